// SPDX-License-Identifier: GPL-2.0
#include <errno.h>

#include "netns_list.h"
#include "tour.h"

/* what became of those on the list */
struct tally {
	unsigned int done;
	unsigned int unwatched;
	unsigned int vanished;
	unsigned int denied;
};

/* whether a failure is about this namespace only */
static bool left_out(struct tally *t, const struct fault *fault, int code)
{
	if (fault->error == ENONET)
		t->unwatched++;
	else if (fault->error == ENOENT && code == CTL_REFUSED)
		t->vanished++;
	else if (code == CTL_PERMISSION)
		t->denied++;
	else
		return false;
	return true;
}

static void tell(const struct tally *t)
{
	if (t->unwatched)
		fault_warn("not watched, left out: %u network namespaces", t->unwatched);
	if (t->vanished)
		fault_warn("vanished meanwhile: %u network namespaces", t->vanished);
	if (t->denied)
		fault_warn("not permitted, left out: %u network namespaces (try sudo)", t->denied);
}

/* what the last one said is said for all when there was no other */
static int outcome(struct ctl *ctl, const struct tally *t, int code)
{
	if (t->done)
		return 0;
	if (t->unwatched)
		return fault_set(&ctl->fault, CTL_REFUSED,
				 "watching is off in every network namespace: tcpwatchctl watch on");
	return code;
}

static int visit_all(struct ctl *ctl, const struct netns_list *list,
		     int (*visit)(struct ctl *ctl, void *context), void *context)
{
	struct tally t = { .done = 0 };
	int code = 0;
	size_t i;

	for (i = 0; i < list->count; i++) {
		ctl->here = &list->ns[i];
		ctl->fault.error = 0;
		code = visit(ctl, context);
		transport_close(ctl->transport);
		ctl->transport = NULL;
		if (!code)
			t.done++;
		else if (!left_out(&t, &ctl->fault, code))
			return code;
	}
	tell(&t);
	return outcome(ctl, &t, code);
}

int tour(struct ctl *ctl, int (*visit)(struct ctl *ctl, void *context), void *context)
{
	struct netns_list list;
	int code = netns_list_read(&list, "/run/netns", "/proc", &ctl->fault);

	ctl->out.several = true;
	if (!code)
		code = visit_all(ctl, &list, visit, context);
	ctl->out.ops->end(&ctl->out);
	ctl->here = NULL;
	netns_list_free(&list);
	return code;
}
