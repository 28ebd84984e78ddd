// SPDX-License-Identifier: GPL-2.0
/*
 * What is known of both ends of a connection follows from the segments that
 * pass; the states follow from what is known. X sends the segment, Y gets it.
 *
 *  R1  an RST closes Y where Y would accept it (RFC 9293 3.10.7.4, RFC 5961 3)
 *  R2  an RST closes X where it shows that X has aborted, or has no socket
 *  R3  a segment of an end that was reset, newer than the reset, revives it
 *  R4  a repeated SYN shows that the SYN+ACK has not arrived
 *  R5  a SYN with another ISN opens a new incarnation, or waits for an answer
 *  R6  a SYN+ACK acknowledges; a repeated one shows that the final ACK is lost
 *  R7  an ACK says what X has got, and tells Y so if Y accepts the segment
 *  R8  a repeated FIN shows that its ACK was lost
 *  R9  no SYN seen: everything about the handshake is taken as done
 *  R10 numbers outside move nothing, but consistent ones from both resynchronise
 *
 * Facts are "sent", "acked" (the peer sent an ACK that covers it) and
 * "arrived" (that ACK is taken to have reached X, on sight; it may be taken
 * back). A state is never written, only derived.
 */
#include "tcp.h"

#define WINDOW_MAX	65535
#define WSCALE_MAX	14	/* RFC 7323 section 2.3 */

static bool before(u32 a, u32 b)
{
	return (s32)(a - b) < 0;
}

static bool after(u32 a, u32 b)
{
	return before(b, a);
}

/* RFC 9293 section 3.4: lo < n <= hi */
static bool between(u32 n, u32 lo, u32 hi)
{
	return n - lo - 1 < hi - lo;
}

static u32 later(u32 a, u32 b)
{
	return after(a, b) ? a : b;
}

/* The packet path reads and writes these without the lock; pairs with put(). */
static u32 get(const u32 *p)
{
	return __atomic_load_n(p, __ATOMIC_RELAXED);
}

static void put(u32 *p, u32 v)
{
	__atomic_store_n(p, v, __ATOMIC_RELAXED);
}

static bool has(const struct tcpw_half *h, u16 facts)
{
	return (h->facts & facts) == facts;
}

static void set(struct tcpw_half *h, u16 facts)
{
	h->facts |= facts;
}

static void clear(struct tcpw_half *h, u16 facts)
{
	h->facts &= ~facts;
}

static bool closed(enum tcpwatch_state s)
{
	return s == TCPWATCH_STATE_CLOSED;
}

/* it waits for a SYN; one of both has sent something, so it is never unknown */
static bool idle(enum tcpwatch_state s)
{
	return s == TCPWATCH_STATE_LISTEN;
}

/* What the state of X depends on: its own facts, and two of its peer's. */
#define PEER_SYN_SENT	(1 << 14)
#define PEER_SYN_ACKED	(1 << 15)
#define PEER_FIN_ACKED	(1 << 16)

static const struct {
	u32 mask;
	u32 value;
	u8 state;
} states[] = {
	/* first match; a FIN may follow SYN_RECV directly (RFC 9293 3.10.4) */
	{ TCPW_DEAD, TCPW_DEAD, TCPWATCH_STATE_CLOSED },
	{ TCPW_SYN_SENT | PEER_SYN_SENT, 0, TCPWATCH_STATE_UNKNOWN },
	{ TCPW_SYN_SENT, 0, TCPWATCH_STATE_LISTEN },
	{ PEER_SYN_ACKED, 0, TCPWATCH_STATE_SYN_SENT },
	{ TCPW_SYN_ARRIVED | TCPW_FIN_SENT, 0, TCPWATCH_STATE_SYN_RECV },
	{ TCPW_FIN_SENT | PEER_FIN_ACKED, 0, TCPWATCH_STATE_ESTABLISHED },
	{ TCPW_FIN_SENT, 0, TCPWATCH_STATE_CLOSE_WAIT },
	{ TCPW_FIN_ARRIVED | PEER_FIN_ACKED, 0, TCPWATCH_STATE_FIN_WAIT1 },
	{ PEER_FIN_ACKED, 0, TCPWATCH_STATE_FIN_WAIT2 },
	{ TCPW_FIN_ARRIVED | TCPW_PASSIVE, 0, TCPWATCH_STATE_CLOSING },
	{ TCPW_FIN_ARRIVED, 0, TCPWATCH_STATE_LAST_ACK },
	{ TCPW_PASSIVE, 0, TCPWATCH_STATE_TIME_WAIT },
	{ 0, 0, TCPWATCH_STATE_CLOSED },
};

static enum tcpwatch_state old_state(const struct tcpw_conn *c, int x)
{
	const struct tcpw_half *peer = &c->half[!x];
	u32 facts = c->half[x].facts & (PEER_SYN_SENT - 1);
	unsigned int i = 0;

	if (has(peer, TCPW_SYN_SENT))
		facts |= PEER_SYN_SENT;
	if (has(peer, TCPW_SYN_ACKED))
		facts |= PEER_SYN_ACKED;
	if (has(peer, TCPW_FIN_ACKED))
		facts |= PEER_FIN_ACKED;

	while ((facts & states[i].mask) != states[i].value)
		i++;
	return states[i].state;
}

/* nothing of it passes us, but its peer has answered it */
static bool absent(const struct tcpw_conn *c, int x)
{
	const struct tcpw_half *X = &c->half[x];

	return !has(X, TCPW_SEEN) && has(X, TCPW_SYN_ACKED);
}

static bool pending_of(const struct tcpw_conn *c, int x)
{
	return c->pending && c->pending_dir == x;
}

/* (SYN_SENT, any state) is a legal pair: RFC 9293 section 3.5.1, half-open */
enum tcpwatch_state tcpw_tcp_state(const struct tcpw_conn *c, int x)
{
	if (pending_of(c, x) && c->newer)
		return TCPWATCH_STATE_SYN_SENT;
	return old_state(c, x);
}

static void trace_init(struct tcpw_trace *t, const struct tcpw_conn *c)
{
	t->n = 0;
	t->events = 0;
	t->was[0] = tcpw_tcp_state(c, 0);
	t->was[1] = tcpw_tcp_state(c, 1);
}

static void record(struct tcpw_trace *t, const struct tcpw_conn *c)
{
	const u8 *last = t->n ? t->state[t->n - 1] : t->was;
	u8 s0 = tcpw_tcp_state(c, 0);
	u8 s1 = tcpw_tcp_state(c, 1);

	if (last[0] == s0 && last[1] == s1)
		return;
	t->state[t->n][0] = s0;
	t->state[t->n][1] = s1;
	t->n++;
}

/* the scale is in use only when both SYNs offered it: RFC 7323 section 2.2 */
static u8 shift_of(const struct tcpw_conn *c, int x)
{
	u8 mine = c->half[x].wscale, theirs = c->half[!x].wscale;

	if (mine == TCPW_NO_WSCALE || theirs == TCPW_NO_WSCALE)
		return 0;
	return mine > WSCALE_MAX ? WSCALE_MAX : mine;
}

static u32 window_max(const struct tcpw_conn *c, int x)
{
	return (u32)WINDOW_MAX << shift_of(c, x);
}

static u32 end_of(const struct tcpw_segment *seg)
{
	return seg->seq + seg->len + !!(seg->flags & TCPW_SYN) + !!(seg->flags & TCPW_FIN);
}

static void octets_up_to(struct tcpw_half *h, const struct tcpw_segment *seg)
{
	u32 end = end_of(seg);

	if (end != seg->seq && after(end, get(&h->top)))
		put(&h->top, end);
}

static void sent_up_to(struct tcpw_half *h, u32 end)
{
	if (!after(end, h->nxt))
		return;
	if (end - h->iss < h->nxt - h->iss)
		h->wraps++;
	put(&h->nxt, end);
}

/* what the acknowledgment and window fields of a segment from X say of X */
static void acked_up_to(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	u8 shift = seg->flags & TCPW_SYN ? 0 : shift_of(c, x);
	struct tcpw_half *X = &c->half[x];

	if (after(seg->ack, get(&X->rcv)))
		put(&X->rcv, seg->ack);
	if (after(seg->ack + ((u32)seg->window << shift), get(&X->right)))
		put(&X->right, seg->ack + ((u32)seg->window << shift));
}

/* up to where X's octets have arrived at Y for certain, without a hole */
static u32 edge_of(const struct tcpw_conn *c, int x)
{
	return later(get(&c->half[x].edge), get(&c->half[!x].rcv));
}

/* A listener's child drops data as long as its final ACK is not accepted. */
static bool receives(const struct tcpw_half *Y)
{
	return has(Y, TCPW_LOCAL) && !has(Y, TCPW_DEAD) &&
	       (has(Y, TCPW_ACTIVE_OPEN) || has(Y, TCPW_PROVED));
}

/* A child that its final ACK has made holds what comes next, if it was made. */
static bool may_receive(const struct tcpw_half *Y)
{
	return receives(Y) || (has(Y, TCPW_LOCAL | TCPW_SYN_ARRIVED) && !has(Y, TCPW_DEAD));
}

static void move_edge(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	u32 edge = edge_of(c, x), end = end_of(seg);
	struct tcpw_half *X = &c->half[x];

	if (!may_receive(&c->half[!x]) || after(seg->seq, edge) || !after(end, edge))
		return;
	/* a FIN that waited behind the hole */
	if (has(X, TCPW_FIN_QUEUED) && end == X->fin_seq)
		end++;
	put(&X->edge, end);
}

/* is Y's receive state (its rcv and right) known? */
static bool receiver_known(const struct tcpw_conn *c, int x)
{
	return has(&c->half[!x], TCPW_SEEN) && has(&c->half[x], TCPW_SYN_ACKED);
}

static bool seq_inside(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *Y = &c->half[!x];

	if (!receiver_known(c, x))
		return true;
	return !before(seg->seq, get(&Y->rcv) - window_max(c, !x)) &&
	       !after(seg->seq, get(&Y->right));
}

/* does its iss tell where its numbers began? */
static bool counted_from_syn(const struct tcpw_conn *c, int x)
{
	const struct tcpw_half *X = &c->half[x];

	return !c->midstream && !has(X, TCPW_UNCOUNTED) && !X->wraps &&
	       !before(get(&X->nxt), X->iss);
}

/*
 * An ACK above what was seen of Y proves that Y sent it, within X's window.
 * Not so where Y is ours and nothing of it can have passed elsewhere.
 */
static bool ack_inside(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	bool acked = has(Y, TCPW_SYN_ACKED);

	if (!acked && !after(seg->ack, Y->iss))
		return false;
	if (!has(Y, TCPW_SEEN))
		return true;
	if (acked && counted_from_syn(c, !x) && before(seg->ack, Y->iss))
		return false;
	if (acked && has(X, TCPW_SEEN) && before(seg->ack, get(&X->rcv) - window_max(c, x)))
		return false;
	if (!after(seg->ack, get(&Y->nxt)))
		return true;
	/* with SYN cookies, without a socket, the first of two SYN+ACKs may be acknowledged */
	if (!acked)
		return !has(Y, TCPW_LOCAL) && !after(seg->ack, Y->nxt + window_max(c, x));
	if (has(Y, TCPW_LOCAL) && !c->midstream)
		return false;
	return !after(seg->ack, get(&X->right));
}

/* R7: what the segment proves of its sender: it is beyond SYN_RECV */
static bool proves(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	/* ours has not got its SYN, so that it cannot have the answer */
	if (has(Y, TCPW_LOCAL) && !has(X, TCPW_SYN_ACKED))
		return false;
	if (after(seg->ack, Y->iss + 1 + c->syn_len) ||
	    (has(Y, TCPW_FIN_SENT) && after(seg->ack, Y->fin_seq)))
		return true;
	/* ours may only answer what it did not accept; what it did is known */
	if (has(X, TCPW_ACTIVE_OPEN | TCPW_SYN_ACKED) &&
	    (has(X, TCPW_SYN_ARRIVED) || !has(X, TCPW_LOCAL)))
		return true;
	return !c->syn_len && (seg->len || seg->flags & TCPW_FIN);
}

/* R7: always counts */
static void take_ack_about_sender(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				  struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	sent_up_to(Y, seg->ack);
	if (after(seg->ack, Y->iss))
		set(Y, TCPW_SYN_ACKED);
	if (proves(c, x, seg)) {
		/* what it has got is known now, and need not be assumed */
		if (!has(X, TCPW_PROVED))
			put(&Y->edge, seg->ack);
		set(X, TCPW_PROVED | TCPW_SYN_ACKED | TCPW_SYN_ARRIVED);
	}
	if (!has(Y, TCPW_FIN_SENT) || !after(seg->ack, Y->fin_seq))
		return;
	/* Y's FIN brought the ACK of X's: X took that first, and went through FIN_WAIT2 */
	if (has(Y, TCPW_PASSIVE) && has(X, TCPW_FIN_SENT)) {
		set(X, TCPW_FIN_ACKED | TCPW_FIN_ARRIVED);
		record(t, c);
	}
	set(Y, TCPW_FIN_ACKED);
}

/* a listener of ours has answered */
static bool is_passive(const struct tcpw_half *X)
{
	return has(X, TCPW_LOCAL | TCPW_SYNACK_SEEN) && !has(X, TCPW_ACTIVE_OPEN);
}

/* its request, no socket of its own yet: Fast Open makes one at once */
static bool is_request(const struct tcpw_conn *c, int x)
{
	return is_passive(&c->half[x]) && !has(&c->half[x], TCPW_SYN_ARRIVED) && !c->syn_len;
}

/* R7b: only if Y accepts the segment, that is, if it is not an old duplicate */
static void take_ack_at_receiver(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				 struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	if (receiver_known(c, x) && before(end_of(seg), Y->rcv))
		return;
	/* an end of ours takes no bare ACK for an answer to its SYN: RFC 9293 3.10.7.3 */
	if (has(Y, TCPW_LOCAL) && !has(X, TCPW_SYN_ACKED))
		return;
	/* it takes nothing that ends with what is known: tcp_check_req() */
	if (is_request(c, !x) && before(seg->seq, Y->rcv) && end_of(seg) == Y->rcv)
		return;
	if (after(seg->ack, Y->iss))
		set(Y, TCPW_SYN_ACKED | TCPW_SYN_ARRIVED);
	if (!has(Y, TCPW_FIN_SENT) || !after(seg->ack, Y->fin_seq))
		return;
	/* FINs that cross: X's went ahead of this, and took a remote Y to CLOSING before it */
	if (has(X, TCPW_FIN_SENT) && !has(X, TCPW_FIN_ACKED) && !has(Y, TCPW_LOCAL) &&
	    after(seg->seq, X->fin_seq)) {
		set(X, TCPW_FIN_ACKED);
		record(t, c);
	}
	set(Y, TCPW_FIN_ACKED | TCPW_FIN_ARRIVED);
}

/*
 * Nothing is sent after a FIN. An end of ours takes what comes next for one,
 * whatever it holds of what follows, but not what it has taken for an octet.
 */
static bool may_be_fin(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	u32 fin_seq = seg->seq + seg->len, edge = edge_of(c, x);

	if (has(Y, TCPW_LOCAL) && before(fin_seq, edge))
		return false;
	return !before(fin_seq + 1, X->nxt) || (receives(Y) && !after(seg->seq, edge));
}

/* R8; @rcv: X's highest acknowledgment number before this segment */
static void take_fin(struct tcpw_conn *c, int x, const struct tcpw_segment *seg, u32 rcv,
		     struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	bool covers = has(Y, TCPW_FIN_SENT) && after(seg->ack, Y->fin_seq);
	u32 fin_seq = seg->seq + seg->len;

	if (!has(X, TCPW_FIN_SENT)) {
		if (!may_be_fin(c, x, seg))
			return;
		X->fin_seq = fin_seq;
		set(X, TCPW_FIN_SENT | (covers ? TCPW_PASSIVE : 0));
		if (receives(Y))
			set(X, TCPW_FIN_QUEUED);
		if (covers && !after(rcv, Y->fin_seq))
			t->events |= TCPW_EV_FIN_ACKS;
		return;
	}
	if (fin_seq != X->fin_seq)
		return;
	t->events |= TCPW_EV_FIN_REPEAT;
	if (receives(Y))
		set(X, TCPW_FIN_QUEUED);
	if (!covers)
		clear(X, TCPW_PASSIVE);
	if (before(seg->ack, rcv))
		return;
	if (old_state(c, x) == TCPWATCH_STATE_TIME_WAIT && has(Y, TCPW_PASSIVE))
		return;
	clear(X, TCPW_FIN_ARRIVED);
}

/* Linux enters CLOSE_WAIT when the FIN arrives; its ACK may leave later. */
static void take_arrival(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x];

	move_edge(c, x, seg);
	if (receives(&c->half[!x]) && has(X, TCPW_FIN_SENT) && after(edge_of(c, x), X->fin_seq))
		set(X, TCPW_FIN_ACKED);
}

/*
 * A pending SYN of X is not believed any more when X goes on with the old
 * connection, and when Y answers out of it while X had no reason to leave it.
 * It is kept, for Y may accept it yet.
 */
static void doubt_pending(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	enum tcpwatch_state s;

	if (!c->pending)
		return;
	if (c->pending_dir == x) {
		if (!before(end_of(seg), c->half[x].nxt) && !before(seg->ack, c->half[x].rcv)) {
			c->newer = 0;
			c->doubted = 1;
		}
		return;
	}
	if (has(&c->half[!x], TCPW_LOCAL))
		return;
	s = old_state(c, !x);
	if (!closed(s) && s != TCPWATCH_STATE_SYN_SENT && s != TCPWATCH_STATE_TIME_WAIT)
		c->newer = 0;
}

/* X's numbers begin; its peer has acknowledged nothing of them yet. */
static void number(struct tcpw_conn *c, int x, u32 iss, u32 nxt)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	X->iss = iss;
	X->nxt = nxt;
	X->edge = iss + 1;
	X->top = iss + 1;
	X->wraps = 0;
	Y->rcv = iss;
	Y->right = iss;
}

/* Of SYNs that cross, an ACK may overtake its sender's: that has got the other one. */
static enum tcpw_verdict take_early_ack(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	if (has(X, TCPW_DEAD) || end_of(seg) != seg->seq || !between(seg->ack, Y->iss, Y->nxt) ||
	    !after(seg->ack, Y->iss))
		return TCPW_OUTSIDE;
	set(Y, TCPW_SYN_ACKED);
	acked_up_to(c, x, seg);
	return TCPW_STEPPED;
}

/* An ACK of a SYN_SENT end whose SYN+ACK took another way: there was one. */
static bool infer_synack(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	if (has(Y, TCPW_SYN_SENT))
		return true;
	if (seg->seq != X->nxt)
		return false;
	number(c, !x, seg->ack - 1, seg->ack);
	Y->wscale = WSCALE_MAX;
	Y->rcv = X->nxt;
	Y->right = X->nxt + window_max(c, !x);
	set(Y, TCPW_SYN_SENT);
	set(X, TCPW_SYN_ACKED | TCPW_SYN_ARRIVED);
	return true;
}

static bool near_below(u32 n, u32 limit, u32 window)
{
	return limit - n <= window;
}

/* all that we know is what it says */
static void believe(struct tcpw_half *h, u32 seq, u32 ack)
{
	h->nxt = seq;
	h->edge = seq;
	h->top = seq;
	h->rcv = ack;
	h->right = ack;
}

/* R10: one consistent segment from each side, and both are believed */
static bool resync(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	if (c->jumped && c->jump_dir != x &&
	    near_below(c->jump_ack, seg->seq, window_max(c, !x)) &&
	    near_below(seg->ack, c->jump_seq, window_max(c, x))) {
		c->jumped = 0;
		believe(X, seg->seq, seg->ack);
		believe(Y, c->jump_seq, c->jump_ack);
		Y->right = seg->seq + window_max(c, !x);
		set(X, TCPW_UNCOUNTED);
		set(Y, TCPW_UNCOUNTED);
		return true;
	}
	c->jumped = 1;
	c->jump_dir = x;
	c->jump_seq = end_of(seg);
	c->jump_ack = seg->ack;
	return false;
}

static enum tcpw_verdict take_ack(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				  struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x];
	u32 rcv = X->rcv;

	if (!has(X, TCPW_SYN_SENT))
		return take_early_ack(c, x, seg);
	if (!infer_synack(c, x, seg))
		return TCPW_OUTSIDE;
	if ((!seq_inside(c, x, seg) || !ack_inside(c, x, seg)) && !resync(c, x, seg))
		return TCPW_OUTSIDE;

	doubt_pending(c, x, seg);
	take_ack_about_sender(c, x, seg, t);
	take_ack_at_receiver(c, x, seg, t);
	acked_up_to(c, x, seg);
	record(t, c);

	if (seg->flags & TCPW_FIN)
		take_fin(c, x, seg, rcv, t);
	octets_up_to(X, seg);
	sent_up_to(X, end_of(seg));
	take_arrival(c, x, seg);
	return TCPW_STEPPED;
}

static void first_syn(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x];

	number(c, x, seg->seq, end_of(seg));
	X->wscale = seg->wscale;
	c->sack = seg->sack && (c->sack || !has(&c->half[!x], TCPW_SYN_SENT));
	set(X, TCPW_SYN_SENT | TCPW_SEEN);
}

static void set_pending(struct tcpw_conn *c, int x, const struct tcpw_segment *seg, bool newer,
			struct tcpw_trace *t)
{
	if (pending_of(c, x) && c->pending_iss == seg->seq)
		t->events |= TCPW_EV_SYN_REPEAT;
	c->pending = 1;
	c->pending_dir = x;
	c->pending_iss = seg->seq;
	c->pending_len = seg->len;
	c->pending_wscale = seg->wscale;
	c->pending_sack = seg->sack;
	c->newer = newer;
	c->doubted = 0;
}

static bool newer_timestamp(const struct tcpw_half *X, const struct tcpw_segment *seg)
{
	return seg->tsval && X->ts && after(seg->tsval, X->ts);
}

/* from a SYN that is repeated, a TIME_WAIT tells this by its timestamp only */
static bool reopens(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	return tcpw_tcp_state(c, !x) == TCPWATCH_STATE_TIME_WAIT &&
	       newer_timestamp(&c->half[x], seg);
}

/*
 * A number goes around in five minutes: a newer timestamp does as well (RFC 6191). Of an end of
 * ours we see no old duplicates; where Y is not seen, nobody will be seen to refuse it.
 */
static bool is_newer_syn(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *X = &c->half[x];

	if (!has(X, TCPW_SYN_SENT) ||
	    (pending_of(c, x) && c->newer && seg->seq == c->pending_iss))
		return true;
	if (seg->seq == X->iss)
		return reopens(c, x, seg);
	return has(X, TCPW_LOCAL) || absent(c, !x) || after(seg->seq, X->nxt) ||
	       newer_timestamp(X, seg);
}

/* R5 */
static enum tcpw_verdict take_other_syn(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
					struct tcpw_trace *t)
{
	enum tcpwatch_state xs = tcpw_tcp_state(c, x), ys = tcpw_tcp_state(c, !x);
	bool newer = is_newer_syn(c, x, seg), local = has(&c->half[x], TCPW_LOCAL);

	/* ours has not taken the other's SYN: it has begun one of its own */
	if (local)
		ys = old_state(c, !x);
	if (newer && (closed(ys) || idle(ys)) &&
	    (local || closed(xs) || idle(xs) || xs == TCPWATCH_STATE_SYN_SENT ||
	     xs == TCPWATCH_STATE_TIME_WAIT))
		return TCPW_RENEW;
	set_pending(c, x, seg, newer, t);
	return TCPW_STEPPED;
}

/* R3 */
static bool revive(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x];

	if (!has(X, TCPW_REVOCABLE) || before(end_of(seg), X->nxt))
		return false;
	if (seg->flags & TCPW_ACK && before(seg->ack, X->rcv))
		return false;
	clear(X, TCPW_DEAD | TCPW_REVOCABLE);
	return true;
}

static enum tcpw_verdict take_syn(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				  struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	bool dead = has(X, TCPW_DEAD);

	if (!has(X, TCPW_SYN_SENT) && !dead && !closed(tcpw_tcp_state(c, !x))) {
		first_syn(c, x, seg);
		set(X, TCPW_ACTIVE_OPEN);
		return TCPW_STEPPED;
	}
	if (!has(X, TCPW_SYN_SENT) || seg->seq != X->iss || c->midstream ||
	    reopens(c, x, seg))
		return take_other_syn(c, x, seg, t);
	if (dead && revive(c, x, seg))
		t->events |= TCPW_EV_SYN_REPEAT;
	if (closed(tcpw_tcp_state(c, !x)))
		return take_other_syn(c, x, seg, t);
	if (has(X, TCPW_DEAD))
		return TCPW_OLD;

	/* R4 */
	t->events |= TCPW_EV_SYN_REPEAT;
	set(X, TCPW_ACTIVE_OPEN);
	if (!has(Y, TCPW_SYN_ACKED))
		clear(X, TCPW_SYN_ARRIVED);
	return TCPW_STEPPED;
}

static bool acks_pending(const struct tcpw_conn *c, int y, u32 ack)
{
	return pending_of(c, y) &&
	       between(ack, c->pending_iss, c->pending_iss + 1 + c->pending_len);
}

/* With SYN cookies, without a socket, a repeated SYN may get another SYN+ACK. */
static bool answers_again(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	return !c->midstream && !has(X, TCPW_SYN_ACKED) && !has(X, TCPW_DEAD) &&
	       between(seg->ack, Y->iss, Y->nxt);
}

/* a SYN+ACK of the only end that we see, to a SYN that we did not */
static bool begins_anew(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	return seg->flags & TCPW_SYN && absent(c, !x) && seg->seq != c->half[x].iss &&
	       !answers_again(c, x, seg);
}

/* a SYN+ACK accepts the pending SYN, or, where nobody sees that, its sender goes on */
static bool accepts_pending(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	if (seg->flags & TCPW_SYN)
		return acks_pending(c, !x, seg->ack);
	return seg->flags & TCPW_ACK && pending_of(c, x) && absent(c, !x) &&
	       between(seg->seq, c->pending_iss, c->pending_iss + 1 + c->pending_len);
}

/* R6: @seg says that Y's SYN has arrived at X; whose SYN was it? */
static bool acks_syn(struct tcpw_conn *c, int y, const struct tcpw_segment *seg)
{
	struct tcpw_half *Y = &c->half[y];

	if (!has(Y, TCPW_SYN_SENT)) {
		number(c, y, seg->ack - 1, seg->ack);
		Y->wscale = WSCALE_MAX;
		c->sack = 1;
		set(Y, TCPW_SYN_SENT | TCPW_ACTIVE_OPEN);
	}
	return between(seg->ack, Y->iss, Y->nxt);
}

static void repeated_synack(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
			    struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x];

	t->events |= TCPW_EV_SYNACK_REPEAT;
	if (has(X, TCPW_PROVED))
		return;
	if (has(X, TCPW_SYN_ARRIVED))
		t->events |= TCPW_EV_FINAL_ACK_LOST;
	clear(X, TCPW_SYN_ARRIVED);
	/* what came with the lost ACK was dropped with it */
	c->half[!x].edge = seg->ack;
}

/* Who answers a SYN with one of its own has been in SYN_RECV, whatever has arrived meanwhile. */
static void crossing_synack(struct tcpw_conn *c, int x, struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x];
	u16 arrived = X->facts & TCPW_SYN_ARRIVED;

	clear(X, TCPW_SYN_ARRIVED);
	set(&c->half[!x], TCPW_SYN_ACKED);
	record(t, c);
	set(X, arrived);
}

static enum tcpw_verdict take_synack(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				     struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	bool first = !has(X, TCPW_SYN_SENT) || c->midstream;
	bool same = !first && seg->seq == X->iss;

	if (!first && !same && has(X, TCPW_SYN_ACKED))
		return TCPW_OUTSIDE;
	/* it waits for an ACK, and has sent no SYN that crosses this one */
	if (c->midstream || is_passive(Y) || !acks_syn(c, !x, seg))
		return TCPW_OUTSIDE;

	/* no Fast Open, or it was refused: RFC 7413 section 4.2.2 */
	if (seg->ack == Y->iss + 1)
		c->syn_len = 0;
	if (!same) {
		clear(X, TCPW_SYNACK_SEEN);
		X->rcv = seg->ack;
		X->right = seg->ack;
		first_syn(c, x, seg);
	} else if (has(X, TCPW_SYNACK_SEEN)) {
		repeated_synack(c, x, seg, t);
	} else {
		X->rcv = seg->ack;
		X->right = seg->ack;
		X->wscale = seg->wscale;
		if (tcpw_tcp_state(c, x) == TCPWATCH_STATE_SYN_SENT)
			crossing_synack(c, x, t);
	}
	set(X, TCPW_SYNACK_SEEN);
	set(Y, TCPW_SYN_ACKED | TCPW_SYN_ARRIVED);
	sent_up_to(X, end_of(seg));
	acked_up_to(c, x, seg);
	return TCPW_STEPPED;
}

/*
 * R1: what Y expects is between what it has acknowledged and what was sent. Of
 * an end of ours it is known, but for a child that may not have been made; with
 * a hole it takes the end of what lies behind that as well (RFC 5961 3, SACK).
 */
static bool rst_exact(const struct tcpw_conn *c, int x, u32 seq)
{
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	u32 edge = edge_of(c, x);

	if (!has(Y, TCPW_SEEN))
		return seq == X->nxt;
	if (!has(Y, TCPW_LOCAL))
		return !before(seq, edge) && !after(seq, later(X->nxt, edge));
	if (c->sack && seq == X->top && after(X->top, edge))
		return true;
	return receives(Y) ? seq == edge : !before(seq, Y->rcv) && !after(seq, edge);
}

static bool rst_accepted(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_half *Y = &c->half[!x];

	if (seg->flags & TCPW_ACK && acks_pending(c, !x, seg->ack))
		return true;
	if (pending_of(c, !x) && c->newer)
		return false;

	switch (old_state(c, !x)) {
	case TCPWATCH_STATE_LISTEN:
	case TCPWATCH_STATE_CLOSED:
		return false;
	case TCPWATCH_STATE_SYN_SENT:
		return seg->flags & TCPW_ACK && between(seg->ack, Y->iss, Y->nxt);
	case TCPWATCH_STATE_TIME_WAIT:
		return seg->seq == Y->rcv;
	case TCPWATCH_STATE_CLOSE_WAIT:
	case TCPWATCH_STATE_LAST_ACK:
	case TCPWATCH_STATE_CLOSING:
		/* tcp_reset_check(): a sender may not count its FIN */
		if (seg->seq == edge_of(c, x) - 1)
			return true;
		fallthrough;
	default:
		return rst_exact(c, x, seg->seq);
	}
}

/* R2 */
static bool rst_closes_sender(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
			      bool accepted)
{
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	enum tcpwatch_state xs = tcpw_tcp_state(c, x);
	bool pending = pending_of(c, !x);
	u32 syn = pending ? c->pending_iss : Y->iss;
	u32 len = pending ? c->pending_len : c->syn_len;

	if (has(X, TCPW_SYN_SENT) && seg->seq == X->nxt)
		return true;
	if (xs != TCPWATCH_STATE_SYN_SENT && xs != TCPWATCH_STATE_SYN_RECV)
		return accepted;
	return seg->flags & TCPW_ACK && (pending || has(Y, TCPW_SYN_SENT)) &&
	       (seg->ack == syn + 1 || seg->ack == syn + 1 + len);
}

/* what is gone for certain stays so, whatever RST comes later */
static void die(struct tcpw_half *h, bool revocable)
{
	if (!has(h, TCPW_DEAD))
		set(h, TCPW_DEAD | TCPW_REVOCABLE);
	if (!revocable)
		clear(h, TCPW_REVOCABLE);
}

static enum tcpw_verdict take_rst(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	bool time_wait = tcpw_tcp_state(c, !x) == TCPWATCH_STATE_TIME_WAIT;
	bool accepted = rst_accepted(c, x, seg);
	bool closes = rst_closes_sender(c, x, seg, accepted);
	/* of a SYN that anyone may have sent: its sender may live on */
	bool refuses = seg->flags & TCPW_ACK && acks_pending(c, !x, seg->ack);

	if (accepted) {
		/* if it ends the old connection, the new one may be accepted yet */
		if (refuses)
			c->pending = 0;
		die(&c->half[!x], !time_wait);
	}
	if (closes && !has(&c->half[x], TCPW_DEAD))
		die(&c->half[x], refuses);
	else if (closes)
		clear(&c->half[x], TCPW_REVOCABLE);

	if (!accepted && !closes)
		return TCPW_OUTSIDE;
	/* the old connection is refused by an end that has begun a new one */
	if (pending_of(c, x) && !c->doubted)
		c->newer = 1;
	return TCPW_STEPPED;
}

/* closed, and no segment of its own can say otherwise */
static bool finished(const struct tcpw_conn *c, int x)
{
	return closed(tcpw_tcp_state(c, x)) && !has(&c->half[x], TCPW_REVOCABLE);
}

static enum tcpw_verdict take(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
			      struct tcpw_trace *t)
{
	struct tcpw_half *X = &c->half[x];
	bool dead = has(X, TCPW_DEAD);
	enum tcpw_verdict verdict;
	u16 facts = X->facts;

	if ((seg->flags & (TCPW_SYN | TCPW_ACK)) == TCPW_SYN)
		return take_syn(c, x, seg, t);
	if (accepts_pending(c, x, seg) || begins_anew(c, x, seg))
		return TCPW_RENEW;
	if (seg->flags & TCPW_RST)
		return take_rst(c, x, seg);
	/* an end that lives, or may yet, takes what was on the way before the other died */
	if (dead && !revive(c, x, seg) && finished(c, !x))
		return TCPW_OLD;
	verdict = seg->flags & TCPW_SYN ? take_synack(c, x, seg, t) : take_ack(c, x, seg, t);
	if (verdict == TCPW_OUTSIDE)
		X->facts = facts;
	return verdict;
}

enum tcpw_verdict tcpw_tcp_step(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				struct tcpw_trace *trace)
{
	enum tcpw_verdict verdict;

	trace_init(trace, c);
	verdict = take(c, x, seg, trace);
	if (verdict == TCPW_STEPPED) {
		/* a RST does not tell a window */
		if (!(seg->flags & TCPW_RST))
			set(&c->half[x], TCPW_SEEN);
		if (seg->tsval)
			c->half[x].ts = seg->tsval;
	}
	record(trace, c);
	return verdict;
}

bool tcpw_tcp_quiet(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	const u16 both = TCPW_SYN_SENT | TCPW_SYN_ACKED | TCPW_SYN_ARRIVED | TCPW_PROVED |
			 TCPW_SEEN;
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	u32 nxt = get(&X->nxt), end = end_of(seg);

	if ((seg->flags & (TCPW_SYN | TCPW_FIN | TCPW_RST | TCPW_ACK)) != TCPW_ACK)
		return false;
	if ((X->facts & (both | TCPW_DEAD)) != both || (Y->facts & (both | TCPW_DEAD)) != both ||
	    (c->pending && (c->newer || !c->doubted)))
		return false;
	/* the other half of a half-close: Y's FIN is acknowledged, and stays so */
	if (has(Y, TCPW_FIN_SENT) &&
	    (has(X, TCPW_FIN_SENT) || !has(Y, TCPW_FIN_ACKED | TCPW_FIN_ARRIVED)))
		return false;
	/* a hole before X's FIN may be filled by this */
	if (has(X, TCPW_FIN_SENT) && (!has(X, TCPW_FIN_ACKED) || after(end, X->fin_seq + 1)))
		return false;
	/* beyond what was seen: lost on the way, or a wrong number that its checksum gives away */
	if (after(seg->seq, nxt) || (after(end, nxt) && end - X->iss < nxt - X->iss))
		return false;
	return seq_inside(c, x, seg) && ack_inside(c, x, seg) && !after(seg->ack, get(&Y->nxt));
}

void tcpw_tcp_touch(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x];

	acked_up_to(c, x, seg);
	octets_up_to(X, seg);
	if (after(end_of(seg), get(&X->nxt)))
		put(&X->nxt, end_of(seg));
	move_edge(c, x, seg);
}

static void forget(struct tcpw_conn *c)
{
	u16 local[2] = { c->half[0].facts & TCPW_LOCAL, c->half[1].facts & TCPW_LOCAL };

	*c = (struct tcpw_conn){};
	c->half[0].facts = local[0];
	c->half[1].facts = local[1];
	c->half[0].wscale = TCPW_NO_WSCALE;
	c->half[1].wscale = TCPW_NO_WSCALE;
}

/* R9 */
static void open_midstream(struct tcpw_conn *c, int x, const struct tcpw_segment *seg)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	int i;

	c->midstream = 1;
	c->sack = 1;
	for (i = 0; i < 2; i++) {
		c->half[i].wscale = WSCALE_MAX;
		set(&c->half[i], TCPW_SYN_SENT | TCPW_SYN_ACKED);
		set(&c->half[i], TCPW_SYN_ARRIVED | TCPW_PROVED);
	}
	believe(X, seg->seq, seg->ack);
	believe(Y, seg->ack, seg->seq);
	X->iss = seg->seq - 1;
	Y->iss = seg->ack - 1;
}

void tcpw_tcp_open(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
		   struct tcpw_trace *trace)
{
	forget(c);
	trace_init(trace, c);
	if (!(seg->flags & TCPW_SYN))
		open_midstream(c, x, seg);
	else if (!(seg->flags & TCPW_ACK))
		c->syn_len = seg->len;
	take(c, x, seg, trace);
	set(&c->half[x], TCPW_SEEN);
	c->half[x].ts = seg->tsval;
	record(trace, c);
}

/* the old connection was a SYN without an answer, which may be accepted yet */
static void keep_syn(struct tcpw_conn *c, const struct tcpw_conn *old, int x)
{
	const struct tcpw_half *was = &old->half[x];

	if (old_state(old, x) != TCPWATCH_STATE_SYN_SENT)
		return;
	c->pending = 1;
	c->pending_dir = x;
	c->pending_iss = was->iss;
	c->pending_len = old->syn_len;
	c->pending_wscale = was->wscale;
	c->pending_sack = old->sack;
	c->newer = after(was->iss, c->half[x].iss);
}

int tcpw_tcp_renew(struct tcpw_conn *c, const struct tcpw_conn *old, int x,
		   const struct tcpw_segment *seg, struct tcpw_trace *trace)
{
	struct tcpw_segment syn = {
		.seq = old->pending_iss,
		.len = old->pending_len,
		.wscale = old->pending_wscale,
		.sack = old->pending_sack,
		.flags = TCPW_SYN,
	};
	u16 local[2] = { old->half[0].facts & TCPW_LOCAL, old->half[1].facts & TCPW_LOCAL };
	int client = old->pending_dir;

	c->half[0].facts = local[0];
	c->half[1].facts = local[1];
	if (!(seg->flags & TCPW_ACK) || !accepts_pending(old, x, seg)) {
		tcpw_tcp_open(c, x, seg, trace);
		return seg->flags & TCPW_ACK ? !x : x;
	}
	tcpw_tcp_open(c, client, &syn, trace);
	take(c, x, seg, trace);
	set(&c->half[x], TCPW_SEEN);
	c->half[x].ts = seg->tsval;
	keep_syn(c, old, client);
	record(trace, c);
	return client;
}

/* the facts that give X a state: its own, and of its peer those that X decides */
static const struct {
	u16 own;
	u16 peer;
} forced[__TCPWATCH_STATE_MAX] = {
#define OPENED	(TCPW_SYN_SENT | TCPW_SYN_ACKED | TCPW_SYN_ARRIVED)
#define CLOSING	(OPENED | TCPW_FIN_SENT)
#define DONE	(CLOSING | TCPW_FIN_ACKED | TCPW_FIN_ARRIVED)
#define PEER_OPENED	(TCPW_SYN_SENT | TCPW_SYN_ACKED)
#define PEER_CLOSED	(PEER_OPENED | TCPW_FIN_SENT | TCPW_FIN_ACKED)
	[TCPWATCH_STATE_SYN_SENT]	= { TCPW_SYN_SENT, 0 },
	[TCPWATCH_STATE_SYN_RECV]	= { TCPW_SYN_SENT, PEER_OPENED },
	[TCPWATCH_STATE_ESTABLISHED]	= { OPENED, PEER_OPENED },
	[TCPWATCH_STATE_FIN_WAIT1]	= { CLOSING, PEER_OPENED },
	[TCPWATCH_STATE_FIN_WAIT2]	= { DONE, PEER_OPENED },
	[TCPWATCH_STATE_CLOSE_WAIT]	= { OPENED, PEER_CLOSED },
	[TCPWATCH_STATE_CLOSING]	= { CLOSING, PEER_CLOSED },
	[TCPWATCH_STATE_LAST_ACK]	= { CLOSING | TCPW_PASSIVE, PEER_CLOSED },
	[TCPWATCH_STATE_TIME_WAIT]	= { DONE, PEER_CLOSED },
	[TCPWATCH_STATE_CLOSED]		= { DONE | TCPW_PASSIVE, PEER_CLOSED },
};

void tcpw_tcp_force(struct tcpw_conn *c, int x, enum tcpwatch_state state)
{
	const u16 own = TCPW_SYN_SENT | TCPW_SYN_ARRIVED | TCPW_FIN_SENT | TCPW_FIN_ARRIVED |
			TCPW_FIN_QUEUED | TCPW_PASSIVE | TCPW_DEAD | TCPW_REVOCABLE;
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	if (pending_of(c, x))
		c->pending = 0;
	clear(X, own);
	clear(Y, TCPW_SYN_ACKED | TCPW_FIN_ACKED);
	if (forced[state].peer & TCPW_FIN_SENT && !has(Y, TCPW_FIN_SENT))
		Y->fin_seq = X->rcv - 1;
	set(X, forced[state].own);
	set(Y, forced[state].peer);
}

void tcpw_tcp_correct(struct tcpw_conn *c, int x, enum tcpwatch_state state,
		      const struct tcpw_numbers *n)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	if (!has(X, TCPW_FIN_SENT))
		X->fin_seq = n->fin_seq;
	X->nxt = later(X->nxt, n->snd_nxt);
	X->rcv = later(X->rcv, n->rcv_nxt);
	Y->nxt = later(Y->nxt, n->rcv_nxt);
	/* what was seen behind that has not reached it */
	put(&Y->edge, n->rcv_nxt);
	put(&Y->top, n->rcv_top);
	clear(Y, TCPW_FIN_QUEUED);
	if (!(forced[state].peer & TCPW_FIN_SENT) && after(n->rcv_nxt, Y->fin_seq))
		clear(Y, TCPW_FIN_SENT | TCPW_FIN_ARRIVED | TCPW_PASSIVE);
	tcpw_tcp_force(c, x, state);
}

enum tcpwatch_state tcpw_tcp_old_state(const struct tcpw_conn *c, int x)
{
	return old_state(c, x);
}

static const u8 likely_peer[__TCPWATCH_STATE_MAX] = {
	[TCPWATCH_STATE_SYN_RECV]	= TCPWATCH_STATE_SYN_SENT,
	[TCPWATCH_STATE_ESTABLISHED]	= TCPWATCH_STATE_ESTABLISHED,
	[TCPWATCH_STATE_FIN_WAIT1]	= TCPWATCH_STATE_ESTABLISHED,
	[TCPWATCH_STATE_FIN_WAIT2]	= TCPWATCH_STATE_CLOSE_WAIT,
	[TCPWATCH_STATE_CLOSE_WAIT]	= TCPWATCH_STATE_FIN_WAIT2,
	[TCPWATCH_STATE_CLOSING]	= TCPWATCH_STATE_CLOSING,
	[TCPWATCH_STATE_LAST_ACK]	= TCPWATCH_STATE_FIN_WAIT2,
	[TCPWATCH_STATE_TIME_WAIT]	= TCPWATCH_STATE_CLOSED,
};

static void count_from(struct tcpw_half *h, u64 bytes, bool counted)
{
	u64 octets = bytes + (has(h, TCPW_FIN_SENT) && after(h->nxt, h->fin_seq));

	h->iss = h->nxt - (u32)octets - 1;
	h->wraps = octets >> 32;
	if (!counted)
		set(h, TCPW_UNCOUNTED);
}

void tcpw_tcp_adopt(struct tcpw_conn *c, int x, enum tcpwatch_state state,
		    const struct tcpw_numbers *n)
{
	struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];

	forget(c);
	c->sack = n->sack;
	X->nxt = n->snd_nxt;
	X->rcv = n->rcv_nxt;
	X->right = n->rcv_right;
	X->edge = n->snd_una;
	Y->nxt = n->rcv_nxt;
	Y->rcv = n->snd_una;
	Y->right = n->snd_right;
	Y->edge = n->rcv_nxt;
	Y->top = n->rcv_top;
	Y->fin_seq = n->rcv_nxt - 1;
	if (likely_peer[state])
		tcpw_tcp_force(c, !x, likely_peer[state]);
	tcpw_tcp_force(c, x, state);
	X->fin_seq = n->fin_seq;
	X->wscale = n->rcv_wscale;
	Y->wscale = n->snd_wscale;
	set(X, TCPW_SEEN);
	if (state == TCPWATCH_STATE_SYN_SENT) {
		set(X, TCPW_ACTIVE_OPEN);
	} else if (state == TCPWATCH_STATE_SYN_RECV) {
		/* Fast Open: RFC 7413 */
		c->syn_len = n->received;
		set(X, n->active ? TCPW_SYNACK_SEEN | TCPW_ACTIVE_OPEN : TCPW_SYNACK_SEEN);
		set(Y, TCPW_SEEN | TCPW_ACTIVE_OPEN);
	} else {
		set(X, TCPW_PROVED);
		set(Y, TCPW_SEEN | TCPW_PROVED);
	}
	count_from(X, n->sent, n->counted);
	count_from(Y, n->received, n->counted);
}

void tcpw_tcp_gone(struct tcpw_conn *c, int x)
{
	if (pending_of(c, x))
		c->pending = 0;
	die(&c->half[x], false);
}

bool tcpw_tcp_final(const struct tcpw_conn *c)
{
	return finished(c, 0) && finished(c, 1);
}

u64 tcpw_tcp_bytes(const struct tcpw_conn *c, int x)
{
	const struct tcpw_half *X = &c->half[x];
	u32 nxt = get(&X->nxt);
	u64 n;

	if (has(X, TCPW_UNCOUNTED))
		return ~0ULL;
	if (!has(X, TCPW_SYN_SENT))
		return 0;
	n = ((u64)X->wraps << 32) + (u32)(nxt - X->iss - 1);
	if (has(X, TCPW_FIN_SENT) && after(nxt, X->fin_seq))
		n--;
	return n;
}

bool tcpw_tcp_one_way(const struct tcpw_conn *c)
{
	return absent(c, 0) || absent(c, 1);
}

bool tcpw_tcp_order_known(const struct tcpw_conn *c)
{
	return !c->midstream ||
	       (has(&c->half[0], TCPW_FIN_SENT) && has(&c->half[1], TCPW_FIN_SENT));
}
