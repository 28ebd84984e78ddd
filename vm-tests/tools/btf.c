// SPDX-License-Identifier: GPL-2.0
#include "btf.h"

#include <linux/btf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util.h"

#define BTF_FILE	"/sys/kernel/btf/vmlinux"

static struct {
	const char *strings;
	const struct btf_type **types;	/* by id, from 1 */
	unsigned int ntypes;
} btf;

static char *read_all(const char *path, size_t *size)
{
	FILE *file = fopen(path, "r");
	size_t room = 1 << 20;
	char *data = malloc(room);
	size_t n;

	if (!file || !data)
		die_errno("%s", path);
	*size = 0;
	while ((n = fread(data + *size, 1, room - *size, file))) {
		*size += n;
		if (*size == room)
			data = realloc(data, room *= 2);
		if (!data)
			die_errno("realloc");
	}
	fclose(file);
	return data;
}

/* What follows a type of this kind */
static size_t extra_size(const struct btf_type *type)
{
	unsigned int n = BTF_INFO_VLEN(type->info);

	switch (BTF_INFO_KIND(type->info)) {
	case BTF_KIND_INT:
	case BTF_KIND_VAR:
	case BTF_KIND_DECL_TAG:
		return 4;
	case BTF_KIND_ARRAY:
		return sizeof(struct btf_array);
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		return n * sizeof(struct btf_member);
	case BTF_KIND_ENUM:
		return n * sizeof(struct btf_enum);
	case BTF_KIND_ENUM64:
		return n * sizeof(struct btf_enum64);
	case BTF_KIND_FUNC_PROTO:
		return n * sizeof(struct btf_param);
	case BTF_KIND_DATASEC:
		return n * sizeof(struct btf_var_secinfo);
	default:
		return 0;
	}
}

static void load(void)
{
	const struct btf_header *header;
	const char *at, *end;
	size_t size;

	header = (void *)read_all(BTF_FILE, &size);
	if (size < sizeof(*header) || header->magic != BTF_MAGIC)
		die("%s: not BTF", BTF_FILE);
	at = (const char *)header + header->hdr_len + header->type_off;
	end = at + header->type_len;
	btf.strings = (const char *)header + header->hdr_len + header->str_off;
	btf.types = calloc(header->type_len / sizeof(struct btf_type) + 2, sizeof(*btf.types));
	if (!btf.types)
		die_errno("calloc");
	while (at < end) {
		const struct btf_type *type = (const void *)at;

		btf.types[++btf.ntypes] = type;
		at += sizeof(*type) + extra_size(type);
	}
}

static bool is_struct(const struct btf_type *type)
{
	unsigned int kind = BTF_INFO_KIND(type->info);

	return kind == BTF_KIND_STRUCT || kind == BTF_KIND_UNION;
}

static const struct btf_type *find_struct(const char *name)
{
	for (unsigned int i = 1; i <= btf.ntypes; i++)
		if (is_struct(btf.types[i]) && BTF_INFO_VLEN(btf.types[i]->info) &&
		    !strcmp(btf.strings + btf.types[i]->name_off, name))
			return btf.types[i];
	die("no struct %s in %s", name, BTF_FILE);
}

/* Through members without a name; -1 where it is not */
static long find_member(const struct btf_type *type, const char *name)
{
	const struct btf_member *m = (const void *)(type + 1);
	unsigned int n = BTF_INFO_VLEN(type->info);
	long bits, inner;

	for (; n; n--, m++) {
		bits = BTF_INFO_KFLAG(type->info) ? BTF_MEMBER_BIT_OFFSET(m->offset) : m->offset;
		if (!strcmp(btf.strings + m->name_off, name))
			return bits / 8;
		if (btf.strings[m->name_off] || !is_struct(btf.types[m->type]))
			continue;
		inner = find_member(btf.types[m->type], name);
		if (inner >= 0)
			return bits / 8 + inner;
	}
	return -1;
}

unsigned int btf_offset(const char *type, const char *member)
{
	long offset;

	if (!btf.types)
		load();
	offset = find_member(find_struct(type), member);
	if (offset < 0)
		die("no member %s in struct %s", member, type);
	return offset;
}

int btf_value(const char *type, const char *member, int otherwise)
{
	if (!btf.types)
		load();
	for (unsigned int i = 1; i <= btf.ntypes; i++) {
		const struct btf_type *t = btf.types[i];
		const struct btf_enum *e = (const void *)(t + 1);

		if (BTF_INFO_KIND(t->info) != BTF_KIND_ENUM ||
		    strcmp(btf.strings + t->name_off, type))
			continue;
		for (unsigned int n = BTF_INFO_VLEN(t->info); n; n--, e++)
			if (!strcmp(btf.strings + e->name_off, member))
				return e->val;
	}
	return otherwise;
}
