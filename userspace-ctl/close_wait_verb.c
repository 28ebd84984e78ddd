// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "close_wait_collect.h"
#include "verbs.h"

/* what is asked of rows; the rest of the words is about flows */
static const char *const row_keys[] = { "pid", "comm", "unit", "verdict" };

#define ROW_KEYS	(sizeof(row_keys) / sizeof(row_keys[0]))

/**
 * struct request - the words of the command line
 * @wanted:	by @row_keys, or NULL
 * @words:	the others
 * @n_words:	of @words
 */
struct request {
	const char *wanted[ROW_KEYS];
	char **words;
	int n_words;
};

static int row_key(const char *word)
{
	unsigned int i;

	for (i = 0; i < ROW_KEYS; i++)
		if (!strcmp(word, row_keys[i]))
			return i;
	return -1;
}

static bool joint(const char *word)
{
	return !strcmp(word, "and") || !strcmp(word, "&&");
}

static int check_value(struct ctl *ctl, int key, const char *value)
{
	if (!value)
		return fault_set(&ctl->fault, CTL_USAGE, "%s needs a value", row_keys[key]);
	if (!strcmp(row_keys[key], "pid") && value[strspn(value, "0123456789")])
		return fault_set(&ctl->fault, CTL_USAGE, "pid: '%s' is not a number", value);
	return 0;
}

/* "pid 2211", "comm = nginx": taken out with the "and" that joins them to the rest */
static int split(struct ctl *ctl, struct request *r, int argc, char **argv)
{
	int i, key, code;

	for (i = 0; i < argc; i++) {
		key = row_key(argv[i]);
		if (key < 0) {
			r->words[r->n_words++] = argv[i];
			continue;
		}
		if (i + 1 < argc && (!strcmp(argv[i + 1], "=") || !strcmp(argv[i + 1], "==")))
			i++;
		code = check_value(ctl, key, i + 1 < argc ? argv[i + 1] : NULL);
		if (code)
			return code;
		r->wanted[key] = argv[++i];
		if (r->n_words && joint(r->words[r->n_words - 1]))
			r->n_words--;
		else if (!r->n_words && i + 1 < argc && joint(argv[i + 1]))
			i++;
	}
	return 0;
}

static bool is_wanted(const struct request *r, const struct close_wait_row *row)
{
	const struct owner *owner = row->owner;
	char pid[16] = "";
	const char *has[ROW_KEYS] = {
		pid,
		owner ? owner->comm : "",
		owner ? owner->unit.name : "",
		close_wait_verdict_name(row->verdict),
	};
	unsigned int i;

	if (owner)
		snprintf(pid, sizeof(pid), "%d", owner->pid);
	for (i = 0; i < ROW_KEYS; i++)
		if (r->wanted[i] && strcmp(r->wanted[i], has[i]))
			return false;
	return true;
}

static bool any_wanted(const struct request *r)
{
	unsigned int i;

	for (i = 0; i < ROW_KEYS; i++)
		if (r->wanted[i])
			return true;
	return false;
}

static void choose_rows(struct ctl *ctl, const struct request *r, struct close_wait *cw)
{
	size_t i = 0;

	while (i < cw->n_rows)
		if (is_wanted(r, &cw->row[i]))
			i++;
		else
			close_wait_drop(cw, i);
	close_wait_sort(cw, ctl->options.sort);
	while (ctl->options.limit && cw->n_rows > ctl->options.limit)
		close_wait_drop(cw, cw->n_rows - 1);
}

static int print_count(struct ctl *ctl, const struct filter *filter, const struct request *r)
{
	struct close_wait cw = { .n_flows = 0 };
	size_t count[VERDICT_UNKNOWN + 1], sum = 0;
	int code;

	if (any_wanted(r) || ctl->options.limit) {
		code = close_wait_collect(ctl, filter, &cw);
		choose_rows(ctl, r, &cw);
		sum = close_wait_sockets(&cw, count);
	} else {
		code = close_wait_flows(ctl, filter, &cw);
		sum = cw.n_flows;
	}
	if (!code)
		ctl->out.ops->number(&ctl->out, "count", sum);
	close_wait_free(&cw);
	return code;
}

static int print_rows(struct ctl *ctl, const struct filter *filter, const struct request *r)
{
	struct close_wait cw = { .n_flows = 0 };
	int code = close_wait_collect(ctl, filter, &cw);

	if (!code) {
		choose_rows(ctl, r, &cw);
		ctl->out.ops->close_wait(&ctl->out, &cw);
	}
	close_wait_free(&cw);
	return code;
}

static int run(struct ctl *ctl, struct request *r, struct filter *filter, int argc, char **argv)
{
	int code = split(ctl, r, argc, argv);

	if (!code)
		code = filter_parse(filter, r->n_words, r->words, ctl->options.family,
				    &ctl->fault);
	if (!code && ctl->options.sort && !close_wait_order(ctl->options.sort))
		code = fault_set(&ctl->fault, CTL_USAGE, "--sort: '%s' is none of %s",
				 ctl->options.sort, CLOSE_WAIT_KEYS);
	if (!code)
		code = ctl_connect(ctl);
	if (code)
		return code;
	return ctl->options.count ? print_count(ctl, filter, r) : print_rows(ctl, filter, r);
}

int verb_close_wait(struct ctl *ctl, int argc, char **argv)
{
	struct filter *filter = calloc(1, sizeof(*filter));
	struct request request = { .n_words = 0 };
	int code;

	ctl_skip_show(&argc, &argv);
	request.words = calloc(argc + 1, sizeof(*request.words));
	if (filter && request.words)
		code = run(ctl, &request, filter, argc, argv);
	else
		code = fault_no_memory(&ctl->fault);
	free(request.words);
	free(filter);
	return code;
}
