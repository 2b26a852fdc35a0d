/* calibrate_fit.c - how many log odds a trait is worth
 *
 * Logistic regression by Newton's method (Hastie, Tibshirani, Friedman, The
 * elements of statistical learning, 4.4), with a little pull to what is
 * believed without rows: counts mean what they say, and no other trait
 * anything. So a trait of few rows says little, and gold in which all is right
 * doesn't make everything sure.
 */
#include <math.h>
#include <stdlib.h>

#include "calibrate.h"

enum { STEPS = 25, LEAST_ROWS = 100, BINS = 10, N = SB_TRAITS };

#define PULL 2.0

/* A row as one part's fit sees it. */
struct sample {
	double x[N];
	bool right;
};

struct samples {
	struct sb_arena arena;
	SB_VEC(struct sample) list;
};

/* ---- one part's rows ---- */

static bool is_asked(const struct cal_row *r, enum sb_part part)
{
	switch (part) {
	case SB_PART_CLAIM:
		return true;
	case SB_PART_SPEAKER:
		return r->claim;
	case SB_PART_PERSON:
		return r->claim && r->speaker && r->person >= 0 &&
		       r->resolved && r->kind == SB_SRC_PRONOUN;
	case SB_PARTS:
		break;
	}
	return false;
}

static bool is_right(const struct cal_row *r, enum sb_part part)
{
	return part == SB_PART_CLAIM	 ? r->claim
	       : part == SB_PART_SPEAKER ? r->speaker
					 : r->person > 0;
}

/* R's traits with what the other folds counted; false for a rule that they
 * didn't count.
 */
static bool traits_of(const struct cal_table *t, const struct cal_row *r,
		      enum sb_part part, double *x)
{
	struct sb_estimate e;

	memcpy(x, r->traits[part], sizeof(r->traits[part]));
	if (part == SB_PART_PERSON)
		return true;
	e = cal_table_estimate(t, r, r->fold);
	x[SB_TRAIT_COUNTS] = sb_score_log_odds(
		part == SB_PART_CLAIM ? e.content : e.speaker);
	return e.rows > 0;
}

static void take_samples(struct samples *s, const struct cal_rows *rows,
			 const struct cal_table *t, enum sb_part part,
			 int left_out)
{
	for (size_t i = 0; i < rows->list.n; i++) {
		const struct cal_row *r = &rows->list.v[i];
		struct sample one;

		if (!r->judged || r->fold == left_out || !is_asked(r, part) ||
		    !traits_of(t, r, part, one.x))
			continue;
		one.right = is_right(r, part);
		*sb_vec_push(&s->arena, &s->list) = one;
	}
}

/* ---- Newton's method ---- */

/* The system that a step solves, with its right side as column N. */
struct step {
	double m[N][N + 1];
};

static void add_sample(struct step *s, const struct sample *one,
		       const double *odds)
{
	double p = sb_score_chance(one->x, odds);
	double weight = p * (1 - p), off = one->right - p;

	for (int i = 0; i < N; i++) {
		if (one->x[i] == 0)
			continue;
		s->m[i][N] += off * one->x[i];
		for (int j = 0; j < N; j++)
			s->m[i][j] += weight * one->x[i] * one->x[j];
	}
}

static void add_pull(struct step *s, const double *odds)
{
	for (int i = 0; i < N; i++) {
		double believed = i == SB_TRAIT_COUNTS;

		s->m[i][i] += PULL;
		s->m[i][N] -= PULL * (odds[i] - believed);
	}
}

static void swap_rows(struct step *s, int a, int b)
{
	for (int k = 0; k <= N; k++) {
		double x = s->m[a][k];

		s->m[a][k] = s->m[b][k];
		s->m[b][k] = x;
	}
}

/* Gauss and Jordan, with the largest pivot; adds the solution to ODDS. */
static void solve(struct step *s, double *odds)
{
	for (int i = 0; i < N; i++) {
		int best = i;

		for (int k = i + 1; k < N; k++)
			if (fabs(s->m[k][i]) > fabs(s->m[best][i]))
				best = k;
		swap_rows(s, i, best);
		for (int k = 0; k < N; k++) {
			double f = s->m[k][i] / s->m[i][i];

			for (int j = i; k != i && j <= N; j++)
				s->m[k][j] -= f * s->m[i][j];
		}
	}
	for (int i = 0; i < N; i++)
		odds[i] += s->m[i][N] / s->m[i][i];
}

static void fit(const struct samples *s, double *odds)
{
	memset(odds, 0, N * sizeof(*odds));
	for (int k = 0; k < STEPS; k++) {
		struct step step = { 0 };

		for (size_t i = 0; i < s->list.n; i++)
			add_sample(&step, &s->list.v[i], odds);
		add_pull(&step, odds);
		solve(&step, odds);
	}
}

/* ---- all parts ---- */

void cal_fit(const struct cal_rows *rows, const struct cal_table *t,
	     int left_out, struct cal_odds *odds)
{
	memset(odds, 0, sizeof(*odds));
	for (int part = 0; part < SB_PARTS; part++) {
		struct samples s = { 0 };

		take_samples(&s, rows, t, (enum sb_part)part, left_out);
		odds->known[part] = s.list.n >= LEAST_ROWS;
		if (odds->known[part])
			fit(&s, odds->v[part]);
		for (size_t i = 0; i < s.list.n; i++)
			for (int k = 0; k < N; k++)
				odds->rows[part][k] += s.list.v[i].x[k] != 0;
		sb_arena_release(&s.arena);
	}
}

/* ---- how far off ---- */

struct bins {
	double sure[BINS];
	unsigned right[BINS], n[BINS], all;
};

static void add_to_bins(struct bins *b, double sure, bool right)
{
	double percent = floor(100 * sure + 0.5);
	int k = (int)(percent / 10);

	k = k < 0 ? 0 : k >= BINS ? BINS - 1 : k;
	b->sure[k] += percent / 100;
	b->right[k] += right;
	b->n[k]++;
	b->all++;
}

/* The confidence of R as the score stage would have it with ODDS. */
static bool confidence(const struct cal_table *t, const struct cal_row *r,
		       const struct cal_odds *odds, double *sure)
{
	double x[N];

	*sure = 1;
	for (int part = 0; part < SB_PARTS; part++) {
		if (part == SB_PART_PERSON && r->kind != SB_SRC_PRONOUN)
			continue;
		if (!odds->known[part] ||
		    !traits_of(t, r, (enum sb_part)part, x))
			return false;
		*sure *= sb_score_chance(x, odds->v[part]);
	}
	return true;
}

static void judge_fold(const struct cal_rows *rows, const struct cal_table *t,
		       int fold, struct bins *b)
{
	struct cal_odds odds;
	double sure;

	cal_fit(rows, t, fold, &odds);
	for (size_t i = 0; i < rows->list.n; i++) {
		const struct cal_row *r = &rows->list.v[i];

		if (r->judged && r->fold == fold &&
		    confidence(t, r, &odds, &sure))
			add_to_bins(b, sure,
				    r->claim && r->speaker && r->person != 0);
	}
}

double cal_error(const struct cal_rows *rows, const struct cal_table *t)
{
	struct bins b = { 0 };
	double off = 0;
	int folds = rows->folds.n < CAL_FOLDS ? (int)rows->folds.n : CAL_FOLDS;

	for (int f = 0; f < folds && folds > 1; f++)
		judge_fold(rows, t, f, &b);
	for (int k = 0; k < BINS; k++)
		off += fabs(b.sure[k] - b.right[k]);
	return b.all ? 100 * off / b.all : NAN;
}
