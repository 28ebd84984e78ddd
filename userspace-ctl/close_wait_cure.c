// SPDX-License-Identifier: GPL-2.0
/* What to do about sockets in CLOSE_WAIT: in a sentence, and as a command. */
#include <stdio.h>

#include "addr.h"
#include "close_wait.h"

enum cure {
	NOT_ACCEPTED,
	HIDDEN,
	NOBODYS,
	LEAKED,
	STALLED,
	DRAINING,
	UNASKED,
	REPEATING,
	YOUNG,
};

static const char *const cures[] = {
	[NOT_ACCEPTED] =
		"No program has accepted these connections: the one that listens is stuck or overloaded. To restart it frees the sockets.",
	[HIDDEN] =
		"Who holds them may not be looked at by this user: ask again as root.",
	[NOBODYS] =
		"No program holds these sockets (their descriptors may be on their way through a Unix socket): free them.",
	[LEAKED] =
		"The program must call close() when its peer has closed: mend it. To restart it frees the sockets.",
	[STALLED] =
		"The peers do not read what they asked for. Limit how long the program waits for them (TCP_USER_TIMEOUT), or free the sockets.",
	[DRAINING] =
		"The program is at work for peers that have closed their side: it needs time or capacity. To restart it would cut them off.",
	[UNASKED] =
		"The sockets could not be asked what they send: sock_diag is needed.",
	[REPEATING] =
		"What is sent is not acknowledged: the peer or the way to it is gone. The kernel gives up by itself (tcp_retries2).",
	[YOUNG] =
		"It is too early to tell: look again when they are a minute old.",
};

static enum cure cure(const struct close_wait_row *row)
{
	switch (row->verdict) {
	case VERDICT_LEAK:
		if (row->no_file)
			return NOT_ACCEPTED;
		if (row->owner)
			return LEAKED;
		return row->hidden ? HIDDEN : NOBODYS;
	case VERDICT_STALLED:
		return STALLED;
	case VERDICT_DRAINING:
		return DRAINING;
	default:
		if (row->unasked)
			return UNASKED;
		return row->repeating ? REPEATING : YOUNG;
	}
}

const char *close_wait_cure(const struct close_wait_row *row, char *buf)
{
	snprintf(buf, CURE_TEXT, "%s", cures[cure(row)]);
	return buf;
}

/* as a condition for ss; a shell would take IPv6's brackets for a pattern */
static void place(const struct close_wait_row *row, char *buf, size_t size)
{
	const struct close_wait_flow *f = row->first;
	const struct tcpwatch_end *own = close_wait_own(f), *other = close_wait_other(f);
	const char *quote = f->flow.family == AF_INET ? "" : "'";
	char local[END_TEXT], remote[END_TEXT];

	if (f->side == TCPWATCH_SIDE_SERVER) {
		end_text(f->flow.family, own->addr, ntohs(own->port), local);
		snprintf(buf, size, "src %s%s%s", quote, local, quote);
		return;
	}
	addr_text(f->flow.family, own->addr, local);
	end_text(f->flow.family, other->addr, ntohs(other->port), remote);
	snprintf(buf, size, *quote ? "src '[%s]' dst '%s'" : "src %s dst %s", local, remote);
}

const char *close_wait_free_now(const struct close_wait *cw, const struct close_wait_row *row,
				char *buf)
{
	char where[160];

	place(row, where, sizeof(where));
	snprintf(buf, CURE_TEXT, "%sss -tK state close-wait %s", cw->prefix, where);
	return buf;
}

static const char *look(const struct close_wait *cw, const struct close_wait_row *row, char *buf)
{
	char where[160];

	place(row, where, sizeof(where));
	snprintf(buf, CURE_TEXT, "%sss -tniop state close-wait %s", cw->prefix, where);
	return buf;
}

static const char *leak_command(const struct close_wait *cw, const struct close_wait_row *row,
				char *buf)
{
	if (row->no_file && !row->owner) {
		snprintf(buf, CURE_TEXT, "%sss -tlnp sport = :%u", cw->prefix,
			 ntohs(close_wait_own(row->first)->port));
		return buf;
	}
	if (row->hidden) {
		snprintf(buf, CURE_TEXT, "sudo tcpwatchctl close-wait");
		return buf;
	}
	if (!row->owner)
		return close_wait_free_now(cw, row, buf);
	if (!unit_restart(&row->owner->unit, buf, CURE_TEXT))
		snprintf(buf, CURE_TEXT, "kill -TERM %d  # then start it again", row->owner->pid);
	return buf;
}

const char *close_wait_command(const struct close_wait *cw, const struct close_wait_row *row,
			       char *buf)
{
	switch (row->verdict) {
	case VERDICT_LEAK:
		return leak_command(cw, row, buf);
	case VERDICT_STALLED:
		return close_wait_free_now(cw, row, buf);
	case VERDICT_DRAINING:
		return look(cw, row, buf);
	default:
		if (!row->unasked)
			return look(cw, row, buf);
		snprintf(buf, CURE_TEXT, "modprobe tcp_diag");
		return buf;
	}
}
