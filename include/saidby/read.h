/* read.h - what the read stage takes, and bytes to valid UTF-8
 *
 * Read from a folder or an archive: .txt, .md (text, an article each),
 * .jsonl, .ndjson, .json (an object a line, or one laid out over lines), each
 * of them packed as .gz, .zst, .xz or .bz2, and .tar, .zip with such files
 * in them. Passed over: other endings, hidden files and folders, README.md,
 * LICENSE*, pipes and devices. A file that is named is always read: by its
 * ending, else, as standard input is, by its first bytes. In a folder the
 * order is that of the names' bytes, in an archive its own.
 *
 * In memory at a time: one article (64 MiB at the most, else it is skipped),
 * the names of the folders on the way down, and 11 to 22 bytes for each
 * article's id, which is all that grows with the corpus.
 *
 * What comes out is valid UTF-8 without a byte order mark; NUL bytes stay.
 * It is the input itself where nothing had to change, else memory of the
 * arena. Nothing here fails: a byte that no charset explains becomes U+FFFD
 * and is counted.
 *
 * The charset is found in this order: a byte order mark (UTF-8, UTF-16,
 * UTF-32); UTF-16 by its pattern of NULs; valid UTF-8; UTF-8 with at most one
 * bad sequence in ten; the declared charset; UTF-8 with more good than bad
 * sequences of several bytes; ICU's detector, which has to make a strong case
 * against windows-1252 where the bytes look Western.
 */
#ifndef SAIDBY_READ_H
#define SAIDBY_READ_H

#include "saidby/arena.h"

struct sb_decoded {
	struct sb_slice text;
	const char *charset; /* ICU's name for it; constant */
	size_t bad;	     /* how many U+FFFD were put in */
	bool guessed;	     /* not UTF-8, no mark, not declared */
};

/* DECLARED is a charset's name, or absent; one that ICU doesn't know counts
 * as absent.
 */
void sb_charset_decode(struct sb_arena *arena, struct sb_slice bytes,
		       struct sb_slice declared, struct sb_decoded *out);

bool sb_utf8_valid(struct sb_slice s);

/* A CSV as people give it back, of whatever charset, from PATH ("-" is
 * standard input), that has one of the NULL-terminated WANTED columns. SB_DATA
 * for a workbook; what must be read leniently is told. Release CSV in any
 * case.
 */
struct sb_csv;

enum sb_rc sb_read_csv(struct sb_csv *csv, const char *path,
		       const char *const *wanted, struct sb_err *err);

/* S with U+FFFD for every sequence that is not UTF-8; S itself if valid. */
struct sb_slice sb_utf8_repair(struct sb_arena *arena, struct sb_slice s,
			       size_t *bad);

#endif
