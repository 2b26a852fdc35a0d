/* clean.c - spaces, control characters, mojibake */
#include "internal.h"
#include "saidby/words.h"

/* Bytes: 0 stays, 1 a space, 2 needs a look. */
static const uint8_t look[256] = {
	[0x00 ... 0x1F] = 2,
	[' '] = 1,
	[0x7F ... 0xFF] = 2,
};

enum sb_space sb_space_of(int32_t c)
{
	if (c < 0x80) {
		if (c > ' ' && c < 0x7F)
			return SB_KEEP;
		return c == ' ' || (c >= '\t' && c <= '\r') ? SB_SPACE
							    : SB_DROP;
	}
	if (c < 0xA0)
		return c == 0x85 ? SB_SPACE : SB_DROP;
	if (c < 0x2000) {
		if (c == 0xA0 || c == 0x1680)
			return SB_SPACE;
		return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E
			       ? SB_DROP
			       : SB_KEEP;
	}
	if (c <= 0x206F) {
		if (c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F ||
		    c == 0x205F)
			return SB_SPACE;
		return (c >= 0x2010 && c <= 0x2027) ||
				       (c >= 0x2030 && c <= 0x205E)
			       ? SB_KEEP
			       : SB_DROP;
	}
	if (c == 0x3000)
		return SB_SPACE;
	/* Quotations' tokens, variation selectors, byte order mark,
	 * interlinear and tag characters.
	 */
	if ((c >= 0xE000 && c <= 0xE1FF) || (c >= 0xFE00 && c <= 0xFE0F) ||
	    c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFC) ||
	    (c >= 0xE0000 && c <= 0xE0FFF))
		return SB_DROP;
	return SB_KEEP;
}

struct sb_span sb_clean_trim(struct sb_slice text, struct sb_span span)
{
	while (span.from < span.to) {
		size_t at = span.from;

		if (sb_space_of(sb_next_cp(text, &at)) == SB_KEEP)
			break;
		span.from = (uint32_t)at;
	}
	while (span.to > span.from) {
		size_t at = span.to;

		if (sb_space_of(sb_prev_cp(text, &at)) == SB_KEEP)
			break;
		span.to = (uint32_t)at;
	}
	return span;
}

/* May mojibake start with the character C, which is in the text at AT? A
 * combining mark is asked with the letter before it.
 */
static bool suspicious(struct sb_slice text, int32_t c, size_t end)
{
	return c >= 0xC2 && c <= 0xF4 && end < text.n &&
	       ((unsigned char)text.p[end] >= 0x80 || text.p[end] == 'A' ||
		text.p[end] == 'a');
}

static bool taken_apart(struct sb_slice text, int32_t c, size_t at, size_t end)
{
	return (c == 0x302 || c == 0x303) && at > 0 &&
	       (text.p[at - 1] == 'A' || text.p[at - 1] == 'a') &&
	       end < text.n && (unsigned char)text.p[end] >= 0x80;
}

/* The character at *AT, put right if need be, *LEN bytes long. *AT moves back
 * where a letter and a combining mark belong to mojibake.
 */
static int32_t character(struct sb_slice text, size_t *at, size_t *len,
			 bool *repaired)
{
	size_t end = *at, from = *at;
	int32_t c = sb_next_cp(text, &end), good;

	*len = end - *at;
	*repaired = false;
	if (taken_apart(text, c, *at, end))
		from--;
	else if (!suspicious(text, c, end))
		return c;
	good = sb_mojibake(text, from, &end);
	if (good < 0)
		return c;
	*repaired = true;
	*at = from;
	*len = end;
	return good;
}

/* "long-" at a line's end and "term" below it are one word. */
static bool joins_word(struct sb_slice text, size_t from, size_t to)
{
	size_t i = from, j = to;

	return from > 1 && to < text.n && text.p[from - 1] == '-' &&
	       memchr(text.p + from, '\n', to - from) != NULL &&
	       (i--, sb_is_word_cp(sb_prev_cp(text, &i))) &&
	       sb_is_lower_cp(sb_next_cp(text, &j));
}

/* Spaces and dropped characters from AT on become one space, or nothing. */
static size_t gap(struct sb_normaliser *n, struct sb_slice text, size_t at)
{
	size_t end = at;
	bool space = false;

	while (end < text.n) {
		size_t from = end, len;
		bool repaired;
		enum sb_space s;

		s = sb_space_of(character(text, &from, &len, &repaired));
		if (s == SB_KEEP || from < end)
			break;
		space = space || s == SB_SPACE;
		n->repaired += repaired;
		end += len;
	}
	if (end - at == 1 && text.p[at] == ' ' && at > 0 && end < text.n)
		return end;
	if (space && at > 0 && end < text.n && !joins_word(text, at, end))
		sb_edit_add(n, at, end - at, SB_LIT(" "));
	else
		sb_edit_add(n, at, end - at, SB_LIT(""));
	return end;
}

static void add_character(struct sb_normaliser *n, size_t at, size_t len,
			  int32_t c)
{
	unsigned char b[4];
	size_t k = 0;

	if (c < 0x80) {
		b[k++] = (unsigned char)c;
	} else if (c < 0x800) {
		b[k++] = (unsigned char)(0xC0 | c >> 6);
	} else if (c < 0x10000) {
		b[k++] = (unsigned char)(0xE0 | c >> 12);
		b[k++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
	} else {
		b[k++] = (unsigned char)(0xF0 | c >> 18);
		b[k++] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
		b[k++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
	}
	if (c >= 0x80)
		b[k++] = (unsigned char)(0x80 | (c & 0x3F));
	sb_edit_add(n, at, len, (struct sb_slice) { (const char *)b, k });
}

/* A Markdown heading's "## " is layout, not text. */
static size_t heading(struct sb_normaliser *n, struct sb_slice text)
{
	struct sb_span rest;
	size_t at = 0;

	while (at < text.n && text.p[at] == '#')
		at++;
	if (at == 0 || at > 6 || at >= text.n || text.p[at] != ' ')
		return 0;
	rest = sb_clean_trim(
		text, (struct sb_span) { (uint32_t)at, (uint32_t)text.n });
	sb_edit_add(n, 0, rest.from, SB_LIT(""));
	return rest.from;
}

/* Is each byte from 0x20 to 0x7E? */
static bool is_plain(uint64_t x)
{
	return !((((x - 0x20 * SB_ONES) | x) & SB_TOPS) |
		 sb_zero_bytes(x ^ 0x7F * SB_ONES));
}

/* The top bit of each byte that is a space; exact. */
static uint64_t spaces(uint64_t x)
{
	x ^= ' ' * SB_ONES;
	return ~(((x & ~SB_TOPS) + ~SB_TOPS) | x | ~SB_TOPS);
}

/* Behind the text from AT on that surely stays as it is. */
static size_t skip_plain(struct sb_slice text, size_t at)
{
	const uint8_t *p = (const uint8_t *)text.p;

	while (at + 9 <= text.n) {
		uint64_t here = sb_load8(p + at), next = sb_load8(p + at + 1);

		if (!is_plain(here) || !is_plain(next) ||
		    (spaces(here) & spaces(next)))
			break;
		at += 8;
	}
	return at;
}

bool sb_clean(struct sb_normaliser *n, struct sb_slice text)
{
	const uint8_t *p = (const uint8_t *)text.p;
	size_t at = heading(n, text), tried = 0;
	bool compose = false;

	while (at < text.n) {
		size_t len;
		bool repaired;
		int32_t c;

		if (at >= tried) {
			at = skip_plain(text, at);
			tried = at + 8;
		}
		if (at < text.n && look[p[at]] == 0) {
			at++;
			continue;
		}
		if (look[p[at]] == 1 && at > 0 && at + 1 < text.n &&
		    look[p[at + 1]] == 0) {
			at++;
			continue;
		}
		c = character(text, &at, &len, &repaired);
		if (sb_space_of(c) != SB_KEEP) {
			at = gap(n, text, at);
			continue;
		}
		compose = compose || sb_compose_wanted(c);
		if (repaired) {
			add_character(n, at, len, c);
			n->repaired++;
		}
		at += len;
	}
	return compose;
}
