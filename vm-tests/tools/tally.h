/* SPDX-License-Identifier: GPL-2.0 */
/* What the oracle counts, of a kind, of a path, or of everything. */
#ifndef VM_TESTS_TALLY_H
#define VM_TESTS_TALLY_H

#include <jansson.h>

#include "laws.h"

struct tally {
	const char *name;
	unsigned long connections, endpoints, endpoints_right, transitions, transitions_right;
	unsigned long excluded[NLAWS];
	unsigned long lost;
	struct tally *next;
};

/* How far apart the moments of agreed transitions are: within 1 ms, 10 ms, 1 s, more */
struct lateness {
	unsigned long n[4];
};

/* The tally of this name in a list, added to it when need be */
struct tally *tally_find(struct tally **list, const char *name);
/* How many transitions some law excuses */
unsigned long tally_excluded(const struct tally *tally);
/* @key: of its name, NULL: leave it out */
json_t *tally_json(const struct tally *tally, const char *key);
json_t *tally_json_list(const struct tally *list, const char *key);
void tally_print(const struct tally *tally);

void lateness_add(struct lateness *late, long long us);
void lateness_print(const char *what, const struct lateness *late);

#endif
