// SPDX-License-Identifier: GPL-2.0
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <linux/netfilter/nf_conntrack_tcp.h>

#include "explain.h"
#include "names.h"

#define ST(name)	(1u << TCPWATCH_STATE_##name)
#define CT(name)	(1u << TCP_CONNTRACK_##name)
#define ANY		0xffffu

/* states in which something is still to come */
#define ALIVE		(ANY & ~(ST(CLOSED) | ST(LISTEN) | ST(UNKNOWN)))
#define FIN_SENT	(ST(FIN_WAIT1) | ST(FIN_WAIT2) | ST(CLOSING) | ST(TIME_WAIT) | ST(LAST_ACK))
#define FIN_GOT		(ST(CLOSE_WAIT) | ST(LAST_ACK) | ST(CLOSING) | ST(TIME_WAIT))

static void remark(struct explain *e, enum remark_about about, unsigned int side,
		   const char *kind, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

static void remark(struct explain *e, enum remark_about about, unsigned int side,
		   const char *kind, const char *format, ...)
{
	struct remark *r = &e->remark[e->n_remarks];
	va_list args;

	if (e->n_remarks == REMARKS)
		return;
	e->n_remarks++;
	r->kind = kind;
	r->about = about;
	r->side = side;
	va_start(args, format);
	vsnprintf(r->text, sizeof(r->text), format, args);
	va_end(args);
}

const struct sock_view *explain_sock(const struct explain *e, unsigned int side)
{
	return &e->sock[side == TCPWATCH_SIDE_SERVER];
}

static bool in(unsigned int state, unsigned int mask)
{
	return mask & 1u << state;
}

/* the socket differs: the first row that fits; %s is the side */
/* clang-format off */
static const struct {
	unsigned int tcpwatch;
	unsigned int sock;
	const char *kind;
	const char *text;
} differences[] = {
	{ ST(ESTABLISHED) | ST(CLOSE_WAIT), ST(FIN_WAIT1) | ST(LAST_ACK) | ST(CLOSING), "fin_waits",
	  "The %s's program has called close(), but its FIN has not passed here: it waits behind data that the peer has not taken yet.",
	},
	{ ST(ESTABLISHED), ST(SYN_RECV), "ack_not_taken",
	  "The handshake's final ACK passed here, and the %s's socket did not take it: its accept queue is full, it waits for data (TCP_DEFER_ACCEPT), or a filter dropped the ACK behind tcpwatch.",
	},
	{ ST(ESTABLISHED), ST(SYN_SENT), "synack_not_taken",
	  "The SYN ACK passed here, and the %s's socket did not take it: a filter dropped it behind tcpwatch, or its ACK number was wrong.",
	},
	{ ST(SYN_RECV), ST(ESTABLISHED) | ST(CLOSE_WAIT), "ack_taken",
	  "The %s's socket has the handshake's final ACK; tcpwatch waits for a segment of its that shows it.",
	},
	{ ST(FIN_WAIT2) | ST(TIME_WAIT) | ST(CLOSED), ST(FIN_WAIT1) | ST(CLOSING) | ST(LAST_ACK),
	  "ack_not_taken",
	  "The ACK of the %s's FIN passed here, and its socket did not take it: a filter dropped it behind tcpwatch.",
	},
	{ FIN_GOT, ST(ESTABLISHED) | ST(FIN_WAIT1) | ST(FIN_WAIT2), "fin_not_taken",
	  "The peer's FIN passed here, and the %s's socket did not take it: a filter dropped it behind tcpwatch, or data before it is missing.",
	},
	{ ST(CLOSED), ALIVE, "rst_not_taken",
	  "What ended the flow for tcpwatch, an RST for example, the %s's socket did not accept (RFC 5961): its next segment brings the flow back.",
	},
	{ ANY, ANY, "moments",
	  "tcpwatch and the %s's socket were asked one after the other, and it moves: ask again.",
	},
};

/* clang-format on */

static void about_difference(struct explain *e, unsigned int side)
{
	const struct tcpwatch_end *end = flow_end(&e->record->flow, side);
	const struct sock_view *sock = explain_sock(e, side);
	size_t i = 0;

	while (!in(end->state, differences[i].tcpwatch) || !in(sock->state, differences[i].sock))
		i++;
	remark(e, REMARK_SOCKET, side, differences[i].kind, differences[i].text,
	       name_text(&side_names, side));
}

/* no difference, but what is worth knowing of a socket without a file */
static void about_file(struct explain *e, unsigned int side)
{
	const struct sock_view *sock = explain_sock(e, side);
	const char *name = name_text(&side_names, side);

	if (sock->ino)
		return;
	if (sock->timer == SOCK_TIMER_TIME_WAIT)
		remark(e, REMARK_SOCKET, side, "mini_socket",
		       "The %s's socket is a mini-socket: it has no file and no process any more, and goes by itself.",
		       name);
	else if (in(sock->state, ST(ESTABLISHED) | ST(CLOSE_WAIT)))
		remark(e, REMARK_SOCKET, side, "not_accepted",
		       "No program has accepted the %s's socket yet: it is in the accept queue.",
		       name);
	else if (in(sock->state, FIN_SENT))
		remark(e, REMARK_SOCKET, side, "orphan",
		       "The %s's program has closed its socket: the kernel brings the rest to an end.",
		       name);
}

/* no socket where tcpwatch knows of one */
static void about_absence(struct explain *e, unsigned int side)
{
	const struct tcpwatch_end *end = flow_end(&e->record->flow, side);
	const char *name = name_text(&side_names, side);

	if (in(end->state, ST(SYN_RECV)))
		remark(e, REMARK_SOCKET, side, "syn_cookie",
		       "The %s has no socket for this handshake: it answered with a SYN cookie, or has given up.",
		       name);
	else if (in(end->state, ALIVE))
		remark(e, REMARK_SOCKET, side, "socket_gone",
		       "The %s's socket is gone and sent nothing (a timeout, ss -K, a full table of TIME_WAITs, a reused port): tcpwatch says closed within a second.",
		       name);
}

static void about_socket(struct explain *e, unsigned int side)
{
	const struct tcpwatch_flow *flow = &e->record->flow;
	const struct sock_view *sock = explain_sock(e, side);
	const char *name = name_text(&side_names, side);

	if (!side_has(flow->local, side)) {
		if (flow->local != TCPWATCH_SIDE_NONE)
			remark(e, REMARK_SOCKET, side, "elsewhere",
			       "The %s's socket is not in this network namespace: its state follows from the segments that pass here.",
			       name);
		return;
	}
	if (!sock->found) {
		about_absence(e, side);
		return;
	}
	if (sock->moved)
		remark(e, REMARK_SOCKET, side, "other_addresses",
		       "The %s's socket knows this connection by other addresses: they are translated on output, and tcpwatch shows them behind that.",
		       name);
	if (sock->state == flow_end(flow, side)->state)
		about_file(e, side);
	else
		about_difference(e, side);
}

static void about_sockets(struct explain *e)
{
	if (e->record->flow.local == TCPWATCH_SIDE_NONE) {
		remark(e, REMARK_SOCKET, TCPWATCH_SIDE_NONE, "forwarded",
		       "Neither end is in this network namespace: both states follow from the segments that pass here.");
		return;
	}
	if (*e->deaf) {
		remark(e, REMARK_SOCKET, TCPWATCH_SIDE_NONE, "not_asked",
		       "The sockets could not be asked: %.300s.", e->deaf);
		return;
	}
	about_socket(e, TCPWATCH_SIDE_CLIENT);
	about_socket(e, TCPWATCH_SIDE_SERVER);
}

static bool either(const struct tcpwatch_flow *flow, unsigned int mask)
{
	return in(flow->client.state, mask) || in(flow->server.state, mask);
}

static bool both(const struct tcpwatch_flow *flow, unsigned int mask)
{
	return in(flow->client.state, mask) && in(flow->server.state, mask);
}

/* the states of conntrack that mean this pair: see the table in nf_conntrack_proto_tcp.c */
static unsigned int expected(const struct tcpwatch_flow *flow)
{
	if (either(flow, ST(SYN_RECV)))
		return CT(SYN_RECV);
	if (both(flow, ST(SYN_SENT)))
		return CT(SYN_SENT2);
	if (either(flow, ST(SYN_SENT)))
		return CT(SYN_SENT);
	if (both(flow, ST(ESTABLISHED)))
		return CT(ESTABLISHED);
	if (either(flow, ST(TIME_WAIT)))
		return CT(TIME_WAIT);
	if (either(flow, ST(LAST_ACK) | ST(CLOSING)))
		return CT(LAST_ACK);
	if (either(flow, ST(CLOSE_WAIT) | ST(FIN_WAIT2)))
		return CT(CLOSE_WAIT);
	if (either(flow, ST(FIN_WAIT1)))
		return CT(FIN_WAIT);
	return either(flow, ALIVE) ? 0 : CT(CLOSE);
}

/* what one state for both ends stands for */
static void about_one_state(struct explain *e)
{
	const struct tcpwatch_flow *flow = &e->record->flow;
	const char *client = name_text(&state_names, flow->client.state);
	const char *server = name_text(&state_names, flow->server.state);
	const char *word = conntrack_state_name(e->ct.state), *whose = "neither end's";

	if (in(flow->client.state, ST(CLOSE_WAIT)))
		whose = "the client's";
	else if (in(flow->server.state, ST(CLOSE_WAIT)))
		whose = "the server's";
	if (e->ct.state == TCP_CONNTRACK_CLOSE_WAIT)
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "one_state",
		       "conntrack has one state for both ends, and its CLOSE_WAIT has no side: here it is %s. It forgets it after a minute or so; the socket stays in close-wait until its program closes it.",
		       whose);
	else if (flow->client.state != flow->server.state)
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "one_state",
		       "conntrack has one state for both ends: its %s stands for %s and %s.", word,
		       client, server);
}

/* conntrack differs: the first row that fits */
/* clang-format off */
static const struct {
	unsigned int ct;
	unsigned int either;	/* end of the flow, for tcpwatch */
	const char *kind;
	const char *text;
} disputes[] = {
	{ CT(ESTABLISHED), ST(SYN_RECV), "final_ack_lost",
	  "For conntrack the handshake is over once its final ACK has passed. The server has not got it, or its accept queue was full: it repeats its SYN ACK, and tcpwatch takes that for an answer.",
	},
	{ CT(SYN_RECV), ST(ESTABLISHED), "final_ack_not_counted",
	  "For conntrack the handshake's final ACK is missing, or out of its window; tcpwatch has seen it.",
	},
	{ CT(CLOSE), ALIVE, "rst_not_taken",
	  "conntrack takes an RST at its word. The receiver has not accepted it (RFC 5961), or has not got it: its later segments say so, and tcpwatch believes them.",
	},
	{ CT(TIME_WAIT), ST(TIME_WAIT) | ST(LAST_ACK) | ST(CLOSING) | ST(FIN_WAIT2) | ST(FIN_WAIT1),
	  "last_ack_lost",
	  "For conntrack both FINs are acknowledged once the last ACK has passed; for tcpwatch only when no repeated FIN says that it was lost.",
	},
	{ CT(TIME_WAIT) | CT(LAST_ACK), ST(CLOSED), "own_timer",
	  "conntrack keeps the end of a connection by timers of its own (120 s for TIME_WAIT, 30 s for LAST_ACK), whatever became of the sockets.",
	},
	{ CT(ESTABLISHED) | CT(FIN_WAIT) | CT(CLOSE_WAIT), ST(CLOSED), "gone_in_silence",
	  "An end is gone and no segment said so: tcpwatch knows it from the socket. conntrack sees segments only, and keeps the entry until its timer runs out.",
	},
	{ CT(ESTABLISHED), FIN_SENT, "fin_not_counted",
	  "A FIN has passed, and conntrack has not counted it: for conntrack it is out of the window, or it belongs to another entry.",
	},
	{ CT(FIN_WAIT), FIN_SENT, "ack_not_counted",
	  "The FIN is acknowledged for tcpwatch, not for conntrack: it has not counted that ACK.",
	},
	{ CT(CLOSE_WAIT) | CT(LAST_ACK), FIN_SENT, "fin_early",
	  "conntrack goes by the FINs and ACKs that pass; tcpwatch waits until a FIN is acknowledged, and data before it is complete.",
	},
	{ CT(SYN_SENT) | CT(SYN_SENT2), ANY, "handshake_not_counted",
	  "conntrack is still at the handshake: it has dropped the entry and taken a later segment for a new beginning, or an old one for a SYN.",
	},
	{ ANY, ANY, "other_rules",
	  "conntrack goes by the order of flags that pass here; tcpwatch by what is sent and what is acknowledged, and by the sockets.",
	},
};

/* clang-format on */

static void about_dispute(struct explain *e)
{
	size_t i = 0;

	while (!in(e->ct.state, disputes[i].ct) ||
	       !either(&e->record->flow, disputes[i].either))
		i++;
	remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, disputes[i].kind, "%s", disputes[i].text);
}

static void about_entry(struct explain *e)
{
	const struct conntrack *ct = &e->ct;

	if (ct->offloaded)
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "offloaded",
		       "The flow is offloaded to a flowtable: its segments pass neither conntrack nor tcpwatch, and both states stand still.");
	if (!conntrack_state_name(ct->state))
		return;
	if (1u << ct->state & expected(&e->record->flow))
		about_one_state(e);
	else
		about_dispute(e);
	if (conntrack_translated(ct))
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "translated",
		       "Addresses or ports are translated: tcpwatch shows them behind the translation of destinations and before that of sources.");
	if (!ct->assured && either(&e->record->flow, ST(ESTABLISHED)))
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "not_assured",
		       "conntrack is not sure of this connection: its entry is among the first to go when its table is full.");
}

static void about_no_entry(struct explain *e)
{
	const struct tcpwatch_flow *flow = &e->record->flow;
	const char *why = "it has forgotten it, or a rule says not to track it";

	if (!e->ct.entries)
		why = "it has none at all in this network namespace, where no rule makes it look";
	else if (flow->ended_ns)
		why = "the flow has ended";
	else if (either(flow, ST(CLOSE_WAIT)))
		why = "it forgets half-closed ones after a minute or two, the socket does not";
	else if (flow->origin == TCPWATCH_ORIGIN_ADOPTED)
		why = "tcpwatch has it from its socket, conntrack waits for a segment";
	remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "no_entry",
	       "conntrack has no such flow: %s.", why);
}

static void about_conntrack(struct explain *e)
{
	switch (e->ct.answer) {
	case CONNTRACK_ABSENT:
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "not_loaded",
		       "conntrack is not loaded. tcpwatch works without it, and does not load it.");
		break;
	case CONNTRACK_PERMISSION:
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "no_permission",
		       "conntrack may not be asked: CAP_NET_ADMIN is needed (try sudo).");
		break;
	case CONNTRACK_FAILED:
		remark(e, REMARK_CONNTRACK, TCPWATCH_SIDE_NONE, "failed",
		       "conntrack could not be asked: %s.", strerror(e->ct.error));
		break;
	case CONNTRACK_NONE:
		about_no_entry(e);
		break;
	case CONNTRACK_FOUND:
		about_entry(e);
		break;
	}
}

void explain(struct explain *e)
{
	e->n_remarks = 0;
	about_sockets(e);
	about_conntrack(e);
}

const char *remark_about_name(enum remark_about about)
{
	return about == REMARK_SOCKET ? "socket" : "conntrack";
}
