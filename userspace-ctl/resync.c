// SPDX-License-Identifier: GPL-2.0
#include "msg.h"
#include "resync.h"
#include "units.h"

/* flows between two looks at the events that come meanwhile */
#define ASIDE_EVERY	64

/* dumps that a flush may spoil until it is left to the next time */
#define ATTEMPTS	3

static bool about(const struct resync *r, enum out_group group)
{
	return r->groups & RESYNC_GROUPS & 1u << group;
}

/* its number is that of the first group that there is */
static struct out_event event_of(const struct resync *r, enum out_group group)
{
	while (!about(r, group))
		group++;
	return (struct out_event){
		.group = group,
		.seq = r->contained[group],
		.netns = r->netns,
		.at_ns = clock_ns(CLOCK_REALTIME),
	};
}

static void begin(struct resync *r)
{
	struct out_sync sync = { .phase = OUT_SYNC_BEGIN };
	struct out *out = &r->ctl->out;
	enum out_group group;

	r->flows = 0;
	for (group = 0; group < OUT_GROUPS; group++) {
		struct out_event event;

		if (!about(r, group))
			continue;
		event = event_of(r, group);
		sync.lost = r->lost[group];
		out->ops->sync(out, &event, &sync);
	}
}

static void end(struct resync *r)
{
	const struct out_event event = event_of(r, 0);
	const struct out_sync sync = {
		.phase = OUT_SYNC_END,
		.lost = r->lost[event.group],
		.flows = r->flows,
	};

	r->ctl->out.ops->sync(&r->ctl->out, &event, &sync);
}

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	struct resync *r = context;
	const struct out_event event = event_of(r, 0);
	struct flow_buffer buffer;

	/* one that has ended was told of as a close */
	if (!msg_flow(nlh, &buffer) || buffer.record.flow.ended_ns)
		return TRANSPORT_MORE;
	r->ctl->out.ops->present(&r->ctl->out, &event, &buffer.record);
	if (!(++r->flows % ASIDE_EVERY))
		r->aside(r->context);
	return ferror(r->ctl->out.file) ? TRANSPORT_STOP : TRANSPORT_MORE;
}

/* what was printed is void: another beginning says so */
static bool restart(void *context)
{
	struct resync *r = context;

	if (++r->attempts == ATTEMPTS) {
		r->due = true;
		return false;
	}
	begin(r);
	return true;
}

void resync_lost(struct resync *r, enum out_group group, uint64_t last)
{
	if (about(r, group) && last > r->contained[group])
		r->due = true;
}

int resync_print(struct resync *r, const struct loss *loss)
{
	const struct transport_reader reader = {
		.message = take,
		.restart = restart,
		.context = r,
	};
	enum out_group group;
	int code;

	r->due = false;
	r->attempts = 0;
	for (group = 0; group < OUT_GROUPS; group++) {
		r->contained[group] = loss[group].next - 1;
		r->lost[group] = loss[group].lost;
	}
	begin(r);
	transport_request(r->ctl->transport, TCPWATCH_CMD_FLOW_GET);
	code = transport_dump(r->ctl->transport, &reader, &r->ctl->fault);
	if (!code && !r->due)
		end(r);
	return code;
}
