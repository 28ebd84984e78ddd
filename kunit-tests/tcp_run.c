// SPDX-License-Identifier: GPL-2.0
/* Runs a row of tcp_rows.c in all its variants. */
#include <linux/kernel.h>
#include <linux/string.h>
#include "tcp_rows.h"

#define CLIENT	0
#define SERVER	1
#define WINDOW	64240
#define AGAIN	100000
#define DEPTH	8

/* by side; before, at and after the wrap-around, also of the signed half */
static const u32 isns[][2] = {
	{ 1000, 2000000000 },
	{ 0xffffffff, 0xffffff80 },
	{ 0xffffff9a, 0xffffffff },
	{ 3000000000, 3100000000 },
	{ 0x7fffffff, 0x7fffff80 },
	{ 0, 0 },
};

struct variant {
	u32 isn[2];
	u8 swapped;	/* the client is end 1 of the connection */
	u8 local;	/* one of TCPW_LOCAL_* */
	u8 touch;	/* quiet segments are not stepped */
};

/* a run of a row in one variant */
struct run {
	const struct tcpw_row *row;
	const struct variant *v;
	const struct tcpw_step *step;
	u32 isn[2];
	struct tcpw_conn c;
	u8 pair[2];	/* last states, by side */
	bool opened;
	bool known;	/* the first segment of a repetition finds a connection */
	char *why;
	size_t size;
};

const char *tcpw_state_name(u8 state)
{
	static const char *const names[] = {
		[TCPWATCH_STATE_UNKNOWN] = "unkn",
		[TCPWATCH_STATE_LISTEN] = "list",
		[TCPWATCH_STATE_SYN_SENT] = "ssnt",
		[TCPWATCH_STATE_SYN_RECV] = "srcv",
		[TCPWATCH_STATE_ESTABLISHED] = "estb",
		[TCPWATCH_STATE_FIN_WAIT1] = "fwt1",
		[TCPWATCH_STATE_FIN_WAIT2] = "fwt2",
		[TCPWATCH_STATE_CLOSE_WAIT] = "clwt",
		[TCPWATCH_STATE_CLOSING] = "clsg",
		[TCPWATCH_STATE_LAST_ACK] = "lack",
		[TCPWATCH_STATE_TIME_WAIT] = "tmwt",
		[TCPWATCH_STATE_CLOSED] = "clsd",
	};

	return state < ARRAY_SIZE(names) ? names[state] : "????";
}

bool tcpw_same_edges(const struct tcpw_conn *a, const struct tcpw_conn *b)
{
	int x;

	for (x = 0; x < 2; x++)
		if (a->half[x].nxt != b->half[x].nxt || a->half[x].rcv != b->half[x].rcv ||
		    a->half[x].right != b->half[x].right || a->half[x].edge != b->half[x].edge ||
		    a->half[x].top != b->half[x].top)
			return false;
	return true;
}

static bool same_half(const struct tcpw_half *a, const struct tcpw_half *b)
{
	return a->iss == b->iss && a->facts == b->facts && a->wraps == b->wraps &&
	       a->wscale == b->wscale &&
	       (a->fin_seq == b->fin_seq || !(a->facts & TCPW_FIN_SENT));
}

static bool same_pending(const struct tcpw_conn *a, const struct tcpw_conn *b)
{
	if (a->pending != b->pending)
		return false;
	return !a->pending || (a->pending_iss == b->pending_iss &&
			       a->pending_len == b->pending_len &&
			       a->pending_sack == b->pending_sack &&
			       a->doubted == b->doubted &&
			       a->pending_wscale == b->pending_wscale &&
			       a->pending_dir == b->pending_dir && a->newer == b->newer);
}

bool tcpw_same_facts(const struct tcpw_conn *a, const struct tcpw_conn *b)
{
	return same_half(&a->half[0], &b->half[0]) && same_half(&a->half[1], &b->half[1]) &&
	       same_pending(a, b) && a->syn_len == b->syn_len && a->midstream == b->midstream &&
	       a->sack == b->sack;
}

static int end_of_side(const struct run *r, int side)
{
	return side ^ r->v->swapped;
}

static bool is_local(const struct run *r, int side)
{
	if (r->v->local == TCPW_LOCAL_BOTH)
		return true;
	return r->v->local == (side == CLIENT ? TCPW_LOCAL_CLIENT : TCPW_LOCAL_SERVER);
}

static bool fail(struct run *r, const char *what, u64 got, u64 expected)
{
	scnprintf(r->why, r->size,
		  "%s, step %d (isn %u %u, %s, local %x, %s): %s is %lld, expected %lld",
		  r->row->name, (int)(r->step - r->row->steps), r->isn[CLIENT], r->isn[SERVER],
		  r->v->swapped ? "swapped" : "straight", r->v->local,
		  r->v->touch ? "touched" : "stepped", what, (long long)got, (long long)expected);
	return false;
}

static bool fail_pair(struct run *r, const char *what, const u8 got[2], const u8 expected[2])
{
	scnprintf(r->why, r->size,
		  "%s, step %d (isn %u %u, %s, local %x, %s): %s %s %s, expected %s %s",
		  r->row->name, (int)(r->step - r->row->steps), r->isn[CLIENT], r->isn[SERVER],
		  r->v->swapped ? "swapped" : "straight", r->v->local,
		  r->v->touch ? "touched" : "stepped", what,
		  tcpw_state_name(got[CLIENT]), tcpw_state_name(got[SERVER]),
		  tcpw_state_name(expected[CLIENT]), tcpw_state_name(expected[SERVER]));
	return false;
}

static void states_of(const struct run *r, u8 pair[2])
{
	int side;

	for (side = 0; side < 2; side++)
		pair[side] = tcpw_tcp_state(&r->c, end_of_side(r, side));
}

static void by_side(const struct run *r, const u8 by_end[2], u8 pair[2])
{
	int side;

	for (side = 0; side < 2; side++)
		pair[side] = by_end[end_of_side(r, side)];
}

static bool same_pair(const u8 a[2], const u8 b[2])
{
	return a[0] == b[0] && a[1] == b[1];
}

static void expected_pair(const struct run *r, u8 pair[2])
{
	int side;

	pair[CLIENT] = r->step->client;
	pair[SERVER] = r->step->server;
	for (side = 0; side < 2; side++)
		if (r->step->here[side] && is_local(r, side))
			pair[side] = r->step->here[side];
}

static bool check_states(struct run *r)
{
	u8 got[2], expected[2];

	states_of(r, got);
	expected_pair(r, expected);
	if (!same_pair(got, expected))
		return fail_pair(r, "states", got, expected);
	return true;
}

/* @was: by side */
static bool check_trace(struct run *r, const struct tcpw_trace *t, const u8 was[2])
{
	u8 got[2], expected[2], last[2] = { was[0], was[1] };
	const struct tcpw_step *step = r->step;
	unsigned int n = 0, i;

	by_side(r, t->was, got);
	if (!same_pair(got, was))
		return fail_pair(r, "trace began with", got, was);
	for (i = 0; i < ARRAY_SIZE(step->via) && step->via[i][0]; i++) {
		if (n >= t->n)
			return fail(r, "pairs in the trace", t->n, n + 1);
		by_side(r, t->state[n++], got);
		if (!same_pair(got, step->via[i]))
			return fail_pair(r, "led through", got, step->via[i]);
		last[0] = got[0];
		last[1] = got[1];
	}
	expected_pair(r, expected);
	if (!same_pair(expected, last)) {
		if (n >= t->n)
			return fail(r, "pairs in the trace", t->n, n + 1);
		by_side(r, t->state[n++], got);
		if (!same_pair(got, expected))
			return fail_pair(r, "led to", got, expected);
	}
	if (n != t->n)
		return fail(r, "pairs in the trace", t->n, n);
	if (t->events != step->events)
		return fail(r, "events", t->events, step->events);
	return true;
}

static struct tcpw_segment segment_of(const struct run *r, u32 nth)
{
	const struct tcpw_step *step = r->step;
	struct tcpw_segment seg = {
		.seq = r->isn[step->side] + step->seq + nth * step->len,
		.len = step->len,
		.tsval = step->tsval,
		.window = step->window ? step->window & 0xffff : WINDOW,
		.flags = step->flags,
		.wscale = step->wscale ? step->wscale - 1 : TCPW_NO_WSCALE,
		.sack = step->flags & TCPW_SYN && !step->no_sack,
	};

	if (seg.flags & TCPW_ACK)
		seg.ack = r->isn[!step->side] + step->ack;
	return seg;
}

static bool open_or_renew(struct run *r, const struct tcpw_segment *seg)
{
	static const u8 nothing[2];
	int x = end_of_side(r, r->step->side), client = x;
	struct tcpw_conn old = r->c;
	struct tcpw_trace t;

	if (r->opened) {
		client = tcpw_tcp_renew(&r->c, &old, x, seg, &t);
		if (client != (seg->flags == (TCPW_SYN | TCPW_ACK) ? !x : x))
			return fail(r, "the new client", client, !client);
	} else {
		tcpw_tcp_open(&r->c, x, seg, &t);
		r->opened = true;
	}
	return check_trace(r, &t, nothing) && check_states(r);
}

/* what holds of every step, whatever the row says */
static bool check_step(struct run *r, const struct tcpw_conn *old, bool quiet,
		       enum tcpw_verdict verdict, const struct tcpw_trace *t,
		       const struct tcpw_segment *seg)
{
	struct tcpw_conn touched = *old;

	if (verdict != TCPW_STEPPED &&
	    (!tcpw_same_facts(old, &r->c) || !tcpw_same_edges(old, &r->c) || t->n))
		return fail(r, "a change by a segment that is not taken", 1, 0);
	if (!quiet)
		return true;
	tcpw_tcp_touch(&touched, end_of_side(r, r->step->side), seg);
	if (verdict != TCPW_STEPPED || t->n || t->events)
		return fail(r, "verdict of a quiet segment", verdict, TCPW_STEPPED);
	if (!tcpw_same_facts(old, &r->c) || !tcpw_same_facts(old, &touched))
		return fail(r, "a change of facts by a quiet segment", 1, 0);
	if (!tcpw_same_edges(&touched, &r->c))
		return fail(r, "a difference of edges between touch and step", 1, 0);
	return true;
}

static bool take_segment(struct run *r, u32 nth)
{
	const struct tcpw_segment seg = segment_of(r, nth);
	enum tcpw_verdict expected = r->step->verdict;
	int x = end_of_side(r, r->step->side);
	struct tcpw_conn old = r->c;
	enum tcpw_verdict verdict;
	struct tcpw_trace t;
	u8 was[2];
	bool quiet;

	if (!r->opened)
		return open_or_renew(r, &seg);

	if (r->known)
		expected = TCPW_RENEW;
	r->known = false;
	states_of(r, was);
	quiet = tcpw_tcp_quiet(&r->c, x, &seg);
	if (r->step->quiet == (quiet ? TCPW_QUIET_NO : TCPW_QUIET_YES))
		return fail(r, "quiet", quiet, !quiet);
	verdict = tcpw_tcp_step(&r->c, x, &seg, &t);
	if (verdict != expected)
		return fail(r, "verdict", verdict, expected);
	if (!check_step(r, &old, quiet, verdict, &t, &seg))
		return false;
	if (verdict == TCPW_RENEW)
		return open_or_renew(r, &seg);
	if (quiet && r->v->touch) {
		r->c = old;
		tcpw_tcp_touch(&r->c, x, &seg);
	}
	return check_trace(r, &t, was) && check_states(r);
}

static bool ends_with_fin(u8 state)
{
	switch (state) {
	case TCPWATCH_STATE_FIN_WAIT1:
	case TCPWATCH_STATE_CLOSING:
	case TCPWATCH_STATE_LAST_ACK:
		return true;
	default:
		return false;
	}
}

static struct tcpw_numbers numbers_of(const struct run *r)
{
	const struct tcpw_step *step = r->step;
	struct tcpw_numbers numbers = {
		.snd_nxt = r->isn[step->side] + step->seq,
		.rcv_nxt = r->isn[!step->side] + step->ack,
		.sack = !step->no_sack,
		.active = step->flags & TCPW_SYN,
		.counted = true,
		.sent = step->len,
		.received = step->len,
	};

	numbers.fin_seq = step->times ? numbers.snd_nxt + step->times : numbers.snd_nxt - 1;
	numbers.snd_una = numbers.snd_nxt - (ends_with_fin(step->to) && !step->times ? 1 : 0);
	numbers.snd_right = numbers.snd_una + WINDOW;
	numbers.rcv_right = numbers.rcv_nxt + WINDOW;
	numbers.rcv_top = numbers.rcv_nxt;
	return numbers;
}

static bool adopt(struct run *r)
{
	const struct tcpw_numbers numbers = numbers_of(r);

	tcpw_tcp_adopt(&r->c, end_of_side(r, r->step->side), r->step->to, &numbers);
	r->opened = true;
	return check_states(r);
}

static bool correct(struct run *r)
{
	const struct tcpw_numbers numbers = numbers_of(r);

	tcpw_tcp_correct(&r->c, end_of_side(r, r->step->side), r->step->to, &numbers);
	return check_states(r);
}

static bool take_step(struct run *r)
{
	int x = end_of_side(r, r->step->side);
	u32 i;

	switch (r->step->op) {
	case TCPW_OP_GONE:
		tcpw_tcp_gone(&r->c, x);
		return check_states(r);
	case TCPW_OP_FORCE:
		tcpw_tcp_force(&r->c, x, r->step->to);
		return check_states(r);
	case TCPW_OP_ADOPT:
		return adopt(r);
	case TCPW_OP_CORRECT:
		return correct(r);
	default:
		for (i = 0; i < (r->step->times ? r->step->times : 1); i++)
			if (!take_segment(r, i))
				return false;
		return true;
	}
}

static bool take_steps(struct run *r, const struct tcpw_row *row)
{
	unsigned int i;

	r->row = row;
	for (i = 0; i < TCPW_ROW_STEPS; i++) {
		if (!row->steps[i].flags && row->steps[i].op == TCPW_OP_SEGMENT)
			break;
		r->step = &row->steps[i];
		if (!take_step(r))
			return false;
	}
	return true;
}

static bool check_end(struct run *r)
{
	u8 end = r->row->end;
	int side;

	if (tcpw_tcp_final(&r->c) != !!(end & TCPW_END_FINAL))
		return fail(r, "final", !(end & TCPW_END_FINAL), !!(end & TCPW_END_FINAL));
	if (tcpw_tcp_one_way(&r->c) != !!(end & TCPW_END_ONE_WAY))
		return fail(r, "one way", !(end & TCPW_END_ONE_WAY), !!(end & TCPW_END_ONE_WAY));
	if (tcpw_tcp_order_known(&r->c) != !(end & TCPW_END_NO_ORDER))
		return fail(r, "order known", !!(end & TCPW_END_NO_ORDER),
			    !(end & TCPW_END_NO_ORDER));
	if (!(end & TCPW_END_BYTES))
		return true;
	for (side = 0; side < 2; side++) {
		u64 bytes = tcpw_tcp_bytes(&r->c, end_of_side(r, side));

		if (bytes != r->row->bytes[side])
			return fail(r, side ? "bytes of the server" : "bytes of the client", bytes,
				    r->row->bytes[side]);
	}
	return true;
}

static const struct tcpw_row *row_named(const char *name)
{
	unsigned int i;

	for (i = 0; i < tcpw_rows_n; i++)
		if (!strcmp(tcpw_rows[i].name, name))
			return &tcpw_rows[i];
	return NULL;
}

static bool take_rows(struct run *r, const struct tcpw_row *row)
{
	const struct tcpw_row *chain[DEPTH];
	int depth = 0;

	chain[depth++] = row;
	for (; row->after; row = chain[depth++]) {
		if (depth == DEPTH || !row_named(row->after))
			return fail(r, "the number of the row that comes before", depth, 0);
		chain[depth] = row_named(row->after);
	}
	while (depth--)
		if (!take_steps(r, chain[depth]))
			return false;
	return true;
}

static void set_local(struct run *r)
{
	int side;

	for (side = 0; side < 2; side++)
		if (is_local(r, side))
			r->c.half[end_of_side(r, side)].facts = TCPW_LOCAL;
}

static bool run_variant(const struct tcpw_row *row, const struct variant *v, char *why,
			size_t size)
{
	struct run r = { .row = row, .v = v, .step = row->steps, .why = why, .size = size };
	unsigned int i;

	r.isn[CLIENT] = v->isn[CLIENT];
	r.isn[SERVER] = v->isn[SERVER];
	set_local(&r);
	for (i = 0; i < (row->again ? row->again : 1); i++) {
		r.known = i > 0;
		if (!take_rows(&r, row))
			return false;
		r.isn[CLIENT] += AGAIN;
		r.isn[SERVER] += AGAIN;
	}
	return check_end(&r);
}

bool tcpw_row_run(const struct tcpw_row *row, char *why, size_t size)
{
	const u8 locals = row->local ? row->local : 0xf;
	unsigned int i, bit, other;
	struct variant v;

	for (i = 0; i < ARRAY_SIZE(isns); i++) {
		v.isn[CLIENT] = isns[i][CLIENT];
		v.isn[SERVER] = isns[i][SERVER];
		for (bit = 0; bit < 4; bit++) {
			v.local = 1 << bit;
			if (!(locals & v.local))
				continue;
			for (other = 0; other < 4; other++) {
				v.swapped = other & 1;
				v.touch = other >> 1;
				if (!run_variant(row, &v, why, size))
					return false;
			}
		}
	}
	return true;
}
