// SPDX-License-Identifier: GPL-2.0
#include <linux/minmax.h>
#include <linux/mm.h>
#include "config.h"

#define YEAR_S	(365 * 86400)
#define NET_SHARE	4	/* no namespace alone fills the machine's table */
#define BYTES_PER_FLOW	(16 << 10)	/* of the machine's memory, not of the flow's */

struct netlink_range_validation tcpw_config_range[__TCPWATCH_CONFIG_MAX] = {
	[TCPWATCH_CONFIG_MACHINE_MAX_FLOWS]	= { 16, 1 << 28 },
	[TCPWATCH_CONFIG_MAX_FLOWS]		= { 16, 1 << 28 },
	[TCPWATCH_CONFIG_HALF_OPEN_PERCENT]	= { 1, 100 },
	[TCPWATCH_CONFIG_ENDED_MAX]		= { 0, 1 << 22 },
	[TCPWATCH_CONFIG_SYN_S]			= { 1, YEAR_S },
	[TCPWATCH_CONFIG_ESTABLISHED_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_FIN_WAIT_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_CLOSE_WAIT_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_LAST_ACK_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_TIME_WAIT_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_CLOSED_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_MIDSTREAM_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_MAX_GROUPS]		= { 16, 1 << 20 },
	[TCPWATCH_CONFIG_ALERT_HOLD_S]		= { 0, 3600 },
	[TCPWATCH_CONFIG_ALERT_CLEAR_PERCENT]	= { 1, 100 },
	[TCPWATCH_CONFIG_ALERTS_PER_MIN]	= { 1, 100000 },
	[TCPWATCH_CONFIG_CLOSE_WAIT_WARNING]	= { 0, 1 << 28 },
	[TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL]	= { 0, 1 << 28 },
	[TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S] = { 0, YEAR_S },
	[TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S] = { 0, YEAR_S },
	[TCPWATCH_CONFIG_PORTS_WARNING]		= { 0, 100 },
	[TCPWATCH_CONFIG_PORTS_CRITICAL]	= { 0, 100 },
	[TCPWATCH_CONFIG_HALF_OPEN_WARNING]	= { 0, 1 << 28 },
	[TCPWATCH_CONFIG_HALF_OPEN_CRITICAL]	= { 0, 1 << 28 },
	[TCPWATCH_CONFIG_COMPLETED_PERCENT]	= { 0, 100 },
	[TCPWATCH_CONFIG_TABLE_WARNING]		= { 0, 100 },
	[TCPWATCH_CONFIG_TABLE_CRITICAL]	= { 0, 100 },
	[TCPWATCH_CONFIG_EVENTS_LOST_WARNING]	= { 0, 1 << 28 },
	[TCPWATCH_CONFIG_EVENTS_LOST_CRITICAL]	= { 0, 1 << 28 },
	[TCPWATCH_CONFIG_LEAK_S]		= { 1, YEAR_S },
	[TCPWATCH_CONFIG_PRESUMED_GONE_S]	= { 1, YEAR_S },
};

static u32 machine_max;

void tcpw_config_init_machine(u32 max_flows)
{
	const struct netlink_range_validation *r;
	u64 by_memory = ((u64)totalram_pages() << PAGE_SHIFT) / BYTES_PER_FLOW;

	r = &tcpw_config_range[TCPWATCH_CONFIG_MACHINE_MAX_FLOWS];
	machine_max = clamp_t(u64, max_flows ?: by_memory, r->min, r->max);
}

u32 tcpw_config_machine_max(void)
{
	return READ_ONCE(machine_max);
}

void tcpw_config_set_machine_max(u32 max_flows)
{
	WRITE_ONCE(machine_max, max_flows);
}

u32 tcpw_config_net_max(bool initial)
{
	u32 all = tcpw_config_machine_max();

	return initial ? all : max(all / NET_SHARE, 16U);
}

static void init_alerts(u32 *v)
{
	v[TCPWATCH_CONFIG_ALERT_HOLD_S] = 5;
	v[TCPWATCH_CONFIG_ALERT_CLEAR_PERCENT] = 80;
	v[TCPWATCH_CONFIG_ALERTS_PER_MIN] = 60;
	v[TCPWATCH_CONFIG_CLOSE_WAIT_WARNING] = 50;
	v[TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL] = 500;
	v[TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S] = 600;
	v[TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S] = 3600;
	v[TCPWATCH_CONFIG_PORTS_WARNING] = 50;
	v[TCPWATCH_CONFIG_PORTS_CRITICAL] = 80;
	v[TCPWATCH_CONFIG_HALF_OPEN_WARNING] = 64;
	v[TCPWATCH_CONFIG_HALF_OPEN_CRITICAL] = 512;
	v[TCPWATCH_CONFIG_COMPLETED_PERCENT] = 50;
	v[TCPWATCH_CONFIG_TABLE_WARNING] = 90;
	v[TCPWATCH_CONFIG_TABLE_CRITICAL] = 99;
	v[TCPWATCH_CONFIG_EVENTS_LOST_WARNING] = 1;
	v[TCPWATCH_CONFIG_EVENTS_LOST_CRITICAL] = 1000;
}

void tcpw_config_init(struct tcpw_config *config, bool initial)
{
	u32 *v = config->v;

	memset(config, 0, sizeof(*config));
	v[TCPWATCH_CONFIG_MAX_FLOWS] = tcpw_config_net_max(initial);
	v[TCPWATCH_CONFIG_HALF_OPEN_PERCENT] = 25;
	v[TCPWATCH_CONFIG_ENDED_MAX] = TCPW_ENDED_MAX;
	v[TCPWATCH_CONFIG_SYN_S] = 120;
	v[TCPWATCH_CONFIG_ESTABLISHED_S] = 5 * 86400;
	v[TCPWATCH_CONFIG_FIN_WAIT_S] = 3600;
	v[TCPWATCH_CONFIG_CLOSE_WAIT_S] = 3600;
	v[TCPWATCH_CONFIG_LAST_ACK_S] = 120;
	v[TCPWATCH_CONFIG_TIME_WAIT_S] = 60;
	v[TCPWATCH_CONFIG_CLOSED_S] = 10;
	v[TCPWATCH_CONFIG_MIDSTREAM_S] = 300;
	v[TCPWATCH_CONFIG_MAX_GROUPS] = TCPW_GROUPS_MAX;
	v[TCPWATCH_CONFIG_LEAK_S] = 60;
	v[TCPWATCH_CONFIG_PRESUMED_GONE_S] = 60;
	init_alerts(v);
}

void tcpw_config_timeouts(const struct tcpw_config *config, struct tcpw_timeouts *t)
{
	*t = (struct tcpw_timeouts){
		.syn		= READ_ONCE(config->v[TCPWATCH_CONFIG_SYN_S]),
		.established	= READ_ONCE(config->v[TCPWATCH_CONFIG_ESTABLISHED_S]),
		.fin_wait	= READ_ONCE(config->v[TCPWATCH_CONFIG_FIN_WAIT_S]),
		.close_wait	= READ_ONCE(config->v[TCPWATCH_CONFIG_CLOSE_WAIT_S]),
		.last_ack	= READ_ONCE(config->v[TCPWATCH_CONFIG_LAST_ACK_S]),
		.time_wait	= READ_ONCE(config->v[TCPWATCH_CONFIG_TIME_WAIT_S]),
		.closed		= READ_ONCE(config->v[TCPWATCH_CONFIG_CLOSED_S]),
		.midstream	= READ_ONCE(config->v[TCPWATCH_CONFIG_MIDSTREAM_S]),
	};
}
