/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What a listener of a group has missed, exactly.
 *
 * Events are numbered under a lock and sent after it, so two of them may
 * arrive in the wrong order: a number that is passed over is missing at first
 * and lost only when it has not come for a while.
 */
#ifndef CTL_LOSS_H
#define CTL_LOSS_H

#include <stdbool.h>
#include <stdint.h>

#define LOSS_RANGES	1024

/* numbers that were passed over, and when that was noticed */
struct loss_range {
	uint64_t first;
	uint64_t last;
	uint64_t since_ns;
};

/**
 * struct loss - the numbers of one group
 * @next:	the smallest number that nothing is known of
 * @seen:	events that came
 * @lost:	events that did not, or so late that they were given up before
 * @count:	of @missing
 * @missing:	may still come; in ascending order
 */
struct loss {
	uint64_t next;
	uint64_t seen;
	uint64_t lost;
	unsigned int count;
	struct loss_range missing[LOSS_RANGES];
};

/* told of @count numbers from @first on that are lost */
typedef void (*loss_report)(void *context, uint64_t first, uint64_t count);

/**
 * loss_start() - begin to count
 * @loss:	the group
 * @seq:	number of its last event so far
 */
void loss_start(struct loss *loss, uint64_t seq);

/**
 * loss_saw() - an event came
 * @loss:	the group
 * @seq:	its number
 * @now_ns:	any clock that does not jump
 * @report:	for the oldest gap, if there are more than can be remembered
 * @context:	first argument of @report
 *
 * Return: whether it counts. One that was reported as lost, or was sent before
 * loss_start(), does not: each number is either seen or lost.
 */
bool loss_saw(struct loss *loss, uint64_t seq, uint64_t now_ns, loss_report report, void *context);

/**
 * loss_expect() - events up to a number have been sent
 * @loss:	the group
 * @seq:	that number
 * @now_ns:	as above
 * @report:	as above
 * @context:	as above
 */
void loss_expect(struct loss *loss, uint64_t seq, uint64_t now_ns, loss_report report,
		 void *context);

/**
 * loss_missing() - how many numbers may still come
 * @loss:	the group
 */
uint64_t loss_missing(const struct loss *loss);

/**
 * loss_settle() - give up what has been missing for too long
 * @loss:	the group
 * @before_ns:	what was noticed before that, or then, is lost
 * @report:	called for each gap
 * @context:	first argument of @report
 */
void loss_settle(struct loss *loss, uint64_t before_ns, loss_report report, void *context);

#endif
