/* test_write.c - cells, claims, links, output files and the write stage */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "saidby/stage.h"
#include "saidby/words.h"
#include "saidby/write.h"

static void same(struct sb_slice got, const char *want, const char *of)
{
	if (!sb_slice_is(got, want))
		fail_msg("%s: wanted [%s], got [%.*s]", of, want, SB_FMT(got));
}

/* ---- cells ---- */

static const struct {
	const char *in, *text, *id;
} traps[] = {
	{ "plain words", "plain words", "plain words" },
	{ "kr 5", "· kr 5", "kr 5" },
	{ "KR5", "· KR5", "KR5" },
	{ "kr. 5,50", "· kr. 5,50", "kr. 5,50" },
	{ "kr", "kr", "kr" },
	{ "kraft 5", "kraft 5", "kraft 5" },
	{ "Rhine 5", "Rhine 5", "Rhine 5" },
	{ "", "", "" },
	{ "  two\t\r\n  lines  ", "two lines", "two lines" },
	{ "a\xE2\x80\xA8z\xE2\x80\xA9y\v\f\xC2\x85x", "a z y x", "a z y x" },
	{ "a\x01\x7F\xC2\x80z", "az", "az" },
	{ "\xE2\x80\xAE"
	  "evil\xE2\x80\xAC \xE2\x81\xA6x\xE2\x81\xA9",
	  "evil x", "evil x" },
	{ "\xE2\x80\x8E=1+1", "· =1+1", "· =1+1" },
	{ "\xC2\xA0 kept\xC2\xA0inside ", "kept\xC2\xA0inside",
	  "kept\xC2\xA0inside" },
	{ "=HYPERLINK(\"x\")", "· =HYPERLINK(\"x\")", "· =HYPERLINK(\"x\")" },
	{ "+47 22 33", "· +47 22 33", "· +47 22 33" },
	{ "-5 degrees", "· -5 degrees", "· -5 degrees" },
	{ "@SUM(A1)", "· @SUM(A1)", "· @SUM(A1)" },
	{ "'quoted", "· 'quoted", "· 'quoted" },
	{ "\t=1", "· =1", "· =1" },
	{ "＝1", "· ＝1", "· ＝1" },
	{ "＋1", "· ＋1", "· ＋1" },
	{ "－1", "· －1", "· －1" },
	{ "＠x", "· ＠x", "· ＠x" },
	{ "−5", "· −5", "· −5" },
	{ "1/2", "· 1/2", "1/2" },
	{ "25 people died", "· 25 people died", "25 people died" },
	{ "٣", "· ٣", "٣" },
	{ ".5 litres", "· .5 litres", ".5 litres" },
	{ "...and then", "...and then", "...and then" },
	{ "$5", "· $5", "$5" },
	{ "€5", "· €5", "€5" },
	{ "£5m was spent", "· £5m was spent", "£5m was spent" },
	{ "(in Norwegian)", "· (in Norwegian)", "(in Norwegian)" },
	{ "#REF!", "· #REF!", "#REF!" },
	{ "TRUE", "· TRUE", "TRUE" },
	{ "false alarm", "· false alarm", "false alarm" },
	{ "Falsely", "Falsely", "Falsely" },
	{ "SANN", "· SANN", "SANN" },
	{ "usann", "· usann", "usann" },
	{ "ИСТИНА", "· ИСТИНА", "ИСТИНА" },
	{ "VRAI", "· VRAI", "VRAI" },
	{ "May 5", "· May 5", "May 5" },
	{ "Sept. 3", "· Sept. 3", "Sept. 3" },
	{ "mars 2025", "· mars 2025", "mars 2025" },
	{ "août", "· août", "août" },
	{ "Mayor of Oslo", "Mayor of Oslo", "Mayor of Oslo" },
	{ "Marching on", "Marching on", "Marching on" },
	{ "· said", "· · said", "· · said" },
	{ "·said", "·said", "·said" },
	{ "“=1”", "“=1”", "“=1”" },
	{ "– dash", "– dash", "– dash" },
};

static void guards_cells(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(traps) / sizeof(*traps); i++) {
		struct sb_slice in = sb_slice_of(traps[i].in);
		struct sb_slice clean = sb_cell_clean(&arena, in,
						      SB_CELL_UNITS);
		struct sb_slice text = sb_cell_text(&arena, in);

		same(text, traps[i].text, traps[i].in);
		same(sb_cell_id(&arena, in), traps[i].id, traps[i].in);
		assert_true(sb_slice_eq(sb_cell_unguard(text), clean));
	}
	sb_arena_release(&arena);
}

static const struct {
	const char *in, *name;
} names[] = {
	{ "Jan Egeland", "Jan Egeland" },
	{ "April Jones; Jan Moe", "April Jones; Jan Moe" },
	{ "May", "· May" },
	{ "May 5", "· May 5" },
	{ "Jan-5", "· Jan-5" },
	{ "Sept. 11", "· Sept. 11" },
	{ "TRUE", "· TRUE" },
	{ "20 Minutes", "· 20 Minutes" },
	{ "@someone", "· @someone" },
	{ "Eva\tDahl", "Eva Dahl" },
};

static void leaves_names_alone(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		same(sb_cell_name(&arena, sb_slice_of(names[i].in)),
		     names[i].name, names[i].in);
	sb_arena_release(&arena);
}

static size_t units(struct sb_slice s)
{
	size_t n = 0, at = 0;

	while (at < s.n)
		n += sb_next_cp(s, &at) > 0xFFFF ? 2 : 1;
	return n;
}

static void cuts_long_cells(void **state)
{
	static const char *const letters[] = { "a", "ø", "世", "🌊" };
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		struct sb_slice c = sb_slice_of(letters[i]), s;
		size_t each = units(c);
		struct sb_text t = { 0 };

		for (size_t n = 0; n < 100 / each; n++)
			sb_text_add(&arena, &t, c);
		s = sb_text_slice(&t);
		assert_true(sb_slice_eq(sb_cell_clean(&arena, s, 100), s));
		sb_text_add(&arena, &t, c);
		s = sb_cell_clean(&arena, sb_text_slice(&t), 100);
		assert_in_range(units(s), 99, 100);
		assert_true(sb_slice_ends(s, SB_LIT("…")));
	}
	sb_arena_release(&arena);
}

/* ---- folding and ids ---- */

static const struct {
	const char *a, *b;
	bool same;
} folds[] = {
	{ "We will go.", "“We will go”", true },
	{ "We will go", "– we WILL  go!", true },
	{ "It’s 'fine'", "It's ‘fine’", true },
	{ "a \"b\" c", "a ''b'' c", true },
	{ "a «b» c", "a “b” c", true },
	{ "one -- two", "one — two", true },
	{ "Caf\xC3\xA9", "Cafe\xCC\x81", true },
	{ "soft\xC2\xADly", "softly", true },
	{ "no\xC2\xA0"
	  "break",
	  "no break", true },
	{ "25 died", "· 25 died", true },
	{ "wait… what", "wait... what", true },
	{ "we will go", "we will not go", false },
	{ "resume", "résumé", false },
	{ "a, b", "a b", false },
	{ "?!", "", true },
};

static void folds_claims(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(folds) / sizeof(*folds); i++) {
		struct sb_slice a = sb_claim_fold(&arena,
						  sb_slice_of(folds[i].a));
		struct sb_slice b = sb_claim_fold(&arena,
						  sb_slice_of(folds[i].b));

		if (sb_slice_eq(a, b) != folds[i].same)
			fail_msg("[%.*s] [%.*s]", SB_FMT(a), SB_FMT(b));
	}
	sb_arena_release(&arena);
}

/* These must never change: reviews are kept by them. */
static void keeps_ids(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	same(sb_claim_id(&arena, SB_LIT("a.txt"), SB_LIT("we will go"), 0),
	     "c_8acd127fbde6cff2", "first");
	same(sb_claim_id(&arena, SB_LIT("a.txt"), SB_LIT("we will go"), 1),
	     "c_8acd137fbde6d1a5", "second");
	same(sb_claim_id(&arena, SB_LIT("b.txt"), SB_LIT("we will go"), 0),
	     "c_82cb01fc1badc9b9", "elsewhere");
	sb_arena_release(&arena);
}

/* ---- links ---- */

static const struct {
	const char *url, *text, *link;
} links[] = {
	{ "https://n.example/a", "We will go",
	  "https://n.example/a#:~:text="
	  "We%20will%20go" },
	{ "http://n.example/a#top", "Go", "http://n.example/a#top:~:text=Go" },
	{ "HTTPS://n.example/", "Go.", "HTTPS://n.example/#:~:text=Go" },
	{ "https://n.example/#:~:text=x", "Go",
	  "https://n.example/#:~:text=Go" },
	{ "https://n.example/", "a-b, c & d",
	  "https://n.example/#:~:text=a%2Db%2C%20c%20%26%20d" },
	{ "https://n.example/", "“Ås” 100 % #1",
	  "https://n.example/#:~:text=%C3%85s%E2%80%9D%20100%20%25%20%231" },
	{ "https://n.example/", "1 2 3 4 5 6 7 8 9 10",
	  "https://n.example/#:~:text=1%202%203%204%205%206%207%208%209%2010" },
	{ "https://n.example/", "1 2 3 4 5 6 7 8 9 10 11",
	  "https://n.example/#:~:text=1%202%203%204,8%209%2010%2011" },
	{ "https://n.example/a b\"<>", "Go",
	  "https://n.example/a%20b%22%3C%3E#:~:text=Go" },
	{ "https://n.example/", "!", "https://n.example/" },
	{ "ftp://n.example/", "Go", "" },
	{ "javascript:alert(1)", "Go", "" },
	{ "https://", "Go", "" },
	{ "", "Go", "" },
};

static void makes_links(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++)
		same(sb_claim_link(&arena, sb_slice_of(links[i].url),
				   sb_slice_of(links[i].text)),
		     links[i].link, links[i].url);
	sb_arena_release(&arena);
}

static void keeps_links_short(void **state)
{
	struct sb_arena arena = { 0 };
	char word[1000], url[9000] = "https://n.example/";

	(void)state;
	memset(word, 'w', sizeof(word));
	same(sb_claim_link(&arena, SB_LIT("https://n.example/"),
			   (struct sb_slice) { word, sizeof(word) }),
	     "https://n.example/", "a word that fills a line");
	memset(url + 18, 'u', sizeof(url) - 18);
	same(sb_claim_link(&arena, (struct sb_slice) { url, sizeof(url) },
			   SB_LIT("Go")),
	     "", "a URL that fills a page");
	sb_arena_release(&arena);
}

/* ---- claims ---- */

/* The match text is the own text with “ ” for other marks; '|' in a case
 * stands where a piece starts and ends.
 */
static const struct {
	const char *own, *match;
	enum sb_type type;
	enum sb_verbatim verbatim;
	const char *cell, *spans;
} claims[] = {
	{ "He said it is so.", "He said |it is so|.", SB_INDIRECT,
	  SB_PARAPHRASE, "it is so", "8..16" },
	{ "\"We go,\" he said.", "|“We go,”| he said.", SB_DIRECT, SB_VERBATIM,
	  "“We go”", "1..6" },
	{ "''We go.'' he said.", "|“We go.”| he said.", SB_DIRECT, SB_VERBATIM,
	  "“We go.”", "2..8" },
	{ "«Vi går?» sa han.", "|“Vi går?”| sa han.", SB_DIRECT, SB_VERBATIM,
	  "“Vi går?”", "1..8" },
	{ "«Ø,» he said, «å, æ.»", "|“Ø,”| he said, |“å, æ.”|", SB_DIRECT,
	  SB_VERBATIM, "“Ø … å, æ.”", "1..2; 15..20" },
	{ "- We go, he says.", "– |We go|, he says.", SB_DIRECT, SB_EDITED,
	  "– We go", "2..7" },
	{ "- We go, he says.", "|– We go|, he says.", SB_DIRECT, SB_EDITED,
	  "– We go", "2..7" },
	{ "It was \"a mess\".", "|It was “a mess”|.", SB_MIXED, SB_PARAPHRASE,
	  "It was \"a mess\"", "0..15" },
	{ "\"Mess\" is the word.", "|“Mess” is the word|.", SB_MIXED,
	  SB_PARAPHRASE, "\"Mess\" is the word", "0..18" },
	{ "\"A\" and \"B\"", "|“A” and “B”|", SB_MIXED, SB_PARAPHRASE,
	  "\"A\" and \"B\"", "0..11" },
	{ "* \"We go.\"", "* |“We go.”|", SB_LIST, SB_PARAPHRASE, "We go.",
	  "3..9" },
	{ "\"We go on", "|“We go on|", SB_DIRECT, SB_VERBATIM, "“We go on”",
	  "1..9" },
	{ "\"We are 'out',\" x", "|“We are ‘out’,”| x", SB_DIRECT, SB_VERBATIM,
	  "“We are 'out'”", "1..13" },
	{ "\"'Out' we say\" x", "|“‘Out’ we say”| x", SB_DIRECT, SB_VERBATIM,
	  "“'Out' we say”", "1..13" },
	{ "a 'b c' d", "a |‘b c’| d", SB_DIRECT, SB_VERBATIM, "“b c”", "3..6" },
	{ "He said 25 died.", "He said |25 died|.", SB_INDIRECT, SB_PARAPHRASE,
	  "· 25 died", "8..15" },
	{ "\"=1+1\"", "|“=1+1”|", SB_DIRECT, SB_VERBATIM, "“=1+1”", "1..5" },
	{ "He is 🌊 says", "|He is 🌊| says", SB_INDIRECT, SB_PARAPHRASE,
	  "He is 🌊", "0..7" },
};

static struct sb_slice without_bars(struct sb_arena *arena, const char *s)
{
	struct sb_text t = { 0 };

	for (; *s; s++)
		if (*s != '|')
			sb_text_addc(arena, &t, *s);
	return sb_arena_dup(arena, sb_text_slice(&t));
}

static void find_pieces(struct sb_arena *arena, const char *s,
			struct sb_attribution *t)
{
	uint32_t at = 0, n = 0;

	t->pieces = SB_NEW_N(arena, struct sb_span, 4);
	for (; *s; s++) {
		if (*s != '|') {
			at++;
			continue;
		}
		if (n % 2)
			t->pieces[n / 2].to = at;
		else
			t->pieces[n / 2].from = at;
		n++;
	}
	t->npieces = n / 2;
}

/* Anchors where the texts part: a character that differs is a mark, one for
 * one, or one for two where the own text has two.
 */
static void find_anchors(struct sb_article *a)
{
	size_t at = 0, own = 0;

	a->anchors = SB_NEW_N(&a->arena, struct sb_anchor, 2 * a->match.n + 2);
	a->anchors[0] = (struct sb_anchor) { 0, 0 };
	a->nanchors = 1;
	while (at < a->match.n && own < a->own.n) {
		size_t from = at, was = own;
		int32_t c = sb_next_cp(a->match, &at);
		int32_t d = sb_next_cp(a->own, &own);

		if (c == d)
			continue;
		if (d == '\'' && a->own.p[own] == '\'')
			own++;
		if (a->anchors[a->nanchors - 1].at != from)
			a->anchors[a->nanchors++] = (struct sb_anchor) {
				(uint32_t)from, (uint32_t)was
			};
		a->anchors[a->nanchors++] =
			(struct sb_anchor) { (uint32_t)at, (uint32_t)own };
	}
}

static struct sb_attribution *make(struct sb_article *a, size_t i)
{
	struct sb_attribution *t = SB_NEW(&a->arena, struct sb_attribution);

	a->layers = 63;
	a->id = SB_LIT("a.txt");
	a->own = sb_slice_of(claims[i].own);
	a->match = without_bars(&a->arena, claims[i].match);
	find_anchors(a);
	find_pieces(&a->arena, claims[i].match, t);
	t->type = claims[i].type;
	t->verbatim = claims[i].verbatim;
	t->rule = SB_LIT("r");
	t->context = (struct sb_span) { 0, (uint32_t)a->match.n };
	a->attributions = t;
	a->nattributions = 1;
	return t;
}

/* Where the write stage's output is looked at. */
static char folder[] = "/tmp/saidby-write-XXXXXX";

static const char *in_folder(struct sb_arena *arena, const char *name)
{
	return sb_arena_printf(arena, "%s/%s", folder, name).p;
}

static struct sb_slice read_all(struct sb_arena *arena, const char *path)
{
	FILE *f = fopen(path, "rb");
	struct sb_text t = { 0 };
	int c;

	if (!f)
		fail_msg("%s: %s", path, strerror(errno));
	while ((c = getc(f)) != EOF)
		sb_text_addc(arena, &t, (char)c);
	fclose(f);
	return sb_text_slice(&t);
}

static struct sb_slice written(struct sb_arena *arena, struct sb_article *a,
			       struct sb_config *config)
{
	struct sb_err err = { .text = "" };
	void *ctx;

	config->output = in_folder(arena, "claims.csv");
	if (!config->delimiter)
		config->delimiter = ',';
	if (sb_write_stage.open(&ctx, config, &err) != SB_OK ||
	    sb_write_stage.run(ctx, a, &err) != SB_OK ||
	    sb_write_stage.close(ctx, true, &err) != SB_OK)
		fail_msg("%s: %s", err.where, err.text);
	return read_all(arena, config->output);
}

/* A field, without quotes around it; every field is in quotes. */
static struct sb_slice field(struct sb_slice csv, unsigned line, size_t column)
{
	struct sb_slice row;

	for (unsigned i = 0; i <= line; i++)
		if (!sb_slice_cut(&csv, SB_LIT("\r\n"), &row))
			fail_msg("there is no line %u", line);
	for (size_t i = 0;; i++) {
		struct sb_slice f;

		if (!sb_slice_cut(&row, SB_LIT("\",\""), &f))
			fail_msg("there is no column %zu", column);
		if (i == column)
			return f;
	}
}

static unsigned rows_of(struct sb_slice csv)
{
	struct sb_slice row;
	unsigned n = 0;

	while (sb_slice_cut(&csv, SB_LIT("\r\n"), &row))
		n++;
	return n - 2;
}

enum column {
#define COLUMN(name, kind) C_##name,
	SB_COLUMNS(COLUMN)
#undef COLUMN
		COLUMNS
};

static void writes_claims(void **state)
{
	struct sb_config config = { 0 };
	struct sb_article a;

	(void)state;
	sb_article_init(&a);
	for (size_t i = 0; i < sizeof(claims) / sizeof(*claims); i++) {
		struct sb_slice csv, cell;
		struct sb_text twice = { 0 };

		make(&a, i);
		csv = written(&a.arena, &a, &config);
		for (const char *p = claims[i].cell; *p; p++) {
			if (*p == '"')
				sb_text_addc(&a.arena, &twice, '"');
			sb_text_addc(&a.arena, &twice, *p);
		}
		sb_text_addc(&a.arena, &twice, '\0');
		cell = field(csv, 1, C_claim);
		same(cell, twice.v, claims[i].own);
		cell = (struct sb_slice) { csv.p, csv.n - 3 };
		if (!sb_slice_ends(cell, sb_slice_of(claims[i].spans)))
			fail_msg("%s: wanted %s, got %.*s", claims[i].own,
				 claims[i].spans, SB_FMT(cell));
		sb_article_reset(&a);
	}
	sb_article_release(&a);
}

/* A filter of somebody's own may send anchors that are no good. */
static void stays_in_the_text(void **state)
{
	static struct sb_anchor anchors[] = { { 0, 0 }, { 4, 1 } };
	struct sb_article a;
	struct sb_span s;

	(void)state;
	sb_article_init(&a);
	a.own = SB_LIT("øå");
	a.match = SB_LIT("abcdefghij");
	a.anchors = anchors;
	a.nanchors = 2;
	for (uint32_t from = 0; from < 10; from++)
		for (uint32_t to = from; to <= 10; to++) {
			s = sb_claim_own(&a, (struct sb_span) { from, to });
			assert_true(s.from <= s.to && s.to <= a.own.n);
			assert_int_equal(s.from % 2, 0);
			assert_int_equal(s.to % 2, 0);
		}
	sb_article_release(&a);
}

/* ---- the stage ---- */

#define OWN "Ås: Eva said we go. We go, she said. Ole says so."

static void three_claims(struct sb_article *a)
{
	static struct sb_anchor anchors[] = { { 0, 0 } };
	static struct sb_span pieces[] = { { 21, 26 }, { 14, 19 }, { 38, 49 } };
	struct sb_attribution *t = SB_NEW_N(&a->arena, struct sb_attribution,
					    3);

	a->layers = 63;
	a->id = SB_LIT("=a.txt");
	a->url = SB_LIT("https://n.example/a");
	a->publisher = SB_LIT("20 Minutes");
	a->published = SB_LIT("2025-08-17");
	a->title = SB_LIT("May, \"1\"");
	a->own = SB_LIT(OWN);
	a->match = SB_LIT(OWN "\n");
	a->anchors = anchors;
	a->nanchors = 1;
	a->attributions = t;
	a->nattributions = 3;
	for (size_t i = 0; i < 3; i++) {
		t[i].pieces = &pieces[i];
		t[i].npieces = 1;
		t[i].source = (struct sb_span) { 5, 8 };
		t[i].cue = (struct sb_span) { 9, 13 };
		t[i].context = (struct sb_span) { 5, 20 };
		t[i].rule = SB_LIT("indirect.plain");
		t[i].rev = 7;
		t[i].type = SB_INDIRECT;
		t[i].polarity = SB_DENIED;
		t[i].verbatim = SB_PARAPHRASE;
		t[i].confidence = 30 * (int)(i + 1);
		t[i].why = SB_LIT("because");
	}
	t[0].watched = true;
	t[0].speaker = SB_LIT("Eva Dahl; Ole Lie");
	t[0].source_outlet = SB_LIT("CNN");
}

static void writes_rows_in_text_order(void **state)
{
	struct sb_config config = { 0 };
	struct sb_article a;
	struct sb_slice csv;

	(void)state;
	sb_article_init(&a);
	three_claims(&a);
	csv = written(&a.arena, &a, &config);
	assert_int_equal(rows_of(csv), 3);
	assert_true(sb_slice_starts(
		csv, SB_LIT("\xEF\xBB\xBF\"claim_id\",\"review\",\"right_"
			    "speaker\",\"verdict\",\"notes\",\"confidence\","
			    "\"speaker\",\"claim\",\"type\",\"polarity\","
			    "\"source_outlet\",\"publisher\",\"published\","
			    "\"title\",\"context\",\"link\","
			    "\"speaker_as_written\",\"cue\",\"verbatim\","
			    "\"watched\",\"also_in\",\"group\",\"variant\","
			    "\"linked_to\",\"change\",\"rule\",\"why\","
			    "\"article_id\",\"spans\"\r\n")));
	same(field(csv, 1, C_confidence), "60", "first row");
	same(field(csv, 2, C_confidence), "30", "second row");
	same(field(csv, 3, C_confidence), "90", "third row");
	same(field(csv, 2, C_review), "", "review");
	same(field(csv, 2, C_speaker), "Eva Dahl; Ole Lie", "speaker");
	same(field(csv, 2, C_claim), "We go", "claim");
	same(field(csv, 2, C_type), "indirect", "type");
	same(field(csv, 2, C_polarity), "denied", "polarity");
	same(field(csv, 2, C_source_outlet), "CNN", "outlet");
	same(field(csv, 1, C_source_outlet), "· 20 Minutes", "outlet");
	same(field(csv, 2, C_publisher), "· 20 Minutes", "publisher");
	same(field(csv, 2, C_published), "2025-08-17", "published");
	same(field(csv, 2, C_title), "· May, \"\"1\"\"", "title");
	same(field(csv, 2, C_context), "Eva said we go.", "context");
	same(field(csv, 2, C_link), "https://n.example/a#:~:text=We%20go",
	     "link");
	same(field(csv, 2, C_speaker_as_written), "Eva", "as written");
	same(field(csv, 2, C_cue), "said", "cue");
	same(field(csv, 2, C_verbatim), "paraphrase", "verbatim");
	same(field(csv, 2, C_watched), "yes", "watched");
	same(field(csv, 1, C_watched), "", "watched");
	for (size_t i = C_also_in; i <= C_change; i++)
		same(field(csv, 2, i), "", "the ledger's column");
	same(field(csv, 2, C_rule), "indirect.plain@7", "rule");
	same(field(csv, 2, C_why), "because", "why");
	same(field(csv, 2, C_article_id), "· =a.txt", "article_id");
	assert_int_equal(C_spans, COLUMNS - 1);
	same(field(csv, 2, C_spans), "20..25\"", "spans");
	sb_article_release(&a);
}

/* Equal texts are told apart by their order, whatever is left out. */
static void ids_do_not_depend_on_options(void **state)
{
	struct sb_config config = { 0 };
	struct sb_article a;
	struct sb_slice all, some;

	(void)state;
	sb_article_init(&a);
	three_claims(&a);
	all = written(&a.arena, &a, &config);
	assert_false(sb_slice_eq(field(all, 1, C_claim_id),
				 field(all, 2, C_claim_id)));
	config.least = 61;
	some = written(&a.arena, &a, &config);
	assert_int_equal(rows_of(some), 1);
	assert_true(sb_slice_eq(field(all, 3, C_claim_id),
				field(some, 1, C_claim_id)));
	config.least = 0;
	config.watched_only = true;
	some = written(&a.arena, &a, &config);
	assert_int_equal(rows_of(some), 1);
	assert_true(sb_slice_eq(field(all, 2, C_claim_id),
				field(some, 1, C_claim_id)));
	sb_article_release(&a);
}

static void takes_a_headline_from_elsewhere(void **state)
{
	static struct sb_anchor anchors[] = { { 0, SB_NOWHERE }, { 12, 0 } };
	static struct sb_span piece = { 0, 5 };
	struct sb_config config = { .delimiter = ';' };
	struct sb_article a;
	struct sb_slice csv;

	(void)state;
	sb_article_init(&a);
	three_claims(&a);
	a.match = SB_LIT("We go, Eva.\n" OWN "\n");
	a.anchors = anchors;
	a.nanchors = 2;
	a.nattributions = 1;
	a.attributions[0].pieces = &piece;
	a.attributions[0].source = (struct sb_span) { 7, 10 };
	csv = written(&a.arena, &a, &config);
	assert_true(sb_slice_find(csv, SB_LIT("\"Eva Dahl; Ole Lie\";\"We go\""
					      ";\"indirect\"")) != SIZE_MAX);
	assert_true(sb_slice_find(csv, SB_LIT(";\"Eva\";")) != SIZE_MAX);
	assert_true(sb_slice_ends(csv, SB_LIT(";\"0..0\"\r\n")));
	sb_article_release(&a);
}

static void refuses_delimiters(void **state)
{
	static const char no[] = { '"', '\n', '\r', 'a', '1', '\0', '\x80' };
	struct sb_config config = { 0 };
	void *ctx;

	(void)state;
	for (size_t i = 0; i < sizeof(no); i++) {
		config.delimiter = no[i];
		assert_int_equal(sb_write_stage.open(&ctx, &config, NULL),
				 SB_USAGE);
	}
}

/* ---- output files ---- */

static enum sb_rc put_file(const char *path, const char *text, bool ok,
			   struct sb_err *err)
{
	struct sb_out *out;
	enum sb_rc rc = sb_out_open(&out, path, err);

	if (rc != SB_OK)
		return rc;
	rc = sb_out_put(out, sb_slice_of(text), err);
	if (rc != SB_OK) {
		sb_out_close(out, false, NULL);
		return rc;
	}
	return sb_out_close(out, ok, err);
}

static unsigned files_in_folder(void)
{
	DIR *d = opendir(folder);
	unsigned n = 0;

	while (readdir(d))
		n++;
	closedir(d);
	return n - 2;
}

static mode_t mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 07777;
}

static void replaces_files_whole(void **state)
{
	struct sb_arena arena = { 0 };
	const char *path = in_folder(&arena, "out.csv");
	mode_t old = umask(022);
	unsigned n = files_in_folder();

	(void)state;
	assert_int_equal(put_file(path, "one", false, NULL), SB_OK);
	assert_int_equal(access(path, F_OK), -1);
	assert_int_equal(put_file(path, "two", true, NULL), SB_OK);
	assert_int_equal(mode_of(path), 0644);
	same(read_all(&arena, path), "two", "new");
	assert_int_equal(chmod(path, 0640), 0);
	assert_int_equal(put_file(path, "three", false, NULL), SB_OK);
	same(read_all(&arena, path), "two", "failed");
	assert_int_equal(put_file(path, "four", true, NULL), SB_OK);
	same(read_all(&arena, path), "four", "replaced");
	assert_int_equal(mode_of(path), 0640);
	assert_int_equal(files_in_folder(), n + 1);
	umask(old);
	sb_arena_release(&arena);
}

static void follows_links(void **state)
{
	struct sb_arena arena = { 0 };
	const char *link = in_folder(&arena, "link"), *to;
	struct stat st;

	(void)state;
	to = in_folder(&arena, "to.csv");
	assert_int_equal(symlink("to.csv", link), 0);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(put_file(link, i ? "b" : "a", true, NULL),
				 SB_OK);
		same(read_all(&arena, to), i ? "b" : "a", "target");
		assert_int_equal(lstat(link, &st), 0);
		assert_true(S_ISLNK(st.st_mode));
	}
	assert_int_equal(unlink(link), 0);
	assert_int_equal(symlink("link", link), 0);
	assert_int_equal(put_file(link, "c", true, NULL), SB_IO);
	sb_arena_release(&arena);
}

static void writes_devices_directly(void **state)
{
	struct sb_arena arena = { 0 };
	const char *fifo = in_folder(&arena, "fifo");
	struct stat st;
	char buf[8] = "";
	int fd;

	(void)state;
	assert_int_equal(mkfifo(fifo, 0600), 0);
	fd = open(fifo, O_RDONLY | O_NONBLOCK);
	assert_int_equal(put_file(fifo, "row", true, NULL), SB_OK);
	assert_int_equal(read(fd, buf, sizeof(buf)), 3);
	assert_memory_equal(buf, "row", 3);
	close(fd);
	assert_int_equal(stat(fifo, &st), 0);
	assert_true(S_ISFIFO(st.st_mode));
	assert_int_equal(put_file("/dev/null", "row", true, NULL), SB_OK);
	assert_int_equal(stat("/dev/null", &st), 0);
	assert_true(S_ISCHR(st.st_mode));
	sb_arena_release(&arena);
}

static void names_what_failed(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_err err;
	const struct {
		const char *path, *text;
	} cases[] = {
		{ "/dev/full", "cannot write: No space left on device" },
		{ folder, "cannot write: Is a directory" },
		{ in_folder(&arena, "no/claims.csv"),
		  "cannot write: No such file or directory" },
		{ "/dev/null/claims.csv", "cannot write: Not a directory" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(put_file(cases[i].path, "row", true, &err),
				 SB_IO);
		assert_string_equal(err.where, cases[i].path);
		assert_string_equal(err.text, cases[i].text);
	}
	sb_arena_release(&arena);
}

static int make_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	DIR *d = opendir(folder);
	struct dirent *e;

	(void)state;
	while (d && (e = readdir(d)) != NULL)
		unlinkat(dirfd(d), e->d_name, 0);
	closedir(d);
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(guards_cells),
		cmocka_unit_test(leaves_names_alone),
		cmocka_unit_test(cuts_long_cells),
		cmocka_unit_test(folds_claims),
		cmocka_unit_test(keeps_ids),
		cmocka_unit_test(makes_links),
		cmocka_unit_test(keeps_links_short),
		cmocka_unit_test(writes_claims),
		cmocka_unit_test(stays_in_the_text),
		cmocka_unit_test(writes_rows_in_text_order),
		cmocka_unit_test(ids_do_not_depend_on_options),
		cmocka_unit_test(takes_a_headline_from_elsewhere),
		cmocka_unit_test(refuses_delimiters),
		cmocka_unit_test(replaces_files_whole),
		cmocka_unit_test(follows_links),
		cmocka_unit_test(writes_devices_directly),
		cmocka_unit_test(names_what_failed),
	};

	return cmocka_run_group_tests_name("write", tests, make_folder,
					   remove_folder);
}
