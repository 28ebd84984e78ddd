// SPDX-License-Identifier: GPL-2.0
#include <linux/math64.h>
#include <linux/slab.h>
#include <net/inet_sock.h>
#include "end.h"
#include "note.h"
#include "sock.h"

static u8 saturated(u8 n)
{
	return n < U8_MAX ? n + 1 : n;
}

static u32 us_since(u64 now, u64 then)
{
	return min_t(u64, div_u64(now - min(now, then), NSEC_PER_USEC), TCPW_NOT_MEASURED - 1);
}

/* the local socket */

/* Translation at OUTPUT makes the socket's own ends differ from the packet's. */
static void note_alias(struct tcpw_flow *flow, int x, const struct sock *sk)
{
	struct tcpw_key key;

	if (flow->alias || inet_sk_state_load(sk) == TCP_LISTEN)
		return;
	if (tcpw_sock_key(sk, &key) != x)
		tcpw_key_swap(&key);
	key.vrf = flow->key.vrf;
	if (tcpw_key_equal(&key, &flow->key))
		return;
	flow->alias_of = x;
	/* pairs with tcpw_flow_socket_key() */
	smp_store_release(&flow->alias, kmemdup(&key, sizeof(key), GFP_ATOMIC | __GFP_NOWARN));
}

void tcpw_note_sender(struct tcpw_flow *flow, int x, const struct sock *sk)
{
	if (!sk || tcpw_flow_local(flow, x))
		return;
	note_alias(flow, x, sk);
	flow->bound = READ_ONCE(sk->sk_bound_dev_if);
	flow->conn.half[x].facts |= TCPW_LOCAL;
}

/* what a segment means beyond the states */

void tcpw_note_handshake(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg, u8 events,
			 u64 now)
{
	u8 syn = seg->flags & (TCPW_SYN | TCPW_ACK);

	if (events & TCPW_EV_SYN_REPEAT)
		flow->syn_repeats = saturated(flow->syn_repeats);
	if (events & TCPW_EV_SYNACK_REPEAT)
		flow->synack_repeats = saturated(flow->synack_repeats);
	if (events & TCPW_EV_FINAL_ACK_LOST)
		flow->final_ack_losses = saturated(flow->final_ack_losses);
	tcpw_group_repeats(flow, events, now);

	if (syn == TCPW_SYN) {
		flow->mark_ns = now;
	} else if (seg->flags & TCPW_SYN) {
		if (flow->syn_synack_us != TCPW_NOT_MEASURED || flow->client == x)
			return;
		flow->syn_synack_us = us_since(now, flow->mark_ns);
		flow->mark_ns = now;
	} else if (x == flow->client && flow->syn_synack_us != TCPW_NOT_MEASURED &&
		   flow->synack_ack_us == TCPW_NOT_MEASURED) {
		flow->synack_ack_us = us_since(now, flow->mark_ns);
	}
}

static enum tcpwatch_close close_by_reset(const struct tcpw_flow *flow, const u8 was[2])
{
	int client = flow->client;

	if (was[client] == TCPWATCH_STATE_SYN_SENT && !flow->conn.midstream &&
	    was[!client] != TCPWATCH_STATE_ESTABLISHED)
		return TCPWATCH_CLOSE_REFUSED;
	return TCPWATCH_CLOSE_RESET;
}

void tcpw_note_close(struct tcpw_flow *flow, int x, const struct tcpw_segment *seg,
		     const struct tcpw_trace *t, u8 fins)
{
	const struct tcpw_half *half = flow->conn.half;
	bool dead = (half[0].facts | half[1].facts) & TCPW_DEAD;
	bool reset = flow->close == TCPWATCH_CLOSE_RESET ||
		     flow->close == TCPWATCH_CLOSE_REFUSED;

	if (seg->flags & TCPW_FIN && !fins)
		flow->closed_by = 1 << x;
	if (t->events & TCPW_EV_FIN_ACKS)
		flow->close = TCPWATCH_CLOSE_THREE_SEGMENT;

	if (dead && flow->close == TCPWATCH_CLOSE_NONE && seg->flags & TCPW_RST && t->n) {
		flow->close = close_by_reset(flow, t->was);
		if (!fins)
			flow->closed_by = 1 << x;
	} else if (!dead && reset) {
		flow->close = TCPWATCH_CLOSE_NONE;
		if (!fins)
			flow->closed_by = 0;
	} else if (flow->close == TCPWATCH_CLOSE_NONE && tcpw_end_fin_done(&flow->conn)) {
		if ((half[0].facts | half[1].facts) & TCPW_PASSIVE) {
			flow->close = TCPWATCH_CLOSE_FOUR_SEGMENT;
		} else {
			flow->close = TCPWATCH_CLOSE_SIMULTANEOUS;
			flow->closed_by = TCPW_BOTH_ENDS;
		}
	}
}

u8 tcpw_note_fins(const struct tcpw_conn *c)
{
	u8 fins = 0;
	int x;

	for (x = 0; x < 2; x++)
		if (c->half[x].facts & TCPW_FIN_SENT)
			fins |= 1 << x;
	return fins;
}
