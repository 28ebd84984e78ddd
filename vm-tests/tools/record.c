// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "record.h"

#include <ctype.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static json_t *member(const json_t *object, const char *key)
{
	json_t *value = json_object_get(object, key);

	if (!value)
		die("flow without \"%s\"", key);
	return value;
}

static const char *string(const json_t *object, const char *key)
{
	const char *value = json_string_value(member(object, key));

	if (!value)
		die("flow: \"%s\" is no string", key);
	return value;
}

static long long number(const json_t *object, const char *key)
{
	json_t *value = member(object, key);

	if (!json_is_integer(value))
		die("flow: \"%s\" is no integer", key);
	return json_integer_value(value);
}

static struct tuple_end end_of(const json_t *side)
{
	return tuple_end(string(side, "addr"), number(side, "port"));
}

/* Follow one end through the history to how it became closed. */
static void read_ending(struct record_end *end, const json_t *history, const char *key)
{
	enum state was = STATE_UNKNOWN, is;
	const json_t *transition;
	size_t i;

	json_array_foreach(history, i, transition) {
		is = parse_state(string(transition, key));
		if (is == STATE_CLOSED && was != STATE_CLOSED) {
			end->before = was;
			end->silent = strcmp(string(transition, "cause"), "segment") != 0;
			end->by_reset = !end->silent && strchr(string(transition, "flags"), 'R');
		}
		was = is;
	}
}

static void read_side(struct record *r, const json_t *flow, unsigned int index, const char *key)
{
	struct record_end *end = &r->end[index];
	const char *local = string(flow, "local");

	end->state = parse_state(string(member(flow, key), "state"));
	end->local = !strcmp(local, key) || !strcmp(local, "both");
	read_ending(end, json_object_get(flow, "transitions"), key);
}

static void add_moment(struct record *r, struct record_moment moment)
{
	if (!(r->nmoments & (r->nmoments - 1)))
		r->moments = realloc(r->moments, (2 * r->nmoments + 1) * sizeof(moment));
	if (!r->moments)
		die_errno("realloc");
	r->moments[r->nmoments++] = moment;
}

static bool by_segment(const json_t *transition)
{
	return !strcmp(string(transition, "cause"), "segment");
}

static void read_moments(struct record *r, const json_t *flow, unsigned int client)
{
	const json_t *transition, *history = json_object_get(flow, "transitions");
	long long start = llround(json_number_value(member(flow, "started")) * 1e6);
	struct record_moment moment;
	size_t i;

	json_array_foreach(history, i, transition) {
		moment.t_us = start + number(transition, "t_us");
		moment.state[client] = parse_state(string(transition, "client"));
		moment.state[!client] = parse_state(string(transition, "server"));
		moment.segment = by_segment(transition);
		add_moment(r, moment);
	}
}

static struct record *make_record(const json_t *flow, bool ended)
{
	struct record *r = calloc(1, sizeof(*r));
	unsigned int client;

	if (!r)
		die_errno("calloc");
	r->ended = ended;
	r->id = number(flow, "id");
	r->netns = number(flow, "netns");
	r->incarnation = number(flow, "incarnation");
	r->dropped = number(flow, "transitions_dropped");
	r->tuple = make_tuple(end_of(member(flow, "client")), end_of(member(flow, "server")),
			      &client);
	read_side(r, flow, client, "client");
	read_side(r, flow, !client, "server");
	read_moments(r, flow, client);
	return r;
}

static bool newer(const struct record *a, const struct record *b)
{
	if (a->ended != b->ended)
		return b->ended;
	return a->id > b->id;
}

static void add_record(struct records *records, struct record *r)
{
	struct record **known = (void *)map_find(&records->map, &r->tuple, true);

	if (!*known || newer(r, *known))
		*known = r;
	r->next = records->first;
	records->first = r;
	records->count++;
}

/* The next character that is neither space nor comma */
static int next_char(FILE *file)
{
	int c;

	do
		c = getc_unlocked(file);
	while (isspace(c) || c == ',');
	return c;
}

/* One flow at a time, so that a dump of any size can be read. */
void records_read(struct records *records, const char *path, bool ended)
{
	FILE *file = fopen(path, "r");
	json_error_t error;
	json_t *flow;
	int c;

	if (!file)
		die_errno("%s", path);
	if (next_char(file) != '[')
		die("%s: no array", path);
	while ((c = next_char(file)) == '{') {
		ungetc(c, file);
		flow = json_loadf(file, JSON_DISABLE_EOF_CHECK, &error);
		if (!flow)
			die("%s: %s", path, error.text);
		add_record(records, make_record(flow, ended));
		json_decref(flow);
	}
	if (c != ']')
		die("%s: the array does not end", path);
	fclose(file);
}

static int by_id(const void *a, const void *b)
{
	const struct record *const *x = a, *const *y = b;

	return ((*x)->id > (*y)->id) - ((*x)->id < (*y)->id);
}

/* Those without the beginning of their history, by id; that history is forgotten */
static struct record **incomplete(const struct records *records, size_t *n)
{
	struct record **list = calloc(records->count + 1, sizeof(struct record *));

	if (!list)
		die_errno("calloc");
	*n = 0;
	for (struct record *r = records->first; r; r = r->next) {
		if (!r->dropped)
			continue;
		list[(*n)++] = r;
		r->nmoments = 0;
	}
	qsort(list, *n, sizeof(struct record *), by_id);
	return list;
}

static void take_line(struct record **list, size_t n, const json_t *line)
{
	struct record wanted = {}, *key = &wanted, **found;
	struct record_moment moment;
	unsigned int client;

	if (strcmp(string(line, "type"), "transition"))
		return;
	wanted.id = number(line, "id");
	found = bsearch(&key, list, n, sizeof(struct record *), by_id);
	if (!found)
		return;
	make_tuple(end_of(member(line, "client")), end_of(member(line, "server")), &client);
	moment.t_us = llround(json_number_value(member(line, "at")) * 1e6);
	moment.state[client] = parse_state(string(member(line, "client"), "state"));
	moment.state[!client] = parse_state(string(member(line, "server"), "state"));
	moment.segment = by_segment(line);
	add_moment(*found, moment);
}

void records_read_monitor(struct records *records, const char *path)
{
	size_t n, size = 0;
	struct record **list = incomplete(records, &n);
	FILE *file = fopen(path, "r");
	json_error_t error;
	char *text = NULL;
	json_t *line;

	if (!file)
		die_errno("%s", path);
	while (n && getline(&text, &size, file) > 0) {
		line = json_loads(text, 0, &error);
		if (!line)
			die("%s: %s", path, error.text);
		take_line(list, n, line);
		json_decref(line);
	}
	free(text);
	free(list);
	fclose(file);
}
