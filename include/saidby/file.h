/* file.h - a small file as a whole
 *
 * For gold, reviews and the like; articles are read by the read stage, which
 * doesn't hold a file in memory.
 */
#ifndef SAIDBY_FILE_H
#define SAIDBY_FILE_H

#include "saidby/arena.h"
#include "saidby/err.h"

/* All bytes of PATH ("-" is standard input), at most MOST of them, and a NUL
 * behind them, into the arena. SB_IO if it can't be read, SB_DATA if it is
 * longer.
 */
enum sb_rc sb_file_load(struct sb_arena *arena, const char *path, size_t most,
			struct sb_slice *bytes, struct sb_err *err);

#endif
