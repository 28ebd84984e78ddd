// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <string.h>
#include "../tcp_rows.h"
#include "world.h"

#define ST(s) TCPWATCH_STATE_##s

const char *const act_names[ACTS] = {
	"connects",
	"sends",
	"closes",
	"aborts",
	"repeats",
	"acks",
	"reads",
	"probes",
	"gives up",
	"arrives",
	"is lost",
	"is doubled",
};

const char *const budget_names[BUDGETS] = {
	"connects",
	"sends",
	"closes",
	"aborts",
	"repeats",
	"probes",
	"give-ups",
	"losses",
	"doubles",
	"overtakes",
	"drops",
};

/* one action under way */
struct doing {
	struct world *w;
	const struct setup *s;
	const char *wrong;
	char *log;
	size_t size;
};

static u8 inferred(const struct world *w, int x)
{
	return w->opened ? tcpw_tcp_state(&w->c, x) : ST(UNKNOWN);
}

static char name(int x)
{
	return x ? 'S' : 'C';
}

static void say(struct doing *d, const char *line)
{
	size_t used;

	if (!d->log)
		return;
	used = strlen(d->log);
	snprintf(d->log + used, d->size - used, "%s", line);
}

static void say_states(struct doing *d)
{
	const struct world *w = d->w;
	char line[128];

	snprintf(line, sizeof(line), "  true %s %s  inferred %s %s\n",
		 tcpw_state_name(w->end[0].state), tcpw_state_name(w->end[1].state),
		 tcpw_state_name(inferred(w, 0)), tcpw_state_name(inferred(w, 1)));
	say(d, line);
}

static void say_segment(struct doing *d, const char *what, int x, const struct tcpw_segment *s)
{
	char line[128];

	snprintf(line, sizeof(line), "%-8s %c %s%s%s%s seq %u ack %u len %u win %u", what, name(x),
		 s->flags & TCPW_SYN ? "S" : "", s->flags & TCPW_FIN ? "F" : "",
		 s->flags & TCPW_RST ? "R" : "", s->flags & TCPW_ACK ? "." : "", s->seq, s->ack,
		 s->len, s->window);
	say(d, line);
	say_states(d);
}

/* Far from each other, so that none is taken for another's. */
static u32 iss(const struct world *w, int x)
{
	return (64 * x + 1 + w->isns[x]) * APART;
}

static unsigned int flying(const struct world *w)
{
	return w->before[0].n + w->before[1].n + w->behind[0].n + w->behind[1].n;
}

static void put(struct doing *d, struct hop *hop, const struct tcpw_segment *seg)
{
	if (hop->n == FLYING || flying(d->w) == d->s->flying)
		d->wrong = NULL;
	else
		hop->seg[hop->n++] = *seg;
}

/* quiet() must be right about what step() does, and touch() about the edges */
static bool is_quiet(struct doing *d, int x, const struct tcpw_segment *seg)
{
	struct tcpw_conn *c = &d->w->c, stepped = *c;
	struct tcpw_trace t;

	if (!tcpw_tcp_quiet(c, x, seg))
		return false;
	tcpw_tcp_touch(c, x, seg);
	if (tcpw_tcp_step(&stepped, x, seg, &t) != TCPW_STEPPED || t.n || t.events ||
	    !tcpw_same_facts(&stepped, c) || !tcpw_same_edges(&stepped, c))
		d->wrong = "a quiet segment is not quiet";
	return true;
}

static void watch(struct doing *d, int x, const struct tcpw_segment *seg)
{
	struct world *w = d->w;
	struct tcpw_trace t;

	if (!w->opened && seg->flags & TCPW_RST)
		return;
	if (!w->opened && !(seg->flags & TCPW_SYN))
		laws_midstream(&w->laws, x, seg);
	laws_passes(&w->laws, x, w->end, seg);
	if (!w->opened) {
		tcpw_tcp_open(&w->c, x, seg, &t);
		w->opened = true;
	} else if (!is_quiet(d, x, seg) && tcpw_tcp_step(&w->c, x, seg, &t) == TCPW_RENEW) {
		struct tcpw_conn old = w->c;

		tcpw_tcp_renew(&w->c, &old, x, seg, &t);
	}
}

static void receive(struct doing *d, int x, const struct tcpw_segment *seg, bool full);

static void pass(struct doing *d, int x, const struct tcpw_segment *seg, bool full)
{
	watch(d, x, seg);
	say_segment(d, "passes", x, seg);
	if (laws_local(&d->w->laws, !x))
		receive(d, !x, seg, full);
	else
		put(d, &d->w->behind[x], seg);
}

static void flush(struct doing *d, int x)
{
	struct endpoint *e = &d->w->end[x];
	unsigned int i, n = e->outs;

	e->outs = 0;
	for (i = 0; i < n && d->wrong; i++) {
		const struct tcpw_segment seg = e->out[i];

		if (laws_local(&d->w->laws, x)) {
			pass(d, x, &seg, false);
		} else {
			say_segment(d, "leaves", x, &seg);
			put(d, &d->w->before[x], &seg);
		}
	}
}

static void receive(struct doing *d, int x, const struct tcpw_segment *seg, bool full)
{
	struct world *w = d->w;
	struct endpoint *e = &w->end[x], was = *e;
	enum ending how = seg->flags & TCPW_RST ? ENDED_BY_RST : ENDED_DONE;
	u32 next = iss(w, x);

	e->full = full;
	endpoint_receive(e, seg, next);
	e->full = false;
	if (full && (!e->silent || was.silent))
		d->wrong = NULL;
	if (e->iss == next && e->iss != was.iss)
		w->isns[x]++;
	laws_follow(&w->laws, x, &was, w->end, how);
	say_segment(d, "arrives", !x, seg);
	flush(d, x);
}

static bool spend(struct world *w, enum budget b)
{
	if (!w->budget[b])
		return false;
	w->budget[b]--;
	return true;
}

static bool connect(struct doing *d, int x)
{
	struct world *w = d->w;

	/* the server connects in a simultaneous open only, and that is the first one (R5) */
	if (x && (!d->s->both || w->end[0].state != ST(SYN_SENT) || w->isns[0] + w->isns[1] > 1))
		return false;
	if (!spend(w, BUDGET_CONNECT) || !endpoint_connect(&w->end[x], iss(w, x)))
		return false;
	w->isns[x]++;
	return true;
}

static bool act(struct doing *d, struct action a)
{
	struct world *w = d->w;
	struct endpoint *e = &w->end[a.x];

	switch (a.act) {
	case ACT_CONNECT:
		return connect(d, a.x);
	case ACT_SEND:
		return spend(w, BUDGET_SEND) && endpoint_send(e, 1);
	case ACT_CLOSE:
		return spend(w, BUDGET_CLOSE) && endpoint_close(e, 0);
	case ACT_ABORT:
		return spend(w, BUDGET_ABORT) && endpoint_abort(e);
	case ACT_REPEAT:
		return spend(w, BUDGET_REPEAT) && endpoint_timeout(e, 1);
	case ACT_ACK:
		return endpoint_ack(e);
	case ACT_READ:
		return endpoint_read(e);
	case ACT_PROBE:
		return spend(w, BUDGET_PROBE) && endpoint_probe(e);
	default:
		return spend(w, BUDGET_GIVE_UP) && endpoint_give_up(e);
	}
}

static bool end_acts(struct doing *d, struct action a)
{
	struct world *w = d->w;
	struct endpoint was = w->end[a.x];
	char line[32];

	if (!act(d, a))
		return false;
	laws_follow(&w->laws, a.x, &was, w->end,
		    a.act == ACT_ABORT ? ENDED_BY_ABORT : ENDED_SILENTLY);
	if (a.act == ACT_GIVE_UP && laws_local(&w->laws, a.x))
		tcpw_tcp_gone(&w->c, a.x);
	snprintf(line, sizeof(line), "%c %s", name(a.x), act_names[a.act]);
	say(d, line);
	say_states(d);
	flush(d, a.x);
	return true;
}

static void take_out(struct hop *hop, unsigned int i)
{
	hop->n--;
	memmove(&hop->seg[i], &hop->seg[i + 1], (hop->n - i) * sizeof(hop->seg[0]));
}

static bool may_move(struct doing *d, struct action a)
{
	struct world *w = d->w;

	if (a.act == ACT_LOSE)
		return spend(w, BUDGET_LOSS);
	if (a.index && !spend(w, BUDGET_OVERTAKE))
		return false;
	if (a.full && (a.x || !(a.behind || laws_local(&w->laws, 1)) || !spend(w, BUDGET_DROP)))
		return false;
	return a.act == ACT_ARRIVE || spend(w, BUDGET_DOUBLE);
}

static bool segment_moves(struct doing *d, struct action a)
{
	struct world *w = d->w;
	struct hop *hop = a.behind ? &w->behind[a.x] : &w->before[a.x];
	struct tcpw_segment seg = hop->seg[a.index];

	if (a.index >= hop->n || !may_move(d, a))
		return false;
	if (a.act != ACT_DOUBLE)
		take_out(hop, a.index);
	if (a.act == ACT_LOSE) {
		if (!a.behind)
			laws_lost_before(&w->laws, a.x, w->end, &seg);
		say_segment(d, a.behind ? "lost->" : "->lost", a.x, &seg);
	} else if (a.behind) {
		receive(d, !a.x, &seg, a.full);
	} else {
		pass(d, a.x, &seg, a.full);
	}
	return true;
}

const char *world_act(struct world *w, const struct setup *s, struct action a, char *log,
		      size_t size)
{
	struct doing d = { .w = w, .s = s, .wrong = "", .log = log, .size = size };

	if (log)
		*log = 0;
	if (a.act < ACT_ARRIVE ? !end_acts(&d, a) : !segment_moves(&d, a))
		return NULL;
	return d.wrong;
}

static void establish_end(struct world *w, int x)
{
	struct endpoint *e = &w->end[x], was = *e;
	struct watched *l = &w->laws.of[x];

	e->iss = iss(w, x);
	e->state = ST(ESTABLISHED);
	e->una = e->iss + 1;
	e->nxt = e->iss + 1;
	e->rcv = iss(w, !x) + 1;
	e->acked = e->rcv;
	e->right = e->nxt + e->buffer;
	e->passive = x;
	laws_follow(&w->laws, x, &was, w->end, NOT_ENDED);
	l->nxt = e->nxt;
	l->rcv = e->rcv;
	l->passed = PASSED_SYN | PASSED_SYN_ACK | TOLD_SYN;
}

/* a socket that was there before us; the other end stays to be seen */
static void adopt(struct world *w, int x)
{
	const struct endpoint *e = &w->end[x];
	const struct tcpw_numbers n = {
		.snd_una = e->una,
		.snd_nxt = e->nxt,
		.snd_right = e->right,
		.rcv_nxt = e->rcv,
		.rcv_right = e->rcv + e->buffer,
		.rcv_top = e->rcv,
		.sack = true,
		.fin_seq = e->nxt,
		.counted = true,
	};

	tcpw_tcp_adopt(&w->c, x, e->state, &n);
	w->opened = true;
}

static void establish(struct world *w)
{
	int x;

	for (x = 0; x < 2; x++)
		establish_end(w, x);
	for (x = 0; x < 2; x++)
		if (laws_local(&w->laws, x))
			adopt(w, x);
	w->isns[0] = 1;
	w->isns[1] = 1;
}

void world_begin(struct world *w, const struct setup *s)
{
	int x;

	memset(w, 0, sizeof(*w));
	memcpy(w->budget, s->budget, sizeof(w->budget));
	w->laws.place = s->place;
	w->end[0].state = ST(CLOSED);
	w->end[1].state = ST(LISTEN);
	w->end[1].listening = true;
	for (x = 0; x < 2; x++) {
		w->end[x].buffer = s->buffer;
		w->end[x].slow = s->slow;
		if (laws_local(&w->laws, x))
			w->c.half[x].facts = TCPW_LOCAL;
	}
	if (s->start == START_MIDSTREAM)
		establish(w);
}

static bool check_end(const struct world *w, int x, struct tally *tally, char *log, size_t size)
{
	u8 is = w->end[x].state, seen = inferred(w, x);
	unsigned int laws;
	int law;

	/* an end that has sent nothing to a SYN is taken to listen; of one end we know always */
	if (laws_same(is, seen) && seen != ST(UNKNOWN))
		return true;
	laws = laws_excuse(&w->laws, x, w->end, seen);
	for (law = 0; law < LAWS; law++)
		tally->excluded[law] += laws >> law & 1;
	if (!laws && log)
		snprintf(log, size, "%c, %s, is %s, not %s\n", name(x),
			 laws_local(&w->laws, x) ? "local" : "remote", tcpw_state_name(is),
			 tcpw_state_name(seen));
	return laws;
}

static bool settled(const struct world *w)
{
	int x;

	for (x = 0; x < 2; x++)
		if (!laws_same(w->end[x].state, ST(CLOSED)) &&
		    (w->end[x].una != w->end[x].nxt || w->end[x].ack_due))
			return false;
	return true;
}

bool world_check(const struct world *w, struct tally *tally, char *log, size_t size)
{
	bool empty = !flying(w), right = true;
	int x;

	if (!w->opened)
		return true;
	tally->settled += empty && settled(w);
	for (x = 0; x < 2; x++) {
		bool local = laws_local(&w->laws, x);

		if (!local && !empty)
			continue;
		tally->local += local;
		tally->remote += !local;
		right = check_end(w, x, tally, log, size) && right;
	}
	return right;
}
