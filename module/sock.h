/* SPDX-License-Identifier: GPL-2.0 */
/* The local socket: does it exist, what is its state, whose is it? */
#ifndef _TCPW_SOCK_H
#define _TCPW_SOCK_H

#include <net/net_namespace.h>
#include <net/sock.h>
#include "key.h"
#include "tcp.h"

/**
 * struct tcpw_sock - what a socket says of its connection
 * @state:	of the connection
 * @numbers:	its sequence numbers
 * @since_ms:	for how long it has been in @state
 * @age_ms:	for how long it has existed at least
 * @idle_ms:	since it sent or received anything
 * @since_how:	enum tcpwatch_since of @since_ms
 */
struct tcpw_sock {
	enum tcpwatch_state state;
	struct tcpw_numbers numbers;
	u32 since_ms;
	u32 age_ms;
	u32 idle_ms;
	u8 since_how;
};

/**
 * struct tcpw_owner - whose a socket is
 * @cookie:	as SO_COOKIE gives it
 * @ino:	of the socket's file, or 0
 * @uid:	or INVALID_UID (request and TIME_WAIT sockets)
 */
struct tcpw_owner {
	u64 cookie;
	u64 ino;
	kuid_t uid;
};

/**
 * tcpw_sock_get() - look a connection's socket up
 * @net:	the namespace
 * @key:	both ends
 * @x:		the local end
 * @bound:	ifindex that the socket is bound to, or 0
 *
 * Finds full, request and TIME_WAIT sockets. One that is bound to a device is
 * found by that device only.
 *
 * Context: any, RCU read side. Return: a socket to be released with
 * tcpw_sock_put(), or NULL.
 */
struct sock *tcpw_sock_get(struct net *net, const struct tcpw_key *key, int x, int bound);
void tcpw_sock_put(struct sock *sk);

/**
 * tcpw_sock_exists() - is there a socket, even one that cannot be got yet?
 * @net:	the namespace
 * @key:	both ends
 * @x:		the local end
 *
 * A TIME_WAIT socket is in the kernel's table for a moment before it can be
 * referenced. Takes the lock of the bucket: ask when tcpw_sock_get() failed.
 *
 * Context: any, RCU read side.
 */
bool tcpw_sock_exists(struct net *net, const struct tcpw_key *key, int x);

/**
 * tcpw_sock_key() - both ends of a socket's connection
 * @sk:		full, request or TIME_WAIT socket
 * @key:	filled, in canonical order
 *
 * Context: RCU read side. Return: the direction in which the socket sends.
 */
int tcpw_sock_key(const struct sock *sk, struct tcpw_key *key);

/* a connection's state, read without a lock; UNKNOWN: not a connection */
enum tcpwatch_state tcpw_sock_state(const struct sock *sk);

/* all of it; the caller holds a reference; read without a lock */
void tcpw_sock_read(struct sock *sk, struct tcpw_sock *out);
void tcpw_sock_read_owner(struct sock *sk, struct tcpw_owner *out);

/**
 * tcpw_sock_accepted() - did a listener make this socket?
 * @net:	the namespace
 * @sk:		its connection
 *
 * Return: 1 yes, 0 no, -1 there is no listener (any more), so probably not.
 */
int tcpw_sock_accepted(struct net *net, struct sock *sk);

/**
 * tcpw_sock_sender() - the TCP socket that made a packet
 * @skb:	at LOCAL_OUT
 *
 * Return: a TCP socket (for a SYN+ACK the request socket, or the listener),
 * borrowed from the skb, or NULL: forged, or sent on behalf of no socket or a
 * TIME_WAIT one.
 */
const struct sock *tcpw_sock_sender(struct sk_buff *skb);

/* is this one of our addresses? */
bool tcpw_sock_address_local(struct net *net, const struct tcpw_key *key, int x);

#endif /* _TCPW_SOCK_H */
