// SPDX-License-Identifier: GPL-2.0
#include <linux/ktime.h>
#include <net/genetlink.h>
#include <net/net_namespace.h>
#include "end.h"
#include "netlink.h"
#include "netlink_flow.h"
#include "netlink_groups.h"
#include "netns.h"
#include "notify.h"
#include "reply.h"
#include "table.h"

/* stats, status */

static int put_stats(struct sk_buff *msg, struct tcpw_net *tn)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_STATS);
	int i;

	if (!nest)
		return -EMSGSIZE;
	for (i = 1; i <= TCPWATCH_STAT_MAX; i++)
		if (nla_put_u64_64bit(msg, i, tcpw_stats_sum(tn->stats, i), 0))
			return -EMSGSIZE;
	nla_nest_end(msg, nest);
	return 0;
}

static int put_u64(struct sk_buff *msg, int attr, u64 value)
{
	return nla_put_u64_64bit(msg, attr, value, TCPWATCH_STATUS_PAD);
}

static int put_alerts(struct sk_buff *msg, struct tcpw_net *tn)
{
	return put_u64(msg, TCPWATCH_STATUS_ALERTS_SEQ, tcpw_notify_seq(tn, TCPW_ALERTS)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_ALERTS_RAISED, READ_ONCE(tn->alerts.raised)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_ALERTS_CRITICAL, READ_ONCE(tn->alerts.critical));
}

static int put_watched(struct sk_buff *msg, struct tcpw_net *tn)
{
	return put_u64(msg, TCPWATCH_STATUS_WATCHED_NS, ktime_get_ns() - tn->since_ns) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_FLOWS, atomic_read(&tn->flows)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_FLOWS_MAX,
			   tcpw_net_setting(tn, TCPWATCH_CONFIG_MAX_FLOWS)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_HALF_OPEN,
			   tcpw_queue_count(&tn->queue, TCPW_HALF_OPEN)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_ENDED, tcpw_ended_count(&tn->ended)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_GENERATION, READ_ONCE(tn->generation)) ||
	       nla_put_u32(msg, TCPWATCH_STATUS_SWEEP_BEHIND_MS,
			   READ_ONCE(tn->sweep_behind_ms)) ||
	       put_u64(msg, TCPWATCH_STATUS_TRANSITIONS_SEQ,
		       tcpw_notify_seq(tn, TCPW_TRANSITIONS)) ||
	       put_u64(msg, TCPWATCH_STATUS_CLOSES_SEQ, tcpw_notify_seq(tn, TCPW_CLOSES)) ||
	       put_u64(msg, TCPWATCH_STATUS_CONFIG_SEQ, tcpw_notify_seq(tn, TCPW_CONFIG)) ||
	       put_alerts(msg, tn);
}

static int put_status(struct sk_buff *msg, const struct net *net, struct tcpw_net *tn)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_STATUS);

	if (!nest ||
	    nla_put_u32(msg, TCPWATCH_STATUS_ABI, TCPWATCH_ABI) ||
	    nla_put_u8(msg, TCPWATCH_STATUS_WATCHING, !!tn) ||
	    nla_put_u32(msg, TCPWATCH_STATUS_NETNS, net->ns.inum) ||
	    nla_put_u32(msg, TCPWATCH_STATUS_MACHINE_FLOWS, tcpw_end_machine_flows()) ||
	    nla_put_u32(msg, TCPWATCH_STATUS_MACHINE_FLOWS_MAX, tcpw_config_machine_max()) ||
	    nla_put_u32(msg, TCPWATCH_STATUS_BUCKETS, tcpw_table_size()) ||
	    (tn && put_watched(msg, tn)))
		return -EMSGSIZE;
	nla_nest_end(msg, nest);
	return 0;
}

static int stats_get(struct sk_buff *skb, struct genl_info *info)
{
	struct tcpw_net *tn;
	struct sk_buff *msg;
	void *hdr;
	int err;

	msg = tcpw_reply_begin(info, TCPWATCH_CMD_STATS_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	rcu_read_lock();
	tn = tcpw_netns_find(genl_info_net(info));
	err = tn ? put_stats(msg, tn) : tcpw_reply_not_watched(info->extack);
	rcu_read_unlock();
	return tcpw_reply_end(msg, hdr, err, info);
}

static int status_get(struct sk_buff *skb, struct genl_info *info)
{
	struct net *net = genl_info_net(info);
	struct sk_buff *msg;
	void *hdr;
	int err;

	msg = tcpw_reply_begin(info, TCPWATCH_CMD_STATUS_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	rcu_read_lock();
	err = put_status(msg, net, tcpw_netns_find(net));
	rcu_read_unlock();
	return tcpw_reply_end(msg, hdr, err, info);
}

/* settings */

/* filled at load with the ranges of config.c */
static struct nla_policy config_policy[TCPWATCH_CONFIG_MAX + 1] __ro_after_init;

static u32 setting(const struct tcpw_net *tn, int which)
{
	if (which == TCPWATCH_CONFIG_MACHINE_MAX_FLOWS)
		return tcpw_config_machine_max();
	return tcpw_net_setting(tn, which);
}

static int put_config(struct sk_buff *msg, struct tcpw_net *tn)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_CONFIG);
	int i;

	if (!nest)
		return -EMSGSIZE;
	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		if (nla_put_u32(msg, i, setting(tn, i)))
			return -EMSGSIZE;
	nla_nest_end(msg, nest);
	return 0;
}

static int config_get(struct sk_buff *skb, struct genl_info *info)
{
	struct tcpw_net *tn;
	struct sk_buff *msg;
	void *hdr;
	int err;

	msg = tcpw_reply_begin(info, TCPWATCH_CMD_CONFIG_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	rcu_read_lock();
	tn = tcpw_netns_find(genl_info_net(info));
	err = tn ? put_config(msg, tn) : tcpw_reply_not_watched(info->extack);
	rcu_read_unlock();
	return tcpw_reply_end(msg, hdr, err, info);
}

/* what not everybody may set who may set something */
static int check_setting(const struct nlattr *attr, const struct net *net,
			 struct netlink_ext_ack *extack)
{
	bool initial = net_eq(net, &init_net);
	u32 value = nla_get_u32(attr);

	switch (nla_type(attr)) {
	case TCPWATCH_CONFIG_MACHINE_MAX_FLOWS:
		if (initial)
			return 0;
		NL_SET_ERR_MSG_ATTR(extack, attr, "set in the initial namespace only");
		return -EPERM;
	case TCPWATCH_CONFIG_MAX_FLOWS:
		if (initial || value <= tcpw_config_net_max(initial))
			return 0;
		NL_SET_ERR_MSG_ATTR(extack, attr, "only the initial namespace may have so many");
		return -EPERM;
	case TCPWATCH_CONFIG_ENDED_MAX:
		if (net->user_ns == &init_user_ns || value <= TCPW_ENDED_MAX)
			return 0;
		NL_SET_ERR_MSG_ATTR(extack, attr, "a user namespace may not keep so many");
		return -EPERM;
	default:
		return 0;
	}
}

static int set_one(struct tcpw_net *tn, int which, u32 value)
{
	int err = 0;

	if (which == TCPWATCH_CONFIG_MACHINE_MAX_FLOWS)
		tcpw_config_set_machine_max(value);
	else if (which == TCPWATCH_CONFIG_ENDED_MAX)
		err = tcpw_ended_resize(&tn->ended, value);
	if (!err)
		WRITE_ONCE(tn->config.v[which], value);
	return err;
}

/* what can fail comes first, so that all are set, or none */
static int set_all(struct tcpw_net *tn, struct nlattr **tb)
{
	const struct nlattr *ended = tb[TCPWATCH_CONFIG_ENDED_MAX];
	int i, err = 0;

	if (ended)
		err = set_one(tn, TCPWATCH_CONFIG_ENDED_MAX, nla_get_u32(ended));
	for (i = 1; i <= TCPWATCH_CONFIG_MAX && !err; i++)
		if (tb[i] && i != TCPWATCH_CONFIG_ENDED_MAX)
			set_one(tn, i, nla_get_u32(tb[i]));
	if (err)
		return err;
	WRITE_ONCE(tn->generation, tn->generation + 1);
	tcpw_notify_config(tn, put_config);
	return 0;
}

static int config_set(struct sk_buff *skb, struct genl_info *info)
{
	struct nlattr *tb[TCPWATCH_CONFIG_MAX + 1];
	struct tcpw_net *tn;
	int i, err;

	if (GENL_REQ_ATTR_CHECK(info, TCPWATCH_A_CONFIG))
		return -EINVAL;
	err = nla_parse_nested(tb, TCPWATCH_CONFIG_MAX, info->attrs[TCPWATCH_A_CONFIG],
			       config_policy, info->extack);
	for (i = 1; i <= TCPWATCH_CONFIG_MAX && !err; i++)
		if (tb[i])
			err = check_setting(tb[i], genl_info_net(info), info->extack);
	if (err)
		return err;

	tcpw_netns_lock();
	tn = tcpw_netns_find(genl_info_net(info));
	err = tn ? set_all(tn, tb) : tcpw_reply_not_watched(info->extack);
	tcpw_netns_unlock();
	return err;
}

static int watch_set(struct sk_buff *skb, struct genl_info *info)
{
	if (GENL_REQ_ATTR_CHECK(info, TCPWATCH_A_WATCH))
		return -EINVAL;
	return tcpw_netns_watch(genl_info_net(info),
				nla_get_u8(info->attrs[TCPWATCH_A_WATCH]));
}

/* the family */

static const struct nla_policy none_policy[] = {
	[TCPWATCH_A_PAD] = { .type = NLA_REJECT },
};

static const struct nla_policy set_policy[TCPWATCH_A_CONFIG + 1] = {
	[TCPWATCH_A_CONFIG]	= NLA_POLICY_NESTED(config_policy),
};

static const struct nla_policy watch_policy[TCPWATCH_A_WATCH + 1] = {
	[TCPWATCH_A_WATCH]	= NLA_POLICY_MAX(NLA_U8, 1),
};

static const struct genl_ops ops[] = {
	{
		.cmd		= TCPWATCH_CMD_FLOW_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= tcpw_netlink_flow_get,
		.start		= tcpw_netlink_flow_start,
		.dumpit		= tcpw_netlink_flow_dump,
		.done		= tcpw_netlink_flow_done,
		.policy		= tcpw_netlink_flow_policy,
		.maxattr	= TCPW_LIST_POLICY - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_ENDED_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.start		= tcpw_netlink_flow_start,
		.dumpit		= tcpw_netlink_ended_dump,
		.done		= tcpw_netlink_flow_done,
		.policy		= tcpw_netlink_list_policy,
		.maxattr	= TCPW_LIST_POLICY - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_FLOW_FLUSH,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= tcpw_netlink_flow_flush,
		.policy		= tcpw_netlink_flush_policy,
		.maxattr	= TCPW_FLUSH_POLICY - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_STATS_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= stats_get,
		.policy		= none_policy,
		.maxattr	= ARRAY_SIZE(none_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_STATUS_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= status_get,
		.policy		= none_policy,
		.maxattr	= ARRAY_SIZE(none_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_CONFIG_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= config_get,
		.policy		= none_policy,
		.maxattr	= ARRAY_SIZE(none_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_CONFIG_SET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= config_set,
		.policy		= set_policy,
		.maxattr	= ARRAY_SIZE(set_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_WATCH_SET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= watch_set,
		.policy		= watch_policy,
		.maxattr	= ARRAY_SIZE(watch_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_CLOSE_WAIT_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.start		= tcpw_netlink_flow_start,
		.dumpit		= tcpw_netlink_waiting_dump,
		.done		= tcpw_netlink_flow_done,
		.policy		= tcpw_netlink_list_policy,
		.maxattr	= TCPW_LIST_POLICY - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_LISTENER_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.start		= tcpw_netlink_groups_start,
		.dumpit		= tcpw_netlink_listeners,
		.done		= tcpw_netlink_groups_done,
		.policy		= none_policy,
		.maxattr	= ARRAY_SIZE(none_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_DESTINATION_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.start		= tcpw_netlink_groups_start,
		.dumpit		= tcpw_netlink_destinations,
		.done		= tcpw_netlink_groups_done,
		.policy		= none_policy,
		.maxattr	= ARRAY_SIZE(none_policy) - 1,
	},
};

static const struct genl_multicast_group groups[TCPW_FEEDS] = {
	[TCPW_TRANSITIONS] = {
		.name = TCPWATCH_GROUP_TRANSITIONS,
		.flags = GENL_MCAST_CAP_NET_ADMIN,
	},
	[TCPW_CLOSES] = {
		.name = TCPWATCH_GROUP_CLOSES,
		.flags = GENL_MCAST_CAP_NET_ADMIN,
	},
	[TCPW_CONFIG] = {
		.name = TCPWATCH_GROUP_CONFIG,
		.flags = GENL_MCAST_CAP_NET_ADMIN,
	},
	[TCPW_ALERTS] = {
		.name = TCPWATCH_GROUP_ALERTS,
		.flags = GENL_MCAST_CAP_NET_ADMIN,
	},
};

struct genl_family tcpw_family __ro_after_init = {
	.name		= TCPWATCH_GENL_NAME,
	.version	= TCPWATCH_GENL_VERSION,
	.netnsok	= true,
	.parallel_ops	= true,
	.module		= THIS_MODULE,
	.ops		= ops,
	.n_ops		= ARRAY_SIZE(ops),
	.mcgrps		= groups,
	.n_mcgrps	= ARRAY_SIZE(groups),
};

int tcpw_netlink_init(void)
{
	int i, err;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++) {
		config_policy[i].type = NLA_U32;
		config_policy[i].validation_type = NLA_VALIDATE_RANGE_PTR;
		config_policy[i].range = &tcpw_config_range[i];
	}
	err = genl_register_family(&tcpw_family);
	if (!err)
		tcpw_notify_set_family(&tcpw_family);
	return err;
}

void tcpw_netlink_exit(void)
{
	tcpw_notify_set_family(NULL);
	genl_unregister_family(&tcpw_family);
}
