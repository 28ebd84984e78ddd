// SPDX-License-Identifier: GPL-2.0
/* One page: what is wrong, the worst first. */
#include <string.h>

#include "report.h"
#include "text.h"
#include "wrap.h"

#define INDENT	10

static void head(const struct out *out, const struct report *r)
{
	const uint64_t *status = r->status.value;
	unsigned long long lost = report_lost(r);
	char span[SPAN_TEXT], losses[48] = "nothing lost";

	if (lost)
		snprintf(losses, sizeof(losses), "%llu losses: tcpwatchctl stats", lost);
	fprintf(out->file, "%stcpwatch: %llu flows of %llu, watching for %s, %s%s\n\n",
		style_on(&out->style, PAINT_HEAD),
		(unsigned long long)status[TCPWATCH_STATUS_FLOWS],
		(unsigned long long)status[TCPWATCH_STATUS_FLOWS_MAX],
		span_long(status[TCPWATCH_STATUS_WATCHED_NS], span), losses,
		style_off(&out->style, PAINT_HEAD));
}

static void finding(const struct out *out, const struct finding *f)
{
	bool bad = f->severity == SEVERITY_CRITICAL;
	char text[FINDING_TEXT + 2];

	text_cell(out, bad ? "CRITICAL" : "WARNING", INDENT, bad ? PAINT_BAD : PAINT_WARN);
	snprintf(text, sizeof(text), "%s.", f->text);
	wrap(out->file, text, INDENT, out->style.width);
	text_paragraph(out, INDENT, f->cure);
	if (*f->command)
		text_command(out, INDENT, f->command);
}

void text_report(struct out *out, const struct report *r)
{
	size_t i;

	if (out->style.header)
		head(out, r);
	for (i = 0; i < r->count; i++)
		finding(out, &r->finding[i]);
	if (!r->count) {
		text_cell(out, "ok", INDENT, PAINT_GOOD);
		fputs("nothing to report\n", out->file);
	}
}
