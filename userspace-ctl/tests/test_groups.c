// SPDX-License-Identifier: GPL-2.0
/* What follows from the kernel's groups: ports, handshakes, tables. */
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "groups.h"
#include "handshakes.h"
#include "json.h"
#include "ports.h"
#include "suite.h"
#include "units.h"

#define ST(name)	TCPWATCH_STATE_##name

/* ports towards a destination */

/* clang-format off */
static const struct port_row {
	const char *what;
	int64_t ports;
	int64_t tw_reuse;
	bool loopback;
	uint32_t established;
	uint32_t time_wait;
	uint32_t opened;	/* these three in @window_s */
	uint32_t waits;
	uint32_t freed;
	uint32_t window_s;
	unsigned int share;
	double exhausted_in_s;	/* -1: never */
} port_rows[] = {
	{ "ramp: none has come back yet", 1000, 0, false, 0, 500, 500, 500, 0, 10, 50, 10 },
	{ "as many come as go", 28000, 0, false, 10, 18000, 18000, 18000, 18000, 60, 64, -1 },
	{ "ramp that will find room", 28000, 0, false, 0, 1000, 1000, 1000, 0, 10, 3, -1 },
	{ "they stay open: no TIME_WAIT helps", 1000, 0, false, 600, 0, 600, 0, 0, 60, 60, 40 },
	{ "more come than go", 1000, 0, false, 0, 900, 1200, 1200, 600, 60, 90, 10 },
	{ "full", 1000, 0, false, 0, 1000, 1000, 1000, 0, 20, 100, 0 },
	{ "reuse: TIME_WAIT is no hindrance", 1000, 1, false, 10, 900, 900, 900, 0, 18, 91, -1 },
	{ "reuse, but they stay open", 1000, 1, false, 500, 100, 600, 100, 0, 50, 60, 50 },
	{ "reuse on loopback only, elsewhere", 1000, 2, false, 0, 500, 500, 500, 0, 10, 50, 10 },
	{ "reuse on loopback only, there", 1000, 2, true, 0, 500, 500, 500, 0, 10, 50, -1 },
	{ "nothing is new", 1000, 0, false, 0, 100, 0, 0, 50, 60, 10, -1 },
	{ "the range is not known", -1, 0, false, 0, 100, 100, 100, 0, 10, 0, -1 },
};

/* clang-format on */

static void test_ports(void **state)
{
	const struct port_row *row = *state;
	const struct kernel_tcp k = {
		.port_first = row->ports < 0 ? KERNEL_UNKNOWN : 1,
		.port_last = row->ports,
		.tw_reuse = row->tw_reuse,
	};
	struct tcpwatch_group group = {
		.family = AF_INET,
		.remote = { row->loopback ? 127 : 10, 0, 0, 2 },
		.window_ms = row->window_s * 1000,
		.own[ST(ESTABLISHED)] = row->established,
		.own[ST(TIME_WAIT)] = row->time_wait,
		.own[ST(CLOSED)] = 7,	/* what has ended holds no port */
		.rate[TCPWATCH_RATE_OPENED] = row->opened,
		.rate[TCPWATCH_RATE_TIME_WAIT_IN] = row->waits,
		.rate[TCPWATCH_RATE_FREED] = row->freed,
	};
	struct port_use use;

	port_use(&group, &k, &use);
	assert_int_equal(use.used, row->established + row->time_wait);
	assert_int_equal(port_share(&use), row->share);
	if (row->exhausted_in_s < 0)
		assert_true(use.exhausted_in_s < 0);
	else
		assert_true(fabs(use.exhausted_in_s - row->exhausted_in_s) < 0.01);
}

/* clang-format off */
static const struct cure_row {
	const char *what;
	uint32_t time_wait;
	uint32_t fin_wait2;
	uint32_t closed_here;
	uint32_t closed_there;
	bool reusable;
	const char *says;
	const char *command;
} cure_rows[] = {
	{ "this side closes first", 90, 0, 9, 1, false, "This side closes first:",
	  "sysctl -w net.ipv4.tcp_tw_reuse=1" },
	{ "both sides do", 90, 0, 5, 5, false, "Use connections again", "" },
	{ "the other side forgets to close", 10, 80, 90, 0, false, "The other side does not", "" },
	{ "all are open", 0, 0, 9, 1, false, "Use connections again", "" },
	{ "they may be reused", 90, 0, 9, 1, true, "tcp_tw_reuse lets", "" },
};

/* clang-format on */

static void test_cure(void **state)
{
	const struct cure_row *row = *state;
	const struct tcpwatch_group group = {
		.own[ST(FIN_WAIT2)] = row->fin_wait2,
		.closed_first[TCPWATCH_SIDE_CLIENT] = row->closed_here,
		.closed_first[TCPWATCH_SIDE_SERVER] = row->closed_there,
	};
	const struct port_use use = {
		.group = &group,
		.used = 100,
		.time_wait = row->time_wait,
		.reusable = row->reusable,
	};
	char cure[PORT_CURE_TEXT];

	assert_string_equal(port_cure(&use, cure), row->command);
	assert_memory_equal(cure, row->says, strlen(row->says));
}

/* clang-format off */
static const struct bind_row {
	const char *what;
	uint32_t time_wait;
	uint32_t fin_wait2;
	uint64_t left_s;
	double free_in_s;
} bind_rows[] = {
	{ "the last one has 40 s to go", 5, 0, 40, 40 },
	{ "overdue", 5, 0, 0, 0 },
	{ "others are there, too", 5, 1, 20, -1 },
	{ "none is left", 0, 0, 20, 0 },
};

/* clang-format on */

static void test_bind(void **state)
{
	const struct bind_row *row = *state;
	const struct tcpwatch_group group = {
		.own[ST(TIME_WAIT)] = row->time_wait,
		.own[ST(FIN_WAIT2)] = row->fin_wait2,
		.time_wait_left_ns = row->left_s * NSEC_PER_SEC,
	};
	struct bind_wait wait;

	bind_wait(&group, &wait);
	assert_true(fabs(wait.free_in_s - row->free_in_s) < 0.01);
}

/* handshakes */

/* clang-format off */
static const struct handshake_row {
	const char *what;
	uint32_t syn_recv;
	uint32_t unanswered;
	uint32_t completed;
	uint32_t expired;
	uint32_t repeated;
	uint32_t queue;		/* of 128; ~0: nobody listens */
	enum handshake_verdict verdict;
	double ratio;		/* -1: null */
} handshake_rows[] = {
	{ "quiet", 0, 0, 0, 0, 0, 0, HANDSHAKE_OK, -1 },
	{ "busy, all complete", 20, 0, 20000, 3, 5, 0, HANDSHAKE_OK, 0.99985 },
	{ "busy, many under way", 500, 0, 20000, 0, 0, 10, HANDSHAKE_OK, 1 },
	{ "a few spoofed SYNs", 40, 0, 0, 0, 0, 0, HANDSHAKE_OK, -1 },
	{ "a flood", 10000, 0, 50, 0, 0, 0, HANDSHAKE_FLOOD, 1 },
	{ "a flood that was evicted", 10, 0, 50, 190000, 0, 0, HANDSHAKE_FLOOD, 0.000263 },
	{ "a flood, nobody listens any more", 10000, 0, 0, 0, 0, ~0u, HANDSHAKE_FLOOD, -1 },
	{ "the queue is full", 5, 20, 100, 0, 50, 128, HANDSHAKE_QUEUE_FULL, 1 },
	{ "the queue is full, SYNs are dropped", 0, 200, 0, 0, 0, 129, HANDSHAKE_QUEUE_FULL, -1 },
	{ "the queue is long, but all complete", 0, 0, 1000, 0, 0, 128, HANDSHAKE_OK, 1 },
	{ "final ACKs get lost", 10, 0, 200, 0, 40, 0, HANDSHAKE_ACKS_LOST, 1 },
	{ "a few repeats among many", 0, 0, 10000, 0, 40, 0, HANDSHAKE_OK, 1 },
};

/* clang-format on */

static void test_handshakes(void **state)
{
	const struct handshake_row *row = *state;
	const struct listening queue = { .length = row->queue, .max = 128 };
	const struct tcpwatch_group group = {
		.window_ms = 60000,
		.own[ST(SYN_RECV)] = row->syn_recv,
		.own[ST(LISTEN)] = row->unanswered,
		.own[ST(ESTABLISHED)] = 1000,
		.rate[TCPWATCH_RATE_COMPLETED] = row->completed,
		.rate[TCPWATCH_RATE_FAILED] = row->expired,
		.rate[TCPWATCH_RATE_REPEATED] = row->repeated,
	};
	struct handshakes h;

	handshakes(&group, row->queue == ~0u ? NULL : &queue, &h);
	assert_int_equal(h.verdict, row->verdict);
	assert_int_equal(h.half_open, row->syn_recv + row->unanswered);
	assert_true(fabs(h.ratio - row->ratio) < 0.00001);
}

/* numbers out of groups */

/* clang-format off */
static const struct median_row {
	const char *what;
	uint32_t count[4];	/* of buckets 0, 4, 10, 23 */
	uint64_t us;
} medians[] = {
	{ "nothing", { 0, 0, 0, 0 }, 0 },
	{ "below a microsecond", { 1, 0, 0, 0 }, 1 },
	{ "in the middle", { 1, 3, 1, 0 }, 16 },
	{ "half and half", { 0, 2, 2, 0 }, 16 },
	{ "seconds", { 0, 0, 1, 5 }, 1 << 23 },
};

/* clang-format on */

static void test_median(void **state)
{
	const struct median_row *row = *state;
	const uint32_t histogram[TCPWATCH_ROOM_BUCKETS] = {
		[0] = row->count[0],
		[4] = row->count[1],
		[10] = row->count[2],
		[23] = row->count[3],
	};

	assert_true(group_median_us(histogram) == row->us);
}

/* clang-format off */
static const struct source_row {
	const char *what;
	unsigned int sources;
} source_rows[] = {
	{ "no source", 0 }, { "one source", 1 }, { "ten sources", 10 }, { "a hundred", 100 },
	{ "five thousand", 5000 }, { "200 thousand", 200000 },
};

/* clang-format on */

/* a hash whose bits are as good as random: Steele, Lea, Flood 2014 */
static uint64_t mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
	return z ^ (z >> 31);
}

static void test_sources(void **state)
{
	const struct source_row *row = *state;
	struct tcpwatch_group group = { .id = 0 };
	double error;
	uint64_t i;

	for (i = 0; i < row->sources; i++) {
		uint64_t hash = mix((i + 1) * 0x9e3779b97f4a7c15ull);
		uint8_t *reg = &group.sources[hash & 63];
		uint8_t rank = __builtin_ctzll(hash >> 6 | 1ull << 57) + 1;

		*reg = *reg < rank ? rank : *reg;
	}
	error = fabs((double)group_sources(&group) - row->sources);
	assert_true(error <= 0.35 * row->sources);	/* nearly three standard errors */
}

/* procfs */

/* clang-format off */
static const struct proc_row {
	const char *what;
	const char *range;
	const char *reserved;
	int64_t ports;
} procs[] = {
	{ "the default", "32768\t60999\n", "\n", 28232 },
	{ "some reserved", "1000 1999\n", "80,1000-1009,1999,5000-6000\n", 989 },
	{ "a range across the border", "1000 1999\n", "500-1099\n", 900 },
	{ "one port", "5000 5000\n", "\n", 1 },
	{ "no such file", NULL, NULL, KERNEL_UNKNOWN },
};

/* clang-format on */

static void write_file(const char *dir, const char *name, const char *text)
{
	char path[256];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	file = text ? fopen(path, "w") : NULL;
	if (!file)
		return;
	fputs(text, file);
	fclose(file);
}

static void make_dirs(const char *dir)
{
	static const char *const names[] = { "net", "sys", "sys/net", "sys/net/ipv4" };
	char path[256];
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(names); i++) {
		snprintf(path, sizeof(path), "%s/%s", dir, names[i]);
		assert_int_equal(mkdir(path, 0700), 0);
	}
}

static void remove_dirs(const char *dir)
{
	char command[300];

	snprintf(command, sizeof(command), "rm -r '%s'", dir);
	assert_int_equal(system(command), 0);
}

static void test_proc(void **state)
{
	const struct proc_row *row = *state;
	char dir[] = "/tmp/tcpwatch-test-XXXXXX";
	struct kernel_tcp k;

	assert_non_null(mkdtemp(dir));
	make_dirs(dir);
	write_file(dir, "sys/net/ipv4/ip_local_port_range", row->range);
	write_file(dir, "sys/net/ipv4/ip_local_reserved_ports", row->reserved);
	if (row->range) {
		write_file(dir, "sys/net/ipv4/tcp_tw_reuse", "2\n");
		write_file(dir, "net/sockstat",
			   "sockets: used 9\nTCP: inuse 5 orphan 0 tw 3 alloc 7 mem 1\n");
		write_file(dir, "net/netstat",
			   "TcpExt: ListenOverflows TCPTimeWaitOverflow Other\n"
			   "TcpExt: 11 12 13\nIpExt: InMcast\nIpExt: 1\n");
	}
	kernel_tcp_read(&k, dir);
	remove_dirs(dir);
	assert_int_equal(kernel_tcp_ports(&k), row->ports);
	assert_int_equal(k.tw_reuse, row->range ? 2 : KERNEL_UNKNOWN);
	assert_int_equal(k.tw_now, row->range ? 3 : KERNEL_UNKNOWN);
	assert_int_equal(k.tw_overflows, row->range ? 12 : KERNEL_UNKNOWN);
	assert_int_equal(k.listen_overflows, row->range ? 11 : KERNEL_UNKNOWN);
}

/* whose accept queue */

/* clang-format off */
#define V4(a, b, c, d)	{ a, b, c, d }
static const struct queue_row {
	const char *what;
	struct listening socket[2];
	int found;
} queues[] = {
	{ "the very address", { { .family = AF_INET, .port = 80, .addr = V4(10, 0, 0, 2) } }, 0 },
	{ "any address", { { .family = AF_INET, .port = 80 } }, 0 },
	{ "the very one rather than any", { { .family = AF_INET, .port = 80 },
	  { .family = AF_INET, .port = 80, .addr = V4(10, 0, 0, 2) } }, 1 },
	{ "another address", { { .family = AF_INET, .port = 80, .addr = V4(10, 0, 0, 3) } }, -1 },
	{ "another port", { { .family = AF_INET, .port = 81 } }, -1 },
	{ "IPv6 any takes IPv4, too", { { .family = AF_INET6, .port = 80 } }, 0 },
	{ "IPv6 only does not", { { .family = AF_INET6, .port = 80, .v6only = true } }, -1 },
};

/* clang-format on */

static void test_queue(void **state)
{
	const struct queue_row *row = *state;
	const struct tcpwatch_group group = {
		.family = AF_INET,
		.port = 80,
		.local = { 10, 0, 0, 2 },
	};
	const struct listenings list = { (struct listening *)row->socket, 2 };
	const struct listening *found = listenings_find(&list, &group);

	if (row->found < 0)
		assert_null(found);
	else
		assert_ptr_equal(found, &row->socket[row->found]);
}

/* text: what is printed fits the terminal, whatever the addresses */

static const uint8_t v6_local[16] = { 0x20, 1, 0xd, 0xb8, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc,
				      0xde, 0xf0, 0x12, 0x34, 0x56, 0x78 };
static const uint8_t v6_remote[16] = { 0x20, 1, 0xd, 0xb8, 0xff, 0xff, 0xee, 0xee, 0xdd, 0xdd,
				       0xcc, 0xcc, 0xbb, 0xbb, 0xaa, 0xaa };

static void fill(struct tcpwatch_group *group, bool v6)
{
	memset(group, 0, sizeof(*group));
	group->family = v6 ? AF_INET6 : AF_INET;
	memcpy(group->local, v6_local, v6 ? 16 : 4);
	memcpy(group->remote, v6_remote, v6 ? 16 : 4);
	group->port = htons(54321);
	group->window_ms = 60000;
	group->own[ST(SYN_RECV)] = 199999;
	group->own[ST(ESTABLISHED)] = 123456;
	group->own[ST(TIME_WAIT)] = 654321;
	group->own[ST(CLOSE_WAIT)] = 99999;
	group->syn_recv_age_ns = 130 * NSEC_PER_SEC;
	group->rate[TCPWATCH_RATE_OPENED] = 5000000;
	group->rate[TCPWATCH_RATE_FAILED] = 4000000;
	group->synack_ack[20] = 5;
	group->syn_synack[20] = 5;
	group->final_ack_losses = 12345;
	group->closed_first[TCPWATCH_SIDE_CLIENT] = 100;
	group->alert[TCPWATCH_ALERT_PORTS] = TCPWATCH_SEVERITY_CRITICAL;
}

static void print_listeners(struct out *out, const struct tcpwatch_group *g)
{
	out->ops->groups(out, OUT_LISTENERS, g, 1);
}

static void print_destinations(struct out *out, const struct tcpwatch_group *g)
{
	out->ops->groups(out, OUT_DESTINATIONS, g, 1);
}

/* who is there: a name as long as it may be, and its unit */
static struct tenants tenants_of(void)
{
	static struct owner owner = {
		.pid = 4194304,
		.comm = "averylongname15",
		.unit = { .kind = UNIT_SYSTEM, .name = "web-application@instance-17.service" },
	};
	static const struct holder holder[] = {
		{ 1, &owner, 1000 },
		{ 1, &owner, 100 },
		{ 1, &owner, 10 },
		{ 1, &owner, 1 },
		{ 1, &owner, 1 },
	};

	return (struct tenants){ .looked = true, .holder = holder, .count = ARRAY_SIZE(holder) };
}

static void print_half_open(struct out *out, const struct tcpwatch_group *g)
{
	const struct listening queue = { .length = 4096, .max = 4096 };
	struct handshakes h[3];

	handshakes(g, &queue, &h[0]);
	handshakes(g, NULL, &h[1]);
	handshakes(g, &queue, &h[2]);
	h[0].tenants = tenants_of();
	h[1].tenants.looked = true;
	h[2].tenants.looked = true;
	h[2].tenants.hidden = true;
	out->ops->half_open(out, h, 3);
}

static void print_time_wait(struct out *out, const struct tcpwatch_group *g)
{
	struct port_use ports[3];
	struct bind_wait binds[1];
	struct time_wait tw = {
		.ports = ports,
		.n_ports = 3,
		.binds = binds,
		.n_binds = 1,
		.kernel = {
			.port_first = 32768,
			.port_last = 60999,
			.tw_now = 262144,
			.tw_max = 262144,
			.tw_overflows = 123456,
		},
	};

	port_use(g, &tw.kernel, &ports[0]);
	port_use(g, &tw.kernel, &ports[2]);
	ports[0].tenants = tenants_of();
	ports[2].tenants.looked = true;
	tw.kernel.tw_reuse = 1;
	port_use(g, &tw.kernel, &ports[1]);
	bind_wait(g, &binds[0]);
	out->ops->time_wait(out, &tw);
}

static const struct print_row {
	const char *what;
	void (*print)(struct out *out, const struct tcpwatch_group *group);
} prints[] = {
	{ "listeners", print_listeners },
	{ "destinations", print_destinations },
	{ "half-open", print_half_open },
	{ "time-wait", print_time_wait },
};

static void test_width(void **state)
{
	const struct print_row *row = *state;
	struct tcpwatch_group group;
	char *text = NULL, *line, *rest;
	struct out out = { .ops = &out_text, .style = { .header = true, .width = 80 } };
	size_t size;
	int v6;

	for (v6 = 0; v6 < 2; v6++) {
		fill(&group, v6);
		out.file = open_memstream(&text, &size);
		row->print(&out, &group);
		fclose(out.file);
		for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
			if (text_width(line) > 80)
				fail_msg("%u columns: %s", text_width(line), line);
		free(text);
	}
}

static void test_json(void **state)
{
	const struct print_row *row = *state;
	struct out out = { .ops = &out_json };
	struct tcpwatch_group group;
	char *text = NULL;
	json_t *value;
	size_t size;

	fill(&group, true);
	out.file = open_memstream(&text, &size);
	row->print(&out, &group);
	fclose(out.file);
	value = json_loads(text, 0, NULL);
	assert_non_null(value);
	json_decref(value);
	free(text);
}

/* only what is raised */
static const struct raised_row {
	const char *what;
} raised[] = {
	{ "a group's alerts" },
};

static void test_raised(void **state)
{
	struct tcpwatch_group group;
	json_t *value, *alerts;

	(void)state;
	fill(&group, false);
	value = json_group(&group, OUT_DESTINATIONS);
	alerts = json_object_get(value, "alerts");
	assert_int_equal(json_object_size(alerts), 1);
	assert_string_equal(json_string_value(json_object_get(alerts, "ports")), "critical");
	json_decref(value);
}

int main(void)
{
	int failed = 0;

	setlocale(LC_CTYPE, "C.UTF-8");
	failed += run_rows("cures", cure_rows, sizeof(cure_rows), sizeof(cure_rows[0]), test_cure);
	failed += run_rows("ports", port_rows, sizeof(port_rows), sizeof(port_rows[0]), test_ports);
	failed += run_rows("bind", bind_rows, sizeof(bind_rows), sizeof(bind_rows[0]), test_bind);
	failed += run_rows("handshakes", handshake_rows, sizeof(handshake_rows),
			   sizeof(handshake_rows[0]), test_handshakes);
	failed += run_rows("medians", medians, sizeof(medians), sizeof(medians[0]), test_median);
	failed += run_rows("sources", source_rows, sizeof(source_rows), sizeof(source_rows[0]),
			   test_sources);
	failed += run_rows("procfs", procs, sizeof(procs), sizeof(procs[0]), test_proc);
	failed += run_rows("queues", queues, sizeof(queues), sizeof(queues[0]), test_queue);
	failed += run_rows("widths", prints, sizeof(prints), sizeof(prints[0]), test_width);
	failed += run_rows("json of groups", prints, sizeof(prints), sizeof(prints[0]), test_json);
	failed += run_rows("raised", raised, sizeof(raised), sizeof(raised[0]), test_raised);
	return failed > 0;
}
