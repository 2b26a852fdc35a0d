/* commands.c - the table of commands, see saidby/command.h */
#include "saidby/command.h"

#include "saidby/calibrate.h"
#include "saidby/eval.h"
#include "saidby/group.h"
#include "saidby/ledger.h"
#include "saidby/log.h"
#include "saidby/report.h"
#include "saidby/run.h"
#include "saidby/top.h"
#include "saidby/tune.h"

const struct sb_option sb_common_options[] = {
	{ .name = "help",
	  .letter = 'h',
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(help),
	  .help = "show this help" },
	{ .name = "quiet",
	  .letter = 'q',
	  .kind = SB_OPT_COUNT,
	  .offset = SB_FIELD(quiet),
	  .help = "errors and warnings only; twice: errors only" },
	{ .name = "verbose",
	  .letter = 'v',
	  .kind = SB_OPT_COUNT,
	  .offset = SB_FIELD(verbose),
	  .help = "say more: which rules, how many articles, how fast" },
	{ .name = "log-format",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(log_format),
	  .arg = "WORD",
	  .words = "text json",
	  .help = "messages as text or json (an object a line)" },
	{ .name = NULL },
};

static const struct sb_option rules_options[] = {
	{ .name = "rules",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(rules),
	  .arg = "DIR",
	  .help = "use the rule files below DIR" },
	{ .name = "watch",
	  .kind = SB_OPT_STRINGS,
	  .offset = SB_FIELD(watch),
	  .arg = "FILE",
	  .help = "add the speakers in FILE to the watch list" },
	{ .name = NULL },
};

static const struct sb_option run_options[] = {
	{ .name = "jobs",
	  .letter = 'j',
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(jobs),
	  .arg = "N",
	  .least = 0,
	  .most = 64,
	  .help = "N worker threads (default 0: one a processor, 8 at most)" },
	{ .name = "until",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(until),
	  .arg = "STAGE",
	  .words = "read normalise segment find resolve score write",
	  .help = "stop behind STAGE and print the articles as JSON Lines" },
	{ .name = NULL },
};

static enum sb_rc told(const struct sb_config *config, const struct sb_tally *t)
{
	if (!config->quiet)
		sb_log(config->verbose ? SB_NOTE : SB_DEBUG, NULL, 0, 0,
		       "%llu article%s, %llu skipped, %llu claim%s, %.2f s, "
		       "%.1f MB/s",
		       (unsigned long long)t->articles,
		       t->articles == 1 ? "" : "s",
		       (unsigned long long)t->skipped,
		       (unsigned long long)t->claims, t->claims == 1 ? "" : "s",
		       t->seconds,
		       t->seconds > 0 ? (double)t->bytes / 1e6 / t->seconds
				      : 0);
	return t->skipped || t->limited ? SB_SKIP : SB_OK;
}

static enum sb_rc need_paths(const struct sb_config *config, struct sb_err *err)
{
	return config->paths.n ? SB_OK
			       : sb_fail(err, SB_USAGE, NULL, 0,
					 "name files or folders to read, or "
					 "'-' for standard input");
}

static enum sb_rc run_all(const struct sb_config *config, struct sb_err *err)
{
	struct sb_tally tally;
	enum sb_rc rc = need_paths(config, err);

	if (rc == SB_OK)
		rc = sb_ledger_wanted(config)
			     ? sb_ledger_run(config, &tally, err)
			     : sb_run(config, &tally, err);
	return rc == SB_OK ? told(config, &tally) : rc;
}

static enum sb_rc filter(const struct sb_stage *stage,
			 const struct sb_config *config, struct sb_err *err)
{
	struct sb_tally tally;
	enum sb_rc rc;

	if (stage == &sb_read_stage)
		rc = need_paths(config, err);
	else
		rc = config->paths.n
			     ? sb_fail(err, SB_USAGE, NULL, 0,
				       "'%s' is a filter: it reads standard "
				       "input and takes no path",
				       stage->name)
			     : SB_OK;
	if (rc == SB_OK)
		rc = sb_filter(stage, config, &tally, err);
	return rc == SB_OK ? told(config, &tally) : rc;
}

static const struct sb_option *const for_run[] = {
	run_options,	   rules_options,
	sb_read_options,   sb_write_options,
	sb_ledger_options, sb_ledger_run_options,
	sb_common_options, NULL
};
static const struct sb_option *const for_read[] = { sb_read_options,
						    sb_common_options, NULL };
static const struct sb_option *const for_write[] = { sb_write_options,
						     sb_common_options, NULL };
static const struct sb_option *const for_rules[] = { rules_options,
						     sb_common_options, NULL };
static const struct sb_option *const for_filter[] = { sb_common_options, NULL };
static const struct sb_option *const for_review[] = { sb_ledger_options,
						      sb_common_options, NULL };
static const struct sb_option *const for_export[] = { sb_export_options,
						      sb_ledger_options,
						      sb_common_options, NULL };
static const struct sb_option *const for_eval[] = { sb_eval_options,
						    sb_common_options, NULL };
static const struct sb_option *const for_tune[] = { sb_tune_options,
						    rules_options,
						    sb_common_options, NULL };
static const struct sb_option *const for_calibrate[] = {
	sb_calibrate_options, rules_options, sb_common_options, NULL
};
static const struct sb_option *const for_group[] = { sb_group_options,
						     sb_common_options, NULL };
static const struct sb_option *const for_report[] = { sb_common_options,
						      sb_report_options, NULL };
static const struct sb_option *const for_top[] = { sb_top_options,
						   sb_common_options, NULL };

const struct sb_command sb_commands[] = {
	{ .name = "run",
	  .summary = "read articles and write the claims CSV",
	  .usage = "[options] PATH...",
	  .example = "saidby run corpora/sample -o claims.csv\n"
		     "zcat news.jsonl.gz | saidby run - --watched-only\n",
	  .options = for_run,
	  .wants_rules = true,
	  .run = run_all },
	{ .name = "read",
	  .stage = &sb_read_stage,
	  .usage = "[options] PATH... > ARTICLES",
	  .options = for_read },
	{ .name = "normalise",
	  .stage = &sb_normalise_stage,
	  .usage = "< ARTICLES > ARTICLES",
	  .options = for_filter },
	{ .name = "segment",
	  .stage = &sb_segment_stage,
	  .usage = "[options] < ARTICLES > ARTICLES",
	  .options = for_rules },
	{ .name = "find",
	  .stage = &sb_find_stage,
	  .usage = "[options] < ARTICLES > ARTICLES",
	  .options = for_rules },
	{ .name = "resolve",
	  .stage = &sb_resolve_stage,
	  .usage = "[options] < ARTICLES > ARTICLES",
	  .options = for_rules },
	{ .name = "score",
	  .stage = &sb_score_stage,
	  .usage = "[options] < ARTICLES > ARTICLES",
	  .options = for_rules },
	{ .name = "write",
	  .stage = &sb_write_stage,
	  .usage = "[options] < ARTICLES",
	  .options = for_write },
	{ .name = "review",
	  .summary = "take reviewed CSVs into the ledger",
	  .usage = "[options] FILE...",
	  .example = "saidby review claims-reviewed.csv\n"
		     "saidby review --ledger news.db anna.csv bo.csv\n",
	  .options = for_review,
	  .run = sb_review_run },
	{ .name = "export",
	  .summary = "write what the ledger has, as CSV or JSON",
	  .usage = "[options]",
	  .example = "saidby export -o all.csv\n"
		     "saidby export --format claimreview --author 'The Post' "
		     "-o reviews.jsonld\n",
	  .options = for_export,
	  .run = sb_export_run },
	{ .name = "eval",
	  .summary = "score claims against gold",
	  .usage = "[options] GOLD CLAIMS.csv",
	  .example = "saidby eval corpora/sample claims.csv\n",
	  .options = for_eval,
	  .run = sb_eval_run },
	{ .name = "top",
	  .summary = "show the most confident claims as a table",
	  .usage = "[options] CLAIMS.csv",
	  .example = "saidby top -n 20 claims.csv\n",
	  .options = for_top,
	  .run = sb_top_run },
	{ .name = "report",
	  .summary = "write claims as a page to review them on",
	  .usage = "[options] CLAIMS.csv...",
	  .example = "saidby report claims.csv -o review.html\n",
	  .options = for_report,
	  .run = sb_report_run },
	{ .name = "group",
	  .summary =
		  "tell which claims of a CSV are the same, and what differs",
	  .usage = "[options] CLAIMS.csv",
	  .example = "saidby group claims.csv -o grouped.csv\n"
		     "saidby run news | saidby group - -o claims.csv\n",
	  .options = for_group,
	  .run = sb_group_run },
	{ .name = "rules",
	  .summary = "check, test and explain rule files",
	  .usage = "COMMAND [options] ...",
	  .example = "saidby rules check [DIR|FILE...]\n"
		     "saidby rules test [--rule direct.colon] [DIR]\n"
		     "saidby rules explain 'TEXT'|FILE|FILE:LINE [FOLDER...]\n"
		     "saidby rules try --missed 'TEXT'|FILE|FOLDER...\n"
		     "saidby rules stats [--reviews claims.csv] FOLDER...\n"
		     "saidby rules profile FOLDER...\n"
		     "saidby rules diff [--csv] OLDRULES NEWRULES FOLDER...\n"
		     "saidby rules diff -i -o reviews.csv OLDRULES NEWRULES "
		     "FOLDER...\n"
		     "saidby rules fmt [--check] [DIR|FILE...]\n"
		     "saidby rules promote CLAIM_ID --as ok|no --from "
		     "claims.csv\n"
		     "saidby rules watch [DIR ['TEXT'|FILE|FOLDER...]]\n",
	  .options = for_tune,
	  .run = sb_tune_run },
	{ .name = "calibrate",
	  .summary = "count how often each rule is right, for its confidence",
	  .usage = "[options] --gold GOLD|--reviews CSV [PATH...]",
	  .example = "saidby calibrate --gold gold.jsonl -o "
		     "rules/en/confidence.tsv\n"
		     "saidby calibrate --reviews reviewed.csv -o "
		     "rules/reviews/confidence.tsv\n",
	  .options = for_calibrate,
	  .run = sb_calibrate_run },
	{ .name = "completion",
	  .summary = "print a completion script for bash, zsh or fish",
	  .usage = "bash|zsh|fish",
	  .example = "saidby completion bash > /etc/bash_completion.d/saidby\n",
	  .options = for_filter,
	  .run = sb_completion_run },
	{ .name = NULL },
};

const char *sb_command_summary(const struct sb_command *c)
{
	return c->stage ? c->stage->summary : c->summary;
}

const char *sb_command_example(const struct sb_command *c)
{
	return c->stage ? c->stage->example : c->example;
}

bool sb_command_wants_rules(const struct sb_command *c)
{
	return c->stage ? c->stage->wants_rules : c->wants_rules;
}

enum sb_rc sb_command_run(const struct sb_command *c,
			  const struct sb_config *config, struct sb_err *err)
{
	return c->stage ? filter(c->stage, config, err) : c->run(config, err);
}
