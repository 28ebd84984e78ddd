// SPDX-License-Identifier: GPL-2.0
/* libFuzzer chooses the operations on a connection; invariants.c has what must hold. */
#include <stdio.h>
#include <stdlib.h>
#include "../arbitrary.h"

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	struct arbitrary a = { .random = { .octets = data, .left = size } };
	bool holds = true;

	if (!size)
		return 0;
	for (holds = arbitrary_open(&a); holds && a.random.left; holds = arbitrary_step(&a))
		;
	if (holds)
		return 0;
	arbitrary_report(&a);
	fflush(stdout);
	abort();
}
