/* score.h - how sure a row is
 *
 * The score stage needs SPEAKERS and gives CONFIDENCE. Confidence is the
 * probability, in whole per cent, that a reviewer would mark the row `ok`:
 * that the content is right times that the speaker is. Both start from what
 * was counted on annotated text (confidence.tsv: rule x lemma x kind of
 * source, backing off to the rule), else from the rule's own weight.
 */
#ifndef SAIDBY_SCORE_H
#define SAIDBY_SCORE_H

#include "saidby/stage.h"

#endif
