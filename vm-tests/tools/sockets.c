// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "sockets.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ADDR:PORT, ADDR%DEVICE:PORT or [ADDR]:PORT; the port is 0 for `*` */
static struct tuple_end parse_ss_end(char *text)
{
	char *colon = strrchr(text, ':'), *bracket, *scope;
	unsigned int port;

	if (!colon)
		die("ss: not an end: %s", text);
	port = atoi(colon + 1);
	*colon = '\0';
	if (*text == '[')
		text++;
	bracket = strchr(text, ']');
	if (bracket)
		*bracket = '\0';
	scope = strchr(text, '%');
	if (scope)
		*scope = '\0';
	return tuple_end(!strcmp(text, "*") ? "::" : text, port);
}

static void add_socket(struct sockets *sockets, enum state state, struct tuple_end local,
		       struct tuple_end remote)
{
	struct socket_end *s = calloc(1, sizeof(*s));

	if (!s)
		die_errno("calloc");
	s->state = state;
	s->tuple = make_tuple(local, remote, &s->index);
	s->next = sockets->first;
	sockets->first = s;
	*map_find(&sockets->map[s->index], &s->tuple, true) = s;
}

static void read_line(struct sockets *sockets, const char *line)
{
	char state[16], local[64], remote[64];
	struct tuple_end end;

	if (sscanf(line, "%15s %*s %*s %63s %63s", state, local, remote) != 3)
		die("ss: %s", line);
	end = parse_ss_end(local);
	if (!strcmp(state, "LISTEN"))
		sockets->listening[end.port] = true;
	else
		add_socket(sockets, parse_state(state), end, parse_ss_end(remote));
}

struct sockets *sockets_read(const char *path)
{
	struct sockets *sockets = calloc(1, sizeof(*sockets));
	FILE *file = fopen(path, "r");
	char line[512];

	if (!sockets || !file)
		die_errno("%s", path);
	while (fgets(line, sizeof(line), file))
		read_line(sockets, line);
	fclose(file);
	return sockets;
}

enum state sockets_state(struct sockets *sockets, const struct tuple *tuple, unsigned int index)
{
	const struct socket_end *s = map_get(&sockets->map[index], tuple);

	return s ? s->state : STATE_CLOSED;
}
