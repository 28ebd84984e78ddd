// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>

#include "loss.h"
#include "suite.h"

#define SENT	20000

/* what is reported, as text: "3+2 8+1" is 3, 4 and 8 */
struct told {
	char text[256];
};

static void tell(void *context, uint64_t first, uint64_t count)
{
	struct told *told = context;
	size_t used = strlen(told->text);

	snprintf(told->text + used, sizeof(told->text) - used, "%s%llu+%llu", used ? " " : "",
		 (unsigned long long)first, (unsigned long long)count);
}

/*
 * A script: a number is an event, "s" settles all that was noticed before now,
 * "e" and a number says that events up to it were sent, "." lets time pass.
 */
/* clang-format off */
static const struct loss_row {
	const char *what;
	uint64_t start;
	const char *script;
	const char *told;
	uint64_t lost;
	uint64_t seen;
} rows[] = {
	{ "nothing is missing", 0, "1 2 3 . s", "", 0, 3 },
	{ "a stream that began before us", 100, "101 102 . s", "", 0, 2 },
	{ "what was sent before we listened", 100, "99 100 101 . s", "", 0, 1 },
	{ "one gap", 0, "1 2 5 . s", "3+2", 2, 3 },
	{ "a gap at the start", 10, "14 . s", "11+3", 3, 1 },
	{ "a gap at the end", 0, "1 2 e5 . s", "3+3", 3, 2 },
	{ "the last one only", 0, "1 2 e3 . s", "3+1", 1, 2 },
	{ "all of it", 0, "e7 . s", "1+7", 7, 0 },
	{ "the end, and nothing is missing", 0, "1 2 e2 . s", "", 0, 2 },
	{ "two gaps", 0, "1 3 5 . s", "2+1 4+1", 2, 3 },
	{ "the wrong order is no loss", 0, "2 1 4 3 . s", "", 0, 4 },
	{ "a latecomer in the middle of a gap", 0, "1 6 4 . s", "2+2 5+1", 3, 3 },
	{ "a latecomer at the start of a gap", 0, "1 5 2 . s", "3+2", 2, 3 },
	{ "a latecomer at the end of a gap", 0, "1 5 4 . s", "2+2", 2, 3 },
	{ "not settled yet", 0, "1 4 s", "", 0, 2 },
	{ "settled once only", 0, "1 4 . s s . s", "2+2", 2, 2 },
	{ "the end was announced, then it came", 0, "1 e3 2 3 . s", "", 0, 3 },
	{ "the end was announced twice", 0, "1 e3 e3 . s", "2+2", 2, 1 },
	{ "what was told as lost is lost, even if it comes", 0, "1 4 . s 2 3 5 . s", "2+2", 2, 3 },
	{ "after a loss was told, the stream goes on", 0, "1 4 . s 5 8 . s", "2+2 6+2", 4, 4 },
};

/* clang-format on */

static void play(struct loss *loss, const char *script, struct told *told)
{
	char copy[256], *rest = copy, *word;
	uint64_t now = 10;

	snprintf(copy, sizeof(copy), "%s", script);
	while ((word = strsep(&rest, " "))) {
		if (*word == 'e')
			loss_expect(loss, strtoull(word + 1, NULL, 10), now, tell, told);
		else if (*word >= '0' && *word <= '9')
			loss_saw(loss, strtoull(word, NULL, 10), now, tell, told);
		else if (*word == '.')
			now += 10;
		else
			loss_settle(loss, now - 1, tell, told);
	}
}

static void test_row(void **state)
{
	const struct loss_row *row = *state;
	struct told told = { "" };
	struct loss loss;

	loss_start(&loss, row->start);
	play(&loss, row->script, &told);
	assert_string_equal(told.text, row->told);
	assert_true(loss.lost == row->lost);
	assert_true(loss.seen == row->seen);
}

/* clang-format off */
static const struct random_row {
	const char *what;
	unsigned int seed;
	unsigned int keep;	/* of 16 */
	unsigned int shuffle;	/* how far an event may move */
	unsigned int patience;	/* after which it is given up */
} randoms[] = {
	{ "received + lost = sent, nothing lost but much too late", 5, 16, 1000, 1 },
	{ "received + lost = sent, hardly anything lost", 1, 15, 8, 100 },
	{ "received + lost = sent, every other one lost", 2, 8, 8, SENT },
	{ "received + lost = sent, nearly all lost", 3, 1, 64, 100 },
	{ "received + lost = sent, wild disorder", 4, 12, 1000, 10 },
};

/* clang-format on */

static void count_lost(void *context, uint64_t first, uint64_t count)
{
	(void)first;
	*(uint64_t *)context += count;
}

static unsigned int pseudo_random(unsigned int *seed, unsigned int below)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 8) % below;
}

/* more gaps than can be remembered are in it, too */
static void test_random(void **state)
{
	const struct random_row *row = *state;
	unsigned int seed = row->seed, i;
	static uint64_t order[SENT];
	struct loss loss;
	uint64_t received = 0, lost = 0;

	for (i = 0; i < SENT; i++)
		order[i] = i + 1;
	for (i = 0; i + row->shuffle < SENT; i += row->shuffle) {
		unsigned int a = i + pseudo_random(&seed, row->shuffle);
		unsigned int b = i + pseudo_random(&seed, row->shuffle);
		uint64_t swap = order[a];

		order[a] = order[b];
		order[b] = swap;
	}
	loss_start(&loss, 0);
	for (i = 0; i < SENT; i++) {
		if (pseudo_random(&seed, 16) >= row->keep)
			continue;
		if (i >= row->patience)
			loss_settle(&loss, i - row->patience, count_lost, &lost);
		received += loss_saw(&loss, order[i], i, count_lost, &lost);
	}
	loss_expect(&loss, SENT, SENT, count_lost, &lost);
	loss_settle(&loss, UINT64_MAX, count_lost, &lost);
	assert_true(loss.seen == received);
	assert_true(loss.lost == lost);
	assert_true(received + lost == SENT);
}

int main(void)
{
	int failed = 0;

	failed += run_rows("rows", rows, sizeof(rows), sizeof(rows[0]), test_row);
	failed += run_rows("randoms", randoms, sizeof(randoms), sizeof(randoms[0]), test_random);
	return failed > 0;
}
