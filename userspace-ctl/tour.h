/* SPDX-License-Identifier: GPL-2.0 */
/* --all-netns: a verb in each network namespace in turn. */
#ifndef CTL_TOUR_H
#define CTL_TOUR_H

#include "ctl.h"

/**
 * tour() - do something in each network namespace
 * @ctl:	the run, not connected; ctl_connect() enters the one whose turn it is
 * @visit:	called in each; a failure that is not about this namespace ends it
 * @context:	second argument of @visit
 *
 * Those that are not watched, have vanished or may not be entered are left
 * out and counted on stderr.
 *
 * Return: 0 or an exit status, also when all were left out.
 */
int tour(struct ctl *ctl, int (*visit)(struct ctl *ctl, void *context), void *context);

#endif
