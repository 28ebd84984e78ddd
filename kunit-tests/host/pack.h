/* SPDX-License-Identifier: GPL-2.0 */
/*
 * A world as a string of bytes: only what can matter from there on, so that
 * worlds that cannot be told apart are one.
 */
#ifndef _TCPW_HOST_PACK_H
#define _TCPW_HOST_PACK_H

#include "world.h"

#define PACKED_MAX 256

/* @to: at least PACKED_MAX; returns how many bytes */
size_t pack(const struct world *w, u8 *to);

/* the same world again; @setup as it was begun */
void unpack(struct world *w, const struct setup *setup, const u8 *from);

#endif /* _TCPW_HOST_PACK_H */
