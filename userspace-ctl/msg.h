/* SPDX-License-Identifier: GPL-2.0 */
/* Attributes <-> structs. Nothing above this file sees an attribute. */
#ifndef CTL_MSG_H
#define CTL_MSG_H

#include <stddef.h>

#include "addr.h"
#include "record.h"

struct nlmsghdr;

/**
 * struct kernel_filter - what the kernel is asked to leave out
 * @has:	1 << enum tcpwatch_filter_attr of what is set
 * @value:	by enum tcpwatch_filter_attr: masks, ports, times, sides
 * @src:	value of TCPWATCH_FILTER_SRC
 * @dst:	value of TCPWATCH_FILTER_DST
 */
struct kernel_filter {
	uint32_t has;
	uint64_t value[TCPWATCH_FILTER_MAX + 1];
	struct addr src;
	struct addr dst;
};

/**
 * struct flow_buffer - a flow and room for its history
 * @record:	its history, when there is one, points to @history
 * @history:	the newest when the kernel sends more
 */
struct flow_buffer {
	struct record record;
	struct tcpwatch_transition history[TCPWATCH_HISTORY];
};

/**
 * msg_flow() - read TCPWATCH_A_FLOW and TCPWATCH_A_HISTORY
 * @nlh:	a message of the family
 * @buffer:	result
 *
 * Return: whether there was a flow in it.
 */
bool msg_flow(const struct nlmsghdr *nlh, struct flow_buffer *buffer);

/**
 * msg_group() - read TCPWATCH_A_GROUP
 * @nlh:	a message of the family
 * @group:	result
 *
 * Return: whether there was one in it.
 */
bool msg_group(const struct nlmsghdr *nlh, struct tcpwatch_group *group);

/**
 * msg_stats() - read TCPWATCH_A_STATS
 * @nlh:	a message of the family
 * @stats:	result
 */
void msg_stats(const struct nlmsghdr *nlh, struct stats *stats);

/**
 * msg_status() - read TCPWATCH_A_STATUS
 * @nlh:	a message of the family
 * @status:	result
 */
void msg_status(const struct nlmsghdr *nlh, struct status *status);

/**
 * msg_config() - read TCPWATCH_A_CONFIG
 * @nlh:	a message of the family
 * @config:	result
 */
void msg_config(const struct nlmsghdr *nlh, struct config *config);

/**
 * msg_number() - read an attribute that is one number
 * @nlh:	a message of the family
 * @attr:	enum tcpwatch_attr
 *
 * Return: the number, 0 when it is not there.
 */
uint64_t msg_number(const struct nlmsghdr *nlh, unsigned int attr);

/**
 * struct event_sink - who wants the events of a message, one by one
 * @transition:	one of TCPWATCH_A_TRANSITION
 * @close:	one of TCPWATCH_A_CLOSE
 * @config:	the settings after a change
 * @alert:	one of TCPWATCH_A_ALERT
 * @context:	first argument of the above
 */
struct event_sink {
	void (*transition)(void *context, const struct tcpwatch_transition_event *event);
	void (*close)(void *context, const struct tcpwatch_close_event *event);
	void (*config)(void *context, uint64_t seq, const struct config *config);
	void (*alert)(void *context, const struct tcpwatch_alert_event *event);
	void *context;
};

/**
 * msg_events() - take a notification apart
 * @nlh:	a message of the family
 * @sink:	is called for every event in it, in order
 */
void msg_events(const struct nlmsghdr *nlh, const struct event_sink *sink);

/**
 * msg_put_filter() - append TCPWATCH_A_FILTER, unless it is empty
 * @nlh:	request under construction
 * @filter:	what to ask for
 */
void msg_put_filter(struct nlmsghdr *nlh, const struct kernel_filter *filter);

/**
 * msg_put_tuple() - append TCPWATCH_A_TUPLE
 * @nlh:	request under construction
 * @a:		one end
 * @b:		the other one
 */
void msg_put_tuple(struct nlmsghdr *nlh, const struct end *a, const struct end *b);

/**
 * msg_put_config() - append TCPWATCH_A_CONFIG
 * @nlh:	request under construction
 * @config:	the settings to change
 */
void msg_put_config(struct nlmsghdr *nlh, const struct config *config);

/**
 * msg_attr_name() - what the attribute at an offset of a request is called
 * @nlh:	the request
 * @offset:	as in the kernel's extended ack
 * @buf:	result: "filter.src", "config.syn_s"
 * @size:	of @buf
 *
 * Return: @buf, or NULL when no attribute begins there.
 */
const char *msg_attr_name(const struct nlmsghdr *nlh, unsigned int offset, char *buf, size_t size);

#endif
