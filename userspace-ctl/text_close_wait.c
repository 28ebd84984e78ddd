// SPDX-License-Identifier: GPL-2.0
/* Sockets in CLOSE_WAIT, for people: a paragraph per row. */
#include <stdarg.h>
#include <string.h>

#include "close_wait.h"
#include "text.h"
#include "thresholds.h"
#include "units.h"
#include "wrap.h"

#define INDENT		10	/* a verdict and blanks */
#define SENTENCE	1024
#define FDS_SHOWN	8	/* numbers or ranges; JSON has them all */
#define PARTNERS_SHOWN	4

/* a text that grows; what is too much is left away */
struct sentence {
	char text[SENTENCE];
	size_t len;
};

static void __attribute__((format(printf, 2, 3)))
add(struct sentence *s, const char *format, ...)
{
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(s->text + s->len, sizeof(s->text) - s->len, format, args);
	va_end(args);
	s->len += len;
	if (s->len >= sizeof(s->text))
		s->len = sizeof(s->text) - 1;
}

/* the remark only where it needs no line of its own: a broken comment would be a command */
static void command(const struct out *out, const char *text, const char *remark)
{
	char line[2 * CURE_TEXT];

	snprintf(line, sizeof(line), "%s%s", text, remark);
	if (out->style.width && strlen(line) + INDENT > out->style.width)
		snprintf(line, sizeof(line), "%s", text);
	text_command(out, INDENT, line);
}

static void add_holder(struct sentence *s, const struct close_wait_row *row)
{
	if (row->owner && row->no_file)
		add(s, " not accepted yet by %s[%d]", row->owner->comm, row->owner->pid);
	else if (row->owner)
		add(s, " of %s[%d]", row->owner->comm, row->owner->pid);
	else if (row->no_file)
		add(s, " not accepted yet, held by no program,");
	else if (row->hidden)
		add(s, ", owner not visible,");
	else
		add(s, " held by no program");
}

static void add_place(const struct out *out, struct sentence *s, const struct close_wait_row *row)
{
	const struct close_wait_flow *f = row->first;
	const struct tcpwatch_end *server = &f->flow.server;
	char text[HOST_TEXT];

	text_end(out, f->flow.family, server->addr, server->port, text);
	add(s, " %s %s", f->side == TCPWATCH_SIDE_SERVER ? "on" : "to", text);
}

static void add_oldest(struct sentence *s, const struct close_wait_row *row)
{
	static const char *const how[] = {
		[TCPWATCH_SINCE_EXACT] = "",
		[TCPWATCH_SINCE_ESTIMATED] = "about ",
		[TCPWATCH_SINCE_AT_LEAST] = "at least ",
	};
	const struct tcpwatch_end *own = close_wait_own(row->first);
	char span[SPAN_TEXT];

	add(s, ", %s%s%s", row->count > 1 ? "oldest " : "",
	    own->since <= TCPWATCH_SINCE_AT_LEAST ? how[own->since] : "",
	    span_long(own->state_age_ns, span));
}

static enum paint verdict_paint(enum close_wait_verdict verdict)
{
	switch (verdict) {
	case VERDICT_LEAK:
		return PAINT_BAD;
	case VERDICT_STALLED:
		return PAINT_WARN;
	case VERDICT_DRAINING:
		return PAINT_BUSY;
	default:
		return PAINT_DIM;
	}
}

/* who, where, how many, since when, how fast it grows */
static void put_first(const struct out *out, const struct close_wait_row *row)
{
	struct sentence s = { .len = 0 };
	double growth;

	add(&s, "%zu socket%s", row->count, row->count == 1 ? "" : "s");
	add_holder(&s, row);
	add_place(out, &s, row);
	add_oldest(&s, row);
	if (close_wait_growth(row, &growth) && (growth >= 0.05 || growth <= -0.05))
		add(&s, ", %+.1f per min", growth);
	text_cell(out, close_wait_verdict_name(row->verdict), INDENT, verdict_paint(row->verdict));
	wrap(out->file, s.text, INDENT, out->style.width);
}

static void add_sending(struct sentence *s, const struct close_wait_row *row)
{
	char rate[SPAN_TEXT], queued[SPAN_TEXT], span[SPAN_TEXT];

	if (row->rate != NEVER && row->rate)
		add(s, "Still sending since the peer's FIN: %s/s", size_text(row->rate, rate));
	else
		add(s, "Still sending since the peer's FIN, last %s ago",
		    span_long(row->silent_ns, span));
	if (row->queued)
		add(s, ", %s queued", size_text(row->queued, queued));
	add(s, ".");
}

static void add_unknown(struct sentence *s, const struct close_wait_row *row)
{
	char span[SPAN_TEXT], queued[SPAN_TEXT];

	if (row->unasked)
		add(s, "What %s sends is not known.", row->count == 1 ? "it" : "they");
	else if (row->queued)
		add(s, "%s queued and not acknowledged: no answer from the peer.",
		    size_text(row->queued, queued));
	else
		add(s, "Too early to tell: a leak has sent nothing for %s.",
		    span_long(threshold_ns(TCPWATCH_CONFIG_LEAK_S), span));
}

static void add_evidence(struct sentence *s, const struct close_wait_row *row)
{
	char span[SPAN_TEXT], queued[SPAN_TEXT];

	switch (row->verdict) {
	case VERDICT_LEAK:
		if (row->mute)
			add(s, "Nothing sent since the peer's FIN");
		else
			add(s, "Nothing sent for %s", span_long(row->silent_ns, span));
		add(s, ": the program does not %s.", row->no_file ? "accept()" : "call close()");
		break;
	case VERDICT_STALLED:
		add(s, "The peer's window is closed: %s cannot be sent.",
		    size_text(row->queued, queued));
		break;
	case VERDICT_DRAINING:
		add_sending(s, row);
		break;
	default:
		add_unknown(s, row);
	}
}

static void add_peers(struct sentence *s, const struct close_wait_row *row)
{
	static const struct {
		enum close_wait_peer peer;
		const char *words;
	} kinds[] = {
		{ PEER_KNOWN_GONE, "is known to be gone" },
		{ PEER_PRESUMED_GONE, "is presumed gone" },
		{ PEER_FIN_WAIT2, "waits in fin-wait-2" },
	};
	const char *before = " The peer ";
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		unsigned int n = row->peers[kinds[i].peer];

		if (!n)
			continue;
		add(s, "%s%s", before, kinds[i].words);
		if (n < row->count)
			add(s, " for %u", n);
		else if (n > 1)
			add(s, " for all");
		before = ", ";
	}
	if (*before == ',')
		add(s, ".");
}

/* neighbours as a range */
static void add_fds(struct sentence *s, const struct close_wait_row *row)
{
	size_t i, last, shown = 0;

	if (!row->n_fds)
		return;
	add(s, "%sfd%s", s->len ? ", " : "", row->n_fds == 1 ? "" : "s");
	for (i = 0; i < row->n_fds && shown < FDS_SHOWN; i = last + 1, shown++) {
		for (last = i; last + 1 < row->n_fds && row->fd[last + 1] == row->fd[last] + 1;)
			last++;
		add(s, " %d", row->fd[i]);
		if (last > i)
			add(s, "-%d", row->fd[last]);
	}
	if (i < row->n_fds)
		add(s, " ...");
}

static void add_partners(struct sentence *s, const struct close_wait_row *row)
{
	size_t i;

	if (!row->n_partners)
		return;
	add(s, "%s%s by", s->len ? "; " : "", row->no_file ? "also listened to" : "also held");
	for (i = 0; i < row->n_partners && i < PARTNERS_SHOWN; i++)
		add(s, "%s %s[%d]", i ? "," : "", row->partner[i]->comm, row->partner[i]->pid);
	if (i < row->n_partners)
		add(s, " and %zu more", row->n_partners - i);
}

static void put_belongings(const struct out *out, const struct close_wait_row *row)
{
	uint32_t uid = close_wait_uid(row);
	struct sentence s = { .len = 0 };

	if (row->owner && row->owner->unit.kind)
		add(&s, "%s", row->owner->unit.name);
	if (uid != UINT32_MAX)
		add(&s, "%suid %u", s.len ? ", " : "", uid);
	add_fds(&s, row);
	add_partners(&s, row);
	if (s.len)
		text_paragraph(out, INDENT, s.text);
}

static void put_commands(const struct out *out, const struct close_wait *cw,
			 const struct close_wait_row *row)
{
	char cure[CURE_TEXT], now[CURE_TEXT];

	close_wait_command(cw, row, cure);
	command(out, cure, "");
	close_wait_free_now(cw, row, now);
	if (row->verdict == VERDICT_LEAK && strcmp(cure, now))
		command(out, now, "  # frees them at once");
}

static void put_row(const struct out *out, const struct close_wait *cw,
		    const struct close_wait_row *row)
{
	struct sentence s = { .len = 0 };

	put_first(out, row);
	add_evidence(&s, row);
	add_peers(&s, row);
	text_paragraph(out, INDENT, s.text);
	put_belongings(out, row);
	put_commands(out, cw, row);
}

static void put_head(const struct out *out, const struct close_wait *cw)
{
	size_t count[VERDICT_UNKNOWN + 1];
	size_t i, sum = close_wait_sockets(cw, count);
	const char *before = ": ";

	fprintf(out->file, "%s%zu socket%s in close-wait", style_on(&out->style, PAINT_HEAD), sum,
		sum == 1 ? "" : "s");
	for (i = 0; i <= VERDICT_UNKNOWN; i++) {
		if (!count[i])
			continue;
		fprintf(out->file, "%s%zu %s", before, count[i], close_wait_verdict_name(i));
		before = ", ";
	}
	fprintf(out->file, "%s\n\n", style_off(&out->style, PAINT_HEAD));
}

void text_close_wait(struct out *out, const struct close_wait *cw)
{
	size_t i;

	if (!cw->n_rows) {
		fputs("no sockets in close-wait\n", out->file);
		return;
	}
	if (out->style.header)
		put_head(out, cw);
	for (i = 0; i < cw->n_rows; i++) {
		if (i)
			fputc('\n', out->file);
		put_row(out, cw, &cw->row[i]);
	}
}
