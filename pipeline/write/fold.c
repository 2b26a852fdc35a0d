/* fold.c - a claim's text for comparison, and its id */
#include <inttypes.h>
#include <unicode/uchar.h>

#include "saidby/nfc.h"
#include "saidby/words.h"
#include "saidby/write.h"

/* One character for each kind of mark; 0 for what counts for nothing. */
static int32_t fold_mark(int32_t c)
{
	switch (c) {
	case 0x201C:
	case 0x201D:
	case 0x201E:
	case 0x201F:
	case 0x00AB:
	case 0x00BB:
	case 0x2033:
	case 0x300C:
	case 0x300D:
		return '"';
	case 0x2018:
	case 0x2019:
	case 0x201A:
	case 0x201B:
	case 0x2039:
	case 0x203A:
	case 0x2032:
	case '`':
	case 0xB4:
		return '\'';
	case 0x2212:
		return '-';
	default:
		break;
	}
	if (u_isUWhiteSpace(c))
		return ' ';
	if (u_charType(c) == U_DASH_PUNCTUATION)
		return '-';
	if (u_iscntrl(c) || u_charType(c) == U_FORMAT_CHAR)
		return 0;
	return c;
}

/* Marks that are two characters in typewriter style count as one, spaces
 * too: "''" is '"', "--" is '-'.
 */
static void add_folded(struct sb_arena *arena, struct sb_text *t, int32_t c)
{
	char last = t->n ? t->v[t->n - 1] : ' ';

	if (c == ' ' && last == ' ')
		return;
	if (c == '-' && last == '-')
		return;
	if (c == '\'' && last == '\'') {
		t->v[t->n - 1] = '"';
		return;
	}
	if (c == 0x2026)
		sb_text_add(arena, t, SB_LIT("..."));
	else if (c)
		sb_text_addcp(arena, t, c);
}

static bool counts(int32_t c)
{
	return !u_ispunct(c) && c != ' ' && c != '`';
}

static struct sb_slice without_ends(struct sb_slice s)
{
	size_t at;

	while (s.n) {
		at = 0;
		if (counts(sb_next_cp(s, &at)))
			break;
		s.p += at;
		s.n -= at;
	}
	while (s.n) {
		at = s.n;
		if (counts(sb_prev_cp(s, &at)))
			break;
		s.n = at;
	}
	return s;
}

struct sb_slice sb_claim_fold(struct sb_arena *arena, struct sb_slice text)
{
	struct sb_text t = { 0 };
	size_t at = 0;

	text = sb_fold_case(arena, sb_nfc(arena, text));
	while (at < text.n)
		add_folded(arena, &t, fold_mark(sb_next_cp(text, &at)));
	return without_ends(sb_text_slice(&t));
}

struct sb_slice sb_claim_id(struct sb_arena *arena, struct sb_slice article_id,
			    struct sb_slice folded, unsigned occurrence)
{
	const struct sb_slice sep = SB_LIT("\x1F");
	uint64_t h = sb_slice_hash(article_id, 0);

	h = sb_slice_hash(sep, h);
	h = sb_slice_hash(folded, h);
	h = sb_slice_hash(sep, h);
	h = sb_slice_hash(sb_arena_printf(arena, "%u", occurrence), h);
	return sb_arena_printf(arena, "c_%016" PRIx64, h);
}
