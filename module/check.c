// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include "check.h"
#include "end.h"
#include "fill.h"
#include "sock.h"

/* a socket is believed against the wire only when nothing passed for so long */
#define CORRECT_AFTER	HZ

bool tcpw_check_expire(struct tcpw_flow *flow, u64 now)
{
	struct tcpw_reason why = {
		.cause = TCPWATCH_CAUSE_TIMER,
		.from = TCPW_FROM_NOBODY,
		.now = now,
	};
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };
	struct tcpw_timeouts timeouts;
	struct tcpw_deadline d;
	struct tcpw_ages ages;

	tcpw_config_timeouts(&flow->net->config, &timeouts);
	tcpw_fill_ages(flow, now, &ages);
	d = tcpw_deadline(&ages, &timeouts);
	if (d.at > div_u64(now, NSEC_PER_MSEC))
		return false;
	/* however late we look; the deadline is in whole milliseconds */
	why.now = min_t(u64, now, (d.at + 1) * NSEC_PER_MSEC);
	if (d.ends != TCPW_BOTH_ENDS) {
		tcpw_tcp_gone(&flow->conn, d.ends >> 1);
		tcpw_change_record(flow, was, &why);
		if (!tcpw_end_settled(flow))
			return false;
	}
	tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_EXPIRED);
	tcpw_end_locked(flow, &why);
	return true;
}

static bool recently_seen(const struct tcpw_flow *flow, u64 now)
{
	int x;

	for (x = 0; x < 2; x++)
		if (time_before(jiffies, READ_ONCE(flow->seen[x]) + CORRECT_AFTER) ||
		    now - min(now, flow->since_ns[x]) < jiffies_to_nsecs(CORRECT_AFTER))
			return true;
	return false;
}

/* a socket whose SYN has not passed yet is none of this incarnation */
static bool is_next(const struct tcpw_flow *flow, int x, const struct tcpw_sock *s)
{
	const struct tcpw_half *half = &flow->conn.half[x];

	return s->state == TCPWATCH_STATE_SYN_SENT && half->facts & TCPW_SYN_SENT &&
	       s->numbers.snd_una != half->iss;
}

/* the socket of a local end is there: the wire may have been misread */
static void believe(struct tcpw_flow *flow, int x, const struct tcpw_sock *s,
		    const struct tcpw_reason *why)
{
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	if (s->state == TCPWATCH_STATE_UNKNOWN || s->state == was[x] ||
	    recently_seen(flow, why->now) || is_next(flow, x, s))
		return;
	tcpw_tcp_correct(&flow->conn, x, s->state, &s->numbers);
	tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_SOCKET_CORRECTED);
	tcpw_change_record(flow, was, why);
}

/* the socket of a local end does not exist any more */
static void vanish(struct tcpw_flow *flow, int x, const struct tcpw_reason *why)
{
	u8 was[2] = { tcpw_tcp_state(&flow->conn, 0), tcpw_tcp_state(&flow->conn, 1) };

	tcpw_tcp_gone(&flow->conn, x);
	if (!tcpw_change_record(flow, was, why))
		return;
	tcpw_stats_inc(flow->net->stats, TCPWATCH_STAT_SOCKET_GONE);
	if (flow->close == TCPWATCH_CLOSE_NONE)
		flow->close = tcpw_end_close_by(TCPWATCH_CAUSE_SOCKET, was);
}

/* sockets as they were found before the flow's lock was taken */
struct found {
	bool asked;
	bool there;
	struct tcpw_sock sock;
};

/*
 * Which ends to ask for: the local ones, and once, when the handshake is over,
 * both: a child that a SYN cookie made shows itself only then.
 */
static bool asks(const struct tcpw_flow *flow, int x)
{
	return tcpw_flow_local(flow, x) ||
	       (!flow->checked && tcpw_tcp_old_state(&flow->conn, x) > TCPWATCH_STATE_SYN_RECV);
}

static void find_socket(const struct tcpw_flow *flow, int x, struct found *f)
{
	struct sock *sk;

	f->asked = asks(flow, x);
	if (!f->asked)
		return;

	sk = tcpw_sock_get(flow->net->net, tcpw_flow_socket_key(flow, x), x, flow->bound);
	if (!sk) {
		/* its state is UNKNOWN then */
		f->there = tcpw_sock_exists(flow->net->net, tcpw_flow_socket_key(flow, x), x);
		return;
	}
	f->there = true;
	tcpw_sock_read(sk, &f->sock);
	tcpw_sock_put(sk);
}

/* true: no end has a socket any more, and all is over */
static bool apply_sockets(struct tcpw_flow *flow, const struct found f[2], u64 now)
{
	struct tcpw_reason why = {
		.cause = TCPWATCH_CAUSE_SOCKET,
		.from = TCPW_FROM_NOBODY,
		.now = now,
	};
	bool left = false;
	int x;

	for (x = 0; x < 2; x++) {
		if (!f[x].asked)
			continue;
		if (f[x].there)
			flow->conn.half[x].facts |= TCPW_LOCAL;
		else if (!tcpw_flow_local(flow, x))
			continue;
		left |= f[x].there;
		if (f[x].there)
			believe(flow, x, &f[x].sock, &why);
		else
			vanish(flow, x, &why);
	}
	flow->checked |= f[0].asked && f[1].asked;
	if (left || !tcpw_tcp_final(&flow->conn) || flow->conn.pending)
		return false;
	tcpw_end_locked(flow, &why);
	return true;
}

bool tcpw_check_flow(struct tcpw_flow *flow, u64 now, bool sockets)
{
	struct found f[2] = {};
	bool there;
	int x;

	for (x = 0; x < 2 && sockets; x++)
		find_socket(flow, x, &f[x]);

	spin_lock_bh(&flow->lock);
	there = !flow->gone;
	if (there && sockets)
		there = !apply_sockets(flow, f, now);
	if (there)
		there = !tcpw_check_expire(flow, now);
	if (there)
		tcpw_change_move(flow, now);
	spin_unlock_bh(&flow->lock);
	return there;
}
