// SPDX-License-Identifier: GPL-2.0
#include "queue.h"

#define SAMPLE	8	/* candidates of which the one that is idle longest leaves */

void tcpw_queue_init(struct tcpw_queue *queue)
{
	int i, class;

	for (i = 0; i < TCPW_SHARDS; i++) {
		spin_lock_init(&queue->shard[i].lock);
		for (class = 0; class < TCPW_CLASSES; class++)
			INIT_LIST_HEAD(&queue->shard[i].list[class]);
	}
}

static struct tcpw_shard *shard_of(struct tcpw_queue *queue, u32 hash)
{
	return &queue->shard[hash >> 16 & (TCPW_SHARDS - 1)];
}

static void link_flow(struct tcpw_shard *shard, struct tcpw_flow *flow, enum tcpw_class class)
{
	flow->class = class;
	list_add_tail(&flow->queue, &shard->list[class]);
	shard->n[class]++;
}

static void unlink_flow(struct tcpw_shard *shard, struct tcpw_flow *flow)
{
	list_del(&flow->queue);
	shard->n[flow->class]--;
}

void tcpw_queue_add(struct tcpw_queue *queue, struct tcpw_flow *flow, enum tcpw_class class)
{
	struct tcpw_shard *shard = shard_of(queue, flow->hash);

	spin_lock_bh(&shard->lock);
	link_flow(shard, flow, class);
	spin_unlock_bh(&shard->lock);
}

void tcpw_queue_move(struct tcpw_queue *queue, struct tcpw_flow *flow, enum tcpw_class class)
{
	struct tcpw_shard *shard = shard_of(queue, flow->hash);

	if (flow->class == class)
		return;
	spin_lock_bh(&shard->lock);
	unlink_flow(shard, flow);
	link_flow(shard, flow, class);
	spin_unlock_bh(&shard->lock);
}

void tcpw_queue_remove(struct tcpw_queue *queue, struct tcpw_flow *flow)
{
	struct tcpw_shard *shard = shard_of(queue, flow->hash);

	spin_lock_bh(&shard->lock);
	unlink_flow(shard, flow);
	spin_unlock_bh(&shard->lock);
}

u32 tcpw_queue_count(const struct tcpw_queue *queue, enum tcpw_class class)
{
	u32 sum = 0;
	int i;

	for (i = 0; i < TCPW_SHARDS; i++)
		sum += READ_ONCE(queue->shard[i].n[class]);
	return sum;
}

static unsigned long last_seen(const struct tcpw_flow *flow)
{
	unsigned long a = READ_ONCE(flow->seen[0]), b = READ_ONCE(flow->seen[1]);

	return time_after(a, b) ? a : b;
}

static struct tcpw_flow *longest_idle(struct tcpw_shard *shard, enum tcpw_class class)
{
	struct tcpw_flow *flow, *victim = NULL;
	int left = SAMPLE;

	if (!READ_ONCE(shard->n[class]))
		return NULL;
	spin_lock_bh(&shard->lock);
	list_for_each_entry(flow, &shard->list[class], queue) {
		if (!victim || time_before(last_seen(flow), last_seen(victim)))
			victim = flow;
		if (!--left)
			break;
	}
	spin_unlock_bh(&shard->lock);
	return victim;
}

static struct tcpw_flow *victim_of(struct tcpw_queue *queue, u32 hash, enum tcpw_class class)
{
	struct tcpw_flow *flow = NULL;
	u32 i;

	for (i = 0; i < TCPW_SHARDS && !flow; i++)
		flow = longest_idle(shard_of(queue, hash + (i << 16)), class);
	return flow;
}

struct tcpw_flow *tcpw_queue_victim(struct tcpw_queue *queue, u32 hash, u32 half_open_share)
{
	struct tcpw_flow *flow = NULL;
	int class;

	if (tcpw_queue_count(queue, TCPW_HALF_OPEN) > half_open_share)
		flow = victim_of(queue, hash, TCPW_HALF_OPEN);
	for (class = TCPW_ENDED; class < TCPW_PROTECTED && !flow; class++)
		flow = victim_of(queue, hash, class);
	return flow;
}

unsigned int tcpw_queue_batch(struct tcpw_shard *shard, enum tcpw_class class,
			      struct tcpw_flow **batch, unsigned int max)
{
	unsigned int n = 0;

	spin_lock_bh(&shard->lock);
	while (n < max && n < shard->n[class]) {
		batch[n] = list_first_entry(&shard->list[class], struct tcpw_flow, queue);
		list_move_tail(&batch[n++]->queue, &shard->list[class]);
	}
	spin_unlock_bh(&shard->lock);
	return n;
}
