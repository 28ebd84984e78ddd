// SPDX-License-Identifier: GPL-2.0
/* The program as it is started by a user: exit status, and what it says. */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ctl.h"
#include "netns.h"
#include "suite.h"

/* the build says where the program is */
#ifndef PROGRAM
#define PROGRAM "../tcpwatchctl"
#endif

static int run(const char *words, char *text, size_t size)
{
	char command[1024];
	FILE *pipe;
	size_t len;

	snprintf(command, sizeof(command), "%s %s 2>&1", PROGRAM, words);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	len = fread(text, 1, size - 1, pipe);
	text[len] = '\0';
	return WEXITSTATUS(pclose(pipe));
}

/* clang-format off */
static const struct exit_row {
	const char *what;
	const char *words;
	int code;
	const char *says;
} exits[] = {
	{ "--help", "--help", CTL_OK, "Usage: tcpwatchctl" },
	{ "-h of a verb", "flows -h", CTL_OK, "--sort" },
	{ "help", "help", CTL_OK, "monitor" },
	{ "-V", "-V", CTL_OK, "interface 1." },
	{ "an unknown verb", "frobnicate", CTL_USAGE, "unknown verb 'frobnicate'" },
	{ "an ambiguous verb", "st", CTL_USAGE, "stats, status" },
	{ "an abbreviated verb", "mon foo", CTL_USAGE, "transitions, closes, config, alerts" },
	{ "an unknown option", "--frobnicate", CTL_USAGE, "unknown option --frobnicate" },
	{ "an unknown letter", "-Q flows", CTL_USAGE, "unknown option -Q" },
	{ "another verb's option", "stats --sort id", CTL_USAGE, "unknown option --sort" },
	{ "an option without its value", "flows --sort", CTL_USAGE, "needs a value" },
	{ "an unknown order", "flows --sort colour", CTL_USAGE, "state-age" },
	{ "a limit that is no number", "flows --limit many", CTL_USAGE, "'many' is not valid" },
	{ "a colour that is none", "-c=blue status", CTL_USAGE, "'blue' is not valid" },
	{ "words after status", "status now", CTL_USAGE, "'now' is not expected" },
	{ "words after stats", "stats reset", CTL_USAGE, "'reset' is not expected" },
	{ "a filter with a mistake", "flows state clos-wait", CTL_USAGE, "^^^^^^^^^" },
	{ "a filter with a mistake, ended", "ended show state clos-wait", CTL_USAGE, "^^^^^^^^^" },
	{ "show without a flow", "show", CTL_USAGE, "FLOW is two ends or an id" },
	{ "show with one end", "show 10.0.0.1:1", CTL_USAGE, "FLOW is two ends or an id" },
	{ "config set without a key", "config set", CTL_USAGE, "KEY VALUE" },
	{ "config set without a value", "config set syn_s", CTL_USAGE, "syn_s needs a value" },
	{ "config set, unknown key", "config set speed 5", CTL_USAGE, "no setting 'speed'" },
	{ "config set, no number", "config set syn_s soon", CTL_USAGE, "'soon' is not a number" },
	{ "config set, no time but a number", "config set max_flows 5m", CTL_USAGE,
	  "'5m' is not a number" },
	{ "config set, too large", "config set max_flows 4294967296", CTL_USAGE, "too large" },
	{ "config load, no such file", "config load /nonexistent", CTL_REFUSED,
	  "/nonexistent: No such file" },
	{ "config load, two files", "config load /dev/null /dev/null", CTL_USAGE,
	  "'/dev/null' is not expected" },
	{ "config load, an empty file", "config load /dev/null", CTL_OK, "" },
	{ "config load, a directory", "config load /", CTL_REFUSED, "Is a directory" },
	{ "config get, unknown key", "config get speed", CTL_USAGE, "no setting 'speed'" },
	{ "watch what", "watch perhaps", CTL_USAGE, "'on' or 'off'" },
	{ "flush what the kernel cannot decide", "flush idle \\> 5", CTL_USAGE,
	  "flush in several steps" },
	{ "monitor an unknown group", "monitor everything", CTL_USAGE, "none of transitions" },
	{ "monitor --resync without flows", "monitor --resync config", CTL_USAGE,
	  "--resync needs transitions or closes" },
	{ "a verb's letter before it, as in ip", "-t -o monitor foo", CTL_USAGE,
	  "none of transitions" },
	{ "-o after the verb", "flows -o --limit many", CTL_USAGE, "'many' is not valid" },
	{ "listeners, an unknown order", "listeners --sort colour", CTL_USAGE, "time-wait, new" },
	{ "destinations, words", "destinations all", CTL_USAGE, "'all' is not expected" },
	{ "destinations -h", "destinations -h", CTL_OK, "--limit" },
	{ "top, no time", "top -d soon", CTL_USAGE, "'soon' is not valid" },
	{ "top, hardly any time", "top -d 0.01", CTL_USAGE, "'0.01' is not valid" },
	{ "top -n without its value", "top -n", CTL_USAGE, "needs a value" },
	{ "top -n with none", "top -n many", CTL_USAGE, "'many' is not valid" },
	{ "top -h: its -n, not that of all", "top -h", CTL_OK, "-n, --iterations COUNT" },
	{ "top, words", "-n top all", CTL_USAGE, "'all' is not expected" },
	{ "monitor -h", "monitor -h", CTL_OK, "after a loss" },
	{ "close-wait, a pid that is none", "close-wait pid web", CTL_USAGE,
	  "'web' is not a number" },
	{ "close-wait, a key without its value", "close-wait sport = :80 and comm", CTL_USAGE,
	  "comm needs a value" },
	{ "close-wait, an unknown order", "close-wait --sort colour", CTL_USAGE, "growth" },
	{ "close-wait, a filter with a mistake", "close-wait pid 1 and state clos-wait", CTL_USAGE,
	  "^^^^^^^^^" },
	{ "close-wait -h", "close-wait -h", CTL_OK, "rate, pid" },
	{ "a namespace that is not there", "--netns no-such-namespace status", CTL_REFUSED,
	  "no-such-namespace: no such name in /run/netns (ip netns list" },
	{ "a process that is not there", "--netns 4999999 status", CTL_REFUSED,
	  "no such process, and no such name" },
	{ "a path that is not there", "--netns /nowhere/x status", CTL_REFUSED,
	  "No such file or directory" },
	{ "all namespaces, and one", "--all-netns --netns 1 flows", CTL_USAGE, "not both" },
	{ "all namespaces, monitor", "--all-netns monitor", CTL_USAGE, "monitor is about one" },
	{ "all namespaces, flush", "flush --all-netns", CTL_USAGE, "flush is about one" },
	{ "all namespaces, watch", "watch on --all-netns", CTL_USAGE, "watch is about one" },
	{ "all namespaces, config", "config --all-netns", CTL_USAGE, "config is about one" },
	{ "all namespaces, show", "--all-netns show 17", CTL_USAGE, "show is about one" },
	{ "all namespaces, explain", "--all-netns explain 17", CTL_USAGE, "explain is about one" },
	{ "all namespaces, a filter with a mistake", "--all-netns -j flows state clos-wait",
	  CTL_USAGE, "^^^^^^^^^" },
	{ "explain without a flow", "explain", CTL_USAGE, "FLOW is two ends or an id" },
	{ "owners of what has none", "stats --owners", CTL_USAGE, "unknown option --owners" },
	{ "a namespace that is none", "--netns /dev/null status", CTL_REFUSED,
	  "not a network namespace" },
};

/* clang-format on */

static void test_exit(void **state)
{
	const struct exit_row *row = *state;
	char text[16384];
	int code = run(row->words, text, sizeof(text));

	/* entering a namespace needs more than this user may have */
	if (code == CTL_PERMISSION && strstr(row->words, "--netns"))
		skip();
	if (code != row->code || !strstr(text, row->says))
		fail_msg("%s: exit %d, %s", row->words, code, text);
}

/* where there is no module, each verb says so in the same way */
/* clang-format off */
static const struct absent_row {
	const char *what;
	const char *words;
} absent[] = {
	{ "no module: nothing said", "" },
	{ "no module: flows", "flows" },
	{ "no module: flows with a filter", "flows state close-wait" },
	{ "no module: show", "show 10.0.0.1:1 10.0.0.2:2" },
	{ "no module: ended", "ended" },
	{ "no module: explain", "explain 10.0.0.1:1 10.0.0.2:2" },
	{ "no module: flows with owners", "flows --owners -4 -H -n" },
	{ "no module: time-wait", "time-wait" },
	{ "no module: half-open", "half-open -6" },
	{ "no module: everywhere", "--all-netns flows" },
	{ "no module: stats", "stats" },
	{ "no module: stats show", "stats show" },
	{ "no module: status", "status" },
	{ "no module: config", "config" },
	{ "no module: config set", "config set syn_s 5m" },
	{ "no module: monitor alerts", "-j monitor alerts" },
	{ "no module: watch on", "watch on" },
	{ "no module: flush", "flush" },
	{ "no module: monitor", "monitor transitions" },
	{ "no module: monitor --resync", "monitor --resync" },
	{ "no module: listeners with all that they take",
	  "listeners --sort -new --limit 3 --count" },
	{ "no module: top", "top -n 1 -d 5" },
	{ "no module: close-wait", "close-wait" },
	{ "no module: close-wait with all that it takes",
	  "close-wait -j --sort -oldest --limit 3 pid 1 and comm = web and sport = :80" },
	{ "no module: options after the verb", "flows -j --limit 5 state all" },
};

/* clang-format on */

static void test_absent(void **state)
{
	const struct absent_row *row = *state;
	char text[16384];
	int code;

	if (!access("/sys/module/tcpwatch", F_OK))
		skip();
	code = run(row->words, text, sizeof(text));
	if (code != CTL_NO_MODULE || !strstr(text, "module not loaded: modprobe tcpwatch"))
		fail_msg("%s: exit %d, %s", row->words, code, text);
}

/* clang-format off */
static const struct write_row {
	const char *what;
	const char *words;
} writes[] = {
	{ "a full disk is noticed", "--help > /dev/full" },
	{ "a closed output is noticed", "--help >&-" },
};

/* clang-format on */

static void test_write(void **state)
{
	const struct write_row *row = *state;
	char text[16384], words[256];

	snprintf(words, sizeof(words), "%s", row->words);
	/* what it says of that still comes by the other way */
	assert_int_equal(run(words, text, sizeof(text)), CTL_REFUSED);
}

/* clang-format off */
static const struct abi_row {
	const char *what;
	uint32_t abi;
	int code;
} abis[] = {
	{ "the same interface", TCPWATCH_ABI, CTL_OK },
	{ "a newer module that only adds", TCPWATCH_ABI + 1, CTL_OK },
	{ "another language", (TCPWATCH_ABI_MAJOR + 1) << 16, CTL_NO_MODULE },
	{ "an older language", (TCPWATCH_ABI_MAJOR - 1) << 16, CTL_NO_MODULE },
};

/* clang-format on */

static void test_abi(void **state)
{
	const struct abi_row *row = *state;
	struct fault fault = { .code = 0 };

	assert_int_equal(ctl_check_abi(row->abi, &fault), row->code);
	assert_int_equal(!!*fault.text, row->code != CTL_OK);
}

/* clang-format off */
static const struct path_row {
	const char *what;
	const char *name;
	const char *path;
} paths[] = {
	{ "a name", "blue", "/run/netns/blue" },
	{ "a process", "1", "/proc/1/ns/net" },
	{ "a path", "/proc/self/ns/net", "/proc/self/ns/net" },
	{ "a relative path", "./ns", "./ns" },
	{ "a name with a digit", "7up", "/run/netns/7up" },
};

/* clang-format on */

static void test_path(void **state)
{
	const struct path_row *row = *state;
	char path[256];

	netns_path(row->name, path, sizeof(path));
	assert_string_equal(path, row->path);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("exits", exits, sizeof(exits), sizeof(exits[0]), test_exit);
	failed += run_rows("absent", absent, sizeof(absent), sizeof(absent[0]), test_absent);
	failed += run_rows("writes", writes, sizeof(writes), sizeof(writes[0]), test_write);
	failed += run_rows("abis", abis, sizeof(abis), sizeof(abis[0]), test_abi);
	failed += run_rows("paths", paths, sizeof(paths), sizeof(paths[0]), test_path);
	return failed > 0;
}
