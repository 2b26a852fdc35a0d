/* groups.c - the same claim in other articles, and quotes and paraphrases
 *
 * The index of saidby/group.h, kept in the ledger: the claims that a run adds
 * get their groups, and the cells of every claim in a group that the run has
 * touched are told anew. A claim that is gone stays in the index, since others
 * may rely on its keys, but is told of no more. A claim's number is its row.
 */
#include "internal.h"
#include "saidby/group.h"
#include "saidby/vec.h"

enum query {
	Q_FIND,
	Q_LOAD,
	Q_SAVE,
	Q_KEY,
	Q_AMEND,
	Q_MERGE,
	Q_NEW,
	Q_TOUCHED,
	Q_FOUNDER,
	Q_MEMBERS,
	Q_CELLS,
	Q_ARTICLES,
	Q_CLAIMS,
	Q_LINK,
	QUERIES
};

#define CLAIM_COLUMNS                                                          \
	"id, claim_id, article_id, publisher, speaker, claim, type, "          \
	"polarity, spans"

static const char *const texts[QUERIES] = {
	[Q_FIND] = "SELECT claim FROM group_keys WHERE key = ?1 "
		   "ORDER BY claim DESC LIMIT ?2",
	[Q_LOAD] = "SELECT signature, grp FROM groups WHERE claim = ?1",
	[Q_SAVE] = "INSERT INTO groups(claim, grp, signature) "
		   "VALUES(?1, ?2, ?3)",
	[Q_KEY] = "INSERT OR IGNORE INTO group_keys(key, claim) VALUES(?1, ?2)",
	[Q_AMEND] = "UPDATE groups SET signature = ?2 WHERE claim = ?1",
	[Q_MERGE] = "UPDATE groups SET grp = ?2 WHERE grp = ?1",
	[Q_NEW] = "SELECT " CLAIM_COLUMNS " FROM claims "
		  "WHERE id > (SELECT ifnull(max(claim), 0) FROM groups) "
		  "AND gone_run IS NULL ORDER BY id",
	[Q_TOUCHED] = "SELECT DISTINCT g.grp FROM claims c "
		      "JOIN groups g ON g.claim = c.id WHERE c.change_run = ?1",
	[Q_FOUNDER] = "SELECT claim_id FROM claims WHERE id = ?1",
	[Q_MEMBERS] = "SELECT c.id, c.claim_id, c.article_id, c.publisher, "
		      "c.speaker, c.claim, c.type, c.polarity, c.spans "
		      "FROM groups g JOIN claims c ON c.id = g.claim "
		      "WHERE g.grp = ?1 AND c.gone_run IS NULL ORDER BY c.id",
	[Q_CELLS] = "UPDATE claims SET \"group\" = ?2, also_in = ?3, "
		    "variant = ?4 WHERE id = ?1 AND (\"group\" IS NOT ?2 OR "
		    "also_in IS NOT ?3 OR variant IS NOT ?4)",
	[Q_ARTICLES] = "SELECT DISTINCT article FROM claims "
		       "WHERE change_run = ?1",
	[Q_CLAIMS] = "SELECT " CLAIM_COLUMNS " FROM claims "
		     "WHERE article = ?1 AND gone_run IS NULL ORDER BY place",
	[Q_LINK] = "UPDATE claims SET linked_to = ?2 "
		   "WHERE id = ?1 AND linked_to IS NOT ?2",
};

struct item {
	int64_t id;
	struct sb_group_claim claim;
};

struct items {
	struct item *v;
	size_t n, cap;
};

struct numbers {
	int64_t *v;
	size_t n, cap;
};

struct grouper {
	struct sb_ledger *ledger;
	sqlite3_stmt *queries[QUERIES];
	struct sb_arena arena;	 /* of all of it */
	struct sb_arena scratch; /* of a group or an article */
};

static sqlite3_stmt *use(struct grouper *g, enum query which,
			 struct sb_err *err)
{
	sqlite3_stmt **s = &g->queries[which];

	if (*s)
		sqlite3_reset(*s);
	else if (sqlite3_prepare_v2(g->ledger->db, texts[which], -1, s, NULL) !=
		 SQLITE_OK)
		db_fail(g->ledger, err);
	return *s;
}

/* ---- the index's store ---- */

static enum sb_rc store_find(void *ctx, int64_t key, int64_t *claims,
			     size_t most, size_t *n, struct sb_err *err)
{
	struct grouper *g = ctx;
	sqlite3_stmt *s = use(g, Q_FIND, err);
	enum sb_rc rc;

	*n = 0;
	if (!s)
		return SB_IO;
	db_bind_int(s, 1, key);
	db_bind_int(s, 2, (int64_t)most);
	while ((rc = db_step(g->ledger, s, err)) == SB_OK)
		claims[(*n)++] = db_int(s, 0);
	return rc == SB_END ? SB_OK : rc;
}

static enum sb_rc store_load(void *ctx, int64_t claim, struct sb_arena *arena,
			     struct sb_slice *signature, int64_t *group,
			     struct sb_err *err)
{
	struct grouper *g = ctx;
	sqlite3_stmt *s = use(g, Q_LOAD, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, claim);
	rc = db_step(g->ledger, s, err);
	if (rc == SB_END)
		return sb_fail(err, SB_DATA, g->ledger->path, 0,
			       "its groups are not whole: a claim is missing");
	if (rc != SB_OK)
		return rc;
	*signature = sb_arena_dup(
		arena,
		(struct sb_slice) { sqlite3_column_blob(s, 0),
				    (size_t)sqlite3_column_bytes(s, 0) });
	*group = db_int(s, 1);
	db_end(s);
	return SB_OK;
}

static void bind_blob(sqlite3_stmt *s, int at, struct sb_slice blob)
{
	sqlite3_bind_blob64(s, at, blob.p ? blob.p : "", blob.n, SQLITE_STATIC);
}

static enum sb_rc store_save(void *ctx, int64_t claim, int64_t group,
			     const int64_t *keys, size_t nkeys,
			     struct sb_slice signature, struct sb_err *err)
{
	struct grouper *g = ctx;
	sqlite3_stmt *s = use(g, Q_SAVE, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, claim);
	db_bind_int(s, 2, group);
	bind_blob(s, 3, signature);
	rc = db_do(g->ledger, s, err);
	for (size_t i = 0; i < nkeys && rc == SB_OK; i++) {
		s = use(g, Q_KEY, err);
		if (!s)
			return SB_IO;
		db_bind_int(s, 1, keys[i]);
		db_bind_int(s, 2, claim);
		rc = db_do(g->ledger, s, err);
	}
	return rc;
}

static enum sb_rc store_amend(void *ctx, int64_t claim,
			      struct sb_slice signature, struct sb_err *err)
{
	struct grouper *g = ctx;
	sqlite3_stmt *s = use(g, Q_AMEND, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, claim);
	bind_blob(s, 2, signature);
	return db_do(g->ledger, s, err);
}

static enum sb_rc store_merge(void *ctx, int64_t from, int64_t into,
			      struct sb_err *err)
{
	struct grouper *g = ctx;
	sqlite3_stmt *s = use(g, Q_MERGE, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, from);
	db_bind_int(s, 2, into);
	return db_do(g->ledger, s, err);
}

/* ---- claims out of the ledger ---- */

static struct sb_slice cell(struct sb_arena *arena, sqlite3_stmt *s, int i)
{
	return sb_arena_dup(arena, db_text(s, i));
}

/* The claims that WHICH gives for NUMBER, if it takes one. */
static enum sb_rc load_items(struct grouper *g, struct sb_arena *arena,
			     enum query which, int64_t number,
			     struct items *items, struct sb_err *err)
{
	sqlite3_stmt *s = use(g, which, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	if (sqlite3_bind_parameter_count(s))
		db_bind_int(s, 1, number);
	while ((rc = db_step(g->ledger, s, err)) == SB_OK) {
		struct item *t = sb_vec_push(arena, items);
		struct sb_row row = { .claim_id = cell(arena, s, 1),
				      .article_id = cell(arena, s, 2),
				      .publisher = cell(arena, s, 3),
				      .speaker = cell(arena, s, 4),
				      .claim = cell(arena, s, 5),
				      .type = cell(arena, s, 6),
				      .polarity = cell(arena, s, 7),
				      .spans = cell(arena, s, 8) };

		t->id = db_int(s, 0);
		sb_group_claim_of(&row, &t->claim);
	}
	return rc == SB_END ? SB_OK : rc;
}

static enum sb_rc load_numbers(struct grouper *g, enum query which, int64_t run,
			       struct numbers *numbers, struct sb_err *err)
{
	sqlite3_stmt *s = use(g, which, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, run);
	while ((rc = db_step(g->ledger, s, err)) == SB_OK)
		*sb_vec_push(&g->arena, numbers) = db_int(s, 0);
	return rc == SB_END ? SB_OK : rc;
}

/* ---- groups ---- */

static enum sb_rc add_new(struct grouper *g, struct sb_err *err)
{
	static const struct sb_group_store store = { store_find, store_load,
						     store_save, store_amend,
						     store_merge };
	struct sb_group_index *index;
	struct items items = { 0 };
	enum sb_rc rc = load_items(g, &g->arena, Q_NEW, 0, &items, err);

	if (rc != SB_OK)
		return rc;
	index = sb_group_index_new(&store, g);
	for (size_t i = 0; i < items.n && rc == SB_OK; i++) {
		struct sb_group_result result;

		rc = sb_group_add(index, items.v[i].id, &items.v[i].claim,
				  &result, err);
	}
	sb_group_index_free(index);
	return rc;
}

static enum sb_rc founder_id(struct grouper *g, int64_t group,
			     struct sb_slice *id, struct sb_err *err)
{
	sqlite3_stmt *s = use(g, Q_FOUNDER, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, group);
	rc = db_step(g->ledger, s, err);
	if (rc == SB_OK)
		*id = sb_group_id(&g->scratch, cell(&g->scratch, s, 0));
	db_end(s);
	return rc;
}

static enum sb_rc put_cells(struct grouper *g, int64_t claim,
			    struct sb_slice group,
			    const struct sb_group_cells *cells,
			    struct sb_err *err)
{
	sqlite3_stmt *s = use(g, Q_CELLS, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, claim);
	db_bind_text(s, 2, group);
	db_bind_text(s, 3, cells->also_in);
	db_bind_text(s, 4, cells->variant);
	return db_do(g->ledger, s, err);
}

static enum sb_rc tell_group(struct grouper *g, int64_t group,
			     struct sb_err *err)
{
	struct sb_arena *a = &g->scratch;
	struct items items = { 0 };
	struct sb_group_member *members;
	struct sb_group_cells *cells;
	struct sb_slice id = { NULL, 0 };
	enum sb_rc rc = load_items(g, a, Q_MEMBERS, group, &items, err);

	if (rc == SB_OK)
		rc = founder_id(g, group, &id, err);
	if (rc != SB_OK || !items.n)
		return rc;
	members = SB_NEW_N(a, struct sb_group_member, items.n);
	cells = SB_NEW_N(a, struct sb_group_cells, items.n);
	for (size_t i = 0; i < items.n; i++) {
		const struct sb_group_claim *c = &items.v[i].claim;
		struct sb_group_sign sign;

		sb_group_sign(a, c, &sign);
		members[i] = (struct sb_group_member) { c->publisher, c->text,
							c->type == SB_DIRECT,
							sign.wording };
	}
	sb_group_describe(a, members, items.n, cells);
	for (size_t i = 0; i < items.n && rc == SB_OK; i++)
		rc = put_cells(g, items.v[i].id, id, &cells[i], err);
	return rc;
}

static enum sb_rc tell_groups(struct grouper *g, int64_t run,
			      struct sb_err *err)
{
	struct numbers groups = { 0 };
	enum sb_rc rc = load_numbers(g, Q_TOUCHED, run, &groups, err);

	for (size_t i = 0; i < groups.n && rc == SB_OK; i++) {
		rc = tell_group(g, groups.v[i], err);
		sb_arena_reset(&g->scratch);
	}
	return rc;
}

/* ---- links ---- */

static void add_link(struct sb_arena *a, struct sb_slice *list,
		     struct sb_slice id)
{
	*list = list->n ? sb_arena_printf(a, "%.*s; %.*s", SB_FMT(*list),
					  SB_FMT(id))
			: id;
}

static enum sb_rc link_article(struct grouper *g, int64_t article,
			       struct sb_err *err)
{
	struct sb_arena *a = &g->scratch;
	struct items items = { 0 };
	struct sb_group_links links;
	struct sb_group_claim *claims;
	struct sb_slice *cells;
	enum sb_rc rc = load_items(g, a, Q_CLAIMS, article, &items, err);

	claims = SB_NEW_N(a, struct sb_group_claim, items.n + 1);
	cells = SB_NEW_N(a, struct sb_slice, items.n + 1);
	for (size_t i = 0; i < items.n; i++)
		claims[i] = items.v[i].claim;
	links = sb_group_find_links(a, claims, items.n);
	for (size_t i = 0; i < links.n; i++) {
		uint32_t q = links.v[i].quote, p = links.v[i].paraphrase;

		add_link(a, &cells[q], claims[p].claim_id);
		add_link(a, &cells[p], claims[q].claim_id);
	}
	for (size_t i = 0; i < items.n && rc == SB_OK; i++) {
		sqlite3_stmt *s = use(g, Q_LINK, err);

		if (!s)
			return SB_IO;
		db_bind_int(s, 1, items.v[i].id);
		db_bind_text(s, 2, cells[i]);
		rc = db_do(g->ledger, s, err);
	}
	return rc;
}

static enum sb_rc link_articles(struct grouper *g, int64_t run,
				struct sb_err *err)
{
	struct numbers articles = { 0 };
	enum sb_rc rc = load_numbers(g, Q_ARTICLES, run, &articles, err);

	for (size_t i = 0; i < articles.n && rc == SB_OK; i++) {
		rc = link_article(g, articles.v[i], err);
		sb_arena_reset(&g->scratch);
	}
	return rc;
}

enum sb_rc groups_update(struct night *n, struct sb_err *err)
{
	struct grouper g = { .ledger = n->ledger };
	enum sb_rc rc = add_new(&g, err);

	if (rc == SB_OK)
		rc = tell_groups(&g, n->run, err);
	if (rc == SB_OK)
		rc = link_articles(&g, n->run, err);
	for (int i = 0; i < QUERIES; i++)
		sqlite3_finalize(g.queries[i]);
	sb_arena_release(&g.arena);
	sb_arena_release(&g.scratch);
	return rc;
}
