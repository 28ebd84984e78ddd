// SPDX-License-Identifier: GPL-2.0
/* The order of rows. */
#include <stdlib.h>
#include <string.h>

#include "close_wait.h"
#include "sort.h"

static int by_pid(const struct close_wait_row *a, const struct close_wait_row *b)
{
	int order = owner_pid(a->owner) - owner_pid(b->owner);

	return order ? order : larger_first(b->first->flow.id, a->first->flow.id);
}

static int by_count(const struct close_wait_row *a, const struct close_wait_row *b)
{
	return larger_first(a->count, b->count);
}

static int by_oldest(const struct close_wait_row *a, const struct close_wait_row *b)
{
	return larger_first(close_wait_own(a->first)->state_age_ns,
			    close_wait_own(b->first)->state_age_ns);
}

static int by_growth(const struct close_wait_row *a, const struct close_wait_row *b)
{
	double x = 0, y = 0;

	close_wait_growth(a, &x);
	close_wait_growth(b, &y);
	return (x < y) - (x > y);
}

/* what is not known counts as nothing */
static int by_rate(const struct close_wait_row *a, const struct close_wait_row *b)
{
	return larger_first(a->rate == NEVER ? 0 : a->rate, b->rate == NEVER ? 0 : b->rate);
}

static int by_verdict(const struct close_wait_row *a, const struct close_wait_row *b)
{
	int order = (int)a->verdict - (int)b->verdict;

	return order ? order : by_count(a, b);
}

static const struct {
	const char *key;
	close_wait_compare compare;
} orders[] = {
	{ "verdict", by_verdict },
	{ "count", by_count },
	{ "oldest", by_oldest },
	{ "growth", by_growth },
	{ "rate", by_rate },
	{ "pid", by_pid },
};

close_wait_compare close_wait_order(const char *key)
{
	size_t i;

	for (i = 0; i < sizeof(orders) / sizeof(orders[0]); i++)
		if (!strcmp(key + (*key == '-'), orders[i].key))
			return orders[i].compare;
	return NULL;
}

struct order {
	close_wait_compare compare;
	bool reverse;
};

/* equal ones always in the same order */
static int compare_ordered(const void *a, const void *b, void *context)
{
	const struct order *order = context;
	int result = order->compare(a, b);

	if (!result)
		result = order->compare == by_count ? by_oldest(a, b) : by_count(a, b);
	else if (order->reverse)
		return -result;
	return result ? result : by_pid(a, b);
}

void close_wait_sort(struct close_wait *cw, const char *key)
{
	struct order order = { by_verdict, false };

	if (key && close_wait_order(key)) {
		order.compare = close_wait_order(key);
		order.reverse = *key == '-';
	}
	if (cw->n_rows)
		qsort_r(cw->row, cw->n_rows, sizeof(*cw->row), compare_ordered, &order);
}
