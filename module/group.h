/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Listeners and destinations of a namespace: one type, two keys. Flows point
 * to theirs; what is asked of them is counted as it changes, so that a summary
 * costs the same at any number of flows.
 */
#ifndef _TCPW_GROUP_H
#define _TCPW_GROUP_H

#include "condition.h"
#include "flow.h"

enum tcpw_group_kind {
	TCPW_NO_GROUP,
	TCPW_LISTENER,		/* of a local server: its address and port */
	TCPW_DESTINATION,	/* of a local client: its address, and the server's with port */
};

/**
 * struct tcpw_group_key - which group; equal keys are equal octets
 * @local:	address of the local end
 * @remote:	of the other; zero for a listener
 * @vrf:	ifindex of the l3 master device, or 0
 * @port:	of the server, network order
 * @family:	AF_INET or AF_INET6
 * @kind:	enum tcpw_group_kind
 */
struct tcpw_group_key {
	union nf_inet_addr local;
	union nf_inet_addr remote;
	u32 vrf;
	__be16 port;
	u8 family;
	u8 kind;
};

#define TCPW_SLOTS	16	/* of four seconds each: the last minute, and the present */

/* lists of flows that wait, in the order of since when */
enum tcpw_waiting {
	TCPW_WAIT_CLOSE,	/* the local end is in CLOSE_WAIT */
	TCPW_WAIT_ACK,		/* ... in SYN_RECV */
	TCPW_WAITINGS
};

/**
 * struct tcpw_group - a listener or a destination
 * @node:	in its bucket; written under the bucket's lock, read under RCU
 * @rcu:	to free it
 * @members:	flows that point to it; under the bucket's lock
 * @idle_ns:	monotonic, when the last of them left; under the bucket's lock
 * @id:		see struct tcpwatch_group; fixed
 * @since_ns:	monotonic; fixed
 * @key:	fixed
 * @lock:	inside that of a flow; protects all below
 * @waiting:	by enum tcpw_waiting, the oldest first
 * @opened:	and what follows: see struct tcpwatch_group
 * @time_wait_at: jiffies, when a TIME_WAIT last began anew
 * @time_waited: there was one
 * @epoch:	number of the present slot: monotonic time in slots
 * @slot:	events by slot and enum tcpwatch_rate
 * @sources:	registers of the present minute and of the one before
 * @minute:	number of the present minute
 * @condition:	by enum tcpwatch_alert; written by tcpw_alert_tick() alone
 */
struct tcpw_group {
	struct hlist_node node;
	struct rcu_head rcu;
	u32 members;
	u64 idle_ns;
	u64 id;
	u64 since_ns;
	struct tcpw_group_key key;
	spinlock_t lock;	/* protects what follows */
	struct list_head waiting[TCPW_WAITINGS];
	u64 opened;
	u64 completed;
	u64 failed;
	u64 syn_repeats;
	u64 synack_repeats;
	u64 final_ack_losses;
	u64 close[TCPWATCH_ROOM_CLOSES];
	u64 closed_first[4];
	unsigned long time_wait_at;
	bool time_waited;
	u32 own[TCPWATCH_ROOM_STATES];
	u32 peer[TCPWATCH_ROOM_STATES];
	u32 syn_synack[TCPWATCH_ROOM_BUCKETS];
	u32 synack_ack[TCPWATCH_ROOM_BUCKETS];
	u32 epoch;
	u32 slot[TCPW_SLOTS][TCPWATCH_ROOM_RATES];
	u32 minute;
	u8 sources[2][TCPWATCH_ROOM_SOURCES];
	struct tcpw_condition condition[TCPWATCH_ALERT_HALF_OPEN + 1];
};

#define TCPW_GROUP_BUCKETS	1024
#define TCPW_GROUP_LOCKS	16

/**
 * struct tcpw_groups - those of a namespace
 * @lock:	of the buckets whose number has these last bits; taken under that of
 *		a flow, with none of a group
 * @bucket:	by key
 * @n:		how many, by enum tcpw_group_kind
 * @turn:	the bucket that tcpw_group_tick() looks at next; its caller's
 */
struct tcpw_groups {
	spinlock_t lock[TCPW_GROUP_LOCKS];	/* of the buckets */
	struct hlist_head bucket[TCPW_GROUP_BUCKETS];
	atomic_t n[TCPW_DESTINATION + 1];
	u32 turn;
};

int tcpw_group_init(void);
void tcpw_group_exit(void);

void tcpw_groups_init(struct tcpw_groups *gs);

/* all flows have left, all readers are gone */
void tcpw_groups_exit(struct tcpw_groups *gs);

/* whether a flow found its groups */
enum tcpw_group_found {
	TCPW_GROUP_FOUND,
	TCPW_GROUP_FULL,	/* there are as many as may be */
	TCPW_GROUP_NO_MEMORY,
};

/**
 * tcpw_group_account() - count a flow where it is now
 * @gs: of its namespace
 * @flow: its lock is held; its states, roles or ages may have changed
 * @max: groups of a kind that there may be
 * @now: monotonic, ns
 *
 * Return: the flow is counted as far as it has groups.
 */
enum tcpw_group_found tcpw_group_account(struct tcpw_groups *gs, struct tcpw_flow *flow, u32 max,
					 u64 now);

/**
 * tcpw_group_leave() - a flow ends
 * @gs: of its namespace
 * @flow: its lock is held; its close is known
 * @now: monotonic, ns
 */
void tcpw_group_leave(struct tcpw_groups *gs, struct tcpw_flow *flow, u64 now);

/**
 * tcpw_group_repeats() - count what a handshake had to repeat
 * @flow: its lock is held
 * @events: TCPW_EV_*
 * @now: monotonic, ns
 */
void tcpw_group_repeats(struct tcpw_flow *flow, u8 events, u64 now);

/**
 * tcpw_group_tick() - free what nobody has used for a minute, and no alert is raised for
 * @gs: of a namespace; one caller at a time
 * @buckets: look at so many, and go on there next time
 * @now: monotonic, ns
 */
void tcpw_group_tick(struct tcpw_groups *gs, u32 buckets, u64 now);

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

#endif /* _TCPW_GROUP_H */
