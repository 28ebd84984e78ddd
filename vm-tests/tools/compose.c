// SPDX-License-Identifier: GPL-2.0
#include "compose.h"

#include <string.h>

#define MAX_ROUNDS	3
#define MAX_PAUSE_MS	20

/* splitmix64: each number is as good as any other to begin with. */
static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

static unsigned int below(uint64_t *state, unsigned int limit)
{
	return next(state) % limit;
}

/* What both ends must agree on */
struct choice {
	unsigned int request, reply, rounds;
	unsigned int percent;		/* of what is more than that */
};

static struct choice choose(uint64_t *state)
{
	struct choice c = {
		.request = 1 + below(state, 2 * REQUEST),
		.reply = 1 + below(state, 2 * REPLY),
		.rounds = 1 + below(state, MAX_ROUNDS),
		.percent = 10 + below(state, 91),
	};

	/* now and then more than a segment holds */
	if (!below(state, 8))
		c.reply += below(state, 20000);
	return c;
}

static bool moves(const struct step *s)
{
	return s->op == SEND || s->op == RECV;
}

static bool is_exchange(const struct step *s)
{
	return moves(s) && moves(s + 1) && s->op != s[1].op &&
	       (s->bytes == REQUEST || s->bytes == REPLY) &&
	       (s[1].bytes == REQUEST || s[1].bytes == REPLY);
}

static unsigned int size_of(const struct choice *c, unsigned int bytes)
{
	if (bytes == REQUEST)
		return c->request;
	if (bytes == REPLY)
		return c->reply;
	return bytes > 1000 ? bytes / 100 * c->percent : bytes;
}

static struct step *add(struct step *to, const struct step *s, const struct choice *c)
{
	*to = *s;
	if (moves(s))
		to->bytes = size_of(c, s->bytes);
	return to + 1;
}

static struct step *maybe_pause(struct step *to, uint64_t *state)
{
	if (below(state, 4))
		return to;
	*to = (struct step){ PAUSE, 1 + below(state, MAX_PAUSE_MS) };
	return to + 1;
}

static void compose_side(struct step *to, const struct step *kind, const struct choice *c,
			 uint64_t *state)
{
	unsigned int rounds = is_exchange(kind) ? c->rounds : 1;

	to = maybe_pause(to, state);
	for (; rounds > 1; rounds--) {
		to = add(to, &kind[0], c);
		to = add(to, &kind[1], c);
	}
	for (; kind->op != END; kind++)
		to = add(to, kind, c);
	to->op = END;
}

void compose(struct composition *c, const struct kind *kind, uint64_t seed, unsigned int number)
{
	uint64_t state = seed * 0x2545f4914f6cdd1d + number;
	struct choice choice;

	memset(c, 0, sizeof(*c));
	if (!seed) {
		memcpy(c->client, kind->client, sizeof(kind->client));
		memcpy(c->server, kind->server, sizeof(kind->server));
		return;
	}
	for (const char *p = kind->name; *p; p++)
		state = (state ^ *p) * 1099511628211u;
	choice = choose(&state);
	if (kind->once)
		choice.rounds = 1;
	compose_side(c->client, kind->client, &choice, &state);
	compose_side(c->server, kind->server, &choice, &state);
}
