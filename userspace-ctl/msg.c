// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/genetlink.h>

#include "msg.h"
#include "names.h"

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

/* a struct that may be older or newer than ours: the shorter length is copied, the rest is zero */
static void take(void *to, size_t size, const struct nlattr *attr)
{
	size_t len = mnl_attr_get_payload_len(attr);
	size_t both = len < size ? len : size;

	memcpy(to, mnl_attr_get_payload(attr), both);
	memset((char *)to + both, 0, size - both);
}

/* a number of whatever width the kernel chose */
static uint64_t number(const struct nlattr *attr)
{
	switch (mnl_attr_get_payload_len(attr)) {
	case sizeof(uint8_t):
		return mnl_attr_get_u8(attr);
	case sizeof(uint16_t):
		return mnl_attr_get_u16(attr);
	case sizeof(uint32_t):
		return mnl_attr_get_u32(attr);
	case sizeof(uint64_t):
		return mnl_attr_get_u64(attr);
	default:
		return 0;
	}
}

/* the newest that fit, when there are more than we have room for */
static void take_history(struct flow_buffer *buffer, const struct nlattr *attr)
{
	const size_t one = sizeof(buffer->history[0]);
	const char *from = mnl_attr_get_payload(attr);
	unsigned int count = mnl_attr_get_payload_len(attr) / one;
	unsigned int skip = count > TCPWATCH_HISTORY ? count - TCPWATCH_HISTORY : 0;

	memcpy(buffer->history, from + skip * one, (count - skip) * one);
	buffer->record.history = buffer->history;
	buffer->record.count = count - skip;
}

bool msg_flow(const struct nlmsghdr *nlh, struct flow_buffer *buffer)
{
	const struct nlattr *attr;
	bool found = false;

	buffer->record.history = NULL;
	buffer->record.count = 0;
	buffer->record.owners = NULL;
	mnl_attr_for_each(attr, nlh, GENL_HDRLEN) {
		switch (mnl_attr_get_type(attr)) {
		case TCPWATCH_A_FLOW:
			take(&buffer->record.flow, sizeof(buffer->record.flow), attr);
			found = true;
			break;
		case TCPWATCH_A_HISTORY:
			take_history(buffer, attr);
			break;
		}
	}
	return found;
}

static const struct nlattr *find(const struct nlmsghdr *nlh, unsigned int type)
{
	const struct nlattr *attr;

	mnl_attr_for_each(attr, nlh, GENL_HDRLEN)
		if (mnl_attr_get_type(attr) == type)
			return attr;
	return NULL;
}

bool msg_group(const struct nlmsghdr *nlh, struct tcpwatch_group *group)
{
	const struct nlattr *attr = find(nlh, TCPWATCH_A_GROUP);

	if (attr)
		take(group, sizeof(*group), attr);
	return attr;
}

uint64_t msg_number(const struct nlmsghdr *nlh, unsigned int type)
{
	const struct nlattr *attr = find(nlh, type);

	return attr ? number(attr) : 0;
}

/* the numbers of a nest, as far as we know their names */
static void numbers(const struct nlattr *nest, unsigned int max, bool *has, uint64_t *value)
{
	const struct nlattr *attr;

	mnl_attr_for_each_nested(attr, nest) {
		unsigned int type = mnl_attr_get_type(attr);

		if (type > max)
			continue;
		has[type] = true;
		value[type] = number(attr);
	}
}

void msg_stats(const struct nlmsghdr *nlh, struct stats *stats)
{
	const struct nlattr *nest = find(nlh, TCPWATCH_A_STATS);

	memset(stats, 0, sizeof(*stats));
	if (nest)
		numbers(nest, TCPWATCH_STAT_MAX, stats->has, stats->value);
}

void msg_status(const struct nlmsghdr *nlh, struct status *status)
{
	const struct nlattr *nest = find(nlh, TCPWATCH_A_STATUS);

	memset(status, 0, sizeof(*status));
	if (nest)
		numbers(nest, TCPWATCH_STATUS_MAX, status->has, status->value);
	status->has[TCPWATCH_STATUS_PAD] = false;
}

static void take_config(const struct nlattr *nest, struct config *config)
{
	uint64_t value[TCPWATCH_CONFIG_MAX + 1] = { 0 };
	unsigned int i;

	memset(config, 0, sizeof(*config));
	numbers(nest, TCPWATCH_CONFIG_MAX, config->has, value);
	for (i = 0; i <= TCPWATCH_CONFIG_MAX; i++)
		config->value[i] = value[i];
}

void msg_config(const struct nlmsghdr *nlh, struct config *config)
{
	const struct nlattr *nest = find(nlh, TCPWATCH_A_CONFIG);

	memset(config, 0, sizeof(*config));
	if (nest)
		take_config(nest, config);
}

static void take_transition(const struct nlattr *attr, const struct event_sink *sink)
{
	struct tcpwatch_transition_event event;

	take(&event, sizeof(event), attr);
	sink->transition(sink->context, &event);
}

static void take_close(const struct nlattr *attr, const struct event_sink *sink)
{
	struct tcpwatch_close_event event;

	take(&event, sizeof(event), attr);
	sink->close(sink->context, &event);
}

static void take_alert(const struct nlattr *attr, const struct event_sink *sink)
{
	struct tcpwatch_alert_event event;

	take(&event, sizeof(event), attr);
	sink->alert(sink->context, &event);
}

void msg_events(const struct nlmsghdr *nlh, const struct event_sink *sink)
{
	uint64_t seq = msg_number(nlh, TCPWATCH_A_SEQ);
	const struct nlattr *attr;
	struct config config;

	mnl_attr_for_each(attr, nlh, GENL_HDRLEN) {
		switch (mnl_attr_get_type(attr)) {
		case TCPWATCH_A_TRANSITION:
			take_transition(attr, sink);
			break;
		case TCPWATCH_A_CLOSE:
			take_close(attr, sink);
			break;
		case TCPWATCH_A_CONFIG:
			take_config(attr, &config);
			sink->config(sink->context, seq, &config);
			break;
		case TCPWATCH_A_ALERT:
			take_alert(attr, sink);
			break;
		}
	}
}

static const uint8_t filter_width[TCPWATCH_FILTER_MAX + 1] = {
	[TCPWATCH_FILTER_FAMILY] = 1,
	[TCPWATCH_FILTER_STATES] = 4,
	[TCPWATCH_FILTER_CLIENT_STATES] = 4,
	[TCPWATCH_FILTER_SERVER_STATES] = 4,
	[TCPWATCH_FILTER_SRC_PREFIX] = 1,
	[TCPWATCH_FILTER_DST_PREFIX] = 1,
	[TCPWATCH_FILTER_SPORT_MIN] = 2,
	[TCPWATCH_FILTER_SPORT_MAX] = 2,
	[TCPWATCH_FILTER_DPORT_MIN] = 2,
	[TCPWATCH_FILTER_DPORT_MAX] = 2,
	[TCPWATCH_FILTER_AGE_MIN_MS] = 8,
	[TCPWATCH_FILTER_STATE_AGE_MIN_MS] = 8,
	[TCPWATCH_FILTER_CLOSED_BY] = 1,
	[TCPWATCH_FILTER_CLOSE_KINDS] = 4,
	[TCPWATCH_FILTER_ORIGINS] = 4,
	[TCPWATCH_FILTER_LOCALS] = 4,
};

static void put_addr(struct nlmsghdr *nlh, unsigned int type, const struct addr *addr)
{
	mnl_attr_put(nlh, type, addr->family == AF_INET ? 4 : 16, addr->bytes);
}

static void put_number(struct nlmsghdr *nlh, unsigned int type, unsigned int width, uint64_t value)
{
	switch (width) {
	case 1:
		mnl_attr_put_u8(nlh, type, value);
		break;
	case 2:
		mnl_attr_put_u16(nlh, type, value);
		break;
	case 4:
		mnl_attr_put_u32(nlh, type, value);
		break;
	case 8:
		mnl_attr_put_u64(nlh, type, value);
		break;
	}
}

void msg_put_filter(struct nlmsghdr *nlh, const struct kernel_filter *filter)
{
	struct nlattr *nest;
	unsigned int i;

	if (!filter->has)
		return;
	nest = mnl_attr_nest_start(nlh, TCPWATCH_A_FILTER);
	for (i = 1; i <= TCPWATCH_FILTER_MAX; i++) {
		if (!(filter->has & 1u << i))
			continue;
		if (i == TCPWATCH_FILTER_SRC)
			put_addr(nlh, i, &filter->src);
		else if (i == TCPWATCH_FILTER_DST)
			put_addr(nlh, i, &filter->dst);
		else
			put_number(nlh, i, filter_width[i], filter->value[i]);
	}
	mnl_attr_nest_end(nlh, nest);
}

void msg_put_tuple(struct nlmsghdr *nlh, const struct end *a, const struct end *b)
{
	struct nlattr *nest = mnl_attr_nest_start(nlh, TCPWATCH_A_TUPLE);

	put_addr(nlh, TCPWATCH_TUPLE_ADDR_A, &a->addr);
	mnl_attr_put_u16(nlh, TCPWATCH_TUPLE_PORT_A, htons(a->port));
	put_addr(nlh, TCPWATCH_TUPLE_ADDR_B, &b->addr);
	mnl_attr_put_u16(nlh, TCPWATCH_TUPLE_PORT_B, htons(b->port));
	mnl_attr_nest_end(nlh, nest);
}

void msg_put_config(struct nlmsghdr *nlh, const struct config *config)
{
	struct nlattr *nest = mnl_attr_nest_start(nlh, TCPWATCH_A_CONFIG);
	unsigned int i;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		if (config->has[i])
			mnl_attr_put_u32(nlh, i, config->value[i]);
	mnl_attr_nest_end(nlh, nest);
}

/* what a request may contain, for the words in error messages */
static const struct name request_table[] = {
	[TCPWATCH_A_ID] = { .key = "id" },
	[TCPWATCH_A_TUPLE] = { .key = "tuple" },
	[TCPWATCH_A_FILTER] = { .key = "filter" },
	[TCPWATCH_A_WITH_HISTORY] = { .key = "history" },
	[TCPWATCH_A_CONFIG] = { .key = "config" },
	[TCPWATCH_A_WATCH] = { .key = "watch" },
};

static const struct name tuple_table[] = {
	[TCPWATCH_TUPLE_ADDR_A] = { .key = "first address" },
	[TCPWATCH_TUPLE_PORT_A] = { .key = "first port" },
	[TCPWATCH_TUPLE_ADDR_B] = { .key = "second address" },
	[TCPWATCH_TUPLE_PORT_B] = { .key = "second port" },
	[TCPWATCH_TUPLE_VRF] = { .key = "vrf" },
};

static const struct name filter_table[] = {
	[TCPWATCH_FILTER_FAMILY] = { .key = "family" },
	[TCPWATCH_FILTER_STATES] = { .key = "state" },
	[TCPWATCH_FILTER_CLIENT_STATES] = { .key = "client-state" },
	[TCPWATCH_FILTER_SERVER_STATES] = { .key = "server-state" },
	[TCPWATCH_FILTER_SRC] = { .key = "src" },
	[TCPWATCH_FILTER_SRC_PREFIX] = { .key = "src" },
	[TCPWATCH_FILTER_DST] = { .key = "dst" },
	[TCPWATCH_FILTER_DST_PREFIX] = { .key = "dst" },
	[TCPWATCH_FILTER_SPORT_MIN] = { .key = "sport" },
	[TCPWATCH_FILTER_SPORT_MAX] = { .key = "sport" },
	[TCPWATCH_FILTER_DPORT_MIN] = { .key = "dport" },
	[TCPWATCH_FILTER_DPORT_MAX] = { .key = "dport" },
	[TCPWATCH_FILTER_AGE_MIN_MS] = { .key = "age" },
	[TCPWATCH_FILTER_STATE_AGE_MIN_MS] = { .key = "state-age" },
	[TCPWATCH_FILTER_CLOSED_BY] = { .key = "closed-by" },
	[TCPWATCH_FILTER_CLOSE_KINDS] = { .key = "close" },
	[TCPWATCH_FILTER_ORIGINS] = { .key = "origin" },
	[TCPWATCH_FILTER_LOCALS] = { .key = "local" },
};

static const struct names request_names = { request_table, ARRAY_SIZE(request_table) };
static const struct names tuple_names = { tuple_table, ARRAY_SIZE(tuple_table) };
static const struct names filter_names = { filter_table, ARRAY_SIZE(filter_table) };

static const struct names *nested_names(unsigned int type)
{
	switch (type) {
	case TCPWATCH_A_TUPLE:
		return &tuple_names;
	case TCPWATCH_A_FILTER:
		return &filter_names;
	case TCPWATCH_A_CONFIG:
		return &config_names;
	default:
		return NULL;
	}
}

static bool within(const struct nlmsghdr *nlh, const struct nlattr *attr, unsigned int offset)
{
	unsigned int start = (const char *)attr - (const char *)nlh;

	return offset >= start && offset < start + MNL_ALIGN(attr->nla_len);
}

const char *msg_attr_name(const struct nlmsghdr *nlh, unsigned int offset, char *buf, size_t size)
{
	const struct nlattr *attr, *inner;

	mnl_attr_for_each(attr, nlh, GENL_HDRLEN) {
		unsigned int type = mnl_attr_get_type(attr);
		const struct names *names = nested_names(type);

		if (!within(nlh, attr, offset))
			continue;
		snprintf(buf, size, "%s", name_key(&request_names, type));
		if (!names)
			return buf;
		mnl_attr_for_each_nested(inner, attr)
			if (within(nlh, inner, offset))
				snprintf(buf, size, "%s.%s", name_key(&request_names, type),
					 name_key(names, mnl_attr_get_type(inner)));
		return buf;
	}
	return NULL;
}
