/* SPDX-License-Identifier: GPL-2.0 */
/*
 * An end of a TCP connection as RFC 9293 section 3.10 describes it, with the
 * choices that Linux makes. It carries no octets, only their numbers; at most
 * 64 of a direction may be under way.
 */
#ifndef _TCPW_HOST_ENDPOINT_H
#define _TCPW_HOST_ENDPOINT_H

#include "../../module/tcp.h"

#define ENDPOINT_BUFFER 60 /* octets, at most 64 */

/* what an end has sent and not yet handed over */
#define ENDPOINT_OUT 4

/**
 * struct endpoint - one end
 * @state:	enum tcpwatch_state; LISTEN: without a connection, open to one
 * @listening:	goes back to LISTEN, not to CLOSED
 * @full:	its accept queue is: final ACKs are dropped
 * @silent:	its next final ACK was dropped, and no SYN+ACK has left since (E1)
 * @passive:	it was opened by a SYN
 * @slow:	its program reads only in endpoint_read()
 * @ack_due:	a delayed ACK
 * @buffer:	how many octets it can hold
 * @unread:	how many of them wait for its program
 * @iss:	its first number
 * @una:	oldest that is not acknowledged
 * @nxt:	next to send
 * @fin_seq:	of its FIN, in states that have one
 * @rcv:	next expected
 * @right:	up to where the peer's window allows to send
 * @acked:	highest acknowledgment sent
 * @got:	a bit for each octet above @rcv
 * @peer_fin:	the peer's FIN was seen, at @peer_fin_seq
 * @peer_fin_seq: see there
 * @sent:	payload of this connection
 * @out:	segments to be sent
 * @outs:	how many
 */
struct endpoint {
	u8 state;
	bool listening;
	bool full;
	bool silent;
	bool passive;
	bool slow;
	bool ack_due;
	bool peer_fin;
	u8 buffer;
	u8 unread;
	u32 iss;
	u32 una;
	u32 nxt;
	u32 fin_seq;
	u32 rcv;
	u32 right;
	u32 acked;
	u32 peer_fin_seq;
	u64 got;
	u32 sent;
	struct tcpw_segment out[ENDPOINT_OUT];
	unsigned int outs;
};

/* Each returns whether the state allows it. */
bool endpoint_connect(struct endpoint *e, u32 iss);
bool endpoint_send(struct endpoint *e, u32 len);
bool endpoint_close(struct endpoint *e, u32 len); /* with @len last octets */
bool endpoint_abort(struct endpoint *e);
bool endpoint_timeout(struct endpoint *e, u32 len); /* retransmits at most @len octets */
bool endpoint_ack(struct endpoint *e); /* a delayed ACK leaves */
bool endpoint_read(struct endpoint *e); /* all; a window that was closed is opened */
bool endpoint_probe(struct endpoint *e); /* keep-alive, or a probe of a closed window */
bool endpoint_give_up(struct endpoint *e); /* a timer ends it: nothing is sent */

/* @iss: for a connection that the segment may open */
void endpoint_receive(struct endpoint *e, const struct tcpw_segment *seg, u32 iss);

#endif /* _TCPW_HOST_ENDPOINT_H */
