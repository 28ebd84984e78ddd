// SPDX-License-Identifier: GPL-2.0
/* Makes TCP connections that live and end in a given way; --help tells all. */
#define _GNU_SOURCE
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "conn.h"

static const char usage_text[] =
"usage: conns [OPTION]... KIND[=COUNT]...\n"
"\n"
"Makes COUNT (default 1) connections of each KIND, with both ends in this one\n"
"process, each through real sockets. KIND number i uses port PORT + i.\n"
"\n"
"  --client-ns NAME     namespace of the clients (default: the present one)\n"
"  --server-ns NAME     namespace of the servers (default: the present one)\n"
"  --listen ADDR        address of the servers; repeat for a second family\n"
"  --connect ADDR       where clients connect to, in turns (default: --listen)\n"
"  --source ADDR        address of the clients; repeat for a second family\n"
"  --port PORT          first port (default 8000)\n"
"  --connect-port PORT  first port that clients connect to (default: --port)\n"
"  --source-port PORT   client ports count up from here\n"
"  --device NAME        bind the clients to this device (a VRF, for one)\n"
"  --listen-device NAME bind the servers to this device\n"
"  --concurrency N      so many connections at once (default 100)\n"
"  --rate N             so many new connections per second at most\n"
"  --keepalive SECONDS  probe idle connections, so that all of them end under loss\n"
"  --only client|server one end only; the other is someone else's\n"
"  --unpaired           addresses are translated on the way: do not match the ends\n"
"  --timeout SECONDS    give up after (default 300; 0: never)\n"
"  --seed N             vary sizes, rounds and pauses; the same for the same N\n"
"  --pick N             only connection number N of each kind (in the log, from 0)\n"
"  --log FILE           a line per connection: kind, both ends, outcome, number\n"
"  --numbers            a line per held connection: both ends, sequence numbers\n"
"  --no-hold            end at once instead of holding what is held\n"
"\n"
"When all have ended or are held, it prints a line per kind, and a last line\n"
"`quiet, N held, at most M at once`. While any is held it then waits for SIGTERM.\n"
"Exit status: 0 as each kind should be (a connect() that timed out included),\n"
"1 something was not, 2 usage or system.\n"
"\n"
"Kinds:\n";

enum {
	OPT_CLIENT_NS = 256, OPT_SERVER_NS, OPT_LISTEN, OPT_CONNECT, OPT_SOURCE, OPT_PORT,
	OPT_CONNECT_PORT, OPT_SOURCE_PORT, OPT_DEVICE, OPT_LISTEN_DEVICE,
	OPT_CONCURRENCY, OPT_RATE, OPT_KEEPALIVE, OPT_ONLY, OPT_UNPAIRED,
	OPT_TIMEOUT, OPT_SEED, OPT_PICK, OPT_LOG, OPT_NUMBERS, OPT_NO_HOLD, OPT_HELP,
};

static const struct option options[] = {
	{ "client-ns", required_argument, NULL, OPT_CLIENT_NS },
	{ "server-ns", required_argument, NULL, OPT_SERVER_NS },
	{ "listen", required_argument, NULL, OPT_LISTEN },
	{ "connect", required_argument, NULL, OPT_CONNECT },
	{ "source", required_argument, NULL, OPT_SOURCE },
	{ "port", required_argument, NULL, OPT_PORT },
	{ "connect-port", required_argument, NULL, OPT_CONNECT_PORT },
	{ "source-port", required_argument, NULL, OPT_SOURCE_PORT },
	{ "device", required_argument, NULL, OPT_DEVICE },
	{ "listen-device", required_argument, NULL, OPT_LISTEN_DEVICE },
	{ "concurrency", required_argument, NULL, OPT_CONCURRENCY },
	{ "rate", required_argument, NULL, OPT_RATE },
	{ "keepalive", required_argument, NULL, OPT_KEEPALIVE },
	{ "only", required_argument, NULL, OPT_ONLY },
	{ "unpaired", no_argument, NULL, OPT_UNPAIRED },
	{ "timeout", required_argument, NULL, OPT_TIMEOUT },
	{ "seed", required_argument, NULL, OPT_SEED },
	{ "pick", required_argument, NULL, OPT_PICK },
	{ "log", required_argument, NULL, OPT_LOG },
	{ "numbers", no_argument, NULL, OPT_NUMBERS },
	{ "no-hold", no_argument, NULL, OPT_NO_HOLD },
	{ "help", no_argument, NULL, OPT_HELP },
	{}
};

struct arguments {
	struct config config;
	const char *client_ns, *server_ns, *log;
	uint16_t port, connect_port;
	bool numbers, no_hold;
};

static void help(void)
{
	fputs(usage_text, stdout);
	kinds_list();
	exit(0);
}

static void add_addr(union end *list, unsigned int *n, const char *text)
{
	if (*n == MAX_ADDRS)
		die("more than %d addresses", MAX_ADDRS);
	list[(*n)++] = parse_addr(text);
}

static void set_only(struct config *config, const char *which)
{
	config->clients = !strcmp(which, "client");
	config->servers = !strcmp(which, "server");
	if (config->clients == config->servers)
		die("--only client or --only server");
	config->paired = false;
}

static void set_option(struct arguments *args, int option, const char *value)
{
	struct config *config = &args->config;

	switch (option) {
	case OPT_CLIENT_NS: args->client_ns = value; break;
	case OPT_SERVER_NS: args->server_ns = value; break;
	case OPT_LISTEN: add_addr(config->listen, &config->nlisten, value); break;
	case OPT_CONNECT: add_addr(config->connect, &config->nconnect, value); break;
	case OPT_SOURCE: add_addr(config->source, &config->nsource, value); break;
	case OPT_PORT: args->port = parse_number(value, 65535); break;
	case OPT_CONNECT_PORT: args->connect_port = parse_number(value, 65535); break;
	case OPT_SOURCE_PORT: config->source_port = parse_number(value, 65535); break;
	case OPT_DEVICE: config->device = value; break;
	case OPT_LISTEN_DEVICE: config->listen_device = value; break;
	case OPT_CONCURRENCY: config->concurrency = parse_number(value, 100000); break;
	case OPT_RATE: config->rate = parse_number(value, 1000000); break;
	case OPT_KEEPALIVE: config->keepalive_s = parse_number(value, 3600); break;
	case OPT_ONLY: set_only(config, value); break;
	case OPT_UNPAIRED: config->paired = false; break;
	case OPT_TIMEOUT: config->timeout_s = parse_number(value, 86400); break;
	case OPT_SEED: config->seed = parse_number(value, INT64_MAX); break;
	case OPT_PICK: config->pick = parse_number(value, INT32_MAX); break;
	case OPT_LOG: args->log = value; break;
	case OPT_NUMBERS: args->numbers = true; break;
	case OPT_NO_HOLD: args->no_hold = true; break;
	case OPT_HELP: help(); break;
	default: die("try conns --help");
	}
}

static void add_plan(struct config *config, char *text)
{
	struct plan *plan = &config->plans[config->nplans];
	char *count = strchr(text, '=');

	if (config->nplans++ == MAX_PLANS)
		die("more than %d kinds", MAX_PLANS);
	if (count)
		*count++ = '\0';
	plan->count = count ? parse_number(count, 1000000) : 1;
	plan->kind = kind_find(text);
	if (!plan->kind)
		die("no such kind: %s", text);
}

static void set_defaults(struct arguments *args)
{
	struct config *config = &args->config;

	if (config->clients && !config->nconnect) {
		memcpy(config->connect, config->listen, sizeof(config->listen));
		config->nconnect = config->nlisten;
	}
	if (!args->connect_port)
		args->connect_port = args->port;
	for (unsigned int i = 0; i < config->nplans; i++) {
		config->plans[i].listen_port = args->port + i;
		config->plans[i].connect_port = args->connect_port + i;
	}
	if (!config->nplans || (config->servers && !config->nlisten) ||
	    (config->clients && !config->nconnect))
		die("a KIND and an address are needed; try conns --help");
}

static void parse(struct arguments *args, int argc, char **argv)
{
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		set_option(args, option, optarg);
	for (int i = optind; i < argc; i++)
		add_plan(&args->config, argv[i]);
	set_defaults(args);
}

static bool report(const struct config *config)
{
	const struct plan *plan;
	bool good = true;

	for (plan = config->plans; plan < config->plans + config->nplans; plan++) {
		printf("%s port %u: %u attempted, %u connected, %u accepted, %u done, %u held, ",
		       plan->kind->name, plan->connect_port, plan->started, plan->connected,
		       plan->accepted, plan->done, plan->held);
		printf("%u refused, %u timed out, %u reset, %u failed\n", plan->refused,
		       plan->timed_out, plan->reset, plan->failed);
		if (plan->failed || (plan->kind->no_server && plan->done))
			good = false;
	}
	return good;
}

static void write_log(const struct engine *engine, const char *path)
{
	FILE *file = fopen(path, "w");

	if (!file)
		die_errno("%s", path);
	engine_log(engine, file);
	if (fclose(file))
		die_errno("%s", path);
}

static void listen_and_enter(struct arguments *args, struct engine *engine)
{
	int home = this_netns();

	args->config.server_netns = home;

	if (args->config.servers) {
		if (args->server_ns)
			enter_netns(args->server_ns);
		args->config.server_netns = this_netns();
		engine_listen(engine);
		reenter_netns(home);
	}
	if (args->client_ns)
		enter_netns(args->client_ns);
	args->config.client_netns = this_netns();
}

int main(int argc, char **argv)
{
	struct arguments args = {
		.config = { .concurrency = 100, .timeout_s = 300, .clients = true,
			    .servers = true, .paired = true, .pick = -1 },
		.port = 8000,
	};
	struct engine *engine;
	bool settled, good;

	setvbuf(stdout, NULL, _IOLBF, 0);
	parse(&args, argc, argv);
	engine = engine_create(&args.config);
	listen_and_enter(&args, engine);
	printf("ready\n");
	settled = engine_run(engine);
	good = report(&args.config) && settled;
	if (args.log)
		write_log(engine, args.log);
	if (args.numbers)
		engine_numbers(engine, stdout);
	printf("%s, %u held, at most %u at once\n", settled ? "quiet" : "not settled in time",
	       engine_held(engine), engine_peak(engine));
	if (settled && engine_held(engine) && !args.no_hold)
		engine_hold(engine);
	return good ? 0 : 1;
}
