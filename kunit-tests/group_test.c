// SPDX-License-Identifier: GPL-2.0
/* What is counted of listeners and destinations, and who waits longest. */
#include "../module/group_read.h"
#include "../module/sweep.h"
#include "client.h"
#include "pair.h"

#define LIMIT	64
#define S_NS	NSEC_PER_SEC
#define START	(1000 * S_NS)

#define ST(s)	TCPWATCH_STATE_##s

/* a flow between 10.0.0.1:CLIENT_PORT + @i and 10.0.0.2:80 that is in no table */
static struct tcpw_flow *create(struct kunit *test, unsigned int i)
{
	struct tcpw_spec spec = { .port = { TCPW_CLIENT_PORT + i, TCPW_SERVER_PORT } };
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;
	struct tcpw_key key;
	int x;

	x = tcpw_spec_key(&spec, &key);
	flow = tcpw_flow_create(w->tn, &key, 0, START);
	KUNIT_ASSERT_NOT_NULL(test, flow);
	flow->client = x;
	return flow;
}

static int end_of(const struct tcpw_flow *flow, enum tcpw_group_kind kind)
{
	return kind == TCPW_DESTINATION ? flow->client : !flow->client;
}

/* one whose client (or server) has a socket */
static struct tcpw_flow *local(struct kunit *test, unsigned int i, enum tcpw_group_kind kind)
{
	struct tcpw_flow *flow = create(test, i);

	flow->conn.half[end_of(flow, kind)].facts |= TCPW_LOCAL;
	return flow;
}

static enum tcpw_group_found account(struct kunit *test, struct tcpw_flow *flow, u32 max, u64 now)
{
	struct tcpw_world *w = test->priv;
	enum tcpw_group_found found;

	spin_lock_bh(&flow->lock);
	found = tcpw_group_account(&w->tn->groups, flow, max, now);
	spin_unlock_bh(&flow->lock);
	return found;
}

static void set(struct tcpw_flow *flow, int x, enum tcpwatch_state state)
{
	if (state == ST(CLOSED))
		tcpw_tcp_gone(&flow->conn, x);
	else
		tcpw_tcp_force(&flow->conn, x, state);
}

/* both ends come to these states at a moment */
static void be(struct kunit *test, struct tcpw_flow *flow, enum tcpw_group_kind kind,
	       enum tcpwatch_state own, enum tcpwatch_state peer, u64 now)
{
	int x = end_of(flow, kind);

	set(flow, !x, peer);
	set(flow, x, own);
	flow->since_ns[x] = now;
	KUNIT_EXPECT_EQ(test, account(test, flow, LIMIT, now), TCPW_GROUP_FOUND);
}

static void leave(struct kunit *test, struct tcpw_flow *flow, u64 now)
{
	struct tcpw_world *w = test->priv;

	spin_lock_bh(&flow->lock);
	flow->gone = true;
	tcpw_group_leave(&w->tn->groups, flow, now);
	spin_unlock_bh(&flow->lock);
	tcpw_flow_retire(flow);
}

struct seen {
	unsigned int n;
	u64 now;
	struct tcpwatch_group last;
};

static bool see(struct tcpw_group *group, void *arg)
{
	struct seen *s = arg;

	s->n++;
	tcpw_group_fill(group, s->now, &s->last);
	return true;
}

/* how many there are of a kind; @out: the last of them */
static unsigned int look(struct kunit *test, enum tcpw_group_kind kind, u64 now,
			 struct tcpwatch_group *out)
{
	struct tcpw_group_cursor cursor = {};
	struct tcpw_world *w = test->priv;
	struct seen s = { .now = now };

	rcu_read_lock();
	KUNIT_EXPECT_TRUE(test, tcpw_group_walk(&w->tn->groups, kind, &cursor, see, &s));
	rcu_read_unlock();
	*out = s.last;
	return s.n;
}

/* lives of one flow */

struct step {
	u8 own;
	u8 peer;
	u16 after_s;
};

struct life {
	const char *what;
	enum tcpw_group_kind kind;
	bool adopted;
	struct step step[8];
	u64 opened, completed, failed;
	u32 rate[__TCPWATCH_RATES];
};

#define RATE(name)	.rate[TCPWATCH_RATE_##name] = 1

/* clang-format off */
static const struct life lives[] = {
	{ "client, closes first", TCPW_DESTINATION, false,
	  { { ST(SYN_SENT), ST(LISTEN) }, { ST(SYN_SENT), ST(SYN_RECV) },
	    { ST(ESTABLISHED), ST(ESTABLISHED) }, { ST(FIN_WAIT1), ST(ESTABLISHED) },
	    { ST(TIME_WAIT), ST(CLOSED) } },
	  1, 1, 0, RATE(OPENED), RATE(COMPLETED), RATE(TIME_WAIT_IN), RATE(FREED) },
	{ "server, closes last", TCPW_LISTENER, false,
	  { { ST(SYN_RECV), ST(SYN_SENT) }, { ST(ESTABLISHED), ST(ESTABLISHED) },
	    { ST(CLOSE_WAIT), ST(FIN_WAIT2) }, { ST(LAST_ACK), ST(TIME_WAIT) } },
	  1, 1, 0, RATE(OPENED), RATE(COMPLETED), RATE(CLOSE_WAIT_IN), RATE(CLOSE_WAIT_OUT),
		     RATE(FREED) },
	{ "final ACK lost once", TCPW_LISTENER, false,
	  { { ST(SYN_RECV), ST(SYN_SENT) }, { ST(ESTABLISHED), ST(ESTABLISHED) },
	    { ST(SYN_RECV), ST(ESTABLISHED) }, { ST(ESTABLISHED), ST(ESTABLISHED) } },
	  1, 1, 0, RATE(OPENED), RATE(COMPLETED), RATE(FREED) },
	{ "never answered", TCPW_DESTINATION, false, { { ST(SYN_SENT), ST(LISTEN) } },
	  1, 0, 1, RATE(OPENED), RATE(FAILED), RATE(FREED) },
	{ "half open to its end", TCPW_LISTENER, false, { { ST(SYN_RECV), ST(SYN_SENT) } },
	  1, 0, 1, RATE(OPENED), RATE(FAILED), RATE(FREED) },
	{ "adopted in CLOSE_WAIT", TCPW_LISTENER, true, { { ST(CLOSE_WAIT), ST(FIN_WAIT2) } },
	  0, 0, 0, RATE(CLOSE_WAIT_IN), RATE(CLOSE_WAIT_OUT), RATE(FREED) },
	{ "freed when its socket goes, not when the flow does", TCPW_DESTINATION, false,
	  { { ST(ESTABLISHED), ST(ESTABLISHED) }, { ST(CLOSED), ST(ESTABLISHED) } },
	  1, 1, 0, RATE(OPENED), RATE(COMPLETED), RATE(FREED) },
	{ "what is long ago is in no rate", TCPW_DESTINATION, false,
	  { { ST(SYN_SENT), ST(LISTEN) }, { ST(ESTABLISHED), ST(ESTABLISHED) },
	    { ST(FIN_WAIT1), ST(ESTABLISHED), 65 } },
	  1, 1, 0, RATE(FREED) },
};

/* clang-format on */

static void describe_life(const struct life *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(life, lives, describe_life);

static void expect_live(struct kunit *test, const struct tcpwatch_group *g,
			const struct step *step, u32 n)
{
	unsigned int state;

	for (state = 0; state < TCPWATCH_ROOM_STATES; state++) {
		KUNIT_EXPECT_EQ(test, g->own[state], state == step->own ? n : 0);
		KUNIT_EXPECT_EQ(test, g->peer[state], state == step->peer ? n : 0);
	}
}

static void life_is_counted(struct kunit *test)
{
	const struct life *row = test->param_value;
	struct tcpw_flow *flow = local(test, 0, row->kind);
	const struct step *step = row->step;
	struct tcpwatch_group g;
	u64 now = START;
	int i;

	flow->adopted = row->adopted;
	for (; step->own; step++) {
		now += step->after_s * S_NS;
		be(test, flow, row->kind, step->own, step->peer, now);
		KUNIT_EXPECT_EQ(test, look(test, row->kind, now, &g), 1U);
		expect_live(test, &g, step, 1);
	}
	leave(test, flow, now);
	KUNIT_EXPECT_EQ(test, look(test, row->kind, now, &g), 1U);
	expect_live(test, &g, step - 1, 0);
	KUNIT_EXPECT_EQ(test, g.opened, row->opened);
	KUNIT_EXPECT_EQ(test, g.completed, row->completed);
	KUNIT_EXPECT_EQ(test, g.failed, row->failed);
	for (i = 0; i < __TCPWATCH_RATES; i++)
		KUNIT_EXPECT_EQ_MSG(test, g.rate[i], row->rate[i], "rate %d", i);
}

static void group_has_its_key(struct kunit *test)
{
	static const u8 client[16] = { 10, 0, 0, 1 }, server[16] = { 10, 0, 0, 2 }, none[16];
	struct tcpw_flow *flow = local(test, 0, TCPW_DESTINATION);
	struct tcpwatch_group g;

	flow->conn.half[!flow->client].facts |= TCPW_LOCAL;	/* both, as on loopback */
	be(test, flow, TCPW_DESTINATION, ST(ESTABLISHED), ST(ESTABLISHED), START);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_DESTINATION, START, &g), 1U);
	KUNIT_EXPECT_EQ(test, memcmp(g.local, client, sizeof(client)), 0);
	KUNIT_EXPECT_EQ(test, memcmp(g.remote, server, sizeof(server)), 0);
	KUNIT_EXPECT_EQ(test, ntohs(g.port), TCPW_SERVER_PORT);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_LISTENER, START, &g), 1U);
	KUNIT_EXPECT_EQ(test, memcmp(g.local, server, sizeof(server)), 0);
	KUNIT_EXPECT_EQ(test, memcmp(g.remote, none, sizeof(none)), 0);
	leave(test, flow, START);
}

/* how it ended */

static const struct ending {
	const char *what;
	u8 close;
	u8 closed_by;	/* of client 1, server 2, as it is seen from a destination */
	u8 side;
} endings[] = {
	{ "four segments, client first", TCPWATCH_CLOSE_FOUR_SEGMENT, 1, TCPWATCH_SIDE_CLIENT },
	{ "three segments, server first", TCPWATCH_CLOSE_THREE_SEGMENT, 2, TCPWATCH_SIDE_SERVER },
	{ "simultaneous", TCPWATCH_CLOSE_SIMULTANEOUS, 3, TCPWATCH_SIDE_BOTH },
	{ "socket gone", TCPWATCH_CLOSE_SOCKET_GONE, 0, TCPWATCH_SIDE_NONE },
};

static void describe_ending(const struct ending *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(ending, endings, describe_ending);

static void ending_is_counted(struct kunit *test)
{
	const struct ending *row = test->param_value;
	struct tcpw_flow *flow = local(test, 0, TCPW_DESTINATION);
	struct tcpwatch_group g;
	int i;

	be(test, flow, TCPW_DESTINATION, ST(ESTABLISHED), ST(ESTABLISHED), START);
	flow->close = row->close;
	flow->closed_by = row->closed_by;
	if (flow->client)
		flow->closed_by = (row->closed_by >> 1 | row->closed_by << 1) & 3;
	leave(test, flow, START);
	look(test, TCPW_DESTINATION, START, &g);
	for (i = 0; i < TCPWATCH_ROOM_CLOSES; i++)
		KUNIT_EXPECT_EQ(test, g.close[i], (u64)(i == row->close));
	for (i = 0; i < 4; i++)
		KUNIT_EXPECT_EQ(test, g.closed_first[i], (u64)(i == row->side));
}

/* who waits longest */

#define WAITERS	5

static void oldest_is_first(struct kunit *test)
{
	/* seconds; as adoption finds them: in no order */
	static const u8 since[WAITERS] = { 30, 10, 50, 20, 40 };
	/* who leaves, and the second since when the oldest waits then */
	static const u8 leaves[][2] = { { 2, 10 }, { 1, 20 }, { 3, 30 }, { 0, 40 }, { 4, 0 } };
	u64 now = START + 100 * S_NS;
	struct tcpw_flow *flow[WAITERS];
	struct tcpwatch_group g;
	int i;

	for (i = 0; i < WAITERS; i++) {
		flow[i] = local(test, i, TCPW_LISTENER);
		flow[i]->adopted = 1;
		be(test, flow[i], TCPW_LISTENER, ST(CLOSE_WAIT), ST(FIN_WAIT2),
		   START + since[i] * S_NS);
	}
	look(test, TCPW_LISTENER, now, &g);
	KUNIT_EXPECT_EQ(test, g.own[ST(CLOSE_WAIT)], (u32)WAITERS);
	KUNIT_EXPECT_EQ(test, g.close_wait_age_ns, 90 * S_NS);
	for (i = 0; i < WAITERS; i++) {
		be(test, flow[leaves[i][0]], TCPW_LISTENER, ST(LAST_ACK), ST(FIN_WAIT2), now);
		look(test, TCPW_LISTENER, now, &g);
		KUNIT_EXPECT_EQ(test, g.close_wait_age_ns,
				leaves[i][1] ? (100 - leaves[i][1]) * S_NS : 0);
	}
	for (i = 0; i < WAITERS; i++)
		leave(test, flow[i], now);
}

static void age_is_corrected(struct kunit *test)
{
	struct tcpw_flow *flow = local(test, 0, TCPW_LISTENER);
	struct tcpwatch_group g;

	be(test, flow, TCPW_LISTENER, ST(CLOSE_WAIT), ST(FIN_WAIT2), START);
	be(test, flow, TCPW_LISTENER, ST(CLOSE_WAIT), ST(FIN_WAIT2), START - 50 * S_NS);
	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_EQ(test, g.close_wait_age_ns, 50 * S_NS);
	KUNIT_EXPECT_EQ(test, g.rate[TCPWATCH_RATE_CLOSE_WAIT_IN], 1U);
	leave(test, flow, START);
	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_EQ(test, g.close_wait_age_ns, 0ULL);
}

/* the timer fires within the wheel's step for a minute */
static void expect_left(struct kunit *test, u32 s)
{
	struct tcpwatch_group g;

	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_GE(test, g.time_wait_left_ns, s * S_NS);
	KUNIT_EXPECT_LE(test, g.time_wait_left_ns, s * S_NS + jiffies64_to_nsecs(4096));
	KUNIT_EXPECT_LE(test, g.time_wait_left_ns, (s + 6) * S_NS);
}

static void time_wait_begins_anew(struct kunit *test)
{
	struct tcpw_flow *flow = local(test, 0, TCPW_LISTENER);
	struct tcpwatch_group g;

	be(test, flow, TCPW_LISTENER, ST(ESTABLISHED), ST(ESTABLISHED), START);
	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_EQ(test, g.time_wait_left_ns, 0ULL);
	flow->seen[flow->client] = jiffies - 30 * HZ;
	be(test, flow, TCPW_LISTENER, ST(TIME_WAIT), ST(CLOSED), START);
	expect_left(test, 30);
	account(test, flow, LIMIT, START);	/* the sweep only looks */
	expect_left(test, 30);
	flow->seen[flow->client] = jiffies - 10 * HZ;	/* a repeated FIN */
	account(test, flow, LIMIT, START);
	expect_left(test, 50);
	leave(test, flow, START);
}

/* handshakes */

/* clang-format off */
static const struct duration {
	u32 us;
	unsigned int bucket;
} durations[] = {
	{ 0, 0 }, { 1, 1 }, { 2, 2 }, { 3, 2 }, { 4, 3 }, { 1000, 10 }, { 1 << 22, 23 },
	{ ~0U - 1, TCPWATCH_ROOM_BUCKETS - 1 }, { TCPW_NOT_MEASURED, TCPWATCH_ROOM_BUCKETS },
};

/* clang-format on */

static void describe_duration(const struct duration *row, char *to)
{
	snprintf(to, KUNIT_PARAM_DESC_SIZE, "%u us", row->us);
}

KUNIT_ARRAY_PARAM(duration, durations, describe_duration);

static void duration_has_its_bucket(struct kunit *test)
{
	const struct duration *row = test->param_value;
	struct tcpw_flow *flow = local(test, 0, TCPW_LISTENER);
	struct tcpwatch_group g;
	unsigned int i;

	be(test, flow, TCPW_LISTENER, ST(SYN_RECV), ST(SYN_SENT), START);
	flow->syn_synack_us = row->us;
	flow->synack_ack_us = row->us;
	be(test, flow, TCPW_LISTENER, ST(ESTABLISHED), ST(ESTABLISHED), START);
	look(test, TCPW_LISTENER, START, &g);
	for (i = 0; i < TCPWATCH_ROOM_BUCKETS; i++) {
		KUNIT_EXPECT_EQ(test, g.syn_synack[i], (u32)(i == row->bucket));
		KUNIT_EXPECT_EQ(test, g.synack_ack[i], (u32)(i == row->bucket));
	}
	leave(test, flow, START);
}

/* A SYN that nobody has answered makes no listener, or a port scan would; it counts at one. */
static void unanswered_counts_where_one_listens(struct kunit *test)
{
	struct tcpw_flow *first = create(test, 0), *known = local(test, 1, TCPW_LISTENER);
	struct tcpw_flow *second = create(test, 2);
	struct tcpwatch_group g;

	be(test, first, TCPW_LISTENER, ST(LISTEN), ST(SYN_SENT), START);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_LISTENER, START, &g), 0U);
	be(test, known, TCPW_LISTENER, ST(ESTABLISHED), ST(ESTABLISHED), START);
	be(test, second, TCPW_LISTENER, ST(LISTEN), ST(SYN_SENT), START);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_LISTENER, START, &g), 1U);
	KUNIT_EXPECT_EQ(test, g.own[ST(LISTEN)], 1U);
	KUNIT_EXPECT_EQ(test, g.opened, 2ULL);
	leave(test, second, START);
	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_EQ(test, g.failed, 1ULL);
	leave(test, known, START);
	leave(test, first, START);
}

static unsigned int registers(const struct tcpwatch_group *g)
{
	unsigned int i, n = 0;

	for (i = 0; i < TCPWATCH_ROOM_SOURCES; i++)
		n += !!g->sources[i];
	return n;
}

static void sources_are_told_apart(struct kunit *test)
{
	struct tcpw_flow *same[16], *flow;
	struct tcpwatch_group g;
	u32 i;

	for (i = 0; i < ARRAY_SIZE(same); i++) {
		same[i] = local(test, i, TCPW_LISTENER);
		be(test, same[i], TCPW_LISTENER, ST(SYN_RECV), ST(SYN_SENT), START);
	}
	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_EQ(test, registers(&g), 1U);
	for (i = 0; i < 1000; i++) {
		flow = local(test, 0, TCPW_LISTENER);
		flow->key.addr[flow->client].ip = htonl(0x0b000000 + i);
		be(test, flow, TCPW_LISTENER, ST(SYN_RECV), ST(SYN_SENT), START);
		leave(test, flow, START);
	}
	look(test, TCPW_LISTENER, START, &g);
	KUNIT_EXPECT_GT(test, registers(&g), 50U);
	look(test, TCPW_LISTENER, START + 120 * S_NS, &g);
	KUNIT_EXPECT_EQ(test, registers(&g), 0U);
	for (i = 0; i < ARRAY_SIZE(same); i++)
		leave(test, same[i], START);
}

/* the time that rates cover; seconds since boot */
static const struct window {
	const char *what;
	u32 since_s;
	u32 now_s;
	u32 window_ms;
} windows[] = {
	{ "just born, at boot", 1, 1, 0 },
	{ "young, at boot", 1, 4, 3000 },
	{ "young", 1000, 1010, 10000 },
	{ "the present slot has just begun", 0, 1200, 60000 },
	{ "the present slot is nearly over", 0, 1203, 63000 },
	{ "a day later", 100, 86400, 60000 },
};

static void describe_window(const struct window *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(window, windows, describe_window);

static void window_is_right(struct kunit *test)
{
	const struct window *row = test->param_value;
	struct tcpw_flow *flow = local(test, 0, TCPW_LISTENER);
	struct tcpwatch_group g;

	be(test, flow, TCPW_LISTENER, ST(ESTABLISHED), ST(ESTABLISHED), row->since_s * S_NS);
	look(test, TCPW_LISTENER, row->now_s * S_NS, &g);
	KUNIT_EXPECT_EQ(test, g.window_ms, row->window_ms);
	leave(test, flow, row->now_s * S_NS);
}

/* bounds */

static struct tcpw_flow *to_another(struct kunit *test, u32 i)
{
	struct tcpw_flow *flow = local(test, 0, TCPW_DESTINATION);

	flow->key.addr[!flow->client].ip = htonl(0x0b000000 + i);
	tcpw_tcp_force(&flow->conn, flow->client, ST(ESTABLISHED));
	return flow;
}

static void full_is_told(struct kunit *test)
{
	struct tcpw_flow *in = to_another(test, 1), *out = to_another(test, 2);
	struct tcpw_flow *server = local(test, 0, TCPW_LISTENER);
	struct tcpwatch_group g;

	KUNIT_EXPECT_EQ(test, account(test, in, 1, START), TCPW_GROUP_FOUND);
	KUNIT_EXPECT_EQ(test, account(test, out, 1, START), TCPW_GROUP_FULL);
	KUNIT_EXPECT_EQ(test, account(test, server, 1, START), TCPW_GROUP_FOUND);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_DESTINATION, START, &g), 1U);
	KUNIT_EXPECT_EQ(test, account(test, out, 2, START), TCPW_GROUP_FOUND);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_DESTINATION, START, &g), 2U);
	leave(test, in, START);
	leave(test, out, START);
	leave(test, server, START);
}

static void no_memory_is_told(struct kunit *test)
{
	struct tcpw_flow *flow = to_another(test, 1);

	tcpw_fail_nth_allocation(1);
	KUNIT_EXPECT_EQ(test, account(test, flow, LIMIT, START), TCPW_GROUP_NO_MEMORY);
	KUNIT_EXPECT_TRUE(test, tcpw_has_failed());
	KUNIT_EXPECT_EQ(test, account(test, flow, LIMIT, START), TCPW_GROUP_FOUND);
	leave(test, flow, START);
}

static void unused_is_freed(struct kunit *test)
{
	struct tcpw_flow *flow = to_another(test, 1);
	struct tcpw_world *w = test->priv;
	struct tcpwatch_group g;

	account(test, flow, LIMIT, START);
	tcpw_group_tick(&w->tn->groups, TCPW_GROUP_BUCKETS, START + 100 * S_NS);
	KUNIT_EXPECT_EQ_MSG(test, look(test, TCPW_DESTINATION, START, &g), 1U, "in use");
	leave(test, flow, START + 100 * S_NS);
	tcpw_group_tick(&w->tn->groups, TCPW_GROUP_BUCKETS, START + 159 * S_NS);
	KUNIT_EXPECT_EQ_MSG(test, look(test, TCPW_DESTINATION, START, &g), 1U, "a minute");
	tcpw_group_tick(&w->tn->groups, TCPW_GROUP_BUCKETS, START + 160 * S_NS);
	KUNIT_EXPECT_EQ(test, look(test, TCPW_DESTINATION, START, &g), 0U);
	KUNIT_EXPECT_EQ(test, atomic_read(&w->tn->groups.n[TCPW_DESTINATION]), 0);
}

#define MANY	3000	/* so that buckets hold several */

struct once {
	u64 *ids;
	unsigned int n;
	bool go_on;
};

/* every other one is refused at first */
static bool note_once(struct tcpw_group *group, void *arg)
{
	struct once *o = arg;

	o->go_on = !o->go_on;
	if (!o->go_on)
		return false;
	o->ids[o->n++] = group->id;
	return true;
}

static void walk_visits_each_once(struct kunit *test)
{
	u64 *ids = kunit_kcalloc(test, MANY, sizeof(*ids), GFP_KERNEL);
	struct tcpw_flow **flows = kunit_kcalloc(test, MANY, sizeof(*flows), GFP_KERNEL);
	struct tcpw_group_cursor cursor = {};
	struct once o = { .ids = ids };
	struct tcpw_world *w = test->priv;
	unsigned int i, j, twice = 0;
	bool done = false;

	for (i = 0; i < MANY; i++) {
		flows[i] = to_another(test, i);
		account(test, flows[i], MANY, START);
	}
	while (!done && o.n < MANY) {
		rcu_read_lock();
		done = tcpw_group_walk(&w->tn->groups, TCPW_DESTINATION, &cursor, note_once, &o);
		rcu_read_unlock();
	}
	KUNIT_EXPECT_EQ(test, o.n, (unsigned int)MANY);
	for (i = 0; i < o.n; i++)
		for (j = 0; j < i; j++)
			twice += ids[i] == ids[j];
	KUNIT_EXPECT_EQ(test, twice, 0U);
	for (i = 0; i < MANY; i++)
		leave(test, flows[i], START);
}

/* over netlink: more than a message holds */

#define LISTED	300

struct listing {
	unsigned int n;
	unsigned int out_of_order;
	u64 last;
};

static void list_group(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
		       void *arg)
{
	const struct tcpwatch_group *g;
	struct listing *l = arg;

	KUNIT_ASSERT_NOT_NULL(test, tb[TCPWATCH_A_GROUP]);
	g = nla_data(tb[TCPWATCH_A_GROUP]);
	KUNIT_EXPECT_EQ(test, g->own[ST(ESTABLISHED)], 1U);
	l->n++;
}

static void list_waiting(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
			 void *arg)
{
	const struct tcpwatch_flow *flow;
	struct listing *l = arg;

	KUNIT_ASSERT_NOT_NULL(test, tb[TCPWATCH_A_FLOW]);
	flow = nla_data(tb[TCPWATCH_A_FLOW]);
	l->out_of_order += flow->server.state_since_ns <= l->last;
	l->last = flow->server.state_since_ns;
	l->n++;
}

static unsigned int dumped(struct kunit *test, u8 cmd, tcpw_client_visit visit)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct listing l = {};

	tcpw_client_begin(test, c, cmd, NLM_F_DUMP);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, visit, &l), 0);
	KUNIT_EXPECT_EQ(test, l.out_of_order, 0U);
	tcpw_client_close(c);
	return l.n;
}

static void dump_has_every_destination(struct kunit *test)
{
	struct tcpw_flow **flows = kunit_kcalloc(test, LISTED, sizeof(*flows), GFP_KERNEL);
	int i;

	for (i = 0; i < LISTED; i++) {
		flows[i] = to_another(test, i);
		account(test, flows[i], LISTED, START);
	}
	KUNIT_EXPECT_EQ(test, dumped(test, TCPWATCH_CMD_DESTINATION_GET, list_group),
			(unsigned int)LISTED);
	KUNIT_EXPECT_EQ(test, dumped(test, TCPWATCH_CMD_LISTENER_GET, list_group), 0U);
	for (i = 0; i < LISTED; i++)
		leave(test, flows[i], START);
}

static void dump_of_those_who_wait_is_in_order(struct kunit *test)
{
	struct tcpw_flow **flows = kunit_kcalloc(test, LISTED, sizeof(*flows), GFP_KERNEL);
	int i;

	for (i = 0; i < LISTED; i++) {
		flows[i] = local(test, i, TCPW_LISTENER);
		flows[i]->adopted = 1;
		be(test, flows[i], TCPW_LISTENER, i % 3 ? ST(CLOSE_WAIT) : ST(ESTABLISHED),
		   i % 3 ? ST(FIN_WAIT2) : ST(ESTABLISHED), START + i * 7 % LISTED * S_NS);
	}
	KUNIT_EXPECT_EQ(test, dumped(test, TCPWATCH_CMD_CLOSE_WAIT_GET, list_waiting),
			LISTED * 2U / 3);
	for (i = 0; i < LISTED; i++)
		leave(test, flows[i], START);
	KUNIT_EXPECT_EQ(test, dumped(test, TCPWATCH_CMD_CLOSE_WAIT_GET, list_waiting), 0U);
}

/* with real sockets: both ends are here, so that each is counted once in each group */

static u32 sum(const u32 *n)
{
	u32 all = 0;
	int i;

	for (i = 0; i < TCPWATCH_ROOM_STATES; i++)
		all += n[i];
	return all;
}

static void expect_stage(struct kunit *test, enum tcpw_group_kind kind, u8 own, u8 peer)
{
	struct tcpwatch_group g = {};

	KUNIT_ASSERT_EQ(test, look(test, kind, ktime_get_ns(), &g), 1U);
	KUNIT_EXPECT_EQ(test, g.own[own], 1U);
	KUNIT_EXPECT_EQ(test, g.peer[peer], 1U);
	KUNIT_EXPECT_EQ(test, sum(g.own), 1U);
	KUNIT_EXPECT_EQ(test, sum(g.peer), 1U);
	KUNIT_EXPECT_EQ(test, !!g.close_wait_age_ns, own == ST(CLOSE_WAIT));
	KUNIT_EXPECT_EQ(test, !!g.syn_recv_age_ns,
			own == ST(SYN_RECV) && kind == TCPW_LISTENER);
}

static void stage_is_counted(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_world *w = test->priv;
	struct tcpw_pair *p = tcpw_pair_open(test, way->v6, way->stage);
	struct tcpwatch_group g;
	struct tcpwatch_flow f;
	u8 states[2];

	tcpw_stage_states(way->stage, states);
	/* what is lost behind the hooks (E1, E3) the sockets tell */
	KUNIT_ASSERT_TRUE(test, tcpw_pair_check(test, p));
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &f));
	if (f.local & TCPWATCH_SIDE_CLIENT)
		expect_stage(test, TCPW_DESTINATION, states[0], states[1]);
	if (f.local & TCPWATCH_SIDE_SERVER)
		expect_stage(test, TCPW_LISTENER, states[1], states[0]);
	tcpw_pair_close(test, p);
	tcpw_world_unwatch(w);
	KUNIT_ASSERT_TRUE(test, tcpw_world_watch(w));
	KUNIT_EXPECT_EQ(test, look(test, TCPW_LISTENER, ktime_get_ns(), &g), 0U);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(life_is_counted, life_gen_params),
	KUNIT_CASE(group_has_its_key),
	KUNIT_CASE_PARAM(ending_is_counted, ending_gen_params),
	KUNIT_CASE(oldest_is_first),
	KUNIT_CASE(age_is_corrected),
	KUNIT_CASE(time_wait_begins_anew),
	KUNIT_CASE_PARAM(duration_has_its_bucket, duration_gen_params),
	KUNIT_CASE_PARAM(window_is_right, window_gen_params),
	KUNIT_CASE(unanswered_counts_where_one_listens),
	KUNIT_CASE(sources_are_told_apart),
	KUNIT_CASE(full_is_told),
	KUNIT_CASE(no_memory_is_told),
	KUNIT_CASE(unused_is_freed),
	KUNIT_CASE(walk_visits_each_once),
	KUNIT_CASE(dump_has_every_destination),
	KUNIT_CASE(dump_of_those_who_wait_is_in_order),
	KUNIT_CASE_PARAM(stage_is_counted, tcpw_way_gen_params),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_group",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
