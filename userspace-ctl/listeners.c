// SPDX-License-Identifier: GPL-2.0
/* The verbs listeners and destinations: one line per group. */
#include "groups.h"
#include "verbs.h"

static int list(struct ctl *ctl, unsigned int command, enum out_side side, int argc, char **argv)
{
	struct groups groups;
	int code = ctl_begin(ctl, argc, argv);

	if (!code)
		code = groups_read(ctl, command, &groups);
	if (code)
		return code;
	ctl->out.ops->groups(&ctl->out, side, groups.group, groups.count);
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
