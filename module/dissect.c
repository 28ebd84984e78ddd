// SPDX-License-Identifier: GPL-2.0
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/netfilter.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>
#include <linux/tcp.h>
#include <net/ip.h>
#include <net/ip6_checksum.h>
#include <net/ipv6.h>
#include <net/tcp.h>
#include "dissect.h"

static int find_tcp4(const struct sk_buff *skb, struct tcpw_packet *pkt, unsigned int *thoff)
{
	const struct iphdr *iph = ip_hdr(skb);

	if (iph->protocol != IPPROTO_TCP)
		return TCPW_NOT_TCP;
	if (ip_is_fragment(iph))
		return TCPWATCH_STAT_FRAGMENT;
	if (iph->ihl * 4 < sizeof(*iph))	/* a raw socket may send so */
		return TCPWATCH_STAT_TRUNCATED;

	pkt->key.family = AF_INET;
	pkt->key.addr[0].ip = iph->saddr;
	pkt->key.addr[1].ip = iph->daddr;
	*thoff = skb_network_offset(skb) + ip_hdrlen(skb);
	return TCPWATCH_STAT_SEGMENTS;
}

static int find_tcp6(const struct sk_buff *skb, struct tcpw_packet *pkt, unsigned int *thoff)
{
	const struct ipv6hdr *ip6h = ipv6_hdr(skb);
	unsigned int offset = 0;
	unsigned short frag = 0;
	int flags = 0, proto = ip6h->nexthdr;

	pkt->key.family = AF_INET6;
	pkt->key.addr[0].in6 = ip6h->saddr;
	pkt->key.addr[1].in6 = ip6h->daddr;
	*thoff = skb_network_offset(skb) + sizeof(*ip6h);
	if (likely(proto == IPPROTO_TCP))
		return TCPWATCH_STAT_SEGMENTS;
	if (!ipv6_ext_hdr(proto))
		return TCPW_NOT_TCP;

	offset = skb_network_offset(skb);
	proto = ipv6_find_hdr(skb, &offset, -1, &frag, &flags);
	if (proto < 0)
		return TCPWATCH_STAT_BAD_EXTENSION;
	if (proto != IPPROTO_TCP)
		return TCPW_NOT_TCP;
	if (flags & IP6_FH_F_FRAG)
		return TCPWATCH_STAT_FRAGMENT;
	*thoff = offset;
	return TCPWATCH_STAT_SEGMENTS;
}

/* RFC 9293 section 3.10.7; each nonsense under its own name */
static int check_flags(u8 flags)
{
	const u8 all = TCPW_FIN | TCPW_SYN | TCPW_RST | TCPW_PSH | TCPW_ACK | TCPW_URG;

	if (!(flags & all))
		return TCPWATCH_STAT_NO_FLAGS;
	if ((flags & all) == all)
		return TCPWATCH_STAT_ALL_FLAGS;
	if (flags & TCPW_SYN && flags & TCPW_FIN)
		return TCPWATCH_STAT_SYN_FIN;
	if (flags & TCPW_SYN && flags & TCPW_RST)
		return TCPWATCH_STAT_SYN_RST;
	if (flags & TCPW_FIN && flags & TCPW_RST)
		return TCPWATCH_STAT_FIN_RST;
	if (!(flags & (TCPW_SYN | TCPW_RST | TCPW_ACK)))
		return TCPWATCH_STAT_NO_ACK;
	return TCPWATCH_STAT_SEGMENTS;
}

static void parse_option(u8 kind, u8 len, const u8 *value, struct tcpw_segment *seg)
{
	if (kind == TCPOPT_WINDOW && len == TCPOLEN_WINDOW && seg->flags & TCPW_SYN)
		seg->wscale = value[0];
	if (kind == TCPOPT_SACK_PERM && len == TCPOLEN_SACK_PERM && seg->flags & TCPW_SYN)
		seg->sack = true;
	if (kind == TCPOPT_TIMESTAMP && len == TCPOLEN_TIMESTAMP)
		seg->tsval = get_unaligned_be32(value);
}

static void parse_options(const u8 *p, int left, struct tcpw_segment *seg)
{
	while (left > 0 && p[0] != TCPOPT_EOL) {
		if (p[0] == TCPOPT_NOP) {
			p++;
			left--;
			continue;
		}
		if (left < 2 || p[1] < 2 || p[1] > left)
			return;
		parse_option(p[0], p[1], p + 2, seg);
		left -= p[1];
		p += p[1];
	}
}

static void read_options(const struct sk_buff *skb, unsigned int thoff, unsigned int hlen,
			 struct tcpw_segment *seg)
{
	u8 buf[15 * 4 - sizeof(struct tcphdr)];
	int len = hlen - sizeof(struct tcphdr);
	const u8 *p;

	if (!len)
		return;
	p = skb_header_pointer(skb, thoff + sizeof(struct tcphdr), len, buf);
	if (p)
		parse_options(p, len, seg);
}

/* like nf_checksum() at LOCAL_OUT, but without a trace in the skb */
static bool checksum_out_ok(const struct sk_buff *skb, const struct tcpw_key *key,
			    unsigned int thoff, int dir)
{
	unsigned int len = skb->len - thoff;
	__wsum csum;

	if (skb->ip_summed != CHECKSUM_NONE)
		return true;
	csum = skb_checksum(skb, thoff, len, 0);
	if (key->family == AF_INET)
		return !csum_tcpudp_magic(key->addr[dir].ip, key->addr[!dir].ip, len,
					  IPPROTO_TCP, csum);
	return !csum_ipv6_magic(&key->addr[dir].in6, &key->addr[!dir].in6, len, IPPROTO_TCP,
				csum);
}

bool tcpw_dissect_verify(const struct tcpw_packet *pkt)
{
	if (pkt->hook == NF_INET_LOCAL_OUT)
		return checksum_out_ok(pkt->skb, &pkt->key, pkt->thoff, pkt->dir);
	return !nf_checksum(pkt->skb, pkt->hook, pkt->thoff, IPPROTO_TCP, pkt->key.family);
}

int tcpw_dissect(struct sk_buff *skb, u8 pf, unsigned int hook, struct tcpw_packet *pkt)
{
	struct tcpw_segment *seg = &pkt->seg;
	const struct tcphdr *th;
	struct tcphdr buf;
	unsigned int thoff = 0, hlen;
	int what;

	what = pf == NFPROTO_IPV4 ? find_tcp4(skb, pkt, &thoff) : find_tcp6(skb, pkt, &thoff);
	if (what != TCPWATCH_STAT_SEGMENTS)
		return what;
	th = skb_header_pointer(skb, thoff, sizeof(buf), &buf);
	if (!th)
		return TCPWATCH_STAT_TRUNCATED;
	hlen = th->doff * 4;
	if (hlen < sizeof(*th) || thoff + hlen > skb->len)
		return TCPWATCH_STAT_BAD_OFFSET;

	pkt->key.port[0] = th->source;
	pkt->key.port[1] = th->dest;
	if (unlikely(tcpw_key_same_ends(&pkt->key)))
		return TCPWATCH_STAT_SAME_ENDS;

	seg->flags = tcp_flag_byte(th);
	what = check_flags(seg->flags);
	if (what != TCPWATCH_STAT_SEGMENTS)
		return what;
	seg->seq = ntohl(th->seq);
	seg->ack = ntohl(th->ack_seq);
	seg->window = ntohs(th->window);
	seg->len = skb->len - thoff - hlen;
	seg->wscale = TCPW_NO_WSCALE;
	seg->sack = false;
	seg->tsval = 0;
	pkt->dir = tcpw_key_order(&pkt->key);
	pkt->skb = skb;
	pkt->thoff = thoff;
	pkt->hook = hook;

	if (!(seg->flags & TCPW_CONTROL))
		return TCPWATCH_STAT_SEGMENTS;
	read_options(skb, thoff, hlen, seg);
	return tcpw_dissect_verify(pkt) ? TCPWATCH_STAT_SEGMENTS : TCPWATCH_STAT_BAD_CHECKSUM;
}
