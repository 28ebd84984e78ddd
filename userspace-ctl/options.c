// SPDX-License-Identifier: GPL-2.0
#include <getopt.h>
#include <string.h>
#include <sys/socket.h>

#include "options.h"
#include "wrap.h"
#include "units.h"

#define BUFFER		(1024 * 1024)
#define BUFFER_MOST	(1024 * 1024 * 1024)
#define DELAY_NS	(2 * NSEC_PER_SEC)
#define DELAY_LEAST	(100 * NSEC_PER_MSEC)
#define DELAY_MOST	(24 * 3600 * NSEC_PER_SEC)

/* letters stand for themselves, the others need a number */
enum {
	OPT_NETNS = 256,
	OPT_ALL_NETNS,
	OPT_HISTORY,
	OPT_OWNERS,
	OPT_SORT,
	OPT_LIMIT,
	OPT_COUNT,
	OPT_EVENTS,
	OPT_QUIET,
	OPT_BUFFER,
	OPT_RESYNC,
};

struct definition {
	const char *name;
	int id;
	unsigned int takes;
	int argument;
	const char *value;
	const char *help;
};

static const struct definition definitions[] = {
	{ "json", 'j', OPTIONS_ALL, no_argument, NULL, "JSON instead of text" },
	{ "pretty", 'p', OPTIONS_ALL, no_argument, NULL, "JSON with line breaks and indentation" },
	{ "ipv4", '4', OPTIONS_ALL, no_argument, NULL, "IPv4 only" },
	{ "ipv6", '6', OPTIONS_ALL, no_argument, NULL, "IPv6 only" },
	{ "numeric", 'n', OPTIONS_ALL, no_argument, NULL, "addresses as numbers (the default)" },
	{ "resolve", 'r', OPTIONS_ALL, no_argument, NULL, "names of hosts and services" },
	{ "no-header", 'H', OPTIONS_ALL, no_argument, NULL, "no headings" },
	{ "oneline", 'o', OPTIONS_ALL, no_argument, NULL,
	  "a line for each flow or event, however long" },
	{ "color", 'c', OPTIONS_ALL, optional_argument, "=always|auto|never",
	  "colour, by itself on a terminal only" },
	{ "netns", OPT_NETNS, OPTIONS_ALL, required_argument, " NAME|PID|PATH",
	  "in another network namespace" },
	{ "all-netns", OPT_ALL_NETNS, OPTIONS_ALL, no_argument, NULL,
	  "in each network namespace of this machine" },
	{ "help", 'h', OPTIONS_ALL, no_argument, NULL, "this text" },
	{ "version", 'V', OPTIONS_ALL, no_argument, NULL,
	  "version of the tool and of the interface" },
	{ "history", OPT_HISTORY, OPTIONS_LIST, no_argument, NULL,
	  "with the transitions of each flow" },
	{ "owners", OPT_OWNERS, OPTIONS_LIST, no_argument, NULL,
	  "with the processes that hold the sockets" },
	{ "sort", OPT_SORT, OPTIONS_LIST, required_argument, " [-]KEY",
	  "id, age, idle, state-age, expires, bytes, client, server, ended" },
	{ "sort", OPT_SORT, OPTIONS_GROUPS, required_argument, " [-]KEY",
	  "address, half, established, close-wait, closing, ..." },
	{ "limit", OPT_LIMIT, OPTIONS_LIST | OPTIONS_GROUPS, required_argument, " N",
	  "the first N only" },
	{ "count", OPT_COUNT, OPTIONS_LIST | OPTIONS_GROUPS, no_argument, NULL,
	  "how many, and nothing else" },
	{ "timestamps", 't', OPTIONS_MONITOR | OPTIONS_FRONT, no_argument, NULL,
	  "when each event happened" },
	{ "resync", OPT_RESYNC, OPTIONS_MONITOR, no_argument, NULL,
	  "all flows at the start, and again after a loss" },
	{ "count", OPT_EVENTS, OPTIONS_MONITOR, required_argument, " N", "end after N events" },
	{ "until-quiet", OPT_QUIET, OPTIONS_MONITOR, required_argument, " TIME",
	  "end after that time without an event" },
	{ "buffer-size", OPT_BUFFER, OPTIONS_MONITOR, required_argument, " BYTES",
	  "kept by the kernel until they are read (1M)" },
	{ "delay", 'd', OPTIONS_TOP, required_argument, " SECONDS",
	  "between two looks at the kernel (2)" },
	{ "iterations", 'n', OPTIONS_TOP, required_argument, " COUNT", "end after so many looks" },
	{ "sort", OPT_SORT, OPTIONS_ROWS, required_argument, " [-]KEY",
	  "verdict, count, oldest, growth, rate, pid" },
	{ "limit", OPT_LIMIT, OPTIONS_ROWS, required_argument, " N", "the first N only" },
	{ "count", OPT_COUNT, OPTIONS_ROWS, no_argument, NULL,
	  "how many sockets, and nothing else" },
};

#define OPTION_FORM	34	/* columns before the help */
#define USAGE_WIDTH	80

#define COUNT	(sizeof(definitions) / sizeof(definitions[0]))

/* getopt's own form of the table above */
struct tables {
	char letters[3 * COUNT + 3];
	struct option words[COUNT + 1];
};

/* a verb's own letter takes the place of one that all have */
static bool taken(const struct definition *d, unsigned int takes)
{
	unsigned int i, own = takes & ~OPTIONS_ALL;

	if (!(d->takes & takes))
		return false;
	for (i = 0; i < COUNT && d->takes == OPTIONS_ALL; i++)
		if (definitions[i].id == d->id && definitions[i].takes & own)
			return false;
	return true;
}

static void build(struct tables *tables, unsigned int takes, bool first_word)
{
	char *letter = tables->letters;
	unsigned int i, n = 0;

	if (first_word)
		*letter++ = '+';
	*letter++ = ':';
	memset(tables->words, 0, sizeof(tables->words));
	for (i = 0; i < COUNT; i++) {
		const struct definition *d = &definitions[i];

		if (!taken(d, takes))
			continue;
		tables->words[n++] = (struct option){ d->name, d->argument, NULL, d->id };
		if (d->id >= OPT_NETNS)
			continue;
		*letter++ = d->id;
		if (d->argument != no_argument)
			letter = stpcpy(letter, d->argument == optional_argument ? "::" : ":");
	}
	*letter = '\0';
}

static int bad_value(struct fault *fault, const char *option, const char *value)
{
	fault_set(fault, CTL_USAGE, "--%s: '%s' is not valid", option, value);
	return -1;
}

static int take_color(struct options *options, const char *value, struct fault *fault)
{
	if (value && *value == '=')
		value++;
	if (!value || !strcmp(value, "always"))
		options->color = WHEN_ALWAYS;
	else if (!strcmp(value, "auto"))
		options->color = WHEN_AUTO;
	else if (!strcmp(value, "never"))
		options->color = WHEN_NEVER;
	else
		return bad_value(fault, "color", value);
	return 0;
}

static int take_value(struct options *options, int id, const char *value, struct fault *fault)
{
	switch (id) {
	case 'c':
		return take_color(options, value, fault);
	case 'd':
		if (span_parse(value, &options->delay_ns) && options->delay_ns >= DELAY_LEAST &&
		    options->delay_ns <= DELAY_MOST)
			return 0;
		return bad_value(fault, "delay", value);
	case 'n':
		if (count_parse(value, &options->iterations))
			return 0;
		return bad_value(fault, "iterations", value);
	case OPT_NETNS:
		options->netns = value;
		return 0;
	case OPT_SORT:
		options->sort = value;
		return 0;
	case OPT_LIMIT:
		return count_parse(value, &options->limit) ? 0 : bad_value(fault, "limit", value);
	case OPT_EVENTS:
		return count_parse(value, &options->events) ? 0 : bad_value(fault, "count", value);
	case OPT_BUFFER:
		if (size_parse(value, &options->buffer) && options->buffer <= BUFFER_MOST)
			return 0;
		return bad_value(fault, "buffer-size", value);
	case OPT_QUIET:
		if (span_parse(value, &options->quiet_ns) && options->quiet_ns)
			return 0;
		return bad_value(fault, "until-quiet", value);
	}
	return -1;
}

static int take(struct options *options, int id, const char *value, struct fault *fault)
{
	switch (id) {
	case 'j':
		options->json = true;
		return 0;
	case 'p':
		options->pretty = true;
		return 0;
	case '4':
		options->family = AF_INET;
		return 0;
	case '6':
		options->family = AF_INET6;
		return 0;
	case 'n':
		/* with a value, it is top's */
		if (value)
			break;
		options->resolve = false;
		return 0;
	case 'r':
		options->resolve = true;
		return 0;
	case 'H':
		options->header = false;
		return 0;
	case 'h':
		options->help = true;
		return 0;
	case 'V':
		options->version = true;
		return 0;
	case 'o':
		options->oneline = true;
		return 0;
	case 't':
		options->timestamps = true;
		return 0;
	case OPT_ALL_NETNS:
		options->all_netns = true;
		return 0;
	case OPT_HISTORY:
		options->history = true;
		return 0;
	case OPT_OWNERS:
		options->owners = true;
		return 0;
	case OPT_COUNT:
		options->count = true;
		return 0;
	case OPT_RESYNC:
		options->resync = true;
		return 0;
	}
	return take_value(options, id, value, fault);
}

void options_init(struct options *options)
{
	memset(options, 0, sizeof(*options));
	options->header = true;
	options->family = AF_UNSPEC;
	options->buffer = BUFFER;
	options->delay_ns = DELAY_NS;
}

int options_parse(struct options *options, int argc, char **argv, unsigned int takes,
		  bool first_word, struct fault *fault)
{
	struct tables tables;
	int id;

	build(&tables, takes, first_word);
	opterr = 0;
	optind = 0;
	while ((id = getopt_long(argc, argv, tables.letters, tables.words, NULL)) != -1) {
		if (id == ':') {
			fault_set(fault, CTL_USAGE, "%s needs a value", argv[optind - 1]);
			return -1;
		}
		if (id == '?') {
			if (optopt && optopt < OPT_NETNS)
				fault_set(fault, CTL_USAGE, "unknown option -%c", optopt);
			else
				fault_set(fault, CTL_USAGE, "unknown option %s", argv[optind - 1]);
			return -1;
		}
		if (take(options, id, optarg, fault))
			return -1;
	}
	return optind;
}

void options_help(FILE *file, unsigned int takes)
{
	unsigned int i;

	for (i = 0; i < COUNT; i++) {
		const struct definition *d = &definitions[i];
		char form[64];

		if (!taken(d, takes))
			continue;
		snprintf(form, sizeof(form), "--%s%s", d->name, d->value ? d->value : "");
		if (d->id < OPT_NETNS)
			fprintf(file, "  -%c, %-27s ", d->id, form);
		else
			fprintf(file, "      %-27s ", form);
		wrap(file, d->help, OPTION_FORM, USAGE_WIDTH);
	}
}
