// SPDX-License-Identifier: GPL-2.0
/* Handshakes that do not finish, and why. */
#include "text.h"
#include "units.h"

#define INDENT	2

static enum paint verdict_paint(enum handshake_verdict verdict)
{
	return verdict == HANDSHAKE_OK ? PAINT_GOOD : verdict == HANDSHAKE_ACKS_LOST ? PAINT_WARN
										     : PAINT_BAD;
}

static const char *verdict_text(enum handshake_verdict verdict)
{
	static const char *const texts[] = {
		[HANDSHAKE_OK] = "ok",
		[HANDSHAKE_ACKS_LOST] = "ACKs get lost",
		[HANDSHAKE_QUEUE_FULL] = "accept queue full",
		[HANDSHAKE_FLOOD] = "SYN flood",
	};

	return texts[verdict];
}

static void counts(const struct out *out, const struct handshakes *h)
{
	char span[SPAN_TEXT];

	fprintf(out->file, "  %u half open", h->half_open);
	if (h->oldest_ns)
		fprintf(out->file, ", the oldest for %s", span_long(h->oldest_ns, span));
	fprintf(out->file, ". Last minute: %.1f SYN/s,\n  %u completed, %u not", h->syn_per_s,
		h->completed, h->expired);
	if (h->ratio >= 0)
		fprintf(out->file, " (%.2f %%)", 100 * h->ratio);
	fprintf(out->file, ", from about %llu addresses.\n", (unsigned long long)h->sources);
}

static void losses(const struct out *out, const struct handshakes *h)
{
	const struct tcpwatch_group *group = h->group;

	if (group->synack_repeats || group->final_ack_losses)
		fprintf(out->file, "  %llu SYN+ACKs repeated, %llu final ACKs lost, since watched.\n",
			(unsigned long long)group->synack_repeats,
			(unsigned long long)group->final_ack_losses);
	if (h->queue && (h->queue->length || h->verdict == HANDSHAKE_QUEUE_FULL))
		fprintf(out->file, "  Accept queue: %u of %u.\n", h->queue->length, h->queue->max);
}

/* who listens */
static void servers(const struct out *out, const struct handshakes *h)
{
	char who[TENANTS_TEXT], text[TENANTS_TEXT + 32];

	if (!h->tenants.looked)
		return;
	if (h->tenants.count)
		snprintf(text, sizeof(text), "%s", tenants_text(&h->tenants, who));
	else if (!h->queue)
		snprintf(text, sizeof(text), "Nobody listens there now.");
	else
		snprintf(text, sizeof(text), "Who listens is not %s.",
			 h->tenants.hidden ? "visible (try sudo)" : "known");
	text_paragraph(out, INDENT, text);
}

/* nothing wrong, nothing under way: the verdict's line is enough */
static bool is_calm(const struct handshakes *h)
{
	return h->verdict == HANDSHAKE_OK && !h->half_open && !h->expired;
}

static void calm(const struct out *out, const struct handshakes *h)
{
	fprintf(out->file, "  %u completed in the last minute\n", h->completed);
	if (h->tenants.count)
		servers(out, h);
}

static void advice(const struct out *out, const struct handshakes *h)
{
	switch (h->verdict) {
	case HANDSHAKE_OK:
		break;
	case HANDSHAKE_ACKS_LOST:
		fputs("  The way between the clients and here loses packets, or the way back is another one.\n",
		      out->file);
		break;
	case HANDSHAKE_QUEUE_FULL:
		fputs("  The program does not call accept() fast enough, or its backlog is too small:\n"
		      "  look at its load; sysctl net.core.somaxconn limits what listen() may ask for.\n",
		      out->file);
		break;
	case HANDSHAKE_FLOOD:
		fputs("  Nobody means to finish these. Cookies keep the listener reachable:\n"
		      "  sysctl -w net.ipv4.tcp_syncookies=1\n",
		      out->file);
		break;
	}
}

void text_half_open(struct out *out, const struct handshakes *h, size_t count)
{
	char end[HOST_TEXT];
	size_t i;

	if (!count)
		fputs("no handshakes with listeners here\n", out->file);
	for (i = 0; i < count; i++) {
		const struct tcpwatch_group *group = h[i].group;

		text_end(out, group->family, group->local, group->port, end);
		fprintf(out->file, "%s%s%s  ", style_on(&out->style, PAINT_HEAD), end,
			style_off(&out->style, PAINT_HEAD));
		fprintf(out->file, "%s%s%s", style_on(&out->style, verdict_paint(h[i].verdict)),
			verdict_text(h[i].verdict),
			style_off(&out->style, verdict_paint(h[i].verdict)));
		if (is_calm(&h[i])) {
			calm(out, &h[i]);
			continue;
		}
		fputc('\n', out->file);
		servers(out, &h[i]);
		counts(out, &h[i]);
		losses(out, &h[i]);
		advice(out, &h[i]);
	}
}
