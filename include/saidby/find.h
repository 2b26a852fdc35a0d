/* find.h - sources, cues and contents by rules at anchors
 *
 * The find stage needs SEGMENTS and gives ATTRIBUTIONS: in text order of
 * their contents, without overlap but for nesting (an attribution inside
 * another one's unquoted content).
 *
 * What a matcher tried and found can be watched: a trace is called for every
 * rule at every anchor with how far it got.
 */
#ifndef SAIDBY_FIND_H
#define SAIDBY_FIND_H

#include "saidby/article.h"
#include "saidby/rule.h"

/* How a rule ended at an anchor. */
enum sb_outcome {
	SB_MATCHED,	/* all steps held; a hit */
	SB_STEP_FAILED, /* `step` is the first that failed */
	SB_VETOED,	/* an `unless` overlaps, or a `when` doesn't */
	SB_DROPPED,	/* a `modal drop` stands before the cue */
	SB_GATED,	/* less sure than the rules' `gate` */
	SB_LOST,	/* an overlapping hit won: `winner` */
};

struct sb_try {
	const struct sb_rule *rule;
	struct sb_span anchor; /* of the match text; {0, 0} for a paragraph */
	uint32_t sentence;     /* of the anchor */
	const struct sb_entry *entry; /* of the cue, or NULL */
	enum sb_outcome outcome;
	const struct sb_pattern *step; /* that failed or vetoed, or NULL */
	unsigned steps_done;
	struct sb_span reached; /* what the steps before it took */
	/* Each of them alone: `after` steps, then `before` from the last one
	 * up. What an unquoted content reaches belongs to its step.
	 */
	const struct sb_span *took;
	/* SB_STEP_FAILED, if asked for by sb_matcher_probe: how many of the
	 * step's items held, from the anchor outward, and what they took; and
	 * how many steps hold on the anchor's other side, which isn't tried
	 * once an `after` has failed.
	 */
	unsigned items_held;
	struct sb_span held;
	unsigned others_held;
	const struct sb_rule *winner;
	/* SB_MATCHED: what it gives if no other hit beats it. Of a list's rule
	 * the content is empty: the items come behind it.
	 */
	const struct sb_attribution *hit;
	int score; /* also SB_GATED: as compared, per ten thousand */
};

/* T and what `took` points to live during the call, `hit` as long as the
 * article.
 */
typedef void sb_try_fn(void *arg, const struct sb_article *article,
		       const struct sb_try *t);

/* A matcher holds what matching needs besides the ruleset; one a thread. */
struct sb_matcher;

struct sb_matcher *sb_matcher_new(const struct sb_ruleset *rules);
void sb_matcher_free(struct sb_matcher *m);
/* TRACE may be NULL. */
void sb_matcher_trace(struct sb_matcher *m, sb_try_fn *trace, void *arg);

/* Tells how far into a failed step a try got; that is slow. */
void sb_matcher_probe(struct sb_matcher *m, bool on);

/* What a rule cost: its tries, its hits before overlaps, the time of both,
 * and how often a pattern of it stopped at the match limit, `worst` last.
 */
struct sb_cost {
	uint64_t tries, hits, ns, limited;
	const struct sb_pattern *worst;
};

/* Adds up in COSTS, as many as there are rules, by their index; NULL ends
 * that. A pattern that several rules share counts for the one tried first.
 */
void sb_matcher_costs(struct sb_matcher *m, struct sb_cost *costs);

/* How many steps of backtracking a pattern may take; 0: as at first. */
void sb_matcher_limit(struct sb_matcher *m, uint32_t limit);

/* Adds the layer ATTRIBUTIONS. */
void sb_matcher_run(struct sb_matcher *m, struct sb_article *article);

#endif
