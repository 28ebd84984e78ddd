// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/sched.h>
#include <linux/ktime.h>
#include "check.h"
#include "sweep.h"

#define INTERVAL_MS	200
#define PASS_RUNS	4	/* runs in which every flow has its turn: 0.8 s */
#define BUDGET		(100000 * INTERVAL_MS / 1000)	/* flows per run */
#define IDLE_BUDGET	(BUDGET / 4)	/* of those that end silently only by accident */
#define BATCH		32
#define GROUP_RUNS	16	/* in which each listener and destination has its turn */

/* May it end without a packet, or by a short deadline? Then it always has its turn. */
static bool hasty(enum tcpw_class class)
{
	return class != TCPW_FORWARDED && class != TCPW_PROTECTED;
}

/*
 * What carries traffic has its socket, and no deadline that is near. (It may
 * carry traffic for a socket that is gone; the RST that answers it tells.)
 */
static bool busy(const struct tcpw_flow *flow)
{
	return !hasty(READ_ONCE(flow->class)) && flow->checked &&
	       (time_before(jiffies, READ_ONCE(flow->seen[0]) + HZ) ||
		time_before(jiffies, READ_ONCE(flow->seen[1]) + HZ));
}

static unsigned int look_at(struct tcpw_shard *shard, enum tcpw_class class, unsigned int max)
{
	struct tcpw_flow *batch[BATCH];
	u64 now = ktime_get_ns();
	unsigned int n, i;

	rcu_read_lock();
	n = tcpw_queue_batch(shard, class, batch, min_t(unsigned int, max, BATCH));
	for (i = 0; i < n; i++)
		if (!busy(batch[i]))
			tcpw_check_flow(batch[i], now, true);
	rcu_read_unlock();
	cond_resched();
	return n;
}

static unsigned int look_at_class(struct tcpw_net *tn, enum tcpw_class class, unsigned int budget)
{
	unsigned int total = tcpw_queue_count(&tn->queue, class);
	unsigned int seen = 0;
	int i;

	for (i = 0; i < TCPW_SHARDS; i++) {
		struct tcpw_shard *shard = &tn->queue.shard[i];
		unsigned int turn = DIV_ROUND_UP(READ_ONCE(shard->n[class]), PASS_RUNS);
		unsigned int n;

		if (total > budget * PASS_RUNS)
			turn = DIV_ROUND_UP(budget, TCPW_SHARDS);
		while (turn) {
			n = look_at(shard, class, turn);
			if (!n)
				break;
			seen += n;
			turn -= n;
		}
	}
	return seen;
}

/* how long a pass takes beyond one second */
static u32 behind_ms(unsigned int total, unsigned int budget)
{
	u64 pass = div_u64((u64)total * INTERVAL_MS, budget);

	return pass > MSEC_PER_SEC ? pass - MSEC_PER_SEC : 0;
}

static unsigned int count(const struct tcpw_net *tn, bool of_hasty)
{
	enum tcpw_class class;
	unsigned int n = 0;

	for (class = 0; class < TCPW_CLASSES; class++)
		if (hasty(class) == of_hasty)
			n += tcpw_queue_count(&tn->queue, class);
	return n;
}

unsigned int tcpw_sweep_run(struct tcpw_net *tn)
{
	unsigned int left = BUDGET, seen = 0, n;
	enum tcpw_class class;

	for (class = 0; class < TCPW_CLASSES; class++) {
		if (!hasty(class))
			continue;
		n = look_at_class(tn, class, left);
		seen += n;
		left -= min(n, left - 1);
	}
	left = max_t(unsigned int, left, IDLE_BUDGET);
	if (atomic_read(&tn->flows) > BUDGET * PASS_RUNS)
		left = IDLE_BUDGET;
	WRITE_ONCE(tn->sweep_behind_ms, max(behind_ms(count(tn, true), BUDGET),
					    behind_ms(count(tn, false), left)));
	seen += look_at_class(tn, TCPW_FORWARDED, left);
	seen += look_at_class(tn, TCPW_PROTECTED, left);
	tcpw_group_tick(&tn->groups, TCPW_GROUP_BUCKETS / GROUP_RUNS, ktime_get_ns());
	return seen;
}

static void run(struct work_struct *work)
{
	struct tcpw_net *tn = container_of(to_delayed_work(work), struct tcpw_net, sweep);

	tcpw_sweep_run(tn);
	tcpw_sweep_start(tn);
}

void tcpw_sweep_start(struct tcpw_net *tn)
{
	queue_delayed_work(system_power_efficient_wq, &tn->sweep,
			   msecs_to_jiffies(INTERVAL_MS));
}

void tcpw_sweep_init(struct tcpw_net *tn)
{
	INIT_DELAYED_WORK(&tn->sweep, run);
}

void tcpw_sweep_exit(struct tcpw_net *tn)
{
	cancel_delayed_work_sync(&tn->sweep);
}
