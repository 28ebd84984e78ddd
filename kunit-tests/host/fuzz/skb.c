// SPDX-License-Identifier: GPL-2.0
/* The functions of linux/skbuff.h. */
#include <linux/netfilter.h>
#include <linux/skbuff.h>
#include <linux/socket.h>

static unsigned int head_len(const struct sk_buff *skb)
{
	return skb->len - skb->data_len;
}

static u8 octet(const struct sk_buff *skb, unsigned int i)
{
	return i < head_len(skb) ? skb->data[i] : skb->page[i - head_len(skb)];
}

void *skb_header_pointer(const struct sk_buff *skb, int offset, int len, void *buf)
{
	u8 *to = buf;
	int i;

	if ((int)head_len(skb) - offset >= len)
		return skb->data + offset;
	if (offset > (int)skb->len - len)
		return NULL;
	for (i = 0; i < len; i++)
		to[i] = octet(skb, offset + i);
	return buf;
}

__wsum skb_checksum(const struct sk_buff *skb, int offset, int len, __wsum sum)
{
	int i;

	for (i = 0; i < len; i++)
		sum += octet(skb, offset + i) << (i % 2 ? 0 : 8);
	return sum;
}

static u16 fold(__wsum sum)
{
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return ~sum;
}

static __wsum words(const void *p, int n, __wsum sum)
{
	const __be16 *word = p;

	while (n--)
		sum += ntohs(*word++);
	return sum;
}

u16 csum_tcpudp_magic(__be32 from, __be32 to, u32 len, u8 proto, __wsum sum)
{
	return fold(words(&from, 2, words(&to, 2, sum)) + len + proto);
}

u16 csum_ipv6_magic(const struct in6_addr *from, const struct in6_addr *to, u32 len, u8 proto,
		    __wsum sum)
{
	return fold(words(from, 8, words(to, 8, sum)) + len + proto);
}

/* of a packet that came in: what the device has not checked is summed here */
u16 nf_checksum(struct sk_buff *skb, unsigned int hook, unsigned int offset, u8 proto,
		unsigned short family)
{
	u32 len = skb->len - offset;
	__wsum sum;

	if (hook != NF_INET_PRE_ROUTING || skb->ip_summed == CHECKSUM_UNNECESSARY ||
	    skb->ip_summed == CHECKSUM_PARTIAL)
		return 0;
	sum = skb_checksum(skb, offset, len, 0);
	if (family == AF_INET)
		return csum_tcpudp_magic(ip_hdr(skb)->saddr, ip_hdr(skb)->daddr, len, proto, sum);
	return csum_ipv6_magic(&ipv6_hdr(skb)->saddr, &ipv6_hdr(skb)->daddr, len, proto, sum);
}

bool ipv6_ext_hdr(u8 nexthdr)
{
	return nexthdr == NEXTHDR_HOP || nexthdr == NEXTHDR_ROUTING ||
	       nexthdr == NEXTHDR_FRAGMENT || nexthdr == NEXTHDR_AUTH ||
	       nexthdr == NEXTHDR_NONE || nexthdr == NEXTHDR_DEST;
}

/* octets that an extension header takes; 0: it is not there, -1: a later fragment */
static int ext_len(const struct sk_buff *skb, unsigned int at, u8 type, u8 *next, int *flags)
{
	u8 buf[4], *p = skb_header_pointer(skb, at, type == NEXTHDR_FRAGMENT ? 4 : 2, buf);

	if (!p)
		return 0;
	*next = p[0];
	if (type == NEXTHDR_AUTH)
		return (p[1] + 2) * 4;
	if (type != NEXTHDR_FRAGMENT)
		return (p[1] + 1) * 8;
	*flags |= IP6_FH_F_FRAG;
	return (p[2] << 8 | p[3]) & ~7 ? -1 : 8;
}

int ipv6_find_hdr(const struct sk_buff *skb, unsigned int *offset, int target,
		  unsigned short *fragoff, int *flags)
{
	unsigned int at = skb->network + sizeof(struct ipv6hdr);
	u8 next, type = ipv6_hdr(skb)->nexthdr;
	int len;

	(void)target;
	*fragoff = 0;
	while (ipv6_ext_hdr(type) && type != NEXTHDR_NONE) {
		len = ext_len(skb, at, type, &next, flags);
		if (len < 0) {
			/* the rest of the chain may be in another fragment */
			if (!ipv6_ext_hdr(next) || next == NEXTHDR_NONE)
				return next;
			break;
		}
		if (!len || skb->len - at < (unsigned int)len)
			return -1;
		type = next;
		at += len;
	}
	*offset = at;
	return type;
}
