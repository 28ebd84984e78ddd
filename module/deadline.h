/* SPDX-License-Identifier: GPL-2.0 */
/* When does a flow, or one end of it, end by itself? The one place that decides. */
#ifndef _TCPW_DEADLINE_H
#define _TCPW_DEADLINE_H

#include <linux/types.h>
#include <linux/tcpwatch.h>

/**
 * struct tcpw_timeouts - seconds, see TCPWATCH_CONFIG_*_S
 * @syn:	SYN_SENT, SYN_RECV
 * @established: ESTABLISHED
 * @fin_wait:	FIN_WAIT2, and FIN_WAIT1
 * @close_wait:	CLOSE_WAIT
 * @last_ack:	CLOSING, LAST_ACK, and any end whose peer is closed
 * @time_wait:	TIME_WAIT, since the last thing that restarts it (R11)
 * @closed:	both ends reset, but the RST may turn out lost
 * @midstream:	picked up, and only one end ever seen
 */
struct tcpw_timeouts {
	u32 syn;
	u32 established;
	u32 fin_wait;
	u32 close_wait;
	u32 last_ack;
	u32 time_wait;
	u32 closed;
	u32 midstream;
};

/**
 * struct tcpw_ages - what a deadline depends on; times in ms on one clock
 * @state:	enum tcpwatch_state of both ends, by direction
 * @local:	the end is a socket of ours: it ends when the socket does
 * @one_way:	mid-stream or not, one end was never seen
 * @seen:	last segment in that direction
 * @since:	last change of that end's state
 */
struct tcpw_ages {
	u8 state[2];
	bool local[2];
	bool one_way;
	u64 seen[2];
	u64 since[2];
};

/**
 * struct tcpw_deadline - the next ending
 * @at:		in ms; ~0: never
 * @ends:	which ends are closed then: 1 << direction
 */
struct tcpw_deadline {
	u64 at;
	u8 ends;
};

#define TCPW_BOTH_ENDS	3

/**
 * tcpw_deadline() - the next ending of a flow
 * @a: its ages
 * @t: the settings
 */
struct tcpw_deadline tcpw_deadline(const struct tcpw_ages *a, const struct tcpw_timeouts *t);

#endif /* _TCPW_DEADLINE_H */
