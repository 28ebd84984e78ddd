// SPDX-License-Identifier: GPL-2.0
/* The verbs report and check: the same findings, for people and for monitoring plugins. */
#include <errno.h>
#include <stdlib.h>

#include "close_wait_collect.h"
#include "netns_list.h"
#include "pressure.h"
#include "report.h"
#include "tour.h"
#include "verbs.h"

/* the exit status of a plugin that does not know */
#define CHECK_UNKNOWN	3

/* @filter is of no account: all sockets */
static int collect(struct ctl *ctl, const struct filter *filter, struct report *r)
{
	struct close_wait cw = { .n_flows = 0 };
	struct pressure p = { .n_handshakes = 0 };
	int code = close_wait_collect(ctl, filter, &cw);

	if (!code)
		code = pressure_collect(ctl, PRESSURE_PORTS | PRESSURE_HANDSHAKES, &p);
	if (!code && report_short(&p.tw))
		code = pressure_owners(ctl, &p);
	if (!code)
		code = ctl_stats(ctl, &r->stats);
	r->status = ctl->status;
	r->at_ns = clock_ns(CLOCK_REALTIME);
	if (!code && !report_make(r, &cw, &p.tw, p.handshakes, p.n_handshakes))
		code = fault_no_memory(&ctl->fault);
	close_wait_free(&cw);
	pressure_free(&p);
	return code;
}

static int run(struct ctl *ctl, int argc, char **argv, struct report *r)
{
	struct filter *filter = calloc(1, sizeof(*filter));
	int code;

	if (!filter)
		return fault_no_memory(&ctl->fault);
	code = filter_parse(filter, 0, NULL, ctl->options.family, &ctl->fault);
	if (!code)
		code = ctl_begin(ctl, argc, argv);
	if (!code && !ctl->status.value[TCPWATCH_STATUS_WATCHING])
		code = fault_errno(&ctl->fault, ENONET, "");
	if (!code)
		code = collect(ctl, filter, r);
	free(filter);
	return code;
}

int verb_report(struct ctl *ctl, int argc, char **argv)
{
	struct report r = { .count = 0 };
	int code = run(ctl, argc, argv, &r);

	if (!code)
		ctl->out.ops->report(&ctl->out, &r);
	report_free(&r);
	return code;
}

/**
 * struct summary - of one or all namespaces
 * @argc:	words of the command line
 * @argv:	see @argc
 * @verdict:	the worst
 * @text:	the worst finding, or ""
 * @findings:	how many there are
 * @flows:	in the tables
 * @flows_max:	room in them
 * @lost:	what could not be kept
 */
struct summary {
	int argc;
	char **argv;
	enum severity verdict;
	char text[FINDING_TEXT + NETNS_LABEL];
	size_t findings;
	uint64_t flows;
	uint64_t flows_max;
	uint64_t lost;
};

static void sum_up(const struct ctl *ctl, const struct report *r, struct summary *s)
{
	enum severity verdict = report_verdict(r);
	char label[NETNS_LABEL];

	s->findings += r->count;
	s->flows += r->status.value[TCPWATCH_STATUS_FLOWS];
	s->flows_max += r->status.value[TCPWATCH_STATUS_FLOWS_MAX];
	s->lost += report_lost(r);
	if (!r->count || (*s->text && verdict <= s->verdict))
		return;
	s->verdict = verdict;
	snprintf(s->text, sizeof(s->text), "%s%s%s", ctl->here ? netns_label(ctl->here, label) : "",
		 ctl->here ? ": " : "", r->finding[0].text);
}

static int check_one(struct ctl *ctl, void *context)
{
	struct report r = { .count = 0 };
	struct summary *s = context;
	int code = run(ctl, s->argc, s->argv, &r);

	if (!code)
		sum_up(ctl, &r, s);
	report_free(&r);
	return code;
}

static void print_summary(const struct ctl *ctl, const struct summary *s)
{
	static const char *const words[] = {
		[SEVERITY_OK] = "OK",
		[SEVERITY_WARNING] = "WARNING",
		[SEVERITY_CRITICAL] = "CRITICAL",
	};

	fprintf(ctl->out.file, "TCPWATCH %s - %s", words[s->verdict],
		s->findings ? s->text : "nothing to report");
	if (s->findings > 1)
		fprintf(ctl->out.file, " (and %zu more)", s->findings - 1);
	fprintf(ctl->out.file, " | flows=%llu;;;0;%llu lost=%lluc\n", (unsigned long long)s->flows,
		(unsigned long long)s->flows_max, (unsigned long long)s->lost);
}

static void no_heading(struct out *out, const struct netns *ns)
{
	(void)out;
	(void)ns;
}

static void no_end(struct out *out)
{
	(void)out;
}

/* a plugin's output is one line */
static const struct out_ops one_line = { .netns = no_heading, .end = no_end };

/* 0 to 3 as plugins have it; every failure of ours is 3, unless something else is wrong */
int verb_check(struct ctl *ctl, int argc, char **argv)
{
	struct summary s = { .argc = argc, .argv = argv };
	int code;

	ctl->out.ops = &one_line;
	code = ctl->options.all_netns ? tour(ctl, check_one, &s) : check_one(ctl, &s);
	if (!code || s.verdict != SEVERITY_OK)
		print_summary(ctl, &s);
	else
		fprintf(ctl->out.file, "TCPWATCH UNKNOWN - %s\n", ctl->fault.text);
	*ctl->fault.text = '\0';
	return code && s.verdict == SEVERITY_OK ? CHECK_UNKNOWN : (int)s.verdict;
}
