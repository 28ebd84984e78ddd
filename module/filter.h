/* SPDX-License-Identifier: GPL-2.0 */
/* Which flows does a request mean? TCPWATCH_FILTER_*, evaluated in the kernel. */
#ifndef _TCPW_FILTER_H
#define _TCPW_FILTER_H

#include <net/netlink.h>
#include <linux/tcpwatch.h>

/**
 * struct tcpw_filter - all of it must hold
 * @family:	or 0
 * @states:	mask, of either end; 0: any
 * @client_states: mask; 0: any
 * @server_states: mask; 0: any
 * @addr:	src and dst, network order
 * @prefix:	of @addr, in bits; 0: any
 * @addr_family: AF_INET, AF_INET6 of @addr; 0: none was given
 * @port_min:	src and dst
 * @port_max:	src and dst
 * @age_min_ns:	of the flow
 * @state_age_min_ns: of an end that is in @states
 * @closed_by:	enum tcpwatch_side
 * @any_closer:	@closed_by was not given
 * @closes:	mask; 0: any
 * @origins:	mask; 0: any
 * @locals:	mask; 0: any
 */
struct tcpw_filter {
	u8 family;
	u32 states;
	u32 client_states;
	u32 server_states;
	u8 addr[2][16];
	u8 prefix[2];
	u8 addr_family[2];
	u16 port_min[2];
	u16 port_max[2];
	u64 age_min_ns;
	u64 state_age_min_ns;
	u8 closed_by;
	bool any_closer;
	u32 closes;
	u32 origins;
	u32 locals;
};

extern const struct nla_policy tcpw_filter_policy[TCPWATCH_FILTER_MAX + 1];

/**
 * tcpw_filter_parse() - from a request
 * @nest:	TCPWATCH_A_FILTER, or NULL: everything
 * @filter:	filled
 * @extack:	points at what is wrong
 *
 * Return: 0 or -EINVAL.
 */
int tcpw_filter_parse(const struct nlattr *nest, struct tcpw_filter *filter,
		      struct netlink_ext_ack *extack);

bool tcpw_filter_match(const struct tcpw_filter *filter, const struct tcpwatch_flow *flow);

#endif /* _TCPW_FILTER_H */
