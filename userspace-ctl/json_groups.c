// SPDX-License-Identifier: GPL-2.0
/* Listeners, destinations, and what follows from them. */
#include <arpa/inet.h>

#include "addr.h"
#include "groups.h"
#include "json.h"
#include "json_put.h"
#include "names.h"

static json_t *states(const uint32_t *count)
{
	json_t *object = json_object();
	unsigned int i;

	for (i = TCPWATCH_STATE_LISTEN; i < TCPWATCH_STATE_CLOSED; i++)
		json_put_number(object, name_key(&state_names, i), count[i]);
	return object;
}

static json_t *closes(const struct tcpwatch_group *group)
{
	json_t *object = json_object();
	unsigned int i;

	for (i = TCPWATCH_CLOSE_NONE + 1; i <= TCPWATCH_CLOSE_MAX; i++)
		json_put_number(object, name_key(&close_names, i), group->close[i]);
	return object;
}

static json_t *closed_first(const struct tcpwatch_group *group)
{
	json_t *object = json_object();

	json_put_number(object, "local", group->closed_first[TCPWATCH_SIDE_CLIENT]);
	json_put_number(object, "remote", group->closed_first[TCPWATCH_SIDE_SERVER]);
	json_put_number(object, "both", group->closed_first[TCPWATCH_SIDE_BOTH]);
	json_put_number(object, "none", group->closed_first[TCPWATCH_SIDE_NONE]);
	return object;
}

static json_t *histogram(const uint32_t *count)
{
	json_t *array = json_array();
	unsigned int i;

	for (i = 0; i < TCPWATCH_ROOM_BUCKETS; i++)
		json_array_append_new(array, json_integer(count[i]));
	return array;
}

static json_t *handshake(const struct tcpwatch_group *group)
{
	json_t *object = json_object();

	json_put_unless(object, "syn_synack_median_us", group_median_us(group->syn_synack), 0);
	json_put_unless(object, "synack_ack_median_us", group_median_us(group->synack_ack), 0);
	json_put(object, "syn_synack_us_log2", histogram(group->syn_synack));
	json_put(object, "synack_ack_us_log2", histogram(group->synack_ack));
	json_put_number(object, "syn_repeats", group->syn_repeats);
	json_put_number(object, "synack_repeats", group->synack_repeats);
	json_put_number(object, "final_ack_losses", group->final_ack_losses);
	return object;
}

static json_t *rates(const struct tcpwatch_group *group)
{
	static const char *const keys[__TCPWATCH_RATES] = {
		"opened",
		"completed",
		"failed",
		"freed",
		"close_wait_in",
		"close_wait_out",
		"time_wait_in",
		"repeated",
	};
	json_t *object = json_object();
	unsigned int i;

	json_put_real(object, "window_s", group->window_ms / 1e3);
	for (i = 0; i < __TCPWATCH_RATES; i++)
		json_put_number(object, keys[i], group->rate[i]);
	return object;
}

/* what is raised, by kind */
static json_t *alerts(const struct tcpwatch_group *group)
{
	json_t *object = json_object();
	unsigned int i;

	for (i = 1; i < TCPWATCH_ROOM_ALERTS; i++)
		if (group->alert[i])
			json_put_text(object, name_key(&alert_names, i),
				      name_key(&severity_names, group->alert[i]));
	return object;
}

static void put_ends(json_t *object, const struct tcpwatch_group *group, enum out_side side)
{
	char local[END_TEXT], remote[END_TEXT];

	addr_text(group->family, group->local, local);
	if (side == OUT_LISTENERS) {
		json_put_text(object, "addr", local);
	} else {
		json_put_text(object, "local", local);
		json_put_text(object, "remote", addr_text(group->family, group->remote, remote));
	}
	json_put_number(object, "port", ntohs(group->port));
}

json_t *json_group(const struct tcpwatch_group *group, enum out_side side)
{
	json_t *object = json_object();

	json_put_number(object, "id", group->id);
	json_put_text(object, "family", name_key(&family_names, group->family));
	json_put_unless(object, "vrf", group->vrf, 0);
	put_ends(object, group, side);
	json_put_seconds(object, "age_s", group->age_ns);
	json_put(object, "own", states(group->own));
	json_put(object, "peer", states(group->peer));
	json_put_number(object, "opened", group->opened);
	json_put_number(object, "completed", group->completed);
	json_put_number(object, "failed", group->failed);
	json_put(object, "handshake", handshake(group));
	json_put(object, "closes", closes(group));
	json_put(object, "closed_first", closed_first(group));
	json_put_seconds_unless(object, "close_wait_oldest_s", group->close_wait_age_ns, 0);
	json_put_seconds_unless(object, "syn_recv_oldest_s", group->syn_recv_age_ns, 0);
	json_put_seconds_unless(object, "time_wait_left_s", group->time_wait_left_ns, 0);
	json_put(object, "last_minute", rates(group));
	json_put(object, "alerts", alerts(group));
	return object;
}

static json_t *known(int64_t number)
{
	return number < 0 ? json_null() : json_integer(number);
}

static json_t *owners_array(const struct tenants *tenants)
{
	json_t *array = json_array(), *object;
	size_t i;

	for (i = 0; i < tenants->count; i++) {
		const struct owner *owner = tenants->holder[i].owner;

		object = json_object();
		json_put(object, "pid", json_integer(owner->pid));
		json_put_text(object, "comm", owner->comm);
		json_put_unless(object, "uid", owner->uid, UINT32_MAX);
		json_put_text(object, "unit", owner->unit.kind ? owner->unit.name : NULL);
		json_put_number(object, "sockets", tenants->holder[i].sockets);
		json_array_append_new(array, object);
	}
	return array;
}

static json_t *port_object(const struct port_use *use)
{
	json_t *object = json_object();

	put_ends(object, use->group, OUT_DESTINATIONS);
	json_put(object, "range", known(use->range));
	json_put_number(object, "used", use->used);
	json_put_number(object, "time_wait", use->time_wait);
	json_put_real(object, "new_per_s", use->new_per_s);
	json_put_real(object, "freed_per_s", use->freed_per_s);
	json_put_real(object, "exhausted_in_s", use->exhausted_in_s);
	json_put(object, "reusable", json_boolean(use->reusable));
	json_put(object, "first_closer", closed_first(use->group));
	json_put(object, "owners", owners_array(&use->tenants));
	return object;
}

static json_t *bind_object(const struct bind_wait *wait)
{
	json_t *object = json_object();

	put_ends(object, wait->group, OUT_LISTENERS);
	json_put_number(object, "time_wait", wait->time_wait);
	json_put_number(object, "others", wait->others);
	json_put_real(object, "bind_free_in_s", wait->free_in_s);
	json_put(object, "first_closer", closed_first(wait->group));
	return object;
}

static json_t *kernel_object(const struct kernel_tcp *k)
{
	json_t *object = json_object();

	json_put(object, "time_wait", known(k->tw_now));
	json_put(object, "max", known(k->tw_max));
	json_put(object, "overflows", known(k->tw_overflows));
	json_put(object, "tw_reuse", known(k->tw_reuse));
	return object;
}

static json_t *prevented_object(const struct time_wait *tw)
{
	json_t *object = json_object();

	json_put_number(object, "fin_answered", tw->fin_answered);
	json_put_number(object, "old_duplicates", tw->old_duplicates);
	return object;
}

json_t *json_time_wait(const struct time_wait *tw)
{
	json_t *object = json_object(), *ports = json_array(), *binds = json_array();
	size_t i;

	for (i = 0; i < tw->n_ports; i++)
		json_array_append_new(ports, port_object(&tw->ports[i]));
	for (i = 0; i < tw->n_binds; i++)
		json_array_append_new(binds, bind_object(&tw->binds[i]));
	json_put(object, "destinations", ports);
	json_put(object, "listeners", binds);
	json_put(object, "kernel", kernel_object(&tw->kernel));
	json_put(object, "prevented", prevented_object(tw));
	return object;
}

static json_t *queue_object(const struct listening *queue)
{
	json_t *object = json_object();

	json_put_number(object, "len", queue->length);
	json_put_number(object, "max", queue->max);
	json_put_unless(object, "overflows", queue->drops, UINT64_MAX);
	return object;
}

json_t *json_handshakes(const struct handshakes *h)
{
	json_t *object = json_object();

	put_ends(object, h->group, OUT_LISTENERS);
	json_put_number(object, "syn_recv", h->half_open);
	json_put_seconds_unless(object, "oldest_s", h->oldest_ns, 0);
	json_put_real(object, "syn_per_s", h->syn_per_s);
	json_put_number(object, "completed", h->completed);
	json_put_number(object, "expired", h->expired);
	json_put_real(object, "completion_ratio", h->ratio);
	json_put_number(object, "synack_repeats", h->group->synack_repeats);
	json_put_number(object, "final_ack_losses", h->group->final_ack_losses);
	json_put(object, "accept_queue", h->queue ? queue_object(h->queue) : json_null());
	json_put(object, "owners", owners_array(&h->tenants));
	json_put_number(object, "sources_estimate", h->sources);
	json_put_text(object, "verdict", handshake_verdict_name(h->verdict));
	return object;
}
