/* SPDX-License-Identifier: GPL-2.0 */
/* Settings as people write them: words, and files of them. */
#ifndef CTL_SETTINGS_H
#define CTL_SETTINGS_H

#include "fault.h"
#include "record.h"

/* what is applied when the module is loaded */
#define SETTINGS_FILE	"/etc/tcpwatch.conf"

/**
 * settings_key() - which setting is meant
 * @word:	any case, with '-', '_' or nothing between its parts
 * @fault:	says that there is none
 *
 * Return: enum tcpwatch_config_attr, or -1.
 */
int settings_key(const char *word, struct fault *fault);

/**
 * settings_value() - read the value of a setting
 * @config:	gets it
 * @key:	enum tcpwatch_config_attr
 * @word:	a number; of those in seconds also "5m"
 * @fault:	says what is wrong with it
 *
 * Return: 0 or CTL_USAGE.
 */
int settings_value(struct config *config, int key, const char *word, struct fault *fault);

/**
 * settings_read() - read a file: lines of KEY VALUE, a comment from '#' on
 * @path:	of the file
 * @config:	gets them
 * @fault:	names the file and the line; its error is that of fopen()
 *
 * Return: 0, CTL_USAGE for a bad line, or CTL_REFUSED when the file cannot be read.
 */
int settings_read(const char *path, struct config *config, struct fault *fault);

#endif
