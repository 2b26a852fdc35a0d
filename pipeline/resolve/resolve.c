/* resolve.c - the resolve stage, see saidby/resolve.h */
#include <stdlib.h>

#include "internal.h"
#include "saidby/stage.h"
#include "saidby/words.h"

/* Sentences back to where a name has been given in full. */
enum { LATELY = 3 };

static void say(struct sb_attribution *t, enum sb_source_kind kind, int sure,
		const char *how)
{
	t->source_kind = kind;
	t->speaker_hint = sure;
	t->resolved_by = sb_slice_of(how);
}

/* The mentions of SPAN, outside quotations: how many, the first in *FIRST. */
static size_t mentions_in(const struct resolver *r, struct sb_span span,
			  size_t *first)
{
	size_t n = 0;

	*first = names_from(r, span.from);
	while (*first + n < r->mentions.n &&
	       r->mentions.v[*first + n].span.to <= span.to)
		n++;
	return n;
}

static void add_speaker(struct resolver *r, struct sb_text *t,
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

static struct sb_slice last_word(struct sb_slice s);
static bool names_person(const struct resolver *r, struct sb_span span);

/* ", midwife" or "and bishop", between "surgeon Ivar Moe" and the next. */
static bool joins_role(const struct resolver *r, struct sb_slice gap)
{
	struct sb_slice rest = gap;

	if (sb_slice_starts(rest, SB_LIT(",")))
		rest = (struct sb_slice) { rest.p + 1, rest.n - 1 };
	rest = sb_slice_trim(rest);
	if (sb_slice_starts(rest, SB_LIT("and ")))
		rest = (struct sb_slice) { rest.p + 4, rest.n - 4 };
	return rest.n && rest.n < gap.n && !memchr(rest.p, ',', rest.n) &&
	       rest.n < 40 && sb_grammar_bare(&r->grammar, rest).n == rest.n &&
	       sb_lexicon_find(r->lex.role, last_word(rest), NULL);
}

/* What stands between two names of one source: coordination, or apposition? */
static bool coordinated(const struct resolver *r, struct sb_slice gap)
{
	gap = sb_slice_trim(gap);
	return joins_role(r, gap) || sb_slice_is(gap, "and") ||
	       sb_slice_is(gap, ",") || sb_slice_is(gap, ", and") ||
	       sb_slice_is(gap, "or") || sb_slice_ends(gap, SB_LIT(" and")) ||
	       sb_slice_starts(gap, SB_LIT("and ")) ||
	       sb_slice_starts(gap, SB_LIT(", and "));
}

static bool is_person(const struct entity *e)
{
	return e->kind == SB_ENT_PERSON ||
	       (e->kind == SB_ENT_UNKNOWN && (e->full || e->gender));
}

/* Does S start with a mark that ends a name: a comma, a dash, a bracket? */
static bool starts_with_mark(struct sb_slice s)
{
	static const char *const marks[] = { ",",      "(", "\u2013",
					     "\u2014", "-", NULL };

	for (int i = 0; marks[i]; i++)
		if (sb_slice_starts(s, sb_slice_of(marks[i])))
			return true;
	return false;
}

/* S without the letters that stand behind a name: "KC", "MP". */
static struct sb_slice behind_letters(const struct resolver *r,
				      struct sb_slice s)
{
	size_t n = sb_word_end(s, 0);

	if (!n || !sb_lexicon_find(r->lex.postnominal,
				   (struct sb_slice) { s.p, n }, NULL))
		return s;
	return sb_slice_trim((struct sb_slice) { s.p + n, s.n - n });
}

/* Do the words right before M's name say what the person is: "Planning
 * Minister Anna Lind", but not "(Minister of) Fisheries Anna Lind"?
 */
static bool titled(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	struct sb_span w;
	size_t at = m->phrase.from;

	if (nouns_is_title(r, sb_slice_at(t, m->phrase)))
		return true;
	while (sb_word_next(t, &at, &w) && w.from < m->span.from) {
		struct sb_slice s = sb_slice_trim(sb_slice_at(
			t, (struct sb_span) { w.from, m->span.from }));

		if (sb_lexicon_find(r->lex.title, s, NULL) ||
		    sb_lexicon_find(r->lex.role, s, NULL))
			return true;
	}
	return false;
}

/* Does S end in a preposition and an article: "the captain of the"? */
static bool article_of_object(const struct resolver *r, struct sb_slice s)
{
	struct sb_slice word;

	s = sb_slice_trim(s);
	word = last_word(s);
	if (!word.n || word.p == s.p ||
	    !sb_grammar_is(&r->grammar, word, "definite"))
		return false;
	s = sb_slice_trim((struct sb_slice) { s.p, (size_t)(word.p - s.p) });
	return sb_grammar_ends_in_preposition(&r->grammar, s);
}

/* The name is not the head of the source but a word beside it: "Witkoff's
 * office", "a spokesman for Witkoff", "the Witkoff delegation". What speaks
 * is then a speaker of its own.
 */
static bool speaks_for(const struct resolver *r, const struct mention *m,
		       struct sb_span source)
{
	struct sb_slice t = r->article->match;
	struct sb_slice before = { t.p + source.from, 0 }, behind;

	/* The source may begin inside the phrase, behind a title. */
	if (m->phrase.from > source.from)
		before.n = m->phrase.from - source.from;
	behind = sb_slice_trim(
		(struct sb_slice) { t.p + m->span.to, source.to - m->span.to });
	behind = behind_letters(r, behind);
	if (m->possessive && behind.n > 2)
		return true;
	if (behind.n && !sb_grammar_goes_on(&r->grammar, behind) &&
	    !starts_with_mark(behind) &&
	    !sb_lexicon_find(r->lex.postnominal, behind, NULL))
		return true;
	/* "The captain of the Anna Lind": what has an article is no person. */
	if (m->phrase.from == m->span.from && article_of_object(r, before))
		return true;
	/* "Minister of Fisheries Marit Saether": the office is part of it; "an
	 * adviser to President Zelenskyy": the title is.
	 */
	if (m->phrase.from < m->span.from && !titled(r, m))
		return false;
	before = sb_slice_trim(before);
	while (!sb_grammar_ends_in_preposition(&r->grammar, before)) {
		/* "a spokesman for von der Leyen" */
		struct sb_slice word = last_word(before);

		if (!word.n || word.p + word.n != before.p + before.n ||
		    !sb_lexicon_find(r->lex.particle, word, NULL))
			return false;
		before = sb_slice_trim(
			(struct sb_slice) { before.p, before.n - word.n });
	}
	return true;
}

/* The source with the characters of the article itself. */
static struct sb_slice as_written(const struct resolver *r,
				  struct sb_span source)
{
	struct sb_span own = sb_article_own_span(r->article, source);

	return sb_span_empty(own) ? sb_slice_at(r->article->match, source)
				  : sb_slice_at(r->article->own, own);
}

/* The whole name of a body whose last part is M: "Bramble & Sons", "the
 * National Importers Council", but not "the grid company Fjordnett".
 */
static struct sb_slice body_name(const struct resolver *r,
				 struct sb_span source, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	struct sb_span name = m->phrase, w;
	size_t at = source.from;
	bool open = false;

	while (sb_word_next(t, &at, &w) && w.from < m->phrase.from) {
		struct sb_slice word = sb_slice_at(t, w);
		size_t c = w.from;
		bool capital = sb_is_upper_cp(sb_next_cp(t, &c)) &&
			       sb_grammar_bare(&r->grammar, word).n == word.n &&
			       w.from != source.from;

		if (capital || (w.from == source.from && word.n > 3 &&
				sb_is_upper_cp((unsigned char)word.p[0]) &&
				!sb_lexicon_find(r->lex.role, word, NULL))) {
			if (!open)
				name.from = w.from;
			open = true;
		} else if (word.n > 3) {
			/* Names are held together by "of", "and", "the". */
			open = false;
			name.from = m->phrase.from;
		}
	}
	name.to = source.to > m->span.to ? m->span.to : source.to;
	/* "the Health and Safety Executive": one name with "and" in it. */
	for (const struct mention *n = m + 1;
	     n < r->mentions.v + r->mentions.n && n->span.to <= source.to &&
	     sb_slice_is(sb_slice_at(t, (struct sb_span) { name.to,
							   n->phrase.from }),
			 " and ") &&
	     !r->entities.v[n->entity].entry &&
	     r->entities.v[n->entity].kind != SB_ENT_PERSON;
	     n++)
		name.to = n->span.to;
	return as_written(r, name);
}

/* The person that SOURCE is an apposition to, or -1. */
static int apposed_before(const struct resolver *r, struct sb_span source)
{
	struct sb_slice t = r->article->match;
	size_t i = names_from(r, source.from);
	const struct mention *m;

	if (i == 0)
		return -1;
	m = &r->mentions.v[i - 1];
	return m->span.to + 2 == source.from && t.p[m->span.to] == ',' &&
			       is_person(&r->entities.v[m->entity])
		       ? (int)m->entity
		       : -1;
}

/* Can M's name be the one of what SOURCE tells of by a noun: a person, or a
 * body behind "the operator"?
 */
static bool may_name(const struct resolver *r, const struct mention *m,
		     struct sb_span source)
{
	const struct entity *e = &r->entities.v[m->entity];
	struct sb_slice head;

	if (is_person(e))
		return true;
	if (e->kind == SB_ENT_PLACE || e->kind == SB_ENT_OUTLET)
		return false;
	head = sb_grammar_head(&r->grammar,
			       sb_slice_at(r->article->match, source));
	return sb_lexicon_find(r->lex.group, head, NULL) ||
	       sb_lexicon_find(r->lex.orgword, head, NULL) ||
	       sb_lexicon_find(r->lex.role, head, NULL);
}

/* The mention behind mention I that "and" ties to it and a comma ends, or NULL:
 * "the leaders, Anna Lind and Bo Berg, said".
 */
static const struct mention *second_of(const struct resolver *r, size_t i)
{
	struct sb_slice t = r->article->match;
	const struct mention *m = &r->mentions.v[i], *next = m + 1;

	if (i + 1 >= r->mentions.n || next->span.to >= t.n ||
	    !strchr(",.;", t.p[next->span.to]) || next->possessive ||
	    !sb_slice_is(sb_slice_at(t, (struct sb_span) { m->span.to,
							   next->phrase.from }),
			 " and "))
		return NULL;
	return next;
}

/* The person named in an apposition to SOURCE: "his lawyer, Bente Mo, said";
 * "Dolores Quinn, the chief inspector, said". Or -1.
 */
static int apposed(const struct resolver *r, struct sb_span source)
{
	struct sb_slice t = r->article->match;
	size_t i = names_from(r, source.to);
	const struct mention *m;

	if (sb_lexicon_find(r->grammar.relative,
			    last_word(sb_slice_at(t, source)), NULL))
		return apposed_before(r, source);
	if (source.to + 2 >= t.n || t.p[source.to] != ',')
		return -1;
	if (i < r->mentions.n) {
		m = &r->mentions.v[i];
		if (nouns_comma(r, m->phrase.from) == source.to &&
		    !m->possessive && may_name(r, m, source) &&
		    m->span.to < t.n &&
		    (strchr(",.;:", t.p[m->span.to]) || second_of(r, i)))
			return (int)m->entity;
	}
	return apposed_before(r, source);
}

/* Speakers of one claim that an apposition keeps apart: "A, who left, and B
 * said"; "A and his deputy, B, said". LAST is the source's own last name.
 * Returns how many were added, in front or behind.
 */
static size_t add_fellows(struct resolver *r, struct sb_attribution *t,
			  struct sb_text *names, const struct mention *last)
{
	struct sb_slice text = r->article->match, gap;
	uint32_t s = sb_article_sentence_at(r->article, t->source.from);
	uint32_t from = r->article->sentences[s].span.from;
	size_t i = names_from(r, from);
	const struct mention *m = &r->mentions.v[i];
	int behind = apposed(r, t->source);

	gap = sb_slice_at(text,
			  (struct sb_span) { last->span.to, t->source.to });
	if (behind >= 0 && sb_slice_starts(gap, SB_LIT(" and "))) {
		add_speaker(r, names, &r->entities.v[behind], &t->watched);
		return 1;
	}
	if (i == r->mentions.n || m->span.to >= t->source.from ||
	    m->phrase.from > from + 24 || m->possessive ||
	    !is_person(&r->entities.v[m->entity]))
		return 0;
	gap = sb_slice_at(text,
			  (struct sb_span) { m->span.to, t->source.from });
	if (!sb_slice_ends(gap, SB_LIT(", and ")) ||
	    !sb_slice_starts(gap, SB_LIT(", ")))
		return 0;
	/* In front: the order of the text. */
	{
		struct sb_text both = { 0 };
		struct sb_slice own = sb_text_slice(names);

		add_speaker(r, &both, &r->entities.v[m->entity], &t->watched);
		sb_text_add(&r->article->arena, &both, SB_LIT("; "));
		sb_text_add(&r->article->arena, &both, own);
		*names = both;
	}
	return 1;
}

/* Is M a surname alone that several persons of the article bear? */
static bool names_namesake(const struct resolver *r, const struct mention *m)
{
	struct sb_arena *a = &r->article->arena;
	const struct entity *e = &r->entities.v[m->entity];
	char gender = titled(r, m) ? e->gender : 0;
	struct sb_slice name, whole;

	if (names_namesake_of(r, m->entity, gender) < 0)
		return false;
	/* "Von der Leyen" is one, too. */
	name = sb_fold_name(a, sb_slice_at(r->article->match, m->span));
	whole = sb_fold_name(a, e->canonical);
	return name.n < whole.n && sb_slice_ends(whole, name);
}

/* Has E been named in full in the sentences right before M's? */
static bool named_lately(const struct resolver *r, uint32_t entity,
			 const struct mention *m)
{
	for (const struct mention *n = m; n > r->mentions.v; n--)
		if (m->sentence - n[-1].sentence > LATELY)
			return false;
		else if (n[-1].entity == entity && !n[-1].quoted &&
			 n[-1].span.to - n[-1].span.from >
				 m->span.to - m->span.from)
			return true;
	return false;
}

/* Whom M means of those who bear its surname: the one who has spoken, or whom
 * alone the sentences before named; -1 if that is anybody's guess.
 */
static int namesake_meant(const struct resolver *r, const struct mention *m)
{
	const struct entity *e = &r->entities.v[m->entity];
	char gender = titled(r, m) ? e->gender : 0;
	unsigned spoke = 0, lately = 0;
	int speaker = -1;

	for (size_t i = 0; i < r->entities.n; i++) {
		const struct entity *o = &r->entities.v[i];

		if (!o->full || !o->plain || o->kind != SB_ENT_PERSON ||
		    (gender && o->gender && o->gender != gender) ||
		    !sb_slice_eq(o->surname, e->surname))
			continue;
		lately += named_lately(r, (uint32_t)i, m);
		if (!o->spoke)
			continue;
		spoke++;
		speaker = (int)i;
	}
	/* "His daughter, Silje Moe, was at work": she has come in since. */
	if (spoke == 1 && (speaker == (int)m->entity || !e->kin ||
			   !named_lately(r, m->entity, m)))
		return speaker;
	return spoke > 1 || lately > 1 ? -1 : (int)m->entity;
}

/* "Moe said he was": of two persons of that surname the one whom the pronoun
 * may stand for. M's entity, unless another fits and it doesn't.
 */
static uint32_t bearer_by_content(const struct resolver *r,
				  const struct sb_attribution *t,
				  const struct mention *m)
{
	const struct entity *e = &r->entities.v[m->entity];
	struct sb_slice text = r->article->match, word;
	struct pronoun p;
	int other;

	if (!t->npieces || t->type == SB_DIRECT || !e->gender ||
	    m->phrase.from < m->span.from)
		return m->entity;
	word = sb_slice_at(text, t->pieces[0]);
	word.n = sb_word_end(word, 0);
	if (!pronoun_read(r, word, &p) ||
	    (p.gender != 'm' && p.gender != 'f') || p.gender == e->gender)
		return m->entity;
	other = names_namesake_of(r, m->entity, p.gender);
	if (other < 0) {
		other = names_namesake_of(r, m->entity, 0);
		if (other >= 0 && r->entities.v[other].gender)
			other = -1;
	}
	/* Somebody else of that gender may be meant. */
	for (const struct mention *n = m; other >= 0 && n > r->mentions.v;) {
		n--;
		if (m->sentence - n->sentence > 1)
			break;
		if (n->entity != (uint32_t)other && n->entity != m->entity &&
		    is_person(&r->entities.v[n->entity]) &&
		    (!r->entities.v[n->entity].gender ||
		     r->entities.v[n->entity].gender == p.gender))
			return m->entity;
	}
	return other < 0 ? m->entity : (uint32_t)other;
}

/* "Electricity" of "Electricity and Energy Minister Anna Lind". */
static bool half_of_office(const struct resolver *r, const struct mention *m)
{
	const struct mention *next = m + 1;
	struct sb_slice t = r->article->match;

	return !is_person(&r->entities.v[m->entity]) &&
	       !r->entities.v[m->entity].entry &&
	       r->entities.v[m->entity].mentions == 1 &&
	       next->phrase.from < next->span.from && titled(r, next) &&
	       memchr(t.p + next->phrase.from, ' ',
		      next->span.from - 1 - next->phrase.from) &&
	       sb_slice_is(
		       sb_slice_at(t, (struct sb_span) { m->span.to,
							 next->phrase.from }),
		       " and ");
}

/* T's source is M's surname, which several persons of the article bear. */
static void by_shared_name(struct resolver *r, struct sb_attribution *t,
			   const struct mention *m)
{
	uint32_t by_content = bearer_by_content(r, t, m);
	int meant = by_content != m->entity ? (int)by_content
					    : namesake_meant(r, m);
	struct entity *e;

	if (meant < 0) {
		*sb_vec_push(&r->article->arena,
			     &r->shared) = (struct shared_name) {
			(uint32_t)(t - r->article->attributions),
			as_written(r, m->span)
		};
		say(t, SB_SRC_NAME, 70,
		    "one of several of that name, as written");
		return;
	}
	e = &r->entities.v[meant];
	e->spoke = true;
	t->speaker = e->canonical;
	t->watched = e->watched;
	say(t, SB_SRC_NAME, 70, "one of several of that name");
}

/* M is the one name in T's source. */
static void by_one_name(struct resolver *r, struct sb_attribution *t,
			const struct mention *m)
{
	const struct entity *e = &r->entities.v[m->entity];

	if (names_namesake(r, m))
		by_shared_name(r, t, m);
	else
		say(t, SB_SRC_NAME,
		    e->entry	   ? 97
		    : e->full	   ? 95
		    : is_person(e) ? 90
				   : 80,
		    e->entry  ? "named, in the lexicon"
		    : e->full ? "named in full in the article"
			      : "named");
}

/* "a lawyer for Anna Lind and Bo Berg": is M joined to PASSED, who is no
 * speaker either?
 */
static bool passed_with(const struct resolver *r, const struct mention *passed,
			const struct mention *m)
{
	struct sb_span gap;

	if (!passed || !is_person(&r->entities.v[passed->entity]) ||
	    passed->possessive)
		return false;
	gap = (struct sb_span) { passed->span.to, m->phrase.from };
	return sb_slice_is(sb_slice_at(r->article->match, gap), " and ");
}

/* Adds the persons named in T's source to NAMES: how many, and *LAST of them.
 */
static size_t add_named(struct resolver *r, struct sb_attribution *t,
			struct sb_text *names, const struct mention **last)
{
	struct sb_slice text = r->article->match;
	size_t first, n = mentions_in(r, t->source, &first), named = 0;
	const struct mention *passed = NULL;

	for (size_t i = first; i < first + n; i++) {
		const struct mention *m = &r->mentions.v[i];
		const struct entity *e = &r->entities.v[m->entity];

		if (!is_person(e) && !(e->kind == SB_ENT_UNKNOWN))
			continue;
		if (speaks_for(r, m, t->source) ||
		    (!named && passed_with(r, passed, m))) {
			passed = m;
			continue;
		}
		if (i + 1 < first + n && half_of_office(r, m))
			continue;
		if (*last &&
		    !coordinated(r,
				 (struct sb_slice) {
					 text.p + (*last)->span.to,
					 m->phrase.from - (*last)->span.to }))
			continue;
		if (named && !is_person(e))
			continue;
		if (names_namesake(r, m))
			e = &r->entities.v[bearer_by_content(r, t, m)];
		else
			r->entities.v[m->entity].spoke = true;
		add_speaker(r, names, e, &t->watched);
		*last = m;
		named++;
	}
	return named;
}

/* Persons named in the source. */
static bool by_name(struct resolver *r, struct sb_attribution *t)
{
	struct sb_text names = { 0 };
	const struct mention *last = NULL;
	size_t named = add_named(r, t, &names, &last);
	int beside;

	if (!named)
		return false;
	named += add_fellows(r, t, &names, last);
	t->speaker = sb_text_slice(&names);
	if (named > 1) {
		say(t, SB_SRC_NAME, 92, "several names");
	} else if (nouns_is_office(r, last) &&
		   (beside = apposed(r, t->source)) >= 0 &&
		   r->entities.v[beside].kind == SB_ENT_PERSON) {
		t->speaker = r->entities.v[beside].canonical;
		t->watched = r->entities.v[beside].watched;
		say(t, SB_SRC_NOUN, 90, "named beside it");
	} else if (!is_person(&r->entities.v[last->entity]) &&
		   !r->entities.v[last->entity].entry) {
		t->speaker = r->article->match.p[t->source.from] == '@'
				     ? as_written(r, t->source)
				     : body_name(r, t->source, last);
		say(t, SB_SRC_NAME, 84, "a body, as written");
	} else {
		by_one_name(r, t, last);
	}
	return true;
}

static struct sb_slice last_word(struct sb_slice s)
{
	size_t at = 0;
	struct sb_span w, last = { 0, 0 };

	while (sb_word_next(s, &at, &w))
		last = w;
	return sb_slice_at(s, last);
}

/* "the governor's chief press secretary": one who speaks for others. */
static bool means_spokesman(const struct resolver *r, struct sb_slice s)
{
	struct sb_slice head = sb_grammar_head(&r->grammar, s);
	const struct sb_entry *role = NULL;
	struct sb_span w;
	size_t at = 0;

	/* The longest role that ends with the head. */
	while (!role && sb_word_next(s, &at, &w) && s.p + w.from <= head.p)
		role = sb_lexicon_find(
			r->lex.role,
			(struct sb_slice) { s.p + w.from,
					    (size_t)(head.p + head.n - s.p) -
						    w.from },
			NULL);
	return role && sb_entry_has(role, "kind", SB_LIT("spokes"));
}

/* Does S say more than "the union": "a union", "the coastal fishermen's union"?
 */
static bool introduces(const struct resolver *r, struct sb_slice s,
		       struct sb_slice again)
{
	const struct sb_grammar *g = &r->grammar;

	return !sb_grammar_determiner(g, s) ||
	       sb_grammar_starts(g, s, "indefinite") ||
	       sb_grammar_bare(g, s).n > sb_grammar_bare(g, again).n;
}

/* Has AGAIN a name in front of its HEAD that BEFORE lacks: "the Green
 * politician", where "the Labour politician" was? The one word of a headline
 * lacks nothing.
 */
static bool other_name(struct sb_slice again, struct sb_slice head,
		       struct sb_slice before)
{
	struct sb_span w;
	size_t at = 0;

	if (!memchr(before.p, ' ', before.n))
		return false;
	while (sb_word_next(again, &at, &w) && again.p + w.from < head.p) {
		size_t c = w.from;

		if (w.from && sb_is_upper_cp(sb_next_cp(again, &c)) &&
		    sb_slice_find(before, sb_slice_at(again, w)) == SIZE_MAX)
			return true;
	}
	return false;
}

/* "A third diplomat denied this. ... the diplomat said": the noun with an
 * indefinite article, in this paragraph, that nobody is quoted by. Or absent.
 */
static struct sb_slice introduced(const struct resolver *r,
				  const struct sb_attribution *t,
				  struct sb_slice head)
{
	const struct sb_article *a = r->article;
	uint32_t p = sb_article_paragraph_at(a, t->source.from);
	struct sb_span w, np = { 0, 0 };
	struct sb_slice found = { NULL, 0 };
	size_t at = a->paragraphs[p].span.from;
	int words = 0;

	while (sb_word_next(a->match, &at, &w) && w.to < t->source.from) {
		struct sb_slice word = sb_slice_at(a->match, w);

		if (sb_grammar_is(&r->grammar, word, "indefinite")) {
			np = w;
			words = 0;
			continue;
		}
		/* "a candidate for mayor" is no mayor */
		if (sb_span_empty(np) || ++words > 3 ||
		    a->match.p[w.from - 1] != ' ' ||
		    sb_lexicon_find(r->grammar.preposition, word, NULL)) {
			np = (struct sb_span) { 0, 0 };
			continue;
		}
		if (!sb_slice_eq(word, head))
			continue;
		if (found.n)
			return (struct sb_slice) { NULL, 0 };
		np.to = w.to;
		found = as_written(r, np);
		np.to = np.from;
	}
	return found;
}

/* "A senior diplomat said ... The diplomat added": the speaker without a name
 * that the noun was used for before, if that was one only.
 */
static struct sb_slice same_noun(const struct resolver *r,
				 const struct sb_attribution *t,
				 struct sb_slice head)
{
	const struct sb_article *a = r->article;
	struct sb_slice found = { NULL, 0 };
	struct sb_slice again = sb_slice_at(a->match, t->source);

	for (const struct sb_attribution *f = a->attributions; f < t; f++) {
		struct sb_slice s;

		if ((f->source_kind != SB_SRC_NOUN &&
		     f->source_kind != SB_SRC_GROUP) ||
		    f->source.from >= t->source.from ||
		    sb_span_empty(f->source))
			continue;
		s = sb_slice_at(a->match, f->source);
		if (!introduces(r, s, again) || other_name(again, head, s) ||
		    !sb_slice_eq(sb_grammar_head(&r->grammar, s), head) ||
		    sb_slice_eq(found, f->speaker))
			continue;
		if (found.n)
			return (struct sb_slice) { NULL, 0 };
		found = f->speaker;
	}
	return found.n ? found : introduced(r, t, head);
}

/* "the envoy", "his lawyer"; in a headline without an article, too. */
static bool is_definite(const struct resolver *r,
			const struct sb_attribution *t)
{
	const struct sb_article *a = r->article;
	struct sb_slice s = sb_slice_at(a->match, t->source);
	uint32_t p = sb_article_paragraph_at(a, t->source.from);

	if (sb_grammar_determiner(&r->grammar, s))
		return !sb_grammar_starts(&r->grammar, s, "indefinite");
	if (sb_slice_find(s, SB_LIT("'s ")) != SIZE_MAX)
		return true;
	return a->paragraphs[p].kind == SB_PAR_HEADLINE;
}

/* Adds the second of two names that stand beside T's source. */
static void add_second(struct resolver *r, struct sb_attribution *t)
{
	size_t i = names_from(r, t->source.to);
	const struct mention *m = i < r->mentions.n ? second_of(r, i) : NULL;
	struct sb_text names = { 0 };

	if (!m || nouns_comma(r, m[-1].phrase.from) != t->source.to)
		return;
	add_speaker(r, &names, &r->entities.v[m[-1].entity], &t->watched);
	add_speaker(r, &names, &r->entities.v[m->entity], &t->watched);
	t->speaker = sb_text_slice(&names);
}

/* The one person named in paragraph P or the one before who holds the role in
 * S, or -1.
 */
static int near_holder(const struct resolver *r, uint32_t p, uint32_t before,
		       struct sb_slice s)
{
	const struct sb_article *a = r->article;
	int found = -1;

	for (size_t i = names_from(r, before); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];
		const struct entity *e = &r->entities.v[m->entity];

		if (a->sentences[m->sentence].paragraph + 1 < p)
			break;
		if (m->quoted || (int)m->entity == found ||
		    nouns_holds(r, e->canonical, s) < 0)
			continue;
		if (found >= 0)
			return -1;
		found = (int)m->entity;
	}
	return found;
}

/* Of several persons who hold the role in S the one who spoke last, if that was
 * in this paragraph or the one before; else the one named there; or -1.
 */
static int last_holder(const struct resolver *r, const struct sb_attribution *t,
		       struct sb_slice s)
{
	const struct sb_article *a = r->article;
	uint32_t here = sb_article_paragraph_at(a, t->source.from);

	for (const struct sb_attribution *f = t; f > a->attributions; f--) {
		const struct sb_attribution *g = f - 1;

		if (!g->speaker.n || g->source.from >= t->source.from)
			continue;
		if (sb_article_paragraph_at(a, g->source.from) + 1 < here)
			break;
		if (nouns_holds(r, g->speaker, s) >= 0)
			return nouns_holds(r, g->speaker, s);
		break;
	}
	return near_holder(r, here, t->source.from, s);
}

/* Does a name start before AT and go on behind it? */
static bool inside_name(const struct resolver *r, uint32_t at)
{
	size_t i = names_from(r, at);

	return i > 0 && r->mentions.v[i - 1].span.from < at &&
	       r->mentions.v[i - 1].span.to > at;
}

/* "Jorunn Vik (Ap)" is not "the SV politician". */
static bool of_other_party(const struct resolver *r, const struct mention *m,
			   struct sb_slice phrase)
{
	struct sb_slice t = r->article->match, party;
	size_t at = m->span.to, end;

	if (at + 3 >= t.n || memcmp(t.p + at, " (", 2) != 0)
		return false;
	for (end = at + 2; end < t.n && t.p[end] != ')' && t.p[end] != '\n';)
		end++;
	party = (struct sb_slice) { t.p + at + 2, end - at - 2 };
	return sb_slice_find(phrase, party) == SIZE_MAX;
}

/* Does E speak for somebody else, as a lawyer does? */
static bool is_spokesman(const struct resolver *r, const struct entity *e)
{
	for (size_t i = 0; i < e->roles.n; i++)
		if (means_spokesman(r, e->roles.v[i]))
			return true;
	return false;
}

/* "34-year-old"? */
static bool is_age(struct sb_slice word)
{
	return word.n && word.p[0] >= '0' && word.p[0] <= '9' &&
	       memchr(word.p, '-', word.n);
}

/* "says the SV politician", "the goalkeeper says": a noun that papers use in
 * place of the name told just before. The one person named in the paragraph
 * before T's, or before T in its own; or -1.
 */
static int epithet_of(const struct resolver *r, const struct sb_attribution *t,
		      struct sb_slice phrase, struct sb_slice head)
{
	const struct sb_article *a = r->article;
	const struct sb_entry *role = sb_lexicon_find(r->lex.role, head, NULL);
	bool aged = is_age(last_word(phrase));
	uint32_t p = sb_article_paragraph_at(a, t->source.from);
	int found = -1;

	if (t->type != SB_DIRECT)
		return -1;
	if (!aged && (!role || !sb_slice_eq(role->forms[0], head) ||
		      !sb_entry_has(role, "kind", SB_LIT("epithet"))))
		return -1;
	for (size_t i = names_from(r, t->source.from); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];

		if (a->sentences[m->sentence].paragraph + 1 < p)
			break;
		if (m->quoted || (int)m->entity == found ||
		    !is_person(&r->entities.v[m->entity]))
			continue;
		if (found >= 0 || m->possessive ||
		    of_other_party(r, m, phrase) ||
		    (aged && is_spokesman(r, &r->entities.v[m->entity])))
			return -1;
		found = (int)m->entity;
	}
	return found;
}

/* A noun phrase: a role that somebody holds, else as written. */
static void by_noun(struct resolver *r, struct sb_attribution *t)
{
	struct sb_slice s = sb_slice_at(r->article->match, t->source);
	struct sb_slice head = sb_grammar_head(&r->grammar, s);
	int named = apposed(r, t->source);
	bool later = false, again = false, definite = is_definite(r, t);
	int e = named >= 0 ? named
		: definite ? nouns_find(r, s, t->source.from, &later)
			   : -1;

	if (e == -2 && (e = last_holder(r, t, s)) >= 0)
		again = true;
	if (e >= 0) {
		const struct entity *who = &r->entities.v[e];

		t->speaker = who->canonical;
		t->watched = who->watched;
		if (named >= 0)
			add_second(r, t);
		if (again)
			say(t, SB_SRC_NOUN, 60, "role of the last speaker");
		else
			say(t, SB_SRC_NOUN,
			    named >= 0 ? 90
			    : later    ? 70
				       : 82,
			    named >= 0 ? "named beside it"
				       : "role held by one person here");
		return;
	}
	t->speaker = definite ? same_noun(r, t, head)
			      : (struct sb_slice) { NULL, 0 };
	if (t->speaker.n) {
		say(t, SB_SRC_NOUN, 78, "the same noun before");
		return;
	}
	e = definite && e == -1 ? epithet_of(r, t, s, head) : e;
	if (e >= 0) {
		t->speaker = r->entities.v[e].canonical;
		t->watched = r->entities.v[e].watched;
		say(t, SB_SRC_NOUN, 66, "a noun for whoever was named before");
		return;
	}
	t->speaker = as_written(r, t->source);
	if (sb_lexicon_find(r->lex.role, head, NULL))
		say(t, SB_SRC_NOUN, e == -2 ? 80 : 92, "as written");
	else if (sb_lexicon_find(r->lex.group, head, NULL) ||
		 sb_lexicon_find(r->lex.document, head, NULL) ||
		 sb_lexicon_find(r->lex.orgword, head, NULL))
		say(t, SB_SRC_GROUP, 90, "as written");
	else if (inside_name(r, t->source.from))
		/* Half a name: where the source starts is a guess. */
		say(t, SB_SRC_OTHER, 5, "a part of a name, as written");
	else
		say(t, SB_SRC_OTHER, 75, "as written");
}

/* Is F's speaker a body: a group noun, or a name that is no person's? */
static bool names_body(const struct resolver *r, const struct sb_attribution *f)
{
	if (f->source_kind == SB_SRC_GROUP)
		return true;
	for (size_t i = 0; i < r->entities.n; i++)
		if (sb_slice_eq(r->entities.v[i].canonical, f->speaker) ||
		    sb_slice_eq(r->entities.v[i].name, f->speaker))
			return !is_person(&r->entities.v[i]);
	return f->source_kind == SB_SRC_NAME &&
	       sb_slice_is(f->resolved_by, "a body, as written");
}

/* Is F's speaker more than one? */
static bool names_several(const struct resolver *r,
			  const struct sb_attribution *f)
{
	struct sb_slice head;

	if (sb_slice_find(f->speaker, SB_LIT("; ")) != SIZE_MAX)
		return true;
	if (f->source_kind != SB_SRC_NOUN && f->source_kind != SB_SRC_GROUP)
		return false;
	head = sb_grammar_head(&r->grammar,
			       sb_slice_at(r->article->match, f->source));
	return head.n > 2 && head.p[head.n - 1] == 's';
}

/* "a spokeswoman said. She added": the pronoun goes on with a speaker without
 * a name, where its noun allows that gender and nobody else stands between.
 */
static bool to_noun(struct resolver *r, struct sb_attribution *t,
		    const struct pronoun *p, uint32_t index)
{
	const struct sb_attribution *f =
		index ? &r->article->attributions[index - 1] : NULL;
	const struct sb_entry *role;
	struct sb_slice gender;

	if (!f || !f->speaker.n || t->sentence < f->sentence ||
	    t->sentence - f->sentence > 2)
		return false;
	/* "The union said. It added"; "the authors write. They find" */
	if ((p->gender == 'n' && names_body(r, f)) ||
	    (p->gender == 'p' && names_several(r, f))) {
		t->speaker = f->speaker;
		say(t, SB_SRC_PRONOUN, 60, "pronoun, the speaker before");
		return true;
	}
	if (f->source_kind != SB_SRC_NOUN)
		return false;
	if (p->gender == 'n' || p->gender == 'p')
		return false;
	role = sb_lexicon_find(
		r->lex.role,
		sb_grammar_head(&r->grammar,
				sb_slice_at(r->article->match, f->source)),
		NULL);
	gender = role ? sb_entry_field(role, "gender")
		      : (struct sb_slice) { NULL, 0 };
	if (!role || (p->gender != 'm' && p->gender != 'f') ||
	    (gender.n && gender.p[0] != p->gender && gender.p[0] != 'u'))
		return false;
	t->speaker = f->speaker;
	t->watched = f->watched;
	say(t, SB_SRC_PRONOUN, 62, "pronoun, the speaker before");
	return true;
}

/* "a spokeswoman said. She": is F the sentence before, and does its noun have
 * the pronoun's gender?
 */
static bool tells_gender(const struct resolver *r,
			 const struct sb_attribution *t,
			 const struct sb_attribution *f,
			 const struct pronoun *p)
{
	const struct sb_entry *role;
	struct sb_slice gender;

	if (f->source_kind != SB_SRC_NOUN || sb_span_empty(f->source) ||
	    t->sentence < f->sentence || t->sentence - f->sentence > 1)
		return false;
	role = sb_lexicon_find(
		r->lex.role,
		sb_grammar_head(&r->grammar,
				sb_slice_at(r->article->match, f->source)),
		NULL);
	gender = role ? sb_entry_field(role, "gender")
		      : (struct sb_slice) { NULL, 0 };
	return gender.n && gender.p[0] == p->gender;
}

/* Is there a name in SPAN that may be a person's? */
static bool names_somebody(const struct resolver *r, struct sb_span span)
{
	size_t first, n = mentions_in(r, span, &first);

	for (size_t i = first; i < first + n; i++)
		if (is_person(&r->entities.v[r->mentions.v[i].entity]))
			return true;
	return false;
}

/* "Her sister disagrees": does PHRASE act now, and so speak next? In "her
 * sister was six" the owner may go on.
 */
static bool acts(const struct resolver *r, struct sb_slice phrase)
{
	struct sb_slice t = r->article->match, word;
	size_t at = (size_t)(phrase.p - t.p) + phrase.n, end;

	if (at + 1 >= t.n || t.p[at] != ' ')
		return false;
	end = sb_word_end(t, at + 1);
	word = (struct sb_slice) { t.p + at + 1, end - at - 1 };
	return word.n > 3 && word.p[word.n - 1] == 's';
}

/* "The party secretary won't say. – Ask me on Friday, he says.": who is told of
 * right before a dash quote, by a role that nobody named holds. "Her sister
 * disagrees." in front of any quotation: somebody else than was told of before.
 */
static bool to_role(struct resolver *r, struct sb_attribution *t,
		    const struct pronoun *p)
{
	const struct sb_article *a = r->article;
	uint32_t par = sb_article_paragraph_at(a, t->source.from), first;
	const struct sb_entry *role;
	struct sb_slice phrase, gender;
	bool later, owned;

	if (t->type != SB_DIRECT || !t->npieces ||
	    t->pieces[0].from > t->source.from ||
	    (p->gender != 'm' && p->gender != 'f'))
		return false;
	first = a->paragraphs[par].kind == SB_PAR_DASH
			? a->paragraphs[par].first
			: sb_article_sentence_at(a, t->pieces[0].from);
	if (!first)
		return false;
	phrase = nouns_first_role(r, first - 1, &owned);
	if (!phrase.n || names_somebody(r, a->sentences[first - 1].span) ||
	    (a->paragraphs[par].kind != SB_PAR_DASH &&
	     !(owned && acts(r, phrase))))
		return false;
	if (!owned &&
	    nouns_find(r, phrase, a->sentences[first].span.from, &later) != -1)
		return false;
	role = sb_lexicon_find(r->lex.role, last_word(phrase), NULL);
	gender = role ? sb_entry_field(role, "gender")
		      : (struct sb_slice) { NULL, 0 };
	if (gender.n && gender.p[0] != p->gender && gender.p[0] != 'u')
		return false;
	t->speaker = as_written(
		r, (struct sb_span) {
			   (uint32_t)(phrase.p - a->match.p),
			   (uint32_t)(phrase.p - a->match.p + phrase.n) });
	say(t, SB_SRC_PRONOUN, 62, "pronoun, the role before");
	return true;
}

/* Does the sentence start with a pronoun of P's gender? */
static bool starts_alike(const struct resolver *r, uint32_t sentence,
			 const struct pronoun *p)
{
	size_t at = r->article->sentences[sentence].span.from;
	struct pronoun first;
	struct sb_span w;

	return sb_word_next(r->article->match, &at, &w) &&
	       pronoun_read(r, sb_slice_at(r->article->match, w), &first) &&
	       first.gender == p->gender;
}

/* "A fisherman found Lind at dawn. "I saw a boot," he said.": whom the sentence
 * before is about, by a noun that nobody named holds. The noun as written; *BUT
 * tells whether that sentence names somebody of that gender, too, or the noun
 * may be another word for somebody named.
 */
static struct sb_slice subject_before(const struct resolver *r,
				      const struct sb_attribution *t,
				      const struct pronoun *p, bool *but)
{
	const struct sb_article *a = r->article;
	uint32_t at = t->source.from, s;
	struct sb_slice phrase = { NULL, 0 };
	size_t first, n;
	bool definite = false;

	*but = false;
	if (t->type == SB_DIRECT && t->npieces && t->pieces[0].from < at)
		at = t->pieces[0].from;
	s = sb_article_sentence_at(a, at);
	for (int back = 0; back < 3 && s > 0 && !phrase.n; back++) {
		phrase = nouns_subject(r, --s, p->gender, &definite);
		if (!starts_alike(r, s, p))
			break;
	}
	*but = definite;
	n = mentions_in(r, a->sentences[s].span, &first);
	for (size_t i = first; i < first + n; i++) {
		const struct mention *m = &r->mentions.v[i];
		const struct entity *e = &r->entities.v[m->entity];

		*but |= !m->quoted && !m->possessive && is_person(e) &&
			(!e->gender || e->gender == p->gender);
	}
	return phrase;
}

static bool to_subject(struct resolver *r, struct sb_attribution *t,
		       const struct pronoun *p, bool *unsure)
{
	struct sb_slice phrase = { NULL, 0 };
	bool but = false;

	*unsure = false;
	if (p->gender == 'm' || p->gender == 'f')
		phrase = subject_before(r, t, p, &but);
	if (!phrase.n)
		return false;
	if (but) {
		*unsure = true;
		return false;
	}
	t->speaker = as_written(
		r,
		(struct sb_span) { (uint32_t)(phrase.p - r->article->match.p),
				   (uint32_t)(phrase.p - r->article->match.p +
					      phrase.n) });
	say(t, SB_SRC_PRONOUN, 62, "pronoun, the one told of before");
	return true;
}

/* "His lawyer said so. He added": does F, in the sentence before, have a source
 * that may be meant, though nobody knows the lawyer's gender?
 */
static bool said_by_other(const struct resolver *r,
			  const struct sb_attribution *t,
			  const struct sb_attribution *f)
{
	const struct sb_entry *role;
	unsigned form = 0;

	if (f->source_kind != SB_SRC_NOUN || f->polarity == SB_QUESTION ||
	    sb_span_empty(f->source) || t->sentence < f->sentence ||
	    t->sentence - f->sentence > 1 || f->source.from >= t->source.from ||
	    !sb_slice_is(f->resolved_by, "as written"))
		return false;
	role = sb_lexicon_find(
		r->lex.role,
		sb_grammar_head(&r->grammar,
				sb_slice_at(r->article->match, f->source)),
		&form);
	return role && form == 0 && !sb_entry_field(role, "gender").n;
}

static void inherit(struct sb_attribution *t, const struct sb_attribution *f)
{
	t->speaker = f->speaker;
	t->source_kind = f->source_kind;
	t->watched = f->watched;
	t->speaker_hint = f->speaker_hint * 92 / 100;
	t->resolved_by = SB_LIT("goes on from the attribution before");
	if (!t->source_outlet.n)
		t->source_outlet = f->source_outlet;
}

/* "The mayor's secretary denied it. The mayor, he added, ...": is F, in the
 * sentence before and at its start, by one who speaks for others or is new, and
 * nobody named since?
 */
static bool goes_on(const struct resolver *r, const struct sb_attribution *t,
		    const struct sb_attribution *f)
{
	const struct sb_article *a = r->article;
	struct sb_span s = a->sentences[f->sentence].span;
	const struct sb_entry *role;
	struct sb_slice head;

	if (f->source_kind != SB_SRC_NOUN || sb_span_empty(f->source) ||
	    t->sentence != f->sentence + 1 || f->source.from > s.from + 5)
		return false;
	head = sb_grammar_head(&r->grammar, sb_slice_at(a->match, f->source));
	role = sb_lexicon_find(r->lex.role, head, NULL);
	s.to = t->source.from;
	return role &&
	       (means_spokesman(r, sb_slice_at(a->match, f->source)) ||
		!is_definite(r, f)) &&
	       !sb_slice_ends(head, SB_LIT("s")) && !names_somebody(r, s);
}

/* Where the comma of ", who" stands in S; its length if nowhere. */
static size_t relative_comma(const struct resolver *r, struct sb_slice s)
{
	for (size_t i = 0; i + 2 < s.n; i++) {
		struct sb_slice word = { s.p + i + 2, 0 };

		if (s.p[i] != ',' || s.p[i + 1] != ' ')
			continue;
		word.n = sb_word_end(s, i + 2) - (i + 2);
		if (sb_lexicon_find(r->grammar.relative, word, NULL))
			return i;
	}
	return s.n;
}

/* "heard from a former secretary, who cannot be named. She said": who is
 * presented at the end of the sentence before, without a name.
 */
static bool to_presented(struct resolver *r, struct sb_attribution *t,
			 const struct pronoun *p)
{
	const struct sb_article *a = r->article;
	uint32_t at = t->source.from, sentence, from, end;
	struct sb_slice before, phrase, gender;
	const struct sb_entry *role = NULL;
	size_t who;

	if (t->type == SB_DIRECT && t->npieces && t->pieces[0].from < at)
		at = t->pieces[0].from;
	sentence = sb_article_sentence_at(a, at);
	if (!sentence || (p->gender != 'm' && p->gender != 'f'))
		return false;
	before = sb_slice_at(a->match, a->sentences[sentence - 1].span);
	who = relative_comma(r, before);
	if (who == before.n)
		return false;
	end = from = a->sentences[sentence - 1].span.from + (uint32_t)who;
	for (int words = 0; words < 5; words++) {
		while (from > 0 && a->match.p[from - 1] > ' ')
			from--;
		phrase = sb_slice_at(a->match, (struct sb_span) { from, end });
		if (sb_grammar_starts(&r->grammar, phrase, "indefinite"))
			break;
		if (from == 0 || a->match.p[from - 1] != ' ' || words == 4 ||
		    a->match.p[from] < 'a' || a->match.p[from] > 'z')
			return false;
		from--;
	}
	role = sb_lexicon_find(r->lex.role, last_word(phrase), NULL);
	gender = role ? sb_entry_field(role, "gender")
		      : (struct sb_slice) { NULL, 0 };
	if (!role || (gender.n && gender.p[0] != p->gender) ||
	    names_somebody(r, (struct sb_span) { from, at }))
		return false;
	t->speaker = as_written(r, (struct sb_span) { from, end });
	say(t, SB_SRC_PRONOUN, 62, "pronoun, the role before");
	return true;
}

static bool by_pronoun(struct resolver *r, struct sb_attribution *t,
		       uint32_t index)
{
	struct sb_slice s = sb_slice_at(r->article->match, t->source);
	struct pronoun p;
	unsigned candidates;
	bool unsure;
	int e, sure;

	if (!pronoun_read(r, s, &p))
		return false;
	/* One "he" of two quotations. */
	if (index &&
	    r->article->attributions[index - 1].source.from == t->source.from &&
	    r->article->attributions[index - 1].speaker.n) {
		inherit(t, &r->article->attributions[index - 1]);
		return true;
	}
	if (index &&
	    (tells_gender(r, t, &r->article->attributions[index - 1], &p) ||
	     goes_on(r, t, &r->article->attributions[index - 1])) &&
	    to_noun(r, t, &p, index))
		return true;
	if (to_role(r, t, &p) || to_presented(r, t, &p) ||
	    to_subject(r, t, &p, &unsure))
		return true;
	unsure |= index && p.gender != 'n' && p.gender != 'p' &&
		  said_by_other(r, t, &r->article->attributions[index - 1]);
	e = pronoun_find(r, &p, index, &sure, &candidates);
	if (e < 0 && to_noun(r, t, &p, index))
		return true;
	if (e < 0) {
		t->speaker = SB_LIT("");
		say(t, SB_SRC_PRONOUN, 50, "pronoun, nobody found");
		return true;
	}
	t->speaker = r->entities.v[e].canonical;
	t->watched = r->entities.v[e].watched;
	say(t, SB_SRC_PRONOUN, unsure ? SB_UNSURE : sure, "");
	t->resolved_by = sb_arena_printf(&r->article->arena,
					 "pronoun, %u candidate%s", candidates,
					 candidates == 1 ? "" : "s");
	return true;
}

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
	size_t first, n = mentions_in(r, span, &first);
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
	size_t first, n = mentions_in(r, span, &first);
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
	size_t first, n = mentions_in(r, span, &first);

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
	say(t, SB_SRC_OUTLET, 93, "outlet");
}

/* Are there no names in SPAN but places ("the German magazine")? */
static bool names_nobody(const struct resolver *r, struct sb_span span)
{
	size_t first, n = mentions_in(r, span, &first);

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

static bool names_any(const struct resolver *r, struct sb_span span)
{
	size_t first;

	return mentions_in(r, span, &first) > 0;
}

/* "Inspector Anna Lind of Harbour police station": a person speaks. */
static bool names_person(const struct resolver *r, struct sb_span span)
{
	size_t first, n = mentions_in(r, span, &first);

	for (size_t i = first; i < first + n; i++)
		if (r->entities.v[r->mentions.v[i].entity].kind ==
			    SB_ENT_PERSON &&
		    !r->mentions.v[i].possessive)
			return true;
	return false;
}

/* A source that is nothing but outlets. */
static bool by_outlet(struct resolver *r, struct sb_attribution *t)
{
	struct sb_slice text = r->article->match;
	struct sb_slice s = sb_slice_at(text, t->source), names;
	struct sb_span span = t->source;

	if (is_owned(r, span))
		return false;
	names = outlets_in(r, span);
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
	if (means_media(r, s) && !names_person(r, span) &&
	    (span.to != t->source.to || names_any(r, span)) &&
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

/* SPAN and the name right behind it: "the state news agency TASS". */
static struct sb_span with_name(const struct resolver *r, struct sb_span span)
{
	size_t i = names_from(r, span.to);
	struct sb_slice t = r->article->match;

	if (i < r->mentions.n && span.to < t.n && t.p[span.to] == ' ' &&
	    r->mentions.v[i].phrase.from == span.to + 1 &&
	    means_media(r, sb_slice_at(t, span)))
		span.to = r->mentions.v[i].span.to;
	return span;
}

static void add_outlets(struct resolver *r, struct sb_attribution *t)
{
	struct sb_slice names = { NULL, 0 };

	if (!sb_span_empty(t->outlet))
		names = outlets_in(r, with_name(r, t->outlet));
	if (!names.n && !sb_span_empty(t->addressee))
		names = outlets_in(r, with_name(r, t->addressee));
	if (!names.n)
		names = interviewer(r, t);
	if (names.n)
		t->source_outlet = names;
}

static void resolve_one(struct resolver *r, uint32_t i)
{
	struct sb_attribution *t = &r->article->attributions[i];

	add_outlets(r, t);
	if (t->inherited && t->from < i) {
		inherit(t, &r->article->attributions[t->from]);
		return;
	}
	if (t->type == SB_HEARSAY || sb_span_empty(t->source)) {
		t->speaker = SB_LIT("");
		say(t, SB_SRC_NONE, t->type == SB_HEARSAY ? 95 : 40,
		    "no source");
		return;
	}
	if (by_pronoun(r, t, i) || by_outlet(r, t) || by_name(r, t))
		return;
	by_noun(r, t);
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
		.credit = sb_ruleset_lexicon(rs, "credit"),
		.medium = sb_ruleset_lexicon(rs, "medium"),
		.lead_in = sb_ruleset_lexicon(rs, "lead-in"),
		.postnominal = sb_ruleset_lexicon(rs, "postnominal"),
		.lesser = sb_ruleset_lexicon(rs, "lesser"),
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
	for (uint32_t i = 0; i < article->nattributions; i++)
		resolve_one(r, i);
	leave_shared_names(r);
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
