/* calibrate.h - what the files of `saidby calibrate` share
 *
 * A round runs articles through the stages with some counts and gates, and
 * keeps a row for each claim with what gold says of it. A table counts rows by
 * rule, lemma and kind of source, as confidence.tsv does. A fit finds how
 * many log odds each trait is worth.
 *
 * Rows and tables are in the arena that they are made with; their texts are
 * the ruleset's, or in that arena.
 */
#ifndef TUNE_CALIBRATE_H
#define TUNE_CALIBRATE_H

#include "eval.h"
#include "rules.h"
#include "saidby/score.h"

/* Outlets (of gold in tables: articles) fall into so many parts at most. */
enum { CAL_FOLDS = 10, CAL_ALL = -1 };

struct cal_row {
	struct sb_slice rule, lemma;
	enum sb_source_kind kind;
	struct sb_estimate before;
	double traits[SB_PARTS][SB_TRAITS]; /* counts are the fit's */
	bool resolved;			    /* has a speaker */
	bool judged;
	bool claim, speaker;
	int person; /* as in a verdict */
	int fold;
};

struct cal_rows {
	SB_VEC(struct cal_row) list;
	struct sb_ev_index folds;
};

/* Runs PATHS through the rules of B with the counts and gates that B's
 * ruleset has, and asks REQUEST's gold about each claim.
 */
enum sb_rc cal_round(struct sb_arena *arena, struct bench *b,
		     const struct sb_eval_request *request,
		     const char *const *paths, size_t npaths,
		     struct cal_rows *rows, struct sb_err *err);

/* ---- counts ---- */

struct cal_count {
	unsigned n, content, speaker;
};

struct cal_line {
	struct sb_slice rule, lemma, source; /* "*": any */
	struct cal_count all, fold[CAL_FOLDS];
};

struct cal_table {
	struct sb_arena *arena;
	struct sb_ev_index keys;
	SB_VEC(struct cal_line) lines;
	/* Rules that are counted at all: with so many rows, and not kept as
	 * they are by a list of ids or their first parts.
	 */
	unsigned least_rows;
	const char *kept; /* "hearsay,list.items", or NULL */
};

void cal_table_init(struct cal_table *t, struct sb_arena *arena,
		    const struct sb_config *config);
/* The line of these, which is added if it's new. */
struct cal_line *cal_table_line(struct cal_table *t, struct sb_slice rule,
				struct sb_slice lemma, struct sb_slice source);
void cal_table_count(struct cal_table *t, const struct cal_rows *rows);
/* Takes lines of FIRST, counted before anything was gated, where T has none,
 * or where the gate let less than half of a lemma through.
 */
void cal_table_fill(struct cal_table *t, const struct cal_table *first);
/* Does T hold enough rows for LINE to say something? */
bool cal_table_keeps(const struct cal_table *t, const struct cal_line *line);
/* What stays, as confidence.tsv has it, sorted. */
size_t cal_table_priors(const struct cal_table *t, struct sb_prior **priors);
/* What T says of ROW, without what FOLD (or CAL_ALL) counted. */
struct sb_estimate cal_table_estimate(const struct cal_table *t,
				      const struct cal_row *row, int fold);

/* Adds the reviewed rows of the claims CSV at PATH: see saidby(1). */
enum sb_rc cal_reviews_add(struct cal_table *t, const struct bench *b,
			   const char *path, unsigned *taken,
			   struct sb_err *err);

/* ---- log odds ---- */

struct cal_odds {
	bool known[SB_PARTS]; /* were there rows enough? */
	double v[SB_PARTS][SB_TRAITS];
	unsigned rows[SB_PARTS][SB_TRAITS]; /* that have the trait */
};

/* What is to be learned from ROWS but those of fold LEFT_OUT (or CAL_ALL);
 * each row sees the counts of other folds only.
 */
void cal_fit(const struct cal_rows *rows, const struct cal_table *t,
	     int left_out, struct cal_odds *odds);

/* Mean distance of confidence and truth, in points, in tenths of the scale
 * (Naeini, Cooper, Hauskrecht, Obtaining well calibrated probabilities using
 * Bayesian binning, AAAI 2015), each fold judged by what the others teach.
 * NAN with fewer than two folds.
 */
double cal_error(const struct cal_rows *rows, const struct cal_table *t);

#endif
