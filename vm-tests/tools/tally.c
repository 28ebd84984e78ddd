// SPDX-License-Identifier: GPL-2.0
#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tally *tally_find(struct tally **list, const char *name)
{
	struct tally *t;

	for (; *list; list = &(*list)->next)
		if (!strcmp((*list)->name, name))
			return *list;
	t = calloc(1, sizeof(*t));
	if (!t)
		die_errno("calloc");
	t->name = name;
	*list = t;
	return t;
}

unsigned long tally_excluded(const struct tally *t)
{
	unsigned long n = 0;

	for (enum law law = LAW_NONE + 1; law < NLAWS; law++)
		n += t->excluded[law];
	return n;
}

json_t *tally_json(const struct tally *t, const char *key)
{
	json_t *object = json_object(), *excluded = json_object();

	if (key)
		json_object_set_new(object, key, json_string(t->name));
	json_object_set_new(object, "connections", json_integer(t->connections));
	json_object_set_new(object, "endpoints", json_integer(t->endpoints));
	json_object_set_new(object, "endpoints_right", json_integer(t->endpoints_right));
	json_object_set_new(object, "transitions", json_integer(t->transitions));
	json_object_set_new(object, "transitions_right", json_integer(t->transitions_right));
	for (enum law law = LAW_NONE + 1; law < NLAWS; law++)
		if (t->excluded[law])
			json_object_set_new(excluded, law_name(law),
					    json_integer(t->excluded[law]));
	json_object_set_new(object, "excluded", excluded);
	json_object_set_new(object, "lost", json_integer(t->lost));
	return object;
}

json_t *tally_json_list(const struct tally *t, const char *key)
{
	json_t *list = json_array();

	for (; t; t = t->next)
		json_array_append_new(list, tally_json(t, key));
	return list;
}

void tally_print(const struct tally *t)
{
	printf("# %-16s %6lu connections, ends %6lu of %6lu right, transitions %7lu of %7lu",
	       t->name, t->connections, t->endpoints_right, t->endpoints, t->transitions_right,
	       t->transitions);
	for (enum law law = LAW_NONE + 1; law < NLAWS; law++)
		if (t->excluded[law])
			printf(", %s %lu", law_name(law), t->excluded[law]);
	if (t->excluded[LAW_NONE])
		printf(", WRONG %lu", t->excluded[LAW_NONE]);
	printf("; %lu lost\n", t->lost);
}

void lateness_add(struct lateness *late, long long us)
{
	late->n[us > 1000000 ? 3 : us > 10000 ? 2 : us > 1000]++;
}

void lateness_print(const char *what, const struct lateness *late)
{
	printf("# moments %s: %lu within 1 ms, %lu within 10 ms, %lu within 1 s, %lu later\n", what,
	       late->n[0], late->n[1], late->n[2], late->n[3]);
}
