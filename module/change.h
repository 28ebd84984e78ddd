/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Changes of a flow: recorded and told, and the flow counted where it is after
 * them. On locking see track.h.
 */
#ifndef _TCPW_CHANGE_H
#define _TCPW_CHANGE_H

#include "net.h"

/**
 * struct tcpw_reason - what made a change: a segment of direction @from, or @cause
 * @cause:	enum tcpwatch_cause; SEGMENT: see @from
 * @from:	direction of the segment, or TCPW_FROM_NOBODY
 * @flags:	of the segment, TCPW_SYN and so on, or 0
 * @now:	monotonic, ns
 */
struct tcpw_reason {
	enum tcpwatch_cause cause;
	u8 from;
	u8 flags;
	u64 now;
};

/**
 * tcpw_change_trace() - record the transitions that a segment made
 * @flow: its lock is held
 * @t: of the step that was made already
 * @why: the segment
 *
 * Context: any.
 */
void tcpw_change_trace(struct tcpw_flow *flow, const struct tcpw_trace *t,
		       const struct tcpw_reason *why);

/**
 * tcpw_change_record() - record a change that no segment made
 * @flow: its lock is held; its facts say what it is now
 * @was: enum tcpwatch_state before, by direction
 * @why: what made it
 *
 * Context: any. Return: whether there was one.
 */
bool tcpw_change_record(struct tcpw_flow *flow, const u8 was[2], const struct tcpw_reason *why);

/**
 * tcpw_change_class_of() - what a flow is now, for eviction and for the sweep
 * @flow: its lock is held
 *
 * Context: any. Return: its class; the flow is not moved.
 */
enum tcpw_class tcpw_change_class_of(const struct tcpw_flow *flow);

/**
 * tcpw_change_account() - count a flow in its groups; when one cannot be had, that is counted
 * @flow: its lock is held; its states, roles or ages may have changed
 * @now: monotonic, ns
 *
 * Context: any.
 */
void tcpw_change_account(struct tcpw_flow *flow, u64 now);

/**
 * tcpw_change_move() - put a flow where it belongs, in the queue and in its groups
 * @flow: in the queue; its lock is held; its states may have changed
 * @now: monotonic, ns
 *
 * Context: any.
 */
void tcpw_change_move(struct tcpw_flow *flow, u64 now);

#endif /* _TCPW_CHANGE_H */
