// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "netns.h"

void netns_path(const char *name, char *buf, size_t size)
{
	if (strchr(name, '/')) {
		snprintf(buf, size, "%s", name);
		return;
	}
	snprintf(buf, size, "/run/netns/%s", name);
	if (name[strspn(name, "0123456789")] || !access(buf, F_OK))
		return;
	snprintf(buf, size, "/proc/%s/ns/net", name);
}

/* what the user may have meant */
static const char *hint(const char *name, int error)
{
	if (error == EINVAL)
		return "not a network namespace";
	if (error != ENOENT || strchr(name, '/'))
		return strerror(error);
	if (name[strspn(name, "0123456789")])
		return "no such name in /run/netns (ip netns list; or give a process or a path)";
	return "no such process, and no such name in /run/netns (ip netns list)";
}

int netns_enter(const char *name, struct fault *fault)
{
	char path[4096];
	int fd, error = 0;

	netns_path(name, path, sizeof(path));
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		error = errno;
	else if (setns(fd, CLONE_NEWNET) < 0)
		error = errno;
	if (fd >= 0)
		close(fd);
	if (!error)
		return 0;
	if (error == EPERM || error == EACCES)
		return fault_set(fault, CTL_PERMISSION,
				 "not permitted to enter network namespace %s: CAP_SYS_ADMIN is needed (try sudo)",
				 name);
	return fault_set(fault, CTL_REFUSED, "network namespace %s: %s", name, hint(name, error));
}
