/* SPDX-License-Identifier: GPL-2.0 */
/* The settings of a namespace, and the one of the machine. */
#ifndef _TCPW_CONFIG_H
#define _TCPW_CONFIG_H

#include <linux/tcpwatch.h>
#include <net/netlink.h>
#include "deadline.h"

/**
 * struct tcpw_config - values by enum tcpwatch_config_attr
 * @v: MACHINE_MAX_FLOWS is kept elsewhere: see tcpw_config_machine_max()
 *
 * Written by one at a time, each value whole; read without a lock.
 */
struct tcpw_config {
	u32 v[__TCPWATCH_CONFIG_MAX];
};

#define TCPW_ENDED_MAX	16384	/* by default, and at most for a user namespace's */

#define TCPW_GROUPS_MAX	16384	/* the same for listeners, and for destinations */

/* what a request may set */
extern struct netlink_range_validation tcpw_config_range[__TCPWATCH_CONFIG_MAX];

/* @max_flows: of the machine; 0: by its memory. Called once, at load. */
void tcpw_config_init_machine(u32 max_flows);

u32 tcpw_config_machine_max(void);
void tcpw_config_set_machine_max(u32 max_flows);

/* the defaults; @initial: of the initial namespace, which may have all of the machine */
void tcpw_config_init(struct tcpw_config *config, bool initial);

/* flows that a namespace gets by default, and more only if it is the initial one */
u32 tcpw_config_net_max(bool initial);

void tcpw_config_timeouts(const struct tcpw_config *config, struct tcpw_timeouts *t);

#endif /* _TCPW_CONFIG_H */
