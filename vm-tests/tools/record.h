/* SPDX-License-Identifier: GPL-2.0 */
/* Flows as `tcpwatchctl -j flows|ended` prints them, as far as compare needs them. */
#ifndef VM_TESTS_RECORD_H
#define VM_TESTS_RECORD_H

#include "tuple.h"

struct record_end {
	enum state state;
	bool local;		/* tcpwatch says that it is */
	/* How it became closed, from the history: */
	enum state before;
	bool silent;		/* by its socket or a timer, not by a segment */
	bool by_reset;
};

/* One transition: what both ends were in afterwards, in the tuple's order */
struct record_moment {
	long long t_us;		/* CLOCK_REALTIME */
	enum state state[2];
	bool segment;		/* made by one */
};

struct record {
	struct tuple tuple;
	uint32_t netns;
	long long id;
	unsigned int incarnation;
	bool ended;
	struct record_end end[2];	/* in the tuple's order */
	struct record_moment *moments;
	unsigned int nmoments;
	unsigned int dropped;		/* moments before these, no longer kept */
	struct record *next;
};

struct records {
	struct map map;		/* of struct record: the newest of its tuple */
	struct record *first;
	size_t count;
};

/* Adds the flows of a file; @ended: they are no longer in the table. */
void records_read(struct records *records, const char *path, bool ended);
/*
 * Gives the records whose history has lost its beginning all of it, from the
 * lines of `monitor transitions`.
 */
void records_read_monitor(struct records *records, const char *path);

#endif
