/* claims.c - what is new, changed and gone in an article
 *
 * Claims are told by their ids. Wording, speaker, outlet, type and polarity
 * make a claim another one to its readers; where only confidence, context or
 * rule differ, it is kept up to date and not shown as changed.
 */
#include <stdlib.h>

#include "internal.h"

enum { TELLING = 5 }; /* of DB_CLAIMS, behind the id */

static const char *const telling[TELLING] = { "claim", "speaker", "type",
					      "polarity", "source_outlet" };

struct known {
	struct sb_slice id, cells[TELLING], change;
	int64_t change_run, first_run, gone_run;
	bool gone, found;
};

struct claims {
	struct night *night;
	int64_t article;
	struct known *v; /* by id */
	size_t n;
	size_t lost;
};

static enum sb_rc load(struct claims *c, struct sb_err *err)
{
	struct night *n = c->night;
	sqlite3_stmt *s = db_use(n->ledger, DB_CLAIMS, err);
	SB_VEC(struct known) list = { 0 };
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, c->article);
	while ((rc = db_step(n->ledger, s, err)) == SB_OK) {
		struct known *k = sb_vec_push(&n->scratch, &list);

		k->id = sb_arena_dup(&n->scratch, db_text(s, 0));
		for (int i = 0; i < TELLING; i++)
			k->cells[i] = sb_arena_dup(&n->scratch,
						   db_text(s, i + 1));
		k->change = sb_arena_dup(&n->scratch, db_text(s, TELLING + 1));
		k->change_run = db_int(s, TELLING + 2);
		k->first_run = db_int(s, TELLING + 3);
		k->gone = db_int(s, TELLING + 4) != 0;
		k->gone_run = db_int(s, TELLING + 5);
	}
	c->v = list.v;
	c->n = list.n;
	return rc == SB_END ? SB_OK : rc;
}

static int by_id(const void *key, const void *known)
{
	return sb_slice_cmp(*(const struct sb_slice *)key,
			    ((const struct known *)known)->id);
}

static bool has_review(struct night *n, struct sb_slice id)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_REVIEW, NULL);
	bool has;

	if (!s)
		return false;
	db_bind_text(s, 1, id);
	has = db_step(n->ledger, s, NULL) == SB_OK;
	db_end(s);
	return has;
}

/* What differs between a claim and what was known of it; empty if nothing. */
static struct sb_slice difference(struct sb_arena *arena, const struct known *k,
				  const struct sb_row *row)
{
	/* An outlet that is only the publisher moves with the article. */
	bool credited = !sb_slice_eq(row->source_outlet, row->publisher);
	const struct sb_slice now[TELLING] = {
		row->claim,
		row->speaker,
		row->type,
		row->polarity,
		credited ? row->source_outlet : SB_LIT(""),
	};
	struct sb_text t = { 0 };

	for (int i = 0; i < TELLING; i++) {
		if (sb_slice_eq(now[i], k->cells[i]))
			continue;
		if (t.n)
			sb_text_add(arena, &t, SB_LIT("; "));
		if (i == 0)
			sb_text_add(arena, &t, k->cells[i]);
		else
			sb_text_addf(arena, &t, "%s was \"%.*s\"", telling[i],
				     SB_FMT(k->cells[i]));
	}
	return sb_text_slice(&t);
}

/* How the claim has changed, and since which run. */
static struct sb_slice change_of(struct night *n, const struct known *k,
				 const struct sb_row *row, int64_t *since)
{
	struct sb_slice was;

	*since = n->run;
	if (!k || (k->gone && k->gone_run != n->run))
		return SB_LIT("new");
	was = difference(&n->scratch, k, row);
	if (!was.n) {
		/* Gone and back within the run: no change. */
		*since = k->gone ? 0 : k->change_run;
		return k->gone ? SB_LIT("") : k->change;
	}
	return sb_arena_printf(&n->scratch, "%s: %.*s",
			       has_review(n, k->id) ? "check" : "changed",
			       SB_FMT(was));
}

static enum sb_rc put(struct claims *c, struct sb_row *row, size_t place,
		      struct sb_err *err)
{
	struct night *n = c->night;
	sqlite3_stmt *s = db_use(n->ledger, DB_PUT_CLAIM, err);
	struct known *k = c->n ? bsearch(&row->claim_id, c->v, c->n,
					 sizeof(*c->v), by_id)
			       : NULL;
	int at = PUT_CLAIM_CELLS;
	struct sb_slice change;
	int64_t since;

	if (!s)
		return SB_IO;
	change = change_of(n, k, row, &since);
	if (k)
		k->found = true;
	db_bind_text(s, 1, row->claim_id);
	db_bind_int(s, 2, c->article);
	db_bind_int(s, 3, (int64_t)place);
	db_bind_int(s, 4, n->run);
	db_bind_int(s, 5, since);
	db_bind_text(s, 6, change);
	for (size_t i = 0; i < schema_ncolumns(); i++)
		if (schema_from(i) == FROM_ARTICLE)
			db_bind_text(s, at++, *schema_cell(row, i));
	return db_do(n->ledger, s, err);
}

/* A claim that came and went in one run leaves no trace. */
static enum sb_rc lose(struct claims *c, const struct known *k,
		       struct sb_err *err)
{
	struct night *n = c->night;
	bool drop = k->first_run == n->run;
	sqlite3_stmt *s = db_use(n->ledger,
				 drop ? DB_DROP_CLAIM : DB_GONE_CLAIM, err);

	if (!s)
		return SB_IO;
	db_bind_text(s, 1, k->id);
	if (!drop)
		db_bind_int(s, 2, n->run);
	c->lost += !drop;
	return db_do(n->ledger, s, err);
}

static enum sb_rc lose_rest(struct claims *c, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	for (size_t i = 0; i < c->n && rc == SB_OK; i++)
		if (!c->v[i].found && !c->v[i].gone)
			rc = lose(c, &c->v[i], err);
	return rc;
}

enum sb_rc claims_take(struct night *n, struct sb_article *a, int64_t article,
		       struct sb_slice article_id, bool same,
		       struct sb_err *err)
{
	struct claims c = { .night = n, .article = article };
	struct sb_claims *rows = NULL;
	enum sb_rc rc = load(&c, err);

	if (rc == SB_OK && a->nattributions)
		rows = sb_claims_of(a);
	for (size_t i = 0; i < a->nattributions && rc == SB_OK; i++) {
		struct sb_row row;

		sb_claims_row(&a->arena, rows, i, article_id, &row);
		rc = put(&c, &row, i, err);
	}
	if (rc == SB_OK)
		rc = lose_rest(&c, err);
	if (rc == SB_OK && c.lost)
		rc = match_claims(n, article, article, same, err);
	return rc;
}

enum sb_rc claims_gone(struct night *n, int64_t article, struct sb_err *err)
{
	struct claims c = { .night = n, .article = article };
	enum sb_rc rc = load(&c, err);

	return rc == SB_OK ? lose_rest(&c, err) : rc;
}
