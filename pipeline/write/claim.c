/* claim.c - the claim's text, in the article's own characters */
#include "saidby/words.h"
#include "saidby/write.h"

#define JOIN " … "

static bool on_boundary(struct sb_slice text, uint32_t at)
{
	return at >= text.n || (text.p[at] & 0xC0) != 0x80;
}

struct sb_span sb_claim_own(const struct sb_article *article,
			    struct sb_span span)
{
	struct sb_slice own = article->own;
	struct sb_span s = sb_article_own_span(article, span);

	if (s.to > own.n)
		s.to = (uint32_t)own.n;
	while (!on_boundary(own, s.from))
		s.from--;
	while (!on_boundary(own, s.to))
		s.to++;
	return sb_span_empty(s) ? (struct sb_span) { 0, 0 } : s;
}

static bool starts(struct sb_slice text, struct sb_span s, struct sb_slice c)
{
	return sb_slice_starts(sb_slice_at(text, s), c);
}

static bool ends(struct sb_slice text, struct sb_span s, struct sb_slice c)
{
	return sb_slice_ends(sb_slice_at(text, s), c);
}

/* Is the span one quotation between OPEN and CLOSE, both three bytes long,
 * from its first character to its last?
 */
static bool is_one_quotation(struct sb_slice text, struct sb_span s,
			     struct sb_slice open, struct sb_slice close)
{
	struct sb_slice inner = sb_slice_at(text, s);

	if (inner.n < 6 || !starts(text, s, open))
		return false;
	return sb_slice_find(inner, close) == inner.n - 3;
}

static struct sb_span trim_span(struct sb_slice text, struct sb_span s)
{
	while (s.from < s.to &&
	       (text.p[s.from] == ' ' || text.p[s.from] == '\n'))
		s.from++;
	while (s.from < s.to &&
	       (text.p[s.to - 1] == ' ' || text.p[s.to - 1] == '\n'))
		s.to--;
	return s;
}

/* Double marks go at either end for itself: a quotation that goes on in the
 * next paragraph has no closing one.
 */
static struct sb_span without_marks(struct sb_slice text, struct sb_span s)
{
	struct sb_span inner = trim_span(text, s);

	if (is_one_quotation(text, inner, SB_LIT("‘"), SB_LIT("’")))
		inner = (struct sb_span) { inner.from + 3, inner.to - 3 };
	if (starts(text, inner, SB_LIT("“")))
		inner.from += 3;
	if (ends(text, inner, SB_LIT("”")))
		inner.to -= 3;
	inner = trim_span(text, inner);
	if (ends(text, inner, SB_LIT(",")))
		inner = trim_span(
			text, (struct sb_span) { inner.from, inner.to - 1 });
	return sb_span_empty(inner) ? s : inner;
}

/* In a paraphrase the marks show what is verbatim in it; only where it is a
 * quotation as a whole they say nothing.
 */
static struct sb_span stripped(const struct sb_article *a,
			       const struct sb_attribution *t, struct sb_span s)
{
	if (t->verbatim == SB_VERBATIM ||
	    (t->npieces == 1 &&
	     is_one_quotation(a->match, s, SB_LIT("“"), SB_LIT("”"))))
		return without_marks(a->match, s);
	if (t->verbatim == SB_EDITED && starts(a->match, s, SB_LIT("– ")))
		s.from += 4;
	return trim_span(a->match, s);
}

struct sb_piece *sb_claim_pieces(struct sb_arena *arena,
				 const struct sb_article *article,
				 const struct sb_attribution *t)
{
	struct sb_piece *v = SB_NEW_N(arena, struct sb_piece, t->npieces);

	for (uint32_t i = 0; i < t->npieces; i++) {
		struct sb_span s = stripped(article, t, t->pieces[i]);

		v[i].own = sb_claim_own(article, s);
		v[i].text = sb_span_empty(v[i].own)
				    ? sb_slice_at(article->match, s)
				    : sb_slice_at(article->own, v[i].own);
	}
	return v;
}

struct sb_slice sb_claim_text(struct sb_arena *arena,
			      const struct sb_piece *pieces, size_t n)
{
	struct sb_text t = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_text_add(arena, &t, SB_LIT(JOIN));
		sb_text_add(arena, &t,
			    sb_cell_clean(arena, pieces[i].text, SIZE_MAX));
	}
	return sb_text_slice(&t);
}

struct sb_slice sb_claim_cell(struct sb_arena *arena, struct sb_slice text,
			      enum sb_verbatim verbatim)
{
	struct sb_text t = { 0 };

	if (verbatim == SB_PARAPHRASE)
		return sb_cell_text(arena, text);
	text = sb_cell_clean(arena, text, SB_CELL_UNITS - 2);
	sb_text_add(arena, &t,
		    verbatim == SB_VERBATIM ? SB_LIT("“") : SB_LIT("– "));
	sb_text_add(arena, &t, text);
	if (verbatim == SB_VERBATIM)
		sb_text_add(arena, &t, SB_LIT("”"));
	return sb_text_slice(&t);
}
