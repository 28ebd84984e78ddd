/* SPDX-License-Identifier: GPL-2.0 */
/* The kinds of connection: what each end does, step by step. */
#ifndef VM_TESTS_KINDS_H
#define VM_TESTS_KINDS_H

#include <stdbool.h>

enum op {
	END,		/* no more steps: the end has closed */
	SEND,		/* this many bytes */
	RECV,		/* this many bytes */
	WAIT_DATA,	/* until something can be read, without reading it */
	READ_EOF,	/* read and forget until the other end closes */
	FLUSH_ACK,	/* send a delayed ACK now */
	HALF,		/* shutdown(SHUT_WR) */
	DRAIN,		/* wait until the other end has acknowledged everything */
	PAUSE,		/* so many milliseconds */
	MEET,		/* wait until the other end is at its MEET too */
	CLOSE,
	RESET,		/* close with SO_LINGER 0 */
	HOLD,		/* keep the socket open until the program is told to end */
};

#define KIND_STEPS	8

struct step {
	enum op op;
	unsigned int bytes;
};

struct kind {
	const char *name;
	const char *help;
	struct step client[KIND_STEPS];
	struct step server[KIND_STEPS];
	bool no_server;		/* nobody listens */
	bool may_reset;		/* ECONNRESET at an end is as it should be */
	bool may_stay_unaccepted;
	bool may_time_out;	/* ETIMEDOUT at an end is as it should be */
	bool once;		/* what is said is said once, whatever the seed */
	bool fast_open;		/* the request travels in the SYN */
	bool defer_accept;	/* the listener waits for the request */
	bool keep_alive;	/* probe every second */
	bool meet_opening;	/* both ends connect, nobody listens */
	bool same_port;		/* one after the other, each from the same port */
	bool mapped;		/* IPv4 by IPv6 sockets, at both ends */
	bool listen_again;	/* one after the other, each to a listener of its own */
	unsigned int rest_ms;	/* between two, one after the other */
	unsigned int backlog;	/* of the listener, 0: plenty */
	unsigned int accept_after_ms;
};

#define REQUEST	100
#define REPLY	200

const struct kind *kind_find(const char *name);
void kinds_list(void);

#endif
