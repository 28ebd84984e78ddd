/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Events to multicast groups, numbered, many to a message. Nothing is built
 * when nobody listens; the number counts on, so a listener sees what it missed.
 */
#ifndef _TCPW_NOTIFY_H
#define _TCPW_NOTIFY_H

#include "net.h"

struct genl_family;

/**
 * tcpw_notify_set_family() - where events go
 * @family: its groups are, in order, enum tcpw_feed; NULL: nowhere any more
 *
 * Context: may sleep. The former family is not used any more on return.
 */
void tcpw_notify_set_family(const struct genl_family *family);

void tcpw_notify_init(struct tcpw_net *tn);

/* nothing is added any more; may sleep; what was added is sent */
void tcpw_notify_exit(struct tcpw_net *tn);

/**
 * tcpw_notify_transition() - number and send a transition
 * @flow: its lock is held
 * @m: the transition, recorded already
 * @was: states by direction before it
 * @now: monotonic, ns
 */
void tcpw_notify_transition(const struct tcpw_flow *flow, const struct tcpw_moment *m,
			    const u8 was[2], u64 now);

/**
 * tcpw_notify_close() - number and send the end of a flow
 * @flow: its lock is held; it is gone
 */
void tcpw_notify_close(const struct tcpw_flow *flow);

/**
 * tcpw_notify_alert() - number and send an alert
 * @tn: the namespace
 * @event: complete but for its number, which is set here if somebody listens
 */
void tcpw_notify_alert(struct tcpw_net *tn, struct tcpwatch_alert_event *event);

/**
 * tcpw_notify_config() - send the settings
 * @tn: the namespace
 * @put: adds them to a message
 *
 * Context: may sleep.
 */
void tcpw_notify_config(struct tcpw_net *tn, int (*put)(struct sk_buff *, struct tcpw_net *));

/* number of a group's last event */
u64 tcpw_notify_seq(const struct tcpw_net *tn, enum tcpw_feed group);

#endif /* _TCPW_NOTIFY_H */
