/* SPDX-License-Identifier: GPL-2.0 */
/* One flow as tcpwatch, its sockets and connection tracking see it; and why they differ. */
#ifndef CTL_EXPLAIN_H
#define CTL_EXPLAIN_H

#include "conntrack.h"
#include "record.h"
#include "sock_view.h"

#define REMARK_TEXT	400
#define REMARKS		12

/* whom a remark sets against tcpwatch */
enum remark_about {
	REMARK_SOCKET,
	REMARK_CONNTRACK,
};

/**
 * struct remark - a difference, or what looks like one
 * @kind:	a key for programs
 * @about:	who differs
 * @side:	of the flow, TCPWATCH_SIDE_NONE: both
 * @text:	why, in a sentence or two
 */
struct remark {
	const char *kind;
	enum remark_about about;
	unsigned int side;
	char text[REMARK_TEXT];
};

/**
 * struct explain - what they say, and the remarks on it
 * @record:	tcpwatch's view, with the owners of the sockets
 * @sock:	the sockets: client, server
 * @deaf:	why the sockets could not be asked, or ""
 * @ct:		connection tracking's view
 * @remark:	result of explain()
 * @n_remarks:	of @remark
 */
struct explain {
	const struct record *record;
	struct sock_view sock[2];
	char deaf[sizeof(((struct fault *)0)->text)];
	struct conntrack ct;
	struct remark remark[REMARKS];
	size_t n_remarks;
};

/**
 * explain() - compare
 * @e:		@record, @sock, @deaf and @ct are there; the remarks are the result
 */
void explain(struct explain *e);

/* the view of a side's socket */
const struct sock_view *explain_sock(const struct explain *e, unsigned int side);

/* socket, conntrack */
const char *remark_about_name(enum remark_about about);

#endif
