/* SPDX-License-Identifier: GPL-2.0 */
/* What the operations of the family share: how an answer begins and ends. */
#ifndef _TCPW_REPLY_H
#define _TCPW_REPLY_H

#include <net/genetlink.h>

extern struct genl_family tcpw_family;	/* netlink.c */

/**
 * tcpw_reply_begin() - a message that answers a request
 * @info:	the request
 * @cmd:	enum tcpwatch_cmd
 * @hdr:	filled, for tcpw_reply_end()
 *
 * Context: may sleep. Return: the message, or NULL: no memory.
 */
struct sk_buff *tcpw_reply_begin(struct genl_info *info, u8 cmd, void **hdr);

/**
 * tcpw_reply_end() - send an answer, or drop it
 * @msg:	the message
 * @hdr:	from tcpw_reply_begin()
 * @err:	of what was to be put into it
 * @info:	the request
 *
 * Return: @err, or that of sending.
 */
int tcpw_reply_end(struct sk_buff *msg, void *hdr, int err, struct genl_info *info);

/* -ENONET, and why */
int tcpw_reply_not_watched(struct netlink_ext_ack *extack);

#endif /* _TCPW_REPLY_H */
