/* by_noun.c - a source that is a noun phrase: who holds the role */
#include "internal.h"
#include "saidby/words.h"

/* "the governor's chief press secretary": one who speaks for others. */
bool source_means_spokesman(const struct resolver *r, struct sb_slice s)
{
	struct sb_slice head = sb_grammar_head(&r->grammar, s);
	const struct sb_entry *role;

	s.n = (size_t)(head.p + head.n - s.p);
	role = nouns_role_at_end(r, s, NULL);
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
		found = source_as_written(r, np);
		np.to = np.from;
	}
	return found;
}

/* "The other driver", where S is "a driver": is AGAIN somebody else? */
static bool is_another(const struct resolver *r, struct sb_slice again,
		       struct sb_slice s)
{
	struct sb_slice word = sb_word_at(sb_grammar_bare(&r->grammar, again),
					  0);

	return sb_lexicon_find(r->lex.lesser, word, NULL) &&
	       sb_slice_find(s, word) == SIZE_MAX;
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
		    is_another(r, again, s) ||
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
bool source_is_definite(const struct resolver *r,
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
	const struct mention *m = i < r->mentions.n ? source_second_of(r, i)
						    : NULL;
	struct sb_text names = { 0 };

	if (!m || nouns_comma(r, m[-1].phrase.from) != t->source.to)
		return;
	source_add_speaker(r, &names, &r->entities.v[m[-1].entity],
			   &t->watched);
	source_add_speaker(r, &names, &r->entities.v[m->entity], &t->watched);
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
		if (source_means_spokesman(r, e->roles.v[i]))
			return true;
	return false;
}

bool source_is_age(struct sb_slice word)
{
	return word.n && word.p[0] >= '0' && word.p[0] <= '9' &&
	       memchr(word.p, '-', word.n);
}

/* Does the text tell M's AGE: "Anna Lind (34)", "Anna Lind, 34,", "34-year-old
 * Anna Lind"?
 */
static bool has_age(const struct resolver *r, const struct mention *m,
		    struct sb_slice age)
{
	struct sb_slice t = r->article->match;
	size_t end = m->span.to + 2 + age.n;

	if (end < t.n &&
	    (t.p[m->span.to + 1] == '(' || t.p[m->span.to] == ',') &&
	    memcmp(t.p + m->span.to + 2, age.p, age.n) == 0)
		return strchr("),.;", t.p[end]) != NULL;
	if (m->phrase.from < age.n + 10)
		return false;
	return memcmp(t.p + m->phrase.from - age.n - 10, age.p, age.n) == 0 &&
	       memcmp(t.p + m->phrase.from - 10, "-year-old ", 10) == 0;
}

/* The one person whose age is told as "the 34-year-old" tells it, or -1. */
static int one_aged(const struct resolver *r, struct sb_slice word)
{
	struct sb_slice age = { word.p, 0 };
	int found = -1;

	while (age.n < word.n && word.p[age.n] != '-')
		age.n++;
	for (size_t i = 0; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i];

		if (m->quoted || (int)m->entity == found ||
		    !source_is_person(&r->entities.v[m->entity]) ||
		    !has_age(r, m, age))
			continue;
		if (found >= 0)
			return -1;
		found = (int)m->entity;
	}
	return found;
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
	bool aged = source_is_age(sb_word_last(phrase));
	uint32_t p = sb_article_paragraph_at(a, t->source.from);
	int found = -1;

	if (t->type != SB_DIRECT && !aged)
		return -1;
	for (int back = 0;
	     p > 1 && back < 2 && a->paragraphs[p - 1].kind == SB_PAR_DASH;
	     back++)
		p--;
	if (!aged && (!role || !sb_slice_eq(role->forms[0], head) ||
		      !sb_entry_has(role, "kind", SB_LIT("epithet"))))
		return -1;
	for (size_t i = names_from(r, t->source.from); i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];

		if (a->sentences[m->sentence].paragraph + 1 < p)
			break;
		if (m->quoted || (int)m->entity == found ||
		    !source_is_person(&r->entities.v[m->entity]))
			continue;
		if (found >= 0 || m->possessive ||
		    of_other_party(r, m, phrase) ||
		    (aged && is_spokesman(r, &r->entities.v[m->entity])))
			return -1;
		found = (int)m->entity;
	}
	return found;
}

/* "the Association of Midwives": a body's name with what it is of, where it is
 * named first; others as they are called.
 */
static struct sb_slice whole_name(const struct resolver *r,
				  const struct entity *e)
{
	struct sb_slice t = r->article->match;
	size_t end, at;

	if (e->kind != SB_ENT_BODY || e->entry || e->name.p < t.p ||
	    e->name.p >= t.p + t.n)
		return e->canonical;
	end = (size_t)(e->name.p - t.p) + e->name.n;
	at = end < t.n ? sb_word_end(t, end + 1) : end;
	if (!sb_grammar_takes(&r->grammar, t, at + 1, "whole"))
		return e->canonical;
	while (at + 1 < t.n && t.p[at] == ' ') {
		size_t c = at + 1;

		if (!sb_is_upper_cp(sb_next_cp(t, &c)))
			break;
		at = end = sb_word_end(t, at + 1);
	}
	return (struct sb_slice) { e->name.p, (size_t)(t.p + end - e->name.p) };
}

/* E is T's speaker. */
static void say_entity(struct resolver *r, struct sb_attribution *t, int e,
		       int sure, const char *how)
{
	t->speaker = whole_name(r, &r->entities.v[e]);
	t->watched = r->entities.v[e].watched;
	source_say(t, SB_SRC_NOUN, sure, how);
}

/* T's source, whose head is HEAD, as the article has it. */
static void say_as_written(struct resolver *r, struct sb_attribution *t,
			   struct sb_slice head)
{
	t->speaker = source_as_written(r,
				       source_without_relative(r, t->source));
	if (sb_lexicon_find(r->lex.role, head, NULL) || source_is_age(head))
		source_say(t, SB_SRC_NOUN, 92, "as written");
	else if (sb_lexicon_find(r->lex.group, head, NULL) ||
		 sb_lexicon_find(r->lex.document, head, NULL) ||
		 sb_lexicon_find(r->lex.orgword, head, NULL))
		source_say(t, SB_SRC_GROUP, 90, "as written");
	else if (inside_name(r, t->source.from))
		/* Half a name: where the source starts is a guess. */
		source_say(t, SB_SRC_OTHER, 5, "a part of a name, as written");
	else
		source_say(t, SB_SRC_OTHER, 75, "as written");
}

/* "the envoy", "the 34-year-old": somebody told of elsewhere in the article. */
static bool by_definite(struct resolver *r, struct sb_attribution *t,
			struct sb_slice s, struct sb_slice head)
{
	struct sb_slice last = sb_word_last(s), same;
	bool later = false;
	int e = nouns_find(r, s, t->source.from, &later), holder = -1;

	if (e == -2)
		holder = last_holder(r, t, s);
	if (e >= 0)
		say_entity(r, t, e, later ? 70 : 82,
			   "role held by one person here");
	else if (holder >= 0)
		say_entity(r, t, holder, 60, "role of the last speaker");
	if (e >= 0 || holder >= 0)
		return true;
	same = same_noun(r, t, head);
	if (same.n) {
		t->speaker = same;
		source_say(t, SB_SRC_NOUN, 78, "the same noun before");
		return true;
	}
	if (source_is_age(last) && (e = one_aged(r, last)) >= 0) {
		say_entity(r, t, e, 82, "the one of that age");
		return true;
	}
	e = epithet_of(r, t, s, head);
	if (e >= 0)
		say_entity(r, t, e, 66, "a noun for whoever was named before");
	return e >= 0;
}

/* A noun phrase: a role that somebody holds, else as written. */
void source_by_noun(struct resolver *r, struct sb_attribution *t)
{
	struct sb_slice s = sb_slice_at(r->article->match, t->source);
	struct sb_slice head = source_is_age(sb_word_last(s))
				       ? sb_word_last(s)
				       : sb_grammar_head(&r->grammar, s);
	int named = source_apposed(r, t->source);

	if (named >= 0) {
		say_entity(r, t, named, 90, "named beside it");
		add_second(r, t);
	} else if (!source_is_definite(r, t) || !by_definite(r, t, s, head)) {
		say_as_written(r, t, head);
	}
}
