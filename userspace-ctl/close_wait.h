/* SPDX-License-Identifier: GPL-2.0 */
/* Sockets in CLOSE_WAIT as rows: whose they are, where, and why they stay. */
#ifndef CTL_CLOSE_WAIT_H
#define CTL_CLOSE_WAIT_H

#include "owner.h"
#include "record.h"
#include "sockdiag.h"
#include "units.h"

/* nothing sent for so long is a leak, nothing heard for so long a peer that is gone */

/* the worst first */
enum close_wait_verdict {
	VERDICT_LEAK,
	VERDICT_STALLED,	/* data waits for a peer whose window is closed */
	VERDICT_DRAINING,	/* the program is still sending */
	VERDICT_UNKNOWN,	/* too early to tell, or the socket could not be asked */
};

/* what is known of the other end */
enum close_wait_peer {
	PEER_OTHER,		/* not in FIN_WAIT2, or nothing */
	PEER_FIN_WAIT2,
	PEER_PRESUMED_GONE,	/* no sign of life any more */
	PEER_KNOWN_GONE,	/* its socket was on this host */
};

/**
 * struct close_wait_flow - a flow whose local end is in CLOSE_WAIT
 * @flow:	the flow
 * @side:	enum tcpwatch_side: which of its ends
 * @asked:	@sock is there
 * @sampled:	@moved and @between_ns are there
 * @sock:	the socket; its age is as old as the flow's
 * @moved:	bytes that the peer acknowledged between two looks
 * @between_ns:	time between them
 * @queue_ino:	of the listening socket that has not handed it out yet, or 0
 */
struct close_wait_flow {
	struct tcpwatch_flow flow;
	unsigned int side;
	bool asked;
	bool sampled;
	struct sock_info sock;
	uint64_t moved;
	uint64_t between_ns;
	uint64_t queue_ino;
};

/**
 * struct close_wait_row - sockets of one process, at one place, with one verdict
 * @owner:	NULL: not found
 * @no_file:	no program has accepted them yet; @owner is the one that listens
 * @hidden:	not found, but not all processes could be looked at
 * @verdict:	on each of them
 * @group:	of the listener or destination, NULL: not known
 * @first:	the flow that is longest in CLOSE_WAIT
 * @flow:	flows, the oldest first
 * @count:	of @flow
 * @fd:		descriptors of @owner, ascending
 * @n_fds:	of @fd
 * @partner:	other processes that hold some of these sockets, too
 * @n_partners:	of @partner
 * @peers:	flows by enum close_wait_peer
 * @peers_known: flows of which @peers says something
 * @rate:	bytes per second sent, NEVER: not known
 * @queued:	bytes that wait to be sent or acknowledged
 * @silent_ns:	since any of them sent, NEVER: not known
 * @mute:	nothing was sent after the peer's FIN
 * @unasked:	flows whose socket could not be asked
 * @repeating:	flows whose data is sent again and again
 */
struct close_wait_row {
	const struct owner *owner;
	bool no_file;
	bool hidden;
	enum close_wait_verdict verdict;
	const struct tcpwatch_group *group;
	const struct close_wait_flow *first;
	const struct close_wait_flow **flow;
	size_t count;
	int *fd;
	size_t n_fds;
	const struct owner **partner;
	size_t n_partners;
	unsigned int peers[PEER_KNOWN_GONE + 1];
	unsigned int peers_known;
	uint64_t rate;
	uint64_t queued;
	uint64_t silent_ns;
	bool mute;
	unsigned int unasked;
	unsigned int repeating;
};

/**
 * struct close_wait - all of it
 * @flow:	flows
 * @n_flows:	of @flow
 * @group:	listeners and destinations that have such flows
 * @n_groups:	of @group
 * @owners:	who holds them
 * @row:	the result of close_wait_rows()
 * @n_rows:	of @row
 * @prefix:	what commands need before them to reach the namespace, or ""
 */
struct close_wait {
	struct close_wait_flow *flow;
	size_t n_flows;
	struct tcpwatch_group *group;
	size_t n_groups;
	struct owners owners;
	struct close_wait_row *row;
	size_t n_rows;
	char prefix[384];
};

/**
 * close_wait_side() - which local end of a flow is in CLOSE_WAIT
 * @flow:	the flow
 *
 * Return: enum tcpwatch_side, NONE when there is no such end.
 */
unsigned int close_wait_side(const struct tcpwatch_flow *flow);

/* the end that is in CLOSE_WAIT, and the other one */
const struct tcpwatch_end *close_wait_own(const struct close_wait_flow *f);
const struct tcpwatch_end *close_wait_other(const struct close_wait_flow *f);

/**
 * close_wait_no_file() - whether no program has accepted the connection
 * @f:		a flow whose socket was asked
 */
bool close_wait_no_file(const struct close_wait_flow *f);

/**
 * close_wait_in_doubt() - whether a second look at the socket is worth the wait
 * @f:		a flow whose socket was asked once
 */
bool close_wait_in_doubt(const struct close_wait_flow *f);

/**
 * close_wait_judge() - why a socket stays in CLOSE_WAIT
 * @f:		the flow
 */
enum close_wait_verdict close_wait_judge(const struct close_wait_flow *f);

/**
 * close_wait_peer() - what became of the peer
 * @f:		the flow
 * @known:	whether that is known
 */
enum close_wait_peer close_wait_peer(const struct close_wait_flow *f, bool *known);

/**
 * close_wait_rate() - bytes per second that the peer takes
 * @f:		the flow
 *
 * Return: NEVER when it is not known.
 */
uint64_t close_wait_rate(const struct close_wait_flow *f);

/**
 * close_wait_mute() - whether nothing was sent after the peer's FIN
 * @f:		the flow
 */
bool close_wait_mute(const struct close_wait_flow *f);

/**
 * close_wait_rows() - from flows, owners and groups to rows
 * @cw:		@row and @n_rows are filled, the worst first
 *
 * Return: false when memory ran out.
 */
bool close_wait_rows(struct close_wait *cw);

/**
 * close_wait_sockets() - how many sockets are in the rows; one that several hold counts once
 * @cw:		with its rows
 * @count:	result, by enum close_wait_verdict
 *
 * Return: their sum.
 */
size_t close_wait_sockets(const struct close_wait *cw, size_t count[VERDICT_UNKNOWN + 1]);

/**
 * close_wait_verdict_name() - the word for it
 * @verdict:	the verdict
 */
const char *close_wait_verdict_name(enum close_wait_verdict verdict);

/**
 * close_wait_drop() - leave out a row
 * @cw:		with its rows
 * @row:	index; those behind it move up
 */
void close_wait_drop(struct close_wait *cw, size_t row);

/**
 * close_wait_free() - release all of it
 * @cw:		may be all zero
 */
void close_wait_free(struct close_wait *cw);

/**
 * close_wait_uid() - whose sockets they are, else whose process it is
 * @row:	the row
 *
 * Return: ~0 when neither is known.
 */
uint32_t close_wait_uid(const struct close_wait_row *row);

/**
 * close_wait_growth() - change of the listener's or destination's count
 * @row:	the row
 * @per_min:	result
 *
 * Return: whether it is known.
 */
bool close_wait_growth(const struct close_wait_row *row, double *per_min);

#define CURE_TEXT	640

/**
 * close_wait_cure() - what to do about it
 * @row:	the row
 * @buf:	result, CURE_TEXT bytes: a sentence
 */
const char *close_wait_cure(const struct close_wait_row *row, char *buf);

/**
 * close_wait_command() - the same to paste into a shell
 * @cw:		all of it
 * @row:	the row
 * @buf:	result, CURE_TEXT bytes
 */
const char *close_wait_command(const struct close_wait *cw, const struct close_wait_row *row,
			       char *buf);

/**
 * close_wait_free_now() - the command that ends these sockets, whatever the program does
 * @cw:		all of it
 * @row:	the row
 * @buf:	result, CURE_TEXT bytes
 */
const char *close_wait_free_now(const struct close_wait *cw, const struct close_wait_row *row,
				char *buf);

/* the order of rows; < 0: @a comes first */
typedef int (*close_wait_compare)(const struct close_wait_row *a, const struct close_wait_row *b);

/**
 * close_wait_order() - read --sort
 * @key:	a key, with '-' before it or without
 *
 * Return: NULL when there is no such key.
 */
close_wait_compare close_wait_order(const char *key);

/**
 * close_wait_sort() - put the rows in order
 * @cw:		with its rows
 * @key:	as for close_wait_order(); NULL: the worst first
 */
void close_wait_sort(struct close_wait *cw, const char *key);

/* the keys of --sort, for messages */
#define CLOSE_WAIT_KEYS	"verdict, count, oldest, growth, rate, pid"

#endif
