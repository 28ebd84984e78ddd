// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "loss.h"

void loss_start(struct loss *loss, uint64_t seq)
{
	memset(loss, 0, sizeof(*loss));
	loss->next = seq + 1;
}

static void take_out(struct loss *loss, unsigned int i)
{
	loss->count--;
	memmove(&loss->missing[i], &loss->missing[i + 1],
		(loss->count - i) * sizeof(loss->missing[0]));
}

static void give_up(struct loss *loss, unsigned int i, loss_report report, void *context)
{
	uint64_t first = loss->missing[i].first;
	uint64_t count = loss->missing[i].last - first + 1;

	loss->lost += count;
	take_out(loss, i);
	report(context, first, count);
}

static void pass_over(struct loss *loss, uint64_t last, uint64_t now_ns, loss_report report,
		      void *context)
{
	/* the oldest gap makes way */
	if (loss->count == LOSS_RANGES)
		give_up(loss, 0, report, context);
	loss->missing[loss->count++] = (struct loss_range){ loss->next, last, now_ns };
	loss->next = last + 1;
}

static void insert(struct loss *loss, unsigned int i, struct loss_range range)
{
	memmove(&loss->missing[i + 1], &loss->missing[i],
		(loss->count - i) * sizeof(loss->missing[0]));
	loss->missing[i] = range;
	loss->count++;
}

/* what lies above @seq in its gap becomes a gap of its own */
static void split(struct loss *loss, unsigned int i, uint64_t seq, loss_report report,
		  void *context)
{
	struct loss_range *gap = &loss->missing[i];
	struct loss_range above = { seq + 1, gap->last, gap->since_ns };

	gap->last = seq - 1;
	if (loss->count == LOSS_RANGES) {
		give_up(loss, 0, report, context);
		i--;
	}
	insert(loss, i + 1, above);
}

/* a latecomer: its gap becomes smaller, or vanishes, or becomes two */
static bool fill(struct loss *loss, uint64_t seq, loss_report report, void *context)
{
	struct loss_range *gap;
	unsigned int i;

	for (i = 0; i < loss->count; i++)
		if (seq >= loss->missing[i].first && seq <= loss->missing[i].last)
			break;
	if (i == loss->count)
		return false;
	gap = &loss->missing[i];
	if (gap->first == gap->last)
		take_out(loss, i);
	else if (seq == gap->first)
		gap->first++;
	else if (seq == gap->last)
		gap->last--;
	else
		split(loss, i, seq, report, context);
	return true;
}

bool loss_saw(struct loss *loss, uint64_t seq, uint64_t now_ns, loss_report report, void *context)
{
	if (seq < loss->next) {
		if (!fill(loss, seq, report, context))
			return false;
	} else {
		if (seq > loss->next)
			pass_over(loss, seq - 1, now_ns, report, context);
		loss->next = seq + 1;
	}
	loss->seen++;
	return true;
}

void loss_expect(struct loss *loss, uint64_t seq, uint64_t now_ns, loss_report report,
		 void *context)
{
	if (seq >= loss->next)
		pass_over(loss, seq, now_ns, report, context);
}

uint64_t loss_missing(const struct loss *loss)
{
	uint64_t sum = 0;
	unsigned int i;

	for (i = 0; i < loss->count; i++)
		sum += loss->missing[i].last - loss->missing[i].first + 1;
	return sum;
}

void loss_settle(struct loss *loss, uint64_t before_ns, loss_report report, void *context)
{
	while (loss->count && loss->missing[0].since_ns <= before_ns)
		give_up(loss, 0, report, context);
}
