// SPDX-License-Identifier: GPL-2.0
#include "find.h"
#include "verbs.h"

int verb_show(struct ctl *ctl, int argc, char **argv)
{
	struct flow_buffer flow;
	struct owners owners;
	int code = find_flow(ctl, argc, argv, &flow);

	if (code)
		return code;
	find_owners(&flow.record, &owners);
	ctl->out.ops->list_begin(&ctl->out, OUT_SHOW);
	ctl->out.ops->flow(&ctl->out, &flow.record);
	ctl->out.ops->list_end(&ctl->out);
	owners_free(&owners);
	return 0;
}
