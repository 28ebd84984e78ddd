// SPDX-License-Identifier: GPL-2.0
/* Compares what tcpwatch says of every end with what the kernel did; --help tells all. */
#define _GNU_SOURCE
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "align.h"
#include "conntrack.h"
#include "laws.h"
#include "record.h"
#include "tally.h"

static const char usage_text[] =
"usage: oracle --lanes FILE --truth FILE [--log FILE]... [OPTION]... DIR...\n"
"\n"
"Each DIR is a namespace that was watched, by name:\n"
"  flows.json     `tcpwatchctl -j flows --history`\n"
"  ended.json     `tcpwatchctl -j ended --history`\n"
"  monitor.json   `tcpwatchctl -j monitor transitions` (may be missing)\n"
"\n"
"  --lanes FILE   a line per server port: PORT CALLED PATH KIND VIEW,VIEW...\n"
"  --truth FILE   what the kernel did (truth)\n"
"  --log FILE     the connections that were made (conns --log)\n"
"  --segments FILE  what passed (seglog): shown of what differs, in order\n"
"  --conntrack FILE  what conntrack made of the same (ctlog), as a baseline\n"
"  --until US     what came later (CLOCK_REALTIME, microseconds) does not count\n"
"  --moments US   a local end's transition that is further off is wrong\n"
"  --rows FILE    write the result as JSON\n"
"  --seed N       put this into it\n"
"  --port PORT    show the whole truth of this client port\n"
"\n"
"Exit status: 0 all that differs has its law, 1 not, 2 usage or system.\n";

#define MAX_VIEWS	128
#define MAX_GROUPS	128
#define MAX_SHOWN	2	/* differences of a lane that are printed */
#define NEAR_US		5000000	/* segments that are printed with one */

struct view {
	const char *name;
	struct records records;
	bool monitored;
	uint32_t netns;
};

/* What one namespace has watched of one connection */
struct seen {
	const struct view *view;
	struct moments end[2];
	bool incomplete;	/* more transitions than a flow keeps, and no monitor */
	struct seen *next;
};

static struct {
	struct history history;
	struct view views[MAX_VIEWS];
	unsigned int nviews;
	struct tally all, *kinds, *paths;
	struct conntrack_score conntrack;
	struct lateness local, closed, away;	/* closed: of local ends, into no socket */
	long long moments_us;			/* more is wrong of a local end; 0: do not care */
	unsigned long off[NLAWS];		/* moments, by the law that excuses them */
	long long until_us;
	unsigned int shown, port;
	FILE *segments;
	unsigned long lost_by_reason[256];
	unsigned long strangers, incomplete;
} oracle;

/* reading */

static void read_view(const char *dir)
{
	struct view *view = &oracle.views[oracle.nviews++];
	const char *slash = strrchr(dir, '/');

	if (oracle.nviews > MAX_VIEWS)
		die("more than %d namespaces", MAX_VIEWS);
	view->name = slash ? slash + 1 : dir;
	records_read(&view->records, in_dir(dir, "flows.json"), false);
	records_read(&view->records, in_dir(dir, "ended.json"), true);
	view->monitored = !access(in_dir(dir, "monitor.json"), R_OK);
	if (view->monitored)
		records_read_monitor(&view->records, in_dir(dir, "monitor.json"));
	if (view->records.first)
		view->netns = view->records.first->netns;
}

/* ::ffff:10.0.0.2 is IPv4. */
static bool is_v6(const char *addr)
{
	return strchr(addr, ':') && !strchr(addr, '.');
}

static void read_log(const char *path)
{
	FILE *file = fopen(path, "r");
	unsigned int from, to, number;
	struct connection *c;
	char addr[64];

	if (!file)
		die_errno("%s", path);
	while (fscanf(file, "%*s %*s %u %63s %u %*s %u", &from, addr, &to, &number) == 4) {
		c = history_connection(&oracle.history, from, to, is_v6(addr));
		if (!c)
			continue;
		c->lane->connections++;
		c->number = number;
	}
	fclose(file);
}

static struct seen *seen_by(struct connection *c, const struct view *view)
{
	struct seen *s;

	for (s = c->seen; s; s = s->next)
		if (s->view == view)
			return s;
	s = calloc(1, sizeof(*s));
	if (!s)
		die_errno("calloc");
	s->view = view;
	s->next = c->seen;
	c->seen = s;
	return s;
}

static enum state plain(enum state state)
{
	return state == STATE_LISTEN || state == STATE_UNKNOWN ? STATE_CLOSED : state;
}

/*
 * A SYN that nobody has answered belongs to the old incarnation, and moves to
 * its own when it is answered: that is no transition.
 */
static void join(struct moments *m, const struct record *r, unsigned int index)
{
	const struct moment *last = m->all + m->n - 1;

	if (r->incarnation && r->nmoments && m->n > 1 && last->state == STATE_CLOSED &&
	    last[-1].state == STATE_SYN_SENT && r->moments[0].state[index] == STATE_SYN_SENT &&
	    r->moments[0].t_us - last->t_us < 1000)
		m->n--;
}

static void take_record(const struct view *view, const struct record *r)
{
	struct connection *c;
	unsigned int index;
	struct seen *s;

	c = history_find(&oracle.history, &r->tuple.end[0], &r->tuple.end[1], &index);
	if (!c) {
		oracle.strangers++;
		return;
	}
	s = seen_by(c, view);
	s->incomplete |= r->dropped && !view->monitored;
	join(&s->end[index], r, 0);
	join(&s->end[!index], r, 1);
	for (const struct record_moment *m = r->moments; m < r->moments + r->nmoments; m++) {
		moments_add(&s->end[index], m->t_us, plain(m->state[0]));
		moments_add(&s->end[!index], m->t_us, plain(m->state[1]));
	}
}

static int by_id(const void *a, const void *b)
{
	const struct record *const *x = a, *const *y = b;

	if ((*x)->id == (*y)->id)
		return (*x)->ended - (*y)->ended;
	return (*x)->id < (*y)->id ? -1 : 1;
}

/*
 * Flows in the order in which they began, so that incarnations follow each
 * other; of one that ended between both dumps, the end.
 */
static void take_view(const struct view *view)
{
	const struct record **list = calloc(view->records.count + 1, sizeof(*list));
	size_t n = 0;

	if (!list)
		die_errno("calloc");
	for (const struct record *r = view->records.first; r; r = r->next)
		list[n++] = r;
	qsort(list, n, sizeof(*list), by_id);
	for (size_t i = 0; i < n; i++)
		if (i + 1 == n || list[i + 1]->id != list[i]->id)
			take_record(view, list[i]);
	free(list);
}

/* tallies */

struct tallies {
	struct tally *t[3];
};

static struct tallies tallies_of(const struct lane *lane)
{
	return (struct tallies){ { &oracle.all, tally_find(&oracle.kinds, lane->kind),
				   tally_find(&oracle.paths, lane->path) } };
}

/* showing */

static void show_moments(const char *what, const struct moments *m, long long since)
{
	printf("#   %s:", what);
	for (unsigned int i = 0; i < m->n; i++)
		printf(" %s %+.6f", state_name(m->all[i].state), (m->all[i].t_us - since) / 1e6);
	printf("\n");
}

static void show_lost(const struct connection *c, long long since)
{
	for (const struct lost *l = c->lost; l; l = l->next)
		printf("#   lost: from %s %+.6f flags %02x seq %u ack %u in %u, reason %u\n",
		       l->sender == SERVER ? "server" : "client", (l->t_us - since) / 1e6,
		       l->flags, l->seq, l->ack, l->netns, l->reason);
}

static long long moment_of(const struct difference *d)
{
	return d->nwatched ? d->watched->t_us : d->truth->t_us;
}

/* Each as often as it passed a device, from a while before the difference to a while behind it */
static void show_segments(const struct difference *d, long long since)
{
	const struct connection *c = d->connection;
	unsigned int from, to, device, octets;
	char name[64], way[8], flags[16];
	uint32_t seq, ack;
	long long t_us;

	if (!oracle.segments)
		return;
	rewind(oracle.segments);
	while (fscanf(oracle.segments, "%lld %63s %u %7s %u %u %15s %u %u %u", &t_us, name, &device,
		      way, &from, &to, flags, &seq, &ack, &octets) == 10) {
		bool back = to == c->client_port;

		if ((!back && from != c->client_port) || llabs(t_us - moment_of(d)) > NEAR_US)
			continue;
		if (oracle.history.by_port[back ? from : to] != c->lane &&
		    oracle.history.by_called[back ? from : to] != c->lane)
			continue;
		printf("#   %+.6f %s %u %s: %u to %u %s seq %u ack %u, %u octets\n",
		       (t_us - since) / 1e6, name, device, way, from, to, flags, seq, ack, octets);
	}
}

static void show_difference(const struct difference *d, const struct moments *watched,
			    const struct view *view)
{
	const struct connection *c = d->connection;
	const struct moments *truth = &c->end[d->end].truth;
	long long since = truth->n ? truth->all[0].t_us : watched->all[0].t_us;

	oracle.shown++;
	if (c->lane->shown++ >= MAX_SHOWN)
		return;
	printf("# %s %s number %u: %s, port %u to %u%s, seen by %s (%s), after %s\n",
	       c->lane->path, c->lane->kind, c->number, d->end == SERVER ? "server" : "client",
	       c->client_port, c->lane->port, c->v6 ? " IPv6" : "", view->name,
	       d->local ? "local" : d->between ? "between" : "remote", state_name(d->before));
	show_moments("truth  ", truth, since);
	show_moments("watched", watched, since);
	show_moments("truth of the peer", &c->end[!d->end].truth, since);
	show_lost(c, since);
	show_segments(d, since);
}

/* comparing */

static void count_difference(const struct tallies *ts, unsigned int n, enum law law)
{
	for (unsigned int i = 0; i < 3; i++) {
		ts->t[i]->transitions += n;
		ts->t[i]->excluded[law] += n;
	}
}

static void count_endpoint(const struct tallies *ts, bool right)
{
	for (unsigned int i = 0; i < 3; i++) {
		ts->t[i]->endpoints++;
		ts->t[i]->endpoints_right += right;
	}
}

struct comparison {
	const struct connection *connection;
	const struct view *view;
	unsigned int end;
	struct moments truth, watched;
	struct tallies tallies;
};

static bool is_local(const struct comparison *c)
{
	return c->connection->end[c->end].netns == c->view->netns;
}

static void count_match(const struct comparison *c, const struct pairing *p)
{
	const struct moment *t = &c->truth.all[p->t], *w = &c->watched.all[p->w];
	long long us = llabs(t->t_us - w->t_us);
	enum law law;

	for (unsigned int i = 0; i < 3; i++) {
		c->tallies.t[i]->transitions++;
		c->tallies.t[i]->transitions_right++;
	}
	if (!is_local(c))
		lateness_add(&oracle.away, us);
	else
		lateness_add(t->state == STATE_CLOSED ? &oracle.closed : &oracle.local, us);
	if (!is_local(c) || !oracle.moments_us || us <= oracle.moments_us)
		return;
	law = law_for_moment(c->connection, c->end, t, w);
	oracle.off[law]++;
	if (law != LAW_NONE)
		return;
	printf("# %s %s number %u, port %u: %s %lld us late\n", c->connection->lane->path,
	       c->connection->lane->kind, c->connection->number, c->connection->client_port,
	       state_name(t->state), us);
}

static struct difference difference_of(const struct comparison *c, const struct pairing *first,
				       const struct pairing *last)
{
	const struct connection *conn = c->connection;
	struct difference d = { .connection = conn, .end = c->end };

	d.local = is_local(c);
	d.between = !d.local && conn->end[!c->end].netns != c->view->netns;
	d.truth = c->truth.all + first->t;
	d.watched = c->watched.all + first->w;
	for (; first <= last; first++) {
		d.ntruth += first->in == TRUTH_ONLY;
		d.nwatched += first->in == WATCHED_ONLY;
	}
	d.before = d.truth > c->truth.all ? d.truth[-1].state : STATE_CLOSED;
	d.before_us = d.truth > c->truth.all ? d.truth[-1].t_us : 0;
	d.after = d.truth + d.ntruth < c->truth.all + c->truth.n ? d.truth[d.ntruth].state :
								     STATE_UNKNOWN;
	d.after_us = d.after != STATE_UNKNOWN ? d.truth[d.ntruth].t_us : 0;
	return d;
}

/* true when a law excuses it */
static bool judge(const struct comparison *c, const struct pairing *first,
		  const struct pairing *last)
{
	struct difference d = difference_of(c, first, last);
	enum law law = law_for(&d);

	count_difference(&c->tallies, last - first + 1, law);
	if (law == LAW_NONE)
		show_difference(&d, &c->watched, c->view);
	return law != LAW_NONE;
}

/* An incarnation ends where the truth, or both, are closed. */
static bool ends_here(const struct comparison *c, const struct pairing *p)
{
	return p->in != WATCHED_ONLY && c->truth.all[p->t].state == STATE_CLOSED;
}

static void walk(const struct comparison *c, const struct pairing *p, unsigned int n)
{
	bool right = true, open = false;

	for (unsigned int i = 0, last; i < n; i++) {
		open = true;
		if (p[i].in == BOTH) {
			count_match(c, &p[i]);
		} else {
			for (last = i; last + 1 < n && p[last + 1].in != BOTH; last++)
				;
			right &= judge(c, &p[i], &p[last]);
			i = last;
		}
		if (ends_here(c, &p[i])) {
			count_endpoint(&c->tallies, right);
			right = true;
			open = false;
		}
	}
	if (open)
		count_endpoint(&c->tallies, right);
}

/* What came after the last look, and was not noticed by then, was not to be noticed. */
static unsigned int without_tail(const struct comparison *c, const struct pairing *p,
				 unsigned int n)
{
	while (n && oracle.until_us &&
	       ((p[n - 1].in == TRUTH_ONLY && c->truth.all[p[n - 1].t].t_us > oracle.until_us) ||
		(p[n - 1].in == WATCHED_ONLY &&
		 c->watched.all[p[n - 1].w].t_us > oracle.until_us)))
		n--;
	return n;
}

static void compare_end(const struct connection *conn, const struct view *view,
			const struct seen *s, unsigned int end)
{
	struct comparison c = { conn, view, end, conn->end[end].truth, {},
				tallies_of(conn->lane) };
	struct pairing *list;
	unsigned int n;

	if (s)
		c.watched = s->end[end];
	n = align(&c.truth, &c.watched, &list);
	walk(&c, list, without_tail(&c, list, n));
	free(list);
}

static bool is_listed(const char *names, const char *name)
{
	size_t len = strlen(name);

	for (; *names; names += strcspn(names, ","), names += *names == ',')
		if (strcspn(names, ",") == len && !strncmp(names, name, len))
			return true;
	return false;
}

static void count_lost(const struct connection *c, const struct tallies *ts)
{
	for (const struct lost *l = c->lost; l; l = l->next) {
		oracle.lost_by_reason[l->reason]++;
		for (unsigned int i = 0; i < 3 && !l->at_socket; i++)
			ts->t[i]->lost++;
	}
}

static void compare_connection(struct connection *c)
{
	struct tallies ts = tallies_of(c->lane);
	struct seen *s;

	count_lost(c, &ts);
	conntrack_compare(c, &oracle.conntrack);
	for (unsigned int i = 0; i < oracle.nviews; i++) {
		const struct view *view = &oracle.views[i];

		if (!is_listed(c->lane->views, view->name))
			continue;
		for (s = c->seen; s && s->view != view; s = s->next)
			;
		if (s && s->incomplete) {
			oracle.incomplete++;
			continue;
		}
		compare_end(c, view, s, CLIENT);
		compare_end(c, view, s, SERVER);
	}
	if (oracle.port && oracle.port == c->client_port) {
		show_moments("client", &c->end[CLIENT].truth, 0);
		show_moments("server", &c->end[SERVER].truth, 0);
	}
}

static void count_connections(void)
{
	for (unsigned int port = 0; port < 65536; port++) {
		const struct lane *lane = oracle.history.by_port[port];
		struct tallies ts;

		if (!lane)
			continue;
		ts = tallies_of(lane);
		for (unsigned int i = 0; i < 3; i++)
			ts.t[i]->connections += lane->connections;
	}
}

/* results */

static void write_rows(const char *path, unsigned long seed)
{
	json_t *object = tally_json(&oracle.all, NULL);

	json_object_set_new(object, "incomplete", json_integer(oracle.incomplete));
	json_object_set_new(object, "conntrack_comparable",
			    json_integer(oracle.conntrack.comparable));
	json_object_set_new(object, "conntrack_right", json_integer(oracle.conntrack.right));
	json_object_set_new(object, "by_kind", tally_json_list(oracle.kinds, "kind"));
	json_object_set_new(object, "by_path", tally_json_list(oracle.paths, "path"));
	json_object_set_new(object, "seed", json_integer(seed));
	if (json_dump_file(object, path, JSON_INDENT(1)))
		die("%s: cannot write", path);
	json_decref(object);
}

static void print_all(void)
{
	for (const struct tally *t = oracle.kinds; t; t = t->next)
		tally_print(t);
	for (const struct tally *t = oracle.paths; t; t = t->next)
		tally_print(t);
	tally_print(&oracle.all);
	printf("# %lu excluded\n", tally_excluded(&oracle.all));
	lateness_print("of local ends", &oracle.local);
	lateness_print("of local ends' closing", &oracle.closed);
	lateness_print("of other ends", &oracle.away);
	for (enum law law = LAW_NONE + 1; law < NLAWS; law++)
		if (oracle.off[law])
			printf("# %lu moments of local ends excused by %s\n", oracle.off[law],
			       law_name(law));
	printf("# conntrack, in between: %lu of %lu transitions right\n", oracle.conntrack.right,
	       oracle.conntrack.comparable);
	for (unsigned int i = 0; i < 256; i++)
		if (oracle.lost_by_reason[i])
			printf("# %lu packets lost for reason %u\n", oracle.lost_by_reason[i], i);
	if (oracle.incomplete)
		printf("# %lu flows with more transitions than are kept: not compared\n",
		       oracle.incomplete);
	if (oracle.strangers)
		printf("# %lu flows that nobody made\n", oracle.strangers);
	if (oracle.shown)
		printf("# %u differences\n", oracle.shown);
}

enum {
	OPT_LANES = 256,
	OPT_TRUTH,
	OPT_LOG,
	OPT_CONNTRACK,
	OPT_SEGMENTS,
	OPT_UNTIL,
	OPT_MOMENTS,
	OPT_ROWS,
	OPT_SEED,
	OPT_PORT,
	OPT_HELP
};

static const struct option options[] = {
	{ "lanes", required_argument, NULL, OPT_LANES },
	{ "truth", required_argument, NULL, OPT_TRUTH },
	{ "log", required_argument, NULL, OPT_LOG },
	{ "conntrack", required_argument, NULL, OPT_CONNTRACK },
	{ "segments", required_argument, NULL, OPT_SEGMENTS },
	{ "until", required_argument, NULL, OPT_UNTIL },
	{ "moments", required_argument, NULL, OPT_MOMENTS },
	{ "rows", required_argument, NULL, OPT_ROWS },
	{ "seed", required_argument, NULL, OPT_SEED },
	{ "port", required_argument, NULL, OPT_PORT },
	{ "help", no_argument, NULL, OPT_HELP },
	{}
};

struct arguments {
	const char *lanes, *truth, *rows, *conntrack, *segments, *logs[MAX_GROUPS];
	unsigned int nlogs;
	unsigned long seed;
};

static void parse(struct arguments *a, int argc, char **argv)
{
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPT_LANES: a->lanes = optarg; break;
		case OPT_TRUTH: a->truth = optarg; break;
		case OPT_LOG:
			if (a->nlogs == MAX_GROUPS)
				die("more than %d logs", MAX_GROUPS);
			a->logs[a->nlogs++] = optarg;
			break;
		case OPT_CONNTRACK: a->conntrack = optarg; break;
		case OPT_SEGMENTS: a->segments = optarg; break;
		case OPT_UNTIL: oracle.until_us = parse_number(optarg, INT64_MAX); break;
		case OPT_MOMENTS: oracle.moments_us = parse_number(optarg, INT32_MAX); break;
		case OPT_ROWS: a->rows = optarg; break;
		case OPT_SEED: a->seed = parse_number(optarg, INT64_MAX); break;
		case OPT_PORT: oracle.port = parse_number(optarg, 65535); break;
		case OPT_HELP: fputs(usage_text, stdout); exit(0);
		default: die("try oracle --help");
		}
	}
	if (!a->lanes || !a->truth || optind == argc)
		die("--lanes, --truth and a DIR are needed; try oracle --help");
}

int main(int argc, char **argv)
{
	struct arguments a = {};

	oracle.all.name = "all";
	parse(&a, argc, argv);
	lanes_read(&oracle.history, a.lanes);
	history_read(&oracle.history, a.truth);
	for (unsigned int i = 0; i < a.nlogs; i++)
		read_log(a.logs[i]);
	if (a.conntrack)
		conntrack_read(&oracle.history, a.conntrack);
	if (a.segments) {
		oracle.segments = fopen(a.segments, "r");
		if (!oracle.segments)
			die_errno("%s", a.segments);
	}
	for (int i = optind; i < argc; i++)
		read_view(argv[i]);
	for (unsigned int i = 0; i < oracle.nviews; i++)
		take_view(&oracle.views[i]);
	count_connections();
	for (struct connection *c = oracle.history.first; c; c = c->next)
		compare_connection(c);
	print_all();
	if (a.rows)
		write_rows(a.rows, a.seed);
	return oracle.all.excluded[LAW_NONE] || oracle.off[LAW_NONE] ? 1 : 0;
}
