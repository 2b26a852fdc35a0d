/* index.c - claims to groups, one at a time, see saidby/group.h
 *
 * A group's speaker stands in its founder's signature: whoever is known by
 * name first. A claim is asked against that one, not against the speaker of
 * the claim that it is like, so that one whose speaker isn't known can't join
 * what two people said.
 */
#include <stdlib.h>

#include "internal.h"

struct sb_group_index {
	const struct sb_group_store *store;
	void *ctx;
	struct gr_memory *memory;
	struct sb_arena scratch; /* of one call */
};

struct sb_group_index *sb_group_index_new(const struct sb_group_store *store,
					  void *ctx)
{
	struct sb_group_index *x = sb_malloc(sizeof(*x));

	*x = (struct sb_group_index) { .store = store, .ctx = ctx };
	if (!store) {
		x->memory = gr_memory_new();
		x->store = &gr_memory_store;
		x->ctx = x->memory;
	}
	return x;
}

void sb_group_index_free(struct sb_group_index *x)
{
	if (!x)
		return;
	if (x->memory)
		gr_memory_free(x->memory);
	sb_arena_release(&x->scratch);
	free(x);
}

/* ---- what is found ---- */

/* A claim in the store, with its signature. */
struct known {
	int64_t number, group;
	struct gr_sig sig;
	bool readable, changed;
};

/* A claim that the new one is like. */
struct match {
	struct known *claim, *founder;
	struct gr_relation relation;
};

struct adding {
	struct sb_group_index *index;
	struct sb_arena *arena;
	struct gr_sig sig;
	struct sb_group_sign sign;
	struct gr_speakers speakers; /* its own, or those of its group */
	SB_VEC(int64_t) found;
	SB_VEC(struct known *) known;
	SB_VEC(struct match) matches; /* the best first */
	struct known *home; /* founder of its group; NULL: it is its own */
	size_t compared;
};

static enum sb_rc get_known(struct adding *a, int64_t number,
			    struct known **out, struct sb_err *err)
{
	struct sb_group_index *x = a->index;
	struct sb_slice blob;
	struct known *k;
	enum sb_rc rc;

	for (size_t i = 0; i < a->known.n; i++)
		if (a->known.v[i]->number == number) {
			*out = a->known.v[i];
			return SB_OK;
		}
	k = SB_NEW(a->arena, struct known);
	k->number = number;
	rc = x->store->load(x->ctx, number, a->arena, &blob, &k->group, err);
	if (rc != SB_OK)
		return rc;
	k->readable = gr_sig_read(a->arena, blob, &k->sig);
	*sb_vec_push(a->arena, &a->known) = k;
	*out = k;
	return SB_OK;
}

static int by_number(const void *x, const void *y)
{
	int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;

	return (a > b) - (a < b);
}

/* What is under any of the keys, each as often as it was found. */
static enum sb_rc look_up(struct adding *a, struct sb_err *err)
{
	struct sb_group_index *x = a->index;

	for (size_t i = 0; i < a->sign.nkeys; i++) {
		int64_t claims[SB_GROUP_LIST];
		size_t n = 0;
		enum sb_rc rc = x->store->find(x->ctx, a->sign.keys[i], claims,
					       SB_GROUP_LIST, &n, err);

		if (rc != SB_OK)
			return rc;
		for (size_t k = 0; k < n; k++)
			*sb_vec_push(a->arena, &a->found) = claims[k];
	}
	if (a->found.n)
		qsort(a->found.v, a->found.n, sizeof(*a->found.v), by_number);
	return SB_OK;
}

struct candidate {
	int64_t number;
	size_t keys;
};

static int most_keys_first(const void *x, const void *y)
{
	const struct candidate *a = x, *b = y;

	if (a->keys != b->keys)
		return a->keys > b->keys ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

/* The claims that share most keys; their number in *N. */
static struct candidate *candidates(struct adding *a, size_t *n)
{
	struct candidate *v = SB_NEW_N(a->arena, struct candidate,
				       a->found.n + 1);

	*n = 0;
	for (size_t i = 0; i < a->found.n; i++) {
		if (!*n || v[*n - 1].number != a->found.v[i])
			v[(*n)++].number = a->found.v[i];
		v[*n - 1].keys++;
	}
	if (*n)
		qsort(v, *n, sizeof(*v), most_keys_first);
	if (*n > SB_GROUP_COMPARED)
		*n = SB_GROUP_COMPARED;
	return v;
}

static int rank(enum sb_group_how how)
{
	return how == SB_GROUP_EXACT ? 2 : 1;
}

/* Strong before weak, exact before others, then by agreement, then by age. */
static int best_first(const void *x, const void *y)
{
	const struct match *a = x, *b = y;
	int ra = rank(a->relation.how), rb = rank(b->relation.how);

	if (a->relation.weak != b->relation.weak)
		return a->relation.weak ? 1 : -1;
	if (ra != rb)
		return ra > rb ? -1 : 1;
	if (a->relation.agree < b->relation.agree ||
	    a->relation.agree > b->relation.agree)
		return a->relation.agree > b->relation.agree ? -1 : 1;
	return (a->claim->number > b->claim->number) -
	       (a->claim->number < b->claim->number);
}

static enum sb_rc compare_all(struct adding *a, struct sb_err *err)
{
	size_t n;
	struct candidate *v = candidates(a, &n);

	for (size_t i = 0; i < n; i++) {
		struct match m = { 0 };
		enum sb_rc rc = get_known(a, v[i].number, &m.claim, err);

		if (rc == SB_OK)
			rc = get_known(a, m.claim->group, &m.founder, err);
		if (rc != SB_OK)
			return rc;
		a->compared++;
		if (!m.claim->readable)
			continue;
		m.relation = gr_compare(
			&a->sig, &m.claim->sig,
			gr_who(&a->sig.speakers, &m.founder->sig.speakers));
		if (m.relation.how != SB_GROUP_NEW)
			*sb_vec_push(a->arena, &a->matches) = m;
	}
	if (a->matches.n)
		qsort(a->matches.v, a->matches.n, sizeof(*a->matches.v),
		      best_first);
	return SB_OK;
}

/* ---- what follows from it ---- */

/* A short claim goes with one longer one only. */
static bool may_join(const struct adding *a, const struct match *m)
{
	if (!m->relation.weak)
		return true;
	return m->relation.shorter ? !a->sig.taken : !m->claim->sig.taken;
}

static void mark_taken(struct adding *a, const struct match *m)
{
	if (!m->relation.weak)
		a->sig.taken = a->sig.taken || m->claim->sig.taken;
	else if (m->relation.shorter)
		a->sig.taken = true;
	else
		m->claim->sig.taken = m->claim->changed = true;
}

/* The founder of the group that K's group is of by now. */
static struct known *founder_now(struct adding *a, struct known *k)
{
	for (size_t i = 0; i < a->known.n; i++)
		if (a->known.v[i]->number == k->group)
			return a->known.v[i];
	return k;
}

static void regroup(struct adding *a, int64_t from, int64_t into)
{
	for (size_t i = 0; i < a->known.n; i++)
		if (a->known.v[i]->group == from)
			a->known.v[i]->group = into;
}

static void tell_speakers(struct known *founder, const struct gr_speakers *s)
{
	if (!founder->readable || !gr_tells_more(&founder->sig.speakers, s))
		return;
	founder->sig.speakers = *s;
	founder->changed = true;
}

/* Home and OTHER become one group, of the older founder. */
static enum sb_rc merge(struct adding *a, struct known *other,
			struct sb_err *err)
{
	struct sb_group_index *x = a->index;
	struct known *into = a->home, *from = other;

	if (other->number < a->home->number) {
		into = other;
		from = a->home;
	}
	tell_speakers(into, &from->sig.speakers);
	a->home = into;
	regroup(a, from->number, into->number);
	return x->store->merge(x->ctx, from->number, into->number, err);
}

static enum sb_rc join(struct adding *a, struct match *m, struct sb_err *err)
{
	struct known *founder = founder_now(a, m->claim);
	enum sb_rc rc = SB_OK;

	if (!may_join(a, m) ||
	    gr_who(&a->speakers, &founder->sig.speakers) == GR_OTHER)
		return SB_OK;
	mark_taken(a, m);
	if (!a->home)
		a->home = founder;
	else if (a->home != founder)
		rc = merge(a, founder, err);
	tell_speakers(a->home, &a->speakers);
	if (gr_tells_more(&a->speakers, &a->home->sig.speakers))
		a->speakers = a->home->sig.speakers;
	return rc;
}

/* Is the wording in the store already, under the same keys? */
static bool is_indexed(const struct adding *a)
{
	const struct gr_speakers *mine = &a->sig.speakers;

	for (size_t i = 0; i < a->matches.n; i++) {
		const struct gr_sig *s = &a->matches.v[i].claim->sig;

		if (a->matches.v[i].relation.how == SB_GROUP_EXACT &&
		    s->n == a->sig.n &&
		    (!mine->n || gr_same_speakers(mine, &s->speakers)))
			return true;
	}
	return false;
}

static enum sb_rc amend_changed(struct adding *a, struct sb_err *err)
{
	struct sb_group_index *x = a->index;

	for (size_t i = 0; i < a->known.n; i++) {
		struct known *k = a->known.v[i];
		enum sb_rc rc;

		if (!k->changed)
			continue;
		rc = x->store->amend(x->ctx, k->number,
				     gr_sig_write(a->arena, &k->sig), err);
		if (rc != SB_OK)
			return rc;
	}
	return SB_OK;
}

static enum sb_rc settle(struct adding *a, int64_t number,
			 struct sb_group_result *result, struct sb_err *err)
{
	struct sb_group_index *x = a->index;
	enum sb_rc rc = SB_OK;

	result->how = SB_GROUP_NEW;
	for (size_t i = 0; rc == SB_OK && i < a->matches.n; i++) {
		bool alone = !a->home;

		rc = join(a, &a->matches.v[i], err);
		if (alone && a->home)
			result->how = a->matches.v[i].relation.how;
	}
	if (rc == SB_OK)
		rc = amend_changed(a, err);
	if (rc != SB_OK)
		return rc;
	result->group = a->home ? a->home->number : number;
	return x->store->save(x->ctx, number, result->group, a->sign.keys,
			      is_indexed(a) ? 0 : a->sign.nkeys,
			      gr_sig_write(a->arena, &a->sig), err);
}

enum sb_rc sb_group_add(struct sb_group_index *x, int64_t number,
			const struct sb_group_claim *claim,
			struct sb_group_result *result, struct sb_err *err)
{
	struct adding a = { .index = x, .arena = &x->scratch };
	enum sb_rc rc;

	sb_arena_reset(&x->scratch);
	memset(result, 0, sizeof(*result));
	gr_sign(a.arena, claim, &a.sign, &a.sig);
	a.speakers = a.sig.speakers;
	rc = look_up(&a, err);
	if (rc == SB_OK)
		rc = compare_all(&a, err);
	if (rc == SB_OK)
		rc = settle(&a, number, result, err);
	result->wording = a.sig.wording;
	result->compared = a.compared;
	return rc;
}

enum sb_rc sb_group_of(struct sb_group_index *x, int64_t number, int64_t *group,
		       struct sb_err *err)
{
	struct sb_slice signature;

	sb_arena_reset(&x->scratch);
	return x->store->load(x->ctx, number, &x->scratch, &signature, group,
			      err);
}
