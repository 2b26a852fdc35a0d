/* by_name.c - a source that names persons, and who is named beside it */
#include "internal.h"
#include "saidby/words.h"

/* Sentences back to where a name has been given in full. */
enum { LATELY = 3 };
/* Bytes of where somebody is from, behind the name. */
enum { LONGEST_FROM = 80, MOST_NAMING = 6 };

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
	       sb_lexicon_find(r->lex.role, source_last_word(rest), NULL);
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
	word = source_last_word(s);
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
		struct sb_slice word = source_last_word(before);

		if (!word.n || word.p + word.n != before.p + before.n ||
		    !sb_lexicon_find(r->lex.particle, word, NULL))
			return false;
		before = sb_slice_trim(
			(struct sb_slice) { before.p, before.n - word.n });
	}
	return true;
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
	     mention_joined(r, n - 1, n) && !r->entities.v[n->entity].entry &&
	     r->entities.v[n->entity].kind != SB_ENT_PERSON;
	     n++)
		name.to = n->span.to;
	return source_as_written(r, name);
}

/* "Anna Lind of Norway", "Anna Lind of the bakers' union": the person named
 * last before END with nothing but a prepositional phrase between; or NULL.
 */
static const struct mention *person_up_to(const struct resolver *r,
					  uint32_t end)
{
	struct sb_slice t = r->article->match;

	for (size_t i = names_from(r, end); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];
		struct sb_slice gap;
		size_t word;

		if (m->span.to > end || end - m->span.to > LONGEST_FROM ||
		    m->possessive)
			return NULL;
		gap = sb_slice_at(t, (struct sb_span) { m->span.to, end });
		word = gap.n ? sb_word_end(gap, 1) : 0;
		if (gap.n &&
		    (gap.p[0] != ' ' || memchr(gap.p, ',', gap.n) ||
		     !sb_lexicon_find(r->grammar.preposition,
				      (struct sb_slice) { gap.p + 1, word - 1 },
				      NULL)))
			return NULL;
		if (source_is_person(&r->entities.v[m->entity]))
			return m;
	}
	return NULL;
}

/* Is SOURCE the name of a place ("Iowa" of "in Salem, Iowa, Lind said")? */
static bool is_place(const struct resolver *r, struct sb_span source)
{
	size_t first;

	return source_mentions(r, source, &first) == 1 &&
	       r->mentions.v[first].span.from == source.from &&
	       r->mentions.v[first].span.to == source.to &&
	       r->entities.v[r->mentions.v[first].entity].kind == SB_ENT_PLACE;
}

/* The person that SOURCE is an apposition to, or -1: "Anna Lind, the chief
 * inspector,"; if it is one FAR, "Anna Lind of Norway, a chemist, who"; if it
 * is a place, "Anna Lind of Columbia, South Carolina".
 */
static int apposed_before(const struct resolver *r, struct sb_span source,
			  bool far)
{
	const struct mention *m;
	uint32_t comma = source.from - 2;

	if (source.from < 2 || r->article->match.p[comma] != ',')
		return -1;
	m = person_up_to(r, comma);
	if (!m || (m->span.to < comma ? !far : is_place(r, source)))
		return -1;
	return (int)m->entity;
}

/* Can M's name be the one of what SOURCE tells of by a noun: a person, or a
 * body behind "the operator"?
 */
static bool may_name(const struct resolver *r, const struct mention *m,
		     struct sb_span source)
{
	const struct entity *e = &r->entities.v[m->entity];
	struct sb_slice head;

	if (source_is_person(e))
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
const struct mention *source_second_of(const struct resolver *r, size_t i)
{
	struct sb_slice t = r->article->match;
	const struct mention *m = &r->mentions.v[i], *next = m + 1;

	if (i + 1 >= r->mentions.n || next->span.to >= t.n ||
	    !strchr(",.;", t.p[next->span.to]) || next->possessive ||
	    !mention_joined(r, m, next))
		return NULL;
	return next;
}

/* Is the relative pronoun at the end of SOURCE one that goes with persons? */
static bool of_person(const struct resolver *r, struct sb_span source)
{
	struct sb_slice word =
		source_last_word(sb_slice_at(r->article->match, source));

	return !sb_entry_has(sb_lexicon_find(r->grammar.relative, word, NULL),
			     "refers", SB_LIT("thing"));
}

/* "a former cook", "director of the museum", but not "compared with voters". */
static bool may_be_apposed(const struct resolver *r, struct sb_span source)
{
	struct sb_slice s = sb_slice_at(r->article->match, source);

	return sb_grammar_determiner(&r->grammar, s) ||
	       sb_lexicon_find(r->lex.role, sb_grammar_head(&r->grammar, s),
			       NULL);
}

/* "The foreman, a retired smith named Bo Berg, said", "The smith, identified as
 * Bo Berg, said": the comma that the words in front of the name at FROM stand
 * behind, or 0.
 */
static size_t naming_comma(const struct resolver *r, uint32_t from)
{
	struct sb_slice t = r->article->match;
	struct sb_span w = sb_word_before(t, from),
		       two = sb_word_before(t, w.from);

	if (!sb_lexicon_find(r->lex.naming, sb_slice_at(t, w), NULL)) {
		two.to = w.to;
		if (!sb_lexicon_find(r->lex.naming, sb_slice_at(t, two), NULL))
			return 0;
		w = two;
		if (w.from > 2 && t.p[w.from - 2] == ',')
			return w.from - 2;
	}
	for (int words = 0; words < MOST_NAMING && w.from > 2; words++) {
		w = sb_word_before(t, w.from);
		if (w.from < 2 || w.to == w.from)
			return 0;
		if (t.p[w.from - 2] == ',')
			return sb_grammar_is(&r->grammar, sb_slice_at(t, w),
					     "indefinite")
				       ? w.from - 2
				       : 0;
	}
	return 0;
}

/* The person named in an apposition to SOURCE: "his lawyer, Bente Mo, said";
 * "Dolores Quinn, the chief inspector, said". Or -1.
 */
int source_apposed(const struct resolver *r, struct sb_span source)
{
	struct sb_slice t = r->article->match;
	size_t i = names_from(r, source.to);
	const struct mention *m;

	if (is_place(r, source))
		return apposed_before(r, source, true);
	if (source_without_relative(r, source).to < source.to)
		return of_person(r, source) && may_be_apposed(r, source)
			       ? apposed_before(r, source, true)
			       : -1;
	if (source.to + 2 >= t.n || t.p[source.to] != ',')
		return -1;
	/* "Another, Salem smith Bo Berg," */
	if (i + 1 < r->mentions.n &&
	    r->entities.v[r->mentions.v[i].entity].kind == SB_ENT_PLACE &&
	    r->mentions.v[i].span.from == source.to + 2)
		i++;
	if (i < r->mentions.n) {
		m = &r->mentions.v[i];
		if ((nouns_comma(r, m->phrase.from) == source.to ||
		     naming_comma(r, m->phrase.from) == source.to) &&
		    !m->possessive && may_name(r, m, source) &&
		    m->span.to < t.n &&
		    (strchr(",.;:", t.p[m->span.to]) || source_second_of(r, i)))
			return (int)m->entity;
	}
	return apposed_before(r, source, false);
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
	int behind = source_apposed(r, t->source);

	gap = sb_slice_at(text,
			  (struct sb_span) { last->span.to, t->source.to });
	if (behind >= 0 && sb_slice_starts(gap, SB_LIT(" and "))) {
		source_add_speaker(r, names, &r->entities.v[behind],
				   &t->watched);
		return 1;
	}
	if (i == r->mentions.n || m->span.to >= t->source.from ||
	    m->phrase.from > from + 24 || m->possessive ||
	    !source_is_person(&r->entities.v[m->entity]))
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

		source_add_speaker(r, &both, &r->entities.v[m->entity],
				   &t->watched);
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
	/* "Her daughter Silje Moe said": "Mrs Moe" may be either. */
	if (gender && e->kin)
		return -1;
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
	word = sb_word_at(sb_slice_at(text, t->pieces[0]), 0);
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
		    source_is_person(&r->entities.v[n->entity]) &&
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

	return !source_is_person(&r->entities.v[m->entity]) &&
	       !r->entities.v[m->entity].entry &&
	       r->entities.v[m->entity].mentions == 1 &&
	       next->phrase.from < next->span.from && titled(r, next) &&
	       memchr(t.p + next->phrase.from, ' ',
		      next->span.from - 1 - next->phrase.from) &&
	       mention_joined(r, m, next);
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
			source_as_written(r, m->span)
		};
		source_say(t, SB_SRC_NAME, 70,
			   "one of several of that name, as written");
		return;
	}
	e = &r->entities.v[meant];
	e->spoke = true;
	t->speaker = e->canonical;
	t->watched = e->watched;
	source_say(t, SB_SRC_NAME, 70, "one of several of that name");
}

/* M is the one name in T's source. */
static void by_one_name(struct resolver *r, struct sb_attribution *t,
			const struct mention *m)
{
	const struct entity *e = &r->entities.v[m->entity];

	if (names_namesake(r, m))
		by_shared_name(r, t, m);
	else
		source_say(t, SB_SRC_NAME,
			   e->entry		 ? 97
			   : e->full		 ? 95
			   : source_is_person(e) ? 90
						 : 80,
			   e->entry  ? "named, in the lexicon"
			   : e->full ? "named in full in the article"
				     : "named");
}

/* "The Minister for Housing", "a leading Social Democrat", "the Norwegian
 * President": is M a word for somebody, though it has a capital?
 */
static bool is_noun(const struct resolver *r, const struct mention *m,
		    struct sb_span source)
{
	const struct entity *e = &r->entities.v[m->entity];
	struct sb_slice s = sb_slice_at(r->article->match, source),
			name = sb_slice_at(r->article->match, m->span);
	size_t end;

	if (e->kind != SB_ENT_UNKNOWN || e->gender || e->entry)
		return false;
	if (nouns_is_office(r, m) &&
	    (e->full ? sb_lexicon_match(r->lex.place, name, 0, &end, NULL) !=
			       NULL
		     : m->span.to < source.to && !memchr(name.p, ' ', name.n)))
		return true;
	return m->span.to == source.to && m->phrase.from > source.from + 4 &&
	       !memchr(s.p, ',', s.n) &&
	       sb_grammar_starts(&r->grammar, s, "indefinite");
}

/* "a lawyer for Anna Lind and Bo Berg", "a spokeswoman for the Ministry of
 * Peace and Quiet": is M joined to PASSED, who is no speaker either?
 */
static bool passed_with(const struct resolver *r, const struct mention *passed,
			const struct mention *m)
{
	return passed && !passed->possessive &&
	       (source_is_person(&r->entities.v[passed->entity]) ||
		r->entities.v[m->entity].kind != SB_ENT_PERSON) &&
	       mention_joined(r, passed, m);
}

/* "praised the preacher Bo Berg, who": the person that a relative clause is
 * about, without what the source holds before; else all of SOURCE.
 */
static struct sb_span antecedent(const struct resolver *r,
				 struct sb_span source)
{
	struct sb_span whole = source_without_relative(r, source);
	const struct mention *m = person_up_to(r, whole.to);

	if (!m || whole.to == source.to || m->phrase.from < source.from ||
	    r->entities.v[m->entity].kind != SB_ENT_PERSON ||
	    (m > r->mentions.v && m[-1].span.to > source.from &&
	     coordinated(r, sb_slice_at(r->article->match,
					(struct sb_span) { m[-1].span.to,
							   m->phrase.from }))))
		return source;
	source.from = m->phrase.from;
	return source;
}

/* Adds the persons named in T's source to NAMES: how many, and *LAST of them.
 */
static size_t add_named(struct resolver *r, struct sb_attribution *t,
			struct sb_text *names, const struct mention **last)
{
	struct sb_slice text = r->article->match;
	struct sb_span source = antecedent(r, t->source);
	size_t first, n = source_mentions(r, source, &first), named = 0;
	const struct mention *passed = NULL;

	for (size_t i = first; i < first + n; i++) {
		const struct mention *m = &r->mentions.v[i];
		const struct entity *e = &r->entities.v[m->entity];

		if (!source_is_person(e) && !(e->kind == SB_ENT_UNKNOWN)) {
			if (speaks_for(r, m, source))
				passed = m;
			continue;
		}
		if (is_noun(r, m, source))
			continue;
		if (speaks_for(r, m, source) ||
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
		if (named && !source_is_person(e))
			continue;
		if (names_namesake(r, m))
			e = &r->entities.v[bearer_by_content(r, t, m)];
		else
			r->entities.v[m->entity].spoke = true;
		source_add_speaker(r, names, e, &t->watched);
		*last = m;
		named++;
	}
	return named;
}

/* "the Harbour and Pier Service": is M the first half of a body's name? */
static bool is_half(const struct resolver *r, struct sb_span source,
		    const struct mention *m)
{
	const struct mention *n = m + 1;

	return n < r->mentions.v + r->mentions.n && n->span.to <= source.to &&
	       r->entities.v[m->entity].kind == SB_ENT_UNKNOWN &&
	       !r->entities.v[m->entity].gender &&
	       r->entities.v[n->entity].kind == SB_ENT_BODY &&
	       mention_joined(r, m, n) &&
	       sb_grammar_starts(&r->grammar,
				 sb_slice_at(r->article->match, source),
				 "definite");
}

/* Persons named in the source. */
bool source_by_name(struct resolver *r, struct sb_attribution *t)
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
		source_say(t, SB_SRC_NAME, 92, "several names");
	} else if (nouns_is_office(r, last) &&
		   (beside = source_apposed(r, t->source)) >= 0 &&
		   r->entities.v[beside].kind == SB_ENT_PERSON) {
		t->speaker = r->entities.v[beside].canonical;
		t->watched = r->entities.v[beside].watched;
		source_say(t, SB_SRC_NOUN, 90, "named beside it");
	} else if ((!source_is_person(&r->entities.v[last->entity]) ||
		    is_half(r, t->source, last)) &&
		   !r->entities.v[last->entity].entry) {
		t->speaker = r->article->match.p[t->source.from] == '@'
				     ? source_as_written(r, t->source)
				     : body_name(r, t->source, last);
		source_say(t, SB_SRC_NAME, 84, "a body, as written");
	} else {
		by_one_name(r, t, last);
	}
	return true;
}
