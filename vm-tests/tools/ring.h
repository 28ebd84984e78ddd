/* SPDX-License-Identifier: GPL-2.0 */
/* The pages of a kernel trace buffer, as trace_pipe_raw hands them out. */
#ifndef VM_TESTS_RING_H
#define VM_TESTS_RING_H

#include <stdbool.h>
#include <stdint.h>

#define RING_PAGE	4096

typedef void (*ring_fn)(void *context, uint64_t t_ns, const uint8_t *record);

/* Calls @fn for each record of a page; false when the kernel says that some were lost before. */
bool ring_records(const uint8_t *page, ring_fn fn, void *context);

#endif
