/* by_outlet.c - a source that is an outlet, and the outlets named beside it */
#include "internal.h"
#include "saidby/words.h"

/* Does a word of S mean media: "several media outlets"? */
static bool means_media(const struct resolver *r, struct sb_slice s)
{
	struct sb_span w;
	size_t at = 0;

	while (sb_word_next(s, &at, &w)) {
		size_t c = w.from;

		/* "Harbour Energy Networks" is none. */
		if (w.from > 0 && sb_is_upper_cp(sb_next_cp(s, &c)))
			continue;
		if (sb_lexicon_find(r->lex.medium, sb_slice_at(s, w), NULL))
			return true;
	}
	return false;
}

/* The names in SPAN, as the article has them: outlets that no lexicon knows,
 * but whose source says that they are ("the newspapers Nordlys and Fremover").
 */
static struct sb_slice named_media(struct resolver *r, struct sb_span span)
{
	struct sb_arena *a = &r->article->arena;
	size_t first, n = source_mentions(r, span, &first);
	struct sb_text t = { 0 };

	for (size_t i = first; i < first + n; i++) {
		const struct entity *e =
			&r->entities.v[r->mentions.v[i].entity];

		if (e->kind == SB_ENT_PLACE || r->mentions.v[i].possessive)
			continue;
		if (t.n)
			sb_text_add(a, &t, SB_LIT("; "));
		sb_text_add(a, &t,
			    e->kind == SB_ENT_OUTLET && e->entry
				    ? e->entry->forms[0]
				    : e->name);
	}
	return t.n ? sb_text_slice(&t) : (struct sb_slice) { NULL, 0 };
}

/* "Her agency, Northline Sport": what somebody has is an outlet only if a
 * lexicon knows it.
 */
static bool is_owned(const struct resolver *r, struct sb_span span)
{
	struct sb_slice s = sb_slice_at(r->article->match, span);
	size_t first, n = source_mentions(r, span, &first);
	bool owned = sb_grammar_starts(&r->grammar, s, "owner");

	for (size_t i = first; owned && i < first + n; i++)
		owned = !r->entities.v[r->mentions.v[i].entity].entry;
	return owned;
}

/* Are all names in SPAN outlets, and none of them only in front of somebody
 * ("CNN's Jake Tapper", "a CNN reporter")?
 */
static bool only_outlets(const struct resolver *r, struct sb_span span)
{
	size_t first, n = source_mentions(r, span, &first);

	for (size_t i = first; i < first + n; i++) {
		const struct mention *m = &r->mentions.v[i];

		if (r->entities.v[m->entity].kind != SB_ENT_OUTLET ||
		    m->possessive)
			return false;
	}
	return true;
}

static void say_outlet(struct sb_attribution *t, struct sb_slice names)
{
	t->source_outlet = names;
	t->speaker = SB_LIT("");
	source_say(t, SB_SRC_OUTLET, 93, "outlet");
}

/* Are there no names in SPAN but places ("the German magazine")? */
static bool names_nobody(const struct resolver *r, struct sb_span span)
{
	size_t first, n = source_mentions(r, span, &first);

	for (size_t i = first; i < first + n; i++)
		if (r->entities.v[r->mentions.v[i].entity].kind != SB_ENT_PLACE)
			return false;
	return true;
}

static bool means_several(const struct resolver *r, struct sb_slice s)
{
	struct sb_slice head = sb_grammar_head(&r->grammar, s);

	const struct sb_entry *medium = sb_lexicon_find(r->lex.medium, head,
							NULL);

	return sb_slice_ends(head, SB_LIT("s")) ||
	       sb_slice_ends(s, SB_LIT("s")) ||
	       (medium && sb_entry_has(medium, "number", SB_LIT("many")));
}

/* "A note to the Harbour Post": is the outlet in SPAN whom somebody wrote to?
 */
static bool is_addressed(const struct resolver *r, struct sb_span span)
{
	const struct sb_grammar *g = &r->grammar;
	struct sb_slice text = r->article->match;
	size_t first, at;
	struct sb_span the;

	if (!source_mentions(r, span, &first))
		return false;
	at = r->mentions.v[first].phrase.from;
	the = sb_word_before(text, at);
	if (sb_grammar_is(g, sb_slice_at(text, the), "definite"))
		at = the.from;
	return at > span.from && sb_grammar_takes(g, text, at, "addressee");
}

/* SPAN and the name right behind it: "the state news agency TASS", "the local
 * paper, Firda,".
 */
static struct sb_span with_name(const struct resolver *r, struct sb_span span)
{
	size_t i = names_from(r, span.to);
	struct sb_slice t = r->article->match;
	const struct mention *m = &r->mentions.v[i];
	bool apart;

	if (i == r->mentions.n || span.to + 2 >= t.n)
		return span;
	apart = t.p[span.to] == ',' &&
		r->entities.v[m->entity].kind == SB_ENT_OUTLET &&
		m->span.to < t.n && t.p[m->span.to] == ',';
	if ((apart || t.p[span.to] == ' ') &&
	    m->phrase.from == span.to + 1 + apart &&
	    means_media(r, sb_slice_at(t, span)))
		span.to = m->span.to;
	return span;
}

/* A source that is nothing but outlets. */
bool source_by_outlet(struct resolver *r, struct sb_attribution *t)
{
	struct sb_slice text = r->article->match;
	struct sb_slice s = sb_slice_at(text, t->source), names;
	struct sb_span span = with_name(r, t->source);

	if (is_owned(r, span))
		return false;
	names = outlets_in(r, span);
	if (names.n && is_addressed(r, span)) {
		t->source_outlet = names;
		return false;
	}
	if (names.n && names_nobody(r, span)) {
		/* "the broadcaster": told of before */
		say_outlet(t, names);
		return true;
	}
	/* "Several media outlets - including The New York Times - reported" */
	if (!names.n && means_several(r, s) && means_media(r, s) &&
	    t->cue.from > span.to) {
		span.to = t->cue.from;
		names = outlets_in(r, span);
	}
	if (sb_lexicon_find(r->lex.role, sb_grammar_head(&r->grammar, s),
			    NULL) &&
	    !sb_lexicon_find(r->lex.outlet, s, NULL))
		return false;
	if (means_media(r, s) && !source_names_person(r, span) &&
	    (span.to != t->source.to || source_names_any(r, span)) &&
	    !only_outlets(r, span))
		names = named_media(r, span);
	else if (!only_outlets(r, span))
		return false;
	if (!names.n)
		return false;
	say_outlet(t, names);
	return true;
}

/* What stands in sentence S from AT to the next mark, or to a piece of T. */
static struct sb_span credited(const struct resolver *r,
			       const struct sb_attribution *t, struct sb_span s,
			       uint32_t at)
{
	struct sb_slice text = r->article->match;
	struct sb_span span;

	while (at < s.to && text.p[at] == ' ')
		at++;
	span = (struct sb_span) { at, at };
	while (span.to < s.to && !strchr(",.;:", text.p[span.to]))
		span.to++;
	for (uint32_t k = 0; k < t->npieces; k++) {
		if (!sb_span_overlaps(t->pieces[k], span))
			continue;
		span.to = t->pieces[k].from > at ? t->pieces[k].from : at;
	}
	return span;
}

/* "In an interview with Fox News on Sunday, Witkoff claimed": the outlet that
 * the sentence names as the place of speaking.
 */
static struct sb_slice interviewer(struct resolver *r,
				   const struct sb_attribution *t)
{
	struct sb_span s = r->article->sentences[t->sentence].span, w;
	struct sb_slice text = r->article->match;
	size_t at = s.from, end;

	while (sb_word_next(text, &at, &w) && w.from < s.to) {
		struct sb_span span;
		struct sb_slice names;

		const struct sb_entry *e = sb_lexicon_match(r->lex.credit, text,
							    w.from, &end, NULL);

		/* "To Dagbladet, Lind says"; but not "walks to" */
		if (!e || (w.from != s.from &&
			   sb_entry_has(e, "only", SB_LIT("first"))))
			continue;
		span = credited(r, t, s, (uint32_t)end);
		names = sb_span_empty(span) ? (struct sb_slice) { NULL, 0 }
					    : outlets_in(r, span);
		if (names.n)
			return names;
	}
	return (struct sb_slice) { NULL, 0 };
}

/* "– No, says Lind to Tverrdolen": told in the present, a name that means
 * nobody else is that of a paper.
 */
static struct sb_slice told_to(const struct resolver *r,
			       const struct sb_attribution *t)
{
	struct sb_slice cue = sb_slice_at(r->article->match, t->cue),
			none = { NULL, 0 };
	size_t first;
	const struct entity *e;

	if (sb_span_empty(t->outlet) || !sb_slice_ends(cue, SB_LIT("s")) ||
	    source_mentions(r, t->outlet, &first) != 1 ||
	    r->mentions.v[first].span.to != t->outlet.to)
		return none;
	e = &r->entities.v[r->mentions.v[first].entity];
	return e->kind == SB_ENT_UNKNOWN && !e->gender && !e->called &&
			       e->mentions == 1
		       ? source_as_written(r, r->mentions.v[first].span)
		       : none;
}

void source_add_outlets(struct resolver *r, struct sb_attribution *t)
{
	struct sb_slice names = { NULL, 0 };

	if (!sb_span_empty(t->outlet))
		names = outlets_in(r, with_name(r, t->outlet));
	if (!names.n)
		names = told_to(r, t);
	if (!names.n && !sb_span_empty(t->addressee))
		names = outlets_in(r, with_name(r, t->addressee));
	if (!names.n)
		names = interviewer(r, t);
	if (names.n)
		t->source_outlet = names;
}
