/* SPDX-License-Identifier: GPL-2.0 */
/* What a reader should know of a flow, in sentences. */
#ifndef CTL_NOTES_H
#define CTL_NOTES_H

#include "record.h"

#define NOTE_TEXT	256

/**
 * note_verdict() - how the flow was closed, or that it is open
 * @flow:	the flow
 * @buf:	result, NOTE_TEXT bytes: "closed by client, three segments"
 */
const char *note_verdict(const struct tcpwatch_flow *flow, char *buf);

/**
 * notes() - say what the states alone do not
 * @record:	the flow
 * @say:	called for each sentence or two
 * @context:	first argument of @say
 */
void notes(const struct record *record, void (*say)(void *context, const char *text),
	   void *context);

#endif
