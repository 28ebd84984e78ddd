/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What the wire cannot show: the laws of inference.md, section 4, each once.
 *
 * The truth of an end is taken apart into facts. A law lets one of them look
 * otherwise than it is, under a condition on what has passed the observer and
 * what has not. An inferred state is excused when it follows from the truth
 * with some of the facts changed for which a law holds, and from no fewer.
 */
#ifndef _TCPW_HOST_LAWS_H
#define _TCPW_HOST_LAWS_H

#include "endpoint.h"

enum law {
	LAW_L1, /* a RST that is lost or overtakes data, or a lost challenge ACK */
	LAW_L2, /* a silent ending of a remote end */
	LAW_L3, /* copies of a SYN or FIN that are lost before us */
	LAW_L4, /* an ACK lost behind us, or the answer to a repeat not seen */
	LAW_L5, /* segments under way revive a reset end */
	LAW_L6, /* what has arrived at a remote end and is not acknowledged past us */
	LAW_E1, /* a final ACK dropped by a local end, with what came after it */
	LAW_E2, /* a local passive opener that has sent nothing, until its delayed ACK */
	LAW_E3, /* dropped between us and the socket: a closed receive window */
	LAW_E5, /* a SYN out of nowhere, until the reply to what answers it */
	LAWS,
};

extern const char *const law_names[LAWS];

/* where the observer is */
enum place {
	AT_CLIENT,
	AT_SERVER,
	BETWEEN,
	PLACES,
};

extern const char *const place_names[PLACES];

/* how an end's last connection ended */
enum ending {
	NOT_ENDED,
	ENDED_DONE, /* its FIN was acknowledged in LAST_ACK */
	ENDED_BY_RST,
	ENDED_BY_ABORT, /* it sent a RST, or refuses the other's segments with some */
	ENDED_SILENTLY,
};

/* what has passed us of a connection of an end; its own begins with its ISN */
#define PASSED_SYN		(1 << 0)
#define PASSED_FIN		(1 << 1)
#define PASSED_EARLY_FIN	(1 << 2) /* that does not cover the peer's */
#define LOST_EARLY_FIN		(1 << 3) /* before us */
#define PASSED_SYN_ACK		(1 << 4) /* the peer's acknowledgment of its SYN */
#define PASSED_FIN_ACK		(1 << 5)
#define OPEN_SYN		(1 << 6) /* a copy passed, after it no acknowledgment */
#define OPEN_FIN		(1 << 7)
#define TOLD_SYN		(1 << 8) /* it acknowledged the peer's SYN past us */
#define TOLD_FIN		(1 << 9)
#define PASSED_OWN_RST		(1 << 10) /* with a number that can be accepted */
#define PASSED_RST		(1 << 11) /* to it */
#define SPOKE_AFTER_RST		(1 << 12) /* something of it passed after that */
#define FRESH_AFTER_RST		(1 << 13) /* ... with all that it had sent and got */
#define UNDECIDED_RST		(1 << 14) /* to it, that owed its first ACK */
#define PASSED_SYNACK		(1 << 15) /* its own */
#define STRAY_SYN		(1 << 18) /* of an older connection, after its newest SYN */
#define FORGOTTEN		(1 << 19) /* the peer began anew after an UNDECIDED_RST */
#define STALE_OPEN		(1 << 20) /* it was opened by a repeat of a SYN that is over */
#define UNKNOWN_RST		(1 << 21) /* to it, and what it expects passed before we looked */
#define UNFIT_RST		(1 << 17) /* to it, for a state that it has not reached yet */
#define BEHIND_FIN		(1 << 22) /* an ACK of its FIN came behind the peer's own FIN */
#define DOUBTED_SYN		(1 << 16) /* followed by something of the old connection */

/**
 * struct watched - what the laws remember of one end
 * @passed:	PASSED_SYN ...
 * @iss:	of its newest connection
 * @nxt:	highest end that passed us
 * @rcv:	highest acknowledgment number that passed us
 * @fin_seq:	of its FIN, with @fin
 * @fin:	it has sent one
 * @again:	it had a connection before
 * @was:	its last state before it ended
 * @ending:	enum ending
 */
struct watched {
	u32 passed;
	bool fin;
	bool again;
	u8 was;
	u8 ending;
	u32 iss;
	u32 nxt;
	u32 rcv;
	u32 fin_seq;
};

struct laws {
	enum place place;
	struct watched of[2];
};

bool laws_local(const struct laws *l, int x);

/**
 * laws_follow() - an end has changed
 * @l:	the laws
 * @x:	the end
 * @was: how it was
 * @end: how both are now
 * @how: if it has ended, then in this way
 */
void laws_follow(struct laws *l, int x, const struct endpoint *was, const struct endpoint end[2],
		 enum ending how);

/* a segment of @x passes us, or is lost before it does */
void laws_passes(struct laws *l, int x, const struct endpoint end[2],
		 const struct tcpw_segment *seg);
/* the first segment of a flow whose handshake nobody saw (R9) */
void laws_midstream(struct laws *l, int x, const struct tcpw_segment *seg);
void laws_lost_before(struct laws *l, int x, const struct endpoint end[2],
		      const struct tcpw_segment *seg);

/**
 * laws_excuse() - may an end look like this?
 * @l:	the laws
 * @x:	which end
 * @end: the ends
 * @seen: its inferred state
 *
 * Return: the laws that excuse it, a bit each; 0: it may not.
 */
unsigned int laws_excuse(const struct laws *l, int x, const struct endpoint end[2], u8 seen);

/* is that the same, where nobody can tell CLOSED, LISTEN and UNKNOWN apart? */
bool laws_same(u8 is, u8 seen);

#endif /* _TCPW_HOST_LAWS_H */
