/* priors.c - confidence.tsv: how often rules were right */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "internal.h"

/* A count of fewer rows than this leans on what it backs off to. */
enum { PRIOR_ROWS = 12 };

static bool cell_number(struct sb_slice s, unsigned *n)
{
	*n = 0;
	if (!s.n || s.n > 8)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		*n = *n * 10 + (unsigned)(s.p[i] - '0');
	}
	return true;
}

static bool prior_line(struct sb_ruleset *rs, struct sb_slice line)
{
	struct sb_slice c[6];
	struct sb_prior p;
	int n = 0;

	while (n < 6 && sb_slice_cut(&line, SB_LIT("\t"), &c[n]))
		n++;
	if (n != 6 || line.p || !cell_number(c[3], &p.n) ||
	    !cell_number(c[4], &p.content) || !cell_number(c[5], &p.speaker) ||
	    p.content > p.n || p.speaker > p.n)
		return false;
	p.rule = sb_arena_dup(&rs->arena, c[0]);
	p.lemma = sb_arena_dup(&rs->arena, c[1]);
	p.source = sb_arena_dup(&rs->arena, c[2]);
	*sb_vec_push(&rs->arena, &rs->priors) = p;
	return true;
}

bool ruleset_load_priors(struct sb_ruleset *rs, const char *path,
			 struct sb_err *err)
{
	FILE *f = fopen(path, "rb");
	char *buf = NULL;
	size_t cap = 0;
	ssize_t n;
	unsigned number = 0;

	if (!f) {
		sb_fail(err, SB_DATA, path, 0, "cannot read: %s",
			strerror(errno));
		return false;
	}
	while ((n = getline(&buf, &cap, f)) >= 0) {
		struct sb_slice l = { buf, (size_t)n };
		struct origins o = { 0 };

		number++;
		while (l.n && (l.p[l.n - 1] == '\n' || l.p[l.n - 1] == '\r'))
			l.n--;
		if (!l.n || l.p[0] == '#' || prior_line(rs, l))
			continue;
		*sb_vec_push(&rs->arena, &o) = (struct origin) {
			0, sb_arena_dup(&rs->arena, sb_slice_of(path)).p,
			number, 1
		};
		ruleset_problem(rs, SB_PROBLEM_ERROR, "confidence", &o, 0,
				"a line is rule, lemma, source, rows, right "
				"content, right content and speaker, with tabs "
				"between");
	}
	free(buf);
	fclose(f);
	return true;
}

/* ---- looking up ---- */

static int compare(const void *x, const void *y)
{
	const struct sb_prior *a = x, *b = y;
	int d = sb_slice_cmp(a->rule, b->rule);

	if (!d)
		d = sb_slice_cmp(a->lemma, b->lemma);
	return d ? d : sb_slice_cmp(a->source, b->source);
}

void ruleset_sort_priors(struct sb_ruleset *rs)
{
	if (rs->priors.n)
		qsort(rs->priors.v, rs->priors.n, sizeof(*rs->priors.v),
		      compare);
}

/* The posterior mean of a share with PRIOR_ROWS pseudo-counts at `before`. */
static double blend(double before, unsigned right, unsigned n)
{
	return (before * PRIOR_ROWS + right) / (PRIOR_ROWS + n);
}

static void refine(const struct sb_ruleset *rs, struct sb_slice rule,
		   struct sb_slice lemma, struct sb_slice source,
		   struct sb_estimate *e)
{
	struct sb_prior key = { .rule = rule,
				.lemma = lemma,
				.source = source };
	const struct sb_prior *p = rs->priors.n ? bsearch(&key, rs->priors.v,
							  rs->priors.n,
							  sizeof(key), compare)
						: NULL;

	if (!p || !p->n)
		return;
	e->content = blend(e->content, p->content, p->n);
	e->speaker = blend(e->speaker, p->speaker, p->content);
	e->rows = p->n;
}

void sb_ruleset_estimate(const struct sb_ruleset *rs, struct sb_slice rule,
			 struct sb_slice lemma, enum sb_source_kind source,
			 struct sb_estimate *e)
{
	struct sb_slice any = SB_LIT("*");
	struct sb_slice kind = sb_slice_of(sb_source_kind_name(source));

	refine(rs, rule, any, any, e);
	refine(rs, rule, any, kind, e);
	if (lemma.n) {
		refine(rs, rule, lemma, any, e);
		refine(rs, rule, lemma, kind, e);
	}
}
