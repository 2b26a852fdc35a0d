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

static bool is_called(const struct resolver *r, const struct entity *e,
		      struct sb_slice word)
{
	/* "magazine" of "German magazine" */
	struct sb_slice last = sb_word_last(word);

	if (e->kind != SB_ENT_OUTLET)
		return false;
	if (!e->medium && !e->entry)
		return sb_lexicon_find(r->lex.medium, last, NULL) != NULL;
	if (e->medium &&
	    sb_lexicon_find(r->lex.medium, last, NULL) == e->medium)
		return true;
	return e->entry && (sb_entry_has(e->entry, "kind", word) ||
			    sb_entry_has(e->entry, "kind", last));
}

static struct sb_slice outlet_name(const struct entity *e)
{
	return e->entry ? e->entry->forms[0] : e->name;
}

/* "the channel", "the news agency" alone in SPAN: the last outlet named before
 * that is called so.
 */
static struct sb_slice anaphor(const struct resolver *r, struct sb_span span)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice s = sb_slice_at(r->article->match, span);
	struct sb_slice bare = sb_grammar_bare(&r->grammar, s), word;

	/* "A newspaper", "her agency", "the company's website" are others. */
	if (!sb_grammar_starts(&r->grammar, s, "definite") ||
	    sb_slice_find(s, SB_LIT("'s ")) != SIZE_MAX)
		return (struct sb_slice) { NULL, 0 };
	/* "The Nordpress news agency" has a name of its own, "the TV channel"
	 * none.
	 */
	for (size_t i = names_from(r, span.from);
	     i < r->mentions.n && r->mentions.v[i].span.to <= span.to; i++)
		if (r->entities.v[r->mentions.v[i].entity].kind !=
			    SB_ENT_PLACE &&
		    !sb_lexicon_find(r->lex.outletword,
				     sb_slice_at(r->article->match,
						 r->mentions.v[i].span),
				     NULL))
			return (struct sb_slice) { NULL, 0 };
	word = sb_fold_case(a, bare);
	for (size_t i = names_from(r, span.from); i > 0; i--) {
		const struct entity *e =
			&r->entities.v[r->mentions.v[i - 1].entity];

		if (is_called(r, e, word))
			return outlet_name(e);
	}
	return (struct sb_slice) { NULL, 0 };
}

/* Is what stands at AT..END written as a name: each longer word capitalised,
 * and no further capitalised word behind it ("Guardian Council")?
 */
static bool as_name(const struct resolver *r, size_t at, size_t end)
{
	struct sb_slice text = r->article->match;
	struct sb_span w;
	size_t i = at, next;
	bool any = false;

	while (sb_word_next(text, &i, &w) && w.from < end) {
		size_t c = w.from;
		bool upper = false;

		/* "eNCA" has its capital inside. */
		while (c < w.to && !upper)
			upper = sb_is_upper_cp(sb_next_cp(text, &c));
		if (upper)
			any = true;
		else if (any &&
			 sb_lexicon_find(
				 r->lex.medium,
				 sb_slice_at(text,
					     (struct sb_span) {
						     w.from, (uint32_t)end }),
				 NULL))
			break; /* "TASS news agency" */
		else if (w.to - w.from > 3)
			return false;
	}
	next = end + 1;
	if (next < text.n && text.p[end] == ' ' &&
	    sb_is_upper_cp(sb_next_cp(text, &next)))
		return false;
	return any;
}

/* The call sign of an American station: "WRCV", "KQPT-FM". */
static bool is_call_sign(struct sb_slice s)
{
	if (sb_slice_ends(s, SB_LIT("-TV")) ||
	    sb_slice_ends(s, SB_LIT("-FM")) || sb_slice_ends(s, SB_LIT("-AM")))
		s.n -= 3;
	if (s.n != 4 || (s.p[0] != 'W' && s.p[0] != 'K'))
		return false;
	for (size_t i = 1; i < s.n; i++)
		if (s.p[i] < 'A' || s.p[i] > 'Z')
			return false;
	return true;
}

/* Does the article's own publisher bear that name ("Fjordposten" of
 * fjordposten-english)?
 */
static bool is_publisher(const struct resolver *r, struct sb_slice name)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice own = sb_fold_name(a, r->article->publisher);
	struct sb_slice s = sb_fold_name(a, name);

	if (s.n < 4 || own.n < s.n)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != own.p[i] && !(s.p[i] == ' ' && own.p[i] == '-'))
			return false;
	return own.n == s.n || own.p[s.n] == ' ' || own.p[s.n] == '-';
}

/* A run of capitalised words in SPAN that says itself that it is an outlet:
 * "Radio Harbour", "Hull Daily Mail", "WRCV-TV".
 */
static struct sb_slice shaped(const struct resolver *r, struct sb_span span)
{
	size_t first = names_from(r, span.from);

	for (size_t i = first; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i];
		struct sb_slice name = sb_slice_at(r->article->match,
						   m->phrase);
		struct sb_span w;
		size_t at = 0;

		if (m->phrase.to > span.to)
			break;
		if (r->entities.v[m->entity].kind == SB_ENT_PERSON)
			continue;
		if (r->entities.v[m->entity].kind == SB_ENT_OUTLET)
			return name;
		if (!memchr(name.p, ' ', name.n) &&
		    !memchr(name.p, '-', name.n) && !is_call_sign(name) &&
		    !r->entities.v[m->entity].medium && !is_publisher(r, name))
			continue;
		if (is_call_sign(name) || is_publisher(r, name) ||
		    r->entities.v[m->entity].medium)
			return name;
		while (sb_word_next(name, &at, &w))
			if (sb_lexicon_find(r->lex.outletword,
					    sb_slice_at(name, w), NULL))
				return name;
	}
	return (struct sb_slice) { NULL, 0 };
}

/* "Hull Daily Mail" is not the Daily Mail: where a name that ends in a word
 * like "Mail" goes on to the left, all of it. Else absent.
 */
static struct sb_slice longer_name(const struct resolver *r, uint32_t from,
				   uint32_t end)
{
	size_t i = names_from(r, end);
	struct sb_slice t = r->article->match;
	const struct mention *m;
	size_t last = end;

	if (i == 0)
		return (struct sb_slice) { NULL, 0 };
	m = &r->mentions.v[i - 1];
	while (last > from && t.p[last - 1] != ' ')
		last--;
	if (m->span.to != end || m->phrase.from >= from ||
	    !sb_lexicon_find(r->lex.outletword,
			     (struct sb_slice) { t.p + last, end - last },
			     NULL))
		return (struct sb_slice) { NULL, 0 };
	return sb_slice_at(t, (struct sb_span) { m->phrase.from, end });
}

struct sb_slice outlets_in(struct resolver *r, struct sb_span span)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice text = r->article->match, name;
	struct sb_text t = { 0 };
	struct sb_span w;
	const struct sb_entry *e;
	size_t at = span.from;

	while (sb_word_next(text, &at, &w) && w.from < span.to) {
		size_t end;

		e = sb_lexicon_match(r->lex.outlet, text, w.from, &end, NULL);
		if (!e || end > span.to || !as_name(r, w.from, end))
			continue;
		name = longer_name(r, w.from, (uint32_t)end);
		add_name(a, &t, name.n ? name : e->forms[0]);
		at = end;
	}
	if (!t.n && (name = shaped(r, span)).n)
		add_name(a, &t, name);
	if (!t.n && (name = anaphor(r, span)).n)
		add_name(a, &t, name);
	return t.n ? sb_text_slice(&t) : (struct sb_slice) { NULL, 0 };
}
