// SPDX-License-Identifier: GPL-2.0
#include "thresholds.h"
#include "units.h"

/* as the module has them */
static const uint32_t defaults[TCPWATCH_CONFIG_MAX + 1] = {
	[TCPWATCH_CONFIG_CLOSE_WAIT_WARNING] = 50,
	[TCPWATCH_CONFIG_CLOSE_WAIT_CRITICAL] = 500,
	[TCPWATCH_CONFIG_CLOSE_WAIT_AGE_WARNING_S] = 600,
	[TCPWATCH_CONFIG_CLOSE_WAIT_AGE_CRITICAL_S] = 3600,
	[TCPWATCH_CONFIG_PORTS_WARNING] = 50,
	[TCPWATCH_CONFIG_PORTS_CRITICAL] = 80,
	[TCPWATCH_CONFIG_TABLE_WARNING] = 90,
	[TCPWATCH_CONFIG_TABLE_CRITICAL] = 99,
	[TCPWATCH_CONFIG_LEAK_S] = 60,
	[TCPWATCH_CONFIG_PRESUMED_GONE_S] = 60,
};

static struct config current;

void thresholds_set(const struct config *config)
{
	current = config ? *config : (struct config){ .has = { false } };
}

uint32_t threshold(unsigned int key)
{
	return current.has[key] ? current.value[key] : defaults[key];
}

uint64_t threshold_ns(unsigned int key)
{
	return threshold(key) * NSEC_PER_SEC;
}

bool threshold_reached(unsigned int key, uint64_t value)
{
	return threshold(key) && value >= threshold(key);
}
