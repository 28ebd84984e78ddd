// SPDX-License-Identifier: GPL-2.0
/* Output for programs: an array per list, an object per answer, a line per event. */
#include "json.h"
#include "json_close_wait.h"
#include "out.h"

/* enough for microseconds since 1970 */
#define DIGITS	16

static void dump(const struct out *out, json_t *value, bool pretty)
{
	size_t flags = JSON_REAL_PRECISION(DIGITS) | (pretty ? JSON_INDENT(4) : JSON_COMPACT);

	if (!value || json_dumpf(value, out->file, flags))
		fault_warn("out of memory: a record is missing");
	json_decref(value);
}

static void item(struct out *out, json_t *value)
{
	fputs(out->printed++ ? ",\n" : "\n", out->file);
	dump(out, value, out->pretty);
}

/* the answer, or the answer in one of several namespaces: an item of one array over all */
static void dump_line(struct out *out, json_t *value)
{
	if (out->several) {
		item(out, value);
		return;
	}
	dump(out, value, out->pretty);
	fputc('\n', out->file);
}

/* flows and sockets have it from the kernel */
static json_t *in_netns(const struct out *out, json_t *value)
{
	json_t *netns = out->netns ? json_integer(out->netns) : json_null();

	json_object_set_new(value, "netns", netns);
	return value;
}

static void list_begin(struct out *out, enum out_list what)
{
	out->list = what;
	if (out->several)
		return;
	out->printed = 0;
	fputc('[', out->file);
}

static void flow(struct out *out, const struct record *record)
{
	item(out, json_flow(record));
}

static void list_end(struct out *out)
{
	if (!out->several)
		fputs(out->printed ? "\n]\n" : "]\n", out->file);
}

static void number(struct out *out, const char *key, uint64_t value)
{
	json_t *object = json_pack("{s:I}", key, (json_int_t)value);

	dump_line(out, out->several ? in_netns(out, object) : object);
}

static void watching(struct out *out, bool on)
{
	dump_line(out, json_pack("{s:b}", "watching", on));
}

static void groups(struct out *out, enum out_side side, const struct tcpwatch_group *group,
		   size_t count)
{
	size_t i;

	list_begin(out, OUT_FLOWS);
	for (i = 0; i < count; i++)
		item(out, in_netns(out, json_group(&group[i], side)));
	list_end(out);
}

static void time_wait(struct out *out, const struct time_wait *tw)
{
	dump_line(out, in_netns(out, json_time_wait(tw)));
}

static void half_open(struct out *out, const struct handshakes *h, size_t count)
{
	size_t i;

	list_begin(out, OUT_FLOWS);
	for (i = 0; i < count; i++)
		item(out, in_netns(out, json_handshakes(&h[i])));
	list_end(out);
}

static void stats(struct out *out, const struct stats *s)
{
	dump_line(out, in_netns(out, json_stats(s)));
}

static void status(struct out *out, const struct status *s)
{
	dump_line(out, json_status(s));
}

static void config(struct out *out, const struct config *c)
{
	dump_line(out, json_config(c, false));
}

static void dump_event(const struct out *out, json_t *object)
{
	dump(out, object, false);
	fputc('\n', out->file);
}

static void transition(struct out *out, const struct out_event *event,
		       const struct tcpwatch_transition_event *t)
{
	dump_event(out, json_transition_event(event, t));
}

static void close_event(struct out *out, const struct out_event *event,
			const struct tcpwatch_flow *closed)
{
	const struct record record = { .flow = *closed };
	json_t *object = json_event("close", event, 0);

	json_object_set_new(object, "id", json_integer(closed->id));
	json_object_set_new(object, "flow", json_flow(&record));
	dump_event(out, object);
}

static void changed(struct out *out, const struct out_event *event, const struct config *c)
{
	json_t *object = json_event("config", event, 0);

	json_object_set_new(object, "config", json_config(c, true));
	dump_event(out, object);
}

static void alert(struct out *out, const struct out_event *event,
		  const struct tcpwatch_alert_event *a)
{
	dump_event(out, json_alert_event(event, a));
}

static void overrun(struct out *out, const struct out_event *event, uint64_t lost)
{
	dump_event(out, json_event("overrun", event, lost));
}

static void sync_event(struct out *out, const struct out_event *event, const struct out_sync *sync)
{
	dump_event(out, json_sync_event(event, sync));
}

static void present(struct out *out, const struct out_event *event, const struct record *record)
{
	dump_event(out, json_flow_event(event, record));
}

static void close_wait(struct out *out, const struct close_wait *cw)
{
	size_t i;

	list_begin(out, OUT_ROWS);
	for (i = 0; i < cw->n_rows; i++)
		item(out, json_close_wait(cw, &cw->row[i]));
	list_end(out);
}

static void report(struct out *out, const struct report *r)
{
	dump_line(out, json_report(r));
}

static void explain(struct out *out, const struct explain *e)
{
	dump_line(out, json_explain(e));
}

static void netns(struct out *out, const struct netns *ns)
{
	(void)ns;
	if (!out->visited++)
		fputc('[', out->file);
}

static void end(struct out *out)
{
	if (out->visited)
		fputs(out->printed ? "\n]\n" : "]\n", out->file);
}

const struct out_ops out_json = {
	.list_begin = list_begin,
	.flow = flow,
	.list_end = list_end,
	.number = number,
	.watching = watching,
	.groups = groups,
	.time_wait = time_wait,
	.half_open = half_open,
	.stats = stats,
	.status = status,
	.config = config,
	.transition = transition,
	.close = close_event,
	.changed = changed,
	.alert = alert,
	.overrun = overrun,
	.sync = sync_event,
	.present = present,
	.close_wait = close_wait,
	.report = report,
	.explain = explain,
	.netns = netns,
	.end = end,
};
