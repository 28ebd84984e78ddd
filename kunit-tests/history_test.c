// SPDX-License-Identifier: GPL-2.0
/* The ring of transitions. */
#include <kunit/test.h>
#include "../module/history.h"

struct length {
	const char *what;
	u32 n;
	u32 first;
};

static const struct length rows[] = {
	{ "nothing", 0, 0 },
	{ "one", 1, 0 },
	{ "full", TCPWATCH_HISTORY, 0 },
	{ "one too many", TCPWATCH_HISTORY + 1, 1 },
	{ "round twice", 2 * TCPWATCH_HISTORY, TCPWATCH_HISTORY },
	{ "round many times", 1000, 1000 - TCPWATCH_HISTORY },
};

static void describe(const struct length *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(length, rows, describe);

static void keeps_the_last(struct kunit *test)
{
	const struct length *row = test->param_value;
	struct tcpw_history *h = kunit_kzalloc(test, sizeof(*h), GFP_KERNEL);
	u32 i;

	KUNIT_ASSERT_NOT_NULL(test, h);
	for (i = 0; i < row->n; i++)
		tcpw_history_add(h, (struct tcpw_moment){ .t_us = i, .flags = i });
	KUNIT_EXPECT_EQ(test, h->n, row->n);
	KUNIT_ASSERT_EQ(test, tcpw_history_first(h), row->first);
	for (i = row->first; i < row->n; i++) {
		KUNIT_EXPECT_EQ(test, (u64)tcpw_history_at(h, i)->t_us, (u64)i);
		KUNIT_EXPECT_EQ(test, (u8)tcpw_history_at(h, i)->flags, (u8)i);
	}
}

/* eight octets each, and nothing is cut off */
static void every_value_fits(struct kunit *test)
{
	struct tcpw_moment m = {
		.t_us	= TCPW_HISTORY_T_MAX,
		.flags	= U8_MAX,
		.cause	= TCPWATCH_CAUSE_MAX,
		.from	= TCPW_FROM_NOBODY,
		.state0	= TCPWATCH_STATE_MAX,
		.state1	= TCPWATCH_STATE_MAX,
	};

	KUNIT_EXPECT_EQ(test, sizeof(m), (size_t)8);
	KUNIT_EXPECT_EQ(test, (u64)m.t_us, TCPW_HISTORY_T_MAX);
	KUNIT_EXPECT_EQ(test, (u8)m.flags, (u8)U8_MAX);
	KUNIT_EXPECT_EQ(test, (u8)m.cause, (u8)TCPWATCH_CAUSE_MAX);
	KUNIT_EXPECT_EQ(test, (u8)m.from, (u8)TCPW_FROM_NOBODY);
	KUNIT_EXPECT_EQ(test, (u8)m.state0, (u8)TCPWATCH_STATE_MAX);
	KUNIT_EXPECT_EQ(test, (u8)m.state1, (u8)TCPWATCH_STATE_MAX);
	KUNIT_EXPECT_GT(test, TCPW_HISTORY_T_MAX, 100ULL * 86400 * 1000000);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(keeps_the_last, length_gen_params),
	KUNIT_CASE(every_value_fits),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_history",
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
