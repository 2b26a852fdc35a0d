/* pronouns.c - whom "he" and "she" stand for
 *
 * Candidates are persons of the right gender named shortly before, never
 * into a quotation. Weights follow the usual preferences: the subject of the
 * sentence before, the last speaker, recency (Lappin and Leass 1994).
 */
#include "internal.h"
#include "saidby/words.h"

enum { SENTENCES_BACK = 6, MOST_CANDIDATES = 24 };
/* A lead that tells one of two from the other. */
enum { CLEAR = 40, CLOSE = 20, LED = 10, TELLS = 20 };
/* Words in front of the pronoun that a sentence is about, and of a verb. */
enum { LONGEST_LEAD = 12, LONGEST_LEAD_IN = 24, MOST_VERB = 4 };

enum {
	UNTOLD = 15,
	NOBODY = 20,
	NOUN = 105,
	PRONOUN = 105,
	AGAIN = 5,
	CROSSED = 5,
	NAMED = 50,
	OTHER = 80,
	ASIDE = 40
};

bool pronoun_read(const struct resolver *r, struct sb_slice s,
		  struct pronoun *p)
{
	const struct sb_entry *e = sb_lexicon_find(r->grammar.pronoun, s, NULL);
	struct sb_slice gender;

	if (!e)
		return false;
	gender = sb_entry_field(e, "gender");
	p->gender = gender.n			    ? gender.p[0]
		    : sb_entry_field(e, "number").n ? 'p'
						    : 'i';
	return true;
}

struct candidate {
	uint32_t entity;
	int weight;
};

struct field {
	struct candidate v[MOST_CANDIDATES];
	unsigned n;
};

/* Being named often counts, but only MORE each time. */
static void add(struct field *f, uint32_t entity, int weight, int more)
{
	for (unsigned i = 0; i < f->n; i++)
		if (f->v[i].entity == entity) {
			if (f->v[i].weight < weight)
				f->v[i].weight = weight;
			f->v[i].weight += more;
			return;
		}
	if (f->n < MOST_CANDIDATES)
		f->v[f->n++] = (struct candidate) { entity, weight };
}

/* Is a place part of E's name: "New Hampshire Elks"? */
static bool holds_place(const struct resolver *r, const struct entity *e)
{
	struct sb_span w;
	size_t at = 0, end;

	while (sb_word_next(e->name, &at, &w))
		if (sb_lexicon_match(r->lex.place, e->name, w.from, &end, NULL))
			return true;
	return false;
}

/* Is E called like a person: by a first name, by the surname alone, by a role?
 */
static bool is_personlike(const struct entity *e)
{
	return e->kind == SB_ENT_PERSON || e->called || e->roles.n || e->spoke;
}

static bool may_be(const struct resolver *r, const struct entity *e,
		   const struct pronoun *p)
{
	if (e->kind == SB_ENT_PLACE || e->kind == SB_ENT_OUTLET ||
	    e->kind == SB_ENT_BODY)
		return false;
	if (e->kind != SB_ENT_PERSON && !e->gender && !e->spoke &&
	    (!e->full || holds_place(r, e)))
		return false;
	return !e->gender || e->gender == p->gender;
}

size_t pronouns_led_from(const struct resolver *r, uint32_t sentence)
{
	return count_below(r->led.v, r->led.n, sizeof(*r->led.v),
			   offsetof(struct led_sentence, sentence), sentence);
}

/* How much less E counts, who may be no person, or of the other gender. */
static int doubt(const struct entity *e)
{
	return (e->gender ? 0 : UNTOLD) + (is_personlike(e) ? 0 : NOBODY);
}

static void add_mentions(const struct resolver *r, const struct place *at,
			 struct field *f)
{
	for (size_t i = names_from(r, at->from); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];
		uint32_t who = m->entity;
		const struct entity *e = &r->entities.v[who];

		if (at->sentence - m->sentence > SENTENCES_BACK)
			break;
		if (m->quoted || mention_in_byline(r, m) ||
		    mention_is_located(r, m) || nouns_is_office(r, m))
			continue;
		if (!may_be(r, e, at->pronoun)) {
			/* "Solheim wept. She": Mari, not the Tor named last. */
			int other =
				e->kind == SB_ENT_PERSON &&
						mention_is_surname(r, m)
					? names_namesake_of(r, who,
							    at->pronoun->gender)
					: -1;

			if (other < 0)
				continue;
			who = (uint32_t)other;
			e = &r->entities.v[who];
		}
		add(f, who, mention_weight(r, m, at) - doubt(e),
		    m->possessive ? 0 : AGAIN);
	}
}

static int weight_of_noun(const struct resolver *r,
			  const struct noun_mention *m, const struct place *at)
{
	uint32_t back = at->sentence - m->sentence;
	bool leads = m->at == r->article->sentences[m->sentence].span.from;

	return NOUN - 15 * (int)back + (back < 2 && leads ? WEIGHT_LEADS : 0);
}

/* The first role at or behind AT that stands for a person. */
static size_t nouns_from(const struct resolver *r, uint32_t at)
{
	return count_below(r->nouns.v, r->nouns.n, sizeof(*r->nouns.v),
			   offsetof(struct noun_mention, at), at);
}

/* Roles in place of names: "the coach smiled". */
static void add_nouns(const struct resolver *r, const struct place *at,
		      struct field *f)
{
	for (size_t i = nouns_from(r, at->from); i > 0; i--) {
		const struct noun_mention *m = &r->nouns.v[i - 1];

		if (at->sentence - m->sentence > 2)
			break;
		if (may_be(r, &r->entities.v[m->entity], at->pronoun))
			add(f, m->entity, weight_of_noun(r, m, at), AGAIN);
	}
}

/* Pronouns in place of names: "He paused. He would, he said". */
static void add_pronouns(const struct resolver *r, const struct place *at,
			 struct field *f)
{
	for (size_t i = pronouns_led_from(r, at->sentence + 1); i > 0; i--) {
		const struct led_sentence *m = &r->led.v[i - 1];

		if (at->sentence - m->sentence > 2)
			break;
		if (m->at < at->from && m->entity >= 0 &&
		    may_be(r, &r->entities.v[m->entity], at->pronoun))
			add(f, (uint32_t)m->entity,
			    PRONOUN - 15 * (int)(at->sentence - m->sentence),
			    AGAIN);
	}
}

/* Is the source of T in a sentence that is about somebody else than E: "He hit
 * back when Lind asked why"?
 */
static bool speaks_aside(const struct resolver *r,
			 const struct sb_attribution *t, int e,
			 const struct place *at)
{
	size_t i = pronouns_led_from(r, t->sentence);
	const struct led_sentence *m = &r->led.v[i];

	if (i == r->led.n || m->sentence != t->sentence || m->quoted ||
	    m->sentence == at->sentence || m->at == t->source.from ||
	    m->entity < 0 || m->entity == e)
		return false;
	for (uint32_t k = 0; k < t->npieces; k++)
		if (t->pieces[k].from <= m->at && m->at < t->pieces[k].to)
			return false;
	return true;
}

/* Speakers of the attributions before weigh more than others named. */
static void add_speakers(const struct resolver *r, const struct place *at,
			 struct field *f)
{
	const struct sb_article *a = r->article;
	int bonus = 40;

	for (uint32_t i = at->attribution; i > 0 && bonus > 0; i--) {
		const struct sb_attribution *t = &a->attributions[i - 1];
		int weight;

		if (!t->speaker.n || t->sentence > at->sentence ||
		    t->source.from >= at->from ||
		    mention_by_agent(r, t->source.from))
			continue;
		if (at->sentence - t->sentence > SENTENCES_BACK)
			break;
		weight = 85 + bonus - 12 * (int)(at->sentence - t->sentence);
		if (a->sentences[t->sentence].paragraph !=
		    a->sentences[at->sentence].paragraph)
			weight -= CROSSED;
		for (uint32_t k = 0; k < r->entities.n; k++) {
			const struct entity *e = &r->entities.v[k];

			if (!sb_slice_eq(e->canonical, t->speaker) ||
			    !may_be(r, e, at->pronoun))
				continue;
			if (speaks_aside(r, t, (int)k, at))
				weight -= ASIDE;
			add(f, k, weight, AGAIN);
			break;
		}
		bonus -= 20;
	}
}

/* Is AT within a quotation inside the one whose mark is at FROM? */
static bool quoted_again(struct sb_slice t, uint32_t from, uint32_t at)
{
	static const char *const marks[] = { "\u2018", "\u201c", "\u2019",
					     "\u201d" };
	bool inside = false;

	for (uint32_t i = from + 1; i + 3 <= at; i++)
		for (size_t k = 0; k < 4; k++)
			if (memcmp(t.p + i, marks[k], 3) == 0)
				inside = k < 2;
	return inside;
}

/* How much a piece of T that names ENTITY, and not in words of others in it,
 * tells that it is not who speaks: much if it starts so, as in "Moe, he said,
 * is out".
 */
static int named_in(const struct resolver *r, const struct sb_attribution *t,
		    uint32_t entity)
{
	int most = 0;
	size_t n;

	for (uint32_t k = 0; k < t->npieces; k++) {
		for (size_t i = names_from(r, t->pieces[k].from);
		     i < r->mentions.n &&
		     r->mentions.v[i].span.to <= t->pieces[k].to;
		     i++) {
			const struct mention *m = &r->mentions.v[i];

			if (m->entity != entity ||
			    quoted_again(r->article->match, t->pieces[k].from,
					 m->span.from))
				continue;
			if (t->type != SB_DIRECT && !m->possessive &&
			    m->phrase.from == t->pieces[k].from)
				return OTHER;
			most = NAMED;
		}
		n = nouns_from(r, t->pieces[k].from);
		if (t->type != SB_DIRECT && n < r->nouns.n &&
		    r->nouns.v[n].at == t->pieces[k].from &&
		    r->nouns.v[n].entity == entity)
			return OTHER;
	}
	return most;
}

static bool in_headline(const struct resolver *r, const struct mention *m)
{
	const struct sb_article *a = r->article;

	return a->paragraphs[a->sentences[m->sentence].paragraph].kind ==
	       SB_PAR_HEADLINE;
}

/* "Lind and Moen run it. She": the name beside M's, if the pronoun may as well
 * be hers.
 */
static bool beside(const struct resolver *r, const struct mention *m,
		   const struct mention *n, const struct pronoun *p)
{
	struct sb_slice t = r->article->match, gap;

	if (n->sentence != m->sentence || n->entity == m->entity ||
	    n->possessive || !may_be(r, &r->entities.v[n->entity], p) ||
	    n->phrase.from < m->span.to)
		return false;
	gap = sb_slice_at(t, (struct sb_span) { m->span.to, n->phrase.from });
	return gap.n < 40 &&
	       (sb_slice_starts(gap, SB_LIT(" and ")) ||
		sb_slice_starts(gap, SB_LIT(", and "))) &&
	       !memchr(gap.p + 2, ',', gap.n - 2);
}

/* Is WHO named before AT in its paragraph? */
static bool named_here(const struct resolver *r, uint32_t who, uint32_t at)
{
	const struct sb_article *a = r->article;
	uint32_t from = a->paragraphs[sb_article_paragraph_at(a, at)].span.from;

	for (size_t i = names_from(r, from); i < names_from(r, at); i++)
		if (r->mentions.v[i].entity == who && !r->mentions.v[i].quoted)
			return true;
	return false;
}

/* Is WHO last named, before AT, as one of two whom the pronoun may mean? */
static bool one_of_two(const struct resolver *r, const struct pronoun *p,
		       uint32_t at, uint32_t who)
{
	for (size_t i = names_from(r, at); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];

		if (m->entity != who || m->quoted)
			continue;
		return (i > 1 && beside(r, m - 1, m, p)) ||
		       (i < names_from(r, at) && beside(r, m, m + 1, p));
	}
	return false;
}

/* Nobody is near: the one person of that gender named before AT, or -1. */
static int only_one(const struct resolver *r, const struct pronoun *p,
		    uint32_t at)
{
	int found = -1;

	for (size_t i = names_from(r, at); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];
		const struct entity *e = &r->entities.v[m->entity];

		if (m->quoted || in_headline(r, m) || mention_in_byline(r, m) ||
		    e->gender != p->gender || !may_be(r, e, p) ||
		    (int)m->entity == found)
			continue;
		if (found >= 0)
			return -1;
		found = (int)m->entity;
	}
	return found;
}

/* "him", "her" as an object: no "himself", no "her boat"? */
static bool is_object(const struct resolver *r, struct sb_span w, char gender)
{
	struct sb_slice t = r->article->match, word = sb_slice_at(t, w);
	struct pronoun p;

	if (!pronoun_read(r, word, &p) || p.gender != gender ||
	    sb_slice_ends(word, SB_LIT("self")))
		return false;
	if (!sb_grammar_is_source(&r->grammar, word))
		return true;
	return sb_grammar_is(&r->grammar, word, "owner") &&
	       (t.p[w.to] != ' ' ||
		sb_lexicon_find(r->grammar.function_word,
				sb_word_at(t, w.to + 1), NULL));
}

bool pronoun_acted_on(const struct resolver *r, struct sb_span s,
		      const struct pronoun *p)
{
	size_t at = s.from;
	struct sb_span w;

	for (int words = 0;
	     words < MOST_VERB && sb_word_next(r->article->match, &at, &w) &&
	     w.to < s.to;
	     words++)
		if (is_object(r, w, p->gender))
			return true;
	return false;
}

/* "When Lind asked him, he": does M act on the one whom the pronoun at AT
 * means?
 */
static bool acts_on(const struct resolver *r, const struct mention *m,
		    const struct place *at)
{
	return mention_is_subject(r, m) &&
	       pronoun_acted_on(r, (struct sb_span) { m->span.to, at->from },
				at->pronoun);
}

/* "Lind asked": does M ask? */
static bool asks(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;

	return !m->possessive && !m->quoted && t.p[m->span.to] == ' ' &&
	       sb_lexicon_find(r->lex.asking, sb_word_at(t, m->span.to + 1),
			       NULL);
}

/* "When Lind asked him, he"; "When Lind asked why, he": is M, before the
 * pronoun at AT, somebody else?
 */
static bool is_other(const struct resolver *r, const struct mention *m,
		     const struct place *at)
{
	struct sb_slice t = r->article->match;
	size_t end;

	return !m->quoted &&
	       (acts_on(r, m, at) ||
		(t.p[at->from - 2] == ',' && asks(r, m) &&
		 sb_lexicon_match(r->lex.lead_in, t,
				  r->article->sentences[m->sentence].span.from,
				  &end, NULL)));
}

static void weigh_down(struct field *f, uint32_t entity, int by)
{
	for (unsigned i = 0; i < f->n; i++)
		if (f->v[i].entity == entity)
			f->v[i].weight -= by;
}

/* Who is before the pronoun and acts on the one meant is somebody else. */
static void drop_others(const struct resolver *r, const struct place *at,
			struct field *f)
{
	for (size_t i = names_from(r, at->from);
	     i > 0 && r->mentions.v[i - 1].sentence == at->sentence; i--)
		if (is_other(r, &r->mentions.v[i - 1], at))
			weigh_down(f, r->mentions.v[i - 1].entity, 2 * OTHER);
}

/* "asked Moe whether it was true": is M asked? */
static bool is_asked(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	size_t from = m->phrase.from;

	if (m->possessive || m->quoted || from < 2 || t.p[from - 1] != ' ')
		return false;
	for (from--; from > 0 && t.p[from - 1] > ' '; from--)
		;
	return sb_lexicon_find(r->lex.asking, sb_word_at(t, from), NULL) &&
	       sb_lexicon_find(r->lex.question, sb_word_at(t, m->span.to + 1),
			       NULL);
}

/* "Lind asked Moe whether it was true. He": who answers is Moe. */
static void follow_question(const struct resolver *r, const struct place *at,
			    struct field *f)
{
	const struct sb_article *a = r->article;
	uint32_t s = at->sentence;
	size_t first, end;

	if (!s || a->sentences[s - 1].paragraph != a->sentences[s].paragraph)
		return;
	first = names_from(r, a->sentences[s - 1].span.from);
	end = names_from(r, a->sentences[s].span.from);
	for (size_t i = first; i < end; i++) {
		const struct mention *m = &r->mentions.v[i];

		if (!is_asked(r, m) ||
		    !may_be(r, &r->entities.v[m->entity], at->pronoun))
			continue;
		add(f, m->entity, 0, WEIGHT_FIRST);
		for (size_t k = first; k < i; k++)
			if (r->mentions.v[k].entity != m->entity)
				weigh_down(f, r->mentions.v[k].entity, OTHER);
	}
}

/* Whom the pronoun there may stand for. */
static void weigh(const struct resolver *r, const struct place *at,
		  struct field *f)
{
	add_mentions(r, at, f);
	add_nouns(r, at, f);
	add_speakers(r, at, f);
	add_pronouns(r, at, f);
	drop_others(r, at, f);
	follow_question(r, at, f);
}

/* The heaviest of F, and by how much: its weight, and the next one's. */
static int heaviest(const struct field *f, int *weight, int *second)
{
	int best = -1;

	*weight = *second = 0;
	for (unsigned i = 0; i < f->n; i++)
		if (f->v[i].weight > *weight) {
			*second = *weight;
			*weight = f->v[i].weight;
			best = (int)f->v[i].entity;
		} else if (f->v[i].weight > *second) {
			*second = f->v[i].weight;
		}
	return best;
}

/* Is a name the subject of a clause between FROM and TO? */
static bool subject_between(const struct resolver *r, size_t from, size_t to)
{
	for (size_t i = names_from(r, (uint32_t)from);
	     i < r->mentions.n && r->mentions.v[i].span.to <= to; i++)
		if (mention_is_subject(r, &r->mentions.v[i]) ||
		    mention_before_present(r, &r->mentions.v[i]))
			return true;
	return false;
}

/* Does the sentence from FROM to the comma in front of AT have nothing but
 * words in front of its main clause: "In a letter to Lind, he"; "When Lind
 * pressed him, he"; not "On Monday, Lind told Moe, he"? LEAD is what it starts
 * with, or NULL.
 */
static bool only_led_in(const struct resolver *r, const struct sb_entry *lead,
			size_t from, size_t at)
{
	struct sb_slice t = r->article->match, first = sb_word_at(t, from);
	const char *comma;

	if (t.p[at - 2] != ',')
		return false;
	if (lead && !sb_entry_has(lead, "tells", SB_LIT("subject"))) {
		comma = memchr(t.p + from, ',', at - from);
		return !subject_between(r, (size_t)(comma - t.p), at);
	}
	return (lead || mention_opens_phrase(r, first)) &&
	       !subject_between(r, from, at);
}

/* "A slight man of 55, he": is what stands between FROM and the comma in front
 * of AT a noun phrase, and nothing but that?
 */
static bool only_apposed(const struct resolver *r, size_t from, size_t at)
{
	struct sb_slice t = r->article->match;
	struct sb_span w;

	if (t.p[at - 2] != ',' || memchr(t.p + from, ',', at - 2 - from) ||
	    !sb_grammar_starts(&r->grammar,
			       (struct sb_slice) { t.p + from, at - 2 - from },
			       "indefinite"))
		return false;
	while (sb_word_next(t, &from, &w) && w.to < at)
		if (sb_lexicon_find(r->grammar.finite, sb_slice_at(t, w),
				    NULL) ||
		    sb_lexicon_find(r->lex.verb, sb_slice_at(t, w), NULL))
			return false;
	return true;
}

/* "He", "she", but not "his" and "her", that S has for its subject, unless a
 * name stands before it or it is that of a clause in front ("When he left, Lind
 * said"; but "When asked, he said").
 */
static bool leading_pronoun(const struct resolver *r, struct sb_span s,
			    struct sb_span *w, struct pronoun *p)
{
	struct sb_slice t = r->article->match;
	size_t at = s.from, i = names_from(r, s.from), to, name = s.to;
	const struct sb_entry *lead = sb_lexicon_match(r->lex.lead_in, t,
						       s.from, &to, NULL);

	if (i < r->mentions.n && r->mentions.v[i].span.from < s.to)
		name = r->mentions.v[i].span.from;
	for (int words = 0; words < LONGEST_LEAD_IN && sb_word_next(t, &at, w);
	     words++) {
		if (w->from >= s.to)
			return false;
		if (!pronoun_read(r, sb_slice_at(t, *w), p) ||
		    (p->gender != 'm' && p->gender != 'f') ||
		    sb_grammar_is(&r->grammar, sb_slice_at(t, *w), "owner"))
			continue;
		if ((!lead && words < LONGEST_LEAD && w->from < name) ||
		    (words > 0 && (only_led_in(r, lead, s.from, w->from) ||
				   only_apposed(r, s.from, w->from))))
			return true;
	}
	return false;
}

bool pronouns_apposed(const struct resolver *r, uint32_t sentence)
{
	size_t i = pronouns_led_from(r, sentence);

	return i < r->led.n && r->led.v[i].sentence == sentence &&
	       only_apposed(r, r->article->sentences[sentence].span.from,
			    r->led.v[i].at);
}

void pronouns_collect(struct resolver *r)
{
	struct sb_article *a = r->article;
	uint32_t quote = 0;

	memset(&r->led, 0, sizeof(r->led));
	r->followed = 0;
	for (uint32_t s = 0; s < a->nsentences; s++) {
		struct pronoun p;
		struct sb_span w;

		if (!leading_pronoun(r, a->sentences[s].span, &w, &p))
			continue;
		while (quote < a->nquotes && a->quotes[quote].span.to <= w.from)
			quote++;
		*sb_vec_push(&a->arena, &r->led) = (struct led_sentence) {
			.sentence = s,
			.at = w.from,
			.pronoun = p,
			.entity = -1,
			.quoted = quote < a->nquotes &&
				  a->quotes[quote].span.from < w.from,
		};
	}
	/* As with names, a dash quote has no marks. */
	for (uint32_t i = 0; i < a->nattributions; i++) {
		const struct sb_attribution *t = &a->attributions[i];

		for (uint32_t k = 0; t->type == SB_DIRECT && k < t->npieces;
		     k++)
			for (size_t n = pronouns_led_from(
				     r, sb_article_sentence_at(
						a, t->pieces[k].from));
			     n < r->led.n && r->led.v[n].at < t->pieces[k].to;
			     n++)
				r->led.v[n].quoted |= r->led.v[n].at >=
						      t->pieces[k].from;
	}
}

/* "Okafor resigned. She said": P, which means E by that LEAD, tells the gender
 * that nothing else has told.
 */
static void learn_gender(struct resolver *r, int e, int lead,
			 const struct pronoun *p)
{
	struct entity *who = e < 0 ? NULL : &r->entities.v[e];

	if (who && lead >= TELLS && !who->gender && is_personlike(who))
		who->gender = p->gender;
}

/* Finds out whom the pronouns mean that lead the sentences up to SENTENCE,
 * where that is clear.
 */
static void follow(struct resolver *r, uint32_t attribution, uint32_t sentence)
{
	for (; r->followed < r->led.n; r->followed++) {
		struct led_sentence *m = &r->led.v[r->followed];
		struct field f = { 0 };
		int weight, second, e;

		if (m->sentence > sentence)
			break;
		if (m->quoted)
			continue;
		weigh(r,
		      &(struct place) { &m->pronoun, attribution, m->at,
					m->sentence },
		      &f);
		e = heaviest(&f, &weight, &second);
		if (weight - second >= LED)
			m->entity = e;
		learn_gender(r, e, weight - second, &m->pronoun);
	}
}

/* Was it a guess that WHO spoke, the last time before? */
static bool was_guess(const struct resolver *r, const struct place *at,
		      uint32_t who)
{
	for (uint32_t i = at->attribution; i > 0; i--) {
		const struct sb_attribution *t =
			&r->article->attributions[i - 1];

		if (at->sentence > t->sentence + 3)
			break;
		if (sb_slice_eq(t->speaker, r->entities.v[who].canonical))
			return t->source_kind == SB_SRC_PRONOUN &&
			       t->speaker_hint <= SB_UNSURE;
	}
	return false;
}

/* Is BEST, of that WEIGHT, meant by P, in per cent? */
static int how_sure(const struct resolver *r, const struct pronoun *p,
		    const struct place *at, const struct field *f, int best,
		    int weight, int second)
{
	int sure = second == 0 ? 90 : 60 + (weight - second) / 2;

	if (sure > 90)
		sure = 90;
	if (!r->entities.v[best].gender)
		sure -= 12;
	if (weight - second < CLEAR &&
	    one_of_two(r, p, at->from, (uint32_t)best))
		return SB_UNSURE;
	if (was_guess(r, at, (uint32_t)best) ||
	    !is_personlike(&r->entities.v[best]))
		return SB_UNSURE;
	for (unsigned i = 0; i < f->n; i++)
		if (weight - f->v[i].weight < CLOSE &&
		    r->entities.v[f->v[i].entity].gender == p->gender &&
		    named_here(r, f->v[i].entity, at->from) &&
		    !named_here(r, (uint32_t)best, at->from))
			return SB_UNSURE;
	return sure;
}

int pronoun_find(struct resolver *r, const struct pronoun *p,
		 uint32_t attribution, int *sure, unsigned *candidates)
{
	const struct sb_attribution *t = &r->article->attributions[attribution];
	struct place at = { p, attribution, t->source.from, 0 };
	struct field f = { 0 };
	int best, second, weight;

	*sure = 0;
	*candidates = 0;
	if (p->gender != 'm' && p->gender != 'f')
		return -1;
	/* What is quoted in front of "she says" makes nobody farther away. */
	if (t->type == SB_DIRECT && t->npieces && t->pieces[0].from < at.from &&
	    sb_article_paragraph_at(r->article, t->pieces[0].from) ==
		    sb_article_paragraph_at(r->article, at.from))
		at.from = t->pieces[0].from;
	at.sentence = sb_article_sentence_at(r->article, at.from);
	follow(r, attribution, at.sentence);
	weigh(r, &at, &f);
	*candidates = f.n;
	/* "Berg is our best man," he says: Berg would say "I". */
	for (unsigned i = 0; i < f.n; i++)
		f.v[i].weight -= named_in(r, t, f.v[i].entity);
	best = heaviest(&f, &weight, &second);
	if (best < 0) {
		*sure = 62;
		*candidates = 1;
		return only_one(r, p, at.from);
	}
	learn_gender(r, best, weight - second, p);
	*sure = how_sure(r, p, &at, &f, best, weight, second);
	return best;
}
