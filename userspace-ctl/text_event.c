// SPDX-License-Identifier: GPL-2.0
/* The lines of monitor. */
#include <string.h>
#include <time.h>

#include "notes.h"
#include "text.h"
#include "units.h"

#define MIDDLE	10	/* flags and an arrow, or a cause */

static void stamp(const struct out *out, uint64_t at_ns)
{
	time_t seconds = at_ns / NSEC_PER_SEC;
	char text[32];
	struct tm tm;

	if (!out->style.timestamps)
		return;
	localtime_r(&seconds, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm);
	fprintf(out->file, "%s.%06llu ", text,
		(unsigned long long)(at_ns % NSEC_PER_SEC / NSEC_PER_USEC));
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

static void changed_state(const struct out *out, unsigned int was, unsigned int is)
{
	text_cell(out, name_text(&state_names, is), TEXT_STATE - 1,
	     was == is ? PAINT_DIM : state_paint(is));
	fputc(' ', out->file);
}

void text_transition(struct out *out, const struct out_event *event,
		       const struct tcpwatch_transition_event *t)
{
	char client[HOST_TEXT], server[HOST_TEXT];

	text_end(out, t->family, t->client_addr, t->client_port, client);
	text_end(out, t->family, t->server_addr, t->server_port, server);
	stamp(out, event->at_ns);
	if (text_one_line(out, client, server)) {
		text_cell(out, client, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		fprintf(out->file, "%s  %s\n  ", client, server);
	}
	changed_state(out, t->client_was, t->what.client);
	middle(out, &t->what);
	changed_state(out, t->server_was, t->what.server);
	if (text_one_line(out, client, server))
		fputs(server, out->file);
	fputc('\n', out->file);
}

void text_close(struct out *out, const struct out_event *event,
			const struct tcpwatch_flow *f)
{
	char client[HOST_TEXT], server[HOST_TEXT], verdict[NOTE_TEXT], age[SPAN_TEXT];

	text_end(out, f->family, f->client.addr, f->client.port, client);
	text_end(out, f->family, f->server.addr, f->server.port, server);
	note_verdict(f, verdict);
	stamp(out, event->at_ns);
	if (text_one_line(out, client, server)) {
		text_cell(out, client, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
		text_cell(out, server, TEXT_END - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		fprintf(out->file, "%s  %s\n  ", client, server);
	}
	fprintf(out->file, "%s (%s)\n", verdict, span_short(f->age_ns, age));
}

void text_changed(struct out *out, const struct out_event *event, const struct config *c)
{
	unsigned int i;

	stamp(out, event->at_ns);
	fputs("settings are now", out->file);
	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		if (c->has[i])
			fprintf(out->file, " %s=%u", name_key(&config_names, i), c->value[i]);
	fputc('\n', out->file);
}

void text_overrun(struct out *out, const struct out_event *event, uint64_t lost)
{
	stamp(out, event->at_ns);
	fprintf(out->file, "%s*** lost %llu %s, from number %llu on%s\n",
		style_on(&out->style, PAINT_BAD), (unsigned long long)lost,
		group_name(event->group), (unsigned long long)event->seq,
		style_off(&out->style, PAINT_BAD));
}
