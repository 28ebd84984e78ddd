/* SPDX-License-Identifier: GPL-2.0 */
/* Operations on flows, for struct genl_ops. */
#ifndef _TCPW_NETLINK_FLOW_H
#define _TCPW_NETLINK_FLOW_H

#include <linux/tcpwatch.h>
#include <net/genetlink.h>

#define TCPW_LIST_POLICY	(TCPWATCH_A_WITH_HISTORY + 1)
#define TCPW_FLUSH_POLICY	(TCPWATCH_A_FILTER + 1)

extern const struct nla_policy tcpw_netlink_flow_policy[TCPW_LIST_POLICY];
extern const struct nla_policy tcpw_netlink_list_policy[TCPW_LIST_POLICY];
extern const struct nla_policy tcpw_netlink_flush_policy[TCPW_FLUSH_POLICY];

int tcpw_netlink_flow_get(struct sk_buff *skb, struct genl_info *info);
int tcpw_netlink_flow_flush(struct sk_buff *skb, struct genl_info *info);

/* the dumps share start and done */
int tcpw_netlink_flow_start(struct netlink_callback *cb);
int tcpw_netlink_flow_done(struct netlink_callback *cb);
int tcpw_netlink_flow_dump(struct sk_buff *skb, struct netlink_callback *cb);
int tcpw_netlink_ended_dump(struct sk_buff *skb, struct netlink_callback *cb);
int tcpw_netlink_waiting_dump(struct sk_buff *skb, struct netlink_callback *cb);

#endif /* _TCPW_NETLINK_FLOW_H */
