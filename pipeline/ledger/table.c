/* table.c - a reviewed CSV, as it comes back
 *
 * Where the bytes are no Unicode they are of Windows or of an old Mac; the
 * one under which more claims are those of the ledger is taken.
 */
#include "internal.h"
#include "review.h"
#include "saidby/file.h"
#include "saidby/log.h"
#include "saidby/read.h"
#include "saidby/words.h"

enum { MOST_FILE = 1 << 30 };

static bool is_id(struct sb_slice s)
{
	if (s.n != 18 || s.p[0] != 'c' || s.p[1] != '_')
		return false;
	for (size_t i = 2; i < s.n; i++)
		if (!strchr("0123456789abcdef", s.p[i]))
			return false;
	return true;
}

static struct sb_slice lower(struct sb_arena *arena, struct sb_slice s)
{
	char *p = (char *)sb_arena_dup(arena, s).p;

	for (size_t i = 0; i < s.n; i++)
		if (p[i] >= 'A' && p[i] <= 'Z')
			p[i] = (char)(p[i] - 'A' + 'a');
	return (struct sb_slice) { p, s.n };
}

/* The cell without its guard, if the program has put it there: what a person
 * wrote with such a start is kept.
 */
static struct sb_slice text_of(struct sb_arena *arena, struct sb_slice cell,
			       bool name)
{
	struct sb_slice s = sb_cell_clean(arena, cell, SB_CELL_UNITS);
	struct sb_slice bare = sb_cell_unguard(s);
	struct sb_slice again = name ? sb_cell_name(arena, bare)
				     : sb_cell_text(arena, bare);

	return sb_slice_eq(again, s) ? bare : s;
}

static struct sb_slice cell_of(const struct table *t,
			       const struct sb_csv_row *row, const char *name)
{
	return sb_csv_cell(row, sb_csv_column(&t->csv, name));
}

static enum sb_rc look_up(struct table *t, struct entry *e, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(t->ledger, DB_CLAIM, err);
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_text(s, 1, e->id);
	rc = db_step(t->ledger, s, err);
	e->known = rc == SB_OK;
	if (e->known) {
		e->claim = sb_arena_dup(&t->arena, db_text(s, 0));
		e->rule = sb_arena_dup(&t->arena, db_text(s, 1));
		e->became = sb_arena_dup(&t->arena, db_text(s, 2));
	}
	db_end(s);
	return rc == SB_END ? SB_OK : rc;
}

static enum sb_rc take_row(struct table *t, const struct sb_csv_row *row,
			   struct sb_err *err)
{
	struct sb_arena *arena = &t->arena;
	struct entry *e = sb_vec_push(arena, &t->entries);
	struct sb_slice id = sb_cell_clean(arena, cell_of(t, row, "claim_id"),
					   SB_CELL_UNITS);

	e->line = row->line;
	e->id = lower(arena, id);
	e->formed = is_id(e->id);
	for (int i = 0; i < OPINIONS; i++)
		e->opinions[i] = text_of(arena,
					 cell_of(t, row, opinion_names[i]),
					 i == RIGHT_SPEAKER);
	e->cell = sb_cell_clean(arena, cell_of(t, row, "claim"), SB_CELL_UNITS);
	e->folded = sb_claim_fold(arena, e->cell);
	e->speaker = text_of(arena, cell_of(t, row, "speaker"), true);
	e->article_id = text_of(arena, cell_of(t, row, "article_id"), false);
	e->change = sb_cell_clean(arena, cell_of(t, row, "change"), 32);
	return e->formed ? look_up(t, e, err) : SB_OK;
}

/* Characters that a charset lacks come back as question marks. */
static bool is_same(struct sb_slice own, struct sb_slice cell)
{
	size_t i = 0, j = 0;

	while (i < own.n && j < cell.n) {
		int32_t a = sb_next_cp(own, &i), b = sb_next_cp(cell, &j);

		if (a != b && b != '?' && b != 0xFFFD)
			return false;
	}
	return i == own.n && j == cell.n;
}

static enum sb_rc parse(struct table *t, struct sb_slice text,
			struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	enum sb_rc rc = sb_csv_parse(&t->csv, text, wanted, t->path, err);

	for (size_t i = 0; rc == SB_OK && i < t->csv.nrows; i++)
		rc = take_row(t, &t->csv.rows[i], err);
	for (size_t i = 0; rc == SB_OK && i < t->entries.n; i++) {
		struct entry *e = &t->entries.v[i];
		struct sb_slice own = sb_claim_fold(&t->arena, e->claim);

		e->same = e->known && is_same(own, e->folded);
		t->same += e->same;
	}
	return rc;
}

static enum sb_rc decode(struct table *t, struct sb_slice bytes,
			 const char *charset, struct sb_err *err)
{
	struct sb_decoded text;

	sb_charset_decode(&t->arena, bytes, sb_slice_of(charset), &text);
	t->charset = text.charset;
	return parse(t, text.text, err);
}

static bool is_unicode(struct table *t, struct sb_slice bytes)
{
	struct sb_decoded text;

	sb_charset_decode(&t->arena, bytes, (struct sb_slice) { NULL, 0 },
			  &text);
	return strncmp(text.charset, "UTF", 3) == 0 ||
	       strncmp(text.charset, "US-ASCII", 8) == 0;
}

static void start(struct table *t, struct sb_ledger *l, const char *path)
{
	*t = (struct table) { .ledger = l, .path = path };
}

static enum sb_rc load_bytes(struct table *t, struct sb_slice bytes,
			     struct sb_err *err)
{
	struct table mac;
	enum sb_rc rc;

	if (sb_csv_is_workbook(bytes))
		return sb_fail(err, SB_DATA, t->path, 0,
			       "a workbook, not CSV: save it as CSV (UTF-8)");
	if (is_unicode(t, bytes))
		return decode(t, bytes, NULL, err);
	start(&mac, t->ledger, t->path);
	rc = decode(t, bytes, "windows-1252", err);
	if (rc == SB_OK && decode(&mac, bytes, "macintosh", err) == SB_OK &&
	    mac.same > t->same) {
		struct table other = *t;

		*t = mac;
		mac = other;
	}
	table_release(&mac);
	return rc;
}

enum sb_rc table_load(struct table *t, struct sb_ledger *l, const char *path,
		      struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	struct sb_slice bytes;
	enum sb_rc rc = sb_file_load(&arena, path, MOST_FILE, &bytes, err);

	start(t, l, path);
	if (rc == SB_OK)
		rc = load_bytes(t, bytes, err);
	if (rc == SB_OK && t->csv.lenient)
		sb_log(SB_WARNING, path, t->csv.lenient, 0,
		       "a quotation mark in the wrong place: read leniently");
	sb_arena_release(&arena);
	return rc;
}

void table_release(struct table *t)
{
	sb_csv_release(&t->csv);
	sb_arena_release(&t->arena);
}
