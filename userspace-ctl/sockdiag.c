// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <netinet/in.h>

#include "sockdiag.h"
#include "units.h"

#define ANSWER_SIZE	(64 * 1024)
#define CLOSE_WAIT	8	/* TCP_CLOSE_WAIT: its name clashes with linux/tcp.h */

/* the last member that is read: older kernels send less */
#define ENOUGH	(offsetof(struct tcp_info, tcpi_snd_wnd) + sizeof(uint32_t))

static const struct tcp_info *find_info(const struct nlmsghdr *nlh)
{
	const struct nlattr *attr;

	mnl_attr_for_each(attr, nlh, sizeof(struct inet_diag_msg))
		if (mnl_attr_get_type(attr) == INET_DIAG_INFO &&
		    mnl_attr_get_payload_len(attr) >= ENOUGH)
			return mnl_attr_get_payload(attr);
	return NULL;
}

bool sockdiag_take(const struct nlmsghdr *nlh, struct sock_info *sock)
{
	const struct inet_diag_msg *msg = mnl_nlmsg_get_payload(nlh);
	const struct tcp_info *info;
	uint64_t acked;

	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(*msg))
		return false;
	info = find_info(nlh);
	if (!info)
		return false;
	/* attributes are aligned to four bytes only */
	memcpy(&acked, &info->tcpi_bytes_acked, sizeof(acked));
	*sock = (struct sock_info){
		.cookie = (uint64_t)msg->id.idiag_cookie[1] << 32 | msg->id.idiag_cookie[0],
		.ino = msg->idiag_inode,
		.acked = acked,
		.queued = msg->idiag_wqueue,
		.window = info->tcpi_snd_wnd,
		.flying = info->tcpi_unacked,
		.sent_ms = info->tcpi_last_data_sent,
		.heard_ms = info->tcpi_last_ack_recv < info->tcpi_last_data_recv ?
				    info->tcpi_last_ack_recv :
				    info->tcpi_last_data_recv,
		.probes = info->tcpi_probes,
		.repeats = info->tcpi_retransmits,
	};
	return true;
}

static bool add(struct sock_list *list, const struct sock_info *sock)
{
	size_t room = list->room ? 2 * list->room : 256;
	struct sock_info *larger;

	if (list->count == list->room) {
		larger = realloc(list->sock, room * sizeof(*larger));
		if (!larger)
			return false;
		list->sock = larger;
		list->room = room;
	}
	list->sock[list->count++] = *sock;
	return true;
}

/* a message of the dump; < 0 ends it with that errno value */
static int take(const struct nlmsghdr *nlh, void *context)
{
	struct sock_info sock;

	if (!sockdiag_take(nlh, &sock) || add(context, &sock))
		return MNL_CB_OK;
	errno = ENOMEM;
	return MNL_CB_ERROR;
}

static bool ask(struct mnl_socket *nl, int family, unsigned int seq)
{
	char request[MNL_NLMSG_HDRLEN + sizeof(struct inet_diag_req_v2)]
		__attribute__((aligned(8)));
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(request);
	struct inet_diag_req_v2 *req;

	nlh->nlmsg_type = SOCK_DIAG_BY_FAMILY;
	nlh->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
	nlh->nlmsg_seq = seq;
	req = mnl_nlmsg_put_extra_header(nlh, sizeof(*req));
	req->sdiag_family = family;
	req->sdiag_protocol = IPPROTO_TCP;
	req->idiag_ext = 1 << (INET_DIAG_INFO - 1);
	req->idiag_states = 1 << CLOSE_WAIT;
	return mnl_socket_sendto(nl, nlh, nlh->nlmsg_len) >= 0;
}

/* errno value */
static int dump(struct mnl_socket *nl, int family, struct sock_list *list)
{
	static char answer[ANSWER_SIZE] __attribute__((aligned(8)));
	unsigned int seq = family;
	int more = MNL_CB_OK;

	if (!ask(nl, family, seq))
		return errno;
	while (more > MNL_CB_STOP) {
		ssize_t len = mnl_socket_recvfrom(nl, answer, sizeof(answer));

		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return errno;
		more = mnl_cb_run(answer, len, seq, mnl_socket_get_portid(nl), take, list);
	}
	return more < 0 ? errno : 0;
}

static int compare(const void *a, const void *b)
{
	const struct sock_info *x = a, *y = b;

	return (x->cookie > y->cookie) - (x->cookie < y->cookie);
}

static uint64_t monotonic_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * NSEC_PER_SEC + now.tv_nsec;
}

/* v4-mapped sockets are IPv6 ones here */
static int dump_both(struct mnl_socket *nl, struct sock_list *list)
{
	int error;

	if (mnl_socket_bind(nl, 0, MNL_SOCKET_AUTOPID) < 0)
		return errno;
	list->at_ns = monotonic_ns();
	error = dump(nl, AF_INET, list);
	if (!error)
		error = dump(nl, AF_INET6, list);
	/* a kernel without IPv6 */
	return error == ENOENT && list->count ? 0 : error;
}

int sockdiag_close_wait(struct sock_list *list, struct fault *fault)
{
	struct mnl_socket *nl = mnl_socket_open2(NETLINK_SOCK_DIAG, SOCK_CLOEXEC);
	int error;

	memset(list, 0, sizeof(*list));
	if (!nl)
		return fault_set(fault, CTL_REFUSED, "cannot open a sock_diag socket: %s",
				 strerror(errno));
	error = dump_both(nl, list);
	mnl_socket_close(nl);
	if (list->count)
		qsort(list->sock, list->count, sizeof(*list->sock), compare);
	if (error == ENOENT)
		return fault_set(fault, CTL_REFUSED, "no sock_diag for TCP: modprobe tcp_diag");
	if (error)
		return fault_set(fault, CTL_REFUSED, "sock_diag: %s", strerror(error));
	return 0;
}

const struct sock_info *sock_list_find(const struct sock_list *list, uint64_t cookie)
{
	const struct sock_info key = { .cookie = cookie };

	if (!cookie || !list->count)
		return NULL;
	return bsearch(&key, list->sock, list->count, sizeof(key), compare);
}

void sock_list_free(struct sock_list *list)
{
	free(list->sock);
	memset(list, 0, sizeof(*list));
}
