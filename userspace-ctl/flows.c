// SPDX-License-Identifier: GPL-2.0
#include "gather.h"
#include "verbs.h"

int verb_flows(struct ctl *ctl, int argc, char **argv)
{
	return gather_list(ctl, TCPWATCH_CMD_FLOW_GET, OUT_FLOWS, argc, argv);
}
