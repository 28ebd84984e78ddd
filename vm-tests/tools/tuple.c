// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "tuple.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

static const struct {
	const char *name, *ss;
} states[NSTATES] = {
	[STATE_UNKNOWN]		= { "unknown",		"UNKNOWN" },
	[STATE_LISTEN]		= { "listen",		"LISTEN" },
	[STATE_SYN_SENT]	= { "syn_sent",		"SYN-SENT" },
	[STATE_SYN_RECV]	= { "syn_recv",		"SYN-RECV" },
	[STATE_ESTABLISHED]	= { "established",	"ESTAB" },
	[STATE_FIN_WAIT1]	= { "fin_wait1",	"FIN-WAIT-1" },
	[STATE_FIN_WAIT2]	= { "fin_wait2",	"FIN-WAIT-2" },
	[STATE_CLOSE_WAIT]	= { "close_wait",	"CLOSE-WAIT" },
	[STATE_CLOSING]		= { "closing",		"CLOSING" },
	[STATE_LAST_ACK]	= { "last_ack",		"LAST-ACK" },
	[STATE_TIME_WAIT]	= { "time_wait",	"TIME-WAIT" },
	[STATE_CLOSED]		= { "closed",		"UNCONN" },
};

const char *state_name(enum state state)
{
	return states[state].name;
}

enum state parse_state(const char *name)
{
	for (unsigned int i = 0; i < NSTATES; i++)
		if (!strcmp(states[i].name, name) || !strcmp(states[i].ss, name))
			return i;
	die("no such state: %s", name);
}

struct tuple_end tuple_end(const char *addr, unsigned int port)
{
	struct tuple_end end = { .port = port };
	union end parsed = parse_addr(addr);

	if (parsed.sa.sa_family == AF_INET) {
		memcpy(end.addr, mapped, sizeof(mapped));
		memcpy(end.addr + 12, &parsed.v4.sin_addr, 4);
	} else {
		memcpy(end.addr, &parsed.v6.sin6_addr, 16);
	}
	return end;
}

struct tuple make_tuple(struct tuple_end a, struct tuple_end b, unsigned int *index)
{
	struct tuple tuple;
	int order = memcmp(a.addr, b.addr, sizeof(a.addr));

	if (!order)
		order = a.port - b.port;
	*index = order > 0;
	memset(&tuple, 0, sizeof(tuple));
	tuple.end[*index] = a;
	tuple.end[!*index] = b;
	return tuple;
}

static void print_end(char *text, size_t size, const struct tuple_end *end)
{
	char addr[INET6_ADDRSTRLEN];

	if (!memcmp(end->addr, mapped, sizeof(mapped))) {
		inet_ntop(AF_INET, end->addr + 12, addr, sizeof(addr));
		snprintf(text, size, "%s:%u", addr, end->port);
	} else {
		inet_ntop(AF_INET6, end->addr, addr, sizeof(addr));
		snprintf(text, size, "[%s]:%u", addr, end->port);
	}
}

const char *tuple_text(const struct tuple *tuple)
{
	static char text[2 * END_STRLEN + 1];
	char a[END_STRLEN], b[END_STRLEN];

	print_end(a, sizeof(a), &tuple->end[0]);
	print_end(b, sizeof(b), &tuple->end[1]);
	snprintf(text, sizeof(text), "%s %s", a, b);
	return text;
}

static uint64_t hash(const struct tuple *key)
{
	const uint8_t *byte = (const void *)key;
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < sizeof(*key); i++)
		h = (h ^ byte[i]) * 1099511628211u;
	return h ^ h >> 32;
}

static struct map_slot *slot(struct map *map, const struct tuple *key)
{
	size_t i = hash(key);

	for (;; i++) {
		struct map_slot *s = &map->slots[i & (map->size - 1)];

		if (!s->value || !memcmp(&s->key, key, sizeof(*key)))
			return s;
	}
}

static void grow(struct map *map)
{
	struct map bigger = { .size = map->size ? 2 * map->size : 1024, .used = map->used };

	bigger.slots = calloc(bigger.size, sizeof(*bigger.slots));
	if (!bigger.slots)
		die_errno("calloc");
	for (size_t i = 0; i < map->size; i++)
		if (map->slots[i].value)
			*slot(&bigger, &map->slots[i].key) = map->slots[i];
	free(map->slots);
	*map = bigger;
}

void **map_find(struct map *map, const struct tuple *key, bool create)
{
	struct map_slot *s;

	if (create && 2 * (map->used + 1) > map->size)
		grow(map);
	if (!map->size)
		return NULL;
	s = slot(map, key);
	if (s->value)
		return &s->value;
	if (!create)
		return NULL;
	s->key = *key;
	map->used++;
	return &s->value;
}

void *map_get(struct map *map, const struct tuple *key)
{
	void **value = map_find(map, key, false);

	return value ? *value : NULL;
}
