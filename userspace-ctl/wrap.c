// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "wrap.h"

#define LEAST	20

/* how much of the text goes on a line */
static size_t fitting(const char *text, size_t room)
{
	size_t len = strlen(text);

	if (len <= room)
		return len;
	len = room;
	while (len && text[len] != ' ')
		len--;
	return len ? len : strcspn(text, " ");
}

static void lines(FILE *file, const char *text, unsigned int indent, unsigned int width,
		  const char *mark)
{
	size_t room = width > indent + LEAST ? width - indent : LEAST;
	size_t less = strlen(mark);

	if (!width)
		room = strlen(text);
	for (;;) {
		size_t len = fitting(text, strlen(text) <= room ? room : room - less);

		text += fwrite(text, 1, len, file);
		text += strspn(text, " ");
		fprintf(file, "%s\n", *text ? mark : "");
		if (!*text)
			return;
		fprintf(file, "%*s", (int)indent, "");
	}
}

void wrap(FILE *file, const char *text, unsigned int indent, unsigned int width)
{
	lines(file, text, indent, width, "");
}

void wrap_command(FILE *file, const char *text, unsigned int indent, unsigned int width)
{
	lines(file, text, indent, width, " \\");
}
