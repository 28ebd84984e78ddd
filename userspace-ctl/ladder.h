/* SPDX-License-Identifier: GPL-2.0 */
/* One flow in full: its ends, the ladder of its transitions, what to know. */
#ifndef CTL_LADDER_H
#define CTL_LADDER_H

#include <stdio.h>

#include "record.h"
#include "style.h"

/**
 * ladder_rows() - draw the transitions of a flow, one line each
 * @file:	where
 * @style:	no line is wider than its width, 80 when that is 0
 * @record:	the flow
 */
void ladder_rows(FILE *file, const struct style *style, const struct record *record);

/**
 * ladder_head() - draw the ends of a flow and how it was closed, and an empty line
 * @file:	where
 * @style:	as for ladder_rows()
 * @record:	the flow
 */
void ladder_head(FILE *file, const struct style *style, const struct record *record);

/**
 * ladder() - draw a flow in full
 * @file:	where
 * @style:	as for ladder_rows()
 * @record:	the flow
 */
void ladder(FILE *file, const struct style *style, const struct record *record);

#endif
