/* test_score.c - confidence: what it starts from, what moves it, and why */
#include "stages.h"

static const char rules[] = "rule a\n  weight 80\nrule b\n  weight 60\n";

#define COUNTS                                                                 \
	"a\t*\t*\t12\t12\t12\n"                                                \
	"a\t*\tpronoun\t12\t12\t0\n"

/* Without log odds, and with. */
static const char *const priors[2] = { COUNTS,
				       COUNTS "+claim\tcounts\t9\t1\n"
					      "+claim\tshort\t9\t-1\n"
					      "+claim\tmixed\t9\t0.5\n"
					      "+person\tstart\t9\t-1.5\n" };

static struct sb_ruleset *sets[2], *gated;

static struct sb_span piece = { 0, 23 };

#define CLAIM .npieces = 1
#define NAMED .source_kind = SB_SRC_NAME, .resolved_by = SB_LIT("named")

/* What find and resolve say of a claim, and what comes of it. */
static const struct {
	const char *what;
	int set; /* of rules */
	struct sb_attribution in;
	int content, speaker, both;
	const char *why; /* NULL: not looked at */
} rows[] = {
	{ "no counts: as the hints say",
	  0,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("b"),
	    .hint = 60, .speaker_hint = 90 },
	  60,
	  90,
	  54,
	  "claim 60%: rule b; speaker 90%: named" },
	/* 12 of 12 right weigh as much as what was believed before */
	{ "counts pull it up",
	  0,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("a"),
	    .hint = 80, .speaker_hint = 70 },
	  90,
	  96,
	  86,
	  "claim 90%: rule a, 12 rows counted; speaker 96%: named" },
	{ "the cue is told",
	  0,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("b"),
	    .hint = 60, .speaker_hint = 90, .lemma = SB_LIT("say") },
	  60,
	  90,
	  54,
	  "claim 60%: rule b, cue “say”; speaker 90%: named" },
	/* ln(.6/.4) - .4, and - 1 */
	{ "an end that is a guess",
	  0,
	  { CLAIM, .pieces = &piece, NAMED, .rule = SB_LIT("b"), .hint = 60,
	    .speaker_hint = 90, .cut = 50 },
	  50,
	  90,
	  45,
	  "claim 50%: rule b, its end is a guess; speaker 90%: named" },
	{ "inside another claim",
	  0,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("b"),
	    .hint = 60, .speaker_hint = 90, .nested = true },
	  36,
	  90,
	  32,
	  "claim 36%: rule b, inside another claim; speaker 90%: named" },
	/* .95; .48 by the counts, times .9 that it is this person */
	{ "a pronoun is a person, too",
	  0,
	  { CLAIM, .pieces = &piece, .cut = 100, .source_kind = SB_SRC_PRONOUN,
	    .rule = SB_LIT("a"), .hint = 80, .speaker_hint = 90 },
	  95,
	  43,
	  41,
	  NULL },
	{ "a certainty is none",
	  0,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("b"),
	    .hint = 100, .speaker_hint = 100 },
	  99,
	  99,
	  99,
	  NULL },
	{ "nor is an impossibility",
	  0,
	  { CLAIM, .pieces = &piece, .rule = SB_LIT("b"), .cut = 0 },
	  1,
	  1,
	  1,
	  NULL },
	/* ln(.9/.1) - 1; two words only */
	{ "few words",
	  1,
	  { CLAIM, .cut = 100, NAMED, .rule = SB_LIT("a"), .hint = 80,
	    .speaker_hint = 70, .pieces = &(struct sb_span) { 0, 10 } },
	  77,
	  96,
	  74,
	  "claim 77%: rule a, 12 rows counted, few words; speaker 96%: named" },
	{ "words enough",
	  1,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("a"),
	    .hint = 80, .speaker_hint = 70 },
	  90,
	  96,
	  86,
	  NULL },
	/* ln 9 + .5 */
	{ "partly quoted",
	  1,
	  { CLAIM, .pieces = &piece, .cut = 100, NAMED, .rule = SB_LIT("a"),
	    .hint = 80, .speaker_hint = 70, .type = SB_MIXED },
	  94,
	  96,
	  90,
	  NULL },
	/* 1 / (1 + exp(1.5)), whoever it is */
	{ "log odds of a person",
	  1,
	  { CLAIM, .pieces = &piece, .cut = 100, .source_kind = SB_SRC_PRONOUN,
	    .rule = SB_LIT("b"), .hint = 60, .speaker_hint = 90 },
	  60,
	  18,
	  11,
	  NULL },
};

static void scores(void **state)
{
	struct sb_article a;
	struct sb_err err = { 0 };

	(void)state;
	sb_article_init(&a);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct sb_attribution t = rows[i].in;
		struct sb_config config = { .ruleset = sets[rows[i].set] };
		void *ctx;

		print_message("  %s\n", rows[i].what);
		sb_article_reset(&a);
		a.match = SB_LIT("It will rain until noon.\n");
		a.attributions = &t;
		a.nattributions = 1;
		assert_int_equal(sb_score_stage.open(&ctx, &config, &err),
				 SB_OK);
		assert_int_equal(sb_score_stage.run(ctx, &a, &err), SB_OK);
		assert_true(a.layers & SB_LAYER_CONFIDENCE);
		assert_int_equal(t.content_confidence, rows[i].content);
		assert_int_equal(t.speaker_confidence, rows[i].speaker);
		assert_int_equal(t.confidence, rows[i].both);
		if (rows[i].why && !sb_slice_is(t.why, rows[i].why))
			fail_msg("%.*s", SB_FMT(t.why));
	}
	sb_article_release(&a);
}

/* The gate is for the claim alone, and what it leaves out stays behind. */
static void leaves_out(void **state)
{
	static const int hints[] = { 39, 40, 30, 90 };
	struct sb_attribution t[COUNT(hints)] = { 0 };
	struct sb_config config = { .ruleset = gated };
	struct sb_article a;
	struct sb_err err = { 0 };
	void *ctx;

	(void)state;
	for (size_t i = 0; i < COUNT(hints); i++)
		t[i] = (struct sb_attribution) {
			CLAIM,
			.pieces = &piece,
			.cut = 100,
			NAMED,
			.rule = SB_LIT("b"),
			.hint = hints[i],
			.speaker_hint = i == 1 ? 5 : 90,
			.inherited = i == 3,
			.from = 1,
		};
	sb_article_init(&a);
	a.match = SB_LIT("It will rain until noon.\n");
	a.attributions = t;
	a.nattributions = COUNT(hints);
	assert_int_equal(sb_score_stage.open(&ctx, &config, &err), SB_OK);
	assert_int_equal(sb_score_stage.run(ctx, &a, &err), SB_OK);
	assert_int_equal(a.nattributions, 2);
	assert_int_equal(a.ndoubted, 2);
	/* The last had its source from the second, which is the first now. */
	assert_true(t[1].inherited);
	assert_int_equal(t[1].from, 0);
	assert_int_equal(t[0].content_confidence, 40);
	assert_int_equal(t[1].content_confidence, 90);
	assert_int_equal(t[2].content_confidence, 39);
	assert_int_equal(t[3].content_confidence, 30);
	/* Scored anew, all of them are judged again. */
	sb_article_forget(&a, SB_LAYER_CONFIDENCE);
	assert_int_equal(a.nattributions, COUNT(hints));
	assert_int_equal(a.ndoubted, 0);
	sb_article_release(&a);
}

static int load(void **state)
{
	struct rule_files open = { .rules = "gate 20 claim 40\nrule b\n"
					    "  weight 60\n" };
	struct sb_err err = { 0 };

	(void)state;
	if (load_files(&open, &gated, NULL, NULL, &err) != SB_OK)
		return -1;
	for (int i = 0; i < 2; i++) {
		struct rule_files files = { .rules = rules,
					    .priors = priors[i] };

		if (load_files(&files, &sets[i], NULL, NULL, &err) != SB_OK)
			return -1;
	}
	return 0;
}

static int unload(void **state)
{
	(void)state;
	sb_ruleset_free(gated);
	for (int i = 0; i < 2; i++)
		sb_ruleset_free(sets[i]);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(scores),
		cmocka_unit_test(leaves_out),
	};

	return cmocka_run_group_tests_name("score", tests, load, unload);
}
