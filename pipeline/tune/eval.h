/* eval.h - what the two ways of scoring share
 *
 * Both scores were defined by scripts in Python, so what a word and a letter
 * is follows Python's re and str: \w is a letter, a number or '_'; a mark
 * that is a character of its own ends a word.
 */
#ifndef SAIDBY_TUNE_EVAL_H
#define SAIDBY_TUNE_EVAL_H

#include "saidby/csvread.h"
#include "saidby/eval.h"
#include "saidby/vec.h"

/* ---- words ---- */

bool sb_ev_is_word(int32_t c);	/* \w */
bool sb_ev_is_alpha(int32_t c); /* str.isalpha */
bool sb_ev_is_alnum(int32_t c); /* str.isalnum */
bool sb_ev_is_space(int32_t c); /* \s, str.isspace */

/* Text as code points. */
struct sb_ev_points {
	int32_t *v;
	size_t n;
};

struct sb_ev_points sb_ev_points_of(struct sb_arena *arena,
				    struct sb_slice text);

/* The next word, \w+(?:['’]\w+)*, at or behind *AT, which is moved behind
 * it; in code points.
 */
bool sb_ev_word_next(struct sb_ev_points text, size_t *at,
		     struct sb_span *word);

/* As str.casefold and str.lower do it. */
struct sb_slice sb_ev_casefold(struct sb_arena *arena, struct sb_slice s);
struct sb_slice sb_ev_lower(struct sb_arena *arena, struct sb_slice s);
struct sb_slice sb_ev_strip(struct sb_slice s);

/* The UTF-8 of SPAN. */
struct sb_slice sb_ev_text_at(struct sb_arena *arena, struct sb_ev_points text,
			      struct sb_span span);

/* ---- texts by number ---- */

struct sb_ev_index {
	struct sb_arena *arena;
	struct sb_slice *keys; /* by number */
	uint32_t n;
	uint32_t *slots; /* number + 1, or 0 */
	uint32_t cap;
};

enum { SB_EV_NONE = UINT32_MAX };

/* The number of KEY, which is added if it's new; keys are not copied. */
uint32_t sb_ev_index_add(struct sb_ev_index *index, struct sb_slice key);
/* Its number, or SB_EV_NONE. */
uint32_t sb_ev_index_find(const struct sb_ev_index *index, struct sb_slice key);

/* ---- sets of numbers ---- */

/* Sorted, without doubles. */
struct sb_ev_set {
	uint32_t *v;
	size_t n;
};

/* Sorts what is in it and drops doubles. */
void sb_ev_set_close(struct sb_ev_set *set);
size_t sb_ev_set_common(struct sb_ev_set a, struct sb_ev_set b);
bool sb_ev_set_eq(struct sb_ev_set a, struct sb_ev_set b);
/* Common elements by all elements; 0 if both are empty. */
double sb_ev_jaccard(struct sb_ev_set a, struct sb_ev_set b);

/* ---- the claims ---- */

/* What gold says of a claim. */
struct sb_ev_verdict {
	size_t row;   /* of the CSV */
	bool claim;   /* its content is right */
	bool speaker; /* so are the words of its source, or it rightly has none
		       */
	int person;   /* whom they mean: 1 right, 0 wrong, -1 unknown */
	struct sb_slice fold; /* outlet or article, to leave one out */
};

/* Takes verdicts; nothing is said of claims that gold leaves open. FOLD lives
 * as long as the call.
 */
typedef void sb_ev_judge_fn(void *arg, const struct sb_ev_verdict *verdict);

struct sb_ev_judge {
	sb_ev_judge_fn *take;
	void *arg;
};

/* ---- figures by a column of the claims ---- */

struct sb_ev_by;

/* Counts verdicts on the rows of CSV by COLUMN. SB_DATA with WHERE if there
 * is no such column. Close it in any case.
 */
enum sb_rc sb_ev_by_open(struct sb_ev_by **by, const struct sb_csv *csv,
			 const char *column, const char *where,
			 struct sb_err *err);
/* A verdict's taker; ARG is the struct. */
void sb_ev_by_take(void *arg, const struct sb_ev_verdict *verdict);
/* Prints to OUT, unless that is NULL, and frees BY. */
void sb_ev_by_close(struct sb_ev_by *by, FILE *out);

/* ---- what changed since another CSV ---- */

struct sb_ev_since;

/* Asks REQUEST's gold about its `since`, too. CLAIMS live as long as it. Close
 * it in any case.
 */
enum sb_rc sb_ev_since_open(struct sb_ev_since **since,
			    const struct sb_eval_request *request,
			    const struct sb_csv *claims, struct sb_err *err);
/* A verdict's taker, on rows of CLAIMS; ARG is the struct. */
void sb_ev_since_take(void *arg, const struct sb_ev_verdict *verdict);
/* Prints to OUT, unless that is NULL, and frees SINCE. */
void sb_ev_since_close(struct sb_ev_since *since, FILE *out);

/* ---- what reviewers added ---- */

/* Prints which of the rows without claim_id in the reviewed CSV at PATH the
 * claims lack still, by article.
 */
enum sb_rc sb_ev_missed(const char *path, const struct sb_csv *claims,
			FILE *out, struct sb_err *err);

/* ---- the two ways ---- */

/* Is the gold at PATH in JSON Lines, by its name? */
bool sb_ev_is_spans(const char *path);

/* Both print their measures to OUT, or give verdicts to JUDGE and print
 * nothing where OUT is NULL.
 */

/* Gold in TSV: file or folder. */
enum sb_rc sb_ev_news(const struct sb_eval_request *request,
		      const struct sb_csv *claims, FILE *out,
		      const struct sb_ev_judge *judge, struct sb_err *err);
/* Gold in JSON Lines. */
enum sb_rc sb_ev_spans(const struct sb_eval_request *request,
		       const struct sb_csv *claims, FILE *out,
		       const struct sb_ev_judge *judge, struct sb_err *err);

/* Marks the code points of TEXT that are in quotation marks with 1. */
void sb_ev_quote_mask(struct sb_ev_points text, uint8_t *mask);

#endif
