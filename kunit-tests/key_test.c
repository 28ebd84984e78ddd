// SPDX-License-Identifier: GPL-2.0
/* Both ends of a flow: one order, whoever sends. */
#include <kunit/test.h>
#include "../module/key.h"

struct ends {
	const char *what;
	bool v6;
	u8 host[2];	/* last octet of each address */
	u16 port[2];
	bool same;
};

static const struct ends rows[] = {
	{ "IPv4, lower address sends", false, { 1, 2 }, { 40000, 80 } },
	{ "IPv4, higher address sends", false, { 2, 1 }, { 40000, 80 } },
	{ "IPv4, same address, lower port sends", false, { 1, 1 }, { 80, 40000 } },
	{ "IPv4, same address, higher port sends", false, { 1, 1 }, { 40000, 80 } },
	{ "IPv4, same port", false, { 9, 3 }, { 179, 179 } },
	{ "IPv4, source = destination", false, { 1, 1 }, { 80, 80 }, true },
	{ "IPv6, lower address sends", true, { 1, 2 }, { 40000, 80 } },
	{ "IPv6, higher address sends", true, { 2, 1 }, { 40000, 80 } },
	{ "IPv6, same address, other ports", true, { 1, 1 }, { 40000, 80 } },
	{ "IPv6, source = destination", true, { 1, 1 }, { 80, 80 }, true },
};

static void describe(const struct ends *row, char *to)
{
	strscpy(to, row->what, KUNIT_PARAM_DESC_SIZE);
}

KUNIT_ARRAY_PARAM(ends, rows, describe);

static void fill(const struct ends *e, int from, struct tcpw_key *key)
{
	int i, x = from;

	memset(key, 0, sizeof(*key));
	key->family = e->v6 ? AF_INET6 : AF_INET;
	for (i = 0; i < 2; i++, x = !x) {
		key->port[i] = htons(e->port[x]);
		if (e->v6)
			key->addr[i].in6.s6_addr[15] = e->host[x];
		else
			key->addr[i].ip = htonl(0x0a000000 | e->host[x]);
	}
}

static void both_directions_give_one_key(struct kunit *test)
{
	const struct ends *e = test->param_value;
	struct tcpw_key key[2];
	int dir[2], x;

	for (x = 0; x < 2; x++) {
		fill(e, x, &key[x]);
		KUNIT_EXPECT_EQ(test, tcpw_key_same_ends(&key[x]), e->same);
		dir[x] = tcpw_key_order(&key[x]);
	}
	KUNIT_EXPECT_TRUE(test, tcpw_key_equal(&key[0], &key[1]));
	if (!e->same)
		KUNIT_EXPECT_NE(test, dir[0], dir[1]);
}

/* what direction says: end @dir of the key is the one that sent */
static void direction_names_the_sender(struct kunit *test)
{
	const struct ends *e = test->param_value;
	struct tcpw_key sent, key;
	int dir;

	fill(e, 0, &sent);
	key = sent;
	dir = tcpw_key_order(&key);
	KUNIT_EXPECT_EQ(test, key.port[dir], sent.port[0]);
	KUNIT_EXPECT_EQ(test, key.port[!dir], sent.port[1]);
	KUNIT_EXPECT_EQ(test, memcmp(&key.addr[dir], &sent.addr[0], sizeof(key.addr[0])), 0);
	KUNIT_EXPECT_EQ(test, tcpw_key_order(&key), 0);
}

static void every_field_tells_keys_apart(struct kunit *test)
{
	struct tcpw_key a, b;
	u8 *octet = (u8 *)&b;
	unsigned int i;

	fill(&rows[0], 0, &a);
	for (i = 0; i < sizeof(b); i++) {
		b = a;
		octet[i] ^= 1;
		KUNIT_EXPECT_FALSE_MSG(test, tcpw_key_equal(&a, &b), "octet %u", i);
	}
}

static struct kunit_case cases[] = {
	KUNIT_CASE_PARAM(both_directions_give_one_key, ends_gen_params),
	KUNIT_CASE_PARAM(direction_names_the_sender, ends_gen_params),
	KUNIT_CASE(every_field_tells_keys_apart),
	{}
};

static struct kunit_suite suite = {
	.name = "tcpwatch_key",
	.test_cases = cases,
};

kunit_test_suite(suite);

MODULE_LICENSE("GPL");
