/* rules_try.c - saidby rules try: the claims of a text, or what was missed */
#include <stdio.h>

#include "rules.h"
#include "saidby/words.h"

struct trying {
	struct bench *bench;
	const struct sb_rule *only;
	unsigned line;
	unsigned long claims, sentences, missed, quotes, cues, names;
};

static void print_claim(struct trying *y, const struct sb_attribution *t)
{
	struct sb_article *a = &y->bench->article;
	struct sb_slice who = t->speaker.n ? t->speaker
					   : own_words(a, t->source);

	if (y->only && !sb_slice_eq(t->rule, y->only->id))
		return;
	y->claims++;
	printf("%.*s: %d %% %.*s %s", SB_FMT(place_of(a, t->context.from)),
	       t->confidence, SB_FMT(t->rule), sb_type_name(t->type));
	if (t->polarity != SB_ASSERTED)
		printf(", %s", sb_polarity_name(t->polarity));
	printf("\n  %.*s", SB_FMT(who.n ? who : SB_LIT("(nobody)")));
	if (t->source_outlet.n)
		printf(" to %.*s", SB_FMT(t->source_outlet));
	printf(": %.*s\n", SB_FMT(claim_text(&a->arena, a, t)));
}

/* ---- what was missed ---- */

static bool has_claim(const struct sb_article *a, uint32_t i)
{
	struct sb_span s = a->sentences[i].span;

	for (size_t k = 0; k < a->nattributions; k++) {
		const struct sb_attribution *t = &a->attributions[k];

		if (t->sentence == i)
			return true;
		for (uint32_t p = 0; p < t->npieces; p++)
			if (sb_span_overlaps(t->pieces[p], s))
				return true;
	}
	return false;
}

static bool has_quote(const struct sb_article *a, struct sb_span s)
{
	for (size_t i = 0; i < a->nquotes; i++)
		if (sb_span_overlaps(a->quotes[i].span, s))
			return true;
	return false;
}

/* A form of NAME's lexicon in the sentence, or an absent slice. */
static struct sb_slice form_in(const struct bench *b, struct sb_span span,
			       const char *name, bool watched)
{
	const struct sb_lexicon *lex = sb_ruleset_lexicon(b->rules, name);
	struct sb_slice s = sb_slice_at(b->article.match, span);
	struct sb_span w;
	size_t at = 0, end;

	while (sb_word_next(s, &at, &w)) {
		const struct sb_entry *e = sb_lexicon_match(lex, s, w.from,
							    &end, NULL);

		if (e && (!watched || e->watched))
			return (struct sb_slice) { s.p + w.from, end - w.from };
	}
	return (struct sb_slice) { NULL, 0 };
}

static void print_missed(struct trying *y, uint32_t i)
{
	struct bench *b = y->bench;
	struct sb_article *a = &b->article;
	struct sb_span s = a->sentences[i].span;
	bool quote = has_quote(a, s);
	struct sb_slice cue = form_in(b, s, "cue", false);
	struct sb_slice name = form_in(b, s, "speaker", true);

	if (!quote && !cue.n && !name.n)
		return;
	y->missed++;
	y->quotes += quote;
	y->cues += cue.n > 0;
	y->names += name.n > 0;
	printf("%.*s:", SB_FMT(place_of(a, s.from)));
	if (quote)
		printf(" [quotation]");
	if (cue.n)
		printf(" [cue %.*s]", SB_FMT(cue));
	if (name.n)
		printf(" [watched %.*s]", SB_FMT(name));
	printf("\n  %.*s\n", SB_FMT(sb_slice_at(a->match, s)));
}

static bool on_line(const struct trying *y, struct sb_span s)
{
	const struct sb_article *a = &y->bench->article;

	return !y->line || sb_span_empty(s) ||
	       (line_of(a, s.from) <= y->line &&
		line_of(a, s.to - 1) >= y->line);
}

static enum sb_rc try_article(void *arg, struct sb_article *a,
			      struct sb_err *err)
{
	struct trying *y = arg;
	enum sb_rc rc = SB_OK;

	if (a->line && y->line && a->line != y->line)
		return SB_OK;
	if (!(a->layers & SB_LAYER_CONFIDENCE))
		rc = bench_article(y->bench, err);
	if (rc != SB_OK)
		return rc;
	y->sentences += a->nsentences;
	if (!y->bench->config.missed) {
		for (size_t i = 0; i < a->nattributions; i++)
			if (on_line(y, a->attributions[i].context))
				print_claim(y, &a->attributions[i]);
		return SB_OK;
	}
	for (uint32_t i = 0; i < a->nsentences; i++)
		if (on_line(y, a->sentences[i].span) && !has_claim(a, i))
			print_missed(y, i);
	return SB_OK;
}

static enum sb_rc try_all(struct bench *b, const struct sb_rule *only,
			  const char *const *paths, size_t n,
			  struct sb_err *err)
{
	struct trying y = { .bench = b, .only = only };
	enum sb_rc rc = SB_OK;

	for (size_t i = 0; i < n && rc == SB_OK; i++)
		rc = bench_operand(b, paths[i], &y.line, try_article, &y, err);
	if (rc == SB_OK && b->config.missed)
		printf("%lu of %lu sentences without a claim: %lu with a "
		       "quotation, %lu with a cue, %lu with a watched name\n",
		       y.missed, y.sentences, y.quotes, y.cues, y.names);
	else if (rc == SB_OK)
		printf("%lu claim%s in %lu sentence%s\n", y.claims,
		       y.claims == 1 ? "" : "s", y.sentences,
		       y.sentences == 1 ? "" : "s");
	return rc;
}

enum sb_rc try_paths(struct bench *b, const char *const *paths, size_t n,
		     struct sb_err *err)
{
	return try_all(b, NULL, paths, n, err);
}

enum sb_rc rules_try(const struct sb_config *config, struct sb_err *err)
{
	const struct sb_rule *only = NULL;
	struct bench b;
	enum sb_rc rc;

	if (config->paths.n < 2)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules try TEXT|FILE...: name some");
	rc = bench_open(&b, config, NULL, false, err);
	if (rc == SB_OK && config->rule)
		rc = bench_rule(&b, config->rule, &only, err);
	if (rc == SB_OK)
		rc = try_all(&b, only, config->paths.v + 1, config->paths.n - 1,
			     err);
	bench_close(&b);
	return rc;
}
