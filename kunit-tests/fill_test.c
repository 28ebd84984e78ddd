// SPDX-License-Identifier: GPL-2.0
/* From a flow to what user space reads of it. */
#include <linux/ktime.h>
#include "../module/fill.h"
#include "../module/sock.h"
#include "pair.h"

#define SECOND	((u64)NSEC_PER_SEC)

static const struct tcpw_spec handshake[] = {
	{ .flags = TCPW_SYN, .seq = 1000 },
	{ .dir = 1, .flags = TCPW_SYN | TCPW_ACK, .seq = 5000, .ack = 1001 },
	{ .flags = TCPW_ACK, .seq = 1001, .ack = 5001 },
	{}
};

static void fill(struct kunit *test, u64 now, struct tcpwatch_flow *out)
{
	struct tcpw_flow *flow;

	memset(out, 0xff, sizeof(*out));
	rcu_read_lock();
	flow = tcpw_world_find(test->priv, handshake);
	spin_lock_bh(&flow->lock);
	tcpw_fill_flow(flow, now, out);
	spin_unlock_bh(&flow->lock);
	rcu_read_unlock();
}

static void tells_all_of_a_flow(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	u64 before = ktime_get_real_ns();
	struct tcpwatch_flow flow;
	struct tcpw_key key;

	tcpw_world_talk(test, handshake);
	fill(test, ktime_get_ns(), &flow);
	tcpw_spec_key(handshake, &key);
	KUNIT_EXPECT_GE(test, flow.started_ns + SECOND, before);
	KUNIT_EXPECT_LE(test, flow.started_ns, ktime_get_real_ns() + SECOND);
	KUNIT_EXPECT_EQ(test, flow.ended_ns, 0ULL);
	KUNIT_EXPECT_EQ(test, flow.netns, w->net->ns.inum);
	KUNIT_EXPECT_EQ(test, flow.vrf, 0U);
	KUNIT_EXPECT_EQ(test, flow.incarnation, 0U);
	KUNIT_EXPECT_NE(test, flow.syn_synack_us, TCPW_NOT_MEASURED);
	KUNIT_EXPECT_NE(test, flow.synack_ack_us, TCPW_NOT_MEASURED);
	KUNIT_EXPECT_EQ(test, flow.age_since, (u8)TCPWATCH_SINCE_EXACT);
	KUNIT_EXPECT_EQ(test, memcmp(flow.client.addr, &key.addr[0], 16), 0);
	KUNIT_EXPECT_EQ(test, memcmp(flow.server.addr, &key.addr[1], 16), 0);
	KUNIT_EXPECT_EQ(test, flow.client.since, (u8)TCPWATCH_SINCE_EXACT);
	KUNIT_EXPECT_EQ(test, flow.client.cookie, 0ULL);
	KUNIT_EXPECT_EQ(test, flow.client.ino, 0ULL);
	KUNIT_EXPECT_EQ(test, flow.client.uid, ~0U);
	KUNIT_EXPECT_NULL(test, memchr_inv(flow.pad, 0, sizeof(flow.pad)));
}

/* ages grow with the clock that is given, and so does no moment */
static void ages_follow_the_clock(struct kunit *test)
{
	u64 now = ktime_get_ns() + 3600 * SECOND;
	struct tcpwatch_flow a, b;

	tcpw_world_talk(test, handshake);
	fill(test, now, &a);
	fill(test, now + 7 * SECOND, &b);
	KUNIT_EXPECT_EQ(test, b.age_ns - a.age_ns, 7 * SECOND);
	KUNIT_EXPECT_EQ(test, b.client.state_age_ns - a.client.state_age_ns, 7 * SECOND);
	KUNIT_EXPECT_EQ(test, b.server.state_age_ns - a.server.state_age_ns, 7 * SECOND);
}

/* a clock that is older than the flow gives no age, not a huge one */
static void no_age_is_negative(struct kunit *test)
{
	struct tcpwatch_flow flow;

	tcpw_world_talk(test, handshake);
	fill(test, 0, &flow);
	KUNIT_EXPECT_EQ(test, flow.age_ns, 0ULL);
	KUNIT_EXPECT_EQ(test, flow.client.state_age_ns, 0ULL);
	KUNIT_EXPECT_EQ(test, flow.server.state_age_ns, 0ULL);
}

static void silence_is_counted_beyond_an_hour(struct kunit *test)
{
	struct tcpwatch_flow out;
	struct tcpw_flow *flow;
	int x;

	tcpw_world_talk(test, handshake);
	rcu_read_lock();
	flow = tcpw_world_find(test->priv, handshake);
	for (x = 0; x < 2; x++)
		flow->seen[x] = jiffies - 100 * 3600 * HZ;
	rcu_read_unlock();
	fill(test, ktime_get_ns() + 100 * 3600 * SECOND, &out);
	KUNIT_EXPECT_GE(test, out.idle_ns, 100 * 3600 * SECOND);
	KUNIT_EXPECT_LT(test, out.idle_ns, 101 * 3600 * SECOND);
	KUNIT_EXPECT_LE(test, out.expires_ns, (5 * 24 - 100) * 3600 * SECOND);
	KUNIT_EXPECT_GT(test, out.expires_ns, (5 * 24 - 101) * 3600 * SECOND);
}

static void sides_follow_the_client(struct kunit *test)
{
	static const u8 mirrored[] = { TCPWATCH_SIDE_NONE, TCPWATCH_SIDE_SERVER,
				       TCPWATCH_SIDE_CLIENT, TCPWATCH_SIDE_BOTH };
	struct tcpw_flow *flow = kunit_kzalloc(test, sizeof(*flow), GFP_KERNEL);
	u8 mask;

	KUNIT_ASSERT_NOT_NULL(test, flow);
	for (mask = 0; mask < 4; mask++) {
		flow->client = 0;
		KUNIT_EXPECT_EQ(test, tcpw_fill_sides(flow, mask), mask);
		flow->client = 1;
		KUNIT_EXPECT_EQ(test, tcpw_fill_sides(flow, mask), mirrored[mask]);
	}
}

static void history_is_told_from_the_oldest_on(struct kunit *test)
{
	struct tcpwatch_transition t[TCPWATCH_HISTORY];
	unsigned int n;

	tcpw_world_talk(test, handshake);
	rcu_read_lock();
	n = tcpw_fill_history(tcpw_world_find(test->priv, handshake), t);
	rcu_read_unlock();
	KUNIT_ASSERT_EQ(test, n, 3U);
	KUNIT_EXPECT_EQ(test, t[0].from, (u8)TCPWATCH_SIDE_CLIENT);
	KUNIT_EXPECT_EQ(test, t[0].t_us, 0ULL);
	KUNIT_EXPECT_EQ(test, t[1].from, (u8)TCPWATCH_SIDE_SERVER);
	KUNIT_EXPECT_EQ(test, t[1].flags, (u8)(TCPW_SYN | TCPW_ACK));
	KUNIT_EXPECT_EQ(test, t[1].client, (u8)TCPWATCH_STATE_SYN_SENT);
	KUNIT_EXPECT_EQ(test, t[1].server, (u8)TCPWATCH_STATE_SYN_RECV);
	KUNIT_EXPECT_EQ(test, t[2].cause, (u8)TCPWATCH_CAUSE_SEGMENT);
	KUNIT_EXPECT_LE(test, t[1].t_us, t[2].t_us);
}

/* owners, as the reader's user namespace sees them */
static void tells_whose_the_sockets_are(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_ESTABLISHED);
	struct tcpwatch_flow flow;

	KUNIT_ASSERT_TRUE(test, tcpw_pair_read(test, p, &flow));
	rcu_read_lock();
	tcpw_fill_sockets(tcpw_pair_flow(test, p), &init_user_ns, &flow);
	rcu_read_unlock();
	KUNIT_EXPECT_NE(test, flow.client.cookie, 0ULL);
	KUNIT_EXPECT_NE(test, flow.server.cookie, 0ULL);
	KUNIT_EXPECT_NE(test, flow.client.cookie, flow.server.cookie);
	KUNIT_EXPECT_EQ(test, flow.client.uid,
			from_kuid_munged(&init_user_ns, p->client->sk->sk_uid));
	KUNIT_EXPECT_EQ(test, flow.client.ino, (u64)sock_i_ino(p->client->sk));
	KUNIT_EXPECT_EQ(test, flow.local, (u8)TCPWATCH_SIDE_BOTH);
	tcpw_pair_close(test, p);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(tells_all_of_a_flow),
	KUNIT_CASE(ages_follow_the_clock),
	KUNIT_CASE(no_age_is_negative),
	KUNIT_CASE(silence_is_counted_beyond_an_hour),
	KUNIT_CASE(sides_follow_the_client),
	KUNIT_CASE(history_is_told_from_the_oldest_on),
	KUNIT_CASE(tells_whose_the_sockets_are),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_fill",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
