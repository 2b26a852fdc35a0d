/* rules_profile.c - saidby rules profile: what rules cost, and how it grows
 *
 * Growth is measured, not guessed: sentences of the corpus of about 8, 16, 32
 * and 64 words (of two joined, where it has none) are run again under one match
 * limit after the other, and of each rule the smallest power of two is kept
 * that none of them reaches. What grows faster than the third power of the
 * length is named.
 */
#include <stdio.h>
#include <stdlib.h>

#include "rules.h"
#include "saidby/words.h"

enum {
	CLASSES = 4,
	MOST_TEXTS = 60, /* of a class */
	LEAST_LIMIT = 64,
	LIMITS = 11, /* 64 * 2^11 is above the limit of a run */
	CUBIC = 512, /* what a cubic grows by from 8 to 64 words */
};

static const unsigned lengths[CLASSES] = { 8, 16, 32, 64 };

/* The limit that suffices for each length; 0: none does. */
struct needs {
	uint32_t at[CLASSES];
};

struct profile {
	struct bench *bench;
	struct sb_cost *costs; /* by rule */
	size_t nrules;
	SB_VEC(struct sb_slice) texts[CLASSES]; /* in the bench's arena */
	struct needs *needs;			/* by rule */
	uint64_t articles, bytes;
};

static unsigned count_words(struct sb_slice s)
{
	struct sb_span w;
	size_t at = 0;
	unsigned n = 0;

	while (sb_word_next(s, &at, &w))
		n++;
	return n;
}

/* Keeps sentences whose length is near one of the classes'. */
static void keep_texts(struct profile *p, const struct sb_article *a)
{
	for (size_t i = 0; i < a->nsentences; i++) {
		struct sb_slice s = sb_slice_at(a->match, a->sentences[i].span);
		unsigned n = count_words(s);

		for (int c = 0; c < CLASSES; c++)
			if (n * 8 >= lengths[c] * 7 &&
			    n * 8 <= lengths[c] * 10 &&
			    p->texts[c].n < MOST_TEXTS)
				*sb_vec_push(&p->bench->arena, &p->texts[c]) =
					sb_arena_dup(&p->bench->arena, s);
	}
}

static enum sb_rc profile_article(void *arg, struct sb_article *a,
				  struct sb_err *err)
{
	struct profile *p = arg;
	enum sb_rc rc = bench_article(p->bench, err);

	if (rc != SB_OK)
		return rc;
	p->articles++;
	p->bytes += a->match.n;
	keep_texts(p, a);
	return SB_OK;
}

/* ---- growth ---- */

static enum sb_rc run_texts(struct profile *p, int c, struct sb_err *err)
{
	for (size_t i = 0; i < p->texts[c].n; i++) {
		enum sb_rc rc = bench_text(p->bench, p->texts[c].v[i], false,
					   err);

		if (rc != SB_OK)
			return rc;
	}
	return SB_OK;
}

static enum sb_rc measure_class(struct profile *p, int c, struct sb_cost *costs,
				struct sb_err *err)
{
	uint32_t limit = LEAST_LIMIT;

	for (int step = 0; step < LIMITS; step++, limit *= 2) {
		bool all = true;
		enum sb_rc rc;

		memset(costs, 0, p->nrules * sizeof(*costs));
		sb_matcher_limit(p->bench->matcher, limit);
		rc = run_texts(p, c, err);
		if (rc != SB_OK)
			return rc;
		for (size_t i = 0; i < p->nrules; i++) {
			if (costs[i].limited)
				all = false;
			else if (!p->needs[i].at[c])
				p->needs[i].at[c] = limit;
		}
		if (all)
			return SB_OK;
	}
	return SB_OK;
}

/* Longer sentences than the corpus has: two of the class before as one. */
static void join_texts(struct profile *p, int c)
{
	for (size_t i = 0; i + 1 < p->texts[c - 1].n; i += 2) {
		struct sb_slice a = p->texts[c - 1].v[i];
		struct sb_slice b = p->texts[c - 1].v[i + 1];

		while (a.n && strchr(".?! ", a.p[a.n - 1]))
			a.n--;
		*sb_vec_push(&p->bench->arena, &p->texts[c]) =
			sb_arena_printf(&p->bench->arena, "%.*s and %.*s",
					SB_FMT(a), SB_FMT(b));
	}
}

static enum sb_rc measure_growth(struct profile *p, struct sb_err *err)
{
	struct sb_cost *costs = SB_NEW_N(&p->bench->arena, struct sb_cost,
					 p->nrules);
	enum sb_rc rc = SB_OK;

	sb_matcher_costs(p->bench->matcher, costs);
	for (int c = 1; c < CLASSES; c++)
		if (!p->texts[c].n)
			join_texts(p, c);
	for (int c = 0; c < CLASSES && rc == SB_OK; c++)
		if (p->texts[c].n)
			rc = measure_class(p, c, costs, err);
	sb_matcher_costs(p->bench->matcher, NULL);
	sb_matcher_limit(p->bench->matcher, 0);
	return rc;
}

/* ---- telling ---- */

struct line {
	const struct sb_rule *rule;
	const struct sb_cost *cost;
	const uint32_t *needs;
};

static int dearest_first(const void *x, const void *y)
{
	const struct line *a = x, *b = y;

	if (a->cost->ns != b->cost->ns)
		return a->cost->ns > b->cost->ns ? -1 : 1;
	return (a->rule > b->rule) - (a->rule < b->rule);
}

static void print_line(const struct profile *p, const struct line *l,
		       double total)
{
	const struct sb_cost *c = l->cost;

	printf("%-26.*s %8.2f %5.1f %9llu %8llu", SB_FMT(l->rule->id),
	       (double)c->ns / 1e6,
	       total > 0 ? 100.0 * (double)c->ns / total : 0.0,
	       (unsigned long long)c->tries, (unsigned long long)c->hits);
	if (c->hits)
		printf(" %8.1f", (double)c->ns / 1e3 / (double)c->hits);
	else
		printf(" %8s", "-");
	for (int i = 0; i < CLASSES; i++) {
		if (!p->texts[i].n)
			printf(" %6s", "-");
		else if (!l->needs[i])
			printf(" %6s", "none");
		else
			printf(" %6u", l->needs[i]);
	}
	printf("\n");
}

/* The first length with texts that has a limit, and the last. */
static bool grows_fast(const struct profile *p, const uint32_t *needs)
{
	int first = -1, last = -1;

	for (int i = 0; i < CLASSES; i++) {
		if (!p->texts[i].n)
			continue;
		if (!needs[i])
			return true;
		if (first < 0)
			first = i;
		last = i;
	}
	if (first < 0 || first == last)
		return false;
	/* A cubic grows eightfold with each doubling. */
	return needs[last] / needs[first] > (uint32_t)CUBIC >>
	       (3 * (CLASSES - 1 - (last - first)));
}

static void print_warnings(const struct profile *p, const struct line *l)
{
	const struct sb_cost *c = l->cost;

	if (c->limited)
		printf("limit: %.*s stopped at the match limit %llu time%s, "
		       "last in `%s` (%s:%u)\n",
		       SB_FMT(l->rule->id), (unsigned long long)c->limited,
		       c->limited == 1 ? "" : "s", step_word(l->rule, c->worst),
		       c->worst->file, c->worst->line);
	if (grows_fast(p, l->needs))
		printf("growth: %.*s (%s:%u) takes more than the third power "
		       "of a sentence's length\n",
		       SB_FMT(l->rule->id), l->rule->file, l->rule->line);
}

static void print_profile(struct profile *p)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(p->bench->rules, &n);
	struct line *lines = SB_NEW_N(&p->bench->arena, struct line, n);
	double total = 0;

	for (size_t i = 0; i < n; i++) {
		lines[i] = (struct line) { &v[i], &p->costs[i],
					   p->needs[i].at };
		total += (double)p->costs[i].ns;
	}
	if (n)
		qsort(lines, n, sizeof(*lines), dearest_first);
	printf("%-26s %8s %5s %9s %8s %8s  match limit that suffices at\n", "",
	       "", "", "", "", "");
	printf("%-26s %8s %5s %9s %8s %8s %6u %6u %6u %6u words\n", "rule",
	       "ms", "%", "tries", "hits", "us/hit", lengths[0], lengths[1],
	       lengths[2], lengths[3]);
	for (size_t i = 0; i < n; i++)
		if (lines[i].rule->live)
			print_line(p, &lines[i], total);
	for (size_t i = 0; i < n; i++)
		print_warnings(p, &lines[i]);
	printf("%.1f ms in rules, %llu articles, %.2f MB; sentences measured:",
	       total / 1e6, (unsigned long long)p->articles,
	       (double)p->bytes / 1e6);
	for (int i = 0; i < CLASSES; i++)
		printf(" %zu", p->texts[i].n);
	printf("\n");
}

enum sb_rc rules_profile(const struct sb_config *config, struct sb_err *err)
{
	struct profile p = { 0 };
	struct bench b;
	bool skipped = false;
	enum sb_rc rc;

	if (config->paths.n < 2)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules profile PATH...: name a corpus");
	rc = bench_open(&b, config, NULL, false, err);
	p.bench = &b;
	if (rc == SB_OK) {
		sb_ruleset_rules(b.rules, &p.nrules);
		p.costs = SB_NEW_N(&b.arena, struct sb_cost, p.nrules);
		p.needs = SB_NEW_N(&b.arena, struct needs, p.nrules);
		sb_matcher_costs(b.matcher, p.costs);
		rc = corpus_each(config, config->paths.v + 1,
				 config->paths.n - 1, &b.article,
				 profile_article, &p, err);
		skipped = rc == SB_SKIP;
		rc = skipped ? SB_OK : rc;
	}
	if (rc == SB_OK)
		rc = measure_growth(&p, err);
	if (rc == SB_OK)
		print_profile(&p);
	bench_close(&b);
	return rc == SB_OK && skipped ? SB_SKIP : rc;
}
