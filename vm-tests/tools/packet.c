// SPDX-License-Identifier: GPL-2.0
#define _GNU_SOURCE
#include "packet.h"

#include <errno.h>
#include <linux/ipv6.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <netinet/tcp.h>
#include <string.h>

#define MAX_PACKET	65535
#define IP4_MORE	0x2000

/* What is put together: the headers up to TCP, and TCP with its data. */
struct packet {
	uint8_t head[512];
	size_t head_len;
	uint8_t *next_header;		/* of the last IPv6 header so far */
	uint8_t tcp[MAX_PACKET];
	size_t tcp_len;
};

int packet_socket(int family, const char *device)
{
	int fd = socket(family, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
	int size = 1 << 22;

	if (fd < 0)
		die_errno("raw socket");
	if (setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof(size)))
		die_errno("SO_SNDBUFFORCE");
	if (device && setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, device, strlen(device)))
		die_errno("SO_BINDTODEVICE %s", device);
	return fd;
}

static uint32_t add_up(uint32_t sum, const void *data, size_t len)
{
	const uint8_t *byte = data;

	for (size_t i = 0; i < len; i++)
		sum += i & 1 ? byte[i] : byte[i] << 8;
	return sum;
}

static uint16_t fold(uint32_t sum)
{
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return htons(~sum);
}

static uint16_t tcp_checksum(const struct segment *s, const uint8_t *tcp, size_t len)
{
	uint32_t sum = IPPROTO_TCP + len;

	if (s->from.sa.sa_family == AF_INET) {
		sum = add_up(sum, &s->from.v4.sin_addr, 4);
		sum = add_up(sum, &s->to.v4.sin_addr, 4);
	} else {
		sum = add_up(sum, &s->from.v6.sin6_addr, 16);
		sum = add_up(sum, &s->to.v6.sin6_addr, 16);
	}
	return fold(add_up(sum, tcp, len));
}

static void build_tcp(struct packet *p, const struct segment *s)
{
	struct tcphdr *tcp = (void *)p->tcp;
	size_t header = sizeof(*tcp) + s->tcp_options_len;

	memset(p->tcp, 0, header + s->payload);
	tcp->th_sport = htons(end_port(&s->from));
	tcp->th_dport = htons(end_port(&s->to));
	tcp->th_seq = htonl(s->seq);
	tcp->th_ack = htonl(s->ack);
	tcp->th_off = s->has_offset ? s->offset : header / 4;
	tcp->th_flags = s->flags;
	tcp->th_win = htons(s->window);
	memcpy(p->tcp + sizeof(*tcp), s->tcp_options, s->tcp_options_len);
	p->tcp_len = header + s->payload;
	tcp->th_sum = tcp_checksum(s, p->tcp, p->tcp_len);
	if (s->bad_checksum)
		tcp->th_sum ^= htons(0x5555);
	if (s->truncated && s->keep < p->tcp_len)
		p->tcp_len = s->keep;
}

static void build_ip4(struct packet *p, const struct segment *s)
{
	struct iphdr *ip = (void *)p->head;

	p->head_len = sizeof(*ip) + s->ip_options_len;
	*ip = (struct iphdr){
		.version = 4, .ihl = p->head_len / 4, .ttl = 64, .protocol = IPPROTO_TCP,
		.id = htons(s->id), .saddr = s->from.v4.sin_addr.s_addr,
		.daddr = s->to.v4.sin_addr.s_addr,
	};
	memcpy(ip + 1, s->ip_options, s->ip_options_len);
}

/* Appends an extension header of 8 bytes, or of 24 with an address in it */
static uint8_t *add_header(struct packet *p, uint8_t type, size_t len)
{
	uint8_t *header = p->head + p->head_len;

	memset(header, 0, len);
	*p->next_header = type;
	p->next_header = header;
	header[0] = IPPROTO_TCP;
	p->head_len += len;
	return header;
}

static void add_fragment_header(struct packet *p, const struct segment *s)
{
	struct ip6_frag *frag = (void *)add_header(p, IPPROTO_FRAGMENT, sizeof(*frag));

	frag->ip6f_ident = htonl(s->id);
}

static void add_options(struct packet *p, uint8_t type)
{
	uint8_t *header = add_header(p, type, 8);

	header[2] = IP6OPT_PADN;
	header[3] = 4;
}

static void add_extension(struct packet *p, const struct segment *s, enum extension extension)
{
	uint8_t *header;

	switch (extension) {
	case EXT_HOP_BY_HOP:
		add_options(p, IPPROTO_HOPOPTS);
		break;
	case EXT_DESTINATION:
		add_options(p, IPPROTO_DSTOPTS);
		break;
	case EXT_TOO_LONG:
		add_options(p, IPPROTO_DSTOPTS);
		p->next_header[1] = 255;
		break;
	case EXT_ROUTING:		/* type 2, no segments left: nothing to do */
		header = add_header(p, IPPROTO_ROUTING, 24);
		header[1] = 2;
		header[2] = IPV6_SRCRT_TYPE_2;
		memcpy(header + 8, &s->to.v6.sin6_addr, 16);
		break;
	case EXT_ATOMIC_FRAGMENT:
		add_fragment_header(p, s);
		break;
	}
}

static void build_ip6(struct packet *p, const struct segment *s)
{
	struct ip6_hdr *ip = (void *)p->head;

	*ip = (struct ip6_hdr){
		.ip6_flow = htonl(6 << 28), .ip6_hlim = 64, .ip6_nxt = IPPROTO_TCP,
		.ip6_src = s->from.v6.sin6_addr, .ip6_dst = s->to.v6.sin6_addr,
	};
	p->head_len = sizeof(*ip);
	p->next_header = &ip->ip6_nxt;
	for (unsigned int i = 0; i < s->nextensions; i++)
		add_extension(p, s, s->extensions[i]);
	if (s->fragment)
		add_fragment_header(p, s);
}

static void set_place(struct packet *p, const struct segment *s, size_t at, size_t len)
{
	bool more = at + len < p->tcp_len;
	struct ip6_hdr *ip6 = (void *)p->head;
	struct iphdr *ip4 = (void *)p->head;
	struct ip6_frag *frag;

	if (s->from.sa.sa_family == AF_INET) {
		ip4->frag_off = htons(at / 8 | (more ? IP4_MORE : 0));
		return;
	}
	ip6->ip6_plen = htons(p->head_len - sizeof(*ip6) + len);
	if (!s->fragment)
		return;
	frag = (void *)p->next_header;
	frag->ip6f_offlg = htons(at | more);
}

static void send_part(int fd, struct packet *p, const struct segment *s, size_t at, size_t len)
{
	uint8_t whole[MAX_PACKET];
	union end to = s->to;

	if (p->head_len + len > sizeof(whole))
		die("packet too long");
	set_place(p, s, at, len);
	memcpy(whole, p->head, p->head_len);
	memcpy(whole + p->head_len, p->tcp + at, len);
	end_set_port(&to, 0);		/* a raw socket's port is a protocol */
	while (sendto(fd, whole, p->head_len + len, 0, &to.sa, end_len(&to)) < 0)
		if (errno != ENOBUFS && errno != EINTR)
			die_errno("sendto %s", end_addr(&to));
}

static bool wanted(const struct segment *s, size_t at)
{
	return s->fragments == ALL_FRAGMENTS || (s->fragments == FIRST_FRAGMENT) == (at == 0);
}

unsigned int packet_send(int fd, const struct segment *s)
{
	static struct packet packet;
	struct packet *p = &packet;
	unsigned int sent = 0;
	size_t at = 0, len;

	build_tcp(p, s);
	if (s->from.sa.sa_family == AF_INET)
		build_ip4(p, s);
	else
		build_ip6(p, s);
	do {
		len = p->tcp_len - at;
		if (s->fragment && len > s->fragment)
			len = s->fragment;
		if (wanted(s, at)) {
			send_part(fd, p, s, at, len);
			sent++;
		}
		at += len;
	} while (at < p->tcp_len);
	return sent;
}
