// SPDX-License-Identifier: GPL-2.0
/* Who is evicted, and whose turn it is. */
#include <linux/jiffies.h>
#include "../module/queue.h"
#include "utils.h"

#define SHARD(hash)	((hash) << 16)
#define FEW		4

static struct tcpw_flow *create(struct kunit *test, u32 hash)
{
	struct tcpw_spec spec = { .flags = TCPW_SYN };
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;
	struct tcpw_key key;

	tcpw_spec_key(&spec, &key);
	flow = tcpw_flow_create(w->tn, &key, hash, 0);
	KUNIT_ASSERT_NOT_NULL(test, flow);
	return flow;
}

static struct tcpw_flow *enqueue(struct kunit *test, enum tcpw_class class, u32 hash)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow = create(test, hash);

	tcpw_queue_add(&w->tn->queue, flow, class);
	return flow;
}

static void dequeue(struct kunit *test, struct tcpw_flow *flow)
{
	struct tcpw_world *w = test->priv;

	tcpw_queue_remove(&w->tn->queue, flow);
	tcpw_flow_retire(flow);
}

static struct tcpw_flow *victim(struct kunit *test, u32 share)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_queue_victim(&w->tn->queue, 0, share);
	rcu_read_unlock();
	return flow;
}

static u32 count(struct kunit *test, enum tcpw_class class)
{
	struct tcpw_world *w = test->priv;

	return tcpw_queue_count(&w->tn->queue, class);
}

/* design section 4: the order in which they have to leave; PROTECTED never */
static const enum tcpw_class order[] = {
	TCPW_ENDED,
	TCPW_ONE_WAY,
	TCPW_TIME_WAIT,
	TCPW_FORWARDED,
	TCPW_CLOSING,
};

static void leave_in_order(struct kunit *test)
{
	struct tcpw_flow *flow[ARRAY_SIZE(order)], *stays;
	int i;

	stays = enqueue(test, TCPW_PROTECTED, 0);
	for (i = ARRAY_SIZE(order) - 1; i >= 0; i--)
		flow[i] = enqueue(test, order[i], SHARD(i));
	for (i = 0; i < ARRAY_SIZE(order); i++) {
		KUNIT_EXPECT_PTR_EQ(test, victim(test, 0), flow[i]);
		dequeue(test, flow[i]);
	}
	KUNIT_EXPECT_NULL(test, victim(test, 0));
	dequeue(test, stays);
}

static void half_open_go_first_only_beyond_their_share(struct kunit *test)
{
	struct tcpw_flow *flow[FEW], *forwarded = enqueue(test, TCPW_FORWARDED, 0);
	int i;

	for (i = 0; i < FEW; i++)
		flow[i] = enqueue(test, TCPW_HALF_OPEN, SHARD(i));
	KUNIT_EXPECT_PTR_EQ(test, victim(test, FEW - 1), flow[0]);
	KUNIT_EXPECT_PTR_EQ(test, victim(test, FEW), forwarded);
	dequeue(test, forwarded);
	KUNIT_EXPECT_NULL(test, victim(test, FEW));
	for (i = 0; i < FEW; i++)
		dequeue(test, flow[i]);
	KUNIT_EXPECT_NULL(test, victim(test, 0));
}

static void found_in_every_shard(struct kunit *test)
{
	struct tcpw_flow *flow;
	u32 i;

	for (i = 0; i < TCPW_SHARDS; i++) {
		flow = enqueue(test, TCPW_FORWARDED, SHARD(i));
		KUNIT_EXPECT_PTR_EQ(test, victim(test, 0), flow);
		dequeue(test, flow);
	}
}

static void longest_idle_leaves_first(struct kunit *test)
{
	struct tcpw_flow *flow[FEW];
	int i;

	for (i = 0; i < FEW; i++) {
		flow[i] = enqueue(test, TCPW_FORWARDED, 0);
		flow[i]->seen[0] = jiffies - 100 * HZ;
		flow[i]->seen[1] = jiffies - (i == 2 ? 60 : 30) * HZ;
	}
	KUNIT_EXPECT_PTR_EQ(test, victim(test, 0), flow[2]);
	for (i = 0; i < FEW; i++)
		dequeue(test, flow[i]);
}

static void counts_follow_every_move(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow = create(test, SHARD(5));
	enum tcpw_class from = 0, to;

	tcpw_queue_add(&w->tn->queue, flow, from);
	for (to = 0; to < TCPW_CLASSES; from = to++) {
		tcpw_queue_move(&w->tn->queue, flow, to);
		KUNIT_EXPECT_EQ(test, count(test, from), from == to);
		KUNIT_EXPECT_EQ(test, count(test, to), 1U);
		KUNIT_EXPECT_EQ(test, flow->class, to);
	}
	tcpw_queue_remove(&w->tn->queue, flow);
	KUNIT_EXPECT_EQ(test, count(test, from), 0U);
	tcpw_flow_destroy(flow);
}

static unsigned int batch(struct kunit *test, struct tcpw_flow **to, unsigned int max)
{
	struct tcpw_world *w = test->priv;
	unsigned int n;

	rcu_read_lock();
	n = tcpw_queue_batch(&w->tn->queue.shard[0], TCPW_FORWARDED, to, max);
	rcu_read_unlock();
	return n;
}

/* each in its turn, and a batch never has the same one twice */
static void batches_go_round(struct kunit *test)
{
	struct tcpw_flow *flow[FEW], *got[2 * FEW];
	unsigned int i;

	for (i = 0; i < FEW; i++)
		flow[i] = enqueue(test, TCPW_FORWARDED, 0);
	KUNIT_EXPECT_EQ(test, batch(test, got, FEW - 1), FEW - 1U);
	for (i = 0; i < FEW - 1; i++)
		KUNIT_EXPECT_PTR_EQ(test, got[i], flow[i]);
	KUNIT_EXPECT_EQ(test, batch(test, got, 2 * FEW), (unsigned int)FEW);
	for (i = 0; i < FEW; i++)
		KUNIT_EXPECT_PTR_EQ(test, got[i], flow[(i + FEW - 1) % FEW]);
	KUNIT_EXPECT_EQ(test, count(test, TCPW_FORWARDED), (u32)FEW);
	for (i = 0; i < FEW; i++)
		dequeue(test, flow[i]);
	KUNIT_EXPECT_EQ(test, batch(test, got, FEW), 0U);
}

static void who_changes_class_goes_to_the_end(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow[2], *got[2];

	flow[0] = enqueue(test, TCPW_FORWARDED, 0);
	flow[1] = enqueue(test, TCPW_FORWARDED, 0);
	tcpw_queue_move(&w->tn->queue, flow[0], TCPW_CLOSING);
	tcpw_queue_move(&w->tn->queue, flow[0], TCPW_FORWARDED);
	KUNIT_EXPECT_EQ(test, batch(test, got, 2), 2U);
	KUNIT_EXPECT_PTR_EQ(test, got[0], flow[1]);
	KUNIT_EXPECT_PTR_EQ(test, got[1], flow[0]);
	dequeue(test, flow[0]);
	dequeue(test, flow[1]);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(leave_in_order),
	KUNIT_CASE(half_open_go_first_only_beyond_their_share),
	KUNIT_CASE(found_in_every_shard),
	KUNIT_CASE(longest_idle_leaves_first),
	KUNIT_CASE(counts_follow_every_move),
	KUNIT_CASE(batches_go_round),
	KUNIT_CASE(who_changes_class_goes_to_the_end),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_queue",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
