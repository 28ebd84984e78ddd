/* SPDX-License-Identifier: GPL-2.0 */
/* Ask the kernel and /proc for all that the rows of close_wait.h are made of. */
#ifndef CTL_CLOSE_WAIT_COLLECT_H
#define CTL_CLOSE_WAIT_COLLECT_H

#include "close_wait.h"
#include "ctl.h"
#include "filter.h"

/**
 * close_wait_flows() - the flows whose local end is in CLOSE_WAIT
 * @ctl:	the run, connected
 * @filter:	which of them
 * @cw:		result: flows only
 *
 * Return: 0 or an exit status.
 */
int close_wait_flows(struct ctl *ctl, const struct filter *filter, struct close_wait *cw);

/**
 * close_wait_collect() - those flows, their sockets, owners and groups, as rows
 * @ctl:	the run, connected
 * @filter:	which flows
 * @cw:		result, to be freed in any case
 *
 * Where data moves, or waits to, the sockets are asked twice, half a second apart.
 *
 * Return: 0 or an exit status.
 */
int close_wait_collect(struct ctl *ctl, const struct filter *filter, struct close_wait *cw);

#endif
