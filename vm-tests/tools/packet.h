/* SPDX-License-Identifier: GPL-2.0 */
/* TCP segments made by hand, right or wrong on purpose, sent through raw sockets. */
#ifndef VM_TESTS_PACKET_H
#define VM_TESTS_PACKET_H

#include "util.h"

#define MAX_EXTENSIONS	8
#define MAX_OPTIONS	40

enum extension {
	EXT_HOP_BY_HOP,
	EXT_DESTINATION,
	EXT_ROUTING,
	EXT_ATOMIC_FRAGMENT,	/* a fragment header on a whole packet */
	EXT_TOO_LONG,		/* destination options that end behind the packet */
};

enum which_fragments { ALL_FRAGMENTS, FIRST_FRAGMENT, LATER_FRAGMENTS };

struct segment {
	union end from, to;
	uint8_t flags;			/* as in the TCP header */
	uint32_t seq, ack;
	uint16_t window;
	uint16_t payload;		/* bytes of data */
	uint8_t tcp_options[MAX_OPTIONS];
	uint8_t tcp_options_len;	/* a multiple of 4 */
	bool has_offset;
	uint8_t offset;			/* in words, whatever is true */
	bool bad_checksum;
	bool truncated;
	uint16_t keep;			/* when truncated: bytes of header and data that are sent */
	uint8_t ip_options[MAX_OPTIONS];	/* IPv4 */
	uint8_t ip_options_len;		/* a multiple of 4 */
	enum extension extensions[MAX_EXTENSIONS];	/* IPv6 */
	uint8_t nextensions;
	uint16_t fragment;		/* bytes of TCP per fragment, a multiple of 8; 0: whole */
	enum which_fragments fragments;
	uint16_t id;			/* of the fragments */
};

/* A raw socket of the family, bound to @device when that is given. */
int packet_socket(int family, const char *device);
/* Number of packets sent: fragments count each. Exits when sending fails. */
unsigned int packet_send(int fd, const struct segment *segment);

#endif
