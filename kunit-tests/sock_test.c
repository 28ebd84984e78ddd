// SPDX-License-Identifier: GPL-2.0
/* What a real socket says of its connection, in every state that can be reached without waiting. */
#include <linux/sock_diag.h>
#include <net/tcp.h>
#include "../module/sock.h"
#include "pair.h"

static struct sock *get(struct kunit *test, const struct tcpw_pair *p, int x)
{
	struct tcpw_world *w = test->priv;
	struct sock *sk;

	rcu_read_lock();
	sk = tcpw_sock_get(w->net, &p->key, x, 0);
	KUNIT_EXPECT_EQ(test, tcpw_sock_exists(w->net, &p->key, x), !!sk);
	rcu_read_unlock();
	return sk;
}

/* no socket is what a listener looks like, and a closed end */
static u8 state_of(struct kunit *test, const struct tcpw_pair *p, int x)
{
	struct sock *sk = get(test, p, x);
	u8 state;

	if (!sk)
		return TCPWATCH_STATE_UNKNOWN;
	state = tcpw_sock_state(sk);
	tcpw_sock_put(sk);
	return state;
}

static u8 expected(u8 state)
{
	return state == TCPWATCH_STATE_LISTEN || state == TCPWATCH_STATE_CLOSED
		       ? TCPWATCH_STATE_UNKNOWN
		       : state;
}

static void has_the_state_of_its_stage(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_pair *p = tcpw_pair_open(test, way->v6, way->stage);
	u8 states[2];

	tcpw_stage_states(way->stage, states);
	KUNIT_EXPECT_EQ(test, state_of(test, p, p->x), expected(states[0]));
	KUNIT_EXPECT_EQ(test, state_of(test, p, !p->x), expected(states[1]));
	tcpw_pair_close(test, p);
}

static void expect_key(struct kunit *test, const struct tcpw_pair *p, int x)
{
	struct sock *sk = get(test, p, x);
	struct tcpw_key key;

	if (!sk)
		return;
	rcu_read_lock();
	KUNIT_EXPECT_EQ(test, tcpw_sock_key(sk, &key), x);
	rcu_read_unlock();
	KUNIT_EXPECT_TRUE(test, tcpw_key_equal(&key, &p->key));
	tcpw_sock_put(sk);
}

static void has_the_key_of_its_packets(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_pair *p = tcpw_pair_open(test, way->v6, way->stage);

	expect_key(test, p, 0);
	expect_key(test, p, 1);
	tcpw_pair_close(test, p);
}

static bool read_end(struct kunit *test, const struct tcpw_pair *p, int x, struct tcpw_sock *out)
{
	struct sock *sk = get(test, p, x);

	if (!sk)
		return false;
	tcpw_sock_read(sk, out);
	tcpw_sock_put(sk);
	return true;
}

/* where nothing is under way, one end's sent is the other end's received */
static void numbers_of_both_ends_agree(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_pair *p = tcpw_pair_open(test, way->v6, way->stage);
	struct tcpw_sock s[2] = {};
	int x;

	if (way->stage >= TCPW_STAGE_ESTABLISHED && read_end(test, p, 0, &s[0]) &&
	    read_end(test, p, 1, &s[1])) {
		for (x = 0; x < 2; x++) {
			KUNIT_EXPECT_LE(test, s[x].numbers.snd_nxt - s[!x].numbers.rcv_nxt, 1U);
			KUNIT_EXPECT_GT(test, s[x].numbers.rcv_right, s[x].numbers.rcv_nxt - 1);
		}
	}
	tcpw_pair_close(test, p);
}

static void counts_payload_only(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_ESTABLISHED);
	struct tcpw_sock s;

	tcpw_pair_send(test, p, 5);
	tcpw_pair_shutdown(p, false);
	KUNIT_ASSERT_TRUE(test, read_end(test, p, p->x, &s));
	KUNIT_EXPECT_TRUE(test, s.numbers.counted);
	KUNIT_EXPECT_EQ(test, s.numbers.sent, 5ULL);
	KUNIT_EXPECT_EQ(test, s.numbers.received, 0ULL);
	KUNIT_ASSERT_TRUE(test, read_end(test, p, !p->x, &s));
	KUNIT_EXPECT_EQ(test, s.numbers.sent, 0ULL);
	KUNIT_EXPECT_EQ(test, s.numbers.received, 5ULL);
	KUNIT_EXPECT_EQ(test, s.since_how, (u8)TCPWATCH_SINCE_ESTIMATED);
	tcpw_pair_close(test, p);
}

static void time_wait_began_just_now(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);
	struct tcpw_sock s;

	KUNIT_ASSERT_TRUE(test, read_end(test, p, p->x, &s));
	KUNIT_EXPECT_LT(test, s.since_ms, 30000U);
	KUNIT_EXPECT_EQ(test, s.age_ms, s.since_ms);
	KUNIT_EXPECT_EQ(test, s.since_how, (u8)TCPWATCH_SINCE_ESTIMATED);
	KUNIT_EXPECT_EQ(test, s.numbers.fin_seq + 1, s.numbers.snd_nxt);
	tcpw_pair_close(test, p);
}

static int accepted(struct kunit *test, const struct tcpw_pair *p, int x)
{
	struct tcpw_world *w = test->priv;
	struct sock *sk = get(test, p, x);
	int is;

	KUNIT_ASSERT_NOT_NULL(test, sk);
	rcu_read_lock();
	is = tcpw_sock_accepted(w->net, sk);
	rcu_read_unlock();
	tcpw_sock_put(sk);
	return is;
}

static void knows_who_accepted(struct kunit *test)
{
	const struct tcpw_way *way = test->param_value;
	struct tcpw_pair *p = tcpw_pair_open(test, way->v6, way->stage);
	u8 states[2];

	tcpw_stage_states(way->stage, states);
	KUNIT_EXPECT_NE(test, accepted(test, p, p->x), 1);
	if (expected(states[1]) != TCPWATCH_STATE_UNKNOWN)
		KUNIT_EXPECT_EQ(test, accepted(test, p, !p->x), 1);
	tcpw_pair_close(test, p);
}

static void owner_is_told_of_full_sockets_only(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);
	struct tcpw_owner owner;
	struct sock *sk = get(test, p, p->x);

	KUNIT_ASSERT_NOT_NULL(test, sk);
	tcpw_sock_read_owner(sk, &owner);
	KUNIT_EXPECT_EQ(test, owner.ino, 0ULL);
	KUNIT_EXPECT_FALSE(test, uid_valid(owner.uid));
	tcpw_sock_put(sk);
	tcpw_pair_close(test, p);
}

static void owner_of_an_open_socket(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, true, TCPW_STAGE_ESTABLISHED);
	struct tcpw_owner owner;

	tcpw_sock_read_owner(p->client->sk, &owner);
	KUNIT_EXPECT_EQ(test, owner.cookie, (u64)sock_gen_cookie(p->client->sk));
	KUNIT_EXPECT_TRUE(test, uid_eq(owner.uid, p->client->sk->sk_uid));
	tcpw_pair_close(test, p);
}

static void addresses_of_this_host(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_ESTABLISHED);
	struct tcpw_world *w = test->priv;
	struct tcpw_key other = p->key;

	other.addr[1].ip = htonl(0x0a090909);
	rcu_read_lock();
	KUNIT_EXPECT_TRUE(test, tcpw_sock_address_local(w->net, &p->key, 0));
	KUNIT_EXPECT_TRUE(test, tcpw_sock_address_local(w->net, &p->key, 1));
	KUNIT_EXPECT_FALSE(test, tcpw_sock_address_local(w->net, &other, 1));
	rcu_read_unlock();
	tcpw_pair_close(test, p);
}

/* who made a packet: a TCP socket, and nothing else */

static const struct sock *sender(struct sock *sk)
{
	struct sk_buff skb = { .sk = sk };

	return tcpw_sock_sender(&skb);
}

static void sender_is_a_tcp_socket(struct kunit *test)
{
	struct tcpw_pair *p = tcpw_pair_open(test, false, TCPW_STAGE_TIME_WAIT);
	struct tcpw_world *w = test->priv;
	struct sock *tw = get(test, p, p->x);
	struct socket *raw;

	KUNIT_EXPECT_NULL(test, sender(NULL));
	KUNIT_EXPECT_PTR_EQ(test, sender(p->server->sk), (const struct sock *)p->server->sk);
	KUNIT_EXPECT_PTR_EQ(test, sender(p->listener->sk), (const struct sock *)p->listener->sk);
	KUNIT_EXPECT_NULL(test, sender(tw));
	tcpw_sock_put(tw);

	/* as IPv4 sends its RSTs */
	KUNIT_ASSERT_EQ(test, sock_create_kern(w->net, PF_INET, SOCK_RAW, IPPROTO_TCP, &raw), 0);
	KUNIT_EXPECT_NULL(test, sender(raw->sk));
	sock_release(raw);
	tcpw_pair_close(test, p);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(has_the_state_of_its_stage, tcpw_way_gen_params),
	KUNIT_CASE_PARAM(has_the_key_of_its_packets, tcpw_way_gen_params),
	KUNIT_CASE_PARAM(numbers_of_both_ends_agree, tcpw_way_gen_params),
	KUNIT_CASE_PARAM(knows_who_accepted, tcpw_way_gen_params),
	KUNIT_CASE(counts_payload_only),
	KUNIT_CASE(time_wait_began_just_now),
	KUNIT_CASE(owner_is_told_of_full_sockets_only),
	KUNIT_CASE(owner_of_an_open_socket),
	KUNIT_CASE(addresses_of_this_host),
	KUNIT_CASE(sender_is_a_tcp_socket),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_sock",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
