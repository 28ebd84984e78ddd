/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The present flows in a stream of events, so that whoever follows it knows
 * again what there is: at its start, and after a loss.
 *
 * A flow says how many transitions it has had, and so does each transition:
 * what is older than the flow as it was read can be told from what is new.
 */
#ifndef CTL_RESYNC_H
#define CTL_RESYNC_H

#include "ctl.h"
#include "loss.h"

/**
 * struct resync - when the flows are to be printed, and how far they reach
 * @ctl:	the run, connected
 * @groups:	1 << enum out_group of those that the stream is about
 * @netns:	inode of the namespace
 * @due:	the stream is no longer enough to know what there is
 * @aside:	called every now and then while flows are read: keeps events from
 *		being lost meanwhile, without using @ctl
 * @context:	its argument
 * @contained:	by group: events up to that number are in the flows
 * @lost:	by group: events lost in all
 * @flows:	printed so far
 * @attempts:	to read all of them
 */
struct resync {
	struct ctl *ctl;
	uint32_t groups;
	uint32_t netns;
	bool due;
	void (*aside)(void *context);
	void *context;
	uint64_t contained[OUT_GROUPS];
	uint64_t lost[OUT_GROUPS];
	uint64_t flows;
	unsigned int attempts;
};

/* the groups without which the flows are not known: 1 << enum out_group */
#define RESYNC_GROUPS	(1u << OUT_TRANSITIONS | 1u << OUT_CLOSES)

/**
 * resync_lost() - note that events are lost
 * @resync:	makes it due, unless the flows that were printed contain them
 * @group:	of the events
 * @last:	number of the last one
 */
void resync_lost(struct resync *resync, enum out_group group, uint64_t last);

/**
 * resync_print() - a sync record per group, the flows, a sync record
 * @resync:	is due no more, unless the table changed under the dump each time
 * @loss:	by group; all numbers that the kernel has given before are in them
 *
 * Return: 0 or an exit status.
 */
int resync_print(struct resync *resync, const struct loss *loss);

#endif
