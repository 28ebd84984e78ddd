// SPDX-License-Identifier: GPL-2.0
#include "conntrack.h"

#include <linux/netfilter/nf_conntrack_tcp.h>
#include <stdio.h>
#include <stdlib.h>

#include "align.h"

/* struct moment holds conntrack's states here. */
#define CT(name)	((enum state)(TCP_CONNTRACK_##name))

void conntrack_read(struct history *history, const char *path)
{
	unsigned int family, from, to, back_from, back_to, state;
	FILE *file = fopen(path, "r");
	struct connection *c;
	long long t_us;

	if (!file)
		die_errno("%s", path);
	while (fscanf(file, "%lld %*s %u %u %u %u %u %u", &t_us, &family, &from, &to, &back_from,
		      &back_to, &state) == 7) {
		c = history_connection(history, from, to, family == 6);
		if (c)
			moments_add(&c->conntrack, t_us, (enum state)state);
	}
	fclose(file);
}

static bool is_none(enum state s)
{
	return s == STATE_CLOSED;
}

static bool either(enum state a, enum state b, enum state s)
{
	return a == s || b == s;
}

/*
 * The state that stands for a pair, in the words of nf_conntrack_proto_tcp.c:
 * CLOSE_WAIT is an acknowledged FIN, LAST_ACK the second FIN. STATE_UNKNOWN:
 * there is none.
 */
static enum state state_of(enum state a, enum state b, bool waited)
{
	if (either(a, b, STATE_SYN_RECV))
		return CT(SYN_RECV);
	if (either(a, b, STATE_SYN_SENT))
		return a == b ? CT(SYN_SENT2) : CT(SYN_SENT);
	if (a == STATE_ESTABLISHED && b == STATE_ESTABLISHED)
		return CT(ESTABLISHED);
	if (either(a, b, STATE_TIME_WAIT))
		return CT(TIME_WAIT);
	if (either(a, b, STATE_LAST_ACK) || either(a, b, STATE_CLOSING))
		return CT(LAST_ACK);
	if (either(a, b, STATE_CLOSE_WAIT))
		return CT(CLOSE_WAIT);
	if (either(a, b, STATE_FIN_WAIT1) && either(a, b, STATE_ESTABLISHED))
		return CT(FIN_WAIT);
	if (is_none(a) && is_none(b) && !waited)
		return CT(CLOSE);
	return STATE_UNKNOWN;
}

/* What both ends have been in, in conntrack's words */
static struct moments expected(const struct connection *c)
{
	const struct moments *end[2] = { &c->end[CLIENT].truth, &c->end[SERVER].truth };
	enum state is[2] = { STATE_CLOSED, STATE_CLOSED }, state;
	struct moments result = {};
	unsigned int at[2] = {}, i;
	bool waited = false;

	while (at[0] < end[0]->n || at[1] < end[1]->n) {
		i = at[0] == end[0]->n || (at[1] < end[1]->n &&
		    end[1]->all[at[1]].t_us < end[0]->all[at[0]].t_us);
		is[i] = end[i]->all[at[i]].state;
		state = state_of(is[0], is[1], waited);
		waited = state == CT(TIME_WAIT) || (waited && state == STATE_UNKNOWN);
		if (state != STATE_UNKNOWN)
			moments_add(&result, end[i]->all[at[i]].t_us, state);
		at[i]++;
	}
	return result;
}

void conntrack_compare(const struct connection *c, struct conntrack_score *score)
{
	struct moments truth = expected(c);
	struct pairing *list;
	unsigned int n;

	if (!c->conntrack.n)
		return;
	n = align(&truth, &c->conntrack, &list);
	score->comparable += n;
	for (unsigned int i = 0; i < n; i++)
		score->right += list[i].in == BOTH;
	free(list);
	free(truth.all);
}
