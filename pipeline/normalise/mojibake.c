/* mojibake.c - UTF-8 that was decoded as Windows-1252
 *
 * "’" is three bytes in UTF-8, E2 80 99; read as Windows-1252 they are "â€™".
 * Where characters give bytes that are valid UTF-8 of a likely character,
 * they are taken for it. It can have happened twice ("Ã¢â‚¬â„¢").
 */
#include <unicode/uchar.h>

#include "internal.h"
#include "saidby/words.h"

/* What Windows-1252 has at 0x80..0x9F; 0 where it has nothing. */
static const uint16_t high[32] = {
	0x20AC, 0,	0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,	0x017D, 0,
	0,	0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,	0x017E, 0x0178,
};

/* The byte that C was, or -1. Latin-1 is taken for Windows-1252, too. */
static int byte_of(int32_t c)
{
	if (c >= 0x80 && c <= 0xFF)
		return (int)c;
	if (c < 0x152 || c > 0x2122)
		return -1;
	for (int i = 0; i < 32; i++)
		if (high[i] == c)
			return 0x80 + i;
	return -1;
}

/* Letters that decomposition has taken apart ("A" and U+0303 for "Ã"). */
static int32_t compose(int32_t base, int32_t mark)
{
	if (mark == 0x303 && base == 'A')
		return 0xC3;
	if (mark == 0x302 && base == 'A')
		return 0xC2;
	if (mark == 0x302 && base == 'a')
		return 0xE2;
	return 0;
}

static int32_t read_plain(struct sb_slice text, size_t *at)
{
	int32_t c = sb_next_cp(text, at), d;
	size_t next = *at;

	if ((c != 'A' && c != 'a') || next >= text.n ||
	    (unsigned char)text.p[next] != 0xCC)
		return c;
	d = compose(c, sb_next_cp(text, &next));
	if (!d)
		return c;
	*at = next;
	return d;
}

/* Characters that can follow a letter in right text; so "Å”" may be meant. */
static bool is_punctuation(int byte)
{
	return byte == 0xBB || byte == 0xAB || byte == 0xA0 || byte == 0xB0 ||
	       byte == 0xB7 || byte == 0x85 || byte == 0x82 || byte == 0x84 ||
	       byte == 0x8B || (byte >= 0x91 && byte <= 0x97) || byte == 0x9B;
}

/* Is the character C, from a lead byte and its last byte, a likely one? */
static bool likely(int32_t c, int lead, int last)
{
	if (lead <= 0xC3)
		return true;
	if (lead <= 0xDF)
		return !is_punctuation(last) && u_isalpha(c);
	if (lead == 0xE1)
		return c >= 0x1E00 && c <= 0x1EFF;
	if (lead == 0xE2)
		return c >= 0x2000 && c <= 0x2BFF;
	if (lead == 0xEF)
		return c >= 0xFB00;
	return lead == 0xF0 && c >= 0x1F000 && c <= 0x1FAFF;
}

static int32_t fix(struct sb_slice text, size_t *at, int depth);

/* The next character, already fixed at the depths below. */
static int32_t next(struct sb_slice text, size_t *at, int depth)
{
	int32_t c;
	size_t end = *at;

	if (depth > 0) {
		c = fix(text, &end, depth);
		if (c >= 0) {
			*at = end;
			return c;
		}
	}
	return read_plain(text, at);
}

static bool is_word_at(struct sb_slice text, size_t at)
{
	return at < text.n && sb_is_word_cp(sb_next_cp(text, &at));
}

/* "â€" alone has lost its last byte, which is no character in Windows-1252: a
 * closing mark (9D), or within a word a hyphen (90).
 */
static bool is_lost_mark(int32_t lead, struct sb_slice text, size_t at,
			 size_t *end, int depth)
{
	int32_t c;

	if (lead != 0xE2 || at >= text.n || next(text, &at, depth) != 0x20AC)
		return false;
	*end = at;
	if (at >= text.n)
		return true;
	c = next(text, &at, depth);
	if (c == 0xFFFD)
		*end = at;
	return true;
}

/* The character that a sequence at *AT means, *AT behind it; -1 if none. */
static int32_t fix(struct sb_slice text, size_t *at, int depth)
{
	size_t i = *at, lost;
	int32_t lead = next(text, &i, depth - 1), c;
	int more, byte = 0;
	size_t behind = i;

	if (lead < 0xC2 || lead > 0xF4)
		return -1;
	more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
	c = lead & (0x3F >> more);
	for (int k = 0; k < more; k++) {
		byte = i < text.n ? byte_of(next(text, &i, depth - 1)) : -1;
		if (byte < 0x80 || byte > 0xBF) {
			if (!is_lost_mark(lead, text, behind, &lost, depth - 1))
				return -1;
			c = *at > 0 && is_word_at(text, lost) &&
					    sb_is_word_cp(text.p[*at - 1])
				    ? '-'
				    : 0x201D;
			*at = lost;
			return c;
		}
		c = c << 6 | (byte & 0x3F);
	}
	if ((more == 2 && c < 0x800) || (more == 3 && c < 0x10000) ||
	    c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ||
	    !likely(c, (int)lead, byte))
		return -1;
	*at = i;
	return c;
}

int32_t sb_mojibake(struct sb_slice text, size_t at, size_t *len)
{
	size_t end = at;
	int32_t c = fix(text, &end, 2);

	if (c < 0) {
		end = at;
		c = fix(text, &end, 1);
	}
	*len = end - at;
	return c;
}
