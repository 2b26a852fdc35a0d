/* write.c - the write stage, see saidby/write.h */
#include "saidby/write.h"

#include <stdio.h>
#include <stdlib.h>

#include "saidby/stage.h"

struct writer {
	struct sb_out *out;
	char delimiter;
	int least;
	bool watched_only;
	struct sb_arena scratch; /* of one row */
};

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
	row->article_id = a->id;
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

static struct claim *claims_of(struct sb_article *a)
{
	struct sb_arena *arena = &a->arena;
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
	return v;
}

static enum sb_rc put_claim(struct writer *w, const struct sb_article *a,
			    const struct points *points, const struct claim *c,
			    struct sb_err *err)
{
	struct sb_arena *arena = &w->scratch;
	struct sb_row row = { 0 };
	struct sb_text text = { 0 };
	enum sb_rc rc;

	fill_article(&row, a);
	fill_found(arena, &row, a, c->t);
	fill_judged(arena, &row, a, c->t);
	row.claim_id = sb_claim_id(arena, a->id, c->folded, c->occurrence);
	row.claim = sb_claim_cell(arena, c->text, c->t->verbatim);
	row.link = sb_claim_link(arena, a->url, c->pieces[0].text);
	row.spans = spans_cell(arena, points, c->pieces, c->t->npieces);
	sb_row_put(arena, &text, &row, w->delimiter);
	rc = sb_out_put(w->out, sb_text_slice(&text), err);
	sb_arena_reset(arena);
	return rc;
}

static bool is_wanted(const struct writer *w, const struct sb_attribution *t)
{
	return t->confidence >= w->least && (t->watched || !w->watched_only);
}

/* ---- the stage ---- */

static enum sb_rc run(void *ctx, struct sb_article *a, struct sb_err *err)
{
	struct writer *w = ctx;
	struct points points;
	struct claim *v;
	enum sb_rc rc = SB_OK;

	if (!a->nattributions)
		return SB_OK;
	points = points_of(&a->arena, a->own);
	v = claims_of(a);
	for (size_t i = 0; i < a->nattributions && rc == SB_OK; i++)
		if (is_wanted(w, v[i].t))
			rc = put_claim(w, a, &points, &v[i], err);
	return rc;
}

static enum sb_rc put_header(struct writer *w, struct sb_err *err)
{
	struct sb_text text = { 0 };
	enum sb_rc rc;

	sb_row_header(&w->scratch, &text, w->delimiter);
	rc = sb_out_put(w->out, sb_text_slice(&text), err);
	sb_arena_reset(&w->scratch);
	return rc;
}

static enum sb_rc close_write(void *ctx, bool ok, struct sb_err *err)
{
	struct writer *w = ctx;
	enum sb_rc rc = w->out ? sb_out_close(w->out, ok, err) : SB_OK;

	sb_arena_release(&w->scratch);
	free(w);
	return rc;
}

static enum sb_rc open_write(void **ctx, const struct sb_config *config,
			     struct sb_err *err)
{
	struct writer *w;
	enum sb_rc rc = sb_row_check_delimiter(config->delimiter, err);

	if (rc != SB_OK)
		return rc;
	w = sb_malloc(sizeof(*w));
	*w = (struct writer) { .delimiter = config->delimiter,
			       .least = config->least,
			       .watched_only = config->watched_only };
	rc = sb_out_open(&w->out, config->output, err);
	if (rc == SB_OK)
		rc = put_header(w, err);
	if (rc == SB_OK)
		*ctx = w;
	else
		close_write(w, false, NULL);
	return rc;
}

const struct sb_option sb_write_options[] = {
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "write the CSV to FILE instead of standard output" },
	{ .name = "delimiter",
	  .kind = SB_OPT_CHAR,
	  .offset = SB_FIELD(delimiter),
	  .arg = "CHAR",
	  .help = "put CHAR between fields instead of a comma; ';' for "
		  "spreadsheets with a decimal comma" },
	{ .name = "watched-only",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(watched_only),
	  .help = "leave out claims of speakers who are not in the watch "
		  "list" },
	{ .name = "min-confidence",
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(least),
	  .arg = "N",
	  .help = "leave out claims with a confidence below N per cent",
	  .least = 0,
	  .most = 100 },
	{ .name = NULL },
};

const struct sb_stage sb_write_stage = {
	.name = "write",
	.summary = "write the claims as CSV",
	.example = "saidby score < resolved.jsonl | saidby write -o claims.csv",
	.needs = SB_LAYER_CONFIDENCE,
	.options = sb_write_options,
	.open = open_write,
	.run = run,
	.close = close_write,
};
