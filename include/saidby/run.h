/* run.h - articles through the stages
 *
 * sb_run drives all stages in one process: one reader, N workers with stage
 * contexts of their own, and the calling thread as the one writer, in input
 * order whatever N is. A bounded ring of articles lies between them, so that
 * memory doesn't grow with the input.
 * sb_filter drives one stage between standard input and output.
 *
 * Both report what they skip, in input order, and close every stage they
 * opened; output of a run that failed is thrown away.
 */
#ifndef SAIDBY_RUN_H
#define SAIDBY_RUN_H

#include "saidby/stage.h"

struct sb_tally {
	uint64_t articles; /* that came through */
	uint64_t skipped;
	uint64_t claims;  /* attributions found */
	uint64_t bytes;	  /* of input */
	uint64_t limited; /* articles in which a rule hit its limit */
	double seconds;	  /* wall clock */
};

/* SB_OK also where articles were skipped: the tally tells. SB_INTERRUPTED
 * after sb_interrupt.
 */
enum sb_rc sb_run(const struct sb_config *config, struct sb_tally *tally,
		  struct sb_err *err);
enum sb_rc sb_filter(const struct sb_stage *stage,
		     const struct sb_config *config, struct sb_tally *tally,
		     struct sb_err *err);

#endif
