/* charset.c - see saidby/read.h */
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "parts.h"

enum {
	DETECT = 64 * 1024, /* bytes that the detector sees */
	CHUNK = 4096,	    /* UTF-16 units converted at a time */
};

static const struct sb_slice replacement = { "\xEF\xBF\xBD", 3 };

struct utf8_count {
	size_t good; /* sequences of two bytes and more */
	size_t bad;
	bool cut; /* ends within a sequence; not counted as bad */
};

/* Where ASCII ends, from AT. Eight bytes at a time: most text is ASCII. */
static size_t ascii_end(struct sb_slice s, size_t at)
{
	while (s.n - at >= 8) {
		uint64_t w;

		memcpy(&w, s.p + at, 8);
		if (w & 0x8080808080808080u)
			break;
		at += 8;
	}
	while (at < s.n && !(s.p[at] & 0x80))
		at++;
	return at;
}

/* Steps over one sequence; negative if it is not UTF-8. */
static UChar32 step(struct sb_slice s, size_t *at)
{
	const uint8_t *p = (const uint8_t *)s.p;
	UChar32 c;

	U8_NEXT(p, *at, s.n, c);
	return c;
}

bool sb_utf8_valid(struct sb_slice s)
{
	size_t at = 0;

	while ((at = ascii_end(s, at)) < s.n)
		if (step(s, &at) < 0)
			return false;
	return true;
}

/* Does S end, from AT, within a sequence that has been right so far? */
static bool is_cut(struct sb_slice s, size_t at)
{
	size_t have = s.n - at;
	unsigned char lead = (unsigned char)s.p[at];

	return U8_IS_LEAD(lead) && have <= (size_t)U8_COUNT_TRAIL_BYTES(lead);
}

static struct utf8_count count_utf8(struct sb_slice s)
{
	struct utf8_count n = { 0 };
	size_t at = 0;

	while ((at = ascii_end(s, at)) < s.n) {
		size_t from = at;

		if (step(s, &at) >= 0)
			n.good++;
		else if (at == s.n && is_cut(s, from))
			n.cut = true;
		else
			n.bad++;
	}
	return n;
}

struct sb_slice sb_utf8_repair(struct sb_arena *arena, struct sb_slice s,
			       size_t *bad)
{
	struct sb_text t = { 0 };
	size_t at = 0, done = 0;

	*bad = 0;
	while ((at = ascii_end(s, at)) < s.n) {
		size_t from = at;

		if (step(s, &at) >= 0)
			continue;
		sb_text_add(arena, &t,
			    (struct sb_slice) { s.p + done, from - done });
		sb_text_add(arena, &t, replacement);
		done = at;
		++*bad;
	}
	if (!*bad)
		return s;
	sb_text_add(arena, &t, (struct sb_slice) { s.p + done, s.n - done });
	return sb_text_slice(&t);
}

/* C1 controls come from bytes that windows-1252 and its like don't define. */
static void add_units(struct sb_arena *arena, struct sb_text *t, const UChar *u,
		      int32_t n, size_t *bad)
{
	int32_t i = 0;

	while (i < n) {
		UChar32 c;

		/* NOLINTNEXTLINE(*-core.uninitialized.Assign): i < n */
		U16_NEXT(u, i, n, c);
		if (c == 0xFFFD || (c >= 0x80 && c <= 0x9F) ||
		    U_IS_SURROGATE(c)) {
			c = 0xFFFD;
			++*bad;
		}
		sb_text_addcp(arena, t, c);
	}
}

/* BYTES by ICU's converter; false if it has none of that name. */
static bool convert(struct sb_arena *arena, struct sb_slice bytes,
		    const char *charset, struct sb_slice *text, size_t *bad)
{
	UErrorCode e = U_ZERO_ERROR;
	UConverter *c = ucnv_open(charset, &e);
	const char *from = bytes.p, *end = bytes.p + bytes.n;
	struct sb_text t = { 0 };
	UChar buf[CHUNK + 1];
	int32_t kept = 0; /* a lead surrogate whose trail is to come */

	*bad = 0;
	if (U_FAILURE(e))
		return false;
	buf[0] = 0;
	do {
		UChar *to = buf + kept;
		int32_t n;

		e = U_ZERO_ERROR;
		ucnv_toUnicode(c, &to, buf + CHUNK, &from, end, NULL, true, &e);
		n = (int32_t)(to - buf);
		kept = e == U_BUFFER_OVERFLOW_ERROR && n > 0 &&
		       U16_IS_LEAD(buf[n - 1]);
		add_units(arena, &t, buf, n - kept, bad);
		if (kept)
			buf[0] = buf[n - 1];
	} while (e == U_BUFFER_OVERFLOW_ERROR);
	ucnv_close(c);
	*text = sb_text_slice(&t);
	return true;
}

static bool is_printable(char c)
{
	return c >= 0x20 && c < 0x7F;
}

const char *sb_utf16_name(struct sb_slice s)
{
	size_t nul[2] = { 0 }, ascii = 0, pairs;

	if (s.n > DETECT)
		s.n = DETECT;
	pairs = s.n / 2;
	for (size_t i = 0; i < pairs * 2; i++)
		nul[i & 1] += s.p[i] == '\0';
	for (size_t i = 0; i < pairs; i++)
		ascii += is_printable(s.p[2 * i]) &&
			 is_printable(s.p[2 * i + 1]);
	/* Text with stray NULs has pairs of letters between them. */
	if (ascii * 4 > pairs)
		return NULL;
	/* Spaces and line ends alone make one unit in ten. */
	if (nul[1] * 10 >= pairs && nul[1] >= 2 && nul[0] * 50 <= nul[1])
		return "UTF-16LE";
	if (nul[0] * 10 >= pairs && nul[0] >= 2 && nul[1] * 50 <= nul[0])
		return "UTF-16BE";
	return NULL;
}

/* ICU's own test of byte order marks, its names being those of converters
 * that don't swallow the mark themselves.
 */
static const char *marked(struct sb_slice bytes, size_t *mark)
{
	UErrorCode e = U_ZERO_ERROR;
	int32_t n = 0;
	const char *name = ucnv_detectUnicodeSignature(
		bytes.p, bytes.n < 8 ? (int32_t)bytes.n : 8, &n, &e);

	*mark = (size_t)n;
	return name && (sb_slice_is(sb_slice_of(name), "UTF-8") ||
			sb_slice_starts(sb_slice_of(name), SB_LIT("UTF-16")) ||
			sb_slice_starts(sb_slice_of(name), SB_LIT("UTF-32")))
		       ? name
		       : NULL;
}

/* Is text in a Western language likely: high bytes are few among the letters,
 * and not in a row? In Cyrillic, Greek, Hebrew, Chinese they are the letters.
 */
static bool looks_western(struct sb_slice s)
{
	size_t letters = 0, high = 0, rows = 0;

	for (size_t i = 0; i < s.n; i++) {
		unsigned char b = (unsigned char)s.p[i];

		if (b >= 0x80) {
			high++;
			rows += i > 1 && (s.p[i - 1] & 0x80) &&
				(s.p[i - 2] & 0x80);
		} else {
			b |= 0x20;
			letters += b >= 'a' && b <= 'z';
		}
	}
	return high * 4 <= letters + high && rows * 4 <= high;
}

/* ICU's own memory, unlike what the detector says. */
static const char *lasting_name(const char *charset)
{
	UErrorCode e = U_ZERO_ERROR;
	const char *name = ucnv_getStandardName(charset, "MIME", &e);

	e = U_ZERO_ERROR;
	return name ? name : ucnv_getStandardName(charset, "IANA", &e);
}

/* The detector's best charset and how sure it is, and how sure it is of a
 * Western one. It names ISO-8859-1 what is windows-1252 nearly always.
 */
static const char *detect(struct sb_slice s, int32_t *sure, int32_t *western)
{
	UErrorCode e = U_ZERO_ERROR;
	UCharsetDetector *d = ucsdet_open(&e);
	const UCharsetMatch **all;
	const char *best = NULL;
	int32_t n = 0;

	*sure = *western = 0;
	ucsdet_setText(d, s.p, (int32_t)s.n, &e);
	all = ucsdet_detectAll(d, &n, &e);
	for (int32_t i = 0; U_SUCCESS(e) && i < n; i++) {
		const char *name = ucsdet_getName(all[i], &e);
		int32_t c = ucsdet_getConfidence(all[i], &e);
		struct sb_slice id = sb_slice_of(name);

		if (sb_slice_starts(id, SB_LIT("UTF-")) ||
		    sb_slice_starts(id, SB_LIT("IBM4")))
			continue;
		if (sb_slice_is(id, "ISO-8859-1") ||
		    sb_slice_is(id, "windows-1252")) {
			*western = c > *western ? c : *western;
			name = "windows-1252";
		}
		if (!best || c > *sure) {
			best = name;
			*sure = c;
		}
	}
	best = best ? lasting_name(best) : NULL;
	ucsdet_close(d);
	return best;
}

/* On 60 English, Nordic, German, French and Spanish articles the detector is
 * 63 to 88 sure of a Western charset and at most 33 of another one; on Polish,
 * Czech and Turkish ones it is 39 to 58 sure of theirs, 13 to 28 of Western.
 */
static const char *guess(struct sb_slice s)
{
	int32_t sure, western;
	const char *best;
	bool plausible;
	size_t at = ascii_end(s, 0);

	/* A window round the first high bytes, where the evidence is. */
	at = at > DETECT / 4 ? at - DETECT / 4 : 0;
	s = (struct sb_slice) { s.p + at, s.n - at };
	if (s.n > DETECT)
		s.n = DETECT;
	plausible = looks_western(s);
	best = detect(s, &sure, &western);
	if (!best || (plausible && (sure < 35 || sure < western + 10)))
		return "windows-1252";
	return best;
}

static void decode_as(struct sb_arena *arena, struct sb_slice bytes,
		      const char *charset, struct sb_decoded *out)
{
	out->charset = charset;
	if (!convert(arena, bytes, charset, &out->text, &out->bad)) {
		out->charset = "UTF-8";
		out->text = sb_utf8_repair(arena, bytes, &out->bad);
	}
}

/* The name under which ICU knows DECLARED, or NULL. */
static const char *known(struct sb_slice declared)
{
	char name[64];

	if (!declared.n || declared.n >= sizeof(name))
		return NULL;
	memcpy(name, declared.p, declared.n);
	name[declared.n] = '\0';
	return lasting_name(name);
}

/* By chance a byte above 127 and its neighbours are UTF-8 rarely: of text in
 * another charset most sequences are bad. What is declared needs more against
 * it.
 */
static bool is_damaged_utf8(struct sb_slice s, bool declared)
{
	struct utf8_count n = count_utf8(s);

	return declared ? n.good > 0 && n.good >= 9 * n.bad : n.good > n.bad;
}

void sb_charset_decode(struct sb_arena *arena, struct sb_slice bytes,
		       struct sb_slice declared, struct sb_decoded *out)
{
	size_t mark;
	const char *name = marked(bytes, &mark), *told;

	*out = (struct sb_decoded) { bytes, "UTF-8", 0, false };
	if (name) {
		bytes.p += mark;
		bytes.n -= mark;
		out->text = bytes;
	}
	if (name && !sb_slice_is(sb_slice_of(name), "UTF-8")) {
		decode_as(arena, bytes, name, out);
		return;
	}
	if (!name && bytes.n && memchr(bytes.p, '\0', bytes.n) &&
	    (name = sb_utf16_name(bytes)) != NULL) {
		decode_as(arena, bytes, name, out);
		out->guessed = true;
		return;
	}
	if (sb_utf8_valid(bytes))
		return;
	told = known(declared);
	if (name || is_damaged_utf8(bytes, told != NULL)) {
		out->text = sb_utf8_repair(arena, bytes, &out->bad);
		return;
	}
	out->guessed = !told;
	decode_as(arena, bytes, told ? told : guess(bytes), out);
}
