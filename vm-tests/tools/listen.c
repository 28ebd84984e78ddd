// SPDX-License-Identifier: GPL-2.0
/* A server that listens and does no more; --help tells all. */
#define _GNU_SOURCE
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "util.h"

static const char usage_text[] =
"usage: listen [--backlog N] [--wait] END\n"
"\n"
"Binds to END (ADDR:PORT or [ADDR]:PORT) without SO_REUSEADDR, listens, and never\n"
"calls accept(). With --wait it tries bind() until it works. Prints `bound after\n"
"SECONDS` and waits for a signal; exit status 2 when it could not.\n";

#define TRY_NS	50000000	/* between two attempts */

enum { OPT_BACKLOG = 256, OPT_WAIT, OPT_HELP };

static const struct option options[] = {
	{ "backlog", required_argument, NULL, OPT_BACKLOG },
	{ "wait", no_argument, NULL, OPT_WAIT },
	{ "help", no_argument, NULL, OPT_HELP },
	{}
};

static int bound(const union end *end, bool wait)
{
	const struct timespec pause = { .tv_nsec = TRY_NS };
	int fd = socket(end->sa.sa_family, SOCK_STREAM, 0);

	if (fd < 0)
		die_errno("socket");
	while (bind(fd, &end->sa, end_len(end))) {
		if (!wait || errno != EADDRINUSE)
			die_errno("bind");
		nanosleep(&pause, NULL);
	}
	return fd;
}

int main(int argc, char **argv)
{
	double start = now();
	unsigned long backlog = 128;
	bool wait = false;
	union end end;
	int option, fd;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPT_BACKLOG:
			backlog = parse_number(optarg, 65535);
			break;
		case OPT_WAIT:
			wait = true;
			break;
		case OPT_HELP:
			fputs(usage_text, stdout);
			return 0;
		default:
			die("try listen --help");
		}
	}
	if (optind + 1 != argc)
		die("one END is needed; try listen --help");
	end = parse_end(argv[optind]);
	fd = bound(&end, wait);
	if (listen(fd, backlog))
		die_errno("listen");
	printf("bound after %.3f\n", now() - start);
	fflush(stdout);
	pause();
	return 0;
}
