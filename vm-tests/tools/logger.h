/* SPDX-License-Identifier: GPL-2.0 */
/* What programs share that log something of some namespaces: NAME FILE NETNS... */
#ifndef VM_TESTS_LOGGER_H
#define VM_TESTS_LOGGER_H

#include <stdbool.h>
#include <stdio.h>

struct logger {
	const char *usage;
	/* A descriptor that can be read when there is something to log, without waiting. */
	int (*open)(const char *netns);
	/* Log what is there. */
	void (*drain)(FILE *file, const char *netns, int fd);
	/* Whether something was lost, at the end. */
	bool (*missed)(int fd);
};

/*
 * The program: prints `ready` when it has begun, logs until SIGTERM.
 * Returns its status: 0 nothing was lost, 1 something was, 2 usage.
 */
int logger_run(const struct logger *logger, int argc, char **argv);

#endif
