// SPDX-License-Identifier: GPL-2.0
/* The hooks: each segment once, every packet passes, every outcome is counted. */
#include <linux/netfilter_bridge.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>
#include <linux/prandom.h>
#include "../module/queue.h"
#include "utils.h"

#define IN	NF_INET_PRE_ROUTING
#define OUT	NF_INET_LOCAL_OUT

static void stand_after_destination_nat(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	int i, seen = 0;

	for (i = 0; i < TCPW_HOOKS; i++) {
		const struct nf_hook_ops *op = &w->tn->hooks[i];
		bool v4 = op->pf == NFPROTO_IPV4;

		KUNIT_EXPECT_EQ(test, op->priority,
				(v4 ? NF_IP_PRI_NAT_DST : NF_IP6_PRI_NAT_DST) + 1);
		seen |= 1 << (2 * v4 + (op->hooknum == IN));
	}
	KUNIT_EXPECT_EQ(test, seen, 0xf);
}

/* once */

struct pass {
	const char *what;
	unsigned int hook;
	bool v6;
	bool loopback;
	bool master;		/* the device is a VRF */
	bool local_route;
	bool duplicate;		/* by nft dup, TEE */
	bool seen_before;
	u32 vrf;
};

/* clang-format off */
static const struct pass passes[] = {
	{ "comes in", IN },
	{ "IPv6 comes in", IN, .v6 = true },
	{ "goes out", OUT },
	{ "IPv6 goes out", OUT, .v6 = true },
	{ "comes in by loopback", IN, .loopback = true, .seen_before = true },
	{ "IPv6 comes in by loopback", IN, .v6 = true, .loopback = true, .seen_before = true },
	{ "goes out by loopback", OUT, .loopback = true, .local_route = true },
	{ "comes in from a VRF again", IN, .master = true, .seen_before = true },
	{ "IPv6 comes in from a VRF again", IN, .v6 = true, .master = true, .seen_before = true },
	{ "goes out by a VRF first", OUT, .master = true, .seen_before = true },
	{ "IPv6 goes out by a VRF first", OUT, .v6 = true, .master = true, .seen_before = true },
	{ "stays in a VRF", OUT, .master = true, .local_route = true, .vrf = 4711 },
	{ "IPv6 stays in a VRF", OUT, .v6 = true, .master = true, .local_route = true,
	  .vrf = 4711 },
	{ "duplicate goes out", OUT, .duplicate = true, .seen_before = true },
	{ "IPv6 duplicate goes out", OUT, .v6 = true, .duplicate = true, .seen_before = true },
};

/* clang-format on */

static void describe_pass(const struct pass *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(pass, passes, describe_pass);

static void arrange(struct tcpw_world *w, const struct pass *row)
{
	if (row->loopback)
		w->dev->flags |= IFF_LOOPBACK;
	if (row->master)
		w->dev->priv_flags |= IFF_L3MDEV_MASTER;
	if (row->local_route) {
		w->rt.rt_flags |= RTCF_LOCAL;
		w->rt6.rt6i_flags |= RTF_LOCAL;
	}
}

static unsigned int pass_it(struct tcpw_world *w, const struct pass *row, struct sk_buff *skb)
{
	unsigned int verdict;

	local_bh_disable();
	this_cpu_write(nf_skb_duplicated, row->duplicate);
	verdict = tcpw_world_pass(w, row->hook, skb);
	this_cpu_write(nf_skb_duplicated, false);
	local_bh_enable();
	return verdict;
}

static void counts_once(struct kunit *test)
{
	const struct pass *row = test->param_value;
	struct tcpw_spec spec = { .v6 = row->v6, .flags = TCPW_SYN };
	struct tcpw_world *w = test->priv;
	struct sk_buff *skb = tcpw_build(&spec);

	KUNIT_ASSERT_NOT_NULL(test, skb);
	arrange(w, row);
	KUNIT_EXPECT_EQ(test, pass_it(w, row, skb), NF_ACCEPT);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEEN_BEFORE), row->seen_before);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), !row->seen_before);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), !row->seen_before);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)!row->seen_before);
	kfree_skb(skb);
}

static void vrf_is_part_of_the_key(struct kunit *test)
{
	const struct pass *row = test->param_value;
	struct tcpw_spec spec = { .v6 = row->v6, .flags = TCPW_SYN };
	struct tcpw_world *w = test->priv;
	struct sk_buff *skb = tcpw_build(&spec);
	struct tcpwatch_flow flow;

	KUNIT_ASSERT_NOT_NULL(test, skb);
	arrange(w, row);
	pass_it(w, row, skb);
	kfree_skb(skb);
	KUNIT_EXPECT_EQ(test, tcpw_world_read(w, &spec, &flow), !row->seen_before && !row->vrf);
}

/* a bridge gives what it forwards to PRE_ROUTING first, and again when it is routed out of it */
static void counts_once_behind_a_bridge(struct kunit *test)
{
#if IS_ENABLED(CONFIG_BRIDGE_NETFILTER)
	const struct tcpw_spec spec = { .flags = TCPW_SYN };
	struct tcpw_world *w = test->priv;
	struct sk_buff *skb = tcpw_build(&spec);
	struct nf_bridge_info *bridge;

	KUNIT_ASSERT_NOT_NULL(test, skb);
	bridge = skb_ext_add(skb, SKB_EXT_BRIDGE_NF);
	KUNIT_ASSERT_NOT_NULL(test, bridge);
	memset(bridge, 0, sizeof(*bridge));
	bridge->in_prerouting = 1;
	tcpw_world_pass(w, IN, skb);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_OPENED), 1ULL);
	bridge->in_prerouting = 0;
	tcpw_world_pass(w, IN, skb);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEEN_BEFORE), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), 1ULL);
	kfree_skb(skb);
#else
	kunit_skip(test, "no bridge netfilter");
#endif
}

/* every outcome under its own name */

struct outcome {
	struct tcpw_spec spec;
	enum tcpwatch_stat what;
};

/* clang-format off */
static const struct outcome outcomes[] = {
	{ { "SYN", .flags = TCPW_SYN }, TCPWATCH_STAT_OPENED },
	{ { "mid-stream", .flags = TCPW_ACK, .len = 9 }, TCPWATCH_STAT_OPENED },
	{ { "RST without a flow", .flags = TCPW_RST }, TCPWATCH_STAT_NO_FLOW },
	{ { "truncated", .flags = TCPW_ACK, .cut = 2 }, TCPWATCH_STAT_TRUNCATED },
	{ { "bad offset", .flags = TCPW_ACK, .doff = 3 }, TCPWATCH_STAT_BAD_OFFSET },
	{ { "bad checksum, no flow", .port = { 40001, 80 }, .flags = TCPW_ACK, .len = 7,
	    .csum = TCPW_CSUM_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "bad checksum", .flags = TCPW_SYN, .csum = TCPW_CSUM_WRONG },
	  TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "fragment", .flags = TCPW_SYN, .frag = 8 }, TCPWATCH_STAT_FRAGMENT },
	{ { "bad extension", .v6 = true, .ext = { NEXTHDR_HOP }, .n_ext = 1, .long_ext = true,
	    .flags = TCPW_SYN }, TCPWATCH_STAT_BAD_EXTENSION },
	{ { "SYN+FIN", .flags = TCPW_SYN | TCPW_FIN }, TCPWATCH_STAT_SYN_FIN },
	{ { "SYN+RST", .flags = TCPW_SYN | TCPW_RST }, TCPWATCH_STAT_SYN_RST },
	{ { "FIN+RST", .flags = TCPW_FIN | TCPW_RST }, TCPWATCH_STAT_FIN_RST },
	{ { "no flags" }, TCPWATCH_STAT_NO_FLAGS },
	{ { "all flags", .flags = 0x3f }, TCPWATCH_STAT_ALL_FLAGS },
	{ { "no ACK", .flags = TCPW_FIN }, TCPWATCH_STAT_NO_ACK },
	{ { "same ends", .flags = TCPW_SYN, .host = { 1, 1 }, .port = { 5, 5 } },
	  TCPWATCH_STAT_SAME_ENDS },
};

/* clang-format on */

static void describe_outcome(const struct outcome *row, char *to)
{
	strscpy(to, row->spec.what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(outcome, outcomes, describe_outcome);

static void counts_what_it_is(struct kunit *test)
{
	const struct outcome *row = test->param_value;
	struct tcpw_world *w = test->priv;

	KUNIT_EXPECT_EQ(test, tcpw_world_send(w, &row->spec), NF_ACCEPT);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, row->what), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_outcomes(w), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), (u32)(row->what == TCPWATCH_STAT_OPENED));
}

static void what_is_not_tcp_is_not_counted(struct kunit *test)
{
	const struct tcpw_spec udp = { .proto = IPPROTO_UDP };
	struct tcpw_world *w = test->priv;

	KUNIT_EXPECT_EQ(test, tcpw_world_send(w, &udp), NF_ACCEPT);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), 0ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_outcomes(w), 0ULL);
}

/* bad input for a flow that is there: it changes nothing */
static void nonsense_changes_no_flow(struct kunit *test)
{
	struct outcome row = *(const struct outcome *)test->param_value;
	struct tcpw_world *w = test->priv;
	struct tcpwatch_flow before, after;

	if (row.what < TCPWATCH_STAT_TRUNCATED || row.what == TCPWATCH_STAT_SAME_ENDS)
		return;
	row.spec.port[0] = 0;
	row.spec.port[1] = 0;
	row.spec.host[1] = 2;
	row.spec.dir = 1;
	tcpw_world_send(w, &(struct tcpw_spec){ .v6 = row.spec.v6, .flags = TCPW_SYN });
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, &row.spec, &before));
	tcpw_world_send(w, &row.spec);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(w, &row.spec, &after));
	KUNIT_EXPECT_EQ(test, before.transitions, after.transitions);
	KUNIT_EXPECT_EQ(test, before.client.state, after.client.state);
	KUNIT_EXPECT_EQ(test, before.server.state, after.server.state);
	KUNIT_EXPECT_EQ(test, before.client.bytes, after.client.bytes);
}

/* fuzz */

#define PACKETS		100000
#define FEW_FLOWS	32

static u32 below(struct rnd_state *rnd, u32 n)
{
	return prandom_u32_state(rnd) % n;
}

static u8 random_flags(struct rnd_state *rnd)
{
	static const u8 usual[] = {
		TCPW_SYN,
		TCPW_SYN | TCPW_ACK,
		TCPW_ACK,
		TCPW_ACK | TCPW_PSH,
		TCPW_FIN | TCPW_ACK,
		TCPW_RST,
		TCPW_RST | TCPW_ACK,
	};

	return below(rnd, 16) ? usual[below(rnd, ARRAY_SIZE(usual))] : prandom_u32_state(rnd);
}

/* few ends and small numbers, so that packets meet */
static void random_spec(struct rnd_state *rnd, struct tcpw_spec *s)
{
	*s = (struct tcpw_spec){
		.v6 = below(rnd, 2),
		.dir = below(rnd, 2),
		.host = { 1 + below(rnd, 2), 1 + below(rnd, 2) },
		.port = { 1 + below(rnd, 4), 1 + below(rnd, 4) },
		.flags = random_flags(rnd),
		.seq = below(rnd, 4) * 1000 + below(rnd, 8),
		.ack = below(rnd, 4) * 1000 + below(rnd, 8),
		.len = below(rnd, 3) ? 0 : below(rnd, 100),
		.n_options = below(rnd, 4) ? 0 : 4 * below(rnd, 11),
		.ip_options = below(rnd, 16) ? 0 : 4 * below(rnd, 11),
		.frag = below(rnd, 32) ? 0 : prandom_u32_state(rnd),
		.csum = below(rnd, 16) ? TCPW_CSUM_PARTIAL : below(rnd, 6),
		.linear = below(rnd, 16) ? 0 : 40 + below(rnd, 60),
	};
	prandom_bytes_state(rnd, s->options, sizeof(s->options));
	if (s->v6 && !below(rnd, 4)) {
		s->n_ext = below(rnd, 6);
		s->long_ext = !below(rnd, 16);
		memset(s->ext, NEXTHDR_DEST, sizeof(s->ext));
		s->ext[0] = below(rnd, 2) ? NEXTHDR_HOP : NEXTHDR_FRAGMENT;
	}
}

static void damage(struct rnd_state *rnd, struct sk_buff *skb)
{
	u32 n = below(rnd, 4);

	while (n--)
		skb->data[below(rnd, skb_headlen(skb))] = prandom_u32_state(rnd);
	if (!skb_is_nonlinear(skb) && !below(rnd, 4))
		skb_trim(skb, max(skb_network_offset(skb) + 40U, below(rnd, skb->len)));
}

static unsigned int pass_random(struct tcpw_world *w, struct rnd_state *rnd)
{
	struct tcpw_spec spec;
	struct sk_buff *skb;
	unsigned int verdict;

	random_spec(rnd, &spec);
	skb = tcpw_build(&spec);
	if (!skb)
		return NF_DROP;
	if (!below(rnd, 8))
		damage(rnd, skb);
	w->dev->flags = below(rnd, 16) ? 0 : IFF_LOOPBACK;
	verdict = tcpw_world_pass(w, below(rnd, 2) ? IN : OUT, skb);
	kfree_skb(skb);
	return verdict;
}

static u32 queued(struct tcpw_world *w)
{
	enum tcpw_class class;
	u32 sum = 0;

	for (class = 0; class < TCPW_CLASSES; class++)
		sum += tcpw_queue_count(&w->tn->queue, class);
	return sum;
}

/* the table is always full, so that everything is evicted sooner or later */
static void random_packets_pass_and_are_counted(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct rnd_state rnd;
	u32 i, dropped = 0;

	prandom_seed_state(&rnd, 20240607);
	w->tn->config.v[TCPWATCH_CONFIG_MAX_FLOWS] = FEW_FLOWS;
	for (i = 0; i < PACKETS; i++) {
		dropped += pass_random(w, &rnd) != NF_ACCEPT;
		cond_resched();
	}
	KUNIT_EXPECT_EQ(test, dropped, 0U);
	KUNIT_EXPECT_EQ(test, tcpw_world_outcomes(w),
			tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS) +
				tcpw_world_stat(w, TCPWATCH_STAT_SEEN_BEFORE));
	KUNIT_EXPECT_LE(test, tcpw_world_flows(w), (u32)FEW_FLOWS);
	KUNIT_EXPECT_EQ(test, queued(w), tcpw_world_flows(w));
	for (i = TCPWATCH_STAT_SEGMENTS; i <= TCPWATCH_STAT_SAME_ENDS; i++)
		if (i != TCPWATCH_STAT_NO_SOCKET && i != TCPWATCH_STAT_NO_MEMORY &&
		    i != TCPWATCH_STAT_TABLE_FULL)
			KUNIT_EXPECT_GT_MSG(test, tcpw_world_stat(w, i), 0ULL, "never: %u", i);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(stand_after_destination_nat),
	KUNIT_CASE_PARAM(counts_once, pass_gen_params),
	KUNIT_CASE_PARAM(vrf_is_part_of_the_key, pass_gen_params),
	KUNIT_CASE(counts_once_behind_a_bridge),
	KUNIT_CASE_PARAM(counts_what_it_is, outcome_gen_params),
	KUNIT_CASE(what_is_not_tcp_is_not_counted),
	KUNIT_CASE_PARAM(nonsense_changes_no_flow, outcome_gen_params),
	KUNIT_CASE(random_packets_pass_and_are_counted),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_hooks",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
