// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "explore.h"
#include "pack.h"
#include "visited.h"

#define WAY 200 /* actions on a way, at most */

struct exploration {
	const struct setup *s;
	struct found *f;
	struct visited v;
	unsigned int stop_at;
};

static u16 encode(struct action a)
{
	return a.act | a.x << 4 | a.behind << 5 | a.index << 6 | a.full << 8;
}

static struct action decode(u16 code)
{
	return (struct action){
		.act = code & 0xf,
		.x = code >> 4 & 1,
		.behind = code >> 5 & 1,
		.index = code >> 6 & 3,
		.full = code >> 8 & 1,
	};
}

/* prints all lines of a text, marked as a comment */
static void print_lines(const char *text)
{
	const char *end;

	for (; *text; text = end + 1) {
		end = strchrnul(text, '\n');
		printf("#   %.*s\n", (int)(end - text), text);
		if (!*end)
			break;
	}
}

static void report(struct exploration *e, u32 from, struct action last)
{
	u16 way[WAY];
	struct tally tally = {};
	struct world w;
	const char *wrong = NULL;
	char log[4096];
	unsigned int n = 0;

	way[n++] = encode(last);
	for (; from != NOBODY && e->v.met[from].parent != NOBODY && n < WAY;
	     from = e->v.met[from].parent)
		way[n++] = e->v.met[from].action;
	world_begin(&w, e->s);
	while (n--) {
		wrong = world_act(&w, e->s, decode(way[n]), log, sizeof(log));
		print_lines(log);
	}
	if (wrong && *wrong)
		printf("#   %s\n", wrong);
	*log = 0;
	world_check(&w, &tally, log, sizeof(log));
	print_lines(log);
	printf("#\n");
}

static void count(struct exploration *e, const struct world *was, const struct world *is)
{
	int b;

	for (b = 0; b < BUDGETS; b++)
		e->f->used[b] += was->budget[b] != is->budget[b];
}

static void try(struct exploration *e, const struct world *from, u32 index, struct action a)
{
	u8 bytes[PACKED_MAX];
	struct world w = *from;
	const char *wrong;
	size_t len;

	if (e->v.n == e->v.most || e->f->violations == e->stop_at)
		return;
	wrong = world_act(&w, e->s, a, NULL, 0);
	if (!wrong)
		return;
	count(e, from, &w);
	len = pack(&w, bytes);
	if (*wrong || !visited_add(&e->v, bytes, len, index, encode(a))) {
		if (!*wrong)
			return;
	} else if (world_check(&w, &e->f->tally, NULL, 0)) {
		return;
	}
	e->f->violations++;
	report(e, index, a);
}

static void try_hop(struct exploration *e, const struct world *w, u32 index, struct action a)
{
	const struct hop *hop = a.behind ? &w->behind[a.x] : &w->before[a.x];
	int i, act, full, fulls = w->budget[BUDGET_DROP] ? 2 : 1;

	for (i = 0; i < hop->n; i++)
		for (act = ACT_ARRIVE; act < ACTS; act++)
			for (full = 0; full < (act == ACT_LOSE ? 1 : fulls); full++) {
				a.index = i;
				a.act = act;
				a.full = full;
				try(e, w, index, a);
			}
}

static void try_all(struct exploration *e, const struct world *w, u32 index)
{
	int act, x;

	for (x = 0; x < 2; x++) {
		for (act = 0; act < ACT_ARRIVE; act++)
			try(e, w, index, (struct action){ .act = act, .x = x });
		try_hop(e, w, index, (struct action){ .x = x });
		try_hop(e, w, index, (struct action){ .x = x, .behind = 1 });
	}
}

static void leave_layer(struct exploration *e)
{
	const u8 *at = e->v.now.bytes, *end = at + e->v.now.used;
	struct world w;
	u32 index;
	u16 len;

	for (; at < end; at += len) {
		memcpy(&index, at, 4);
		memcpy(&len, at + 4, 2);
		at += 6;
		unpack(&w, e->s, at);
		try_all(e, &w, index);
	}
}

void explore(const struct setup *s, unsigned int most, unsigned int stop_at, struct found *f)
{
	struct exploration e = { .s = s, .f = f, .stop_at = stop_at };
	u8 bytes[PACKED_MAX];
	struct world w;

	*f = (struct found){};
	visited_create(&e.v, most);
	world_begin(&w, s);
	visited_add(&e.v, bytes, pack(&w, bytes), NOBODY, 0);
	while (visited_advance(&e.v)) {
		leave_layer(&e);
		f->depth += e.v.next.used != 0;
	}
	f->states = e.v.n;
	f->complete = e.v.n < most && f->violations < stop_at;
	visited_destroy(&e.v);
}
