// SPDX-License-Identifier: GPL-2.0
#include <linux/etherdevice.h>
#include <linux/ipv6.h>
#include <linux/netfilter_ipv4.h>
#include <linux/nsproxy.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/tcp.h>
#include <linux/user_namespace.h>
#include <net/ip.h>
#include <net/ip6_checksum.h>
#include <net/tcp.h>
#include "../module/alert.h"
#include "../module/end.h"
#include "../module/fill.h"
#include "../module/netns.h"
#include "../module/sweep.h"
#include "../module/table.h"
#include "utils.h"

#define EXT_LEN	8

static u32 host_of(const struct tcpw_spec *s, int x)
{
	return s->host[x] ?: x + 1;
}

static __be16 port_of(const struct tcpw_spec *s, int x)
{
	u16 usual = x ? TCPW_SERVER_PORT : TCPW_CLIENT_PORT;

	return htons(s->port[x] ?: usual);
}

static __be32 addr4(const struct tcpw_spec *s, int x)
{
	return htonl(0x0a000000 | host_of(s, x));
}

static struct in6_addr addr6(const struct tcpw_spec *s, int x)
{
	struct in6_addr addr = {};

	addr.s6_addr32[0] = htonl(0x20010db8);
	addr.s6_addr32[3] = htonl(host_of(s, x));
	return addr;
}

static u8 proto_of(const struct tcpw_spec *s)
{
	return s->proto ?: IPPROTO_TCP;
}

static u32 ip_len(const struct tcpw_spec *s)
{
	if (s->v6)
		return sizeof(struct ipv6hdr) + s->n_ext * EXT_LEN;
	return sizeof(struct iphdr) + s->ip_options;
}

static u32 tcp_len(const struct tcpw_spec *s)
{
	return sizeof(struct tcphdr) + s->n_options + s->len;
}

static void write_ip4(u8 *p, const struct tcpw_spec *s)
{
	struct iphdr *iph = (struct iphdr *)p;

	memset(p + sizeof(*iph), IPOPT_NOOP, s->ip_options);
	iph->version = 4;
	iph->ihl = ip_len(s) / 4;
	iph->tot_len = htons(ip_len(s) + tcp_len(s));
	iph->frag_off = htons(s->frag);
	iph->ttl = 64;
	iph->protocol = proto_of(s);
	iph->saddr = addr4(s, s->dir);
	iph->daddr = addr4(s, !s->dir);
	iph->check = ip_fast_csum(iph, iph->ihl);
	iph->ihl = s->ihl ?: iph->ihl;
}

/* next header, length in units beyond the first, and what is of the kind */
static void write_ext(u8 *p, const struct tcpw_spec *s, int i)
{
	bool last = i + 1 == s->n_ext;

	p[0] = last ? proto_of(s) : s->ext[i + 1];
	p[1] = last && s->long_ext ? 255 : 0;
	if (s->ext[i] == NEXTHDR_FRAGMENT)
		*(__be16 *)(p + 2) = htons(s->frag);
	else
		p[2] = IPV6_TLV_PADN;
}

static void write_ip6(u8 *p, const struct tcpw_spec *s)
{
	struct ipv6hdr *ip6h = (struct ipv6hdr *)p;
	int i;

	ip6h->version = 6;
	ip6h->payload_len = htons(ip_len(s) - sizeof(*ip6h) + tcp_len(s));
	ip6h->nexthdr = s->n_ext ? s->ext[0] : proto_of(s);
	ip6h->hop_limit = 64;
	ip6h->saddr = addr6(s, s->dir);
	ip6h->daddr = addr6(s, !s->dir);
	for (i = 0; i < s->n_ext; i++)
		write_ext(p + sizeof(*ip6h) + i * EXT_LEN, s, i);
}

static __sum16 pseudo(const struct tcpw_spec *s, __wsum sum)
{
	struct in6_addr from = addr6(s, s->dir), to = addr6(s, !s->dir);

	if (s->v6)
		return csum_ipv6_magic(&from, &to, tcp_len(s), IPPROTO_TCP, sum);
	return csum_tcpudp_magic(addr4(s, s->dir), addr4(s, !s->dir), tcp_len(s), IPPROTO_TCP,
				 sum);
}

static void write_tcp(u8 *p, const struct tcpw_spec *s)
{
	struct tcphdr *th = (struct tcphdr *)p;
	u32 i, header = sizeof(*th) + s->n_options;

	th->source = port_of(s, s->dir);
	th->dest = port_of(s, !s->dir);
	th->seq = htonl(s->seq);
	th->ack_seq = htonl(s->ack);
	th->window = htons(s->window ?: 8192);
	p[13] = s->flags;
	th->doff = s->doff ?: header / 4;
	memcpy(th + 1, s->options, s->n_options);
	for (i = 0; i < s->len; i++)
		p[header + i] = i;

	th->check = pseudo(s, csum_partial(p, tcp_len(s), 0));
	if (s->csum == TCPW_CSUM_PARTIAL)
		th->check = ~pseudo(s, 0);
	else if (s->csum == TCPW_CSUM_WRONG || s->csum == TCPW_CSUM_UNNECESSARY ||
		 s->csum == TCPW_CSUM_COMPLETE_WRONG)
		th->check ^= htons(1);
}

static bool add_page(struct sk_buff *skb, const u8 *p, u32 len)
{
	struct page *page = alloc_pages(GFP_KERNEL | __GFP_COMP, get_order(len));

	if (!page)
		return false;
	memcpy(page_address(page), p, len);
	skb_fill_page_desc(skb, 0, page, 0, len);
	skb->len += len;
	skb->data_len += len;
	skb->truesize += len;
	return true;
}

static struct sk_buff *to_skb(const u8 *p, u32 len, u32 linear)
{
	u32 head = linear ? min(linear, len) : len;
	struct sk_buff *skb = alloc_skb(NET_SKB_PAD + head, GFP_KERNEL);

	if (!skb)
		return NULL;
	skb_reserve(skb, NET_SKB_PAD);
	skb_put_data(skb, p, head);
	if (head == len || add_page(skb, p + head, len - head))
		return skb;
	kfree_skb(skb);
	return NULL;
}

static void set_csum(struct sk_buff *skb, const struct tcpw_spec *s)
{
	if (s->csum == TCPW_CSUM_PARTIAL) {
		skb->ip_summed = CHECKSUM_PARTIAL;
		skb->csum_start = skb_transport_header(skb) - skb->head;
		skb->csum_offset = offsetof(struct tcphdr, check);
	} else if (s->csum == TCPW_CSUM_UNNECESSARY) {
		skb->ip_summed = CHECKSUM_UNNECESSARY;
	} else if (s->csum >= TCPW_CSUM_COMPLETE) {
		skb->ip_summed = CHECKSUM_COMPLETE;
		skb->csum = skb_checksum(skb, 0, skb->len, 0);
	}
}

struct sk_buff *tcpw_build(const struct tcpw_spec *s)
{
	u32 len = ip_len(s) + tcp_len(s);
	u8 *p = kzalloc(len, GFP_KERNEL);
	struct sk_buff *skb;

	if (!p)
		return NULL;
	if (s->v6)
		write_ip6(p, s);
	else
		write_ip4(p, s);
	write_tcp(p + ip_len(s), s);
	skb = to_skb(p, len - s->cut, s->linear);
	kfree(p);
	if (!skb)
		return NULL;

	skb->protocol = htons(s->v6 ? ETH_P_IPV6 : ETH_P_IP);
	skb_reset_network_header(skb);
	skb_set_transport_header(skb, ip_len(s));
	set_csum(skb, s);
	skb_shinfo(skb)->gso_size = s->gso_size;
	if (s->gso_size)
		skb_shinfo(skb)->gso_type = s->v6 ? SKB_GSO_TCPV6 : SKB_GSO_TCPV4;
	return skb;
}

int tcpw_spec_key(const struct tcpw_spec *s, struct tcpw_key *key)
{
	int i, x = s->dir;

	memset(key, 0, sizeof(*key));
	key->family = s->v6 ? AF_INET6 : AF_INET;
	for (i = 0; i < 2; i++, x = !x) {
		key->port[i] = port_of(s, x);
		if (s->v6)
			key->addr[i].in6 = addr6(s, x);
		else
			key->addr[i].ip = addr4(s, x);
	}
	return tcpw_key_order(key);
}

/* the world */

bool tcpw_world_watch(struct tcpw_world *w)
{
	if (tcpw_netns_watch(w->net, true))
		return false;
	rcu_read_lock();
	w->tn = tcpw_netns_find(w->net);
	rcu_read_unlock();
	tcpw_sweep_exit(w->tn);
	tcpw_alert_exit(w->tn);
	return true;
}

void tcpw_world_unwatch(struct tcpw_world *w)
{
	tcpw_netns_watch(w->net, false);
	w->tn = NULL;
}

int tcpw_world_open(struct tcpw_world *w)
{
	w->flows = tcpw_end_machine_flows();
	w->net = copy_net_ns(CLONE_NEWNET, &init_user_ns, &init_net);
	if (IS_ERR(w->net))
		return PTR_ERR(w->net);
	w->dev = alloc_netdev(0, "test%d", NET_NAME_UNKNOWN, ether_setup);
	if (!w->dev)
		goto put;
	dev_net_set(w->dev, w->net);
	w->dev->ifindex = 4711;
	w->rt.dst.dev = w->dev;
	w->rt6.dst.dev = w->dev;
	if (tcpw_world_watch(w))
		return 0;
	free_netdev(w->dev);
put:
	put_net(w->net);
	return -ENOMEM;
}

void tcpw_world_close(struct tcpw_world *w)
{
	tcpw_world_unwatch(w);
	free_netdev(w->dev);
	put_net(w->net);
}

int tcpw_world_init(struct kunit *test)
{
	struct tcpw_world *w = kunit_kzalloc(test, sizeof(*w), GFP_KERNEL);
	int err;

	if (!w)
		return -ENOMEM;
	err = tcpw_world_open(w);
	if (!err)
		test->priv = w;
	return err;
}

void tcpw_world_exit(struct kunit *test)
{
	struct tcpw_world *w = test->priv;

	if (!w)
		return;
	tcpw_world_close(w);
	KUNIT_EXPECT_EQ(test, tcpw_end_machine_flows(), w->flows);
}

static const struct nf_hook_ops *hook_of(const struct tcpw_net *tn, u8 pf, unsigned int hook)
{
	const struct nf_hook_ops *op = tn->hooks;

	while (op->pf != pf || op->hooknum != hook)
		op++;
	return op;
}

unsigned int tcpw_world_pass(struct tcpw_world *w, unsigned int hook, struct sk_buff *skb)
{
	bool v6 = skb->protocol == htons(ETH_P_IPV6);
	struct nf_hook_state state = {
		.hook = hook,
		.pf = v6 ? NFPROTO_IPV6 : NFPROTO_IPV4,
		.net = w->net,
	};
	const struct nf_hook_ops *op = hook_of(w->tn, state.pf, hook);
	unsigned int verdict;

	local_bh_disable();
	rcu_read_lock();
	if (hook == NF_INET_PRE_ROUTING) {
		state.in = w->dev;
	} else {
		state.out = w->dev;
		skb_dst_set_noref(skb, v6 ? &w->rt6.dst : &w->rt.dst);
	}
	verdict = op->hook(op->priv, skb, &state);
	skb_dst_drop(skb);
	rcu_read_unlock();
	local_bh_enable();
	return verdict;
}

unsigned int tcpw_world_send(struct tcpw_world *w, const struct tcpw_spec *spec)
{
	struct sk_buff *skb = tcpw_build(spec);
	unsigned int verdict;

	if (!skb)
		return NF_DROP;
	verdict = tcpw_world_pass(w, NF_INET_PRE_ROUTING, skb);
	kfree_skb(skb);
	return verdict;
}

void tcpw_world_talk(struct kunit *test, const struct tcpw_spec *spec)
{
	for (; spec->flags; spec++)
		KUNIT_ASSERT_EQ(test, tcpw_world_send(test->priv, spec), NF_ACCEPT);
}

u64 tcpw_world_stat(const struct tcpw_world *w, enum tcpwatch_stat which)
{
	return tcpw_stats_sum(w->tn->stats, which);
}

u64 tcpw_world_outcomes(const struct tcpw_world *w)
{
	enum tcpwatch_stat i;
	u64 sum = 0;

	for (i = TCPWATCH_STAT_SEEN_BEFORE; i <= TCPWATCH_STAT_SAME_ENDS; i++)
		sum += tcpw_world_stat(w, i);
	return sum;
}

u32 tcpw_world_flows(const struct tcpw_world *w)
{
	return atomic_read(&w->tn->flows);
}

struct tcpw_flow *tcpw_world_find(struct tcpw_world *w, const struct tcpw_spec *spec)
{
	struct tcpw_key key;

	tcpw_spec_key(spec, &key);
	return tcpw_table_find(w->tn, &key, tcpw_table_hash(w->tn, &key));
}

static void read_flow(struct tcpw_flow *flow, struct tcpwatch_flow *out)
{
	spin_lock_bh(&flow->lock);
	tcpw_fill_flow(flow, ktime_get_ns(), out);
	spin_unlock_bh(&flow->lock);
}

bool tcpw_world_read(struct tcpw_world *w, const struct tcpw_spec *spec,
		     struct tcpwatch_flow *out)
{
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_world_find(w, spec);
	if (flow)
		read_flow(flow, out);
	rcu_read_unlock();
	return flow;
}

bool tcpw_world_read_ended(struct tcpw_world *w, unsigned int i, struct tcpwatch_flow *out)
{
	struct tcpw_flow *flow;
	u64 at = 0;

	rcu_read_lock();
	while ((flow = tcpw_ended_next(&w->tn->ended, &at)) && i--)
		at++;
	if (flow)
		read_flow(flow, out);
	rcu_read_unlock();
	return flow;
}

#ifdef CONFIG_FAILSLAB
void tcpw_fail_nth_allocation(unsigned int n)
{
	current->fail_nth = n;
}

bool tcpw_has_failed(void)
{
	bool failed = !current->fail_nth;

	current->fail_nth = 0;
	return failed;
}
#else
void tcpw_fail_nth_allocation(unsigned int n)
{
}

bool tcpw_has_failed(void)
{
	return false;
}
#endif
