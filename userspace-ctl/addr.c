// SPDX-License-Identifier: GPL-2.0
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "addr.h"

#define WORD_MAX	128

static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

static void unmap(struct addr *addr)
{
	if (addr->family != AF_INET6 || memcmp(addr->bytes, mapped, sizeof(mapped)))
		return;
	memmove(addr->bytes, addr->bytes + sizeof(mapped), 4);
	memset(addr->bytes + 4, 0, sizeof(addr->bytes) - 4);
	addr->family = AF_INET;
}

/* a copy without brackets and without what follows a '%' */
static bool bare(const char *text, char *copy)
{
	size_t len = strlen(text);

	if (len >= WORD_MAX)
		return false;
	strcpy(copy, text);
	if (*copy == '[') {
		if (copy[len - 1] != ']')
			return false;
		copy[len - 1] = '\0';
		memmove(copy, copy + 1, len - 1);
		if (!strchr(copy, ':'))
			return false;
	}
	copy[strcspn(copy, "%")] = '\0';
	return true;
}

bool addr_parse(const char *text, struct addr *addr)
{
	char copy[WORD_MAX];

	memset(addr, 0, sizeof(*addr));
	if (!bare(text, copy))
		return false;
	addr->family = strchr(copy, ':') ? AF_INET6 : AF_INET;
	if (inet_pton(addr->family, copy, addr->bytes) != 1)
		return false;
	unmap(addr);
	return true;
}

static int decimal(const char *text, long max)
{
	char *stop;
	long value;

	if (*text < '0' || *text > '9')
		return -1;
	errno = 0;
	value = strtol(text, &stop, 10);
	return *stop || errno || value > max ? -1 : (int)value;
}

int port_parse(const char *text)
{
	const struct servent *service;
	int port;

	if (*text == ':')
		text++;
	port = decimal(text, UINT16_MAX);
	if (port >= 0 || !*text || (*text >= '0' && *text <= '9'))
		return port;
	service = getservbyname(text, "tcp");
	return service ? ntohs(service->s_port) : -1;
}

/* ADDR and PORT on either side of the character at @split */
static bool split_end(const char *text, const char *split, struct end *end)
{
	char copy[WORD_MAX];
	int port;

	if (strlen(text) >= sizeof(copy))
		return false;
	strcpy(copy, text);
	copy[split - text] = '\0';
	port = decimal(split + 1, UINT16_MAX);
	if (port < 0 || !addr_parse(copy, &end->addr))
		return false;
	end->port = port;
	return true;
}

static unsigned int occurrences(const char *text, char c)
{
	unsigned int n = 0;

	while (*text)
		n += *text++ == c;
	return n;
}

bool end_parse(const char *text, struct end *end)
{
	const char *colon = strrchr(text, ':');
	const char *dot = strrchr(text, '.');
	const char *bracket = strrchr(text, ']');

	if (bracket)
		return bracket[1] == ':' && split_end(text, bracket + 1, end);
	if (colon && occurrences(text, ':') == 1)
		return split_end(text, colon, end);
	/* tcpdump: 10.0.0.1.80, 2001:db8::1.80 */
	if (dot && (colon ? dot > colon : occurrences(text, '.') == 4))
		return split_end(text, dot, end);
	/* ss -H of old, netstat: 2001:db8:0:0:0:0:0:1:80, nothing left out */
	if (colon && occurrences(text, ':') == 8)
		return split_end(text, colon, end);
	/* ::ffff:10.0.0.1:80 */
	if (colon && dot && colon > dot)
		return split_end(text, colon, end);
	return false;
}

/* cut ":PORT" off the end of a host condition, if there is one */
static bool cut_port(char *text, int *port)
{
	char *bracket = strrchr(text, ']');
	char *slash = strrchr(text, '/');
	char *colon = strrchr(text, ':');

	*port = -1;
	if (!colon || (bracket && bracket > colon))
		return true;
	/* without brackets and slash, more than one ':' is an IPv6 address */
	if (!bracket && !(slash && slash < colon) && strchr(text, ':') != colon)
		return true;
	*colon = '\0';
	if (!strcmp(colon + 1, "*"))
		return true;
	*port = port_parse(colon + 1);
	return *port >= 0;
}

/* cut "/BITS" off; inside the brackets is fine too */
static bool cut_bits(char *text, int *bits)
{
	char *slash = strrchr(text, '/');
	char *bracket;

	*bits = -1;
	if (!slash)
		return true;
	bracket = strchr(slash, ']');
	if (bracket)
		*bracket = '\0';
	*bits = decimal(slash + 1, 128);
	if (bracket && bracket[1])
		return false;
	strcpy(slash, bracket ? "]" : "");
	return *bits >= 0;
}

bool prefix_parse(const char *text, struct prefix *prefix)
{
	char copy[WORD_MAX];
	unsigned int most;
	int bits;

	memset(prefix, 0, sizeof(*prefix));
	if (!*text || strlen(text) >= sizeof(copy))
		return false;
	strcpy(copy, text);
	if (!cut_port(copy, &prefix->port) || !cut_bits(copy, &bits))
		return false;
	if (!*copy || !strcmp(copy, "*"))
		return bits < 0;
	if (!addr_parse(copy, &prefix->addr))
		return false;
	most = prefix->addr.family == AF_INET ? 32 : 128;
	prefix->bits = bits < 0 ? most : (unsigned int)bits;
	return prefix->bits <= most;
}

bool prefix_covers(const struct prefix *prefix, int family, const uint8_t *bytes)
{
	unsigned int whole = prefix->bits / 8, rest = prefix->bits % 8;
	uint8_t mask = 0xff << (8 - rest);

	if (prefix->addr.family == AF_UNSPEC)
		return true;
	if (prefix->addr.family != family || memcmp(prefix->addr.bytes, bytes, whole))
		return false;
	return !rest || !((prefix->addr.bytes[whole] ^ bytes[whole]) & mask);
}

/* what inet_ntop does, at a fraction of its cost: lists are long */
static char *dotted(const uint8_t *bytes, char *out)
{
	int i;

	for (i = 0; i < 4; i++) {
		unsigned int byte = bytes[i];

		if (byte >= 100)
			*out++ = '0' + byte / 100;
		if (byte >= 10)
			*out++ = '0' + byte / 10 % 10;
		*out++ = '0' + byte % 10;
		*out++ = i < 3 ? '.' : '\0';
	}
	return out - 1;
}

const char *addr_text(int family, const uint8_t *bytes, char *buf)
{
	if (family == AF_INET)
		dotted(bytes, buf);
	else if (!inet_ntop(AF_INET6, bytes, buf, END_TEXT))
		strcpy(buf, "?");
	return buf;
}

const char *end_text(int family, const uint8_t *bytes, uint16_t port, char *buf)
{
	char *out = buf;

	if (family == AF_INET) {
		out = dotted(bytes, out);
	} else {
		*out++ = '[';
		addr_text(family, bytes, out);
		out += strlen(out);
		*out++ = ']';
	}
	sprintf(out, ":%u", port);
	return buf;
}
