// SPDX-License-Identifier: GPL-2.0
/* The tables of flows, and of those that have ended. */
#include <string.h>

#include "owner.h"
#include "text.h"
#include "units.h"

/* columns, and the extra ones where there is room for them */
#define SPAN		7
#define LOCAL		4
#define EXTRA_SPAN	8
#define EXTRA_ID	11
#define CLOSE		14
#define SIDE		7
#define OWNERS_INDENT	4
#define STACK		(2 * TEXT_END + TEXT_STATE)

/* whether a column is shown when @used columns are taken before it */
static bool room(const struct out *out, unsigned int used, unsigned int more)
{
	return !out->style.width || used + more <= out->style.width;
}

/* on terminals that are narrower than the table, less is left for the ends */
static unsigned int stack_column(const struct out *out)
{
	unsigned int missing = 0;

	if (out->style.width && out->style.width < TEXT_WIDTH)
		missing = TEXT_WIDTH - out->style.width;
	return missing < STACK - TEXT_END ? STACK - missing : TEXT_END;
}

static const char *local_letters(unsigned int local)
{
	static const char *const letters[] = {
		[TCPWATCH_SIDE_NONE] = "-",
		[TCPWATCH_SIDE_CLIENT] = "c",
		[TCPWATCH_SIDE_SERVER] = "s",
		[TCPWATCH_SIDE_BOTH] = "cs",
	};

	return local <= TCPWATCH_SIDE_BOTH ? letters[local] : "?";
}

/* time in the present pair of states: ~ estimated, > at least */
static void held(const struct out *out, const struct tcpwatch_flow *flow)
{
	const struct tcpwatch_end *last = flow_last_end(flow);
	char text[SPAN_TEXT + 1];

	span_short(last->state_age_ns, text + 1);
	*text = last->since == TCPWATCH_SINCE_ESTIMATED ? '~' : '>';
	text_right(out, last->since == TCPWATCH_SINCE_EXACT ? text + 1 : text, SPAN);
}

static void extra_span(const struct out *out, unsigned int *used, uint64_t ns)
{
	char text[SPAN_TEXT];

	if (!room(out, *used, EXTRA_SPAN))
		return;
	text_right(out, span_short(ns, text), EXTRA_SPAN);
	*used += EXTRA_SPAN;
}

static void extra_id(const struct out *out, unsigned int *used, uint64_t id)
{
	char text[32];

	if (!room(out, *used, EXTRA_ID))
		return;
	snprintf(text, sizeof(text), "%llu", (unsigned long long)id);
	text_right(out, text, EXTRA_ID);
	*used += EXTRA_ID;
}

static void flow_tail(const struct out *out, const struct tcpwatch_flow *flow)
{
	const char *local = local_letters(flow->local);
	unsigned int used = TEXT_WIDTH;

	text_state(out, flow->server.state, TEXT_STATE);
	held(out, flow);
	fprintf(out->file, " %s", local);
	if (room(out, used, EXTRA_ID))
		text_pad(out, strlen(local), LOCAL);
	extra_id(out, &used, flow->id);
	extra_span(out, &used, flow->age_ns);
	extra_span(out, &used, flow->idle_ns);
	extra_span(out, &used, flow->expires_ns);
	fputc('\n', out->file);
}

void text_flow(const struct out *out, const struct tcpwatch_flow *flow)
{
	unsigned int stack = stack_column(out);
	char client[HOST_TEXT], server[HOST_TEXT];

	text_end(out, flow->family, flow->client.addr, flow->client.port, client);
	text_end(out, flow->family, flow->server.addr, flow->server.port, server);
	if (text_one_line(out, client, server)) {
		text_cell(out, client, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
		text_state(out, flow->client.state, TEXT_STATE);
		text_cell(out, server, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		text_cell(out, client, stack - 1, PAINT_NONE);
		fputc(' ', out->file);
		text_state(out, flow->client.state, 0);
		fputs("\n  ", out->file);
		text_cell(out, server, stack - 3, PAINT_NONE);
		fputc(' ', out->file);
	}
	flow_tail(out, flow);
}

/* "client curl[812] (web.service)" behind @len characters */
static size_t add_owners(const struct record *record, unsigned int side, char *buf, size_t size,
			 size_t len)
{
	const struct tcpwatch_end *end = flow_end(&record->flow, side);
	const struct owner *first = owners_first(record->owners, end->ino);
	bool hidden = end->ino && record->owners->unreadable;
	char who[OWNERS_TEXT];

	/* what is in TIME_WAIT never has an owner */
	if (!end_has_socket(end) || end->state == TCPWATCH_STATE_TIME_WAIT)
		return len;
	if (!owners_text(record->owners, end->ino, who, sizeof(who)))
		snprintf(who, sizeof(who), hidden ? "not visible" : "held by no program");
	len += snprintf(buf + len, size - len, "%s%s %s", len ? "; " : "",
			name_text(&side_names, side), who);
	if (first && first->unit.kind)
		len += snprintf(buf + len, size - len, " (%s)", first->unit.name);
	return len;
}

void text_flow_owners(const struct out *out, const struct record *record)
{
	char text[2 * (OWNERS_TEXT + sizeof(((struct unit *)0)->name) + 32)];
	size_t len = add_owners(record, TCPWATCH_SIDE_CLIENT, text, sizeof(text), 0);

	len = add_owners(record, TCPWATCH_SIDE_SERVER, text, sizeof(text), len);
	if (len)
		text_paragraph(out, OWNERS_INDENT, text);
}

static void extra_head(const struct out *out, unsigned int *used, const char *text,
		       unsigned int columns)
{
	if (!room(out, *used, columns))
		return;
	text_right(out, text, columns);
	*used += columns;
}

void text_flow_head(const struct out *out)
{
	unsigned int used = TEXT_WIDTH;

	fputs(style_on(&out->style, PAINT_HEAD), out->file);
	if (!out->style.width || out->style.width >= TEXT_WIDTH) {
		text_cell(out, "CLIENT", TEXT_END, PAINT_NONE);
		text_cell(out, "STATE", TEXT_STATE, PAINT_NONE);
		text_cell(out, "SERVER", TEXT_END, PAINT_NONE);
	} else {
		text_cell(out, "CLIENT, SERVER", stack_column(out), PAINT_NONE);
	}
	text_cell(out, "STATE", TEXT_STATE, PAINT_NONE);
	text_right(out, "HELD", SPAN);
	fputs(" LOC", out->file);
	if (room(out, used, EXTRA_ID))
		text_pad(out, 3, LOCAL);
	extra_head(out, &used, "ID", EXTRA_ID);
	extra_head(out, &used, "AGE", EXTRA_SPAN);
	extra_head(out, &used, "IDLE", EXTRA_SPAN);
	extra_head(out, &used, "EXPIRES", EXTRA_SPAN);
	fprintf(out->file, "%s\n", style_off(&out->style, PAINT_HEAD));
}

static void ended_tail(const struct out *out, const struct tcpwatch_flow *flow)
{
	uint64_t now = clock_ns(CLOCK_REALTIME);
	unsigned int used = TEXT_WIDTH;
	char text[SPAN_TEXT];

	text_cell(out, name_text(&close_names, flow->close), CLOSE, PAINT_NONE);
	text_cell(out, flow->closed_by ? name_text(&side_names, flow->closed_by) : "-", SIDE,
		  PAINT_NONE);
	text_right(out, span_short(flow->age_ns, text), SPAN);
	text_right(out, span_short(now > flow->ended_ns ? now - flow->ended_ns : 0, text),
		   SPAN);
	extra_id(out, &used, flow->id);
	fputc('\n', out->file);
}

/* client, server, the rest: on one line, two or three */
void text_ended(const struct out *out, const struct tcpwatch_flow *flow)
{
	char client[HOST_TEXT], server[HOST_TEXT];

	text_end(out, flow->family, flow->client.addr, flow->client.port, client);
	text_end(out, flow->family, flow->server.addr, flow->server.port, server);
	if (text_one_line(out, client, server)) {
		text_cell(out, client, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
		text_cell(out, server, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		fprintf(out->file, "%s\n  ", client);
		text_cell(out, server, 2 * TEXT_END - 3, PAINT_NONE);
		if (strlen(server) > 2 * TEXT_END - 3) {
			fputc('\n', out->file);
			text_pad(out, 0, 2 * TEXT_END);
		} else {
			fputc(' ', out->file);
		}
	}
	ended_tail(out, flow);
}

void text_ended_head(const struct out *out)
{
	unsigned int used = TEXT_WIDTH;

	fputs(style_on(&out->style, PAINT_HEAD), out->file);
	text_cell(out, "CLIENT", TEXT_END, PAINT_NONE);
	text_cell(out, "SERVER", TEXT_END, PAINT_NONE);
	text_cell(out, "CLOSE", CLOSE, PAINT_NONE);
	text_cell(out, "BY", SIDE, PAINT_NONE);
	text_right(out, "AGE", SPAN);
	text_right(out, "AGO", SPAN);
	extra_head(out, &used, "ID", EXTRA_ID);
	fprintf(out->file, "%s\n", style_off(&out->style, PAINT_HEAD));
}
