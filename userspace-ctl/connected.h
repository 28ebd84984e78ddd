/* SPDX-License-Identifier: GPL-2.0 */
/* The sockets of this network namespace that connect, or are connected, and not in TIME_WAIT. */
#ifndef CTL_CONNECTED_H
#define CTL_CONNECTED_H

#include <stdbool.h>
#include <stdint.h>

/**
 * struct connected - such a socket
 * @family:	AF_INET, also of an IPv6 socket with a mapped address, or AF_INET6
 * @src:	its own address, as in struct tcpwatch_end
 * @dst:	the other one
 * @sport:	its own port, network order
 * @dport:	the other one
 * @ifindex:	of the device that it is bound to, or 0
 * @ino:	of its file, 0: it has none
 */
struct connected {
	int family;
	uint8_t src[16];
	uint8_t dst[16];
	uint16_t sport;
	uint16_t dport;
	uint32_t ifindex;
	uint32_t ino;
};

/**
 * connected_walk() - ask sock_diag for all of them
 * @take:	called for each; false ends it
 * @context:	its first argument
 *
 * Return: whether all were seen.
 */
bool connected_walk(bool (*take)(void *context, const struct connected *socket), void *context);

#endif
