// SPDX-License-Identifier: GPL-2.0
/* Where ports are short, and which listeners cannot be bound. */
#include "addr.h"
#include "text.h"
#include "thresholds.h"
#include "units.h"

#define INDENT		2
#define FAR_OFF_S	3600	/* until then much else will happen */
#define SENTENCE	(TENANTS_TEXT + 256)

static enum paint share_paint(unsigned int share)
{
	if (threshold_reached(TCPWATCH_CONFIG_PORTS_CRITICAL, share))
		return PAINT_BAD;
	return threshold_reached(TCPWATCH_CONFIG_PORTS_WARNING, share) ? PAINT_WARN : PAINT_NONE;
}

/* two IPv6 addresses may not */
static bool fits(const struct out *out, const char *local, const char *remote)
{
	return !out->style.width ||
	       text_width(local) + text_width(remote) + 4 <= out->style.width;
}

static void route(const struct out *out, const struct port_use *use)
{
	const struct tcpwatch_group *group = use->group;
	enum paint paint = share_paint(port_share(use));
	char local[END_TEXT], remote[HOST_TEXT];

	addr_text(group->family, group->local, local);
	text_end(out, group->family, group->remote, group->port, remote);
	fprintf(out->file, "%s%s%sto %s%s\n", style_on(&out->style, PAINT_HEAD), local,
		fits(out, local, remote) ? " " : "\n  ", remote,
		style_off(&out->style, PAINT_HEAD));
	fprintf(out->file, "  %s%u of %lld ports (%u %%)%s, %u of them in TIME_WAIT.\n",
		style_on(&out->style, paint), use->used, (long long)use->range, port_share(use),
		style_off(&out->style, paint), use->time_wait);
	fprintf(out->file, "  %.1f new/s, %.1f freed/s.", use->new_per_s, use->freed_per_s);
}

static void outlook(const struct out *out, const struct port_use *use)
{
	char span[SPAN_TEXT];

	if (use->exhausted_in_s < 0)
		fputs(" They do not run out at this rate.\n", out->file);
	else if (use->exhausted_in_s > 0)
		fprintf(out->file, " Full in %s.\n",
			span_long(use->exhausted_in_s * NSEC_PER_SEC, span));
	else
		fputs(" Full: connect() fails with EADDRNOTAVAIL.\n", out->file);
}

/* whose these connections are; TIME_WAIT itself belongs to nobody any more */
static void owners(const struct out *out, const struct port_use *use)
{
	const struct tenants *tenants = &use->tenants;
	char who[TENANTS_TEXT], text[SENTENCE];

	if (!tenants->looked || (!tenants->count && !use->time_wait))
		return;
	if (tenants->count)
		snprintf(text, sizeof(text), "Open now: %s.", tenants_text(tenants, who));
	else if (tenants->hidden)
		snprintf(text, sizeof(text), "Whose they are is not visible (try sudo).");
	else
		snprintf(text, sizeof(text),
			 "No process has it open now: who left the TIME_WAITs is not remembered.");
	text_paragraph(out, INDENT, text);
}

static void advice(const struct out *out, const struct port_use *use)
{
	char cure[PORT_CURE_TEXT];
	const char *command;

	if ((use->exhausted_in_s < 0 || use->exhausted_in_s > FAR_OFF_S) &&
	    !threshold_reached(TCPWATCH_CONFIG_PORTS_WARNING, port_share(use)))
		return;
	command = port_cure(use, cure);
	text_paragraph(out, INDENT, cure);
	/* not in the sentence: a line break would be in it */
	if (*command)
		text_paragraph(out, INDENT, command);
}

static void binds(const struct out *out, const struct bind_wait *wait)
{
	char end[HOST_TEXT], span[SPAN_TEXT];
	const __u64 *first = wait->group->closed_first;

	text_end(out, wait->group->family, wait->group->local, wait->group->port, end);
	fprintf(out->file, "%s%s%s  %u in TIME_WAIT\n", style_on(&out->style, PAINT_HEAD), end,
		style_off(&out->style, PAINT_HEAD), wait->time_wait);
	if (wait->free_in_s < 0)
		fprintf(out->file, "  bind() without SO_REUSEADDR has to wait for %u open connections, too.\n",
			wait->others);
	else
		fprintf(out->file, "  bind() without SO_REUSEADDR works in %s.\n",
			span_long(wait->free_in_s * NSEC_PER_SEC, span));
	fprintf(out->file, "  The server closed first %llu times, the client %llu times.\n",
		(unsigned long long)first[TCPWATCH_SIDE_CLIENT],
		(unsigned long long)first[TCPWATCH_SIDE_SERVER]);
}

static void kernel(const struct out *out, const struct time_wait *tw)
{
	const struct kernel_tcp *k = &tw->kernel;

	if (k->tw_now >= 0 && k->tw_max >= 0)
		fprintf(out->file, "kernel: %lld TIME_WAITs of %lld (tcp_max_tw_buckets)",
			(long long)k->tw_now, (long long)k->tw_max);
	if (k->tw_overflows > 0)
		fprintf(out->file, ", %lld found no room", (long long)k->tw_overflows);
	fprintf(out->file, "\nTIME_WAIT answered %llu repeated FINs and kept off %llu old segments.\n",
		(unsigned long long)tw->fin_answered, (unsigned long long)tw->old_duplicates);
}

void text_time_wait(struct out *out, const struct time_wait *tw)
{
	size_t i;

	for (i = 0; i < tw->n_ports; i++) {
		route(out, &tw->ports[i]);
		outlook(out, &tw->ports[i]);
		owners(out, &tw->ports[i]);
		advice(out, &tw->ports[i]);
	}
	for (i = 0; i < tw->n_binds; i++)
		binds(out, &tw->binds[i]);
	kernel(out, tw);
}
