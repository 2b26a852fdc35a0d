/* overlap.c - which of several hits over the same words stays
 *
 * Priority, then score, then length, then order in the files. Two hits agree
 * when they are apart, or when one lies wholly in the other's unquoted
 * content: that one is nested.
 */
#include <stdlib.h>

#include "internal.h"

static uint32_t length(const struct hit *h)
{
	uint32_t n = 0;

	for (unsigned i = 0; i < h->npieces; i++)
		n += h->pieces[i].to - h->pieces[i].from;
	return n;
}

static int better_first(const void *x, const void *y, void *arg)
{
	const struct hit *h = arg;
	const struct hit *a = &h[*(const uint32_t *)x],
			 *b = &h[*(const uint32_t *)y];
	uint32_t la, lb;

	if (a->rule->priority != b->rule->priority)
		return a->rule->priority > b->rule->priority ? -1 : 1;
	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	la = length(a);
	lb = length(b);
	if (la != lb)
		return la > lb ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* Does a piece of OUTER hold the anchor, source and pieces of INNER? */
static bool nests(const struct hit *outer, const struct hit *inner)
{
	/* What a dash quote or an item says is said in one piece. */
	if (outer->rule->anchor == SB_AT_DASH ||
	    outer->rule->anchor == SB_AT_LIST)
		return false;
	for (unsigned i = 0; i < outer->npieces; i++) {
		struct sb_span p = outer->pieces[i];
		bool all = sb_span_empty(inner->source) ||
			   sb_span_holds(p, inner->source);

		if (!sb_span_empty(inner->anchor))
			all = all && sb_span_holds(p, inner->anchor);
		for (unsigned k = 0; all && k < inner->npieces; k++)
			all = sb_span_holds(p, inner->pieces[k]);
		if (all)
			return true;
	}
	return false;
}

/* Do pieces of A and B share words, or a piece of A hold B's cue or source? */
static bool touches(const struct hit *a, const struct hit *b)
{
	for (unsigned i = 0; i < a->npieces; i++) {
		struct sb_span p = a->pieces[i];

		if (sb_span_overlaps(p, b->anchor) ||
		    (!b->rule->inherit && sb_span_overlaps(p, b->source)))
			return true;
		for (unsigned k = 0; k < b->npieces; k++)
			if (sb_span_overlaps(p, b->pieces[k]))
				return true;
	}
	return false;
}

static bool rivals(const struct sb_matcher *m, const struct hit *kept,
		   const struct hit *h, bool *nested)
{
	/* One introduction, many items. */
	if (kept->rule == h->rule && h->rule->anchor == SB_AT_LIST)
		return false;
	if (sb_span_overlaps(kept->anchor, h->anchor))
		return true;
	if (!touches(kept, h) && !touches(h, kept))
		return false;
	/* Hearsay has no source: what somebody is said to report is none. */
	if (kept->rule->type == SB_HEARSAY || h->rule->type == SB_HEARSAY)
		return true;
	if (nests(kept, h)) {
		*nested = true;
		return h->score < sb_ruleset_nested_gate(m->rules) * 100;
	}
	return !nests(h, kept);
}

/* Kept hits by the sentences they touch, as chains. */
struct chain {
	uint32_t hit, next; /* next: 1 + index, or 0 */
};

struct board {
	struct sb_matcher *m;
	uint32_t *heads; /* a sentence each */
	SB_VEC(struct chain) chains;
};

static void sentences_of(const struct sb_article *a, const struct hit *h,
			 uint32_t *first, uint32_t *last)
{
	struct sb_span s = h->whole;

	for (unsigned i = 0; i < h->npieces; i++) {
		if (h->pieces[i].from < s.from)
			s.from = h->pieces[i].from;
		if (h->pieces[i].to > s.to)
			s.to = h->pieces[i].to;
	}
	/* A list's cue stands before its items. */
	if (!sb_span_empty(h->anchor) && h->anchor.from < s.from)
		s.from = h->anchor.from;
	*first = sb_article_sentence_at(a, s.from);
	*last = sb_article_sentence_at(a, s.to ? s.to - 1 : 0);
}

static bool beaten(struct board *b, struct hit *h, uint32_t first,
		   uint32_t last)
{
	struct hit *hits = b->m->hits.v;

	for (uint32_t s = first; s <= last; s++)
		for (uint32_t c = b->heads[s]; c;) {
			struct chain *k = &b->chains.v[c - 1];

			/* NOLINTNEXTLINE(*-core.NullDereference): c is > 0 */
			if (rivals(b->m, &hits[k->hit], h, &h->nested)) {
				h->winner = hits[k->hit].rule;
				return true;
			}
			c = k->next;
		}
	return false;
}

static void keep(struct board *b, uint32_t index, uint32_t first, uint32_t last)
{
	for (uint32_t s = first; s <= last; s++) {
		struct chain *c = sb_vec_push(&b->m->article->arena,
					      &b->chains);

		c->hit = index;
		c->next = b->heads[s];
		b->heads[s] = (uint32_t)b->chains.n;
	}
}

void overlap_settle(struct sb_matcher *m)
{
	struct sb_article *a = m->article;
	struct board b = { .m = m };
	uint32_t *order = SB_NEW_N(&a->arena, uint32_t, m->hits.n);

	b.heads = SB_NEW_N(&a->arena, uint32_t, a->nsentences);
	for (uint32_t i = 0; i < m->hits.n; i++)
		order[i] = i;
	qsort_r(order, m->hits.n, sizeof(*order), better_first, m->hits.v);
	for (size_t i = 0; i < m->hits.n; i++) {
		struct hit *h = &m->hits.v[order[i]];
		uint32_t first, last;

		sentences_of(a, h, &first, &last);
		h->nested = false;
		h->lost = beaten(&b, h, first, last);
		if (!h->lost)
			keep(&b, order[i], first, last);
		else
			trace_lost(m, h);
	}
}

/* Hits that others may take their source from. */
struct donors {
	uint32_t *v; /* indexes, by sentence and place */
	size_t n;
};

/* Of several at one place the first in the files comes last. */
static int by_anchor(const void *x, const void *y, void *arg)
{
	const struct hit *h = arg;
	const struct hit *a = &h[*(const uint32_t *)x],
			 *b = &h[*(const uint32_t *)y];

	if (a->sentence != b->sentence)
		return a->sentence < b->sentence ? -1 : 1;
	if (a->anchor.from != b->anchor.from)
		return a->anchor.from < b->anchor.from ? -1 : 1;
	return (a->order < b->order) - (a->order > b->order);
}

static struct donors find_donors(struct sb_matcher *m)
{
	struct donors d = { SB_NEW_N(&m->article->arena, uint32_t, m->hits.n),
			    0 };

	for (uint32_t i = 0; i < m->hits.n; i++) {
		const struct hit *h = &m->hits.v[i];

		if (!h->lost && !h->nested && !h->rule->inherit &&
		    !sb_span_empty(h->source))
			d.v[d.n++] = i;
	}
	qsort_r(d.v, d.n, sizeof(*d.v), by_anchor, m->hits.v);
	return d;
}

/* The last donor before H in its sentence, or NULL. */
static struct hit *donor_of(const struct sb_matcher *m, const struct donors *d,
			    const struct hit *h)
{
	size_t lo = 0, hi = d->n;
	struct hit *o;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		o = &m->hits.v[d->v[mid]];
		if (o->sentence < h->sentence ||
		    (o->sentence == h->sentence &&
		     o->anchor.from < h->anchor.from))
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!lo)
		return NULL;
	o = &m->hits.v[d->v[lo - 1]];
	return o->sentence == h->sentence ? o : NULL;
}

/* H's source is F's. */
static void take_from(const struct sb_matcher *m, struct hit *h,
		      const struct hit *f)
{
	h->source = f->source;
	h->outlet = f->outlet;
	h->inherited = true;
	h->heir_of = (uint32_t)(f - m->hits.v);
}

/* An attribution without a source of its own ("adding that ...") takes the
 * source of the one before it in the sentence, else what its rule captured.
 */
void inherit_sources(struct sb_matcher *m)
{
	struct donors d = find_donors(m);

	for (size_t i = 0; i < m->hits.n; i++) {
		struct hit *h = &m->hits.v[i];
		const struct hit *o;

		if (h->lost || !h->rule->inherit ||
		    h->rule->anchor != SB_AT_CUE)
			continue;
		o = donor_of(m, &d, h);
		if (!o)
			continue;
		take_from(m, h, o);
	}
}

static bool ends_sentence(struct sb_slice s)
{
	struct sb_slice t = sb_slice_trim(s);

	return t.n && strchr(".?!", t.p[t.n - 1]);
}

/* The kept hit with a source that ends last in PARAGRAPH, or NULL. */
static const struct hit *last_in(const struct sb_matcher *m,
				 const uint32_t *last, uint32_t paragraph)
{
	return last[paragraph] ? &m->hits.v[last[paragraph] - 1] : NULL;
}

#define DASH "\u2013"

/* Does H take an opening dash for the mark of a quotation? */
static bool dash_speaks(const struct sb_article *a, const struct hit *h)
{
	struct sb_slice t = a->match;
	uint32_t at = h->pieces[0].from;

	if (h->rule->anchor == SB_AT_DASH)
		return !h->rule->inherit;
	if (memcmp(t.p + at, DASH, strlen(DASH)) == 0)
		return true;
	return at > strlen(DASH) && memcmp(t.p + at - strlen(DASH) - 1,
					   DASH " ", strlen(DASH) + 1) == 0;
}

/* Where no dash has a speaker, dashes are bullets and signatures: paragraphs
 * behind them say nothing.
 */
void drop_dashes(struct sb_matcher *m)
{
	size_t n = 0;

	for (size_t i = 0; i < m->hits.n; i++)
		if (dash_speaks(m->article, &m->hits.v[i]))
			return;
	for (size_t i = 0; i < m->hits.n; i++)
		if (m->hits.v[i].rule->anchor != SB_AT_DASH)
			m->hits.v[n++] = m->hits.v[i];
	m->hits.n = n;
}

/* The hits of an article's paragraphs, 1 + index, or 0. */
struct dashes {
	uint32_t *last;	  /* the kept one with a source that ends last */
	uint32_t *orphan; /* a dash paragraph without a cue */
};

static struct dashes find_dashes(struct sb_matcher *m)
{
	const struct sb_article *a = m->article;
	struct dashes d = {
		SB_NEW_N(&m->article->arena, uint32_t, a->nparagraphs),
		SB_NEW_N(&m->article->arena, uint32_t, a->nparagraphs)
	};

	for (uint32_t i = 0; i < m->hits.n; i++) {
		const struct hit *h = &m->hits.v[i];
		uint32_t p = sb_article_paragraph_at(a, h->pieces[0].from);

		if (h->lost || h->nested)
			continue;
		if (h->rule->anchor == SB_AT_DASH && h->rule->inherit)
			d.orphan[p] = i + 1;
		if (sb_span_empty(h->source))
			continue;
		if (!d.last[p] ||
		    m->hits.v[d.last[p] - 1].whole.to < h->whole.to)
			d.last[p] = i + 1;
	}
	return d;
}

/* Who speaks in the paragraph before P, or before the question that P answers;
 * or NULL.
 */
static const struct hit *speaker_before(const struct sb_matcher *m,
					const struct dashes *d, uint32_t p)
{
	const struct sb_article *a = m->article;
	const struct sb_paragraph *asked = &a->paragraphs[p - 1];
	const struct hit *f = last_in(m, d->last, p - 1);

	/* What a question says of others is not who answers it. */
	if (p < 2 || asked->kind == SB_PAR_HEADLINE ||
	    (f && (asked->kind != SB_PAR_DASH || dash_speaks(a, f))) ||
	    !sb_slice_ends(sb_slice_trim(sb_slice_at(a->match, asked->span)),
			   SB_LIT("?")))
		return f;
	return last_in(m, d->last, p - 2);
}

/* A dash paragraph without a cue, right behind one that has a speaker, goes
 * on with that speaker; a headline in between, or one that it is itself, ends
 * that; a reporter's question doesn't. Where nobody speaks before it but
 * somebody does in the dash paragraph right behind it, it is that one's.
 */
void adopt_orphans(struct sb_matcher *m)
{
	const struct sb_article *a = m->article;
	struct dashes d = find_dashes(m);

	for (uint32_t p = 1; p < a->nparagraphs; p++) {
		struct hit *h = d.orphan[p] ? &m->hits.v[d.orphan[p] - 1]
					    : NULL;
		const struct hit *f = speaker_before(m, &d, p);

		if (!h || !f || !sb_span_empty(h->source) ||
		    !ends_sentence(
			    sb_slice_at(a->match, a->paragraphs[p].span)))
			continue;
		take_from(m, h, f);
		d.last[p] = d.orphan[p];
	}
	for (uint32_t p = a->nparagraphs; p > 1; p--) {
		struct hit *h = d.orphan[p - 2]
					? &m->hits.v[d.orphan[p - 2] - 1]
					: NULL;
		const struct hit *f = last_in(m, d.last, p - 1);

		if (!h || !sb_span_empty(h->source) || !f || f->inherited ||
		    a->paragraphs[p - 1].kind != SB_PAR_DASH ||
		    !dash_speaks(a, f) ||
		    !ends_sentence(
			    sb_slice_at(a->match, a->paragraphs[p - 2].span)))
			continue;
		take_from(m, h, f);
		d.last[p - 2] = d.orphan[p - 2];
	}
}
