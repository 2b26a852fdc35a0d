/* rules_hint.c - which word, taken for a cue, would make a claim
 *
 * No list of verbs knows the word that is missing. So each word of the
 * sentence is replaced by the commonest cue in its form ("said" for
 * "trumpeted") and the stages are asked again: a claim that comes out at that
 * place is a hint that can be relied on.
 */
#include <stdio.h>

#include "rules.h"
#include "saidby/words.h"

enum { MOST_WORDS = 80, MOST_HINTS = 3 };

static const char *const function_words[] = {
	"the",	  "a",	   "an",   "and",   "or",    "but",    "of",	"to",
	"in",	  "on",	   "at",   "for",   "with",  "by",     "from",	"is",
	"are",	  "was",   "were", "be",    "been",  "has",    "have",	"had",
	"will",	  "would", "can",  "could", "may",   "might",  "must",	"shall",
	"should", "do",	   "does", "did",   "not",   "that",   "this",	"these",
	"those",  "his",   "her",  "its",   "their", "our",    "my",	"your",
	"he",	  "she",   "it",   "they",  "we",    "who",    "which", "when",
	"where",  "while", "as",   "if",    "than",  "then",   "so",	"also",
	"us",	  "him",   "them", "me",    "after", "before", NULL
};

static bool is_function_word(struct sb_slice w)
{
	for (int i = 0; function_words[i]; i++)
		if (sb_slice_is(w, function_words[i]))
			return true;
	return false;
}

/* Could W be a form of a verb? */
static bool could_be_cue(struct sb_slice w)
{
	size_t at = 0;

	return w.n >= 3 && sb_is_lower_cp(sb_next_cp(w, &at)) &&
	       !is_function_word(w) && !sb_slice_ends(w, SB_LIT("ly"));
}

static struct sb_slice cue_like(struct sb_slice w)
{
	if (sb_slice_ends(w, SB_LIT("ing")))
		return SB_LIT("saying");
	if (sb_slice_ends(w, SB_LIT("s")) && !sb_slice_ends(w, SB_LIT("ss")))
		return SB_LIT("says");
	return SB_LIT("said");
}

/* A trial's claim, told apart from one that any noun would make. */
struct trial {
	struct sb_slice rule; /* id; absent: none */
};

/* Is the content quoted, introduced by "that", or before the cue? */
static bool is_strong(const struct sb_article *a,
		      const struct sb_attribution *t)
{
	struct sb_slice after = { a->match.p + t->cue.to,
				  a->match.n - t->cue.to };

	return t->npieces &&
	       (t->type != SB_INDIRECT || t->pieces[0].from < t->cue.from ||
		sb_slice_starts(after, SB_LIT(" that ")));
}

/* The claim at byte AT of the trial's text. */
static void look(const struct sb_article *a, uint32_t at, struct trial *out)
{
	for (size_t i = 0; i < a->nattributions; i++) {
		const struct sb_attribution *t = &a->attributions[i];
		struct sb_span own = sb_article_own_span(a, t->cue);

		if (own.from <= at && at < own.to && is_strong(a, t))
			out->rule = t->rule;
	}
}

/* TEXT with its SPAN replaced, run on the bench. */
static void run_trial(struct bench *b, struct sb_slice text,
		      struct sb_span span, struct trial *out)
{
	struct bench keep = *b;
	struct sb_arena arena = { 0 };
	struct sb_text t = { 0 };
	struct sb_slice word = cue_like(sb_slice_at(text, span));

	memset(out, 0, sizeof(*out));
	sb_text_add(&arena, &t, (struct sb_slice) { text.p, span.from });
	sb_text_add(&arena, &t, word);
	sb_text_add(&arena, &t,
		    (struct sb_slice) { text.p + span.to, text.n - span.to });
	memset(&b->article, 0, sizeof(b->article));
	sb_matcher_trace(b->matcher, NULL, NULL);
	if (bench_text(b, sb_text_slice(&t), false, NULL) == SB_OK)
		look(&b->article, span.from, out);
	sb_article_release(&b->article);
	*b = keep;
	if (b->watching)
		bench_watch(b);
	sb_arena_release(&arena);
}

/* The first value that RULE asks of KEY, or absent. */
static struct sb_slice asked(const struct sb_rule *r, const char *key)
{
	for (unsigned i = 0; i < r->nconditions; i++)
		if (sb_slice_is(r->conditions[i].key, key) &&
		    !r->conditions[i].negative && r->conditions[i].nvalues)
			return r->conditions[i].values[0];
	return (struct sb_slice) { NULL, 0 };
}

static const char *cue_file(const struct bench *b, const struct sb_rule *r)
{
	char name[64];
	const struct sb_lexicon *lex;

	snprintf(name, sizeof(name), "%.*s", SB_FMT(r->lexicon));
	lex = sb_ruleset_lexicon(b->rules, name);
	return sb_lexicon_size(lex) ? base_name(sb_lexicon_entry(lex, 0)->file)
				    : "cues.lex";
}

static void print_new_cue(const struct bench *b, const struct sb_rule *r,
			  struct sb_slice word)
{
	struct sb_slice class = asked(r, "class"), frame = asked(r, "frame");

	printf("  hint: \u201c%.*s\u201d stands where a cue would, but is in "
	       "no cue lexicon; as one,\n        %.*s would take this. Add it "
	       "to %s:\n        BASE ; THIRD PERSON ; PAST ; -ING | "
	       "class=%.*s frame=%.*s\n",
	       SB_FMT(word), SB_FMT(r->id), cue_file(b, r),
	       SB_FMT(class.n ? class : SB_LIT("assert")),
	       SB_FMT(frame.n ? frame : SB_LIT("that")));
}

static void print_conditions(const struct sb_rule *r)
{
	for (unsigned i = 0; i < r->nconditions; i++) {
		const struct sb_condition *c = &r->conditions[i];

		printf(" %.*s%s=", SB_FMT(c->key), c->negative ? "!" : "");
		for (unsigned k = 0; k < c->nvalues; k++)
			printf("%s%.*s", k ? "," : "", SB_FMT(c->values[k]));
	}
}

static void print_other_cue(const struct sb_rule *r, struct sb_slice word,
			    const struct sb_entry *e)
{
	printf("  hint: \u201c%.*s\u201d is a cue (%s:%u: %.*s), but %.*s "
	       "asks for",
	       SB_FMT(word), base_name(e->file), e->line, SB_FMT(e->fields),
	       SB_FMT(r->id));
	print_conditions(r);
	printf("\n");
}

/* Prints the hint that WORD gives; false if it gives none. */
static bool hint(struct bench *b, struct sb_slice text, struct sb_span word)
{
	const struct sb_lexicon *cues = sb_ruleset_lexicon(b->rules, "cue");
	struct sb_slice w = sb_slice_at(text, word);
	unsigned which = 0;
	const struct sb_entry *e = sb_lexicon_find(cues, w, &which);
	const struct sb_rule *r;
	struct trial trial;

	run_trial(b, text, word, &trial);
	r = trial.rule.n ? sb_ruleset_rule(b->rules, trial.rule) : NULL;
	if (!r || (e && sb_rule_takes(r, e, which)))
		return false;
	if (e)
		print_other_cue(r, w, e);
	else
		print_new_cue(b, r, w);
	*sb_vec_push(&b->arena, &b->hinted) = sb_arena_dup(&b->arena, w);
	return true;
}

unsigned print_hints(struct bench *b, uint32_t sentence)
{
	const struct sb_article *a = &b->article;
	const struct sb_sentence *s = &a->sentences[sentence];
	struct sb_slice text;
	unsigned hints = 0, words = 0;
	size_t at = 0, quote = 0;
	struct sb_span w;

	text = sb_slice_at(a->match, s->span);
	while (hints < MOST_HINTS && words < MOST_WORDS &&
	       sb_word_next(text, &at, &w)) {
		uint32_t here = s->span.from + w.from;

		while (quote < a->nquotes && a->quotes[quote].span.to <= here)
			quote++;
		if (quote < a->nquotes && a->quotes[quote].span.from <= here)
			continue;
		if (!could_be_cue(sb_slice_at(text, w)))
			continue;
		words++;
		hints += hint(b, text, w);
	}
	return hints;
}

/* ---- how much of a corpus a hint would turn into claims ---- */

struct count {
	struct bench *bench;
	size_t articles, *claims; /* a hinted word */
};

/* The hinted word that W is, or SIZE_MAX. */
static size_t hinted_at(const struct bench *b, struct sb_slice w)
{
	for (size_t i = 0; i < b->hinted.n; i++)
		if (sb_slice_eq(b->hinted.v[i], w))
			return i;
	return SIZE_MAX;
}

/* Is the word at byte AT the cue of a claim as it is? */
static bool is_found(const struct sb_article *a, uint32_t at)
{
	for (size_t i = 0; i < a->nattributions; i++)
		if (a->attributions[i].cue.from <= at &&
		    at < a->attributions[i].cue.to)
			return true;
	return false;
}

static void count_sentence(struct count *c, struct sb_span sentence)
{
	struct sb_slice text = sb_slice_at(c->bench->article.match, sentence);
	struct sb_span w;
	size_t at = 0;

	while (sb_word_next(text, &at, &w)) {
		size_t i = hinted_at(c->bench, sb_slice_at(text, w));
		struct trial trial;

		if (i == SIZE_MAX ||
		    is_found(&c->bench->article, sentence.from + w.from))
			continue;
		run_trial(c->bench, text, w, &trial);
		c->claims[i] += trial.rule.n > 0;
	}
}

static enum sb_rc count_article(void *arg, struct sb_article *a,
				struct sb_err *err)
{
	struct count *c = arg;
	enum sb_rc rc = bench_article(c->bench, err);

	if (rc != SB_OK)
		return rc;
	c->articles++;
	for (uint32_t i = 0; i < a->nsentences; i++)
		count_sentence(c, a->sentences[i].span);
	return SB_OK;
}

enum sb_rc count_hints(struct bench *b, const struct sb_config *config,
		       const char *const *paths, size_t npaths,
		       struct sb_err *err)
{
	struct count c = { .bench = b };
	enum sb_rc rc;

	if (!b->hinted.n) {
		printf("\nno hint names a word: nothing to count\n");
		return SB_OK;
	}
	c.claims = SB_NEW_N(&b->arena, size_t, b->hinted.n);
	rc = corpus_each(config, paths, npaths, &b->article, count_article, &c,
			 err);
	for (size_t i = 0; !sb_fatal(rc) && i < b->hinted.n; i++)
		printf("\n\u201c%.*s\u201d as such a cue: %zu more claim%s in "
		       "%zu "
		       "article%s\n",
		       SB_FMT(b->hinted.v[i]), c.claims[i],
		       c.claims[i] == 1 ? "" : "s", c.articles,
		       c.articles == 1 ? "" : "s");
	return rc;
}
