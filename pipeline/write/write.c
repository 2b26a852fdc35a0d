/* write.c - the write stage, see saidby/write.h */
#include "saidby/write.h"

#include <stdio.h>
#include <stdlib.h>

#include "saidby/stage.h"

struct writer {
	struct sb_out *out;
	char delimiter;
	int least;
	bool watched_only;
	struct sb_arena scratch; /* of one row */
};

static enum sb_rc put_claim(struct writer *w, const struct sb_article *a,
			    const struct sb_claims *claims, size_t i,
			    struct sb_err *err)
{
	struct sb_arena *arena = &w->scratch;
	struct sb_row row;
	struct sb_text text = { 0 };
	enum sb_rc rc;

	sb_claims_row(arena, claims, i, a->id, &row);
	sb_row_put(arena, &text, &row, w->delimiter);
	rc = sb_out_put(w->out, sb_text_slice(&text), err);
	sb_arena_reset(arena);
	return rc;
}

static bool is_wanted(const struct writer *w, const struct sb_attribution *t)
{
	return t->confidence >= w->least && (t->watched || !w->watched_only);
}

/* ---- the stage ---- */

static enum sb_rc run(void *ctx, struct sb_article *a, struct sb_err *err)
{
	struct writer *w = ctx;
	struct sb_claims *claims;
	enum sb_rc rc = SB_OK;

	if (!a->nattributions)
		return SB_OK;
	claims = sb_claims_of(a);
	for (size_t i = 0; i < a->nattributions && rc == SB_OK; i++)
		if (is_wanted(w, sb_claims_attribution(claims, i)))
			rc = put_claim(w, a, claims, i, err);
	return rc;
}

static enum sb_rc put_header(struct writer *w, struct sb_err *err)
{
	struct sb_text text = { 0 };
	enum sb_rc rc;

	sb_row_header(&w->scratch, &text, w->delimiter);
	rc = sb_out_put(w->out, sb_text_slice(&text), err);
	sb_arena_reset(&w->scratch);
	return rc;
}

static enum sb_rc close_write(void *ctx, bool ok, struct sb_err *err)
{
	struct writer *w = ctx;
	enum sb_rc rc = w->out ? sb_out_close(w->out, ok, err) : SB_OK;

	sb_arena_release(&w->scratch);
	free(w);
	return rc;
}

static enum sb_rc open_write(void **ctx, const struct sb_config *config,
			     struct sb_err *err)
{
	struct writer *w;
	enum sb_rc rc = sb_row_check_delimiter(config->delimiter, err);

	if (rc != SB_OK)
		return rc;
	w = sb_malloc(sizeof(*w));
	*w = (struct writer) { .delimiter = config->delimiter,
			       .least = config->least,
			       .watched_only = config->watched_only };
	rc = sb_out_open(&w->out, config->output, err);
	if (rc == SB_OK)
		rc = put_header(w, err);
	if (rc == SB_OK)
		*ctx = w;
	else
		close_write(w, false, NULL);
	return rc;
}

const struct sb_option sb_write_options[] = {
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "write the CSV to FILE instead of standard output" },
	{ .name = "delimiter",
	  .kind = SB_OPT_CHAR,
	  .offset = SB_FIELD(delimiter),
	  .arg = "CHAR",
	  .help = "put CHAR between fields instead of a comma; ';' for "
		  "spreadsheets with a decimal comma" },
	{ .name = "watched-only",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(watched_only),
	  .help = "leave out claims of speakers who are not in the watch "
		  "list" },
	{ .name = "min-confidence",
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(least),
	  .arg = "N",
	  .help = "leave out claims with a confidence below N per cent",
	  .least = 0,
	  .most = 100 },
	{ .name = NULL },
};

const struct sb_stage sb_write_stage = {
	.name = "write",
	.summary = "write the claims as CSV",
	.example = "saidby score < resolved.jsonl | saidby write -o claims.csv",
	.needs = SB_LAYER_CONFIDENCE,
	.options = sb_write_options,
	.open = open_write,
	.run = run,
	.close = close_write,
};
