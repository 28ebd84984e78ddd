// SPDX-License-Identifier: GPL-2.0
#include <net/tcp.h>
#include "../module/sock.h"
#include "judge.h"

static const char *const names[TCPW_EXCUSES] = {
	[TCPW_NO_EXCUSE] = "no excuse",
	[TCPW_EXCUSE_E1] = "E1",
	[TCPW_EXCUSE_E2] = "E2",
	[TCPW_EXCUSE_E3] = "E3",
	[TCPW_EXCUSE_SILENT] = "close in SYN_SENT",
	[TCPW_EXCUSE_ORPHAN] = "R11, orphan",
	[TCPW_EXCUSE_ISN] = "ACK of the ISN",
	[TCPW_EXCUSE_OVERTAKEN] = "octets behind a FIN",
	[TCPW_EXCUSE_UNSEEN] = "FIN before the adoption",
	[TCPW_EXCUSE_NONSENSE] = "RST with SYN or FIN",
};

static u8 state_of_socket(struct tcpw_talk *t)
{
	struct sock *sk = tcpw_talk_sock(t);
	u8 state;

	if (!sk)
		return TCPWATCH_STATE_CLOSED;
	state = tcpw_sock_state(sk);
	sock_gen_put(sk);
	return state;
}

static u8 state_of_flow(struct tcpw_talk *t, struct tcpw_world *w)
{
	u8 state = TCPWATCH_STATE_CLOSED;
	struct tcpw_flow *flow;
	struct tcpw_key key;
	int x;

	x = !tcpw_spec_key(&t->base, &key);
	rcu_read_lock();
	flow = tcpw_world_find(w, &t->base);
	if (flow)
		state = tcpw_tcp_state(&flow->conn, x);
	rcu_read_unlock();
	return state;
}

/* a listener has no connection, and a flow that was never answered shows it */
static bool agree(const struct tcpw_talk *t, u8 socket, u8 flow)
{
	if (socket == TCPWATCH_STATE_CLOSED && flow == TCPWATCH_STATE_LISTEN)
		return t->listener;
	return socket == flow;
}

/* what an end's own segments show of it */
enum shown {
	CONNECTS,
	TALKS,
	HAS_SENT_FIN,
	IS_GONE,
};

static enum shown shown(u8 state)
{
	switch (state) {
	case TCPWATCH_STATE_CLOSED:
		return IS_GONE;
	case TCPWATCH_STATE_LISTEN:
	case TCPWATCH_STATE_SYN_SENT:
	case TCPWATCH_STATE_SYN_RECV:
		return CONNECTS;
	case TCPWATCH_STATE_ESTABLISHED:
	case TCPWATCH_STATE_CLOSE_WAIT:
		return TALKS;
	default:
		return HAS_SENT_FIN;
	}
}

/* all that our end has sent it might have sent in SYN_RECV: repeats, challenge ACKs */
static bool as_in_syn_recv(const struct tcpw_talk *t)
{
	const struct tcpw_wire *wire = &t->place->wire;

	return wire->nxt == wire->iss + 1 && wire->ack == t->iss + 1;
}

/* an end may be gone without a word, and has its connection before it says so */
static bool one_way_agrees(const struct tcpw_talk *t, u8 socket, u8 flow)
{
	enum shown is = shown(socket), seems = shown(flow);

	return is == seems || is == IS_GONE ||
	       (is == TALKS && seems == CONNECTS && as_in_syn_recv(t));
}

/* who has not seen the data of the SYN takes what is said before the final ACK for more */
static bool opens_fast(const struct tcpw_talk *t)
{
	return t->listener && t->place->world.net->ipv4.sysctl_tcp_fastopen & TFO_SERVER_ENABLE;
}

static enum tcpw_excuse excuse(const struct tcpw_talk *t, const struct tcpw_shot *shot, u8 socket,
			       u8 flow)
{
	if (shot && shot->flags & TCPW_RST && shot->flags & (TCPW_SYN | TCPW_FIN))
		return TCPW_EXCUSE_NONSENSE;
	if (shot && (shot->csum == TCPW_CSUM_WRONG || (shot->aged && t->timestamps)))
		return TCPW_EXCUSE_E3;
	if (t->acks_isn)
		return TCPW_EXCUSE_ISN;
	if (t->overtaken)
		return TCPW_EXCUSE_OVERTAKEN;
	if (socket == TCPWATCH_STATE_CLOSED && flow == TCPWATCH_STATE_SYN_SENT && t->closed)
		return TCPW_EXCUSE_SILENT;
	if (t->defers && socket == TCPWATCH_STATE_SYN_RECV)
		return TCPW_EXCUSE_E1;
	if (t->left)
		return TCPW_EXCUSE_ORPHAN;
	if (t->unseen && (socket == TCPWATCH_STATE_CLOSE_WAIT ||
			  socket == TCPWATCH_STATE_CLOSING || socket == TCPWATCH_STATE_TIME_WAIT))
		return TCPW_EXCUSE_UNSEEN;
	if (t->listener && socket == TCPWATCH_STATE_CLOSE_WAIT &&
	    flow == TCPWATCH_STATE_ESTABLISHED && before(t->place->wire.ack, t->nxt))
		return TCPW_EXCUSE_E2;
	return TCPW_NO_EXCUSE;
}

static bool right_after_sweep(struct tcpw_talk *t)
{
	tcpw_talk_sweep(t);
	return agree(t, state_of_socket(t), state_of_flow(t, &t->place->world));
}

/* what is known, for the reader */
static void dump(struct tcpw_talk *t, struct tcpw_world *w)
{
	struct tcpw_flow *flow;
	int x;

	rcu_read_lock();
	flow = tcpw_world_find(w, &t->base);
	for (x = 0; x < 2 && flow; x++) {
		const struct tcpw_half *h = &flow->conn.half[x];

		kunit_info(t->test, "%d: facts %x iss %u nxt %u rcv %u edge %u fin %u", x, h->facts,
			   h->iss, h->nxt, h->rcv, h->edge, h->fin_seq);
	}
	rcu_read_unlock();
}

bool tcpw_judge_look(struct tcpw_judge *j, struct tcpw_talk *t, const struct tcpw_shot *shot,
		     const char *when)
{
	u8 one_way = state_of_flow(t, &t->place->one_way);
	u8 flow = state_of_flow(t, &t->place->world);
	u8 socket = state_of_socket(t);
	enum tcpw_excuse why;

	j->looks++;
	if (!opens_fast(t) && !one_way_agrees(t, socket, one_way)) {
		KUNIT_FAIL(t->test, "%s: the socket is in state %u, the one-way flow in %u", when,
			   socket, one_way);
		dump(t, &t->place->one_way);
		return false;
	}
	if (agree(t, socket, flow))
		return true;
	why = excuse(t, shot, socket, flow);
	j->by[why]++;
	if (why && right_after_sweep(t))
		return true;
	KUNIT_FAIL(t->test, "%s: the socket is in state %u, the flow in %u", when, socket, flow);
	dump(t, &t->place->world);
	return false;
}

u32 tcpw_judge_sum(const struct tcpw_judge *j, struct kunit *test)
{
	u32 sum = 0;
	int why;

	kunit_info(test, "%u looks", j->looks);
	for (why = 0; why < TCPW_EXCUSES; why++) {
		kunit_info(test, "%s: %u", names[why], j->by[why]);
		sum += why ? j->by[why] : 0;
	}
	return sum;
}
