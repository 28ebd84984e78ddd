/* SPDX-License-Identifier: GPL-2.0 */
/* All listeners, or all destinations, of a namespace. */
#ifndef CTL_GROUPS_H
#define CTL_GROUPS_H

#include <stddef.h>

#include "ctl.h"

/**
 * struct groups - what a dump gave
 * @group:	@count of them; owned
 * @count:	how many
 */
struct groups {
	struct tcpwatch_group *group;
	size_t count;
};

/**
 * groups_read() - ask the kernel
 * @ctl:	the run, connected; its options say which family
 * @command:	TCPWATCH_CMD_LISTENER_GET or TCPWATCH_CMD_DESTINATION_GET
 * @groups:	result, in the order of the addresses; free it with groups_free()
 *
 * Return: 0 or an exit status; then @groups is empty.
 */
int groups_read(struct ctl *ctl, unsigned int command, struct groups *groups);

/**
 * groups_find() - the group with these addresses and this port
 * @groups:	all of them
 * @key:	its family, addresses, port and VRF; where no group has that VRF,
 *		one with another will do: a socket may be bound to any device
 *
 * Return: NULL when there is none.
 */
const struct tcpwatch_group *groups_find(const struct groups *groups,
					 const struct tcpwatch_group *key);

/**
 * groups_free() - release what groups_read() gave
 * @groups:	may be empty
 */
void groups_free(struct groups *groups);

/* the order of the addresses, for qsort() */
int groups_compare(const void *a, const void *b);

/* local ends in one of the states of a mask (1 << enum tcpwatch_state) */
uint32_t group_own(const struct tcpwatch_group *group, uint32_t states);

/* events per second in the last minute, or as long as the group has existed */
double group_rate(const struct tcpwatch_group *group, enum tcpwatch_rate rate);

/**
 * group_median_us() - the middle of a histogram
 * @histogram:	TCPWATCH_ROOM_BUCKETS numbers
 *
 * Return: the upper bound of the bucket in which it lies, 0: nothing was counted.
 */
uint64_t group_median_us(const uint32_t *histogram);

/**
 * group_sources() - how many addresses sent SYNs in the last one to two minutes
 * @group:	a listener
 *
 * Return: an estimate; its standard error is 13 %.
 */
uint64_t group_sources(const struct tcpwatch_group *group);

#endif
