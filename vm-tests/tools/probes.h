/* SPDX-License-Identifier: GPL-2.0 */
/* The probes that show what becomes of every TCP socket of the machine. */
#ifndef VM_TESTS_PROBES_H
#define VM_TESTS_PROBES_H

#include "event.h"

#define TRACING	"/sys/kernel/tracing"
#define PROBES_INSTANCE	TRACING "/instances/tcpw_truth"

/* Defines and enables them, in a trace instance of their own. */
void probes_start(unsigned int kilobytes_per_cpu);
/* No more records are made; those that are there can still be read. */
void probes_stop(void);
/* How often a probe was hit and could not record; call before probes_remove() */
unsigned long probes_missed(void);
void probes_remove(void);
/* A record of the trace buffer as an event; false: it is none of ours, or not of TCP */
bool probes_decode(const uint8_t *record, struct event *event);

#endif
