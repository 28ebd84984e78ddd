// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/genetlink.h>

#include <linux/tcpwatch.h>

#include "msg.h"
#include "transport.h"

#define REQUEST_SIZE	4096
#define ANSWER_SIZE	(64 * 1024)
#define ATTEMPTS	5
#define MAX_GROUPS	8

struct group {
	char name[GENL_NAMSIZ];
	uint32_t id;
};

struct transport {
	struct mnl_socket *socket;
	uint16_t family;
	uint32_t seq;
	struct group groups[MAX_GROUPS];
	unsigned int n_groups;
	char request[REQUEST_SIZE] __attribute__((aligned(8)));
	char answer[ANSWER_SIZE] __attribute__((aligned(8)));
};

/* how the reading of one answer stands */
struct reading {
	const struct transport_reader *reader;
	bool done;
	bool stopped;
	bool interrupted;
	int error;		/* errno value */
	char said[256];		/* extended ack */
};

static struct nlmsghdr *begin(struct transport *t, uint16_t type, uint8_t command, uint8_t version)
{
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(t->request);
	struct genlmsghdr *genl;

	nlh->nlmsg_type = type;
	nlh->nlmsg_flags = NLM_F_REQUEST;
	nlh->nlmsg_seq = ++t->seq;
	genl = mnl_nlmsg_put_extra_header(nlh, sizeof(*genl));
	genl->cmd = command;
	genl->version = version;
	return nlh;
}

struct nlmsghdr *transport_request(struct transport *t, uint8_t command)
{
	return begin(t, t->family, command, TCPWATCH_GENL_VERSION);
}

static const char *ack_text(const struct nlattr *attr)
{
	if (mnl_attr_validate(attr, MNL_TYPE_NUL_STRING) < 0)
		return "";
	return mnl_attr_get_str(attr);
}

/* the kernel's words, and the attribute that it points at */
static void read_ack(const struct transport *t, const struct nlmsghdr *nlh, size_t skip,
		     struct reading *reading)
{
	const struct nlmsghdr *request = (const void *)t->request;
	const struct nlattr *attr;
	const char *text = "", *name = NULL;
	char where[80];

	mnl_attr_for_each(attr, nlh, skip) {
		switch (mnl_attr_get_type(attr)) {
		case NLMSGERR_ATTR_MSG:
			text = ack_text(attr);
			break;
		case NLMSGERR_ATTR_OFFS:
			if (!mnl_attr_validate(attr, MNL_TYPE_U32))
				name = msg_attr_name(request, mnl_attr_get_u32(attr), where,
						     sizeof(where));
			break;
		}
	}
	snprintf(reading->said, sizeof(reading->said), "%s%s%s", name ? name : "",
		 name && *text ? ": " : "", text);
}

/* NLMSG_ERROR: an answer to NLM_F_ACK when the error is 0 */
static void read_error(const struct transport *t, const struct nlmsghdr *nlh,
		       struct reading *reading)
{
	const struct nlmsgerr *err = mnl_nlmsg_get_payload(nlh);
	size_t skip = sizeof(*err);

	reading->done = true;
	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(*err)) {
		reading->error = EBADMSG;
		return;
	}
	reading->error = -err->error;
	if (!(nlh->nlmsg_flags & NLM_F_ACK_TLVS))
		return;
	if (!(nlh->nlmsg_flags & NLM_F_CAPPED))
		skip += mnl_nlmsg_get_payload_len(&err->msg);
	read_ack(t, nlh, skip, reading);
}

static void read_done(const struct transport *t, const struct nlmsghdr *nlh,
		      struct reading *reading)
{
	int error = 0;

	reading->done = true;
	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(error))
		return;
	memcpy(&error, mnl_nlmsg_get_payload(nlh), sizeof(error));
	reading->error = error < 0 ? -error : 0;
	if (nlh->nlmsg_flags & NLM_F_ACK_TLVS)
		read_ack(t, nlh, sizeof(error), reading);
}

static void read_one(struct transport *t, const struct nlmsghdr *nlh, struct reading *reading)
{
	if (nlh->nlmsg_flags & NLM_F_DUMP_INTR)
		reading->interrupted = true;
	switch (nlh->nlmsg_type) {
	case NLMSG_ERROR:
		read_error(t, nlh, reading);
		return;
	case NLMSG_DONE:
		read_done(t, nlh, reading);
		return;
	case NLMSG_NOOP:
	case NLMSG_OVERRUN:
		return;
	}
	if (reading->stopped || !reading->reader ||
	    mnl_nlmsg_get_payload_len(nlh) < GENL_HDRLEN)
		return;
	if (reading->reader->message(reading->reader->context, nlh) == TRANSPORT_STOP)
		reading->stopped = true;
}

/* one datagram; what belongs to an earlier request is passed over */
static void read_some(struct transport *t, ssize_t len, struct reading *reading)
{
	const struct nlmsghdr *nlh = (const void *)t->answer;
	int rest = len;

	while (mnl_nlmsg_ok(nlh, rest) && !reading->done && !reading->stopped) {
		if (nlh->nlmsg_seq == t->seq)
			read_one(t, nlh, reading);
		nlh = mnl_nlmsg_next(nlh, &rest);
	}
}

static int exchange(struct transport *t, uint16_t flags, struct reading *reading)
{
	struct nlmsghdr *nlh = (void *)t->request;

	nlh->nlmsg_flags = NLM_F_REQUEST | flags;
	nlh->nlmsg_seq = ++t->seq;
	if (mnl_socket_sendto(t->socket, nlh, nlh->nlmsg_len) < 0)
		return errno;
	while (!reading->done && !reading->stopped) {
		ssize_t len = mnl_socket_recvfrom(t->socket, t->answer, sizeof(t->answer));

		if (len < 0 && errno == EINTR)
			continue;
		if (len < 0)
			return errno;
		read_some(t, len, reading);
	}
	return reading->error;
}

int transport_do(struct transport *t, const struct transport_reader *reader, struct fault *fault)
{
	struct reading reading = { .reader = reader };
	int error = exchange(t, NLM_F_ACK, &reading);

	return error ? fault_errno(fault, error, reading.said) : 0;
}

int transport_dump(struct transport *t, const struct transport_reader *reader, struct fault *fault)
{
	unsigned int attempt;

	for (attempt = 1;; attempt++) {
		struct reading reading = { .reader = reader };
		int error = exchange(t, NLM_F_DUMP, &reading);

		if (error == EINTR)
			reading.interrupted = true;
		else if (error)
			return fault_errno(fault, error, reading.said);
		if (!reading.interrupted || reading.stopped)
			return 0;
		if (attempt == ATTEMPTS || !reader->restart || !reader->restart(reader->context))
			break;
	}
	fault_warn("the table was flushed or resized while it was read: the list may be incomplete");
	return 0;
}

static void read_group(struct transport *t, const struct nlattr *nest)
{
	struct group group = { .id = 0 };
	const struct nlattr *attr;

	mnl_attr_for_each_nested(attr, nest) {
		if (mnl_attr_get_type(attr) == CTRL_ATTR_MCAST_GRP_NAME)
			snprintf(group.name, sizeof(group.name), "%s", ack_text(attr));
		else if (mnl_attr_get_type(attr) == CTRL_ATTR_MCAST_GRP_ID)
			group.id = mnl_attr_get_u32(attr);
	}
	if (group.id && t->n_groups < MAX_GROUPS)
		t->groups[t->n_groups++] = group;
}

static enum transport_next read_family(void *context, const struct nlmsghdr *nlh)
{
	struct transport *t = context;
	const struct nlattr *attr, *group;

	mnl_attr_for_each(attr, nlh, GENL_HDRLEN) {
		switch (mnl_attr_get_type(attr)) {
		case CTRL_ATTR_FAMILY_ID:
			t->family = mnl_attr_get_u16(attr);
			break;
		case CTRL_ATTR_MCAST_GROUPS:
			mnl_attr_for_each_nested(group, attr)
				read_group(t, group);
			break;
		}
	}
	return TRANSPORT_MORE;
}

static int resolve(struct transport *t, struct fault *fault)
{
	const struct transport_reader reader = { .message = read_family, .context = t };
	struct nlmsghdr *nlh = begin(t, GENL_ID_CTRL, CTRL_CMD_GETFAMILY, 1);
	int code;

	mnl_attr_put_strz(nlh, CTRL_ATTR_FAMILY_NAME, TCPWATCH_GENL_NAME);
	code = transport_do(t, &reader, fault);
	if (code ? fault->error == ENOENT : !t->family)
		return fault_set(fault, CTL_NO_MODULE, "module not loaded: modprobe tcpwatch");
	return code;
}

static void turn_on(struct transport *t, int option)
{
	int one = 1;

	/* an old kernel without it only says less */
	mnl_socket_setsockopt(t->socket, option, &one, sizeof(one));
}

static int connect_socket(struct transport *t, struct fault *fault)
{
	t->socket = mnl_socket_open2(NETLINK_GENERIC, SOCK_CLOEXEC);
	if (!t->socket)
		return fault_set(fault, CTL_REFUSED, "cannot open a netlink socket: %s",
				 strerror(errno));
	turn_on(t, NETLINK_EXT_ACK);
	turn_on(t, NETLINK_CAP_ACK);
	turn_on(t, NETLINK_GET_STRICT_CHK);
	if (mnl_socket_bind(t->socket, 0, MNL_SOCKET_AUTOPID) < 0)
		return fault_set(fault, CTL_REFUSED, "cannot bind a netlink socket: %s",
				 strerror(errno));
	return resolve(t, fault);
}

int transport_open(struct transport **transport, struct fault *fault)
{
	struct transport *t = calloc(1, sizeof(*t));
	int code;

	*transport = NULL;
	if (!t)
		return fault_no_memory(fault);
	code = connect_socket(t, fault);
	if (code) {
		transport_close(t);
		return code;
	}
	*transport = t;
	return 0;
}

void transport_close(struct transport *t)
{
	if (!t)
		return;
	if (t->socket)
		mnl_socket_close(t->socket);
	free(t);
}

void transport_widen(struct transport *t, int bytes)
{
	int fd = mnl_socket_get_fd(t->socket);

	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof(bytes)) < 0)
		setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof(bytes));
}

int transport_join(struct transport *t, const char *name, struct fault *fault)
{
	unsigned int i;

	/* so that the kernel counts what we had no room for */
	turn_on(t, NETLINK_BROADCAST_ERROR);
	for (i = 0; i < t->n_groups; i++) {
		int group = t->groups[i].id;

		if (strcmp(t->groups[i].name, name))
			continue;
		if (!mnl_socket_setsockopt(t->socket, NETLINK_ADD_MEMBERSHIP, &group,
					   sizeof(group)))
			return 0;
		return fault_errno(fault, errno, "");
	}
	return fault_set(fault, CTL_NO_MODULE, "the loaded module has no group '%s'", name);
}

int transport_poll_fd(const struct transport *t)
{
	return mnl_socket_get_fd(t->socket);
}

static void hand_on(struct transport *t, ssize_t len, const struct transport_reader *reader)
{
	const struct nlmsghdr *nlh = (const void *)t->answer;
	int rest = len;

	while (mnl_nlmsg_ok(nlh, rest)) {
		if (nlh->nlmsg_type == t->family && mnl_nlmsg_get_payload_len(nlh) >= GENL_HDRLEN)
			reader->message(reader->context, nlh);
		nlh = mnl_nlmsg_next(nlh, &rest);
	}
}

enum transport_received transport_receive(struct transport *t,
					  const struct transport_reader *reader,
					  struct fault *fault)
{
	ssize_t len = recv(mnl_socket_get_fd(t->socket), t->answer, sizeof(t->answer),
			   MSG_DONTWAIT);

	if (len >= 0) {
		hand_on(t, len, reader);
		return TRANSPORT_EVENTS;
	}
	if (errno == EAGAIN || errno == EINTR)
		return TRANSPORT_EMPTY;
	if (errno == ENOBUFS)
		return TRANSPORT_OVERRUN;
	fault_errno(fault, errno, "");
	return TRANSPORT_FAILED;
}
