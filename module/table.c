// SPDX-License-Identifier: GPL-2.0
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/random.h>
#include <linux/sched.h>
#include <linux/siphash.h>
#include <net/net_namespace.h>
#include "table.h"

#define LOCKS	1024

static struct hlist_head *buckets;
static u32 mask;
static hsiphash_key_t secret;
static spinlock_t locks[LOCKS];

int tcpw_table_init(u32 max_flows)
{
	u32 n = roundup_pow_of_two(clamp_t(u32, max_flows, 512, 1 << 29)) * 2;
	int i;

	buckets = kvcalloc(n, sizeof(*buckets), GFP_KERNEL | __GFP_NOWARN);
	if (!buckets)
		return -ENOMEM;
	mask = n - 1;
	get_random_bytes(&secret, sizeof(secret));
	for (i = 0; i < LOCKS; i++)
		spin_lock_init(&locks[i]);
	return 0;
}

void tcpw_table_exit(void)
{
	kvfree(buckets);
}

u32 tcpw_table_size(void)
{
	return mask + 1;
}

u32 tcpw_table_hash(const struct tcpw_net *net, const struct tcpw_key *key)
{
	u32 salt = hash_ptr(net, 32) ^ key->vrf;

	if (key->family == AF_INET)
		return hsiphash_4u32((__force u32)key->addr[0].ip, (__force u32)key->addr[1].ip,
				     (__force u16)key->port[0] << 16 | (__force u16)key->port[1],
				     salt, &secret);
	return hsiphash(key, sizeof(*key), &secret) ^ salt;
}

static struct hlist_head *bucket_of(u32 hash)
{
	return &buckets[hash & mask];
}

static spinlock_t *lock_of(u32 hash)
{
	return &locks[hash & mask & (LOCKS - 1)];
}

struct tcpw_flow *tcpw_table_find(const struct tcpw_net *net, const struct tcpw_key *key,
				  u32 hash)
{
	struct tcpw_flow *flow;

	hlist_for_each_entry_rcu(flow, bucket_of(hash), node)
		if (flow->hash == hash && flow->net == net && tcpw_key_equal(&flow->key, key))
			return flow;
	return NULL;
}

/*
 * Ids are drawn before the lock is taken: the newest is not always the last to
 * come. A walk would pass over a flow that stands behind a smaller id.
 */
static void insert(struct tcpw_flow *flow)
{
	struct hlist_head *bucket = bucket_of(flow->hash);
	struct tcpw_flow *other, *above = NULL;

	hlist_for_each_entry(other, bucket, node) {
		if (other->id < flow->id)
			break;
		above = other;
	}
	if (above)
		hlist_add_behind_rcu(&flow->node, &above->node);
	else
		hlist_add_head_rcu(&flow->node, bucket);
}

struct tcpw_flow *tcpw_table_add(struct tcpw_flow *flow)
{
	struct tcpw_flow *there;

	spin_lock_bh(lock_of(flow->hash));
	there = tcpw_table_find(flow->net, &flow->key, flow->hash);
	if (!there)
		insert(flow);
	spin_unlock_bh(lock_of(flow->hash));
	return there;
}

/* The new one first: no reader misses both. */
void tcpw_table_replace(struct tcpw_flow *old, struct tcpw_flow *new)
{
	lockdep_assert_held(&old->lock);
	spin_lock_bh(lock_of(old->hash));
	insert(new);
	hlist_del_rcu(&old->node);
	spin_unlock_bh(lock_of(old->hash));
}

void tcpw_table_remove(struct tcpw_flow *flow)
{
	lockdep_assert_held(&flow->lock);
	spin_lock_bh(lock_of(flow->hash));
	hlist_del_rcu(&flow->node);
	spin_unlock_bh(lock_of(flow->hash));
}

static bool walk_bucket(struct tcpw_cursor *cursor,
			bool (*visit)(struct tcpw_flow *flow, void *arg), void *arg)
{
	struct tcpw_flow *flow;

	hlist_for_each_entry_rcu(flow, &buckets[cursor->bucket], node) {
		if (cursor->below && flow->id >= cursor->below)
			continue;
		if (!visit(flow, arg))
			return false;
		cursor->below = flow->id;
	}
	return true;
}

bool tcpw_table_walk(struct tcpw_cursor *cursor,
		     bool (*visit)(struct tcpw_flow *flow, void *arg), void *arg)
{
	u32 until = cursor->until ?: mask + 1;
	bool done = true;

	while (done && cursor->bucket < until) {
		rcu_read_lock();
		done = walk_bucket(cursor, visit, arg);
		rcu_read_unlock();
		if (!done)
			break;
		cursor->bucket++;
		cursor->below = 0;
		if (cursor->may_sleep)
			cond_resched();
	}
	return done;
}
