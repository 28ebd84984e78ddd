/* SPDX-License-Identifier: GPL-2.0 */
/* All network namespaces of the machine: those with a name, and those of processes. */
#ifndef CTL_NETNS_LIST_H
#define CTL_NETNS_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "fault.h"

/**
 * struct netns - a network namespace
 * @ino:	what it is known by
 * @own:	it is that in which this program was started
 * @pid:	a process in it, if it has no name; else 0
 * @name:	of ip-netns, or ""
 * @path:	where it is found
 */
struct netns {
	ino_t ino;
	bool own;
	int pid;
	char name[256];
	char path[320];
};

/**
 * struct netns_list - all of them
 * @ns:		our own, those with a name, then those of processes; each once
 * @count:	of @ns
 * @room:	of @ns
 * @dev:	the file system of namespaces: what is elsewhere is none
 * @own_fd:	keeps the way back to our own open, or -1
 */
struct netns_list {
	struct netns *ns;
	size_t count;
	size_t room;
	dev_t dev;
	int own_fd;
};

/**
 * netns_list_read() - find them
 * @list:	result, to be freed in any case
 * @run:	"/run/netns"
 * @proc:	"/proc"
 * @fault:	says why not
 *
 * Processes that may not be looked at are passed over: their namespaces could
 * not be entered, either.
 *
 * Return: 0 or an exit status.
 */
int netns_list_read(struct netns_list *list, const char *run, const char *proc,
		    struct fault *fault);

/**
 * netns_list_free() - release what netns_list_read() gave
 * @list:	the list
 */
void netns_list_free(struct netns_list *list);

/**
 * netns_go() - make it the namespace of this process
 * @ns:		one of the list
 * @fault:	says why not; its @error is ENOENT when it has vanished
 *
 * Return: 0 or an exit status.
 */
int netns_go(const struct netns *ns, struct fault *fault);

#define NETNS_LABEL	512

/**
 * netns_label() - what to call it: its name, or a process and its unit
 * @ns:		one of the list
 * @buf:	result, NETNS_LABEL bytes
 */
const char *netns_label(const struct netns *ns, char *buf);

#endif
