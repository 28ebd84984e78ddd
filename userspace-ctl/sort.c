// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "sort.h"

static int by_id(const struct record *a, const struct record *b)
{
	return larger_first(b->flow.id, a->flow.id);
}

static int by_age(const struct record *a, const struct record *b)
{
	return larger_first(a->flow.age_ns, b->flow.age_ns);
}

static int by_idle(const struct record *a, const struct record *b)
{
	return larger_first(a->flow.idle_ns, b->flow.idle_ns);
}

/* what leaves the table next */
static int by_expires(const struct record *a, const struct record *b)
{
	return larger_first(b->flow.expires_ns, a->flow.expires_ns);
}

/* what ended last */
static int by_ended(const struct record *a, const struct record *b)
{
	return larger_first(a->flow.ended_ns, b->flow.ended_ns);
}

static int by_state_age(const struct record *a, const struct record *b)
{
	return larger_first(flow_last_end(&a->flow)->state_age_ns,
			    flow_last_end(&b->flow)->state_age_ns);
}

/* what is not known counts as nothing */
static uint64_t known(uint64_t bytes)
{
	return bytes == UINT64_MAX ? 0 : bytes;
}

static uint64_t both(const struct tcpwatch_flow *flow)
{
	return known(flow->client.bytes) + known(flow->server.bytes);
}

static int by_bytes(const struct record *a, const struct record *b)
{
	return larger_first(both(&a->flow), both(&b->flow));
}

static int compare_ends(const struct record *a, const struct tcpwatch_end *x,
			const struct record *b, const struct tcpwatch_end *y)
{
	int order = (int)a->flow.family - (int)b->flow.family;

	if (!order)
		order = memcmp(x->addr, y->addr, sizeof(x->addr));
	return order ? order : (int)ntohs(x->port) - (int)ntohs(y->port);
}

static int by_client(const struct record *a, const struct record *b)
{
	return compare_ends(a, &a->flow.client, b, &b->flow.client);
}

static int by_server(const struct record *a, const struct record *b)
{
	return compare_ends(a, &a->flow.server, b, &b->flow.server);
}

static const struct {
	const char *key;
	sort_compare compare;
} keys[] = {
	{ "id", by_id },
	{ "age", by_age },
	{ "idle", by_idle },
	{ "state-age", by_state_age },
	{ "expires", by_expires },
	{ "bytes", by_bytes },
	{ "client", by_client },
	{ "server", by_server },
	{ "ended", by_ended },
};

int sort_parse(struct sort *sort, const char *key, struct fault *fault)
{
	unsigned int i;

	memset(sort, 0, sizeof(*sort));
	if (!key)
		return 0;
	sort->reverse = *key == '-';
	for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (!strcmp(key + sort->reverse, keys[i].key))
			sort->compare = keys[i].compare;
	if (sort->compare)
		return 0;
	return fault_set(fault, CTL_USAGE,
			 "--sort: '%s' is none of id, age, idle, state-age, expires, bytes, client, server, ended",
			 key);
}

/* equal ones in the order of their ids, so that a list is the same every time */
static int compare(const void *a, const void *b, void *context)
{
	const struct record *x = *(const struct record *const *)a;
	const struct record *y = *(const struct record *const *)b;
	const struct sort *sort = context;
	int order = sort->compare(x, y);

	if (!order)
		return by_id(x, y);
	return sort->reverse ? -order : order;
}

void sort_records(const struct sort *sort, struct record **records, size_t count)
{
	qsort_r(records, count, sizeof(*records), compare, (void *)sort);
}
