// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "settings.h"
#include "units.h"

#define BLANKS	" \t\r\n"

int settings_key(const char *word, struct fault *fault)
{
	int key = name_find(&config_names, word);

	if (key < 0)
		fault_set(fault, CTL_USAGE,
			  "config: there is no setting '%s' (tcpwatchctl config shows them)", word);
	return key;
}

static bool is_time(int key)
{
	const char *unit = config_names.table[key].unit;

	return unit && !strcmp(unit, "s");
}

int settings_value(struct config *config, int key, const char *word, struct fault *fault)
{
	const char *name = name_key(&config_names, key);
	uint64_t value;

	if (!count_parse(word, &value)) {
		if (!is_time(key) || !span_parse(word, &value))
			return fault_set(fault, CTL_USAGE, "config: %s: '%s' is not a number%s",
					 name, word, is_time(key) ? " or a time (90, 5m, 2h)" : "");
		if (value % NSEC_PER_SEC)
			return fault_set(fault, CTL_USAGE, "config: %s takes whole seconds", name);
		value /= NSEC_PER_SEC;
	}
	if (value > UINT32_MAX)
		return fault_set(fault, CTL_USAGE, "config: %s: %s is too large", name, word);
	config->has[key] = true;
	config->value[key] = value;
	return 0;
}

/* one line of a file, which is cut */
static int take_line(struct config *config, char *line, struct fault *fault)
{
	char *word, *value, *rest;
	int key;

	line[strcspn(line, "#")] = '\0';
	word = strtok_r(line, BLANKS, &rest);
	if (!word)
		return 0;
	value = strtok_r(NULL, BLANKS, &rest);
	if (!value)
		return fault_set(fault, CTL_USAGE, "config: %s needs a value", word);
	if (strtok_r(NULL, BLANKS, &rest))
		return fault_set(fault, CTL_USAGE, "config: KEY VALUE expected, and no more");
	key = settings_key(word, fault);
	if (key < 0)
		return CTL_USAGE;
	if (config->has[key])
		return fault_set(fault, CTL_USAGE, "config: %s is set twice", word);
	return settings_value(config, key, value, fault);
}

static int take_file(struct config *config, const char *path, FILE *file, struct fault *fault)
{
	struct fault why = { .code = 0 };
	unsigned int number = 0;
	size_t room = 0;
	char *line = NULL;
	int code = 0;

	while (!code && getline(&line, &room, file) >= 0) {
		number++;
		code = take_line(config, line, &why);
	}
	if (code)
		fault_set(fault, code, "%.256s:%u: %.400s", path, number, why.text);
	else if (ferror(file))
		code = fault_set(fault, CTL_REFUSED, "%s: %s", path, strerror(errno));
	free(line);
	return code;
}

int settings_read(const char *path, struct config *config, struct fault *fault)
{
	FILE *file = fopen(path, "re");
	int code, error = errno;

	if (!file) {
		code = fault_set(fault, CTL_REFUSED, "%s: %s", path, strerror(error));
		fault->error = error;
		return code;
	}
	code = take_file(config, path, file, fault);
	fclose(file);
	return code;
}
