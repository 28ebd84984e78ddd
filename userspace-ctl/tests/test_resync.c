// SPDX-License-Identifier: GPL-2.0
/* When a stream is to be made whole, and what comes meanwhile. */
#include <string.h>

#include <libmnl/libmnl.h>

#include "hold.h"
#include "resync.h"
#include "suite.h"

#define BOTH	RESYNC_GROUPS

/* clang-format off */
static const struct due_row {
	const char *what;
	uint32_t groups;
	enum out_group group;
	uint64_t last;		/* lost up to there; the flows contain what is up to 100 */
	bool due;
} dues[] = {
	{ "a transition after the flows were read", BOTH, OUT_TRANSITIONS, 101, true },
	{ "a close after the flows were read", BOTH, OUT_CLOSES, 101, true },
	{ "the last one that they contain", BOTH, OUT_TRANSITIONS, 100, false },
	{ "one long before", BOTH, OUT_CLOSES, 1, false },
	{ "settings say nothing of flows", BOTH | 1u << OUT_CONFIG, OUT_CONFIG, 101, false },
	{ "a group that is not followed", 1u << OUT_CLOSES, OUT_TRANSITIONS, 101, false },
};

/* clang-format on */

static void test_due(void **state)
{
	const struct due_row *row = *state;
	struct resync resync = {
		.groups = row->groups,
		.contained = { [OUT_TRANSITIONS] = 100, [OUT_CLOSES] = 100, [OUT_CONFIG] = 100 },
	};

	resync_lost(&resync, row->group, row->last);
	assert_int_equal(resync.due, row->due);
}

/* clang-format off */
static const struct hold_row {
	const char *what;
	unsigned int messages;
	unsigned int payload;	/* of the longest */
	bool released;
} holds[] = {
	{ "none", 0, 0, true },
	{ "one without payload", 1, 0, true },
	{ "odd lengths", 7, 13, true },
	{ "more than there is room for at first", 1000, 997, true },
	{ "forgotten", 1000, 997, false },
};

/* clang-format on */

/* message number i: type i, payload of i modulo something, all of it i */
static void make(char *buf, unsigned int i, unsigned int payload)
{
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buf);
	unsigned int len = payload ? i % payload : 0;

	nlh->nlmsg_type = i;
	memset(mnl_nlmsg_get_payload(nlh), i, len);
	nlh->nlmsg_len += len;
}

struct reading {
	const struct hold_row *row;
	unsigned int count;
};

static enum transport_next read_one(void *context, const struct nlmsghdr *nlh)
{
	struct reading *reading = context;
	char expected[2048] = "";

	make(expected, reading->count++, reading->row->payload);
	assert_memory_equal(nlh, expected, nlh->nlmsg_len);
	return TRANSPORT_MORE;
}

static void test_hold(void **state)
{
	const struct hold_row *row = *state;
	struct reading reading = { .row = row };
	const struct transport_reader reader = { .message = read_one, .context = &reading };
	struct hold hold = { .used = 0 };
	unsigned int i;
	char buf[2048];

	for (i = 0; i < row->messages; i++) {
		memset(buf, 0, sizeof(buf));
		make(buf, i, row->payload);
		assert_true(hold_add(&hold, (struct nlmsghdr *)buf));
	}
	hold_release(&hold, row->released ? &reader : NULL);
	assert_int_equal(reading.count, row->released ? row->messages : 0);
	assert_int_equal(hold.used, 0);
}

static void test_full(void **state)
{
	static char buf[1024 * 1024];
	struct hold hold = { .used = 0 };
	unsigned int kept = 0;

	(void)state;
	mnl_nlmsg_put_header(buf)->nlmsg_len = sizeof(buf);
	while (hold_add(&hold, (struct nlmsghdr *)buf))
		kept++;
	assert_int_equal(kept, HOLD_MOST / sizeof(buf));
	hold_release(&hold, NULL);
}

int main(void)
{
	static const struct {
		const char *what;
	} once[] = { { "what is too much is refused" } };
	int failed = 0;

	failed += run_rows("dues", dues, sizeof(dues), sizeof(dues[0]), test_due);
	failed += run_rows("holds", holds, sizeof(holds), sizeof(holds[0]), test_hold);
	failed += run_rows("full", once, sizeof(once), sizeof(once[0]), test_full);
	return failed > 0;
}
