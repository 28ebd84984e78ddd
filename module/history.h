/* SPDX-License-Identifier: GPL-2.0 */
/* The last transitions of a flow, eight octets each. */
#ifndef _TCPW_HISTORY_H
#define _TCPW_HISTORY_H

#include <linux/types.h>
#include <linux/tcpwatch.h>

#define TCPW_HISTORY_T_BITS	43
#define TCPW_HISTORY_T_MAX	((1ULL << TCPW_HISTORY_T_BITS) - 1)

/* microseconds fit for 101 days and stay at the maximum after that */
struct tcpw_moment {
	u64 t_us : TCPW_HISTORY_T_BITS;
	u64 flags : 8;
	u64 cause : 3;
	u64 from : 2;	/* 0, 1: direction; 2: not a segment */
	u64 state0 : 4;
	u64 state1 : 4;
};

#define TCPW_FROM_NOBODY	2

/**
 * struct tcpw_history - a ring of transitions
 * @n:		how many were ever recorded
 * @moment:	number i is in slot i % TCPWATCH_HISTORY
 */
struct tcpw_history {
	u32 n;
	struct tcpw_moment moment[TCPWATCH_HISTORY];
};

static inline void tcpw_history_add(struct tcpw_history *h, struct tcpw_moment m)
{
	h->moment[h->n++ % TCPWATCH_HISTORY] = m;
}

/* the number of the oldest that is still there; @h->n when there is none */
static inline u32 tcpw_history_first(const struct tcpw_history *h)
{
	return h->n > TCPWATCH_HISTORY ? h->n - TCPWATCH_HISTORY : 0;
}

static inline const struct tcpw_moment *tcpw_history_at(const struct tcpw_history *h, u32 i)
{
	return &h->moment[i % TCPWATCH_HISTORY];
}

#endif /* _TCPW_HISTORY_H */
