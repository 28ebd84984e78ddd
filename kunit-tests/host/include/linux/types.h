/* SPDX-License-Identifier: GPL-2.0 */
/* The kernel's short type names, so that the core compiles here unchanged. */
#ifndef _TCPW_HOST_TYPES_H
#define _TCPW_HOST_TYPES_H

#include_next <linux/types.h>
#include <stdbool.h>
#include <stddef.h>

typedef __u8 u8;
typedef __u16 u16;
typedef __u32 u32;
typedef __s32 s32;
typedef __u64 u64;

#define fallthrough __attribute__((__fallthrough__))

#endif /* _TCPW_HOST_TYPES_H */
