// SPDX-License-Identifier: GPL-2.0
/* The rows of tcp_rows.c in user space. Arguments: names of rows; none: all. */
#include <stdio.h>
#include <string.h>
#include "../tcp_rows.h"

static bool wanted(const char *name, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++)
		if (!strcmp(argv[i], name))
			return true;
	return argc == 1;
}

int main(int argc, char **argv)
{
	unsigned int i, passed = 0, failed = 0, skipped = 0;
	char why[256];

	for (i = 0; i < tcpw_rows_n; i++) {
		const struct tcpw_row *row = &tcpw_rows[i];

		if (!wanted(row->name, argc, argv)) {
			skipped++;
		} else if (tcpw_row_run(row, why, sizeof(why))) {
			passed++;
			printf("ok - %s\n", row->name);
		} else {
			failed++;
			printf("not ok - %s\n# %s\n", row->name, why);
		}
	}
	printf("%u passed, %u failed, %u skipped\n", passed, failed, skipped);
	return failed || !passed;
}
