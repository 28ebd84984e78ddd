// SPDX-License-Identifier: GPL-2.0
#include "ctl.h"
#include "filter.h"
#include "msg.h"
#include "verbs.h"

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	*(uint64_t *)context = msg_number(nlh, TCPWATCH_A_COUNT);
	return TRANSPORT_MORE;
}

/* the kernel must understand all of it, or more would end than was asked for */
int verb_flush(struct ctl *ctl, int argc, char **argv)
{
	uint64_t count = 0;
	const struct transport_reader reader = { .message = take, .context = &count };
	struct kernel_filter kernel;
	struct filter filter;
	int code;

	code = filter_parse(&filter, argc, argv, ctl->options.family, &ctl->fault);
	if (code)
		return code;
	if (!filter_push(&filter, &kernel))
		return fault_set(&ctl->fault, CTL_USAGE,
				 "flush: the kernel decides here, and it knows no 'or', 'not', '!=', idle, expires, client, server or host: flush in several steps");
	code = ctl_connect(ctl);
	if (code)
		return code;
	msg_put_filter(transport_request(ctl->transport, TCPWATCH_CMD_FLOW_FLUSH), &kernel);
	code = transport_do(ctl->transport, &reader, &ctl->fault);
	if (!code)
		ctl->out.ops->number(&ctl->out, "flushed", count);
	return code;
}
