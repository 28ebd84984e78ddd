// SPDX-License-Identifier: GPL-2.0
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kernel_tcp.h"

#define BLANKS	"\n "
#define LINE	8192	/* /proc/net/netstat has lines of some 3 000 */

static FILE *open_in(const char *proc, const char *name)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/%s", proc, name);
	return fopen(path, "re");
}

static bool first_line(const char *proc, const char *name, char *line)
{
	FILE *file = open_in(proc, name);
	bool is_there;

	if (!file)
		return false;
	is_there = fgets(line, LINE, file);
	fclose(file);
	return is_there;
}

static int64_t setting(const char *proc, const char *name)
{
	char path[128], line[LINE];

	snprintf(path, sizeof(path), "sys/net/ipv4/%s", name);
	return first_line(proc, path, line) ? atoll(line) : KERNEL_UNKNOWN;
}

static void read_range(struct kernel_tcp *k, const char *proc)
{
	char line[LINE];
	long long first, last;

	if (!first_line(proc, "sys/net/ipv4/ip_local_port_range", line) ||
	    sscanf(line, "%lld %lld", &first, &last) != 2)
		return;
	k->port_first = first;
	k->port_last = last;
}

static int64_t overlap(const struct kernel_tcp *k, int64_t first, int64_t last)
{
	if (first < k->port_first)
		first = k->port_first;
	if (last > k->port_last)
		last = k->port_last;
	return first <= last ? last - first + 1 : 0;
}

/* "80,8000-8010": as far as they lie in the range */
static void read_reserved(struct kernel_tcp *k, const char *proc)
{
	char line[LINE], *rest, *part;
	long long first, last;
	int n;

	if (k->port_first < 0 ||
	    !first_line(proc, "sys/net/ipv4/ip_local_reserved_ports", line))
		return;
	k->reserved = 0;
	for (part = strtok_r(line, ",\n", &rest); part; part = strtok_r(NULL, ",\n", &rest)) {
		n = sscanf(part, "%lld-%lld", &first, &last);
		if (n > 0)
			k->reserved += overlap(k, first, n == 2 ? last : first);
	}
}

/* "TCP: inuse 5 orphan 0 tw 3 alloc 7 mem 1" */
static void read_sockstat(struct kernel_tcp *k, const char *proc)
{
	FILE *file = open_in(proc, "net/sockstat");
	char line[LINE];
	const char *found;

	while (file && fgets(line, sizeof(line), file)) {
		found = strncmp(line, "TCP:", 4) ? NULL : strstr(line, " tw ");
		if (found)
			k->tw_now = atoll(found + 4);
	}
	if (file)
		fclose(file);
}

static void take_counter(struct kernel_tcp *k, const char *name, const char *value)
{
	if (!strcmp(name, "TCPTimeWaitOverflow"))
		k->tw_overflows = atoll(value);
	else if (!strcmp(name, "ListenOverflows"))
		k->listen_overflows = atoll(value);
}

/* two lines, names and numbers, that both begin with "TcpExt:" */
static void read_netstat(struct kernel_tcp *k, const char *proc)
{
	FILE *file = open_in(proc, "net/netstat");
	static char names[LINE], values[LINE];
	char *name, *value, *rest_names, *rest_values;

	while (file && fgets(names, sizeof(names), file) && fgets(values, sizeof(values), file)) {
		if (strncmp(names, "TcpExt:", 7))
			continue;
		name = strtok_r(names, BLANKS, &rest_names);
		value = strtok_r(values, BLANKS, &rest_values);
		while (name && value) {
			take_counter(k, name, value);
			name = strtok_r(NULL, BLANKS, &rest_names);
			value = strtok_r(NULL, BLANKS, &rest_values);
		}
	}
	if (file)
		fclose(file);
}

void kernel_tcp_read(struct kernel_tcp *k, const char *proc)
{
	memset(k, 0xff, sizeof(*k));	/* all KERNEL_UNKNOWN */
	read_range(k, proc);
	read_reserved(k, proc);
	k->tw_reuse = setting(proc, "tcp_tw_reuse");
	k->tw_max = setting(proc, "tcp_max_tw_buckets");
	read_sockstat(k, proc);
	read_netstat(k, proc);
}

int64_t kernel_tcp_ports(const struct kernel_tcp *k)
{
	int64_t reserved = k->reserved > 0 ? k->reserved : 0;

	if (k->port_first < 0 || k->port_last < k->port_first)
		return KERNEL_UNKNOWN;
	return k->port_last - k->port_first + 1 - reserved;
}
