// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <string.h>

#include "ctl.h"
#include "msg.h"
#include "names.h"
#include "settings.h"
#include "verbs.h"

/* KEY VALUE or KEY=VALUE */
static int parse_settings(struct ctl *ctl, struct config *config, int argc, char **argv)
{
	while (argc) {
		char *value = strchr(argv[0], '=');
		int key, code, used = value ? 1 : 2;

		if (value)
			*value++ = '\0';
		key = settings_key(argv[0], &ctl->fault);
		if (key < 0)
			return CTL_USAGE;
		if (!value && argc < 2)
			return fault_set(&ctl->fault, CTL_USAGE, "config: %s needs a value",
					 name_key(&config_names, key));
		code = settings_value(config, key, value ? value : argv[1], &ctl->fault);
		if (code)
			return code;
		argc -= used;
		argv += used;
	}
	return 0;
}

static bool empty(const struct config *config)
{
	return !memchr(config->has, true, sizeof(config->has));
}

static int send_all(struct ctl *ctl, const struct config *config)
{
	int code = ctl_connect(ctl);

	if (code)
		return code;
	msg_put_config(transport_request(ctl->transport, TCPWATCH_CMD_CONFIG_SET), config);
	return transport_do(ctl->transport, NULL, &ctl->fault);
}

static int set(struct ctl *ctl, int argc, char **argv)
{
	struct config config = { .has = { false } };
	int code;

	if (!argc)
		return fault_set(&ctl->fault, CTL_USAGE, "config set: KEY VALUE expected");
	code = parse_settings(ctl, &config, argc, argv);
	return code ? code : send_all(ctl, &config);
}

/* a file of settings; without a word the usual one, which need not be there */
static int load(struct ctl *ctl, int argc, char **argv)
{
	const char *path = argc ? argv[0] : SETTINGS_FILE;
	struct config config = { .has = { false } };
	int code;

	if (argc > 1)
		return ctl_no_words(ctl, argc - 1, argv + 1);
	code = settings_read(path, &config, &ctl->fault);
	if (code && !argc && ctl->fault.error == ENOENT)
		return 0;
	return code || empty(&config) ? code : send_all(ctl, &config);
}

static int get(struct ctl *ctl, int argc, char **argv)
{
	bool wanted[TCPWATCH_CONFIG_MAX + 1] = { false };
	struct config config;
	int i, key, code;

	for (i = 0; i < argc; i++) {
		key = settings_key(argv[i], &ctl->fault);
		if (key < 0)
			return CTL_USAGE;
		wanted[key] = true;
	}
	code = ctl_connect(ctl);
	if (!code)
		code = ctl_config(ctl, &config);
	if (code)
		return code;
	for (i = 0; argc && i <= TCPWATCH_CONFIG_MAX; i++)
		config.has[i] &= wanted[i];
	ctl->out.ops->config(&ctl->out, &config);
	return 0;
}

int verb_config(struct ctl *ctl, int argc, char **argv)
{
	if (argc && !strcmp(argv[0], "set"))
		return set(ctl, argc - 1, argv + 1);
	if (argc && !strcmp(argv[0], "get"))
		return get(ctl, argc - 1, argv + 1);
	if (argc && !strcmp(argv[0], "load"))
		return load(ctl, argc - 1, argv + 1);
	ctl_skip_show(&argc, &argv);
	return get(ctl, argc, argv);
}
