/* link.c - URLs that lead to the claim on its page
 *
 * A text fragment, `#:~:text=first words,last words`, as the Scroll-to-Text
 * draft of the WICG has it: '-', ',' and '&' mean something there and are
 * percent-encoded besides what URLs want encoded.
 */
#include <strings.h>

#include "saidby/words.h"
#include "saidby/write.h"

enum { WHOLE = 10, ENDS = 4 };
/* In bytes; what is longer is no URL that browsers take, or no prose. */
enum { MOST_URL = 8000, MOST_WORDS = 400 };

static bool is_web(struct sb_slice url)
{
	if (url.n > MOST_URL)
		return false;
	return (url.n > 7 && !strncasecmp(url.p, "http://", 7)) ||
	       (url.n > 8 && !strncasecmp(url.p, "https://", 8));
}

static void put_encoded(struct sb_arena *arena, struct sb_text *t,
			struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '~')
			sb_text_addc(arena, t, (char)c);
		else
			sb_text_addf(arena, t, "%%%02X", c);
	}
}

/* The URL as it is, but for what would end it or break the cell. */
static void put_url(struct sb_arena *arena, struct sb_text *t,
		    struct sb_slice url)
{
	for (size_t i = 0; i < url.n; i++) {
		unsigned char c = (unsigned char)url.p[i];

		if (c <= ' ' || c >= 0x7F || strchr("\"<>\\^`{|}", c))
			sb_text_addf(arena, t, "%%%02X", c);
		else
			sb_text_addc(arena, t, (char)c);
	}
}

static size_t count_words(struct sb_slice text)
{
	struct sb_span w;
	size_t at = 0, n = 0;

	while (sb_word_next(text, &at, &w))
		n++;
	return n;
}

/* From the start of word FROM to the end of word LAST, of the words of TEXT
 * counted from 0.
 */
static struct sb_slice words(struct sb_slice text, size_t from, size_t last)
{
	struct sb_span w, all = { 0, 0 };
	size_t at = 0;

	for (size_t i = 0; i <= last && sb_word_next(text, &at, &w); i++) {
		if (i == from)
			all.from = w.from;
		all.to = w.to;
	}
	return sb_slice_at(text, all);
}

/* What of TEXT, of N words, is looked for: FIRST, and LAST unless empty. */
static void choose(struct sb_slice text, size_t n, struct sb_slice *first,
		   struct sb_slice *last)
{
	*first = words(text, 0, n <= WHOLE ? n - 1 : ENDS - 1);
	*last = n <= WHOLE ? SB_LIT("") : words(text, n - ENDS, n - 1);
}

struct sb_slice sb_claim_link(struct sb_arena *arena, struct sb_slice url,
			      struct sb_slice text)
{
	size_t n = count_words(text), old = sb_slice_find(url, SB_LIT(":~:"));
	struct sb_slice first = SB_LIT(""), last = SB_LIT("");
	struct sb_text t = { 0 };

	if (!is_web(url))
		return (struct sb_slice) { NULL, 0 };
	if (old != SIZE_MAX)
		url.n = old;
	put_url(arena, &t, url);
	if (n)
		choose(text, n, &first, &last);
	if (!n || first.n > MOST_WORDS || last.n > MOST_WORDS)
		return sb_text_slice(&t);
	if (sb_slice_find(url, SB_LIT("#")) == SIZE_MAX)
		sb_text_addc(arena, &t, '#');
	sb_text_add(arena, &t, SB_LIT(":~:text="));
	put_encoded(arena, &t, first);
	if (last.n) {
		sb_text_addc(arena, &t, ',');
		put_encoded(arena, &t, last);
	}
	return sb_text_slice(&t);
}
