// SPDX-License-Identifier: GPL-2.0
/* Real connections: followed from their SYN, adopted when older, gone when their sockets are. */
#include <net/tcp.h>
#include "../module/adopt.h"
#include "../module/end.h"
#include "pair.h"

/* an end whose socket is gone, or that has none yet, is none of ours */
static u8 locals(enum tcpw_stage stage)
{
	if (stage == TCPW_STAGE_SYN_SENT || stage == TCPW_STAGE_TIME_WAIT)
		return TCPWATCH_SIDE_CLIENT;
	return TCPWATCH_SIDE_BOTH;
}

/* what has a socket has no timer of ours; TIME_WAIT has the kernel's */
static void expect_expiry(struct kunit *test, const struct tcpw_way *way,
			  const struct tcpwatch_flow *flow)
{
	if (way->stage < TCPW_STAGE_LAST_ACK)
		KUNIT_EXPECT_EQ(test, flow->expires_ns, ~0ULL);
	else
		KUNIT_EXPECT_LE(test, flow->expires_ns, 60 * NSEC_PER_SEC);
}

/* after a second of silence the socket has the last word: lost segments were seen by the hook */
static void wire_and_sockets_agree(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_pair *p = tcpw_pair_open(test, way->v6, way->stage);
	struct tcpwatch_flow flow;
	u8 states[2];

	tcpw_stage_states(way->stage, states);
	KUNIT_EXPECT_TRUE(test, tcpw_pair_check(test, p));
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	KUNIT_EXPECT_EQ(test, flow.client.state, states[0]);
	KUNIT_EXPECT_EQ(test, flow.server.state, states[1]);
	KUNIT_EXPECT_EQ(test, flow.origin, (u8)TCPWATCH_ORIGIN_HANDSHAKE);
	KUNIT_EXPECT_EQ(test, flow.flags & TCPWATCH_FLOW_ROLES_GUESSED, 0);
	KUNIT_EXPECT_TRUE(test, flow.local & TCPWATCH_SIDE_CLIENT);
	expect_expiry(test, way, &flow);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(test->priv), 1U);
	tcpw_pair_close(test, p);
}

static void every_segment_is_counted_once(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);
	struct tcpw_world *w = test->priv;

	/* SYN, SYN+ACK, ACK, FIN, ACK, FIN, ACK */
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), 7ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEEN_BEFORE), 7ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_outcomes(w), 14ULL);
	tcpw_pair_close(test, p);
}

static void expect_adopted(struct kunit *test, const struct tcpw_way *way,
			   const struct tcpwatch_flow *flow)
{
	u8 states[2];

	tcpw_stage_states(way->stage, states);
	KUNIT_EXPECT_EQ(test, flow->client.state, states[0]);
	if (states[1] > TCPWATCH_STATE_LISTEN)
		KUNIT_EXPECT_EQ(test, flow->server.state, states[1]);
	KUNIT_EXPECT_EQ(test, flow->origin, (u8)TCPWATCH_ORIGIN_ADOPTED);
	KUNIT_EXPECT_EQ(test, flow->age_since, (u8)TCPWATCH_SINCE_AT_LEAST);
	KUNIT_EXPECT_EQ(test, flow->local, locals(way->stage));
	KUNIT_EXPECT_EQ(test, ntohs(flow->client.port), TCPW_CLIENT_PORT);
	KUNIT_EXPECT_EQ(test, ntohs(flow->server.port), TCPW_SERVER_PORT);
	expect_expiry(test, way, flow);
}

static void open_connections_are_there_at_once(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;
	struct tcpw_pair *p;

	tcpw_world_unwatch(w);
	p = tcpw_pair_open(test, way->v6, way->stage);
	KUNIT_ASSERT_TRUE(test, tcpw_world_watch(w));
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ADOPTED), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	expect_adopted(test, way, &flow);
	KUNIT_EXPECT_TRUE(test, tcpw_pair_check(test, p));
	tcpw_pair_close(test, p);
}

/* from adoption on as any other flow */
static void adopted_connection_goes_on(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;
	struct tcpw_pair *p;

	tcpw_world_unwatch(w);
	p = tcpw_pair_open(test, false, TCPW_STAGE_ESTABLISHED);
	KUNIT_ASSERT_TRUE(test, tcpw_world_watch(w));
	tcpw_pair_shutdown(p, true);
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_CLOSE_WAIT);
	KUNIT_EXPECT_EQ(test, flow.server.state, (u8)TCPWATCH_STATE_FIN_WAIT2);
	KUNIT_EXPECT_EQ(test, flow.closed_by, (u8)TCPWATCH_SIDE_SERVER);
	tcpw_pair_shutdown(p, false);
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, flow.server.state, (u8)TCPWATCH_STATE_TIME_WAIT);
	tcpw_pair_close(test, p);
}

static void adopting_twice_adds_nothing(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_CLOSE_WAIT);
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow before, after;

	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &before));
	tcpw_adopt_all(w->tn);
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &after));
	KUNIT_EXPECT_EQ(test, before.id, after.id);
	KUNIT_EXPECT_EQ(test, before.transitions, after.transitions);
	KUNIT_EXPECT_EQ(test, after.origin, (u8)TCPWATCH_ORIGIN_HANDSHAKE);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
	tcpw_pair_close(test, p);
}

/* evicted, then its next segment comes: the socket tells what the flow was */
static void forgotten_connection_is_picked_up_from_its_socket(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_ESTABLISHED);
	struct tcpwatch_flow flow;

	rcu_read_lock();
	tcpw_end_flow(tcpw_pair_flow(test, p), TCPWATCH_CAUSE_FLUSH);
	rcu_read_unlock();
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(test->priv), 0U);
	tcpw_pair_send(test, p, 5);
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	KUNIT_EXPECT_EQ(test, flow.origin, (u8)TCPWATCH_ORIGIN_ADOPTED);
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_ESTABLISHED);
	KUNIT_EXPECT_EQ(test, flow.server.state, (u8)TCPWATCH_STATE_ESTABLISHED);
	KUNIT_EXPECT_EQ(test, ntohs(flow.server.port), TCPW_SERVER_PORT);
	tcpw_pair_close(test, p);
}

static void no_memory_for_adoption(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_pair *p;

	if (!IS_ENABLED(CONFIG_FAILSLAB))
		kunit_skip(test, "no fault injection");
	tcpw_world_unwatch(w);
	p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);
	KUNIT_ASSERT_TRUE(test, tcpw_world_watch(w));
	rcu_read_lock();
	tcpw_end_flow(tcpw_pair_flow(test, p), TCPWATCH_CAUSE_FLUSH);
	rcu_read_unlock();
	tcpw_fail_nth_allocation(1);
	tcpw_adopt_all(w->tn);
	KUNIT_EXPECT_TRUE(test, tcpw_has_failed());
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ADOPT_NO_MEMORY), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	tcpw_pair_close(test, p);
}

/* endings that send no packet */

static void expect_gone(struct kunit *test, const struct tcpw_pair *p, u8 close)
{
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;

	KUNIT_EXPECT_FALSE(test, tcpw_pair_check(test, p));
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SOCKET_GONE), 1ULL);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read_ended(w, 0, &flow));
	KUNIT_EXPECT_EQ(test, flow.close, close);
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, flow.server.state, (u8)TCPWATCH_STATE_CLOSED);
}

static void time_wait_that_the_kernel_cut_short(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);

	KUNIT_EXPECT_TRUE(test, tcpw_pair_check(test, p));
	KUNIT_EXPECT_TRUE(test, tcpw_pair_end_time_wait(test, p));
	expect_gone(test, p, TCPWATCH_CLOSE_FOUR_SEGMENT);
	tcpw_pair_close(test, p);
}

/* nobody knows what the other end does: it is left to the deadline */
static void connect_that_was_given_up(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_SYN_SENT);
	struct tcpwatch_flow flow;

	KUNIT_EXPECT_TRUE(test, tcpw_pair_check(test, p));
	sock_release(p->client);
	p->client = NULL;
	tcpw_pair_settle();
	tcpw_pair_check(test, p);
	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, flow.close, (u8)TCPWATCH_CLOSE_SYN_TIMEOUT);
	KUNIT_EXPECT_NE(test, flow.expires_ns, ~0ULL);
	tcpw_pair_close(test, p);
}

static void aborted_connection_is_closed_at_both_ends(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, true, TCPW_STAGE_ESTABLISHED);
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;

	tcp_abort(p->server->sk, ECONNABORTED);
	tcpw_pair_settle();
	KUNIT_EXPECT_FALSE(test, tcpw_pair_check(test, p));
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read_ended(w, 0, &flow));
	KUNIT_EXPECT_EQ(test, flow.close, (u8)TCPWATCH_CLOSE_RESET);
	KUNIT_EXPECT_EQ(test, flow.closed_by, (u8)TCPWATCH_SIDE_SERVER);
	tcpw_pair_close(test, p);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(wire_and_sockets_agree, tcpw_way_gen_params),
	KUNIT_CASE(every_segment_is_counted_once),
	KUNIT_CASE_PARAM(open_connections_are_there_at_once, tcpw_way_gen_params),
	KUNIT_CASE(adopted_connection_goes_on),
	KUNIT_CASE(adopting_twice_adds_nothing),
	KUNIT_CASE(forgotten_connection_is_picked_up_from_its_socket),
	KUNIT_CASE(no_memory_for_adoption),
	KUNIT_CASE(time_wait_that_the_kernel_cut_short),
	KUNIT_CASE(connect_that_was_given_up),
	KUNIT_CASE(aborted_connection_is_closed_at_both_ends),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_adopt",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
