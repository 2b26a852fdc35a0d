/* resolve.c - the resolve stage, see saidby/resolve.h */
#include <stdlib.h>

#include "internal.h"
#include "saidby/stage.h"
#include "saidby/words.h"

/* Has attribution I, of those that inherit, its source from one behind it that
 * doesn't?
 */
static bool goes_before(const struct sb_article *a, uint32_t i)
{
	const struct sb_attribution *t = &a->attributions[i];

	return t->inherited && t->from > i &&
	       !a->attributions[t->from].inherited;
}

static void resolve_one(struct resolver *r, uint32_t i)
{
	struct sb_attribution *t = &r->article->attributions[i];

	source_add_outlets(r, t);
	if (t->inherited && t->from < i) {
		source_inherit(t, &r->article->attributions[t->from]);
		return;
	}
	if (goes_before(r->article, i))
		return;
	if (t->type == SB_HEARSAY || sb_span_empty(t->source)) {
		t->speaker = SB_LIT("");
		source_say(t, SB_SRC_NONE, t->type == SB_HEARSAY ? 95 : 40,
			   "no source");
		return;
	}
	if (source_by_pronoun(r, t, i) || source_by_outlet(r, t) ||
	    source_by_name(r, t))
		return;
	source_by_noun(r, t);
}

static bool holds(const struct sb_attribution *t, struct sb_span s)
{
	for (uint32_t k = 0; k < t->npieces; k++)
		if (s.from >= t->pieces[k].from && s.to <= t->pieces[k].to)
			return true;
	return false;
}

/* "The mayor has said that it is over, Reuters reports": what an outlet reports
 * that somebody said is that person's claim, credited to that outlet.
 */
static void pass_on_outlets(struct sb_article *a)
{
	for (uint32_t i = 0; i < a->nattributions; i++) {
		const struct sb_attribution *t = &a->attributions[i];

		if (t->source_kind != SB_SRC_OUTLET || !t->source_outlet.n)
			continue;
		for (uint32_t k = 0; k < a->nattributions; k++) {
			struct sb_attribution *said = &a->attributions[k];

			if (k == i || !said->speaker.n ||
			    sb_span_empty(said->source) ||
			    !holds(t, said->source))
				continue;
			if (!said->source_outlet.n)
				said->source_outlet = t->source_outlet;
			said->nested = false;
		}
	}
}

/* "Moen said", where two are called so: as written, though what follows has
 * been resolved with the one named last. So are those who go on with it.
 */
static void leave_shared_names(struct resolver *r)
{
	struct sb_attribution *v = r->article->attributions;
	size_t next = 0;
	struct sb_slice was = { NULL, 0 }, now = was;

	for (uint32_t i = 0; i < r->article->nattributions; i++) {
		struct sb_attribution *t = &v[i];

		if (next < r->shared.n && r->shared.v[next].attribution == i) {
			was = t->speaker;
			now = r->shared.v[next++].name;
			t->speaker = now;
		} else if (t->inherited && t->from < i) {
			t->speaker = v[t->from].speaker;
		} else if (now.n && sb_slice_eq(t->speaker, was)) {
			if (t->source_kind == SB_SRC_PRONOUN)
				t->speaker = now;
			else
				now.n = 0;
		}
	}
}

/* ---- the stage ---- */

static enum sb_rc open_resolve(void **ctx, const struct sb_config *config,
			       struct sb_err *err)
{
	const struct sb_ruleset *rs = config->ruleset;
	struct resolver *r = sb_malloc(sizeof(*r));

	(void)err;
	memset(r, 0, sizeof(*r));
	r->rules = rs;
	r->grammar = sb_ruleset_grammar(rs);
	r->lex = (struct lexicons) {
		.speaker = sb_ruleset_lexicon(rs, "speaker"),
		.outlet = sb_ruleset_lexicon(rs, "outlet"),
		.title = sb_ruleset_lexicon(rs, "title"),
		.given = sb_ruleset_lexicon(rs, "given"),
		.role = sb_ruleset_lexicon(rs, "role"),
		.group = sb_ruleset_lexicon(rs, "group"),
		.document = sb_ruleset_lexicon(rs, "document"),
		.orgword = sb_ruleset_lexicon(rs, "orgword"),
		.place = sb_ruleset_lexicon(rs, "place"),
		.calendar = sb_ruleset_lexicon(rs, "calendar"),
		.platform = sb_ruleset_lexicon(rs, "platform"),
		.particle = sb_ruleset_lexicon(rs, "particle"),
		.outletword = sb_ruleset_lexicon(rs, "outletword"),
		.outletending = sb_ruleset_lexicon(rs, "outletending"),
		.credit = sb_ruleset_lexicon(rs, "credit"),
		.medium = sb_ruleset_lexicon(rs, "medium"),
		.lead_in = sb_ruleset_lexicon(rs, "lead-in"),
		.asking = sb_ruleset_lexicon(rs, "asking"),
		.question = sb_ruleset_lexicon(rs, "question"),
		.postnominal = sb_ruleset_lexicon(rs, "postnominal"),
		.lesser = sb_ruleset_lexicon(rs, "lesser"),
		.utterance = sb_ruleset_lexicon(rs, "cue-is"),
		.naming = sb_ruleset_lexicon(rs, "naming"),
		.verb = sb_ruleset_lexicon(rs, "verb"),
		.verb_alone = sb_ruleset_lexicon(rs, "verb-alone"),
	};
	*ctx = r;
	return SB_OK;
}

static enum sb_rc run_resolve(void *ctx, struct sb_article *article,
			      struct sb_err *err)
{
	struct resolver *r = ctx;

	(void)err;
	r->article = article;
	memset(&r->shared, 0, sizeof(r->shared));
	names_collect(r);
	nouns_collect(r);
	nouns_mention(r);
	pronouns_collect(r);
	for (uint32_t i = 0; i < article->nattributions; i++)
		resolve_one(r, i);
	leave_shared_names(r);
	for (uint32_t i = 0; i < article->nattributions; i++) {
		struct sb_attribution *t = &article->attributions[i];

		if (!goes_before(article, i))
			continue;
		source_inherit(t, &article->attributions[t->from]);
		t->resolved_by =
			SB_LIT("the attribution behind goes on from it");
	}
	pass_on_outlets(article);
	article->layers |= SB_LAYER_SPEAKERS;
	return SB_OK;
}

static enum sb_rc close_resolve(void *ctx, bool ok, struct sb_err *err)
{
	(void)ok;
	(void)err;
	free(ctx);
	return SB_OK;
}

const struct sb_stage sb_resolve_stage = {
	.name = "resolve",
	.summary = "resolve sources to speakers and source outlets",
	.example = "saidby find < segments.jsonl | saidby resolve",
	.needs = SB_LAYER_SOURCE | SB_LAYER_MATCH | SB_LAYER_SEGMENTS |
		 SB_LAYER_ATTRIBUTIONS,
	.gives = SB_LAYER_SPEAKERS,
	.wants_rules = true,
	.open = open_resolve,
	.run = run_resolve,
	.close = close_resolve,
};
