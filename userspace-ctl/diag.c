// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <string.h>
#include <sys/socket.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>

#include "diag.h"

struct mnl_socket *diag_open(struct fault *fault)
{
	struct mnl_socket *nl = mnl_socket_open2(NETLINK_SOCK_DIAG, SOCK_CLOEXEC);

	if (nl && mnl_socket_bind(nl, 0, MNL_SOCKET_AUTOPID) < 0) {
		mnl_socket_close(nl);
		nl = NULL;
	}
	if (!nl)
		fault_set(fault, CTL_REFUSED, "cannot open a sock_diag socket: %s",
			  strerror(errno));
	return nl;
}

size_t diag_request_size(void)
{
	return MNL_NLMSG_HDRLEN + sizeof(struct inet_diag_req_v2);
}

struct inet_diag_req_v2 *diag_request(void *at, int family, unsigned int flags, unsigned int seq,
				      const struct diag_want *want)
{
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(at);
	struct inet_diag_req_v2 *req = mnl_nlmsg_put_extra_header(nlh, sizeof(*req));

	nlh->nlmsg_type = SOCK_DIAG_BY_FAMILY;
	nlh->nlmsg_flags = NLM_F_REQUEST | flags;
	nlh->nlmsg_seq = seq;
	req->sdiag_family = family;
	req->sdiag_protocol = IPPROTO_TCP;
	req->idiag_ext = want->ext;
	req->idiag_states = want->states;
	return req;
}

/* errno value */
static int dump(struct mnl_socket *nl, int family, const struct diag_want *want, diag_take take,
		void *context)
{
	static char answer[DIAG_ANSWER] __attribute__((aligned(8)));
	char request[256] __attribute__((aligned(8)));
	unsigned int seq = family;
	int more = MNL_CB_OK;

	diag_request(request, family, NLM_F_DUMP, seq, want);
	if (mnl_socket_sendto(nl, request, diag_request_size()) < 0)
		return errno;
	while (more > MNL_CB_STOP) {
		ssize_t len = mnl_socket_recvfrom(nl, answer, sizeof(answer));

		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return errno;
		more = mnl_cb_run(answer, len, seq, mnl_socket_get_portid(nl), take, context);
	}
	return more < 0 ? errno : 0;
}

int diag_dump(struct mnl_socket *nl, const struct diag_want *want, diag_take take, void *context)
{
	int error = dump(nl, AF_INET, want, take, context);

	if (error)
		return error;
	error = dump(nl, AF_INET6, want, take, context);
	/* a kernel without IPv6 */
	return error == ENOENT ? 0 : error;
}

bool diag_walk(const struct diag_want *want, diag_take take, void *context)
{
	struct fault fault;
	struct mnl_socket *nl = diag_open(&fault);
	int error;

	if (!nl)
		return false;
	error = diag_dump(nl, want, take, context);
	mnl_socket_close(nl);
	return !error;
}

uint64_t diag_cookie(const struct inet_diag_msg *msg)
{
	return (uint64_t)msg->id.idiag_cookie[1] << 32 | msg->id.idiag_cookie[0];
}

int diag_fault(struct fault *fault, int error)
{
	if (error == ENOENT)
		return fault_set(fault, CTL_REFUSED, "no sock_diag for TCP: modprobe tcp_diag");
	if (error)
		return fault_set(fault, CTL_REFUSED, "sock_diag: %s", strerror(error));
	return 0;
}
