/* words.c - see saidby/words.h */
#include "saidby/words.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "saidby/vec.h"

int32_t sb_next_wide_cp(struct sb_slice text, size_t *at)
{
	const uint8_t *p = (const uint8_t *)text.p;
	UChar32 c;

	U8_NEXT_UNSAFE(p, *at, c);
	return c;
}

int32_t sb_prev_cp(struct sb_slice text, size_t *at)
{
	const uint8_t *p = (const uint8_t *)text.p;
	UChar32 c;

	if (p[*at - 1] < 0x80)
		return p[--*at];
	U8_PREV_UNSAFE(p, *at, c);
	return c;
}

static bool is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

bool sb_is_word_cp(int32_t c)
{
	if (c < 0x80)
		return is_word_byte((char)c);
	return u_isalnum(c) || u_charType(c) == U_NON_SPACING_MARK;
}

bool sb_is_upper_cp(int32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	return u_isUUppercase(c) || u_istitle(c);
}

bool sb_is_lower_cp(int32_t c)
{
	if (c < 0x80)
		return c >= 'a' && c <= 'z';
	return u_isULowercase(c);
}

static bool word_at(struct sb_slice text, size_t at)
{
	return at < text.n && sb_is_word_cp(sb_next_cp(text, &at));
}

size_t sb_word_end(struct sb_slice text, size_t at)
{
	size_t end = at;

	while (at < text.n) {
		if (is_word_byte(text.p[at])) {
			end = ++at;
			continue;
		}
		if (text.p[at] == '\'' && end > 0 && at == end &&
		    word_at(text, at + 1)) {
			at++;
			continue;
		}
		if (!sb_is_word_cp(sb_next_cp(text, &at)))
			break;
		end = at;
	}
	return end;
}

bool sb_word_next(struct sb_slice text, size_t *at, struct sb_span *word)
{
	size_t i = *at;

	while (i < text.n) {
		size_t start = i;

		if (is_word_byte(text.p[i]) ||
		    sb_is_word_cp(sb_next_cp(text, &i))) {
			size_t end = sb_word_end(text, start);

			*word = (struct sb_span) { (uint32_t)start,
						   (uint32_t)end };
			*at = end;
			return true;
		}
	}
	*at = text.n;
	return false;
}

static char small(unsigned char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

/* What starts with N characters of ASCII. */
static struct sb_slice fold_rest(struct sb_arena *arena, struct sb_slice s,
				 size_t n)
{
	struct sb_text t = { 0 };
	size_t at = n;

	for (size_t i = 0; i < n; i++)
		sb_text_addc(arena, &t, small((unsigned char)s.p[i]));
	while (at < s.n)
		sb_text_addcp(
			arena, &t,
			u_foldCase(sb_next_cp(s, &at), U_FOLD_CASE_DEFAULT));
	return sb_text_slice(&t);
}

struct sb_slice sb_word_at(struct sb_slice text, size_t at)
{
	return (struct sb_slice) { text.p + at, sb_word_end(text, at) - at };
}

struct sb_slice sb_word_last(struct sb_slice s)
{
	size_t from = s.n;

	while (from > 0 && s.p[from - 1] != ' ')
		from--;
	return (struct sb_slice) { s.p + from, s.n - from };
}

struct sb_span sb_word_before(struct sb_slice text, size_t at)
{
	size_t from, end = at - 1;

	if (!at || text.p[end] != ' ')
		return (struct sb_span) { 0, 0 };
	for (from = end; from > 0; from--)
		if (text.p[from - 1] == ' ' || text.p[from - 1] == '\n')
			break;
	return (struct sb_span) { (uint32_t)from, (uint32_t)end };
}

struct sb_slice sb_fold_case(struct sb_arena *arena, struct sb_slice s)
{
	char *p = sb_arena_alloc(arena, s.n + 1);

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c >= 0x80)
			return fold_rest(arena, s, i);
		p[i] = small(c);
	}
	p[s.n] = '\0';
	return (struct sb_slice) { p, s.n };
}

/* Latin letters that Unicode doesn't decompose, as English papers write them.
 */
static const char *plain_letter(UChar32 c)
{
	switch (c) {
	case 0xF8:
		return "o";
	case 0xE6:
		return "ae";
	case 0x153:
		return "oe";
	case 0x142:
		return "l";
	case 0x111:
	case 0xF0:
		return "d";
	case 0xFE:
		return "th";
	case 0xDF:
		return "ss";
	case 0x131:
		return "i";
	default:
		return NULL;
	}
}

struct sb_slice sb_fold_name(struct sb_arena *arena, struct sb_slice s)
{
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&e);
	struct sb_text t = { 0 };
	size_t at = 0;

	while (at < s.n) {
		UChar32 c = u_foldCase(sb_next_cp(s, &at), 0);
		UChar dec[32];
		int32_t n, i = 0;

		if (c < 0x80) {
			sb_text_addc(arena, &t, (char)c);
			continue;
		}
		if (plain_letter(c)) {
			sb_text_add(arena, &t, sb_slice_of(plain_letter(c)));
			continue;
		}
		e = U_ZERO_ERROR;
		n = unorm2_getDecomposition(nfkd, c, dec, 32, &e);
		if (n < 0 || U_FAILURE(e)) {
			sb_text_addcp(arena, &t, c);
			continue;
		}
		while (i < n) {
			UChar32 d;

			U16_NEXT_UNSAFE(dec, i, d);
			if (u_charType(d) != U_NON_SPACING_MARK)
				sb_text_addcp(arena, &t, d);
		}
	}
	return sb_text_slice(&t);
}
