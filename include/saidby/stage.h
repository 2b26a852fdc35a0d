/* stage.h - a step of the way from files to claims
 *
 * A stage is a constant table entry; sb_stages lists them in order, ended by
 * NULL. The same table serves `saidby run`, where all stages
 * work in one process, and the filters (`saidby find < in > out`), where one
 * works between two streams of JSON Lines.
 *
 * open is called once for each worker thread; what all of them share is in
 * the config (the ruleset). run gets an article that has the layers `needs`
 * and adds the layers `gives`. It returns SB_OK, SB_SKIP with an error (the
 * article is dropped and reported), or a fatal code. The first stage returns
 * SB_END when the input is at its end; the last may write in run and close.
 */
#ifndef SAIDBY_STAGE_H
#define SAIDBY_STAGE_H

#include "saidby/article.h"
#include "saidby/config.h"

struct sb_stage {
	const char *name, *summary;
	const char *example; /* lines for --help */
	unsigned needs, gives;
	bool wants_rules;		 /* config->ruleset must be loaded */
	const struct sb_option *options; /* may be NULL */
	enum sb_rc (*open)(void **ctx, const struct sb_config *config,
			   struct sb_err *err);
	enum sb_rc (*run)(void *ctx, struct sb_article *article,
			  struct sb_err *err);
	/* Ends the work: OK is false when the run failed, so that output is
	 * thrown away. NULL allowed.
	 */
	enum sb_rc (*close)(void *ctx, bool ok, struct sb_err *err);
};

extern const struct sb_stage *const sb_stages[];

/* The stage of that NAME, or NULL. */
const struct sb_stage *sb_stage_named(const char *name);

extern const struct sb_option sb_read_options[], sb_write_options[];

extern const struct sb_stage sb_read_stage, sb_normalise_stage,
	sb_segment_stage, sb_find_stage, sb_resolve_stage, sb_score_stage,
	sb_write_stage;

#endif
