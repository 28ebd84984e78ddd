// SPDX-License-Identifier: GPL-2.0
/* The table: look-up, no duplicates, and walks that miss nothing and repeat nothing. */
#include "../module/table.h"
#include "utils.h"

#define FLOWS	64

/* a bucket of ours: the hashes are chosen, not computed */
#define HASH	0x5eed

struct shelf {
	struct tcpw_flow *flow[FLOWS];
	unsigned int seen[FLOWS];
	unsigned int strangers;
	unsigned int stop_after;
};

static struct tcpw_flow *create(struct kunit *test, u32 host, u32 hash)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_spec spec = { .host = { host } };
	struct tcpw_flow *flow;
	struct tcpw_key key;

	tcpw_spec_key(&spec, &key);
	flow = tcpw_flow_create(w->tn, &key, hash, 0);
	KUNIT_ASSERT_NOT_NULL(test, flow);
	return flow;
}

static struct tcpw_flow *add(struct tcpw_flow *flow)
{
	struct tcpw_flow *there;

	rcu_read_lock();
	there = tcpw_table_add(flow);
	rcu_read_unlock();
	return there;
}

static void take_out(struct tcpw_flow *flow)
{
	spin_lock_bh(&flow->lock);
	tcpw_table_remove(flow);
	spin_unlock_bh(&flow->lock);
	tcpw_flow_retire(flow);
}

static bool there(struct tcpw_flow *flow)
{
	struct tcpw_flow *found;

	rcu_read_lock();
	found = tcpw_table_find(flow->net, &flow->key, flow->hash);
	rcu_read_unlock();
	return found == flow;
}

static struct shelf *fill(struct kunit *test, unsigned int n, u32 hash, u32 step)
{
	struct shelf *s = kunit_kzalloc(test, sizeof(*s), GFP_KERNEL);
	unsigned int i;

	KUNIT_ASSERT_NOT_NULL(test, s);
	for (i = 0; i < n; i++) {
		s->flow[i] = create(test, 100 + i, hash + i * step);
		KUNIT_EXPECT_NULL(test, add(s->flow[i]));
	}
	return s;
}

static void empty(struct shelf *s)
{
	unsigned int i;

	for (i = 0; i < FLOWS; i++)
		if (s->flow[i])
			take_out(s->flow[i]);
}

static void finds_what_was_added(struct kunit *test)
{
	struct shelf *s = fill(test, FLOWS, HASH, 1);
	unsigned int i;

	for (i = 0; i < FLOWS; i++)
		KUNIT_EXPECT_TRUE(test, there(s->flow[i]));
	take_out(s->flow[3]);
	KUNIT_EXPECT_FALSE(test, there(s->flow[3]));
	KUNIT_EXPECT_TRUE(test, there(s->flow[4]));
	s->flow[3] = NULL;
	empty(s);
}

static void finds_among_collisions(struct kunit *test)
{
	struct shelf *s = fill(test, FLOWS, HASH, 0);
	unsigned int i;

	for (i = 0; i < FLOWS; i += 2) {
		take_out(s->flow[i]);
		s->flow[i] = NULL;
	}
	for (i = 1; i < FLOWS; i += 2)
		KUNIT_EXPECT_TRUE(test, there(s->flow[i]));
	empty(s);
}

static void adds_no_duplicate(struct kunit *test)
{
	struct tcpw_flow *first = create(test, 1, HASH), *second = create(test, 1, HASH);

	KUNIT_EXPECT_NULL(test, add(first));
	KUNIT_EXPECT_PTR_EQ(test, add(second), first);
	KUNIT_EXPECT_TRUE(test, there(first));
	tcpw_flow_destroy(second);
	take_out(first);
}

/* in the same bucket, because only the hash would tell them apart otherwise */
static void namespaces_are_apart(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_net *other = kunit_kzalloc(test, sizeof(*other), GFP_KERNEL);
	struct tcpw_flow *flow = create(test, 1, HASH);

	KUNIT_ASSERT_NOT_NULL(test, other);
	KUNIT_EXPECT_NULL(test, add(flow));
	rcu_read_lock();
	KUNIT_EXPECT_NULL(test, tcpw_table_find(other, &flow->key, HASH));
	rcu_read_unlock();
	KUNIT_EXPECT_NE(test, tcpw_table_hash(w->tn, &flow->key),
			tcpw_table_hash(other, &flow->key));
	take_out(flow);
}

static void vrfs_are_apart(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_flow *flow = create(test, 1, HASH);
	struct tcpw_key key = flow->key;

	key.vrf = 7;
	KUNIT_EXPECT_NULL(test, add(flow));
	rcu_read_lock();
	KUNIT_EXPECT_NULL(test, tcpw_table_find(w->tn, &key, HASH));
	rcu_read_unlock();
	KUNIT_EXPECT_NE(test, tcpw_table_hash(w->tn, &flow->key), tcpw_table_hash(w->tn, &key));
	take_out(flow);
}

static void replaces_in_place(struct kunit *test)
{
	struct tcpw_flow *old = create(test, 1, HASH), *new = create(test, 1, HASH);
	struct tcpw_flow *other = create(test, 2, HASH);

	add(old);
	add(other);
	spin_lock_bh(&old->lock);
	tcpw_table_replace(old, new);
	spin_unlock_bh(&old->lock);
	KUNIT_EXPECT_FALSE(test, there(old));
	KUNIT_EXPECT_TRUE(test, there(new));
	KUNIT_EXPECT_TRUE(test, there(other));
	tcpw_flow_retire(old);
	take_out(new);
	take_out(other);
}

/* walks */

static bool visit(struct tcpw_flow *flow, void *arg)
{
	struct shelf *s = arg;
	unsigned int i;

	if (!s->stop_after)
		return false;
	s->stop_after--;
	for (i = 0; i < FLOWS; i++)
		if (s->flow[i] == flow)
			break;
	if (i < FLOWS)
		s->seen[i]++;
	else
		s->strangers++;
	return true;
}

static bool walk_on(struct shelf *s, struct tcpw_cursor *cursor, unsigned int n)
{
	s->stop_after = n;
	return tcpw_table_walk(cursor, visit, s);
}

static void expect_each_once(struct kunit *test, const struct shelf *s)
{
	unsigned int i;

	for (i = 0; i < FLOWS; i++)
		if (s->flow[i])
			KUNIT_EXPECT_EQ_MSG(test, s->seen[i], 1U, "flow %u", i);
}

struct walk {
	const char *what;
	u32 step;		/* between hashes: 0: all in one bucket */
	unsigned int stride;	/* visits before the walk stops */
};

static const struct walk walks[] = {
	{ "many buckets, at once", 1, ~0U },
	{ "many buckets, one at a time", 1, 1 },
	{ "one bucket, at once", 0, ~0U },
	{ "one bucket, one at a time", 0, 1 },
	{ "one bucket, seven at a time", 0, 7 },
	{ "far apart, three at a time", 97, 3 },
};

static void describe(const struct walk *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(walk, walks, describe);

static void walk_visits_each_once(struct kunit *test)
{
	const struct walk *row = test->param_value;
	struct shelf *s = fill(test, FLOWS, HASH, row->step);
	struct tcpw_cursor cursor = {};

	while (!walk_on(s, &cursor, row->stride))
		;
	expect_each_once(test, s);
	KUNIT_EXPECT_EQ(test, s->strangers, 0U);
	empty(s);
}

/* what stays is visited once, whatever comes and goes meanwhile */
static void walk_while_others_come_and_go(struct kunit *test)
{
	const struct walk *row = test->param_value;
	struct shelf *s = fill(test, FLOWS, HASH, row->step);
	unsigned int i, came = 0, goes = 0;
	struct tcpw_flow *new[FLOWS / 2];
	struct tcpw_cursor cursor = {};

	while (!walk_on(s, &cursor, min(row->stride, 5U))) {
		if (came < ARRAY_SIZE(new)) {
			new[came] = create(test, 1000 + came, HASH + came * row->step);
			add(new[came++]);
		}
		if (goes < FLOWS / 2) {
			take_out(s->flow[2 * goes]);
			s->flow[2 * goes++] = NULL;
		}
	}
	expect_each_once(test, s);
	empty(s);
	for (i = 0; i < came; i++)
		take_out(new[i]);
}

/* two CPUs: the one that began first comes last */
static void walk_when_a_younger_flow_was_faster(struct kunit *test)
{
	struct shelf *s = kunit_kzalloc(test, sizeof(*s), GFP_KERNEL);
	struct tcpw_cursor cursor = {};
	unsigned int i;

	KUNIT_ASSERT_NOT_NULL(test, s);
	for (i = 0; i < FLOWS; i++)
		s->flow[i] = create(test, 100 + i, HASH);
	for (i = 0; i < FLOWS; i++)
		add(s->flow[i * 5 % FLOWS]);
	while (!walk_on(s, &cursor, 3))
		;
	expect_each_once(test, s);
	empty(s);
}

static void walk_survives_the_removal_of_what_it_visits(struct kunit *test)
{
	struct shelf *s = fill(test, FLOWS, HASH, 0);
	struct tcpw_cursor cursor = {};
	unsigned int i, visited = 0;

	while (!walk_on(s, &cursor, 1)) {
		for (i = 0; i < FLOWS; i++) {
			if (!s->flow[i] || !s->seen[i])
				continue;
			KUNIT_EXPECT_EQ(test, s->seen[i], 1U);
			visited++;
			take_out(s->flow[i]);
			s->flow[i] = NULL;
		}
	}
	KUNIT_EXPECT_GE(test, visited, FLOWS - 1U);
	empty(s);
}

static void is_at_half_load_when_full(struct kunit *test)
{
	u32 n = tcpw_table_size();

	KUNIT_EXPECT_EQ(test, n & (n - 1), 0U);
	KUNIT_EXPECT_GE(test, n, 1024U);
}

/* chosen by attackers: one bit changes the bucket as a coin would */
static void keys_are_spread(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_spec spec = { .flags = TCPW_SYN };
	struct tcpw_key key;
	u32 hash[2] = {}, i;
	int bits = 0;

	for (i = 0; i < 1024; i++) {
		spec.port[0] = 1024 + i;
		tcpw_spec_key(&spec, &key);
		hash[i & 1] = tcpw_table_hash(w->tn, &key);
		if (i)
			bits += hweight32(hash[0] ^ hash[1]);
	}
	KUNIT_EXPECT_GT(test, bits / 1023, 12);
	KUNIT_EXPECT_LT(test, bits / 1023, 20);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(finds_what_was_added),
	KUNIT_CASE(finds_among_collisions),
	KUNIT_CASE(adds_no_duplicate),
	KUNIT_CASE(namespaces_are_apart),
	KUNIT_CASE(vrfs_are_apart),
	KUNIT_CASE(replaces_in_place),
	KUNIT_CASE_PARAM(walk_visits_each_once, walk_gen_params),
	KUNIT_CASE_PARAM(walk_while_others_come_and_go, walk_gen_params),
	KUNIT_CASE(walk_when_a_younger_flow_was_faster),
	KUNIT_CASE(walk_survives_the_removal_of_what_it_visits),
	KUNIT_CASE(is_at_half_load_when_full),
	KUNIT_CASE(keys_are_spread),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_table",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
