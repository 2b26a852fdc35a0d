/* rules.h - what the sub-commands of `saidby rules` share
 *
 * A bench holds a ruleset and contexts of all stages, runs articles through
 * them in this thread and keeps what the matcher tried. All of an article is
 * valid until the next one.
 */
#ifndef TUNE_RULES_H
#define TUNE_RULES_H

#include "saidby/find.h"
#include "saidby/stage.h"

/* normalise, segment, resolve, score: find is the matcher's. */
enum { BENCH_STAGES = 4 };

struct bench {
	struct sb_ruleset *rules;
	struct sb_config config;
	void *ctx[BENCH_STAGES];
	struct sb_matcher *matcher;
	bool watching; /* keep tries */
	struct sb_article article;
	SB_VEC(struct sb_try) tries;	/* of the article, in its arena */
	SB_VEC(struct sb_slice) hinted; /* words that would be cues */
	struct sb_arena arena;		/* the bench's own */
};

/* Loads the rules below DIR, or those that CONFIG leads to where DIR is NULL;
 * problems go to the log. Close it in any case.
 */
enum sb_rc bench_open(struct bench *b, const struct sb_config *config,
		      const char *dir, bool watching, struct sb_err *err);
void bench_close(struct bench *b);
/* Keeps tries again, after a trial that didn't. */
void bench_watch(struct bench *b);

/* All layers of a text on one line: "¶" ends a paragraph, and the first one
 * is the headline if it starts with "# ", or if HEADLINE says so.
 */
enum sb_rc bench_text(struct bench *b, struct sb_slice text, bool headline,
		      struct sb_err *err);
/* All layers of b->article, which has SOURCE, or MATCH as well. */
enum sb_rc bench_article(struct bench *b, struct sb_err *err);

/* The layer MATCH, for articles that several benches borrow. */
enum sb_rc bench_normalise(struct bench *b, struct sb_article *article,
			   struct sb_err *err);
/* All layers of b->article, made from SOURCE, which has MATCH, stays as it is
 * and must live as long.
 */
enum sb_rc bench_borrow(struct bench *b, const struct sb_article *source,
			struct sb_err *err);

/* What became of the hit of T: the attribution that stayed, though it
 * may be one that the gate for claims left out, or NULL.
 */
const struct sb_attribution *bench_kept(const struct bench *b,
					const struct sb_try *t);
/* The hit of T, resolved and scored as if nothing had beaten it. */
const struct sb_attribution *bench_alone(struct bench *b,
					 const struct sb_try *t,
					 struct sb_err *err);

/* The rule of that ID, or SB_USAGE with a near miss. */
enum sb_rc bench_rule(const struct bench *b, const char *id,
		      const struct sb_rule **rule, struct sb_err *err);

/* The text of a claim, its pieces joined; of SPAN in the own characters. */
struct sb_slice claim_text(struct sb_arena *arena, const struct sb_article *a,
			   const struct sb_attribution *t);
struct sb_slice own_words(const struct sb_article *a, struct sb_span span);

/* Calls each for every article of the corpus at PATHS. */
typedef enum sb_rc corpus_fn(void *arg, struct sb_article *article,
			     struct sb_err *err);
enum sb_rc corpus_each(const struct sb_config *config, const char *const *paths,
		       size_t npaths, struct sb_article *article,
		       corpus_fn *each, void *arg, struct sb_err *err);

/* Calls each for what OPERAND names: the articles of a file, of one line of
 * it (FILE:LINE; *LINE is set), of standard input (-), or else the text that
 * it is. The article is b->article.
 */
enum sb_rc bench_operand(struct bench *b, const char *operand, unsigned *line,
			 corpus_fn *each, void *arg, struct sb_err *err);
/* "file:line", of byte AT of the match text, where it is in the own text. */
struct sb_slice place_of(struct sb_article *a, uint32_t at);
/* The line of a file that AT stands in; 0 if it is in none. */
unsigned line_of(const struct sb_article *a, uint32_t at);

/* Prints what would make sentence I give a claim: a word that stands where a
 * cue would. Uses the bench for trials; the article stays as it is. Returns
 * how many hints there were.
 */
unsigned print_hints(struct bench *b, uint32_t sentence);
/* Counts in a corpus what each word that a hint named would find as the cue
 * that it is not yet, and prints it.
 */
enum sb_rc count_hints(struct bench *b, const struct sb_config *config,
		       const char *const *paths, size_t npaths,
		       struct sb_err *err);

/* All layers of an example of RULE, which may be a headline's. */
enum sb_rc example_text(struct bench *b, const struct sb_rule *rule,
			struct sb_slice text, struct sb_err *err);
/* The hit of RULE in the bench's article whose claim folds to that of CLAIM,
 * as it came out or as it would have; NULL.
 */
const struct sb_attribution *example_hit(struct bench *b,
					 const struct sb_rule *rule,
					 struct sb_slice claim);
/* Does the example pass? Its text becomes the bench's article. */
bool example_holds(struct bench *b, const struct sb_rule *rule,
		   const struct sb_example *example);

/* Puts TEXT in the place of the file at PATH, whole or not at all; to standard
 * output where PATH is NULL.
 */
enum sb_rc replace_file(const char *path, struct sb_slice text,
			struct sb_err *err);

/* Asks a person on the terminal, or whatever standard input is, about claims
 * and keeps the answers in the claims CSV at PATH, whose column `review` says
 * them as `calibrate --reviews` reads them. Close it in any case.
 */
struct review;
struct sb_row;
enum sb_rc review_open(struct review **review, const char *path,
		       struct sb_err *err);
/* Asks about ROW, unless the file has it: SB_END when the person wants to end,
 * or input does; SB_INTERRUPTED.
 */
enum sb_rc review_ask(struct review *review, const struct sb_row *row,
		      struct sb_err *err);
/* Writes what was answered, whatever RC is; returns RC, or why it could not.
 * REVIEW may be NULL.
 */
enum sb_rc review_close(struct review *review, enum sb_rc rc,
			struct sb_err *err);

/* Prints the claims in texts and files, or what was missed, with B's rules. */
enum sb_rc try_paths(struct bench *b, const char *const *paths, size_t n,
		     struct sb_err *err);

/* Does T belong to sentence I: by its cue, else by where it starts? */
bool belongs_to(const struct sb_attribution *t, uint32_t sentence);

/* "30-direct.rules" of a path. */
const char *base_name(const char *path);
/* Is P one of the rule's `before` lines? */
bool is_before(const struct sb_rule *r, const struct sb_pattern *p);
const char *step_word(const struct sb_rule *r, const struct sb_pattern *p);

/* Sub-commands. config->paths.v[0] is the sub-command's name. */
enum sb_rc rules_check(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_test(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_explain(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_try(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_stats(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_profile(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_diff(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_fmt(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_promote(const struct sb_config *config, struct sb_err *err);
enum sb_rc rules_watch(const struct sb_config *config, struct sb_err *err);

#endif
