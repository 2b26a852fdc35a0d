/* test_eval.c - claims against gold
 *
 * What is expected was printed by the scripts that define the measures, for
 * the same gold and claims.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <unistd.h>

#include "saidby/arena.h"
#include "saidby/eval.h"
#include "tune/eval.h"

static char folder[] = "/tmp/saidby-eval-XXXXXX";

/* Files that a test may leave; all of them are removed at the end. */
static const char *const files[] = {
	"gold.tsv",	  "gold.jsonl",	  "claims.csv",
	"f/a.txt",	  "f/a.gold.tsv", "f/g/b.md",
	"f/g/b.gold.tsv", "f/w.gold.tsv", "f/c.gold.tsv",
};
static const char *const folders[] = { "f/g", "f", "empty" };

static const char *path_of(struct sb_arena *arena, const char *name)
{
	return sb_arena_printf(arena, "%s/%s", folder, name).p;
}

static void put(const char *name, const char *text)
{
	struct sb_arena arena = { 0 };
	FILE *f = fopen(path_of(&arena, name), "wb");

	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
	sb_arena_release(&arena);
}

/* What is printed, to be freed; the rest of the request is REQUEST's. */
static char *figures(const char *gold, struct sb_eval_request request,
		     enum sb_rc want, struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	char *text = NULL;
	size_t n;
	FILE *f = open_memstream(&text, &n);
	enum sb_rc rc;

	err->text[0] = '\0';
	request.gold = path_of(&arena, gold);
	request.claims = path_of(&arena, "claims.csv");
	rc = sb_eval(&request, f, err);
	fclose(f);
	sb_arena_release(&arena);
	if (rc != want)
		fail_msg("wanted %d, got %d: %s", want, rc, err->text);
	return text;
}

static void expect(const char *gold, struct sb_eval_request request,
		   enum sb_rc rc, const char *want)
{
	struct sb_err err;
	char *got = figures(gold, request, rc, &err);

	assert_string_equal(got, want);
	free(got);
}

/* ---- gold in TSV ---- */

#define HEAD	"need\ttype\tspeaker\toutlet\tclaim\n"
#define COLUMNS "claim,speaker,source_outlet,type,polarity\r\n"

static const struct {
	const char *name, *gold, *claims, *want;
} news[] = {
	/* clang-format off */
	{ "all right",
	  HEAD "must\tdirect\tEva Dahl\t\tWe will go home now\n"
	  "must\tindirect\tthe Ferry Union\tCNN; The Paper\tthe quay is as safe as it was\n",
	  COLUMNS "“We will go home now”,Eva Dahl,X,direct,asserted\r\n"
	  "the quay is as safe as it was,Ferry Union,the paper; cnn,indirect,asserted\r\n",
	  "found 2/2, speaker 2/2, outlet 2/2, type 2/2, never-violations 0, false alarms 0, score 100\n" },
	{ "what is wrong",
	  HEAD "must\tdirect\tEva Dahl\t\tWe will go home now\n"
	  "must\tindirect\tOle Lie\tCNN\tthe quay is safe\n"
	  "must\tindirect\tOle Lie\t\tthe snow came early\n"
	  "must\tmixed\t\t\tit is said to be so\n",
	  COLUMNS "We will go home now,Eva Lie,X,mixed,asserted\r\n"
	  "the quay is safe,Ole Lie,X,indirect,asserted\r\n"
	  "it is said to be so,Ole Lie,X,mixed,\r\n",
	  "SPEAKER  wanted 'Eva Dahl', got 'Eva Lie': We will go home now\n"
	  "TYPE     wanted 'direct', got 'mixed': We will go home now\n"
	  "OUTLET   wanted 'CNN', got 'X': the quay is safe\n"
	  "MISSED   [Ole Lie] the snow came early\n"
	  "SPEAKER  wanted '', got 'Ole Lie': it is said to be so\n"
	  "found 3/4, speaker 1/3, outlet 2/3, type 2/3, never-violations 0, false alarms 0, score 0\n" },
	{ "rows that should not be there",
	  HEAD "must\tdirect\tEva Dahl\t\tWe will go home now\n"
	  "never\t\t\t\tnobody said this at all\n"
	  "never\t\tOle Lie\t\tOle said only this\n"
	  "may\tdirect\tx\t\tperhaps it counts\n",
	  COLUMNS "We will go home now,Eva Dahl,X,direct,asserted\r\n"
	  "nobody said this at all,Ole Lie,X,direct,asserted\r\n"
	  "Ole said only this,Eva Dahl,X,direct,asserted\r\n"
	  "perhaps it counts,Eva Dahl,X,direct,asserted\r\n"
	  "another row of words,,X,direct,asserted\r\n"
	  "a question of words,,X,direct,question\r\n"
	  "if words were wings,,X,direct,hypothetical\r\n",
	  "NEVER    [Ole Lie] nobody said this at all\n"
	  "ALARM    [Eva Dahl] Ole said only this\n"
	  "ALARM    [] another row of words\n"
	  "found 1/1, speaker 1/1, outlet 1/1, type 1/1, never-violations 1, false alarms 2, score 0\n" },
	{ "pieces and alternatives",
	  HEAD "must\tdirect\tEva Dahl\t\tWe will go + when the rain is over\n"
	  "must\tdirect\tEva Dahl\t\tHe calls it a very fine day || a very fine day\n"
	  "must\tdirect\tEva Dahl\t\tFirst half of it + second half of it\n",
	  COLUMNS "we will go,Eva Dahl,X,direct,asserted\r\n"
	  "\"when the rain is over\",Eva Dahl,X,direct,asserted\r\n"
	  "A very fine day,Eva Dahl,X,direct,asserted\r\n"
	  "first half of it … second half of it,Eva Dahl,X,direct,asserted\r\n",
	  "found 3/3, speaker 3/3, outlet 3/3, type 3/3, never-violations 0, false alarms 0, score 100\n" },
	{ "one of two pieces",
	  HEAD "must\tdirect\tEva Dahl\t\tWe will go + when the rain is over\n",
	  COLUMNS "we will go,Eva Dahl,X,direct,asserted\r\n",
	  "MISSED   [Eva Dahl] We will go + when the rain is over\n"
	  "ALARM    [Eva Dahl] we will go\n"
	  "found 0/1, speaker 0/0, outlet 0/0, type 0/0, never-violations 0, false alarms 1, score 0\n" },
	{ "letters",
	  HEAD "must\tdirect\tØyvind STRAẞE\t\tdon’t café naïve ÅS\n"
	  "must\tdirect\tAn Ko\t\tx_1 ½ ٣ Ⅷ\n",
	  COLUMNS "DON'T CAFÉ NAÏVE Ås,\"ØYVIND strasse \",X,direct,asserted\r\n"
	  "\"(X_1, ½ ٣ ⅷ)\",ko,X,direct,asserted\r\n",
	  "found 2/2, speaker 2/2, outlet 2/2, type 2/2, never-violations 0, false alarms 0, score 100\n" },
	{ "no must",
	  HEAD "may\tdirect\tEva Dahl\t\tWe will go\n",
	  COLUMNS "we will go,Eva Dahl,X,direct,asserted\r\n"
	  "something else,,X,direct,asserted\r\n",
	  "ALARM    [] something else\n"
	  "found 0/0, speaker 0/0, outlet 0/0, type 0/0, never-violations 0, false alarms 1, score 0\n" },
	{ "no rows",
	  HEAD "must\tdirect\tEva Dahl\t\tWe will go\n",
	  COLUMNS "",
	  "MISSED   [Eva Dahl] We will go\n"
	  "found 0/1, speaker 0/0, outlet 0/0, type 0/0, never-violations 0, false alarms 0, score 0\n" },
	{ "best first",
	  HEAD "must\tdirect\tA\t\tone two three four five\n"
	  "must\tdirect\tB\t\tone two three four five six\n",
	  COLUMNS "one two three four five six,B,X,direct,asserted\r\n"
	  "one two three four five,A,X,direct,asserted\r\n",
	  "found 2/2, speaker 2/2, outlet 2/2, type 2/2, never-violations 0, false alarms 0, score 100\n" },
	/* clang-format on */
};

static void scores_news(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(news) / sizeof(*news); i++) {
		put("gold.tsv", news[i].gold);
		put("claims.csv", news[i].claims);
		expect("gold.tsv", (struct sb_eval_request) { .verbose = true },
		       SB_OK, news[i].want);
	}
}

#define ONE                                                                    \
	"found 1/1, speaker 1/1, outlet 1/1, type 1/1, "                       \
	"never-violations 0, false alarms 0, score 100\n"
#define NONE                                                                   \
	"found 0/1, speaker 0/0, outlet 0/0, type 0/0, "                       \
	"never-violations 0, false alarms 0, score 0\n"

static const char several[] =
	"claim,speaker,source_outlet,type,article_id\n"
	"we will go,Eva Dahl,,direct,a.txt\n"
	"they will go,Ole Lie,,direct,https://n.example/b\n"
	"it will snow,Eva Dahl,,direct,w1\n"
	"it will rain,Eva Dahl,,direct,· =w2\n"
	"elsewhere,Eva Dahl,,direct,other.txt\n";

static void takes_articles_apart(void **state)
{
	(void)state;
	put("claims.csv", several);
	put("gold.tsv",
	    "article\t" HEAD "w1\tmust\tdirect\tEva Dahl\t\tIt will snow\n"
	    "=w2\tmust\tdirect\tEva Dahl\t\tIt will rain\n"
	    "w3\tmust\tdirect\tEva Dahl\t\tIt will hail\n");
	expect("gold.tsv", (struct sb_eval_request) { .least = 0 }, SB_OK,
	       "=w2: " ONE "w1: " ONE "w3: " NONE
	       "found 2/3, speaker 2/2, outlet 2/2, type 2/2, "
	       "never-violations 0, false alarms 0, score 67\n");
}

/* A file with a URL has that for its id, not its path. */
static void finds_gold_in_folders(void **state)
{
	struct sb_err err;

	(void)state;
	put("claims.csv", several);
	put("f/a.txt", "Eva Dahl says: We will go.\n");
	put("f/a.gold.tsv", HEAD "must\tdirect\tEva Dahl\t\tWe will go\n");
	put("f/g/b.md", "Title: B\nURL: https://n.example/b\n\n"
			"Ole Lie says: They will go.\n");
	put("f/g/b.gold.tsv", HEAD "must\tdirect\tOle Lie\t\tThey will go\n");
	put("f/w.gold.tsv",
	    "article\t" HEAD "w1\tmust\tdirect\tEva Dahl\t\tIt will snow\n");
	expect("f", (struct sb_eval_request) { .least = 100 }, SB_OK,
	       "a.txt: " ONE "g/b.md: " ONE "w1: " ONE
	       "found 3/3, speaker 3/3, outlet 3/3, type 3/3, "
	       "never-violations 0, false alarms 0, score 100\n");
	put("f/c.gold.tsv", HEAD);
	free(figures("f", (struct sb_eval_request) { .least = 0 }, SB_DATA,
		     &err));
	assert_non_null(strstr(err.text, "no article beside it"));
	free(figures("empty", (struct sb_eval_request) { .least = 0 }, SB_DATA,
		     &err));
	assert_non_null(strstr(err.text, "no gold"));
}

static void fails_below_the_least(void **state)
{
	static const struct {
		const char *gold;
		int least;
		enum sb_rc rc;
	} cases[] = {
		{ "must\tdirect\tA\t\twe go\nmust\tdirect\tB\t\tyou go\n", 50,
		  SB_OK },
		{ "must\tdirect\tA\t\twe go\nmust\tdirect\tB\t\tyou go\n", 51,
		  SB_SKIP },
		{ "may\tdirect\tA\t\twe go\n", 100, SB_OK },
		{ "may\tdirect\tA\t\tyou go\n", 1, SB_SKIP },
	};
	struct sb_err err;

	(void)state;
	put("claims.csv", COLUMNS "we go,A,,direct,\n");
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char text[256];

		snprintf(text, sizeof(text), "%s%s", HEAD, cases[i].gold);
		put("gold.tsv", text);
		free(figures(
			"gold.tsv",
			(struct sb_eval_request) { .least = cases[i].least },
			cases[i].rc, &err));
	}
}

/* ---- gold in JSON Lines ---- */

static const char span_gold[] =
	"{\"id\": \"a\", \"outlet\": \"Kystbladet\", \"text\": \"“The qua"
	"y is safe,” Mayor Eva Dahl said.\\nShe added that the ferry woul"
	"d sail. “We wait,” she said, “for wind.”\\nOle Lie thinks it wil"
	"l not.\", \"attributions\": [{\"content\": [[0, 19]], \"source_t"
	"ext\": \"Mayor Eva Dahl\", \"kind\": \"direct\", \"speech\": tru"
	"e, \"cue_class\": \"assert\", \"source_type\": \"name\", \"sourc"
	"e_head\": \"Dahl\", \"pattern\": \"Q C S\"}, {\"content\": [[51,"
	" 76]], \"source_text\": \"She\", \"kind\": \"indirect\", \"speec"
	"h\": true, \"cue_class\": \"assert\", \"source_type\": \"pronoun"
	"\", \"source_head\": \"She\", \"resolved_silver\": \"Eva Dahl\","
	" \"resolved_conf\": \"both\", \"pattern\": \"S C Q\"}, {\"conten"
	"t\": [[78, 88], [99, 110]], \"source_text\": \"she\", \"kind\": "
	"\"direct\", \"speech\": true, \"cue_class\": \"assert\", \"sourc"
	"e_type\": \"pronoun\", \"source_head\": null, \"resolved_silver"
	"\": \"Eva Dahl\", \"resolved_conf\": null, \"pattern\": \"Q C S "
	"Q\"}, {\"content\": [[126, 137]], \"source_text\": \"Ole Lie\", "
	"\"kind\": \"indirect\", \"speech\": false, \"cue_class\": \"beli"
	"ef\", \"source_type\": \"name\", \"source_head\": \"Lie\", \"pat"
	"tern\": \"S C Q\"}]}\n"
	"{\"id\": \"b\", \"outlet\": \"Fjellposten\", \"text\": \"The com"
	"mittee's chair, Øyvind Ås of Bø, told us the snow was early.\\n'"
	"'It is ÉARLY,'' he said.\\nNobody knew.\", \"attributions\": [{"
	"\"content\": [[48, 66]], \"source_text\": \"The committee's chai"
	"r, Øyvind Ås of Bø\", \"kind\": \"indirect\", \"cue_class\": \"a"
	"ssert\", \"source_type\": \"name\", \"source_head\": \"Ås\", \"p"
	"attern\": \"S C Q\"}, {\"content\": [[70, 81]], \"source_text\":"
	" \"he\", \"kind\": \"direct\", \"speech\": true, \"cue_class\": "
	"\"assert\", \"source_type\": \"pronoun\", \"source_head\": \"he"
	"\", \"resolved_silver\": \"Øyvind Ås\", \"resolved_conf\": \"one"
	"\", \"pattern\": \"Q S C\"}, {\"content\": [[94, 105]], \"source"
	"_text\": \"\", \"kind\": \"indirect\", \"speech\": true, \"sourc"
	"e_type\": \"none\"}]}\n"
	"{\"id\": \"d\", \"outlet\": \"Kystbladet\", \"text\": \"Nothing "
	"was said.\", \"attributions\": []}\n";

static const char span_claims[] =
	"article_id,confidence,speaker,speaker_as_written,spans\n"
	"a,95,Eva Dahl,Mayor Eva Dahl,1..17\n"
	"news/a.txt,80,Eva Dahl,She,56..81\n"
	"a,65,Eva Dahl,she,78..88; 99..110\n"
	"a,30,Ole Lie,Ole Lie,126..137\n"
	"a,20,,,99..110\n"
	"b,100,Øyvind Ås,The chair,48..60\n"
	"b,,He,Karl,70..81\n"
	"b,50,,,94..105\n"
	"b,50,,,66..67\n"
	"c,50,,,66..67\n";

static const char span_figures[] =
	"set                          speech\n"
	"articles                     3\n"
	"articles_with_predictions    2\n"
	"predictions_for_unknown_articles 1\n"
	"predictions_without_word     1\n"
	"a_direct_exact               P=100.0  R=100.0  F1=100.0  tp=4  p"
	"red=4  gold=4\n"
	"a_direct_J.8                 P=100.0  R=100.0  F1=100.0  tp=4  p"
	"red=4  gold=4\n"
	"a_neutral                    0\n"
	"b_content_exact              P=57.1  R=66.7  F1=61.5  tp=4  pred"
	"=7  gold=6\n"
	"b_content_J.8                P=71.4  R=83.3  F1=76.9  tp=5  pred"
	"=7  gold=6\n"
	"b_content_J.5                P=85.7  R=100.0  F1=92.3  tp=6  pre"
	"d=7  gold=6\n"
	"b_content_overlap            P=97.1  R=95.8  F1=96.5\n"
	"b_token                      P=100.0  R=95.2  F1=97.6  tp=20  pr"
	"ed=20  gold=21\n"
	"b_neutral                    1\n"
	"c_speaker_surface            acc=60.0  ok=3  n=5\n"
	"c_speaker_strict             acc=60.0  ok=3  n=5\n"
	"c_speaker_nominal            acc=50.0  ok=1  n=2\n"
	"c_speaker_resolved_silver    acc=66.7  ok=2  n=3\n"
	"c_speaker_resolved_silver_conf acc=100.0  ok=1  n=1\n"
	"c_speaker_left_empty         0\n"
	"c_end2end                    P=57.1  R=66.7  F1=61.5  tp=4  pred"
	"=7  gold=6\n"
	"-- calibration: confidence bin, rows, mean confidence %, right %\n"
	"    20- 30      1   20.0    0.0\n"
	"    50- 60      1   50.0  100.0\n"
	"    60- 70      1   65.0  100.0\n"
	"    80- 90      1   80.0  100.0\n"
	"    90-100      2   97.5   50.0\n"
	"calibration_ece (points)     36.7\n"
	"-- ranked by confidence: at confidence >= t: rows, precision %, "
	"recall %\n"
	"   0.95      2   50.0   16.7\n"
	"   0.90      2   50.0   16.7\n"
	"   0.80      3   66.7   33.3\n"
	"   0.70      3   66.7   33.3\n"
	"   0.50      5   80.0   66.7\n"
	"   0.30      5   80.0   66.7\n"
	"content_precision_at_recall_45 100.0\n"
	"-- recall by kind: n, J>=.5 found %, overlap recall %, found wit"
	"h right speaker %\n"
	"-- recall by cue_class: n, J>=.5 found %, overlap recall %, foun"
	"d with right speaker %\n"
	"   assert                                      5  100.0   95.0  "
	" 60.0\n"
	"-- recall by pattern: n, J>=.5 found %, overlap recall %, found "
	"with right speaker %\n"
	"-- recall by source_type: n, J>=.5 found %, overlap recall %, fo"
	"und with right speaker %\n"
	"-- recall by outlet: n, J>=.5 found %, overlap recall %, found w"
	"ith right speaker %\n";

static void scores_spans(void **state)
{
	(void)state;
	put("gold.jsonl", span_gold);
	put("claims.csv", span_claims);
	expect("gold.jsonl", (struct sb_eval_request) { .verbose = true },
	       SB_OK, span_figures);
}

/* The first lines say how many articles and how many claims for others. */
static void restricts_outlets(void **state)
{
	static const struct {
		const char *only, *not, *articles, *unknown;
	} cases[] = {
		{ NULL, NULL, "articles                     3\n",
		  "predictions_for_unknown_articles 1\n" },
		{ "Kystbladet", NULL, "articles                     2\n",
		  "predictions_for_unknown_articles 5\n" },
		{ "Fjellposten, Nobody", NULL,
		  "articles                     1\n",
		  "predictions_for_unknown_articles 6\n" },
		{ NULL, "Fjellposten", "articles                     2\n",
		  "predictions_for_unknown_articles 5\n" },
		{ "Kystbladet,Fjellposten", "Kystbladet",
		  "articles                     1\n",
		  "predictions_for_unknown_articles 6\n" },
	};
	struct sb_err err;

	(void)state;
	put("gold.jsonl", span_gold);
	put("claims.csv", span_claims);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct sb_eval_request r = { .outlets = cases[i].only,
					     .not_outlets = cases[i].not };
		char *got = figures("gold.jsonl", r, SB_OK, &err);

		assert_non_null(strstr(got, cases[i].articles));
		assert_non_null(strstr(got, cases[i].unknown));
		assert_null(strstr(got, "-- recall by"));
		free(got);
	}
}

/* ^ marks what is in quotation marks. */
static const struct {
	const char *text, *mask;
} masks[] = {
	/* clang-format off */
	{ "He said “we go” and left.", "........^^^^^^^.........." },
	{ "A \"b\" c \"d\" e", "..^^^...^^^.." },
	{ "''Two,'' he said. ``Three''", "^^^^^^^^..........^^^^^^^^^" },
	{ "«Vi går», sa han", "^^^^^^^^........" },
	{ "„So“ war es", "^^^^......." },
	{ "It's a 'flight to quality,' they say",
	  ".......^^^^^^^^^^^^^^^^^^^^........." },
	{ "the dogs' den and cats'", "......................." },
	{ "“Open to the end\n“and again” here",
	  "^^^^^^^^^^^^^^^^.^^^^^^^^^^^....." },
	{ "“Open to the end\nand on", "^^^^^^^^^^^^^^^^......." },
	{ "say ‘we ‘nest’ it’ now", "....^^^^^^^^^^........" },
	{ "”Wrong way” he said", "^^^^^^^^^^^........" },
	{ "a ”wrong one", "..^^^^^^^^^^" },
	{ "'Single' word", "............." },
	{ "8'2\" tall and 5' 6", "...^^^^^^^^^^^^^^^" },
	{ "“one ”two” three", "^^^^^^.........." },
	{ "x ('so they say') y", "...^^^^^^^^^^^^^..." },
	{ "“a “b” c", "^^^^^^.." },
	/* clang-format on */
};

static void sees_quotations(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(masks) / sizeof(*masks); i++) {
		struct sb_ev_points p =
			sb_ev_points_of(&arena, sb_slice_of(masks[i].text));
		uint8_t *mask = SB_NEW_N(&arena, uint8_t, p.n + 1);

		sb_ev_quote_mask(p, mask);
		for (size_t k = 0; k < p.n; k++)
			mask[k] = mask[k] ? '^' : '.';
		assert_string_equal((const char *)mask, masks[i].mask);
	}
	sb_arena_release(&arena);
}

/* An open quotation is left alone if its paragraph is long, unless the next
 * one opens with a mark.
 */
static void follows_long_quotations(void **state)
{
	static const struct {
		const char *next;
		bool quoted;
	} cases[] = { { "\nplain", false },
		      { "\n “on”", true },
		      { "\n\n\n\n“on”", false } };
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct sb_text t = { 0 };
		struct sb_ev_points p;
		uint8_t *mask;

		sb_text_add(&arena, &t, SB_LIT("“"));
		for (int k = 0; k < 120; k++)
			sb_text_add(&arena, &t, SB_LIT("far "));
		sb_text_add(&arena, &t, sb_slice_of(cases[i].next));
		p = sb_ev_points_of(&arena, sb_text_slice(&t));
		mask = SB_NEW_N(&arena, uint8_t, p.n);
		sb_ev_quote_mask(p, mask);
		assert_int_equal(mask[0], cases[i].quoted);
		assert_int_equal(mask[480], cases[i].quoted);
	}
	sb_arena_release(&arena);
}

/* ---- what is no gold, and no claims ---- */

static const struct {
	const char *gold, *gold_text, *claims;
	struct sb_eval_request request;
	enum sb_rc rc;
	unsigned line;
	const char *text;
} broken[] = {
	/* clang-format off */
	{ "gold.tsv", HEAD "must\tdirect\n", COLUMNS, { 0 }, SB_DATA, 2,
	  "the claim has no words" },
	{ "gold.tsv", HEAD "\nperhaps\tdirect\tA\t\twe go\n", COLUMNS, { 0 },
	  SB_DATA, 3, "need is \"perhaps\"" },
	{ "gold.tsv", "need\ttype\tspeaker\tclaim\n", COLUMNS, { 0 }, SB_DATA,
	  1, "no column \"outlet\"" },
	{ "gold.tsv", "", COLUMNS, { 0 }, SB_DATA, 1, "no header" },
	{ "gold.tsv", HEAD "\xFF", COLUMNS, { 0 }, SB_DATA, 0, "UTF-8" },
	{ "gold.tsv", HEAD, "a,b\n", { 0 }, SB_DATA, 0, "column \"claim\"" },
	{ "gold.tsv", HEAD, "x\nclaim,speaker\n", { 0 }, SB_DATA, 2,
	  "no column \"source_outlet\"" },
	{ "gold.tsv", HEAD, "PK\x03\x04", { 0 }, SB_DATA, 0, "a workbook" },
	{ "gold.tsv", HEAD, COLUMNS "\"open\n", { 0 }, SB_DATA, 2,
	  "never closed" },
	{ "none.tsv", NULL, COLUMNS, { 0 }, SB_IO, 0, "No such file" },
	{ "gold.tsv", HEAD, COLUMNS, { .outlets = "A" }, SB_USAGE, 0,
	  "--outlets" },
	{ "gold.jsonl", "{}", "id,start,end\n", { .least = 1 }, SB_USAGE, 0,
	  "--least" },
	{ "gold.jsonl", "\n{", "id,start,end\n", { 0 }, SB_DATA, 2,
	  "no JSON object" },
	{ "gold.jsonl", "[]", "id,start,end\n", { 0 }, SB_DATA, 1,
	  "no JSON object" },
	{ "gold.jsonl", "{\"id\":\"a\",\"attributions\":[]}",
	  "id,start,end\n", { 0 }, SB_DATA, 1, "no \"text\"" },
	{ "gold.jsonl", "{\"id\":\"a\",\"text\":\"t\"}", "id,start,end\n",
	  { 0 }, SB_DATA, 1, "no list \"attributions\"" },
	{ "gold.jsonl",
	  "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[{}]}",
	  "id,start,end\n", { 0 }, SB_DATA, 1, "no list \"content\"" },
	{ "gold.jsonl",
	  "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[{\"content\":"
	  "[[1]]}]}", "id,start,end\n", { 0 }, SB_DATA, 1, "list of pairs" },
	{ "gold.jsonl", "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}",
	  "id,start,end\na,1,2\na,1,x\n", { 0 }, SB_DATA, 3, "no spans" },
	{ "gold.jsonl", "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}",
	  "id,spans\na,1..2; 3\n", { 0 }, SB_DATA, 2, "spans are" },
	{ "gold.jsonl", "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}",
	  "id,spans,confidence\na,1..2,high\n", { 0 }, SB_DATA, 2,
	  "confidence is" },
	{ "gold.jsonl", "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}",
	  "id,spans\n,1..2\n", { 0 }, SB_DATA, 2, "no article id" },
	{ "gold.jsonl", "{\"id\":\"a\",\"text\":\"t\",\"attributions\":[]}",
	  "id,spans\n", { .outlets = "Nobody" }, SB_DATA, 0, "no article" },
	/* clang-format on */
};

static void says_what_is_wrong(void **state)
{
	struct sb_err err;

	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++) {
		if (broken[i].gold_text)
			put(broken[i].gold, broken[i].gold_text);
		put("claims.csv", broken[i].claims);
		free(figures(broken[i].gold, broken[i].request, broken[i].rc,
			     &err));
		if (!strstr(err.text, broken[i].text))
			fail_msg("wanted \"%s\", got \"%s\"", broken[i].text,
				 err.text);
		assert_int_equal(err.line, broken[i].line);
	}
}

static int make_folder(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	if (!mkdtemp(folder))
		return -1;
	for (int i = 2; i >= 0; i--)
		mkdir(path_of(&arena, folders[i]), 0700);
	sb_arena_release(&arena);
	return 0;
}

static int remove_folder(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
		unlink(path_of(&arena, files[i]));
	for (size_t i = 0; i < 3; i++)
		rmdir(path_of(&arena, folders[i]));
	sb_arena_release(&arena);
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(scores_news),
		cmocka_unit_test(takes_articles_apart),
		cmocka_unit_test(finds_gold_in_folders),
		cmocka_unit_test(fails_below_the_least),
		cmocka_unit_test(scores_spans),
		cmocka_unit_test(restricts_outlets),
		cmocka_unit_test(sees_quotations),
		cmocka_unit_test(follows_long_quotations),
		cmocka_unit_test(says_what_is_wrong),
	};

	return cmocka_run_group_tests_name("eval", tests, make_folder,
					   remove_folder);
}
