// SPDX-License-Identifier: GPL-2.0
/* Asks a generic netlink family for everything it offers; --help tells all. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util.h"

static const char usage_text[] =
"usage: genlperm FAMILY\n"
"\n"
"Sends each operation that the family announces, without any attribute, as a\n"
"request and as a dump where it has them, and joins each of its groups. Prints\n"
"one line for each: what was asked, then `ok` or the name of the error.\n"
"Exit status: 0, or 2 when there is no such family.\n";

#define SOL_NETLINK	270
#define MAX_ANSWER	32768

struct request {
	struct nlmsghdr nlh;
	struct genlmsghdr genl;
	char attrs[64];
};

static int open_netlink(void)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC);

	if (fd < 0)
		die_errno("netlink");
	return fd;
}

static struct request make_request(uint16_t type, uint8_t cmd, uint16_t flags)
{
	return (struct request){
		.nlh = { .nlmsg_len = NLMSG_LENGTH(GENL_HDRLEN), .nlmsg_type = type,
			 .nlmsg_flags = NLM_F_REQUEST | flags },
		.genl = { .cmd = cmd, .version = 1 },
	};
}

static void put_string(struct request *request, uint16_t type, const char *text)
{
	struct nlattr *attr = (void *)request->attrs;
	size_t len = strlen(text) + 1;

	if (len > sizeof(request->attrs) - NLA_HDRLEN)
		die("name too long: %s", text);
	attr->nla_type = type;
	attr->nla_len = NLA_HDRLEN + len;
	memcpy(attr + 1, text, len);
	request->nlh.nlmsg_len += NLA_ALIGN(attr->nla_len);
}

static void send_request(int fd, const struct request *request)
{
	if (send(fd, request, request->nlh.nlmsg_len, 0) < 0)
		die_errno("send");
}

/* The first message of the answer */
static struct nlmsghdr *receive(int fd, char *buffer)
{
	ssize_t n = recv(fd, buffer, MAX_ANSWER, 0);

	if (n < 0)
		die_errno("recv");
	if (!NLMSG_OK((struct nlmsghdr *)buffer, n))
		die("answer too short");
	return (struct nlmsghdr *)buffer;
}

/* What the kernel says to a request: 0 or an error */
static int ask(const struct request *request)
{
	char buffer[MAX_ANSWER];
	int fd = open_netlink(), error = 0;
	struct nlmsghdr *nlh;

	send_request(fd, request);
	nlh = receive(fd, buffer);
	if (nlh->nlmsg_type == NLMSG_ERROR || nlh->nlmsg_type == NLMSG_DONE)
		error = -*(int *)NLMSG_DATA(nlh);
	close(fd);
	return error;
}

static int join(uint32_t group)
{
	int fd = open_netlink(), error = 0;

	if (setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group, sizeof(group)))
		error = errno;
	close(fd);
	return error;
}

static void say(const char *what, const char *name, int error)
{
	printf("%s %s: %s\n", what, name, error ? strerrorname_np(error) : "ok");
}

typedef void (*attr_fn)(const struct nlattr *attr, void *data);

static void walk(const void *attrs, size_t len, attr_fn fn, void *data)
{
	const struct nlattr *attr = attrs;

	while (len >= NLA_HDRLEN && attr->nla_len >= NLA_HDRLEN && attr->nla_len <= len) {
		size_t step = NLA_ALIGN(attr->nla_len);

		fn(attr, data);
		if (step >= len)
			return;
		len -= step;
		attr = (const void *)((const char *)attr + step);
	}
}

static int attr_type(const struct nlattr *attr)
{
	return attr->nla_type & NLA_TYPE_MASK;
}

static uint32_t attr_u32(const struct nlattr *attr)
{
	return *(const uint32_t *)(attr + 1);
}

static void walk_nested(const struct nlattr *attr, attr_fn fn, void *data)
{
	walk(attr + 1, attr->nla_len - NLA_HDRLEN, fn, data);
}

/* An operation or a group as the family announces it */
struct offer {
	uint32_t id, flags;
	const char *name;
};

static void read_operation(const struct nlattr *attr, void *data)
{
	struct offer *offer = data;

	if (attr_type(attr) == CTRL_ATTR_OP_ID)
		offer->id = attr_u32(attr);
	else if (attr_type(attr) == CTRL_ATTR_OP_FLAGS)
		offer->flags = attr_u32(attr);
}

static void read_group(const struct nlattr *attr, void *data)
{
	struct offer *offer = data;

	if (attr_type(attr) == CTRL_ATTR_MCAST_GRP_ID)
		offer->id = attr_u32(attr);
	else if (attr_type(attr) == CTRL_ATTR_MCAST_GRP_NAME)
		offer->name = (const char *)(attr + 1);
}

static void try_operation(const struct nlattr *attr, void *data)
{
	const uint16_t *family = data;
	struct request request;
	struct offer offer = {};
	char name[16];

	walk_nested(attr, read_operation, &offer);
	snprintf(name, sizeof(name), "%u", offer.id);
	if (offer.flags & GENL_CMD_CAP_DO) {
		request = make_request(*family, offer.id, NLM_F_ACK);
		say("request", name, ask(&request));
	}
	if (offer.flags & GENL_CMD_CAP_DUMP) {
		request = make_request(*family, offer.id, NLM_F_DUMP);
		say("dump", name, ask(&request));
	}
}

static void try_group(const struct nlattr *attr, void *data)
{
	struct offer offer = {};

	(void)data;
	walk_nested(attr, read_group, &offer);
	say("group", offer.name, join(offer.id));
}

static void read_family(const struct nlattr *attr, void *data)
{
	if (attr_type(attr) == CTRL_ATTR_FAMILY_ID)
		*(uint16_t *)data = *(const uint16_t *)(attr + 1);
}

static void try_all(const struct nlattr *attr, void *data)
{
	if (attr_type(attr) == CTRL_ATTR_OPS)
		walk_nested(attr, try_operation, data);
	else if (attr_type(attr) == CTRL_ATTR_MCAST_GROUPS)
		walk_nested(attr, try_group, data);
}

int main(int argc, char **argv)
{
	struct request request = make_request(GENL_ID_CTRL, CTRL_CMD_GETFAMILY, 0);
	char buffer[MAX_ANSWER];
	struct nlmsghdr *nlh;
	uint16_t family = 0;
	const char *attrs;
	size_t len;
	int fd;

	if (argc != 2 || !strcmp(argv[1], "--help")) {
		fputs(usage_text, stdout);
		return argc == 2 ? 0 : 2;
	}
	fd = open_netlink();
	put_string(&request, CTRL_ATTR_FAMILY_NAME, argv[1]);
	send_request(fd, &request);
	nlh = receive(fd, buffer);
	if (nlh->nlmsg_type == NLMSG_ERROR)
		die("no family %s", argv[1]);

	attrs = (const char *)NLMSG_DATA(nlh) + GENL_HDRLEN;
	len = nlh->nlmsg_len - NLMSG_LENGTH(GENL_HDRLEN);
	walk(attrs, len, read_family, &family);
	walk(attrs, len, try_all, &family);
	return 0;
}
