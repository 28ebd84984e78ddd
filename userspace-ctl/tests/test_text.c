// SPDX-License-Identifier: GPL-2.0
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "addr.h"
#include "ladder.h"
#include "out.h"
#include "sample.h"
#include "suite.h"
#include "units.h"

#define SHORT4	"10.0.0.1:40000"
#define LONG4	"255.255.255.255:65535"
#define SHORT6	"[2001:db8::1]:40000"
#define LONG6	"[2001:db8:1234:5678:9abc:def0:1234:5678]:40000"
#define OTHER6	"[2001:db8:1234:5678:9abc:def0:1234:9999]:65535"

struct paper {
	char *text;
	size_t size;
	struct out out;
};

static void paper_begin(struct paper *paper, unsigned int width, bool utf8, bool color)
{
	memset(paper, 0, sizeof(*paper));
	paper->out.ops = &out_text;
	paper->out.style = (struct style){
		.width = width,
		.utf8 = utf8,
		.color = color,
		.header = true,
		.timestamps = true,
	};
	paper->out.file = open_memstream(&paper->text, &paper->size);
}

static void paper_end(struct paper *paper)
{
	fclose(paper->out.file);
}

/* past cmocka's own message, which has not room enough */
static void complain(const char *line, const char *text)
{
	fprintf(stderr, "# not in there: %s\n%s", line, text);
	fail();
}

static unsigned int widest(const char *text)
{
	unsigned int most = 0;

	while (*text) {
		size_t len = strcspn(text, "\n");
		char line[2048];

		snprintf(line, sizeof(line), "%.*s", (int)len, text);
		if (text_width(line) > most)
			most = text_width(line);
		text += len + (text[len] == '\n');
	}
	return most;
}

static unsigned int count_lines(const char *text)
{
	unsigned int n = 0;

	while ((text = strchr(text, '\n'))) {
		text++;
		n++;
	}
	return n;
}

/* what is printed, how wide, and on how many lines */
/* clang-format off */
static const struct screen_row {
	const char *what;
	enum { FLOWS, ENDED, SHOW, TRANSITION, CLOSED, OVERRUN, BEGIN, END, STATS,
	       STATUS, CONFIG } view;
	const char *client;
	const char *server;
	unsigned int width;	/* 0: as wide as it likes */
	unsigned int lines;	/* 0: whatever it takes */
} screens[] = {
	{ "flows, IPv4: one line", FLOWS, SHORT4, "10.0.0.2:80", 80, 2 },
	{ "flows, the longest IPv4: one line", FLOWS, LONG4, LONG4, 80, 2 },
	{ "flows, short IPv6: one line", FLOWS, SHORT6, "[2001:db8::2]:80", 80, 2 },
	{ "flows, long IPv6: two lines", FLOWS, LONG6, OTHER6, 80, 3 },
	{ "flows, one end long: two lines", FLOWS, SHORT6, OTHER6, 80, 3 },
	{ "flows, 100 columns", FLOWS, LONG6, OTHER6, 100, 3 },
	{ "flows, 132 columns", FLOWS, LONG4, LONG4, 132, 2 },
	{ "flows, 72 columns: two lines", FLOWS, LONG4, LONG4, 72, 3 },
	{ "ended, IPv4: one line", ENDED, LONG4, LONG4, 80, 2 },
	{ "ended, short IPv6: one line", ENDED, SHORT6, "[2001:db8::2]:80", 80, 2 },
	{ "ended, medium IPv6: two lines", ENDED, LONG6, "[2001:db8:1234:5678::1]:65535", 80, 3 },
	{ "ended, long IPv6: three lines", ENDED, LONG6, OTHER6, 80, 4 },
	{ "ended, 132 columns", ENDED, LONG4, LONG4, 132, 2 },
	{ "show, IPv4", SHOW, SHORT4, "10.0.0.2:80", 80, 0 },
	{ "show, long IPv6", SHOW, LONG6, OTHER6, 80, 0 },
	{ "show, 60 columns", SHOW, SHORT4, "10.0.0.2:80", 60, 0 },
	{ "show, 200 columns", SHOW, LONG6, OTHER6, 200, 0 },
	{ "transition, IPv4, with its time: two lines", TRANSITION, LONG4, LONG4, 80, 2 },
	{ "transition, IPv6, with its time: three lines", TRANSITION, LONG6, OTHER6, 80, 3 },
	{ "transition, IPv4, with its time, 110 columns: one line", TRANSITION, LONG4, LONG4,
	  110, 1 },
	{ "close, IPv4, 120 columns: one line", CLOSED, SHORT4, "10.0.0.2:80", 120, 1 },
	{ "close, IPv4: two lines", CLOSED, LONG4, LONG4, 80, 2 },
	{ "close, IPv6: three lines", CLOSED, LONG6, OTHER6, 80, 3 },
	{ "overrun", OVERRUN, SHORT4, "10.0.0.2:80", 80, 1 },
	{ "flows, whatever the width: one line", FLOWS, LONG6, OTHER6, 0, 2 },
	{ "ended, whatever the width: one line", ENDED, LONG6, OTHER6, 0, 2 },
	{ "transition, whatever the width: one line", TRANSITION, LONG6, OTHER6, 0, 1 },
	{ "close, whatever the width: one line", CLOSED, LONG6, OTHER6, 0, 1 },
	{ "resync begins", BEGIN, SHORT4, "10.0.0.2:80", 80, 1 },
	{ "resync ends", END, SHORT4, "10.0.0.2:80", 80, 1 },
	{ "stats", STATS, SHORT4, "10.0.0.2:80", 80, 0 },
	{ "status", STATUS, SHORT4, "10.0.0.2:80", 80, 0 },
	{ "config", CONFIG, SHORT4, "10.0.0.2:80", 80, 0 },
};

/* clang-format on */

static void print_event(struct out *out, const struct screen_row *row, struct record *record)
{
	const struct out_event event = { .seq = 10000000000ull, .at_ns = NSEC_PER_SEC };
	const struct out_sync sync = {
		.phase = row->view == BEGIN ? OUT_SYNC_BEGIN : OUT_SYNC_END,
		.flows = 1000000,
	};
	struct tcpwatch_transition_event t = { .family = record->flow.family };

	t.what = record->history[3];
	t.client_port = record->flow.client.port;
	t.server_port = record->flow.server.port;
	memcpy(t.client_addr, record->flow.client.addr, 16);
	memcpy(t.server_addr, record->flow.server.addr, 16);
	if (row->view == TRANSITION)
		out_text.transition(out, &event, &t);
	else if (row->view == CLOSED)
		out_text.close(out, &event, &record->flow);
	else if (row->view == OVERRUN)
		out_text.overrun(out, &event, 4000000000u);
	else
		out_text.sync(out, &event, &sync);
}

static void print_answer(struct out *out, const struct screen_row *row)
{
	struct stats stats;
	struct status status;
	struct config config;
	unsigned int i;

	memset(&stats, true, sizeof(stats));
	memset(&status, true, sizeof(status));
	memset(&config, true, sizeof(config));
	for (i = 0; i <= TCPWATCH_STAT_MAX; i++)
		stats.value[i] = 99999999999999ull;
	for (i = 0; i <= TCPWATCH_STATUS_MAX; i++)
		status.value[i] = 1048576;
	for (i = 0; i <= TCPWATCH_CONFIG_MAX; i++)
		config.value[i] = UINT32_MAX;
	if (row->view == STATS)
		out_text.stats(out, &stats);
	else if (row->view == STATUS)
		out_text.status(out, &status);
	else
		out_text.config(out, &config);
}

static void print_screen(struct out *out, const struct screen_row *row)
{
	struct tcpwatch_transition history[SAMPLE_STEPS];
	struct record record = { .history = history, .count = SAMPLE_STEPS };

	sample_closed(&record.flow, history, row->client, row->server);
	if (row->view <= SHOW) {
		if (row->view != SHOW)
			record.history = NULL;
		out_text.list_begin(out, (enum out_list)row->view);
		out_text.flow(out, &record);
		out_text.list_end(out);
	} else if (row->view >= STATS) {
		print_answer(out, row);
	} else {
		print_event(out, row, &record);
	}
}

static bool stands_alone(const char *text, const char *end)
{
	const char *found = strstr(text, end);

	return found && isspace((unsigned char)found[strlen(end)]) &&
	       (found == text || isspace((unsigned char)found[-1]));
}

static void test_screen(void **state)
{
	const struct screen_row *row = *state;
	struct paper paper;
	bool ends = row->view <= CLOSED;

	paper_begin(&paper, row->width, true, false);
	print_screen(&paper.out, row);
	paper_end(&paper);
	if (getenv("SHOW_SCREENS"))
		fprintf(stderr, "== %s\n%s", row->what, paper.text);
	if (row->width && widest(paper.text) > row->width)
		complain("a narrower text", paper.text);
	if (row->lines)
		assert_int_equal(count_lines(paper.text), row->lines);
	/* nothing is cut, nothing sticks to it */
	if (ends) {
		assert_true(stands_alone(paper.text, row->client));
		assert_true(stands_alone(paper.text, row->server));
	}
	assert_null(strchr(paper.text, '\033'));
	free(paper.text);
}

/* colours take no room, and without UTF-8 nothing but ASCII is printed */
/* clang-format off */
static const struct style_row {
	const char *what;
	bool utf8;
	bool color;
} styles[] = {
	{ "plain", false, false },
	{ "UTF-8", true, false },
	{ "colour", false, true },
	{ "both", true, true },
};

/* clang-format on */

static void strip(char *text)
{
	char *to = text;

	for (; *text; text++) {
		if (*text == '\033')
			text += strcspn(text, "m");
		else
			*to++ = *text;
	}
	*to = '\0';
}

static void test_style(void **state)
{
	const struct style_row *row = *state;
	const struct screen_row screen = { "", SHOW, SHORT4, "10.0.0.2:80", 80, 0 };
	struct paper paper;
	const char *at;

	paper_begin(&paper, 80, row->utf8, row->color);
	print_screen(&paper.out, &screen);
	paper_end(&paper);
	assert_int_equal(!!strchr(paper.text, '\033'), row->color);
	strip(paper.text);
	assert_true(widest(paper.text) <= 80);
	for (at = paper.text; !row->utf8 && *at; at++)
		assert_true(*at > 0);
	free(paper.text);
}

/* lines that must stand in the ladder of the sample, as they are */
/* clang-format off */
static const struct line_row {
	const char *what;
	const char *line;
	enum { SAMPLE, TIMER, SOCKET, ADOPTED, EVICTED, SAME_SEGMENT, LATE, V6 } change;
} ladders[] = {
	{ "heads", "      time  client                                             server",
	  SAMPLE },
	{ "SYN", "  0.000000  syn-sent      ────── SYN ──────────────────────▶   listen",
	  SAMPLE },
	{ "SYN ACK", "  0.000812  syn-sent      ◀────────────────── SYN ACK ──────   syn-recv",
	  SAMPLE },
	{ "ACK", "  0.000909  established   ────── ACK ──────────────────────▶   established",
	  SAMPLE },
	{ "FIN ACK",
	  "  2.114020  fin-wait-1    ────── FIN ACK ──────────────────▶   established",
	  SAMPLE },
	{ "second FIN ACK",
	  "  2.114733  fin-wait-2    ◀────────────────── FIN ACK ──────   last-ack",
	  SAMPLE },
	{ "last ACK", "  2.114790  time-wait     ────── ACK ──────────────────────▶   closed",
	  SAMPLE },
	{ "heading on one line", "10.0.0.1:40000 (client, local)  →  10.0.0.2:80 (server)",
	  SAMPLE },
	{ "verdict", "closed by client, three segments", SAMPLE },
	{ "time-wait left", "            57.9 s of time-wait left.", SAMPLE },
	{ "why three segments",
	  "The server's FIN carried its ACK: three segments instead of four.", SAMPLE },
	{ "a timer is a remark",
	  "  2.114790  time-wait     ············· timer ··············   closed",
	  TIMER },
	{ "a vanished socket is a remark", "·········· socket gone ··········",
	  SOCKET },
	{ "an adopted socket is a remark", "·········· socket found ··········",
	  ADOPTED },
	{ "an eviction is a remark", "··········· table full ···········",
	  EVICTED },
	{ "the second step of one segment has no arrow",
	  "\n            time-wait                                          closed\n",
	  SAME_SEGMENT },
	{ "after hours the times still stand in a column",
	  "90002.114790  time-wait     ────── ACK", LATE },
	{ "... also the first one", "    0.000000  syn-sent      ────── SYN", LATE },
	{ "IPv6: the client on its own line",
	  "\n  →  [2001:db8:1234:5678:9abc:def0:1234:9999]:65535 (server)", V6 },
};

/* clang-format on */

static void change_sample(struct record *record, struct tcpwatch_transition *h, int change)
{
	struct tcpwatch_transition *last = &h[SAMPLE_STEPS - 1];

	(void)record;
	switch (change) {
	case TIMER:
		last->cause = TCPWATCH_CAUSE_TIMER;
		break;
	case SOCKET:
		last->cause = TCPWATCH_CAUSE_SOCKET;
		break;
	case ADOPTED:
		last->cause = TCPWATCH_CAUSE_ADOPTED;
		break;
	case EVICTED:
		last->cause = TCPWATCH_CAUSE_EVICTED;
		break;
	case SAME_SEGMENT:
		*last = h[SAMPLE_STEPS - 2];
		last->client = TCPWATCH_STATE_TIME_WAIT;
		last->server = TCPWATCH_STATE_CLOSED;
		break;
	case LATE:
		last->t_us += 90000ull * 1000000;
		break;
	}
}

static void test_ladder(void **state)
{
	const struct line_row *row = *state;
	struct tcpwatch_transition history[SAMPLE_STEPS];
	struct record record = { .history = history, .count = SAMPLE_STEPS };
	struct paper paper;

	sample_closed(&record.flow, history, row->change == V6 ? LONG6 : SHORT4,
		      row->change == V6 ? OTHER6 : "10.0.0.2:80");
	change_sample(&record, history, row->change);
	paper_begin(&paper, 80, true, false);
	ladder(paper.out.file, &paper.out.style, &record);
	paper_end(&paper);
	if (!strstr(paper.text, row->line))
		complain(row->line, paper.text);
	assert_true(widest(paper.text) <= 80);
	free(paper.text);
}

/* sentences that a reader needs */
/* clang-format off */
static const struct note_row {
	const char *what;
	enum { LEAK, REMOTE_LEAK, FINAL_ACK, LOST_ACKS, MIDSTREAM, OPEN_BEFORE, ABOUT, ONE_WAY,
	       NO_ORDER, AGAIN, DROPPED, RESET, GONE, REPEATS } change;
	const char *sentence;
} sentences[] = {
	{ "a local leak", LEAK, "the program on this side has not called close()" },
	{ "a remote leak", REMOTE_LEAK, "the server has not closed its side" },
	{ "final ACK lost, now", FINAL_ACK,
	  "The client is connected, the server does not know it" },
	{ "final ACK lost, then", LOST_ACKS, "final ACK was lost 2 times" },
	{ "mid-stream", MIDSTREAM, "Picked up in mid-stream" },
	{ "adopted", OPEN_BEFORE, "Adopted from its socket" },
	{ "estimated", ABOUT, "estimated from its socket" },
	{ "one way", ONE_WAY, "One direction only" },
	{ "order unknown", NO_ORDER, "Who closed first was not seen" },
	{ "an incarnation", AGAIN, "connected 3 times before" },
	{ "dropped transitions", DROPPED, "14 earlier transitions are no longer kept" },
	{ "reset", RESET, "reset by server" },
	{ "socket gone", GONE, "the socket is gone" },
	{ "repeats", REPEATS, "The SYN was repeated 4 times" },
};

/* clang-format on */

static void change_flow(struct tcpwatch_flow *f, int change)
{
	switch (change) {
	case LEAK:
	case REMOTE_LEAK:
		f->local = change == LEAK ? TCPWATCH_SIDE_SERVER : TCPWATCH_SIDE_CLIENT;
		f->server.state = TCPWATCH_STATE_CLOSE_WAIT;
		break;
	case FINAL_ACK:
		f->client.state = TCPWATCH_STATE_ESTABLISHED;
		f->server.state = TCPWATCH_STATE_SYN_RECV;
		break;
	case LOST_ACKS:
		f->final_ack_losses = 2;
		break;
	case MIDSTREAM:
		f->origin = TCPWATCH_ORIGIN_MIDSTREAM;
		break;
	case OPEN_BEFORE:
		f->origin = TCPWATCH_ORIGIN_ADOPTED;
		break;
	case ABOUT:
		f->server.since = TCPWATCH_SINCE_ESTIMATED;
		break;
	case ONE_WAY:
		f->flags = TCPWATCH_FLOW_ONE_WAY;
		break;
	case NO_ORDER:
		f->flags = TCPWATCH_FLOW_ORDER_UNKNOWN;
		break;
	case AGAIN:
		f->incarnation = 3;
		break;
	case DROPPED:
		f->transitions = 20;
		break;
	case RESET:
		f->close = TCPWATCH_CLOSE_RESET;
		f->closed_by = TCPWATCH_SIDE_SERVER;
		break;
	case GONE:
		f->close = TCPWATCH_CLOSE_SOCKET_GONE;
		break;
	case REPEATS:
		f->syn_repeats = 4;
		break;
	}
}

static void test_sentence(void **state)
{
	const struct note_row *row = *state;
	struct tcpwatch_transition history[SAMPLE_STEPS];
	struct record record = { .history = history, .count = SAMPLE_STEPS };
	struct paper paper;

	sample_closed(&record.flow, history, SHORT4, "10.0.0.2:80");
	change_flow(&record.flow, row->change);
	/* wide, so that no sentence is broken */
	paper_begin(&paper, 100, true, false);
	ladder(paper.out.file, &paper.out.style, &record);
	paper_end(&paper);
	if (!strstr(paper.text, row->sentence))
		complain(row->sentence, paper.text);
	free(paper.text);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("screens", screens, sizeof(screens), sizeof(screens[0]), test_screen);
	failed += run_rows("styles", styles, sizeof(styles), sizeof(styles[0]), test_style);
	failed += run_rows("ladders", ladders, sizeof(ladders), sizeof(ladders[0]), test_ladder);
	failed += run_rows("sentences", sentences, sizeof(sentences), sizeof(sentences[0]),
			   test_sentence);
	return failed > 0;
}
