/* SPDX-License-Identifier: GPL-2.0 */
/* An expression as a row of words, and where each of them stands. */
#ifndef CTL_WORDS_H
#define CTL_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "fault.h"

#define WORDS_TEXT	4096
#define WORD_TEXT	128

/**
 * struct words - a text that is read word by word
 * @text:	all of it, one blank between the arguments
 * @at:		where the current word begins in @text
 * @len:	its length, 0 at the end
 * @word:	the current word; of a longer one, the beginning
 */
struct words {
	char text[WORDS_TEXT];
	size_t at;
	size_t len;
	char word[WORD_TEXT];
};

/**
 * words_begin() - take the arguments and go to the first word
 * @words:	result
 * @argc:	number of arguments
 * @argv:	arguments, which may hold several words each
 *
 * Return: false when they are too long.
 */
bool words_begin(struct words *words, int argc, char **argv);

/**
 * words_next() - go to the next word; parentheses and operators are words
 * @words:	the text
 */
void words_next(struct words *words);

/**
 * words_end() - whether all of them are read
 * @words:	the text
 */
bool words_end(const struct words *words);

/**
 * words_is() - whether the current word is this one, in any case
 * @words:	the text
 * @word:	what it is compared with
 */
bool words_is(const struct words *words, const char *word);

/**
 * words_fault() - complain of the current word, and show where it stands
 * @words:	the text
 * @fault:	result
 * @what:	what is wrong with it
 *
 * Return: CTL_USAGE.
 */
int words_fault(const struct words *words, struct fault *fault, const char *what);

#endif
