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
	MEET,		/* wait until the other end is at its MEET too */
	CLOSE,
	RESET,		/* close with SO_LINGER 0 */
	HOLD,		/* keep the socket open until the program is told to end */
};

struct step {
	enum op op;
	unsigned int bytes;
};

struct kind {
	const char *name;
	const char *help;
	struct step client[8];
	struct step server[8];
	bool no_server;		/* nobody listens */
	bool may_reset;		/* ECONNRESET at an end is as it should be */
	bool may_stay_unaccepted;
};

#define REQUEST	100
#define REPLY	200

const struct kind *kind_find(const char *name);
void kinds_list(void);

#endif
