/* nfc.c - see saidby/nfc.h */
#include "saidby/nfc.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* Everything below U+0300, which in UTF-8 starts with CC, is NFC already. */
static bool may_change(struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0xCC)
			return true;
	return false;
}

struct sb_slice sb_nfc(struct sb_arena *arena, struct sb_slice text)
{
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfc;
	/* Three times the UTF-16 text's size is the worst case of NFC, and
	 * again three bytes of UTF-8 for a unit.
	 */
	int32_t cap = (int32_t)text.n * 3 + 1, n = 0;
	UChar *u, *v;
	char *out;

	if (!may_change(text))
		return text;
	nfc = unorm2_getNFCInstance(&e);
	u = SB_NEW_N(arena, UChar, text.n + 1);
	u_strFromUTF8(u, (int32_t)text.n + 1, &n, text.p, (int32_t)text.n, &e);
	if (unorm2_isNormalized(nfc, u, n, &e) || U_FAILURE(e))
		return text;
	v = SB_NEW_N(arena, UChar, (size_t)cap);
	n = unorm2_normalize(nfc, u, n, v, cap, &e);
	out = sb_arena_alloc(arena, (size_t)n * 3 + 1);
	u_strToUTF8(out, n * 3 + 1, &n, v, n, &e);
	return U_SUCCESS(e) ? (struct sb_slice) { out, (size_t)n } : text;
}
