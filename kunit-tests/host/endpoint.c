// SPDX-License-Identifier: GPL-2.0
#include "endpoint.h"

#define ST(s) TCPWATCH_STATE_##s

static bool before(u32 a, u32 b)
{
	return (s32)(a - b) < 0;
}

static bool after(u32 a, u32 b)
{
	return before(b, a);
}

static u32 window(const struct endpoint *e)
{
	return e->buffer - e->unread;
}

static bool in_window(const struct endpoint *e, u32 seq)
{
	return seq - e->rcv < window(e);
}

static void emit(struct endpoint *e, u8 flags, u32 seq, u32 ack, u32 len)
{
	struct tcpw_segment *seg = &e->out[e->outs++];

	*seg = (struct tcpw_segment){
		.seq = seq,
		.ack = flags & TCPW_ACK ? ack : 0,
		.len = len,
		.window = window(e),
		.flags = flags,
		.wscale = TCPW_NO_WSCALE,
		.sack = flags & TCPW_SYN,
	};
	if (flags & TCPW_ACK && !(flags & TCPW_RST))
		e->ack_due = false;
	if (flags & TCPW_ACK)
		e->acked = ack;
	if ((flags & (TCPW_SYN | TCPW_ACK)) == (TCPW_SYN | TCPW_ACK))
		e->silent = false;
}

static void emit_ack(struct endpoint *e)
{
	emit(e, TCPW_ACK, e->nxt, e->rcv, 0);
}

static bool has_fin(const struct endpoint *e)
{
	switch (e->state) {
	case ST(FIN_WAIT1):
	case ST(FIN_WAIT2):
	case ST(CLOSING):
	case ST(LAST_ACK):
	case ST(TIME_WAIT):
		return true;
	default:
		return false;
	}
}

static void end(struct endpoint *e)
{
	e->state = e->listening ? ST(LISTEN) : ST(CLOSED);
	e->ack_due = false;
	e->silent = false;
}

static void begin(struct endpoint *e, u8 state, u32 iss)
{
	e->state = state;
	e->iss = iss;
	e->una = iss;
	e->nxt = iss + 1;
	e->right = iss + 1;
	e->unread = 0;
	e->got = 0;
	e->peer_fin = false;
	e->ack_due = false;
	e->silent = false;
	e->sent = 0;
	e->passive = false;
}

bool endpoint_connect(struct endpoint *e, u32 iss)
{
	if (e->state != ST(CLOSED) && e->state != ST(LISTEN) && e->state != ST(TIME_WAIT))
		return false;
	begin(e, ST(SYN_SENT), iss);
	emit(e, TCPW_SYN, iss, 0, 0);
	return true;
}

static bool may_send(const struct endpoint *e, u32 len)
{
	return (e->state == ST(ESTABLISHED) || e->state == ST(CLOSE_WAIT)) &&
	       !after(e->nxt + len, e->right);
}

bool endpoint_send(struct endpoint *e, u32 len)
{
	if (!may_send(e, len))
		return false;
	emit(e, TCPW_PSH | TCPW_ACK, e->nxt, e->rcv, len);
	e->nxt += len;
	e->sent += len;
	return true;
}

bool endpoint_close(struct endpoint *e, u32 len)
{
	if (!may_send(e, len + 1))
		return false;
	emit(e, TCPW_FIN | TCPW_ACK, e->nxt, e->rcv, len);
	e->fin_seq = e->nxt + len;
	e->nxt = e->fin_seq + 1;
	e->sent += len;
	e->state = e->state == ST(ESTABLISHED) ? ST(FIN_WAIT1) : ST(LAST_ACK);
	return true;
}

bool endpoint_abort(struct endpoint *e)
{
	switch (e->state) {
	case ST(ESTABLISHED):
	case ST(CLOSE_WAIT):
	case ST(FIN_WAIT1):
	case ST(FIN_WAIT2):
		emit(e, TCPW_RST | TCPW_ACK, e->nxt, e->rcv, 0);
		end(e);
		return true;
	default:
		return false;
	}
}

bool endpoint_timeout(struct endpoint *e, u32 len)
{
	u32 last;

	if (e->state == ST(CLOSED) || e->state == ST(LISTEN) || e->una == e->nxt)
		return false;
	if (e->una == e->iss) {
		if (e->state == ST(SYN_SENT))
			emit(e, TCPW_SYN, e->iss, 0, 0);
		else
			emit(e, TCPW_SYN | TCPW_ACK, e->iss, e->rcv, 0);
		return true;
	}
	last = has_fin(e) ? e->fin_seq : e->nxt;
	if (last - e->una > len)
		emit(e, TCPW_PSH | TCPW_ACK, e->una, e->rcv, len);
	else
		emit(e, TCPW_ACK | (has_fin(e) ? TCPW_FIN : TCPW_PSH), e->una, e->rcv,
		     last - e->una);
	return true;
}

bool endpoint_ack(struct endpoint *e)
{
	if (!e->ack_due)
		return false;
	emit_ack(e);
	return true;
}

bool endpoint_read(struct endpoint *e)
{
	bool shut = !window(e);

	if (!e->unread)
		return false;
	e->unread = 0;
	if (shut)
		emit_ack(e);
	return true;
}

bool endpoint_probe(struct endpoint *e)
{
	if (e->state != ST(ESTABLISHED) && e->state != ST(CLOSE_WAIT))
		return false;
	emit(e, TCPW_ACK, e->una - 1, e->rcv, 0);
	return true;
}

bool endpoint_give_up(struct endpoint *e)
{
	switch (e->state) {
	case ST(SYN_SENT):
	case ST(FIN_WAIT2):
	case ST(TIME_WAIT):
		end(e);
		return true;
	default:
		return false;
	}
}

/* RFC 9293 3.10.7.1 */
static void refuse(struct endpoint *e, const struct tcpw_segment *seg)
{
	u32 len = seg->len + !!(seg->flags & TCPW_SYN) + !!(seg->flags & TCPW_FIN);

	if (seg->flags & TCPW_RST)
		return;
	if (seg->flags & TCPW_ACK)
		emit(e, TCPW_RST, seg->ack, 0, 0);
	else
		emit(e, TCPW_RST | TCPW_ACK, 0, seg->seq + len, 0);
}

static void accept_syn(struct endpoint *e, const struct tcpw_segment *seg, u32 iss)
{
	begin(e, ST(SYN_RECV), iss);
	e->rcv = seg->seq + 1;
	e->right = iss + 1 + seg->window;
	e->passive = true;
	emit(e, TCPW_SYN | TCPW_ACK, iss, e->rcv, 0);
}

static void receive_closed(struct endpoint *e, const struct tcpw_segment *seg, u32 iss)
{
	if (e->state == ST(LISTEN) && (seg->flags & (TCPW_SYN | TCPW_ACK | TCPW_RST)) == TCPW_SYN)
		accept_syn(e, seg, iss);
	else
		refuse(e, seg);
}

/* RFC 9293 3.10.7.3 */
static void receive_syn_sent(struct endpoint *e, const struct tcpw_segment *seg)
{
	bool acks = seg->flags & TCPW_ACK;

	if (acks && (!after(seg->ack, e->iss) || after(seg->ack, e->nxt))) {
		refuse(e, seg);
		return;
	}
	if (seg->flags & TCPW_RST) {
		if (acks)
			end(e);
		return;
	}
	if (!(seg->flags & TCPW_SYN))
		return;
	e->rcv = seg->seq + 1;
	e->right = e->iss + 1 + seg->window;
	if (acks) {
		e->una = seg->ack;
		e->state = ST(ESTABLISHED);
		emit_ack(e);
	} else {
		e->state = ST(SYN_RECV);
		emit(e, TCPW_SYN | TCPW_ACK, e->iss, e->rcv, 0);
	}
}

/* tcp_sequence(): more than RFC 9293 accepts, who has its ACK ignored then */
static bool acceptable(const struct endpoint *e, const struct tcpw_segment *seg)
{
	u32 len = seg->len + !!(seg->flags & TCPW_FIN) + !!(seg->flags & TCPW_SYN);

	return !before(seg->seq + len, e->acked) &&
	       !after(seg->seq, e->rcv + window(e));
}

/* end of what has arrived, behind a hole or not */
static u32 sacked(const struct endpoint *e)
{
	if (e->peer_fin && !before(e->peer_fin_seq, e->rcv))
		return e->peer_fin_seq + 1;
	return e->got ? e->rcv + 64 - __builtin_clzll(e->got) : e->rcv;
}

/* RFC 5961 section 3.2, tcp_reset_check(), and what tcp_validate_incoming() does with SACK */
static bool rst_exact(const struct endpoint *e, u32 seq)
{
	if (seq == e->rcv || seq == sacked(e))
		return true;
	return seq == e->rcv - 1 && (e->state == ST(CLOSE_WAIT) || e->state == ST(LAST_ACK) ||
				     e->state == ST(CLOSING));
}

static void receive_rst(struct endpoint *e, const struct tcpw_segment *seg)
{
	if (rst_exact(e, seg->seq))
		end(e);
	else if (in_window(e, seg->seq) && e->state != ST(TIME_WAIT))
		emit_ack(e);
}

/* a SYN where there is a connection: RFC 5961 section 4, RFC 9293 3.10.7.4 */
static void receive_syn(struct endpoint *e, const struct tcpw_segment *seg, u32 iss)
{
	bool syn_only = !(seg->flags & TCPW_ACK);

	if (e->state == ST(TIME_WAIT) && syn_only && e->listening && after(seg->seq, e->rcv))
		accept_syn(e, seg, iss);
	else if (e->state == ST(SYN_RECV) && e->passive && syn_only && seg->seq == e->rcv - 1)
		emit(e, TCPW_SYN | TCPW_ACK, e->iss, e->rcv, 0);
	else
		emit_ack(e);
}

static bool receive_ack_syn_recv(struct endpoint *e, const struct tcpw_segment *seg)
{
	if (!after(seg->ack, e->una) || after(seg->ack, e->nxt)) {
		refuse(e, seg);
		return false;
	}
	if (e->full && e->passive) {
		e->silent = true;
		return false;
	}
	e->state = ST(ESTABLISHED);
	return true;
}

static void fin_acked(struct endpoint *e)
{
	switch (e->state) {
	case ST(FIN_WAIT1):
		e->state = ST(FIN_WAIT2);
		break;
	case ST(CLOSING):
		e->state = ST(TIME_WAIT);
		break;
	case ST(LAST_ACK):
		end(e);
		break;
	default:
		break;
	}
}

static bool receive_ack(struct endpoint *e, const struct tcpw_segment *seg)
{
	if (e->state == ST(SYN_RECV) && !receive_ack_syn_recv(e, seg))
		return false;
	if (after(seg->ack, e->nxt)) {
		emit_ack(e);
		return false;
	}
	if (after(seg->ack, e->una))
		e->una = seg->ack;
	if (after(seg->ack + seg->window, e->right))
		e->right = seg->ack + seg->window;
	if (has_fin(e) && after(e->una, e->fin_seq))
		fin_acked(e);
	return true;
}

static void fin_arrived(struct endpoint *e)
{
	e->rcv++;
	switch (e->state) {
	case ST(ESTABLISHED):
		e->state = ST(CLOSE_WAIT);
		break;
	case ST(FIN_WAIT1):
		e->state = ST(CLOSING);
		break;
	case ST(FIN_WAIT2):
		e->state = ST(TIME_WAIT);
		break;
	default:
		break;
	}
}

static bool receives(const struct endpoint *e)
{
	return e->state == ST(ESTABLISHED) || e->state == ST(FIN_WAIT1) ||
	       e->state == ST(FIN_WAIT2);
}

static void receive_data(struct endpoint *e, const struct tcpw_segment *seg)
{
	bool fin = seg->flags & TCPW_FIN, hole = e->got;
	u32 seq = seg->seq, i;

	if (!seg->len && !fin)
		return;
	if (!receives(e)) {
		emit_ack(e);
		return;
	}
	e->ack_due = true;
	for (i = 0; i < seg->len; i++)
		if (in_window(e, seq + i))
			e->got |= 1ULL << (seq + i - e->rcv);
	if (fin) {
		e->peer_fin = true;
		e->peer_fin_seq = seq + seg->len;
	}
	while (e->got & 1) {
		e->got >>= 1;
		e->rcv++;
		e->unread += e->slow;
	}
	if (e->peer_fin && e->rcv == e->peer_fin_seq)
		fin_arrived(e);
	/* RFC 9293 section 3.8.6.3 and RFC 5681 section 4.2; tcp_fin() */
	if (hole || e->got || e->state == ST(CLOSING) || e->state == ST(TIME_WAIT))
		emit_ack(e);
}

void endpoint_receive(struct endpoint *e, const struct tcpw_segment *seg, u32 iss)
{
	if (e->state == ST(CLOSED) || e->state == ST(LISTEN)) {
		receive_closed(e, seg, iss);
		return;
	}
	if (e->state == ST(SYN_SENT)) {
		receive_syn_sent(e, seg);
		return;
	}
	if (seg->flags & TCPW_RST) {
		receive_rst(e, seg);
		return;
	}
	if (seg->flags & TCPW_SYN && !(e->state == ST(SYN_RECV) && !e->passive)) {
		receive_syn(e, seg, iss);
		return;
	}
	if (seg->flags & TCPW_SYN) {
		/* the SYN+ACK of a simultaneous open; 6.1 takes it without an answer */
		if (seg->flags & TCPW_ACK && seg->seq == e->rcv - 1)
			receive_ack(e, seg);
		else
			emit_ack(e);
		return;
	}
	if (!acceptable(e, seg)) {
		emit_ack(e);
		return;
	}
	if (!(seg->flags & TCPW_ACK))
		return;
	if (receive_ack(e, seg) && e->state != ST(CLOSED) && e->state != ST(LISTEN))
		receive_data(e, seg);
}
