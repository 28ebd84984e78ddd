// SPDX-License-Identifier: GPL-2.0
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/uidgid.h>
#include <net/tcp.h>
#include "fill.h"
#include "net.h"
#include "sock.h"

u8 tcpw_fill_sides(const struct tcpw_flow *flow, u8 mask)
{
	u8 sides = 0;
	int x;

	for (x = 0; x < 2; x++)
		if (mask & 1 << x)
			sides |= tcpw_fill_side(flow, x);
	return sides;
}

static u64 idle_ns(const struct tcpw_flow *flow)
{
	unsigned long a = READ_ONCE(flow->seen[0]), b = READ_ONCE(flow->seen[1]);
	unsigned long last = time_after(a, b) ? a : b;

	return time_after(jiffies, last) ? jiffies64_to_nsecs(jiffies - last) : 0;
}

void tcpw_fill_ages(const struct tcpw_flow *flow, u64 now, struct tcpw_ages *a)
{
	int x;

	*a = (struct tcpw_ages){ .one_way = tcpw_tcp_one_way(&flow->conn) };
	for (x = 0; x < 2; x++) {
		unsigned long seen = READ_ONCE(flow->seen[x]);
		u64 ago = time_after(jiffies, seen) ? jiffies64_to_nsecs(jiffies - seen) : 0;

		a->state[x] = tcpw_tcp_old_state(&flow->conn, x);
		a->local[x] = tcpw_flow_local(flow, x);
		a->seen[x] = div_u64(now - min(ago, now), NSEC_PER_MSEC);
		a->since[x] = div_u64(flow->since_ns[x], NSEC_PER_MSEC);
	}
}

#define TIME_WAIT_S	(TCP_TIMEWAIT_LEN / HZ)

static u64 expires_ns(const struct tcpw_flow *flow, u64 now)
{
	struct tcpw_timeouts t;
	struct tcpw_deadline d;
	struct tcpw_ages a;
	u64 now_ms = div_u64(now, NSEC_PER_MSEC);
	int x;

	if (flow->gone)
		return 0;
	tcpw_config_timeouts(&flow->net->config, &t);
	tcpw_fill_ages(flow, now, &a);
	/* of ours the socket decides; this is how long it will take */
	for (x = 0; x < 2; x++)
		if (a.local[x] && a.state[x] == TCPWATCH_STATE_TIME_WAIT) {
			a.local[x] = false;
			t.time_wait = TIME_WAIT_S;
		}
	d = tcpw_deadline(&a, &t);
	if (d.at == ~0ULL)
		return d.at;
	return d.at > now_ms ? (d.at - now_ms) * NSEC_PER_MSEC : 0;
}

static void fill_end(const struct tcpw_flow *flow, int x, u64 now, struct tcpwatch_end *end)
{
	memcpy(end->addr, &flow->key.addr[x], sizeof(end->addr));
	end->port = flow->key.port[x];
	end->state = tcpw_tcp_state(&flow->conn, x);
	end->since = flow->since_how[x];
	end->uid = ~0U;
	end->state_since_ns = tcpw_fill_real(flow->since_ns[x]);
	end->state_age_ns = now - min(now, flow->since_ns[x]);
	end->bytes = tcpw_tcp_bytes(&flow->conn, x);
}

static u8 flags_of(const struct tcpw_flow *flow)
{
	u8 flags = 0;

	if (tcpw_tcp_one_way(&flow->conn))
		flags |= TCPWATCH_FLOW_ONE_WAY;
	if (!tcpw_tcp_order_known(&flow->conn))
		flags |= TCPWATCH_FLOW_ORDER_UNKNOWN;
	if (flow->guessed)
		flags |= TCPWATCH_FLOW_ROLES_GUESSED;
	if (flow->alias)
		flags |= TCPWATCH_FLOW_TUPLE_TRANSLATED;
	return flags;
}

static u8 origin_of(const struct tcpw_flow *flow)
{
	if (flow->adopted)
		return TCPWATCH_ORIGIN_ADOPTED;
	return flow->conn.midstream ? TCPWATCH_ORIGIN_MIDSTREAM : TCPWATCH_ORIGIN_HANDSHAKE;
}

static u8 local_mask(const struct tcpw_flow *flow)
{
	return tcpw_flow_local(flow, 0) | tcpw_flow_local(flow, 1) << 1;
}

void tcpw_fill_flow(const struct tcpw_flow *flow, u64 now, struct tcpwatch_flow *out)
{
	u64 until = flow->gone ? flow->end_ns : now;

	memset(out, 0, sizeof(*out));
	out->id = flow->id;
	out->started_ns = tcpw_fill_real(flow->start_ns);
	out->age_ns = until - min(until, flow->start_ns);
	out->idle_ns = idle_ns(flow);
	out->expires_ns = expires_ns(flow, now);
	out->ended_ns = flow->gone ? tcpw_fill_real(flow->end_ns) : 0;
	out->netns = flow->net->net->ns.inum;
	out->vrf = flow->key.vrf;
	out->incarnation = flow->incarnation;
	out->syn_synack_us = flow->syn_synack_us;
	out->synack_ack_us = flow->synack_ack_us;
	out->transitions = flow->history.n;
	out->family = flow->key.family;
	out->local = tcpw_fill_sides(flow, local_mask(flow));
	out->origin = origin_of(flow);
	out->age_since = flow->age_how;
	out->closed_by = tcpw_fill_sides(flow, flow->closed_by);
	out->close = flow->close;
	out->syn_repeats = flow->syn_repeats;
	out->synack_repeats = flow->synack_repeats;
	out->final_ack_losses = flow->final_ack_losses;
	out->flags = flags_of(flow);
	fill_end(flow, flow->client, now, &out->client);
	fill_end(flow, !flow->client, now, &out->server);
}

static void fill_socket(const struct tcpw_flow *flow, int x, struct user_namespace *user_ns,
			struct tcpwatch_end *end)
{
	struct tcpw_owner owner;
	struct sock *sk;

	if (!tcpw_flow_local(flow, x) || end->state == TCPWATCH_STATE_CLOSED)
		return;
	sk = tcpw_sock_get(flow->net->net, tcpw_flow_socket_key(flow, x), x, flow->bound);
	if (!sk)
		return;
	tcpw_sock_read_owner(sk, &owner);
	tcpw_sock_put(sk);
	end->cookie = owner.cookie;
	end->ino = owner.ino;
	if (uid_valid(owner.uid))
		end->uid = from_kuid_munged(user_ns, owner.uid);
}

void tcpw_fill_sockets(const struct tcpw_flow *flow, struct user_namespace *user_ns,
		       struct tcpwatch_flow *out)
{
	if (flow->gone)
		return;
	fill_socket(flow, flow->client, user_ns, &out->client);
	fill_socket(flow, !flow->client, user_ns, &out->server);
}

static enum tcpwatch_side sender(const struct tcpw_flow *flow, const struct tcpw_moment *m)
{
	if (m->from == TCPW_FROM_NOBODY)
		return TCPWATCH_SIDE_NONE;
	return tcpw_fill_side(flow, m->from);
}

void tcpw_fill_transition(const struct tcpw_flow *flow, const struct tcpw_moment *m,
			  struct tcpwatch_transition *out)
{
	u8 state[2] = { m->state0, m->state1 };

	*out = (struct tcpwatch_transition){
		.t_us	= m->t_us,
		.from	= sender(flow, m),
		.cause	= m->cause,
		.flags	= m->flags,
		.client	= state[flow->client],
		.server	= state[!flow->client],
	};
}

unsigned int tcpw_fill_history(const struct tcpw_flow *flow,
			       struct tcpwatch_transition out[TCPWATCH_HISTORY])
{
	const struct tcpw_history *h = &flow->history;
	unsigned int n = 0;
	u32 i;

	for (i = tcpw_history_first(h); i != h->n; i++)
		tcpw_fill_transition(flow, tcpw_history_at(h, i), &out[n++]);
	return n;
}
