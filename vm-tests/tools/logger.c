// SPDX-License-Identifier: GPL-2.0
#include "logger.h"

#include <poll.h>
#include <signal.h>

#include "util.h"

#define MAX_NAMESPACES	128
#define TICK_MS		200

int logger_run(const struct logger *logger, int argc, char **argv)
{
	struct pollfd fds[MAX_NAMESPACES];
	int n = argc - 2, status = 0;
	char **names = argv + 2;
	FILE *file;

	if (n < 1 || n > MAX_NAMESPACES || argv[1][0] == '-') {
		fputs(logger->usage, n < 1 ? stderr : stdout);
		return 2;
	}
	file = fopen(argv[1], "w");
	if (!file)
		die_errno("%s", argv[1]);
	for (int i = 0; i < n; i++)
		fds[i] = (struct pollfd){ .fd = logger->open(names[i]), .events = POLLIN };
	end_at(SIGTERM);
	printf("ready\n");
	fflush(stdout);
	while (!told_to_end()) {
		poll(fds, n, TICK_MS);
		for (int i = 0; i < n; i++)
			if (fds[i].revents)
				logger->drain(file, names[i], fds[i].fd);
	}
	for (int i = 0; i < n; i++)
		status |= logger->missed(fds[i].fd);
	if (fclose(file))
		die_errno("%s", argv[1]);
	return status;
}
