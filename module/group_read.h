/* SPDX-License-Identifier: GPL-2.0 */
/* What is read out of groups: who waits, what alerts are about, what user space sees. */
#ifndef _TCPW_GROUP_READ_H
#define _TCPW_GROUP_READ_H

#include "group.h"

/**
 * struct tcpw_group_cursor - where a walk stands
 * @bucket:	the one to look at
 * @below:	in it, groups with a smaller id than this; 0: from its start
 */
struct tcpw_group_cursor {
	u32 bucket;
	u64 below;
};

/**
 * tcpw_group_walk() - visit the groups of a kind from a cursor on
 * @gs: of a namespace
 * @kind: of those wanted; TCPW_NO_GROUP: all
 * @cursor: where to begin; afterwards, where to go on
 * @visit: returns false to stop; the group it refused is visited next time
 * @arg: for @visit
 *
 * A group that is there from the walk's start to its end is visited exactly once.
 *
 * Context: RCU read side. Return: true when the end was reached.
 */
bool tcpw_group_walk(struct tcpw_groups *gs, enum tcpw_group_kind kind,
		     struct tcpw_group_cursor *cursor,
		     bool (*visit)(struct tcpw_group *group, void *arg), void *arg);

/**
 * struct tcpw_waiting_at - where a walk of a list stands
 * @group:	id of the list's owner
 * @since_ns:	of the last flow that was visited
 * @flow:	its id
 */
struct tcpw_waiting_at {
	u64 group;
	u64 since_ns;
	u64 flow;
};

/**
 * struct tcpw_waiter - one of a list
 * @flow:	it
 * @since_ns:	monotonic, since when it waited as it was found
 */
struct tcpw_waiter {
	struct tcpw_flow *flow;
	u64 since_ns;
};

/**
 * tcpw_group_waiting() - the next flows that wait, the oldest first
 * @group: its lock is not held
 * @which: list
 * @at: after these; of another group: from the list's begin
 * @batch: to be filled
 * @max: at most so many
 *
 * Context: RCU read side, until the end of which the flows are valid; they may
 * have left the list meanwhile. Return: how many were filled.
 */
unsigned int tcpw_group_waiting(struct tcpw_group *group, enum tcpw_waiting which,
				struct tcpw_waiting_at *at, struct tcpw_waiter *batch,
				unsigned int max);

/**
 * struct tcpw_gauge - of a group, what alerts are about
 * @close_wait:	local ends in CLOSE_WAIT
 * @close_wait_age_ns: of the oldest of them, or 0
 * @time_wait:	local ends in TIME_WAIT
 * @in_use:	... that have a socket, and so a port; TIME_WAIT is one
 * @half_open:	handshakes under way
 * @completed:	in the last minute
 * @failed:	in the last minute
 */
struct tcpw_gauge {
	u32 close_wait;
	u64 close_wait_age_ns;
	u32 time_wait;
	u32 in_use;
	u32 half_open;
	u32 completed;
	u32 failed;
};

/**
 * tcpw_group_gauge() - read what alerts are about
 * @group: its lock is not held
 * @now: monotonic, ns
 * @out: filled
 *
 * Context: RCU read side.
 */
void tcpw_group_gauge(struct tcpw_group *group, u64 now, struct tcpw_gauge *out);

/**
 * tcpw_group_fill() - a group as user space reads it
 * @group: its lock is not held
 * @now: monotonic, ns
 * @out: filled
 *
 * Context: RCU read side.
 */
void tcpw_group_fill(struct tcpw_group *group, u64 now, struct tcpwatch_group *out);

#endif /* _TCPW_GROUP_READ_H */
