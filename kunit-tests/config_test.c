// SPDX-License-Identifier: GPL-2.0
/* Settings: ranges, defaults, the machine's limit. */
#include <kunit/test.h>
#include "../module/config.h"

static u32 machine_max;

static int save(struct kunit *test)
{
	machine_max = tcpw_config_machine_max();
	return 0;
}

static void restore(struct kunit *test)
{
	tcpw_config_set_machine_max(machine_max);
}

static void every_setting_has_a_range(struct kunit *test)
{
	int i;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		KUNIT_EXPECT_LT_MSG(test, tcpw_config_range[i].min, tcpw_config_range[i].max,
				    "setting %d", i);
}

static void every_default_is_in_its_range(struct kunit *test)
{
	struct tcpw_config config;
	int i;

	tcpw_config_init(&config, true);
	for (i = TCPWATCH_CONFIG_MACHINE_MAX_FLOWS + 1; i <= TCPWATCH_CONFIG_MAX; i++) {
		KUNIT_EXPECT_GE_MSG(test, config.v[i], tcpw_config_range[i].min, "setting %d", i);
		KUNIT_EXPECT_LE_MSG(test, config.v[i], tcpw_config_range[i].max, "setting %d", i);
	}
	KUNIT_EXPECT_EQ(test, config.v[TCPWATCH_CONFIG_MAX_FLOWS], machine_max);
	KUNIT_EXPECT_EQ(test, config.v[TCPWATCH_CONFIG_ENDED_MAX], 16384U);
	KUNIT_EXPECT_EQ(test, config.v[TCPWATCH_CONFIG_HALF_OPEN_PERCENT], 25U);
	KUNIT_EXPECT_EQ(test, config.v[TCPWATCH_CONFIG_TIME_WAIT_S], 60U);
}

struct limit {
	const char *what;
	u32 given;
	u32 got;	/* 0: by memory */
};

static const struct limit limits[] = {
	{ "as given", 1000, 1000 },
	{ "smallest", 16, 16 },
	{ "too small", 1, 16 },
	{ "too large", U32_MAX, 1 << 28 },
	{ "by memory", 0, 0 },
};

static void describe(const struct limit *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(limit, limits, describe);

static void machine_limit_is_kept_in_range(struct kunit *test)
{
	const struct limit *row = test->param_value;

	tcpw_config_init_machine(row->given);
	if (row->got)
		KUNIT_EXPECT_EQ(test, tcpw_config_machine_max(), row->got);
	else
		KUNIT_EXPECT_GT(test, tcpw_config_machine_max(), 1000U);
}

/* each setting reaches the timeout of its name, and no other */
static void timeouts_are_the_settings(struct kunit *test)
{
	struct tcpw_config config;
	struct tcpw_timeouts t;
	int i;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		config.v[i] = 100 + i;
	tcpw_config_timeouts(&config, &t);
	KUNIT_EXPECT_EQ(test, t.syn, 100U + TCPWATCH_CONFIG_SYN_S);
	KUNIT_EXPECT_EQ(test, t.established, 100U + TCPWATCH_CONFIG_ESTABLISHED_S);
	KUNIT_EXPECT_EQ(test, t.fin_wait, 100U + TCPWATCH_CONFIG_FIN_WAIT_S);
	KUNIT_EXPECT_EQ(test, t.close_wait, 100U + TCPWATCH_CONFIG_CLOSE_WAIT_S);
	KUNIT_EXPECT_EQ(test, t.last_ack, 100U + TCPWATCH_CONFIG_LAST_ACK_S);
	KUNIT_EXPECT_EQ(test, t.time_wait, 100U + TCPWATCH_CONFIG_TIME_WAIT_S);
	KUNIT_EXPECT_EQ(test, t.closed, 100U + TCPWATCH_CONFIG_CLOSED_S);
	KUNIT_EXPECT_EQ(test, t.midstream, 100U + TCPWATCH_CONFIG_MIDSTREAM_S);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(every_setting_has_a_range),
	KUNIT_CASE(every_default_is_in_its_range),
	KUNIT_CASE_PARAM(machine_limit_is_kept_in_range, limit_gen_params),
	KUNIT_CASE(timeouts_are_the_settings),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_config",
	.init = save,
	.exit = restore,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
