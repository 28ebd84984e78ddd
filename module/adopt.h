/* SPDX-License-Identifier: GPL-2.0 */
/* Connections that are open when watching begins. */
#ifndef _TCPW_ADOPT_H
#define _TCPW_ADOPT_H

#include "net.h"

/**
 * tcpw_adopt_all() - put every connection of a namespace into the table
 * @tn: the namespace; its hooks are in place already
 *
 * Walks the kernel's table of established, request and TIME_WAIT sockets.
 * Context: may sleep.
 */
void tcpw_adopt_all(struct tcpw_net *tn);

#endif /* _TCPW_ADOPT_H */
