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
		span_short(us * NSEC_PER_USEC, text + 1);
	text_right(out, us ? text : "-", LAST);
}

/* Whoever does not fit has a line of its own; nothing is cut. */
static void ends(const struct out *out, const struct tcpwatch_group *group, enum out_side side)
{
	char local[HOST_TEXT], remote[HOST_TEXT];

	if (side == OUT_LISTENERS) {
		text_end(out, group->family, group->local, group->port, local);
		fputs(local, out->file);
	} else {
		fprintf(out->file, out->style.oneline ? "%s" : "%s\n",
			addr_text(group->family, group->local, local));
		text_end(out, group->family, group->remote, group->port, remote);
		snprintf(local, sizeof(local), "  %.300s", remote);
		fputs(local, out->file);
	}
	if (text_width(local) < ENDS || out->style.oneline) {
		text_pad(out, text_width(local), ENDS);
	} else {
		fputc('\n', out->file);
		text_pad(out, 0, ENDS);
	}
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
