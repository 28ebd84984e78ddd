// SPDX-License-Identifier: GPL-2.0
/* The ring of flows that are gone. */
#include "../module/ended.h"
#include "utils.h"

static struct tcpw_flow *create(struct kunit *test)
{
	struct tcpw_spec spec = { .flags = TCPW_SYN };
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;
	struct tcpw_key key;

	tcpw_spec_key(&spec, &key);
	flow = tcpw_flow_create(w->tn, &key, 0, 0);
	KUNIT_ASSERT_NOT_NULL(test, flow);
	return flow;
}

/* returns the id of the first of them */
static u64 add(struct kunit *test, struct tcpw_ended *ended, unsigned int n)
{
	u64 first = 0;

	while (n--) {
		struct tcpw_flow *flow = create(test);

		first = first ?: flow->id;
		tcpw_flow_retire(tcpw_ended_add(ended, flow));
	}
	return first;
}

/* all that are there have ascending ids that end with @last; returns how many */
static unsigned int expect_up_to(struct kunit *test, struct tcpw_ended *ended, u64 last)
{
	struct tcpw_flow *flow;
	u64 i = 0, id = 0;
	unsigned int n = 0;

	rcu_read_lock();
	for (; (flow = tcpw_ended_next(ended, &i)); i++, n++) {
		KUNIT_EXPECT_TRUE(test, !id || flow->id == id + 1);
		id = flow->id;
	}
	rcu_read_unlock();
	KUNIT_EXPECT_TRUE(test, !n || id == last);
	KUNIT_EXPECT_EQ(test, tcpw_ended_count(ended), n);
	return n;
}

struct fill {
	const char *what;
	u32 size;
	unsigned int n;
	u32 kept;
};

static const struct fill fills[] = {
	{ "empty", 4, 0, 0 },
	{ "one", 4, 1, 1 },
	{ "full", 4, 4, 4 },
	{ "one too many", 4, 5, 4 },
	{ "round twice", 4, 9, 4 },
	{ "room for one", 1, 3, 1 },
	{ "room for none", 0, 3, 0 },
	{ "not a power of two", 7, 20, 7 },
};

static void describe_fill(const struct fill *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(fill, fills, describe_fill);

static void keeps_the_last(struct kunit *test)
{
	const struct fill *row = test->param_value;
	struct tcpw_ended ended;
	u64 first;

	KUNIT_ASSERT_EQ(test, tcpw_ended_init(&ended, row->size), 0);
	first = add(test, &ended, row->n);
	KUNIT_EXPECT_EQ(test, expect_up_to(test, &ended, first + row->n - 1), row->kept);
	tcpw_ended_exit(&ended);
}

struct resize {
	const char *what;
	u32 from;
	unsigned int before;
	u32 to;
	unsigned int after;
	u32 kept;		/* at once */
	u32 finally;
};

static const struct resize resizes[] = {
	{ "larger", 4, 3, 8, 4, 3, 7 },
	{ "larger, after a wrap", 4, 6, 8, 3, 4, 7 },
	{ "larger, then a wrap", 4, 6, 6, 9, 4, 6 },
	{ "smaller", 8, 6, 3, 2, 3, 3 },
	{ "smaller, after a wrap", 5, 13, 2, 0, 2, 2 },
	{ "smaller, but it all fits", 8, 2, 3, 0, 2, 2 },
	{ "to nothing", 4, 6, 0, 3, 0, 0 },
	{ "from nothing", 0, 3, 4, 2, 0, 2 },
	{ "same", 4, 6, 4, 1, 4, 4 },
};

static void describe_resize(const struct resize *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(resize, resizes, describe_resize);

static void keeps_the_last_when_resized(struct kunit *test)
{
	const struct resize *row = test->param_value;
	struct tcpw_ended ended;
	u64 first;

	KUNIT_ASSERT_EQ(test, tcpw_ended_init(&ended, row->from), 0);
	first = add(test, &ended, row->before);
	KUNIT_ASSERT_EQ(test, tcpw_ended_resize(&ended, row->to), 0);
	KUNIT_EXPECT_EQ(test, expect_up_to(test, &ended, first + row->before - 1), row->kept);
	add(test, &ended, row->after);
	KUNIT_EXPECT_EQ(test, expect_up_to(test, &ended, first + row->before + row->after - 1),
			row->finally);
	tcpw_ended_exit(&ended);
}

/* a dump that is slower than the flows end: it goes on with the oldest that is left */
static void reader_that_was_overtaken_goes_on(struct kunit *test)
{
	struct tcpw_ended ended;
	struct tcpw_flow *flow;
	u64 first, i = 0;

	KUNIT_ASSERT_EQ(test, tcpw_ended_init(&ended, 4), 0);
	first = add(test, &ended, 4);
	rcu_read_lock();
	flow = tcpw_ended_next(&ended, &i);
	KUNIT_EXPECT_EQ(test, flow->id, first);
	rcu_read_unlock();
	add(test, &ended, 6);
	i++;
	rcu_read_lock();
	flow = tcpw_ended_next(&ended, &i);
	KUNIT_EXPECT_EQ(test, flow->id, first + 6);
	KUNIT_EXPECT_EQ(test, i, 6ULL);
	i = 10;
	KUNIT_EXPECT_NULL(test, tcpw_ended_next(&ended, &i));
	rcu_read_unlock();
	tcpw_ended_exit(&ended);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(keeps_the_last, fill_gen_params),
	KUNIT_CASE_PARAM(keeps_the_last_when_resized, resize_gen_params),
	KUNIT_CASE(reader_that_was_overtaken_goes_on),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_ended",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
