// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "ctl.h"
#include "hold.h"
#include "loss.h"
#include "msg.h"
#include "resync.h"
#include "units.h"
#include "verbs.h"

/* how long an event may be on its way */
#define GRACE_NS	NSEC_PER_SEC
/* without events, the kernel is asked that often whether there were any */
#define CHECK_NS	(2 * NSEC_PER_SEC)
#define TICK_MS		100
/* datagrams between two looks at signals and at the clock */
#define BURST		64
#define ALL_GROUPS	((1u << OUT_GROUPS) - 1)

/**
 * struct monitor - a stream under way
 * @events:	the socket that has joined the groups
 * @signals:	descriptor that tells of SIGINT and SIGTERM
 * @wanted:	1 << enum out_group
 * @loss:	what is missing, per group
 * @reporting:	the group of which loss_settle() speaks
 * @seen:	events printed
 * @last_ns:	when the last one came
 * @checked_ns:	when the kernel was last asked for its numbers
 * @since_ns:	when watching began, as computed then
 * @resync:	the flows among the events
 * @held:	events that came while flows were printed
 * @overrun:	the kernel has dropped events, how many is not asked yet
 * @stop:	no more events are wanted
 * @interrupted: a signal came
 */
struct monitor {
	struct ctl *ctl;
	struct transport *events;
	int signals;
	uint32_t wanted;
	uint32_t netns;
	struct loss loss[OUT_GROUPS];
	enum out_group reporting;
	uint64_t seen;
	uint64_t last_ns;
	uint64_t checked_ns;
	uint64_t since_ns;
	struct resync resync;
	struct hold held;
	bool overrun;
	bool stop;
	bool interrupted;
};

static bool wants(const struct monitor *m, enum out_group group)
{
	return m->wanted & 1u << group;
}

static struct out_event event_of(const struct monitor *m, enum out_group group, uint64_t seq,
				 uint64_t at_ns)
{
	return (struct out_event){
		.group = group,
		.seq = seq,
		.at_ns = at_ns,
		.netns = m->netns,
	};
}

static void report_loss(void *context, uint64_t first, uint64_t count)
{
	struct monitor *m = context;
	const struct out_event event = event_of(m, m->reporting, first, clock_ns(CLOCK_REALTIME));

	m->ctl->out.ops->overrun(&m->ctl->out, &event, count);
	resync_lost(&m->resync, m->reporting, first + count - 1);
}

static uint64_t last_number(const struct status *status, enum out_group group)
{
	static const unsigned int which[OUT_GROUPS] = {
		[OUT_TRANSITIONS] = TCPWATCH_STATUS_TRANSITIONS_SEQ,
		[OUT_CLOSES] = TCPWATCH_STATUS_CLOSES_SEQ,
		[OUT_CONFIG] = TCPWATCH_STATUS_CONFIG_SEQ,
		[OUT_ALERTS] = TCPWATCH_STATUS_ALERTS_SEQ,
	};

	return status->value[which[group]];
}

static void say_sync(struct monitor *m)
{
	enum out_group group;

	for (group = 0; group < OUT_GROUPS; group++) {
		const struct out_sync sync = { .lost = m->loss[group].lost };
		const struct out_event event = event_of(m, group, m->loss[group].next - 1,
							clock_ns(CLOCK_REALTIME));

		if (wants(m, group))
			m->ctl->out.ops->sync(&m->ctl->out, &event, &sync);
	}
}

static void settle(struct monitor *m, uint64_t before_ns)
{
	for (m->reporting = 0; m->reporting < OUT_GROUPS; m->reporting++)
		loss_settle(&m->loss[m->reporting], before_ns, report_loss, m);
}

static uint64_t watched_since(const struct status *status)
{
	return clock_ns(CLOCK_MONOTONIC) - status->value[TCPWATCH_STATUS_WATCHED_NS];
}

/* where watching was switched off and on, the numbers begin anew */
static bool begun_anew(const struct monitor *m, const struct status *status)
{
	uint64_t since = watched_since(status);

	return status->value[TCPWATCH_STATUS_WATCHING] && since > m->since_ns + NSEC_PER_SEC / 2;
}

static void begin_anew(struct monitor *m, const struct status *status)
{
	enum out_group group;

	settle(m, NEVER);
	for (group = 0; group < OUT_GROUPS; group++) {
		m->loss[group].next = 1;
		m->loss[group].count = 0;
	}
	m->since_ns = watched_since(status);
	m->resync.due = true;
	say_sync(m);
}

/* what the kernel has sent by now is here, on its way, or lost */
static int expect_all(struct monitor *m)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);
	struct status status;
	int code = ctl_status(m->ctl, &status);

	m->checked_ns = now;
	if (code)
		return code;
	if (begun_anew(m, &status))
		begin_anew(m, &status);
	for (m->reporting = 0; m->reporting < OUT_GROUPS; m->reporting++)
		if (wants(m, m->reporting))
			loss_expect(&m->loss[m->reporting], last_number(&status, m->reporting),
				    now, report_loss, m);
	return 0;
}

/* a number that is neither new nor missing: a latecomer, or they begin anew */
static bool take_old(struct monitor *m, enum out_group group, uint64_t seq, uint64_t now)
{
	struct status status;

	if (ctl_status(m->ctl, &status) || !begun_anew(m, &status))
		return false;
	begin_anew(m, &status);
	m->reporting = group;
	return loss_saw(&m->loss[group], seq, now, report_loss, m);
}

/* whether an event is to be printed */
static bool admit(struct monitor *m, const struct out_event *event)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);

	if (m->stop || !wants(m, event->group))
		return false;
	m->reporting = event->group;
	if (!loss_saw(&m->loss[event->group], event->seq, now, report_loss, m) &&
	    !take_old(m, event->group, event->seq, now))
		return false;
	m->last_ns = now;
	m->seen++;
	m->stop = m->ctl->options.events && m->seen >= m->ctl->options.events;
	return true;
}

static void on_transition(void *context, const struct tcpwatch_transition_event *transition)
{
	struct monitor *m = context;
	const struct out_event event = event_of(m, OUT_TRANSITIONS, transition->seq,
						transition->at_ns);

	if (admit(m, &event))
		m->ctl->out.ops->transition(&m->ctl->out, &event, transition);
}

static void on_close(void *context, const struct tcpwatch_close_event *closed)
{
	struct monitor *m = context;
	const struct out_event event = event_of(m, OUT_CLOSES, closed->seq, closed->at_ns);

	if (admit(m, &event))
		m->ctl->out.ops->close(&m->ctl->out, &event, &closed->flow);
}

static void on_config(void *context, uint64_t seq, const struct config *config)
{
	struct monitor *m = context;
	const struct out_event event = event_of(m, OUT_CONFIG, seq, clock_ns(CLOCK_REALTIME));

	if (admit(m, &event))
		m->ctl->out.ops->changed(&m->ctl->out, &event, config);
}

static void on_alert(void *context, const struct tcpwatch_alert_event *alert)
{
	struct monitor *m = context;
	const struct out_event event = event_of(m, OUT_ALERTS, alert->seq, alert->at_ns);

	if (admit(m, &event))
		m->ctl->out.ops->alert(&m->ctl->out, &event, alert);
}

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	const struct event_sink sink = {
		.transition = on_transition,
		.close = on_close,
		.config = on_config,
		.alert = on_alert,
		.context = context,
	};

	msg_events(nlh, &sink);
	return TRANSPORT_MORE;
}

static uint64_t missing(const struct monitor *m)
{
	enum out_group group;
	uint64_t sum = 0;

	for (group = 0; group < OUT_GROUPS; group++)
		sum += loss_missing(&m->loss[group]);
	return sum;
}

/* what is waiting, up to a burst; 0 or an exit status */
static int drain(struct monitor *m)
{
	const struct transport_reader reader = { .message = take, .context = m };
	unsigned int i;

	for (i = 0; i < BURST; i++) {
		switch (transport_receive(m->events, &reader, &m->ctl->fault)) {
		case TRANSPORT_EVENTS:
			break;
		case TRANSPORT_OVERRUN:
			m->overrun = true;
			break;
		case TRANSPORT_EMPTY:
			if (!m->overrun)
				return 0;
			m->overrun = false;
			return expect_all(m);
		case TRANSPORT_FAILED:
			return m->ctl->fault.code;
		}
	}
	return 0;
}

static enum transport_next keep(void *context, const struct nlmsghdr *nlh)
{
	struct monitor *m = context;

	/* what is not kept is missing by its number */
	hold_add(&m->held, nlh);
	return TRANSPORT_MORE;
}

/* what is waiting is taken from the kernel, to be printed later; an overrun is, too */
static void set_aside(void *context)
{
	struct monitor *m = context;
	const struct transport_reader reader = { .message = keep, .context = m };
	struct fault fault;
	unsigned int i;

	for (i = 0; i < BURST && m->held.used < HOLD_MOST / 2; i++) {
		switch (transport_receive(m->events, &reader, &fault)) {
		case TRANSPORT_EVENTS:
			break;
		case TRANSPORT_OVERRUN:
			m->overrun = true;
			break;
		case TRANSPORT_EMPTY:
		case TRANSPORT_FAILED:
			return;
		}
	}
}

/* all that was numbered before the flows are read is noted first */
static int resync(struct monitor *m)
{
	const struct transport_reader reader = { .message = take, .context = m };
	int code;

	if (!m->ctl->options.resync || !m->resync.due)
		return 0;
	code = expect_all(m);
	if (!code)
		code = resync_print(&m->resync, m->loss);
	hold_release(&m->held, &reader);
	return code;
}

static void look_at_signals(struct monitor *m)
{
	struct signalfd_siginfo info;

	if (read(m->signals, &info, sizeof(info)) == sizeof(info))
		m->interrupted = true;
}

static void wait_for_something(const struct monitor *m, bool signals)
{
	struct pollfd fds[] = {
		{ .fd = transport_poll_fd(m->events), .events = POLLIN },
		{ .fd = m->signals, .events = POLLIN },
	};

	poll(fds, signals ? 2 : 1, TICK_MS);
}

static bool quiet(const struct monitor *m)
{
	uint64_t limit = m->ctl->options.quiet_ns;

	return limit && clock_ns(CLOCK_MONOTONIC) - m->last_ns >= limit;
}

static bool output_failed(const struct monitor *m)
{
	return fflush(m->ctl->out.file) || ferror(m->ctl->out.file);
}

/* a loss at the end of a burst shows only in the kernel's number, as does an rmmod */
static int check(struct monitor *m)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);

	if (now - m->last_ns < CHECK_NS || now - m->checked_ns < CHECK_NS)
		return 0;
	return expect_all(m);
}

static int stream(struct monitor *m)
{
	int code = 0;

	while (!code && !m->stop && !m->interrupted && !quiet(m) && !output_failed(m)) {
		wait_for_something(m, true);
		look_at_signals(m);
		code = drain(m);
		if (!code)
			code = check(m);
		settle(m, clock_ns(CLOCK_MONOTONIC) - GRACE_NS);
		if (!code)
			code = resync(m);
	}
	return code;
}

/* until nothing is missing, or nothing of that has come for a while */
static int wait_for_missing(struct monitor *m)
{
	uint64_t until = clock_ns(CLOCK_MONOTONIC) + GRACE_NS;
	uint64_t before = missing(m), now_missing;
	int code = 0;

	while (!code && before && clock_ns(CLOCK_MONOTONIC) < until) {
		code = drain(m);
		now_missing = missing(m);
		if (now_missing < before)
			until = clock_ns(CLOCK_MONOTONIC) + GRACE_NS;
		before = now_missing;
		if (before)
			wait_for_something(m, false);
	}
	return code;
}

/* a loss that only showed at the end: the flows, and what came while they were read */
static int finish_resync(struct monitor *m)
{
	int code = resync(m);

	if (!code)
		code = wait_for_missing(m);
	settle(m, NEVER);
	return code;
}

/* at the end: what is still on its way gets its time, then all is told */
static int finish(struct monitor *m)
{
	int code = m->stop ? 0 : expect_all(m);

	if (!code && !m->stop)
		code = wait_for_missing(m);
	settle(m, NEVER);
	if (!code && !m->stop && m->resync.due)
		code = finish_resync(m);
	say_sync(m);
	return code;
}

static int block_signals(struct monitor *m)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, NULL);
	m->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (m->signals >= 0)
		return 0;
	return fault_set(&m->ctl->fault, CTL_REFUSED, "signalfd: %s", strerror(errno));
}

static int join(struct monitor *m)
{
	enum out_group group;
	int code = 0;

	/* an older module has no alerts */
	if (m->wanted == ALL_GROUPS && !m->ctl->status.has[TCPWATCH_STATUS_ALERTS_SEQ])
		m->wanted &= ~(1u << OUT_ALERTS);
	transport_widen(m->events, m->ctl->options.buffer);
	for (group = 0; group < OUT_GROUPS && !code; group++)
		if (wants(m, group))
			code = transport_join(m->events, group_name(group), &m->ctl->fault);
	return code;
}

static void start_resync(struct monitor *m)
{
	m->resync = (struct resync){
		.ctl = m->ctl,
		.groups = m->wanted,
		.netns = m->netns,
		.due = m->ctl->options.resync,
		.aside = set_aside,
		.context = m,
	};
}

/* first the groups, then their numbers: what comes later is ours */
static int start(struct monitor *m)
{
	enum out_group group;
	struct status status;
	int code;

	code = ctl_connect(m->ctl);
	if (!code && !m->ctl->status.value[TCPWATCH_STATUS_WATCHING])
		code = fault_errno(&m->ctl->fault, ENONET, "");
	if (!code)
		code = transport_open(&m->events, &m->ctl->fault);
	if (!code)
		code = join(m);
	if (!code)
		code = ctl_status(m->ctl, &status);
	if (!code)
		code = block_signals(m);
	if (code)
		return code;
	m->netns = status.value[TCPWATCH_STATUS_NETNS];
	m->since_ns = watched_since(&status);
	m->last_ns = clock_ns(CLOCK_MONOTONIC);
	for (group = 0; group < OUT_GROUPS; group++)
		loss_start(&m->loss[group], last_number(&status, group));
	start_resync(m);
	say_sync(m);
	return 0;
}

static int run(struct monitor *m)
{
	int code = start(m);

	if (!code)
		code = stream(m);
	if (!code)
		code = finish(m);
	if (m->signals >= 0)
		close(m->signals);
	transport_close(m->events);
	return code;
}

static int parse_groups(struct monitor *m, int argc, char **argv)
{
	enum out_group group;
	int i;

	for (i = 0; i < argc; i++) {
		for (group = 0; group < OUT_GROUPS; group++)
			if (!strncmp(argv[i], group_name(group), strlen(argv[i])))
				break;
		if (group == OUT_GROUPS)
			return fault_set(&m->ctl->fault, CTL_USAGE,
					 "monitor: '%s' is none of transitions, closes, config, alerts",
					 argv[i]);
		m->wanted |= 1u << group;
	}
	if (!argc)
		m->wanted = ALL_GROUPS;
	if (m->ctl->options.resync && !(m->wanted & RESYNC_GROUPS))
		return fault_set(&m->ctl->fault, CTL_USAGE,
				 "monitor: --resync needs transitions or closes");
	return 0;
}

int verb_monitor(struct ctl *ctl, int argc, char **argv)
{
	struct monitor *m = calloc(1, sizeof(*m));
	int code;

	if (!m)
		return fault_no_memory(&ctl->fault);
	m->ctl = ctl;
	m->signals = -1;
	code = parse_groups(m, argc, argv);
	if (!code)
		code = run(m);
	free(m);
	return code;
}
