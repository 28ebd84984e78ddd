/* SPDX-License-Identifier: GPL-2.0 */
/* What the kernel's sockets say of themselves: sock_diag, in this network namespace. */
#ifndef CTL_SOCKDIAG_H
#define CTL_SOCKDIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "fault.h"

struct nlmsghdr;

/**
 * struct sock_info - one socket
 * @cookie:	SO_COOKIE
 * @ino:	inode, 0: no file
 * @acked:	bytes that the peer has acknowledged, ever
 * @queued:	bytes written by the program and not acknowledged yet
 * @window:	bytes that the peer has room for
 * @flying:	segments sent and not acknowledged
 * @sent_ms:	since data was last sent, or since the handshake
 * @heard_ms:	since the peer's last segment
 * @probes:	of a closed window or for keep-alive, unanswered
 * @repeats:	of the oldest segment in flight, unanswered
 */
struct sock_info {
	uint64_t cookie;
	uint64_t ino;
	uint64_t acked;
	uint32_t queued;
	uint32_t window;
	uint32_t flying;
	uint32_t sent_ms;
	uint32_t heard_ms;
	uint8_t probes;
	uint8_t repeats;
};

/**
 * struct sock_list - sockets at one moment
 * @sock:	by ascending cookie
 * @count:	of @sock
 * @room:	of @sock
 * @at_ns:	CLOCK_MONOTONIC
 */
struct sock_list {
	struct sock_info *sock;
	size_t count;
	size_t room;
	uint64_t at_ns;
};

/**
 * struct sock_query - which socket
 * @cookie:	SO_COOKIE
 * @src:	its own address, network order
 * @dst:	the other one
 * @sport:	its own port, network order
 * @dport:	the other one
 * @ifindex:	of its VRF, or 0
 * @family:	AF_INET or AF_INET6
 */
struct sock_query {
	uint64_t cookie;
	uint8_t src[16];
	uint8_t dst[16];
	uint16_t sport;
	uint16_t dport;
	uint32_t ifindex;
	uint8_t family;
};

/**
 * sockdiag_ask() - some sockets, one by one: what others there are costs nothing
 * @list:	result, to be freed in any case
 * @query:	which
 * @count:	of @query
 * @fault:	says why not
 *
 * Sockets are missing that have gone, that are bound to a device, or whose own
 * addresses differ from those asked for.
 *
 * Return: 0 or an exit status.
 */
int sockdiag_ask(struct sock_list *list, const struct sock_query *query, size_t count,
		 struct fault *fault);

/**
 * sockdiag_close_wait() - all sockets in CLOSE_WAIT, of both families
 * @list:	result, to be freed in any case
 * @fault:	says why not
 *
 * The kernel goes through all sockets for it.
 *
 * Return: 0 or an exit status.
 */
int sockdiag_close_wait(struct sock_list *list, struct fault *fault);

/**
 * sockdiag_take() - read one message of the dump
 * @nlh:	the message
 * @sock:	result
 *
 * Return: whether it has all that struct sock_info says.
 */
bool sockdiag_take(const struct nlmsghdr *nlh, struct sock_info *sock);

/**
 * sock_list_find() - the socket with a cookie, or NULL
 * @list:	the list
 * @cookie:	0 finds none
 */
const struct sock_info *sock_list_find(const struct sock_list *list, uint64_t cookie);

/**
 * sock_list_free() - release what the above have filled
 * @list:	may be all zero
 */
void sock_list_free(struct sock_list *list);

#endif
