// SPDX-License-Identifier: GPL-2.0
/* What a control group's path says: a systemd unit, or a container. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "owner.h"

#define ID_LEAST	12	/* digits of a container's id; they are 64 in full */

/* how the containers of each manager are called in paths */
static const struct manager {
	const char *before;	/* the id, in its own part of the path */
	const char *parent;	/* or the part before that, which it follows bare */
	enum unit_kind kind;
	const char *name;
} managers[] = {
	{ "docker-", "docker", UNIT_DOCKER, "docker" },
	{ "libpod-", "libpod", UNIT_PODMAN, "podman" },
	/* Kubernetes' pods stand between: kubepods/burstable/podUID/ID */
	{ "cri-containerd-", "pod", UNIT_CRI, "cri" },
	{ "crio-", "pod", UNIT_CRI, "cri" },
};

/* a part of a path; it ends with a '/' or the line */
struct part {
	const char *text;
	size_t len;
};

static bool ends_in(const struct part *part, const char *end)
{
	size_t len = strlen(end);

	return part->len > len && !memcmp(part->text + part->len - len, end, len);
}

static bool begins(const struct part *part, const char *with)
{
	size_t len = strlen(with);

	return part->len >= len && !memcmp(part->text, with, len);
}

/* the id of a container that begins there, all digits to the end or to ".scope" */
static bool container_id(const struct part *part, size_t skip, char *id)
{
	size_t len = part->len - skip, i;

	if (ends_in(part, ".scope"))
		len -= strlen(".scope");
	if (len < ID_LEAST)
		return false;
	for (i = 0; i < len; i++)
		if (!isxdigit((unsigned char)part->text[skip + i]))
			return false;
	memcpy(id, part->text + skip, ID_LEAST);
	id[ID_LEAST] = '\0';
	return true;
}

static bool take_container(const struct part *part, const struct part *parent, struct unit *unit)
{
	size_t i;

	for (i = 0; i < sizeof(managers) / sizeof(managers[0]); i++) {
		const struct manager *m = &managers[i];
		bool named = begins(part, m->before) &&
			     container_id(part, strlen(m->before), unit->id);

		if (!named && !(begins(parent, m->parent) && container_id(part, 0, unit->id)))
			continue;
		unit->kind = m->kind;
		snprintf(unit->name, sizeof(unit->name), "%s:%s", m->name, unit->id);
		return true;
	}
	return false;
}

static void take_unit(const struct part *part, bool user, uint32_t uid, struct unit *unit)
{
	unit->kind = user ? UNIT_USER : UNIT_SYSTEM;
	if (ends_in(part, ".scope"))
		unit->kind = UNIT_SCOPE;
	unit->uid = uid;
	snprintf(unit->id, sizeof(unit->id), "%.*s", (int)part->len, part->text);
	snprintf(unit->name, sizeof(unit->name), "%s", unit->id);
}

/* a container wins over the units around it and in it; else the last unit does */
static bool parse_path(const char *path, size_t len, struct unit *unit)
{
	const char *end = path + len;
	struct part part = { path, 0 };
	bool user = false;
	uint32_t uid = 0;

	while (path < end) {
		struct part parent = part;

		path += *path == '/';
		part.text = path;
		while (path < end && *path != '/')
			path++;
		part.len = path - part.text;
		if (take_container(&part, &parent, unit))
			return true;
		if (!ends_in(&part, ".service") && !ends_in(&part, ".scope"))
			continue;
		take_unit(&part, user, uid, unit);
		if (sscanf(part.text, "user@%u.service", &uid) == 1)
			user = true;
	}
	return unit->kind != UNIT_NONE;
}

/* "ID:CONTROLLERS:PATH" a line; the unified hierarchy is the only one on hosts of today */
static bool parse_line(const char *line, size_t len, const char *controllers, struct unit *unit)
{
	const char *first = memchr(line, ':', len), *second;
	struct part names;

	if (!first)
		return false;
	names.text = first + 1;
	second = memchr(names.text, ':', line + len - names.text);
	if (!second)
		return false;
	names.len = second - names.text;
	if (controllers && (names.len != strlen(controllers) || !begins(&names, controllers)))
		return false;
	return parse_path(second + 1, line + len - second - 1, unit);
}

static bool parse_lines(const char *text, const char *controllers, struct unit *unit)
{
	while (*text) {
		size_t len = strcspn(text, "\n");

		if (parse_line(text, len, controllers, unit))
			return true;
		text += len + (text[len] == '\n');
	}
	return false;
}

void unit_parse(const char *text, struct unit *unit)
{
	memset(unit, 0, sizeof(*unit));
	if (!parse_lines(text, "", unit) && !parse_lines(text, "name=systemd", unit))
		parse_lines(text, NULL, unit);
}

bool unit_restart(const struct unit *unit, char *buf, size_t size)
{
	/* systemd writes "\x2d" for '-' in names made of paths */
	const char *quote = strchr(unit->id, '\\') ? "'" : "";

	switch (unit->kind) {
	case UNIT_SYSTEM:
		snprintf(buf, size, "systemctl restart %s%s%s", quote, unit->id, quote);
		return true;
	case UNIT_USER:
		snprintf(buf, size, "systemctl --user -M %u@ restart %s%s%s", unit->uid, quote,
			 unit->id, quote);
		return true;
	case UNIT_DOCKER:
		snprintf(buf, size, "docker restart %s", unit->id);
		return true;
	case UNIT_PODMAN:
		snprintf(buf, size, "podman restart %s", unit->id);
		return true;
	case UNIT_CRI:
		/* the kubelet starts it again */
		snprintf(buf, size, "crictl stop %s", unit->id);
		return true;
	default:
		return false;
	}
}
