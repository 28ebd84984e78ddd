// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>
#include "pack.h"

#define ST(s) TCPWATCH_STATE_##s
#define BELOW 64 /* numbers reach so far below a multiple of APART ... */
#define REACH 256 /* ... and from there so far up */

/* one walk over the fields serves both ways */
struct tape {
	u8 *at;
	bool writes;
};

static void byte(struct tape *t, u8 *v)
{
	if (t->writes)
		*t->at = *v;
	else
		*v = *t->at;
	t->at++;
}

static void flag(struct tape *t, bool *v)
{
	u8 b = *v;

	byte(t, &b);
	*v = b;
}

static void half_word(struct tape *t, u16 *v)
{
	u8 low = *v, high = *v >> 8;

	byte(t, &low);
	byte(t, &high);
	*v = high << 8 | low;
}

static void word(struct tape *t, u32 *v)
{
	u16 low = *v, high = *v >> 16;

	half_word(t, &low);
	half_word(t, &high);
	*v = (u32)high << 16 | low;
}

static void number(struct tape *t, u32 *v)
{
	u8 which = (*v + BELOW) / APART, rest = (*v + BELOW) % APART;

	if (t->writes && (u32)which * APART + rest - BELOW != *v)
		abort();
	byte(t, &which);
	byte(t, &rest);
	*v = (u32)which * APART + rest - BELOW;
}

static void segment(struct tape *t, struct tcpw_segment *s)
{
	u8 len = s->len, window = s->window;

	byte(t, &s->flags);
	number(t, &s->seq);
	number(t, &s->ack);
	byte(t, &len);
	byte(t, &window);
	s->len = len;
	s->window = window;
	s->wscale = TCPW_NO_WSCALE;
	s->sack = s->flags & TCPW_SYN;
}

static void hop(struct tape *t, struct hop *h)
{
	unsigned int i;

	byte(t, &h->n);
	for (i = 0; i < h->n; i++)
		segment(t, &h->seg[i]);
}

static bool closes(u8 state)
{
	return state == ST(FIN_WAIT1) || state == ST(FIN_WAIT2) || state == ST(CLOSING) ||
	       state == ST(LAST_ACK) || state == ST(TIME_WAIT);
}

static void connection(struct tape *t, struct endpoint *e)
{
	u8 got = e->got;

	number(t, &e->rcv);
	number(t, &e->right);
	number(t, &e->acked);
	flag(t, &e->silent);
	flag(t, &e->passive);
	flag(t, &e->ack_due);
	byte(t, &got);
	byte(t, &e->unread);
	flag(t, &e->peer_fin);
	if (e->peer_fin)
		number(t, &e->peer_fin_seq);
	if (closes(e->state))
		number(t, &e->fin_seq);
	e->got = got;
}

static void endpoint(struct tape *t, struct endpoint *e)
{
	byte(t, &e->state);
	if (e->state == ST(CLOSED) || e->state == ST(LISTEN))
		return;
	number(t, &e->iss);
	number(t, &e->una);
	number(t, &e->nxt);
	if (e->state != ST(SYN_SENT))
		connection(t, e);
}

static void half(struct tape *t, struct tcpw_half *h)
{
	half_word(t, &h->facts);
	number(t, &h->iss);
	number(t, &h->nxt);
	number(t, &h->rcv);
	word(t, &h->right);
	number(t, &h->edge);
	number(t, &h->top);
	if (h->facts & TCPW_FIN_SENT)
		number(t, &h->fin_seq);
	byte(t, &h->wscale);
}

static void pending(struct tape *t, struct tcpw_conn *c)
{
	u8 bits = c->pending_dir | c->newer << 1 | c->doubted << 2 | c->pending_sack << 3;

	number(t, &c->pending_iss);
	byte(t, &bits);
	byte(t, &c->pending_wscale);
	c->pending_dir = bits;
	c->newer = bits >> 1;
	c->doubted = bits >> 2;
	c->pending_sack = bits >> 3;
}

static void jump(struct tape *t, struct tcpw_conn *c)
{
	u8 dir = c->jump_dir;

	number(t, &c->jump_seq);
	number(t, &c->jump_ack);
	byte(t, &dir);
	c->jump_dir = dir;
}

static void known(struct tape *t, struct tcpw_conn *c)
{
	u8 bits = c->pending | c->jumped << 1 | c->midstream << 2 | c->sack << 3;

	half(t, &c->half[0]);
	half(t, &c->half[1]);
	byte(t, &bits);
	c->pending = bits;
	c->jumped = bits >> 1;
	c->midstream = bits >> 2;
	c->sack = bits >> 3;
	if (c->pending)
		pending(t, c);
	if (c->jumped)
		jump(t, c);
}

static void watched(struct tape *t, struct watched *w)
{
	u16 passed = w->passed;
	u8 more = w->passed >> 16;

	half_word(t, &passed);
	byte(t, &more);
	w->passed = passed | more << 16;
	flag(t, &w->again);
	byte(t, &w->was);
	byte(t, &w->ending);
	number(t, &w->iss);
	number(t, &w->nxt);
	number(t, &w->rcv);
	flag(t, &w->fin);
	if (w->fin)
		number(t, &w->fin_seq);
}

static u8 *walk(struct world *w, u8 *at, bool writes)
{
	struct tape t = { .at = at, .writes = writes };
	int x;

	for (x = 0; x < 2; x++) {
		endpoint(&t, &w->end[x]);
		hop(&t, &w->before[x]);
		hop(&t, &w->behind[x]);
		watched(&t, &w->laws.of[x]);
		byte(&t, &w->isns[x]);
	}
	for (x = 0; x < BUDGETS; x++)
		byte(&t, &w->budget[x]);
	flag(&t, &w->opened);
	if (w->opened)
		known(&t, &w->c);
	return t.at;
}

size_t pack(const struct world *w, u8 *to)
{
	return walk((struct world *)w, to, true) - to;
}

void unpack(struct world *w, const struct setup *setup, const u8 *from)
{
	world_begin(w, setup);
	walk(w, (u8 *)from, false);
}
