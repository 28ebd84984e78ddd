// SPDX-License-Identifier: GPL-2.0
#include "explain.h"
#include "json.h"
#include "json_put.h"
#include "names.h"
#include "owner.h"

static json_t *socket_object(const struct explain *e, unsigned int side)
{
	const struct sock_view *sock = explain_sock(e, side);
	const struct owner *owner = owners_first(e->record->owners, sock->ino);
	json_t *object;

	if (!sock->found)
		return json_null();
	object = json_object();
	json_put_text(object, "state", name_key(&state_names, sock->state));
	json_put_text(object, "timer", sock_timer_name(sock->timer));
	json_put(object, "timer_s",
		 sock->timer ? json_real(sock->timer_ms / 1e3) : json_null());
	json_put_number(object, "repeats", sock->repeats);
	json_put_number(object, "recv_queue", sock->recv_queue);
	json_put_number(object, "send_queue", sock->send_queue);
	json_put(object, "same_addresses", json_boolean(!sock->moved));
	json_put_unless(object, "cookie", sock->cookie, 0);
	json_put_unless(object, "ino", sock->ino, 0);
	json_put(object, "uid", sock->ino ? json_integer(sock->uid) : json_null());
	json_put(object, "pid", owner ? json_integer(owner->pid) : json_null());
	json_put_text(object, "comm", owner ? owner->comm : NULL);
	json_put_text(object, "unit", owner && owner->unit.kind ? owner->unit.name : NULL);
	return object;
}

static json_t *end_object(const struct end *end)
{
	json_t *object = json_object();

	json_put_addr(object, end->addr.family, end->addr.bytes, htons(end->port));
	return object;
}

static json_t *tuple_object(const struct conntrack_tuple *tuple)
{
	json_t *object = json_object();

	json_put(object, "src", end_object(&tuple->src));
	json_put(object, "dst", end_object(&tuple->dst));
	return object;
}

static json_t *lower(const char *word)
{
	char text[32] = "";
	size_t i;

	for (i = 0; word && word[i] && i + 1 < sizeof(text); i++)
		text[i] = word[i] >= 'A' && word[i] <= 'Z' ? word[i] - 'A' + 'a' : word[i];
	return word ? json_string(text) : json_null();
}

static json_t *conntrack_object(const struct conntrack *ct)
{
	bool found = ct->answer == CONNTRACK_FOUND;
	json_t *object = json_object();

	json_put_text(object, "answer", conntrack_answer_name(ct->answer));
	json_put(object, "state", found ? lower(conntrack_state_name(ct->state)) : json_null());
	json_put(object, "timeout_s", found ? json_integer(ct->timeout_s) : json_null());
	json_put(object, "assured", found ? json_boolean(ct->assured) : json_null());
	json_put(object, "seen_reply", found ? json_boolean(ct->answered) : json_null());
	json_put(object, "offloaded", found ? json_boolean(ct->offloaded) : json_null());
	json_put(object, "translated",
		 found ? json_boolean(conntrack_translated(ct)) : json_null());
	json_put(object, "original", found ? tuple_object(&ct->original) : json_null());
	json_put(object, "reply", found ? tuple_object(&ct->reply) : json_null());
	json_put(object, "entries", ct->entries < 0 ? json_null() : json_integer(ct->entries));
	return object;
}

static json_t *remark_object(const struct remark *r)
{
	json_t *object = json_object();

	json_put_text(object, "kind", r->kind);
	json_put_text(object, "about", remark_about_name(r->about));
	json_put_text(object, "side",
		      r->side == TCPWATCH_SIDE_NONE ? NULL : name_key(&side_names, r->side));
	json_put_text(object, "text", r->text);
	return object;
}

json_t *json_explain(const struct explain *e)
{
	json_t *object = json_object(), *socket = json_object(), *remarks = json_array();
	size_t i;

	json_put(socket, "client", socket_object(e, TCPWATCH_SIDE_CLIENT));
	json_put(socket, "server", socket_object(e, TCPWATCH_SIDE_SERVER));
	for (i = 0; i < e->n_remarks; i++)
		json_array_append_new(remarks, remark_object(&e->remark[i]));
	json_put(object, "flow", json_flow(e->record));
	json_put(object, "socket", socket);
	json_put(object, "conntrack", conntrack_object(&e->ct));
	json_put(object, "remarks", remarks);
	return object;
}
