// SPDX-License-Identifier: GPL-2.0
/* Watching of a namespace, on and off, and until it ends. */
#include <linux/completion.h>
#include "../module/end.h"
#include "../module/netns.h"
#include "utils.h"

static const struct tcpw_spec syn = { .flags = TCPW_SYN };

static struct tcpw_net *watched(const struct net *net)
{
	struct tcpw_net *tn;

	rcu_read_lock();
	tn = tcpw_netns_find(net);
	rcu_read_unlock();
	return tn;
}

static void switching_twice_changes_nothing(struct kunit *test)
{
	struct tcpw_world *w = test->priv;

	KUNIT_EXPECT_EQ(test, tcpw_netns_watch(w->net, true), 0);
	KUNIT_EXPECT_PTR_EQ(test, watched(w->net), w->tn);
	tcpw_world_unwatch(w);
	KUNIT_EXPECT_NULL(test, watched(w->net));
	KUNIT_EXPECT_EQ(test, tcpw_netns_watch(w->net, false), 0);
	KUNIT_EXPECT_NULL(test, watched(w->net));
}

static void begins_anew_each_time(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	int i;

	for (i = 0; i < 20; i++) {
		tcpw_world_send(w, &syn);
		KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 1U);
		KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_SEGMENTS), 1ULL);
		w->tn->config.v[TCPWATCH_CONFIG_SYN_S] = 7;
		tcpw_world_unwatch(w);
		KUNIT_EXPECT_EQ(test, tcpw_end_machine_flows(), w->flows);
		KUNIT_ASSERT_TRUE(test, tcpw_world_watch(w));
		KUNIT_EXPECT_EQ(test, w->tn->config.v[TCPWATCH_CONFIG_SYN_S], 120U);
		KUNIT_EXPECT_EQ(test, tcpw_ended_count(&w->tn->ended), 0U);
	}
}

/* by default only the initial one is watched */
static void new_namespace_is_not_watched(struct kunit *test)
{
	struct net *net = copy_net_ns(CLONE_NEWNET, &init_user_ns, &init_net);

	KUNIT_ASSERT_FALSE(test, IS_ERR(net));
	KUNIT_EXPECT_NULL(test, watched(net));
	KUNIT_EXPECT_NOT_NULL(test, watched(&init_net));
	put_net(net);
}

/* its exit comes before that of what was registered earlier */
static struct completion ended;
static struct net *ending;

static void __net_exit tell(struct net *net)
{
	if (net == ending)
		complete(&ended);
}

static struct pernet_operations ops = {
	.exit = tell,
};

static void end_namespace(struct kunit *test, struct net *net)
{
	init_completion(&ended);
	ending = net;
	KUNIT_ASSERT_EQ(test, register_pernet_subsys(&ops), 0);
	put_net(net);
	wait_for_completion(&ended);
	/* waits until the clean-up that is under way is over */
	unregister_pernet_subsys(&ops);
}

static void flows_end_with_their_namespace(struct kunit *test)
{
	struct tcpw_world *here = test->priv, *there;
	u32 i;

	KUNIT_ASSERT_EQ(test, tcpw_world_init(test), 0);
	there = test->priv;
	test->priv = here;
	for (i = 0; i < 100; i++)
		tcpw_world_send(there, &(struct tcpw_spec){ .flags = TCPW_SYN, .host = { i + 3 } });
	KUNIT_EXPECT_EQ(test, tcpw_end_machine_flows(), here->flows + 100);
	end_namespace(test, there->net);
	KUNIT_EXPECT_EQ(test, tcpw_end_machine_flows(), here->flows);
	free_netdev(there->dev);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(switching_twice_changes_nothing),
	KUNIT_CASE(begins_anew_each_time),
	KUNIT_CASE(new_namespace_is_not_watched),
	KUNIT_CASE(flows_end_with_their_namespace),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_netns",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
