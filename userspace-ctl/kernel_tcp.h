/* SPDX-License-Identifier: GPL-2.0 */
/* What the kernel says of TCP in this network namespace: its settings and counters. */
#ifndef CTL_KERNEL_TCP_H
#define CTL_KERNEL_TCP_H

#include <stdint.h>

/* not to be read here, or a kernel that does not have it */
#define KERNEL_UNKNOWN	(-1)

/**
 * struct kernel_tcp - settings and counters; KERNEL_UNKNOWN where they are not known
 * @port_first:	ip_local_port_range
 * @port_last:	see @port_first
 * @reserved:	ports of that range that ip_local_reserved_ports takes out
 * @tw_reuse:	tcp_tw_reuse: 0 off, 1 on, 2 on loopback
 * @tw_max:	tcp_max_tw_buckets
 * @tw_now:	TIME_WAITs that there are
 * @tw_overflows: that found no room
 * @listen_overflows: handshakes that a full accept queue had no room for
 */
struct kernel_tcp {
	int64_t port_first;
	int64_t port_last;
	int64_t reserved;
	int64_t tw_reuse;
	int64_t tw_max;
	int64_t tw_now;
	int64_t tw_overflows;
	int64_t listen_overflows;
};

/**
 * kernel_tcp_read() - read all of it
 * @k:		result
 * @proc:	where procfs is: "/proc", or a test's directory
 */
void kernel_tcp_read(struct kernel_tcp *k, const char *proc);

/* ports that connect() may choose, or KERNEL_UNKNOWN */
int64_t kernel_tcp_ports(const struct kernel_tcp *k);

#endif
