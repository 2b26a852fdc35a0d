/* find.c - the find stage, see saidby/find.h */
#include <stdlib.h>

#include "internal.h"
#include "saidby/stage.h"
#include "saidby/words.h"

/* How many backtracking steps a match may take: the default of PCRE2 costs
 * 238 ms before it gives up.
 */
enum {
	MATCH_LIMIT = 100000,
	JIT_STACK_LEAST = 32 * 1024,
	JIT_STACK_MOST = 1024 * 1024,
	MOST_GROUPS = 64
};

static void sort_rules(struct sb_matcher *m)
{
	size_t n;
	const struct sb_rule *rules = sb_ruleset_rules(m->rules, &n);

	for (size_t i = 0; i < n; i++) {
		const struct sb_rule *r = &rules[i];

		if (!r->live)
			continue;
		switch (r->anchor) {
		case SB_AT_QUOTE:
			*sb_vec_push(&m->arena, &m->at_quote) = r;
			break;
		case SB_AT_PARAGRAPH:
			*sb_vec_push(&m->arena, &m->at_paragraph) = r;
			break;
		case SB_AT_DASH:
			*sb_vec_push(&m->arena, &m->at_dash) = r;
			break;
		case SB_AT_LIST:
			*sb_vec_push(&m->arena, &m->at_list) = r;
			break;
		case SB_AT_HEADLINE:
			*sb_vec_push(&m->arena, &m->at_headline) = r;
			break;
		case SB_AT_BLOCK:
			*sb_vec_push(&m->arena, &m->at_block) = r;
			break;
		case SB_AT_CUE:
			break;
		}
	}
}

struct sb_matcher *sb_matcher_new(const struct sb_ruleset *rules)
{
	struct sb_matcher *m = sb_malloc(sizeof(*m));

	memset(m, 0, sizeof(*m));
	m->rules = rules;
	m->data = pcre2_match_data_create(MOST_GROUPS, NULL);
	m->context = pcre2_match_context_create(NULL);
	m->stack = pcre2_jit_stack_create(JIT_STACK_LEAST, JIT_STACK_MOST,
					  NULL);
	pcre2_set_match_limit(m->context, MATCH_LIMIT);
	pcre2_jit_stack_assign(m->context, NULL, m->stack);
	m->nmemos = sb_ruleset_slots(rules);
	m->memos = SB_NEW_N(&m->arena, struct memo, m->nmemos);
	m->passive = sb_ruleset_pattern(rules, "passive");
	m->role = sb_ruleset_lexicon(rules, "role");
	m->group = sb_ruleset_lexicon(rules, "group");
	m->document = sb_ruleset_lexicon(rules, "document");
	m->place = sb_ruleset_lexicon(rules, "place");
	m->grammar = sb_ruleset_grammar(rules);
	sort_rules(m);
	return m;
}

void sb_matcher_free(struct sb_matcher *m)
{
	if (!m)
		return;
	probes_free(m);
	pcre2_match_data_free(m->data);
	pcre2_match_context_free(m->context);
	pcre2_jit_stack_free(m->stack);
	sb_arena_release(&m->arena);
	free(m);
}

void sb_matcher_trace(struct sb_matcher *m, sb_try_fn *trace, void *arg)
{
	m->trace = trace;
	m->trace_arg = arg;
}

void sb_matcher_costs(struct sb_matcher *m, struct sb_cost *costs)
{
	m->costs = costs;
}

void sb_matcher_limit(struct sb_matcher *m, uint32_t limit)
{
	pcre2_set_match_limit(m->context, limit ? limit : MATCH_LIMIT);
}

void trace_lost(struct sb_matcher *m, const struct hit *h)
{
	struct sb_try t = { .rule = h->rule,
			    .anchor = h->anchor,
			    .sentence = h->sentence,
			    .entry = h->entry,
			    .outcome = SB_LOST,
			    .reached = h->whole,
			    .winner = h->winner };

	if (m->trace)
		m->trace(m->trace_arg, m->article, &t);
}

/* ---- from hits to attributions ---- */

/* Of the words in the pieces, how many stand in quotation marks, and how many
 * of those are a work's title?
 */
static void count_words(const struct sb_article *a, const struct hit *h,
			unsigned *words, unsigned *quoted, unsigned *titled)
{
	size_t judged = SIZE_MAX;
	bool title = false;

	*words = *quoted = *titled = 0;
	for (unsigned i = 0; i < h->npieces; i++) {
		struct sb_slice s = sb_slice_at(a->match, h->pieces[i]);
		struct sb_span w;
		size_t at = 0, q = 0;

		while (sb_word_next(s, &at, &w)) {
			uint32_t here = h->pieces[i].from + w.from;

			while (q < a->nquotes && a->quotes[q].span.to <= here)
				q++;
			(*words)++;
			if (q == a->nquotes || a->quotes[q].span.from > here)
				continue;
			(*quoted)++;
			if (judged != q)
				title = skeleton_title(a, &a->quotes[q]);
			judged = q;
			*titled += title;
		}
	}
}

static enum sb_type type_of(const struct sb_article *a, const struct hit *h)
{
	unsigned words, quoted, titled;

	if (h->rule->type >= 0)
		return (enum sb_type)h->rule->type;
	count_words(a, h, &words, &quoted, &titled);
	if (words && quoted == words)
		return SB_DIRECT;
	return quoted > titled ? SB_MIXED : SB_INDIRECT;
}

static struct sb_span context_of(const struct sb_article *a,
				 const struct hit *h)
{
	struct sb_span s = h->whole;
	const struct sb_sentence *v = a->sentences;

	for (unsigned i = 0; i < h->npieces; i++) {
		if (h->pieces[i].from < s.from)
			s.from = h->pieces[i].from;
		if (h->pieces[i].to > s.to)
			s.to = h->pieces[i].to;
	}
	return (struct sb_span) {
		v[sb_article_sentence_at(a, s.from)].span.from,
		v[sb_article_sentence_at(a, s.to - 1)].span.to
	};
}

#define DASH "\u2013 "

/* Is H a dash quote: at a paragraph's dash, or behind one in a headline? */
static bool is_dash_quote(const struct sb_article *a, const struct hit *h)
{
	uint32_t at = h->pieces[0].from;
	struct sb_slice before = { a->match.p, at };

	return h->rule->anchor == SB_AT_DASH ||
	       (sb_slice_ends(before, SB_LIT(DASH)) &&
		!strchr("\"'", a->match.p[at]) &&
		!sb_slice_starts(sb_slice_at(a->match, h->pieces[0]),
				 SB_LIT("\u201c")));
}

static void emit(struct sb_matcher *m, const struct hit *h,
		 struct sb_attribution *t)
{
	struct sb_article *a = m->article;

	t->pieces = SB_NEW_N(&a->arena, struct sb_span, h->npieces);
	memcpy(t->pieces, h->pieces, h->npieces * sizeof(*t->pieces));
	t->npieces = h->npieces;
	t->source = h->source;
	t->cue = h->cue;
	t->addressee = h->addressee;
	t->outlet = h->outlet;
	t->context = context_of(a, h);
	t->rule = h->rule->id;
	t->rev = h->rule->rev;
	t->lemma = h->entry ? h->entry->forms[0] : SB_LIT("");
	t->type = type_of(a, h);
	t->polarity = h->polarity;
	t->verbatim = t->type != SB_DIRECT  ? SB_PARAPHRASE
		      : is_dash_quote(a, h) ? SB_EDITED
					    : SB_VERBATIM;
	t->sentence = h->sentence;
	t->nested = h->nested;
	t->inherited = h->inherited;
	t->cut = h->cut;
	t->hint = h->hint;
	t->source_kind = h->source_kind;
}

struct sb_attribution *hit_attribution(struct sb_matcher *m,
				       const struct hit *h)
{
	struct sb_attribution *t = SB_NEW(&m->article->arena,
					  struct sb_attribution);

	emit(m, h, t);
	return t;
}

struct order {
	uint32_t hit, at;
};

static int in_text_order(const void *x, const void *y)
{
	const struct order *a = x, *b = y;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return (a->hit > b->hit) - (a->hit < b->hit);
}

/* Hits that stay, by the start of their contents. */
static void emit_all(struct sb_matcher *m)
{
	struct sb_article *a = m->article;
	struct order *order = SB_NEW_N(&a->arena, struct order, m->hits.n);
	uint32_t *place = SB_NEW_N(&a->arena, uint32_t, m->hits.n);
	size_t n = 0;

	for (uint32_t i = 0; i < m->hits.n; i++)
		if (!m->hits.v[i].lost)
			order[n++] = (struct order) {
				i, m->hits.v[i].pieces[0].from
			};
	qsort(order, n, sizeof(*order), in_text_order);
	a->attributions = SB_NEW_N(&a->arena, struct sb_attribution, n);
	a->nattributions = n;
	for (size_t i = 0; i < n; i++)
		place[order[i].hit] = (uint32_t)i;
	for (size_t i = 0; i < n; i++) {
		const struct hit *h = &m->hits.v[order[i].hit];

		emit(m, h, &a->attributions[i]);
		if (h->inherited)
			a->attributions[i].from = place[h->heir_of];
	}
}

void sb_matcher_run(struct sb_matcher *m, struct sb_article *article)
{
	m->article = article;
	memset(&m->hits, 0, sizeof(m->hits));
	memset(&m->asked, 0, sizeof(m->asked));
	anchors_cues(m);
	anchors_paragraphs(m);
	anchors_lists(m);
	drop_dashes(m);
	overlap_settle(m);
	inherit_sources(m);
	anchors_quotes(m);
	adopt_orphans(m);
	emit_all(m);
	article->layers |= SB_LAYER_ATTRIBUTIONS;
	m->article = NULL;
}

/* ---- the stage ---- */

static enum sb_rc open_find(void **ctx, const struct sb_config *config,
			    struct sb_err *err)
{
	(void)err;
	*ctx = sb_matcher_new(config->ruleset);
	return SB_OK;
}

static enum sb_rc run_find(void *ctx, struct sb_article *article,
			   struct sb_err *err)
{
	(void)err;
	sb_matcher_run(ctx, article);
	return SB_OK;
}

static enum sb_rc close_find(void *ctx, bool ok, struct sb_err *err)
{
	(void)ok;
	(void)err;
	sb_matcher_free(ctx);
	return SB_OK;
}

const struct sb_stage sb_find_stage = {
	.name = "find",
	.summary = "find attributions: source, cue and content, by rules",
	.example = "saidby segment < matched.jsonl | saidby find",
	.needs = SB_LAYER_SOURCE | SB_LAYER_MATCH | SB_LAYER_SEGMENTS,
	.gives = SB_LAYER_ATTRIBUTIONS,
	.wants_rules = true,
	.open = open_find,
	.run = run_find,
	.close = close_find,
};
