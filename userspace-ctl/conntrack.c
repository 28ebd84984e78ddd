// SPDX-License-Identifier: GPL-2.0
/* Entries of connection tracking: from attributes and from text, and whose they are. */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <libmnl/libmnl.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <linux/netfilter/nf_conntrack_tcp.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <netinet/in.h>

#include "conntrack.h"

#define ATTRS	(CTA_MAX + 1)
#define LINE	1024
#define BLANKS	"\n "

/* a nest's attributes by type; what is longer than our headers know is passed over */
struct table {
	const struct nlattr *at[ATTRS];
};

static int keep(const struct nlattr *attr, void *context)
{
	struct table *table = context;
	unsigned int type = mnl_attr_get_type(attr);

	if (type < ATTRS)
		table->at[type] = attr;
	return MNL_CB_OK;
}

static struct table nest(const struct nlattr *attr)
{
	struct table table = { .at = { NULL } };

	if (attr)
		mnl_attr_parse_nested(attr, keep, &table);
	return table;
}

static bool take_addr(const struct table *ip, unsigned int v4, unsigned int v6, struct addr *addr)
{
	const struct nlattr *attr = ip->at[v4] ? ip->at[v4] : ip->at[v6];
	unsigned int len = ip->at[v4] ? 4 : 16;

	memset(addr, 0, sizeof(*addr));
	if (!attr || mnl_attr_get_payload_len(attr) < len)
		return false;
	addr->family = len == 4 ? AF_INET : AF_INET6;
	memcpy(addr->bytes, mnl_attr_get_payload(attr), len);
	return true;
}

static uint16_t take_port(const struct nlattr *attr)
{
	return attr && mnl_attr_get_payload_len(attr) >= 2 ? ntohs(mnl_attr_get_u16(attr)) : 0;
}

static bool take_tuple(const struct nlattr *attr, struct conntrack_tuple *tuple)
{
	const struct table all = nest(attr), ip = nest(all.at[CTA_TUPLE_IP]);
	const struct table proto = nest(all.at[CTA_TUPLE_PROTO]);

	if (!proto.at[CTA_PROTO_NUM] || mnl_attr_get_u8(proto.at[CTA_PROTO_NUM]) != IPPROTO_TCP)
		return false;
	tuple->src.port = take_port(proto.at[CTA_PROTO_SRC_PORT]);
	tuple->dst.port = take_port(proto.at[CTA_PROTO_DST_PORT]);
	return take_addr(&ip, CTA_IP_V4_SRC, CTA_IP_V6_SRC, &tuple->src.addr) &&
	       take_addr(&ip, CTA_IP_V4_DST, CTA_IP_V6_DST, &tuple->dst.addr);
}

static uint32_t number(const struct nlattr *attr)
{
	return attr && mnl_attr_get_payload_len(attr) >= 4 ? ntohl(mnl_attr_get_u32(attr)) : 0;
}

bool conntrack_take(const struct nlmsghdr *nlh, struct conntrack *ct)
{
	struct table all = { .at = { NULL } }, info, tcp;
	uint32_t status;

	mnl_attr_parse(nlh, sizeof(struct nfgenmsg), keep, &all);
	if (!take_tuple(all.at[CTA_TUPLE_ORIG], &ct->original) ||
	    !take_tuple(all.at[CTA_TUPLE_REPLY], &ct->reply))
		return false;
	info = nest(all.at[CTA_PROTOINFO]);
	tcp = nest(info.at[CTA_PROTOINFO_TCP]);
	status = number(all.at[CTA_STATUS]);
	ct->answer = CONNTRACK_FOUND;
	ct->state = CONNTRACK_NO_STATE;
	if (tcp.at[CTA_PROTOINFO_TCP_STATE])
		ct->state = mnl_attr_get_u8(tcp.at[CTA_PROTOINFO_TCP_STATE]);
	ct->timeout_s = number(all.at[CTA_TIMEOUT]);
	ct->assured = status & IPS_ASSURED;
	ct->answered = status & IPS_SEEN_REPLY;
	ct->offloaded = status & (IPS_OFFLOAD | IPS_HW_OFFLOAD);
	return true;
}

static const char *const states[] = {
	[TCP_CONNTRACK_NONE] = "NONE",
	[TCP_CONNTRACK_SYN_SENT] = "SYN_SENT",
	[TCP_CONNTRACK_SYN_RECV] = "SYN_RECV",
	[TCP_CONNTRACK_ESTABLISHED] = "ESTABLISHED",
	[TCP_CONNTRACK_FIN_WAIT] = "FIN_WAIT",
	[TCP_CONNTRACK_CLOSE_WAIT] = "CLOSE_WAIT",
	[TCP_CONNTRACK_LAST_ACK] = "LAST_ACK",
	[TCP_CONNTRACK_TIME_WAIT] = "TIME_WAIT",
	[TCP_CONNTRACK_CLOSE] = "CLOSE",
	[TCP_CONNTRACK_SYN_SENT2] = "SYN_SENT2",
};

#define STATES	(sizeof(states) / sizeof(states[0]))

const char *conntrack_state_name(unsigned int state)
{
	return state < STATES ? states[state] : NULL;
}

/* src=, dst=, sport=, dport=: the first of each is the original direction's */
static void take_word(const char *word, struct conntrack *ct, unsigned int seen[4])
{
	static const char *const keys[] = { "src=", "dst=", "sport=", "dport=" };
	unsigned int i;

	for (i = 0; i < 4; i++) {
		const char *value = word + strlen(keys[i]);
		struct conntrack_tuple *tuple = seen[i] ? &ct->reply : &ct->original;

		if (strncmp(word, keys[i], strlen(keys[i])) || seen[i] > 1)
			continue;
		if (i < 2)
			addr_parse(value, i ? &tuple->dst.addr : &tuple->src.addr);
		else if (i == 2)
			tuple->src.port = atoi(value);
		else
			tuple->dst.port = atoi(value);
		seen[i]++;
	}
}

static void take_state(const char *word, struct conntrack *ct)
{
	size_t i;

	for (i = 0; i < STATES; i++)
		if (!strcmp(word, states[i]))
			ct->state = i;
}

/* "ipv4 2 tcp 6 431999 ESTABLISHED src=10.0.0.1 ... [ASSURED] ...": the fifth word is a time */
bool conntrack_line(const char *line, struct conntrack *ct)
{
	unsigned int seen[4] = { 0 }, n;
	char text[LINE], *rest, *word;
	bool tcp = false;

	*ct = (struct conntrack){ .answer = CONNTRACK_FOUND, .state = CONNTRACK_NO_STATE };
	ct->answered = !strstr(line, "[UNREPLIED]");
	ct->assured = strstr(line, "[ASSURED]");
	ct->offloaded = strstr(line, "OFFLOAD]");
	strncpy(text, line, sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	word = strtok_r(text, BLANKS, &rest);
	for (n = 0; word; n++, word = strtok_r(NULL, BLANKS, &rest)) {
		tcp |= n == 2 && !strcmp(word, "tcp");
		if (n == 4)
			ct->timeout_s = atoi(word);
		if (n == 5)
			take_state(word, ct);
		take_word(word, ct, seen);
	}
	return tcp && seen[0] > 1 && seen[1] > 1 && seen[2] > 1 && seen[3] > 1;
}

static bool same(const struct end *end, int family, const struct tcpwatch_end *of)
{
	return end->addr.family == family && end->port == ntohs(of->port) &&
	       !memcmp(end->addr.bytes, of->addr, sizeof(of->addr));
}

/* behind one translation and before the other: the sources of both directions */
bool conntrack_is(const struct conntrack *ct, const struct tcpwatch_flow *flow)
{
	const struct end *from = &ct->original.src, *back = &ct->reply.src;

	return (same(from, flow->family, &flow->client) &&
		same(back, flow->family, &flow->server)) ||
	       (same(from, flow->family, &flow->server) &&
		same(back, flow->family, &flow->client));
}

static bool equal(const struct end *a, const struct end *b)
{
	return a->port == b->port && a->addr.family == b->addr.family &&
	       !memcmp(a->addr.bytes, b->addr.bytes, sizeof(a->addr.bytes));
}

bool conntrack_translated(const struct conntrack *ct)
{
	return !equal(&ct->original.src, &ct->reply.dst) ||
	       !equal(&ct->original.dst, &ct->reply.src);
}

const char *conntrack_answer_name(enum conntrack_answer answer)
{
	static const char *const names[] = {
		[CONNTRACK_ABSENT] = "not_loaded",
		[CONNTRACK_NONE] = "none",
		[CONNTRACK_FOUND] = "found",
		[CONNTRACK_PERMISSION] = "no_permission",
		[CONNTRACK_FAILED] = "failed",
	};

	return names[answer];
}
