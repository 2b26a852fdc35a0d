/* rules_review.c - asking a person about claims, for saidby rules diff -i
 *
 * The file of reviews is a claims CSV with the column `review` filled in. One
 * that is there already goes on: its claims are not asked about again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval.h"
#include "rules.h"
#include "saidby/file.h"
#include "saidby/linein.h"
#include "saidby/read.h"
#include "saidby/write.h"

enum { MOST_FILE = 1 << 30, MOST_ANSWER = 200 };

struct review {
	struct sb_arena arena;
	const char *path;
	struct sb_out *out;  /* opened first: answers must not be lost */
	struct sb_text text; /* of the file */
	struct sb_ev_index known;
	struct sb_linein in;
	unsigned reviewed, skipped;
};

/* What goes into the column, by the first letter of the answer. */
static const struct {
	char letter;
	const char *review;
} answers[] = {
	{ 'y', "ok" },
	{ 'n', "not a claim" },
	{ 'p', "wrong speaker" },
	{ 't', "wrong text" },
};

enum { ANSWERS = sizeof(answers) / sizeof(*answers) };

/* ---- the file ---- */

static enum sb_rc take_known(struct review *r, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct sb_csv csv = { 0 };
	enum sb_rc rc = sb_read_csv(&csv, r->path, wanted, err);

	for (size_t i = 0; rc == SB_OK && i < csv.nrows; i++) {
		size_t at = sb_csv_column(&csv, "claim_id");
		struct sb_slice id = sb_csv_cell(&csv.rows[i], at);

		sb_ev_index_add(&r->known, sb_arena_dup(&r->arena, id));
	}
	sb_csv_release(&csv);
	return rc;
}

/* Rows go behind those of a file that has the same columns, as it was written
 * here: what a spreadsheet made of it might not fit together.
 */
static enum sb_rc go_on(struct review *r, struct sb_err *err)
{
	struct sb_text header = { 0 };
	struct sb_slice old;
	enum sb_rc rc = sb_file_load(&r->arena, r->path, MOST_FILE, &old, err);

	if (rc != SB_OK)
		return rc;
	sb_row_header(&r->arena, &header, ',');
	if (!sb_slice_starts(old, sb_text_slice(&header)))
		return sb_fail(err, SB_DATA, r->path, 1,
			       "not a file of reviews that this could go on "
			       "with; name another");
	sb_text_add(&r->arena, &r->text, old);
	return take_known(r, err);
}

enum sb_rc review_open(struct review **review, const char *path,
		       struct sb_err *err)
{
	struct review *r = sb_malloc(sizeof(*r));
	enum sb_rc rc = SB_OK;

	memset(r, 0, sizeof(*r));
	r->path = path;
	r->known.arena = &r->arena;
	r->in = (struct sb_linein) { .fd = STDIN_FILENO,
				     .most = MOST_ANSWER,
				     .where = "standard input" };
	*review = r;
	if (access(path, F_OK) == 0)
		rc = go_on(r, err);
	else
		sb_row_header(&r->arena, &r->text, ',');
	return rc == SB_OK ? sb_out_open(&r->out, path, err) : rc;
}

enum sb_rc review_close(struct review *r, enum sb_rc rc, struct sb_err *err)
{
	enum sb_rc saved = SB_OK, closed = SB_OK;

	if (!r)
		return rc;
	if (r->reviewed)
		saved = sb_out_put(r->out, sb_text_slice(&r->text), err);
	if (r->out)
		closed = sb_out_close(r->out, r->reviewed && saved == SB_OK,
				      err);
	saved = saved == SB_OK ? closed : saved;
	if (r->reviewed && saved == SB_OK)
		printf("%u reviewed, %u skipped: see %s\n", r->reviewed,
		       r->skipped, r->path);
	sb_linein_release(&r->in);
	sb_arena_release(&r->arena);
	free(r);
	return saved == SB_OK ? rc : saved;
}

/* ---- questions ---- */

/* What was typed is on a terminal already. */
static void echo(struct sb_slice answer)
{
	if (!isatty(STDIN_FILENO))
		printf("%.*s\n", SB_FMT(answer));
}

/* The first letter of what is answered; 'q' at the end of input. */
static enum sb_rc read_letter(struct review *r, char *letter,
			      struct sb_err *err)
{
	struct sb_slice line;
	enum sb_rc rc = sb_linein_next(&r->in, &line, err);

	if (rc == SB_END) {
		line = SB_LIT("q");
		rc = SB_OK;
	} else if (rc == SB_SKIP) {
		line = SB_LIT("?");
		rc = SB_OK;
	}
	if (rc != SB_OK) {
		echo(SB_LIT(""));
		return rc;
	}
	line = sb_slice_trim(line);
	echo(line);
	*letter = line.n ? line.p[0] : '?';
	return SB_OK;
}

static void put_review(struct review *r, struct sb_row row, const char *word)
{
	row.review = sb_slice_of(word);
	sb_row_put(&r->arena, &r->text, &row, ',');
	sb_ev_index_add(&r->known, sb_arena_dup(&r->arena, row.claim_id));
	r->reviewed++;
}

/* Is LETTER an answer to the question about ROW? It is kept. */
static bool take_letter(struct review *r, const struct sb_row *row, char letter)
{
	if (letter == 's') {
		r->skipped++;
		return true;
	}
	for (int i = 0; i < ANSWERS; i++)
		if (answers[i].letter == letter) {
			put_review(r, *row, answers[i].review);
			return true;
		}
	return false;
}

enum sb_rc review_ask(struct review *r, const struct sb_row *row,
		      struct sb_err *err)
{
	enum sb_rc rc;
	char letter;

	if (sb_ev_index_find(&r->known, row->claim_id) != SB_EV_NONE)
		return SB_OK;
	do {
		printf("  right? y yes, n no claim, p wrong speaker, t wrong "
		       "text, s skip, q quit: ");
		fflush(stdout);
		rc = read_letter(r, &letter, err);
		if (rc == SB_OK && letter == 'q')
			rc = SB_END;
	} while (rc == SB_OK && !take_letter(r, row, letter));
	return rc;
}
