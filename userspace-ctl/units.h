/* SPDX-License-Identifier: GPL-2.0 */
/* Times and counts: the clock, text <-> numbers. */
#ifndef CTL_UNITS_H
#define CTL_UNITS_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#define NSEC_PER_SEC	1000000000ull
#define NSEC_PER_MSEC	1000000ull
#define NSEC_PER_USEC	1000ull

/* no end in sight, or not seen */
#define NEVER		UINT64_MAX

#define SPAN_TEXT	32

/**
 * clock_ns() - what a clock of the kernel says
 * @clock:	CLOCK_REALTIME, CLOCK_MONOTONIC
 *
 * Return: in ns.
 */
uint64_t clock_ns(clockid_t clock);

/**
 * span_parse() - read a length of time
 * @text:	"90", "1.5", "250ms", "5m", "2h", "1d", "1h30m"; seconds without a unit
 * @ns:		result
 *
 * Return: whether it is one.
 */
bool span_parse(const char *text, uint64_t *ns);

/**
 * count_parse() - read a number that is not negative
 * @text:	digits only
 * @value:	result
 *
 * Return: whether it is one.
 */
bool count_parse(const char *text, uint64_t *value);

/**
 * size_parse() - read a number of bytes
 * @text:	"4096", "64k", "8M": k and M are 1024 and 1024 * 1024
 * @bytes:	result
 *
 * Return: whether it is one.
 */
bool size_parse(const char *text, uint64_t *bytes);

/**
 * span_short() - a length of time in at most six characters: 3.51s, 2h04m, 12d3h
 * @ns:		how long; NEVER prints "never"
 * @buf:	result, SPAN_TEXT bytes
 */
const char *span_short(uint64_t ns, char *buf);

/**
 * span_fine() - the same, in ms below ten of them: 0.26ms
 * @ns:		how long
 * @buf:	result, SPAN_TEXT bytes
 */
const char *span_fine(uint64_t ns, char *buf);

/**
 * span_long() - a length of time for a sentence: 3.5 s, 2 h 04 min
 * @ns:		how long
 * @buf:	result, SPAN_TEXT bytes
 */
const char *span_long(uint64_t ns, char *buf);

/**
 * size_text() - a number of bytes for a sentence: 512 B, 1.5 kB, 20 MB
 * @bytes:	how many; UINT64_MAX prints "?"
 * @buf:	result, SPAN_TEXT bytes
 */
const char *size_text(uint64_t bytes, char *buf);

#endif
