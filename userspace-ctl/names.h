/* SPDX-License-Identifier: GPL-2.0 */
/* The words for the numbers of the interface, and back. */
#ifndef CTL_NAMES_H
#define CTL_NAMES_H

#include <stdint.h>

/**
 * struct name - what one value is called
 * @key:	in JSON and in metrics
 * @text:	for people, as ss spells it; NULL: as @key
 * @unit:	of a setting, of a value
 * @help:	one line, or NULL
 */
struct name {
	const char *key;
	const char *text;
	const char *unit;
	const char *help;
};

/* a table indexed by the value; holes have no key */
struct names {
	const struct name *table;
	unsigned int count;
};

extern const struct names state_names;		/* enum tcpwatch_state */
extern const struct names cause_names;		/* enum tcpwatch_cause */
extern const struct names side_names;		/* enum tcpwatch_side */
extern const struct names close_names;		/* enum tcpwatch_close */
extern const struct names origin_names;		/* enum tcpwatch_origin */
extern const struct names since_names;		/* enum tcpwatch_since */
extern const struct names stat_names;		/* enum tcpwatch_stat */
extern const struct names config_names;		/* enum tcpwatch_config_attr */
extern const struct names alert_names;		/* enum tcpwatch_alert; unit: of its value */
extern const struct names severity_names;	/* enum tcpwatch_severity */
extern const struct names change_names;		/* enum tcpwatch_alert_change */
extern const struct names subject_names;	/* enum tcpwatch_subject */
extern const struct names reason_names;		/* enum tcpwatch_alert_reason */
extern const struct names family_names;		/* AF_INET, AF_INET6 */

/**
 * name_key() - the word for JSON; "unknown" for a value newer than this tool
 * @names:	which enum
 * @value:	of that enum
 */
const char *name_key(const struct names *names, unsigned int value);

/**
 * name_text() - the word for people
 * @names:	which enum
 * @value:	of that enum
 */
const char *name_text(const struct names *names, unsigned int value);

/**
 * name_find() - the value behind a word
 * @names:	which enum
 * @word:	any case, with '-', '_' or nothing between its parts
 *
 * Return: the value, or -1.
 */
int name_find(const struct names *names, const char *word);

/**
 * state_mask() - the states that a word stands for
 * @word:	a state in any spelling (ss, netstat, the RFC), or one of ss's
 *		groups: all, connected, synchronized, bucket, big
 *
 * Return: 1 << enum tcpwatch_state, or-ed; 0 when the word means nothing.
 */
uint32_t state_mask(const char *word);

/* room for all eight flags in the long form */
#define FLAGS_TEXT	40

/**
 * flags_letters() - TCP flags as "SA"
 * @flags:	as in the TCP header
 * @buf:	result, FLAGS_TEXT bytes
 */
const char *flags_letters(unsigned int flags, char *buf);

/**
 * flags_words() - TCP flags as "SYN ACK"
 * @flags:	as in the TCP header
 * @buf:	result, FLAGS_TEXT bytes
 */
const char *flags_words(unsigned int flags, char *buf);

#endif
