/* SPDX-License-Identifier: GPL-2.0 */
/* Ask for what is said of ports and of handshakes. */
#ifndef CTL_PRESSURE_H
#define CTL_PRESSURE_H

#include "ctl.h"
#include "groups.h"
#include "handshakes.h"
#include "ports.h"

/* what is asked for */
#define PRESSURE_PORTS		0x1
#define PRESSURE_HANDSHAKES	0x2
#define PRESSURE_OWNERS		0x4	/* whose these are: goes through sockets and processes */

/**
 * struct pressure - listeners, destinations, and what follows from them
 * @listeners:	the kernel's groups, to which the others point
 * @destinations: see @listeners; for ports only
 * @queues:	listening sockets
 * @holders:	who has sockets at either
 * @tw:		ports and bind()
 * @handshakes:	per listener, the worst first
 * @n_handshakes: of @handshakes
 */
struct pressure {
	struct groups listeners;
	struct groups destinations;
	struct listenings queues;
	struct holders holders;
	struct time_wait tw;
	struct handshakes *handshakes;
	size_t n_handshakes;
};

/**
 * pressure_collect() - ask the kernel, sock_diag and /proc
 * @ctl:	the run, connected
 * @what:	PRESSURE_*, or-ed: the rest is neither asked nor filled
 * @p:		result, to be freed in any case
 *
 * Return: 0 or an exit status.
 */
int pressure_collect(struct ctl *ctl, unsigned int what, struct pressure *p);

/**
 * pressure_owners() - find out whose they are, later
 * @ctl:	the run, connected
 * @p:		collected without PRESSURE_OWNERS
 *
 * Return: 0 or an exit status.
 */
int pressure_owners(struct ctl *ctl, struct pressure *p);

/**
 * pressure_free() - release all of it
 * @p:		may be all zero
 */
void pressure_free(struct pressure *p);

#endif
