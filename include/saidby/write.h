/* write.h - claims to CSV, as saidby-csv(5) has it
 *
 * The write stage needs CONFIDENCE and gives nothing: it writes a row for
 * every attribution that is sure enough, in text order. What a cell holds is
 * made safe here and nowhere else: no cell can be taken for a formula, a date
 * or a number by a spreadsheet unless it is meant to be one.
 *
 * All texts are in the arena that is given.
 */
#ifndef SAIDBY_WRITE_H
#define SAIDBY_WRITE_H

#include "saidby/article.h"

/* The columns, in their order: X(name, what it is). Cells that are TEXT come
 * from articles, may say anything and are guarded. A NAME is guarded too, but
 * "Jan Egeland" is no date. An ID is guarded against formulas only, for
 * others look it up; a CODE is the program's own.
 */
#define SB_COLUMNS(X)                                                          \
	X(claim_id, CODE)                                                      \
	X(review, TEXT)                                                        \
	X(right_speaker, NAME)                                                 \
	X(verdict, TEXT)                                                       \
	X(notes, TEXT)                                                         \
	X(confidence, CODE)                                                    \
	X(speaker, NAME)                                                       \
	X(claim, CODE)                                                         \
	X(type, CODE)                                                          \
	X(polarity, CODE)                                                      \
	X(source_outlet, NAME)                                                 \
	X(publisher, NAME)                                                     \
	X(published, ID)                                                       \
	X(title, TEXT)                                                         \
	X(context, TEXT)                                                       \
	X(link, CODE)                                                          \
	X(speaker_as_written, NAME)                                            \
	X(cue, TEXT)                                                           \
	X(verbatim, CODE)                                                      \
	X(watched, CODE)                                                       \
	X(also_in, TEXT)                                                       \
	X(group, CODE)                                                         \
	X(variant, TEXT)                                                       \
	X(linked_to, CODE)                                                     \
	X(change, TEXT)                                                        \
	X(rule, ID)                                                            \
	X(why, TEXT)                                                           \
	X(article_id, ID)                                                      \
	X(spans, CODE)

/* A row; a column that is absent is written as an empty cell. `claim` has its
 * marks and guard already: sb_claim_cell.
 */
struct sb_row {
#define SB_COLUMN(name, kind) struct sb_slice name;
	SB_COLUMNS(SB_COLUMN)
#undef SB_COLUMN
};

/* SB_USAGE if DELIMITER can't stand between cells. */
enum sb_rc sb_row_check_delimiter(char delimiter, struct sb_err *err);

/* The byte order mark and the line of headers, added to TEXT. */
void sb_row_header(struct sb_arena *arena, struct sb_text *text,
		   char delimiter);
void sb_row_put(struct sb_arena *arena, struct sb_text *text,
		const struct sb_row *row, char delimiter);

/* The same with columns that others have put in, behind ours; their cells are
 * TEXT.
 */
struct sb_more {
	const struct sb_slice *cells;
	size_t n;
};

void sb_row_header_more(struct sb_arena *arena, struct sb_text *text,
			struct sb_more more, char delimiter);
void sb_row_put_more(struct sb_arena *arena, struct sb_text *text,
		     const struct sb_row *row, struct sb_more more,
		     char delimiter);

/* ---- cells ---- */

/* Cells longer than this many UTF-16 units are cut: spreadsheets stop at
 * 32,767.
 */
enum { SB_CELL_UNITS = 32000 };

/* One line without control and bidi-control characters, without space at its
 * ends, at most UNITS long in UTF-16; what was cut ends with an ellipsis.
 */
struct sb_slice sb_cell_clean(struct sb_arena *arena, struct sb_slice s,
			      size_t units);
/* Clean, and with "· " in front if a spreadsheet could take it for something
 * else than text, or if it starts like that already.
 */
struct sb_slice sb_cell_text(struct sb_arena *arena, struct sb_slice s);
/* The same, but that a month's name or a word like "true" may stand before
 * another word: names that others look up should not be changed without need.
 */
struct sb_slice sb_cell_name(struct sb_arena *arena, struct sb_slice s);
/* Clean, and guarded where it could be taken for a formula. */
struct sb_slice sb_cell_id(struct sb_arena *arena, struct sb_slice s);
/* A cell without one guard, for reading it back. */
struct sb_slice sb_cell_unguard(struct sb_slice cell);

/* ---- claims ---- */

/* A piece of a claim: its text in the article's own characters, without outer
 * quotation marks, and where it is in the own text in bytes ({ 0, 0 } where
 * it isn't in it).
 */
struct sb_piece {
	struct sb_slice text;
	struct sb_span own;
};

/* SPAN of the match text as bytes of the own text, whole characters within
 * it, whatever the anchors say; { 0, 0 } for what is not part of it.
 */
struct sb_span sb_claim_own(const struct sb_article *article,
			    struct sb_span span);
/* The pieces of T's content; as many as T has. */
struct sb_piece *sb_claim_pieces(struct sb_arena *arena,
				 const struct sb_article *article,
				 const struct sb_attribution *t);
/* The pieces joined by " … ", clean, without a mark. */
struct sb_slice sb_claim_text(struct sb_arena *arena,
			      const struct sb_piece *pieces, size_t n);
/* The cell of a claim: its text with the mark that says how far the wording
 * can be trusted, or with a guard.
 */
struct sb_slice sb_claim_cell(struct sb_arena *arena, struct sb_slice text,
			      enum sb_verbatim verbatim);

/* A claim's text for comparison: NFC, case folded, one kind of quotation
 * mark, dash and space, no punctuation at its ends. A claim's cell and its
 * text fold to the same.
 */
struct sb_slice sb_claim_fold(struct sb_arena *arena, struct sb_slice text);
/* "c_" and 16 hexadecimal digits, from the article's id, the folded text and
 * how many claims before it in the article fold to the same.
 */
struct sb_slice sb_claim_id(struct sb_arena *arena, struct sb_slice article_id,
			    struct sb_slice folded, unsigned occurrence);

/* The claims of an article that has CONFIDENCE, in text order, as many as it
 * has attributions; in its arena.
 */
struct sb_claims;

struct sb_claims *sb_claims_of(struct sb_article *article);
const struct sb_attribution *sb_claims_attribution(const struct sb_claims *c,
						   size_t i);
/* All that the article tells goes into ROW; with ARTICLE_ID, which is the
 * article's own unless a ledger knows better.
 */
void sb_claims_row(struct sb_arena *arena, const struct sb_claims *c, size_t i,
		   struct sb_slice article_id, struct sb_row *row);

/* URL with a text fragment that leads to TEXT on the page, or absent if URL
 * is none of http or https, or too long for a browser.
 */
struct sb_slice sb_claim_link(struct sb_arena *arena, struct sb_slice url,
			      struct sb_slice text);

/* ---- output files ---- */

/* An output file that is there as a whole or not at all: written to a
 * temporary file in the same folder and renamed once all is on the disk. What
 * isn't a regular file (a device, a pipe) is written directly, and so is
 * standard output, which PATH NULL or "-" stands for.
 */
struct sb_out;

enum sb_rc sb_out_open(struct sb_out **out, const char *path,
		       struct sb_err *err);
/* TEXT is kept together: what reaches a pipe ends with a whole text. */
enum sb_rc sb_out_put(struct sb_out *out, struct sb_slice text,
		      struct sb_err *err);
/* Frees OUT. With OK false the temporary file is removed and a file that was
 * there before stays as it was.
 */
enum sb_rc sb_out_close(struct sb_out *out, bool ok, struct sb_err *err);

#endif
