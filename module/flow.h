/* SPDX-License-Identifier: GPL-2.0 */
/* A flow: what is kept of one connection, from its first segment to its end. */
#ifndef _TCPW_FLOW_H
#define _TCPW_FLOW_H

#include <linux/list.h>
#include <linux/rculist.h>
#include <linux/spinlock.h>
#include "history.h"
#include "key.h"
#include "tcp.h"

struct tcpw_group;
struct tcpw_net;

/*
 * What a flow is, for eviction and for the sweep. The order is the order of
 * eviction; PROTECTED is never evicted.
 */
enum tcpw_class {
	TCPW_HALF_OPEN,
	TCPW_ENDED,		/* both ends closed, lingering for a lost RST */
	TCPW_ONE_WAY,		/* mid-stream, one end never seen */
	TCPW_TIME_WAIT,
	TCPW_FORWARDED,
	TCPW_CLOSING,		/* a local end that may end silently */
	TCPW_PROTECTED,		/* local, ESTABLISHED or CLOSE_WAIT */
	TCPW_CLASSES
};

/**
 * struct tcpw_member - how an end is counted in its group
 * @group:	it, or NULL
 * @own:	enum tcpwatch_state of this end
 * @peer:	of the other
 * @counted:	@own and @peer are
 * @opened:	its handshake was counted
 * @completed:	... and that it came to its end
 * @closer:	who closed first, as counted: enum tcpwatch_side, this end as CLIENT
 */
struct tcpw_member {
	struct tcpw_group *group;
	u8 own;
	u8 peer;
	bool counted;
	bool opened;
	bool completed;
	u8 closer;
};

/**
 * struct tcpw_flow - one connection
 * @node:	in its bucket; written under the bucket's lock, read under RCU
 * @queue:	in its namespace's queue of its class; under the shard's lock
 * @rcu:	to free it; when it is in no queue any more
 * @net:	its namespace; fixed
 * @hash:	of @key; fixed
 * @key:	fixed
 * @conn:	see struct tcpw_half on what is written without @lock
 * @seen:	jiffies of the last segment, by direction; written without a lock
 * @lock:	protects all below, and @conn
 * @gone:	not in the table any more; nothing changes after that
 * @class:	enum tcpw_class
 * @client:	direction of the client
 * @guessed:	@client is a guess
 * @checked:	a socket was looked for since the flow was established
 * @adopted:	first seen as a socket
 * @closed_by:	1 << direction of who sent the first FIN, or the RST
 * @close:	enum tcpwatch_close
 * @syn_repeats: and the two others: struct tcpwatch_flow
 * @synack_repeats: see @syn_repeats
 * @final_ack_losses: see @syn_repeats
 * @since_how:	enum tcpwatch_since of @since_ns, by direction
 * @age_how:	enum tcpwatch_since of @start_ns
 * @bound:	ifindex that the local socket is bound to, or 0
 * @incarnation: see struct tcpwatch_flow
 * @id:		see struct tcpwatch_flow
 * @start_ns:	monotonic, first sign of it
 * @end_ns:	monotonic, when it left the table; 0 before
 * @mark_ns:	monotonic, the last SYN, then the first SYN+ACK
 * @syn_synack_us: see struct tcpwatch_flow
 * @synack_ack_us: see struct tcpwatch_flow
 * @since_ns:	monotonic, last change of an end's state, by direction
 * @alias:	the key of the local socket at end @alias_of, where translation made
 *		it differ, or NULL; owned
 * @alias_of:	see @alias; set before it
 * @member:	how it is counted, by direction
 * @waiting:	in a list of the group of an end in CLOSE_WAIT or SYN_RECV; under its lock
 * @waiting_of:	which end that is
 * @waiting_ns:	since when it is so, as far as the list knows
 * @history:	the last transitions
 */
struct tcpw_flow {
	struct hlist_node node;
	union {
		struct list_head queue;
		struct rcu_head rcu;
	};
	struct tcpw_net *net;
	u32 hash;
	struct tcpw_key key;
	struct tcpw_conn conn;
	unsigned long seen[2];
	spinlock_t lock;	/* protects what follows, and conn */
	bool gone;
	u8 class;
	u8 client : 1;
	u8 guessed : 1;
	u8 checked : 1;
	u8 adopted : 1;
	u8 closed_by : 2;
	u8 close;
	u8 syn_repeats;
	u8 synack_repeats;
	u8 final_ack_losses;
	u8 since_how[2];
	u8 age_how;
	int bound;
	u32 incarnation;
	u64 id;
	u64 start_ns;
	u64 end_ns;
	u64 mark_ns;
	u32 syn_synack_us;
	u32 synack_ack_us;
	u64 since_ns[2];
	struct tcpw_key *alias;
	u8 alias_of;
	u8 waiting_of;
	struct tcpw_member member[2];
	struct list_head waiting;
	u64 waiting_ns;
	struct tcpw_history history;
};

#define TCPW_NOT_MEASURED	(~0U)

int tcpw_flow_init(void);
void tcpw_flow_exit(void);

/**
 * tcpw_flow_create() - a new flow that is in no table yet
 * @net: its namespace
 * @key: its ends
 * @hash: of @key
 * @now: monotonic, ns
 *
 * Context: any. Return: the flow, owned by the caller, or NULL.
 */
struct tcpw_flow *tcpw_flow_create(struct tcpw_net *net, const struct tcpw_key *key, u32 hash,
				   u64 now);

/**
 * tcpw_flow_destroy() - free a flow at once
 * @flow: nobody else has ever seen it
 */
void tcpw_flow_destroy(struct tcpw_flow *flow);

/**
 * tcpw_flow_retire() - free a flow after a grace period
 * @flow: unlinked from everything; or NULL
 */
void tcpw_flow_retire(struct tcpw_flow *flow);

static inline bool tcpw_flow_local(const struct tcpw_flow *flow, int x)
{
	return flow->conn.half[x].facts & TCPW_LOCAL;
}

/* the key under which the local socket of an end is found */
static inline const struct tcpw_key *tcpw_flow_socket_key(const struct tcpw_flow *flow, int x)
{
	/* pairs with note_alias() */
	const struct tcpw_key *alias = smp_load_acquire(&flow->alias);

	return alias && flow->alias_of == x ? alias : &flow->key;
}

#endif /* _TCPW_FLOW_H */
