// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "visited.h"

static void out_of_memory(void)
{
	fprintf(stderr, "out of memory\n");
	exit(2);
}

/* zeroed, and not there before it is touched */
static void *reserve(size_t size)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (p == MAP_FAILED)
		out_of_memory();
	return p;
}

static void place(struct visited *v, u32 index)
{
	u32 slot = v->met[index].print & v->mask;

	while (v->slots[slot])
		slot = (slot + 1) & v->mask;
	v->slots[slot] = index + 1;
}

/* A table that is much larger than what is in it costs a page for each new world. */
static void grow(struct visited *v)
{
	u32 i;

	free(v->slots);
	v->mask = v->mask * 2 + 1;
	v->slots = calloc((size_t)v->mask + 1, sizeof(*v->slots));
	if (!v->slots)
		out_of_memory();
	for (i = 0; i < v->n; i++)
		place(v, i);
}

void visited_create(struct visited *v, u32 most)
{
	*v = (struct visited){ .mask = 8191, .most = most };
	v->met = reserve((size_t)most * sizeof(*v->met));
	grow(v);
}

static void empty(struct layer *l)
{
	free(l->bytes);
	*l = (struct layer){};
}

void visited_destroy(struct visited *v)
{
	munmap(v->met, (size_t)v->most * sizeof(*v->met));
	free(v->slots);
	empty(&v->now);
	empty(&v->next);
}

/* Multiply and fold, eight octets at a time: fast, and mixes all bits. */
static u64 mix(u64 a, u64 b)
{
	unsigned __int128 p = (unsigned __int128)a * b;

	return (u64)p ^ (u64)(p >> 64);
}

static u64 fingerprint(const u8 *bytes, size_t len)
{
	u64 h = 0x9e3779b97f4a7c15ULL ^ len, part;

	for (; len > 8; len -= 8, bytes += 8) {
		memcpy(&part, bytes, 8);
		h = mix(h ^ part, 0xd6e8feb86659fd93ULL) + 0x2545f4914f6cdd1dULL;
	}
	part = 0;
	memcpy(&part, bytes, len);
	h = mix(h ^ part, 0xa0761d6478bd642fULL);
	return mix(h ^ h >> 32, 0xe7037ed1a0b428dbULL);
}

static void append(struct layer *l, u32 index, const u8 *bytes, size_t len)
{
	u16 n = len;

	if (l->used + len + 6 > l->size) {
		l->size = l->size + l->size / 2 + 65536;
		l->bytes = realloc(l->bytes, l->size);
		if (!l->bytes)
			out_of_memory();
	}
	memcpy(l->bytes + l->used, &index, 4);
	memcpy(l->bytes + l->used + 4, &n, 2);
	memcpy(l->bytes + l->used + 6, bytes, len);
	l->used += len + 6;
}

bool visited_add(struct visited *v, const u8 *bytes, size_t len, u32 parent, u16 action)
{
	u64 print = fingerprint(bytes, len);
	u32 slot = print & v->mask;

	for (; v->slots[slot]; slot = (slot + 1) & v->mask)
		if (v->met[v->slots[slot] - 1].print == print)
			return false;
	v->met[v->n] = (struct met){ .print = print, .parent = parent, .action = action };
	append(&v->next, v->n++, bytes, len);
	v->slots[slot] = v->n;
	if (v->n > v->mask / 4 * 3)
		grow(v);
	return true;
}

bool visited_advance(struct visited *v)
{
	empty(&v->now);
	v->now = v->next;
	v->next = (struct layer){};
	return v->now.used;
}
