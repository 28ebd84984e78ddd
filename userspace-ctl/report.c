// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <stdlib.h>

#include "addr.h"
#include "report.h"
#include "thresholds.h"

#define EXHAUSTED_SOON_S	300

static enum severity worse(enum severity a, enum severity b)
{
	return a > b ? a : b;
}

static enum severity by_number(uint64_t value, unsigned int warning, unsigned int critical)
{
	if (threshold_reached(critical, value))
		return SEVERITY_CRITICAL;
	return threshold_reached(warning, value) ? SEVERITY_WARNING : SEVERITY_OK;
}

static struct finding *add(struct report *r, enum severity severity, const char *kind)
{
	struct finding *f = &r->finding[r->count++];

	f->severity = severity;
	f->kind = kind;
	f->since_ns = NEVER;
	return f;
}

/* sockets in CLOSE_WAIT */

static void about_row(struct report *r, const struct close_wait *cw,
		      const struct close_wait_row *row)
{
	const struct tcpwatch_end *own = close_wait_own(row->first);
	const struct tcpwatch_end *server = &row->first->flow.server;
	bool listener = row->first->side == TCPWATCH_SIDE_SERVER;
	char end[END_TEXT], span[SPAN_TEXT], who[COMM_TEXT + 32] = "no program";
	enum severity severity;
	struct finding *f;

	if (row->verdict != VERDICT_LEAK && row->verdict != VERDICT_STALLED)
		return;
	severity = worse(by_number(row->count, TCPWATCH_CONFIG_CLOSE_WAIT_WARNING,
				   TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL),
			 by_number(own->state_age_ns / NSEC_PER_SEC,
				   TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S,
				   TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S));
	if (severity == SEVERITY_OK)
		return;
	f = add(r, severity, "close_wait");
	if (row->owner)
		snprintf(who, sizeof(who), "%s[%d]", row->owner->comm, row->owner->pid);
	end_text(row->first->flow.family, server->addr, ntohs(server->port), end);
	snprintf(f->subject, sizeof(f->subject), "%s %s %s", who, listener ? "on" : "to", end);
	f->since_ns = own->state_age_ns;
	snprintf(f->text, sizeof(f->text), "%zu sockets of %s in close-wait (%s), the oldest for %s",
		 row->count, f->subject, close_wait_verdict_name(row->verdict),
		 span_long(own->state_age_ns, span));
	close_wait_cure(row, f->cure);
	close_wait_command(cw, row, f->command);
}

/* ports */

static enum severity port_severity(const struct port_use *use)
{
	enum severity severity;

	if (use->reusable && use->exhausted_in_s < 0)
		return SEVERITY_OK;
	severity = by_number(port_share(use), TCPWATCH_CONFIG_PORTS_WARNING,
			     TCPWATCH_CONFIG_PORTS_CRITICAL);
	if (use->exhausted_in_s >= 0 && use->exhausted_in_s < EXHAUSTED_SOON_S && severity)
		return SEVERITY_CRITICAL;
	return severity;
}

bool report_short(const struct time_wait *tw)
{
	size_t i;

	for (i = 0; i < tw->n_ports; i++)
		if (port_severity(&tw->ports[i]))
			return true;
	return false;
}

static void about_ports(struct report *r, const struct port_use *use)
{
	const struct tcpwatch_group *group = use->group;
	enum severity severity = port_severity(use);
	char local[END_TEXT], remote[END_TEXT];
	char span[SPAN_TEXT], full[SPAN_TEXT + 16] = "";
	struct finding *f;

	if (severity == SEVERITY_OK)
		return;
	f = add(r, severity, "ports");
	addr_text(group->family, group->local, local);
	end_text(group->family, group->remote, ntohs(group->port), remote);
	snprintf(f->subject, sizeof(f->subject), "%s to %s", local, remote);
	if (use->exhausted_in_s > 0)
		snprintf(full, sizeof(full), "; full in %s",
			 span_long(use->exhausted_in_s * NSEC_PER_SEC, span));
	snprintf(f->text, sizeof(f->text),
		 "%u of %lld ports from %s (%u %%), %u of them in TIME_WAIT%s",
		 use->used, (long long)use->range, f->subject, port_share(use), use->time_wait,
		 use->exhausted_in_s ? full : "; connect() fails now");
	snprintf(f->command, sizeof(f->command), "%s", port_cure(use, f->cure));
}

/* handshakes */

/* clang-format off */
static const struct {
	enum severity severity;
	const char *text;
	const char *cure;
	const char *command;
} verdicts[] = {
	[HANDSHAKE_OK] = { SEVERITY_OK, "", "", "" },
	[HANDSHAKE_ACKS_LOST] = { SEVERITY_WARNING, "final ACKs get lost",
		"The way between the clients and here loses packets, or the way back is another one.",
		"" },
	[HANDSHAKE_QUEUE_FULL] = { SEVERITY_CRITICAL, "the accept queue is full",
		"The program does not call accept() fast enough, or its backlog is too small.",
		"sysctl net.core.somaxconn" },
	[HANDSHAKE_FLOOD] = { SEVERITY_CRITICAL, "a SYN flood",
		"Nobody means to finish these handshakes: SYN cookies keep the listener reachable.",
		"sysctl -w net.ipv4.tcp_syncookies=1" },
};

/* clang-format on */

static void about_handshakes(struct report *r, const struct handshakes *h)
{
	const struct tcpwatch_group *group = h->group;
	struct finding *f;

	if (verdicts[h->verdict].severity == SEVERITY_OK)
		return;
	f = add(r, verdicts[h->verdict].severity, "half_open");
	end_text(group->family, group->local, ntohs(group->port), f->subject);
	if (h->oldest_ns)
		f->since_ns = h->oldest_ns;
	snprintf(f->text, sizeof(f->text),
		 "%s at %s: %u half open, %u completed and %u not in the last minute, from about %llu addresses",
		 verdicts[h->verdict].text, f->subject, h->half_open, h->completed, h->expired,
		 (unsigned long long)h->sources);
	snprintf(f->cure, sizeof(f->cure), "%s", verdicts[h->verdict].cure);
	snprintf(f->command, sizeof(f->command), "%s", verdicts[h->verdict].command);
}

/* ourselves */

uint64_t report_lost(const struct report *r)
{
	static const unsigned int losses[] = {
		TCPWATCH_STAT_TABLE_FULL,
		TCPWATCH_STAT_NO_MEMORY,
		TCPWATCH_STAT_EVENTS_NO_MEMORY,
		TCPWATCH_STAT_EVENTS_OVERRUN,
		TCPWATCH_STAT_ADOPT_NO_MEMORY,
		TCPWATCH_STAT_ADOPT_TABLE_FULL,
		TCPWATCH_STAT_GROUP_FULL,
		TCPWATCH_STAT_GROUP_NO_MEMORY,
	};
	uint64_t sum = 0;

	for (size_t i = 0; i < sizeof(losses) / sizeof(losses[0]); i++)
		sum += r->stats.value[losses[i]];
	return sum;
}

static void about_table(struct report *r)
{
	uint64_t flows = r->status.value[TCPWATCH_STATUS_FLOWS];
	uint64_t max = r->status.value[TCPWATCH_STATUS_FLOWS_MAX];
	uint64_t refused = r->stats.value[TCPWATCH_STAT_TABLE_FULL];
	enum severity severity = by_number(max ? 100 * flows / max : 0,
					   TCPWATCH_CONFIG_TABLE_WARNING,
					   TCPWATCH_CONFIG_TABLE_CRITICAL);
	struct finding *f;

	if (!refused && !severity)
		return;
	/* who is merely full evicts what may go */
	f = add(r, refused ? worse(severity, SEVERITY_WARNING) : SEVERITY_WARNING, "table");
	snprintf(f->subject, sizeof(f->subject), "table");
	snprintf(f->text, sizeof(f->text), "%llu of %llu flows; %llu were refused for want of room",
		 (unsigned long long)flows, (unsigned long long)max, (unsigned long long)refused);
	snprintf(f->cure, sizeof(f->cure), "What does not fit is not watched: raise the limit.");
	snprintf(f->command, sizeof(f->command), "tcpwatchctl config set max_flows %llu",
		 (unsigned long long)(2 * max));
}

static int by_severity(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	return (int)y->severity - (int)x->severity;
}

bool report_make(struct report *r, const struct close_wait *cw, const struct time_wait *tw,
		 const struct handshakes *h, size_t n_h)
{
	size_t i;

	r->count = 0;
	r->finding = calloc(cw->n_rows + tw->n_ports + n_h + 1, sizeof(*r->finding));
	if (!r->finding)
		return false;
	for (i = 0; i < cw->n_rows; i++)
		about_row(r, cw, &cw->row[i]);
	for (i = 0; i < tw->n_ports; i++)
		about_ports(r, &tw->ports[i]);
	for (i = 0; i < n_h; i++)
		about_handshakes(r, &h[i]);
	about_table(r);
	if (r->count)
		qsort(r->finding, r->count, sizeof(*r->finding), by_severity);
	return true;
}

void report_free(struct report *r)
{
	free(r->finding);
	r->finding = NULL;
	r->count = 0;
}

enum severity report_verdict(const struct report *r)
{
	return r->count ? r->finding[0].severity : SEVERITY_OK;
}

const char *severity_name(enum severity severity)
{
	static const char *const names[] = {
		[SEVERITY_OK] = "ok",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_CRITICAL] = "critical",
	};

	return names[severity];
}
