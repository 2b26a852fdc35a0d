/* nouns.c - "the envoy", "his chief of staff": roles and who holds them
 *
 * A role comes from the speaker lexicon or from the article itself: words in
 * front of a name ("US special envoy Steve Witkoff"), or an apposition behind
 * it ("Andriy Yermak, his chief of staff,").
 */
#include "internal.h"
#include "saidby/words.h"

/* Bytes of a short phrase in front of a subject: "On the tape". */
enum { LONGEST_LEAD_IN = 60 };
/* Words up to the end of "two county chairmen". */
enum { MOST_WORDS = 6 };
/* Words of "the Minister for Energy and the North", and behind its "for". */
enum { MOST_OFFICE = 10, MOST_BEHIND_OF = 4 };

static bool is_role_noun(const struct resolver *r, struct sb_slice w)
{
	return sb_lexicon_find(r->lex.role, w, NULL) ||
	       sb_lexicon_find(r->lex.title, w, NULL);
}

bool nouns_is_title(const struct resolver *r, struct sb_slice phrase)
{
	size_t end;

	return sb_lexicon_match(r->lex.title, phrase, 0, &end, NULL) ||
	       sb_lexicon_match(r->lex.role, phrase, 0, &end, NULL);
}

bool nouns_is_office(const struct resolver *r, const struct mention *m)
{
	struct sb_slice name = sb_slice_at(r->article->match, m->span);

	return !sb_lexicon_find(r->lex.given, sb_word_at(name, 0), NULL) &&
	       !r->entities.v[m->entity].entry &&
	       is_role_noun(r, source_last_word(name));
}

/* What W can say of E: a body is called a company, too, a person isn't. */
static bool may_call(const struct resolver *r, const struct entity *e,
		     struct sb_slice w)
{
	return is_role_noun(r, w) ||
	       (e->kind != SB_ENT_PERSON && !e->gender &&
		(sb_lexicon_find(r->lex.group, w, NULL) ||
		 sb_lexicon_find(r->lex.orgword, w, NULL)));
}

/* The start of the word that ends at END; SIZE_MAX if none does. */
static size_t word_before(struct sb_slice t, size_t end)
{
	size_t from = end;

	while (from > 0 && t.p[from - 1] != ' ' && t.p[from - 1] != '\n')
		from--;
	return from < end && (sb_word_end(t, from) == end ||
			      memchr(t.p + from, '-', end - from))
		       ? from
		       : SIZE_MAX;
}

static bool is_place(const struct resolver *r, size_t from, size_t to)
{
	return sb_lexicon_find(r->lex.place,
			       sb_slice_at(r->article->match,
					   (struct sb_span) { (uint32_t)from,
							      (uint32_t)to }),
			       NULL) != NULL;
}

/* Does the name whose phrase starts at AT have a title in front of it, and
 * "the" before that: "the Labour MP Tom Ashworth"?
 */
static bool titled_behind_article(const struct resolver *r, size_t at)
{
	size_t i = names_from(r, (uint32_t)at);
	struct sb_slice t = r->article->match;
	struct sb_slice before = sb_slice_at(t, sb_word_before(t, at));

	return i < r->mentions.n && r->mentions.v[i].phrase.from == at &&
	       r->mentions.v[i].span.from > at &&
	       sb_grammar_is(&r->grammar, before, "definite");
}

size_t nouns_comma(const struct resolver *r, size_t name)
{
	struct sb_slice t = r->article->match;
	size_t at = name, end;

	for (int words = 0; words < 4 && at > 2; words++) {
		if (t.p[at - 1] != ' ')
			return 0;
		if (t.p[at - 2] == ',')
			return at - 2;
		end = at - 1;
		at = word_before(t, end);
		/* "a crewman, Ghanaian national Emmanuel Mensah," */
		if (at == SIZE_MAX || (!(t.p[at] >= 'a' && t.p[at] <= 'z') &&
				       (words == 0 || !is_place(r, at, end))))
			return 0;
		/* A role, not "told the" or "in". */
		if (words == 0 &&
		    !is_role_noun(r,
				  (struct sb_slice) { t.p + at, end - at }) &&
		    !titled_behind_article(r, name))
			return 0;
	}
	return 0;
}

static void add_role(struct resolver *r, uint32_t entity, struct sb_slice role)
{
	struct sb_arena *a = &r->article->arena;
	struct entity *e = &r->entities.v[entity];

	role = sb_fold_case(a,
			    sb_slice_trim(sb_grammar_bare(&r->grammar, role)));
	if (role.n < 2 || role.n > 80)
		return;
	for (size_t i = 0; i < e->roles.n; i++)
		if (sb_slice_eq(e->roles.v[i], role))
			return;
	*sb_vec_push(a, &e->roles) = role;
}

/* "Gov. Marcia Bell" is "the governor": all forms of the title. */
static void add_title(struct resolver *r, uint32_t entity,
		      struct sb_slice phrase)
{
	const struct sb_entry *e = NULL;
	struct sb_span w;
	size_t at = 0, end;

	/* "Agriculture Cabinet Secretary": behind what it is for, too. */
	while (!e && sb_word_next(phrase, &at, &w))
		e = sb_lexicon_match(r->lex.title, phrase, w.from, &end, NULL);
	for (size_t i = 0; e && i < e->nforms; i++)
		add_role(r, entity, e->forms[i]);
}

/* "his daughter Morwenna": the noun tells the gender, and that she is one. */
static void take_gender(struct resolver *r, uint32_t entity,
			struct sb_slice noun)
{
	const struct sb_entry *role = sb_lexicon_find(r->lex.role, noun, NULL);
	char gender = names_gender_of(role);
	struct entity *e = &r->entities.v[entity];

	if (!gender || e->gender)
		return;
	e->gender = gender;
	if (e->kind == SB_ENT_UNKNOWN)
		e->kind = SB_ENT_PERSON;
}

/* The words right before the name: "US special envoy". Stops at a comma, a
 * verb's place can't be known, so it takes up to four words of which the last
 * must be a role noun.
 */
static void role_before(struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match;
	struct sb_span s = { m->phrase.from, m->span.from };
	size_t at = s.from;
	struct sb_span last = { 0, 0 }, w;
	size_t had = r->entities.v[m->entity].roles.n;
	bool any = false;

	/* Capitalised titles are part of the phrase already. */
	if (s.to > s.from) {
		add_title(r, m->entity, sb_slice_at(t, s));
		while (sb_word_next(t, &at, &w) && w.to <= s.to) {
			last = w;
			any = true;
		}
		if (any && is_role_noun(r, sb_slice_at(t, last))) {
			s.to = last.to;
			add_role(r, m->entity, sb_slice_at(t, s));
		}
		return;
	}
	at = s.from;
	for (int words = 0; words < 4 && at > 1 && t.p[at - 1] == ' ';
	     words++) {
		size_t end = at - 1, from = end;

		while (from > 0 && t.p[from - 1] != ' ' &&
		       t.p[from - 1] != '\n')
			from--;
		last = (struct sb_span) { (uint32_t)from, (uint32_t)end };
		if (sb_word_end(t, from) != end &&
		    !memchr(t.p + from, '-', end - from))
			return;
		if (words == 0 && !may_call(r, &r->entities.v[m->entity],
					    sb_slice_at(t, last)))
			return;
		if (words == 0)
			take_gender(r, m->entity, sb_slice_at(t, last));
		/* "deputy mayor Lind" is no mayor. */
		if (words > 0 &&
		    sb_lexicon_find(r->lex.lesser, sb_slice_at(t, last), NULL))
			r->entities.v[m->entity].roles.n = had;
		add_role(r, m->entity,
			 (struct sb_slice) { t.p + from,
					     m->span.from - 1 - from });
		at = from;
	}
}

/* ", his chief of staff," or ", the Norwegian prime minister." behind it. */
static void role_behind(struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match, s;
	size_t at = m->span.to, end;
	struct sb_span w;
	bool role = false;

	if (at + 2 >= t.n || t.p[at] != ',' || t.p[at + 1] != ' ')
		return;
	at += 2;
	end = at;
	while (end < t.n && end - at < 80 && !strchr(",.;:\n(", t.p[end]))
		end++;
	s = (struct sb_slice) { t.p + at, end - at };
	if (end >= t.n || end - at >= 80)
		return;
	for (size_t i = 0; sb_word_next(s, &i, &w);)
		if (is_role_noun(r, sb_slice_at(s, w)))
			role = true;
	if (!role || sb_grammar_bare(&r->grammar, s).n == s.n)
		return;
	add_role(r, m->entity, s);
}

/* S up to its first preposition that takes WHAT, or absent. */
static struct sb_slice before_taker(const struct resolver *r, struct sb_slice s,
				    const char *what)
{
	struct sb_span w;
	size_t at = 0;

	while (sb_word_next(s, &at, &w)) {
		const struct sb_entry *e = sb_lexicon_find(
			r->grammar.preposition, sb_slice_at(s, w), NULL);

		if (w.from > 0 && e &&
		    sb_entry_has(e, "takes", sb_slice_of(what)))
			return (struct sb_slice) { s.p, w.from - 1 };
	}
	return (struct sb_slice) { NULL, 0 };
}

/* Does S start with an article that is not part of an office: "the Minister for
 * the North", but not "the North"?
 */
static bool starts_phrase(const struct resolver *r, struct sb_slice s)
{
	return sb_grammar_determiner(&r->grammar, s) &&
	       !sb_grammar_takes(&r->grammar, r->article->match,
				 (size_t)(s.p - r->article->match.p), "owner");
}

/* "The Minister for Energy, Dr Anna Lind,": the office before the comma at
 * END, with what it is for and without.
 */
static void role_of(struct resolver *r, const struct mention *m, size_t end)
{
	struct sb_slice t = r->article->match, s = { NULL, 0 }, head;
	size_t from = end, at;

	for (int words = 0; words < MOST_OFFICE && !starts_phrase(r, s);
	     words++) {
		at = word_before(t, from);
		if (at == SIZE_MAX)
			return;
		s = (struct sb_slice) { t.p + at, end - at };
		from = at ? at - 1 : 0;
	}
	head = before_taker(r, s, "owner");
	if (!head.n || !is_role_noun(r, sb_word_last(head)))
		return;
	add_role(r, m->entity, s);
	add_role(r, m->entity, head);
}

/* "the operator, ANAP," or "said the lawyer, Bente Mo.": the noun before it. */
static void role_ahead(struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match, s = { NULL, 0 };
	size_t end = nouns_comma(r, m->phrase.from), from = end;

	if (!end || m->span.to + 1 >= t.n ||
	    (!strchr(",.;", t.p[m->span.to]) &&
	     memcmp(t.p + m->span.to, " (", 2) != 0))
		return;
	for (int words = 0; words < 5; words++) {
		size_t at = word_before(t, from);

		/* "the owners' lawyer, Amanda Reed," */
		if (at == SIZE_MAX && words > 0 && from > 0 &&
		    t.p[from - 1] == '\'')
			add_role(r, m->entity, s);
		if (at == SIZE_MAX)
			return;
		if (words == 0)
			take_gender(r, m->entity,
				    (struct sb_slice) { t.p + at, end - at });
		if (words == 0 &&
		    !may_call(r, &r->entities.v[m->entity],
			      (struct sb_slice) { t.p + at, end - at })) {
			role_of(r, m, end);
			return;
		}
		s = (struct sb_slice) { t.p + at, end - at };
		/* "Witkoff's lawyer, Amanda Reed," */
		if (words > 0 &&
		    sb_slice_ends((struct sb_slice) { t.p + at, from - at },
				  SB_LIT("'s"))) {
			s = (struct sb_slice) { t.p + from + 1,
						end - from - 1 };
			add_role(r, m->entity, s);
			return;
		}
		if (sb_grammar_bare(&r->grammar, s).n != s.n) {
			add_role(r, m->entity, s);
			return;
		}
		from = at ? at - 1 : 0;
	}
}

/* "Professor of political science Anna Lind": the office in front of a name,
 * with what it is of and without.
 */
static void role_of_before(struct resolver *r, const struct mention *m)
{
	struct sb_slice t = r->article->match, word;
	struct sb_span w = sb_word_before(t, m->span.from), head;

	if (is_role_noun(r, sb_slice_at(t, w)))
		return;
	for (int words = 0; words < MOST_BEHIND_OF; words++) {
		if (!w.from || t.p[w.to] != ' ' ||
		    w.from < r->article->sentences[m->sentence].span.from + 3)
			return;
		word = sb_slice_at(t, w);
		if (words > 0 &&
		    sb_lexicon_find(r->grammar.preposition, word, NULL))
			break;
		if (sb_lexicon_find(r->grammar.determiner, word, NULL))
			return;
		w = sb_word_before(t, w.from);
	}
	head = sb_word_before(t, w.from);
	if (!sb_grammar_takes(&r->grammar, t, w.to + 1, "owner") ||
	    t.p[head.to] != ' ' || !is_role_noun(r, sb_slice_at(t, head)))
		return;
	add_role(r, m->entity, sb_slice_at(t, head));
	head.to = m->span.from - 1;
	add_role(r, m->entity, sb_slice_at(t, head));
}

void nouns_collect(struct resolver *r)
{
	for (size_t i = 0; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i];

		if (m->possessive ||
		    r->entities.v[m->entity].kind == SB_ENT_PLACE ||
		    r->entities.v[m->entity].kind == SB_ENT_OUTLET)
			continue;
		role_before(r, m);
		role_of_before(r, m);
		role_behind(r, m);
		role_ahead(r, m);
	}
}

/* "special envoy" answers to "envoy", as its last word; "candidate for mayor"
 * does not to "mayor", nor does "deputy mayor".
 */
static bool same_role(const struct resolver *r, struct sb_slice role,
		      struct sb_slice wanted)
{
	struct sb_slice before;
	struct sb_span w = { 0, 0 };
	size_t at = 0;

	if (!sb_slice_ends(role, wanted))
		return false;
	if (role.n == wanted.n)
		return true;
	before = (struct sb_slice) { role.p, role.n - wanted.n };
	if (before.p[before.n - 1] != ' ')
		return false;
	while (sb_word_next(before, &at, &w))
		if (sb_lexicon_find(r->grammar.preposition,
				    sb_slice_at(before, w), NULL))
			return false;
	return !sb_lexicon_find(r->lex.lesser, sb_slice_at(before, w), NULL);
}

/* Folds the entity's name and the roles of its entry, once an article. */
static void fold_entity(struct sb_arena *a, struct entity *e)
{
	struct sb_slice list, part;

	if (e->folded.p)
		return;
	e->folded = sb_fold_case(a, e->name);
	if (!e->entry || e->kind != SB_ENT_PERSON)
		return;
	list = sb_entry_field(e->entry, "role");
	while (sb_slice_cut(&list, SB_LIT(","), &part))
		*sb_vec_push(a, &e->listed) = sb_fold_case(a,
							   sb_slice_trim(part));
}

static bool look_up_role(const struct resolver *r, struct entity *e,
			 struct sb_slice wanted)
{
	struct sb_arena *a = &r->article->arena;

	for (size_t i = 0; i < e->roles.n; i++)
		if (same_role(r, e->roles.v[i], wanted))
			return true;
	fold_entity(a, e);
	/* "the museum" is the Harbour Museum. */
	if (e->kind != SB_ENT_PERSON && e->kind != SB_ENT_PLACE &&
	    e->kind != SB_ENT_OUTLET && !e->gender &&
	    !memchr(wanted.p, ' ', wanted.n) && e->name.n > wanted.n &&
	    same_role(r, e->folded, wanted))
		return true;
	for (size_t i = 0; i < e->listed.n; i++)
		if (sb_slice_eq(e->listed.v[i], wanted))
			return true;
	return false;
}

/* The same role is asked for at each of the entity's mentions. WANTED lies in
 * the article's arena, so its place tells it apart.
 */
static bool holds_role(const struct resolver *r, struct entity *e,
		       struct sb_slice wanted)
{
	if (e->asked.p != wanted.p || e->asked.n != wanted.n) {
		e->holds = look_up_role(r, e, wanted);
		e->asked = wanted;
	}
	return e->holds;
}

/* The one entity of the mentions FROM..TO that holds the role; -1 none, -2
 * several.
 */
static int holder(const struct resolver *r, struct sb_slice wanted, size_t from,
		  size_t to)
{
	int found = -1;

	for (size_t i = from; i < to; i++) {
		int e = (int)r->mentions.v[i].entity;

		if (e == found || !holds_role(r, &r->entities.v[e], wanted))
			continue;
		if (found >= 0)
			return -2;
		found = e;
	}
	return found;
}

/* Is PART a part of the words of the sentence in which E is first named? */
static bool introduced_with(const struct resolver *r, int e,
			    struct sb_slice part)
{
	struct sb_arena *a = &r->article->arena;

	for (size_t i = 0; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i];
		struct sb_slice s;

		if ((int)m->entity != e || !r->entities.v[e].roles.n ||
		    m->sentence >= r->article->nsentences)
			continue;
		s = sb_slice_at(r->article->match,
				r->article->sentences[m->sentence].span);
		return sb_slice_find(sb_fold_case(a, s), part) != SIZE_MAX;
	}
	return false;
}

/* "The fund director", where "the pension fund ... director Thea Brandvold"
 * stands: its last word is a role that one person holds, and the words before
 * it are in the sentence that names them.
 */
static int by_last_word(const struct resolver *r, struct sb_slice wanted)
{
	size_t at = wanted.n;
	struct sb_slice before;
	int found;

	while (at > 0 && wanted.p[at - 1] != ' ')
		at--;
	if (at < 2)
		return -1;
	before = (struct sb_slice) { wanted.p, at - 1 };
	found = holder(r, (struct sb_slice) { wanted.p + at, wanted.n - at }, 0,
		       r->mentions.n);
	/* "Chairman Lind met the deputy chairman": he would hold it as a whole,
	 * if he were meant. Whose chairman he is may stand elsewhere.
	 */
	return found >= 0 && introduced_with(r, found, before) &&
			       (sb_slice_find(before, SB_LIT("'s")) !=
					SIZE_MAX ||
				!introduced_with(r, found, wanted))
		       ? found
		       : -1;
}

/* "the chief executive of Meridian Air", where somebody is just "the chief
 * executive": a holder whose role says no more.
 */
static int without_of(const struct resolver *r, struct sb_slice wanted)
{
	struct sb_slice short_one = before_taker(r, wanted, "whole");
	int found;

	if (short_one.n < 3)
		return -1;
	found = holder(r, short_one, 0, r->mentions.n);
	for (size_t i = 0; found >= 0 && i < r->entities.v[found].roles.n; i++)
		if (sb_slice_eq(r->entities.v[found].roles.v[i], short_one))
			return found;
	return -1;
}

int nouns_holds(const struct resolver *r, struct sb_slice name,
		struct sb_slice phrase)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice wanted =
		sb_fold_case(a, sb_grammar_bare(&r->grammar, phrase));

	for (size_t i = 0; i < r->entities.n; i++)
		if (sb_slice_eq(r->entities.v[i].canonical, name) &&
		    holds_role(r, (struct entity *)&r->entities.v[i], wanted))
			return (int)i;
	return -1;
}

int nouns_find(const struct resolver *r, struct sb_slice phrase,
	       uint32_t offset, bool *later)
{
	struct sb_arena *a = &r->article->arena;
	struct sb_slice wanted =
		sb_fold_case(a, sb_grammar_bare(&r->grammar, phrase));
	size_t here = names_from(r, offset);
	int found = holder(r, wanted, 0, here);

	*later = found == -1;
	if (found == -1)
		found = holder(r, wanted, here, r->mentions.n);
	if (found == -1)
		found = without_of(r, wanted);
	return found == -1 ? by_last_word(r, wanted) : found;
}

/* The phrase of a role that starts with the article at W: "the chief of staff",
 * "the council president"; absent if there is none.
 */
static struct sb_slice role_phrase(const struct resolver *r, struct sb_span w)
{
	struct sb_slice t = r->article->match;
	struct sb_span next, whole = w;
	size_t at = w.to;

	for (int words = 0; words < 6 && sb_word_next(t, &at, &next); words++) {
		if ((t.p[whole.to] != ' ' && t.p[whole.to] != '-') ||
		    next.from != whole.to + 1)
			break;
		whole.to = next.to;
		if (is_role_noun(r, sb_slice_at(t, next)) &&
		    !(t.p[next.to] == '\''))
			return sb_slice_at(t, whole);
	}
	return (struct sb_slice) { NULL, 0 };
}

struct sb_slice nouns_first_role(const struct resolver *r, uint32_t sentence,
				 bool *owned)
{
	size_t at = r->article->sentences[sentence].span.from;
	struct sb_slice word;
	struct sb_span w;

	if (!sb_word_next(r->article->match, &at, &w) ||
	    w.from != r->article->sentences[sentence].span.from)
		return (struct sb_slice) { NULL, 0 };
	word = sb_slice_at(r->article->match, w);
	*owned = sb_grammar_is(&r->grammar, word, "owner");
	return *owned || sb_grammar_is(&r->grammar, word, "definite")
		       ? role_phrase(r, w)
		       : (struct sb_slice) { NULL, 0 };
}

/* Is the noun phrase up to END a name's: "his brother Bo Berg", "the skipper,
 * Bo Berg,", "a doctor and Bo Berg"?
 */
static bool names_who(const struct resolver *r, size_t end)
{
	size_t i = names_from(r, (uint32_t)end), gap;

	if (i == r->mentions.n)
		return false;
	if (r->mentions.v[i].phrase.from < end)
		return true;
	gap = r->mentions.v[i].phrase.from - end;
	return gap < 3 || (gap < 6 && r->article->match.p[end] == ' ');
}

/* Takes into PHRASE what its last word goes on to: "chief of staff". */
static void take_name_of_role(const struct resolver *r, struct sb_slice *phrase)
{
	struct sb_slice t = r->article->match;
	size_t end;

	if (sb_lexicon_match(r->lex.role, t,
			     (size_t)(sb_word_last(*phrase).p - t.p), &end,
			     NULL))
		phrase->n = (size_t)(t.p + end - phrase->p);
}

const struct sb_entry *nouns_role_at_end(const struct resolver *r,
					 struct sb_slice phrase, unsigned *form)
{
	const struct sb_entry *e = NULL;
	struct sb_span w;

	for (size_t at = 0; !e && sb_word_next(phrase, &at, &w);)
		e = sb_lexicon_find(r->lex.role,
				    (struct sb_slice) { phrase.p + w.from,
							phrase.n - w.from },
				    form);
	return e;
}

/* Takes the word behind PHRASE into it, if that is a role. */
static bool more_roles(const struct resolver *r, struct sb_slice *phrase)
{
	struct sb_slice t = r->article->match;
	size_t from = (size_t)(phrase->p + phrase->n - t.p) + 1, end;

	if (from >= t.n || t.p[from - 1] != ' ')
		return false;
	end = sb_word_end(t, from);
	if (end <= from || (end < t.n && t.p[end] == '\'') ||
	    !is_role_noun(r, (struct sb_slice) { t.p + from, end - from }))
		return false;
	phrase->n = (size_t)(t.p + end - phrase->p);
	return true;
}

/* PHRASE, if there is one, up to the last of several roles ("A figure skater")
 * and of that one's words ("chief of staff").
 */
static struct sb_slice whole_role(const struct resolver *r,
				  struct sb_slice phrase)
{
	while (phrase.n && more_roles(r, &phrase))
		;
	if (phrase.n)
		take_name_of_role(r, &phrase);
	return phrase;
}

size_t nouns_behind_lead_in(const struct resolver *r, uint32_t sentence)
{
	struct sb_slice t = r->article->match;
	struct sb_span s = r->article->sentences[sentence].span;
	const char *comma = memchr(t.p + s.from, ',', s.to - s.from);
	size_t end = comma ? (size_t)(comma - t.p) : s.to, i;
	struct sb_slice first = sb_word_at(t, s.from);

	/* The first word may look like a name. */
	i = names_from(r, s.from + (uint32_t)first.n);
	if (end - s.from > LONGEST_LEAD_IN || end + 2 >= s.to ||
	    !mention_opens_phrase(r, first) ||
	    (i < r->mentions.n && r->mentions.v[i].span.from < end))
		return s.from;
	return end + 2;
}

struct sb_slice nouns_subject(const struct resolver *r, uint32_t sentence,
			      char gender, bool *definite)
{
	struct sb_slice none = { NULL, 0 }, t = r->article->match, phrase;
	const struct sb_entry *role;
	struct sb_span w;
	unsigned form;
	bool later;
	size_t at, i;

	*definite = false;
	at = nouns_behind_lead_in(r, sentence);
	i = names_from(r, (uint32_t)at);
	if (!sb_word_next(t, &at, &w))
		return none;
	/* "Lind's brother": the name instead of a determiner. */
	if (i < r->mentions.n && r->mentions.v[i].possessive &&
	    r->mentions.v[i].phrase.from == w.from)
		w.to = r->mentions.v[i].span.to + 2;
	else if (sb_grammar_is(&r->grammar, sb_slice_at(t, w), "definite"))
		*definite = true;
	else if (!sb_grammar_is(&r->grammar, sb_slice_at(t, w), "indefinite") &&
		 !sb_grammar_is(&r->grammar, sb_slice_at(t, w), "owner"))
		return none;
	phrase = whole_role(r, role_phrase(r, w));
	if (!phrase.n || names_who(r, (size_t)(phrase.p + phrase.n - t.p)))
		return none;
	role = nouns_role_at_end(r, phrase, &form);
	if (!role || form > 0)
		return none;
	if (!names_genders_agree(names_gender_of(role), gender))
		return none;
	/* "The girl's mother" */
	if (sb_slice_find(phrase, SB_LIT("'s ")) != SIZE_MAX)
		*definite = false;
	return nouns_find(r, phrase, w.from, &later) >= 0 ? none : phrase;
}

/* Does a name stand at END: "the company Selvora", "the company, Selvora"? */
static bool named_at(const struct resolver *r, uint32_t end)
{
	size_t i = names_from(r, end);

	return i < r->mentions.n && r->mentions.v[i].phrase.from < end + 3;
}

/* Does WORD name several, or a body; if not MANY, one body? */
static bool is_body(const struct resolver *r, struct sb_slice word, bool many)
{
	unsigned form = 0;

	if (many && sb_lexicon_find(r->lex.role, word, &form) && form > 0)
		return true;
	return sb_lexicon_find(r->lex.group, word, &form) &&
	       (many || form == 0);
}

struct sb_slice nouns_body(const struct resolver *r, uint32_t sentence,
			   bool many)
{
	struct sb_slice t = r->article->match;
	struct sb_span s = r->article->sentences[sentence].span, w;
	size_t at = nouns_behind_lead_in(r, sentence);
	uint32_t from = (uint32_t)at, end = 0, next = from;

	for (int words = 0; words < MOST_WORDS && sb_word_next(t, &at, &w) &&
			    w.to < s.to && w.from == next;
	     words++) {
		struct sb_slice word = sb_slice_at(t, w);

		next = w.to + 1;
		if (is_body(r, word, many))
			end = w.to;
		else if (end &&
			 !sb_lexicon_find(r->grammar.conjunction, word, NULL))
			break;
		else if (sb_lexicon_find(r->grammar.preposition, word, NULL) ||
			 sb_lexicon_find(r->lex.verb, word, NULL))
			break;
	}
	if (!end || t.p[end] == '\'' || t.p[end] == '-' || named_at(r, end))
		return (struct sb_slice) { NULL, 0 };
	return sb_slice_at(t, (struct sb_span) { from, end });
}

/* Is the noun phrase at FROM the one that its sentence, which starts at START,
 * is about: at its start, behind a phrase in front ("Outside the door, a
 * pensioner"), as an apposition ("One of them, a pilot,"), by a passive, or
 * turned round ("Among them was a fisherman")?
 */
static bool is_topic(const struct resolver *r, uint32_t start, uint32_t from)
{
	struct sb_slice t = r->article->match;
	struct sb_span before = sb_word_before(t, from);
	size_t end = sb_word_end(t, start);
	bool fronted =
		sb_lexicon_find(r->grammar.preposition,
				(struct sb_slice) { t.p + start, end - start },
				NULL) != NULL;

	if (from == start || sb_grammar_takes(&r->grammar, t, from, "agent"))
		return true;
	if (from > start + 2 && t.p[from - 2] == ',')
		return !memchr(t.p + start, ',', from - 2 - start) &&
		       (fronted || end == from - 2 ||
			sb_grammar_is(&r->grammar, sb_word_at(t, start),
				      "indefinite"));
	return fronted && before.from > start &&
	       sb_lexicon_find(r->grammar.finite, sb_slice_at(t, before), NULL);
}

struct sb_slice nouns_new(const struct resolver *r, uint32_t sentence,
			  char gender, bool *topic)
{
	const struct sb_article *a = r->article;
	struct sb_span s = a->sentences[sentence].span, w;
	struct sb_slice found = { NULL, 0 };
	size_t at = s.from;

	while (sb_word_next(a->match, &at, &w) && w.to <= s.to) {
		const struct sb_entry *role;
		struct sb_slice phrase;
		unsigned form;
		uint32_t end;

		if (!sb_grammar_is(&r->grammar, sb_slice_at(a->match, w),
				   "indefinite"))
			continue;
		phrase = whole_role(r, role_phrase(r, w));
		if (!phrase.n)
			continue;
		end = (uint32_t)(phrase.p - a->match.p + phrase.n);
		role = nouns_role_at_end(r, phrase, &form);
		if (!role || form > 0 || end > s.to || names_who(r, end) ||
		    !names_genders_agree(names_gender_of(role), gender) ||
		    source_apposed(r, (struct sb_span) { w.from, end }) >= 0)
			continue;
		found = phrase;
		*topic = is_topic(r, s.from, w.from);
	}
	return found;
}

void nouns_mention(struct resolver *r)
{
	struct sb_article *a = r->article;
	struct sb_span w;

	memset(&r->nouns, 0, sizeof(r->nouns));
	for (uint32_t s = 0; s < a->nsentences; s++) {
		size_t at = a->sentences[s].span.from;

		while (sb_word_next(a->match, &at, &w) &&
		       w.from < a->sentences[s].span.to) {
			struct sb_slice phrase, whole,
				word = sb_slice_at(a->match, w);
			bool later;
			int e;

			if (!sb_grammar_is(&r->grammar, word, "definite"))
				continue;
			phrase = role_phrase(r, w);
			if (!phrase.n)
				continue;
			whole = whole_role(r, phrase);
			e = nouns_find(r, whole, w.from, &later);
			if (e < 0 && whole.n > phrase.n)
				e = nouns_find(r, phrase, w.from, &later);
			if (e < 0 || later)
				continue;
			*sb_vec_push(&a->arena, &r->nouns) =
				(struct noun_mention) { w.from, (uint32_t)e,
							s };
		}
	}
}
