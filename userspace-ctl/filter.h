/* SPDX-License-Identifier: GPL-2.0 */
/* FILTER as in ss: an expression over one flow. */
#ifndef CTL_FILTER_H
#define CTL_FILTER_H

#include <stdbool.h>
#include <stdint.h>

#include "addr.h"
#include "fault.h"
#include "msg.h"

/* which end a condition is about */
enum filter_end {
	END_EITHER,
	END_SRC,		/* ss's local address: record_src() */
	END_DST,
	END_CLIENT,
	END_SERVER,
	END_LOCAL,		/* one whose socket is on this host */
};

enum filter_cmp {
	CMP_EQ,
	CMP_NE,
	CMP_LT,
	CMP_LE,
	CMP_GT,
	CMP_GE
};

enum filter_kind {
	FILTER_ANY,		/* true */
	FILTER_AND,
	FILTER_OR,
	FILTER_NOT,
	FILTER_STATE,		/* @end's state is in @mask */
	FILTER_PORT,		/* @end's port compares so with @number */
	FILTER_ADDR,		/* @end's address is in @prefix */
	FILTER_AGE,		/* these compare with @number in ns */
	FILTER_IDLE,
	FILTER_EXPIRES,
	FILTER_STATE_AGE,	/* that of an end whose state is in @mask */
	FILTER_ID,		/* compares with @number */
	FILTER_FAMILY,		/* these are in @mask */
	FILTER_CLOSED_BY,
	FILTER_CLOSE,
	FILTER_ORIGIN,
	FILTER_LOCAL,
};

/**
 * struct filter_node - one condition, or the joint of two
 * @kind:	what it is; which of the rest counts follows from it
 */
struct filter_node {
	enum filter_kind kind;
	enum filter_end end;
	enum filter_cmp cmp;
	uint32_t mask;
	uint64_t number;
	struct prefix prefix;
	struct filter_node *left;
	struct filter_node *right;
};

#define FILTER_NODES	128

/**
 * struct filter - an expression; it points into itself, so it must not be copied
 * @root:	where it starts
 * @used:	how many of @pool
 * @pool:	its nodes
 */
struct filter {
	struct filter_node *root;
	unsigned int used;
	struct filter_node pool[FILTER_NODES];
};

/**
 * filter_parse() - read an expression
 * @filter:	result; no words at all: everything
 * @argc:	number of words
 * @argv:	words, which may hold several each
 * @family:	AF_UNSPEC, or what -4 and -6 restrict it to
 * @fault:	shows the bad word in its place
 *
 * Return: 0 or CTL_USAGE.
 */
int filter_parse(struct filter *filter, int argc, char **argv, int family, struct fault *fault);

/**
 * filter_match() - whether a flow satisfies the expression
 * @filter:	the expression
 * @flow:	the flow
 */
bool filter_match(const struct filter *filter, const struct tcpwatch_flow *flow);

/**
 * filter_push() - what of the expression the kernel can check
 * @filter:	the expression
 * @kernel:	result: it lets through at least what @filter does
 *
 * Return: whether it lets through nothing else.
 */
bool filter_push(const struct filter *filter, struct kernel_filter *kernel);

#endif
