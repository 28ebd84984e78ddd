/* SPDX-License-Identifier: GPL-2.0 */
/* Two sequences of states side by side, so that as few as possible stand alone. */
#ifndef VM_TESTS_ALIGN_H
#define VM_TESTS_ALIGN_H

#include "history.h"

struct pairing {
	unsigned int t, w;	/* place in the truth and in what was watched */
	enum { BOTH, TRUTH_ONLY, WATCHED_ONLY } in;
};

/* Returns how many pairings there are in *@list, which the caller frees. */
unsigned int align(const struct moments *truth, const struct moments *watched,
		   struct pairing **list);

#endif
