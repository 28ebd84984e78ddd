// SPDX-License-Identifier: GPL-2.0
#include "json.h"
#include "json_put.h"
#include "report.h"

static json_t *finding_object(const struct finding *f)
{
	json_t *object = json_object();

	json_put_text(object, "severity", severity_name(f->severity));
	json_put_text(object, "kind", f->kind);
	json_put_text(object, "subject", f->subject);
	json_put_seconds_unless(object, "since_s", f->since_ns, NEVER);
	json_put_text(object, "text", f->text);
	json_put_text(object, "cure", f->cure);
	json_put_text(object, "command", *f->command ? f->command : NULL);
	return object;
}

static json_t *health_object(const struct report *r)
{
	json_t *object = json_object();

	json_put_number(object, "flows", r->status.value[TCPWATCH_STATUS_FLOWS]);
	json_put_number(object, "flows_max", r->status.value[TCPWATCH_STATUS_FLOWS_MAX]);
	json_put_seconds(object, "watched_s", r->status.value[TCPWATCH_STATUS_WATCHED_NS]);
	json_put_number(object, "sweep_behind_ms",
			r->status.value[TCPWATCH_STATUS_SWEEP_BEHIND_MS]);
	json_put_number(object, "lost", report_lost(r));
	return object;
}

json_t *json_report(const struct report *r)
{
	json_t *object = json_object(), *findings = json_array();
	size_t i;

	for (i = 0; i < r->count; i++)
		json_array_append_new(findings, finding_object(&r->finding[i]));
	json_put_seconds(object, "at", r->at_ns);
	json_put_number(object, "netns", r->status.value[TCPWATCH_STATUS_NETNS]);
	json_put_text(object, "verdict", severity_name(report_verdict(r)));
	json_put(object, "findings", findings);
	json_put(object, "health", health_object(r));
	return object;
}
