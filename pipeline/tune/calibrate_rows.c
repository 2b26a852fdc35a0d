/* calibrate_rows.c - claims of a corpus, judged by gold
 *
 * Gold is asked through the table that `saidby eval` reads, made in memory:
 * so both judge alike.
 */
#include "calibrate.h"
#include "saidby/write.h"

enum column {
	C_ID,
	C_SPANS,
	C_SOURCE,
	C_SPEAKER,
	C_CLAIM,
	C_TYPE,
	C_POLARITY,
	C_OUTLET,
	COLUMNS
};

static const struct sb_slice names[COLUMNS] = { SB_LIT("article_id"),
						SB_LIT("spans"),
						SB_LIT("speaker_as_written"),
						SB_LIT("speaker"),
						SB_LIT("claim"),
						SB_LIT("type"),
						SB_LIT("polarity"),
						SB_LIT("source_outlet") };

struct collector {
	struct sb_arena *arena;
	struct bench *bench;
	struct cal_rows *rows;
	SB_VEC(struct sb_csv_row) cells;
};

/* ---- cells ---- */

static size_t points_before(struct sb_slice text, uint32_t at)
{
	size_t n = 0;

	for (uint32_t i = 0; i < at; i++)
		n += (text.p[i] & 0xC0) != 0x80;
	return n;
}

static struct sb_slice spans_cell(struct sb_arena *arena,
				  const struct sb_article *a,
				  const struct sb_piece *v, size_t n)
{
	struct sb_text t = { 0 };

	for (size_t i = 0; i < n; i++)
		sb_text_addf(arena, &t, "%s%zu..%zu", i ? "; " : "",
			     points_before(a->own, v[i].own.from),
			     points_before(a->own, v[i].own.to));
	return sb_text_slice(&t);
}

static void add_cells(struct collector *c, struct sb_article *a,
		      const struct sb_attribution *t)
{
	struct sb_piece *pieces = sb_claim_pieces(&a->arena, a, t);
	struct sb_slice *v = SB_NEW_N(c->arena, struct sb_slice, COLUMNS);

	v[C_ID] = a->id;
	v[C_SPANS] = spans_cell(&a->arena, a, pieces, t->npieces);
	v[C_SOURCE] = own_words(a, t->source);
	v[C_SPEAKER] = t->speaker;
	v[C_CLAIM] = sb_claim_text(&a->arena, pieces, t->npieces);
	v[C_TYPE] = sb_slice_of(sb_type_name(t->type));
	v[C_POLARITY] = sb_slice_of(sb_polarity_name(t->polarity));
	v[C_OUTLET] = t->source_outlet.n ? t->source_outlet : a->publisher;
	for (int i = 0; i < COLUMNS; i++)
		v[i] = sb_arena_dup(c->arena, v[i]);
	*sb_vec_push(c->arena, &c->cells) =
		(struct sb_csv_row) { .cells = v, .n = COLUMNS };
}

static void add_row(struct collector *c, const struct sb_article *a,
		    const struct sb_attribution *t)
{
	struct cal_row *r = sb_vec_push(c->arena, &c->rows->list);

	r->rule = t->rule;
	r->lemma = t->lemma;
	r->kind = t->source_kind;
	r->resolved = t->speaker.n > 0 && t->speaker_hint > SB_UNSURE;
	r->before = sb_score_before(t);
	for (int part = 0; part < SB_PARTS; part++)
		sb_score_traits(a, t, &r->before, (enum sb_part)part,
				r->traits[part]);
}

static enum sb_rc collect(void *arg, struct sb_article *a, struct sb_err *err)
{
	struct collector *c = arg;
	enum sb_rc rc = bench_article(c->bench, err);

	for (size_t i = 0; rc == SB_OK && i < a->nattributions; i++) {
		add_row(c, a, &a->attributions[i]);
		add_cells(c, a, &a->attributions[i]);
	}
	return rc;
}

/* ---- verdicts ---- */

static void take_verdict(void *arg, const struct sb_ev_verdict *v)
{
	struct cal_rows *rows = arg;
	struct cal_row *r = &rows->list.v[v->row];
	uint32_t fold = sb_ev_index_find(&rows->folds, v->fold);

	if (fold == SB_EV_NONE)
		fold = sb_ev_index_add(
			&rows->folds, sb_arena_dup(rows->folds.arena, v->fold));
	r->judged = true;
	r->claim = v->claim;
	r->speaker = v->speaker;
	r->person = v->person;
	r->fold = (int)(fold % CAL_FOLDS);
}

static enum sb_rc judge(struct collector *c,
			const struct sb_eval_request *request,
			struct sb_err *err)
{
	struct sb_csv csv = { .header = { 1, names, COLUMNS },
			      .rows = c->cells.v,
			      .nrows = c->cells.n };
	struct sb_ev_judge judge = { take_verdict, c->rows };

	c->rows->folds.arena = c->arena;
	return sb_ev_is_spans(request->gold)
		       ? sb_ev_spans(request, &csv, NULL, &judge, err)
		       : sb_ev_news(request, &csv, NULL, &judge, err);
}

enum sb_rc cal_round(struct sb_arena *arena, struct bench *b,
		     const struct sb_eval_request *request,
		     const char *const *paths, size_t npaths,
		     struct cal_rows *rows, struct sb_err *err)
{
	struct collector c = { .arena = arena, .bench = b, .rows = rows };
	enum sb_rc rc, skipped;

	memset(rows, 0, sizeof(*rows));
	rc = skipped = corpus_each(&b->config, paths, npaths, &b->article,
				   collect, &c, err);
	if (rc == SB_OK || rc == SB_SKIP)
		rc = judge(&c, request, err);
	return rc == SB_OK ? skipped : rc;
}
