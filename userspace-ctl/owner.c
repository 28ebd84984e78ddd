// SPDX-License-Identifier: GPL-2.0
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "array.h"
#include "fault.h"
#include "owner.h"

#define FILE_TEXT	8192

/* a walk through the processes; without @inodes, for all sockets */
struct walk {
	struct owners *owners;
	const uint64_t *inodes;
	size_t count;
	size_t room_owners;
	size_t room_holdings;
	bool no_memory;
};

static int compare_inodes(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* a file of a process, all of it or as much as there is room for */
static size_t read_file(int dir, const char *name, char *buf, size_t size)
{
	int fd = openat(dir, name, O_RDONLY | O_CLOEXEC);
	size_t used = 0;
	ssize_t n = 0;

	while (fd >= 0 && used + 1 < size) {
		n = read(fd, buf + used, size - 1 - used);
		if (n <= 0)
			break;
		used += n;
	}
	if (fd >= 0)
		close(fd);
	buf[used] = '\0';
	return used;
}

/* a program may call itself anything, an escape sequence for the terminal, too */
static void read_comm(int dir, char *comm)
{
	size_t len = read_file(dir, "comm", comm, COMM_TEXT);
	char *c;

	if (len && comm[len - 1] == '\n')
		comm[len - 1] = '\0';
	for (c = comm; *c; c++)
		if ((unsigned char)*c < 0x20 || *c == 0x7f || (unsigned char)*c >= 0x80)
			*c = '?';
}

static uint32_t read_uid(int dir)
{
	char text[FILE_TEXT];
	const char *line;
	uint32_t uid;

	read_file(dir, "status", text, sizeof(text));
	line = strstr(text, "\nUid:");
	if (!line || sscanf(line, "\nUid: %*u %u", &uid) != 1)
		return UINT32_MAX;
	return uid;
}

static void *more(struct walk *w, void *array, size_t count, size_t *room, size_t one)
{
	void *larger = array_more(array, count, room, one);

	if (larger)
		return larger;
	w->no_memory = true;
	return array;
}

static void read_owner(struct owner *owner, int pid, int dir)
{
	char text[FILE_TEXT];

	memset(owner, 0, sizeof(*owner));
	owner->pid = pid;
	read_comm(dir, owner->comm);
	owner->uid = read_uid(dir);
	read_file(dir, "cgroup", text, sizeof(text));
	unit_parse(text, &owner->unit);
}

bool owner_read(struct owner *owner, const char *root, int pid)
{
	char path[128];
	int dir;

	snprintf(path, sizeof(path), "%s/%d", root, pid);
	dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		return false;
	read_owner(owner, pid, dir);
	close(dir);
	return true;
}

static void add_owner(struct walk *w, int pid, int dir)
{
	struct owners *o = w->owners;

	o->owner = more(w, o->owner, o->n_owners, &w->room_owners, sizeof(*o->owner));
	if (w->no_memory)
		return;
	read_owner(&o->owner[o->n_owners++], pid, dir);
}

static void add_holding(struct walk *w, uint64_t ino, int fd)
{
	struct owners *o = w->owners;

	o->holding = more(w, o->holding, o->n_holdings, &w->room_holdings, sizeof(*o->holding));
	if (w->no_memory)
		return;
	o->holding[o->n_holdings++] = (struct holding){ ino, o->n_owners - 1, fd };
}

/* the inode of a descriptor's socket, 0 when it is something else */
static uint64_t socket_inode(int fds, const char *name)
{
	unsigned long long ino;
	char link[64];
	ssize_t len = readlinkat(fds, name, link, sizeof(link) - 1);

	if (len < 0)
		return 0;
	link[len] = '\0';
	return sscanf(link, "socket:[%llu]", &ino) == 1 ? ino : 0;
}

static bool wanted(const struct walk *w, uint64_t ino)
{
	return !w->inodes || bsearch(&ino, w->inodes, w->count, sizeof(ino), compare_inodes);
}

static void walk_fds(struct walk *w, int pid, int dir, DIR *fds)
{
	bool known = false;
	struct dirent *entry;

	while (!w->no_memory && (entry = readdir(fds))) {
		uint64_t ino;

		if (!isdigit((unsigned char)*entry->d_name))
			continue;
		ino = socket_inode(dirfd(fds), entry->d_name);
		if (!ino || !wanted(w, ino))
			continue;
		if (!known)
			add_owner(w, pid, dir);
		known = true;
		if (!w->no_memory)
			add_holding(w, ino, atoi(entry->d_name));
	}
}

static DIR *open_fds(int dir)
{
	int fd = openat(dir, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *fds = fd < 0 ? NULL : fdopendir(fd);

	if (fd >= 0 && !fds)
		close(fd);
	return fds;
}

/* a process may end under our hands: then it holds nothing any more */
static void walk_process(struct walk *w, int proc, const char *name)
{
	int dir = openat(proc, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *fds;

	if (dir < 0)
		return;
	fds = open_fds(dir);
	if (fds) {
		walk_fds(w, atoi(name), dir, fds);
		closedir(fds);
	} else if (errno == EACCES || errno == EPERM) {
		w->owners->unreadable++;
	}
	close(dir);
}

static int compare_holdings(const void *a, const void *b, void *context)
{
	const struct holding *x = a, *y = b;
	const struct owner *owner = context;

	if (x->ino != y->ino)
		return x->ino < y->ino ? -1 : 1;
	if (x->owner != y->owner)
		return owner[x->owner].pid < owner[y->owner].pid ? -1 : 1;
	return x->fd - y->fd;
}

/* false when memory ran out */
static bool walk_all(struct walk *w, const char *root)
{
	struct owners *owners = w->owners;
	struct dirent *entry;
	DIR *proc = opendir(root);

	if (!proc) {
		fault_warn("%s: %s: who holds the sockets is not visible", root, strerror(errno));
		owners->unreadable = 1;
		return true;
	}
	while (!w->no_memory && (entry = readdir(proc)))
		if (isdigit((unsigned char)*entry->d_name))
			walk_process(w, dirfd(proc), entry->d_name);
	closedir(proc);
	if (owners->n_holdings)
		qsort_r(owners->holding, owners->n_holdings, sizeof(*owners->holding),
			compare_holdings, owners->owner);
	return !w->no_memory;
}

bool owners_find(struct owners *owners, const char *root, uint64_t *inodes, size_t count)
{
	struct walk w = { .owners = owners, .inodes = inodes, .count = count };

	memset(owners, 0, sizeof(*owners));
	if (!count)
		return true;
	qsort(inodes, count, sizeof(*inodes), compare_inodes);
	return walk_all(&w, root);
}

bool owners_all(struct owners *owners, const char *root)
{
	struct walk w = { .owners = owners };

	memset(owners, 0, sizeof(*owners));
	return walk_all(&w, root);
}

void owners_free(struct owners *owners)
{
	free(owners->owner);
	free(owners->holding);
	memset(owners, 0, sizeof(*owners));
}

void owners_warn(const struct owners *owners)
{
	if (owners->unreadable)
		fault_warn("the descriptors of %u processes may not be read: some owners are not visible (try sudo)",
			   owners->unreadable);
}

const struct holding *owners_of(const struct owners *owners, uint64_t ino, size_t *count)
{
	size_t low = 0, high = owners->n_holdings, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (owners->holding[middle].ino < ino)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low; end < owners->n_holdings && owners->holding[end].ino == ino;)
		end++;
	*count = end - low;
	return *count ? &owners->holding[low] : NULL;
}

size_t owners_text(const struct owners *owners, uint64_t ino, char *buf, size_t size)
{
	size_t i, n, len = 0, count = 0;
	const struct holding *h = owners_of(owners, ino, &n);

	*buf = '\0';
	for (i = 0; i < n; i++) {
		const struct owner *owner = &owners->owner[h[i].owner];

		if (i && h[i].owner == h[i - 1].owner)
			continue;
		if (count++ >= OWNERS_SHOWN || len >= size)
			continue;
		len += snprintf(buf + len, size - len, "%s%s[%d]", len ? ", " : "", owner->comm,
				owner->pid);
	}
	if (count > OWNERS_SHOWN && len < size)
		snprintf(buf + len, size - len, " and %zu more", count - OWNERS_SHOWN);
	return count;
}

const struct owner *owners_first(const struct owners *owners, uint64_t ino)
{
	const struct holding *h;
	size_t n;

	if (!owners || !ino)
		return NULL;
	h = owners_of(owners, ino, &n);
	return h ? &owners->owner[h->owner] : NULL;
}
