/* top.h - the most confident claims of a CSV as a table on the terminal */
#ifndef SAIDBY_TOP_H
#define SAIDBY_TOP_H

#include "saidby/config.h"

extern const struct sb_option sb_top_options[];

/* config->paths is the one CSV. */
enum sb_rc sb_top_run(const struct sb_config *config, struct sb_err *err);

#endif
