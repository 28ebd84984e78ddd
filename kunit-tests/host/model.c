// SPDX-License-Identifier: GPL-2.0
/*
 * Every order in which two ends and the path between them can act, within
 * bounds, watched by the core at one of them or between. What it infers of a
 * local end must be right at any time, what it infers of a remote end when
 * nothing is on the way; excused are the laws of inference.md, each counted.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <linux/kernel.h>
#include "explore.h"

int main(int argc, char **argv)
{
	(void)argc; (void)argv;
	struct setup s = { .flying = 3, .buffer = 3, .place = atoi(argv[1]) };
	struct found f;
	int i;
	s.budget[BUDGET_CONNECT] = 1;
	for (i = 2; i + 1 < argc; i += 2) {
		int b;
		for (b = 0; b < BUDGETS; b++)
			if (!strcmp(budget_names[b], argv[i]))
				s.budget[b] = atoi(argv[i + 1]);
		if (!strcmp(argv[i], "flying")) s.flying = atoi(argv[i + 1]);
		if (!strcmp(argv[i], "slow")) s.slow = atoi(argv[i + 1]);
		if (!strcmp(argv[i], "both")) s.both = atoi(argv[i + 1]);
		if (!strcmp(argv[i], "buffer")) s.buffer = atoi(argv[i + 1]);
		if (!strcmp(argv[i], "start")) s.start = atoi(argv[i + 1]);
	}
	clock_t t = clock();
	explore(&s, 60000000, getenv("STOP") ? atoi(getenv("STOP")) : 1, &f);
	printf("%lu states, depth %u, %u violations, %.1f s, local %lu remote %lu settled %lu\n", f.states, f.depth, f.violations, (double)(clock() - t) / CLOCKS_PER_SEC, f.tally.local, f.tally.remote, f.tally.settled);
	for (i = 0; i < LAWS; i++)
		printf(" %s %lu", law_names[i], f.tally.excluded[i]);
	for (i = 0; i < BUDGETS; i++)
		printf(" %s %lu", budget_names[i], f.used[i]);
	printf("\n");
	return f.violations != 0;
}
