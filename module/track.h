/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What happens to flows: where the core, the table and the rest of the house
 * meet. A packet, a deadline, a vanished socket, an eviction and a flush end a
 * flow by the same code.
 *
 * Locking: a flow is found under RCU. If the segment is quiet, only its own
 * direction's edges are written, with no lock. Else flow->lock is taken, the
 * segment stepped, the transition recorded and numbered, the queue moved, the
 * groups counted; the locks of bucket, shard, ended ring, channel, the groups'
 * buckets and the group nest inside it, none of them in another. Two flow locks
 * are never held at once.
 */
#ifndef _TCPW_TRACK_H
#define _TCPW_TRACK_H

#include "dissect.h"
#include "net.h"
#include "sock.h"

/**
 * tcpw_track_packet() - take a packet
 * @tn: its namespace
 * @pkt: taken apart
 *
 * Context: softirq or process context, RCU read side.
 * Return: what became of it; the caller counts it.
 */
enum tcpwatch_stat tcpw_track_packet(struct tcpw_net *tn, const struct tcpw_packet *pkt);

/**
 * tcpw_track_socket() - adopt a connection from its socket
 * @tn: the socket's namespace
 * @sk: full, request or TIME_WAIT; the caller holds a reference
 *
 * Context: RCU read side. Return: 0, -ENOMEM, -ENFILE (table full), or
 * -ENOENT: not a connection.
 */
int tcpw_track_socket(struct tcpw_net *tn, struct sock *sk);

/**
 * tcpw_track_check() - look after deadline and sockets of a flow
 * @flow: in the table when it was found
 * @now: monotonic, ns
 * @sockets: ask the sockets, too
 *
 * Context: RCU read side, no lock held. Return: false when the flow is gone.
 */
bool tcpw_track_check(struct tcpw_flow *flow, u64 now, bool sockets);

/**
 * tcpw_track_end() - end a flow
 * @flow: in the table when it was found
 * @cause: EVICTED, FLUSH or UNWATCHED
 *
 * Context: RCU read side, no lock held. Return: false when it was gone already.
 */
bool tcpw_track_end(struct tcpw_flow *flow, enum tcpwatch_cause cause);

/* flows in the tables of all namespaces */
u32 tcpw_track_machine_flows(void);

#endif /* _TCPW_TRACK_H */
