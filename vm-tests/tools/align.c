// SPDX-License-Identifier: GPL-2.0
#include "align.h"

#include <stdlib.h>

/* Standing alone costs more than any distance in time, which decides between equals. */
#define ALONE		1000u
#define FAR_US		500000	/* later than that is no better than a different one */
#define FURTHEST	900u

static unsigned int distance(const struct moment *a, const struct moment *b)
{
	long long us = llabs(a->t_us - b->t_us);

	if (us < FAR_US)
		return us / (FAR_US / 100);
	return us / FAR_US < FURTHEST ? us / FAR_US + 100 : FURTHEST;
}

static unsigned int least(unsigned int a, unsigned int b)
{
	return a < b ? a : b;
}

/* cost[i][j]: of the first i of one with the first j of the other */
static void fill(unsigned int *cost, const struct moments *t, const struct moments *w)
{
	unsigned int wide = w->n + 1;

	for (unsigned int i = 0; i <= t->n; i++) {
		for (unsigned int j = 0; j <= w->n; j++) {
			unsigned int *c = &cost[i * wide + j];

			*c = i || j ? ~0u : 0;
			if (i)
				*c = least(*c, c[-(long)wide] + ALONE);
			if (j)
				*c = least(*c, c[-1] + ALONE);
			if (i && j && t->all[i - 1].state == w->all[j - 1].state)
				*c = least(*c, c[-(long)wide - 1] +
					   distance(&t->all[i - 1], &w->all[j - 1]));
		}
	}
}

unsigned int align(const struct moments *t, const struct moments *w, struct pairing **list)
{
	unsigned int wide = w->n + 1, i = t->n, j = w->n, n = t->n + w->n, at = n;
	unsigned int *cost = calloc((size_t)(t->n + 1) * wide, sizeof(*cost));

	*list = calloc(n + 1, sizeof(**list));
	if (!cost || !*list)
		die_errno("calloc");
	fill(cost, t, w);
	while (i || j) {
		unsigned int c = cost[i * wide + j];

		if (i && j && t->all[i - 1].state == w->all[j - 1].state &&
		    c == cost[(i - 1) * wide + j - 1] +
			 distance(&t->all[i - 1], &w->all[j - 1])) {
			(*list)[--at] = (struct pairing){ --i, --j, BOTH };
		} else if (j && c == cost[i * wide + j - 1] + ALONE) {
			--j;
			(*list)[--at] = (struct pairing){ i, j, WATCHED_ONLY };
		} else {
			--i;
			(*list)[--at] = (struct pairing){ i, j, TRUTH_ONLY };
		}
	}
	free(cost);
	for (i = 0; at + i < n; i++)
		(*list)[i] = (*list)[at + i];
	return i;
}
