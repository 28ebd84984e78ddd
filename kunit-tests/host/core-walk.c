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
#include "laws.h"
#include "random.h"

#define ST(s) TCPWATCH_STATE_##s
#define FLYING 6
#define KEPT 400
#define APART 200000 /* of two incarnations' numbers */

struct hop {
	struct tcpw_segment seg[FLYING];
	unsigned int n;
};

struct walk {
	struct random random;
	struct endpoint end[2];
	struct laws laws;
	struct hop before[2]; /* by sender: on the way to us */
	struct hop behind[2];
	struct tcpw_conn c;
	bool opened;
	bool lossy;
	u32 iss;
	unsigned int opens;
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

/* right, or excused by a law, which is counted */
static bool excused(const struct walk *w, int x)
{
	unsigned int law, laws;

	if (right(w, x))
		return true;
	laws = laws_excuse(&w->laws, x, w->end, inferred(w, x));
	for (law = 0; law < LAWS; law++)
		excluded[law] += laws >> law & 1;
	return laws;
}

static bool local_right(struct walk *w)
{
	int x;

	for (x = 0; x < 2; x++) {
		if (!laws_local(&w->laws, x))
			continue;
		checks[0]++;
		if (excused(w, x))
			continue;
		note(w, "the local end is %s, not %s", tcpw_state_name(w->end[x].state),
		     tcpw_state_name(inferred(w, x)));
		return false;
	}
	return true;
}

static void observe(struct walk *w, int x, const struct tcpw_segment *seg)
{
	struct tcpw_trace t;

	if (!w->opened && seg->flags & TCPW_RST)
		return;
	laws_passes(&w->laws, x, w->end, seg);
	if (!w->opened) {
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
	if (!behind)
		laws_lost_before(&w->laws, x, w->end, seg);
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
	if (laws_local(&w->laws, !x))
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

		if (laws_local(&w->laws, x))
			pass(w, x, &seg);
		else
			put(w, x, &seg, false);
	}
}

static void receive(struct walk *w, int x, const struct tcpw_segment *seg)
{
	const struct endpoint was = w->end[x];

	w->iss += APART;
	endpoint_receive(&w->end[x], seg, w->iss);
	laws_follow(&w->laws, x, &was, w->end,
		    seg->flags & TCPW_RST ? ENDED_BY_RST : ENDED_DONE);
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
	struct endpoint was;

	switch (random_below(&w->random, 4)) {
	case 0:
		was = w->end[x];
		if (!act(w, x))
			return false;
		laws_follow(&w->laws, x, &was, w->end, ENDED_BY_ABORT);
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

static bool both_right(struct walk *w)
{
	int x;

	for (x = 0; x < 2; x++) {
		checks[1]++;
		if (excused(w, x))
			continue;
		note(w, "in the end %c is %s, not %s", name(x),
		     tcpw_state_name(w->end[x].state), tcpw_state_name(inferred(w, x)));
		return false;
	}
	return true;
}

/* what both have acknowledged is known to the octet, where nothing is in doubt */
static bool bytes_right(struct walk *w)
{
	int x;

	for (x = 0; x < 2; x++)
		if (!right(w, x) || w->laws.of[x].passed & PASSED_RST)
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
	printf("# watched at: %s\n", place_names[w->laws.place]);
}

static bool run(u64 seed)
{
	static struct walk w;
	struct endpoint was;
	int i, steps;

	memset(&w, 0, sizeof(w));
	w.random.state = seed;
	w.laws.place = random_below(&w.random, PLACES);
	w.lossy = !random_one_in(&w.random, 5);
	w.iss = random_one_in(&w.random, 2) ? random_u32(&w.random) : -2u * APART - 3;
	w.end[0].state = ST(CLOSED);
	w.end[0].buffer = ENDPOINT_BUFFER;
	w.end[1].buffer = ENDPOINT_BUFFER;
	w.end[1].listening = true;
	w.end[1].state = ST(LISTEN);
	if (w.laws.place != BETWEEN)
		w.c.half[w.laws.place == AT_SERVER].facts = TCPW_LOCAL;
	was = w.end[0];
	w.iss += APART;
	endpoint_connect(&w.end[0], w.iss);
	laws_follow(&w.laws, 0, &was, w.end, NOT_ENDED);
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
