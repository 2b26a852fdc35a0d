/* words.h - words and case in UTF-8, by ICU's properties
 *
 * Texts are valid UTF-8. A word is a run of letters, digits and marks, with
 * apostrophes inside it ("don't"); a hyphen ends it.
 */
#ifndef SAIDBY_WORDS_H
#define SAIDBY_WORDS_H

#include "saidby/arena.h"

/* The same where it is none of ASCII. */
int32_t sb_next_wide_cp(struct sb_slice text, size_t *at);

/* The code point at AT, which is moved behind it. AT is below the length. */
static inline int32_t sb_next_cp(struct sb_slice text, size_t *at)
{
	unsigned char c = (unsigned char)text.p[*at];

	if (c >= 0x80)
		return sb_next_wide_cp(text, at);
	(*at)++;
	return c;
}

/* The code point before AT, which is moved to its start. AT is above 0. */
int32_t sb_prev_cp(struct sb_slice text, size_t *at);

bool sb_is_word_cp(int32_t cp);
bool sb_is_upper_cp(int32_t cp); /* upper or title case */
bool sb_is_lower_cp(int32_t cp);

/* Where the word that starts at AT ends; AT itself if none starts there. */
size_t sb_word_end(struct sb_slice text, size_t at);

/* The next word at or behind *AT: true with *WORD, and *AT behind it. */
bool sb_word_next(struct sb_slice text, size_t *at, struct sb_span *word);

/* The word that starts at AT; empty if none does. */
struct sb_slice sb_word_at(struct sb_slice text, size_t at);

/* What stands behind the last space of S, or all of it. */
struct sb_slice sb_word_last(struct sb_slice s);

/* What a space in front of AT divides from it: back to the space, or the line's
 * start, before that; empty where AT has no space in front.
 */
struct sb_span sb_word_before(struct sb_slice text, size_t at);

/* Simple case folding: the same number of code points. */
struct sb_slice sb_fold_case(struct sb_arena *arena, struct sb_slice s);

/* Case folded, without diacritics, and with letters that have no
 * decomposition written as in English news (ø o, æ ae, ł l, ß ss): "Støre"
 * and "Store" are equal under it.
 */
struct sb_slice sb_fold_name(struct sb_arena *arena, struct sb_slice s);

#endif
