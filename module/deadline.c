// SPDX-License-Identifier: GPL-2.0
#include "deadline.h"

#define NEVER	(~0ULL)

static bool closed(const struct tcpw_ages *a, int x)
{
	return a->state[x] == TCPWATCH_STATE_CLOSED;
}

static u64 latest(u64 a, u64 b)
{
	return a > b ? a : b;
}

static u32 seconds_of(const struct tcpw_ages *a, const struct tcpw_timeouts *t, int x)
{
	switch (a->state[x]) {
	case TCPWATCH_STATE_SYN_SENT:
	case TCPWATCH_STATE_SYN_RECV:
		return t->syn;
	case TCPWATCH_STATE_ESTABLISHED:
		return t->established;
	case TCPWATCH_STATE_FIN_WAIT1:
	case TCPWATCH_STATE_FIN_WAIT2:
		return t->fin_wait;
	case TCPWATCH_STATE_CLOSE_WAIT:
		return t->close_wait;
	case TCPWATCH_STATE_CLOSING:
	case TCPWATCH_STATE_LAST_ACK:
		return t->last_ack;
	default:
		return 0;	/* LISTEN, UNKNOWN: the other end decides */
	}
}

/* R11: the timer starts on entry and again on each later segment to that end */
static u64 time_wait_end(const struct tcpw_ages *a, const struct tcpw_timeouts *t, int x)
{
	return latest(a->since[x], a->seen[!x]) + t->time_wait * 1000ULL;
}

static u32 shortest(const struct tcpw_ages *a, const struct tcpw_timeouts *t)
{
	u32 least = a->one_way ? t->midstream : 0;
	int x;

	for (x = 0; x < 2; x++) {
		u32 s = seconds_of(a, t, x);

		if (s && closed(a, !x) && s > t->last_ack)
			s = t->last_ack;
		if (s && (!least || s < least))
			least = s;
	}
	return least ? least : t->syn;
}

struct tcpw_deadline tcpw_deadline(const struct tcpw_ages *a, const struct tcpw_timeouts *t)
{
	struct tcpw_deadline d = { .at = NEVER };
	u64 idle_since = latest(latest(a->seen[0], a->seen[1]),
				latest(a->since[0], a->since[1]));
	int x, waiting = 0, alive = 0;

	for (x = 0; x < 2; x++) {
		if (!closed(a, x) && a->local[x])
			alive++;
		if (a->state[x] != TCPWATCH_STATE_TIME_WAIT || a->local[x])
			continue;
		waiting++;
		if (time_wait_end(a, t, x) < d.at)
			d = (struct tcpw_deadline){ time_wait_end(a, t, x), 1 << x };
	}
	if (alive || waiting)
		return d;

	d.ends = TCPW_BOTH_ENDS;
	d.at = idle_since;
	d.at += 1000ULL * (closed(a, 0) && closed(a, 1) ? t->closed : shortest(a, t));
	return d;
}
