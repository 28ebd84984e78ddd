// SPDX-License-Identifier: GPL-2.0
/* Says what a device does for the stack, as `ethtool -K` does; --help tells all. */
#define _GNU_SOURCE
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

#include "util.h"

static const char usage_text[] =
"usage: offload DEVICE FEATURE=on|off...\n"
"\n"
"FEATURE is gro, gso or tso. Exit status: 0 it is so, 2 usage or system.\n";

static const struct {
	const char *name;
	__u32 set, get;
} features[] = {
	{ "gro", ETHTOOL_SGRO, ETHTOOL_GGRO },
	{ "gso", ETHTOOL_SGSO, ETHTOOL_GGSO },
	{ "tso", ETHTOOL_STSO, ETHTOOL_GTSO },
};

#define NFEATURES	(sizeof(features) / sizeof(features[0]))

static __u32 ask(int fd, const char *device, __u32 command, __u32 data)
{
	struct ethtool_value value = { .cmd = command, .data = data };
	struct ifreq request = { .ifr_data = (void *)&value };

	strncpy(request.ifr_name, device, IFNAMSIZ - 1);
	if (ioctl(fd, SIOCETHTOOL, &request))
		die_errno("SIOCETHTOOL %s", device);
	return value.data;
}

static void apply(int fd, const char *device, const char *text)
{
	const char *value = strchr(text, '=');
	size_t len = value ? value - text : 0;
	bool on = value && !strcmp(value, "=on");

	for (size_t i = 0; i < NFEATURES; i++) {
		if (strlen(features[i].name) != len || strncmp(features[i].name, text, len))
			continue;
		ask(fd, device, features[i].set, on);
		if (!!ask(fd, device, features[i].get, 0) != on)
			die("%s: %s is not to be had", device, text);
		return;
	}
	die("no such feature: %s", text);
}

int main(int argc, char **argv)
{
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (argc < 3 || argv[1][0] == '-') {
		fputs(usage_text, argc < 2 ? stderr : stdout);
		return 2;
	}
	if (fd < 0)
		die_errno("socket");
	for (int i = 2; i < argc; i++)
		apply(fd, argv[1], argv[i]);
	return 0;
}
