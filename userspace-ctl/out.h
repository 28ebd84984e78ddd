/* SPDX-License-Identifier: GPL-2.0 */
/* Printing: one set of operations, one implementation per form of output. */
#ifndef CTL_OUT_H
#define CTL_OUT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "handshakes.h"
#include "ports.h"
#include "record.h"
#include "style.h"

/* what a list is about */
enum out_list {
	OUT_FLOWS,
	OUT_ENDED,
	OUT_SHOW,		/* few flows, each in full */
	OUT_ROWS,		/* of something else than flows */
};

/* whose end is local */
enum out_side {
	OUT_LISTENERS,
	OUT_DESTINATIONS,
};

/* the groups of events */
enum out_group {
	OUT_TRANSITIONS,
	OUT_CLOSES,
	OUT_CONFIG,
	OUT_ALERTS,
	OUT_GROUPS,
};

/**
 * struct out_event - what all records of a stream have
 * @group:	where it comes from
 * @seq:	its number there
 * @at_ns:	CLOCK_REALTIME
 * @netns:	inode of the namespace, 0: not known
 */
struct out_event {
	enum out_group group;
	uint64_t seq;
	uint64_t at_ns;
	uint32_t netns;
};

/* what a sync record says of the flows */
enum out_phase {
	OUT_SYNC_ALONE,		/* nothing: a stream begins or ends there */
	OUT_SYNC_BEGIN,		/* they follow, and contain all events up to there */
	OUT_SYNC_END,		/* that was all of them */
};

/**
 * struct out_sync - a point of a stream
 * @phase:	what stands around it
 * @lost:	events of the group, in all
 * @flows:	how many there were; at OUT_SYNC_END only
 */
struct out_sync {
	enum out_phase phase;
	uint64_t lost;
	uint64_t flows;
};

struct out;
struct close_wait;
struct explain;
struct netns;
struct report;

/**
 * struct out_ops - a form of output
 * @list_begin:	before the first flow of a list, also of an empty one
 * @flow:	one of the list
 * @list_end:	after the last one
 * @number:	a bare answer: how many, under the name of @key
 * @watching:	whether this namespace is watched
 * @groups:	listeners or destinations, each in a line
 * @time_wait:	where ports are short
 * @half_open:	handshakes that do not finish, per listener
 * @stats:	the counters
 * @status:	what is on
 * @config:	settings; those that it does not have were not asked for
 * @transition:	event
 * @close:	event
 * @changed:	event: the settings are now these
 * @alert:	event: one is raised, changes its severity, or is cleared
 * @overrun:	@lost events are missing, from @event->seq on
 * @sync:	a stream begins, ends, or is made whole at @event->seq
 * @present:	a flow as it is, between two of these
 * @close_wait:	sockets in CLOSE_WAIT, as rows
 * @report:	what is wrong here
 * @explain:	one flow, as others see it, too
 * @netns:	what follows is about this network namespace, one of several
 * @end:	there is no further one
 */
struct out_ops {
	void (*list_begin)(struct out *out, enum out_list what);
	void (*flow)(struct out *out, const struct record *record);
	void (*list_end)(struct out *out);
	void (*number)(struct out *out, const char *key, uint64_t number);
	void (*watching)(struct out *out, bool on);
	void (*groups)(struct out *out, enum out_side side, const struct tcpwatch_group *group,
		       size_t count);
	void (*time_wait)(struct out *out, const struct time_wait *tw);
	void (*half_open)(struct out *out, const struct handshakes *h, size_t count);
	void (*stats)(struct out *out, const struct stats *stats);
	void (*status)(struct out *out, const struct status *status);
	void (*config)(struct out *out, const struct config *config);
	void (*transition)(struct out *out, const struct out_event *event,
			   const struct tcpwatch_transition_event *transition);
	void (*close)(struct out *out, const struct out_event *event,
		      const struct tcpwatch_flow *flow);
	void (*changed)(struct out *out, const struct out_event *event,
			const struct config *config);
	void (*alert)(struct out *out, const struct out_event *event,
		      const struct tcpwatch_alert_event *alert);
	void (*overrun)(struct out *out, const struct out_event *event, uint64_t lost);
	void (*sync)(struct out *out, const struct out_event *event, const struct out_sync *sync);
	void (*present)(struct out *out, const struct out_event *event,
			const struct record *record);
	void (*close_wait)(struct out *out, const struct close_wait *cw);
	void (*report)(struct out *out, const struct report *report);
	void (*explain)(struct out *out, const struct explain *explain);
	void (*netns)(struct out *out, const struct netns *ns);
	void (*end)(struct out *out);
};

/**
 * struct out - where output goes and how
 * @ops:	the form
 * @file:	the place
 * @style:	of text
 * @pretty:	of JSON
 * @netns:	inode of the namespace that it is about
 * @several:	it is about several, one after the other
 * @visited:	so many of them so far
 * @list:	the list that is under way
 * @printed:	flows of that list so far; in JSON, of all
 */
struct out {
	const struct out_ops *ops;
	FILE *file;
	struct style style;
	bool pretty;
	uint32_t netns;
	bool several;
	unsigned int visited;
	enum out_list list;
	uint64_t printed;
};

extern const struct out_ops out_text;
extern const struct out_ops out_json;

/**
 * group_name() - what a group is called in the interface
 * @group:	the group
 */
const char *group_name(enum out_group group);

#endif
