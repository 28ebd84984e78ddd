// SPDX-License-Identifier: GPL-2.0
#include "stats.h"

u64 tcpw_stats_sum(struct tcpw_stats __percpu *stats, enum tcpwatch_stat which)
{
	u64 sum = 0;
	int cpu;

	for_each_possible_cpu(cpu)
		sum += READ_ONCE(per_cpu_ptr(stats, cpu)->n[which]);
	return sum;
}
