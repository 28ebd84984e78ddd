/* SPDX-License-Identifier: GPL-2.0 */
/* The JSON of each thing; where it goes is out_json.c's business. */
#ifndef CTL_JSON_H
#define CTL_JSON_H

#include <jansson.h>

#include "out.h"
#include "record.h"

/**
 * json_flow() - a flow, as in lists
 * @record:	with a history or without
 *
 * Return: a new reference.
 */
json_t *json_flow(const struct record *record);

/**
 * json_group() - a listener or a destination
 * @group:	it
 * @side:	which of both
 *
 * Return: a new reference.
 */
json_t *json_group(const struct tcpwatch_group *group, enum out_side side);

/**
 * json_time_wait() - where ports are short
 * @tw:		all of it
 *
 * Return: a new reference.
 */
json_t *json_time_wait(const struct time_wait *tw);

/**
 * json_handshakes() - one listener's handshakes
 * @h:		they
 *
 * Return: a new reference.
 */
json_t *json_handshakes(const struct handshakes *h);

/**
 * json_report() - what is wrong here
 * @report:	all of it
 *
 * Return: a new reference.
 */
json_t *json_report(const struct report *report);

/**
 * json_explain() - one flow, as others see it, too
 * @e:		all of it
 *
 * Return: a new reference.
 */
json_t *json_explain(const struct explain *e);

/**
 * json_stats() - the counters by name; null: this kernel does not have it
 * @stats:	the counters
 *
 * Return: a new reference.
 */
json_t *json_stats(const struct stats *stats);

/**
 * json_status() - what is on
 * @status:	the status
 *
 * Return: a new reference.
 */
json_t *json_status(const struct status *status);

/**
 * json_config() - settings by name
 * @config:	the settings
 * @all:	also those that it does not have, as null
 *
 * Return: a new reference.
 */
json_t *json_config(const struct config *config, bool all);

/**
 * json_event() - what all records of a stream have
 * @type:	of the record
 * @event:	where it stands in the stream
 * @lost:	how many events are missing
 *
 * Return: a new reference.
 */
json_t *json_event(const char *type, const struct out_event *event, uint64_t lost);

/**
 * json_transition_event() - a transition of a stream
 * @event:	where it stands in the stream
 * @transition:	what happened
 *
 * Return: a new reference.
 */
json_t *json_transition_event(const struct out_event *event,
			      const struct tcpwatch_transition_event *transition);

/**
 * json_alert_event() - an alert of a stream
 * @event:	where it stands in the stream
 * @alert:	what has become of it
 *
 * Return: a new reference.
 */
json_t *json_alert_event(const struct out_event *event, const struct tcpwatch_alert_event *alert);

/**
 * json_sync_event() - a point of a stream
 * @event:	where it stands in the stream
 * @sync:	what it says
 *
 * Return: a new reference.
 */
json_t *json_sync_event(const struct out_event *event, const struct out_sync *sync);

/**
 * json_flow_event() - a flow in a stream: what lists have of it, and its last transition's number
 * @event:	events up to its number are in the flow
 * @record:	the flow
 *
 * Return: a new reference.
 */
json_t *json_flow_event(const struct out_event *event, const struct record *record);

#endif
