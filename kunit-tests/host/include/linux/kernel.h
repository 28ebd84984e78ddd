/* SPDX-License-Identifier: GPL-2.0 */
/* What the rows need of the kernel's, here from the C library. */
#ifndef _TCPW_HOST_KERNEL_H
#define _TCPW_HOST_KERNEL_H

#include <stdio.h>
#include <linux/types.h>

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define U32_MAX		(~0U)
#define scnprintf	snprintf

#endif /* _TCPW_HOST_KERNEL_H */
