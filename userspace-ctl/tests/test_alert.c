// SPDX-License-Identifier: GPL-2.0
/* Alerts as they are printed. */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "out.h"
#include "suite.h"
#include "units.h"

#define AT_NS	1763807900123456789ull

enum sample {
	PORTS,
	PORTS6,
	CLEARED,
	UNWATCHED,
	CRITICAL,
	AGE,
	FLOOD,
	TABLE,
	LOST,
	FUTURE,
};

static void set_addr(uint8_t *to, const char *text)
{
	assert_int_equal(inet_pton(AF_INET6, text, to), 1);
}

static struct tcpwatch_alert_event ports_event(bool v6)
{
	struct tcpwatch_alert_event a = {
		.seq = 5,
		.at_ns = AT_NS,
		.since_ns = AT_NS - 5 * NSEC_PER_SEC,
		.value = 61,
		.threshold = 50,
		.group = 17,
		.port = htons(5432),
		.family = v6 ? AF_INET6 : AF_INET,
		.subject = TCPWATCH_SUBJECT_DESTINATION,
		.kind = TCPWATCH_ALERT_PORTS,
		.severity = TCPWATCH_SEVERITY_WARNING,
		.change = TCPWATCH_ALERT_RAISED,
		.completed_percent = TCPWATCH_NO_PERCENT,
		.local = { 10, 2, 0, 4 },
		.remote = { 10, 2, 0, 9 },
	};

	if (v6) {
		set_addr(a.local, "2001:db8:1234:5678:9abc:def0:1234:5601");
		set_addr(a.remote, "2001:db8:1234:5678:9abc:def0:1234:5602");
	}
	return a;
}

static void at_listener(struct tcpwatch_alert_event *a, unsigned int kind, uint64_t value)
{
	a->subject = TCPWATCH_SUBJECT_LISTENER;
	memset(a->remote, 0, sizeof(a->remote));
	a->port = htons(80);
	a->kind = kind;
	a->value = value;
	a->threshold = value / 2;
}

static void of_netns(struct tcpwatch_alert_event *a, unsigned int kind)
{
	memset(a->local, 0, sizeof(a->local));
	memset(a->remote, 0, sizeof(a->remote));
	a->group = 0;
	a->family = 0;
	a->port = 0;
	a->subject = TCPWATCH_SUBJECT_NETNS;
	a->kind = kind;
}

static struct tcpwatch_alert_event sample(enum sample which)
{
	struct tcpwatch_alert_event a = ports_event(which == PORTS6);

	switch (which) {
	case PORTS:
	case PORTS6:
		break;
	case UNWATCHED:
	case CLEARED:
		if (which == UNWATCHED)
			a.reason = TCPWATCH_REASON_UNWATCHED;
		a.change = TCPWATCH_ALERT_CLEARED;
		a.was = TCPWATCH_SEVERITY_WARNING;
		a.value = 3;
		break;
	case CRITICAL:
		a.change = TCPWATCH_ALERT_CHANGED;
		a.was = TCPWATCH_SEVERITY_WARNING;
		a.severity = TCPWATCH_SEVERITY_CRITICAL;
		break;
	case AGE:
		at_listener(&a, TCPWATCH_ALERT_CLOSE_WAIT_AGE, 1200);
		break;
	case FLOOD:
		at_listener(&a, TCPWATCH_ALERT_HALF_OPEN, 5000);
		a.completed_percent = 3;
		break;
	case TABLE:
		of_netns(&a, TCPWATCH_ALERT_TABLE);
		break;
	case LOST:
		of_netns(&a, TCPWATCH_ALERT_EVENTS_LOST);
		break;
	case FUTURE:
		a.kind = TCPWATCH_ALERT_MAX + 1;
		a.subject = 200;
		a.change = 200;
		break;
	}
	return a;
}

static char *print(const struct out_ops *ops, enum sample which, unsigned int width, bool stamps)
{
	const struct tcpwatch_alert_event a = sample(which);
	const struct out_event event = {
		.group = OUT_ALERTS,
		.seq = a.seq,
		.at_ns = a.at_ns,
		.netns = 4026531840u,
	};
	struct out out = {
		.ops = ops,
		.style = { .width = width, .timestamps = stamps },
	};
	size_t size;
	char *text;

	out.file = open_memstream(&text, &size);
	ops->alert(&out, &event, &a);
	fclose(out.file);
	return text;
}

/* clang-format off */
static const struct json_row {
	const char *what;
	enum sample sample;
	const char *path;
	const char *json;
} values[] = {
	{ "type", PORTS, "type", "\"alert\"" },
	{ "group", PORTS, "group", "\"alerts\"" },
	{ "number", PORTS, "seq", "5" },
	{ "when", PORTS, "at", "1763807900.123456" },
	{ "where", PORTS, "netns", "4026531840" },
	{ "nothing lost", PORTS, "lost", "0" },
	{ "kind", PORTS, "kind", "\"ports\"" },
	{ "raised", PORTS, "change", "\"raised\"" },
	{ "severity", PORTS, "severity", "\"warning\"" },
	{ "it was none", PORTS, "was", "\"ok\"" },
	{ "value", PORTS, "value", "61" },
	{ "threshold", PORTS, "threshold", "50" },
	{ "unit", PORTS, "unit", "\"%\"" },
	{ "no ratio", PORTS, "completed_percent", "null" },
	{ "since", PORTS, "since", "1763807895.123456" },
	{ "raised for no reason", PORTS, "reason", "null" },
	{ "subject", PORTS, "subject", "\"destination\"" },
	{ "id of a destination", PORTS, "destination.id", "17" },
	{ "its local address", PORTS, "destination.local", "\"10.2.0.4\"" },
	{ "its remote address", PORTS, "destination.remote", "\"10.2.0.9\"" },
	{ "its port", PORTS, "destination.port", "5432" },
	{ "its family", PORTS, "destination.family", "\"ipv4\"" },
	{ "no VRF", PORTS, "destination.vrf", "null" },
	{ "no listener", PORTS, "listener", "null" },
	{ "IPv6", PORTS6, "destination.remote", "\"2001:db8:1234:5678:9abc:def0:1234:5602\"" },
	{ "changed", CRITICAL, "change", "\"changed\"" },
	{ "to critical", CRITICAL, "severity", "\"critical\"" },
	{ "from warning", CRITICAL, "was", "\"warning\"" },
	{ "cleared", CLEARED, "change", "\"cleared\"" },
	{ "of what severity", CLEARED, "severity", "\"warning\"" },
	{ "by its value", CLEARED, "reason", "\"value\"" },
	{ "by switching off", UNWATCHED, "reason", "\"unwatched\"" },
	{ "a listener", AGE, "listener.addr", "\"10.2.0.4\"" },
	{ "no destination", AGE, "destination", "null" },
	{ "an age in seconds", AGE, "unit", "\"s\"" },
	{ "handshakes completed", FLOOD, "completed_percent", "3" },
	{ "the namespace: no listener", TABLE, "listener", "null" },
	{ "the namespace: no destination", TABLE, "destination", "null" },
	{ "the namespace", LOST, "subject", "\"netns\"" },
	{ "a kind of a newer kernel", FUTURE, "kind", "\"unknown\"" },
	{ "a unit of a newer kernel", FUTURE, "unit", "null" },
	{ "a change of a newer kernel", FUTURE, "change", "\"unknown\"" },
};

/* clang-format on */

static json_t *at(json_t *value, const char *path)
{
	char copy[128], *rest = copy, *key;

	snprintf(copy, sizeof(copy), "%s", path);
	while (value && (key = strsep(&rest, ".")))
		value = json_object_get(value, key);
	return value;
}

static void test_json(void **state)
{
	const struct json_row *row = *state;
	json_t *expected = json_loads(row->json, JSON_DECODE_ANY, NULL);
	char *text = print(&out_json, row->sample, 0, false);
	json_t *object = json_loads(text, 0, NULL);

	assert_non_null(object);
	assert_ptr_equal(strchr(text, '\n'), text + strlen(text) - 1);
	if (!json_equal(at(object, row->path), expected))
		fail_msg("%s: %s expected", row->path, row->json);
	json_decref(object);
	json_decref(expected);
	free(text);
}

/* clang-format off */
static const struct text_row {
	const char *what;
	enum sample sample;
	unsigned int width;
	bool stamps;
	const char *says;
} texts[] = {
	{ "raised", PORTS, 0, false,
	  "raised    ports from 10.2.0.4 to 10.2.0.9:5432: 61 % (threshold 50 %), for 5.0 s\n" },
	{ "changed", CRITICAL, 0, false, "critical  changed   ports" },
	{ "cleared", CLEARED, 0, false, "3 % (threshold 50 %), after 5.0 s" },
	{ "watching has ended", UNWATCHED, 0, false, "5432: watching has ended" },
	{ "an age", AGE, 0, false,
	  "close-wait age on 10.2.0.4:80: 20 min 00 s (threshold 10 min 00 s)" },
	{ "a flood", FLOOD, 0, false,
	  "half-open on 10.2.0.4:80: 5000 handshakes, 3 % completed (threshold 2500 handshakes)" },
	{ "the table", TABLE, 0, false, "table: 61 %" },
	{ "losses", LOST, 0, false, "events lost: 61 messages" },
	{ "a newer kernel", FUTURE, 0, false, "unknown: 61" },
	{ "80 columns", PORTS, 80, false, "to 10.2.0.9:5432: 61 %" },
	{ "80 columns, IPv6", PORTS6, 80, false, "[2001:db8:1234:5678:9abc:def0:1234:5602]:5432:" },
	{ "80 columns, IPv6, with its time", PORTS6, 80, true, "2001:db8:1234" },
	{ "80 columns, a flood with its time", FLOOD, 80, true, "handshakes, 3 %" },
	{ "200 columns with its time: one line", PORTS, 200, true,
	  "456] warning   raised    ports" },
	{ "just as many columns: one line", PORTS, 119, true, "456] warning   raised    ports" },
	{ "one column less: its time has a line of its own", PORTS, 118, true,
	  "456]\nwarning   raised    ports" },
};

/* clang-format on */

static void test_text(void **state)
{
	const struct text_row *row = *state;
	char *text = print(&out_text, row->sample, row->width, row->stamps), *line, *rest;

	if (getenv("SHOW_SCREENS"))
		fprintf(stderr, "== %s\n%s", row->what, text);
	if (!strstr(text, row->says)) {
		fprintf(stderr, "# not in there: %s\n%s", row->says, text);
		fail();
	}
	for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
		assert_true(!row->width || strlen(line) <= row->width);
	free(text);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("values", values, sizeof(values), sizeof(values[0]), test_json);
	failed += run_rows("texts", texts, sizeof(texts), sizeof(texts[0]), test_text);
	return failed > 0;
}
