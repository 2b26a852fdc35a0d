/* internal.h - what the files of ledger/ share
 *
 *	ledger.c	opening and closing
 *	lock.c		one writer
 *	schema.c	tables, and how older ones become today's
 *	db.c		statements of SQLite
 *	files.c		which files a run has to read
 *	articles.c	which article it is that was read
 *	claims.c	what is new, changed and gone in one
 *	match.c		which claim has become which
 *	groups.c	the same claim in other articles
 *	summary.c	the night in words, to be mailed
 *	night.c		a run, from the first file to the commit
 *	rows.c		claims as rows
 *	review.c	`saidby review`; table.c reads its files
 *	export.c	`saidby export`; claimreview.c, package.c: two formats
 */
#ifndef LEDGER_INTERNAL_H
#define LEDGER_INTERNAL_H

#include <pthread.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "saidby/ledger.h"

/* ---- db.c ---- */

enum statement {
	DB_BEGIN,
	DB_COMMIT,
	DB_ROLLBACK,
	DB_LAST_RUN,
	DB_ADD_RUN,
	DB_ADD_REVISION,
	DB_COUNT_CHANGES,
	DB_FILES,
	DB_PUT_FILE,
	DB_KNOWN,
	DB_BY_INPUT,
	DB_BY_LINE,
	DB_BY_TEXT,
	DB_ID_TAKEN,
	DB_ADD_ARTICLE,
	DB_SET_ARTICLE,
	DB_ADD_COPY,
	DB_DROP_COPY,
	DB_COPIES,
	DB_REHOME,
	DB_UNSEEN,
	DB_GONE_ARTICLE,
	DB_SUCCESSOR,
	DB_CLAIMS,
	DB_PUT_CLAIM,
	DB_SET_CHANGE,
	DB_DROP_CLAIM,
	DB_GONE_CLAIM,
	DB_MATCH_OLD,
	DB_MATCH_NEW,
	DB_BECAME,
	DB_CARRY,
	DB_CLAIM,
	DB_DROP_REVIEW,
	DB_REVIEW,
	DB_PUT_REVIEW,
	DB_CHECKED,
	DB_ADD_MISSED,
	DB_STATEMENTS
};

struct sb_ledger {
	sqlite3 *db;
	sqlite3_stmt *statements[DB_STATEMENTS];
	char *path;
	int lock;  /* descriptor, or -1 */
	bool open; /* a transaction is */
};

/* The statement, ready for values; NULL with an error. */
sqlite3_stmt *db_use(struct sb_ledger *l, enum statement which,
		     struct sb_err *err);
/* By place, from 1. An absent text is stored as an empty one; it must live
 * until the statement is used anew.
 */
void db_bind_text(sqlite3_stmt *s, int at, struct sb_slice text);
void db_bind_int(sqlite3_stmt *s, int at, int64_t n);
/* SB_OK with a row, SB_END without one. */
enum sb_rc db_step(struct sb_ledger *l, sqlite3_stmt *s, struct sb_err *err);
/* One that gives no row; SB_OK. */
enum sb_rc db_do(struct sb_ledger *l, sqlite3_stmt *s, struct sb_err *err);
/* Ends its reading, so that others may write. */
void db_end(sqlite3_stmt *s);
enum sb_rc db_exec(struct sb_ledger *l, enum statement which,
		   struct sb_err *err);
/* From 0; valid until the next step. */
struct sb_slice db_text(sqlite3_stmt *s, int column);
int64_t db_int(sqlite3_stmt *s, int column);
enum sb_rc db_fail(const struct sb_ledger *l, struct sb_err *err);

enum sb_rc db_begin(struct sb_ledger *l, struct sb_err *err);
enum sb_rc db_commit(struct sb_ledger *l, struct sb_err *err);

/* ---- lock.c ---- */

/* A descriptor in *FD; SB_IO with who holds it. */
enum sb_rc ledger_lock(const char *path, int *fd, struct sb_err *err);
void ledger_unlock(int fd);

/* ---- schema.c ---- */

enum { SCHEMA = 2 }; /* user_version */

enum sb_rc schema_bring(struct sb_ledger *l, struct sb_err *err);
int schema_version(struct sb_ledger *l);
/* Who fills a column of SB_COLUMNS, which are numbered in their order. */
enum column_from {
	FROM_ARTICLE, /* what the stages say: stored with a claim */
	FROM_PERSON,  /* stored with a review */
	FROM_GROUP,   /* stored with a claim, by who groups */
	FROM_LEDGER
};

size_t schema_ncolumns(void);
const char *schema_column(size_t i);
enum column_from schema_from(size_t i);
struct sb_slice *schema_cell(struct sb_row *row, size_t i);

/* Where the cells of FROM_ARTICLE start among DB_PUT_CLAIM's values. */
enum { PUT_CLAIM_CELLS = 7 };

/* The texts of DB_PUT_CLAIM and of rows.c; in ARENA. */
const char *schema_put_claim(struct sb_arena *arena);
const char *schema_select_rows(struct sb_arena *arena,
			       enum sb_ledger_rows which);

/* ---- files.c ---- */

/* A file of the input. Its number, from 1, is its row in the ledger. */
struct file {
	struct sb_slice path;
	int64_t size, mtime; /* of the time when it was read; mtime -1: it
				may have changed since without a trace */
	int64_t hash;
	bool gone; /* since an earlier run */
	bool seen, due, failed, touched;
};

struct files {
	struct sb_arena arena;
	SB_VEC(struct file) list;
	uint32_t *table; /* 1 + index, 0 free; a power of two */
	size_t ntable;
	pthread_mutex_t lock; /* the reader's thread adds files */
	bool all;	      /* every file is due */
	uint64_t unchanged;
};

enum sb_rc files_load(struct files *f, struct sb_ledger *l, struct sb_err *err);
void files_release(struct files *f);
/* See saidby/keeper.h. */
bool files_due(struct files *f, struct sb_slice path, const struct stat *st,
	       uint32_t *number);
struct file files_get(struct files *f, uint32_t number);
void files_lost(struct files *f, uint32_t number);
/* It is read in the next run, whatever it looks like. */
void files_doubt(struct files *f, uint32_t number);
bool file_is_missing(struct sb_slice path);

/* ---- a run ---- */

struct night {
	struct sb_ledger *ledger;
	const struct sb_config *config;
	struct files files;
	struct sb_arena scratch; /* of an article */
	int64_t run, last;	 /* this one's and the one's before; 0: none */
	bool trust;    /* same rules and --since-last: what is known is done */
	uint64_t read; /* articles that were worked on */
};

/* ---- articles.c ---- */

bool article_known(struct night *n, const struct sb_article *a);
enum sb_rc article_take(struct night *n, struct sb_article *a,
			struct sb_err *err);
/* The articles of file NUMBER that this run has not met in it. */
enum sb_rc articles_sweep(struct night *n, uint32_t number, struct sb_err *err);

/* ---- claims.c ---- */

/* A has all layers; ARTICLE is its row. SAME: its text is as it was. */
enum sb_rc claims_take(struct night *n, struct sb_article *a, int64_t article,
		       struct sb_slice article_id, bool same,
		       struct sb_err *err);
enum sb_rc claims_gone(struct night *n, int64_t article, struct sb_err *err);

/* ---- match.c ---- */

/* Finds, for claims of article FROM that this run has made gone, what they
 * have become among those that are new in article TO. SAME: offsets in both
 * are of one text.
 */
/* How much the claims of FROM that this run has made gone are like the new
 * ones of TO.
 */
enum sb_rc match_score(struct night *n, int64_t from, int64_t to,
		       uint64_t *score, struct sb_err *err);

enum sb_rc match_claims(struct night *n, int64_t from, int64_t to, bool same,
			struct sb_err *err);

/* ---- rows.c ---- */

/* Per cent. */
int row_confidence(const struct sb_row *row);

/* ---- groups.c ---- */

/* Fills in what rows tell of the same claim elsewhere, once all that the run
 * read is in.
 */
enum sb_rc groups_update(struct night *n, struct sb_err *err);

/* ---- summary.c ---- */

/* Writes config->summary: what is new, changed and gone, and the COPY of what
 * was logged. The run must be committed.
 */
struct sb_tally;
enum sb_rc summary_write(struct night *n, const struct sb_tally *tally,
			 struct sb_slice copy, struct sb_err *err);

#endif
