// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include <curses.h>

#include "screen.h"
#include "top.h"

/* its own type, so that nothing of ncurses is in the header */
struct screen {
	SCREEN *terminal;
	bool color;
};

static const struct {
	chtype attributes;
	short color;		/* -1: the terminal's own */
} looks[] = {
	[PAINT_NONE] = { A_NORMAL, -1 },
	[PAINT_HEAD] = { A_BOLD, -1 },
	[PAINT_DIM] = { A_DIM, -1 },
	[PAINT_GOOD] = { A_NORMAL, COLOR_GREEN },
	[PAINT_BUSY] = { A_NORMAL, COLOR_CYAN },
	[PAINT_WARN] = { A_NORMAL, COLOR_YELLOW },
	[PAINT_BAD] = { A_BOLD, COLOR_RED },
};

#define LOOKS	(sizeof(looks) / sizeof(looks[0]))

static void mix_colors(struct screen *screen)
{
	unsigned int i;

	screen->color = screen->color && has_colors() && start_color() == OK &&
			use_default_colors() == OK;
	for (i = 1; screen->color && i < LOOKS; i++)
		init_pair(i, looks[i].color, -1);
}

static void set_modes(void)
{
	cbreak();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	nodelay(stdscr, TRUE);
	set_escdelay(100);
	curs_set(0);
}

int screen_open(struct screen **screen, bool color, struct fault *fault)
{
	const char *term = getenv("TERM");
	struct screen *s;

	*screen = NULL;
	if (!isatty(STDOUT_FILENO) || !isatty(STDIN_FILENO))
		return fault_set(fault, CTL_USAGE,
				 "top needs a terminal: otherwise listeners, destinations or close-wait, with -j for programs");
	s = calloc(1, sizeof(*s));
	if (!s)
		return fault_no_memory(fault);
	setlocale(LC_CTYPE, "");
	s->terminal = newterm(NULL, stdout, stdin);
	if (!s->terminal) {
		free(s);
		return fault_set(fault, CTL_REFUSED,
				 "nothing is known of the terminal '%s': set TERM to one that infocmp knows (its file is in ncurses-base or ncurses-term)",
				 term ? term : "");
	}
	set_modes();
	s->color = color;
	mix_colors(s);
	*screen = s;
	return 0;
}

void screen_close(struct screen *screen)
{
	if (!screen)
		return;
	endwin();
	delscreen(screen->terminal);
	free(screen);
}

unsigned int screen_width(const struct screen *screen)
{
	(void)screen;
	return COLS;
}

unsigned int screen_height(const struct screen *screen)
{
	(void)screen;
	return LINES;
}

void screen_draw(struct screen *screen, const struct page *page)
{
	unsigned int i;

	erase();
	for (i = 0; i < page->count; i++) {
		const struct page_row *row = &page->row[i];

		attrset(looks[row->paint].attributes |
			(screen->color ? COLOR_PAIR(row->paint) : 0));
		mvaddstr(i, 0, row->text);
	}
	attrset(A_NORMAL);
	refresh();
}

static int translate(int key)
{
	static const struct {
		int theirs;
		int ours;
	} keys[] = {
		{ KEY_UP, TOP_KEY_UP },
		{ KEY_DOWN, TOP_KEY_DOWN },
		{ KEY_PPAGE, TOP_KEY_PAGE_UP },
		{ KEY_NPAGE, TOP_KEY_PAGE_DOWN },
		{ KEY_HOME, TOP_KEY_HOME },
		{ KEY_END, TOP_KEY_END },
		{ KEY_BTAB, TOP_KEY_BACK_TAB },
		{ KEY_RESIZE, TOP_KEY_RESIZE },
	};
	unsigned int i;

	if (key < KEY_MIN)
		return key;
	for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (keys[i].theirs == key)
			return keys[i].ours;
	return TOP_KEY_OTHER;
}

/* a change of the size interrupts poll(), and is then a key */
int screen_key(struct screen *screen, int wait_ms)
{
	struct pollfd fd = { .fd = STDIN_FILENO, .events = POLLIN };
	int key = getch(), ready;

	(void)screen;
	if (key != ERR)
		return translate(key);
	ready = poll(&fd, 1, wait_ms);
	if (ready < 0 && errno != EINTR)
		return SCREEN_GONE;
	key = getch();
	if (key != ERR)
		return translate(key);
	/* what can be read is the end of it */
	if (ready > 0 && fd.revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL))
		return SCREEN_GONE;
	return SCREEN_NO_KEY;
}
