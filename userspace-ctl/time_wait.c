// SPDX-License-Identifier: GPL-2.0
#include "pressure.h"
#include "verbs.h"

int verb_time_wait(struct ctl *ctl, int argc, char **argv)
{
	struct pressure p;
	int code;

	ctl_skip_show(&argc, &argv);
	code = ctl_no_words(ctl, argc, argv);
	if (!code)
		code = ctl_connect(ctl);
	if (code)
		return code;
	code = pressure_collect(ctl, &p);
	if (!code)
		ctl->out.ops->time_wait(&ctl->out, &p.tw);
	pressure_free(&p);
	return code;
}
