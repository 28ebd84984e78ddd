// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include "adopt.h"
#include "check.h"
#include "end.h"
#include "note.h"
#include "sock.h"
#include "table.h"
#include "track.h"

/* who is the client when no SYN was seen: the one with the higher port */
static int guess_client(const struct tcpw_key *key)
{
	return ntohs(key->port[1]) > ntohs(key->port[0]);
}

static void set_roles(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg)
{
	if (seg->flags & TCPW_SYN) {
		flow->client = seg->flags & TCPW_ACK ? !x : x;
		return;
	}
	flow->client = guess_client(&flow->key);
	flow->guessed = 1;
	flow->age_how = TCPWATCH_SINCE_AT_LEAST;
	flow->since_how[0] = TCPWATCH_SINCE_AT_LEAST;
	flow->since_how[1] = TCPWATCH_SINCE_AT_LEAST;
}

static struct tcpw_reason by_segment(const struct tcpw_packet *pkt, u64 now)
{
	return (struct tcpw_reason){
		.cause = TCPWATCH_CAUSE_SEGMENT,
		.from = pkt->dir,
		.flags = pkt->seg.flags,
		.now = now,
	};
}

/* everything of a new flow that its first segment tells */
static void begin(struct tcpw_flow *flow, const struct tcpw_packet *pkt, struct tcpw_trace *t,
		  u64 now)
{
	struct tcpw_reason why = by_segment(pkt, now);

	tcpw_change_trace(flow, t, &why);
	if (flow->conn.midstream) {
		flow->since_how[0] = TCPWATCH_SINCE_AT_LEAST;
		flow->since_how[1] = TCPWATCH_SINCE_AT_LEAST;
	}
	tcpw_note_handshake(flow, pkt->dir, &pkt->seg, t->events, now);
	tcpw_note_close(flow, pkt->dir, &pkt->seg, t, 0);
}

static enum tcpwatch_stat open_flow(struct tcpw_net *tn, const struct tcpw_packet *pkt, u32 hash,
				    bool *raced)
{
	u64 now = ktime_get_ns();
	struct tcpw_flow *flow;
	struct tcpw_trace t;

	if (!tcpw_end_reserve(tn, hash))
		return TCPWATCH_STAT_TABLE_FULL;
	flow = tcpw_flow_create(tn, &pkt->key, hash, now);
	if (!flow) {
		tcpw_end_release(tn);
		return TCPWATCH_STAT_NO_MEMORY;
	}

	/* the lock keeps out whoever finds it before it is complete */
	spin_lock_bh(&flow->lock);
	tcpw_note_sender(flow, pkt->dir, pkt->sk);
	tcpw_tcp_open(&flow->conn, pkt->dir, &pkt->seg, &t);
	set_roles(flow, pkt->dir, &pkt->seg);
	if (tcpw_table_add(flow)) {
		spin_unlock_bh(&flow->lock);
		tcpw_flow_destroy(flow);
		tcpw_end_release(tn);
		*raced = true;
		return TCPWATCH_STAT_OPENED;
	}
	tcpw_queue_add(&tn->queue, flow, tcpw_change_class_of(flow));
	begin(flow, pkt, &t, now);
	tcpw_change_account(flow, now);
	spin_unlock_bh(&flow->lock);
	return TCPWATCH_STAT_OPENED;
}

/*
 * The old incarnation, whose lock is held, makes room for a new one. The lock
 * of the new one keeps out whoever finds it before it is complete; nobody who
 * has it can want the old one's.
 */
static enum tcpwatch_stat reopen_flow(struct tcpw_flow *old, const struct tcpw_packet *pkt,
				      u64 now)
{
	struct tcpw_reason why = by_segment(pkt, now);
	struct tcpw_net *tn = old->net;
	struct tcpw_flow *flow;
	struct tcpw_trace t;

	flow = tcpw_flow_create(tn, &old->key, old->hash, now);
	if (!flow)
		return TCPWATCH_STAT_NO_MEMORY;
	spin_lock_nested(&flow->lock, SINGLE_DEPTH_NESTING);
	flow->client = tcpw_tcp_renew(&flow->conn, &old->conn, pkt->dir, &pkt->seg, &t);
	/* a listener may answer with a cookie, and has no socket then: its SYN+ACK tells */
	if (!(pkt->seg.flags & TCPW_ACK) || !pkt->sk)
		flow->conn.half[!flow->client].facts &= ~TCPW_LOCAL;
	flow->incarnation = old->incarnation + 1;
	flow->mark_ns = pkt->seg.flags & TCPW_ACK ? old->mark_ns : now;
	flow->bound = old->bound;
	swap(flow->alias, old->alias);
	flow->alias_of = old->alias_of;

	tcpw_end_close_ends(old, &why);
	begin(flow, pkt, &t, now);
	tcpw_queue_add(&tn->queue, flow, tcpw_change_class_of(flow));
	tcpw_table_replace(old, flow);
	tcpw_change_account(flow, now);
	spin_unlock(&flow->lock);
	tcpw_end_bury(old, &why);
	return TCPWATCH_STAT_REOPENED;
}

/* The local end's TIME_WAIT is why this does no harm. */
static void note_time_wait(const struct tcpw_flow *flow, const struct tcpw_packet *pkt,
			   enum tcpw_verdict verdict, u8 events)
{
	int x = !pkt->dir;

	if (!tcpw_flow_local(flow, x) ||
	    tcpw_tcp_old_state(&flow->conn, x) != TCPWATCH_STATE_TIME_WAIT)
		return;
	if (verdict == TCPW_STEPPED && events & TCPW_EV_FIN_REPEAT)
		tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_TIME_WAIT_FIN);
	else if (verdict == TCPW_OUTSIDE || verdict == TCPW_OLD)
		tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_TIME_WAIT_OLD);
}

static enum tcpwatch_stat step_flow(struct tcpw_flow *flow, const struct tcpw_packet *pkt)
{
	u64 now = ktime_get_ns();
	struct tcpw_reason why = by_segment(pkt, now);
	u8 fins = tcpw_note_fins(&flow->conn);
	enum tcpw_verdict verdict;
	struct tcpw_trace t;

	tcpw_note_sender(flow, pkt->dir, pkt->sk);
	verdict = tcpw_tcp_step(&flow->conn, pkt->dir, &pkt->seg, &t);
	if (verdict == TCPW_RENEW)
		return reopen_flow(flow, pkt, now);
	note_time_wait(flow, pkt, verdict, t.events);
	if (verdict == TCPW_OUTSIDE)
		return TCPWATCH_STAT_OUT_OF_WINDOW;
	if (verdict == TCPW_OLD)
		return TCPWATCH_STAT_OLD;

	WRITE_ONCE(flow->seen[pkt->dir], jiffies);
	tcpw_change_trace(flow, &t, &why);
	tcpw_note_handshake(flow, pkt->dir, &pkt->seg, t.events, now);
	tcpw_note_close(flow, pkt->dir, &pkt->seg, &t, fins);
	if (tcpw_end_settled(flow))
		tcpw_end_locked(flow, &why);
	else
		tcpw_change_move(flow, now);
	return TCPWATCH_STAT_STEPPED;
}

static enum tcpwatch_stat known_flow(struct tcpw_flow *flow, const struct tcpw_packet *pkt,
				     bool *raced)
{
	enum tcpwatch_stat what = TCPWATCH_STAT_STEPPED;
	unsigned long now = jiffies;

	if ((!pkt->sk || tcpw_flow_local(flow, pkt->dir)) &&
	    tcpw_tcp_quiet(&flow->conn, pkt->dir, &pkt->seg)) {
		tcpw_tcp_touch(&flow->conn, pkt->dir, &pkt->seg);
		if (READ_ONCE(flow->seen[pkt->dir]) != now)	/* spare the cache line */
			WRITE_ONCE(flow->seen[pkt->dir], now);
		return TCPWATCH_STAT_QUIET;
	}
	/* one wrong bit in an ACK's number, and more would count as sent than was */
	if (!(pkt->seg.flags & TCPW_CONTROL) && !tcpw_dissect_verify(pkt))
		return TCPWATCH_STAT_BAD_CHECKSUM;
	spin_lock_bh(&flow->lock);
	if (flow->gone || tcpw_check_expire(flow, ktime_get_ns()))
		*raced = true;
	else
		what = step_flow(flow, pkt);
	spin_unlock_bh(&flow->lock);
	return what;
}

/*
 * A segment of a connection that is not in the table: evicted, refused, or
 * older than the watching. If it is ours, its socket tells more than it does;
 * if it would be ours and has no socket, the answer is an RST, and no flow.
 */
static enum tcpwatch_stat pick_up(struct tcpw_net *tn, const struct tcpw_packet *pkt, u32 hash,
				  bool *raced)
{
	int x;

	*raced = tcpw_adopt_sender(tn, pkt);
	for (x = 0; x < 2 && !*raced; x++) {
		struct sock *sk = tcpw_sock_get(tn->net, &pkt->key, x, 0);

		if (!sk)
			continue;
		*raced = !tcpw_adopt_socket(tn, sk);
		tcpw_sock_put(sk);
	}
	if (*raced)
		return TCPWATCH_STAT_STEPPED;
	for (x = 0; x < 2; x++)
		if (!pkt->sk && tcpw_sock_address_local(tn->net, &pkt->key, x))
			return TCPWATCH_STAT_NO_SOCKET;
	return open_flow(tn, pkt, hash, raced);
}

static enum tcpwatch_stat new_flow(struct tcpw_net *tn, const struct tcpw_packet *pkt, u32 hash,
				   bool *raced)
{
	if (pkt->seg.flags & TCPW_RST)
		return TCPWATCH_STAT_NO_FLOW;
	if (pkt->seg.flags & TCPW_SYN)
		return open_flow(tn, pkt, hash, raced);
	if (!tcpw_dissect_verify(pkt))
		return TCPWATCH_STAT_BAD_CHECKSUM;
	return pick_up(tn, pkt, hash, raced);
}

enum tcpwatch_stat tcpw_track_packet(struct tcpw_net *tn, const struct tcpw_packet *pkt)
{
	u32 hash = tcpw_table_hash(tn, &pkt->key);
	enum tcpwatch_stat what;
	struct tcpw_flow *flow;
	bool raced;
	int tries = 4;

	do {
		raced = false;
		flow = tcpw_table_find(tn, &pkt->key, hash);
		if (likely(flow))
			what = known_flow(flow, pkt, &raced);
		else
			what = new_flow(tn, pkt, hash, &raced);
	} while (raced && --tries);
	return what;
}
