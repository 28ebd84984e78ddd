// SPDX-License-Identifier: GPL-2.0
#include "reply.h"

struct sk_buff *tcpw_reply_begin(struct genl_info *info, u8 cmd, void **hdr)
{
	struct sk_buff *msg = genlmsg_new(GENLMSG_DEFAULT_SIZE, GFP_KERNEL);

	if (!msg)
		return NULL;
	*hdr = genlmsg_put_reply(msg, info, &tcpw_family, 0, cmd);
	return msg;
}

int tcpw_reply_end(struct sk_buff *msg, void *hdr, int err, struct genl_info *info)
{
	if (err) {
		nlmsg_free(msg);
		return err;
	}
	genlmsg_end(msg, hdr);
	return genlmsg_reply(msg, info);
}

int tcpw_reply_not_watched(struct netlink_ext_ack *extack)
{
	NL_SET_ERR_MSG(extack, "watching is off in this namespace");
	return -ENONET;
}
