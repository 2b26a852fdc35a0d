/* score.c - the score stage, see saidby/score.h */
#include "saidby/score.h"

#include "saidby/rule.h"
#include "saidby/stage.h"

static struct sb_estimate estimate(const struct sb_ruleset *rules,
				   const struct sb_attribution *t)
{
	struct sb_estimate e = { t->hint / 100.0, t->speaker_hint / 100.0, 0 };

	sb_ruleset_estimate(rules, t->rule, t->lemma, t->source_kind, &e);
	return e;
}

/* What the counts don't know: an unsure end, nesting, an unsure speaker. */
static void adjust(struct sb_estimate *e, const struct sb_attribution *t)
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

static struct sb_slice why(struct sb_article *a, const struct sb_attribution *t,
			   const struct sb_estimate *e)
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
		sb_text_add(&a->arena, &s, SB_LIT(", inside another claim"));
	sb_text_addf(&a->arena, &s, "; speaker %d%%: %.*s",
		     t->speaker_confidence, SB_FMT(t->resolved_by));
	return sb_text_slice(&s);
}

static enum sb_rc open_score(void **ctx, const struct sb_config *config,
			     struct sb_err *err)
{
	(void)err;
	*ctx = (void *)config->ruleset;
	return SB_OK;
}

static enum sb_rc run_score(void *ctx, struct sb_article *article,
			    struct sb_err *err)
{
	(void)err;
	for (size_t i = 0; i < article->nattributions; i++) {
		struct sb_attribution *t = &article->attributions[i];
		struct sb_estimate e = estimate(ctx, t);

		adjust(&e, t);
		t->content_confidence = per_cent(e.content);
		t->speaker_confidence = per_cent(e.speaker);
		t->confidence = per_cent(e.content * e.speaker);
		t->why = why(article, t, &e);
	}
	article->layers |= SB_LAYER_CONFIDENCE;
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
};
