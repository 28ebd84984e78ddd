// SPDX-License-Identifier: GPL-2.0
#include "out.h"

const char *group_name(enum out_group group)
{
	static const char *const names[OUT_GROUPS] = {
		[OUT_TRANSITIONS] = TCPWATCH_GROUP_TRANSITIONS,
		[OUT_CLOSES] = TCPWATCH_GROUP_CLOSES,
		[OUT_CONFIG] = TCPWATCH_GROUP_CONFIG,
		[OUT_ALERTS] = TCPWATCH_GROUP_ALERTS,
	};

	return group < OUT_GROUPS ? names[group] : "unknown";
}
