/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The worlds that were met, breadth first: a fingerprint of 64 bits of each,
 * which action of which other one led to it, and the last two layers whole.
 * Two of n worlds share a fingerprint with a probability of n * n / 2^65: one
 * in 30 000 for fifty million. Such a world would be left out.
 */
#ifndef _TCPW_HOST_VISITED_H
#define _TCPW_HOST_VISITED_H

#include <linux/types.h>

#define NOBODY (~0U)

struct met {
	u64 print;
	u32 parent;
	u16 action;
};

struct layer {
	u8 *bytes;
	size_t used;
	size_t size;
};

/**
 * struct visited - all of them
 * @met:	in the order in which they were met
 * @n:		how many
 * @slots:	1 + index into @met, or 0; by fingerprint
 * @mask:	number of slots - 1
 * @most:	how many @met can hold
 * @now:	the layer that is being left
 * @next:	the one after it
 */
struct visited {
	struct met *met;
	u32 n;
	u32 *slots;
	u32 mask;
	u32 most;
	struct layer now;
	struct layer next;
};

/* @most: how many will be met at most; memory is taken as it is needed */
void visited_create(struct visited *v, u32 most);
void visited_destroy(struct visited *v);

/* true if it is new; it is then in the next layer. The caller heeds @most. */
bool visited_add(struct visited *v, const u8 *bytes, size_t len, u32 parent, u16 action);

/* go on to the next layer; false if it is empty */
bool visited_advance(struct visited *v);

#endif /* _TCPW_HOST_VISITED_H */
