// SPDX-License-Identifier: GPL-2.0
#include <string.h>
#include "../tcp_rows.h"
#include "invariants.h"

/* pairs besides (CLOSED, any), (SYN_SENT, any): by the first, a bit per second */
#define ST(s) (1 << TCPWATCH_STATE_##s)
static const u16 legal[__TCPWATCH_STATE_MAX] = {
	[TCPWATCH_STATE_UNKNOWN] = 0,
	[TCPWATCH_STATE_LISTEN] = 0,
	[TCPWATCH_STATE_SYN_RECV] = ST(SYN_RECV) | ST(ESTABLISHED) | ST(FIN_WAIT1),
	[TCPWATCH_STATE_ESTABLISHED] = ST(SYN_RECV) | ST(ESTABLISHED) | ST(FIN_WAIT1),
	[TCPWATCH_STATE_FIN_WAIT1] = ST(SYN_RECV) | ST(ESTABLISHED) | ST(FIN_WAIT1) |
				     ST(CLOSE_WAIT) | ST(CLOSING) | ST(LAST_ACK),
	[TCPWATCH_STATE_FIN_WAIT2] = ST(CLOSE_WAIT) | ST(CLOSING) | ST(LAST_ACK),
	[TCPWATCH_STATE_CLOSE_WAIT] = ST(FIN_WAIT1) | ST(FIN_WAIT2),
	[TCPWATCH_STATE_CLOSING] = ST(FIN_WAIT1) | ST(FIN_WAIT2) | ST(CLOSING) | ST(LAST_ACK) |
				   ST(TIME_WAIT),
	[TCPWATCH_STATE_LAST_ACK] = ST(FIN_WAIT1) | ST(FIN_WAIT2) | ST(CLOSING) | ST(TIME_WAIT),
	[TCPWATCH_STATE_TIME_WAIT] = ST(CLOSING) | ST(LAST_ACK) | ST(TIME_WAIT),
};

static const u8 nothing[2];

static bool free_state(u8 s)
{
	return s == TCPWATCH_STATE_CLOSED || s == TCPWATCH_STATE_SYN_SENT;
}

static bool is_legal(const u8 pair[2])
{
	return free_state(pair[0]) || free_state(pair[1]) || legal[pair[0]] & 1 << pair[1];
}

static void states_of(const struct tcpw_conn *c, u8 pair[2])
{
	pair[0] = tcpw_tcp_state(c, 0);
	pair[1] = tcpw_tcp_state(c, 1);
}

static bool has(const struct tcpw_half *h, u16 facts)
{
	return (h->facts & facts) == facts;
}

static bool same(const struct tcpw_conn *a, const struct tcpw_conn *b)
{
	return tcpw_same_facts(a, b) && tcpw_same_edges(a, b);
}

static bool fail(struct watched *w, const char *what)
{
	w->broken = what;
	return false;
}

static bool check_trace(struct watched *w, const struct tcpw_trace *t, const u8 was[2])
{
	const u8 *last = was;
	u8 now[2];
	int i;

	if (memcmp(t->was, was, 2))
		return fail(w, "the trace begins with another pair");
	if (t->n > TCPW_TRACE_MAX)
		return fail(w, "the trace is too long");
	for (i = 0; i < t->n; i++) {
		if (!memcmp(t->state[i], last, 2))
			return fail(w, "the trace repeats a pair");
		if (!w->forced && !is_legal(t->state[i]))
			return fail(w, "the trace leads through a pair that is not legal");
		last = t->state[i];
	}
	states_of(&w->c, now);
	if (memcmp(last, now, 2))
		return fail(w, "the trace ends with another pair");
	return true;
}

static bool check_states(struct watched *w)
{
	u8 pair[2];
	int x;

	states_of(&w->c, pair);
	for (x = 0; x < 2; x++)
		if (tcpw_tcp_old_state(&w->c, x) != pair[x] &&
		    pair[x] != TCPWATCH_STATE_SYN_SENT)
			return fail(w, "another state than SYN_SENT shows a pending SYN");
	if (tcpw_tcp_final(&w->c) &&
	    (pair[0] != TCPWATCH_STATE_CLOSED || pair[1] != TCPWATCH_STATE_CLOSED))
		return fail(w, "final, but not closed");
	return true;
}

/* nothing but a SYN brings back what is gone for certain */
static bool check_gone(struct watched *w, const struct tcpw_conn *old,
		       const struct tcpw_segment *seg)
{
	const u16 gone = TCPW_DEAD | TCPW_REVOCABLE;
	int x;

	for (x = 0; x < 2; x++)
		if ((old->half[x].facts & gone) == TCPW_DEAD &&
		    (w->c.half[x].facts & gone) != TCPW_DEAD)
			return fail(w, "an end came back that was gone for certain");
	if (tcpw_tcp_final(old) && !old->pending && !tcpw_tcp_final(&w->c) &&
	    !(seg->flags & (TCPW_SYN | TCPW_FIN)))
		return fail(w, "no SYN and no FIN, but it is not final any more");
	return true;
}

/* an end of ours sends nothing past us, and knows at once what has arrived */
static bool check_local(struct watched *w, const struct tcpw_conn *old, int x,
			const struct tcpw_segment *seg)
{
	const struct tcpw_half *X = &w->c.half[x], *Y = &w->c.half[!x];
	const struct tcpw_half *was = &old->half[!x];

	if ((X->facts ^ old->half[x].facts) & TCPW_LOCAL || (Y->facts ^ was->facts) & TCPW_LOCAL)
		return fail(w, "a segment changed who is local");
	if (!has(Y, TCPW_LOCAL) || seg->flags & (TCPW_SYN | TCPW_RST))
		return true;
	if (Y->nxt != was->nxt && has(was, TCPW_SEEN | TCPW_SYN_ACKED) && !old->midstream &&
	    !has(Y, TCPW_UNCOUNTED))
		return fail(w, "the peer says what a local end has sent");
	if (has(X, TCPW_FIN_SENT) && has(Y, TCPW_PROVED) && !has(Y, TCPW_DEAD) &&
	    (s32)(Y->rcv - X->fin_seq) <= 0 && (s32)(X->edge - X->fin_seq) > 0 &&
	    X->edge != old->half[x].edge && !has(X, TCPW_FIN_ACKED))
		return fail(w, "a FIN has arrived at a local end that does not know it");
	return true;
}

static bool renew(struct watched *w, int x, const struct tcpw_segment *seg)
{
	bool answers = (seg->flags & (TCPW_SYN | TCPW_ACK)) == (TCPW_SYN | TCPW_ACK);
	u8 server = answers ? TCPWATCH_STATE_SYN_RECV : TCPWATCH_STATE_LISTEN;
	struct tcpw_conn old = w->c;
	struct tcpw_trace t;
	int client, changed;

	client = tcpw_tcp_renew(&w->c, &old, x, seg, &t);
	w->forced = false;
	if (client != (answers ? !x : x))
		return fail(w, "another client than who sent the SYN");
	/* an ACK goes on where nobody saw the answer to the SYN */
	if (seg->flags & TCPW_SYN && tcpw_tcp_state(&w->c, client) != TCPWATCH_STATE_SYN_SENT)
		return fail(w, "a new client is not in SYN_SENT");
	if (seg->flags & TCPW_SYN && tcpw_tcp_state(&w->c, !client) != server)
		return fail(w, "a new server is neither in LISTEN nor in SYN_RECV");
	changed = (old.half[0].facts ^ w->c.half[0].facts) |
		  (old.half[1].facts ^ w->c.half[1].facts);
	if (changed & TCPW_LOCAL)
		return fail(w, "a new incarnation forgot who is local");
	return check_trace(w, &t, nothing);
}

/* what the packet path does without a lock is what a step does */
static bool check_quiet(struct watched *w, const struct tcpw_conn *old, int x,
			const struct tcpw_segment *seg)
{
	struct tcpw_conn touched = *old;

	tcpw_tcp_touch(&touched, x, seg);
	if (!tcpw_same_facts(old, &w->c) || !tcpw_same_facts(old, &touched))
		return fail(w, "a quiet segment changed a fact");
	if (!tcpw_same_edges(&touched, &w->c))
		return fail(w, "touch and step disagree");
	return true;
}

bool watched_take(struct watched *w, int x, const struct tcpw_segment *seg)
{
	const struct tcpw_conn old = w->c;
	enum tcpw_verdict verdict;
	struct tcpw_trace t;
	u8 was[2];
	bool quiet;

	states_of(&w->c, was);
	quiet = tcpw_tcp_quiet(&w->c, x, seg);
	if (!same(&old, &w->c))
		return fail(w, "quiet() changed something");
	verdict = tcpw_tcp_step(&w->c, x, seg, &t);
	if (!check_trace(w, &t, was))
		return false;
	if (verdict != TCPW_STEPPED && !same(&old, &w->c))
		return fail(w, "a segment that is not taken changed something");
	if (quiet && (verdict != TCPW_STEPPED || t.events || t.n))
		return fail(w, "a quiet segment is not quiet");
	if (quiet && !check_quiet(w, &old, x, seg))
		return false;
	if (verdict == TCPW_RENEW)
		return renew(w, x, seg) && check_states(w);
	return check_gone(w, &old, seg) && check_local(w, &old, x, seg) && check_states(w);
}

bool watched_open(struct watched *w, int x, const struct tcpw_segment *seg)
{
	struct tcpw_trace t;

	tcpw_tcp_open(&w->c, x, seg, &t);
	w->forced = false;
	return check_trace(w, &t, nothing) && check_states(w);
}

bool watched_adopt(struct watched *w, int x, enum tcpwatch_state state,
		   const struct tcpw_numbers *n)
{
	u8 pair[2];

	tcpw_tcp_adopt(&w->c, x, state, n);
	states_of(&w->c, pair);
	w->forced = false;
	if (pair[x] != state)
		return fail(w, "not the state that was adopted");
	if (!is_legal(pair))
		return fail(w, "an adopted pair that is not legal");
	if (tcpw_tcp_bytes(&w->c, x) != (n->counted ? n->sent : ~0ULL) ||
	    (state != TCPWATCH_STATE_SYN_SENT &&
	     tcpw_tcp_bytes(&w->c, !x) != (n->counted ? n->received : ~0ULL)))
		return fail(w, "adopted with another count of bytes");
	return check_states(w);
}

static bool check_forced(struct watched *w, int x, enum tcpwatch_state state)
{
	w->forced = true;
	if (tcpw_tcp_state(&w->c, x) != state)
		return fail(w, "not the state that was forced");
	return check_states(w);
}

bool watched_correct(struct watched *w, int x, enum tcpwatch_state state,
		     const struct tcpw_numbers *n)
{
	tcpw_tcp_correct(&w->c, x, state, n);
	return check_forced(w, x, state);
}

bool watched_force(struct watched *w, int x, enum tcpwatch_state state)
{
	tcpw_tcp_force(&w->c, x, state);
	return check_forced(w, x, state);
}

bool watched_gone(struct watched *w, int x)
{
	tcpw_tcp_gone(&w->c, x);
	if (tcpw_tcp_state(&w->c, x) != TCPWATCH_STATE_CLOSED)
		return fail(w, "an end without socket is not closed");
	return check_states(w);
}
