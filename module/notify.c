// SPDX-License-Identifier: GPL-2.0
#include <net/genetlink.h>
#include "fill.h"
#include "notify.h"

#define READY_MAX	256	/* messages; beyond that the sender is too slow */

static const struct genl_family __rcu *family;

void tcpw_notify_set_family(const struct genl_family *f)
{
	rcu_assign_pointer(family, f);
	if (!f)
		synchronize_rcu();
}

static bool somebody_listens(const struct tcpw_net *tn, enum tcpw_feed group)
{
	const struct genl_family *f;
	bool yes;

	rcu_read_lock();
	f = rcu_dereference(family);
	yes = f && genl_has_listeners(f, tn->net, group);
	rcu_read_unlock();
	return yes;
}

static const struct {
	u8 cmd;
	u8 attr;
} form[TCPW_FEEDS] = {
	[TCPW_TRANSITIONS]	= { TCPWATCH_CMD_TRANSITION_NTF, TCPWATCH_A_TRANSITION },
	[TCPW_CLOSES]		= { TCPWATCH_CMD_CLOSE_NTF, TCPWATCH_A_CLOSE },
	[TCPW_CONFIG]		= { TCPWATCH_CMD_CONFIG_NTF, TCPWATCH_A_CONFIG },
	[TCPW_ALERTS]		= { TCPWATCH_CMD_ALERT_NTF, TCPWATCH_A_ALERT },
};

/* NULL when there is no memory, or no family any more */
static struct sk_buff *new_message(enum tcpw_feed group, gfp_t gfp)
{
	struct sk_buff *skb = genlmsg_new(GENLMSG_DEFAULT_SIZE, gfp);
	const struct genl_family *f;

	rcu_read_lock();
	f = rcu_dereference(family);
	if (skb && (!f || !genlmsg_put(skb, 0, 0, f, 0, form[group].cmd))) {
		nlmsg_free(skb);
		skb = NULL;
	}
	rcu_read_unlock();
	return skb;
}

static bool begin_message(struct tcpw_channel *ch, enum tcpw_feed group)
{
	if (skb_queue_len(&ch->ready) < READY_MAX)
		ch->building = new_message(group, GFP_ATOMIC | __GFP_NOWARN);
	return ch->building;
}

static void end_message(struct tcpw_channel *ch)
{
	if (!ch->building)
		return;
	nlmsg_end(ch->building, nlmsg_hdr(ch->building));
	__skb_queue_tail(&ch->ready, ch->building);
	ch->building = NULL;
}

static bool add_event(struct tcpw_channel *ch, enum tcpw_feed group, int len, const void *event)
{
	if (ch->building && !nla_put(ch->building, form[group].attr, len, event))
		return true;
	end_message(ch);
	return begin_message(ch, group) &&
	       !nla_put(ch->building, form[group].attr, len, event);
}

/* @event begins with its sequence number, which is set here */
static void notify(struct tcpw_net *tn, enum tcpw_feed group, int len, u64 *event)
{
	struct tcpw_channel *ch = &tn->channel[group];

	spin_lock_bh(&ch->lock);
	*event = atomic64_inc_return(&ch->seq);
	if (!add_event(ch, group, len, event))
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_EVENTS_NO_MEMORY);
	spin_unlock_bh(&ch->lock);
	queue_work(system_wq, &tn->send);
}

static bool number_only(struct tcpw_net *tn, enum tcpw_feed group)
{
	tcpw_stats_inc(tn->stats, TCPWATCH_STAT_EVENTS);
	if (somebody_listens(tn, group))
		return false;
	atomic64_inc(&tn->channel[group].seq);
	return true;
}

void tcpw_notify_transition(const struct tcpw_flow *flow, const struct tcpw_moment *m,
			    const u8 was[2], u64 now)
{
	struct tcpwatch_transition_event e = {};
	int client = flow->client;

	if (number_only(flow->net, TCPW_TRANSITIONS))
		return;
	e.at_ns = tcpw_fill_real(now);
	e.flow = flow->id;
	tcpw_fill_transition(flow, m, &e.what);
	memcpy(e.client_addr, &flow->key.addr[client], sizeof(e.client_addr));
	memcpy(e.server_addr, &flow->key.addr[!client], sizeof(e.server_addr));
	e.client_port = flow->key.port[client];
	e.server_port = flow->key.port[!client];
	e.client_was = was[client];
	e.server_was = was[!client];
	e.family = flow->key.family;
	e.local = tcpw_fill_sides(flow, tcpw_flow_local(flow, 0) | tcpw_flow_local(flow, 1) << 1);
	e.transitions = flow->history.n;
	notify(flow->net, TCPW_TRANSITIONS, sizeof(e), &e.seq);
}

void tcpw_notify_close(const struct tcpw_flow *flow)
{
	struct tcpwatch_close_event e = {};

	if (number_only(flow->net, TCPW_CLOSES))
		return;
	e.at_ns = tcpw_fill_real(flow->end_ns);
	tcpw_fill_flow(flow, flow->end_ns, &e.flow);
	notify(flow->net, TCPW_CLOSES, sizeof(e), &e.seq);
}

void tcpw_notify_alert(struct tcpw_net *tn, struct tcpwatch_alert_event *event)
{
	if (!number_only(tn, TCPW_ALERTS))
		notify(tn, TCPW_ALERTS, sizeof(*event), &event->seq);
}

static void send_message(struct tcpw_net *tn, struct sk_buff *skb, enum tcpw_feed group)
{
	const struct genl_family *f;
	int err = -ESRCH;

	rcu_read_lock();
	f = rcu_dereference(family);
	if (f)
		err = genlmsg_multicast_netns(f, tn->net, skb, 0, group, GFP_ATOMIC);
	else
		nlmsg_free(skb);
	rcu_read_unlock();
	if (err && err != -ESRCH)
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_EVENTS_OVERRUN);
}

void tcpw_notify_config(struct tcpw_net *tn, int (*put)(struct sk_buff *, struct tcpw_net *))
{
	u64 seq = atomic64_inc_return(&tn->channel[TCPW_CONFIG].seq);
	struct sk_buff *skb;

	if (!somebody_listens(tn, TCPW_CONFIG))
		return;
	skb = new_message(TCPW_CONFIG, GFP_KERNEL);
	if (!skb || nla_put_u64_64bit(skb, TCPWATCH_A_SEQ, seq, TCPWATCH_A_PAD) || put(skb, tn)) {
		nlmsg_free(skb);
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_EVENTS_NO_MEMORY);
		return;
	}
	nlmsg_end(skb, nlmsg_hdr(skb));
	send_message(tn, skb, TCPW_CONFIG);
}

static void send_channel(struct tcpw_net *tn, enum tcpw_feed group)
{
	struct tcpw_channel *ch = &tn->channel[group];
	struct sk_buff_head batch;
	struct sk_buff *skb;

	__skb_queue_head_init(&batch);
	spin_lock_bh(&ch->lock);
	end_message(ch);
	skb_queue_splice_init(&ch->ready, &batch);
	spin_unlock_bh(&ch->lock);

	while ((skb = __skb_dequeue(&batch)))
		send_message(tn, skb, group);
}

static void send_all(struct work_struct *work)
{
	struct tcpw_net *tn = container_of(work, struct tcpw_net, send);
	enum tcpw_feed group;

	for (group = 0; group < TCPW_FEEDS; group++)
		send_channel(tn, group);
}

void tcpw_notify_init(struct tcpw_net *tn)
{
	enum tcpw_feed group;

	INIT_WORK(&tn->send, send_all);
	for (group = 0; group < TCPW_FEEDS; group++) {
		spin_lock_init(&tn->channel[group].lock);
		__skb_queue_head_init(&tn->channel[group].ready);
	}
}

void tcpw_notify_exit(struct tcpw_net *tn)
{
	flush_work(&tn->send);
}

u64 tcpw_notify_seq(const struct tcpw_net *tn, enum tcpw_feed group)
{
	return atomic64_read(&tn->channel[group].seq);
}
