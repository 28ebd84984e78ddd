// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "addr.h"
#include "sample.h"
#include "units.h"

#define FIN	0x01
#define SYN	0x02
#define ACK	0x10

static struct tcpwatch_end sample_end(const char *text, int *family)
{
	struct tcpwatch_end out = { .state = TCPWATCH_STATE_ESTABLISHED, .uid = UINT32_MAX };
	struct end end;

	if (!end_parse(text, &end))
		abort();
	*family = end.addr.family;
	memcpy(out.addr, end.addr.bytes, sizeof(out.addr));
	out.port = htons(end.port);
	out.state_age_ns = 1204 * NSEC_PER_MSEC;
	return out;
}

struct tcpwatch_flow sample_flow(const char *client, const char *server)
{
	struct tcpwatch_flow flow = {
		.id = 17,
		.started_ns = 1763807900123456789ull,
		.age_ns = 3510 * NSEC_PER_MSEC,
		.idle_ns = 1200 * NSEC_PER_MSEC,
		.expires_ns = NEVER,
		.netns = 4026531840u,
		.syn_synack_us = 812,
		.synack_ack_us = 97,
		.local = TCPWATCH_SIDE_CLIENT,
	};
	int family;

	flow.client = sample_end(client, &family);
	flow.server = sample_end(server, &family);
	flow.family = family;
	flow.client.cookie = 7;
	flow.client.ino = 27099;
	flow.client.uid = 33;
	flow.client.bytes = 5120;
	return flow;
}

struct tcpwatch_transition sample_step(uint64_t t_us, unsigned int from, unsigned int flags,
				       unsigned int client, unsigned int server)
{
	return (struct tcpwatch_transition){
		.t_us = t_us,
		.from = from,
		.flags = flags,
		.client = client,
		.server = server,
	};
}

#define STATE(s)	TCPWATCH_STATE_##s

void sample_closed(struct tcpwatch_flow *flow, struct tcpwatch_transition history[SAMPLE_STEPS],
		   const char *client, const char *server)
{
	const unsigned int c = TCPWATCH_SIDE_CLIENT, s = TCPWATCH_SIDE_SERVER;

	history[0] = sample_step(0, c, SYN, STATE(SYN_SENT), STATE(LISTEN));
	history[1] = sample_step(812, s, SYN | ACK, STATE(SYN_SENT), STATE(SYN_RECV));
	history[2] = sample_step(909, c, ACK, STATE(ESTABLISHED), STATE(ESTABLISHED));
	history[3] = sample_step(2114020, c, FIN | ACK, STATE(FIN_WAIT1), STATE(ESTABLISHED));
	history[4] = sample_step(2114733, s, FIN | ACK, STATE(FIN_WAIT2), STATE(LAST_ACK));
	history[5] = sample_step(2114790, c, ACK, STATE(TIME_WAIT), STATE(CLOSED));
	*flow = sample_flow(client, server);
	flow->transitions = SAMPLE_STEPS;
	flow->client.state = STATE(TIME_WAIT);
	flow->server.state = STATE(CLOSED);
	flow->closed_by = TCPWATCH_SIDE_CLIENT;
	flow->close = TCPWATCH_CLOSE_THREE_SEGMENT;
	flow->expires_ns = 57900 * NSEC_PER_MSEC;
}
