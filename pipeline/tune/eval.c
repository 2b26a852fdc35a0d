/* eval.c - the command `saidby eval`, see saidby/eval.h */
#include "eval.h"

#include "saidby/file.h"
#include "saidby/log.h"
#include "saidby/read.h"

/* A night's claims of a large corpus. */
enum { MOST_CLAIMS = 1 << 30 };

bool sb_ev_is_spans(const char *path)
{
	struct sb_slice s = sb_slice_of(path);

	return sb_slice_ends(s, SB_LIT(".jsonl")) ||
	       sb_slice_ends(s, SB_LIT(".ndjson"));
}

enum sb_rc sb_ev_load_claims(struct sb_csv *csv, const char *path,
			     const char *const *wanted, struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	struct sb_decoded text;
	struct sb_slice bytes;
	enum sb_rc rc = sb_file_load(&arena, path, MOST_CLAIMS, &bytes, err);

	if (rc == SB_OK && sb_csv_is_workbook(bytes))
		rc = sb_fail(err, SB_DATA, path, 0,
			     "a workbook, not CSV: save it as CSV (UTF-8)");
	if (rc == SB_OK) {
		sb_charset_decode(&arena, bytes, (struct sb_slice) { NULL, 0 },
				  &text);
		rc = sb_csv_parse(csv, text.text, wanted, path, err);
	}
	if (rc == SB_OK && csv->lenient)
		sb_log(SB_WARNING, path, csv->lenient, 0,
		       "a quotation mark in the wrong place: read leniently");
	sb_arena_release(&arena);
	return rc;
}

static enum sb_rc check(const struct sb_eval_request *r, bool spans,
			struct sb_err *err)
{
	if (spans && r->least)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "--least goes with gold in TSV");
	if (!spans && (r->outlets || r->not_outlets))
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "--outlets and --not-outlets go with gold in "
			       "JSON Lines");
	return SB_OK;
}

static enum sb_rc score(const struct sb_eval_request *r, bool spans,
			const struct sb_csv *csv, FILE *out, struct sb_err *err)
{
	struct sb_ev_by *by = NULL;
	struct sb_ev_judge judge = { sb_ev_by_take, NULL };
	enum sb_rc rc = SB_OK;

	if (r->by)
		rc = sb_ev_by_open(&by, csv, r->by, r->claims, err);
	if (rc != SB_OK)
		return rc;
	judge.arg = by;
	rc = spans ? sb_ev_spans(r, csv, out, by ? &judge : NULL, err)
		   : sb_ev_news(r, csv, out, by ? &judge : NULL, err);
	if (by)
		sb_ev_by_close(by, sb_fatal(rc) ? NULL : out);
	return rc;
}

enum sb_rc sb_eval(const struct sb_eval_request *request, FILE *out,
		   struct sb_err *err)
{
	static const char *const claim[] = { "claim", NULL };
	static const char *const id[] = { "article_id", "id",	  "article",
					  "doc",	"doc_id", "file",
					  NULL };
	bool spans = sb_ev_is_spans(request->gold);
	struct sb_csv csv = { 0 };
	enum sb_rc rc = check(request, spans, err);

	if (rc == SB_OK)
		rc = sb_ev_load_claims(&csv, request->claims,
				       spans ? id : claim, err);
	if (rc == SB_OK)
		rc = score(request, spans, &csv, out, err);
	sb_csv_release(&csv);
	return rc;
}

enum sb_rc sb_eval_run(const struct sb_config *config, struct sb_err *err)
{
	struct sb_eval_request request = {
		.verbose = config->verbose > 0,
		.least = config->least_score,
		.outlets = config->gold_outlets,
		.not_outlets = config->gold_not_outlets,
		.by = config->by,
	};

	if (config->paths.n != 2)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "name the gold and the claims");
	request.gold = config->paths.v[0];
	request.claims = config->paths.v[1];
	return sb_eval(&request, stdout, err);
}

const struct sb_option sb_eval_options[] = {
	{ .name = "least",
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(least_score),
	  .arg = "N",
	  .help = "fail if an article's score is below N (gold in TSV)",
	  .least = 0,
	  .most = 100 },
	{ .name = "outlets",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(gold_outlets),
	  .arg = "A,B",
	  .help = "take only these outlets' articles (gold in JSON Lines)" },
	{ .name = "not-outlets",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(gold_not_outlets),
	  .arg = "A,B",
	  .help = "take all outlets' articles but these" },
	{ .name = "by",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(by),
	  .arg = "COLUMN",
	  .words = "rule type speaker source_outlet publisher",
	  .help = "also how often claims are right, by this column" },
	{ .name = NULL },
};
