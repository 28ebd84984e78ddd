/* SPDX-License-Identifier: GPL-2.0 */
/*
 * A connection between a real socket and the test, which is the peer and sends
 * exactly what it likes. tcpwatch has to say of the local end what its socket
 * says. A second namespace lies between both and sees only what our end sends:
 * a one-way flow.
 */
#ifndef _TCPW_TALK_H
#define _TCPW_TALK_H

#include "wire.h"

/* what happens */
enum tcpw_op {
	TCPW_OP_NONE,
	TCPW_GIVE_SYN,		/* the peer sends ... */
	TCPW_GIVE_SYNACK,
	TCPW_GIVE_ACK,
	TCPW_GIVE_DATA,
	TCPW_GIVE_HOLE,		/* data behind some that is missing */
	TCPW_GIVE_FIN,
	TCPW_GIVE_FIN_CROSSING,	/* which does not acknowledge ours */
	TCPW_SEND,		/* our socket sends ... */
	TCPW_SHUT,		/* ... its FIN */
	TCPW_LEAVE,		/* nobody holds it any more */
	TCPW_ABORT,		/* ... and it sends an RST */
	TCPW_READ,		/* its program reads all that is there */
	TCPW_CONNECT,		/* again, from the same port */
	TCPW_WAIT,		/* nothing, for as long as a delayed ACK or a repeat takes */
	TCPW_WAIT_LONG,		/* ... or a TIME_WAIT */
	TCPW_ADOPT,		/* watching begins anew: the flow is made of the socket */
	TCPW_OPS
};

/* from where a number counts */
enum tcpw_from {
	TCPW_NXT,	/* the next one that the end would send */
	TCPW_ISS,	/* its SYN's */
};

/* far outside of all windows */
#define TCPW_FAR 10000000

/**
 * struct tcpw_shot - a segment of the peer
 * @what:	what is special about it
 * @flags:	TCPW_SYN ...
 * @seq_from:	what @seq is added to, of the peer
 * @seq:	see there
 * @ack_from:	what @ack is added to, of our end
 * @ack:	see there
 * @len:	payload octets
 * @csum:	enum tcpw_csum
 * @aged:	its timestamp is old, if there are timestamps
 */
struct tcpw_shot {
	const char *what;
	u8 flags;
	enum tcpw_from seq_from;
	s32 seq;
	enum tcpw_from ack_from;
	s32 ack;
	u32 len;
	u8 csum;
	bool aged;
};

/**
 * struct tcpw_place - where talks take place
 * @world:	the namespace of our end
 * @one_way:	the one between
 * @wire:	to our end
 */
struct tcpw_place {
	struct tcpw_world world;
	struct tcpw_world one_way;
	struct tcpw_wire wire;
};

/* 0 or a negative error; once for a whole suite: it takes longer than a hundred connections */
int tcpw_place_open(struct tcpw_place *place);
void tcpw_place_close(struct tcpw_place *place);

/**
 * struct tcpw_talk - a connection with the test
 * @test:	the case
 * @place:	where
 * @base:	ends of the peer's segments; only @v6 is the caller's
 * @listens:	our end does; else it connects
 * @nobody:	there is no socket at all
 * @defers:	the listener waits for data: TCP_DEFER_ACCEPT
 * @timestamps:	the peer sends some
 * @sack:	its SYNs offer SACK
 * @iss:	of the peer
 * @listener:	or NULL
 * @sock:	of our end, or NULL
 * @closed:	it was shut down
 * @left:	it was closed
 * @unseen:	it was adopted with a hole in what has arrived
 * @acks_isn:	the peer's last segment acknowledges the ISN, but not the SYN
 * @overtaken:	it has sent a FIN whose number is below @top
 * @nxt:	next that it sends
 * @top:	highest end that it has sent, but for what is far outside
 * @clock:	its timestamps
 * @ahead_ns:	how far the sweep's clock is
 *
 * The caller fills what stands before @listener.
 */
struct tcpw_talk {
	struct kunit *test;
	struct tcpw_place *place;
	struct tcpw_spec base;
	bool listens;
	bool nobody;
	bool defers;
	bool timestamps;
	bool sack;
	u32 iss;
	struct socket *listener;
	struct socket *sock;
	bool closed;
	bool left;
	bool unseen;
	bool acks_isn;
	bool overtaken;
	u32 nxt;
	u32 top;
	u32 clock;
	u64 ahead_ns;
};

/* our end listens, or has sent its SYN, or neither; to be closed */
void tcpw_talk_open(struct tcpw_talk *t);

/* without a trace in the kernel, or in the tables of both namespaces */
void tcpw_talk_close(struct tcpw_talk *t);

/* something happens, and all that follows from it */
void tcpw_talk_do(struct tcpw_talk *t, enum tcpw_op op);

/* the peer sends a segment; what was sent in order, it does not send again */
void tcpw_talk_shoot(struct tcpw_talk *t, const struct tcpw_shot *shot);

/* the peer's numbers begin anew */
void tcpw_talk_renumber(struct tcpw_talk *t, u32 iss);

/* the numbers that a segment would have */
u32 tcpw_talk_seq(const struct tcpw_talk *t, const struct tcpw_shot *shot);
u32 tcpw_talk_ack(const struct tcpw_talk *t, const struct tcpw_shot *shot);

/* the sweep comes, and nothing has passed for two seconds */
void tcpw_talk_sweep(struct tcpw_talk *t);

/* what the kernel has of our end, with a reference, or NULL */
struct sock *tcpw_talk_sock(struct tcpw_talk *t);

#endif /* _TCPW_TALK_H */
