// SPDX-License-Identifier: GPL-2.0
#include <linux/math64.h>
#include <linux/mm.h>
#include "ended.h"

static struct tcpw_ring *ring_create(u32 size)
{
	struct tcpw_ring *ring = kvzalloc(struct_size(ring, slot, size), GFP_KERNEL);

	if (ring)
		ring->size = size;
	return ring;
}

static struct tcpw_flow __rcu **slot_of(struct tcpw_ring *ring, u64 i)
{
	u32 at;

	div_u64_rem(i, ring->size, &at);
	return &ring->slot[at];
}

static struct tcpw_ring *ring_locked(struct tcpw_ended *ended)
{
	return rcu_dereference_protected(ended->ring, lockdep_is_held(&ended->lock));
}

int tcpw_ended_init(struct tcpw_ended *ended, u32 size)
{
	struct tcpw_ring *ring = ring_create(size);

	if (!ring)
		return -ENOMEM;
	spin_lock_init(&ended->lock);
	ended->n = 0;
	ended->first = 0;
	RCU_INIT_POINTER(ended->ring, ring);
	return 0;
}

static void ring_destroy(struct tcpw_ring *ring)
{
	u32 i;

	for (i = 0; i < ring->size; i++)
		tcpw_flow_retire(rcu_dereference_protected(ring->slot[i], 1));
	kvfree(ring);
}

void tcpw_ended_exit(struct tcpw_ended *ended)
{
	ring_destroy(rcu_dereference_protected(ended->ring, 1));
}

static void move_slots(struct tcpw_ended *ended, struct tcpw_ring *old, struct tcpw_ring *new)
{
	u64 keep = min_t(u64, new->size, ended->n - ended->first);
	u64 i;

	for (i = ended->n - keep; i < ended->n; i++) {
		struct tcpw_flow __rcu **slot = slot_of(old, i);

		rcu_assign_pointer(*slot_of(new, i), rcu_dereference_protected(*slot, 1));
		RCU_INIT_POINTER(*slot, NULL);
	}
	ended->first = ended->n - keep;
}

int tcpw_ended_resize(struct tcpw_ended *ended, u32 size)
{
	struct tcpw_ring *old, *new = ring_create(size);

	if (!new)
		return -ENOMEM;
	spin_lock_bh(&ended->lock);
	old = ring_locked(ended);
	move_slots(ended, old, new);
	rcu_assign_pointer(ended->ring, new);
	spin_unlock_bh(&ended->lock);

	synchronize_rcu();	/* readers of the old ring; then its rest can go */
	ring_destroy(old);
	return 0;
}

struct tcpw_flow *tcpw_ended_add(struct tcpw_ended *ended, struct tcpw_flow *flow)
{
	struct tcpw_flow __rcu **slot;
	struct tcpw_flow *displaced;
	struct tcpw_ring *ring;

	spin_lock_bh(&ended->lock);
	ring = ring_locked(ended);
	if (!ring->size) {
		spin_unlock_bh(&ended->lock);
		return flow;
	}
	slot = slot_of(ring, ended->n);
	displaced = rcu_dereference_protected(*slot, lockdep_is_held(&ended->lock));
	rcu_assign_pointer(*slot, flow);
	WRITE_ONCE(ended->n, ended->n + 1);
	if (ended->n - ended->first > ring->size)
		WRITE_ONCE(ended->first, ended->n - ring->size);
	spin_unlock_bh(&ended->lock);
	return displaced;
}

u32 tcpw_ended_count(struct tcpw_ended *ended)
{
	u32 n;

	spin_lock_bh(&ended->lock);
	n = ended->n - ended->first;
	spin_unlock_bh(&ended->lock);
	return n;
}

struct tcpw_flow *tcpw_ended_next(struct tcpw_ended *ended, u64 *i)
{
	struct tcpw_flow *flow = NULL;
	struct tcpw_ring *ring;

	spin_lock_bh(&ended->lock);
	ring = ring_locked(ended);
	if (*i < ended->first)
		*i = ended->first;
	if (*i < ended->n)
		flow = rcu_dereference_protected(*slot_of(ring, *i),
						 lockdep_is_held(&ended->lock));
	spin_unlock_bh(&ended->lock);
	return flow;
}
