// SPDX-License-Identifier: GPL-2.0
/*
 * The tracepoint alone does not show requests and mini-sockets, and shows an
 * active opener before it has ports. So each probe reads the ends out of the
 * socket itself, which begins with a struct sock_common whatever it is.
 */
#define _GNU_SOURCE
#include "probes.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "btf.h"

#define GROUP	"tcpw_truth"

/*
 * At its entry, a function is probed by way of ftrace with interrupts on, and
 * what is probed in an interrupt meanwhile is missed. Behind the five octets
 * of the entry, and without optimization, a breakpoint keeps interrupts out.
 * Arguments are still in their registers there.
 */
#define BEHIND_ENTRY	"+5"
#define OPTIMIZATION	"/proc/sys/debug/kprobes-optimization"

/* Octets of a dropped packet from BEFORE its data pointer on: it may stand behind the IP header. */
#define BEFORE	60
#define WORDS	36

struct probe {
	enum event_what what;
	const char *name;
	const char *head;	/* what is probed */
	const char *sock;	/* the socket, as a fetch argument */
	const char *args;	/* more of them */
	/* Where the kernel puts the fields of a record: */
	int id, common, was, state;
};

static struct probe probes[] = {
	{ EVENT_STATE, "state", "e:" GROUP "/state sock.inet_sock_set_state", "$skaddr",
	  "was=$oldstate:u32 state=$newstate:u32", 0, 0, 0, 0 },
	{ EVENT_CONNECT, "connect", "p:" GROUP "/connect tcp_connect" BEHIND_ENTRY, "%di",
	  "was=+@state@(%di):u8 state=+@state@(%di):u8", 0, 0, 0, 0 },
	{ EVENT_INSERT, "insert", "p:" GROUP "/insert inet_ehash_insert" BEHIND_ENTRY, "%di",
	  "was=+@state@(%di):u8 state=+@state@(%di):u8", 0, 0, 0, 0 },
	{ EVENT_TIME_WAIT, "time_wait", "p:" GROUP "/time_wait tcp_time_wait" BEHIND_ENTRY, "%di",
	  "was=+@state@(%di):u8 state=%si:u32", 0, 0, 0, 0 },
	{ EVENT_SCHEDULE, "schedule", "p:" GROUP "/schedule __inet_twsk_schedule" BEHIND_ENTRY, "%di",
	  "was=%dx:u8 state=+@substate@(%di):u8", 0, 0, 0, 0 },
	{ EVENT_KILL, "kill", "p:" GROUP "/kill inet_twsk_kill" BEHIND_ENTRY, "%di",
	  "was=+@substate@(%di):u8 state=+@substate@(%di):u8", 0, 0, 0, 0 },
	{ EVENT_DROP, "drop", "p:" GROUP "/drop __inet_csk_reqsk_queue_drop" BEHIND_ENTRY, "%si",
	  "was=+@state@(%si):u8 state=+@state@(%si):u8", 0, 0, 0, 0 },
};

#define NPROBES	(sizeof(probes) / sizeof(probes[0]))

/* The fields that every socket's record has, one behind the other */
struct common {
	uint64_t object;
	uint64_t own6[2], peer6[2];
	uint32_t own, peer, netns;
	uint16_t family, port, peer_port;
} __attribute__((packed));

/* A packet's record */
struct lost {
	uint64_t data, head;
	uint32_t netns, reason;
	uint16_t network, protocol;
	uint8_t octets[4 * WORDS];
} __attribute__((packed));

/* Why a socket that a packet has got to does not take it */
static const char *const refusals[] = {
	"SKB_DROP_REASON_SOCKET_RCVBUFF", "SKB_DROP_REASON_PROTO_MEM",
	"SKB_DROP_REASON_SOCKET_BACKLOG", "SKB_DROP_REASON_TCP_ZEROWINDOW",
	"SKB_DROP_REASON_TCP_RFC7323_PAWS", "SKB_DROP_REASON_TCP_OFO_QUEUE_PRUNE",
	"SKB_DROP_REASON_TCP_OFO_DROP",
	"SKB_DROP_REASON_TCP_MD5NOTFOUND", "SKB_DROP_REASON_TCP_MD5UNEXPECTED",
	"SKB_DROP_REASON_TCP_MD5FAILURE",
};

#define NREFUSALS	(sizeof(refusals) / sizeof(refusals[0]))

static struct {
	int id, common;
	uint32_t refusals[NREFUSALS], spoilt;
} lost_probe;

static bool try_write(const char *path, const char *text, int flags)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC | flags);
	bool done = fd >= 0 && write(fd, text, strlen(text)) >= 0;

	if (fd >= 0)
		close(fd);
	return done;
}

static void write_file(const char *path, const char *text, int flags)
{
	if (!try_write(path, text, flags))
		die_errno("%s: %s", path, text);
}

/* @state@ and @substate@ in a fetch argument stand for their offsets. */
static void add_args(char *text, size_t size, const char *args)
{
	char number[16];

	for (size_t n = strlen(text); *args && n + sizeof(number) < size; n = strlen(text)) {
		if (*args != '@') {
			text[n] = *args++;
			text[n + 1] = '\0';
			continue;
		}
		if (!strncmp(args, "@state@", 7)) {
			snprintf(number, sizeof(number), "%u",
				 btf_offset("sock_common", "skc_state"));
			args += 7;
		} else {
			snprintf(number, sizeof(number), "%u",
				 btf_offset("inet_timewait_sock", "tw_substate"));
			args += 10;
		}
		strcpy(text + n, number);
	}
}

static unsigned int common_offset(const char *member)
{
	return btf_offset("sock_common", member);
}

static unsigned int inode_offset(void)
{
	return btf_offset("net", "ns") + btf_offset("ns_common", "inum");
}

static void define(const struct probe *p)
{
	unsigned int own6 = common_offset("skc_v6_rcv_saddr"), peer6 = common_offset("skc_v6_daddr");
	const char *s = p->sock;
	char text[1024];

	snprintf(text, sizeof(text),
		 "%s object=%s:x64 a=+%u(%s):x64 b=+%u(%s):x64 c=+%u(%s):x64 d=+%u(%s):x64 "
		 "own=+%u(%s):u32 peer=+%u(%s):u32 netns=+%u(+%u(%s)):u32 family=+%u(%s):u16 "
		 "port=+%u(%s):u16 pport=+%u(%s):u16 ", p->head, s, own6, s, own6 + 8, s, peer6, s,
		 peer6 + 8, s, common_offset("skc_rcv_saddr"), s, common_offset("skc_daddr"), s,
		 inode_offset(), common_offset("skc_net"), s, common_offset("skc_family"), s,
		 common_offset("skc_num"), s, common_offset("skc_dport"), s);
	add_args(text, sizeof(text), p->args);
	write_file(TRACING "/dynamic_events", text, O_APPEND);
}

static void define_lost(void)
{
	unsigned int data = btf_offset("sk_buff", "data");
	char text[512];

	snprintf(text, sizeof(text),
		 "e:" GROUP "/lost skb.kfree_skb data=+%u($skbaddr):x64 head=+%u($skbaddr):x64 "
		 "netns=+%u(+%u(+%u($skbaddr))):u32 reason=$reason:u32 network=+%u($skbaddr):u16 "
		 "proto=+%u($skbaddr):u16 octets=-%u(+%u($skbaddr)):x32[%u]",
		 data, btf_offset("sk_buff", "head"), inode_offset(),
		 btf_offset("net_device", "nd_net"), btf_offset("sk_buff", "dev"),
		 btf_offset("sk_buff", "network_header"), btf_offset("sk_buff", "protocol"),
		 BEFORE, data, WORDS);
	write_file(TRACING "/dynamic_events", text, O_APPEND);
}

static void find_reasons(void)
{
	for (unsigned int i = 0; i < NREFUSALS; i++)
		lost_probe.refusals[i] = btf_value("skb_drop_reason", refusals[i], -1);
	lost_probe.spoilt = btf_value("skb_drop_reason", "SKB_DROP_REASON_TCP_CSUM", -1);
}

/* What was spoilt on the way is lost there, wherever it is noticed. */
static bool on_the_way(const struct lost *lost)
{
	return lost->data <= lost->head + lost->network || lost->reason == lost_probe.spoilt;
}

/* What TCP frees, with its data pointer behind the IP header, it has mostly taken before. */
static bool is_lost(const struct lost *lost)
{
	if (on_the_way(lost))
		return true;
	for (unsigned int i = 0; i < NREFUSALS; i++)
		if (lost->reason == lost_probe.refusals[i])
			return true;
	return false;
}

/* Where a field of a probe's records is, or its id for NULL */
static int field_of(const char *probe, const char *field)
{
	char path[256], line[256], pattern[32];
	int value = -1;
	FILE *file;

	snprintf(path, sizeof(path), TRACING "/events/" GROUP "/%s/format", probe);
	snprintf(pattern, sizeof(pattern), field ? " %s" : "ID:", field ?: "");
	file = fopen(path, "r");
	if (!file)
		die_errno("%s", path);
	while (value < 0 && fgets(line, sizeof(line), file)) {
		char *at = strstr(line, pattern), *offset = strstr(line, "offset:");

		if (!field && at == line)
			value = atoi(line + 3);
		else if (field && at && offset && strchr(";[", at[strlen(pattern)]))
			value = atoi(offset + strlen("offset:"));
	}
	fclose(file);
	if (value < 0)
		die("%s: no field %s", path, field ?: "ID");
	return value;
}

static void enable(const char *value)
{
	write_file(PROBES_INSTANCE "/events/" GROUP "/enable", value, 0);
}

void probes_start(unsigned int kilobytes_per_cpu)
{
	char text[32];

	probes_remove();
	write_file(OPTIMIZATION, "0", 0);
	for (struct probe *p = probes; p < probes + NPROBES; p++) {
		define(p);
		p->id = field_of(p->name, NULL);
		p->common = field_of(p->name, "object");
		p->was = field_of(p->name, "was");
		p->state = field_of(p->name, "state");
	}
	define_lost();
	find_reasons();
	lost_probe.id = field_of("lost", NULL);
	lost_probe.common = field_of("lost", "data");

	if (mkdir(PROBES_INSTANCE, 0700))
		die_errno("%s", PROBES_INSTANCE);
	write_file(PROBES_INSTANCE "/trace_clock", "mono", 0);
	snprintf(text, sizeof(text), "%u", kilobytes_per_cpu);
	write_file(PROBES_INSTANCE "/buffer_size_kb", text, 0);
	enable("1");
}

void probes_stop(void)
{
	enable("0");
}

void probes_remove(void)
{
	char line[64];

	rmdir(PROBES_INSTANCE);
	for (unsigned int i = 0; i <= NPROBES; i++) {
		snprintf(line, sizeof(line), "-:" GROUP "/%s",
			 i < NPROBES ? probes[i].name : "lost");
		try_write(TRACING "/dynamic_events", line, O_APPEND);
	}
}

unsigned long probes_missed(void)
{
	FILE *file = fopen(TRACING "/kprobe_profile", "r");
	unsigned long missed, sum = 0;
	char name[64];

	if (!file)
		die_errno("kprobe_profile");
	while (fscanf(file, "%63s %*u %lu", name, &missed) == 2)
		for (unsigned int i = 0; i < NPROBES; i++)
			if (!strcmp(name, probes[i].name))
				sum += missed;
	fclose(file);
	return sum;
}

static struct tuple_end v4_end(const void *addr, uint16_t port)
{
	struct tuple_end end = { .addr = { [10] = 0xff, [11] = 0xff }, .port = port };

	memcpy(end.addr + 12, addr, 4);
	return end;
}

static struct tuple_end v6_end(const void *addr, uint16_t port)
{
	struct tuple_end end = { .port = port };

	memcpy(end.addr, addr, 16);
	return end;
}

/* IPv6 sockets carry IPv4 as ::ffff:a.b.c.d, as a tuple does */
static void take_ends(const struct common *c, struct event *event)
{
	uint16_t peer_port = ntohs(c->peer_port);

	if (c->family == AF_INET6) {
		event->own = v6_end(&c->own6, c->port);
		event->peer = v6_end(&c->peer6, peer_port);
	} else {
		event->own = v4_end(&c->own, c->port);
		event->peer = v4_end(&c->peer, peer_port);
	}
}

static uint32_t be32(const uint8_t *at)
{
	return (uint32_t)at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3];
}

static bool take_packet(const struct lost *lost, struct event *event)
{
	long at = BEFORE + (long)(lost->head + lost->network - lost->data);
	const uint8_t *ip, *tcp, *end = lost->octets + sizeof(lost->octets);
	bool v6 = lost->protocol == htons(0x86dd);
	uint16_t from, to;

	if (at < 0 || at > (long)sizeof(lost->octets) - 40)
		return false;
	ip = lost->octets + at;
	if (ip[0] >> 4 != (v6 ? 6 : 4) || ip[v6 ? 6 : 9] != IPPROTO_TCP)
		return false;
	tcp = ip + (v6 ? 40 : 4 * (ip[0] & 15));
	if (tcp + 20 > end)
		return false;
	from = tcp[0] << 8 | tcp[1];
	to = tcp[2] << 8 | tcp[3];
	event->own = v6 ? v6_end(ip + 8, from) : v4_end(ip + 12, from);
	event->peer = v6 ? v6_end(ip + 24, to) : v4_end(ip + 16, to);
	event->object = (uint64_t)be32(tcp + 4) << 32 | be32(tcp + 8);
	event->state = tcp[13];
	event->was = lost->reason;
	event->at_socket = !on_the_way(lost);
	event->netns = lost->netns;
	return true;
}

bool probes_decode(const uint8_t *record, struct event *event)
{
	const struct common *c;
	uint16_t id;

	memcpy(&id, record, sizeof(id));
	if (id == lost_probe.id) {
		event->what = EVENT_LOST;
		return is_lost((const void *)(record + lost_probe.common)) &&
		       take_packet((const void *)(record + lost_probe.common), event);
	}
	for (const struct probe *p = probes; p < probes + NPROBES; p++) {
		if (id != p->id)
			continue;
		c = (const void *)(record + p->common);
		event->what = p->what;
		event->object = c->object;
		event->netns = c->netns;
		event->was = record[p->was];
		event->state = record[p->state];
		take_ends(c, event);
		return true;
	}
	return false;
}
