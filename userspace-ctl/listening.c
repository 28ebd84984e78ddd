// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <netinet/tcp.h>

#include "array.h"
#include "diag.h"
#include "listening.h"

struct reading {
	struct listenings *list;
	size_t room;
};

static int take_attribute(const struct nlattr *attr, void *data)
{
	struct listening *s = data;
	const uint32_t *meminfo = mnl_attr_get_payload(attr);

	switch (mnl_attr_get_type(attr)) {
	case INET_DIAG_SKV6ONLY:
		s->v6only = mnl_attr_get_u8(attr);
		break;
	case INET_DIAG_SKMEMINFO:
		if (mnl_attr_get_payload_len(attr) > SK_MEMINFO_DROPS * sizeof(*meminfo))
			s->drops = meminfo[SK_MEMINFO_DROPS];
		break;
	}
	return MNL_CB_OK;
}

static int take(const struct nlmsghdr *nlh, void *data)
{
	const struct inet_diag_msg *msg = mnl_nlmsg_get_payload(nlh);
	struct reading *r = data;
	struct listening *s;

	s = array_more(r->list->socket, r->list->count, &r->room, sizeof(*s));
	if (!s) {
		errno = ENOMEM;
		return MNL_CB_ERROR;
	}
	r->list->socket = s;
	s += r->list->count++;
	*s = (struct listening){
		.port = msg->id.idiag_sport,
		.family = msg->idiag_family,
		.length = msg->idiag_rqueue,
		.max = msg->idiag_wqueue,
		.drops = UINT64_MAX,
		.ino = msg->idiag_inode,
	};
	memcpy(s->addr, msg->id.idiag_src, s->family == AF_INET ? 4 : 16);
	mnl_attr_parse(nlh, sizeof(*msg), take_attribute, s);
	return MNL_CB_OK;
}

bool listenings_read(struct listenings *list)
{
	static const struct diag_want want = {
		.states = 1 << TCP_LISTEN,
		.ext = 1 << (INET_DIAG_SKMEMINFO - 1),
	};
	struct reading r = { .list = list };

	*list = (struct listenings){ .count = 0 };
	if (diag_walk(&want, take, &r))
		return true;
	listenings_free(list);
	return false;
}

void listenings_free(struct listenings *list)
{
	free(list->socket);
	*list = (struct listenings){ .count = 0 };
}

/* 2: this very address, 1: any, 0: not for it */
static int fits(const struct listening *s, const struct tcpwatch_group *group)
{
	static const uint8_t any[16];

	if (s->port != group->port)
		return 0;
	if (s->family == group->family && !memcmp(s->addr, group->local, sizeof(any)))
		return 2;
	if (memcmp(s->addr, any, sizeof(any)))
		return 0;
	return s->family == group->family || (group->family == AF_INET && !s->v6only);
}

const struct listening *listenings_find(const struct listenings *list,
					const struct tcpwatch_group *group)
{
	const struct listening *best = NULL;
	int most = 0;
	size_t i;

	for (i = 0; i < list->count; i++) {
		int fit = fits(&list->socket[i], group);

		if (fit > most) {
			best = &list->socket[i];
			most = fit;
		}
	}
	return best;
}

bool listening_alike(const struct listening *a, const struct listening *b)
{
	return a->port == b->port && a->family == b->family && a->v6only == b->v6only &&
	       !memcmp(a->addr, b->addr, sizeof(a->addr));
}
