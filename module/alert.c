// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/sched.h>
#include <net/ip.h>
#include <net/ipv6.h>
#include "alert.h"
#include "end.h"
#include "fill.h"
#include "group_read.h"
#include "notify.h"

#define INTERVAL_MS	1000
#define BATCH		256	/* groups between two pauses */
#define MINUTE_S	60

/**
 * struct look - one at all of a namespace
 * @tn:		it
 * @now:	monotonic, ns
 * @now_s:	monotonic
 * @left:	groups until a pause
 * @reason:	of what is cleared: enum tcpwatch_alert_reason
 * @thresholds:	by enum tcpwatch_alert
 */
struct look {
	struct tcpw_net *tn;
	u64 now;
	u32 now_s;
	u32 left;
	u8 reason;
	struct tcpw_thresholds thresholds[TCPWATCH_ALERT_MAX + 1];
};

/**
 * struct reading - one value
 * @kind:	enum tcpwatch_alert
 * @completed_percent: see struct tcpwatch_alert_event
 * @harmless:	however high it is
 * @value:	it
 */
struct reading {
	u8 kind;
	u8 completed_percent;
	bool harmless;
	u64 value;
};

/* clang-format off */
static const struct {
	u8 warning;
	u8 critical;
} setting[TCPWATCH_ALERT_MAX + 1] = {
	[TCPWATCH_ALERT_CLOSE_WAIT] = {
		TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL },
	[TCPWATCH_ALERT_CLOSE_WAIT_AGE] = {
		TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S,
		TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S },
	[TCPWATCH_ALERT_PORTS] = {
		TCPWATCH_CONFIG_PORTS_WARNING, TCPWATCH_CONFIG_PORTS_CRITICAL },
	[TCPWATCH_ALERT_HALF_OPEN] = {
		TCPWATCH_CONFIG_HALF_OPEN_WARNING, TCPWATCH_CONFIG_HALF_OPEN_CRITICAL },
	[TCPWATCH_ALERT_TABLE] = {
		TCPWATCH_CONFIG_TABLE_WARNING, TCPWATCH_CONFIG_TABLE_CRITICAL },
	[TCPWATCH_ALERT_EVENTS_LOST] = {
		TCPWATCH_CONFIG_EVENTS_LOST_WARNING, TCPWATCH_CONFIG_EVENTS_LOST_CRITICAL },
};

/* clang-format on */

static void begin(struct look *l, struct tcpw_net *tn, u64 now)
{
	u32 clear_percent = tcpw_net_setting(tn, TCPWATCH_CONFIG_ALERT_CLEAR_PERCENT);
	u32 hold_s = tcpw_net_setting(tn, TCPWATCH_CONFIG_ALERT_HOLD_S);
	int kind;

	*l = (struct look){
		.tn	= tn,
		.now	= now,
		.now_s	= div_u64(now, NSEC_PER_SEC),
	};
	for (kind = 1; kind <= TCPWATCH_ALERT_MAX; kind++)
		tcpw_condition_thresholds(&l->thresholds[kind],
					  tcpw_net_setting(tn, setting[kind].warning),
					  tcpw_net_setting(tn, setting[kind].critical),
					  clear_percent, hold_s);
}

/* telling */

static bool may_tell(const struct look *l)
{
	struct tcpw_alerts *a = &l->tn->alerts;

	if (l->now_s - a->minute_s >= MINUTE_S) {
		a->minute_s = l->now_s;
		a->told = 0;
	}
	return a->told < tcpw_net_setting(l->tn, TCPWATCH_CONFIG_ALERTS_PER_MIN);
}

static void count_raised(struct tcpw_alerts *a, u8 was, u8 is)
{
	const u8 critical = TCPWATCH_SEVERITY_CRITICAL;

	WRITE_ONCE(a->raised, a->raised + !!is - !!was);
	WRITE_ONCE(a->critical, a->critical + (is == critical) - (was == critical));
}

static void fill_subject(const struct tcpw_group *g, struct tcpwatch_alert_event *e)
{
	BUILD_BUG_ON((int)TCPW_LISTENER != (int)TCPWATCH_SUBJECT_LISTENER);
	BUILD_BUG_ON((int)TCPW_DESTINATION != (int)TCPWATCH_SUBJECT_DESTINATION);
	e->group = g->id;
	e->subject = g->key.kind;
	e->family = g->key.family;
	e->port = g->key.port;
	e->vrf = g->key.vrf;
	memcpy(e->local, &g->key.local, sizeof(e->local));
	memcpy(e->remote, &g->key.remote, sizeof(e->remote));
}

/* @g: NULL: it is the namespace's own */
static void tell(const struct look *l, const struct tcpw_group *g, struct tcpw_condition *c,
		 const struct reading *r, enum tcpwatch_alert_change change)
{
	u8 was = c->told, is = tcpw_condition_severity(c);
	struct tcpwatch_alert_event e = {
		.at_ns = tcpw_fill_real(l->now),
		.since_ns = tcpw_fill_real((u64)c->since_s * NSEC_PER_SEC),
		.value = r->value,
		.threshold = l->thresholds[r->kind].raise[(is ?: was) - 1],
		.kind = r->kind,
		.severity = is ?: was,
		.was = was,
		.change = change,
		.reason = l->reason,
		.completed_percent = r->completed_percent,
	};

	if (g)
		fill_subject(g, &e);
	tcpw_condition_told(c);
	count_raised(&l->tn->alerts, was, is);
	l->tn->alerts.told++;
	tcpw_notify_alert(l->tn, &e);
}

static void judge(const struct look *l, const struct tcpw_group *g, struct tcpw_condition *c,
		  const struct reading *r)
{
	enum tcpwatch_alert_change change;

	change = tcpw_condition_judge(c, r->harmless ? 0 : r->value, &l->thresholds[r->kind],
				      l->now_s);
	if (change == TCPWATCH_ALERT_UNCHANGED)
		return;
	if (may_tell(l)) {
		tell(l, g, c, r, change);
	} else if (!c->deferred) {
		c->deferred = true;
		tcpw_stats_inc(l->tn->stats, TCPWATCH_STAT_ALERTS_DEFERRED);
	}
}

/* listeners and destinations */

static bool loopback(const struct tcpw_group_key *key)
{
	if (key->family == AF_INET)
		return ipv4_is_loopback(key->remote.ip);
	return ipv6_addr_loopback(&key->remote.in6);
}

/* what is in TIME_WAIT is free where connect() may take it */
static u64 ports_percent(const struct look *l, const struct tcpw_group *g,
			 const struct tcpw_gauge *gauge)
{
	u32 ports = l->tn->alerts.ports, used = gauge->in_use;
	int reuse = READ_ONCE(l->tn->net->ipv4.sysctl_tcp_tw_reuse);

	if (reuse == 1 || (reuse == 2 && loopback(&g->key)))
		used -= gauge->time_wait;
	return ports ? div_u64(100ULL * used, ports) : 0;
}

/*
 * What is half open counts as not completed: under a flood nothing has had the
 * time to fail yet. A busy listener completes nearly all of its handshakes.
 */
static void read_half_open(const struct look *l, const struct tcpw_gauge *gauge,
			   struct reading *r)
{
	u32 enough = tcpw_net_setting(l->tn, TCPWATCH_CONFIG_COMPLETED_PERCENT);
	u64 all;

	r->value = (u64)gauge->half_open + gauge->failed;
	all = r->value + gauge->completed;
	if (!all)
		return;
	r->completed_percent = div64_u64(100ULL * gauge->completed, all);
	r->harmless = 100ULL * gauge->completed >= enough * all;
}

static u64 value_of(const struct look *l, const struct tcpw_group *g,
		    const struct tcpw_gauge *gauge, u8 kind)
{
	switch (kind) {
	case TCPWATCH_ALERT_CLOSE_WAIT:
		return gauge->close_wait;
	case TCPWATCH_ALERT_CLOSE_WAIT_AGE:
		return div_u64(gauge->close_wait_age_ns, NSEC_PER_SEC);
	case TCPWATCH_ALERT_PORTS:
		return ports_percent(l, g, gauge);
	default:
		return 0;
	}
}

static void look_at_kind(const struct look *l, struct tcpw_group *g,
			 const struct tcpw_gauge *gauge, u8 kind)
{
	struct reading r = {
		.kind = kind,
		.completed_percent = TCPWATCH_NO_PERCENT,
		.value = value_of(l, g, gauge, kind),
	};

	if (kind == TCPWATCH_ALERT_HALF_OPEN)
		read_half_open(l, gauge, &r);
	judge(l, g, &g->condition[kind], &r);
}

static bool look_at_group(struct tcpw_group *g, void *arg)
{
	bool listener = g->key.kind == TCPW_LISTENER;
	struct tcpw_gauge gauge;
	struct look *l = arg;

	if (!l->left)
		return false;
	l->left--;
	tcpw_group_gauge(g, l->now, &gauge);
	look_at_kind(l, g, &gauge, TCPWATCH_ALERT_CLOSE_WAIT);
	look_at_kind(l, g, &gauge, TCPWATCH_ALERT_CLOSE_WAIT_AGE);
	look_at_kind(l, g, &gauge, listener ? TCPWATCH_ALERT_HALF_OPEN : TCPWATCH_ALERT_PORTS);
	return true;
}

static void walk(struct look *l, bool (*visit)(struct tcpw_group *group, void *arg))
{
	struct tcpw_group_cursor cursor = {};
	bool done;

	do {
		l->left = BATCH;
		rcu_read_lock();
		done = tcpw_group_walk(&l->tn->groups, TCPW_NO_GROUP, &cursor, visit, l);
		rcu_read_unlock();
		cond_resched();
	} while (!done);
}

/* the namespace itself */

/* A loop over the range, as long as that stays the same: what is reserved seldom changes. */
static void count_ports(const struct look *l)
{
	struct tcpw_alerts *a = &l->tn->alerts;
	struct net *net = l->tn->net;
	int port, low, high;

	inet_get_local_port_range(net, &low, &high);
	if (a->port_low == low && a->port_high == high && l->now_s - a->ports_s < MINUTE_S)
		return;
	a->port_low = low;
	a->port_high = high;
	a->ports_s = l->now_s;
	a->ports = 0;
	for (port = low; port <= high; port++)
		a->ports += !inet_is_local_reserved_port(net, port);
}

static u64 percent(u32 part, u32 whole)
{
	return whole ? div_u64(100ULL * part, whole) : 0;
}

static u64 table_percent(const struct tcpw_net *tn)
{
	u32 max_flows = tcpw_net_setting(tn, TCPWATCH_CONFIG_MAX_FLOWS);

	return max(percent(atomic_read(&tn->flows), max_flows),
		   percent(tcpw_end_machine_flows(), tcpw_config_machine_max()));
}

/* those of an accident: they count until a minute has passed without another */
static u64 events_lost(const struct look *l)
{
	struct tcpw_stats __percpu *stats = l->tn->stats;
	struct tcpw_alerts *a = &l->tn->alerts;
	u64 all = tcpw_stats_sum(stats, TCPWATCH_STAT_EVENTS_NO_MEMORY) +
		  tcpw_stats_sum(stats, TCPWATCH_STAT_EVENTS_OVERRUN);

	if (all != a->lost_all) {
		a->lost += all - a->lost_all;
		a->lost_all = all;
		a->lost_s = l->now_s;
	} else if (l->now_s - a->lost_s >= MINUTE_S) {
		a->lost = 0;
	}
	return a->lost;
}

static void look_at_netns(const struct look *l, u8 kind, u64 value)
{
	const struct reading r = {
		.kind = kind,
		.completed_percent = TCPWATCH_NO_PERCENT,
		.value = value,
	};

	judge(l, NULL, &l->tn->alerts.condition[kind], &r);
}

void tcpw_alert_tick(struct tcpw_net *tn, u64 now)
{
	struct look l;

	begin(&l, tn, now);
	count_ports(&l);
	look_at_netns(&l, TCPWATCH_ALERT_TABLE, table_percent(tn));
	look_at_netns(&l, TCPWATCH_ALERT_EVENTS_LOST, events_lost(&l));
	walk(&l, look_at_group);
}

/* the end */

static void clear(const struct look *l, const struct tcpw_group *g,
		  struct tcpw_condition condition[], int n)
{
	struct reading r = { .completed_percent = TCPWATCH_NO_PERCENT };

	for (r.kind = 1; r.kind < n; r.kind++) {
		if (!condition[r.kind].told)
			continue;
		condition[r.kind].on = 0;
		tell(l, g, &condition[r.kind], &r, TCPWATCH_ALERT_CLEARED);
	}
}

static bool clear_group(struct tcpw_group *g, void *arg)
{
	struct look *l = arg;

	if (!l->left)
		return false;
	l->left--;
	clear(l, g, g->condition, ARRAY_SIZE(g->condition));
	return true;
}

void tcpw_alert_clear(struct tcpw_net *tn)
{
	struct look l;

	begin(&l, tn, ktime_get_ns());
	l.reason = TCPWATCH_REASON_UNWATCHED;
	clear(&l, NULL, tn->alerts.condition, ARRAY_SIZE(tn->alerts.condition));
	walk(&l, clear_group);
}

/* the work */

static void run(struct work_struct *work)
{
	struct tcpw_net *tn = container_of(to_delayed_work(work), struct tcpw_net, alerts.tick);

	tcpw_alert_tick(tn, ktime_get_ns());
	tcpw_alert_start(tn);
}

void tcpw_alert_start(struct tcpw_net *tn)
{
	queue_delayed_work(system_power_efficient_wq, &tn->alerts.tick,
			   msecs_to_jiffies(INTERVAL_MS));
}

void tcpw_alert_init(struct tcpw_net *tn)
{
	INIT_DELAYED_WORK(&tn->alerts.tick, run);
}

void tcpw_alert_exit(struct tcpw_net *tn)
{
	cancel_delayed_work_sync(&tn->alerts.tick);
}
