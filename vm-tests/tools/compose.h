/* SPDX-License-Identifier: GPL-2.0 */
/* One connection of a kind, as a seed makes it: how much is said, how often, with what pauses. */
#ifndef VM_TESTS_COMPOSE_H
#define VM_TESTS_COMPOSE_H

#include <stdint.h>

#include "kinds.h"

#define MAX_STEPS	16

struct composition {
	struct step client[MAX_STEPS], server[MAX_STEPS];
};

/* @number: of the connection among those of its kind. Seed 0: the kind as it is. */
void compose(struct composition *c, const struct kind *kind, uint64_t seed, unsigned int number);

#endif
