/* rule.h - compiled rules, as the find stage and the rule tools see them
 *
 * All of it belongs to the ruleset and is constant once loaded.
 *
 * Patterns run over a skeleton: the match text of a sentence (or paragraph)
 * in which each paired quotation is one character from SB_TOKEN on, whose
 * low bits tell what kind of quotation it is (sb_token_of). A quotation token
 * is three bytes of UTF-8, and the match text holds no such character of its
 * own.
 *
 * A step is one line `before` or `after`. Steps with the same text share one
 * `slot`, so that a matcher can keep what it found for each slot.
 */
#ifndef SAIDBY_RULE_H
#define SAIDBY_RULE_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "saidby/article.h"
#include "saidby/ruleset.h"

/* Quotation tokens: U+E000..U+E1FF. */
enum {
	SB_TOKEN = 0xE000,
	SB_TOKEN_LAST = 0xE1FF,
	SB_TOKEN_BYTES = 3,
};

enum sb_token_end {
	SB_ENDS_BARE,
	SB_ENDS_COMMA,
	SB_ENDS_STOP,
	SB_ENDS_ASK,
	SB_ENDS_CUT
};

/* The token for a quotation: number of words, how it ends within its marks,
 * whether each longer word starts with a capital, whether its first letter is
 * lower case, whether it has no closing mark.
 */
uint32_t sb_token_of(unsigned words, enum sb_token_end end, bool titlecase,
		     bool lower, bool open_end);
/* Two to five words, the longer ones all capitalised: a work, not speech. */
bool sb_token_is_title(uint32_t token);

enum sb_capture {
	SB_CAP_SOURCE,
	SB_CAP_CONTENT,
	SB_CAP_CUE,
	SB_CAP_ADDRESSEE,
	SB_CAP_OUTLET,
	SB_CAPS,
	SB_SAME = 8 /* a capture may stand in seven places of a pattern */
};

/* What an unquoted content that a step ends in reaches to. */
enum sb_tail { SB_TAIL_NONE, SB_TAIL_CLAUSE, SB_TAIL_NP };

/* A compiled pattern with where its text came from. */
struct sb_pattern {
	pcre2_code *code;
	uint32_t slot;			  /* same text and way: same slot */
	uint8_t groups[SB_CAPS][SB_SAME]; /* group numbers, 0 ends */
	enum sb_tail tail;
	bool quotes;	      /* takes a quotation, in any match */
	struct sb_slice text; /* expanded */
	struct sb_slice written;
	const char *file;
	unsigned line;
};

enum sb_anchor_kind {
	SB_AT_CUE,
	SB_AT_QUOTE,
	SB_AT_PARAGRAPH,
	SB_AT_DASH,
	SB_AT_LIST,
	SB_AT_HEADLINE,
	SB_AT_BLOCK,
};

/* Where the items of a pattern's text end that stand side by side in it, each
 * with its quantifier; up to MOST of them. A macro's %{...} is an item. 0 for
 * a pattern that is an alternation.
 */
size_t sb_pattern_items(struct sb_slice text, size_t *ends, size_t most);

/* One condition of a `cue` line: KEY=a,b or KEY!=a,b. */
struct sb_condition {
	struct sb_slice key;
	struct sb_slice *values;
	unsigned nvalues;
	bool negative;
};

/* Whether the cue may be passive ("was asked"), see `pattern passive`. */
enum sb_voice { SB_VOICE_ACTIVE, SB_VOICE_PASSIVE, SB_VOICE_ANY };

enum sb_prev { SB_PREV_NONE, SB_PREV_ANY, SB_PREV_TRAILING };

struct sb_example {
	bool ok, todo;
	struct sb_slice text;
	struct sb_slice expect; /* "speaker=Anna Lind | claim=..." */
	const char *file;
	unsigned line;
};

struct sb_rule {
	struct sb_slice id, about;
	unsigned rev;
	const char *file;
	unsigned line;
	enum sb_anchor_kind anchor;
	struct sb_slice lexicon; /* of the cue; "cue" unless told */
	struct sb_condition *conditions;
	unsigned nconditions;
	struct sb_pattern *before, *after, *unless, *when;
	unsigned nbefore, nafter, nunless, nwhen;
	int type;     /* enum sb_type, or -1: by content */
	int polarity; /* enum sb_polarity, or -1: by cue */
	int priority; /* higher wins an overlap; 0 */
	int weight;   /* prior precision, % */
	enum sb_voice voice;
	enum sb_prev prev;
	int within;	/* sentences to the attribution before */
	bool join;	/* continuation: a piece of that one */
	bool no_modals; /* `modal` patterns don't count: its own say all */
	bool inherit;	/* no source of its own: the one before's */
	bool known;	/* the source is named elsewhere, too */
	bool live;
	bool no_cut; /* whole rest of the sentence */
	struct sb_example *examples;
	unsigned nexamples;
	unsigned index;
};

/* `cut clause weight=82 PATTERN`: where an unquoted content ends. */
struct sb_cut {
	enum sb_tail kind;
	int weight; /* %: how often it really does */
	struct sb_pattern pattern;
	struct sb_pattern before; /* that stands before it, if it has code */
};

/* `modal drop form=base PATTERN`: what stands right before a cue. */
enum sb_modal_kind {
	SB_MODAL_DROP,
	SB_MODAL_DENIED,
	SB_MODAL_HYPOTHETICAL,
	SB_MODAL_QUESTION
};

struct sb_modal {
	enum sb_modal_kind kind;
	struct sb_pattern pattern;
	struct sb_condition *conditions; /* that the cue must hold */
	unsigned nconditions;
};

/* A line of confidence.tsv: how often a rule, a cue's lemma and a kind of
 * source were right on annotated or reviewed text; "*" stands for any. Counts
 * of several files add up.
 */
struct sb_prior {
	struct sb_slice rule, lemma, source;
	unsigned n, content, speaker; /* rows, with right content, both */
};

/* A rule that an entry can start, and with which of its forms: bit I stands
 * for form I, those from the last bit on share it.
 */
enum { SB_LAST_FORM = 31 };
struct sb_starter {
	uint32_t rule, forms;
};

/* The rules that the entries of an anchor lexicon can start. */
struct sb_start {
	const struct sb_lexicon *lexicon;
	const struct sb_starter **rules; /* [entry] */
	const uint32_t *nrules;		 /* [entry] */
};

const struct sb_rule *sb_ruleset_rules(const struct sb_ruleset *rs, size_t *n);
/* The rule of that id, or NULL. */
const struct sb_rule *sb_ruleset_rule(const struct sb_ruleset *rs,
				      struct sb_slice id);
const struct sb_cut *sb_ruleset_cuts(const struct sb_ruleset *rs, size_t *n);
const struct sb_modal *sb_ruleset_modals(const struct sb_ruleset *rs,
					 size_t *n);
/* How many slots there are; every pattern's slot is below it. */
size_t sb_ruleset_slots(const struct sb_ruleset *rs);

/* The lexicons that some rule's `cue` names. */
const struct sb_start *sb_ruleset_starts(const struct sb_ruleset *rs,
					 size_t *n);

/* Does RULE's cue line take form WHICH of ENTRY? */
bool sb_rule_takes(const struct sb_rule *rule, const struct sb_entry *entry,
		   unsigned which);

/* Does ENTRY's form hold what MODAL asks of the cue? */
bool sb_modal_takes(const struct sb_modal *modal, const struct sb_entry *entry,
		    unsigned which);

/* "base", "s", "past", "pp", "ing" - by the form's place in the entry: 4
 * forms are base, -s, past and participle, -ing; 5 have the participle apart.
 */
enum sb_form {
	SB_FORM_BASE = 1,
	SB_FORM_S = 2,
	SB_FORM_PAST = 4,
	SB_FORM_PP = 8,
	SB_FORM_ING = 16
};
unsigned sb_entry_forms(const struct sb_entry *entry, unsigned which);

/* A pattern that a rule file gives to the matcher by name (`pattern NAME
 * ...`), for what stands right before a cue; NULL if no file does.
 */
const struct sb_pattern *sb_ruleset_pattern(const struct sb_ruleset *rs,
					    const char *name);

/* Chances, 0 to 1: that the content is right, and that the speaker is, given
 * the content. `rows` is the size of the closest count behind them.
 */
struct sb_estimate {
	double content, speaker;
	unsigned rows;
};

/* What a row has, besides what its rule, lemma and kind of source were
 * counted to be, that makes it likelier or less likely to be right. Each
 * moves the odds: see saidby/score.h.
 */
enum sb_part { SB_PART_CLAIM, SB_PART_SPEAKER, SB_PART_PERSON, SB_PARTS };

enum sb_trait {
	SB_TRAIT_START,	  /* every row: 1 */
	SB_TRAIT_COUNTS,  /* log odds of what was counted */
	SB_TRAIT_WEIGHT,  /* log odds of the rule's weight x the cue's */
	SB_TRAIT_NESTED,  /* inside another claim */
	SB_TRAIT_SHORT,	  /* three words or fewer */
	SB_TRAIT_GUESS,	  /* its end is a cut that can be wrong */
	SB_TRAIT_SPLIT,	  /* in pieces */
	SB_TRAIT_UNSAID,  /* hypothetical */
	SB_TRAIT_MIXED,	  /* partly in quotation marks */
	SB_TRAIT_SURE,	  /* log odds of the resolution; pronouns: 0 */
	SB_TRAIT_PRONOUN, /* the source is one */
	SB_TRAITS
};

const char *sb_part_name(enum sb_part part);
const char *sb_trait_name(enum sb_trait trait);

/* The log odds that each trait adds in PART, SB_TRAITS of them; where
 * confidence.tsv tells none for PART, cautious ones.
 */
const double *sb_ruleset_odds(const struct sb_ruleset *rs, enum sb_part part);

/* Moves *E, which holds what is believed without counts, by those of
 * confidence.tsv: rule, rule x source, rule x lemma, all three; each the
 * posterior mean of a Beta prior at the one before it.
 */
void sb_ruleset_estimate(const struct sb_ruleset *rs, struct sb_slice rule,
			 struct sb_slice lemma, enum sb_source_kind source,
			 struct sb_estimate *e);

/* One step of that: E's shares with a count of N rows. */
void sb_estimate_move(struct sb_estimate *e, unsigned n, unsigned content,
		      unsigned speaker);

/* For a tool that counts, before anything is matched with RS: takes the N
 * counts of V, and what they point to must live as long, in place of those of
 * confidence.tsv, and the gates in place of the files'; every claim passes.
 */
void sb_ruleset_recount(struct sb_ruleset *rs, const struct sb_prior *v,
			size_t n, int gate, int nested_gate);

/* `gate N [nested M] [claim K]`: hits less sure than N per cent are dropped
 * before overlaps, those inside another one's content if less sure than M, and
 * claims that are scored less than K at last.
 */
int sb_ruleset_gate(const struct sb_ruleset *rs);
int sb_ruleset_nested_gate(const struct sb_ruleset *rs);
int sb_ruleset_claim_gate(const struct sb_ruleset *rs);

#endif
