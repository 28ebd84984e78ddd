/* SPDX-License-Identifier: GPL-2.0 */
/* Sockets in CLOSE_WAIT as JSON. */
#ifndef CTL_JSON_CLOSE_WAIT_H
#define CTL_JSON_CLOSE_WAIT_H

#include <jansson.h>

#include "close_wait.h"

/**
 * json_close_wait() - one row
 * @cw:		all of it
 * @row:	the row
 *
 * Return: a new reference.
 */
json_t *json_close_wait(const struct close_wait *cw, const struct close_wait_row *row);

#endif
