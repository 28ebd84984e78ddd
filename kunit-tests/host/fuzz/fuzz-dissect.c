// SPDX-License-Identifier: GPL-2.0
/*
 * libFuzzer chooses a packet: its octets, or what a right one is made of. It
 * must be read the same however it lies in memory, stay as it was, and a right
 * one must be found to be what it was made of.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../../../module/dissect.h"
#include "../random.h"

#define MOST	600	/* octets of a packet */

/**
 * struct packet - a packet to be dissected
 * @octets:	from the network header on
 * @len:	how many
 * @v6:		IPv6
 * @ip_summed:	CHECKSUM_NONE ...
 * @hook:	where it passes
 * @thoff:	where TCP begins, if it is made
 * @seg:	what it is made of
 */
struct packet {
	u8 octets[MOST];
	unsigned int len;
	bool v6;
	u8 ip_summed;
	unsigned int hook;
	unsigned int thoff;
	struct tcpw_segment seg;
};

#define CHECK(what)				\
	do {					\
		if (!(what)) {			\
			puts("# " #what);	\
			fflush(stdout);		\
			abort();		\
		}				\
	} while (0)

static bool is_named(int what)
{
	return what == TCPW_NOT_TCP || what == TCPWATCH_STAT_SEGMENTS ||
	       (what >= TCPWATCH_STAT_TRUNCATED && what <= TCPWATCH_STAT_SAME_ENDS);
}

static u8 *copy_of(const u8 *p, unsigned int len)
{
	u8 *copy = malloc(len);

	if (len)
		memcpy(copy, p, len);
	return copy;
}

/* with @head octets in the head; nothing may change */
static int dissect(const struct packet *p, unsigned int head, struct tcpw_packet *pkt)
{
	struct sk_buff was, skb = {
		.data = copy_of(p->octets, head),
		.page = copy_of(p->octets + head, p->len - head),
		.len = p->len,
		.data_len = p->len - head,
		.ip_summed = p->ip_summed,
	};
	int what;

	was = skb;
	memset(pkt, 0, sizeof(*pkt));
	what = tcpw_dissect(&skb, p->v6 ? NFPROTO_IPV6 : NFPROTO_IPV4, p->hook, pkt);
	CHECK(is_named(what));
	CHECK(!memcmp(&was, &skb, sizeof(skb)));
	CHECK(!memcmp(skb.data, p->octets, head));
	CHECK(!memcmp(skb.page, p->octets + head, p->len - head));
	free(skb.data);
	free(skb.page);
	return what;
}

static void check_good(const struct packet *p, const struct tcpw_packet *pkt)
{
	const u8 flags = pkt->seg.flags, control = TCPW_SYN | TCPW_FIN | TCPW_RST;
	struct tcpw_key key = pkt->key;

	CHECK(!tcpw_key_same_ends(&key) && !tcpw_key_order(&key));
	CHECK(key.family == (p->v6 ? AF_INET6 : AF_INET) && !key.vrf);
	CHECK(pkt->dir == 0 || pkt->dir == 1);
	CHECK(flags & (TCPW_SYN | TCPW_RST | TCPW_ACK));
	CHECK(!(flags & control & ((flags & control) - 1)));
	CHECK(pkt->seg.len + sizeof(struct tcphdr) <= p->len);
	CHECK(flags & TCPW_SYN || pkt->seg.wscale == TCPW_NO_WSCALE);
	CHECK(flags & TCPW_SYN || !pkt->seg.sack);
}

static int dissect_both_ways(const struct packet *p, unsigned int head, struct tcpw_packet *pkt)
{
	int what = dissect(p, head, pkt);
	struct tcpw_packet whole;

	CHECK(dissect(p, p->len, &whole) == what);
	if (what != TCPWATCH_STAT_SEGMENTS)
		return what;
	CHECK(!memcmp(&pkt->seg, &whole.seg, sizeof(whole.seg)) && pkt->dir == whole.dir);
	CHECK(tcpw_key_equal(&pkt->key, &whole.key));
	check_good(p, pkt);
	return what;
}

static unsigned int head_min(const struct packet *p)
{
	return p->v6 ? sizeof(struct ipv6hdr) : sizeof(struct iphdr);
}

static unsigned int any_head(const struct packet *p, struct random *r)
{
	return head_min(p) + random_below(r, p->len - head_min(p) + 1);
}

/* a right packet */

static void put(struct packet *p, u8 octet)
{
	p->octets[p->len++] = octet;
}

static void put32(struct packet *p, u32 n)
{
	put(p, n >> 24);
	put(p, n >> 16);
	put(p, n >> 8);
	put(p, n);
}

static void put_ip4(struct packet *p, struct random *r)
{
	unsigned int options = random_below(r, 3) ? 0 : 4 * random_below(r, 11);

	put32(p, (0x45 + options / 4) << 24);
	put32(p, random_below(r, 2) ? 0x4000 : 0);	/* don't fragment */
	put32(p, IPPROTO_TCP << 16);
	put32(p, 0x0a000000 + random_below(r, 4));
	put32(p, 0x0a000004 - random_below(r, 4));
	while (options--)
		put(p, 1);
}

static void put_ext(struct packet *p, u8 next, u8 type, u8 units)
{
	unsigned int i, len = type == NEXTHDR_AUTH ? (units + 2) * 4 : (units + 1) * 8;

	put(p, next);
	put(p, units);
	for (i = 2; i < len; i++)
		put(p, i);
}

static void put_ip6(struct packet *p, struct random *r)
{
	static const u8 types[] = { NEXTHDR_HOP, NEXTHDR_ROUTING, NEXTHDR_AUTH, NEXTHDR_DEST };
	u8 type, next, first = IPPROTO_TCP;
	int i, exts = random_below(r, 4);

	put32(p, 0x60000000);
	put32(p, 0);
	for (i = 0; i < 8; i++)
		put32(p, i % 4 == 3 ? random_below(r, 4) : 0x20010db8);
	for (i = 0, next = first; i < exts; i++) {
		type = next;
		next = i + 1 == exts ? IPPROTO_TCP : types[random_below(r, 4)];
		if (!i) {
			type = types[random_below(r, 4)];
			first = type;
		}
		put_ext(p, next, type, random_below(r, 3));
	}
	p->octets[6] = first;
}

/* an option into the @room octets that are left; returns whether others may follow */
static bool put_option(struct packet *p, struct random *r, unsigned int room)
{
	u8 value = random_below(r, 256);

	switch (random_below(r, 7)) {
	case 0:
		if (room < 3)
			break;
		put(p, TCPOPT_WINDOW);
		put(p, TCPOLEN_WINDOW);
		put(p, value);
		if (p->seg.flags & TCPW_SYN)
			p->seg.wscale = value;
		return true;
	case 1:
		if (room < 10)
			break;
		put(p, TCPOPT_TIMESTAMP);
		put(p, TCPOLEN_TIMESTAMP);
		put32(p, value << 20);
		put32(p, value);
		p->seg.tsval = value << 20;
		return true;
	case 2:
		if (room < 2u + value % 4)
			break;
		put(p, 100 + value % 100);
		put(p, 2 + value % 4);
		p->len += value % 4;
		return true;
	case 3:
		if (room < TCPOLEN_SACK_PERM)
			break;
		put(p, TCPOPT_SACK_PERM);
		put(p, TCPOLEN_SACK_PERM);
		p->seg.sack |= p->seg.flags & TCPW_SYN;
		return true;
	case 4:
		put(p, TCPOPT_EOL);
		return false;
	case 5:
		/* one that would go on behind the header */
		if (room < 2 || room >= TCPOLEN_TIMESTAMP)
			break;
		put(p, room < TCPOLEN_WINDOW ? TCPOPT_WINDOW : TCPOPT_TIMESTAMP);
		put(p, room < TCPOLEN_WINDOW ? TCPOLEN_WINDOW : TCPOLEN_TIMESTAMP);
		return false;
	}
	put(p, TCPOPT_NOP);
	return true;
}

/* 40 octets at most; behind the end there may be anything */
static void put_options(struct packet *p, struct random *r)
{
	unsigned int until = p->len + 4 * random_below(r, 11);

	while (p->len < until && put_option(p, r, until - p->len))
		;
	while (p->len < until)
		put(p, TCPOPT_WINDOW);
	p->octets[p->thoff + 12] = (p->len - p->thoff) / 4 << 4;
	/* options are read where they matter only */
	if (!(p->seg.flags & (TCPW_SYN | TCPW_FIN | TCPW_RST)))
		p->seg.tsval = 0;
}

static void put_tcp(struct packet *p, struct random *r)
{
	static const u8 flags[] = { TCPW_SYN, TCPW_SYN | TCPW_ACK, TCPW_ACK, TCPW_ACK | TCPW_PSH,
				    TCPW_FIN | TCPW_ACK, TCPW_RST, TCPW_RST | TCPW_ACK,
				    TCPW_SYN | TCPW_ECE | TCPW_CWR };

	p->thoff = p->len;
	p->seg = (struct tcpw_segment){
		.seq = random_u32(r),
		.ack = random_u32(r),
		.flags = flags[random_below(r, 8)],
		.window = random_below(r, 65536),
		.wscale = TCPW_NO_WSCALE,
	};
	put32(p, (3 + random_below(r, 3)) << 16 | 5);
	put32(p, p->seg.seq);
	put32(p, p->seg.ack);
	put32(p, p->seg.flags << 16 | p->seg.window);
	put32(p, 0);
	put_options(p, r);
	p->seg.len = random_below(r, 64);
	p->len += p->seg.len;
}

/* the sum over what is there, by the octets' places in the packet */
static void put_checksum(struct packet *p)
{
	unsigned int from = p->v6 ? 8 : 12, i;
	u32 sum = p->len - p->thoff + IPPROTO_TCP;

	for (i = from; i < head_min(p); i++)
		sum += p->octets[i] << (i % 2 ? 0 : 8);
	for (i = p->thoff; i < p->len; i++)
		sum += p->octets[i] << ((i - p->thoff) % 2 ? 0 : 8);
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	p->octets[p->thoff + 16] = ~sum >> 8;
	p->octets[p->thoff + 17] = ~sum;
}

static bool same_ends(const struct packet *p)
{
	unsigned int len = p->v6 ? 16 : 4;
	const u8 *from = p->octets + (p->v6 ? 8 : 12), *ports = p->octets + p->thoff;

	return !memcmp(from, from + len, len) && !memcmp(ports, ports + 2, 2);
}

static void check_made(const struct packet *p, const struct tcpw_packet *pkt)
{
	const u8 *ports = p->octets + p->thoff;
	const u8 *from = p->octets + (p->v6 ? 8 : 12);

	CHECK(!memcmp(&pkt->seg, &p->seg, sizeof(p->seg)));
	CHECK(!memcmp(&pkt->key.port[pkt->dir], ports, 2));
	CHECK(!memcmp(&pkt->key.port[!pkt->dir], ports + 2, 2));
	CHECK(!memcmp(&pkt->key.addr[pkt->dir], from, p->v6 ? 16 : 4));
}

/* what is wrong with it then */
static void damage(struct packet *p, struct random *r)
{
	const u8 control = TCPW_SYN | TCPW_FIN | TCPW_RST;
	unsigned int head = any_head(p, r), full = p->len;
	struct tcpw_packet pkt;
	int what;

	p->octets[p->thoff + 4 + random_below(r, 8)] ^= 1 << random_below(r, 8);
	what = dissect_both_ways(p, head, &pkt);
	if (p->seg.flags & control &&
	    (p->ip_summed == CHECKSUM_NONE ||
	     (p->ip_summed == CHECKSUM_COMPLETE && p->hook == NF_INET_PRE_ROUTING)))
		CHECK(what == TCPWATCH_STAT_BAD_CHECKSUM);
	else
		CHECK(what == TCPWATCH_STAT_SEGMENTS);

	p->len = head_min(p) + random_below(r, full - p->seg.len - head_min(p));
	what = dissect_both_ways(p, any_head(p, r), &pkt);
	CHECK(what != TCPWATCH_STAT_SEGMENTS && what != TCPW_NOT_TCP);
}

static void make(struct packet *p, struct random *r)
{
	struct tcpw_packet pkt;
	int what;

	if (p->v6)
		put_ip6(p, r);
	else
		put_ip4(p, r);
	put_tcp(p, r);
	put_checksum(p);
	what = dissect_both_ways(p, any_head(p, r), &pkt);
	if (same_ends(p)) {
		CHECK(what == TCPWATCH_STAT_SAME_ENDS);
		return;
	}
	CHECK(what == TCPWATCH_STAT_SEGMENTS);
	check_made(p, &pkt);
	damage(p, r);
}

/* whatever octets; the kernel has looked at the length only */
static void take(struct packet *p, struct random *r)
{
	unsigned int split = random_below(r, 256);
	struct tcpw_packet pkt;

	p->len = r->left < MOST ? r->left : MOST;
	if (p->len < head_min(p))
		return;
	memcpy(p->octets, r->octets, p->len);
	dissect_both_ways(p, head_min(p) + split % (p->len - head_min(p) + 1), &pkt);
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	struct random r = { .octets = data, .left = size };
	struct packet p = {};
	bool made;

	p.v6 = random_below(&r, 2);
	made = random_below(&r, 2);
	p.ip_summed = random_below(&r, 4);
	p.hook = random_below(&r, 2) ? NF_INET_LOCAL_OUT : NF_INET_PRE_ROUTING;
	if (made)
		make(&p, &r);
	else
		take(&p, &r);
	return 0;
}
