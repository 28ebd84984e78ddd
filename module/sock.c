// SPDX-License-Identifier: GPL-2.0
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <net/addrconf.h>
#include <net/inet6_hashtables.h>
#include <net/inet_hashtables.h>
#include <net/inet_timewait_sock.h>
#include <net/l3mdev.h>
#include <net/route.h>
#include <net/tcp.h>
#include "sock.h"

static struct inet_hashinfo *hashinfo(struct net *net)
{
	return net->ipv4.tcp_death_row.hashinfo;
}

struct sock *tcpw_sock_get(struct net *net, const struct tcpw_key *key, int x, int bound)
{
	int dif = bound ?: key->vrf;

	if (key->family == AF_INET)
		return __inet_lookup_established(net, hashinfo(net),
						 key->addr[!x].ip, key->port[!x],
						 key->addr[x].ip, ntohs(key->port[x]), dif, 0);
#if IS_ENABLED(CONFIG_IPV6)
	return __inet6_lookup_established(net, hashinfo(net),
					  &key->addr[!x].in6, key->port[!x],
					  &key->addr[x].in6, ntohs(key->port[x]), dif, 0);
#else
	return NULL;
#endif
}

static u32 bucket_of(struct net *net, const struct tcpw_key *key, int x)
{
#if IS_ENABLED(CONFIG_IPV6)
	if (key->family == AF_INET6)
		return inet6_ehashfn(net, &key->addr[x].in6, ntohs(key->port[x]),
				     &key->addr[!x].in6, key->port[!x]);
#endif
	return inet_ehashfn(net, key->addr[x].ip, ntohs(key->port[x]),
			    key->addr[!x].ip, key->port[!x]);
}

bool tcpw_sock_exists(struct net *net, const struct tcpw_key *key, int x)
{
	u32 hash = bucket_of(net, key, x);
	spinlock_t *lock = inet_ehash_lockp(hashinfo(net), hash);
	struct hlist_nulls_node *node;
	struct tcpw_key other;
	bool yes = false;
	struct sock *sk;

	spin_lock_bh(lock);
	sk_nulls_for_each(sk, node, &inet_ehash_bucket(hashinfo(net), hash)->chain) {
		if (sk->sk_hash != hash || !net_eq(sock_net(sk), net))
			continue;
		if (tcpw_sock_key(sk, &other) != x)
			tcpw_key_swap(&other);
		other.vrf = key->vrf;
		yes |= tcpw_key_equal(&other, key);
	}
	spin_unlock_bh(lock);
	return yes;
}

void tcpw_sock_put(struct sock *sk)
{
	sock_gen_put(sk);
}

static u32 vrf_of(const struct sock *sk)
{
	int bound = READ_ONCE(sk->sk_bound_dev_if);

	return bound ? l3mdev_master_ifindex_by_index(sock_net(sk), bound) : 0;
}

int tcpw_sock_key(const struct sock *sk, struct tcpw_key *key)
{
	memset(key, 0, sizeof(*key));
	key->vrf = vrf_of(sk);
	key->port[0] = htons(sk->sk_num);
	key->port[1] = sk->sk_dport;
#if IS_ENABLED(CONFIG_IPV6)
	if (sk->sk_family == AF_INET6 && !ipv6_addr_v4mapped(&sk->sk_v6_daddr)) {
		key->family = AF_INET6;
		key->addr[0].in6 = sk->sk_v6_rcv_saddr;
		key->addr[1].in6 = sk->sk_v6_daddr;
		return tcpw_key_order(key);
	}
#endif
	key->family = AF_INET;
	key->addr[0].ip = sk->sk_rcv_saddr;
	key->addr[1].ip = sk->sk_daddr;
	return tcpw_key_order(key);
}

static const u8 state_names[] = {
	[TCP_ESTABLISHED]	= TCPWATCH_STATE_ESTABLISHED,
	[TCP_SYN_SENT]		= TCPWATCH_STATE_SYN_SENT,
	[TCP_SYN_RECV]		= TCPWATCH_STATE_SYN_RECV,
	[TCP_FIN_WAIT1]		= TCPWATCH_STATE_FIN_WAIT1,
	[TCP_FIN_WAIT2]		= TCPWATCH_STATE_FIN_WAIT2,
	[TCP_TIME_WAIT]		= TCPWATCH_STATE_TIME_WAIT,
	[TCP_CLOSE_WAIT]	= TCPWATCH_STATE_CLOSE_WAIT,
	[TCP_LAST_ACK]		= TCPWATCH_STATE_LAST_ACK,
	[TCP_CLOSING]		= TCPWATCH_STATE_CLOSING,
	[TCP_NEW_SYN_RECV]	= TCPWATCH_STATE_SYN_RECV,
};

enum tcpwatch_state tcpw_sock_state(const struct sock *sk)
{
	int state = inet_sk_state_load(sk);

	if (state == TCP_TIME_WAIT)
		state = READ_ONCE(inet_twsk(sk)->tw_substate);
	return state < ARRAY_SIZE(state_names) ? state_names[state] : TCPWATCH_STATE_UNKNOWN;
}

static bool fin_received(enum tcpwatch_state state)
{
	return state == TCPWATCH_STATE_CLOSE_WAIT || state == TCPWATCH_STATE_LAST_ACK ||
	       state == TCPWATCH_STATE_CLOSING || state == TCPWATCH_STATE_TIME_WAIT;
}

/* as the kernel compares an RST with: the blocks may be of different times, which does no harm */
static u32 highest_sack(const struct tcp_sock *tp, u32 rcv_nxt)
{
	int i, n = min_t(int, tp->rx_opt.num_sacks, ARRAY_SIZE(tp->selective_acks));
	u32 top = rcv_nxt;

	for (i = 0; i < n; i++)
		if (after(READ_ONCE(tp->selective_acks[i].end_seq), top))
			top = READ_ONCE(tp->selective_acks[i].end_seq);
	return top;
}

static void read_numbers(const struct tcp_sock *tp, enum tcpwatch_state state,
			 struct tcpw_numbers *n)
{
	n->snd_una = READ_ONCE(tp->snd_una);
	n->snd_nxt = READ_ONCE(tp->snd_nxt);
	n->snd_right = n->snd_una + READ_ONCE(tp->snd_wnd);
	n->rcv_nxt = READ_ONCE(tp->rcv_nxt);
	n->rcv_right = READ_ONCE(tp->rcv_wup) + READ_ONCE(tp->rcv_wnd);
	n->rcv_top = highest_sack(tp, n->rcv_nxt);
	n->fin_seq = READ_ONCE(tp->write_seq) - 1;
	n->snd_wscale = tp->rx_opt.snd_wscale;
	n->rcv_wscale = tp->rx_opt.rcv_wscale;
	n->sack = state == TCPWATCH_STATE_SYN_SENT || tp->rx_opt.sack_ok;
	n->active = !rcu_access_pointer(tp->fastopen_rsk);
	n->counted = true;
	n->sent = READ_ONCE(tp->bytes_sent) - READ_ONCE(tp->bytes_retrans);
	n->received = READ_ONCE(tp->bytes_received) - fin_received(state);
}

/*
 * The kernel keeps no time of a state's begin. The FIN that led to CLOSE_WAIT
 * was the last segment with an ACK, unless keep-alive probes are answered, or
 * our data is; it was not earlier than the peer's last data.
 */
static u32 since_jiffies(const struct sock *sk, enum tcpwatch_state state)
{
	u32 data = READ_ONCE(inet_csk(sk)->icsk_ack.lrcvtime);
	u32 ack = READ_ONCE(tcp_sk(sk)->rcv_tstamp);
	u32 sent = READ_ONCE(tcp_sk(sk)->lsndtime);
	bool ours = state == TCPWATCH_STATE_CLOSE_WAIT &&
		    READ_ONCE(tcp_sk(sk)->write_seq) != READ_ONCE(tcp_sk(sk)->snd_una);

	if (state == TCPWATCH_STATE_ESTABLISHED)
		return time_before32(data, sent) ? data : sent;
	if (sock_flag(sk, SOCK_KEEPOPEN) || ours || time_before32(ack, data))
		return data;
	return ack;
}

static u32 ms_since(u32 then)
{
	s32 ago = tcp_jiffies32 - then;

	/* 24 days and more are 24 days: msecs_to_jiffies() knows no more */
	return ago > 0 ? min_t(u64, (u64)ago * MSEC_PER_SEC / HZ, INT_MAX) : 0;
}

static void read_full(struct sock *sk, struct tcpw_sock *out)
{
	u32 data = READ_ONCE(inet_csk(sk)->icsk_ack.lrcvtime);
	u32 sent = READ_ONCE(tcp_sk(sk)->lsndtime);

	read_numbers(tcp_sk(sk), out->state, &out->numbers);
	out->since_how = TCPWATCH_SINCE_AT_LEAST;
	/* of a connection that is not established nothing has a time yet */
	if (out->state == TCPWATCH_STATE_SYN_SENT || out->state == TCPWATCH_STATE_SYN_RECV)
		return;
	out->since_ms = ms_since(since_jiffies(sk, out->state));
	out->age_ms = ms_since(time_before32(data, sent) ? data : sent);
	out->age_ms = max(out->age_ms, out->since_ms);
	out->idle_ms = min(ms_since(data), ms_since(sent));
	out->idle_ms = min(out->idle_ms, ms_since(READ_ONCE(tcp_sk(sk)->rcv_tstamp)));
	if (out->state != TCPWATCH_STATE_ESTABLISHED)
		out->since_how = TCPWATCH_SINCE_ESTIMATED;
}

static void read_request(const struct sock *sk, struct tcpw_sock *out)
{
	const struct tcp_request_sock *treq = tcp_rsk(inet_reqsk(sk));
	struct tcpw_numbers *n = &out->numbers;

	n->snd_una = treq->snt_isn;
	n->snd_nxt = treq->snt_isn + 1;
	n->snd_right = n->snd_nxt + 65535;
	n->rcv_nxt = treq->rcv_isn + 1;
	n->rcv_right = n->rcv_nxt + inet_reqsk(sk)->rsk_rcv_wnd;
	n->rcv_top = n->rcv_nxt;
	n->snd_wscale = inet_rsk(inet_reqsk(sk))->snd_wscale;
	n->rcv_wscale = inet_rsk(inet_reqsk(sk))->rcv_wscale;
	n->sack = inet_rsk(inet_reqsk(sk))->sack_ok;
	n->counted = true;
	out->since_how = TCPWATCH_SINCE_AT_LEAST;
}

static void read_time_wait(const struct sock *sk, struct tcpw_sock *out)
{
	const struct inet_timewait_sock *tw = inet_twsk(sk);
	const struct tcp_timewait_sock *tcptw = tcp_twsk(sk);
	struct tcpw_numbers *n = &out->numbers;
	long left = READ_ONCE(tw->tw_timer.expires) - jiffies;
	long all = TCP_TIMEWAIT_LEN;

	n->snd_nxt = READ_ONCE(tcptw->tw_snd_nxt);
	n->snd_una = n->snd_nxt;
	n->snd_right = n->snd_nxt;
	n->rcv_nxt = READ_ONCE(tcptw->tw_rcv_nxt);
	n->rcv_right = n->rcv_nxt + READ_ONCE(tcptw->tw_rcv_wnd);
	n->rcv_top = n->rcv_nxt;
	n->snd_wscale = TCP_MAX_WSCALE;	/* it keeps only its own */
	n->rcv_wscale = tw->tw_rcv_wscale;
	n->sack = true;
	n->fin_seq = n->snd_nxt - 1;
	if (out->state == TCPWATCH_STATE_FIN_WAIT2)
		all = min_t(long, all, READ_ONCE(sock_net(sk)->ipv4.sysctl_tcp_fin_timeout));
	out->since_ms = jiffies_to_msecs(all - clamp(left, 0L, all));
	out->age_ms = out->since_ms;
	out->idle_ms = out->since_ms;
	out->since_how = TCPWATCH_SINCE_ESTIMATED;
}

void tcpw_sock_read(struct sock *sk, struct tcpw_sock *out)
{
	memset(out, 0, sizeof(*out));
	out->state = tcpw_sock_state(sk);
	if (sk_fullsock(sk))
		read_full(sk, out);
	else if (inet_sk_state_load(sk) == TCP_NEW_SYN_RECV)
		read_request(sk, out);
	else
		read_time_wait(sk, out);
}

void tcpw_sock_read_owner(struct sock *sk, struct tcpw_owner *out)
{
	u32 cookie[2];

	sock_diag_save_cookie(sk, cookie);
	out->cookie = (u64)cookie[1] << 32 | cookie[0];
	out->ino = 0;
	out->uid = INVALID_UID;
	if (!sk_fullsock(sk))
		return;
	out->ino = sock_i_ino(sk);
	out->uid = sk->sk_uid;
}

int tcpw_sock_accepted(struct net *net, struct sock *sk)
{
	struct tcpw_key key;
	struct sock *listener;
	int dif, x;

	if (inet_sk_state_load(sk) == TCP_NEW_SYN_RECV)
		return 1;
	if (inet_sk_state_load(sk) == TCP_SYN_SENT)
		return 0;
	x = tcpw_sock_key(sk, &key);
	dif = READ_ONCE(sk->sk_bound_dev_if);
	if (key.family == AF_INET)
		listener = __inet_lookup_listener(net, hashinfo(net), NULL, 0,
						  key.addr[!x].ip, key.port[!x],
						  key.addr[x].ip, ntohs(key.port[x]), dif, 0);
#if IS_ENABLED(CONFIG_IPV6)
	else
		listener = inet6_lookup_listener(net, hashinfo(net), NULL, 0,
						 &key.addr[!x].in6, key.port[!x],
						 &key.addr[x].in6, ntohs(key.port[x]), dif, 0);
#endif
	return listener ? 1 : -1;
}

const struct sock *tcpw_sock_sender(struct sk_buff *skb)
{
	struct sock *full = skb_to_full_sk(skb);

	/* IPv4 sends RSTs and the ACKs of TIME_WAIT through a raw socket of its own */
	if (!full || !sk_fullsock(full) || full->sk_type != SOCK_STREAM ||
	    full->sk_protocol != IPPROTO_TCP)
		return NULL;
	return skb->sk;
}

bool tcpw_sock_address_local(struct net *net, const struct tcpw_key *key, int x)
{
	struct net_device *vrf = key->vrf ? dev_get_by_index_rcu(net, key->vrf) : NULL;

	if (key->family == AF_INET)
		return inet_addr_type_dev_table(net, vrf, key->addr[x].ip) == RTN_LOCAL;
#if IS_ENABLED(CONFIG_IPV6)
	return ipv6_chk_addr(net, &key->addr[x].in6, NULL, 0);
#else
	return false;
#endif
}
