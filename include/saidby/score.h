/* score.h - how sure a row is
 *
 * The score stage needs SPEAKERS and gives CONFIDENCE. Confidence is the
 * probability, in whole per cent, that a reviewer would mark the row `ok`:
 *
 *	that the claim is right			claim
 *	x that the source's words are, if it is	speaker
 *	x that they mean this person		person, for pronouns
 *
 * Each part is 1 / (1 + exp(-z)), where z is the sum of the row's traits, each
 * times its log odds. The first trait is what was counted on annotated text
 * (confidence.tsv: rule x lemma x kind of source, backing off to the rule).
 * Both counts and log odds are made by `saidby calibrate`. A rule that
 * nobody counted keeps its own weight, and its speaker what the resolve stage
 * thinks; only traits that speak against a row move that.
 */
#ifndef SAIDBY_SCORE_H
#define SAIDBY_SCORE_H

#include "saidby/rule.h"
#include "saidby/stage.h"

/* What is believed of T before any count. */
struct sb_estimate sb_score_before(const struct sb_attribution *t);

/* T's traits for PART, all SB_TRAITS of them, those that PART doesn't have 0.
 * ESTIMATE is what was counted.
 */
void sb_score_traits(const struct sb_article *a, const struct sb_attribution *t,
		     const struct sb_estimate *estimate, enum sb_part part,
		     double *traits);

/* log(p / (1 - p)), with P held within 0.01 and 0.99. */
double sb_score_log_odds(double p);

/* 1 / (1 + exp(-z)) of the traits' sum. */
double sb_score_chance(const double *traits, const double *odds);

#endif
