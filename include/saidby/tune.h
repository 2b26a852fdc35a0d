/* tune.h - the command `saidby rules`: checking, testing, explaining rules
 *
 * The first operand says which; each is a file pipeline/tune/rules_*.c.
 * What they print is data, on standard output. They load the rules
 * themselves, since a rule file with errors is what they are for.
 */
#ifndef SAIDBY_TUNE_H
#define SAIDBY_TUNE_H

#include "saidby/config.h"

extern const struct sb_option sb_tune_options[];

/* config->paths are the sub-command and its operands. SB_SKIP where
 * something was found wanting (a failed example), SB_DATA for rules with
 * errors.
 */
enum sb_rc sb_tune_run(const struct sb_config *config, struct sb_err *err);

#endif
