// SPDX-License-Identifier: GPL-2.0
/* tcpwatchctl: the words of the command line, the verbs, the exit status. */
#include <stdio_ext.h>
#include <string.h>
#include <unistd.h>

#include "tour.h"
#include "verbs.h"

#define VERSION		"0.1"
#define VERB_FORM	25	/* columns before the help of a verb */
#define OUTPUT_ROOM	(64 * 1024)

struct verb {
	const char *name;
	const char *words;
	int (*run)(struct ctl *ctl, int argc, char **argv);
	unsigned int takes;
	const char *help;
};

static const struct verb verbs[] = {
	{ "report", "", verb_report, OPTIONS_EACH,
	  "what is wrong here, whose fault, what to do" },
	{ "check", "", verb_check, OPTIONS_TOUR,
	  "the same in a line, for monitoring plugins" },
	{ "close-wait", "[FILTER]", verb_close_wait, OPTIONS_ROWS | OPTIONS_EACH,
	  "who does not close, what waits, and what to do" },
	{ "time-wait", "", verb_time_wait, OPTIONS_EACH,
	  "ports per destination; when bind() works again" },
	{ "half-open", "", verb_half_open, OPTIONS_EACH,
	  "handshakes that do not finish, per listener" },
	{ "listeners", "", verb_listeners, OPTIONS_GROUPS | OPTIONS_EACH,
	  "local servers: states, rates, handshakes" },
	{ "destinations", "", verb_destinations, OPTIONS_GROUPS | OPTIONS_EACH,
	  "what local clients connect to" },
	{ "flows", "[FILTER]", verb_flows, OPTIONS_LIST | OPTIONS_EACH,
	  "what is in the table" },
	{ "show", "FLOW", verb_show, 0, "one flow: its ladder, both states, what to know" },
	{ "explain", "FLOW", verb_explain, 0, "tcpwatch, sockets and conntrack: why they differ" },
	{ "ended", "[FILTER]", verb_ended, OPTIONS_LIST | OPTIONS_EACH,
	  "flows that are gone, and how" },
	{ "monitor", "[transitions|closes|config|alerts]", verb_monitor, OPTIONS_MONITOR,
	  "events as they happen" },
	{ "top", "", verb_top, OPTIONS_TOP, "live: listeners, destinations, rates, CLOSE_WAIT" },
	{ "stats", "", verb_stats, OPTIONS_EACH,
	  "what became of every packet" },
	{ "status", "", verb_status, OPTIONS_EACH,
	  "what is on, how full, since when" },
	{ "config", "[get [KEY...] | set KEY VALUE... | load [FILE]]", verb_config, 0,
	  "limits, timeouts, thresholds" },
	{ "watch", "[on|off]", verb_watch, 0, "watching in this network namespace" },
	{ "flush", "[FILTER]", verb_flush, 0, "forget flows" },
};

#define VERBS	(sizeof(verbs) / sizeof(verbs[0]))

static const char filter_help[] =
	"FLOW:    10.0.0.1:40000 10.0.0.2:80, '[2001:db8::1]:40000' '[2001:db8::2]:80',\n"
	"         or an id\n"
	"FILTER:  as in ss: state close-wait, sport = :443, dport gt :1024,\n"
	"         src 10.0.0.0/8, dst '[2001:db8::]/32:80', age > 5m, state-age > 60s,\n"
	"         closed-by server, close reset, local client, origin adopted,\n"
	"         and, or, not, parentheses;\n"
	"         close-wait: also pid 2211, comm nginx, unit web.service, verdict leak\n";

static const char exit_help[] =
	"Without a VERB: report. Exit status: 0 ok, 1 usage, 2 the kernel refused,\n"
	"3 module not loaded or of another version, 4 no permission. See tcpwatchctl(8).\n";

static int usage(FILE *file)
{
	unsigned int i;

	fputs("Usage: tcpwatchctl [OPTIONS] VERB [WORDS]\n\n", file);
	for (i = 0; i < VERBS; i++) {
		char form[64];

		snprintf(form, sizeof(form), "%s %s", verbs[i].name, verbs[i].words);
		fprintf(file, "  %-*s", VERB_FORM - 2, form);
		if (strlen(form) >= VERB_FORM - 2)
			fprintf(file, "\n%-*s", VERB_FORM, "");
		fprintf(file, "%s\n", verbs[i].help);
	}
	fputs("\nOptions:\n", file);
	options_help(file, OPTIONS_ALL);
	fprintf(file, "\nA verb has more: tcpwatchctl VERB --help\n\n%s\n%s", filter_help,
		exit_help);
	return CTL_OK;
}

static int verb_usage(const struct verb *verb, FILE *file)
{
	fprintf(file, "Usage: tcpwatchctl [OPTIONS] %s %s\n\n%s\n\nOptions:\n", verb->name,
		verb->words, verb->help);
	options_help(file, verb->takes | OPTIONS_ALL);
	if (strstr(verb->words, "FILTER") || strstr(verb->words, "FLOW"))
		fprintf(file, "\n%s", filter_help);
	return CTL_OK;
}

static int version(FILE *file)
{
	fprintf(file, "tcpwatchctl %s, interface %u.%u\n", VERSION, TCPWATCH_ABI_MAJOR,
		TCPWATCH_ABI_MINOR);
	return CTL_OK;
}

/* the verb of that name, or the only one that begins so */
static const struct verb *find_verb(const char *word, struct fault *fault)
{
	const struct verb *found = NULL;
	unsigned int i, matches = 0;
	char names[128] = "";

	for (i = 0; i < VERBS; i++) {
		if (!strcmp(word, verbs[i].name))
			return &verbs[i];
		if (strncmp(word, verbs[i].name, strlen(word)))
			continue;
		found = &verbs[i];
		snprintf(names + strlen(names), sizeof(names) - strlen(names), "%s%s",
			 matches++ ? ", " : "", verbs[i].name);
	}
	if (matches == 1)
		return found;
	if (matches)
		fault_set(fault, CTL_USAGE, "'%s' may be %s", word, names);
	else
		fault_set(fault, CTL_USAGE, "unknown verb '%s' (tcpwatchctl --help)", word);
	return NULL;
}

/* a verb and its words */
struct call {
	const struct verb *verb;
	int argc;
	char **argv;
};

static int run_here(struct ctl *ctl, void *context)
{
	const struct call *call = context;

	return call->verb->run(ctl, call->argc, call->argv);
}

static int run_everywhere(struct ctl *ctl, const struct verb *verb, int argc, char **argv)
{
	struct call call = { verb, argc, argv };

	if (ctl->options.netns)
		return fault_set(&ctl->fault, CTL_USAGE, "--netns or --all-netns, not both");
	if (verb->takes & OPTIONS_EACH)
		return tour(ctl, run_here, &call);
	if (verb->takes & OPTIONS_TOUR)
		return verb->run(ctl, argc, argv);
	return fault_set(&ctl->fault, CTL_USAGE,
			 "%s is about one network namespace: --netns NAME|PID|PATH instead of --all-netns",
			 verb->name);
}

static int run_verb(struct ctl *ctl, const struct verb *verb, int argc, char **argv)
{
	int first = options_parse(&ctl->options, argc, argv, verb->takes | OPTIONS_ALL, false,
				  &ctl->fault);

	if (first < 0)
		return CTL_USAGE;
	if (ctl->options.help)
		return verb_usage(verb, stdout);
	if (ctl->options.version)
		return version(stdout);
	ctl->out.file = stdout;
	ctl->out.ops = ctl->options.json || ctl->options.pretty ? &out_json : &out_text;
	ctl->out.pretty = ctl->options.pretty;
	style_init(&ctl->out.style, &ctl->options, stdout);
	if (ctl->options.all_netns)
		return run_everywhere(ctl, verb, argc - first, argv + first);
	return verb->run(ctl, argc - first, argv + first);
}

static int run(struct ctl *ctl, int argc, char **argv)
{
	static char *nothing[] = { "report", NULL };
	const struct verb *verb;
	int first;

	options_init(&ctl->options);
	first = options_parse(&ctl->options, argc, argv, OPTIONS_ALL | OPTIONS_FRONT, true,
			      &ctl->fault);
	if (first < 0)
		return CTL_USAGE;
	if (ctl->options.version)
		return version(stdout);
	if (ctl->options.help || (first < argc && !strcmp(argv[first], "help")))
		return usage(stdout);
	if (first == argc)
		return run_verb(ctl, find_verb(nothing[0], &ctl->fault), 1, nothing);
	verb = find_verb(argv[first], &ctl->fault);
	return verb ? run_verb(ctl, verb, argc - first, argv + first) : CTL_USAGE;
}

/* a full disk and a closed pipe are failures, too */
static int check_output(struct ctl *ctl, int code)
{
	if (!fflush(stdout) && !ferror(stdout))
		return code;
	return code ? code : fault_set(&ctl->fault, CTL_REFUSED, "cannot write: %m");
}

/* lists are long; on a terminal, lines come one by one all the same */
static void enlarge_output(void)
{
	if (!isatty(STDOUT_FILENO))
		setvbuf(stdout, NULL, _IOFBF, OUTPUT_ROOM);
	__fsetlocking(stdout, FSETLOCKING_BYCALLER);
}

int main(int argc, char **argv)
{
	struct ctl ctl = { .transport = NULL };
	int code;

	enlarge_output();
	code = check_output(&ctl, run(&ctl, argc, argv));

	transport_close(ctl.transport);
	if (code && *ctl.fault.text)
		fprintf(stderr, "tcpwatchctl: %s\n", ctl.fault.text);
	return code;
}
