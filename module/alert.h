/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Alerts: once a second each listener, each destination and the namespace itself
 * are compared with the thresholds. Packets know nothing of it.
 */
#ifndef _TCPW_ALERT_H
#define _TCPW_ALERT_H

#include "net.h"

void tcpw_alert_init(struct tcpw_net *tn);
void tcpw_alert_start(struct tcpw_net *tn);
void tcpw_alert_exit(struct tcpw_net *tn);	/* may sleep */

/**
 * tcpw_alert_tick() - look at everything once
 * @tn: the namespace; one caller at a time
 * @now: monotonic, ns
 *
 * Context: process, may sleep.
 */
void tcpw_alert_tick(struct tcpw_net *tn, u64 now);

/**
 * tcpw_alert_clear() - tell that nothing is known to be wrong any more
 * @tn: the namespace, after tcpw_alert_exit(); watching it ends
 *
 * Context: process. No limit holds: this is the last that is heard of it.
 */
void tcpw_alert_clear(struct tcpw_net *tn);

#endif /* _TCPW_ALERT_H */
