// SPDX-License-Identifier: GPL-2.0
/*
 * What holds of the core whatever passes: arbitrary segments in arbitrary
 * order, mixed with what sockets say. Arguments: number of seeds, first seed.
 */
#include <stdio.h>
#include <stdlib.h>
#include "arbitrary.h"

#define STEPS 400

static bool run(u64 seed)
{
	struct arbitrary a = { .random = { .state = seed } };
	bool holds = arbitrary_open(&a);
	int i;

	for (i = 0; holds && i < STEPS; i++)
		holds = arbitrary_step(&a);
	if (!holds)
		arbitrary_report(&a);
	return holds;
}

int main(int argc, char **argv)
{
	unsigned long seeds = argc > 1 ? strtoul(argv[1], NULL, 0) : 5000;
	unsigned long first = argc > 2 ? strtoul(argv[2], NULL, 0) : 1;
	unsigned long i, failed = 0;

	for (i = 0; i < seeds && failed < 3; i++) {
		if (run(first + i))
			continue;
		failed++;
		printf("not ok - arbitrary segments, seed %lu\n", first + i);
	}
	if (!failed)
		printf("ok - arbitrary segments, %lu seeds of %d steps\n", i, STEPS);
	printf("%d passed, %lu failed, 0 skipped\n", !failed, failed);
	return failed || !i;
}
