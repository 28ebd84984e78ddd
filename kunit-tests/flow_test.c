// SPDX-License-Identifier: GPL-2.0
/* The object that is kept of a connection. */
#include <linux/slab.h>
#include "../module/flow.h"
#include "utils.h"

static const struct tcpw_spec syn = { .flags = TCPW_SYN };

static struct tcpw_flow *create(struct kunit *test, u64 now)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;
	struct tcpw_key key;

	tcpw_spec_key(&syn, &key);
	flow = tcpw_flow_create(w->tn, &key, 4711, now);
	KUNIT_ASSERT_NOT_NULL(test, flow);
	return flow;
}

static void begins_with_nothing_known(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow = create(test, 99);
	struct tcpw_key key;

	tcpw_spec_key(&syn, &key);
	KUNIT_EXPECT_PTR_EQ(test, flow->net, w->tn);
	KUNIT_EXPECT_TRUE(test, tcpw_key_equal(&flow->key, &key));
	KUNIT_EXPECT_EQ(test, flow->hash, 4711U);
	KUNIT_EXPECT_EQ(test, flow->start_ns, 99ULL);
	KUNIT_EXPECT_EQ(test, flow->since_ns[0], 99ULL);
	KUNIT_EXPECT_EQ(test, flow->since_ns[1], 99ULL);
	KUNIT_EXPECT_EQ(test, flow->syn_synack_us, TCPW_NOT_MEASURED);
	KUNIT_EXPECT_EQ(test, flow->synack_ack_us, TCPW_NOT_MEASURED);
	KUNIT_EXPECT_EQ(test, flow->history.n, 0U);
	KUNIT_EXPECT_FALSE(test, flow->gone);
	KUNIT_EXPECT_NULL(test, flow->alias);
	tcpw_flow_destroy(flow);
}

static void ids_grow_and_are_never_used_twice(struct kunit *test)
{
	struct tcpw_flow *flow;
	u64 last = 0;
	int i;

	for (i = 0; i < 1000; i++) {
		flow = create(test, 0);
		KUNIT_EXPECT_GT(test, flow->id, last);
		last = flow->id;
		tcpw_flow_destroy(flow);
	}
}

/* the leak checker looks at what is left */
static void owns_the_alias_of_one_end(struct kunit *test)
{
	struct tcpw_flow *flow = create(test, 0);
	const struct tcpw_key *own = &flow->key, *alias;

	KUNIT_EXPECT_PTR_EQ(test, tcpw_flow_socket_key(flow, 1), own);
	alias = kmemdup(own, sizeof(*own), GFP_KERNEL);
	flow->alias_of = 1;
	flow->alias = (struct tcpw_key *)alias;
	KUNIT_EXPECT_PTR_EQ(test, tcpw_flow_socket_key(flow, 1), alias);
	KUNIT_EXPECT_PTR_EQ(test, tcpw_flow_socket_key(flow, 0), own);
	tcpw_flow_retire(flow);
	tcpw_flow_retire(NULL);
	rcu_barrier();
}

static void retired_while_it_is_read(struct kunit *test)
{
	struct tcpw_flow *flow = create(test, 5);

	rcu_read_lock();
	tcpw_flow_retire(flow);
	KUNIT_EXPECT_EQ(test, READ_ONCE(flow->start_ns), 5ULL);
	rcu_read_unlock();
	rcu_barrier();
}

static void no_memory_is_told(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_key key;

	if (!IS_ENABLED(CONFIG_FAILSLAB))
		kunit_skip(test, "no fault injection");
	tcpw_spec_key(&syn, &key);
	tcpw_fail_nth_allocation(1);
	KUNIT_EXPECT_NULL(test, tcpw_flow_create(w->tn, &key, 0, 0));
	KUNIT_EXPECT_TRUE(test, tcpw_has_failed());
}

static struct kunit_case cases[] = {
	KUNIT_CASE(begins_with_nothing_known),
	KUNIT_CASE(ids_grow_and_are_never_used_twice),
	KUNIT_CASE(owns_the_alias_of_one_end),
	KUNIT_CASE(retired_while_it_is_read),
	KUNIT_CASE(no_memory_is_told),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_flow",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
