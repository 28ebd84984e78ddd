// SPDX-License-Identifier: GPL-2.0
/* From flows and who holds them to rows. */
#include <stdlib.h>
#include <string.h>

#include "close_wait.h"
#include "sort.h"

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

/* equal: of one row */
static int compare_rows(const struct member *a, const struct member *b)
{
	int order = owner_pid(a->owner) - owner_pid(b->owner);

	if (!order)
		order = (int)a->verdict - (int)b->verdict;
	if (!order)
		order = (int)a->no_file - (int)b->no_file;
	return order ? order : compare_places(a->flow, b->flow);
}

static int compare_members(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int order = compare_rows(x, y);

	if (!order)
		order = larger_first(close_wait_own(x->flow)->state_age_ns,
				     close_wait_own(y->flow)->state_age_ns);
	return order ? order : larger_first(y->flow->flow.id, x->flow->flow.id);
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

static void count_flow(struct close_wait_row *row, const struct close_wait_flow *f)
{
	uint64_t rate = close_wait_rate(f);
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
	row->mute &= close_wait_mute(f);
	row->repeating += f->sock.queued && f->sock.repeats;
	if (f->sock.sent_ms * NSEC_PER_MSEC < row->silent_ns)
		row->silent_ns = f->sock.sent_ms * NSEC_PER_MSEC;
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
