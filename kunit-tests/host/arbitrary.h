/* SPDX-License-Identifier: GPL-2.0 */
/* Operations on a connection, chosen by a source of numbers, and a log of the last ones. */
#ifndef _TCPW_HOST_ARBITRARY_H
#define _TCPW_HOST_ARBITRARY_H

#include "invariants.h"
#include "random.h"

#define ARBITRARY_KEPT 40

/**
 * struct arbitrary - a walk
 * @random:	what chooses
 * @w:		what is chosen for
 * @log:	the last lines
 * @logged:	how many there were
 */
struct arbitrary {
	struct random random;
	struct watched w;
	char log[ARBITRARY_KEPT][160];
	unsigned int logged;
};

/* Each returns whether all holds. */
bool arbitrary_open(struct arbitrary *a);
bool arbitrary_step(struct arbitrary *a);

/* prints the log, and what does not hold */
void arbitrary_report(struct arbitrary *a);

#endif /* _TCPW_HOST_ARBITRARY_H */
