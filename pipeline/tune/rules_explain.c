/* rules_explain.c - saidby rules explain: why a sentence is a claim, or none
 *
 * Of a hit: each step with what it took, how the source was resolved, the
 * confidence and its reasons, and who lost to it. Of a miss: the tries that
 * got furthest, with the line of the pattern that was wanted and the text
 * that stood there.
 */
#include <stdio.h>
#include <stdlib.h>

#include "rules.h"
#include "saidby/words.h"

enum { MOST_NEAR = 3, MOST_SEEN = 70, MOST_PATTERN = 90, MOST_ITEMS = 48 };

struct explain {
	struct bench *bench;
	const struct sb_rule *only; /* --rule, or NULL */
	unsigned line;		    /* of the file; 0: all */
	unsigned shown;
};

bool belongs_to(const struct sb_attribution *t, uint32_t sentence)
{
	return t->sentence == sentence;
}

static struct sb_slice match_text(const struct sb_article *a,
				  struct sb_span span)
{
	return sb_slice_at(a->match, span);
}

static void print_rule(const struct sb_rule *r)
{
	printf("%.*s@%u (%s:%u)", SB_FMT(r->id), r->rev, base_name(r->file),
	       r->line);
}

static void print_step(const char *lead, const struct sb_rule *r,
		       const struct sb_pattern *p)
{
	struct sb_slice s = p->written;

	while (s.n > MOST_PATTERN)
		sb_prev_cp(p->written, &s.n);
	printf("%s`%s %.*s%s` (%s:%u)", lead, step_word(r, p), SB_FMT(s),
	       s.n < p->written.n ? "\u2026" : "", base_name(p->file), p->line);
}

/* The step that was done I-th: `after` downward, then `before` upward. */
static const struct sb_pattern *step_at(const struct sb_rule *r, unsigned i)
{
	if (i < r->nafter)
		return &r->after[i];
	i -= r->nafter;
	return i < r->nbefore ? &r->before[r->nbefore - 1 - i] : NULL;
}

static void print_steps(const struct sb_article *a, const struct sb_try *t)
{
	for (unsigned i = 0; i < t->steps_done; i++) {
		const struct sb_pattern *p = step_at(t->rule, i);

		if (!p)
			return;
		print_step("    ", t->rule, p);
		printf("\n      took \u2039%.*s\u203a\n",
		       SB_FMT(match_text(a, t->took[i])));
	}
}

/* ---- hits ---- */

static const struct sb_try *try_of(const struct bench *b,
				   const struct sb_attribution *t)
{
	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *y = &b->tries.v[i];

		if (y->outcome == SB_MATCHED && bench_kept(b, y) == t &&
		    sb_slice_eq(y->rule->id, t->rule))
			return y;
	}
	return NULL;
}

static void print_anchor(const struct sb_article *a, const struct sb_try *t)
{
	if (t->entry)
		printf("  cue         \u201c%.*s\u201d (%s:%u: %.*s)\n",
		       SB_FMT(match_text(a, t->anchor)),
		       base_name(t->entry->file), t->entry->line,
		       SB_FMT(t->entry->fields));
}

static void print_speaker(struct sb_article *a, const struct sb_attribution *t)
{
	printf("  speaker     %.*s",
	       SB_FMT(t->speaker.n ? t->speaker : SB_LIT("(not known)")));
	if (!sb_span_empty(t->source))
		printf(", written \u201c%.*s\u201d",
		       SB_FMT(own_words(a, t->source)));
	printf(": %.*s (%d %%)\n", SB_FMT(t->resolved_by), t->speaker_hint);
	if (t->source_outlet.n)
		printf("  outlet      %.*s\n", SB_FMT(t->source_outlet));
}

/* The hit that T lost to, which is of a known rule and near it. */
static const struct sb_try *winner_of(const struct bench *b,
				      const struct sb_try *t)
{
	const struct sb_try *best = NULL;

	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *y = &b->tries.v[i];

		if (y->outcome == SB_MATCHED && y->rule == t->winner &&
		    bench_kept(b, y) &&
		    (!best ||
		     labs((long)y->anchor.from - (long)t->anchor.from) <
			     labs((long)best->anchor.from -
				  (long)t->anchor.from)))
			best = y;
	}
	return best;
}

static const struct sb_try *match_of(const struct bench *b,
				     const struct sb_try *lost)
{
	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *y = &b->tries.v[i];

		if (y->outcome == SB_MATCHED && y->rule == lost->rule &&
		    y->anchor.from == lost->anchor.from)
			return y;
	}
	return NULL;
}

/* Inside the winner's content only a hit that is sure enough stays. */
static bool is_inside(const struct sb_try *winner, const struct sb_try *t)
{
	for (uint32_t i = 0; winner->hit && i < winner->hit->npieces; i++)
		if (!sb_span_empty(t->anchor) &&
		    sb_span_holds(winner->hit->pieces[i], t->anchor))
			return true;
	return false;
}

static void print_why_lost(const struct bench *b, const struct sb_try *winner,
			   const struct sb_try *lost)
{
	const struct sb_rule *w = winner->rule, *l = lost->rule;

	if (is_inside(winner, lost) &&
	    lost->score < sb_ruleset_nested_gate(b->rules) * 100)
		printf("inside its content, and %d %% sure where the gate for "
		       "that is %d %%",
		       lost->score / 100, sb_ruleset_nested_gate(b->rules));
	else if (w->priority != l->priority)
		printf("priority %d, it %d", l->priority, w->priority);
	else if (winner->score != lost->score)
		printf("%d.%d %% sure, it %d.%d %%", lost->score / 100,
		       lost->score / 10 % 10, winner->score / 100,
		       winner->score / 10 % 10);
	else
		printf("shorter, or further down in the files");
}

static void print_losers(struct bench *b, const struct sb_try *winner)
{
	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *t = &b->tries.v[i], *m, *by;

		if (t->outcome != SB_LOST)
			continue;
		by = winner_of(b, t);
		if (!by || by != winner)
			continue;
		m = match_of(b, t);
		printf("  beat        ");
		print_rule(t->rule);
		if (!sb_span_empty(t->anchor) && t->entry)
			printf(" at \u201c%.*s\u201d",
			       SB_FMT(match_text(&b->article, t->anchor)));
		if (m) {
			printf(": ");
			print_why_lost(b, by, m);
		}
		printf("\n");
	}
}

static void print_hit(struct bench *b, const struct sb_attribution *t)
{
	struct sb_article *a = &b->article;
	const struct sb_try *y = try_of(b, t);

	printf("  claim       %.*s\n", SB_FMT(claim_text(&a->arena, a, t)));
	print_speaker(a, t);
	printf("  is          %s, %s, %s%s\n", sb_type_name(t->type),
	       sb_polarity_name(t->polarity), sb_verbatim_name(t->verbatim),
	       t->nested ? ", inside another claim" : "");
	printf("  confidence  %d %%: %.*s\n", t->confidence, SB_FMT(t->why));
	if (t->content_confidence < sb_ruleset_claim_gate(b->rules))
		printf("  left out    the gate for claims is %d %%\n",
		       sb_ruleset_claim_gate(b->rules));
	printf("  rule        ");
	if (y) {
		print_rule(y->rule);
		printf(" %.*s\n", SB_FMT(y->rule->about));
		print_anchor(a, y);
		print_steps(a, y);
		print_losers(b, y);
	} else {
		printf("%.*s@%u\n", SB_FMT(t->rule), t->rev);
	}
}

/* ---- misses ---- */

static unsigned steps_of(const struct sb_rule *r)
{
	return r->nbefore + r->nafter;
}

/* How much of the failed step held, in 0..99 hundredths. */
static int share_held(const struct sb_try *t)
{
	size_t ends[MOST_ITEMS], n = 0;
	struct sb_slice s = t->step ? t->step->text : SB_LIT("");
	size_t whole;

	/* "(?:ITEMS)", perhaps with more behind it */
	if (sb_pattern_items(s, &whole, 1) == 1 && whole > 4) {
		s = (struct sb_slice) { s.p + 3, whole - 4 };
		n = sb_pattern_items(s, ends, MOST_ITEMS);
	}
	return n > t->items_held ? (int)(99 * t->items_held / n) : 0;
}

/* Is there a quotation in the sentence, in front of the anchor or behind it? */
static bool has_quote(const struct sb_article *a, const struct sb_try *t,
		      bool before)
{
	struct sb_span s = a->sentences[t->sentence].span;

	if (before)
		s.to = t->anchor.from;
	else if (!sb_span_empty(t->anchor))
		s.from = t->anchor.to;
	for (size_t i = 0; i < a->nquotes; i++)
		if (sb_span_overlaps(a->quotes[i].span, s))
			return true;
	return false;
}

/* Where a step asks for a quotation and there is none, the rule is one for
 * other sentences.
 */
static bool wants_absent_quote(const struct sb_article *a,
			       const struct sb_try *t)
{
	const struct sb_rule *r = t->rule;
	bool before = false, after = false;

	if (r->anchor != SB_AT_CUE)
		return false;
	for (unsigned i = 0; i < r->nbefore; i++)
		before |= r->before[i].quotes;
	for (unsigned i = 0; i < r->nafter; i++)
		after |= r->after[i].quotes;
	return (before && !has_quote(a, t, true)) ||
	       (after && !has_quote(a, t, false));
}

/* How near a try came: gates and vetoes stand behind all steps. */
static int nearness(const struct sb_try *t)
{
	unsigned all = steps_of(t->rule);

	switch (t->outcome) {
	case SB_MATCHED:
		return 5000;
	case SB_LOST:
		return -1;
	case SB_GATED:
		return 4000;
	case SB_VETOED:
		return 3000;
	case SB_DROPPED:
		return t->steps_done == all ? 3000 : 0;
	case SB_STEP_FAILED:
		break;
	}
	return all ? (int)((2000 * (t->steps_done + t->others_held) +
			    20 * share_held(t)) /
			   all)
		   : 0;
}

static int nearest_first(const void *x, const void *y)
{
	const struct sb_try *a = *(const struct sb_try *const *)x;
	const struct sb_try *b = *(const struct sb_try *const *)y;
	int na = nearness(a), nb = nearness(b);
	uint32_t la = a->reached.to - a->reached.from,
		 lb = b->reached.to - b->reached.from;

	if (na != nb)
		return na > nb ? -1 : 1;
	if (la != lb)
		return la > lb ? -1 : 1;
	if (a->rule->priority != b->rule->priority)
		return a->rule->priority > b->rule->priority ? -1 : 1;
	return (a > b) - (a < b);
}

/* What stands where the failed step was tried, and no more of it than fits. */
static struct sb_slice seen_at(const struct sb_article *a,
			       const struct sb_try *t, bool *cut)
{
	struct sb_slice m = a->match;
	const struct sb_sentence *s = &a->sentences[t->sentence];
	const struct sb_paragraph *p = &a->paragraphs[s->paragraph];
	uint32_t from = s->span.from, to = p->span.to;

	*cut = false;
	if (sb_span_empty(t->reached) && sb_span_empty(t->anchor)) {
		to = s->span.to;
	} else if (is_before(t->rule, t->step)) {
		to = t->reached.from;
	} else {
		from = t->reached.to;
		if (from < s->span.to)
			to = s->span.to;
	}
	if (to < from)
		to = from;
	while (to - from > MOST_SEEN) {
		size_t at = is_before(t->rule, t->step) ? from : to;

		*cut = true;
		if (is_before(t->rule, t->step)) {
			sb_next_cp(m, &at);
			from = (uint32_t)at;
		} else {
			sb_prev_cp(m, &at);
			to = (uint32_t)at;
		}
	}
	return sb_slice_at(m, (struct sb_span) { from, to });
}

static void print_wanted(const struct sb_article *a, const struct sb_try *t)
{
	bool cut, before = is_before(t->rule, t->step);
	struct sb_slice seen = seen_at(a, t, &cut);

	print_step("    wanted ", t->rule, t->step);
	if (!seen.n)
		printf(", saw the sentence's %s\n", before ? "start" : "end");
	else
		printf(", saw \u2039%s%.*s%s\u203a\n",
		       cut && before ? "\u2026" : "", SB_FMT(seen),
		       cut && !before ? "\u2026" : "");
}

/* Which of a rule's or the rules' patterns held it back? */
static void print_held(const struct bench *b, const struct sb_try *t)
{
	const char *word = t->step ? step_word(t->rule, t->step) : "";

	if (t->outcome == SB_GATED) {
		printf("    matched, but is %d %% sure: less than the gate, "
		       "%d %%\n",
		       t->score / 100, sb_ruleset_gate(b->rules));
	} else if (t->outcome == SB_DROPPED && t->steps_done == 0 &&
		   t->step == sb_ruleset_pattern(b->rules, "passive")) {
		printf("    the cue is %s, the rule asks for %s voice\n",
		       t->rule->voice == SB_VOICE_PASSIVE ? "active"
							  : "passive",
		       t->rule->voice == SB_VOICE_PASSIVE ? "passive"
							  : "active");
	} else if (t->step && strcmp(word, "when") == 0) {
		print_step("    matched, but ", t->rule, t->step);
		printf(" is not met\n");
	} else if (t->step) {
		print_step(t->outcome == SB_DROPPED
				   ? "    matched, but dropped by what stands "
				     "before the cue: "
				   : "    matched, but vetoed by ",
			   t->rule, t->step);
		printf("\n");
	}
}

static void print_miss(const struct bench *b, const struct sb_try *t)
{
	const struct sb_article *a = &b->article;

	printf("  near        ");
	print_rule(t->rule);
	if (t->entry)
		printf(" at \u201c%.*s\u201d",
		       SB_FMT(match_text(a, t->anchor)));
	printf(", %u of %u step%s\n", t->steps_done, steps_of(t->rule),
	       steps_of(t->rule) == 1 ? "" : "s");
	print_steps(a, t);
	if (t->outcome == SB_STEP_FAILED)
		print_wanted(a, t);
	else if (t->outcome == SB_MATCHED)
		printf("    matched, but lost to another hit\n");
	else
		print_held(b, t);
}

/* The best try of each rule in the sentence, the nearest first; how many. */
static size_t near_tries(struct explain *e, uint32_t sentence,
			 const struct sb_try **out)
{
	struct bench *b = e->bench;
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *t = &b->tries.v[i];

		if (t->sentence == sentence && t->outcome != SB_LOST &&
		    (e->only ? t->rule == e->only
			     : !wants_absent_quote(&b->article, t)))
			out[n++] = t;
	}
	if (n)
		qsort(out, n, sizeof(*out), nearest_first);
	for (size_t i = 0; i < n; i++) {
		bool again = false;

		for (size_t k = 0; k < kept && !again; k++)
			again = out[k]->rule == out[i]->rule;
		if (!again)
			out[kept++] = out[i];
	}
	return kept;
}

/* The longest form wins: a cue inside a longer one starts nothing. */
static bool print_hidden_cue(const struct explain *e, uint32_t sentence)
{
	const struct bench *b = e->bench;
	struct sb_slice s = match_text(&b->article,
				       b->article.sentences[sentence].span);
	const struct sb_lexicon *lex;
	struct sb_span w;
	size_t at = 0, end;
	unsigned which;
	char name[64];

	snprintf(name, sizeof(name), "%.*s", SB_FMT(e->only->lexicon));
	lex = sb_ruleset_lexicon(b->rules, name);
	while (e->only->anchor == SB_AT_CUE && sb_word_next(s, &at, &w)) {
		const struct sb_entry *alone =
			sb_lexicon_find(lex, sb_slice_at(s, w), &which);
		const struct sb_entry *longer;

		if (!alone || !sb_rule_takes(e->only, alone, which))
			continue;
		longer = sb_lexicon_match(lex, s, w.from, &end, NULL);
		if (!longer || longer == alone)
			continue;
		printf("  %.*s was not tried: \u201c%.*s\u201d would start it, "
		       "but is part of the cue \u201c%.*s\u201d (%s:%u)\n",
		       SB_FMT(e->only->id), SB_FMT(sb_slice_at(s, w)),
		       (int)(end - w.from), s.p + w.from,
		       base_name(longer->file), longer->line);
		return true;
	}
	return false;
}

static void print_misses(struct explain *e, uint32_t sentence)
{
	struct bench *b = e->bench;
	const struct sb_try **v = SB_NEW_N(
		&b->article.arena, const struct sb_try *, b->tries.n + 1);
	size_t n = near_tries(e, sentence, v);

	if (e->only && !n && print_hidden_cue(e, sentence))
		return;
	if (e->only && !n)
		printf("  %.*s was not tried: nothing here starts it\n",
		       SB_FMT(e->only->id));
	else if (!n)
		printf("  no rule was tried: no cue, no quotation\n");
	for (size_t i = 0; i < n && i < MOST_NEAR; i++)
		print_miss(b, v[i]);
	print_hints(b, sentence);
}

/* ---- sentences ---- */

static bool rule_hit(const struct explain *e, uint32_t sentence, bool *any)
{
	const struct sb_article *a = &e->bench->article;
	bool by_it = false;

	*any = false;
	for (size_t i = 0; i < a->nattributions + a->ndoubted; i++) {
		const struct sb_attribution *t = &a->attributions[i];

		if (!belongs_to(t, sentence))
			continue;
		*any = true;
		by_it |= e->only && sb_slice_eq(t->rule, e->only->id);
	}
	return by_it;
}

/* Is there a claim that this sentence is a piece of? */
static bool is_piece(const struct sb_article *a, uint32_t sentence)
{
	for (size_t i = 0; i < a->nattributions; i++)
		for (uint32_t k = 0; k < a->attributions[i].npieces; k++)
			if (sb_span_overlaps(a->attributions[i].pieces[k],
					     a->sentences[sentence].span))
				return true;
	return false;
}

static void explain_sentence(struct explain *e, uint32_t i)
{
	struct bench *b = e->bench;
	struct sb_article *a = &b->article;
	struct sb_span span = a->sentences[i].span;
	bool any, by_it = rule_hit(e, i, &any);

	printf("%s%.*s: %.*s\n", e->shown++ ? "\n" : "",
	       SB_FMT(place_of(a, span.from)), SB_FMT(match_text(a, span)));
	for (size_t k = 0; k < a->nattributions + a->ndoubted; k++)
		if (belongs_to(&a->attributions[k], i) &&
		    (!by_it ||
		     sb_slice_eq(a->attributions[k].rule, e->only->id)))
			print_hit(b, &a->attributions[k]);
	if (!any && is_piece(a, i))
		printf("  belongs to a claim of another sentence\n");
	else if (!any)
		printf("  no claim\n");
	if ((!any && !is_piece(a, i)) || (e->only && !by_it))
		print_misses(e, i);
}

static bool on_line(const struct explain *e, const struct sb_sentence *s)
{
	const struct sb_article *a = &e->bench->article;

	return !e->line || (line_of(a, s->span.from) <= e->line &&
			    line_of(a, s->span.to - 1) >= e->line);
}

static enum sb_rc explain_article(void *arg, struct sb_article *a,
				  struct sb_err *err)
{
	struct explain *e = arg;
	enum sb_rc rc = SB_OK;

	if (a->line && e->line && a->line != e->line)
		return SB_OK;
	if (!(a->layers & SB_LAYER_CONFIDENCE))
		rc = bench_article(e->bench, err);
	for (uint32_t i = 0; rc == SB_OK && i < a->nsentences; i++)
		if (on_line(e, &a->sentences[i]))
			explain_sentence(e, i);
	return rc;
}

enum sb_rc rules_explain(const struct sb_config *config, struct sb_err *err)
{
	struct explain e = { 0 };
	struct bench b;
	enum sb_rc rc;

	if (config->paths.n < 2)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules explain TEXT|FILE|FILE:LINE [CORPUS...]");
	rc = bench_open(&b, config, NULL, true, err);
	e.bench = &b;
	if (rc == SB_OK)
		sb_matcher_probe(b.matcher, true);
	if (rc == SB_OK && config->rule)
		rc = bench_rule(&b, config->rule, &e.only, err);
	if (rc == SB_OK)
		rc = bench_operand(&b, config->paths.v[1], &e.line,
				   explain_article, &e, err);
	if (!sb_fatal(rc) && !e.shown)
		rc = sb_fail(err, SB_IO, config->paths.v[1], 0,
			     "no sentence there");
	if (rc == SB_OK && config->paths.n > 2)
		rc = count_hints(&b, config, config->paths.v + 2,
				 config->paths.n - 2, err);
	bench_close(&b);
	return rc;
}
