// SPDX-License-Identifier: GPL-2.0
/* Sends TCP segments that no kernel would; --help tells all. */
#define _GNU_SOURCE
#include <ctype.h>
#include <getopt.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "packet.h"

static const char usage_text[] =
"usage: rawtcp --from END --to END [OPTION]...\n"
"\n"
"Sends a TCP segment through a raw socket. END is ADDR:PORT or [ADDR]:PORT. The\n"
"checksum and all lengths are right where no option says otherwise.\n"
"\n"
"  --netns NAME          send from this namespace\n"
"  --device NAME         bind to this device (a VRF, for one)\n"
"  --flags LETTERS       of FSRPAUEC; `none`, `all` (default A)\n"
"  --seq N  --ack N  --window N (default 0, 0, 65535)\n"
"  --payload N           bytes of data\n"
"  --tcp-options HEX     a multiple of four bytes\n"
"  --offset N            data offset in words, whatever is true\n"
"  --bad-checksum\n"
"  --keep N              send only the first N bytes of TCP\n"
"  --ip-options HEX      IPv4, a multiple of four bytes\n"
"  --extensions LIST     IPv6, of hop,dst,route,atomic,toolong\n"
"  --fragment N          send in fragments of N bytes of TCP (a multiple of 8)\n"
"  --fragments first|later  only these of them\n"
"  --id N                of the fragments (default 1)\n"
"  --count N             so many times (default 1); the fragments' id counts up\n"
"\n"
"Prints the number of packets sent. Exit status: 0, or 2 when it could not.\n";

enum {
	OPT_FROM = 256, OPT_TO, OPT_NETNS, OPT_DEVICE, OPT_FLAGS, OPT_SEQ, OPT_ACK, OPT_WINDOW,
	OPT_PAYLOAD, OPT_TCP_OPTIONS, OPT_OFFSET, OPT_BAD_CHECKSUM, OPT_KEEP, OPT_IP_OPTIONS,
	OPT_EXTENSIONS, OPT_FRAGMENT, OPT_FRAGMENTS, OPT_ID, OPT_COUNT, OPT_HELP,
};

static const struct option options[] = {
	{ "from", required_argument, NULL, OPT_FROM },
	{ "to", required_argument, NULL, OPT_TO },
	{ "netns", required_argument, NULL, OPT_NETNS },
	{ "device", required_argument, NULL, OPT_DEVICE },
	{ "flags", required_argument, NULL, OPT_FLAGS },
	{ "seq", required_argument, NULL, OPT_SEQ },
	{ "ack", required_argument, NULL, OPT_ACK },
	{ "window", required_argument, NULL, OPT_WINDOW },
	{ "payload", required_argument, NULL, OPT_PAYLOAD },
	{ "tcp-options", required_argument, NULL, OPT_TCP_OPTIONS },
	{ "offset", required_argument, NULL, OPT_OFFSET },
	{ "bad-checksum", no_argument, NULL, OPT_BAD_CHECKSUM },
	{ "keep", required_argument, NULL, OPT_KEEP },
	{ "ip-options", required_argument, NULL, OPT_IP_OPTIONS },
	{ "extensions", required_argument, NULL, OPT_EXTENSIONS },
	{ "fragment", required_argument, NULL, OPT_FRAGMENT },
	{ "fragments", required_argument, NULL, OPT_FRAGMENTS },
	{ "id", required_argument, NULL, OPT_ID },
	{ "count", required_argument, NULL, OPT_COUNT },
	{ "help", no_argument, NULL, OPT_HELP },
	{}
};

struct arguments {
	struct segment segment;
	const char *device;
	unsigned long count;
};

static void help(void)
{
	fputs(usage_text, stdout);
	exit(0);
}

static uint8_t parse_flags(const char *text)
{
	static const char letters[] = "FSRPAUEC";
	const char *letter;
	uint8_t flags = 0;

	if (!strcmp(text, "none"))
		return 0;
	if (!strcmp(text, "all"))
		return 0xff;
	for (; *text; text++) {
		letter = strchr(letters, toupper((unsigned char)*text));
		if (!letter)
			die("no such flag: %c", *text);
		flags |= 1 << (letter - letters);
	}
	return flags;
}

static uint8_t parse_hex(uint8_t *bytes, const char *text)
{
	char pair[3] = {};
	uint8_t n = 0;

	for (; text[0] && text[1]; text += 2) {
		if (n == MAX_OPTIONS)
			die("more than %d bytes of options", MAX_OPTIONS);
		memcpy(pair, text, 2);
		bytes[n++] = strtoul(pair, NULL, 16);
	}
	if (*text || n % 4)
		die("options come in multiples of four bytes");
	return n;
}

static void add_extension(struct segment *s, const char *name)
{
	static const char *const names[] = {
		[EXT_HOP_BY_HOP] = "hop", [EXT_DESTINATION] = "dst", [EXT_ROUTING] = "route",
		[EXT_ATOMIC_FRAGMENT] = "atomic", [EXT_TOO_LONG] = "toolong",
	};

	for (unsigned int i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(names[i], name))
			continue;
		if (s->nextensions == MAX_EXTENSIONS)
			die("more than %d extension headers", MAX_EXTENSIONS);
		s->extensions[s->nextensions++] = i;
		return;
	}
	die("no such extension header: %s", name);
}

static void parse_extensions(struct segment *s, char *text)
{
	for (char *name = strtok(text, ","); name; name = strtok(NULL, ","))
		add_extension(s, name);
}

static enum which_fragments parse_fragments(const char *text)
{
	if (!strcmp(text, "first"))
		return FIRST_FRAGMENT;
	if (!strcmp(text, "later"))
		return LATER_FRAGMENTS;
	die("--fragments first or --fragments later");
}

static void set_offset(struct segment *s, const char *value)
{
	s->offset = parse_number(value, 15);
	s->has_offset = true;
}

static void set_keep(struct segment *s, const char *value)
{
	s->keep = parse_number(value, 65535);
	s->truncated = true;
}

static void set_option(struct arguments *args, int option, char *value)
{
	struct segment *s = &args->segment;

	switch (option) {
	case OPT_FROM: s->from = parse_end(value); break;
	case OPT_TO: s->to = parse_end(value); break;
	case OPT_NETNS: enter_netns(value); break;
	case OPT_DEVICE: args->device = value; break;
	case OPT_FLAGS: s->flags = parse_flags(value); break;
	case OPT_SEQ: s->seq = parse_number(value, UINT32_MAX); break;
	case OPT_ACK: s->ack = parse_number(value, UINT32_MAX); break;
	case OPT_WINDOW: s->window = parse_number(value, 65535); break;
	case OPT_PAYLOAD: s->payload = parse_number(value, 60000); break;
	case OPT_TCP_OPTIONS: s->tcp_options_len = parse_hex(s->tcp_options, value); break;
	case OPT_OFFSET: set_offset(s, value); break;
	case OPT_BAD_CHECKSUM: s->bad_checksum = true; break;
	case OPT_KEEP: set_keep(s, value); break;
	case OPT_IP_OPTIONS: s->ip_options_len = parse_hex(s->ip_options, value); break;
	case OPT_EXTENSIONS: parse_extensions(s, value); break;
	case OPT_FRAGMENT: s->fragment = parse_number(value, 60000); break;
	case OPT_FRAGMENTS: s->fragments = parse_fragments(value); break;
	case OPT_ID: s->id = parse_number(value, 65535); break;
	case OPT_COUNT: args->count = parse_number(value, 100000000); break;
	case OPT_HELP: help(); break;
	default: die("try rawtcp --help");
	}
}

int main(int argc, char **argv)
{
	struct arguments args = {
		.segment = { .flags = TH_ACK, .window = 65535, .id = 1 },
		.count = 1,
	};
	struct segment *s = &args.segment;
	unsigned long sent = 0;
	int option, fd;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		set_option(&args, option, optarg);
	if (optind < argc || !s->from.sa.sa_family || s->from.sa.sa_family != s->to.sa.sa_family)
		die("--from and --to of one family are needed; try rawtcp --help");
	if (s->fragment % 8)
		die("--fragment: a multiple of 8");
	fd = packet_socket(s->from.sa.sa_family, args.device);
	for (; args.count; args.count--, s->id++)
		sent += packet_send(fd, s);
	printf("%lu\n", sent);
	return 0;
}
