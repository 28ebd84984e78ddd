// SPDX-License-Identifier: GPL-2.0
/* What happens to flows, from the packet on: whole lives, limits, deadlines, reuse, scale. */
#include <linux/ip.h>
#include <linux/sched.h>
#include <linux/tcp.h>
#include "../module/check.h"
#include "../module/end.h"
#include "../module/fill.h"
#include "../module/table.h"
#include "utils.h"

#define CLIENT_ISN	1000
#define SERVER_ISN	5000

/* numbers count from the ISN of their owner */
/* clang-format off */
#define C(_flags, _seq, _ack, ...) \
	{ .dir = 0, .flags = _flags, .seq = CLIENT_ISN + (_seq), .ack = SERVER_ISN + (_ack), \
	  ##__VA_ARGS__ }
#define S(_flags, _seq, _ack, ...) \
	{ .dir = 1, .flags = _flags, .seq = SERVER_ISN + (_seq), .ack = CLIENT_ISN + (_ack), \
	  ##__VA_ARGS__ }

#define SYN	TCPW_SYN
#define ACK	TCPW_ACK
#define FIN	(TCPW_FIN | TCPW_ACK)
#define RST	TCPW_RST
/* the handshake */
#define H1	{ .dir = 0, .flags = SYN, .seq = CLIENT_ISN }
#define H2	S(SYN | ACK, 0, 1)
#define H3	C(ACK, 1, 1)
/* clang-format on */

static u32 machine_max;

static int begin_suite(struct kunit_suite *suite)
{
	machine_max = tcpw_config_machine_max();
	return 0;
}

static void end(struct kunit *test)
{
	tcpw_config_set_machine_max(machine_max);
	tcpw_world_exit(test);
}

/* whole lives */

struct life {
	const char *what;
	struct tcpw_spec spec[12];
	u8 client;
	u8 server;
	u8 close;
	u8 closed_by;
	u8 origin;
	u32 transitions;
	u64 bytes[2];
	u8 flags;
};

#define STATES(_client, _server) \
	.client = TCPWATCH_STATE_##_client, .server = TCPWATCH_STATE_##_server
#define CLOSED(_kind, _side) \
	.close = TCPWATCH_CLOSE_##_kind, .closed_by = TCPWATCH_SIDE_##_side

/* clang-format off */
static const struct life lives[] = {
	{ "SYN", { { .flags = SYN, .seq = CLIENT_ISN } },
	  STATES(SYN_SENT, LISTEN), CLOSED(NONE, NONE), .transitions = 1 },
	{ "established", { H1, H2, H3 },
	  STATES(ESTABLISHED, ESTABLISHED), CLOSED(NONE, NONE), .transitions = 3 },
	{ "with data", { H1, H2, H3, C(ACK, 1, 1, .len = 100), S(ACK, 1, 101, .len = 300),
			 C(ACK, 101, 301) },
	  STATES(ESTABLISHED, ESTABLISHED), CLOSED(NONE, NONE), .transitions = 3,
	  .bytes = { 100, 300 } },
	{ "four segments", { H1, H2, H3, C(FIN, 1, 1), S(ACK, 1, 2), S(FIN, 1, 2), C(ACK, 2, 2) },
	  STATES(TIME_WAIT, CLOSED), CLOSED(FOUR_SEGMENT, CLIENT), .transitions = 7 },
	{ "four segments, server first",
	  { H1, H2, H3, S(FIN, 1, 1), C(ACK, 1, 2), C(FIN, 1, 2), S(ACK, 2, 2) },
	  STATES(CLOSED, TIME_WAIT), CLOSED(FOUR_SEGMENT, SERVER), .transitions = 7 },
	{ "three segments", { H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 2), C(ACK, 2, 2) },
	  STATES(TIME_WAIT, CLOSED), CLOSED(THREE_SEGMENT, CLIENT), .transitions = 7 },
	{ "a bit of an ACK's number turned over on the way",
	  { H1, H2, H3, S(ACK, 1, 4097, .len = 10, .csum = TCPW_CSUM_WRONG),
	    S(ACK, 1, 1, .len = 10), C(FIN, 1, 11), S(FIN, 11, 2), C(ACK, 2, 12) },
	  STATES(TIME_WAIT, CLOSED), CLOSED(THREE_SEGMENT, CLIENT), .transitions = 7,
	  .bytes = { 0, 10 } },
	{ "a bit of a segment's number turned over on the way",
	  { H1, H2, H3, S(ACK, 1, 1, .len = 10), C(ACK, 1, 11, .len = 10), S(ACK, 11, 11),
	    C(ACK, 8203, 11, .csum = TCPW_CSUM_WRONG), C(FIN, 11, 11), S(FIN, 11, 12),
	    C(ACK, 12, 12) },
	  STATES(TIME_WAIT, CLOSED), CLOSED(THREE_SEGMENT, CLIENT), .transitions = 7,
	  .bytes = { 10, 10 } },
	{ "simultaneous close",
	  { H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 1), C(ACK, 2, 2), S(ACK, 2, 2) },
	  STATES(TIME_WAIT, TIME_WAIT), CLOSED(SIMULTANEOUS, BOTH), .transitions = 8 },
	{ "half-close with data",
	  { H1, H2, H3, C(FIN, 1, 1), S(ACK, 1, 2), S(ACK, 1, 2, .len = 1000), C(ACK, 2, 1001) },
	  STATES(FIN_WAIT2, CLOSE_WAIT), CLOSED(NONE, CLIENT), .transitions = 5,
	  .bytes = { 0, 1000 } },
	{ "reset by the client", { H1, H2, H3, C(ACK, 1, 1, .len = 10), C(RST, 11, 0) },
	  STATES(CLOSED, CLOSED), CLOSED(RESET, CLIENT), .transitions = 4, .bytes = { 10, 0 } },
	{ "reset by the server", { H1, H2, H3, S(RST, 1, 0) },
	  STATES(CLOSED, CLOSED), CLOSED(RESET, SERVER), .transitions = 4 },
	{ "refused", { { .flags = SYN, .seq = CLIENT_ISN }, { .dir = 1, .flags = RST | ACK,
							     .ack = CLIENT_ISN + 1 } },
	  STATES(CLOSED, CLOSED), CLOSED(REFUSED, SERVER), .transitions = 2 },
	{ "mid-stream", { C(ACK, 1, 1, .len = 10), S(ACK, 1, 11, .len = 20) },
	  STATES(ESTABLISHED, ESTABLISHED), CLOSED(NONE, NONE), TCPWATCH_ORIGIN_MIDSTREAM, 1,
	  { 10, 20 }, TCPWATCH_FLOW_ROLES_GUESSED | TCPWATCH_FLOW_ORDER_UNKNOWN },
	{ "mid-stream, one way", { S(ACK, 1, 1, .len = 10) },
	  STATES(ESTABLISHED, ESTABLISHED), CLOSED(NONE, NONE), TCPWATCH_ORIGIN_MIDSTREAM, 1,
	  { 0, 10 }, TCPWATCH_FLOW_ROLES_GUESSED | TCPWATCH_FLOW_ORDER_UNKNOWN |
	  TCPWATCH_FLOW_ONE_WAY },
};

/* clang-format on */

static void describe_life(const struct life *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(life, lives, describe_life);

static void expect_life(struct kunit *test, const struct life *row,
			const struct tcpwatch_flow *flow)
{
	KUNIT_EXPECT_EQ(test, flow->client.state, row->client);
	KUNIT_EXPECT_EQ(test, flow->server.state, row->server);
	KUNIT_EXPECT_EQ(test, flow->close, row->close);
	KUNIT_EXPECT_EQ(test, flow->closed_by, row->closed_by);
	KUNIT_EXPECT_EQ(test, flow->origin, row->origin);
	KUNIT_EXPECT_EQ(test, flow->transitions, row->transitions);
	KUNIT_EXPECT_EQ(test, flow->client.bytes, row->bytes[0]);
	KUNIT_EXPECT_EQ(test, flow->server.bytes, row->bytes[1]);
	KUNIT_EXPECT_EQ(test, flow->flags, row->flags);
	KUNIT_EXPECT_EQ(test, flow->local, (u8)TCPWATCH_SIDE_NONE);
	KUNIT_EXPECT_EQ(test, ntohs(flow->server.port), TCPW_SERVER_PORT);
	KUNIT_EXPECT_EQ(test, ntohs(flow->client.port), TCPW_CLIENT_PORT);
}

/* @lower: last octet of the client's address, so that it is end 0 or end 1 of the key */
static void live(struct kunit *test, bool v6, u32 client)
{
	struct life row = *(const struct life *)test->param_value;
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;
	struct tcpw_spec *spec;

	for (spec = row.spec; spec->flags; spec++) {
		spec->v6 = v6;
		spec->host[0] = client;
	}
	tcpw_world_talk(test, row.spec);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, row.spec, &flow));
	expect_life(test, &row, &flow);
	KUNIT_EXPECT_EQ(test, flow.family, v6 ? AF_INET6 : AF_INET);
}

static void lives_in_ipv4(struct kunit *test)
{
	live(test, false, 1);
	live(test, false, 99);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(test->priv), 2U);
}

static void lives_in_ipv6(struct kunit *test)
{
	live(test, true, 1);
	live(test, true, 99);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(test->priv), 2U);
}

/* deadlines: @seconds later nothing has passed */

static struct tcpw_flow *find(struct kunit *test)
{
	return tcpw_world_find(test->priv, &(struct tcpw_spec){});
}

static bool later(struct kunit *test, u32 seconds)
{
	struct tcpw_flow *flow;
	bool there;

	rcu_read_lock();
	flow = find(test);
	if (flow) {
		flow->seen[0] -= seconds * HZ;
		flow->seen[1] -= seconds * HZ;
	}
	there = flow && tcpw_check_flow(flow, ktime_get_ns() + seconds * NSEC_PER_SEC, false);
	if (there) {
		flow->seen[0] += seconds * HZ;
		flow->seen[1] += seconds * HZ;
	}
	rcu_read_unlock();
	return there;
}

struct expiry {
	const char *what;
	struct tcpw_spec spec[12];
	u32 seconds;
	u8 close;
};

#define KIND(_kind) TCPWATCH_CLOSE_##_kind

/* clang-format off */
static const struct expiry expiries[] = {
	{ "SYN not answered", { { .flags = SYN, .seq = CLIENT_ISN } }, 120, KIND(SYN_TIMEOUT) },
	{ "final ACK missing", { { .flags = SYN, .seq = CLIENT_ISN }, S(SYN | ACK, 0, 1) }, 120,
	  KIND(SYN_TIMEOUT) },
	{ "established", { H1, H2, H3 }, 5 * 86400, KIND(IDLE) },
	{ "FIN not acknowledged", { H1, H2, H3, C(FIN, 1, 1) }, 3600, KIND(TIMEOUT) },
	{ "half closed", { H1, H2, H3, C(FIN, 1, 1), S(ACK, 1, 2) }, 3600, KIND(TIMEOUT) },
	{ "last ACK missing", { H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 2) }, 120, KIND(TIMEOUT) },
	{ "TIME_WAIT", { H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 2), C(ACK, 2, 2) }, 60,
	  KIND(THREE_SEGMENT) },
	{ "both TIME_WAIT",
	  { H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 1), C(ACK, 2, 2), S(ACK, 2, 2) }, 60,
	  KIND(SIMULTANEOUS) },
	{ "reset", { H1, H2, H3, C(RST, 1, 0) }, 10, KIND(RESET) },
	{ "mid-stream, never answered", { C(ACK, 1, 1) }, 300, KIND(IDLE) },
};

/* clang-format on */

static void describe_expiry(const struct expiry *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(expiry, expiries, describe_expiry);

static void expires(struct kunit *test)
{
	const struct expiry *row = test->param_value;
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;

	tcpw_world_talk(test, row->spec);
	KUNIT_EXPECT_TRUE(test, later(test, row->seconds - 1));
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, row->spec, &flow));
	KUNIT_EXPECT_LE(test, flow.expires_ns, row->seconds * NSEC_PER_SEC);
	KUNIT_EXPECT_GT(test, flow.expires_ns, (row->seconds - 5) * NSEC_PER_SEC);

	later(test, row->seconds + 1);
	KUNIT_EXPECT_FALSE(test, later(test, row->seconds + 2));
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_EXPIRED), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ENDED), 1ULL);

	KUNIT_ASSERT_TRUE(test, tcpw_world_read_ended(w, 0, &flow));
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, flow.server.state, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, flow.close, row->close);
	KUNIT_EXPECT_EQ(test, flow.expires_ns, 0ULL);
	KUNIT_EXPECT_NE(test, flow.ended_ns, 0ULL);
}

/* a deadline that has passed is found by the next packet, too */
static void packet_after_the_deadline_begins_anew(struct kunit *test)
{
	static const struct tcpw_spec spec[] = {
		H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 2), C(ACK, 2, 2), {}
	};
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;

	tcpw_world_talk(test, spec);
	w->tn->config.v[TCPWATCH_CONFIG_TIME_WAIT_S] = 0;
	rcu_read_lock();
	flow = find(test);
	flow->seen[0] -= HZ;
	flow->seen[1] -= HZ;
	rcu_read_unlock();
	tcpw_world_send(w, &(struct tcpw_spec){ .flags = SYN, .seq = 99 });
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), 2ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_REOPENED), 0ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ENDED), 1ULL);
}

/* ends by other causes */

struct ending {
	const char *what;
	enum tcpwatch_cause cause;
	u8 close;
};

static const struct ending endings[] = {
	{ "evicted", TCPWATCH_CAUSE_EVICTED, TCPWATCH_CLOSE_EVICTED },
	{ "flushed", TCPWATCH_CAUSE_FLUSH, TCPWATCH_CLOSE_FLUSHED },
	{ "unwatched", TCPWATCH_CAUSE_UNWATCHED, TCPWATCH_CLOSE_NETNS_EXIT },
};

static void describe_ending(const struct ending *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(ending, endings, describe_ending);

static bool end_flow(struct tcpw_flow *flow, enum tcpwatch_cause cause)
{
	bool ended;

	rcu_read_lock();
	ended = tcpw_end_flow(flow, cause);
	rcu_read_unlock();
	return ended;
}

static void ends_by_cause(struct kunit *test)
{
	static const struct tcpw_spec spec[] = { H1, H2, H3, {} };
	const struct ending *row = test->param_value;
	struct tcpw_world *w = test->priv;
	const struct tcpw_moment *last;
	struct tcpw_flow *flow;

	tcpw_world_talk(test, spec);
	rcu_read_lock();
	flow = find(test);
	rcu_read_unlock();
	/* the ended flows keep it */
	KUNIT_EXPECT_TRUE(test, end_flow(flow, row->cause));
	KUNIT_EXPECT_FALSE(test, end_flow(flow, row->cause));
	last = tcpw_history_at(&flow->history, flow->history.n - 1);
	KUNIT_EXPECT_EQ(test, flow->close, row->close);
	KUNIT_EXPECT_EQ(test, (int)last->cause, (int)row->cause);
	KUNIT_EXPECT_EQ(test, (int)last->from, TCPW_FROM_NOBODY);
	KUNIT_EXPECT_EQ(test, (int)last->state0, (int)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, (int)last->state1, (int)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_EXPECT_EQ(test, tcpw_ended_count(&w->tn->ended), 1U);
}

/* reuse of the same ends */

#define REUSES	100

/* each life begins with ISNs that are higher by 100 000 */
static void live_again(struct kunit *test, u32 n)
{
	struct tcpw_spec spec[] = { H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 2), C(ACK, 2, 2), {} };
	struct tcpw_spec *s;

	for (s = spec; s->flags; s++) {
		s->seq += 100000 * n;
		s->ack += s->flags & ACK ? 100000 * n : 0;
	}
	tcpw_world_talk(test, spec);
}

static void expect_incarnations(struct kunit *test, u32 n)
{
	struct tcpwatch_flow flow;
	u64 id = 0;
	u32 i;

	for (i = 0; i < n; i++) {
		KUNIT_ASSERT_TRUE(test, tcpw_world_read_ended(test->priv, i, &flow));
		KUNIT_EXPECT_EQ(test, flow.incarnation, i);
		KUNIT_EXPECT_EQ(test, flow.close, (u8)TCPWATCH_CLOSE_THREE_SEGMENT);
		KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_CLOSED);
		KUNIT_EXPECT_GT(test, flow.id, id);
		id = flow.id;
	}
}

static void hundred_incarnations(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;
	u32 i;

	for (i = 0; i < REUSES; i++)
		live_again(test, i);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_REOPENED), REUSES - 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_ended_count(&w->tn->ended), REUSES - 1U);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
	expect_incarnations(test, REUSES - 1);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, &(struct tcpw_spec){}, &flow));
	KUNIT_EXPECT_EQ(test, flow.incarnation, REUSES - 1U);
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_TIME_WAIT);
}

/* A listener that answers with a cookie has no socket until the final ACK. */
static void answer_with_a_cookie(struct kunit *test, enum tcpwatch_state was)
{
	const u32 isn = SERVER_ISN + 100000;
	const struct tcpw_spec syn = { .flags = SYN, .seq = isn };
	const struct tcpw_spec cookie = {
		.dir = 1,
		.flags = SYN | ACK,
		.seq = isn,
		.ack = isn + 1,
	};
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow read;
	struct tcpw_flow *flow;

	live_again(test, 0);
	rcu_read_lock();
	flow = tcpw_world_find(w, &syn);
	if (flow) {
		tcpw_tcp_force(&flow->conn, !flow->client, was);
		flow->conn.half[!flow->client].facts |= TCPW_LOCAL;
	}
	rcu_read_unlock();
	tcpw_world_send(w, &syn);
	tcpw_world_send(w, &cookie);
	rcu_read_lock();
	flow = tcpw_world_find(w, &syn);
	if (flow)
		tcpw_check_flow(flow, ktime_get_ns(), true);
	rcu_read_unlock();
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, &syn, &read));
	KUNIT_EXPECT_EQ(test, read.incarnation, 1U);
	KUNIT_EXPECT_EQ(test, read.local, (u8)TCPWATCH_SIDE_NONE);
	KUNIT_EXPECT_EQ(test, read.server.state, (u8)TCPWATCH_STATE_SYN_RECV);
}

static void new_incarnation_with_a_cookie(struct kunit *test)
{
	answer_with_a_cookie(test, TCPWATCH_STATE_CLOSED);
}

/* here it is the SYN+ACK that opens it, for the SYN might have been a duplicate */
static void new_incarnation_after_time_wait_with_a_cookie(struct kunit *test)
{
	answer_with_a_cookie(test, TCPWATCH_STATE_TIME_WAIT);
}

/* more transitions than the history holds */

#define LOSSES	20

static void lose_final_acks(struct kunit *test)
{
	static const struct tcpw_spec handshake[] = { H1, H2, H3, {} };
	static const struct tcpw_spec lost[] = { S(SYN | ACK, 0, 1), C(ACK, 1, 1), {} };
	int i;

	tcpw_world_talk(test, handshake);
	for (i = 0; i < LOSSES; i++)
		tcpw_world_talk(test, lost);
}

static void history_keeps_the_last_and_counts_all(struct kunit *test)
{
	static const u8 server[] = { TCPWATCH_STATE_SYN_RECV, TCPWATCH_STATE_ESTABLISHED };
	static const u8 from[] = { TCPWATCH_SIDE_SERVER, TCPWATCH_SIDE_CLIENT };
	struct tcpwatch_transition t[TCPWATCH_HISTORY];
	struct tcpwatch_flow flow;
	unsigned int n, i;
	u64 t_us = 0;

	lose_final_acks(test);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(test->priv, &(struct tcpw_spec){}, &flow));
	KUNIT_EXPECT_EQ(test, flow.transitions, 3U + 2 * LOSSES);
	KUNIT_EXPECT_EQ(test, flow.final_ack_losses, (u8)LOSSES);
	KUNIT_EXPECT_EQ(test, flow.synack_repeats, (u8)LOSSES);

	rcu_read_lock();
	n = tcpw_fill_history(find(test), t);
	rcu_read_unlock();
	KUNIT_ASSERT_EQ(test, n, (unsigned int)TCPWATCH_HISTORY);
	for (i = 0; i < n; i++) {
		KUNIT_EXPECT_GE(test, t[i].t_us, t_us);
		t_us = t[i].t_us;
		KUNIT_EXPECT_EQ(test, t[i].server, server[i % 2]);
		KUNIT_EXPECT_EQ(test, t[i].from, from[i % 2]);
	}
}

static void counters_of_a_flow_saturate(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;
	int i;

	for (i = 0; i < 300; i++)
		tcpw_world_send(w, &(struct tcpw_spec){ .flags = SYN });
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, &(struct tcpw_spec){}, &flow));
	KUNIT_EXPECT_EQ(test, flow.syn_repeats, (u8)U8_MAX);
	KUNIT_EXPECT_EQ(test, flow.transitions, 1U);
}

/* a connection that is older than the clock of its history */
static void time_of_a_transition_saturates(struct kunit *test)
{
	static const struct tcpw_spec handshake[] = { H1, H2, H3, {} };
	struct tcpwatch_transition t[TCPWATCH_HISTORY];
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow;
	unsigned int n;

	w->tn->config.v[TCPWATCH_CONFIG_ESTABLISHED_S] = 200 * 86400;
	tcpw_world_talk(test, handshake);
	rcu_read_lock();
	flow = find(test);
	rcu_read_unlock();
	KUNIT_EXPECT_FALSE(test, later(test, 201 * 86400));
	n = tcpw_fill_history(flow, t);
	KUNIT_ASSERT_EQ(test, n, 4U);
	KUNIT_EXPECT_EQ(test, t[3].t_us, TCPW_HISTORY_T_MAX);
	KUNIT_EXPECT_EQ(test, t[3].client, (u8)TCPWATCH_STATE_CLOSED);
}

/* limits */

#define FEW	16

static void talk_from(struct kunit *test, u32 host, const struct tcpw_spec *spec)
{
	struct tcpw_spec s;

	for (; spec->flags; spec++) {
		s = *spec;
		s.host[0] = host;
		KUNIT_ASSERT_EQ(test, tcpw_world_send(test->priv, &s), NF_ACCEPT);
	}
}

static struct tcpw_flow *find_from(struct kunit *test, u32 host)
{
	return tcpw_world_find(test->priv, &(struct tcpw_spec){ .host = { host } });
}

static bool is_there(struct kunit *test, u32 host)
{
	bool there;

	rcu_read_lock();
	there = find_from(test, host);
	rcu_read_unlock();
	return there;
}

static void open_half(struct kunit *test, u32 host)
{
	static const struct tcpw_spec spec[] = { { .flags = SYN }, {} };

	talk_from(test, host, spec);
}

static void open_ended(struct kunit *test, u32 host)
{
	static const struct tcpw_spec spec[] = { H1, H2, H3, C(RST, 1, 0), {} };

	talk_from(test, host, spec);
}

static void open_one_way(struct kunit *test, u32 host)
{
	static const struct tcpw_spec spec[] = { C(ACK, 1, 1), {} };

	talk_from(test, host, spec);
}

static void open_time_wait(struct kunit *test, u32 host)
{
	static const struct tcpw_spec spec[] = {
		H1, H2, H3, C(FIN, 1, 1), S(FIN, 1, 2), C(ACK, 2, 2), {}
	};

	talk_from(test, host, spec);
}

static void open_forwarded(struct kunit *test, u32 host)
{
	static const struct tcpw_spec spec[] = { H1, H2, H3, {} };

	talk_from(test, host, spec);
}

/* established, and an end is ours */
static void open_protected(struct kunit *test, u32 host)
{
	struct tcpw_flow *flow;

	open_forwarded(test, host);
	rcu_read_lock();
	flow = find_from(test, host);
	flow->conn.half[0].facts |= TCPW_LOCAL;
	tcpw_check_flow(flow, ktime_get_ns(), false);
	rcu_read_unlock();
}

static void set(struct kunit *test, enum tcpwatch_config_attr which, u32 value)
{
	struct tcpw_world *w = test->priv;

	w->tn->config.v[which] = value;
}

/* in the order of eviction, design section 4 */
static const struct {
	void (*open)(struct kunit *test, u32 host);
	enum tcpwatch_stat counter;
} kinds[] = {
	{ open_ended, TCPWATCH_STAT_EVICTED_ENDED },
	{ open_one_way, TCPWATCH_STAT_EVICTED_ONE_WAY },
	{ open_time_wait, TCPWATCH_STAT_EVICTED_TIME_WAIT },
	{ open_forwarded, TCPWATCH_STAT_EVICTED_FORWARDED },
};

#define OF_A_KIND	3

static void full_table_evicts_in_order(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u32 i, n, host = 100;

	set(test, TCPWATCH_CONFIG_MAX_FLOWS, FEW);
	set(test, TCPWATCH_CONFIG_HALF_OPEN_PERCENT, 100);
	for (i = FEW; i > OF_A_KIND * ARRAY_SIZE(kinds); i--)
		open_protected(test, host++);
	for (i = ARRAY_SIZE(kinds); i-- > 0;)
		for (n = 0; n < OF_A_KIND; n++)
			kinds[i].open(test, host++);
	KUNIT_ASSERT_EQ(test, tcpw_world_flows(w), (u32)FEW);
	KUNIT_ASSERT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ENDED), 0ULL);

	for (i = 0; i < ARRAY_SIZE(kinds); i++)
		for (n = 1; n <= OF_A_KIND; n++) {
			open_half(test, host++);
			KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, kinds[i].counter), (u64)n);
		}
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ENDED),
			(u64)OF_A_KIND * ARRAY_SIZE(kinds));

	/* what is left is protected, or half-open within its share */
	open_half(test, host++);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_TABLE_FULL), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)FEW);
}

static void protected_flows_are_never_evicted(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u32 i;

	set(test, TCPWATCH_CONFIG_MAX_FLOWS, FEW);
	for (i = 0; i < FEW; i++)
		open_protected(test, 100 + i);
	for (i = 0; i < FEW; i++)
		open_forwarded(test, 200 + i);
	for (i = 0; i < FEW; i++)
		KUNIT_EXPECT_TRUE(test, is_there(test, 100 + i));
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)FEW);
	KUNIT_EXPECT_GE(test, tcpw_world_stat(w, TCPWATCH_STAT_TABLE_FULL), (u64)FEW);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_ENDED), 0ULL);
}

#define FLOOD	10000
#define ROOM	64

/* a quarter of the table is all that a flood gets, once the table is full */
static void flood_pushes_out_no_real_flow(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u32 i, real = ROOM * 3 / 4 - 1;

	set(test, TCPWATCH_CONFIG_MAX_FLOWS, ROOM);
	for (i = 0; i < real; i++)
		open_forwarded(test, 100 + i);
	for (i = 0; i < FLOOD; i++)
		open_half(test, 1000 + i);
	for (i = 0; i < real; i++)
		KUNIT_EXPECT_TRUE(test, is_there(test, 100 + i));
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)ROOM);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), (u64)real + FLOOD);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_EVICTED_HALF_OPEN),
			(u64)FLOOD - (ROOM - real));
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_EVICTED_FORWARDED), 0ULL);
}

static void machine_has_a_limit_too(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u32 i;

	tcpw_config_set_machine_max(tcpw_end_machine_flows() + FEW);
	for (i = 0; i < 3 * FEW; i++)
		open_forwarded(test, 100 + i);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)FEW);
	KUNIT_EXPECT_EQ(test, tcpw_end_machine_flows(), w->flows + FEW);
}

static void lower_limit_is_reached_by_and_by(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u32 i;

	for (i = 0; i < 4 * FEW; i++)
		open_forwarded(test, 100 + i);
	set(test, TCPWATCH_CONFIG_MAX_FLOWS, FEW);
	for (i = 0; i < 4 * FEW; i++)
		open_forwarded(test, 1000 + i);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)FEW);
}

/* no memory */

static void pass_without_memory(struct kunit *test, const struct tcpw_spec *spec)
{
	struct sk_buff *skb = tcpw_build(spec);

	if (!IS_ENABLED(CONFIG_FAILSLAB))
		kunit_skip(test, "no fault injection");
	KUNIT_ASSERT_NOT_NULL(test, skb);
	tcpw_fail_nth_allocation(1);
	KUNIT_EXPECT_EQ(test, tcpw_world_pass(test->priv, NF_INET_PRE_ROUTING, skb), NF_ACCEPT);
	KUNIT_EXPECT_TRUE(test, tcpw_has_failed());
	kfree_skb(skb);
}

static void no_memory_for_a_new_flow(struct kunit *test)
{
	const struct tcpw_spec spec = { .flags = SYN };
	struct tcpw_world *w = test->priv;

	pass_without_memory(test, &spec);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_NO_MEMORY), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	tcpw_world_send(w, &spec);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), 1ULL);
}

/* the old incarnation stays, and the repeated SYN opens the new one */
static void no_memory_for_a_new_incarnation(struct kunit *test)
{
	const struct tcpw_spec again = { .flags = SYN, .seq = CLIENT_ISN + 100000 };
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow flow;

	live_again(test, 0);
	pass_without_memory(test, &again);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_NO_MEMORY), 1ULL);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, &again, &flow));
	KUNIT_EXPECT_EQ(test, flow.client.state, (u8)TCPWATCH_STATE_TIME_WAIT);
	tcpw_world_send(w, &again);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_REOPENED), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
}

/* scale */

#define MANY_FLOWS	50000
#define ROUNDS		7
#define PAYLOAD		10

static void retarget(struct sk_buff *skb, const struct tcpw_spec *s, u32 n)
{
	struct iphdr *iph = ip_hdr(skb);
	struct tcphdr *th = (struct tcphdr *)(iph + 1);
	u8 *octet = (u8 *)th;
	__be32 client = htonl(0x0a000000 | (1000 + n)), server = htonl(0x0a000002);

	iph->saddr = s->dir ? server : client;
	iph->daddr = s->dir ? client : server;
	th->source = htons(s->dir ? TCPW_SERVER_PORT : TCPW_CLIENT_PORT);
	th->dest = htons(s->dir ? TCPW_CLIENT_PORT : TCPW_SERVER_PORT);
	th->seq = htonl(s->seq);
	th->ack_seq = htonl(s->ack);
	octet[13] = s->flags;
}

static u32 send_to_all(struct tcpw_world *w, struct sk_buff *skb, const struct tcpw_spec *s)
{
	u32 n, dropped = 0;

	for (n = 0; n < MANY_FLOWS; n++) {
		retarget(skb, s, n);
		dropped += tcpw_world_pass(w, NF_INET_PRE_ROUTING, skb) != NF_ACCEPT;
		if (n % 256 == 0)
			cond_resched();
	}
	return dropped;
}

static u32 send_all(struct kunit *test, const struct tcpw_spec *spec)
{
	struct tcpw_spec bare = C(ACK, 0, 0, .csum = TCPW_CSUM_UNNECESSARY);
	struct sk_buff *skb = tcpw_build(&bare);
	u32 dropped = 0;

	KUNIT_ASSERT_NOT_NULL(test, skb);
	for (; spec->flags; spec++)
		dropped += send_to_all(test->priv, skb, spec);
	kfree_skb(skb);
	return dropped;
}

/* the first two prove that the handshake is over; all others are quiet */
static u32 exchange_all(struct kunit *test, u32 round)
{
	struct tcpw_spec data = C(ACK, 1 + round * PAYLOAD, 1, .len = PAYLOAD);
	struct tcpw_spec ack[] = { S(ACK, 1, 1 + (round + 1) * PAYLOAD), {} };
	struct sk_buff *skb = tcpw_build(&data);
	u32 dropped;

	KUNIT_ASSERT_NOT_NULL(test, skb);
	dropped = send_to_all(test->priv, skb, &data);
	kfree_skb(skb);
	return dropped + send_all(test, ack);
}

/* each of 50 000 flows in turn; the world's exit looks for what is left */
static void million_segments(struct kunit *test)
{
	static const struct tcpw_spec first[] = { H1, H2, H3, {} };
	const u32 n = ROUNDS * PAYLOAD;
	const struct tcpw_spec last[] = {
		C(FIN, 1 + n, 1), S(ACK, 1, 2 + n), S(FIN, 1, 2 + n), C(ACK, 2 + n, 2), {}
	};
	const u64 segments = MANY_FLOWS * (3 + 2 * ROUNDS + 4ULL);
	struct tcpw_world *w = test->priv;
	u32 i, dropped;

	set(test, TCPWATCH_CONFIG_MAX_FLOWS, MANY_FLOWS);
	dropped = send_all(test, first);
	for (i = 0; i < ROUNDS; i++)
		dropped += exchange_all(test, i);
	dropped += send_all(test, last);

	KUNIT_EXPECT_EQ(test, dropped, 0U);
	KUNIT_EXPECT_GE(test, segments, 1000000ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), segments);
	KUNIT_EXPECT_EQ(test, tcpw_world_outcomes(w), segments);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), (u64)MANY_FLOWS);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_QUIET),
			(u64)MANY_FLOWS * 2 * (ROUNDS - 1));
	KUNIT_EXPECT_EQ(test, tcpw_queue_count(&w->tn->queue, TCPW_TIME_WAIT),
			(u32)MANY_FLOWS);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(lives_in_ipv4, life_gen_params),
	KUNIT_CASE_PARAM(lives_in_ipv6, life_gen_params),
	KUNIT_CASE_PARAM(expires, expiry_gen_params),
	KUNIT_CASE(packet_after_the_deadline_begins_anew),
	KUNIT_CASE_PARAM(ends_by_cause, ending_gen_params),
	KUNIT_CASE(hundred_incarnations),
	KUNIT_CASE(new_incarnation_with_a_cookie),
	KUNIT_CASE(new_incarnation_after_time_wait_with_a_cookie),
	KUNIT_CASE(history_keeps_the_last_and_counts_all),
	KUNIT_CASE(counters_of_a_flow_saturate),
	KUNIT_CASE(time_of_a_transition_saturates),
	KUNIT_CASE(full_table_evicts_in_order),
	KUNIT_CASE(protected_flows_are_never_evicted),
	KUNIT_CASE(flood_pushes_out_no_real_flow),
	KUNIT_CASE(machine_has_a_limit_too),
	KUNIT_CASE(lower_limit_is_reached_by_and_by),
	KUNIT_CASE(no_memory_for_a_new_flow),
	KUNIT_CASE(no_memory_for_a_new_incarnation),
	KUNIT_CASE(million_segments),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_track",
	.suite_init = begin_suite,
	.init = tcpw_world_init,
	.exit = end,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
