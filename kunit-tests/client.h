/* SPDX-License-Identifier: GPL-2.0 */
/* A netlink socket of the kernel's own that speaks to the family as a program would. */
#ifndef _TCPW_CLIENT_H
#define _TCPW_CLIENT_H

#include <net/genetlink.h>
#include "utils.h"

/**
 * struct tcpw_client - a generic netlink socket in a world
 * @sock:	it
 * @file:	of it: the family asks for its owner's credentials
 * @family:	number of the family
 * @groups:	numbers of its groups, by enum tcpw_feed
 * @portid:	own address
 * @seq:	of the last request
 * @request:	as it was sent
 * @error:	of the last acknowledgment, 0 or negative
 * @message:	of the last extended acknowledgment, or ""
 * @offset:	of the attribute in it, in the request; 0: none
 * @interrupted: a message of the last dump said so
 * @buf:	what was received last
 */
struct tcpw_client {
	struct socket *sock;
	struct file *file;
	u16 family;
	u32 groups[TCPW_FEEDS];
	u32 portid;
	u32 seq;
	struct sk_buff *request;
	int error;
	char message[80];
	u32 offset;
	bool interrupted;
	u8 buf[32768];
};

/* to be closed before the world ends */
struct tcpw_client *tcpw_client_open(struct kunit *test);
void tcpw_client_close(struct tcpw_client *c);

/* begins a request; attributes are put into c->request then */
void tcpw_client_begin(struct kunit *test, struct tcpw_client *c, u8 cmd, u16 flags);

/* sends it; returns 0 or a negative error of the socket */
int tcpw_client_send(struct tcpw_client *c);

/**
 * tcpw_client_receive() - the next datagram
 * @c: the client
 *
 * Return: its length, 0: nothing is there.
 */
int tcpw_client_receive(struct tcpw_client *c);

/* called with each message and its attributes, up to TCPWATCH_A_MAX */
typedef void (*tcpw_client_visit)(struct kunit *test, const struct nlmsghdr *nlh,
				  struct nlattr **tb, void *arg);

/* reads the @n octets that were received last; true: they end the answer to the request */
bool tcpw_client_datagram(struct kunit *test, struct tcpw_client *c, int n,
			  tcpw_client_visit visit, void *arg);

/**
 * tcpw_client_talk() - send the request, and read until it is acknowledged
 * @test: the test
 * @c: the client
 * @visit: called with each message of the family, or NULL
 * @arg: for @visit
 *
 * Return: 0 or the error in the acknowledgment; see also c->message, c->offset.
 */
int tcpw_client_talk(struct kunit *test, struct tcpw_client *c, tcpw_client_visit visit,
		     void *arg);

/* reads until nothing is there; returns the error of the socket, as -ENOBUFS */
int tcpw_client_read(struct kunit *test, struct tcpw_client *c, tcpw_client_visit visit,
		     void *arg);

/* 0 or a negative error */
int tcpw_client_join(struct tcpw_client *c, enum tcpw_feed group);

#endif /* _TCPW_CLIENT_H */
