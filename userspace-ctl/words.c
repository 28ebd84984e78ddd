// SPDX-License-Identifier: GPL-2.0
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "words.h"

/* the text that stays in sight when the expression is longer than a line */
#define CONTEXT	60

/* what stands for itself even without blanks around it */
static size_t symbol(const char *s)
{
	static const char *const symbols[] = { "&&", "||", "!=", "==", "<=", ">=", "(",
					       ")", "!", "=", "<", ">", "&", "|" };
	unsigned int i;

	for (i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++)
		if (!strncmp(s, symbols[i], strlen(symbols[i])))
			return strlen(symbols[i]);
	return 0;
}

static size_t word_length(const char *s)
{
	size_t len = symbol(s);

	if (len)
		return len;
	while (s[len] && !isspace((unsigned char)s[len]) && !symbol(s + len))
		len++;
	return len;
}

void words_next(struct words *w)
{
	w->at += w->len;
	while (isspace((unsigned char)w->text[w->at]))
		w->at++;
	w->len = word_length(w->text + w->at);
	snprintf(w->word, sizeof(w->word), "%.*s", (int)w->len, w->text + w->at);
}

bool words_end(const struct words *w)
{
	return !w->len;
}

bool words_is(const struct words *w, const char *word)
{
	return !strcasecmp(w->word, word);
}

bool words_begin(struct words *w, int argc, char **argv)
{
	size_t used = 0;
	int i;

	memset(w, 0, sizeof(*w));
	for (i = 0; i < argc; i++) {
		used += snprintf(w->text + used, sizeof(w->text) - used, "%s%s", i ? " " : "",
				 argv[i]);
		if (used >= sizeof(w->text))
			return false;
	}
	words_next(w);
	return true;
}

int words_fault(const struct words *w, struct fault *fault, const char *what)
{
	size_t from = w->at > CONTEXT ? w->at - CONTEXT : 0;
	size_t n = w->len ? w->len : 1;
	char marks[WORD_TEXT];

	if (n >= sizeof(marks))
		n = sizeof(marks) - 1;
	memset(marks, '^', n);
	marks[n] = '\0';
	return fault_set(fault, CTL_USAGE, "%s\n  %.*s\n  %*s%s", what,
			 (int)(w->at - from + n + CONTEXT), w->text + from, (int)(w->at - from), "",
			 marks);
}
