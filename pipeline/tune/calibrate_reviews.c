/* calibrate_reviews.c - what people wrote in the column `review`
 *
 * A row of the rule as it is now counts as one; one of another revision as a
 * half, since the rule may have been mended for it. The CSV tells the cue as
 * written, from which the lemma comes, and not the kind of source: a review
 * moves a rule as a whole and each of its lemmas.
 */
#include <math.h>

#include "calibrate.h"
#include "saidby/log.h"
#include "saidby/read.h"
#include "saidby/write.h"

#define OTHER_REVISION 0.5

/* Sums of a line, before they are made whole numbers. */
struct sum {
	double n, content, speaker;
};

struct reviews {
	struct cal_table *table;
	const struct bench *bench;
	const char *path;
	struct cal_table lines; /* numbers the sums */
	SB_VEC(struct sum) sums;
	unsigned taken;
};

/* "wrong text" tells nothing of the speaker: both are taken as wrong. */
static bool read_word(struct sb_slice word, bool *content, bool *speaker)
{
	*speaker = sb_slice_is(word, "ok");
	*content = *speaker || sb_slice_is(word, "wrong speaker");
	return *content || sb_slice_is(word, "wrong text") ||
	       sb_slice_is(word, "not a claim");
}

static const struct sb_rule *rule_of(const struct reviews *r,
				     struct sb_slice cell, double *weight)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(r->bench->rules, &n);
	struct sb_slice rest = sb_cell_unguard(cell), id, rev;

	sb_slice_cut(&rest, SB_LIT("@"), &id);
	rev = rest;
	for (size_t i = 0; i < n; i++) {
		char now[16];

		if (!sb_slice_eq(v[i].id, id))
			continue;
		snprintf(now, sizeof(now), "%u", v[i].rev);
		*weight = sb_slice_is(rev, now) ? 1 : OTHER_REVISION;
		return &v[i];
	}
	return NULL;
}

/* The lemma of a cue as written, or absent. */
static struct sb_slice lemma_of(const struct reviews *r,
				const struct sb_rule *rule, struct sb_slice cue)
{
	const struct sb_entry *e;
	char name[64];

	if (rule->anchor != SB_AT_CUE || !cue.n ||
	    rule->lexicon.n >= sizeof(name))
		return (struct sb_slice) { NULL, 0 };
	snprintf(name, sizeof(name), "%.*s", SB_FMT(rule->lexicon));
	e = sb_lexicon_find(sb_ruleset_lexicon(r->bench->rules, name), cue,
			    NULL);
	return e ? e->forms[0] : (struct sb_slice) { NULL, 0 };
}

static void add(struct reviews *r, struct sb_slice rule, struct sb_slice lemma,
		double weight, bool content, bool speaker)
{
	struct sb_slice any = SB_LIT("*");
	size_t i = (size_t)(cal_table_line(&r->lines, rule, lemma, any) -
			    r->lines.lines.v);
	struct sum *s;

	while (r->sums.n <= i)
		sb_vec_push(r->table->arena, &r->sums);
	s = &r->sums.v[i];
	s->n += weight;
	s->content += weight * content;
	s->speaker += weight * speaker;
}

static void take_row(struct reviews *r, const struct sb_csv *csv,
		     const struct sb_csv_row *row)
{
	struct sb_slice word =
		sb_slice_trim(sb_csv_cell(row, sb_csv_column(csv, "review")));
	struct sb_slice cue =
		sb_cell_unguard(sb_csv_cell(row, sb_csv_column(csv, "cue")));
	const struct sb_rule *rule;
	struct sb_slice lemma;
	bool content, speaker;
	double weight;

	if (!word.n)
		return;
	if (!read_word(word, &content, &speaker)) {
		sb_log(SB_WARNING, r->path, row->line, 0,
		       "no such review: \"%.*s\"", SB_FMT(word));
		return;
	}
	rule = rule_of(r, sb_csv_cell(row, sb_csv_column(csv, "rule")),
		       &weight);
	if (!rule)
		return; /* of a rule that is gone, or added by hand */
	add(r, rule->id, SB_LIT("*"), weight, content, speaker);
	lemma = lemma_of(r, rule, cue);
	if (lemma.n)
		add(r, rule->id, lemma, weight, content, speaker);
	r->taken++;
}

/* Sums rise alike, so the parts stay within the whole when rounded. */
static void put_sums(struct reviews *r)
{
	for (size_t i = 0; i < r->lines.lines.n; i++) {
		const struct cal_line *l = &r->lines.lines.v[i];
		struct cal_line *to = cal_table_line(r->table, l->rule,
						     l->lemma, l->source);

		to->all.n += (unsigned)lround(r->sums.v[i].n);
		to->all.content += (unsigned)lround(r->sums.v[i].content);
		to->all.speaker += (unsigned)lround(r->sums.v[i].speaker);
	}
}

enum sb_rc cal_reviews_add(struct cal_table *t, const struct bench *b,
			   const char *path, unsigned *taken,
			   struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct reviews r = { .table = t, .bench = b, .path = path };
	struct sb_csv csv = { 0 };
	enum sb_rc rc = sb_read_csv(&csv, path, wanted, err);

	r.lines.arena = r.lines.keys.arena = t->arena;
	if (rc == SB_OK && (sb_csv_column(&csv, "review") == SIZE_MAX ||
			    sb_csv_column(&csv, "rule") == SIZE_MAX))
		rc = sb_fail(err, SB_DATA, path, csv.header.line,
			     "no column \"review\" or no column \"rule\"");
	for (size_t i = 0; rc == SB_OK && i < csv.nrows; i++)
		take_row(&r, &csv, &csv.rows[i]);
	if (rc == SB_OK)
		put_sums(&r);
	*taken = r.taken;
	sb_csv_release(&csv);
	return rc;
}
