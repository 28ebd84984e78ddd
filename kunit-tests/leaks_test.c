// SPDX-License-Identifier: GPL-2.0
/*
 * The last suite: gives the leak checker time to look at what the others
 * left behind. Its thread scans 60 s after boot and then every 600 s; an object
 * is reported when two scans found nothing that points to it and it did not
 * change in between. What it finds is in the kernel log, which scripts/kunit.sh
 * searches.
 */
#include <kunit/test.h>
#include <linux/delay.h>
#include <linux/timekeeping.h>

#ifdef CONFIG_UML_TIME_TRAVEL_SUPPORT
#include <linux/time-internal.h>

static bool sleeping_is_free(void)
{
	return time_travel_mode != TT_MODE_OFF;
}
#else
static bool sleeping_is_free(void)
{
	return false;
}
#endif

/* Not in a case, because cases end after five minutes. */
static int let_it_scan(struct kunit_suite *suite)
{
	if (IS_ENABLED(CONFIG_DEBUG_KMEMLEAK_AUTO_SCAN) && sleeping_is_free())
		ssleep(60 + 2 * 600);
	return 0;
}

static void leak_checker_scanned(struct kunit *test)
{
	if (!IS_ENABLED(CONFIG_DEBUG_KMEMLEAK_AUTO_SCAN))
		kunit_skip(test, "no leak checker");
	if (!sleeping_is_free())
		kunit_skip(test, "would sleep for 20 minutes");
	KUNIT_EXPECT_GE(test, ktime_get_boottime_seconds(), 60 + 2 * 600);
}

static struct kunit_case leaks_cases[] = {
	KUNIT_CASE(leak_checker_scanned),
	{}
};

static struct kunit_suite leaks_suite = {
	.name = "tcpwatch_leaks",
	.suite_init = let_it_scan,
	.test_cases = leaks_cases,
};

kunit_test_suite(leaks_suite);

MODULE_LICENSE("GPL");
