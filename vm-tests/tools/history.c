// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "history.h"

#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "event.h"

#define NEW_SYN_RECV	12	/* a request; not in netinet/tcp.h */

/* A socket, a request or a mini-socket that lives */
struct object {
	struct connection *connection;	/* NULL: its ends are not known yet */
	unsigned int index;
};

static const enum state names[] = {
	[TCP_ESTABLISHED]	= STATE_ESTABLISHED,
	[TCP_SYN_SENT]		= STATE_SYN_SENT,
	[TCP_SYN_RECV]		= STATE_SYN_RECV,
	[TCP_FIN_WAIT1]		= STATE_FIN_WAIT1,
	[TCP_FIN_WAIT2]		= STATE_FIN_WAIT2,
	[TCP_TIME_WAIT]		= STATE_TIME_WAIT,
	[TCP_CLOSE]		= STATE_CLOSED,
	[TCP_CLOSE_WAIT]	= STATE_CLOSE_WAIT,
	[TCP_LAST_ACK]		= STATE_LAST_ACK,
	[TCP_LISTEN]		= STATE_CLOSED,
	[TCP_CLOSING]		= STATE_CLOSING,
	[NEW_SYN_RECV]		= STATE_SYN_RECV,
};

static struct {
	struct history *history;
	struct map objects;
	long long to_real_us;
} reading;

void lanes_read(struct history *history, const char *path)
{
	FILE *file = fopen(path, "r");
	struct lane *lane;
	int n;

	if (!file)
		die_errno("%s", path);
	for (;;) {
		lane = calloc(1, sizeof(*lane));
		if (!lane)
			die_errno("calloc");
		n = fscanf(file, "%hu %hu %31s %31s %127s", &lane->port, &lane->called, lane->path,
			   lane->kind, lane->views);
		if (n != 5)
			break;
		history->by_port[lane->port] = lane;
		history->by_called[lane->called] = lane;
	}
	if (n != EOF)
		die("%s: not PORT CALLED PATH KIND VIEWS", path);
	free(lane);
	fclose(file);
}

static bool is_v6(const struct tuple_end *end)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	return memcmp(end->addr, mapped, sizeof(mapped)) != 0;
}

static struct connection *find(struct history *h, struct lane *lane, uint16_t client_port, bool v6)
{
	struct tuple key = { .end = { { .addr = { v6 }, .port = client_port },
				      { .port = lane->port } } };
	struct connection **slot = (void *)map_find(&h->connections, &key, true);

	if (*slot)
		return *slot;
	*slot = calloc(1, sizeof(**slot));
	if (!*slot)
		die_errno("calloc");
	(*slot)->lane = lane;
	(*slot)->client_port = client_port;
	(*slot)->v6 = v6;
	(*slot)->next = h->first;
	h->first = *slot;
	return *slot;
}

struct connection *history_find(struct history *h, const struct tuple_end *own,
				const struct tuple_end *peer, unsigned int *index)
{
	struct lane *own_lane = h->by_port[own->port] ?: h->by_called[own->port];
	struct lane *peer_lane = h->by_port[peer->port] ?: h->by_called[peer->port];

	*index = own_lane ? SERVER : CLIENT;
	if (!own_lane == !peer_lane)
		return NULL;
	return find(h, own_lane ?: peer_lane, own_lane ? peer->port : own->port, is_v6(own));
}

struct connection *history_connection(struct history *h, uint16_t client_port, uint16_t called,
				      bool v6)
{
	struct lane *lane = h->by_called[called];

	return lane ? find(h, lane, client_port, v6) : NULL;
}

/* what follows from SYN_RECV or ESTABLISHED, and not from CLOSED */
static bool goes_on(const struct moments *moments, enum state state)
{
	enum state before = moments->n > 1 ? moments->all[moments->n - 2].state : STATE_CLOSED;

	if (before == STATE_SYN_RECV)
		return state == STATE_ESTABLISHED;
	return before == STATE_ESTABLISHED &&
	       (state == STATE_CLOSE_WAIT || state == STATE_FIN_WAIT1);
}

void moments_add(struct moments *moments, long long t_us, enum state state)
{
	enum state last = moments->n ? moments->all[moments->n - 1].state : STATE_CLOSED;

	if (state == last)
		return;
	/* of two final ACKs at once one makes the child, and the other's goes: no end was closed */
	if (last == STATE_CLOSED && goes_on(moments, state))
		moments->n--;
	if (!(moments->n & (moments->n - 1)))
		moments->all = realloc(moments->all, (2 * moments->n + 1) * sizeof(*moments->all));
	if (!moments->all)
		die_errno("realloc");
	moments->all[moments->n++] = (struct moment){ t_us, state };
}

static struct object **object_slot(uint64_t address)
{
	struct tuple key = {};

	memcpy(key.end[0].addr, &address, sizeof(address));
	return (void *)map_find(&reading.objects, &key, true);
}

static struct object *object_at(uint64_t address)
{
	struct object **slot = object_slot(address);

	if (!*slot)
		*slot = calloc(1, sizeof(**slot));
	if (!*slot)
		die_errno("calloc");
	return *slot;
}

static void forget(uint64_t address)
{
	object_at(address)->connection = NULL;
}

static void locate(struct object *object, const struct event *e)
{
	object->connection = history_find(reading.history, &e->own, &e->peer, &object->index);
}

static struct end_history *end_of(const struct object *object)
{
	return object->connection ? &object->connection->end[object->index] : NULL;
}

static long long time_of(const struct event *e)
{
	return e->t_ns / 1000 + reading.to_real_us;
}

static void enter(struct end_history *end, const struct event *e, enum state state)
{
	if (end)
		moments_add(&end->truth, time_of(e), state);
}

/* From now on the end is this socket. */
static void own(struct end_history *end, const struct event *e)
{
	end->owner = e->object;
	end->since_us = time_of(e);
	end->netns = e->netns;
	end->child = e->what == EVENT_INSERT && e->state == TCP_SYN_RECV;
}

static struct end_history *take_over(struct object *object, const struct event *e)
{
	struct end_history *end;

	locate(object, e);
	end = end_of(object);
	if (end)
		own(end, e);
	return end;
}

/* Of two final ACKs at once each makes a child, and one of both goes again. */
static bool is_second_child(const struct end_history *end, const struct event *e)
{
	return end && end->child && end->owner != e->object && e->what == EVENT_INSERT &&
	       e->state == TCP_SYN_RECV;
}

/* A socket that opens: what it replaces, in TIME_WAIT, goes now. */
static void open_end(const struct event *e)
{
	struct object *object = object_at(e->object);
	struct end_history *end;
	unsigned int index;
	struct connection *c;

	c = history_find(reading.history, &e->own, &e->peer, &index);
	end = c ? &c->end[index] : NULL;
	if (is_second_child(end, e)) {
		locate(object, e);
		return;
	}
	if (end && end->owner != e->object && e->state == TCP_SYN_SENT)
		enter(end, e, STATE_CLOSED);
	enter(take_over(object, e), e, names[e->state]);
}

/*
 * Of two final ACKs at once, the second one was taken up so late that the
 * first one's child has come and gone: nobody has seen the second child.
 */
static bool was_never_there(const struct end_history *end, const struct event *e)
{
	const struct moment *last = end->truth.all + end->truth.n - 1;

	return end->child && end->truth.n > 1 && last->state == STATE_SYN_RECV &&
	       last->t_us == end->since_us && time_of(e) - last->t_us < 1000;
}

/* The end is closed, unless it has become another socket. */
static void leave(const struct event *e)
{
	struct end_history *end = end_of(object_at(e->object));

	if (end && end->owner == e->object) {
		if (was_never_there(end, e))
			end->truth.n--;
		else
			enter(end, e, STATE_CLOSED);
		end->owner = 0;
		end->child = false;
	}
	forget(e->object);
}

static void on_state(const struct event *e)
{
	struct end_history *end;

	if (e->state == TCP_LISTEN || e->was == TCP_LISTEN)
		return;
	if (e->state == TCP_SYN_SENT) {
		forget(e->object);
		return;
	}
	if (e->state == TCP_CLOSE) {
		leave(e);
		return;
	}
	end = end_of(object_at(e->object));
	/* of two children the second one has stayed */
	if (end && !end->owner)
		own(end, e);
	enter(end, e, names[e->state]);
}

/* A mini-socket replaces its socket, which is closed in a moment. */
static void on_schedule(const struct event *e)
{
	struct object *object = object_at(e->object);

	if (e->was)
		enter(end_of(object), e, names[e->state]);
	else
		enter(take_over(object, e), e, names[e->state]);
}

static void on_lost(const struct event *e)
{
	struct lost *lost = calloc(1, sizeof(*lost));
	struct connection *c;

	if (!lost)
		die_errno("calloc");
	c = history_find(reading.history, &e->own, &e->peer, &lost->sender);
	if (!c) {
		reading.history->lost_elsewhere++;
		free(lost);
		return;
	}
	lost->t_us = time_of(e);
	lost->netns = e->netns;
	lost->flags = e->state;
	lost->reason = e->was;
	lost->at_socket = e->at_socket;
	lost->seq = e->object >> 32;
	lost->ack = e->object;
	lost->next = c->lost;
	c->lost = lost;
}

static void take(const struct event *e)
{
	switch (e->what) {
	case EVENT_STATE:
		on_state(e);
		break;
	case EVENT_CONNECT:
	case EVENT_INSERT:
		open_end(e);
		break;
	case EVENT_TIME_WAIT:
		enter(end_of(object_at(e->object)), e, names[e->state]);
		break;
	case EVENT_SCHEDULE:
		on_schedule(e);
		break;
	case EVENT_KILL:
	case EVENT_DROP:
		leave(e);
		break;
	case EVENT_LOST:
		on_lost(e);
		break;
	}
}

static int by_time(const void *a, const void *b)
{
	const struct event *x = a, *y = b;

	return (x->t_ns > y->t_ns) - (x->t_ns < y->t_ns);
}

static struct event *read_events(const char *path, size_t *n)
{
	FILE *file = fopen(path, "r");
	struct event *events;
	long size;

	if (!file || fseek(file, 0, SEEK_END))
		die_errno("%s", path);
	size = ftell(file);
	rewind(file);
	*n = size / sizeof(*events);
	events = malloc(size);
	if (!events || fread(events, sizeof(*events), *n, file) != *n)
		die_errno("%s", path);
	fclose(file);
	if (!*n || events[0].what != EVENT_CLOCK)
		die("%s: no truth", path);
	return events;
}

void history_read(struct history *history, const char *path)
{
	struct event *events;
	size_t n;

	events = read_events(path, &n);
	reading.history = history;
	reading.to_real_us = ((long long)events[0].object - (long long)events[0].t_ns) / 1000;
	qsort(events, n, sizeof(*events), by_time);	/* glibc's is stable */
	for (size_t i = 0; i < n; i++)
		take(&events[i]);
	free(events);
}
