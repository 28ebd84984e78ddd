// SPDX-License-Identifier: GPL-2.0
/*
 * Random walks of two honest ends over a path that loses, repeats and
 * reorders, watched at one of them or between. The end that is local must be
 * inferred exactly after every segment; both ends when the path is empty and
 * nothing is to be repeated any more. Exempt are the laws of inference.md.
 * Arguments: number of seeds, first seed.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <linux/kernel.h>
#include "../tcp_rows.h"
#include "endpoint.h"
#include "random.h"

#define ST(s) TCPWATCH_STATE_##s
#define FLYING 6
#define KEPT 400
#define APART 200000 /* of two incarnations' numbers */

enum place {
	AT_CLIENT,
	AT_SERVER,
	BETWEEN,
	PLACES,
};

static const char *const place_names[] = { "client", "server", "between" };

enum law {
	L1, /* an RST lost, or the challenge ACK that answers it */
	L3, /* a copy of a FIN lost before us */
	L4, /* a repeat of a SYN or FIN, or the answer to it, lost */
	L5, /* segments on the way revive a reset end */
	E1, /* was data dropped with the final ACK that it came after? */
	E5, /* an old SYN, until it is refused */
	LAWS,
};

static const char *const law_names[] = { "L1", "L3", "L4", "L5", "E1", "E5" };

struct hop {
	struct tcpw_segment seg[FLYING];
	unsigned int n;
};

struct walk {
	struct random random;
	enum place place;
	struct endpoint end[2];
	struct hop before[2]; /* by sender: on the way to us */
	struct hop behind[2];
	struct tcpw_conn c;
	bool opened;
	bool lossy;
	bool reset; /* an RST was seen */
	bool repeated; /* a SYN or FIN was seen twice */
	bool law[LAWS];
	u32 iss;
	unsigned int opens;
	u32 highest[2]; /* end of what each has sent past us */
	char log[KEPT][128];
	unsigned int logged;
};

static unsigned long excluded[LAWS];
static unsigned long checks[3];

static __attribute__((format(printf, 2, 3))) void note(struct walk *w, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(w->log[w->logged++ % KEPT], sizeof(w->log[0]), format, args);
	va_end(args);
}

static char name(int x)
{
	return x ? 'S' : 'C';
}

static u8 inferred(const struct walk *w, int x)
{
	return w->opened ? tcpw_tcp_state(&w->c, x) : ST(UNKNOWN);
}

static void note_segment(struct walk *w, const char *what, int x, const struct tcpw_segment *s)
{
	note(w, "%-7s %c %s%s%s%s %d %d len %u  true %s %s  inferred %s %s", what, name(x),
	     s->flags & TCPW_SYN ? "S" : "", s->flags & TCPW_FIN ? "F" : "",
	     s->flags & TCPW_RST ? "R" : "", s->flags & TCPW_ACK ? "." : "", s->seq, s->ack,
	     s->len, tcpw_state_name(w->end[0].state), tcpw_state_name(w->end[1].state),
	     tcpw_state_name(inferred(w, 0)), tcpw_state_name(inferred(w, 1)));
}

static bool none(u8 s)
{
	return s == ST(CLOSED) || s == ST(LISTEN) || s == ST(UNKNOWN);
}

static bool right(const struct walk *w, int x)
{
	u8 is = w->end[x].state, seen = inferred(w, x);

	return is == seen || (none(is) && none(seen));
}

static bool is_local(const struct walk *w, int x)
{
	return w->place == (x ? AT_SERVER : AT_CLIENT);
}

/* what a local end may be wrong about for a moment */
static bool excused(const struct walk *w, int x)
{
	const struct endpoint *e = &w->end[x];

	/* E1: after a dropped final ACK until the next SYN+ACK */
	if (e->silent || w->law[E1] || w->law[E5])
		return true;
	/* E2: a passive opener that has sent nothing, one delayed ACK late */
	return e->passive && e->ack_due;
}

static bool local_right(struct walk *w)
{
	int x;

	for (x = 0; x < 2; x++) {
		if (!is_local(w, x) || excused(w, x))
			continue;
		checks[0]++;
		if (right(w, x))
			continue;
		note(w, "the local end is %s, not %s", tcpw_state_name(w->end[x].state),
		     tcpw_state_name(inferred(w, x)));
		return false;
	}
	return true;
}

static void observe(struct walk *w, int x, const struct tcpw_segment *seg)
{
	u32 len = seg->len + !!(seg->flags & TCPW_SYN) + !!(seg->flags & TCPW_FIN);
	u32 end = seg->seq + len;
	struct tcpw_trace t;

	/* one that overtook data is not accepted, nor is the next one, which is older */
	if (seg->flags & TCPW_RST && (s32)(end - w->highest[x]) > 0)
		w->law[L1] = true;
	if (seg->flags & (TCPW_SYN | TCPW_FIN) && (s32)(end - w->highest[x]) <= 0)
		w->repeated = true;
	if ((s32)(end - w->highest[x]) > 0)
		w->highest[x] = end;
	/* does it expect the data that came with its final ACK, or has it that already? */
	if (seg->flags & TCPW_RST && w->end[!x].passive && w->end[!x].ack_due)
		w->law[E1] = true;
	w->reset |= !!(seg->flags & TCPW_RST);
	if (!w->opened) {
		if (seg->flags & TCPW_RST)
			return;
		tcpw_tcp_open(&w->c, x, seg, &t);
		w->opened = true;
	} else if (tcpw_tcp_quiet(&w->c, x, seg)) {
		tcpw_tcp_touch(&w->c, x, seg);
	} else if (tcpw_tcp_step(&w->c, x, seg, &t) == TCPW_RENEW) {
		struct tcpw_conn old = w->c;

		tcpw_tcp_renew(&w->c, &old, x, seg, &t);
	}
	note_segment(w, "seen", x, seg);
}

static void lose(struct walk *w, int x, const struct tcpw_segment *seg, bool behind)
{
	note_segment(w, behind ? "lost->" : "->lost", x, seg);
	if (seg->flags & TCPW_RST || w->reset)
		w->law[L1] = true;
	if (seg->flags & TCPW_FIN && !behind)
		w->law[L3] = true;
	if (w->repeated && w->place == BETWEEN)
		w->law[L4] = true;
}

static void put(struct walk *w, int x, const struct tcpw_segment *seg, bool behind)
{
	struct hop *hop = behind ? &w->behind[x] : &w->before[x];

	if (hop->n < FLYING)
		hop->seg[hop->n++] = *seg;
	else
		lose(w, x, seg, behind);
}

static void receive(struct walk *w, int x, const struct tcpw_segment *seg);

/* a segment of x passes us */
static void pass(struct walk *w, int x, const struct tcpw_segment *seg)
{
	observe(w, x, seg);
	if (is_local(w, !x))
		receive(w, !x, seg);
	else
		put(w, x, seg, true);
}

static void flush(struct walk *w, int x)
{
	struct endpoint *e = &w->end[x];
	unsigned int i, n = e->outs;

	e->outs = 0;
	for (i = 0; i < n; i++) {
		const struct tcpw_segment seg = e->out[i];

		if (is_local(w, x))
			pass(w, x, &seg);
		else
			put(w, x, &seg, false);
	}
}

static bool opening(const struct endpoint *e)
{
	return e->state == ST(SYN_SENT) || e->state == ST(SYN_RECV);
}

static void receive(struct walk *w, int x, const struct tcpw_segment *seg)
{
	u8 syn = seg->flags & (TCPW_SYN | TCPW_ACK);

	/* a SYN+ACK of a simultaneous open is not answered */
	if (w->end[x].state == ST(SYN_RECV) && syn == (TCPW_SYN | TCPW_ACK))
		w->law[L4] |= w->place == BETWEEN;
	if (syn == TCPW_SYN && w->end[x].state == ST(SYN_SENT) && !opening(&w->end[!x]))
		w->law[E5] = true;
	w->iss += APART;
	endpoint_receive(&w->end[x], seg, w->iss);
	note_segment(w, "arrives", !x, seg);
	flush(w, x);
}

static struct tcpw_segment take(struct walk *w, struct hop *hop, bool stay)
{
	bool overtakes = w->lossy && random_one_in(&w->random, 3);
	unsigned int i = overtakes ? random_below(&w->random, hop->n) : 0;
	struct tcpw_segment seg = hop->seg[i];

	if (stay)
		return seg;
	hop->n--;
	memmove(&hop->seg[i], &hop->seg[i + 1], (hop->n - i) * sizeof(seg));
	return seg;
}

static bool move(struct walk *w, int x, bool behind)
{
	struct hop *hop = behind ? &w->behind[x] : &w->before[x];
	struct tcpw_segment seg;

	if (!hop->n)
		return false;
	if (w->lossy && random_one_in(&w->random, 6)) {
		seg = take(w, hop, false);
		lose(w, x, &seg, behind);
		return true;
	}
	seg = take(w, hop, w->lossy && random_one_in(&w->random, 8));
	if (seg.flags & TCPW_RST && w->place == BETWEEN)
		w->law[L5] = true;
	if (behind)
		receive(w, !x, &seg);
	else
		pass(w, x, &seg);
	return true;
}

static bool act(struct walk *w, int x)
{
	struct endpoint *e = &w->end[x];
	u32 len = random_below(&w->random, 6);

	switch (random_below(&w->random, 16)) {
	case 0:
		w->iss += APART;
		/* both at once only the first time: one pending SYN is remembered (R5) */
		if (w->end[!x].state == ST(SYN_SENT) && w->opens)
			return false;
		return endpoint_connect(e, w->iss) && ++w->opens;
	case 1:
	case 2:
	case 3:
		return endpoint_send(e, 1 + len);
	case 4:
	case 5:
		return endpoint_close(e, len < 4 ? 0 : len);
	case 6:
		return random_one_in(&w->random, 4) && endpoint_abort(e);
	case 7:
	case 8:
		e->full = x == 1 && random_one_in(&w->random, 4);
		return endpoint_ack(e);
	default:
		return random_one_in(&w->random, 3) && endpoint_timeout(e, 1 + len);
	}
}

static bool step(struct walk *w)
{
	int x = random_below(&w->random, 2);

	switch (random_below(&w->random, 4)) {
	case 0:
		if (!act(w, x))
			return false;
		note(w, "%c acts: %s", name(x), tcpw_state_name(w->end[x].state));
		flush(w, x);
		return true;
	case 1:
		return move(w, x, false);
	default:
		return move(w, x, true);
	}
}

/* nothing is lost any more, and all is repeated until it is acknowledged */
static bool settle(struct walk *w)
{
	int i, x;

	w->lossy = false;
	w->end[1].full = false;
	for (i = 0; i < 100; i++) {
		bool busy = false;

		for (x = 0; x < 2; x++) {
			while (move(w, x, false))
				busy = true;
			while (move(w, x, true))
				busy = true;
		}
		for (x = 0; x < 2; x++) {
			busy |= endpoint_ack(&w->end[x]) || endpoint_timeout(&w->end[x], 20);
			flush(w, x);
		}
		if (!local_right(w))
			return false;
		if (!busy)
			break;
	}
	return true;
}

static bool one_of(u8 a, u8 b, u8 is, u8 seen)
{
	return (is == a && seen == b) || (is == b && seen == a);
}

/* can a law make an end look like that? */
static bool explains(const struct walk *w, enum law which, int x)
{
	u8 is = w->end[x].state, seen = inferred(w, x);

	is = none(is) ? ST(CLOSED) : is;
	seen = none(seen) ? ST(CLOSED) : seen;
	switch (which) {
	case L1:
		/* nor does an end that is gone ask again for an ACK that was lost */
		return is == ST(CLOSED) || seen == ST(CLOSED) || none(w->end[!x].state);
	case L3:
		return one_of(ST(CLOSING), ST(LAST_ACK), is, seen) ||
		       one_of(ST(TIME_WAIT), ST(CLOSED), is, seen) ||
		       (w->law[L4] && one_of(ST(CLOSING), ST(CLOSED), is, seen)) ||
		       (w->law[L4] && one_of(ST(TIME_WAIT), ST(LAST_ACK), is, seen));
	case L4:
		return one_of(ST(SYN_RECV), ST(ESTABLISHED), is, seen) ||
		       one_of(ST(FIN_WAIT1), ST(FIN_WAIT2), is, seen) ||
		       one_of(ST(CLOSING), ST(TIME_WAIT), is, seen) ||
		       one_of(ST(LAST_ACK), ST(CLOSED), is, seen);
	default:
		return is == ST(CLOSED) || seen == ST(CLOSED);
	}
}

/* are both right, or is it a law? */
static bool both_right(struct walk *w)
{
	int x, law;

	for (x = 0; x < 2; x++) {
		checks[1]++;
		if (right(w, x))
			continue;
		for (law = 0; law < LAWS; law++)
			if (w->law[law] && explains(w, law, x))
				break;
		if (law < LAWS && (!is_local(w, x) || w->law[E1] || w->law[E5])) {
			excluded[law]++;
			continue;
		}
		note(w, "in the end %c is %s, not %s", name(x),
		     tcpw_state_name(w->end[x].state), tcpw_state_name(inferred(w, x)));
		return false;
	}
	return true;
}

/* what both have acknowledged is known to the octet, where nothing is in doubt */
static bool bytes_right(struct walk *w)
{
	int x, law;

	for (law = 0; law < LAWS; law++)
		if (w->law[law])
			return true;
	for (x = 0; x < 2; x++) {
		const struct endpoint *e = &w->end[x];

		if (none(e->state) || e->una != e->nxt)
			continue;
		checks[2]++;
		if (tcpw_tcp_bytes(&w->c, x) == e->sent)
			continue;
		note(w, "%c has sent %u, not %llu", name(x), e->sent,
		     (unsigned long long)tcpw_tcp_bytes(&w->c, x));
		return false;
	}
	return true;
}

static void report(const struct walk *w)
{
	unsigned int i = w->logged > KEPT ? w->logged - KEPT : 0;

	for (; i < w->logged; i++)
		printf("# %s\n", w->log[i % KEPT]);
	printf("# watched at: %s\n", place_names[w->place]);
}

static bool run(u64 seed)
{
	static struct walk w;
	int i, steps;

	memset(&w, 0, sizeof(w));
	w.random.state = seed;
	w.place = random_below(&w.random, PLACES);
	w.lossy = !random_one_in(&w.random, 5);
	w.iss = random_one_in(&w.random, 2) ? random_u32(&w.random) : -2u * APART - 3;
	w.highest[0] = w.iss;
	w.highest[1] = w.iss;
	w.end[0].state = ST(CLOSED);
	w.end[0].buffer = ENDPOINT_BUFFER;
	w.end[1].buffer = ENDPOINT_BUFFER;
	w.end[1].listening = true;
	w.end[1].state = ST(LISTEN);
	if (w.place != BETWEEN)
		w.c.half[w.place == AT_SERVER].facts = TCPW_LOCAL;
	w.iss += APART;
	endpoint_connect(&w.end[0], w.iss);
	flush(&w, 0);
	steps = random_below(&w.random, 120);
	for (i = 0; i < steps; i++)
		if (step(&w) && !local_right(&w))
			break;
	if (i == steps && settle(&w) && both_right(&w) && bytes_right(&w))
		return true;
	report(&w);
	return false;
}

int main(int argc, char **argv)
{
	unsigned long seeds = argc > 1 ? strtoul(argv[1], NULL, 0) : 20000;
	unsigned long first = argc > 2 ? strtoul(argv[2], NULL, 0) : 1;
	unsigned long i, failed = 0;
	int law;

	for (i = 0; i < seeds && failed < 3; i++) {
		if (run(first + i))
			continue;
		failed++;
		printf("not ok - two honest ends, seed %lu\n", first + i);
	}
	printf("# %lu looks at a local end, %lu at the end, %lu at bytes", checks[0], checks[1],
	       checks[2]);
	for (law = 0; law < LAWS; law++)
		printf(", %s %lu", law_names[law], excluded[law]);
	printf("\n");
	if (!failed)
		printf("ok - two honest ends, %lu seeds\n", i);
	printf("%d passed, %lu failed, 0 skipped\n", !failed, failed);
	return failed || !i;
}
