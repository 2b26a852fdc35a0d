/* test_segment.c - the segment stage, behind the normalise stage
 *
 * Tables of texts, with each paragraph as a line: the letter of its kind and
 * its sentences between bars. The lexicons are the test's own, so that tuning
 * the rule files changes nothing here.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "saidby/normalise.h"
#include "saidby/ruleset.h"
#include "saidby/segment.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const char lexicons[] =
	"lexicon title\n"
	"  Sen. ; Sen ; Senator\n"
	"  Gov. ; Gov ; Governor\n"
	"  President\n"
	"lexicon abbreviation\n"
	"  Inc.\n"
	"  Nov.\n"
	"  Sun.\n"
	"lexicon starter\n"
	"  the ; he ; she ; it ; but ; in\n"
	"lexicon behind-hour\n"
	"  Monday ; Eastern ; GMT\n"
	"lexicon place\n"
	"  Pune ; New Delhi\n"
	"lexicon cue\n"
	"  say ; says ; said ; saying | class=assert\n"
	"  ask ; asks ; asked ; asking | class=speechact\n"
	"  want ; wants ; wanted ; wanting | class=mental\n";

static struct sb_ruleset *rules;
static void *normaliser, *segmenter;
static struct sb_article article;

static void segment(struct sb_slice own, const char *title)
{
	struct sb_err err = { 0 };

	sb_article_reset(&article);
	article.own = own;
	article.own_body = (struct sb_span) { 0, (uint32_t)own.n };
	article.title = sb_slice_of(title);
	article.layers = SB_LAYER_SOURCE;
	assert_int_equal(sb_normalise_stage.run(normaliser, &article, &err),
			 SB_OK);
	assert_int_equal(sb_segment_stage.run(segmenter, &article, &err),
			 SB_OK);
}

static struct sb_slice listing(void)
{
	struct sb_text t = { 0 };

	for (size_t i = 0; i < article.nparagraphs; i++) {
		const struct sb_paragraph *p = &article.paragraphs[i];

		sb_text_addc(&article.arena, &t, "THSDI"[p->kind]);
		for (uint32_t k = 0; k < p->n; k++)
			sb_text_addf(
				&article.arena, &t, "|%.*s",
				SB_FMT(sb_slice_at(
					article.match,
					article.sentences[p->first + k].span)));
		sb_text_addc(&article.arena, &t, '\n');
	}
	return sb_text_slice(&t);
}

/* One paragraph of text; the sentences, with bars between them. */
static const struct {
	const char *own, *sentences;
} texts[] = {
	{ "One. Two.", "One.|Two." },
	{ "One", "One" },
	{ "One? Two! Three… Four", "One?|Two!|Three…|Four" },
	{ "What?! No... Yes", "What?!|No...|Yes" },
	{ "He paused. . . . Then he left.", "He paused. . . .|Then he left." },
	{ "It cost 3.5 million. In 2019. 15 people", "It cost 3.5 million.|"
						     "In 2019.|15 people" },
	{ "One (two). Three. (Four.) Five", "One (two).|Three.|(Four.)|Five" },
	{ "She left. — He stayed.", "She left.|— He stayed." },
	{ "“It is over.” — Ali", "“It is over.” — Ali" },
	{ "今日は。明日も。", "今日は。|明日も。" },

	/* abbreviations */
	{ "Sen. Ali and Gov. Lee met. They spoke.",
	  "Sen. Ali and Gov. Lee met.|They spoke." },
	{ "He met the president. Lind left.",
	  "He met the president.|Lind left." },
	{ "George W. Bush and J. K. Rowling, J.K. Rowling left.",
	  "George W. Bush and J. K. Rowling, J.K. Rowling left." },
	{ "It is plan B. The rest is not.", "It is plan B.|The rest is not." },
	{ "In the U.S. The rest", "In the U.S.|The rest" },
	{ "In the U.S. Senate and D.C. Circuit",
	  "In the U.S. Senate and D.C. Circuit" },
	{ "In the U.S. “We go,” he said", "In the U.S.|“We go,” he said" },
	{ "In the U.S. “special zone” he", "In the U.S. “special zone” he" },
	{ "Acme Inc. Chairman Ali. Acme Inc. But no",
	  "Acme Inc. Chairman Ali.|Acme Inc.|But no" },
	{ "On Nov. 5 and in Nov. It", "On Nov. 5 and in Nov.|It" },
	{ "They saw the sun. Lind left.", "They saw the sun.|Lind left." },
	{ "Lt. Ali and Sgt. Lee left.", "Lt. Ali and Sgt. Lee left." },
	{ "At 5 p.m. Monday and 5 p.m. EST and 6 a.m. Lind left. At 5 p.m. He",
	  "At 5 p.m. Monday and 5 p.m. EST and 6 a.m.|Lind left.|"
	  "At 5 p.m.|He" },
	{ "No. 5 is it. He said no. Ali left.",
	  "No. 5 is it.|He said no.|Ali left." },
	{ "Ali (D-Calif.). Lee", "Ali (D-Calif.).|Lee" },
	{ "OSLO (Reuters) — One. Two", "OSLO (Reuters) — One.|Two" },
	{ "PORT ELLISON, Ohio, Nov. 14 (AP) - One.",
	  "PORT ELLISON, Ohio, Nov. 14 (AP) – One." },

	/* quotations */
	{ "“We go. They stay,” he said. “Now.”",
	  "“We go. They stay,” he said.|“Now.”" },
	{ "“We go.” He left. “They stay.” “No.”",
	  "“We go.”|He left.|“They stay.”|“No.”" },
	{ "“We go.” “They stay,” she said.",
	  "“We go.”|“They stay,” she said." },
	{ "“We go,” Lind said, “now. Or not.” The rest",
	  "“We go,” Lind said, “now. Or not.”|The rest" },
	{ "“We go,” Lind said. “Now.” Lee left",
	  "“We go,” Lind said.|“Now.”|Lee left" },
	{ "“Go!” he said. “Why?” she asked. “Well —” he said",
	  "“Go!” he said.|“Why?” she asked.|“Well —” he said" },
	{ "“Why?” Anna Lind asked. “Why not?” Sen. Ali asked on Monday.",
	  "“Why?” Anna Lind asked.|“Why not?” Sen. Ali asked on Monday." },
	{ "“Why?” Lind left. “Why?” She asked a lot.",
	  "“Why?”|Lind left.|“Why?”|She asked a lot." },
	{ "“Why?” Lind says, “and how?” “Why?” Lee says, “That is it.”",
	  "“Why?” Lind says, “and how?”|“Why?”|Lee says, “That is it.”" },
	{ "It was “planned.” Lind called it “a lie.” It was not.",
	  "It was “planned.”|Lind called it “a lie.”|It was not." },
	{ "“Why?” Lind wanted to know everything about it.",
	  "“Why?”|Lind wanted to know everything about it." },
	{ "“We go.” Lind said. “We go.” Lind said she would be there.",
	  "“We go.” Lind said.|“We go.”|Lind said she would be there." },
	{ "On the show “What Is Up?” Lind spoke.",
	  "On the show “What Is Up?” Lind spoke." },
	{ "He calls it “a mess.” The rest", "He calls it “a mess.”|The rest" },
	{ "He calls it “a mess”. The rest", "He calls it “a mess”.|The rest" },
	{ "He called “fake news” Ali", "He called “fake news” Ali" },
	{ "He said: “We go. Now.” Lind left",
	  "He said: “We go. Now.”|Lind left" },
	{ "‘I said, “No.”’ Lind left", "“I said, ‘No.’”|Lind left" },
	{ "He said, “We go. They stay", "He said, “We go. They stay" },
};

static void test_sentences(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct sb_slice got;

		segment(sb_slice_of(texts[i].own), NULL);
		assert_int_equal(article.nparagraphs, 1);
		got = sb_slice_trim(listing());
		if (!sb_slice_is((struct sb_slice) { got.p + 2, got.n - 2 },
				 texts[i].sentences))
			fail_msg("[%.*s], not [%s]", SB_FMT(got),
				 texts[i].sentences);
	}
}

static const struct {
	const char *what, *own, *title, *listing;
} kinds[] = {
	{ "headline", "One. Two.\n", "Ali: – We go. Now",
	  "H|Ali: – We go.|Now\nT|One.|Two.\n" },
	{ "headline with a dash", "One.", "– We go", "H|We go\nT|One.\n" },
	{ "subheading", "One.\nPeace talks\nTwo.", NULL,
	  "T|One.\nS|Peace talks\nT|Two.\n" },
	{ "no subheading",
	  "Peace talks\nOne.\nstill lower\nWhat now?\n"
	  "He says “no”\nThree:\nLast",
	  NULL,
	  "T|Peace talks\nT|One.\nT|still lower\nT|What now?\n"
	  "T|He says “no”\nT|Three:\nT|Last\n" },
	{ "too long for one",
	  "One.\nThis line has no full stop but is by far too long to be what "
	  "stands above some paragraphs\nTwo.",
	  NULL,
	  "T|One.\nT|This line has no full stop but is by far too long to be "
	  "what stands above some paragraphs\nT|Two.\n" },
	{ "dash quotes", "– One. Two, says Ali. – Three.\n- Four", NULL,
	  "D|One.|Two, says Ali.|– Three.\nD|Four\n" },
	{ "bullets", "Two things:\n* One. Two\n• Three", NULL,
	  "T|Two things:\nI|One.|Two\nI|Three\n" },
	{ "numbers",
	  "Things:\n1. One. Two\n12) Three\n(a) four\nb) five\n"
	  "1.5 million\nA. Lind\n2024. No",
	  NULL,
	  "T|Things:\nI|One.|Two\nI|Three\nI|four\nI|five\n"
	  "T|1.5 million\nS|A. Lind\nT|2024.|No\n" },
	{ "dashes as bullets", "She wants:\n- One\n- Two, too\nEnd.", NULL,
	  "T|She wants:\nI|One\nI|Two, too\nT|End.\n" },
	{ "one dash is no list", "She says:\n- One\nEnd.", NULL,
	  "T|She says:\nD|One\nT|End.\n" },
	{ "dash quotes behind a colon", "She says:\n- One\n- Two, says Ali.",
	  NULL, "T|She says:\nD|One\nD|Two, says Ali.\n" },
	{ "with a pronoun", "She says:\n- One\n- Two, she says.", NULL,
	  "T|She says:\nD|One\nD|Two, she says.\n" },
	{ "a list, then a dash quote",
	  "She wants:\n- One\n- Two\n– Three, says Ali.", NULL,
	  "T|She wants:\nI|One\nI|Two\nD|Three, says Ali.\n" },
};

static void test_kinds(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(kinds); i++) {
		segment(sb_slice_of(kinds[i].own), kinds[i].title);
		if (!sb_slice_is(listing(), kinds[i].listing))
			fail_msg("%s: [%.*s]", kinds[i].what,
				 SB_FMT(listing()));
	}
}

static void test_bodies(void **state)
{
	static const struct {
		const char *own;
		uint32_t body;
	} rows[] = {
		{ "- We go", 4 },
		{ "* We go", 4 },
		{ "12) We go", 4 },
		{ "(a) we", 4 },
		{ "1. We go", 3 },
		{ "We go", 0 },
		/* time stamps */
		{ "18:42 We go", 6 },
		{ "9.05 pm: We go", 9 },
		{ "16:30 GMT – We go", 12 + 2 },
		{ "16:30 Monday is", 6 },
		{ "7.25 per cent", 0 },
		{ "3:2 We won", 0 },
		/* datelines */
		{ "PUNE: We go", 6 },
		{ "New Delhi (PTI): We go", 17 },
		{ "Lind: We go", 0 },
		/* a town no list has, but not one of two in an interview */
		{ "SANDEID: We go\nIt is.\nIt was.\nIt went.", 9 },
		{ "SANDEID: We go\nIt is.", 0 },
		{ "SANDEID: We go\nMOE: No.\nIt was.\nIt went.", 0 },
		{ "FED UP: – We go\nIt is.\nIt was.\nIt went.", 0 },
		{ "2019: We go\nIt is.\nIt was.\nIt went.", 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		segment(sb_slice_of(rows[i].own), NULL);
		assert_int_equal(article.paragraphs[0].body, rows[i].body);
		assert_int_equal(article.sentences[0].span.from, rows[i].body);
	}
}

/* Words without a stop end at a space somewhere; a quotation doesn't, nor what
 * tells whose it is.
 */
static void test_lost_stops(void **state)
{
	enum { WORDS = 1500, LONGEST = 2100 };
	struct sb_arena arena = { 0 };
	struct sb_text t = { 0 };

	(void)state;
	for (int i = 0; i < 2 * WORDS; i++)
		sb_text_add(&arena, &t, SB_LIT("we go "));
	segment(sb_text_slice(&t), NULL);
	assert_true(article.nsentences > 4);
	for (size_t i = 0; i < article.nsentences; i++)
		assert_in_range(article.sentences[i].span.to -
					article.sentences[i].span.from,
				1, LONGEST);

	t.n = 0;
	sb_text_add(&arena, &t, SB_LIT("In May, “we go"));
	for (int i = 0; i < WORDS; i++)
		sb_text_add(&arena, &t, SB_LIT(" and go"));
	sb_text_add(&arena, &t, SB_LIT(",” said Anna Lind."));
	segment(sb_text_slice(&t), NULL);
	assert_int_equal(article.nsentences, 1);
	sb_arena_release(&arena);
}

/* ---- what holds always ---- */

static uint32_t seed = 99;

static uint32_t draw(uint32_t n)
{
	seed = seed * 1664525 + 1013904223;
	return (uint32_t)((uint64_t)seed * n >> 32);
}

static const char *const parts[] = {
	"We go",    " ",      " ",
	". ",	    ".",      "? ",
	"!",	    "… ",     "\n",
	"\n",	    "“",      "”",
	"\"",	    "'",      "- ",
	"* ",	    "1. ",    "a) ",
	":",	    "\n- ",   "Sen. ",
	"U.S. ",    " p.m. ", ",” said",
	"—",	    " – ",    "。",
	"(",	    ")",      "x",
	"\xC3\xA9", "5",      "“We,” Ali said. ",
	" The ",    ". . ",
};

static void check_sentences(void)
{
	struct sb_slice m = article.match;
	uint32_t n = 0;

	for (size_t i = 0; i < article.nparagraphs; i++) {
		const struct sb_paragraph *p = &article.paragraphs[i];
		uint32_t end = p->body;

		assert_true(!sb_span_empty(p->span) && p->n > 0);
		assert_true(p->body >= p->span.from && p->body < p->span.to);
		assert_int_equal(m.p[p->span.to], '\n');
		assert_int_equal(p->first, n);
		for (; n < p->first + p->n; n++) {
			struct sb_span s = article.sentences[n].span;

			assert_int_equal(article.sentences[n].paragraph, i);
			assert_true(s.from >= end && s.from < s.to);
			assert_true(m.p[s.from] != ' ' && m.p[s.to - 1] != ' ');
			/* Nothing but a space is left between two. */
			assert_true(s.from - end <= 1);
			end = s.to;
		}
		assert_int_equal(end, p->span.to);
	}
	assert_int_equal(n, article.nsentences);
}

static void check_quotes(void)
{
	for (size_t i = 0; i < article.nquotes; i++) {
		struct sb_span q = article.quotes[i].span;
		uint32_t s = sb_article_sentence_at(&article, q.from);

		assert_true(sb_span_holds(article.sentences[s].span, q));
	}
}

static void test_properties(void **state)
{
	(void)state;
	for (int i = 0; i < 20000; i++) {
		struct sb_arena arena = { 0 };
		struct sb_text t = { 0 };

		for (uint32_t n = 1 + draw(40); n; n--)
			sb_text_add(&arena, &t,
				    sb_slice_of(parts[draw(COUNT(parts))]));
		sb_text_add(&arena, &t, SB_LIT("x"));
		segment(sb_text_slice(&t), draw(2) ? "Head. Line" : NULL);
		check_sentences();
		check_quotes();
		sb_arena_release(&arena);
	}
}

static void test_hostile_texts_stay_linear(void **state)
{
	static const char *const hostile[] = {
		". ",	 "A. ", "“A.” ", "“A?” B ",	"a, ",
		"U.S. ", "“",	"- a\n", ":\n- a, b\n", "? ",
		"Sen. ", ".",	"“a ",	 "(“A.” ",	"1. ",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(hostile); i++) {
		struct sb_slice part = sb_slice_of(hostile[i]);
		size_t n = 0, most = 1000000;
		char *text = malloc(most + part.n + 1);
		clock_t start;
		double t;

		for (; n < most; n += part.n)
			memcpy(text + n, part.p, part.n);
		text[n++] = 'x';
		start = clock();
		segment((struct sb_slice) { text, n }, NULL);
		t = (double)(clock() - start) / CLOCKS_PER_SEC;
		check_sentences();
		free(text);
		/* Quadratic would be minutes. */
		if (t > 10)
			fail_msg("1 MB of [%s] took %.1f s", hostile[i], t);
	}
}

static void load_rules(void)
{
	char dir[] = "/tmp/saidby-test-segment-XXXXXX", path[64];
	struct sb_strings none = { 0 };
	struct sb_err err = { 0 };
	FILE *f;

	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/test.lex", dir);
	f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(lexicons, f) >= 0);
	assert_int_equal(fclose(f), 0);
	if (sb_ruleset_load(&rules, dir, &none, NULL, NULL, &err))
		fail_msg("%s:%u: %s", err.where, err.line, err.text);
	unlink(path);
	rmdir(dir);
}

static int open_stages(void **state)
{
	struct sb_config config = { 0 };
	struct sb_err err;

	(void)state;
	load_rules();
	config.ruleset = rules;
	sb_article_init(&article);
	return sb_normalise_stage.open(&normaliser, &config, &err) != SB_OK ||
	       sb_segment_stage.open(&segmenter, &config, &err) != SB_OK;
}

static int close_stages(void **state)
{
	struct sb_err err;

	(void)state;
	sb_article_release(&article);
	sb_segment_stage.close(segmenter, true, &err);
	sb_normalise_stage.close(normaliser, true, &err);
	sb_ruleset_free(rules);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sentences),
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_bodies),
		cmocka_unit_test(test_lost_stops),
		cmocka_unit_test(test_properties),
		cmocka_unit_test(test_hostile_texts_stay_linear),
	};

	return cmocka_run_group_tests_name("segment", tests, open_stages,
					   close_stages);
}
