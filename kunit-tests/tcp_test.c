// SPDX-License-Identifier: GPL-2.0
/* The core: each row of tcp_rows.c is a case. */
#include <kunit/test.h>
#include "tcp_rows.h"

static const void *next_row(const void *previous, char *description)
{
	const struct tcpw_row *row = previous ? (const struct tcpw_row *)previous + 1 : tcpw_rows;

	if (row == tcpw_rows + tcpw_rows_n)
		return NULL;
	strscpy(description, row->name, KUNIT_PARAM_DESC_SIZE);
	return row;
}

static void row_holds(struct kunit *test)
{
	char why[256];

	KUNIT_EXPECT_TRUE_MSG(test, tcpw_row_run(test->param_value, why, sizeof(why)), "%s", why);
}

static struct kunit_case tcp_cases[] = {
	KUNIT_CASE_PARAM(row_holds, next_row),
	{}
};

static struct kunit_suite tcp_suite = {
	.name = "tcpwatch_tcp",
	.test_cases = tcp_cases,
};

kunit_test_suite(tcp_suite);

MODULE_LICENSE("GPL");
