// SPDX-License-Identifier: GPL-2.0
/* The order of listeners and destinations. */
#include <string.h>
#include <sys/socket.h>

#include "group_sort.h"
#include "suite.h"

#define ST(name)	TCPWATCH_STATE_##name

/* three of them, in the order of their ports: 1, 2, 3 */
/* clang-format off */
static const struct tcpwatch_group samples[] = {
	{ .family = AF_INET, .window_ms = 60000,
	  .own = { [ST(ESTABLISHED)] = 5, [ST(CLOSE_WAIT)] = 1, [ST(FIN_WAIT2)] = 1 },
	  .rate = { [TCPWATCH_RATE_OPENED] = 60 },
	  .synack_ack = { [4] = 1 }, .syn_synack = { [9] = 1 } },
	{ .family = AF_INET, .window_ms = 60000,
	  .own = { [ST(ESTABLISHED)] = 7, [ST(SYN_RECV)] = 3, [ST(LAST_ACK)] = 1 },
	  .rate = { [TCPWATCH_RATE_OPENED] = 600 }, .synack_ack = { [8] = 1 } },
	{ .family = AF_INET, .window_ms = 1000,
	  .own = { [ST(ESTABLISHED)] = 6, [ST(CLOSE_WAIT)] = 9, [ST(TIME_WAIT)] = 4 },
	  .rate = { [TCPWATCH_RATE_OPENED] = 50 }, .synack_ack = { [6] = 1 } },
};

/* clang-format on */

#define SAMPLES	ARRAY_SIZE(samples)

/* clang-format off */
static const struct sort_row {
	const char *what;
	const char *key;
	enum out_side side;
	const char *ports;	/* NULL: not a key */
} sorts[] = {
	{ "nothing said: by address", NULL, OUT_LISTENERS, "123" },
	{ "address", "address", OUT_LISTENERS, "123" },
	{ "address, turned round", "-address", OUT_LISTENERS, "321" },
	{ "half", "half", OUT_LISTENERS, "213" },
	{ "established", "established", OUT_LISTENERS, "231" },
	{ "established, turned round", "-established", OUT_LISTENERS, "132" },
	{ "close-wait", "close-wait", OUT_DESTINATIONS, "312" },
	{ "closing, equal ones by address", "closing", OUT_DESTINATIONS, "123" },
	{ "closing, turned round, equal ones by address", "-closing", OUT_DESTINATIONS, "312" },
	{ "time-wait", "time-wait", OUT_LISTENERS, "312" },
	{ "new, per second", "new", OUT_LISTENERS, "321" },
	{ "median of a listener", "median", OUT_LISTENERS, "231" },
	{ "median of a destination", "median", OUT_DESTINATIONS, "123" },
	{ "no key", "colour", OUT_LISTENERS, NULL },
	{ "half of a key", "time", OUT_LISTENERS, NULL },
	{ "nothing but a sign", "-", OUT_LISTENERS, NULL },
};

/* clang-format on */

static void test_sort(void **state)
{
	const struct sort_row *row = *state;
	struct group_sort sort = { .side = row->side };
	struct tcpwatch_group group[SAMPLES];
	struct groups groups = { group, SAMPLES };
	char ports[SAMPLES + 1] = "";
	struct fault fault;
	unsigned int i;

	memcpy(group, samples, sizeof(group));
	for (i = 0; i < SAMPLES; i++)
		group[i].port = htons(i + 1);
	if (!row->ports) {
		assert_int_equal(group_sort_parse(&sort, row->key, &fault), CTL_USAGE);
		return;
	}
	assert_int_equal(group_sort_parse(&sort, row->key, &fault), 0);
	group_sort(&sort, &groups);
	for (i = 0; i < SAMPLES; i++)
		ports[i] = '0' + ntohs(group[i].port);
	assert_string_equal(ports, row->ports);
}

int main(void)
{
	struct group_sort sort = { .side = OUT_LISTENERS };
	struct groups none = { .count = 0 };

	group_sort(&sort, &none);
	return run_rows("sorts", sorts, sizeof(sorts), sizeof(sorts[0]), test_sort) > 0;
}
