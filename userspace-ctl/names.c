// SPDX-License-Identifier: GPL-2.0
#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>

#include <linux/tcpwatch.h>

#include "names.h"

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define STATE(s)	(1u << TCPWATCH_STATE_##s)
#define ALL_STATES	((1u << (TCPWATCH_STATE_MAX + 1)) - 1)

static const struct name states[] = {
	[TCPWATCH_STATE_UNKNOWN]	= { .key = "unknown" },
	[TCPWATCH_STATE_LISTEN]		= { .key = "listen" },
	[TCPWATCH_STATE_SYN_SENT]	= { .key = "syn_sent", .text = "syn-sent" },
	[TCPWATCH_STATE_SYN_RECV]	= { .key = "syn_recv", .text = "syn-recv" },
	[TCPWATCH_STATE_ESTABLISHED]	= { .key = "established" },
	[TCPWATCH_STATE_FIN_WAIT1]	= { .key = "fin_wait1", .text = "fin-wait-1" },
	[TCPWATCH_STATE_FIN_WAIT2]	= { .key = "fin_wait2", .text = "fin-wait-2" },
	[TCPWATCH_STATE_CLOSE_WAIT]	= { .key = "close_wait", .text = "close-wait" },
	[TCPWATCH_STATE_CLOSING]	= { .key = "closing" },
	[TCPWATCH_STATE_LAST_ACK]	= { .key = "last_ack", .text = "last-ack" },
	[TCPWATCH_STATE_TIME_WAIT]	= { .key = "time_wait", .text = "time-wait" },
	[TCPWATCH_STATE_CLOSED]		= { .key = "closed" },
};

const struct names state_names = { states, ARRAY_SIZE(states) };

static const struct name causes[] = {
	[TCPWATCH_CAUSE_SEGMENT]	= { .key = "segment" },
	[TCPWATCH_CAUSE_TIMER]		= { .key = "timer" },
	[TCPWATCH_CAUSE_SOCKET]		= { .key = "socket" },
	[TCPWATCH_CAUSE_ADOPTED]	= { .key = "adopted" },
	[TCPWATCH_CAUSE_EVICTED]	= { .key = "evicted" },
	[TCPWATCH_CAUSE_FLUSH]		= { .key = "flush" },
	[TCPWATCH_CAUSE_UNWATCHED]	= { .key = "unwatched" },
};

const struct names cause_names = { causes, ARRAY_SIZE(causes) };

static const struct name sides[] = {
	[TCPWATCH_SIDE_NONE]		= { .key = "none" },
	[TCPWATCH_SIDE_CLIENT]		= { .key = "client" },
	[TCPWATCH_SIDE_SERVER]		= { .key = "server" },
	[TCPWATCH_SIDE_BOTH]		= { .key = "both" },
};

const struct names side_names = { sides, ARRAY_SIZE(sides) };

static const struct name closes[] = {
	[TCPWATCH_CLOSE_NONE]		= { .key = "none", .text = "open" },
	[TCPWATCH_CLOSE_FOUR_SEGMENT]	= { .key = "four_segment", .text = "four-segment" },
	[TCPWATCH_CLOSE_THREE_SEGMENT]	= { .key = "three_segment", .text = "three-segment" },
	[TCPWATCH_CLOSE_SIMULTANEOUS]	= { .key = "simultaneous" },
	[TCPWATCH_CLOSE_RESET]		= { .key = "reset" },
	[TCPWATCH_CLOSE_REFUSED]	= { .key = "refused" },
	[TCPWATCH_CLOSE_SYN_TIMEOUT]	= { .key = "syn_timeout", .text = "syn-timeout" },
	[TCPWATCH_CLOSE_TIMEOUT]	= { .key = "timeout" },
	[TCPWATCH_CLOSE_IDLE]		= { .key = "idle" },
	[TCPWATCH_CLOSE_SOCKET_GONE]	= { .key = "socket_gone", .text = "socket-gone" },
	[TCPWATCH_CLOSE_EVICTED]	= { .key = "evicted" },
	[TCPWATCH_CLOSE_FLUSHED]	= { .key = "flushed" },
	[TCPWATCH_CLOSE_NETNS_EXIT]	= { .key = "netns_exit", .text = "netns-exit" },
};

const struct names close_names = { closes, ARRAY_SIZE(closes) };

static const struct name origins[] = {
	[TCPWATCH_ORIGIN_HANDSHAKE]	= { .key = "handshake" },
	[TCPWATCH_ORIGIN_MIDSTREAM]	= { .key = "midstream" },
	[TCPWATCH_ORIGIN_ADOPTED]	= { .key = "adopted" },
};

const struct names origin_names = { origins, ARRAY_SIZE(origins) };

static const struct name sinces[] = {
	[TCPWATCH_SINCE_EXACT]		= { .key = "exact" },
	[TCPWATCH_SINCE_ESTIMATED]	= { .key = "estimated" },
	[TCPWATCH_SINCE_AT_LEAST]	= { .key = "at_least", .text = "at least" },
};

const struct names since_names = { sinces, ARRAY_SIZE(sinces) };

static const struct name families[] = {
	[AF_INET]	= { .key = "ipv4", .text = "inet" },
	[AF_INET6]	= { .key = "ipv6", .text = "inet6" },
};

const struct names family_names = { families, ARRAY_SIZE(families) };

/* clang-format off */
static const struct name alerts[] = {
	[TCPWATCH_ALERT_CLOSE_WAIT] = { .key = "close_wait", .text = "close-wait",
					.unit = "sockets" },
	[TCPWATCH_ALERT_CLOSE_WAIT_AGE] = { .key = "close_wait_age", .text = "close-wait age",
					    .unit = "s" },
	[TCPWATCH_ALERT_PORTS] = { .key = "ports", .unit = "%" },
	[TCPWATCH_ALERT_HALF_OPEN] = { .key = "half_open", .text = "half-open",
				       .unit = "handshakes" },
	[TCPWATCH_ALERT_TABLE] = { .key = "table", .unit = "%" },
	[TCPWATCH_ALERT_EVENTS_LOST] = { .key = "events_lost", .text = "events lost",
					 .unit = "messages" },
};

/* clang-format on */

const struct names alert_names = { alerts, ARRAY_SIZE(alerts) };

static const struct name severities[] = {
	[TCPWATCH_SEVERITY_NONE]	= { .key = "ok" },
	[TCPWATCH_SEVERITY_WARNING]	= { .key = "warning" },
	[TCPWATCH_SEVERITY_CRITICAL]	= { .key = "critical" },
};

const struct names severity_names = { severities, ARRAY_SIZE(severities) };

static const struct name changes[] = {
	[TCPWATCH_ALERT_RAISED]		= { .key = "raised" },
	[TCPWATCH_ALERT_CHANGED]	= { .key = "changed" },
	[TCPWATCH_ALERT_CLEARED]	= { .key = "cleared" },
};

const struct names change_names = { changes, ARRAY_SIZE(changes) };

static const struct name subjects[] = {
	[TCPWATCH_SUBJECT_NETNS]	= { .key = "netns" },
	[TCPWATCH_SUBJECT_LISTENER]	= { .key = "listener" },
	[TCPWATCH_SUBJECT_DESTINATION]	= { .key = "destination" },
};

const struct names subject_names = { subjects, ARRAY_SIZE(subjects) };

static const struct name reasons[] = {
	[TCPWATCH_REASON_VALUE]		= { .key = "value" },
	[TCPWATCH_REASON_UNWATCHED]	= { .key = "unwatched" },
};

const struct names reason_names = { reasons, ARRAY_SIZE(reasons) };

/* clang-format off */
#define STAT(id, k, h) \
	[TCPWATCH_STAT_##id] = { .key = k, .help = h }
#define SETTING(id, k, u, h) \
	[TCPWATCH_CONFIG_##id] = { .key = k, .unit = u, .help = h }
/* clang-format on */

static const struct name stats[] = {
	STAT(SEGMENTS, "segments", "seen, each counted once"),
	STAT(SEEN_BEFORE, "seen_before", "lo, VRF, bridge or dup: counted already"),
	STAT(QUIET, "quiet", "changed nothing, no lock taken"),
	STAT(STEPPED, "stepped", "went through the rules"),
	STAT(OPENED, "opened", "opened a flow"),
	STAT(REOPENED, "reopened", "opened a new incarnation"),
	STAT(OUT_OF_WINDOW, "out_of_window", "a number outside the window: no change"),
	STAT(OLD, "old", "from an end that is gone: no change"),
	STAT(NO_FLOW, "no_flow", "RST without a flow"),
	STAT(NO_SOCKET, "no_socket", "local address without a socket: no flow"),
	STAT(TABLE_FULL, "table_full", "no room, nothing that may be evicted"),
	STAT(NO_MEMORY, "no_memory", "no memory for a flow"),
	STAT(TRUNCATED, "truncated", "shorter than its headers say"),
	STAT(BAD_OFFSET, "bad_offset", "data offset below 5 or beyond the packet"),
	STAT(BAD_CHECKSUM, "bad_checksum", "of what would open or change a flow"),
	STAT(FRAGMENT, "fragment", "first or later"),
	STAT(BAD_EXTENSION, "bad_extension", "IPv6 header chain cannot be followed"),
	STAT(SYN_FIN, "syn_fin", "SYN with FIN"),
	STAT(SYN_RST, "syn_rst", "SYN with RST"),
	STAT(FIN_RST, "fin_rst", "FIN with RST"),
	STAT(NO_FLAGS, "no_flags", "no flag at all"),
	STAT(ALL_FLAGS, "all_flags", "every flag at once"),
	STAT(NO_ACK, "no_ack", "neither SYN, RST nor ACK"),
	STAT(SAME_ENDS, "same_ends", "source and destination are equal"),
	STAT(ADOPTED, "adopted", "from sockets that were open before"),
	STAT(ENDED, "ended", "moved to the ended flows, however"),
	STAT(EXPIRED, "expired", "by a deadline"),
	STAT(SOCKET_GONE, "socket_gone", "a local end closed without a packet"),
	STAT(SOCKET_CORRECTED, "socket_corrected", "a local state taken from its socket"),
	STAT(FLUSHED, "flushed", "ended on request"),
	STAT(EVICTED_HALF_OPEN, "evicted_half_open", "beyond the share of half-open flows"),
	STAT(EVICTED_ENDED, "evicted_ended", "both ends were closed"),
	STAT(EVICTED_ONE_WAY, "evicted_one_way", "mid-stream, one direction only"),
	STAT(EVICTED_TIME_WAIT, "evicted_time_wait", "in TIME_WAIT"),
	STAT(EVICTED_FORWARDED, "evicted_forwarded", "forwarded, idle longest"),
	STAT(EVENTS, "events", "transitions, closes and alerts"),
	STAT(EVENTS_NO_MEMORY, "events_no_memory", "could not be built for those who listened"),
	STAT(EVENTS_OVERRUN, "events_overrun", "messages some listener had no room for"),
	STAT(ADOPT_NO_MEMORY, "adopt_no_memory", "sockets that could not be adopted"),
	STAT(ADOPT_TABLE_FULL, "adopt_table_full", "sockets for which there was no room"),
	STAT(GROUP_FULL, "group_full", "a flow is in no list: there are too many"),
	STAT(GROUP_NO_MEMORY, "group_no_memory", "no memory for a listener or destination"),
	STAT(TIME_WAIT_FIN, "time_wait_fin", "a repeated FIN that a TIME_WAIT answers"),
	STAT(TIME_WAIT_OLD, "time_wait_old", "an old segment that a TIME_WAIT keeps off"),
	STAT(ALERTS_DEFERRED, "alerts_deferred", "beyond alerts_per_min: told later"),
};

const struct names stat_names = { stats, ARRAY_SIZE(stats) };

static const struct name settings[] = {
	SETTING(MACHINE_MAX_FLOWS, "machine_max_flows", "flows",
		"in all; set in the initial namespace"),
	SETTING(MAX_FLOWS, "max_flows", "flows", "in this namespace"),
	SETTING(HALF_OPEN_PERCENT, "half_open_percent", "%",
		"of max_flows, for half-open flows"),
	SETTING(ENDED_MAX, "ended_max", "flows", "ended flows kept"),
	SETTING(SYN_S, "syn_s", "s", "forwarded: syn-sent, syn-recv"),
	SETTING(ESTABLISHED_S, "established_s", "s", "forwarded: established"),
	SETTING(FIN_WAIT_S, "fin_wait_s", "s", "forwarded: fin-wait-1, fin-wait-2"),
	SETTING(CLOSE_WAIT_S, "close_wait_s", "s", "forwarded: close-wait"),
	SETTING(LAST_ACK_S, "last_ack_s", "s", "forwarded: closing, last-ack"),
	SETTING(TIME_WAIT_S, "time_wait_s", "s", "forwarded: time-wait"),
	SETTING(CLOSED_S, "closed_s", "s", "reset, but the RST may be lost"),
	SETTING(MIDSTREAM_S, "midstream_s", "s", "picked up and never answered"),
	SETTING(MAX_GROUPS, "max_groups", "groups", "listeners, and as many destinations"),
	SETTING(ALERT_HOLD_S, "alert_hold_s", "s",
		"so long before it is raised, cleared"),
	SETTING(ALERT_CLEAR_PERCENT, "alert_clear_percent", "%",
		"of a threshold: below, cleared"),
	SETTING(ALERTS_PER_MIN, "alerts_per_min", "alerts", "beyond these, told later"),
	SETTING(CLOSE_WAIT_WARNING, "close_wait_warning", "socks",
		"per listener, destination; 0: none"),
	SETTING(CLOSE_WAIT_CRITICAL, "close_wait_critical", "socks",
		"of the same"),
	SETTING(CLOSE_WAIT_AGE_WARNING_S, "close_wait_age_warning_s", "s",
		"of the oldest; 0: none"),
	SETTING(CLOSE_WAIT_AGE_CRITICAL_S, "close_wait_age_critical_s", "s",
		"of the same"),
	SETTING(PORTS_WARNING, "ports_warning", "%", "of the range, per destination"),
	SETTING(PORTS_CRITICAL, "ports_critical", "%", "of the same"),
	SETTING(HALF_OPEN_WARNING, "half_open_warning", "shakes",
		"unfinished, per listener; 0: none"),
	SETTING(HALF_OPEN_CRITICAL, "half_open_critical", "shakes",
		"of the same"),
	SETTING(COMPLETED_PERCENT, "completed_percent", "%", "if as many finish: no alert"),
	SETTING(TABLE_WARNING, "table_warning", "%", "of max_flows"),
	SETTING(TABLE_CRITICAL, "table_critical", "%", "of the same"),
	SETTING(EVENTS_LOST_WARNING, "events_lost_warning", "msgs", "nobody had room for; 0: none"),
	SETTING(EVENTS_LOST_CRITICAL, "events_lost_critical", "msgs", "of the same"),
	SETTING(LEAK_S, "leak_s", "s", "close-wait without data: a leak"),
	SETTING(PRESUMED_GONE_S, "presumed_gone_s", "s", "a silent peer is presumed gone"),
};

const struct names config_names = { settings, ARRAY_SIZE(settings) };

const char *name_key(const struct names *names, unsigned int value)
{
	if (value >= names->count || !names->table[value].key)
		return "unknown";
	return names->table[value].key;
}

const char *name_text(const struct names *names, unsigned int value)
{
	if (value < names->count && names->table[value].text)
		return names->table[value].text;
	return name_key(names, value);
}

/* the next letter or digit that counts, in lower case */
static int significant(const char **s)
{
	while (**s == '-' || **s == '_')
		(*s)++;
	return **s ? tolower((unsigned char)*(*s)++) : 0;
}

static bool same_word(const char *a, const char *b)
{
	int c;

	do {
		c = significant(&a);
		if (c != significant(&b))
			return false;
	} while (c);
	return true;
}

int name_find(const struct names *names, const char *word)
{
	unsigned int i;

	for (i = 0; i < names->count; i++) {
		const struct name *name = &names->table[i];

		if (!name->key)
			continue;
		if (same_word(word, name->key) || (name->text && same_word(word, name->text)))
			return i;
	}
	return -1;
}

/* what others call the states, and ss's groups of them */
static const struct {
	const char *word;
	uint32_t mask;
} state_words[] = {
	{ "estab", STATE(ESTABLISHED) },
	{ "syn-received", STATE(SYN_RECV) },
	{ "syn-rcvd", STATE(SYN_RECV) },
	{ "listening", STATE(LISTEN) },
	{ "close", STATE(CLOSED) },
	{ "unconnected", STATE(CLOSED) },
	{ "unconn", STATE(CLOSED) },
	{ "all", ALL_STATES },
	{ "connected", ALL_STATES & ~(STATE(UNKNOWN) | STATE(LISTEN) | STATE(CLOSED)) },
	{ "synchronized", ALL_STATES & ~(STATE(UNKNOWN) | STATE(LISTEN) | STATE(CLOSED) |
					 STATE(SYN_SENT)) },
	{ "bucket", STATE(SYN_RECV) | STATE(TIME_WAIT) },
	{ "big", ALL_STATES & ~(STATE(SYN_RECV) | STATE(TIME_WAIT)) },
};

uint32_t state_mask(const char *word)
{
	int state = name_find(&state_names, word);
	unsigned int i;

	if (state >= 0)
		return 1u << state;
	for (i = 0; i < ARRAY_SIZE(state_words); i++)
		if (same_word(word, state_words[i].word))
			return state_words[i].mask;
	return 0;
}

/* clang-format off */

/* in the order in which people say them: SYN ACK, FIN ACK, PSH ACK */
static const struct {
	unsigned int bit;
	char letter;
	const char *word;
} tcp_flags[] = {
	{ 0x02, 'S', "SYN" }, { 0x01, 'F', "FIN" }, { 0x04, 'R', "RST" }, { 0x08, 'P', "PSH" },
	{ 0x10, 'A', "ACK" }, { 0x20, 'U', "URG" }, { 0x40, 'E', "ECE" }, { 0x80, 'C', "CWR" },
};

/* clang-format on */

const char *flags_letters(unsigned int flags, char *buf)
{
	unsigned int i, n = 0;

	for (i = 0; i < ARRAY_SIZE(tcp_flags); i++)
		if (flags & tcp_flags[i].bit)
			buf[n++] = tcp_flags[i].letter;
	buf[n] = '\0';
	return buf;
}

const char *flags_words(unsigned int flags, char *buf)
{
	unsigned int i;

	*buf = '\0';
	for (i = 0; i < ARRAY_SIZE(tcp_flags); i++) {
		if (!(flags & tcp_flags[i].bit))
			continue;
		if (*buf)
			strcat(buf, " ");
		strcat(buf, tcp_flags[i].word);
	}
	if (!*buf)
		strcpy(buf, "no flags");
	return buf;
}
