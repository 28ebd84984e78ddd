/* SPDX-License-Identifier: GPL-2.0 */
/* Cells and lines of the output for people; out_text.c puts them together. */
#ifndef CTL_TEXT_H
#define CTL_TEXT_H

#include "names.h"
#include "out.h"

/* the tables are made for this width; what goes beyond it is extra */
#define TEXT_WIDTH	80
#define TEXT_END	22	/* an IPv4 end and a blank */
#define TEXT_STATE	12	/* a state and a blank */

/* [2025-11-22T11:33:00.123456] and a blank */
#define TEXT_STAMP	29

/* a name of a host, or an address, and a port */
#define HOST_TEXT	320

/**
 * text_pad() - blanks from one column to another one
 * @out:	where
 * @from:	the present column
 * @to:		the wanted one; nothing happens if it is passed already
 */
void text_pad(const struct out *out, unsigned int from, unsigned int to);

/**
 * text_cell() - a text at the left of its column
 * @out:	where
 * @text:	is not cut if it is wider
 * @columns:	width of the column
 * @paint:	colour
 */
void text_cell(const struct out *out, const char *text, unsigned int columns, enum paint paint);

/**
 * text_state() - a state in its colour, at the left of its column
 * @out:	where
 * @state:	enum tcpwatch_state
 * @columns:	width of the column
 */
void text_state(const struct out *out, unsigned int state, unsigned int columns);

/**
 * text_right() - a text at the right of its column
 * @out:	where
 * @text:	is not cut if it is wider
 * @columns:	width of the column
 */
void text_right(const struct out *out, const char *text, unsigned int columns);

/**
 * text_paragraph() - sentences on lines of their own
 * @out:	where; its width decides
 * @indent:	column in which each line begins
 * @text:	as wrap() takes it
 */
void text_paragraph(const struct out *out, unsigned int indent, const char *text);

/**
 * text_command() - the same for what will be pasted into a shell
 * @out:	where; its width decides
 * @indent:	column in which each line begins
 * @text:	as wrap_command() takes it
 */
void text_command(const struct out *out, unsigned int indent, const char *text);

/**
 * text_end() - an end, by name if names are wanted
 * @out:	its style decides
 * @family:	AF_INET or AF_INET6
 * @bytes:	address, network order
 * @port:	network order
 * @buf:	result, HOST_TEXT bytes
 */
const char *text_end(const struct out *out, int family, const uint8_t *bytes, __be16 port,
		     char *buf);

/**
 * style_end() - the same where there is no struct out
 * @style:	decides
 * @family:	AF_INET or AF_INET6
 * @bytes:	address, network order
 * @port:	network order
 * @buf:	result, HOST_TEXT bytes
 */
const char *style_end(const struct style *style, int family, const uint8_t *bytes, __be16 port,
		      char *buf);

/**
 * text_one_line() - whether both ends go into the columns that are made for them
 * @out:	its width decides
 * @client:	an end
 * @server:	the other one
 */
bool text_one_line(const struct out *out, const char *client, const char *server);

/**
 * text_flow_head() - headings of the list of flows
 * @out:	where
 */
void text_flow_head(const struct out *out);

/**
 * text_flow() - one flow of that list: a line, or two if its ends are long
 * @out:	where
 * @flow:	the flow
 */
void text_flow(const struct out *out, const struct tcpwatch_flow *flow);

/**
 * text_flow_owners() - a line below it: who holds its sockets, nothing if there are none
 * @out:	where
 * @record:	the flow and its owners
 */
void text_flow_owners(const struct out *out, const struct record *record);

/**
 * text_ended_head() - headings of the list of ended flows
 * @out:	where
 */
void text_ended_head(const struct out *out);

/**
 * text_ended() - one flow of that list: a line, or up to three if its ends are long
 * @out:	where
 * @flow:	the flow
 */
void text_ended(const struct out *out, const struct tcpwatch_flow *flow);

/**
 * text_status() - what is on, how full, since when
 * @out:	where
 * @status:	the status
 */
void text_status(const struct out *out, const struct status *status);

/* as the operations of the same name in struct out_ops */
void text_groups(struct out *out, enum out_side side, const struct tcpwatch_group *group,
		 size_t count);
void text_time_wait(struct out *out, const struct time_wait *tw);
void text_half_open(struct out *out, const struct handshakes *h, size_t count);
void text_report(struct out *out, const struct report *report);
void text_close_wait(struct out *out, const struct close_wait *cw);
void text_explain(struct out *out, const struct explain *e);

/**
 * text_stamp() - when an event happened, if that is wanted
 * @out:	its style decides
 * @at_ns:	CLOCK_REALTIME
 * @alone:	on a line of its own
 */
void text_stamp(const struct out *out, uint64_t at_ns, bool alone);

/* events: as the operations of the same name in struct out_ops */
void text_transition(struct out *out, const struct out_event *event,
		     const struct tcpwatch_transition_event *transition);
void text_close(struct out *out, const struct out_event *event,
		const struct tcpwatch_flow *flow);
void text_changed(struct out *out, const struct out_event *event, const struct config *config);
void text_alert(struct out *out, const struct out_event *event,
		const struct tcpwatch_alert_event *alert);
void text_overrun(struct out *out, const struct out_event *event, uint64_t lost);
void text_sync(struct out *out, const struct out_event *event, const struct out_sync *sync);

#endif
