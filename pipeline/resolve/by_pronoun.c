/* by_pronoun.c - a source that is a pronoun, or nothing
 *
 * Besides the persons named (pronouns.c) it may go on with a source before it
 * that nobody named: a body, a role, a spokeswoman.
 */
#include "internal.h"
#include "saidby/words.h"

/* Bytes of "the" in front of a name. */
enum { LONGEST_ARTICLE = 4 };

/* Is F's speaker a body: a group noun, or a name that is no person's? */
static bool names_body(const struct resolver *r, const struct sb_attribution *f)
{
	if (f->source_kind == SB_SRC_GROUP)
		return true;
	for (size_t i = 0; i < r->entities.n; i++)
		if (sb_slice_eq(r->entities.v[i].canonical, f->speaker) ||
		    sb_slice_eq(r->entities.v[i].name, f->speaker))
			return !source_is_person(&r->entities.v[i]);
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

/* The role at the head of F's source, or NULL; *FORM is 0 for the singular. */
static const struct sb_entry *role_of(const struct resolver *r,
				      const struct sb_attribution *f,
				      unsigned *form)
{
	struct sb_slice source = sb_slice_at(r->article->match, f->source);

	return sb_lexicon_find(r->lex.role,
			       sb_grammar_head(&r->grammar, source), form);
}

/* Is F's source one person by a noun, a role or "a 34-year-old"? */
static bool is_one(const struct resolver *r, const struct sb_attribution *f)
{
	struct sb_slice source = sb_slice_at(r->article->match, f->source);
	unsigned form = 0;

	return source_is_age(sb_grammar_bare(&r->grammar, source)) ||
	       (role_of(r, f, &form) && form == 0);
}

/* Where T starts: at its quotation, or at its source. */
static uint32_t start_of(const struct sb_attribution *t)
{
	return t->type == SB_DIRECT && t->npieces &&
			       t->pieces[0].from < t->source.from
		       ? t->pieces[0].from
		       : t->source.from;
}

/* PHRASE, a part of the match text, is T's speaker, as written. */
static void say_phrase(struct resolver *r, struct sb_attribution *t,
		       struct sb_slice phrase, const char *how)
{
	uint32_t from = (uint32_t)(phrase.p - r->article->match.p);

	t->speaker = source_as_written(
		r, (struct sb_span) { from, from + (uint32_t)phrase.n });
	source_say(t, SB_SRC_PRONOUN, 62, how);
}

/* Is F's source a pronoun of P's gender? */
static bool says_same(const struct resolver *r, const struct sb_attribution *f,
		      const struct pronoun *p)
{
	struct pronoun was;

	return f->source_kind == SB_SRC_PRONOUN &&
	       pronoun_read(r, sb_slice_at(r->article->match, f->source),
			    &was) &&
	       was.gender == p->gender;
}

/* "a spokeswoman said. She added": the pronoun goes on with a speaker without
 * a name, where its noun allows that gender and nobody else stands between.
 */
static bool to_noun(struct resolver *r, struct sb_attribution *t,
		    const struct pronoun *p, uint32_t index)
{
	const struct sb_attribution *f =
		index ? &r->article->attributions[index - 1] : NULL;

	if (!f || !f->speaker.n || t->sentence < f->sentence ||
	    t->sentence - f->sentence > 2)
		return false;
	/* "The union said. It added"; "the authors write. They find"; "The
	 * driver said. He added. He": nobody is named, so it goes on.
	 */
	if ((p->gender == 'n' && names_body(r, f) &&
	     t->sentence - f->sentence <= 1) ||
	    (p->gender == 'p' && names_several(r, f)) || says_same(r, f, p)) {
		t->speaker = f->speaker;
		t->watched = f->watched;
		source_say(t, SB_SRC_PRONOUN, 60,
			   "pronoun, the speaker before");
		return true;
	}
	if (f->source_kind != SB_SRC_NOUN ||
	    (p->gender != 'm' && p->gender != 'f') || !is_one(r, f) ||
	    !names_genders_agree(names_gender_of(role_of(r, f, NULL)),
				 p->gender))
		return false;
	t->speaker = f->speaker;
	t->watched = f->watched;
	source_say(t, SB_SRC_PRONOUN, 62, "pronoun, the speaker before");
	return true;
}

/* Is PHRASE in what somebody says: "His late father, he said, had voted"? */
static bool is_told(const struct resolver *r, struct sb_slice phrase)
{
	const struct sb_article *a = r->article;
	uint32_t at = (uint32_t)(phrase.p - a->match.p);

	for (uint32_t i = 0; i < a->nattributions; i++)
		for (uint32_t k = 0; k < a->attributions[i].npieces; k++)
			if (a->attributions[i].pieces[k].from <= at &&
			    at < a->attributions[i].pieces[k].to)
				return true;
	return false;
}

/* "The Skippers' Association wants a quay. It demands": the body that leads the
 * sentence before.
 */
static bool to_body(struct resolver *r, struct sb_attribution *t,
		    const struct pronoun *p)
{
	const struct sb_article *a = r->article;
	uint32_t s = sb_article_sentence_at(a, start_of(t));
	size_t first, n;
	const struct mention *m;
	const struct entity *e;
	struct sb_span before;
	struct sb_slice phrase;

	if (p->gender != 'n' || !s)
		return false;
	before = a->sentences[s - 1].span;
	n = source_mentions(r, before, &first);
	m = &r->mentions.v[first];
	if (!n || m->quoted || m->possessive ||
	    m->phrase.from > before.from + LONGEST_ARTICLE ||
	    r->entities.v[m->entity].kind != SB_ENT_BODY) {
		phrase = nouns_body(r, s - 1, false);
		if (!phrase.n || is_told(r, phrase))
			return false;
		say_phrase(r, t, phrase, "pronoun, the body told of before");
		return true;
	}
	e = &r->entities.v[m->entity];
	t->speaker = e->canonical;
	t->watched = e->watched;
	source_say(t, SB_SRC_PRONOUN, 62, "pronoun, the body told of before");
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

	if (f->source_kind != SB_SRC_NOUN || sb_span_empty(f->source) ||
	    t->sentence < f->sentence || t->sentence - f->sentence > 1)
		return false;
	role = role_of(r, f, NULL);
	return names_gender_of(role) == p->gender;
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
	struct sb_slice phrase;
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
	if (!phrase.n ||
	    source_names_somebody(r, a->sentences[first - 1].span) ||
	    (a->paragraphs[par].kind != SB_PAR_DASH &&
	     !(owned && acts(r, phrase))))
		return false;
	if (!owned &&
	    nouns_find(r, phrase, a->sentences[first].span.from, &later) != -1)
		return false;
	role = sb_lexicon_find(r->lex.role, source_last_word(phrase), NULL);
	if (!names_genders_agree(names_gender_of(role), p->gender))
		return false;
	say_phrase(r, t, phrase, "pronoun, the role before");
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

/* "..., he recalls. His father survived. The next might not, he says": does
 * PHRASE belong to one of P's gender who has just spoken?
 */
static bool own_speaker(const struct resolver *r,
			const struct sb_attribution *t, struct sb_slice phrase,
			const struct pronoun *p)
{
	const struct sb_article *a = r->article;
	size_t index = (size_t)(t - a->attributions);
	const struct sb_attribution *f = index ? t - 1 : NULL;
	struct sb_slice owner = sb_word_at(phrase, 0);
	struct pronoun of;

	return f && f->speaker.n && pronoun_read(r, owner, &of) &&
	       of.gender == p->gender &&
	       f->source.from < (uint32_t)(phrase.p - a->match.p) &&
	       t->sentence - f->sentence <= 2 && f->source_kind != SB_SRC_NOUN;
}

/* What stands between PHRASE and TO. */
static struct sb_span behind(const struct resolver *r, struct sb_slice phrase,
			     uint32_t to)
{
	return (struct sb_span) {
		(uint32_t)(phrase.p - r->article->match.p + phrase.n), to
	};
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
	uint32_t s;
	struct sb_slice phrase = { NULL, 0 };
	size_t first, n;
	bool definite = false;

	*but = false;
	s = sb_article_sentence_at(a, start_of(t));
	for (int back = 0; back < 3 && s > 0 && !phrase.n; back++) {
		if (pronouns_apposed(r, --s))
			continue;
		phrase = nouns_subject(r, s, p->gender, &definite);
		if (!starts_alike(r, s, p))
			break;
	}
	*but = definite ||
	       (phrase.n &&
		(is_told(r, phrase) || own_speaker(r, t, phrase, p) ||
		 pronoun_acted_on(r, behind(r, phrase, start_of(t)), p)));
	n = source_mentions(r, a->sentences[s].span, &first);
	for (size_t i = first; i < first + n; i++) {
		const struct mention *m = &r->mentions.v[i];
		const struct entity *e = &r->entities.v[m->entity];

		*but |= !m->quoted && !m->possessive && source_is_person(e) &&
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
	say_phrase(r, t, phrase, "pronoun, the one told of before");
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

	if (f->source_kind != SB_SRC_NOUN || f->polarity == SB_QUESTION ||
	    sb_span_empty(f->source) || t->sentence < f->sentence ||
	    t->sentence - f->sentence > 1 || f->source.from >= t->source.from ||
	    !sb_slice_is(f->resolved_by, "as written"))
		return false;
	role = role_of(r, f, NULL);
	return is_one(r, f) && !names_gender_of(role);
}

void source_inherit(struct sb_attribution *t, const struct sb_attribution *f)
{
	t->speaker = f->speaker;
	t->source_kind = f->source_kind;
	t->watched = f->watched;
	t->speaker_hint = f->speaker_hint * 92 / 100;
	t->resolved_by = SB_LIT("goes on from the attribution before");
	if (!t->source_outlet.n)
		t->source_outlet = f->source_outlet;
}

/* Does SPAN name a person who may be of P's gender? */
static bool names_one(const struct resolver *r, struct sb_span span,
		      const struct pronoun *p)
{
	size_t first, n = source_mentions(r, span, &first);

	for (size_t i = first; i < first + n; i++) {
		const struct entity *e =
			&r->entities.v[r->mentions.v[i].entity];

		if (source_is_person(e) &&
		    names_genders_agree(e->gender, p->gender))
			return true;
	}
	return false;
}

/* "The mayor's secretary denied it. The mayor, he added, ...": is F, in the
 * sentence before and at its start, by one who speaks for others or is new, and
 * nobody named since?
 */
static bool goes_on(const struct resolver *r, const struct sb_attribution *t,
		    const struct sb_attribution *f, const struct pronoun *p)
{
	const struct sb_article *a = r->article;
	struct sb_span s;

	if (f->source_kind != SB_SRC_NOUN || sb_span_empty(f->source) ||
	    t->sentence != f->sentence + 1 ||
	    f->source.from > nouns_behind_lead_in(r, f->sentence) + 5)
		return false;
	s = (struct sb_span) { a->sentences[f->sentence].span.from,
			       t->source.from };
	return is_one(r, f) &&
	       (source_means_spokesman(r, sb_slice_at(a->match, f->source)) ||
		!source_is_definite(r, f)) &&
	       !names_one(r, s, p);
}

/* Where the comma of ", who" stands in S; its length if nowhere. */
static size_t relative_comma(const struct resolver *r, struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if (sb_grammar_relative_at(&r->grammar, s, i))
			return i;
	return s.n;
}

/* "heard from a former secretary, who cannot be named. She said": who is
 * presented at the end of the sentence before, without a name.
 */
static bool to_presented(struct resolver *r, struct sb_attribution *t,
			 const struct pronoun *p)
{
	const struct sb_article *a = r->article;
	uint32_t at = start_of(t), sentence, from, end;
	struct sb_slice before, phrase;
	const struct sb_entry *role = NULL;
	size_t who;

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
	role = sb_lexicon_find(r->lex.role, source_last_word(phrase), NULL);
	if (!role || !names_genders_agree(names_gender_of(role), p->gender) ||
	    source_apposed(r, (struct sb_span) { from, end }) >= 0 ||
	    source_names_somebody(r, (struct sb_span) { from, at }))
		return false;
	say_phrase(r, t, phrase, "pronoun, the role before");
	return true;
}

/* "The alarm was raised by a neighbour who lives above. She said": who is new
 * in the sentence before, without a name, if it is about nobody else.
 */
static bool to_new(struct resolver *r, struct sb_attribution *t,
		   const struct pronoun *p, bool *unsure)
{
	const struct sb_article *a = r->article;
	uint32_t at = start_of(t), s = sb_article_sentence_at(a, at), from;
	struct sb_slice phrase;
	struct sb_span before;
	bool topic;

	if (!s || (p->gender != 'm' && p->gender != 'f'))
		return false;
	before = a->sentences[--s].span;
	phrase = nouns_new(r, s, p->gender, &topic);
	if (!phrase.n || is_told(r, phrase) || starts_alike(r, s, p) ||
	    pronouns_apposed(r, s))
		return false;
	from = (uint32_t)(phrase.p - a->match.p);
	if (!topic ||
	    source_names_somebody(r, (struct sb_span) { before.from, from }) ||
	    source_names_somebody(r, (struct sb_span) { from, at })) {
		*unsure |= topic;
		return false;
	}
	say_phrase(r, t, phrase, "pronoun, the one told of before");
	return true;
}

/* "Anna Lind and Bo Moe have complained. They": are the two persons whom
 * SENTENCE starts with T's speakers?
 */
static bool add_two(struct resolver *r, struct sb_attribution *t,
		    uint32_t sentence)
{
	struct sb_span s = r->article->sentences[sentence].span;
	size_t first, n = source_mentions(r, s, &first);
	const struct mention *m = &r->mentions.v[first], *two = m + 1;
	struct sb_text who = { 0 };

	if (n < 2 || m->phrase.from != s.from || two->possessive ||
	    m->entity == two->entity ||
	    !source_is_person(&r->entities.v[m->entity]) ||
	    !source_is_person(&r->entities.v[two->entity]) ||
	    !mention_joined(r, m, two))
		return false;
	source_add_speaker(r, &who, &r->entities.v[m->entity], &t->watched);
	source_add_speaker(r, &who, &r->entities.v[two->entity], &t->watched);
	t->speaker = sb_text_slice(&who);
	source_say(t, SB_SRC_PRONOUN, 75, "pronoun, the two told of before");
	return true;
}

/* "Two chairmen have complained. They wrote": the several whom a sentence
 * before is about, where nothing but "they" stands between.
 */
static bool to_several(struct resolver *r, struct sb_attribution *t,
		       const struct pronoun *p)
{
	uint32_t s = sb_article_sentence_at(r->article, start_of(t));
	struct sb_slice phrase = { NULL, 0 };

	if (p->gender != 'p')
		return false;
	for (int back = 0; back < 3 && s > 0 && !phrase.n; back++) {
		if (add_two(r, t, --s))
			return true;
		phrase = nouns_body(r, s, true);
		if (!starts_alike(r, s, p))
			break;
	}
	if (!phrase.n || is_told(r, phrase))
		return false;
	say_phrase(r, t, phrase, "pronoun, those told of before");
	return true;
}

bool source_by_pronoun(struct resolver *r, struct sb_attribution *t,
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
		source_inherit(t, &r->article->attributions[index - 1]);
		return true;
	}
	if (index &&
	    (tells_gender(r, t, &r->article->attributions[index - 1], &p) ||
	     goes_on(r, t, &r->article->attributions[index - 1], &p)) &&
	    to_noun(r, t, &p, index))
		return true;
	if (to_role(r, t, &p) || to_presented(r, t, &p) ||
	    to_subject(r, t, &p, &unsure))
		return true;
	if (to_new(r, t, &p, &unsure))
		return true;
	unsure |= index && p.gender != 'n' && p.gender != 'p' &&
		  said_by_other(r, t, &r->article->attributions[index - 1]);
	e = pronoun_find(r, &p, index, &sure, &candidates);
	if (e < 0 && (to_several(r, t, &p) || to_noun(r, t, &p, index) ||
		      to_body(r, t, &p)))
		return true;
	if (e < 0) {
		t->speaker = SB_LIT("");
		source_say(t, SB_SRC_PRONOUN, 50, "pronoun, nobody found");
		return true;
	}
	t->speaker = r->entities.v[e].canonical;
	t->watched = r->entities.v[e].watched;
	source_say(t, SB_SRC_PRONOUN, unsure ? SB_UNSURE : sure, "");
	t->resolved_by = sb_arena_printf(&r->article->arena,
					 "pronoun, %u candidate%s", candidates,
					 candidates == 1 ? "" : "s");
	return true;
}
