/* SPDX-License-Identifier: GPL-2.0 */
/* From a dump of the kernel to a list on the screen. */
#ifndef CTL_GATHER_H
#define CTL_GATHER_H

#include "ctl.h"

/**
 * gather_list() - the verbs that list: read options and FILTER, dump, print
 * @ctl:	the run
 * @command:	TCPWATCH_CMD_FLOW_GET or TCPWATCH_CMD_ENDED_GET
 * @what:	how the list looks
 * @argc:	number of words
 * @argv:	FILTER
 *
 * A list without an order is printed while it arrives, so its length costs no
 * memory; only its beginning is held back, so that a dump of a small table
 * that was flushed meanwhile can be repeated unseen.
 *
 * Return: 0 or an exit status.
 */
int gather_list(struct ctl *ctl, unsigned int command, enum out_list what, int argc, char **argv);

#endif
