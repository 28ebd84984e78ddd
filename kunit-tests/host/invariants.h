/* SPDX-License-Identifier: GPL-2.0 */
/* What holds of the core whatever happens to it: each operation, and what must be true after it. */
#ifndef _TCPW_HOST_INVARIANTS_H
#define _TCPW_HOST_INVARIANTS_H

#include "../../module/tcp.h"

/**
 * struct watched - a connection and what is known of it
 * @c:		it
 * @forced:	the pair may be one that cannot come by itself
 * @broken:	what does not hold, or NULL
 */
struct watched {
	struct tcpw_conn c;
	bool forced;
	const char *broken;
};

/* Each returns whether all holds; else @broken says what does not. */
bool watched_open(struct watched *w, int x, const struct tcpw_segment *seg);
bool watched_take(struct watched *w, int x, const struct tcpw_segment *seg);
bool watched_adopt(struct watched *w, int x, enum tcpwatch_state state,
		   const struct tcpw_numbers *n);
bool watched_correct(struct watched *w, int x, enum tcpwatch_state state,
		     const struct tcpw_numbers *n);
bool watched_force(struct watched *w, int x, enum tcpwatch_state state);
bool watched_gone(struct watched *w, int x);

#endif /* _TCPW_HOST_INVARIANTS_H */
