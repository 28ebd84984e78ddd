/* SPDX-License-Identifier: GPL-2.0 */
/* Flows to test with. */
#ifndef CTL_TESTS_SAMPLE_H
#define CTL_TESTS_SAMPLE_H

#include "record.h"

/**
 * sample_flow() - an established flow, its client on this host
 * @client:	"10.0.0.1:40000"
 * @server:	"10.0.0.2:80"
 */
struct tcpwatch_flow sample_flow(const char *client, const char *server);

/* a step of a ladder that a segment made */
struct tcpwatch_transition sample_step(uint64_t t_us, unsigned int from, unsigned int flags,
				       unsigned int client, unsigned int server);

/* the six segments of a connection that the client closes, three of them to close it */
#define SAMPLE_STEPS	6

/**
 * sample_closed() - such a connection, in TIME_WAIT
 * @flow:	result
 * @history:	result
 * @client:	as for sample_flow()
 * @server:	as for sample_flow()
 */
void sample_closed(struct tcpwatch_flow *flow, struct tcpwatch_transition history[SAMPLE_STEPS],
		   const char *client, const char *server);

#endif
