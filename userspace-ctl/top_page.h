/* SPDX-License-Identifier: GPL-2.0 */
/* Rows of text that fill a screen. */
#ifndef CTL_TOP_PAGE_H
#define CTL_TOP_PAGE_H

#include <stdbool.h>

#include "style.h"

#define PAGE_TEXT	512	/* bytes of a row; the widest page has one column less */

struct page_row {
	enum paint paint;
	char text[PAGE_TEXT];
};

/**
 * struct page - a screen
 * @width:	columns; no row is wider
 * @height:	rows that there is room for
 * @count:	rows so far
 * @row:	they; owned
 */
struct page {
	unsigned int width;
	unsigned int height;
	unsigned int count;
	struct page_row *row;
};

/**
 * page_create() - make an empty page
 * @page:	result; its @row is to be freed
 * @width:	columns
 * @height:	rows
 *
 * Return: whether there was memory for it.
 */
bool page_create(struct page *page, unsigned int width, unsigned int height);

/* rows that are left */
unsigned int page_room(const struct page *page);

/**
 * page_print() - add a row; it vanishes when the page is full
 * @page:	where
 * @paint:	colour
 * @format:	as printf's; ASCII, one line
 */
void page_print(struct page *page, enum paint paint, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/**
 * page_wrap() - add a text, broken between words into as many rows as it takes
 * @page:	where
 * @paint:	colour
 * @text:	ASCII
 */
void page_wrap(struct page *page, enum paint paint, const char *text);

#endif
