// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>

#include "connected.h"
#include "diag.h"

#define OPENED	(1 << TCP_SYN_SENT | 1 << TCP_ESTABLISHED | 1 << TCP_CLOSE_WAIT)
#define CLOSING	(1 << TCP_FIN_WAIT1 | 1 << TCP_FIN_WAIT2 | 1 << TCP_CLOSING | 1 << TCP_LAST_ACK)

struct walk {
	bool (*take)(void *context, const struct connected *socket);
	void *context;
};

/* ::ffff:10.0.0.1 is 10.0.0.1 to everybody else */
static void unmap(struct connected *socket)
{
	struct in6_addr src, dst;

	memcpy(&src, socket->src, sizeof(src));
	memcpy(&dst, socket->dst, sizeof(dst));
	if (!IN6_IS_ADDR_V4MAPPED(&src) || !IN6_IS_ADDR_V4MAPPED(&dst))
		return;
	socket->family = AF_INET;
	memset(socket->src, 0, sizeof(socket->src));
	memset(socket->dst, 0, sizeof(socket->dst));
	memcpy(socket->src, &src.s6_addr[12], 4);
	memcpy(socket->dst, &dst.s6_addr[12], 4);
}

static int take(const struct nlmsghdr *nlh, void *context)
{
	const struct inet_diag_msg *msg = mnl_nlmsg_get_payload(nlh);
	const struct walk *walk = context;
	struct connected socket = {
		.family = msg->idiag_family,
		.sport = msg->id.idiag_sport,
		.dport = msg->id.idiag_dport,
		.ifindex = msg->id.idiag_if,
		.ino = msg->idiag_inode,
	};
	size_t len = socket.family == AF_INET ? 4 : 16;

	memcpy(socket.src, msg->id.idiag_src, len);
	memcpy(socket.dst, msg->id.idiag_dst, len);
	if (socket.family == AF_INET6)
		unmap(&socket);
	if (walk->take(walk->context, &socket))
		return MNL_CB_OK;
	errno = ENOMEM;
	return MNL_CB_ERROR;
}

bool connected_walk(bool (*take_one)(void *context, const struct connected *socket), void *context)
{
	static const struct diag_want want = { .states = OPENED | CLOSING };
	struct walk walk = { take_one, context };

	return diag_walk(&want, take, &walk);
}
