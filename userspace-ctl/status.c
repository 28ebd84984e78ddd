// SPDX-License-Identifier: GPL-2.0
#include "ctl.h"
#include "verbs.h"

int verb_status(struct ctl *ctl, int argc, char **argv)
{
	int code = ctl_begin(ctl, argc, argv);

	if (!code)
		ctl->out.ops->status(&ctl->out, &ctl->status);
	return code;
}
