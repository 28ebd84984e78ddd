/* SPDX-License-Identifier: GPL-2.0 */
/* The last flows of a namespace that are gone: a ring of the flows themselves. */
#ifndef _TCPW_ENDED_H
#define _TCPW_ENDED_H

#include "flow.h"

struct tcpw_ring {
	u32 size;
	struct tcpw_flow __rcu *slot[];
};

/**
 * struct tcpw_ended - the ring and its lock
 * @lock:	innermost: taken under the lock of a flow
 * @n:		flows that ever entered; number i is in slot i % size
 * @first:	the oldest number that may still be there
 * @ring:	replaced when its size is
 */
struct tcpw_ended {
	spinlock_t lock;	/* innermost */
	u64 n;
	u64 first;
	struct tcpw_ring __rcu *ring;
};

/**
 * tcpw_ended_init() - an empty ring
 * @ended: to be filled
 * @size: flows to keep; 0: none
 *
 * Context: may sleep. Return: 0 or -ENOMEM.
 */
int tcpw_ended_init(struct tcpw_ended *ended, u32 size);

/* all readers are gone */
void tcpw_ended_exit(struct tcpw_ended *ended);

/* forget the oldest that do not fit; may sleep; callers are serialised; 0 or -ENOMEM */
int tcpw_ended_resize(struct tcpw_ended *ended, u32 size);

/**
 * tcpw_ended_add() - keep a flow
 * @ended: the ring; owns the flow from now on
 * @flow: unlinked from table and queue
 *
 * Return: a flow that the caller has to retire (the one whose place it took,
 * or @flow itself), or NULL.
 */
struct tcpw_flow *tcpw_ended_add(struct tcpw_ended *ended, struct tcpw_flow *flow);

/* how many are kept */
u32 tcpw_ended_count(struct tcpw_ended *ended);

/**
 * tcpw_ended_next() - the flow at a number, or the oldest after it
 * @ended: the ring
 * @i: its number; afterwards, the number of the flow returned
 *
 * Context: RCU read side. Return: a flow until the end of the read side, or NULL.
 */
struct tcpw_flow *tcpw_ended_next(struct tcpw_ended *ended, u64 *i);

#endif /* _TCPW_ENDED_H */
