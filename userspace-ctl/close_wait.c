// SPDX-License-Identifier: GPL-2.0
/* What is said of a flow in CLOSE_WAIT, and of a row of them. */
#include "close_wait.h"
#include "thresholds.h"

/* both times are rounded, and the socket is asked a little later than the flow */
#define SLACK_NS	(20 * NSEC_PER_MSEC)

unsigned int close_wait_side(const struct tcpwatch_flow *flow)
{
	if (side_has(flow->local, TCPWATCH_SIDE_CLIENT) &&
	    flow->client.state == TCPWATCH_STATE_CLOSE_WAIT)
		return TCPWATCH_SIDE_CLIENT;
	if (side_has(flow->local, TCPWATCH_SIDE_SERVER) &&
	    flow->server.state == TCPWATCH_STATE_CLOSE_WAIT)
		return TCPWATCH_SIDE_SERVER;
	return TCPWATCH_SIDE_NONE;
}

const struct tcpwatch_end *close_wait_own(const struct close_wait_flow *f)
{
	return flow_end(&f->flow, f->side);
}

const struct tcpwatch_end *close_wait_other(const struct close_wait_flow *f)
{
	return flow_other_end(&f->flow, f->side);
}

bool close_wait_no_file(const struct close_wait_flow *f)
{
	return f->asked && !close_wait_own(f)->ino;
}

static uint64_t leak_ns(void)
{
	return threshold_ns(TCPWATCH_CONFIG_LEAK_S);
}

static uint64_t gone_ns(void)
{
	return threshold_ns(TCPWATCH_CONFIG_PRESUMED_GONE_S);
}

static uint64_t age(const struct close_wait_flow *f)
{
	return close_wait_own(f)->state_age_ns;
}

static uint64_t silence(const struct close_wait_flow *f)
{
	return f->sock.sent_ms * NSEC_PER_MSEC;
}

/* whether the last data was sent after the peer's FIN; keep-alive probes are no data */
static bool answered(const struct close_wait_flow *f)
{
	return f->asked && silence(f) + SLACK_NS < age(f);
}

bool close_wait_in_doubt(const struct close_wait_flow *f)
{
	return f->asked && (f->sock.queued || (answered(f) && silence(f) < leak_ns()));
}

/* the peer has no room, or too little for a segment: the kernel probes instead of sending */
static bool window_closed(const struct sock_info *sock)
{
	return !sock->window || (sock->probes && !sock->flying);
}

static enum close_wait_verdict judge_queued(const struct close_wait_flow *f)
{
	if (window_closed(&f->sock))
		return VERDICT_STALLED;
	/* on its way, for all that one look or two can tell */
	if (!f->sock.repeats && silence(f) < leak_ns())
		return VERDICT_DRAINING;
	return VERDICT_UNKNOWN;
}

enum close_wait_verdict close_wait_judge(const struct close_wait_flow *f)
{
	if (!f->asked)
		return VERDICT_UNKNOWN;
	if (f->sampled && f->moved)
		return VERDICT_DRAINING;
	if (f->sock.queued)
		return judge_queued(f);
	if (age(f) < leak_ns())
		return VERDICT_UNKNOWN;
	return silence(f) < leak_ns() ? VERDICT_DRAINING : VERDICT_LEAK;
}

/* where something was sent that asks for an answer, silence counts only after that */
static bool silent(const struct close_wait_flow *f)
{
	uint64_t heard = f->asked ? f->sock.heard_ms * NSEC_PER_MSEC : f->flow.idle_ns;

	if (f->asked && f->sock.queued && !f->sock.probes && !f->sock.repeats)
		return false;
	return heard >= gone_ns() && age(f) >= gone_ns();
}

/* a peer on this host is there as long as its socket is, however silent */
enum close_wait_peer close_wait_peer(const struct close_wait_flow *f, bool *known)
{
	unsigned int state = close_wait_other(f)->state;
	bool here = f->flow.local == TCPWATCH_SIDE_BOTH;
	bool fin_wait2 = state == TCPWATCH_STATE_FIN_WAIT2;

	*known = true;
	if (here && state == TCPWATCH_STATE_CLOSED)
		return PEER_KNOWN_GONE;
	if (here)
		return fin_wait2 ? PEER_FIN_WAIT2 : PEER_OTHER;
	if (silent(f))
		return PEER_PRESUMED_GONE;
	*known = f->asked || age(f) < gone_ns();
	return fin_wait2 ? PEER_FIN_WAIT2 : PEER_OTHER;
}

uint32_t close_wait_uid(const struct close_wait_row *row)
{
	uint32_t uid = close_wait_own(row->first)->uid;

	return uid == UINT32_MAX && row->owner ? row->owner->uid : uid;
}

bool close_wait_growth(const struct close_wait_row *row, double *per_min)
{
	const struct tcpwatch_group *g = row->group;
	double change;

	if (!g || !g->window_ms)
		return false;
	change = (double)g->rate[TCPWATCH_RATE_CLOSE_WAIT_IN] -
		 g->rate[TCPWATCH_RATE_CLOSE_WAIT_OUT];
	*per_min = change * 60000 / g->window_ms;
	return true;
}

uint64_t close_wait_rate(const struct close_wait_flow *f)
{
	if (f->sampled && f->between_ns)
		return f->moved * (double)NSEC_PER_SEC / f->between_ns;
	if (f->asked && !close_wait_in_doubt(f))
		return 0;
	return NEVER;
}

bool close_wait_mute(const struct close_wait_flow *f)
{
	return f->asked && silence(f) > age(f) + SLACK_NS;
}

const char *close_wait_verdict_name(enum close_wait_verdict verdict)
{
	static const char *const names[] = {
		[VERDICT_LEAK] = "leak",
		[VERDICT_STALLED] = "stalled",
		[VERDICT_DRAINING] = "draining",
		[VERDICT_UNKNOWN] = "unknown",
	};

	return names[verdict];
}
