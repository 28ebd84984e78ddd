// SPDX-License-Identifier: GPL-2.0
/*
 * Every order in which two ends and the path between them can act, within
 * bounds, watched by the core at one of them or between. What it infers of a
 * local end must be right at any time, what it infers of a remote end when
 * nothing is on the way; excused are the laws of inference.md, each counted.
 * `model --help` says how it is used.
 */
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <linux/kernel.h>
#include "explore.h"

#define ENOUGH 1000000 /* worlds, in all */

/* What is explored; the bounds are those of the short form and of the long one. */
static const struct theme {
	const char *name;
	u8 start;
	u8 buffer;
	bool slow;
	bool both;
	u8 bounds[2][BUDGETS];
} themes[] = {
	/* connect send close abort repeat probe give-up loss double overtake drop */
	{
		.name = "open and close",
		.buffer = 3,
		.bounds = {
			{ 1, 0, 2, 0, 2, 0, 0, 1, 1, 1, 0 },
			{ 1, 0, 2, 0, 3, 0, 0, 2, 1, 1, 0 },
		},
	},
	{
		.name = "data",
		.buffer = 3,
		.bounds = {
			{ 1, 1, 2, 0, 1, 0, 0, 1, 0, 1, 0 },
			{ 1, 2, 2, 0, 2, 0, 0, 1, 0, 2, 0 },
		},
	},
	{
		.name = "dropped final ACK",
		.buffer = 3,
		.bounds = {
			{ 1, 1, 2, 0, 2, 0, 0, 1, 0, 0, 1 },
			{ 1, 1, 2, 0, 2, 0, 0, 2, 1, 1, 2 },
		},
	},
	{
		.name = "small windows",
		.buffer = 1,
		.slow = true,
		.bounds = {
			{ 1, 2, 2, 0, 1, 1, 0, 1, 0, 0, 0 },
			{ 1, 3, 2, 0, 1, 1, 0, 1, 0, 1, 0 },
		},
	},
	{
		.name = "aborts",
		.buffer = 2,
		.bounds = {
			{ 1, 1, 2, 1, 1, 0, 0, 1, 1, 0, 0 },
			{ 1, 1, 2, 1, 2, 0, 0, 1, 1, 1, 0 },
		},
	},
	{
		.name = "reuse",
		.buffer = 3,
		.bounds = {
			{ 2, 0, 2, 1, 1, 0, 0, 1, 0, 1, 0 },
			{ 3, 0, 3, 1, 1, 0, 0, 1, 1, 1, 0 },
		},
	},
	{
		.name = "simultaneous open",
		.buffer = 3,
		.both = true,
		.bounds = {
			{ 2, 1, 2, 0, 1, 0, 0, 1, 1, 0, 0 },
			{ 2, 1, 2, 0, 2, 0, 0, 1, 1, 1, 0 },
		},
	},
	{
		.name = "silent endings",
		.buffer = 3,
		.bounds = {
			{ 2, 0, 2, 0, 1, 0, 1, 1, 0, 1, 0 },
			{ 2, 0, 2, 0, 2, 0, 2, 1, 0, 1, 0 },
		},
	},
	{
		.name = "midstream",
		.start = START_MIDSTREAM,
		.buffer = 3,
		.bounds = {
			{ 0, 2, 2, 1, 1, 0, 0, 0, 0, 1, 0 },
			{ 0, 3, 2, 1, 2, 0, 0, 0, 1, 1, 0 },
		},
	},
};

struct options {
	bool large;
	bool stop;
	int theme; /* -1: all */
	int place; /* -1: all */
	int bounds[BUDGETS]; /* -1: the theme's */
	unsigned int flying;
	unsigned int most;
	unsigned int violations;
	const char *json;
};

/* over all explorations */
struct sum {
	struct found all;
	unsigned long states[PLACES];
	unsigned long used[PLACES][BUDGETS];
	unsigned int passed;
	unsigned int failed;
};

static void usage(FILE *to)
{
	unsigned int i;

	fprintf(to, "model [OPTION]...\n");
	fprintf(to, "  --long           the large bounds; without it the small ones\n");
	fprintf(to, "  --theme=NAME     only this one\n");
	fprintf(to, "  --place=NAME     only an observer at client, server or between\n");
	fprintf(to, "  --flying=N       segments on the way at once, 1 to 4 (3)\n");
	fprintf(to, "  --most=N         worlds of one exploration (60000000)\n");
	fprintf(to, "  --violations=N   how many to report of one exploration (1)\n");
	fprintf(to, "  --stop           end with the first exploration that finds a violation\n");
	fprintf(to, "  --json=FILE      the numbers, for other programs\n");
	for (i = 0; i < BUDGETS; i++)
		fprintf(to, "  --%s=N\n", budget_names[i]);
	fprintf(to, "Themes:\n");
	for (i = 0; i < ARRAY_SIZE(themes); i++)
		fprintf(to, "  %s\n", themes[i].name);
}

static int theme_named(const char *name)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(themes); i++)
		if (!strcmp(themes[i].name, name))
			return i;
	return -1;
}

static int place_named(const char *name)
{
	int i;

	for (i = 0; i < PLACES; i++)
		if (!strcmp(place_names[i], name))
			return i;
	return -1;
}

enum choice {
	OPTION_LONG = BUDGETS,
	OPTION_STOP,
	OPTION_THEME,
	OPTION_PLACE,
	OPTION_FLYING,
	OPTION_MOST,
	OPTION_VIOLATIONS,
	OPTION_JSON,
	OPTION_HELP,
};

static void take_option(struct options *o, int option, const char *value)
{
	switch (option) {
	case OPTION_LONG:
		o->large = true;
		break;
	case OPTION_STOP:
		o->stop = true;
		break;
	case OPTION_THEME:
		o->theme = theme_named(value);
		break;
	case OPTION_PLACE:
		o->place = place_named(value);
		break;
	case OPTION_FLYING:
		o->flying = atoi(value);
		break;
	case OPTION_MOST:
		o->most = strtoul(value, NULL, 0);
		break;
	case OPTION_VIOLATIONS:
		o->violations = atoi(value);
		break;
	case OPTION_JSON:
		o->json = value;
		break;
	default:
		o->bounds[option] = atoi(value);
	}
}

static void parse(struct options *o, int argc, char **argv)
{
	struct option longs[OPTION_HELP + 2] = {
		[OPTION_LONG] = { "long", no_argument, NULL, OPTION_LONG },
		[OPTION_STOP] = { "stop", no_argument, NULL, OPTION_STOP },
		[OPTION_THEME] = { "theme", required_argument, NULL, OPTION_THEME },
		[OPTION_PLACE] = { "place", required_argument, NULL, OPTION_PLACE },
		[OPTION_FLYING] = { "flying", required_argument, NULL, OPTION_FLYING },
		[OPTION_MOST] = { "most", required_argument, NULL, OPTION_MOST },
		[OPTION_VIOLATIONS] = { "violations", required_argument, NULL, OPTION_VIOLATIONS },
		[OPTION_JSON] = { "json", required_argument, NULL, OPTION_JSON },
		[OPTION_HELP] = { "help", no_argument, NULL, OPTION_HELP },
	};
	int i, option;

	*o = (struct options){
		.theme = -1,
		.place = -1,
		.flying = 3,
		.most = 60000000,
		.violations = 1,
	};
	for (i = 0; i < BUDGETS; i++) {
		longs[i] = (struct option){ budget_names[i], required_argument, NULL, i };
		o->bounds[i] = -1;
	}
	while ((option = getopt_long(argc, argv, "", longs, NULL)) != -1) {
		if (option == OPTION_HELP || option == '?') {
			usage(option == '?' ? stderr : stdout);
			exit(option == '?');
		}
		take_option(o, option, optarg);
		if ((option == OPTION_THEME && o->theme < 0) ||
		    (option == OPTION_PLACE && o->place < 0)) {
			fprintf(stderr, "model: there is no %s\n", optarg);
			exit(1);
		}
	}
	if (o->flying < 1 || o->flying > FLYING || optind < argc) {
		usage(stderr);
		exit(1);
	}
}

static void check(struct sum *sum, bool right, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

static void check(struct sum *sum, bool right, const char *format, ...)
{
	va_list args;

	printf(right ? "ok - " : "not ok - ");
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n");
	fflush(stdout);
	if (right)
		sum->passed++;
	else
		sum->failed++;
}

static void print_bounds(const struct theme *theme, const struct setup *s)
{
	int b;

	printf("# %s: %u on the way, buffers of %u%s%s", theme->name, s->flying, s->buffer,
	       s->slow ? ", slow readers" : "", s->both ? ", both connect" : "");
	for (b = 0; b < BUDGETS; b++)
		if (s->budget[b])
			printf(", %u %s", s->budget[b], budget_names[b]);
	printf("\n");
}

static void print_laws(const struct tally *t)
{
	int law;

	printf("# looks: %lu local, %lu remote, of these %lu settled; excused by", t->local,
	       t->remote, t->settled);
	for (law = 0; law < LAWS; law++)
		if (t->excluded[law])
			printf(" %s %lu", law_names[law], t->excluded[law]);
	printf("\n");
}

static void add(struct sum *sum, int place, const struct found *f)
{
	struct found *all = &sum->all;
	int i;

	all->states += f->states;
	all->violations += f->violations;
	if (f->depth > all->depth)
		all->depth = f->depth;
	all->tally.local += f->tally.local;
	all->tally.remote += f->tally.remote;
	all->tally.settled += f->tally.settled;
	for (i = 0; i < LAWS; i++)
		all->tally.excluded[i] += f->tally.excluded[i];
	for (i = 0; i < BUDGETS; i++) {
		all->used[i] += f->used[i];
		sum->used[place][i] += f->used[i];
	}
	sum->states[place] += f->states;
}

static void run(const struct options *o, const struct theme *theme, int place, struct sum *sum)
{
	struct setup s = {
		.place = place,
		.start = theme->start,
		.flying = o->flying,
		.buffer = theme->buffer,
		.slow = theme->slow,
		.both = theme->both,
	};
	struct found f;
	int b;

	for (b = 0; b < BUDGETS; b++)
		s.budget[b] = o->bounds[b] < 0 ? theme->bounds[o->large][b] : o->bounds[b];
	if (place == (o->place < 0 ? 0 : o->place))
		print_bounds(theme, &s);
	explore(&s, o->most, o->violations, &f);
	check(sum, !f.violations && f.complete, "%s, %s %s: %lu states%s, depth %u", theme->name,
	      place == BETWEEN ? "watched" : "at the", place_names[place], f.states,
	      f.complete || f.violations ? "" : " and more", f.depth);
	print_laws(&f.tally);
	add(sum, place, &f);
}

/* the whole of it is worth something only when it is large, and the path bad */
static void check_sum(struct sum *sum)
{
	const struct found *all = &sum->all;
	int place;

	for (place = 0; place < PLACES; place++) {
		const unsigned long *used = sum->used[place];

		check(sum, used[BUDGET_LOSS] && used[BUDGET_DOUBLE] && used[BUDGET_OVERTAKE],
		      "%s: of the ways, %lu end with a loss, %lu with a double, %lu out of order",
		      place_names[place], used[BUDGET_LOSS], used[BUDGET_DOUBLE],
		      used[BUDGET_OVERTAKE]);
	}
	check(sum, all->states >= ENOUGH, "%lu distinct states in all", all->states);
}

static void write_place(FILE *f, const struct sum *sum, int place)
{
	const unsigned long *used = sum->used[place];

	fprintf(f, "%s\"%s\":{\"states\":%lu,", place ? "," : "", place_names[place],
		sum->states[place]);
	fprintf(f, "\"losses\":%lu,\"duplications\":%lu,\"reorderings\":%lu}",
		used[BUDGET_LOSS], used[BUDGET_DOUBLE], used[BUDGET_OVERTAKE]);
}

static bool write_json(const char *name, const struct sum *sum, double seconds)
{
	const struct found *all = &sum->all;
	FILE *f = fopen(name, "w");
	int i;

	if (!f) {
		perror(name);
		return false;
	}
	fprintf(f, "{\"states\":%lu,\"depth\":%u,\"violations\":%u,\"excluded\":{", all->states,
		all->depth, all->violations);
	for (i = 0; i < LAWS; i++)
		fprintf(f, "%s\"%s\":%lu", i ? "," : "", law_names[i], all->tally.excluded[i]);
	fprintf(f, "},\"mutations\":0,\"mutations_detected\":0,\"places\":{");
	for (i = 0; i < PLACES; i++)
		write_place(f, sum, i);
	fprintf(f, "},\"looks\":{\"local\":%lu,\"remote\":%lu,\"settled\":%lu},", all->tally.local,
		all->tally.remote, all->tally.settled);
	fprintf(f, "\"seconds\":%.1f}\n", seconds);
	return !fclose(f);
}

int main(int argc, char **argv)
{
	struct sum sum = {};
	struct options o;
	unsigned int i;
	int place;

	parse(&o, argc, argv);
	for (i = 0; i < ARRAY_SIZE(themes); i++)
		for (place = 0; place < PLACES; place++)
			if ((o.theme < 0 || o.theme == (int)i) &&
			    (o.place < 0 || o.place == place) && !(o.stop && sum.all.violations))
				run(&o, &themes[i], place, &sum);
	if (o.theme < 0 && o.place < 0)
		check_sum(&sum);
	print_laws(&sum.all.tally);
	if (o.json && !write_json(o.json, &sum, (double)clock() / CLOCKS_PER_SEC))
		return 2;
	printf("%u passed, %u failed, 0 skipped\n", sum.passed, sum.failed);
	return sum.failed || !sum.passed;
}
