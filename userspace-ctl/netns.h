/* SPDX-License-Identifier: GPL-2.0 */
/* Network namespaces by name, process or path. */
#ifndef CTL_NETNS_H
#define CTL_NETNS_H

#include <stddef.h>

#include "fault.h"

/**
 * netns_path() - where a namespace is found
 * @name:	a name of ip-netns, a process id, or a path (with a '/')
 * @buf:	result
 * @size:	of @buf
 *
 * A name of ip-netns wins over a process of that number.
 */
void netns_path(const char *name, char *buf, size_t size);

/**
 * netns_enter() - make it the namespace of this process
 * @name:	as for netns_path()
 * @fault:	says why not
 *
 * Sockets that are open already stay where they are.
 *
 * Return: 0 or an exit status.
 */
int netns_enter(const char *name, struct fault *fault);

#endif
