/* err.h - what went wrong, and how bad it is
 *
 * A function that can fail returns enum sb_rc and fills a struct sb_err that
 * its caller owns. The codes are graded: everything from SB_USAGE on ends the
 * run, and only main turns a code into an exit status.
 */
#ifndef SAIDBY_ERR_H
#define SAIDBY_ERR_H

#include "saidby/slice.h"

enum sb_rc {
	SB_OK,
	SB_END,		/* no more articles */
	SB_SKIP,	/* this article is lost, the run goes on: exit 1 */
	SB_USAGE,	/* the command line is wrong: exit 2 */
	SB_DATA,	/* rules or data unusable: exit 3 */
	SB_IO,		/* input or output failed: exit 4 */
	SB_INTERRUPTED, /* by a signal: exit 130 */
};

struct sb_err {
	enum sb_rc rc;
	char where[512];    /* file or article, or empty */
	unsigned line, col; /* from 1; 0 = not known */
	char text[1024];    /* one line, or the message with source and caret */
};

/* Fills ERR (may be NULL) and returns RC. WHERE may be NULL, LINE 0. */
enum sb_rc sb_fail(struct sb_err *err, enum sb_rc rc, const char *where,
		   unsigned line, const char *fmt, ...)
	__attribute__((format(printf, 5, 6)));

/* The exit status of RC. */
int sb_err_exit(enum sb_rc rc);

static inline bool sb_fatal(enum sb_rc rc)
{
	return rc >= SB_USAGE;
}

#endif
