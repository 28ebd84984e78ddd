// SPDX-License-Identifier: GPL-2.0
/*
 * Exact segments for what sockets do not do on request. A real socket of the
 * running kernel is brought into a state, gets a segment, and tells what it
 * makes of it: tcpwatch has to say the same of the local end. Nothing here
 * says what is right. A second namespace lies between both ends and sees only
 * what our end sends: a one-way flow.
 */
#include <linux/in.h>
#include <linux/net.h>
#include <net/inet_timewait_sock.h>
#include <net/tcp.h>
#include "../module/check.h"
#include "../module/end.h"
#include "../module/sock.h"
#include "pair.h"
#include "wire.h"

/* what happens on the way to a state */
enum op {
	OP_NONE,
	GIVE_SYN,		/* the peer sends ... */
	GIVE_SYNACK,
	GIVE_ACK,
	GIVE_DATA,
	GIVE_HOLE,		/* data behind some that is missing */
	GIVE_FIN,
	GIVE_FIN_CROSSING,	/* which does not acknowledge ours */
	SEND,			/* our socket sends ... */
	SHUT,			/* ... its FIN */
	LEAVE,			/* nobody holds it any more */
};

#define OPS 6

/**
 * struct way - to a state of a local socket
 * @what:	the state
 * @listens:	there is a listener; else the socket connects
 * @nobody:	there is no socket at all
 * @ops:	from there on
 */
struct way {
	const char *what;
	bool listens;
	bool nobody;
	enum op ops[OPS];
};

/* clang-format off */
static const struct way ways[] = {
	{ "CLOSED", .nobody = true },
	{ "LISTEN", .listens = true },
	{ "SYN_SENT" },
	{ "SYN_RECV", .listens = true, .ops = { GIVE_SYN } },
	{ "SYN_RECV by crossing SYNs", .ops = { GIVE_SYN } },
	{ "ESTABLISHED", .ops = { GIVE_SYNACK } },
	{ "ESTABLISHED passively", .listens = true, .ops = { GIVE_SYN, GIVE_ACK } },
	{ "ESTABLISHED, talking", .ops = { GIVE_SYNACK, GIVE_DATA, SEND, GIVE_DATA } },
	{ "ESTABLISHED passively, talking", .listens = true,
	  .ops = { GIVE_SYN, GIVE_ACK, GIVE_DATA, SEND, GIVE_DATA } },
	{ "ESTABLISHED with a hole", .ops = { GIVE_SYNACK, GIVE_HOLE } },
	{ "FIN_WAIT1", .ops = { GIVE_SYNACK, SHUT } },
	{ "FIN_WAIT1 with data", .ops = { GIVE_SYNACK, SEND, SHUT } },
	{ "FIN_WAIT1 passively", .listens = true, .ops = { GIVE_SYN, GIVE_ACK, SHUT } },
	{ "FIN_WAIT2", .ops = { GIVE_SYNACK, SHUT, GIVE_ACK } },
	{ "FIN_WAIT2 with a hole", .ops = { GIVE_SYNACK, SHUT, GIVE_ACK, GIVE_HOLE } },
	{ "FIN_WAIT2 of an orphan", .ops = { GIVE_SYNACK, SHUT, GIVE_ACK, LEAVE } },
	{ "CLOSING", .ops = { GIVE_SYNACK, SHUT, GIVE_FIN_CROSSING } },
	{ "TIME_WAIT", .ops = { GIVE_SYNACK, SHUT, GIVE_ACK, GIVE_FIN } },
	{ "TIME_WAIT by FIN+ACK", .ops = { GIVE_SYNACK, SHUT, GIVE_FIN } },
	{ "TIME_WAIT by CLOSING", .ops = { GIVE_SYNACK, SHUT, GIVE_FIN_CROSSING, GIVE_ACK } },
	{ "CLOSE_WAIT", .ops = { GIVE_SYNACK, GIVE_FIN } },
	{ "CLOSE_WAIT passively", .listens = true,
	  .ops = { GIVE_SYN, GIVE_ACK, GIVE_DATA, GIVE_FIN } },
	{ "LAST_ACK", .ops = { GIVE_SYNACK, GIVE_FIN, SHUT } },
	{ "LAST_ACK passively", .listens = true, .ops = { GIVE_SYN, GIVE_ACK, GIVE_FIN, SHUT } },
	{ "closed by LAST_ACK", .ops = { GIVE_SYNACK, GIVE_FIN, SHUT, GIVE_ACK } },
};

/* clang-format on */

/* from where a number counts */
enum from {
	NXT,	/* the next one that the end would send */
	ISS,	/* its SYN's */
};

/**
 * struct shot - a segment
 * @what:	what is special about it
 * @flags:	TCPW_SYN ...
 * @seq_from:	what @seq is added to, of the peer
 * @seq:	see there
 * @ack_from:	what @ack is added to, of our end
 * @ack:	see there
 * @len:	payload octets
 * @csum:	enum tcpw_csum
 * @aged:	its timestamp is old, if there are timestamps
 */
struct shot {
	const char *what;
	u8 flags;
	enum from seq_from;
	s32 seq;
	enum from ack_from;
	s32 ack;
	u32 len;
	u8 csum;
	bool aged;
};

#define SYN	TCPW_SYN
#define SA	(TCPW_SYN | TCPW_ACK)
#define A	TCPW_ACK
#define PA	(TCPW_PSH | TCPW_ACK)
#define FA	(TCPW_FIN | TCPW_ACK)
#define RST	TCPW_RST
#define RA	(TCPW_RST | TCPW_ACK)

/* far outside of all windows */
#define FAR	10000000

/* clang-format off */
static const struct shot shots[] = {
	{ "RST", RST, NXT, 0 },
	{ "RST with ACK", RA, NXT, 0, NXT, 0 },
	{ "RST in the window", RST, NXT, 100 },
	{ "RST with ACK in the window", RA, NXT, 100, NXT, 0 },
	{ "RST at the window's end", RST, NXT, 30000 },
	{ "RST one below", RST, NXT, -1 },
	{ "RST far below", RST, NXT, -FAR },
	{ "RST far above", RST, NXT, FAR },
	{ "RST with an old ACK", RA, NXT, 0, ISS, 0 },
	{ "RST with an ACK of what was not sent", RA, NXT, 0, NXT, 1000 },
	{ "RST with data", RST, NXT, 0, .len = 20 },
	{ "RST in the window with data", RST, NXT, 10, .len = 20 },
	{ "RST that begins below, with data", RST, NXT, -10, .len = 20 },
	{ "RST of the ISN", RST, ISS, 0 },
	{ "RST of number 0", RA, NXT, 0x3fff0001, NXT, 0 },
	{ "RST, wrong checksum", RST, NXT, 0, .csum = TCPW_CSUM_WRONG },
	{ "RST, old timestamp", RST, NXT, 0, .aged = true },

	{ "SYN again", SYN, ISS, 0 },
	{ "SYN with a newer ISN", SYN, NXT, FAR },
	{ "SYN with an older ISN", SYN, ISS, -FAR },
	{ "SYN exact", SYN, NXT, 0 },
	{ "SYN in the window", SYN, NXT, 100 },
	{ "SYN with data", SYN, NXT, FAR, .len = 20 },
	{ "SYN, wrong checksum", SYN, NXT, FAR, .csum = TCPW_CSUM_WRONG },
	{ "SYN, old timestamp", SYN, NXT, FAR, .aged = true },
	{ "SYN+ACK again", SA, ISS, 0, ISS, 1 },
	{ "SYN+ACK that acknowledges all", SA, ISS, 0, NXT, 0 },
	{ "SYN+ACK with a newer ISN", SA, NXT, FAR, ISS, 1 },
	{ "SYN+ACK with an older ISN", SA, ISS, -FAR, ISS, 1 },
	{ "SYN+ACK in the window", SA, NXT, 100, NXT, 0 },
	{ "SYN+ACK that acknowledges nothing", SA, ISS, 0, ISS, 0 },
	{ "SYN+ACK that acknowledges too much", SA, ISS, 0, NXT, 1000 },
	{ "SYN+ACK, wrong checksum", SA, ISS, 0, ISS, 1, .csum = TCPW_CSUM_WRONG },

	{ "FIN", FA, NXT, 0, NXT, 0 },
	{ "FIN with an old ACK", FA, NXT, 0, ISS, 1 },
	{ "FIN that crosses ours", FA, NXT, 0, NXT, -1 },
	{ "FIN with an ACK of what was not sent", FA, NXT, 0, NXT, 1000 },
	{ "FIN with an ACK of long ago", FA, NXT, 0, ISS, -FAR },
	{ "FIN with data", FA, NXT, 0, NXT, 0, .len = 20 },
	{ "FIN that begins below, with data", FA, NXT, -10, NXT, 0, .len = 20 },
	{ "FIN that was data before", FA, NXT, -10, NXT, 0, .len = 5 },
	{ "FIN behind a hole", FA, NXT, 50, NXT, 0 },
	{ "FIN behind a hole, with data", FA, NXT, 30, NXT, 0, .len = 20 },
	{ "FIN one below", FA, NXT, -1, NXT, 0 },
	{ "FIN far below", FA, NXT, -FAR, NXT, 0 },
	{ "FIN far above", FA, NXT, FAR, NXT, 0 },
	{ "FIN without ACK", TCPW_FIN, NXT, 0 },
	{ "FIN, wrong checksum", FA, NXT, 0, NXT, 0, .csum = TCPW_CSUM_WRONG },
	{ "FIN, old timestamp", FA, NXT, 0, NXT, 0, .aged = true },

	{ "ACK", A, NXT, 0, NXT, 0 },
	{ "ACK of all but the last octet", A, NXT, 0, NXT, -1 },
	{ "ACK of long ago", A, NXT, 0, ISS, -FAR },
	{ "ACK of what was not sent", A, NXT, 0, NXT, 1000 },
	{ "ACK far below", A, NXT, -FAR, NXT, 0 },
	{ "ACK far above, as a challenge", A, NXT, FAR, NXT, 0 },
	{ "keep-alive", A, NXT, -1, NXT, 0 },
	{ "data", PA, NXT, 0, NXT, 0, .len = 20 },
	{ "data that begins below", PA, NXT, -10, NXT, 0, .len = 20 },
	{ "data behind a hole", PA, NXT, 10, NXT, 0, .len = 20 },
	{ "data of before", PA, NXT, -20, NXT, 0, .len = 20 },
	{ "data, wrong checksum", PA, NXT, 0, NXT, 0, .len = 20, .csum = TCPW_CSUM_WRONG },

	{ "SYN+FIN", SYN | TCPW_FIN, NXT, FAR },
	{ "SYN+FIN+ACK", SA | TCPW_FIN, ISS, 0, NXT, 0 },
	{ "SYN+RST", SYN | RST, NXT, 0 },
	{ "FIN+RST", TCPW_FIN | RA, NXT, 0, NXT, 0 },
	{ "no flags", 0, NXT, 0 },
	{ "all flags", 0x3f, NXT, 0, NXT, 0 },
	{ "PSH without ACK", TCPW_PSH, NXT, 0, .len = 20 },
};

/* clang-format on */

/* of each pair: how the connection is, and how tcpwatch has come to know it */
static const struct variant {
	const char *what;
	u32 iss;
	bool timestamps;
	bool adopted;
} variants[] = {
	{ "plain", 1000 },
	{ "timestamps", 5000000, .timestamps = true },
	{ "numbers wrap", -1, .timestamps = true },
	{ "numbers wrap soon", -60 },
	{ "adopted", 1000, .adopted = true },
	{ "adopted, timestamps", -30, .timestamps = true, .adopted = true },
};

/* a parameter: each way and each shot, through each family */
struct trial {
	const struct way *way;
	const struct shot *shot;
	bool v6;
};

static struct trial trial;

static const void *trial_gen_params(const void *previous, char *description)
{
	static unsigned int i;

	i = previous ? i + 1 : 0;
	if (i == 2 * ARRAY_SIZE(ways) * ARRAY_SIZE(shots))
		return NULL;
	trial.v6 = i % 2;
	trial.shot = &shots[i / 2 % ARRAY_SIZE(shots)];
	trial.way = &ways[i / 2 / ARRAY_SIZE(shots)];
	snprintf(description, KUNIT_PARAM_DESC_SIZE, "IPv%d %s: %s", trial.v6 ? 6 : 4,
		 trial.way->what, trial.shot->what);
	return &trial;
}

/**
 * struct talk - a connection with the test
 * @test:	the case
 * @trial:	what is tried
 * @v:		how
 * @listener:	or NULL
 * @sock:	of our end, or NULL
 * @closed:	it was shut down
 * @left:	it was closed
 * @acks_isn:	the last segment did, but not its SYN
 * @overtaken:	a FIN has come whose number is below @top
 * @base:	ends of the peer's segments
 * @iss:	of the peer
 * @nxt:	next that it sends
 * @top:	highest end that it has sent
 * @clock:	its timestamps
 */
struct talk {
	struct kunit *test;
	const struct trial *trial;
	const struct variant *v;
	struct socket *listener;
	struct socket *sock;
	bool closed;
	bool left;
	bool acks_isn;
	bool overtaken;
	struct tcpw_spec base;
	u32 iss;
	u32 nxt;
	u32 top;
	u32 clock;
};

/* why tcpwatch may say something else for a moment: until its sweep asks the socket */
enum law {
	NO_LAW,
	E2,		/* a passive opener that has sent nothing: one delayed ACK late */
	E3,		/* dropped between hook and socket */
	SILENT,		/* close() in SYN_SENT sends nothing */
	ORPHAN,		/* R11: FIN_WAIT2 without a holder takes more than a whole socket */
	ISN_ACKED,	/* no peer acknowledges the ISN only; kernels differ */
	OVERTAKEN,	/* no peer sends octets behind its FIN: a matter of the socket's queue */
	NONSENSE,	/* a RST with SYN or FIN is bad input, and no segment */
	LAWS
};

static const char *const law_names[LAWS] = {
	[NO_LAW] = "no law",
	[E2] = "E2",
	[E3] = "E3",
	[SILENT] = "close in SYN_SENT",
	[ORPHAN] = "R11, orphan",
	[ISN_ACKED] = "ACK of the ISN",
	[OVERTAKEN] = "octets behind a FIN",
	[NONSENSE] = "RST with SYN or FIN",
};

static u32 looks, by_law[LAWS];
static struct tcpw_world world, one_way;
static struct tcpw_wire wire;

/* the peer */

static void put_timestamps(struct tcpw_spec *s, u32 value, u32 echo)
{
	__be32 *p = (__be32 *)s->options;

	p[0] = htonl(TCPOPT_NOP << 24 | TCPOPT_NOP << 16 | TCPOPT_TIMESTAMP << 8 |
		     TCPOLEN_TIMESTAMP);
	p[1] = htonl(value);
	p[2] = htonl(echo);
	s->n_options = 12;
}

static void give(struct talk *t, u8 flags, u32 seq, u32 ack, const struct shot *shot)
{
	struct tcpw_spec s = t->base;

	s.flags = flags;
	s.seq = seq;
	s.ack = flags & TCPW_ACK ? ack : 0;
	if (shot) {
		s.len = shot->len;
		s.csum = shot->csum;
	}
	t->clock++;
	if (t->v->timestamps)
		put_timestamps(&s, shot && shot->aged ? t->clock - FAR : t->clock,
			       flags & TCPW_ACK ? wire.tsval : 0);
	tcpw_wire_give(t->test, &wire, &s);
}

static u32 seq_of(const struct talk *t, const struct shot *shot)
{
	return shot->seq + (shot->seq_from == ISS ? t->iss : t->nxt);
}

static u32 ack_of(const struct talk *t, const struct shot *shot)
{
	return shot->ack + (shot->ack_from == ISS ? wire.iss : wire.nxt);
}

/* what is sent in order, the peer does not send again */
static void shoot(struct talk *t, const struct shot *shot)
{
	u32 seq = seq_of(t, shot);
	u32 end = seq + shot->len + !!(shot->flags & TCPW_SYN) + !!(shot->flags & TCPW_FIN);

	if (shot->flags & TCPW_FIN && before(end, t->top))
		t->overtaken = true;
	if (shot->len && after(end, t->top))
		t->top = end;
	t->acks_isn = shot->flags & TCPW_ACK && ack_of(t, shot) == wire.iss;
	give(t, shot->flags, seq, ack_of(t, shot), shot);
	if (!before(t->nxt, seq) && after(end, t->nxt) && !(shot->flags & TCPW_RST))
		t->nxt = end;
}

/* our socket */

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

static int address_of(const struct talk *t, bool ours, union address *a)
{
	struct tcpw_key key;
	int x = tcpw_spec_key(&t->base, &key);

	if (ours)
		x = !x;
	memset(a, 0, sizeof(*a));
	if (t->base.v6) {
		a->v6.sin6_family = AF_INET6;
		a->v6.sin6_addr = key.addr[x].in6;
		a->v6.sin6_port = key.port[x];
		return sizeof(a->v6);
	}
	a->v4.sin_family = AF_INET;
	a->v4.sin_addr.s_addr = key.addr[x].ip;
	a->v4.sin_port = key.port[x];
	return sizeof(a->v4);
}

static struct socket *create(struct talk *t)
{
	struct socket *sock;
	union address a;
	int len, err;

	err = sock_create_kern(world.net, t->base.v6 ? PF_INET6 : PF_INET, SOCK_STREAM, IPPROTO_TCP,
			       &sock);
	KUNIT_ASSERT_EQ(t->test, err, 0);
	sock_set_reuseaddr(sock->sk);
	len = address_of(t, true, &a);
	KUNIT_ASSERT_EQ(t->test, kernel_bind(sock, &a.any, len), 0);
	return sock;
}

static void begin(struct talk *t)
{
	union address peer;
	int len, err;

	if (t->trial->way->nobody)
		return;
	if (t->trial->way->listens) {
		t->listener = create(t);
		KUNIT_ASSERT_EQ(t->test, kernel_listen(t->listener, 8), 0);
		return;
	}
	t->sock = create(t);
	len = address_of(t, false, &peer);
	err = kernel_connect(t->sock, &peer.any, len, O_NONBLOCK);
	KUNIT_ASSERT_EQ(t->test, err, -EINPROGRESS);
}

static struct socket *connected(struct talk *t)
{
	if (!t->sock && t->listener)
		kernel_accept(t->listener, &t->sock, O_NONBLOCK);
	return t->sock;
}

static void send_some(struct talk *t)
{
	struct socket *sock = connected(t);
	u8 data[30] = {};
	struct kvec vec = { data, sizeof(data) };
	struct msghdr msg = { .msg_flags = MSG_DONTWAIT | MSG_NOSIGNAL };

	if (sock)
		kernel_sendmsg(sock, &msg, &vec, 1, sizeof(data));
}

static void shut(struct talk *t)
{
	struct socket *sock = connected(t);

	if (sock)
		kernel_sock_shutdown(sock, SHUT_WR);
	t->closed = true;
	tcpw_pair_settle();
}

static void leave(struct talk *t)
{
	if (connected(t))
		sock_release(t->sock);
	t->sock = NULL;
	t->left = true;
	tcpw_pair_settle();
}

static void go(struct talk *t, enum op op)
{
	static const struct shot syn = { "", SYN, ISS, 0 };
	static const struct shot synack = { "", SA, ISS, 0, NXT, 0 };
	static const struct shot ack = { "", A, NXT, 0, NXT, 0 };
	static const struct shot data = { "", PA, NXT, 0, NXT, 0, .len = 50 };
	static const struct shot hole = { "", PA, NXT, 50, NXT, 0, .len = 50 };
	static const struct shot fin = { "", FA, NXT, 0, NXT, 0 };
	static const struct shot crossing = { "", FA, NXT, 0, NXT, -1 };
	static const struct shot *const segments[] = {
		[GIVE_SYN] = &syn,
		[GIVE_SYNACK] = &synack,
		[GIVE_ACK] = &ack,
		[GIVE_DATA] = &data,
		[GIVE_HOLE] = &hole,
		[GIVE_FIN] = &fin,
		[GIVE_FIN_CROSSING] = &crossing,
	};

	if (op == SEND)
		send_some(t);
	else if (op == SHUT)
		shut(t);
	else if (op == LEAVE)
		leave(t);
	else
		shoot(t, segments[op]);
}

/* whether tcpwatch and the socket say the same */

static struct sock *get(struct talk *t)
{
	struct tcpw_key key;
	struct sock *sk;
	int x;

	x = !tcpw_spec_key(&t->base, &key);
	rcu_read_lock();
	sk = tcpw_sock_get(world.net, &key, x, 0);
	rcu_read_unlock();
	return sk;
}

static u8 state_of_socket(struct talk *t)
{
	struct sock *sk = get(t);
	u8 state;

	if (!sk)
		return TCPWATCH_STATE_CLOSED;
	state = tcpw_sock_state(sk);
	sock_gen_put(sk);
	return state;
}

static u8 state_of_flow(struct talk *t, struct tcpw_world *w)
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
static bool agree(const struct talk *t, u8 socket, u8 flow)
{
	if (socket == TCPWATCH_STATE_CLOSED && flow == TCPWATCH_STATE_LISTEN)
		return t->listener;
	return socket == flow;
}

static enum law law(const struct talk *t, const struct shot *shot, u8 socket, u8 flow)
{
	if (shot && shot->flags & TCPW_RST && shot->flags & (TCPW_SYN | TCPW_FIN))
		return NONSENSE;
	if (shot && (shot->csum == TCPW_CSUM_WRONG || (shot->aged && t->v->timestamps)))
		return E3;
	if (shot && t->acks_isn)
		return ISN_ACKED;
	if (t->overtaken)
		return OVERTAKEN;
	if (socket == TCPWATCH_STATE_CLOSED && flow == TCPWATCH_STATE_SYN_SENT && t->closed)
		return SILENT;
	if (t->left)
		return ORPHAN;
	if (t->listener && socket == TCPWATCH_STATE_CLOSE_WAIT &&
	    flow == TCPWATCH_STATE_ESTABLISHED && before(wire.ack, t->nxt))
		return E2;
	return NO_LAW;
}

/* the sweep comes, and nothing has passed for two seconds */
static void sweep(struct talk *t)
{
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_world_find(&world, &t->base);
	if (flow) {
		flow->seen[0] -= 2 * HZ;
		flow->seen[1] -= 2 * HZ;
		tcpw_check_flow(flow, ktime_get_ns() + 2 * NSEC_PER_SEC, true);
	}
	rcu_read_unlock();
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
static bool as_in_syn_recv(const struct talk *t)
{
	return wire.nxt == wire.iss + 1 && wire.ack == t->iss + 1;
}

/* an end may be gone without a word, and has its connection before it says so */
static bool judge_one_way(struct talk *t, u8 socket, const char *when)
{
	u8 flow = state_of_flow(t, &one_way);
	enum shown is = shown(socket), seems = shown(flow);

	if (is == seems || is == IS_GONE ||
	    (is == TALKS && seems == CONNECTS && as_in_syn_recv(t)))
		return true;
	KUNIT_FAIL(t->test, "%s, %s: the socket is in state %u, the one-way flow in %u", t->v->what,
		   when, socket, flow);
	return false;
}

static bool judge(struct talk *t, const struct shot *shot, const char *when)
{
	u8 socket = state_of_socket(t), flow = state_of_flow(t, &world);
	enum law e;

	looks++;
	if (!judge_one_way(t, socket, when))
		return false;
	if (agree(t, socket, flow))
		return true;
	e = law(t, shot, socket, flow);
	by_law[e]++;
	if (e) {
		sweep(t);
		if (agree(t, state_of_socket(t), state_of_flow(t, &world)))
			return true;
	}
	KUNIT_FAIL(t->test, "%s, %s: the socket is in state %u, the flow in %u", t->v->what, when,
		   socket, flow);
	return false;
}

/* what follows when everybody goes on as if nothing had happened */
static void go_on(struct talk *t)
{
	static const struct {
		enum op op;
		const char *what;
	} after[] = {
		{ GIVE_ACK, "then an ACK" },
		{ GIVE_DATA, "then data" },
		{ SEND, "then data of ours" },
		{ SHUT, "then our FIN" },
		{ GIVE_ACK, "then an ACK of it" },
		{ GIVE_FIN, "then a FIN" },
		{ GIVE_ACK, "then the last ACK" },
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(after); i++) {
		go(t, after[i].op);
		if (!judge(t, t->trial->shot, after[i].what))
			return;
	}
}

static void adopt(struct talk *t)
{
	tcpw_world_unwatch(&world);
	KUNIT_ASSERT_TRUE(t->test, tcpw_world_watch(&world));
}

static void reach(struct talk *t)
{
	const struct way *way = t->trial->way;
	unsigned int i;

	begin(t);
	for (i = 0; i < OPS && way->ops[i]; i++)
		go(t, way->ops[i]);
	if (t->v->adopted)
		adopt(t);
}

/* a socket that is not a whole one goes by a timer only, and its namespace goes now */
static void drop(struct talk *t)
{
	struct sock *sk = get(t);

	if (!sk)
		return;
	local_bh_disable();
	if (inet_sk_state_load(sk) == TCP_TIME_WAIT) {
		inet_twsk_deschedule_put(inet_twsk(sk));
	} else {
		if (inet_sk_state_load(sk) == TCP_NEW_SYN_RECV)
			inet_csk_reqsk_queue_drop(inet_reqsk(sk)->rsk_listener, inet_reqsk(sk));
		sock_gen_put(sk);
	}
	local_bh_enable();
}

static void end(struct talk *t)
{
	connected(t);
	if (t->sock) {
		sock_no_linger(t->sock->sk);
		sock_release(t->sock);
	}
	tcpw_pair_settle();
	drop(t);
	if (t->listener)
		sock_release(t->listener);
	tcpw_pair_settle();
	KUNIT_EXPECT_EQ(t->test, state_of_socket(t), TCPWATCH_STATE_CLOSED);
}

/* the next one may have the same ends */
static void forget(struct talk *t, struct tcpw_world *w)
{
	struct tcpw_flow *flow;

	rcu_read_lock();
	flow = tcpw_world_find(w, &t->base);
	if (flow)
		tcpw_end_flow(flow, TCPWATCH_CAUSE_FLUSH);
	rcu_read_unlock();
}

static void try_variant(struct kunit *test, const struct variant *v)
{
	const struct trial *trial = test->param_value;
	bool connects = !trial->way->listens && !trial->way->nobody;
	u16 theirs = connects ? TCPW_SERVER_PORT : TCPW_CLIENT_PORT;
	u16 ours = connects ? TCPW_CLIENT_PORT : TCPW_SERVER_PORT;
	struct talk t = {
		.test = test,
		.trial = trial,
		.v = v,
		.base = {
			.v6 = trial->v6,
			.host = { 1, TCPW_WIRE_OURS },
			.port = { theirs, ours },
		},
		.iss = v->iss,
		.nxt = v->iss,
		.top = v->iss,
		.clock = 2 * FAR,
	};

	reach(&t);
	if (judge(&t, NULL, "before")) {
		shoot(&t, trial->shot);
		if (judge(&t, trial->shot, "at once"))
			go_on(&t);
	}
	end(&t);
	forget(&t, &world);
	forget(&t, &one_way);
}

static void says_what_the_socket_says(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(variants); i++)
		try_variant(test, &variants[i]);
}

static void exempts_little(struct kunit *test)
{
	u32 exempt = 0;
	enum law e;

	kunit_info(test, "%u looks", looks);
	for (e = 0; e < LAWS; e++)
		kunit_info(test, "%s: %u", law_names[e], by_law[e]);
	for (e = NO_LAW + 1; e < LAWS; e++)
		exempt += by_law[e];
	KUNIT_EXPECT_GT(test, looks, 10000U);
	KUNIT_EXPECT_LT(test, exempt, looks / 50);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(says_what_the_socket_says, trial_gen_params),
	KUNIT_CASE(exempts_little),
	{}
};

/* one namespace for all: to make it takes longer than a hundred connections */
static int open(struct kunit *test)
{
	int err;

	test->priv = &world;
	if (wire.dev)
		return 0;
	err = tcpw_world_open(&world) ?: tcpw_world_open(&one_way);
	if (err)
		return err;
	wire.between = &one_way;
	/* time stands still here, and so would the limit a second */
	world.net->ipv4.sysctl_tcp_challenge_ack_limit = INT_MAX;
	return tcpw_wire_open(&wire, &world);
}

static void close(struct kunit_suite *suite)
{
	if (!wire.dev)
		return;
	tcpw_wire_close(&wire);
	tcpw_world_close(&one_way);
	tcpw_world_close(&world);
}

static struct kunit_suite suite = {
	.name = "tcpwatch_packets",
	.init = open,
	.suite_exit = close,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
