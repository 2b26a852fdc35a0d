/* keeper.h - who keeps a run's claims in place of the CSV that it writes
 *
 * A run with a keeper asks it which files it has to read and which articles
 * it has to work on, and gives it each finished article instead of writing
 * its rows. `file` and `knows` are called by the reader's thread, `take` and
 * `lost` by the one that writes, in input order.
 */
#ifndef SAIDBY_KEEPER_H
#define SAIDBY_KEEPER_H

#include "saidby/article.h"

struct stat;

struct sb_keeper {
	void *ctx;
	/* A regular file, by its absolute path without links in its folders,
	 * is about to be opened: false if it need not be. *NUMBER, from 1, is
	 * what its articles tell of it as their `file`.
	 */
	bool (*file)(void *ctx, struct sb_slice path, const struct stat *st,
		     uint32_t *number);
	/* Has the article, of which only SOURCE is there, been kept as it is?
	 * Then no stage works on it, and `take` gets it so.
	 */
	bool (*knows)(void *ctx, const struct sb_article *article);
	enum sb_rc (*take)(void *ctx, struct sb_article *article,
			   struct sb_err *err);
	/* Something of this article's file could not be read. */
	void (*lost)(void *ctx, const struct sb_article *article);
};

#endif
