/* SPDX-License-Identifier: GPL-2.0 */
/* Looks after the deadline and the sockets of a flow. On locking see track.h. */
#ifndef _TCPW_CHECK_H
#define _TCPW_CHECK_H

#include "flow.h"

/**
 * tcpw_check_flow() - look after deadline and sockets of a flow
 * @flow: in the table when it was found
 * @now: monotonic, ns
 * @sockets: ask the sockets, too
 *
 * Context: RCU read side, no lock held. Return: false when the flow is gone.
 */
bool tcpw_check_flow(struct tcpw_flow *flow, u64 now, bool sockets);

/**
 * tcpw_check_expire() - look after the deadline of a flow
 * @flow: in the table, and not gone; its lock is held
 * @now: monotonic, ns
 *
 * Context: RCU read side. Return: true when the flow has ended.
 */
bool tcpw_check_expire(struct tcpw_flow *flow, u64 now);

#endif /* _TCPW_CHECK_H */
