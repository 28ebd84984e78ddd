// SPDX-License-Identifier: GPL-2.0
#include <linux/bitops.h>
#include <linux/jiffies.h>
#include <linux/math64.h>
#include <linux/random.h>
#include <linux/siphash.h>
#include <linux/slab.h>
#include "group.h"

#define MINUTE_NS	(60ULL * NSEC_PER_SEC)
#define REGISTER_BITS	6	/* of a hash; the others give the rank */

static struct kmem_cache *cache;
static siphash_key_t secret;
static atomic64_t last_id;

int tcpw_group_init(void)
{
	BUILD_BUG_ON(__TCPWATCH_STATE_MAX > TCPWATCH_ROOM_STATES);
	BUILD_BUG_ON(__TCPWATCH_CLOSE_MAX > TCPWATCH_ROOM_CLOSES);
	BUILD_BUG_ON(__TCPWATCH_RATES > TCPWATCH_ROOM_RATES);
	BUILD_BUG_ON(__TCPWATCH_ALERT_MAX > TCPWATCH_ROOM_ALERTS);
	BUILD_BUG_ON(1 << REGISTER_BITS != TCPWATCH_ROOM_SOURCES);
	get_random_bytes(&secret, sizeof(secret));
	cache = KMEM_CACHE(tcpw_group, 0);
	return cache ? 0 : -ENOMEM;
}

void tcpw_group_exit(void)
{
	rcu_barrier();	/* groups that are still to be freed by free_rcu() */
	kmem_cache_destroy(cache);
}

void tcpw_groups_init(struct tcpw_groups *gs)
{
	int i;

	for (i = 0; i < TCPW_GROUP_LOCKS; i++)
		spin_lock_init(&gs->lock[i]);
	for (i = 0; i < TCPW_GROUP_BUCKETS; i++)
		INIT_HLIST_HEAD(&gs->bucket[i]);
}

void tcpw_groups_exit(struct tcpw_groups *gs)
{
	struct tcpw_group *g;
	struct hlist_node *next;
	int i;

	for (i = 0; i < TCPW_GROUP_BUCKETS; i++)
		hlist_for_each_entry_safe(g, next, &gs->bucket[i], node)
			kmem_cache_free(cache, g);
}

/* which group */

static int server_of(const struct tcpw_flow *flow)
{
	return !flow->client;
}

static enum tcpw_group_kind kind_of(const struct tcpw_flow *flow, int x)
{
	if (x == server_of(flow))
		return TCPW_LISTENER;
	return tcpw_flow_local(flow, x) ? TCPW_DESTINATION : TCPW_NO_GROUP;
}

static void key_of(const struct tcpw_flow *flow, int x, struct tcpw_group_key *key)
{
	memset(key, 0, sizeof(*key));
	key->kind = kind_of(flow, x);
	key->family = flow->key.family;
	key->vrf = flow->key.vrf;
	key->port = flow->key.port[server_of(flow)];
	key->local = flow->key.addr[x];
	if (key->kind == TCPW_DESTINATION)
		key->remote = flow->key.addr[!x];
}

static u32 bucket_of(const struct tcpw_group_key *key)
{
	return siphash(key, sizeof(*key), &secret) & (TCPW_GROUP_BUCKETS - 1);
}

static spinlock_t *lock_of(struct tcpw_groups *gs, u32 bucket)
{
	return &gs->lock[bucket & (TCPW_GROUP_LOCKS - 1)];
}

static struct tcpw_group *find(struct tcpw_groups *gs, u32 bucket,
			       const struct tcpw_group_key *key)
{
	struct tcpw_group *g;

	hlist_for_each_entry_rcu(g, &gs->bucket[bucket], node,
				 lockdep_is_held(lock_of(gs, bucket)))
		if (!memcmp(&g->key, key, sizeof(*key)))
			return g;
	return NULL;
}

static struct tcpw_group *create(const struct tcpw_group_key *key, u64 now)
{
	struct tcpw_group *g = kmem_cache_zalloc(cache, GFP_ATOMIC | __GFP_NOWARN);
	int i;

	if (!g)
		return NULL;
	g->key = *key;
	g->since_ns = now;
	g->epoch = div64_u64(now, TCPW_SLOT_NS);
	g->minute = div64_u64(now, MINUTE_NS);
	g->id = atomic64_inc_return(&last_id);
	spin_lock_init(&g->lock);
	for (i = 0; i < TCPW_WAITINGS; i++)
		INIT_LIST_HEAD(&g->waiting[i]);
	return g;
}

/* Ids are drawn under the bucket's lock: the newest is always at the head. */
static enum tcpw_group_found add(struct tcpw_groups *gs, u32 bucket, u32 max, u64 now,
				 const struct tcpw_group_key *key, struct tcpw_group **g)
{
	if (atomic_read(&gs->n[key->kind]) >= max)
		return TCPW_GROUP_FULL;
	*g = create(key, now);
	if (!*g)
		return TCPW_GROUP_NO_MEMORY;
	atomic_inc(&gs->n[key->kind]);
	hlist_add_head_rcu(&(*g)->node, &gs->bucket[bucket]);
	return TCPW_GROUP_FOUND;
}

static bool is_known(struct tcpw_groups *gs, u32 bucket, const struct tcpw_group_key *key)
{
	bool yes;

	rcu_read_lock();
	yes = find(gs, bucket, key);
	rcu_read_unlock();
	return yes;
}

static enum tcpw_group_found join(struct tcpw_groups *gs, struct tcpw_flow *flow, int x, u32 max,
				  u64 now)
{
	enum tcpw_group_found found = TCPW_GROUP_FOUND;
	struct tcpw_group_key key;
	struct tcpw_group *g;
	u32 bucket;

	key_of(flow, x, &key);
	bucket = bucket_of(&key);
	if (!tcpw_flow_local(flow, x) && !is_known(gs, bucket, &key))
		return TCPW_GROUP_FOUND;
	spin_lock_bh(lock_of(gs, bucket));
	g = find(gs, bucket, &key);
	if (!g && tcpw_flow_local(flow, x))
		found = add(gs, bucket, max, now, &key, &g);
	if (g)
		g->members++;
	spin_unlock_bh(lock_of(gs, bucket));
	flow->member[x] = (struct tcpw_member){ .group = g };
	return found;
}

static void part(struct tcpw_groups *gs, struct tcpw_flow *flow, int x, u64 now)
{
	struct tcpw_group *g = flow->member[x].group;
	u32 bucket = bucket_of(&g->key);

	flow->member[x].group = NULL;
	spin_lock_bh(lock_of(gs, bucket));
	g->idle_ns = now;
	g->members--;
	spin_unlock_bh(lock_of(gs, bucket));
}

/* rates */

void tcpw_group_advance(struct tcpw_group *g, u64 now)
{
	u32 epoch = div64_u64(now, TCPW_SLOT_NS);
	u32 minute = div64_u64(now, MINUTE_NS);

	if ((s32)(epoch - g->epoch) > TCPW_SLOTS)
		g->epoch = epoch - TCPW_SLOTS;
	while ((s32)(epoch - g->epoch) > 0)
		memset(g->slot[++g->epoch % TCPW_SLOTS], 0, sizeof(g->slot[0]));
	if ((s32)(minute - g->minute) <= 0)
		return;
	if (minute - g->minute > 1)
		memset(g->sources, 0, sizeof(g->sources));
	else
		memset(g->sources[minute & 1], 0, sizeof(g->sources[0]));
	g->minute = minute;
}

static void count(struct tcpw_group *g, enum tcpwatch_rate what)
{
	g->slot[g->epoch % TCPW_SLOTS][what]++;
}

static void note_source(struct tcpw_group *g, const union nf_inet_addr *addr)
{
	u64 hash = siphash(addr, sizeof(*addr), &secret);
	u8 *reg = &g->sources[g->minute & 1][hash & (TCPWATCH_ROOM_SOURCES - 1)];
	u8 rank = __ffs64(hash >> REGISTER_BITS | 1ULL << (63 - REGISTER_BITS)) + 1;

	*reg = max(*reg, rank);
}

/* states */

static bool synchronised(enum tcpwatch_state own)
{
	return own > TCPWATCH_STATE_SYN_RECV && own < TCPWATCH_STATE_CLOSED;
}

static void count_time(u32 histogram[TCPWATCH_ROOM_BUCKETS], u32 us)
{
	if (us != TCPW_NOT_MEASURED)
		histogram[min(fls(us), TCPWATCH_ROOM_BUCKETS - 1)]++;
}

static void note_opened(struct tcpw_group *g, struct tcpw_flow *flow, int x)
{
	struct tcpw_member *m = &flow->member[x];

	if (m->opened || m->completed || flow->adopted || flow->conn.midstream)
		return;
	m->opened = true;
	g->opened++;
	count(g, TCPWATCH_RATE_OPENED);
	if (g->key.kind == TCPW_LISTENER)
		note_source(g, &flow->key.addr[!x]);
}

static void note_handshake(struct tcpw_group *g, struct tcpw_flow *flow, int x,
			   enum tcpwatch_state own)
{
	struct tcpw_member *m = &flow->member[x];

	if (!m->opened || m->completed)
		return;
	if (synchronised(own)) {
		g->completed++;
		count(g, TCPWATCH_RATE_COMPLETED);
		count_time(g->syn_synack, flow->syn_synack_us);
		count_time(g->synack_ack, flow->synack_ack_us);
	} else if (own == TCPWATCH_STATE_CLOSED) {
		g->failed++;
		count(g, TCPWATCH_RATE_FAILED);
	} else {
		return;
	}
	m->completed = true;
}

static void count_state(struct tcpw_group *g, struct tcpw_member *m, u8 own, u8 peer)
{
	g->own[own]++;
	g->peer[peer]++;
	m->own = own;
	m->peer = peer;
	m->counted = true;
}

static void uncount_state(struct tcpw_group *g, struct tcpw_member *m)
{
	if (!m->counted)
		return;
	g->own[m->own]--;
	g->peer[m->peer]--;
	m->counted = false;
}

static void note_moves(struct tcpw_group *g, u8 was, u8 own)
{
	if (own == was)
		return;
	if (own == TCPWATCH_STATE_CLOSE_WAIT)
		count(g, TCPWATCH_RATE_CLOSE_WAIT_IN);
	else if (was == TCPWATCH_STATE_CLOSE_WAIT)
		count(g, TCPWATCH_RATE_CLOSE_WAIT_OUT);
	if (own == TCPWATCH_STATE_TIME_WAIT)
		count(g, TCPWATCH_RATE_TIME_WAIT_IN);
	if (tcpw_group_in_use(was) && !tcpw_group_in_use(own))
		count(g, TCPWATCH_RATE_FREED);
}

/* as it is seen from the group: this end is the client */
static u8 closer_of(const struct tcpw_flow *flow, int x)
{
	u8 sides = 0;

	if (flow->closed_by & 1 << x)
		sides |= TCPWATCH_SIDE_CLIENT;
	if (flow->closed_by & 1 << !x)
		sides |= TCPWATCH_SIDE_SERVER;
	return sides;
}

/* Known with the first FIN, but an RST may take it back, and a crossing FIN adds to it. */
static void note_closer(struct tcpw_group *g, struct tcpw_flow *flow, int x)
{
	struct tcpw_member *m = &flow->member[x];
	u8 closer = closer_of(flow, x);

	if (closer == m->closer)
		return;
	if (m->closer)
		g->closed_first[m->closer]--;
	if (closer)
		g->closed_first[closer]++;
	m->closer = closer;
}

/* lists of those who wait */

static int waits(const struct tcpw_group *g, enum tcpwatch_state own)
{
	if (own == TCPWATCH_STATE_CLOSE_WAIT)
		return TCPW_WAIT_CLOSE;
	return own == TCPWATCH_STATE_SYN_RECV && g->key.kind == TCPW_LISTENER ? TCPW_WAIT_ACK : -1;
}

static void unlist(struct tcpw_flow *flow, int x, bool stays)
{
	if (list_empty(&flow->waiting) || flow->waiting_of != x)
		return;
	if (!stays || flow->waiting_ns != flow->since_ns[x])
		list_del_init(&flow->waiting);
}

/* Who comes last has waited least, adopted ones aside. */
static void enlist(struct list_head *list, struct tcpw_flow *flow, int x)
{
	struct tcpw_flow *other;

	flow->waiting_of = x;
	flow->waiting_ns = flow->since_ns[x];
	list_for_each_entry_reverse(other, list, waiting)
		if (!tcpw_group_comes_after(other, flow->waiting_ns, flow->id))
			break;
	list_add(&flow->waiting, &other->waiting);
}

/* R11: on entry, which a segment to that end made, and again with each later one */
static void note_time_wait(struct tcpw_group *g, const struct tcpw_flow *flow, int x)
{
	unsigned long began = READ_ONCE(flow->seen[!x]);

	if (!g->time_waited || time_after(began, g->time_wait_at))
		WRITE_ONCE(g->time_wait_at, began);
	g->time_waited = true;
}

/* What an end is counted as; @own is CLOSED when it leaves. */
static void recount(struct tcpw_flow *flow, int x, u8 own, u8 peer, u64 now)
{
	struct tcpw_member *m = &flow->member[x];
	struct tcpw_group *g = m->group;
	u8 was = m->own;

	spin_lock(&g->lock);
	tcpw_group_advance(g, now);
	uncount_state(g, m);
	note_opened(g, flow, x);
	note_handshake(g, flow, x, own);
	note_moves(g, was, own);
	note_closer(g, flow, x);
	unlist(flow, x, own == was && waits(g, own) >= 0);
	count_state(g, m, own, peer);
	if (own == TCPWATCH_STATE_TIME_WAIT)
		note_time_wait(g, flow, x);
	spin_unlock(&g->lock);
}

static void wait_in_list(struct tcpw_flow *flow, int x)
{
	struct tcpw_group *g = flow->member[x].group;
	int which = g ? waits(g, flow->member[x].own) : -1;

	if (which < 0 || !list_empty(&flow->waiting))
		return;
	spin_lock(&g->lock);
	enlist(&g->waiting[which], flow, x);
	spin_unlock(&g->lock);
}

/* whatever is sent to a TIME_WAIT starts it anew */
static bool restarted(const struct tcpw_flow *flow, int x, u8 own)
{
	return own == TCPWATCH_STATE_TIME_WAIT &&
	       time_after(READ_ONCE(flow->seen[!x]),
			  READ_ONCE(flow->member[x].group->time_wait_at));
}

static bool unchanged(const struct tcpw_flow *flow, int x, u8 own, u8 peer)
{
	const struct tcpw_member *m = &flow->member[x];
	bool listed = !list_empty(&flow->waiting) && flow->waiting_of == x;

	return m->counted && !restarted(flow, x, own) && m->own == own && m->peer == peer &&
	       m->closer == closer_of(flow, x) &&
	       (!listed || flow->waiting_ns == flow->since_ns[x]);
}

/*
 * An end that has a socket has a group. One whose SYN nobody has answered yet
 * counts where a listener is known: its queue may be full.
 */
static bool may_join(const struct tcpw_flow *flow, int x, u8 own)
{
	return kind_of(flow, x) != TCPW_NO_GROUP &&
	       (tcpw_flow_local(flow, x) || own == TCPWATCH_STATE_LISTEN);
}

static enum tcpw_group_found account_end(struct tcpw_groups *gs, struct tcpw_flow *flow, int x,
					 u32 max, u64 now)
{
	enum tcpw_group_found found = TCPW_GROUP_FOUND;
	struct tcpw_member *m = &flow->member[x];
	u8 own = tcpw_tcp_old_state(&flow->conn, x);
	u8 peer = tcpw_tcp_old_state(&flow->conn, !x);

	if (m->group && m->group->key.kind != kind_of(flow, x))
		tcpw_group_leave(gs, flow, now);	/* the roles were guessed wrong */
	if (!m->group && may_join(flow, x, own))
		found = join(gs, flow, x, max, now);
	if (!m->group)
		return found;
	if (!unchanged(flow, x, own, peer))
		recount(flow, x, own, peer, now);
	return found;
}

enum tcpw_group_found tcpw_group_account(struct tcpw_groups *gs, struct tcpw_flow *flow, u32 max,
					 u64 now)
{
	enum tcpw_group_found found[2];
	int x;

	lockdep_assert_held(&flow->lock);
	for (x = 0; x < 2; x++)
		found[x] = account_end(gs, flow, x, max, now);
	for (x = 0; x < 2; x++)
		wait_in_list(flow, x);
	return found[0] ?: found[1];
}

static void leave_end(struct tcpw_groups *gs, struct tcpw_flow *flow, int x, u64 now)
{
	struct tcpw_member *m = &flow->member[x];
	struct tcpw_group *g = m->group;

	if (!g)
		return;
	recount(flow, x, TCPWATCH_STATE_CLOSED, TCPWATCH_STATE_CLOSED, now);
	spin_lock(&g->lock);
	uncount_state(g, m);
	if (flow->gone) {
		g->close[flow->close]++;
		g->closed_first[TCPWATCH_SIDE_NONE] += !m->closer;
	} else if (m->closer) {
		g->closed_first[m->closer]--;	/* it goes on elsewhere */
	}
	spin_unlock(&g->lock);
	part(gs, flow, x, now);
}

void tcpw_group_leave(struct tcpw_groups *gs, struct tcpw_flow *flow, u64 now)
{
	int x;

	lockdep_assert_held(&flow->lock);
	for (x = 0; x < 2; x++)
		leave_end(gs, flow, x, now);
}

void tcpw_group_repeats(struct tcpw_flow *flow, u8 events, u64 now)
{
	const u8 repeats = TCPW_EV_SYN_REPEAT | TCPW_EV_SYNACK_REPEAT | TCPW_EV_FINAL_ACK_LOST;
	struct tcpw_group *g;
	int x;

	for (x = 0; x < 2 && events & repeats; x++) {
		g = flow->member[x].group;
		if (!g)
			continue;
		spin_lock(&g->lock);
		tcpw_group_advance(g, now);
		if (events & (TCPW_EV_SYNACK_REPEAT | TCPW_EV_FINAL_ACK_LOST))
			count(g, TCPWATCH_RATE_REPEATED);
		g->syn_repeats += !!(events & TCPW_EV_SYN_REPEAT);
		g->synack_repeats += !!(events & TCPW_EV_SYNACK_REPEAT);
		g->final_ack_losses += !!(events & TCPW_EV_FINAL_ACK_LOST);
		spin_unlock(&g->lock);
	}
}

/* groups that nobody uses */

static void free_rcu(struct rcu_head *rcu)
{
	kmem_cache_free(cache, container_of(rcu, struct tcpw_group, rcu));
}

/* who was told that it is raised will be told that it is not */
static bool alerted(const struct tcpw_group *g)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(g->condition); i++)
		if (tcpw_condition_holds(&g->condition[i]))
			return true;
	return false;
}

static void free_unused(struct tcpw_groups *gs, u32 bucket, u64 now)
{
	struct tcpw_group *g;
	struct hlist_node *next;

	if (hlist_empty(&gs->bucket[bucket]))
		return;
	spin_lock_bh(lock_of(gs, bucket));
	hlist_for_each_entry_safe(g, next, &gs->bucket[bucket], node) {
		if (g->members || now - min(now, g->idle_ns) < MINUTE_NS || alerted(g))
			continue;
		hlist_del_rcu(&g->node);
		atomic_dec(&gs->n[g->key.kind]);
		call_rcu(&g->rcu, free_rcu);
	}
	spin_unlock_bh(lock_of(gs, bucket));
}

void tcpw_group_tick(struct tcpw_groups *gs, u32 buckets, u64 now)
{
	while (buckets--)
		free_unused(gs, gs->turn++ & (TCPW_GROUP_BUCKETS - 1), now);
}
