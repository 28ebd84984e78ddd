/* SPDX-License-Identifier: GPL-2.0 */
/* What is kept of a network namespace as long as it is watched. */
#ifndef _TCPW_NET_H
#define _TCPW_NET_H

#include <linux/netfilter.h>
#include <linux/skbuff.h>
#include <linux/workqueue.h>
#include <net/net_namespace.h>
#include "config.h"
#include "ended.h"
#include "group.h"
#include "queue.h"
#include "stats.h"

/**
 * struct tcpw_channel - a multicast group of a namespace
 * @lock:	innermost; protects @seq while somebody listens, @building and @ready
 * @seq:	number of the last event
 * @building:	message that the next event is added to, or NULL
 * @ready:	full messages
 */
struct tcpw_channel {
	spinlock_t lock;	/* innermost */
	atomic64_t seq;
	struct sk_buff *building;
	struct sk_buff_head ready;
};

enum tcpw_feed {
	TCPW_TRANSITIONS,
	TCPW_CLOSES,
	TCPW_CONFIG,
	TCPW_ALERTS,
	TCPW_FEEDS
};

/**
 * struct tcpw_alerts - those of a namespace; written by tcpw_alert_tick() alone
 * @tick:	looks at all groups, once a second
 * @condition:	of the namespace itself, by enum tcpwatch_alert
 * @raised:	how many are told and not cleared, the groups' included
 * @critical:	of these
 * @minute_s:	when the present minute of the rate limit began
 * @told:	events in it
 * @lost:	messages that did not reach those who listened, since it last began
 * @lost_all:	... as the counters say
 * @lost_s:	when the last of them was seen
 * @ports:	that connect() may choose
 * @port_low:	the range that they are of
 * @port_high:	see @port_low
 * @ports_s:	when they were counted last
 */
struct tcpw_alerts {
	struct delayed_work tick;
	struct tcpw_condition condition[TCPWATCH_ALERT_MAX + 1];
	u32 raised;
	u32 critical;
	u32 minute_s;
	u32 told;
	u64 lost;
	u64 lost_all;
	u32 lost_s;
	u32 ports;
	int port_low;
	int port_high;
	u32 ports_s;
};

#define TCPW_HOOKS	4	/* two places, two families */

/**
 * struct tcpw_net - a watched namespace
 * @net:	it; watching ends before it does
 * @stats:	a counter per outcome
 * @config:	settings
 * @flows:	in the table
 * @generation:	changes when the table is flushed or limits move
 * @since_ns:	monotonic, when watching began
 * @queue:	its flows by class
 * @groups:	its listeners and destinations
 * @ended:	its flows that are gone
 * @channel:	its multicast groups
 * @send:	sends what is in the channels
 * @sweep:	looks after deadlines and sockets
 * @sweep_behind_ms: how late it is
 * @alerts:	what is wrong
 * @hooks:	registered in it; they find it by their priv
 */
struct tcpw_net {
	struct net *net;
	struct tcpw_stats __percpu *stats;
	struct tcpw_config config;
	atomic_t flows;
	u32 generation;
	u64 since_ns;
	struct tcpw_queue queue;
	struct tcpw_groups groups;
	struct tcpw_ended ended;
	struct tcpw_channel channel[TCPW_FEEDS];
	struct work_struct send;
	struct delayed_work sweep;
	u32 sweep_behind_ms;
	struct tcpw_alerts alerts;
	struct nf_hook_ops hooks[TCPW_HOOKS];
};

static inline u32 tcpw_net_setting(const struct tcpw_net *tn, enum tcpwatch_config_attr which)
{
	return READ_ONCE(tn->config.v[which]);
}

#endif /* _TCPW_NET_H */
