// SPDX-License-Identifier: GPL-2.0
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "top_page.h"
#include "wrap.h"

bool page_create(struct page *page, unsigned int width, unsigned int height)
{
	*page = (struct page){
		.width = width < PAGE_TEXT ? width : PAGE_TEXT - 1,
		.height = height,
		.row = calloc(height ? height : 1, sizeof(*page->row)),
	};
	return page->row;
}

unsigned int page_room(const struct page *page)
{
	return page->height - page->count;
}

void page_print(struct page *page, enum paint paint, const char *format, ...)
{
	struct page_row *row;
	va_list args;

	if (!page_room(page))
		return;
	row = &page->row[page->count++];
	row->paint = paint;
	va_start(args, format);
	vsnprintf(row->text, sizeof(row->text), format, args);
	va_end(args);
}

void page_wrap(struct page *page, enum paint paint, const char *text)
{
	char *lines = NULL, *line, *rest;
	size_t size;
	FILE *file = open_memstream(&lines, &size);

	if (!file)
		return;
	wrap(file, text, 0, page->width);
	fclose(file);
	for (line = strtok_r(lines, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
		page_print(page, paint, "%s", line);
	free(lines);
}
