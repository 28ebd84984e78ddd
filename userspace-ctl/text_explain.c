// SPDX-License-Identifier: GPL-2.0
/* One flow as three of them see it, side by side, and a paragraph per difference. */
#include <stdarg.h>
#include <string.h>

#include "explain.h"
#include "ladder.h"
#include "text.h"
#include "units.h"

#define WHO	11	/* "conntrack" and blanks */
#define LINE	512

static void __attribute__((format(printf, 2, 3)))
paragraph(const struct out *out, const char *format, ...)
{
	char text[LINE];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	text_paragraph(out, 0, text);
}

static void who(const struct out *out, const char *name)
{
	text_cell(out, name, WHO, PAINT_HEAD);
}

static void put_head(const struct out *out)
{
	if (!out->style.header)
		return;
	text_pad(out, 0, WHO);
	text_cell(out, "client", TEXT_STATE, PAINT_DIM);
	text_cell(out, "server", 0, PAINT_DIM);
	fputc('\n', out->file);
}

static void put_tcpwatch(const struct out *out, const struct tcpwatch_flow *flow)
{
	const struct tcpwatch_end *last = flow_last_end(flow);
	char span[SPAN_TEXT];

	who(out, "tcpwatch");
	text_state(out, flow->client.state, TEXT_STATE);
	text_state(out, flow->server.state, TEXT_STATE);
	fprintf(out->file, "%sfor %s%s\n", flow->ended_ns ? "ended, " : "",
		last->since == TCPWATCH_SINCE_EXACT ? "" : "about ",
		span_long(last->state_age_ns, span));
}

static void sock_cell(const struct out *out, const struct explain *e, unsigned int side,
		      unsigned int columns)
{
	const struct sock_view *sock = explain_sock(e, side);

	if (sock->found)
		text_state(out, sock->state, columns);
	else if (!side_has(e->record->flow.local, side))
		text_cell(out, "-", columns, PAINT_DIM);
	else
		text_cell(out, *e->deaf ? "?" : "none", columns, PAINT_DIM);
}

static void put_sockets(const struct out *out, const struct explain *e)
{
	who(out, "socket");
	sock_cell(out, e, TCPWATCH_SIDE_CLIENT, TEXT_STATE);
	sock_cell(out, e, TCPWATCH_SIDE_SERVER, 0);
	fputc('\n', out->file);
}

static void put_conntrack(const struct out *out, const struct conntrack *ct)
{
	static const char *const answers[] = {
		[CONNTRACK_ABSENT] = "not loaded",
		[CONNTRACK_NONE] = "no entry",
		[CONNTRACK_PERMISSION] = "not permitted",
		[CONNTRACK_FAILED] = "not to be asked",
	};
	char span[SPAN_TEXT];

	who(out, "conntrack");
	if (ct->answer != CONNTRACK_FOUND) {
		fprintf(out->file, "%s\n", answers[ct->answer]);
		return;
	}
	text_cell(out, conntrack_state_name(ct->state) ?: "no state", 2 * TEXT_STATE, PAINT_NONE);
	fprintf(out->file, "for %s more%s%s\n", span_long(ct->timeout_s * NSEC_PER_SEC, span),
		ct->assured ? ", assured" : "", ct->answered ? "" : ", unreplied");
}

/* what its timer is for */
static const char *timer_words(const struct sock_view *sock)
{
	switch (sock->timer) {
	case SOCK_TIMER_REPEAT:
		return "sends again in";
	case SOCK_TIMER_KEEPALIVE:
		return "keep-alive in";
	case SOCK_TIMER_TIME_WAIT:
		return "goes in";
	case SOCK_TIMER_PROBE:
		return "probes the closed window in";
	default:
		return NULL;
	}
}

static void put_socket(const struct out *out, const struct explain *e, unsigned int side)
{
	const struct sock_view *sock = explain_sock(e, side);
	char received[SPAN_TEXT], sent[SPAN_TEXT], span[SPAN_TEXT], timer[64] = "", held[64] = "";
	const char *words = timer_words(sock);

	if (!sock->found)
		return;
	if (words)
		snprintf(timer, sizeof(timer), ", %s %s", words,
			 span_long(sock->timer_ms * NSEC_PER_MSEC, span));
	if (sock->ino)
		snprintf(held, sizeof(held), ", inode %u, uid %u", sock->ino, sock->uid);
	paragraph(out, "Socket of the %s: %s not read, %s not acknowledged%s%s, cookie %llu.",
		  name_text(&side_names, side), size_text(sock->recv_queue, received),
		  size_text(sock->send_queue, sent), timer, held,
		  (unsigned long long)sock->cookie);
}

static void put_tuple(const struct out *out, const char *name, const struct conntrack_tuple *tuple)
{
	char src[HOST_TEXT], dst[HOST_TEXT];

	text_end(out, tuple->src.addr.family, tuple->src.addr.bytes, htons(tuple->src.port), src);
	text_end(out, tuple->dst.addr.family, tuple->dst.addr.bytes, htons(tuple->dst.port), dst);
	paragraph(out, "conntrack, %s: %s to %s.", name, src, dst);
}

void text_explain(struct out *out, const struct explain *e)
{
	size_t i;

	ladder_head(out->file, &out->style, e->record);
	put_head(out);
	put_tcpwatch(out, &e->record->flow);
	put_sockets(out, e);
	put_conntrack(out, &e->ct);
	fputc('\n', out->file);
	put_socket(out, e, TCPWATCH_SIDE_CLIENT);
	put_socket(out, e, TCPWATCH_SIDE_SERVER);
	if (e->ct.answer == CONNTRACK_FOUND && conntrack_translated(&e->ct)) {
		put_tuple(out, "as it comes", &e->ct.original);
		put_tuple(out, "answers", &e->ct.reply);
	}
	for (i = 0; i < e->n_remarks; i++)
		text_paragraph(out, 0, e->remark[i].text);
	if (!e->n_remarks)
		text_paragraph(out, 0, "They agree.");
}
