/* SPDX-License-Identifier: GPL-2.0 */
/* What became of each end of each connection, from the events of truth. */
#ifndef VM_TESTS_HISTORY_H
#define VM_TESTS_HISTORY_H

#include "tuple.h"

/*
 * A server's port is its lane: connections through it are of one path and one
 * kind, and with the client's port they are known whatever addresses and ports
 * translation shows of them.
 */
struct lane {
	uint16_t port, called;		/* the server's own, and what clients call */
	char path[32], kind[32];
	char views[128];		/* names of the namespaces that see it, by commas */
	unsigned int connections;	/* that were made */
	unsigned int shown;		/* oracle's */
};

/* From then on; CLOSED stands for LISTEN and for no socket at all. */
struct moment {
	long long t_us;			/* CLOCK_REALTIME */
	enum state state;
};

struct moments {
	struct moment *all;
	unsigned int n;
};

/* A segment that was dropped, wherever */
struct lost {
	long long t_us;
	uint32_t netns;
	unsigned int sender;		/* index */
	uint8_t flags, reason;		/* enum skb_drop_reason */
	bool at_socket;			/* not on the way */
	uint32_t seq, ack;
	struct lost *next;
};

enum { CLIENT, SERVER };		/* index of an end: SERVER has the lane's port */

struct end_history {
	struct moments truth;
	uint32_t netns;			/* where its sockets are, 0: there were none */
	uint64_t owner;			/* the socket that it is now */
	bool child;			/* ... which a request has become */
	long long since_us;		/* it is this socket */
};

struct connection {
	struct lane *lane;
	uint16_t client_port;
	bool v6;
	unsigned int number;		/* among those of its lane that were made */
	struct end_history end[2];
	struct lost *lost;
	struct moments conntrack;	/* its states, see conntrack.h */
	void *seen;			/* oracle's */
	struct connection *next;
};

struct history {
	struct lane *by_port[65536], *by_called[65536];
	struct map connections;
	struct connection *first;
	unsigned long lost_elsewhere;
};

void lanes_read(struct history *history, const char *path);
/* The connection of two ends, created when need be; @index: which @own is. NULL: none of ours */
struct connection *history_find(struct history *history, const struct tuple_end *own,
				const struct tuple_end *peer, unsigned int *index);
struct connection *history_connection(struct history *history, uint16_t client_port,
				      uint16_t called, bool v6);
void history_read(struct history *history, const char *path);
/* Leaves out a state that is the last one already. */
void moments_add(struct moments *moments, long long t_us, enum state state);

#endif
