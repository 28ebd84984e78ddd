// SPDX-License-Identifier: GPL-2.0
#include "addr.h"
#include "json_close_wait.h"
#include "json_put.h"
#include "names.h"

static json_t *place(int family, const struct tcpwatch_end *end, const struct tcpwatch_end *from)
{
	json_t *object = json_object();
	char text[END_TEXT];

	json_put_addr(object, family, end->addr, end->port);
	if (from)
		json_put_text(object, "from", addr_text(family, from->addr, text));
	return object;
}

static void put_owner(json_t *object, const struct close_wait_row *row)
{
	const struct owner *owner = row->owner;
	uint32_t uid = close_wait_uid(row);

	json_put(object, "pid", owner ? json_integer(owner->pid) : json_null());
	json_put_text(object, "comm", owner ? owner->comm : NULL);
	json_put_unless(object, "uid", uid, UINT32_MAX);
	json_put_text(object, "unit", owner && owner->unit.kind ? owner->unit.name : NULL);
	json_put_unless(object, "netns", row->first->flow.netns, 0);
}

static void put_place(json_t *object, const struct close_wait_row *row)
{
	const struct close_wait_flow *f = row->first;
	const struct tcpwatch_end *own = close_wait_own(f), *other = close_wait_other(f);
	json_t *here = NULL, *there = NULL;

	if (f->side == TCPWATCH_SIDE_SERVER)
		here = place(f->flow.family, own, NULL);
	else
		there = place(f->flow.family, other, own);
	json_put(object, "listener", here ? here : json_null());
	json_put(object, "destination", there ? there : json_null());
}

static void put_growth(json_t *object, const struct close_wait_row *row)
{
	double growth;
	bool known = close_wait_growth(row, &growth);

	json_put(object, "growth_per_min", known ? json_real(growth) : json_null());
	json_put(object, "window_s", known ? json_real(row->group->window_ms / 1e3) : json_null());
}

static void put_peer(json_t *object, const char *key, const struct close_wait_row *row,
		     enum close_wait_peer peer)
{
	json_put_unless(object, key, row->peers_known ? row->peers[peer] : NEVER, NEVER);
}

static json_t *peer_object(const struct close_wait_row *row)
{
	json_t *object = json_object();

	put_peer(object, "fin_wait2", row, PEER_FIN_WAIT2);
	put_peer(object, "presumed_gone", row, PEER_PRESUMED_GONE);
	put_peer(object, "known_gone", row, PEER_KNOWN_GONE);
	return object;
}

static void put_lists(json_t *object, const struct close_wait_row *row)
{
	json_t *fds = json_array(), *flows = json_array(), *partners = json_array();
	size_t i;

	for (i = 0; i < row->n_fds; i++)
		json_array_append_new(fds, json_integer(row->fd[i]));
	for (i = 0; i < row->count; i++)
		json_array_append_new(flows, json_integer(row->flow[i]->flow.id));
	for (i = 0; i < row->n_partners; i++) {
		json_t *partner = json_object();

		json_put(partner, "pid", json_integer(row->partner[i]->pid));
		json_put_text(partner, "comm", row->partner[i]->comm);
		json_array_append_new(partners, partner);
	}
	json_put(object, "fds", fds);
	json_put(object, "flows", flows);
	json_put(object, "shared_with", partners);
}

static void put_commands(json_t *object, const struct close_wait *cw,
			 const struct close_wait_row *row)
{
	char text[CURE_TEXT];

	json_put_text(object, "cure", close_wait_cure(row, text));
	json_put_text(object, "command", close_wait_command(cw, row, text));
	json_put_text(object, "free_command", close_wait_free_now(cw, row, text));
}

json_t *json_close_wait(const struct close_wait *cw, const struct close_wait_row *row)
{
	const struct tcpwatch_end *own = close_wait_own(row->first);
	json_t *object = json_object();
	bool asked = row->unasked < row->count;

	put_owner(object, row);
	put_place(object, row);
	json_put_number(object, "count", row->count);
	json_put_seconds(object, "oldest_s", own->state_age_ns);
	json_put_text(object, "since", name_key(&since_names, own->since));
	put_growth(object, row);
	json_put_text(object, "verdict", close_wait_verdict_name(row->verdict));
	json_put_unless(object, "tx_bytes_per_s", row->rate, NEVER);
	json_put(object, "queued_bytes", asked ? json_integer(row->queued) : json_null());
	json_put(object, "peer", peer_object(row));
	json_put(object, "accepted", json_boolean(!row->no_file));
	put_lists(object, row);
	put_commands(object, cw, row);
	return object;
}
