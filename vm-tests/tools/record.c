// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "record.h"

#include <ctype.h>
#include <jansson.h>
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

static struct record *make_record(const json_t *flow, bool ended)
{
	struct record *r = calloc(1, sizeof(*r));
	unsigned int client;

	if (!r)
		die_errno("calloc");
	r->ended = ended;
	r->id = number(flow, "id");
	r->incarnation = number(flow, "incarnation");
	r->tuple = make_tuple(end_of(member(flow, "client")), end_of(member(flow, "server")),
			      &client);
	read_side(r, flow, client, "client");
	read_side(r, flow, !client, "server");
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
