/* SPDX-License-Identifier: GPL-2.0 */
/* One function per verb; none of them calls another one. */
#ifndef CTL_VERBS_H
#define CTL_VERBS_H

struct ctl;

/*
 * Each takes the words after its name and returns an exit status; why it is
 * not 0 stands in ctl->fault.
 */
int verb_flows(struct ctl *ctl, int argc, char **argv);
int verb_show(struct ctl *ctl, int argc, char **argv);
int verb_ended(struct ctl *ctl, int argc, char **argv);
int verb_stats(struct ctl *ctl, int argc, char **argv);
int verb_status(struct ctl *ctl, int argc, char **argv);
int verb_config(struct ctl *ctl, int argc, char **argv);
int verb_watch(struct ctl *ctl, int argc, char **argv);
int verb_flush(struct ctl *ctl, int argc, char **argv);
int verb_monitor(struct ctl *ctl, int argc, char **argv);
int verb_listeners(struct ctl *ctl, int argc, char **argv);
int verb_destinations(struct ctl *ctl, int argc, char **argv);
int verb_time_wait(struct ctl *ctl, int argc, char **argv);
int verb_half_open(struct ctl *ctl, int argc, char **argv);
int verb_close_wait(struct ctl *ctl, int argc, char **argv);
int verb_top(struct ctl *ctl, int argc, char **argv);
int verb_report(struct ctl *ctl, int argc, char **argv);
int verb_explain(struct ctl *ctl, int argc, char **argv);
int verb_check(struct ctl *ctl, int argc, char **argv);

#endif
