/* SPDX-License-Identifier: GPL-2.0 */
/* What every program here needs: ends of a connection, namespaces, numbers, clocks, how it ends. */
#ifndef VM_TESTS_UTIL_H
#define VM_TESTS_UTIL_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <time.h>

/* An address with a port, of either family. */
union end {
	struct sockaddr sa;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

/* ADDR:PORT, [ADDR]:PORT, or with a longer form than struct sockaddr can say */
#define END_STRLEN	(INET6_ADDRSTRLEN + sizeof("[]:65535"))

/* Say why and exit with 2 (a mistake of the caller or of the system). */
__attribute__((noreturn, format(printf, 1, 2)))
void die(const char *fmt, ...);
/* As die(), with the reason in errno. */
__attribute__((noreturn, format(printf, 1, 2)))
void die_errno(const char *fmt, ...);

/* A number in decimal, hexadecimal or octal; exits when @text is none. */
unsigned long parse_number(const char *text, unsigned long max);
/* An address alone; the port is 0. */
union end parse_addr(const char *text);
/* ADDR:PORT or [ADDR]:PORT */
union end parse_end(const char *text);

socklen_t end_len(const union end *end);
void end_set_port(union end *end, uint16_t port);
uint16_t end_port(const union end *end);
/* IPv4 as IPv6 sockets have it, ::ffff:a.b.c.d; IPv6 as it is */
union end end_mapped(const union end *end);
/* The address without port, in a static buffer of two turns. */
const char *end_addr(const union end *end);

/* Enter the namespace that `ip netns` knows as @name. */
void enter_netns(const char *name);
/* A descriptor of the present namespace, to come back to with reenter_netns() */
int this_netns(void);
void reenter_netns(int fd);

/* The path of a file in a directory, in a static buffer. */
const char *in_dir(const char *dir, const char *name);

/* What a clock says, in nanoseconds. */
uint64_t clock_ns(clockid_t clock);
/* CLOCK_MONOTONIC in seconds. */
double now(void);

/* Let a signal only set what told_to_end() says. */
void end_at(int number);
bool told_to_end(void);

/* As many descriptors as the system lets us have. */
void raise_file_limit(void);

#endif
