/* SPDX-License-Identifier: GPL-2.0 */
/* Addresses, ends of a flow and prefixes: text <-> bytes. */
#ifndef CTL_ADDR_H
#define CTL_ADDR_H

#include <stdbool.h>
#include <stdint.h>

/**
 * struct addr - an IPv4 or IPv6 address
 * @family:	AF_INET or AF_INET6, AF_UNSPEC: any
 * @bytes:	network order, IPv4 in the first four
 */
struct addr {
	int family;
	uint8_t bytes[16];
};

/* an address and a port (host order) */
struct end {
	struct addr addr;
	uint16_t port;
};

/**
 * struct prefix - what a filter says of an end
 * @addr:	AF_UNSPEC: any address
 * @bits:	how many of them count
 * @port:	host order, or -1: any port
 */
struct prefix {
	struct addr addr;
	unsigned int bits;
	int port;
};

/* "[" IPv6 "]:" port and the zero byte */
#define END_TEXT	56

/**
 * addr_parse() - read an address
 * @text:	IPv4, IPv6, in brackets or not; an interface after '%' is dropped;
 *		an IPv4 address mapped into IPv6 is taken as IPv4
 * @addr:	result
 *
 * Return: whether it is one.
 */
bool addr_parse(const char *text, struct addr *addr);

/**
 * end_parse() - read "10.0.0.1:80", "[2001:db8::1]:80" or tcpdump's "10.0.0.1.80"
 * @text:	the text
 * @end:	result
 *
 * Return: whether it is one.
 */
bool end_parse(const char *text, struct end *end);

/**
 * port_parse() - read a port: a number or the name of a TCP service
 * @text:	the text, a ':' before it is allowed
 *
 * Return: the port in host order, or -1.
 */
int port_parse(const char *text);

/**
 * prefix_parse() - read what ss takes as a host condition
 * @text:	ADDR, ADDR/BITS, ADDR:PORT, [ADDR]/BITS:PORT, *:PORT, :PORT, *
 * @prefix:	result
 *
 * Return: whether it is one.
 */
bool prefix_parse(const char *text, struct prefix *prefix);

/**
 * prefix_covers() - whether an address lies in a prefix; ports are not looked at
 * @prefix:	the prefix
 * @family:	of the address
 * @bytes:	the address, network order
 */
bool prefix_covers(const struct prefix *prefix, int family, const uint8_t *bytes);

/**
 * addr_text() - print an address, without brackets
 * @family:	AF_INET or AF_INET6
 * @bytes:	network order
 * @buf:	result, END_TEXT bytes
 */
const char *addr_text(int family, const uint8_t *bytes, char *buf);

/**
 * end_text() - print an end so that it can be pasted back
 * @family:	AF_INET or AF_INET6
 * @bytes:	network order
 * @port:	host order
 * @buf:	result, END_TEXT bytes
 */
const char *end_text(int family, const uint8_t *bytes, uint16_t port, char *buf);

#endif
