// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <net/tcp.h>
#include "group_read.h"

bool tcpw_group_walk(struct tcpw_groups *gs, enum tcpw_group_kind kind,
		     struct tcpw_group_cursor *cursor,
		     bool (*visit)(struct tcpw_group *group, void *arg), void *arg)
{
	struct tcpw_group *g;

	for (; cursor->bucket < TCPW_GROUP_BUCKETS; cursor->bucket++, cursor->below = 0) {
		hlist_for_each_entry_rcu(g, &gs->bucket[cursor->bucket], node) {
			if ((kind && g->key.kind != kind) ||
			    (cursor->below && g->id >= cursor->below))
				continue;
			if (!visit(g, arg))
				return false;
			cursor->below = g->id;
		}
	}
	return true;
}

unsigned int tcpw_group_waiting(struct tcpw_group *g, enum tcpw_waiting which,
				struct tcpw_waiting_at *at, struct tcpw_waiter *batch,
				unsigned int max)
{
	struct tcpw_flow *flow;
	unsigned int n = 0;

	if (at->group != g->id)
		*at = (struct tcpw_waiting_at){ .group = g->id };
	spin_lock_bh(&g->lock);
	list_for_each_entry(flow, &g->waiting[which], waiting) {
		if (!tcpw_group_comes_after(flow, at->since_ns, at->flow))
			continue;
		batch[n++] = (struct tcpw_waiter){ flow, flow->waiting_ns };
		if (n == max)
			break;
	}
	spin_unlock_bh(&g->lock);
	return n;
}

static u64 oldest(struct tcpw_group *g, enum tcpw_waiting which, u64 now)
{
	const struct tcpw_flow *flow;

	flow = list_first_entry_or_null(&g->waiting[which], struct tcpw_flow, waiting);
	/* it is there, however young */
	return flow ? max(now - min(now, flow->waiting_ns), 1ULL) : 0;
}

/* the slots that are past, and the present one as far as it has come */
static u32 window_ms(const struct tcpw_group *g, u64 now)
{
	u32 past = min_t(u32, g->epoch, TCPW_SLOTS - 1);	/* fewer just after boot */
	u64 begin = (g->epoch - past) * TCPW_SLOT_NS;

	return div_u64(now - min(now, max(begin, g->since_ns)), NSEC_PER_MSEC);
}

/*
 * The timer of a minute is late by up to its place in the kernel's wheel (two
 * seconds at 250 Hz): the wheel's level holds delays from 63 steps of the level
 * below on, each level's step is eight times that of the one below.
 */
static u64 time_wait_left(const struct tcpw_group *g)
{
	unsigned long step = 1, end = g->time_wait_at + TCP_TIMEWAIT_LEN;

	if (!g->time_waited)
		return 0;
	while (TCP_TIMEWAIT_LEN >= 63 * step)
		step *= 8;
	end = (end / step + 1) * step;
	return time_after(end, jiffies) ? jiffies64_to_nsecs(end - jiffies) : 0;
}

static u32 rate_of(const struct tcpw_group *g, enum tcpwatch_rate what)
{
	u32 sum = 0;
	int i;

	for (i = 0; i < TCPW_SLOTS; i++)
		sum += g->slot[i][what];
	return sum;
}

void tcpw_group_gauge(struct tcpw_group *g, u64 now, struct tcpw_gauge *out)
{
	int own;

	memset(out, 0, sizeof(*out));
	spin_lock_bh(&g->lock);
	tcpw_group_advance(g, now);
	out->close_wait = g->own[TCPWATCH_STATE_CLOSE_WAIT];
	out->close_wait_age_ns = oldest(g, TCPW_WAIT_CLOSE, now);
	out->time_wait = g->own[TCPWATCH_STATE_TIME_WAIT];
	for (own = 0; own < TCPWATCH_ROOM_STATES; own++)
		out->in_use += tcpw_group_in_use(own) ? g->own[own] : 0;
	out->half_open = g->own[TCPWATCH_STATE_SYN_RECV] + g->own[TCPWATCH_STATE_LISTEN];
	out->completed = rate_of(g, TCPWATCH_RATE_COMPLETED);
	out->failed = rate_of(g, TCPWATCH_RATE_FAILED);
	spin_unlock_bh(&g->lock);
}

static void fill_rates(const struct tcpw_group *g, u64 now, struct tcpwatch_group *out)
{
	enum tcpwatch_rate what;
	int i;

	out->window_ms = window_ms(g, now);
	for (what = 0; what < __TCPWATCH_RATES; what++)
		out->rate[what] = rate_of(g, what);
	for (i = 0; i < TCPWATCH_ROOM_SOURCES; i++)
		out->sources[i] = max(g->sources[0][i], g->sources[1][i]);
}

static void fill_key(const struct tcpw_group_key *key, struct tcpwatch_group *out)
{
	memcpy(out->local, &key->local, sizeof(out->local));
	memcpy(out->remote, &key->remote, sizeof(out->remote));
	out->port = key->port;
	out->family = key->family;
	out->vrf = key->vrf;
}

static void fill_alerts(const struct tcpw_group *g, struct tcpwatch_group *out)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(g->condition); i++)
		out->alert[i] = READ_ONCE(g->condition[i].told);
}

void tcpw_group_fill(struct tcpw_group *g, u64 now, struct tcpwatch_group *out)
{
	memset(out, 0, sizeof(*out));
	out->id = g->id;
	out->since_ns = ktime_to_ns(ktime_mono_to_real(ns_to_ktime(g->since_ns)));
	out->age_ns = now - min(now, g->since_ns);
	fill_key(&g->key, out);
	fill_alerts(g, out);

	spin_lock_bh(&g->lock);
	tcpw_group_advance(g, now);
	out->opened = g->opened;
	out->completed = g->completed;
	out->failed = g->failed;
	out->syn_repeats = g->syn_repeats;
	out->synack_repeats = g->synack_repeats;
	out->final_ack_losses = g->final_ack_losses;
	memcpy(out->close, g->close, sizeof(out->close));
	memcpy(out->closed_first, g->closed_first, sizeof(out->closed_first));
	memcpy(out->own, g->own, sizeof(out->own));
	memcpy(out->peer, g->peer, sizeof(out->peer));
	memcpy(out->syn_synack, g->syn_synack, sizeof(out->syn_synack));
	memcpy(out->synack_ack, g->synack_ack, sizeof(out->synack_ack));
	out->close_wait_age_ns = oldest(g, TCPW_WAIT_CLOSE, now);
	out->syn_recv_age_ns = oldest(g, TCPW_WAIT_ACK, now);
	out->time_wait_left_ns = time_wait_left(g);
	fill_rates(g, now, out);
	spin_unlock_bh(&g->lock);
}
