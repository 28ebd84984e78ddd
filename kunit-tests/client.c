// SPDX-License-Identifier: GPL-2.0
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/net.h>
#include <linux/netlink.h>
#include <net/sock.h>
#include "client.h"

static void set_option(struct tcpw_client *c, int option)
{
	int on = 1;

	c->sock->ops->setsockopt(c->sock, SOL_NETLINK, option, KERNEL_SOCKPTR(&on), sizeof(on));
}

static void open_socket(struct kunit *test, struct tcpw_client *c)
{
	struct sockaddr_nl addr = { .nl_family = AF_NETLINK };
	struct tcpw_world *w = test->priv;
	int err;

	err = sock_create_kern(w->net, PF_NETLINK, SOCK_RAW, NETLINK_GENERIC, &c->sock);
	KUNIT_ASSERT_EQ(test, err, 0);
	c->file = sock_alloc_file(c->sock, O_RDWR, NULL);
	KUNIT_ASSERT_FALSE(test, IS_ERR(c->file));
	KUNIT_ASSERT_EQ(test, kernel_bind(c->sock, (struct sockaddr *)&addr, sizeof(addr)), 0);
	kernel_getsockname(c->sock, (struct sockaddr *)&addr);
	c->portid = addr.nl_pid;
	set_option(c, NETLINK_EXT_ACK);
	set_option(c, NETLINK_GET_STRICT_CHK);
	set_option(c, NETLINK_BROADCAST_ERROR);	/* else nobody counts what it has no room for */
}

/* the family's number and those of its groups, as genl-ctrl-list would ask */

static void read_group(struct tcpw_client *c, const struct nlattr *nest)
{
	static const char *const names[TCPW_FEEDS] = {
		[TCPW_TRANSITIONS]	= TCPWATCH_GROUP_TRANSITIONS,
		[TCPW_CLOSES]		= TCPWATCH_GROUP_CLOSES,
		[TCPW_CONFIG]		= TCPWATCH_GROUP_CONFIG,
		[TCPW_ALERTS]		= TCPWATCH_GROUP_ALERTS,
	};
	struct nlattr *tb[CTRL_ATTR_MCAST_GRP_MAX + 1];
	int i;

	if (nla_parse_nested_deprecated(tb, CTRL_ATTR_MCAST_GRP_MAX, nest, NULL, NULL))
		return;
	for (i = 0; i < TCPW_FEEDS; i++)
		if (!nla_strcmp(tb[CTRL_ATTR_MCAST_GRP_NAME], names[i]))
			c->groups[i] = nla_get_u32(tb[CTRL_ATTR_MCAST_GRP_ID]);
}

static void read_family(struct tcpw_client *c, const struct nlmsghdr *nlh)
{
	struct nlattr *tb[CTRL_ATTR_MAX + 1], *group;
	int left;

	if (nlmsg_parse_deprecated(nlh, GENL_HDRLEN, tb, CTRL_ATTR_MAX, NULL, NULL))
		return;
	c->family = nla_get_u16(tb[CTRL_ATTR_FAMILY_ID]);
	nla_for_each_nested(group, tb[CTRL_ATTR_MCAST_GROUPS], left)
		read_group(c, group);
}

static void resolve(struct kunit *test, struct tcpw_client *c)
{
	c->family = GENL_ID_CTRL;
	tcpw_client_begin(test, c, CTRL_CMD_GETFAMILY, 0);
	nla_put_string(c->request, CTRL_ATTR_FAMILY_NAME, TCPWATCH_GENL_NAME);
	KUNIT_ASSERT_EQ(test, tcpw_client_send(c), 0);
	KUNIT_ASSERT_GT(test, tcpw_client_receive(c), 0);
	read_family(c, (struct nlmsghdr *)c->buf);
	KUNIT_ASSERT_NE(test, c->family, GENL_ID_CTRL);
}

struct tcpw_client *tcpw_client_open(struct kunit *test)
{
	struct tcpw_client *c = kunit_kzalloc(test, sizeof(*c), GFP_KERNEL);

	KUNIT_ASSERT_NOT_NULL(test, c);
	open_socket(test, c);
	resolve(test, c);
	return c;
}

void tcpw_client_close(struct tcpw_client *c)
{
	kfree_skb(c->request);
	__fput_sync(c->file);
}

void tcpw_client_begin(struct kunit *test, struct tcpw_client *c, u8 cmd, u16 flags)
{
	struct nlmsghdr *nlh;

	kfree_skb(c->request);
	c->request = genlmsg_new(1024, GFP_KERNEL);
	KUNIT_ASSERT_NOT_NULL(test, c->request);
	nlh = nlmsg_put(c->request, c->portid, ++c->seq, c->family, GENL_HDRLEN,
			NLM_F_REQUEST | flags);
	KUNIT_ASSERT_NOT_NULL(test, nlh);
	*(struct genlmsghdr *)nlmsg_data(nlh) = (struct genlmsghdr){
		.cmd = cmd,
		.version = TCPWATCH_GENL_VERSION,
	};
}

int tcpw_client_send(struct tcpw_client *c)
{
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	struct msghdr msg = { .msg_name = &kernel, .msg_namelen = sizeof(kernel) };
	struct kvec vec = { c->request->data, c->request->len };
	int n;

	nlmsg_hdr(c->request)->nlmsg_len = c->request->len;
	n = kernel_sendmsg(c->sock, &msg, &vec, 1, vec.iov_len);
	return n < 0 ? n : 0;
}

int tcpw_client_receive(struct tcpw_client *c)
{
	struct msghdr msg = {};
	struct kvec vec = { c->buf, sizeof(c->buf) };
	int n = kernel_recvmsg(c->sock, &msg, &vec, 1, sizeof(c->buf), MSG_DONTWAIT);

	return n == -EAGAIN ? 0 : n;
}

static void read_ack(struct tcpw_client *c, const struct nlmsghdr *nlh)
{
	const struct nlmsgerr *e = nlmsg_data(nlh);
	struct nlattr *tb[NLMSGERR_ATTR_MAX + 1];
	int skip = sizeof(*e);

	c->error = e->error;
	if (!(nlh->nlmsg_flags & NLM_F_ACK_TLVS))
		return;
	if (!(nlh->nlmsg_flags & NLM_F_CAPPED))
		skip += NLMSG_ALIGN(e->msg.nlmsg_len - NLMSG_HDRLEN);
	if (nla_parse_deprecated(tb, NLMSGERR_ATTR_MAX, nlmsg_data(nlh) + skip,
				 nlmsg_len(nlh) - skip, NULL, NULL))
		return;
	if (tb[NLMSGERR_ATTR_MSG])
		nla_strscpy(c->message, tb[NLMSGERR_ATTR_MSG], sizeof(c->message));
	if (tb[NLMSGERR_ATTR_OFFS])
		c->offset = nla_get_u32(tb[NLMSGERR_ATTR_OFFS]);
}

static void read_message(struct kunit *test, struct tcpw_client *c, const struct nlmsghdr *nlh,
			 tcpw_client_visit visit, void *arg)
{
	struct nlattr *tb[TCPWATCH_A_MAX + 1];
	int err;

	if (nlh->nlmsg_flags & NLM_F_DUMP_INTR)
		c->interrupted = true;
	err = nlmsg_parse_deprecated(nlh, GENL_HDRLEN, tb, TCPWATCH_A_MAX, NULL, NULL);
	KUNIT_ASSERT_EQ(test, err, 0);
	if (visit)
		visit(test, nlh, tb, arg);
}

bool tcpw_client_datagram(struct kunit *test, struct tcpw_client *c, int n,
			  tcpw_client_visit visit, void *arg)
{
	const struct nlmsghdr *nlh = (struct nlmsghdr *)c->buf;

	for (; nlmsg_ok(nlh, n); nlh = nlmsg_next(nlh, &n)) {
		if (nlh->nlmsg_type == NLMSG_ERROR) {
			read_ack(c, nlh);
			return true;
		}
		if (nlh->nlmsg_type == NLMSG_DONE) {
			c->error = *(int *)nlmsg_data(nlh);
			c->interrupted |= nlh->nlmsg_flags & NLM_F_DUMP_INTR;
			return true;
		}
		read_message(test, c, nlh, visit, arg);
	}
	return false;
}

int tcpw_client_talk(struct kunit *test, struct tcpw_client *c, tcpw_client_visit visit,
		     void *arg)
{
	int n;

	if (!(nlmsg_hdr(c->request)->nlmsg_flags & NLM_F_DUMP))
		nlmsg_hdr(c->request)->nlmsg_flags |= NLM_F_ACK;
	c->error = 0;
	c->message[0] = '\0';
	c->offset = 0;
	c->interrupted = false;
	n = tcpw_client_send(c);
	if (n)
		return n;
	do {
		n = tcpw_client_receive(c);
	} while (n > 0 && !tcpw_client_datagram(test, c, n, visit, arg));
	KUNIT_EXPECT_GT_MSG(test, n, 0, "no answer");
	return c->error;
}

int tcpw_client_read(struct kunit *test, struct tcpw_client *c, tcpw_client_visit visit,
		     void *arg)
{
	int n;

	while ((n = tcpw_client_receive(c)) > 0)
		tcpw_client_datagram(test, c, n, visit, arg);
	return n;
}

int tcpw_client_join(struct tcpw_client *c, enum tcpw_feed group)
{
	return c->sock->ops->setsockopt(c->sock, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP,
					KERNEL_SOCKPTR(&c->groups[group]),
					sizeof(c->groups[group]));
}
