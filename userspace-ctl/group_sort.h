/* SPDX-License-Identifier: GPL-2.0 */
/* What listeners and destinations are ordered by; it is what their tables show. */
#ifndef CTL_GROUP_SORT_H
#define CTL_GROUP_SORT_H

#include "groups.h"

enum group_key {
	GROUP_ADDRESS,
	GROUP_HALF,		/* handshakes under way */
	GROUP_ESTABLISHED,
	GROUP_CLOSE_WAIT,
	GROUP_CLOSING,
	GROUP_TIME_WAIT,
	GROUP_NEW,		/* per second */
	GROUP_MEDIAN,		/* time of a handshake */

	GROUP_KEYS,
};

/**
 * struct group_sort - an order
 * @key:	largest first; addresses smallest first
 * @reverse:	the other way round
 * @side:	whose end is local
 */
struct group_sort {
	enum group_key key;
	bool reverse;
	enum out_side side;
};

/* as in --sort */
const char *group_key_name(enum group_key key);

/* 1 << enum tcpwatch_state of those that @key counts; 0: it counts none */
uint32_t group_key_states(enum group_key key);

/* the median time of a handshake as the local end sees it, in us; 0: there was none */
uint64_t group_handshake_us(const struct tcpwatch_group *group, enum out_side side);

/**
 * group_sort_parse() - read --sort
 * @sort:	result, its @side is left alone
 * @word:	a key, '-' before it turns the order round; NULL: by address
 * @fault:	names the keys
 *
 * Return: 0 or CTL_USAGE.
 */
int group_sort_parse(struct group_sort *sort, const char *word, struct fault *fault);

/**
 * group_sort() - put them in order
 * @sort:	the order
 * @groups:	as groups_read() gave them; equal ones stay in the order of their addresses
 */
void group_sort(const struct group_sort *sort, struct groups *groups);

#endif
