/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Two ends, the path between them, and what the core infers at some place of
 * it. All that may happen next is an action; actions that cost something are
 * bounded by a budget, so that the worlds are finite.
 */
#ifndef _TCPW_HOST_WORLD_H
#define _TCPW_HOST_WORLD_H

#include "laws.h"

enum act {
	ACT_CONNECT,
	ACT_SEND,
	ACT_CLOSE,
	ACT_ABORT,
	ACT_REPEAT,
	ACT_ACK, /* the delayed one */
	ACT_READ,
	ACT_PROBE,
	ACT_GIVE_UP,
	ACT_ARRIVE, /* at the observer or, behind it, at the other end */
	ACT_LOSE,
	ACT_DOUBLE, /* arrives and stays */
	ACTS,
};

extern const char *const act_names[ACTS];

/* what the actions cost; what costs nothing is bounded by the states */
enum budget {
	BUDGET_CONNECT,
	BUDGET_SEND,
	BUDGET_CLOSE,
	BUDGET_ABORT,
	BUDGET_REPEAT,
	BUDGET_PROBE,
	BUDGET_GIVE_UP,
	BUDGET_LOSS,
	BUDGET_DOUBLE,
	BUDGET_OVERTAKE,
	BUDGET_DROP, /* of final ACKs, by a full accept queue */
	BUDGETS,
};

extern const char *const budget_names[BUDGETS];

/**
 * struct action - what happens
 * @act:	enum act
 * @x:		which end does it, or sent the segment
 * @behind:	the segment is between the observer and the other end
 * @index:	which segment of that hop; above 0 it overtakes others
 * @full:	the accept queue is full when it arrives
 */
struct action {
	u8 act : 4;
	u8 x : 1;
	u8 behind : 1;
	u8 index : 2;
	u8 full : 1;
};

#define FLYING 4 /* in one hop, at most */

struct hop {
	struct tcpw_segment seg[FLYING];
	u8 n;
};

/* how it begins */
enum start {
	START_CLOSED,
	START_MIDSTREAM, /* both are established, and we have seen nothing */
	STARTS,
};

/**
 * struct setup - what does not change
 * @place:	of the observer
 * @start:	enum start
 * @budget:	what there is in the beginning
 * @flying:	segments on the way at once
 * @buffer:	of each end
 * @slow:	programs read only when they choose to
 * @both:	the server may connect, too
 */
struct setup {
	enum place place;
	enum start start;
	u8 budget[BUDGETS];
	u8 flying;
	u8 buffer;
	bool slow;
	bool both;
};

/**
 * struct world - one of the states that are explored
 * @end:	client and server
 * @before:	by sender: on the way to the observer
 * @behind:	by sender: on the way from it
 * @c:		what is known
 * @laws:	what has passed
 * @opened:	@c is valid
 * @isns:	how many each end has used
 * @budget:	what is left
 */
struct world {
	struct endpoint end[2];
	struct hop before[2];
	struct hop behind[2];
	struct tcpw_conn c;
	struct laws laws;
	bool opened;
	u8 isns[2];
	u8 budget[BUDGETS];
};

#define APART 200000 /* from an ISN to the next */

void world_begin(struct world *w, const struct setup *setup);

/**
 * world_act() - let something happen
 * @w:	the world
 * @s:	its setup
 * @a:	what
 * @log: lines for the reader, or NULL
 *
 * Return: NULL if it cannot happen, or what is wrong then, or "".
 */
const char *world_act(struct world *w, const struct setup *s, struct action a, char *log,
		      size_t size);

/* how many looks at an end, and by which laws a difference was excused */
struct tally {
	unsigned long local;
	unsigned long remote;
	unsigned long settled;
	unsigned long excluded[LAWS];
};

/**
 * world_check() - is all inferred as it is?
 * @w:	the world
 * @tally: counted
 * @log: what is wrong, for the reader, or NULL
 *
 * Return: true if so, or excused by a law.
 */
bool world_check(const struct world *w, struct tally *tally, char *log, size_t size);

#endif /* _TCPW_HOST_WORLD_H */
