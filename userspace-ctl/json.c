// SPDX-License-Identifier: GPL-2.0
#include "addr.h"
#include "json.h"
#include "json_put.h"
#include "names.h"
#include "owner.h"
#include "units.h"

static json_t *socket_object(const struct tcpwatch_end *end, const struct owners *owners)
{
	const struct owner *owner = owners_first(owners, end->ino);
	json_t *object;

	if (!end_has_socket(end))
		return json_null();
	object = json_object();
	json_put_unless(object, "cookie", end->cookie, 0);
	json_put_unless(object, "ino", end->ino, 0);
	json_put_unless(object, "uid", end->uid, UINT32_MAX);
	json_put(object, "pid", owner ? json_integer(owner->pid) : json_null());
	json_put_text(object, "comm", owner ? owner->comm : NULL);
	json_put_text(object, "unit", owner && owner->unit.kind ? owner->unit.name : NULL);
	return object;
}

static json_t *end_object(int family, const struct tcpwatch_end *end, const struct owners *owners)
{
	json_t *object = json_object();

	json_put_addr(object, family, end->addr, end->port);
	json_put_text(object, "state", name_key(&state_names, end->state));
	json_put_seconds(object, "state_age_s", end->state_age_ns);
	json_put_text(object, "state_since", name_key(&since_names, end->since));
	json_put_unless(object, "bytes", end->bytes, UINT64_MAX);
	json_put(object, "socket", socket_object(end, owners));
	return object;
}

static json_t *handshake_object(const struct tcpwatch_flow *flow)
{
	json_t *object = json_object();

	json_put_unless(object, "syn_synack_us", flow->syn_synack_us, UINT32_MAX);
	json_put_unless(object, "synack_ack_us", flow->synack_ack_us, UINT32_MAX);
	json_put_number(object, "syn_repeats", flow->syn_repeats);
	json_put_number(object, "synack_repeats", flow->synack_repeats);
	json_put_number(object, "final_ack_losses", flow->final_ack_losses);
	return object;
}

/* a sender, a cause and what both ends are in afterwards */
static void put_transition(json_t *object, const struct tcpwatch_transition *t)
{
	const char *from = t->from == TCPWATCH_SIDE_NONE ? NULL : name_key(&side_names, t->from);
	bool segment = t->cause == TCPWATCH_CAUSE_SEGMENT;
	char flags[FLAGS_TEXT];

	json_put_text(object, "from", from);
	json_put_text(object, "cause", name_key(&cause_names, t->cause));
	json_put_text(object, "flags", segment ? flags_letters(t->flags, flags) : NULL);
}

static json_t *transition_object(const struct tcpwatch_transition *t, unsigned int n)
{
	json_t *object = json_object();

	json_put_number(object, "n", n);
	json_put_number(object, "t_us", t->t_us);
	put_transition(object, t);
	json_put_text(object, "client", name_key(&state_names, t->client));
	json_put_text(object, "server", name_key(&state_names, t->server));
	return object;
}

static json_t *history_array(const struct record *record)
{
	unsigned int i, first = record_dropped(record);
	json_t *array = json_array();

	for (i = 0; i < record->count; i++)
		json_array_append_new(array, transition_object(&record->history[i], first + i));
	return array;
}

static void put_identity(json_t *object, const struct record *record)
{
	const struct tcpwatch_flow *flow = &record->flow;

	json_put_number(object, "id", flow->id);
	json_put_number(object, "netns", flow->netns);
	json_put_unless(object, "vrf", flow->vrf, 0);
	json_put_text(object, "family", name_key(&family_names, flow->family));
	json_put_text(object, "local", name_key(&side_names, flow->local));
	json_put_number(object, "incarnation", flow->incarnation);
	json_put(object, "client", end_object(flow->family, &flow->client, record->owners));
	json_put(object, "server", end_object(flow->family, &flow->server, record->owners));
}

static void put_qualifiers(json_t *object, const struct tcpwatch_flow *flow)
{
	json_put_text(object, "roles", flow->flags & TCPWATCH_FLOW_ROLES_GUESSED ? "guessed" : "known");
	json_put_text(object, "origin", name_key(&origin_names, flow->origin));
	json_put(object, "one_way", json_boolean(flow->flags & TCPWATCH_FLOW_ONE_WAY));
	json_put(object, "order_known", json_boolean(!(flow->flags & TCPWATCH_FLOW_ORDER_UNKNOWN)));
	json_put(object, "translated", json_boolean(flow->flags & TCPWATCH_FLOW_TUPLE_TRANSLATED));
}

static void put_times(json_t *object, const struct tcpwatch_flow *flow)
{
	json_put_seconds_unless(object, "started", flow->started_ns, 0);
	json_put_seconds_unless(object, "ended", flow->ended_ns, 0);
	json_put_text(object, "age", name_key(&since_names, flow->age_since));
	json_put_seconds(object, "age_s", flow->age_ns);
	json_put_seconds(object, "idle_s", flow->idle_ns);
	json_put_seconds_unless(object, "expires_s", flow->expires_ns, NEVER);
}

json_t *json_flow(const struct record *record)
{
	const struct tcpwatch_flow *flow = &record->flow;
	json_t *object = json_object();
	unsigned int kept = record->history ? record->count : 0;

	put_identity(object, record);
	put_qualifiers(object, flow);
	put_times(object, flow);
	json_put_text(object, "closed_by", name_key(&side_names, flow->closed_by));
	json_put_text(object, "close_kind", name_key(&close_names, flow->close));
	json_put(object, "handshake", handshake_object(flow));
	if (!kept)
		kept = flow->transitions < TCPWATCH_HISTORY ? flow->transitions : TCPWATCH_HISTORY;
	json_put_number(object, "transitions_dropped",
			flow->transitions > kept ? flow->transitions - kept : 0);
	if (record->history)
		json_put(object, "transitions", history_array(record));
	return object;
}

json_t *json_stats(const struct stats *stats)
{
	json_t *object = json_object();
	unsigned int i;

	for (i = 1; i <= TCPWATCH_STAT_MAX; i++)
		json_put(object, name_key(&stat_names, i),
			 stats->has[i] ? json_integer(stats->value[i]) : json_null());
	return object;
}

static void put_status(json_t *object, const char *key, const struct status *s, unsigned int which)
{
	json_put(object, key, s->has[which] ? json_integer(s->value[which]) : json_null());
}

static void put_watched(json_t *object, const struct status *s)
{
	if (s->has[TCPWATCH_STATUS_WATCHED_NS])
		json_put_seconds(object, "watched_s", s->value[TCPWATCH_STATUS_WATCHED_NS]);
	else
		json_put(object, "watched_s", json_null());
}

json_t *json_status(const struct status *s)
{
	static const struct {
		const char *key;
		unsigned int which;
	} numbers[] = {
		{ "netns", TCPWATCH_STATUS_NETNS },
		{ "flows", TCPWATCH_STATUS_FLOWS },
		{ "flows_max", TCPWATCH_STATUS_FLOWS_MAX },
		{ "half_open", TCPWATCH_STATUS_HALF_OPEN },
		{ "ended", TCPWATCH_STATUS_ENDED },
		{ "machine_flows", TCPWATCH_STATUS_MACHINE_FLOWS },
		{ "machine_flows_max", TCPWATCH_STATUS_MACHINE_FLOWS_MAX },
		{ "buckets", TCPWATCH_STATUS_BUCKETS },
		{ "generation", TCPWATCH_STATUS_GENERATION },
		{ "sweep_behind_ms", TCPWATCH_STATUS_SWEEP_BEHIND_MS },
		{ "transitions_seq", TCPWATCH_STATUS_TRANSITIONS_SEQ },
		{ "closes_seq", TCPWATCH_STATUS_CLOSES_SEQ },
		{ "config_seq", TCPWATCH_STATUS_CONFIG_SEQ },
		{ "alerts_seq", TCPWATCH_STATUS_ALERTS_SEQ },
		{ "alerts_raised", TCPWATCH_STATUS_ALERTS_RAISED },
		{ "alerts_critical", TCPWATCH_STATUS_ALERTS_CRITICAL },
	};
	unsigned int i, abi = s->value[TCPWATCH_STATUS_ABI];
	json_t *object = json_object();

	json_put(object, "abi", json_sprintf("%u.%u", abi >> 16, abi & 0xffff));
	json_put(object, "watching", json_boolean(s->value[TCPWATCH_STATUS_WATCHING]));
	put_watched(object, s);
	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		put_status(object, numbers[i].key, s, numbers[i].which);
	return object;
}

json_t *json_config(const struct config *config, bool all)
{
	json_t *object = json_object();
	unsigned int i;

	for (i = 1; i <= TCPWATCH_CONFIG_MAX; i++)
		if (config->has[i])
			json_put_number(object, name_key(&config_names, i), config->value[i]);
		else if (all)
			json_put(object, name_key(&config_names, i), json_null());
	return object;
}

json_t *json_event(const char *type, const struct out_event *event, uint64_t lost)
{
	json_t *object = json_object();

	json_put_number(object, "seq", event->seq);
	json_put_seconds(object, "at", event->at_ns);
	json_put_unless(object, "netns", event->netns, 0);
	json_put_text(object, "type", type);
	json_put_text(object, "group", group_name(event->group));
	json_put_number(object, "lost", lost);
	return object;
}

static json_t *event_end(int family, const uint8_t *addr, __be16 port, unsigned int was,
			 unsigned int state)
{
	json_t *object = json_object();

	json_put_addr(object, family, addr, port);
	json_put_text(object, "was", name_key(&state_names, was));
	json_put_text(object, "state", name_key(&state_names, state));
	return object;
}

/* the number of a flow's last transition, as its history has it; an older module does not say */
static void put_last(json_t *object, uint32_t transitions)
{
	json_put(object, "n", transitions ? json_integer(transitions - 1) : json_null());
}

json_t *json_transition_event(const struct out_event *event,
			      const struct tcpwatch_transition_event *t)
{
	json_t *object = json_event("transition", event, 0);
	json_t *client, *server;

	client = event_end(t->family, t->client_addr, t->client_port, t->client_was,
			   t->what.client);
	server = event_end(t->family, t->server_addr, t->server_port, t->server_was,
			   t->what.server);
	json_put_number(object, "id", t->flow);
	json_put_text(object, "family", name_key(&family_names, t->family));
	json_put_text(object, "local", name_key(&side_names, t->local));
	put_last(object, t->transitions);
	json_put_number(object, "t_us", t->what.t_us);
	put_transition(object, &t->what);
	json_put(object, "client", client);
	json_put(object, "server", server);
	return object;
}

json_t *json_sync_event(const struct out_event *event, const struct out_sync *sync)
{
	static const char *const phases[] = {
		[OUT_SYNC_ALONE] = NULL,
		[OUT_SYNC_BEGIN] = "begin",
		[OUT_SYNC_END] = "end",
	};
	json_t *object = json_event("sync", event, sync->lost);

	json_put_text(object, "resync", phases[sync->phase]);
	json_put(object, "flows",
		 sync->phase == OUT_SYNC_END ? json_integer(sync->flows) : json_null());
	return object;
}

json_t *json_flow_event(const struct out_event *event, const struct record *record)
{
	json_t *object = json_event("flow", event, 0);
	json_t *flow = json_flow(record);

	put_last(object, record->flow.transitions);
	json_object_update(object, flow);
	json_decref(flow);
	return object;
}
