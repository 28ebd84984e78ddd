/* SPDX-License-Identifier: GPL-2.0 */
/* The laws of what the wire cannot show, each once, each with its evidence. */
#ifndef VM_TESTS_LAWS_H
#define VM_TESTS_LAWS_H

#include "history.h"

enum law { LAW_NONE, L1, L2, L3, L4, L5, L6, E1, E2, E3, E4, E5, E6, E7, NLAWS };

/* A stretch in which the truth and what was watched differ */
struct difference {
	const struct connection *connection;
	unsigned int end;			/* CLIENT or SERVER */
	bool local;				/* the end is in the namespace that watched */
	bool between;				/* neither end is */
	const struct moment *truth, *watched;	/* what stands alone */
	unsigned int ntruth, nwatched;
	enum state before, after;		/* agreed on; after: UNKNOWN when nothing follows */
	long long before_us, after_us;		/* when the truth came to them */
};

const char *law_name(enum law law);
/* Which law excuses it; LAW_NONE: it is a mistake */
enum law law_for(const struct difference *d);
/* Which law excuses the moment of a local end's transition that both agree on */
enum law law_for_moment(const struct connection *connection, unsigned int end,
			const struct moment *truth, const struct moment *watched);

#endif
