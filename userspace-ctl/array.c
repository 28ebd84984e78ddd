// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>

#include "array.h"

#define FIRST_ROOM	64

void *array_more(void *array, size_t count, size_t *room, size_t one)
{
	size_t larger = *room ? 2 * *room : FIRST_ROOM;

	if (count < *room)
		return array;
	array = realloc(array, larger * one);
	if (array)
		*room = larger;
	return array;
}
