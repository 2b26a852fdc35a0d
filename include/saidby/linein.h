/* linein.h - the lines of a stream, whatever comes
 *
 * Lines from a descriptor, of at most `most` bytes; memory is bounded by that.
 * A line stays where it is until the next one is asked for. Release it in any
 * case; the descriptor stays open.
 */
#ifndef SAIDBY_LINEIN_H
#define SAIDBY_LINEIN_H

#include "saidby/err.h"

struct sb_linein {
	int fd;
	size_t most;
	const char *where; /* for messages */
	unsigned number;   /* of the last line, from 1 */
	char *buf;
	size_t at, n, cap; /* buf[at..n] is yet to come */
};

/* The next LINE without its '\n'; the last one may lack it. SB_END at the
 * end, SB_SKIP for a line that is too long, which is left out, SB_IO, or
 * SB_INTERRUPTED after sb_interrupt, even where nothing comes.
 */
enum sb_rc sb_linein_next(struct sb_linein *in, struct sb_slice *line,
			  struct sb_err *err);
void sb_linein_release(struct sb_linein *in);

#endif
