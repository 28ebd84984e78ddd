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
#define TCPW_SLOT_NS	(4ULL * NSEC_PER_SEC)

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
 * tcpw_group_advance() - begin the slots and the minute that have come
 * @g: its lock is held
 * @now: monotonic, ns
 *
 * Context: any.
 */
void tcpw_group_advance(struct tcpw_group *g, u64 now);

/* the local end has a socket, which has a port */
static inline bool tcpw_group_in_use(enum tcpwatch_state own)
{
	return own > TCPWATCH_STATE_LISTEN && own < TCPWATCH_STATE_CLOSED;
}

/* the order of the lists */
static inline bool tcpw_group_comes_after(const struct tcpw_flow *flow, u64 since_ns, u64 id)
{
	return flow->waiting_ns > since_ns || (flow->waiting_ns == since_ns && flow->id > id);
}

#endif /* _TCPW_GROUP_H */
