/* internal.h - what the files of ruleset/ share */
#ifndef RULESET_INTERNAL_H
#define RULESET_INTERNAL_H

#include "saidby/rule.h"

/* A lexicon. Forms hang in chains by the hash of their first word, longest
 * form first, so that a match is one look-up and a few comparisons.
 */
struct form {
	struct sb_slice text; /* folded */
	uint32_t entry, which;
	uint32_t next; /* 1 + index of the next in the chain, or 0 */
};

struct sb_lexicon {
	struct sb_slice name;
	SB_VEC(struct sb_entry) entries;
	SB_VEC(struct form) forms;
	uint32_t *heads; /* 1 + index of the first form; power of two */
	size_t nheads;
	bool used;
};

/* From byte `at` of a text on, it stands at file:line:col. Columns count bytes
 * from 1 here, and code points in what is reported.
 */
struct origin {
	size_t at;
	const char *file;
	unsigned line, col;
};

struct origins {
	struct origin *v;
	size_t n, cap;
};

struct define {
	struct sb_slice name, value;
	const char *file;
	unsigned line;
	struct origins origins;
	bool sub;	 /* called, not put in: `sub NAME PATTERN` */
	bool used, open; /* open: being expanded */
	bool broken;	 /* was reported */
};

struct named_pattern {
	struct sb_slice name;
	struct sb_pattern pattern;
};

struct slot {
	struct sb_slice key;
	pcre2_code *code;
	bool quotes;
	uint8_t groups[SB_CAPS][SB_SAME];
};

enum pending_kind {
	PENDING_BEFORE,
	PENDING_AFTER,
	PENDING_UNLESS,
	PENDING_WHEN,
	PENDING_CUT,
	PENDING_CUT_BEFORE,
	PENDING_MODAL,
	PENDING_NAMED,
};

/* What it stands for is searched from the sentence's start, and ends where
 * the search begins.
 */
static inline bool pending_looks_back(enum pending_kind kind)
{
	return kind == PENDING_BEFORE || kind == PENDING_CUT_BEFORE ||
	       kind == PENDING_MODAL || kind == PENDING_NAMED;
}

/* A pattern of a block, kept until every file is read: macros may stand
 * anywhere.
 */
struct pending {
	enum pending_kind kind;
	uint32_t owner; /* index of the rule, cut, ... */
	struct sb_slice text;
	struct origins origins;
};

/* The fields of an entry, at byte `at` of a line with ORIGINS. */
struct fields {
	struct sb_slice text;
	struct origins origins;
	size_t at;
};

struct sb_ruleset {
	struct sb_arena arena;
	SB_VEC(struct sb_lexicon *) lexicons;
	SB_VEC(struct define *) defines;
	SB_VEC(struct sb_rule) rules;
	SB_VEC(struct sb_cut) cuts;
	SB_VEC(struct sb_modal) modals;
	SB_VEC(struct named_pattern) patterns;
	SB_VEC(struct slot) slots;
	SB_VEC(struct sb_start) starts;
	SB_VEC(struct sb_prior) priors;
	double odds[SB_PARTS][SB_TRAITS];
	bool has_odds[SB_PARTS];
	SB_VEC(struct pending) pending;
	SB_VEC(struct fields) fields;
	SB_VEC(struct sb_condition) asked; /* all that rules and macros have */
	int gate, nested_gate, claim_gate; /* % */
	uint64_t digest;		   /* of all files */
	bool watching; /* the file at hand is a --watch file */
	/* reporting */
	SB_VEC(struct sb_problem) told; /* so far: a macro's, once */
	sb_problem_fn *report;
	void *report_arg;
	struct sb_err *err;
	unsigned errors;
};

/* Bytes of a file that count. */
static inline void ruleset_digest(struct sb_ruleset *rs, struct sb_slice bytes)
{
	rs->digest = sb_slice_hash(bytes, rs->digest);
}

/* A line of a rule file with its continuation lines joined. */
struct line {
	struct sb_slice text; /* without indentation */
	bool indented;
	const char *file;
	unsigned number;
	struct origins origins; /* of text */
};

/* A pattern as written, and after expansion. */
struct expansion {
	struct sb_text text;
	struct origins origins;
	enum sb_tail tail;
	SB_VEC(struct define *) subs; /* called, each once */
};

/* Reports a problem at byte AT of a text with ORIGINS, with the line of the
 * file and a caret. KIND as in saidby-rules(5).
 */
void ruleset_problem(struct sb_ruleset *rs, int grade, const char *kind,
		     const struct origins *origins, size_t at, const char *fmt,
		     ...) __attribute__((format(printf, 6, 7)));
struct origin ruleset_origin(const struct origins *origins, size_t at);

struct sb_lexicon *ruleset_lexicon(struct sb_ruleset *rs, struct sb_slice name,
				   bool create);
void lexicon_add(struct sb_ruleset *rs, struct sb_lexicon *lex,
		 const struct line *line);
void lexicon_index(struct sb_ruleset *rs, struct sb_lexicon *lex);
/* Whom a later entry watches by the same name is watched: it is the first
 * entry that a name leads to.
 */
void lexicon_watch(struct sb_lexicon *lex);

/* fields.c: reports fields that nothing reads, and values that can't be
 * meant. Conditions must have been read: what a rule asks for may stand there.
 */
void ruleset_check_fields(struct sb_ruleset *rs);

struct define *ruleset_define(const struct sb_ruleset *rs,
			      struct sb_slice name);

/* QUOTE, CLAUSE, NP. */
bool ruleset_is_builtin(struct sb_slice name);

/* Expands the macros of TEXT; false after a reported problem. The patterns
 * that it calls by `sub` are put behind it with ruleset_expand_subs.
 */
bool ruleset_expand(struct sb_ruleset *rs, struct sb_slice text,
		    const struct origins *origins, struct expansion *out);

bool ruleset_expand_subs(struct sb_ruleset *rs, struct expansion *out);

/* How a pattern is used: what its compiled form must end or begin with. */
enum pattern_use { USE_AFTER, USE_BEFORE, USE_SEARCH };

/* Expands and compiles TEXT; false after a reported problem. */
bool ruleset_compile(struct sb_ruleset *rs, struct sb_slice text,
		     const struct origins *origins, enum pattern_use use,
		     struct sb_pattern *out);

/* Reads "KEY=a,b KEY!=c" into R's conditions, and its lexicon; false after a
 * reported problem. The text stands at byte AT of one with ORIGINS.
 */
bool ruleset_conditions(struct sb_ruleset *rs, struct sb_slice value,
			const struct origins *origins, size_t at,
			struct sb_rule *r);

/* The I-th word that opens a block, or that a rule's line starts with; NULL
 * behind the last.
 */
const char *ruleset_keyword(bool of_rule, size_t i);

bool ruleset_parse(struct sb_ruleset *rs, const char *path, struct sb_err *err);
void ruleset_compile_rules(struct sb_ruleset *rs);
/* confidence.tsv; false with an error if it can't be read. */
bool ruleset_load_priors(struct sb_ruleset *rs, const char *path,
			 struct sb_err *err);
void ruleset_sort_priors(struct sb_ruleset *rs);

/* The nearest name to NAME that the ruleset knows as macro or lexicon. */
const char *ruleset_nearest(struct sb_ruleset *rs, struct sb_slice name);

/* lint.c: reports what loads but can't be meant. */
void ruleset_lint(struct sb_ruleset *rs);

/* What is wrong with the shape of an expanded pattern, and at which byte. */
struct shape {
	const char *kind, *text;
	size_t at;
};

/* Up to MOST faults of a pattern; how many. BEFORE: it is searched from the
 * sentence's start.
 */
size_t pattern_shape(struct sb_slice pattern, bool before, struct shape *out,
		     size_t most);

/* What is wrong with the brackets of a pattern as it was written, and at which
 * byte; NULL if nothing. Only so can it be told where: in an expanded pattern a
 * bracket may find its other half in another macro.
 */
const char *pattern_unbalanced(struct sb_slice pattern, size_t *at);

/* Is there no match without a quotation's token? False where it can't tell. */
bool pattern_needs_token(struct sb_slice pattern);

#endif
