/* err.c - see saidby/err.h */
#include "saidby/err.h"

#include <stdarg.h>
#include <stdio.h>

enum sb_rc sb_fail(struct sb_err *err, enum sb_rc rc, const char *where,
		   unsigned line, const char *fmt, ...)
{
	va_list ap;

	if (!err)
		return rc;
	err->rc = rc;
	err->line = line;
	err->col = 0;
	snprintf(err->where, sizeof(err->where), "%s", where ? where : "");
	va_start(ap, fmt);
	vsnprintf(err->text, sizeof(err->text), fmt, ap);
	va_end(ap);
	return rc;
}

int sb_err_exit(enum sb_rc rc)
{
	switch (rc) {
	case SB_OK:
	case SB_END:
		return 0;
	case SB_SKIP:
		return 1;
	case SB_USAGE:
		return 2;
	case SB_DATA:
		return 3;
	case SB_IO:
		return 4;
	case SB_INTERRUPTED:
		return 130;
	}
	return 4;
}
