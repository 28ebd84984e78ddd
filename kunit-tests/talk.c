// SPDX-License-Identifier: GPL-2.0
#include <linux/delay.h>
#include <linux/in.h>
#include <linux/net.h>
#include <net/inet_timewait_sock.h>
#include <net/tcp.h>
#include <asm/unaligned.h>
#include "../module/check.h"
#include "../module/end.h"
#include "../module/sock.h"
#include "pair.h"
#include "talk.h"

/* where */

int tcpw_place_open(struct tcpw_place *place)
{
	int err;

	if (place->wire.dev)
		return 0;
	err = tcpw_world_open(&place->world) ?: tcpw_world_open(&place->one_way);
	if (err)
		return err;
	place->wire.between = &place->one_way;
	/* time stands still here, and so would the limit a second */
	place->world.net->ipv4.sysctl_tcp_challenge_ack_limit = INT_MAX;
	return tcpw_wire_open(&place->wire, &place->world);
}

void tcpw_place_close(struct tcpw_place *place)
{
	if (!place->wire.dev)
		return;
	tcpw_wire_close(&place->wire);
	tcpw_world_close(&place->one_way);
	tcpw_world_close(&place->world);
}

/* the peer */

static void put_option(struct tcpw_spec *s, u32 words)
{
	put_unaligned_be32(words, s->options + s->n_options);
	s->n_options += 4;
}

static void put_options(struct tcpw_spec *s, const struct tcpw_talk *t, bool aged)
{
	if (t->sack && s->flags & TCPW_SYN)
		put_option(s, TCPOPT_NOP << 24 | TCPOPT_NOP << 16 | TCPOPT_SACK_PERM << 8 |
				      TCPOLEN_SACK_PERM);
	if (!t->timestamps)
		return;
	put_option(s, TCPOPT_NOP << 24 | TCPOPT_NOP << 16 | TCPOPT_TIMESTAMP << 8 |
			      TCPOLEN_TIMESTAMP);
	put_option(s, aged ? t->clock - TCPW_FAR : t->clock);
	put_option(s, s->flags & TCPW_ACK ? t->place->wire.tsval : 0);
}

static void give(struct tcpw_talk *t, const struct tcpw_shot *shot, u32 seq, u32 ack)
{
	struct tcpw_wire *wire = &t->place->wire;
	struct tcpw_spec s = t->base;

	s.flags = shot->flags;
	s.seq = seq;
	s.ack = shot->flags & TCPW_ACK ? ack : 0;
	s.len = shot->len;
	s.csum = shot->csum;
	t->clock++;
	put_options(&s, t, shot->aged);
	tcpw_wire_give(t->test, wire, &s);
}

u32 tcpw_talk_seq(const struct tcpw_talk *t, const struct tcpw_shot *shot)
{
	return shot->seq + (shot->seq_from == TCPW_ISS ? t->iss : t->nxt);
}

u32 tcpw_talk_ack(const struct tcpw_talk *t, const struct tcpw_shot *shot)
{
	const struct tcpw_wire *wire = &t->place->wire;

	return shot->ack + (shot->ack_from == TCPW_ISS ? wire->iss : wire->nxt);
}

void tcpw_talk_renumber(struct tcpw_talk *t, u32 iss)
{
	t->iss = iss;
	t->nxt = iss;
	t->top = iss;
	t->unseen = false;
}

void tcpw_talk_shoot(struct tcpw_talk *t, const struct tcpw_shot *shot)
{
	u32 seq = tcpw_talk_seq(t, shot);
	u32 end = seq + shot->len + !!(shot->flags & TCPW_SYN) + !!(shot->flags & TCPW_FIN);
	u32 ack = tcpw_talk_ack(t, shot);

	if (shot->flags & TCPW_FIN && before(end, t->top) && !before(end, t->top - TCPW_FAR / 2))
		t->overtaken = true;
	if (!(shot->flags & TCPW_RST) && after(end, t->top) && !after(end, t->top + TCPW_FAR / 2))
		t->top = end;
	t->acks_isn = shot->flags & TCPW_ACK && ack == t->place->wire.iss;
	give(t, shot, seq, ack);
	if (!before(t->nxt, seq) && after(end, t->nxt) && !(shot->flags & TCPW_RST))
		t->nxt = end;
}

/* our socket */

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

static int address_of(const struct tcpw_talk *t, bool ours, union address *a)
{
	struct tcpw_key key;
	int x = tcpw_spec_key(&t->base, &key);

	if (ours)
		x = !x;
	memset(a, 0, sizeof(*a));
	if (t->base.v6) {
		a->v6.sin6_family = AF_INET6;
		a->v6.sin6_addr = key.addr[x].in6;
		a->v6.sin6_port = key.port[x];
		return sizeof(a->v6);
	}
	a->v4.sin_family = AF_INET;
	a->v4.sin_addr.s_addr = key.addr[x].ip;
	a->v4.sin_port = key.port[x];
	return sizeof(a->v4);
}

static struct socket *create(struct tcpw_talk *t)
{
	struct socket *sock;
	union address a;
	int len, err;

	err = sock_create_kern(t->place->world.net, t->base.v6 ? PF_INET6 : PF_INET, SOCK_STREAM,
			       IPPROTO_TCP, &sock);
	KUNIT_ASSERT_EQ(t->test, err, 0);
	sock_set_reuseaddr(sock->sk);
	len = address_of(t, true, &a);
	KUNIT_ASSERT_EQ(t->test, kernel_bind(sock, &a.any, len), 0);
	return sock;
}

static void defer_accept(struct socket *sock)
{
	int seconds = 3;

	sock->ops->setsockopt(sock, SOL_TCP, TCP_DEFER_ACCEPT, KERNEL_SOCKPTR(&seconds),
			      sizeof(seconds));
}

static struct socket *connected(struct tcpw_talk *t)
{
	if (!t->sock && t->listener)
		kernel_accept(t->listener, &t->sock, O_NONBLOCK);
	return t->sock;
}

static void release(struct socket **sock)
{
	if (*sock)
		sock_release(*sock);
	*sock = NULL;
	tcpw_pair_settle();
}

static void leave(struct tcpw_talk *t, bool abort)
{
	if (connected(t) && abort)
		sock_no_linger(t->sock->sk);
	release(&t->sock);
	t->left = true;
}

/* fails where the old connection is still there */
static bool connect(struct tcpw_talk *t)
{
	union address peer;
	int len, err;

	if (t->sock)
		leave(t, false);
	t->sock = create(t);
	len = address_of(t, false, &peer);
	err = kernel_connect(t->sock, &peer.any, len, O_NONBLOCK);
	tcpw_pair_settle();
	if (err != -EINPROGRESS) {
		release(&t->sock);
		return false;
	}
	t->closed = false;
	t->left = false;
	return true;
}

static void connect_again(struct tcpw_talk *t)
{
	if (connect(t))
		tcpw_talk_renumber(t, t->nxt + TCPW_FAR);
}

static void send_some(struct tcpw_talk *t)
{
	struct socket *sock = connected(t);
	u8 data[30] = {};
	struct kvec vec = { data, sizeof(data) };
	struct msghdr msg = { .msg_flags = MSG_DONTWAIT | MSG_NOSIGNAL };

	if (sock)
		kernel_sendmsg(sock, &msg, &vec, 1, sizeof(data));
	tcpw_pair_settle();
}

static void read_all(struct tcpw_talk *t)
{
	struct socket *sock = connected(t);
	u8 data[200];
	struct kvec vec = { data, sizeof(data) };
	struct msghdr msg = {};

	while (sock && kernel_recvmsg(sock, &msg, &vec, 1, sizeof(data), MSG_DONTWAIT) > 0)
		;
	tcpw_pair_settle();
}

static void shut(struct tcpw_talk *t)
{
	struct socket *sock = connected(t);

	if (sock)
		kernel_sock_shutdown(sock, SHUT_WR);
	t->closed = true;
	tcpw_pair_settle();
}

static void adopt(struct tcpw_talk *t)
{
	t->unseen = t->place->wire.ack != t->top;
	tcpw_world_unwatch(&t->place->world);
	KUNIT_ASSERT_TRUE(t->test, tcpw_world_watch(&t->place->world));
}

static void wait(unsigned int ms)
{
	msleep(ms);
	tcpw_pair_settle();
}

static void act(struct tcpw_talk *t, enum tcpw_op op)
{
	switch (op) {
	case TCPW_SEND:
		send_some(t);
		break;
	case TCPW_SHUT:
		shut(t);
		break;
	case TCPW_LEAVE:
	case TCPW_ABORT:
		leave(t, op == TCPW_ABORT);
		break;
	case TCPW_READ:
		read_all(t);
		break;
	case TCPW_CONNECT:
		connect_again(t);
		break;
	case TCPW_ADOPT:
		adopt(t);
		break;
	case TCPW_WAIT_LONG:
		wait(61 * MSEC_PER_SEC);
		break;
	default:
		wait(300);
	}
}

void tcpw_talk_do(struct tcpw_talk *t, enum tcpw_op op)
{
	static const struct tcpw_shot shots[TCPW_OPS] = {
		[TCPW_GIVE_SYN] = { "SYN", TCPW_SYN, TCPW_ISS },
		[TCPW_GIVE_SYNACK] = { "SYN+ACK", TCPW_SYN | TCPW_ACK, TCPW_ISS },
		[TCPW_GIVE_ACK] = { "ACK", TCPW_ACK },
		[TCPW_GIVE_DATA] = { "data", TCPW_PSH | TCPW_ACK, .len = 50 },
		[TCPW_GIVE_HOLE] = { "hole", TCPW_PSH | TCPW_ACK, .seq = 50, .len = 50 },
		[TCPW_GIVE_FIN] = { "FIN", TCPW_FIN | TCPW_ACK },
		[TCPW_GIVE_FIN_CROSSING] = { "FIN", TCPW_FIN | TCPW_ACK, .ack = -1 },
	};

	if (shots[op].what)
		tcpw_talk_shoot(t, &shots[op]);
	else
		act(t, op);
}

void tcpw_talk_open(struct tcpw_talk *t)
{
	bool connects = !t->listens && !t->nobody;

	t->base.host[0] = 1;
	t->base.host[1] = TCPW_WIRE_OURS;
	t->base.port[0] = connects ? TCPW_SERVER_PORT : TCPW_CLIENT_PORT;
	t->base.port[1] = connects ? TCPW_CLIENT_PORT : TCPW_SERVER_PORT;
	tcpw_talk_renumber(t, t->iss);
	t->clock = 2 * TCPW_FAR;
	if (connects)
		KUNIT_ASSERT_TRUE(t->test, connect(t));
	if (!t->listens)
		return;
	t->listener = create(t);
	if (t->defers)
		defer_accept(t->listener);
	KUNIT_ASSERT_EQ(t->test, kernel_listen(t->listener, 8), 0);
}

/* what tcpwatch looks at */

struct sock *tcpw_talk_sock(struct tcpw_talk *t)
{
	struct tcpw_key key;
	struct sock *sk;
	int x;

	x = !tcpw_spec_key(&t->base, &key);
	rcu_read_lock();
	sk = tcpw_sock_get(t->place->world.net, &key, x, 0);
	rcu_read_unlock();
	return sk;
}

void tcpw_talk_sweep(struct tcpw_talk *t)
{
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_world_find(&t->place->world, &t->base);
	if (flow) {
		flow->seen[0] -= 2 * HZ;
		flow->seen[1] -= 2 * HZ;
		t->ahead_ns += 2 * NSEC_PER_SEC;
		tcpw_check_flow(flow, ktime_get_ns() + t->ahead_ns, true);
	}
	rcu_read_unlock();
}

/* the end of it */

/* what nobody holds goes by a timer only, and its namespace goes now */
static void drop(struct tcpw_talk *t)
{
	struct sock *sk = tcpw_talk_sock(t);

	if (!sk)
		return;
	local_bh_disable();
	if (inet_sk_state_load(sk) == TCP_TIME_WAIT) {
		inet_twsk_deschedule_put(inet_twsk(sk));
	} else {
		if (inet_sk_state_load(sk) == TCP_NEW_SYN_RECV) {
			inet_csk_reqsk_queue_drop(inet_reqsk(sk)->rsk_listener, inet_reqsk(sk));
		} else {
			bh_lock_sock(sk);
			tcp_done(sk);
			bh_unlock_sock(sk);
		}
		sock_gen_put(sk);
	}
	local_bh_enable();
}

/* the next one may have the same ends */
static void forget(struct tcpw_talk *t, struct tcpw_world *w)
{
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_world_find(w, &t->base);
	if (flow)
		tcpw_end_flow(flow, TCPWATCH_CAUSE_FLUSH);
	rcu_read_unlock();
}

void tcpw_talk_close(struct tcpw_talk *t)
{
	leave(t, true);
	drop(t);
	release(&t->listener);
	KUNIT_EXPECT_NULL(t->test, tcpw_talk_sock(t));
	forget(t, &t->place->world);
	forget(t, &t->place->one_way);
}
