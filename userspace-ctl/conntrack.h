/* SPDX-License-Identifier: GPL-2.0 */
/* What connection tracking says of a flow, where it is loaded. */
#ifndef CTL_CONNTRACK_H
#define CTL_CONNTRACK_H

#include "addr.h"
#include "record.h"

struct nlmsghdr;

enum conntrack_answer {
	CONNTRACK_ABSENT,	/* not loaded, and not for this question, either */
	CONNTRACK_NONE,		/* loaded, and has no such flow */
	CONNTRACK_FOUND,
	CONNTRACK_PERMISSION,
	CONNTRACK_FAILED,
};

/* the state of an entry without one: its flow is offloaded, or it was read from /proc */
#define CONNTRACK_NO_STATE	0xff

/* the ends of one direction */
struct conntrack_tuple {
	struct end src;
	struct end dst;
};

/**
 * struct conntrack - its answer
 * @answer:	whether there is one; the rest is about CONNTRACK_FOUND
 * @error:	errno value of CONNTRACK_FAILED
 * @entries:	flows that it has in this network namespace, negative: not known
 * @state:	enum tcp_conntrack, or CONNTRACK_NO_STATE
 * @timeout_s:	until it forgets the flow, if no packet passes
 * @assured:	it is not the first to go when the table is full
 * @answered:	packets were seen in both directions
 * @offloaded:	packets go by a flowtable, past all hooks
 * @original:	as the first packet came
 * @reply:	as answers come: what is not the same the other way round is translated
 */
struct conntrack {
	enum conntrack_answer answer;
	int error;
	int64_t entries;
	uint8_t state;
	uint32_t timeout_s;
	bool assured;
	bool answered;
	bool offloaded;
	struct conntrack_tuple original;
	struct conntrack_tuple reply;
};

/**
 * conntrack_ask() - ask ctnetlink, or look into /proc where there is no ctnetlink
 * @flow:	a flow of this network namespace
 * @ct:		result
 */
void conntrack_ask(const struct tcpwatch_flow *flow, struct conntrack *ct);

/**
 * conntrack_take() - read an entry of ctnetlink
 * @nlh:	the message
 * @ct:		result
 *
 * Return: whether it is one of TCP.
 */
bool conntrack_take(const struct nlmsghdr *nlh, struct conntrack *ct);

/**
 * conntrack_line() - read a line of /proc/net/nf_conntrack
 * @line:	the line
 * @ct:		result
 *
 * Return: whether it is one of TCP.
 */
bool conntrack_line(const char *line, struct conntrack *ct);

/**
 * conntrack_is() - whether an entry is about a flow
 * @ct:		the entry
 * @flow:	the flow, between the translation of destinations and that of sources
 */
bool conntrack_is(const struct conntrack *ct, const struct tcpwatch_flow *flow);

/* whether addresses or ports are translated */
bool conntrack_translated(const struct conntrack *ct);

/* CLOSE_WAIT, as conntrack(8) has it; NULL: none */
const char *conntrack_state_name(unsigned int state);

/* found, none, not_loaded, no_permission, failed */
const char *conntrack_answer_name(enum conntrack_answer answer);

#endif
