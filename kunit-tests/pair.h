/* SPDX-License-Identifier: GPL-2.0 */
/* Two real sockets that are connected through loopback, brought into any state without waiting. */
#ifndef _TCPW_PAIR_H
#define _TCPW_PAIR_H

#include "utils.h"

/**
 * struct tcpw_pair - a connection of a namespace with itself
 * @listener:	on loopback, port TCPW_SERVER_PORT
 * @client:	from TCPW_CLIENT_PORT; NULL: closed
 * @server:	NULL: not accepted, or closed
 * @key:	their flow
 * @x:		direction of the client in @key
 * @gate:	drops at LOCAL_IN, where tcpwatch has seen it already
 * @drop:	segments with exactly these of SYN, FIN, RST and ACK; 0: none
 */
struct tcpw_pair {
	struct socket *listener;
	struct socket *client;
	struct socket *server;
	struct tcpw_key key;
	int x;
	struct nf_hook_ops gate;
	u8 drop;
};

/* how far a connection goes */
enum tcpw_stage {
	TCPW_STAGE_SYN_SENT,		/* the SYN gets lost */
	TCPW_STAGE_SYN_RECV,		/* the final ACK gets lost */
	TCPW_STAGE_ESTABLISHED,
	TCPW_STAGE_FIN_WAIT1,		/* the client's FIN gets lost */
	TCPW_STAGE_CLOSE_WAIT,		/* the client has shut down */
	TCPW_STAGE_ORPHAN,		/* ... and closed: its FIN_WAIT2 is a small socket */
	TCPW_STAGE_LAST_ACK,		/* the last ACK gets lost */
	TCPW_STAGE_TIME_WAIT,
};

/* a parameter of a case: each stage, through each family */
struct tcpw_way {
	bool v6;
	enum tcpw_stage stage;
};

const void *tcpw_way_gen_params(const void *previous, char *description);

/**
 * tcpw_pair_open() - bring a connection to a stage
 * @test: its priv is a world
 * @v6: through ::1
 * @stage: from its begin up to there
 *
 * Return: the pair, to be closed before the world ends.
 */
struct tcpw_pair *tcpw_pair_open(struct kunit *test, bool v6, enum tcpw_stage stage);

/* until every packet has arrived */
void tcpw_pair_settle(void);

/* the client sends, the server acknowledges */
void tcpw_pair_send(struct kunit *test, struct tcpw_pair *p, size_t len);

/* one end sends its FIN, the other one acknowledges it */
void tcpw_pair_shutdown(struct tcpw_pair *p, bool server);

/* as the kernel does when it has too many; returns whether there was one */
bool tcpw_pair_end_time_wait(struct kunit *test, const struct tcpw_pair *p);

/* closes what is open and ends the TIME_WAIT of both ends, without a packet that anybody sees */
void tcpw_pair_close(struct kunit *test, struct tcpw_pair *p);

/* what the kernel says: TCP_ESTABLISHED ..., TCP_CLOSE: there is no socket */
int tcpw_pair_state(struct kunit *test, const struct tcpw_pair *p, bool server);

/* what is expected of a stage, client first */
void tcpw_stage_states(enum tcpw_stage stage, u8 states[2]);

/* the flow. Context: RCU read side. */
struct tcpw_flow *tcpw_pair_flow(struct kunit *test, const struct tcpw_pair *p);

/* the flow as user space reads it; false: there is none */
bool tcpw_pair_read(struct kunit *test, const struct tcpw_pair *p, struct tcpwatch_flow *out);

/* looks after the flow as if nothing had passed for two seconds; false: it is gone */
bool tcpw_pair_check(struct kunit *test, const struct tcpw_pair *p);

#endif /* _TCPW_PAIR_H */
