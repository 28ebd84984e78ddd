/* SPDX-License-Identifier: GPL-2.0 */
/* Handshakes that do not finish, per listener: how many, and why. */
#ifndef CTL_HANDSHAKES_H
#define CTL_HANDSHAKES_H

#include "holders.h"
#include "listening.h"
#include "record.h"

enum handshake_verdict {
	HANDSHAKE_OK,
	HANDSHAKE_ACKS_LOST,
	HANDSHAKE_QUEUE_FULL,
	HANDSHAKE_FLOOD,
};

/**
 * struct handshakes - one listener
 * @group:	it
 * @queue:	its accept queue; NULL: it is not there any more, or not known
 * @tenants:	processes that listen
 * @half_open:	SYN_RECV, and SYNs that nobody has answered
 * @oldest_ns:	since when the oldest is in SYN_RECV; 0: there is none
 * @syn_per_s:	handshakes begun, in the last minute, as are the next three
 * @completed:	that came to their end
 * @expired:	that did not
 * @repeated:	SYN+ACKs repeated, final ACKs lost
 * @ratio:	of those that came to an end, the completed ones; negative: there were none
 * @sources:	an estimate of the addresses they came from
 * @verdict:	what to make of it
 */
struct handshakes {
	const struct tcpwatch_group *group;
	const struct listening *queue;
	struct tenants tenants;
	uint32_t half_open;
	uint64_t oldest_ns;
	double syn_per_s;
	uint32_t completed;
	uint32_t expired;
	uint32_t repeated;
	double ratio;
	uint64_t sources;
	enum handshake_verdict verdict;
};

/**
 * handshakes() - what a listener's handshakes have come to
 * @group:	it
 * @queue:	its accept queue, or NULL
 * @h:		result
 */
void handshakes(const struct tcpwatch_group *group, const struct listening *queue,
		struct handshakes *h);

/* ok, flood, accept_queue_full, acks_lost */
const char *handshake_verdict_name(enum handshake_verdict verdict);

/* worse ones first, for qsort() */
int handshakes_compare(const void *a, const void *b);

#endif
