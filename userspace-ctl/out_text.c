// SPDX-License-Identifier: GPL-2.0
/* Output for people: tables that fit the terminal, ladders, lines. */
#include <string.h>

#include "ladder.h"
#include "names.h"
#include "netns_list.h"
#include "text.h"

static void list_begin(struct out *out, enum out_list what)
{
	out->list = what;
	out->printed = 0;
	if (!out->style.header)
		return;
	if (what == OUT_FLOWS)
		text_flow_head(out);
	else if (what == OUT_ENDED)
		text_ended_head(out);
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
		text_ended(out, &record->flow);
	else
		text_flow(out, &record->flow);
	if (record->owners)
		text_flow_owners(out, record);
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
		{ TCPWATCH_STAT_GROUP_FULL, "listeners, destinations, TIME_WAIT" },
		{ TCPWATCH_STAT_ALERTS_DEFERRED, "alerts" },
	};
	const unsigned int n = sizeof(sections) / sizeof(sections[0]);
	unsigned int i, section = 0;

	for (i = 1; i <= TCPWATCH_STAT_MAX; i++) {
		if (section < n && sections[section].first == i) {
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
		fprintf(out->file, "  %s\n", stat_names.table[i].help ?: "");
	}
}

static void status(struct out *out, const struct status *s)
{
	text_status(out, s);
}

static void config(struct out *out, const struct config *c)
{
	unsigned int i;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++) {
		const struct name *name = i < config_names.count ? &config_names.table[i] : NULL;

		if (!c->has[i])
			continue;
		fprintf(out->file, "%-25s %10u %-6s %s\n", name_key(&config_names, i), c->value[i],
			name && name->unit ? name->unit : "", name && name->help ? name->help : "");
	}
}

static void sync_event(struct out *out, const struct out_event *event, const struct out_sync *sync)
{
	if (sync->phase == OUT_SYNC_ALONE)
		return;
	text_sync(out, event, sync);
	out->printed = 0;
}

static void present(struct out *out, const struct out_event *event, const struct record *record)
{
	(void)event;
	if (!out->printed)
		list_begin(out, OUT_FLOWS);
	flow(out, record);
}

static void netns(struct out *out, const struct netns *ns)
{
	char label[NETNS_LABEL];

	if (!out->style.header)
		return;
	fprintf(out->file, "%s%s%s%s\n", out->visited++ ? "\n" : "",
		style_on(&out->style, PAINT_HEAD), netns_label(ns, label),
		style_off(&out->style, PAINT_HEAD));
}

static void end(struct out *out)
{
	(void)out;
}

const struct out_ops out_text = {
	.list_begin = list_begin,
	.flow = flow,
	.list_end = list_end,
	.number = number,
	.watching = watching,
	.groups = text_groups,
	.time_wait = text_time_wait,
	.half_open = text_half_open,
	.stats = stats,
	.status = status,
	.config = config,
	.transition = text_transition,
	.close = text_close,
	.changed = text_changed,
	.alert = text_alert,
	.overrun = text_overrun,
	.sync = sync_event,
	.present = present,
	.close_wait = text_close_wait,
	.report = text_report,
	.explain = text_explain,
	.netns = netns,
	.end = end,
};
