// SPDX-License-Identifier: GPL-2.0
/* Verdicts, rows, and how they are printed. */
#include <stdlib.h>
#include <string.h>

#include "addr.h"
#include "close_wait.h"
#include "json_close_wait.h"
#include "out.h"
#include "sample.h"
#include "style.h"
#include "suite.h"
#include "thresholds.h"

#define CLIENT	"10.0.0.1:40000"
#define SERVER	"10.0.0.2:8000"
#define LONG6	"[2001:db8:1234:5678:9abc:def0:1234:5678]:40000"
#define OTHER6	"[2001:db8:1234:5678:9abc:def0:1234:9999]:65535"

#define MS	NSEC_PER_MSEC
#define SEC	NSEC_PER_SEC

/* a server's end in CLOSE_WAIT for so long, its client waiting; nothing queued, silent since */
static struct close_wait_flow leak(uint64_t age_ns)
{
	struct close_wait_flow f = {
		.flow = sample_flow(CLIENT, SERVER),
		.side = TCPWATCH_SIDE_SERVER,
		.asked = true,
		.sock = { .window = 65536 },
	};

	f.flow.local = TCPWATCH_SIDE_SERVER;
	f.flow.client.state = TCPWATCH_STATE_FIN_WAIT2;
	f.flow.server.state = TCPWATCH_STATE_CLOSE_WAIT;
	f.flow.server.state_age_ns = age_ns;
	f.flow.client.ino = 0;
	f.flow.client.cookie = 0;
	f.flow.server.ino = 100;
	f.flow.server.uid = 33;
	f.sock.sent_ms = age_ns / MS + 500;
	f.sock.heard_ms = age_ns / MS;
	return f;
}

/* what the socket says, and why it stays */
/* clang-format off */
static const struct judge_row {
	const char *what;
	unsigned int age_s;
	unsigned int sent_s;	/* ago; 0: before the FIN */
	struct sock_info sock;
	bool sampled;
	uint64_t moved;
	bool unasked;
	enum close_wait_verdict verdict;
	bool in_doubt;
} judgements[] = {
	{ "silent for a minute", 60, 0, { .window = 9 }, false, 0, false, VERDICT_LEAK, false },
	{ "silent for hours", 9000, 0, { .window = 9 }, false, 0, false, VERDICT_LEAK, false },
	{ "too young", 59, 0, { .window = 9 }, false, 0, false, VERDICT_UNKNOWN, false },
	{ "an answer long ago", 200, 190, { .window = 9 }, false, 0, false, VERDICT_LEAK, false },
	{ "keep-alive probes flow, all answered", 200, 0, { .window = 9, .heard_ms = 500 }, false,
	  0, false, VERDICT_LEAK, false },
	{ "keep-alive probes, none answered", 200, 0, { .window = 9, .probes = 3 }, false, 0,
	  false,
	  VERDICT_LEAK, false },
	{ "nothing queued, window closed", 200, 0, { .window = 0 }, false, 0, false, VERDICT_LEAK,
	  false },
	{ "an answer a moment ago, too young", 30, 29, { .window = 9 }, true, 0, false,
	  VERDICT_UNKNOWN, true },
	{ "an answer within the minute", 200, 20, { .window = 9 }, true, 0, false,
	  VERDICT_DRAINING, true },
	{ "data moves", 200, 1, { .window = 9, .queued = 5, .flying = 1 }, true, 1000, false,
	  VERDICT_DRAINING, true },
	{ "data moves, young", 2, 1, { .window = 9, .queued = 5, .flying = 1 }, true, 1, false,
	  VERDICT_DRAINING, true },
	{ "data moves, nothing left queued", 2, 1, { .window = 9 }, true, 1, false,
	  VERDICT_DRAINING, true },
	{ "data moves, the window closed for a moment", 200, 1, { .window = 0, .queued = 5 },
	  true,
	  1, false, VERDICT_DRAINING, true },
	{ "queued, on its way", 200, 1, { .window = 9, .queued = 5, .flying = 1 }, true, 0, false,
	  VERDICT_DRAINING, true },
	{ "queued, window closed", 200, 100, { .window = 0, .queued = 5 }, true, 0, false,
	  VERDICT_STALLED, true },
	{ "queued, window closed, young", 2, 1, { .window = 0, .queued = 5 }, true, 0, false,
	  VERDICT_STALLED, true },
	{ "queued, window smaller than a segment", 200, 100,
	  { .window = 9, .queued = 500, .probes = 2 }, true, 0, false, VERDICT_STALLED, true },
	{ "queued, seen once only, window closed", 200, 100, { .window = 0, .queued = 5 }, false,
	  0,
	  false, VERDICT_STALLED, true },
	{ "repeated in vain", 200, 10, { .window = 9, .queued = 5, .flying = 1, .repeats = 4 },
	  true, 0, false, VERDICT_UNKNOWN, true },
	{ "queued, long since sent", 200, 100, { .window = 9, .queued = 5, .flying = 1 }, true, 0,
	  false, VERDICT_UNKNOWN, true },
	{ "not asked", 9000, 0, { .window = 9 }, false, 0, true, VERDICT_UNKNOWN, false },
};

/* clang-format on */

/* the same flow, before and after leak_s */
static void test_leak_s(void **state)
{
	const struct config config = {
		.has = { [TCPWATCH_CONFIG_LEAK_S] = true },
		.value = { [TCPWATCH_CONFIG_LEAK_S] = 10 },
	};
	struct close_wait_flow f = leak(20 * SEC);

	(void)state;
	f.sock = (struct sock_info){ .window = 9, .sent_ms = 20005 };
	f.asked = true;
	assert_int_equal(close_wait_judge(&f), VERDICT_UNKNOWN);
	thresholds_set(&config);
	assert_int_equal(close_wait_judge(&f), VERDICT_LEAK);
	thresholds_set(NULL);
}

static void test_judge(void **state)
{
	const struct judge_row *row = *state;
	struct close_wait_flow f = leak(row->age_s * SEC);

	f.sock = row->sock;
	f.sock.sent_ms = row->sent_s ? row->sent_s * 1000 : row->age_s * 1000 + 5;
	f.asked = !row->unasked;
	f.sampled = row->sampled;
	f.moved = row->moved;
	f.between_ns = SEC / 2;
	assert_string_equal(close_wait_verdict_name(close_wait_judge(&f)),
			    close_wait_verdict_name(row->verdict));
	assert_int_equal(close_wait_in_doubt(&f), row->in_doubt);
}

/* clang-format off */
static const struct peer_row {
	const char *what;
	unsigned int state;
	unsigned int local;
	unsigned int age_s;
	unsigned int heard_s;
	struct sock_info sock;
	enum close_wait_peer peer;
} peers[] = {
	{ "waits", TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_SIDE_SERVER, 59, 59, { 0 },
	  PEER_FIN_WAIT2 },
	{ "silent for a minute", TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_SIDE_SERVER, 60, 60, { 0 },
	  PEER_PRESUMED_GONE },
	{ "answers probes", TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_SIDE_SERVER, 600, 1, { 0 },
	  PEER_FIN_WAIT2 },
	{ "closed its window, was not asked since", TCPWATCH_STATE_FIN_WAIT2,
	  TCPWATCH_SIDE_SERVER,
	  600, 70, { .queued = 5 }, PEER_FIN_WAIT2 },
	{ "does not answer probes of its window", TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_SIDE_SERVER,
	  600, 70, { .queued = 5, .probes = 1 }, PEER_PRESUMED_GONE },
	{ "on this host, silent", TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_SIDE_BOTH, 600, 600, { 0 },
	  PEER_FIN_WAIT2 },
	{ "on this host, gone", TCPWATCH_STATE_CLOSED, TCPWATCH_SIDE_BOTH, 5, 5, { 0 },
	  PEER_KNOWN_GONE },
	{ "elsewhere and closed", TCPWATCH_STATE_CLOSED, TCPWATCH_SIDE_SERVER, 5, 5, { 0 },
	  PEER_OTHER },
	{ "the ACK of its FIN is on its way", TCPWATCH_STATE_FIN_WAIT1,
	  TCPWATCH_SIDE_SERVER, 0, 0, { 0 }, PEER_OTHER },
};

/* clang-format on */

static void test_peer(void **state)
{
	const struct peer_row *row = *state;
	struct close_wait_flow f = leak(row->age_s * SEC);
	bool known;

	f.flow.local = row->local;
	f.flow.client.state = row->state;
	f.sock = row->sock;
	f.sock.heard_ms = row->heard_s * 1000;
	assert_int_equal(close_wait_peer(&f, &known), row->peer);
	assert_true(known);
}

/* which local end it is */
/* clang-format off */
static const struct side_row {
	const char *what;
	unsigned int local;
	unsigned int client;
	unsigned int server;
	unsigned int side;
} sides[] = {
	{ "a local server", TCPWATCH_SIDE_SERVER, TCPWATCH_STATE_FIN_WAIT2,
	  TCPWATCH_STATE_CLOSE_WAIT, TCPWATCH_SIDE_SERVER },
	{ "a local client", TCPWATCH_SIDE_CLIENT, TCPWATCH_STATE_CLOSE_WAIT,
	  TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_SIDE_CLIENT },
	{ "both local", TCPWATCH_SIDE_BOTH, TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_STATE_CLOSE_WAIT,
	  TCPWATCH_SIDE_SERVER },
	{ "the other one's", TCPWATCH_SIDE_CLIENT, TCPWATCH_STATE_FIN_WAIT2,
	  TCPWATCH_STATE_CLOSE_WAIT, TCPWATCH_SIDE_NONE },
	{ "forwarded", TCPWATCH_SIDE_NONE, TCPWATCH_STATE_FIN_WAIT2, TCPWATCH_STATE_CLOSE_WAIT,
	  TCPWATCH_SIDE_NONE },
	{ "established", TCPWATCH_SIDE_BOTH, TCPWATCH_STATE_ESTABLISHED,
	  TCPWATCH_STATE_ESTABLISHED, TCPWATCH_SIDE_NONE },
};

/* clang-format on */

static void test_side(void **state)
{
	const struct side_row *row = *state;
	struct close_wait_flow f = leak(SEC);

	f.flow.local = row->local;
	f.flow.client.state = row->client;
	f.flow.server.state = row->server;
	assert_int_equal(close_wait_side(&f.flow), row->side);
}

/* a case for close_wait_rows(): flows, with one property each, and who holds them */
#define FLOWS	6

/* clang-format off */
struct one {
	unsigned int ino;
	const char *server;	/* NULL: SERVER */
	const char *client;	/* NULL: CLIENT */
	unsigned int age_s;	/* 0: 100 */
	bool outgoing;		/* the client's end is ours and waits */
	enum { SILENT, MOVING, BLOCKED, UNASKED } what;
	unsigned int queue;	/* inode of the listening socket */
};

/* clang-format on */

struct held {
	unsigned int ino;
	int pid;
	int fd;
};

/* clang-format off */
static const struct owner programs[] = {
	{ .pid = 10, .uid = 33, .comm = "web",
	  .unit = { .kind = UNIT_SYSTEM, .id = "web.service", .name = "web.service" } },
	{ .pid = 20, .uid = 33, .comm = "worker" },
	{ .pid = 30, .uid = 0, .comm = "cron",
	  .unit = { .kind = UNIT_DOCKER, .id = "0123456789ab", .name = "docker:0123456789ab" } },
};

/* clang-format on */

static void add_flow(struct close_wait *cw, const struct one *one)
{
	struct close_wait_flow *f = &cw->flow[cw->n_flows];
	struct tcpwatch_end *own;

	*f = leak((one->age_s ? one->age_s : 100) * SEC);
	f->flow = sample_flow(one->client ? one->client : CLIENT,
			      one->server ? one->server : SERVER);
	f->flow.client.ino = 0;
	f->flow.client.cookie = 0;
	f->flow.id = ++cw->n_flows;
	f->side = one->outgoing ? TCPWATCH_SIDE_CLIENT : TCPWATCH_SIDE_SERVER;
	f->flow.local = f->side;
	own = one->outgoing ? &f->flow.client : &f->flow.server;
	f->flow.client.state = TCPWATCH_STATE_FIN_WAIT2;
	f->flow.server.state = TCPWATCH_STATE_FIN_WAIT2;
	own->state = TCPWATCH_STATE_CLOSE_WAIT;
	own->state_age_ns = (one->age_s ? one->age_s : 100) * SEC;
	own->ino = one->ino;
	own->uid = 33;
	f->queue_ino = one->queue;
	f->asked = one->what != UNASKED;
	f->sampled = one->what == MOVING || one->what == BLOCKED;
	f->between_ns = SEC / 2;
	f->moved = one->what == MOVING ? 500000 : 0;
	f->sock.queued = f->sampled ? 1500 : 0;
	f->sock.window = one->what == BLOCKED ? 0 : 65536;
}

static size_t program(int pid)
{
	size_t i;

	for (i = 0; i < ARRAY_SIZE(programs); i++)
		if (programs[i].pid == pid)
			return i;
	abort();
}

/* as owners_find() leaves it: by inode, process, descriptor */
static void add_owners(struct close_wait *cw, const struct held *held, size_t n,
		       unsigned int unreadable)
{
	size_t i;

	cw->owners.owner = malloc(sizeof(programs));
	memcpy(cw->owners.owner, programs, sizeof(programs));
	cw->owners.n_owners = ARRAY_SIZE(programs);
	cw->owners.holding = calloc(n + 1, sizeof(*cw->owners.holding));
	for (i = 0; i < n && held[i].ino; i++)
		cw->owners.holding[cw->owners.n_holdings++] = (struct holding){
			.ino = held[i].ino,
			.owner = program(held[i].pid),
			.fd = held[i].fd,
		};
	cw->owners.unreadable = unreadable;
}

static void add_group(struct close_wait *cw, const struct close_wait_flow *f, unsigned int in,
		      unsigned int out)
{
	const struct tcpwatch_end *own = close_wait_own(f), *other = close_wait_other(f);
	struct tcpwatch_group *g;

	cw->group = calloc(1, sizeof(*g));
	g = &cw->group[cw->n_groups++];
	g->family = f->flow.family;
	memcpy(g->local, own->addr, sizeof(g->local));
	g->port = f->side == TCPWATCH_SIDE_SERVER ? own->port : other->port;
	if (f->side == TCPWATCH_SIDE_CLIENT)
		memcpy(g->remote, other->addr, sizeof(g->remote));
	g->window_ms = 30000;
	g->rate[TCPWATCH_RATE_CLOSE_WAIT_IN] = in;
	g->rate[TCPWATCH_RATE_CLOSE_WAIT_OUT] = out;
}

static void build(struct close_wait *cw, const struct one *flows, size_t n_flows,
		  const struct held *held, size_t n_held, unsigned int unreadable)
{
	size_t i;

	memset(cw, 0, sizeof(*cw));
	cw->flow = calloc(n_flows, sizeof(*cw->flow));
	for (i = 0; i < n_flows && (flows[i].ino || flows[i].age_s); i++)
		add_flow(cw, &flows[i]);
	add_owners(cw, held, n_held, unreadable);
	add_group(cw, &cw->flow[0], 7, 2);
	assert_true(close_wait_rows(cw));
}

/* rows as "verdict program count@place fds" */
/* clang-format off */
static const struct rows_row {
	const char *what;
	struct one flows[FLOWS];
	struct held held[FLOWS];
	unsigned int unreadable;
	const char *rows;
} cases[] = {
	{ "one program", { { .ino = 1 }, { .ino = 2 }, { .ino = 3 } },
	  { { 1, 10, 5 }, { 2, 10, 7 }, { 3, 10, 6 } }, 0,
	  "leak web 3@10.0.0.2:8000 5,6,7\n" },
	{ "two listeners", { { .ino = 1 }, { .ino = 2, .server = "10.0.0.2:9000" } },
	  { { 1, 10, 5 }, { 2, 10, 6 } }, 0,
	  "leak web 1@10.0.0.2:8000 5\nleak web 1@10.0.0.2:9000 6\n" },
	{ "two addresses", { { .ino = 1 }, { .ino = 2, .server = "10.0.0.3:8000" } },
	  { { 1, 10, 5 }, { 2, 10, 6 } }, 0,
	  "leak web 1@10.0.0.2:8000 5\nleak web 1@10.0.0.3:8000 6\n" },
	{ "many clients of one listener",
	  { { .ino = 1, .client = "10.0.0.8:1" }, { .ino = 2, .client = "10.0.0.9:1" } },
	  { { 1, 10, 5 }, { 2, 10, 6 } }, 0, "leak web 2@10.0.0.2:8000 5,6\n" },
	{ "the most sockets first",
	  { { .ino = 1 }, { .ino = 2, .server = "10.0.0.2:9000" },
	    { .ino = 3, .server = "10.0.0.2:9000" } },
	  { { 1, 10, 5 }, { 2, 10, 6 }, { 3, 10, 7 } }, 0,
	  "leak web 2@10.0.0.2:9000 6,7\nleak web 1@10.0.0.2:8000 5\n" },
	{ "a leak before all else",
	  { { .ino = 1, .what = MOVING }, { .ino = 2, .what = MOVING },
	    { .ino = 3, .what = BLOCKED }, { .ino = 4, .age_s = 5 }, { .ino = 5 } },
	  { { 1, 10, 1 }, { 2, 10, 2 }, { 3, 10, 3 }, { 4, 10, 4 }, { 5, 10, 5 } }, 0,
	  "leak web 1@10.0.0.2:8000 5\nstalled web 1@10.0.0.2:8000 3\n"
	  "draining web 2@10.0.0.2:8000 1,2\nunknown web 1@10.0.0.2:8000 4\n" },
	{ "a forked worker: both, one of them twice", { { .ino = 1 }, { .ino = 2 } },
	  { { 1, 10, 5 }, { 1, 20, 5 }, { 2, 10, 6 }, { 2, 20, 6 }, { 2, 20, 9 } }, 0,
	  "leak web 2@10.0.0.2:8000 5,6 also worker\n"
	  "leak worker 2@10.0.0.2:8000 5,6,9 also web\n" },
	{ "a destination", { { .ino = 1, .outgoing = true } }, { { 1, 30, 5 } }, 0,
	  "leak cron 1>10.0.0.2:8000 5\n" },
	{ "a client and a server", { { .ino = 1, .outgoing = true }, { .ino = 2 } },
	  { { 1, 30, 5 }, { 2, 30, 6 } }, 0,
	  "leak cron 1>10.0.0.2:8000 5\nleak cron 1@10.0.0.2:8000 6\n" },
	{ "nobody's", { { .ino = 1 } }, { { 0 } }, 0, "leak nobody 1@10.0.0.2:8000\n" },
	{ "hidden", { { .ino = 1 } }, { { 0 } }, 5, "leak hidden 1@10.0.0.2:8000\n" },
	{ "not accepted", { { .age_s = 100 } }, { { 0 } }, 0, "leak accept 1@10.0.0.2:8000\n" },
	{ "not accepted by two that listen",
	  { { .age_s = 100, .queue = 9 }, { .age_s = 200, .queue = 9 } },
	  { { 9, 10, 3 }, { 9, 20, 3 } }, 0, "leak web 2@10.0.0.2:8000 also worker\n" },
	{ "not asked", { { .ino = 1, .what = UNASKED } }, { { 1, 10, 5 } }, 0,
	  "unknown web 1@10.0.0.2:8000 5\n" },
};

/* clang-format on */

static const char *whose(const struct close_wait_row *row)
{
	if (row->owner)
		return row->owner->comm;
	if (row->no_file)
		return "accept";
	return row->hidden ? "hidden" : "nobody";
}

static void describe(const struct close_wait_row *row, char *text, size_t size)
{
	const struct close_wait_flow *f = row->first;
	bool listener = f->side == TCPWATCH_SIDE_SERVER;
	char place[END_TEXT], *at = text, *end = text + size;
	size_t i;

	end_text(f->flow.family, f->flow.server.addr, ntohs(f->flow.server.port), place);
	at += snprintf(at, end - at, "%s %s %zu%s%s", close_wait_verdict_name(row->verdict),
		       whose(row), row->count, listener ? "@" : ">", place);
	for (i = 0; i < row->n_fds; i++)
		at += snprintf(at, end - at, "%s%d", i ? "," : " ", row->fd[i]);
	for (i = 0; i < row->n_partners; i++)
		at += snprintf(at, end - at, " also %s", row->partner[i]->comm);
	snprintf(at, end - at, "\n");
}

static void test_rows(void **state)
{
	const struct rows_row *row = *state;
	char text[2048] = "";
	struct close_wait cw;
	size_t i;

	build(&cw, row->flows, FLOWS, row->held, FLOWS, row->unreadable);
	for (i = 0; i < cw.n_rows; i++)
		describe(&cw.row[i], text + strlen(text), sizeof(text) - strlen(text));
	assert_string_equal(text, row->rows);
	close_wait_free(&cw);
}

/* commands to paste */
/* clang-format off */
static const struct command_row {
	const char *what;
	struct one flow;
	struct held held;
	unsigned int unreadable;
	const char *prefix;
	const char *command;
	const char *free_now;
} commands[] = {
	{ "a unit", { .ino = 1 }, { 1, 10, 5 }, 0, "", "systemctl restart web.service",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "a container", { .ino = 1 }, { 1, 30, 5 }, 0, "", "docker restart 0123456789ab",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "a process alone", { .ino = 1 }, { 1, 20, 5 }, 0, "",
	  "kill -TERM 20  # then start it again",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "in a namespace", { .ino = 1 }, { 1, 20, 5 }, 0, "nsenter --net=/run/netns/x ",
	  "kill -TERM 20  # then start it again",
	  "nsenter --net=/run/netns/x ss -tK state close-wait src 10.0.0.2:8000" },
	{ "a destination", { .ino = 1, .outgoing = true }, { 1, 10, 5 }, 0, "",
	  "systemctl restart web.service",
	  "ss -tK state close-wait src 10.0.0.1 dst 10.0.0.2:8000" },
	{ "IPv6", { .ino = 1, .server = OTHER6, .client = LONG6 }, { 1, 10, 5 }, 0, "",
	  "systemctl restart web.service",
	  "ss -tK state close-wait src '" OTHER6 "'" },
	{ "nobody's", { .ino = 1 }, { 0 }, 0, "", "ss -tK state close-wait src 10.0.0.2:8000",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "hidden", { .ino = 1 }, { 0 }, 3, "", "sudo tcpwatchctl close-wait",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "not accepted", { .age_s = 100 }, { 0 }, 0, "", "ss -tlnp sport = :8000",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "stalled", { .ino = 1, .what = BLOCKED }, { 1, 10, 5 }, 0, "",
	  "ss -tK state close-wait src 10.0.0.2:8000",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "draining", { .ino = 1, .what = MOVING }, { 1, 10, 5 }, 0, "",
	  "ss -tniop state close-wait src 10.0.0.2:8000",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
	{ "not asked", { .ino = 1, .what = UNASKED }, { 1, 10, 5 }, 0, "", "modprobe tcp_diag",
	  "ss -tK state close-wait src 10.0.0.2:8000" },
};

/* clang-format on */

static void test_command(void **state)
{
	const struct command_row *row = *state;
	char text[CURE_TEXT];
	struct close_wait cw;

	build(&cw, &row->flow, 1, &row->held, 1, row->unreadable);
	snprintf(cw.prefix, sizeof(cw.prefix), "%s", row->prefix);
	assert_string_equal(close_wait_command(&cw, cw.row, text), row->command);
	assert_string_equal(close_wait_free_now(&cw, cw.row, text), row->free_now);
	assert_true(strlen(close_wait_cure(cw.row, text)) > 20);
	close_wait_free(&cw);
}

/* the order of rows by each key: their verdicts' first letters */
/* clang-format off */
static const struct order_row {
	const char *what;
	const char *key;
	const char *order;
} orders[] = {
	{ "none: the worst first", NULL, "lsdu" },
	{ "verdict", "verdict", "lsdu" },
	{ "the best first", "-verdict", "udsl" },
	{ "count, then age", "count", "dslu" },
	{ "oldest", "oldest", "sldu" },
	{ "rate, then as they came", "rate", "dsul" },
	{ "no such key", "colour", NULL },
};

/* clang-format on */

static void test_order(void **state)
{
	static const struct one flows[] = {
		{ .ino = 1, .what = MOVING },
		{ .ino = 2, .what = MOVING },
		{ .ino = 3, .what = BLOCKED, .age_s = 999 },
		{ .ino = 4, .age_s = 5 },
		{ .ino = 5, .age_s = 150 },
	};
	static const struct held held[] = { { 1, 10, 1 } };
	const struct order_row *row = *state;
	char order[8] = "";
	struct close_wait cw;
	size_t i;

	if (row->key)
		assert_int_equal(!!close_wait_order(row->key), !!row->order);
	if (!row->order)
		return;
	build(&cw, flows, ARRAY_SIZE(flows), held, 0, 0);
	close_wait_sort(&cw, row->key);
	for (i = 0; i < cw.n_rows; i++)
		order[i] = *close_wait_verdict_name(cw.row[i].verdict);
	assert_string_equal(order, row->order);
	close_wait_free(&cw);
}

static char *print(const struct close_wait *cw, const struct out_ops *ops, unsigned int width,
		   bool color)
{
	struct out out = {
		.ops = ops,
		.style = { .width = width, .header = true, .color = color },
	};
	char *text;
	size_t size;

	out.file = open_memstream(&text, &size);
	ops->close_wait(&out, cw);
	fclose(out.file);
	return text;
}

static unsigned int widest(const char *text)
{
	unsigned int most = 0, len;

	for (; *text; text += len + (text[len] == '\n')) {
		len = strcspn(text, "\n");
		if (len > most)
			most = len;
	}
	return most;
}

/* what stands in the text for a case above */
/* clang-format off */
static const struct text_row {
	const char *what;
	struct one flows[FLOWS];
	struct held held[FLOWS];
	unsigned int unreadable;
	unsigned int width;
	const char *lines[5];
} texts[] = {
	{ "a leak",
	  { { .ino = 1, .age_s = 7440 }, { .ino = 2, .age_s = 90 } },
	  { { 1, 10, 5 }, { 2, 10, 6 } }, 0, 80,
	  { "2 sockets in close-wait: 2 leak\n",
	    "leak      2 sockets of web[10] on 10.0.0.2:8000, oldest 2 h 04 min, +10.0 per\n"
	    "          min\n",
	    "          Nothing sent since the peer's FIN: the program does not call close().\n",
	    "          web.service, uid 33, fds 5-6\n",
	    "          systemctl restart web.service\n"
	    "          ss -tK state close-wait src 10.0.0.2:8000  # frees them at once\n" } },
	{ "who else holds it", { { .ino = 1 } }, { { 1, 10, 5 }, { 1, 20, 5 } }, 0, 80,
	  { "          web.service, uid 33, fd 5; also held by worker[20]\n",
	    "          uid 33, fd 5; also held by web[10]\n",
	    "1 socket in close-wait: 1 leak\n" } },
	{ "a leak, its peers", { { .ino = 1 }, { .ino = 2 } }, { { 1, 10, 5 }, { 2, 10, 7 } }, 0,
	  80,
	  { "          The peer is presumed gone for all.\n", "fds 5 7\n" } },
	{ "stalled", { { .ino = 1, .what = BLOCKED } }, { { 1, 10, 5 } }, 0, 80,
	  { "stalled   1 socket of web[10] on 10.0.0.2:8000, 1 min 40 s",
	    "The peer's window is closed: 1.5 kB cannot be sent." } },
	{ "draining", { { .ino = 1, .what = MOVING } }, { { 1, 10, 5 } }, 0, 80,
	  { "draining  1 socket of web[10]",
	    "Still sending since the peer's FIN: 1.0 MB/s, 1.5 kB queued." } },
	{ "young", { { .ino = 1, .age_s = 5 } }, { { 1, 10, 5 } }, 0, 80,
	  { "unknown   1 socket of web[10]", "Too early to tell" } },
	{ "not asked", { { .ino = 1, .what = UNASKED } }, { { 1, 10, 5 } }, 0, 80,
	  { "What it sends is not known.", "modprobe tcp_diag" } },
	{ "nobody's", { { .ino = 1 } }, { { 0 } }, 0, 80,
	  { "1 socket held by no program on 10.0.0.2" } },
	{ "hidden", { { .ino = 1 } }, { { 0 } }, 7, 80,
	  { "1 socket, owner not visible, on 10.0.0.2" } },
	{ "not accepted", { { .age_s = 100 } }, { { 0 } }, 0, 120,
	  { "1 socket not accepted yet, held by no program, on 10.0.0.2",
	    "the program does not accept()" } },
	{ "not accepted, and who should", { { .age_s = 100, .queue = 9 } }, { { 9, 10, 5 } }, 0,
	  80,
	  { "1 socket not accepted yet by web[10] on 10.0.0.2:8000,", "accept()",
	    "systemctl restart web.service\n" } },
	{ "a destination", { { .ino = 1, .outgoing = true } }, { { 1, 10, 5 } }, 0, 80,
	  { "1 socket of web[10] to 10.0.0.2:8000" } },
	{ "IPv6, 80 columns", { { .ino = 1, .server = OTHER6, .client = LONG6 } },
	  { { 1, 10, 5 } }, 0, 80,
	  { "leak      1 socket of web[10] on " OTHER6 ",\n          1 min",
	    "          ss -tK state close-wait src \\\n          '" OTHER6 "'\n" } },
	{ "IPv6, a destination",
	  { { .ino = 1, .server = OTHER6, .client = LONG6, .outgoing = true } }, { { 1, 10, 5 } },
	  0,
	  80, { "' dst \\\n          '" OTHER6 "'\n" } },
	{ "no width: no line is broken", { { .ino = 1, .server = OTHER6, .client = LONG6 } },
	  { { 1, 10, 5 } }, 0, 0,
	  { "leak      1 socket of web[10] on " OTHER6 ", 1 min 40 s, +10.0 per min\n" } },
};

/* clang-format on */

static void test_text(void **state)
{
	const struct text_row *row = *state;
	struct close_wait cw;
	unsigned int i;
	char *text;

	build(&cw, row->flows, FLOWS, row->held, FLOWS, row->unreadable);
	text = print(&cw, &out_text, row->width, false);
	if (getenv("SHOW_SCREENS"))
		fprintf(stderr, "== %s\n%s", row->what, text);
	for (i = 0; i < 5 && row->lines[i]; i++) {
		if (strstr(text, row->lines[i]))
			continue;
		fprintf(stderr, "# not in there: %s\n%s", row->lines[i], text);
		fail();
	}
	if (row->width)
		assert_true(widest(text) <= row->width);
	assert_null(strchr(text, '\033'));
	free(text);
	text = print(&cw, &out_text, row->width, true);
	assert_non_null(strchr(text, '\033'));
	free(text);
	close_wait_free(&cw);
}

/* no row at all is an answer, too */
static void test_none(void **state)
{
	struct close_wait cw = { .n_flows = 0 };
	char *text;

	(void)state;
	text = print(&cw, &out_text, 80, false);
	assert_string_equal(text, "no sockets in close-wait\n");
	free(text);
	text = print(&cw, &out_json, 80, false);
	assert_string_equal(text, "[]\n");
	free(text);
	assert_true(close_wait_rows(&cw));
	close_wait_free(&cw);
}

/* JSON values, each as text; "" means that the key is missing */
/* clang-format off */
static const struct json_row {
	const char *what;
	struct one flow;
	struct held held;
	const char *key;
	const char *value;
} jsons[] = {
	{ "pid", { .ino = 1 }, { 1, 10, 5 }, "pid", "10" },
	{ "comm", { .ino = 1 }, { 1, 10, 5 }, "comm", "\"web\"" },
	{ "uid", { .ino = 1 }, { 1, 10, 5 }, "uid", "33" },
	{ "unit", { .ino = 1 }, { 1, 10, 5 }, "unit", "\"web.service\"" },
	{ "no unit", { .ino = 1 }, { 1, 20, 5 }, "unit", "null" },
	{ "a container", { .ino = 1 }, { 1, 30, 5 }, "unit", "\"docker:0123456789ab\"" },
	{ "no owner: pid", { .ino = 1 }, { 0 }, "pid", "null" },
	{ "no owner: comm", { .ino = 1 }, { 0 }, "comm", "null" },
	{ "no owner: unit", { .ino = 1 }, { 0 }, "unit", "null" },
	{ "no owner: fds", { .ino = 1 }, { 0 }, "fds", "[]" },
	{ "netns", { .ino = 1 }, { 1, 10, 5 }, "netns", "4026531840" },
	{ "listener", { .ino = 1 }, { 1, 10, 5 }, "listener",
	  "{\"addr\":\"10.0.0.2\",\"port\":8000}" },
	{ "listener: no destination", { .ino = 1 }, { 1, 10, 5 }, "destination", "null" },
	{ "destination", { .ino = 1, .outgoing = true }, { 1, 10, 5 }, "destination",
	  "{\"addr\":\"10.0.0.2\",\"port\":8000,\"from\":\"10.0.0.1\"}" },
	{ "destination: no listener", { .ino = 1, .outgoing = true }, { 1, 10, 5 }, "listener",
	  "null" },
	{ "count", { .ino = 1 }, { 1, 10, 5 }, "count", "1" },
	{ "oldest_s", { .ino = 1 }, { 1, 10, 5 }, "oldest_s", "100.0" },
	{ "since", { .ino = 1 }, { 1, 10, 5 }, "since", "\"exact\"" },
	{ "growth_per_min", { .ino = 1 }, { 1, 10, 5 }, "growth_per_min", "10.0" },
	{ "window_s", { .ino = 1 }, { 1, 10, 5 }, "window_s", "30.0" },
	{ "verdict", { .ino = 1 }, { 1, 10, 5 }, "verdict", "\"leak\"" },
	{ "a leak sends nothing", { .ino = 1 }, { 1, 10, 5 }, "tx_bytes_per_s", "0" },
	{ "draining sends", { .ino = 1, .what = MOVING }, { 1, 10, 5 }, "tx_bytes_per_s",
	  "1000000" },
	{ "stalled sends nothing", { .ino = 1, .what = BLOCKED }, { 1, 10, 5 }, "tx_bytes_per_s",
	  "0" },
	{ "not asked: not known", { .ino = 1, .what = UNASKED }, { 1, 10, 5 }, "tx_bytes_per_s",
	  "null" },
	{ "queued", { .ino = 1, .what = BLOCKED }, { 1, 10, 5 }, "queued_bytes", "1500" },
	{ "not asked: queued", { .ino = 1, .what = UNASKED }, { 1, 10, 5 }, "queued_bytes",
	  "null" },
	{ "not asked: peer", { .ino = 1, .what = UNASKED }, { 1, 10, 5 }, "peer",
	  "{\"fin_wait2\":null,\"presumed_gone\":null,\"known_gone\":null}" },
	{ "peer", { .ino = 1, .age_s = 5 }, { 1, 10, 5 }, "peer",
	  "{\"fin_wait2\":1,\"presumed_gone\":0,\"known_gone\":0}" },
	{ "accepted", { .ino = 1 }, { 1, 10, 5 }, "accepted", "true" },
	{ "not accepted", { .age_s = 100 }, { 0 }, "accepted", "false" },
	{ "fds", { .ino = 1 }, { 1, 10, 5 }, "fds", "[5]" },
	{ "flows", { .ino = 1 }, { 1, 10, 5 }, "flows", "[1]" },
	{ "shared_with", { .ino = 1 }, { 1, 10, 5 }, "shared_with", "[]" },
	{ "command", { .ino = 1 }, { 1, 10, 5 }, "command", "\"systemctl restart web.service\"" },
	{ "free_command", { .ino = 1 }, { 1, 10, 5 }, "free_command",
	  "\"ss -tK state close-wait src 10.0.0.2:8000\"" },
};

/* clang-format on */

static void test_json(void **state)
{
	const struct json_row *row = *state;
	struct close_wait cw;
	json_t *object;
	char *text;

	build(&cw, &row->flow, 1, &row->held, 1, 0);
	object = json_close_wait(&cw, cw.row);
	text = json_dumps(json_object_get(object, row->key), JSON_COMPACT | JSON_ENCODE_ANY);
	assert_string_equal(text ? text : "", row->value);
	free(text);
	json_decref(object);
	close_wait_free(&cw);
}

/* a socket that two processes hold is one socket; without its group, growth is not known */
static void test_once(void **state)
{
	static const struct one flow = { .ino = 1 };
	static const struct held held[] = { { 1, 10, 5 }, { 1, 20, 5 } };
	size_t count[VERDICT_UNKNOWN + 1];
	struct close_wait cw;
	double growth;

	(void)state;
	build(&cw, &flow, 1, held, 2, 0);
	assert_int_equal(cw.n_rows, 2);
	assert_int_equal(close_wait_sockets(&cw, count), 1);
	assert_int_equal(count[VERDICT_LEAK], 1);
	assert_true(close_wait_growth(&cw.row[0], &growth));
	cw.row[0].group = NULL;
	assert_false(close_wait_growth(&cw.row[0], &growth));
	close_wait_drop(&cw, 0);
	assert_int_equal(cw.n_rows, 1);
	assert_string_equal(cw.row[0].owner->comm, "worker");
	close_wait_free(&cw);
}

int main(void)
{
	const struct CMUnitTest others[] = {
		cmocka_unit_test(test_none),
		cmocka_unit_test(test_once),
		cmocka_unit_test(test_leak_s),
	};
	int failed = 0;

	failed += run_rows("judgements", judgements, sizeof(judgements), sizeof(judgements[0]),
			   test_judge);
	failed += run_rows("peers", peers, sizeof(peers), sizeof(peers[0]), test_peer);
	failed += run_rows("sides", sides, sizeof(sides), sizeof(sides[0]), test_side);
	failed += run_rows("cases", cases, sizeof(cases), sizeof(cases[0]), test_rows);
	failed += run_rows("commands", commands, sizeof(commands), sizeof(commands[0]),
			   test_command);
	failed += run_rows("orders", orders, sizeof(orders), sizeof(orders[0]), test_order);
	failed += run_rows("texts", texts, sizeof(texts), sizeof(texts[0]), test_text);
	failed += run_rows("jsons", jsons, sizeof(jsons), sizeof(jsons[0]), test_json);
	failed += cmocka_run_group_tests(others, NULL, NULL);
	return failed > 0;
}
