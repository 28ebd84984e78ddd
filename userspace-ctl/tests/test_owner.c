// SPDX-License-Identifier: GPL-2.0
/* Control groups, and a /proc made of files. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "holders.h"
#include "json.h"
#include "ladder.h"
#include "owner.h"
#include "sample.h"
#include "suite.h"

#define ID64	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define ID12	"0123456789ab"

/* what /proc/PID/cgroup says, and what that is called */
/* clang-format off */
static const struct unit_row {
	const char *what;
	const char *text;
	enum unit_kind kind;
	const char *name;
	const char *restart;	/* NULL: there is none */
} units[] = {
	{ "a service", "0::/system.slice/web.service\n", UNIT_SYSTEM, "web.service",
	  "systemctl restart web.service" },
	{ "of a template", "0::/system.slice/system-db.slice/db@1.service\n", UNIT_SYSTEM,
	  "db@1.service", "systemctl restart db@1.service" },
	{ "a group below a service", "0::/system.slice/web.service/workers\n", UNIT_SYSTEM,
	  "web.service", "systemctl restart web.service" },
	{ "a name that a shell would change", "0::/system.slice/a\\x2db.service\n", UNIT_SYSTEM,
	  "a\\x2db.service", "systemctl restart 'a\\x2db.service'" },
	{ "a user's service",
	  "0::/user.slice/user-1000.slice/user@1000.service/app.slice/chat.service\n", UNIT_USER,
	  "chat.service", "systemctl --user -M 1000@ restart chat.service" },
	{ "a user's terminal",
	  "0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-vte-1.scope\n",
	  UNIT_SCOPE, "app-vte-1.scope", NULL },
	{ "a session", "0::/user.slice/user-0.slice/session-3.scope\n", UNIT_SCOPE,
	  "session-3.scope", NULL },
	{ "the root", "0::/\n", UNIT_NONE, "", NULL },
	{ "nothing at all", "", UNIT_NONE, "", NULL },
	{ "no line at all", "garbage", UNIT_NONE, "", NULL },
	{ "no end of line", "0::/system.slice/web.service", UNIT_SYSTEM, "web.service",
	  "systemctl restart web.service" },
	{ "docker below systemd", "0::/system.slice/docker-" ID64 ".scope\n", UNIT_DOCKER,
	  "docker:" ID12, "docker restart " ID12 },
	{ "docker, a unit inside",
	  "0::/system.slice/docker-" ID64 ".scope/system.slice/web.service\n", UNIT_DOCKER,
	  "docker:" ID12, "docker restart " ID12 },
	{ "docker without systemd", "0::/docker/" ID64 "\n", UNIT_DOCKER, "docker:" ID12,
	  "docker restart " ID12 },
	{ "docker's own service", "0::/system.slice/docker.service\n", UNIT_SYSTEM,
	  "docker.service", "systemctl restart docker.service" },
	{ "podman", "0::/machine.slice/libpod-" ID64 ".scope/container\n", UNIT_PODMAN,
	  "podman:" ID12, "podman restart " ID12 },
	{ "podman's monitor", "0::/machine.slice/libpod-conmon-" ID64 ".scope\n", UNIT_SCOPE,
	  "libpod-conmon-" ID64 ".scope", NULL },
	{ "containerd below a kubelet",
	  "0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-" ID64 ".scope\n", UNIT_CRI,
	  "cri:" ID12, "crictl stop " ID12 },
	{ "CRI-O", "0::/kubepods.slice/kubepods-pod1.slice/crio-" ID64 ".scope\n", UNIT_CRI,
	  "cri:" ID12, "crictl stop " ID12 },
	{ "a kubelet without systemd", "0::/kubepods/burstable/pod12-34/" ID64 "\n", UNIT_CRI,
	  "cri:" ID12, "crictl stop " ID12 },
	{ "too short an id", "0::/docker/0123\n", UNIT_NONE, "", NULL },
	{ "cgroup v1", "12:pids:/x\n1:name=systemd:/system.slice/web.service\n0::/\n", UNIT_SYSTEM,
	  "web.service", "systemctl restart web.service" },
	{ "cgroup v1, docker", "12:pids:/docker/" ID64 "\n11:cpu:/docker/" ID64 "\n", UNIT_DOCKER,
	  "docker:" ID12, "docker restart " ID12 },
};

/* clang-format on */

static void test_unit(void **state)
{
	const struct unit_row *row = *state;
	char command[512];
	struct unit unit;

	unit_parse(row->text, &unit);
	assert_int_equal(unit.kind, row->kind);
	assert_string_equal(unit.name, row->name);
	assert_int_equal(unit_restart(&unit, command, sizeof(command)), !!row->restart);
	if (row->restart)
		assert_string_equal(command, row->restart);
}

/* the processes of the fixture */
/* clang-format off */
static const struct process {
	int pid;
	const char *comm;
	unsigned int uid;
	const char *cgroup;
	const char *links[4];	/* of descriptors 3, 4, ... */
} processes[] = {
	{ 20, "web", 33, "0::/system.slice/web.service\n",
	  { "socket:[100]", "socket:[101]", "/dev/null", "socket:[100]" } },
	{ 3, "master", 0, "0::/\n", { "socket:[101]", "pipe:[100]" } },
	{ 7, "e\033[31mvil\n", 5, "", { "socket:[102]", "socket:[999]" } },
	{ 8, "idle", 0, "", { NULL } },
};

/* clang-format on */

static char root[] = "/tmp/owner.XXXXXX";

static void write_file(int pid, const char *name, const char *text)
{
	char path[256];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%d/%s", root, pid, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

static void make_process(const struct process *p)
{
	char path[256], text[256];
	int i;

	snprintf(path, sizeof(path), "%s/%d", root, p->pid);
	assert_int_equal(mkdir(path, 0755), 0);
	snprintf(path, sizeof(path), "%s/%d/fd", root, p->pid);
	assert_int_equal(mkdir(path, 0755), 0);
	snprintf(text, sizeof(text), "%s\n", p->comm);
	write_file(p->pid, "comm", text);
	snprintf(text, sizeof(text), "Name:\tx\nUid:\t9999\t%u\t0\t0\n", p->uid);
	write_file(p->pid, "status", text);
	write_file(p->pid, "cgroup", p->cgroup);
	for (i = 0; i < 4 && p->links[i]; i++) {
		snprintf(path, sizeof(path), "%s/%d/fd/%d", root, p->pid, 3 + i);
		assert_int_equal(symlink(p->links[i], path), 0);
	}
}

static void make_root(void)
{
	char path[256];
	size_t i;

	if (!mkdtemp(root))
		abort();
	for (i = 0; i < ARRAY_SIZE(processes); i++)
		make_process(&processes[i]);
	/* what else there is in /proc; and a process that has just ended */
	snprintf(path, sizeof(path), "%s/sys", root);
	mkdir(path, 0755);
	snprintf(path, sizeof(path), "%s/9", root);
	mkdir(path, 0755);
}

static void remove_root(void)
{
	char command[64];

	snprintf(command, sizeof(command), "rm -r %s", root);
	if (system(command))
		fprintf(stderr, "%s stays\n", root);
}

/* who holds a socket: "pid:comm:uid:fd" of each descriptor */
/* clang-format off */
static const struct holder_row {
	const char *what;
	uint64_t inodes[4];
	uint64_t of;
	const char *who;
	size_t owners;
} holders[] = {
	{ "one process, two descriptors", { 100 }, 100, "20:web:33:3 20:web:33:6 ", 1 },
	{ "two processes, by pid", { 101 }, 101, "3:master:0:3 20:web:33:4 ", 2 },
	{ "inodes in any order", { 102, 101, 100 }, 101, "3:master:0:3 20:web:33:4 ", 3 },
	{ "an inode named twice", { 101, 101 }, 101, "3:master:0:3 20:web:33:4 ", 2 },
	{ "a name that is no text", { 102 }, 102, "7:e?[31mvil?:5:3 ", 1 },
	{ "not asked for", { 100 }, 999, "", 1 },
	{ "nobody's", { 500 }, 500, "", 0 },
	{ "none wanted", { 0 }, 100, "", 0 },
};

/* clang-format on */

static void test_holder(void **state)
{
	const struct holder_row *row = *state;
	char who[256] = "";
	struct owners owners;
	const struct holding *h;
	uint64_t inodes[4];
	size_t i, n = 0;

	memcpy(inodes, row->inodes, sizeof(inodes));
	while (n < 4 && inodes[n])
		n++;
	assert_true(owners_find(&owners, root, inodes, n));
	assert_int_equal(owners.n_owners, row->owners);
	assert_int_equal(owners.unreadable, 0);
	h = owners_of(&owners, row->of, &n);
	for (i = 0; i < n; i++) {
		const struct owner *owner = &owners.owner[h[i].owner];

		snprintf(who + strlen(who), sizeof(who) - strlen(who), "%d:%s:%u:%d ", owner->pid,
			 owner->comm, owner->uid, h[i].fd);
	}
	assert_string_equal(who, row->who);
	if (n)
		assert_int_equal(owners_first(&owners, row->of)->pid, atoi(who));
	else
		assert_null(owners_first(&owners, row->of));
	owners_free(&owners);
}

/* what is said of a flow whose socket is held by those of the fixture */
/* clang-format off */
static const struct shown_row {
	const char *what;
	uint64_t ino;
	bool looked;
	const char *socket;	/* in JSON */
	const char *text;	/* in the text of show */
} shown[] = {
	{ "one process", 100, true, "20 \"web\" \"web.service\"",
	  "(client, local, web[20])" },
	{ "... its descriptors", 100, true, "20 \"web\" \"web.service\"",
	  "web[20] (fd" },
	{ "two processes", 101, true, "3 \"master\" null",
	  ", web[20]" },
	{ "nobody", 500, true, "null null null", "uid 33, held by no program." },
	{ "no file", 0, true, "null null null", "uid 33, held by no program." },
	{ "nobody has looked", 100, false, "null null null", "cookie 7, uid 33." },
};

/* clang-format on */

static void socket_text(const struct record *record, char *text, size_t size)
{
	static const char *const keys[] = { "pid", "comm", "unit" };
	json_t *flow = json_flow(record);
	json_t *sock = json_object_get(json_object_get(flow, "client"), "socket");
	size_t i, len = 0;

	for (i = 0; i < ARRAY_SIZE(keys); i++) {
		char *value = json_dumps(json_object_get(sock, keys[i]), JSON_ENCODE_ANY);

		len += snprintf(text + len, size - len, "%s%s", i ? " " : "", value);
		free(value);
	}
	json_decref(flow);
}

static void test_shown(void **state)
{
	const struct shown_row *row = *state;
	const struct style style = { .width = 100 };
	struct record record = { .flow = sample_flow("10.0.0.1:40000", "10.0.0.2:80") };
	char text[256], *page;
	struct owners owners;
	uint64_t ino = row->ino;
	size_t size;
	FILE *file;

	record.flow.client.ino = ino;
	assert_true(owners_find(&owners, root, &ino, !!ino));
	record.owners = row->looked ? &owners : NULL;
	socket_text(&record, text, sizeof(text));
	assert_string_equal(text, row->socket);
	file = open_memstream(&page, &size);
	ladder(file, &style, &record);
	fclose(file);
	if (!strstr(page, row->text))
		fprintf(stderr, "# not in there: %s\n%s", row->text, page);
	assert_non_null(strstr(page, row->text));
	free(page);
	owners_free(&owners);
}

/* the line below a flow in a list, after a look at all sockets */
/* clang-format off */
static const struct listed_row {
	const char *what;
	unsigned int local;
	uint64_t client;
	uint64_t server;
	bool unreadable;
	const char *text;
} listed[] = {
	{ "a client and its unit", TCPWATCH_SIDE_CLIENT, 100, 0, false,
	  "    client web[20] (web.service)\n" },
	{ "both ends", TCPWATCH_SIDE_BOTH, 100, 102, false,
	  "    client web[20] (web.service); server e?[31mvil?[7]\n" },
	{ "two processes", TCPWATCH_SIDE_SERVER, 0, 101, false,
	  "    server master[3], web[20]\n" },
	{ "no file", TCPWATCH_SIDE_CLIENT, 1, 0, false, "    client held by no program\n" },
	{ "nobody may look", TCPWATCH_SIDE_CLIENT, 500, 0, true, "    client not visible\n" },
	{ "forwarded", TCPWATCH_SIDE_NONE, 0, 0, false, "" },
};

/* clang-format on */

static void test_listed(void **state)
{
	const struct listed_row *row = *state;
	struct out out = { .ops = &out_text, .style = { .width = 80 } };
	struct record record = { .flow = sample_flow("10.0.0.1:40000", "10.0.0.2:80") };
	struct owners owners;
	const char *below;
	char *page;
	size_t size;

	assert_true(owners_all(&owners, root));
	owners.unreadable = row->unreadable;
	record.owners = &owners;
	record.flow.local = row->local;
	record.flow.client.cookie = row->client;
	record.flow.client.ino = row->client;
	record.flow.server.cookie = row->server;
	record.flow.server.ino = row->server;
	out.file = open_memstream(&page, &size);
	out.ops->list_begin(&out, OUT_FLOWS);
	out.ops->flow(&out, &record);
	out.ops->list_end(&out);
	fclose(out.file);
	below = strchr(page, '\n') + 1;
	assert_string_equal(below, row->text);
	free(page);
	owners_free(&owners);
}

/* the processes at a place, by the sockets noted there: "web[20] x2" */
/* clang-format off */
static const struct place_row {
	const char *what;
	struct seat seat[6];
	uint64_t place;
	const char *who;
	const char *text;
} places[] = {
	{ "a socket with two descriptors is one", { { 1, 100 } }, 1, "web[20] x1 ",
	  "web[20] (web.service)" },
	{ "the most sockets first", { { 1, 100 }, { 1, 101 } }, 1, "web[20] x2 master[3] x1 ",
	  "web[20] (web.service), master[3]" },
	{ "another place", { { 1, 100 }, { 2, 102 } }, 2, "e?[31mvil?[7] x1 ", "e?[31mvil?[7]" },
	{ "one socket at two places", { { 1, 101 }, { 2, 101 } }, 2,
	  "master[3] x1 web[20] x1 ", "master[3], web[20] (web.service)" },
	{ "a socket without a file", { { 1, 0 } }, 1, "", "" },
	{ "nobody there", { { 1, 100 } }, 3, "", "" },
	{ "nobody anywhere", { { 0, 0 } }, 1, "", "" },
};

/* clang-format on */

static void test_place(void **state)
{
	const struct place_row *row = *state;
	char who[256] = "", text[TENANTS_TEXT];
	struct holders holders = { .n_seats = 0 };
	struct tenants tenants;
	size_t i;

	for (i = 0; i < ARRAY_SIZE(row->seat) && row->seat[i].place; i++)
		assert_true(holders_add(&holders, row->seat[i].place, row->seat[i].ino));
	assert_true(holders_find(&holders, root));
	holders_at(&holders, row->place, &tenants);
	for (i = 0; i < tenants.count; i++)
		snprintf(who + strlen(who), sizeof(who) - strlen(who), "%s[%d] x%u ",
			 tenants.holder[i].owner->comm, tenants.holder[i].owner->pid,
			 tenants.holder[i].sockets);
	assert_string_equal(who, row->who);
	assert_string_equal(tenants_text(&tenants, text), row->text);
	holders_free(&holders);
}

/* the heading of show has the program, at any length */
/* clang-format off */
static const struct heading_row {
	const char *what;
	const char *client;
	const char *server;
	unsigned int columns;
	const char *text;
} headings[] = {
	{ "short", "10.0.0.1:40000", "10.0.0.2:80", 100,
	  "10.0.0.1:40000 (client, local, averylongname15[4194304])  ->  10.0.0.2:80 (server)" },
	{ "narrow", "10.0.0.1:40000", "10.0.0.2:80", 80,
	  "10.0.0.1:40000 (client, local, averylongname15[4194304])\n  ->  10.0.0.2:80 (server)" },
	{ "IPv6", "[2001:db8:1234:5678:9abc:def0:1234:5678]:40000", "[2001:db8::1]:80", 80,
	  "[2001:db8:1234:5678:9abc:def0:1234:5678]:40000 (client, local,\n"
	  "     averylongname15[4194304])\n  ->  [2001:db8::1]:80 (server)" },
};

/* clang-format on */

static void test_heading(void **state)
{
	const struct heading_row *row = *state;
	const struct style style = { .width = row->columns };
	struct record record = { .flow = sample_flow(row->client, row->server) };
	struct owner owner = { .pid = 4194304, .comm = "averylongname15" };
	struct holding holding = { record.flow.client.ino, 0, 3 };
	const struct owners owners = {
		.owner = &owner,
		.n_owners = 1,
		.holding = &holding,
		.n_holdings = 1,
	};
	char *page;
	size_t size;
	FILE *file = open_memstream(&page, &size);

	record.owners = &owners;
	ladder(file, &style, &record);
	fclose(file);
	if (strncmp(page, row->text, strlen(row->text)))
		fail_msg("%s", page);
	free(page);
}

/* this very process, in the real /proc */
static void test_self(void **state)
{
	struct owners owners;
	uint64_t ino;
	struct stat st;
	int fds[2];

	(void)state;
	if (access("/proc/self/fd", R_OK) || pipe(fds))
		skip();
	assert_int_equal(fstat(fds[0], &st), 0);
	/* a pipe is no socket */
	ino = st.st_ino;
	assert_true(owners_find(&owners, "/proc", &ino, 1));
	assert_int_equal(owners.n_owners, 0);
	owners_free(&owners);
	close(fds[0]);
	close(fds[1]);
}

int main(void)
{
	const struct CMUnitTest self[] = { cmocka_unit_test(test_self) };
	int failed = 0;

	make_root();
	failed += run_rows("units", units, sizeof(units), sizeof(units[0]), test_unit);
	failed += run_rows("holders", holders, sizeof(holders), sizeof(holders[0]), test_holder);
	failed += run_rows("shown", shown, sizeof(shown), sizeof(shown[0]), test_shown);
	failed += run_rows("listed", listed, sizeof(listed), sizeof(listed[0]), test_listed);
	failed += run_rows("places", places, sizeof(places), sizeof(places[0]), test_place);
	failed += run_rows("headings", headings, sizeof(headings), sizeof(headings[0]),
			   test_heading);
	failed += cmocka_run_group_tests(self, NULL, NULL);
	remove_root();
	return failed > 0;
}
