/* SPDX-License-Identifier: GPL-2.0 */
/* What verbs and printers know of the kernel's answers: plain structs. */
#ifndef CTL_RECORD_H
#define CTL_RECORD_H

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdint.h>

#include <linux/tcpwatch.h>

struct owners;

/**
 * struct record - one flow
 * @flow:	as the kernel gave it; what an older kernel left out is zero
 * @history:	@count transitions, the oldest first; NULL: not asked for
 * @count:	of @history
 * @owners:	who holds its sockets; NULL: not looked for
 */
struct record {
	struct tcpwatch_flow flow;
	const struct tcpwatch_transition *history;
	unsigned int count;
	const struct owners *owners;
};

/* the transitions of @record that the kernel no longer keeps */
static inline unsigned int record_dropped(const struct record *record)
{
	if (!record->history || record->flow.transitions < record->count)
		return 0;
	return record->flow.transitions - record->count;
}

/* whether the socket of @end is on this host */
static inline bool end_has_socket(const struct tcpwatch_end *end)
{
	return end->cookie || end->ino;
}

/* whether @side of enum tcpwatch_side contains @which */
static inline bool side_has(unsigned int side, unsigned int which)
{
	return (side & which) == which;
}

/* the end of a side, the client's where that is not one end; and the other one */
static inline const struct tcpwatch_end *flow_end(const struct tcpwatch_flow *flow,
						  unsigned int side)
{
	return side == TCPWATCH_SIDE_SERVER ? &flow->server : &flow->client;
}

static inline const struct tcpwatch_end *flow_other_end(const struct tcpwatch_flow *flow,
							unsigned int side)
{
	return side == TCPWATCH_SIDE_SERVER ? &flow->client : &flow->server;
}

/* the end that changed its state last */
static inline const struct tcpwatch_end *flow_last_end(const struct tcpwatch_flow *flow)
{
	bool server = flow->server.state_age_ns < flow->client.state_age_ns;

	return server ? &flow->server : &flow->client;
}

/* the end that ss would call local, the client where that is not clear */
static inline const struct tcpwatch_end *record_src(const struct tcpwatch_flow *flow)
{
	return flow_end(flow, flow->local);
}

static inline const struct tcpwatch_end *record_dst(const struct tcpwatch_flow *flow)
{
	return flow_other_end(flow, flow->local);
}

/* counters and settings: an older kernel may not know them all */
struct stats {
	bool has[TCPWATCH_STAT_MAX + 1];
	uint64_t value[TCPWATCH_STAT_MAX + 1];
};

struct status {
	bool has[TCPWATCH_STATUS_MAX + 1];
	uint64_t value[TCPWATCH_STATUS_MAX + 1];
};

struct config {
	bool has[TCPWATCH_CONFIG_MAX + 1];
	uint32_t value[TCPWATCH_CONFIG_MAX + 1];
};

#endif
