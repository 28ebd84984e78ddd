// SPDX-License-Identifier: GPL-2.0
#include <linux/math64.h>
#include "change.h"
#include "notify.h"

/* classes */

static enum tcpw_class class_of_local(enum tcpwatch_state state)
{
	switch (state) {
	case TCPWATCH_STATE_SYN_SENT:
	case TCPWATCH_STATE_SYN_RECV:
		return TCPW_HALF_OPEN;
	case TCPWATCH_STATE_TIME_WAIT:
		return TCPW_TIME_WAIT;
	case TCPWATCH_STATE_ESTABLISHED:
	case TCPWATCH_STATE_CLOSE_WAIT:
		return TCPW_PROTECTED;
	case TCPWATCH_STATE_CLOSED:
	case TCPWATCH_STATE_LISTEN:
	case TCPWATCH_STATE_UNKNOWN:
		return TCPW_ENDED;
	default:
		return TCPW_CLOSING;
	}
}

static enum tcpw_class class_of_forwarded(const struct tcpw_flow *flow, const u8 state[2])
{
	int x;

	if (tcpw_tcp_one_way(&flow->conn))
		return TCPW_ONE_WAY;
	for (x = 0; x < 2; x++)
		if (state[x] == TCPWATCH_STATE_SYN_SENT || state[x] == TCPWATCH_STATE_SYN_RECV)
			return TCPW_HALF_OPEN;
	for (x = 0; x < 2; x++)
		if (state[x] == TCPWATCH_STATE_TIME_WAIT)
			return TCPW_TIME_WAIT;
	return TCPW_FORWARDED;
}

/* A pending SYN does not count: it may be blind, and would make the flow evictable. */
enum tcpw_class tcpw_change_class_of(const struct tcpw_flow *flow)
{
	u8 state[2] = { tcpw_tcp_old_state(&flow->conn, 0), tcpw_tcp_old_state(&flow->conn, 1) };
	enum tcpw_class class = TCPW_HALF_OPEN;
	bool local = false;
	int x;

	if (state[0] == TCPWATCH_STATE_CLOSED && state[1] == TCPWATCH_STATE_CLOSED)
		return TCPW_ENDED;
	for (x = 0; x < 2; x++) {
		if (!tcpw_flow_local(flow, x) || state[x] == TCPWATCH_STATE_CLOSED)
			continue;
		local = true;
		class = max(class, class_of_local(state[x]));
	}
	return local ? class : class_of_forwarded(flow, state);
}

/* recording */

static void record(struct tcpw_flow *flow, const u8 was[2], const u8 state[2],
		   const struct tcpw_reason *why)
{
	/* a batch has one time: the flow may have changed since it was taken */
	u64 now = max3(why->now, flow->since_ns[0], flow->since_ns[1]);
	u64 t_us = div_u64(now - min(now, flow->start_ns), NSEC_PER_USEC);
	struct tcpw_moment m = {
		.t_us	= min(t_us, TCPW_HISTORY_T_MAX),
		.flags	= why->flags,
		.cause	= why->cause,
		.from	= why->from,
		.state0	= state[0],
		.state1	= state[1],
	};
	int x;

	for (x = 0; x < 2; x++) {
		if (was[x] == state[x])
			continue;
		flow->since_ns[x] = now;
		flow->since_how[x] = TCPWATCH_SINCE_EXACT;
	}
	tcpw_history_add(&flow->history, m);
	tcpw_notify_transition(flow, &m, was, now);
}

void tcpw_change_trace(struct tcpw_flow *flow, const struct tcpw_trace *t,
		       const struct tcpw_reason *why)
{
	const u8 *was = t->was;
	int i;

	for (i = 0; i < t->n; i++) {
		record(flow, was, t->state[i], why);
		was = t->state[i];
	}
}

bool tcpw_change_record(struct tcpw_flow *flow, const u8 was[2], const struct tcpw_reason *why)
{
	u8 state[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	if (was[0] == state[0] && was[1] == state[1])
		return false;
	record(flow, was, state, why);
	return true;
}

/* where a flow is counted */

void tcpw_change_account(struct tcpw_flow *flow, u64 now)
{
	struct tcpw_net *tn = flow->net;
	u32 max = tcpw_net_setting(tn, TCPWATCH_CONFIG_MAX_GROUPS);

	switch (tcpw_group_account(&tn->groups, flow, max, now)) {
	case TCPW_GROUP_FULL:
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_GROUP_FULL);
		break;
	case TCPW_GROUP_NO_MEMORY:
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_GROUP_NO_MEMORY);
		break;
	case TCPW_GROUP_FOUND:
		break;
	}
}

void tcpw_change_move(struct tcpw_flow *flow, u64 now)
{
	tcpw_queue_move(&flow->net->queue, flow, tcpw_change_class_of(flow));
	tcpw_change_account(flow, now);
}
