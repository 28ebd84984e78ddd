/* SPDX-License-Identifier: GPL-2.0 */
/* Watching of a network namespace, on and off. */
#ifndef _TCPW_NETNS_H
#define _TCPW_NETNS_H

#include "net.h"

/**
 * tcpw_netns_init() - begin
 * @all: watch every namespace, not only the initial one
 */
int tcpw_netns_init(bool all);
void tcpw_netns_exit(void);

/**
 * tcpw_netns_watch() - switch watching of a namespace on or off
 * @net: it
 * @on: no error if it is so already
 *
 * Context: may sleep. On: returns when all connections that are open are in
 * the table. Off: all flows end with the cause UNWATCHED.
 * Return: 0 or a negative error.
 */
int tcpw_netns_watch(struct net *net, bool on);

/* Context: RCU read side, or the lock below held. Return: NULL when it is not watched. */
struct tcpw_net *tcpw_netns_find(const struct net *net);

/* whether it is watched at the moment */
bool tcpw_netns_watched(const struct net *net);

/* for those who sleep while they use a namespace, or change its settings */
void tcpw_netns_lock(void);
void tcpw_netns_unlock(void);

#endif /* _TCPW_NETNS_H */
