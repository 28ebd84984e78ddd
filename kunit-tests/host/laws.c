// SPDX-License-Identifier: GPL-2.0
#include <linux/kernel.h>
#include "laws.h"

#define ST(s) TCPWATCH_STATE_##s
#define NEAR 60000 /* connections of an end are further apart than that */

const char *const law_names[LAWS] = {
	"L1",
	"L2",
	"L3",
	"L4",
	"L5",
	"L6",
	"E1",
	"E2",
	"E3",
	"E5",
};

const char *const place_names[PLACES] = { "client", "server", "between" };

/* facts of an end */
#define SYN	(1 << 0) /* it has sent one */
#define GOT_SYN	(1 << 1)
#define OPENED	(1 << 2) /* its SYN is acknowledged */
#define FIN	(1 << 3)
#define GOT_FIN	(1 << 4)
#define CLOSED	(1 << 5) /* its FIN is acknowledged */
#define PASSIVE	(1 << 6)
#define GONE	(1 << 7)

static const u8 facts_of[__TCPWATCH_STATE_MAX] = {
	[ST(SYN_SENT)]		= SYN,
	[ST(SYN_RECV)]		= SYN | GOT_SYN,
	[ST(ESTABLISHED)]	= SYN | GOT_SYN | OPENED,
	[ST(FIN_WAIT1)]		= SYN | GOT_SYN | OPENED | FIN,
	[ST(FIN_WAIT2)]		= SYN | GOT_SYN | OPENED | FIN | CLOSED,
	[ST(CLOSE_WAIT)]	= SYN | GOT_SYN | OPENED | GOT_FIN,
	[ST(CLOSING)]		= SYN | GOT_SYN | OPENED | FIN | GOT_FIN,
	[ST(LAST_ACK)]		= SYN | GOT_SYN | OPENED | FIN | GOT_FIN | PASSIVE,
	[ST(TIME_WAIT)]		= SYN | GOT_SYN | OPENED | FIN | GOT_FIN | CLOSED,
};

static bool after(u32 a, u32 b)
{
	return (s32)(a - b) > 0;
}

static bool near(u32 a, u32 b)
{
	return a - b + NEAR < 2 * NEAR;
}

static u32 end_of(const struct tcpw_segment *seg)
{
	return seg->seq + seg->len + !!(seg->flags & TCPW_SYN) + !!(seg->flags & TCPW_FIN);
}

static bool none(u8 s)
{
	return s == ST(CLOSED) || s == ST(LISTEN) || s == ST(UNKNOWN);
}

static u8 derive(unsigned int facts)
{
	if (facts & GONE || !(facts & SYN))
		return ST(CLOSED);
	if (!(facts & GOT_SYN))
		return ST(SYN_SENT);
	if (!(facts & (OPENED | FIN)))
		return ST(SYN_RECV);
	if (!(facts & FIN))
		return facts & GOT_FIN ? ST(CLOSE_WAIT) : ST(ESTABLISHED);
	if (!(facts & GOT_FIN))
		return facts & CLOSED ? ST(FIN_WAIT2) : ST(FIN_WAIT1);
	if (facts & PASSIVE)
		return facts & CLOSED ? ST(CLOSED) : ST(LAST_ACK);
	return facts & CLOSED ? ST(TIME_WAIT) : ST(CLOSING);
}

bool laws_local(const struct laws *l, int x)
{
	return l->place == (x ? AT_SERVER : AT_CLIENT);
}

bool laws_same(u8 is, u8 seen)
{
	return is == seen || (none(is) && none(seen));
}

/* the SYN that it has got is not of a connection that its peer opens */
static bool is_stale(const struct endpoint *e, const struct endpoint *peer)
{
	return (peer->state != ST(SYN_SENT) && peer->state != ST(SYN_RECV)) ||
	       peer->iss + 1 != e->rcv;
}

static void begins(struct laws *l, int x, u32 iss)
{
	struct watched *w = &l->of[x], *peer = &l->of[!x];

	*w = (struct watched){ .iss = iss, .nxt = iss, .again = w->iss };
	if (peer->passed & UNDECIDED_RST)
		peer->passed |= FORGOTTEN;
}

void laws_follow(struct laws *l, int x, const struct endpoint *was, const struct endpoint end[2],
		 enum ending how)
{
	const struct endpoint *is = &end[x], *peer = &end[!x];
	struct watched *w = &l->of[x];

	if (!none(is->state) && (none(was->state) || is->iss != was->iss))
		begins(l, x, is->iss);
	if (is->state == ST(SYN_RECV) && was->state != ST(SYN_RECV) && is_stale(is, peer))
		w->passed |= STALE_OPEN;
	if (!none(was->state) && none(is->state)) {
		w->was = was->state;
		w->ending = how;
	}
	if (!w->fin && facts_of[is->state] & FIN) {
		w->fin = true;
		w->fin_seq = is->fin_seq;
	}
}

/* does it cover the FIN of its receiver? */
static bool covers(const struct watched *to, const struct tcpw_segment *seg)
{
	return seg->flags & TCPW_ACK && to->fin && near(seg->ack, to->iss) &&
	       after(seg->ack, to->fin_seq);
}

/* tcp_reset_check(): the sender of the FIN may not have counted it */
static bool takes_one_below(u8 state)
{
	return state == ST(CLOSE_WAIT) || state == ST(LAST_ACK) || state == ST(CLOSING);
}

/* can its receiver, as far as we see, expect this number? */
static bool exact(const struct laws *l, int x, const struct endpoint end[2],
		  const struct tcpw_segment *seg)
{
	const struct watched *of = &l->of[x], *to = &l->of[!x];
	u32 low = laws_local(l, !x) ? end[!x].rcv : to->rcv;

	if (end[!x].state == ST(SYN_SENT) || !to->rcv)
		return seg->flags & TCPW_ACK && near(seg->ack, to->iss);
	if (of->fin && seg->seq == of->fin_seq && takes_one_below(end[!x].state))
		return true;
	return near(seg->seq, of->iss) && !after(seg->seq, of->nxt) && !after(low, seg->seq);
}

static void rst_passes(struct laws *l, int x, const struct endpoint end[2],
		       const struct tcpw_segment *seg)
{
	struct watched *of = &l->of[x], *to = &l->of[!x];

	to->passed |= PASSED_RST;
	if (end[!x].passive && end[!x].ack_due) {
		to->passed &= ~FRESH_AFTER_RST;
		to->passed |= UNDECIDED_RST | (near(seg->seq, of->iss) ? 0 : FORGOTTEN);
	}
	/* accepted by tcp_reset_check() in CLOSING, but not in TIME_WAIT */
	if (to->passed & PASSED_FIN_ACK && seg->seq == end[!x].rcv - 1)
		to->passed |= UNFIT_RST;
	if (!exact(l, x, end, seg)) {
		if (seg->seq == end[!x].rcv)
			to->passed |= UNKNOWN_RST;
		return;
	}
	of->passed |= PASSED_OWN_RST;
	to->passed &= ~(SPOKE_AFTER_RST | FRESH_AFTER_RST);
}

/*
 * Does a SYN say that the last one was not acknowledged? Not the first SYN+ACK of a
 * simultaneous open, nor a SYN that its sender's SYN+ACK has overtaken.
 */
static bool asks_again(const struct watched *of, const struct tcpw_segment *seg)
{
	if (seg->flags & TCPW_ACK)
		return of->passed & PASSED_SYNACK || !(of->passed & PASSED_SYN);
	return !(of->passed & TOLD_SYN);
}

/* what it says of its sender */
static void sent(struct watched *of, const struct watched *to, const struct endpoint *e,
		 const struct tcpw_segment *seg)
{
	u32 end = end_of(seg);
	/* R3: as good as lost, if its sender was thought to be gone */
	bool outdated = of->passed & PASSED_RST &&
			(after(of->nxt, end) || after(of->rcv, seg->ack));

	if (seg->flags & TCPW_SYN)
		of->passed &= ~(STRAY_SYN | DOUBTED_SYN);
	if (seg->flags & TCPW_SYN)
		of->passed |= PASSED_SYN | (asks_again(of, seg) ? OPEN_SYN : 0);
	if (seg->flags & TCPW_SYN && seg->flags & TCPW_ACK)
		of->passed |= PASSED_SYNACK;
	if (seg->flags & TCPW_FIN && !covers(to, seg))
		of->passed |= outdated ? LOST_EARLY_FIN : PASSED_EARLY_FIN;
	if (seg->flags & TCPW_FIN && !outdated)
		of->passed |= PASSED_FIN;
	if (seg->flags & TCPW_FIN && !after(of->rcv, seg->ack))
		of->passed |= OPEN_FIN;
	if (seg->flags & TCPW_ACK)
		of->passed |= TOLD_SYN | (covers(to, seg) ? TOLD_FIN : 0);
	if (seg->flags & TCPW_ACK && (!of->rcv || after(seg->ack, of->rcv)))
		of->rcv = seg->ack;
	if (of->passed & PASSED_RST)
		of->passed |= SPOKE_AFTER_RST;
	if (of->passed & PASSED_RST && !outdated && end == e->nxt && seg->ack == e->rcv)
		of->passed |= FRESH_AFTER_RST;
	if (after(end, of->nxt))
		of->nxt = end;
}

/* of a connection before the newest */
static void stray(struct watched *of, const struct tcpw_segment *seg)
{
	if (!(of->passed & PASSED_SYN))
		return;
	if ((seg->flags & (TCPW_SYN | TCPW_ACK)) == TCPW_SYN)
		of->passed |= STRAY_SYN;
	else
		of->passed |= DOUBTED_SYN;
}

void laws_passes(struct laws *l, int x, const struct endpoint end[2],
		 const struct tcpw_segment *seg)
{
	struct watched *of = &l->of[x], *to = &l->of[!x];

	if (seg->flags & TCPW_RST) {
		rst_passes(l, x, end, seg);
		return;
	}
	if (near(seg->seq, of->iss))
		sent(of, to, &end[x], seg);
	else
		stray(of, seg);
	if ((to->passed & (PASSED_SYN | PASSED_SYN_ACK)) == PASSED_SYN)
		to->passed |= DOUBTED_SYN;
	if (!(seg->flags & TCPW_ACK) || !near(seg->ack, to->iss) || !after(seg->ack, to->iss))
		return;
	/* an outdated segment is answered, but its acknowledgment is not heeded */
	if (to->rcv && near(seg->seq, to->rcv) && after(to->rcv, end_of(seg)))
		return;
	to->passed |= PASSED_SYN_ACK;
	to->passed &= ~OPEN_SYN;
	if (!covers(to, seg))
		return;
	to->passed |= PASSED_FIN_ACK;
	to->passed &= ~OPEN_FIN;
	if (of->fin && after(seg->seq, of->fin_seq))
		to->passed |= BEHIND_FIN;
}

void laws_midstream(struct laws *l, int x, const struct tcpw_segment *seg)
{
	l->of[!x].rcv = seg->seq;
}

void laws_lost_before(struct laws *l, int x, const struct endpoint end[2],
		      const struct tcpw_segment *seg)
{
	(void)end;
	if (seg->flags & TCPW_FIN && near(seg->seq, l->of[x].iss) && !covers(&l->of[!x], seg))
		l->of[x].passed |= LOST_EARLY_FIN;
}

/*
 * How a law lets an end look: @change is a fact that appears when @appears, or
 * else disappears, if all of @passed and none of @missing have passed us.
 */
static const struct rule {
	u8 law;
	u8 change;
	bool appears;
	u8 state; /* UNKNOWN: any */
	u8 ending; /* NOT_ENDED: any */
	u32 passed;
	u32 missing;
} rules[] = {
	/* a RST of its own that was lost, or that overtook data */
	{ LAW_L1, GONE, false, 0, ENDED_BY_ABORT, 0, PASSED_OWN_RST },
	/* a RST to it that it did not get or not accept, and nothing since that says so */
	{ LAW_L1, GONE, true, 0, NOT_ENDED, PASSED_RST, FRESH_AFTER_RST },
	/* R1 takes one to TIME_WAIT as final: what follows may have been under way */
	{ LAW_L1, GONE, true, ST(TIME_WAIT), NOT_ENDED, PASSED_RST, 0 },
	/* a RST opens no flow (R9) */
	{ LAW_L1, GONE, false, 0, ENDED_BY_RST, 0, PASSED_RST },
	{ LAW_L2, GONE, false, 0, ENDED_SILENTLY, 0, 0 },
	/* nothing is known of what never passed */
	{ LAW_L3, SYN, false, 0, NOT_ENDED, 0, PASSED_SYN },
	{ LAW_L3, FIN, false, 0, NOT_ENDED, 0, PASSED_FIN },
	{ LAW_L3, PASSIVE, true, 0, NOT_ENDED, LOST_EARLY_FIN, PASSED_EARLY_FIN },
	/* lost behind us, and not asked for again */
	{ LAW_L4, OPENED, true, 0, NOT_ENDED, PASSED_SYN_ACK, OPEN_SYN },
	{ LAW_L4, CLOSED, true, 0, NOT_ENDED, PASSED_FIN_ACK, OPEN_FIN },
	/* asked for again, needlessly or in vain, without an answer that passed */
	{ LAW_L4, OPENED, false, 0, NOT_ENDED, OPEN_SYN, 0 },
	{ LAW_L4, CLOSED, false, 0, NOT_ENDED, OPEN_FIN, 0 },
	{ LAW_L4, GONE, false, 0, ENDED_BY_RST, UNFIT_RST, 0 },
	{ LAW_L5, GONE, false, 0, ENDED_BY_RST, SPOKE_AFTER_RST, 0 },
	{ LAW_L6, GONE, false, 0, ENDED_BY_RST, UNKNOWN_RST, 0 },
	{ LAW_L6, GOT_SYN, false, 0, NOT_ENDED, 0, TOLD_SYN },
	{ LAW_L6, GOT_FIN, false, 0, NOT_ENDED, 0, TOLD_FIN },
	/* in sequence, but the FIN may have been lost behind us */
	{ LAW_L6, GOT_FIN, true, 0, NOT_ENDED, BEHIND_FIN, TOLD_FIN },
};

static unsigned int truth(const struct watched *w, const struct endpoint *e)
{
	if (!none(e->state))
		return facts_of[e->state];
	if (w->ending == ENDED_DONE)
		return facts_of[ST(LAST_ACK)] | CLOSED;
	return w->ending == NOT_ENDED ? 0 : facts_of[w->was] | GONE;
}

static bool holds(const struct rule *r, const struct watched *w, u8 state, unsigned int facts)
{
	if ((r->state && r->state != state) || (r->ending && r->ending != w->ending))
		return false;
	if (!(facts & r->change) != r->appears)
		return false;
	return (w->passed & r->passed) == r->passed && !(w->passed & r->missing);
}

static unsigned int changed(const struct rule *const *of, unsigned int set, unsigned int *facts)
{
	unsigned int i, law = 0;

	for (i = 0; set >> i; i++) {
		if (!(set >> i & 1))
			continue;
		*facts ^= of[i]->change;
		law |= 1 << of[i]->law;
	}
	return law;
}

static unsigned int excuse_remote(const struct watched *w, const struct endpoint *e, u8 seen)
{
	const struct rule *of[ARRAY_SIZE(rules)];
	unsigned int i, set, n = 0, facts, law, laws = 0;
	int best = ARRAY_SIZE(rules) + 1;

	facts = truth(w, e);
	for (i = 0; i < ARRAY_SIZE(rules); i++)
		if (holds(&rules[i], w, e->state, facts))
			of[n++] = &rules[i];
	for (set = 1; set < 1U << n; set++) {
		unsigned int with = facts;

		law = changed(of, set, &with);
		if (!laws_same(derive(with), seen) || __builtin_popcount(set) >= best)
			continue;
		best = __builtin_popcount(set);
		laws = law;
	}
	return laws;
}

static unsigned int excuse_local(const struct watched *w, const struct endpoint *e, u8 seen)
{
	if (w->passed & UNDECIDED_RST && none(seen) &&
	    (w->passed & FORGOTTEN || !(w->passed & FRESH_AFTER_RST)))
		return 1 << LAW_E1;
	if (e->silent && (seen == ST(ESTABLISHED) || seen == ST(CLOSE_WAIT)))
		return 1 << LAW_E1;
	if (e->passive && e->ack_due && laws_same(derive(facts_of[e->state] & ~GOT_FIN), seen))
		return 1 << LAW_E2;
	return 0;
}

unsigned int laws_excuse(const struct laws *l, int x, const struct endpoint end[2], u8 seen)
{
	const struct watched *w = &l->of[x];

	if (laws_local(l, x))
		return excuse_local(w, &end[x], seen);
	/* nothing of its new connection has passed us: the old one is all that we know */
	if (w->again && !(w->passed & PASSED_SYN))
		return 1 << LAW_L3;
	/* the old one goes on, as far as its peer has said, and it has not said otherwise yet */
	if (w->again && w->passed & DOUBTED_SYN &&
	    (none(end[x].state) ? w->was : end[x].state) == ST(SYN_SENT))
		return 1 << LAW_E5;
	if (w->passed & STRAY_SYN && none(end[x].state) && seen == ST(SYN_SENT))
		return 1 << LAW_E5;
	/* RFC 9293 section 3.5, recovery from an old duplicate SYN: a RST is to come */
	if ((w->passed | l->of[!x].passed) & STALE_OPEN)
		return 1 << LAW_E5;
	/* its peer has given up before the answer: nobody knows to which SYN that belongs */
	if (l->of[!x].again && l->of[!x].ending == ENDED_SILENTLY && l->of[!x].was == ST(SYN_SENT))
		return 1 << LAW_L2;
	return excuse_remote(w, &end[x], seen);
}
