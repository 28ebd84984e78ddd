// SPDX-License-Identifier: GPL-2.0
#include <errno.h>
#include <string.h>

#include "ctl.h"
#include "msg.h"
#include "netns.h"
#include "thresholds.h"
#include "netns_list.h"

static enum transport_next take_status(void *context, const struct nlmsghdr *nlh)
{
	msg_status(nlh, context);
	return TRANSPORT_MORE;
}

int ctl_status(struct ctl *ctl, struct status *status)
{
	const struct transport_reader reader = { .message = take_status, .context = status };
	int code;

	memset(status, 0, sizeof(*status));
	transport_request(ctl->transport, TCPWATCH_CMD_STATUS_GET);
	code = transport_do(ctl->transport, &reader, &ctl->fault);
	if (code && ctl->fault.error == ENOENT)
		return fault_set(&ctl->fault, CTL_NO_MODULE, "the module was unloaded");
	return code;
}

static enum transport_next take_stats(void *context, const struct nlmsghdr *nlh)
{
	msg_stats(nlh, context);
	return TRANSPORT_MORE;
}

int ctl_stats(struct ctl *ctl, struct stats *stats)
{
	const struct transport_reader reader = { .message = take_stats, .context = stats };

	memset(stats, 0, sizeof(*stats));
	transport_request(ctl->transport, TCPWATCH_CMD_STATS_GET);
	return transport_do(ctl->transport, &reader, &ctl->fault);
}

static enum transport_next take_config(void *context, const struct nlmsghdr *nlh)
{
	msg_config(nlh, context);
	return TRANSPORT_MORE;
}

int ctl_config(struct ctl *ctl, struct config *config)
{
	const struct transport_reader reader = { .message = take_config, .context = config };

	memset(config, 0, sizeof(*config));
	transport_request(ctl->transport, TCPWATCH_CMD_CONFIG_GET);
	return transport_do(ctl->transport, &reader, &ctl->fault);
}

void ctl_thresholds(struct ctl *ctl)
{
	struct config config;

	thresholds_set(ctl_config(ctl, &config) ? NULL : &config);
}

int ctl_check_abi(uint32_t abi, struct fault *fault)
{
	unsigned int major = abi >> 16, minor = abi & 0xffff;

	if (major != TCPWATCH_ABI_MAJOR)
		return fault_set(fault, CTL_NO_MODULE,
				 "the loaded module speaks interface %u.%u, this tool %u.%u: install both of one version, then rmmod tcpwatch && modprobe tcpwatch",
				 major, minor, TCPWATCH_ABI_MAJOR, TCPWATCH_ABI_MINOR);
	if (minor != TCPWATCH_ABI_MINOR)
		fault_warn("the module's interface is %u.%u, this tool's %u.%u: what only one of them knows is missing",
			   major, minor, TCPWATCH_ABI_MAJOR, TCPWATCH_ABI_MINOR);
	return 0;
}

static int enter(struct ctl *ctl)
{
	if (ctl->here)
		return netns_go(ctl->here, &ctl->fault);
	if (ctl->options.netns)
		return netns_enter(ctl->options.netns, &ctl->fault);
	return 0;
}

/* where several are visited, those that are not watched are left out */
static int arrive(struct ctl *ctl)
{
	ctl->out.netns = ctl->status.value[TCPWATCH_STATUS_NETNS];
	if (!ctl->here)
		return 0;
	if (!ctl->status.value[TCPWATCH_STATUS_WATCHING])
		return fault_errno(&ctl->fault, ENONET, "");
	ctl->out.ops->netns(&ctl->out, ctl->here);
	return 0;
}

int ctl_connect(struct ctl *ctl)
{
	int code = enter(ctl);

	if (!code)
		code = transport_open(&ctl->transport, &ctl->fault);
	if (!code)
		code = ctl_status(ctl, &ctl->status);
	if (!code)
		code = ctl_check_abi(ctl->status.value[TCPWATCH_STATUS_ABI], &ctl->fault);
	return code ? code : arrive(ctl);
}

void ctl_prefix(const struct ctl *ctl, char *buf, size_t size)
{
	char path[sizeof(ctl->here->path)];

	*buf = '\0';
	if (ctl->here && !ctl->here->own)
		snprintf(buf, size, "nsenter --net=%s ", ctl->here->path);
	if (ctl->here || !ctl->options.netns)
		return;
	netns_path(ctl->options.netns, path, sizeof(path));
	snprintf(buf, size, "nsenter --net=%s ", path);
}

void ctl_skip_show(int *argc, char ***argv)
{
	if (!*argc || (strcmp(**argv, "show") && strcmp(**argv, "list") && strcmp(**argv, "ls")))
		return;
	(*argc)--;
	(*argv)++;
}

int ctl_no_words(struct ctl *ctl, int argc, char **argv)
{
	if (!argc)
		return 0;
	return fault_set(&ctl->fault, CTL_USAGE, "'%s' is not expected here", argv[0]);
}

int ctl_begin(struct ctl *ctl, int argc, char **argv)
{
	int code;

	ctl_skip_show(&argc, &argv);
	code = ctl_no_words(ctl, argc, argv);
	return code ? code : ctl_connect(ctl);
}
