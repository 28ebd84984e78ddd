// SPDX-License-Identifier: GPL-2.0
#include <linux/netfilter_bridge.h>
#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>
#include <net/ip6_fib.h>
#include <net/l3mdev.h>
#include <net/route.h>
#include "hooks.h"
#include "sock.h"
#include "track.h"

static bool is_l3(const struct net_device *dev)
{
	return netif_is_l3_master(dev) || netif_is_l3_slave(dev);
}

static u32 vrf_of(const struct net_device *dev)
{
	return is_l3(dev) ? l3mdev_master_ifindex_rcu(dev) : 0;
}

/* LOCAL_OUT has seen it; or it comes again, with the VRF for its device, or out of a bridge */
static bool seen_before_in(const struct sk_buff *skb, const struct net_device *in)
{
#if IS_ENABLED(CONFIG_BRIDGE_NETFILTER)
	const struct nf_bridge_info *bridge = nf_bridge_info_get(skb);

	if (bridge && !bridge->in_prerouting)
		return true;
#endif
	return in->flags & IFF_LOOPBACK || netif_is_l3_master(in);
}

static bool route_is_local(const struct sk_buff *skb, u8 pf)
{
	if (pf == NFPROTO_IPV4)
		return skb_rtable(skb)->rt_flags & RTCF_LOCAL;
	return ((const struct rt6_info *)skb_dst(skb))->rt6i_flags & RTF_LOCAL;
}

/* a copy by nft dup or TEE; or the VRF's pass, before that of its slave */
static bool seen_before_out(const struct sk_buff *skb, const struct nf_hook_state *state)
{
	if (this_cpu_read(nf_skb_duplicated))
		return true;
	if (!netif_is_l3_master(state->out) && !netif_is_l3_master(skb_dst(skb)->dev))
		return false;
	return !route_is_local(skb, state->pf);
}

static bool seen_before(const struct sk_buff *skb, const struct nf_hook_state *state)
{
	if (state->hook == NF_INET_PRE_ROUTING)
		return seen_before_in(skb, state->in);
	return seen_before_out(skb, state);
}

static unsigned int watch(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	const struct net_device *dev = state->in ?: state->out;
	struct tcpw_packet pkt = { .key.vrf = vrf_of(dev) };
	struct tcpw_net *tn = priv;
	int what;

	what = tcpw_dissect(skb, state->pf, state->hook, &pkt);
	if (what == TCPW_NOT_TCP)
		return NF_ACCEPT;
	if (seen_before(skb, state)) {
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_SEEN_BEFORE);
		return NF_ACCEPT;
	}
	tcpw_stats_inc(tn->stats, TCPWATCH_STAT_SEGMENTS);
	if (what == TCPWATCH_STAT_SEGMENTS) {
		if (state->hook == NF_INET_LOCAL_OUT)
			pkt.sk = tcpw_sock_sender(skb);
		what = tcpw_track_packet(tn, &pkt);
	}
	tcpw_stats_inc(tn->stats, what);
	return NF_ACCEPT;
}

/*
 * Just after destination NAT: there both directions of a translated flow show
 * the same ends.
 */
static const struct nf_hook_ops hooks[TCPW_HOOKS] = {
	{
		.hook		= watch,
		.pf		= NFPROTO_IPV4,
		.hooknum	= NF_INET_PRE_ROUTING,
		.priority	= NF_IP_PRI_NAT_DST + 1,
	},
	{
		.hook		= watch,
		.pf		= NFPROTO_IPV4,
		.hooknum	= NF_INET_LOCAL_OUT,
		.priority	= NF_IP_PRI_NAT_DST + 1,
	},
	{
		.hook		= watch,
		.pf		= NFPROTO_IPV6,
		.hooknum	= NF_INET_PRE_ROUTING,
		.priority	= NF_IP6_PRI_NAT_DST + 1,
	},
	{
		.hook		= watch,
		.pf		= NFPROTO_IPV6,
		.hooknum	= NF_INET_LOCAL_OUT,
		.priority	= NF_IP6_PRI_NAT_DST + 1,
	},
};

int tcpw_hooks_register(struct tcpw_net *tn)
{
	int i;

	for (i = 0; i < TCPW_HOOKS; i++) {
		tn->hooks[i] = hooks[i];
		tn->hooks[i].priv = tn;
	}
	return nf_register_net_hooks(tn->net, tn->hooks, TCPW_HOOKS);
}

void tcpw_hooks_unregister(struct tcpw_net *tn)
{
	nf_unregister_net_hooks(tn->net, tn->hooks, TCPW_HOOKS);
}
