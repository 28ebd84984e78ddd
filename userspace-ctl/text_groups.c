// SPDX-License-Identifier: GPL-2.0
/* The tables of listeners and of destinations. */
#include "addr.h"
#include "group_sort.h"
#include "text.h"
#include "units.h"

#define NUMBER 7
#define LAST 8

static const struct {
	const char *head;
	enum group_key key;
} columns[] = {
	{ "HALF", GROUP_HALF },
	{ "ESTAB", GROUP_ESTABLISHED },
	{ "CLS-W", GROUP_CLOSE_WAIT },
	{ "FIN", GROUP_CLOSING },
	{ "TIM-W", GROUP_TIME_WAIT },
};

#define COLUMNS (sizeof(columns) / sizeof(columns[0]))
#define ENDS (TEXT_WIDTH - COLUMNS * NUMBER - NUMBER - LAST)

static void head(const struct out *out, enum out_side side)
{
	unsigned int i;

	fputs(style_on(&out->style, PAINT_HEAD), out->file);
	text_cell(out, side == OUT_LISTENERS ? "LISTENER" : "FROM, TO", ENDS, PAINT_NONE);
	for (i = 0; i < COLUMNS; i++)
		text_right(out, columns[i].head, NUMBER);
	text_right(out, "NEW/S", NUMBER);
	text_right(out, "MEDIAN", LAST);
	fprintf(out->file, "%s\n", style_off(&out->style, PAINT_HEAD));
}

static void number(const struct out *out, uint32_t value)
{
	char text[16];

	snprintf(text, sizeof(text), "%u", value);
	text_right(out, value ? text : "-", NUMBER);
}

/* the time of a handshake, as this end sees it */
static void median(const struct out *out, const struct tcpwatch_group *group, enum out_side side)
{
	uint64_t us = group_handshake_us(group, side);
	char text[SPAN_TEXT + 1] = "<";

	if (us)
		span_fine(us * NSEC_PER_USEC, text + 1);
	text_right(out, us ? text : "-", LAST);
}

/* Returns the columns that are used; both in a line if they fit. */
static unsigned int route(const struct out *out, const struct tcpwatch_group *group)
{
	char local[END_TEXT], remote[HOST_TEXT];
	unsigned int width;

	addr_text(group->family, group->local, local);
	text_end(out, group->family, group->remote, group->port, remote);
	width = text_width(local) + 2 + text_width(remote);
	if (out->style.oneline || width < ENDS) {
		fprintf(out->file, "%s  %s", local, remote);
		return width;
	}
	fprintf(out->file, "%s\n  %s", local, remote);
	return 2 + text_width(remote);
}

/* Whoever does not fit has a line of its own; nothing is cut. */
static void ends(const struct out *out, const struct tcpwatch_group *group, enum out_side side)
{
	char local[HOST_TEXT];
	unsigned int width;

	if (side == OUT_LISTENERS) {
		text_end(out, group->family, group->local, group->port, local);
		width = text_width(local);
		fputs(local, out->file);
	} else {
		width = route(out, group);
	}
	if (width >= ENDS && !out->style.oneline) {
		fputc('\n', out->file);
		width = 0;
	}
	text_pad(out, width, ENDS);
}

static void row(const struct out *out, const struct tcpwatch_group *group, enum out_side side)
{
	double rate = group_rate(group, TCPWATCH_RATE_OPENED);
	char text[16];
	unsigned int i;

	ends(out, group, side);
	for (i = 0; i < COLUMNS; i++)
		number(out, group_own(group, group_key_states(columns[i].key)));
	snprintf(text, sizeof(text), rate < 1000 ? "%.1f" : "%.0f", rate);
	text_right(out, text, NUMBER);
	median(out, group, side);
	fputc('\n', out->file);
}

void text_groups(struct out *out, enum out_side side, const struct tcpwatch_group *group,
		 size_t count)
{
	size_t i;

	if (out->style.header)
		head(out, side);
	for (i = 0; i < count; i++)
		row(out, &group[i], side);
}
