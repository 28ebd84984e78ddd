// SPDX-License-Identifier: GPL-2.0
#include <linux/ktime.h>
#include <linux/slab.h>
#include <net/sock.h>
#include "group_read.h"
#include "netlink_groups.h"
#include "netns.h"
#include "reply.h"

struct dumping {
	struct sk_buff *skb;
	struct netlink_callback *cb;
	u8 cmd;
};

static struct tcpw_group_cursor *cursor_of(struct netlink_callback *cb)
{
	return (struct tcpw_group_cursor *)cb->args[0];
}

int tcpw_netlink_groups_start(struct netlink_callback *cb)
{
	struct tcpw_group_cursor *cursor;

	if (!tcpw_netns_watched(sock_net(cb->skb->sk)))
		return tcpw_reply_not_watched(cb->extack);
	cursor = kzalloc(sizeof(*cursor), GFP_KERNEL);
	cb->args[0] = (long)cursor;
	return cursor ? 0 : -ENOMEM;
}

int tcpw_netlink_groups_done(struct netlink_callback *cb)
{
	kfree(cursor_of(cb));
	return 0;
}

/* false: the message is full */
static bool put_group(struct tcpw_group *group, void *arg)
{
	struct dumping *to = arg;
	struct nlattr *attr;
	void *hdr;

	hdr = genlmsg_put(to->skb, NETLINK_CB(to->cb->skb).portid, to->cb->nlh->nlmsg_seq,
			  &tcpw_family, NLM_F_MULTI, to->cmd);
	if (!hdr)
		return false;
	genl_dump_check_consistent(to->cb, hdr);
	attr = nla_reserve_64bit(to->skb, TCPWATCH_A_GROUP, sizeof(struct tcpwatch_group),
				 TCPWATCH_A_PAD);
	if (!attr) {
		genlmsg_cancel(to->skb, hdr);
		return false;
	}
	tcpw_group_fill(group, ktime_get_ns(), nla_data(attr));
	genlmsg_end(to->skb, hdr);
	return true;
}

static int dump(struct sk_buff *skb, struct netlink_callback *cb, u8 cmd,
		enum tcpw_group_kind kind)
{
	struct dumping to = { .skb = skb, .cb = cb, .cmd = cmd };
	struct tcpw_net *tn;

	rcu_read_lock();
	tn = tcpw_netns_find(sock_net(skb->sk));
	if (tn) {
		cb->seq = READ_ONCE(tn->generation) + 1;
		tcpw_group_walk(&tn->groups, kind, cursor_of(cb), put_group, &to);
	}
	rcu_read_unlock();
	return tn ? skb->len : tcpw_reply_not_watched(cb->extack);
}

int tcpw_netlink_listeners(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_LISTENER_GET, TCPW_LISTENER);
}

int tcpw_netlink_destinations(struct sk_buff *skb, struct netlink_callback *cb)
{
	return dump(skb, cb, TCPWATCH_CMD_DESTINATION_GET, TCPW_DESTINATION);
}
