// SPDX-License-Identifier: GPL-2.0
/* Events: numbered without gaps, many to a message, none built when nobody listens. */
#include "../module/end.h"
#include "../module/notify.h"
#include "client.h"

#define SYN	TCPW_SYN
#define ACK	TCPW_ACK
#define FIN	(TCPW_FIN | TCPW_ACK)

static const struct tcpw_spec life[] = {
	{ .flags = SYN, .seq = 1000 },
	{ .dir = 1, .flags = SYN | ACK, .seq = 5000, .ack = 1001 },
	{ .flags = ACK, .seq = 1001, .ack = 5001 },
	{ .flags = FIN, .seq = 1001, .ack = 5001 },
	{ .dir = 1, .flags = FIN, .seq = 5001, .ack = 1002 },
	{ .flags = ACK, .seq = 1002, .ack = 5002 },
	{}
};

#define TRANSITIONS	7

/**
 * struct seen - what a listener has seen
 * @n:		events
 * @datagrams:	messages
 * @gaps:	numbers that are not one more than the last
 * @last:	number
 * @flow:	id in the last event
 * @event:	the last transition
 * @close:	the last close
 */
struct seen {
	unsigned int n;
	unsigned int messages;
	unsigned int gaps;
	u64 last;
	u64 flow;
	struct tcpwatch_transition_event event;
	struct tcpwatch_close_event close;
};

static void note(struct seen *s, u64 seq)
{
	s->n++;
	s->gaps += seq != s->last + 1;
	s->last = seq;
}

static void see(struct kunit *test, const struct nlmsghdr *nlh, struct nlattr **tb, void *arg)
{
	struct seen *s = arg;
	struct nlattr *attr;
	int left;

	s->messages++;
	nlmsg_for_each_attr(attr, nlh, GENL_HDRLEN, left) {
		if (nla_type(attr) == TCPWATCH_A_TRANSITION) {
			KUNIT_ASSERT_EQ(test, nla_len(attr), (int)sizeof(s->event));
			nla_memcpy(&s->event, attr, sizeof(s->event));
			note(s, s->event.seq);
		} else if (nla_type(attr) == TCPWATCH_A_CLOSE) {
			KUNIT_ASSERT_EQ(test, nla_len(attr), (int)sizeof(s->close));
			nla_memcpy(&s->close, attr, sizeof(s->close));
			note(s, s->close.seq);
		} else if (nla_type(attr) == TCPWATCH_A_SEQ) {
			note(s, nla_get_u64(attr));
		}
	}
}

static struct tcpw_client *listen(struct kunit *test, enum tcpw_feed group)
{
	struct tcpw_client *c = tcpw_client_open(test);

	KUNIT_ASSERT_EQ(test, tcpw_client_join(c, group), 0);
	return c;
}

static void hear(struct kunit *test, struct tcpw_client *c, struct seen *s)
{
	struct tcpw_world *w = test->priv;

	flush_work(&w->tn->send);
	KUNIT_EXPECT_EQ(test, tcpw_client_read(test, c, see, s), 0);
}

static void every_transition_is_told(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_TRANSITIONS);
	struct tcpwatch_flow flow;
	struct seen s = {};

	tcpw_world_talk(test, life);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(test->priv, life, &flow));
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.n, (unsigned int)TRANSITIONS);
	KUNIT_EXPECT_EQ(test, s.gaps, 0U);
	KUNIT_EXPECT_EQ(test, s.messages, 1U);
	KUNIT_EXPECT_EQ(test, s.event.flow, flow.id);
	KUNIT_EXPECT_EQ(test, s.event.what.client, (u8)TCPWATCH_STATE_TIME_WAIT);
	KUNIT_EXPECT_EQ(test, s.event.what.server, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, s.event.client_was, (u8)TCPWATCH_STATE_FIN_WAIT2);
	KUNIT_EXPECT_EQ(test, s.event.server_was, (u8)TCPWATCH_STATE_LAST_ACK);
	KUNIT_EXPECT_EQ(test, s.event.what.flags, (u8)ACK);
	KUNIT_EXPECT_EQ(test, ntohs(s.event.client_port), TCPW_CLIENT_PORT);
	KUNIT_EXPECT_EQ(test, ntohs(s.event.server_port), TCPW_SERVER_PORT);
	KUNIT_EXPECT_EQ(test, memcmp(s.event.client_addr, flow.client.addr, 16), 0);
	KUNIT_EXPECT_EQ(test, s.event.family, (u8)AF_INET);
	KUNIT_EXPECT_EQ(test, s.event.transitions, flow.transitions);
	tcpw_client_close(c);
}

static void end_it(struct kunit *test)
{
	rcu_read_lock();
	tcpw_end_flow(tcpw_world_find(test->priv, life), TCPWATCH_CAUSE_FLUSH);
	rcu_read_unlock();
}

static void every_close_is_told(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_CLOSES);
	struct tcpwatch_flow flow;
	struct seen s = {};

	tcpw_world_talk(test, life);
	KUNIT_ASSERT_TRUE(test, tcpw_world_read(test->priv, life, &flow));
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.n, 0U);
	end_it(test);
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.n, 1U);
	KUNIT_EXPECT_EQ(test, s.last, 1ULL);
	KUNIT_EXPECT_EQ(test, s.close.flow.id, flow.id);
	KUNIT_EXPECT_EQ(test, s.close.flow.close, (u8)TCPWATCH_CLOSE_THREE_SEGMENT);
	KUNIT_EXPECT_EQ(test, s.close.flow.client.state, (u8)TCPWATCH_STATE_CLOSED);
	KUNIT_EXPECT_EQ(test, s.close.flow.transitions, TRANSITIONS + 1U);
	KUNIT_EXPECT_NE(test, s.close.flow.ended_ns, 0ULL);
	KUNIT_EXPECT_EQ(test, s.close.at_ns, s.close.flow.ended_ns);
	tcpw_client_close(c);
}

static void unwatching_tells_before_it_ends(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_CLOSES);
	struct seen s = {};

	tcpw_world_talk(test, life);
	tcpw_world_unwatch(test->priv);
	KUNIT_EXPECT_EQ(test, tcpw_client_read(test, c, see, &s), 0);
	KUNIT_EXPECT_EQ(test, s.n, 1U);
	tcpw_client_close(c);
}

/* who joins later sees by the number what was missed */
static void numbers_go_on_when_nobody_listens(struct kunit *test)
{
	struct tcpw_world *w = test->priv;
	struct tcpw_client *c;
	struct seen s = {};

	tcpw_world_talk(test, life);
	KUNIT_EXPECT_EQ(test, tcpw_notify_seq(w->tn, TCPW_TRANSITIONS), (u64)TRANSITIONS);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_EVENTS), (u64)TRANSITIONS);
	KUNIT_EXPECT_NULL(test, w->tn->channel[TCPW_TRANSITIONS].building);

	c = listen(test, TCPW_TRANSITIONS);
	end_it(test);
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.n, 1U);
	KUNIT_EXPECT_EQ(test, s.last, TRANSITIONS + 1ULL);
	tcpw_client_close(c);
}

static void open_ports(struct kunit *test, u16 from, u32 n)
{
	struct tcpw_spec spec = { .flags = SYN };
	u32 i;

	for (i = 0; i < n; i++) {
		spec.port[0] = from + i;
		tcpw_world_send(test->priv, &spec);
	}
}

static void many_events_share_messages(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_TRANSITIONS);
	struct seen s = {};

	open_ports(test, 10000, 500);
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.n, 500U);
	KUNIT_EXPECT_EQ(test, s.gaps, 0U);
	KUNIT_EXPECT_LT(test, s.messages, 50U);
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(test->priv, TCPWATCH_STAT_EVENTS_NO_MEMORY), 0ULL);
	tcpw_client_close(c);
}

/* what is lost can be told from the numbers, and is counted */
static void slow_listener_sees_what_it_lost(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_TRANSITIONS);
	struct tcpw_world *w = test->priv;
	u32 i, most = 40;
	struct seen s = {};

	for (i = 0; i < most && !tcpw_world_stat(w, TCPWATCH_STAT_EVENTS_OVERRUN); i++) {
		open_ports(test, 1000 + 500 * i, 500);
		flush_work(&w->tn->send);
	}
	KUNIT_ASSERT_LT(test, i, most);
	KUNIT_EXPECT_EQ(test, tcpw_client_read(test, c, see, &s), -ENOBUFS);
	KUNIT_EXPECT_EQ(test, tcpw_client_read(test, c, see, &s), 0);
	KUNIT_EXPECT_EQ(test, s.gaps, 0U);
	KUNIT_EXPECT_LT(test, s.last, tcpw_notify_seq(w->tn, TCPW_TRANSITIONS));

	open_ports(test, 999, 1);
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.gaps, 1U);
	KUNIT_EXPECT_EQ(test, s.last, tcpw_notify_seq(w->tn, TCPW_TRANSITIONS));
	tcpw_client_close(c);
}

static void no_memory_for_an_event(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_TRANSITIONS);
	struct tcpw_world *w = test->priv;
	struct seen s = {};

	if (!IS_ENABLED(CONFIG_FAILSLAB))
		kunit_skip(test, "no fault injection");
	tcpw_world_talk(test, life);
	hear(test, c, &s);
	tcpw_fail_nth_allocation(1);
	end_it(test);
	KUNIT_EXPECT_TRUE(test, tcpw_has_failed());
	KUNIT_EXPECT_EQ(test, tcpw_world_stat(w, TCPWATCH_STAT_EVENTS_NO_MEMORY), 1ULL);
	tcpw_world_talk(test, life);
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.gaps, 1U);
	KUNIT_EXPECT_EQ(test, s.n, 2U * TRANSITIONS);
	tcpw_client_close(c);
}

static void new_settings_are_told(struct kunit *test)
{
	struct tcpw_client *c = listen(test, TCPW_CONFIG), *other = tcpw_client_open(test);
	struct seen s = {};
	struct nlattr *nest;
	int i;

	for (i = 0; i < 3; i++) {
		tcpw_client_begin(test, other, TCPWATCH_CMD_CONFIG_SET, 0);
		nest = nla_nest_start(other->request, TCPWATCH_A_CONFIG);
		nla_put_u32(other->request, TCPWATCH_CONFIG_SYN_S, 100 + i);
		nla_nest_end(other->request, nest);
		KUNIT_EXPECT_EQ(test, tcpw_client_talk(test, other, NULL, NULL), 0);
	}
	hear(test, c, &s);
	KUNIT_EXPECT_EQ(test, s.n, 3U);
	KUNIT_EXPECT_EQ(test, s.gaps, 0U);
	tcpw_client_close(other);
	tcpw_client_close(c);
}

static struct kunit_case cases[] = {
	KUNIT_CASE(every_transition_is_told),
	KUNIT_CASE(every_close_is_told),
	KUNIT_CASE(unwatching_tells_before_it_ends),
	KUNIT_CASE(numbers_go_on_when_nobody_listens),
	KUNIT_CASE(many_events_share_messages),
	KUNIT_CASE(slow_listener_sees_what_it_lost),
	KUNIT_CASE(no_memory_for_an_event),
	KUNIT_CASE(new_settings_are_told),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_notify",
	.init = tcpw_world_init,
	.exit = tcpw_world_exit,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
