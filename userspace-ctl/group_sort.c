// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "group_sort.h"

#define ST(name)	(1u << TCPWATCH_STATE_##name)

static const struct {
	const char *name;
	uint32_t states;
} keys[GROUP_KEYS] = {
	[GROUP_ADDRESS] = { "address", 0 },
	[GROUP_HALF] = { "half", ST(SYN_SENT) | ST(SYN_RECV) | ST(LISTEN) },
	[GROUP_ESTABLISHED] = { "established", ST(ESTABLISHED) },
	[GROUP_CLOSE_WAIT] = { "close-wait", ST(CLOSE_WAIT) },
	[GROUP_CLOSING] = { "closing", ST(FIN_WAIT1) | ST(FIN_WAIT2) | ST(CLOSING) | ST(LAST_ACK) },
	[GROUP_TIME_WAIT] = { "time-wait", ST(TIME_WAIT) },
	[GROUP_NEW] = { "new", 0 },
	[GROUP_MEDIAN] = { "median", 0 },
};

const char *group_key_name(enum group_key key)
{
	return keys[key].name;
}

uint32_t group_key_states(enum group_key key)
{
	return keys[key].states;
}

uint64_t group_handshake_us(const struct tcpwatch_group *group, enum out_side side)
{
	return group_median_us(side == OUT_LISTENERS ? group->synack_ack : group->syn_synack);
}

int group_sort_parse(struct group_sort *sort, const char *word, struct fault *fault)
{
	enum group_key key;

	sort->key = GROUP_ADDRESS;
	sort->reverse = word && *word == '-';
	if (!word)
		return 0;
	for (key = 0; key < GROUP_KEYS; key++) {
		if (strcmp(word + sort->reverse, keys[key].name))
			continue;
		sort->key = key;
		return 0;
	}
	return fault_set(fault, CTL_USAGE,
			 "--sort: '%s' is none of address, half, established, close-wait, closing, time-wait, new, median",
			 word);
}

static double value(const struct group_sort *sort, const struct tcpwatch_group *group)
{
	switch (sort->key) {
	case GROUP_NEW:
		return group_rate(group, TCPWATCH_RATE_OPENED);
	case GROUP_MEDIAN:
		return group_handshake_us(group, sort->side);
	default:
		return group_own(group, keys[sort->key].states);
	}
}

static int compare(const void *a, const void *b, void *context)
{
	const struct group_sort *sort = context;
	double x = value(sort, a), y = value(sort, b);
	int order = (x < y) - (x > y);

	if (sort->reverse)
		order = -order;
	return order ? order : groups_compare(a, b);
}

static void turn_round(struct groups *groups)
{
	size_t i;

	for (i = 0; 2 * i + 1 < groups->count; i++) {
		struct tcpwatch_group *other = &groups->group[groups->count - 1 - i];
		struct tcpwatch_group group = *other;

		*other = groups->group[i];
		groups->group[i] = group;
	}
}

void group_sort(const struct group_sort *sort, struct groups *groups)
{
	if (!groups->count)
		return;
	qsort_r(groups->group, groups->count, sizeof(*groups->group), compare, (void *)sort);
	if (sort->key == GROUP_ADDRESS && sort->reverse)
		turn_round(groups);
}
