/* SPDX-License-Identifier: GPL-2.0 */
/* Is a value too high for long enough, or low enough again? Pure. */
#ifndef _TCPW_CONDITION_H
#define _TCPW_CONDITION_H

#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/tcpwatch.h>

#define TCPW_SEVERITIES	2	/* warning, critical */

/**
 * struct tcpw_thresholds - when a severity begins and ends
 * @raise:	from this value on, warning first; 0: never
 * @clear:	below this
 * @hold_s:	for so long, each
 */
struct tcpw_thresholds {
	u64 raise[TCPW_SEVERITIES];
	u64 clear[TCPW_SEVERITIES];
	u32 hold_s;
};

/**
 * struct tcpw_condition - what is known of one value; begins as zero
 * @since_s:	when that which is raised began
 * @turn_s:	since when the value asks for the contrary of @on, by severity; see @turning
 * @on:		severities that hold, 1 << (severity - 1)
 * @turning:	those of which the value asks for the contrary
 * @told:	enum tcpwatch_severity as user space knows it
 * @deferred:	it could not be told yet
 */
struct tcpw_condition {
	u32 since_s;
	u32 turn_s[TCPW_SEVERITIES];
	u8 on;
	u8 turning;
	u8 told;
	bool deferred;
};

/* the thresholds of two settings; @clear_percent of each clears */
void tcpw_condition_thresholds(struct tcpw_thresholds *t, u32 warning, u32 critical,
			       u32 clear_percent, u32 hold_s);

/**
 * tcpw_condition_judge() - look at a value once more
 * @c: what is known of it
 * @value: as it is now
 * @t: the settings
 * @now_s: any clock that does not jump
 *
 * Return: what user space is to be told; it stays so until tcpw_condition_told().
 */
enum tcpwatch_alert_change tcpw_condition_judge(struct tcpw_condition *c, u64 value,
						const struct tcpw_thresholds *t, u32 now_s);

/* the worst that holds */
enum tcpwatch_severity tcpw_condition_severity(const struct tcpw_condition *c);

/* it is raised, or will be, or user space believes so; read without a lock */
static inline bool tcpw_condition_holds(const struct tcpw_condition *c)
{
	return READ_ONCE(c->on) || READ_ONCE(c->told);
}

/* user space knows it now */
void tcpw_condition_told(struct tcpw_condition *c);

#endif /* _TCPW_CONDITION_H */
