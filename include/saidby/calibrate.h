/* calibrate.h - the command `saidby calibrate`: counts for confidence.tsv
 *
 * Runs articles with the rules, asks gold which claims are right, and writes
 * how often each rule was, by lemma and kind of source, and what each trait
 * of a row is worth (saidby/score.h). Reviewed rows of claims CSVs count as
 * well. What changes in the file is printed; nothing is written silently.
 */
#ifndef SAIDBY_CALIBRATE_H
#define SAIDBY_CALIBRATE_H

#include "saidby/config.h"

extern const struct sb_option sb_calibrate_options[];

/* config->paths are the articles; without any, those of the gold. */
enum sb_rc sb_calibrate_run(const struct sb_config *config, struct sb_err *err);

#endif
