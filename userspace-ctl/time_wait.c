// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>

#include "groups.h"
#include "msg.h"
#include "verbs.h"

static enum transport_next take_stats(void *context, const struct nlmsghdr *nlh)
{
	msg_stats(nlh, context);
	return TRANSPORT_MORE;
}

static int read_prevented(struct ctl *ctl, struct time_wait *tw)
{
	struct stats stats = { .has = { false } };
	const struct transport_reader reader = { .message = take_stats, .context = &stats };
	int code;

	transport_request(ctl->transport, TCPWATCH_CMD_STATS_GET);
	code = transport_do(ctl->transport, &reader, &ctl->fault);
	tw->fin_answered = stats.value[TCPWATCH_STAT_TIME_WAIT_FIN];
	tw->old_duplicates = stats.value[TCPWATCH_STAT_TIME_WAIT_OLD];
	return code;
}

static void use_ports(const struct groups *destinations, struct time_wait *tw)
{
	size_t i;

	for (i = 0; i < destinations->count; i++) {
		port_use(&destinations->group[i], &tw->kernel, &tw->ports[tw->n_ports]);
		tw->n_ports += tw->ports[tw->n_ports].used > 0;
	}
	if (tw->n_ports)
		qsort(tw->ports, tw->n_ports, sizeof(*tw->ports), port_use_compare);
}

static void wait_for_bind(const struct groups *listeners, struct time_wait *tw)
{
	size_t i;

	for (i = 0; i < listeners->count; i++) {
		bind_wait(&listeners->group[i], &tw->binds[tw->n_binds]);
		tw->n_binds += tw->binds[tw->n_binds].time_wait > 0;
	}
}

static int answer(struct ctl *ctl, const struct groups *destinations,
		  const struct groups *listeners)
{
	struct time_wait tw = {
		.ports = calloc(destinations->count + 1, sizeof(*tw.ports)),
		.binds = calloc(listeners->count + 1, sizeof(*tw.binds)),
	};
	int code = read_prevented(ctl, &tw);

	if (!code && !(tw.ports && tw.binds))
		code = fault_set(&ctl->fault, CTL_REFUSED, "out of memory");
	if (!code) {
		kernel_tcp_read(&tw.kernel, "/proc");
		use_ports(destinations, &tw);
		wait_for_bind(listeners, &tw);
		ctl->out.ops->time_wait(&ctl->out, &tw);
	}
	free(tw.ports);
	free(tw.binds);
	return code;
}

int verb_time_wait(struct ctl *ctl, int argc, char **argv)
{
	struct groups destinations, listeners;
	int code;

	ctl_skip_show(&argc, &argv);
	code = ctl_no_words(ctl, argc, argv);
	if (!code)
		code = ctl_connect(ctl);
	if (!code)
		code = groups_read(ctl, TCPWATCH_CMD_DESTINATION_GET, &destinations);
	if (code)
		return code;
	code = groups_read(ctl, TCPWATCH_CMD_LISTENER_GET, &listeners);
	if (!code)
		code = answer(ctl, &destinations, &listeners);
	groups_free(&destinations);
	groups_free(&listeners);
	return code;
}
