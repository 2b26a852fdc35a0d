/* internal.h - what the files of find/ share */
#ifndef FIND_INTERNAL_H
#define FIND_INTERNAL_H

#include "saidby/find.h"
#include "saidby/grammar.h"

/* A stretch of the match text with each quotation as one token. Offsets into
 * it are skeleton offsets; skeleton_span leads back to the match text.
 */
struct token {
	uint32_t at;	     /* in the skeleton */
	struct sb_span span; /* in the match text, marks included */
	uint32_t quote;	     /* index in article->quotes */
};

struct skeleton {
	struct sb_slice text;
	struct token *tokens;
	size_t ntokens;
	uint32_t base;	   /* match offset of the skeleton's start */
	uint64_t serial;   /* tells skeletons apart, from 1 */
	uint32_t sentence; /* its first */
};

/* What a step found, in skeleton offsets. Absent captures are empty. */
struct step_result {
	bool ok;
	struct sb_span whole;
	struct sb_span caps[SB_CAPS];
};

/* The last result for a slot: steps with one text share it. */
struct memo {
	uint64_t skeleton;
	uint32_t pos;
	struct step_result result;
};

/* The last unquoted content of a kind: several rules take the same. */
struct tail_memo {
	uint64_t skeleton;
	uint32_t from, end;
	int weight;
};

enum { MOST_PIECES = 16, MOST_STEPS = 16 };

struct hit {
	const struct sb_rule *rule;
	const struct sb_entry *entry; /* of the cue; NULL if none */
	struct sb_span anchor, source, cue, addressee, outlet, whole;
	struct sb_span pieces[MOST_PIECES];
	unsigned npieces;
	uint32_t sentence;
	int cut;   /* weight, %; 100: the sentence's end */
	int score; /* for overlaps: per ten thousand */
	int hint;  /* rule's weight x cue's, % */
	enum sb_source_kind source_kind;
	enum sb_polarity polarity;
	uint32_t order;
	bool lost, nested, inherited;
	const struct sb_rule *winner;
	uint32_t heir_of; /* index among the kept hits */
};

/* A name that was looked for in the article, and its first two places. */
struct asked {
	struct sb_slice name; /* folded */
	struct sb_span at[2];
	unsigned n;
};

struct sb_matcher {
	const struct sb_ruleset *rules;
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
	struct memo *memos;
	size_t nmemos;
	struct tail_memo tails[SB_TAIL_NP + 1];
	uint64_t skeletons;
	sb_try_fn *trace;
	void *trace_arg;
	struct sb_cost *costs; /* by rule, or NULL */
	struct probe *probes;  /* by slot, or NULL: not asked for */
	/* rules by anchor, but for cues */
	SB_VEC(const struct sb_rule *)
	at_quote, at_paragraph, at_dash, at_list, at_headline, at_block;
	struct sb_arena arena; /* lives as long as the matcher */
	const struct sb_pattern *passive;
	const struct sb_lexicon *role, *group, *document, *place;
	struct sb_grammar grammar;
	/* per article */
	struct sb_article *article;
	SB_VEC(struct hit) hits;
	SB_VEC(struct asked) asked;
};

/* skeleton.c */
void skeleton_build(struct sb_matcher *m, struct sb_span span,
		    struct skeleton *out);
/* Appends the quotation that the next paragraph opens with. */
void skeleton_extend(struct sb_matcher *m, struct skeleton *sk,
		     uint32_t paragraph);
struct sb_span skeleton_span(const struct skeleton *sk, struct sb_span s);
/* The first quotation of the article that ends behind OFFSET. */
size_t skeleton_quote(const struct sb_article *a, uint32_t offset);
/* Is Q the title of a work or a slogan, by its words? */
bool skeleton_title(const struct sb_article *a, const struct sb_quote *q);
/* The token at skeleton offset AT, or NULL. */
const struct token *skeleton_token(const struct skeleton *sk, uint32_t at);

/* step.c */
bool step_run(struct sb_matcher *m, const struct sb_rule *rule,
	      const struct sb_pattern *p, const struct skeleton *sk,
	      bool before, uint32_t pos, struct step_result *out);
/* Searches [from, to) of the skeleton; true with the match's extent. */
bool step_search(struct sb_matcher *m, const struct sb_rule *rule,
		 const struct sb_pattern *p, const struct skeleton *sk,
		 uint32_t from, uint32_t to, struct sb_span *found);

/* find.c: what a hit gives, as it is before overlaps. */
struct sb_attribution *hit_attribution(struct sb_matcher *m,
				       const struct hit *h);

/* probe.c: how many items of the failed step P hold at POS, from there
 * outward, and what they take.
 */
unsigned probe_step(struct sb_matcher *m, const struct sb_pattern *p,
		    const struct skeleton *sk, bool before, uint32_t pos,
		    struct sb_span *held);
void probes_free(struct sb_matcher *m);

/* rule.c */
struct place {
	const struct skeleton *sk;
	struct sb_span anchor; /* skeleton offsets */
	const struct sb_entry *entry;
	unsigned which;
	uint32_t sentence;
};

/* Tries RULE at a place; true with a hit, in match offsets. */
bool rule_try(struct sb_matcher *m, const struct sb_rule *rule,
	      const struct place *place, struct hit *out);

/* source.c: what kind of source the span is, by its shape and head noun. */
enum sb_source_kind source_kind(const struct sb_matcher *m,
				struct sb_span source);

/* content.c: where an unquoted content that starts at FROM ends. */
uint32_t content_end(struct sb_matcher *m, const struct sb_rule *rule,
		     const struct skeleton *sk, enum sb_tail kind,
		     uint32_t from, int *weight);
/* Without white space and punctuation round it. */
struct sb_span content_trim(const struct skeleton *sk, struct sb_span s);

/* anchors.c */
void anchors_cues(struct sb_matcher *m);
void anchors_paragraphs(struct sb_matcher *m);
void anchors_lists(struct sb_matcher *m);
void anchors_quotes(struct sb_matcher *m);

/* overlap.c: marks the losers among the hits and tells of nesting. */
void overlap_settle(struct sb_matcher *m);

void inherit_sources(struct sb_matcher *m);
void drop_dashes(struct sb_matcher *m);
void adopt_orphans(struct sb_matcher *m);
void trace_lost(struct sb_matcher *m, const struct hit *h);

#endif
