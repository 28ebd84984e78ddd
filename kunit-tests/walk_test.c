// SPDX-License-Identifier: GPL-2.0
/*
 * Random walks: a real socket, its program, and a peer that sends nearly
 * anything, many steps long; tcpwatch has to say at each what the socket says.
 * What tables of single segments miss shows here. A walk is had again by its
 * number: `make kunit GLOB=tcpwatch_walk ARGS="walk_test.first=N walk_test.walks=1"`.
 */
#include <linux/delay.h>
#include <linux/moduleparam.h>
#include <linux/prandom.h>
#include <net/tcp.h>
#include "judge.h"

#define STEPS	24
#define BATCH	4

static unsigned int first = 1;
module_param(first, uint, 0);
static unsigned int walks = 1000;
module_param(walks, uint, 0);

static struct tcpw_place place;
static struct tcpw_judge judge;

/**
 * struct walk - a walk
 * @t:		the connection
 * @random:	what decides
 * @fin:	the peer has sent a FIN near what our end expects
 * @fin_end:	its end
 * @waited:	long
 * @story:	what has happened, for the reader
 * @told:	octets of it
 */
struct walk {
	struct tcpw_talk t;
	struct rnd_state random;
	bool fin;
	u32 fin_end;
	u32 waited;
	char story[2048];
	size_t told;
};

static u32 below(struct walk *w, u32 n)
{
	return prandom_u32_state(&w->random) % n;
}

#define FAR	TCPW_FAR
#define ACK	TCPW_ACK
#define DATA	(TCPW_PSH | TCPW_ACK)
#define FIN	(TCPW_FIN | TCPW_ACK)
#define RST	TCPW_RST
#define SYN	TCPW_SYN

static const u8 flags[] = { ACK, ACK, ACK, ACK, DATA, DATA, DATA, DATA, FIN, FIN, RST, RST | ACK,
			    SYN, SYN | ACK };
static const s32 seqs[] = { 0, 0, 0, 0, 0, 0, 0, 0, -1, 1, 10, -10, 50, -50, 100, 30000,
			    FAR, -FAR };
static const s32 syn_seqs[] = { 0, 0, FAR, FAR, -FAR, 31007 };
static const s32 acks[] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -10, -30, 1000, -FAR };
static const u32 lens[] = { 1, 10, 20, 50 };

/* what a program does; our end listens, or connects */
static const enum tcpw_op ops[] = { TCPW_SEND, TCPW_SEND, TCPW_SEND, TCPW_SEND, TCPW_READ,
				    TCPW_READ, TCPW_SHUT, TCPW_SHUT, TCPW_LEAVE, TCPW_ABORT,
				    TCPW_WAIT, TCPW_WAIT, TCPW_WAIT_LONG, TCPW_CONNECT,
				    TCPW_ADOPT };
static const char *const op_names[TCPW_OPS] = {
	[TCPW_SEND] = "sends",
	[TCPW_READ] = "reads",
	[TCPW_SHUT] = "shuts",
	[TCPW_LEAVE] = "leaves",
	[TCPW_ABORT] = "aborts",
	[TCPW_ADOPT] = "is adopted",
	[TCPW_WAIT] = "waits",
	[TCPW_WAIT_LONG] = "waits long",
	[TCPW_CONNECT] = "connects",
};

__printf(2, 3) static void tell(struct walk *w, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	w->told += vscnprintf(w->story + w->told, sizeof(w->story) - w->told, format, args);
	va_end(args);
}

static void make(struct walk *w, struct tcpw_shot *shot)
{
	bool syn;

	*shot = (struct tcpw_shot){ .what = "", .flags = flags[below(w, ARRAY_SIZE(flags))] };
	syn = shot->flags & SYN;
	if (syn || !below(w, 8))
		shot->seq_from = TCPW_ISS;
	if (syn)
		shot->seq = syn_seqs[below(w, ARRAY_SIZE(syn_seqs))];
	else
		shot->seq = seqs[below(w, ARRAY_SIZE(seqs))];
	if (syn || !below(w, 8))
		shot->ack_from = TCPW_ISS;
	shot->ack = shot->ack_from == TCPW_ISS ? 1 : acks[below(w, ARRAY_SIZE(acks))];
	if (shot->flags == DATA || (shot->flags == FIN && !below(w, 3)) ||
	    (shot->flags == SYN && !below(w, 4)))
		shot->len = lens[below(w, ARRAY_SIZE(lens))];
}

static bool near(const struct walk *w, u32 n)
{
	return n - w->t.nxt + 32768 < 65536;
}

/*
 * A peer that may be anything but mad: it sends nothing behind its FIN, that
 * is never below what it has sent, and acknowledges no ISN without its SYN.
 */
static bool sane(const struct walk *w, const struct tcpw_shot *shot)
{
	u32 seq = tcpw_talk_seq(&w->t, shot);
	u32 end = seq + shot->len + !!(shot->flags & (SYN | TCPW_FIN));

	if (shot->flags & ACK && tcpw_talk_ack(&w->t, shot) == place.wire.iss)
		return false;
	if (!near(w, seq))
		return !shot->len || shot->flags == SYN;
	if (shot->flags & RST)
		return true;
	/* its number is no octet's */
	if (w->fin && !before(seq + shot->len, w->fin_end) && (shot->len || seq != w->fin_end))
		return false;
	if (!(shot->flags & TCPW_FIN))
		return true;
	return w->fin ? end == w->fin_end : !before(end - 1, w->t.top);
}

/* ISNs come from it, and it stands still while anybody has something to do */
static void let_clock_move(void)
{
	msleep(20);
}

/* our end has taken a new SYN: what comes now belongs to that */
static void follow(struct walk *w, u32 seq)
{
	tcpw_talk_renumber(&w->t, seq);
	w->t.nxt++;
	w->t.top++;
	w->fin = false;
	if (w->t.listens)
		tcpw_talk_do(&w->t, TCPW_LEAVE);
	w->t.closed = false;
	w->t.left = false;
}

static void shoot(struct walk *w, const struct tcpw_shot *shot)
{
	u32 seq = tcpw_talk_seq(&w->t, shot);

	tell(w, " %s%s%s%s seq %d ack %d len %u", shot->flags & SYN ? "S" : "",
	     shot->flags & TCPW_FIN ? "F" : "", shot->flags & RST ? "R" : "",
	     shot->flags & ACK ? "." : "", (int)(seq - w->t.iss),
	     (int)(tcpw_talk_ack(&w->t, shot) - place.wire.iss), shot->len);
	if (shot->flags & SYN)
		let_clock_move();
	if (shot->flags & TCPW_FIN && near(w, seq)) {
		w->fin = true;
		w->fin_end = seq + shot->len + 1;
	}
	tcpw_talk_shoot(&w->t, shot);
	if (shot->flags & SYN && seq != w->t.iss && place.wire.ack == seq + 1)
		follow(w, seq);
}

static void do_op(struct walk *w, enum tcpw_op op)
{
	u32 iss = w->t.iss;

	if (op == TCPW_CONNECT && (w->t.listens || w->t.sock))
		op = TCPW_SEND;
	/* a case must not take five minutes */
	if (op == TCPW_WAIT_LONG && w->waited++)
		op = TCPW_WAIT;
	tell(w, " %s", op_names[op]);
	if (op == TCPW_CONNECT)
		let_clock_move();
	tcpw_talk_do(&w->t, op);
	if (w->t.iss != iss)
		w->fin = false;
	if (op == TCPW_WAIT || op == TCPW_WAIT_LONG)
		tcpw_talk_sweep(&w->t);
}

static void step(struct walk *w)
{
	struct tcpw_shot shot;

	if (!below(w, 3)) {
		do_op(w, ops[below(w, ARRAY_SIZE(ops))]);
		return;
	}
	do
		make(w, &shot);
	while (!sane(w, &shot));
	shoot(w, &shot);
}

static void set_up(struct walk *w, struct net *net)
{
	net->ipv4.sysctl_tcp_invalid_ratelimit = below(w, 2) * HZ / 2;
	/* a server that takes data of any SYN, or none that does */
	net->ipv4.sysctl_tcp_fastopen = below(w, 4) ? 1 : 0x602;
}

static void open_walk(struct walk *w, struct kunit *test, u32 number)
{
	*w = (struct walk){ .t = { .test = test, .place = &place } };
	prandom_seed_state(&w->random, number);
	w->t.base.v6 = below(w, 2);
	w->t.listens = below(w, 2);
	w->t.timestamps = below(w, 2);
	w->t.sack = below(w, 2);
	w->t.defers = !below(w, 8);
	set_up(w, place.world.net);
	w->t.iss = below(w, 2) ? prandom_u32_state(&w->random) : -below(w, 200);
	tcpw_talk_open(&w->t);
	/* most begin as most do */
	if (!below(w, 4))
		return;
	tcpw_talk_do(&w->t, w->t.listens ? TCPW_GIVE_SYN : TCPW_GIVE_SYNACK);
	if (w->t.listens)
		tcpw_talk_do(&w->t, TCPW_GIVE_ACK);
	tell(w, " opened");
}

static bool run(struct walk *w, struct kunit *test, u32 number)
{
	bool right = true;
	int i;

	open_walk(w, test, number);
	for (i = 0; i < STEPS && right; i++) {
		step(w);
		right = tcpw_judge_look(&judge, &w->t, NULL, "walk");
		tell(w, ";");
	}
	if (!right)
		kunit_info(test, "walk %u, IPv%d, %s%s%s%s%s:%s", number, w->t.base.v6 ? 6 : 4,
			   w->t.listens ? "listens" : "connects",
			   w->t.timestamps ? ", timestamps" : "", w->t.sack ? ", SACK" : "",
			   w->t.defers ? ", defers" : "",
			   place.world.net->ipv4.sysctl_tcp_fastopen == 1 ? "" : ", Fast Open",
			   w->story);
	tcpw_talk_close(&w->t);
	return right;
}

static u32 from;

static const void *batch_gen_params(const void *previous, char *description)
{
	from = previous ? from + BATCH : first;
	if (from >= first + walks)
		return NULL;
	snprintf(description, KUNIT_PARAM_DESC_SIZE, "from walk %u", from);
	return &from;
}

static void says_what_the_socket_says(struct kunit *test)
{
	struct walk *w = kunit_kzalloc(test, sizeof(*w), GFP_KERNEL);
	u32 i;

	KUNIT_ASSERT_NOT_NULL(test, w);
	for (i = from; i < min(from + BATCH, first + walks); i++)
		if (!run(w, test, i))
			break;
}

static void exempts_little(struct kunit *test)
{
	u32 excused = tcpw_judge_sum(&judge, test);

	KUNIT_EXPECT_GE(test, judge.looks, walks);
	/* a single walk may be full of them */
	KUNIT_EXPECT_LE(test, excused, judge.looks / 50 + STEPS);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(says_what_the_socket_says, batch_gen_params),
	KUNIT_CASE(exempts_little),
	{}
};

static int open(struct kunit *test)
{
	test->priv = &place.world;
	return tcpw_place_open(&place);
}

static void close(struct kunit_suite *suite)
{
	tcpw_place_close(&place);
}

static struct kunit_suite suite = {
	.name = "tcpwatch_walk",
	.init = open,
	.suite_exit = close,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
