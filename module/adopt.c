// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/sched.h>
#include <net/inet_hashtables.h>
#include <net/inet_sock.h>
#include "adopt.h"
#include "end.h"
#include "note.h"
#include "sock.h"
#include "table.h"

#define BATCH	32

/* a connection */

static u64 ms_before(u64 now, u32 ms)
{
	return now - min(now, ms * (u64)NSEC_PER_MSEC);
}

/* who closed first, of a connection whose FINs were not seen */
static u8 first_closer(const struct tcpw_conn *c)
{
	u8 fins = tcpw_note_fins(c);

	if (fins != TCPW_BOTH_ENDS)
		return fins;
	if (c->half[0].facts & TCPW_PASSIVE)
		return 1 << 1;
	if (c->half[1].facts & TCPW_PASSIVE)
		return 1 << 0;
	return TCPW_BOTH_ENDS;
}

/* a listener with its port made it, or it connects: else the first guess stays */
static void note_role(struct tcpw_flow *flow, int x, struct sock *sk)
{
	int accepted = tcpw_sock_accepted(flow->net->net, sk);

	if (!flow->guessed || accepted < 0)
		return;
	flow->client = accepted ? !x : x;
	flow->guessed = 0;
}

static void begin_adopted(struct tcpw_flow *flow, int x, struct sock *sk,
			  const struct tcpw_sock *s, u64 now)
{
	struct tcpw_reason why = {
		.cause = TCPWATCH_CAUSE_ADOPTED,
		.from = TCPW_FROM_NOBODY,
		.now = now,
	};
	const u8 unknown[2] = {};

	flow->adopted = 1;
	flow->client = x;
	flow->guessed = 1;
	note_role(flow, x, sk);
	flow->start_ns = ms_before(now, s->age_ms);
	flow->age_how = TCPWATCH_SINCE_AT_LEAST;
	flow->closed_by = first_closer(&flow->conn);
	flow->seen[0] = jiffies - msecs_to_jiffies(s->idle_ms);
	flow->seen[1] = flow->seen[0];
	tcpw_change_record(flow, unknown, &why);
	flow->since_ns[x] = ms_before(now, s->since_ms);
	flow->since_ns[!x] = flow->since_ns[x];
	flow->since_how[x] = s->since_how;
	flow->since_how[!x] = TCPWATCH_SINCE_AT_LEAST;
}

/* the other end of a flow on this host, or one that the hooks have seen already */
static void join(struct tcpw_flow *flow, int x, struct sock *sk, const struct tcpw_sock *s,
		 u64 now)
{
	struct tcpw_reason why = {
		.cause = TCPWATCH_CAUSE_ADOPTED,
		.from = TCPW_FROM_NOBODY,
		.now = now,
	};
	u8 was[2];

	spin_lock_bh(&flow->lock);
	if (flow->gone || tcpw_flow_local(flow, x))
		goto unlock;
	was[0] = tcpw_tcp_state(&flow->conn, 0);
	was[1] = tcpw_tcp_state(&flow->conn, 1);
	tcpw_note_sender(flow, x, sk);
	if (flow->adopted) {
		tcpw_tcp_correct(&flow->conn, x, s->state, &s->numbers);
		tcpw_change_record(flow, was, &why);
		flow->since_ns[x] = ms_before(now, s->since_ms);
		flow->since_how[x] = s->since_how;
		note_role(flow, x, sk);
	}
	tcpw_change_move(flow, now);
unlock:
	spin_unlock_bh(&flow->lock);
}

/* @key, @x: where the flow belongs; the socket's own key may differ */
static int adopt(struct tcpw_net *tn, struct sock *sk, const struct tcpw_key *key, int x,
		 const struct tcpw_sock *s)
{
	u32 hash = tcpw_table_hash(tn, key);
	struct tcpw_flow *flow, *there;
	u64 now = ktime_get_ns();

	there = tcpw_table_find(tn, key, hash);
	if (there)
		goto join;
	if (!tcpw_end_reserve(tn, hash))
		return -ENFILE;
	flow = tcpw_flow_create(tn, key, hash, now);
	if (!flow) {
		tcpw_end_release(tn);
		return -ENOMEM;
	}
	spin_lock_bh(&flow->lock);
	tcpw_note_sender(flow, x, sk);
	tcpw_tcp_adopt(&flow->conn, x, s->state, &s->numbers);
	there = tcpw_table_add(flow);
	if (there) {
		spin_unlock_bh(&flow->lock);
		tcpw_flow_destroy(flow);
		tcpw_end_release(tn);
		goto join;
	}
	tcpw_queue_add(&tn->queue, flow, tcpw_change_class_of(flow));
	begin_adopted(flow, x, sk, s, now);
	tcpw_change_account(flow, now);
	tcpw_stats_inc(tn->stats, TCPWATCH_STAT_ADOPTED);
	spin_unlock_bh(&flow->lock);
	return 0;
join:
	join(there, x, sk, s, now);
	return 0;
}

int tcpw_adopt_socket(struct tcpw_net *tn, struct sock *sk)
{
	struct tcpw_sock s;
	struct tcpw_key key;
	int x;

	tcpw_sock_read(sk, &s);
	x = tcpw_sock_key(sk, &key);
	if (s.state == TCPWATCH_STATE_UNKNOWN || tcpw_key_same_ends(&key))
		return -ENOENT;
	return adopt(tn, sk, &key, x, &s);
}

bool tcpw_adopt_sender(struct tcpw_net *tn, const struct tcpw_packet *pkt)
{
	struct sock *sk = (struct sock *)pkt->sk;	/* borrowed; only read */
	struct tcpw_flow *own;
	struct tcpw_sock s;
	struct tcpw_key key;

	if (!sk || inet_sk_state_load(sk) == TCP_LISTEN)
		return false;
	tcpw_sock_read(sk, &s);
	if (s.state == TCPWATCH_STATE_UNKNOWN || adopt(tn, sk, &pkt->key, pkt->dir, &s))
		return false;
	tcpw_sock_key(sk, &key);
	if (tcpw_key_equal(&key, &pkt->key))
		return true;
	own = tcpw_table_find(tn, &key, tcpw_table_hash(tn, &key));
	if (own && own->adopted)
		tcpw_end_drop(own);
	return true;
}

/* all of a namespace */

/* references to the bucket's sockets of this namespace, from the @skip-th on */
static unsigned int collect(struct net *net, struct inet_hashinfo *hashinfo, unsigned int bucket,
			    unsigned int skip, struct sock **batch)
{
	spinlock_t *lock = inet_ehash_lockp(hashinfo, bucket);
	struct hlist_nulls_node *node;
	unsigned int n = 0;
	struct sock *sk;

	spin_lock_bh(lock);
	sk_nulls_for_each(sk, node, &hashinfo->ehash[bucket].chain) {
		if (n == BATCH)
			break;
		if (!net_eq(sock_net(sk), net) || (skip && skip--))
			continue;
		/* one that is on its way out is in no state worth adopting */
		if (refcount_inc_not_zero(&sk->sk_refcnt))
			batch[n++] = sk;
	}
	spin_unlock_bh(lock);
	return n;
}

static void adopt_one(struct tcpw_net *tn, struct sock *sk)
{
	int err;

	rcu_read_lock();
	err = tcpw_adopt_socket(tn, sk);
	rcu_read_unlock();
	if (err == -ENOMEM)
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_ADOPT_NO_MEMORY);
	else if (err == -ENFILE)
		tcpw_stats_inc(tn->stats, TCPWATCH_STAT_ADOPT_TABLE_FULL);
	tcpw_sock_put(sk);
}

static void adopt_bucket(struct tcpw_net *tn, struct inet_hashinfo *hashinfo, unsigned int bucket)
{
	struct sock *batch[BATCH];
	unsigned int n, i, skip = 0;

	do {
		n = collect(tn->net, hashinfo, bucket, skip, batch);
		for (i = 0; i < n; i++)
			adopt_one(tn, batch[i]);
		skip += n;
	} while (n == BATCH);
}

void tcpw_adopt_all(struct tcpw_net *tn)
{
	struct inet_hashinfo *hashinfo = tn->net->ipv4.tcp_death_row.hashinfo;
	unsigned int bucket;

	for (bucket = 0; bucket <= hashinfo->ehash_mask; bucket++) {
		if (hlist_nulls_empty(&hashinfo->ehash[bucket].chain))
			continue;
		adopt_bucket(tn, hashinfo, bucket);
		cond_resched();
	}
}
