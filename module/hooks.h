/* SPDX-License-Identifier: GPL-2.0 */
/* The netfilter hooks: glue between a packet and track. */
#ifndef _TCPW_HOOKS_H
#define _TCPW_HOOKS_H

#include "net.h"

/**
 * tcpw_hooks_register() - begin to see a namespace's packets
 * @tn: it
 *
 * Context: may sleep. Return: 0 or a negative error.
 */
int tcpw_hooks_register(struct tcpw_net *tn);

/* Context: may sleep. No hook runs any more once a grace period has passed. */
void tcpw_hooks_unregister(struct tcpw_net *tn);

#endif /* _TCPW_HOOKS_H */
