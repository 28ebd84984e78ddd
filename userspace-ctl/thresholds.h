/* SPDX-License-Identifier: GPL-2.0 */
/* What counts as much: the settings of the namespace that is asked, which alerts go by, too. */
#ifndef CTL_THRESHOLDS_H
#define CTL_THRESHOLDS_H

#include <stdbool.h>

#include "record.h"

/**
 * thresholds_set() - go by these from now on
 * @config:	settings; what a module does not have keeps its default. NULL: the defaults
 */
void thresholds_set(const struct config *config);

/**
 * threshold() - one of them
 * @key:	TCPWATCH_CONFIG_*, one that warns, or LEAK_S, PRESUMED_GONE_S
 *
 * Return: in the unit of its key; 0: there is none.
 */
uint32_t threshold(unsigned int key);

/* the same, of a key that ends in _S, in ns */
uint64_t threshold_ns(unsigned int key);

/* whether there is such a threshold and @value is at it, or beyond */
bool threshold_reached(unsigned int key, uint64_t value);

#endif
