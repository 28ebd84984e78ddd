/* SPDX-License-Identifier: GPL-2.0 */
/* A network device whose other end is the test: it sees what sockets send, and answers. */
#ifndef _TCPW_WIRE_H
#define _TCPW_WIRE_H

#include "utils.h"

#define TCPW_WIRE_OURS	2	/* host of our address, as in struct tcpw_spec; others are beyond */

/**
 * struct tcpw_wire - the device, and what our end has sent through it
 * @dev:	it
 * @iss:	of the last SYN
 * @nxt:	highest end since then
 * @ack:	of the last segment with ACK
 * @tsval:	last timestamp
 * @between:	or NULL: a namespace that sees them as one between both ends would, and nothing else
 */
struct tcpw_wire {
	struct net_device *dev;
	u32 iss;
	u32 nxt;
	u32 ack;
	u32 tsval;
	struct tcpw_world *between;
};

/* with an address of each family, up; 0 or a negative error; to be closed before the world */
int tcpw_wire_open(struct tcpw_wire *wire, struct tcpw_world *w);
void tcpw_wire_close(struct tcpw_wire *wire);

/* a packet comes in, and all that follows from it happens */
void tcpw_wire_give(struct kunit *test, struct tcpw_wire *wire, const struct tcpw_spec *spec);

#endif /* _TCPW_WIRE_H */
