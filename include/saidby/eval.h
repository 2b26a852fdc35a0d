/* eval.h - claims against gold: the command `saidby eval`
 *
 * GOLD is one of
 *	- a TSV: need, type, speaker, outlet, claim; with a first column
 *	  `article` for several articles, whose rows are told by article_id;
 *	- a folder: each X.gold.tsv in it, at any depth, with the rows of the
 *	  article X.txt or X.md beside it (or by its column `article`);
 *	- JSON Lines: a text and its attributions with spans.
 *
 * The measures of the first two: claims found, with the right speaker, outlet
 * and type, rows that must not be there, and other rows that match nothing.
 * Those of the third: quoted segments, contents, speakers and calibration
 * over whole corpora. Both are given in the words of the scripts that defined
 * them, figure by figure.
 *
 * With `by`, also how many of the claims with each value of that column are
 * right, of those that gold tells of. With `since`, which rows another CSV
 * lacks or has besides, and which gold finds right in one alone. With
 * `reviews`, which claims that reviewers added the claims lack still. Rows
 * whose claim_id is empty are such claims, and count as none of CLAIMS.
 */
#ifndef SAIDBY_EVAL_H
#define SAIDBY_EVAL_H

#include <stdio.h>

#include "saidby/config.h"

struct sb_eval_request {
	const char *gold, *claims; /* paths; claims may be "-" */
	bool verbose;		   /* what went wrong; slices */
	int least;		   /* per cent; 0: none */
	const char *outlets;	   /* "A,B": only these of JSON Lines */
	const char *not_outlets;   /* "A,B": all but these; or NULL */
	const char *by;		   /* a column of the claims, or NULL */
	const char *since;	   /* claims to compare with, or NULL */
	const char *reviews;	   /* a reviewed CSV, or NULL */
};

/* Prints to OUT. SB_SKIP if an article scores below `least`. */
enum sb_rc sb_eval(const struct sb_eval_request *request, FILE *out,
		   struct sb_err *err);

extern const struct sb_option sb_eval_options[];

/* The command: config->paths are GOLD and CLAIMS. */
enum sb_rc sb_eval_run(const struct sb_config *config, struct sb_err *err);

#endif
