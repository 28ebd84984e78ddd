// SPDX-License-Identifier: GPL-2.0
#include "pressure.h"
#include "verbs.h"

int verb_half_open(struct ctl *ctl, int argc, char **argv)
{
	struct pressure p = { .n_handshakes = 0 };
	int code = ctl_begin(ctl, argc, argv);

	if (!code)
		code = pressure_collect(ctl, PRESSURE_HANDSHAKES | PRESSURE_OWNERS, &p);
	if (!code)
		ctl->out.ops->half_open(&ctl->out, p.handshakes, p.n_handshakes);
	pressure_free(&p);
	return code;
}
