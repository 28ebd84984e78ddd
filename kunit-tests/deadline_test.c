// SPDX-License-Identifier: GPL-2.0
/* When a flow, or one end of it, ends by itself. */
#include <kunit/test.h>
#include "../module/deadline.h"

/* each its own, so that a wrong one shows */
static const struct tcpw_timeouts timeouts = {
	.syn		= 120,
	.established	= 5000,
	.fin_wait	= 700,
	.close_wait	= 900,
	.last_ack	= 130,
	.time_wait	= 60,
	.closed		= 10,
	.midstream	= 300,
};

#define NEVER		(~0ULL)
#define BOTH		TCPW_BOTH_ENDS
#define S(_s)		(1000ULL * (_s))

struct row {
	const char *what;
	struct tcpw_ages ages;
	u64 at;
	u8 ends;
};

/* clang-format off */
#define STATES(_a, _b)		.state = { TCPWATCH_STATE_##_a, TCPWATCH_STATE_##_b }
#define FORWARDED(_a, _b)	{ .state = { TCPWATCH_STATE_##_a, TCPWATCH_STATE_##_b } }
#define LOCAL(_x, _y)		.local = { _x, _y }

static const struct row rows[] = {
	/* forwarded: the shorter of both */
	{ "SYN without answer", FORWARDED(SYN_SENT, LISTEN), S(120), BOTH },
	{ "SYN answered", FORWARDED(SYN_SENT, SYN_RECV), S(120), BOTH },
	{ "SYN+ACK arrived", FORWARDED(ESTABLISHED, SYN_RECV), S(120), BOTH },
	{ "both SYN_SENT", FORWARDED(SYN_SENT, SYN_SENT), S(120), BOTH },
	{ "pending SYN's old peer", FORWARDED(SYN_SENT, ESTABLISHED), S(120), BOTH },
	{ "established", FORWARDED(ESTABLISHED, ESTABLISHED), S(5000), BOTH },
	{ "half known", FORWARDED(ESTABLISHED, UNKNOWN), S(5000), BOTH },
	{ "FIN on its way", FORWARDED(FIN_WAIT1, ESTABLISHED), S(700), BOTH },
	{ "FIN and CLOSE_WAIT", FORWARDED(FIN_WAIT1, CLOSE_WAIT), S(700), BOTH },
	{ "half closed", FORWARDED(FIN_WAIT2, CLOSE_WAIT), S(700), BOTH },
	{ "half closed, other way round", FORWARDED(CLOSE_WAIT, FIN_WAIT2), S(700), BOTH },
	{ "second FIN on its way", FORWARDED(FIN_WAIT2, LAST_ACK), S(130), BOTH },
	{ "both FINs cross", FORWARDED(FIN_WAIT1, FIN_WAIT1), S(700), BOTH },
	{ "closing", FORWARDED(CLOSING, FIN_WAIT1), S(130), BOTH },
	{ "both closing", FORWARDED(CLOSING, CLOSING), S(130), BOTH },
	{ "nothing known", FORWARDED(UNKNOWN, UNKNOWN), S(120), BOTH },

	/* a closed peer cannot answer: no reason to wait for long */
	{ "both closed", FORWARDED(CLOSED, CLOSED), S(10), BOTH },
	{ "reset, other end established", FORWARDED(ESTABLISHED, CLOSED), S(130), BOTH },
	{ "reset, other end in CLOSE_WAIT", FORWARDED(CLOSED, CLOSE_WAIT), S(130), BOTH },
	{ "reset, other end in SYN_SENT", FORWARDED(SYN_SENT, CLOSED), S(120), BOTH },
	{ "refused, listener left", FORWARDED(CLOSED, LISTEN), S(120), BOTH },

	/* R11 */
	{ "TIME_WAIT", FORWARDED(TIME_WAIT, CLOSED), S(60), 1 << 0 },
	{ "TIME_WAIT of end 1", FORWARDED(LAST_ACK, TIME_WAIT), S(60), 1 << 1 },
	{ "TIME_WAIT since 7 s", { STATES(TIME_WAIT, CLOSED), .since = { S(7), 0 } },
	  S(67), 1 << 0 },
	{ "TIME_WAIT restarted by a segment to it",
	  { STATES(TIME_WAIT, CLOSED), .since = { S(7), 0 }, .seen = { 0, S(20) } },
	  S(80), 1 << 0 },
	{ "TIME_WAIT not restarted by its own segment",
	  { STATES(TIME_WAIT, CLOSED), .since = { S(7), 0 }, .seen = { S(20), 0 } },
	  S(67), 1 << 0 },
	{ "two in TIME_WAIT, the elder first",
	  { STATES(TIME_WAIT, TIME_WAIT), .since = { S(9), S(5) } }, S(65), 1 << 1 },
	{ "two in TIME_WAIT, the elder restarted",
	  { STATES(TIME_WAIT, TIME_WAIT), .since = { S(9), S(5) }, .seen = { S(30), 0 } },
	  S(69), 1 << 0 },

	/* a local end ends with its socket */
	{ "local established", { STATES(ESTABLISHED, ESTABLISHED), LOCAL(true, false) }, NEVER, 0 },
	{ "local CLOSE_WAIT has no timer",
	  { STATES(FIN_WAIT2, CLOSE_WAIT), LOCAL(false, true) }, NEVER, 0 },
	{ "local CLOSE_WAIT, peer reset",
	  { STATES(CLOSED, CLOSE_WAIT), LOCAL(false, true) }, NEVER, 0 },
	{ "local SYN_SENT", { STATES(SYN_SENT, LISTEN), LOCAL(true, false) }, NEVER, 0 },
	{ "local SYN_RECV", { STATES(SYN_SENT, SYN_RECV), LOCAL(false, true) }, NEVER, 0 },
	{ "local TIME_WAIT", { STATES(TIME_WAIT, CLOSED), LOCAL(true, false) }, NEVER, 0 },
	{ "local LAST_ACK, remote TIME_WAIT",
	  { STATES(LAST_ACK, TIME_WAIT), LOCAL(true, false) }, S(60), 1 << 1 },
	{ "local TIME_WAIT, remote TIME_WAIT",
	  { STATES(TIME_WAIT, TIME_WAIT), LOCAL(true, false) }, S(60), 1 << 1 },
	{ "both local", { STATES(ESTABLISHED, ESTABLISHED), LOCAL(true, true) }, NEVER, 0 },
	{ "both local, both in TIME_WAIT",
	  { STATES(TIME_WAIT, TIME_WAIT), LOCAL(true, true) }, NEVER, 0 },
	{ "local closed, remote established",
	  { STATES(CLOSED, ESTABLISHED), LOCAL(true, false) }, S(130), BOTH },
	{ "local closed, remote in TIME_WAIT",
	  { STATES(CLOSED, TIME_WAIT), LOCAL(true, false) }, S(60), 1 << 1 },
	{ "local closed, remote closed",
	  { STATES(CLOSED, CLOSED), LOCAL(true, false) }, S(10), BOTH },

	/* idle is counted from the last thing that happened */
	{ "idle since a segment of end 0",
	  { STATES(ESTABLISHED, ESTABLISHED), .seen = { S(40), S(3) } }, S(5040), BOTH },
	{ "idle since a segment of end 1",
	  { STATES(ESTABLISHED, ESTABLISHED), .seen = { S(3), S(41) } }, S(5041), BOTH },
	{ "idle since a change of state",
	  { STATES(ESTABLISHED, ESTABLISHED), .since = { S(50), S(1) } }, S(5050), BOTH },

	/* an end that was never seen */
	{ "one-way, established", { STATES(ESTABLISHED, ESTABLISHED), .one_way = true },
	  S(300), BOTH },
	{ "one-way, shorter by its state", { STATES(SYN_SENT, LISTEN), .one_way = true },
	  S(120), BOTH },
};

/* clang-format on */

static void describe(const struct row *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(row, rows, describe);

static void ends_when_it_should(struct kunit *test)
{
	const struct row *row = test->param_value;
	struct tcpw_deadline d = tcpw_deadline(&row->ages, &timeouts);

	KUNIT_EXPECT_EQ(test, d.at, row->at);
	KUNIT_EXPECT_EQ(test, d.ends, row->ends);
}

static void mirror(const struct tcpw_ages *a, struct tcpw_ages *b)
{
	int x;

	*b = *a;
	for (x = 0; x < 2; x++) {
		b->state[x] = a->state[!x];
		b->local[x] = a->local[!x];
		b->seen[x] = a->seen[!x];
		b->since[x] = a->since[!x];
	}
}

/* which end is end 0 is an accident of addresses */
static void ends_are_treated_alike(struct kunit *test)
{
	static const u8 mirrored[] = { 0, 2, 1, 3 };
	const struct row *row = test->param_value;
	struct tcpw_deadline d;
	struct tcpw_ages a;

	mirror(&row->ages, &a);
	d = tcpw_deadline(&a, &timeouts);
	KUNIT_EXPECT_EQ(test, d.at, row->at);
	KUNIT_EXPECT_EQ(test, d.ends, mirrored[row->ends]);
}

static bool open(u8 state)
{
	return state != TCPWATCH_STATE_CLOSED;
}

/* all pairs of states: a local end that is not closed is never ended by a timer */
static void no_timer_ends_a_local_end(struct kunit *test)
{
	struct tcpw_ages a = { .local = { true, false } };
	struct tcpw_deadline d;

	for (a.state[0] = 0; a.state[0] <= TCPWATCH_STATE_MAX; a.state[0]++) {
		for (a.state[1] = 0; a.state[1] <= TCPWATCH_STATE_MAX; a.state[1]++) {
			d = tcpw_deadline(&a, &timeouts);
			if (open(a.state[0]))
				KUNIT_EXPECT_FALSE_MSG(test, d.ends & 1, "%u, %u", a.state[0],
						       a.state[1]);
			else
				KUNIT_EXPECT_NE_MSG(test, d.at, NEVER, "%u, %u", a.state[0],
						    a.state[1]);
		}
	}
}

/* all pairs of states: what has no socket does not stay for ever */
static void everything_forwarded_ends(struct kunit *test)
{
	struct tcpw_ages a = {};
	struct tcpw_deadline d;

	for (a.state[0] = 0; a.state[0] <= TCPWATCH_STATE_MAX; a.state[0]++) {
		for (a.state[1] = 0; a.state[1] <= TCPWATCH_STATE_MAX; a.state[1]++) {
			d = tcpw_deadline(&a, &timeouts);
			KUNIT_EXPECT_LE_MSG(test, d.at, S(5000), "%u, %u", a.state[0],
					    a.state[1]);
			KUNIT_EXPECT_NE(test, d.ends, 0);
		}
	}
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(ends_when_it_should, row_gen_params),
	KUNIT_CASE_PARAM(ends_are_treated_alike, row_gen_params),
	KUNIT_CASE(no_timer_ends_a_local_end),
	KUNIT_CASE(everything_forwarded_ends),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_deadline",
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
