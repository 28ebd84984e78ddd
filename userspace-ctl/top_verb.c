// SPDX-License-Identifier: GPL-2.0
/* The verb top: ask, draw, wait for a key or for the next time. */
#include <errno.h>
#include <stdlib.h>

#include "screen.h"
#include "top.h"
#include "units.h"
#include "verbs.h"

/**
 * struct run - the view on a terminal
 * @next_ns:	when the kernel is asked again
 * @asked:	how often it was
 */
struct run {
	struct ctl *ctl;
	struct screen *screen;
	struct top top;
	uint64_t next_ns;
	uint64_t asked;
};

static int read_groups(struct ctl *ctl, struct top *top)
{
	struct groups listeners, destinations;
	int code = groups_read(ctl, TCPWATCH_CMD_LISTENER_GET, &listeners);

	if (code)
		return code;
	code = groups_read(ctl, TCPWATCH_CMD_DESTINATION_GET, &destinations);
	if (code) {
		groups_free(&listeners);
		return code;
	}
	groups_free(&top->groups[OUT_LISTENERS]);
	groups_free(&top->groups[OUT_DESTINATIONS]);
	top->groups[OUT_LISTENERS] = listeners;
	top->groups[OUT_DESTINATIONS] = destinations;
	return 0;
}

static int ask(struct run *r)
{
	struct ctl *ctl = r->ctl;
	struct stats stats;
	int code = read_groups(ctl, &r->top);

	if (!code)
		code = ctl_status(ctl, &r->top.status);
	if (!code)
		code = ctl_stats(ctl, &stats);
	if (code)
		return code;
	r->top.lost = stats.value[TCPWATCH_STAT_EVENTS_OVERRUN] +
		      stats.value[TCPWATCH_STAT_EVENTS_NO_MEMORY];
	r->next_ns = clock_ns(CLOCK_MONOTONIC) + ctl->options.delay_ns;
	r->asked++;
	if (!top_order(&r->top))
		return fault_no_memory(&ctl->fault);
	return 0;
}

static int draw(struct run *r)
{
	struct page page;

	if (!page_create(&page, screen_width(r->screen), screen_height(r->screen)))
		return fault_no_memory(&r->ctl->fault);
	top_layout(&r->top, &page);
	screen_draw(r->screen, &page);
	free(page.row);
	return 0;
}

static int wait_ms(const struct run *r)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);

	return now < r->next_ns ? (r->next_ns - now) / NSEC_PER_MSEC + 1 : 0;
}

/* keys, until it is time to ask again; whether to go on */
static int wait_for_keys(struct run *r, bool *go_on)
{
	int code = 0;

	while (!code) {
		int key = screen_key(r->screen, wait_ms(r));
		enum top_answer answer = TOP_DRAW;

		if (key == SCREEN_NO_KEY && wait_ms(r))
			continue;
		if (key == SCREEN_NO_KEY)
			return 0;
		if (key != SCREEN_GONE)
			answer = top_press(&r->top, key);
		*go_on = key != SCREEN_GONE && answer != TOP_QUIT;
		if (!*go_on || answer == TOP_ASK)
			return 0;
		code = draw(r);
	}
	return code;
}

static int show(struct run *r)
{
	uint64_t times = r->ctl->options.iterations;
	bool go_on = true;
	int code;

	do {
		code = ask(r);
		if (!code)
			code = draw(r);
		if (code || (times && r->asked >= times))
			return code;
		code = wait_for_keys(r, &go_on);
	} while (!code && go_on);
	return code;
}

int verb_top(struct ctl *ctl, int argc, char **argv)
{
	struct run r = { .ctl = ctl };
	int code = ctl_no_words(ctl, argc, argv);

	top_init(&r.top);
	if (!code)
		code = ctl_connect(ctl);
	/* what is wrong is said on the terminal as it was */
	if (!code && !ctl->status.value[TCPWATCH_STATUS_WATCHING])
		code = fault_errno(&ctl->fault, ENONET, "");
	if (!code)
		code = screen_open(&r.screen, ctl->out.style.color, &ctl->fault);
	if (!code)
		code = show(&r);
	screen_close(r.screen);
	top_free(&r.top);
	return code;
}
