/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What module/dissect.c needs of the kernel's network stack, here over plain
 * memory: an skb is a head and one page, each allocated with exactly its size,
 * so that the sanitizers see every octet that is read beyond them.
 */
#ifndef _TCPW_HOST_SKBUFF_H
#define _TCPW_HOST_SKBUFF_H

#include <asm/byteorder.h>
#include <linux/in.h>
#include <linux/in6.h>
#include_next <linux/ip.h>
#include_next <linux/ipv6.h>
#include_next <linux/tcp.h>
#include <linux/types.h>

#define likely(x)	(x)
#define unlikely(x)	(x)
#define ntohl(x)	__be32_to_cpu(x)
#define ntohs(x)	__be16_to_cpu(x)
#define htonl(x)	__cpu_to_be32(x)
#define htons(x)	__cpu_to_be16(x)

#define swap(a, b)				\
	do {					\
		__typeof__(a) _was = (a);	\
		(a) = (b);			\
		(b) = _was;			\
	} while (0)

struct sock;

enum {
	CHECKSUM_NONE,
	CHECKSUM_UNNECESSARY,
	CHECKSUM_COMPLETE,
	CHECKSUM_PARTIAL,
};

/**
 * struct sk_buff - a packet
 * @data:	the head
 * @page:	what does not fit into it
 * @len:	octets of both
 * @data_len:	of them in the page
 * @network:	where the network header begins; it is in the head
 * @ip_summed:	CHECKSUM_NONE ...
 */
struct sk_buff {
	u8 *data;
	u8 *page;
	unsigned int len;
	unsigned int data_len;
	unsigned int network;
	u8 ip_summed;
};

static inline int skb_network_offset(const struct sk_buff *skb)
{
	return skb->network;
}

static inline struct iphdr *ip_hdr(const struct sk_buff *skb)
{
	return (struct iphdr *)(skb->data + skb->network);
}

static inline unsigned int ip_hdrlen(const struct sk_buff *skb)
{
	return ip_hdr(skb)->ihl * 4;
}

static inline bool ip_is_fragment(const struct iphdr *iph)
{
	return iph->frag_off & htons(0x3fff);	/* more fragments, or an offset */
}

static inline struct ipv6hdr *ipv6_hdr(const struct sk_buff *skb)
{
	return (struct ipv6hdr *)(skb->data + skb->network);
}

static inline u8 tcp_flag_byte(const struct tcphdr *th)
{
	return ((const u8 *)th)[13];
}

static inline u32 get_unaligned_be32(const u8 *p)
{
	return (u32)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

/* a pointer into the head, or to @buf; NULL: the packet is shorter */
void *skb_header_pointer(const struct sk_buff *skb, int offset, int len, void *buf);

/* sums of 16 bit words in host order, not folded yet */
typedef u32 __wsum_host;
#define __wsum __wsum_host

__wsum skb_checksum(const struct sk_buff *skb, int offset, int len, __wsum csum);
u16 csum_tcpudp_magic(__be32 from, __be32 to, u32 len, u8 proto, __wsum sum);
u16 csum_ipv6_magic(const struct in6_addr *from, const struct in6_addr *to, u32 len, u8 proto,
		    __wsum sum);
u16 nf_checksum(struct sk_buff *skb, unsigned int hook, unsigned int offset, u8 proto,
		unsigned short family);

/* of IPv6 extension headers */
#define NEXTHDR_HOP		0
#define NEXTHDR_ROUTING		43
#define NEXTHDR_FRAGMENT	44
#define NEXTHDR_AUTH		51
#define NEXTHDR_NONE		59
#define NEXTHDR_DEST		60

#define IP6_FH_F_FRAG		1

bool ipv6_ext_hdr(u8 nexthdr);

/* to the last header; only with @target -1. Negative: the chain cannot be followed. */
int ipv6_find_hdr(const struct sk_buff *skb, unsigned int *offset, int target,
		  unsigned short *fragoff, int *flags);

#define TCPOPT_EOL		0
#define TCPOPT_NOP		1
#define TCPOPT_WINDOW		3
#define TCPOPT_SACK_PERM	4
#define TCPOPT_TIMESTAMP	8
#define TCPOLEN_WINDOW		3
#define TCPOLEN_SACK_PERM	2
#define TCPOLEN_TIMESTAMP	10

#endif /* _TCPW_HOST_SKBUFF_H */
