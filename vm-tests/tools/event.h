/* SPDX-License-Identifier: GPL-2.0 */
/* What the kernel did with its sockets, as truth writes it and oracle reads it. */
#ifndef VM_TESTS_EVENT_H
#define VM_TESTS_EVENT_H

#include "tuple.h"

enum event_what {
	EVENT_CLOCK,	/* object: CLOCK_REALTIME at t_ns */
	EVENT_STATE,	/* sock:inet_sock_set_state; was, state: TCP_* */
	EVENT_CONNECT,	/* tcp_connect(); state: TCP_SYN_SENT */
	EVENT_INSERT,	/* inet_ehash_insert(); state: TCP_* */
	EVENT_TIME_WAIT,/* tcp_time_wait(); state: TCP_TIME_WAIT or TCP_FIN_WAIT2 */
	EVENT_SCHEDULE,	/* __inet_twsk_schedule(); state: the substate; was: 1 if its timer ran */
	EVENT_KILL,	/* inet_twsk_kill() */
	EVENT_DROP,	/* __inet_csk_reqsk_queue_drop() */
	EVENT_LOST,	/* a packet was dropped; state: its flags; was: enum skb_drop_reason;
			 * object: seq << 32 | ack
			 */
};

struct event {
	uint64_t t_ns;		/* CLOCK_MONOTONIC */
	uint64_t object;	/* the socket, mini-socket or request */
	uint32_t netns;		/* inode */
	uint8_t what;
	uint8_t was;
	uint8_t state;
	uint8_t at_socket;	/* LOST: by the socket that it was for */
	struct tuple_end own, peer;	/* LOST: source, destination */
};

#endif
