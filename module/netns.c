// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/ktime.h>
#include <net/netns/generic.h>
#include "adopt.h"
#include "alert.h"
#include "end.h"
#include "hooks.h"
#include "netns.h"
#include "notify.h"
#include "sweep.h"

struct slot {
	struct tcpw_net __rcu *tn;
};

static unsigned int slot_id;
static DEFINE_MUTEX(mutex);
static bool watch_all;
static u32 switched;	/* how often watching was switched on */

void tcpw_netns_lock(void)
{
	mutex_lock(&mutex);
}

void tcpw_netns_unlock(void)
{
	mutex_unlock(&mutex);
}

static struct slot *slot_of(const struct net *net)
{
	return net_generic(net, slot_id);
}

struct tcpw_net *tcpw_netns_find(const struct net *net)
{
	return rcu_dereference_check(slot_of(net)->tn, lockdep_is_held(&mutex));
}

bool tcpw_netns_watched(const struct net *net)
{
	bool yes;

	rcu_read_lock();
	yes = tcpw_netns_find(net);
	rcu_read_unlock();
	return yes;
}

static struct tcpw_net *create(struct net *net)
{
	struct tcpw_net *tn = kvzalloc(sizeof(*tn), GFP_KERNEL);

	if (!tn)
		return NULL;
	tn->net = net;
	tn->since_ns = ktime_get_ns();
	tn->generation = ++switched << 16;	/* a dump goes on in no other */
	tcpw_config_init(&tn->config, net_eq(net, &init_net));
	tcpw_queue_init(&tn->queue);
	tcpw_groups_init(&tn->groups);
	tcpw_notify_init(tn);
	tcpw_sweep_init(tn);
	tcpw_alert_init(tn);
	tn->stats = alloc_percpu(struct tcpw_stats);
	if (!tn->stats)
		goto free;
	if (tcpw_ended_init(&tn->ended, tcpw_net_setting(tn, TCPWATCH_CONFIG_ENDED_MAX)))
		goto free_stats;
	return tn;

free_stats:
	free_percpu(tn->stats);
free:
	kvfree(tn);
	return NULL;
}

static void destroy(struct tcpw_net *tn)
{
	tcpw_groups_exit(&tn->groups);
	tcpw_ended_exit(&tn->ended);
	free_percpu(tn->stats);
	kvfree(tn);
}

#define BATCH	32

static void end_class(struct tcpw_shard *shard, enum tcpw_class class)
{
	struct tcpw_flow *batch[BATCH];
	unsigned int n, i;

	do {
		rcu_read_lock();
		n = tcpw_queue_batch(shard, class, batch, BATCH);
		for (i = 0; i < n; i++)
			tcpw_end_flow(batch[i], TCPWATCH_CAUSE_UNWATCHED);
		rcu_read_unlock();
		cond_resched();
	} while (n);
}

static void end_all(struct tcpw_net *tn)
{
	enum tcpw_class class;
	int i;

	for (i = 0; i < TCPW_SHARDS; i++)
		for (class = 0; class < TCPW_CLASSES; class++)
			end_class(&tn->queue.shard[i], class);
}

/* No packet is seen any more; flows and readers may still be there. */
static struct tcpw_net *unhook(struct net *net)
{
	struct tcpw_net *tn = tcpw_netns_find(net);

	if (!tn)
		return NULL;
	tcpw_hooks_unregister(tn);
	tcpw_sweep_exit(tn);
	tcpw_alert_exit(tn);
	return tn;
}

static void finish(struct tcpw_net *tn)
{
	RCU_INIT_POINTER(slot_of(tn->net)->tn, NULL);
	/* hooks that still run may open flows; readers may move them in the queue */
	synchronize_rcu();
	end_all(tn);
	tcpw_alert_clear(tn);
	tcpw_notify_exit(tn);
	destroy(tn);
}

static int switch_on(struct net *net)
{
	struct tcpw_net *tn;
	int err;

	if (tcpw_netns_find(net))
		return 0;
	tn = create(net);
	if (!tn)
		return -ENOMEM;
	rcu_assign_pointer(slot_of(net)->tn, tn);
	err = tcpw_hooks_register(tn);
	if (err) {
		finish(tn);	/* some of its hooks may have seen packets */
		return err;
	}
	tcpw_adopt_all(tn);
	tcpw_sweep_start(tn);
	tcpw_alert_start(tn);
	return 0;
}

int tcpw_netns_watch(struct net *net, bool on)
{
	struct tcpw_net *tn;
	int err = 0;

	mutex_lock(&mutex);
	if (on) {
		err = switch_on(net);
	} else {
		tn = unhook(net);
		if (tn)
			finish(tn);
	}
	mutex_unlock(&mutex);
	return err;
}

static int __net_init init_net_ns(struct net *net)
{
	int err;

	if (!watch_all && !net_eq(net, &init_net))
		return 0;
	err = tcpw_netns_watch(net, true);
	if (!err || net_eq(net, &init_net))
		return err;
	/* a namespace must not fail because of us */
	pr_warn_ratelimited("tcpwatch: namespace %u is not watched: %d\n", net->ns.inum, err);
	return 0;
}

static void __net_exit pre_exit_net_ns(struct net *net)
{
	mutex_lock(&mutex);
	unhook(net);
	mutex_unlock(&mutex);
}

static void __net_exit exit_net_ns(struct net *net)
{
	struct tcpw_net *tn;

	mutex_lock(&mutex);
	tn = tcpw_netns_find(net);
	if (tn)
		finish(tn);
	mutex_unlock(&mutex);
}

static struct pernet_operations ops = {
	.init		= init_net_ns,
	.pre_exit	= pre_exit_net_ns,
	.exit		= exit_net_ns,
	.id		= &slot_id,
	.size		= sizeof(struct slot),
};

int tcpw_netns_init(bool all)
{
	watch_all = all;
	return register_pernet_subsys(&ops);
}

void tcpw_netns_exit(void)
{
	unregister_pernet_subsys(&ops);
}
