// SPDX-License-Identifier: GPL-2.0
/* Which flows a filter means: each criterion alone, both ways; then together. */
#include <kunit/test.h>
#include <linux/socket.h>
#include "../module/filter.h"

#define MS	NSEC_PER_MSEC

/* 10.1.2.3:40000 (client, local, CLOSE_WAIT for 5 s) to 10.9.9.9:443 (server, FIN_WAIT2) */
static const struct tcpwatch_flow base = {
	.family	= AF_INET,
	.local	= TCPWATCH_SIDE_CLIENT,
	.origin	= TCPWATCH_ORIGIN_MIDSTREAM,
	.closed_by = TCPWATCH_SIDE_SERVER,
	.close	= TCPWATCH_CLOSE_RESET,
	.age_ns	= 60000 * MS,
	.client	= {
		.addr = { 10, 1, 2, 3 },
		.port = htons(40000),
		.state = TCPWATCH_STATE_CLOSE_WAIT,
		.state_age_ns = 5000 * MS,
	},
	.server	= {
		.addr = { 10, 9, 9, 9 },
		.port = htons(443),
		.state = TCPWATCH_STATE_FIN_WAIT2,
		.state_age_ns = 9000 * MS,
	},
};

/**
 * struct row - a filter, and whether it means the flow
 * @what:	it
 * @states:	up to three attributes and their values; the width is the policy's
 * @addr:	of the second attribute, if it is SRC or DST
 * @len:	of @addr
 * @match:	the base flow
 * @local:	the base flow with this local side instead; 0: as it is
 */
struct row {
	const char *what;
	struct {
		int attr;
		u64 value;
	} is[3];
	int addr_attr;
	u8 addr[16];
	u8 len;
	u8 local;
	bool match;
};

#define STATE(_s)	(1 << TCPWATCH_STATE_##_s)
#define F(_name)	TCPWATCH_FILTER_##_name

/* clang-format off */
static const struct row rows[] = {
	{ "everything", .match = true },
	{ "IPv4", { { F(FAMILY), AF_INET } }, .match = true },
	{ "IPv6", { { F(FAMILY), AF_INET6 } } },
	{ "state of the client", { { F(STATES), STATE(CLOSE_WAIT) } }, .match = true },
	{ "state of the server", { { F(STATES), STATE(FIN_WAIT2) } }, .match = true },
	{ "state of neither", { { F(STATES), STATE(ESTABLISHED) } } },
	{ "one state of two", { { F(STATES), STATE(ESTABLISHED) | STATE(FIN_WAIT2) } },
	  .match = true },
	{ "client's state", { { F(CLIENT_STATES), STATE(CLOSE_WAIT) } }, .match = true },
	{ "client's, but it is the server's", { { F(CLIENT_STATES), STATE(FIN_WAIT2) } } },
	{ "server's state", { { F(SERVER_STATES), STATE(FIN_WAIT2) } }, .match = true },
	{ "server's, but it is the client's", { { F(SERVER_STATES), STATE(CLOSE_WAIT) } } },
	{ "both ends' states", { { F(CLIENT_STATES), STATE(CLOSE_WAIT) },
				 { F(SERVER_STATES), STATE(FIN_WAIT2) } }, .match = true },
	{ "both ends' states, one is wrong", { { F(CLIENT_STATES), STATE(CLOSE_WAIT) },
					       { F(SERVER_STATES), STATE(LAST_ACK) } } },

	{ "src", .addr_attr = F(SRC), .addr = { 10, 1, 2, 3 }, .len = 4, .match = true },
	{ "src, another", .addr_attr = F(SRC), .addr = { 10, 1, 2, 4 }, .len = 4 },
	{ "src, but it is dst", .addr_attr = F(SRC), .addr = { 10, 9, 9, 9 }, .len = 4 },
	{ "dst", .addr_attr = F(DST), .addr = { 10, 9, 9, 9 }, .len = 4, .match = true },
	{ "src in a net", { { F(SRC_PREFIX), 16 } }, F(SRC), { 10, 1 }, 4, .match = true },
	{ "src in a net of odd bits", { { F(SRC_PREFIX), 23 } }, F(SRC), { 10, 1, 3, 0 }, 4,
	  .match = true },
	{ "src beyond a net of odd bits", { { F(SRC_PREFIX), 24 } }, F(SRC), { 10, 1, 3, 0 }, 4 },
	{ "any src", { { F(SRC_PREFIX), 0 } }, F(SRC), { 99 }, 4, .match = true },
	{ "IPv6 src", { { F(SRC_PREFIX), 0 } }, F(SRC), { 10, 1, 2, 3 }, 16 },
	{ "dst in a net", { { F(DST_PREFIX), 8 } }, F(DST), { 10 }, 4, .match = true },
	{ "dst beyond a net", { { F(DST_PREFIX), 8 } }, F(DST), { 11 }, 4 },

	/* "src" is the local end where exactly one is, else the client */
	{ "server is ours: it is src", .addr_attr = F(SRC), .addr = { 10, 9, 9, 9 }, .len = 4,
	  .local = TCPWATCH_SIDE_SERVER, .match = true },
	{ "server is ours: the client is dst", { { F(DPORT_MIN), 40000 } },
	  .local = TCPWATCH_SIDE_SERVER, .match = true },
	{ "both are ours: the client is src", { { F(SPORT_MIN), 40000 } },
	  .local = TCPWATCH_SIDE_BOTH, .match = true },

	{ "sport", { { F(SPORT_MIN), 40000 }, { F(SPORT_MAX), 40000 } }, .match = true },
	{ "sport, above", { { F(SPORT_MIN), 40001 } } },
	{ "sport, below", { { F(SPORT_MAX), 39999 } } },
	{ "dport", { { F(DPORT_MIN), 443 }, { F(DPORT_MAX), 443 } }, .match = true },
	{ "dport, between", { { F(DPORT_MIN), 1 }, { F(DPORT_MAX), 1023 } }, .match = true },
	{ "dport, not between", { { F(DPORT_MIN), 444 }, { F(DPORT_MAX), 1023 } } },

	{ "old enough", { { F(AGE_MIN_MS), 59999 } }, .match = true },
	{ "too young", { { F(AGE_MIN_MS), 60001 } } },
	{ "long enough in any state", { { F(STATE_AGE_MIN_MS), 8000 } }, .match = true },
	{ "not long enough in any state", { { F(STATE_AGE_MIN_MS), 9001 } } },
	{ "long enough in that state", { { F(STATES), STATE(CLOSE_WAIT) },
					 { F(STATE_AGE_MIN_MS), 4999 } }, .match = true },
	{ "the other end's age does not count", { { F(STATES), STATE(CLOSE_WAIT) },
						  { F(STATE_AGE_MIN_MS), 8000 } } },

	{ "closed by the server", { { F(CLOSED_BY), TCPWATCH_SIDE_SERVER } }, .match = true },
	{ "closed by the client", { { F(CLOSED_BY), TCPWATCH_SIDE_CLIENT } } },
	{ "closed by nobody", { { F(CLOSED_BY), TCPWATCH_SIDE_NONE } } },
	{ "reset", { { F(CLOSE_KINDS), 1 << TCPWATCH_CLOSE_RESET } }, .match = true },
	{ "not closed", { { F(CLOSE_KINDS), 1 << TCPWATCH_CLOSE_NONE } } },
	{ "mid-stream", { { F(ORIGINS), 1 << TCPWATCH_ORIGIN_MIDSTREAM } }, .match = true },
	{ "adopted", { { F(ORIGINS), 1 << TCPWATCH_ORIGIN_ADOPTED } } },
	{ "our client", { { F(LOCALS), 1 << TCPWATCH_SIDE_CLIENT } }, .match = true },
	{ "forwarded", { { F(LOCALS), 1 << TCPWATCH_SIDE_NONE } } },

	{ "all together", { { F(DPORT_MIN), 443 }, { F(STATES), STATE(CLOSE_WAIT) },
			    { F(SRC_PREFIX), 24 } }, F(SRC), { 10, 1, 2 }, 4, .match = true },
	{ "all together, one is wrong", { { F(DPORT_MIN), 444 }, { F(STATES), STATE(CLOSE_WAIT) },
					  { F(SRC_PREFIX), 24 } }, F(SRC), { 10, 1, 2 }, 4 },
};

/* clang-format on */

static void describe(const struct row *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(row, rows, describe);

static void put(struct kunit *test, struct sk_buff *msg, int attr, u64 value)
{
	int err = 0;

	switch (tcpw_filter_policy[attr].type) {
	case NLA_U8:
		err = nla_put_u8(msg, attr, value);
		break;
	case NLA_U16:
		err = nla_put_u16(msg, attr, value);
		break;
	case NLA_U32:
		err = nla_put_u32(msg, attr, value);
		break;
	case NLA_U64:
		err = nla_put_u64_64bit(msg, attr, value, 0);
		break;
	default:
		err = -EINVAL;
	}
	KUNIT_ASSERT_EQ(test, err, 0);
}

static void parse(struct kunit *test, const struct row *row, struct tcpw_filter *filter)
{
	struct sk_buff *msg = nlmsg_new(512, GFP_KERNEL);
	struct netlink_ext_ack extack = {};
	struct nlattr *nest;
	int i, err;

	KUNIT_ASSERT_NOT_NULL(test, msg);
	nest = nla_nest_start(msg, TCPWATCH_A_FILTER);
	for (i = 0; i < ARRAY_SIZE(row->is); i++)
		if (row->is[i].attr)
			put(test, msg, row->is[i].attr, row->is[i].value);
	if (row->addr_attr)
		nla_put(msg, row->addr_attr, row->len, row->addr);
	nla_nest_end(msg, nest);
	err = tcpw_filter_parse(nest, filter, &extack);
	KUNIT_EXPECT_EQ_MSG(test, err, 0, "%s", extack._msg ?: "");
	nlmsg_free(msg);
}

static void means_what_it_says(struct kunit *test)
{
	const struct row *row = test->param_value;
	struct tcpwatch_flow flow = base;
	struct tcpw_filter filter;

	if (row->local)
		flow.local = row->local;
	parse(test, row, &filter);
	KUNIT_EXPECT_EQ(test, tcpw_filter_match(&filter, &flow), row->match);
}

static void none_means_everything(struct kunit *test)
{
	struct tcpw_filter filter;

	KUNIT_EXPECT_EQ(test, tcpw_filter_parse(NULL, &filter, NULL), 0);
	KUNIT_EXPECT_TRUE(test, tcpw_filter_match(&filter, &base));
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(means_what_it_says, row_gen_params),
	KUNIT_CASE(none_means_everything),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_filter",
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
