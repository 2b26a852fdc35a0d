/* internal.h - what the files of resolve/ share */
#ifndef RESOLVE_INTERNAL_H
#define RESOLVE_INTERNAL_H

#include <stddef.h>
#include <string.h>

#include "saidby/grammar.h"
#include "saidby/resolve.h"

struct lexicons {
	const struct sb_lexicon *speaker, *outlet, *title, *given, *role,
		*group, *document, *orgword, *place, *calendar, *platform,
		*outletending, *particle, *outletword, *verb, *verb_alone,
		*medium, *credit, *postnominal, *lead_in, *asking, *question,
		*lesser, *utterance, *naming;
};

struct role {
	struct sb_slice text; /* folded, without article: "envoy" */
};

struct entity {
	struct sb_slice name;	      /* longest form in the article */
	struct sb_slice canonical;    /* lexicon's, else name */
	struct sb_slice surname;      /* folded last word */
	const struct sb_entry *entry; /* in speaker or outlet, or NULL */
	enum sb_entity_kind kind;
	const struct sb_entry *medium; /* "newspaper" in front, or NULL */
	char gender;		       /* 'm', 'f' or 0 */
	bool watched;
	bool titled;			/* gender by a title */
	bool spoke;			/* was a source by name */
	bool full;			/* named with more than a surname */
	bool called;			/* and by the surname alone, too */
	bool plain;			/* named outside titles in capitals */
	bool beside;			/* first named as somebody's wife ... */
	bool kin;			/* the same as a subject */
	SB_VEC(struct sb_slice) roles;	/* from the article, folded */
	SB_VEC(struct sb_slice) listed; /* the lexicon's, folded */
	struct sb_slice folded;		/* its name, once it was asked for */
	struct sb_slice asked;		/* the last role asked for, and ... */
	bool holds;			/* whether it holds that */
	uint32_t mentions;
};

struct mention {
	struct sb_span span;   /* the name proper */
	struct sb_span phrase; /* with titles and roles before it */
	uint32_t entity;
	uint32_t sentence;
	bool quoted; /* inside a quotation */
	bool possessive;
	bool first; /* the sentence's first mention */
};

/* "the coach", where one person is. */
struct noun_mention {
	uint32_t at;
	uint32_t entity;
	uint32_t sentence;
};

struct pronoun {
	char gender; /* 'm', 'f', 'n' (it), 'p' (they, we), 'i' */
};

/* A sentence whose subject is "he" or "she". */
struct led_sentence {
	uint32_t sentence;
	uint32_t at;
	struct pronoun pronoun;
	int entity; /* whom it means, or -1 */
	bool quoted;
};

/* An attribution whose source is a surname that several persons bear. */
struct shared_name {
	uint32_t attribution;
	struct sb_slice name;
};

struct resolver {
	const struct sb_ruleset *rules;
	struct lexicons lex;
	struct sb_grammar grammar;
	/* per article */
	struct sb_article *article;
	SB_VEC(struct entity) entities;
	SB_VEC(struct mention) mentions;
	SB_VEC(struct noun_mention) nouns;
	SB_VEC(struct led_sentence) led;
	size_t followed; /* of led: how many have been looked at */
	SB_VEC(struct shared_name) shared;
};

/* How many of the N items at V, of SIZE bytes each and in order of the uint32_t
 * that stands at OFFSET in them, have one below KEY.
 */
static inline size_t count_below(const void *v, size_t n, size_t size,
				 size_t offset, uint32_t key)
{
	const char *items = v;
	size_t lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		uint32_t at;

		memcpy(&at, items + mid * size + offset, sizeof(at));
		if (at < key)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* names.c */
/* Fills the mentions and entities of the article, in text order. */
void names_collect(struct resolver *r);
/* The first mention at or behind OFFSET. */
size_t names_from(const struct resolver *r, uint32_t offset);
/* Another person of the article who bears ENTITY's surname, of GENDER if that
 * isn't 0; -1 if there is none. An entry of the lexicon is meant where its
 * surname stands alone, so it has none.
 */
int names_namesake_of(const struct resolver *r, uint32_t entity, char gender);
/* 'm' or 'f', where E, which may be NULL, tells; else 0. */
char names_gender_of(const struct sb_entry *e);
/* Are both the same, or one of them unknown (0)? */
bool names_genders_agree(char a, char b);

/* nouns.c */
/* Notes what the article itself says people are ("his chief of staff"). */
void nouns_collect(struct resolver *r);
/* Notes where roles that one person holds stand for that person. */
void nouns_mention(struct resolver *r);
/* The one entity that PHRASE ("the envoy") stands for at OFFSET: among those
 * named before it, else (*LATER) behind it. -1 if none, -2 if several.
 */
int nouns_find(const struct resolver *r, struct sb_slice phrase,
	       uint32_t offset, bool *later);
/* "A fisherman", "his brother", "Lind's doctor" at the start of SENTENCE, if
 * the noun may be of GENDER and no name follows; absent if there is none.
 * *DEFINITE: "the candidate", which may be another word for somebody named.
 */
struct sb_slice nouns_subject(const struct resolver *r, uint32_t sentence,
			      char gender, bool *definite);
/* "A neighbour" in SENTENCE, the last of several, if the noun may be of GENDER
 * and nobody named is meant; absent if there is none. *TOPIC: whom the sentence
 * is about.
 */
struct sb_slice nouns_new(const struct resolver *r, uint32_t sentence,
			  char gender, bool *topic);
/* Where SENTENCE goes on behind a short phrase in front: "On the tape, the
 * builder"; else its start.
 */
size_t nouns_behind_lead_in(const struct resolver *r, uint32_t sentence);
/* "The family", or, if MANY, "Two county chairmen", too, at the start of
 * SENTENCE or behind a phrase in front; absent if there is none.
 */
struct sb_slice nouns_body(const struct resolver *r, uint32_t sentence,
			   bool many);
/* "The party secretary", or (*OWNED) "Her sister", at the start of SENTENCE;
 * absent if there is none.
 */
struct sb_slice nouns_first_role(const struct resolver *r, uint32_t sentence,
				 bool *owned);
/* The entity that is called NAME, if it holds the role in PHRASE; else -1. */
int nouns_holds(const struct resolver *r, struct sb_slice name,
		struct sb_slice phrase);
/* The longest role that PHRASE ends in, or NULL; *FORM is 0 for the singular.
 */
const struct sb_entry *nouns_role_at_end(const struct resolver *r,
					 struct sb_slice phrase,
					 unsigned *form);
/* Does PHRASE start with a title or a role? */
bool nouns_is_title(const struct resolver *r, struct sb_slice phrase);
/* "The Harbour Commissioner": a name with a role at its end? */
bool nouns_is_office(const struct resolver *r, const struct mention *m);
/* Where the comma is that NAME stands behind, with up to three words in lower
 * case between ("the mediator, retired judge Joao Seabra"); 0 if none.
 */
size_t nouns_comma(const struct resolver *r, size_t name);

/* Where a pronoun stands, behind that many attributions. */
struct place {
	const struct pronoun *pronoun;
	uint32_t attribution;
	uint32_t from;
	uint32_t sentence;
};

/* What the first name of a sentence counts, and what its subject does. */
enum { WEIGHT_FIRST = 25, WEIGHT_LEADS = 25 };

/* mention.c */
/* "Anna Lind and Bo Berg": is N joined to M in front of it by "and" alone? */
bool mention_joined(const struct resolver *r, const struct mention *m,
		    const struct mention *n);
/* Is FIRST the first word of a phrase in front of a sentence: "On the tape",
 * "Wiping his brow"?
 */
bool mention_opens_phrase(const struct resolver *r, struct sb_slice first);
/* How much the place of M counts for its being meant AT that pronoun. */
int mention_weight(const struct resolver *r, const struct mention *m,
		   const struct place *at);
/* "Mr Stoere paused", "Kristian Moen, the secretary, did not": the name that a
 * verb follows, or one in an apposition that a verb follows; not "A lawyer for
 * Moen, Bo Berg, did not".
 */
bool mention_is_subject(const struct resolver *r, const struct mention *m);
/* "Lind laughs when", "His coach, Lind, disagrees": the name that a word in -s
 * follows.
 */
bool mention_before_present(const struct resolver *r, const struct mention *m);
/* "was asked by Adeyemi": who does it is not whom it is about. */
bool mention_by_agent(const struct resolver *r, uint32_t from);
/* Is M the name of who wrote the article: "By Anna Lind", and no sentence? */
bool mention_in_byline(const struct resolver *r, const struct mention *m);
bool mention_is_surname(const struct resolver *r, const struct mention *m);
/* "Salem, New Hampshire": a place, though a given name, too. */
bool mention_is_located(const struct resolver *r, const struct mention *m);

/* pronouns.c */
/* The first pronoun that leads a sentence at or behind SENTENCE. */
size_t pronouns_led_from(const struct resolver *r, uint32_t sentence);
/* "A slight man of 55, he": does SENTENCE start with a noun for its pronoun? */
bool pronouns_apposed(const struct resolver *r, uint32_t sentence);
/* Notes the sentences that a pronoun leads. */
void pronouns_collect(struct resolver *r);
bool pronoun_read(const struct resolver *r, struct sb_slice s,
		  struct pronoun *p);
/* Do the first words of S, behind a subject, act on one of P's gender: "put him
 * on"?
 */
bool pronoun_acted_on(const struct resolver *r, struct sb_span s,
		      const struct pronoun *p);
/* The entity, or -1; *SURE is how sure, in per cent. */
int pronoun_find(struct resolver *r, const struct pronoun *p,
		 uint32_t attribution, int *sure, unsigned *candidates);

/* outlets.c */
/* Names of the outlets in SPAN and what "the channel" in it stands for,
 * "; " between; absent if none.
 */
struct sb_slice outlets_in(struct resolver *r, struct sb_span span);

/* source.c */
/* Notes how T's speaker was found and how sure that is, in per cent. */
void source_say(struct sb_attribution *t, enum sb_source_kind kind, int sure,
		const char *how);
/* The mentions of SPAN, outside quotations: how many, the first in *FIRST. */
size_t source_mentions(const struct resolver *r, struct sb_span span,
		       size_t *first);
/* Adds E's name to those in T, unless it is there. */
void source_add_speaker(struct resolver *r, struct sb_text *t,
			const struct entity *e, bool *watched);
bool source_is_person(const struct entity *e);
/* The source with the characters of the article itself. */
struct sb_slice source_as_written(const struct resolver *r,
				  struct sb_span source);
struct sb_slice source_last_word(struct sb_slice s);
/* SOURCE without the relative pronoun at its end and the comma before that. */
struct sb_span source_without_relative(const struct resolver *r,
				       struct sb_span source);
/* Is there a name in SPAN that may be a person's? */
bool source_names_somebody(const struct resolver *r, struct sb_span span);
/* Is there any name in SPAN? */
bool source_names_any(const struct resolver *r, struct sb_span span);
/* Is there a person's? */
bool source_names_person(const struct resolver *r, struct sb_span span);

/* by_name.c */
/* The mention behind mention I that "and" ties to it and a comma ends, or NULL:
 * "the leaders, Anna Lind and Bo Berg, said".
 */
const struct mention *source_second_of(const struct resolver *r, size_t i);
/* The person named in an apposition to SOURCE: "his lawyer, Bente Mo, said";
 * "Dolores Quinn, the chief inspector, said". Or -1.
 */
int source_apposed(const struct resolver *r, struct sb_span source);
/* Persons named in the source. */
bool source_by_name(struct resolver *r, struct sb_attribution *t);

/* by_noun.c */
/* "the governor's chief press secretary": one who speaks for others. */
bool source_means_spokesman(const struct resolver *r, struct sb_slice s);
/* "34-year-old"? */
bool source_is_age(struct sb_slice word);
/* "the envoy", "his lawyer"; in a headline without an article, too. */
bool source_is_definite(const struct resolver *r,
			const struct sb_attribution *t);
/* A noun phrase: a role that somebody holds, else as written. */
void source_by_noun(struct resolver *r, struct sb_attribution *t);

/* by_pronoun.c */
/* T's speaker is F's. */
void source_inherit(struct sb_attribution *t, const struct sb_attribution *f);
/* The attribution at INDEX has a pronoun as its source. */
bool source_by_pronoun(struct resolver *r, struct sb_attribution *t,
		       uint32_t index);

/* by_outlet.c */
/* A source that is nothing but outlets. */
bool source_by_outlet(struct resolver *r, struct sb_attribution *t);
/* The outlets named beside T's source: "told CNN". */
void source_add_outlets(struct resolver *r, struct sb_attribution *t);

#endif
