// SPDX-License-Identifier: GPL-2.0
#include <linux/file.h>
#include <linux/if_arp.h>
#include <linux/net.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <net/addrconf.h>
#include <net/netlink.h>
#include <net/tcp.h>
#include "pair.h"
#include "wire.h"

static bool is_tcp(const struct sk_buff *skb)
{
	if (skb->protocol == htons(ETH_P_IP))
		return ip_hdr(skb)->protocol == IPPROTO_TCP;
	return skb->protocol == htons(ETH_P_IPV6) && ipv6_hdr(skb)->nexthdr == IPPROTO_TCP;
}

static void note(struct tcpw_wire *wire, const struct sk_buff *skb)
{
	struct tcp_options_received options = {};
	const struct tcphdr *th = tcp_hdr(skb);
	u32 end = ntohl(th->seq) + skb->len - skb_transport_offset(skb) - th->doff * 4 + th->syn +
		  th->fin;

	if (th->rst)
		return;
	if (th->syn)
		wire->iss = ntohl(th->seq);
	if (th->syn || after(end, wire->nxt))
		wire->nxt = end;
	if (th->ack)
		wire->ack = ntohl(th->ack_seq);
	tcp_parse_options(dev_net(skb->dev), skb, &options, 0, NULL);
	if (options.saw_tstamp)
		wire->tsval = options.rcv_tsval;
}

static netdev_tx_t transmit(struct sk_buff *skb, struct net_device *dev)
{
	struct tcpw_wire **wire = netdev_priv(dev);

	if (is_tcp(skb)) {
		note(*wire, skb);
		skb_orphan(skb);
		if ((*wire)->between)
			tcpw_world_pass((*wire)->between, NF_INET_PRE_ROUTING, skb);
	}
	consume_skb(skb);
	return NETDEV_TX_OK;
}

static const struct net_device_ops ops = {
	.ndo_start_xmit = transmit,
};

static void setup(struct net_device *dev)
{
	dev->netdev_ops = &ops;
	dev->type = ARPHRD_NONE;
	dev->flags = IFF_NOARP;
	dev->priv_flags |= IFF_NO_QUEUE;
	dev->mtu = ETH_DATA_LEN;
}

/* addresses, as `ip address add` would ask for them */

static int ask(struct net *net, struct sk_buff *request)
{
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	struct msghdr msg = { .msg_name = &kernel, .msg_namelen = sizeof(kernel) };
	struct kvec vec = { request->data, request->len };
	struct socket *sock;
	struct file *file;
	int n;

	n = sock_create_kern(net, PF_NETLINK, SOCK_RAW, NETLINK_ROUTE, &sock);
	if (n)
		return n;
	file = sock_alloc_file(sock, O_RDWR, NULL);
	if (IS_ERR(file))
		return PTR_ERR(file);
	nlmsg_hdr(request)->nlmsg_len = request->len;
	n = kernel_sendmsg(sock, &msg, &vec, 1, vec.iov_len);
	__fput_sync(file);
	return n < 0 ? n : 0;
}

static int add_address(struct net *net, const struct tcpw_wire *wire, bool v6)
{
	const struct tcpw_spec ours = { .v6 = v6, .host = { TCPW_WIRE_OURS } };
	int err, x, len = v6 ? sizeof(struct in6_addr) : sizeof(__be32);
	struct sk_buff *request = nlmsg_new(256, GFP_KERNEL);
	struct ifaddrmsg *ifa;
	struct tcpw_key key;
	struct nlmsghdr *nlh;

	if (!request)
		return -ENOMEM;
	nlh = nlmsg_put(request, 0, 1, RTM_NEWADDR, sizeof(*ifa), NLM_F_REQUEST | NLM_F_CREATE);
	ifa = nlmsg_data(nlh);
	*ifa = (struct ifaddrmsg){
		.ifa_family = v6 ? AF_INET6 : AF_INET,
		.ifa_prefixlen = v6 ? 64 : 24,
		.ifa_flags = v6 ? IFA_F_NODAD : 0,
		.ifa_index = wire->dev->ifindex,
	};
	x = tcpw_spec_key(&ours, &key);
	nla_put(request, IFA_LOCAL, len, &key.addr[x]);
	nla_put(request, IFA_ADDRESS, len, &key.addr[x]);
	err = ask(net, request);
	kfree_skb(request);
	return err;
}

/* a worker adds the route to an IPv6 address; nothing reaches it before */
static void await_route(struct net *net, const struct tcpw_wire *wire)
{
	const struct tcpw_spec ours = { .v6 = true, .host = { TCPW_WIRE_OURS } };
	struct inet6_ifaddr *ifp;
	struct tcpw_key key;
	int x = tcpw_spec_key(&ours, &key);

	ifp = ipv6_get_ifaddr(net, &key.addr[x].in6, wire->dev, 1);
	if (!ifp)
		return;
	while (!rcu_access_pointer(ifp->rt->fib6_node))
		schedule_timeout_uninterruptible(1);
	in6_ifa_put(ifp);
}

int tcpw_wire_open(struct tcpw_wire *wire, struct tcpw_world *w)
{
	int err;

	wire->dev = alloc_netdev(sizeof(struct tcpw_wire *), "wire%d", NET_NAME_UNKNOWN, setup);
	if (!wire->dev)
		return -ENOMEM;
	*(struct tcpw_wire **)netdev_priv(wire->dev) = wire;
	dev_net_set(wire->dev, w->net);
	err = register_netdev(wire->dev);
	if (err) {
		free_netdev(wire->dev);
		return err;
	}
	rtnl_lock();
	dev_open(wire->dev, NULL);
	rtnl_unlock();
	err = add_address(w->net, wire, false) ?: add_address(w->net, wire, true);
	if (err)
		tcpw_wire_close(wire);
	else
		await_route(w->net, wire);
	return err;
}

void tcpw_wire_close(struct tcpw_wire *wire)
{
	unregister_netdev(wire->dev);
	free_netdev(wire->dev);
}

void tcpw_wire_give(struct kunit *test, struct tcpw_wire *wire, const struct tcpw_spec *spec)
{
	struct sk_buff *skb = tcpw_build(spec);

	KUNIT_ASSERT_NOT_NULL(test, skb);
	skb->dev = wire->dev;
	skb_reset_mac_header(skb);
	local_bh_disable();
	netif_receive_skb(skb);
	local_bh_enable();
	tcpw_pair_settle();
}
