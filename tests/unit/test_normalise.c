/* test_normalise.c - the normalise stage
 *
 * Two tables, one of texts and one of articles with a headline, and two
 * properties that hold whatever the text is: the way back to the own text,
 * and what the head of saidby/normalise.h promises of the match text.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <cmocka.h>

#include "saidby/normalise.h"
#include "saidby/words.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void *ctx;
static struct sb_article article;

static enum sb_rc normalise(struct sb_slice own, const char *title,
			    struct sb_err *err)
{
	sb_article_reset(&article);
	article.own = sb_arena_dup(&article.arena, own);
	article.own_body = (struct sb_span) { 0, (uint32_t)own.n };
	article.title = sb_slice_of(title);
	article.layers = SB_LAYER_SOURCE;
	return sb_normalise_stage.run(ctx, &article, err);
}

/* One line of text each; what is expected has no '\n' at its end. */
static const struct {
	const char *what, *own, *match;
} lines[] = {
	/* spaces and characters */
	{ "spaces", "  two  \t spaces \xC2\xA0here ", "two spaces here" },
	{ "thin and ideographic",
	  "a\xE2\x80\x89"
	  "b\xE3\x80\x80"
	  "c",
	  "a b c" },
	{ "soft hyphen",
	  "Sa\xC2\xADlis\xC2\xAD"
	  "bury",
	  "Salisbury" },
	{ "zero width and bidi", "\xE2\x80\xAAin\xE2\x80\x8Bner\xE2\x80\xAC x",
	  "inner x" },
	{ "byte order mark inside", "one \xEF\xBB\xBFtwo", "one two" },
	{ "controls",
	  "a\x01"
	  "b\x7F"
	  "c\xC2\x80"
	  "d",
	  "abcd" },
	{ "quotations' tokens",
	  "a\xEE\x80\x80"
	  "b\xEE\x87\xBF"
	  "c\xEE\x88\x80",
	  "abc\xEE\x88\x80" },
	{ "composed", "Sto\xCC\x88re e\xCC\x81t", "St\xC3\xB6re \xC3\xA9t" },
	{ "two marks, wrong order", "o\xCC\x81\xCC\xA8", "\xC7\xAB\xCC\x81" },
	{ "ligature and dots stay",
	  "of\xEF\xAC\x81"
	  "ce ... \xE2\x80\xA6",
	  "of\xEF\xAC\x81"
	  "ce ... \xE2\x80\xA6" },
	{ "heading", "## Peace talks", "Peace talks" },

	/* mojibake */
	{ "mojibake letter", "St\xC3\x83\xC2\xB8re", "St\xC3\xB8re" },
	{ "mojibake marks",
	  "\xC3\xA2\xE2\x82\xAC\xC5\x93We go,\xC3\xA2\xE2\x82\xAC\xC2\x9D he "
	  "said",
	  "“We go,” he said" },
	{ "mojibake, byte lost",
	  "\xC3\xA2\xE2\x82\xAC\xC5\x93We go,\xC3\xA2\xE2\x82\xAC he said",
	  "“We go,” he said" },
	{ "mojibake twice",
	  "don\xC3\x83\xC2\xA2\xC3\xA2\xE2\x80\x9A\xC2\xAC\xC3\xA2\xE2\x80\x9E"
	  "\xC2\xA2t",
	  "don't" },
	{ "mojibake taken apart",
	  "Espan\xCC\x83"
	  "a, EspaA\xCC\x83\xC2\xB1"
	  "a",
	  "España, España" },
	{ "no mojibake", "Großmann »Spaß« São 5 Â, NÅ” and Å",
	  "Großmann “Spaß” São 5 Â, NÅ\" and Å" },

	/* double marks */
	{ "straight", "\"We go,\" he said, \"now.\"",
	  "“We go,” he said, “now.”" },
	{ "curly stays", "“We go,” he said.", "“We go,” he said." },
	{ "two single", "''We go,'' he said.", "“We go,” he said." },
	{ "ticks", "``We go,'' he said.", "“We go,” he said." },
	{ "three single", "''He said 'no.'''", "“He said ‘no.’”" },
	{ "three single in front", "'''No' is no,'' he said",
	  "“‘No’ is no,” he said" },
	{ "guillemets", "«We go», he said", "“We go”, he said" },
	{ "guillemets, spaced", "« We go », he said", "“We go”, he said" },
	{ "guillemets, turned", "»We go«, he said", "“We go”, he said" },
	{ "guillemets, Finnish", "»We go,» he said", "“We go,” he said" },
	{ "low", "„We go“, he said. „So”, he", "“We go”, he said. “So”, he" },
	{ "Swedish", "”We go”, he said. ”So be it.”",
	  "“We go”, he said. “So be it.”" },
	{ "corners", "「We go」 he", "“We go” he" },
	{ "straight round curly", "\"“We go.”\" he said", "“We go.” he said" },
	{ "doubled", "““We go,” he said", "“We go,” he said" },
	{ "doubled behind", "“We go,”” he said", "“We go,” he said" },
	{ "wrong way", "”We go,” he said. “So,“ he",
	  "“We go,” he said. “So,” he" },
	{ "space missing before", "he said,“We go.”", "he said, “We go.”" },
	{ "space missing behind", "\"We go,\"he said", "“We go,” he said" },
	{ "spaces missing between", "“One.”“Two.”", "“One.” “Two.”" },
	{ "plural of a quotation", "the “A”s of it", "the “A”s of it" },
	{ "spaces inside", "he said \" We go \" then", "he said “We go” then" },
	{ "brackets", "(“We go”) [\"now\"]", "(“We go”) [“now”]" },
	{ "dash behind", "“I thought—” he said—“no”—and",
	  "“I thought—” he said—“no”—and" },
	{ "double inside double", "“He said “no” to me,” she said",
	  "“He said ‘no’ to me,” she said" },
	{ "single inside", "“It's ‘no,’ I think,” she said",
	  "“It's ‘no,’ I think,” she said" },
	{ "straight inside", "\"It's 'no,' I think,\" she said",
	  "“It's ‘no,’ I think,” she said" },
	{ "spaced nesting", "\"He said 'no.' \"", "“He said ‘no.’”" },
	{ "opening mark lost its partner",
	  "“We go, he said. “It is late,” she said",
	  "\"We go, he said. “It is late,” she said" },
	{ "closing mark alone", "We go,” he said. “Now.”",
	  "We go,\" he said. “Now.”" },
	{ "closed by a single mark", "“We go.’ He left.", "“We go.” He left." },
	{ "nothing quoted", "a \"\" b “ ” c", "a \"\" b \" \" c" },
	{ "inches", "He is 6'2\" tall, on a 5\" screen",
	  "He is 6'2\" tall, on a 5\" screen" },
	{ "inches inside", "“He is 6'2\" tall,” she said. \"A 5\" screen,\" he",
	  "“He is 6'2\" tall,” she said. “A 5\" screen,” he" },
	{ "primes", "a 12″ pizza, 6′ wide", "a 12″ pizza, 6' wide" },
	{ "a year is no length", "\"It was 2016\" he said \"then\"",
	  "“It was 2016” he said “then”" },

	/* single marks */
	{ "British", "‘We go,’ he said.", "“We go,” he said." },
	{ "British, straight", "'We go,' he said.", "“We go,” he said." },
	{ "British, double inside",
	  "‘I told her, “It’s late,”’ said Bruun. ‘So.’",
	  "“I told her, ‘It's late,’” said Bruun. “So.”" },
	{ "genitive plural", "‘The players’ union won’t go,’ he said.",
	  "“The players' union won't go,” he said." },
	{ "friends are not", "the ‘friends’ and the players’ union",
	  "the “friends” and the players' union" },
	{ "apostrophes", "don’t ’90s players’ rock ’n’ roll O’Neil ’em",
	  "don't '90s players' rock 'n' roll O'Neil 'em" },
	{ "wrong apostrophes", "the ‘90s and ‘em", "the '90s and 'em" },
	{ "straight apostrophes", "Yard's boys' don't '98 'tis",
	  "Yard's boys' don't '98 'tis" },
	{ "single guillemets", "a ‹We go› b", "a “We go” b" },
	{ "old ticks", "a `mistake' b", "a “mistake” b" },
	{ "apostrophe letter", "Hawai\xCA\xBCi don\xC2\xB4t", "Hawai'i don't" },

	/* dashes and bullets */
	{ "en dash", "– We go, says X.", "– We go, says X." },
	{ "hyphen", "- We go, says X.", "– We go, says X." },
	{ "em dash", "—We go, says X.", "– We go, says X." },
	{ "horizontal bar", "― We go", "– We go" },
	{ "minus", "− We go", "– We go" },
	{ "no space, mark", "-\"We go,\" he", "– “We go,” he" },
	{ "negative number", "-5 degrees", "-5 degrees" },
	{ "stray mark in front", "\"- We go, says X.", "– We go, says X." },
	{ "bullets", "* one", "• one" },
	{ "small square", "▪one", "• one" },
	{ "middle dot", "· one", "• one" },
	{ "private bullet", "\xEF\x82\xB7 one", "• one" },
	{ "emphasis", "*one* two", "*one* two" },
	{ "dashes inside", "a - b – c — d--e -- f ― g-h",
	  "a – b – c — d—e — f — g-h" },
	{ "hyphens", "spokes\xE2\x80\x91woman \xE2\x80\x90", "spokes-woman -" },
	{ "a line of hyphens stays inside", "a ----- b", "a ----- b" },
};

static void test_lines(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		struct sb_err err = { 0 };
		struct sb_slice m;

		assert_int_equal(
			normalise(sb_slice_of(lines[i].own), NULL, &err),
			SB_OK);
		m = sb_slice_trim(article.match);
		if (!sb_slice_is(m, lines[i].match))
			fail_msg("%s: [%.*s], not [%s]", lines[i].what,
				 SB_FMT(m), lines[i].match);
	}
}

/* Several paragraphs; after the match text, the outer quotations, with ~
 * behind one that is open-ended and before one that takes it up.
 */
static const struct {
	const char *what, *own, *match, *quotes;
} texts[] = {
	{ "a paragraph a line", "One.\nTwo.\n", "One.\nTwo.\n", "" },
	{ "no line end", "One.", "One.\n", "" },
	{ "blank lines", "\n\n One.\n \n\nTwo.\n\n", "One.\nTwo.\n", "" },
	{ "CRLF, CR", "One.\r\n\r\nTwo.\rThree.", "One.\nTwo.\nThree.\n", "" },
	{ "other line ends",
	  "One.\xE2\x80\xA8Two.\xE2\x80\xA9Three.\xC2\x85"
	  "Four.\vFive.\fSix.",
	  "One.\nTwo.\nThree.\nFour.\nFive.\nSix.\n", "" },
	{ "rules are dropped", "One.\n\n* * *\n-----\n\nTwo.", "One.\nTwo.\n",
	  "" },
	{ "hard-wrapped",
	  "The harbour board met on Tuesday and agreed that the\n"
	  "ferry would stay for another year, although the long-\n"
	  "term plan is not settled.\n\n"
	  "Nobody had asked for more than that, its chair said in\n"
	  "a statement.\n",
	  "The harbour board met on Tuesday and agreed that the ferry would "
	  "stay for another year, although the long-term plan is not "
	  "settled.\n"
	  "Nobody had asked for more than that, its chair said in a "
	  "statement.\n",
	  "" },
	{ "hard-wrapped, with a list",
	  "The harbour board met on Tuesday and agreed to ask the\n"
	  "owners of the ferry company for these three things now:\n"
	  "- a boat that leaves every half an hour on weekdays too\n"
	  "- a lower fare\n"
	  "1. a roof\n"
	  "Nobody had asked for more than that, its chair said in\n"
	  "a statement.\n",
	  "The harbour board met on Tuesday and agreed to ask the owners of "
	  "the ferry company for these three things now:\n"
	  "– a boat that leaves every half an hour on weekdays too\n"
	  "– a lower fare\n"
	  "1. a roof\n"
	  "Nobody had asked for more than that, its chair said in a "
	  "statement.\n",
	  "" },
	{ "short lines are not wrapped", "Peace talks\nHe left.\nThey stay\n",
	  "Peace talks\nHe left.\nThey stay\n", "" },
	{ "quotations", "“A,” he said. \"B 'c' d.\"",
	  "“A,” he said. “B ‘c’ d.”\n", "“A,”|“B ‘c’ d.”" },
	{ "re-opened", "He said, “One.\n“Two.\n“Three,” he said.",
	  "He said, “One.\n“Two.\n“Three,” he said.\n",
	  "“One.~|~“Two.~|~“Three,”" },
	{ "re-opened, straight", "\"One.\n\n\"Two,\" he said.",
	  "“One.\n“Two,” he said.\n", "“One.~|~“Two,”" },
	{ "re-opened, British", "‘It’s one.\n‘Two,’ he said.",
	  "“It's one.\n“Two,” he said.\n", "“It's one.~|~“Two,”" },
	{ "re-opened, British, behind another",
	  "‘One,’ he said. ‘It’s two.\n‘Three.’",
	  "“One,” he said. “It's two.\n“Three.”\n",
	  "“One,”|“It's two.~|~“Three.”" },
	{ "re-opened round others", "\"Lind said, “No.” And so on.\n\"Two.\"",
	  "“Lind said, ‘No.’ And so on.\n“Two.”\n",
	  "“Lind said, ‘No.’ And so on.~|~“Two.”" },
	{ "never closed, short", "He said, “One.\nTwo.",
	  "He said, “One.\nTwo.\n", "“One.~" },
	{ "dash and mark", "– “One” is it, says X.", "– “One” is it, says X.\n",
	  "“One”" },
};

static void list_quotes(struct sb_text *out)
{
	for (size_t i = 0; i < article.nquotes; i++) {
		const struct sb_quote *q = &article.quotes[i];
		struct sb_slice s = sb_slice_at(article.match, q->span);

		sb_text_addf(&article.arena, out, "%s%s%.*s%s", i ? "|" : "",
			     q->reopened ? "~" : "", SB_FMT(s),
			     q->open_end ? "~" : "");
	}
}

static void test_texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct sb_err err = { 0 };
		struct sb_text quotes = { 0 };

		assert_int_equal(
			normalise(sb_slice_of(texts[i].own), NULL, &err),
			SB_OK);
		list_quotes(&quotes);
		if (!sb_slice_is(article.match, texts[i].match))
			fail_msg("%s: [%.*s]", texts[i].what,
				 SB_FMT(article.match));
		if (!sb_slice_is(sb_text_slice(&quotes), texts[i].quotes))
			fail_msg("%s: quotations [%.*s]", texts[i].what,
				 SB_FMT(sb_text_slice(&quotes)));
	}
}

static void test_long_open_quotation_is_dropped(void **state)
{
	struct sb_err err = { 0 };
	struct sb_text t = { 0 };

	(void)state;
	sb_article_reset(&article);
	sb_text_add(&article.arena, &t, SB_LIT("He said, “One"));
	for (int i = 0; i < 100; i++)
		sb_text_add(&article.arena, &t, SB_LIT(" more"));
	t.v = memcpy(malloc(t.n), t.v, t.n);
	assert_int_equal(normalise(sb_text_slice(&t), NULL, &err), SB_OK);
	free(t.v);
	assert_int_equal(article.nquotes, 0);
	assert_true(
		sb_slice_starts(article.match, SB_LIT("He said, \"One more")));
}

/* Headlines: OWN_TITLE is a span of own; TITLE what else the input gives. */
static const struct {
	const char *what, *own;
	struct sb_span own_title, own_body;
	const char *title, *match;
	uint32_t headline_end;
	uint32_t own_of_body; /* of the first byte behind the headline */
} headlines[] = {
	{ "none", "Body.", { 0, 0 }, { 0, 5 }, NULL, "Body.\n", 0, 0 },
	{ "in the body",
	  "Head\nBody.",
	  { 0, 4 },
	  { 0, 10 },
	  "Head",
	  "Head\nBody.\n",
	  4,
	  5 },
	{ "before the body",
	  "T: Head\n\nBody.",
	  { 3, 7 },
	  { 9, 14 },
	  "Head",
	  "Head\nBody.\n",
	  4,
	  9 },
	{ "elsewhere",
	  "Body.",
	  { 0, 0 },
	  { 0, 5 },
	  "  A \"B\"  c\n",
	  "A “B” c\nBody.\n",
	  11,
	  0 },
	{ "elsewhere and in the text",
	  "Head.\n\nBody.",
	  { 0, 0 },
	  { 0, 12 },
	  "Head",
	  "Head.\nBody.\n",
	  5,
	  7 },
	{ "behind the body's start",
	  "Body.\nHead\nMore.",
	  { 6, 10 },
	  { 0, 16 },
	  "Head",
	  "Head\nBody.\nHead\nMore.\n",
	  4,
	  0 },
};

static void test_headlines(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(headlines); i++) {
		struct sb_err err = { 0 };
		struct sb_span span, own;

		sb_article_reset(&article);
		article.own = sb_slice_of(headlines[i].own);
		article.own_title = headlines[i].own_title;
		article.own_body = headlines[i].own_body;
		article.title = sb_slice_of(headlines[i].title);
		assert_int_equal(sb_normalise_stage.run(ctx, &article, &err),
				 SB_OK);
		if (!sb_slice_is(article.match, headlines[i].match))
			fail_msg("%s: [%.*s]", headlines[i].what,
				 SB_FMT(article.match));
		assert_int_equal(article.headline_end,
				 headlines[i].headline_end);
		span.from = article.headline_end ? article.headline_end + 1 : 0;
		span.to = span.from + 1;
		own = sb_article_own_span(&article, span);
		assert_int_equal(own.from, headlines[i].own_of_body);
		assert_int_equal(own.to, own.from + 1);
	}
}

static void test_headline_has_no_place(void **state)
{
	struct sb_err err = { 0 };
	struct sb_span s;

	(void)state;
	assert_int_equal(normalise(SB_LIT("Body."), "Head", &err), SB_OK);
	s = sb_article_own_span(&article, (struct sb_span) { 0, 4 });
	assert_true(sb_span_empty(s));
	s = sb_article_own_span(&article, (struct sb_span) { 5, 10 });
	assert_int_equal(s.from, 0);
	assert_int_equal(s.to, 5);
}

/* Where a span of the match text leads to, by the texts of both. */
static const struct {
	const char *own, *match, *leads_to;
} ways[] = {
	{ "he said,\"We  go,\"and left", "“We go,”", "\"We  go,\"" },
	{ "''We go,'' he said", "“We go,”", "''We go,''" },
	{ "« We go », he said", "“We go”", "« We go »" },
	{ "St\xC3\x83\xC2\xB8re left", "Støre", "St\xC3\x83\xC2\xB8re" },
	{ "Zoe\xCC\x88 left", "Zoë", "Zoe\xCC\x88" },
	{ "Sa\xC2\xADlis left", "Salis", "Sa\xC2\xADlis" },
	{ "the players’ union", "players' union", "players’ union" },
	{ "a\xE2\x80\x8B  b c", "a", "a" },
	{ "a \xE2\x80\x8B"
	  "b c",
	  "b", "b" },
	{ "- We go\n- So", "So", "So" },
	{ "One.\r\n\r\nTwo.", "Two.", "Two." },
	{ "One.\r\n\r\nTwo.", "One.\nTwo.", "One.\r\n\r\nTwo." },
};

static void test_ways_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(ways); i++) {
		struct sb_err err = { 0 };
		struct sb_slice want = sb_slice_of(ways[i].match), got;
		struct sb_span s;
		size_t at;

		assert_int_equal(
			normalise(sb_slice_of(ways[i].own), NULL, &err), SB_OK);
		at = sb_slice_find(article.match, want);
		assert_true(at != SIZE_MAX);
		s = (struct sb_span) { (uint32_t)at, (uint32_t)(at + want.n) };
		got = sb_slice_at(article.own,
				  sb_article_own_span(&article, s));
		if (!sb_slice_is(got, ways[i].leads_to))
			fail_msg("%s leads to [%.*s]", ways[i].match,
				 SB_FMT(got));
	}
}

/* ---- properties ---- */

static uint32_t seed = 12345;

static uint32_t draw(uint32_t n)
{
	seed = seed * 1664525 + 1013904223;
	return (uint32_t)((uint64_t)seed * n >> 32);
}

static const char *const parts[] = {
	"We",
	" go",
	"said",
	" ",
	" ",
	"  ",
	",",
	".",
	"\n",
	"\n\n",
	"\r\n",
	"\"",
	"'",
	"“",
	"”",
	"‘",
	"’",
	"«",
	"»",
	"„",
	"''",
	"``",
	"'''",
	"\"“",
	"”\"",
	"-",
	"–",
	"—",
	"--",
	" - ",
	"* ",
	"- ",
	"(",
	")",
	"?",
	"\xC2\xA0",
	"\xC2\xAD",
	"\xE2\x80\x8B",
	"\xEF\xBB\xBF",
	"e\xCC\x81",
	"\xCC\x88",
	"Støre",
	"6'2\"",
	"5\"",
	"1. ",
	"\xE2\x80\xA8",
	"\t",
	"\xEE\x80\x85",
	"\x02",
	"日本",
	"「",
	"」",
	"players’",
	"’90s",
	"# ",
	"… ",
	"said,“We",
	"go,”he",
	"\xC2\x85",
	"‹",
	"›",
	"‚",
	"′",
	"″",
};

static struct sb_slice random_text(struct sb_arena *arena)
{
	struct sb_text t = { 0 };

	for (uint32_t n = 1 + draw(60); n; n--)
		sb_text_add(arena, &t, sb_slice_of(parts[draw(COUNT(parts))]));
	sb_text_add(arena, &t, SB_LIT("x"));
	return sb_text_slice(&t);
}

/* Letters and digits alone, in NFC: all that normalising leaves as it is. */
static struct sb_slice bones(struct sb_arena *arena, struct sb_slice s)
{
	UErrorCode e = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&e);
	struct sb_text plain = { 0 }, out = { 0 };
	UChar *in, *composed;
	int32_t n, m;
	char *utf8;
	size_t at = 0;

	while (at < s.n) {
		int32_t c = sb_next_cp(s, &at);

		if (sb_is_word_cp(c))
			sb_text_addcp(arena, &plain, c);
	}
	in = SB_NEW_N(arena, UChar, plain.n + 1);
	composed = SB_NEW_N(arena, UChar, 3 * plain.n + 1);
	utf8 = SB_NEW_N(arena, char, 9 * plain.n + 1);
	u_strFromUTF8(in, (int32_t)plain.n + 1, &n, plain.v ? plain.v : "",
		      (int32_t)plain.n, &e);
	n = unorm2_normalize(nfc, in, n, composed, 3 * (int32_t)plain.n + 1,
			     &e);
	u_strToUTF8(utf8, 9 * (int32_t)plain.n + 1, &m, composed, n, &e);
	assert_true(U_SUCCESS(e));
	sb_text_add(arena, &out, (struct sb_slice) { utf8, (size_t)m });
	return sb_text_slice(&out);
}

static size_t boundary(struct sb_slice s, size_t at)
{
	while (at < s.n && ((unsigned char)s.p[at] & 0xC0) == 0x80)
		at++;
	return at;
}

static bool at_mark(struct sb_slice s, size_t at)
{
	int32_t c = at < s.n ? sb_next_cp(s, &at) : 0;

	return c >= 0x300 && c < 0x370;
}

static void check_way_back(struct sb_slice own)
{
	struct sb_slice m = article.match, a, b;
	size_t from = boundary(m, draw((uint32_t)m.n));
	size_t to = boundary(m, from + draw((uint32_t)(m.n - from) + 1));
	struct sb_span s = { (uint32_t)from, (uint32_t)to }, back;

	/* A span that starts or ends between a letter and its mark is none
	 * that a stage gives.
	 */
	if (from >= to || at_mark(m, from) || at_mark(m, to))
		return;
	back = sb_article_own_span(&article, s);
	assert_true(back.from <= back.to && back.to <= own.n);
	a = bones(&article.arena, sb_slice_at(m, s));
	b = bones(&article.arena, sb_slice_at(article.own, back));
	if (!sb_slice_eq(a, b))
		fail_msg("[%.*s] of [%.*s] leads to [%.*s]",
			 SB_FMT(sb_slice_at(m, s)), SB_FMT(m),
			 SB_FMT(sb_slice_at(article.own, back)));
}

static size_t count(struct sb_slice s, const char *what)
{
	struct sb_slice w = sb_slice_of(what);
	size_t n = 0, at;

	while ((at = sb_slice_find(s, w)) != SIZE_MAX) {
		n++;
		s.p += at + w.n;
		s.n -= at + w.n;
	}
	return n;
}

static void check_quotes(void)
{
	struct sb_slice m = article.match;
	size_t open = 0, closed = 0;
	uint32_t end = 0;

	for (size_t i = 0; i < article.nquotes; i++) {
		const struct sb_quote *q = &article.quotes[i];
		struct sb_slice s = sb_slice_at(m, q->span);

		assert_true(q->span.from >= end && s.n > 3);
		end = q->span.to;
		assert_true(sb_slice_starts(s, SB_LIT("“")));
		assert_null(memchr(s.p, '\n', s.n));
		if (count(s, "“") != 1)
			fail_msg("one in another: [%.*s]", SB_FMT(m));
		if (q->open_end)
			assert_int_equal(m.p[q->span.to], '\n');
		else
			assert_true(sb_slice_ends(s, SB_LIT("”")));
		if (q->reopened)
			assert_true(i && q[-1].open_end);
		open++;
		closed += !q->open_end;
	}
	if (count(m, "“") != open || count(m, "”") != closed)
		fail_msg("lone marks: [%.*s]", SB_FMT(m));
}

static void check_anchors(struct sb_slice own)
{
	const struct sb_anchor *v = article.anchors;

	assert_true(article.nanchors > 0 && v[0].at == 0);
	for (size_t i = 1; i < article.nanchors; i++)
		assert_true(v[i].at > v[i - 1].at && v[i].own >= v[i - 1].own);
	v += article.nanchors - 1;
	assert_true(v->own + (article.match.n - v->at) <= own.n);
}

static void check_promises(struct sb_slice own)
{
	struct sb_slice m = article.match;

	assert_int_equal(m.p[m.n - 1], '\n');
	for (size_t i = 1; i < m.n; i++)
		if (strchr(" \n", m.p[i]) && strchr(" \n", m.p[i - 1]))
			fail_msg("spaces: [%.*s]", SB_FMT(m));
	assert_true(m.p[0] != ' ' && m.p[0] != '\n');
	assert_int_equal(count(m, "\t") + count(m, "\r"), 0);
	check_anchors(own);
	check_quotes();
}

static void test_properties(void **state)
{
	(void)state;
	for (int i = 0; i < 20000; i++) {
		struct sb_arena arena = { 0 };
		struct sb_slice own = random_text(&arena);
		struct sb_err err = { 0 };

		assert_int_equal(normalise(own, NULL, &err), SB_OK);
		check_promises(own);
		for (int k = 0; k < 5; k++)
			check_way_back(own);
		sb_arena_release(&arena);
	}
}

/* What is normal already stays as it is. */
static void test_twice(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		struct sb_err err = { 0 };
		struct sb_arena arena = { 0 };
		struct sb_slice once;

		assert_int_equal(
			normalise(sb_slice_of(lines[i].match), NULL, &err),
			SB_OK);
		once = sb_slice_trim(sb_arena_dup(&arena, article.match));
		if (!sb_slice_is(once, lines[i].match))
			fail_msg("%s: [%s] became [%.*s]", lines[i].what,
				 lines[i].match, SB_FMT(once));
		sb_arena_release(&arena);
	}
}

static void test_nothing_is_skipped(void **state)
{
	static const char *const empty[] = { "", " \n\n ", "--\n* * *\n",
					     "\xE2\x80\x8B\xC2\xAD" };

	(void)state;
	for (size_t i = 0; i < COUNT(empty); i++) {
		struct sb_err err = { 0 };

		assert_int_equal(normalise(sb_slice_of(empty[i]), NULL, &err),
				 SB_SKIP);
		assert_non_null(strstr(err.text, "no text"));
	}
}

static void test_repairs_are_told(void **state)
{
	struct sb_err err = { 0 };

	(void)state;
	assert_int_equal(normalise(SB_LIT("St\xC3\x83\xC2\xB8re, "
					  "St\xC3\x83\xC2\xB8re"),
				   NULL, &err),
			 SB_OK);
	assert_int_equal(article.repaired, 2);
	assert_int_equal(article.remarks.n, 1);
}

/* The time grows with the text's length, whatever the text is. */
static const char *const hostile[] = {
	"\"",
	"“",
	"”",
	"'",
	"‘",
	"’ ",
	" '",
	"“ ”",
	"“a",
	"a”",
	"‘a ",
	"«",
	"''",
	"'''",
	"\"a",
	" \"a",
	"a\" ",
	"‘a“",
	"— “",
	"x\n\"",
	"- ",
	"\xCC\x81",
	"a\xCC\x81\xCC\xA8",
	"Ã¢",
	"Ã",
	"â€",
	"A\xCC\x83",
	"\xC2\xAD",
	"  ",
	"6'2\"",
	"\n",
	"‘s’ ",
	"(“",
};

static double time_of(const char *part, size_t bytes)
{
	struct sb_slice p = sb_slice_of(part);
	char *text = malloc(bytes + p.n + 1);
	struct sb_err err = { 0 };
	clock_t start;
	size_t n = 0;

	for (; n < bytes; n += p.n)
		memcpy(text + n, part, p.n);
	text[n++] = 'x';
	start = clock();
	assert_int_equal(normalise((struct sb_slice) { text, n }, NULL, &err),
			 SB_OK);
	free(text);
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void test_hostile_texts_stay_linear(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(hostile); i++) {
		double t = time_of(hostile[i], 600000);

		/* Quadratic would be minutes. */
		if (t > 10)
			fail_msg("0.6 MB of [%s] took %.1f s", hostile[i], t);
	}
}

static int open_stage(void **state)
{
	struct sb_err err;

	(void)state;
	sb_article_init(&article);
	return sb_normalise_stage.open(&ctx, NULL, &err) != SB_OK;
}

static int close_stage(void **state)
{
	struct sb_err err;

	(void)state;
	sb_article_release(&article);
	return sb_normalise_stage.close(ctx, true, &err) != SB_OK;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_long_open_quotation_is_dropped),
		cmocka_unit_test(test_headlines),
		cmocka_unit_test(test_headline_has_no_place),
		cmocka_unit_test(test_ways_back),
		cmocka_unit_test(test_properties),
		cmocka_unit_test(test_twice),
		cmocka_unit_test(test_nothing_is_skipped),
		cmocka_unit_test(test_repairs_are_told),
		cmocka_unit_test(test_hostile_texts_stay_linear),
	};

	return cmocka_run_group_tests_name("normalise", tests, open_stage,
					   close_stage);
}
