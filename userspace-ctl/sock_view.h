/* SPDX-License-Identifier: GPL-2.0 */
/* One socket in full, as sock_diag tells it: state, timer, queues. */
#ifndef CTL_SOCK_VIEW_H
#define CTL_SOCK_VIEW_H

#include "fault.h"
#include "record.h"

enum sock_timer {
	SOCK_TIMER_NONE,
	SOCK_TIMER_REPEAT,	/* something was sent and not acknowledged */
	SOCK_TIMER_KEEPALIVE,
	SOCK_TIMER_TIME_WAIT,	/* a mini-socket's, in FIN_WAIT2 or TIME_WAIT */
	SOCK_TIMER_PROBE,	/* the peer's window is closed */
};

/**
 * struct sock_view - a socket
 * @found:	whether there is one; if not, the rest is zero
 * @moved:	it was found by its cookie: its own addresses are others
 * @state:	enum tcpwatch_state
 * @timer:	what it waits for
 * @timer_ms:	and how long
 * @repeats:	of what it sent, or of probes, unanswered
 * @recv_queue:	bytes that the program has not read
 * @send_queue:	bytes that are not sent or not acknowledged
 * @uid:	of its file
 * @ino:	of its file, 0: none
 * @cookie:	SO_COOKIE
 */
struct sock_view {
	bool found;
	bool moved;
	unsigned int state;
	enum sock_timer timer;
	uint32_t timer_ms;
	uint8_t repeats;
	uint32_t recv_queue;
	uint32_t send_queue;
	uint32_t uid;
	uint32_t ino;
	uint64_t cookie;
};

/**
 * sock_view_ask() - the socket of an end, by its addresses, else by its cookie
 * @flow:	the flow
 * @side:	TCPWATCH_SIDE_CLIENT or TCPWATCH_SIDE_SERVER
 * @view:	result
 * @fault:	says why not
 *
 * Return: 0, also when there is none, or an exit status.
 */
int sock_view_ask(const struct tcpwatch_flow *flow, unsigned int side, struct sock_view *view,
		  struct fault *fault);

/* none, retransmit, keepalive, time_wait, probe */
const char *sock_timer_name(enum sock_timer timer);

#endif
