// SPDX-License-Identifier: GPL-2.0
/* The live view as rows of text: nothing is cut, what does not fit takes another row. */
#include <string.h>

#include "addr.h"
#include "top.h"
#include "units.h"

#define CELL		6
#define LAST		8
#define COLUMNS		6
#define TAIL		(COLUMNS * CELL + LAST)

#define ENDS_TEXT	128
#define TAIL_TEXT	(TAIL + 32)

/* rows that a pane may have even if it is not the active one */
#define LEAST_ROWS	3

/* below that, the active pane has the page for itself */
#define LEAST_HEIGHT	(TOP_PANES * (3 + LEAST_ROWS))

/* a row of a table: one, two or three rows of the page */
struct entry {
	enum paint paint;
	char first[ENDS_TEXT];		/* "": the second one is all there is */
	char second[ENDS_TEXT];
	char tail[TAIL_TEXT];
};

/* the header */

static double rate_of(const struct groups *groups, enum tcpwatch_rate rate)
{
	double sum = 0;
	size_t i;

	for (i = 0; i < groups->count; i++)
		sum += group_rate(&groups->group[i], rate);
	return sum;
}

static void status_rows(const struct top *top, struct page *page)
{
	const uint64_t *value = top->status.value;
	char text[256], span[SPAN_TEXT], lost[64] = "nothing lost";

	if (top->lost)
		snprintf(lost, sizeof(lost), "%llu losses of events",
			 (unsigned long long)top->lost);
	snprintf(text, sizeof(text),
		 "tcpwatch: %llu flows of %llu, %llu half-open, watching for %s, %s",
		 (unsigned long long)value[TCPWATCH_STATUS_FLOWS],
		 (unsigned long long)value[TCPWATCH_STATUS_FLOWS_MAX],
		 (unsigned long long)value[TCPWATCH_STATUS_HALF_OPEN],
		 span_long(value[TCPWATCH_STATUS_WATCHED_NS], span), lost);
	page_wrap(page, top->lost ? PAINT_WARN : PAINT_NONE, text);
}

static void rates_row(const char *what, const struct groups *groups, struct page *page)
{
	char text[256];

	snprintf(text, sizeof(text), "%s %.1f new/s, %.1f completed/s, %.1f failed/s, %.1f freed/s",
		 what, rate_of(groups, TCPWATCH_RATE_OPENED),
		 rate_of(groups, TCPWATCH_RATE_COMPLETED), rate_of(groups, TCPWATCH_RATE_FAILED),
		 rate_of(groups, TCPWATCH_RATE_FREED));
	page_wrap(page, PAINT_NONE, text);
}

static void header(const struct top *top, struct page *page)
{
	status_rows(top, page);
	rates_row("in: ", &top->groups[OUT_LISTENERS], page);
	rates_row("out:", &top->groups[OUT_DESTINATIONS], page);
}

/* the tables */

static void count_cell(char *text, uint32_t count)
{
	char cell[16];

	if (!count)
		snprintf(cell, sizeof(cell), "-");
	else if (count < 100000)
		snprintf(cell, sizeof(cell), "%u", count);
	else if (count < 10000000)
		snprintf(cell, sizeof(cell), "%uk", count / 1000);
	else
		snprintf(cell, sizeof(cell), "%uM", count / 1000000);
	sprintf(text + strlen(text), "%*s", CELL, cell);
}

static void rate_cell(char *text, double rate, int columns)
{
	char cell[32];
	double size = rate < 0 ? -rate : rate;

	if (size < 99.95)
		snprintf(cell, sizeof(cell), "%.1f", rate);
	else if (size < 9999.5)
		snprintf(cell, sizeof(cell), "%.0f", rate);
	else if (size < 9999500)
		snprintf(cell, sizeof(cell), "%.0fk", rate / 1e3);
	else
		snprintf(cell, sizeof(cell), "%.0fM", rate / 1e6);
	sprintf(text + strlen(text), "%*s", columns, cell);
}

static void span_cell(char *text, uint64_t ns, const char *sign)
{
	char span[SPAN_TEXT + 1], cell[SPAN_TEXT + 2];

	snprintf(cell, sizeof(cell), "%s%s", ns ? sign : "", ns ? span_fine(ns, span) : "-");
	sprintf(text + strlen(text), "%*s", LAST, cell);
}

static void ends(const struct tcpwatch_group *group, enum out_side side, unsigned int room,
		 struct entry *entry)
{
	char local[END_TEXT], remote[END_TEXT];

	entry->first[0] = '\0';
	if (side == OUT_LISTENERS) {
		end_text(group->family, group->local, ntohs(group->port), entry->second);
		return;
	}
	addr_text(group->family, group->local, local);
	end_text(group->family, group->remote, ntohs(group->port), remote);
	snprintf(entry->second, sizeof(entry->second), "%s to %s", local, remote);
	if (strlen(entry->second) < room)
		return;
	snprintf(entry->first, sizeof(entry->first), "%s", local);
	snprintf(entry->second, sizeof(entry->second), "  %s", remote);
}

static void group_entry(const struct tcpwatch_group *group, enum out_side side, unsigned int room,
			struct entry *entry)
{
	enum group_key key;

	ends(group, side, room, entry);
	entry->paint = PAINT_NONE;
	if (group_own(group, group_key_states(GROUP_CLOSE_WAIT)))
		entry->paint = PAINT_WARN;
	entry->tail[0] = '\0';
	for (key = GROUP_HALF; key <= GROUP_TIME_WAIT; key++)
		count_cell(entry->tail, group_own(group, group_key_states(key)));
	rate_cell(entry->tail, group_rate(group, TCPWATCH_RATE_OPENED), CELL);
	span_cell(entry->tail, group_handshake_us(group, side) * NSEC_PER_USEC, "<");
}

static void waiting_entry(const struct top_waiting *w, unsigned int room, struct entry *entry)
{
	ends(w->group, w->side, room, entry);
	entry->paint = PAINT_WARN;
	sprintf(entry->tail, "%*s", TAIL - 2 * LAST - 2 * CELL, "");
	count_cell(entry->tail, group_own(w->group, 1u << TCPWATCH_STATE_CLOSE_WAIT));
	count_cell(entry->tail, group_own(w->group, group_key_states(GROUP_ESTABLISHED)));
	rate_cell(entry->tail, w->growth_per_min, LAST);
	span_cell(entry->tail, w->group->close_wait_age_ns, "");
}

static void get_entry(const struct top *top, enum top_pane pane, size_t i, unsigned int room,
		      struct entry *entry)
{
	if (pane == TOP_CLOSE_WAIT)
		waiting_entry(&top->waiting[i], room, entry);
	else
		group_entry(&top->groups[pane].group[i], (enum out_side)pane, room, entry);
}

static unsigned int height_of(const struct entry *entry, unsigned int room)
{
	return 1 + !!entry->first[0] + (strlen(entry->second) >= room);
}

static void print_entry(const struct entry *entry, unsigned int room, struct page *page)
{
	if (entry->first[0])
		page_print(page, entry->paint, "%s", entry->first);
	if (strlen(entry->second) < room) {
		page_print(page, entry->paint, "%-*s%s", (int)room, entry->second, entry->tail);
		return;
	}
	page_print(page, entry->paint, "%s", entry->second);
	page_print(page, entry->paint, "%*s%s", (int)room, "", entry->tail);
}

/* columns that are left for the ends */
static unsigned int ends_room(const struct page *page)
{
	return page->width - TAIL;
}

/* whether it stands beside the headings of the columns */
static bool title(const struct top *top, enum top_pane pane, unsigned int room, char *text)
{
	static const char *const names[] = { "LISTENERS", "DESTINATIONS", "CLOSE-WAIT" };

	sprintf(text, "%s%s %zu", top->active == pane ? "*" : " ", names[pane],
		top_rows(top, pane));
	return strlen(text) <= room;
}

static void heading(const struct top *top, enum top_pane pane, struct page *page)
{
	static const char columns[] = "  HALF ESTAB CLS-W   FIN TIM-W NEW/S  MEDIAN";
	static const char waiting[] = "                 COUNT ESTAB   +/MIN  OLDEST";
	const char *rest = pane == TOP_CLOSE_WAIT ? waiting : columns;
	int room = ends_room(page);
	char text[64];

	if (title(top, pane, room, text)) {
		page_print(page, PAINT_HEAD, "%-*s%s", room, text, rest);
		return;
	}
	page_print(page, PAINT_HEAD, "%s", text);
	page_print(page, PAINT_HEAD, "%*s%s", room, "", rest);
}

/* heading, and a row that sets it off from the next one */
static unsigned int around(const struct top *top, enum top_pane pane, unsigned int room)
{
	char text[64];

	return title(top, pane, room, text) ? 2 : 3;
}

/* from the first row that is shown on; not so late that less is shown than there is room for */
static size_t first_of(struct top *top, enum top_pane pane, unsigned int room, unsigned int rows)
{
	size_t first = top_rows(top, pane);
	unsigned int used = 0;
	struct entry entry;

	while (first) {
		get_entry(top, pane, first - 1, room, &entry);
		used += height_of(&entry, room);
		if (used > rows)
			break;
		first--;
	}
	if (top->first[pane] > first)
		top->first[pane] = first;
	return top->first[pane];
}

/* an entry is shown as a whole, or not at all */
static void table(struct top *top, enum top_pane pane, unsigned int rows, struct page *page)
{
	unsigned int room = ends_room(page), extra = around(top, pane, room);
	unsigned int until = page->count + rows;
	size_t n = top_rows(top, pane), i;
	struct entry entry;

	i = first_of(top, pane, room, rows > extra ? rows - extra : 0);
	heading(top, pane, page);
	for (; i < n; i++) {
		get_entry(top, pane, i, room, &entry);
		if (page->count + height_of(&entry, room) >= until)
			break;
		print_entry(&entry, room, page);
	}
	while (page->count < until && page_room(page))
		page_print(page, PAINT_NONE, "%s", "");
}

/* who gets how many of the rows */

static unsigned int wanted(const struct top *top, enum top_pane pane, const struct page *page)
{
	unsigned int room = ends_room(page), rows = around(top, pane, room);
	size_t n = top_rows(top, pane), i;
	struct entry entry;

	for (i = 0; i < n && rows < page->height; i++) {
		get_entry(top, pane, i, room, &entry);
		rows += height_of(&entry, room);
	}
	return rows;
}

static unsigned int least(unsigned int a, unsigned int b)
{
	return a < b ? a : b;
}

/* the active pane has what it wants as soon as the others have the least; then they, in order */
static void share(const struct top *top, const struct page *page, unsigned int rows,
		  unsigned int share_of[TOP_PANES])
{
	unsigned int want[TOP_PANES], more, i;
	enum top_pane pane;

	memset(share_of, 0, TOP_PANES * sizeof(*share_of));
	if (rows < LEAST_HEIGHT) {
		share_of[top->active] = rows;
		return;
	}
	for (pane = 0; pane < TOP_PANES; pane++) {
		want[pane] = wanted(top, pane, page);
		share_of[pane] = least(want[pane], 3 + LEAST_ROWS);
		rows -= share_of[pane];
	}
	for (i = 0; i < TOP_PANES; i++) {
		pane = (top->active + i) % TOP_PANES;
		more = least(want[pane] - share_of[pane], rows);
		share_of[pane] += more;
		rows -= more;
	}
}

static void panes(struct top *top, struct page *page)
{
	unsigned int rows = page_room(page) - 1;
	unsigned int share_of[TOP_PANES];
	enum top_pane pane;

	share(top, page, rows, share_of);
	for (pane = 0; pane < TOP_PANES; pane++)
		if (share_of[pane])
			table(top, pane, share_of[pane], page);
	while (page_room(page) > 1)
		page_print(page, PAINT_NONE, "%s", "");
}

static void help(struct page *page)
{
	static const char *const lines[] = {
		"Tab, Shift-Tab   the next pane, the one before; it has a *",
		"arrows, PgUp, PgDn, Home, End                       scroll",
		"s                another order; r turns it round",
		"a                by address",
		"o                by half-open, or the oldest in CLOSE_WAIT",
		"e c f t          by established, CLOSE_WAIT, FIN, TIME_WAIT",
		"n m              by new per second, median handshake time",
		"g                by growth of CLOSE_WAIT",
		"space            ask the kernel now",
		"q                end",
		"",
		"Rates are those of the last minute. Any key goes back.",
	};
	unsigned int i;

	for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		page_print(page, PAINT_NONE, "%s", lines[i]);
}

static void footer(const struct top *top, struct page *page)
{
	const struct group_sort *sort = &top->sort[top->active == TOP_DESTINATIONS];
	bool reverse = top->active == TOP_CLOSE_WAIT ? top->waiting_reverse : sort->reverse;

	page_print(page, PAINT_DIM, "q quit  h help  Tab pane  s sort: %s%s  r turn round",
		   reverse ? "-" : "", top_order_name(top, top->active));
}

void top_layout(struct top *top, struct page *page)
{
	if (page->width < TOP_LEAST) {
		page_print(page, PAINT_WARN, "%.*s", (int)page->width, "too narrow: 60 columns");
		return;
	}
	if (top->help) {
		help(page);
		return;
	}
	header(top, page);
	if (page_room(page) < 4)
		return;
	panes(top, page);
	footer(top, page);
}
