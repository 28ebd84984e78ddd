// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "array.h"
#include "holders.h"

bool holders_add(struct holders *holders, uint64_t place, uint64_t ino)
{
	struct seat *seat;

	if (!ino)
		return true;
	seat = array_more(holders->seat, holders->n_seats, &holders->room, sizeof(*seat));
	if (!seat)
		return false;
	holders->seat = seat;
	holders->seat[holders->n_seats++] = (struct seat){ place, ino };
	return true;
}

static int by_place(const void *a, const void *b)
{
	const struct holder *x = a, *y = b;

	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	return (x->owner > y->owner) - (x->owner < y->owner);
}

static int by_sockets(const void *a, const void *b)
{
	const struct holder *x = a, *y = b;

	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	if (x->sockets != y->sockets)
		return x->sockets > y->sockets ? -1 : 1;
	return x->owner->pid - y->owner->pid;
}

/* a holder for each process that has a socket open, by however many descriptors */
static void add_processes(struct holders *holders, const struct seat *seat)
{
	size_t i, n;
	const struct holding *h = owners_of(&holders->owners, seat->ino, &n);

	for (i = 0; i < n; i++) {
		if (i && h[i].owner == h[i - 1].owner)
			continue;
		holders->holder[holders->n_holders++] = (struct holder){
			.place = seat->place,
			.owner = &holders->owners.owner[h[i].owner],
			.sockets = 1,
		};
	}
}

static void sum_up(struct holders *holders)
{
	struct holder *all = holders->holder;
	size_t i, n = 0;

	qsort(all, holders->n_holders, sizeof(*all), by_place);
	for (i = 0; i < holders->n_holders; i++) {
		if (n && !by_place(&all[n - 1], &all[i]))
			all[n - 1].sockets += all[i].sockets;
		else
			all[n++] = all[i];
	}
	holders->n_holders = n;
	qsort(all, n, sizeof(*all), by_sockets);
}

static bool find_owners(struct holders *holders, const char *root)
{
	uint64_t *inodes = calloc(holders->n_seats, sizeof(*inodes));
	bool found;
	size_t i;

	for (i = 0; inodes && i < holders->n_seats; i++)
		inodes[i] = holders->seat[i].ino;
	found = inodes && owners_find(&holders->owners, root, inodes, holders->n_seats);
	free(inodes);
	return found;
}

/* a socket that listens at any address may have several seats */
static size_t count_holdings(const struct holders *holders)
{
	size_t i, n, sum = 0;

	for (i = 0; i < holders->n_seats; i++) {
		owners_of(&holders->owners, holders->seat[i].ino, &n);
		sum += n;
	}
	return sum;
}

bool holders_find(struct holders *holders, const char *root)
{
	size_t i;

	if (!holders->n_seats)
		return true;
	if (!find_owners(holders, root))
		return false;
	holders->holder = calloc(count_holdings(holders) + 1, sizeof(*holders->holder));
	if (!holders->holder)
		return false;
	for (i = 0; i < holders->n_seats; i++)
		add_processes(holders, &holders->seat[i]);
	sum_up(holders);
	return true;
}

void holders_at(const struct holders *holders, uint64_t place, struct tenants *tenants)
{
	size_t low = 0, high = holders->n_holders, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (holders->holder[middle].place < place)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low; end < holders->n_holders && holders->holder[end].place == place;)
		end++;
	*tenants = (struct tenants){
		.looked = true,
		.hidden = holders->owners.unreadable,
		.holder = end > low ? &holders->holder[low] : NULL,
		.count = end - low,
	};
}

void holders_free(struct holders *holders)
{
	free(holders->seat);
	free(holders->holder);
	owners_free(&holders->owners);
	memset(holders, 0, sizeof(*holders));
}

const char *tenants_text(const struct tenants *tenants, char *buf)
{
	size_t i, len = 0;

	*buf = '\0';
	for (i = 0; i < tenants->count && i < OWNERS_SHOWN; i++) {
		const struct owner *owner = tenants->holder[i].owner;

		len += sprintf(buf + len, "%s%s[%d]", i ? ", " : "", owner->comm, owner->pid);
		if (owner->unit.kind)
			len += sprintf(buf + len, " (%s)", owner->unit.name);
	}
	if (i < tenants->count)
		sprintf(buf + len, " and %zu more", tenants->count - i);
	return buf;
}
