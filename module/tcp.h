/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The core: what is known of a connection, and the states that follow.
 *
 * Pure: no clock, no allocation, no locks, nothing beyond <linux/types.h>, so
 * that the kernel, KUnit and the host tests compile the same file. All numbers
 * are in host byte order. The rules R1 to R11 are explained in tcp.c.
 */
#ifndef _TCPW_TCP_H
#define _TCPW_TCP_H

#include <linux/types.h>
#include <linux/tcpwatch.h>

/* as in the TCP header, RFC 9293 section 3.1 */
#define TCPW_FIN	0x01
#define TCPW_SYN	0x02
#define TCPW_RST	0x04
#define TCPW_PSH	0x08
#define TCPW_ACK	0x10
#define TCPW_URG	0x20
#define TCPW_ECE	0x40
#define TCPW_CWR	0x80

#define TCPW_NO_WSCALE	0xff

/**
 * struct tcpw_segment - a TCP segment, as far as states depend on it
 * @seq:	sequence number of its first octet
 * @ack:	acknowledgment number; meaningful with TCPW_ACK
 * @len:	payload octets (a GSO or GRO super-segment: of all of it)
 * @tsval:	timestamp value, RFC 7323; 0: no option
 * @window:	as on the wire, not scaled
 * @flags:	TCPW_FIN ...
 * @wscale:	shift offered by a SYN, or TCPW_NO_WSCALE
 * @sack:	offered by a SYN: RFC 2018
 */
struct tcpw_segment {
	u32 seq;
	u32 ack;
	u32 len;
	u32 tsval;
	u16 window;
	u8 flags;
	u8 wscale;
	bool sack;
};

/* facts of a half: of the end X that sends in that direction */
#define TCPW_SYN_SENT		(1 << 0)
#define TCPW_SYN_ACKED		(1 << 1)  /* the peer sent an ACK that covers X's SYN */
#define TCPW_SYN_ARRIVED	(1 << 2)  /* ... and it is taken to have reached X */
#define TCPW_FIN_SENT		(1 << 3)
#define TCPW_FIN_ACKED		(1 << 4)
#define TCPW_FIN_ARRIVED	(1 << 5)
#define TCPW_PASSIVE		(1 << 6)  /* every copy of X's FIN covers the peer's FIN */
#define TCPW_ACTIVE_OPEN	(1 << 7)  /* X sent a SYN without ACK */
#define TCPW_SYNACK_SEEN	(1 << 8)
#define TCPW_PROVED		(1 << 9)  /* X has left SYN_RECV for certain */
#define TCPW_DEAD		(1 << 10)
#define TCPW_REVOCABLE		(1 << 11) /* dead, but the RST may turn out lost */
#define TCPW_SEEN		(1 << 12) /* a segment of X passed us */
#define TCPW_LOCAL		(1 << 13) /* X is a socket of this namespace */
#define TCPW_UNCOUNTED		(1 << 14) /* what X sent before we looked is not known */
#define TCPW_FIN_QUEUED		(1 << 15) /* X's FIN is at a local peer, maybe behind a hole */

/**
 * struct tcpw_half - what is known of one end, and of what it sends
 * @iss:	sequence number of its SYN
 * @nxt:	highest end sent
 * @rcv:	highest acknowledgment number sent
 * @right:	highest right edge of the window that it offered
 * @edge:	up to where its octets have arrived at the peer without a hole,
 *		as far as we see; kept for a local peer only
 * @top:	highest end of octets that it has sent; a bare ACK may tell of more
 * @fin_seq:	sequence number of its FIN
 * @ts:		timestamp value of its last segment that changed something; 0: none
 * @facts:	TCPW_SYN_SENT ...
 * @wraps:	how often @nxt - @iss went around
 * @wscale:	offered, or TCPW_NO_WSCALE
 *
 * One direction writes its @nxt, @rcv, @right, @edge and @top without a lock
 * (tcpw_tcp_touch()); all else is protected by the lock of the flow.
 */
struct tcpw_half {
	u32 iss;
	u32 nxt;
	u32 rcv;
	u32 right;
	u32 edge;
	u32 top;
	u32 fin_seq;
	u32 ts;
	u16 facts;
	u8 wraps;
	u8 wscale;
};

/**
 * struct tcpw_conn - what is known of a connection
 * @half:	by direction: half[x] is of the end that sends in direction x
 * @pending_iss: a SYN with another ISN that nobody has accepted yet (R5)
 * @jump_seq:	end of a segment far outside, in direction @jump_dir (R10)
 * @jump_ack:	its acknowledgment number
 * @pending_len: payload of the pending SYN
 * @pending_wscale: its window scale
 * @pending_sack: it offers SACK
 * @pending_dir: who sent it
 * @pending:	there is one
 * @newer:	its sender shows SYN_SENT
 * @doubted:	its sender has gone on with the old connection since
 * @jumped:	@jump_seq and @jump_ack are valid
 * @jump_dir:	see @jump_seq
 * @syn_len:	payload of the SYN (RFC 7413)
 * @midstream:	no SYN was seen of either end (R9)
 * @sack:	both ends offered it
 */
struct tcpw_conn {
	struct tcpw_half half[2];
	u32 pending_iss;
	u32 jump_seq;
	u32 jump_ack;
	u16 syn_len;
	u16 pending_len;
	u8 pending_wscale;
	u16 pending_sack : 1;
	u16 pending_dir : 1;
	u16 pending : 1;
	u16 newer : 1;
	u16 doubted : 1;
	u16 jumped : 1;
	u16 jump_dir : 1;
	u16 midstream : 1;
	u16 sack : 1;
};

/* what became of a segment */
enum tcpw_verdict {
	TCPW_STEPPED,		/* taken; facts may or may not have changed */
	TCPW_RENEW,		/* opens a new incarnation: see tcpw_tcp_renew() */
	TCPW_OUTSIDE,		/* numbers outside: no fact changed */
	TCPW_OLD,		/* from an end that is gone: no fact changed */
};

/* what a step noticed besides the states */
#define TCPW_EV_SYN_REPEAT	(1 << 0)
#define TCPW_EV_SYNACK_REPEAT	(1 << 1)
#define TCPW_EV_FINAL_ACK_LOST	(1 << 2)  /* the server fell back to SYN_RECV */
#define TCPW_EV_FIN_REPEAT	(1 << 3)
#define TCPW_EV_FIN_ACKS	(1 << 4)  /* the second FIN carried the first ACK of the first */

/* SYNs or FINs that crossed, an ACK that a FIN brought, an ACK taken, the segment's end */
#define TCPW_TRACE_MAX	4

/**
 * struct tcpw_trace - the pairs of states that one segment led through
 * @n:		how many pairs
 * @events:	TCPW_EV_*
 * @was:	the pair before the segment
 * @state:	enum tcpwatch_state by direction, in order; each differs from the one before
 */
struct tcpw_trace {
	u8 n;
	u8 events;
	u8 was[2];
	u8 state[TCPW_TRACE_MAX][2];
};

/**
 * tcpw_tcp_state() - the derived state of one end
 * @c:	the connection
 * @x:	direction in which that end sends, 0 or 1
 */
enum tcpwatch_state tcpw_tcp_state(const struct tcpw_conn *c, int x);

/**
 * tcpw_tcp_old_state() - the derived state of one end, a pending SYN left aside (R5)
 * @c:	the connection
 * @x:	direction in which that end sends
 */
enum tcpwatch_state tcpw_tcp_old_state(const struct tcpw_conn *c, int x);

/**
 * tcpw_tcp_open() - begin a connection with its first segment
 * @c:	to be filled; nothing of its content is kept but TCPW_LOCAL of the halves
 * @x:	direction of the segment
 * @seg: a SYN, a SYN+ACK, or (R9) anything with ACK and without RST
 * @trace: filled
 */
void tcpw_tcp_open(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
		   struct tcpw_trace *trace);

/**
 * tcpw_tcp_renew() - begin the next incarnation, after TCPW_RENEW
 * @c:	to be filled
 * @old: the incarnation that it replaces
 * @x:	direction of the segment
 * @seg: the segment that gave TCPW_RENEW
 * @trace: filled
 *
 * Return: the direction of the new client.
 */
int tcpw_tcp_renew(struct tcpw_conn *c, const struct tcpw_conn *old, int x,
		   const struct tcpw_segment *seg, struct tcpw_trace *trace);

/**
 * tcpw_tcp_quiet() - can this segment change a fact?
 * @c:	the connection; may be read without its lock
 * @x:	direction of the segment
 * @seg: the segment
 *
 * Return: true when tcpw_tcp_step() would change nothing but the numbers that
 * tcpw_tcp_touch() updates.
 */
bool tcpw_tcp_quiet(const struct tcpw_conn *c, int x, const struct tcpw_segment *seg);

/**
 * tcpw_tcp_touch() - update the edges of a quiet segment's direction, without a lock
 * @c:	the connection
 * @x:	direction of the segment
 * @seg: a segment for which tcpw_tcp_quiet() is true
 */
void tcpw_tcp_touch(struct tcpw_conn *c, int x, const struct tcpw_segment *seg);

/**
 * tcpw_tcp_step() - take a segment
 * @c:	the connection; its lock is held
 * @x:	direction of the segment
 * @seg: the segment; not SYN+FIN, SYN+RST or FIN+RST, and with SYN, RST or ACK
 * @trace: filled
 *
 * Return: what became of it.
 */
enum tcpw_verdict tcpw_tcp_step(struct tcpw_conn *c, int x, const struct tcpw_segment *seg,
				struct tcpw_trace *trace);

/**
 * struct tcpw_numbers - a socket's own numbers
 * @snd_una:	oldest that is not acknowledged
 * @snd_nxt:	next to be sent
 * @snd_right:	right edge of the peer's window
 * @rcv_nxt:	next expected
 * @rcv_right:	right edge of the window that it offers
 * @rcv_top:	highest end of what has arrived, behind a hole or not
 * @fin_seq:	sequence number of its FIN, if its state says that there is one
 * @snd_wscale:	the peer's window scale, 0 also for none
 * @rcv_wscale:	its own
 * @sack:	both offered it, as far as it knows
 * @active:	in SYN_RECV: it has sent a SYN that crossed the peer's
 * @counted:	@sent and @received are known
 * @sent:	payload octets
 * @received:	payload octets
 */
struct tcpw_numbers {
	u32 snd_una;
	u32 snd_nxt;
	u32 snd_right;
	u32 rcv_nxt;
	u32 rcv_right;
	u32 rcv_top;
	u32 fin_seq;
	u8 snd_wscale;
	u8 rcv_wscale;
	bool sack;
	bool active;
	bool counted;
	u64 sent;
	u64 received;
};

/**
 * tcpw_tcp_force() - set the facts so that one end has this state
 * @c:	the connection; its lock is held, or nobody else knows it
 * @x:	whose state
 * @state: SYN_SENT to CLOSED; the other end's derived state does not change
 *	   unless this one implies more of it (CLOSE_WAIT: it has sent a FIN)
 */
void tcpw_tcp_force(struct tcpw_conn *c, int x, enum tcpwatch_state state);

/**
 * tcpw_tcp_correct() - take an end's state and numbers from its socket
 * @c:	the connection; its lock is held
 * @x:	whose
 * @state: of the socket
 * @numbers: of the socket
 */
void tcpw_tcp_correct(struct tcpw_conn *c, int x, enum tcpwatch_state state,
		      const struct tcpw_numbers *numbers);

/**
 * tcpw_tcp_adopt() - begin a connection from a socket
 * @c:	to be filled
 * @x:	the socket's direction
 * @state: of the socket
 * @numbers: of the socket
 *
 * The other end gets the state that most likely goes with it.
 */
void tcpw_tcp_adopt(struct tcpw_conn *c, int x, enum tcpwatch_state state,
		    const struct tcpw_numbers *numbers);

/**
 * tcpw_tcp_gone() - an end's socket does not exist any more
 * @c:	the connection; its lock is held
 * @x:	whose
 */
void tcpw_tcp_gone(struct tcpw_conn *c, int x);

/**
 * tcpw_tcp_final() - can nothing bring an end back?
 * @c:	the connection
 *
 * Return: true when both ends are closed, and no segment could say otherwise but
 * a SYN, or the FIN of an end whose last ACK was lost.
 */
bool tcpw_tcp_final(const struct tcpw_conn *c);

/**
 * tcpw_tcp_bytes() - payload octets that an end has sent, by its sequence numbers
 * @c:	the connection
 * @x:	the end
 *
 * Return: the octets, or ~0: not known.
 */
u64 tcpw_tcp_bytes(const struct tcpw_conn *c, int x);

/**
 * tcpw_tcp_one_way() - is one direction routed elsewhere?
 * @c:	the connection
 *
 * Return: true when one end was never seen although the other acknowledges it.
 */
bool tcpw_tcp_one_way(const struct tcpw_conn *c);

/**
 * tcpw_tcp_order_known() - does the pair of states tell who closed first?
 * @c:	the connection
 */
bool tcpw_tcp_order_known(const struct tcpw_conn *c);

#endif /* _TCPW_TCP_H */
