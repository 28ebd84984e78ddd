// SPDX-License-Identifier: GPL-2.0
#include "ctl.h"
#include "verbs.h"

int verb_stats(struct ctl *ctl, int argc, char **argv)
{
	struct stats stats;
	int code = ctl_begin(ctl, argc, argv);

	if (!code)
		code = ctl_stats(ctl, &stats);
	if (!code)
		ctl->out.ops->stats(&ctl->out, &stats);
	return code;
}
