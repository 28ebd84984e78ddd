/* SPDX-License-Identifier: GPL-2.0 */
/* What the suites share: packets to order, and a watched namespace to send them through. */
#ifndef _TCPW_UTILS_H
#define _TCPW_UTILS_H

#include <kunit/test.h>
#include <linux/skbuff.h>
#include <net/ip6_fib.h>
#include <net/route.h>
#include "../module/net.h"
#include "../module/tcp.h"

enum tcpw_csum {
	TCPW_CSUM_GOOD,			/* nobody has looked at it yet */
	TCPW_CSUM_WRONG,
	TCPW_CSUM_PARTIAL,		/* the device will write it */
	TCPW_CSUM_UNNECESSARY,		/* wrong, but the device says otherwise */
	TCPW_CSUM_COMPLETE,		/* summed by the device */
	TCPW_CSUM_COMPLETE_WRONG,
};

#define TCPW_CLIENT_PORT	40000
#define TCPW_SERVER_PORT	80

/**
 * struct tcpw_spec - a packet to order; what is left out is the usual
 * @what:	what is special about it
 * @v6:		IPv6
 * @dir:	0: from the client, 1: from the server
 * @host:	last bits of both addresses, client first; 0: 1 and 2
 * @port:	client first; 0: TCPW_CLIENT_PORT, TCPW_SERVER_PORT
 * @flags:	TCPW_SYN ...
 * @seq:	host order
 * @ack:	host order
 * @window:	0: 8192
 * @len:	payload octets
 * @options:	of TCP, a multiple of 4
 * @n_options:	how many octets
 * @doff:	what the header claims; 0: the truth
 * @csum:	enum tcpw_csum
 * @proto:	what the last IP header says; 0: TCP
 * @ip_options:	IPv4: octets of options, a multiple of 4
 * @ihl:	IPv4: what the header claims; 0: the truth
 * @frag:	IPv4: frag_off in host order; IPv6: the same field of NEXTHDR_FRAGMENT
 * @ext:	IPv6: extension headers of 8 octets
 * @n_ext:	how many
 * @long_ext:	the last of them claims 2048 octets
 * @cut:	octets that are missing at the end
 * @linear:	octets in the head, the rest in a page; 0: all
 * @gso_size:	a super-segment of such segments; 0: none
 */
struct tcpw_spec {
	const char *what;
	bool v6;
	u8 dir;
	u32 host[2];
	u16 port[2];
	u8 flags;
	u32 seq;
	u32 ack;
	u16 window;
	u32 len;
	u8 options[40];
	u8 n_options;
	u8 doff;
	u8 csum;
	u8 proto;
	u8 ip_options;
	u8 ihl;
	u16 frag;
	u8 ext[6];
	u8 n_ext;
	bool long_ext;
	u32 cut;
	u32 linear;
	u16 gso_size;
};

/* as ordered, its data at the network header; NULL: no memory */
struct sk_buff *tcpw_build(const struct tcpw_spec *spec);

/* both ends of an ordered packet, in canonical order; returns its direction in the key */
int tcpw_spec_key(const struct tcpw_spec *spec, struct tcpw_key *key);

/**
 * struct tcpw_world - a watched namespace whose packets are made here
 * @net:	it
 * @tn:		what tcpwatch keeps of it; its sweep and its alerts are stopped
 * @dev:	where packets come in and go out
 * @rt:		where IPv4 packets go
 * @rt6:	where IPv6 packets go
 * @flows:	in the tables of all namespaces before
 */
struct tcpw_world {
	struct net *net;
	struct tcpw_net *tn;
	struct net_device *dev;
	struct rtable rt;
	struct rt6_info rt6;
	u32 flows;
};

/* 0 or a negative error; to be closed */
int tcpw_world_open(struct tcpw_world *w);
void tcpw_world_close(struct tcpw_world *w);

/* for struct kunit_suite: the world is in test->priv; at exit no flow may be left over */
int tcpw_world_init(struct kunit *test);
void tcpw_world_exit(struct kunit *test);

/* switches watching off, and on again with these stopped; false: no memory */
void tcpw_world_unwatch(struct tcpw_world *w);
bool tcpw_world_watch(struct tcpw_world *w);

/**
 * tcpw_world_pass() - give a packet to the hook
 * @w: the world
 * @hook: NF_INET_PRE_ROUTING or NF_INET_LOCAL_OUT
 * @skb: still the caller's
 *
 * Return: the verdict.
 */
unsigned int tcpw_world_pass(struct tcpw_world *w, unsigned int hook, struct sk_buff *skb);

/* builds a packet, gives it to PRE_ROUTING, frees it; returns the verdict */
unsigned int tcpw_world_send(struct tcpw_world *w, const struct tcpw_spec *spec);

/* sends up to the first spec without flags */
void tcpw_world_talk(struct kunit *test, const struct tcpw_spec *spec);

u64 tcpw_world_stat(const struct tcpw_world *w, enum tcpwatch_stat which);

/* all that may become of a packet */
u64 tcpw_world_outcomes(const struct tcpw_world *w);

u32 tcpw_world_flows(const struct tcpw_world *w);

/* the flow of a packet, or NULL. Context: RCU read side. */
struct tcpw_flow *tcpw_world_find(struct tcpw_world *w, const struct tcpw_spec *spec);

/* the flow of a packet as user space reads it; false: there is none */
bool tcpw_world_read(struct tcpw_world *w, const struct tcpw_spec *spec,
		     struct tcpwatch_flow *out);

/* the i-th of the ended flows, the oldest first, as user space reads it; false: there is none */
bool tcpw_world_read_ended(struct tcpw_world *w, unsigned int i, struct tcpwatch_flow *out);

/* the @n-th allocation of this task that must not sleep fails (FAILSLAB) */
void tcpw_fail_nth_allocation(unsigned int n);

/* has it? Afterwards no other will. */
bool tcpw_has_failed(void);

#endif /* _TCPW_UTILS_H */
