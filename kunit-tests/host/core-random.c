// SPDX-License-Identifier: GPL-2.0
/*
 * What holds of the core whatever passes: arbitrary segments in arbitrary
 * order, mixed with what sockets say. Arguments: number of seeds, first seed.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../tcp_rows.h"
#include <linux/kernel.h>
#include "random.h"

#define STEPS 400
#define KEPT 40 /* of the last operations, for the report */

struct walk {
	struct random random;
	struct tcpw_conn c;
	bool forced; /* a pair that was forced may be one that cannot come by itself */
	char log[KEPT][160];
	unsigned int logged;
};

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

static bool free_state(u8 s)
{
	return s == TCPWATCH_STATE_CLOSED || s == TCPWATCH_STATE_SYN_SENT;
}

static bool is_legal(const u8 pair[2])
{
	return free_state(pair[0]) || free_state(pair[1]) || legal[pair[0]] & 1 << pair[1];
}

static __attribute__((format(printf, 2, 3))) void note(struct walk *w, const char *format, ...)
{
	char *line = w->log[w->logged++ % KEPT];
	va_list args;

	va_start(args, format);
	vsnprintf(line, sizeof(w->log[0]), format, args);
	va_end(args);
}

static void states_of(const struct tcpw_conn *c, u8 pair[2])
{
	pair[0] = tcpw_tcp_state(c, 0);
	pair[1] = tcpw_tcp_state(c, 1);
}

static void note_conn(struct walk *w)
{
	const struct tcpw_conn *c = &w->c;
	int x;

	for (x = 0; x < 2; x++)
		note(w, "%d: facts %04x iss %u nxt %u rcv %u right %u edge %u fin %u wraps %u", x,
		     c->half[x].facts, c->half[x].iss, c->half[x].nxt, c->half[x].rcv,
		     c->half[x].right, c->half[x].edge, c->half[x].fin_seq, c->half[x].wraps);
	note(w, "pending %d %d newer %d jumped %d", c->pending, c->pending_dir, c->newer,
	     c->jumped);
}

static bool fail(struct walk *w, const char *what)
{
	unsigned int i, first;

	note_conn(w);
	first = w->logged > KEPT ? w->logged - KEPT : 0;

	for (i = first; i < w->logged; i++)
		printf("# %s\n", w->log[i % KEPT]);
	printf("# after step %u: %s\n", w->logged, what);
	return false;
}

/* a number that matters to one end, or one near to it, or any */
static u32 number_near(struct walk *w, int x)
{
	const struct tcpw_half *X = &w->c.half[x], *Y = &w->c.half[!x];
	const u32 near[] = { X->nxt, X->nxt, Y->rcv, X->edge,
			     X->fin_seq, X->iss, w->c.pending_iss, Y->right,
			     X->nxt, Y->rcv - 1, w->c.jump_seq, w->c.jump_ack };
	u32 n = near[random_below(&w->random, ARRAY_SIZE(near))];

	switch (random_below(&w->random, 16)) {
	case 0:
		return n + random_below(&w->random, 200000) - 100000;
	case 1:
		return random_u32(&w->random);
	case 2:
	case 3:
	case 4:
	case 5:
		return n + random_below(&w->random, 5) - 2;
	default:
		return n;
	}
}

static struct tcpw_segment any_segment(struct walk *w, int x)
{
	static const u8 flags[] = {
		TCPW_ACK,
		TCPW_ACK,
		TCPW_ACK,
		TCPW_ACK | TCPW_PSH,
		TCPW_ACK | TCPW_PSH,
		TCPW_ACK | TCPW_FIN,
		TCPW_ACK | TCPW_FIN,
		TCPW_SYN,
		TCPW_SYN | TCPW_ACK,
		TCPW_RST,
		TCPW_RST | TCPW_ACK,
		TCPW_ACK | TCPW_URG | TCPW_ECE,
		TCPW_SYN | TCPW_ECE,
		TCPW_ACK | TCPW_CWR | TCPW_PSH,
	};
	struct tcpw_segment seg = {
		.seq = number_near(w, x),
		.ack = number_near(w, !x),
		.flags = flags[random_below(&w->random, ARRAY_SIZE(flags))],
		.window = random_u32(&w->random),
		.wscale = TCPW_NO_WSCALE,
	};

	if (random_one_in(&w->random, 3))
		seg.len = random_below(&w->random, 3000);
	else if (random_one_in(&w->random, 8))
		seg.len = random_below(&w->random, 70000);
	if (random_one_in(&w->random, 2))
		seg.wscale = random_below(&w->random, 16);
	if (random_one_in(&w->random, 2))
		seg.tsval = random_below(&w->random, 1000);
	if (!(seg.flags & TCPW_ACK))
		seg.ack = 0;
	return seg;
}

static void note_segment(struct walk *w, const char *what, int x, const struct tcpw_segment *s)
{
	note(w, "%s %d %s%s%s%s seq %u ack %u len %u win %u: %s %s", what, x,
	     s->flags & TCPW_SYN ? "S" : "", s->flags & TCPW_FIN ? "F" : "",
	     s->flags & TCPW_RST ? "R" : "", s->flags & TCPW_ACK ? "." : "", s->seq, s->ack,
	     s->len, s->window, tcpw_state_name(tcpw_tcp_state(&w->c, 0)),
	     tcpw_state_name(tcpw_tcp_state(&w->c, 1)));
}

static bool check_trace(struct walk *w, const struct tcpw_trace *t, const u8 was[2])
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
		if (!w->forced && !is_legal(t->state[i])) {
			note(w, "%s %s", tcpw_state_name(t->state[i][0]),
			     tcpw_state_name(t->state[i][1]));
			return fail(w, "the trace leads through a pair that is not legal");
		}
		last = t->state[i];
	}
	states_of(&w->c, now);
	if (memcmp(last, now, 2))
		return fail(w, "the trace ends with another pair");
	return true;
}

static bool renew(struct walk *w, int x, const struct tcpw_segment *seg)
{
	static const u8 nothing[2];
	struct tcpw_conn old = w->c;
	struct tcpw_trace t;
	int client, changed;

	client = tcpw_tcp_renew(&w->c, &old, x, seg, &t);
	w->forced = false;
	if (client != (seg->flags & TCPW_ACK ? !x : x))
		return fail(w, "another client than who sent the SYN");
	if (tcpw_tcp_state(&w->c, client) != TCPWATCH_STATE_SYN_SENT)
		return fail(w, "a new client is not in SYN_SENT");
	if (tcpw_tcp_state(&w->c, !client) !=
	    (seg->flags & TCPW_ACK ? TCPWATCH_STATE_SYN_RECV : TCPWATCH_STATE_LISTEN))
		return fail(w, "a new server is neither in LISTEN nor in SYN_RECV");
	changed = (old.half[0].facts ^ w->c.half[0].facts) |
		  (old.half[1].facts ^ w->c.half[1].facts);
	if (changed & TCPW_LOCAL)
		return fail(w, "a new incarnation forgot who is local");
	return check_trace(w, &t, nothing);
}

static bool take(struct walk *w, int x, const struct tcpw_segment *seg)
{
	struct tcpw_conn old = w->c, touched = w->c;
	enum tcpw_verdict verdict;
	struct tcpw_trace t;
	u8 was[2];
	bool quiet;

	states_of(&w->c, was);
	quiet = tcpw_tcp_quiet(&w->c, x, seg);
	if (!tcpw_same_facts(&old, &w->c) || !tcpw_same_edges(&old, &w->c))
		return fail(w, "quiet() changed something");
	verdict = tcpw_tcp_step(&w->c, x, seg, &t);
	if (!check_trace(w, &t, was))
		return false;
	if (verdict != TCPW_STEPPED &&
	    (!tcpw_same_facts(&old, &w->c) || !tcpw_same_edges(&old, &w->c)))
		return fail(w, "a segment that is not taken changed something");
	if (verdict == TCPW_RENEW)
		return renew(w, x, seg);
	if (!quiet)
		return true;
	tcpw_tcp_touch(&touched, x, seg);
	if (verdict != TCPW_STEPPED || t.events || t.n)
		return fail(w, "a quiet segment is not quiet");
	if (!tcpw_same_facts(&old, &w->c) || !tcpw_same_facts(&old, &touched))
		return fail(w, "a quiet segment changed a fact");
	if (!tcpw_same_edges(&touched, &w->c))
		return fail(w, "touch and step disagree");
	return true;
}

static enum tcpwatch_state any_state(struct walk *w)
{
	return TCPWATCH_STATE_SYN_SENT +
	       random_below(&w->random, TCPWATCH_STATE_CLOSED - TCPWATCH_STATE_SYN_SENT);
}

static struct tcpw_numbers any_numbers(struct walk *w)
{
	u32 snd = random_u32(&w->random), rcv = random_u32(&w->random);
	struct tcpw_numbers n = {
		.snd_una = snd - random_below(&w->random, 3000),
		.snd_nxt = snd,
		.snd_right = snd + random_below(&w->random, 100000),
		.rcv_nxt = rcv,
		.rcv_right = rcv + random_below(&w->random, 100000),
		.fin_seq = snd - 1 + random_below(&w->random, 3),
		.counted = random_one_in(&w->random, 2),
		.sent = random_u32(&w->random),
		.received = random_u32(&w->random),
	};

	return n;
}

static bool force_one(struct walk *w)
{
	enum tcpwatch_state state = any_state(w);
	int x = random_below(&w->random, 2);

	note(w, "force %d %s", x, tcpw_state_name(state));
	w->forced = true;
	if (random_one_in(&w->random, 2)) {
		const struct tcpw_numbers n = any_numbers(w);

		tcpw_tcp_correct(&w->c, x, state, &n);
	} else {
		tcpw_tcp_force(&w->c, x, state);
	}
	return tcpw_tcp_state(&w->c, x) == state || fail(w, "not the state that was forced");
}

static bool adopt_one(struct walk *w)
{
	const struct tcpw_numbers n = any_numbers(w);
	enum tcpwatch_state state = any_state(w);
	int x = random_below(&w->random, 2);
	u8 pair[2];

	tcpw_tcp_adopt(&w->c, x, state, &n);
	note(w, "adopt %d %s: other %s", x, tcpw_state_name(state),
	     tcpw_state_name(tcpw_tcp_state(&w->c, !x)));
	states_of(&w->c, pair);
	w->forced = false;
	if (pair[x] != state)
		return fail(w, "not the state that was adopted");
	if (!is_legal(pair))
		return fail(w, "an adopted pair that is not legal");
	if (tcpw_tcp_bytes(&w->c, x) != (n.counted ? n.sent : ~0ULL) ||
	    (state != TCPWATCH_STATE_SYN_SENT &&
	     tcpw_tcp_bytes(&w->c, !x) != (n.counted ? n.received : ~0ULL)))
		return fail(w, "adopted with another count of bytes");
	return true;
}

static bool lose_one(struct walk *w)
{
	int x = random_below(&w->random, 2);

	note(w, "gone %d", x);
	tcpw_tcp_gone(&w->c, x);
	if (tcpw_tcp_state(&w->c, x) != TCPWATCH_STATE_CLOSED)
		return fail(w, "an end without socket is not closed");
	return true;
}

static bool check_states(struct walk *w)
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

static bool one_step(struct walk *w)
{
	struct tcpw_segment seg;
	int x;

	if (random_one_in(&w->random, 300))
		return adopt_one(w);
	if (random_one_in(&w->random, 200))
		return force_one(w);
	if (random_one_in(&w->random, 100))
		return lose_one(w);
	x = random_below(&w->random, 2);
	seg = any_segment(w, x);
	note_segment(w, "step", x, &seg);
	return take(w, x, &seg) && check_states(w);
}

static bool open_any(struct walk *w)
{
	static const u8 nothing[2];
	int i, x = random_below(&w->random, 2);
	struct tcpw_segment seg;
	struct tcpw_trace t;

	for (i = 0; i < 2; i++)
		if (random_one_in(&w->random, 3))
			w->c.half[i].facts = TCPW_LOCAL;
	do {
		seg = any_segment(w, x);
	} while (seg.flags & TCPW_RST);
	tcpw_tcp_open(&w->c, x, &seg, &t);
	note_segment(w, "open", x, &seg);
	return check_trace(w, &t, nothing);
}

static bool run(u64 seed)
{
	struct walk w = { .random = { seed } };
	int i;

	if (!open_any(&w))
		return false;
	for (i = 0; i < STEPS; i++)
		if (!one_step(&w))
			return false;
	return true;
}

int main(int argc, char **argv)
{
	unsigned long seeds = argc > 1 ? strtoul(argv[1], NULL, 0) : 5000;
	unsigned long first = argc > 2 ? strtoul(argv[2], NULL, 0) : 1;
	unsigned long i, failed = 0;

	for (i = 0; i < seeds && failed < 3; i++) {
		if (run(first + i))
			continue;
		failed++;
		printf("not ok - arbitrary segments, seed %lu\n", first + i);
	}
	if (!failed)
		printf("ok - arbitrary segments, %lu seeds of %d steps\n", i, STEPS);
	printf("%d passed, %lu failed, 0 skipped\n", !failed, failed);
	return failed || !i;
}
