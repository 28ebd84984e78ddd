// SPDX-License-Identifier: GPL-2.0
/* An alert: what it is about has the keys that it has in listeners and destinations. */
#include "addr.h"
#include "json.h"
#include "json_put.h"
#include "names.h"

static void put_ends(json_t *object, const struct tcpwatch_alert_event *a)
{
	char local[END_TEXT], remote[END_TEXT];

	json_put_number(object, "id", a->group);
	json_put_text(object, "family", name_key(&family_names, a->family));
	json_put_unless(object, "vrf", a->vrf, 0);
	addr_text(a->family, a->local, local);
	if (a->subject == TCPWATCH_SUBJECT_LISTENER) {
		json_put_text(object, "addr", local);
	} else {
		json_put_text(object, "local", local);
		json_put_text(object, "remote", addr_text(a->family, a->remote, remote));
	}
	json_put_number(object, "port", ntohs(a->port));
}

/* null: the namespace itself */
static json_t *whose(const struct tcpwatch_alert_event *a, unsigned int subject)
{
	json_t *object;

	if (a->subject != subject)
		return json_null();
	object = json_object();
	put_ends(object, a);
	return object;
}

json_t *json_alert_event(const struct out_event *event, const struct tcpwatch_alert_event *a)
{
	json_t *object = json_event("alert", event, 0);
	bool known = a->kind < alert_names.count;
	bool cleared = a->change == TCPWATCH_ALERT_CLEARED;

	json_put_text(object, "kind", name_key(&alert_names, a->kind));
	json_put_text(object, "change", name_key(&change_names, a->change));
	json_put_text(object, "severity", name_key(&severity_names, a->severity));
	json_put_text(object, "was", name_key(&severity_names, a->was));
	json_put_number(object, "value", a->value);
	json_put_number(object, "threshold", a->threshold);
	json_put_text(object, "unit", known ? alert_names.table[a->kind].unit : NULL);
	json_put_unless(object, "completed_percent", a->completed_percent, TCPWATCH_NO_PERCENT);
	json_put_seconds(object, "since", a->since_ns);
	json_put_text(object, "reason", cleared ? name_key(&reason_names, a->reason) : NULL);
	json_put_text(object, "subject", name_key(&subject_names, a->subject));
	json_put(object, "listener", whose(a, TCPWATCH_SUBJECT_LISTENER));
	json_put(object, "destination", whose(a, TCPWATCH_SUBJECT_DESTINATION));
	return object;
}
