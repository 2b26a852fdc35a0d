/* outlets.c - the outlets that a text credits */
#include "internal.h"
#include "saidby/words.h"

static void add_name(struct sb_arena *a, struct sb_text *t,
		     struct sb_slice name)
{
	struct sb_slice have = sb_text_slice(t), part;

	while (t->n && sb_slice_cut(&have, SB_LIT("; "), &part))
		if (sb_slice_eq(part, name))
			return;
	if (t->n)
		sb_text_add(a, t, SB_LIT("; "));
	sb_text_add(a, t, name);
}

/* The last outlet named before OFFSET that is called WORD ("the channel"). */
static const struct sb_entry *last_of_kind(const struct resolver *r,
					   struct sb_slice word,
					   uint32_t offset)
{
	for (size_t i = names_from(r, offset); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];
		const struct entity *e = &r->entities.v[m->entity];

		if (e->kind == SB_ENT_OUTLET && e->entry &&
		    sb_entry_has(e->entry, "kind", word))
			return e->entry;
	}
	return NULL;
}

/* "the channel", "the news agency" alone in SPAN. */
static const struct sb_entry *anaphor(const struct resolver *r,
				      struct sb_span span)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice s = sb_slice_at(r->article->match, span);
	struct sb_slice bare = nouns_bare(s);

	if (bare.n == s.n)
		return NULL;
	return last_of_kind(r, sb_fold_case(a, bare), span.from);
}

struct sb_slice outlets_in(struct resolver *r, struct sb_span span)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice text = r->article->match;
	struct sb_text t = { 0 };
	struct sb_span w;
	const struct sb_entry *e;
	size_t at = span.from;

	while (sb_word_next(text, &at, &w) && w.from < span.to) {
		size_t end, first = w.from;

		/* Outlets are names: "the times" is none. */
		if (!sb_is_upper_cp(sb_next_cp(text, &first)) &&
		    !(w.to - w.from == 3 &&
		      memcmp(text.p + w.from, "the", 3) == 0))
			continue;
		e = sb_lexicon_match(r->lex.outlet, text, w.from, &end, NULL);
		if (!e || end > span.to)
			continue;
		add_name(a, &t, e->forms[0]);
		at = end;
	}
	if (!t.n && (e = anaphor(r, span)))
		add_name(a, &t, e->forms[0]);
	return t.n ? sb_text_slice(&t) : (struct sb_slice){ NULL, 0 };
}
