/* mention.c - how much the place of a name in its sentence counts
 *
 * Whom a sentence is about is whom "he" in the next one stands for: its
 * subject, not who is in words in front of it or told of beside.
 */
#include "internal.h"
#include "saidby/words.h"

/* Names in front of a subject, and words of a phrase behind it. */
enum { MOST_LED_IN = 3, MOST_IN_PHRASE = 6 };

enum { SUBJECT = 15, AGENT = 40, PRESENTED = 40, OWNER = 20, PARAGRAPH = 5 };

bool mention_joined(const struct resolver *r, const struct mention *m,
		    const struct mention *n)
{
	struct sb_span gap = { m->span.to, n->phrase.from };

	return sb_slice_is(sb_slice_at(r->article->match, gap), " and ");
}

bool mention_opens_phrase(const struct resolver *r, struct sb_slice first)
{
	return sb_lexicon_find(r->grammar.preposition, first, NULL) ||
	       (first.n > 4 && sb_slice_ends(first, SB_LIT("ing")));
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

bool mention_is_subject(const struct resolver *r, const struct mention *m)
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
		if (n->entity != m->entity && !n->quoted &&
		    mention_is_subject(r, n) &&
		    memchr(a->match.p + m->span.to, ',',
			   n->phrase.from - m->span.to))
			return true;
	return false;
}

bool mention_by_agent(const struct resolver *r, uint32_t from)
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

/* "Lind aides": is WORD no verb? */
static bool is_noun(const struct resolver *r, struct sb_slice word)
{
	return sb_lexicon_find(r->lex.role, word, NULL) ||
	       sb_lexicon_find(r->lex.group, word, NULL);
}

bool mention_before_present(const struct resolver *r, const struct mention *m)
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
	       t.p[end - 1] == 's' && t.p[end - 2] != '\'' &&
	       !is_noun(r, (struct sb_slice) { t.p + at, end - at });
}

/* Is M's sentence about "he" or "she" rather than M, as seen from FROM: does
 * the pronoun stand before M, or is the sentence over ("When Lind asked, he
 * paused")?
 */
static bool is_led(const struct resolver *r, const struct mention *m,
		   uint32_t from)
{
	size_t i = pronouns_led_from(r, m->sentence);

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
	size_t i = pronouns_led_from(r, m->sentence);

	return is_led(r, m, from) && m->span.from < r->led.v[i].at;
}

/* "He laughed at what Lind had claimed. He": is M in a sentence that is about
 * one whom the pronoun may mean?
 */
static bool is_aside(const struct resolver *r, const struct mention *m,
		     const struct place *at)
{
	size_t i = pronouns_led_from(r, m->sentence);

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
	       !mention_is_subject(r, m);
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
	       mention_is_subject(r, m);
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
		if (led_in < MOST_LED_IN && mention_is_subject(r, m) &&
		    in_lead_in(r, before)) {
			led_in++;
			continue;
		}
		if (!before->possessive && !modifies(r, before))
			return false;
		owned |= before->possessive;
	}
	return !owned || mention_is_subject(r, m) ||
	       mention_before_present(r, m);
}

/* What a preposition in front takes from the name at FROM: "in Salem" is a
 * place, though a given name; "a director for Lind" is not Lind.
 */
static int governed(const struct resolver *r, uint32_t from)
{
	return takes(r, from, "place") ? 40 : takes(r, from, "owner") ? 10 : 0;
}

bool mention_in_byline(const struct resolver *r, const struct mention *m)
{
	const struct sb_article *a = r->article;
	struct sb_span s = a->sentences[m->sentence].span;
	const struct sb_paragraph *p =
		&a->paragraphs[a->sentences[m->sentence].paragraph];

	return p->n == 1 && s.to > s.from && a->match.p[s.to - 1] != '.' &&
	       s.to - s.from < 120 && mention_by_agent(r, m->phrase.from) &&
	       sb_word_end(a->match, s.from) + 1 == m->phrase.from;
}

bool mention_is_surname(const struct resolver *r, const struct mention *m)
{
	struct sb_slice s = sb_slice_at(r->article->match, m->span);

	return !memchr(s.p, ' ', s.n);
}

bool mention_is_located(const struct resolver *r, const struct mention *m)
{
	const struct mention *next = m + 1;
	struct sb_slice t = r->article->match;

	return next < r->mentions.v + r->mentions.n &&
	       next->phrase.from == m->span.to + 2 && t.p[m->span.to] == ',' &&
	       r->entities.v[next->entity].kind == SB_ENT_PLACE &&
	       !next->possessive &&
	       (mention_is_surname(r, m) ||
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
	if (mention_opens_phrase(r, first))
		return true;
	lead = sb_lexicon_match(r->lex.lead_in, t, from, &to, NULL);
	return lead &&
	       (sb_entry_has(lead, "tells", SB_LIT("subject")) ||
		(!mention_is_subject(r, m) && !mention_before_present(r, m)));
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

/* "Lind aides", "the Lind campaign": does M tell whose the noun behind is? */
static bool is_attributive(const struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	size_t at = m->span.to + 1;

	return !m->possessive && at < t.n && t.p[at - 1] == ' ' &&
	       t.p[at] >= 'a' && t.p[at] <= 'z' &&
	       is_noun(r, sb_word_at(t, at)) &&
	       !sb_lexicon_find(r->lex.verb, sb_word_at(t, at), NULL);
}

/* "A lawyer for Moe, Lind, has": is it about the name behind M? */
static bool tells_of_next(const struct resolver *r, const struct mention *m)
{
	const struct mention *n = m + 1;

	return n < r->mentions.v + r->mentions.n &&
	       n->sentence == m->sentence && n->phrase.from == m->span.to + 2 &&
	       is_owner(r, m) && is_of_phrase(r, m, n);
}

int mention_weight(const struct resolver *r, const struct mention *m,
		   const struct place *at)
{
	const struct sb_article *a = r->article;
	uint32_t back = at->sentence - m->sentence;
	bool owner = m->possessive && !answers(r, m);
	bool subject = back < 2 && !owner &&
		       (mention_is_subject(r, m) ||
			mention_before_present(r, m) || opens(r, m) ||
			m->possessive);
	int weight = 100 - 15 * (int)back;

	if (a->sentences[m->sentence].paragraph !=
	    a->sentences[at->sentence].paragraph)
		weight -= PARAGRAPH;
	if (is_topic(r, m))
		weight += back < 2 ? WEIGHT_FIRST + WEIGHT_LEADS : WEIGHT_FIRST;
	else if (in_lead_in(r, m) || (back == 0 && in_front(r, m, at->from)) ||
		 is_overtaken(r, m, at->from))
		weight -= WEIGHT_FIRST;
	else if (modifies(r, m) || tells_of_next(r, m) || is_attributive(r, m))
		weight -= SUBJECT;
	else if (leads(r, m, at->from))
		weight += subject && !another_speaks(r, m, at->attribution)
				  ? WEIGHT_FIRST + WEIGHT_LEADS
				  : WEIGHT_FIRST;
	else if (subject && !is_aside(r, m, at))
		weight += SUBJECT;
	if (mention_by_agent(r, m->phrase.from) && !apposed(r, m))
		weight -= AGENT;
	if (back == 1 && presented(r, m) && !is_aside(r, m, at))
		weight += PRESENTED;
	if (owner)
		weight -= OWNER;
	return weight - governed(r, m->phrase.from);
}
