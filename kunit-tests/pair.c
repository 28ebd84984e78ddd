// SPDX-License-Identifier: GPL-2.0
#include <linux/in.h>
#include <linux/interrupt.h>
#include <linux/net.h>
#include <linux/netfilter.h>
#include <linux/netfilter_ipv4.h>
#include <linux/rtnetlink.h>
#include <linux/sched.h>
#include <net/inet_timewait_sock.h>
#include <net/ip.h>
#include <net/ipv6.h>
#include <net/tcp.h>
#include "../module/check.h"
#include "../module/fill.h"
#include "../module/sock.h"
#include "../module/table.h"
#include "pair.h"

#define CONTROL	(TCPW_SYN | TCPW_FIN | TCPW_RST | TCPW_ACK)

static const struct {
	const char *name;
	u8 states[2];
} stages[] = {
#define STAGE(_stage, _client, _server) \
	[TCPW_STAGE_##_stage] = { #_stage, { TCPWATCH_STATE_##_client, TCPWATCH_STATE_##_server } }
	STAGE(SYN_SENT, SYN_SENT, LISTEN),
	STAGE(SYN_RECV, ESTABLISHED, SYN_RECV),
	STAGE(ESTABLISHED, ESTABLISHED, ESTABLISHED),
	STAGE(FIN_WAIT1, FIN_WAIT1, ESTABLISHED),
	STAGE(CLOSE_WAIT, FIN_WAIT2, CLOSE_WAIT),
	STAGE(ORPHAN, FIN_WAIT2, CLOSE_WAIT),
	STAGE(LAST_ACK, TIME_WAIT, LAST_ACK),
	STAGE(TIME_WAIT, TIME_WAIT, CLOSED),
};

static struct tcpw_way ways[2 * ARRAY_SIZE(stages)];

const void *tcpw_way_gen_params(const void *previous, char *description)
{
	const struct tcpw_way *last = previous;
	int i = last ? last - ways + 1 : 0;

	if (i == ARRAY_SIZE(ways))
		return NULL;
	ways[i] = (struct tcpw_way){ .v6 = i % 2, .stage = i / 2 };
	snprintf(description, KUNIT_PARAM_DESC_SIZE, "IPv%d %s", i % 2 ? 6 : 4,
		 stages[i / 2].name);
	return &ways[i];
}

void tcpw_stage_states(enum tcpw_stage stage, u8 states[2])
{
	states[0] = stages[stage].states[0];
	states[1] = stages[stage].states[1];
}

/* the gate */

static unsigned int gate(void *priv, struct sk_buff *skb, const struct nf_hook_state *state)
{
	const struct tcpw_pair *p = priv;

	if (!p->drop || (tcp_flag_byte(tcp_hdr(skb)) & CONTROL) != p->drop)
		return NF_ACCEPT;
	return NF_DROP;
}

static int put_gate(struct tcpw_world *w, struct tcpw_pair *p)
{
	p->gate.hook = gate;
	p->gate.priv = p;
	p->gate.pf = NFPROTO_INET;
	p->gate.hooknum = NF_INET_LOCAL_IN;
	p->gate.priority = NF_IP_PRI_LAST;
	return nf_register_net_hook(w->net, &p->gate);
}

/* sockets */

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

static void loopback(union address *a, bool v6, u16 port)
{
	memset(a, 0, sizeof(*a));
	if (v6) {
		a->v6.sin6_family = AF_INET6;
		a->v6.sin6_addr = in6addr_loopback;
		a->v6.sin6_port = htons(port);
	} else {
		a->v4.sin_family = AF_INET;
		a->v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		a->v4.sin_port = htons(port);
	}
}

static struct socket *create(struct kunit *test, bool v6, u16 port)
{
	struct tcpw_world *w = test->priv;
	int err, family = v6 ? PF_INET6 : PF_INET;
	struct socket *sock;
	union address a;

	err = sock_create_kern(w->net, family, SOCK_STREAM, IPPROTO_TCP, &sock);
	KUNIT_ASSERT_EQ(test, err, 0);
	sock_set_reuseaddr(sock->sk);
	loopback(&a, v6, port);
	KUNIT_ASSERT_EQ(test, kernel_bind(sock, &a.any, sizeof(a)), 0);
	return sock;
}

static void loopback_up(struct tcpw_world *w)
{
	rtnl_lock();
	dev_open(w->net->loopback_dev, NULL);
	rtnl_unlock();
}

static struct tcpw_pair *listen(struct kunit *test, bool v6)
{
	struct tcpw_pair *p = kunit_kzalloc(test, sizeof(*p), GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, p);
	loopback_up(test->priv);
	KUNIT_ASSERT_EQ(test, put_gate(test->priv, p), 0);
	p->listener = create(test, v6, TCPW_SERVER_PORT);
	KUNIT_ASSERT_EQ(test, kernel_listen(p->listener, 8), 0);
	return p;
}

void tcpw_pair_settle(void)
{
	while (local_softirq_pending())
		schedule();
}

static void connect(struct kunit *test, struct tcpw_pair *p, bool v6, int flags)
{
	union address a;
	int err;

	p->client = create(test, v6, TCPW_CLIENT_PORT);
	loopback(&a, v6, TCPW_SERVER_PORT);
	err = kernel_connect(p->client, &a.any, sizeof(a), flags);
	KUNIT_ASSERT_EQ(test, err, flags & O_NONBLOCK ? -EINPROGRESS : 0);
	tcpw_pair_settle();
	rcu_read_lock();
	p->x = tcpw_sock_key(p->client->sk, &p->key);
	rcu_read_unlock();
}

static void release(struct socket **sock)
{
	if (*sock)
		sock_release(*sock);
	*sock = NULL;
}

static u8 lost_at(enum tcpw_stage stage)
{
	if (stage == TCPW_STAGE_SYN_SENT)
		return TCPW_SYN;
	return stage == TCPW_STAGE_SYN_RECV ? TCPW_ACK : 0;
}

static void establish(struct kunit *test, struct tcpw_pair *p, bool v6, enum tcpw_stage stage)
{
	p->drop = lost_at(stage);
	connect(test, p, v6, stage == TCPW_STAGE_SYN_SENT ? O_NONBLOCK : 0);
	if (stage >= TCPW_STAGE_ESTABLISHED)
		KUNIT_ASSERT_EQ(test, kernel_accept(p->listener, &p->server, O_NONBLOCK), 0);
}

static void drain(struct socket *sock)
{
	u8 data[64];
	struct kvec vec = { data, sizeof(data) };
	struct msghdr msg = {};

	while (kernel_recvmsg(sock, &msg, &vec, 1, sizeof(data), MSG_DONTWAIT) > 0)
		;
}

/* an ACK that would be delayed leaves at once when all is read */
static void acknowledge(struct socket *sock)
{
	tcpw_pair_settle();
	if (sock) {
		drain(sock);
		tcp_sock_set_quickack(sock->sk, 1);
	}
	tcpw_pair_settle();
}

void tcpw_pair_shutdown(struct tcpw_pair *p, bool server)
{
	kernel_sock_shutdown(server ? p->server : p->client, SHUT_WR);
	acknowledge(server ? p->client : p->server);
}

void tcpw_pair_send(struct kunit *test, struct tcpw_pair *p, size_t len)
{
	u8 *data = kunit_kzalloc(test, len, GFP_KERNEL);
	struct kvec vec = { data, len };
	struct msghdr msg = {};

	KUNIT_ASSERT_NOT_NULL(test, data);
	KUNIT_ASSERT_EQ(test, kernel_sendmsg(p->client, &msg, &vec, 1, len), (int)len);
	acknowledge(p->server);
}

static void finish(struct tcpw_pair *p, enum tcpw_stage stage)
{
	if (stage == TCPW_STAGE_FIN_WAIT1)
		p->drop = TCPW_FIN | TCPW_ACK;
	if (stage == TCPW_STAGE_ORPHAN) {
		release(&p->client);
		acknowledge(p->server);
	} else if (stage > TCPW_STAGE_ESTABLISHED) {
		tcpw_pair_shutdown(p, false);
	}
	if (stage == TCPW_STAGE_LAST_ACK)
		p->drop = TCPW_ACK;
	if (stage >= TCPW_STAGE_LAST_ACK)
		kernel_sock_shutdown(p->server, SHUT_WR);
	tcpw_pair_settle();
}

struct tcpw_pair *tcpw_pair_open(struct kunit *test, bool v6, enum tcpw_stage stage)
{
	struct tcpw_pair *p = listen(test, v6);

	establish(test, p, v6, stage);
	finish(p, stage);
	return p;
}

static struct sock *get(struct kunit *test, const struct tcpw_pair *p, bool server)
{
	struct tcpw_world *w = test->priv;
	struct sock *sk;

	rcu_read_lock();
	sk = tcpw_sock_get(w->net, &p->key, server ? !p->x : p->x, 0);
	rcu_read_unlock();
	return sk;
}

static bool end_time_wait(struct sock *sk)
{
	if (!sk)
		return false;
	if (inet_sk_state_load(sk) != TCP_TIME_WAIT) {
		sock_gen_put(sk);
		return false;
	}
	local_bh_disable();
	inet_twsk_deschedule_put(inet_twsk(sk));
	local_bh_enable();
	return true;
}

bool tcpw_pair_end_time_wait(struct kunit *test, const struct tcpw_pair *p)
{
	bool client = end_time_wait(get(test, p, false));

	return end_time_wait(get(test, p, true)) || client;
}

void tcpw_pair_close(struct kunit *test, struct tcpw_pair *p)
{
	struct tcpw_world *w = test->priv;

	p->drop = 0;
	if (p->client)
		sock_no_linger(p->client->sk);
	if (p->server)
		sock_no_linger(p->server->sk);
	release(&p->client);
	release(&p->server);
	release(&p->listener);
	tcpw_pair_settle();
	tcpw_pair_end_time_wait(test, p);
	nf_unregister_net_hook(w->net, &p->gate);
}

int tcpw_pair_state(struct kunit *test, const struct tcpw_pair *p, bool server)
{
	struct sock *sk = get(test, p, server);
	int state;

	if (!sk)
		return TCP_CLOSE;
	state = inet_sk_state_load(sk);
	sock_gen_put(sk);
	return state;
}

/* the flow */

struct tcpw_flow *tcpw_pair_flow(struct kunit *test, const struct tcpw_pair *p)
{
	struct tcpw_world *w = test->priv;

	return tcpw_table_find(w->tn, &p->key, tcpw_table_hash(w->tn, &p->key));
}

bool tcpw_pair_read(struct kunit *test, const struct tcpw_pair *p, struct tcpwatch_flow *out)
{
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_pair_flow(test, p);
	if (flow) {
		spin_lock_bh(&flow->lock);
		tcpw_fill_flow(flow, ktime_get_ns(), out);
		spin_unlock_bh(&flow->lock);
	}
	rcu_read_unlock();
	return flow;
}

bool tcpw_pair_check(struct kunit *test, const struct tcpw_pair *p)
{
	struct tcpw_flow *flow;
	bool there;

	rcu_read_lock();
	flow = tcpw_pair_flow(test, p);
	if (flow) {
		flow->seen[0] -= 2 * HZ;
		flow->seen[1] -= 2 * HZ;
	}
	there = flow && tcpw_check_flow(flow, ktime_get_ns() + 2 * NSEC_PER_SEC, true);
	rcu_read_unlock();
	return there;
}
