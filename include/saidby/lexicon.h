/* lexicon.h - lists of words and names from *.lex files
 *
 * A lexicon maps forms to entries. Forms are compared without regard to case
 * (simple folding), and the first form of an entry is its canonical one.
 * Lexicons belong to a ruleset, are constant once it is loaded and may be
 * read by any thread. A lexicon that no file defines is empty, not NULL.
 */
#ifndef SAIDBY_LEXICON_H
#define SAIDBY_LEXICON_H

#include "saidby/slice.h"

struct sb_lexicon;
struct sb_ruleset;

struct sb_entry {
	const struct sb_slice *forms; /* forms[0] is canonical */
	size_t nforms;
	struct sb_slice fields; /* "gender=f role=..." as written */
	const char *file;
	unsigned line;
	unsigned index; /* in its lexicon, from 0 */
	bool watched;	/* on the watch list */
};

const struct sb_lexicon *sb_ruleset_lexicon(const struct sb_ruleset *rules,
					    const char *name);
size_t sb_lexicon_size(const struct sb_lexicon *lexicon);
const struct sb_entry *sb_lexicon_entry(const struct sb_lexicon *lexicon,
					size_t index);

/* The entry with FORM, or NULL; *WHICH (may be NULL) is the form's index. */
const struct sb_entry *sb_lexicon_find(const struct sb_lexicon *lexicon,
				       struct sb_slice form, unsigned *which);

/* The entry with the longest form of one or more words that starts at TEXT's
 * byte AT, where a word starts, and ends at a word's end; *END is set to
 * where. NULL if none.
 */
const struct sb_entry *sb_lexicon_match(const struct sb_lexicon *lexicon,
					struct sb_slice text, size_t at,
					size_t *end, unsigned *which);

/* The value of KEY, or absent. */
struct sb_slice sb_entry_field(const struct sb_entry *entry, const char *key);

/* Is WORD one of the comma-separated values of KEY? */
bool sb_entry_has(const struct sb_entry *entry, const char *key,
		  struct sb_slice word);

#endif
