// SPDX-License-Identifier: GPL-2.0
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "array.h"
#include "groups.h"
#include "msg.h"

struct reading {
	struct groups *groups;
	size_t room;
	int family;
	bool no_memory;
};

static bool grow(struct reading *r)
{
	struct tcpwatch_group *more;

	more = array_more(r->groups->group, r->groups->count, &r->room, sizeof(*more));
	if (more)
		r->groups->group = more;
	return more;
}

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	struct reading *r = context;
	struct tcpwatch_group *group;

	if (!grow(r)) {
		r->no_memory = true;
		return TRANSPORT_STOP;
	}
	group = &r->groups->group[r->groups->count];
	if (msg_group(nlh, group) && (r->family == AF_UNSPEC || r->family == group->family))
		r->groups->count++;
	return TRANSPORT_MORE;
}

static bool restart(void *context)
{
	struct reading *r = context;

	r->groups->count = 0;
	return true;
}

int groups_compare(const void *a, const void *b)
{
	const struct tcpwatch_group *x = a, *y = b;
	int order = x->family - y->family;

	if (!order)
		order = memcmp(x->local, y->local, sizeof(x->local));
	if (!order)
		order = memcmp(x->remote, y->remote, sizeof(x->remote));
	return order ? order : ntohs(x->port) - ntohs(y->port);
}

int groups_read(struct ctl *ctl, unsigned int command, struct groups *groups)
{
	struct reading r = { .groups = groups, .family = ctl->options.family };
	const struct transport_reader reader = {
		.message = take,
		.restart = restart,
		.context = &r,
	};
	int code;

	*groups = (struct groups){ .count = 0 };
	transport_request(ctl->transport, command);
	code = transport_dump(ctl->transport, &reader, &ctl->fault);
	if (!code && r.no_memory)
		code = fault_no_memory(&ctl->fault);
	if (code)
		groups_free(groups);
	else if (groups->count)
		qsort(groups->group, groups->count, sizeof(*groups->group), groups_compare);
	return code;
}

const struct tcpwatch_group *groups_find(const struct groups *groups,
					 const struct tcpwatch_group *key)
{
	const struct tcpwatch_group *end = groups->group + groups->count, *found, *at;

	if (!groups->count)
		return NULL;
	found = bsearch(key, groups->group, groups->count, sizeof(*key), groups_compare);
	if (!found)
		return NULL;
	while (found > groups->group && !groups_compare(found - 1, key))
		found--;
	for (at = found; at < end && !groups_compare(at, key); at++)
		if (at->vrf == key->vrf)
			return at;
	return found;
}

void groups_free(struct groups *groups)
{
	free(groups->group);
	*groups = (struct groups){ .count = 0 };
}

uint32_t group_own(const struct tcpwatch_group *group, uint32_t states)
{
	uint32_t sum = 0;
	unsigned int i;

	for (i = 0; i < TCPWATCH_ROOM_STATES; i++)
		if (states & 1u << i)
			sum += group->own[i];
	return sum;
}

double group_rate(const struct tcpwatch_group *group, enum tcpwatch_rate rate)
{
	/* less than a second says little of what happens in one */
	double seconds = group->window_ms < 1000 ? 1 : group->window_ms / 1e3;

	return group->rate[rate] / seconds;
}

uint64_t group_median_us(const uint32_t *histogram)
{
	uint64_t all = 0, below = 0;
	unsigned int i;

	for (i = 0; i < TCPWATCH_ROOM_BUCKETS; i++)
		all += histogram[i];
	for (i = 0; i < TCPWATCH_ROOM_BUCKETS; i++) {
		below += histogram[i];
		if (below && 2 * below >= all)
			return 1ull << i;
	}
	return 0;
}

/* Flajolet et al., 2007: HyperLogLog with 64 registers, linear counting when it is nearly empty */
uint64_t group_sources(const struct tcpwatch_group *group)
{
	const double m = TCPWATCH_ROOM_SOURCES;
	double sum = 0, estimate;
	unsigned int i, zero = 0;

	for (i = 0; i < TCPWATCH_ROOM_SOURCES; i++) {
		sum += ldexp(1, -group->sources[i]);
		zero += !group->sources[i];
	}
	estimate = 0.709 * m * m / sum;
	if (estimate <= 2.5 * m && zero)
		estimate = m * log(m / zero);
	return estimate + 0.5;
}
