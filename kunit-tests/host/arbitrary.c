// SPDX-License-Identifier: GPL-2.0
#include <stdarg.h>
#include <stdio.h>
#include "../tcp_rows.h"
#include <linux/kernel.h>
#include "arbitrary.h"

static __attribute__((format(printf, 2, 3))) void note(struct arbitrary *a, const char *format, ...)
{
	char *line = a->log[a->logged++ % ARBITRARY_KEPT];
	va_list args;

	va_start(args, format);
	vsnprintf(line, sizeof(a->log[0]), format, args);
	va_end(args);
}

static void note_conn(struct arbitrary *a)
{
	const struct tcpw_conn *c = &a->w.c;
	int x;

	for (x = 0; x < 2; x++)
		note(a, "%d: facts %04x iss %u nxt %u rcv %u right %u edge %u fin %u wraps %u", x,
		     c->half[x].facts, c->half[x].iss, c->half[x].nxt, c->half[x].rcv,
		     c->half[x].right, c->half[x].edge, c->half[x].fin_seq, c->half[x].wraps);
	note(a, "pending %d %d newer %d jumped %d: %s %s", c->pending, c->pending_dir, c->newer,
	     c->jumped, tcpw_state_name(tcpw_tcp_state(c, 0)),
	     tcpw_state_name(tcpw_tcp_state(c, 1)));
}

void arbitrary_report(struct arbitrary *a)
{
	unsigned int i;

	note_conn(a);
	i = a->logged > ARBITRARY_KEPT ? a->logged - ARBITRARY_KEPT : 0;
	for (; i < a->logged; i++)
		printf("# %s\n", a->log[i % ARBITRARY_KEPT]);
	printf("# after line %u: %s\n", a->logged, a->w.broken);
}

/* a number that matters to one end, or one near to it, or any */
static u32 number_near(struct arbitrary *a, int x)
{
	const struct tcpw_conn *c = &a->w.c;
	const struct tcpw_half *X = &c->half[x], *Y = &c->half[!x];
	const u32 near[] = { X->nxt, X->nxt, Y->rcv, X->edge,
			     X->fin_seq, X->iss, c->pending_iss, Y->right,
			     X->nxt, Y->rcv - 1, c->jump_seq, c->jump_ack };
	u32 n = near[random_below(&a->random, ARRAY_SIZE(near))];

	switch (random_below(&a->random, 16)) {
	case 0:
		return n + random_below(&a->random, 200000) - 100000;
	case 1:
		return random_u32(&a->random);
	case 2:
	case 3:
	case 4:
	case 5:
		return n + random_below(&a->random, 5) - 2;
	default:
		return n;
	}
}

static struct tcpw_segment any_segment(struct arbitrary *a, int x)
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
	struct random *r = &a->random;
	struct tcpw_segment seg = {
		.seq = number_near(a, x),
		.ack = number_near(a, !x),
		.flags = flags[random_below(r, ARRAY_SIZE(flags))],
		.window = random_below(r, 65536),
		.wscale = TCPW_NO_WSCALE,
	};

	if (random_one_in(r, 3))
		seg.len = random_below(r, 3000);
	else if (random_one_in(r, 8))
		seg.len = random_below(r, 70000);
	if (random_one_in(r, 2))
		seg.wscale = random_below(r, 16);
	seg.sack = random_one_in(r, 2);
	if (random_one_in(r, 2))
		seg.tsval = random_below(r, 1000);
	if (!(seg.flags & TCPW_ACK))
		seg.ack = 0;
	return seg;
}

static void note_segment(struct arbitrary *a, const char *what, int x, const struct tcpw_segment *s)
{
	note(a, "%s %d %s%s%s%s seq %u ack %u len %u win %u: %s %s", what, x,
	     s->flags & TCPW_SYN ? "S" : "", s->flags & TCPW_FIN ? "F" : "",
	     s->flags & TCPW_RST ? "R" : "", s->flags & TCPW_ACK ? "." : "", s->seq, s->ack,
	     s->len, s->window, tcpw_state_name(tcpw_tcp_state(&a->w.c, 0)),
	     tcpw_state_name(tcpw_tcp_state(&a->w.c, 1)));
}

static enum tcpwatch_state any_state(struct arbitrary *a)
{
	return TCPWATCH_STATE_SYN_SENT +
	       random_below(&a->random, TCPWATCH_STATE_CLOSED - TCPWATCH_STATE_SYN_SENT);
}

static struct tcpw_numbers any_numbers(struct arbitrary *a)
{
	struct random *r = &a->random;
	u32 snd = random_u32(r), rcv = random_u32(r);
	struct tcpw_numbers n = {
		.snd_una = snd - random_below(r, 3000),
		.snd_nxt = snd,
		.snd_right = snd + random_below(r, 100000),
		.rcv_nxt = rcv,
		.rcv_right = rcv + random_below(r, 100000),
		.rcv_top = rcv + random_below(r, 3) * 1000,
		.fin_seq = snd - 1 + random_below(r, 3),
		.snd_wscale = random_below(r, 15),
		.rcv_wscale = random_below(r, 15),
		.sack = random_one_in(r, 2),
		.active = random_one_in(r, 2),
		.counted = random_one_in(r, 2),
		.sent = random_u32(r),
		.received = random_u32(r),
	};

	return n;
}

static bool adopt_one(struct arbitrary *a)
{
	const struct tcpw_numbers n = any_numbers(a);
	enum tcpwatch_state state = any_state(a);
	int x = random_below(&a->random, 2);

	note(a, "adopt %d %s", x, tcpw_state_name(state));
	return watched_adopt(&a->w, x, state, &n);
}

static bool correct_one(struct arbitrary *a)
{
	const struct tcpw_numbers n = any_numbers(a);
	enum tcpwatch_state state = any_state(a);
	int x = random_below(&a->random, 2);

	note(a, "correct %d %s", x, tcpw_state_name(state));
	return watched_correct(&a->w, x, state, &n);
}

static bool force_one(struct arbitrary *a)
{
	enum tcpwatch_state state = any_state(a);
	int x = random_below(&a->random, 2);

	note(a, "force %d %s", x, tcpw_state_name(state));
	return watched_force(&a->w, x, state);
}

static bool lose_one(struct arbitrary *a)
{
	int x = random_below(&a->random, 2);

	note(a, "gone %d", x);
	return watched_gone(&a->w, x);
}

static bool take_one(struct arbitrary *a)
{
	int x = random_below(&a->random, 2);
	struct tcpw_segment seg = any_segment(a, x);

	note_segment(a, "step", x, &seg);
	return watched_take(&a->w, x, &seg);
}

bool arbitrary_step(struct arbitrary *a)
{
	switch (random_below(&a->random, 256)) {
	case 255:
		return adopt_one(a);
	case 254:
		return force_one(a);
	case 253:
		return correct_one(a);
	case 252:
	case 251:
		return lose_one(a);
	default:
		return take_one(a);
	}
}

bool arbitrary_open(struct arbitrary *a)
{
	int i, x = random_below(&a->random, 2);
	struct tcpw_segment seg;

	for (i = 0; i < 2; i++)
		if (random_one_in(&a->random, 3))
			a->w.c.half[i].facts = TCPW_LOCAL;
	seg = any_segment(a, x);
	if (seg.flags & TCPW_RST)
		seg.flags = TCPW_SYN;
	note_segment(a, "open", x, &seg);
	return watched_open(&a->w, x, &seg);
}
