// SPDX-License-Identifier: GPL-2.0
#include <stdarg.h>
#include <stdio.h>

#include "names.h"
#include "notes.h"
#include "owner.h"
#include "units.h"

/* what the sentences are about and where they go */
struct speech {
	const struct record *record;
	const struct tcpwatch_flow *flow;
	void (*say)(void *context, const char *text);
	void *context;
};

static void __attribute__((format(printf, 2, 3)))
say(const struct speech *s, const char *format, ...)
{
	char text[NOTE_TEXT];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	s->say(s->context, text);
}

static const char *by(const struct tcpwatch_flow *flow)
{
	switch (flow->closed_by) {
	case TCPWATCH_SIDE_CLIENT:
		return " by client";
	case TCPWATCH_SIDE_SERVER:
		return " by server";
	case TCPWATCH_SIDE_BOTH:
		return " by both";
	default:
		return "";
	}
}

static const char *const close_words[] = {
	[TCPWATCH_CLOSE_FOUR_SEGMENT] = "four segments",
	[TCPWATCH_CLOSE_THREE_SEGMENT] = "three segments",
	[TCPWATCH_CLOSE_SIMULTANEOUS] = "simultaneously",
};

const char *note_verdict(const struct tcpwatch_flow *flow, char *buf)
{
	switch (flow->close) {
	case TCPWATCH_CLOSE_NONE:
		snprintf(buf, NOTE_TEXT, "%s%s",
			 flow->closed_by ? "being closed" : "open", by(flow));
		break;
	case TCPWATCH_CLOSE_FOUR_SEGMENT:
	case TCPWATCH_CLOSE_THREE_SEGMENT:
	case TCPWATCH_CLOSE_SIMULTANEOUS:
		snprintf(buf, NOTE_TEXT, "closed%s, %s", by(flow), close_words[flow->close]);
		break;
	case TCPWATCH_CLOSE_RESET:
		snprintf(buf, NOTE_TEXT, "reset%s", by(flow));
		break;
	case TCPWATCH_CLOSE_REFUSED:
		snprintf(buf, NOTE_TEXT, "refused%s", by(flow));
		break;
	case TCPWATCH_CLOSE_SYN_TIMEOUT:
		snprintf(buf, NOTE_TEXT, "never established: the handshake was not finished");
		break;
	case TCPWATCH_CLOSE_TIMEOUT:
		snprintf(buf, NOTE_TEXT, "gave up while it was closed%s", by(flow));
		break;
	case TCPWATCH_CLOSE_IDLE:
		snprintf(buf, NOTE_TEXT, "forgotten: forwarded and silent for too long");
		break;
	case TCPWATCH_CLOSE_SOCKET_GONE:
		snprintf(buf, NOTE_TEXT, "ended without a segment: the socket is gone");
		break;
	default:
		snprintf(buf, NOTE_TEXT, "%s", name_text(&close_names, flow->close));
		break;
	}
	return buf;
}

static const char *other(unsigned int side)
{
	return side == TCPWATCH_SIDE_CLIENT ? "server" : "client";
}

static void about_close(const struct speech *s)
{
	const char *second = other(s->flow->closed_by);

	switch (s->flow->close) {
	case TCPWATCH_CLOSE_THREE_SEGMENT:
		say(s, "The %s's FIN carried its ACK: three segments instead of four.", second);
		break;
	case TCPWATCH_CLOSE_SIMULTANEOUS:
		say(s, "Each end sent its FIN before it had the other's: both pass closing and time-wait.");
		break;
	case TCPWATCH_CLOSE_SOCKET_GONE:
		say(s, "A local socket vanished and sent nothing: a timeout, an overflow of tcp_max_tw_buckets, a reused port or ss -K.");
		break;
	}
}

static void about_time_wait(const struct speech *s)
{
	const struct tcpwatch_flow *flow = s->flow;
	char span[SPAN_TEXT];

	if (flow->ended_ns || flow->expires_ns == NEVER)
		return;
	if (flow->client.state != TCPWATCH_STATE_TIME_WAIT &&
	    flow->server.state != TCPWATCH_STATE_TIME_WAIT)
		return;
	say(s, "%s of time-wait left.", span_long(flow->expires_ns, span));
}

static void about_close_wait(const struct speech *s, const struct tcpwatch_end *end,
			     unsigned int side)
{
	const char *name = name_text(&side_names, side);
	char span[SPAN_TEXT];

	if (end->state != TCPWATCH_STATE_CLOSE_WAIT || s->flow->ended_ns)
		return;
	span_long(end->state_age_ns, span);
	if (side_has(s->flow->local, side))
		say(s, "The %s closed %s ago; the program on this side has not called close().",
		    other(side), span);
	else
		say(s, "The %s closed %s ago; the %s has not closed its side.", other(side), span,
		    name);
}

static void about_handshake(const struct speech *s)
{
	const struct tcpwatch_flow *flow = s->flow;
	char first[SPAN_TEXT], second[SPAN_TEXT];

	if (flow->syn_synack_us != UINT32_MAX && flow->synack_ack_us != UINT32_MAX)
		say(s, "Handshake: SYN ACK after %s, its ACK after another %s.",
		    span_long(flow->syn_synack_us * NSEC_PER_USEC, first),
		    span_long(flow->synack_ack_us * NSEC_PER_USEC, second));
	else if (flow->syn_synack_us != UINT32_MAX)
		say(s, "Handshake: SYN ACK after %s.",
		    span_long(flow->syn_synack_us * NSEC_PER_USEC, first));
	if (flow->syn_repeats)
		say(s, "The SYN was repeated %u times.", flow->syn_repeats);
	if (flow->synack_repeats)
		say(s, "The SYN ACK was repeated %u times.", flow->synack_repeats);
}

static void about_final_ack(const struct speech *s)
{
	const struct tcpwatch_flow *flow = s->flow;

	if (flow->final_ack_losses)
		say(s, "The handshake's final ACK was lost %u times: the server fell back to syn-recv.",
		    flow->final_ack_losses);
	if (flow->client.state == TCPWATCH_STATE_ESTABLISHED &&
	    flow->server.state == TCPWATCH_STATE_SYN_RECV)
		say(s, "The client is connected, the server does not know it: the final ACK was lost, or the accept queue is full.");
}

static void about_origin(const struct speech *s)
{
	const struct tcpwatch_flow *flow = s->flow;

	if (flow->origin == TCPWATCH_ORIGIN_MIDSTREAM)
		say(s, "Picked up in mid-stream: its handshake was not seen.");
	if (flow->origin == TCPWATCH_ORIGIN_ADOPTED)
		say(s, "Adopted from its socket, which was open before watching began.");
	if (flow->flags & TCPWATCH_FLOW_ROLES_GUESSED)
		say(s, "Which end is the client is a guess.");
	if (flow->age_since == TCPWATCH_SINCE_ESTIMATED)
		say(s, "Its age is estimated from the socket.");
	if (flow->age_since == TCPWATCH_SINCE_AT_LEAST)
		say(s, "Its age is at least that: it may be older.");
}

static void about_since(const struct speech *s, const struct tcpwatch_end *end, const char *name)
{
	char span[SPAN_TEXT];

	span_long(end->state_age_ns, span);
	if (end->since == TCPWATCH_SINCE_ESTIMATED)
		say(s, "The %s has been in %s for about %s, estimated from its socket.", name,
		    name_text(&state_names, end->state), span);
	else if (end->since == TCPWATCH_SINCE_AT_LEAST)
		say(s, "The %s has been in %s for at least %s.", name,
		    name_text(&state_names, end->state), span);
}

static void about_sight(const struct speech *s)
{
	const struct tcpwatch_flow *flow = s->flow;
	unsigned int dropped = record_dropped(s->record);

	if (flow->flags & TCPWATCH_FLOW_ONE_WAY)
		say(s, "One direction only passes here: the silent end's state is what its peer's segments imply.");
	if (flow->flags & TCPWATCH_FLOW_ORDER_UNKNOWN)
		say(s, "Who closed first was not seen: closing could be last-ack, time-wait could be closed.");
	if (flow->flags & TCPWATCH_FLOW_TUPLE_TRANSLATED)
		say(s, "The local socket knows this connection by other addresses (NAT on output).");
	if (flow->incarnation)
		say(s, "These two ends were connected %u times before: tcpwatchctl ended.",
		    flow->incarnation);
	if (dropped)
		say(s, "%u earlier transitions are no longer kept.", dropped);
}

static void about_traffic(const struct speech *s)
{
	const struct tcpwatch_flow *flow = s->flow;
	char client[SPAN_TEXT], server[SPAN_TEXT], age[SPAN_TEXT], idle[SPAN_TEXT];

	size_text(flow->client.bytes, client);
	size_text(flow->server.bytes, server);
	span_long(flow->age_ns, age);
	span_long(flow->idle_ns, idle);
	if (flow->ended_ns)
		say(s, "Client sent %s, server %s, in %s.", client, server, age);
	else
		say(s, "Client sent %s, server %s. Age %s, idle %s.", client, server, age, idle);
}

/* ", held by nginx[1] (fd 7), nginx[12] (fd 7)" */
static const char *holders(const struct speech *s, uint64_t ino, char *buf, size_t size)
{
	const struct owners *owners = s->record->owners;
	size_t i, n = 0, len = 0;
	const struct holding *h = owners && ino ? owners_of(owners, ino, &n) : NULL;

	*buf = '\0';
	for (i = 0; i < n && len < size; i++)
		len += snprintf(buf + len, size - len, "%s%s[%d] (fd %d)",
				i ? ", " : ", held by ", owners->owner[h[i].owner].comm,
				owners->owner[h[i].owner].pid, h[i].fd);
	if (owners && ino && !n && owners->unreadable)
		snprintf(buf, size, ", its owner is not visible");
	else if (!ino || (owners && !n))
		snprintf(buf, size, ", held by no program");
	return buf;
}

static void about_socket(const struct speech *s, const struct tcpwatch_end *end, const char *name)
{
	char ino[48] = "", uid[32] = "", held[160];

	if (!end_has_socket(end))
		return;
	if (end->ino)
		snprintf(ino, sizeof(ino), "inode %llu, ", end->ino);
	if (end->uid != UINT32_MAX)
		snprintf(uid, sizeof(uid), ", uid %u", end->uid);
	say(s, "Socket of the %s: %scookie %llu%s%s.", name, ino, end->cookie, uid,
	    holders(s, end->ino, held, sizeof(held)));
}

void notes(const struct record *record, void (*take)(void *context, const char *text),
	   void *context)
{
	const struct speech s = {
		.record = record,
		.flow = &record->flow,
		.say = take,
		.context = context,
	};
	const struct tcpwatch_flow *flow = s.flow;

	about_time_wait(&s);
	about_close(&s);
	about_close_wait(&s, &flow->client, TCPWATCH_SIDE_CLIENT);
	about_close_wait(&s, &flow->server, TCPWATCH_SIDE_SERVER);
	about_final_ack(&s);
	about_handshake(&s);
	about_origin(&s);
	about_since(&s, &flow->client, "client");
	about_since(&s, &flow->server, "server");
	about_sight(&s);
	about_traffic(&s);
	about_socket(&s, &flow->client, "client");
	about_socket(&s, &flow->server, "server");
}
