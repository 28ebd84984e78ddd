/* SPDX-License-Identifier: GPL-2.0 */
/* TIME_WAIT pressure: ports per destination, and listeners that cannot be bound. */
#ifndef CTL_PORTS_H
#define CTL_PORTS_H

#include <stddef.h>

#include "holders.h"
#include "kernel_tcp.h"
#include "record.h"

/**
 * struct port_use - one destination
 * @group:	it
 * @range:	ports that may be chosen, or KERNEL_UNKNOWN
 * @used:	that are in use towards it
 * @time_wait:	of @used, in TIME_WAIT
 * @reusable:	of @time_wait: tcp_tw_reuse lets connect() take them
 * @new_per_s:	connections begun
 * @freed_per_s: sockets gone
 * @tenants:	processes with sockets to it that are not in TIME_WAIT
 * @exhausted_in_s: if all goes on like that; negative: it will not
 */
struct port_use {
	const struct tcpwatch_group *group;
	int64_t range;
	uint32_t used;
	uint32_t time_wait;
	bool reusable;
	double new_per_s;
	double freed_per_s;
	struct tenants tenants;
	double exhausted_in_s;
};

/**
 * port_use() - what a destination has come to
 * @group:	it
 * @k:		the settings that matter
 * @use:	result
 */
void port_use(const struct tcpwatch_group *group, const struct kernel_tcp *k,
	      struct port_use *use);

/* @used of @range in percent; 0 when the range is not known */
unsigned int port_share(const struct port_use *use);

#define PORT_CURE_TEXT	(TENANTS_TEXT + 128)

/**
 * port_cure() - what to do when ports are short
 * @use:	the destination
 * @cure:	result, PORT_CURE_TEXT bytes: a sentence
 *
 * Return: a command that helps, or "".
 */
const char *port_cure(const struct port_use *use, char *cure);

/* worse ones first, for qsort() */
int port_use_compare(const void *a, const void *b);

/**
 * struct bind_wait - one listener
 * @group:	it
 * @time_wait:	local ends in TIME_WAIT
 * @others:	local ends in any other state: bind() fails as long as they are there
 * @free_in_s:	until bind() works without SO_REUSEADDR once nobody listens any
 *		more; negative: not known, for @others
 */
struct bind_wait {
	const struct tcpwatch_group *group;
	uint32_t time_wait;
	uint32_t others;
	double free_in_s;
};

/**
 * struct time_wait - all that there is to say of TIME_WAIT
 * @ports:	destinations, the fullest first
 * @n_ports:	of @ports
 * @binds:	listeners that have TIME_WAITs
 * @n_binds:	of @binds
 * @kernel:	settings and counters
 * @fin_answered: repeated FINs that a TIME_WAIT has answered
 * @old_duplicates: old segments that a TIME_WAIT has kept off a new connection
 */
struct time_wait {
	struct port_use *ports;
	size_t n_ports;
	struct bind_wait *binds;
	size_t n_binds;
	struct kernel_tcp kernel;
	uint64_t fin_answered;
	uint64_t old_duplicates;
};

/**
 * bind_wait() - how long a listener's port is held by its former connections
 * @group:	a listener
 * @wait:	result
 */
void bind_wait(const struct tcpwatch_group *group, struct bind_wait *wait);

#endif
