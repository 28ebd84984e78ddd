/* SPDX-License-Identifier: GPL-2.0 */
/* Conntrack's one state for both ends, as a baseline: what it should be, what ctlog says it was. */
#ifndef VM_TESTS_CONNTRACK_H
#define VM_TESTS_CONNTRACK_H

#include "history.h"

struct conntrack_score {
	unsigned long comparable, right;
};

/* Adds what ctlog has written to the connections that it speaks of. */
void conntrack_read(struct history *history, const char *path);
/* Counts the states through which both ends have led, and those that conntrack was in. */
void conntrack_compare(const struct connection *c, struct conntrack_score *score);

#endif
