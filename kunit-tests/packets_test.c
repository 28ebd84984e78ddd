// SPDX-License-Identifier: GPL-2.0
/*
 * Exact segments for what sockets do not do on request. A real socket of the
 * running kernel is brought into a state, gets a segment, and tells what it
 * makes of it: tcpwatch has to say the same of the local end.
 */
#include "judge.h"

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
	enum tcpw_op ops[OPS];
};

#define GIVE_SYN	TCPW_GIVE_SYN
#define GIVE_SYNACK	TCPW_GIVE_SYNACK
#define GIVE_ACK	TCPW_GIVE_ACK
#define GIVE_DATA	TCPW_GIVE_DATA
#define GIVE_HOLE	TCPW_GIVE_HOLE
#define GIVE_FIN	TCPW_GIVE_FIN
#define GIVE_FIN_CROSSING	TCPW_GIVE_FIN_CROSSING
#define SEND		TCPW_SEND
#define SHUT		TCPW_SHUT
#define LEAVE		TCPW_LEAVE

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

#define NXT	TCPW_NXT
#define ISS	TCPW_ISS
#define FAR	TCPW_FAR
#define SYN	TCPW_SYN
#define SA	(TCPW_SYN | TCPW_ACK)
#define A	TCPW_ACK
#define PA	(TCPW_PSH | TCPW_ACK)
#define FA	(TCPW_FIN | TCPW_ACK)
#define RST	TCPW_RST
#define RA	(TCPW_RST | TCPW_ACK)

/* clang-format off */
static const struct tcpw_shot shots[] = {
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
	const struct tcpw_shot *shot;
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

static struct tcpw_place place;
static struct tcpw_judge judge;

static bool look(struct tcpw_talk *t, const struct variant *v, const struct tcpw_shot *shot,
		 const char *when)
{
	bool right = tcpw_judge_look(&judge, t, shot, when);

	if (!right)
		kunit_info(t->test, "%s", v->what);
	return right;
}

/* what follows when everybody goes on as if nothing had happened */
static void go_on(struct tcpw_talk *t, const struct variant *v, const struct tcpw_shot *shot)
{
	static const struct {
		enum tcpw_op op;
		const char *what;
	} after[] = {
		{ TCPW_GIVE_ACK, "then an ACK" },
		{ TCPW_GIVE_DATA, "then data" },
		{ TCPW_SEND, "then data of ours" },
		{ TCPW_SHUT, "then our FIN" },
		{ TCPW_GIVE_ACK, "then an ACK of it" },
		{ TCPW_GIVE_FIN, "then a FIN" },
		{ TCPW_GIVE_ACK, "then the last ACK" },
	};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(after); i++) {
		tcpw_talk_do(t, after[i].op);
		if (!look(t, v, shot, after[i].what))
			return;
	}
}

static void reach(struct tcpw_talk *t, const struct way *way, const struct variant *v)
{
	unsigned int i;

	tcpw_talk_open(t);
	for (i = 0; i < OPS && way->ops[i]; i++)
		tcpw_talk_do(t, way->ops[i]);
	if (v->adopted)
		tcpw_talk_do(t, TCPW_ADOPT);
}

static void try_variant(struct kunit *test, const struct variant *v)
{
	const struct trial *trial = test->param_value;
	struct tcpw_talk t = {
		.test = test,
		.place = &place,
		.base.v6 = trial->v6,
		.listens = trial->way->listens,
		.nobody = trial->way->nobody,
		.timestamps = v->timestamps,
		.iss = v->iss,
	};

	reach(&t, trial->way, v);
	if (look(&t, v, NULL, "before")) {
		tcpw_talk_shoot(&t, trial->shot);
		if (look(&t, v, trial->shot, "at once"))
			go_on(&t, v, trial->shot);
	}
	tcpw_talk_close(&t);
}

static void says_what_the_socket_says(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(variants); i++)
		try_variant(test, &variants[i]);
}

static void exempts_little(struct kunit *test)
{
	u32 excused = tcpw_judge_sum(&judge, test);

	KUNIT_EXPECT_GT(test, judge.looks, 10000U);
	KUNIT_EXPECT_LT(test, excused, judge.looks / 50);
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(says_what_the_socket_says, trial_gen_params),
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
	.name = "tcpwatch_packets",
	.init = open,
	.suite_exit = close,
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
