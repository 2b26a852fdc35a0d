/* source.c - what all ways to read a source have in common */
#include "internal.h"
#include "saidby/words.h"

void source_say(struct sb_attribution *t, enum sb_source_kind kind, int sure,
		const char *how)
{
	t->source_kind = kind;
	t->speaker_hint = sure;
	t->resolved_by = sb_slice_of(how);
}

/* The mentions of SPAN, outside quotations: how many, the first in *FIRST. */
size_t source_mentions(const struct resolver *r, struct sb_span span,
		       size_t *first)
{
	size_t n = 0;

	*first = names_from(r, span.from);
	while (*first + n < r->mentions.n &&
	       r->mentions.v[*first + n].span.to <= span.to)
		n++;
	return n;
}

void source_add_speaker(struct resolver *r, struct sb_text *t,
			const struct entity *e, bool *watched)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice have = sb_text_slice(t), part;

	while (t->n && sb_slice_cut(&have, SB_LIT("; "), &part))
		if (sb_slice_eq(part, e->canonical))
			return;
	if (t->n)
		sb_text_add(a, t, SB_LIT("; "));
	sb_text_add(a, t, e->canonical);
	*watched = *watched || e->watched;
}

bool source_is_person(const struct entity *e)
{
	return e->kind == SB_ENT_PERSON ||
	       (e->kind == SB_ENT_UNKNOWN && (e->full || e->gender));
}

/* The source with the characters of the article itself. */
struct sb_slice source_as_written(const struct resolver *r,
				  struct sb_span source)
{
	struct sb_span own = sb_article_own_span(r->article, source);

	return sb_span_empty(own) ? sb_slice_at(r->article->match, source)
				  : sb_slice_at(r->article->own, own);
}

struct sb_slice source_last_word(struct sb_slice s)
{
	size_t at = 0;
	struct sb_span w, last = { 0, 0 };

	while (sb_word_next(s, &at, &w))
		last = w;
	return sb_slice_at(s, last);
}

struct sb_span source_without_relative(const struct resolver *r,
				       struct sb_span source)
{
	struct sb_slice s = sb_slice_at(r->article->match, source),
			word = source_last_word(s);

	if (word.n && word.p > s.p && word.p + word.n == s.p + s.n &&
	    sb_lexicon_find(r->grammar.relative, word, NULL)) {
		source.to -= (uint32_t)word.n + 1;
		if (source.to > source.from + 1)
			source.to -= r->article->match.p[source.to - 1] == ',';
	}
	return source;
}

/* Is there a name in SPAN that may be a person's? */
bool source_names_somebody(const struct resolver *r, struct sb_span span)
{
	size_t first, n = source_mentions(r, span, &first);

	for (size_t i = first; i < first + n; i++)
		if (source_is_person(&r->entities.v[r->mentions.v[i].entity]))
			return true;
	return false;
}

bool source_names_any(const struct resolver *r, struct sb_span span)
{
	size_t first;

	return source_mentions(r, span, &first) > 0;
}

/* "Inspector Anna Lind of Harbour police station": a person speaks. */
bool source_names_person(const struct resolver *r, struct sb_span span)
{
	size_t first, n = source_mentions(r, span, &first);

	for (size_t i = first; i < first + n; i++)
		if (r->entities.v[r->mentions.v[i].entity].kind ==
			    SB_ENT_PERSON &&
		    !r->mentions.v[i].possessive)
			return true;
	return false;
}
