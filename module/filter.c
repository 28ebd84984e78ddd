// SPDX-License-Identifier: GPL-2.0
#include <linux/socket.h>
#include "filter.h"

#define STATES	GENMASK(TCPWATCH_STATE_MAX, 0)
#define CLOSES	GENMASK(TCPWATCH_CLOSE_MAX, 0)
#define ORIGINS	GENMASK(TCPWATCH_ORIGIN_MAX, 0)
#define SIDES	GENMASK(TCPWATCH_SIDE_BOTH, 0)

static struct netlink_range_validation ms_range = {
	.max = U64_MAX / NSEC_PER_MSEC,
};

const struct nla_policy tcpw_filter_policy[TCPWATCH_FILTER_MAX + 1] = {
	[TCPWATCH_FILTER_FAMILY]	= { .type = NLA_U8 },
	[TCPWATCH_FILTER_STATES]	= NLA_POLICY_MASK(NLA_U32, STATES),
	[TCPWATCH_FILTER_CLIENT_STATES]	= NLA_POLICY_MASK(NLA_U32, STATES),
	[TCPWATCH_FILTER_SERVER_STATES]	= NLA_POLICY_MASK(NLA_U32, STATES),
	[TCPWATCH_FILTER_SRC]		= { .type = NLA_BINARY, .len = 16 },
	[TCPWATCH_FILTER_SRC_PREFIX]	= NLA_POLICY_MAX(NLA_U8, 128),
	[TCPWATCH_FILTER_DST]		= { .type = NLA_BINARY, .len = 16 },
	[TCPWATCH_FILTER_DST_PREFIX]	= NLA_POLICY_MAX(NLA_U8, 128),
	[TCPWATCH_FILTER_SPORT_MIN]	= { .type = NLA_U16 },
	[TCPWATCH_FILTER_SPORT_MAX]	= { .type = NLA_U16 },
	[TCPWATCH_FILTER_DPORT_MIN]	= { .type = NLA_U16 },
	[TCPWATCH_FILTER_DPORT_MAX]	= { .type = NLA_U16 },
	[TCPWATCH_FILTER_AGE_MIN_MS]	= NLA_POLICY_FULL_RANGE(NLA_U64, &ms_range),
	[TCPWATCH_FILTER_STATE_AGE_MIN_MS] = NLA_POLICY_FULL_RANGE(NLA_U64, &ms_range),
	[TCPWATCH_FILTER_CLOSED_BY]	= NLA_POLICY_MAX(NLA_U8, TCPWATCH_SIDE_BOTH),
	[TCPWATCH_FILTER_CLOSE_KINDS]	= NLA_POLICY_MASK(NLA_U32, CLOSES),
	[TCPWATCH_FILTER_ORIGINS]	= NLA_POLICY_MASK(NLA_U32, ORIGINS),
	[TCPWATCH_FILTER_LOCALS]	= NLA_POLICY_MASK(NLA_U32, SIDES),
};

static u32 mask_of(const struct nlattr *attr)
{
	return attr ? nla_get_u32(attr) : 0;
}

/* @i: 0 src, 1 dst */
static int parse_address(struct tcpw_filter *f, int i, const struct nlattr *addr,
			 const struct nlattr *prefix, struct netlink_ext_ack *extack)
{
	int len;

	if (!addr && prefix) {
		NL_SET_ERR_MSG_ATTR(extack, prefix, "a prefix length without an address");
		return -EINVAL;
	}
	if (!addr)
		return 0;
	len = nla_len(addr);
	if (len != 4 && len != 16) {
		NL_SET_ERR_MSG_ATTR(extack, addr, "an address has 4 or 16 octets");
		return -EINVAL;
	}
	f->addr_family[i] = len == 4 ? AF_INET : AF_INET6;
	f->prefix[i] = prefix ? nla_get_u8(prefix) : len * 8;
	if (f->prefix[i] > len * 8) {
		NL_SET_ERR_MSG_ATTR(extack, prefix, "prefix length beyond the address");
		return -EINVAL;
	}
	memcpy(f->addr[i], nla_data(addr), len);
	return 0;
}

static void parse_ports(struct tcpw_filter *f, int i, const struct nlattr *min,
			const struct nlattr *max)
{
	f->port_min[i] = min ? nla_get_u16(min) : 0;
	f->port_max[i] = max ? nla_get_u16(max) : U16_MAX;
}

int tcpw_filter_parse(const struct nlattr *nest, struct tcpw_filter *f,
		      struct netlink_ext_ack *extack)
{
	struct nlattr *tb[TCPWATCH_FILTER_MAX + 1] = {};
	int err = 0;

	memset(f, 0, sizeof(*f));
	if (nest)
		err = nla_parse_nested(tb, TCPWATCH_FILTER_MAX, nest, tcpw_filter_policy, extack);
	if (err)
		return err;

	if (tb[TCPWATCH_FILTER_FAMILY])
		f->family = nla_get_u8(tb[TCPWATCH_FILTER_FAMILY]);
	if (f->family && f->family != AF_INET && f->family != AF_INET6) {
		NL_SET_ERR_MSG_ATTR(extack, tb[TCPWATCH_FILTER_FAMILY],
				    "neither AF_INET nor AF_INET6");
		return -EINVAL;
	}
	f->states = mask_of(tb[TCPWATCH_FILTER_STATES]);
	f->client_states = mask_of(tb[TCPWATCH_FILTER_CLIENT_STATES]);
	f->server_states = mask_of(tb[TCPWATCH_FILTER_SERVER_STATES]);
	f->closes = mask_of(tb[TCPWATCH_FILTER_CLOSE_KINDS]);
	f->origins = mask_of(tb[TCPWATCH_FILTER_ORIGINS]);
	f->locals = mask_of(tb[TCPWATCH_FILTER_LOCALS]);
	parse_ports(f, 0, tb[TCPWATCH_FILTER_SPORT_MIN], tb[TCPWATCH_FILTER_SPORT_MAX]);
	parse_ports(f, 1, tb[TCPWATCH_FILTER_DPORT_MIN], tb[TCPWATCH_FILTER_DPORT_MAX]);
	if (tb[TCPWATCH_FILTER_AGE_MIN_MS])
		f->age_min_ns = nla_get_u64(tb[TCPWATCH_FILTER_AGE_MIN_MS]) * NSEC_PER_MSEC;
	if (tb[TCPWATCH_FILTER_STATE_AGE_MIN_MS])
		f->state_age_min_ns = nla_get_u64(tb[TCPWATCH_FILTER_STATE_AGE_MIN_MS]) *
				      NSEC_PER_MSEC;
	f->any_closer = !tb[TCPWATCH_FILTER_CLOSED_BY];
	if (!f->any_closer)
		f->closed_by = nla_get_u8(tb[TCPWATCH_FILTER_CLOSED_BY]);

	err = parse_address(f, 0, tb[TCPWATCH_FILTER_SRC], tb[TCPWATCH_FILTER_SRC_PREFIX],
			    extack);
	if (err)
		return err;
	return parse_address(f, 1, tb[TCPWATCH_FILTER_DST], tb[TCPWATCH_FILTER_DST_PREFIX],
			     extack);
}

static bool in_mask(u32 mask, u8 value)
{
	return !mask || mask & 1U << value;
}

static bool in_prefix(const u8 *addr, const u8 *net, u8 bits)
{
	u8 rest = bits % 8;

	if (memcmp(addr, net, bits / 8))
		return false;
	return !rest || !((addr[bits / 8] ^ net[bits / 8]) >> (8 - rest));
}

static bool match_end(const struct tcpw_filter *f, int i, const struct tcpwatch_flow *flow,
		      const struct tcpwatch_end *end)
{
	u16 port = ntohs(end->port);

	if (port < f->port_min[i] || port > f->port_max[i])
		return false;
	if (!f->addr_family[i])
		return true;
	return f->addr_family[i] == flow->family && in_prefix(end->addr, f->addr[i], f->prefix[i]);
}

static bool match_state(const struct tcpw_filter *f, const struct tcpwatch_end *end)
{
	return in_mask(f->states, end->state) && end->state_age_ns >= f->state_age_min_ns;
}

bool tcpw_filter_match(const struct tcpw_filter *f, const struct tcpwatch_flow *flow)
{
	bool server_first = flow->local == TCPWATCH_SIDE_SERVER;
	const struct tcpwatch_end *src = server_first ? &flow->server : &flow->client;
	const struct tcpwatch_end *dst = server_first ? &flow->client : &flow->server;

	return (!f->family || f->family == flow->family) &&
	       (match_state(f, &flow->client) || match_state(f, &flow->server)) &&
	       in_mask(f->client_states, flow->client.state) &&
	       in_mask(f->server_states, flow->server.state) &&
	       in_mask(f->closes, flow->close) &&
	       in_mask(f->origins, flow->origin) &&
	       in_mask(f->locals, flow->local) &&
	       (f->any_closer || f->closed_by == flow->closed_by) &&
	       flow->age_ns >= f->age_min_ns &&
	       match_end(f, 0, flow, src) && match_end(f, 1, flow, dst);
}
