/* eval_gold.h - gold with spans, from JSON Lines */
#ifndef SAIDBY_TUNE_EVAL_GOLD_H
#define SAIDBY_TUNE_EVAL_GOLD_H

#include "eval.h"

/* In code points of the article's text; may lie outside of it. */
struct ev_range {
	int64_t from, to;
};

struct ev_ranges {
	struct ev_range *v;
	size_t n;
};

enum ev_slice { EV_KIND, EV_CUE_CLASS, EV_PATTERN, EV_SOURCE_TYPE, EV_OUTLET,
		EV_SLICES };
extern const char *const ev_slice_names[EV_SLICES];

/* An attribution. Absent texts are null or missing in the gold. */
struct ev_gold {
	struct ev_ranges content;
	struct sb_slice source_text, source_head, resolved, resolved_conf;
	struct sb_slice slices[EV_SLICES];
	bool speech;

	/* made while scoring */
	struct ev_set words;	/* of the content, by number in the text */
};

struct ev_doc {
	struct sb_slice id, outlet, text;
	struct ev_gold *gold;
	size_t ngold;
};

struct ev_docs {
	SB_VEC(struct ev_doc) list;
	struct ev_index ids;
};

/* Articles of REQUEST's gold, by its outlets, in order; one that has the id
 * of an earlier one takes its place. SB_DATA with the line of what is no
 * gold.
 */
enum sb_rc ev_gold_load(struct sb_arena *arena,
			const struct sb_eval_request *request,
			struct ev_docs *docs, struct sb_err *err);

#endif
