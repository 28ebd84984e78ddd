// SPDX-License-Identifier: GPL-2.0
/* Logs conntrack's state of every TCP connection in some namespaces; --help tells all. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <linux/netfilter/nf_conntrack_tcp.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netlink.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "logger.h"
#include "util.h"

static const char usage_text[] =
"usage: ctlog FILE NETNS...\n"
"\n"
"Writes a line for each change of conntrack's state of a TCP connection until\n"
"SIGTERM: CLOCK_REALTIME in microseconds, namespace, address family, the ports\n"
"of the original direction, those of the reply, number of the state (0: gone).\n"
"Exit status: 0 nothing was lost, 1 something was, 2 usage or system.\n";

#define BUFFER		(8 << 20)

static bool overrun;

static int subscribe(const char *name)
{
	struct sockaddr_nl addr = {
		.nl_family = AF_NETLINK,
		.nl_groups = 1 << (NFNLGRP_CONNTRACK_NEW - 1) | 1 << (NFNLGRP_CONNTRACK_UPDATE - 1),
	};
	int home = this_netns(), size = BUFFER, fd;

	enter_netns(name);
	fd = socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_NETFILTER);
	if (fd < 0 || bind(fd, (void *)&addr, sizeof(addr)))
		die_errno("netlink in %s", name);
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size)))
		die_errno("SO_RCVBUFFORCE");
	reenter_netns(home);
	close(home);
	return fd;
}

/* The attribute of this type among those of a stretch, or NULL */
static const struct nlattr *attr(const void *start, int len, int type)
{
	const struct nlattr *a = start;

	while (len >= (int)sizeof(*a) && a->nla_len >= sizeof(*a) && a->nla_len <= len) {
		if ((a->nla_type & NLA_TYPE_MASK) == type)
			return a;
		len -= NLA_ALIGN(a->nla_len);
		a = (const void *)((const char *)a + NLA_ALIGN(a->nla_len));
	}
	return NULL;
}

static const struct nlattr *inside(const struct nlattr *a, int type)
{
	return a ? attr(a + 1, a->nla_len - sizeof(*a), type) : NULL;
}

static unsigned int number8(const struct nlattr *a)
{
	return a ? *(const uint8_t *)(a + 1) : 0;
}

static unsigned int port(const struct nlattr *tuple, int type)
{
	const struct nlattr *a = inside(inside(tuple, CTA_TUPLE_PROTO), type);
	uint16_t be = 0;

	if (a)
		memcpy(&be, a + 1, sizeof(be));
	return ntohs(be);
}

static void take(FILE *file, const char *name, const struct nlmsghdr *nlh)
{
	const struct nfgenmsg *nfg = NLMSG_DATA(nlh);
	int len = nlh->nlmsg_len - NLMSG_LENGTH(NLMSG_ALIGN(sizeof(*nfg)));
	const void *attrs = (const char *)nfg + NLMSG_ALIGN(sizeof(*nfg));
	const struct nlattr *there = attr(attrs, len, CTA_TUPLE_ORIG);
	const struct nlattr *back = attr(attrs, len, CTA_TUPLE_REPLY);
	const struct nlattr *tcp, *state;

	tcp = inside(attr(attrs, len, CTA_PROTOINFO), CTA_PROTOINFO_TCP);
	state = inside(tcp, CTA_PROTOINFO_TCP_STATE);
	if (!state || number8(inside(inside(there, CTA_TUPLE_PROTO), CTA_PROTO_NUM)) != IPPROTO_TCP)
		return;
	fprintf(file, "%llu %s %u %u %u %u %u %u\n", clock_ns(CLOCK_REALTIME) / 1000ull, name,
		nfg->nfgen_family == AF_INET6 ? 6 : 4, port(there, CTA_PROTO_SRC_PORT),
		port(there, CTA_PROTO_DST_PORT), port(back, CTA_PROTO_SRC_PORT),
		port(back, CTA_PROTO_DST_PORT), number8(state));
}

static void drain(FILE *file, const char *name, int fd)
{
	static char buffer[65536] __attribute__((aligned(8)));
	const struct nlmsghdr *nlh;
	int n;

	while ((n = recv(fd, buffer, sizeof(buffer), 0)) > 0 || errno == ENOBUFS) {
		overrun |= n < 0;
		for (nlh = (void *)buffer; n > 0 && NLMSG_OK(nlh, (unsigned int)n);
		     nlh = NLMSG_NEXT(nlh, n))
			take(file, name, nlh);
	}
}

static bool missed(int fd)
{
	(void)fd;
	return overrun;
}

int main(int argc, char **argv)
{
	static const struct logger logger = {
		.usage = usage_text,
		.open = subscribe,
		.drain = drain,
		.missed = missed,
	};

	return logger_run(&logger, argc, argv);
}
