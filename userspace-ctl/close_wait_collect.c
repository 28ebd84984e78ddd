// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "array.h"
#include "close_wait_collect.h"
#include "listening.h"
#include "msg.h"

/* between two looks at the sockets */
#define SAMPLE_NS	(500 * NSEC_PER_MSEC)

/* a socket that is on its way through CLOSE_WAIT has left it by then */
#define PASSING_NS	NSEC_PER_SEC

/* one dump into an array of @cw */
struct taking {
	struct close_wait *cw;
	const struct filter *filter;
	size_t room;
	bool no_memory;
};

/* room for one more, NULL when there is none */
static void *more(struct taking *t, void *array, size_t count, size_t one)
{
	void *larger = array_more(array, count, &t->room, one);

	t->no_memory = !larger;
	return larger;
}

/* "src" is the end that waits, also where the other one is on this host, too */
static bool matches(const struct filter *filter, const struct tcpwatch_flow *flow,
		    unsigned int side)
{
	struct tcpwatch_flow seen = *flow;

	seen.local = side;
	return filter_match(filter, &seen);
}

static enum transport_next take_flow(void *context, const struct nlmsghdr *nlh)
{
	struct taking *t = context;
	struct close_wait *cw = t->cw;
	struct flow_buffer buffer;
	struct close_wait_flow *flow;
	unsigned int side;

	if (!msg_flow(nlh, &buffer))
		return TRANSPORT_MORE;
	side = close_wait_side(&buffer.record.flow);
	if (!side || !matches(t->filter, &buffer.record.flow, side))
		return TRANSPORT_MORE;
	flow = more(t, cw->flow, cw->n_flows, sizeof(*flow));
	if (!flow)
		return TRANSPORT_STOP;
	cw->flow = flow;
	cw->flow[cw->n_flows++] = (struct close_wait_flow){
		.flow = buffer.record.flow,
		.side = side,
	};
	return TRANSPORT_MORE;
}

static bool forget_flows(void *context)
{
	struct taking *t = context;

	t->cw->n_flows = 0;
	return true;
}

/* whether there were ever too many listeners or destinations: a flow may be in none */
static bool in_no_group(struct ctl *ctl)
{
	struct stats stats;

	return ctl_stats(ctl, &stats) || stats.value[TCPWATCH_STAT_GROUP_FULL] ||
	       stats.value[TCPWATCH_STAT_GROUP_NO_MEMORY];
}

/* by listener and destination; what is in none, or a module without them: from the table */
static int dump_flows(struct ctl *ctl, const struct transport_reader *reader)
{
	const struct kernel_filter kernel = {
		.has = 1u << TCPWATCH_FILTER_STATES,
		.value = { [TCPWATCH_FILTER_STATES] = 1u << TCPWATCH_STATE_CLOSE_WAIT },
	};
	int code;

	if (!in_no_group(ctl)) {
		transport_request(ctl->transport, TCPWATCH_CMD_CLOSE_WAIT_GET);
		code = transport_dump(ctl->transport, reader, &ctl->fault);
		if (!code || ctl->fault.error != EOPNOTSUPP)
			return code;
	}
	msg_put_filter(transport_request(ctl->transport, TCPWATCH_CMD_FLOW_GET), &kernel);
	return transport_dump(ctl->transport, reader, &ctl->fault);
}

int close_wait_flows(struct ctl *ctl, const struct filter *filter, struct close_wait *cw)
{
	struct taking taking = { .cw = cw, .filter = filter };
	const struct transport_reader reader = {
		.message = take_flow,
		.restart = forget_flows,
		.context = &taking,
	};
	int code;

	code = dump_flows(ctl, &reader);
	if (!code && taking.no_memory)
		code = fault_no_memory(&ctl->fault);
	return code;
}

static struct sock_query query_for(const struct close_wait_flow *f)
{
	const struct tcpwatch_end *own = close_wait_own(f), *other = close_wait_other(f);
	struct sock_query query = {
		.cookie = own->cookie,
		.sport = own->port,
		.dport = other->port,
		.ifindex = f->flow.vrf,
		.family = f->flow.family,
	};

	memcpy(query.src, own->addr, sizeof(query.src));
	memcpy(query.dst, other->addr, sizeof(query.dst));
	return query;
}

static int ask_each(const struct close_wait *cw, struct sock_list *list, struct fault *fault)
{
	struct sock_query *query = calloc(cw->n_flows, sizeof(*query));
	int code;
	size_t i;

	memset(list, 0, sizeof(*list));
	if (!query)
		return fault_no_memory(fault);
	for (i = 0; i < cw->n_flows; i++)
		query[i] = query_for(&cw->flow[i]);
	code = sockdiag_ask(list, query, cw->n_flows, fault);
	free(query);
	return code;
}

/* those that were only passing may have gone; of the others, each should be there */
static bool all_found(const struct close_wait *cw, const struct sock_list *list)
{
	size_t i;

	for (i = 0; i < cw->n_flows; i++) {
		const struct tcpwatch_end *own = close_wait_own(&cw->flow[i]);

		if (own->state_age_ns > PASSING_NS && own->cookie &&
		    !sock_list_find(list, own->cookie))
			return false;
	}
	return true;
}

/* without the sockets' own words there is no verdict, but all else */
static bool look(const struct close_wait *cw, struct sock_list *list)
{
	struct fault fault;
	int code = ask_each(cw, list, &fault);

	if (!code && !all_found(cw, list)) {
		sock_list_free(list);
		code = sockdiag_close_wait(list, &fault);
	}
	if (code)
		fault_warn("%s", fault.text);
	return !code;
}

static bool first_look(struct close_wait *cw, struct sock_list *list)
{
	bool in_doubt = false;
	size_t i;

	if (!look(cw, list))
		return false;
	for (i = 0; i < cw->n_flows; i++) {
		struct close_wait_flow *f = &cw->flow[i];
		const struct sock_info *sock = sock_list_find(list, close_wait_own(f)->cookie);

		if (!sock)
			continue;
		f->sock = *sock;
		f->asked = true;
		in_doubt |= close_wait_in_doubt(f);
	}
	return in_doubt;
}

static void second_look(struct close_wait *cw, uint64_t first_ns)
{
	const struct timespec pause = { .tv_nsec = SAMPLE_NS };
	struct sock_list list;
	size_t i;

	nanosleep(&pause, NULL);
	look(cw, &list);
	for (i = 0; i < cw->n_flows; i++) {
		struct close_wait_flow *f = &cw->flow[i];
		const struct sock_info *sock = sock_list_find(&list, close_wait_own(f)->cookie);

		if (!f->asked || !sock)
			continue;
		f->moved = sock->acked - f->sock.acked;
		f->between_ns = list.at_ns - first_ns;
		f->sampled = true;
	}
	sock_list_free(&list);
}

static void ask_sockets(struct close_wait *cw)
{
	struct sock_list list;

	if (first_look(cw, &list))
		second_look(cw, list.at_ns);
	sock_list_free(&list);
}

/* whose accept queue they are in that nobody has accepted */
static void find_queues(struct close_wait *cw)
{
	struct listenings list = { .count = 0 };
	bool read = false;
	size_t i;

	for (i = 0; i < cw->n_flows; i++) {
		struct close_wait_flow *f = &cw->flow[i];
		const struct tcpwatch_end *own = close_wait_own(f);
		struct tcpwatch_group place = { .family = f->flow.family, .port = own->port };
		const struct listening *listening;

		if (!close_wait_no_file(f))
			continue;
		if (!read)
			listenings_read(&list);
		read = true;
		memcpy(place.local, own->addr, sizeof(place.local));
		listening = listenings_find(&list, &place);
		f->queue_ino = listening ? listening->ino : 0;
	}
	listenings_free(&list);
}

static int find_owners(struct ctl *ctl, struct close_wait *cw)
{
	uint64_t *inodes = calloc(cw->n_flows, sizeof(*inodes));
	size_t i, n = 0;
	bool found;

	for (i = 0; inodes && i < cw->n_flows; i++) {
		const struct close_wait_flow *f = &cw->flow[i];
		uint64_t ino = close_wait_no_file(f) ? f->queue_ino : close_wait_own(f)->ino;

		if (ino)
			inodes[n++] = ino;
	}
	found = inodes && owners_find(&cw->owners, "/proc", inodes, n);
	free(inodes);
	if (!found)
		return fault_no_memory(&ctl->fault);
	owners_warn(&cw->owners);
	return 0;
}

static enum transport_next take_group(void *context, const struct nlmsghdr *nlh)
{
	struct taking *t = context;
	struct close_wait *cw = t->cw;
	struct tcpwatch_group group, *larger;

	if (!msg_group(nlh, &group) || !group.own[TCPWATCH_STATE_CLOSE_WAIT])
		return TRANSPORT_MORE;
	larger = more(t, cw->group, cw->n_groups, sizeof(group));
	if (!larger)
		return TRANSPORT_STOP;
	cw->group = larger;
	cw->group[cw->n_groups++] = group;
	return TRANSPORT_MORE;
}

/* one that comes twice is found once */
static bool keep_groups(void *context)
{
	(void)context;
	return true;
}

/* a module without groups leaves the growth unknown */
static void find_groups(struct ctl *ctl, struct close_wait *cw)
{
	static const uint8_t commands[] = {
		TCPWATCH_CMD_LISTENER_GET,
		TCPWATCH_CMD_DESTINATION_GET,
	};
	struct taking taking = { .cw = cw };
	const struct transport_reader reader = {
		.message = take_group,
		.restart = keep_groups,
		.context = &taking,
	};
	struct fault fault;
	size_t i;

	for (i = 0; i < sizeof(commands); i++) {
		transport_request(ctl->transport, commands[i]);
		if (transport_dump(ctl->transport, &reader, &fault))
			fault_warn("how fast they grow is not known: %s", fault.text);
	}
}

int close_wait_collect(struct ctl *ctl, const struct filter *filter, struct close_wait *cw)
{
	int code = close_wait_flows(ctl, filter, cw);

	if (code || !cw->n_flows)
		return code;
	ctl_thresholds(ctl);
	ctl_prefix(ctl, cw->prefix, sizeof(cw->prefix));
	ask_sockets(cw);
	find_queues(cw);
	find_groups(ctl, cw);
	code = find_owners(ctl, cw);
	if (!code && !close_wait_rows(cw))
		code = fault_no_memory(&ctl->fault);
	return code;
}
