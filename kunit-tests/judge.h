/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Does tcpwatch say of our end of a talk what the kernel's own socket says?
 * Nothing here says what is right.
 */
#ifndef _TCPW_JUDGE_H
#define _TCPW_JUDGE_H

#include "talk.h"

/* why tcpwatch may say something else for a moment: until its sweep asks the socket */
enum tcpw_excuse {
	TCPW_NO_EXCUSE,
	TCPW_EXCUSE_E1,		/* a final ACK that was dropped, until the next SYN+ACK */
	TCPW_EXCUSE_E2,	/* a passive opener that has sent nothing: a delayed ACK late */
	TCPW_EXCUSE_E3,	/* dropped between hook and socket */
	TCPW_EXCUSE_SILENT,	/* close() in SYN_SENT sends nothing */
	TCPW_EXCUSE_ORPHAN,	/* R11: FIN_WAIT2 without a holder takes more than a whole socket */
	TCPW_EXCUSE_ISN,	/* no peer acknowledges the ISN only; kernels differ */
	TCPW_EXCUSE_OVERTAKEN,	/* no peer sends octets behind its FIN: a matter of the queue */
	TCPW_EXCUSE_UNSEEN,	/* adopted with a hole: a FIN may wait behind it */
	TCPW_EXCUSE_NONSENSE,	/* a RST with SYN or FIN is bad input, and no segment */
	TCPW_EXCUSES
};

/**
 * struct tcpw_judge - a count of looks
 * @looks:	all
 * @by:		those with an excuse
 */
struct tcpw_judge {
	u32 looks;
	u32 by[TCPW_EXCUSES];
};

/**
 * tcpw_judge_look() - compare what tcpwatch has with the socket
 * @j: counted
 * @t: the talk
 * @shot: a special segment that may still have an effect, or NULL
 * @when: for the reader
 *
 * What has an excuse must be right when the sweep has come. A difference fails the case.
 *
 * Return: is it right?
 */
bool tcpw_judge_look(struct tcpw_judge *j, struct tcpw_talk *t, const struct tcpw_shot *shot,
		     const char *when);

/* prints the counts; returns the looks with an excuse */
u32 tcpw_judge_sum(const struct tcpw_judge *j, struct kunit *test);

#endif /* _TCPW_JUDGE_H */
