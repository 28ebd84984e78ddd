// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "conn.h"

#include <err.h>
#include <errno.h>
#include <linux/sockios.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "compose.h"

#define BACKLOG		4096
#define SAME_PORT	31000	/* below those that the kernel chooses */
#define MEETING_PORTS	31001
#define DRAIN_MS	2	/* between two looks at what is not acknowledged */

enum outcome { UNSETTLED, DONE, HELD, REFUSED, TIMED_OUT, WAS_RESET, FAILED };

static const char *const outcome_names[] = {
	"unsettled", "done", "held", "refused", "timed_out", "reset", "failed",
};

enum progress {
	ABSENT,		/* not connected or not accepted yet */
	RUNNING,
	MEETING,
	SLEEPING,
	HOLDING,
	ENDED,
};

struct pair;

/* What an epoll event points to: a listener has a plan, a side has a pair. */
struct side {
	int fd;
	struct pair *pair;
	struct plan *plan;
	const struct step *step;
	unsigned int left;
	enum progress progress;
	bool connecting;
	uint32_t armed;
	double wake;
	struct side *next_sleeper;
};

struct pair {
	struct plan *plan;
	struct composition steps;
	unsigned int number;
	union end from, to;
	struct side client, server;
	enum outcome outcome;
	bool settled;
	struct pair *next;
};

struct engine {
	struct config *config;
	int epoll;
	unsigned int nlisteners;
	struct side listeners[MAX_PLANS * MAX_ADDRS];
	struct pair *pairs, **last;
	struct pair **by_port[MAX_PLANS][2];	/* [plan][is v6][client's port] */
	unsigned int started, active, open, peak, held;
	double since;			/* when it began to run */
	struct side *sleepers;
	sigset_t unblocked;	/* the signals as they are let in while waiting */
};

/* Signals are blocked except while waiting, so that none slips in between. */
static void take_signals(struct engine *e)
{
	sigset_t ending;

	sigemptyset(&ending);
	sigaddset(&ending, SIGTERM);
	sigaddset(&ending, SIGINT);
	sigprocmask(SIG_BLOCK, &ending, &e->unblocked);
	end_at(SIGTERM);
	end_at(SIGINT);
	signal(SIGPIPE, SIG_IGN);
}

struct engine *engine_create(struct config *config)
{
	struct engine *e = calloc(1, sizeof(*e));

	if (!e)
		die_errno("calloc");
	e->config = config;
	e->last = &e->pairs;
	e->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (e->epoll < 0)
		die_errno("epoll_create1");
	take_signals(e);
	raise_file_limit();
	return e;
}

static void arm(struct engine *e, struct side *side, uint32_t events)
{
	struct epoll_event event = { .events = events, .data.ptr = side };
	int op = EPOLL_CTL_MOD;

	if (side->armed == events)
		return;
	if (!events)
		op = EPOLL_CTL_DEL;
	else if (!side->armed)
		op = EPOLL_CTL_ADD;
	if (epoll_ctl(e->epoll, op, side->fd, &event))
		die_errno("epoll_ctl");
	side->armed = events;
}

static void set_option(int fd, int level, int name, int value)
{
	if (setsockopt(fd, level, name, &value, sizeof(value)))
		die_errno("setsockopt %d %d", level, name);
}

static void bind_device(int fd, const char *device)
{
	if (device && setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, device, strlen(device)))
		die_errno("SO_BINDTODEVICE %s", device);
}

/* So that an end whose peer vanished without a sound does not wait for ever */
static void keep_alive(const struct config *config, const struct kind *kind, int fd)
{
	unsigned int seconds = kind->keep_alive ? 1 : config->keepalive_s;

	if (!seconds)
		return;
	set_option(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
	set_option(fd, IPPROTO_TCP, TCP_KEEPIDLE, seconds);
	set_option(fd, IPPROTO_TCP, TCP_KEEPINTVL, 1);
	set_option(fd, IPPROTO_TCP, TCP_KEEPCNT, 15);
}

static void sleep_for(struct engine *e, struct side *side, unsigned int ms)
{
	side->progress = SLEEPING;
	side->wake = now() + ms / 1e3;
	side->next_sleeper = e->sleepers;
	e->sleepers = side;
}

static void listen_on(struct engine *e, struct side *side, struct plan *plan, union end addr)
{
	int fd = socket(addr.sa.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

	if (fd < 0)
		die_errno("socket");
	set_option(fd, SOL_SOCKET, SO_REUSEADDR, 1);
	if (addr.sa.sa_family == AF_INET6)
		set_option(fd, IPPROTO_IPV6, IPV6_V6ONLY, !plan->kind->mapped);
	bind_device(fd, e->config->listen_device);
	end_set_port(&addr, plan->listen_port);
	if (bind(fd, &addr.sa, end_len(&addr)))
		die_errno("bind %s port %u", end_addr(&addr), plan->listen_port);
	if (plan->kind->fast_open)
		set_option(fd, IPPROTO_TCP, TCP_FASTOPEN, BACKLOG);
	if (plan->kind->defer_accept)
		set_option(fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, 5);
	if (listen(fd, plan->kind->backlog ?: BACKLOG))
		die_errno("listen");
	*side = (struct side){ .fd = fd, .plan = plan };
	if (plan->kind->accept_after_ms)
		sleep_for(e, side, plan->kind->accept_after_ms);
	else
		arm(e, side, EPOLLIN);
}

/* An address as sockets of the plan's kind have it */
static union end addr_of(const struct plan *plan, union end addr)
{
	return plan->kind->mapped ? end_mapped(&addr) : addr;
}

/* In turns; of those that are to be mapped, what is there to map */
static union end next_called(const struct config *config, const struct plan *plan)
{
	const union end *addr;

	for (unsigned int i = 0; i < config->nconnect; i++) {
		addr = &config->connect[(plan->started + i) % config->nconnect];
		if (!plan->kind->mapped || addr->sa.sa_family == AF_INET)
			return addr_of(plan, *addr);
	}
	die("%s: no IPv4 address to connect to", plan->kind->name);
}

void engine_listen(struct engine *e)
{
	struct config *config = e->config;

	for (unsigned int i = 0; i < config->nplans; i++) {
		if (config->plans[i].kind->no_server || config->plans[i].kind->meet_opening)
			continue;
		for (unsigned int j = 0; j < config->nlisten; j++)
			listen_on(e, &e->listeners[e->nlisteners++], &config->plans[i],
				  addr_of(&config->plans[i], config->listen[j]));
	}
}

/* The plan's listeners go, and others take their place. */
static void listen_again(struct engine *e, struct plan *plan)
{
	for (struct side *s = e->listeners; s < e->listeners + e->nlisteners; s++) {
		union end own;
		socklen_t len = sizeof(own);

		if (s->plan != plan)
			continue;
		if (getsockname(s->fd, &own.sa, &len))
			die_errno("getsockname");
		arm(e, s, 0);
		close(s->fd);
		reenter_netns(e->config->server_netns);
		listen_on(e, s, plan, own);
		reenter_netns(e->config->client_netns);
	}
}

static struct pair *new_pair(struct engine *e, struct plan *plan)
{
	struct pair *pair = calloc(1, sizeof(*pair));

	if (!pair)
		die_errno("calloc");
	pair->plan = plan;
	pair->number = plan->started;
	compose(&pair->steps, plan->kind, e->config->seed, pair->number);
	pair->client = (struct side){ .fd = -1, .pair = pair, .step = pair->steps.client };
	pair->server = (struct side){ .fd = -1, .pair = pair, .step = pair->steps.server };
	*e->last = pair;
	e->last = &pair->next;
	e->active++;
	plan->active++;
	return pair;
}

static struct pair **pair_slot(struct engine *e, const struct plan *plan, const union end *client)
{
	bool v6 = client->sa.sa_family == AF_INET6;
	struct pair ***ports = &e->by_port[plan - e->config->plans][v6];

	if (!*ports)
		*ports = calloc(65536, sizeof(**ports));
	if (!*ports)
		die_errno("calloc");
	return &(*ports)[end_port(client)];
}

static bool at_rest(const struct side *side)
{
	return side->progress == HOLDING || side->progress == ENDED;
}

/* Is nothing more to be expected of the server's end? */
static bool server_at_rest(const struct engine *e, const struct pair *pair)
{
	if (pair->server.progress != ABSENT)
		return at_rest(&pair->server);
	return !e->config->paired || pair->outcome == REFUSED || pair->outcome == TIMED_OUT ||
	       pair->outcome == FAILED || pair->plan->kind->may_stay_unaccepted;
}

static bool client_at_rest(const struct engine *e, const struct pair *pair)
{
	return at_rest(&pair->client) || (pair->client.progress == ABSENT && !e->config->paired);
}

static void count_outcome(struct plan *plan, enum outcome outcome)
{
	unsigned int *const counts[] = {
		[UNSETTLED] = &plan->done, [DONE] = &plan->done, [HELD] = &plan->held,
		[REFUSED] = &plan->refused, [TIMED_OUT] = &plan->timed_out,
		[WAS_RESET] = &plan->reset, [FAILED] = &plan->failed,
	};

	(*counts[outcome])++;
}

static void settle(struct engine *e, struct pair *pair)
{
	if (pair->settled || !client_at_rest(e, pair) || !server_at_rest(e, pair))
		return;
	pair->settled = true;
	e->active--;
	pair->plan->active--;
	pair->plan->rest_until = now() + pair->plan->kind->rest_ms / 1e3;
	if (pair->client.progress == HOLDING || pair->server.progress == HOLDING) {
		e->held++;
		if (pair->outcome == UNSETTLED)
			pair->outcome = HELD;
	} else if (pair->outcome == UNSETTLED) {
		pair->outcome = DONE;
	}
	count_outcome(pair->plan, pair->outcome);
}

static enum outcome judge(const struct side *side, int error)
{
	const struct kind *kind = side->pair->plan->kind;
	bool opening = side->connecting;

	if (error == ECONNREFUSED && opening && kind->no_server)
		return REFUSED;
	/* the end before it lasts a little longer than its descriptor */
	if (error == EADDRNOTAVAIL && opening && kind->same_port)
		return TIMED_OUT;
	if (error == ETIMEDOUT && (opening || kind->may_time_out))
		return TIMED_OUT;
	if ((error == ECONNRESET || error == EPIPE) && !opening && kind->may_reset)
		return WAS_RESET;
	warnx("%s: %s %s port %u: %s", kind->name, end_addr(&side->pair->from),
	      end_addr(&side->pair->to), end_port(&side->pair->from), strerror(error));
	return FAILED;
}

static void advance(struct engine *e, struct side *side);

static void release(struct engine *e, struct side *side)
{
	if (side->progress != MEETING)
		return;
	side->progress = RUNNING;
	side->step++;
	advance(e, side);
}

static struct side *other(struct side *side)
{
	return side == &side->pair->client ? &side->pair->server : &side->pair->client;
}

static void leave(struct engine *e, struct side *side, int error)
{
	struct pair *pair = side->pair;

	if (error)
		pair->outcome = judge(side, error);
	if (side == &pair->client && !side->connecting)
		e->open--;
	arm(e, side, 0);
	if (close(side->fd))
		die_errno("close");
	side->fd = -1;
	side->progress = ENDED;
	release(e, other(side));
	settle(e, pair);
}

static void meet(struct engine *e, struct side *side)
{
	struct side *peer = other(side);

	side->progress = MEETING;
	arm(e, side, 0);
	if (peer->progress == MEETING || peer->progress == ENDED || !e->config->paired) {
		release(e, &side->pair->client);
		release(e, &side->pair->server);
	}
}

static void reset(int fd)
{
	struct linger linger = { .l_onoff = 1, .l_linger = 0 };

	if (setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger)))
		die_errno("SO_LINGER");
}

static ssize_t transfer(struct side *side)
{
	static char buffer[65536];
	size_t len = sizeof(buffer);

	switch (side->step->op) {
	case SEND:
		if (len > side->left)
			len = side->left;
		return send(side->fd, buffer, len, MSG_NOSIGNAL);
	case RECV:
		if (len > side->left)
			len = side->left;
		return recv(side->fd, buffer, len, 0);
	case WAIT_DATA:
		return recv(side->fd, buffer, 1, MSG_PEEK);
	default:
		return recv(side->fd, buffer, len, 0);
	}
}

/*
 * Move bytes until the step is done (1), would block (0), or fails (-1, in
 * errno). An end of file where bytes were to come counts as a reset.
 */
static int move_bytes(struct side *side)
{
	enum op op = side->step->op;
	ssize_t n;

	for (;;) {
		n = transfer(side);
		if (n < 0)
			return errno == EAGAIN ? 0 : -1;
		if (n == 0 && op != READ_EOF) {
			errno = ECONNRESET;
			return -1;
		}
		if (op == WAIT_DATA || (op == READ_EOF && n == 0))
			return 1;
		if (op == READ_EOF)
			continue;
		side->left -= n;
		if (!side->left)
			return 1;
	}
}

static bool unacknowledged(int fd)
{
	int octets = 0;

	if (ioctl(fd, SIOCOUTQ, &octets))
		die_errno("SIOCOUTQ");
	return octets;
}

/* One step; true when the next may follow at once */
static bool take_step(struct engine *e, struct side *side)
{
	enum op op = side->step->op;
	int moved;

	switch (op) {
	case CLOSE:
		leave(e, side, 0);
		return false;
	case RESET:
		reset(side->fd);
		leave(e, side, 0);
		return false;
	case MEET:
		meet(e, side);
		return false;
	case HOLD:
	case END:
		side->progress = HOLDING;
		arm(e, side, 0);
		settle(e, side->pair);
		return false;
	case HALF:
		if (shutdown(side->fd, SHUT_WR)) {
			leave(e, side, errno);
			return false;
		}
		break;
	case PAUSE:
		arm(e, side, 0);
		sleep_for(e, side, side->step->bytes);
		return false;
	case DRAIN:
		if (!unacknowledged(side->fd))
			break;
		arm(e, side, 0);
		sleep_for(e, side, DRAIN_MS);
		return false;
	case FLUSH_ACK:
		set_option(side->fd, IPPROTO_TCP, TCP_QUICKACK, 1);
		break;
	default:
		if (!side->left)
			side->left = side->step->bytes;
		moved = move_bytes(side);
		if (moved < 0)
			leave(e, side, errno);
		else if (!moved)
			arm(e, side, op == SEND ? EPOLLOUT : EPOLLIN);
		if (moved <= 0)
			return false;
	}
	side->step++;
	return true;
}

static void advance(struct engine *e, struct side *side)
{
	while (take_step(e, side))
		;
}

static void connected(struct engine *e, struct side *side)
{
	socklen_t len = sizeof(int);
	int error = 0;

	if (getsockopt(side->fd, SOL_SOCKET, SO_ERROR, &error, &len))
		die_errno("SO_ERROR");
	if (error) {
		leave(e, side, error);
		return;
	}
	side->connecting = false;
	if (side == &side->pair->client) {
		side->pair->plan->connected++;
		if (++e->open > e->peak)
			e->peak = e->open;
	}
	advance(e, side);
}

static const union end *source_for(const struct config *config, const union end *to)
{
	for (unsigned int i = 0; i < config->nsource; i++)
		if (config->source[i].sa.sa_family == to->sa.sa_family)
			return &config->source[i];
	return NULL;
}

/* The port of a connection that is not to have any: of its plan, or its own */
static uint16_t source_port(const struct engine *e, const struct plan *plan)
{
	if (plan->kind->same_port)
		return SAME_PORT;
	if (plan->kind->meet_opening)
		return MEETING_PORTS + plan->started;
	return e->config->source_port ? e->config->source_port + e->started : 0;
}

static void bind_source(struct engine *e, const struct plan *plan, int fd, const union end *to)
{
	const struct config *config = e->config;
	const union end *source = source_for(config, to);
	uint16_t port = source_port(e, plan);
	union end end;

	bind_device(fd, config->device);
	if (!source && !port)
		return;
	end = source ? *source : (union end){ .sa.sa_family = to->sa.sa_family };
	if (port)
		end_set_port(&end, port);
	set_option(fd, SOL_SOCKET, SO_REUSEADDR, 1);
	set_option(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
	if (bind(fd, &end.sa, end_len(&end)))
		die_errno("bind %s port %u", end_addr(&end), end_port(&end));
}

/* The other end of a simultaneous open */
static void open_server(struct engine *e, struct pair *pair)
{
	struct side *side = &pair->server;
	union end own = pair->to;

	reenter_netns(e->config->server_netns);
	side->fd = socket(own.sa.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	reenter_netns(e->config->client_netns);
	if (side->fd < 0)
		die_errno("socket");
	set_option(side->fd, SOL_SOCKET, SO_REUSEADDR, 1);
	if (bind(side->fd, &own.sa, end_len(&own)))
		die_errno("bind %s port %u", end_addr(&own), end_port(&own));
	side->progress = RUNNING;
	side->connecting = true;
	if (connect(side->fd, &pair->from.sa, end_len(&pair->from)) && errno != EINPROGRESS)
		leave(e, side, errno);
	else
		arm(e, side, EPOLLOUT);
}

static void start(struct engine *e, struct plan *plan)
{
	const struct config *config = e->config;
	struct pair *pair = new_pair(e, plan);
	struct side *side = &pair->client;
	socklen_t len = sizeof(pair->from);

	pair->to = next_called(config, plan);
	pair->from.sa.sa_family = pair->to.sa.sa_family;
	end_set_port(&pair->to, plan->connect_port);
	side->fd = socket(pair->to.sa.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (side->fd < 0)
		die_errno("socket");
	if (plan->kind->listen_again && config->servers)
		listen_again(e, plan);
	keep_alive(config, plan->kind, side->fd);
	bind_source(e, plan, side->fd, &pair->to);
	if (plan->kind->fast_open)
		set_option(side->fd, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, 1);

	plan->started++;
	e->started++;
	side->progress = RUNNING;
	side->connecting = true;
	if (connect(side->fd, &pair->to.sa, end_len(&pair->to)) && errno != EINPROGRESS) {
		leave(e, side, errno);
		return;
	}
	if (getsockname(side->fd, &pair->from.sa, &len))
		die_errno("getsockname");
	if (config->paired)
		*pair_slot(e, plan, &pair->from) = pair;
	arm(e, side, EPOLLOUT);
	if (plan->kind->meet_opening)
		open_server(e, pair);
}

static void accept_one(struct engine *e, struct side *listener, int fd, const union end *client)
{
	struct pair *pair = NULL;

	if (e->config->paired)
		pair = *pair_slot(e, listener->plan, client);
	if (!pair || pair->server.progress != ABSENT) {
		pair = new_pair(e, listener->plan);
		pair->from = *client;
		pair->to = e->config->listen[0];
	}
	listener->plan->accepted++;
	pair->server.fd = fd;
	pair->server.progress = RUNNING;
	keep_alive(e->config, listener->plan->kind, fd);
	advance(e, &pair->server);
}

static void accept_all(struct engine *e, struct side *listener)
{
	union end client;
	socklen_t len;
	int fd;

	for (;;) {
		len = sizeof(client);
		fd = accept4(listener->fd, &client.sa, &len, SOCK_NONBLOCK | SOCK_CLOEXEC);
		if (fd >= 0)
			accept_one(e, listener, fd, &client);
		else if (errno == EAGAIN)
			return;
		else if (errno != ECONNABORTED && errno != EINTR)
			die_errno("accept");
	}
}

static void dispatch(struct engine *e, struct side *side)
{
	if (side->plan)
		accept_all(e, side);
	else if (side->connecting)
		connected(e, side);
	else
		advance(e, side);
}

/* Those that are not picked are passed over. */
static bool has_more(const struct config *config, struct plan *plan)
{
	while (config->pick >= 0 && plan->started < plan->count && plan->started != config->pick)
		plan->started++;
	return plan->started < plan->count;
}

static bool is_free(const struct plan *plan)
{
	const struct kind *kind = plan->kind;

	if (!kind->same_port && !kind->listen_again)
		return true;
	return !plan->active && now() >= plan->rest_until;
}

/* The next plan in turn that may begin a connection, or NULL; @any: that has connections left */
static struct plan *next_plan(struct engine *e, bool any)
{
	struct config *config = e->config;
	struct plan *plan;

	for (unsigned int i = 0; i < config->nplans; i++) {
		plan = &config->plans[(e->started + i) % config->nplans];
		if (has_more(config, plan) && (any || is_free(plan)))
			return plan;
	}
	return NULL;
}

/* May one more connection be started now? */
static bool may_start(const struct engine *e)
{
	const struct config *config = e->config;

	return config->clients && e->active < config->concurrency &&
	       (!config->rate || e->started < (now() - e->since) * config->rate);
}

static void start_some(struct engine *e)
{
	struct plan *plan;

	while (may_start(e)) {
		plan = next_plan(e, false);
		if (!plan)
			return;
		start(e, plan);
	}
}

static bool all_settled(struct engine *e)
{
	struct config *config = e->config;

	if (e->active)
		return false;
	if (config->clients)
		return !next_plan(e, true);
	for (unsigned int i = 0; i < config->nplans; i++)
		if (config->plans[i].accepted < config->plans[i].count)
			return false;
	return true;
}

static void wake_up(struct engine *e, struct side *side)
{
	if (side->plan) {
		side->progress = ABSENT;
		arm(e, side, EPOLLIN);
		return;
	}
	side->progress = RUNNING;
	side->step += side->step->op == PAUSE;
	advance(e, side);
}

/* Those whose time has come; returns the milliseconds until the next, 200 at most */
static int wake_sleepers(struct engine *e)
{
	struct side *side, *list = e->sleepers;
	double t = now(), least = 0.2;

	e->sleepers = NULL;
	while (list) {
		side = list;
		list = side->next_sleeper;
		if (side->wake <= t) {
			wake_up(e, side);
			continue;
		}
		side->next_sleeper = e->sleepers;
		e->sleepers = side;
	}
	for (side = e->sleepers; side; side = side->next_sleeper)
		if (side->wake - t < least)
			least = side->wake - t;
	return least > 0 ? least * 1000 + 1 : 0;
}

static void handle_events(struct engine *e)
{
	struct epoll_event events[256];
	struct side *side;
	int n, timeout = wake_sleepers(e);

	if (e->config->rate && timeout > 10)
		timeout = 10;
	n = epoll_pwait(e->epoll, events, 256, timeout, &e->unblocked);
	if (n < 0 && errno != EINTR)
		die_errno("epoll_pwait");
	for (int i = 0; i < n; i++) {
		side = events[i].data.ptr;
		/* An event before this one may have ended it. */
		if (side->armed)
			dispatch(e, side);
	}
}

bool engine_run(struct engine *e)
{
	double end = now() + e->config->timeout_s;

	e->since = now();
	while (!told_to_end()) {
		start_some(e);
		if (all_settled(e))
			return true;
		if (e->config->timeout_s && now() > end)
			return false;
		handle_events(e);
	}
	return true;
}

void engine_hold(struct engine *e)
{
	while (!told_to_end())
		sigsuspend(&e->unblocked);
}

unsigned int engine_peak(const struct engine *e)
{
	return e->peak;
}

unsigned int engine_held(const struct engine *e)
{
	return e->held;
}

void engine_log(const struct engine *e, FILE *file)
{
	for (const struct pair *pair = e->pairs; pair; pair = pair->next)
		fprintf(file, "%s %s %u %s %u %s %u\n", pair->plan->kind->name,
			end_addr(&pair->from), end_port(&pair->from), end_addr(&pair->to),
			end_port(&pair->to), outcome_names[pair->outcome], pair->number);
	fflush(file);
}

static uint32_t queue_number(int fd, int queue)
{
	socklen_t len = sizeof(uint32_t);
	uint32_t number;

	set_option(fd, IPPROTO_TCP, TCP_REPAIR_QUEUE, queue);
	if (getsockopt(fd, IPPROTO_TCP, TCP_QUEUE_SEQ, &number, &len))
		die_errno("TCP_QUEUE_SEQ");
	return number;
}

/* Looks into the socket by way of repair mode, which it leaves without a probe. */
static void print_numbers(const struct pair *pair, FILE *file)
{
	uint32_t send_next, receive_next;
	int fd = pair->client.fd;

	set_option(fd, IPPROTO_TCP, TCP_REPAIR, TCP_REPAIR_ON);
	send_next = queue_number(fd, TCP_SEND_QUEUE);
	receive_next = queue_number(fd, TCP_RECV_QUEUE);
	set_option(fd, IPPROTO_TCP, TCP_REPAIR, TCP_REPAIR_OFF_NO_WP);
	fprintf(file, "numbers %s %u %s %u %u %u\n", end_addr(&pair->from), end_port(&pair->from),
		end_addr(&pair->to), end_port(&pair->to), send_next, receive_next);
}

void engine_numbers(const struct engine *e, FILE *file)
{
	for (const struct pair *pair = e->pairs; pair; pair = pair->next)
		if (pair->client.progress == HOLDING)
			print_numbers(pair, file);
	fflush(file);
}
