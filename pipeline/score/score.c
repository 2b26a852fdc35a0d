/* score.c - the score stage, see saidby/score.h */
#include "saidby/score.h"

#include <math.h>

#include "saidby/words.h"

/* How often the words of a source are right, where nothing was counted. */
#define SOURCE_RIGHT 0.92

enum { FEW_WORDS = 3 };

double sb_score_log_odds(double p)
{
	p = p < 0.01 ? 0.01 : p > 0.99 ? 0.99 : p;
	return log(p / (1 - p));
}

double sb_score_chance(const double *traits, const double *odds)
{
	double z = 0;

	for (int i = 0; i < SB_TRAITS; i++)
		z += traits[i] * odds[i];
	return 1 / (1 + exp(-z));
}

struct sb_estimate sb_score_before(const struct sb_attribution *t)
{
	return (struct sb_estimate) { t->hint / 100.0, SOURCE_RIGHT, 0 };
}

/* ---- traits ---- */

static bool has_few_words(const struct sb_article *a,
			  const struct sb_attribution *t)
{
	unsigned n = 0;

	for (uint32_t i = 0; i < t->npieces; i++) {
		struct sb_slice s = sb_slice_at(a->match, t->pieces[i]);
		struct sb_span w;
		size_t at = 0;

		while (sb_word_next(s, &at, &w))
			if (++n > FEW_WORDS)
				return false;
	}
	return true;
}

/* What speaks against a claim, whoever counted. */
static void add_doubts(const struct sb_article *a,
		       const struct sb_attribution *t, double *x)
{
	x[SB_TRAIT_NESTED] = t->nested;
	x[SB_TRAIT_SHORT] = has_few_words(a, t);
	x[SB_TRAIT_GUESS] = t->cut < 100;
	x[SB_TRAIT_UNSAID] = t->polarity == SB_HYPOTHETICAL;
}

/* Of pronouns the person is a part of its own. */
static void add_source(const struct sb_attribution *t, double *x)
{
	x[SB_TRAIT_PRONOUN] = t->source_kind == SB_SRC_PRONOUN;
	if (t->source_kind != SB_SRC_PRONOUN && t->source_kind != SB_SRC_NONE)
		x[SB_TRAIT_SURE] = sb_score_log_odds(t->speaker_hint / 100.0);
}

void sb_score_traits(const struct sb_article *a, const struct sb_attribution *t,
		     const struct sb_estimate *e, enum sb_part part, double *x)
{
	memset(x, 0, SB_TRAITS * sizeof(*x));
	x[SB_TRAIT_START] = 1;
	switch (part) {
	case SB_PART_CLAIM:
		x[SB_TRAIT_COUNTS] = sb_score_log_odds(e->content);
		x[SB_TRAIT_WEIGHT] = sb_score_log_odds(t->hint / 100.0);
		x[SB_TRAIT_SPLIT] = t->npieces > 1;
		x[SB_TRAIT_MIXED] = t->type == SB_MIXED;
		add_doubts(a, t, x);
		add_source(t, x);
		break;
	case SB_PART_SPEAKER:
		x[SB_TRAIT_COUNTS] = sb_score_log_odds(e->speaker);
		add_source(t, x);
		break;
	case SB_PART_PERSON:
		x[SB_TRAIT_SURE] = sb_score_log_odds(t->speaker_hint / 100.0);
		break;
	case SB_PARTS:
		break;
	}
}

/* ---- chances ---- */

struct chances {
	double claim, speaker;
	unsigned rows;
	bool few_words; /* lowered it */
};

/* A rule without counts: its weight, moved by doubts alone. */
static double uncounted_claim(const struct sb_article *a,
			      const struct sb_attribution *t,
			      const double *odds)
{
	double x[SB_TRAITS] = { 0 };
	double z = sb_score_log_odds(t->hint / 100.0);

	add_doubts(a, t, x);
	for (int i = 0; i < SB_TRAITS; i++)
		z += x[i] * odds[i];
	return 1 / (1 + exp(-z));
}

static double chance(const struct sb_ruleset *rs, const struct sb_article *a,
		     const struct sb_attribution *t,
		     const struct sb_estimate *e, enum sb_part part)
{
	double x[SB_TRAITS];

	sb_score_traits(a, t, e, part, x);
	return sb_score_chance(x, sb_ruleset_odds(rs, part));
}

static struct chances judge(const struct sb_ruleset *rs,
			    const struct sb_article *a,
			    const struct sb_attribution *t)
{
	struct sb_estimate e = sb_score_before(t);
	bool pronoun = t->source_kind == SB_SRC_PRONOUN;
	struct chances c;

	sb_ruleset_estimate(rs, t->rule, t->lemma, t->source_kind, &e);
	c.rows = e.rows;
	c.few_words = sb_ruleset_odds(rs, SB_PART_CLAIM)[SB_TRAIT_SHORT] < 0 &&
		      has_few_words(a, t);
	if (e.rows) {
		c.claim = chance(rs, a, t, &e, SB_PART_CLAIM);
		c.speaker = chance(rs, a, t, &e, SB_PART_SPEAKER);
	} else {
		c.claim = uncounted_claim(a, t,
					  sb_ruleset_odds(rs, SB_PART_CLAIM));
		c.speaker = pronoun ? 1 : t->speaker_hint / 100.0;
	}
	if (pronoun && t->speaker_hint <= SB_UNSURE)
		c.speaker *= t->speaker_hint / 100.0;
	else if (pronoun)
		c.speaker *= chance(rs, a, t, &e, SB_PART_PERSON);
	return c;
}

static int per_cent(double x)
{
	int n = (int)(100 * x + 0.5);

	return n < 1 ? 1 : n > 99 ? 99 : n;
}

static struct sb_slice why(struct sb_article *a, const struct sb_attribution *t,
			   const struct chances *c)
{
	struct sb_text s = { 0 };

	sb_text_addf(&a->arena, &s, "claim %d%%: rule %.*s",
		     t->content_confidence, SB_FMT(t->rule));
	if (t->lemma.n)
		sb_text_addf(&a->arena, &s, ", cue \u201c%.*s\u201d",
			     SB_FMT(t->lemma));
	if (c->rows)
		sb_text_addf(&a->arena, &s, ", %u rows counted", c->rows);
	if (t->cut < 100)
		sb_text_add(&a->arena, &s, SB_LIT(", its end is a guess"));
	if (t->nested)
		sb_text_add(&a->arena, &s, SB_LIT(", inside another claim"));
	if (c->few_words)
		sb_text_add(&a->arena, &s, SB_LIT(", few words"));
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

/* Moves the claims that are less sure than the gate behind the others. */
static void leave_out(struct sb_article *a, int gate)
{
	size_t all = a->nattributions, kept = 0, n = 0;
	struct sb_attribution *doubted = SB_NEW_N(&a->arena,
						  struct sb_attribution, all);
	uint32_t *place = SB_NEW_N(&a->arena, uint32_t, all);

	for (size_t i = 0; i < all; i++)
		place[i] = a->attributions[i].content_confidence < gate
				   ? UINT32_MAX
				   : (uint32_t)kept++;
	kept = 0;
	for (size_t i = 0; i < all; i++) {
		struct sb_attribution t = a->attributions[i];

		/* Its speaker stays, though the claim it is of is gone. */
		t.inherited = t.inherited && place[t.from] != UINT32_MAX;
		t.from = t.inherited ? place[t.from] : 0;
		if (place[i] == UINT32_MAX)
			doubted[n++] = t;
		else
			a->attributions[kept++] = t;
	}
	for (size_t i = 0; i < n; i++)
		a->attributions[kept + i] = doubted[i];
	a->nattributions = kept;
	a->ndoubted = n;
}

static enum sb_rc run_score(void *ctx, struct sb_article *article,
			    struct sb_err *err)
{
	(void)err;
	for (size_t i = 0; i < article->nattributions; i++) {
		struct sb_attribution *t = &article->attributions[i];
		struct chances c = judge(ctx, article, t);

		t->content_confidence = per_cent(c.claim);
		t->speaker_confidence = per_cent(c.speaker);
		t->confidence = per_cent(c.claim * c.speaker);
		t->why = why(article, t, &c);
	}
	leave_out(article, sb_ruleset_claim_gate(ctx));
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
