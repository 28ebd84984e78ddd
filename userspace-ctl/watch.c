// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include <libmnl/libmnl.h>

#include "ctl.h"
#include "verbs.h"

static int set(struct ctl *ctl, bool on)
{
	struct nlmsghdr *nlh;
	int code = ctl_connect(ctl);

	if (code)
		return code;
	nlh = transport_request(ctl->transport, TCPWATCH_CMD_WATCH_SET);
	mnl_attr_put_u8(nlh, TCPWATCH_A_WATCH, on);
	return transport_do(ctl->transport, NULL, &ctl->fault);
}

int verb_watch(struct ctl *ctl, int argc, char **argv)
{
	int code;

	ctl_skip_show(&argc, &argv);
	if (argc == 1 && !strcmp(argv[0], "on"))
		return set(ctl, true);
	if (argc == 1 && !strcmp(argv[0], "off"))
		return set(ctl, false);
	if (argc)
		return fault_set(&ctl->fault, CTL_USAGE, "watch: 'on' or 'off' expected, not '%s'",
				 argv[0]);
	code = ctl_connect(ctl);
	if (!code)
		ctl->out.ops->watching(&ctl->out,
				       ctl->status.value[TCPWATCH_STATUS_WATCHING]);
	return code;
}
