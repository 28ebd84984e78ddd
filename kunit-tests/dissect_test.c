// SPDX-License-Identifier: GPL-2.0
/* From an skb to a key and a segment; what is wrong with it, and that it stays as it was. */
#include <linux/ipv6.h>
#include <net/ip.h>
#include "../module/dissect.h"
#include "utils.h"

#define GOOD	TCPWATCH_STAT_SEGMENTS
#define OPTIONS(...)						\
	.options = { __VA_ARGS__ },				\
	.n_options = sizeof((u8[]){ __VA_ARGS__ })
#define EXT(...)						\
	.v6 = true, .ext = { __VA_ARGS__ },			\
	.n_ext = sizeof((u8[]){ __VA_ARGS__ })

/* what @spec is, at the hooks in @only (both when 0) */
struct row {
	struct tcpw_spec spec;
	int what;
	u8 only;
	u8 wscale;	/* TCPW_NO_WSCALE is 0 here */
	bool sack;
	u32 tsval;
};

#define IN	(1 << NF_INET_PRE_ROUTING)
#define OUT	(1 << NF_INET_LOCAL_OUT)

/* clang-format off */
static const struct row rows[] = {
	/* good */
	{ { "SYN", .flags = TCPW_SYN, .seq = 77 }, GOOD },
	{ { "ACK", .flags = TCPW_ACK, .seq = 1, .ack = 2, .len = 10 }, GOOD },
	{ { "FIN+ACK of the server", .flags = TCPW_FIN | TCPW_ACK, .dir = 1 }, GOOD },
	{ { "RST", .flags = TCPW_RST }, GOOD },
	{ { "SYN with ECN", .flags = TCPW_SYN | TCPW_ECE | TCPW_CWR }, GOOD },
	{ { "SYN with data", .flags = TCPW_SYN, .len = 100 }, GOOD },
	{ { "odd length", .flags = TCPW_FIN | TCPW_ACK, .len = 101 }, GOOD },
	{ { "IPv6 SYN", .v6 = true, .flags = TCPW_SYN }, GOOD },
	{ { "IPv6 data", .v6 = true, .flags = TCPW_ACK, .len = 1000 }, GOOD },
	{ { "higher address is the client", .flags = TCPW_SYN, .host = { 9, 1 } }, GOOD },
	{ { "PSH+URG with ACK", .flags = TCPW_ACK | TCPW_PSH | TCPW_URG, .len = 1 }, GOOD },

	/* nonsense, each under its own name */
	{ { "no flags", .flags = 0 }, TCPWATCH_STAT_NO_FLAGS },
	{ { "only ECN flags", .flags = TCPW_ECE | TCPW_CWR }, TCPWATCH_STAT_NO_FLAGS },
	{ { "all flags", .flags = 0x3f }, TCPWATCH_STAT_ALL_FLAGS },
	{ { "all flags and ECN", .flags = 0xff }, TCPWATCH_STAT_ALL_FLAGS },
	{ { "SYN+FIN", .flags = TCPW_SYN | TCPW_FIN }, TCPWATCH_STAT_SYN_FIN },
	{ { "SYN+FIN+ACK", .flags = TCPW_SYN | TCPW_FIN | TCPW_ACK }, TCPWATCH_STAT_SYN_FIN },
	{ { "SYN+RST", .flags = TCPW_SYN | TCPW_RST }, TCPWATCH_STAT_SYN_RST },
	{ { "FIN+RST", .flags = TCPW_FIN | TCPW_RST | TCPW_ACK }, TCPWATCH_STAT_FIN_RST },
	{ { "FIN without ACK", .flags = TCPW_FIN }, TCPWATCH_STAT_NO_ACK },
	{ { "PSH without ACK", .flags = TCPW_PSH, .len = 9 }, TCPWATCH_STAT_NO_ACK },
	{ { "source = destination", .flags = TCPW_SYN, .host = { 1, 1 }, .port = { 80, 80 } },
	  TCPWATCH_STAT_SAME_ENDS },
	{ { "IPv6 source = destination", .v6 = true, .flags = TCPW_SYN, .host = { 1, 1 },
	    .port = { 80, 80 } }, TCPWATCH_STAT_SAME_ENDS },
	{ { "same address, other port", .flags = TCPW_SYN, .host = { 1, 1 } }, GOOD },

	/* lengths */
	{ { "data offset 4", .flags = TCPW_SYN, .doff = 4 }, TCPWATCH_STAT_BAD_OFFSET },
	{ { "data offset 1", .flags = TCPW_ACK, .doff = 1 }, TCPWATCH_STAT_BAD_OFFSET },
	{ { "data offset beyond the packet", .flags = TCPW_ACK, .doff = 6 },
	  TCPWATCH_STAT_BAD_OFFSET },
	{ { "data offset 15 beyond the packet", .flags = TCPW_ACK, .len = 39, .doff = 15 },
	  TCPWATCH_STAT_BAD_OFFSET },
	{ { "data offset 15 just fits", .flags = TCPW_ACK, .len = 40, .doff = 15 }, GOOD },
	{ { "one octet of TCP missing", .flags = TCPW_ACK, .cut = 1 }, TCPWATCH_STAT_TRUNCATED },
	{ { "no TCP at all", .flags = TCPW_ACK, .cut = 20 }, TCPWATCH_STAT_TRUNCATED },
	{ { "IPv6, one octet of TCP missing", .v6 = true, .flags = TCPW_ACK, .cut = 1 },
	  TCPWATCH_STAT_TRUNCATED },
	{ { "IPv4 header beyond the packet", .flags = TCPW_ACK, .ihl = 15 },
	  TCPWATCH_STAT_TRUNCATED },
	{ { "IPv4 header too short", .flags = TCPW_SYN, .ihl = 4, .len = 30 },
	  TCPWATCH_STAT_TRUNCATED },

	/* IPv4 options, IPv6 extension headers */
	{ { "IP options", .flags = TCPW_SYN, .ip_options = 4 }, GOOD },
	{ { "most IP options", .flags = TCPW_SYN, .ip_options = 40 }, GOOD },
	{ { "hop-by-hop", EXT(NEXTHDR_HOP), .flags = TCPW_SYN }, GOOD },
	{ { "routing", EXT(NEXTHDR_ROUTING), .flags = TCPW_SYN }, GOOD },
	{ { "destination options", EXT(NEXTHDR_DEST), .flags = TCPW_SYN }, GOOD },
	{ { "authentication", EXT(NEXTHDR_AUTH), .flags = TCPW_SYN }, GOOD },
	{ { "hop, dest, routing, auth, dest",
	    EXT(NEXTHDR_HOP, NEXTHDR_DEST, NEXTHDR_ROUTING, NEXTHDR_AUTH, NEXTHDR_DEST),
	    .flags = TCPW_SYN, .len = 3 }, GOOD },
	{ { "extension beyond the packet", EXT(NEXTHDR_HOP), .long_ext = true,
	    .flags = TCPW_SYN }, TCPWATCH_STAT_BAD_EXTENSION },
	{ { "second extension beyond the packet", EXT(NEXTHDR_HOP, NEXTHDR_DEST),
	    .long_ext = true, .flags = TCPW_SYN }, TCPWATCH_STAT_BAD_EXTENSION },
	{ { "extension cut off", EXT(NEXTHDR_HOP), .flags = TCPW_SYN, .cut = 27 },
	  TCPWATCH_STAT_BAD_EXTENSION },
	{ { "TCP behind an extension cut off", EXT(NEXTHDR_HOP), .flags = TCPW_SYN, .cut = 1 },
	  TCPWATCH_STAT_TRUNCATED },

	/* fragments: the rest of the segment is elsewhere */
	{ { "first fragment", .flags = TCPW_SYN, .frag = IP_MF }, TCPWATCH_STAT_FRAGMENT },
	{ { "later fragment", .flags = TCPW_SYN, .frag = 100 }, TCPWATCH_STAT_FRAGMENT },
	{ { "middle fragment", .flags = TCPW_SYN, .frag = IP_MF | 100 },
	  TCPWATCH_STAT_FRAGMENT },
	{ { "don't fragment", .flags = TCPW_SYN, .frag = IP_DF }, GOOD },
	{ { "IPv6 first fragment", EXT(NEXTHDR_FRAGMENT), .flags = TCPW_SYN, .frag = IP6_MF },
	  TCPWATCH_STAT_FRAGMENT },
	{ { "IPv6 later fragment", EXT(NEXTHDR_FRAGMENT), .flags = TCPW_SYN, .frag = 0x100 },
	  TCPWATCH_STAT_FRAGMENT },
	{ { "IPv6 fragment behind routing", EXT(NEXTHDR_ROUTING, NEXTHDR_FRAGMENT),
	    .flags = TCPW_SYN, .frag = IP6_MF }, TCPWATCH_STAT_FRAGMENT },

	/* not TCP */
	{ { "UDP", .proto = IPPROTO_UDP }, TCPW_NOT_TCP },
	{ { "a fragment of UDP", .proto = IPPROTO_UDP, .frag = IP_MF }, TCPW_NOT_TCP },
	{ { "IPv6 UDP", .v6 = true, .proto = IPPROTO_UDP }, TCPW_NOT_TCP },
	{ { "IPv6 UDP behind an extension", EXT(NEXTHDR_HOP), .proto = IPPROTO_UDP },
	  TCPW_NOT_TCP },
	{ { "IPv6 no next header", EXT(NEXTHDR_HOP), .proto = NEXTHDR_NONE }, TCPW_NOT_TCP },
	{ { "ESP", .proto = IPPROTO_ESP }, TCPW_NOT_TCP },

	/* the head of the skb holds only a part of it */
	{ { "IP header in the head", .flags = TCPW_SYN, .linear = 20, OPTIONS(3, 3, 7, 1) },
	  GOOD, .wscale = 7 },
	{ { "half of TCP in the head", .flags = TCPW_SYN, .linear = 30, OPTIONS(3, 3, 7, 1) },
	  GOOD, .wscale = 7 },
	{ { "options in a page", .flags = TCPW_SYN, .linear = 40, OPTIONS(3, 3, 7, 1) },
	  GOOD, .wscale = 7 },
	{ { "data in a page", .flags = TCPW_FIN | TCPW_ACK, .linear = 40, .len = 999 }, GOOD },
	{ { "IPv6 header in the head", .v6 = true, .flags = TCPW_SYN, .linear = 40 }, GOOD },
	{ { "extensions in a page", EXT(NEXTHDR_HOP, NEXTHDR_DEST), .flags = TCPW_SYN,
	    .linear = 40 }, GOOD },
	{ { "wrong checksum in a page", .flags = TCPW_SYN, .linear = 20,
	    .csum = TCPW_CSUM_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM },

	/* super-segments count with all of their payload */
	{ { "GSO", .flags = TCPW_ACK, .len = 60000, .linear = 40, .gso_size = 1448,
	    .csum = TCPW_CSUM_PARTIAL }, GOOD },
	{ { "IPv6 GSO with FIN", .v6 = true, .flags = TCPW_FIN | TCPW_ACK, .len = 20000,
	    .linear = 60, .gso_size = 1428, .csum = TCPW_CSUM_PARTIAL }, GOOD },

	/* options of TCP */
	{ { "window scale", .flags = TCPW_SYN, OPTIONS(1, 3, 3, 14) }, GOOD, .wscale = 14 },
	{ { "window scale with ACK only", .flags = TCPW_ACK, OPTIONS(1, 3, 3, 14) }, GOOD },
	{ { "window scale of a wrong length", .flags = TCPW_SYN, OPTIONS(3, 4, 9, 9) }, GOOD },
	{ { "timestamps", .flags = TCPW_SYN, OPTIONS(1, 1, 8, 10, 0, 1, 2, 3, 0, 0, 0, 0) },
	  GOOD, .tsval = 0x010203 },
	{ { "all that Linux sends", .flags = TCPW_SYN,
	    OPTIONS(2, 4, 5, 180, 4, 2, 8, 10, 1, 2, 3, 4, 0, 0, 0, 0, 1, 3, 3, 7) },
	  GOOD, .wscale = 7, .sack = true, .tsval = 0x01020304 },
	{ { "SACK with ACK only", .flags = TCPW_ACK, OPTIONS(4, 2, 1, 1) }, GOOD },
	{ { "SACK of a wrong length", .flags = TCPW_SYN, OPTIONS(4, 3, 0, 1) }, GOOD },
	{ { "option without length", .flags = TCPW_SYN, OPTIONS(1, 1, 1, 3) }, GOOD },
	{ { "option of length 0", .flags = TCPW_SYN, OPTIONS(3, 0, 3, 3, 7, 0, 0, 0) }, GOOD },
	{ { "option of length 1", .flags = TCPW_SYN, OPTIONS(5, 1, 3, 3, 7, 0, 0, 0) }, GOOD },
	{ { "option beyond the header", .flags = TCPW_SYN, OPTIONS(3, 3, 7, 8, 10, 0, 0, 1) },
	  GOOD, .wscale = 7 },
	{ { "end of options", .flags = TCPW_SYN, OPTIONS(0, 3, 3, 7) }, GOOD },
	{ { "unknown option first", .flags = TCPW_SYN, OPTIONS(254, 5, 1, 2, 3, 3, 3, 7) },
	  GOOD, .wscale = 7 },

	/* checksums: those of SYN, FIN and RST must be right */
	{ { "wrong checksum on SYN", .flags = TCPW_SYN, .csum = TCPW_CSUM_WRONG },
	  TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "wrong checksum on SYN+ACK", .flags = TCPW_SYN | TCPW_ACK, .csum = TCPW_CSUM_WRONG },
	  TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "wrong checksum on FIN", .flags = TCPW_FIN | TCPW_ACK, .len = 7,
	    .csum = TCPW_CSUM_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "wrong checksum on RST", .flags = TCPW_RST, .csum = TCPW_CSUM_WRONG },
	  TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "IPv6, wrong checksum on SYN", .v6 = true, .flags = TCPW_SYN,
	    .csum = TCPW_CSUM_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "IPv6, wrong checksum behind an extension", EXT(NEXTHDR_DEST), .flags = TCPW_RST,
	    .csum = TCPW_CSUM_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "wrong checksum on data", .flags = TCPW_ACK, .len = 7, .csum = TCPW_CSUM_WRONG },
	  GOOD },
	{ { "payload cut off under a SYN", .flags = TCPW_SYN, .len = 9, .cut = 4 },
	  TCPWATCH_STAT_BAD_CHECKSUM },
	{ { "device will write it", .flags = TCPW_SYN, .csum = TCPW_CSUM_PARTIAL }, GOOD },
	{ { "IPv6, device will write it", .v6 = true, .flags = TCPW_RST,
	    .csum = TCPW_CSUM_PARTIAL }, GOOD },
	{ { "device has checked it", .flags = TCPW_SYN, .csum = TCPW_CSUM_UNNECESSARY }, GOOD },
	{ { "device has summed it", .flags = TCPW_SYN, .csum = TCPW_CSUM_COMPLETE }, GOOD },
	{ { "IPv6, device has summed it", .v6 = true, .flags = TCPW_SYN,
	    .csum = TCPW_CSUM_COMPLETE }, GOOD },
	{ { "device has summed a wrong one", .flags = TCPW_SYN,
	    .csum = TCPW_CSUM_COMPLETE_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM, IN },
	{ { "IPv6, device has summed a wrong one", .v6 = true, .flags = TCPW_SYN,
	    .csum = TCPW_CSUM_COMPLETE_WRONG }, TCPWATCH_STAT_BAD_CHECKSUM, IN },
	{ { "bad flags go before a bad checksum", .flags = TCPW_SYN | TCPW_FIN,
	    .csum = TCPW_CSUM_WRONG }, TCPWATCH_STAT_SYN_FIN },
};

/* clang-format on */

static void describe(const struct row *row, char *to)
{
	strscpy(to, row->spec.what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(row, rows, describe);

static void expect_segment(struct kunit *test, const struct row *row,
			   const struct tcpw_packet *pkt)
{
	const struct tcpw_spec *s = &row->spec;
	struct tcpw_key key;

	KUNIT_EXPECT_EQ(test, pkt->dir, tcpw_spec_key(s, &key));
	KUNIT_EXPECT_TRUE(test, tcpw_key_equal(&pkt->key, &key));
	KUNIT_EXPECT_EQ(test, pkt->seg.flags, s->flags);
	KUNIT_EXPECT_EQ(test, pkt->seg.seq, s->seq);
	KUNIT_EXPECT_EQ(test, pkt->seg.ack, s->ack);
	KUNIT_EXPECT_EQ(test, (u32)pkt->seg.window, 8192U);
	KUNIT_EXPECT_EQ(test, pkt->seg.len, s->doff == 15 ? 0 : s->len);
	KUNIT_EXPECT_EQ(test, pkt->seg.wscale, row->wscale ?: TCPW_NO_WSCALE);
	KUNIT_EXPECT_EQ(test, pkt->seg.sack, row->sack);
	KUNIT_EXPECT_EQ(test, pkt->seg.tsval, row->tsval);
}

static void dissect_at(struct kunit *test, const struct row *row, unsigned int hook)
{
	struct sk_buff *skb = tcpw_build(&row->spec);
	struct tcpw_packet pkt = {};
	int what;

	KUNIT_ASSERT_NOT_NULL(test, skb);
	what = tcpw_dissect(skb, row->spec.v6 ? NFPROTO_IPV6 : NFPROTO_IPV4, hook, &pkt);
	KUNIT_EXPECT_EQ(test, what, row->what);
	if (what == GOOD)
		expect_segment(test, row, &pkt);
	kfree_skb(skb);
}

static void is_what_it_is(struct kunit *test)
{
	const struct row *row = test->param_value;

	if (!row->only || row->only & IN)
		dissect_at(test, row, NF_INET_PRE_ROUTING);
	if (!row->only || row->only & OUT)
		dissect_at(test, row, NF_INET_LOCAL_OUT);
}

/* its own copy of all octets */
static u8 *octets(struct kunit *test, const struct sk_buff *skb)
{
	u8 *p = kunit_kzalloc(test, skb->len, GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, p);
	KUNIT_ASSERT_EQ(test, skb_copy_bits(skb, 0, p, skb->len), 0);
	return p;
}

static void expect_untouched(struct kunit *test, const struct sk_buff *skb,
			     const struct sk_buff *was, const u8 *data)
{
	KUNIT_ASSERT_EQ(test, skb->len, was->len);
	KUNIT_EXPECT_EQ(test, skb->data_len, was->data_len);
	KUNIT_EXPECT_PTR_EQ(test, skb->data, was->data);
	KUNIT_EXPECT_PTR_EQ(test, skb->head, was->head);
	KUNIT_EXPECT_EQ(test, skb->network_header, was->network_header);
	KUNIT_EXPECT_EQ(test, skb->transport_header, was->transport_header);
	KUNIT_EXPECT_EQ(test, skb->truesize, was->truesize);
	KUNIT_EXPECT_EQ(test, skb->mark, was->mark);
	KUNIT_EXPECT_EQ(test, memcmp(octets(test, skb), data, skb->len), 0);
}

static void untouched_at(struct kunit *test, const struct tcpw_spec *spec, unsigned int hook)
{
	struct sk_buff was, *skb = tcpw_build(spec);
	struct tcpw_packet pkt = {};
	u8 *data;

	KUNIT_ASSERT_NOT_NULL(test, skb);
	was = *skb;
	data = octets(test, skb);
	tcpw_dissect(skb, spec->v6 ? NFPROTO_IPV6 : NFPROTO_IPV4, hook, &pkt);
	expect_untouched(test, skb, &was, data);
	if (hook == NF_INET_LOCAL_OUT) {
		KUNIT_EXPECT_EQ(test, (u8)skb->ip_summed, (u8)was.ip_summed);
		KUNIT_EXPECT_EQ(test, skb->csum, was.csum);
	}
	kfree_skb(skb);
}

/* at PRE_ROUTING the kernel's own check may note in the skb that the checksum is right */
static void packet_stays_as_it_was(struct kunit *test)
{
	const struct row *row = test->param_value;

	untouched_at(test, &row->spec, NF_INET_PRE_ROUTING);
	untouched_at(test, &row->spec, NF_INET_LOCAL_OUT);
}

/* whatever the length: no read beyond the end (KASAN would tell), and never good */
static void cut_anywhere(struct kunit *test)
{
	struct tcpw_spec spec = {
		.flags = TCPW_SYN,
		EXT(NEXTHDR_HOP, NEXTHDR_DEST),
		OPTIONS(2, 4, 5, 180, 4, 2, 8, 10, 1, 2, 3, 4, 0, 0, 0, 0, 1, 3, 3, 7),
	};
	struct tcpw_packet pkt = {};
	struct sk_buff *skb;
	u32 most = 2 * 8 + 40;

	for (spec.cut = 1; spec.cut <= most; spec.cut++) {
		skb = tcpw_build(&spec);
		KUNIT_ASSERT_NOT_NULL(test, skb);
		KUNIT_EXPECT_GT(test, tcpw_dissect(skb, NFPROTO_IPV6, NF_INET_PRE_ROUTING, &pkt),
				GOOD);
		kfree_skb(skb);
	}
}

/* the other way of reading it finds the same */
static void a_shared_page_is_read_the_same(struct kunit *test)
{
	struct row row = {
		.spec = { .flags = TCPW_SYN, .len = 50, OPTIONS(1, 3, 3, 5) },
		.what = GOOD,
		.wscale = 5,
	};

	for (row.spec.linear = 20; row.spec.linear <= 20 + 24 + 50; row.spec.linear++)
		dissect_at(test, &row, NF_INET_PRE_ROUTING);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(is_what_it_is, row_gen_params),
	KUNIT_CASE_PARAM(packet_stays_as_it_was, row_gen_params),
	KUNIT_CASE(cut_anywhere),
	KUNIT_CASE(a_shared_page_is_read_the_same),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_dissect",
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
