/* SPDX-License-Identifier: GPL-2.0 */
/* The order of a list. */
#ifndef CTL_SORT_H
#define CTL_SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "fault.h"
#include "record.h"

/* the larger one comes first */
static inline int larger_first(uint64_t a, uint64_t b)
{
	return (a < b) - (a > b);
}

/* < 0: @a comes first */
typedef int (*sort_compare)(const struct record *a, const struct record *b);

/**
 * struct sort - an order
 * @compare:	NULL: as the kernel gives them
 * @reverse:	the other way round
 */
struct sort {
	sort_compare compare;
	bool reverse;
};

/**
 * sort_parse() - read --sort
 * @sort:	result
 * @key:	a key, '-' before it turns the order round; NULL: no order
 * @fault:	names the keys
 *
 * Ages and amounts put the largest first, ids and addresses the smallest.
 *
 * Return: 0 or CTL_USAGE.
 */
int sort_parse(struct sort *sort, const char *key, struct fault *fault);

/**
 * sort_records() - put them in order
 * @sort:	the order
 * @records:	pointers to them
 * @count:	how many
 */
void sort_records(const struct sort *sort, struct record **records, size_t count);

#endif
