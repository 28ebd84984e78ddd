/* SPDX-License-Identifier: GPL-2.0 */
/* Both ends of a connection as a key, whichever of them comes first; a map by it. */
#ifndef VM_TESTS_TUPLE_H
#define VM_TESTS_TUPLE_H

#include "util.h"

struct tuple_end {
	uint8_t addr[16];	/* IPv4 as ::ffff:a.b.c.d */
	uint16_t port;
};

/* Ordered, so that both directions are equal */
struct tuple {
	struct tuple_end end[2];
};

enum state {
	STATE_UNKNOWN, STATE_LISTEN, STATE_SYN_SENT, STATE_SYN_RECV, STATE_ESTABLISHED,
	STATE_FIN_WAIT1, STATE_FIN_WAIT2, STATE_CLOSE_WAIT, STATE_CLOSING, STATE_LAST_ACK,
	STATE_TIME_WAIT, STATE_CLOSED, NSTATES
};

struct map {
	size_t size, used;
	struct map_slot {
		struct tuple key;
		void *value;
	} *slots;
};

struct tuple_end tuple_end(const char *addr, unsigned int port);
/* Which of the tuple's ends @a has become is in *@index. */
struct tuple make_tuple(struct tuple_end a, struct tuple_end b, unsigned int *index);
const char *tuple_text(const struct tuple *tuple);

const char *state_name(enum state state);
/* As in the JSON, or as ss prints them */
enum state parse_state(const char *name);

/* The place of the value, NULL in it where there is none yet (@create), or NULL */
void **map_find(struct map *map, const struct tuple *key, bool create);
void *map_get(struct map *map, const struct tuple *key);

#endif
