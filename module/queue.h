/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The flows of a namespace by class: who may be evicted, and whose socket the
 * sweep looks at next. Sharded by hash, so that its locks are not contended.
 */
#ifndef _TCPW_QUEUE_H
#define _TCPW_QUEUE_H

#include "flow.h"

#define TCPW_SHARDS	16

/**
 * struct tcpw_shard - a part of the queues
 * @lock:	innermost: taken under the lock of a flow
 * @list:	by class; the head has waited longest for the sweep
 * @n:		lengths, by class
 */
struct tcpw_shard {
	spinlock_t lock;	/* innermost */
	u32 n[TCPW_CLASSES];
	struct list_head list[TCPW_CLASSES];
} ____cacheline_aligned_in_smp;

struct tcpw_queue {
	struct tcpw_shard shard[TCPW_SHARDS];
};

void tcpw_queue_init(struct tcpw_queue *queue);

/* a flow enters, changes its class, or leaves; its lock is held, or nobody else knows it */
void tcpw_queue_add(struct tcpw_queue *queue, struct tcpw_flow *flow, enum tcpw_class class);
void tcpw_queue_move(struct tcpw_queue *queue, struct tcpw_flow *flow, enum tcpw_class class);
void tcpw_queue_remove(struct tcpw_queue *queue, struct tcpw_flow *flow);

/* how many flows of a class; exact when nothing moves */
u32 tcpw_queue_count(const struct tcpw_queue *queue, enum tcpw_class class);

/**
 * tcpw_queue_victim() - who leaves, so that a new flow can enter
 * @queue: of the namespace
 * @hash: of the new flow: its shard is asked first
 * @half_open_share: half-open flows beyond this number go first of all
 *
 * Context: RCU read side.
 * Return: a flow, valid until the end of the read side, or NULL.
 */
struct tcpw_flow *tcpw_queue_victim(struct tcpw_queue *queue, u32 hash, u32 half_open_share);

/**
 * tcpw_queue_batch() - the next flows of a class to look at; they go to the end
 * @shard: where
 * @class: which
 * @batch: to be filled
 * @max: at most so many
 *
 * Context: RCU read side. Return: how many were filled.
 */
unsigned int tcpw_queue_batch(struct tcpw_shard *shard, enum tcpw_class class,
			      struct tcpw_flow **batch, unsigned int max);

#endif /* _TCPW_QUEUE_H */
