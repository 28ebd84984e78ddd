// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "sample.h"
#include "suite.h"
#include "units.h"

/* what a key may hold: integer, real, string, boolean, 0 for null, object, array */
/* clang-format off */
static const struct key_row {
	const char *what;
	const char *types;
} flow_keys[] = {
	{ "id", "i" }, { "netns", "i" }, { "vrf", "i0" }, { "family", "s" }, { "local", "s" },
	{ "incarnation", "i" },
	{ "client", "o" }, { "client.addr", "s" }, { "client.port", "i" }, { "client.state", "s" },
	{ "client.state_age_s", "r" }, { "client.state_since", "s" }, { "client.bytes", "i" },
	{ "client.socket", "o" }, { "client.socket.cookie", "i" }, { "client.socket.ino", "i" },
	{ "client.socket.uid", "i" }, { "client.socket.pid", "0" }, { "client.socket.comm", "0" },
	{ "client.socket.unit", "0" },
	{ "server", "o" }, { "server.addr", "s" }, { "server.port", "i" }, { "server.state", "s" },
	{ "server.state_age_s", "r" }, { "server.state_since", "s" }, { "server.bytes", "i" },
	{ "server.socket", "0" },
	{ "roles", "s" }, { "origin", "s" }, { "one_way", "b" }, { "order_known", "b" },
	{ "started", "r" }, { "age", "s" }, { "age_s", "r" }, { "idle_s", "r" },
	{ "expires_s", "r0" }, { "closed_by", "s" }, { "close_kind", "s" },
	{ "handshake", "o" }, { "handshake.syn_synack_us", "i" }, { "handshake.synack_ack_us",
	  "i" },
	{ "handshake.syn_repeats", "i" }, { "handshake.synack_repeats", "i" },
	{ "handshake.final_ack_losses", "i" }, { "transitions_dropped", "i" }, { "transitions",
	  "a" },
	{ "transitions.0.n", "i" }, { "transitions.0.t_us", "i" }, { "transitions.0.from", "s" },
	{ "transitions.0.cause", "s" }, { "transitions.0.flags", "s" },
	{ "transitions.0.client", "s" }, { "transitions.0.server", "s" },
};

/* clang-format on */

static json_t *reparse(json_t *value)
{
	char *text = json_dumps(value, JSON_COMPACT | JSON_REAL_PRECISION(16));
	json_t *again = json_loads(text, 0, NULL);

	free(text);
	json_decref(value);
	assert_non_null(again);
	return again;
}

/* the value at "a.b.0.c", NULL when a part of it is missing */
static json_t *at(json_t *value, const char *path)
{
	char copy[128], *rest = copy, *key;

	snprintf(copy, sizeof(copy), "%s", path);
	while (value && (key = strsep(&rest, ".")))
		if (json_is_array(value))
			value = json_array_get(value, atoi(key));
		else
			value = json_object_get(value, key);
	return value;
}

static char type_of(const json_t *value)
{
	switch (json_typeof(value)) {
	case JSON_INTEGER:
		return 'i';
	case JSON_REAL:
		return 'r';
	case JSON_STRING:
		return 's';
	case JSON_TRUE:
	case JSON_FALSE:
		return 'b';
	case JSON_OBJECT:
		return 'o';
	case JSON_ARRAY:
		return 'a';
	default:
		return '0';
	}
}

static struct tcpwatch_flow closed_flow;
static struct tcpwatch_transition closed_history[SAMPLE_STEPS];

static struct record closed(void)
{
	sample_closed(&closed_flow, closed_history, "10.0.0.1:40000", "10.0.0.2:80");
	return (struct record){
		.flow = closed_flow,
		.history = closed_history,
		.count = SAMPLE_STEPS,
	};
}

static void test_key(void **state)
{
	const struct key_row *row = *state;
	const struct record record = closed();
	json_t *flow = reparse(json_flow(&record));
	json_t *value = at(flow, row->what);

	assert_non_null(value);
	assert_non_null(strchr(row->types, type_of(value)));
	json_decref(flow);
}

/* a change of the flow, and what it makes of a key */
enum change {
	AS_IT_IS,
	IN_VRF,
	NO_UID,
	NO_INODE,
	NO_HANDSHAKE,
	NEVER_EXPIRES,
	ESTIMATED,
	AT_LEAST,
	GUESSED,
	ONE_WAY,
	NO_ORDER,
	FORWARDED,
	DROPPED,
	DEADLINE,
	FUTURE,
	NO_START,
	NO_BYTES,
	IPV6,
};

/* clang-format off */
static const struct value_row {
	const char *what;
	enum change change;
	const char *path;
	const char *json;
} values[] = {
	{ "states in snake case", AS_IT_IS, "client.state", "\"time_wait\"" },
	{ "the other state", AS_IT_IS, "server.state", "\"closed\"" },
	{ "the side that closed", AS_IT_IS, "closed_by", "\"client\"" },
	{ "the kind of close", AS_IT_IS, "close_kind", "\"three_segment\"" },
	{ "addresses without brackets", IPV6, "client.addr", "\"2001:db8::1\"" },
	{ "family", IPV6, "family", "\"ipv6\"" },
	{ "start to the microsecond", AS_IT_IS, "started", "1763807900.123456" },
	{ "no start", NO_START, "started", "null" },
	{ "ages in seconds", AS_IT_IS, "age_s", "3.51" },
	{ "idle in seconds", AS_IT_IS, "idle_s", "1.2" },
	{ "age of a state", AS_IT_IS, "client.state_age_s", "1.204" },
	{ "time until it leaves the table", AS_IT_IS, "expires_s", "57.9" },
	{ "bytes", AS_IT_IS, "client.bytes", "5120" },
	{ "none is a number", AS_IT_IS, "server.bytes", "0" },
	{ "bytes not known", NO_BYTES, "client.bytes", "null" },
	{ "it stays", NEVER_EXPIRES, "expires_s", "null" },
	{ "no VRF", AS_IT_IS, "vrf", "null" },
	{ "a VRF", IN_VRF, "vrf", "5" },
	{ "owner of the socket", AS_IT_IS, "client.socket.uid", "33" },
	{ "no owner", NO_UID, "client.socket.uid", "null" },
	{ "root is an owner", AS_IT_IS, "client.socket.ino", "27099" },
	{ "no file holds the socket any more", NO_INODE, "client.socket.ino", "null" },
	{ "no socket here", FORWARDED, "client.socket", "null" },
	{ "handshake not seen", NO_HANDSHAKE, "handshake.syn_synack_us", "null" },
	{ "handshake not seen, second part", NO_HANDSHAKE, "handshake.synack_ack_us", "null" },
	{ "handshake seen", AS_IT_IS, "handshake.syn_synack_us", "812" },
	{ "exact by default", AS_IT_IS, "client.state_since", "\"exact\"" },
	{ "estimated", ESTIMATED, "client.state_since", "\"estimated\"" },
	{ "at least", AT_LEAST, "age", "\"at_least\"" },
	{ "roles known", AS_IT_IS, "roles", "\"known\"" },
	{ "roles guessed", GUESSED, "roles", "\"guessed\"" },
	{ "two directions", AS_IT_IS, "one_way", "false" },
	{ "one direction", ONE_WAY, "one_way", "true" },
	{ "order known", AS_IT_IS, "order_known", "true" },
	{ "order unknown", NO_ORDER, "order_known", "false" },
	{ "flags as letters", AS_IT_IS, "transitions.1.flags", "\"SA\"" },
	{ "who sent it", AS_IT_IS, "transitions.1.from", "\"server\"" },
	{ "nobody sent a deadline", DEADLINE, "transitions.5.from", "null" },
	{ "a deadline has no flags", DEADLINE, "transitions.5.flags", "null" },
	{ "a deadline is a cause", DEADLINE, "transitions.5.cause", "\"timer\"" },
	{ "nothing dropped", AS_IT_IS, "transitions_dropped", "0" },
	{ "some dropped", DROPPED, "transitions_dropped", "4" },
	{ "numbers go on after those", DROPPED, "transitions.0.n", "4" },
	{ "a state of a newer kernel", FUTURE, "client.state", "\"unknown\"" },
};

/* clang-format on */

static struct record changed(enum change change)
{
	struct record record = closed();
	struct tcpwatch_flow *flow = &record.flow;

	switch (change) {
	case AS_IT_IS:
		break;
	case IPV6:
		*flow = sample_flow("[2001:db8::1]:40000", "[2001:db8::2]:80");
		break;
	case IN_VRF:
		flow->vrf = 5;
		break;
	case NO_UID:
		flow->client.uid = UINT32_MAX;
		break;
	case NO_INODE:
		flow->client.ino = 0;
		break;
	case NO_HANDSHAKE:
		flow->syn_synack_us = UINT32_MAX;
		flow->synack_ack_us = UINT32_MAX;
		break;
	case NEVER_EXPIRES:
		flow->expires_ns = NEVER;
		break;
	case ESTIMATED:
		flow->client.since = TCPWATCH_SINCE_ESTIMATED;
		break;
	case AT_LEAST:
		flow->age_since = TCPWATCH_SINCE_AT_LEAST;
		break;
	case GUESSED:
		flow->flags = TCPWATCH_FLOW_ROLES_GUESSED;
		break;
	case ONE_WAY:
		flow->flags = TCPWATCH_FLOW_ONE_WAY;
		break;
	case NO_ORDER:
		flow->flags = TCPWATCH_FLOW_ORDER_UNKNOWN;
		break;
	case FORWARDED:
		flow->local = TCPWATCH_SIDE_NONE;
		flow->client.cookie = 0;
		flow->client.ino = 0;
		break;
	case DROPPED:
		flow->transitions = SAMPLE_STEPS + 4;
		break;
	case DEADLINE:
		closed_history[5].from = TCPWATCH_SIDE_NONE;
		closed_history[5].cause = TCPWATCH_CAUSE_TIMER;
		break;
	case FUTURE:
		flow->client.state = TCPWATCH_STATE_MAX + 1;
		break;
	case NO_BYTES:
		flow->client.bytes = UINT64_MAX;
		break;
	case NO_START:
		flow->started_ns = 0;
		break;
	}
	return record;
}

static void test_value(void **state)
{
	const struct value_row *row = *state;
	const struct record record = changed(row->change);
	json_t *expected = json_loads(row->json, JSON_DECODE_ANY, NULL);
	json_t *flow = reparse(json_flow(&record));
	json_t *value = at(flow, row->path);

	assert_non_null(expected);
	assert_non_null(value);
	if (!json_equal(expected, value))
		fail_msg("%s: %s expected", row->path, row->json);
	json_decref(expected);
	json_decref(flow);
}

/* what the printer makes of it all */
struct paper {
	char *text;
	size_t size;
	struct out out;
};

static void paper_begin(struct paper *paper, bool pretty)
{
	memset(paper, 0, sizeof(*paper));
	paper->out.ops = &out_json;
	paper->out.pretty = pretty;
	paper->out.file = open_memstream(&paper->text, &paper->size);
}

static json_t *paper_end(struct paper *paper)
{
	json_t *value;

	fclose(paper->out.file);
	value = json_loads(paper->text, 0, NULL);
	free(paper->text);
	return value;
}

/* clang-format off */
static const struct list_row {
	const char *what;
	unsigned int flows;
	bool pretty;
	bool history;
} lists[] = {
	{ "an empty list is an empty array", 0, false, false },
	{ "a list of one", 1, false, false },
	{ "a list of three", 3, false, true },
	{ "pretty, empty", 0, true, false },
	{ "pretty, three", 3, true, true },
};

/* clang-format on */

static void test_list(void **state)
{
	const struct list_row *row = *state;
	struct record record = closed();
	struct paper paper;
	json_t *array;
	unsigned int i;

	if (!row->history)
		record.history = NULL;
	paper_begin(&paper, row->pretty);
	out_json.list_begin(&paper.out, OUT_FLOWS);
	for (i = 0; i < row->flows; i++)
		out_json.flow(&paper.out, &record);
	out_json.list_end(&paper.out);
	array = paper_end(&paper);
	assert_true(json_is_array(array));
	assert_int_equal(json_array_size(array), row->flows);
	for (i = 0; i < row->flows; i++)
		assert_int_equal(!!json_object_get(json_array_get(array, i), "transitions"),
				 row->history);
	json_decref(array);
}

/* clang-format off */
static const struct answer_row {
	const char *what;
	enum { STATS, STATUS, STATUS_OFF, CONFIG, NUMBER, WATCHING, TRANSITION, CLOSED, CHANGED,
	       OVERRUN, SYNC, BEGIN, END, PRESENT } answer;
	const char *path;
	const char *json;
} answers[] = {
	{ "a counter", STATS, "segments", "77" },
	{ "a counter that the kernel does not have", STATS, "adopt_table_full", "null" },
	{ "status: watching", STATUS, "watching", "true" },
	{ "status: for how long", STATUS, "watched_s", "1.5" },
	{ "status: interface", STATUS, "abi", "\"1.0\"" },
	{ "status: flows", STATUS, "flows", "3" },
	{ "status: a group's number", STATUS, "transitions_seq", "9" },
	{ "status, off", STATUS_OFF, "watching", "false" },
	{ "status, off: no flows known", STATUS_OFF, "flows", "null" },
	{ "status, off: not for any time", STATUS_OFF, "watched_s", "null" },
	{ "settings have their unit in the key", CONFIG, "syn_s", "120" },
	{ "a number", NUMBER, "flushed", "12" },
	{ "watching", WATCHING, "watching", "true" },
	{ "transition: type", TRANSITION, "type", "\"transition\"" },
	{ "transition: number", TRANSITION, "seq", "5" },
	{ "transition: when", TRANSITION, "at", "1763807900.123456" },
	{ "transition: where", TRANSITION, "netns", "4026531840" },
	{ "transition: of which flow", TRANSITION, "id", "17" },
	{ "transition: nothing lost", TRANSITION, "lost", "0" },
	{ "transition: state before", TRANSITION, "client.was", "\"syn_sent\"" },
	{ "transition: state after", TRANSITION, "client.state", "\"established\"" },
	{ "transition: port", TRANSITION, "server.port", "80" },
	{ "close: type", CLOSED, "type", "\"close\"" },
	{ "close: the flow", CLOSED, "flow.close_kind", "\"three_segment\"" },
	{ "change of settings: type", CHANGED, "type", "\"config\"" },
	{ "change of settings: the settings", CHANGED, "config.syn_s", "120" },
	{ "change of settings: what is not said", CHANGED, "config.max_flows", "null" },
	{ "overrun: type", OVERRUN, "type", "\"overrun\"" },
	{ "overrun: how many", OVERRUN, "lost", "41" },
	{ "overrun: of which group", OVERRUN, "group", "\"transitions\"" },
	{ "sync: type", SYNC, "type", "\"sync\"" },
	{ "sync: lost in all", SYNC, "lost", "41" },
	{ "sync: alone", SYNC, "resync", "null" },
	{ "sync: no flows around it", SYNC, "flows", "null" },
	{ "transition: its number", TRANSITION, "n", "2" },
	{ "resync: begins", BEGIN, "resync", "\"begin\"" },
	{ "resync: is a sync", BEGIN, "type", "\"sync\"" },
	{ "resync: what the flows contain", BEGIN, "seq", "5" },
	{ "resync: how many is not known yet", BEGIN, "flows", "null" },
	{ "resync: ends", END, "resync", "\"end\"" },
	{ "resync: how many", END, "flows", "0" },
	{ "a flow among events: type", PRESENT, "type", "\"flow\"" },
	{ "a flow among events: what it contains", PRESENT, "seq", "5" },
	{ "a flow among events: its last transition", PRESENT, "n", "5" },
	{ "a flow among events: which", PRESENT, "id", "17" },
	{ "a flow among events: as in lists", PRESENT, "client.state", "\"time_wait\"" },
};

/* clang-format on */

static const struct out_event event = {
	.seq = 5,
	.at_ns = 1763807900123456789ull,
	.netns = 4026531840u,
};

static void print_event(struct out *out, int answer)
{
	struct tcpwatch_transition_event transition = {
		.flow = 17,
		.family = 2,
		.server_port = htons(80),
		.client_was = TCPWATCH_STATE_SYN_SENT,
		.what.client = TCPWATCH_STATE_ESTABLISHED,
		.transitions = 3,
	};
	const struct out_sync sync = { .phase = answer - SYNC, .lost = 41 };
	struct record record;
	const struct config config = {
		.has[TCPWATCH_CONFIG_SYN_S] = true,
		.value[TCPWATCH_CONFIG_SYN_S] = 120,
	};

	closed();
	record = (struct record){ .flow = closed_flow };
	switch (answer) {
	case TRANSITION:
		out_json.transition(out, &event, &transition);
		break;
	case CLOSED:
		out_json.close(out, &event, &closed_flow);
		break;
	case CHANGED:
		out_json.changed(out, &event, &config);
		break;
	case OVERRUN:
		out_json.overrun(out, &event, 41);
		break;
	case SYNC:
	case BEGIN:
	case END:
		out_json.sync(out, &event, &sync);
		break;
	case PRESENT:
		out_json.present(out, &event, &record);
		break;
	}
}

static void print_answer(struct out *out, int answer)
{
	struct stats stats = { .has = { false } };
	struct status status = { .has = { false } };
	struct config config = { .has = { false } };

	stats.has[TCPWATCH_STAT_SEGMENTS] = true;
	stats.value[TCPWATCH_STAT_SEGMENTS] = 77;
	status.value[TCPWATCH_STATUS_ABI] = 1 << 16;
	if (answer == STATUS) {
		memset(status.has, true, sizeof(status.has));
		status.value[TCPWATCH_STATUS_WATCHING] = 1;
		status.value[TCPWATCH_STATUS_WATCHED_NS] = 1500 * NSEC_PER_MSEC;
		status.value[TCPWATCH_STATUS_FLOWS] = 3;
		status.value[TCPWATCH_STATUS_TRANSITIONS_SEQ] = 9;
	}
	config.has[TCPWATCH_CONFIG_SYN_S] = true;
	config.value[TCPWATCH_CONFIG_SYN_S] = 120;
	switch (answer) {
	case STATS:
		out_json.stats(out, &stats);
		break;
	case STATUS:
	case STATUS_OFF:
		out_json.status(out, &status);
		break;
	case CONFIG:
		out_json.config(out, &config);
		break;
	case NUMBER:
		out_json.number(out, "flushed", 12);
		break;
	case WATCHING:
		out_json.watching(out, true);
		break;
	default:
		print_event(out, answer);
		break;
	}
}

static void test_answer(void **state)
{
	const struct answer_row *row = *state;
	json_t *expected = json_loads(row->json, JSON_DECODE_ANY, NULL);
	struct paper paper;
	json_t *object, *value;

	paper_begin(&paper, false);
	print_answer(&paper.out, row->answer);
	fflush(paper.out.file);
	/* one line, whatever is in it: NDJSON */
	assert_ptr_equal(strchr(paper.text, '\n'), paper.text + paper.size - 1);
	object = paper_end(&paper);
	value = at(object, row->path);
	assert_non_null(value);
	if (!json_equal(expected, value))
		fail_msg("%s: %s expected", row->path, row->json);
	json_decref(expected);
	json_decref(object);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("flow_keys", flow_keys, sizeof(flow_keys), sizeof(flow_keys[0]),
			   test_key);
	failed += run_rows("values", values, sizeof(values), sizeof(values[0]), test_value);
	failed += run_rows("lists", lists, sizeof(lists), sizeof(lists[0]), test_list);
	failed += run_rows("answers", answers, sizeof(answers), sizeof(answers[0]), test_answer);
	return failed > 0;
}
