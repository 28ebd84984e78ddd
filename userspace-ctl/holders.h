/* SPDX-License-Identifier: GPL-2.0 */
/* The processes at a place (a listener or a destination), by the sockets that they hold there. */
#ifndef CTL_HOLDERS_H
#define CTL_HOLDERS_H

#include "owner.h"

/**
 * struct holder - a process at a place
 * @place:	the group's id
 * @owner:	the process
 * @sockets:	that it holds there
 */
struct holder {
	uint64_t place;
	const struct owner *owner;
	unsigned int sockets;
};

/* a socket at a place */
struct seat {
	uint64_t place;
	uint64_t ino;
};

/**
 * struct holders - the processes at all places
 * @seat:	sockets, filled by holders_add()
 * @n_seats:	of @seat
 * @room:	of @seat
 * @owners:	who holds them
 * @holder:	by place, those with the most sockets first
 * @n_holders:	of @holder
 */
struct holders {
	struct seat *seat;
	size_t n_seats;
	size_t room;
	struct owners owners;
	struct holder *holder;
	size_t n_holders;
};

/**
 * struct tenants - the processes at one place
 * @looked:	whether anybody looked
 * @hidden:	not all processes could be looked at
 * @holder:	those with the most sockets first
 * @count:	of @holder
 */
struct tenants {
	bool looked;
	bool hidden;
	const struct holder *holder;
	size_t count;
};

/**
 * holders_add() - note a socket at a place
 * @holders:	all zero at first
 * @place:	the group's id
 * @ino:	of the socket; 0, which no process holds, is passed over
 *
 * Return: false when memory ran out.
 */
bool holders_add(struct holders *holders, uint64_t place, uint64_t ino);

/**
 * holders_find() - look through the processes, once, when all sockets are noted
 * @holders:	they
 * @root:	"/proc"
 *
 * Return: false when memory ran out.
 */
bool holders_find(struct holders *holders, const char *root);

/**
 * holders_at() - the processes at a place
 * @holders:	after holders_find(), which @tenants points into
 * @place:	the group's id
 * @tenants:	result
 */
void holders_at(const struct holders *holders, uint64_t place, struct tenants *tenants);

/**
 * holders_free() - release all of it
 * @holders:	may be all zero
 */
void holders_free(struct holders *holders);

#define TENANTS_TEXT	(OWNERS_SHOWN * (COMM_TEXT + UNIT_TEXT + 64))

/**
 * tenants_text() - the processes in a sentence: "curl[812] (web.service), nginx[4]"
 * @tenants:	they
 * @buf:	result, TENANTS_TEXT bytes
 *
 * Return: @buf; "" when there are none.
 */
const char *tenants_text(const struct tenants *tenants, char *buf);

#endif
