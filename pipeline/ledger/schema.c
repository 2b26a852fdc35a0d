/* schema.c - the ledger's tables
 *
 * A step of the list brings a ledger to the next version; what has been
 * released is never changed, only added to. user_version says how many steps
 * a file has seen.
 */
#include <stdio.h>

#include "internal.h"

static const char *const steps[SCHEMA] = {
	/* 1: runs, what was read, claims, and what people say of them */
	"CREATE TABLE runs("
	" id INTEGER PRIMARY KEY, started TEXT NOT NULL,"
	" digest INTEGER NOT NULL);"
	"CREATE TABLE rule_revisions("
	" rule TEXT NOT NULL, rev INTEGER NOT NULL, first_run INTEGER NOT NULL,"
	" last_run INTEGER NOT NULL, PRIMARY KEY(rule, rev)) WITHOUT ROWID;"
	"CREATE TABLE files("
	" id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE,"
	" size INTEGER NOT NULL, mtime INTEGER NOT NULL,"
	" hash INTEGER NOT NULL, gone INTEGER NOT NULL);"
	"CREATE TABLE articles("
	" id INTEGER PRIMARY KEY, article_id TEXT NOT NULL UNIQUE,"
	" input_id TEXT NOT NULL, id_from INTEGER NOT NULL,"
	" file INTEGER NOT NULL, text_hash INTEGER NOT NULL,"
	" data_hash INTEGER NOT NULL, first_run INTEGER NOT NULL,"
	" seen_run INTEGER NOT NULL, gone_run INTEGER);"
	"CREATE INDEX articles_input ON articles(input_id);"
	"CREATE INDEX articles_file ON articles(file);"
	"CREATE INDEX articles_text ON articles(text_hash);"
	"CREATE TABLE copies("
	" article INTEGER NOT NULL, file INTEGER NOT NULL,"
	" PRIMARY KEY(article, file)) WITHOUT ROWID;"
	"CREATE TABLE claims("
	" id INTEGER PRIMARY KEY, claim_id TEXT NOT NULL UNIQUE,"
	" article INTEGER NOT NULL REFERENCES articles(id),"
	" place INTEGER NOT NULL, first_run INTEGER NOT NULL,"
	" change_run INTEGER NOT NULL, change TEXT NOT NULL,"
	" gone_run INTEGER, became TEXT,"
	" confidence TEXT, speaker TEXT, claim TEXT, type TEXT, polarity TEXT,"
	" source_outlet TEXT, publisher TEXT, published TEXT, title TEXT,"
	" context TEXT, link TEXT, speaker_as_written TEXT, cue TEXT,"
	" verbatim TEXT, watched TEXT, rule TEXT, why TEXT, article_id TEXT,"
	" spans TEXT);"
	"CREATE INDEX claims_article ON claims(article);"
	"CREATE INDEX claims_change ON claims(change_run);"
	"CREATE INDEX claims_became ON claims(became) WHERE became NOT NULL;"
	"CREATE TABLE reviews("
	" claim_id TEXT PRIMARY KEY, review TEXT NOT NULL,"
	" right_speaker TEXT NOT NULL, verdict TEXT NOT NULL,"
	" notes TEXT NOT NULL, taken TEXT NOT NULL, rule TEXT NOT NULL,"
	" carried_from TEXT) WITHOUT ROWID;"
	"CREATE TABLE missed("
	" article_id TEXT NOT NULL, folded TEXT NOT NULL,"
	" speaker TEXT NOT NULL, claim TEXT NOT NULL, review TEXT NOT NULL,"
	" verdict TEXT NOT NULL, notes TEXT NOT NULL, taken TEXT NOT NULL,"
	" PRIMARY KEY(article_id, folded, speaker)) WITHOUT ROWID;",
	/* 2: the same claim elsewhere; saidby/group.h says what a key is */
	"ALTER TABLE claims ADD COLUMN also_in TEXT;"
	"ALTER TABLE claims ADD COLUMN \"group\" TEXT;"
	"ALTER TABLE claims ADD COLUMN variant TEXT;"
	"ALTER TABLE claims ADD COLUMN linked_to TEXT;"
	"CREATE TABLE groups("
	" claim INTEGER PRIMARY KEY REFERENCES claims(id),"
	" grp INTEGER NOT NULL, signature BLOB NOT NULL);"
	"CREATE INDEX groups_grp ON groups(grp);"
	"CREATE TABLE group_keys("
	" key INTEGER NOT NULL, claim INTEGER NOT NULL,"
	" PRIMARY KEY(key, claim)) WITHOUT ROWID;",
};

int schema_version(struct sb_ledger *l)
{
	sqlite3_stmt *s = NULL;
	int version = -1;

	if (sqlite3_prepare_v2(l->db, "PRAGMA user_version", -1, &s, NULL) ==
		    SQLITE_OK &&
	    sqlite3_step(s) == SQLITE_ROW)
		version = sqlite3_column_int(s, 0);
	sqlite3_finalize(s);
	return version;
}

enum sb_rc schema_bring(struct sb_ledger *l, struct sb_err *err)
{
	enum sb_rc rc = db_begin(l, err);
	int version = schema_version(l);

	if (rc != SB_OK)
		return rc;
	if (version < 0)
		return db_fail(l, err);
	for (; rc == SB_OK && version < SCHEMA; version++) {
		char set[64];

		snprintf(set, sizeof(set), "PRAGMA user_version = %d",
			 version + 1);
		if (sqlite3_exec(l->db, steps[version], NULL, NULL, NULL) !=
			    SQLITE_OK ||
		    sqlite3_exec(l->db, set, NULL, NULL, NULL) != SQLITE_OK)
			rc = db_fail(l, err);
	}
	return rc == SB_OK ? db_commit(l, err) : rc;
}

/* ---- columns ---- */

static const struct {
	const char *name;
	size_t offset;
} columns[] = {
#define COLUMN(name, kind) { #name, offsetof(struct sb_row, name) },
	SB_COLUMNS(COLUMN)
#undef COLUMN
};

enum { COLUMNS = sizeof(columns) / sizeof(*columns) };

size_t schema_ncolumns(void)
{
	return COLUMNS;
}

enum column_from schema_from(size_t i)
{
	static const struct {
		const char *name;
		enum column_from from;
	} others[] = {
		{ "claim_id", FROM_LEDGER }, { "change", FROM_LEDGER },
		{ "review", FROM_PERSON },   { "right_speaker", FROM_PERSON },
		{ "verdict", FROM_PERSON },  { "notes", FROM_PERSON },
		{ "also_in", FROM_GROUP },   { "group", FROM_GROUP },
		{ "variant", FROM_GROUP },   { "linked_to", FROM_GROUP },
	};

	for (size_t k = 0; k < sizeof(others) / sizeof(*others); k++)
		if (strcmp(others[k].name, columns[i].name) == 0)
			return others[k].from;
	return FROM_ARTICLE;
}

struct sb_slice *schema_cell(struct sb_row *row, size_t i)
{
	return (struct sb_slice *)(void *)((char *)row + columns[i].offset);
}

const char *schema_column(size_t i)
{
	return columns[i].name;
}

const char *schema_put_claim(struct sb_arena *arena)
{
	struct sb_text names = { 0 }, values = { 0 }, sets = { 0 };

	for (size_t i = 0, at = PUT_CLAIM_CELLS; i < COLUMNS; i++) {
		const char *name = columns[i].name;

		if (schema_from(i) != FROM_ARTICLE)
			continue;
		sb_text_addf(arena, &names, ", \"%s\"", name);
		sb_text_addf(arena, &values, ", ?%zu", at++);
		sb_text_addf(arena, &sets, ", \"%s\" = excluded.\"%s\"", name,
			     name);
	}
	return sb_arena_printf(
		       arena,
		       "INSERT INTO claims(claim_id, article, place, "
		       "first_run, change_run, change%.*s) "
		       "VALUES(?1, ?2, ?3, ?4, ?5, ?6%.*s) "
		       "ON CONFLICT(claim_id) DO UPDATE SET "
		       "article = excluded.article, place = excluded.place, "
		       "change_run = excluded.change_run, "
		       "change = excluded.change, gone_run = NULL, "
		       "became = NULL%.*s",
		       SB_FMT(sb_text_slice(&names)),
		       SB_FMT(sb_text_slice(&values)),
		       SB_FMT(sb_text_slice(&sets)))
		.p;
}

#define LAST_RUN "(SELECT max(id) FROM runs)"

static const char *rows_where(enum sb_ledger_rows which)
{
	switch (which) {
	case SB_ROWS_CHANGED:
		return "c.change_run = " LAST_RUN;
	case SB_ROWS_READ:
		return "(c.change_run = " LAST_RUN " OR (c.gone_run IS NULL "
		       "AND a.seen_run = " LAST_RUN "))";
	case SB_ROWS_REVIEWED:
		return "r.claim_id NOT NULL";
	case SB_ROWS_ALL:
		break;
	}
	return "1";
}

const char *schema_select_rows(struct sb_arena *arena,
			       enum sb_ledger_rows which)
{
	struct sb_text t = { 0 };

	sb_text_add(arena, &t, SB_LIT("SELECT "));
	for (size_t i = 0; i < COLUMNS; i++) {
		const char *name = columns[i].name;

		if (strcmp(name, "change") == 0)
			sb_text_addf(arena, &t,
				     "CASE WHEN c.change_run = " LAST_RUN
				     " OR c.gone_run NOT NULL OR c.change "
				     "LIKE 'check%%' THEN c.change END, ");
		else
			sb_text_addf(arena, &t, "%s.\"%s\", ",
				     schema_from(i) == FROM_PERSON ? "r" : "c",
				     name);
	}
	sb_text_addf(arena, &t,
		     "r.taken FROM claims c "
		     "JOIN articles a ON a.id = c.article "
		     "LEFT JOIN reviews r ON r.claim_id = c.claim_id "
		     "WHERE c.became IS NULL AND %s ORDER BY c.article_id, "
		     "c.gone_run NOT NULL, c.place, c.claim_id",
		     rows_where(which));
	return sb_arena_dup(arena, sb_text_slice(&t)).p;
}
