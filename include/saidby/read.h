/* read.h - bytes of unknown charset to valid UTF-8
 *
 * What comes out is valid UTF-8 without a byte order mark; NUL bytes stay.
 * It is the input itself where nothing had to change, else memory of the
 * arena. Nothing here fails: a byte that no charset explains becomes U+FFFD
 * and is counted.
 *
 * The charset is found in this order: a byte order mark (UTF-8, UTF-16,
 * UTF-32); UTF-16 by its pattern of NULs; valid UTF-8; UTF-8 with at most one
 * bad sequence in ten; the declared charset; ICU's detector, which has to
 * make a strong case against windows-1252 where the bytes look Western.
 */
#ifndef SAIDBY_READ_H
#define SAIDBY_READ_H

#include "saidby/arena.h"

struct sb_decoded {
	struct sb_slice text;
	const char *charset;	/* ICU's name for it; constant */
	size_t bad;		/* how many U+FFFD were put in */
	bool guessed;		/* not UTF-8, no mark, not declared */
};

/* DECLARED is a charset's name, or absent; one that ICU doesn't know counts
 * as absent.
 */
void sb_charset_decode(struct sb_arena *arena, struct sb_slice bytes,
		       struct sb_slice declared, struct sb_decoded *out);

bool sb_utf8_valid(struct sb_slice s);

/* S with U+FFFD for every sequence that is not UTF-8; S itself if valid. */
struct sb_slice sb_utf8_repair(struct sb_arena *arena, struct sb_slice s,
			       size_t *bad);

#endif
