// SPDX-License-Identifier: GPL-2.0
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "array.h"
#include "netns_list.h"
#include "owner.h"

static struct netns *find(const struct netns_list *list, ino_t ino)
{
	size_t i;

	for (i = 0; i < list->count; i++)
		if (list->ns[i].ino == ino)
			return &list->ns[i];
	return NULL;
}

static struct netns *add(struct netns_list *list, ino_t ino)
{
	struct netns *ns = array_more(list->ns, list->count, &list->room, sizeof(*ns));

	if (!ns)
		return NULL;
	list->ns = ns;
	ns += list->count++;
	memset(ns, 0, sizeof(*ns));
	ns->ino = ino;
	return ns;
}

/* its inode, 0: it is none, or not to be seen */
static ino_t inode(const struct netns_list *list, const char *path)
{
	struct stat st;

	return stat(path, &st) || st.st_dev != list->dev ? 0 : st.st_ino;
}

/* /proc/self leads elsewhere once we have left: a descriptor leads back */
static bool add_own(struct netns_list *list, const char *proc)
{
	char path[128];
	struct netns *ns;
	struct stat st;

	snprintf(path, sizeof(path), "%s/self/ns/net", proc);
	list->own_fd = open(path, O_RDONLY | O_CLOEXEC);
	if (list->own_fd < 0 || fstat(list->own_fd, &st))
		return false;
	list->dev = st.st_dev;
	ns = add(list, st.st_ino);
	if (!ns)
		return false;
	ns->own = true;
	snprintf(ns->path, sizeof(ns->path), "%s/self/fd/%d", proc, list->own_fd);
	return true;
}

/* NULL with errno ENOMEM; or one that is known already keeps its path */
static bool add_path(struct netns_list *list, const char *path, const char *name, int pid)
{
	ino_t ino = inode(list, path);
	struct netns *ns;

	if (!ino)
		return true;
	ns = find(list, ino);
	if (ns) {
		if (name && !*ns->name)
			snprintf(ns->name, sizeof(ns->name), "%s", name);
		return true;
	}
	ns = add(list, ino);
	if (!ns)
		return false;
	ns->pid = pid;
	snprintf(ns->name, sizeof(ns->name), "%s", name ? name : "");
	snprintf(ns->path, sizeof(ns->path), "%s", path);
	return true;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int by_number(const struct dirent **a, const struct dirent **b)
{
	return atoi((*a)->d_name) - atoi((*b)->d_name);
}

static int visible(const struct dirent *entry)
{
	return *entry->d_name != '.';
}

static int process(const struct dirent *entry)
{
	return isdigit((unsigned char)*entry->d_name);
}

static bool add_named(struct netns_list *list, const char *run, const char *name)
{
	char path[sizeof(list->ns->path)];

	snprintf(path, sizeof(path), "%s/%s", run, name);
	return add_path(list, path, name, 0);
}

static bool add_process(struct netns_list *list, const char *proc, const char *name)
{
	char path[sizeof(list->ns->path)];

	snprintf(path, sizeof(path), "%s/%s/ns/net", proc, name);
	return add_path(list, path, NULL, atoi(name));
}

/* a directory that is not there has no entries */
static bool add_all(struct netns_list *list, const char *dir,
		    int (*which)(const struct dirent *entry),
		    int (*order)(const struct dirent **a, const struct dirent **b),
		    bool (*add_one)(struct netns_list *list, const char *dir, const char *name))
{
	struct dirent **entry = NULL;
	bool done = true;
	int i, n = scandir(dir, &entry, which, order);

	for (i = 0; i < n; i++) {
		done = done && add_one(list, dir, entry[i]->d_name);
		free(entry[i]);
	}
	free(entry);
	return done;
}

int netns_list_read(struct netns_list *list, const char *run, const char *proc,
		    struct fault *fault)
{
	*list = (struct netns_list){ .own_fd = -1 };
	if (!add_own(list, proc))
		return fault_set(fault, CTL_REFUSED, "%s/self/ns/net: %s", proc, strerror(errno));
	if (!add_all(list, run, visible, by_name, add_named) ||
	    !add_all(list, proc, process, by_number, add_process))
		return fault_no_memory(fault);
	return 0;
}

void netns_list_free(struct netns_list *list)
{
	free(list->ns);
	if (list->own_fd >= 0)
		close(list->own_fd);
	*list = (struct netns_list){ .own_fd = -1 };
}

static int vanished(struct fault *fault)
{
	fault_set(fault, CTL_REFUSED, "the network namespace is no longer there");
	fault->error = ENOENT;
	return CTL_REFUSED;
}

/* the process may have gone, and its number may be another one's now */
static int enter(const struct netns *ns, int fd, struct fault *fault)
{
	struct stat st;

	if (fstat(fd, &st) || st.st_ino != ns->ino)
		return vanished(fault);
	if (!setns(fd, CLONE_NEWNET))
		return 0;
	return fault_set(fault, errno == EPERM ? CTL_PERMISSION : CTL_REFUSED,
			 "%s: %s: CAP_SYS_ADMIN is needed to enter it (try sudo)", ns->path,
			 strerror(errno));
}

/* to stay needs no capability */
static bool there(const struct netns *ns)
{
	struct stat st;

	return !stat("/proc/self/ns/net", &st) && st.st_ino == ns->ino;
}

int netns_go(const struct netns *ns, struct fault *fault)
{
	int fd, code;

	if (there(ns))
		return 0;
	fd = open(ns->path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && (errno == EACCES || errno == EPERM))
		return fault_set(fault, CTL_PERMISSION, "%s: %s (try sudo)", ns->path,
				 strerror(errno));
	if (fd < 0)
		return vanished(fault);
	code = enter(ns, fd, fault);
	close(fd);
	return code;
}

const char *netns_label(const struct netns *ns, char *buf)
{
	struct owner owner;

	if (*ns->name)
		snprintf(buf, NETNS_LABEL, "netns %s", ns->name);
	else if (ns->own)
		snprintf(buf, NETNS_LABEL, "this netns");
	else if (owner_read(&owner, "/proc", ns->pid))
		snprintf(buf, NETNS_LABEL, "netns of %s[%d]%s%s", owner.comm, ns->pid,
			 owner.unit.kind ? ", " : "", owner.unit.name);
	else
		snprintf(buf, NETNS_LABEL, "netns of process %d", ns->pid);
	return buf;
}
