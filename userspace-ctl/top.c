// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "top.h"

#define PAGE	10	/* rows that page keys scroll by */

#define CLOSE_WAIT	(1u << TCPWATCH_STATE_CLOSE_WAIT)

static const struct {
	char letter;
	enum group_key key;
} group_letters[] = {
	{ 'a', GROUP_ADDRESS },
	{ 'o', GROUP_HALF },
	{ 'e', GROUP_ESTABLISHED },
	{ 'c', GROUP_CLOSE_WAIT },
	{ 'f', GROUP_CLOSING },
	{ 't', GROUP_TIME_WAIT },
	{ 'n', GROUP_NEW },
	{ 'm', GROUP_MEDIAN },
};

static const struct {
	char letter;
	const char *name;
} waiting_keys[TOP_WAITING_KEYS] = {
	[TOP_OLDEST] = { 'o', "oldest" },
	[TOP_COUNT] = { 'c', "count" },
	[TOP_GROWTH] = { 'g', "growth" },
	[TOP_ADDRESS] = { 'a', "address" },
};

void top_init(struct top *top)
{
	memset(top, 0, sizeof(*top));
	top->sort[OUT_LISTENERS] = (struct group_sort){ GROUP_NEW, false, OUT_LISTENERS };
	top->sort[OUT_DESTINATIONS] = (struct group_sort){ GROUP_NEW, false, OUT_DESTINATIONS };
}

static double value(const struct top *top, const struct top_waiting *w)
{
	switch (top->waiting_key) {
	case TOP_OLDEST:
		return w->group->close_wait_age_ns;
	case TOP_COUNT:
		return group_own(w->group, CLOSE_WAIT);
	case TOP_GROWTH:
		return w->growth_per_min;
	default:
		return 0;
	}
}

/* listeners before destinations, each by address, where the key makes no difference */
static int by_place(const struct top_waiting *a, const struct top_waiting *b)
{
	int order = (int)a->side - (int)b->side;

	return order ? order : groups_compare(a->group, b->group);
}

static int compare(const void *x, const void *y, void *context)
{
	const struct top_waiting *a = x, *b = y;
	const struct top *top = context;
	double one = value(top, a), other = value(top, b);
	int order = (one < other) - (one > other);

	if (top->waiting_key == TOP_ADDRESS)
		order = by_place(a, b);
	if (top->waiting_reverse)
		order = -order;
	return order ? order : by_place(a, b);
}

static void take_waiting(struct top *top, enum out_side side)
{
	const struct groups *groups = &top->groups[side];
	size_t i;

	for (i = 0; i < groups->count; i++) {
		const struct tcpwatch_group *group = &groups->group[i];

		if (!group_own(group, CLOSE_WAIT))
			continue;
		top->waiting[top->n_waiting++] = (struct top_waiting){
			.group = group,
			.side = side,
			.growth_per_min = 60 * (group_rate(group, TCPWATCH_RATE_CLOSE_WAIT_IN) -
						group_rate(group, TCPWATCH_RATE_CLOSE_WAIT_OUT)),
		};
	}
}

bool top_order(struct top *top)
{
	size_t most = top->groups[0].count + top->groups[1].count + 1;

	free(top->waiting);
	top->n_waiting = 0;
	top->waiting = calloc(most, sizeof(*top->waiting));
	if (!top->waiting)
		return false;
	group_sort(&top->sort[OUT_LISTENERS], &top->groups[OUT_LISTENERS]);
	group_sort(&top->sort[OUT_DESTINATIONS], &top->groups[OUT_DESTINATIONS]);
	take_waiting(top, OUT_LISTENERS);
	take_waiting(top, OUT_DESTINATIONS);
	qsort_r(top->waiting, top->n_waiting, sizeof(*top->waiting), compare, top);
	return true;
}

size_t top_rows(const struct top *top, enum top_pane pane)
{
	return pane == TOP_CLOSE_WAIT ? top->n_waiting : top->groups[pane].count;
}

const char *top_order_name(const struct top *top, enum top_pane pane)
{
	if (pane == TOP_CLOSE_WAIT)
		return waiting_keys[top->waiting_key].name;
	return group_key_name(top->sort[pane].key);
}

/* the next key, in the order of the columns */
static void cycle(struct top *top)
{
	struct group_sort *sort = &top->sort[top->active == TOP_DESTINATIONS];

	if (top->active == TOP_CLOSE_WAIT)
		top->waiting_key = (top->waiting_key + 1) % TOP_WAITING_KEYS;
	else
		sort->key = (sort->key + 1) % GROUP_KEYS;
}

static void turn_round(struct top *top)
{
	if (top->active == TOP_CLOSE_WAIT)
		top->waiting_reverse = !top->waiting_reverse;
	else
		top->sort[top->active].reverse = !top->sort[top->active].reverse;
}

static void order_by(struct top *top, int letter)
{
	unsigned int i;

	if (top->active == TOP_CLOSE_WAIT) {
		for (i = 0; i < TOP_WAITING_KEYS; i++)
			if (waiting_keys[i].letter == letter)
				top->waiting_key = i;
		return;
	}
	for (i = 0; i < sizeof(group_letters) / sizeof(group_letters[0]); i++)
		if (group_letters[i].letter == letter)
			top->sort[top->active].key = group_letters[i].key;
}

static void scroll(struct top *top, long rows)
{
	size_t *first = &top->first[top->active];

	if (rows < 0)
		*first -= *first < (size_t)-rows ? *first : (size_t)-rows;
	else
		*first += rows;
}

/* what is too far is brought back when the page is made */
static bool move(struct top *top, int key)
{
	switch (key) {
	case TOP_KEY_UP:
		scroll(top, -1);
		return true;
	case TOP_KEY_DOWN:
		scroll(top, 1);
		return true;
	case TOP_KEY_PAGE_UP:
		scroll(top, -PAGE);
		return true;
	case TOP_KEY_PAGE_DOWN:
		scroll(top, PAGE);
		return true;
	case TOP_KEY_HOME:
		top->first[top->active] = 0;
		return true;
	case TOP_KEY_END:
		top->first[top->active] = top_rows(top, top->active);
		return true;
	}
	return false;
}

static void change(struct top *top, int key)
{
	switch (key) {
	case '\t':
		top->active = (top->active + 1) % TOP_PANES;
		break;
	case TOP_KEY_BACK_TAB:
		top->active = (top->active + TOP_PANES - 1) % TOP_PANES;
		break;
	case 's':
		cycle(top);
		break;
	case 'r':
		turn_round(top);
		break;
	default:
		order_by(top, key);
		break;
	}
}

enum top_answer top_press(struct top *top, int key)
{
	bool helped = top->help;

	top->help = key == TOP_KEY_RESIZE ? helped : false;
	if (key == 'q')
		return TOP_QUIT;
	if (key == ' ')
		return TOP_ASK;
	if (key == 'h' || key == '?')
		top->help = !helped;
	else if (!helped && !move(top, key))
		change(top, key);
	/* without memory the next look at the kernel says so */
	top_order(top);
	return TOP_DRAW;
}

void top_free(struct top *top)
{
	groups_free(&top->groups[0]);
	groups_free(&top->groups[1]);
	free(top->waiting);
	top->waiting = NULL;
	top->n_waiting = 0;
}
