// SPDX-License-Identifier: GPL-2.0
/* sock_diag's messages, from kernels that say more and less. */
#include <string.h>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/tcp.h>

#include "sockdiag.h"
#include "suite.h"

#define WINDOW	offsetof(struct tcp_info, tcpi_snd_wnd)
#define OLD	offsetof(struct tcp_info, tcpi_pacing_rate)

/* how much of struct tcp_info comes, and whether that is enough */
/* clang-format off */
static const struct length_row {
	const char *what;
	size_t len;
	bool taken;
} lengths[] = {
	{ "all of it", sizeof(struct tcp_info), true },
	{ "as much as is read", WINDOW + 4, true },
	{ "a kernel that does not tell the window", WINDOW, false },
	{ "an old kernel", OLD, false },
	{ "none", 0, false },
	{ "longer than ours", sizeof(struct tcp_info) + 64, true },
};

/* clang-format on */

static struct nlmsghdr *message(char *buf, size_t len)
{
	char info[sizeof(struct tcp_info) + 64] = { 0 };
	struct tcp_info *t = (void *)info;
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buf);
	struct inet_diag_msg *msg = mnl_nlmsg_put_extra_header(nlh, sizeof(*msg));

	msg->id.idiag_cookie[0] = 7;
	msg->id.idiag_cookie[1] = 1;
	msg->idiag_inode = 27099;
	msg->idiag_wqueue = 5000;
	t->tcpi_snd_wnd = 1234;
	t->tcpi_bytes_acked = 1ull << 40;
	t->tcpi_last_data_sent = 60000;
	t->tcpi_last_data_recv = 80000;
	t->tcpi_last_ack_recv = 70000;
	t->tcpi_unacked = 3;
	t->tcpi_probes = 2;
	t->tcpi_retransmits = 1;
	mnl_attr_put_u32(nlh, INET_DIAG_SHUTDOWN, 1);
	if (len)
		mnl_attr_put(nlh, INET_DIAG_INFO, len, info);
	return nlh;
}

static void test_length(void **state)
{
	const struct length_row *row = *state;
	char buf[1024] __attribute__((aligned(8)));
	struct sock_info sock;

	assert_int_equal(sockdiag_take(message(buf, row->len), &sock), row->taken);
	if (!row->taken)
		return;
	assert_int_equal(sock.cookie, (1ull << 32) + 7);
	assert_int_equal(sock.ino, 27099);
	assert_int_equal(sock.queued, 5000);
	assert_int_equal(sock.window, 1234);
	assert_int_equal(sock.acked, 1ull << 40);
	assert_int_equal(sock.sent_ms, 60000);
	assert_int_equal(sock.heard_ms, 70000);
	assert_int_equal(sock.flying, 3);
	assert_int_equal(sock.probes, 2);
	assert_int_equal(sock.repeats, 1);
}

/* clang-format off */
static const struct find_row {
	const char *what;
	uint64_t cookie;
	int at;		/* -1: not there */
} finds[] = {
	{ "the first", 3, 0 },
	{ "the last", 1ull << 40, 2 },
	{ "between", 5, 1 },
	{ "none", 4, -1 },
	{ "no cookie", 0, -1 },
};

/* clang-format on */

static void test_find(void **state)
{
	const struct find_row *row = *state;
	struct sock_info socks[] = { { .cookie = 3 }, { .cookie = 5 }, { .cookie = 1ull << 40 } };
	const struct sock_list list = { .sock = socks, .count = ARRAY_SIZE(socks) };
	const struct sock_list empty = { .count = 0 };

	assert_ptr_equal(sock_list_find(&list, row->cookie),
			 row->at < 0 ? NULL : &socks[row->at]);
	assert_null(sock_list_find(&empty, row->cookie));
}

int main(void)
{
	int failed = 0;

	failed += run_rows("lengths", lengths, sizeof(lengths), sizeof(lengths[0]), test_length);
	failed += run_rows("finds", finds, sizeof(finds), sizeof(finds[0]), test_find);
	return failed > 0;
}
