/* article.c - see saidby/article.h */
#include "saidby/article.h"

#include <stdarg.h>
#include <stdio.h>

void sb_article_init(struct sb_article *a)
{
	memset(a, 0, sizeof(*a));
}

void sb_article_reset(struct sb_article *a)
{
	struct sb_arena arena = a->arena;

	sb_arena_reset(&arena);
	memset(a, 0, sizeof(*a));
	a->arena = arena;
}

void sb_article_release(struct sb_article *a)
{
	sb_arena_release(&a->arena);
	memset(a, 0, sizeof(*a));
}

static void forget_claims(struct sb_article *a, bool speakers)
{
	for (size_t i = 0; i < a->nattributions; i++) {
		struct sb_attribution *t = &a->attributions[i];

		if (speakers) {
			t->speaker = (struct sb_slice) { NULL, 0 };
			t->source_outlet = (struct sb_slice) { NULL, 0 };
			t->resolved_by = (struct sb_slice) { NULL, 0 };
			t->speaker_hint = 0;
			t->watched = false;
		}
		t->confidence = 0;
		t->content_confidence = t->speaker_confidence = 0;
		t->why = (struct sb_slice) { NULL, 0 };
	}
}

void sb_article_forget(struct sb_article *a, unsigned layer)
{
	a->layers &= layer - 1;
	if (layer <= SB_LAYER_MATCH) {
		a->match = (struct sb_slice) { NULL, 0 };
		a->headline_end = 0;
		a->anchors = NULL;
		a->quotes = NULL;
		a->nanchors = a->nquotes = 0;
		a->repaired = 0;
	}
	if (layer <= SB_LAYER_SEGMENTS) {
		a->paragraphs = NULL;
		a->sentences = NULL;
		a->nparagraphs = a->nsentences = 0;
	}
	if (layer <= SB_LAYER_ATTRIBUTIONS) {
		a->attributions = NULL;
		a->nattributions = 0;
		a->ndoubted = 0;
		a->limited = false;
	}
	a->nattributions += a->ndoubted;
	a->ndoubted = 0;
	forget_claims(a, layer <= SB_LAYER_SPEAKERS);
}

void sb_article_remark(struct sb_article *a, int level, const char *fmt, ...)
{
	char text[1024];
	struct sb_remark *r;
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	r = sb_vec_push(&a->arena, &a->remarks);
	r->level = level;
	r->where = a->where;
	r->line = a->line;
	r->text = sb_arena_dup(&a->arena, sb_slice_of(text));
}

/* The last anchor at or before OFFSET. */
static const struct sb_anchor *anchor_at(const struct sb_article *a,
					 uint32_t offset)
{
	size_t lo = 0, hi = a->nanchors;

	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;

		if (a->anchors[mid].at <= offset)
			lo = mid;
		else
			hi = mid;
	}
	return &a->anchors[lo];
}

/* The own offset of OFFSET; inside a replaced part, that part's start, or
 * with END its end.
 */
static uint32_t own_offset(const struct sb_article *a, uint32_t offset,
			   bool end)
{
	const struct sb_anchor *n = anchor_at(a, offset);
	const struct sb_anchor *next = n + 1;
	uint32_t own;

	if (n->own == SB_NOWHERE)
		return SB_NOWHERE;
	if (n->at == offset)
		return n->own;
	own = n->own + (offset - n->at);
	if (next == a->anchors + a->nanchors || own <= next->own)
		return own;
	return end ? next->own : n->own;
}

struct sb_span sb_article_own_span(const struct sb_article *a,
				   struct sb_span span)
{
	struct sb_span none = { 0, 0 }, own;

	if (!a->nanchors || sb_span_empty(span))
		return none;
	own.from = own_offset(a, span.from, false);
	own.to = own_offset(a, span.to, true);
	if (own.from == SB_NOWHERE || own.to == SB_NOWHERE || own.to < own.from)
		return none;
	return own;
}

uint32_t sb_article_paragraph_at(const struct sb_article *a, uint32_t offset)
{
	size_t lo = 0, hi = a->nparagraphs;

	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;

		if (a->paragraphs[mid].span.from <= offset)
			lo = mid;
		else
			hi = mid;
	}
	return (uint32_t)lo;
}

uint32_t sb_article_sentence_at(const struct sb_article *a, uint32_t offset)
{
	size_t lo = 0, hi = a->nsentences;

	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;

		if (a->sentences[mid].span.from <= offset)
			lo = mid;
		else
			hi = mid;
	}
	return (uint32_t)lo;
}

static const char *const types[] = { "direct", "indirect", "mixed",
				     "list",   "hearsay",  NULL };
static const char *const polarities[] = { "asserted", "denied", "hypothetical",
					  "question", NULL };
static const char *const verbatims[] = { "verbatim", "edited", "paraphrase",
					 NULL };

const char *sb_source_kind_name(enum sb_source_kind kind)
{
	static const char *const names[] = { "none",  "pronoun", "name", "noun",
					     "group", "outlet",	 "other" };

	return names[kind];
}

static int index_of(const char *const *names, struct sb_slice name)
{
	for (int i = 0; names[i]; i++)
		if (sb_slice_is(name, names[i]))
			return i;
	return -1;
}

const char *sb_type_name(enum sb_type t)
{
	return types[t];
}

const char *sb_polarity_name(enum sb_polarity p)
{
	return polarities[p];
}

const char *sb_verbatim_name(enum sb_verbatim v)
{
	return verbatims[v];
}

int sb_type_of(struct sb_slice name)
{
	return index_of(types, name);
}

int sb_polarity_of(struct sb_slice name)
{
	return index_of(polarities, name);
}

int sb_verbatim_of(struct sb_slice name)
{
	return index_of(verbatims, name);
}
