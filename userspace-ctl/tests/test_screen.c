// SPDX-License-Identifier: GPL-2.0
/* The live view on a terminal: a pseudo one, with somebody at its other end. */
#include <poll.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "screen.h"
#include "suite.h"
#include "top.h"

#define PATIENCE_MS	20000

/* on the terminal's side: draw, take a key, until one ends it */
static int live(void)
{
	struct tcpwatch_group group = {
		.family = AF_INET6,
		.local = { 0xfd, [15] = 2 },
		.port = htons(8000),
	};
	struct screen *screen;
	struct fault fault;
	enum top_answer answer = TOP_DRAW;
	struct page page;
	struct top top;
	int code, key = SCREEN_NO_KEY;

	top_init(&top);
	top.groups[OUT_LISTENERS] = (struct groups){ &group, 1 };
	code = screen_open(&screen, false, &fault);
	if (code)
		return code;
	while (answer != TOP_QUIT && key != SCREEN_GONE) {
		if (!top_order(&top) ||
		    !page_create(&page, screen_width(screen), screen_height(screen)))
			return CTL_REFUSED;
		top_layout(&top, &page);
		screen_draw(screen, &page);
		free(page.row);
		key = screen_key(screen, PATIENCE_MS);
		if (key >= 0)
			answer = top_press(&top, key);
	}
	screen_close(screen);
	return 0;
}

static pid_t start(const char *term, unsigned int columns, int *master)
{
	const struct winsize size = { .ws_row = 30, .ws_col = columns };
	pid_t pid = forkpty(master, NULL, NULL, &size);

	assert_true(pid >= 0);
	if (pid)
		return pid;
	setenv("TERM", term, 1);
	/* what ncurses keeps for itself is no leak of ours */
	_exit(live());
}

/* until it has been drawn */
static void expect(int master, const char *what)
{
	struct pollfd fd = { .fd = master, .events = POLLIN };
	static char seen[1 << 20];
	size_t len = 0;
	ssize_t n;

	do {
		if (poll(&fd, 1, PATIENCE_MS) <= 0)
			fail_msg("nothing more comes; '%s' is not there", what);
		n = read(master, seen + len, sizeof(seen) - len - 1);
		if (n <= 0)
			fail_msg("it ended; '%s' is not there", what);
		len += n;
		seen[len] = '\0';
	} while (!strstr(seen, what));
}

static void type(int master, const char *keys)
{
	assert_int_equal(write(master, keys, strlen(keys)), strlen(keys));
}

static void resize(int master, unsigned int columns)
{
	const struct winsize size = { .ws_row = 30, .ws_col = columns };

	assert_int_equal(ioctl(master, TIOCSWINSZ, &size), 0);
}

static int ended(pid_t pid, int master)
{
	char rest[4096];
	int status;

	/* it is not to wait for a reader */
	while (read(master, rest, sizeof(rest)) > 0)
		;
	assert_int_equal(waitpid(pid, &status, 0), pid);
	close(master);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

/* clang-format off */
static const struct screen_row {
	const char *what;
	const char *term;
	unsigned int columns;
} screens[] = {
	{ "60 columns", "xterm", 60 },
	{ "80 columns", "linux", 80 },
	{ "120 columns, a plain terminal", "vt100", 120 },
};

/* clang-format on */

static void test_screen(void **state)
{
	const struct screen_row *row = *state;
	int master;
	pid_t pid = start(row->term, row->columns, &master);

	expect(master, "[fd00::2]:8000");
	type(master, "h");
	expect(master, "Shift-Tab");
	type(master, "x");
	expect(master, "*LISTENERS");
	resize(master, 40);
	expect(master, "too narrow");
	resize(master, 100);
	expect(master, "[fd00::2]:8000");
	type(master, "\t");
	/* only what changes is drawn: the mark of the active pane */
	expect(master, "*");
	type(master, "q");
	assert_int_equal(ended(pid, master), 0);
}

static void test_unknown(void **state)
{
	int master;
	pid_t pid = start("no-such-terminal", 80, &master);

	(void)state;
	assert_int_equal(ended(pid, master), CTL_REFUSED);
}

static void test_gone(void **state)
{
	int master;
	pid_t pid = start("xterm", 80, &master);
	int status;

	(void)state;
	expect(master, "[fd00::2]:8000");
	/* by a hangup, or by the end of its input */
	close(master);
	assert_int_equal(waitpid(pid, &status, 0), pid);
}

int main(void)
{
	static const struct {
		const char *what;
	} unknown[] = { { "a terminal that nobody knows" } },
	  gone[] = { { "whoever sat there has gone" } };
	int failed = 0;

	failed += run_rows("screens", screens, sizeof(screens), sizeof(screens[0]), test_screen);
	failed += run_rows("unknown", unknown, sizeof(unknown), sizeof(unknown[0]), test_unknown);
	failed += run_rows("gone", gone, sizeof(gone), sizeof(gone[0]), test_gone);
	return failed > 0;
}
