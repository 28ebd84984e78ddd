// SPDX-License-Identifier: GPL-2.0
#include "pressure.h"
#include "verbs.h"

int verb_time_wait(struct ctl *ctl, int argc, char **argv)
{
	struct pressure p = { .n_handshakes = 0 };
	int code = ctl_begin(ctl, argc, argv);

	if (!code)
		code = pressure_collect(ctl, PRESSURE_PORTS | PRESSURE_OWNERS, &p);
	if (!code)
		ctl->out.ops->time_wait(&ctl->out, &p.tw);
	pressure_free(&p);
	return code;
}
