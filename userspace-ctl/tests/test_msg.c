// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/genetlink.h>

#include "fault.h"
#include "msg.h"
#include "sample.h"
#include "suite.h"

#define FILLER	0x5a

static char buffer[64 * 1024] __attribute__((aligned(8)));

static struct nlmsghdr *message(void)
{
	struct nlmsghdr *nlh;

	memset(buffer, FILLER, sizeof(buffer));
	nlh = mnl_nlmsg_put_header(buffer);
	nlh->nlmsg_type = 42;
	mnl_nlmsg_put_extra_header(nlh, sizeof(struct genlmsghdr));
	return nlh;
}

/* structs of an older and of a newer kernel */
/* clang-format off */
static const struct length_row {
	const char *what;
	size_t len;
} lengths[] = {
	{ "a struct of our length", sizeof(struct tcpwatch_flow) },
	{ "a longer one: the rest is passed over", sizeof(struct tcpwatch_flow) + 24 },
	{ "a shorter one: the rest is zero", offsetof(struct tcpwatch_flow, server) },
	{ "one that ends inside of a member", offsetof(struct tcpwatch_flow, server) + 3 },
	{ "one byte", 1 },
	{ "none at all", 0 },
};

/* clang-format on */

static void test_length(void **state)
{
	const struct length_row *row = *state;
	const size_t size = sizeof(struct tcpwatch_flow);
	size_t i, both = row->len < size ? row->len : size;
	unsigned char sent[sizeof(struct tcpwatch_flow) + 64];
	struct flow_buffer got;
	struct nlmsghdr *nlh = message();

	for (i = 0; i < sizeof(sent); i++)
		sent[i] = 1 + i % 250;
	memset(&got, FILLER, sizeof(got));
	mnl_attr_put(nlh, TCPWATCH_A_FLOW, row->len, sent);
	assert_true(msg_flow(nlh, &got));
	assert_memory_equal(&got.record.flow, sent, both);
	for (i = both; i < size; i++)
		assert_int_equal(((unsigned char *)&got.record.flow)[i], 0);
}

/* clang-format off */
static const struct history_row {
	const char *what;
	unsigned int sent;
	bool present;
	unsigned int count;
	unsigned int first;
} histories[] = {
	{ "no history asked for", 0, false, 0, 0 },
	{ "an empty history", 0, true, 0, 0 },
	{ "one transition", 1, true, 1, 0 },
	{ "all that are kept", TCPWATCH_HISTORY, true, TCPWATCH_HISTORY, 0 },
	{ "more than we have room for: the newest", TCPWATCH_HISTORY + 5, true,
	  TCPWATCH_HISTORY, 5 },
};

/* clang-format on */

static void test_history(void **state)
{
	const struct history_row *row = *state;
	struct tcpwatch_transition sent[TCPWATCH_HISTORY + 8];
	struct tcpwatch_flow flow = sample_flow("10.0.0.1:1", "10.0.0.2:2");
	struct nlmsghdr *nlh = message();
	struct flow_buffer got;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(sent); i++)
		sent[i] = sample_step(i, 0, 0, 0, 0);
	/* an unknown attribute in between is no trouble */
	mnl_attr_put_u32(nlh, 900, 1);
	mnl_attr_put(nlh, TCPWATCH_A_FLOW, sizeof(flow), &flow);
	if (row->present)
		mnl_attr_put(nlh, TCPWATCH_A_HISTORY, row->sent * sizeof(sent[0]), sent);
	assert_true(msg_flow(nlh, &got));
	assert_int_equal(!!got.record.history, row->present);
	assert_int_equal(got.record.count, row->count);
	for (i = 0; i < row->count; i++)
		assert_int_equal(got.record.history[i].t_us, row->first + i);
}

/* numbers come in the width that the kernel likes, and may be unknown to us */
/* clang-format off */
static const struct number_row {
	const char *what;
	unsigned int attr;
	unsigned int width;
	bool known;
} numbers[] = {
	{ "a counter", TCPWATCH_STAT_SEGMENTS, 8, true },
	{ "the last counter", TCPWATCH_STAT_MAX, 8, true },
	{ "a counter of a newer kernel", TCPWATCH_STAT_MAX + 1, 8, false },
	{ "a counter of a much newer kernel", TCPWATCH_STAT_MAX + 1000, 8, false },
	{ "32 bits instead of 64", TCPWATCH_STAT_SEGMENTS, 4, true },
	{ "16 bits", TCPWATCH_STAT_SEGMENTS, 2, true },
	{ "8 bits", TCPWATCH_STAT_SEGMENTS, 1, true },
};

/* clang-format on */

static void test_number(void **state)
{
	const struct number_row *row = *state;
	const uint64_t value = 77;
	struct nlmsghdr *nlh = message();
	struct nlattr *nest = mnl_attr_nest_start(nlh, TCPWATCH_A_STATS);
	struct stats stats;
	unsigned int i, known = 0;

	mnl_attr_put(nlh, row->attr, row->width, &value);
	mnl_attr_nest_end(nlh, nest);
	msg_stats(nlh, &stats);
	for (i = 0; i <= TCPWATCH_STAT_MAX; i++)
		known += stats.has[i];
	assert_int_equal(known, row->known);
	if (row->known)
		assert_int_equal(stats.value[row->attr], value);
}

struct heard {
	unsigned int transitions;
	unsigned int closes;
	unsigned int changes;
	unsigned int alerts;
	uint64_t sum;
};

static void on_transition(void *context, const struct tcpwatch_transition_event *event)
{
	struct heard *heard = context;

	heard->transitions++;
	heard->sum += event->seq;
}

static void on_close(void *context, const struct tcpwatch_close_event *event)
{
	struct heard *heard = context;

	heard->closes++;
	heard->sum += event->seq;
	assert_int_equal(event->flow.id, 17);
}

static void on_config(void *context, uint64_t seq, const struct config *config)
{
	struct heard *heard = context;

	heard->changes++;
	heard->sum += seq;
	assert_true(config->has[TCPWATCH_CONFIG_SYN_S]);
	assert_int_equal(config->value[TCPWATCH_CONFIG_SYN_S], 120);
}

static void on_alert(void *context, const struct tcpwatch_alert_event *event)
{
	struct heard *heard = context;

	heard->alerts++;
	heard->sum += event->seq;
	assert_int_equal(event->value, 61);
}

/* clang-format off */
static const struct event_row {
	const char *what;
	unsigned int transitions;
	unsigned int closes;
	unsigned int changes;
	unsigned int alerts;
	int longer;		/* than our structs */
} events[] = {
	{ "one transition", 1, 0, 0, 0, 0 },
	{ "many in one message", 40, 0, 0, 0, 0 },
	{ "closes", 0, 10, 0, 0, 0 },
	{ "closes of a newer kernel", 0, 10, 0, 0, 16 },
	{ "transitions of a newer kernel", 10, 0, 0, 0, 8 },
	{ "settings", 0, 0, 1, 0, 0 },
	{ "alerts", 0, 0, 0, 7, 0 },
	{ "alerts of a newer kernel", 0, 0, 0, 7, 24 },
};

/* clang-format on */

static void put_events(struct nlmsghdr *nlh, const struct event_row *row)
{
	char room[1024] = { 0 };
	unsigned int i;

	for (i = 0; i < row->transitions; i++) {
		const struct tcpwatch_transition_event event = { .seq = 3 };

		memcpy(room, &event, sizeof(event));
		mnl_attr_put(nlh, TCPWATCH_A_TRANSITION, sizeof(event) + row->longer, room);
	}
	for (i = 0; i < row->closes; i++) {
		const struct tcpwatch_close_event event = { .seq = 3, .flow.id = 17 };

		memcpy(room, &event, sizeof(event));
		mnl_attr_put(nlh, TCPWATCH_A_CLOSE, sizeof(event) + row->longer, room);
	}
	for (i = 0; i < row->alerts; i++) {
		const struct tcpwatch_alert_event event = { .seq = 3, .value = 61 };

		memcpy(room, &event, sizeof(event));
		mnl_attr_put(nlh, TCPWATCH_A_ALERT, sizeof(event) + row->longer, room);
	}
	for (i = 0; i < row->changes; i++) {
		const struct config config = {
			.has[TCPWATCH_CONFIG_SYN_S] = true,
			.value[TCPWATCH_CONFIG_SYN_S] = 120,
		};

		mnl_attr_put_u64(nlh, TCPWATCH_A_SEQ, 3);
		msg_put_config(nlh, &config);
	}
}

static void test_event(void **state)
{
	const struct event_row *row = *state;
	struct heard heard = { 0 };
	const struct event_sink sink = { on_transition, on_close, on_config, on_alert, &heard };
	struct nlmsghdr *nlh = message();

	put_events(nlh, row);
	msg_events(nlh, &sink);
	assert_int_equal(heard.transitions, row->transitions);
	assert_int_equal(heard.closes, row->closes);
	assert_int_equal(heard.changes, row->changes);
	assert_int_equal(heard.alerts, row->alerts);
	assert_int_equal(heard.sum,
			 3 * (row->transitions + row->closes + row->changes + row->alerts));
}

/* every condition goes out in the width that the interface names */
/* clang-format off */
static const struct width_row {
	const char *what;
	unsigned int attr;
	unsigned int width;
} widths[] = {
	{ "filter family", TCPWATCH_FILTER_FAMILY, 1 },
	{ "filter states", TCPWATCH_FILTER_STATES, 4 },
	{ "filter client states", TCPWATCH_FILTER_CLIENT_STATES, 4 },
	{ "filter server states", TCPWATCH_FILTER_SERVER_STATES, 4 },
	{ "filter src", TCPWATCH_FILTER_SRC, 4 },
	{ "filter src prefix", TCPWATCH_FILTER_SRC_PREFIX, 1 },
	{ "filter dst", TCPWATCH_FILTER_DST, 16 },
	{ "filter dst prefix", TCPWATCH_FILTER_DST_PREFIX, 1 },
	{ "filter sport min", TCPWATCH_FILTER_SPORT_MIN, 2 },
	{ "filter sport max", TCPWATCH_FILTER_SPORT_MAX, 2 },
	{ "filter dport min", TCPWATCH_FILTER_DPORT_MIN, 2 },
	{ "filter dport max", TCPWATCH_FILTER_DPORT_MAX, 2 },
	{ "filter age", TCPWATCH_FILTER_AGE_MIN_MS, 8 },
	{ "filter state age", TCPWATCH_FILTER_STATE_AGE_MIN_MS, 8 },
	{ "filter closed by", TCPWATCH_FILTER_CLOSED_BY, 1 },
	{ "filter close kinds", TCPWATCH_FILTER_CLOSE_KINDS, 4 },
	{ "filter origins", TCPWATCH_FILTER_ORIGINS, 4 },
	{ "filter locals", TCPWATCH_FILTER_LOCALS, 4 },
};

/* clang-format on */

static void test_width(void **state)
{
	const struct width_row *row = *state;
	struct kernel_filter filter = {
		.has = 1u << row->attr,
		.src.family = AF_INET,
		.dst.family = AF_INET6,
	};
	struct nlmsghdr *nlh = message();
	const struct nlattr *nest, *attr;
	unsigned int found = 0;

	filter.value[row->attr] = 1;
	/* the table above is complete */
	assert_int_equal(ARRAY_SIZE(widths), TCPWATCH_FILTER_MAX);
	msg_put_filter(nlh, &filter);
	nest = mnl_nlmsg_get_payload_offset(nlh, GENL_HDRLEN);
	assert_int_equal(mnl_attr_get_type(nest), TCPWATCH_A_FILTER);
	assert_true(nest->nla_type & NLA_F_NESTED);
	mnl_attr_for_each_nested(attr, nest) {
		assert_int_equal(mnl_attr_get_type(attr), row->attr);
		assert_int_equal(mnl_attr_get_payload_len(attr), row->width);
		found++;
	}
	assert_int_equal(found, 1);
}

/* clang-format off */
static const struct name_row {
	const char *what;
	unsigned int outer;
	unsigned int inner;
	const char *name;
} names[] = {
	{ "an attribute at the top", TCPWATCH_A_ID, 0, "id" },
	{ "a setting", TCPWATCH_A_CONFIG, TCPWATCH_CONFIG_SYN_S, "config.syn_s" },
	{ "a condition", TCPWATCH_A_FILTER, TCPWATCH_FILTER_SRC_PREFIX, "filter.src" },
	{ "an end", TCPWATCH_A_TUPLE, TCPWATCH_TUPLE_PORT_B, "tuple.second port" },
	{ "one that we do not know", TCPWATCH_A_FILTER, TCPWATCH_FILTER_MAX + 3, "filter.unknown" },
};

/* clang-format on */

static void test_name(void **state)
{
	const struct name_row *row = *state;
	struct nlmsghdr *nlh = message();
	unsigned int offset;
	struct nlattr *nest;
	char name[80];

	mnl_attr_put_u8(nlh, TCPWATCH_A_WATCH, 1);
	offset = nlh->nlmsg_len;
	if (row->inner) {
		nest = mnl_attr_nest_start(nlh, row->outer);
		mnl_attr_put_u32(nlh, row->inner == 1 ? 2 : 1, 0);
		offset = nlh->nlmsg_len;
		mnl_attr_put_u32(nlh, row->inner, 0);
		mnl_attr_nest_end(nlh, nest);
	} else {
		mnl_attr_put_u64(nlh, row->outer, 5);
	}
	assert_string_equal(msg_attr_name(nlh, offset, name, sizeof(name)), row->name);
	assert_null(msg_attr_name(nlh, nlh->nlmsg_len, name, sizeof(name)));
}

/* what the kernel answers, and with what the program then exits */
/* clang-format off */
static const struct errno_row {
	const char *what;
	int error;
	const char *said;
	int code;
	const char *contains;
} errnos[] = {
	{ "EPERM: no permission", EPERM, "", CTL_PERMISSION, "sudo" },
	{ "EACCES: no permission", EACCES, "", CTL_PERMISSION, "CAP_NET_ADMIN" },
	{ "EPERM with the kernel's words", EPERM, "config.machine_max_flows: set in the initial namespace only",
	  CTL_REFUSED, "initial namespace only" },
	{ "ENONET: watching is off", ENONET, "", CTL_REFUSED, "tcpwatchctl watch on" },
	{ "EINVAL with the kernel's words", EINVAL, "config.syn_s: out of range", CTL_REFUSED,
	  "config.syn_s: out of range" },
	{ "EOPNOTSUPP without words", EOPNOTSUPP, "", CTL_REFUSED, "not supported" },
};

/* clang-format on */

static void test_errno(void **state)
{
	const struct errno_row *row = *state;
	struct fault fault = { .code = 0 };

	assert_int_equal(fault_errno(&fault, row->error, row->said), row->code);
	assert_int_equal(fault.error, row->error);
	assert_non_null(strstr(fault.text, row->contains));
}

int main(void)
{
	int failed = 0;

	failed += run_rows("lengths", lengths, sizeof(lengths), sizeof(lengths[0]), test_length);
	failed += run_rows("histories", histories, sizeof(histories), sizeof(histories[0]),
			   test_history);
	failed += run_rows("numbers", numbers, sizeof(numbers), sizeof(numbers[0]), test_number);
	failed += run_rows("events", events, sizeof(events), sizeof(events[0]), test_event);
	failed += run_rows("widths", widths, sizeof(widths), sizeof(widths[0]), test_width);
	failed += run_rows("names", names, sizeof(names), sizeof(names[0]), test_name);
	failed += run_rows("errnos", errnos, sizeof(errnos), sizeof(errnos[0]), test_errno);
	return failed > 0;
}
