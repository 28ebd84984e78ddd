/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Connections that are known from their sockets: those that are open when
 * watching begins, and those of a segment whose flow is not in the table. On
 * locking see track.h.
 */
#ifndef _TCPW_ADOPT_H
#define _TCPW_ADOPT_H

#include "dissect.h"
#include "net.h"

/**
 * tcpw_adopt_all() - put every connection of a namespace into the table
 * @tn: the namespace; its hooks are in place already
 *
 * Walks the kernel's table of established, request and TIME_WAIT sockets.
 * Context: may sleep.
 */
void tcpw_adopt_all(struct tcpw_net *tn);

/**
 * tcpw_adopt_socket() - adopt a connection from its socket
 * @tn: the socket's namespace
 * @sk: full, request or TIME_WAIT; the caller holds a reference
 *
 * Context: RCU read side. Return: 0, -ENOMEM, -ENFILE (table full), or
 * -ENOENT: not a connection.
 */
int tcpw_adopt_socket(struct tcpw_net *tn, struct sock *sk);

/**
 * tcpw_adopt_sender() - adopt a connection from the socket that sends a packet
 * @tn: its namespace
 * @pkt: taken apart; its flow is not in the table
 *
 * The socket that sends this is not in the table, or under its own ends only:
 * with translation at OUTPUT a flow goes on under the ends of its packets.
 *
 * Context: RCU read side, no lock held. Return: whether there is a flow now.
 */
bool tcpw_adopt_sender(struct tcpw_net *tn, const struct tcpw_packet *pkt);

#endif /* _TCPW_ADOPT_H */
