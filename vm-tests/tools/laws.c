// SPDX-License-Identifier: GPL-2.0
/*
 * The evidence is what the kernel dropped, and what it did with the sockets.
 * A law that speaks of loss holds where something was lost, and of the right
 * kind; nothing holds just because it looks likely.
 */
#include "laws.h"

#include <netinet/tcp.h>
#include <stddef.h>
#include <string.h>

#define SECOND_US	1000000
#define REPEATED_US	(SECOND_US / 5)	/* nothing is repeated earlier */
#define NOTICED_US	(SECOND_US + 300000)	/* and what a loaded guest adds */

static const char *const names[NLAWS] = {
	NULL, "L1", "L2", "L3", "L4", "L5", "L6", "E1", "E2", "E3", "E4", "E5", "E6", "E7",
};

const char *law_name(enum law law)
{
	return names[law];
}

static unsigned int among(const struct moment *moments, unsigned int n, enum state state)
{
	unsigned int found = 0;

	for (unsigned int i = 0; i < n; i++)
		found += moments[i].state == state;
	return found;
}

static bool only(const struct moment *moments, unsigned int n, unsigned int states)
{
	for (unsigned int i = 0; i < n; i++)
		if (!(states & 1u << moments[i].state))
			return false;
	return true;
}

#define OF(state)	(1u << STATE_##state)

static bool only_these(const struct difference *d, unsigned int states)
{
	return only(d->truth, d->ntruth, states) && only(d->watched, d->nwatched, states);
}

/* Was a segment with one of these flags (0: any) of this sender lost? */
static bool lost(const struct difference *d, unsigned int sender, uint8_t flags, bool at_socket)
{
	for (const struct lost *l = d->connection->lost; l; l = l->next)
		if (l->sender == sender && l->at_socket == at_socket &&
		    (!flags || l->flags & flags))
			return true;
	return false;
}

static bool lost_on_the_way(const struct difference *d, uint8_t flags)
{
	return lost(d, CLIENT, flags, false) || lost(d, SERVER, flags, false);
}

/* L1: an RST lost before us, or behind us with a silent receiver */
static bool reset_lost(const struct difference *d)
{
	return lost_on_the_way(d, TH_RST) &&
	       (among(d->truth, d->ntruth, STATE_CLOSED) ||
		among(d->watched, d->nwatched, STATE_CLOSED));
}

/* L2: a remote end has gone without a segment; what its peer still says of it may follow. */
static bool silent_remote(const struct difference *d)
{
	return !d->local && among(d->truth, d->ntruth, STATE_CLOSED) == 1 && d->ntruth == 1 &&
	       (!d->nwatched || (d->nwatched == 1 && d->watched[0].state == STATE_TIME_WAIT));
}

/* L3: a remote end's order of FINs, when an early copy of its FIN was lost, or came late */
static bool early_fin_lost(const struct difference *d)
{
	bool late = !strcmp(d->connection->lane->path, "reorder");

	return !d->local && (late || lost(d, d->end, TH_FIN, false)) &&
	       only_these(d, OF(CLOSING) | OF(LAST_ACK) | OF(TIME_WAIT) | OF(CLOSED) |
			  OF(FIN_WAIT1) | OF(FIN_WAIT2) | OF(CLOSE_WAIT));
}

/* It went back to a state that it had left, and forth again; either may stand for the one. */
static bool back_and_forth(const struct difference *d)
{
	return !d->ntruth && d->nwatched >= 2 &&
	       (d->watched[d->nwatched - 1].state == d->before ||
		d->watched[0].state == d->after);
}

/* A repeated FIN took FIN_WAIT2 back, and the other FIN came before its ACK was repeated. */
static bool back_and_on(const struct difference *d)
{
	return !d->ntruth && d->nwatched == 2 && d->before == STATE_FIN_WAIT2 &&
	       d->watched[0].state == STATE_FIN_WAIT1 && d->watched[1].state == STATE_CLOSING;
}

/* L4: a repeat seen after its ACK; was the ACK lost, or did they cross? */
static bool crossing(const struct difference *d)
{
	return !d->local && (back_and_forth(d) || back_and_on(d)) &&
	       only_these(d, OF(SYN_SENT) | OF(SYN_RECV) | OF(ESTABLISHED) | OF(FIN_WAIT1) |
			  OF(FIN_WAIT2) | OF(CLOSING) | OF(LAST_ACK) | OF(TIME_WAIT) | OF(CLOSED) |
			  OF(CLOSE_WAIT));
}

/*
 * L5: what was on the way revives an end that was reset, and again; the first
 * life may stand for the last.
 */
static bool revived(const struct difference *d)
{
	return !d->local && !d->ntruth && d->nwatched >= 2 &&
	       among(d->watched, d->nwatched, STATE_CLOSED) &&
	       (d->before == STATE_CLOSED || d->after == STATE_CLOSED ||
		d->watched[0].state == d->after);
}

/* L6: has a remote end got what was sent to it? */
static bool not_acknowledged(const struct difference *d)
{
	return !d->local && lost(d, !d->end, 0, false) &&
	       only_these(d, OF(FIN_WAIT1) | OF(FIN_WAIT2) | OF(CLOSING) | OF(TIME_WAIT) |
			  OF(CLOSE_WAIT) | OF(LAST_ACK) | OF(CLOSED));
}

/* E1: a final ACK that is dropped takes the server to ESTABLISHED until the next SYN+ACK. */
static bool final_ack_dropped(const struct difference *d)
{
	const struct moments *truth = &d->connection->end[SERVER].truth;

	if (d->end != SERVER || d->ntruth ||
	    !only(d->watched, d->nwatched, OF(ESTABLISHED) | OF(SYN_RECV)))
		return false;
	for (unsigned int i = 1; i < truth->n; i++)
		if (truth->all[i].state == STATE_ESTABLISHED &&
		    truth->all[i].t_us - truth->all[i - 1].t_us > REPEATED_US)
			return true;
	return false;
}

#define WAITED_US	50000	/* in a socket's backlog, until a process has left a CPU */

/* The peer's FIN passed the hook, close() was called, and only then the socket took the FIN. */
static bool fin_waited(const struct difference *d)
{
	return d->ntruth == 1 && d->nwatched == 1 && d->truth[0].state == STATE_FIN_WAIT1 &&
	       d->watched[0].state == STATE_CLOSE_WAIT && d->before == STATE_ESTABLISHED &&
	       d->truth[0].t_us >= d->watched[0].t_us &&
	       d->truth[0].t_us - d->watched[0].t_us < WAITED_US;
}

/* An RST passed the hook; its receiver sent something, and only then its socket took the RST. */
static bool reset_waited(const struct difference *d)
{
	return !d->ntruth && d->nwatched == 2 && d->before == STATE_CLOSED &&
	       d->watched[1].state == STATE_CLOSED && d->watched[0].t_us <= d->before_us;
}

/* E3: what passed the hook was dropped before the socket, or waited there. */
static bool behind_hook(const struct difference *d)
{
	const struct connection *c = d->connection;

	if (!d->local)
		return false;
	return lost(d, !d->end, 0, true) || lost(d, !d->end, 0, false) || fin_waited(d) ||
	       reset_waited(d) ||
	       (c->end[CLIENT].netns == c->end[SERVER].netns &&
		only_these(d, OF(FIN_WAIT1) | OF(FIN_WAIT2) | OF(CLOSING) | OF(TIME_WAIT) |
			   OF(CLOSE_WAIT) | OF(LAST_ACK)));
}

/*
 * E6: a local end has gone without a segment, which is noticed within a
 * second; until then it is led on by what its peer sends.
 */
static bool not_noticed_yet(const struct difference *d)
{
	return d->local && !d->ntruth && d->nwatched && d->after == STATE_CLOSED &&
	       d->watched[0].t_us > d->after_us && d->watched[0].t_us < d->after_us + NOTICED_US;
}

static const struct {
	enum law law;
	bool (*holds)(const struct difference *d);
} laws[] = {
	{ E1, final_ack_dropped },
	{ E6, not_noticed_yet },
	{ E3, behind_hook },
	{ L1, reset_lost },
	{ L2, silent_remote },
	{ L3, early_fin_lost },
	{ L5, revived },
	{ L4, crossing },
	{ L6, not_acknowledged },
};

enum law law_for(const struct difference *d)
{
	for (unsigned int i = 0; i < sizeof(laws) / sizeof(laws[0]); i++)
		if (laws[i].holds(d))
			return laws[i].law;
	return LAW_NONE;
}

static bool entered(const struct moments *moments, unsigned int states, long long from_us,
		    long long until_us)
{
	for (const struct moment *m = moments->all; m < moments->all + moments->n; m++)
		if (m->t_us >= from_us && m->t_us < until_us && states & 1u << m->state)
			return true;
	return false;
}

/*
 * E7: SYN_SENT starts at connect(), and what follows a FIN of one's own at
 * close(). With Fast Open the SYN waits for data, a FIN for all data before
 * it; it has not reached the other end before it left.
 */
static bool left_later(const struct moments *peer, const struct moment *truth,
		       const struct moment *watched)
{
	unsigned int reached;

	switch (truth->state) {
	case STATE_SYN_SENT:
		reached = OF(SYN_RECV);
		break;
	case STATE_FIN_WAIT1:
	case STATE_LAST_ACK:
		reached = OF(CLOSE_WAIT) | OF(CLOSING) | OF(TIME_WAIT);
		break;
	default:
		return false;
	}
	return watched->t_us > truth->t_us && !entered(peer, reached, truth->t_us, watched->t_us);
}

enum law law_for_moment(const struct connection *connection, unsigned int end,
			const struct moment *truth, const struct moment *watched)
{
	long long early_us = truth->t_us - watched->t_us;

	if (end == SERVER && truth->state == STATE_ESTABLISHED && early_us > 0)
		return E1;
	if (end == SERVER && truth->state == STATE_CLOSE_WAIT && early_us < 0)
		return E2;
	/* noticed within a second */
	if (truth->state == STATE_CLOSED && early_us < 0 && -early_us <= SECOND_US)
		return E6;
	if (left_later(&connection->end[!end].truth, truth, watched))
		return E7;
	return LAW_NONE;
}
