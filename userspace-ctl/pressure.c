// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "connected.h"
#include "pressure.h"

static int read_prevented(struct ctl *ctl, struct time_wait *tw)
{
	struct stats stats;
	int code = ctl_stats(ctl, &stats);

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

static void judge(struct pressure *p)
{
	const struct groups *all = &p->listeners;
	size_t i;

	for (i = 0; i < all->count; i++)
		handshakes(&all->group[i], listenings_find(&p->queues, &all->group[i]),
			   &p->handshakes[i]);
	p->n_handshakes = all->count;
	if (all->count)
		qsort(p->handshakes, all->count, sizeof(*p->handshakes), handshakes_compare);
}

static int collect_ports(struct ctl *ctl, struct pressure *p)
{
	int code = groups_read(ctl, TCPWATCH_CMD_DESTINATION_GET, &p->destinations);

	if (!code)
		code = read_prevented(ctl, &p->tw);
	if (code)
		return code;
	p->tw.ports = calloc(p->destinations.count + 1, sizeof(*p->tw.ports));
	p->tw.binds = calloc(p->listeners.count + 1, sizeof(*p->tw.binds));
	if (!p->tw.ports || !p->tw.binds)
		return fault_no_memory(&ctl->fault);
	ctl_thresholds(ctl);
	kernel_tcp_read(&p->tw.kernel, "/proc");
	use_ports(&p->destinations, &p->tw);
	wait_for_bind(&p->listeners, &p->tw);
	return 0;
}

static int collect_handshakes(struct ctl *ctl, struct pressure *p)
{
	p->handshakes = calloc(p->listeners.count + 1, sizeof(*p->handshakes));
	if (!p->handshakes)
		return fault_no_memory(&ctl->fault);
	listenings_read(&p->queues);
	judge(p);
	return 0;
}

/* a socket to one of the destinations */
static bool seat_client(void *context, const struct connected *socket)
{
	struct pressure *p = context;
	struct tcpwatch_group key = {
		.family = socket->family,
		.port = socket->dport,
		.vrf = socket->ifindex,
	};
	const struct tcpwatch_group *group;

	memcpy(key.local, socket->src, sizeof(key.local));
	memcpy(key.remote, socket->dst, sizeof(key.remote));
	group = groups_find(&p->destinations, &key);
	return !group || holders_add(&p->holders, group->id, socket->ino);
}

static bool seat_servers(struct pressure *p, const struct handshakes *h)
{
	size_t i;

	for (i = 0; h->queue && i < p->queues.count; i++)
		if (listening_alike(&p->queues.socket[i], h->queue) &&
		    !holders_add(&p->holders, h->group->id, p->queues.socket[i].ino))
			return false;
	return true;
}

int pressure_owners(struct ctl *ctl, struct pressure *p)
{
	bool done = true;
	size_t i;

	if (p->tw.n_ports && !connected_walk(seat_client, p))
		fault_warn("sock_diag does not answer: some owners are not known");
	for (i = 0; done && i < p->n_handshakes; i++)
		done = seat_servers(p, &p->handshakes[i]);
	if (!done || !holders_find(&p->holders, "/proc"))
		return fault_no_memory(&ctl->fault);
	owners_warn(&p->holders.owners);
	for (i = 0; i < p->tw.n_ports; i++)
		holders_at(&p->holders, p->tw.ports[i].group->id, &p->tw.ports[i].tenants);
	for (i = 0; i < p->n_handshakes; i++)
		holders_at(&p->holders, p->handshakes[i].group->id, &p->handshakes[i].tenants);
	return 0;
}

int pressure_collect(struct ctl *ctl, unsigned int what, struct pressure *p)
{
	int code;

	*p = (struct pressure){ .n_handshakes = 0 };
	code = groups_read(ctl, TCPWATCH_CMD_LISTENER_GET, &p->listeners);
	if (!code && what & PRESSURE_PORTS)
		code = collect_ports(ctl, p);
	if (!code && what & PRESSURE_HANDSHAKES)
		code = collect_handshakes(ctl, p);
	if (!code && what & PRESSURE_OWNERS)
		code = pressure_owners(ctl, p);
	return code;
}

void pressure_free(struct pressure *p)
{
	groups_free(&p->listeners);
	groups_free(&p->destinations);
	listenings_free(&p->queues);
	holders_free(&p->holders);
	free(p->tw.ports);
	free(p->tw.binds);
	free(p->handshakes);
	*p = (struct pressure){ .n_handshakes = 0 };
}
