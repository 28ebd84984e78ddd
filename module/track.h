/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What a packet does to flows: where the core, the table and the rest of the
 * house meet.
 *
 * Locking, here and in adopt, check, note, end and change: a flow is found under
 * RCU. If the segment is quiet, only its own direction's edges are written, with
 * no lock. Else flow->lock is taken, the segment stepped, the transition recorded
 * and numbered, the queue moved, the groups counted; the locks of bucket, shard,
 * ended ring, channel, the groups' buckets and the group nest inside it, none of
 * them in another. Two flow locks are never held at once.
 */
#ifndef _TCPW_TRACK_H
#define _TCPW_TRACK_H

#include "dissect.h"
#include "net.h"

/**
 * tcpw_track_packet() - take a packet
 * @tn: its namespace
 * @pkt: taken apart
 *
 * Context: softirq or process context, RCU read side.
 * Return: what became of it; the caller counts it.
 */
enum tcpwatch_stat tcpw_track_packet(struct tcpw_net *tn, const struct tcpw_packet *pkt);

#endif /* _TCPW_TRACK_H */
