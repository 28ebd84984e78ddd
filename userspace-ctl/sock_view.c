// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <netinet/tcp.h>
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>

#include "diag.h"
#include "sock_view.h"

#define NEW_SYN_RECV	12	/* TCP_NEW_SYN_RECV: not in that header */

/* all but what listens */
static const struct diag_want want = { .states = 0xffff & ~(1 << TCP_LISTEN) };

static unsigned int state_of(unsigned int state)
{
	static const uint8_t states[] = {
		[TCP_ESTABLISHED] = TCPWATCH_STATE_ESTABLISHED,
		[TCP_SYN_SENT] = TCPWATCH_STATE_SYN_SENT,
		[TCP_SYN_RECV] = TCPWATCH_STATE_SYN_RECV,
		[TCP_FIN_WAIT1] = TCPWATCH_STATE_FIN_WAIT1,
		[TCP_FIN_WAIT2] = TCPWATCH_STATE_FIN_WAIT2,
		[TCP_TIME_WAIT] = TCPWATCH_STATE_TIME_WAIT,
		[TCP_CLOSE] = TCPWATCH_STATE_CLOSED,
		[TCP_CLOSE_WAIT] = TCPWATCH_STATE_CLOSE_WAIT,
		[TCP_LAST_ACK] = TCPWATCH_STATE_LAST_ACK,
		[TCP_LISTEN] = TCPWATCH_STATE_LISTEN,
		[TCP_CLOSING] = TCPWATCH_STATE_CLOSING,
		[NEW_SYN_RECV] = TCPWATCH_STATE_SYN_RECV,
	};

	return state < sizeof(states) ? states[state] : TCPWATCH_STATE_UNKNOWN;
}

/* where only a listener has these addresses, there is no socket of this connection */
static void read_view(const struct inet_diag_msg *msg, struct sock_view *view)
{
	if (msg->idiag_state == TCP_LISTEN)
		return;
	*view = (struct sock_view){
		.found = true,
		.state = state_of(msg->idiag_state),
		.timer = msg->idiag_timer <= SOCK_TIMER_PROBE ? msg->idiag_timer : SOCK_TIMER_NONE,
		.timer_ms = msg->idiag_expires,
		.repeats = msg->idiag_retrans,
		.recv_queue = msg->idiag_rqueue,
		.send_queue = msg->idiag_wqueue,
		.uid = msg->idiag_uid,
		.ino = msg->idiag_inode,
		.cookie = diag_cookie(msg),
	};
}

static void put_ends(struct inet_diag_req_v2 *req, const struct tcpwatch_flow *flow,
		     unsigned int side)
{
	const struct tcpwatch_end *own = flow_end(flow, side);
	const struct tcpwatch_end *other = flow_other_end(flow, side);

	req->id.idiag_sport = own->port;
	req->id.idiag_dport = other->port;
	memcpy(req->id.idiag_src, own->addr, sizeof(own->addr));
	memcpy(req->id.idiag_dst, other->addr, sizeof(other->addr));
	req->id.idiag_if = flow->vrf;
	req->id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
	req->id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
}

/* errno value */
static int take_answer(const char *answer, int len, struct sock_view *view)
{
	const struct nlmsghdr *nlh = (const void *)answer;
	const struct nlmsgerr *said = mnl_nlmsg_get_payload(nlh);

	if (mnl_nlmsg_ok(nlh, len) && nlh->nlmsg_type == NLMSG_ERROR)
		return -said->error;
	if (mnl_nlmsg_ok(nlh, len) && nlh->nlmsg_type == SOCK_DIAG_BY_FAMILY &&
	    mnl_nlmsg_get_payload_len(nlh) >= sizeof(struct inet_diag_msg))
		read_view(mnl_nlmsg_get_payload(nlh), view);
	return 0;
}

/* errno value; that there is none is not one */
static int ask(struct mnl_socket *nl, const struct tcpwatch_flow *flow, unsigned int side,
	       struct sock_view *view)
{
	static char answer[DIAG_ANSWER] __attribute__((aligned(8)));
	char request[256] __attribute__((aligned(8)));
	ssize_t len;
	int error;

	put_ends(diag_request(request, flow->family, 0, 1, &want), flow, side);
	if (mnl_socket_sendto(nl, request, diag_request_size()) < 0)
		return errno;
	do {
		len = mnl_socket_recvfrom(nl, answer, sizeof(answer));
	} while (len < 0 && errno == EINTR);
	error = len < 0 ? errno : take_answer(answer, len, view);
	/* either no socket, or no tcp_diag: the dump tells which */
	return error == ENOENT ? 0 : error;
}

static int take_same(const struct nlmsghdr *nlh, void *context)
{
	const struct inet_diag_msg *msg = mnl_nlmsg_get_payload(nlh);
	struct sock_view *view = context;

	if (diag_cookie(msg) != view->cookie)
		return MNL_CB_OK;
	read_view(msg, view);
	view->moved = true;
	return MNL_CB_OK;
}

int sock_view_ask(const struct tcpwatch_flow *flow, unsigned int side, struct sock_view *view,
		  struct fault *fault)
{
	const struct tcpwatch_end *own = flow_end(flow, side);
	struct mnl_socket *nl;
	int error;

	memset(view, 0, sizeof(*view));
	nl = diag_open(fault);
	if (!nl)
		return CTL_REFUSED;
	error = ask(nl, flow, side, view);
	if (!error && !view->found) {
		/* without a cookie it finds none, and says whether it could */
		view->cookie = own->cookie ? own->cookie : UINT64_MAX;
		error = diag_dump(nl, &want, take_same, view);
		if (!view->found)
			view->cookie = 0;
	}
	mnl_socket_close(nl);
	return diag_fault(fault, error);
}

const char *sock_timer_name(enum sock_timer timer)
{
	static const char *const names[] = {
		[SOCK_TIMER_NONE] = "none",
		[SOCK_TIMER_REPEAT] = "retransmit",
		[SOCK_TIMER_KEEPALIVE] = "keepalive",
		[SOCK_TIMER_TIME_WAIT] = "time_wait",
		[SOCK_TIMER_PROBE] = "probe",
	};

	return names[timer];
}
