/* SPDX-License-Identifier: GPL-2.0 */
/* Questions to sock_diag about TCP sockets: the requests, and the way there and back. */
#ifndef CTL_DIAG_H
#define CTL_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "fault.h"

struct inet_diag_msg;
struct inet_diag_req_v2;
struct mnl_socket;
struct nlmsghdr;

/* room for the answers that one datagram may hold */
#define DIAG_ANSWER	(64 * 1024)

/**
 * struct diag_want - what a request asks for
 * @states:	1 << TCP_*, of sockets in a dump
 * @ext:	1 << (INET_DIAG_* - 1): what else to tell of each
 */
struct diag_want {
	uint32_t states;
	uint8_t ext;
};

/* called for each socket; returns MNL_CB_OK, or MNL_CB_ERROR with errno set */
typedef int (*diag_take)(const struct nlmsghdr *nlh, void *context);

/**
 * diag_open() - open a socket to sock_diag of this network namespace
 * @fault:	says why not
 *
 * Return: to be closed with mnl_socket_close(); NULL: that failed.
 */
struct mnl_socket *diag_open(struct fault *fault);

/**
 * diag_request_size() - bytes that diag_request() writes
 */
size_t diag_request_size(void);

/**
 * diag_request() - write a request with all that is the same in each
 * @at:		where, diag_request_size() bytes
 * @family:	AF_INET or AF_INET6
 * @flags:	NLM_F_DUMP, or 0 for a single socket
 * @seq:	number that its answer bears
 * @want:	what is asked for
 *
 * Return: its body, for the socket's id.
 */
struct inet_diag_req_v2 *diag_request(void *at, int family, unsigned int flags, unsigned int seq,
				      const struct diag_want *want);

/**
 * diag_dump() - all sockets of both families; v4-mapped ones are IPv6 ones here
 * @nl:		of diag_open()
 * @want:	which, and what of them
 * @take:	called for each
 * @context:	its second argument
 *
 * Return: 0 or an errno value.
 */
int diag_dump(struct mnl_socket *nl, const struct diag_want *want, diag_take take, void *context);

/**
 * diag_walk() - the same with a socket of its own
 * @want:	which, and what of them
 * @take:	called for each
 * @context:	its second argument
 *
 * Return: whether all were seen.
 */
bool diag_walk(const struct diag_want *want, diag_take take, void *context);

/**
 * diag_cookie() - SO_COOKIE of a socket
 * @msg:	the answer that tells of it
 */
uint64_t diag_cookie(const struct inet_diag_msg *msg);

/**
 * diag_fault() - say what an errno value of sock_diag means
 * @fault:	result
 * @error:	0 is no fault
 *
 * Return: 0 or an exit status.
 */
int diag_fault(struct fault *fault, int error);

#endif
