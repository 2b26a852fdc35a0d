/* claims.c - an article's claims as rows, see saidby/write.h */
#include <stdlib.h>

#include "saidby/write.h"

/* ---- offsets in code points ---- */

/* How many code points come before every STEP-th byte. */
enum { STEP = 4096 };

struct points {
	struct sb_slice text;
	uint32_t *before;
};

static uint32_t count_points(const char *p, size_t n)
{
	uint32_t k = 0;

	for (size_t i = 0; i < n; i++)
		k += (p[i] & 0xC0) != 0x80;
	return k;
}

static struct points points_of(struct sb_arena *arena, struct sb_slice text)
{
	size_t n = text.n / STEP + 1;
	struct points c = { text, SB_NEW_N(arena, uint32_t, n) };

	for (size_t i = 1; i < n; i++)
		c.before[i] = c.before[i - 1] +
			      count_points(text.p + (i - 1) * STEP, STEP);
	return c;
}

static uint32_t point_at(const struct points *c, uint32_t at)
{
	size_t block = at / STEP;

	return c->before[block] +
	       count_points(c->text.p + block * STEP, at - block * STEP);
}

static struct sb_slice spans_cell(struct sb_arena *arena,
				  const struct points *c,
				  const struct sb_piece *v, size_t n)
{
	struct sb_text t = { 0 };

	for (size_t i = 0; i < n; i++)
		sb_text_addf(arena, &t, "%s%u..%u", i ? "; " : "",
			     point_at(c, v[i].own.from),
			     point_at(c, v[i].own.to));
	return sb_text_slice(&t);
}

/* ---- rows ---- */

/* SPAN of the match text in the own characters. */
static struct sb_slice own_text(const struct sb_article *a, struct sb_span span)
{
	struct sb_span own = sb_claim_own(a, span);

	if (sb_span_empty(span))
		return (struct sb_slice) { NULL, 0 };
	return sb_span_empty(own) ? sb_slice_at(a->match, span)
				  : sb_slice_at(a->own, own);
}

/* What all rows of an article share. */
static void fill_article(struct sb_row *row, const struct sb_article *a)
{
	row->publisher = a->publisher;
	row->published = a->published;
	row->title = a->title;
}

static void fill_found(struct sb_arena *arena, struct sb_row *row,
		       const struct sb_article *a,
		       const struct sb_attribution *t)
{
	row->type = sb_slice_of(sb_type_name(t->type));
	row->polarity = sb_slice_of(sb_polarity_name(t->polarity));
	row->verbatim = sb_slice_of(sb_verbatim_name(t->verbatim));
	row->context = own_text(a, t->context);
	row->speaker_as_written = own_text(a, t->source);
	row->cue = own_text(a, t->cue);
	row->rule = sb_arena_printf(arena, "%.*s@%u", SB_FMT(t->rule), t->rev);
}

static void fill_judged(struct sb_arena *arena, struct sb_row *row,
			const struct sb_article *a,
			const struct sb_attribution *t)
{
	row->confidence = sb_arena_printf(arena, "%d", t->confidence);
	row->speaker = t->speaker;
	row->source_outlet = t->source_outlet.n ? t->source_outlet
						: a->publisher;
	row->watched = t->watched ? SB_LIT("yes") : SB_LIT("");
	row->why = t->why;
}

/* A claim on its way to a row. */
struct claim {
	const struct sb_attribution *t;
	struct sb_piece *pieces;
	struct sb_slice text, folded;
	uint64_t hash;	/* of folded */
	uint32_t place; /* in text order */
	unsigned occurrence;
};

static int in_text_order(const void *x, const void *y)
{
	const struct sb_attribution *a = ((const struct claim *)x)->t;
	const struct sb_attribution *b = ((const struct claim *)y)->t;

	if (a->pieces[0].from != b->pieces[0].from)
		return a->pieces[0].from < b->pieces[0].from ? -1 : 1;
	if (a->cue.from != b->cue.from)
		return a->cue.from < b->cue.from ? -1 : 1;
	return (a > b) - (a < b);
}

static int by_fold(const void *x, const void *y)
{
	const struct claim *a = *(struct claim *const *)x;
	const struct claim *b = *(struct claim *const *)y;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

/* Tells claims of one text apart. All of the article's claims count, written
 * or not, so that an id doesn't depend on the options.
 */
static void number_occurrences(struct sb_arena *arena, struct claim *v,
			       size_t n)
{
	struct claim **p = SB_NEW_N(arena, struct claim *, n);

	for (size_t i = 0; i < n; i++)
		p[i] = &v[i];
	qsort(p, n, sizeof(*p), by_fold);
	for (size_t i = 1; i < n; i++)
		if (p[i]->hash == p[i - 1]->hash)
			p[i]->occurrence = p[i - 1]->occurrence + 1;
}

struct sb_claims {
	const struct sb_article *article;
	struct points points;
	struct claim *v;
};

struct sb_claims *sb_claims_of(struct sb_article *a)
{
	struct sb_arena *arena = &a->arena;
	struct sb_claims *c = SB_NEW(arena, struct sb_claims);
	size_t n = a->nattributions;
	struct claim *v = SB_NEW_N(arena, struct claim, n);

	for (size_t i = 0; i < n; i++)
		v[i].t = &a->attributions[i];
	qsort(v, n, sizeof(*v), in_text_order);
	for (size_t i = 0; i < n; i++) {
		v[i].place = (uint32_t)i;
		v[i].pieces = sb_claim_pieces(arena, a, v[i].t);
		v[i].text = sb_claim_text(arena, v[i].pieces, v[i].t->npieces);
		v[i].folded = sb_claim_fold(arena, v[i].text);
		v[i].hash = sb_slice_hash(v[i].folded, 0);
	}
	number_occurrences(arena, v, n);
	*c = (struct sb_claims) { a, points_of(arena, a->own), v };
	return c;
}

const struct sb_attribution *sb_claims_attribution(const struct sb_claims *c,
						   size_t i)
{
	return c->v[i].t;
}

void sb_claims_row(struct sb_arena *arena, const struct sb_claims *claims,
		   size_t i, struct sb_slice article_id, struct sb_row *row)
{
	const struct sb_article *a = claims->article;
	const struct claim *c = &claims->v[i];

	*row = (struct sb_row) { .article_id = article_id };
	fill_article(row, a);
	fill_found(arena, row, a, c->t);
	fill_judged(arena, row, a, c->t);
	row->claim_id = sb_claim_id(arena, article_id, c->folded,
				    c->occurrence);
	row->claim = sb_claim_cell(arena, c->text, c->t->verbatim);
	row->link = sb_claim_link(arena, a->url, c->pieces[0].text);
	row->spans = spans_cell(arena, &claims->points, c->pieces,
				c->t->npieces);
}
