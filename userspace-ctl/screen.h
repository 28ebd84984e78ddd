/* SPDX-License-Identifier: GPL-2.0 */
/* The terminal as a screen; the one file that knows ncurses. */
#ifndef CTL_SCREEN_H
#define CTL_SCREEN_H

#include "fault.h"
#include "top_page.h"

struct screen;

/**
 * screen_open() - take over the terminal
 * @screen:	result; close it with screen_close()
 * @color:	use colours if it has them
 * @fault:	says why not: no terminal, or one that nothing is known of
 *
 * Return: 0 or an exit status.
 */
int screen_open(struct screen **screen, bool color, struct fault *fault);

/**
 * screen_close() - give it back as it was
 * @screen:	NULL is fine
 */
void screen_close(struct screen *screen);

/* columns and rows, as of the last screen_key() */
unsigned int screen_width(const struct screen *screen);
unsigned int screen_height(const struct screen *screen);

/**
 * screen_draw() - show a page
 * @screen:	the screen
 * @page:	not larger than it
 */
void screen_draw(struct screen *screen, const struct page *page);

#define SCREEN_NO_KEY	(-1)
#define SCREEN_GONE	(-2)

/**
 * screen_key() - wait for a key
 * @screen:	the screen
 * @wait_ms:	for so long
 *
 * Return: a character, enum top_key, SCREEN_NO_KEY, or SCREEN_GONE: nobody is
 * there any more.
 */
int screen_key(struct screen *screen, int wait_ms);

#endif
