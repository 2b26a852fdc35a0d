/* memory.c - the store of an index that has no other
 *
 * Claims are numbered 0, 1, 2, ... A key has a list of claims, newest first.
 */
#include <stdlib.h>

#include "internal.h"

struct list {
	int64_t key;
	uint32_t first; /* of the nodes, from 1; 0: a free slot */
};

struct node {
	uint32_t claim, next;
};

struct record {
	struct sb_slice signature;
	uint32_t group; /* its founder, or another that leads to it */
};

struct gr_memory {
	struct sb_arena arena;
	struct list *lists; /* open addressing, at most half full */
	size_t cap, used;
	SB_VEC(struct node) nodes;
	SB_VEC(struct record) records;
};

struct gr_memory *gr_memory_new(void)
{
	struct gr_memory *m = sb_malloc(sizeof(*m));

	memset(m, 0, sizeof(*m));
	return m;
}

void gr_memory_free(struct gr_memory *m)
{
	free(m->lists);
	sb_arena_release(&m->arena);
	free(m);
}

/* Keys are hashes already. */
static struct list *slot_of(const struct gr_memory *m, int64_t key)
{
	size_t i = (size_t)key & (m->cap - 1);

	while (m->lists[i].first && m->lists[i].key != key)
		i = (i + 1) & (m->cap - 1);
	return &m->lists[i];
}

static void make_room(struct gr_memory *m)
{
	struct list *old = m->lists;
	size_t n = m->cap;

	if (2 * m->used < m->cap)
		return;
	m->cap = n ? 2 * n : 1024;
	m->lists = sb_malloc(m->cap * sizeof(*m->lists));
	memset(m->lists, 0, m->cap * sizeof(*m->lists));
	for (size_t i = 0; i < n; i++)
		if (old[i].first)
			*slot_of(m, old[i].key) = old[i];
	free(old);
}

static void add_key(struct gr_memory *m, int64_t key, uint32_t claim)
{
	struct node *node = sb_vec_push(&m->arena, &m->nodes);
	struct list *list;

	make_room(m);
	list = slot_of(m, key);
	m->used += !list->first;
	*node = (struct node) { claim, list->first };
	list->key = key;
	list->first = (uint32_t)m->nodes.n;
}

static enum sb_rc find(void *ctx, int64_t key, int64_t *claims, size_t most,
		       size_t *n, struct sb_err *err)
{
	struct gr_memory *m = ctx;

	(void)err;
	*n = 0;
	if (!m->cap)
		return SB_OK;
	for (uint32_t i = slot_of(m, key)->first; i && *n < most;
	     i = m->nodes.v[i - 1].next)
		claims[(*n)++] = m->nodes.v[i - 1].claim;
	return SB_OK;
}

/* Leads half the way to its end each time it is gone. */
static uint32_t founder(struct gr_memory *m, uint32_t claim)
{
	struct record *v = m->records.v;

	while (v[claim].group != claim) {
		v[claim].group = v[v[claim].group].group;
		claim = v[claim].group;
	}
	return claim;
}

static enum sb_rc load(void *ctx, int64_t claim, struct sb_arena *arena,
		       struct sb_slice *signature, int64_t *group,
		       struct sb_err *err)
{
	struct gr_memory *m = ctx;

	(void)arena;
	if (claim < 0 || (uint64_t)claim >= m->records.n)
		return sb_fail(err, SB_DATA, NULL, 0, "no claim %lld",
			       (long long)claim);
	*signature = m->records.v[claim].signature;
	*group = founder(m, (uint32_t)claim);
	return SB_OK;
}

static enum sb_rc save(void *ctx, int64_t claim, int64_t group,
		       const int64_t *keys, size_t nkeys,
		       struct sb_slice signature, struct sb_err *err)
{
	struct gr_memory *m = ctx;
	struct record *r;

	if (claim != (int64_t)m->records.n || claim >= UINT32_MAX)
		return sb_fail(err, SB_DATA, NULL, 0,
			       "claim %lld is out of order", (long long)claim);
	r = sb_vec_push(&m->arena, &m->records);
	r->signature = sb_arena_dup(&m->arena, signature);
	r->group = (uint32_t)group;
	for (size_t i = 0; i < nkeys; i++)
		add_key(m, keys[i], (uint32_t)claim);
	return SB_OK;
}

static enum sb_rc amend(void *ctx, int64_t claim, struct sb_slice signature,
			struct sb_err *err)
{
	struct gr_memory *m = ctx;

	(void)err;
	m->records.v[claim].signature = sb_arena_dup(&m->arena, signature);
	return SB_OK;
}

static enum sb_rc merge(void *ctx, int64_t from, int64_t into,
			struct sb_err *err)
{
	struct gr_memory *m = ctx;

	(void)err;
	m->records.v[from].group = (uint32_t)into;
	return SB_OK;
}

const struct sb_group_store gr_memory_store = {
	.find = find,
	.load = load,
	.save = save,
	.amend = amend,
	.merge = merge,
};
