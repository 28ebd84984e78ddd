// SPDX-License-Identifier: GPL-2.0
/* A counter per outcome, summed over all CPUs. */
#include <kunit/test.h>
#include "../module/stats.h"

static int create(struct kunit *test)
{
	test->priv = (void __force *)alloc_percpu(struct tcpw_stats);
	return test->priv ? 0 : -ENOMEM;
}

static void destroy(struct kunit *test)
{
	free_percpu((struct tcpw_stats __percpu __force *)test->priv);
}

static void each_counts_for_itself(struct kunit *test)
{
	struct tcpw_stats __percpu *stats = (struct tcpw_stats __percpu __force *)test->priv;
	int i;

	for (i = 1; i <= TCPWATCH_STAT_MAX; i++) {
		tcpw_stats_inc(stats, i);
		tcpw_stats_add(stats, i, i);
	}
	for (i = 1; i <= TCPWATCH_STAT_MAX; i++)
		KUNIT_EXPECT_EQ(test, tcpw_stats_sum(stats, i), 1ULL + i);
}

static void all_cpus_are_summed(struct kunit *test)
{
	struct tcpw_stats __percpu *stats = (struct tcpw_stats __percpu __force *)test->priv;
	u64 sum = 0;
	int cpu;

	for_each_possible_cpu(cpu) {
		per_cpu_ptr(stats, cpu)->n[TCPWATCH_STAT_QUIET] = cpu + 1ULL;
		sum += cpu + 1;
	}
	KUNIT_EXPECT_EQ(test, tcpw_stats_sum(stats, TCPWATCH_STAT_QUIET), sum);
}

static void counts_beyond_32_bits(struct kunit *test)
{
	struct tcpw_stats __percpu *stats = (struct tcpw_stats __percpu __force *)test->priv;

	tcpw_stats_add(stats, TCPWATCH_STAT_SEGMENTS, U32_MAX);
	tcpw_stats_inc(stats, TCPWATCH_STAT_SEGMENTS);
	KUNIT_EXPECT_EQ(test, tcpw_stats_sum(stats, TCPWATCH_STAT_SEGMENTS), 1ULL << 32);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(each_counts_for_itself),
	KUNIT_CASE(all_cpus_are_summed),
	KUNIT_CASE(counts_beyond_32_bits),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_stats",
	.init = create,
	.exit = destroy,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
