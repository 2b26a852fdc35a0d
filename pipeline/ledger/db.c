/* db.c - statements of SQLite, each prepared when it is first used */
#include "internal.h"

#define ARTICLE                                                                \
	"SELECT id, article_id, file, text_hash, data_hash, seen_run, "        \
	"gone_run NOT NULL FROM articles WHERE "
#define LIVE_FIRST " ORDER BY gone_run NOT NULL, id DESC"

static const char *const texts[DB_STATEMENTS] = {
	[DB_BEGIN] = "BEGIN IMMEDIATE",
	[DB_COMMIT] = "COMMIT",
	[DB_ROLLBACK] = "ROLLBACK",
	[DB_LAST_RUN] = "SELECT id, digest FROM runs ORDER BY id DESC LIMIT 1",
	[DB_ADD_RUN] = "INSERT INTO runs(id, started, digest) VALUES(?1, "
		       "strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?2)",
	[DB_ADD_REVISION] =
		"INSERT INTO rule_revisions VALUES(?1, ?2, ?3, ?3) "
		"ON CONFLICT DO UPDATE SET last_run = excluded.last_run",
	[DB_COUNT_CHANGES] =
		"SELECT total(change = 'new'), total(change LIKE 'ch%'), "
		"total(change = 'gone') FROM claims "
		"WHERE change_run = ?1 AND became IS NULL",
	[DB_FILES] = "SELECT id, path, size, mtime, hash, gone FROM files "
		     "ORDER BY id",
	[DB_PUT_FILE] = "INSERT OR REPLACE INTO files(id, path, size, mtime, "
			"hash, gone) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
	[DB_KNOWN] =
		"SELECT 1 FROM articles WHERE input_id = ?1 AND id_from = ?2 "
		"AND text_hash = ?3 AND data_hash = ?4 AND gone_run IS NULL "
		"AND (id_from = 0 OR file = ?5)",
	[DB_BY_INPUT] = ARTICLE "input_id = ?1 AND id_from = ?2 AND "
				"(id_from = 0 OR file = ?3)" LIVE_FIRST,
	[DB_BY_LINE] = ARTICLE "file = ?1 AND id_from = 2 AND text_hash = ?2 "
			       "AND data_hash = ?3 AND seen_run <> ?4 "
			       "ORDER BY gone_run NOT NULL, input_id <> ?5, id",
	[DB_BY_TEXT] = ARTICLE "text_hash = ?1 AND id_from <> 0 "
			       "AND seen_run <> ?2" LIVE_FIRST,
	[DB_ID_TAKEN] = "SELECT 1 FROM articles WHERE article_id = ?1",
	[DB_ADD_ARTICLE] =
		"INSERT INTO articles(article_id, input_id, id_from, file, "
		"text_hash, data_hash, first_run, seen_run) "
		"VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
	[DB_SET_ARTICLE] =
		"UPDATE articles SET input_id = ?2, id_from = ?3, file = ?4, "
		"text_hash = ?5, data_hash = ?6, seen_run = ?7, "
		"gone_run = NULL WHERE id = ?1",
	[DB_ADD_COPY] = "INSERT OR IGNORE INTO copies VALUES(?1, ?2)",
	[DB_DROP_COPY] = "DELETE FROM copies WHERE article = ?1 AND file = ?2",
	[DB_COPIES] = "SELECT file FROM copies WHERE article = ?1 "
		      "ORDER BY file",
	[DB_REHOME] = "UPDATE articles SET file = ?2 WHERE id = ?1",
	[DB_UNSEEN] = "SELECT id, id_from, input_id FROM articles WHERE "
		      "file = ?1 AND seen_run <> ?2 AND gone_run IS NULL",
	[DB_GONE_ARTICLE] = "UPDATE articles SET gone_run = ?2 WHERE id = ?1",
	[DB_SUCCESSOR] = "SELECT id FROM articles WHERE file = ?1 AND "
			 "first_run = ?2 AND id_from = 2 "
			 "ORDER BY input_id <> ?3, id LIMIT ?4",
	[DB_CLAIMS] = "SELECT claim_id, claim, speaker, type, polarity, "
		      "iif(source_outlet = publisher, '', "
		      "source_outlet), change, change_run, first_run, "
		      "gone_run NOT NULL, gone_run FROM claims "
		      "WHERE article = ?1 ORDER BY claim_id",
	[DB_SET_CHANGE] = "UPDATE claims SET change = ?2 WHERE claim_id = ?1",
	[DB_DROP_CLAIM] = "DELETE FROM claims WHERE claim_id = ?1",
	[DB_GONE_CLAIM] = "UPDATE claims SET gone_run = ?2, change_run = ?2, "
			  "change = 'gone' WHERE claim_id = ?1",
	[DB_MATCH_OLD] = "SELECT claim_id, claim, spans, speaker FROM claims "
			 "WHERE article = ?1 AND gone_run = ?2 "
			 "AND became IS NULL ORDER BY place",
	[DB_MATCH_NEW] = "SELECT claim_id, claim, spans, speaker FROM claims "
			 "WHERE article = ?1 AND change_run = ?2 "
			 "AND change = 'new' ORDER BY place",
	[DB_BECAME] = "UPDATE claims SET became = ?2 WHERE claim_id = ?1",
	[DB_CARRY] = "INSERT OR IGNORE INTO reviews SELECT ?2, review, "
		     "right_speaker, verdict, notes, taken, rule, ?1 "
		     "FROM reviews WHERE claim_id = ?1",
	[DB_CLAIM] = "SELECT claim, rule, became FROM claims "
		     "WHERE claim_id = ?1",
	[DB_REVIEW] = "SELECT review, right_speaker, verdict, notes, "
		      "carried_from NOT NULL FROM reviews WHERE claim_id = ?1",
	[DB_PUT_REVIEW] = "INSERT OR REPLACE INTO reviews VALUES(?1, ?2, ?3, "
			  "?4, ?5, strftime('%Y-%m-%d', 'now'), ?6, ?7)",
	[DB_DROP_REVIEW] = "DELETE FROM reviews WHERE claim_id = ?1",
	[DB_CHECKED] = "UPDATE claims SET change = '' WHERE claim_id = ?1 "
		       "AND change LIKE 'check%'",
	[DB_ADD_MISSED] =
		"INSERT INTO missed VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
		"strftime('%Y-%m-%d', 'now')) ON CONFLICT DO UPDATE SET "
		"claim = excluded.claim, review = excluded.review, "
		"verdict = excluded.verdict, notes = excluded.notes, "
		"taken = excluded.taken WHERE (claim, review, verdict, notes) "
		"IS NOT (excluded.claim, excluded.review, excluded.verdict, "
		"excluded.notes)",
};

enum sb_rc db_fail(const struct sb_ledger *l, struct sb_err *err)
{
	int code = sqlite3_errcode(l->db);

	if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
		return sb_fail(err, SB_IO, l->path, 0,
			       "locked by another program; nothing is done");
	if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
		return sb_fail(err, SB_DATA, l->path, 0, "not a ledger: %s",
			       sqlite3_errmsg(l->db));
	return sb_fail(err, SB_IO, l->path, 0, "%s", sqlite3_errmsg(l->db));
}

sqlite3_stmt *db_use(struct sb_ledger *l, enum statement which,
		     struct sb_err *err)
{
	sqlite3_stmt **s = &l->statements[which];
	struct sb_arena arena = { 0 };
	const char *text = texts[which];

	if (*s) {
		sqlite3_reset(*s);
		return *s;
	}
	if (which == DB_PUT_CLAIM)
		text = schema_put_claim(&arena);
	if (sqlite3_prepare_v3(l->db, text, -1, SQLITE_PREPARE_PERSISTENT, s,
			       NULL) != SQLITE_OK)
		db_fail(l, err);
	sb_arena_release(&arena);
	return *s;
}

void db_bind_text(sqlite3_stmt *s, int at, struct sb_slice text)
{
	sqlite3_bind_text64(s, at, text.p ? text.p : "", text.n, SQLITE_STATIC,
			    SQLITE_UTF8);
}

void db_bind_int(sqlite3_stmt *s, int at, int64_t n)
{
	sqlite3_bind_int64(s, at, n);
}

enum sb_rc db_step(struct sb_ledger *l, sqlite3_stmt *s, struct sb_err *err)
{
	switch (sqlite3_step(s)) {
	case SQLITE_ROW:
		return SB_OK;
	case SQLITE_DONE:
		sqlite3_reset(s);
		return SB_END;
	default:
		return db_fail(l, err);
	}
}

enum sb_rc db_do(struct sb_ledger *l, sqlite3_stmt *s, struct sb_err *err)
{
	enum sb_rc rc = db_step(l, s, err);

	sqlite3_reset(s);
	return rc == SB_END ? SB_OK : rc;
}

void db_end(sqlite3_stmt *s)
{
	sqlite3_reset(s);
}

enum sb_rc db_exec(struct sb_ledger *l, enum statement which,
		   struct sb_err *err)
{
	sqlite3_stmt *s = db_use(l, which, err);

	return s ? db_do(l, s, err) : SB_IO;
}

struct sb_slice db_text(sqlite3_stmt *s, int column)
{
	const void *p = sqlite3_column_text(s, column);

	return (struct sb_slice) { p,
				   p ? (size_t)sqlite3_column_bytes(s, column)
				     : 0 };
}

int64_t db_int(sqlite3_stmt *s, int column)
{
	return sqlite3_column_int64(s, column);
}

enum sb_rc db_begin(struct sb_ledger *l, struct sb_err *err)
{
	enum sb_rc rc = db_exec(l, DB_BEGIN, err);

	l->open = rc == SB_OK;
	return rc;
}

enum sb_rc db_commit(struct sb_ledger *l, struct sb_err *err)
{
	enum sb_rc rc = db_exec(l, DB_COMMIT, err);

	l->open = rc != SB_OK;
	return rc;
}
