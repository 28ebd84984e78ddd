// SPDX-License-Identifier: GPL-2.0
/* The lines of monitor. */
#include <string.h>
#include <time.h>

#include "notes.h"
#include "text.h"
#include "units.h"

#define MIDDLE	10	/* flags and an arrow, or a cause */

/* [2025-11-22T11:33:00.123456] and a blank, as `ip -ts monitor` has it */
void text_stamp(const struct out *out, uint64_t at_ns, bool alone)
{
	time_t seconds = at_ns / NSEC_PER_SEC;
	char text[32];
	struct tm tm;

	if (!out->style.timestamps)
		return;
	localtime_r(&seconds, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm);
	fprintf(out->file, "[%s.%06llu]%c", text,
		(unsigned long long)(at_ns % NSEC_PER_SEC / NSEC_PER_USEC), alone ? '\n' : ' ');
}

/* both ends in columns, and @rest columns more, on one line */
static bool fits(const struct out *out, const char *client, const char *server, unsigned int rest)
{
	unsigned int used = out->style.timestamps ? TEXT_STAMP : 0;

	if (!out->style.width)
		return true;
	return strlen(client) < TEXT_END && strlen(server) < TEXT_END &&
	       used + rest <= out->style.width;
}

static void end_cell(const struct out *out, const char *end)
{
	text_cell(out, end, TEXT_END - 1, PAINT_NONE);
	fputc(' ', out->file);
}

/* on lines of their own when they are too long for that */
static void ends_first(const struct out *out, const char *client, const char *server)
{
	unsigned int used = out->style.timestamps ? TEXT_STAMP : 0;

	fputs(client, out->file);
	fputs(used + strlen(client) + 2 + strlen(server) <= out->style.width ? "  " : "\n  ",
	      out->file);
	fprintf(out->file, "%s\n  ", server);
}

/* who sent what to whom, or why without a segment */
static void middle(const struct out *out, const struct tcpwatch_transition *what)
{
	char text[FLAGS_TEXT + 16], flags[FLAGS_TEXT];
	bool utf8 = out->style.utf8;

	flags_letters(what->flags, flags);
	if (what->cause != TCPWATCH_CAUSE_SEGMENT)
		snprintf(text, sizeof(text), "%s", name_text(&cause_names, what->cause));
	else if (what->from == TCPWATCH_SIDE_SERVER)
		snprintf(text, sizeof(text), "%s %s", utf8 ? "◀──" : "<--", flags);
	else
		snprintf(text, sizeof(text), "%s %s", flags, utf8 ? "──▶" : "-->");
	text_cell(out, text, MIDDLE, PAINT_NONE);
}

static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

void text_transition(struct out *out, const struct out_event *event,
		     const struct tcpwatch_transition_event *t)
{
	char client[HOST_TEXT], server[HOST_TEXT];
	bool one_line;

	text_end(out, t->family, t->client_addr, t->client_port, client);
	text_end(out, t->family, t->server_addr, t->server_port, server);
	one_line = fits(out, client, server, 2 * TEXT_END + 2 * TEXT_STATE + MIDDLE);
	text_stamp(out, event->at_ns, false);
	if (one_line)
		end_cell(out, client);
	else
		ends_first(out, client, server);
	text_cell(out, name_text(&state_names, t->what.client), TEXT_STATE,
		  change_paint(t->client_was, t->what.client));
	middle(out, &t->what);
	text_cell(out, name_text(&state_names, t->what.server), one_line ? TEXT_STATE : 0,
		  change_paint(t->server_was, t->what.server));
	fprintf(out->file, "%s\n", one_line ? server : "");
}

void text_close(struct out *out, const struct out_event *event, const struct tcpwatch_flow *f)
{
	char client[HOST_TEXT], server[HOST_TEXT], verdict[NOTE_TEXT], age[SPAN_TEXT];

	text_end(out, f->family, f->client.addr, f->client.port, client);
	text_end(out, f->family, f->server.addr, f->server.port, server);
	note_verdict(f, verdict);
	span_short(f->age_ns, age);
	text_stamp(out, event->at_ns, false);
	if (fits(out, client, server, 2 * TEXT_END + strlen(verdict) + strlen(age) + 3)) {
		end_cell(out, client);
		end_cell(out, server);
	} else {
		ends_first(out, client, server);
	}
	fprintf(out->file, "%s (%s)\n", verdict, age);
}

void text_changed(struct out *out, const struct out_event *event, const struct config *c)
{
	unsigned int i;

	text_stamp(out, event->at_ns, false);
	fputs("settings are now", out->file);
	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		if (c->has[i])
			fprintf(out->file, " %s=%u", name_key(&config_names, i), c->value[i]);
	fputc('\n', out->file);
}

void text_overrun(struct out *out, const struct out_event *event, uint64_t lost)
{
	text_stamp(out, event->at_ns, false);
	fprintf(out->file, "%s*** %llu %s lost from %llu on%s\n",
		style_on(&out->style, PAINT_BAD), (unsigned long long)lost,
		group_name(event->group), (unsigned long long)event->seq,
		style_off(&out->style, PAINT_BAD));
}

void text_sync(struct out *out, const struct out_event *event, const struct out_sync *sync)
{
	text_stamp(out, event->at_ns, false);
	fputs(style_on(&out->style, PAINT_HEAD), out->file);
	if (sync->phase == OUT_SYNC_END)
		fprintf(out->file, "*** %llu flows; what happens to them follows",
			(unsigned long long)sync->flows);
	else
		fprintf(out->file, "*** flows after all %s up to %llu", group_name(event->group),
			(unsigned long long)event->seq);
	fprintf(out->file, "%s\n", style_off(&out->style, PAINT_HEAD));
}
