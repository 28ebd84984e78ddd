// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "suite.h"

int run_rows(const char *group, const void *rows, size_t size, size_t row,
	     void (*test)(void **state))
{
	size_t i, count = size / row;
	struct CMUnitTest *tests = calloc(count, sizeof(*tests));
	int failed;

	for (i = 0; i < count; i++) {
		const void *at = (const char *)rows + i * row;

		tests[i].name = *(const char *const *)at;
		tests[i].test_func = test;
		tests[i].initial_state = (void *)at;
	}
	failed = _cmocka_run_group_tests(group, tests, count, NULL, NULL);
	free(tests);
	return failed;
}

void split_command(struct command *command, const char *line)
{
	char *rest = command->text, *word;

	command->argc = 0;
	snprintf(command->text, sizeof(command->text), "%s", line);
	if (!*line)
		return;
	while ((word = strsep(&rest, "|")) && command->argc < 31)
		command->argv[command->argc++] = word;
	command->argv[command->argc] = NULL;
}
