// SPDX-License-Identifier: GPL-2.0
/*
 * The rows: what the wire shows, and what both ends' states then are. They
 * follow from RFC 9293 and from what Linux does, not from the core's answers.
 *
 * A step reads: who, flags, sequence number, acknowledgment number, payload,
 * state of the client, state of the server. Numbers count from the ISNs, so
 * that 1 is the first octet. With .here an end that is a local socket is ahead
 * of a remote one: what reached it is known, before it says so.
 */
#include <linux/kernel.h>
#include "tcp_rows.h"

/* sides */
#define C 0
#define S 1

/* flags */
#define SYN TCPW_SYN
#define SA (TCPW_SYN | TCPW_ACK)
#define A TCPW_ACK
#define PA (TCPW_PSH | TCPW_ACK)
#define FA (TCPW_FIN | TCPW_ACK)
#define RST TCPW_RST
#define RA (TCPW_RST | TCPW_ACK)

/* states */
#define LI TCPWATCH_STATE_LISTEN
#define SS TCPWATCH_STATE_SYN_SENT
#define SR TCPWATCH_STATE_SYN_RECV
#define ES TCPWATCH_STATE_ESTABLISHED
#define F1 TCPWATCH_STATE_FIN_WAIT1
#define F2 TCPWATCH_STATE_FIN_WAIT2
#define CW TCPWATCH_STATE_CLOSE_WAIT
#define CG TCPWATCH_STATE_CLOSING
#define LA TCPWATCH_STATE_LAST_ACK
#define TW TCPWATCH_STATE_TIME_WAIT
#define CL TCPWATCH_STATE_CLOSED

/* what else a step may say */
#define VIA(client, server) .via = { { client, server } }
#define OUTSIDE .verdict = TCPW_OUTSIDE
#define OLD .verdict = TCPW_OLD
#define RENEW .verdict = TCPW_RENEW
#define TS(value) .tsval = value
#define QUIET .quiet = TCPW_QUIET_YES
#define LOUD .quiet = TCPW_QUIET_NO
#define SYN_AGAIN .events = TCPW_EV_SYN_REPEAT
#define SA_AGAIN .events = TCPW_EV_SYNACK_REPEAT
#define ACK_LOST .events = TCPW_EV_SYNACK_REPEAT | TCPW_EV_FINAL_ACK_LOST
#define FIN_AGAIN .events = TCPW_EV_FIN_REPEAT
#define FIN_ACKS .events = TCPW_EV_FIN_ACKS

#define REMOTE_CLIENT (TCPW_LOCAL_NONE | TCPW_LOCAL_SERVER)
#define REMOTE_SERVER (TCPW_LOCAL_NONE | TCPW_LOCAL_CLIENT)
#define LOCAL_SERVER (TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH)

/* another ISN of the same end, newer than all that went before */
#define NEW 50000
/* and one that is older */
#define AGED 0xffff3cb0u
/* far from all that was seen */
#define FAR 300000

const struct tcpw_row tcpw_rows[] = {
	/* Where others begin */
	{
		.name = "three-way handshake",
		.end = TCPW_END_BYTES,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR, LOUD },
			{ C, A, 1, 1, 0, ES, ES, LOUD },
		},
	},
	{
		.name = "data both ways",
		.after = "three-way handshake",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, A, 1, 101, 0, ES, ES },
			{ S, PA, 1, 101, 200, ES, ES, QUIET },
			{ C, A, 101, 201, 0, ES, ES, QUIET },
		},
	},
	{
		.name = "half-closed by the client",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW }, LOUD },
			{ S, A, 201, 102, 0, F2, CW, LOUD },
		},
	},
	{
		.name = "four-segment close",
		.after = "half-closed by the client",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW }, LOUD },
			{ C, A, 102, 202, 0, TW, CL, LOUD },
		},
	},
	{
		.name = "four-segment close, server first",
		.after = "data both ways",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ S, FA, 201, 101, 0, ES, F1, .here = { CW } },
			{ C, A, 101, 202, 0, CW, F2 },
			{ C, FA, 101, 202, 0, LA, F2, .here = { 0, TW } },
			{ S, A, 202, 102, 0, CL, TW },
		},
	},
	/* The state table of inference.md, an entry a row */
	{
		.name = "table: LISTEN is an end that has sent nothing to a SYN",
		.end = TCPW_END_BYTES,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
		},
	},
	{
		.name = "table: SYN_SENT until the SYN+ACK is acknowledged",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
		},
	},
	{
		.name = "table: SYN_RECV until the final ACK",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "table: ESTABLISHED while no FIN was sent",
		.after = "data both ways",
		.steps = {
			{ C, PA, 101, 201, 10, ES, ES, QUIET },
		},
	},
	{
		.name = "table: FIN_WAIT1 until the FIN is acknowledged",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 201, 101, 0, F1, ES, .here = { 0, CW } },
		},
	},
	{
		.name = "table: FIN_WAIT2 once the FIN is acknowledged",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 201, 102, 0, F2, CW },
		},
	},
	{
		.name = "table: CLOSE_WAIT once the peer's FIN is acknowledged",
		.after = "data both ways",
		.steps = {
			{ S, FA, 201, 101, 0, ES, F1, .here = { CW } },
			{ C, A, 101, 202, 0, CW, F2 },
			{ C, PA, 101, 202, 10, CW, F2, QUIET },
		},
	},
	{
		.name = "table: CLOSING when both FINs crossed",
		.after = "data both ways",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES },
			{ S, FA, 201, 101, 0, F1, F1, .here = { CG } },
			{ C, A, 102, 202, 0, CG, TW, VIA(CG, CG) },
		},
	},
	{
		.name = "table: LAST_ACK when the FIN covers the peer's",
		.after = "half-closed by the client",
		.steps = {
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW } },
		},
	},
	{
		.name = "table: TIME_WAIT when it closed first",
		.after = "half-closed by the client",
		.steps = {
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW } },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	{
		.name = "table: CLOSED when it closed last",
		.after = "data both ways",
		.steps = {
			{ S, FA, 201, 101, 0, ES, F1, .here = { CW } },
			{ C, FA, 101, 202, 0, LA, F2, .here = { 0, TW }, VIA(CW, F2), FIN_ACKS },
			{ S, A, 202, 102, 0, CL, TW },
		},
	},
	{
		.name = "table: CLOSED when it is dead",
		.after = "data both ways",
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "table: SYN_SENT while a newer SYN is pending",
		.after = "data both ways",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
		},
	},
	/* Handshake */
	{
		.name = "SYN retransmitted",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, SYN, 0, 0, 0, SS, LI, SYN_AGAIN },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN retransmitted, seen late",
		.after = "data both ways",
		.steps = {
			{ C, SYN, 0, 0, 0, ES, ES, SYN_AGAIN },
		},
	},
	{
		.name = "SYN+ACK lost",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SYN, 0, 0, 0, SS, SR, SYN_AGAIN },
			{ S, SA, 0, 1, 0, SS, SR, SA_AGAIN },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN+ACK retransmitted",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, SA, 0, 1, 0, SS, SR, SA_AGAIN },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "final ACK lost",
		.after = "three-way handshake",
		.steps = {
			{ S, SA, 0, 1, 0, ES, SR, ACK_LOST },
			{ S, SA, 0, 1, 0, ES, SR, SA_AGAIN },
			{ C, A, 1, 1, 0, ES, ES, LOUD },
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, A, 1, 101, 0, ES, ES },
			/* it has left SYN_RECV: this one was on the way for long */
			{ S, SA, 0, 1, 0, ES, ES, SA_AGAIN },
		},
	},
	{
		.name = "final ACK dropped by a full accept queue",
		.after = "three-way handshake",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, SA, 0, 1, 0, ES, SR, ACK_LOST },
			{ C, A, 101, 1, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, SR, ACK_LOST },
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, PA, 1, 101, 200, ES, ES },
			{ C, A, 101, 201, 0, ES, ES },
			/* what the queue dropped came again: the local end has no hole */
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 201, 102, 0, F2, CW },
		},
	},
	{
		.name = "FIN dropped with the final ACK by a full accept queue",
		.after = "three-way handshake",
		.steps = {
			{ C, PA, 1, 1, 100, ES, ES },
			{ C, FA, 101, 1, 0, F1, ES },
			{ S, SA, 0, 1, 0, F1, SR, ACK_LOST },
			{ C, A, 102, 1, 0, F1, ES },
			{ S, SA, 0, 1, 0, F1, SR, ACK_LOST },
			{ C, FA, 1, 1, 100, F1, ES, FIN_AGAIN, VIA(F1, ES) },
			{ S, A, 1, 102, 0, F2, CW },
		},
	},
	{
		.name = "FIN dropped by a full accept queue, its data comes again",
		.after = "three-way handshake",
		.steps = {
			{ C, FA, 101, 1, 0, F1, ES },
			{ S, SA, 0, 1, 0, F1, SR, ACK_LOST },
			{ C, A, 102, 1, 0, F1, ES },
			{ S, PA, 1, 1, 10, F1, ES },
			{ C, PA, 1, 11, 100, F1, ES },
			{ S, A, 11, 101, 0, F1, ES },
			{ C, FA, 101, 11, 0, F1, ES, .here = { 0, CW }, FIN_AGAIN },
		},
	},
	{
		.name = "ACK carries data",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 0 },
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, A, 1, 101, 0, ES, ES },
		},
	},
	{
		.name = "Fast Open data in SYN and SYN+ACK",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 250 },
		.steps = {
			{ C, SYN, 0, 0, 100, SS, LI },
			{ S, SA, 0, 101, 50, SS, SR },
			/* its data proves nothing: it was allowed to send before the final ACK */
			{ S, PA, 51, 101, 200, SS, SR },
			{ C, A, 101, 251, 0, ES, ES },
			{ S, SA, 0, 101, 50, ES, SR, ACK_LOST },
			{ C, A, 101, 251, 0, ES, ES },
		},
	},
	{
		.name = "Fast Open refused, the data comes again",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ C, SYN, 0, 0, 100, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, PA, 1, 101, 200, ES, ES },
			/* no Fast Open, so its data has proved it */
			{ S, SA, 0, 1, 0, ES, ES, SA_AGAIN },
		},
	},
	{
		.name = "simultaneous open",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ C, SA, 0, 1, 0, SR, SS },
			{ S, SA, 0, 1, 0, ES, ES, VIA(SR, SR) },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN+ACK to a listener's child made by Fast Open",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 20, SS, LI },
			{ S, SA, 0, 21, 0, SS, SR },
			{ C, SA, 0, 1, 0, SS, SR, OUTSIDE },
			{ C, A, 21, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN with data in SYN_RECV, refused by RST",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SYN, NEW, 0, 20, SS, SR },
			{ S, RA, 0, NEW + 21, 0, CL, CL },
		},
	},
	{
		.name = "simultaneous open, an ACK overtakes its sender's SYN",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			/* a repeated SYN met it in SYN_RECV */
			{ S, A, 1, 1, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SR },
			{ C, SA, 0, 1, 0, SR, ES, VIA(SR, SR) },
			{ S, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "data of an end that has sent no SYN",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, PA, 1, 1, 10, SS, LI, OUTSIDE },
			{ S, A, 1, 2, 0, SS, LI, OUTSIDE },
			{ S, SA, 5000, 1, 0, SS, SR },
		},
	},
	{
		.name = "data before the SYN of a local end is answered",
		.local = TCPW_LOCAL_CLIENT,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ S, PA, 1, 1, 10, SS, SR },
			{ C, SA, 0, 1, 0, SR, ES, VIA(SR, SR) },
		},
	},
	{
		.name = "simultaneous open, the SYN seen after the SYN+ACK",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, SYN, 0, 0, 0, SS, SR, SYN_AGAIN },
			{ C, SA, 0, 1, 0, ES, ES, VIA(SR, SR) },
			{ S, A, 1, 1, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, ES, SA_AGAIN },
		},
	},
	{
		.name = "simultaneous open, a SYN repeated after the SYN+ACK was lost",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SYN, 0, 0, 0, SS, SR, SYN_AGAIN },
			{ C, SA, 0, 1, 0, SR, ES, VIA(SR, SR) },
			{ S, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN answered by RST",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, RA, 0, 1, 0, CL, CL },
		},
	},
	{
		.name = "SYN answered by RST, and tried again",
		.after = "SYN answered by RST",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
			{ S, RA, 0, NEW + 1, 0, CL, CL },
		},
	},
	{
		.name = "SYN answered by RST, which is lost",
		.after = "SYN answered by RST",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, CL, SYN_AGAIN },
			{ C, SYN, 0, 0, 0, SS, CL, SYN_AGAIN },
			{ S, RA, 0, 1, 0, CL, CL },
		},
	},
	{
		.name = "SYN answered by RST, which is lost, then by SYN+ACK",
		.after = "SYN answered by RST",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, CL, SYN_AGAIN },
			{ S, SA, 0, 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN never answered",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, SYN, 0, 0, 0, SS, LI, SYN_AGAIN, .times = 6 },
			{ C, 0, 0, 0, 0, CL, LI, .op = TCPW_OP_GONE },
		},
	},
	{
		.name = "SYN never answered, tried again from the same port",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
			{ S, SA, 0, NEW + 1, 0, SS, SR },
		},
	},
	{
		.name = "SYN+ACK with a wrong ack number answered by RST",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, FAR, FAR, 0, SS, LI, OUTSIDE },
			{ C, RST, FAR, 0, 0, SS, LI, OUTSIDE },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		/* RFC 9293 figure 9 */
		.name = "old duplicate SYN before the SYN+ACK",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, SYN, AGED, 0, 0, SS, LI },
			{ S, SA, 0, AGED + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, RST, AGED + 1, 0, 0, SS, CL },
			{ C, SYN, 0, 0, 0, SS, LI, RENEW },
			{ S, SA, FAR, 1, 0, SS, SR },
			{ C, A, 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		/* RFC 9293 3.10.7.4: it is answered by an RST */
		.name = "final ACK with a wrong ack number",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, FAR, 0, SS, SR, OUTSIDE },
			{ C, A, 1, 0, 0, SS, SR, OUTSIDE },
			{ S, RST, FAR, 0, 0, SS, SR, OUTSIDE },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "SYN cookies",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			/* nothing is kept: a repeated SYN may be answered with another ISN */
			{ C, SYN, 0, 0, 0, SS, SR, SYN_AGAIN },
			{ S, SA, FAR, 1, 0, SS, SR },
			{ C, A, 1, FAR + 1, 0, ES, ES },
			{ S, SA, 2 * FAR, 1, 0, ES, ES, OUTSIDE },
			{ C, PA, 1, FAR + 1, 100, ES, ES },
			{ S, A, FAR + 1, 101, 0, ES, ES },
		},
	},
	{
		.name = "SYN cookies, the first of two is acknowledged",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SYN, 0, 0, 0, SS, SR, SYN_AGAIN },
			{ S, SA, 0xffffff9cu, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, A, 1, 101, 0, ES, ES },
		},
	},
	{
		.name = "ECN flag bits on SYN",
		.steps = {
			{ C, SYN | TCPW_ECE | TCPW_CWR, 0, 0, 0, SS, LI },
			{ S, SA | TCPW_ECE, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
			{ C, PA | TCPW_CWR, 1, 1, 100, ES, ES },
			{ S, A | TCPW_ECE, 1, 101, 0, ES, ES },
			{ C, PA | TCPW_CWR, 101, 1, 100, ES, ES, QUIET },
		},
	},
	{
		.name = "AccECN flag bits on SYN",
		.steps = {
			{ C, SYN | TCPW_ECE | TCPW_CWR, 0, 0, 0, SS, LI },
			{ S, SA | TCPW_CWR, 0, 1, 0, SS, SR },
			{ C, A | TCPW_ECE | TCPW_CWR, 1, 1, 0, ES, ES },
			{ S, SA | TCPW_CWR | TCPW_ECE, 0, 1, 0, ES, SR, ACK_LOST },
			{ C, A | TCPW_CWR, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in ESTABLISHED changes nothing unless it is accepted",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, A, 201, 101, 0, ES, ES, LOUD },
			/* the challenge ACK meets an end that has begun anew */
			{ C, RST, 101, 0, 0, SS, CL },
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
			{ S, SA, FAR, NEW + 1, 0, SS, SR },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN of a local client in ESTABLISHED is believed",
		.after = "data both ways",
		.local = TCPW_LOCAL_CLIENT | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, A, 201, 101, 0, SS, ES, LOUD },
			{ C, RST, 101, 0, 0, SS, CL },
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
			{ S, SA, FAR, NEW + 1, 0, SS, SR },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in ESTABLISHED, answered by a SYN+ACK",
		.after = "data both ways",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ C, SYN, NEW, 0, 0, SS, ES, SYN_AGAIN },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in ESTABLISHED, refused by RST",
		.after = "data both ways",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, RA, 0, NEW + 1, 0, CL, CL },
		},
	},
	{
		.name = "blind off-path SYN",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, A, 201, 101, 0, ES, ES },
			{ C, PA, 101, 201, 10, ES, ES, LOUD },
			{ C, PA, 111, 201, 10, ES, ES, QUIET },
			{ C, SYN, NEW, 0, 0, SS, ES, SYN_AGAIN },
			{ S, A, 201, 121, 0, ES, ES },
			{ C, RST, 20000, 0, 0, ES, ES, OUTSIDE },
			{ C, PA, 121, 201, 0, ES, ES },
			/* in the window, but older */
			{ C, SYN, 50, 0, 0, ES, ES },
			{ S, A, 201, 121, 0, ES, ES },
			{ C, SYN, AGED, 0, 0, ES, ES },
			{ S, A, 201, 121, 0, ES, ES },
			{ C, PA, 121, 201, 10, ES, ES },
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ C, PA, 131, 201, 10, ES, ES },
		},
	},
	{
		.name = "new SYN in SYN_RECV, after the client has lost its memory",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SYN, NEW, 0, 0, SS, SR },
			{ S, A, 1, 1, 0, SS, SR },
			{ C, RST, 1, 0, 0, SS, CL },
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
		},
	},
	{
		.name = "blind off-path SYN, and the RST that refuses it",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, RA, 0, NEW + 1, 0, CL, CL },
			{ S, PA, 201, 101, 10, CL, ES },
			{ C, A, 101, 211, 0, ES, ES },
			{ C, PA, 101, 211, 10, ES, ES, QUIET },
		},
	},
	{
		.name = "blind off-path SYN, and a RST of its sender's",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, A, 201, 101, 0, ES, ES },
			{ C, PA, 101, 201, 10, ES, ES },
			/* it has gone on since: this ends what there is */
			{ C, RA, 111, 201, 0, CL, CL },
		},
	},
	{
		.name = "new SYN overtakes the old connection",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ S, RST, 201, 0, 0, CL, CL },
			/* it was on the way */
			{ C, PA, 101, 201, 10, ES, CL },
			{ C, SYN, NEW, 0, 0, SS, CL },
			{ C, PA, 111, 201, 10, ES, CL },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN accepted after the old connection was reset",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, A, 201, 101, 0, ES, ES },
			{ S, RST, 201, 0, 0, CL, CL },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in TIME_WAIT opens a new incarnation",
		.after = "four-segment close, server first",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, TW },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN from TIME_WAIT opens a new incarnation",
		.after = "four-segment close",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
			{ S, SA, FAR, NEW + 1, 0, SS, SR },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in TIME_WAIT from the other end",
		.after = "four-segment close",
		.steps = {
			{ S, SYN, NEW, 0, 0, TW, SS },
			{ C, SA, FAR, NEW + 1, 0, SR, SS, RENEW, VIA(LI, SS) },
			{ S, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in TIME_WAIT with an older number",
		.after = "four-segment close, server first",
		.steps = {
			{ C, SYN, AGED, 0, 0, CL, TW, .here = { SS } },
			{ S, A, 202, 102, 0, CL, TW, .here = { SS } },
			{ C, RST, 102, 0, 0, SS, CL },
			{ C, SYN, AGED, 0, 0, SS, LI, RENEW },
			{ S, SA, FAR, AGED + 1, 0, SS, SR },
			{ C, A, AGED + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN in TIME_WAIT with the same number and a newer timestamp",
		.after = "four-segment close, server first",
		.steps = {
			{ C, A, 102, 202, 0, CL, TW, TS(5) },
			{ C, SYN, 0, 0, 0, CL, TW, TS(5), SYN_AGAIN },
			{ C, SYN, 0, 0, 0, SS, TW, TS(6) },
			{ S, SA, FAR, 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "new SYN with an older number and a newer timestamp",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, TS(5) },
			{ C, SYN, AGED, 0, 0, SS, LI, TS(6), RENEW },
			{ S, SA, 0, AGED + 1, 0, SS, SR },
		},
	},
	{
		.name = "new SYN in TIME_WAIT with an older number, refused",
		.after = "four-segment close, server first",
		.steps = {
			{ C, SYN, AGED, 0, 0, CL, TW, .here = { SS } },
			{ S, RA, 0, AGED + 1, 0, CL, CL },
		},
	},
	{
		.name = "new SYN in TIME_WAIT with an older number, accepted",
		.after = "four-segment close, server first",
		.steps = {
			{ C, SYN, AGED, 0, 0, CL, TW, .here = { SS } },
			{ S, SA, FAR, AGED + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
		},
	},
	{
		/* RFC 6191 */
		.name = "new SYN in TIME_WAIT with an older number and a newer timestamp",
		.after = "data both ways",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ S, FA, 201, 101, 0, ES, F1, TS(5000) },
			{ C, FA, 101, 202, 0, LA, F2, VIA(CW, F2), TS(1000), FIN_ACKS },
			{ S, A, 202, 102, 0, CL, TW, TS(5001) },
			{ C, SYN, AGED, 0, 0, CL, TW, TS(900) },
			{ C, SYN, AGED, 0, 0, SS, TW, TS(1100), SYN_AGAIN },
			{ S, SA, FAR, AGED + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
		},
	},
	{
		.name = "4-tuple reused 100 times within TIME_WAIT",
		.again = 100,
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, PA, 1, 101, 200, ES, ES },
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW }, VIA(F2, CW), FIN_ACKS },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	/* RST */
	{
		.name = "RST in LISTEN",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, RST, 500, 0, 0, SS, LI, OUTSIDE },
			/* it has no socket any more, or aborts: that is known of its sender */
			{ C, RST, 1, 0, 0, CL, LI },
		},
	},
	{
		.name = "RST in SYN_SENT",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, RST, 0, 0, 0, SS, LI, OUTSIDE },
			{ S, RA, 0, 0, 0, SS, LI, OUTSIDE },
			{ S, RA, 0, 2, 0, SS, LI, OUTSIDE },
			{ S, RA, FAR, FAR, 0, SS, LI, OUTSIDE },
			{ S, RA, FAR, 1, 0, CL, CL },
		},
	},
	{
		.name = "RST in SYN_SENT, crossing SYNs",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ C, RST, FAR, 0, 0, SS, SS, OUTSIDE },
			{ C, RA, FAR, 1, 0, CL, CL },
		},
	},
	{
		.name = "RST in SYN_RECV",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, RST, FAR, 0, 0, SS, SR, OUTSIDE },
			{ C, RST, 2, 0, 0, SS, SR, OUTSIDE },
			{ C, RST, 0, 0, 0, SS, SR, OUTSIDE },
			{ C, RST, 1, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in ESTABLISHED",
		.after = "data both ways",
		.steps = {
			{ C, RST, FAR, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 102, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 100, 0, 0, ES, ES, OUTSIDE },
			{ C, RA, 102, 201, 0, ES, ES, OUTSIDE },
			{ C, RST, 101, 0, 0, CL, CL, LOUD },
		},
	},
	{
		.name = "RST in FIN_WAIT1",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, RST, FAR, 0, 0, F1, ES, .here = { 0, CW }, OUTSIDE },
			{ S, RST, 202, 0, 0, F1, ES, .here = { 0, CW }, OUTSIDE },
			{ S, RST, 200, 0, 0, F1, ES, .here = { 0, CW }, OUTSIDE },
			{ S, RST, 201, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in FIN_WAIT2",
		.after = "half-closed by the client",
		.steps = {
			{ S, RST, FAR, 0, 0, F2, CW, OUTSIDE },
			{ S, RST, 202, 0, 0, F2, CW, OUTSIDE },
			{ S, RST, 200, 0, 0, F2, CW, OUTSIDE },
			{ S, RST, 201, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in CLOSE_WAIT",
		.after = "half-closed by the client",
		.steps = {
			{ C, RST, FAR, 0, 0, F2, CW, OUTSIDE },
			{ C, RST, 103, 0, 0, F2, CW, OUTSIDE },
			{ C, RST, 100, 0, 0, F2, CW, OUTSIDE },
			{ C, RST, 102, 0, 0, CL, CL },
		},
	},
	{
		/* tcp_reset_check(): a sender may not count its FIN */
		.name = "RST in CLOSE_WAIT, one below",
		.after = "half-closed by the client",
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		/* the ACK of the FIN is still delayed */
		.name = "RST in CLOSE_WAIT of a local end, one below",
		.after = "data both ways",
		.local = TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, FA, 101, 201, 0, F1, CW },
			{ C, RST, 100, 0, 0, F1, CW, OUTSIDE },
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in CLOSING",
		.after = "table: CLOSING when both FINs crossed",
		.local = REMOTE_SERVER,
		.steps = {
			{ S, RST, FAR, 0, 0, CG, TW, OUTSIDE },
			{ S, RST, 203, 0, 0, CG, TW, OUTSIDE },
			{ S, RST, 200, 0, 0, CG, TW, OUTSIDE },
			{ S, RST, 202, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in CLOSING, one below",
		.after = "table: CLOSING when both FINs crossed",
		.local = REMOTE_SERVER,
		.steps = {
			{ S, RST, 201, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in LAST_ACK",
		.after = "table: LAST_ACK when the FIN covers the peer's",
		.steps = {
			{ C, RST, FAR, 0, 0, F2, LA, .here = { TW }, OUTSIDE },
			{ C, RST, 103, 0, 0, F2, LA, .here = { TW }, OUTSIDE },
			{ C, RST, 100, 0, 0, F2, LA, .here = { TW }, OUTSIDE },
			{ C, RST, 102, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in LAST_ACK, one below",
		.after = "table: LAST_ACK when the FIN covers the peer's",
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		/* RFC 1337 is not heeded by default: tcp_rfc1337 = 0 */
		.name = "RST in TIME_WAIT",
		.after = "four-segment close",
		.end = TCPW_END_FINAL,
		.steps = {
			{ S, RST, FAR, 0, 0, TW, CL, OUTSIDE },
			{ S, RST, 203, 0, 0, TW, CL, OUTSIDE },
			{ S, RST, 201, 0, 0, TW, CL, OUTSIDE },
			{ S, RST, 202, 0, 0, CL, CL },
			{ C, A, 102, 202, 0, CL, CL, OLD },
		},
	},
	{
		.name = "RST in CLOSED",
		.after = "table: CLOSED when it is dead",
		.steps = {
			{ C, RST, FAR, 0, 0, CL, CL, OUTSIDE },
			{ C, RST, 101, 0, 0, CL, CL },
			{ S, RST, 201, 0, 0, CL, CL },
		},
		.end = TCPW_END_FINAL,
	},
	{
		.name = "RST outside the window",
		.after = "data both ways",
		.steps = {
			{ C, RST, 101 + 64241, 0, 0, ES, ES, OUTSIDE },
			{ S, RST, 201 + 64241, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 1, 0, 0, ES, ES, OUTSIDE },
			{ S, RST, 1, 0, 0, ES, ES, OUTSIDE },
		},
	},
	{
		.name = "RST inside the window, inexact",
		.after = "data both ways",
		.steps = {
			{ C, RST, 10000, 0, 0, ES, ES, OUTSIDE },
			/* RFC 5961: a challenge ACK */
			{ S, A, 201, 101, 0, ES, ES, QUIET },
			{ C, PA, 101, 201, 10, ES, ES, QUIET },
		},
	},
	{
		.name = "RST exact",
		.after = "data both ways",
		.steps = {
			{ S, RA, 201, 101, 0, CL, CL },
		},
	},
	{
		/* the receiver has the data, and has not said so yet */
		.name = "RST above the last ACK",
		.after = "data both ways",
		.steps = {
			{ C, PA, 101, 201, 50, ES, ES, QUIET },
			{ C, RST, 151, 0, 0, CL, CL },
		},
	},
	{
		/* the data was lost behind us */
		.name = "RST at the last ACK",
		.after = "data both ways",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, PA, 101, 201, 50, ES, ES, QUIET },
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST below what a local end has",
		.after = "data both ways",
		.local = TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, PA, 101, 201, 50, ES, ES, QUIET },
			{ C, RST, 101, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 150, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 151, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST behind a hole at a local end",
		.after = "data both ways",
		.local = TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, PA, 151, 201, 50, ES, ES, LOUD },
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST below a hole at a local end",
		.after = "data both ways",
		.local = TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, PA, 151, 201, 50, ES, ES, LOUD },
			{ C, PA, 101, 201, 20, ES, ES, QUIET },
			{ C, RST, 101, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 121, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST in a hole at a local end",
		.after = "data both ways",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, PA, 151, 201, 50, ES, ES },
			{ C, RST, 150, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 151, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 200, 0, 0, ES, ES, OUTSIDE },
			/* RFC 5961 section 3.2 with SACK: the end of what it holds */
			{ C, RST, 201, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST behind a hole, without SACK",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR, .no_sack = true },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, PA, 1, 1, 10, ES, ES },
			{ C, PA, 51, 11, 50, ES, ES },
			{ C, PA, 51, 11, 50, ES, ES },
			/* its sender is gone, the other end is not yet */
			{ C, RST, 101, 0, 0, CL, ES },
		},
	},
	{
		.name = "RST at a bare ACK behind a hole",
		.after = "data both ways",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, A, 151, 201, 0, ES, ES },
			{ C, RST, 151, 0, 0, CL, ES },
			{ S, A, 201, 101, 0, CL, ES },
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST beyond what a local end may have, which has sent nothing yet",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, 1, 1, 10, ES, ES },
			{ C, PA, 51, 1, 10, ES, ES },
			{ C, RST, 12, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 60, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 11, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST of what a local end has dropped with its final ACK",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, 1, 1, 10, ES, ES },
			{ C, PA, 11, 1, 10, ES, ES },
			/* the first was dropped, the second made the child: it says what it has */
			{ S, PA, 1, 1, 10, ES, ES },
			{ C, RST, 11, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 1, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST with data",
		.after = "data both ways",
		.steps = {
			{ C, RA, 10000, 201, 20, ES, ES, OUTSIDE },
			{ C, RA, 101, 201, 20, CL, CL },
		},
	},
	{
		.name = "RST after FIN",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ C, RST, 102, 0, 0, CL, CL },
		},
	},
	{
		/* close() of both directions, then data comes: FIN_WAIT2 is an orphan */
		.name = "RST after FIN, answering data",
		.after = "half-closed by the client",
		.steps = {
			{ S, PA, 201, 102, 10, F2, CW, QUIET },
			{ C, RST, 102, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST for a half-open flow",
		.after = "data both ways",
		.steps = {
			/* the client has lost its memory */
			{ S, PA, 201, 101, 10, ES, ES, QUIET },
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "blind off-path RST",
		.after = "data both ways",
		.steps = {
			{ C, RST, 10000, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 20000, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 70000, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, AGED, 0, 0, ES, ES, OUTSIDE },
			{ S, A, 201, 101, 0, ES, ES, QUIET },
		},
	},
	{
		.name = "RST lost behind the observer",
		.after = "data both ways",
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
			{ S, PA, 201, 101, 10, CL, ES, LOUD },
			{ C, RST, 101, 0, 0, CL, CL },
		},
	},
	{
		.name = "RST dropped by INPUT after our hook",
		.after = "data both ways",
		.local = TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
			{ S, FA, 201, 101, 0, CL, F1, VIA(CL, ES) },
		},
	},
	{
		.name = "RST dropped by FORWARD after our hook",
		.after = "half-closed by the client",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, RST, 102, 0, 0, CL, CL },
			{ S, PA, 201, 102, 10, CL, CW },
			{ S, FA, 211, 102, 0, CL, LA },
		},
	},
	{
		.name = "RST answered by a challenge ACK",
		.after = "data both ways",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, PA, 101, 201, 50, ES, ES },
			/* exact for us, not for the receiver that has the data */
			{ C, RST, 101, 0, 0, CL, CL },
			{ S, A, 201, 151, 0, CL, ES },
			{ C, RST, 151, 0, 0, CL, CL },
		},
	},
	/* Data */
	{
		.name = "sequence wrap-around",
		.end = TCPW_END_BYTES,
		.bytes = { 5ULL * 0x3fff0000, 5 },
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, .wscale = TCPW_WSCALE(14) },
			{ S, SA, 0, 1, 0, SS, SR, .wscale = TCPW_WSCALE(14) },
			{ C, A, 1, 1, 0, ES, ES, .window = 65535 },
			{ S, PA, 1, 1, 1, ES, ES, .window = 65535 },
			{ C, PA, 1, 2, 0x3fff0000, ES, ES },
			{ S, PA, 2, 0x3fff0001, 1, ES, ES, .window = 65535, QUIET },
			{ C, PA, 0x3fff0001, 3, 0x3fff0000, ES, ES },
			{ S, PA, 3, 0x7ffe0001, 1, ES, ES, .window = 65535, QUIET },
			{ C, PA, 0x7ffe0001, 4, 0x3fff0000, ES, ES },
			{ S, PA, 4, 0xbffd0001, 1, ES, ES, .window = 65535, QUIET },
			{ C, PA, 0xbffd0001, 5, 0x3fff0000, ES, ES },
			{ S, PA, 5, 0xfffc0001, 1, ES, ES, .window = 65535, QUIET },
			{ C, PA, 0xfffc0001, 6, 0x3fff0000, ES, ES, LOUD },
			{ S, A, 6, 0x3ffb0001, 0, ES, ES, .window = 65535, QUIET },
			{ C, FA, 0x3ffb0001, 6, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 6, 0x3ffb0002, 0, F2, CW },
		},
	},
	{
		.name = "window scaling",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, .window = 1000, .wscale = TCPW_WSCALE(7) },
			{ S, SA, 0, 1, 0, SS, SR, .window = 1000, .wscale = TCPW_WSCALE(7) },
			{ C, A, 1, 1, 0, ES, ES, .window = 1000 },
			/* the window of a SYN is not scaled */
			{ C, FA, 1002, 1, 0, ES, ES, .window = 1000, OUTSIDE },
			{ S, PA, 1, 1, 1, ES, ES, .window = 1000 },
			{ C, FA, 128002, 2, 0, ES, ES, .window = 1000, OUTSIDE },
			{ C, FA, 128001, 2, 0, F1, ES, .window = 1000 },
		},
	},
	{
		.name = "window scaling offered by one end only",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, .window = 1000 },
			{ S, SA, 0, 1, 0, SS, SR, .window = 1000, .wscale = TCPW_WSCALE(7) },
			{ C, A, 1, 1, 0, ES, ES, .window = 1000 },
			{ S, PA, 1, 1, 1, ES, ES, .window = 1000 },
			{ C, FA, 1002, 2, 0, ES, ES, .window = 1000, OUTSIDE },
			{ C, FA, 1001, 2, 0, F1, ES, .window = 1000 },
		},
	},
	{
		.name = "window scale above 14",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, .wscale = TCPW_WSCALE(15) },
			{ S, SA, 0, 1, 0, SS, SR, .wscale = TCPW_WSCALE(15) },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, PA, 1, 1, 1, ES, ES, .window = 1 },
			{ S, PA, 2, 1, 1, ES, ES, .window = 4 },
			{ C, FA, 65538, 3, 0, ES, ES, OUTSIDE },
			{ C, FA, 65537, 3, 0, F1, ES },
		},
	},
	{
		.name = "zero window and its probes",
		.after = "data both ways",
		.steps = {
			{ S, A, 201, 101, 0, ES, ES, .window = TCPW_ZERO_WINDOW, QUIET },
			{ C, A, 100, 201, 0, ES, ES, QUIET },
			{ S, A, 201, 101, 0, ES, ES, .window = TCPW_ZERO_WINDOW, QUIET },
			{ C, PA, 101, 201, 1, ES, ES, QUIET },
			{ S, A, 201, 101, 0, ES, ES, .window = TCPW_ZERO_WINDOW, QUIET },
		},
	},
	{
		.name = "zero-length keep-alive with seq-1",
		.after = "data both ways",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ C, A, 100, 201, 0, ES, ES, QUIET },
			{ S, A, 201, 101, 0, ES, ES, QUIET },
			{ S, A, 200, 101, 1, ES, ES, QUIET },
			{ C, A, 101, 201, 0, ES, ES, QUIET },
		},
	},
	{
		.name = "zero-length keep-alive with seq-1 in a half-close",
		.after = "half-closed by the client",
		.steps = {
			{ S, A, 200, 102, 0, F2, CW, QUIET },
			{ C, A, 102, 201, 0, F2, CW, QUIET },
			{ C, A, 101, 201, 0, F2, CW, QUIET },
			{ S, A, 201, 102, 0, F2, CW, QUIET },
		},
	},
	{
		.name = "out-of-window segments change nothing",
		.after = "data both ways",
		.steps = {
			{ C, FA, FAR, 201, 0, ES, ES, OUTSIDE, LOUD },
			{ S, FA, FAR, 101, 0, ES, ES, OUTSIDE, LOUD },
			{ C, A, 101 + 64241, 201, 0, ES, ES, OUTSIDE, LOUD },
			{ C, FA, AGED * 2, 201, 0, ES, ES, OUTSIDE },
			{ C, FA, 101, 201 + FAR, 0, ES, ES, OUTSIDE },
			{ C, FA, 101, AGED * 2, 0, ES, ES, OUTSIDE },
			{ S, SA, FAR, 101, 0, ES, ES, OUTSIDE },
			{ S, SA, 0, FAR, 0, ES, ES, OUTSIDE },
			{ C, PA, 101, 201, 10, ES, ES, QUIET },
			{ S, A, 201, 111, 0, ES, ES, QUIET },
		},
	},
	{
		.name = "old FIN below the window changes nothing",
		.after = "data both ways",
		.steps = {
			{ C, FA, 50, 201, 0, ES, ES },
			{ C, FA, 99, 201, 0, ES, ES },
			{ S, FA, 1, 101, 100, ES, ES },
			{ C, PA, 101, 201, 10, ES, ES, QUIET },
		},
	},
	{
		.name = "FIN acknowledged before it is seen",
		.after = "data both ways",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ S, A, 201, 102, 0, ES, ES },
			{ C, FA, 101, 201, 0, F1, ES },
			{ S, A, 201, 102, 0, F2, CW },
		},
	},
	{
		.name = "FIN from SYN_SENT is none",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ C, FA, 1, 0, 0, SS, SS, OUTSIDE },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SA, 0, 1, 0, ES, ES, VIA(SR, SR) },
		},
	},
	{
		.name = "out-of-window segments do not revive",
		.after = "table: CLOSED when it is dead",
		.steps = {
			{ S, PA, 201 + FAR, 101, 10, CL, CL, OUTSIDE },
			{ S, PA, 201, 101 + FAR, 10, CL, CL, OUTSIDE },
			{ S, PA, 201, 101, 10, CL, ES },
		},
	},
	{
		.name = "GRO and GSO super-segments",
		.end = TCPW_END_BYTES,
		.bytes = { 64000, 128000 },
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, 1, 1, 64000, ES, ES },
			{ S, PA, 1, 64001, 64000, ES, ES },
			{ C, A, 64001, 64001, 0, ES, ES, QUIET },
			{ S, PA | TCPW_FIN, 64001, 64001, 64000, ES, F1, .here = { CW } },
			{ C, A, 64001, 128002, 0, CW, F2 },
		},
	},
	{
		.name = "retransmissions of both ends",
		.after = "data both ways",
		.end = TCPW_END_BYTES,
		.bytes = { 200, 500 },
		.steps = {
			{ C, PA, 1, 201, 100, ES, ES, QUIET },
			{ S, PA, 1, 101, 200, ES, ES, QUIET },
			{ C, PA, 101, 201, 100, ES, ES, QUIET },
			{ S, PA, 201, 101, 300, ES, ES, QUIET },
			{ C, PA, 101, 201, 100, ES, ES, QUIET },
			{ S, PA, 201, 101, 150, ES, ES, QUIET },
			{ S, PA, 251, 101, 250, ES, ES, QUIET },
			{ C, A, 201, 501, 0, ES, ES, QUIET },
			{ S, A, 501, 201, 0, ES, ES, QUIET },
		},
	},
	{
		.name = "mid-stream pick-up from the client",
		.end = TCPW_END_NO_ORDER | TCPW_END_BYTES,
		.bytes = { 200, 0 },
		.steps = {
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, A, 1, 101, 0, ES, ES },
			{ C, PA, 101, 1, 100, ES, ES, QUIET },
			{ C, FA, 201, 1, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 1, 202, 0, F2, CW },
		},
	},
	{
		.name = "mid-stream pick-up from the server",
		.end = TCPW_END_BYTES,
		.bytes = { 0, 100 },
		.steps = {
			{ S, PA, 1, 1, 100, ES, ES },
			{ C, A, 1, 101, 0, ES, ES },
			{ C, FA, 1, 101, 0, F1, ES, .here = { 0, CW } },
			{ S, FA, 101, 2, 0, F2, LA, .here = { TW }, VIA(F2, CW), FIN_ACKS },
			{ C, A, 2, 102, 0, TW, CL },
		},
	},
	{
		.name = "mid-stream pick-up by a FIN",
		.steps = {
			{ C, FA, 1, 1, 0, F1, ES, .here = { 0, CW }, VIA(ES, ES) },
			{ S, FA, 1, 2, 0, F2, LA, .here = { TW }, VIA(F2, CW), FIN_ACKS },
			{ C, A, 2, 2, 0, TW, CL },
		},
	},
	{
		.name = "mid-stream pick-up, then a new handshake",
		.end = 0,
		.steps = {
			{ C, PA, 1, 1, 100, ES, ES },
			{ S, A, 1, 101, 0, ES, ES },
			{ S, SA, 0, 101, 0, ES, ES, OUTSIDE },
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES },
		},
	},
	{
		.name = "picked up mid-stream, the other end seen only by its RST",
		.local = TCPW_LOCAL_NONE,
		.end = TCPW_END_NO_ORDER | TCPW_END_ONE_WAY,
		.steps = {
			{ C, PA, 1, 1, 10, ES, ES },
			{ S, RA, 1, 11, 0, CL, CL },
			/* its window is not known: this is on the way, or the RST was lost */
			{ C, PA, 11, 1, 10, ES, CL },
		},
	},
	{
		.name = "one-way flow of the client",
		.end = TCPW_END_ONE_WAY | TCPW_END_BYTES,
		.bytes = { 100, FAR + 499 },
		.local = REMOTE_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, A, 1, 1, 0, ES, ES },
			{ C, PA, 1, 1, 100, ES, ES },
			{ C, A, 101, FAR, 0, ES, ES },
			{ C, A, 101, FAR + 500, 0, ES, ES },
			{ C, FA, 101, FAR + 500, 0, F1, ES },
			{ C, RST, 50, 0, 0, F1, ES, OUTSIDE },
			{ C, RST, 102, 0, 0, CL, CL },
		},
	},
	{
		.name = "one-way flow of the server",
		.end = TCPW_END_ONE_WAY,
		.local = REMOTE_CLIENT,
		.steps = {
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, PA, 1, 1, 100, ES, ES },
			{ S, PA, 101, FAR, 100, ES, ES },
			{ S, FA, 201, FAR, 0, ES, F1 },
			{ S, FA, 201, FAR, 0, ES, F1, FIN_AGAIN },
		},
	},
	{
		.name = "one-way flow, the server acknowledges",
		.end = TCPW_END_ONE_WAY,
		.local = REMOTE_CLIENT,
		.steps = {
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, SA, 0, 1, 0, SS, SR, SA_AGAIN },
			{ S, A, 1, 101, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, ES, SA_AGAIN },
		},
	},
	{
		.name = "one-way flow, the server begins anew",
		.end = TCPW_END_ONE_WAY,
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, PA, 1, 1, 100, ES, ES },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW },
			/* of a SYN cookie, before anything else */
			{ S, SA, 2 * FAR, NEW + 1, 0, SS, SR },
			{ S, RST, 2 * FAR + 1, 0, 0, SS, CL },
			{ S, SA, 3 * FAR, NEW + 1, 0, SS, SR, RENEW },
			{ S, SA, 3 * FAR, NEW + 1, 0, SS, SR, SA_AGAIN },
		},
	},
	{
		.name = "one-way flow, the client begins anew",
		.end = TCPW_END_ONE_WAY,
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, A, 1, 1, 0, ES, ES },
			{ C, RST, 1, 0, 0, CL, CL },
			{ C, SYN, AGED, 0, 0, SS, LI, RENEW },
			{ C, A, AGED + 1, 1, 0, ES, ES },
			/* an end that has closed without a word, and goes on with the new one */
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ C, A, NEW + 1, FAR + 1, 0, ES, ES, RENEW, VIA(SS, LI) },
		},
	},
	{
		.name = "one-way mid-stream flow, its end begins anew",
		.end = TCPW_END_ONE_WAY,
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ S, PA, 1, 1, 100, ES, ES },
			{ S, SA, FAR, NEW + 1, 0, SS, SR, RENEW },
		},
	},
	{
		.name = "one-way flow, later seen both ways",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ S, SA, 0, 1, 0, SS, SR, .wscale = TCPW_WSCALE(7) },
			{ S, PA, 1, 1, 100, ES, ES },
			{ C, A, 1, 101, 0, ES, ES, .window = 2000 },
			{ S, PA, 200101, 1, 100, ES, ES },
			{ C, A, 1, 200201, 0, ES, ES },
			{ S, FA, 200201, 1, 0, ES, F1 },
		},
	},
	{
		.name = "one-way flow of the client, later seen both ways",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, .wscale = TCPW_WSCALE(7) },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, A, 1, 1, 0, ES, ES, .window = 2000 },
			{ C, PA, 200001, 1, 100, ES, ES },
			{ S, A, 1, 200101, 0, ES, ES },
			{ C, FA, 200101, 1, 0, F1, ES },
		},
	},
	/* Teardown */
	{
		.name = "FIN+ACK piggyback",
		.after = "data both ways",
		.end = TCPW_END_BYTES,
		.bytes = { 100, 200 },
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW }, VIA(F2, CW), FIN_ACKS },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	{
		.name = "FIN with data",
		.after = "data both ways",
		.end = TCPW_END_BYTES,
		.bytes = { 150, 200 },
		.steps = {
			{ C, PA | TCPW_FIN, 101, 201, 50, F1, ES, .here = { 0, CW } },
			/* the data, but not the FIN */
			{ S, A, 201, 151, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 201, 152, 0, F2, CW },
		},
	},
	{
		.name = "FIN out of order",
		.after = "data both ways",
		.steps = {
			{ C, FA, 151, 201, 0, F1, ES, LOUD },
			{ S, A, 201, 101, 0, F1, ES, LOUD },
			{ C, PA, 101, 201, 30, F1, ES, LOUD },
			{ C, PA, 131, 201, 20, F1, ES, .here = { 0, CW }, LOUD },
			{ S, A, 201, 152, 0, F2, CW, LOUD },
		},
	},
	{
		.name = "FIN out of order, with data",
		.after = "data both ways",
		.steps = {
			{ C, PA | TCPW_FIN, 151, 201, 50, F1, ES },
			/* the ACK of a filled hole is not delayed */
			{ C, PA, 101, 201, 50, F1, ES },
			{ S, A, 201, 202, 0, F2, CW },
		},
	},
	{
		.name = "FIN retransmitted",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW }, FIN_AGAIN },
			{ S, A, 201, 102, 0, F2, CW },
			{ C, FA, 101, 201, 0, F1, CW, FIN_AGAIN },
			{ S, A, 201, 102, 0, F2, CW, LOUD },
		},
	},
	{
		.name = "last ACK lost",
		.after = "four-segment close",
		.steps = {
			{ S, FA, 201, 102, 0, TW, LA, FIN_AGAIN },
			{ C, A, 102, 202, 0, TW, CL },
			{ S, FA, 201, 102, 0, TW, LA, FIN_AGAIN },
			{ S, FA, 201, 102, 0, TW, LA, FIN_AGAIN },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	{
		.name = "simultaneous close",
		.after = "data both ways",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES },
			{ S, FA, 201, 101, 0, F1, F1, .here = { CG } },
			{ C, A, 102, 202, 0, CG, TW, VIA(CG, CG) },
			{ S, A, 202, 102, 0, TW, TW },
		},
	},
	{
		.name = "simultaneous close, seen at the other end",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, FA, 201, 101, 0, F1, F1, .here = { 0, CG } },
			{ S, A, 202, 102, 0, TW, CG, VIA(CG, CG) },
			{ C, A, 102, 202, 0, TW, TW },
		},
	},
	{
		.name = "simultaneous close, last ACK lost",
		.after = "simultaneous close",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, FA, 101, 202, 0, CG, TW, FIN_AGAIN },
			{ S, A, 202, 102, 0, TW, TW },
		},
	},
	{
		.name = "half-close with megabytes afterwards",
		.end = TCPW_END_BYTES,
		.bytes = { 10, 3 * 100 * 65160 },
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI, .wscale = TCPW_WSCALE(7) },
			{ S, SA, 0, 1, 0, SS, SR, .wscale = TCPW_WSCALE(7) },
			{ C, PA | TCPW_FIN, 1, 1, 10, F1, ES, VIA(ES, ES) },
			{ S, A, 1, 12, 0, F2, CW },
			{ S, PA, 1, 12, 65160, F2, CW, .times = 100, QUIET },
			{ C, A, 12, 6516001, 0, F2, CW, QUIET },
			{ S, PA, 6516001, 12, 65160, F2, CW, .times = 100, QUIET },
			{ C, A, 12, 2 * 6516000 + 1, 0, F2, CW, QUIET },
			{ S, PA, 2 * 6516000 + 1, 12, 65160, F2, CW, .times = 100, QUIET },
			{ C, A, 12, 3 * 6516000 + 1, 0, F2, CW, QUIET },
			{ S, FA, 3 * 6516000 + 1, 12, 0, F2, LA, .here = { TW } },
			{ C, A, 12, 3 * 6516000 + 2, 0, TW, CL },
		},
	},
	{
		.name = "FIN from SYN_RECV",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			/* the final ACK went another way, and the FIN proves it (R7) */
			{ S, FA, 1, 1, 0, ES, F1, VIA(ES, ES) },
			{ C, A, 1, 2, 0, CW, F2 },
			{ C, FA, 1, 2, 0, LA, F2 },
			{ S, A, 2, 2, 0, CL, TW },
		},
	},
	{
		.name = "FIN from SYN_RECV with Fast Open",
		.steps = {
			{ C, SYN, 0, 0, 100, SS, LI },
			{ S, SA, 0, 101, 0, SS, SR },
			{ S, PA, 1, 101, 50, SS, SR },
			{ S, FA, 51, 101, 0, SS, F1 },
			{ C, A, 101, 52, 0, CW, F2 },
		},
	},
	{
		.name = "FIN from SYN_RECV in a simultaneous open",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ C, SA, 0, 1, 0, SR, SS },
			{ C, FA, 1, 1, 0, F1, ES, VIA(ES, ES) },
		},
	},
	{
		.name = "FIN reaches SYN_RECV",
		.after = "final ACK lost",
		.steps = {
			{ C, FA, 101, 1, 0, F1, ES, .here = { 0, CW } },
		},
	},
	{
		.name = "FIN is the final ACK",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, SR, ACK_LOST },
			{ C, FA, 1, 1, 0, F1, ES, VIA(ES, ES) },
			{ S, A, 1, 2, 0, F2, CW },
		},
	},
	{
		.name = "data after FIN",
		.after = "half-closed by the client",
		.steps = {
			{ C, PA, 102, 201, 10, F2, CW },
			{ S, A, 201, 102, 0, F2, CW },
			{ C, PA, 1, 201, 100, F2, CW },
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW } },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	/* Rules, where no corner case has said it */
	{
		.name = "R1: a RST between two ACKs of a remote end",
		.after = "data both ways",
		.local = REMOTE_SERVER,
		.steps = {
			{ C, PA, 101, 201, 50, ES, ES },
			{ C, RST, 152, 0, 0, ES, ES, OUTSIDE },
			{ C, RST, 130, 0, 0, CL, CL },
		},
	},
	{
		.name = "R2: a RST that answers a wrong ACK does not close its sender",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, RST, FAR, 0, 0, SS, SR, OUTSIDE },
			{ C, RA, FAR, FAR, 0, SS, SR, OUTSIDE },
		},
	},
	{
		.name = "R2: an abort that its peer does not accept closes its sender",
		.after = "data both ways",
		.local = TCPW_LOCAL_SERVER | TCPW_LOCAL_BOTH,
		.steps = {
			/* a hole at the local end: a challenge ACK */
			{ C, PA, 101, 201, 50, ES, ES },
			{ S, A, 201, 151, 0, ES, ES },
			{ C, RST, 151, 0, 0, CL, CL },
			{ S, A, 201, 151, 0, CL, ES },
		},
	},
	{
		.name = "R2: an aborted end is not revived",
		.after = "data both ways",
		.end = TCPW_END_FINAL,
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
			{ C, PA, 101, 201, 10, CL, CL },
			{ S, RST, 201, 0, 0, CL, CL },
			{ C, PA, 111, 201, 10, CL, CL, OLD },
		},
	},
	{
		.name = "R2: a FIN on the way before a RST that its receiver does not take",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
			{ C, PA, 1, 1, 1, ES, ES },
			/* of a late SYN+ACK; it would end S, had S dropped the ACK and the data */
			{ C, RST, 1, 0, 0, CL, CL },
			{ C, FA, 2, 1, 0, CL, CL },
			{ S, FA, 1, 3, 0, CL, LA, VIA(CL, CW), FIN_ACKS },
		},
	},
	{
		.name = "R2: an aborted end is not revived when an old SYN of it is refused",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.end = TCPW_END_FINAL,
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
			{ C, SYN, AGED, 0, 0, CL, CL },
			{ S, RA, 0, AGED + 1, 0, CL, CL },
			{ C, A, 101, 201, 0, CL, CL, OLD },
		},
	},
	{
		.name = "R2: what was on the way before an abort still reaches the peer",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			/* it has overtaken the ACK, data and FIN, and gets a challenge ACK */
			{ C, RA, 12, 1, 0, CL, SR },
			{ C, A, 1, 1, 0, CL, ES },
			{ C, FA, 1, 1, 10, CL, ES },
			{ S, A, 1, 12, 0, CL, CW },
		},
	},
	{
		.name = "R2: a SYN+ACK on the way before an abort still reaches the peer",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, RA, 12, 1, 0, CL, SR },
			{ C, SA, 0, 1, 0, CL, ES },
		},
	},
	{
		.name = "R3: what is older than the RST revives nobody",
		.after = "data both ways",
		.steps = {
			{ C, RST, 101, 0, 0, CL, CL },
			{ S, PA, 1, 101, 100, CL, CL, OLD },
			{ S, A, 201, 1, 0, CL, CL, OLD },
			{ S, PA, 1, 101, 200, CL, ES },
		},
	},
	{
		.name = "R4: a SYN of a closed connection is not a repeat",
		.after = "four-segment close",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, 0, 0, 0, TW, CL },
			{ S, SA, FAR, 1, 0, SS, SR, RENEW, VIA(SS, LI) },
		},
	},
	{
		/* its data is no data of this connection, whose SYN+ACK it refuses */
		.name = "R5: an end that lives on refuses the SYN+ACK to an old SYN",
		.local = TCPW_LOCAL_NONE,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, 1, 0xfffffc18u, 10, SS, SR, OUTSIDE },
			{ C, RST, 1, 0, 0, CL, CL },
		},
	},
	{
		.name = "R5: a SYN with an older number in SYN_SENT waits",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, SYN, AGED, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "R5: old facts are updated while a SYN is pending",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ S, FA, 201, 101, 0, ES, F1, VIA(ES, ES) },
			{ C, RST, 101, 0, 0, SS, CL },
		},
	},
	{
		.name = "R5: after an abort the port is used again at once",
		.after = "table: CLOSED when it is dead",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, LI, RENEW },
			{ S, SA, FAR, NEW + 1, 0, SS, SR },
		},
	},
	{
		.name = "R5: the other end's first SYN is new",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ C, RST, 1, 0, 0, CL, LI },
			{ S, SYN, 0, 0, 0, LI, SS, RENEW },
		},
	},
	{
		.name = "R5: after an abort an old SYN waits",
		.after = "table: CLOSED when it is dead",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, 0, 0, 0, CL, CL },
			{ C, SYN, AGED, 0, 0, CL, CL },
			{ S, SA, FAR, AGED + 1, 0, SS, SR, RENEW, VIA(SS, LI) },
		},
	},
	{
		.name = "R6: a SYN+ACK has to acknowledge the SYN",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 0, 0, SS, LI, OUTSIDE },
			{ S, SA, 0, 2, 0, SS, LI, OUTSIDE },
			{ S, SA, 0, 1, 0, SS, SR },
		},
	},
	{
		.name = "R6: the first SYN+ACK of a crossing open takes nothing back",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ C, SA, 0, 1, 0, SR, SS },
			{ S, A, 1, 1, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, ES },
		},
	},
	{
		.name = "R6: a SYN+ACK of an aborted end opens nothing",
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, RST, 1, 0, 0, SS, CL },
			{ S, SA, 0, 1, 0, SS, CL, SA_AGAIN },
		},
	},
	{
		.name = "R7: a bare ACK does not prove the server",
		.after = "three-way handshake",
		.steps = {
			{ S, A, 1, 1, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, SR, ACK_LOST },
		},
	},
	{
		.name = "R7: data proves the server",
		.after = "three-way handshake",
		.steps = {
			{ S, PA, 1, 1, 10, ES, ES },
			{ S, SA, 0, 1, 0, ES, ES, SA_AGAIN },
		},
	},
	{
		.name = "R7: data of the server before the final ACK is seen",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ S, PA, 1, 1, 10, ES, ES },
		},
	},
	{
		/* the client has the FIN that acknowledges its own */
		/* by way of FIN_WAIT2: that FIN came with the ACK of its own */
		.name = "R7: an ACK of the last FIN says that the first is acknowledged",
		.after = "table: LAST_ACK when the FIN covers the peer's",
		.local = REMOTE_CLIENT,
		.steps = {
			{ C, FA, 101, 201, 0, F1, LA, FIN_AGAIN },
			{ C, A, 102, 202, 0, TW, CL, VIA(F2, LA) },
		},
	},
	{
		.name = "R8: a FIN that crosses the last one does not take TIME_WAIT back",
		.after = "table: LAST_ACK when the FIN covers the peer's",
		.local = TCPW_LOCAL_CLIENT | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, FA, 101, 201, 0, TW, LA, FIN_AGAIN },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	{
		/* RFC 9293 3.10.7.4: an old segment is answered, its ACK is not used */
		.name = "R7b: the ACK of a segment below the window does not arrive",
		.after = "data both ways",
		.steps = {
			{ S, FA, 201, 101, 0, ES, F1, .here = { CW } },
			{ C, A, 100, 202, 0, CW, F1 },
			{ C, A, 101, 202, 0, CW, F2 },
		},
	},
	{
		.name = "R8: a FIN that was sent again without covering the other is not passive",
		.after = "data both ways",
		.local = REMOTE_SERVER,
		.steps = {
			/* the first copy was lost before us, and repeated with a newer ACK */
			{ C, FA, 101, 201, 0, F1, ES },
			{ S, FA, 201, 102, 0, F2, LA, .here = { TW }, VIA(F2, CW), FIN_ACKS },
			{ S, FA, 201, 101, 0, F2, CG, .here = { TW }, FIN_AGAIN },
			{ C, A, 102, 202, 0, TW, TW },
		},
	},
	{
		.name = "R8: an older copy of a FIN takes nothing back",
		.after = "data both ways",
		.steps = {
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
			{ S, PA, 201, 102, 50, F2, CW },
			{ C, A, 102, 251, 0, F2, CW },
			{ C, FA, 101, 201, 0, F2, CW, FIN_AGAIN },
		},
	},
	{
		.name = "R8: TIME_WAIT is not taken back when the peer closed last",
		.after = "four-segment close",
		.steps = {
			{ C, FA, 101, 202, 0, TW, CL, FIN_AGAIN },
		},
	},
	{
		.name = "R8: another FIN is none",
		.after = "half-closed by the client",
		.steps = {
			{ C, FA, 150, 201, 0, F2, CW },
		},
	},
	{
		.name = "R8: a passive opener that said nothing enters CLOSE_WAIT by its ACK",
		.after = "three-way handshake",
		.steps = {
			{ C, FA, 1, 1, 0, F1, ES },
			{ S, A, 1, 2, 0, F2, CW },
		},
	},
	{
		.name = "R6: a request takes no SYN+ACK",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, SA, 0, 1, 0, SS, SR, OUTSIDE },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "R7b: a request takes no data that it has acknowledged",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, PA, -19u, 1, 20, ES, SR },
			{ S, A, 1, 1, 0, ES, SR },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "R7: a local end in SYN_RECV answers what it does not accept",
		.local = TCPW_LOCAL_CLIENT | TCPW_LOCAL_BOTH,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SYN, 0, 0, 0, SS, SS },
			{ C, SA, 0, 1, 0, SR, SS },
			{ S, A, -5u, 1, 0, SR, ES },
			{ C, A, 1, 1, 0, SR, ES },
		},
	},
	{
		.name = "R8: what is an octet to a local end does not become a FIN",
		.after = "data both ways",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, FA, 100, 201, 0, ES, ES },
			{ S, A, 201, 101, 0, ES, ES },
		},
	},
	{
		.name = "R8: a local end takes a FIN that comes next, whatever is behind it",
		.after = "data both ways",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, PA, 151, 201, 50, ES, ES },
			{ C, FA, 131, 201, 0, ES, ES },
			{ C, FA, 101, 201, 0, F1, CW },
		},
	},
	{
		.name = "R9: one FIN of a mid-stream flow does not tell the order",
		.end = TCPW_END_NO_ORDER | TCPW_END_ONE_WAY,
		.steps = {
			{ C, FA, 1, 1, 0, F1, ES, .here = { 0, CW }, VIA(ES, ES) },
		},
	},
	{
		.name = "R10: an ACK above what was seen proves that it was sent",
		.after = "data both ways",
		.local = REMOTE_CLIENT,
		.end = TCPW_END_BYTES,
		.bytes = { 150, 200 },
		.steps = {
			{ S, A, 201, 151, 0, ES, ES, LOUD },
			{ C, RST, 101, 0, 0, ES, ES, OUTSIDE },
			{ C, PA, 101, 201, 50, ES, ES },
		},
	},
	{
		.name = "R10: of a local end all is seen",
		.after = "data both ways",
		.local = TCPW_LOCAL_CLIENT | TCPW_LOCAL_BOTH,
		.steps = {
			{ S, A, 201, 151, 0, ES, ES, OUTSIDE },
		},
	},
	{
		.name = "R10: consistent numbers of both ends resynchronise",
		.after = "data both ways",
		.end = TCPW_END_BYTES,
		.bytes = { ~0ULL, ~0ULL },
		.steps = {
			{ C, PA, FAR, 2 * FAR, 10, ES, ES, OUTSIDE },
			{ S, PA, 2 * FAR, FAR + 10, 10, ES, ES },
			{ C, FA, FAR + 10, 2 * FAR + 10, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 2 * FAR + 10, FAR + 11, 0, F2, CW },
		},
	},
	{
		.name = "R10: inconsistent numbers do not",
		.after = "data both ways",
		.steps = {
			{ C, PA, FAR, 2 * FAR, 10, ES, ES, OUTSIDE },
			{ C, PA, FAR + 10, 2 * FAR, 10, ES, ES, OUTSIDE },
			{ S, PA, 4 * FAR, FAR + 10, 10, ES, ES, OUTSIDE },
			{ C, PA, FAR + 10, 2 * FAR, 10, ES, ES, OUTSIDE },
			{ S, PA, 2 * FAR, 4 * FAR, 10, ES, ES, OUTSIDE },
			{ C, FA, 101, 201, 0, F1, ES, .here = { 0, CW } },
		},
	},
	/* Sockets: what they say when they are asked */
	{
		.name = "R10: what a request has not sent is not acknowledged",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, SYN, 0, 0, 0, SS, LI },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1001, 0, SS, SR, OUTSIDE },
			{ S, RST, 1001, 0, 0, SS, SR, OUTSIDE },
		},
	},
	{
		.name = "R10: an ACK of what was before the SYN",
		.after = "data both ways",
		.steps = {
			{ S, FA, 201, -10u, 0, ES, ES, OUTSIDE },
		},
	},
	{
		.name = "socket gone in ESTABLISHED",
		.after = "data both ways",
		.steps = {
			{ C, 0, 0, 0, 0, CL, ES, .op = TCPW_OP_GONE },
			{ C, PA, 101, 201, 10, CL, ES },
			{ S, PA, 201, 111, 10, CL, ES },
			{ C, RST, 111, 0, 0, CL, CL },
		},
	},
	{
		.name = "socket gone in TIME_WAIT",
		.after = "four-segment close",
		.end = TCPW_END_FINAL,
		.steps = {
			{ C, 0, 0, 0, 0, CL, CL, .op = TCPW_OP_GONE },
		},
	},
	{
		.name = "socket gone with a pending SYN",
		.after = "data both ways",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ C, 0, 0, 0, 0, CL, ES, .op = TCPW_OP_GONE },
		},
	},
	{
		.name = "adopted in SYN_SENT",
		.steps = {
			{ C, 0, 1, 0, 0, SS, LI, .op = TCPW_OP_ADOPT, .to = SS },
			{ C, SYN, 0, 0, 0, SS, LI, SYN_AGAIN },
			{ S, SA, 0, 1, 0, SS, SR },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, FA, 1, 1, 0, ES, F1, .here = { CW } },
		},
	},
	{
		.name = "adopted in SYN_RECV",
		.steps = {
			{ S, 0, 1, 1, 0, SS, SR, .op = TCPW_OP_ADOPT, .to = SR },
			{ S, SA, 0, 1, 0, SS, SR, SA_AGAIN },
			{ C, A, 1, 1, 0, ES, ES },
			{ S, SA, 0, 1, 0, ES, SR, ACK_LOST },
			{ C, PA, 1, 1, 10, ES, ES },
		},
	},
	{
		.name = "adopted in SYN_RECV, made by Fast Open",
		.local = TCPW_LOCAL_SERVER,
		.steps = {
			{ S, 0, 1, 21, 20, SS, SR, .op = TCPW_OP_ADOPT, .to = SR },
			/* to a repeated SYN */
			{ S, A, 1, 21, 0, SS, SR },
			{ C, A, 21, 1, 0, ES, ES },
		},
	},
	{
		.name = "adopted in SYN_RECV of crossing SYNs",
		.steps = {
			{ C, SYN, 1, 1, 0, SR, SS, .op = TCPW_OP_ADOPT, .to = SR },
			{ S, SA, 0, 1, 0, ES, SR, VIA(SR, SR) },
			{ S, FA, 1, 1, 0, ES, F1, .here = { CW }, VIA(ES, ES) },
		},
	},
	{
		.name = "adopted in ESTABLISHED",
		.end = TCPW_END_BYTES,
		.bytes = { 105, 100 },
		.steps = {
			{ C, 0, 101, 201, 100, ES, ES, .op = TCPW_OP_ADOPT, .to = ES },
			{ C, PA, 101, 201, 5, ES, ES, QUIET },
			{ S, A, 201, 106, 0, ES, ES, QUIET },
			{ S, FA, 201, 106, 0, ES, F1, .here = { CW } },
			{ C, A, 106, 202, 0, CW, F2 },
		},
	},
	{
		.name = "adopted in FIN_WAIT1",
		.steps = {
			{ C, 0, 102, 201, 0, F1, ES, .op = TCPW_OP_ADOPT, .to = F1 },
			{ S, A, 201, 101, 0, F1, ES },
			{ S, A, 201, 102, 0, F2, CW },
		},
	},
	{
		.name = "adopted in FIN_WAIT1, the FIN yet to be sent",
		.end = TCPW_END_BYTES,
		.bytes = { 150, 100 },
		.steps = {
			{ C, 0, 101, 201, 100, F1, ES, .op = TCPW_OP_ADOPT, .to = F1, .times = 50 },
			{ S, A, 201, 101, 0, F1, ES },
			{ C, PA, 101, 201, 20, F1, ES },
			{ S, A, 201, 121, 0, F1, ES },
			{ C, FA, 121, 201, 30, F1, ES, .here = { 0, CW }, FIN_AGAIN },
			{ S, A, 201, 151, 0, F1, ES, .here = { 0, CW } },
			{ S, A, 201, 152, 0, F2, CW },
		},
	},
	{
		.name = "adopted in FIN_WAIT2",
		.steps = {
			{ C, 0, 102, 201, 0, F2, CW, .op = TCPW_OP_ADOPT, .to = F2 },
			{ S, PA, 201, 102, 10, F2, CW, QUIET },
			{ S, FA, 211, 102, 0, F2, LA, .here = { TW } },
			{ C, A, 102, 212, 0, TW, CL },
		},
	},
	{
		.name = "adopted in CLOSE_WAIT",
		.end = TCPW_END_BYTES,
		.bytes = { 60, 50 },
		.steps = {
			{ C, 0, 101, 202, 50, CW, F2, .op = TCPW_OP_ADOPT, .to = CW },
			{ C, PA, 101, 202, 10, CW, F2, QUIET },
			{ S, A, 202, 111, 0, CW, F2, QUIET },
			{ C, FA, 111, 202, 0, LA, F2, .here = { 0, TW } },
			{ S, A, 202, 112, 0, CL, TW },
		},
	},
	{
		.name = "adopted in CLOSING",
		.steps = {
			{ C, 0, 102, 202, 0, CG, CG, .op = TCPW_OP_ADOPT, .to = CG },
			{ S, A, 202, 102, 0, TW, CG },
			{ C, A, 102, 202, 0, TW, TW },
		},
	},
	{
		.name = "adopted in CLOSING, the FIN yet to be sent",
		.steps = {
			{ C, 0, 101, 202, 0, CG, CG, .op = TCPW_OP_ADOPT, .to = CG, .times = 50 },
			{ S, A, 202, 101, 0, CG, CG },
			{ C, FA, 101, 202, 50, CG, TW, FIN_AGAIN },
			{ S, A, 202, 152, 0, TW, TW },
		},
	},
	{
		.name = "adopted in LAST_ACK",
		.steps = {
			{ C, 0, 102, 202, 0, LA, F2, .op = TCPW_OP_ADOPT, .to = LA },
			{ C, FA, 101, 202, 0, LA, F2, .here = { 0, TW }, FIN_AGAIN },
			{ S, A, 202, 102, 0, CL, TW },
		},
	},
	{
		.name = "adopted in TIME_WAIT",
		.steps = {
			{ C, 0, 102, 202, 0, TW, CL, .op = TCPW_OP_ADOPT, .to = TW },
			{ S, FA, 201, 102, 0, TW, LA, FIN_AGAIN },
			{ C, A, 102, 202, 0, TW, CL },
		},
	},
	{
		.name = "adopted when a FIN made 4 GiB full",
		.end = TCPW_END_BYTES,
		.bytes = { U32_MAX, U32_MAX },
		.steps = {
			{ C, 0, 102, 202, U32_MAX, TW, CL, .op = TCPW_OP_ADOPT, .to = TW },
		},
	},
	{
		.name = "corrected: its socket has not taken the FIN",
		.after = "data both ways",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, FA, 101, 201, 0, F1, CW },
			{ S, 0, 201, 101, 0, F1, ES, .op = TCPW_OP_CORRECT, .to = ES },
			{ C, A, 102, 201, 0, F1, ES },
			{ C, FA, 101, 201, 0, F1, CW, FIN_AGAIN },
		},
	},
	{
		.name = "corrected: its socket has taken an octet for what seemed a FIN",
		.after = "data both ways",
		.local = LOCAL_SERVER,
		.steps = {
			{ C, FA, 101, 201, 0, F1, CW },
			{ S, 0, 201, 151, 0, ES, ES, .op = TCPW_OP_CORRECT, .to = ES },
			{ S, A, 201, 151, 0, ES, ES },
		},
	},
	{
		.name = "forced into CLOSE_WAIT",
		.after = "data both ways",
		.steps = {
			{ C, 0, 0, 0, 0, CW, F1, .op = TCPW_OP_FORCE, .to = CW },
			{ C, 0, 0, 0, 0, ES, F1, .op = TCPW_OP_FORCE, .to = ES },
		},
	},
	{
		.name = "forced into SYN_RECV and back",
		.after = "three-way handshake",
		.steps = {
			{ S, 0, 0, 0, 0, ES, SR, .op = TCPW_OP_FORCE, .to = SR },
			{ C, A, 1, 1, 0, ES, ES },
		},
	},
	{
		.name = "forced out of a pending SYN",
		.after = "data both ways",
		.steps = {
			{ C, SYN, NEW, 0, 0, SS, ES },
			{ C, 0, 0, 0, 0, ES, ES, .op = TCPW_OP_FORCE, .to = ES },
			{ C, PA, 101, 201, 10, ES, ES, QUIET },
		},
	},
};

const unsigned int tcpw_rows_n = ARRAY_SIZE(tcpw_rows);
