// SPDX-License-Identifier: GPL-2.0
/* Output for people: tables that fit the terminal, ladders, lines. */
#include <netdb.h>
#include <string.h>
#include <time.h>

#include "addr.h"
#include "ladder.h"
#include "names.h"
#include "notes.h"
#include "out.h"
#include "units.h"

#define HOST_TEXT	320

/* columns of the tables; the extra ones where there is room for them */
#define WIDTH		80
#define END_COL		22
#define STATE_COL	12
#define SPAN_COL	7
#define LOCAL_COL	4
#define EXTRA_SPAN	8
#define EXTRA_ID	11
#define CLOSE_COL	14
#define SIDE_COL	7
#define MIDDLE_COL	10
#define STACK_COL	(2 * END_COL + STATE_COL)

static void pad(const struct out *out, unsigned int from, unsigned int to)
{
	while (from++ < to)
		fputc(' ', out->file);
}

/* @text in @columns, painted; longer text is not cut */
static void cell(const struct out *out, const char *text, unsigned int columns, enum paint paint)
{
	fputs(style_on(&out->style, paint), out->file);
	fputs(text, out->file);
	fputs(style_off(&out->style, paint), out->file);
	pad(out, text_width(text), columns);
}

static void cell_right(const struct out *out, const char *text, unsigned int columns)
{
	pad(out, text_width(text), columns);
	fputs(text, out->file);
}

static void state_cell(const struct out *out, unsigned int state)
{
	cell(out, name_text(&state_names, state), STATE_COL, state_paint(state));
}

static const char *resolved(int family, const uint8_t *bytes, uint16_t port, char *buf)
{
	struct sockaddr_in v4 = { .sin_family = AF_INET, .sin_port = htons(port) };
	struct sockaddr_in6 v6 = { .sin6_family = AF_INET6, .sin6_port = htons(port) };
	const struct sockaddr *sa = family == AF_INET ? (void *)&v4 : (void *)&v6;
	char host[256], service[32];

	memcpy(&v4.sin_addr, bytes, sizeof(v4.sin_addr));
	memcpy(&v6.sin6_addr, bytes, sizeof(v6.sin6_addr));
	if (getnameinfo(sa, family == AF_INET ? sizeof(v4) : sizeof(v6), host, sizeof(host),
			service, sizeof(service), 0))
		return end_text(family, bytes, port, buf);
	snprintf(buf, HOST_TEXT, strchr(host, ':') ? "[%s]:%s" : "%s:%s", host, service);
	return buf;
}

/* @buf takes HOST_TEXT bytes */
static const char *end_name(const struct out *out, int family, const uint8_t *bytes, __be16 port,
			    char *buf)
{
	if (out->style.resolve)
		return resolved(family, bytes, ntohs(port), buf);
	return end_text(family, bytes, ntohs(port), buf);
}

/* whether a column is shown when @used columns are taken before it */
static bool room(const struct out *out, unsigned int used, unsigned int more)
{
	return !out->style.width || used + more <= out->style.width;
}

static bool one_line(const struct out *out, const char *client, const char *server)
{
	if (!out->style.width)
		return true;
	return out->style.width >= WIDTH && strlen(client) < END_COL && strlen(server) < END_COL;
}

/* on terminals that are narrower than the table, less is left for the ends */
static unsigned int stack_column(const struct out *out)
{
	unsigned int missing = 0;

	if (out->style.width && out->style.width < WIDTH)
		missing = WIDTH - out->style.width;
	return missing < STACK_COL - END_COL ? STACK_COL - missing : END_COL;
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
	const struct tcpwatch_end *last = flow->client.state_age_ns < flow->server.state_age_ns ?
		&flow->client : &flow->server;
	char text[SPAN_TEXT + 1];

	span_short(last->state_age_ns, text + 1);
	*text = last->since == TCPWATCH_SINCE_ESTIMATED ? '~' : '>';
	cell_right(out, last->since == TCPWATCH_SINCE_EXACT ? text + 1 : text, SPAN_COL);
}

static void extra_span(const struct out *out, unsigned int *used, uint64_t ns)
{
	char text[SPAN_TEXT];

	if (!room(out, *used, EXTRA_SPAN))
		return;
	cell_right(out, span_short(ns, text), EXTRA_SPAN);
	*used += EXTRA_SPAN;
}

static void extra_id(const struct out *out, unsigned int *used, uint64_t id)
{
	char text[32];

	if (!room(out, *used, EXTRA_ID))
		return;
	snprintf(text, sizeof(text), "%llu", (unsigned long long)id);
	cell_right(out, text, EXTRA_ID);
	*used += EXTRA_ID;
}

static void flow_tail(const struct out *out, const struct tcpwatch_flow *flow)
{
	const char *local = local_letters(flow->local);
	unsigned int used = WIDTH;

	state_cell(out, flow->server.state);
	held(out, flow);
	fprintf(out->file, " %s", local);
	if (room(out, used, EXTRA_ID))
		pad(out, strlen(local), LOCAL_COL);
	extra_id(out, &used, flow->id);
	extra_span(out, &used, flow->age_ns);
	extra_span(out, &used, flow->idle_ns);
	extra_span(out, &used, flow->expires_ns);
	fputc('\n', out->file);
}

static void flow_row(const struct out *out, const struct tcpwatch_flow *flow)
{
	unsigned int stack = stack_column(out);
	char client[HOST_TEXT], server[HOST_TEXT];

	end_name(out, flow->family, flow->client.addr, flow->client.port, client);
	end_name(out, flow->family, flow->server.addr, flow->server.port, server);
	if (one_line(out, client, server)) {
		cell(out, client, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
		state_cell(out, flow->client.state);
		cell(out, server, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		cell(out, client, stack - 1, PAINT_NONE);
		fputc(' ', out->file);
		fprintf(out->file, "%s%s%s\n  ",
			style_on(&out->style, state_paint(flow->client.state)),
			name_text(&state_names, flow->client.state),
			style_off(&out->style, state_paint(flow->client.state)));
		cell(out, server, stack - 3, PAINT_NONE);
		fputc(' ', out->file);
	}
	flow_tail(out, flow);
}

static void extra_head(const struct out *out, unsigned int *used, const char *text,
		       unsigned int columns)
{
	if (!room(out, *used, columns))
		return;
	cell_right(out, text, columns);
	*used += columns;
}

static void flow_head(const struct out *out)
{
	unsigned int used = WIDTH;

	fputs(style_on(&out->style, PAINT_HEAD), out->file);
	if (!out->style.width || out->style.width >= WIDTH) {
		cell(out, "CLIENT", END_COL, PAINT_NONE);
		cell(out, "STATE", STATE_COL, PAINT_NONE);
		cell(out, "SERVER", END_COL, PAINT_NONE);
	} else {
		cell(out, "CLIENT, SERVER", stack_column(out), PAINT_NONE);
	}
	cell(out, "STATE", STATE_COL, PAINT_NONE);
	cell_right(out, "HELD", SPAN_COL);
	fputs(" LOC", out->file);
	if (room(out, used, EXTRA_ID))
		pad(out, 3, LOCAL_COL);
	extra_head(out, &used, "ID", EXTRA_ID);
	extra_head(out, &used, "AGE", EXTRA_SPAN);
	extra_head(out, &used, "IDLE", EXTRA_SPAN);
	extra_head(out, &used, "EXPIRES", EXTRA_SPAN);
	fprintf(out->file, "%s\n", style_off(&out->style, PAINT_HEAD));
}

static uint64_t real_now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * NSEC_PER_SEC + now.tv_nsec;
}

static void extra_states(const struct out *out, unsigned int *used,
			 const struct tcpwatch_flow *flow)
{
	if (!room(out, *used, 2 * STATE_COL + 2))
		return;
	fputs("  ", out->file);
	state_cell(out, flow->client.state);
	fputs(name_text(&state_names, flow->server.state), out->file);
	*used += 2 * STATE_COL + 2;
}

static void ended_tail(const struct out *out, const struct tcpwatch_flow *flow)
{
	uint64_t now = real_now_ns();
	unsigned int used = WIDTH;
	char text[SPAN_TEXT];

	cell(out, name_text(&close_names, flow->close), CLOSE_COL, PAINT_NONE);
	cell(out, flow->closed_by ? name_text(&side_names, flow->closed_by) : "-", SIDE_COL,
	     PAINT_NONE);
	cell_right(out, span_short(flow->age_ns, text), SPAN_COL);
	cell_right(out, span_short(now > flow->ended_ns ? now - flow->ended_ns : 0, text),
		   SPAN_COL);
	extra_id(out, &used, flow->id);
	extra_states(out, &used, flow);
	fputc('\n', out->file);
}

/* client, server, the rest: on one line, two or three */
static void ended_row(const struct out *out, const struct tcpwatch_flow *flow)
{
	char client[HOST_TEXT], server[HOST_TEXT];

	end_name(out, flow->family, flow->client.addr, flow->client.port, client);
	end_name(out, flow->family, flow->server.addr, flow->server.port, server);
	if (one_line(out, client, server)) {
		cell(out, client, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
		cell(out, server, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		fprintf(out->file, "%s\n  ", client);
		cell(out, server, 2 * END_COL - 3, PAINT_NONE);
		if (strlen(server) > 2 * END_COL - 3) {
			fputc('\n', out->file);
			pad(out, 0, 2 * END_COL);
		} else {
			fputc(' ', out->file);
		}
	}
	ended_tail(out, flow);
}

static void ended_head(const struct out *out)
{
	unsigned int used = WIDTH;

	fputs(style_on(&out->style, PAINT_HEAD), out->file);
	cell(out, "CLIENT", END_COL, PAINT_NONE);
	cell(out, "SERVER", END_COL, PAINT_NONE);
	cell(out, "CLOSE", CLOSE_COL, PAINT_NONE);
	cell(out, "BY", SIDE_COL, PAINT_NONE);
	cell_right(out, "AGE", SPAN_COL);
	cell_right(out, "AGO", SPAN_COL);
	extra_head(out, &used, "ID", EXTRA_ID);
	if (room(out, used, 2 * STATE_COL + 2))
		fprintf(out->file, "  %-*sSERVER WAS", STATE_COL, "CLIENT WAS");
	fprintf(out->file, "%s\n", style_off(&out->style, PAINT_HEAD));
}

static void list_begin(struct out *out, enum out_list what)
{
	out->list = what;
	out->printed = 0;
	if (!out->style.header)
		return;
	if (what == OUT_FLOWS)
		flow_head(out);
	else if (what == OUT_ENDED)
		ended_head(out);
}

static void flow(struct out *out, const struct record *record)
{
	if (out->list == OUT_SHOW) {
		if (out->printed++)
			fputc('\n', out->file);
		ladder(out->file, &out->style, record);
		return;
	}
	out->printed++;
	if (out->list == OUT_ENDED)
		ended_row(out, &record->flow);
	else
		flow_row(out, &record->flow);
	if (record->history)
		ladder_rows(out->file, &out->style, record);
}

static void list_end(struct out *out)
{
	(void)out;
}

static void number(struct out *out, const char *key, uint64_t value)
{
	fprintf(out->file, "%llu", (unsigned long long)value);
	fprintf(out->file, !strcmp(key, "count") ? "\n" : " %s\n", key);
}

static void watching(struct out *out, bool on)
{
	fprintf(out->file, "watching is %s in this network namespace\n", on ? "on" : "off");
}

static void stats(struct out *out, const struct stats *s)
{
	static const struct {
		unsigned int first;
		const char *title;
	} sections[] = {
		{ TCPWATCH_STAT_SEGMENTS, "segments" },
		{ TCPWATCH_STAT_ADOPTED, "flows" },
		{ TCPWATCH_STAT_EVENTS, "events and adoption" },
	};
	unsigned int i, section = 0;

	for (i = 1; i <= TCPWATCH_STAT_MAX; i++) {
		if (section < 3 && sections[section].first == i) {
			if (out->style.header)
				fprintf(out->file, "%s%s%s%s\n", section ? "\n" : "",
					style_on(&out->style, PAINT_HEAD), sections[section].title,
					style_off(&out->style, PAINT_HEAD));
			section++;
		}
		if (!s->has[i])
			continue;
		fprintf(out->file, "  %-18s %14llu", name_key(&stat_names, i),
			(unsigned long long)s->value[i]);
		fprintf(out->file, "  %s\n", stat_names.table[i].help ? stat_names.table[i].help : "");
	}
}

static unsigned long long get(const struct status *s, unsigned int which)
{
	return s->value[which];
}

static void status_head(const struct out *out, const char *word)
{
	cell(out, word, 11, PAINT_HEAD);
}

static void status_watching(const struct out *out, const struct status *s)
{
	char span[SPAN_TEXT];

	status_head(out, "watching");
	if (!s->value[TCPWATCH_STATUS_WATCHING])
		fprintf(out->file, "off in namespace %llu: tcpwatchctl watch on\n",
			get(s, TCPWATCH_STATUS_NETNS));
	else
		fprintf(out->file, "namespace %llu, for %s\n", get(s, TCPWATCH_STATUS_NETNS),
			span_long(s->value[TCPWATCH_STATUS_WATCHED_NS], span));
}

static void status_flows(const struct out *out, const struct status *s)
{
	status_head(out, "flows");
	fprintf(out->file, "%llu of %llu, %llu of them half-open; %llu ended ones are kept\n",
		get(s, TCPWATCH_STATUS_FLOWS), get(s, TCPWATCH_STATUS_FLOWS_MAX),
		get(s, TCPWATCH_STATUS_HALF_OPEN), get(s, TCPWATCH_STATUS_ENDED));
}

static void status_machine(const struct out *out, const struct status *s)
{
	status_head(out, "machine");
	fprintf(out->file, "%llu of %llu in all namespaces, %llu hash buckets\n",
		get(s, TCPWATCH_STATUS_MACHINE_FLOWS), get(s, TCPWATCH_STATUS_MACHINE_FLOWS_MAX),
		get(s, TCPWATCH_STATUS_BUCKETS));
}

static void status_sweep(const struct out *out, const struct status *s)
{
	char span[SPAN_TEXT];

	status_head(out, "sockets");
	if (!s->value[TCPWATCH_STATUS_SWEEP_BEHIND_MS])
		fputs("looked at in time\n", out->file);
	else
		fprintf(out->file, "looked at %s late\n",
			span_long(s->value[TCPWATCH_STATUS_SWEEP_BEHIND_MS] * NSEC_PER_MSEC, span));
}

static void status_events(const struct out *out, const struct status *s)
{
	status_head(out, "events");
	fprintf(out->file, "%llu transitions, %llu closes, %llu changes of settings\n",
		get(s, TCPWATCH_STATUS_TRANSITIONS_SEQ), get(s, TCPWATCH_STATUS_CLOSES_SEQ),
		get(s, TCPWATCH_STATUS_CONFIG_SEQ));
}

static void status(struct out *out, const struct status *s)
{
	status_watching(out, s);
	if (s->value[TCPWATCH_STATUS_WATCHING])
		status_flows(out, s);
	status_machine(out, s);
	if (s->value[TCPWATCH_STATUS_WATCHING]) {
		status_sweep(out, s);
		status_events(out, s);
	}
	status_head(out, "interface");
	fprintf(out->file, "%llu.%llu\n", get(s, TCPWATCH_STATUS_ABI) >> 16,
		get(s, TCPWATCH_STATUS_ABI) & 0xffff);
}

static void config(struct out *out, const struct config *c)
{
	unsigned int i;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++) {
		const struct name *name = i < config_names.count ? &config_names.table[i] : NULL;

		if (!c->has[i])
			continue;
		fprintf(out->file, "%-18s %10u %-6s %s\n", name_key(&config_names, i), c->value[i],
			name && name->unit ? name->unit : "", name && name->help ? name->help : "");
	}
}

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
	cell(out, text, MIDDLE_COL, PAINT_NONE);
}

static void changed_state(const struct out *out, unsigned int was, unsigned int is)
{
	cell(out, name_text(&state_names, is), STATE_COL - 1,
	     was == is ? PAINT_DIM : state_paint(is));
	fputc(' ', out->file);
}

static void transition(struct out *out, const struct out_event *event,
		       const struct tcpwatch_transition_event *t)
{
	char client[HOST_TEXT], server[HOST_TEXT];

	end_name(out, t->family, t->client_addr, t->client_port, client);
	end_name(out, t->family, t->server_addr, t->server_port, server);
	stamp(out, event->at_ns);
	if (one_line(out, client, server)) {
		cell(out, client, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		fprintf(out->file, "%s  %s\n  ", client, server);
	}
	changed_state(out, t->client_was, t->what.client);
	middle(out, &t->what);
	changed_state(out, t->server_was, t->what.server);
	if (one_line(out, client, server))
		fputs(server, out->file);
	fputc('\n', out->file);
}

static void close_event(struct out *out, const struct out_event *event,
			const struct tcpwatch_flow *f)
{
	char client[HOST_TEXT], server[HOST_TEXT], verdict[NOTE_TEXT], age[SPAN_TEXT];

	end_name(out, f->family, f->client.addr, f->client.port, client);
	end_name(out, f->family, f->server.addr, f->server.port, server);
	note_verdict(f, verdict);
	stamp(out, event->at_ns);
	if (one_line(out, client, server)) {
		cell(out, client, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
		cell(out, server, END_COL - 1, PAINT_NONE);
		fputc(' ', out->file);
	} else {
		fprintf(out->file, "%s  %s\n  ", client, server);
	}
	fprintf(out->file, "%s (%s)\n", verdict, span_short(f->age_ns, age));
}

static void changed(struct out *out, const struct out_event *event, const struct config *c)
{
	unsigned int i;

	stamp(out, event->at_ns);
	fputs("settings are now", out->file);
	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		if (c->has[i])
			fprintf(out->file, " %s=%u", name_key(&config_names, i), c->value[i]);
	fputc('\n', out->file);
}

static void overrun(struct out *out, const struct out_event *event, uint64_t lost)
{
	stamp(out, event->at_ns);
	fprintf(out->file, "%s*** lost %llu %s, from number %llu on%s\n",
		style_on(&out->style, PAINT_BAD), (unsigned long long)lost,
		group_name(event->group), (unsigned long long)event->seq,
		style_off(&out->style, PAINT_BAD));
}

static void sync_event(struct out *out, const struct out_event *event, uint64_t lost)
{
	(void)out;
	(void)event;
	(void)lost;
}

const struct out_ops out_text = {
	.list_begin = list_begin,
	.flow = flow,
	.list_end = list_end,
	.number = number,
	.watching = watching,
	.stats = stats,
	.status = status,
	.config = config,
	.transition = transition,
	.close = close_event,
	.changed = changed,
	.overrun = overrun,
	.sync = sync_event,
};
