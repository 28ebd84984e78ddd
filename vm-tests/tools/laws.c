// SPDX-License-Identifier: GPL-2.0
#include "laws.h"

#include <netinet/tcp.h>
#include <stddef.h>

static const char *const names[NLAWS] = {
	NULL, "L1", "L2", "L3", "L4", "L5", "L6", "E1", "E2", "E3", "E4", "E5",
};

const char *law_name(enum law law)
{
	return names[law];
}

static bool among(const struct moment *moments, unsigned int n, enum state state)
{
	for (unsigned int i = 0; i < n; i++)
		if (moments[i].state == state)
			return true;
	return false;
}

/* Was a segment with one of these flags lost on the way from an end? */
static bool lost(const struct connection *c, unsigned int sender, uint8_t flags)
{
	for (const struct lost *l = c->lost; l; l = l->next)
		if (l->sender == sender && (!flags || l->flags & flags))
			return true;
	return false;
}

/* A RST lost before us, or behind us with a silent receiver */
static bool reset_lost(const struct difference *d)
{
	return (lost(d->connection, CLIENT, TH_RST) || lost(d->connection, SERVER, TH_RST)) &&
	       (among(d->truth, d->ntruth, STATE_CLOSED) ||
		among(d->watched, d->nwatched, STATE_CLOSED));
}

/* A remote end goes without a segment. */
static bool silent_remote(const struct difference *d)
{
	return !d->local && !d->nwatched && d->ntruth == 1 && d->truth[0].state == STATE_CLOSED;
}

static bool order_of_fins(enum state state)
{
	return state == STATE_CLOSING || state == STATE_LAST_ACK || state == STATE_TIME_WAIT ||
	       state == STATE_CLOSED;
}

static bool all_in_order(const struct moment *moments, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++)
		if (!order_of_fins(moments[i].state))
			return false;
	return true;
}

/* A remote end's CLOSING or LAST_ACK, when an early copy of its FIN was lost before us */
static bool early_fin_lost(const struct difference *d)
{
	return !d->local && lost(d->connection, d->end, TH_FIN) &&
	       all_in_order(d->truth, d->ntruth) && all_in_order(d->watched, d->nwatched);
}

/* A repeat after its ACK is a lost ACK or a crossing. */
static bool crossing(const struct difference *d)
{
	return !d->local && d->nwatched == 2 && !d->ntruth &&
	       d->watched[1].state == d->before &&
	       (lost(d->connection, CLIENT, 0) || lost(d->connection, SERVER, 0));
}

/* A final ACK that is dropped takes the server to ESTABLISHED until the next SYN+ACK. */
static bool final_ack_dropped(const struct difference *d)
{
	for (unsigned int i = 0; i < d->nwatched; i++)
		if (d->watched[i].state != STATE_ESTABLISHED && d->watched[i].state != STATE_SYN_RECV)
			return false;
	return d->end == SERVER && !d->ntruth &&
	       (d->before == STATE_SYN_RECV || d->before == STATE_ESTABLISHED);
}

static const struct {
	enum law law;
	bool (*holds)(const struct difference *d);
} laws[] = {
	{ E1, final_ack_dropped },
	{ L1, reset_lost },
	{ L3, early_fin_lost },
	{ L4, crossing },
	{ L2, silent_remote },
};

enum law law_for(const struct difference *d)
{
	for (unsigned int i = 0; i < sizeof(laws) / sizeof(laws[0]); i++)
		if (laws[i].holds(d))
			return laws[i].law;
	return LAW_NONE;
}
