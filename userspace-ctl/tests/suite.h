/* SPDX-License-Identifier: GPL-2.0 */
/* Tables of rows as cmocka tests: each row is a case with its own name. */
#ifndef CTL_TESTS_SUITE_H
#define CTL_TESTS_SUITE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

/**
 * run_rows() - run a function over the rows of a table
 * @group:	name of the table
 * @rows:	the table; every row begins with a const char *: what it shows
 * @size:	of the table
 * @row:	of a row
 * @test:	is given the row as *state
 *
 * Return: number of rows that failed.
 */
int run_rows(const char *group, const void *rows, size_t size, size_t row,
	     void (*test)(void **state));

/* words of a command line, as argc and argv */
struct command {
	int argc;
	char *argv[32];
	char text[512];
};

/**
 * split_command() - cut a line at its '|' characters
 * @command:	result
 * @line:	"10.0.0.1:1|10.0.0.2:2"; "" gives no word at all
 */
void split_command(struct command *command, const char *line);

#endif
