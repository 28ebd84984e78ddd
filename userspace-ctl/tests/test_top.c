// SPDX-License-Identifier: GPL-2.0
/* The live view: what is where at each width, and what keys do. */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "addr.h"
#include "suite.h"
#include "top.h"
#include "units.h"

#define ST(name)	TCPWATCH_STATE_##name

#define LONG_A	"2001:db8:1234:5678:9abc:def0:1234:5678"
#define LONG_B	"2001:db8:1234:5678:9abc:def0:1234:9999"

static struct tcpwatch_group sample(const char *local, const char *remote, unsigned int port)
{
	struct tcpwatch_group group = {
		.port = htons(port),
		.window_ms = 60000,
		.own[ST(ESTABLISHED)] = 1234567,
		.own[ST(CLOSE_WAIT)] = 99999,
		.own[ST(SYN_RECV)] = 4000000000u,
		.own[ST(TIME_WAIT)] = 1,
		.rate[TCPWATCH_RATE_OPENED] = 4000000000u,
		.rate[TCPWATCH_RATE_CLOSE_WAIT_OUT] = 4000000000u,
		.close_wait_age_ns = 500 * 86400 * NSEC_PER_SEC,
	};
	struct addr addr;

	group.synack_ack[23] = 1;
	group.syn_synack[23] = 1;
	assert_true(addr_parse(local, &addr));
	memcpy(group.local, addr.bytes, sizeof(group.local));
	group.family = addr.family;
	assert_true(addr_parse(remote, &addr));
	memcpy(group.remote, addr.bytes, sizeof(group.remote));
	return group;
}

/* so many of each, on ports from 1 on; numbers as large as they get */
static void fill(struct top *top, const char *local, const char *remote, size_t count)
{
	unsigned int side;
	size_t i;

	top_init(top);
	top->status.value[TCPWATCH_STATUS_FLOWS] = 4000000000u;
	top->status.value[TCPWATCH_STATUS_FLOWS_MAX] = 4000000000u;
	top->status.value[TCPWATCH_STATUS_HALF_OPEN] = 4000000000u;
	top->status.value[TCPWATCH_STATUS_WATCHED_NS] = 500 * 86400 * NSEC_PER_SEC;
	top->lost = 4000000000u;
	for (side = 0; side < 2; side++) {
		struct groups *groups = &top->groups[side];

		groups->group = calloc(count + 1, sizeof(*groups->group));
		groups->count = count;
		for (i = 0; i < count; i++)
			groups->group[i] = sample(local, remote, 10000 + i);
	}
	assert_true(top_order(top));
}

/* all of a page, a line per row; rows must not be wider than it is */
static char *text_of(struct top *top, unsigned int width, unsigned int height)
{
	char *text = NULL;
	struct page page;
	unsigned int i;
	size_t size;
	FILE *file = open_memstream(&text, &size);

	assert_true(page_create(&page, width, height));
	top_layout(top, &page);
	assert_true(page.count <= height);
	for (i = 0; i < page.count; i++) {
		if (strlen(page.row[i].text) > width)
			fail_msg("%zu columns: %s", strlen(page.row[i].text), page.row[i].text);
		fprintf(file, "%s\n", page.row[i].text);
	}
	free(page.row);
	fclose(file);
	if (getenv("SHOW_SCREENS"))
		fprintf(stderr, "== %u x %u\n%s", width, height, text);
	return text;
}

static unsigned int times(const char *text, const char *what)
{
	unsigned int n = 0;

	while ((text = strstr(text, what))) {
		text += strlen(what);
		n++;
	}
	return n;
}

/* clang-format off */
static const struct fit_row {
	const char *what;
	const char *local;
	const char *remote;
	unsigned int width;
	unsigned int height;
	size_t groups;
	unsigned int listeners;		/* times that ":10000" is a local end's, whole */
	unsigned int destinations;	/* times that a remote end is there, whole */
} fits[] = {
	{ "60 columns, IPv4", "10.0.0.2", "10.0.0.9", 60, 40, 1, 2, 2 },
	{ "60 columns, long IPv4", "192.168.100.100", "192.168.100.200", 60, 40, 1, 2, 2 },
	{ "60 columns, IPv6", LONG_A, LONG_B, 60, 40, 1, 2, 2 },
	{ "80 columns, IPv4", "10.0.0.2", "10.0.0.9", 80, 24, 1, 2, 2 },
	{ "80 columns, IPv6", LONG_A, LONG_B, 80, 40, 1, 2, 2 },
	{ "120 columns, IPv6", LONG_A, LONG_B, 120, 40, 1, 2, 2 },
	{ "200 columns, IPv6", LONG_A, LONG_B, 200, 40, 1, 2, 2 },
	{ "wider than a row has room for", LONG_A, LONG_B, 2000, 40, 1, 2, 2 },
	{ "many of them", LONG_A, LONG_B, 80, 40, 1000, 1, 1 },
	{ "more digits in the title than there is room for", LONG_A, LONG_B, 60, 40, 20000, 1, 1 },
	{ "low: the active pane only", LONG_A, LONG_B, 80, 16, 3, 1, 0 },
	{ "none at all", LONG_A, LONG_B, 80, 24, 0, 0, 0 },
	{ "hardly any height", LONG_A, LONG_B, 80, 5, 3, 0, 0 },
	{ "no height", LONG_A, LONG_B, 80, 0, 3, 0, 0 },
	{ "too narrow", LONG_A, LONG_B, 59, 24, 3, 0, 0 },
	{ "much too narrow", LONG_A, LONG_B, 7, 24, 3, 0, 0 },
};

/* clang-format on */

static void test_fit(void **state)
{
	const struct fit_row *row = *state;
	char listener[80], destination[80];
	enum top_pane pane;
	bool v6 = strchr(row->local, ':');
	struct top top;
	char *text;

	fill(&top, row->local, row->remote, row->groups);
	text = text_of(&top, row->width, row->height);
	snprintf(listener, sizeof(listener), v6 ? "[%s]:10000" : "%s:10000", row->local);
	snprintf(destination, sizeof(destination), v6 ? "[%s]:10000" : "%s:10000", row->remote);
	if (times(text, listener) < row->listeners || times(text, destination) < row->destinations)
		fail_msg("%s", text);
	free(text);
	/* whichever pane is active, and with help */
	for (pane = 0; pane < TOP_PANES; pane++) {
		top_press(&top, '\t');
		free(text_of(&top, row->width, row->height));
	}
	top_press(&top, 'h');
	free(text_of(&top, row->width, row->height));
	top_free(&top);
}

/* clang-format off */
static const struct look_row {
	const char *what;
	const char *line;
} looks[] = {
	{ "the title, and the columns",
	  "*LISTENERS 2                          HALF ESTAB CLS-W   FIN TIM-W NEW/S  MEDIAN" },
	{ "a listener",
	  "10.0.0.2:8000                            -     7     2     -     3   1.5  <0.06s" },
	{ "a listener's IPv6 end beside its numbers",
	  "[2001:db8::2]:8000                       -     -     -     -     -   0.0       -" },
	{ "a destination",
	  "10.0.0.2 to 10.0.0.9:5432                -     -     -     -     -   0.0       -" },
	{ "CLOSE_WAIT has columns of its own",
	  " CLOSE-WAIT 1                                        COUNT ESTAB   +/MIN  OLDEST" },
	{ "how it grows, how old",
	  "10.0.0.2:8000                                            2     7     4.0   2h04m" },
	{ "how full, since when",
	  "tcpwatch: 9 flows of 262144, 1 half-open, watching for 3 h 12 min, nothing" },
	{ "rates", "in:  1.5 new/s, 0.0 completed/s, 0.0 failed/s, 0.0 freed/s" },
	{ "what keys do", "q quit  h help  Tab pane  s sort: new  r turn round" },
};

/* clang-format on */

static void some(struct top *top)
{
	struct groups *listeners = &top->groups[OUT_LISTENERS];
	struct groups *destinations = &top->groups[OUT_DESTINATIONS];

	fill(top, "10.0.0.2", "10.0.0.9", 2);
	top->lost = 0;
	top->status.value[TCPWATCH_STATUS_FLOWS] = 9;
	top->status.value[TCPWATCH_STATUS_FLOWS_MAX] = 262144;
	top->status.value[TCPWATCH_STATUS_HALF_OPEN] = 1;
	top->status.value[TCPWATCH_STATUS_WATCHED_NS] = (3 * 60 + 12) * 60 * NSEC_PER_SEC;
	listeners->group[0] = (struct tcpwatch_group){
		.family = AF_INET,
		.local = { 10, 0, 0, 2 },
		.port = htons(8000),
		.own = { [ST(ESTABLISHED)] = 7, [ST(CLOSE_WAIT)] = 2, [ST(TIME_WAIT)] = 3 },
		.window_ms = 60000,
		.synack_ack[16] = 1,
		.rate[TCPWATCH_RATE_OPENED] = 90,
		.rate[TCPWATCH_RATE_CLOSE_WAIT_IN] = 5,
		.rate[TCPWATCH_RATE_CLOSE_WAIT_OUT] = 1,
		.close_wait_age_ns = 124 * 60 * NSEC_PER_SEC,
	};
	listeners->group[1] = (struct tcpwatch_group){
		.family = AF_INET6,
		.port = htons(8000),
		.window_ms = 60000,
		.local = { 0x20, 0x01, 0x0d, 0xb8, [15] = 2 },
	};
	destinations->group[0] = (struct tcpwatch_group){
		.family = AF_INET,
		.local = { 10, 0, 0, 2 },
		.remote = { 10, 0, 0, 9 },
		.port = htons(5432),
		.window_ms = 60000,
	};
	destinations->count = 1;
	assert_true(top_order(top));
}

static void test_look(void **state)
{
	const struct look_row *row = *state;
	struct top top;
	char *text;

	some(&top);
	text = text_of(&top, 80, 30);
	if (!strstr(text, row->line))
		fail_msg("not there: %s\n%s", row->line, text);
	free(text);
	top_free(&top);
}

#define TAB	"\t"
#define BACK	"\1"
#define DOWN	"\2"
#define UP	"\3"
#define NEXT	"\4"
#define PREV	"\5"
#define HOME	"\6"
#define END	"\7"
#define SIZE	"\10"

/* clang-format off */
static const struct press_row {
	const char *what;
	const char *keys;
	enum top_pane active;
	const char *order;
	size_t first;		/* of thirty */
	enum top_answer answer;
} presses[] = {
	{ "at first", SIZE, TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "Tab", TAB, TOP_DESTINATIONS, "new", 0, TOP_DRAW },
	{ "Tab, Tab", TAB TAB, TOP_CLOSE_WAIT, "oldest", 0, TOP_DRAW },
	{ "round", TAB TAB TAB, TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "back", BACK, TOP_CLOSE_WAIT, "oldest", 0, TOP_DRAW },
	{ "the next order", "s", TOP_LISTENERS, "median", 0, TOP_DRAW },
	{ "all orders", "ss", TOP_LISTENERS, "address", 0, TOP_DRAW },
	{ "an order by its letter", "e", TOP_LISTENERS, "established", 0, TOP_DRAW },
	{ "each pane has its own", "e" TAB, TOP_DESTINATIONS, "new", 0, TOP_DRAW },
	{ "and keeps it", "e" TAB "c" BACK, TOP_LISTENERS, "established", 0, TOP_DRAW },
	{ "the next order of CLOSE_WAIT", BACK "s", TOP_CLOSE_WAIT, "count", 0, TOP_DRAW },
	{ "an order of CLOSE_WAIT by its letter", BACK "g", TOP_CLOSE_WAIT, "growth", 0, TOP_DRAW },
	{ "a letter of another pane", BACK "e", TOP_CLOSE_WAIT, "oldest", 0, TOP_DRAW },
	{ "a letter that is none", "x", TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "down", DOWN DOWN, TOP_LISTENERS, "new", 2, TOP_DRAW },
	{ "up", DOWN DOWN UP, TOP_LISTENERS, "new", 1, TOP_DRAW },
	{ "not beyond the first", UP, TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "a page", NEXT, TOP_LISTENERS, "new", 10, TOP_DRAW },
	{ "a page back", NEXT DOWN PREV, TOP_LISTENERS, "new", 1, TOP_DRAW },
	{ "not beyond the first by a page", DOWN PREV, TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "the end: the page stays full", END, TOP_LISTENERS, "new", 22, TOP_DRAW },
	{ "not beyond the end", NEXT NEXT NEXT NEXT, TOP_LISTENERS, "new", 22, TOP_DRAW },
	{ "the beginning", END HOME, TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "help goes away by itself", "he", TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "help stays when the size changes", "h" SIZE "e", TOP_LISTENERS, "new", 0, TOP_DRAW },
	{ "now", " ", TOP_LISTENERS, "new", 0, TOP_ASK },
	{ "quit", "q", TOP_LISTENERS, "new", 0, TOP_QUIT },
	{ "quit from help", "hq", TOP_LISTENERS, "new", 0, TOP_QUIT },
};

/* clang-format on */

static void test_press(void **state)
{
	static const int special[] = {
		TOP_KEY_OTHER,
		TOP_KEY_BACK_TAB,
		TOP_KEY_DOWN,
		TOP_KEY_UP,
		TOP_KEY_PAGE_DOWN,
		TOP_KEY_PAGE_UP,
		TOP_KEY_HOME,
		TOP_KEY_END,
		TOP_KEY_RESIZE,
	};
	const struct press_row *row = *state;
	enum top_answer answer = TOP_DRAW;
	const char *key;
	struct top top;

	fill(&top, "10.0.0.2", "10.0.0.9", 30);
	for (key = row->keys; *key; key++)
		answer = top_press(&top, *key < '\t' ? special[(int)*key] : *key);
	free(text_of(&top, 80, 15));
	assert_int_equal(answer, row->answer);
	assert_int_equal(top.active, row->active);
	assert_string_equal(top_order_name(&top, top.active), row->order);
	assert_int_equal(top.first[top.active], row->first);
	top_free(&top);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("fits", fits, sizeof(fits), sizeof(fits[0]), test_fit);
	failed += run_rows("looks", looks, sizeof(looks), sizeof(looks[0]), test_look);
	failed += run_rows("presses", presses, sizeof(presses), sizeof(presses[0]), test_press);
	return failed > 0;
}
