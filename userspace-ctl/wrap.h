/* SPDX-License-Identifier: GPL-2.0 */
/* Sentences in a column. */
#ifndef CTL_WRAP_H
#define CTL_WRAP_H

#include <stdio.h>

/**
 * wrap() - print a text, broken between words, and end its last line
 * @file:	where; the cursor stands in column @indent
 * @text:	ASCII; a word that is too long for a line is not cut
 * @indent:	column in which further lines begin
 * @width:	columns of a line; 0: as long as it likes
 */
void wrap(FILE *file, const char *text, unsigned int indent, unsigned int width);

/**
 * wrap_command() - the same for what will be pasted into a shell: lines that go on end in a '\\'
 * @file:	where; the cursor stands in column @indent
 * @text:	a command; no quotes are around its blanks
 * @indent:	column in which further lines begin
 * @width:	columns of a line; 0: as long as it likes
 */
void wrap_command(FILE *file, const char *text, unsigned int indent, unsigned int width);

#endif
