/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _TCPW_HOST_SOCKET_H
#define _TCPW_HOST_SOCKET_H

#include_next <linux/socket.h>
#include <sys/socket.h>

#endif /* _TCPW_HOST_SOCKET_H */
