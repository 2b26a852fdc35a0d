/* eval.c - the command `saidby eval`, see saidby/eval.h */
#include "eval.h"

#include "saidby/read.h"

bool sb_ev_is_spans(const char *path)
{
	struct sb_slice s = sb_slice_of(path);

	return sb_slice_ends(s, SB_LIT(".jsonl")) ||
	       sb_slice_ends(s, SB_LIT(".ndjson"));
}

/* Rows that a reviewer added are what the program missed, not its own. */
static void drop_added(struct sb_csv *csv)
{
	size_t id = sb_csv_column(csv, "claim_id"), n = 0;

	for (size_t i = 0; id != SIZE_MAX && i < csv->nrows; i++)
		if (sb_slice_trim(sb_csv_cell(&csv->rows[i], id)).n)
			csv->rows[n++] = csv->rows[i];
	if (id != SIZE_MAX)
		csv->nrows = n;
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

/* Those who want to know what gold says of the rows. */
struct takers {
	struct sb_ev_by *by;
	struct sb_ev_since *since;
};

static void take_all(void *arg, const struct sb_ev_verdict *verdict)
{
	const struct takers *t = arg;

	if (t->by)
		sb_ev_by_take(t->by, verdict);
	if (t->since)
		sb_ev_since_take(t->since, verdict);
}

static enum sb_rc open_takers(struct takers *t, const struct sb_eval_request *r,
			      const struct sb_csv *csv, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	if (r->by)
		rc = sb_ev_by_open(&t->by, csv, r->by, r->claims, err);
	if (rc == SB_OK && r->since)
		rc = sb_ev_since_open(&t->since, r, csv, err);
	return rc;
}

static enum sb_rc score(const struct sb_eval_request *r, bool spans,
			const struct sb_csv *csv, FILE *out, struct sb_err *err)
{
	struct takers takers = { 0 };
	struct sb_ev_judge all = { take_all, &takers };
	const struct sb_ev_judge *judge = r->by || r->since ? &all : NULL;
	enum sb_rc rc = open_takers(&takers, r, csv, err);

	if (!sb_fatal(rc))
		rc = spans ? sb_ev_spans(r, csv, out, judge, err)
			   : sb_ev_news(r, csv, out, judge, err);
	if (takers.by)
		sb_ev_by_close(takers.by, sb_fatal(rc) ? NULL : out);
	if (takers.since)
		sb_ev_since_close(takers.since, sb_fatal(rc) ? NULL : out);
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
		rc = sb_read_csv(&csv, request->claims, spans ? id : claim,
				 err);
	if (rc == SB_OK) {
		drop_added(&csv);
		rc = score(request, spans, &csv, out, err);
	}
	if (!sb_fatal(rc) && request->reviews) {
		enum sb_rc missed = sb_ev_missed(request->reviews, &csv, out,
						 err);

		rc = missed == SB_OK ? rc : missed;
	}
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
		.since = config->since,
		.reviews = config->reviews,
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
	{ .name = "since",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(since),
	  .arg = "CSV",
	  .help = "also which rows were gained, lost, got right or wrong since "
		  "these claims; -v shows them" },
	{ .name = "reviews",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(reviews),
	  .arg = "CSV",
	  .help = "also which claims are missed that reviewers added as rows "
		  "without claim_id" },
	{ .name = NULL },
};
