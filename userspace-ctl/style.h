/* SPDX-License-Identifier: GPL-2.0 */
/* What the place that we print to can show. */
#ifndef CTL_STYLE_H
#define CTL_STYLE_H

#include <stdbool.h>
#include <stdio.h>

#include "options.h"

/**
 * struct style - how text looks
 * @color:	terminal colours
 * @utf8:	arrows and lines
 * @header:	headings
 * @resolve:	names instead of addresses
 * @timestamps:	in front of events
 * @oneline:	no line breaks within a flow or an event; @width is 0
 * @width:	columns; 0: a line may be as long as it likes
 */
struct style {
	bool color;
	bool utf8;
	bool header;
	bool resolve;
	bool timestamps;
	bool oneline;
	unsigned int width;
};

enum paint {
	PAINT_NONE,
	PAINT_HEAD,
	PAINT_DIM,
	PAINT_GOOD,
	PAINT_BUSY,
	PAINT_WARN,
	PAINT_BAD,
};

/**
 * style_init() - look at the options, the environment and the file
 * @style:	result
 * @options:	what was asked for
 * @file:	where the text goes
 */
void style_init(struct style *style, const struct options *options, FILE *file);

/**
 * style_on() - the sequence that begins a colour, "" without colours
 * @style:	the style
 * @paint:	what is said by it
 */
const char *style_on(const struct style *style, enum paint paint);

/**
 * style_off() - the sequence that ends what style_on() began
 * @style:	the style
 * @paint:	the same
 */
const char *style_off(const struct style *style, enum paint paint);

/**
 * state_paint() - the colour of a state
 * @state:	enum tcpwatch_state
 */
enum paint state_paint(unsigned int state);

/**
 * text_width() - columns that a text takes
 * @text:	UTF-8, none of it wide
 */
unsigned int text_width(const char *text);

#endif
