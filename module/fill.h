/* SPDX-License-Identifier: GPL-2.0 */
/* From a flow to what user space reads of it. */
#ifndef _TCPW_FILL_H
#define _TCPW_FILL_H

#include <linux/user_namespace.h>
#include "deadline.h"
#include "flow.h"

/* which end of struct tcpwatch_flow is direction @x? */
static inline enum tcpwatch_side tcpw_fill_side(const struct tcpw_flow *flow, int x)
{
	return x == flow->client ? TCPWATCH_SIDE_CLIENT : TCPWATCH_SIDE_SERVER;
}

/* enum tcpwatch_side of a mask of directions */
u8 tcpw_fill_sides(const struct tcpw_flow *flow, u8 mask);

/**
 * tcpw_fill_flow() - a flow as user space reads it, its sockets left out
 * @flow: its lock is held, or it is gone
 * @now: monotonic, ns
 * @out: filled
 */
void tcpw_fill_flow(const struct tcpw_flow *flow, u64 now, struct tcpwatch_flow *out);

/**
 * tcpw_fill_sockets() - add whose its local sockets are
 * @flow: its lock is not held
 * @user_ns: of the reader
 * @out: filled by tcpw_fill_flow()
 *
 * Context: RCU read side.
 */
void tcpw_fill_sockets(const struct tcpw_flow *flow, struct user_namespace *user_ns,
		       struct tcpwatch_flow *out);

/**
 * tcpw_fill_ages() - what the deadline of a flow depends on
 * @flow: its lock is held
 * @now: monotonic, ns
 * @ages: filled
 */
void tcpw_fill_ages(const struct tcpw_flow *flow, u64 now, struct tcpw_ages *ages);

/**
 * tcpw_fill_transition() - one entry of a history
 * @flow: see tcpw_fill_flow()
 * @m: the entry
 * @out: filled
 */
void tcpw_fill_transition(const struct tcpw_flow *flow, const struct tcpw_moment *m,
			  struct tcpwatch_transition *out);

/**
 * tcpw_fill_history() - all that is left of a history, the oldest first
 * @flow: see tcpw_fill_flow()
 * @out: filled
 *
 * Return: how many.
 */
unsigned int tcpw_fill_history(const struct tcpw_flow *flow,
			       struct tcpwatch_transition out[TCPWATCH_HISTORY]);

/* a monotonic moment as CLOCK_REALTIME, ns */
static inline u64 tcpw_fill_real(u64 mono)
{
	return ktime_to_ns(ktime_mono_to_real(ns_to_ktime(mono)));
}

#endif /* _TCPW_FILL_H */
