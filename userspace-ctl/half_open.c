// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>

#include "groups.h"
#include "verbs.h"

static void judge(struct ctl *ctl, const struct groups *groups, struct handshakes *rows)
{
	struct listenings queues;
	size_t i;

	listenings_read(&queues);
	for (i = 0; i < groups->count; i++)
		handshakes(&groups->group[i], listenings_find(&queues, &groups->group[i]),
			   &rows[i]);
	if (groups->count)
		qsort(rows, groups->count, sizeof(*rows), handshakes_compare);
	ctl->out.ops->half_open(&ctl->out, rows, groups->count);
	listenings_free(&queues);
}

int verb_half_open(struct ctl *ctl, int argc, char **argv)
{
	struct handshakes *rows;
	struct groups groups;
	int code;

	ctl_skip_show(&argc, &argv);
	code = ctl_no_words(ctl, argc, argv);
	if (!code)
		code = ctl_connect(ctl);
	if (!code)
		code = groups_read(ctl, TCPWATCH_CMD_LISTENER_GET, &groups);
	if (code)
		return code;
	rows = calloc(groups.count + 1, sizeof(*rows));
	if (rows)
		judge(ctl, &groups, rows);
	else
		code = fault_set(&ctl->fault, CTL_REFUSED, "out of memory");
	free(rows);
	groups_free(&groups);
	return code;
}
