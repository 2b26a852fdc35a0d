/* night.c - a run with a ledger
 *
 * The claims go into one transaction. Out of it the CSV is written, brought
 * to the disk and put in its place, and then the transaction is committed: a
 * run that is killed before that is repeated with the same outcome, one that
 * is killed after it is done.
 */
#include <stdlib.h>

#include "internal.h"
#include "saidby/file.h"
#include "saidby/keeper.h"
#include "saidby/log.h"
#include "saidby/rule.h"
#include "saidby/run.h"

/* ---- what the claims depend on, besides the articles ---- */

/* Rules and watch lists, the options that go into rows, and the program. */
static int64_t digest_of(const struct sb_config *c)
{
	struct sb_arena arena = { 0 };
	struct sb_slice program = { NULL, 0 };
	uint64_t h = sb_ruleset_digest(c->ruleset);

	h = sb_slice_hash(sb_slice_of(c->publisher), h);
	if (sb_file_load(&arena, "/proc/self/exe", SIZE_MAX / 2, &program,
			 NULL) == SB_OK)
		h = sb_slice_hash(program, h);
	sb_arena_release(&arena);
	return (int64_t)h;
}

static enum sb_rc load_last(struct night *n, int64_t *digest,
			    struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_LAST_RUN, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	rc = db_step(n->ledger, s, err);
	if (rc == SB_OK) {
		n->last = db_int(s, 0);
		*digest = db_int(s, 1);
	}
	db_end(s);
	n->run = n->last + 1;
	return rc == SB_END ? SB_OK : rc;
}

static enum sb_rc add_run(struct night *n, int64_t digest, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_ADD_RUN, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, n->run);
	db_bind_int(s, 2, digest);
	return db_do(n->ledger, s, err);
}

static enum sb_rc add_revisions(struct night *n, struct sb_err *err)
{
	size_t count;
	const struct sb_rule *v = sb_ruleset_rules(n->config->ruleset, &count);
	enum sb_rc rc = SB_OK;

	for (size_t i = 0; i < count && rc == SB_OK; i++) {
		sqlite3_stmt *s = db_use(n->ledger, DB_ADD_REVISION, err);

		if (!s)
			return SB_IO;
		db_bind_text(s, 1, v[i].id);
		db_bind_int(s, 2, v[i].rev);
		db_bind_int(s, 3, n->run);
		rc = db_do(n->ledger, s, err);
	}
	return rc;
}

static enum sb_rc start(struct night *n, struct sb_err *err)
{
	int64_t digest = digest_of(n->config), last = 0;
	enum sb_rc rc = db_begin(n->ledger, err);

	if (rc == SB_OK)
		rc = load_last(n, &last, err);
	if (rc == SB_OK)
		rc = files_load(&n->files, n->ledger, err);
	if (rc == SB_OK)
		rc = add_run(n, digest, err);
	if (rc == SB_OK && (!n->last || last != digest))
		rc = add_revisions(n, err);
	n->trust = n->config->since_last && n->last && last == digest;
	n->files.all = !n->trust;
	if (rc == SB_OK && n->config->since_last && n->last && !n->trust)
		sb_log(SB_NOTE, NULL, 0, 0,
		       "rules or program are not those of the last run: all "
		       "articles are read again");
	return rc;
}

/* ---- the keeper ---- */

static bool keep_file(void *ctx, struct sb_slice path, const struct stat *st,
		      uint32_t *number)
{
	return files_due(&((struct night *)ctx)->files, path, st, number);
}

static bool keep_knows(void *ctx, const struct sb_article *a)
{
	return article_known(ctx, a);
}

static enum sb_rc keep_take(void *ctx, struct sb_article *a, struct sb_err *err)
{
	return article_take(ctx, a, err);
}

static void keep_lost(void *ctx, const struct sb_article *a)
{
	files_lost(&((struct night *)ctx)->files, a->file);
}

/* ---- the end of the input ---- */

/* Is PATH below one of the operands, so that this run would have met it? */
static bool in_input(const struct sb_strings *roots, struct sb_slice path)
{
	for (size_t i = 0; i < roots->n; i++) {
		struct sb_slice root = sb_slice_of(roots->v[i]);

		if (!sb_slice_starts(path, root))
			continue;
		if (root.n == path.n || root.n == 1 || path.p[root.n] == '/')
			return true;
	}
	return false;
}

static void real_roots(struct night *n, struct sb_strings *roots)
{
	struct sb_arena *arena = &n->files.arena;

	roots->v = SB_NEW_N(arena, const char *, n->config->paths.n);
	for (size_t i = 0; i < n->config->paths.n; i++) {
		char *real = realpath(n->config->paths.v[i], NULL);

		if (real)
			roots->v[roots->n++] =
				sb_arena_dup(arena, sb_slice_of(real)).p;
		free(real);
	}
}

static enum sb_rc put_file(struct night *n, uint32_t number,
			   const struct file *f, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_PUT_FILE, err);
	struct stat st;
	/* What changed while it was read may not have been read. */
	bool sure = !f->failed && f->mtime >= 0 && lstat(f->path.p, &st) == 0 &&
		    st.st_size == f->size &&
		    (int64_t)st.st_mtim.tv_sec * 1000000000 +
				    st.st_mtim.tv_nsec ==
			    f->mtime;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, number);
	db_bind_text(s, 2, f->path);
	db_bind_int(s, 3, f->size);
	db_bind_int(s, 4, sure ? f->mtime : -1);
	db_bind_int(s, 5, f->failed ? 0 : f->hash);
	db_bind_int(s, 6, f->gone);
	return db_do(n->ledger, s, err);
}

/* Sweeps come before any file is put: they may cast doubt on another one. */
static enum sb_rc end_files(struct night *n, struct sb_err *err)
{
	struct file *v = n->files.list.v;
	struct sb_strings roots = { 0 };
	enum sb_rc rc = SB_OK;

	real_roots(n, &roots);
	for (size_t i = 0; i < n->files.list.n && rc == SB_OK; i++) {
		if (v[i].seen)
			v[i].gone = false;
		else if (!v[i].gone && in_input(&roots, v[i].path) &&
			 file_is_missing(v[i].path))
			v[i].gone = v[i].touched = v[i].due = true;
		if (v[i].due && !v[i].failed)
			rc = articles_sweep(n, (uint32_t)i + 1, err);
	}
	for (size_t i = 0; i < n->files.list.n && rc == SB_OK; i++)
		if (v[i].touched)
			rc = put_file(n, (uint32_t)i + 1, &v[i], err);
	return rc;
}

/* ---- the CSV ---- */

struct csv {
	const struct sb_config *config;
	struct sb_out *out;
	struct sb_arena arena; /* of a row */
};

static enum sb_rc put_row(void *arg, const struct sb_row *row,
			  struct sb_slice day, struct sb_err *err)
{
	struct csv *csv = arg;
	struct sb_text text = { 0 };
	enum sb_rc rc;

	(void)day;
	if (row_confidence(row) < csv->config->least ||
	    (csv->config->watched_only && !row->watched.n))
		return SB_OK;
	sb_row_put(&csv->arena, &text, row, csv->config->delimiter);
	rc = sb_out_put(csv->out, sb_text_slice(&text), err);
	sb_arena_reset(&csv->arena);
	return rc;
}

static enum sb_rc write_csv(struct night *n, struct sb_out *out,
			    struct sb_err *err)
{
	const struct sb_config *c = n->config;
	struct csv csv = { .config = c, .out = out };
	struct sb_text header = { 0 };
	enum sb_rc rc;

	sb_row_header(&csv.arena, &header, c->delimiter);
	rc = sb_out_put(out, sb_text_slice(&header), err);
	if (rc == SB_OK)
		rc = sb_ledger_each_row(n->ledger,
					c->all		? SB_ROWS_ALL
					: c->since_last ? SB_ROWS_CHANGED
							: SB_ROWS_READ,
					put_row, &csv, err);
	sb_arena_release(&csv.arena);
	return rc;
}

static enum sb_rc tell(struct night *n, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_COUNT_CHANGES, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, n->run);
	rc = db_step(n->ledger, s, err);
	if (rc == SB_OK)
		sb_log(SB_NOTE, NULL, 0, 0,
		       "files unchanged: %llu, articles worked on: %llu, "
		       "claims "
		       "new: %lld, changed: %lld, gone: %lld",
		       (unsigned long long)n->files.unchanged,
		       (unsigned long long)n->read, (long long)db_int(s, 0),
		       (long long)db_int(s, 1), (long long)db_int(s, 2));
	db_end(s);
	return rc;
}

/* ---- all of it ---- */

static enum sb_rc read_all(struct night *n, struct sb_tally *tally,
			   struct sb_err *err)
{
	struct sb_keeper keeper = { n, keep_file, keep_knows, keep_take,
				    keep_lost };
	struct sb_config config = *n->config;
	enum sb_rc rc;

	config.keeper = &keeper;
	rc = sb_run(&config, tally, err);
	return rc == SB_OK ? end_files(n, err) : rc;
}

static enum sb_rc do_night(struct night *n, struct sb_tally *tally,
			   struct sb_err *err)
{
	struct sb_out *out = NULL;
	enum sb_rc rc = start(n, err), closed;

	/* Before anything is read: it may be a folder, or in none. */
	if (rc == SB_OK)
		rc = sb_out_open(&out, n->config->output, err);
	if (rc != SB_OK)
		return rc;
	rc = read_all(n, tally, err);
	if (rc == SB_OK)
		rc = groups_update(n, err);
	if (rc == SB_OK)
		rc = write_csv(n, out, err);
	closed = sb_out_close(out, rc == SB_OK, rc == SB_OK ? err : NULL);
	if (rc == SB_OK)
		rc = closed;
	if (rc == SB_OK)
		rc = tell(n, err);
	return rc == SB_OK ? db_commit(n->ledger, err) : rc;
}

/* The same, with what is logged kept for the summary. */
static enum sb_rc do_summed_night(struct night *n, struct sb_tally *tally,
				  struct sb_err *err)
{
	char *text = NULL;
	size_t size = 0;
	FILE *copy = open_memstream(&text, &size);
	enum sb_rc rc;

	if (!copy)
		return sb_fail(err, SB_IO, NULL, 0, "no memory");
	sb_log_copy(copy);
	rc = do_night(n, tally, err);
	sb_log_copy(NULL);
	fclose(copy);
	if (rc == SB_OK)
		rc = summary_write(n, tally, (struct sb_slice) { text, size },
				   err);
	free(text);
	return rc;
}

bool sb_ledger_wanted(const struct sb_config *c)
{
	return c->ledger || c->since_last || c->all || c->summary;
}

enum sb_rc sb_ledger_run(const struct sb_config *config, struct sb_tally *tally,
			 struct sb_err *err)
{
	struct night n = { .config = config };
	enum sb_rc rc;

	if (config->until && strcmp(config->until, "write") != 0)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "--until goes without a ledger");
	rc = sb_row_check_delimiter(config->delimiter, err);
	if (rc == SB_OK)
		rc = sb_ledger_open(&n.ledger, config->ledger, SB_LEDGER_MAKE,
				    err);
	if (rc == SB_OK)
		rc = config->summary ? do_summed_night(&n, tally, err)
				     : do_night(&n, tally, err);
	sb_ledger_close(n.ledger);
	files_release(&n.files);
	sb_arena_release(&n.scratch);
	return rc;
}

const struct sb_option sb_ledger_options[] = {
	{ .name = "ledger",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(ledger),
	  .arg = "FILE",
	  .help = "keep claims and reviews in FILE (default ledger.db in the "
		  "state folder)" },
	{ .name = NULL },
};

const struct sb_option sb_ledger_run_options[] = {
	{ .name = "since-last",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(since_last),
	  .help = "read what is new or changed since the ledger's last run, "
		  "and write what is new, changed or gone" },
	{ .name = "all",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(all),
	  .help = "write all claims of the ledger" },
	{ .name = "summary",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(summary),
	  .arg = "FILE",
	  .help = "with a ledger: write what is new, changed and skipped to "
		  "FILE, as text to mail" },
	{ .name = NULL },
};
