/* SPDX-License-Identifier: GPL-2.0 */
/* Numbers that look random and follow from a seed. */
#ifndef _TCPW_HOST_RANDOM_H
#define _TCPW_HOST_RANDOM_H

#include <linux/types.h>

struct random {
	u64 state;
};

/* splitmix64 */
static inline u32 random_u32(struct random *r)
{
	u64 z = r->state += 0x9e3779b97f4a7c15ULL;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
	return (z ^ (z >> 31)) >> 32;
}

/* 0 to n - 1 */
static inline u32 random_below(struct random *r, u32 n)
{
	return (u64)random_u32(r) * n >> 32;
}

static inline bool random_one_in(struct random *r, u32 n)
{
	return random_below(r, n) == 0;
}

#endif /* _TCPW_HOST_RANDOM_H */
