// SPDX-License-Identifier: GPL-2.0
#include <linux/math64.h>
#include "condition.h"

static u64 share(u32 threshold, u32 percent)
{
	return div_u64((u64)threshold * percent + 99, 100);
}

void tcpw_condition_thresholds(struct tcpw_thresholds *t, u32 warning, u32 critical,
			       u32 clear_percent, u32 hold_s)
{
	*t = (struct tcpw_thresholds){
		.raise	= { warning, critical },
		.clear	= { share(warning, clear_percent), share(critical, clear_percent) },
		.hold_s	= hold_s,
	};
}

/* One severity. What has no threshold (any more) ends at once. */
static void judge(struct tcpw_condition *c, int i, u64 value, const struct tcpw_thresholds *t,
		  u32 now_s)
{
	bool on = c->on & 1 << i, turns;

	if (!t->raise[i]) {
		c->on &= ~(1 << i);
		c->turning &= ~(1 << i);
		return;
	}
	turns = on ? value < t->clear[i] : value >= t->raise[i];
	if (!turns) {
		c->turning &= ~(1 << i);
		return;
	}
	if (!(c->turning & 1 << i))
		c->turn_s[i] = now_s;
	c->turning |= 1 << i;
	if (now_s - c->turn_s[i] < t->hold_s)
		return;
	if (!c->on && !c->told)
		c->since_s = c->turn_s[i];
	c->on ^= 1 << i;
	c->turning &= ~(1 << i);
}

enum tcpwatch_severity tcpw_condition_severity(const struct tcpw_condition *c)
{
	if (c->on & 1 << (TCPWATCH_SEVERITY_CRITICAL - 1))
		return TCPWATCH_SEVERITY_CRITICAL;
	return c->on ? TCPWATCH_SEVERITY_WARNING : TCPWATCH_SEVERITY_NONE;
}

enum tcpwatch_alert_change tcpw_condition_judge(struct tcpw_condition *c, u64 value,
						const struct tcpw_thresholds *t, u32 now_s)
{
	enum tcpwatch_severity severity;
	int i;

	for (i = 0; i < TCPW_SEVERITIES; i++)
		judge(c, i, value, t, now_s);
	severity = tcpw_condition_severity(c);
	if (severity == c->told) {
		c->deferred = false;
		return TCPWATCH_ALERT_UNCHANGED;
	}
	if (!severity)
		return TCPWATCH_ALERT_CLEARED;
	return c->told ? TCPWATCH_ALERT_CHANGED : TCPWATCH_ALERT_RAISED;
}

void tcpw_condition_told(struct tcpw_condition *c)
{
	WRITE_ONCE(c->told, tcpw_condition_severity(c));	/* read by dumps */
	c->deferred = false;
}
