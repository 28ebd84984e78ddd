// SPDX-License-Identifier: GPL-2.0
/* The meaning of an expression: for one flow, and for the kernel. */
#include <string.h>

#include "filter.h"
#include "units.h"

static bool compare(uint64_t a, enum filter_cmp cmp, uint64_t b)
{
	switch (cmp) {
	case CMP_EQ:
		return a == b;
	case CMP_NE:
		return a != b;
	case CMP_LT:
		return a < b;
	case CMP_LE:
		return a <= b;
	case CMP_GT:
		return a > b;
	case CMP_GE:
		return a >= b;
	}
	return false;
}

static bool has(uint32_t mask, unsigned int bit)
{
	return bit < 32 && mask & 1u << bit;
}

static bool match_end(const struct filter_node *node, const struct tcpwatch_flow *flow,
		      const struct tcpwatch_end *end)
{
	switch (node->kind) {
	case FILTER_STATE:
		return has(node->mask, end->state);
	case FILTER_PORT:
		return compare(ntohs(end->port), node->cmp, node->number);
	case FILTER_ADDR:
		return prefix_covers(&node->prefix, flow->family, end->addr);
	case FILTER_STATE_AGE:
		return has(node->mask, end->state) &&
		       compare(end->state_age_ns, node->cmp, node->number);
	default:
		return false;
	}
}

static bool match_ends(const struct filter_node *node, const struct tcpwatch_flow *flow)
{
	switch (node->end) {
	case END_SRC:
		return match_end(node, flow, record_src(flow));
	case END_DST:
		return match_end(node, flow, record_dst(flow));
	case END_CLIENT:
		return match_end(node, flow, &flow->client);
	case END_SERVER:
		return match_end(node, flow, &flow->server);
	case END_LOCAL:
		return (side_has(flow->local, TCPWATCH_SIDE_CLIENT) &&
			match_end(node, flow, &flow->client)) ||
		       (side_has(flow->local, TCPWATCH_SIDE_SERVER) &&
			match_end(node, flow, &flow->server));
	case END_EITHER:
		return match_end(node, flow, &flow->client) ||
		       match_end(node, flow, &flow->server);
	}
	return false;
}

static bool match(const struct filter_node *node, const struct tcpwatch_flow *flow)
{
	switch (node->kind) {
	case FILTER_ANY:
		return true;
	case FILTER_AND:
		return match(node->left, flow) && match(node->right, flow);
	case FILTER_OR:
		return match(node->left, flow) || match(node->right, flow);
	case FILTER_NOT:
		return !match(node->left, flow);
	case FILTER_STATE:
	case FILTER_PORT:
	case FILTER_ADDR:
	case FILTER_STATE_AGE:
		return match_ends(node, flow);
	case FILTER_AGE:
		return compare(flow->age_ns, node->cmp, node->number);
	case FILTER_IDLE:
		return compare(flow->idle_ns, node->cmp, node->number);
	case FILTER_EXPIRES:
		return compare(flow->expires_ns, node->cmp, node->number);
	case FILTER_ID:
		return compare(flow->id, node->cmp, node->number);
	case FILTER_FAMILY:
		return has(node->mask, flow->family);
	case FILTER_CLOSED_BY:
		return has(node->mask, flow->closed_by);
	case FILTER_CLOSE:
		return has(node->mask, flow->close);
	case FILTER_ORIGIN:
		return has(node->mask, flow->origin);
	case FILTER_LOCAL:
		return has(node->mask, flow->local);
	}
	return false;
}

bool filter_match(const struct filter *filter, const struct tcpwatch_flow *flow)
{
	return match(filter->root, flow);
}

static bool is_set(const struct kernel_filter *kernel, unsigned int attr)
{
	return kernel->has & 1u << attr;
}

static bool set(struct kernel_filter *kernel, unsigned int attr, uint64_t value)
{
	kernel->has |= 1u << attr;
	kernel->value[attr] = value;
	return true;
}

/* several masks that must all hold for one value are one; an empty one is no request */
static bool set_mask(struct kernel_filter *kernel, unsigned int attr, uint32_t mask)
{
	uint32_t both = is_set(kernel, attr) ? kernel->value[attr] & mask : mask;

	return both && set(kernel, attr, both);
}

/* for what the kernel takes one value of only: the first one goes there */
static bool set_once(struct kernel_filter *kernel, unsigned int attr, uint64_t value)
{
	if (is_set(kernel, attr))
		return kernel->value[attr] == value;
	return set(kernel, attr, value);
}

static bool set_min(struct kernel_filter *kernel, unsigned int attr, uint64_t value)
{
	if (is_set(kernel, attr) && kernel->value[attr] > value)
		return true;
	return set(kernel, attr, value);
}

static bool set_max(struct kernel_filter *kernel, unsigned int attr, uint64_t value)
{
	if (is_set(kernel, attr) && kernel->value[attr] < value)
		return true;
	return set(kernel, attr, value);
}

static bool push_state(struct kernel_filter *kernel, const struct filter_node *node)
{
	switch (node->end) {
	case END_EITHER:
		return set_once(kernel, TCPWATCH_FILTER_STATES, node->mask);
	case END_CLIENT:
		return set_mask(kernel, TCPWATCH_FILTER_CLIENT_STATES, node->mask);
	case END_SERVER:
		return set_mask(kernel, TCPWATCH_FILTER_SERVER_STATES, node->mask);
	case END_LOCAL:
		/* at least one end is in such a state; whether it is local is ours to see */
		set_once(kernel, TCPWATCH_FILTER_STATES, node->mask);
		return false;
	default:
		return false;
	}
}

static bool push_range(struct kernel_filter *kernel, unsigned int min, unsigned int max,
		       const struct filter_node *node)
{
	switch (node->cmp) {
	case CMP_EQ:
		return set_min(kernel, min, node->number) && set_max(kernel, max, node->number);
	case CMP_LT:
		return node->number > 0 && set_max(kernel, max, node->number - 1);
	case CMP_LE:
		return set_max(kernel, max, node->number);
	case CMP_GT:
		return node->number < UINT16_MAX && set_min(kernel, min, node->number + 1);
	case CMP_GE:
		return set_min(kernel, min, node->number);
	default:
		return false;
	}
}

static bool push_port(struct kernel_filter *kernel, const struct filter_node *node)
{
	if (node->end == END_SRC)
		return push_range(kernel, TCPWATCH_FILTER_SPORT_MIN, TCPWATCH_FILTER_SPORT_MAX,
				  node);
	if (node->end == END_DST)
		return push_range(kernel, TCPWATCH_FILTER_DPORT_MIN, TCPWATCH_FILTER_DPORT_MAX,
				  node);
	return false;
}

static bool push_addr(struct kernel_filter *kernel, const struct filter_node *node)
{
	if (node->end == END_SRC && !is_set(kernel, TCPWATCH_FILTER_SRC)) {
		kernel->src = node->prefix.addr;
		set(kernel, TCPWATCH_FILTER_SRC, 0);
		return set(kernel, TCPWATCH_FILTER_SRC_PREFIX, node->prefix.bits);
	}
	if (node->end == END_DST && !is_set(kernel, TCPWATCH_FILTER_DST)) {
		kernel->dst = node->prefix.addr;
		set(kernel, TCPWATCH_FILTER_DST, 0);
		return set(kernel, TCPWATCH_FILTER_DST_PREFIX, node->prefix.bits);
	}
	return false;
}

/* the kernel takes what is larger than so many milliseconds */
static bool push_age(struct kernel_filter *kernel, unsigned int attr,
		     const struct filter_node *node)
{
	uint64_t ms = node->number / NSEC_PER_MSEC;
	bool whole = node->number % NSEC_PER_MSEC == 0;

	if (node->cmp == CMP_GT)
		return set_min(kernel, attr, ms) && whole;
	if (node->cmp == CMP_GE && ms > 0)
		set_min(kernel, attr, whole ? ms - 1 : ms);
	return false;
}

static bool push_family(struct kernel_filter *kernel, const struct filter_node *node)
{
	if (node->mask & (node->mask - 1))
		return true;
	return set_once(kernel, TCPWATCH_FILTER_FAMILY, __builtin_ctz(node->mask));
}

static bool push_leaf(struct kernel_filter *kernel, const struct filter_node *node)
{
	switch (node->kind) {
	case FILTER_ANY:
		return true;
	case FILTER_STATE:
		return push_state(kernel, node);
	case FILTER_PORT:
		return push_port(kernel, node);
	case FILTER_ADDR:
		return push_addr(kernel, node);
	case FILTER_AGE:
		return push_age(kernel, TCPWATCH_FILTER_AGE_MIN_MS, node);
	case FILTER_FAMILY:
		return push_family(kernel, node);
	case FILTER_CLOSED_BY:
		if (node->mask & (node->mask - 1))
			return false;
		return set_once(kernel, TCPWATCH_FILTER_CLOSED_BY, __builtin_ctz(node->mask));
	case FILTER_CLOSE:
		return set_mask(kernel, TCPWATCH_FILTER_CLOSE_KINDS, node->mask);
	case FILTER_ORIGIN:
		return set_mask(kernel, TCPWATCH_FILTER_ORIGINS, node->mask);
	case FILTER_LOCAL:
		return set_mask(kernel, TCPWATCH_FILTER_LOCALS, node->mask);
	default:
		return false;
	}
}

static bool push(struct kernel_filter *kernel, const struct filter_node *node)
{
	bool left, right;

	/* it is about an end in TCPWATCH_FILTER_STATES, so it waits for them */
	if (node->kind == FILTER_STATE_AGE)
		return true;
	if (node->kind != FILTER_AND)
		return push_leaf(kernel, node);
	left = push(kernel, node->left);
	right = push(kernel, node->right);
	return left && right;
}

static bool push_state_age(struct kernel_filter *kernel, const struct filter_node *node)
{
	uint32_t states = UINT32_MAX;
	bool left, right;

	if (node->kind == FILTER_AND) {
		left = push_state_age(kernel, node->left);
		right = push_state_age(kernel, node->right);
		return left && right;
	}
	if (node->kind != FILTER_STATE_AGE)
		return true;
	if (is_set(kernel, TCPWATCH_FILTER_STATES))
		states = kernel->value[TCPWATCH_FILTER_STATES];
	if (node->mask != states)
		return false;
	/* two of them may be about different ends */
	if (is_set(kernel, TCPWATCH_FILTER_STATE_AGE_MIN_MS))
		return false;
	return push_age(kernel, TCPWATCH_FILTER_STATE_AGE_MIN_MS, node);
}

/* a range that nothing can be in: the kernel would call it a mistake */
static bool drop_empty(struct kernel_filter *kernel, unsigned int min, unsigned int max)
{
	if (!is_set(kernel, min) || !is_set(kernel, max) ||
	    kernel->value[min] <= kernel->value[max])
		return true;
	kernel->has &= ~(1u << min | 1u << max);
	return false;
}

bool filter_push(const struct filter *filter, struct kernel_filter *kernel)
{
	bool exact;

	memset(kernel, 0, sizeof(*kernel));
	exact = push(kernel, filter->root);
	exact &= push_state_age(kernel, filter->root);
	exact &= drop_empty(kernel, TCPWATCH_FILTER_SPORT_MIN, TCPWATCH_FILTER_SPORT_MAX);
	exact &= drop_empty(kernel, TCPWATCH_FILTER_DPORT_MIN, TCPWATCH_FILTER_DPORT_MAX);
	return exact;
}
