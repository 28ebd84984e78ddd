/* SPDX-License-Identifier: GPL-2.0 */
/* The socket to the kernel: family look-up, requests, dumps, groups. */
#ifndef CTL_TRANSPORT_H
#define CTL_TRANSPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "fault.h"

struct nlmsghdr;
struct transport;

/* what to do after a message */
enum transport_next {
	TRANSPORT_MORE,
	TRANSPORT_STOP,		/* enough; the rest of the dump is left unread */
};

/**
 * struct transport_reader - who takes the answer
 * @message:	one message of the family
 * @restart:	the kernel's table changed under the dump: forget what came and
 *		return true to have it all again, or false if it is too late;
 *		NULL: it is too late
 * @context:	first argument of the above
 */
struct transport_reader {
	enum transport_next (*message)(void *context, const struct nlmsghdr *nlh);
	bool (*restart)(void *context);
	void *context;
};

/**
 * transport_open() - open a socket in this process's network namespace
 * @transport:	result; close it with transport_close()
 * @fault:	says why not
 *
 * Return: 0 or an exit status: CTL_NO_MODULE when there is no such family.
 */
int transport_open(struct transport **transport, struct fault *fault);

/**
 * transport_close() - release what transport_open() gave; NULL is fine
 * @transport:	the socket
 */
void transport_close(struct transport *transport);

/**
 * transport_request() - begin a request
 * @transport:	the socket; it owns the request
 * @command:	enum tcpwatch_cmd
 *
 * Return: the message, to which attributes may be appended.
 */
struct nlmsghdr *transport_request(struct transport *transport, uint8_t command);

/**
 * transport_do() - send the request, wait for its answer
 * @transport:	the socket
 * @reader:	takes the answer; NULL: there is none of interest
 * @fault:	the kernel's error, its extended ack included
 *
 * Return: 0 or an exit status.
 */
int transport_do(struct transport *transport, const struct transport_reader *reader,
		 struct fault *fault);

/**
 * transport_dump() - send the request, read the list that it asks for
 * @transport:	the socket
 * @reader:	takes the messages
 * @fault:	the kernel's error, its extended ack included
 *
 * A dump during which the table changed its structure is repeated a few times
 * if @reader allows that; if it never comes out whole, a warning says so.
 *
 * Return: 0 or an exit status.
 */
int transport_dump(struct transport *transport, const struct transport_reader *reader,
		   struct fault *fault);

/**
 * transport_widen() - how much the kernel keeps until it is read
 * @transport:	the socket
 * @bytes:	as for SO_RCVBUF; beyond the system's limit if that is permitted
 */
void transport_widen(struct transport *transport, int bytes);

/**
 * transport_join() - subscribe to a group
 * @transport:	a socket that is used for nothing else from now on
 * @group:	its name
 * @fault:	says why not
 *
 * Return: 0 or an exit status.
 */
int transport_join(struct transport *transport, const char *group, struct fault *fault);

/**
 * transport_poll_fd() - what to poll() for events
 * @transport:	a socket that has joined a group
 */
int transport_poll_fd(const struct transport *transport);

enum transport_received {
	TRANSPORT_EVENTS,	/* one datagram's worth was handed to the reader */
	TRANSPORT_EMPTY,	/* nothing is waiting */
	TRANSPORT_OVERRUN,	/* the kernel had to drop events for this socket */
	TRANSPORT_FAILED,
};

/**
 * transport_receive() - take one datagram of events, do not wait
 * @transport:	a socket that has joined a group
 * @reader:	takes the messages
 * @fault:	filled for TRANSPORT_FAILED
 */
enum transport_received transport_receive(struct transport *transport,
					  const struct transport_reader *reader,
					  struct fault *fault);

#endif
