// SPDX-License-Identifier: GPL-2.0
/* The verbs report and check: the same findings, for people and for monitoring plugins. */
#include <stdlib.h>

#include "close_wait_collect.h"
#include "pressure.h"
#include "report.h"
#include "verbs.h"

/* the exit status of a plugin that does not know */
#define CHECK_UNKNOWN	3

static int not_watched(struct ctl *ctl)
{
	return fault_set(&ctl->fault, CTL_REFUSED,
			 "watching is off in this network namespace: tcpwatchctl watch on");
}

/* @filter is of no account: all sockets */
static int collect(struct ctl *ctl, const struct filter *filter, struct report *r,
		   void (*print)(struct ctl *ctl, const struct report *r))
{
	struct close_wait cw = { .n_flows = 0 };
	struct pressure p = { .n_handshakes = 0 };
	int code = close_wait_collect(ctl, filter, &cw);

	if (!code)
		code = pressure_collect(ctl, PRESSURE_PORTS | PRESSURE_HANDSHAKES, &p);
	if (!code)
		code = ctl_stats(ctl, &r->stats);
	r->status = ctl->status;
	r->at_ns = clock_ns(CLOCK_REALTIME);
	if (!code && !report_make(r, &cw, &p.tw, p.handshakes, p.n_handshakes))
		code = fault_set(&ctl->fault, CTL_REFUSED, "out of memory");
	if (!code)
		print(ctl, r);
	close_wait_free(&cw);
	pressure_free(&p);
	return code;
}

static int run(struct ctl *ctl, int argc, char **argv, struct report *r,
	       void (*print)(struct ctl *ctl, const struct report *r))
{
	struct filter *filter = calloc(1, sizeof(*filter));
	int code;

	if (!filter)
		return fault_set(&ctl->fault, CTL_REFUSED, "out of memory");
	code = filter_parse(filter, 0, NULL, ctl->options.family, &ctl->fault);
	if (!code)
		code = ctl_begin(ctl, argc, argv);
	if (!code && !ctl->status.value[TCPWATCH_STATUS_WATCHING])
		code = not_watched(ctl);
	if (!code)
		code = collect(ctl, filter, r, print);
	free(filter);
	return code;
}

static void print_report(struct ctl *ctl, const struct report *r)
{
	ctl->out.ops->report(&ctl->out, r);
}

int verb_report(struct ctl *ctl, int argc, char **argv)
{
	struct report r = { .count = 0 };
	int code = run(ctl, argc, argv, &r, print_report);

	report_free(&r);
	return code;
}

static void print_check(struct ctl *ctl, const struct report *r)
{
	static const char *const words[] = {
		[SEVERITY_OK] = "OK",
		[SEVERITY_WARNING] = "WARNING",
		[SEVERITY_CRITICAL] = "CRITICAL",
	};

	fprintf(ctl->out.file, "TCPWATCH %s - %s", words[report_verdict(r)],
		r->count ? r->finding[0].text : "nothing to report");
	if (r->count > 1)
		fprintf(ctl->out.file, " (and %zu more)", r->count - 1);
	fprintf(ctl->out.file, " | flows=%llu;;;0;%llu lost=%lluc\n",
		(unsigned long long)r->status.value[TCPWATCH_STATUS_FLOWS],
		(unsigned long long)r->status.value[TCPWATCH_STATUS_FLOWS_MAX],
		(unsigned long long)report_lost(r));
}

/* 0 to 3 as plugins have it; every failure of ours is 3 */
int verb_check(struct ctl *ctl, int argc, char **argv)
{
	struct report r = { .count = 0 };
	int code = run(ctl, argc, argv, &r, print_check);
	enum severity verdict = report_verdict(&r);

	report_free(&r);
	if (!code)
		return verdict;
	fprintf(ctl->out.file, "TCPWATCH UNKNOWN - %s\n", ctl->fault.text);
	*ctl->fault.text = '\0';
	return CHECK_UNKNOWN;
}
