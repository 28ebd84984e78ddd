/* SPDX-License-Identifier: GPL-2.0 */
/* The one flow that a person points at, and who holds its sockets. */
#ifndef CTL_FIND_H
#define CTL_FIND_H

#include "ctl.h"
#include "msg.h"
#include "owner.h"

/**
 * find_flow() - connect, and look in the table, then among the ended ones
 * @ctl:	the run
 * @argc:	number of words left
 * @argv:	FLOW
 * @flow:	result, with its history; the newest of several
 *
 * Return: 0 or an exit status.
 */
int find_flow(struct ctl *ctl, int argc, char **argv, struct flow_buffer *flow);

/**
 * find_owners() - who holds the sockets of a flow
 * @record:	the flow; its @owners point to @owners afterwards
 * @owners:	result, to be freed
 */
void find_owners(struct record *record, struct owners *owners);

#endif
