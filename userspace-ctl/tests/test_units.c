// SPDX-License-Identifier: GPL-2.0
#include "names.h"
#include "suite.h"
#include "units.h"

#include <linux/tcpwatch.h>
#include <string.h>

/* clang-format off */
static const struct parse_row {
	const char *what;
	const char *text;
	bool valid;
	uint64_t ns;
} spans[] = {
	{ "seconds without a unit", "90", true, 90 * NSEC_PER_SEC },
	{ "fractions", "1.5", true, 1500 * NSEC_PER_MSEC },
	{ "milliseconds", "250ms", true, 250 * NSEC_PER_MSEC },
	{ "minutes", "5m", true, 300 * NSEC_PER_SEC },
	{ "minutes in full", "5min", true, 300 * NSEC_PER_SEC },
	{ "hours", "2h", true, 7200 * NSEC_PER_SEC },
	{ "days", "1d", true, 86400 * NSEC_PER_SEC },
	{ "a sum", "1h30m", true, 5400 * NSEC_PER_SEC },
	{ "zero", "0", true, 0 },
	{ "nothing", "", false, 0 },
	{ "negative", "-5", false, 0 },
	{ "a unit alone", "m", false, 0 },
	{ "an unknown unit", "5x", false, 0 },
	{ "infinite", "inf", false, 0 },
	{ "hexadecimal", "0x10", false, 0 },
	{ "too long", "99999999999999", false, 0 },
	{ "a point alone", ".", false, 0 },
};

/* clang-format on */

static void test_span(void **state)
{
	const struct parse_row *row = *state;
	uint64_t ns = 0;

	assert_int_equal(span_parse(row->text, &ns), row->valid);
	if (row->valid)
		assert_true(ns == row->ns);
}

/* clang-format off */
static const struct size_row {
	const char *what;
	const char *text;
	bool valid;
	uint64_t bytes;
} sizes[] = {
	{ "bytes", "4096", true, 4096 },
	{ "kilobytes", "64k", true, 65536 },
	{ "megabytes", "8M", true, 8388608 },
	{ "no number", "k", false, 0 },
	{ "no size", "", false, 0 },
	{ "an unknown unit of size", "8x", false, 0 },
	{ "a size that is too large", "99999999999999999999", false, 0 },
	{ "a size that is too large with its unit", "18446744073709551615k", false, 0 },
};

/* clang-format on */

static void test_size(void **state)
{
	const struct size_row *row = *state;
	uint64_t bytes = 0;

	assert_int_equal(size_parse(row->text, &bytes), row->valid);
	if (row->valid)
		assert_true(bytes == row->bytes);
}

/* clang-format off */
static const struct print_row {
	const char *what;
	uint64_t ns;
	const char *shortly;
	const char *longly;
} prints[] = {
	{ "nothing", 0, "0.00s", "0 us" },
	{ "microseconds", 812000, "0.00s", "812 us" },
	{ "milliseconds", 12345000, "0.01s", "12.3 ms" },
	{ "below ten seconds", 3510 * NSEC_PER_MSEC, "3.51s", "3.5 s" },
	{ "below a minute", 57900 * NSEC_PER_MSEC, "57.9s", "57.9 s" },
	{ "minutes", 724 * NSEC_PER_SEC, "12m04s", "12 min 04 s" },
	{ "hours", 7440 * NSEC_PER_SEC, "2h04m", "2 h 04 min" },
	{ "days", (12 * 24 + 3) * 3600 * NSEC_PER_SEC, "12d3h", "12 d 3 h" },
	{ "many days", 500ull * 86400 * NSEC_PER_SEC, "500d", "500 d 0 h" },
};

/* clang-format on */

static void test_print(void **state)
{
	const struct print_row *row = *state;
	char text[SPAN_TEXT];

	assert_string_equal(span_short(row->ns, text), row->shortly);
	assert_true(strlen(text) <= 6);
	assert_string_equal(span_long(row->ns, text), row->longly);
}

#define S(s)	(1u << TCPWATCH_STATE_##s)

/* clang-format off */
static const struct word_row {
	const char *what;
	const char *word;
	uint32_t mask;
} words[] = {
	{ "as ss prints it", "close-wait", S(CLOSE_WAIT) },
	{ "as JSON prints it", "close_wait", S(CLOSE_WAIT) },
	{ "as the RFC prints it", "CLOSE-WAIT", S(CLOSE_WAIT) },
	{ "in one word", "closewait", S(CLOSE_WAIT) },
	{ "the kernel's fin_wait1", "FIN_WAIT1", S(FIN_WAIT1) },
	{ "ss's fin-wait-1", "fin-wait-1", S(FIN_WAIT1) },
	{ "ESTAB", "ESTAB", S(ESTABLISHED) },
	{ "syn-received", "SYN-RECEIVED", S(SYN_RECV) },
	{ "listening", "listening", S(LISTEN) },
	{ "bucket", "bucket", S(SYN_RECV) | S(TIME_WAIT) },
	{ "connected", "connected", S(SYN_SENT) | S(SYN_RECV) | S(ESTABLISHED) | S(FIN_WAIT1) |
	  S(FIN_WAIT2) | S(CLOSE_WAIT) | S(CLOSING) | S(LAST_ACK) | S(TIME_WAIT) },
	{ "synchronized", "synchronized", S(SYN_RECV) | S(ESTABLISHED) | S(FIN_WAIT1) |
	  S(FIN_WAIT2) | S(CLOSE_WAIT) | S(CLOSING) | S(LAST_ACK) | S(TIME_WAIT) },
	{ "unknown is a state", "unknown", S(UNKNOWN) },
	{ "a beginning is not enough", "close-wai", 0 },
	{ "more is too much", "close-waits", 0 },
	{ "nothing", "", 0 },
};

/* clang-format on */

static void test_word(void **state)
{
	const struct word_row *row = *state;

	assert_int_equal(state_mask(row->word), row->mask);
}

/* the keys that programs rely on, in the order of the interface */
/* clang-format off */
static const struct order_row {
	const char *what;
	const struct names *names;
	const char *keys;
} orders[] = {
	{ "keys of states", &state_names,
	  "unknown listen syn_sent syn_recv established fin_wait1 fin_wait2 close_wait closing last_ack time_wait closed"
	},
	{ "keys of causes", &cause_names,
	  "segment timer socket adopted evicted flush unwatched" },
	{ "keys of sides", &side_names, "none client server both" },
	{ "keys of close kinds", &close_names,
	  "none four_segment three_segment simultaneous reset refused syn_timeout timeout idle socket_gone evicted flushed netns_exit"
	},
	{ "keys of origins", &origin_names, "handshake midstream adopted" },
	{ "keys of certainties", &since_names, "exact estimated at_least" },
};

/* clang-format on */

static void test_order(void **state)
{
	const struct order_row *row = *state;
	char copy[256], *rest = copy, *key;
	unsigned int i = 0;

	snprintf(copy, sizeof(copy), "%s", row->keys);
	while ((key = strsep(&rest, " ")))
		assert_string_equal(name_key(row->names, i++), key);
	assert_int_equal(i, row->names->count);
}

/* every value of the interface has its name, and one that leads back to it */
/* clang-format off */
static const struct table_row {
	const char *what;
	const struct names *names;
	unsigned int first;
	unsigned int last;
} tables[] = {
	{ "states have names", &state_names, 0, TCPWATCH_STATE_MAX },
	{ "causes have names", &cause_names, 0, TCPWATCH_CAUSE_MAX },
	{ "sides have names", &side_names, 0, TCPWATCH_SIDE_BOTH },
	{ "close kinds have names", &close_names, 0, TCPWATCH_CLOSE_MAX },
	{ "origins have names", &origin_names, 0, TCPWATCH_ORIGIN_MAX },
	{ "certainties have names", &since_names, 0, TCPWATCH_SINCE_AT_LEAST },
	{ "counters have names", &stat_names, 1, TCPWATCH_STAT_MAX },
	{ "settings have names", &config_names, 1, TCPWATCH_CONFIG_MAX },
};

/* clang-format on */

static void test_table(void **state)
{
	const struct table_row *row = *state;
	unsigned int i;

	assert_int_equal(row->names->count, row->last + 1);
	for (i = row->first; i <= row->last; i++) {
		assert_non_null(row->names->table[i].key);
		assert_int_equal(name_find(row->names, name_key(row->names, i)), i);
		assert_int_equal(name_find(row->names, name_text(row->names, i)), i);
	}
	assert_string_equal(name_key(row->names, row->last + 1), "unknown");
}

int main(void)
{
	int failed = 0;

	failed += run_rows("spans", spans, sizeof(spans), sizeof(spans[0]), test_span);
	failed += run_rows("prints", prints, sizeof(prints), sizeof(prints[0]), test_print);
	failed += run_rows("sizes", sizes, sizeof(sizes), sizeof(sizes[0]), test_size);
	failed += run_rows("words", words, sizeof(words), sizeof(words[0]), test_word);
	failed += run_rows("orders", orders, sizeof(orders), sizeof(orders[0]), test_order);
	failed += run_rows("tables", tables, sizeof(tables), sizeof(tables[0]), test_table);
	return failed > 0;
}
