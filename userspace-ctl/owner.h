/* SPDX-License-Identifier: GPL-2.0 */
/* Who holds a socket: the processes that have it open, and the unit that they belong to. */
#ifndef CTL_OWNER_H
#define CTL_OWNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define COMM_TEXT	64
#define UNIT_TEXT	256

enum unit_kind {
	UNIT_NONE,
	UNIT_SYSTEM,		/* a service of the system's manager */
	UNIT_USER,		/* a service of a user's manager */
	UNIT_SCOPE,		/* a session or the like: nothing that can be restarted */
	UNIT_DOCKER,
	UNIT_PODMAN,
	UNIT_CRI,		/* containerd or CRI-O below a kubelet */
};

/**
 * struct unit - what a control group says of its processes
 * @kind:	what it is
 * @uid:	of the user whose manager has it, for UNIT_USER
 * @id:		name of the unit, or the first twelve digits of a container's id
 * @name:	the same with the kind of container before it: "docker:0123456789ab"
 */
struct unit {
	enum unit_kind kind;
	uint32_t uid;
	char id[UNIT_TEXT];
	char name[UNIT_TEXT + 8];
};

/**
 * struct owner - a process
 * @pid:	as seen from here
 * @uid:	effective, or ~0
 * @comm:	its name; what is not printable is replaced
 * @unit:	where it belongs
 */
struct owner {
	int pid;
	uint32_t uid;
	char comm[COMM_TEXT];
	struct unit unit;
};

/* its number; 0: nobody */
static inline int owner_pid(const struct owner *owner)
{
	return owner ? owner->pid : 0;
}

/* a descriptor of a process, open on a socket */
struct holding {
	uint64_t ino;
	size_t owner;		/* index */
	int fd;
};

/**
 * struct owners - who holds the sockets that were asked for
 * @owner:	the processes
 * @n_owners:	of @owner
 * @holding:	their descriptors, by ascending inode, process and number
 * @n_holdings:	of @holding
 * @unreadable:	processes whose descriptors may not be looked at
 */
struct owners {
	struct owner *owner;
	size_t n_owners;
	struct holding *holding;
	size_t n_holdings;
	unsigned int unreadable;
};

/**
 * owner_read() - a process by its number
 * @owner:	result
 * @root:	"/proc"
 * @pid:	the number
 *
 * Return: whether it is there.
 */
bool owner_read(struct owner *owner, const char *root, int pid);

/**
 * owners_find() - look through the processes once
 * @owners:	result, to be freed in any case
 * @root:	"/proc"
 * @inodes:	of the sockets wanted; they are sorted
 * @count:	of @inodes; with none, no process is looked at
 *
 * Return: false when memory ran out.
 */
bool owners_find(struct owners *owners, const char *root, uint64_t *inodes, size_t count);

/**
 * owners_all() - look through the processes once, for all sockets that they hold
 * @owners:	result, to be freed in any case
 * @root:	"/proc"
 *
 * Return: false when memory ran out.
 */
bool owners_all(struct owners *owners, const char *root);

/**
 * owners_free() - release what owners_find() has filled
 * @owners:	may be all zero
 */
void owners_free(struct owners *owners);

/**
 * owners_warn() - say that some processes could not be looked at, if so
 * @owners:	after owners_find()
 */
void owners_warn(const struct owners *owners);

/**
 * owners_of() - the descriptors that are open on a socket
 * @owners:	after owners_find()
 * @ino:	the socket's inode
 * @count:	how many follow
 *
 * Return: the first of them, NULL when there is none.
 */
const struct holding *owners_of(const struct owners *owners, uint64_t ino, size_t *count);

/* of which a text names no more than so many, and room for them */
#define OWNERS_SHOWN	4
#define OWNERS_TEXT	(OWNERS_SHOWN * (COMM_TEXT + 16) + 32)

/**
 * owners_text() - the processes that hold a socket: "nginx[1], nginx[12]"
 * @owners:	after owners_find() or owners_all()
 * @ino:	the socket's inode
 * @buf:	result
 * @size:	of @buf, OWNERS_TEXT for sure
 *
 * Return: how many they are; 0 gives "".
 */
size_t owners_text(const struct owners *owners, uint64_t ino, char *buf, size_t size);

/**
 * owners_first() - one of the processes that hold a socket
 * @owners:	after owners_find(); NULL: nobody looked
 * @ino:	the socket's inode
 *
 * Return: that with the lowest pid, or NULL.
 */
const struct owner *owners_first(const struct owners *owners, uint64_t ino);

/**
 * unit_parse() - find the unit or container in /proc/PID/cgroup
 * @text:	all of that file
 * @unit:	result
 */
void unit_parse(const char *text, struct unit *unit);

/**
 * unit_restart() - the command that restarts it
 * @unit:	the unit
 * @buf:	result
 * @size:	of @buf
 *
 * Return: whether there is one.
 */
bool unit_restart(const struct unit *unit, char *buf, size_t size);

#endif
