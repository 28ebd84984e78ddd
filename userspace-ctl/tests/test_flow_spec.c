// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "addr.h"
#include "flow_spec.h"
#include "sample.h"
#include "suite.h"

/* two ends, or an id, or nothing valid */
/* clang-format off */
static const struct spec_row {
	const char *what;
	const char *words;
	const char *a;
	const char *b;
	uint64_t id;
} specs[] = {
	{ "two arguments", "10.0.0.1:40000|10.0.0.2:80", "10.0.0.1:40000", "10.0.0.2:80", 0 },
	{ "one argument with a blank", "10.0.0.1:40000 10.0.0.2:80", "10.0.0.1:40000",
	  "10.0.0.2:80", 0 },
	{ "the other order", "10.0.0.2:80|10.0.0.1:40000", "10.0.0.2:80", "10.0.0.1:40000", 0 },
	{ "IPv6 in brackets", "[2001:db8::1]:40000|[2001:db8::2]:80", "[2001:db8::1]:40000",
	  "[2001:db8::2]:80", 0 },
	{ "IPv6, one argument", "[2001:db8::1]:40000 [2001:db8::2]:80", "[2001:db8::1]:40000",
	  "[2001:db8::2]:80", 0 },
	{ "this tool's arrow", "10.0.0.1:40000  →  10.0.0.2:80", "10.0.0.1:40000",
	  "10.0.0.2:80", 0 },
	{ "this tool's heading", "10.0.0.1:40000 (client, local) -> 10.0.0.2:80 (server)",
	  "10.0.0.1:40000", "10.0.0.2:80", 0 },
	{ "an arrow without blanks", "10.0.0.1:40000->10.0.0.2:80", "10.0.0.1:40000",
	  "10.0.0.2:80", 0 },
	{ "a dash between the ends", "10.0.0.1:40000-10.0.0.2:80", "10.0.0.1:40000",
	  "10.0.0.2:80", 0 },
	{ "an interface with a dash in its name", "[fe80::1%br-lan]:1 [fe80::2%br-lan]:2",
	  "[fe80::1]:1", "[fe80::2]:2", 0 },
	{ "a line of ss",
	  "ESTAB  0  0   10.0.0.1:40000   10.0.0.2:80  users:((\"curl\",pid=812,fd=5))",
	  "10.0.0.1:40000", "10.0.0.2:80", 0 },
	{ "ss with an interface", "10.0.0.1%eth0:40000|10.0.0.2:80", "10.0.0.1:40000",
	  "10.0.0.2:80", 0 },
	{ "tcpdump, IPv4", "IP 10.0.0.1.40000 > 10.0.0.2.80: Flags [S]", "10.0.0.1:40000",
	  "10.0.0.2:80", 0 },
	{ "tcpdump, IPv6", "12:00:01.123456 IP6 2001:db8::1.40000 > 2001:db8::2.80: Flags [.]",
	  "[2001:db8::1]:40000", "[2001:db8::2]:80", 0 },
	{ "conntrack",
	  "tcp 6 9 ESTABLISHED src=10.0.0.1 dst=10.0.0.2 sport=40000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=40000",
	  "10.0.0.1:40000", "10.0.0.2:80", 0 },
	{ "four words", "10.0.0.1|40000|10.0.0.2|80", "10.0.0.1:40000", "10.0.0.2:80", 0 },
	{ "four words, IPv6 without brackets", "2001:db8::1 40000 2001:db8::2 80",
	  "[2001:db8::1]:40000", "[2001:db8::2]:80", 0 },
	{ "IPv4 mapped into IPv6", "[::ffff:10.0.0.1]:40000|[::ffff:10.0.0.2]:80",
	  "10.0.0.1:40000", "10.0.0.2:80", 0 },
	{ "an id", "17", NULL, NULL, 17 },
	{ "the largest id", "18446744073709551615", NULL, NULL, UINT64_MAX },
	{ "ports 0 and 65535", "10.0.0.1:0|10.0.0.2:65535", "10.0.0.1:0", "10.0.0.2:65535", 0 },
	{ "nothing", "", NULL, NULL, 0 },
	{ "one end only", "10.0.0.1:40000", NULL, NULL, 0 },
	{ "three ends", "10.0.0.1:1|10.0.0.2:2|10.0.0.3:3", NULL, NULL, 0 },
	{ "IPv4 and IPv6", "10.0.0.1:1|[2001:db8::1]:2", NULL, NULL, 0 },
	{ "no port", "10.0.0.1|10.0.0.2", NULL, NULL, 0 },
	{ "a port that is too large", "10.0.0.1:65536|10.0.0.2:80", NULL, NULL, 0 },
	{ "a negative port", "10.0.0.1:-1|10.0.0.2:80", NULL, NULL, 0 },
	{ "an address that is none", "10.0.0.256:1|10.0.0.2:80", NULL, NULL, 0 },
	{ "an id that is too large", "18446744073709551616", NULL, NULL, 0 },
	{ "a word", "curl", NULL, NULL, 0 },
	{ "IPv6 without brackets and a port is ambiguous", "2001:db8::1:80|2001:db8::2:80",
	  NULL, NULL, 0 },
};

/* clang-format on */

static void check_end(const struct end *end, const char *expected)
{
	char text[END_TEXT];

	assert_string_equal(end_text(end->addr.family, end->addr.bytes, end->port, text), expected);
}

static void test_spec(void **state)
{
	const struct spec_row *row = *state;
	struct fault fault = { .code = 0 };
	struct flow_spec spec;
	struct command command;
	int code;

	split_command(&command, row->words);
	code = flow_spec_parse(&spec, command.argc, command.argv, &fault);
	if (!row->a && !row->id) {
		assert_int_equal(code, CTL_USAGE);
		assert_true(*fault.text);
		return;
	}
	assert_int_equal(code, CTL_OK);
	assert_int_equal(spec.by_id, !row->a);
	if (spec.by_id) {
		assert_true(spec.id == row->id);
	} else {
		check_end(&spec.a, row->a);
		check_end(&spec.b, row->b);
	}
}

/* clang-format off */
static const struct match_row {
	const char *what;
	const char *words;
	bool matches;
} matches[] = {
	{ "client first", "10.0.0.1:40000|10.0.0.2:80", true },
	{ "server first", "10.0.0.2:80|10.0.0.1:40000", true },
	{ "its id", "17", true },
	{ "another id", "18", false },
	{ "another port", "10.0.0.1:40001|10.0.0.2:80", false },
	{ "addresses the wrong way round", "10.0.0.2:40000|10.0.0.1:80", false },
	{ "another family with the same first bytes", "[a00:1::]:40000|[a00:2::]:80", false },
};

/* clang-format on */

static void test_match(void **state)
{
	const struct match_row *row = *state;
	const struct tcpwatch_flow flow = sample_flow("10.0.0.1:40000", "10.0.0.2:80");
	struct fault fault = { .code = 0 };
	struct flow_spec spec;
	struct command command;

	split_command(&command, row->words);
	assert_int_equal(flow_spec_parse(&spec, command.argc, command.argv, &fault), 0);
	assert_int_equal(flow_spec_match(&spec, &flow), row->matches);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("specs", specs, sizeof(specs), sizeof(specs[0]), test_spec);
	failed += run_rows("matches", matches, sizeof(matches), sizeof(matches[0]), test_match);
	return failed > 0;
}
