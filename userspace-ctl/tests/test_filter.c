// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "filter.h"
#include "sample.h"
#include "suite.h"
#include "units.h"

#define STATE(s)	TCPWATCH_STATE_##s

/* 10.0.0.1:40000 (client, local, fin-wait-2) to 10.0.0.2:443 (server, close-wait) */
static struct tcpwatch_flow leak(void)
{
	struct tcpwatch_flow flow = sample_flow("10.0.0.1:40000", "10.0.0.2:443");

	flow.client.state = STATE(FIN_WAIT2);
	flow.server.state = STATE(CLOSE_WAIT);
	flow.client.state_age_ns = 10 * NSEC_PER_SEC;
	flow.server.state_age_ns = 600 * NSEC_PER_SEC;
	flow.age_ns = 700 * NSEC_PER_SEC;
	flow.idle_ns = 10 * NSEC_PER_SEC;
	flow.closed_by = TCPWATCH_SIDE_CLIENT;
	return flow;
}

/* the same, seen on the server's host, IPv6, adopted */
static struct tcpwatch_flow served(void)
{
	struct tcpwatch_flow flow = sample_flow("[2001:db8::1]:40000", "[2001:db8:1::2]:443");

	flow.local = TCPWATCH_SIDE_SERVER;
	flow.origin = TCPWATCH_ORIGIN_ADOPTED;
	flow.close = TCPWATCH_CLOSE_RESET;
	flow.closed_by = TCPWATCH_SIDE_SERVER;
	return flow;
}

enum which {
	LEAK,
	SERVED
};

/* clang-format off */
static const struct match_row {
	const char *what;
	const char *words;
	enum which flow;
	bool expected;
} matches[] = {
	{ "no words: everything", "", LEAK, true },
	{ "either end's state", "state close-wait", LEAK, true },
	{ "either end's state, the other one", "state|FIN_WAIT2", LEAK, true },
	{ "neither end's state", "state established", LEAK, false },
	{ "a list of states", "state established,close-wait", LEAK, true },
	{ "state X state Y means either", "state established state close-wait", LEAK, true },
	{ "state X and state Y means both", "state fin-wait-2 and state close-wait", LEAK, true },
	{ "... and fails when one is not there", "state established and state close-wait", LEAK,
	  false },
	{ "state X state != Y is one and not the other",
	  "state close-wait state != established", LEAK, true },
	{ "state X state Y after something else",
	  "sport = :40000 state established state close-wait", LEAK, true },
	{ "three of them", "state established state syn-sent state close-wait", LEAK, true },
	{ "neighbours of another kind mean and",
	  "client-state fin-wait-2 server-state established", LEAK, false },
	{ "parentheses keep them apart", "(state fin-wait-2) (state established)", LEAK, false },
	{ "state != X: neither end", "state != close-wait", LEAK, false },
	{ "a group of ss", "state connected", LEAK, true },
	{ "bucket", "state bucket", LEAK, false },
	{ "exclude", "exclude close-wait", LEAK, false },
	{ "exclude what is not there", "exclude established", LEAK, true },
	{ "client-state", "client-state close-wait", LEAK, false },
	{ "server-state", "server-state close-wait", LEAK, true },
	{ "local-state looks at local ends only", "local-state close-wait", LEAK, false },
	{ "local-state", "local-state fin-wait-2", LEAK, true },
	{ "sport is the local end's", "sport = :40000", LEAK, true },
	{ "sport, where the server is local", "sport = :443", SERVED, true },
	{ "dport, where the server is local", "dport = :40000", SERVED, true },
	{ "a port without a colon", "sport = 40000", LEAK, true },
	{ "a port without an operator", "sport :40000", LEAK, true },
	{ "a service", "dport = :https", LEAK, true },
	{ "gt", "sport gt :1024", LEAK, true },
	{ "gt is not ge", "sport gt :40000", LEAK, false },
	{ "ge", "sport ge :40000", LEAK, true },
	{ "<=", "dport <= :443", LEAK, true },
	{ "<", "dport < :443", LEAK, false },
	{ "!=", "dport != :443", LEAK, false },
	{ "neq", "dport neq :80", LEAK, true },
	{ "no blanks around operators", "dport=:443&&sport>:1024", LEAK, true },
	{ "either port", "port = :443", LEAK, true },
	{ "either port, not", "port != :443", LEAK, false },
	{ "src with a prefix", "src 10.0.0.0/8", LEAK, true },
	{ "src outside of a prefix", "src 10.0.0.2/31", LEAK, false },
	{ "src with a port", "src 10.0.0.1:40000", LEAK, true },
	{ "src with another port", "src 10.0.0.1:40001", LEAK, false },
	{ "src with a port only", "src :40000", LEAK, true },
	{ "src with an operator", "src = 10.0.0.1", LEAK, true },
	{ "src !=", "src != 10.0.0.1", LEAK, false },
	{ "any address, one port", "dst *:443", LEAK, true },
	{ "dst, IPv6 prefix and port", "dst [2001:db8::]/32:40000", SERVED, true },
	{ "dst, IPv6 prefix in the brackets", "dst [2001:db8::/32]:40000", SERVED, true },
	{ "dst, IPv6 prefix without brackets", "dst 2001:db8::/32", SERVED, true },
	{ "dst, IPv6, odd number of bits", "dst 2001:db8::/47", SERVED, true },
	{ "src, IPv6 outside", "src 2001:db8::/48", SERVED, false },
	{ "IPv4 condition on IPv6", "src 0.0.0.0/0", SERVED, false },
	{ "client is the client wherever it is", "client 2001:db8::1", SERVED, true },
	{ "server", "server :443", SERVED, true },
	{ "host", "host 10.0.0.2", LEAK, true },
	{ "host, not", "host != 10.0.0.2", LEAK, false },
	{ "age", "age > 5m", LEAK, true },
	{ "age, not older", "age > 700", LEAK, false },
	{ "age, exactly", "age >= 700s", LEAK, true },
	{ "age, younger", "age < 1h", LEAK, true },
	{ "idle", "idle > 11s", LEAK, false },
	{ "never expires: later than any time", "expires > 100d", LEAK, true },
	{ "never expires: not soon", "expires < 100d", LEAK, false },
	{ "state-age of any end", "state-age > 5m", LEAK, true },
	{ "state-age of the end that the state is about", "state fin-wait-2 and state-age > 5m",
	  LEAK, false },
	{ "... in the other order", "state-age > 5m state fin-wait-2", LEAK, false },
	{ "... with local-state", "local-state fin-wait-2 state-age > 5m", LEAK, false },
	{ "... of the other end", "state close-wait state-age > 5m", LEAK, true },
	{ "... not across an or", "state fin-wait-2 and (state-age > 5m or sport = :1)", LEAK,
	  true },
	{ "closed-by", "closed-by client", LEAK, true },
	{ "closed-by, the other one", "closed-by server", LEAK, false },
	{ "close", "close reset", SERVED, true },
	{ "close, a list", "close four-segment,reset", SERVED, true },
	{ "close none: still open", "close none", LEAK, true },
	{ "local", "local client", LEAK, true },
	{ "local, the other one", "local client", SERVED, false },
	{ "local, a list", "local both,server", SERVED, true },
	{ "origin", "origin adopted", SERVED, true },
	{ "origin, not", "origin != adopted", SERVED, false },
	{ "family", "family inet6", SERVED, true },
	{ "id", "id 17", LEAK, true },
	{ "id, range", "id > 17", LEAK, false },
	{ "and", "sport = :40000 and dport = :443", LEAK, true },
	{ "&&", "sport = :40000 && dport = :80", LEAK, false },
	{ "neighbours mean and", "sport = :40000 dport = :80", LEAK, false },
	{ "or", "dport = :80 or dport = :443", LEAK, true },
	{ "||", "dport = :80 || dport = :81", LEAK, false },
	{ "and binds closer than or", "dport = :443 or dport = :80 and sport = :1", LEAK, true },
	{ "parentheses", "(dport = :443 or dport = :80) and sport = :1", LEAK, false },
	{ "not", "not dport = :80", LEAK, true },
	{ "!", "! ( dport = :443 )", LEAK, false },
	{ "not binds closer than and", "not dport = :80 and sport = :1", LEAK, false },
	{ "not not", "not not dport = :443", LEAK, true },
	{ "words in capitals", "STATE Close-Wait AND NOT SPORT = :1", LEAK, true },
	{ "each word an argument", "state|close-wait|and|(|dport|=|:443|)", LEAK, true },
};

/* clang-format on */

static struct tcpwatch_flow pick(enum which which)
{
	return which == LEAK ? leak() : served();
}

static void parse(struct filter *filter, const char *words, int family)
{
	struct fault fault = { .code = 0 };
	struct command command;

	split_command(&command, words);
	if (filter_parse(filter, command.argc, command.argv, family, &fault))
		fail_msg("%s", fault.text);
}

static void test_match(void **state)
{
	const struct match_row *row = *state;
	const struct tcpwatch_flow flow = pick(row->flow);
	struct filter filter;

	parse(&filter, row->words, AF_UNSPEC);
	assert_int_equal(filter_match(&filter, &flow), row->expected);
}

/* clang-format off */
static const struct bad_row {
	const char *what;
	const char *words;
	const char *shown;	/* the last line of the complaint, without blanks before it */
	unsigned int column;	/* of the marks */
} mistakes[] = {
	{ "an unknown state", "state clos-wait", "^^^^^^^^^", 6 },
	{ "an unknown condition", "sport = :1 and speed > 5", "^^^^^", 15 },
	{ "a missing value", "state", "^", 5 },
	{ "a missing operand", "sport = :1 and", "^", 14 },
	{ "a parenthesis too many", "sport = :1 )", "^", 11 },
	{ "a parenthesis too few", "( sport = :1", "^", 12 },
	{ "a port that is too large", "dport = :65536", "^^^^^^", 8 },
	{ "a service that is none", "dport = :nosuchservice", "^^^^^^^^^^^^^^", 8 },
	{ "an address that is none", "src 10.0.0.256", "^^^^^^^^^^", 4 },
	{ "a prefix that is too long", "src 10.0.0.0/33", "^^^^^^^^^^^", 4 },
	{ "an IPv6 prefix that is too long", "src [2001:db8::]/129", "^^^^^^^^^^^^^^^^", 4 },
	{ "an age without a comparison", "age 5m", "^^", 4 },
	{ "an age that must be equal", "age = 5m", "^^", 6 },
	{ "an age that is none", "age > soon", "^^^^", 6 },
	{ "an order of states", "state > close-wait", "^^^^^^^^^^", 8 },
	{ "an order of addresses", "src > 10.0.0.1", "^^^^^^^^", 6 },
	{ "an unknown kind of close", "close gently", "^^^^^^", 6 },
	{ "one bad word in a list", "state established,foo", "^^^^^^^^^^^^^^^", 6 },
	{ "an empty word in a list", "state established,", "^^^^^^^^^^^^", 6 },
	{ "two operators", "sport = = :1", "^", 8 },
	{ "an operator first", "and sport = :1", "^^^", 0 },
	{ "not nothing", "not", "^", 3 },
	{ "empty parentheses", "( )", "^", 2 },
};

/* clang-format on */

static void test_mistake(void **state)
{
	const struct bad_row *row = *state;
	struct fault fault = { .code = 0 };
	struct command command;
	struct filter filter;
	const char *line;

	split_command(&command, row->words);
	assert_int_equal(filter_parse(&filter, command.argc, command.argv, AF_UNSPEC, &fault),
			 CTL_USAGE);
	line = strrchr(fault.text, '\n');
	assert_non_null(line);
	assert_int_equal(strspn(line + 1, " "), row->column + 2);
	assert_string_equal(line + 1 + strspn(line + 1, " "), row->shown);
}

#define HAS(attr)	(1u << TCPWATCH_FILTER_##attr)

/* what is asked of the kernel */
/* clang-format off */
static const struct push_row {
	const char *what;
	const char *words;
	uint32_t has;
	bool exact;
} pushes[] = {
	{ "everything", "", 0, true },
	{ "a state", "state close-wait", HAS(STATES), true },
	{ "states with or are one mask", "state close-wait or state time-wait", HAS(STATES), true },
	{ "states with and: the kernel checks the first",
	  "state close-wait and state time-wait", HAS(STATES), false },
	{ "client and server", "client-state syn-sent server-state syn-recv",
	  HAS(CLIENT_STATES) | HAS(SERVER_STATES), true },
	{ "a port", "sport = :443", HAS(SPORT_MIN) | HAS(SPORT_MAX), true },
	{ "a range of ports", "dport > :1024 and dport < :2048",
	  HAS(DPORT_MIN) | HAS(DPORT_MAX), true },
	{ "half a range", "dport ge :1024", HAS(DPORT_MIN), true },
	{ "an empty range is no request", "dport > :10 and dport < :5", 0, false },
	{ "beyond the last port", "dport > :65535", 0, false },
	{ "not equal cannot be said", "dport != :80", 0, false },
	{ "a prefix", "src 10.0.0.0/8", HAS(SRC) | HAS(SRC_PREFIX), true },
	{ "a prefix and a port", "dst [2001:db8::]/32:80",
	  HAS(DST) | HAS(DST_PREFIX) | HAS(DPORT_MIN) | HAS(DPORT_MAX), true },
	{ "two prefixes: the first", "src 10.0.0.0/8 src 10.1.0.0/16",
	  HAS(SRC) | HAS(SRC_PREFIX), false },
	{ "an age", "age > 5m", HAS(AGE_MIN_MS), true },
	{ "an age below a millisecond", "age > 0.0001", HAS(AGE_MIN_MS), false },
	{ "at most that age", "age < 5m", 0, false },
	{ "a state and its age", "state close-wait state-age > 1m",
	  HAS(STATES) | HAS(STATE_AGE_MIN_MS), true },
	{ "an age of any state", "state-age > 1m", HAS(STATE_AGE_MIN_MS), true },
	{ "an age of one of two states",
	  "state close-wait and state fin-wait-2 and state-age > 1m", HAS(STATES), false },
	{ "the rest", "closed-by server close reset origin adopted local client",
	  HAS(CLOSED_BY) | HAS(CLOSE_KINDS) | HAS(ORIGINS) | HAS(LOCALS), true },
	{ "masks that exclude each other: the first", "close reset close refused",
	  HAS(CLOSE_KINDS), false },
	{ "closed by one of two", "closed-by server,client", 0, false },
	{ "or cannot be said", "sport = :1 or dport = :2", 0, false },
	{ "not cannot be said", "not sport = :1", 0, false },
	{ "what can be said of the rest", "state close-wait and (sport = :1 or dport = :2)",
	  HAS(STATES), false },
	{ "what only the tool knows", "idle > 5 and port = :1", 0, false },
	{ "a local state: that of any end", "local-state close-wait", HAS(STATES), false },
	{ "a local state and its age", "local-state close-wait state-age > 1m",
	  HAS(STATES) | HAS(STATE_AGE_MIN_MS), false },
};

/* clang-format on */

static void test_push(void **state)
{
	const struct push_row *row = *state;
	struct kernel_filter kernel;
	struct filter filter;
	bool exact;

	parse(&filter, row->words, AF_UNSPEC);
	exact = filter_push(&filter, &kernel);
	assert_int_equal(kernel.has, row->has);
	assert_int_equal(exact, row->exact);
}

/* what the interface says of TCPWATCH_FILTER_*, word by word */
static bool has(const struct kernel_filter *k, unsigned int attr)
{
	return k->has & 1u << attr;
}

static bool in_mask(const struct kernel_filter *k, unsigned int attr, unsigned int value)
{
	return !has(k, attr) || k->value[attr] & 1u << value;
}

/* the attribute of the largest port follows that of the smallest */
static bool in_range(const struct kernel_filter *k, unsigned int min, unsigned int value)
{
	unsigned int max = min + 1;

	return (!has(k, min) || value >= k->value[min]) && (!has(k, max) || value <= k->value[max]);
}

/* ... and the length of a prefix its address */
static bool in_prefix(const struct kernel_filter *k, unsigned int attr, const struct addr *addr,
		      int family, const uint8_t *bytes)
{
	unsigned int i, bits = addr->family == AF_INET ? 32 : 128;

	if (!has(k, attr))
		return true;
	if (addr->family != family)
		return false;
	if (has(k, attr + 1))
		bits = k->value[attr + 1];
	for (i = 0; i < bits; i++)
		if ((addr->bytes[i / 8] ^ bytes[i / 8]) & 0x80 >> i % 8)
			return false;
	return true;
}

static bool end_old_enough(const struct kernel_filter *k, const struct tcpwatch_end *end)
{
	return in_mask(k, TCPWATCH_FILTER_STATES, end->state) &&
	       end->state_age_ns > k->value[TCPWATCH_FILTER_STATE_AGE_MIN_MS] * NSEC_PER_MSEC;
}

static bool kernel_match(const struct kernel_filter *k, const struct tcpwatch_flow *f)
{
	const struct tcpwatch_end *src = record_src(f), *dst = record_dst(f);

	return (!has(k, TCPWATCH_FILTER_FAMILY) || k->value[TCPWATCH_FILTER_FAMILY] == f->family) &&
	       (in_mask(k, TCPWATCH_FILTER_STATES, f->client.state) ||
		in_mask(k, TCPWATCH_FILTER_STATES, f->server.state)) &&
	       in_mask(k, TCPWATCH_FILTER_CLIENT_STATES, f->client.state) &&
	       in_mask(k, TCPWATCH_FILTER_SERVER_STATES, f->server.state) &&
	       in_prefix(k, TCPWATCH_FILTER_SRC, &k->src, f->family, src->addr) &&
	       in_prefix(k, TCPWATCH_FILTER_DST, &k->dst, f->family, dst->addr) &&
	       in_range(k, TCPWATCH_FILTER_SPORT_MIN, ntohs(src->port)) &&
	       in_range(k, TCPWATCH_FILTER_DPORT_MIN, ntohs(dst->port)) &&
	       (!has(k, TCPWATCH_FILTER_AGE_MIN_MS) ||
		f->age_ns > k->value[TCPWATCH_FILTER_AGE_MIN_MS] * NSEC_PER_MSEC) &&
	       (!has(k, TCPWATCH_FILTER_STATE_AGE_MIN_MS) || end_old_enough(k, &f->client) ||
		end_old_enough(k, &f->server)) &&
	       (!has(k, TCPWATCH_FILTER_CLOSED_BY) ||
		k->value[TCPWATCH_FILTER_CLOSED_BY] == f->closed_by) &&
	       in_mask(k, TCPWATCH_FILTER_CLOSE_KINDS, f->close) &&
	       in_mask(k, TCPWATCH_FILTER_ORIGINS, f->origin) &&
	       in_mask(k, TCPWATCH_FILTER_LOCALS, f->local);
}

/* clang-format off */
static const char *const atoms[] = {
	"state close-wait", "state fin-wait-2,time-wait", "state != established", "exclude syn-sent",
	"client-state time-wait", "server-state close-wait", "local-state established",
	"sport = :2", "sport > :1", "sport < :3", "dport >= :2", "dport < :2",
	"dport <= :2", "dport != :1", "port = :3", "src 10.0.0.0/31",
	"src 10.0.0.1", "dst 10.0.0.2:2", "dst != 10.0.0.0/30", "client 10.0.0.1", "host 10.0.0.3",
	"age > 1", "age >= 2", "age < 3", "age > 1.0005", "idle > 1", "state-age > 1",
	"state-age >= 2", "state-age < 2", "expires < 2", "closed-by client", "closed-by none,both",
	"close reset", "close none,reset", "origin adopted", "local client", "local none,both",
	"family inet", "family inet6", "id < 3", "src 2001:db8::/127", "dst [2001:db8::1]:2",
};

/* clang-format on */

/* clang-format off */
static const char *const joints[] = {
	" and ", " or ", " ", " and not ", " or not ", " and (", " or (",
};

/* clang-format on */

static unsigned int pseudo_random(unsigned int *seed, unsigned int below)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 8) % below;
}

static void random_expression(unsigned int *seed, char *text, size_t size)
{
	unsigned int i, n = 1 + pseudo_random(seed, 5), open = 0;

	*text = '\0';
	for (i = 0; i < n; i++) {
		const char *joint = i ? joints[pseudo_random(seed, ARRAY_SIZE(joints))] : "";

		open += !!strchr(joint, '(');
		snprintf(text + strlen(text), size - strlen(text), "%s%s", joint,
			 atoms[pseudo_random(seed, ARRAY_SIZE(atoms))]);
		if (open && pseudo_random(seed, 2)) {
			strcat(text, ")");
			open--;
		}
	}
	while (open--)
		strcat(text, ")");
}

static void random_end(unsigned int *seed, struct tcpwatch_end *end, int family)
{
	static const uint8_t v6[16] = { 0x20, 0x01, 0x0d, 0xb8 };

	memset(end->addr, 0, sizeof(end->addr));
	if (family == AF_INET) {
		end->addr[0] = 10;
		end->addr[3] = pseudo_random(seed, 5);
	} else {
		memcpy(end->addr, v6, sizeof(v6));
		end->addr[15] = pseudo_random(seed, 3);
	}
	end->port = htons(1 + pseudo_random(seed, 3));
	end->state = pseudo_random(seed, TCPWATCH_STATE_MAX + 1);
	end->state_age_ns = pseudo_random(seed, 7) * NSEC_PER_SEC / 2;
}

static struct tcpwatch_flow random_flow(unsigned int *seed)
{
	struct tcpwatch_flow flow = {
		.id = 1 + pseudo_random(seed, 5),
		.family = pseudo_random(seed, 2) ? AF_INET : AF_INET6,
		.local = pseudo_random(seed, 4),
		.origin = pseudo_random(seed, 3),
		.closed_by = pseudo_random(seed, 4),
		.close = pseudo_random(seed, 6),
		.age_ns = pseudo_random(seed, 9) * NSEC_PER_SEC / 2,
		.idle_ns = pseudo_random(seed, 5) * NSEC_PER_SEC / 2,
		.expires_ns = pseudo_random(seed, 2) ? NEVER : NSEC_PER_SEC,
	};

	random_end(seed, &flow.client, flow.family);
	random_end(seed, &flow.server, flow.family);
	return flow;
}

/* clang-format off */
static const struct random_row {
	const char *what;
	unsigned int seed;
	int family;
} randoms[] = {
	{ "the kernel never withholds what the tool would print", 1, AF_UNSPEC },
	{ "... with -4", 2, AF_INET },
	{ "... with -6", 3, AF_INET6 },
};

/* clang-format on */

#define EXPRESSIONS	4000
#define FLOWS		60

/* an exact filter lets through the same flows on both sides, any other one no fewer */
static void test_random(void **state)
{
	const struct random_row *row = *state;
	unsigned int seed = row->seed, i, j, exact_ones = 0, hits = 0;

	for (i = 0; i < EXPRESSIONS; i++) {
		struct kernel_filter kernel;
		struct filter filter;
		char text[400];
		bool exact;

		random_expression(&seed, text, sizeof(text));
		parse(&filter, text, row->family);
		exact = filter_push(&filter, &kernel);
		exact_ones += exact;
		for (j = 0; j < FLOWS; j++) {
			const struct tcpwatch_flow flow = random_flow(&seed);
			bool tool = filter_match(&filter, &flow);
			bool kernel_says = kernel_match(&kernel, &flow);

			hits += tool;
			if ((tool && !kernel_says) || (exact && tool != kernel_says))
				fail_msg("the kernel says %d: %s", kernel_says, text);
		}
	}
	/* the test has met what it is about */
	assert_true(exact_ones > EXPRESSIONS / 20);
	assert_true(hits > EXPRESSIONS);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("matches", matches, sizeof(matches), sizeof(matches[0]), test_match);
	failed += run_rows("mistakes", mistakes, sizeof(mistakes), sizeof(mistakes[0]),
			   test_mistake);
	failed += run_rows("pushes", pushes, sizeof(pushes), sizeof(pushes[0]), test_push);
	failed += run_rows("randoms", randoms, sizeof(randoms), sizeof(randoms[0]), test_random);
	return failed > 0;
}
