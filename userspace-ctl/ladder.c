// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "ladder.h"
#include "notes.h"
#include "owner.h"
#include "text.h"
#include "wrap.h"

#define STATE_WIDTH	11	/* established */
#define GAP		2
#define HEAD_INDENT	5
#define ARROW_MOST	34
#define ARROW_LEAST	17
#define ARROW_LEAD	6	/* from the sender to the flags */
#define WIDTH		80	/* where none is known */
#define WIDTH_MOST	100	/* wider is not easier to read */

/**
 * struct picture - what all rows have in common
 * @time:	columns for the time
 * @arrow:	columns for the arrow
 */
struct picture {
	FILE *file;
	const struct style *style;
	unsigned int width;
	unsigned int time;
	unsigned int arrow;
};

struct strokes {
	const char *line, *right, *left, *dot, *to;
};

static const struct strokes plain = { "-", ">", "<", ".", "->" };
static const struct strokes drawn = { "─", "▶", "◀", "·", "→" };

static const struct strokes *strokes(const struct picture *p)
{
	return p->style->utf8 ? &drawn : &plain;
}

static void repeat(const struct picture *p, const char *what, unsigned int times)
{
	while (times--)
		fputs(what, p->file);
}

static void put_state(const struct picture *p, unsigned int state, bool changed, unsigned int pad)
{
	enum paint paint = changed ? state_paint(state) : PAINT_DIM;
	const char *text = name_text(&state_names, state);
	unsigned int width = strlen(text);

	fprintf(p->file, "%s%s%s", style_on(p->style, paint), text, style_off(p->style, paint));
	if (pad > width)
		repeat(p, " ", pad - width);
}

/* the flags stand near the sender */
static void put_arrow(const struct picture *p, const struct tcpwatch_transition *t)
{
	const struct strokes *s = strokes(p);
	char flags[FLAGS_TEXT];
	unsigned int rest;

	flags_words(t->flags, flags);
	if (p->arrow < strlen(flags) + ARROW_LEAD + 4)
		flags_letters(t->flags, flags);
	rest = p->arrow - strlen(flags) - ARROW_LEAD - 3;
	if (t->from == TCPWATCH_SIDE_SERVER) {
		fputs(s->left, p->file);
		repeat(p, s->line, rest);
		fprintf(p->file, " %s ", flags);
		repeat(p, s->line, ARROW_LEAD);
	} else {
		repeat(p, s->line, ARROW_LEAD);
		fprintf(p->file, " %s ", flags);
		repeat(p, s->line, rest);
		fputs(s->right, p->file);
	}
}

static bool newly_closed(const struct tcpwatch_transition *before,
			 const struct tcpwatch_transition *t)
{
	const unsigned int closed = TCPWATCH_STATE_CLOSED;

	return (t->client == closed && (!before || before->client != closed)) ||
	       (t->server == closed && (!before || before->server != closed));
}

static const char *remark(const struct tcpwatch_transition *before,
			  const struct tcpwatch_transition *t)
{
	switch (t->cause) {
	case TCPWATCH_CAUSE_TIMER:
		return "timer";
	case TCPWATCH_CAUSE_SOCKET:
		return newly_closed(before, t) ? "socket gone" : "seen in the socket";
	case TCPWATCH_CAUSE_ADOPTED:
		return "socket found";
	case TCPWATCH_CAUSE_EVICTED:
		return "table full";
	case TCPWATCH_CAUSE_FLUSH:
		return "flushed";
	case TCPWATCH_CAUSE_UNWATCHED:
		return "watching off";
	default:
		return name_text(&cause_names, t->cause);
	}
}

static void put_remark(const struct picture *p, const struct tcpwatch_transition *before,
		       const struct tcpwatch_transition *t)
{
	const char *text = remark(before, t);
	unsigned int len = strlen(text) + 2;
	unsigned int dots = p->arrow > len ? p->arrow - len : 0;

	repeat(p, strokes(p)->dot, dots / 2);
	fprintf(p->file, " %s ", text);
	repeat(p, strokes(p)->dot, dots - dots / 2);
}

/* the step of one segment after another one of it */
static bool same_segment(const struct tcpwatch_transition *a, const struct tcpwatch_transition *b)
{
	return a->cause == TCPWATCH_CAUSE_SEGMENT && b->cause == a->cause && a->t_us == b->t_us &&
	       a->from == b->from && a->flags == b->flags;
}

static void put_row(const struct picture *p, const struct tcpwatch_transition *before,
		    const struct tcpwatch_transition *t)
{
	bool again = before && same_segment(before, t);
	bool client = !before || before->client != t->client;
	bool server = !before || before->server != t->server;
	unsigned long long us = t->t_us;

	if (again)
		repeat(p, " ", p->time);
	else
		fprintf(p->file, "%*llu.%06llu", (int)p->time - 7, us / 1000000, us % 1000000);
	repeat(p, " ", GAP);
	put_state(p, t->client, client, STATE_WIDTH + 1 + GAP);
	if (again)
		repeat(p, " ", p->arrow);
	else if (t->cause == TCPWATCH_CAUSE_SEGMENT)
		put_arrow(p, t);
	else
		put_remark(p, before, t);
	repeat(p, " ", 1 + GAP);
	put_state(p, t->server, server, 0);
	fputc('\n', p->file);
}

/* seconds and six decimals, ten columns and more if it lasted */
static unsigned int time_width(const struct record *record)
{
	uint64_t most = record->count ? record->history[record->count - 1].t_us : 0;
	char text[32];
	int width = snprintf(text, sizeof(text), "%llu", (unsigned long long)most / 1000000) + 7;

	return width < 10 ? 10 : width;
}

static struct picture frame(FILE *file, const struct style *style, const struct record *record)
{
	struct picture p = { .file = file, .style = style };
	unsigned int taken;

	p.width = style->width ? style->width : WIDTH;
	if (p.width > WIDTH_MOST)
		p.width = WIDTH_MOST;
	p.time = time_width(record);
	taken = p.time + GAP + STATE_WIDTH + 1 + GAP + 1 + GAP + STATE_WIDTH;
	p.arrow = p.width > taken + ARROW_LEAST ? p.width - taken : ARROW_LEAST;
	if (p.arrow > ARROW_MOST)
		p.arrow = ARROW_MOST;
	return p;
}

static void rows(const struct picture *p, const struct record *record)
{
	unsigned int i;

	for (i = 0; i < record->count; i++)
		put_row(p, i ? &record->history[i - 1] : NULL, &record->history[i]);
}

void ladder_rows(FILE *file, const struct style *style, const struct record *record)
{
	const struct picture p = frame(file, style, record);

	rows(&p, record);
}

/**
 * struct head - an end as it stands in the heading
 * @end:	address, port and side
 * @owner:	the program and what closes the parenthesis
 */
struct head {
	char end[HOST_TEXT + 32];
	char owner[COMM_TEXT + 24];
};

static struct head end_head(const struct picture *p, const struct record *record,
			    const struct tcpwatch_end *end, unsigned int side)
{
	const struct owner *owner = owners_first(record->owners, end->ino);
	struct head head = { .owner = ")" };
	char text[HOST_TEXT];

	style_end(p->style, record->flow.family, end->addr, end->port, text);
	if (owner)
		snprintf(head.owner, sizeof(head.owner), ", %s[%d])", owner->comm, owner->pid);
	snprintf(head.end, sizeof(head.end), "%s (%s%s", text, name_text(&side_names, side),
		 side_has(record->flow.local, side) ? ", local" : "");
	return head;
}

static unsigned int head_width(const struct head *head)
{
	return strlen(head->end) + strlen(head->owner);
}

/* an owner that does not fit behind an IPv6 address goes below it */
static void put_head(const struct picture *p, const struct head *head, unsigned int column)
{
	fprintf(p->file, "%s%s", style_on(p->style, PAINT_HEAD), head->end);
	if (column + head_width(head) <= p->width)
		fputs(head->owner, p->file);
	else
		fprintf(p->file, ",\n%*s%s", HEAD_INDENT, "", head->owner + 2);
	fputs(style_off(p->style, PAINT_HEAD), p->file);
}

/* on one line if it fits, else the ends on one, else each on its own */
static void heading(const struct picture *p, const struct record *record)
{
	const struct tcpwatch_flow *flow = &record->flow;
	const struct head client = end_head(p, record, &flow->client, TCPWATCH_SIDE_CLIENT);
	const struct head server = end_head(p, record, &flow->server, TCPWATCH_SIDE_SERVER);
	unsigned int arrow = 4 + text_width(strokes(p)->to), ends, all;
	char verdict[NOTE_TEXT];

	note_verdict(flow, verdict);
	ends = head_width(&client) + head_width(&server) + arrow;
	all = ends + GAP + strlen(verdict);
	put_head(p, &client, 0);
	fprintf(p->file, "%s  %s  ", ends <= p->width ? "" : "\n", strokes(p)->to);
	put_head(p, &server, ends <= p->width ? 0 : arrow);
	if (all <= p->width)
		repeat(p, " ", GAP + p->width - all);
	else
		fputc('\n', p->file);
	fprintf(p->file, "%s\n\n", verdict);
}

static void column_heads(const struct picture *p)
{
	if (!p->style->header)
		return;
	fprintf(p->file, "%s%*s  %-*s%*s%s%s\n", style_on(p->style, PAINT_DIM), (int)p->time,
		"time", STATE_WIDTH + 1 + GAP, "client", (int)p->arrow + 1 + GAP, "", "server",
		style_off(p->style, PAINT_DIM));
}

/* a note, broken between words, under the states */
static void say(void *context, const char *text)
{
	const struct picture *p = context;
	unsigned int indent = p->time + GAP;

	repeat(p, " ", indent);
	wrap(p->file, text, indent, p->width);
}

void ladder_head(FILE *file, const struct style *style, const struct record *record)
{
	const struct picture p = frame(file, style, record);

	heading(&p, record);
}

void ladder(FILE *file, const struct style *style, const struct record *record)
{
	struct picture p = frame(file, style, record);

	heading(&p, record);
	if (record->count) {
		column_heads(&p);
		rows(&p, record);
	}
	notes(record, say, &p);
}
