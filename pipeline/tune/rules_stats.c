/* rules_stats.c - saidby rules stats: what rules and lexicons do in a corpus
 *
 * With --reviews, also how often a rule was right by what people wrote in the
 * column `review`, with Wilson's 95 % interval (Wilson, Probable inference,
 * the law of succession, and statistical inference, JASA 22, 1927).
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "rules.h"
#include "saidby/csvread.h"
#include "saidby/file.h"
#include "saidby/read.h"
#include "saidby/words.h"

enum { MOST_LEXICONS = 8, MOST_CSV = 1 << 30 };

struct tally {
	uint64_t tried, matched, gated, lost, claims, sure;
	uint64_t reviewed, right;
};

struct met {
	const char *name;
	const struct sb_lexicon *lex;
	bool *entries;
};

struct stats {
	struct bench *bench;
	struct tally *rules; /* by index */
	size_t nrules;
	struct met met[MOST_LEXICONS];
	int nmet;
	uint64_t articles, claims;
};

static const char *const watched_lexicons[] = { "cue",	   "source-prep",
						"speaker", "outlet",
						"title",   "role",
						"group",   "document" };

static void count_try(void *arg, const struct sb_article *a,
		      const struct sb_try *t)
{
	struct stats *s = arg;
	struct tally *y = &s->rules[t->rule->index];

	(void)a;
	if (t->outcome == SB_LOST) {
		y->lost++;
		return;
	}
	y->tried++;
	y->matched += t->outcome == SB_MATCHED || t->outcome == SB_GATED;
	y->gated += t->outcome == SB_GATED;
}

static struct tally *tally_of(struct stats *s, struct sb_slice id)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(s->bench->rules, &n);

	for (size_t i = 0; i < n; i++)
		if (sb_slice_eq(v[i].id, id))
			return &s->rules[i];
	return NULL;
}

static void mark_met(struct stats *s, const struct sb_article *a)
{
	struct sb_span w;
	size_t at = 0, end;

	while (sb_word_next(a->match, &at, &w))
		for (int i = 0; i < s->nmet; i++) {
			const struct sb_entry *e = sb_lexicon_match(
				s->met[i].lex, a->match, w.from, &end, NULL);

			if (e)
				s->met[i].entries[e->index] = true;
		}
}

static enum sb_rc count_article(void *arg, struct sb_article *a,
				struct sb_err *err)
{
	struct stats *s = arg;
	enum sb_rc rc = bench_article(s->bench, err);

	if (rc != SB_OK)
		return rc;
	s->articles++;
	s->claims += a->nattributions;
	for (size_t i = 0; i < a->nattributions; i++) {
		struct tally *y = tally_of(s, a->attributions[i].rule);

		y->claims++;
		y->sure += (uint64_t)a->attributions[i].confidence;
	}
	mark_met(s, a);
	return SB_OK;
}

/* ---- reviews ---- */

static void count_reviews(struct stats *s, const struct sb_csv *csv)
{
	size_t rule = sb_csv_column(csv, "rule");
	size_t review = sb_csv_column(csv, "review");

	for (size_t i = 0; i < csv->nrows; i++) {
		struct sb_slice id = sb_csv_cell(&csv->rows[i], rule);
		struct sb_slice word =
			sb_slice_trim(sb_csv_cell(&csv->rows[i], review));
		const char *mark = id.n ? memchr(id.p, '@', id.n) : NULL;
		struct tally *y;

		if (!word.n || !id.n)
			continue;
		if (mark)
			id.n = (size_t)(mark - id.p);
		y = tally_of(s, id);
		if (!y)
			continue;
		y->reviewed++;
		y->right += sb_slice_is(word, "ok");
	}
}

static enum sb_rc load_reviews(struct stats *s, const char *path,
			       struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct sb_arena arena = { 0 };
	struct sb_csv csv = { 0 };
	struct sb_slice bytes;
	struct sb_decoded text;
	enum sb_rc rc = sb_file_load(&arena, path, MOST_CSV, &bytes, err);

	if (rc == SB_OK) {
		sb_charset_decode(&arena, bytes, SB_LIT(""), &text);
		rc = sb_csv_parse(&csv, text.text, wanted, path, err);
		if (rc == SB_OK && sb_csv_column(&csv, "review") == SIZE_MAX)
			rc = sb_fail(err, SB_DATA, path, 0,
				     "no column 'review'");
		if (rc == SB_OK)
			count_reviews(s, &csv);
		sb_csv_release(&csv);
	}
	sb_arena_release(&arena);
	return rc;
}

/* Wilson's interval for RIGHT of N at 95 %, in per cent. */
static void interval(uint64_t right, uint64_t n, double *low, double *high)
{
	double z = 1.96, k = (double)n, p = (double)right / k;
	double mid = p + z * z / (2 * k);
	double half = z * sqrt(p * (1 - p) / k + z * z / (4 * k * k));

	*low = 100 * (mid - half) / (1 + z * z / k);
	*high = 100 * (mid + half) / (1 + z * z / k);
}

/* ---- telling ---- */

static void print_rule_line(const struct sb_rule *r, const struct tally *y,
			    bool reviews)
{
	printf("%-26.*s %8llu %8llu %7llu %7llu %8llu", SB_FMT(r->id),
	       (unsigned long long)y->tried, (unsigned long long)y->matched,
	       (unsigned long long)y->gated, (unsigned long long)y->lost,
	       (unsigned long long)y->claims);
	if (y->claims)
		printf(" %5.1f", (double)y->sure / (double)y->claims);
	else
		printf("     -");
	if (reviews && y->reviewed) {
		double low, high;

		interval(y->right, y->reviewed, &low, &high);
		printf("  %llu of %llu right, %.0f %% (%.0f to %.0f)",
		       (unsigned long long)y->right,
		       (unsigned long long)y->reviewed,
		       100.0 * (double)y->right / (double)y->reviewed, low,
		       high);
	}
	printf("\n");
}

/* Why a rule made no claim of its own. */
static const char *why_dead(const struct sb_rule *r, const struct tally *y)
{
	if (!y->tried)
		return "never tried";
	if (!y->matched)
		return "never matched";
	if (y->matched == y->gated)
		return "always less sure than the gate";
	return r->join ? "only adds to the claims of others" : "always beaten";
}

static void print_dead(const struct stats *s)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(s->bench->rules, &n);

	for (size_t i = 0; i < n; i++)
		if (v[i].live && !s->rules[i].claims)
			printf("dead: %.*s (%s:%u): %s\n", SB_FMT(v[i].id),
			       base_name(v[i].file), v[i].line,
			       why_dead(&v[i], &s->rules[i]));
}

static void print_met(const struct stats *s, bool list)
{
	for (int i = 0; i < s->nmet; i++) {
		const struct met *m = &s->met[i];
		size_t all = sb_lexicon_size(m->lex), met = 0;

		for (size_t k = 0; k < all; k++)
			met += m->entries[k];
		printf("lexicon %s: %zu of %zu entries met\n", m->name, met,
		       all);
		for (size_t k = 0; list && k < all; k++) {
			const struct sb_entry *e = sb_lexicon_entry(m->lex, k);

			if (!m->entries[k])
				printf("  never met: %.*s (%s:%u)\n",
				       SB_FMT(e->forms[0]), base_name(e->file),
				       e->line);
		}
	}
}

static void print_stats(const struct stats *s, const struct sb_config *config)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(s->bench->rules, &n);

	printf("%-26s %8s %8s %7s %7s %8s %5s%s\n", "rule", "tried", "matched",
	       "gated", "lost", "claims", "sure",
	       config->reviews ? "  reviewed" : "");
	for (size_t i = 0; i < n; i++)
		print_rule_line(&v[i], &s->rules[i], config->reviews != NULL);
	print_dead(s);
	print_met(s, config->verbose > 0);
	printf("%llu claims in %llu articles\n", (unsigned long long)s->claims,
	       (unsigned long long)s->articles);
}

static void set_up(struct stats *s, struct bench *b)
{
	size_t n;

	s->bench = b;
	sb_ruleset_rules(b->rules, &n);
	s->rules = SB_NEW_N(&b->arena, struct tally, n);
	s->nrules = n;
	for (int i = 0; i < MOST_LEXICONS; i++) {
		struct met m = { watched_lexicons[i], NULL, NULL };

		m.lex = sb_ruleset_lexicon(b->rules, m.name);
		if (!sb_lexicon_size(m.lex))
			continue;
		m.entries = SB_NEW_N(&b->arena, bool, sb_lexicon_size(m.lex));
		s->met[s->nmet++] = m;
	}
	sb_matcher_trace(b->matcher, count_try, s);
}

enum sb_rc rules_stats(const struct sb_config *config, struct sb_err *err)
{
	struct stats s = { 0 };
	struct bench b;
	enum sb_rc rc, skipped = SB_OK;

	if (config->paths.n < 2)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules stats PATH...: name a corpus");
	rc = bench_open(&b, config, NULL, false, err);
	if (rc != SB_OK)
		goto out;
	set_up(&s, &b);
	if (config->reviews)
		rc = load_reviews(&s, config->reviews, err);
	if (rc == SB_OK)
		rc = skipped = corpus_each(config, config->paths.v + 1,
					   config->paths.n - 1, &b.article,
					   count_article, &s, err);
	if (rc == SB_OK || rc == SB_SKIP)
		print_stats(&s, config);
out:
	bench_close(&b);
	return rc == SB_OK ? skipped : rc;
}
