/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The engine behind conns: runs both ends of many connections in one thread,
 * each end through the steps of its kind.
 */
#ifndef VM_TESTS_CONN_H
#define VM_TESTS_CONN_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "kinds.h"
#include "util.h"

#define MAX_PLANS	32
#define MAX_ADDRS	4

/* So many connections of one kind, and what became of them. */
struct plan {
	const struct kind *kind;
	unsigned int count;
	uint16_t listen_port;
	uint16_t connect_port;
	unsigned int started, active, connected, accepted;
	double rest_until;	/* no connection before that */
	unsigned int done, held, refused, timed_out, reset, failed;
};

struct config {
	struct plan plans[MAX_PLANS];
	unsigned int nplans;
	union end listen[MAX_ADDRS], connect[MAX_ADDRS], source[MAX_ADDRS];
	unsigned int nlisten, nconnect, nsource;
	uint16_t source_port;		/* 0: the kernel's choice */
	const char *device;		/* that clients are bound to, or NULL */
	const char *listen_device;	/* that servers are bound to, or NULL */
	unsigned int concurrency;
	unsigned int rate;		/* new connections per second, 0: no limit */
	unsigned int keepalive_s;	/* 0: off */
	unsigned int timeout_s;
	uint64_t seed;			/* of the connections' variations, 0: none */
	long pick;			/* only this connection of each kind, -1: all */
	int client_netns, server_netns;	/* descriptors, or -1 */
	bool clients, servers;		/* which ends are ours */
	bool paired;			/* both, and a client's port is seen as it is */
};

struct engine;

struct engine *engine_create(struct config *config);
/* Call in the servers' namespace. */
void engine_listen(struct engine *engine);
/*
 * Call in the clients' namespace. Returns when every connection has ended or
 * is held, on a signal, or after the time allowed (then false).
 */
bool engine_run(struct engine *engine);
/* Keep what is held until SIGTERM or SIGINT. */
void engine_hold(struct engine *engine);
/* The most connections that were established at once */
unsigned int engine_peak(const struct engine *engine);
unsigned int engine_held(const struct engine *engine);
/* A line per connection: kind, client's end, server's end, outcome, number */
void engine_log(const struct engine *engine, FILE *file);
/* A line per held client end: both ends, next number to send, next expected */
void engine_numbers(const struct engine *engine, FILE *file);

#endif
