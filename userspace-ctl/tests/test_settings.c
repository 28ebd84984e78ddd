// SPDX-License-Identifier: GPL-2.0
/* Files of settings: what they may say, and where they are wrong. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "names.h"
#include "settings.h"
#include "suite.h"

/* clang-format off */
static const struct file_row {
	const char *what;
	const char *text;
	const char *says;	/* NULL: it is good */
	const char *key;
	uint32_t value;
	unsigned int count;
} files[] = {
	{ "nothing", "", NULL, NULL, 0, 0 },
	{ "comments and empty lines", "# a comment\n\n   \t\n#\n", NULL, NULL, 0, 0 },
	{ "a setting", "ports_warning 40\n", NULL, "ports_warning", 40, 1 },
	{ "no line feed at the end", "ports_warning 40", NULL, "ports_warning", 40, 1 },
	{ "blanks and a comment after it", "\t ports_warning \t 40   # percent\n", NULL,
	  "ports_warning", 40, 1 },
	{ "lines as DOS ends them", "ports_warning 40\r\nsyn_s 5m\r\n", NULL, "syn_s", 300, 2 },
	{ "a time", "close_wait_age_warning_s 10m\n", NULL, "close_wait_age_warning_s", 600, 1 },
	{ "any spelling", "Ports-Critical 70\n", NULL, "ports_critical", 70, 1 },
	{ "an unknown setting", "syn_s 5\n\nspeed 7\n", ":3: config: there is no setting 'speed'",
	  NULL, 0, 0 },
	{ "no value", "# x\nsyn_s\n", ":2: config: syn_s needs a value", NULL, 0, 0 },
	{ "a value that is commented out", "syn_s # 5\n", ":1: config: syn_s needs a value", NULL,
	  0, 0 },
	{ "two values", "syn_s 5 6\n", ":1: config: KEY VALUE expected", NULL, 0, 0 },
	{ "no number", "syn_s soon\n", ":1: config: syn_s: 'soon' is not a number", NULL, 0, 0 },
	{ "too large", "max_flows 4294967296\n", ":1: config: max_flows: 4294967296 is too large",
	  NULL, 0, 0 },
	{ "the same one twice", "syn_s 5\nsyn-s 6\n",
	  ":2: config: syn-s is set twice", NULL, 0, 0 },
	{ "the first of two mistakes", "syn_s\nspeed 1\n", ":1: ", NULL, 0, 0 },
};

/* clang-format on */

static unsigned int count(const struct config *config)
{
	unsigned int i, n = 0;

	for (i = 0; i <= TCPWATCH_CONFIG_MAX; i++)
		n += config->has[i];
	return n;
}

static void test_file(void **state)
{
	const struct file_row *row = *state;
	struct config config = { .has = { false } };
	char path[] = "/tmp/test_settings.XXXXXX";
	struct fault fault = { .code = 0 };
	int code, fd = mkstemp(path);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, row->text, strlen(row->text)), strlen(row->text));
	close(fd);
	code = settings_read(path, &config, &fault);
	unlink(path);
	if (row->says) {
		assert_int_equal(code, CTL_USAGE);
		assert_int_equal(strncmp(fault.text, path, strlen(path)), 0);
		assert_non_null(strstr(fault.text, row->says));
		return;
	}
	assert_int_equal(code, 0);
	assert_int_equal(count(&config), row->count);
	if (row->key)
		assert_int_equal(config.value[name_find(&config_names, row->key)], row->value);
}

/* every setting has a word, and one that a file can have */
static void test_words(void **state)
{
	struct fault fault = { .code = 0 };
	int i;

	(void)state;
	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++) {
		assert_string_not_equal(name_key(&config_names, i), "unknown");
		assert_int_equal(settings_key(name_key(&config_names, i), &fault), i);
		assert_non_null(config_names.table[i].unit);
		assert_non_null(config_names.table[i].help);
	}
}

static const struct word_row {
	const char *what;
} words[] = {
	{ "every setting has its word, unit and help" },
};

int main(void)
{
	int failed = 0;

	failed += run_rows("files", files, sizeof(files), sizeof(files[0]), test_file);
	failed += run_rows("words", words, sizeof(words), sizeof(words[0]), test_words);
	return failed > 0;
}
