/* SPDX-License-Identifier: GPL-2.0 */
/* Breadth first through all worlds that a setup allows. */
#ifndef _TCPW_HOST_EXPLORE_H
#define _TCPW_HOST_EXPLORE_H

#include "world.h"

/**
 * struct found - what an exploration came to
 * @states:	distinct worlds
 * @depth:	actions on the longest of the shortest ways to one
 * @violations:	worlds in which something was wrong
 * @complete:	all worlds were met, not only as many as were allowed
 * @used:	ways that end with a loss, a double, an overtaking ..., by budget
 * @tally:	what was looked at
 */
struct found {
	unsigned long states;
	unsigned int depth;
	unsigned int violations;
	bool complete;
	unsigned long used[BUDGETS];
	struct tally tally;
};

/**
 * explore() - all worlds
 * @s:		where to begin, and what may happen
 * @most:	worlds to be met at most
 * @stop_at:	violations to be reported at most
 * @f:		filled
 *
 * Prints the way to each violation.
 */
void explore(const struct setup *s, unsigned int most, unsigned int stop_at, struct found *f);

#endif /* _TCPW_HOST_EXPLORE_H */
