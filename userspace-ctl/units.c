// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "units.h"

typedef unsigned long long ull;

#define MINUTE	60ull
#define HOUR	(60 * MINUTE)
#define DAY	(24 * HOUR)

/* clang-format off */
static const struct {
	const char *word;
	uint64_t ns;
} units[] = {
	{ "ms", NSEC_PER_MSEC }, { "us", NSEC_PER_USEC }, { "min", MINUTE * NSEC_PER_SEC },
	{ "s", NSEC_PER_SEC }, { "m", MINUTE * NSEC_PER_SEC }, { "h", HOUR * NSEC_PER_SEC },
	{ "d", DAY * NSEC_PER_SEC }, { "w", 7 * DAY * NSEC_PER_SEC },
};

/* clang-format on */

uint64_t clock_ns(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec * NSEC_PER_SEC + now.tv_nsec;
}

/* the unit at @text, moved past; seconds at the end of the text */
static uint64_t take_unit(const char **text)
{
	unsigned int i;

	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		size_t len = strlen(units[i].word);

		if (strncmp(*text, units[i].word, len))
			continue;
		*text += len;
		return units[i].ns;
	}
	return **text ? 0 : NSEC_PER_SEC;
}

bool span_parse(const char *text, uint64_t *ns)
{
	double sum = 0;

	if (!*text)
		return false;
	while (*text) {
		char *stop;
		double value;
		uint64_t unit;

		/* strtod also takes signs, blanks, "inf" and hexadecimal */
		if ((*text < '0' || *text > '9') && *text != '.')
			return false;
		if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
			return false;
		value = strtod(text, &stop);
		if (stop == text)
			return false;
		text = stop;
		unit = take_unit(&text);
		if (!unit)
			return false;
		sum += value * unit;
	}
	if (sum >= 1.8e19)
		return false;
	*ns = sum;
	return true;
}

bool count_parse(const char *text, uint64_t *value)
{
	char *stop;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	*value = strtoull(text, &stop, 10);
	return !*stop && !errno;
}

bool size_parse(const char *text, uint64_t *bytes)
{
	size_t digits = strspn(text, "0123456789");
	const char *unit = text + digits;
	char number[24];
	unsigned int shift = 0;

	if (digits >= sizeof(number))
		return false;
	snprintf(number, sizeof(number), "%.*s", (int)digits, text);
	if (!strcmp(unit, "k") || !strcmp(unit, "K"))
		shift = 10;
	else if (!strcmp(unit, "m") || !strcmp(unit, "M"))
		shift = 20;
	else if (*unit)
		return false;
	if (!count_parse(number, bytes) || *bytes > UINT64_MAX >> shift)
		return false;
	*bytes <<= shift;
	return true;
}

const char *span_short(uint64_t ns, char *buf)
{
	ull s = ns / NSEC_PER_SEC, ms = ns / NSEC_PER_MSEC;

	if (ns == NEVER)
		strcpy(buf, "never");
	else if (s < 10)
		sprintf(buf, "%llu.%02llus", s, ms % 1000 / 10);
	else if (s < MINUTE)
		sprintf(buf, "%llu.%llus", s, ms % 1000 / 100);
	else if (s < HOUR)
		sprintf(buf, "%llum%02llus", s / MINUTE, s % MINUTE);
	else if (s < DAY)
		sprintf(buf, "%lluh%02llum", s / HOUR, s % HOUR / MINUTE);
	else if (s < 100 * DAY)
		sprintf(buf, "%llud%lluh", s / DAY, s % DAY / HOUR);
	else
		sprintf(buf, "%llud", s / DAY);
	return buf;
}

const char *span_fine(uint64_t ns, char *buf)
{
	if (ns >= 10 * NSEC_PER_MSEC)
		return span_short(ns, buf);
	sprintf(buf, "%.2fms", (double)ns / NSEC_PER_MSEC);
	return buf;
}

const char *span_long(uint64_t ns, char *buf)
{
	ull s = ns / NSEC_PER_SEC, us = ns / NSEC_PER_USEC;

	if (us < 1000)
		sprintf(buf, "%llu us", us);
	else if (s < 1)
		sprintf(buf, "%llu.%llu ms", us / 1000, us % 1000 / 100);
	else if (s < MINUTE)
		sprintf(buf, "%llu.%llu s", s, us / 100000 % 10);
	else if (s < HOUR)
		sprintf(buf, "%llu min %02llu s", s / MINUTE, s % MINUTE);
	else if (s < DAY)
		sprintf(buf, "%llu h %02llu min", s / HOUR, s % HOUR / MINUTE);
	else
		sprintf(buf, "%llu d %llu h", s / DAY, s % DAY / HOUR);
	return buf;
}

const char *size_text(uint64_t bytes, char *buf)
{
	static const char *const prefixes[] = { "k", "M", "G", "T", "P", "E" };
	double value = bytes / 1000.0;
	unsigned int i = 0;

	if (bytes == UINT64_MAX)
		return strcpy(buf, "?");
	if (bytes < 1000) {
		sprintf(buf, "%llu B", (ull)bytes);
		return buf;
	}
	while (value >= 999.5 && i < 5) {
		value /= 1000;
		i++;
	}
	sprintf(buf, value < 9.95 ? "%.1f %sB" : "%.0f %sB", value, prefixes[i]);
	return buf;
}
