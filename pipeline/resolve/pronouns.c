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
/* Words in front of the pronoun that a sentence is about. */
enum {
	LONGEST_LEAD = 12,
	LONGEST_LEAD_IN = 24,
	MOST_LED_IN = 3,
	MOST_VERB = 4,
	MOST_IN_PHRASE = 6
};

enum {
	FIRST = 25,
	SUBJECT = 15,
	LEADS = 25,
	AGENT = 40,
	PRESENTED = 40,
	OWNER = 20,
	UNTOLD = 15,
	NOBODY = 20,
	NOUN = 105,
	PRONOUN = 105,
	AGAIN = 5,
	PARAGRAPH = 5,
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

/* Where a pronoun stands, behind that many attributions. */
struct place {
	const struct pronoun *pronoun;
	uint32_t attribution;
	uint32_t from;
	uint32_t sentence;
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

/* Does a finite verb seem to start at AT: one of the lexicon, or a word in -ed?
 */
static bool verb_at(const struct resolver *r, size_t at)
{
	struct sb_slice t = r->article->match;
	size_t end = sb_word_end(t, at);

	struct sb_slice word = { t.p + at, end - at };

	return (end < t.n && t.p[end] == ' ' &&
		(sb_lexicon_find(r->grammar.finite, word, NULL) ||
		 sb_lexicon_find(r->lex.verb, word, NULL) ||
		 sb_lexicon_find(r->lex.verb_alone, word, NULL))) ||
	       (end > at + 3 && t.p[at] >= 'a' && t.p[at] <= 'z' &&
		memcmp(t.p + end - 2, "ed", 2) == 0);
}

/* Does the preposition right before FROM take WHAT? */
static bool takes(const struct resolver *r, uint32_t from, const char *what)
{
	return sb_grammar_takes(&r->grammar, r->article->match, from, what);
}

/* "A lawyer for Lind", but not "For Lind": is somebody else meant by the words
 * in front of M?
 */
static bool is_owner(const struct resolver *r, const struct mention *m)
{
	uint32_t from = r->article->sentences[m->sentence].span.from;

	return takes(r, m->phrase.from, "owner") &&
	       !takes(r, m->phrase.from, "whole") &&
	       sb_word_end(r->article->match, from) + 1 != m->phrase.from;
}

/* Where the comma behind an age is: "Lind, 26, runs"; else AT. */
static size_t behind_age(struct sb_slice t, size_t at)
{
	size_t end = at + 2;

	if (at + 4 >= t.n || t.p[at] != ',' || t.p[at + 1] != ' ')
		return at;
	while (end < t.n && t.p[end] >= '0' && t.p[end] <= '9')
		end++;
	return end > at + 2 && end < t.n && t.p[end] == ',' ? end : at;
}

/* "of the Harbour Party said": do a phrase with a preposition and then a verb
 * stand at AT?
 */
static bool verb_behind_phrase(const struct resolver *r, size_t at)
{
	struct sb_slice t = r->article->match;
	struct sb_span w;

	if (!sb_lexicon_find(r->grammar.preposition, sb_word_at(t, at), NULL))
		return false;
	at = sb_word_end(t, at);
	for (int words = 0; words < MOST_IN_PHRASE && at < t.n &&
			    t.p[at] == ' ' && sb_word_next(t, &at, &w);
	     words++)
		if (words > 0 && verb_at(r, w.from))
			return true;
	return false;
}

/* "Mr Stoere paused", "Kristian Moen, the secretary, did not": the name that a
 * verb follows, or one in an apposition that a verb follows; not "A lawyer for
 * Moen, Bo Berg, did not".
 */
static bool is_subject(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	size_t at = m->span.to, comma;

	if (m->possessive || at + 2 >= t.n || is_owner(r, m))
		return false;
	if (t.p[at] == ' ')
		return verb_at(r, at + 1) || verb_behind_phrase(r, at + 1);
	if (t.p[at] != ',' || t.p[at + 1] != ' ')
		return false;
	if (verb_at(r, at + 2))
		return true;
	for (comma = at + 2; comma < t.n && comma < at + 60; comma++)
		if (strchr(",.;:\n", t.p[comma]))
			break;
	return comma + 2 < t.n && t.p[comma] == ',' && t.p[comma + 1] == ' ' &&
	       verb_at(r, comma + 2);
}

/* "When Lind asked, Moen", "with Lind beside him, Moen": is M in words in front
 * of the main clause, with another name behind it? "For Lind, Moen is right"
 * tells what Lind thinks.
 */
static bool in_lead_in(const struct resolver *r, const struct mention *m)
{
	const struct sb_article *a = r->article;
	struct sb_span s = a->sentences[m->sentence].span;
	const struct mention *end = r->mentions.v + r->mentions.n;
	size_t to;

	if (!sb_lexicon_match(r->lex.lead_in, a->match, s.from, &to, NULL) &&
	    (!sb_grammar_preposition_before(&r->grammar, a->match,
					    m->phrase.from) ||
	     takes(r, m->phrase.from, "owner")))
		return false;
	for (const struct mention *n = m + 1;
	     n < end && n->sentence == m->sentence; n++)
		if (n->entity != m->entity && !n->quoted && is_subject(r, n) &&
		    memchr(a->match.p + m->span.to, ',',
			   n->phrase.from - m->span.to))
			return true;
	return false;
}

/* "was asked by Adeyemi": who does it is not whom it is about. */
static bool by_agent(const struct resolver *r, uint32_t from)
{
	return takes(r, from, "agent");
}

/* "by carpenter Nils Aune, who is ...": whom a sentence goes on to tell about
 * is whom the next one is about.
 */
static bool presented(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	struct sb_span before = sb_word_before(t, m->phrase.from);

	if (sb_grammar_relative_at(&r->grammar, t, m->span.to))
		return true;
	/* "two pilots, one of whom, Nils Aune, is ..." */
	return before.to && t.p[--before.to] == ',' &&
	       sb_lexicon_find(r->grammar.relative, sb_slice_at(t, before),
			       NULL);
}

/* "found by Eva Moen, a student who was there": is somebody new told of? */
static bool apposed(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	size_t at = m->span.to + 2;

	return at < t.n && t.p[at - 2] == ',' && t.p[at - 1] == ' ' &&
	       sb_grammar_is(&r->grammar, sb_word_at(t, at), "indefinite");
}

/* "Lind spokeswoman Eva Moen": the name in front tells of the one behind. */
static bool modifies(const struct resolver *r, const struct mention *m)
{
	const struct mention *n = m + 1;
	struct sb_slice t = r->article->match;
	uint32_t at = m->span.to, word;

	if (n == r->mentions.v + r->mentions.n || n->sentence != m->sentence ||
	    n->entity == m->entity || m->possessive)
		return false;
	while (at + 1 < n->span.from && (t.p[at] == ' ' || t.p[at] == '-' ||
					 (t.p[at] >= 'a' && t.p[at] <= 'z')))
		at++;
	if (at + 1 != n->span.from)
		return false;
	for (word = at; word > m->span.to && t.p[word - 1] != ' '; word--)
		;
	return sb_lexicon_find(r->lex.role,
			       sb_slice_at(t, (struct sb_span) { word, at }),
			       NULL);
}

/* "Lind laughs when", "His coach, Lind, disagrees": the name that a word in -s
 * follows.
 */
static bool before_present(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	size_t at = m->span.to, end;

	if (!m->possessive && at + 3 < t.n && t.p[at] == ',' &&
	    (nouns_comma(r, m->phrase.from) || behind_age(t, at) > at))
		at = behind_age(t, at) + 1;
	if (m->possessive || at + 3 >= t.n || t.p[at] != ' ')
		return false;
	end = sb_word_end(t, ++at);
	return end > at + 3 && t.p[at] >= 'a' && t.p[at] <= 'z' &&
	       t.p[end - 1] == 's' && t.p[end - 2] != '\'';
}

/* The first pronoun that leads a sentence at or behind SENTENCE. */
static size_t led_from(const struct resolver *r, uint32_t sentence)
{
	size_t lo = 0, hi = r->led.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (r->led.v[mid].sentence < sentence)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* Is M's sentence about "he" or "she" rather than M, as seen from FROM: does
 * the pronoun stand before M, or is the sentence over ("When Lind asked, he
 * paused")?
 */
static bool is_led(const struct resolver *r, const struct mention *m,
		   uint32_t from)
{
	size_t i = led_from(r, m->sentence);

	return i < r->led.n && r->led.v[i].sentence == m->sentence &&
	       !r->led.v[i].quoted &&
	       (r->led.v[i].at < m->span.from ||
		from >= r->article->sentences[m->sentence].span.to);
}

/* "When Lind asked, he paused. He": is M in front of the pronoun that led its
 * sentence, now over?
 */
static bool is_overtaken(const struct resolver *r, const struct mention *m,
			 uint32_t from)
{
	size_t i = led_from(r, m->sentence);

	return is_led(r, m, from) && m->span.from < r->led.v[i].at;
}

/* "He laughed at what Lind had claimed. He": is M in a sentence that is about
 * one whom the pronoun may mean?
 */
static bool is_aside(const struct resolver *r, const struct mention *m,
		     const struct place *at)
{
	size_t i = led_from(r, m->sentence);

	return is_led(r, m, at->from) &&
	       r->led.v[i].pronoun.gender == at->pronoun->gender;
}

/* "Instead, Lind": a word that is capital only because it starts a sentence? */
static bool is_starter(const struct resolver *r, const struct mention *m)
{
	const struct entity *e = &r->entities.v[m->entity];

	return e->kind == SB_ENT_UNKNOWN && !e->full && !e->gender &&
	       !e->spoke && !e->entry && !m->possessive &&
	       m->span.from == r->article->sentences[m->sentence].span.from &&
	       !is_subject(r, m);
}

/* "The head of the council in Salem, Lind, has", "A lawyer for Moe, Lind, has":
 * does BEFORE only tell who M is, the subject behind a comma?
 */
static bool is_of_phrase(const struct resolver *r, const struct mention *before,
			 const struct mention *m)
{
	const struct entity *e = &r->entities.v[before->entity];

	return m->phrase.from > 2 &&
	       r->article->match.p[m->phrase.from - 2] == ',' &&
	       ((e->kind != SB_ENT_PERSON && !e->gender && !e->spoke) ||
		is_owner(r, before)) &&
	       is_subject(r, m);
}

/* The sentence's first name that doesn't tell of another, or its subject
 * behind nothing but owners, or words in front of the main clause: "Lind's
 * adviser, Siri Moe, has"; "With Lind away, Moe has".
 */
static bool leads(const struct resolver *r, const struct mention *m,
		  uint32_t from)
{
	bool owned = false;
	int led_in = 0;

	if (is_led(r, m, from))
		return false;

	for (const struct mention *before = m; !before->first;) {
		before--;
		if (is_starter(r, before) || is_of_phrase(r, before, m))
			continue;
		if (led_in < MOST_LED_IN && is_subject(r, m) &&
		    in_lead_in(r, before)) {
			led_in++;
			continue;
		}
		if (!before->possessive && !modifies(r, before))
			return false;
		owned |= before->possessive;
	}
	return !owned || is_subject(r, m) || before_present(r, m);
}

/* What a preposition in front takes from the name at FROM: "in Salem" is a
 * place, though a given name; "a director for Lind" is not Lind.
 */
static int governed(const struct resolver *r, uint32_t from)
{
	return takes(r, from, "place") ? 40 : takes(r, from, "owner") ? 10 : 0;
}

/* Is M the name of who wrote the article: "By Anna Lind", and no sentence? */
static bool in_byline(const struct resolver *r, const struct mention *m)
{
	const struct sb_article *a = r->article;
	struct sb_span s = a->sentences[m->sentence].span;
	const struct sb_paragraph *p =
		&a->paragraphs[a->sentences[m->sentence].paragraph];

	return p->n == 1 && s.to > s.from && a->match.p[s.to - 1] != '.' &&
	       s.to - s.from < 120 && by_agent(r, m->phrase.from) &&
	       sb_word_end(a->match, s.from) + 1 == m->phrase.from;
}

static bool is_surname(const struct resolver *r, const struct mention *m)
{
	struct sb_slice s = sb_slice_at(r->article->match, m->span);

	return !memchr(s.p, ' ', s.n);
}

/* "Salem, New Hampshire": a place, though a given name, too. */
static bool is_located(const struct resolver *r, const struct mention *m)
{
	const struct mention *next = m + 1;
	struct sb_slice t = r->article->match;

	return next < r->mentions.v + r->mentions.n &&
	       next->phrase.from == m->span.to + 2 && t.p[m->span.to] == ',' &&
	       r->entities.v[next->entity].kind == SB_ENT_PLACE &&
	       !next->possessive &&
	       (is_surname(r, m) ||
		r->entities.v[m->entity].kind != SB_ENT_PERSON);
}

/* "Lind, Moen said, has": does one of the first N attributions give the rest of
 * M's sentence to somebody else?
 */
static bool another_speaks(const struct resolver *r, const struct mention *m,
			   uint32_t n)
{
	for (uint32_t i = n; i > 0; i--) {
		const struct sb_attribution *t =
			&r->article->attributions[i - 1];

		if (t->sentence < m->sentence)
			break;
		if (t->sentence == m->sentence && t->speaker.n &&
		    t->source.from >= m->span.to &&
		    !sb_slice_eq(t->speaker,
				 r->entities.v[m->entity].canonical))
			return true;
	}
	return false;
}

/* "In a letter to Lind, he wrote", "Asked whether Lind left, he said": is M in
 * a phrase in front of the pronoun at AT, and in another clause no subject?
 */
static bool in_front(const struct resolver *r, const struct mention *m,
		     uint32_t at)
{
	struct sb_slice t = r->article->match, first;
	size_t from = r->article->sentences[m->sentence].span.from, to;
	const struct sb_entry *lead;

	if (at < from + 3 || t.p[at - 2] != ',')
		return false;
	first = sb_word_at(t, from);
	if ((first.n > 4 && sb_slice_ends(first, SB_LIT("ing"))) ||
	    sb_lexicon_find(r->grammar.preposition, first, NULL))
		return true;
	lead = sb_lexicon_match(r->lex.lead_in, t, from, &to, NULL);
	return lead && (sb_entry_has(lead, "tells", SB_LIT("subject")) ||
			(!is_subject(r, m) && !before_present(r, m)));
}

/* "As for Lind, he": do the words in front name whom it is about? */
static bool is_topic(const struct resolver *r, const struct mention *m)
{
	size_t to;
	const struct sb_entry *lead = sb_lexicon_match(
		r->lex.lead_in, r->article->match,
		r->article->sentences[m->sentence].span.from, &to, NULL);

	return lead && sb_entry_has(lead, "tells", SB_LIT("topic")) &&
	       m->phrase.from == to + 1 && !m->possessive;
}

/* "Lind's answer came quickly": who speaks is Lind. */
static bool answers(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match, word;
	size_t at = m->span.to + 3;

	if (!m->possessive || at >= t.n)
		return false;
	word = sb_word_at(t, at);
	return sb_lexicon_find(r->lex.document, word, NULL) ||
	       sb_lexicon_find(r->lex.utterance, word, NULL);
}

/* "Lind, a lawyer who left the firm in May, has": does M open its sentence,
 * with something about it behind a comma?
 */
static bool opens(const struct resolver *r, const struct mention *m)
{
	const struct sb_article *a = r->article;

	return m->phrase.from == a->sentences[m->sentence].span.from &&
	       a->match.p[m->span.to] == ',';
}

/* "A lawyer for Moe, Lind, has": is it about the name behind M? */
static bool tells_of_next(const struct resolver *r, const struct mention *m)
{
	const struct mention *n = m + 1;

	return n < r->mentions.v + r->mentions.n &&
	       n->sentence == m->sentence && n->phrase.from == m->span.to + 2 &&
	       is_owner(r, m) && is_of_phrase(r, m, n);
}

/* How much the place of M counts for its being meant. */
static int weight_of(const struct resolver *r, const struct mention *m,
		     const struct place *at)
{
	const struct sb_article *a = r->article;
	uint32_t back = at->sentence - m->sentence;
	bool owner = m->possessive && !answers(r, m);
	bool subject = back < 2 && !owner &&
		       (is_subject(r, m) || before_present(r, m) ||
			opens(r, m) || m->possessive);
	int weight = 100 - 15 * (int)back;

	if (a->sentences[m->sentence].paragraph !=
	    a->sentences[at->sentence].paragraph)
		weight -= PARAGRAPH;
	if (is_topic(r, m))
		weight += back < 2 ? FIRST + LEADS : FIRST;
	else if (in_lead_in(r, m) || (back == 0 && in_front(r, m, at->from)) ||
		 is_overtaken(r, m, at->from))
		weight -= FIRST;
	else if (modifies(r, m) || tells_of_next(r, m))
		weight -= SUBJECT;
	else if (leads(r, m, at->from))
		weight += subject && !another_speaks(r, m, at->attribution)
				  ? FIRST + LEADS
				  : FIRST;
	else if (subject && !is_aside(r, m, at))
		weight += SUBJECT;
	if (by_agent(r, m->phrase.from) && !apposed(r, m))
		weight -= AGENT;
	if (back == 1 && presented(r, m) && !is_aside(r, m, at))
		weight += PRESENTED;
	if (owner)
		weight -= OWNER;
	return weight - governed(r, m->phrase.from);
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
		if (m->quoted || in_byline(r, m) || is_located(r, m) ||
		    nouns_is_office(r, m))
			continue;
		if (!may_be(r, e, at->pronoun)) {
			/* "Solheim wept. She": Mari, not the Tor named last. */
			int other =
				e->kind == SB_ENT_PERSON && is_surname(r, m)
					? names_namesake_of(r, who,
							    at->pronoun->gender)
					: -1;

			if (other < 0)
				continue;
			who = (uint32_t)other;
			e = &r->entities.v[who];
		}
		add(f, who, weight_of(r, m, at) - doubt(e),
		    m->possessive ? 0 : AGAIN);
	}
}

static int weight_of_noun(const struct resolver *r,
			  const struct noun_mention *m, const struct place *at)
{
	uint32_t back = at->sentence - m->sentence;
	bool leads = m->at == r->article->sentences[m->sentence].span.from;

	return NOUN - 15 * (int)back + (back < 2 && leads ? LEADS : 0);
}

/* The first role at or behind AT that stands for a person. */
static size_t nouns_from(const struct resolver *r, uint32_t at)
{
	size_t lo = 0, hi = r->nouns.n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (r->nouns.v[mid].at < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
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
	for (size_t i = led_from(r, at->sentence + 1); i > 0; i--) {
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
	size_t i = led_from(r, t->sentence);
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
		    t->source.from >= at->from || by_agent(r, t->source.from))
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

		if (m->quoted || in_headline(r, m) || in_byline(r, m) ||
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
	return is_subject(r, m) &&
	       pronoun_acted_on(r, (struct sb_span) { m->span.to, at->from },
				at->pronoun);
}

/* Does M ask, with END behind the verb: "Lind asked"? */
static bool asks(const struct resolver *r, const struct mention *m, size_t *end)
{
	struct sb_slice t = r->article->match;

	*end = sb_word_end(t, m->span.to + 1);
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
		(t.p[at->from - 2] == ',' && asks(r, m, &end) &&
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
			weigh_down(f, r->mentions.v[i - 1].entity, OTHER);
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
		add(f, m->entity, 0, FIRST);
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
		if (is_subject(r, &r->mentions.v[i]) ||
		    before_present(r, &r->mentions.v[i]))
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
	return (lead || sb_lexicon_find(r->grammar.preposition, first, NULL) ||
		(first.n > 4 && sb_slice_ends(first, SB_LIT("ing")))) &&
	       !subject_between(r, from, at);
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
		    (words > 0 && only_led_in(r, lead, s.from, w->from)))
			return true;
	}
	return false;
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
			for (size_t n =
				     led_from(r, sb_article_sentence_at(
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
