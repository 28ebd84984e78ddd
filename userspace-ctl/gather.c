// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <libmnl/libmnl.h>

#include "array.h"
#include "filter.h"
#include "gather.h"
#include "msg.h"
#include "owner.h"
#include "sort.h"

/* flows held back before a list without an order begins to flow */
#define HELD_BACK	4096

/**
 * struct gather - a list under way
 * @held:	flows that are not printed yet
 * @count:	of @held
 * @room:	of @held
 * @matched:	flows that satisfied the filter
 * @owners:	of all sockets, if they were asked for
 * @flowing:	the list has begun; what comes is printed at once
 */
struct gather {
	struct ctl *ctl;
	enum out_list what;
	struct filter filter;
	struct sort sort;
	struct record **held;
	size_t count;
	size_t room;
	uint64_t matched;
	struct owners owners;
	bool flowing;
	bool no_memory;
};

static void drop_from(struct gather *g, size_t first)
{
	while (g->count > first)
		free(g->held[--g->count]);
}

static struct record *copy(const struct record *record)
{
	size_t size = record->count * sizeof(*record->history);
	struct record *to = malloc(sizeof(*to) + size);

	if (!to)
		return NULL;
	*to = *record;
	if (record->history)
		to->history = memcpy(to + 1, record->history, size);
	return to;
}

static bool grow(struct gather *g)
{
	struct record **held = array_more(g->held, g->count, &g->room, sizeof(*held));

	if (held)
		g->held = held;
	return held;
}

static void begin(struct gather *g)
{
	size_t i;

	g->flowing = true;
	g->ctl->out.ops->list_begin(&g->ctl->out, g->what);
	for (i = 0; i < g->count; i++)
		g->ctl->out.ops->flow(&g->ctl->out, g->held[i]);
	drop_from(g, 0);
}

static bool full(const struct gather *g)
{
	return g->ctl->options.limit && g->matched >= g->ctl->options.limit;
}

/* of an ordered list with a limit, twice the limit is enough to keep */
static void prune(struct gather *g)
{
	uint64_t limit = g->ctl->options.limit;

	if (!limit || g->count < 2 * limit + HELD_BACK)
		return;
	sort_records(&g->sort, g->held, g->count);
	drop_from(g, limit);
}

static enum transport_next hold(struct gather *g, const struct record *record)
{
	struct record *kept = grow(g) ? copy(record) : NULL;

	if (!kept) {
		g->no_memory = true;
		return TRANSPORT_STOP;
	}
	g->held[g->count++] = kept;
	if (g->sort.compare) {
		prune(g);
		return TRANSPORT_MORE;
	}
	if (g->count == HELD_BACK)
		begin(g);
	return full(g) ? TRANSPORT_STOP : TRANSPORT_MORE;
}

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	struct gather *g = context;
	struct flow_buffer buffer;

	if (!msg_flow(nlh, &buffer) || !filter_match(&g->filter, &buffer.record.flow))
		return TRANSPORT_MORE;
	g->matched++;
	if (g->ctl->options.count)
		return TRANSPORT_MORE;
	if (g->ctl->options.owners)
		buffer.record.owners = &g->owners;
	if (!g->flowing)
		return hold(g, &buffer.record);
	g->ctl->out.ops->flow(&g->ctl->out, &buffer.record);
	return full(g) || ferror(g->ctl->out.file) ? TRANSPORT_STOP : TRANSPORT_MORE;
}

static bool restart(void *context)
{
	struct gather *g = context;

	if (g->flowing)
		return false;
	drop_from(g, 0);
	g->matched = 0;
	return true;
}

static void finish(struct gather *g)
{
	uint64_t limit = g->ctl->options.limit;

	if (g->ctl->options.count) {
		g->ctl->out.ops->number(&g->ctl->out, "count",
					limit && g->matched > limit ? limit : g->matched);
		return;
	}
	if (g->sort.compare)
		sort_records(&g->sort, g->held, g->count);
	if (limit && g->count > limit)
		drop_from(g, limit);
	if (!g->flowing)
		begin(g);
	g->ctl->out.ops->list_end(&g->ctl->out);
}

static int dump(struct gather *g, unsigned int command)
{
	const struct transport_reader reader = {
		.message = take,
		.restart = restart,
		.context = g,
	};
	struct ctl *ctl = g->ctl;
	struct kernel_filter kernel;
	struct nlmsghdr *nlh;
	int code;

	nlh = transport_request(ctl->transport, command);
	filter_push(&g->filter, &kernel);
	msg_put_filter(nlh, &kernel);
	if (ctl->options.history)
		mnl_attr_put(nlh, TCPWATCH_A_WITH_HISTORY, 0, NULL);
	code = transport_dump(ctl->transport, &reader, &ctl->fault);
	/* an older kernel may not know a condition; this tool does */
	if (code && ctl->fault.error == EINVAL && kernel.has && !g->flowing) {
		nlh = transport_request(ctl->transport, command);
		if (ctl->options.history)
			mnl_attr_put(nlh, TCPWATCH_A_WITH_HISTORY, 0, NULL);
		restart(g);
		code = transport_dump(ctl->transport, &reader, &ctl->fault);
	}
	if (!code && g->no_memory)
		code = fault_set(&ctl->fault, CTL_REFUSED, "out of memory: use --limit or no --sort");
	return code;
}

/* all at once, so that the list can flow; what is opened meanwhile has no owner in it */
static int find_owners(struct gather *g)
{
	if (!g->ctl->options.owners || g->ctl->options.count)
		return 0;
	if (!owners_all(&g->owners, "/proc"))
		return fault_no_memory(&g->ctl->fault);
	owners_warn(&g->owners);
	return 0;
}

static int run(struct gather *g, unsigned int command, int argc, char **argv)
{
	struct ctl *ctl = g->ctl;
	int code;

	ctl_skip_show(&argc, &argv);
	code = filter_parse(&g->filter, argc, argv, ctl->options.family, &ctl->fault);
	if (!code)
		code = sort_parse(&g->sort, ctl->options.sort, &ctl->fault);
	if (!code)
		code = ctl_connect(ctl);
	if (!code)
		code = find_owners(g);
	if (!code)
		code = dump(g, command);
	if (!code)
		finish(g);
	return code;
}

int gather_list(struct ctl *ctl, unsigned int command, enum out_list what, int argc, char **argv)
{
	struct gather *g = calloc(1, sizeof(*g));
	int code;

	if (!g)
		return fault_no_memory(&ctl->fault);
	g->ctl = ctl;
	g->what = what;
	code = run(g, command, argc, argv);
	drop_from(g, 0);
	owners_free(&g->owners);
	free(g->held);
	free(g);
	return code;
}
