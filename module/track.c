// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/slab.h>
#include <linux/ktime.h>
#include <net/inet_sock.h>
#include "fill.h"
#include "notify.h"
#include "table.h"
#include "track.h"

#define NOBODY	TCPW_FROM_NOBODY

/* a socket is believed against the wire only when nothing passed for so long */
#define CORRECT_AFTER	HZ

static atomic_t machine_flows;

u32 tcpw_track_machine_flows(void)
{
	return atomic_read(&machine_flows);
}

/* what made a change: a segment of direction @from, or @cause */
struct reason {
	enum tcpwatch_cause cause;
	u8 from;
	u8 flags;
	u64 now;
};

static u8 saturated(u8 n)
{
	return n < U8_MAX ? n + 1 : n;
}

static u32 us_since(u64 now, u64 then)
{
	return min_t(u64, div_u64(now - min(now, then), NSEC_PER_USEC), TCPW_NOT_MEASURED - 1);
}

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
static enum tcpw_class class_of(const struct tcpw_flow *flow)
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
		   const struct reason *why)
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

static void record_trace(struct tcpw_flow *flow, const struct tcpw_trace *t,
			 const struct reason *why)
{
	const u8 *was = t->was;
	int i;

	for (i = 0; i < t->n; i++) {
		record(flow, was, t->state[i], why);
		was = t->state[i];
	}
}

/* a change that no segment made; returns whether there was one */
static bool record_change(struct tcpw_flow *flow, const u8 was[2], const struct reason *why)
{
	u8 state[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	if (was[0] == state[0] && was[1] == state[1])
		return false;
	record(flow, was, state, why);
	return true;
}

/* where a flow is counted */

static void account(struct tcpw_flow *flow, u64 now)
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

/* after its states may have changed */
static void move(struct tcpw_flow *flow, u64 now)
{
	tcpw_queue_move(&flow->net->queue, flow, class_of(flow));
	account(flow, now);
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

static enum tcpwatch_close close_by(enum tcpwatch_cause cause, const u8 was[2])
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

static bool fin_done(const struct tcpw_conn *c)
{
	const u16 done = TCPW_FIN_SENT | TCPW_FIN_ACKED;

	return (c->half[0].facts & c->half[1].facts & done) == done;
}

/* Three segments are known by the second, and complete with the third. */
static bool unfinished(const struct tcpw_flow *flow)
{
	return flow->close == TCPWATCH_CLOSE_NONE ||
	       (flow->close == TCPWATCH_CLOSE_THREE_SEGMENT && !fin_done(&flow->conn));
}

/* both ends are closed now; the flow leaves the table or is replaced in it */
static void close_ends(struct tcpw_flow *flow, const struct reason *why)
{
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	if (unfinished(flow))
		flow->close = close_by(why->cause, was);
	tcpw_tcp_gone(&flow->conn, 0);
	tcpw_tcp_gone(&flow->conn, 1);
	record_change(flow, was, why);
}

static void bury(struct tcpw_flow *flow, const struct reason *why)
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

static void release(struct tcpw_net *tn)
{
	atomic_dec(&tn->flows);
	atomic_dec(&machine_flows);
}

static void end_flow(struct tcpw_flow *flow, const struct reason *why)
{
	lockdep_assert_held(&flow->lock);
	close_ends(flow, why);
	tcpw_table_remove(flow);
	release(flow->net);
	bury(flow, why);
}

bool tcpw_track_end(struct tcpw_flow *flow, enum tcpwatch_cause cause)
{
	struct reason why = { .cause = cause, .from = NOBODY, .now = ktime_get_ns() };
	bool there;

	spin_lock_bh(&flow->lock);
	there = !flow->gone;
	if (there)
		end_flow(flow, &why);
	spin_unlock_bh(&flow->lock);
	return there;
}

/* a flow that goes on under another key leaves; it has not ended */
static void drop(struct tcpw_flow *flow)
{
	struct tcpw_net *tn = flow->net;

	spin_lock_bh(&flow->lock);
	if (!flow->gone) {
		flow->end_ns = ktime_get_ns();
		tcpw_group_leave(&tn->groups, flow, flow->end_ns);
		flow->gone = true;
		tcpw_table_remove(flow);
		tcpw_queue_remove(&tn->queue, flow);
		release(tn);
		tcpw_notify_close(flow);
		tcpw_flow_retire(flow);
	}
	spin_unlock_bh(&flow->lock);
}

/* A local end that the wire closed may still have its socket: the sweep knows. */
static bool settled(const struct tcpw_flow *flow)
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
	if (tcpw_track_end(victim, TCPWATCH_CAUSE_EVICTED))
		count_eviction(tn, class);
	return true;
}

static bool reserve(struct tcpw_net *tn, u32 hash)
{
	u32 here = atomic_inc_return(&tn->flows);
	u32 everywhere = atomic_inc_return(&machine_flows);
	u32 machine_max = tcpw_config_machine_max();
	u32 limit = tcpw_net_setting(tn, TCPWATCH_CONFIG_MAX_FLOWS);

	if (here <= limit && everywhere <= machine_max)
		return true;
	if (!evict_one(tn, hash, min(limit, machine_max))) {
		release(tn);
		return false;
	}
	/* a limit that was lowered is reached step by step */
	if (here > limit + 1 || everywhere > machine_max + 1)
		evict_one(tn, hash, min(limit, machine_max));
	return true;
}

/* the local socket */

/* Translation at OUTPUT makes the socket's own ends differ from the packet's. */
static void note_alias(struct tcpw_flow *flow, int x, const struct sock *sk)
{
	struct tcpw_key key;

	if (flow->alias || inet_sk_state_load(sk) == TCP_LISTEN)
		return;
	if (tcpw_sock_key(sk, &key) != x)
		tcpw_key_swap(&key);
	key.vrf = flow->key.vrf;
	if (tcpw_key_equal(&key, &flow->key))
		return;
	flow->alias_of = x;
	/* pairs with tcpw_flow_socket_key() */
	smp_store_release(&flow->alias, kmemdup(&key, sizeof(key), GFP_ATOMIC | __GFP_NOWARN));
}

static void note_sender(struct tcpw_flow *flow, int x, const struct sock *sk)
{
	if (!sk || tcpw_flow_local(flow, x))
		return;
	note_alias(flow, x, sk);
	flow->bound = READ_ONCE(sk->sk_bound_dev_if);
	flow->conn.half[x].facts |= TCPW_LOCAL;
}

/* what a segment means beyond the states */

static void note_handshake(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg,
			   u8 events, u64 now)
{
	u8 syn = seg->flags & (TCPW_SYN | TCPW_ACK);

	if (events & TCPW_EV_SYN_REPEAT)
		flow->syn_repeats = saturated(flow->syn_repeats);
	if (events & TCPW_EV_SYNACK_REPEAT)
		flow->synack_repeats = saturated(flow->synack_repeats);
	if (events & TCPW_EV_FINAL_ACK_LOST)
		flow->final_ack_losses = saturated(flow->final_ack_losses);
	tcpw_group_repeats(flow, events, now);

	if (syn == TCPW_SYN) {
		flow->mark_ns = now;
	} else if (seg->flags & TCPW_SYN) {
		if (flow->syn_synack_us != TCPW_NOT_MEASURED || flow->client == x)
			return;
		flow->syn_synack_us = us_since(now, flow->mark_ns);
		flow->mark_ns = now;
	} else if (x == flow->client && flow->syn_synack_us != TCPW_NOT_MEASURED &&
		   flow->synack_ack_us == TCPW_NOT_MEASURED) {
		flow->synack_ack_us = us_since(now, flow->mark_ns);
	}
}

static enum tcpwatch_close close_by_reset(const struct tcpw_flow *flow, const u8 was[2])
{
	int client = flow->client;

	if (was[client] == TCPWATCH_STATE_SYN_SENT && !flow->conn.midstream &&
	    was[!client] != TCPWATCH_STATE_ESTABLISHED)
		return TCPWATCH_CLOSE_REFUSED;
	return TCPWATCH_CLOSE_RESET;
}

/* who closes first, and how; @fins: 1 << direction of FINs sent before this segment */
static void note_close(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg,
		       const struct tcpw_trace *t, u8 fins)
{
	const struct tcpw_half *half = flow->conn.half;
	bool dead = (half[0].facts | half[1].facts) & TCPW_DEAD;
	bool reset = flow->close == TCPWATCH_CLOSE_RESET ||
		     flow->close == TCPWATCH_CLOSE_REFUSED;

	if (seg->flags & TCPW_FIN && !fins)
		flow->closed_by = 1 << x;
	if (t->events & TCPW_EV_FIN_ACKS)
		flow->close = TCPWATCH_CLOSE_THREE_SEGMENT;

	if (dead && flow->close == TCPWATCH_CLOSE_NONE && seg->flags & TCPW_RST && t->n) {
		flow->close = close_by_reset(flow, t->was);
		if (!fins)
			flow->closed_by = 1 << x;
	} else if (!dead && reset) {
		flow->close = TCPWATCH_CLOSE_NONE;
		if (!fins)
			flow->closed_by = 0;
	} else if (flow->close == TCPWATCH_CLOSE_NONE && fin_done(&flow->conn)) {
		if ((half[0].facts | half[1].facts) & TCPW_PASSIVE) {
			flow->close = TCPWATCH_CLOSE_FOUR_SEGMENT;
		} else {
			flow->close = TCPWATCH_CLOSE_SIMULTANEOUS;
			flow->closed_by = TCPW_BOTH_ENDS;
		}
	}
}

static u8 fins_sent(const struct tcpw_conn *c)
{
	u8 fins = 0;
	int x;

	for (x = 0; x < 2; x++)
		if (c->half[x].facts & TCPW_FIN_SENT)
			fins |= 1 << x;
	return fins;
}

/* deadlines and sockets */

/* true: the flow has ended */
static bool expire(struct tcpw_flow *flow, u64 now)
{
	struct reason why = { .cause = TCPWATCH_CAUSE_TIMER, .from = NOBODY, .now = now };
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };
	struct tcpw_timeouts timeouts;
	struct tcpw_deadline d;
	struct tcpw_ages ages;

	tcpw_config_timeouts(&flow->net->config, &timeouts);
	tcpw_fill_ages(flow, now, &ages);
	d = tcpw_deadline(&ages, &timeouts);
	if (d.at > div_u64(now, NSEC_PER_MSEC))
		return false;
	/* however late we look; the deadline is in whole milliseconds */
	why.now = min_t(u64, now, (d.at + 1) * NSEC_PER_MSEC);
	if (d.ends != TCPW_BOTH_ENDS) {
		tcpw_tcp_gone(&flow->conn, d.ends >> 1);
		record_change(flow, was, &why);
		if (!settled(flow))
			return false;
	}
	tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_EXPIRED);
	end_flow(flow, &why);
	return true;
}

static bool recently_seen(const struct tcpw_flow *flow, u64 now)
{
	int x;

	for (x = 0; x < 2; x++)
		if (time_before(jiffies, READ_ONCE(flow->seen[x]) + CORRECT_AFTER) ||
		    now - min(now, flow->since_ns[x]) < jiffies_to_nsecs(CORRECT_AFTER))
			return true;
	return false;
}

/* a socket whose SYN has not passed yet is none of this incarnation */
static bool is_next(const struct tcpw_flow *flow, int x, const struct tcpw_sock *s)
{
	const struct tcpw_half *half = &flow->conn.half[x];

	return s->state == TCPWATCH_STATE_SYN_SENT && half->facts & TCPW_SYN_SENT &&
	       s->numbers.snd_una != half->iss;
}

/* the socket of a local end is there: the wire may have been misread */
static void believe(struct tcpw_flow *flow, int x, const struct tcpw_sock *s,
		    const struct reason *why)
{
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	if (s->state == TCPWATCH_STATE_UNKNOWN || s->state == was[x] ||
	    recently_seen(flow, why->now) || is_next(flow, x, s))
		return;
	tcpw_tcp_correct(&flow->conn, x, s->state, &s->numbers);
	tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_SOCKET_CORRECTED);
	record_change(flow, was, why);
}

/* the socket of a local end does not exist any more */
static void vanish(struct tcpw_flow *flow, int x, const struct reason *why)
{
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	tcpw_tcp_gone(&flow->conn, x);
	if (!record_change(flow, was, why))
		return;
	tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_SOCKET_GONE);
	if (flow->close == TCPWATCH_CLOSE_NONE)
		flow->close = close_by(TCPWATCH_CAUSE_SOCKET, was);
}

/* sockets as they were found before the flow's lock was taken */
struct found {
	bool asked;
	bool there;
	struct tcpw_sock sock;
};

/*
 * Which ends to ask for: the local ones, and once, when the handshake is over,
 * both: a child that a SYN cookie made shows itself only then.
 */
static bool asks(const struct tcpw_flow *flow, int x)
{
	return tcpw_flow_local(flow, x) ||
	       (!flow->checked && tcpw_tcp_old_state(&flow->conn, x) > TCPWATCH_STATE_SYN_RECV);
}

static void find_socket(const struct tcpw_flow *flow, int x, struct found *f)
{
	struct sock *sk;

	f->asked = asks(flow, x);
	if (!f->asked)
		return;

	sk = tcpw_sock_get(flow->net->net, tcpw_flow_socket_key(flow, x), x, flow->bound);
	if (!sk) {
		/* its state is UNKNOWN then */
		f->there = tcpw_sock_exists(flow->net->net, tcpw_flow_socket_key(flow, x), x);
		return;
	}
	f->there = true;
	tcpw_sock_read(sk, &f->sock);
	tcpw_sock_put(sk);
}

/* true: no end has a socket any more, and all is over */
static bool apply_sockets(struct tcpw_flow *flow, const struct found f[2], u64 now)
{
	struct reason why = { .cause = TCPWATCH_CAUSE_SOCKET, .from = NOBODY, .now = now };
	bool left = false;
	int x;

	for (x = 0; x < 2; x++) {
		if (!f[x].asked)
			continue;
		if (f[x].there)
			flow->conn.half[x].facts |= TCPW_LOCAL;
		else if (!tcpw_flow_local(flow, x))
			continue;
		left |= f[x].there;
		if (f[x].there)
			believe(flow, x, &f[x].sock, &why);
		else
			vanish(flow, x, &why);
	}
	flow->checked |= f[0].asked && f[1].asked;
	if (left || !tcpw_tcp_final(&flow->conn) || flow->conn.pending)
		return false;
	end_flow(flow, &why);
	return true;
}

bool tcpw_track_check(struct tcpw_flow *flow, u64 now, bool sockets)
{
	struct found f[2] = {};
	bool there;
	int x;

	for (x = 0; x < 2 && sockets; x++)
		find_socket(flow, x, &f[x]);

	spin_lock_bh(&flow->lock);
	there = !flow->gone;
	if (there && sockets)
		there = !apply_sockets(flow, f, now);
	if (there)
		there = !expire(flow, now);
	if (there)
		move(flow, now);
	spin_unlock_bh(&flow->lock);
	return there;
}

/* packets */

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

static struct reason by_segment(const struct tcpw_packet *pkt, u64 now)
{
	return (struct reason){
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
	struct reason why = by_segment(pkt, now);

	record_trace(flow, t, &why);
	if (flow->conn.midstream) {
		flow->since_how[0] = TCPWATCH_SINCE_AT_LEAST;
		flow->since_how[1] = TCPWATCH_SINCE_AT_LEAST;
	}
	note_handshake(flow, pkt->dir, &pkt->seg, t->events, now);
	note_close(flow, pkt->dir, &pkt->seg, t, 0);
}

static enum tcpwatch_stat open_flow(struct tcpw_net *tn, const struct tcpw_packet *pkt, u32 hash,
				    bool *raced)
{
	u64 now = ktime_get_ns();
	struct tcpw_flow *flow;
	struct tcpw_trace t;

	if (!reserve(tn, hash))
		return TCPWATCH_STAT_TABLE_FULL;
	flow = tcpw_flow_create(tn, &pkt->key, hash, now);
	if (!flow) {
		release(tn);
		return TCPWATCH_STAT_NO_MEMORY;
	}

	/* the lock keeps out whoever finds it before it is complete */
	spin_lock_bh(&flow->lock);
	note_sender(flow, pkt->dir, pkt->sk);
	tcpw_tcp_open(&flow->conn, pkt->dir, &pkt->seg, &t);
	set_roles(flow, pkt->dir, &pkt->seg);
	if (tcpw_table_add(flow)) {
		spin_unlock_bh(&flow->lock);
		tcpw_flow_destroy(flow);
		release(tn);
		*raced = true;
		return TCPWATCH_STAT_OPENED;
	}
	tcpw_queue_add(&tn->queue, flow, class_of(flow));
	begin(flow, pkt, &t, now);
	account(flow, now);
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
	struct reason why = by_segment(pkt, now);
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

	close_ends(old, &why);
	begin(flow, pkt, &t, now);
	tcpw_queue_add(&tn->queue, flow, class_of(flow));
	tcpw_table_replace(old, flow);
	account(flow, now);
	spin_unlock(&flow->lock);
	bury(old, &why);
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
	struct reason why = by_segment(pkt, now);
	u8 fins = fins_sent(&flow->conn);
	enum tcpw_verdict verdict;
	struct tcpw_trace t;

	note_sender(flow, pkt->dir, pkt->sk);
	verdict = tcpw_tcp_step(&flow->conn, pkt->dir, &pkt->seg, &t);
	if (verdict == TCPW_RENEW)
		return reopen_flow(flow, pkt, now);
	note_time_wait(flow, pkt, verdict, t.events);
	if (verdict == TCPW_OUTSIDE)
		return TCPWATCH_STAT_OUT_OF_WINDOW;
	if (verdict == TCPW_OLD)
		return TCPWATCH_STAT_OLD;

	WRITE_ONCE(flow->seen[pkt->dir], jiffies);
	record_trace(flow, &t, &why);
	note_handshake(flow, pkt->dir, &pkt->seg, t.events, now);
	note_close(flow, pkt->dir, &pkt->seg, &t, fins);
	if (settled(flow))
		end_flow(flow, &why);
	else
		move(flow, now);
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
	spin_lock_bh(&flow->lock);
	if (flow->gone || expire(flow, ktime_get_ns()))
		*raced = true;
	else
		what = step_flow(flow, pkt);
	spin_unlock_bh(&flow->lock);
	return what;
}

/* adoption */

static u64 ms_before(u64 now, u32 ms)
{
	return now - min(now, ms * (u64)NSEC_PER_MSEC);
}

/* who closed first, of a connection whose FINs were not seen */
static u8 first_closer(const struct tcpw_conn *c)
{
	u8 fins = fins_sent(c);

	if (fins != TCPW_BOTH_ENDS)
		return fins;
	if (c->half[0].facts & TCPW_PASSIVE)
		return 1 << 1;
	if (c->half[1].facts & TCPW_PASSIVE)
		return 1 << 0;
	return TCPW_BOTH_ENDS;
}

/* a listener with its port made it, or it connects: else the first guess stays */
static void note_role(struct tcpw_flow *flow, int x, struct sock *sk)
{
	int accepted = tcpw_sock_accepted(flow->net->net, sk);

	if (!flow->guessed || accepted < 0)
		return;
	flow->client = accepted ? !x : x;
	flow->guessed = 0;
}

static void begin_adopted(struct tcpw_flow *flow, int x, struct sock *sk,
			  const struct tcpw_sock *s, u64 now)
{
	struct reason why = { .cause = TCPWATCH_CAUSE_ADOPTED, .from = NOBODY, .now = now };
	const u8 unknown[2] = {};

	flow->adopted = 1;
	flow->client = x;
	flow->guessed = 1;
	note_role(flow, x, sk);
	flow->start_ns = ms_before(now, s->age_ms);
	flow->age_how = TCPWATCH_SINCE_AT_LEAST;
	flow->closed_by = first_closer(&flow->conn);
	flow->seen[0] = jiffies - msecs_to_jiffies(s->idle_ms);
	flow->seen[1] = flow->seen[0];
	record_change(flow, unknown, &why);
	flow->since_ns[x] = ms_before(now, s->since_ms);
	flow->since_ns[!x] = flow->since_ns[x];
	flow->since_how[x] = s->since_how;
	flow->since_how[!x] = TCPWATCH_SINCE_AT_LEAST;
}

/* the other end of a flow on this host, or one that the hooks have seen already */
static void join(struct tcpw_flow *flow, int x, struct sock *sk, const struct tcpw_sock *s,
		 u64 now)
{
	struct reason why = { .cause = TCPWATCH_CAUSE_ADOPTED, .from = NOBODY, .now = now };
	u8 was[2];

	spin_lock_bh(&flow->lock);
	if (flow->gone || tcpw_flow_local(flow, x))
		goto unlock;
	was[0] = tcpw_tcp_state(&flow->conn, 0);
	was[1] = tcpw_tcp_state(&flow->conn, 1);
	note_sender(flow, x, sk);
	if (flow->adopted) {
		tcpw_tcp_correct(&flow->conn, x, s->state, &s->numbers);
		record_change(flow, was, &why);
		flow->since_ns[x] = ms_before(now, s->since_ms);
		flow->since_how[x] = s->since_how;
		note_role(flow, x, sk);
	}
	move(flow, now);
unlock:
	spin_unlock_bh(&flow->lock);
}

/* @key, @x: where the flow belongs; the socket's own key may differ */
static int adopt(struct tcpw_net *tn, struct sock *sk, const struct tcpw_key *key, int x,
		 const struct tcpw_sock *s)
{
	u32 hash = tcpw_table_hash(tn, key);
	struct tcpw_flow *flow, *there;
	u64 now = ktime_get_ns();

	there = tcpw_table_find(tn, key, hash);
	if (there)
		goto join;
	if (!reserve(tn, hash))
		return -ENFILE;
	flow = tcpw_flow_create(tn, key, hash, now);
	if (!flow) {
		release(tn);
		return -ENOMEM;
	}
	spin_lock_bh(&flow->lock);
	note_sender(flow, x, sk);
	tcpw_tcp_adopt(&flow->conn, x, s->state, &s->numbers);
	there = tcpw_table_add(flow);
	if (there) {
		spin_unlock_bh(&flow->lock);
		tcpw_flow_destroy(flow);
		release(tn);
		goto join;
	}
	tcpw_queue_add(&tn->queue, flow, class_of(flow));
	begin_adopted(flow, x, sk, s, now);
	account(flow, now);
	tcpw_stats_inc(tn->stats, TCPWATCH_STAT_ADOPTED);
	spin_unlock_bh(&flow->lock);
	return 0;
join:
	join(there, x, sk, s, now);
	return 0;
}

int tcpw_track_socket(struct tcpw_net *tn, struct sock *sk)
{
	struct tcpw_sock s;
	struct tcpw_key key;
	int x;

	tcpw_sock_read(sk, &s);
	x = tcpw_sock_key(sk, &key);
	if (s.state == TCPWATCH_STATE_UNKNOWN || tcpw_key_same_ends(&key))
		return -ENOENT;
	return adopt(tn, sk, &key, x, &s);
}

/*
 * The socket that sends this is not in the table, or under its own ends only:
 * with translation at OUTPUT a flow goes on under the ends of its packets.
 */
static bool adopt_sender(struct tcpw_net *tn, const struct tcpw_packet *pkt)
{
	struct sock *sk = (struct sock *)pkt->sk;	/* borrowed; only read */
	struct tcpw_flow *own;
	struct tcpw_sock s;
	struct tcpw_key key;

	if (!sk || inet_sk_state_load(sk) == TCP_LISTEN)
		return false;
	tcpw_sock_read(sk, &s);
	if (s.state == TCPWATCH_STATE_UNKNOWN || adopt(tn, sk, &pkt->key, pkt->dir, &s))
		return false;
	tcpw_sock_key(sk, &key);
	if (tcpw_key_equal(&key, &pkt->key))
		return true;
	own = tcpw_table_find(tn, &key, tcpw_table_hash(tn, &key));
	if (own && own->adopted)
		drop(own);
	return true;
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

	*raced = adopt_sender(tn, pkt);
	for (x = 0; x < 2 && !*raced; x++) {
		struct sock *sk = tcpw_sock_get(tn->net, &pkt->key, x, 0);

		if (!sk)
			continue;
		*raced = !tcpw_track_socket(tn, sk);
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
