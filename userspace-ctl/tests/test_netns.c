// SPDX-License-Identifier: GPL-2.0
/* Which network namespaces there are, and one output about several. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <jansson.h>

#include "netns_list.h"
#include "out.h"
#include "sample.h"
#include "suite.h"

/* a tree in which files with the same letter are one, as namespaces at several places are */
/* clang-format off */
static const struct list_row {
	const char *what;
	const char *files[8];	/* "letter path" */
	const char *list;
} lists[] = {
	{ "ours only", { "a proc/self/ns/net", "a proc/7/ns/net" }, "own" },
	{ "ours has a name", { "a proc/self/ns/net", "a run/web" }, "own:web" },
	{ "names first, in order",
	  { "a proc/self/ns/net", "b run/x", "c run/b", "d proc/3/ns/net" }, "own b x 3" },
	{ "a process in one that has a name",
	  { "a proc/self/ns/net", "b run/x", "b proc/3/ns/net" }, "own x" },
	{ "several processes in one that has none",
	  { "a proc/self/ns/net", "b proc/20/ns/net", "b proc/3/ns/net", "c proc/100/ns/net" },
	  "own 3 100" },
	{ "one with two names", { "a proc/self/ns/net", "b run/x", "b run/y" }, "own x" },
	{ "what is no process", { "a proc/self/ns/net", "b proc/sys/ns/net" }, "own" },
	{ "a process that has just ended", { "a proc/self/ns/net", "b proc/9/ns/mnt" }, "own" },
};

/* clang-format on */

static char root[] = "/tmp/netns.XXXXXX";

static void make_dirs(const char *path)
{
	char part[256];
	const char *slash;

	for (slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		snprintf(part, sizeof(part), "%.*s", (int)(slash - path), path);
		mkdir(part, 0755);
	}
}

/* the same letter is the same inode */
static void make_file(const char *file)
{
	char path[256], first[256];
	FILE *made;

	snprintf(first, sizeof(first), "%s/inodes/%c", root, *file);
	snprintf(path, sizeof(path), "%s/%s", root, file + 2);
	make_dirs(first);
	make_dirs(path);
	made = fopen(first, "a");
	assert_non_null(made);
	fclose(made);
	assert_int_equal(link(first, path), 0);
}

static void remove_tree(void)
{
	char command[64];

	snprintf(command, sizeof(command), "rm -rf %s/*", root);
	assert_int_equal(system(command), 0);
}

static void list_text(const struct netns_list *list, char *text, size_t size)
{
	size_t i, len = 0;

	for (i = 0; i < list->count; i++) {
		const struct netns *ns = &list->ns[i];

		len += snprintf(text + len, size - len, "%s", i ? " " : "");
		if (ns->own)
			len += snprintf(text + len, size - len, "own%s", *ns->name ? ":" : "");
		if (*ns->name)
			len += snprintf(text + len, size - len, "%s", ns->name);
		else if (!ns->own)
			len += snprintf(text + len, size - len, "%d", ns->pid);
	}
}

static void test_list(void **state)
{
	const struct list_row *row = *state;
	char run[64], proc[64], text[256];
	struct netns_list list;
	struct fault fault;
	size_t i;

	for (i = 0; i < ARRAY_SIZE(row->files) && row->files[i]; i++)
		make_file(row->files[i]);
	snprintf(run, sizeof(run), "%s/run", root);
	snprintf(proc, sizeof(proc), "%s/proc", root);
	assert_int_equal(netns_list_read(&list, run, proc, &fault), 0);
	list_text(&list, text, sizeof(text));
	assert_string_equal(text, row->list);
	netns_list_free(&list);
	remove_tree();
}

/* going where nothing is any more is told apart from other failures */
/* clang-format off */
static const struct go_row {
	const char *what;
	const char *path;
	ino_t ino;
	int error;
} goes[] = {
	{ "it is gone", "/proc/0/ns/net", 1, ENOENT },
	{ "another one has its place", "/proc/self/ns/net", 1, ENOENT },
};

/* clang-format on */

static void test_go(void **state)
{
	const struct go_row *row = *state;
	struct netns ns = { .ino = row->ino };
	struct fault fault;

	snprintf(ns.path, sizeof(ns.path), "%s", row->path);
	assert_int_equal(netns_go(&ns, &fault), CTL_REFUSED);
	assert_int_equal(fault.error, row->error);
}

/* one array over all namespaces, whatever is printed in each */
static void print_nothing(struct out *out)
{
	out->ops->list_begin(out, OUT_FLOWS);
	out->ops->list_end(out);
}

static void print_flows(struct out *out)
{
	struct record record = { .flow = sample_flow("10.0.0.1:1", "10.0.0.2:2") };

	record.flow.netns = out->netns;
	out->ops->list_begin(out, OUT_FLOWS);
	out->ops->flow(out, &record);
	out->ops->flow(out, &record);
	out->ops->list_end(out);
}

static void print_listeners(struct out *out)
{
	const struct tcpwatch_group group = { .family = AF_INET };

	out->ops->groups(out, OUT_LISTENERS, &group, 1);
}

static void print_half_open(struct out *out)
{
	const struct tcpwatch_group group = { .family = AF_INET };
	struct handshakes h;

	handshakes(&group, NULL, &h);
	out->ops->half_open(out, &h, 1);
}

static void print_time_wait(struct out *out)
{
	const struct time_wait tw = { .n_ports = 0 };

	out->ops->time_wait(out, &tw);
}

static void print_stats(struct out *out)
{
	const struct stats stats = { .has = { false } };

	out->ops->stats(out, &stats);
}

static void print_count(struct out *out)
{
	out->ops->number(out, "count", 5);
}

/* clang-format off */
static const struct several_row {
	const char *what;
	void (*print)(struct out *out);
	size_t each;
} several[] = {
	{ "empty lists", print_nothing, 0 },
	{ "flows", print_flows, 2 },
	{ "listeners", print_listeners, 1 },
	{ "half-open", print_half_open, 1 },
	{ "time-wait", print_time_wait, 1 },
	{ "stats", print_stats, 1 },
	{ "counts", print_count, 1 },
};

/* clang-format on */

static json_t *print_in(const struct several_row *row, unsigned int places)
{
	struct out out = { .ops = &out_json, .several = true };
	const struct netns ns = { .ino = 5 };
	char *text = NULL;
	json_t *value;
	size_t size;
	FILE *file = open_memstream(&text, &size);

	out.file = file;
	for (out.netns = 1; out.netns <= places; out.netns++) {
		out.ops->netns(&out, &ns);
		row->print(&out);
	}
	out.ops->end(&out);
	fclose(file);
	value = json_loads(text, 0, NULL);
	if (!value && places)
		fail_msg("%s", text);
	free(text);
	return value;
}

static void test_several(void **state)
{
	const struct several_row *row = *state;
	unsigned int places;
	json_t *array, *item;
	size_t i;

	for (places = 0; places < 4; places++) {
		array = print_in(row, places);
		if (!places) {
			/* nobody got as far as to print anything */
			assert_null(array);
			continue;
		}
		assert_int_equal(json_array_size(array), places * row->each);
		json_array_foreach(array, i, item)
			assert_int_equal(json_integer_value(json_object_get(item, "netns")),
					 1 + i / row->each);
		json_decref(array);
	}
}

int main(void)
{
	int failed = 0;

	if (!mkdtemp(root))
		abort();
	failed += run_rows("lists", lists, sizeof(lists), sizeof(lists[0]), test_list);
	failed += run_rows("goes", goes, sizeof(goes), sizeof(goes[0]), test_go);
	failed += run_rows("several", several, sizeof(several), sizeof(several[0]), test_several);
	remove_tree();
	rmdir(root);
	return failed > 0;
}
