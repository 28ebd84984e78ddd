// SPDX-License-Identifier: GPL-2.0
#include <string.h>

#include "ctl.h"
#include "msg.h"
#include "names.h"
#include "units.h"
#include "verbs.h"

static enum transport_next take(void *context, const struct nlmsghdr *nlh)
{
	msg_config(nlh, context);
	return TRANSPORT_MORE;
}

static int fetch(struct ctl *ctl, struct config *config)
{
	const struct transport_reader reader = { .message = take, .context = config };

	memset(config, 0, sizeof(*config));
	transport_request(ctl->transport, TCPWATCH_CMD_CONFIG_GET);
	return transport_do(ctl->transport, &reader, &ctl->fault);
}

static int find_key(struct ctl *ctl, const char *word)
{
	int key = name_find(&config_names, word);

	if (key < 0)
		fault_set(&ctl->fault, CTL_USAGE,
			  "config: there is no setting '%s' (tcpwatchctl config shows them)", word);
	return key;
}

static bool is_time(int key)
{
	const char *unit = config_names.table[key].unit;

	return unit && !strcmp(unit, "s");
}

/* a number; settings in seconds take "5m" too */
static int parse_value(struct ctl *ctl, struct config *config, int key, const char *word)
{
	const char *name = name_key(&config_names, key);
	uint64_t value;

	if (!count_parse(word, &value)) {
		if (!is_time(key) || !span_parse(word, &value))
			return fault_set(&ctl->fault, CTL_USAGE, "config: %s: '%s' is not a number%s",
					 name, word, is_time(key) ? " or a time (90, 5m, 2h)" : "");
		if (value % NSEC_PER_SEC)
			return fault_set(&ctl->fault, CTL_USAGE, "config: %s takes whole seconds",
					 name);
		value /= NSEC_PER_SEC;
	}
	if (value > UINT32_MAX)
		return fault_set(&ctl->fault, CTL_USAGE, "config: %s: %s is too large", name, word);
	config->has[key] = true;
	config->value[key] = value;
	return 0;
}

/* KEY VALUE or KEY=VALUE */
static int parse_settings(struct ctl *ctl, struct config *config, int argc, char **argv)
{
	while (argc) {
		char *value = strchr(argv[0], '=');
		int key, code, used = value ? 1 : 2;

		if (value)
			*value++ = '\0';
		key = find_key(ctl, argv[0]);
		if (key < 0)
			return CTL_USAGE;
		if (!value && argc < 2)
			return fault_set(&ctl->fault, CTL_USAGE, "config: %s needs a value",
					 name_key(&config_names, key));
		code = parse_value(ctl, config, key, value ? value : argv[1]);
		if (code)
			return code;
		argc -= used;
		argv += used;
	}
	return 0;
}

static int set(struct ctl *ctl, int argc, char **argv)
{
	struct config config = { .has = { false } };
	int code;

	if (!argc)
		return fault_set(&ctl->fault, CTL_USAGE, "config set: KEY VALUE expected");
	code = parse_settings(ctl, &config, argc, argv);
	if (!code)
		code = ctl_connect(ctl);
	if (code)
		return code;
	msg_put_config(transport_request(ctl->transport, TCPWATCH_CMD_CONFIG_SET), &config);
	return transport_do(ctl->transport, NULL, &ctl->fault);
}

static int get(struct ctl *ctl, int argc, char **argv)
{
	bool wanted[TCPWATCH_CONFIG_MAX + 1] = { false };
	struct config config;
	int i, key, code;

	for (i = 0; i < argc; i++) {
		key = find_key(ctl, argv[i]);
		if (key < 0)
			return CTL_USAGE;
		wanted[key] = true;
	}
	code = ctl_connect(ctl);
	if (!code)
		code = fetch(ctl, &config);
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
	ctl_skip_show(&argc, &argv);
	return get(ctl, argc, argv);
}
