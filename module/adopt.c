// SPDX-License-Identifier: GPL-2.0
#include <linux/sched.h>
#include <net/inet_hashtables.h>
#include "adopt.h"
#include "sock.h"
#include "track.h"

#define BATCH	32

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
	err = tcpw_track_socket(tn, sk);
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
