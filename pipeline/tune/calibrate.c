/* calibrate.c - see saidby/calibrate.h
 *
 * Three rounds, since counts decide what is found:
 *	1  nothing counted, nothing gated: what every rule is worth alone
 *	2  with those counts, gates half open: overlaps fall as they will
 *	3  with the counts of both, gates as the rules have them: the rows
 *	   that readers see, from which the log odds of traits are learned
 */
#include "saidby/calibrate.h"

#include <math.h>
#include <stdio.h>

#include "calibrate.h"
#include "saidby/file.h"
#include "saidby/log.h"
#include "saidby/write.h"

enum { HALF_GATE = 15, HALF_NESTED = 30, MOST_OLD = 1 << 26 };

struct calibration {
	const struct sb_config *config;
	struct sb_eval_request request;
	struct bench bench;
	struct sb_arena arena;
	struct cal_table table;
	struct cal_odds odds;
	int gate, nested_gate; /* of the rules */
};

static const char *const head =
	"# How often a rule was right on annotated news: rule, lemma of the "
	"cue, kind of\n"
	"# source, rows, rows with the right content, rows with the right "
	"speaker too.\n";
static const char *const head_odds =
	"# And what else moves a row's odds: +part, trait, rows that have it, "
	"log odds.\n";

/* ---- rounds ---- */

static enum sb_rc round_with(struct calibration *c, const struct cal_table *t,
			     int gate, int nested, struct cal_rows *rows,
			     struct sb_err *err)
{
	const char *const *paths = c->config->paths.v;
	size_t n = c->config->paths.n, npriors = 0;
	struct sb_prior *priors = NULL;

	if (t)
		npriors = cal_table_priors(t, &priors);
	sb_ruleset_recount(c->bench.rules, priors, npriors, gate, nested);
	return cal_round(&c->arena, &c->bench, &c->request,
			 n ? paths : &c->config->gold, n ? n : 1, rows, err);
}

static size_t judged(const struct cal_rows *rows)
{
	size_t n = 0;

	for (size_t i = 0; i < rows->list.n; i++)
		n += rows->list.v[i].judged;
	return n;
}

static void say_fit(const struct calibration *c, const struct cal_rows *rows)
{
	double error = cal_error(rows, &c->table);

	sb_log(SB_NOTE, NULL, 0, 0, "%zu claims judged by gold", judged(rows));
	if (!isnan(error))
		sb_log(SB_NOTE, NULL, 0, 0,
		       "calibration error %.1f points, each of %u parts of "
		       "the gold judged by the others",
		       error,
		       rows->folds.n < CAL_FOLDS ? rows->folds.n : CAL_FOLDS);
	for (int part = 0; part < SB_PARTS; part++)
		if (!c->odds.known[part])
			sb_log(SB_NOTE, NULL, 0, 0,
			       "too few rows to learn the log odds of '%s'",
			       sb_part_name((enum sb_part)part));
}

static enum sb_rc learn(struct calibration *c, struct sb_err *err)
{
	struct cal_table first;
	struct cal_rows rows;
	enum sb_rc rc = round_with(c, NULL, 0, 0, &rows, err);

	cal_table_init(&first, &c->arena, c->config);
	if (sb_fatal(rc))
		return rc;
	cal_table_count(&first, &rows);
	rc = round_with(c, &first, HALF_GATE, HALF_NESTED, &rows, err);
	if (sb_fatal(rc))
		return rc;
	cal_table_count(&c->table, &rows);
	cal_table_fill(&c->table, &first);
	rc = round_with(c, &c->table, c->gate, c->nested_gate, &rows, err);
	if (sb_fatal(rc))
		return rc;
	if (!judged(&rows))
		return sb_fail(err, SB_DATA, c->config->gold, 0,
			       "gold judges none of the claims: is it of "
			       "these articles?");
	cal_fit(&rows, &c->table, CAL_ALL, &c->odds);
	say_fit(c, &rows);
	return rc;
}

/* ---- what is written ---- */

static void add_odds(struct calibration *c, struct sb_text *t)
{
	bool any = false;

	for (int part = 0; part < SB_PARTS; part++)
		for (int k = 0; c->odds.known[part] && k < SB_TRAITS; k++) {
			if (!c->odds.rows[part][k])
				continue;
			if (!any)
				sb_text_add(&c->arena, t,
					    sb_slice_of(head_odds));
			any = true;
			sb_text_addf(&c->arena, t, "+%s\t%s\t%u\t%.2f\n",
				     sb_part_name((enum sb_part)part),
				     sb_trait_name((enum sb_trait)k),
				     c->odds.rows[part][k], c->odds.v[part][k]);
		}
}

/* The options, so that it can be done again. */
static void add_how(struct calibration *c, struct sb_text *t)
{
	const struct sb_config *f = c->config;
	const struct {
		const char *name, *value;
	} v[] = { { "outlets", f->gold_outlets },
		  { "not-outlets", f->gold_not_outlets },
		  { "keep", f->kept_rules } };

	sb_text_add(&c->arena, t, SB_LIT("# Made by: saidby calibrate"));
	if (f->gold)
		sb_text_add(&c->arena, t, SB_LIT(" --gold"));
	if (f->reviews)
		sb_text_add(&c->arena, t, SB_LIT(" --reviews"));
	for (size_t i = 0; i < sizeof(v) / sizeof(*v); i++)
		if (v[i].value)
			sb_text_addf(&c->arena, t, " --%s \"%s\"", v[i].name,
				     v[i].value);
	sb_text_addf(&c->arena, t, " --min-rows %u\n", c->table.least_rows);
}

static struct sb_slice new_file(struct calibration *c)
{
	struct sb_prior *v;
	size_t n = cal_table_priors(&c->table, &v);
	struct sb_text t = { 0 };

	sb_text_add(&c->arena, &t, sb_slice_of(head));
	add_how(c, &t);
	for (size_t i = 0; i < n; i++)
		sb_text_addf(&c->arena, &t, "%.*s\t%.*s\t%.*s\t%u\t%u\t%u\n",
			     SB_FMT(v[i].rule), SB_FMT(v[i].lemma),
			     SB_FMT(v[i].source), v[i].n, v[i].content,
			     v[i].speaker);
	add_odds(c, &t);
	return sb_text_slice(&t);
}

/* ---- what changes ---- */

/* A line without its figures: what it is about. */
static struct sb_slice about(struct sb_slice line)
{
	int tabs = line.n && line.p[0] == '+' ? 2 : 3;

	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] == '\t' && --tabs == 0)
			return (struct sb_slice) { line.p, i };
	return line;
}

struct changes {
	struct sb_ev_index about; /* lines of the old file */
	SB_VEC(struct sb_slice) old;
	bool *seen;
	unsigned same, changed, added, gone;
};

static bool next_line(struct sb_slice *rest, struct sb_slice *line)
{
	while (sb_slice_cut(rest, SB_LIT("\n"), line))
		if (line->n && line->p[0] != '#')
			return true;
	return false;
}

static void take_old(struct calibration *c, struct changes *x,
		     struct sb_slice text)
{
	struct sb_slice line;

	x->about.arena = &c->arena;
	while (next_line(&text, &line))
		if (sb_ev_index_add(&x->about, about(line)) == x->old.n)
			*sb_vec_push(&c->arena, &x->old) = line;
	x->seen = SB_NEW_N(&c->arena, bool, x->old.n);
}

static void print_changes(struct calibration *c, struct sb_slice old,
			  struct sb_slice now)
{
	struct changes x = { 0 };
	struct sb_slice line;

	take_old(c, &x, old);
	while (next_line(&now, &line)) {
		uint32_t i = x.old.n ? sb_ev_index_find(&x.about, about(line))
				     : SB_EV_NONE;

		if (i != SB_EV_NONE)
			x.seen[i] = true;
		if (i != SB_EV_NONE && sb_slice_eq(x.old.v[i], line)) {
			x.same++;
			continue;
		}
		x.changed += i != SB_EV_NONE;
		x.added += i == SB_EV_NONE;
		if (i != SB_EV_NONE)
			printf("- %.*s\n", SB_FMT(x.old.v[i]));
		printf("+ %.*s\n", SB_FMT(line));
	}
	for (size_t i = 0; i < x.old.n; i++)
		if (!x.seen[i]) {
			x.gone++;
			printf("- %.*s\n", SB_FMT(x.old.v[i]));
		}
	printf("%u lines the same, %u changed, %u new, %u gone\n", x.same,
	       x.changed, x.added, x.gone);
}

static enum sb_rc put(struct calibration *c, struct sb_err *err)
{
	const char *path = c->config->output;
	struct sb_slice now = new_file(c), old = { NULL, 0 };
	struct sb_out *out;
	enum sb_rc rc;

	if (path &&
	    sb_file_load(&c->arena, path, MOST_OLD, &old, NULL) != SB_OK)
		old = (struct sb_slice) { NULL, 0 };
	rc = sb_out_open(&out, path, err);
	if (rc != SB_OK)
		return rc;
	rc = sb_out_put(out, now, err);
	if (rc != SB_OK) {
		sb_out_close(out, false, NULL);
		return rc;
	}
	rc = sb_out_close(out, true, err);
	if (rc == SB_OK && path)
		print_changes(c, old, now);
	return rc;
}

/* ---- the command ---- */

static enum sb_rc check(const struct sb_config *config, struct sb_err *err)
{
	if (!config->gold && !config->reviews)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "--gold or --reviews: what is right?");
	if (!config->gold && config->paths.n)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "articles go with --gold");
	if ((config->gold_outlets || config->gold_not_outlets) &&
	    (!config->gold || !sb_ev_is_spans(config->gold)))
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "--outlets and --not-outlets go with gold in "
			       "JSON Lines");
	return SB_OK;
}

static enum sb_rc add_reviews(struct calibration *c, struct sb_err *err)
{
	unsigned taken;
	enum sb_rc rc = cal_reviews_add(&c->table, &c->bench,
					c->config->reviews, &taken, err);

	if (rc == SB_OK)
		sb_log(SB_NOTE, NULL, 0, 0, "%u reviewed rows", taken);
	return rc;
}

static enum sb_rc calibrate(struct calibration *c, struct sb_err *err)
{
	enum sb_rc rc = bench_open(&c->bench, c->config, NULL, false, err);
	enum sb_rc skipped = SB_OK;

	if (rc != SB_OK)
		return rc;
	c->gate = sb_ruleset_gate(c->bench.rules);
	c->nested_gate = sb_ruleset_nested_gate(c->bench.rules);
	if (c->config->gold)
		rc = skipped = learn(c, err);
	if (!sb_fatal(rc) && c->config->reviews)
		rc = add_reviews(c, err);
	if (!sb_fatal(rc))
		rc = put(c, err);
	return rc == SB_OK ? skipped : rc;
}

enum sb_rc sb_calibrate_run(const struct sb_config *config, struct sb_err *err)
{
	struct calibration c = {
		.config = config,
		.request = { .gold = config->gold,
			     .claims = "claims",
			     .outlets = config->gold_outlets,
			     .not_outlets = config->gold_not_outlets },
	};
	enum sb_rc rc = check(config, err);

	cal_table_init(&c.table, &c.arena, config);
	if (rc == SB_OK) {
		rc = calibrate(&c, err);
		bench_close(&c.bench);
	}
	sb_arena_release(&c.arena);
	return rc;
}

const struct sb_option sb_calibrate_options[] = {
	{ .name = "gold",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(gold),
	  .arg = "GOLD",
	  .help = "what is right: as for eval, a table, a folder of them, or "
		  "JSON Lines" },
	{ .name = "reviews",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(reviews),
	  .arg = "CSV",
	  .help = "count the rows that have a review in this claims CSV" },
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
	{ .name = "min-rows",
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(least_rows),
	  .arg = "N",
	  .help = "leave out rules with fewer rows than N (default 15): they "
		  "keep their own weight",
	  .least = 1,
	  .most = 1000000 },
	{ .name = "keep",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(kept_rules),
	  .arg = "A,B",
	  .help = "leave out these rules, or those whose first part it is, "
		  "since gold doesn't tell of them" },
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "write to FILE and print what changes in it" },
	{ .name = NULL },
};
