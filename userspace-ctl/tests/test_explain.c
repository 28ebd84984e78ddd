// SPDX-License-Identifier: GPL-2.0
/* One flow as three of them see it: the comparison, conntrack's entries, the page. */
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <libmnl/libmnl.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <linux/netfilter/nf_conntrack_tcp.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>

#include "explain.h"
#include "json.h"
#include "sample.h"
#include "suite.h"

#define ST(name)	TCPWATCH_STATE_##name
#define CT(name)	TCP_CONNTRACK_##name
#define C		TCPWATCH_SIDE_CLIENT
#define S		TCPWATCH_SIDE_SERVER
#define BOTH		TCPWATCH_SIDE_BOTH
#define NONE		TCPWATCH_SIDE_NONE

#define CLIENT4		"10.0.0.1:40000"
#define SERVER4		"10.0.0.2:80"
#define CLIENT6		"[2001:db8:1234:5678:9abc:def0:1234:5678]:40000"
#define SERVER6		"[2001:db8:1234:5678:9abc:def0:1234:9999]:65535"

/* a socket: its state, 0 for none, and whether it has a file */
struct seen {
	uint8_t state;
	uint32_t ino;
	enum sock_timer timer;
	bool moved;
};

/* clang-format off */
#define OPEN(s)		{ .state = ST(s), .ino = 27099 }
#define BARE(s)		{ .state = ST(s) }
#define MINI(s)		{ .state = ST(s), .timer = SOCK_TIMER_TIME_WAIT }
#define GONE		{ .state = 0 }

static const struct row {
	const char *what;
	unsigned int local;
	uint8_t state[2];	/* for tcpwatch */
	struct seen sock[2];
	enum conntrack_answer answer;
	uint8_t ct;
	const char *kinds;	/* side:kind of sockets, kind of conntrack */
} rows[] = {
	{ "all agree", BOTH, { ST(ESTABLISHED), ST(ESTABLISHED) },
	  { OPEN(ESTABLISHED), OPEN(ESTABLISHED) },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "" },
	{ "the server is elsewhere", C, { ST(ESTABLISHED), ST(ESTABLISHED) },
	  { OPEN(ESTABLISHED), GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "server:elsewhere " },
	{ "forwarded", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "forwarded " },
	{ "a socket vanished", C, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "client:socket_gone server:elsewhere " },
	{ "it had closed anyway", BOTH, { ST(CLOSED), ST(CLOSED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(CLOSE), "" },
	{ "a SYN cookie", S, { ST(ESTABLISHED), ST(SYN_RECV) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(SYN_RECV), "client:elsewhere server:syn_cookie one_state " },
	{ "nobody listens, nobody answers", C, { ST(SYN_SENT), ST(LISTEN) },
	  { OPEN(SYN_SENT), GONE },
	  CONNTRACK_FOUND, CT(SYN_SENT), "server:elsewhere one_state " },
	{ "its FIN waits behind data", C, { ST(ESTABLISHED), ST(ESTABLISHED) },
	  { BARE(FIN_WAIT1), GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "client:fin_waits server:elsewhere " },
	{ "... after the peer's FIN", S, { ST(FIN_WAIT2), ST(CLOSE_WAIT) },
	  { GONE, BARE(LAST_ACK) },
	  CONNTRACK_FOUND, CT(CLOSE_WAIT), "client:elsewhere server:fin_waits one_state " },
	{ "a full accept queue", BOTH, { ST(ESTABLISHED), ST(ESTABLISHED) },
	  { OPEN(ESTABLISHED), BARE(SYN_RECV) },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "server:ack_not_taken " },
	{ "a SYN ACK that was dropped", C, { ST(ESTABLISHED), ST(SYN_RECV) },
	  { OPEN(SYN_SENT), GONE },
	  CONNTRACK_FOUND, CT(SYN_RECV), "client:synack_not_taken server:elsewhere one_state " },
	{ "the final ACK is known to the socket only", S, { ST(ESTABLISHED), ST(SYN_RECV) },
	  { GONE, OPEN(ESTABLISHED) },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "client:elsewhere server:ack_taken final_ack_lost " },
	{ "the ACK of a FIN that was dropped", C, { ST(FIN_WAIT2), ST(CLOSE_WAIT) },
	  { BARE(FIN_WAIT1), GONE },
	  CONNTRACK_FOUND, CT(CLOSE_WAIT), "client:ack_not_taken server:elsewhere one_state " },
	{ "a FIN that was dropped", S, { ST(FIN_WAIT2), ST(CLOSE_WAIT) },
	  { GONE, OPEN(ESTABLISHED) },
	  CONNTRACK_FOUND, CT(CLOSE_WAIT), "client:elsewhere server:fin_not_taken one_state " },
	{ "an RST that was not accepted", S, { ST(CLOSED), ST(CLOSED) },
	  { GONE, OPEN(ESTABLISHED) },
	  CONNTRACK_FOUND, CT(CLOSE), "client:elsewhere server:rst_not_taken " },
	{ "between two questions", C, { ST(SYN_SENT), ST(LISTEN) }, { OPEN(ESTABLISHED), GONE },
	  CONNTRACK_NONE, 0, "client:moments server:elsewhere no_entry " },
	{ "a mini-socket", C, { ST(TIME_WAIT), ST(CLOSED) }, { MINI(TIME_WAIT), GONE },
	  CONNTRACK_FOUND, CT(TIME_WAIT), "client:mini_socket server:elsewhere one_state " },
	{ "a mini-socket in FIN_WAIT2", C, { ST(FIN_WAIT2), ST(CLOSE_WAIT) },
	  { MINI(FIN_WAIT2), GONE },
	  CONNTRACK_FOUND, CT(CLOSE_WAIT), "client:mini_socket server:elsewhere one_state " },
	{ "an orphan", C, { ST(FIN_WAIT1), ST(ESTABLISHED) }, { BARE(FIN_WAIT1), GONE },
	  CONNTRACK_FOUND, CT(FIN_WAIT), "client:orphan server:elsewhere one_state " },
	{ "not accepted", S, { ST(FIN_WAIT2), ST(CLOSE_WAIT) }, { GONE, BARE(CLOSE_WAIT) },
	  CONNTRACK_NONE, 0, "client:elsewhere server:not_accepted no_entry " },
	{ "other addresses", C, { ST(ESTABLISHED), ST(ESTABLISHED) },
	  { { .state = ST(ESTABLISHED), .ino = 1, .moved = true }, GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "client:other_addresses server:elsewhere " },
	{ "both are right: LAST_ACK", NONE, { ST(TIME_WAIT), ST(LAST_ACK) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(TIME_WAIT), "forwarded one_state " },
	{ "conntrack believes an RST", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(CLOSE), "forwarded rst_not_taken " },
	{ "conntrack believes the last ACK", NONE, { ST(TIME_WAIT), ST(LAST_ACK) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(LAST_ACK), "forwarded fin_early " },
	{ "conntrack is at the end, too early", NONE, { ST(FIN_WAIT2), ST(LAST_ACK) },
	  { GONE, GONE },
	  CONNTRACK_FOUND, CT(TIME_WAIT), "forwarded last_ack_lost " },
	{ "conntrack's own time", BOTH, { ST(CLOSED), ST(CLOSED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(TIME_WAIT), "own_timer " },
	{ "a socket that ended in silence", C, { ST(CLOSED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "server:elsewhere gone_in_silence " },
	{ "a FIN that conntrack has not counted", NONE, { ST(FIN_WAIT1), ST(ESTABLISHED) },
	  { GONE, GONE },
	  CONNTRACK_FOUND, CT(ESTABLISHED), "forwarded fin_not_counted " },
	{ "an ACK that conntrack has not counted", NONE, { ST(FIN_WAIT2), ST(CLOSE_WAIT) },
	  { GONE, GONE },
	  CONNTRACK_FOUND, CT(FIN_WAIT), "forwarded ack_not_counted " },
	{ "data is missing before the FIN", NONE, { ST(FIN_WAIT1), ST(ESTABLISHED) },
	  { GONE, GONE },
	  CONNTRACK_FOUND, CT(CLOSE_WAIT), "forwarded fin_early " },
	{ "a final ACK out of the window", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) },
	  { GONE, GONE },
	  CONNTRACK_FOUND, CT(SYN_RECV), "forwarded final_ack_not_counted " },
	{ "a beginning that is none", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(SYN_SENT), "forwarded handshake_not_counted " },
	{ "other rules", NONE, { ST(UNKNOWN), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(CLOSE_WAIT), "forwarded other_rules " },
	{ "both ends open", NONE, { ST(SYN_SENT), ST(SYN_SENT) }, { GONE, GONE },
	  CONNTRACK_FOUND, CT(SYN_SENT2), "forwarded " },
	{ "conntrack has no such state", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FOUND, CONNTRACK_NO_STATE, "forwarded " },
	{ "not loaded", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_ABSENT, 0, "forwarded not_loaded " },
	{ "not permitted", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_PERMISSION, 0, "forwarded no_permission " },
	{ "an error", NONE, { ST(ESTABLISHED), ST(ESTABLISHED) }, { GONE, GONE },
	  CONNTRACK_FAILED, 0, "forwarded failed " },
};

/* clang-format on */

static struct sock_view view_of(const struct seen *seen)
{
	return (struct sock_view){
		.found = seen->state,
		.moved = seen->moved,
		.state = seen->state,
		.timer = seen->timer,
		.timer_ms = 57000,
		.ino = seen->ino,
		.uid = 1000,
		.cookie = UINT64_MAX,
		.recv_queue = 123456789,
		.send_queue = 123456789,
	};
}

static void tuple_of(struct conntrack_tuple *tuple, const char *src, const char *dst)
{
	assert_true(end_parse(src, &tuple->src));
	assert_true(end_parse(dst, &tuple->dst));
}

static void fill(struct explain *e, struct record *record, const struct row *row, bool v6)
{
	const char *client = v6 ? CLIENT6 : CLIENT4, *server = v6 ? SERVER6 : SERVER4;

	memset(e, 0, sizeof(*e));
	memset(record, 0, sizeof(*record));
	record->flow = sample_flow(client, server);
	record->flow.local = row->local;
	record->flow.client.state = row->state[0];
	record->flow.server.state = row->state[1];
	e->record = record;
	e->sock[0] = view_of(&row->sock[0]);
	e->sock[1] = view_of(&row->sock[1]);
	e->ct.answer = row->answer;
	e->ct.state = row->ct;
	e->ct.assured = true;
	e->ct.answered = true;
	e->ct.timeout_s = 431999;
	e->ct.entries = 5;
	e->ct.error = 22;
	tuple_of(&e->ct.original, client, server);
	tuple_of(&e->ct.reply, server, client);
}

static void kinds_of(const struct explain *e, char *text, size_t size)
{
	static const char *const sides[] = { [NONE] = "", [C] = "client:", [S] = "server:" };
	size_t i, len = 0;

	*text = '\0';
	for (i = 0; i < e->n_remarks; i++) {
		const struct remark *r = &e->remark[i];

		len += snprintf(text + len, size - len, "%s%s ", sides[r->side], r->kind);
	}
}

static void test_row(void **state)
{
	const struct row *row = *state;
	struct record record;
	struct explain e;
	char kinds[512];

	fill(&e, &record, row, false);
	explain(&e);
	kinds_of(&e, kinds, sizeof(kinds));
	assert_string_equal(kinds, row->kinds);
}

/* what is said of the entry besides its state, and of the sockets when they are silent */
/* clang-format off */
static const struct detail_row {
	const char *what;
	const char *reply_from;	/* of conntrack's entry */
	const char *reply_to;
	bool assured;
	bool offloaded;
	const char *deaf;
	int64_t entries;	/* with no entry for the flow; negative: there is one */
	uint64_t ended_ns;
	const char *kinds;
	const char *says;
} details[] = {
	{ "plain", SERVER4, CLIENT4, true, false, "", -1, 0, "", NULL },
	{ "destination translated", "10.0.0.9:8080", CLIENT4, true, false, "", -1, 0,
	  "translated ", "before that of sources" },
	{ "source translated", SERVER4, "192.0.2.1:1024", true, false, "", -1, 0,
	  "translated ", "before that of sources" },
	{ "not assured", SERVER4, CLIENT4, false, false, "", -1, 0,
	  "not_assured ", "among the first to go" },
	{ "offloaded", SERVER4, CLIENT4, true, true, "", -1, 0, "offloaded ", "stand still" },
	{ "sock_diag is not there", SERVER4, CLIENT4, true, false, "no sock_diag for TCP: modprobe tcp_diag",
	  -1, 0, "not_asked ", "modprobe tcp_diag" },
	{ "no entry, nor any other", SERVER4, CLIENT4, true, false, "", 0, 0,
	  "no_entry ", "has none at all" },
	{ "no entry any more", SERVER4, CLIENT4, true, false, "", 5, 1, "no_entry ", "has ended" },
	{ "no entry", SERVER4, CLIENT4, true, false, "", 5, 0, "no_entry ", "forgotten" },
};

/* clang-format on */

static void test_detail(void **state)
{
	const struct detail_row *row = *state;
	struct record record;
	struct explain e;
	char kinds[512];

	fill(&e, &record, &rows[0], false);
	tuple_of(&e.ct.reply, row->reply_from, row->reply_to);
	e.ct.assured = row->assured;
	e.ct.offloaded = row->offloaded;
	if (row->entries >= 0)
		e.ct.answer = CONNTRACK_NONE;
	e.ct.entries = row->entries;
	record.flow.ended_ns = row->ended_ns;
	snprintf(e.deaf, sizeof(e.deaf), "%s", row->deaf);
	explain(&e);
	kinds_of(&e, kinds, sizeof(kinds));
	assert_string_equal(kinds, row->kinds);
	if (row->says)
		assert_non_null(strstr(e.remark[0].text, row->says));
}

/* entries as text */
/* clang-format off */
static const struct line_row {
	const char *what;
	const char *line;
	bool taken;
	bool is;		/* about CLIENT4 and SERVER4 */
	uint8_t state;
	uint32_t timeout_s;
	bool assured;
	bool answered;
	bool translated;
} lines[] = {
	{ "IPv4", "ipv4     2 tcp      6 431999 ESTABLISHED src=10.0.0.1 dst=10.0.0.2 sport=40000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=40000 [ASSURED] mark=0 zone=0 use=2\n",
	  true, true, CT(ESTABLISHED), 431999, true, true, false },
	{ "unreplied", "ipv4     2 tcp      6 119 SYN_SENT src=10.0.0.1 dst=10.0.0.2 sport=40000 dport=80 [UNREPLIED] src=10.0.0.2 dst=10.0.0.1 sport=80 dport=40000 mark=0 use=2\n",
	  true, true, CT(SYN_SENT), 119, false, false, false },
	{ "behind another name", "ipv4     2 tcp      6 59 CLOSE_WAIT src=10.0.0.1 dst=192.0.2.9 sport=40000 dport=443 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=40000 [ASSURED] use=1\n",
	  true, true, CT(CLOSE_WAIT), 59, true, true, true },
	{ "another port", "ipv4     2 tcp      6 59 CLOSE_WAIT src=10.0.0.1 dst=10.0.0.2 sport=40001 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=40001 [ASSURED] use=1\n",
	  true, false, CT(CLOSE_WAIT), 59, true, true, false },
	{ "IPv6", "ipv6     10 tcp      6 9 CLOSE src=2001:db8::1 dst=2001:db8::2 sport=1 dport=2 src=2001:db8::2 dst=2001:db8::1 sport=2 dport=1 use=1\n",
	  true, false, CT(CLOSE), 9, false, true, false },
	{ "UDP", "ipv4     2 udp      17 29 src=10.0.0.1 dst=10.0.0.2 sport=40000 dport=80 src=10.0.0.2 dst=10.0.0.1 sport=80 dport=40000 use=2\n",
	  false, false, 0, 0, false, false, false },
	{ "cut off", "ipv4     2 tcp      6 431999 ESTABLISHED src=10.0.0.1 dst=10.0.0.2 sport=40000\n",
	  false, false, 0, 0, false, false, false },
	{ "nothing", "", false, false, 0, 0, false, false, false },
};

/* clang-format on */

static void test_line(void **state)
{
	const struct line_row *row = *state;
	const struct tcpwatch_flow flow = sample_flow(CLIENT4, SERVER4);
	struct conntrack ct;

	assert_int_equal(conntrack_line(row->line, &ct), row->taken);
	if (!row->taken)
		return;
	assert_int_equal(ct.state, row->state);
	assert_int_equal(ct.timeout_s, row->timeout_s);
	assert_int_equal(ct.assured, row->assured);
	assert_int_equal(ct.answered, row->answered);
	assert_int_equal(conntrack_translated(&ct), row->translated);
	assert_int_equal(conntrack_is(&ct, &flow), row->is);
}

static void put_tuple(struct nlmsghdr *nlh, int type, const char *from, const char *to,
		      uint8_t proto)
{
	struct nlattr *tuple = mnl_attr_nest_start(nlh, type), *part;
	struct end src, dst;
	bool v4;

	assert_true(end_parse(from, &src) && end_parse(to, &dst));
	v4 = src.addr.family == AF_INET;
	part = mnl_attr_nest_start(nlh, CTA_TUPLE_IP);
	mnl_attr_put(nlh, v4 ? CTA_IP_V4_SRC : CTA_IP_V6_SRC, v4 ? 4 : 16, src.addr.bytes);
	mnl_attr_put(nlh, v4 ? CTA_IP_V4_DST : CTA_IP_V6_DST, v4 ? 4 : 16, dst.addr.bytes);
	mnl_attr_nest_end(nlh, part);
	part = mnl_attr_nest_start(nlh, CTA_TUPLE_PROTO);
	mnl_attr_put_u8(nlh, CTA_PROTO_NUM, proto);
	mnl_attr_put_u16(nlh, CTA_PROTO_SRC_PORT, htons(src.port));
	mnl_attr_put_u16(nlh, CTA_PROTO_DST_PORT, htons(dst.port));
	mnl_attr_nest_end(nlh, part);
	mnl_attr_nest_end(nlh, tuple);
}

/* entries as attributes */
/* clang-format off */
static const struct entry_row {
	const char *what;
	const char *client;
	const char *server;
	uint8_t proto;
	uint32_t status;
	int state;		/* negative: none */
	bool taken;
} entries[] = {
	{ "IPv4", CLIENT4, SERVER4, 6, IPS_ASSURED | IPS_SEEN_REPLY, CT(CLOSE_WAIT), true },
	{ "IPv6", CLIENT6, SERVER6, 6, IPS_SEEN_REPLY, CT(ESTABLISHED), true },
	{ "offloaded", CLIENT4, SERVER4, 6, IPS_OFFLOAD, -1, true },
	{ "not TCP", CLIENT4, SERVER4, 17, 0, -1, false },
};

/* clang-format on */

static void test_entry(void **state)
{
	const struct entry_row *row = *state;
	const struct tcpwatch_flow flow = sample_flow(row->client, row->server);
	char buf[1024] __attribute__((aligned(8)));
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buf);
	struct conntrack ct = { .entries = 5 };
	struct nlattr *info, *tcp;

	mnl_nlmsg_put_extra_header(nlh, sizeof(struct nfgenmsg));
	put_tuple(nlh, CTA_TUPLE_ORIG, row->client, row->server, row->proto);
	put_tuple(nlh, CTA_TUPLE_REPLY, row->server, row->client, row->proto);
	mnl_attr_put_u32(nlh, CTA_STATUS, htonl(row->status));
	mnl_attr_put_u32(nlh, CTA_TIMEOUT, htonl(59));
	mnl_attr_put_u32(nlh, CTA_MAX + 7, 0);
	if (row->state >= 0) {
		info = mnl_attr_nest_start(nlh, CTA_PROTOINFO);
		tcp = mnl_attr_nest_start(nlh, CTA_PROTOINFO_TCP);
		mnl_attr_put_u8(nlh, CTA_PROTOINFO_TCP_STATE, row->state);
		mnl_attr_nest_end(nlh, tcp);
		mnl_attr_nest_end(nlh, info);
	}
	assert_int_equal(conntrack_take(nlh, &ct), row->taken);
	if (!row->taken)
		return;
	assert_true(conntrack_is(&ct, &flow));
	assert_false(conntrack_translated(&ct));
	assert_int_equal(ct.state, row->state < 0 ? CONNTRACK_NO_STATE : row->state);
	assert_int_equal(ct.timeout_s, 59);
	assert_int_equal(ct.assured, !!(row->status & IPS_ASSURED));
	assert_int_equal(ct.answered, !!(row->status & IPS_SEEN_REPLY));
	assert_int_equal(ct.offloaded, !!(row->status & IPS_OFFLOAD));
	assert_int_equal(ct.entries, 5);
}

/* a page of 80 columns, whatever is said; and the keys that programs rely on */
static void test_page(void **state)
{
	const struct row *row = *state;
	struct out out = { .ops = &out_text, .style = { .header = true, .width = 80 } };
	struct record record;
	struct explain e;
	char *text, *line, *rest;
	size_t size;

	fill(&e, &record, row, true);
	tuple_of(&e.ct.reply, SERVER6, SERVER6);
	explain(&e);
	out.file = open_memstream(&text, &size);
	out.ops->explain(&out, &e);
	fclose(out.file);
	for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
		if (text_width(line) > 80)
			fail_msg("%u columns: %s", text_width(line), line);
	free(text);
}

/* clang-format off */
static const char *const socket_keys[] = {
	"state", "timer", "timer_s", "repeats", "recv_queue", "send_queue", "same_addresses",
	"cookie", "ino", "uid", "pid", "comm", "unit", NULL,
};

static const char *const conntrack_keys[] = {
	"answer", "state", "timeout_s", "assured", "seen_reply", "offloaded", "translated",
	"original", "reply", "entries", NULL,
};

/* clang-format on */

static const char *const remark_keys[] = { "kind", "about", "side", "text", NULL };

static void has_keys(const json_t *object, const char *const *keys)
{
	for (; *keys; keys++)
		if (!json_object_get(object, *keys))
			fail_msg("no %s", *keys);
}

static void test_json(void **state)
{
	const struct row *row = *state;
	json_t *object, *socket, *remark;
	struct record record;
	struct explain e;
	size_t i;

	fill(&e, &record, row, true);
	explain(&e);
	object = json_explain(&e);
	assert_true(json_is_object(json_object_get(object, "flow")));
	socket = json_object_get(json_object_get(object, "socket"), "client");
	if (row->sock[0].state)
		has_keys(socket, socket_keys);
	else
		assert_true(json_is_null(socket));
	has_keys(json_object_get(object, "conntrack"), conntrack_keys);
	json_array_foreach(json_object_get(object, "remarks"), i, remark)
		has_keys(remark, remark_keys);
	assert_int_equal(i, e.n_remarks);
	json_decref(object);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("rows", rows, sizeof(rows), sizeof(rows[0]), test_row);
	failed += run_rows("details", details, sizeof(details), sizeof(details[0]), test_detail);
	failed += run_rows("lines", lines, sizeof(lines), sizeof(lines[0]), test_line);
	failed += run_rows("entries", entries, sizeof(entries), sizeof(entries[0]), test_entry);
	failed += run_rows("pages", rows, sizeof(rows), sizeof(rows[0]), test_page);
	failed += run_rows("json", rows, sizeof(rows), sizeof(rows[0]), test_json);
	return failed > 0;
}
