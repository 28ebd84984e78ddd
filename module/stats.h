/* SPDX-License-Identifier: GPL-2.0 */
/* A counter per outcome. */
#ifndef _TCPW_STATS_H
#define _TCPW_STATS_H

#include <linux/irqflags.h>
#include <linux/percpu.h>
#include <linux/tcpwatch.h>

struct tcpw_stats {
	u64 n[__TCPWATCH_STAT_MAX];
};

/* any context */
static inline void tcpw_stats_inc(struct tcpw_stats __percpu *stats, enum tcpwatch_stat which)
{
	this_cpu_inc(stats->n[which]);
}

static inline void tcpw_stats_add(struct tcpw_stats __percpu *stats, enum tcpwatch_stat which,
				  u64 n)
{
	this_cpu_add(stats->n[which], n);
}

/**
 * tcpw_stats_sum() - a counter's value over all CPUs
 * @stats: the counters
 * @which: the counter
 */
u64 tcpw_stats_sum(struct tcpw_stats __percpu *stats, enum tcpwatch_stat which);

#endif /* _TCPW_STATS_H */
