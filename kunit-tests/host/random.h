/* SPDX-License-Identifier: GPL-2.0 */
/* Numbers that look random and follow from a seed, or from octets that somebody chose. */
#ifndef _TCPW_HOST_RANDOM_H
#define _TCPW_HOST_RANDOM_H

#include <linux/types.h>

/**
 * struct random - a source of numbers
 * @state:	the seed, without @octets
 * @octets:	what to take the numbers from, or NULL
 * @left:	how many; when there is none left, all numbers are 0
 */
struct random {
	u64 state;
	const u8 *octets;
	size_t left;
};

/* splitmix64 */
static inline u32 random_u32_seeded(struct random *r)
{
	u64 z = r->state += 0x9e3779b97f4a7c15ULL;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
	return (z ^ (z >> 31)) >> 32;
}

/* as many of the octets as hold numbers up to @max */
static inline u32 random_u32_chosen(struct random *r, u32 max)
{
	u32 n = 0;

	for (; max && r->left; max >>= 8, r->left--)
		n = n << 8 | *r->octets++;
	return n;
}

static inline u32 random_u32(struct random *r)
{
	return r->octets ? random_u32_chosen(r, ~0U) : random_u32_seeded(r);
}

/* 0 to n - 1 */
static inline u32 random_below(struct random *r, u32 n)
{
	if (r->octets)
		return random_u32_chosen(r, n - 1) % n;
	return (u64)random_u32_seeded(r) * n >> 32;
}

static inline bool random_one_in(struct random *r, u32 n)
{
	return random_below(r, n) == 0;
}

#endif /* _TCPW_HOST_RANDOM_H */
