// SPDX-License-Identifier: GPL-2.0
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <linux/tcpwatch.h>

#include "style.h"

static bool is_set(const char *name)
{
	const char *value = getenv(name);

	return value && *value;
}

static bool want_color(enum when when, FILE *file)
{
	const char *term = getenv("TERM");

	if (when != WHEN_AUTO)
		return when == WHEN_ALWAYS;
	return isatty(fileno(file)) && !is_set("NO_COLOR") && term && strcmp(term, "dumb");
}

/* where no locale is set at all, UTF-8 is what terminals speak today */
static bool want_utf8(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
	unsigned int i;

	for (i = 0; i < 3; i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			return strcasestr(value, "utf-8") || strcasestr(value, "utf8");
	}
	return true;
}

static unsigned int find_width(FILE *file)
{
	const char *columns = getenv("COLUMNS");
	struct winsize size;
	int width = columns ? atoi(columns) : 0;

	if (width > 0)
		return width;
	if (!ioctl(fileno(file), TIOCGWINSZ, &size) && size.ws_col)
		return size.ws_col;
	return isatty(fileno(file)) ? 80 : 0;
}

void style_init(struct style *style, const struct options *options, FILE *file)
{
	style->color = want_color(options->color, file);
	style->utf8 = want_utf8();
	style->header = options->header;
	style->resolve = options->resolve;
	style->timestamps = options->timestamps;
	style->oneline = options->oneline;
	style->width = options->oneline ? 0 : find_width(file);
}

const char *style_on(const struct style *style, enum paint paint)
{
	static const char *const codes[] = {
		[PAINT_NONE] = "",
		[PAINT_HEAD] = "\033[1m",
		[PAINT_DIM] = "\033[2m",
		[PAINT_GOOD] = "\033[32m",
		[PAINT_BUSY] = "\033[36m",
		[PAINT_WARN] = "\033[33m",
		[PAINT_BAD] = "\033[1;31m",
	};

	return style->color ? codes[paint] : "";
}

const char *style_off(const struct style *style, enum paint paint)
{
	return style->color && paint != PAINT_NONE ? "\033[0m" : "";
}

enum paint state_paint(unsigned int state)
{
	switch (state) {
	case TCPWATCH_STATE_ESTABLISHED:
		return PAINT_GOOD;
	case TCPWATCH_STATE_CLOSE_WAIT:
		return PAINT_BAD;
	case TCPWATCH_STATE_TIME_WAIT:
		return PAINT_WARN;
	case TCPWATCH_STATE_CLOSED:
	case TCPWATCH_STATE_LISTEN:
	case TCPWATCH_STATE_UNKNOWN:
		return PAINT_DIM;
	default:
		return PAINT_BUSY;
	}
}

unsigned int text_width(const char *text)
{
	unsigned int width = 0;

	for (; *text; text++)
		width += (*text & 0xc0) != 0x80;
	return width;
}
