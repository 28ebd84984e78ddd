/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The rows that the core is tested with, and how one is run; the same for
 * KUnit and for the host.
 */
#ifndef _TCPW_TCP_ROWS_H
#define _TCPW_TCP_ROWS_H

#include "../module/tcp.h"

/* whose end is a socket of this host; a row without a choice runs with each */
#define TCPW_LOCAL_NONE		(1 << 0)
#define TCPW_LOCAL_CLIENT	(1 << 1)
#define TCPW_LOCAL_SERVER	(1 << 2)
#define TCPW_LOCAL_BOTH		(1 << 3)

/* what a row leaves behind */
#define TCPW_END_FINAL		(1 << 0)
#define TCPW_END_ONE_WAY	(1 << 1)
#define TCPW_END_NO_ORDER	(1 << 2)
#define TCPW_END_BYTES		(1 << 3)	/* compare struct tcpw_row.bytes */

/* struct tcpw_step.window, besides numbers: 0 is the usual window */
#define TCPW_ZERO_WINDOW	0x10000
/* struct tcpw_step.wscale: 0 is no option */
#define TCPW_WSCALE(shift)	((shift) + 1)

enum tcpw_op {
	TCPW_OP_SEGMENT,
	TCPW_OP_GONE,		/* the socket of @side does not exist any more */
	TCPW_OP_FORCE,		/* @side gets the state @to */
	TCPW_OP_ADOPT,		/* of a socket of @side in state @to; first step only */
	TCPW_OP_CORRECT,	/* the socket of @side says @to, and its numbers as with adopt */
};

enum tcpw_quiet {
	TCPW_QUIET_EITHER,
	TCPW_QUIET_YES,
	TCPW_QUIET_NO,
};

/**
 * struct tcpw_step - a segment, and what is expected after it
 * @side:	who sends it: 0 client, 1 server
 * @flags:	TCPW_SYN ... (adopt: TCPW_SYN if its SYN crossed the other's)
 * @seq:	counted from the sender's ISN (adopt: its snd_nxt)
 * @ack:	counted from the other's ISN (adopt: its rcv_nxt)
 * @len:	payload octets
 * @client:	expected state
 * @server:	expected state
 * @here:	expected state of an end that is local, where it differs
 * @via:	pairs that are led through before the expected one
 * @verdict:	expected
 * @events:	expected
 * @quiet:	expected
 * @op:		what to do instead
 * @to:		see enum tcpw_op
 * @wscale:	TCPW_WSCALE()
 * @no_sack:	it is a SYN that does not offer it
 * @window:	as on the wire
 * @tsval:	timestamp value
 * @times:	repeat, each beginning where the last one ended; adopt: octets that
 *		are yet to be sent before the FIN, or 0: it was sent
 */
struct tcpw_step {
	u8 side;
	u8 flags;
	u32 seq;
	u32 ack;
	u32 len;
	u8 client;
	u8 server;
	u8 here[2];
	u8 via[TCPW_TRACE_MAX - 1][2];
	u8 verdict;
	u8 events;
	u8 quiet;
	u8 op;
	u8 to;
	u8 wscale;
	bool no_sack;
	u32 window;
	u32 tsval;
	u32 times;
};

#define TCPW_ROW_STEPS	24

/**
 * struct tcpw_row - a corner case
 * @name:	unique
 * @after:	name of the row that comes before it, or NULL
 * @local:	TCPW_LOCAL_*, or 0: each
 * @end:	TCPW_END_*
 * @again:	how often the script is run on the same connection, each time
 *		with ISNs that are 100 000 higher, or 0: once. All but the first
 *		segment of the first run have to open a new incarnation.
 * @bytes:	payload of client and server, with TCPW_END_BYTES
 * @steps:	up to the first without flags and without op
 */
struct tcpw_row {
	const char *name;
	const char *after;
	u8 local;
	u8 end;
	u16 again;
	u64 bytes[2];
	struct tcpw_step steps[TCPW_ROW_STEPS];
};

extern const struct tcpw_row tcpw_rows[];
extern const unsigned int tcpw_rows_n;

/**
 * tcpw_row_run() - run a row in all its variants
 * @row:	the row
 * @why:	filled when it fails
 * @size:	of @why
 *
 * The variants: initial sequence numbers before and after the wrap-around, the
 * client as end 0 and as end 1, each choice of local ends that the row allows,
 * quiet segments stepped or only touched.
 *
 * Return: true when all is as expected.
 */
bool tcpw_row_run(const struct tcpw_row *row, char *why, size_t size);

/**
 * tcpw_same_facts() - do two connections differ in nothing but their edges?
 * @a:	one
 * @b:	the other
 */
bool tcpw_same_facts(const struct tcpw_conn *a, const struct tcpw_conn *b);

/**
 * tcpw_same_edges() - do two connections have the same edges?
 * @a:	one
 * @b:	the other
 */
bool tcpw_same_edges(const struct tcpw_conn *a, const struct tcpw_conn *b);

/**
 * tcpw_state_name() - a state in four letters
 * @state: the state
 */
const char *tcpw_state_name(u8 state);

#endif /* _TCPW_TCP_ROWS_H */
