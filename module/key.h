/* SPDX-License-Identifier: GPL-2.0 */
/* The two ends of a flow, in one canonical order, and the direction of a packet. */
#ifndef _TCPW_KEY_H
#define _TCPW_KEY_H

#include <linux/netfilter.h>
#include <linux/socket.h>
#include <linux/string.h>

/**
 * struct tcpw_key - both ends of a flow; equal keys are equal octets
 * @addr:	network order, IPv4 in the first four octets, the rest zero
 * @port:	network order
 * @vrf:	ifindex of the l3 master device, or 0
 * @family:	AF_INET or AF_INET6
 *
 * End 0 is the one whose address and port compare lower. A packet that end 0
 * sends has direction 0.
 */
struct tcpw_key {
	union nf_inet_addr addr[2];
	__be16 port[2];
	u32 vrf;
	u32 family;
};

static inline void tcpw_key_swap(struct tcpw_key *key)
{
	swap(key->addr[0], key->addr[1]);
	swap(key->port[0], key->port[1]);
}

/**
 * tcpw_key_order() - bring the ends into canonical order
 * @key: filled, source first; its unused octets zero
 *
 * Return: the direction of the packet from which @key was filled, 0 or 1.
 */
static inline int tcpw_key_order(struct tcpw_key *key)
{
	int cmp = memcmp(&key->addr[0], &key->addr[1], sizeof(key->addr[0]));

	if (!cmp)
		cmp = memcmp(&key->port[0], &key->port[1], sizeof(key->port[0]));
	if (cmp <= 0)
		return 0;
	tcpw_key_swap(key);
	return 1;
}

static inline bool tcpw_key_equal(const struct tcpw_key *a, const struct tcpw_key *b)
{
	return !memcmp(a, b, sizeof(*a));
}

/**
 * tcpw_key_same_ends() - is source = destination?
 * @key: in any order
 */
static inline bool tcpw_key_same_ends(const struct tcpw_key *key)
{
	return key->port[0] == key->port[1] &&
	       !memcmp(&key->addr[0], &key->addr[1], sizeof(key->addr[0]));
}

#endif /* _TCPW_KEY_H */
