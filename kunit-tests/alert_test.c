// SPDX-License-Identifier: GPL-2.0
/* Alerts of listeners, destinations and of the namespace, in virtual time. */
#include "../module/alert.h"
#include "../module/notify.h"
#include "client.h"

#define LIMIT	64
#define S_NS	NSEC_PER_SEC
#define START_S	1000
#define HEARD	64

#define ST(s)	TCPWATCH_STATE_##s

/* groups and their flows, made by hand */

/* a flow between 10.0.0.1 and 10.0.0.@host; its client or its server has a socket */
static struct tcpw_flow *create(struct kunit *test, enum tcpw_group_kind kind, u32 host, u16 i)
{
	struct tcpw_spec spec = { .host = { 1, host }, .port = { 10000 + i } };
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;
	struct tcpw_key key;
	int x;

	x = tcpw_spec_key(&spec, &key);
	flow = tcpw_flow_create(w->tn, &key, 0, START_S * S_NS);
	KUNIT_ASSERT_NOT_NULL(test, flow);
	flow->client = x;
	flow->conn.half[kind == TCPW_DESTINATION ? x : !x].facts |= TCPW_LOCAL;
	return flow;
}

static void be(struct kunit *test, struct tcpw_flow *flow, enum tcpwatch_state own, u32 at_s)
{
	struct tcpw_world *w = test->priv;
	int x = tcpw_flow_local(flow, 0) ? 0 : 1;

	spin_lock_bh(&flow->lock);
	tcpw_tcp_force(&flow->conn, !x, ST(ESTABLISHED));
	tcpw_tcp_force(&flow->conn, x, own);
	flow->since_ns[x] = at_s * S_NS;
	KUNIT_EXPECT_EQ(test, tcpw_group_account(&w->tn->groups, flow, LIMIT, at_s * S_NS),
			TCPW_GROUP_FOUND);
	spin_unlock_bh(&flow->lock);
}

static void leave(struct kunit *test, struct tcpw_flow *flow, u32 at_s)
{
	struct tcpw_world *w = test->priv;

	spin_lock_bh(&flow->lock);
	flow->gone = true;
	tcpw_group_leave(&w->tn->groups, flow, at_s * S_NS);
	spin_unlock_bh(&flow->lock);
	tcpw_flow_retire(flow);
}

/**
 * struct crowd - flows of one group in one state
 * @flow:	@n of them
 * @n:		how many
 */
struct crowd {
	struct tcpw_flow **flow;
	unsigned int n;
};

static struct crowd gather(struct kunit *test, enum tcpw_group_kind kind, u32 host,
			   enum tcpwatch_state own, unsigned int n, u32 at_s)
{
	struct crowd crowd = { .n = n };
	unsigned int i;

	crowd.flow = kunit_kcalloc(test, n, sizeof(*crowd.flow), GFP_KERNEL);
	KUNIT_ASSERT_NOT_NULL(test, crowd.flow);
	for (i = 0; i < n; i++) {
		crowd.flow[i] = create(test, kind, host, i);
		be(test, crowd.flow[i], own, at_s);
	}
	return crowd;
}

static void disperse(struct kunit *test, struct crowd *crowd, u32 at_s)
{
	unsigned int i;

	for (i = 0; i < crowd->n; i++)
		leave(test, crowd->flow[i], at_s);
}

static void set(struct kunit *test, enum tcpwatch_config_attr which, u32 value)
{
	struct tcpw_world *w = test->priv;

	w->tn->config.v[which] = value;
}

static void tick(struct kunit *test, u32 at_s)
{
	struct tcpw_world *w = test->priv;

	tcpw_alert_tick(w->tn, at_s * S_NS);
}

/* who listens */

struct heard {
	unsigned int n;
	unsigned int gaps;
	u64 last;
	struct tcpwatch_alert_event event[HEARD];
};

static struct tcpw_client *listen(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);

	KUNIT_ASSERT_EQ(test, tcpw_client_join(c, TCPW_ALERTS), 0);
	return c;
}

static void note(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb, void *arg)
{
	struct tcpwatch_alert_event *e;
	struct heard *h = arg;
	struct nlattr *attr;
	int left;

	nlmsg_for_each_attr(attr, nlh, GENL_HDRLEN, left) {
		KUNIT_ASSERT_EQ(test, nla_type(attr), (int)TCPWATCH_A_ALERT);
		KUNIT_ASSERT_EQ(test, nla_len(attr), (int)sizeof(*e));
		KUNIT_ASSERT_LT(test, h->n, (unsigned int)HEARD);
		e = &h->event[h->n++];
		nla_memcpy(e, attr, sizeof(*e));
		h->gaps += e->seq != h->last + 1;
		h->last = e->seq;
	}
}

/* how many more there are */
static unsigned int hear(struct kunit *test, struct tcpw_client *c, struct heard *h)
{
	struct tcpw_world *w = test->priv;
	unsigned int before = h->n;

	if (w->tn)
		flush_work(&w->tn->send);
	KUNIT_EXPECT_EQ(test, tcpw_client_read(test, c, note, h), 0);
	KUNIT_EXPECT_EQ(test, h->gaps, 0U);
	return h->n - before;
}

static struct heard *ear(struct kunit *test)
{
	struct heard *h = kunit_kzalloc(test, sizeof(*h), GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, h);
	return h;
}

/* one value of each kind, from nothing to critical and back */

struct wave {
	const char *what;
	enum tcpw_group_kind kind;
	enum tcpwatch_state own;
	u32 age_s;	/* of all at the first look */
	u8 warning;	/* enum tcpwatch_config_attr; the next one is the critical one */
	u32 threshold;
	u8 alert;
	u64 value;
};

#define CROWD	5

/* clang-format off */
static const struct wave waves[] = {
	{ "CLOSE_WAIT of a listener", TCPW_LISTENER, ST(CLOSE_WAIT), 1,
	  TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, CROWD, TCPWATCH_ALERT_CLOSE_WAIT, CROWD },
	{ "CLOSE_WAIT of a destination", TCPW_DESTINATION, ST(CLOSE_WAIT), 1,
	  TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, CROWD, TCPWATCH_ALERT_CLOSE_WAIT, CROWD },
	{ "an old CLOSE_WAIT of a listener", TCPW_LISTENER, ST(CLOSE_WAIT), 700,
	  TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S, 600, TCPWATCH_ALERT_CLOSE_WAIT_AGE, 700 },
	{ "an old CLOSE_WAIT of a destination", TCPW_DESTINATION, ST(CLOSE_WAIT), 700,
	  TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S, 600, TCPWATCH_ALERT_CLOSE_WAIT_AGE, 700 },
	{ "half-open handshakes", TCPW_LISTENER, ST(SYN_RECV), 1,
	  TCPWATCH_CONFIG_HALF_OPEN_WARNING, CROWD, TCPWATCH_ALERT_HALF_OPEN, CROWD },
};

/* clang-format on */

static void describe_wave(const struct wave *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(wave, waves, describe_wave);

static void expect_event(struct kunit *test, const struct tcpwatch_alert_event *e,
			 const struct wave *row, u8 change, u64 value)
{
	KUNIT_EXPECT_EQ(test, e->kind, row->alert);
	KUNIT_EXPECT_EQ(test, e->change, change);
	KUNIT_EXPECT_EQ(test, e->severity, (u8)TCPWATCH_SEVERITY_WARNING);
	KUNIT_EXPECT_EQ(test, e->value, value);
	KUNIT_EXPECT_EQ(test, e->threshold, (u64)row->threshold);
	KUNIT_EXPECT_EQ(test, e->subject, (u8)row->kind);
	KUNIT_EXPECT_EQ(test, e->reason, (u8)TCPWATCH_REASON_VALUE);
	KUNIT_EXPECT_NE(test, e->group, 0ULL);
	KUNIT_EXPECT_EQ(test, e->family, (u8)AF_INET);
	KUNIT_EXPECT_EQ(test, ntohs(e->port), TCPW_SERVER_PORT);
	KUNIT_EXPECT_EQ(test, e->local[3], row->kind == TCPW_LISTENER ? 7 : 1);
	KUNIT_EXPECT_EQ(test, e->remote[3], row->kind == TCPW_LISTENER ? 0 : 7);
}

/* a second one that is not affected stands beside it */
static void raised_once_and_cleared_once(struct kunit *test)
{
	const struct wave *row = test->param_value;
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct crowd crowd, other;
	struct heard *h = ear(test);
	u32 at_s = START_S;

	set(test, row->warning, row->threshold);
	other = gather(test, row->kind, 8, ST(ESTABLISHED), 1, at_s);
	crowd = gather(test, row->kind, 7, row->own, CROWD, at_s - row->age_s);
	for (; at_s < START_S + 20; at_s++)
		tick(test, at_s);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 1U);
	expect_event(test, &h->event[0], row, TCPWATCH_ALERT_RAISED,
		     row->value + (row->age_s > 1 ? 5 : 0));
	KUNIT_EXPECT_EQ(test, h->event[0].was, (u8)TCPWATCH_SEVERITY_NONE);
	KUNIT_EXPECT_EQ(test, h->event[0].at_ns - h->event[0].since_ns, 5 * S_NS);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.raised, 1U);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.critical, 0U);

	disperse(test, &crowd, at_s);
	for (; at_s < START_S + 200; at_s++)
		tick(test, at_s);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 1U);
	expect_event(test, &h->event[1], row, TCPWATCH_ALERT_CLEARED, 0);
	KUNIT_EXPECT_EQ(test, h->event[1].was, (u8)TCPWATCH_SEVERITY_WARNING);
	KUNIT_EXPECT_EQ(test, h->event[1].since_ns, h->event[0].since_ns);
	KUNIT_EXPECT_EQ(test, h->event[1].group, h->event[0].group);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.raised, 0U);
	disperse(test, &other, at_s);
	tcpw_client_close(c);
}

static void severity_changes(struct kunit *test)
{
	static const u8 changes[] = { TCPWATCH_ALERT_RAISED, TCPWATCH_ALERT_CHANGED,
				      TCPWATCH_ALERT_CHANGED, TCPWATCH_ALERT_CLEARED };
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct heard *h = ear(test);
	struct crowd few, more;
	int i;

	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, 3);
	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL, 6);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	few = gather(test, TCPW_LISTENER, 7, ST(CLOSE_WAIT), 3, START_S);
	tick(test, START_S);
	more = gather(test, TCPW_LISTENER, 7, ST(CLOSE_WAIT), 3, START_S);
	tick(test, START_S + 1);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.raised, 1U);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.critical, 1U);
	disperse(test, &more, START_S + 1);
	tick(test, START_S + 2);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.critical, 0U);
	disperse(test, &few, START_S + 2);
	tick(test, START_S + 3);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 4U);
	for (i = 0; i < 4; i++)
		KUNIT_EXPECT_EQ(test, h->event[i].change, changes[i]);
	KUNIT_EXPECT_EQ(test, h->event[1].was, (u8)TCPWATCH_SEVERITY_WARNING);
	KUNIT_EXPECT_EQ(test, h->event[1].severity, (u8)TCPWATCH_SEVERITY_CRITICAL);
	KUNIT_EXPECT_EQ(test, h->event[1].threshold, 6ULL);
	KUNIT_EXPECT_EQ(test, h->event[2].severity, (u8)TCPWATCH_SEVERITY_WARNING);
	tcpw_client_close(c);
}

/* half-open: a busy listener completes its handshakes */

static const struct busy {
	const char *what;
	u32 half_open;
	u32 completed;
	u8 percent;
	bool raised;
} listeners[] = {
	{ "none of them completes", 8, 0, 0, true },
	{ "fewer than half complete", 8, 7, 46, true },
	{ "half complete", 8, 8, 50, false },
	{ "a busy one", 8, 30, 78, false },
	{ "few", 7, 0, 0, false },
};

static void describe_busy(const struct busy *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(busy, listeners, describe_busy);

static void busy_listener_is_no_flood(struct kunit *test)
{
	const struct busy *row = test->param_value;
	struct tcpw_client *c = listen(test);
	struct crowd open, done = {};
	struct heard *h = ear(test);
	unsigned int i;

	set(test, TCPWATCH_CONFIG_HALF_OPEN_WARNING, 8);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	if (row->completed)
		done = gather(test, TCPW_LISTENER, 7, ST(SYN_RECV), row->completed, START_S);
	for (i = 0; i < done.n; i++)
		be(test, done.flow[i], ST(ESTABLISHED), START_S);
	open = gather(test, TCPW_LISTENER, 7, ST(SYN_RECV), row->half_open, START_S);
	tick(test, START_S);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), (unsigned int)row->raised);
	if (h->n) {
		KUNIT_EXPECT_EQ(test, h->event[0].kind, (u8)TCPWATCH_ALERT_HALF_OPEN);
		KUNIT_EXPECT_EQ(test, h->event[0].completed_percent, row->percent);
	}
	disperse(test, &open, START_S);
	disperse(test, &done, START_S);
	tcpw_client_close(c);
}

/* ports */

static const struct use {
	const char *what;
	enum tcpwatch_state own;
	u8 reuse;
	bool loopback;
	bool raised;
} uses[] = {
	{ "open", ST(ESTABLISHED), 1, false, true },
	{ "in CLOSE_WAIT", ST(CLOSE_WAIT), 1, false, true },
	{ "in TIME_WAIT", ST(TIME_WAIT), 0, false, true },
	{ "in TIME_WAIT, which may be reused", ST(TIME_WAIT), 1, false, false },
	{ "in TIME_WAIT, which may be reused on loopback", ST(TIME_WAIT), 2, false, true },
	{ "in TIME_WAIT on loopback, the same", ST(TIME_WAIT), 2, true, false },
};

static void describe_use(const struct use *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(use, uses, describe_use);

#define LOOPBACK	(0x7f000001 ^ 0x0a000000)

static void ports_run_out(struct kunit *test)
{
	const struct use *row = test->param_value;
	u32 host = row->loopback ? LOOPBACK : 7;
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct heard *h = ear(test);
	struct crowd crowd;
	u32 one;

	set(test, TCPWATCH_CONFIG_PORTS_WARNING, 1);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	w->net->ipv4.sysctl_tcp_tw_reuse = row->reuse;
	tick(test, START_S - 1);
	KUNIT_ASSERT_GT(test, w->tn->alerts.ports, 1000U);
	w->tn->alerts.ports_s = START_S;
	w->tn->alerts.ports = 1000;
	one = w->tn->alerts.ports / 100;
	crowd = gather(test, TCPW_DESTINATION, host, row->own, one, START_S);
	tick(test, START_S);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), (unsigned int)row->raised);
	if (h->n) {
		KUNIT_EXPECT_EQ(test, h->event[0].kind, (u8)TCPWATCH_ALERT_PORTS);
		KUNIT_EXPECT_EQ(test, h->event[0].value, 1ULL);
	}
	disperse(test, &crowd, START_S);
	tcpw_client_close(c);
}

static void reserved_ports_do_not_count(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u32 all;

	if (!IS_ENABLED(CONFIG_SYSCTL))
		kunit_skip(test, "no reserved ports");
	tick(test, START_S);
	all = w->tn->alerts.ports;
	KUNIT_EXPECT_EQ(test, all,
			(u32)(w->tn->alerts.port_high - w->tn->alerts.port_low + 1));
	bitmap_set(w->net->ipv4.sysctl_local_reserved_ports, w->tn->alerts.port_low, 100);
	tick(test, START_S + 59);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.ports, all);
	tick(test, START_S + 60);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.ports, all - 100);
	bitmap_clear(w->net->ipv4.sysctl_local_reserved_ports, w->tn->alerts.port_low, 100);
}

/* the namespace itself */

static void table_nearly_full(struct kunit *test)
{
	struct tcpw_spec spec = { .flags = TCPW_SYN };
	struct tcpw_client *c = listen(test);
	struct heard *h = ear(test);
	u16 i;

	set(test, TCPWATCH_CONFIG_MAX_FLOWS, 20);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	for (i = 0; i < 20; i++) {
		tick(test, START_S + i);
		KUNIT_EXPECT_EQ(test, hear(test, c, h), i == 18);
		spec.port[0] = 10000 + i;
		tcpw_world_send(test->priv, &spec);
	}
	tick(test, START_S + i);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 1U);
	KUNIT_EXPECT_EQ(test, h->event[0].kind, (u8)TCPWATCH_ALERT_TABLE);
	KUNIT_EXPECT_EQ(test, h->event[0].value, 90ULL);
	KUNIT_EXPECT_EQ(test, h->event[0].subject, (u8)TCPWATCH_SUBJECT_NETNS);
	KUNIT_EXPECT_EQ(test, h->event[0].group, 0ULL);
	KUNIT_EXPECT_EQ(test, h->event[1].change, (u8)TCPWATCH_ALERT_CHANGED);
	KUNIT_EXPECT_EQ(test, h->event[1].severity, (u8)TCPWATCH_SEVERITY_CRITICAL);
	KUNIT_EXPECT_EQ(test, h->event[1].value, 100ULL);
	tcpw_client_close(c);
}

static void lost_events_count_for_a_minute(struct kunit *test)
{
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct heard *h = ear(test);

	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 2);
	tick(test, START_S);
	tcpw_stats_add(w->tn->stats, TCPWATCH_STAT_EVENTS_OVERRUN, 3);
	tick(test, START_S + 1);
	tcpw_stats_add(w->tn->stats, TCPWATCH_STAT_EVENTS_NO_MEMORY, 4);
	tick(test, START_S + 3);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 1U);
	KUNIT_EXPECT_EQ(test, h->event[0].kind, (u8)TCPWATCH_ALERT_EVENTS_LOST);
	KUNIT_EXPECT_EQ(test, h->event[0].value, 7ULL);
	tick(test, START_S + 62);
	tick(test, START_S + 65);
	tick(test, START_S + 66);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), 0U);
	tick(test, START_S + 67);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 1U);
	KUNIT_EXPECT_EQ(test, h->event[1].change, (u8)TCPWATCH_ALERT_CLEARED);
	tcpw_client_close(c);
}

/* how many are told */

#define MANY	5

static void rate_is_limited(struct kunit *test)
{
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct heard *h = ear(test);
	struct crowd crowd[MANY];
	u32 i, at_s = START_S;

	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, 1);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	set(test, TCPWATCH_CONFIG_ALERTS_PER_MIN, 2);
	for (i = 0; i < MANY; i++)
		crowd[i] = gather(test, TCPW_LISTENER, 7 + i, ST(CLOSE_WAIT), 1, START_S);
	for (; at_s < START_S + 60; at_s++)
		tick(test, at_s);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), 2U);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.raised, 2U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ALERTS_DEFERRED), MANY - 2ULL);
	for (; at_s < START_S + 120; at_s++)
		tick(test, at_s);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), 2U);
	tick(test, at_s);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 1U);
	KUNIT_EXPECT_EQ(test, h->event[4].at_ns - h->event[4].since_ns, 120 * S_NS);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.raised, (u32)MANY);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ALERTS_DEFERRED), MANY - 2ULL);
	for (i = 0; i < MANY; i++)
		disperse(test, &crowd[i], at_s);
	tcpw_client_close(c);
}

static void nobody_listens(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct crowd crowd;

	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, 1);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	crowd = gather(test, TCPW_LISTENER, 7, ST(CLOSE_WAIT), 1, START_S);
	tick(test, START_S);
	KUNIT_EXPECT_EQ(test, tcpw_notify_seq(w->tn, TCPW_ALERTS), 1ULL);
	KUNIT_EXPECT_NULL(test, w->tn->channel[TCPW_ALERTS].building);
	KUNIT_EXPECT_EQ(test, w->tn->alerts.raised, 1U);
	disperse(test, &crowd, START_S);
}

/* who joins later can ask what is raised */

static void read_alerts(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
			void *arg)
{
	u8 *alert = arg;

	KUNIT_ASSERT_NOT_NULL(test, tb[TCPWATCH_A_GROUP]);
	memcpy(alert, ((struct tcpwatch_group *)nla_data(tb[TCPWATCH_A_GROUP]))->alert,
	       TCPWATCH_ROOM_ALERTS);
}

static void dump_tells_what_is_raised(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	const u8 none = TCPWATCH_SEVERITY_NONE, critical = TCPWATCH_SEVERITY_CRITICAL;
	u8 alert[TCPWATCH_ROOM_ALERTS] = {};
	struct crowd crowd;
	int i;

	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL, 1);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	crowd = gather(test, TCPW_LISTENER, 7, ST(CLOSE_WAIT), 1, START_S);
	tick(test, START_S);
	tcpw_client_begin(test, c, TCPWATCH_CMD_LISTENER_GET, NLM_F_DUMP);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, read_alerts, alert), 0);
	for (i = 0; i < TCPWATCH_ROOM_ALERTS; i++)
		KUNIT_EXPECT_EQ(test, alert[i], i == TCPWATCH_ALERT_CLOSE_WAIT ? critical : none);
	disperse(test, &crowd, START_S);
	tcpw_client_close(c);
}

/* the end of what is raised */

static unsigned int groups_left(struct kunit *test)
{
	struct tcpw_world *w = test->priv;

	return atomic_read(&w->tn->groups.n[TCPW_LISTENER]);
}

static void group_stays_until_it_is_cleared(struct kunit *test)
{
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct heard *h = ear(test);
	struct crowd crowd;

	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, 1);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 300);
	crowd = gather(test, TCPW_LISTENER, 7, ST(CLOSE_WAIT), 1, START_S);
	tick(test, START_S);
	tick(test, START_S + 300);
	disperse(test, &crowd, START_S + 300);
	tick(test, START_S + 301);
	tcpw_group_tick(&w->tn->groups, TCPW_GROUP_BUCKETS, (START_S + 600) * S_NS);
	KUNIT_EXPECT_EQ(test, groups_left(test), 1U);
	tick(test, START_S + 601);
	KUNIT_ASSERT_EQ(test, hear(test, c, h), 2U);
	KUNIT_EXPECT_EQ(test, h->event[1].change, (u8)TCPWATCH_ALERT_CLEARED);
	tcpw_group_tick(&w->tn->groups, TCPW_GROUP_BUCKETS, (START_S + 601) * S_NS);
	KUNIT_EXPECT_EQ(test, groups_left(test), 0U);
	tcpw_client_close(c);
}

static void unwatching_clears(struct kunit *test)
{
	struct tcpw_client *c = listen(test);
	struct tcpw_world *w = test->priv;
	struct heard *h = ear(test);
	struct crowd crowd;
	int i;

	set(test, TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, 1);
	set(test, TCPWATCH_CONFIG_ALERT_HOLD_S, 0);
	set(test, TCPWATCH_CONFIG_ALERTS_PER_MIN, 2);	/* beyond which this goes */
	tcpw_stats_add(w->tn->stats, TCPWATCH_STAT_EVENTS_OVERRUN, 1);
	crowd = gather(test, TCPW_LISTENER, 7, ST(CLOSE_WAIT), 1, START_S);
	tick(test, START_S);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), 2U);
	disperse(test, &crowd, START_S);
	tcpw_world_unwatch(w);
	KUNIT_EXPECT_EQ(test, hear(test, c, h), 2U);
	for (i = 2; i < h->n; i++) {
		KUNIT_EXPECT_EQ(test, h->event[i].change, (u8)TCPWATCH_ALERT_CLEARED);
		KUNIT_EXPECT_EQ(test, h->event[i].reason, (u8)TCPWATCH_REASON_UNWATCHED);
		KUNIT_EXPECT_EQ(test, h->event[i].threshold, 1ULL);
		KUNIT_EXPECT_EQ(test, h->event[i].since_ns, h->event[0].since_ns);
	}
	tcpw_client_close(c);
}

static void starts_and_stops(struct kunit *test)
{
	struct tcpw_world *w = test->priv;

	tcpw_alert_start(w->tn);
	KUNIT_EXPECT_TRUE(test, delayed_work_pending(&w->tn->alerts.tick));
	tcpw_alert_exit(w->tn);
	KUNIT_EXPECT_FALSE(test, delayed_work_pending(&w->tn->alerts.tick));
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(raised_once_and_cleared_once, wave_gen_params),
	KUNIT_CASE(severity_changes),
	KUNIT_CASE_PARAM(busy_listener_is_no_flood, busy_gen_params),
	KUNIT_CASE_PARAM(ports_run_out, use_gen_params),
	KUNIT_CASE(reserved_ports_do_not_count),
	KUNIT_CASE(table_nearly_full),
	KUNIT_CASE(lost_events_count_for_a_minute),
	KUNIT_CASE(rate_is_limited),
	KUNIT_CASE(nobody_listens),
	KUNIT_CASE(dump_tells_what_is_raised),
	KUNIT_CASE(group_stays_until_it_is_cleared),
	KUNIT_CASE(unwatching_clears),
	KUNIT_CASE(starts_and_stops),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_alert",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
