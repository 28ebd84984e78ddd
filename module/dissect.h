/* SPDX-License-Identifier: GPL-2.0 */
/* From an skb to a key and a segment. Reads only: nothing is pulled or changed. */
#ifndef _TCPW_DISSECT_H
#define _TCPW_DISSECT_H

#include <linux/skbuff.h>
#include "key.h"
#include "tcp.h"

/**
 * struct tcpw_packet - what the tracker needs of a packet
 * @key:	both ends, in canonical order; vrf is the caller's to set before
 * @dir:	who sent it
 * @seg:	the segment
 * @sk:		the socket that sent it, if one of ours did; of its lookup key the
 *		tracker takes what differs from @key. Borrowed from the skb.
 * @skb:	it; borrowed
 * @thoff:	where its TCP header begins
 * @hook:	where it was seen
 */
struct tcpw_packet {
	struct tcpw_key key;
	int dir;
	struct tcpw_segment seg;
	const struct sock *sk;
	struct sk_buff *skb;
	unsigned int thoff;
	unsigned int hook;
};

/* of segments with one of these, tcpw_dissect() has verified the checksum */
#define TCPW_CONTROL	(TCPW_SYN | TCPW_FIN | TCPW_RST)

/* not TCP: nothing to count */
#define TCPW_NOT_TCP	0

/**
 * tcpw_dissect() - take a packet apart
 * @skb:	at a hook; its network header is valid
 * @pf:		NFPROTO_IPV4 or NFPROTO_IPV6
 * @hook:	NF_INET_PRE_ROUTING or NF_INET_LOCAL_OUT
 * @pkt:	key.vrf is set; key, dir and seg are filled
 *
 * The checksum of a SYN, FIN or RST is verified (unless the device did, or
 * will write it). Of the rest, what may change a flow has to be verified by
 * tcpw_dissect_verify().
 *
 * Context: softirq, or process context under RCU.
 * Return: TCPWATCH_STAT_SEGMENTS if @pkt is good, TCPW_NOT_TCP, or the counter
 * of what is wrong with it.
 */
int tcpw_dissect(struct sk_buff *skb, u8 pf, unsigned int hook, struct tcpw_packet *pkt);

/**
 * tcpw_dissect_verify() - is the checksum right?
 * @pkt:	filled by tcpw_dissect(), its packet still there
 *
 * What would open a flow without a SYN is worth a look, and what is not quiet:
 * one wrong bit in a port or an address makes ends that nobody has, one in an
 * ACK's number makes octets that nobody sent.
 *
 * Context: as tcpw_dissect(). Return: true also when the device has seen to it.
 */
bool tcpw_dissect_verify(const struct tcpw_packet *pkt);

#endif /* _TCPW_DISSECT_H */
