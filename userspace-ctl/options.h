/* SPDX-License-Identifier: GPL-2.0 */
/* What stands behind dashes on the command line. */
#ifndef CTL_OPTIONS_H
#define CTL_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "fault.h"

enum when {
	WHEN_AUTO,
	WHEN_ALWAYS,
	WHEN_NEVER
};

/**
 * struct options - the choices of one run
 * @family:	AF_UNSPEC, or of -4 and -6
 * @netns:	name, process id or path; NULL: this one
 * @sort:	key, or NULL
 * @limit:	of a list; 0: none
 * @events:	after which monitor ends; 0: never
 * @buffer:	bytes of events that the kernel keeps for monitor
 * @resync:	the flows at the start of monitor, and after a loss
 * @delay_ns:	between two looks of top at the kernel
 * @iterations:	after which top ends; 0: never
 * @quiet_ns:	without an event, after which monitor ends; 0: never
 */
struct options {
	bool help;
	bool version;
	bool json;
	bool pretty;
	bool header;
	bool resolve;
	bool history;
	bool owners;
	bool all_netns;
	bool count;
	bool timestamps;
	bool oneline;
	bool resync;
	enum when color;
	int family;
	const char *netns;
	const char *sort;
	uint64_t limit;
	uint64_t events;
	uint64_t quiet_ns;
	uint64_t buffer;
	uint64_t delay_ns;
	uint64_t iterations;
};

/* who takes an option */
#define OPTIONS_ALL	0x01
#define OPTIONS_LIST	0x02
#define OPTIONS_MONITOR	0x04
#define OPTIONS_ROWS	0x08
#define OPTIONS_FRONT	0x10	/* a verb's own that may stand before it, as in ip */
#define OPTIONS_GROUPS	0x20
#define OPTIONS_TOP	0x40

/* what --all-netns means: once in each namespace, or the verb goes there itself; else nothing */
#define OPTIONS_EACH	0x80
#define OPTIONS_TOUR	0x100

/**
 * options_init() - what holds when nothing is said
 * @options:	result
 */
void options_init(struct options *options);

/**
 * options_parse() - read the options and leave the words
 * @options:	result; what stands there is kept unless it is given
 * @argc:	number of @argv
 * @argv:	the first one is passed over; words come to its end
 * @takes:	OPTIONS_*, or-ed
 * @first_word:	stop at the first word
 * @fault:	names the bad option
 *
 * Return: index of the first word, or -1.
 */
int options_parse(struct options *options, int argc, char **argv, unsigned int takes,
		  bool first_word, struct fault *fault);

/**
 * options_help() - print one line per option
 * @file:	where
 * @takes:	OPTIONS_*, or-ed
 */
void options_help(FILE *file, unsigned int takes);

#endif
