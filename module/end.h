/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The end of flows, and the room that it makes for others. A packet, a deadline,
 * a vanished socket, an eviction and a flush end a flow by the same code. On
 * locking see track.h.
 */
#ifndef _TCPW_END_H
#define _TCPW_END_H

#include "change.h"

/**
 * tcpw_end_flow() - end a flow
 * @flow: in the table when it was found
 * @cause: EVICTED, FLUSH or UNWATCHED
 *
 * Context: RCU read side, no lock held. Return: false when it was gone already.
 */
bool tcpw_end_flow(struct tcpw_flow *flow, enum tcpwatch_cause cause);

/**
 * tcpw_end_locked() - end a flow whose lock is held
 * @flow: in the table, and not gone
 * @why: what ends it
 *
 * Context: RCU read side, the flow's lock held.
 */
void tcpw_end_locked(struct tcpw_flow *flow, const struct tcpw_reason *why);

/**
 * tcpw_end_drop() - a flow that goes on under another key leaves; it has not ended
 * @flow: in the table when it was found; nothing happens when it is gone
 *
 * Context: RCU read side, no lock held.
 */
void tcpw_end_drop(struct tcpw_flow *flow);

/**
 * tcpw_end_close_ends() - both ends are closed now
 * @flow: its lock is held; it leaves the table or is replaced in it next
 * @why: what ends it
 *
 * Context: any.
 */
void tcpw_end_close_ends(struct tcpw_flow *flow, const struct tcpw_reason *why);

/**
 * tcpw_end_bury() - tell of a flow that has ended, and keep it among the ended
 * @flow: its lock is held; its ends are closed, and it is not in the table any more;
 *	  owned by the ended ones, or freed after a grace period
 * @why: what ended it
 *
 * Context: any.
 */
void tcpw_end_bury(struct tcpw_flow *flow, const struct tcpw_reason *why);

/**
 * tcpw_end_close_by() - how a flow ends of which no segment said so
 * @cause: what ends it
 * @was: enum tcpwatch_state before, by direction
 *
 * Context: any. Return: the kind of close.
 */
enum tcpwatch_close tcpw_end_close_by(enum tcpwatch_cause cause, const u8 was[2]);

/**
 * tcpw_end_fin_done() - are the FINs of both ends sent and acknowledged?
 * @c: the connection; its lock is held
 *
 * Context: any. Return: whether they are.
 */
bool tcpw_end_fin_done(const struct tcpw_conn *c);

/**
 * tcpw_end_settled() - is a flow over, with nothing to wait for?
 * @flow: its lock is held
 *
 * Context: any. Return: whether to end it.
 */
bool tcpw_end_settled(const struct tcpw_flow *flow);

/**
 * tcpw_end_reserve() - room for one more flow, by an eviction if need be
 * @tn: the namespace that it enters
 * @hash: of its key
 *
 * Context: RCU read side, no lock held. Return: false when there is none. Else
 * the caller adds a flow to the table, or calls tcpw_end_release().
 */
bool tcpw_end_reserve(struct tcpw_net *tn, u32 hash);

/**
 * tcpw_end_release() - give back what tcpw_end_reserve() took
 * @tn: the namespace
 *
 * Context: any. A flow that ends has done so.
 */
void tcpw_end_release(struct tcpw_net *tn);

/* flows in the tables of all namespaces */
u32 tcpw_end_machine_flows(void);

#endif /* _TCPW_END_H */
