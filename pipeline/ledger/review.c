/* review.c - `saidby review`: what people wrote into the CSV, into the ledger
 *
 * An empty cell says nothing, and neither does a row that isn't there: what
 * is in the ledger stays. A cell with a hyphen alone takes it back.
 */
#include <stdio.h>
#include <stdlib.h>

#include "review.h"
#include "saidby/log.h"

enum { MOST_HEIRS = 100 };

const char *const opinion_names[OPINIONS] = { "review", "right_speaker",
					      "verdict", "notes" };

static const char *const words[] = { "ok", "wrong speaker", "wrong text",
				     "not a claim" };

struct counts {
	unsigned taken, changed, kept, empty, missed, refused;
};

struct session {
	struct sb_ledger *ledger;
	struct table *t;
	struct counts counts;
};

static void refuse(struct session *s, struct entry *e, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

static void refuse(struct session *s, struct entry *e, const char *fmt, ...)
{
	char text[1024];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	sb_log(SB_WARNING, s->t->path, e->line, 0, "not taken: %s", text);
	e->refused = true;
	s->counts.refused++;
}

/* ---- the table as a whole ---- */

static int by_fold(const void *x, const void *y)
{
	const struct entry *a = *(struct entry *const *)x;
	const struct entry *b = *(struct entry *const *)y;
	int d = sb_slice_cmp(a->folded, b->folded);

	return d ? d : (a->line > b->line) - (a->line < b->line);
}

static int fold_of(const void *key, const void *entry)
{
	return sb_slice_cmp(*(const struct sb_slice *)key,
			    (*(struct entry *const *)entry)->folded);
}

/* The known rows by the claim that the ledger has for their ids. */
static struct entry **by_own_claim(struct table *t, size_t *n)
{
	struct entry **v = SB_NEW_N(&t->arena, struct entry *, t->entries.n);

	*n = 0;
	for (size_t i = 0; i < t->entries.n; i++) {
		struct entry *copy;

		if (!t->entries.v[i].known)
			continue;
		copy = SB_NEW(&t->arena, struct entry);
		*copy = t->entries.v[i];
		copy->folded = sb_claim_fold(&t->arena, copy->claim);
		v[(*n)++] = copy;
	}
	if (*n)
		qsort(v, *n, sizeof(*v), by_fold);
	return v;
}

/* A claim that is another row's: a column was sorted without the others, and
 * no opinion is surely beside its claim.
 */
static enum sb_rc check_order(struct session *s, struct sb_err *err)
{
	struct table *t = s->t;
	size_t n;
	struct entry **own = by_own_claim(t, &n);

	for (size_t i = 0; i < t->entries.n; i++) {
		struct entry *e = &t->entries.v[i], **other;

		if (!e->known || e->same || !e->folded.n || !n)
			continue;
		other = bsearch(&e->folded, own, n, sizeof(*own), fold_of);
		if (other)
			return sb_fail(
				err, SB_DATA, t->path, e->line,
				"the claim in this row is not that of %.*s but "
				"of %.*s: one column was sorted without the "
				"others; nothing of this file is taken",
				SB_FMT(e->id), SB_FMT((*other)->id));
		sb_log(SB_NOTE, t->path, e->line, 0,
		       "the claim is not as in the ledger, which keeps its "
		       "own");
	}
	return SB_OK;
}

static int by_id(const void *x, const void *y)
{
	const struct entry *a = *(struct entry *const *)x;
	const struct entry *b = *(struct entry *const *)y;
	int d = sb_slice_cmp(a->id, b->id);

	return d ? d : (a->line > b->line) - (a->line < b->line);
}

static bool is_silent(const struct entry *e)
{
	for (int i = 0; i < OPINIONS; i++)
		if (e->opinions[i].n)
			return false;
	return true;
}

static bool same_opinion(const struct entry *a, const struct entry *b)
{
	for (int i = 0; i < OPINIONS; i++)
		if (!sb_slice_eq(a->opinions[i], b->opinions[i]))
			return false;
	return true;
}

/* Of rows with one id the one counts that says something; none if they say
 * different things.
 */
static void settle_duplicate(struct session *s, struct entry *a,
			     struct entry *b)
{
	if (is_silent(b) || same_opinion(a, b)) {
		refuse(s, b, "%.*s is in line %u already", SB_FMT(b->id),
		       a->line);
	} else if (is_silent(a)) {
		refuse(s, a, "%.*s is in line %u again", SB_FMT(a->id),
		       b->line);
	} else {
		refuse(s, b, "%.*s is in line %u with another review",
		       SB_FMT(b->id), a->line);
		if (!a->refused)
			refuse(s, a, "%.*s is in line %u with another review",
			       SB_FMT(a->id), b->line);
	}
}

static void check_duplicates(struct session *s)
{
	struct table *t = s->t;
	struct entry **v = SB_NEW_N(&t->arena, struct entry *, t->entries.n);
	size_t n = 0;

	for (size_t i = 0; i < t->entries.n; i++)
		if (t->entries.v[i].known)
			v[n++] = &t->entries.v[i];
	if (n)
		qsort(v, n, sizeof(*v), by_id);
	for (size_t i = 1, first = 0; i < n; i++) {
		if (!sb_slice_eq(v[first]->id, v[i]->id))
			first = i;
		else
			settle_duplicate(s, v[first], v[i]);
		if (v[first]->refused && !v[i]->refused)
			first = i;
	}
}

/* ---- a row ---- */

static bool is_word(struct sb_slice s)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (sb_slice_is(s, words[i]))
			return true;
	return false;
}

/* The word in small letters, or empty where there is no such word. */
static void check_word(struct session *s, struct entry *e)
{
	struct sb_slice *word = &e->opinions[REVIEW];
	char *p = (char *)sb_arena_dup(&s->t->arena, *word).p;

	if (!word->n || sb_slice_is(*word, "-"))
		return;
	for (size_t i = 0; i < word->n; i++)
		if (p[i] >= 'A' && p[i] <= 'Z')
			p[i] = (char)(p[i] - 'A' + 'a');
	if (is_word((struct sb_slice) { p, word->n })) {
		word->p = p;
		return;
	}
	sb_log(SB_WARNING, s->t->path, e->line, 0,
	       "not taken: no such review: \"%.*s\"; there are ok, wrong "
	       "speaker, wrong text and not a claim",
	       SB_FMT(*word));
	s->counts.refused++;
	word->n = 0;
}

/* What the ledger has, and what it has with the row. */
struct opinion_pair {
	struct sb_slice old[OPINIONS], new[OPINIONS];
	bool had, carried, differs;
};

static enum sb_rc load_pair(struct session *s, const struct entry *e,
			    struct opinion_pair *p, struct sb_err *err)
{
	sqlite3_stmt *st = db_use(s->ledger, DB_REVIEW, err);
	enum sb_rc rc;

	*p = (struct opinion_pair) { 0 };
	if (!st)
		return SB_IO;
	db_bind_text(st, 1, e->id);
	rc = db_step(s->ledger, st, err);
	p->had = rc == SB_OK;
	for (int i = 0; i < OPINIONS; i++) {
		struct sb_slice cell = e->opinions[i];

		if (p->had)
			p->old[i] = sb_arena_dup(&s->t->arena, db_text(st, i));
		p->new[i] = sb_slice_is(cell, "-") ? SB_LIT("")
			    : cell.n		   ? cell
						   : p->old[i];
		p->differs |= !sb_slice_eq(p->old[i], p->new[i]);
	}
	p->carried = p->had && db_int(st, OPINIONS);
	db_end(st);
	return rc == SB_END ? SB_OK : rc;
}

static bool any_opinion(const struct opinion_pair *p)
{
	for (int i = 0; i < OPINIONS; i++)
		if (p->new[i].n)
			return true;
	return false;
}

static enum sb_rc put_review(struct session *s, struct sb_slice id,
			     const struct opinion_pair *p,
			     const struct entry *e, struct sb_slice from,
			     struct sb_err *err)
{
	bool any = any_opinion(p);
	sqlite3_stmt *st = db_use(s->ledger,
				  any ? DB_PUT_REVIEW : DB_DROP_REVIEW, err);
	if (!st)
		return SB_IO;
	db_bind_text(st, 1, id);
	for (int i = 0; any && i < OPINIONS; i++)
		db_bind_text(st, i + 2, p->new[i]);
	if (any) {
		db_bind_text(st, OPINIONS + 2, e->rule);
		if (from.n)
			db_bind_text(st, OPINIONS + 3, from);
		else
			sqlite3_bind_null(st, OPINIONS + 3);
	}
	return db_do(s->ledger, st, err);
}

static enum sb_rc with_id(struct session *s, enum statement which,
			  struct sb_slice id, struct sb_err *err)
{
	sqlite3_stmt *st = db_use(s->ledger, which, err);

	if (!st)
		return SB_IO;
	db_bind_text(st, 1, id);
	return db_do(s->ledger, st, err);
}

static void say(const struct session *s, const struct entry *e,
		const struct opinion_pair *p)
{
	const char *sep = " ";

	printf("%s:%u: %.*s:", s->t->path, e->line, SB_FMT(e->id));
	for (int i = 0; i < OPINIONS; i++) {
		if (sb_slice_eq(p->old[i], p->new[i]))
			continue;
		printf("%s%s ", sep, opinion_names[i]);
		if (p->old[i].n)
			printf("\"%.*s\" -> ", SB_FMT(p->old[i]));
		printf("\"%.*s\"", SB_FMT(p->new[i]));
		sep = "; ";
	}
	if (!p->differs)
		printf(" checked");
	printf("\n");
}

/* What the claim of E has become in the end, if it has. */
static enum sb_rc find_heir(struct session *s, const struct entry *e,
			    struct sb_slice *heir, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	*heir = e->became;
	for (int i = 0; heir->n && i < MOST_HEIRS && rc == SB_OK; i++) {
		sqlite3_stmt *st = db_use(s->ledger, DB_CLAIM, err);
		struct sb_slice next;

		if (!st)
			return SB_IO;
		db_bind_text(st, 1, *heir);
		rc = db_step(s->ledger, st, err);
		next = rc == SB_OK ? sb_arena_dup(&s->t->arena, db_text(st, 2))
				   : SB_LIT("");
		db_end(st);
		if (!next.n)
			break;
		*heir = next;
	}
	return rc == SB_END ? SB_OK : rc;
}

/* A review of what is no longer there goes on with what it has become, unless
 * that has one of its own.
 */
static enum sb_rc hand_on(struct session *s, const struct entry *e,
			  const struct opinion_pair *p, struct sb_err *err)
{
	struct entry to = { .line = e->line };
	struct opinion_pair his;
	sqlite3_stmt *st;
	enum sb_rc rc = find_heir(s, e, &to.id, err);

	if (rc != SB_OK || !to.id.n)
		return rc;
	rc = load_pair(s, &to, &his, err);
	if (rc != SB_OK || (his.had && !his.carried))
		return rc;
	rc = put_review(s, to.id, p, e, e->id, err);
	if (rc == SB_OK && !any_opinion(p))
		return with_id(s, DB_CHECKED, to.id, err);
	st = rc == SB_OK ? db_use(s->ledger, DB_SET_CHANGE, err) : NULL;
	if (!st)
		return SB_IO;
	db_bind_text(st, 1, to.id);
	db_bind_text(
		st, 2,
		sb_arena_printf(&s->t->arena, "check: %.*s", SB_FMT(e->claim)));
	printf("%s:%u: %.*s: has become %.*s, which has to be checked\n",
	       s->t->path, e->line, SB_FMT(e->id), SB_FMT(to.id));
	return db_do(s->ledger, st, err);
}

/* A review that was carried over to this claim counts as one of it when it
 * comes back changed, or with an empty cell in the column `change`.
 */
static enum sb_rc take_review(struct session *s, const struct entry *e,
			      struct sb_err *err)
{
	struct opinion_pair p;
	enum sb_rc rc = load_pair(s, e, &p, err);
	bool checked = p.carried &&
		       sb_csv_column(&s->t->csv, "change") != SIZE_MAX &&
		       !e->change.n;

	if (rc != SB_OK)
		return rc;
	if (!p.differs && !checked) {
		s->counts.kept++;
		return SB_OK;
	}
	if (p.had)
		s->counts.changed++;
	else
		s->counts.taken++;
	say(s, e, &p);
	rc = put_review(s, e->id, &p, e, SB_LIT(""), err);
	if (rc == SB_OK)
		rc = with_id(s, DB_CHECKED, e->id, err);
	return rc == SB_OK && e->became.n ? hand_on(s, e, &p, err) : rc;
}

static enum sb_rc take_missed(struct session *s, const struct entry *e,
			      struct sb_err *err)
{
	sqlite3_stmt *st = db_use(s->ledger, DB_ADD_MISSED, err);
	struct sb_slice speaker = e->opinions[RIGHT_SPEAKER].n
					  ? e->opinions[RIGHT_SPEAKER]
					  : e->speaker;
	enum sb_rc rc;

	if (!st)
		return SB_IO;
	db_bind_text(st, 1, e->article_id);
	db_bind_text(st, 2, e->folded);
	db_bind_text(st, 3, speaker);
	db_bind_text(st, 4, e->cell);
	db_bind_text(st, 5, e->opinions[REVIEW]);
	db_bind_text(st, 6, e->opinions[VERDICT]);
	db_bind_text(st, 7, e->opinions[NOTES]);
	rc = db_do(s->ledger, st, err);
	if (rc != SB_OK)
		return rc;
	if (!sqlite3_changes(s->ledger->db)) {
		s->counts.kept++;
		return SB_OK;
	}
	s->counts.missed++;
	printf("%s:%u: a claim that was missed, by %.*s: %.*s\n", s->t->path,
	       e->line, SB_FMT(speaker.n ? speaker : SB_LIT("nobody")),
	       SB_FMT(e->cell));
	return SB_OK;
}

static enum sb_rc take_entry(struct session *s, struct entry *e,
			     struct sb_err *err)
{
	if (e->refused)
		return SB_OK;
	if (e->id.n && !e->formed) {
		refuse(s, e, "\"%.*s\" is no claim_id", SB_FMT(e->id));
		return SB_OK;
	}
	if (e->id.n && !e->known) {
		refuse(s, e, "the ledger has no claim %.*s", SB_FMT(e->id));
		return SB_OK;
	}
	if (!e->id.n && !e->cell.n && !is_silent(e)) {
		refuse(s, e, "a review without claim_id and claim");
		return SB_OK;
	}
	if (!e->id.n)
		return e->cell.n ? take_missed(s, e, err) : SB_OK;
	if (is_silent(e)) {
		s->counts.empty++;
		return SB_OK;
	}
	return take_review(s, e, err);
}

/* ---- files ---- */

static enum sb_rc take_table(struct session *s, struct sb_err *err)
{
	const struct counts *c = &s->counts;
	enum sb_rc rc = check_order(s, err);

	if (rc != SB_OK)
		return rc;
	if (sb_csv_column(&s->t->csv, "claim") == SIZE_MAX)
		sb_log(SB_WARNING, s->t->path, s->t->csv.header.line, 0,
		       "no column \"claim\": whether a column was sorted "
		       "without the others can't be seen");
	for (size_t i = 0; i < s->t->entries.n; i++)
		check_word(s, &s->t->entries.v[i]);
	check_duplicates(s);
	for (size_t i = 0; i < s->t->entries.n && rc == SB_OK; i++)
		rc = take_entry(s, &s->t->entries.v[i], err);
	if (rc == SB_OK)
		printf("%s: %u taken, %u changed, %u as before, %u missed "
		       "claims, %u not reviewed, %u not taken\n",
		       s->t->path, c->taken, c->changed, c->kept, c->missed,
		       c->empty, c->refused);
	return rc;
}

static enum sb_rc take_file(struct sb_ledger *l, const char *path,
			    bool *refused, struct sb_err *err)
{
	struct table t;
	struct session s = { .ledger = l, .t = &t };
	enum sb_rc rc = table_load(&t, l, path, err);

	if (rc == SB_OK)
		rc = take_table(&s, err);
	table_release(&t);
	*refused |= s.counts.refused > 0;
	return rc;
}

/* A file that can't be used as a whole doesn't keep the others out. */
static enum sb_rc take_files(struct sb_ledger *l, const struct sb_strings *v,
			     struct sb_err *err)
{
	bool refused = false;
	enum sb_rc worst = SB_OK, rc = db_begin(l, err);

	for (size_t i = 0; i < v->n && rc == SB_OK; i++) {
		rc = take_file(l, v->v[i], &refused, err);
		if (rc != SB_DATA || v->n == 1)
			continue;
		sb_log_err(SB_ERROR, err);
		worst = rc;
		rc = SB_OK;
	}
	if (rc == SB_OK)
		rc = db_commit(l, err);
	if (rc == SB_OK && worst != SB_OK)
		return sb_fail(err, worst, NULL, 0,
			       "not all files could be used");
	return rc == SB_OK && refused ? SB_SKIP : rc;
}

enum sb_rc sb_review_run(const struct sb_config *config, struct sb_err *err)
{
	struct sb_ledger *l = NULL;
	enum sb_rc rc;

	if (!config->paths.n)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "name the reviewed CSVs, or '-' for standard "
			       "input");
	rc = sb_ledger_open(&l, config->ledger, SB_LEDGER_EDIT, err);
	if (rc == SB_OK)
		rc = take_files(l, &config->paths, err);
	sb_ledger_close(l);
	return rc;
}
