/* ruleset.h - rule and lexicon files, compiled
 *
 * A ruleset is loaded once, is constant afterwards and is shared by all
 * threads; what matching needs besides (match data, JIT stack) belongs to the
 * stage that matches. Form of the files: saidby-rules(5).
 */
#ifndef SAIDBY_RULESET_H
#define SAIDBY_RULESET_H

#include "saidby/config.h"
#include "saidby/lexicon.h"

struct sb_arena;

/* Where the rules are: --rules, $SAIDBY_RULES, the user's configuration
 * folder ($XDG_CONFIG_HOME or ~/.config, /saidby/rules), beside the program's
 * build tree, the installed data folder; the first that is given or exists.
 * *BECAUSE says which, in words. SB_DATA with the places tried if none.
 */
enum sb_rc sb_ruleset_where(const struct sb_config *config,
			    struct sb_arena *arena, const char **dir,
			    const char **because, struct sb_err *err);

/* The rule and lexicon files below DIR and its confidence.tsv, in the order in
 * which they are loaded. SB_DATA if DIR can't be read or has none.
 */
enum sb_rc sb_ruleset_files(struct sb_arena *arena, const char *dir,
			    struct sb_strings *files, struct sb_err *err);

/* A problem in a rule or lexicon file. TEXT may hold further lines: the line
 * with a caret.
 */
struct sb_problem {
	enum { SB_PROBLEM_ERROR, SB_PROBLEM_WARNING } grade;
	const char *kind; /* "regex", "unknown-macro", ... */
	const char *file;
	unsigned line, col; /* from 1; columns in code points */
	const char *text;
};

typedef void sb_problem_fn(void *arg, const struct sb_problem *problem);

/* Loads every *.lex and *.rules below DIR, then the WATCH files, in the order
 * of their names. Every problem is reported through REPORT (may be NULL);
 * the first error is in ERR as well. SB_DATA if there was an error.
 */
enum sb_rc sb_ruleset_load(struct sb_ruleset **rules, const char *dir,
			   const struct sb_strings *watch,
			   sb_problem_fn *report, void *arg,
			   struct sb_err *err);
/* The same, with what is not wrong enough to stop a run reported as well: see
 * saidby-rules(5). Nothing is kept.
 */
enum sb_rc sb_ruleset_check(const char *dir, const struct sb_strings *watch,
			    sb_problem_fn *report, void *arg,
			    struct sb_err *err);
/* A hash of all that was loaded, watch lists too: where it differs, claims
 * may.
 */
uint64_t sb_ruleset_digest(const struct sb_ruleset *rules);
void sb_ruleset_free(struct sb_ruleset *rules);

#endif
