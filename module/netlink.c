// SPDX-License-Identifier: GPL-2.0
#include <linux/ktime.h>
#include <net/genetlink.h>
#include <net/net_namespace.h>
#include "fill.h"
#include "filter.h"
#include "netlink.h"
#include "netlink_groups.h"
#include "netns.h"
#include "notify.h"
#include "table.h"
#include "track.h"

static struct genl_family family;

/* replies */

static struct sk_buff *reply_begin(struct genl_info *info, u8 cmd, void **hdr)
{
	struct sk_buff *msg = genlmsg_new(GENLMSG_DEFAULT_SIZE, GFP_KERNEL);

	if (!msg)
		return NULL;
	*hdr = genlmsg_put_reply(msg, info, &family, 0, cmd);
	return msg;
}

static int reply_end(struct sk_buff *msg, void *hdr, int err, struct genl_info *info)
{
	if (err) {
		nlmsg_free(msg);
		return err;
	}
	genlmsg_end(msg, hdr);
	return genlmsg_reply(msg, info);
}

static int not_watched(struct netlink_ext_ack *extack)
{
	NL_SET_ERR_MSG(extack, "watching is off in this namespace");
	return -ENONET;
}

/* flows */

static int put_flow(struct sk_buff *msg, const struct tcpwatch_flow *flow,
		    const struct tcpwatch_transition *history, unsigned int n)
{
	if (nla_put(msg, TCPWATCH_A_FLOW, sizeof(*flow), flow))
		return -EMSGSIZE;
	if (history && nla_put(msg, TCPWATCH_A_HISTORY, n * sizeof(*history), history))
		return -EMSGSIZE;
	return 0;
}

/**
 * struct snapshot - a flow as it was under its lock
 * @flow:	what user space reads
 * @n:		entries of @history
 * @history:	its transitions
 */
struct snapshot {
	struct tcpwatch_flow flow;
	unsigned int n;
	struct tcpwatch_transition history[TCPWATCH_HISTORY];
};

static void take_snapshot(struct tcpw_flow *flow, bool history, struct snapshot *s)
{
	u64 now = ktime_get_ns();

	spin_lock_bh(&flow->lock);
	tcpw_fill_flow(flow, now, &s->flow);
	s->n = history ? tcpw_fill_history(flow, s->history) : 0;
	spin_unlock_bh(&flow->lock);
}

static const struct nla_policy tuple_policy[TCPWATCH_TUPLE_MAX + 1] = {
	[TCPWATCH_TUPLE_ADDR_A]	= { .type = NLA_BINARY, .len = 16 },
	[TCPWATCH_TUPLE_PORT_A]	= { .type = NLA_U16 },
	[TCPWATCH_TUPLE_ADDR_B]	= { .type = NLA_BINARY, .len = 16 },
	[TCPWATCH_TUPLE_PORT_B]	= { .type = NLA_U16 },
	[TCPWATCH_TUPLE_VRF]	= { .type = NLA_U32 },
};

static int parse_tuple(const struct nlattr *nest, struct tcpw_key *key,
		       struct netlink_ext_ack *extack)
{
	struct nlattr *tb[TCPWATCH_TUPLE_MAX + 1];
	int err, len;

	err = nla_parse_nested(tb, TCPWATCH_TUPLE_MAX, nest, tuple_policy, extack);
	if (err)
		return err;
	if (!tb[TCPWATCH_TUPLE_ADDR_A] || !tb[TCPWATCH_TUPLE_PORT_A] ||
	    !tb[TCPWATCH_TUPLE_ADDR_B] || !tb[TCPWATCH_TUPLE_PORT_B]) {
		NL_SET_ERR_MSG_ATTR(extack, nest, "a flow has two addresses and two ports");
		return -EINVAL;
	}
	len = nla_len(tb[TCPWATCH_TUPLE_ADDR_A]);
	if ((len != 4 && len != 16) || nla_len(tb[TCPWATCH_TUPLE_ADDR_B]) != len) {
		NL_SET_ERR_MSG_ATTR(extack, nest, "both addresses have 4 octets, or 16");
		return -EINVAL;
	}
	memset(key, 0, sizeof(*key));
	key->family = len == 4 ? AF_INET : AF_INET6;
	memcpy(&key->addr[0], nla_data(tb[TCPWATCH_TUPLE_ADDR_A]), len);
	memcpy(&key->addr[1], nla_data(tb[TCPWATCH_TUPLE_ADDR_B]), len);
	key->port[0] = nla_get_be16(tb[TCPWATCH_TUPLE_PORT_A]);
	key->port[1] = nla_get_be16(tb[TCPWATCH_TUPLE_PORT_B]);
	if (tb[TCPWATCH_TUPLE_VRF])
		key->vrf = nla_get_u32(tb[TCPWATCH_TUPLE_VRF]);
	tcpw_key_order(key);
	return 0;
}

struct by_id {
	u64 id;
	const struct tcpw_net *tn;
	struct tcpw_flow *flow;
};

static bool is_it(struct tcpw_flow *flow, void *arg)
{
	struct by_id *want = arg;

	if (flow->net != want->tn || flow->id != want->id)
		return true;
	want->flow = flow;
	return false;
}

static struct tcpw_flow *find_by_id(const struct tcpw_net *tn, u64 id)
{
	struct by_id want = { .id = id, .tn = tn };
	struct tcpw_cursor cursor = {};

	tcpw_table_walk(&cursor, is_it, &want);
	return want.flow;
}

/* FLOW_GET takes the attributes of one flow, or those of a dump */
static int reject(struct nlattr **attrs, int first, int last, struct netlink_ext_ack *extack)
{
	int i;

	for (i = first; i <= last; i++) {
		if (!attrs[i])
			continue;
		NL_SET_ERR_MSG_ATTR(extack, attrs[i], "a flow by id or ends, or a dump by filter");
		return -EINVAL;
	}
	return 0;
}

static int find_flow(struct tcpw_net *tn, struct genl_info *info, struct tcpw_flow **flow)
{
	struct tcpw_key key;
	int err;

	if (info->attrs[TCPWATCH_A_ID]) {
		*flow = find_by_id(tn, nla_get_u64(info->attrs[TCPWATCH_A_ID]));
	} else if (info->attrs[TCPWATCH_A_TUPLE]) {
		err = parse_tuple(info->attrs[TCPWATCH_A_TUPLE], &key, info->extack);
		if (err)
			return err;
		*flow = tcpw_table_find(tn, &key, tcpw_table_hash(tn, &key));
	} else {
		NL_SET_ERR_MSG(info->extack, "which flow? its id, or its two ends");
		return -EINVAL;
	}
	if (*flow && tcpw_track_check(*flow, ktime_get_ns(), false))
		return 0;
	NL_SET_ERR_MSG(info->extack, "no such flow in the table");
	return -ENOENT;
}

static int flow_get(struct sk_buff *skb, struct genl_info *info)
{
	struct tcpw_flow *flow;
	struct tcpw_net *tn;
	struct snapshot s;
	struct sk_buff *msg;
	void *hdr;
	int err;

	err = reject(info->attrs, TCPWATCH_A_FILTER, TCPWATCH_A_WITH_HISTORY, info->extack);
	if (err)
		return err;
	rcu_read_lock();
	tn = tcpw_netns_find(genl_info_net(info));
	err = tn ? find_flow(tn, info, &flow) : not_watched(info->extack);
	if (!err) {
		take_snapshot(flow, true, &s);
		tcpw_fill_sockets(flow, sk_user_ns(NETLINK_CB(skb).sk), &s.flow);
	}
	rcu_read_unlock();
	if (err)
		return err;
	msg = reply_begin(info, TCPWATCH_CMD_FLOW_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	return reply_end(msg, hdr, put_flow(msg, &s.flow, s.history, s.n), info);
}

/**
 * struct dump - where a dump stands
 * @filter:	what it wants
 * @cursor:	in the table
 * @next:	in the ended flows
 * @history:	with transitions
 */
struct dump {
	struct tcpw_filter filter;
	struct tcpw_cursor cursor;
	u64 next;
	bool history;
};

static struct dump *dump_of(struct netlink_callback *cb)
{
	return (struct dump *)cb->args[0];
}

static bool watched(const struct net *net)
{
	bool yes;

	rcu_read_lock();
	yes = tcpw_netns_find(net);
	rcu_read_unlock();
	return yes;
}

static int dump_start(struct netlink_callback *cb)
{
	const struct genl_dumpit_info *info = genl_dumpit_info(cb);
	struct dump *d;
	int err;

	err = reject(info->attrs, TCPWATCH_A_ID, TCPWATCH_A_TUPLE, cb->extack);
	if (err)
		return err;
	if (!watched(sock_net(cb->skb->sk)))
		return not_watched(cb->extack);
	d = kzalloc(sizeof(*d), GFP_KERNEL);
	if (!d)
		return -ENOMEM;
	d->history = info->attrs[TCPWATCH_A_WITH_HISTORY];
	err = tcpw_filter_parse(info->attrs[TCPWATCH_A_FILTER], &d->filter, cb->extack);
	if (err) {
		kfree(d);
		return err;
	}
	cb->args[0] = (long)d;
	return 0;
}

static int dump_done(struct netlink_callback *cb)
{
	kfree(dump_of(cb));
	return 0;
}

struct dumping {
	struct sk_buff *skb;
	struct netlink_callback *cb;
	struct tcpw_net *tn;
	u8 cmd;
};

#define BUCKETS_AT_ONCE	4096	/* in one RCU read side */

/* false: the message is full */
static bool dump_one(struct dumping *to, struct tcpw_flow *flow)
{
	struct dump *d = dump_of(to->cb);
	struct snapshot s;
	void *hdr;

	take_snapshot(flow, d->history, &s);
	if (!tcpw_filter_match(&d->filter, &s.flow))
		return true;
	tcpw_fill_sockets(flow, sk_user_ns(NETLINK_CB(to->cb->skb).sk), &s.flow);
	hdr = genlmsg_put(to->skb, NETLINK_CB(to->cb->skb).portid, to->cb->nlh->nlmsg_seq,
			  &family, NLM_F_MULTI, to->cmd);
	if (!hdr)
		return false;
	genl_dump_check_consistent(to->cb, hdr);
	if (put_flow(to->skb, &s.flow, d->history ? s.history : NULL, s.n)) {
		genlmsg_cancel(to->skb, hdr);
		return false;
	}
	genlmsg_end(to->skb, hdr);
	return true;
}

static bool dump_visit(struct tcpw_flow *flow, void *arg)
{
	struct dumping *to = arg;

	if (flow->net != to->tn || !tcpw_track_check(flow, ktime_get_ns(), false))
		return true;
	return dump_one(to, flow);
}

/* These return whether there is more to come that fits into the message. */
static bool dump_table(struct dumping *to)
{
	struct tcpw_cursor *cursor = &dump_of(to->cb)->cursor;

	cursor->until = min(cursor->bucket + BUCKETS_AT_ONCE, tcpw_table_size());
	return tcpw_table_walk(cursor, dump_visit, to) && cursor->bucket < tcpw_table_size();
}

static bool dump_ended(struct dumping *to)
{
	struct dump *d = dump_of(to->cb);
	struct tcpw_flow *flow;

	while ((flow = tcpw_ended_next(&to->tn->ended, &d->next))) {
		if (!dump_one(to, flow))
			break;
		d->next++;
	}
	return false;
}

static int dump(struct sk_buff *skb, struct netlink_callback *cb, u8 cmd,
		bool (*some)(struct dumping *to))
{
	struct dumping to = { .skb = skb, .cb = cb, .cmd = cmd };
	bool more;

	do {
		rcu_read_lock();
		to.tn = tcpw_netns_find(sock_net(skb->sk));
		if (!to.tn) {
			rcu_read_unlock();
			return not_watched(cb->extack);
		}
		cb->seq = READ_ONCE(to.tn->generation) + 1;
		more = some(&to);
		rcu_read_unlock();
		cond_resched();
	} while (more);
	return skb->len;
}

static int flow_dump(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_FLOW_GET, dump_table);
}

static int ended_dump(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_ENDED_GET, dump_ended);
}

struct flushing {
	struct tcpw_net *tn;
	struct tcpw_filter filter;
	u64 n;
};

static bool flush_visit(struct tcpw_flow *flow, void *arg)
{
	struct flushing *f = arg;
	struct snapshot s;

	if (flow->net != f->tn)
		return true;
	take_snapshot(flow, false, &s);
	if (tcpw_filter_match(&f->filter, &s.flow) &&
	    tcpw_track_end(flow, TCPWATCH_CAUSE_FLUSH)) {
		tcpw_stats_inc(f->tn->stats, TCPWATCH_STAT_FLUSHED);
		f->n++;
	}
	return true;
}

static int flow_flush(struct sk_buff *skb, struct genl_info *info)
{
	struct tcpw_cursor cursor = { .may_sleep = true };
	struct flushing f = {};
	struct sk_buff *msg;
	void *hdr;
	int err;

	err = tcpw_filter_parse(info->attrs[TCPWATCH_A_FILTER], &f.filter, info->extack);
	if (err)
		return err;
	msg = reply_begin(info, TCPWATCH_CMD_FLOW_FLUSH, &hdr);
	if (!msg)
		return -ENOMEM;

	tcpw_netns_lock();
	f.tn = tcpw_netns_find(genl_info_net(info));
	if (f.tn) {
		tcpw_table_walk(&cursor, flush_visit, &f);
		WRITE_ONCE(f.tn->generation, f.tn->generation + 1);
	} else {
		err = not_watched(info->extack);
	}
	tcpw_netns_unlock();
	if (!err)
		err = nla_put_u64_64bit(msg, TCPWATCH_A_COUNT, f.n, TCPWATCH_A_PAD);
	return reply_end(msg, hdr, err, info);
}

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
	       put_u64(msg, TCPWATCH_STATUS_CONFIG_SEQ, tcpw_notify_seq(tn, TCPW_CONFIG));
}

static int put_status(struct sk_buff *msg, const struct net *net, struct tcpw_net *tn)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_STATUS);

	if (!nest ||
	    nla_put_u32(msg, TCPWATCH_STATUS_ABI, TCPWATCH_ABI) ||
	    nla_put_u8(msg, TCPWATCH_STATUS_WATCHING, !!tn) ||
	    nla_put_u32(msg, TCPWATCH_STATUS_NETNS, net->ns.inum) ||
	    nla_put_u32(msg, TCPWATCH_STATUS_MACHINE_FLOWS, tcpw_track_machine_flows()) ||
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

	msg = reply_begin(info, TCPWATCH_CMD_STATS_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	rcu_read_lock();
	tn = tcpw_netns_find(genl_info_net(info));
	err = tn ? put_stats(msg, tn) : not_watched(info->extack);
	rcu_read_unlock();
	return reply_end(msg, hdr, err, info);
}

static int status_get(struct sk_buff *skb, struct genl_info *info)
{
	struct net *net = genl_info_net(info);
	struct sk_buff *msg;
	void *hdr;
	int err;

	msg = reply_begin(info, TCPWATCH_CMD_STATUS_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	rcu_read_lock();
	err = put_status(msg, net, tcpw_netns_find(net));
	rcu_read_unlock();
	return reply_end(msg, hdr, err, info);
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

	msg = reply_begin(info, TCPWATCH_CMD_CONFIG_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	rcu_read_lock();
	tn = tcpw_netns_find(genl_info_net(info));
	err = tn ? put_config(msg, tn) : not_watched(info->extack);
	rcu_read_unlock();
	return reply_end(msg, hdr, err, info);
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
	err = tn ? set_all(tn, tb) : not_watched(info->extack);
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

/* one flow: the first two; a dump: the others */
static const struct nla_policy flow_policy[TCPWATCH_A_WITH_HISTORY + 1] = {
	[TCPWATCH_A_ID]		= { .type = NLA_U64 },
	[TCPWATCH_A_TUPLE]	= NLA_POLICY_NESTED(tuple_policy),
	[TCPWATCH_A_FILTER]	= NLA_POLICY_NESTED(tcpw_filter_policy),
	[TCPWATCH_A_WITH_HISTORY] = { .type = NLA_FLAG },
};

static const struct nla_policy ended_policy[TCPWATCH_A_WITH_HISTORY + 1] = {
	[TCPWATCH_A_FILTER]	= NLA_POLICY_NESTED(tcpw_filter_policy),
	[TCPWATCH_A_WITH_HISTORY] = { .type = NLA_FLAG },
};

static const struct nla_policy flush_policy[TCPWATCH_A_FILTER + 1] = {
	[TCPWATCH_A_FILTER]	= NLA_POLICY_NESTED(tcpw_filter_policy),
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
		.doit		= flow_get,
		.start		= dump_start,
		.dumpit		= flow_dump,
		.done		= dump_done,
		.policy		= flow_policy,
		.maxattr	= ARRAY_SIZE(flow_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_ENDED_GET,
		.flags		= GENL_UNS_ADMIN_PERM,
		.start		= dump_start,
		.dumpit		= ended_dump,
		.done		= dump_done,
		.policy		= ended_policy,
		.maxattr	= ARRAY_SIZE(ended_policy) - 1,
	},
	{
		.cmd		= TCPWATCH_CMD_FLOW_FLUSH,
		.flags		= GENL_UNS_ADMIN_PERM,
		.doit		= flow_flush,
		.policy		= flush_policy,
		.maxattr	= ARRAY_SIZE(flush_policy) - 1,
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
};

static struct genl_family family __ro_after_init = {
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
	err = genl_register_family(&family);
	if (!err)
		tcpw_notify_set_family(&family);
	return err;
}

void tcpw_netlink_exit(void)
{
	tcpw_notify_set_family(NULL);
	genl_unregister_family(&family);
}
