/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * tcpwatch: both ends' TCP state of every flow, over generic netlink.
 *
 * Every operation and every group needs CAP_NET_ADMIN in the user namespace
 * that owns the network namespace; it speaks of the caller's namespace only.
 * Errors carry extended acks that point at the offending attribute.
 *
 * TCPWATCH_CMD_FLOW_GET, do: one flow, by id or by its two ends in any order
 *   request  TCPWATCH_A_ID | TCPWATCH_A_TUPLE { TCPWATCH_TUPLE_* }
 *   reply    TCPWATCH_A_FLOW, TCPWATCH_A_HISTORY
 * TCPWATCH_CMD_FLOW_GET, dump: the table
 *   request  [TCPWATCH_A_FILTER { TCPWATCH_FILTER_* }] [TCPWATCH_A_WITH_HISTORY]
 *   reply*   TCPWATCH_A_FLOW, [TCPWATCH_A_HISTORY]
 * TCPWATCH_CMD_FLOW_FLUSH, do: end the flows that match
 *   request  [TCPWATCH_A_FILTER { TCPWATCH_FILTER_* }]
 *   reply    TCPWATCH_A_COUNT
 * TCPWATCH_CMD_ENDED_GET, dump: flows that are gone, oldest first
 *   request  [TCPWATCH_A_FILTER { TCPWATCH_FILTER_* }] [TCPWATCH_A_WITH_HISTORY]
 *   reply*   TCPWATCH_A_FLOW, [TCPWATCH_A_HISTORY]
 * TCPWATCH_CMD_STATS_GET, do: one counter per outcome
 *   reply    TCPWATCH_A_STATS { TCPWATCH_STAT_* }
 * TCPWATCH_CMD_STATUS_GET, do: what is on, how full, since when
 *   reply    TCPWATCH_A_STATUS { TCPWATCH_STATUS_* }
 * TCPWATCH_CMD_CONFIG_GET, do
 *   reply    TCPWATCH_A_CONFIG { TCPWATCH_CONFIG_* }
 * TCPWATCH_CMD_CONFIG_SET, do: only the settings that are given; all or none
 *   request  TCPWATCH_A_CONFIG { TCPWATCH_CONFIG_* }
 * TCPWATCH_CMD_WATCH_SET, do: watching on or off in this namespace
 *   request  TCPWATCH_A_WATCH
 * TCPWATCH_CMD_LISTENER_GET, dump: local servers, by address and port
 *   reply*   TCPWATCH_A_GROUP
 * TCPWATCH_CMD_DESTINATION_GET, dump: what local clients connect to
 *   reply*   TCPWATCH_A_GROUP
 * TCPWATCH_CMD_CLOSE_WAIT_GET, dump: flows whose local end is in CLOSE_WAIT, by
 * listener and destination, the oldest of each first; costs nothing for others
 *   request  [TCPWATCH_A_FILTER { TCPWATCH_FILTER_* }] [TCPWATCH_A_WITH_HISTORY]
 *   reply*   TCPWATCH_A_FLOW, [TCPWATCH_A_HISTORY]
 *
 * Group "transitions":  TCPWATCH_CMD_TRANSITION_NTF { TCPWATCH_A_TRANSITION }*
 * Group "closes":       TCPWATCH_CMD_CLOSE_NTF      { TCPWATCH_A_CLOSE }*
 * Group "config":       TCPWATCH_CMD_CONFIG_NTF     TCPWATCH_A_SEQ, TCPWATCH_A_CONFIG
 * Group "alerts":       TCPWATCH_CMD_ALERT_NTF      { TCPWATCH_A_ALERT }*
 *
 * Where watching is off, all but STATUS_GET and WATCH_SET answer ENONET.
 *
 * Structs travel as one attribute. They are only ever extended at their end:
 * a reader takes the smaller of both lengths and leaves the rest zero. Those
 * that stand inside others or in an array (tcpwatch_end, tcpwatch_transition)
 * are not extended at all.
 */
#ifndef _UAPI_LINUX_TCPWATCH_H
#define _UAPI_LINUX_TCPWATCH_H

#include <linux/types.h>

#define TCPWATCH_GENL_NAME	"tcpwatch"
#define TCPWATCH_GENL_VERSION	1

/*
 * TCPWATCH_STATUS_ABI = major << 16 | minor: another major is another
 * language, a larger minor only adds.
 */
#define TCPWATCH_ABI_MAJOR	1
#define TCPWATCH_ABI_MINOR	2
#define TCPWATCH_ABI		(TCPWATCH_ABI_MAJOR << 16 | TCPWATCH_ABI_MINOR)

#define TCPWATCH_GROUP_TRANSITIONS	"transitions"
#define TCPWATCH_GROUP_CLOSES		"closes"
#define TCPWATCH_GROUP_CONFIG		"config"
#define TCPWATCH_GROUP_ALERTS		"alerts"

enum tcpwatch_cmd {
	TCPWATCH_CMD_FLOW_GET = 1,
	TCPWATCH_CMD_FLOW_FLUSH,
	TCPWATCH_CMD_ENDED_GET,
	TCPWATCH_CMD_STATS_GET,
	TCPWATCH_CMD_STATUS_GET,
	TCPWATCH_CMD_CONFIG_GET,
	TCPWATCH_CMD_CONFIG_SET,
	TCPWATCH_CMD_WATCH_SET,
	TCPWATCH_CMD_TRANSITION_NTF,
	TCPWATCH_CMD_CLOSE_NTF,
	TCPWATCH_CMD_CONFIG_NTF,
	TCPWATCH_CMD_LISTENER_GET,
	TCPWATCH_CMD_DESTINATION_GET,
	TCPWATCH_CMD_CLOSE_WAIT_GET,
	TCPWATCH_CMD_ALERT_NTF,

	__TCPWATCH_CMD_MAX,
	TCPWATCH_CMD_MAX = __TCPWATCH_CMD_MAX - 1
};

/* RFC 9293 section 3.3.2, and unknown: nothing of this end was seen yet */
enum tcpwatch_state {
	TCPWATCH_STATE_UNKNOWN,
	TCPWATCH_STATE_LISTEN,
	TCPWATCH_STATE_SYN_SENT,
	TCPWATCH_STATE_SYN_RECV,
	TCPWATCH_STATE_ESTABLISHED,
	TCPWATCH_STATE_FIN_WAIT1,
	TCPWATCH_STATE_FIN_WAIT2,
	TCPWATCH_STATE_CLOSE_WAIT,
	TCPWATCH_STATE_CLOSING,
	TCPWATCH_STATE_LAST_ACK,
	TCPWATCH_STATE_TIME_WAIT,
	TCPWATCH_STATE_CLOSED,

	__TCPWATCH_STATE_MAX,
	TCPWATCH_STATE_MAX = __TCPWATCH_STATE_MAX - 1
};

/* what made a transition */
enum tcpwatch_cause {
	TCPWATCH_CAUSE_SEGMENT,
	TCPWATCH_CAUSE_TIMER,		/* a deadline of ours passed */
	TCPWATCH_CAUSE_SOCKET,		/* the local socket said so */
	TCPWATCH_CAUSE_ADOPTED,		/* first seen as a socket */
	TCPWATCH_CAUSE_EVICTED,		/* the table was full */
	TCPWATCH_CAUSE_FLUSH,
	TCPWATCH_CAUSE_UNWATCHED,	/* watching ended, or the namespace did */

	__TCPWATCH_CAUSE_MAX,
	TCPWATCH_CAUSE_MAX = __TCPWATCH_CAUSE_MAX - 1
};

/* an end, or none, or both */
enum tcpwatch_side {
	TCPWATCH_SIDE_NONE,
	TCPWATCH_SIDE_CLIENT,
	TCPWATCH_SIDE_SERVER,
	TCPWATCH_SIDE_BOTH,		/* CLIENT | SERVER */
};

enum tcpwatch_close {
	TCPWATCH_CLOSE_NONE,
	TCPWATCH_CLOSE_FOUR_SEGMENT,
	TCPWATCH_CLOSE_THREE_SEGMENT,
	TCPWATCH_CLOSE_SIMULTANEOUS,
	TCPWATCH_CLOSE_RESET,
	TCPWATCH_CLOSE_REFUSED,
	TCPWATCH_CLOSE_SYN_TIMEOUT,
	TCPWATCH_CLOSE_TIMEOUT,		/* gave up in the middle of the teardown */
	TCPWATCH_CLOSE_IDLE,		/* forwarded, silent for too long */
	TCPWATCH_CLOSE_SOCKET_GONE,
	TCPWATCH_CLOSE_EVICTED,
	TCPWATCH_CLOSE_FLUSHED,
	TCPWATCH_CLOSE_NETNS_EXIT,	/* or watching was switched off */

	__TCPWATCH_CLOSE_MAX,
	TCPWATCH_CLOSE_MAX = __TCPWATCH_CLOSE_MAX - 1
};

enum tcpwatch_origin {
	TCPWATCH_ORIGIN_HANDSHAKE,	/* a SYN was seen */
	TCPWATCH_ORIGIN_MIDSTREAM,
	TCPWATCH_ORIGIN_ADOPTED,	/* from a socket */

	__TCPWATCH_ORIGIN_MAX,
	TCPWATCH_ORIGIN_MAX = __TCPWATCH_ORIGIN_MAX - 1
};

/* how well a moment is known */
enum tcpwatch_since {
	TCPWATCH_SINCE_EXACT,
	TCPWATCH_SINCE_ESTIMATED,	/* from the socket */
	TCPWATCH_SINCE_AT_LEAST,	/* it may be older */
};

/* struct tcpwatch_flow, flags */
#define TCPWATCH_FLOW_ONE_WAY		(1 << 0)  /* one direction is routed elsewhere */
#define TCPWATCH_FLOW_ORDER_UNKNOWN	(1 << 1)  /* who closed first was not seen */
#define TCPWATCH_FLOW_ROLES_GUESSED	(1 << 2)
#define TCPWATCH_FLOW_TUPLE_TRANSLATED	(1 << 3)  /* the local socket's own ends differ */

/**
 * struct tcpwatch_end - one end of a flow
 * @addr:	network order; IPv4 in the first four bytes, the rest zero
 * @port:	network order
 * @state:	enum tcpwatch_state
 * @since:	enum tcpwatch_since, how well @state_since_ns is known
 * @uid:	owner of the local socket as the caller's user namespace sees it, or ~0
 * @state_since_ns: CLOCK_REALTIME of the last change of @state
 * @state_age_ns: the same as an age, on the monotonic clock
 * @bytes:	payload that this end has sent, by sequence numbers; ~0: not known
 * @cookie:	of the local socket (SO_COOKIE), or 0: there is none (any more)
 * @ino:	inode of the local socket, or 0: none, or no file holds it any more
 */
struct tcpwatch_end {
	__u8	addr[16];
	__be16	port;
	__u8	state;
	__u8	since;
	__u32	uid;
	__u64	state_since_ns;
	__u64	state_age_ns;
	__u64	bytes;
	__u64	cookie;
	__u64	ino;
};

/**
 * struct tcpwatch_flow - one connection, from its first segment to its end
 * @id:		never reused while the module is loaded
 * @started_ns:	CLOCK_REALTIME of the first sign of it
 * @age_ns:	from then until now, or until it ended
 * @idle_ns:	since the last segment of either direction
 * @expires_ns:	until it leaves the table if nothing happens; ~0: it does not
 * @ended_ns:	CLOCK_REALTIME of its end, or 0
 * @netns:	inode of its network namespace
 * @vrf:	ifindex of the l3 master device, or 0
 * @incarnation: how often this pair of ends was seen before while in the table
 * @syn_synack_us: from the last SYN to the first SYN+ACK, ~0: not seen
 * @synack_ack_us: from that SYN+ACK to the ACK, ~0: not seen
 * @transitions: all that were recorded, those no longer in the history included
 * @family:	AF_INET or AF_INET6
 * @local:	enum tcpwatch_side
 * @origin:	enum tcpwatch_origin
 * @age_since:	enum tcpwatch_since, how well @age_ns is known
 * @closed_by:	enum tcpwatch_side: who sent the first FIN, or the RST
 * @close:	enum tcpwatch_close
 * @syn_repeats: SYNs repeated
 * @synack_repeats: SYN+ACKs repeated
 * @final_ack_losses: how often the server fell back to SYN_RECV
 * @flags:	TCPWATCH_FLOW_*
 * @pad:	zero
 * @client:	who opened the connection
 * @server:	who accepted it
 */
struct tcpwatch_flow {
	__u64	id;
	__u64	started_ns;
	__u64	age_ns;
	__u64	idle_ns;
	__u64	expires_ns;
	__u64	ended_ns;
	__u32	netns;
	__u32	vrf;
	__u32	incarnation;
	__u32	syn_synack_us;
	__u32	synack_ack_us;
	__u32	transitions;
	__u8	family;
	__u8	local;
	__u8	origin;
	__u8	age_since;
	__u8	closed_by;
	__u8	close;
	__u8	syn_repeats;
	__u8	synack_repeats;
	__u8	final_ack_losses;
	__u8	flags;
	__u8	pad[6];
	struct tcpwatch_end client;
	struct tcpwatch_end server;
};

/**
 * struct tcpwatch_transition - a change of a derived state
 * @t_us:	since the flow's first segment
 * @from:	enum tcpwatch_side: who sent the segment; NONE: not a segment
 * @cause:	enum tcpwatch_cause
 * @flags:	of the segment, as in the TCP header (FIN 1, SYN 2, RST 4, PSH 8, ACK 16 ...)
 * @client:	enum tcpwatch_state, afterwards
 * @server:	enum tcpwatch_state, afterwards
 * @pad:	zero
 *
 * TCPWATCH_A_HISTORY is an array of these, the oldest first.
 */
struct tcpwatch_transition {
	__u64	t_us;
	__u8	from;
	__u8	cause;
	__u8	flags;
	__u8	client;
	__u8	server;
	__u8	pad[3];
};

#define TCPWATCH_HISTORY	16	/* transitions kept of a flow */

/**
 * struct tcpwatch_transition_event - one transition, as it happens
 * @seq:	counts the group's events in this namespace, from 1, without gaps
 * @at_ns:	CLOCK_REALTIME
 * @flow:	its id
 * @what:	the transition
 * @client_addr: as in struct tcpwatch_end
 * @server_addr: as in struct tcpwatch_end
 * @client_port: network order
 * @server_port: network order
 * @client_was:	enum tcpwatch_state, before
 * @server_was:	enum tcpwatch_state, before
 * @family:	AF_INET or AF_INET6
 * @local:	enum tcpwatch_side
 * @transitions: of this flow so far, this one included, as in struct tcpwatch_flow:
 *		it tells whether the flow, read at some other time, had it already
 * @pad:	zero
 */
struct tcpwatch_transition_event {
	__u64	seq;
	__u64	at_ns;
	__u64	flow;
	struct tcpwatch_transition what;
	__u8	client_addr[16];
	__u8	server_addr[16];
	__be16	client_port;
	__be16	server_port;
	__u8	client_was;
	__u8	server_was;
	__u8	family;
	__u8	local;
	__u32	transitions;
	__u32	pad;
};

/**
 * struct tcpwatch_close_event - a flow has ended
 * @seq:	counts the group's events in this namespace, from 1, without gaps
 * @at_ns:	CLOCK_REALTIME
 * @flow:	its last state
 */
struct tcpwatch_close_event {
	__u64	seq;
	__u64	at_ns;
	struct tcpwatch_flow flow;
};

/* what an alert is about, and the unit of its value and threshold */
enum tcpwatch_alert {
	TCPWATCH_ALERT_CLOSE_WAIT = 1,	/* local ends in CLOSE_WAIT: sockets */
	TCPWATCH_ALERT_CLOSE_WAIT_AGE,	/* of the oldest of them: seconds */
	TCPWATCH_ALERT_PORTS,		/* in use to a destination: percent of those there are */
	TCPWATCH_ALERT_HALF_OPEN,	/* handshakes of a listener that do not finish */
	TCPWATCH_ALERT_TABLE,		/* how full it is: percent */
	TCPWATCH_ALERT_EVENTS_LOST,	/* on their way to those who listen: messages */

	__TCPWATCH_ALERT_MAX,
	TCPWATCH_ALERT_MAX = __TCPWATCH_ALERT_MAX - 1
};

enum tcpwatch_severity {
	TCPWATCH_SEVERITY_NONE,
	TCPWATCH_SEVERITY_WARNING,
	TCPWATCH_SEVERITY_CRITICAL,
};

enum tcpwatch_alert_change {
	TCPWATCH_ALERT_UNCHANGED,
	TCPWATCH_ALERT_RAISED,
	TCPWATCH_ALERT_CHANGED,		/* it stays raised with another severity */
	TCPWATCH_ALERT_CLEARED,
};

/* whose an alert is */
enum tcpwatch_subject {
	TCPWATCH_SUBJECT_NETNS,
	TCPWATCH_SUBJECT_LISTENER,
	TCPWATCH_SUBJECT_DESTINATION,
};

/* why an alert was cleared */
enum tcpwatch_alert_reason {
	TCPWATCH_REASON_VALUE,		/* it fell, or the threshold rose */
	TCPWATCH_REASON_UNWATCHED,	/* watching ended: nobody knows any more */
};

#define TCPWATCH_NO_PERCENT	255

/**
 * struct tcpwatch_alert_event - an alert is raised, changes its severity, or is cleared
 * @seq:	counts the group's events in this namespace, from 1, without gaps
 * @at_ns:	CLOCK_REALTIME
 * @since_ns:	CLOCK_REALTIME, when it began: @value was over the threshold then;
 *		the same in all events of one alert
 * @value:	now; unit: enum tcpwatch_alert
 * @threshold:	of @severity
 * @group:	id of the listener or destination, or 0
 * @local:	address of a listener or destination, as in struct tcpwatch_end
 * @remote:	of a destination
 * @vrf:	ifindex of the l3 master device, or 0
 * @port:	of the server, network order
 * @family:	AF_INET or AF_INET6, or 0
 * @subject:	enum tcpwatch_subject
 * @kind:	enum tcpwatch_alert
 * @severity:	enum tcpwatch_severity; of one that is cleared, the last one it had
 * @was:	enum tcpwatch_severity before; NONE when it is raised
 * @change:	enum tcpwatch_alert_change
 * @reason:	enum tcpwatch_alert_reason
 * @completed_percent: HALF_OPEN: handshakes of the last minute that finished, of
 *		those that did and those that @value counts, or TCPWATCH_NO_PERCENT
 * @pad:	zero
 */
struct tcpwatch_alert_event {
	__u64	seq;
	__u64	at_ns;
	__u64	since_ns;
	__u64	value;
	__u64	threshold;
	__u64	group;
	__u8	local[16];
	__u8	remote[16];
	__u32	vrf;
	__be16	port;
	__u8	family;
	__u8	subject;
	__u8	kind;
	__u8	severity;
	__u8	was;
	__u8	change;
	__u8	reason;
	__u8	completed_percent;
	__u8	pad[2];
};

/*
 * What happened to a group in the last minute.
 */
enum tcpwatch_rate {
	TCPWATCH_RATE_OPENED,		/* handshakes began */
	TCPWATCH_RATE_COMPLETED,	/* ... and brought the local end to ESTABLISHED */
	TCPWATCH_RATE_FAILED,		/* ... or ended without */
	TCPWATCH_RATE_FREED,		/* local ends closed: their sockets are gone */
	TCPWATCH_RATE_CLOSE_WAIT_IN,	/* local ends came to CLOSE_WAIT */
	TCPWATCH_RATE_CLOSE_WAIT_OUT,	/* ... and left it */
	TCPWATCH_RATE_TIME_WAIT_IN,	/* local ends came to TIME_WAIT */
	TCPWATCH_RATE_REPEATED,		/* SYN+ACKs were repeated, or final ACKs lost */

	__TCPWATCH_RATES,
};

#define TCPWATCH_ROOM_STATES	16	/* room for enum tcpwatch_state */
#define TCPWATCH_ROOM_CLOSES	16	/* room for enum tcpwatch_close */
#define TCPWATCH_ROOM_RATES	8	/* room for enum tcpwatch_rate */
#define TCPWATCH_ROOM_BUCKETS	24	/* the last one has no upper bound */
#define TCPWATCH_ROOM_SOURCES	64
#define TCPWATCH_ROOM_ALERTS	8	/* room for enum tcpwatch_alert */

/**
 * struct tcpwatch_group - the flows of one listener, or to one destination
 * @id:		never reused while the module is loaded
 * @since_ns:	CLOCK_REALTIME of the first flow
 * @age_ns:	from then until now
 * @opened:	handshakes that began, ever
 * @completed:	... that brought the local end to ESTABLISHED
 * @failed:	... that ended without
 * @syn_repeats: SYNs repeated
 * @synack_repeats: SYN+ACKs repeated
 * @final_ack_losses: how often a server fell back to SYN_RECV
 * @close:	flows that have ended, by enum tcpwatch_close
 * @closed_first: flows by who closed first, by enum tcpwatch_side, where the
 *		local end counts as CLIENT; NONE: they ended without
 * @close_wait_age_ns: of the oldest local end in CLOSE_WAIT, 0: there is none
 * @syn_recv_age_ns: of the oldest local end in SYN_RECV, 0: there is none
 * @time_wait_left_ns: until the last local TIME_WAIT's timer fires, 0: there is none
 * @window_ms:	the time that @rate covers
 * @rate:	events in it, by enum tcpwatch_rate
 * @own:	flows in the table by the local end's enum tcpwatch_state
 * @peer:	by the other end's
 * @syn_synack:	handshakes by time from SYN to SYN+ACK: number i counts those
 *		from 2^(i - 1) to below 2^i us, number 0 those below 1 us
 * @synack_ack:	by time from SYN+ACK to ACK
 * @sources:	a HyperLogLog of the addresses that sent SYNs in the last one
 *		to two minutes (a listener's): the highest rank seen, by register
 * @local:	address, as in struct tcpwatch_end
 * @remote:	address of a destination, or zero
 * @port:	of the server, network order
 * @family:	AF_INET or AF_INET6
 * @pad:	zero
 * @vrf:	ifindex of the l3 master device, or 0
 * @alert:	enum tcpwatch_severity of what is raised, by enum tcpwatch_alert
 */
struct tcpwatch_group {
	__u64	id;
	__u64	since_ns;
	__u64	age_ns;
	__u64	opened;
	__u64	completed;
	__u64	failed;
	__u64	syn_repeats;
	__u64	synack_repeats;
	__u64	final_ack_losses;
	__u64	close[TCPWATCH_ROOM_CLOSES];
	__u64	closed_first[4];
	__u64	close_wait_age_ns;
	__u64	syn_recv_age_ns;
	__u64	time_wait_left_ns;
	__u32	window_ms;
	__u32	rate[TCPWATCH_ROOM_RATES];
	__u32	own[TCPWATCH_ROOM_STATES];
	__u32	peer[TCPWATCH_ROOM_STATES];
	__u32	syn_synack[TCPWATCH_ROOM_BUCKETS];
	__u32	synack_ack[TCPWATCH_ROOM_BUCKETS];
	__u8	sources[TCPWATCH_ROOM_SOURCES];
	__u8	local[16];
	__u8	remote[16];
	__be16	port;
	__u8	family;
	__u8	pad;
	__u32	vrf;
	__u8	alert[TCPWATCH_ROOM_ALERTS];
};

enum tcpwatch_attr {
	TCPWATCH_A_PAD = 1,
	TCPWATCH_A_ID,			/* u64 */
	TCPWATCH_A_TUPLE,		/* nest TCPWATCH_TUPLE_* */
	TCPWATCH_A_FILTER,		/* nest TCPWATCH_FILTER_* */
	TCPWATCH_A_WITH_HISTORY,	/* flag */
	TCPWATCH_A_FLOW,		/* struct tcpwatch_flow */
	TCPWATCH_A_HISTORY,		/* struct tcpwatch_transition[] */
	TCPWATCH_A_COUNT,		/* u64 */
	TCPWATCH_A_STATS,		/* nest TCPWATCH_STAT_*, u64 each */
	TCPWATCH_A_STATUS,		/* nest TCPWATCH_STATUS_* */
	TCPWATCH_A_CONFIG,		/* nest TCPWATCH_CONFIG_*, u32 each */
	TCPWATCH_A_WATCH,		/* u8: 0 off, 1 on */
	TCPWATCH_A_SEQ,			/* u64 */
	TCPWATCH_A_TRANSITION,		/* struct tcpwatch_transition_event */
	TCPWATCH_A_CLOSE,		/* struct tcpwatch_close_event */
	TCPWATCH_A_GROUP,		/* struct tcpwatch_group */
	TCPWATCH_A_ALERT,		/* struct tcpwatch_alert_event */

	__TCPWATCH_A_MAX,
	TCPWATCH_A_MAX = __TCPWATCH_A_MAX - 1
};

/* two ends, in any order; both addresses of one family (4 or 16 bytes) */
enum tcpwatch_tuple_attr {
	TCPWATCH_TUPLE_ADDR_A = 1,	/* binary, network order */
	TCPWATCH_TUPLE_PORT_A,		/* u16, network order */
	TCPWATCH_TUPLE_ADDR_B,		/* binary, network order */
	TCPWATCH_TUPLE_PORT_B,		/* u16, network order */
	TCPWATCH_TUPLE_VRF,		/* u32 ifindex, 0 when absent */

	__TCPWATCH_TUPLE_MAX,
	TCPWATCH_TUPLE_MAX = __TCPWATCH_TUPLE_MAX - 1
};

/*
 * All that are given must hold. "src" is the local end where exactly one end
 * is local, else the client; "dst" is the other one. That is what ss calls
 * local and peer address.
 */
enum tcpwatch_filter_attr {
	TCPWATCH_FILTER_FAMILY = 1,	/* u8: AF_INET or AF_INET6 */
	TCPWATCH_FILTER_STATES,		/* u32: 1 << enum tcpwatch_state, either end */
	TCPWATCH_FILTER_CLIENT_STATES,	/* u32 */
	TCPWATCH_FILTER_SERVER_STATES,	/* u32 */
	TCPWATCH_FILTER_SRC,		/* binary, 4 or 16 bytes */
	TCPWATCH_FILTER_SRC_PREFIX,	/* u8, all bits when absent */
	TCPWATCH_FILTER_DST,		/* binary, 4 or 16 bytes */
	TCPWATCH_FILTER_DST_PREFIX,	/* u8 */
	TCPWATCH_FILTER_SPORT_MIN,	/* u16, host order, inclusive */
	TCPWATCH_FILTER_SPORT_MAX,	/* u16 */
	TCPWATCH_FILTER_DPORT_MIN,	/* u16 */
	TCPWATCH_FILTER_DPORT_MAX,	/* u16 */
	TCPWATCH_FILTER_AGE_MIN_MS,	/* u64: the flow's age is so large or larger */
	TCPWATCH_FILTER_STATE_AGE_MIN_MS, /* u64: so is that of an end in STATES (or any) */
	TCPWATCH_FILTER_CLOSED_BY,	/* u8: enum tcpwatch_side */
	TCPWATCH_FILTER_CLOSE_KINDS,	/* u32: 1 << enum tcpwatch_close */
	TCPWATCH_FILTER_ORIGINS,	/* u32: 1 << enum tcpwatch_origin */
	TCPWATCH_FILTER_LOCALS,		/* u32: 1 << enum tcpwatch_side */

	__TCPWATCH_FILTER_MAX,
	TCPWATCH_FILTER_MAX = __TCPWATCH_FILTER_MAX - 1
};

/*
 * What became of every TCP packet that a hook was given: exactly one of the
 * first group, so their sum is TCPWATCH_STAT_SEGMENTS + TCPWATCH_STAT_SEEN_BEFORE.
 */
enum tcpwatch_stat {
	TCPWATCH_STAT_SEGMENTS = 1,	/* seen, each once */
	TCPWATCH_STAT_SEEN_BEFORE,	/* lo, VRF, bridge or dup: counted already */
	TCPWATCH_STAT_QUIET,		/* could not change anything; no lock taken */
	TCPWATCH_STAT_STEPPED,		/* went through the rules */
	TCPWATCH_STAT_OPENED,		/* a new flow */
	TCPWATCH_STAT_REOPENED,		/* a new incarnation of a flow in the table */
	TCPWATCH_STAT_OUT_OF_WINDOW,	/* sequence or ACK number outside: no change */
	TCPWATCH_STAT_OLD,		/* from an end that is gone: no change */
	TCPWATCH_STAT_NO_FLOW,		/* RST without a flow */
	TCPWATCH_STAT_NO_SOCKET,	/* to or from a local address without a socket: no flow */
	TCPWATCH_STAT_TABLE_FULL,	/* no room, and nothing that may be evicted */
	TCPWATCH_STAT_NO_MEMORY,
	TCPWATCH_STAT_TRUNCATED,	/* shorter than its headers say */
	TCPWATCH_STAT_BAD_OFFSET,	/* data offset < 5, or beyond the packet */
	TCPWATCH_STAT_BAD_CHECKSUM,	/* of what would open or change a flow */
	TCPWATCH_STAT_FRAGMENT,		/* first or later */
	TCPWATCH_STAT_BAD_EXTENSION,	/* an IPv6 header chain that cannot be followed */
	TCPWATCH_STAT_SYN_FIN,
	TCPWATCH_STAT_SYN_RST,
	TCPWATCH_STAT_FIN_RST,
	TCPWATCH_STAT_NO_FLAGS,
	TCPWATCH_STAT_ALL_FLAGS,
	TCPWATCH_STAT_NO_ACK,		/* neither SYN, RST nor ACK */
	TCPWATCH_STAT_SAME_ENDS,	/* source = destination */

	/* what became of flows */
	TCPWATCH_STAT_ADOPTED,		/* from sockets that were open before */
	TCPWATCH_STAT_ENDED,		/* moved to the ended flows, however */
	TCPWATCH_STAT_EXPIRED,		/* ... by a deadline */
	TCPWATCH_STAT_SOCKET_GONE,	/* a local end closed without a packet */
	TCPWATCH_STAT_SOCKET_CORRECTED,	/* a local end's state taken from its socket */
	TCPWATCH_STAT_FLUSHED,
	TCPWATCH_STAT_EVICTED_HALF_OPEN,
	TCPWATCH_STAT_EVICTED_ENDED,
	TCPWATCH_STAT_EVICTED_ONE_WAY,
	TCPWATCH_STAT_EVICTED_TIME_WAIT,
	TCPWATCH_STAT_EVICTED_FORWARDED,

	/* what became of events */
	TCPWATCH_STAT_EVENTS,		/* transitions, closes and alerts */
	TCPWATCH_STAT_EVENTS_NO_MEMORY,	/* could not be built for those who listened */
	TCPWATCH_STAT_EVENTS_OVERRUN,	/* messages that some listener had no room for */
	TCPWATCH_STAT_ADOPT_NO_MEMORY,	/* sockets that could not be adopted */
	TCPWATCH_STAT_ADOPT_TABLE_FULL,

	/* what became of listeners and destinations */
	TCPWATCH_STAT_GROUP_FULL,	/* a flow is in none: there are too many */
	TCPWATCH_STAT_GROUP_NO_MEMORY,

	/* what local TIME_WAITs were good for */
	TCPWATCH_STAT_TIME_WAIT_FIN,	/* a repeated FIN came, to be acknowledged again */
	TCPWATCH_STAT_TIME_WAIT_OLD,	/* an old segment came, kept off a new connection */

	TCPWATCH_STAT_ALERTS_DEFERRED,	/* beyond alerts_per_min: told later */

	__TCPWATCH_STAT_MAX,
	TCPWATCH_STAT_MAX = __TCPWATCH_STAT_MAX - 1
};

enum tcpwatch_status_attr {
	TCPWATCH_STATUS_PAD = 1,
	TCPWATCH_STATUS_ABI,		/* u32 */
	TCPWATCH_STATUS_WATCHING,	/* u8; 0: only ABI, NETNS, MACHINE_*, BUCKETS are there */
	TCPWATCH_STATUS_NETNS,		/* u32: inode */
	TCPWATCH_STATUS_WATCHED_NS,	/* u64: for how long */
	TCPWATCH_STATUS_FLOWS,		/* u32: in this namespace */
	TCPWATCH_STATUS_FLOWS_MAX,	/* u32 */
	TCPWATCH_STATUS_HALF_OPEN,	/* u32 */
	TCPWATCH_STATUS_ENDED,		/* u32: kept */
	TCPWATCH_STATUS_MACHINE_FLOWS,	/* u32: in all namespaces */
	TCPWATCH_STATUS_MACHINE_FLOWS_MAX, /* u32 */
	TCPWATCH_STATUS_BUCKETS,	/* u32 */
	TCPWATCH_STATUS_GENERATION,	/* u32: changes when the table is flushed or limits move */
	TCPWATCH_STATUS_SWEEP_BEHIND_MS, /* u32: how late the look at the sockets is, 0: in time */
	TCPWATCH_STATUS_TRANSITIONS_SEQ, /* u64: number of the group's last event */
	TCPWATCH_STATUS_CLOSES_SEQ,	/* u64 */
	TCPWATCH_STATUS_CONFIG_SEQ,	/* u64 */
	TCPWATCH_STATUS_ALERTS_SEQ,	/* u64 */
	TCPWATCH_STATUS_ALERTS_RAISED,	/* u32: that were told and not cleared yet */
	TCPWATCH_STATUS_ALERTS_CRITICAL, /* u32: of these */

	__TCPWATCH_STATUS_MAX,
	TCPWATCH_STATUS_MAX = __TCPWATCH_STATUS_MAX - 1
};

enum tcpwatch_config_attr {
	TCPWATCH_CONFIG_MACHINE_MAX_FLOWS = 1,	/* flows; set in the initial namespace only */
	TCPWATCH_CONFIG_MAX_FLOWS,		/* flows in this namespace */
	TCPWATCH_CONFIG_HALF_OPEN_PERCENT,	/* share of max_flows that half-open flows keep */
	TCPWATCH_CONFIG_ENDED_MAX,		/* ended flows kept */
	TCPWATCH_CONFIG_SYN_S,			/* forwarded: SYN_SENT, SYN_RECV */
	TCPWATCH_CONFIG_ESTABLISHED_S,
	TCPWATCH_CONFIG_FIN_WAIT_S,		/* FIN_WAIT1, FIN_WAIT2 */
	TCPWATCH_CONFIG_CLOSE_WAIT_S,
	TCPWATCH_CONFIG_LAST_ACK_S,		/* CLOSING, LAST_ACK */
	TCPWATCH_CONFIG_TIME_WAIT_S,
	TCPWATCH_CONFIG_CLOSED_S,		/* reset, but the RST may yet turn out lost */
	TCPWATCH_CONFIG_MIDSTREAM_S,		/* picked up and never answered */
	TCPWATCH_CONFIG_MAX_GROUPS,		/* listeners and destinations, each */

	/* alerts: a threshold of 0 is none */
	TCPWATCH_CONFIG_ALERT_HOLD_S,		/* how long a value must stay beyond a threshold */
	TCPWATCH_CONFIG_ALERT_CLEAR_PERCENT,	/* of a threshold, below which it is cleared */
	TCPWATCH_CONFIG_ALERTS_PER_MIN,		/* beyond these they are told later */
	TCPWATCH_CONFIG_CLOSE_WAIT_WARNING,	/* sockets of a listener or destination */
	TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL,
	TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S, /* of the oldest */
	TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S,
	TCPWATCH_CONFIG_PORTS_WARNING,		/* percent of those for a destination */
	TCPWATCH_CONFIG_PORTS_CRITICAL,
	TCPWATCH_CONFIG_HALF_OPEN_WARNING,	/* handshakes of a listener */
	TCPWATCH_CONFIG_HALF_OPEN_CRITICAL,
	TCPWATCH_CONFIG_COMPLETED_PERCENT,	/* where as many finish, half-open is no alert */
	TCPWATCH_CONFIG_TABLE_WARNING,		/* percent */
	TCPWATCH_CONFIG_TABLE_CRITICAL,
	TCPWATCH_CONFIG_EVENTS_LOST_WARNING,	/* messages */
	TCPWATCH_CONFIG_EVENTS_LOST_CRITICAL,

	/* what those who ask go by */
	TCPWATCH_CONFIG_LEAK_S,			/* without data, after which CLOSE_WAIT is a leak */
	TCPWATCH_CONFIG_PRESUMED_GONE_S,	/* without a sign of life, after which a peer is */

	__TCPWATCH_CONFIG_MAX,
	TCPWATCH_CONFIG_MAX = __TCPWATCH_CONFIG_MAX - 1
};

#endif /* _UAPI_LINUX_TCPWATCH_H */
