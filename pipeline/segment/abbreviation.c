/* abbreviation.c - full stops that end no sentence */
#include "internal.h"
#include "saidby/words.h"

/* No abbreviation is longer, in bytes. */
enum { LONGEST = 24 };

static bool starts_token(char c)
{
	return strchr(" ()[]/\"'-", c) || (unsigned char)c >= 0xE2;
}

/* The word in front of the full stop at AT, dots inside it included. */
static struct sb_slice token_before(struct sb_slice text, size_t from,
				    size_t at)
{
	size_t start = at;

	while (start > from && at - start < LONGEST &&
	       !starts_token(text.p[start - 1]) &&
	       !((unsigned char)text.p[start - 1] >= 0x80 && start - from > 2 &&
		 (unsigned char)text.p[start - 3] >= 0xE2))
		start--;
	return (struct sb_slice) { text.p + start, at - start };
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (unsigned char)c >= 0x80;
}

/* "U.S", "p.m", "Ph.D", "J.K": a few letters between dots. */
static bool is_dotted(struct sb_slice word)
{
	size_t run = 0, dots = 0;

	for (size_t i = 0; i < word.n; i++) {
		if (word.p[i] == '.') {
			if (run == 0 || run > 2)
				return false;
			dots++;
			run = 0;
		} else if (!is_letter(word.p[i]) || ++run > 3) {
			return false;
		}
	}
	return dots > 0 && run > 0;
}

/* "W", "Å": one capital. */
static bool is_initial(struct sb_slice word)
{
	size_t at = 0;

	return word.n && sb_is_upper_cp(sb_next_cp(word, &at)) && at == word.n;
}

/* "Lt", "Sgt": a capital and at most three consonants, so no word. */
static bool is_shortened(struct sb_slice word)
{
	if (word.n < 2 || word.n > 4 || word.p[0] < 'A' || word.p[0] > 'Z')
		return false;
	for (size_t i = 0; i < word.n; i++)
		if ((i > 0 && (word.p[i] < 'a' || word.p[i] > 'z')) ||
		    strchr("AEIOUYaeiouy", word.p[i]))
			return false;
	return true;
}

static bool is_hour(struct sb_slice word)
{
	return word.n == 3 && strchr("aApP", word.p[0]) && word.p[1] == '.' &&
	       strchr("mM", word.p[2]);
}

/* Is WORD, its full stop included, in LEXICON? "no." isn't "No.". */
static bool is_in(const struct sb_lexicon *lexicon, struct sb_slice word)
{
	unsigned which;
	const struct sb_entry *e = sb_lexicon_find(lexicon, word, &which);
	size_t at = 0, in = 0;

	return e && (sb_is_upper_cp(sb_next_cp(word, &at)) ||
		     !sb_is_upper_cp(sb_next_cp(e->forms[which], &in)));
}

enum sb_stop sb_segment_stop(const struct sb_segmenter *s, struct sb_slice text,
			     size_t from, size_t at)
{
	struct sb_slice word = token_before(text, from, at), with_stop;

	if (!word.n || word.n >= LONGEST)
		return SB_STOP_END;
	with_stop = (struct sb_slice) { word.p, word.n + 1 };
	if (sb_slice_is(word, "No") || sb_slice_is(word, "Nos"))
		return SB_STOP_NUMBER;
	if (is_hour(word))
		return SB_STOP_HOUR;
	if (is_in(s->title, with_stop))
		return SB_STOP_NEVER;
	if (is_initial(word) || is_dotted(word) || is_shortened(word) ||
	    is_in(s->abbreviation, with_stop))
		return SB_STOP_MAYBE;
	return SB_STOP_END;
}
