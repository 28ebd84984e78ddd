/* SPDX-License-Identifier: GPL-2.0 */
/* What `ss -Htan` said in one namespace. */
#ifndef VM_TESTS_SOCKETS_H
#define VM_TESTS_SOCKETS_H

#include "tuple.h"

struct socket_end {
	struct tuple tuple;
	unsigned int index;	/* which end of the tuple is local */
	enum state state;
	struct socket_end *next;
};

struct sockets {
	struct map map[2];	/* of struct socket_end; [which end is local] */
	struct socket_end *first;
	bool listening[65536];
};

struct sockets *sockets_read(const char *path);
/*
 * The state of the tuple's end @index: of its socket; CLOSED where there is
 * none, or where only a listener is left to answer.
 */
enum state sockets_state(struct sockets *sockets, const struct tuple *tuple, unsigned int index);

#endif
