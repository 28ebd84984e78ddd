/* SPDX-License-Identifier: GPL-2.0 */
/* The listening sockets of this network namespace and their accept queues. */
#ifndef CTL_LISTENING_H
#define CTL_LISTENING_H

#include <stddef.h>

#include "record.h"

/**
 * struct listening - a listening socket
 * @addr:	as in struct tcpwatch_end; all zero: any address
 * @port:	network order
 * @family:	AF_INET or AF_INET6
 * @v6only:	of an IPv6 socket: not for IPv4
 * @length:	connections that wait for accept()
 * @max:	how many may
 * @drops:	handshakes that the socket had no room for; UINT64_MAX: not known
 * @ino:	of the socket
 */
struct listening {
	uint8_t addr[16];
	__be16 port;
	uint8_t family;
	bool v6only;
	uint32_t length;
	uint32_t max;
	uint64_t drops;
	uint32_t ino;
};

struct listenings {
	struct listening *socket;
	size_t count;
};

/**
 * listenings_read() - ask sock_diag
 * @list:	result; free it with listenings_free()
 *
 * Return: whether that was possible; if not, the list is empty.
 */
bool listenings_read(struct listenings *list);

/**
 * listenings_free() - release what listenings_read() gave
 * @list:	may be empty
 */
void listenings_free(struct listenings *list);

/**
 * listenings_find() - whose queue a listener's connections go to
 * @list:	all sockets
 * @group:	the listener
 *
 * Of several, the one bound to the very address; NULL: nobody listens (any more).
 */
const struct listening *listenings_find(const struct listenings *list,
					const struct tcpwatch_group *group);

/* whether a connection may come to either: SO_REUSEPORT binds them alike */
bool listening_alike(const struct listening *a, const struct listening *b);

#endif
