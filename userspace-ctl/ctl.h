/* SPDX-License-Identifier: GPL-2.0 */
/* One run of the program: what the verbs share. */
#ifndef CTL_CTL_H
#define CTL_CTL_H

#include "fault.h"
#include "options.h"
#include "out.h"
#include "record.h"
#include "transport.h"

struct netns;

/**
 * struct ctl - one run
 * @options:	of the command line
 * @out:	where verbs print
 * @fault:	where verbs say what went wrong
 * @transport:	to the kernel, after ctl_connect()
 * @here:	the namespace whose turn it is, with --all-netns
 * @status:	the kernel's, at the time of ctl_connect()
 */
struct ctl {
	struct options options;
	struct out out;
	struct fault fault;
	struct transport *transport;
	const struct netns *here;
	struct status status;
};

/**
 * ctl_connect() - enter the namespace, open the socket, compare the ABIs
 * @ctl:	the run
 *
 * Return: 0 or an exit status.
 */
int ctl_connect(struct ctl *ctl);

/**
 * ctl_prefix() - what commands need before them to run in that namespace
 * @ctl:	the run
 * @buf:	result: "nsenter --net=/run/netns/web ", or ""
 * @size:	of @buf
 */
void ctl_prefix(const struct ctl *ctl, char *buf, size_t size);

/**
 * ctl_status() - ask for the status once more
 * @ctl:	the run, connected
 * @status:	result
 *
 * Return: 0 or an exit status.
 */
int ctl_status(struct ctl *ctl, struct status *status);

/**
 * ctl_stats() - ask for the counters
 * @ctl:	the run, connected
 * @stats:	result
 *
 * Return: 0 or an exit status.
 */
int ctl_stats(struct ctl *ctl, struct stats *stats);

/**
 * ctl_config() - ask for the settings of the namespace
 * @ctl:	the run, connected
 * @config:	result
 *
 * Return: 0 or an exit status.
 */
int ctl_config(struct ctl *ctl, struct config *config);

/**
 * ctl_thresholds() - go by the settings of the namespace, or by the defaults
 * @ctl:	the run, connected
 */
void ctl_thresholds(struct ctl *ctl);

/**
 * ctl_check_abi() - whether this tool and that module understand each other
 * @abi:	TCPWATCH_STATUS_ABI
 * @fault:	says what to do when not
 *
 * A difference in the minor number is only warned of.
 *
 * Return: 0 or CTL_NO_MODULE.
 */
int ctl_check_abi(uint32_t abi, struct fault *fault);

/**
 * ctl_skip_show() - pass over iproute2's "show" or "list" after a noun
 * @argc:	number of words left
 * @argv:	the words
 */
void ctl_skip_show(int *argc, char ***argv);

/**
 * ctl_no_words() - complain of words that a verb does not take
 * @ctl:	the run
 * @argc:	number of words left
 * @argv:	the words
 *
 * Return: 0 or CTL_USAGE.
 */
int ctl_no_words(struct ctl *ctl, int argc, char **argv);

/**
 * ctl_begin() - what verbs begin with that take no words: pass over "show", complain, connect
 * @ctl:	the run
 * @argc:	number of words left
 * @argv:	the words
 *
 * Return: 0 or an exit status.
 */
int ctl_begin(struct ctl *ctl, int argc, char **argv);

#endif
