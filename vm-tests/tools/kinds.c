// SPDX-License-Identifier: GPL-2.0
#include "kinds.h"

#include <stdio.h>
#include <string.h>

#define ASK		{ SEND, REQUEST }, { RECV, REPLY }
#define ANSWER		{ RECV, REQUEST }, { SEND, REPLY }
#define DO(op)		{ op, 0 }

static const struct kind kinds[] = {
	{
		.name	= "four_segment",
		.help	= "client closes first; its FIN is acknowledged before the server closes",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(FLUSH_ACK), DO(CLOSE) },
	}, {
		.name	= "three_segment",
		.help	= "client closes first; the server's FIN carries the acknowledgement",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
	}, {
		.name	= "server_first",
		.help	= "the server closes first",
		.client	= { ASK, DO(READ_EOF), DO(CLOSE) },
		.server	= { ANSWER, DO(CLOSE) },
	}, {
		.name	= "simultaneous",
		.help	= "both close at once (needs a delay on the way for the FINs to cross)",
		.client	= { ASK, DO(MEET), DO(CLOSE) },
		.server	= { ANSWER, DO(MEET), DO(CLOSE) },
	}, {
		.name	= "half_close",
		.help	= "client shuts down its direction; the server then sends 64 kB and closes",
		.client	= { { SEND, REQUEST }, DO(HALF), DO(READ_EOF), DO(CLOSE) },
		.server	= { { RECV, REQUEST }, DO(READ_EOF), { SEND, 65536 }, DO(CLOSE) },
	}, {
		.name	= "rst_linger",
		.help	= "client closes with SO_LINGER 0: a reset",
		.client	= { ASK, DO(RESET) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.may_reset = true,
	}, {
		.name	= "refused",
		.help	= "nobody listens on the port",
		.client	= { ASK, DO(CLOSE) },
		.no_server = true,
	}, {
		.name	= "unread",
		.help	= "client closes with unread data: a reset",
		.client	= { { SEND, REQUEST }, DO(WAIT_DATA), DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.may_reset = true,
	}, {
		.name	= "server_reset",
		.help	= "the server closes with SO_LINGER 0",
		.client	= { ASK, DO(READ_EOF), DO(CLOSE) },
		.server	= { ANSWER, DO(RESET) },
		.may_reset = true,
	}, {
		.name	= "greeting",
		.help	= "the server speaks first, the client closes first",
		.client	= { { RECV, REPLY }, DO(CLOSE) },
		.server	= { { SEND, REPLY }, DO(READ_EOF), DO(FLUSH_ACK), DO(CLOSE) },
	}, {
		.name	= "bulk",
		.help	= "256 kB each way, the client closes first",
		.client	= { { SEND, 262144 }, { RECV, 262144 }, DO(CLOSE) },
		.server	= { { RECV, 262144 }, { SEND, 262144 }, DO(READ_EOF), DO(CLOSE) },
	}, {
		.name	= "leak",
		.help	= "client closes, the server never does: CLOSE_WAIT until told to end",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(HOLD) },
	}, {
		.name	= "half_hold",
		.help	= "client shuts down its direction, both keep their sockets: FIN_WAIT2, CLOSE_WAIT",
		.client	= { ASK, DO(HALF), DO(HOLD) },
		.server	= { ANSWER, DO(READ_EOF), DO(HOLD) },
	}, {
		.name	= "half_send",
		.help	= "as half_hold, and the server then sends 64 kB",
		.client	= { { SEND, REQUEST }, DO(HALF), { RECV, 65536 }, DO(HOLD) },
		.server	= { { RECV, REQUEST }, DO(READ_EOF), { SEND, 65536 }, DO(HOLD) },
	}, {
		.name	= "hold",
		.help	= "both keep the connection open",
		.client	= { ASK, DO(HOLD) },
		.server	= { ANSWER, DO(HOLD) },
	}, {
		.name	= "silent",
		.help	= "client connects and says nothing; both keep the connection open",
		.client	= { DO(HOLD) },
		.server	= { DO(HOLD) },
		.may_stay_unaccepted = true,
	},
};

#define NKINDS (sizeof(kinds) / sizeof(kinds[0]))

const struct kind *kind_find(const char *name)
{
	for (size_t i = 0; i < NKINDS; i++)
		if (!strcmp(kinds[i].name, name))
			return &kinds[i];
	return NULL;
}

void kinds_list(void)
{
	for (size_t i = 0; i < NKINDS; i++)
		printf("  %-14s %s\n", kinds[i].name, kinds[i].help);
}
