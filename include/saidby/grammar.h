/* grammar.h - function words, from rules/en/grammar.lex
 *
 * What the stages must know of a language's grammar is in these lexicons; a
 * lexicon that no file defines is empty. The struct points into the ruleset
 * and lives as long.
 */
#ifndef SAIDBY_GRAMMAR_H
#define SAIDBY_GRAMMAR_H

#include "saidby/lexicon.h"

struct sb_grammar {
	const struct sb_lexicon *pronoun, *determiner, *preposition, *relative,
		*conjunction, *finite, *function_word;
};

struct sb_grammar sb_ruleset_grammar(const struct sb_ruleset *rules);

/* Is S, a pronoun and nothing else, one that can be a source? */
bool sb_grammar_is_source(const struct sb_grammar *g, struct sb_slice s);

/* Is WORD a determiner of KIND: "definite", "indefinite", "owner"? */
bool sb_grammar_is(const struct sb_grammar *g, struct sb_slice word,
		   const char *kind);

/* The determiner that S starts with, if a space and more follows; or NULL. */
const struct sb_entry *sb_grammar_determiner(const struct sb_grammar *g,
					     struct sb_slice s);
/* Is that one of KIND? */
bool sb_grammar_starts(const struct sb_grammar *g, struct sb_slice s,
		       const char *kind);
/* S without it. */
struct sb_slice sb_grammar_bare(const struct sb_grammar *g, struct sb_slice s);

/* The head noun of S: its last word before a comma, a preposition or a relative
 * pronoun; of several that "and" joins the last.
 */
struct sb_slice sb_grammar_head(const struct sb_grammar *g, struct sb_slice s);

/* Does S end in a preposition? */
bool sb_grammar_ends_in_preposition(const struct sb_grammar *g,
				    struct sb_slice s);
/* The preposition before the space in front of byte AT of S, or NULL. */
const struct sb_entry *sb_grammar_preposition_before(const struct sb_grammar *g,
						     struct sb_slice s,
						     size_t at);
/* Is that one that takes WHAT: "addressee", "agent", "owner", "place"? */
bool sb_grammar_takes(const struct sb_grammar *g, struct sb_slice s, size_t at,
		      const char *what);
/* Are a comma and a relative pronoun at byte AT of S: ", who"? */
bool sb_grammar_relative_at(const struct sb_grammar *g, struct sb_slice s,
			    size_t at);
/* Does S start with a preposition, a relative pronoun or a conjunction? */
bool sb_grammar_goes_on(const struct sb_grammar *g, struct sb_slice s);

#endif
