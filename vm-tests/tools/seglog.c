// SPDX-License-Identifier: GPL-2.0
/* Logs every TCP segment that passes a device of some namespaces; --help tells all. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "logger.h"
#include "util.h"

static const char usage_text[] =
"usage: seglog FILE NETNS...\n"
"\n"
"Writes a line for each TCP segment at each device until SIGTERM: CLOCK_REALTIME\n"
"in microseconds, namespace, index of the device, `in` or `out`, source port,\n"
"destination port, flags, sequence number, acknowledgment number, octets.\n"
"Exit status: 0 nothing was lost, 1 something was, 2 usage or system.\n";

#define BUFFER		(16 << 20)
#define HEADERS		128	/* octets that are looked at */

/* What is longer is cut, so that data is not copied. */
static void cut(int fd)
{
	struct sock_filter all = BPF_STMT(BPF_RET | BPF_K, HEADERS);
	struct sock_fprog program = { .len = 1, .filter = &all };

	if (setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)))
		die_errno("SO_ATTACH_FILTER");
}

static int tap(const char *name)
{
	int home = this_netns(), size = BUFFER, on = 1, fd;

	enter_netns(name);
	fd = socket(AF_PACKET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, htons(ETH_P_ALL));
	if (fd < 0)
		die_errno("packet socket in %s", name);
	cut(fd);
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size)) ||
	    setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof(on)))
		die_errno("setsockopt");
	reenter_netns(home);
	close(home);
	return fd;
}

static uint16_t be16(const uint8_t *at)
{
	return at[0] << 8 | at[1];
}

static uint32_t be32(const uint8_t *at)
{
	return (uint32_t)be16(at) << 16 | be16(at + 2);
}

static void write_flags(char *text, uint8_t flags)
{
	static const char letters[] = "FSRPAUEW";

	for (unsigned int i = 0; i < 8; i++)
		if (flags & 1 << i)
			*text++ = letters[i];
	*text = '\0';
}

static void take(FILE *file, const char *name, const uint8_t *ip, unsigned int n,
		 const struct msghdr *msg)
{
	const struct sockaddr_ll *from = msg->msg_name;
	const struct timespec *at = (const void *)CMSG_DATA(CMSG_FIRSTHDR(msg));
	bool v6 = ip[0] >> 4 == 6;
	unsigned int header = v6 ? 40 : 4 * (ip[0] & 15);
	unsigned int len = v6 ? be16(ip + 4) + 40u : be16(ip + 2);
	const uint8_t *tcp = ip + header;
	char flags[9];

	if (n < header + 20 || ip[v6 ? 6 : 9] != IPPROTO_TCP || (!v6 && be16(ip + 6) & 0x1fff))
		return;
	write_flags(flags, tcp[13]);
	fprintf(file, "%lld %s %d %s %u %u %s %u %u %u\n",
		at->tv_sec * 1000000ll + at->tv_nsec / 1000, name, from->sll_ifindex,
		from->sll_pkttype == PACKET_OUTGOING ? "out" : "in", be16(tcp), be16(tcp + 2),
		flags, be32(tcp + 4), be32(tcp + 8), len - header - 4 * (tcp[12] >> 4));
}

static void drain(FILE *file, const char *name, int fd)
{
	static uint8_t packet[HEADERS];
	char control[CMSG_SPACE(sizeof(struct timespec))] __attribute__((aligned(8)));
	struct iovec iov = { packet, sizeof(packet) };
	struct sockaddr_ll from;
	ssize_t n;

	for (;;) {
		struct msghdr msg = {
			.msg_name = &from,
			.msg_namelen = sizeof(from),
			.msg_iov = &iov,
			.msg_iovlen = 1,
			.msg_control = control,
			.msg_controllen = sizeof(control),
		};

		n = recvmsg(fd, &msg, 0);
		if (n < 0)
			return;
		if (n >= 40 && CMSG_FIRSTHDR(&msg))
			take(file, name, packet, n, &msg);
	}
}

static bool missed(int fd)
{
	struct tpacket_stats stats;
	socklen_t len = sizeof(stats);

	if (getsockopt(fd, SOL_PACKET, PACKET_STATISTICS, &stats, &len))
		die_errno("PACKET_STATISTICS");
	return stats.tp_drops;
}

int main(int argc, char **argv)
{
	static const struct logger logger = {
		.usage = usage_text,
		.open = tap,
		.drain = drain,
		.missed = missed,
	};

	return logger_run(&logger, argc, argv);
}
