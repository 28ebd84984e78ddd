// SPDX-License-Identifier: GPL-2.0
/* The sweep: every flow has its turn, no run does more than its share. */
#include <linux/jiffies.h>
#include "../module/sweep.h"
#include "../module/table.h"
#include "pair.h"

#define PASS	4	/* runs in which every flow has its turn */
#define MANY	3000

static void open_half(struct kunit *test, u32 n)
{
	struct tcpw_spec spec = { .flags = TCPW_SYN };
	u32 i;

	for (i = 0; i < n; i++) {
		spec.host[0] = 1000 + i;
		tcpw_world_send(test->priv, &spec);
	}
}

static void every_flow_has_its_turn(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	unsigned int seen = 0, most = 0, n;
	int i;

	open_half(test, MANY);
	for (i = 0; i < PASS; i++) {
		n = tcpw_sweep_run(w->tn);
		most = max(most, n);
		seen += n;
	}
	KUNIT_EXPECT_GE(test, seen, (unsigned int)MANY);
	KUNIT_EXPECT_LE(test, most, MANY / PASS + TCPW_SHARDS);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)MANY);
	KUNIT_EXPECT_EQ(test, w->tn->sweep_behind_ms, 0U);
}

static void nothing_to_look_at(struct kunit *test)
{
	struct tcpw_world *w = test->priv;

	KUNIT_EXPECT_EQ(test, tcpw_sweep_run(w->tn), 0U);
}

/* a deadline of a second, and two seconds of silence */
static bool age(struct tcpw_flow *flow, void *arg)
{
	flow->seen[0] -= 2 * HZ;
	flow->seen[1] -= 2 * HZ;
	flow->since_ns[0] = 0;
	flow->since_ns[1] = 0;
	return true;
}

static void what_is_overdue_ends(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_cursor cursor = {};
	int i;

	open_half(test, MANY);
	w->tn->config.v[TCPWATCH_CONFIG_SYN_S] = 1;
	tcpw_table_walk(&cursor, age, NULL);
	for (i = 0; i < 1000 && tcpw_world_flows(w); i++)
		tcpw_sweep_run(w->tn);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_EXPIRED), (u64)MANY);
}

/* a pass finds a socket that is gone */
static void sockets_are_asked(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);
	struct tcpw_world *w = test->priv;
	int i;

	for (i = 0; i < PASS; i++)
		tcpw_sweep_run(w->tn);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
	tcpw_pair_end_time_wait(test, p);
	for (i = 0; i < PASS; i++)
		tcpw_sweep_run(w->tn);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SOCKET_GONE), 1ULL);
	tcpw_pair_close(test, p);
}

/* its client's socket, in SYN_SENT, is the one that sent the SYN, or one that connects anew */
static bool look_closed(struct tcpw_flow *flow, void *arg)
{
	const u32 *older = arg;

	flow->conn.half[flow->client].iss -= *older;
	tcpw_tcp_gone(&flow->conn, flow->client);
	return age(flow, NULL);
}

static void correct_closed(struct kunit *test, u32 older, u64 corrected)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_SYN_SENT);
	struct tcpw_world *w = test->priv;
	struct tcpw_cursor cursor = {};
	int i;

	tcpw_table_walk(&cursor, look_closed, &older);
	for (i = 0; i < PASS; i++)
		tcpw_sweep_run(w->tn);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SOCKET_CORRECTED), corrected);
	tcpw_pair_close(test, p);
}

static void its_socket_is_believed(struct kunit *test)
{
	correct_closed(test, 0, 1);
}

static void the_next_socket_is_not_believed(struct kunit *test)
{
	correct_closed(test, 100000, 0);
}

static void starts_and_stops(struct kunit *test)
{
	struct tcpw_world *w = test->priv;

	tcpw_sweep_start(w->tn);
	KUNIT_EXPECT_TRUE(test, delayed_work_pending(&w->tn->sweep));
	tcpw_sweep_exit(w->tn);
	KUNIT_EXPECT_FALSE(test, delayed_work_pending(&w->tn->sweep));
}

static struct kunit_case cases[] = {
	KUNIT_CASE(every_flow_has_its_turn),
	KUNIT_CASE(nothing_to_look_at),
	KUNIT_CASE(what_is_overdue_ends),
	KUNIT_CASE(sockets_are_asked),
	KUNIT_CASE(its_socket_is_believed),
	KUNIT_CASE(the_next_socket_is_not_believed),
	KUNIT_CASE(starts_and_stops),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_sweep",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
