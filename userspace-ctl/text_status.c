// SPDX-License-Identifier: GPL-2.0
/* What is on, in words. */
#include "text.h"
#include "units.h"

static unsigned long long get(const struct status *s, unsigned int which)
{
	return s->value[which];
}

static void status_head(const struct out *out, const char *word)
{
	text_cell(out, word, 11, PAINT_HEAD);
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
	fprintf(out->file, "%llu of %llu (%llu half-open), %llu ended ones kept\n",
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
	fprintf(out->file, "%llu transitions, %llu closes, %llu config changes\n",
		get(s, TCPWATCH_STATUS_TRANSITIONS_SEQ), get(s, TCPWATCH_STATUS_CLOSES_SEQ),
		get(s, TCPWATCH_STATUS_CONFIG_SEQ));
}

static void status_alerts(const struct out *out, const struct status *s)
{
	status_head(out, "alerts");
	fprintf(out->file, "%llu raised (%llu critical), %llu told\n",
		get(s, TCPWATCH_STATUS_ALERTS_RAISED), get(s, TCPWATCH_STATUS_ALERTS_CRITICAL),
		get(s, TCPWATCH_STATUS_ALERTS_SEQ));
}

void text_status(const struct out *out, const struct status *s)
{
	status_watching(out, s);
	if (s->value[TCPWATCH_STATUS_WATCHING])
		status_flows(out, s);
	status_machine(out, s);
	if (s->value[TCPWATCH_STATUS_WATCHING]) {
		status_sweep(out, s);
		status_events(out, s);
		status_alerts(out, s);
	}
	status_head(out, "interface");
	fprintf(out->file, "%llu.%llu\n", get(s, TCPWATCH_STATUS_ABI) >> 16,
		get(s, TCPWATCH_STATUS_ABI) & 0xffff);
}
