// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include <libmnl/libmnl.h>

#include "hold.h"

#define FIRST_ROOM	(64u * 1024)

static bool grow(struct hold *hold, size_t len)
{
	size_t room = hold->room ? hold->room : FIRST_ROOM;
	char *bytes;

	if (hold->used + len > HOLD_MOST)
		return false;
	while (room < hold->used + len)
		room *= 2;
	if (room == hold->room)
		return true;
	bytes = realloc(hold->bytes, room);
	if (!bytes)
		return false;
	hold->bytes = bytes;
	hold->room = room;
	return true;
}

bool hold_add(struct hold *hold, const struct nlmsghdr *nlh)
{
	size_t len = MNL_ALIGN(nlh->nlmsg_len);

	if (!grow(hold, len))
		return false;
	memset(hold->bytes + hold->used, 0, len);
	memcpy(hold->bytes + hold->used, nlh, nlh->nlmsg_len);
	hold->used += len;
	return true;
}

void hold_release(struct hold *hold, const struct transport_reader *reader)
{
	struct hold all = *hold;
	size_t at = 0;

	*hold = (struct hold){ .used = 0 };
	while (reader && at < all.used) {
		const struct nlmsghdr *nlh = (const void *)(all.bytes + at);

		reader->message(reader->context, nlh);
		at += MNL_ALIGN(nlh->nlmsg_len);
	}
	free(all.bytes);
}
