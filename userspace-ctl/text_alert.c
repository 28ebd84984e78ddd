// SPDX-License-Identifier: GPL-2.0
/* An alert: a sentence in a column. */
#include <string.h>

#include "addr.h"
#include "names.h"
#include "text.h"
#include "units.h"
#include "wrap.h"

#define WORD	10	/* critical and a blank; raised, changed, cleared */
#define INDENT	(2 * WORD)
#define ROOM	160

static enum paint paint_of(const struct tcpwatch_alert_event *a)
{
	if (a->change == TCPWATCH_ALERT_CLEARED)
		return PAINT_GOOD;
	return a->severity == TCPWATCH_SEVERITY_CRITICAL ? PAINT_BAD : PAINT_WARN;
}

static void subject(const struct out *out, const struct tcpwatch_alert_event *a, char *text,
		    size_t size)
{
	char local[HOST_TEXT], remote[HOST_TEXT];

	switch (a->subject) {
	case TCPWATCH_SUBJECT_LISTENER:
		text_end(out, a->family, a->local, a->port, local);
		snprintf(text, size, " on %s", local);
		break;
	case TCPWATCH_SUBJECT_DESTINATION:
		addr_text(a->family, a->local, local);
		text_end(out, a->family, a->remote, a->port, remote);
		snprintf(text, size, " from %s to %s", local, remote);
		break;
	default:
		*text = '\0';
	}
}

static void number(uint64_t value, const char *unit, char *text, size_t size)
{
	if (!strcmp(unit, "s"))
		span_long(value * NSEC_PER_SEC, text);
	else
		snprintf(text, size, "%llu %s", (unsigned long long)value, unit);
}

/* 61 % (threshold 50 %), since 1 min 20 s */
static void figures(const struct tcpwatch_alert_event *a, char *text, size_t size)
{
	const struct name *name = a->kind < alert_names.count ? &alert_names.table[a->kind] : NULL;
	const char *unit = name && name->unit ? name->unit : "";
	char value[SPAN_TEXT], threshold[SPAN_TEXT], span[SPAN_TEXT], share[32] = "";
	uint64_t age = a->at_ns > a->since_ns ? a->at_ns - a->since_ns : 0;

	number(a->value, unit, value, sizeof(value));
	number(a->threshold, unit, threshold, sizeof(threshold));
	if (a->completed_percent != TCPWATCH_NO_PERCENT)
		snprintf(share, sizeof(share), ", %u %% completed", a->completed_percent);
	snprintf(text, size, "%s%s (threshold %s), %s %s", value, share, threshold,
		 a->change == TCPWATCH_ALERT_CLEARED ? "after" : "for", span_long(age, span));
	if (a->change == TCPWATCH_ALERT_CLEARED && a->reason == TCPWATCH_REASON_UNWATCHED)
		snprintf(text, size, "watching has ended");
}

void text_alert(struct out *out, const struct out_event *event,
		const struct tcpwatch_alert_event *a)
{
	char whose[2 * HOST_TEXT + 16], what[ROOM], text[3 * HOST_TEXT];
	unsigned int width = out->style.width;
	bool alone;

	subject(out, a, whose, sizeof(whose));
	figures(a, what, sizeof(what));
	snprintf(text, sizeof(text), "%s%s: %s", name_text(&alert_names, a->kind), whose, what);
	alone = width && TEXT_STAMP + INDENT + strlen(text) > width;
	text_stamp(out, event->at_ns, alone);
	if (out->style.timestamps && !alone)
		width = 0;
	text_cell(out, name_text(&severity_names, a->severity), WORD, paint_of(a));
	text_cell(out, name_text(&change_names, a->change), WORD, PAINT_NONE);
	wrap(out->file, text, INDENT, width);
}
