/* compose.c - NFC, where a text isn't in it yet
 *
 * ICU's C interface normalises UTF-16; so only the few characters round a
 * combining mark are converted, not the paragraph.
 */
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "internal.h"
#include "saidby/words.h"

/* Longer sequences of marks are cut: no language has them. */
enum { MOST = 128 };

bool sb_compose_wanted(int32_t c)
{
	if (c < 0x300 || (c >= 0x2010 && c <= 0x205E))
		return false;
	return u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) != UNORM_YES ||
	       u_getCombiningClass(c) != 0;
}

/* Lists the edit for FROM..TO of TEXT where its NFC differs. */
static void compose(struct sb_normaliser *n, const UNormalizer2 *nfc,
		    struct sb_slice text, size_t from, size_t to)
{
	UErrorCode e = U_ZERO_ERROR;
	UChar in[2 * MOST], out[8 * MOST];
	char utf8[24 * MOST];
	int32_t len, bytes;

	u_strFromUTF8(in, 2 * MOST, &len, text.p + from, (int32_t)(to - from),
		      &e);
	len = unorm2_normalize(nfc, in, len, out, 8 * MOST, &e);
	u_strToUTF8(utf8, sizeof(utf8), &bytes, out, len, &e);
	if (U_FAILURE(e) || ((size_t)bytes == to - from &&
			     memcmp(utf8, text.p + from, to - from) == 0))
		return;
	sb_edit_add(n, from, to - from,
		    (struct sb_slice) { utf8, (size_t)bytes });
}

void sb_compose(struct sb_normaliser *n, struct sb_slice text)
{
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&e);
	size_t at = 0, from = 0;
	bool wanted = false;
	int count = 0;

	while (at < text.n) {
		size_t start = at;
		int32_t c = sb_next_cp(text, &at);

		if (c < 0x300 || count >= MOST - 1 ||
		    unorm2_hasBoundaryBefore(nfc, c)) {
			if (wanted)
				compose(n, nfc, text, from, start);
			from = start;
			wanted = false;
			count = 0;
		}
		count++;
		wanted = wanted || sb_compose_wanted(c);
	}
	if (wanted)
		compose(n, nfc, text, from, text.n);
}
