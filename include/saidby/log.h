/* log.h - messages on standard error
 *
 *	saidby: level: file:line:col: text
 *
 * or, with --log-format=json, one JSON object a line. Standard output carries
 * data only. Set up once by main, before threads start; sb_log itself may be
 * called by any thread (a message is one write).
 */
#ifndef SAIDBY_LOG_H
#define SAIDBY_LOG_H

#include <stdio.h>

#include "saidby/err.h"

enum sb_level { SB_ERROR, SB_WARNING, SB_NOTE, SB_DEBUG };

struct sb_log {
	enum sb_level least; /* the least grave level that is printed */
	bool json;
	bool colour;
};

void sb_log_setup(const struct sb_log *log);

/* From now on errors and warnings are written to COPY as well, "place: text" a
 * line, whether they are printed or not; NULL ends it. Set before threads
 * start and ended after.
 */
void sb_log_copy(FILE *copy);

/* WHERE may be NULL, LINE and COL 0. */
void sb_log(enum sb_level level, const char *where, unsigned line, unsigned col,
	    const char *fmt, ...) __attribute__((format(printf, 5, 6)));
void sb_log_err(enum sb_level level, const struct sb_err *err);

#endif
