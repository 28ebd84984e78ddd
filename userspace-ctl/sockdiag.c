// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>

#include "array.h"
#include "diag.h"
#include "sockdiag.h"
#include "units.h"

#define REQUEST_ROOM	128	/* at least diag_request_size() */
#define BATCH		32	/* questions whose answers surely fit a socket's buffer */
#define CLOSE_WAIT	8	/* TCP_CLOSE_WAIT: its name clashes with linux/tcp.h */

/* the last member that is read: older kernels send less */
#define ENOUGH	(offsetof(struct tcp_info, tcpi_snd_wnd) + sizeof(uint32_t))

static const struct diag_want want = {
	.states = 1 << CLOSE_WAIT,
	.ext = 1 << (INET_DIAG_INFO - 1),
};

/* a copy: attributes are aligned to four bytes only */
static bool find_info(const struct nlmsghdr *nlh, struct tcp_info *info)
{
	const struct nlattr *attr;

	mnl_attr_for_each(attr, nlh, sizeof(struct inet_diag_msg)) {
		if (mnl_attr_get_type(attr) != INET_DIAG_INFO ||
		    mnl_attr_get_payload_len(attr) < ENOUGH)
			continue;
		memcpy(info, mnl_attr_get_payload(attr), ENOUGH);
		return true;
	}
	return false;
}

bool sockdiag_take(const struct nlmsghdr *nlh, struct sock_info *sock)
{
	const struct inet_diag_msg *msg = mnl_nlmsg_get_payload(nlh);
	struct tcp_info info;

	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(*msg) || !find_info(nlh, &info))
		return false;
	*sock = (struct sock_info){
		.cookie = diag_cookie(msg),
		.ino = msg->idiag_inode,
		.acked = info.tcpi_bytes_acked,
		.queued = msg->idiag_wqueue,
		.window = info.tcpi_snd_wnd,
		.flying = info.tcpi_unacked,
		.sent_ms = info.tcpi_last_data_sent,
		.heard_ms = info.tcpi_last_ack_recv,
		.probes = info.tcpi_probes,
		.repeats = info.tcpi_retransmits,
	};
	if (sock->heard_ms > info.tcpi_last_data_recv)
		sock->heard_ms = info.tcpi_last_data_recv;
	return true;
}

static bool add(struct sock_list *list, const struct sock_info *sock)
{
	struct sock_info *larger;

	larger = array_more(list->sock, list->count, &list->room, sizeof(*larger));
	if (!larger)
		return false;
	list->sock = larger;
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

static void put_query(struct inet_diag_req_v2 *req, const struct sock_query *query)
{
	req->id.idiag_sport = query->sport;
	req->id.idiag_dport = query->dport;
	memcpy(req->id.idiag_src, query->src, sizeof(query->src));
	memcpy(req->id.idiag_dst, query->dst, sizeof(query->dst));
	req->id.idiag_if = query->ifindex;
	req->id.idiag_cookie[0] = query->cookie;
	req->id.idiag_cookie[1] = query->cookie >> 32;
}

/* the answers in one datagram: a socket or an error each; errno value */
static int take_answers(const char *answer, ssize_t len, struct sock_list *list, size_t *left)
{
	const struct nlmsghdr *nlh = (const void *)answer;
	int rest = len;

	for (; mnl_nlmsg_ok(nlh, rest); nlh = mnl_nlmsg_next(nlh, &rest)) {
		if (*left)
			(*left)--;
		if (nlh->nlmsg_type == SOCK_DIAG_BY_FAMILY && take(nlh, list) < 0)
			return errno;
	}
	return 0;
}

/* a batch goes out at once; errno value */
static int ask_batch(struct mnl_socket *nl, const struct sock_query *query, size_t count,
		     struct sock_list *list)
{
	static char request[BATCH * REQUEST_ROOM] __attribute__((aligned(8)));
	static char answer[DIAG_ANSWER] __attribute__((aligned(8)));
	size_t i, left = count, size = diag_request_size();
	int error = 0;

	for (i = 0; i < count; i++)
		put_query(diag_request(request + i * size, query[i].family, 0, i, &want),
			  &query[i]);
	if (mnl_socket_sendto(nl, request, count * size) < 0)
		return errno;
	while (left && !error) {
		ssize_t len = mnl_socket_recvfrom(nl, answer, sizeof(answer));

		if (len < 0 && errno == EINTR)
			continue;
		error = len < 0 ? errno : take_answers(answer, len, list, &left);
	}
	return error;
}

static int compare(const void *a, const void *b)
{
	const struct sock_info *x = a, *y = b;

	return (x->cookie > y->cookie) - (x->cookie < y->cookie);
}

static struct mnl_socket *open_socket(struct sock_list *list, struct fault *fault)
{
	struct mnl_socket *nl = diag_open(fault);

	memset(list, 0, sizeof(*list));
	list->at_ns = clock_ns(CLOCK_MONOTONIC);
	return nl;
}

static int finish(struct mnl_socket *nl, struct sock_list *list, int error, struct fault *fault)
{
	mnl_socket_close(nl);
	if (list->count)
		qsort(list->sock, list->count, sizeof(*list->sock), compare);
	return diag_fault(fault, error);
}

int sockdiag_ask(struct sock_list *list, const struct sock_query *query, size_t count,
		 struct fault *fault)
{
	struct mnl_socket *nl = open_socket(list, fault);
	size_t i, some;
	int error = 0;

	if (!nl)
		return CTL_REFUSED;
	for (i = 0; i < count && !error; i += some) {
		some = count - i < BATCH ? count - i : BATCH;
		error = ask_batch(nl, query + i, some, list);
	}
	return finish(nl, list, error, fault);
}

int sockdiag_close_wait(struct sock_list *list, struct fault *fault)
{
	struct mnl_socket *nl = open_socket(list, fault);

	return nl ? finish(nl, list, diag_dump(nl, &want, take, list), fault) : CTL_REFUSED;
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
