// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "util.h"

#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

void die(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	verrx(2, fmt, args);
}

void die_errno(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	verr(2, fmt, args);
}

unsigned long parse_number(const char *text, unsigned long max)
{
	unsigned long value;
	char *rest;

	errno = 0;
	value = strtoul(text, &rest, 0);
	if (errno || rest == text || *rest || *text == '-' || value > max)
		die("not a number up to %lu: %s", max, text);
	return value;
}

union end parse_addr(const char *text)
{
	union end end = {};

	if (inet_pton(AF_INET, text, &end.v4.sin_addr) == 1)
		end.sa.sa_family = AF_INET;
	else if (inet_pton(AF_INET6, text, &end.v6.sin6_addr) == 1)
		end.sa.sa_family = AF_INET6;
	else
		die("not an address: %s", text);
	return end;
}

union end parse_end(const char *text)
{
	char addr[END_STRLEN];
	const char *start = text[0] == '[' ? text + 1 : text;
	const char *colon = strrchr(text, ':');
	union end end;
	size_t len;

	if (!colon || colon == text)
		die("not ADDR:PORT: %s", text);
	len = colon - start;
	if (text[0] == '[' && (!len || start[--len] != ']'))
		die("not [ADDR]:PORT: %s", text);
	if (len >= sizeof(addr))
		die("address too long: %s", text);
	memcpy(addr, start, len);
	addr[len] = '\0';

	end = parse_addr(addr);
	end_set_port(&end, parse_number(colon + 1, 65535));
	return end;
}

socklen_t end_len(const union end *end)
{
	return end->sa.sa_family == AF_INET ? sizeof(end->v4) : sizeof(end->v6);
}

void end_set_port(union end *end, uint16_t port)
{
	if (end->sa.sa_family == AF_INET)
		end->v4.sin_port = htons(port);
	else
		end->v6.sin6_port = htons(port);
}

uint16_t end_port(const union end *end)
{
	return ntohs(end->sa.sa_family == AF_INET ? end->v4.sin_port : end->v6.sin6_port);
}

union end end_mapped(const union end *end)
{
	union end mapped = { .sa.sa_family = AF_INET6 };

	if (end->sa.sa_family != AF_INET)
		return *end;
	mapped.v6.sin6_port = end->v4.sin_port;
	memset(&mapped.v6.sin6_addr.s6_addr[10], 0xff, 2);
	memcpy(&mapped.v6.sin6_addr.s6_addr[12], &end->v4.sin_addr, 4);
	return mapped;
}

const char *end_addr(const union end *end)
{
	static char text[2][INET6_ADDRSTRLEN];
	static int turn;
	const void *addr = &end->v6.sin6_addr;

	if (end->sa.sa_family == AF_INET)
		addr = &end->v4.sin_addr;
	turn = !turn;
	if (!inet_ntop(end->sa.sa_family, addr, text[turn], sizeof(text[turn])))
		die_errno("inet_ntop");
	return text[turn];
}

void enter_netns(const char *name)
{
	char path[256];
	int fd;

	snprintf(path, sizeof(path), "/run/netns/%s", name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		die_errno("%s", path);
	reenter_netns(fd);
	close(fd);
}

int this_netns(void)
{
	int fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		die_errno("/proc/self/ns/net");
	return fd;
}

void reenter_netns(int fd)
{
	if (setns(fd, CLONE_NEWNET))
		die_errno("setns");
}

const char *in_dir(const char *dir, const char *name)
{
	static char path[512];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	return path;
}

uint64_t clock_ns(clockid_t clock)
{
	struct timespec ts;

	clock_gettime(clock, &ts);
	return ts.tv_sec * 1000000000ull + ts.tv_nsec;
}

double now(void)
{
	return clock_ns(CLOCK_MONOTONIC) / 1e9;
}

static volatile sig_atomic_t told;

static void on_signal(int signal)
{
	(void)signal;
	told = 1;
}

void end_at(int number)
{
	signal(number, on_signal);
}

bool told_to_end(void)
{
	return told;
}

void raise_file_limit(void)
{
	struct rlimit limit = { .rlim_cur = 1 << 17, .rlim_max = 1 << 17 };

	if (!setrlimit(RLIMIT_NOFILE, &limit))
		return;
	if (getrlimit(RLIMIT_NOFILE, &limit))
		die_errno("getrlimit");
	limit.rlim_cur = limit.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &limit))
		die_errno("setrlimit");
}
