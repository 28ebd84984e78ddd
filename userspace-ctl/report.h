/* SPDX-License-Identifier: GPL-2.0 */
/* What is wrong here: findings, the worst first. */
#ifndef CTL_REPORT_H
#define CTL_REPORT_H

#include <stddef.h>

#include "close_wait.h"
#include "handshakes.h"
#include "ports.h"
#include "record.h"

enum severity {
	SEVERITY_OK,
	SEVERITY_WARNING,
	SEVERITY_CRITICAL,
};

#define SUBJECT_TEXT	320
#define FINDING_TEXT	640

/**
 * struct finding - one thing that is wrong
 * @severity:	how bad
 * @kind:	close_wait, ports, half_open or table
 * @subject:	what it is about
 * @since_ns:	for how long; NEVER: not known
 * @text:	what is wrong, in a sentence or two
 * @cure:	what to do about it
 * @command:	the same to paste into a shell, or ""
 */
struct finding {
	enum severity severity;
	const char *kind;
	char subject[SUBJECT_TEXT];
	uint64_t since_ns;
	char text[FINDING_TEXT];
	char cure[PORT_CURE_TEXT];
	char command[FINDING_TEXT];
};

/**
 * struct report - all of them
 * @finding:	the worst first
 * @count:	of @finding
 * @status:	of the module
 * @stats:	its counters
 * @at_ns:	CLOCK_REALTIME
 */
struct report {
	struct finding *finding;
	size_t count;
	struct status status;
	struct stats stats;
	uint64_t at_ns;
};

/**
 * report_short() - whether there is anything to find of ports
 * @tw:		destinations
 */
bool report_short(const struct time_wait *tw);

/**
 * report_make() - find what is wrong
 * @r:		@status, @stats and @at_ns are set; the rest is the result
 * @cw:		sockets in CLOSE_WAIT
 * @tw:		ports
 * @h:		handshakes
 * @n_h:	of @h
 *
 * Return: false when memory ran out.
 */
bool report_make(struct report *r, const struct close_wait *cw, const struct time_wait *tw,
		 const struct handshakes *h, size_t n_h);

/**
 * report_free() - release what report_make() allocated
 * @r:		may be all zero
 */
void report_free(struct report *r);

/* the worst of all findings */
enum severity report_verdict(const struct report *r);

/* ok, warning, critical */
const char *severity_name(enum severity severity);

/* events and flows that this module could not keep, since it is watching */
uint64_t report_lost(const struct report *r);

#endif
