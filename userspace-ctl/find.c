// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <string.h>

#include <libmnl/libmnl.h>

#include "find.h"
#include "flow_spec.h"

/* the newest flow that fits what was pasted */
struct search {
	struct ctl *ctl;
	struct flow_spec spec;
	bool found;
	struct flow_buffer best;
};

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	struct search *search = context;
	struct flow_buffer buffer;

	if (!msg_flow(nlh, &buffer) || !flow_spec_match(&search->spec, &buffer.record.flow))
		return TRANSPORT_MORE;
	if (search->found && search->best.record.flow.id > buffer.record.flow.id)
		return TRANSPORT_MORE;
	search->found = true;
	search->best = buffer;
	/* the copy's history is its own */
	if (buffer.record.history)
		search->best.record.history = search->best.history;
	return TRANSPORT_MORE;
}

/* a flow found twice is the same flow */
static bool restart(void *context)
{
	(void)context;
	return true;
}

static int get(struct search *search)
{
	const struct transport_reader reader = { .message = take, .context = search };
	struct ctl *ctl = search->ctl;
	struct nlmsghdr *nlh = transport_request(ctl->transport, TCPWATCH_CMD_FLOW_GET);
	int code;

	if (search->spec.by_id)
		mnl_attr_put_u64(nlh, TCPWATCH_A_ID, search->spec.id);
	else
		msg_put_tuple(nlh, &search->spec.a, &search->spec.b);
	code = transport_do(ctl->transport, &reader, &ctl->fault);
	return code && ctl->fault.error == ENOENT ? 0 : code;
}

static void narrow(struct kernel_filter *kernel, const struct end *src, const struct end *dst)
{
	memset(kernel, 0, sizeof(*kernel));
	kernel->has = 1u << TCPWATCH_FILTER_FAMILY | 1u << TCPWATCH_FILTER_SRC |
		      1u << TCPWATCH_FILTER_DST | 1u << TCPWATCH_FILTER_SPORT_MIN |
		      1u << TCPWATCH_FILTER_SPORT_MAX | 1u << TCPWATCH_FILTER_DPORT_MIN |
		      1u << TCPWATCH_FILTER_DPORT_MAX;
	kernel->value[TCPWATCH_FILTER_FAMILY] = src->addr.family;
	kernel->src = src->addr;
	kernel->dst = dst->addr;
	kernel->value[TCPWATCH_FILTER_SPORT_MIN] = src->port;
	kernel->value[TCPWATCH_FILTER_SPORT_MAX] = src->port;
	kernel->value[TCPWATCH_FILTER_DPORT_MIN] = dst->port;
	kernel->value[TCPWATCH_FILTER_DPORT_MAX] = dst->port;
}

static int dump(struct search *search, unsigned int command, const struct kernel_filter *kernel)
{
	const struct transport_reader reader = {
		.message = take,
		.restart = restart,
		.context = search,
	};
	struct ctl *ctl = search->ctl;
	struct nlmsghdr *nlh = transport_request(ctl->transport, command);

	msg_put_filter(nlh, kernel);
	mnl_attr_put(nlh, TCPWATCH_A_WITH_HISTORY, 0, NULL);
	return transport_dump(ctl->transport, &reader, &ctl->fault);
}

/* among all that match: either end may be the one that a filter calls src */
static int look_through(struct search *search, unsigned int command)
{
	struct kernel_filter kernel = { .has = 0 };
	int code;

	if (search->spec.by_id)
		return dump(search, command, &kernel);
	narrow(&kernel, &search->spec.a, &search->spec.b);
	code = dump(search, command, &kernel);
	if (code)
		return code;
	narrow(&kernel, &search->spec.b, &search->spec.a);
	return dump(search, command, &kernel);
}

static int search_all(struct search *search)
{
	int code = get(search);

	/* a flow in a VRF has the same ends, but is not found by them alone */
	if (!code && !search->found && !search->spec.by_id)
		code = look_through(search, TCPWATCH_CMD_FLOW_GET);
	if (!code && !search->found)
		code = look_through(search, TCPWATCH_CMD_ENDED_GET);
	if (!code && !search->found)
		code = fault_set(&search->ctl->fault, CTL_REFUSED,
				 "no such flow, neither in the table nor among the ended ones");
	return code;
}

/* as many as the flow has sockets on this host */
void find_owners(struct record *record, struct owners *owners)
{
	const uint64_t both[] = { record->flow.client.ino, record->flow.server.ino };
	uint64_t wanted[2];
	size_t i, n = 0, found = 0;

	for (i = 0; i < 2; i++)
		if (both[i])
			wanted[n++] = both[i];
	if (!owners_find(owners, "/proc", wanted, n))
		fault_warn("out of memory: not all owners were found");
	for (i = 0; i < n; i++)
		found += !!owners_first(owners, wanted[i]);
	if (found < n)
		owners_warn(owners);
	record->owners = owners;
}

int find_flow(struct ctl *ctl, int argc, char **argv, struct flow_buffer *flow)
{
	struct search search = { .ctl = ctl };
	int code = flow_spec_parse(&search.spec, argc, argv, &ctl->fault);

	if (!code)
		code = ctl_connect(ctl);
	if (!code)
		code = search_all(&search);
	if (code)
		return code;
	*flow = search.best;
	flow->record.history = flow->history;
	return 0;
}
