/* SPDX-License-Identifier: GPL-2.0 */
/* FLOW: the one connection that a person points at. */
#ifndef CTL_FLOW_SPEC_H
#define CTL_FLOW_SPEC_H

#include <stdbool.h>
#include <stdint.h>

#include "addr.h"
#include "fault.h"
#include "record.h"

/**
 * struct flow_spec - an id, or two ends in any order
 * @by_id:	which of both
 * @id:		the id
 * @a:		one end
 * @b:		the other one
 */
struct flow_spec {
	bool by_id;
	uint64_t id;
	struct end a;
	struct end b;
};

/**
 * flow_spec_parse() - read what was pasted
 * @spec:	result
 * @argc:	number of words
 * @argv:	an id; two ends as ss, tcpdump or this tool print them, with blanks
 *		or arrows between them; conntrack's src= dst= sport= dport=
 * @fault:	says what is wrong
 *
 * Return: 0 or CTL_USAGE.
 */
int flow_spec_parse(struct flow_spec *spec, int argc, char **argv, struct fault *fault);

/**
 * flow_spec_match() - whether it means this flow
 * @spec:	what was pasted
 * @flow:	the flow
 */
bool flow_spec_match(const struct flow_spec *spec, const struct tcpwatch_flow *flow);

#endif
