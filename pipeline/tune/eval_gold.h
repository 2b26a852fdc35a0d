/* eval_gold.h - gold with spans, from JSON Lines */
#ifndef SAIDBY_TUNE_EVAL_GOLD_H
#define SAIDBY_TUNE_EVAL_GOLD_H

#include "eval.h"

/* In code points of the article's text; may lie outside of it. */
struct sb_ev_range {
	int64_t from, to;
};

struct sb_ev_ranges {
	struct sb_ev_range *v;
	size_t n;
};

enum sb_ev_slice {
	SB_EV_KIND,
	SB_EV_CUE_CLASS,
	SB_EV_PATTERN,
	SB_EV_SOURCE_TYPE,
	SB_EV_OUTLET,
	SB_EV_SLICES
};
extern const char *const sb_ev_slice_names[SB_EV_SLICES];

/* An attribution. Absent texts are null or missing in the gold. */
struct sb_ev_gold {
	struct sb_ev_ranges content;
	struct sb_slice source_text, source_head, resolved, resolved_conf;
	struct sb_slice slices[SB_EV_SLICES];
	bool speech;

	/* made while scoring */
	struct sb_ev_set words; /* of the content, by number in the text */
};

struct sb_ev_doc {
	struct sb_slice id, outlet, text;
	struct sb_ev_gold *gold;
	size_t ngold;
};

struct sb_ev_docs {
	SB_VEC(struct sb_ev_doc) list;
	struct sb_ev_index ids;
};

/* Articles of REQUEST's gold, by its outlets, in order; one that has the id
 * of an earlier one takes its place. SB_DATA with the line of what is no
 * gold.
 */
enum sb_rc sb_ev_gold_load(struct sb_arena *arena,
			   const struct sb_eval_request *request,
			   struct sb_ev_docs *docs, struct sb_err *err);

/* Does REQUEST ask for articles of OUTLET? */
bool sb_ev_wants(const struct sb_eval_request *request, struct sb_slice outlet);

#endif
