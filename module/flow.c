// SPDX-License-Identifier: GPL-2.0
#include <linux/atomic.h>
#include <linux/slab.h>
#include "flow.h"

static struct kmem_cache *cache;
static atomic64_t last_id;

int tcpw_flow_init(void)
{
	cache = KMEM_CACHE(tcpw_flow, 0);
	return cache ? 0 : -ENOMEM;
}

void tcpw_flow_exit(void)
{
	rcu_barrier();	/* flows that are still to be freed by free_rcu() */
	kmem_cache_destroy(cache);
}

struct tcpw_flow *tcpw_flow_create(struct tcpw_net *net, const struct tcpw_key *key, u32 hash,
				   u64 now)
{
	struct tcpw_flow *flow = kmem_cache_zalloc(cache, GFP_ATOMIC | __GFP_NOWARN);

	if (!flow)
		return NULL;
	spin_lock_init(&flow->lock);
	INIT_LIST_HEAD(&flow->waiting);
	flow->net = net;
	flow->key = *key;
	flow->hash = hash;
	flow->id = atomic64_inc_return(&last_id);
	flow->start_ns = now;
	flow->since_ns[0] = now;
	flow->since_ns[1] = now;
	flow->mark_ns = now;
	flow->seen[0] = jiffies;
	flow->seen[1] = jiffies;
	flow->syn_synack_us = TCPW_NOT_MEASURED;
	flow->synack_ack_us = TCPW_NOT_MEASURED;
	return flow;
}

void tcpw_flow_destroy(struct tcpw_flow *flow)
{
	kfree(flow->alias);
	kmem_cache_free(cache, flow);
}

static void free_rcu(struct rcu_head *rcu)
{
	tcpw_flow_destroy(container_of(rcu, struct tcpw_flow, rcu));
}

void tcpw_flow_retire(struct tcpw_flow *flow)
{
	if (flow)
		call_rcu(&flow->rcu, free_rcu);
}
