// SPDX-License-Identifier: GPL-2.0
/* The verbs listeners and destinations: one line per group. */
#include "group_sort.h"
#include "verbs.h"

static int list(struct ctl *ctl, unsigned int command, enum out_side side, int argc, char **argv)
{
	struct group_sort sort = { .side = side };
	struct groups groups;
	size_t count;
	int code = group_sort_parse(&sort, ctl->options.sort, &ctl->fault);

	if (!code)
		code = ctl_begin(ctl, argc, argv);
	if (!code)
		code = groups_read(ctl, command, &groups);
	if (code)
		return code;
	group_sort(&sort, &groups);
	count = groups.count;
	if (ctl->options.limit && count > ctl->options.limit)
		count = ctl->options.limit;
	if (ctl->options.count)
		ctl->out.ops->number(&ctl->out, "count", count);
	else
		ctl->out.ops->groups(&ctl->out, side, groups.group, count);
	groups_free(&groups);
	return 0;
}

int verb_listeners(struct ctl *ctl, int argc, char **argv)
{
	return list(ctl, TCPWATCH_CMD_LISTENER_GET, OUT_LISTENERS, argc, argv);
}

int verb_destinations(struct ctl *ctl, int argc, char **argv)
{
	return list(ctl, TCPWATCH_CMD_DESTINATION_GET, OUT_DESTINATIONS, argc, argv);
}
