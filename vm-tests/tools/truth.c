// SPDX-License-Identifier: GPL-2.0
/* Logs what the kernel does with TCP sockets until told to end; --help tells all. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "probes.h"
#include "ring.h"

static const char usage_text[] =
"usage: truth --out FILE [--buffer KB]\n"
"\n"
"Writes an event for each change of state of every TCP socket, request and\n"
"mini-socket, and for each TCP packet that is dropped (event.h), until SIGTERM.\n"
"Prints `ready` when it has begun, and at the end what it has seen.\n"
"\n"
"  --buffer KB  of the trace buffer, per CPU (default 16384)\n"
"\n"
"Exit status: 0 nothing was lost, 1 something was, 2 usage or system.\n";

#define MAX_CPUS	64

static struct {
	FILE *file;
	int cpu[MAX_CPUS];
	unsigned int ncpus;
	unsigned long events, lost_packets;
	bool missed;
} log_;

static void write_event(const struct event *event)
{
	if (fwrite(event, sizeof(*event), 1, log_.file) != 1)
		die_errno("write");
}

/* Both clocks at once, as nearly as they can be read */
static void write_clock(void)
{
	struct event event = { .what = EVENT_CLOCK };
	uint64_t before, real, after, least = UINT64_MAX;

	for (unsigned int i = 0; i < 1000; i++) {
		before = clock_ns(CLOCK_MONOTONIC);
		real = clock_ns(CLOCK_REALTIME);
		after = clock_ns(CLOCK_MONOTONIC);
		if (after - before >= least)
			continue;
		least = after - before;
		event.t_ns = before + least / 2;
		event.object = real;
	}
	write_event(&event);
}

static void take(void *context, uint64_t t_ns, const uint8_t *record)
{
	struct event event = { .t_ns = t_ns };

	(void)context;
	if (!probes_decode(record, &event))
		return;
	write_event(&event);
	log_.events++;
	log_.lost_packets += event.what == EVENT_LOST;
}

static void open_cpus(void)
{
	char path[256];

	for (log_.ncpus = 0; log_.ncpus < MAX_CPUS; log_.ncpus++) {
		snprintf(path, sizeof(path), PROBES_INSTANCE "/per_cpu/cpu%u/trace_pipe_raw",
			 log_.ncpus);
		log_.cpu[log_.ncpus] = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (log_.cpu[log_.ncpus] < 0)
			return;
	}
}

static void close_cpus(void)
{
	for (unsigned int i = 0; i < log_.ncpus; i++)
		close(log_.cpu[i]);
}

static void drain(void)
{
	static uint8_t page[RING_PAGE];

	for (unsigned int i = 0; i < log_.ncpus; i++)
		while (read(log_.cpu[i], page, sizeof(page)) > 0)
			if (!ring_records(page, take, NULL))
				log_.missed = true;
}

static void run(const char *path, unsigned int kilobytes)
{
	log_.file = fopen(path, "w");
	if (!log_.file)
		die_errno("%s", path);
	end_at(SIGTERM);
	end_at(SIGINT);
	probes_start(kilobytes);
	open_cpus();
	write_clock();
	printf("ready\n");
	fflush(stdout);
	while (!told_to_end()) {
		poll(NULL, 0, 50);
		drain();
	}
	probes_stop();
	drain();
	log_.missed |= probes_missed() != 0;
	close_cpus();
	probes_remove();
	if (fclose(log_.file))
		die_errno("%s", path);
	printf("%lu events, %lu of them dropped packets%s\n", log_.events, log_.lost_packets,
	       log_.missed ? ", some events lost" : "");
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "out", required_argument, NULL, 'o' },
		{ "buffer", required_argument, NULL, 'b' },
		{ "help", no_argument, NULL, 'h' },
		{}
	};
	unsigned int kilobytes = 16384;
	const char *path = NULL;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'o': path = optarg; break;
		case 'b': kilobytes = parse_number(optarg, 1 << 20); break;
		case 'h': fputs(usage_text, stdout); return 0;
		default: die("try truth --help");
		}
	}
	if (!path)
		die("--out FILE is needed; try truth --help");
	run(path, kilobytes);
	return log_.missed;
}
