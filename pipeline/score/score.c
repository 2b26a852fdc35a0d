/* score.c - the score stage, see saidby/score.h */
#include "saidby/score.h"

#include <stdlib.h>

#include "saidby/rule.h"
#include "saidby/stage.h"

/* A count of fewer rows than this leans on what it backs off to. */
enum { PRIOR_ROWS = 12 };

struct key {
	struct sb_slice rule, lemma, source;
};

struct scorer {
	const struct sb_prior *priors;	/* sorted as compare() sorts */
	struct sb_prior *sorted;
	size_t n;
};

const char *sb_source_kind_name(enum sb_source_kind kind)
{
	static const char *const names[] = { "none",  "pronoun", "name",
					     "noun",  "group",	 "outlet" };

	return names[kind];
}

static int compare(const void *x, const void *y)
{
	const struct sb_prior *a = x, *b = y;
	int d = sb_slice_cmp(a->rule, b->rule);

	if (!d)
		d = sb_slice_cmp(a->lemma, b->lemma);
	return d ? d : sb_slice_cmp(a->source, b->source);
}

static const struct sb_prior *look_up(const struct scorer *s,
				      struct sb_slice rule,
				      struct sb_slice lemma,
				      struct sb_slice source)
{
	struct sb_prior key = { .rule = rule, .lemma = lemma,
				.source = source };

	return s->n ? bsearch(&key, s->sorted, s->n, sizeof(key), compare) :
		      NULL;
}

struct estimate {
	double content, speaker;	/* 0..1; speaker given the content */
	unsigned rows;			/* behind the closest count */
};

/* The posterior mean of a share with PRIOR_ROWS pseudo-counts at `before`. */
static double blend(double before, unsigned right, unsigned n)
{
	return (before * PRIOR_ROWS + right) / (PRIOR_ROWS + n);
}

static void refine(struct estimate *e, const struct sb_prior *p)
{
	if (!p || !p->n)
		return;
	e->content = blend(e->content, p->content, p->n);
	e->speaker = blend(e->speaker, p->speaker, p->content);
	e->rows = p->n;
}

static struct estimate estimate(const struct scorer *s,
				const struct sb_attribution *t)
{
	struct sb_slice any = SB_LIT("*");
	struct sb_slice kind =
		sb_slice_of(sb_source_kind_name(t->source_kind));
	struct estimate e = { t->hint / 100.0, t->speaker_hint / 100.0, 0 };

	refine(&e, look_up(s, t->rule, any, any));
	refine(&e, look_up(s, t->rule, any, kind));
	refine(&e, look_up(s, t->rule, t->lemma, any));
	refine(&e, look_up(s, t->rule, t->lemma, kind));
	return e;
}

/* What the counts don't know: an unsure end, nesting, an unsure speaker. */
static void adjust(struct estimate *e, const struct sb_attribution *t)
{
	if (t->cut < 100)
		e->content *= 0.55 + 0.45 * t->cut / 100.0;
	if (t->nested)
		e->content *= 0.85;
	if (t->source_kind == SB_SRC_PRONOUN ||
	    (e->speaker > t->speaker_hint / 100.0))
		e->speaker = (e->speaker + t->speaker_hint / 100.0) / 2;
}

static int per_cent(double x)
{
	int n = (int)(100 * x + 0.5);

	return n < 1 ? 1 : n > 99 ? 99 : n;
}

static struct sb_slice why(struct sb_article *a,
			   const struct sb_attribution *t,
			   const struct estimate *e)
{
	struct sb_text s = { 0 };

	sb_text_addf(&a->arena, &s, "claim %d%%: rule %.*s",
		     t->content_confidence, SB_FMT(t->rule));
	if (t->lemma.n)
		sb_text_addf(&a->arena, &s, ", cue \u201c%.*s\u201d",
			     SB_FMT(t->lemma));
	if (e->rows)
		sb_text_addf(&a->arena, &s, ", %u rows counted", e->rows);
	if (t->cut < 100)
		sb_text_add(&a->arena, &s, SB_LIT(", its end is a guess"));
	if (t->nested)
		sb_text_add(&a->arena, &s,
			    SB_LIT(", inside another claim"));
	sb_text_addf(&a->arena, &s, "; speaker %d%%: %.*s",
		     t->speaker_confidence, SB_FMT(t->resolved_by));
	return sb_text_slice(&s);
}

static enum sb_rc open_score(void **ctx, const struct sb_config *config,
			     struct sb_err *err)
{
	struct scorer *s = sb_malloc(sizeof(*s));

	(void)err;
	s->priors = sb_ruleset_priors(config->ruleset, &s->n);
	s->sorted = sb_malloc(s->n * sizeof(*s->sorted));
	if (s->n) {
		memcpy(s->sorted, s->priors, s->n * sizeof(*s->sorted));
		qsort(s->sorted, s->n, sizeof(*s->sorted), compare);
	}
	*ctx = s;
	return SB_OK;
}

static enum sb_rc run_score(void *ctx, struct sb_article *article,
			    struct sb_err *err)
{
	const struct scorer *s = ctx;

	(void)err;
	for (size_t i = 0; i < article->nattributions; i++) {
		struct sb_attribution *t = &article->attributions[i];
		struct estimate e = estimate(s, t);

		adjust(&e, t);
		t->content_confidence = per_cent(e.content);
		t->speaker_confidence = per_cent(e.speaker);
		t->confidence = per_cent(e.content * e.speaker);
		t->why = why(article, t, &e);
	}
	article->layers |= SB_LAYER_CONFIDENCE;
	return SB_OK;
}

static enum sb_rc close_score(void *ctx, bool ok, struct sb_err *err)
{
	struct scorer *s = ctx;

	(void)ok;
	(void)err;
	free(s->sorted);
	free(s);
	return SB_OK;
}

const struct sb_stage sb_score_stage = {
	.name = "score",
	.summary = "estimate how sure each claim and its speaker are, and why",
	.example = "saidby resolve < found.jsonl | saidby score",
	.needs = SB_LAYER_SOURCE | SB_LAYER_MATCH | SB_LAYER_SEGMENTS |
		 SB_LAYER_ATTRIBUTIONS | SB_LAYER_SPEAKERS,
	.gives = SB_LAYER_CONFIDENCE,
	.wants_rules = true,
	.open = open_score,
	.run = run_score,
	.close = close_score,
};
