/* SPDX-License-Identifier: GPL-2.0 */
/* Looks after deadlines and vanished sockets: bounded work per run, in turn. */
#ifndef _TCPW_SWEEP_H
#define _TCPW_SWEEP_H

#include "net.h"

void tcpw_sweep_init(struct tcpw_net *tn);
void tcpw_sweep_start(struct tcpw_net *tn);
void tcpw_sweep_exit(struct tcpw_net *tn);	/* may sleep */

/**
 * tcpw_sweep_run() - one run
 * @tn: the namespace
 *
 * Context: process, may sleep. Return: how many flows were looked at.
 */
unsigned int tcpw_sweep_run(struct tcpw_net *tn);

#endif /* _TCPW_SWEEP_H */
