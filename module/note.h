/* SPDX-License-Identifier: GPL-2.0 */
/* What is noted of a flow beyond its states: local sockets, the handshake, how it closes. */
#ifndef _TCPW_NOTE_H
#define _TCPW_NOTE_H

#include "flow.h"

/**
 * tcpw_note_sender() - an end has a socket here
 * @flow: its lock is held
 * @x: direction of what that end sends
 * @sk: its socket, full, request or TIME_WAIT, or NULL: nothing is noted
 *
 * Context: RCU read side; the caller has, or borrows, a reference to @sk.
 */
void tcpw_note_sender(struct tcpw_flow *flow, int x, const struct sock *sk);

/**
 * tcpw_note_handshake() - what a handshake repeats, and how long it takes
 * @flow: its lock is held
 * @x: direction of the segment
 * @seg: it
 * @events: TCPW_EV_* of its step
 * @now: monotonic, ns
 *
 * Context: any.
 */
void tcpw_note_handshake(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg, u8 events,
			 u64 now);

/**
 * tcpw_note_close() - who closes first, and how
 * @flow: its lock is held
 * @x: direction of the segment
 * @seg: it
 * @t: of its step
 * @fins: 1 << direction of FINs sent before this segment
 *
 * Context: any.
 */
void tcpw_note_close(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg,
		     const struct tcpw_trace *t, u8 fins);

/**
 * tcpw_note_fins() - who has sent a FIN
 * @c: the connection; its lock is held
 *
 * Context: any. Return: 1 << direction, or both, or 0.
 */
u8 tcpw_note_fins(const struct tcpw_conn *c);

#endif /* _TCPW_NOTE_H */
