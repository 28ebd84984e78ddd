// SPDX-License-Identifier: GPL-2.0
/* Questions to connection tracking, asked only where it is loaded: asking would load it. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <libmnl/libmnl.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <netinet/in.h>

#include "conntrack.h"

#define LOADED	"/sys/module/nf_conntrack"
#define COUNT	"/proc/sys/net/netfilter/nf_conntrack_count"
#define TEXT	"/proc/net/nf_conntrack"
#define GET	(NFNL_SUBSYS_CTNETLINK << 8 | IPCTNL_MSG_CT_GET)
#define ANSWER	(64 * 1024)

/* a question under way */
struct question {
	struct mnl_socket *nl;
	const struct tcpwatch_flow *flow;
	struct conntrack *ct;
};

static int64_t entries(void)
{
	FILE *file = fopen(COUNT, "re");
	long long n = -1;

	if (file && fscanf(file, "%lld", &n) != 1)
		n = -1;
	if (file)
		fclose(file);
	return n;
}

static struct nlmsghdr *request(char *buf, int family, unsigned int flags)
{
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buf);
	struct nfgenmsg *head;

	nlh->nlmsg_type = GET;
	nlh->nlmsg_flags = NLM_F_REQUEST | flags;
	nlh->nlmsg_seq = 1;
	head = mnl_nlmsg_put_extra_header(nlh, sizeof(*head));
	head->nfgen_family = family;
	head->version = NFNETLINK_V0;
	return nlh;
}

static void put_tuple(struct nlmsghdr *nlh, int family, const struct tcpwatch_end *src,
		      const struct tcpwatch_end *dst)
{
	bool v4 = family == AF_INET;
	size_t len = v4 ? 4 : 16;
	struct nlattr *tuple = mnl_attr_nest_start(nlh, CTA_TUPLE_ORIG);
	struct nlattr *part = mnl_attr_nest_start(nlh, CTA_TUPLE_IP);

	mnl_attr_put(nlh, v4 ? CTA_IP_V4_SRC : CTA_IP_V6_SRC, len, src->addr);
	mnl_attr_put(nlh, v4 ? CTA_IP_V4_DST : CTA_IP_V6_DST, len, dst->addr);
	mnl_attr_nest_end(nlh, part);
	part = mnl_attr_nest_start(nlh, CTA_TUPLE_PROTO);
	mnl_attr_put_u8(nlh, CTA_PROTO_NUM, IPPROTO_TCP);
	mnl_attr_put_u16(nlh, CTA_PROTO_SRC_PORT, src->port);
	mnl_attr_put_u16(nlh, CTA_PROTO_DST_PORT, dst->port);
	mnl_attr_nest_end(nlh, part);
	mnl_attr_nest_end(nlh, tuple);
}

static int take(const struct nlmsghdr *nlh, void *context)
{
	const struct question *q = context;
	struct conntrack one = { .entries = q->ct->entries };

	if (q->ct->answer != CONNTRACK_FOUND && conntrack_take(nlh, &one) &&
	    conntrack_is(&one, q->flow))
		*q->ct = one;
	return MNL_CB_OK;
}

/* errno value; that there is no such entry is not one */
static int send_and_take(struct question *q, const struct nlmsghdr *nlh)
{
	static char answer[ANSWER] __attribute__((aligned(8)));
	int more = MNL_CB_OK;
	bool dump = nlh->nlmsg_flags & NLM_F_DUMP;

	if (mnl_socket_sendto(q->nl, nlh, nlh->nlmsg_len) < 0)
		return errno;
	while (more > MNL_CB_STOP) {
		ssize_t len = mnl_socket_recvfrom(q->nl, answer, sizeof(answer));

		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return errno;
		more = mnl_cb_run(answer, len, 1, mnl_socket_get_portid(q->nl), take, q);
		if (!dump && more == MNL_CB_OK)
			break;
	}
	return more < 0 && errno != ENOENT ? errno : 0;
}

/*
 * In an entry's hash are the original direction and the reply. A flow whose
 * source and destination are both translated is found by neither here, and
 * flows of other zones are not, either: for them, all are looked through.
 */
static int ask(struct question *q)
{
	const struct tcpwatch_flow *flow = q->flow;
	char buf[512] __attribute__((aligned(8)));
	struct nlmsghdr *nlh = request(buf, flow->family, 0);
	int error;

	put_tuple(nlh, flow->family, &flow->client, &flow->server);
	error = send_and_take(q, nlh);
	if (!error && q->ct->answer != CONNTRACK_FOUND) {
		nlh = request(buf, flow->family, 0);
		put_tuple(nlh, flow->family, &flow->server, &flow->client);
		error = send_and_take(q, nlh);
	}
	if (!error && q->ct->answer != CONNTRACK_FOUND && q->ct->entries)
		error = send_and_take(q, request(buf, flow->family, NLM_F_DUMP));
	return error;
}

static int by_netlink(struct question *q)
{
	int error;

	q->nl = mnl_socket_open2(NETLINK_NETFILTER, SOCK_CLOEXEC);
	if (!q->nl)
		return errno;
	error = mnl_socket_bind(q->nl, 0, MNL_SOCKET_AUTOPID) < 0 ? errno : ask(q);
	mnl_socket_close(q->nl);
	return error;
}

/* a kernel without ctnetlink */
static bool by_text(struct question *q)
{
	struct conntrack one;
	FILE *file = fopen(TEXT, "re");
	char line[1024];

	if (!file)
		return false;
	while (fgets(line, sizeof(line), file)) {
		if (!conntrack_line(line, &one) || !conntrack_is(&one, q->flow))
			continue;
		one.entries = q->ct->entries;
		*q->ct = one;
		break;
	}
	fclose(file);
	return true;
}

void conntrack_ask(const struct tcpwatch_flow *flow, struct conntrack *ct)
{
	struct question q = { .flow = flow, .ct = ct };
	int error;

	*ct = (struct conntrack){ .answer = CONNTRACK_ABSENT, .entries = -1 };
	if (access(LOADED, F_OK) && access(COUNT, F_OK))
		return;
	ct->answer = CONNTRACK_NONE;
	ct->entries = entries();
	error = by_netlink(&q);
	if (!error || by_text(&q))
		return;
	ct->answer = error == EPERM || error == EACCES ? CONNTRACK_PERMISSION : CONNTRACK_FAILED;
	ct->error = error;
}
