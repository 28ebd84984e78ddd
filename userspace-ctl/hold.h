/* SPDX-License-Identifier: GPL-2.0 */
/* Messages that have come and are to be read later, in their order. */
#ifndef CTL_HOLD_H
#define CTL_HOLD_H

#include <stdbool.h>
#include <stddef.h>

#include "transport.h"

/* what comes beyond that many bytes is not kept */
#define HOLD_MOST	(64u * 1024 * 1024)

/**
 * struct hold - messages one behind the other
 * @bytes:	they; owned
 * @used:	of @bytes
 * @room:	of @bytes
 */
struct hold {
	char *bytes;
	size_t used;
	size_t room;
};

/**
 * hold_add() - keep a message
 * @hold:	may be all zero
 * @nlh:	the message
 *
 * Return: whether there was room for it.
 */
bool hold_add(struct hold *hold, const struct nlmsghdr *nlh);

/**
 * hold_release() - hand all of them on, and be empty again
 * @hold:	may be all zero
 * @reader:	its @message is called for each; NULL: they are forgotten
 */
void hold_release(struct hold *hold, const struct transport_reader *reader);

#endif
