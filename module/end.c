// SPDX-License-Identifier: GPL-2.0
#include <linux/ktime.h>
#include "end.h"
#include "notify.h"
#include "table.h"

static atomic_t machine_flows;

u32 tcpw_end_machine_flows(void)
{
	return atomic_read(&machine_flows);
}

/* the end of a flow */

static enum tcpwatch_close close_by_timer(const u8 was[2])
{
	int x;

	for (x = 0; x < 2; x++)
		if (was[x] == TCPWATCH_STATE_SYN_SENT || was[x] == TCPWATCH_STATE_SYN_RECV)
			return TCPWATCH_CLOSE_SYN_TIMEOUT;
	for (x = 0; x < 2; x++)
		if (was[x] != TCPWATCH_STATE_ESTABLISHED && was[x] != TCPWATCH_STATE_CLOSED)
			return TCPWATCH_CLOSE_TIMEOUT;
	return TCPWATCH_CLOSE_IDLE;
}

enum tcpwatch_close tcpw_end_close_by(enum tcpwatch_cause cause, const u8 was[2])
{
	switch (cause) {
	case TCPWATCH_CAUSE_EVICTED:
		return TCPWATCH_CLOSE_EVICTED;
	case TCPWATCH_CAUSE_FLUSH:
		return TCPWATCH_CLOSE_FLUSHED;
	case TCPWATCH_CAUSE_UNWATCHED:
		return TCPWATCH_CLOSE_NETNS_EXIT;
	case TCPWATCH_CAUSE_SOCKET:
		if (was[0] == TCPWATCH_STATE_SYN_SENT || was[1] == TCPWATCH_STATE_SYN_SENT)
			return TCPWATCH_CLOSE_SYN_TIMEOUT;
		return TCPWATCH_CLOSE_SOCKET_GONE;
	default:
		return close_by_timer(was);
	}
}

bool tcpw_end_fin_done(const struct tcpw_conn *c)
{
	const u16 done = TCPW_FIN_SENT | TCPW_FIN_ACKED;

	return (c->half[0].facts & c->half[1].facts & done) == done;
}

/* Three segments are known by the second, and complete with the third. */
static bool unfinished(const struct tcpw_flow *flow)
{
	return flow->close == TCPWATCH_CLOSE_NONE ||
	       (flow->close == TCPWATCH_CLOSE_THREE_SEGMENT && !tcpw_end_fin_done(&flow->conn));
}

void tcpw_end_close_ends(struct tcpw_flow *flow, const struct tcpw_reason *why)
{
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	if (unfinished(flow))
		flow->close = tcpw_end_close_by(why->cause, was);
	tcpw_tcp_gone(&flow->conn, 0);
	tcpw_tcp_gone(&flow->conn, 1);
	tcpw_change_record(flow, was, why);
}

void tcpw_end_bury(struct tcpw_flow *flow, const struct tcpw_reason *why)
{
	struct tcpw_net *tn = flow->net;

	tcpw_queue_remove(&tn->queue, flow);
	flow->end_ns = why->now;
	flow->gone = true;
	tcpw_group_leave(&tn->groups, flow, why->now);
	tcpw_stats_inc(tn->stats, TCPWATCH_STAT_ENDED);
	tcpw_notify_close(flow);
	/* a flood is not to push out what was real */
	if (why->cause == TCPWATCH_CAUSE_EVICTED && flow->class == TCPW_HALF_OPEN)
		tcpw_flow_retire(flow);
	else
		tcpw_flow_retire(tcpw_ended_add(&tn->ended, flow));
}

void tcpw_end_release(struct tcpw_net *tn)
{
	atomic_dec(&tn->flows);
	atomic_dec(&machine_flows);
}

void tcpw_end_locked(struct tcpw_flow *flow, const struct tcpw_reason *why)
{
	lockdep_assert_held(&flow->lock);
	tcpw_end_close_ends(flow, why);
	tcpw_table_remove(flow);
	tcpw_end_release(flow->net);
	tcpw_end_bury(flow, why);
}

bool tcpw_end_flow(struct tcpw_flow *flow, enum tcpwatch_cause cause)
{
	struct tcpw_reason why = {
		.cause = cause,
		.from = TCPW_FROM_NOBODY,
		.now = ktime_get_ns(),
	};
	bool there;

	spin_lock_bh(&flow->lock);
	there = !flow->gone;
	if (there)
		tcpw_end_locked(flow, &why);
	spin_unlock_bh(&flow->lock);
	return there;
}

void tcpw_end_drop(struct tcpw_flow *flow)
{
	struct tcpw_net *tn = flow->net;

	spin_lock_bh(&flow->lock);
	if (!flow->gone) {
		flow->end_ns = ktime_get_ns();
		tcpw_group_leave(&tn->groups, flow, flow->end_ns);
		flow->gone = true;
		tcpw_table_remove(flow);
		tcpw_queue_remove(&tn->queue, flow);
		tcpw_end_release(tn);
		tcpw_notify_close(flow);
		tcpw_flow_retire(flow);
	}
	spin_unlock_bh(&flow->lock);
}

/* A local end that the wire closed may still have its socket: the sweep knows. */
bool tcpw_end_settled(const struct tcpw_flow *flow)
{
	return tcpw_tcp_final(&flow->conn) && !flow->conn.pending &&
	       !tcpw_flow_local(flow, 0) && !tcpw_flow_local(flow, 1);
}

/* room for one more */

static void count_eviction(struct tcpw_net *tn, enum tcpw_class class)
{
	static const u8 counter[TCPW_CLASSES] = {
		[TCPW_HALF_OPEN]	= TCPWATCH_STAT_EVICTED_HALF_OPEN,
		[TCPW_ENDED]		= TCPWATCH_STAT_EVICTED_ENDED,
		[TCPW_ONE_WAY]		= TCPWATCH_STAT_EVICTED_ONE_WAY,
		[TCPW_TIME_WAIT]	= TCPWATCH_STAT_EVICTED_TIME_WAIT,
		[TCPW_FORWARDED]	= TCPWATCH_STAT_EVICTED_FORWARDED,
		[TCPW_CLOSING]		= TCPWATCH_STAT_EVICTED_TIME_WAIT,
		[TCPW_PROTECTED]	= TCPWATCH_STAT_TABLE_FULL,	/* never */
	};

	tcpw_stats_inc(tn->stats, counter[class]);
}

static bool evict_one(struct tcpw_net *tn, u32 hash, u32 limit)
{
	u32 percent = tcpw_net_setting(tn, TCPWATCH_CONFIG_HALF_OPEN_PERCENT);
	u32 share = div_u64((u64)limit * percent, 100);
	struct tcpw_flow *victim;
	enum tcpw_class class;

	victim = tcpw_queue_victim(&tn->queue, hash, share);
	if (!victim)
		return false;
	class = READ_ONCE(victim->class);
	if (tcpw_end_flow(victim, TCPWATCH_CAUSE_EVICTED))
		count_eviction(tn, class);
	return true;
}

bool tcpw_end_reserve(struct tcpw_net *tn, u32 hash)
{
	u32 here = atomic_inc_return(&tn->flows);
	u32 everywhere = atomic_inc_return(&machine_flows);
	u32 machine_max = tcpw_config_machine_max();
	u32 limit = tcpw_net_setting(tn, TCPWATCH_CONFIG_MAX_FLOWS);

	if (here <= limit && everywhere <= machine_max)
		return true;
	if (!evict_one(tn, hash, min(limit, machine_max))) {
		tcpw_end_release(tn);
		return false;
	}
	/* a limit that was lowered is reached step by step */
	if (here > limit + 1 || everywhere > machine_max + 1)
		evict_one(tn, hash, min(limit, machine_max));
	return true;
}
