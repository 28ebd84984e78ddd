// SPDX-License-Identifier: GPL-2.0
#include "ctl.h"
#include "msg.h"
#include "verbs.h"

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	msg_stats(nlh, context);
	return TRANSPORT_MORE;
}

int verb_stats(struct ctl *ctl, int argc, char **argv)
{
	struct stats stats = { .has = { false } };
	const struct transport_reader reader = { .message = take, .context = &stats };
	int code;

	ctl_skip_show(&argc, &argv);
	code = ctl_no_words(ctl, argc, argv);
	if (!code)
		code = ctl_connect(ctl);
	if (code)
		return code;
	transport_request(ctl->transport, TCPWATCH_CMD_STATS_GET);
	code = transport_do(ctl->transport, &reader, &ctl->fault);
	if (!code)
		ctl->out.ops->stats(&ctl->out, &stats);
	return code;
}
