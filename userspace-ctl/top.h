/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The live view: what it shows, and what keys do to it. It is made of summaries
 * of listeners and destinations only, so a million flows cost what a hundred do.
 */
#ifndef CTL_TOP_H
#define CTL_TOP_H

#include "group_sort.h"
#include "top_page.h"

#define TOP_LEAST	60	/* columns */

enum top_pane {
	TOP_LISTENERS = OUT_LISTENERS,
	TOP_DESTINATIONS = OUT_DESTINATIONS,
	TOP_CLOSE_WAIT,
	TOP_PANES,
};

/* the order of CLOSE_WAIT */
enum top_waiting_key {
	TOP_OLDEST,
	TOP_COUNT,
	TOP_GROWTH,
	TOP_ADDRESS,
	TOP_WAITING_KEYS,
};

/* a listener or a destination that has sockets in CLOSE_WAIT */
struct top_waiting {
	const struct tcpwatch_group *group;
	enum out_side side;
	double growth_per_min;
};

/**
 * struct top - the view
 * @status:	the kernel's
 * @lost:	messages that some listener to events had no room for, ever
 * @groups:	by enum out_side; owned
 * @waiting:	those of them that have sockets in CLOSE_WAIT; owned
 * @n_waiting:	of @waiting
 * @active:	the pane that keys are about
 * @first:	by pane: the first row of its table that is shown
 * @sort:	by enum out_side
 * @waiting_key: order of @waiting
 * @waiting_reverse: the other way round
 * @help:	the keys are shown instead
 */
struct top {
	struct status status;
	uint64_t lost;
	struct groups groups[2];
	struct top_waiting *waiting;
	size_t n_waiting;
	enum top_pane active;
	size_t first[TOP_PANES];
	struct group_sort sort[2];
	enum top_waiting_key waiting_key;
	bool waiting_reverse;
	bool help;
};

/* keys that are no characters */
enum top_key {
	TOP_KEY_UP = 256,
	TOP_KEY_DOWN,
	TOP_KEY_PAGE_UP,
	TOP_KEY_PAGE_DOWN,
	TOP_KEY_HOME,
	TOP_KEY_END,
	TOP_KEY_BACK_TAB,
	TOP_KEY_RESIZE,
	TOP_KEY_OTHER,
};

/* what a key asks for */
enum top_answer {
	TOP_DRAW,
	TOP_ASK,		/* the kernel, now */
	TOP_QUIT,
};

/**
 * top_init() - listeners first, the busiest on top
 * @top:	result
 */
void top_init(struct top *top);

/**
 * top_order() - put what has been read in order
 * @top:	its @status, @lost and @groups are new
 *
 * Return: whether there was memory for it.
 */
bool top_order(struct top *top);

/* rows of a pane's table, whatever their height */
size_t top_rows(const struct top *top, enum top_pane pane);

/* what a pane is ordered by */
const char *top_order_name(const struct top *top, enum top_pane pane);

/**
 * top_press() - a key
 * @top:	the view
 * @key:	a character, or enum top_key
 */
enum top_answer top_press(struct top *top, int key);

/**
 * top_layout() - put the view on a page
 * @top:	the view; its @first are brought into what there is
 * @page:	empty
 */
void top_layout(struct top *top, struct page *page);

/**
 * top_free() - release all of it
 * @top:	the view
 */
void top_free(struct top *top);

#endif
