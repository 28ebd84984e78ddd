// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "explain.h"
#include "find.h"
#include "verbs.h"

/* the sockets of the ends that are here */
static void ask_sockets(struct explain *e)
{
	const struct tcpwatch_flow *flow = &e->record->flow;
	struct fault fault = { .code = 0 };
	unsigned int side;
	int code = 0;

	for (side = TCPWATCH_SIDE_CLIENT; side <= TCPWATCH_SIDE_SERVER; side++)
		if (!code && side_has(flow->local, side))
			code = sock_view_ask(flow, side, &e->sock[side == TCPWATCH_SIDE_SERVER],
					     &fault);
	if (code)
		memcpy(e->deaf, fault.text, sizeof(e->deaf));
}

int verb_explain(struct ctl *ctl, int argc, char **argv)
{
	struct explain e = { .n_remarks = 0 };
	struct flow_buffer flow;
	struct owners owners;
	int code = find_flow(ctl, argc, argv, &flow);

	if (code)
		return code;
	e.record = &flow.record;
	ask_sockets(&e);
	conntrack_ask(&flow.record.flow, &e.ct);
	find_owners(&flow.record, &owners);
	explain(&e);
	ctl->out.ops->explain(&ctl->out, &e);
	owners_free(&owners);
	return 0;
}
