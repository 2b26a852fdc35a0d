/* test_calibrate.c - counts, what is kept of them, and log odds */
#include "saidby/arena.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "tune/calibrate.h"

/* N rows of RULE in FOLD, RIGHT of them with right content and speaker. */
static void add_rows(struct sb_arena *arena, struct cal_rows *rows,
		     struct sb_slice rule, int fold, bool nested, unsigned n,
		     unsigned right)
{
	for (unsigned i = 0; i < n; i++) {
		struct cal_row *r = sb_vec_push(arena, &rows->list);

		r->rule = rule;
		r->lemma = SB_LIT("say");
		r->kind = SB_SRC_NAME;
		r->before = (struct sb_estimate) { 0.8, 0.9, 0 };
		r->traits[SB_PART_CLAIM][SB_TRAIT_START] = 1;
		r->traits[SB_PART_CLAIM][SB_TRAIT_NESTED] = nested;
		r->traits[SB_PART_SPEAKER][SB_TRAIT_START] = 1;
		r->judged = true;
		r->claim = r->speaker = i < right;
		r->person = -1;
		r->fold = fold;
	}
}

static struct cal_line *line_at(struct cal_table *t, const char *rule,
				const char *lemma)
{
	return cal_table_line(t, sb_slice_of(rule), sb_slice_of(lemma),
			      SB_LIT("*"));
}

static void counts_rows(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_config config = { .least_rows = 5, .kept_rules = "b,c.x" };
	struct cal_rows rows = { 0 };
	struct cal_table t;
	struct sb_prior *priors;

	(void)state;
	add_rows(&arena, &rows, SB_LIT("a.one"), 0, false, 4, 3);
	add_rows(&arena, &rows, SB_LIT("a.one"), 1, false, 2, 1);
	add_rows(&arena, &rows, SB_LIT("a.few"), 0, false, 4, 4);
	add_rows(&arena, &rows, SB_LIT("b.kept"), 0, false, 9, 9);
	add_rows(&arena, &rows, SB_LIT("c.x"), 0, false, 9, 9);
	add_rows(&arena, &rows, SB_LIT("c.xy"), 0, false, 9, 8);
	rows.list.v[0].judged = false; /* gold leaves it open */
	cal_table_init(&t, &arena, &config);
	cal_table_count(&t, &rows);
	assert_int_equal(line_at(&t, "a.one", "*")->all.n, 5);
	assert_int_equal(line_at(&t, "a.one", "say")->all.content, 3);
	assert_int_equal(line_at(&t, "a.one", "*")->fold[1].n, 2);
	/* rule, rule and kind, rule and lemma, all three */
	assert_int_equal(cal_table_priors(&t, &priors), 8);
	assert_true(sb_slice_is(priors[0].rule, "a.one"));
	assert_true(sb_slice_is(priors[7].rule, "c.xy"));
	assert_true(sb_slice_is(priors[7].lemma, "say"));
	assert_true(sb_slice_is(priors[7].source, "name"));
	assert_int_equal(priors[7].speaker, 8);
	sb_arena_release(&arena);
}

static void fills_what_gates_took(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_config config = { .least_rows = 1 };
	struct cal_table first, t;

	(void)state;
	cal_table_init(&first, &arena, &config);
	cal_table_init(&t, &arena, &config);
	line_at(&first, "r", "*")->all = (struct cal_count) { 90, 9, 9 };
	line_at(&first, "r", "call")->all = (struct cal_count) { 50, 5, 5 };
	line_at(&first, "r", "say")->all = (struct cal_count) { 20, 2, 2 };
	line_at(&first, "r", "gone")->all = (struct cal_count) { 7, 0, 0 };
	line_at(&t, "r", "*")->all = (struct cal_count) { 20, 8, 8 };
	line_at(&t, "r", "call")->all = (struct cal_count) { 4, 3, 3 };
	line_at(&t, "r", "say")->all = (struct cal_count) { 16, 2, 2 };
	cal_table_fill(&t, &first);
	assert_int_equal(line_at(&t, "r", "*")->all.n, 20);
	assert_int_equal(line_at(&t, "r", "call")->all.n, 50);
	assert_int_equal(line_at(&t, "r", "say")->all.n, 16);
	assert_int_equal(line_at(&t, "r", "gone")->all.n, 7);
	sb_arena_release(&arena);
}

static void leaves_a_fold_out(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_config config = { .least_rows = 1 };
	struct cal_rows rows = { 0 };
	struct cal_table t;

	(void)state;
	add_rows(&arena, &rows, SB_LIT("r"), 0, false, 100, 100);
	add_rows(&arena, &rows, SB_LIT("r"), 1, false, 100, 0);
	cal_table_init(&t, &arena, &config);
	cal_table_count(&t, &rows);
	assert_true(cal_table_estimate(&t, &rows.list.v[0], 0).content < 0.1);
	assert_true(cal_table_estimate(&t, &rows.list.v[0], 1).content > 0.9);
	assert_int_equal(cal_table_estimate(&t, &rows.list.v[0], CAL_ALL).rows,
			 200);
	sb_arena_release(&arena);
}

/* The chance of a claim of R, counted by all. */
static double chance(const struct cal_table *t, const struct cal_odds *odds,
		     const struct cal_row *r)
{
	double x[SB_TRAITS];

	memcpy(x, r->traits[SB_PART_CLAIM], sizeof(x));
	x[SB_TRAIT_COUNTS] =
		sb_score_log_odds(cal_table_estimate(t, r, CAL_ALL).content);
	return sb_score_chance(x, odds->v[SB_PART_CLAIM]);
}

static void learns_log_odds(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_config config = { .least_rows = 1 };
	struct cal_rows rows = { 0 };
	struct cal_odds odds;
	struct cal_table t;

	(void)state;
	rows.folds.arena = &arena;
	for (int fold = 0; fold < 2; fold++) {
		add_rows(&arena, &rows, SB_LIT("r"), fold, false, 400, 360);
		add_rows(&arena, &rows, SB_LIT("r"), fold, true, 200, 60);
	}
	cal_table_init(&t, &arena, &config);
	cal_table_count(&t, &rows);
	cal_fit(&rows, &t, CAL_ALL, &odds);
	assert_true(odds.known[SB_PART_CLAIM] && odds.known[SB_PART_SPEAKER]);
	assert_false(odds.known[SB_PART_PERSON]); /* no pronoun */
	assert_int_equal(odds.rows[SB_PART_CLAIM][SB_TRAIT_NESTED], 400);
	assert_true(fabs(chance(&t, &odds, &rows.list.v[0]) - 0.9) < 0.02);
	assert_true(fabs(chance(&t, &odds, &rows.list.v[599]) - 0.3) < 0.02);
	/* One fold can't be judged by others; two that are alike can. */
	assert_true(isnan(cal_error(&rows, &t)));
	sb_ev_index_add(&rows.folds, SB_LIT("A"));
	sb_ev_index_add(&rows.folds, SB_LIT("B"));
	assert_true(cal_error(&rows, &t) < 4);
	/* The second fold turned round: what the first one teaches is wrong. */
	for (size_t i = 600; i < rows.list.n; i++)
		rows.list.v[i].claim = !rows.list.v[i].claim;
	assert_true(cal_error(&rows, &t) > 20);
	sb_arena_release(&arena);
}

static void is_cautious_where_all_is_right(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_config config = { .least_rows = 1 };
	struct cal_rows rows = { 0 };
	struct cal_odds odds;
	struct cal_table t;
	double p;

	(void)state;
	add_rows(&arena, &rows, SB_LIT("r"), 0, false, 200, 200);
	add_rows(&arena, &rows, SB_LIT("r"), 1, false, 200, 200);
	cal_table_init(&t, &arena, &config);
	cal_table_count(&t, &rows);
	cal_fit(&rows, &t, CAL_ALL, &odds);
	p = chance(&t, &odds, &rows.list.v[0]);
	assert_true(p > 0.97 && p < 0.9999);
	sb_arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_rows),
		cmocka_unit_test(fills_what_gates_took),
		cmocka_unit_test(leaves_a_fold_out),
		cmocka_unit_test(learns_log_odds),
		cmocka_unit_test(is_cautious_where_all_is_right),
	};

	return cmocka_run_group_tests_name("calibrate", tests, NULL, NULL);
}
