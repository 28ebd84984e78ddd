// SPDX-License-Identifier: GPL-2.0
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

#include "groups.h"
#include "ports.h"
#include "units.h"

#define STATE(name)	(1u << TCPWATCH_STATE_##name)
#define CLOSING_STATES	(STATE(FIN_WAIT1) | STATE(FIN_WAIT2) | STATE(CLOSING) | STATE(LAST_ACK))
#define OPEN_STATES	(STATE(SYN_SENT) | STATE(SYN_RECV) | STATE(ESTABLISHED) | STATE(CLOSE_WAIT))
#define IN_USE		(OPEN_STATES | CLOSING_STATES | STATE(TIME_WAIT))
#define MOSTLY		0.8
#define TIME_WAIT_S	60.0	/* TCP_TIMEWAIT_LEN: fixed in the kernel */

static bool loopback(const struct tcpwatch_group *group)
{
	struct in6_addr addr;

	if (group->family == AF_INET)
		return group->remote[0] == IN_LOOPBACKNET;
	memcpy(&addr, group->remote, sizeof(addr));
	return IN6_IS_ADDR_LOOPBACK(&addr);
}

static bool reusable(const struct tcpwatch_group *group, const struct kernel_tcp *k)
{
	return k->tw_reuse == 1 || (k->tw_reuse == 2 && loopback(group));
}

/*
 * Each connection holds a port for its life and, where this side closes first,
 * for another minute. While the first minute has not passed nothing comes back,
 * and the ports fill at the rate of new ones; later they fill by the difference.
 * Where the TIME_WAITs of a minute and what is live have room, it never comes to
 * that, unless ever more stay open.
 */
static double exhausted_in_s(const struct port_use *use)
{
	double waits_per_s = group_rate(use->group, TCPWATCH_RATE_TIME_WAIT_IN);
	double net = use->new_per_s - use->freed_per_s, left;
	uint32_t live = use->used - use->time_wait;

	if (use->range < 0)
		return -1;
	left = use->range - (double)(use->reusable ? live : use->used);
	if (left <= 0)
		return 0;
	if (use->reusable)
		net = use->new_per_s - waits_per_s;
	else if (waits_per_s > MOSTLY * use->new_per_s &&
		 live + TIME_WAIT_S * waits_per_s <= use->range)
		return -1;
	return net > 0 ? left / net : -1;
}

void port_use(const struct tcpwatch_group *group, const struct kernel_tcp *k, struct port_use *use)
{
	*use = (struct port_use){
		.group = group,
		.range = kernel_tcp_ports(k),
		.used = group_own(group, IN_USE),
		.time_wait = group_own(group, STATE(TIME_WAIT)),
		.reusable = reusable(group, k),
		.new_per_s = group_rate(group, TCPWATCH_RATE_OPENED),
		.freed_per_s = group_rate(group, TCPWATCH_RATE_FREED),
	};
	use->exhausted_in_s = exhausted_in_s(use);
}

unsigned int port_share(const struct port_use *use)
{
	return use->range > 0 ? 100ull * use->used / use->range : 0;
}

static bool closes_first(const struct tcpwatch_group *group)
{
	return group->closed_first[TCPWATCH_SIDE_CLIENT] >
	       group->closed_first[TCPWATCH_SIDE_SERVER];
}

static void blame_this_side(const struct port_use *use, char *cure)
{
	char who[TENANTS_TEXT];

	tenants_text(&use->tenants, who);
	sprintf(cure,
		"This side closes first%s%s%s: use connections again, or let the server close.",
		*who ? " (" : "", who, *who ? ")" : "");
}

const char *port_cure(const struct port_use *use, char *cure)
{
	const char *command = "";

	if (use->reusable) {
		strcpy(cure, "tcp_tw_reuse lets new connections take ports in TIME_WAIT.");
	} else if (2 * group_own(use->group, STATE(FIN_WAIT2)) > use->used) {
		strcpy(cure, "The other side does not close most of them (fin-wait-2): its program must.");
	} else if (use->time_wait && closes_first(use->group)) {
		blame_this_side(use, cure);
		command = "sysctl -w net.ipv4.tcp_tw_reuse=1";
	} else {
		strcpy(cure, "Use connections again, or spread them over more addresses.");
	}
	return command;
}

int port_use_compare(const void *a, const void *b)
{
	const struct port_use *x = a, *y = b;

	if (x->used != y->used)
		return x->used < y->used ? 1 : -1;
	return x->group->id < y->group->id ? -1 : x->group->id > y->group->id;
}

void bind_wait(const struct tcpwatch_group *group, struct bind_wait *wait)
{
	*wait = (struct bind_wait){
		.group = group,
		.time_wait = group_own(group, STATE(TIME_WAIT)),
		.others = group_own(group, IN_USE & ~STATE(TIME_WAIT)),
		.free_in_s = -1,
	};
	if (wait->others)
		return;
	wait->free_in_s = wait->time_wait ? group->time_wait_left_ns / (double)NSEC_PER_SEC : 0;
}
