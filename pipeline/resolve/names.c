/* names.c - names in an article: mentions and whom they name
 *
 * A name is a run of capitalised words with particles ("von der") between.
 * The lexicons say what the run is; where they are silent its words do: a
 * title or a given name makes a person, "Ministry" or "Corp." a body.
 */
#include "internal.h"
#include "saidby/words.h"

enum { MOST_WORDS = 12 };

struct run {
	struct sb_span words[MOST_WORDS];
	unsigned n;
	unsigned nickname; /* which word is one; 0: none */
	bool possessive;
};

static struct sb_slice text_of(const struct resolver *r, struct sb_span s)
{
	return sb_slice_at(r->article->match, s);
}

static bool is_capital(struct sb_slice text, struct sb_span w)
{
	size_t at = w.from;

	return sb_is_upper_cp(sb_next_cp(text, &at));
}

/* What stands between two words of one name: a space, a hyphen, or the full
 * stop of an initial or a title.
 */
static bool joins(struct sb_slice text, uint32_t end, uint32_t start)
{
	struct sb_slice gap = { text.p + end, start - end };

	return sb_slice_is(gap, " ") || sb_slice_is(gap, "-") ||
	       sb_slice_is(gap, ". ") || sb_slice_is(gap, ".") ||
	       sb_slice_is(gap, "\u2019") || sb_slice_is(gap, " & ");
}

/* 'Ivar "Bamse" Moe', "Ivar (Bamse) Moe": how long the marks before the word
 * NEXT, behind LAST, and behind it are, if what they hold is a nickname.
 */
static bool is_nickname(const struct resolver *r, struct sb_span last,
			struct sb_span next, uint32_t *behind)
{
	static const struct {
		const char *open, *close;
	} marks[] = {
		{ " \u201c", "\u201d " },
		{ " \u2018", "\u2019 " },
		{ " (", ") " },
	};
	struct sb_slice t = r->article->match, rest;

	rest = (struct sb_slice) { t.p + next.to, t.n - next.to };
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (sb_slice_is((struct sb_slice) { t.p + last.to,
						    next.from - last.to },
				marks[i].open) &&
		    sb_slice_starts(rest, sb_slice_of(marks[i].close))) {
			*behind = (uint32_t)strlen(marks[i].close);
			return next.to + *behind < t.n &&
			       is_capital(t,
					  (struct sb_span) { next.to + *behind,
							     next.to + *behind +
								     1 }) &&
			       sb_lexicon_find(r->lex.given, text_of(r, last),
					       NULL);
		}
	return false;
}

/* A full stop inside a name follows an initial or an abbreviation only. */
static bool stop_allowed(const struct resolver *r, struct sb_span w,
			 uint32_t next)
{
	struct sb_slice t = r->article->match, word = text_of(r, w);

	if (next == w.to || t.p[w.to] != '.')
		return true;
	if (word.n <= 2 || sb_lexicon_find(r->lex.title, word, NULL))
		return true;
	word.n++;
	return sb_lexicon_find(r->lex.title, word, NULL) != NULL;
}

static bool is_particle(const struct resolver *r, struct sb_span w)
{
	return sb_lexicon_find(r->lex.particle, text_of(r, w), NULL) != NULL;
}

/* "Trump's" as word ends in 's: the name is without it. */
static bool cut_possessive(struct sb_slice text, struct sb_span *w)
{
	uint32_t n = w->to - w->from;

	if (n > 2 && text.p[w->to - 2] == '\'' && text.p[w->to - 1] == 's') {
		w->to -= 2;
		return true;
	}
	return w->to < text.n && text.p[w->to] == '\'' &&
	       text.p[w->to - 1] == 's';
}

/* "TV 2": a number that makes the run an outlet's name. */
static bool makes_outlet(const struct resolver *r, const struct run *run,
			 struct sb_span next)
{
	char c = r->article->match.p[next.from];
	struct sb_span s = { run->words[0].from, next.to };

	return c >= '0' && c <= '9' &&
	       sb_lexicon_find(r->lex.outlet, text_of(r, s), NULL);
}

/* Reads the run that starts with the capitalised word W and ends by END, the
 * sentence's; *AT moves behind it.
 */
static void read_run(const struct resolver *r, struct sb_span w, uint32_t end,
		     size_t *at, struct run *run)
{
	struct sb_slice text = r->article->match;
	size_t ahead = *at;
	struct sb_span next, held[3];
	unsigned nheld = 0;
	uint32_t behind = UINT32_MAX;

	run->n = run->nickname = 0;
	run->possessive = cut_possessive(text, &w);
	run->words[run->n++] = w;
	while (!run->possessive && run->n + nheld < MOST_WORDS &&
	       sb_word_next(text, &ahead, &next) && next.to <= end) {
		struct sb_span last = nheld ? held[nheld - 1]
					    : run->words[run->n - 1];

		if (!nheld && next.from == behind) {
			/* the surname, behind a nickname */
		} else if (!nheld && is_nickname(r, last, next, &behind)) {
			behind += next.to;
			run->nickname = run->n;
			run->words[run->n++] = next;
			*at = ahead;
			continue;
		} else if (!joins(text, last.to, next.from) ||
			   !stop_allowed(r, last, next.from)) {
			break;
		}
		if (makes_outlet(r, run, next)) {
			run->words[run->n++] = next;
			*at = ahead;
			break;
		}
		if (!is_capital(text, next)) {
			if (nheld == 3 || !is_particle(r, next))
				break;
			held[nheld++] = next;
			continue;
		}
		run->possessive = cut_possessive(text, &next);
		for (unsigned i = 0; i < nheld; i++)
			run->words[run->n++] = held[i];
		nheld = 0;
		run->words[run->n++] = next;
		*at = ahead;
	}
}

/* ---- which part of a run is the name, and of what kind ---- */

struct reading {
	unsigned from, to; /* words */
	enum sb_entity_kind kind;
	const struct sb_entry *entry;
	char gender;
	bool titled;   /* the gender is a title's */
	bool by_given; /* behind a title that goes with the first name */
};

static struct sb_slice words_of(const struct resolver *r, const struct run *run,
				unsigned from, unsigned to)
{
	return text_of(r, (struct sb_span) { run->words[from].from,
					     run->words[to - 1].to });
}

char names_gender_of(const struct sb_entry *e)
{
	struct sb_slice g;

	if (!e)
		return 0;
	g = sb_entry_field(e, "gender");
	return g.n == 1 && (g.p[0] == 'm' || g.p[0] == 'f') ? g.p[0] : 0;
}

/* The longest stretch of the run that LEX has, the last of several. */
static const struct sb_entry *find_in(const struct resolver *r,
				      const struct sb_lexicon *lex,
				      const struct run *run, unsigned *from,
				      unsigned *to)
{
	for (unsigned n = run->n; n > 0; n--)
		for (unsigned i = run->n - n + 1; i > 0; i--) {
			const struct sb_entry *e = sb_lexicon_find(
				lex, words_of(r, run, i - 1, i - 1 + n), NULL);

			if (!e)
				continue;
			*from = i - 1;
			*to = i - 1 + n;
			return e;
		}
	return NULL;
}

/* "Sen" of "Sen. Harriet Boone" is a title with its full stop. */
static const struct sb_entry *title_of(const struct resolver *r,
				       struct sb_slice s)
{
	const struct sb_entry *e = sb_lexicon_find(r->lex.title, s, NULL);

	if (!e && s.p + s.n < r->article->match.p + r->article->match.n &&
	    s.p[s.n] == '.') {
		s.n++;
		e = sb_lexicon_find(r->lex.title, s, NULL);
	}
	return e;
}

/* A title or role at the run's start: behind how many words the name starts. */
static unsigned skip_titles(const struct resolver *r, const struct run *run,
			    struct reading *d)
{
	unsigned skip = 0;

	for (unsigned i = 1; i < run->n; i++) {
		const struct sb_entry *e = NULL;

		/* "Cardinal-Moyah" */
		if (r->article->match.p[run->words[i].from - 1] == '-')
			continue;

		for (unsigned from = 0; from < i && !e; from++) {
			struct sb_slice s = words_of(r, run, from, i);

			e = title_of(r, s);
			/* "Guy" is a role noun, too, but not before a name. */
			if (!e && !sb_lexicon_find(r->lex.given, s, NULL))
				e = sb_lexicon_find(r->lex.role, s, NULL);
		}
		if (!e)
			continue;
		skip = i;
		d->by_given = sb_slice_is(sb_entry_field(e, "name"), "given");
		if (names_gender_of(e))
			d->gender = names_gender_of(e);
	}
	return skip;
}

static bool has_orgword(const struct resolver *r, const struct run *run)
{
	for (unsigned i = 0; i < run->n; i++) {
		struct sb_slice w = text_of(r, run->words[i]);

		if (sb_lexicon_find(r->lex.orgword, w, NULL))
			return true;
	}
	return false;
}

static bool ends_in_orgword(const struct resolver *r, const struct run *run)
{
	return run->n > 1 &&
	       sb_lexicon_find(r->lex.orgword,
			       text_of(r, run->words[run->n - 1]), NULL);
}

static bool is_acronym(struct sb_slice w)
{
	if (w.n < 2 || w.n > 6)
		return false;
	for (size_t i = 0; i < w.n; i++)
		if (w.p[i] < 'A' || w.p[i] > 'Z')
			return false;
	return true;
}

static bool names_office(const struct resolver *r, struct sb_slice s)
{
	return title_of(r, s) || sb_lexicon_find(r->lex.role, s, NULL) ||
	       sb_lexicon_find(r->lex.place, s, NULL) ||
	       sb_lexicon_find(r->lex.orgword, s, NULL) ||
	       sb_lexicon_find(r->lex.group, s, NULL) || is_acronym(s);
}

/* Are the words FROM..TO, which stand before a given name, part of the name,
 * too: behind a title ("Commissioner Naval Kishore Ram"), or behind a role in
 * lower case ("district leader Elle Marja Utsi")?
 */
static bool first_is_name(const struct resolver *r, const struct run *run,
			  unsigned from, unsigned to)
{
	struct sb_slice t = r->article->match;
	uint32_t at = run->words[from].from, word;
	bool apposed;

	for (unsigned i = from; i < to; i++)
		if (names_office(r, text_of(r, run->words[i])))
			return false;
	if (from)
		return true;
	if (at < 2 || t.p[at - 1] != ' ')
		return false;
	/* "the speaker, Om Prakash Sharma" */
	apposed = t.p[at - 2] == ',';
	at -= apposed;
	for (word = at - 1; word > 0 && t.p[word - 1] > ' '; word--)
		;
	return (apposed || (t.p[word] >= 'a' && t.p[word] <= 'z')) &&
	       sb_lexicon_find(r->lex.role,
			       (struct sb_slice) { t.p + word, at - 1 - word },
			       NULL);
}

static void read_by_shape(const struct resolver *r, const struct run *run,
			  struct reading *d)
{
	unsigned skip = skip_titles(r, run, d);
	const struct sb_entry *given;
	char title_gender;

	/* "Justice Department", "General Motors": bodies. */
	if (ends_in_orgword(r, run)) {
		d->kind = SB_ENT_BODY;
		d->gender = 0;
		return;
	}
	title_gender = d->gender;
	d->titled = title_gender != 0;
	d->from = skip;
	if (skip)
		d->kind = SB_ENT_PERSON;
	for (unsigned i = skip; i + 1 < run->n; i++) {
		given = sb_lexicon_find(r->lex.given, text_of(r, run->words[i]),
					NULL);
		if (!given)
			continue;
		d->kind = SB_ENT_PERSON;
		d->from = i > skip && first_is_name(r, run, skip, i) ? skip : i;
		/* "Gun-Britt" */
		while (d->from > skip &&
		       r->article->match.p[run->words[d->from].from - 1] == '-')
			d->from--;
		if (!title_gender)
			d->gender = names_gender_of(given);
		/* "Jan Erik Sve": the next first name may tell. */
		for (i++; !d->gender && i + 1 < run->n; i++)
			d->gender = names_gender_of(sb_lexicon_find(
				r->lex.given, text_of(r, run->words[i]), NULL));
		return;
	}
	if (!skip && (has_orgword(r, run) ||
		      is_acronym(text_of(r, run->words[run->n - 1]))))
		d->kind = SB_ENT_BODY;
	if (run->n - skip == 1 && !title_gender &&
	    (given = sb_lexicon_find(r->lex.given, text_of(r, run->words[skip]),
				     NULL)))
		d->gender = names_gender_of(given);
}

static bool ends_in_surname(struct sb_arena *a, struct sb_slice name,
			    struct sb_slice part);

/* Has a person of that surname been named in full: "Lloyd Austin"? */
static bool has_bearer(const struct resolver *r, struct sb_slice surname)
{
	for (size_t i = 0; i < r->entities.n; i++) {
		const struct entity *e = &r->entities.v[i];

		if (e->full && e->kind == SB_ENT_PERSON &&
		    ends_in_surname(&r->article->arena, e->name, surname))
			return true;
	}
	return false;
}

/* Are the first N words of the run titles, roles, places, parties? */
static bool only_offices(const struct resolver *r, const struct run *run,
			 unsigned n)
{
	for (unsigned i = 0; i < n;) {
		unsigned to = n;

		while (to > i && !names_office(r, words_of(r, run, i, to)))
			to--;
		if (to == i)
			return false;
		i = to;
	}
	return true;
}

/* "The Guardian": an outlet only with its article, or NULL. */
static const struct sb_entry *with_article(const struct resolver *r,
					   const struct run *run)
{
	struct sb_span s = { run->words[0].from, run->words[run->n - 1].to };
	struct sb_span the = sb_word_before(r->article->match, s.from);

	if (!sb_grammar_is(&r->grammar, text_of(r, the), "definite"))
		return NULL;
	s.from = the.from;
	return sb_lexicon_find(r->lex.outlet, text_of(r, s), NULL);
}

/* "KC" of "Helena Marsh KC" is no part of the name. */
static void drop_postnominals(const struct resolver *r, struct run *run)
{
	while (run->n > 2 &&
	       sb_lexicon_find(r->lex.postnominal,
			       text_of(r, run->words[run->n - 1]), NULL))
		run->n--;
}

static void read_name(const struct resolver *r, const struct run *run,
		      struct reading *d)
{
	unsigned from, to;

	memset(d, 0, sizeof(*d));
	d->to = run->n;
	d->entry = find_in(r, r->lex.speaker, run, &from, &to);
	/* "Zelensky Street" is not Zelensky, nor "Lara Trump" Donald Trump:
	 * nothing may follow the name, and before it only titles, roles, places
	 * and parties.
	 */
	if (d->entry && to == run->n && only_offices(r, run, from)) {
		d->from = from;
		d->kind = SB_ENT_PERSON;
		d->gender = names_gender_of(d->entry);
		return;
	}
	d->entry = with_article(r, run);
	if (d->entry) {
		d->kind = SB_ENT_OUTLET;
		return;
	}
	d->entry = find_in(r, r->lex.outlet, run, &from, &to);
	if (d->entry && to == run->n &&
	    (from == 0 || only_offices(r, run, from))) {
		d->from = from;
		d->to = to;
		d->kind = SB_ENT_OUTLET;
		return;
	}
	d->entry = find_in(r, r->lex.place, run, &from, &to);
	if (d->entry && from == 0 && to == run->n &&
	    !(run->n == 1 && has_bearer(r, words_of(r, run, 0, 1)))) {
		d->kind = SB_ENT_PLACE;
		return;
	}
	d->entry = NULL;
	read_by_shape(r, run, d);
}

/* Is the run nothing but a title or role, or several: "Executive Secretary"? */
static bool bare_office(const struct resolver *r, const struct run *run)
{
	struct sb_slice all = words_of(r, run, 0, run->n);

	if (title_of(r, all) || sb_lexicon_find(r->lex.role, all, NULL))
		return true;
	/* "Norwegian Prime Minister" */
	if (run->n > 2 &&
	    sb_lexicon_find(r->lex.place, words_of(r, run, 0, 1), NULL) &&
	    (title_of(r, words_of(r, run, 1, run->n)) ||
	     sb_lexicon_find(r->lex.role, words_of(r, run, 1, run->n), NULL)))
		return true;
	for (unsigned i = 0; i < run->n; i++) {
		struct sb_slice w = text_of(r, run->words[i]);

		if (sb_lexicon_find(r->lex.given, w, NULL) ||
		    (!title_of(r, w) && !sb_lexicon_find(r->lex.role, w, NULL)))
			return false;
	}
	return run->n > 1;
}

/* ---- entities ---- */

static struct sb_slice surname_of(struct sb_arena *a, struct sb_slice name)
{
	size_t at = name.n;

	while (at > 0 && name.p[at - 1] != ' ')
		at--;
	return sb_fold_name(a, (struct sb_slice) { name.p + at, name.n - at });
}

static bool ends_in_surname(struct sb_arena *a, struct sb_slice name,
			    struct sb_slice part)
{
	struct sb_slice n = sb_fold_name(a, name), p = sb_fold_name(a, part);

	return sb_slice_ends(n, p) && (n.n == p.n || n.p[n.n - p.n - 1] == ' ');
}

/* "Jonathan Smith" and "Jon Smith" are one only if neither contradicts. */
static bool same_full(struct sb_arena *a, struct sb_slice x, struct sb_slice y)
{
	return sb_slice_eq(sb_fold_name(a, x), sb_fold_name(a, y));
}

bool names_genders_agree(char a, char b)
{
	return !a || !b || a == b;
}

/* Has anybody of another surname been named since ENTITY was? */
static bool left(const struct resolver *r, size_t entity)
{
	for (size_t i = r->mentions.n; i > 0; i--) {
		const struct mention *m = &r->mentions.v[i - 1];
		const struct entity *e = &r->entities.v[m->entity];

		if (m->entity == entity)
			return false;
		if (e->kind == SB_ENT_PERSON && !m->quoted &&
		    !sb_slice_eq(e->surname, r->entities.v[entity].surname))
			return true;
	}
	return false;
}

/* The first person of ENTITY's surname who is nobody's kin, or -1. */
static int other_bearer(const struct resolver *r, size_t entity)
{
	for (size_t i = 0; i < entity; i++) {
		const struct entity *e = &r->entities.v[i];

		if (e->full && !e->kin && !e->beside &&
		    e->kind == SB_ENT_PERSON &&
		    sb_slice_eq(e->surname, r->entities.v[entity].surname))
			return (int)i;
	}
	return -1;
}

static bool headline_only(const struct resolver *r, size_t entity)
{
	const struct sb_article *a = r->article;

	for (size_t i = 0; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i];

		if (m->entity == entity &&
		    a->paragraphs[a->sentences[m->sentence].paragraph].kind !=
			    SB_PAR_HEADLINE)
			return false;
	}
	return true;
}

/* The last person named in full whose surname NAME is; one who was only told of
 * beside another comes behind the others. -1 if there is none.
 */
static int last_bearer(const struct resolver *r, struct sb_slice name,
		       const struct reading *d, bool *only_beside)
{
	struct sb_arena *a = &r->article->arena;
	int beside = -1;

	*only_beside = false;
	/* Those that only a title in capitals names come last. */
	for (size_t i = 2 * r->entities.n; i > 0; i--) {
		size_t k = (i - 1) % r->entities.n;
		const struct entity *e = &r->entities.v[k];

		/* "Desmond" may be a given name, too: of Carla Desmond's gender
		 * only a title tells.
		 */
		if (!e->full || e->kind == SB_ENT_PLACE ||
		    e->plain != (i > r->entities.n) ||
		    (d->titled && !names_genders_agree(e->gender, d->gender)) ||
		    !ends_in_surname(a, e->name, name))
			continue;
		if (!e->beside && e->kin && !d->titled && left(r, k)) {
			int other = other_bearer(r, k);

			return other < 0 ? (int)k : other;
		}
		if (!e->beside)
			return (int)k;
		if (beside < 0)
			beside = (int)k;
	}
	*only_beside = beside >= 0;
	return beside;
}

/* The entity for a name: the same entry or full name; a surname alone goes
 * to the last bearer that was named in full.
 */
static int find_entity(const struct resolver *r, struct sb_slice name,
		       const struct reading *d, bool full)
{
	struct sb_arena *a = &r->article->arena;
	bool only_beside;
	int bare = -1, who;

	/* "Vautrin" is the Claire Vautrin of this article, not another one of
	 * the lexicon.
	 */
	for (size_t i = r->entities.n; d->entry && !full && i > 0; i--) {
		const struct entity *e = &r->entities.v[i - 1];

		if (e->full && e->plain && !e->entry &&
		    e->kind == SB_ENT_PERSON &&
		    ends_in_surname(a, e->name, name))
			return (int)i - 1;
	}
	for (size_t i = r->entities.n; i > 0; i--) {
		const struct entity *e = &r->entities.v[i - 1];

		if (!(d->entry ? e->entry == d->entry
			       : same_full(a, e->name, name) &&
					 names_genders_agree(e->gender,
							     d->gender)))
			continue;
		/* A surname in the headline tells less than a full name since.
		 */
		if (d->entry || full || e->full || !headline_only(r, i - 1))
			return (int)i - 1;
		bare = (int)i - 1;
		break;
	}
	/* "Kleppe Aas" is the Marit Kleppe Aas named before. */
	for (size_t i = full && !d->entry ? r->entities.n : 0; i > 0; i--) {
		const struct entity *e = &r->entities.v[i - 1];

		if (e->full && e->plain && e->kind == SB_ENT_PERSON &&
		    names_genders_agree(e->gender, d->gender) &&
		    ends_in_surname(a, e->name, name))
			return (int)i - 1;
	}
	if (d->entry || full)
		return -1;
	/* "Sir Ed" is the Sir Ed Davey named before. */
	for (size_t i = d->by_given ? r->entities.n : 0; i > 0; i--) {
		const struct entity *e = &r->entities.v[i - 1];

		if (e->full && e->kind == SB_ENT_PERSON &&
		    names_genders_agree(e->gender, d->gender) &&
		    e->canonical.n > name.n + 1 &&
		    e->canonical.p[name.n] == ' ' &&
		    sb_slice_starts(e->canonical, name))
			return (int)i - 1;
	}
	who = last_bearer(r, name, d, &only_beside);
	return bare >= 0 && (who < 0 || only_beside) ? bare : who;
}

static uint32_t new_entity(struct resolver *r, struct sb_slice name,
			   const struct reading *d, bool full)
{
	struct sb_arena *a = &r->article->arena;
	struct entity *e = sb_vec_push(a, &r->entities);

	e->name = name;
	e->entry = d->entry;
	e->canonical = d->entry ? d->entry->forms[0] : name;
	e->surname = surname_of(a, e->canonical);
	e->kind = d->kind;
	e->gender = d->gender;
	e->titled = d->titled;
	e->full = full || (d->entry && d->kind == SB_ENT_PERSON);
	e->watched = d->entry && d->kind == SB_ENT_PERSON && d->entry->watched;
	return (uint32_t)r->entities.n - 1;
}

/* The medium that the words right before AT say: "the newspaper Publico", or
 * NULL.
 */
static const struct sb_entry *medium_before(const struct resolver *r,
					    uint32_t at, uint32_t end)
{
	struct sb_slice t = r->article->match;
	struct sb_span word = sb_word_before(t, at), the = word;

	/* "the local paper, Firda,"; "her agency, Northline," is no outlet */
	if (word.to > word.from && t.p[word.to - 1] == ',') {
		for (int i = 0;
		     i < 3 && !sb_span_empty(the) &&
		     !sb_grammar_is(&r->grammar, text_of(r, the), "definite");
		     i++)
			the = sb_word_before(t, the.from);
		if (end >= t.n || t.p[end] != ',' ||
		    !sb_grammar_is(&r->grammar, text_of(r, the), "definite"))
			return NULL;
		word.to--;
	}
	return sb_lexicon_find(r->lex.medium, text_of(r, word), NULL);
}

/* "Namdalsavisa": does WORD end as names of papers do? */
static bool ends_as_outlet(const struct resolver *r, struct sb_slice word)
{
	for (size_t from = 2; from + 4 < word.n; from++)
		if (sb_lexicon_find(
			    r->lex.outletending,
			    (struct sb_slice) { word.p + from, word.n - from },
			    NULL))
			return true;
	return false;
}

static bool says_outlet(const struct resolver *r, struct sb_slice name)
{
	bool several = memchr(name.p, ' ', name.n) ||
		       memchr(name.p, '-', name.n);
	struct sb_span w;
	size_t at = 0;

	while (sb_word_next(name, &at, &w)) {
		struct sb_slice word = sb_slice_at(name, w);

		if ((several &&
		     sb_lexicon_find(r->lex.outletword, word, NULL)) ||
		    ends_as_outlet(r, word))
			return true;
	}
	return false;
}

static void note_medium(const struct resolver *r, struct entity *e,
			const struct run *run)
{
	const struct sb_entry *medium =
		medium_before(r, run->words[0].from, run->words[run->n - 1].to);

	if (!e->kind && says_outlet(r, e->name))
		e->kind = SB_ENT_OUTLET;
	if (!medium || e->kind == SB_ENT_PERSON || e->kind == SB_ENT_PLACE)
		return;
	e->kind = SB_ENT_OUTLET;
	e->medium = medium;
}

/* "Fire Chief Slams Anna Lind": has every long word a capital? */
static bool in_capitals(const struct resolver *r, struct sb_span sentence)
{
	struct sb_slice t = r->article->match;
	size_t at = sentence.from;
	struct sb_span w;
	int words = 0;

	while (sb_word_next(t, &at, &w) && w.from < sentence.to) {
		if (w.to - w.from > 3 && !is_capital(t, w))
			return false;
		words++;
	}
	return words > 3;
}

/* Whose the lower-case words before FROM are: "his" of "his wife, Jane Moe",
 * "Lind's" of "Lind's wife, Jane Moe"; empty if nobody's.
 */
static struct sb_span owner_before(const struct resolver *r, uint32_t from)
{
	struct sb_slice t = r->article->match;
	uint32_t at = from, end;

	for (int words = 0; words < 4 && at > 2 && t.p[at - 1] == ' ';
	     words++) {
		struct sb_slice word;

		end = at - (t.p[at - 2] == ',' ? 2 : 1);
		for (at = end; at > 0 && t.p[at - 1] > ' '; at--)
			;
		word = (struct sb_slice) { t.p + at, end - at };
		if (words > 0 && (sb_grammar_is(&r->grammar, word, "owner") ||
				  sb_slice_ends(word, SB_LIT("'s"))))
			return (struct sb_span) { at, end };
		if (!word.n || word.p[0] < 'a' || word.p[0] > 'z')
			break;
	}
	return (struct sb_span) { from, from };
}

/* "with his wife, Jane Moe," "Lind and her brother Tom Lind": the name at FROM
 * is told of beside another, whom the surname alone means. "Her brother, Tom
 * Lind, says" brings him in.
 */
static bool is_beside(const struct resolver *r, uint32_t from)
{
	const struct sb_grammar *g = &r->grammar;
	struct sb_slice t = r->article->match, before;
	struct sb_span owner = owner_before(r, from);

	if (!sb_grammar_is(g, sb_slice_at(t, owner), "owner"))
		return false;
	before = sb_slice_at(t, sb_word_before(t, owner.from));
	return sb_lexicon_find(g->preposition, before, NULL) ||
	       sb_lexicon_find(g->conjunction, before, NULL);
}

/* "His daughter, nurse Silje Moe, is", "Moe's wife, Jane Moe, is": told of by
 * another of that surname, who is meant again once others were named.
 */
static bool is_kin(const struct resolver *r, uint32_t from)
{
	return !sb_span_empty(owner_before(r, from));
}

/* "Ivar Moe", where 'Ivar "Bamse" Moe' stands: who is called so elsewhere. */
static struct sb_slice without_nickname(const struct resolver *r,
					const struct run *run, unsigned from,
					unsigned to)
{
	if (run->nickname <= from || run->nickname + 1 >= to)
		return words_of(r, run, from, to);
	return sb_arena_printf(&r->article->arena, "%.*s %.*s",
			       SB_FMT(words_of(r, run, from, run->nickname)),
			       SB_FMT(words_of(r, run, run->nickname + 1, to)));
}

/* ", 58," or ", 58." behind a name: a person's age. */
static bool has_age(struct sb_slice t, uint32_t at)
{
	return at + 4 < t.n && t.p[at] == ',' && t.p[at + 1] == ' ' &&
	       t.p[at + 2] >= '1' && t.p[at + 2] <= '9' && t.p[at + 3] >= '0' &&
	       t.p[at + 3] <= '9' && strchr(",.;", t.p[at + 4]);
}

/* "TV 2 Bergen", "NRK Sapmi": is RUN, of which nothing is known, the end of the
 * outlet's name right before it?
 */
static bool ends_outlet(const struct resolver *r, const struct run *run,
			const struct reading *d)
{
	const struct mention *m;

	if (!r->mentions.n || run->n > 1 || run->possessive || d->entry ||
	    d->gender || d->kind == SB_ENT_PERSON)
		return false;
	m = &r->mentions.v[r->mentions.n - 1];
	return r->entities.v[m->entity].kind == SB_ENT_OUTLET &&
	       m->span.to + 1 == run->words[0].from &&
	       !has_bearer(r, words_of(r, run, 0, 1));
}

static void add_mention(struct resolver *r, const struct run *run, bool quoted,
			uint32_t sentence, bool capitals)
{
	struct reading d;
	struct sb_slice name;
	struct mention *m;
	int e;
	bool full;

	read_name(r, run, &d);
	if (ends_outlet(r, run, &d))
		return;
	/* "the Prime Minister" is a role, which nouns.c looks up; but "Baker
	 * said" is Dean Baker.
	 */
	if (!d.entry && bare_office(r, run) &&
	    (run->n > 1 || (d.kind == SB_ENT_UNKNOWN &&
			    !has_bearer(r, words_of(r, run, 0, 1)))))
		return;
	if (sb_lexicon_find(r->lex.calendar, words_of(r, run, d.from, d.to),
			    NULL))
		return;
	name = without_nickname(r, run, d.from, d.to);
	/* "Van der Meeren", at a sentence's start, is a surname; so is
	 * "Vasquez-Orr".
	 */
	full = memchr(name.p, ' ', name.n) &&
	       !is_particle(r, run->words[d.from]);
	e = find_entity(r, name, &d, full);
	if (e < 0) {
		e = (int)new_entity(r, name, &d, full);
		r->entities.v[e].beside = is_beside(r, run->words[0].from);
		r->entities.v[e].kin = is_kin(r, run->words[0].from);
	}
	r->entities.v[e].called |= !full && r->entities.v[e].full;
	if (d.gender && !r->entities.v[e].gender)
		r->entities.v[e].gender = d.gender;
	if (d.kind && !r->entities.v[e].kind)
		r->entities.v[e].kind = d.kind;
	if (!r->entities.v[e].kind &&
	    has_age(r->article->match, run->words[d.to - 1].to))
		r->entities.v[e].kind = SB_ENT_PERSON;
	note_medium(r, &r->entities.v[e], run);
	r->entities.v[e].mentions++;
	r->entities.v[e].plain |= !capitals;
	m = sb_vec_push(&r->article->arena, &r->mentions);
	m->span = (struct sb_span) { run->words[d.from].from,
				     run->words[d.to - 1].to };
	m->phrase = (struct sb_span) { run->words[0].from,
				       run->words[run->n - 1].to };
	m->entity = (uint32_t)e;
	m->sentence = sentence;
	m->quoted = quoted;
	m->possessive = run->possessive;
	m->first = r->mentions.n < 2 ||
		   r->mentions.v[r->mentions.n - 2].sentence != sentence;
}

/* "Co-author", "Ex-minister": no name. */
static bool is_prefix(struct sb_slice t, struct sb_span w)
{
	size_t at = w.to + 1;

	return at < t.n && t.p[w.to] == '-' &&
	       sb_is_lower_cp(sb_next_cp(t, &at));
}

/* "director Are Tjelmeland": is W, a function word elsewhere, a first name?
 */
static bool is_first_name(const struct resolver *r, struct sb_span w)
{
	struct sb_slice t = r->article->match;
	struct sb_span before = sb_word_before(t, w.from);
	size_t at = before.from, next = w.to + 1;

	return before.to > before.from && sb_is_lower_cp(sb_next_cp(t, &at)) &&
	       next < t.n && t.p[w.to] == ' ' &&
	       sb_is_upper_cp(sb_next_cp(t, &next)) &&
	       sb_lexicon_find(r->lex.given, text_of(r, w), NULL);
}

/* "The", "On", the Reacting of "Reacting, Lind said", and the Wednesday of "On
 * Wednesday Lind said"; but not the Sunday of "the Sunday Ledger".
 */
static bool starts_no_name(const struct resolver *r, struct sb_span w)
{
	struct sb_slice word = text_of(r, w), t = r->article->match;

	return (sb_lexicon_find(r->grammar.function_word, word, NULL) &&
		!is_first_name(r, w)) ||
	       (w.to < t.n && t.p[w.to] == ',' &&
		sb_lexicon_find(r->lex.lead_in, word, NULL)) ||
	       (sb_lexicon_find(r->lex.calendar, word, NULL) &&
		!sb_lexicon_find(r->lex.given, word, NULL) &&
		sb_grammar_preposition_before(&r->grammar, r->article->match,
					      w.from));
}

static void collect_in(struct resolver *r, uint32_t s, size_t *quote)
{
	struct sb_article *a = r->article;
	struct sb_span span = a->sentences[s].span, w;
	size_t at = span.from;
	bool capitals = in_capitals(r, span);

	while (at < span.to && sb_word_next(a->match, &at, &w) &&
	       w.from < span.to) {
		struct run run = { 0 };
		bool quoted;

		if (!is_capital(a->match, w) || starts_no_name(r, w) ||
		    is_prefix(a->match, w))
			continue;
		read_run(r, w, span.to, &at, &run);
		drop_postnominals(r, &run);
		while (*quote < a->nquotes &&
		       a->quotes[*quote].span.to <= w.from)
			(*quote)++;
		quoted = *quote < a->nquotes &&
			 a->quotes[*quote].span.from < w.from;
		add_mention(r, &run, quoted, s, capitals);
	}
}

/* The one person named in full whose surname E is, or -1. */
static int bearer_of(const struct resolver *r, const struct entity *e)
{
	int found = -1;

	for (size_t i = 0; i < r->entities.n; i++) {
		const struct entity *o = &r->entities.v[i];

		if (o == e || !o->full || o->beside ||
		    o->kind == SB_ENT_PLACE || o->kind == SB_ENT_OUTLET ||
		    o->kind == SB_ENT_BODY ||
		    (e->titled && !names_genders_agree(o->gender, e->gender)) ||
		    !ends_in_surname(&r->article->arena, o->name, e->name))
			continue;
		if (found >= 0)
			return -1;
		found = (int)i;
	}
	return found;
}

/* The one person named in full whose first name E is ("Morwenna"), or -1. */
static int named_first(const struct resolver *r, const struct entity *e)
{
	int found = -1;

	for (size_t i = 0; i < r->entities.n; i++) {
		const struct entity *o = &r->entities.v[i];

		if (o == e || !o->full || o->kind != SB_ENT_PERSON ||
		    !names_genders_agree(o->gender, e->gender) ||
		    o->name.n <= e->name.n + 1 || o->name.p[e->name.n] != ' ' ||
		    !sb_slice_starts(o->name, e->name))
			continue;
		if (found >= 0)
			return -1;
		found = (int)i;
	}
	return found;
}

/* Of several persons named in full whose surname the headline's E is, the one
 * named in the first paragraph of the text; or -1.
 */
static int lead_bearer(const struct resolver *r, const struct entity *e)
{
	const struct sb_article *a = r->article;
	uint32_t lead = UINT32_MAX;
	int found = -1;

	for (size_t i = 0; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i];
		const struct entity *o = &r->entities.v[m->entity];
		uint32_t p = a->sentences[m->sentence].paragraph;

		if (a->paragraphs[p].kind == SB_PAR_HEADLINE)
			continue;
		if (lead == UINT32_MAX)
			lead = p;
		if (p > lead)
			break;
		if (!o->full || o->kind != SB_ENT_PERSON || o->beside ||
		    (int)m->entity == found ||
		    !ends_in_surname(&r->article->arena, o->name, e->name))
			continue;
		if (found >= 0)
			return -1;
		found = (int)m->entity;
	}
	return found;
}

/* A surname that stands before the full name does, in a headline or lead,
 * goes to its one bearer.
 */
static void adopt_surnames(struct resolver *r)
{
	for (size_t i = 0; i < r->entities.n; i++) {
		struct entity *e = &r->entities.v[i];
		int who;

		if (e->full || e->entry ||
		    (e->kind != SB_ENT_UNKNOWN && e->kind != SB_ENT_PERSON))
			continue;
		who = bearer_of(r, e);
		if (who < 0 && sb_lexicon_find(r->lex.given, e->name, NULL))
			who = named_first(r, e);
		if (who < 0 && headline_only(r, i))
			who = lead_bearer(r, e);
		if (who < 0)
			continue;
		r->entities.v[who].called = true;
		for (size_t k = 0; k < r->mentions.n; k++)
			if (r->mentions.v[k].entity == i)
				r->mentions.v[k].entity = (uint32_t)who;
	}
}

/* A dash quote has no marks that the text's quotations would show. */
static void mark_quoted(struct resolver *r)
{
	const struct sb_article *a = r->article;

	for (uint32_t i = 0; i < a->nattributions; i++) {
		const struct sb_attribution *t = &a->attributions[i];

		if (t->type != SB_DIRECT)
			continue;
		for (uint32_t k = 0; k < t->npieces; k++)
			for (size_t m = names_from(r, t->pieces[k].from);
			     m < r->mentions.n &&
			     r->mentions.v[m].span.to <= t->pieces[k].to;
			     m++)
				r->mentions.v[m].quoted = true;
	}
}

/* "Earl and Dorothy Lund": the surname is the first one's, too. */
static void share_surnames(struct resolver *r)
{
	struct sb_arena *a = &r->article->arena;

	for (size_t i = 0; i + 1 < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.v[i], *n = m + 1;
		struct entity *e = &r->entities.v[m->entity];
		const struct entity *o = &r->entities.v[n->entity];
		size_t first = sb_word_end(o->name, 0);

		if (e->full || e->entry || e->kind == SB_ENT_PLACE ||
		    m->possessive || !o->full || o->entry ||
		    o->kind != SB_ENT_PERSON || first >= o->name.n ||
		    !mention_joined(r, m, n) ||
		    !sb_lexicon_find(r->lex.given, e->name, NULL))
			continue;
		e->name = sb_arena_printf(a, "%.*s%.*s", (int)e->name.n,
					  e->name.p, (int)(o->name.n - first),
					  o->name.p + first);
		e->canonical = e->name;
		e->surname = surname_of(a, e->name);
		e->kind = SB_ENT_PERSON;
		e->full = true;
	}
}

void names_collect(struct resolver *r)
{
	size_t quote = 0;

	memset(&r->entities, 0, sizeof(r->entities));
	memset(&r->mentions, 0, sizeof(r->mentions));
	for (uint32_t s = 0; s < r->article->nsentences; s++)
		collect_in(r, s, &quote);
	mark_quoted(r);
	share_surnames(r);
	adopt_surnames(r);
}

size_t names_from(const struct resolver *r, uint32_t offset)
{
	return count_below(r->mentions.v, r->mentions.n, sizeof(*r->mentions.v),
			   offsetof(struct mention, span.from), offset);
}

int names_namesake_of(const struct resolver *r, uint32_t entity, char gender)
{
	const struct entity *e = &r->entities.v[entity];

	if (e->entry || !e->full)
		return -1;
	for (size_t i = 0; i < r->entities.n; i++) {
		const struct entity *o = &r->entities.v[i];

		if (i != entity && o->full && o->plain &&
		    o->kind == SB_ENT_PERSON &&
		    (!gender || o->gender == gender) &&
		    sb_slice_eq(o->surname, e->surname))
			return (int)i;
	}
	return -1;
}
