// SPDX-License-Identifier: GPL-2.0
/* Verdicts on flows, and rows of them. All of it pure: what is known goes in as structs. */
#include <stdlib.h>
#include <string.h>

#include "close_wait.h"

/* both times are rounded, and the socket is asked a little later than the flow */
#define SLACK_NS	(20 * NSEC_PER_MSEC)

unsigned int close_wait_side(const struct tcpwatch_flow *flow)
{
	if (side_has(flow->local, TCPWATCH_SIDE_CLIENT) &&
	    flow->client.state == TCPWATCH_STATE_CLOSE_WAIT)
		return TCPWATCH_SIDE_CLIENT;
	if (side_has(flow->local, TCPWATCH_SIDE_SERVER) &&
	    flow->server.state == TCPWATCH_STATE_CLOSE_WAIT)
		return TCPWATCH_SIDE_SERVER;
	return TCPWATCH_SIDE_NONE;
}

const struct tcpwatch_end *close_wait_own(const struct close_wait_flow *f)
{
	return f->side == TCPWATCH_SIDE_CLIENT ? &f->flow.client : &f->flow.server;
}

const struct tcpwatch_end *close_wait_other(const struct close_wait_flow *f)
{
	return f->side == TCPWATCH_SIDE_CLIENT ? &f->flow.server : &f->flow.client;
}

static uint64_t age(const struct close_wait_flow *f)
{
	return close_wait_own(f)->state_age_ns;
}

static uint64_t silence(const struct close_wait_flow *f)
{
	return f->sock.sent_ms * NSEC_PER_MSEC;
}

/* whether the last data was sent after the peer's FIN; keep-alive probes are no data */
static bool answered(const struct close_wait_flow *f)
{
	return f->asked && silence(f) + SLACK_NS < age(f);
}

bool close_wait_in_doubt(const struct close_wait_flow *f)
{
	return f->asked && (f->sock.queued || (answered(f) && silence(f) < CLOSE_WAIT_LEAK_NS));
}

/* the peer has no room, or too little for a segment: the kernel probes instead of sending */
static bool window_closed(const struct sock_info *sock)
{
	return !sock->window || (sock->probes && !sock->flying);
}

static enum close_wait_verdict judge_queued(const struct close_wait_flow *f)
{
	if (window_closed(&f->sock))
		return VERDICT_STALLED;
	/* on its way, for all that one look or two can tell */
	if (!f->sock.repeats && silence(f) < CLOSE_WAIT_LEAK_NS)
		return VERDICT_DRAINING;
	return VERDICT_UNKNOWN;
}

enum close_wait_verdict close_wait_judge(const struct close_wait_flow *f)
{
	if (!f->asked)
		return VERDICT_UNKNOWN;
	if (f->sampled && f->moved)
		return VERDICT_DRAINING;
	if (f->sock.queued)
		return judge_queued(f);
	if (age(f) < CLOSE_WAIT_LEAK_NS)
		return VERDICT_UNKNOWN;
	return silence(f) < CLOSE_WAIT_LEAK_NS ? VERDICT_DRAINING : VERDICT_LEAK;
}

/* where something was sent that asks for an answer, silence counts only after that */
static bool silent(const struct close_wait_flow *f)
{
	uint64_t heard = f->asked ? f->sock.heard_ms * NSEC_PER_MSEC : f->flow.idle_ns;

	if (f->asked && f->sock.queued && !f->sock.probes && !f->sock.repeats)
		return false;
	return heard >= CLOSE_WAIT_GONE_NS && age(f) >= CLOSE_WAIT_GONE_NS;
}

/* a peer on this host is there as long as its socket is, however silent */
enum close_wait_peer close_wait_peer(const struct close_wait_flow *f, bool *known)
{
	unsigned int state = close_wait_other(f)->state;
	bool here = f->flow.local == TCPWATCH_SIDE_BOTH;
	bool fin_wait2 = state == TCPWATCH_STATE_FIN_WAIT2;

	*known = true;
	if (here && state == TCPWATCH_STATE_CLOSED)
		return PEER_KNOWN_GONE;
	if (here)
		return fin_wait2 ? PEER_FIN_WAIT2 : PEER_OTHER;
	if (silent(f))
		return PEER_PRESUMED_GONE;
	*known = f->asked || age(f) < CLOSE_WAIT_GONE_NS;
	return fin_wait2 ? PEER_FIN_WAIT2 : PEER_OTHER;
}

/* a socket as one process has it; a socket that several hold is several of these */
struct member {
	const struct close_wait_flow *flow;
	const struct owner *owner;
	enum close_wait_verdict verdict;
	bool no_file;
};

static int compare_places(const struct close_wait_flow *a, const struct close_wait_flow *b)
{
	const struct tcpwatch_end *x = close_wait_own(a), *y = close_wait_own(b);
	int order = (int)a->side - (int)b->side;

	if (!order)
		order = (int)a->flow.family - (int)b->flow.family;
	if (!order)
		order = (a->flow.vrf > b->flow.vrf) - (a->flow.vrf < b->flow.vrf);
	if (!order)
		order = memcmp(x->addr, y->addr, sizeof(x->addr));
	if (order)
		return order;
	if (a->side == TCPWATCH_SIDE_SERVER)
		return (int)ntohs(x->port) - (int)ntohs(y->port);
	x = close_wait_other(a);
	y = close_wait_other(b);
	order = memcmp(x->addr, y->addr, sizeof(x->addr));
	return order ? order : (int)ntohs(x->port) - (int)ntohs(y->port);
}

static int pid_of(const struct owner *owner)
{
	return owner ? owner->pid : 0;
}

/* equal: of one row */
static int compare_rows(const struct member *a, const struct member *b)
{
	int order = pid_of(a->owner) - pid_of(b->owner);

	if (!order)
		order = (int)a->verdict - (int)b->verdict;
	if (!order)
		order = (int)a->no_file - (int)b->no_file;
	return order ? order : compare_places(a->flow, b->flow);
}

static int larger(uint64_t a, uint64_t b)
{
	return (a < b) - (a > b);
}

static int compare_members(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int order = compare_rows(x, y);

	if (!order)
		order = larger(age(x->flow), age(y->flow));
	return order ? order : larger(y->flow->flow.id, x->flow->flow.id);
}

bool close_wait_no_file(const struct close_wait_flow *f)
{
	return f->asked && !close_wait_own(f)->ino;
}

/* of the file that somebody must have to do something about it */
static uint64_t inode(const struct close_wait_flow *f)
{
	return close_wait_no_file(f) ? f->queue_ino : close_wait_own(f)->ino;
}

/* the members that a flow makes: one, or as many as processes hold it */
static size_t add_members(const struct close_wait *cw, const struct close_wait_flow *f,
			  struct member *members)
{
	const struct member one = {
		.flow = f,
		.verdict = close_wait_judge(f),
		.no_file = close_wait_no_file(f),
	};
	size_t i, n, count = 0;
	const struct holding *h = owners_of(&cw->owners, inode(f), &n);

	for (i = 0; i < n; i++) {
		/* the same process once, however many descriptors it has of it */
		if (i && h[i].owner == h[i - 1].owner)
			continue;
		/* any of those that listen may accept it: it is nobody's own */
		if (count && one.no_file)
			break;
		members[count] = one;
		members[count++].owner = &cw->owners.owner[h[i].owner];
	}
	if (!count)
		members[count++] = one;
	return count;
}

static const struct tcpwatch_group *find_group(const struct close_wait *cw,
					       const struct close_wait_flow *f)
{
	const struct tcpwatch_end *own = close_wait_own(f), *other = close_wait_other(f);
	bool listener = f->side == TCPWATCH_SIDE_SERVER;
	static const uint8_t none[16];
	size_t i;

	for (i = 0; i < cw->n_groups; i++) {
		const struct tcpwatch_group *g = &cw->group[i];

		if (g->family == f->flow.family && g->vrf == f->flow.vrf &&
		    g->port == (listener ? own->port : other->port) &&
		    !memcmp(g->local, own->addr, sizeof(g->local)) &&
		    !memcmp(g->remote, listener ? none : other->addr, sizeof(g->remote)))
			return g;
	}
	return NULL;
}

/* what is sent per second by this one, NEVER: not known */
static uint64_t rate_of(const struct close_wait_flow *f)
{
	if (f->sampled && f->between_ns)
		return f->moved * (double)NSEC_PER_SEC / f->between_ns;
	if (f->asked && !close_wait_in_doubt(f))
		return 0;
	return NEVER;
}

static void count_flow(struct close_wait_row *row, const struct close_wait_flow *f)
{
	uint64_t rate = rate_of(f);
	enum close_wait_peer peer;
	bool known;

	row->flow[row->count++] = f;
	if (!row->first)
		row->first = f;
	peer = close_wait_peer(f, &known);
	if (known) {
		row->peers[peer]++;
		row->peers_known++;
	}
	if (rate != NEVER)
		row->rate = row->rate == NEVER ? rate : row->rate + rate;
	if (!f->asked) {
		row->unasked++;
		row->mute = false;
		return;
	}
	row->queued += f->sock.queued;
	row->mute &= silence(f) > age(f) + SLACK_NS;
	row->repeating += f->sock.queued && f->sock.repeats;
	if (silence(f) < row->silent_ns)
		row->silent_ns = silence(f);
}

static void add_partner(struct close_wait_row *row, const struct owner *owner)
{
	size_t i;

	for (i = 0; i < row->n_partners; i++)
		if (row->partner[i] == owner)
			return;
	row->partner[row->n_partners++] = owner;
}

/* a socket's descriptors: the row's owner's, and who else has some */
static void count_holdings(const struct close_wait *cw, struct close_wait_row *row,
			   const struct close_wait_flow *f)
{
	size_t i, n;
	const struct holding *h = owners_of(&cw->owners, inode(f), &n);

	for (i = 0; row->owner && i < n; i++) {
		const struct owner *owner = &cw->owners.owner[h[i].owner];

		if (owner == row->owner && row->no_file)
			continue;
		if (owner == row->owner)
			row->fd[row->n_fds++] = h[i].fd;
		else
			add_partner(row, owner);
	}
}

static int compare_fds(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static size_t count_fds(const struct close_wait *cw, const struct member *m, size_t count)
{
	size_t i, n, sum = 0;

	for (i = 0; i < count; i++) {
		owners_of(&cw->owners, inode(m[i].flow), &n);
		sum += n;
	}
	return sum;
}

static bool fill_row(const struct close_wait *cw, struct close_wait_row *row,
		     const struct member *m, size_t count)
{
	size_t i;

	*row = (struct close_wait_row){
		.owner = m->owner,
		.no_file = m->no_file,
		.hidden = !m->owner && cw->owners.unreadable,
		.verdict = m->verdict,
		.group = find_group(cw, m->flow),
		.rate = NEVER,
		.silent_ns = NEVER,
		.mute = true,
	};
	row->flow = calloc(count, sizeof(*row->flow));
	row->fd = calloc(count_fds(cw, m, count) + 1, sizeof(*row->fd));
	row->partner = calloc(cw->owners.n_owners + 1, sizeof(*row->partner));
	if (!row->flow || !row->fd || !row->partner)
		return false;
	for (i = 0; i < count; i++) {
		count_flow(row, m[i].flow);
		count_holdings(cw, row, m[i].flow);
	}
	qsort(row->fd, row->n_fds, sizeof(*row->fd), compare_fds);
	return true;
}

/* runs of equal members are rows */
static bool cut_rows(struct close_wait *cw, const struct member *m, size_t count)
{
	size_t i, from = 0;

	cw->row = calloc(count, sizeof(*cw->row));
	if (!cw->row)
		return false;
	for (i = 1; i <= count; i++) {
		if (i < count && !compare_rows(&m[from], &m[i]))
			continue;
		if (!fill_row(cw, &cw->row[cw->n_rows++], &m[from], i - from))
			return false;
		from = i;
	}
	close_wait_sort(cw, NULL);
	return true;
}

bool close_wait_rows(struct close_wait *cw)
{
	struct member *members;
	size_t i, count = 0;
	bool done;

	if (!cw->n_flows)
		return true;
	members = calloc(cw->n_flows + cw->owners.n_holdings, sizeof(*members));
	if (!members)
		return false;
	for (i = 0; i < cw->n_flows; i++)
		count += add_members(cw, &cw->flow[i], members + count);
	qsort(members, count, sizeof(*members), compare_members);
	done = cut_rows(cw, members, count);
	free(members);
	return done;
}

static int compare_flows(const void *a, const void *b)
{
	const struct close_wait_flow *x = *(const struct close_wait_flow *const *)a;
	const struct close_wait_flow *y = *(const struct close_wait_flow *const *)b;

	return (x > y) - (x < y);
}

size_t close_wait_sockets(const struct close_wait *cw, size_t count[VERDICT_UNKNOWN + 1])
{
	size_t i, n = 0, sum = 0;
	const struct close_wait_flow **all;

	memset(count, 0, (VERDICT_UNKNOWN + 1) * sizeof(*count));
	for (i = 0; i < cw->n_rows; i++)
		n += cw->row[i].count;
	all = calloc(n + 1, sizeof(*all));
	if (!all)
		return 0;
	for (i = 0, n = 0; i < cw->n_rows; n += cw->row[i++].count)
		memcpy(all + n, cw->row[i].flow, cw->row[i].count * sizeof(*all));
	qsort(all, n, sizeof(*all), compare_flows);
	for (i = 0; i < n; i++) {
		if (i && all[i] == all[i - 1])
			continue;
		count[close_wait_judge(all[i])]++;
		sum++;
	}
	free(all);
	return sum;
}

const char *close_wait_verdict_name(enum close_wait_verdict verdict)
{
	static const char *const names[] = {
		[VERDICT_LEAK] = "leak",
		[VERDICT_STALLED] = "stalled",
		[VERDICT_DRAINING] = "draining",
		[VERDICT_UNKNOWN] = "unknown",
	};

	return names[verdict];
}

static void free_row(struct close_wait_row *row)
{
	free(row->flow);
	free(row->fd);
	free(row->partner);
}

void close_wait_drop(struct close_wait *cw, size_t row)
{
	free_row(&cw->row[row]);
	cw->n_rows--;
	memmove(&cw->row[row], &cw->row[row + 1], (cw->n_rows - row) * sizeof(*cw->row));
}

void close_wait_free(struct close_wait *cw)
{
	size_t i;

	for (i = 0; i < cw->n_rows; i++)
		free_row(&cw->row[i]);
	free(cw->row);
	free(cw->flow);
	free(cw->group);
	owners_free(&cw->owners);
	memset(cw, 0, sizeof(*cw));
}

uint32_t close_wait_uid(const struct close_wait_row *row)
{
	uint32_t uid = close_wait_own(row->first)->uid;

	return uid == UINT32_MAX && row->owner ? row->owner->uid : uid;
}

bool close_wait_growth(const struct close_wait_row *row, double *per_min)
{
	const struct tcpwatch_group *g = row->group;
	double change;

	if (!g || !g->window_ms)
		return false;
	change = (double)g->rate[TCPWATCH_RATE_CLOSE_WAIT_IN] -
		 g->rate[TCPWATCH_RATE_CLOSE_WAIT_OUT];
	*per_min = change * 60000 / g->window_ms;
	return true;
}

static int by_pid(const struct close_wait_row *a, const struct close_wait_row *b)
{
	int order = pid_of(a->owner) - pid_of(b->owner);

	return order ? order : compare_places(a->first, b->first);
}

static int by_count(const struct close_wait_row *a, const struct close_wait_row *b)
{
	return larger(a->count, b->count);
}

static int by_oldest(const struct close_wait_row *a, const struct close_wait_row *b)
{
	return larger(age(a->first), age(b->first));
}

static int by_growth(const struct close_wait_row *a, const struct close_wait_row *b)
{
	double x = 0, y = 0;

	close_wait_growth(a, &x);
	close_wait_growth(b, &y);
	return (x < y) - (x > y);
}

/* what is not known counts as nothing */
static int by_rate(const struct close_wait_row *a, const struct close_wait_row *b)
{
	return larger(a->rate == NEVER ? 0 : a->rate, b->rate == NEVER ? 0 : b->rate);
}

static int by_verdict(const struct close_wait_row *a, const struct close_wait_row *b)
{
	int order = (int)a->verdict - (int)b->verdict;

	return order ? order : by_count(a, b);
}

static const struct {
	const char *key;
	close_wait_compare compare;
} orders[] = {
	{ "verdict", by_verdict },
	{ "count", by_count },
	{ "oldest", by_oldest },
	{ "growth", by_growth },
	{ "rate", by_rate },
	{ "pid", by_pid },
};

close_wait_compare close_wait_order(const char *key)
{
	size_t i;

	for (i = 0; i < sizeof(orders) / sizeof(orders[0]); i++)
		if (!strcmp(key + (*key == '-'), orders[i].key))
			return orders[i].compare;
	return NULL;
}

struct order {
	close_wait_compare compare;
	bool reverse;
};

/* equal ones always in the same order */
static int compare_ordered(const void *a, const void *b, void *context)
{
	const struct order *order = context;
	int result = order->compare(a, b);

	if (!result)
		result = order->compare == by_count ? by_oldest(a, b) : by_count(a, b);
	else if (order->reverse)
		return -result;
	return result ? result : by_pid(a, b);
}

void close_wait_sort(struct close_wait *cw, const char *key)
{
	struct order order = { by_verdict, false };

	if (key && close_wait_order(key)) {
		order.compare = close_wait_order(key);
		order.reverse = *key == '-';
	}
	if (cw->n_rows)
		qsort_r(cw->row, cw->n_rows, sizeof(*cw->row), compare_ordered, &order);
}
