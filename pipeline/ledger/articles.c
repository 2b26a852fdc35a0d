/* articles.c - which article of the ledger it is that was read
 *
 * One with an id of its own (or a URL) is that id, wherever it lies; where
 * several files have it the youngest counts, and the others are noted as
 * copies, so that it isn't taken for gone with that file. One whose id is its
 * path is that file's, until its text turns up in another file and the old
 * one is no longer there: then it has moved. One of a line of JSON is its
 * text in that file, since lines are added above it.
 *
 * The id that a claim's id is made of stays what it was at first.
 */
#include "internal.h"

enum { MOST_HEIRS = 100 };

struct found {
	int64_t row; /* 0: none */
	struct sb_slice article_id;
	uint32_t file;
	int64_t text, data;
	bool seen, gone; /* seen: by this run */
};

struct traits {
	struct sb_slice input_id;
	enum sb_id_from from;
	uint32_t file;
	int64_t text, data; /* hashes */
};

static struct traits traits_of(const struct sb_article *a)
{
	const struct sb_slice sep = SB_LIT("\x1F");
	const struct sb_slice data[] = { a->url, a->publisher, a->published,
					 a->title, a->language };
	uint64_t h = 0;

	for (size_t i = 0; i < sizeof(data) / sizeof(*data); i++)
		h = sb_slice_hash(sep, sb_slice_hash(data[i], h));
	/* What comes through a pipe lies nowhere. */
	return (struct traits) {
		.input_id = a->id,
		.from = a->id_from == SB_ID_PATH && !a->file ? SB_ID_LINE
							     : a->id_from,
		.file = a->file,
		.text = (int64_t)sb_slice_hash(a->own, 0),
		.data = (int64_t)h,
	};
}

/* By the reader's thread. */
bool article_known(struct night *n, const struct sb_article *a)
{
	struct traits t = traits_of(a);
	sqlite3_stmt *s;
	bool known;

	if (!n->trust || t.from == SB_ID_LINE)
		return false;
	s = db_use(n->ledger, DB_KNOWN, NULL);
	if (!s)
		return false;
	db_bind_text(s, 1, t.input_id);
	db_bind_int(s, 2, t.from);
	db_bind_int(s, 3, t.text);
	db_bind_int(s, 4, t.data);
	db_bind_int(s, 5, t.file);
	known = db_step(n->ledger, s, NULL) == SB_OK;
	db_end(s);
	return known;
}

/* ---- finding its row ---- */

static void fill(struct night *n, struct found *f, sqlite3_stmt *s)
{
	*f = (struct found) {
		.row = db_int(s, 0),
		.article_id = sb_arena_dup(&n->scratch, db_text(s, 1)),
		.file = (uint32_t)db_int(s, 2),
		.text = db_int(s, 3),
		.data = db_int(s, 4),
		.seen = db_int(s, 5) == n->run,
		.gone = db_int(s, 6) != 0,
	};
}

/* The first row of S, if there is one. */
static enum sb_rc first(struct night *n, sqlite3_stmt *s, struct found *f,
			struct sb_err *err)
{
	enum sb_rc rc = db_step(n->ledger, s, err);

	if (rc == SB_OK)
		fill(n, f, s);
	db_end(s);
	return rc == SB_END ? SB_OK : rc;
}

static enum sb_rc by_input(struct night *n, const struct traits *t,
			   struct found *f, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_BY_INPUT, err);

	if (!s)
		return SB_IO;
	db_bind_text(s, 1, t->input_id);
	db_bind_int(s, 2, t->from);
	db_bind_int(s, 3, t->file);
	return first(n, s, f, err);
}

static enum sb_rc by_line(struct night *n, const struct traits *t,
			  struct found *f, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_BY_LINE, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, t->file);
	db_bind_int(s, 2, t->text);
	db_bind_int(s, 3, t->data);
	db_bind_int(s, 4, n->run);
	db_bind_text(s, 5, t->input_id);
	return first(n, s, f, err);
}

/* One with the same text whose file is no longer where it was, or is this
 * one, which then has another name to its reader.
 */
static enum sb_rc by_text(struct night *n, const struct traits *t,
			  struct found *f, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_BY_TEXT, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, t->text);
	db_bind_int(s, 2, n->run);
	while ((rc = db_step(n->ledger, s, err)) == SB_OK) {
		uint32_t number = (uint32_t)db_int(s, 2);

		if (!number ||
		    !(number == t->file ||
		      file_is_missing(files_get(&n->files, number).path)))
			continue;
		fill(n, f, s);
		break;
	}
	db_end(s);
	return rc == SB_END ? SB_OK : rc;
}

static enum sb_rc find(struct night *n, const struct traits *t, struct found *f,
		       struct sb_err *err)
{
	struct found moved = { 0 };
	enum sb_rc rc;

	*f = (struct found) { 0 };
	rc = t->from == SB_ID_LINE ? by_line(n, t, f, err)
				   : by_input(n, t, f, err);
	if (rc != SB_OK || t->from == SB_ID_OWN || !t->file ||
	    (f->row && f->text == t->text))
		return rc;
	rc = by_text(n, t, &moved, err);
	if (moved.row)
		*f = moved;
	return rc;
}

/* ---- keeping it ---- */

static enum sb_rc is_taken(struct night *n, struct sb_slice id, bool *taken,
			   struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_ID_TAKEN, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_text(s, 1, id);
	rc = db_step(n->ledger, s, err);
	db_end(s);
	*taken = rc == SB_OK;
	return rc == SB_END ? SB_OK : rc;
}

/* An id that no other article has: two folders may have files of one name. */
static enum sb_rc free_id(struct night *n, struct sb_slice input_id,
			  struct sb_slice *id, struct sb_err *err)
{
	bool taken = true;
	enum sb_rc rc = SB_OK;

	*id = input_id;
	for (unsigned i = 2; rc == SB_OK; i++) {
		rc = is_taken(n, *id, &taken, err);
		if (!taken)
			break;
		*id = sb_arena_printf(&n->scratch, "%.*s~%u", SB_FMT(input_id),
				      i);
	}
	return rc;
}

static enum sb_rc add(struct night *n, const struct traits *t, struct found *f,
		      struct sb_err *err)
{
	sqlite3_stmt *s;
	enum sb_rc rc = free_id(n, t->input_id, &f->article_id, err);

	if (rc != SB_OK)
		return rc;
	s = db_use(n->ledger, DB_ADD_ARTICLE, err);
	if (!s)
		return SB_IO;
	db_bind_text(s, 1, f->article_id);
	db_bind_text(s, 2, t->input_id);
	db_bind_int(s, 3, t->from);
	db_bind_int(s, 4, t->file);
	db_bind_int(s, 5, t->text);
	db_bind_int(s, 6, t->data);
	db_bind_int(s, 7, n->run);
	rc = db_do(n->ledger, s, err);
	f->row = sqlite3_last_insert_rowid(n->ledger->db);
	return rc;
}

static enum sb_rc set(struct night *n, const struct traits *t, int64_t row,
		      struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_SET_ARTICLE, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, row);
	db_bind_text(s, 2, t->input_id);
	db_bind_int(s, 3, t->from);
	db_bind_int(s, 4, t->file);
	db_bind_int(s, 5, t->text);
	db_bind_int(s, 6, t->data);
	db_bind_int(s, 7, n->run);
	return db_do(n->ledger, s, err);
}

static enum sb_rc copy(struct night *n, enum statement which, int64_t row,
		       uint32_t file, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, which, err);

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, row);
	db_bind_int(s, 2, file);
	return db_do(n->ledger, s, err);
}

/* Does what this file has of article F count, and not what F's file has? By
 * time of change, then by name; what is no longer there never counts.
 */
static bool is_younger(struct night *n, const struct found *f, uint32_t file)
{
	struct file old = files_get(&n->files, f->file);
	struct file new = files_get(&n->files, file);
	struct stat a, b;

	if (!f->file || !file || f->gone)
		return true;
	if (lstat(old.path.p, &a) < 0 || lstat(new.path.p, &b) < 0)
		return true;
	if (a.st_mtim.tv_sec != b.st_mtim.tv_sec)
		return b.st_mtim.tv_sec > a.st_mtim.tv_sec;
	if (a.st_mtim.tv_nsec != b.st_mtim.tv_nsec)
		return b.st_mtim.tv_nsec > a.st_mtim.tv_nsec;
	return sb_slice_cmp(new.path, old.path) > 0;
}

/* The article, met in another file than the one it is F's of: *MINE if this
 * one counts.
 */
static enum sb_rc settle_file(struct night *n, const struct found *f,
			      uint32_t file, bool *mine, struct sb_err *err)
{
	*mine = is_younger(n, f, file);
	if (!*mine)
		return copy(n, DB_ADD_COPY, f->row, file, err);
	if (f->file && !file_is_missing(files_get(&n->files, f->file).path))
		return copy(n, DB_ADD_COPY, f->row, f->file, err);
	return SB_OK;
}

enum sb_rc article_take(struct night *n, struct sb_article *a,
			struct sb_err *err)
{
	struct traits t = traits_of(a);
	struct found f;
	bool mine = true, same;
	enum sb_rc rc;

	sb_arena_reset(&n->scratch);
	rc = find(n, &t, &f, err);
	if (rc == SB_OK && f.row && t.from == SB_ID_OWN && f.file != t.file)
		rc = settle_file(n, &f, t.file, &mine, err);
	else if (f.row && f.seen)
		mine = false; /* twice in one file: the first counts */
	if (rc != SB_OK || !mine)
		return rc;
	same = f.row && f.text == t.text;
	if (a->known && !(same && f.data == t.data && !f.gone)) {
		/* Another file's version came in between. */
		files_lost(&n->files, t.file);
		return SB_OK;
	}
	n->read += !a->known;
	rc = f.row ? set(n, &t, f.row, err) : add(n, &t, &f, err);
	if (rc != SB_OK || a->known)
		return rc;
	return claims_take(n, a, f.row, f.article_id, same, err);
}

/* ---- articles that are no longer there ---- */

struct unseen {
	int64_t row;
	enum sb_id_from from;
	struct sb_slice input_id;
};

/* A file other than BUT that has the article, or 0. */
static enum sb_rc find_copy(struct night *n, int64_t row, uint32_t but,
			    uint32_t *file, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_COPIES, err);
	enum sb_rc rc;

	*file = 0;
	if (!s)
		return SB_IO;
	db_bind_int(s, 1, row);
	while ((rc = db_step(n->ledger, s, err)) == SB_OK) {
		uint32_t number = (uint32_t)db_int(s, 0);

		if (number == but ||
		    file_is_missing(files_get(&n->files, number).path))
			continue;
		*file = number;
		break;
	}
	db_end(s);
	return rc == SB_END ? SB_OK : rc;
}

/* Nothing is gone: the other file is read in the next run, for what it says
 * of the article.
 */
static enum sb_rc rehome(struct night *n, int64_t row, uint32_t file,
			 struct sb_err *err)
{
	enum sb_rc rc = copy(n, DB_REHOME, row, file, err);

	files_doubt(&n->files, file);
	return rc == SB_OK ? copy(n, DB_DROP_COPY, row, file, err) : rc;
}

/* A line that was corrected is another article of the file, on that line or,
 * where lines came or went above it, on another: the one whose claims are most
 * like those that are gone. Of many only the one on that line is looked at.
 */
static enum sb_rc hand_over(struct night *n, const struct unseen *u,
			    uint32_t file, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_SUCCESSOR, err);
	int64_t found[MOST_HEIRS + 1], heir = 0;
	uint64_t best = 0;
	size_t count = 0;
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, file);
	db_bind_int(s, 2, n->run);
	db_bind_text(s, 3, u->input_id);
	db_bind_int(s, 4, MOST_HEIRS + 1);
	while ((rc = db_step(n->ledger, s, err)) == SB_OK)
		found[count++] = db_int(s, 0);
	db_end(s);
	if (count > MOST_HEIRS)
		count = 1;
	for (size_t i = 0; rc == SB_END && i < count; i++) {
		uint64_t score = 0;

		if (match_score(n, u->row, found[i], &score, err) != SB_OK)
			rc = SB_IO;
		if (score > best) {
			best = score;
			heir = found[i];
		}
	}
	if (rc != SB_END)
		return rc;
	return heir ? match_claims(n, u->row, heir, false, err) : SB_OK;
}

static enum sb_rc vanish(struct night *n, const struct unseen *u, uint32_t file,
			 struct sb_err *err)
{
	uint32_t other;
	enum sb_rc rc = find_copy(n, u->row, file, &other, err);

	if (rc != SB_OK || other)
		return rc == SB_OK ? rehome(n, u->row, other, err) : rc;
	rc = copy(n, DB_GONE_ARTICLE, u->row, (uint32_t)n->run, err);
	if (rc == SB_OK)
		rc = claims_gone(n, u->row, err);
	if (rc == SB_OK && u->from == SB_ID_LINE)
		rc = hand_over(n, u, file, err);
	return rc;
}

enum sb_rc articles_sweep(struct night *n, uint32_t number, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, DB_UNSEEN, err);
	SB_VEC(struct unseen) list = { 0 };
	enum sb_rc rc;

	sb_arena_reset(&n->scratch);
	if (!s)
		return SB_IO;
	db_bind_int(s, 1, number);
	db_bind_int(s, 2, n->run);
	while ((rc = db_step(n->ledger, s, err)) == SB_OK)
		*sb_vec_push(&n->scratch, &list) = (struct unseen) {
			db_int(s, 0), (enum sb_id_from)db_int(s, 1),
			sb_arena_dup(&n->scratch, db_text(s, 2))
		};
	for (size_t i = 0; rc == SB_END && i < list.n; i++)
		if (vanish(n, &list.v[i], number, err) != SB_OK)
			rc = SB_IO;
	return rc == SB_END ? SB_OK : rc;
}
