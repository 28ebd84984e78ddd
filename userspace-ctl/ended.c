// SPDX-License-Identifier: GPL-2.0
#include "gather.h"
#include "verbs.h"

int verb_ended(struct ctl *ctl, int argc, char **argv)
{
	return gather_list(ctl, TCPWATCH_CMD_ENDED_GET, OUT_ENDED, argc, argv);
}
