// SPDX-License-Identifier: GPL-2.0
/*
 * From words to an expression:
 *
 *	or	= and { ("or" | "||" | "|") and }
 *	and	= not { ["and" | "&&" | "&"] not }
 *	not	= ("not" | "!") not | "(" or ")" | condition
 *
 * Neighbours without a word between them must both hold, except for "state X
 * state Y", which means either, as it does in ss.
 */
#include <stdio.h>
#include <string.h>

#include "filter.h"
#include "names.h"
#include "units.h"
#include "words.h"

#define DEPTH_MAX	64

/**
 * struct parser - where the reading stands
 * @filter:	what is built
 * @fault:	what is wrong
 * @words:	what is read
 * @depth:	of parentheses and negations
 */
struct parser {
	struct filter *filter;
	struct fault *fault;
	struct words words;
	unsigned int depth;
};

static struct filter_node *parse_or(struct parser *p);

static void advance(struct parser *p)
{
	words_next(&p->words);
}

static bool at_end(const struct parser *p)
{
	return words_end(&p->words);
}

static bool is(const struct parser *p, const char *word)
{
	return words_is(&p->words, word);
}

static struct filter_node *bad(struct parser *p, const char *what)
{
	words_fault(&p->words, p->fault, what);
	return NULL;
}

static struct filter_node *bad_word(struct parser *p, const char *expected)
{
	char what[2 * WORD_TEXT];

	if (at_end(p))
		snprintf(what, sizeof(what), "filter: %s expected at the end", expected);
	else
		snprintf(what, sizeof(what), "filter: '%s' is not %s", p->words.word, expected);
	return bad(p, what);
}

static struct filter_node *add_node(struct parser *p, enum filter_kind kind)
{
	struct filter_node *node;

	if (p->filter->used == FILTER_NODES)
		return bad(p, "filter: too many conditions");
	node = &p->filter->pool[p->filter->used++];
	memset(node, 0, sizeof(*node));
	node->kind = kind;
	return node;
}

static struct filter_node *join(struct parser *p, enum filter_kind kind,
				struct filter_node *left, struct filter_node *right)
{
	struct filter_node *node = left && right ? add_node(p, kind) : NULL;

	if (!node)
		return NULL;
	node->left = left;
	node->right = right;
	return node;
}

static struct filter_node *negate(struct parser *p, struct filter_node *inner)
{
	struct filter_node *node = inner ? add_node(p, FILTER_NOT) : NULL;

	if (node)
		node->left = inner;
	return node;
}

/* clang-format off */
static const struct {
	const char *word;
	enum filter_cmp cmp;
} comparisons[] = {
	{ "=", CMP_EQ }, { "==", CMP_EQ }, { "eq", CMP_EQ }, { "is", CMP_EQ },
	{ "!=", CMP_NE }, { "ne", CMP_NE }, { "neq", CMP_NE },
	{ "<", CMP_LT }, { "lt", CMP_LT },
	{ "<=", CMP_LE }, { "le", CMP_LE }, { "leq", CMP_LE },
	{ ">", CMP_GT }, { "gt", CMP_GT },
	{ ">=", CMP_GE }, { "ge", CMP_GE }, { "geq", CMP_GE },
};

/* clang-format on */

/* CMP_EQ when there is none */
static enum filter_cmp take_comparison(struct parser *p)
{
	unsigned int i;

	for (i = 0; i < sizeof(comparisons) / sizeof(comparisons[0]); i++) {
		if (!is(p, comparisons[i].word))
			continue;
		advance(p);
		return comparisons[i].cmp;
	}
	return CMP_EQ;
}

/* what may be said of a flow */
struct condition {
	const char *word;
	struct filter_node *(*parse)(struct parser *p, const struct condition *condition);
	enum filter_kind kind;
	enum filter_end end;
	const struct names *names;
	const char *expected;
};

/* the values of a list "a,b,c" as bits */
static uint32_t list_mask(const char *list, const struct names *names)
{
	char copy[WORD_TEXT], *rest = copy, *one;
	uint32_t mask = 0;

	snprintf(copy, sizeof(copy), "%s", list);
	while ((one = strsep(&rest, ","))) {
		int value = names ? name_find(names, one) : 0;
		uint32_t bits = names ? (value < 0 ? 0 : 1u << value) : state_mask(one);

		if (!bits)
			return 0;
		mask |= bits;
	}
	return mask;
}

static uint32_t take_list(struct parser *p, const struct condition *condition)
{
	uint32_t mask = at_end(p) ? 0 : list_mask(p->words.word, condition->names);

	if (!mask)
		bad_word(p, condition->expected);
	else
		advance(p);
	return mask;
}

static struct filter_node *parse_list(struct parser *p, const struct condition *condition)
{
	struct filter_node *node;
	enum filter_cmp cmp = take_comparison(p);
	uint32_t mask;

	if (cmp != CMP_EQ && cmp != CMP_NE)
		return bad_word(p, "something that has an order");
	mask = take_list(p, condition);
	node = mask ? add_node(p, condition->kind) : NULL;
	if (!node)
		return NULL;
	node->end = condition->end;
	node->mask = mask;
	return cmp == CMP_NE ? negate(p, node) : node;
}

static struct filter_node *parse_exclude(struct parser *p, const struct condition *condition)
{
	return negate(p, parse_list(p, condition));
}

static struct filter_node *port_node(struct parser *p, enum filter_end end, enum filter_cmp cmp,
				     unsigned int port)
{
	struct filter_node *node = add_node(p, FILTER_PORT);

	if (!node)
		return NULL;
	node->end = end;
	node->cmp = cmp;
	node->number = port;
	return node;
}

static struct filter_node *parse_port(struct parser *p, const struct condition *condition)
{
	enum filter_cmp cmp = take_comparison(p);
	int port = at_end(p) ? -1 : port_parse(p->words.word);

	if (port < 0)
		return bad_word(p, condition->expected);
	advance(p);
	/* neither end's port is it */
	if (condition->end == END_EITHER && cmp == CMP_NE)
		return negate(p, port_node(p, END_EITHER, CMP_EQ, port));
	return port_node(p, condition->end, cmp, port);
}

/* an address, a port, or both of the same end */
static struct filter_node *host_node(struct parser *p, enum filter_end end,
				     const struct prefix *prefix)
{
	struct filter_node *addr, *port;

	if (prefix->addr.family == AF_UNSPEC && prefix->port >= 0)
		return port_node(p, end, CMP_EQ, prefix->port);
	addr = add_node(p, prefix->addr.family == AF_UNSPEC ? FILTER_ANY : FILTER_ADDR);
	if (!addr)
		return NULL;
	addr->end = end;
	addr->prefix = *prefix;
	if (prefix->port < 0)
		return addr;
	port = port_node(p, end, CMP_EQ, prefix->port);
	return join(p, FILTER_AND, addr, port);
}

static struct filter_node *parse_host(struct parser *p, const struct condition *condition)
{
	enum filter_cmp cmp = take_comparison(p);
	struct filter_node *node;
	struct prefix prefix;

	if (cmp != CMP_EQ && cmp != CMP_NE)
		return bad_word(p, "something that has an order");
	if (at_end(p) || !prefix_parse(p->words.word, &prefix))
		return bad_word(p, condition->expected);
	advance(p);
	if (condition->end == END_EITHER)
		node = join(p, FILTER_OR, host_node(p, END_CLIENT, &prefix),
			    host_node(p, END_SERVER, &prefix));
	else
		node = host_node(p, condition->end, &prefix);
	return cmp == CMP_NE ? negate(p, node) : node;
}

static struct filter_node *parse_span(struct parser *p, const struct condition *condition)
{
	enum filter_cmp cmp = take_comparison(p);
	struct filter_node *node;
	uint64_t ns;

	if (cmp == CMP_EQ || cmp == CMP_NE)
		return bad_word(p, "a comparison with a time: > 5m, < 10s");
	if (at_end(p) || !span_parse(p->words.word, &ns))
		return bad_word(p, condition->expected);
	advance(p);
	node = add_node(p, condition->kind);
	if (!node)
		return NULL;
	node->cmp = cmp;
	node->number = ns;
	node->mask = UINT32_MAX;
	return node;
}

static struct filter_node *parse_id(struct parser *p, const struct condition *condition)
{
	enum filter_cmp cmp = take_comparison(p);
	struct filter_node *node;
	uint64_t id;

	if (at_end(p) || !count_parse(p->words.word, &id))
		return bad_word(p, condition->expected);
	advance(p);
	node = add_node(p, condition->kind);
	if (!node)
		return NULL;
	node->cmp = cmp;
	node->number = id;
	return node;
}

#define STATE_WORD	"a state"
#define PORT_WORD	"a port"
#define HOST_WORD	"an address"
#define SPAN_WORD	"a time such as 90, 250ms, 5m or 1h30m"
#define SIDE_WORD	"client, server, both or none"
#define CLOSE_WORD	"a kind of close (four-segment, three-segment, reset ...)"
#define ORIGIN_WORD	"handshake, midstream or adopted"

static const struct condition conditions[] = {
	{ "state", parse_list, FILTER_STATE, END_EITHER, NULL, STATE_WORD },
	{ "exclude", parse_exclude, FILTER_STATE, END_EITHER, NULL, STATE_WORD },
	{ "client-state", parse_list, FILTER_STATE, END_CLIENT, NULL, STATE_WORD },
	{ "server-state", parse_list, FILTER_STATE, END_SERVER, NULL, STATE_WORD },
	{ "local-state", parse_list, FILTER_STATE, END_LOCAL, NULL, STATE_WORD },
	{ "sport", parse_port, FILTER_PORT, END_SRC, NULL, PORT_WORD },
	{ "dport", parse_port, FILTER_PORT, END_DST, NULL, PORT_WORD },
	{ "port", parse_port, FILTER_PORT, END_EITHER, NULL, PORT_WORD },
	{ "src", parse_host, FILTER_ADDR, END_SRC, NULL, HOST_WORD },
	{ "dst", parse_host, FILTER_ADDR, END_DST, NULL, HOST_WORD },
	{ "client", parse_host, FILTER_ADDR, END_CLIENT, NULL, HOST_WORD },
	{ "server", parse_host, FILTER_ADDR, END_SERVER, NULL, HOST_WORD },
	{ "host", parse_host, FILTER_ADDR, END_EITHER, NULL, HOST_WORD },
	{ "age", parse_span, FILTER_AGE, END_EITHER, NULL, SPAN_WORD },
	{ "idle", parse_span, FILTER_IDLE, END_EITHER, NULL, SPAN_WORD },
	{ "expires", parse_span, FILTER_EXPIRES, END_EITHER, NULL, SPAN_WORD },
	{ "state-age", parse_span, FILTER_STATE_AGE, END_EITHER, NULL, SPAN_WORD },
	{ "id", parse_id, FILTER_ID, END_EITHER, NULL, "an id" },
	{ "family", parse_list, FILTER_FAMILY, END_EITHER, &family_names, "inet or inet6" },
	{ "closed-by", parse_list, FILTER_CLOSED_BY, END_EITHER, &side_names, SIDE_WORD },
	{ "close", parse_list, FILTER_CLOSE, END_EITHER, &close_names, CLOSE_WORD },
	{ "origin", parse_list, FILTER_ORIGIN, END_EITHER, &origin_names, ORIGIN_WORD },
	{ "local", parse_list, FILTER_LOCAL, END_EITHER, &side_names, SIDE_WORD },
};

static struct filter_node *parse_condition(struct parser *p)
{
	unsigned int i;

	for (i = 0; i < sizeof(conditions) / sizeof(conditions[0]); i++) {
		if (!is(p, conditions[i].word))
			continue;
		advance(p);
		return conditions[i].parse(p, &conditions[i]);
	}
	return bad_word(p, "a condition (state, sport, dst, age, close ...)");
}

static struct filter_node *parse_parentheses(struct parser *p)
{
	struct filter_node *node = parse_or(p);

	if (!node)
		return NULL;
	if (!is(p, ")"))
		return bad_word(p, "a ')'");
	advance(p);
	return node;
}

static struct filter_node *parse_not(struct parser *p)
{
	struct filter_node *node;

	if (p->depth == DEPTH_MAX)
		return bad(p, "filter: too deep");
	p->depth++;
	if (is(p, "not") || is(p, "!")) {
		advance(p);
		node = negate(p, parse_not(p));
	} else if (is(p, "(")) {
		advance(p);
		node = parse_parentheses(p);
	} else {
		node = parse_condition(p);
	}
	p->depth--;
	return node;
}

static bool is_and(const struct parser *p)
{
	return is(p, "and") || is(p, "&&") || is(p, "&");
}

static bool is_or(const struct parser *p)
{
	return is(p, "or") || is(p, "||") || is(p, "|");
}

static bool same_question(const struct filter_node *a, const struct filter_node *b)
{
	return a->kind == FILTER_STATE && b->kind == FILTER_STATE && a->end == b->end;
}

/**
 * struct operand - one part of a chain of "and"
 * @node:	the condition
 * @bare:	it does not stand in parentheses
 * @joined:	a word stands before it
 */
struct operand {
	struct filter_node *node;
	bool bare;
	bool joined;
};

static struct operand parse_operand(struct parser *p)
{
	struct operand operand = { .joined = is_and(p) };

	if (operand.joined)
		advance(p);
	operand.bare = !is(p, "(");
	operand.node = parse_not(p);
	return operand;
}

/* "state X state Y" is one question, as in ss; "state X and state Y" are two */
static struct filter_node *parse_and(struct parser *p)
{
	struct operand last = { .bare = !is(p, "("), .node = parse_not(p) }, next;
	struct filter_node *node = last.node;

	for (; node && !at_end(p) && !is_or(p) && !is(p, ")"); last = next) {
		next = parse_operand(p);
		if (!next.node)
			return NULL;
		if (last.bare && next.bare && !next.joined &&
		    same_question(last.node, next.node)) {
			last.node->mask |= next.node->mask;
			next.node = last.node;
			continue;
		}
		node = join(p, FILTER_AND, node, next.node);
	}
	return node;
}

/* "state a or state b" is one condition that the kernel knows */
static struct filter_node *either(struct parser *p, struct filter_node *left,
				  struct filter_node *right)
{
	if (!left || !right)
		return NULL;
	if (!same_question(left, right))
		return join(p, FILTER_OR, left, right);
	left->mask |= right->mask;
	return left;
}

static struct filter_node *parse_or(struct parser *p)
{
	struct filter_node *node = parse_and(p);

	while (node && is_or(p)) {
		advance(p);
		node = either(p, node, parse_and(p));
	}
	return node;
}

static uint32_t states_of(const struct filter_node *node)
{
	if (node->kind == FILTER_AND)
		return states_of(node->left) | states_of(node->right);
	return node->kind == FILTER_STATE ? node->mask : 0;
}

static void give_states(struct filter_node *node, uint32_t mask)
{
	if (node->kind == FILTER_AND) {
		give_states(node->left, mask);
		give_states(node->right, mask);
	} else if (node->kind == FILTER_STATE_AGE && mask) {
		node->mask = mask;
	}
}

/* "state close-wait and state-age > 1m" is about the end in close-wait */
static void attach_states(struct filter_node *node, bool inside)
{
	if (node->kind == FILTER_AND && !inside)
		give_states(node, states_of(node));
	if (node->left)
		attach_states(node->left, node->kind == FILTER_AND);
	if (node->right)
		attach_states(node->right, node->kind == FILTER_AND);
}

static struct filter_node *parse_all(struct parser *p)
{
	struct filter_node *node;

	if (at_end(p))
		return add_node(p, FILTER_ANY);
	node = parse_or(p);
	if (node && !at_end(p))
		return bad_word(p, "expected here");
	return node;
}

static struct filter_node *restrict_family(struct parser *p, struct filter_node *rest, int family)
{
	struct filter_node *node;

	if (!rest || family == AF_UNSPEC)
		return rest;
	node = add_node(p, FILTER_FAMILY);
	if (!node)
		return NULL;
	node->mask = 1u << family;
	return join(p, FILTER_AND, node, rest);
}

int filter_parse(struct filter *filter, int argc, char **argv, int family, struct fault *fault)
{
	struct parser p = { .filter = filter, .fault = fault };

	filter->used = 0;
	if (!words_begin(&p.words, argc, argv))
		return fault_set(fault, CTL_USAGE, "filter: too long");
	filter->root = restrict_family(&p, parse_all(&p), family);
	if (!filter->root)
		return CTL_USAGE;
	attach_states(filter->root, false);
	return 0;
}
