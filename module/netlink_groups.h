/* SPDX-License-Identifier: GPL-2.0 */
/* Dumps of listeners and destinations. */
#ifndef _TCPW_NETLINK_GROUPS_H
#define _TCPW_NETLINK_GROUPS_H

#include <net/genetlink.h>

/* for struct genl_ops; both kinds share start and done */
int tcpw_netlink_groups_start(struct netlink_callback *cb);
int tcpw_netlink_groups_done(struct netlink_callback *cb);
int tcpw_netlink_listeners(struct sk_buff *skb, struct netlink_callback *cb);
int tcpw_netlink_destinations(struct sk_buff *skb, struct netlink_callback *cb);

#endif /* _TCPW_NETLINK_GROUPS_H */
