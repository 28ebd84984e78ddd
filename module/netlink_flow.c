// SPDX-License-Identifier: GPL-2.0
#include <linux/ktime.h>
#include <linux/slab.h>
#include <net/sock.h>
#include "check.h"
#include "end.h"
#include "fill.h"
#include "filter.h"
#include "group_read.h"
#include "netlink_flow.h"
#include "netns.h"
#include "reply.h"
#include "table.h"

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
	if (*flow && tcpw_check_flow(*flow, ktime_get_ns(), false))
		return 0;
	NL_SET_ERR_MSG(info->extack, "no such flow in the table");
	return -ENOENT;
}

int tcpw_netlink_flow_get(struct sk_buff *skb, struct genl_info *info)
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
	err = tn ? find_flow(tn, info, &flow) : tcpw_reply_not_watched(info->extack);
	if (!err) {
		take_snapshot(flow, true, &s);
		tcpw_fill_sockets(flow, sk_user_ns(NETLINK_CB(skb).sk), &s.flow);
	}
	rcu_read_unlock();
	if (err)
		return err;
	msg = tcpw_reply_begin(info, TCPWATCH_CMD_FLOW_GET, &hdr);
	if (!msg)
		return -ENOMEM;
	return tcpw_reply_end(msg, hdr, put_flow(msg, &s.flow, s.history, s.n), info);
}

/**
 * struct dump - where a dump stands
 * @filter:	what it wants
 * @cursor:	in the table
 * @next:	in the ended flows
 * @groups:	in the listeners and destinations
 * @at:		in the list of one of them
 * @history:	with transitions
 */
struct dump {
	struct tcpw_filter filter;
	struct tcpw_cursor cursor;
	u64 next;
	struct tcpw_group_cursor groups;
	struct tcpw_waiting_at at;
	bool history;
};

static struct dump *dump_of(struct netlink_callback *cb)
{
	return (struct dump *)cb->args[0];
}

int tcpw_netlink_flow_start(struct netlink_callback *cb)
{
	const struct genl_dumpit_info *info = genl_dumpit_info(cb);
	struct dump *d;
	int err;

	err = reject(info->attrs, TCPWATCH_A_ID, TCPWATCH_A_TUPLE, cb->extack);
	if (err)
		return err;
	if (!tcpw_netns_watched(sock_net(cb->skb->sk)))
		return tcpw_reply_not_watched(cb->extack);
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

int tcpw_netlink_flow_done(struct netlink_callback *cb)
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
			  &tcpw_family, NLM_F_MULTI, to->cmd);
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

	if (flow->net != to->tn || !tcpw_check_flow(flow, ktime_get_ns(), false))
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

#define WAITERS	32

/* false: the message is full */
static bool dump_waiters(struct tcpw_group *group, void *arg)
{
	struct dumping *to = arg;
	struct tcpw_waiting_at *at = &dump_of(to->cb)->at;
	struct tcpw_waiter batch[WAITERS];
	unsigned int n, i;

	do {
		n = tcpw_group_waiting(group, TCPW_WAIT_CLOSE, at, batch, WAITERS);
		for (i = 0; i < n; i++) {
			if (!list_empty(&batch[i].flow->waiting) && !dump_one(to, batch[i].flow))
				return false;
			at->since_ns = batch[i].since_ns;
			at->flow = batch[i].flow->id;
		}
	} while (n == WAITERS);
	return true;
}

static bool dump_waiting(struct dumping *to)
{
	tcpw_group_walk(&to->tn->groups, TCPW_NO_GROUP, &dump_of(to->cb)->groups, dump_waiters, to);
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
			return tcpw_reply_not_watched(cb->extack);
		}
		cb->seq = READ_ONCE(to.tn->generation) + 1;
		more = some(&to);
		rcu_read_unlock();
		cond_resched();
	} while (more);
	return skb->len;
}

int tcpw_netlink_flow_dump(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_FLOW_GET, dump_table);
}

int tcpw_netlink_ended_dump(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_ENDED_GET, dump_ended);
}

int tcpw_netlink_waiting_dump(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_CLOSE_WAIT_GET, dump_waiting);
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
	    tcpw_end_flow(flow, TCPWATCH_CAUSE_FLUSH)) {
		tcpw_stats_inc(f->tn->stats, TCPWATCH_STAT_FLUSHED);
		f->n++;
	}
	return true;
}

int tcpw_netlink_flow_flush(struct sk_buff *skb, struct genl_info *info)
{
	struct tcpw_cursor cursor = { .may_sleep = true };
	struct flushing f = {};
	struct sk_buff *msg;
	void *hdr;
	int err;

	err = tcpw_filter_parse(info->attrs[TCPWATCH_A_FILTER], &f.filter, info->extack);
	if (err)
		return err;
	msg = tcpw_reply_begin(info, TCPWATCH_CMD_FLOW_FLUSH, &hdr);
	if (!msg)
		return -ENOMEM;

	tcpw_netns_lock();
	f.tn = tcpw_netns_find(genl_info_net(info));
	if (f.tn) {
		tcpw_table_walk(&cursor, flush_visit, &f);
		WRITE_ONCE(f.tn->generation, f.tn->generation + 1);
	} else {
		err = tcpw_reply_not_watched(info->extack);
	}
	tcpw_netns_unlock();
	if (!err)
		err = nla_put_u64_64bit(msg, TCPWATCH_A_COUNT, f.n, TCPWATCH_A_PAD);
	return tcpw_reply_end(msg, hdr, err, info);
}

/* one flow: the first two; a dump: the others */
const struct nla_policy tcpw_netlink_flow_policy[TCPW_LIST_POLICY] = {
	[TCPWATCH_A_ID]		= { .type = NLA_U64 },
	[TCPWATCH_A_TUPLE]	= NLA_POLICY_NESTED(tuple_policy),
	[TCPWATCH_A_FILTER]	= NLA_POLICY_NESTED(tcpw_filter_policy),
	[TCPWATCH_A_WITH_HISTORY] = { .type = NLA_FLAG },
};

const struct nla_policy tcpw_netlink_list_policy[TCPW_LIST_POLICY] = {
	[TCPWATCH_A_FILTER]	= NLA_POLICY_NESTED(tcpw_filter_policy),
	[TCPWATCH_A_WITH_HISTORY] = { .type = NLA_FLAG },
};

const struct nla_policy tcpw_netlink_flush_policy[TCPW_FLUSH_POLICY] = {
	[TCPWATCH_A_FILTER]	= NLA_POLICY_NESTED(tcpw_filter_policy),
};
