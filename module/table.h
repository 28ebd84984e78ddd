/* SPDX-License-Identifier: GPL-2.0 */
/*
 * All flows of the machine, by their key. Look-up under RCU; knows nothing of TCP.
 *
 * The number of buckets is fixed at load. Within a bucket flows stand in the
 * order of descending id, so that a walk can go on where it stopped.
 */
#ifndef _TCPW_TABLE_H
#define _TCPW_TABLE_H

#include "flow.h"

/**
 * tcpw_table_init() - allocate the buckets
 * @max_flows: for which the table is at half load
 */
int tcpw_table_init(u32 max_flows);
void tcpw_table_exit(void);

/* number of buckets */
u32 tcpw_table_size(void);

/* keyed with a random secret: keys are chosen by attackers */
u32 tcpw_table_hash(const struct tcpw_net *net, const struct tcpw_key *key);

/**
 * tcpw_table_find() - look a flow up
 * @net: its namespace
 * @key: its ends
 * @hash: of @key
 *
 * Context: RCU read side.
 * Return: the flow, valid until the end of the read side, or NULL.
 */
struct tcpw_flow *tcpw_table_find(const struct tcpw_net *net, const struct tcpw_key *key,
				  u32 hash);

/**
 * tcpw_table_add() - add a flow unless its key is there
 * @flow: complete: readers see it at once
 *
 * Context: RCU read side. Return: NULL, or the flow that is there already.
 */
struct tcpw_flow *tcpw_table_add(struct tcpw_flow *flow);

/**
 * tcpw_table_replace() - put a flow in the place of another with the same key
 * @old: in the table; its lock is held
 * @new: complete
 */
void tcpw_table_replace(struct tcpw_flow *old, struct tcpw_flow *new);

/**
 * tcpw_table_remove() - take a flow out
 * @flow: in the table; its lock is held
 */
void tcpw_table_remove(struct tcpw_flow *flow);

/**
 * struct tcpw_cursor - where a walk stands
 * @bucket:	the one to look at
 * @below:	in it, flows with a smaller id than this; 0: from its start
 * @until:	stop before this bucket; 0: walk to the end
 * @may_sleep:	the caller is in no RCU read side
 */
struct tcpw_cursor {
	u32 bucket;
	u64 below;
	u32 until;
	bool may_sleep;
};

/**
 * tcpw_table_walk() - visit flows from a cursor on
 * @cursor: where to begin; afterwards, where to go on
 * @visit: returns false to stop; the flow it refused is visited next time
 * @arg: for @visit
 *
 * A flow that is in the table from the walk's start to its end is visited
 * exactly once. At most one bucket's worth of RCU read side at a time, unless
 * the caller holds one.
 *
 * Return: true when the end, or @until, was reached.
 */
bool tcpw_table_walk(struct tcpw_cursor *cursor,
		     bool (*visit)(struct tcpw_flow *flow, void *arg), void *arg);

#endif /* _TCPW_TABLE_H */
