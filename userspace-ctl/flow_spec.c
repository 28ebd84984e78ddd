// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <string.h>

#include "flow_spec.h"
#include "units.h"

#define TEXT_MAX	1024
#define WORDS_MAX	32

struct words {
	char text[TEXT_MAX];
	char *word[WORDS_MAX];
	unsigned int count;
};

static bool join(struct words *words, int argc, char **argv)
{
	size_t used = 0;
	int i;

	*words->text = '\0';
	for (i = 0; i < argc; i++) {
		used += snprintf(words->text + used, sizeof(words->text) - used, "%s ", argv[i]);
		if (used >= sizeof(words->text))
			return false;
	}
	return true;
}

/* arrows and commas are blanks; so is '-' before an end, but not in fe80::1%br-lan */
static void blank_arrows(char *text)
{
	static const char *const arrows[] = { "<->", "->", "<-", "=>", "→", "←", "↔", ">", "<",
					      ",", "\t", "\n" };
	unsigned int i;
	char *at;

	for (i = 0; i < sizeof(arrows) / sizeof(arrows[0]); i++)
		while ((at = strstr(text, arrows[i])))
			memset(at, ' ', strlen(arrows[i]));
	for (at = text; (at = strchr(at, '-')); at++)
		if (strchr(" [0123456789", at[1]))
			*at = ' ';
}

static bool split(struct words *words)
{
	char *rest = words->text, *word;

	words->count = 0;
	while ((word = strsep(&rest, " "))) {
		if (!*word)
			continue;
		if (words->count == WORDS_MAX)
			return false;
		words->word[words->count++] = word;
	}
	return true;
}

/* conntrack prints both directions; the first one is enough */
static bool parse_conntrack(const struct words *words, struct flow_spec *spec)
{
	bool src = false, dst = false, sport = false, dport = false;
	unsigned int i;
	int port;

	for (i = 0; i < words->count; i++) {
		const char *word = words->word[i];

		if (!src && !strncmp(word, "src=", 4)) {
			src = addr_parse(word + 4, &spec->a.addr);
		} else if (!dst && !strncmp(word, "dst=", 4)) {
			dst = addr_parse(word + 4, &spec->b.addr);
		} else if (!sport && !strncmp(word, "sport=", 6)) {
			port = port_parse(word + 6);
			sport = port >= 0;
			spec->a.port = port;
		} else if (!dport && !strncmp(word, "dport=", 6)) {
			port = port_parse(word + 6);
			dport = port >= 0;
			spec->b.port = port;
		}
	}
	return src && dst && sport && dport;
}

/* the two words that are ends; others (state, queues) may stand around them */
static bool parse_ends(const struct words *words, struct flow_spec *spec)
{
	unsigned int i, found = 0;

	for (i = 0; i < words->count; i++) {
		struct end end;
		size_t len = strlen(words->word[i]);

		/* tcpdump: "IP 10.0.0.1.40000 > 10.0.0.2.80:" */
		if (len > 1 && words->word[i][len - 1] == ':')
			words->word[i][len - 1] = '\0';
		if (!end_parse(words->word[i], &end))
			continue;
		if (found == 2)
			return false;
		*(found++ ? &spec->b : &spec->a) = end;
	}
	return found == 2;
}

/* ADDR PORT ADDR PORT */
static bool parse_quartet(const struct words *words, struct flow_spec *spec)
{
	int a, b;

	if (words->count != 4 || !addr_parse(words->word[0], &spec->a.addr) ||
	    !addr_parse(words->word[2], &spec->b.addr))
		return false;
	a = port_parse(words->word[1]);
	b = port_parse(words->word[3]);
	spec->a.port = a;
	spec->b.port = b;
	return a >= 0 && b >= 0;
}

static bool parse_words(struct words *words, struct flow_spec *spec)
{
	spec->by_id = words->count == 1 && count_parse(words->word[0], &spec->id);
	return spec->by_id || parse_conntrack(words, spec) || parse_quartet(words, spec) ||
	       parse_ends(words, spec);
}

int flow_spec_parse(struct flow_spec *spec, int argc, char **argv, struct fault *fault)
{
	struct words words;

	memset(spec, 0, sizeof(*spec));
	if (!join(&words, argc, argv))
		return fault_set(fault, CTL_USAGE, "FLOW is too long");
	blank_arrows(words.text);
	if (!split(&words) || !parse_words(&words, spec))
		return fault_set(fault, CTL_USAGE,
				 "FLOW is two ends or an id: 10.0.0.1:40000 10.0.0.2:80, '[2001:db8::1]:40000 [2001:db8::2]:80', 17");
	if (!spec->by_id && spec->a.addr.family != spec->b.addr.family)
		return fault_set(fault, CTL_USAGE, "one end is IPv4, the other one IPv6");
	return 0;
}

static bool same_end(const struct end *a, const struct tcpwatch_end *b)
{
	return a->port == ntohs(b->port) && !memcmp(a->addr.bytes, b->addr, sizeof(b->addr));
}

bool flow_spec_match(const struct flow_spec *spec, const struct tcpwatch_flow *flow)
{
	if (spec->by_id)
		return flow->id == spec->id;
	if (spec->a.addr.family != flow->family)
		return false;
	return (same_end(&spec->a, &flow->client) && same_end(&spec->b, &flow->server)) ||
	       (same_end(&spec->a, &flow->server) && same_end(&spec->b, &flow->client));
}
