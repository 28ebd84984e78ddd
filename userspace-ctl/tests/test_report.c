// SPDX-License-Identifier: GPL-2.0
/* What is called a finding, how bad it is, and how it is printed. */
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "json.h"
#include "report.h"
#include "sample.h"
#include "suite.h"
#include "thresholds.h"

/* clang-format off */
static const struct report_row {
	const char *what;
	size_t leaks;			/* sockets in CLOSE_WAIT of one process */
	unsigned int age_s;		/* the oldest */
	enum close_wait_verdict verdict;
	unsigned int used;		/* of 1000 ports */
	double exhausted_in_s;		/* negative: never */
	bool reusable;
	enum handshake_verdict handshakes;
	unsigned int flows;		/* of 100 */
	unsigned int refused;
	enum severity severity;
	const char *kind;		/* of the worst; NULL: nothing to report */
	size_t findings;
} rows[] = {
	{ "nothing", 0, 0, 0, 0, -1, false, 0, 10, 0, SEVERITY_OK, NULL, 0 },
	{ "a small young leak", 49, 599, VERDICT_LEAK, 0, -1, false, 0, 10, 0,
	  SEVERITY_OK, NULL, 0 },
	{ "many leak", 50, 60, VERDICT_LEAK, 0, -1, false, 0, 10, 0,
	  SEVERITY_WARNING, "close_wait", 1 },
	{ "very many leak", 500, 60, VERDICT_LEAK, 0, -1, false, 0, 10, 0,
	  SEVERITY_CRITICAL, "close_wait", 1 },
	{ "one leaks for long", 1, 600, VERDICT_LEAK, 0, -1, false, 0, 10, 0,
	  SEVERITY_WARNING, "close_wait", 1 },
	{ "one leaks for an hour", 1, 3600, VERDICT_LEAK, 0, -1, false, 0, 10, 0,
	  SEVERITY_CRITICAL, "close_wait", 1 },
	{ "many are stalled", 60, 60, VERDICT_STALLED, 0, -1, false, 0, 10, 0,
	  SEVERITY_WARNING, "close_wait", 1 },
	{ "many are at work", 900, 9000, VERDICT_DRAINING, 0, -1, false, 0, 10, 0,
	  SEVERITY_OK, NULL, 0 },
	{ "half of the ports", 0, 0, 0, 500, -1, false, 0, 10, 0, SEVERITY_WARNING, "ports", 1 },
	{ "nearly all ports", 0, 0, 0, 800, -1, false, 0, 10, 0, SEVERITY_CRITICAL, "ports", 1 },
	{ "half of the ports, the rest goes soon", 0, 0, 0, 500, 100, false, 0, 10, 0,
	  SEVERITY_CRITICAL, "ports", 1 },
	{ "few ports, the rest goes soon", 0, 0, 0, 400, 20, false, 0, 10, 0,
	  SEVERITY_OK, NULL, 0 },
	{ "all ports, but they may be reused", 0, 0, 0, 990, -1, true, 0, 10, 0,
	  SEVERITY_OK, NULL, 0 },
	{ "a flood", 0, 0, 0, 0, -1, false, HANDSHAKE_FLOOD, 10, 0,
	  SEVERITY_CRITICAL, "half_open", 1 },
	{ "a full queue", 0, 0, 0, 0, -1, false, HANDSHAKE_QUEUE_FULL, 10, 0,
	  SEVERITY_CRITICAL, "half_open", 1 },
	{ "lost ACKs", 0, 0, 0, 0, -1, false, HANDSHAKE_ACKS_LOST, 10, 0,
	  SEVERITY_WARNING, "half_open", 1 },
	{ "table nearly full", 0, 0, 0, 0, -1, false, 0, 90, 0, SEVERITY_WARNING, "table", 1 },
	{ "table full", 0, 0, 0, 0, -1, false, 0, 99, 5, SEVERITY_CRITICAL, "table", 1 },
	{ "table full of what may go", 0, 0, 0, 0, -1, false, 0, 99, 0,
	  SEVERITY_WARNING, "table", 1 },
	{ "flows were refused", 0, 0, 0, 0, -1, false, 0, 10, 5, SEVERITY_WARNING, "table", 1 },
	{ "the worst comes first", 50, 60, VERDICT_LEAK, 500, -1, false, HANDSHAKE_FLOOD, 95, 1,
	  SEVERITY_CRITICAL, "half_open", 4 },
};

/* clang-format on */

/* the parts of a report, with addresses of either family */
struct parts {
	struct close_wait_flow flow;
	struct close_wait_row cw_row;
	struct close_wait cw;
	struct owner owner;
	struct tcpwatch_group group;
	struct port_use use;
	struct time_wait tw;
	struct handshakes h;
	struct report report;
};

static void fill(struct parts *p, const struct report_row *row, bool v6)
{
	memset(p, 0, sizeof(*p));
	p->flow.flow = sample_flow("10.0.0.1:40000", "10.0.0.2:8000");
	if (v6)
		p->flow.flow = sample_flow("[2001:db8:1234:5678:9abc:def0:1234:5678]:40000",
					   "[2001:db8:1234:5678:9abc:def0:1234:9999]:8000");
	p->flow.side = TCPWATCH_SIDE_SERVER;
	p->flow.flow.server.state_age_ns = row->age_s * NSEC_PER_SEC;
	p->owner = (struct owner){ .pid = 2211, .uid = 33, .comm = "gunicorn" };
	p->cw_row.owner = &p->owner;
	p->cw_row.first = &p->flow;
	p->cw_row.count = row->leaks;
	p->cw_row.verdict = row->verdict;
	p->cw.row = &p->cw_row;
	p->cw.n_rows = row->leaks > 0;
	p->group.family = v6 ? AF_INET6 : AF_INET;
	memset(p->group.local, 0x2a, v6 ? 16 : 4);
	memset(p->group.remote, 0x2b, v6 ? 16 : 4);
	p->group.port = htons(5432);
	p->use = (struct port_use){
		.group = &p->group,
		.range = 1000,
		.used = row->used,
		.reusable = row->reusable,
		.exhausted_in_s = row->exhausted_in_s,
	};
	p->tw.ports = &p->use;
	p->tw.n_ports = 1;
	p->h = (struct handshakes){ .group = &p->group, .verdict = row->handshakes };
	p->report.status.value[TCPWATCH_STATUS_FLOWS] = row->flows;
	p->report.status.value[TCPWATCH_STATUS_FLOWS_MAX] = 100;
	p->report.stats.value[TCPWATCH_STAT_TABLE_FULL] = row->refused;
	assert_true(report_make(&p->report, &p->cw, &p->tw, &p->h, 1));
}

static void test_findings(void **state)
{
	const struct report_row *row = *state;
	struct parts p;

	fill(&p, row, false);
	assert_int_equal(report_verdict(&p.report), row->severity);
	assert_int_equal(p.report.count, row->findings);
	if (row->kind)
		assert_string_equal(p.report.finding[0].kind, row->kind);
	assert_int_equal(report_lost(&p.report), row->refused);
	report_free(&p.report);
}

/* clang-format off */
static const struct threshold_row {
	const char *what;
	unsigned int key;
	uint32_t value;
	struct report_row row;
} settings[] = {
	{ "fewer sockets are enough", TCPWATCH_CONFIG_CLOSE_WAIT_WARNING, 5,
	  { "", 5, 60, VERDICT_LEAK, 0, -1, false, 0, 10, 0, SEVERITY_WARNING, "close_wait", 1 } },
	{ "no number of sockets is", TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL, 0,
	  { "", 900, 9, VERDICT_LEAK, 0, -1, false, 0, 10, 0, SEVERITY_WARNING, "close_wait", 1 } },
	{ "a younger one is enough", TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S, 90,
	  { "", 1, 90, VERDICT_LEAK, 0, -1, 0, 0, 10, 0, SEVERITY_CRITICAL, "close_wait", 1 } },
	{ "more ports are fine", TCPWATCH_CONFIG_PORTS_WARNING, 60,
	  { "", 0, 0, 0, 590, -1, false, 0, 10, 0, SEVERITY_OK, NULL, 0 } },
	{ "fewer ports are critical", TCPWATCH_CONFIG_PORTS_CRITICAL, 55,
	  { "", 0, 0, 0, 550, -1, false, 0, 10, 0, SEVERITY_CRITICAL, "ports", 1 } },
	{ "a table half full", TCPWATCH_CONFIG_TABLE_WARNING, 50,
	  { "", 0, 0, 0, 0, -1, false, 0, 50, 0, SEVERITY_WARNING, "table", 1 } },
};

/* clang-format on */

static void test_settings(void **state)
{
	const struct threshold_row *row = *state;
	struct config config = { .has = { false } };
	struct parts p;

	config.has[row->key] = true;
	config.value[row->key] = row->value;
	thresholds_set(&config);
	fill(&p, &row->row, false);
	thresholds_set(NULL);
	assert_int_equal(report_verdict(&p.report), row->row.severity);
	assert_int_equal(p.report.count, row->row.findings);
	report_free(&p.report);
}

/* the process is named, and the page stays narrow */
static void test_closer(void **state)
{
	const struct report_row row = { "", 0, 0, 0, 900, -1, false, 0, 10, 0, SEVERITY_CRITICAL,
					"ports", 1 };
	struct holder holder;
	struct parts p;

	(void)state;
	fill(&p, &row, false);
	report_free(&p.report);
	holder = (struct holder){ .owner = &p.owner };
	p.use.tenants = (struct tenants){ .looked = true, .holder = &holder, .count = 1 };
	p.group.closed_first[TCPWATCH_SIDE_CLIENT] = 9;
	p.use.time_wait = 900;
	assert_true(report_short(&p.tw));
	assert_true(report_make(&p.report, &p.cw, &p.tw, &p.h, 1));
	assert_string_equal(p.report.finding[0].cure,
			    "This side closes first (gunicorn[2211]): use connections again, or let the server close.");
	report_free(&p.report);
}

static void test_text(void **state)
{
	struct out out = { .ops = &out_text, .style = { .header = true, .width = 80 } };
	char *text = NULL, *line, *rest;
	struct parts p;
	size_t size;
	int v6;

	for (v6 = 0; v6 < 2; v6++) {
		fill(&p, *state, v6);
		out.file = open_memstream(&text, &size);
		out.ops->report(&out, &p.report);
		fclose(out.file);
		if (!p.report.count)
			assert_non_null(strstr(text, "nothing to report"));
		for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
			if (text_width(line) > 80)
				fail_msg("%u columns: %s", text_width(line), line);
		free(text);
		report_free(&p.report);
	}
}

static void test_json(void **state)
{
	static const char *const keys[] = { "severity", "kind", "subject", "since_s", "text",
					    "cure", "command" };
	struct parts p;
	json_t *object, *finding;
	size_t i, k;

	fill(&p, *state, true);
	object = json_report(&p.report);
	assert_string_equal(json_string_value(json_object_get(object, "verdict")),
			    severity_name(report_verdict(&p.report)));
	assert_int_equal(json_array_size(json_object_get(object, "findings")), p.report.count);
	json_array_foreach(json_object_get(object, "findings"), i, finding)
		for (k = 0; k < ARRAY_SIZE(keys); k++)
			assert_non_null(json_object_get(finding, keys[k]));
	json_decref(object);
	report_free(&p.report);
}

int main(void)
{
	const struct CMUnitTest others[] = {
		cmocka_unit_test(test_closer),
	};
	int failed = 0;

	setlocale(LC_CTYPE, "C.UTF-8");
	failed += run_rows("findings", rows, sizeof(rows), sizeof(rows[0]), test_findings);
	failed += run_rows("settings", settings, sizeof(settings), sizeof(settings[0]),
			   test_settings);
	failed += run_rows("pages", rows, sizeof(rows), sizeof(rows[0]), test_text);
	failed += run_rows("reports as JSON", rows, sizeof(rows), sizeof(rows[0]), test_json);
	failed += cmocka_run_group_tests(others, NULL, NULL);
	return failed > 0;
}
