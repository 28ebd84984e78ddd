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
		.help	= "client closes first; the server's FIN carries the acknowledgment",
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
		.once = true,
	}, {
		.name	= "server_reset",
		.help	= "the server closes with SO_LINGER 0",
		.client	= { ASK, DO(READ_EOF), DO(CLOSE) },
		.server	= { ANSWER, DO(DRAIN), DO(RESET) },
		.may_reset = true,
	}, {
		.name	= "crossing_reset",
		.help	= "as server_reset, and the client's acknowledgment crosses the reset",
		.client	= { ASK, DO(READ_EOF), DO(CLOSE) },
		.server	= { ANSWER, DO(RESET) },
		.may_reset = true,
	}, {
		.name	= "fast_open",
		.help	= "TCP Fast Open: the request is in the SYN (sysctl tcp_fastopen)",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.fast_open = true,
	}, {
		.name	= "defer",
		.help	= "TCP_DEFER_ACCEPT: the bare final acknowledgment is dropped",
		.client	= { { PAUSE, 30 }, ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.defer_accept = true,
		.once = true,
	}, {
		.name	= "keepalive",
		.help	= "silent for so long that keep-alive probes pass",
		.client	= { ASK, { PAUSE, 2500 }, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.keep_alive = true,
	}, {
		.name	= "meet_opening",
		.help	= "both connect to each other (needs a delay on the way)",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.meet_opening = true,
	}, {
		.name	= "same_port",
		.help	= "one after the other from the same port, while the server's end is in TIME_WAIT",
		.client	= { ASK, DO(READ_EOF), DO(CLOSE) },
		.server	= { ANSWER, DO(CLOSE) },
		.same_port = true,
		.rest_ms = 500,
	}, {
		.name	= "reuse",
		.help	= "as same_port, but it is the client's end (sysctl tcp_tw_reuse)",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.same_port = true,
		.rest_ms = 2100,
	}, {
		.name	= "v4_mapped",
		.help	= "IPv6 sockets, IPv4 addresses",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.mapped	= true,
	}, {
		.name	= "restart",
		.help	= "the listener is closed and opened again while the server's ends are in TIME_WAIT",
		.client	= { ASK, DO(READ_EOF), DO(CLOSE) },
		.server	= { ANSWER, DO(CLOSE) },
		.listen_again = true,
		.rest_ms = 300,
	}, {
		.name	= "late_close",
		.help	= "the server closes seconds after the client (sysctl tcp_fin_timeout)",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), { PAUSE, 2500 }, DO(CLOSE) },
		.may_reset = true,
	}, {
		.name	= "queue",
		.help	= "more than the accept queue holds, and nobody accepts for a second and a half",
		.client	= { ASK, DO(CLOSE) },
		.server	= { ANSWER, DO(READ_EOF), DO(CLOSE) },
		.may_reset = true,
		.backlog = 1,
		.accept_after_ms = 1500,
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
