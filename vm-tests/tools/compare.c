// SPDX-License-Identifier: GPL-2.0
/* Compares what tcpwatch says of every flow with the sockets; --help tells all. */
#define _GNU_SOURCE
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record.h"
#include "sockets.h"

static const char usage_text[] =
"usage: compare --log FILE [--set KEY=NUMBER]... [--rows FILE] DIR...\n"
"\n"
"Each DIR is one namespace:\n"
"  addrs        its addresses, one a line\n"
"  ss1, ss2     `ss -Htan` before and after the next two\n"
"  flows.json   `tcpwatchctl -j flows --history`\n"
"  ended.json   `tcpwatchctl -j ended --history`\n"
"The log has a line for each connection made: kind, client's address and port,\n"
"server's address and port, outcome (conns --log, synflood --log).\n"
"\n"
"An end whose address is the namespace's own must have the state of its socket\n"
"there, `closed` where there is none. An end that is another namespace's is\n"
"compared with the socket there; a difference must be one that the wire cannot\n"
"show (laws L1 to L4). Only ends whose state is the same in ss1 and ss2 count.\n"
"Every connection and every socket must have its flow, and every flow its\n"
"connection.\n"
"\n"
"  --rows FILE  write a JSON array with an object per kind\n"
"  --set K=N    put this into each object\n"
"\n"
"Exit status: 0 all is as it should be, 1 not, 2 usage or system.\n";

#define MAX_KINDS	32
#define MAX_VIEWS	4
#define MAX_SHOWN	20	/* differences of a sort that are printed */

enum law { LAW_NONE, L1, L2, L3, L4, NLAWS };

struct view {
	const char *name;
	struct tuple_end addrs[16];
	unsigned int naddrs;
	struct sockets *before, *after;
	struct records records;
};

struct kind {
	char name[32];
	unsigned int connections, local_ends, local_right, peer_ends, peer_right, unstable;
	unsigned int excluded[NLAWS];
	unsigned int local_states[NSTATES];
};

struct connection {
	struct tuple tuple;
	struct kind *kind;
	struct connection *next;
};

/* The whole comparison */
static struct {
	struct view views[MAX_VIEWS];
	unsigned int nviews;
	struct kind kinds[MAX_KINDS];
	unsigned int nkinds;
	struct map by_tuple;		/* of struct connection */
	struct connection *connections;
	unsigned int wrong;
} all;

__attribute__((format(printf, 3, 4)))
static void complain(const char *what, unsigned int *shown, const char *fmt, ...)
{
	va_list args;

	all.wrong++;
	if (++*shown > MAX_SHOWN)
		return;
	printf("# %s: ", what);
	va_start(args, fmt);
	vprintf(fmt, args);
	va_end(args);
	printf("%s\n", *shown == MAX_SHOWN ? " (more are not shown)" : "");
}

static struct kind *find_kind(const char *name)
{
	struct kind *kind = all.kinds;

	for (; kind < all.kinds + all.nkinds; kind++)
		if (!strcmp(kind->name, name))
			return kind;
	if (all.nkinds++ == MAX_KINDS)
		die("more than %d kinds", MAX_KINDS);
	snprintf(kind->name, sizeof(kind->name), "%s", name);
	return kind;
}

static void add_connection(const char *line)
{
	struct connection *c = calloc(1, sizeof(*c));
	char kind[32], from[64], to[64];
	unsigned int from_port, to_port, index;

	if (!c)
		die_errno("calloc");
	if (sscanf(line, "%31s %63s %u %63s %u", kind, from, &from_port, to, &to_port) != 5)
		die("log: %s", line);
	c->tuple = make_tuple(tuple_end(from, from_port), tuple_end(to, to_port), &index);
	c->kind = find_kind(kind);
	c->kind->connections++;
	c->next = all.connections;
	all.connections = c;
	*map_find(&all.by_tuple, &c->tuple, true) = c;
}

static void read_log(const char *path)
{
	FILE *file = fopen(path, "r");
	char line[512];

	if (!file)
		die_errno("%s", path);
	while (fgets(line, sizeof(line), file))
		add_connection(line);
	fclose(file);
}

static void read_addrs(struct view *view, const char *path)
{
	FILE *file = fopen(path, "r");
	char line[64];

	if (!file)
		die_errno("%s", path);
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\n")] = '\0';
		if (view->naddrs == 16)
			die("%s: more than 16 addresses", path);
		view->addrs[view->naddrs++] = tuple_end(line, 0);
	}
	fclose(file);
}

static void read_view(const char *dir)
{
	struct view *view = &all.views[all.nviews];
	const char *slash = strrchr(dir, '/');

	if (all.nviews++ == MAX_VIEWS)
		die("more than %d namespaces", MAX_VIEWS);
	view->name = slash ? slash + 1 : dir;
	read_addrs(view, in_dir(dir, "addrs"));
	view->before = sockets_read(in_dir(dir, "ss1"));
	view->after = sockets_read(in_dir(dir, "ss2"));
	records_read(&view->records, in_dir(dir, "flows.json"), false);
	records_read(&view->records, in_dir(dir, "ended.json"), true);
}

static struct view *owner(const struct tuple_end *end)
{
	for (struct view *view = all.views; view < all.views + all.nviews; view++)
		for (unsigned int i = 0; i < view->naddrs; i++)
			if (!memcmp(view->addrs[i].addr, end->addr, sizeof(end->addr)))
				return view;
	return NULL;
}

/* The state of an end's socket; false when it changed meanwhile */
static bool truth(struct view *view, const struct record *r, unsigned int index, enum state *state)
{
	*state = sockets_state(view->after, &r->tuple, index);
	return sockets_state(view->before, &r->tuple, index) == *state;
}

/*
 * A listener that has seen a SYN has no socket of its own for it (a cookie was
 * sent, or the SYN dropped): LISTEN is right then, where somebody listens.
 */
static bool agrees(const struct view *view, const struct record *r, unsigned int index,
		   enum state state)
{
	enum state seen = r->end[index].state;

	return seen == state || (seen == STATE_LISTEN && state == STATE_CLOSED &&
				 view->after->listening[r->tuple.end[index].port]);
}

static void compare_local(struct view *view, const struct record *r, unsigned int index,
			  struct kind *kind)
{
	static unsigned int shown, shown_flag;
	const struct record_end *end = &r->end[index];
	enum state state;

	if (!truth(view, r, index, &state)) {
		kind->unstable++;
		return;
	}
	kind->local_ends++;
	kind->local_states[state]++;
	if (state != STATE_CLOSED && !end->local)
		complain("an end with a socket is not called local", &shown_flag,
			 "%s, id %lld in %s, end %u", tuple_text(&r->tuple), r->id, view->name,
			 index);
	if (agrees(view, r, index, state))
		kind->local_right++;
	else
		complain("local end", &shown, "%s %s, id %lld in %s, end %u: tcpwatch %s, ss %s",
			 kind->name, tuple_text(&r->tuple), r->id, view->name, index,
			 state_name(end->state), state_name(state));
}

/* @state is what @seen becomes when the ACK of its FIN arrives */
static bool fin_ack_behind(enum state seen, enum state state)
{
	return (seen == STATE_FIN_WAIT1 && state == STATE_FIN_WAIT2) ||
	       (seen == STATE_CLOSING && state == STATE_TIME_WAIT) ||
	       (seen == STATE_LAST_ACK && state == STATE_CLOSED);
}

static bool pair_is(enum state a, enum state b, enum state x, enum state y)
{
	return (a == x && b == y) || (a == y && b == x);
}

/*
 * Which law of inference.md excuses that @seen (an end's record where it is
 * remote) differs from @state (its socket's). @own is the record where the
 * end is local; how it ended there is the evidence.
 */
static enum law law_for(const struct record_end *seen, const struct record_end *own,
			enum state state)
{
	if (state == STATE_CLOSED && own->state == STATE_CLOSED && own->silent)
		return L2;
	if (state == STATE_TIME_WAIT && seen->state == STATE_CLOSED && seen->silent &&
	    seen->before == STATE_TIME_WAIT)
		return L2;
	if (pair_is(seen->state, state, STATE_TIME_WAIT, STATE_CLOSED) ||
	    pair_is(seen->state, state, STATE_CLOSING, STATE_LAST_ACK))
		return L3;
	/* a copy of the FIN came after its ACK, so close that it was not acknowledged again */
	if (fin_ack_behind(seen->state, state))
		return L4;
	if (seen->state == STATE_CLOSED && seen->by_reset)
		return L1;
	if (state == STATE_CLOSED && own->state == STATE_CLOSED && own->by_reset)
		return L1;
	return LAW_NONE;
}

static void compare_peer(struct view *view, struct view *home, const struct record *r,
			 unsigned int index, struct kind *kind)
{
	static const struct record_end nothing;
	static unsigned int shown;
	const struct record *own = map_get(&home->records.map, &r->tuple);
	enum state state;
	enum law law;

	if (!truth(home, r, index, &state)) {
		kind->unstable++;
		return;
	}
	kind->peer_ends++;
	if (agrees(home, r, index, state)) {
		kind->peer_right++;
		return;
	}
	law = law_for(&r->end[index], own ? &own->end[index] : &nothing, state);
	if (law)
		kind->excluded[law]++;
	else
		complain("peer end", &shown, "%s %s, id %lld in %s, end %u: tcpwatch %s, ss in %s %s",
			 kind->name, tuple_text(&r->tuple), r->id, view->name, index,
			 state_name(r->end[index].state), home->name, state_name(state));
}

/* Of several incarnations of a tuple, the newest is the one that a socket belongs to. */
static bool is_newest(struct view *view, const struct record *r)
{
	return map_get(&view->records.map, &r->tuple) == r;
}

static void compare_record(struct view *view, const struct record *r)
{
	static unsigned int shown_stranger, shown_foreign;
	const struct connection *c = map_get(&all.by_tuple, &r->tuple);
	struct view *home;

	if (!c) {
		complain("a flow that nobody made", &shown_stranger, "%s, id %lld in %s",
			 tuple_text(&r->tuple), r->id, view->name);
		return;
	}
	for (unsigned int i = 0; i < 2; i++) {
		home = owner(&r->tuple.end[i]);
		if (home != view && r->end[i].local)
			complain("a remote end is called local", &shown_foreign, "%s, id %lld in %s",
				 tuple_text(&r->tuple), r->id, view->name);
		if (home == view)
			compare_local(view, r, i, c->kind);
		else if (home)
			compare_peer(view, home, r, i, c->kind);
	}
}

static void compare_view(struct view *view)
{
	static unsigned int shown;
	const struct socket_end *s;
	const struct record *r;

	for (r = view->records.first; r; r = r->next)
		if (is_newest(view, r))
			compare_record(view, r);
	for (s = view->after->first; s; s = s->next)
		if (sockets_state(view->before, &s->tuple, s->index) == s->state &&
		    !map_get(&view->records.map, &s->tuple))
			complain("a socket without a flow", &shown, "%s %s in %s",
				 tuple_text(&s->tuple), state_name(s->state), view->name);
}

/* In every namespace that one of its ends belongs to */
static void find_connections(void)
{
	static unsigned int shown;
	struct view *view;

	for (const struct connection *c = all.connections; c; c = c->next) {
		for (unsigned int i = 0; i < 2; i++) {
			view = owner(&c->tuple.end[i]);
			if (view && !map_get(&view->records.map, &c->tuple))
				complain("a connection without a flow", &shown, "%s %s in %s",
					 c->kind->name, tuple_text(&c->tuple), view->name);
		}
	}
}

static json_t *excluded(const struct kind *kind)
{
	static const char *const names[NLAWS] = { NULL, "L1", "L2", "L3", "L4" };
	json_t *object = json_object();

	for (unsigned int i = L1; i < NLAWS; i++)
		if (kind->excluded[i])
			json_object_set_new(object, names[i], json_integer(kind->excluded[i]));
	return object;
}

static json_t *local_states(const struct kind *kind)
{
	json_t *object = json_object();

	for (unsigned int i = 0; i < NSTATES; i++)
		if (kind->local_states[i])
			json_object_set_new(object, state_name(i),
					    json_integer(kind->local_states[i]));
	return object;
}

static json_t *row(const struct kind *kind, const json_t *settings)
{
	json_t *object = json_pack("{s:s, s:i, s:i, s:i, s:i, s:i, s:o, s:i, s:o}",
				   "kind", kind->name, "connections", kind->connections,
				   "local_ends", kind->local_ends,
				   "local_right", kind->local_right,
				   "peer_ends", kind->peer_ends, "peer_right", kind->peer_right,
				   "excluded", excluded(kind), "unstable", kind->unstable,
				   "local_states", local_states(kind));

	json_object_update(object, (json_t *)settings);
	return object;
}

static void write_rows(const char *path, const json_t *settings)
{
	json_t *rows = json_array();

	for (unsigned int i = 0; i < all.nkinds; i++)
		json_array_append_new(rows, row(&all.kinds[i], settings));
	if (json_dump_file(rows, path, JSON_INDENT(1)))
		die("%s: cannot write", path);
	json_decref(rows);
}

static void print_kind(const struct kind *kind)
{
	printf("# %-13s %5u connections, local ends %5u of %5u right, peer ends %5u of %5u",
	       kind->name, kind->connections, kind->local_right, kind->local_ends,
	       kind->peer_right, kind->peer_ends);
	printf(" (L1 %u, L2 %u, L3 %u, L4 %u), changing %u\n", kind->excluded[L1],
	       kind->excluded[L2], kind->excluded[L3], kind->excluded[L4], kind->unstable);
}

static void add_setting(json_t *settings, char *text)
{
	char *value = strchr(text, '=');

	if (!value)
		die("--set KEY=NUMBER");
	*value++ = '\0';
	json_object_set_new(settings, text, json_integer(parse_number(value, UINT32_MAX)));
}

enum { OPT_LOG = 256, OPT_ROWS, OPT_SET, OPT_HELP };

static const struct option options[] = {
	{ "log", required_argument, NULL, OPT_LOG },
	{ "rows", required_argument, NULL, OPT_ROWS },
	{ "set", required_argument, NULL, OPT_SET },
	{ "help", no_argument, NULL, OPT_HELP },
	{}
};

int main(int argc, char **argv)
{
	json_t *settings = json_object();
	const char *rows = NULL;
	bool have_log = false;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPT_LOG: read_log(optarg); have_log = true; break;
		case OPT_ROWS: rows = optarg; break;
		case OPT_SET: add_setting(settings, optarg); break;
		case OPT_HELP: fputs(usage_text, stdout); return 0;
		default: die("try compare --help");
		}
	}
	if (!have_log || optind == argc)
		die("--log and a DIR are needed; try compare --help");
	for (int i = optind; i < argc; i++)
		read_view(argv[i]);

	for (unsigned int i = 0; i < all.nviews; i++)
		compare_view(&all.views[i]);
	find_connections();
	for (unsigned int i = 0; i < all.nkinds; i++)
		print_kind(&all.kinds[i]);
	if (rows)
		write_rows(rows, settings);
	json_decref(settings);
	return all.wrong ? 1 : 0;
}
