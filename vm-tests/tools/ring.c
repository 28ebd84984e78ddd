// SPDX-License-Identifier: GPL-2.0
#include "ring.h"

#include <string.h>

/* events/header_page: u64 timestamp, long commit, then records as of events/header_event */
#define HEADER		16
#define COMMIT_MASK	0xfffff
#define MISSED		(1u << 31)

enum { LONG = 0, PADDING = 29, TIME_EXTEND = 30, TIME_STAMP = 31 };

#define DELTA_BITS	27

static uint32_t word(const uint8_t *at)
{
	uint32_t value;

	memcpy(&value, at, sizeof(value));
	return value;
}

bool ring_records(const uint8_t *page, ring_fn fn, void *context)
{
	uint32_t commit = word(page + 8);
	const uint8_t *at = page + HEADER, *end = at + (commit & COMMIT_MASK);
	uint64_t t;

	memcpy(&t, page, sizeof(t));
	while (at < end) {
		uint32_t type = word(at) & 31, delta = word(at) >> 5;

		switch (type) {
		case PADDING:
			if (!delta)
				return !(commit & MISSED);
			t += delta;
			at += 4 + word(at + 4);
			break;
		case TIME_EXTEND:
			t += delta + ((uint64_t)word(at + 4) << DELTA_BITS);
			at += 8;
			break;
		case TIME_STAMP:
			t = delta + ((uint64_t)word(at + 4) << DELTA_BITS);
			at += 8;
			break;
		case LONG:
			t += delta;
			fn(context, t, at + 8);
			at += 4 + word(at + 4);
			break;
		default:
			t += delta;
			fn(context, t, at + 4);
			at += 4 + 4 * type;
		}
	}
	return !(commit & MISSED);
}
