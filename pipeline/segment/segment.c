/* segment.c - see saidby/segment.h */
#include "saidby/segment.h"

#include "internal.h"
#include "saidby/lexicon.h"
#include "saidby/ruleset.h"

static void find_paragraphs(struct sb_article *a)
{
	const char *p = a->match.p, *end = p + a->match.n;
	size_t n = 0;

	for (; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
		n++;
	a->paragraphs = SB_NEW_N(&a->arena, struct sb_paragraph, n);
	a->nparagraphs = n;
	p = a->match.p;
	for (size_t i = 0; i < n; i++) {
		const char *line = p;

		p = memchr(p, '\n', (size_t)(end - p));
		a->paragraphs[i].span =
			(struct sb_span) { (uint32_t)(line - a->match.p),
					   (uint32_t)(p - a->match.p) };
		p++;
	}
}

static enum sb_rc open_stage(void **ctx, const struct sb_config *config,
			     struct sb_err *err)
{
	struct sb_segmenter *s = sb_malloc(sizeof(*s));
	const struct sb_ruleset *r = config->ruleset;

	(void)err;
	*s = (struct sb_segmenter) {
		.title = sb_ruleset_lexicon(r, "title"),
		.abbreviation = sb_ruleset_lexicon(r, "abbreviation"),
		.starter = sb_ruleset_lexicon(r, "starter"),
		.hour = sb_ruleset_lexicon(r, "behind-hour"),
		.cue = sb_ruleset_lexicon(r, "cue"),
		.place = sb_ruleset_lexicon(r, "place"),
	};
	*ctx = s;
	return SB_OK;
}

static enum sb_rc run(void *ctx, struct sb_article *a, struct sb_err *err)
{
	struct sb_sentences sentences = { { 0 } };
	size_t quote = 0;

	(void)err;
	find_paragraphs(a);
	sb_segment_kinds(ctx, a);
	for (size_t i = 0; i < a->nparagraphs; i++)
		sb_segment_split(ctx, a, (uint32_t)i, &quote, &sentences);
	a->sentences = sentences.list.v;
	a->nsentences = sentences.list.n;
	a->layers |= SB_LAYER_SEGMENTS;
	return SB_OK;
}

static enum sb_rc close_stage(void *ctx, bool ok, struct sb_err *err)
{
	(void)ok;
	(void)err;
	free(ctx);
	return SB_OK;
}

const struct sb_stage sb_segment_stage = {
	.name = "segment",
	.summary = "paragraphs and sentences",
	.example = "saidby normalise < read.jsonl | saidby segment",
	.needs = SB_LAYER_MATCH,
	.gives = SB_LAYER_SEGMENTS,
	.wants_rules = true,
	.open = open_stage,
	.run = run,
	.close = close_stage,
};
