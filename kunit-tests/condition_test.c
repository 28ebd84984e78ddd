// SPDX-License-Identifier: GPL-2.0
/* When a value is too high for long enough, and when it is low enough again. */
#include <kunit/test.h>
#include "../module/condition.h"

#define START	1000	/* seconds */

#define NOTHING	TCPWATCH_ALERT_UNCHANGED
#define RAISED	TCPWATCH_ALERT_RAISED
#define CHANGED	TCPWATCH_ALERT_CHANGED
#define CLEARED	TCPWATCH_ALERT_CLEARED

#define NO	TCPWATCH_SEVERITY_NONE
#define WARNING	TCPWATCH_SEVERITY_WARNING
#define CRITICAL	TCPWATCH_SEVERITY_CRITICAL

/* a look at the value; the last one of a row has no more after it at a later time */
struct step {
	u32 at_s;
	u64 value;
	u8 change;
	u8 severity;
	u32 since_s;
};

struct row {
	const char *what;
	const u32 *setting;	/* warning, critical, percent that clears, hold time */
	struct step step[8];
};

static const u32 usual[] = { 50, 500, 80, 5 };

/* clang-format off */
#define SETTING(...)	((const u32[]){ __VA_ARGS__ })

static const struct row rows[] = {
	{ "nothing", usual, { { 1, 0 }, { 100, 0 } } },
	{ "just below", usual, { { 1, 49 }, { 100, 49 } } },
	{ "raised after the hold time", usual,
	  { { 1, 50 }, { 5, 50 }, { 6, 50, RAISED, WARNING, 1 }, { 7, 50, NOTHING, WARNING, 1 } } },
	{ "a dip begins the time anew", usual,
	  { { 1, 50 }, { 4, 49 }, { 5, 50 }, { 9, 50 }, { 10, 50, RAISED, WARNING, 5 } } },
	{ "raised once, cleared once", usual,
	  { { 1, 60 }, { 6, 60, RAISED, WARNING, 1 }, { 10, 39, NOTHING, WARNING, 1 },
	    { 15, 39, CLEARED, NO, 1 }, { 20, 0, NOTHING, NO, 1 } } },
	{ "between both thresholds nothing changes", usual,
	  { { 1, 50 }, { 6, 50, RAISED, WARNING, 1 }, { 7, 40, NOTHING, WARNING, 1 },
	    { 99, 40, NOTHING, WARNING, 1 } } },
	{ "a rise within the hold time keeps it raised", usual,
	  { { 1, 50 }, { 6, 50, RAISED, WARNING, 1 }, { 7, 39, NOTHING, WARNING, 1 },
	    { 11, 40, NOTHING, WARNING, 1 }, { 12, 39, NOTHING, WARNING, 1 },
	    { 16, 39, NOTHING, WARNING, 1 }, { 17, 39, CLEARED, NO, 1 } } },
	{ "critical at once", usual, { { 1, 500 }, { 6, 500, RAISED, CRITICAL, 1 } } },
	{ "warning, then critical", usual,
	  { { 1, 50 }, { 6, 500, RAISED, WARNING, 1 }, { 10, 500, NOTHING, WARNING, 1 },
	    { 11, 500, CHANGED, CRITICAL, 1 }, { 12, 500, NOTHING, CRITICAL, 1 } } },
	{ "critical, then warning, then nothing", usual,
	  { { 1, 500 }, { 6, 500, RAISED, CRITICAL, 1 }, { 10, 100, NOTHING, CRITICAL, 1 },
	    { 15, 100, CHANGED, WARNING, 1 }, { 20, 0, NOTHING, WARNING, 1 },
	    { 25, 0, CLEARED, NO, 1 } } },
	{ "from critical to nothing", usual,
	  { { 1, 500 }, { 6, 500, RAISED, CRITICAL, 1 }, { 10, 0, NOTHING, CRITICAL, 1 },
	    { 15, 0, CLEARED, NO, 1 } } },
	{ "critical follows a warning of its own time", usual,
	  { { 1, 50 }, { 3, 500 }, { 6, 500, RAISED, WARNING, 1 },
	    { 8, 500, CHANGED, CRITICAL, 1 } } },
	{ "again: a new one", usual,
	  { { 1, 50 }, { 6, 50, RAISED, WARNING, 1 }, { 7, 0, NOTHING, WARNING, 1 },
	    { 12, 0, CLEARED, NO, 1 }, { 20, 50, NOTHING, NO, 1 },
	    { 25, 50, RAISED, WARNING, 20 } } },
	{ "without hold time", SETTING(50, 500, 80, 0),
	  { { 1, 50, RAISED, WARNING, 1 }, { 2, 0, CLEARED, NO, 1 } } },
	{ "no warning", SETTING(0, 500, 80, 0),
	  { { 1, 499 }, { 2, 500, RAISED, CRITICAL, 2 }, { 3, 1, CLEARED, NO, 2 } } },
	{ "no critical", SETTING(50, 0, 80, 0),
	  { { 1, 1 << 30, RAISED, WARNING, 1 }, { 2, 0, CLEARED, NO, 1 } } },
	{ "neither", SETTING(0, 0, 80, 0), { { 1, ~0ULL }, { 2, 0 } } },
	{ "one is cleared at none", SETTING(1, 0, 80, 0),
	  { { 1, 1, RAISED, WARNING, 1 }, { 2, 1, NOTHING, WARNING, 1 },
	    { 3, 0, CLEARED, NO, 1 } } },
	{ "cleared below the threshold itself", SETTING(50, 0, 100, 0),
	  { { 1, 50, RAISED, WARNING, 1 }, { 2, 49, CLEARED, NO, 1 } } },
	{ "thresholds the wrong way round", SETTING(500, 50, 80, 0),
	  { { 1, 50, RAISED, CRITICAL, 1 }, { 2, 500, NOTHING, CRITICAL, 1 },
	    { 3, 0, CLEARED, NO, 1 } } },
	{ "the largest", SETTING(~0U, ~0U, 100, 0), { { 1, ~0U, RAISED, CRITICAL, 1 } } },
};

/* clang-format on */

static void describe(const struct row *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(row, rows, describe);

static void value_is_judged(struct kunit *test)
{
	const struct row *row = test->param_value;
	struct tcpw_condition c = {};
	struct tcpw_thresholds t;
	const struct step *s;
	u8 change;

	tcpw_condition_thresholds(&t, row->setting[0], row->setting[1], row->setting[2],
				  row->setting[3]);
	for (s = row->step; s->at_s; s++) {
		change = tcpw_condition_judge(&c, s->value, &t, START + s->at_s);
		KUNIT_EXPECT_EQ_MSG(test, change, s->change, "at %u", s->at_s);
		KUNIT_EXPECT_EQ_MSG(test, tcpw_condition_severity(&c), s->severity, "at %u",
				    s->at_s);
		if (s->since_s)
			KUNIT_EXPECT_EQ_MSG(test, c.since_s, START + s->since_s, "at %u",
					    s->at_s);
		if (change)
			tcpw_condition_told(&c);
	}
}

/* what cannot be told yet is not forgotten, and what has passed meanwhile is not told */
static void what_is_not_told_stays(struct kunit *test)
{
	struct tcpw_condition c = {};
	struct tcpw_thresholds t;

	tcpw_condition_thresholds(&t, 50, 500, 80, 0);
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 50, &t, START), RAISED);
	KUNIT_EXPECT_TRUE(test, tcpw_condition_holds(&c));
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 500, &t, START + 1), RAISED);
	KUNIT_EXPECT_EQ(test, tcpw_condition_severity(&c), CRITICAL);
	KUNIT_EXPECT_EQ(test, c.since_s, (u32)START);
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 0, &t, START + 2), NOTHING);
	KUNIT_EXPECT_FALSE(test, tcpw_condition_holds(&c));
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 50, &t, START + 3), RAISED);
	tcpw_condition_told(&c);
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 0, &t, START + 4), CLEARED);
	KUNIT_EXPECT_TRUE(test, tcpw_condition_holds(&c));
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 50, &t, START + 5), NOTHING);
	KUNIT_EXPECT_EQ(test, c.since_s, START + 3U);
}

/* settings may change while something is raised */
static void without_threshold_it_is_cleared_at_once(struct kunit *test)
{
	struct tcpw_condition c = {};
	struct tcpw_thresholds t;

	tcpw_condition_thresholds(&t, 50, 500, 80, 0);
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 600, &t, START), RAISED);
	tcpw_condition_told(&c);
	tcpw_condition_thresholds(&t, 50, 0, 80, 3600);
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 600, &t, START + 1), CHANGED);
	KUNIT_EXPECT_EQ(test, tcpw_condition_severity(&c), WARNING);
	tcpw_condition_told(&c);
	tcpw_condition_thresholds(&t, 0, 0, 80, 3600);
	KUNIT_EXPECT_EQ(test, tcpw_condition_judge(&c, 600, &t, START + 2), CLEARED);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(value_is_judged, row_gen_params),
	KUNIT_CASE(what_is_not_told_stays),
	KUNIT_CASE(without_threshold_it_is_cleared_at_once),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_condition",
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
