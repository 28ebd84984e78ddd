/* SPDX-License-Identifier: GPL-2.0 */
/* Arrays that grow. */
#ifndef CTL_ARRAY_H
#define CTL_ARRAY_H

#include <stddef.h>

/**
 * array_more() - room for one more
 * @array:	of malloc(), or NULL
 * @count:	of its members
 * @room:	how many it has room for; kept up to date
 * @one:	size of a member
 *
 * Return: the array, perhaps elsewhere; NULL: out of memory, @array is as it was.
 */
void *array_more(void *array, size_t count, size_t *room, size_t one);

#endif
