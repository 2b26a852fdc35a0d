/* priors.c - confidence.tsv: how often rules were right */
#include <errno.h>
#include <math.h>
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

/* ---- traits: "+claim	nested	42	-1.99" ---- */

static const char *const parts[] = { "claim", "speaker", "person" };
static const char *const traits[] = { "start", "counts", "weight", "nested",
				      "short", "guess",	 "split",  "unsaid",
				      "mixed", "sure",	 "pronoun" };

const char *sb_part_name(enum sb_part part)
{
	return parts[part];
}

const char *sb_trait_name(enum sb_trait trait)
{
	return traits[trait];
}

/* Where nothing was counted, nesting and an end that is a guess still cost
 * something.
 */
static const double cautious[SB_PARTS][SB_TRAITS] = {
	[SB_PART_CLAIM] = { [SB_TRAIT_COUNTS] = 1,
			    [SB_TRAIT_NESTED] = -1,
			    [SB_TRAIT_GUESS] = -0.4 },
	[SB_PART_SPEAKER] = { [SB_TRAIT_COUNTS] = 1 },
	[SB_PART_PERSON] = { [SB_TRAIT_SURE] = 1 },
};

const double *sb_ruleset_odds(const struct sb_ruleset *rs, enum sb_part part)
{
	return rs->has_odds[part] ? rs->odds[part] : cautious[part];
}

static int number_of(struct sb_slice name, const char *const *list, int n)
{
	for (int i = 0; i < n; i++)
		if (sb_slice_is(name, list[i]))
			return i;
	return -1;
}

/* A number as in "-1.99"; false for what is none. */
static bool cell_odds(struct sb_slice s, double *x)
{
	char buf[16], *end;

	if (!s.n || s.n >= sizeof(buf))
		return false;
	memcpy(buf, s.p, s.n);
	buf[s.n] = '\0';
	*x = strtod(buf, &end);
	return !*end && isfinite(*x);
}

static bool trait_line(struct sb_ruleset *rs, struct sb_slice line)
{
	struct sb_slice c[4];
	unsigned rows;
	double x;
	int n = 0, part, trait;

	while (n < 4 && sb_slice_cut(&line, SB_LIT("\t"), &c[n]))
		n++;
	if (n != 4 || line.p || !cell_number(c[2], &rows) ||
	    !cell_odds(c[3], &x))
		return false;
	part = number_of(c[0], parts, SB_PARTS);
	trait = number_of(c[1], traits, SB_TRAITS);
	if (part < 0 || trait < 0)
		return false;
	rs->has_odds[part] = true;
	rs->odds[part][trait] = x;
	return true;
}

/* ---- counts ---- */

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

static bool any_line(struct sb_ruleset *rs, struct sb_slice line)
{
	if (line.p[0] != '+')
		return prior_line(rs, line);
	return trait_line(rs, (struct sb_slice) { line.p + 1, line.n - 1 });
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
		ruleset_digest(rs, l);
		while (l.n && (l.p[l.n - 1] == '\n' || l.p[l.n - 1] == '\r'))
			l.n--;
		if (!l.n || l.p[0] == '#' || any_line(rs, l))
			continue;
		*sb_vec_push(&rs->arena, &o) = (struct origin) {
			0, sb_arena_dup(&rs->arena, sb_slice_of(path)).p,
			number, 1
		};
		ruleset_problem(rs, SB_PROBLEM_ERROR, "confidence", &o, 0,
				"a line is rule, lemma, source, rows, right "
				"content, right content and speaker, or +part, "
				"trait, rows, log odds, with tabs between");
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
	struct sb_prior *v = rs->priors.v;
	size_t n = 0;

	if (!rs->priors.n)
		return;
	qsort(v, rs->priors.n, sizeof(*v), compare);
	for (size_t i = 1; i < rs->priors.n; i++) {
		if (compare(&v[n], &v[i]) != 0) {
			v[++n] = v[i];
			continue;
		}
		v[n].n += v[i].n;
		v[n].content += v[i].content;
		v[n].speaker += v[i].speaker;
	}
	rs->priors.n = n + 1;
}

void sb_ruleset_recount(struct sb_ruleset *rs, const struct sb_prior *v,
			size_t n, int gate, int nested_gate)
{
	rs->priors.n = 0;
	for (size_t i = 0; i < n; i++)
		*sb_vec_push(&rs->arena, &rs->priors) = v[i];
	ruleset_sort_priors(rs);
	rs->gate = gate;
	rs->nested_gate = nested_gate;
	rs->claim_gate = 0;
}

/* The posterior mean of a share with PRIOR_ROWS pseudo-counts at `before`. */
static double blend(double before, unsigned right, unsigned n)
{
	return (before * PRIOR_ROWS + right) / (PRIOR_ROWS + n);
}

void sb_estimate_move(struct sb_estimate *e, unsigned n, unsigned content,
		      unsigned speaker)
{
	if (!n)
		return;
	e->content = blend(e->content, content, n);
	e->speaker = blend(e->speaker, speaker, content);
	e->rows = n;
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

	if (p)
		sb_estimate_move(e, p->n, p->content, p->speaker);
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
