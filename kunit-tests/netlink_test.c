// SPDX-License-Identifier: GPL-2.0
/* The operations of the family, asked as a program asks them. */
#include <linux/cred.h>
#include "../module/config.h"
#include "../module/end.h"
#include "client.h"

#define SYN	TCPW_SYN
#define ACK	TCPW_ACK

/* requests that are refused, and which attribute is to blame */

struct refusal {
	const char *what;
	u8 cmd;
	u16 flags;
	int (*put)(struct sk_buff *msg);
	int err;
	u16 blamed;	/* 0: none */
};

static int put_u32(struct sk_buff *msg, int outer, int inner, u32 value)
{
	struct nlattr *nest = nla_nest_start(msg, outer);
	int err = nla_put_u32(msg, inner, value);

	nla_nest_end(msg, nest);
	return err;
}

static int put_u8(struct sk_buff *msg, int outer, int inner, u8 value)
{
	struct nlattr *nest = nla_nest_start(msg, outer);
	int err = nla_put_u8(msg, inner, value);

	nla_nest_end(msg, nest);
	return err;
}

static int beyond_states(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_FILTER, TCPWATCH_FILTER_STATES,
		       1 << (TCPWATCH_STATE_MAX + 1));
}

static int odd_family(struct sk_buff *msg)
{
	return put_u8(msg, TCPWATCH_A_FILTER, TCPWATCH_FILTER_FAMILY, 7);
}

static int prefix_alone(struct sk_buff *msg)
{
	return put_u8(msg, TCPWATCH_A_FILTER, TCPWATCH_FILTER_SRC_PREFIX, 8);
}

static int odd_side(struct sk_buff *msg)
{
	return put_u8(msg, TCPWATCH_A_FILTER, TCPWATCH_FILTER_CLOSED_BY, TCPWATCH_SIDE_BOTH + 1);
}

static int no_time_wait(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_TIME_WAIT_S, 0);
}

static int percent_101(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_HALF_OPEN_PERCENT, 101);
}

static int few_flows(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_MAX_FLOWS, 15);
}

static int machine_flows(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_MACHINE_MAX_FLOWS, 1000);
}

static int all_flows(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_MAX_FLOWS,
		       tcpw_config_machine_max() + 1);
}

static int unknown_filter(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_FILTER, TCPWATCH_FILTER_MAX + 1, 1);
}

static int unknown_setting(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_MAX + 1, 1);
}

static int nothing(struct sk_buff *msg)
{
	return 0;
}

static int unknown_id(struct sk_buff *msg)
{
	return nla_put_u64_64bit(msg, TCPWATCH_A_ID, ~0ULL, TCPWATCH_A_PAD);
}

static int short_id(struct sk_buff *msg)
{
	return nla_put_u32(msg, TCPWATCH_A_ID, 1);
}

static int id_and_history(struct sk_buff *msg)
{
	return unknown_id(msg) ?: nla_put_flag(msg, TCPWATCH_A_WITH_HISTORY);
}

static int of_no_use(struct sk_buff *msg)
{
	return nla_put_u8(msg, TCPWATCH_A_WATCH, 1);
}

static int from_the_future(struct sk_buff *msg)
{
	return nla_put_u8(msg, TCPWATCH_A_MAX + 7, 1);
}

static int watch_twice(struct sk_buff *msg)
{
	return nla_put_u8(msg, TCPWATCH_A_WATCH, 2);
}

static int put_tuple(struct sk_buff *msg, int len_a, int len_b, bool ports)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_TUPLE);
	static const u8 addr[20];
	int err;

	err = nla_put(msg, TCPWATCH_TUPLE_ADDR_A, len_a, addr);
	err |= nla_put(msg, TCPWATCH_TUPLE_ADDR_B, len_b, addr);
	err |= nla_put_be16(msg, TCPWATCH_TUPLE_PORT_A, htons(1));
	if (ports)
		err |= nla_put_be16(msg, TCPWATCH_TUPLE_PORT_B, htons(2));
	nla_nest_end(msg, nest);
	return err;
}

static int tuple_without_port(struct sk_buff *msg)
{
	return put_tuple(msg, 4, 4, false);
}

static int tuple_of_two_families(struct sk_buff *msg)
{
	return put_tuple(msg, 4, 16, true);
}

static int tuple_of_five_octets(struct sk_buff *msg)
{
	return put_tuple(msg, 5, 5, true);
}

static int tuple_too_long(struct sk_buff *msg)
{
	return put_tuple(msg, 17, 4, true);
}

static int unknown_tuple(struct sk_buff *msg)
{
	return put_tuple(msg, 4, 4, true);
}

static int long_prefix(struct sk_buff *msg)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_FILTER);
	int err;

	err = nla_put_in_addr(msg, TCPWATCH_FILTER_DST, htonl(INADDR_LOOPBACK));
	err |= nla_put_u8(msg, TCPWATCH_FILTER_DST_PREFIX, 33);
	nla_nest_end(msg, nest);
	return err;
}

/* This kernel lets the begin of a dump blame nothing that the policy has let through. */
/* clang-format off */
static const struct refusal refusals[] = {
	{ "no flow named", TCPWATCH_CMD_FLOW_GET, 0, nothing, -EINVAL },
	{ "unknown id", TCPWATCH_CMD_FLOW_GET, 0, unknown_id, -ENOENT },
	{ "unknown ends", TCPWATCH_CMD_FLOW_GET, 0, unknown_tuple, -ENOENT },
	{ "id too short", TCPWATCH_CMD_FLOW_GET, 0, short_id, -EINVAL, TCPWATCH_A_ID },
	{ "one flow with an attribute of a dump", TCPWATCH_CMD_FLOW_GET, 0, id_and_history,
	  -EINVAL, TCPWATCH_A_WITH_HISTORY },
	{ "one end without a port", TCPWATCH_CMD_FLOW_GET, 0, tuple_without_port, -EINVAL,
	  TCPWATCH_A_TUPLE },
	{ "ends of two families", TCPWATCH_CMD_FLOW_GET, 0, tuple_of_two_families, -EINVAL,
	  TCPWATCH_A_TUPLE },
	{ "addresses of five octets", TCPWATCH_CMD_FLOW_GET, 0, tuple_of_five_octets, -EINVAL,
	  TCPWATCH_A_TUPLE },
	{ "address too long", TCPWATCH_CMD_FLOW_GET, 0, tuple_too_long, -ERANGE,
	  TCPWATCH_TUPLE_ADDR_A },
	{ "attribute of another operation", TCPWATCH_CMD_FLOW_GET, 0, of_no_use, -EINVAL,
	  TCPWATCH_A_WATCH },
	{ "unknown attribute", TCPWATCH_CMD_FLOW_GET, 0, from_the_future, -EINVAL,
	  TCPWATCH_A_MAX + 7 },
	{ "dump with an id", TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP, unknown_id, -EINVAL },
	{ "state that is none", TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP, beyond_states, -EINVAL,
	  TCPWATCH_FILTER_STATES },
	{ "unknown filter", TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP, unknown_filter, -EINVAL,
	  TCPWATCH_FILTER_MAX + 1 },
	{ "family that is none", TCPWATCH_CMD_FLOW_FLUSH, 0, odd_family, -EINVAL,
	  TCPWATCH_FILTER_FAMILY },
	{ "prefix without address", TCPWATCH_CMD_FLOW_FLUSH, 0, prefix_alone, -EINVAL,
	  TCPWATCH_FILTER_SRC_PREFIX },
	{ "dump with a prefix too long", TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP, long_prefix, -EINVAL },
	{ "side that is none", TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP, odd_side, -ERANGE,
	  TCPWATCH_FILTER_CLOSED_BY },
	{ "ended, with a bad filter", TCPWATCH_CMD_ENDED_GET, NLM_F_DUMP, odd_family, -EINVAL },
	{ "prefix too long", TCPWATCH_CMD_FLOW_FLUSH, 0, long_prefix, -EINVAL,
	  TCPWATCH_FILTER_DST_PREFIX },
	{ "stats of something", TCPWATCH_CMD_STATS_GET, 0, of_no_use, -EINVAL,
	  TCPWATCH_A_WATCH },
	{ "status of something", TCPWATCH_CMD_STATUS_GET, 0, of_no_use, -EINVAL,
	  TCPWATCH_A_WATCH },
	{ "nothing to set", TCPWATCH_CMD_CONFIG_SET, 0, nothing, -EINVAL },
	{ "setting too small", TCPWATCH_CMD_CONFIG_SET, 0, no_time_wait, -ERANGE,
	  TCPWATCH_CONFIG_TIME_WAIT_S },
	{ "setting too large", TCPWATCH_CMD_CONFIG_SET, 0, percent_101, -ERANGE,
	  TCPWATCH_CONFIG_HALF_OPEN_PERCENT },
	{ "too few flows", TCPWATCH_CMD_CONFIG_SET, 0, few_flows, -ERANGE,
	  TCPWATCH_CONFIG_MAX_FLOWS },
	{ "unknown setting", TCPWATCH_CMD_CONFIG_SET, 0, unknown_setting, -EINVAL,
	  TCPWATCH_CONFIG_MAX + 1 },
	{ "machine's limit, in a namespace", TCPWATCH_CMD_CONFIG_SET, 0, machine_flows, -EPERM,
	  TCPWATCH_CONFIG_MACHINE_MAX_FLOWS },
	{ "more than the machine's limit", TCPWATCH_CMD_CONFIG_SET, 0, all_flows, -EPERM,
	  TCPWATCH_CONFIG_MAX_FLOWS },
	{ "watch, but what", TCPWATCH_CMD_WATCH_SET, 0, nothing, -EINVAL },
	{ "watch twice", TCPWATCH_CMD_WATCH_SET, 0, watch_twice, -ERANGE, TCPWATCH_A_WATCH },
	{ "unknown operation", TCPWATCH_CMD_MAX + 1, 0, nothing, -EOPNOTSUPP },
	{ "a notification as a request", TCPWATCH_CMD_CLOSE_NTF, 0, nothing, -EOPNOTSUPP },
	{ "stats as a dump", TCPWATCH_CMD_STATS_GET, NLM_F_DUMP, nothing, -EOPNOTSUPP },
	{ "ended, but one", TCPWATCH_CMD_ENDED_GET, 0, nothing, -EOPNOTSUPP },
	{ "listeners of something", TCPWATCH_CMD_LISTENER_GET, NLM_F_DUMP, of_no_use, -EINVAL,
	  TCPWATCH_A_WATCH },
	{ "one destination", TCPWATCH_CMD_DESTINATION_GET, 0, nothing, -EOPNOTSUPP },
	{ "close-wait, with a bad filter", TCPWATCH_CMD_CLOSE_WAIT_GET, NLM_F_DUMP, odd_family,
	  -EINVAL },
};

/* clang-format on */

static void describe_refusal(const struct refusal *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(refusal, refusals, describe_refusal);

static u16 blamed(const struct tcpw_client *c)
{
	return c->offset ? nla_type((struct nlattr *)(c->request->data + c->offset)) : 0;
}

static void refused(struct kunit *test)
{
	const struct refusal *row = test->param_value;
	struct tcpw_client *c = tcpw_client_open(test);

	tcpw_client_begin(test, c, row->cmd, row->flags);
	KUNIT_ASSERT_EQ(test, row->put(c->request), 0);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, NULL, NULL), row->err);
	KUNIT_EXPECT_EQ(test, blamed(c), row->blamed);
	if (row->blamed)
		KUNIT_EXPECT_NE(test, c->message[0], '\0');
	tcpw_client_close(c);
}

/* every operation, with what it needs at least */

static int any_watch(struct sk_buff *msg)
{
	return nla_put_u8(msg, TCPWATCH_A_WATCH, 1);
}

static int any_setting(struct sk_buff *msg)
{
	return put_u32(msg, TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_SYN_S, 99);
}

static const struct operation {
	const char *what;
	u8 cmd;
	u16 flags;
	int (*put)(struct sk_buff *msg);
	bool always;	/* where watching is off, too */
} operations[] = {
	{ "flow get", TCPWATCH_CMD_FLOW_GET, 0, unknown_id },
	{ "flow dump", TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP, nothing },
	{ "flow flush", TCPWATCH_CMD_FLOW_FLUSH, 0, nothing },
	{ "ended dump", TCPWATCH_CMD_ENDED_GET, NLM_F_DUMP, nothing },
	{ "stats get", TCPWATCH_CMD_STATS_GET, 0, nothing },
	{ "status get", TCPWATCH_CMD_STATUS_GET, 0, nothing, true },
	{ "config get", TCPWATCH_CMD_CONFIG_GET, 0, nothing },
	{ "config set", TCPWATCH_CMD_CONFIG_SET, 0, any_setting },
	{ "watch set", TCPWATCH_CMD_WATCH_SET, 0, any_watch, true },
	{ "listener dump", TCPWATCH_CMD_LISTENER_GET, NLM_F_DUMP, nothing },
	{ "destination dump", TCPWATCH_CMD_DESTINATION_GET, NLM_F_DUMP, nothing },
	{ "close-wait dump", TCPWATCH_CMD_CLOSE_WAIT_GET, NLM_F_DUMP, nothing },
};

static void describe_operation(const struct operation *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(operation, operations, describe_operation);

static int ask(struct kunit *test, struct tcpw_client *c, const struct operation *row)
{
	tcpw_client_begin(test, c, row->cmd, row->flags);
	KUNIT_ASSERT_EQ(test, row->put(c->request), 0);
	return tcpw_client_talk(test, c, NULL, NULL);
}

static const struct cred *drop_net_admin(struct kunit *test)
{
	struct cred *cred = prepare_creds();
	const struct cred *old;

	KUNIT_ASSERT_NOT_NULL(test, cred);
	cap_lower(cred->cap_effective, CAP_NET_ADMIN);
	old = override_creds(cred);
	put_cred(cred);
	return old;
}

static void operation_needs_net_admin(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	const struct cred *old = drop_net_admin(test);

	KUNIT_EXPECT_EQ(test, ask(test, c, test->param_value), -EPERM);
	revert_creds(old);
	KUNIT_EXPECT_NE(test, ask(test, c, test->param_value), -EPERM);
	tcpw_client_close(c);
}

static void groups_need_net_admin(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	const struct cred *old = drop_net_admin(test);
	enum tcpw_feed group;

	for (group = 0; group < TCPW_FEEDS; group++)
		KUNIT_EXPECT_EQ(test, tcpw_client_join(c, group), -EPERM);
	revert_creds(old);
	for (group = 0; group < TCPW_FEEDS; group++)
		KUNIT_EXPECT_EQ(test, tcpw_client_join(c, group), 0);
	tcpw_client_close(c);
}

static void operation_needs_watching(struct kunit *test)
{
	const struct operation *row = test->param_value;
	struct tcpw_client *c = tcpw_client_open(test);

	tcpw_world_unwatch(test->priv);
	KUNIT_EXPECT_EQ(test, ask(test, c, row), row->always ? 0 : -ENONET);
	tcpw_client_close(c);
}

/* one flow */

static const struct tcpw_spec handshake[] = {
	{ .flags = SYN, .seq = 1000 },
	{ .dir = 1, .flags = SYN | ACK, .seq = 5000, .ack = 1001 },
	{ .flags = ACK, .seq = 1001, .ack = 5001 },
	{}
};

static const struct tcpw_spec handshake6[] = {
	{ .v6 = true, .flags = SYN, .seq = 1000 },
	{ .v6 = true, .dir = 1, .flags = SYN | ACK, .seq = 5000, .ack = 1001 },
	{ .v6 = true, .flags = ACK, .seq = 1001, .ack = 5001 },
	{}
};

struct answer {
	unsigned int n;
	struct tcpwatch_flow flow;
	struct tcpwatch_transition history[TCPWATCH_HISTORY];
	unsigned int transitions;
};

static void read_answer(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
			void *arg)
{
	struct answer *a = arg;

	a->n++;
	KUNIT_ASSERT_NOT_NULL(test, tb[TCPWATCH_A_FLOW]);
	KUNIT_ASSERT_EQ(test, nla_len(tb[TCPWATCH_A_FLOW]), (int)sizeof(a->flow));
	nla_memcpy(&a->flow, tb[TCPWATCH_A_FLOW], sizeof(a->flow));
	if (!tb[TCPWATCH_A_HISTORY])
		return;
	a->transitions = nla_len(tb[TCPWATCH_A_HISTORY]) / sizeof(a->history[0]);
	nla_memcpy(a->history, tb[TCPWATCH_A_HISTORY], sizeof(a->history));
}

static int put_ends(struct sk_buff *msg, const struct tcpw_spec *spec, bool swap)
{
	struct nlattr *nest = nla_nest_start(msg, TCPWATCH_A_TUPLE);
	int len = spec->v6 ? 16 : 4;
	struct tcpw_key key;
	int err;

	tcpw_spec_key(spec, &key);
	if (swap)
		tcpw_key_swap(&key);
	err = nla_put(msg, TCPWATCH_TUPLE_ADDR_A, len, &key.addr[0]);
	err |= nla_put_be16(msg, TCPWATCH_TUPLE_PORT_A, key.port[0]);
	err |= nla_put(msg, TCPWATCH_TUPLE_ADDR_B, len, &key.addr[1]);
	err |= nla_put_be16(msg, TCPWATCH_TUPLE_PORT_B, key.port[1]);
	nla_nest_end(msg, nest);
	return err;
}

static void expect_answer(struct kunit *test, const struct answer *a, u64 id)
{
	KUNIT_EXPECT_EQ(test, a->n, 1U);
	KUNIT_EXPECT_EQ(test, a->flow.id, id);
	KUNIT_EXPECT_EQ(test, a->flow.client.state, (u8)TCPWATCH_STATE_ESTABLISHED);
	KUNIT_EXPECT_EQ(test, a->flow.server.state, (u8)TCPWATCH_STATE_ESTABLISHED);
	KUNIT_EXPECT_EQ(test, a->flow.client.uid, ~0U);
	KUNIT_EXPECT_EQ(test, a->transitions, 3U);
	KUNIT_EXPECT_EQ(test, a->history[0].client, (u8)TCPWATCH_STATE_SYN_SENT);
	KUNIT_EXPECT_EQ(test, a->history[0].flags, (u8)SYN);
	KUNIT_EXPECT_EQ(test, a->history[2].server, (u8)TCPWATCH_STATE_ESTABLISHED);
}

static void get_by_ends(struct kunit *test, struct tcpw_client *c, const struct tcpw_spec *spec)
{
	struct tcpwatch_flow flow;
	int swap;

	tcpw_world_talk(test, spec);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(test->priv, spec, &flow));
	for (swap = 0; swap < 2; swap++) {
		struct answer a = {};

		tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, 0);
		KUNIT_ASSERT_EQ(test, put_ends(c->request, spec, swap), 0);
		KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, read_answer, &a), 0);
		expect_answer(test, &a, flow.id);
	}
}

static void flow_by_its_ends_in_any_order(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);

	get_by_ends(test, c, handshake);
	get_by_ends(test, c, handshake6);
	tcpw_client_close(c);
}

static void flow_by_its_id(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct tcpwatch_flow flow;
	struct answer a = {};

	tcpw_world_talk(test, handshake6);
	tcpw_world_talk(test, handshake);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(test->priv, handshake, &flow));
	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, 0);
	nla_put_u64_64bit(c->request, TCPWATCH_A_ID, flow.id, TCPWATCH_A_PAD);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, read_answer, &a), 0);
	expect_answer(test, &a, flow.id);
	tcpw_client_close(c);
}

/* many flows */

#define MANY	1000

struct listing {
	unsigned int n;
	unsigned int history;
	unsigned int twice;
	unsigned int strangers;
	unsigned int newcomers;
	u8 seen[MANY];
};

static void list(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb, void *arg)
{
	const struct tcpwatch_flow *flow = nla_data(tb[TCPWATCH_A_FLOW]);
	u16 port = ntohs(flow->client.port);
	struct listing *l = arg;

	l->n++;
	l->history += !!tb[TCPWATCH_A_HISTORY];
	if (port >= 20000)
		l->newcomers++;
	else if (port < 10000 || port >= 10000 + MANY)
		l->strangers++;
	else
		l->twice += l->seen[port - 10000]++;
}

static void open_port(struct kunit *test, u16 port)
{
	const struct tcpw_spec spec = { .flags = SYN, .port = { port } };

	KUNIT_ASSERT_EQ(test, tcpw_world_send(test->priv, &spec), NF_ACCEPT);
}

static void open_many(struct kunit *test)
{
	int i;

	for (i = 0; i < MANY; i++)
		open_port(test, 10000 + i);
}

static void end_port(struct kunit *test, u16 port)
{
	const struct tcpw_spec spec = { .port = { port } };
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_world_find(test->priv, &spec);
	if (flow)
		tcpw_end_flow(flow, TCPWATCH_CAUSE_FLUSH);
	rcu_read_unlock();
}

static struct listing *dump(struct kunit *test, struct tcpw_client *c, u8 cmd)
{
	struct listing *l = kunit_kzalloc(test, sizeof(*l), GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, l);
	tcpw_client_begin(test, c, cmd, NLM_F_DUMP);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, list, l), 0);
	return l;
}

static void dump_has_each_flow_once(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct listing *l;

	open_many(test);
	l = dump(test, c, TCPWATCH_CMD_FLOW_GET);
	KUNIT_EXPECT_EQ(test, l->n, (unsigned int)MANY);
	KUNIT_EXPECT_EQ(test, l->twice, 0U);
	KUNIT_EXPECT_EQ(test, l->history, 0U);
	KUNIT_EXPECT_FALSE(test, c->interrupted);
	tcpw_client_close(c);
}

static void dump_of_nothing(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);

	KUNIT_EXPECT_EQ(test, dump(test, c, TCPWATCH_CMD_FLOW_GET)->n, 0U);
	KUNIT_EXPECT_EQ(test, dump(test, c, TCPWATCH_CMD_ENDED_GET)->n, 0U);
	tcpw_client_close(c);
}

static void dump_with_history(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct listing *l = kunit_kzalloc(test, sizeof(*l), GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, l);
	open_many(test);
	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP);
	nla_put_flag(c->request, TCPWATCH_A_WITH_HISTORY);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, list, l), 0);
	KUNIT_EXPECT_EQ(test, l->n, (unsigned int)MANY);
	KUNIT_EXPECT_EQ(test, l->history, (unsigned int)MANY);
	tcpw_client_close(c);
}

static void others_stay_in_their_namespace(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct tcpw_world *here = test->priv, *there;

	tcpw_world_talk(test, handshake);
	KUNIT_ASSERT_EQ(test, tcpw_world_init(test), 0);
	there = test->priv;
	tcpw_world_talk(test, handshake);
	tcpw_world_talk(test, handshake6);
	test->priv = here;
	KUNIT_EXPECT_EQ(test, dump(test, c, TCPWATCH_CMD_FLOW_GET)->n, 1U);
	tcpw_client_close(c);
	test->priv = there;
	tcpw_world_exit(test);
	test->priv = here;
}

/* what stays is listed once, whatever comes and goes between two messages */
static void dump_while_flows_come_and_go(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct listing *l = kunit_kzalloc(test, sizeof(*l), GFP_KERNEL);
	unsigned int datagrams = 0, stays = 0;
	int i, n;

	KUNIT_ASSERT_NOT_NULL(test, l);
	open_many(test);
	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	while ((n = tcpw_client_receive(c)) > 0) {
		tcpw_client_datagram(test, c, n, list, l);
		open_port(test, 20000 + datagrams);
		for (i = 0; i < 10; i++)
			end_port(test, 10000 + 20 * datagrams + 2 * i);
		datagrams++;
	}
	KUNIT_EXPECT_GT(test, datagrams, 5U);
	for (i = 1; i < MANY; i += 2)
		stays += l->seen[i] == 1;
	KUNIT_EXPECT_EQ(test, stays, MANY / 2U);
	KUNIT_EXPECT_EQ(test, l->twice, 0U);
	KUNIT_EXPECT_FALSE(test, c->interrupted);
	tcpw_client_close(c);
}

static u64 count;

static void read_count(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
		       void *arg)
{
	KUNIT_ASSERT_NOT_NULL(test, tb[TCPWATCH_A_COUNT]);
	count = nla_get_u64(tb[TCPWATCH_A_COUNT]);
}

/* those of one client port, or all */
static u64 flush(struct kunit *test, struct tcpw_client *c, u16 port)
{
	struct nlattr *nest;

	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_FLUSH, 0);
	nest = nla_nest_start(c->request, TCPWATCH_A_FILTER);
	if (port) {
		nla_put_u16(c->request, TCPWATCH_FILTER_SPORT_MIN, port);
		nla_put_u16(c->request, TCPWATCH_FILTER_SPORT_MAX, port);
	}
	nla_nest_end(c->request, nest);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, read_count, NULL), 0);
	return count;
}

static void flush_says_how_many(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct tcpw_world *w = test->priv;
	struct listing *l;

	open_many(test);
	KUNIT_EXPECT_EQ(test, flush(test, c, 10007), 1ULL);
	KUNIT_EXPECT_EQ(test, flush(test, c, 10007), 0ULL);
	KUNIT_EXPECT_EQ(test, flush(test, c, 0), MANY - 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_FLUSHED), (u64)MANY);
	l = dump(test, c, TCPWATCH_CMD_ENDED_GET);
	KUNIT_EXPECT_EQ(test, l->n, (unsigned int)MANY);
	KUNIT_EXPECT_EQ(test, l->twice, 0U);
	tcpw_client_close(c);
}

static void flush_amid_a_dump_is_told(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test), *other = tcpw_client_open(test);
	struct listing *l = kunit_kzalloc(test, sizeof(*l), GFP_KERNEL);
	int n;

	KUNIT_ASSERT_NOT_NULL(test, l);
	open_many(test);
	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	n = tcpw_client_receive(c);
	tcpw_client_datagram(test, c, n, list, l);
	KUNIT_EXPECT_FALSE(test, c->interrupted);
	KUNIT_EXPECT_EQ(test, flush(test, other, 10003), 1ULL);
	KUNIT_EXPECT_EQ(test, tcpw_client_read(test, c, list, l), 0);
	KUNIT_EXPECT_TRUE(test, c->interrupted);
	KUNIT_EXPECT_GE(test, l->n, MANY - 1U);
	tcpw_client_close(other);
	tcpw_client_close(c);
}

/* a socket that is closed in the middle: the leak checker looks for what is left */
static void dump_is_left_in_the_middle(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);

	open_many(test);
	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	KUNIT_EXPECT_GT(test, tcpw_client_receive(c), 0);
	tcpw_client_close(c);
}

static void dump_ends_when_watching_does(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);

	open_many(test);
	tcpw_client_begin(test, c, TCPWATCH_CMD_FLOW_GET, NLM_F_DUMP);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	KUNIT_EXPECT_GT(test, tcpw_client_receive(c), 0);
	tcpw_world_unwatch(test->priv);
	tcpw_client_read(test, c, NULL, NULL);
	KUNIT_EXPECT_EQ(test, c->error, -ENONET);
	tcpw_client_close(c);
}

/* counters, status, settings */

static void read_u64s(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
		      void *arg)
{
	struct nlattr *stat;
	u64 *values = arg;
	int left;

	KUNIT_ASSERT_NOT_NULL(test, tb[TCPWATCH_A_STATS]);
	nla_for_each_nested(stat, tb[TCPWATCH_A_STATS], left)
		if (nla_type(stat) <= TCPWATCH_STAT_MAX)
			values[nla_type(stat)] = nla_get_u64(stat);
}

static void stats_are_all_counters(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	u64 values[__TCPWATCH_STAT_MAX];
	int i;

	memset(values, 0xff, sizeof(values));
	tcpw_world_talk(test, handshake);
	tcpw_client_begin(test, c, TCPWATCH_CMD_STATS_GET, 0);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, read_u64s, values), 0);
	for (i = 1; i <= TCPWATCH_STAT_MAX; i++)
		KUNIT_EXPECT_EQ(test, values[i], tcpw_world_stat(test->priv, i));
	KUNIT_EXPECT_EQ(test, values[TCPWATCH_STAT_SEGMENTS], 3ULL);
	tcpw_client_close(c);
}

static void keep_nested(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb,
			void *arg)
{
	struct nlattr **values = arg;
	int err;

	if (tb[TCPWATCH_A_STATUS])
		err = nla_parse_nested_deprecated(values, TCPWATCH_STATUS_MAX,
						  tb[TCPWATCH_A_STATUS], NULL, NULL);
	else
		err = nla_parse_nested_deprecated(values, TCPWATCH_CONFIG_MAX,
						  tb[TCPWATCH_A_CONFIG], NULL, NULL);
	KUNIT_EXPECT_EQ(test, err, 0);
}

static void status_tells_what_is_on(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct nlattr *v[TCPWATCH_STATUS_MAX + 1] = {};
	struct tcpw_world *w = test->priv;
	int i;

	tcpw_world_talk(test, handshake);
	open_port(test, 7);
	tcpw_client_begin(test, c, TCPWATCH_CMD_STATUS_GET, 0);
	nlmsg_hdr(c->request)->nlmsg_flags &= ~NLM_F_ACK;
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	tcpw_client_datagram(test, c, tcpw_client_receive(c), keep_nested, v);
	for (i = TCPWATCH_STATUS_ABI; i <= TCPWATCH_STATUS_MAX; i++)
		KUNIT_ASSERT_NOT_NULL_MSG(test, v[i], "status %d", i);
	KUNIT_EXPECT_EQ(test, nla_get_u32(v[TCPWATCH_STATUS_ABI]), (u32)TCPWATCH_ABI);
	KUNIT_EXPECT_EQ(test, nla_get_u8(v[TCPWATCH_STATUS_WATCHING]), 1);
	KUNIT_EXPECT_EQ(test, nla_get_u32(v[TCPWATCH_STATUS_NETNS]), w->net->ns.inum);
	KUNIT_EXPECT_EQ(test, nla_get_u32(v[TCPWATCH_STATUS_FLOWS]), 2U);
	KUNIT_EXPECT_EQ(test, nla_get_u32(v[TCPWATCH_STATUS_HALF_OPEN]), 1U);
	KUNIT_EXPECT_EQ(test, nla_get_u64(v[TCPWATCH_STATUS_TRANSITIONS_SEQ]), 4ULL);
	tcpw_client_close(c);
}

static void status_of_an_unwatched_namespace(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct nlattr *v[TCPWATCH_STATUS_MAX + 1] = {};

	tcpw_world_unwatch(test->priv);
	tcpw_client_begin(test, c, TCPWATCH_CMD_STATUS_GET, 0);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	tcpw_client_datagram(test, c, tcpw_client_receive(c), keep_nested, v);
	KUNIT_ASSERT_NOT_NULL(test, v[TCPWATCH_STATUS_WATCHING]);
	KUNIT_EXPECT_EQ(test, nla_get_u8(v[TCPWATCH_STATUS_WATCHING]), 0);
	KUNIT_EXPECT_NULL(test, v[TCPWATCH_STATUS_FLOWS]);
	tcpw_client_close(c);
}

static u32 setting(struct kunit *test, struct tcpw_client *c, int which)
{
	struct nlattr *v[TCPWATCH_CONFIG_MAX + 1] = {};

	tcpw_client_begin(test, c, TCPWATCH_CMD_CONFIG_GET, 0);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	tcpw_client_datagram(test, c, tcpw_client_receive(c), keep_nested, v);
	KUNIT_ASSERT_NOT_NULL(test, v[which]);
	return nla_get_u32(v[which]);
}

static int set_two(struct kunit *test, struct tcpw_client *c, u32 syn_s, u32 percent)
{
	struct nlattr *nest;

	tcpw_client_begin(test, c, TCPWATCH_CMD_CONFIG_SET, 0);
	nest = nla_nest_start(c->request, TCPWATCH_A_CONFIG);
	nla_put_u32(c->request, TCPWATCH_CONFIG_SYN_S, syn_s);
	nla_put_u32(c->request, TCPWATCH_CONFIG_HALF_OPEN_PERCENT, percent);
	nla_nest_end(c->request, nest);
	return tcpw_client_talk(test, c, NULL, NULL);
}

static void settings_are_set_all_or_none(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);

	KUNIT_EXPECT_EQ(test, set_two(test, c, 33, 44), 0);
	KUNIT_EXPECT_EQ(test, setting(test, c, TCPWATCH_CONFIG_SYN_S), 33U);
	KUNIT_EXPECT_EQ(test, setting(test, c, TCPWATCH_CONFIG_HALF_OPEN_PERCENT), 44U);
	KUNIT_EXPECT_EQ(test, set_two(test, c, 55, 0), -ERANGE);
	KUNIT_EXPECT_EQ(test, setting(test, c, TCPWATCH_CONFIG_SYN_S), 33U);
	KUNIT_EXPECT_EQ(test, setting(test, c, TCPWATCH_CONFIG_HALF_OPEN_PERCENT), 44U);
	tcpw_client_close(c);
}

static void watching_is_switched(struct kunit *test)
{
	struct tcpw_client *c = tcpw_client_open(test);
	struct tcpw_world *w = test->priv;

	tcpw_world_talk(test, handshake);
	tcpw_client_begin(test, c, TCPWATCH_CMD_WATCH_SET, 0);
	nla_put_u8(c->request, TCPWATCH_A_WATCH, 0);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, NULL, NULL), 0);
	KUNIT_EXPECT_EQ(test, tcpw_end_machine_flows(), w->flows);
	tcpw_client_begin(test, c, TCPWATCH_CMD_WATCH_SET, 0);
	nla_put_u8(c->request, TCPWATCH_A_WATCH, 1);
	KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, c, NULL, NULL), 0);
	KUNIT_EXPECT_TRUE(test, tcpw_world_watch(w));
	KUNIT_EXPECT_EQ(test, tcpw_world_flows(w), 0U);
	tcpw_client_close(c);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(refused, refusal_gen_params),
	KUNIT_CASE_PARAM(operation_needs_net_admin, operation_gen_params),
	KUNIT_CASE(groups_need_net_admin),
	KUNIT_CASE_PARAM(operation_needs_watching, operation_gen_params),
	KUNIT_CASE(flow_by_its_ends_in_any_order),
	KUNIT_CASE(flow_by_its_id),
	KUNIT_CASE(dump_has_each_flow_once),
	KUNIT_CASE(dump_of_nothing),
	KUNIT_CASE(dump_with_history),
	KUNIT_CASE(others_stay_in_their_namespace),
	KUNIT_CASE(dump_while_flows_come_and_go),
	KUNIT_CASE(flush_says_how_many),
	KUNIT_CASE(flush_amid_a_dump_is_told),
	KUNIT_CASE(dump_is_left_in_the_middle),
	KUNIT_CASE(dump_ends_when_watching_does),
	KUNIT_CASE(stats_are_all_counters),
	KUNIT_CASE(status_tells_what_is_on),
	KUNIT_CASE(status_of_an_unwatched_namespace),
	KUNIT_CASE(settings_are_set_all_or_none),
	KUNIT_CASE(watching_is_switched),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_netlink",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
