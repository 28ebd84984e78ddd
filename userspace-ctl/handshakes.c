// SPDX-License-Identifier: GPL-2.0
#include "groups.h"
#include "handshakes.h"

/* fewer than this are the noise of any network */
#define MANY_HALF_OPEN	64
#define FEW_LOST	8
/* a busy listener completes nearly all; below this, what is open is not going to be */
#define FLOOD_RATIO	0.5
/* of the handshakes of a minute, so many lost their final ACK or had their SYN+ACK repeated */
#define LOST_SHARE	0.05

static bool queue_is_full(const struct handshakes *h)
{
	return h->queue && h->queue->length > 0 && h->queue->length >= h->queue->max &&
	       (h->half_open || h->repeated);
}

/*
 * What is half open counts as not completed: under a flood nothing has had the
 * time to expire yet.
 */
static bool is_flood(const struct handshakes *h)
{
	double open = h->half_open + h->expired;

	return open >= MANY_HALF_OPEN && h->completed < FLOOD_RATIO * (open + h->completed);
}

static bool acks_are_lost(const struct handshakes *h)
{
	return h->repeated >= FEW_LOST &&
	       h->repeated > LOST_SHARE * (h->completed + h->expired + h->half_open);
}

static enum handshake_verdict judge(const struct handshakes *h)
{
	if (queue_is_full(h))
		return HANDSHAKE_QUEUE_FULL;
	if (is_flood(h))
		return HANDSHAKE_FLOOD;
	return acks_are_lost(h) ? HANDSHAKE_ACKS_LOST : HANDSHAKE_OK;
}

void handshakes(const struct tcpwatch_group *group, const struct listening *queue,
		struct handshakes *h)
{
	uint32_t ended;

	*h = (struct handshakes){
		.group = group,
		.queue = queue,
		.half_open = group->own[TCPWATCH_STATE_SYN_RECV] +
			     group->own[TCPWATCH_STATE_LISTEN],
		.oldest_ns = group->syn_recv_age_ns,
		.syn_per_s = group_rate(group, TCPWATCH_RATE_OPENED),
		.completed = group->rate[TCPWATCH_RATE_COMPLETED],
		.expired = group->rate[TCPWATCH_RATE_FAILED],
		.repeated = group->rate[TCPWATCH_RATE_REPEATED],
		.sources = group_sources(group),
	};
	ended = h->completed + h->expired;
	h->ratio = ended ? (double)h->completed / ended : -1;
	h->verdict = judge(h);
}

const char *handshake_verdict_name(enum handshake_verdict verdict)
{
	static const char *const names[] = {
		[HANDSHAKE_OK] = "ok",
		[HANDSHAKE_ACKS_LOST] = "acks_lost",
		[HANDSHAKE_QUEUE_FULL] = "accept_queue_full",
		[HANDSHAKE_FLOOD] = "flood",
	};

	return names[verdict];
}

int handshakes_compare(const void *a, const void *b)
{
	const struct handshakes *x = a, *y = b;

	if (x->verdict != y->verdict)
		return y->verdict - x->verdict;
	if (x->half_open != y->half_open)
		return x->half_open < y->half_open ? 1 : -1;
	return x->group->id < y->group->id ? -1 : x->group->id > y->group->id;
}
