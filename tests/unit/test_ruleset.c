/* test_ruleset.c - rule and lexicon files: what they say, and what is wrong
 *
 * Problems are written as "GRADE kind line:col text", one a line, the file's
 * initial in front of the line ("r" a.rules, "l" a.lex, "c" confidence.tsv,
 * "w" the watch file).
 */
#include "stages.h"

#include "ruleset/internal.h"
#include "saidby/words.h"

/* ---- problems ---- */

struct told {
	struct sb_arena arena;
	struct sb_text text;
	size_t lines;
};

static void tell(void *arg, const struct sb_problem *p)
{
	struct told *t = arg;
	const char *slash = p->file ? strrchr(p->file, '/') : NULL;
	struct sb_slice all = sb_slice_of(p->text), first;

	sb_slice_cut(&all, SB_LIT("\n"), &first);
	assert_non_null(slash);
	sb_text_addf(&t->arena, &t->text, "%s%s %s %c%u:%u %.*s",
		     t->lines++ ? "\n" : "",
		     p->grade == SB_PROBLEM_ERROR ? "E" : "W", p->kind,
		     strcmp(slash, "/a.rules") == 0 ? 'r'
		     : slash[1] == 'a'		    ? 'l'
						    : slash[1],
		     p->line, p->col, SB_FMT(first));
}

/* What each file must be told of, its text cut where `problems` ends. */
static const struct {
	struct rule_files files;
	const char *problems;
} faulty[] = {
	{ { .rules = "rule a\n  after x\n" }, "" },
	{ { .rules = "# only a comment\n\n  \t\n" }, "" },
	/* lines and blocks */
	{ { .rules = "ruel a\n" }, "E keyword r1:1 'ruel' opens no block" },
	{ { .rules = "  after x\n" },
	  "E keyword r1:3 an indented line that belongs to no block" },
	{ { .rules = "rule\n" }, "E keyword r1:1 'rule' opens no block" },
	{ { .rules = "rule a\ngate 5\n  after x\n" },
	  "E keyword r3:3 an indented line that belongs to no block" },
	{ { .rules = "rule a\n\tafetr x\n" },
	  "E keyword r2:2 a rule has no line 'afetr'" },
	{ { .rules = "rule a\n  after\n" }, "E value r2:3 after PATTERN" },
	{ { .rules = "rule a\n  type said\n" },
	  "E value r2:8 'said' is no type" },
	{ { .rules = "rule a\n  type auto\n" }, "" },
	{ { .rules = "rule a\n  polarity no\n" },
	  "E value r2:12 'no' is no polarity" },
	{ { .rules = "rule a\n  at cue quote\n" },
	  "E value r2:6 'cue quote' is no anchor" },
	{ { .rules = "rule a\n  prev next\n" }, "E value r2:8 'next' is no" },
	{ { .rules = "rule a\n  voice loud\n" }, "E value r2:9 'loud' is no" },
	{ { .rules = "rule a\n  status new\n" }, "E value r2:10 'new' is no" },
	{ { .rules = "rule a\n  join Yes\n" }, "E value r2:8 'Yes' is no" },
	{ { .rules = "rule a\n  inherit 1\n" }, "E value r2:11 '1' is no" },
	{ { .rules = "rule a\n  weight 101\n" },
	  "E value r2:10 weight takes 0 to 100" },
	{ { .rules = "rule a\n  weight 9.5\n" },
	  "E value r2:10 weight takes 0 to 100" },
	{ { .rules = "rule a\n  priority -101\n" },
	  "E value r2:12 priority takes -100 to 100" },
	{ { .rules = "rule a\n  rev 0\n" }, "E value r2:7 rev takes 1" },
	{ { .rules = "rule a\n  within\n" }, "E value r2:9 within takes 0" },
	{ { .rules = "rule a\nrule b\nrule a\n" },
	  "E duplicate r3:6 rule 'a' stands in " },
	{ { .rules = "gate\n" }, "E value r1:5 gate N [nested M]" },
	{ { .rules = "gate 40 nested\n" }, "E value r1:15 gate N" },
	{ { .rules = "gate 40 inner 60\n" }, "E value r1:17 gate N" },
	{ { .rules = "gate 40 claim x nested 60\n" }, "E value r1:17 gate N" },
	{ { .rules = "cut verb x\n" }, "E cut r1:10 cut clause|np" },
	{ { .rules = "cut np weight=x y\n" }, "E cut r1:15 weight= takes" },
	{ { .rules = "cut np\n" }, "E cut r1:7 cut clause|np" },
	{ { .rules = "cut np weight=5\n" }, "E cut r1:16 cut clause|np" },
	{ { .rules = "cut np before=a\n" }, "E cut r1:16 cut clause|np" },
	{ { .rules = "cut np before= a\n" }, "E cut r1:16 cut clause|np" },
	{ { .rules = "cut np before=a( b\n" }, "E regex r1:16 " },
	{ { .rules = "cut np before=%{X} b\n" }, "E unknown-macro r1:15 " },
	{ { .rules = "modal may x\n" }, "E modal r1:11 modal drop|denied" },
	{ { .rules = "modal drop\n" }, "E modal r1:11 modal drop|denied" },
	{ { .rules = "pattern passive\n" }, "E pattern r1:16 pattern NAME" },
	{ { .rules = "define X\n" }, "E define r1:9 define NAME PATTERN" },
	{ { .rules = "define X a\nsub X b\n" },
	  "E duplicate r2:1 macro 'X' is defined in " },
	{ { .rules = "define NP b\n" }, "E duplicate r1:1 macro 'NP' is" },
	{ { .rules = "rule a\n  before x%{NP}\n" },
	  "E tail r2:10 %{CLAUSE} and" },
	/* text */
	{ { .rules = "rule a\n  after \xE9\n" },
	  "E text r2:9 the file is not UTF-8" },
	{ { .rules = "rule a\n  after xe\xCC\x81\n" },
	  "E text r2:10 the text is not in Unicode's form NFC" },
	/* macros: the place is where the mistake was written */
	{ { .rules = "rule é\n  after é%{WHO}\n" },
	  "E unknown-macro r2:10 no macro or lexicon 'WHO'" },
	{ { .rules = "define WORD x\nrule a\n  after %{WRD}%{WORD}\n" },
	  "E unknown-macro r3:9 no macro or lexicon 'WRD'; did you mean "
	  "'WORD'?" },
	{ { .rules = "rule a\n  after %{X\n" },
	  "E unclosed-macro r2:9 %{ without }" },
	{ { .rules = "define X y\nrule a\n  after %{X:spaeker}\n" },
	  "E unknown-capture r3:13 no capture 'spaeker'" },
	{ { .rules = "define X a%{Y}\ndefine Y b%{X}\nrule a\n  after %{X}\n" },
	  "E recursive-macro r2:11 macro 'X' is used within itself" },
	{ { .rules = "rule a\n  after (x\n" }, "E regex r2:9 ( without )" },
	{ { .rules = "rule a\n  after x\n    + y(\n" },
	  "E regex r3:8 ( without )" },
	{ { .rules = "define B [z-a]\nrule a\n  after é%{B}\n" },
	  "E regex r1:13 range out of order" },
	{ { .rules = "rule a\n  after %{QUOTE words=3}\n" },
	  "E predicate r2:9 'words=3' is no predicate" },
	{ { .rules = "rule a\n  after %{QUOTE words>=7}\n" },
	  "E predicate r2:9 'words>=7'" },
	{ { .rules = "rule a\n  after %{QUOTE ends=;}\n" },
	  "E predicate r2:9 'ends=;'" },
	{ { .rules = "rule a\n  after %{word}\n", .lex = "lexicon word\n" },
	  "E large-lexicon r2:9 lexicon 'word' gives 0 forms" },
	{ { .rules = "rule a\n  after %{word class}\n",
	    .lex = "lexicon word\n  x\n" },
	  "E condition r2:9 a condition is KEY=VALUE" },
	{ { .rules = "rule a\n  cue class\n" },
	  "E condition r2:7 a condition is" },
	{ { .rules = "rule a\n  cue class=x !=y\n" }, "" },
	{ { .rules = "rule a\n  cue class=\n" },
	  "E condition r2:7 a condition is" },
	/* lexicons */
	{ { .lex = "lexicon cue\n   | class=assert\n" },
	  "E lexicon l2:4 an entry of lexicon 'cue' without a form" },
	{ { .lex = "lexicon cue\n  say; says\n" },
	  "E lexicon l2:6 ';' in a form: forms are split by ' ; '" },
	{ { .lex = "lexicon cue\n  say | clas=assert\n" },
	  "E field l2:9 nothing reads a field 'clas'; did you mean 'class'?" },
	{ { .lex = "lexicon cue\n  say | colour=red\n" },
	  "E field l2:9 nothing reads a field 'colour'" },
	{ { .rules = "rule a\n  cue colour=red\n",
	    .lex = "lexicon cue\n  say | colour=red\n" },
	  "" },
	{ { .rules = "rule a\n  cue frame=new\n",
	    .lex = "lexicon cue\n  say | frame=that,new,nwe\n" },
	  "E field l2:24 'nwe' is no frame, which is one of quote, that" },
	{ { .lex = "lexicon cue\n  say | weight=9\n" },
	  "E field l2:16 weight is a share from 0 to 1" },
	{ { .lex = "lexicon cue\n  say | weight=.\n" },
	  "E field l2:16 weight is a share from 0 to 1" },
	{ { .lex = "lexicon cue\n  a | weight=1\n  b | weight=0.5\n"
		   "  c | weight=.05\n" },
	  "" },
	{ { .lex = "lexicon speaker\n  Åse | gender=F\n" },
	  "E field l2:16 'F' is no gender, which is one of m, f, n, u" },
	{ { .lex = "lexicon speaker\n  A | gender=\n" },
	  "E field l2:7 field 'gender' has no value" },
	{ { .lex = "lexicon speaker\n  A | gender\n" },
	  "E field l2:7 a field is KEY=VALUE" },
	{ { .lex = "lexicon speaker\n  A ; Å\n  + | role=x gender=man\n" },
	  "E field l3:21 'man' is no gender" },
	{ { .lex = "lexicon cue\n  say | only=quotes\n" },
	  "E field l2:14 'quotes' is no only, which is one of quote, first" },
	{ { .lex = "lexicon speaker\n  A |role=x\n" },
	  "E lexicon l2:5 '|' in a form" },
	{ { .lex = "lexicon speaker\n  A | role=x Watch=yes\n" },
	  "E field l2:12 '=' in a value" },
	{ { .lex = "lexicon speaker\n  A | role=x role=y\n" },
	  "E field l2:14 field 'role' stands twice" },
	/* counts */
	{ { .rules = "rule a\n", .priors = "a\t*\t*\t4\t3\t2\nx\n" },
	  "E confidence c2:1 a line is rule, lemma, source" },
	{ { .rules = "rule a\n", .priors = "a\t*\t*\t4\t5\t2\n" },
	  "E confidence c1:1 a line" },
	{ { .rules = "rule a\n", .priors = "a\t*\t*\t4\t3\t2\t1\n" },
	  "E confidence c1:1 a line" },
	{ { .rules = "rule a\n", .priors = "a\t*\t*\t4\t-3\t2\n" },
	  "E confidence c1:1 a line" },
	{ { .lex = "lexicon speaker\n  A | gender=m\n",
	    .watch = "lexicon speaker\n  B | gender=x\n" },
	  "E field w2:14 'x' is no gender" },
	/* several in one run, files by name */
	{ { .rules = "rule a\n  type x\n  join x\n", .lex = "lexicn a\n" },
	  "E keyword l1:1 'lexicn' opens no block: lexicon, define, sub, cut, "
	  "modal, pattern, gate or rule\n"
	  "E value r2:8 'x' is no type, which is one of direct, indirect, "
	  "mixed, "
	  "list, hearsay, auto\n"
	  "E value r3:8 'x' is no answer, which is one of no, yes" },
};

static void tells_problems(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(faulty); i++) {
		const char *want = faulty[i].problems;
		struct told told = { 0 };
		struct sb_ruleset *rs = NULL;
		struct sb_err err = { 0 };
		enum sb_rc rc = load_files(&faulty[i].files, &rs, tell, &told,
					   &err);
		struct sb_slice got = sb_text_slice(&told.text);

		if (!sb_slice_starts(got, sb_slice_of(want)) ||
		    !*want != !got.n)
			bad += wrong("row %zu: wanted [%s], got [%.*s]", i,
				     want, SB_FMT(got));
		assert_int_equal(rc, *want ? SB_DATA : SB_OK);
		assert_int_equal(rs != NULL, rc == SB_OK);
		if (*want)
			assert_int_equal(err.rc, SB_DATA);
		sb_ruleset_free(rs);
		sb_arena_release(&told.arena);
	}
	assert_int_equal(bad, 0);
}

/* The first problem is the error, with its place. */
static void fills_the_error(void **state)
{
	struct rule_files files = { .rules = "rule a\n  type æx\n  join x\n" };
	struct sb_ruleset *rs = NULL;
	struct sb_err err = { 0 };

	(void)state;
	assert_int_equal(load_files(&files, &rs, NULL, NULL, &err), SB_DATA);
	assert_non_null(strstr(err.where, "/a.rules"));
	assert_int_equal(err.line, 2);
	assert_int_equal(err.col, 8);
	assert_string_equal(err.text,
			    "'æx' is no type, which is one of direct, "
			    "indirect, mixed, list, hearsay, auto");
}

static void needs_a_folder(void **state)
{
	struct sb_strings none = { 0 };
	struct sb_ruleset *rs;
	struct sb_err err = { 0 };

	(void)state;
	assert_int_equal(
		sb_ruleset_load(&rs, "/nowhere", &none, NULL, NULL, &err),
		SB_DATA);
	assert_null(rs);
	assert_string_equal(err.where, "/nowhere");
}

/* ---- what only a check tells ---- */

#define SAY	 "lexicon cue\n  say ; says ; said ; saying | class=assert\n"
#define EXAMPLES "  ok A\n  ok B\n  no C\n  no D\n"

static const struct {
	struct rule_files files;
	const char *problems;
} doubtful[] = {
	{ { "rule a\n  cue class=assert\n" EXAMPLES, SAY, NULL, NULL, true },
	  "" },
	{ { "rule a\n  cue class=assert\n  ok A\n  todo-ok B\n  no C\n", SAY,
	    NULL, NULL, true },
	  "W examples r1:1 rule 'a' has 1 ok and 1 no" },
	{ { "define X y\nrule a\n  cue class=assert\n" EXAMPLES, SAY, NULL,
	    NULL, true },
	  "W unused-macro r1:1 nothing uses macro 'X'" },
	{ { "rule a\n  cue class=assert,evidence\n" EXAMPLES, SAY, NULL, NULL,
	    true },
	  "W dead-condition r2:20 no form of lexicon 'cue' has "
	  "class=evidence" },
	{ { "rule a\n  cue class=assert form=pp\n" EXAMPLES,
	    "lexicon cue\n  claim\n    + | class=assert\n", NULL, NULL, true },
	  "W dead-condition r2:25 no form of lexicon 'cue' has form=pp\n"
	  "E dead-rule r2:3 no form of lexicon 'cue' can start rule 'a'" },
	{ { "rule a\n  cue lexicon=cues class=assert\n" EXAMPLES, SAY, NULL,
	    NULL, true },
	  "E unknown-lexicon r2:15 no lexicon 'cues'; did you mean 'cue'?" },
	{ { "rule a\n  cue class=assert\n  after (?:\\w+\\s*)+\n" EXAMPLES, SAY,
	    NULL, NULL, true },
	  "W nested-repeat r3:9 a repetition of a repetition" },
	{ { "rule a\n  cue class=assert\n  before .*x\n" EXAMPLES, SAY, NULL,
	    NULL, true },
	  "W unbounded-start r3:10 a `before` pattern" },
	/* a macro's fault is told once, where it is written */
	{ { "define X (?:\\w+\\s*)+\nrule a\n  cue class=assert\n"
	    "  after %{X}\n  after %{X}y\n" EXAMPLES,
	    SAY, NULL, NULL, true },
	  "W nested-repeat r1:10 a repetition" },
	{ { NULL,
	    "lexicon speaker\n  Anna Lind ; Lind\n  Bo Lind ; LIND\n"
	    "lexicon cue\n  Lind\n",
	    NULL, NULL, true },
	  "W duplicate-alias l3:13 'LIND' is a name of 'Anna Lind' in " },
};

static void checks_more(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(doubtful); i++) {
		const char *want = doubtful[i].problems;
		struct told told = { 0 };
		struct sb_err err = { 0 };
		enum sb_rc rc = load_files(&doubtful[i].files, NULL, tell,
					   &told, &err);
		struct sb_slice got = sb_text_slice(&told.text);

		if (!sb_slice_starts(got, sb_slice_of(want)) ||
		    !*want != !got.n)
			bad += wrong("row %zu: wanted [%s], got [%.*s]", i,
				     want, SB_FMT(got));
		assert_int_equal(rc, strstr(want, "E ") ? SB_DATA : SB_OK);
		sb_arena_release(&told.arena);
	}
	assert_int_equal(bad, 0);
}

/* ---- shapes ---- */

static const struct {
	const char *pattern;
	bool before;
	const char *kind; /* NULL: none */
	size_t at;
} shapes[] = {
	{ "a+b+", false, NULL, 0 },
	{ "x(?:a+)+", false, "nested-repeat", 1 },
	{ "(?:a+)*+", false, NULL, 0 },
	{ "(?:a++)+", false, NULL, 0 },
	{ "(?>a+)+", false, NULL, 0 },
	{ "(?:a+,)+", false, NULL, 0 },
	{ "(?:a+,?)+", false, "nested-repeat", 0 },
	{ "(?:b|a+)*", false, "nested-repeat", 0 },
	{ "(?:a+){2,}", false, "nested-repeat", 0 },
	{ "(?:a+){2,9}", false, NULL, 0 },
	{ "(?:a{1,3})+", false, NULL, 0 },
	{ "(?:(?=b)a+)+", false, "nested-repeat", 0 },
	{ "(?:[+(]a+[)])+", false, NULL, 0 },
	{ "(?:\\(a+\\))+", false, NULL, 0 },
	{ "(?:\\Q(a+\\E)+", false, NULL, 0 },
	{ "(?<source>a)+", false, "repeated-capture", 0 },
	{ "(?:(?<source>a)b)+", false, "repeated-capture", 0 },
	{ "(?<source>a){1,3}", false, NULL, 0 },
	{ ".*a", true, "unbounded-start", 0 },
	{ ".*a", false, NULL, 0 },
	{ "^.*a", true, NULL, 0 },
	{ "(?:^|x).*a", true, NULL, 0 },
	{ "(?<!b)a+c", true, "unbounded-start", 6 },
	{ "a?b*c", true, "unbounded-start", 2 },
	{ "ab*c", true, NULL, 0 },
	{ "a)b+", true, NULL, 0 },
};

static void sees_shapes(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(shapes); i++) {
		struct shape s[4];
		size_t n = pattern_shape(sb_slice_of(shapes[i].pattern),
					 shapes[i].before, s, 4);

		print_message("  %s\n", shapes[i].pattern);
		assert_int_equal(n, shapes[i].kind ? 1 : 0);
		if (!n)
			continue;
		assert_string_equal(s[0].kind, shapes[i].kind);
		assert_int_equal(s[0].at, shapes[i].at);
	}
}

static const struct {
	const char *pattern;
	const char *ends; /* of the items, a letter a byte offset; "" none */
} items[] = {
	{ "ab", "bc" },		  { "a+b", "cd" },    { "a{2,3}?b", "hi" },
	{ "(?:ab)+c", "hi" },	  { "%{X}+a", "fg" }, { "[]a]b", "ef" },
	{ "\\p{Lu}\\.x", "gij" }, { "a|b", "" },      { "abcdefgh", "bcdefg" },
};

static void finds_items(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(items); i++) {
		size_t ends[6], n, want = strlen(items[i].ends);

		n = sb_pattern_items(sb_slice_of(items[i].pattern), ends, 6);
		print_message("  %s\n", items[i].pattern);
		assert_int_equal(n, want);
		for (size_t k = 0; k < n; k++)
			assert_int_equal(ends[k], items[i].ends[k] - 'a');
	}
}

/* ---- macros ---- */

static const char macros[] = "define A     a+\n"
			     "define B     (?:%{A}|b)\n"
			     "sub S        s%{T}\n"
			     "sub T        t%{S}?\n";

static const struct {
	const char *pattern, *expanded;
	enum sb_tail tail;
} expansions[] = {
	{ "x", "(?:x)", SB_TAIL_NONE },
	{ "%{A}%{A}", "(?:a+a+)", SB_TAIL_NONE },
	{ "%{B}", "(?:(?:a+|b))", SB_TAIL_NONE },
	{ "%{A:source}", "(?:(?<source>a+))", SB_TAIL_NONE },
	{ "x%{CLAUSE:content}", "(?:x(?<content>))", SB_TAIL_CLAUSE },
	{ "x%{NP}", "(?:x)", SB_TAIL_NP },
	{ "%{S}", "(?:(?&S))(?(DEFINE)(?<S>s(?&T))(?<T>t(?&S)?))",
	  SB_TAIL_NONE },
	{ "%{QUOTE ends=. titlecase=no lower=yes open=no words<3}",
	  "(?:[\\x{E090}-\\x{E091}])", SB_TAIL_NONE },
	{ "%{utter}", "(?:(?:s(?:aying|aid|ays|ay)|(?:ære)))", SB_TAIL_NONE },
	{ "%{utter form=past}", "(?:(?:s(?:aid)))", SB_TAIL_NONE },
	{ "%{mark}", "(?:(?:a(?:\\.m\\.|\\+b)))", SB_TAIL_NONE },
};

static void expands_macros(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(expansions); i++) {
		struct sb_arena a = { 0 };
		struct sb_ruleset *rs =
			load_text(sb_arena_printf(&a, "%srule a\n  after %s\n",
						  macros, expansions[i].pattern)
					  .p,
				  "lexicon utter\n  say ; says ; said ; "
				  "saying\n  ære\nlexicon mark\n"
				  "  a.m. ; a+b\n");
		size_t n;
		const struct sb_pattern *p = sb_ruleset_rules(rs, &n)->after;

		assert_int_equal(n, 1);
		if (!sb_slice_is(p->text, expansions[i].expanded))
			bad += wrong("%s: got %.*s", expansions[i].pattern,
				     SB_FMT(p->text));
		assert_int_equal(p->tail, expansions[i].tail);
		sb_ruleset_free(rs);
		sb_arena_release(&a);
	}
	assert_int_equal(bad, 0);
}

/* A quotation token fits its own predicates and no other's. */
static const struct {
	unsigned words;
	enum sb_token_end end;
	bool titlecase, lower, open;
	const char *fits, *fits_not;
} tokens[] = {
	{ 0, SB_ENDS_BARE, false, false, false, "ends=0", "words>=2" },
	{ 5, SB_ENDS_COMMA, false, true, false, "words>=5 ends=,?",
	  "words>=6" },
	{ 5, SB_ENDS_COMMA, false, true, false, "lower=yes titlecase=no",
	  "lower=no" },
	{ 6, SB_ENDS_STOP, true, false, false, "words>=6 titlecase=yes",
	  "words<6" },
	{ 9, SB_ENDS_ASK, false, false, false, "words<10 ends=!", "ends=,." },
	{ 63, SB_ENDS_CUT, false, false, true, "words>=20 open=yes ends=-",
	  "open=no" },
};

static bool token_matches(const char *predicates, struct sb_slice token)
{
	struct sb_arena a = { 0 };
	struct sb_ruleset *rs = load_text(
		sb_arena_printf(&a, "cut np %%{QUOTE %s}\n", predicates).p,
		NULL);
	pcre2_match_data *data = pcre2_match_data_create(4, NULL);
	size_t n;
	const struct sb_cut *cut = sb_ruleset_cuts(rs, &n);
	int rc = pcre2_match(cut->pattern.code, (PCRE2_SPTR)token.p, token.n, 0,
			     0, data, NULL);

	assert_true(rc > 0 || rc == PCRE2_ERROR_NOMATCH);
	pcre2_match_data_free(data);
	sb_ruleset_free(rs);
	sb_arena_release(&a);
	return rc > 0;
}

static void tells_quotations_apart(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(tokens); i++) {
		struct sb_arena a = { 0 };
		struct sb_text t = { 0 };
		uint32_t cp = sb_token_of(tokens[i].words, tokens[i].end,
					  tokens[i].titlecase, tokens[i].lower,
					  tokens[i].open);

		assert_in_range(cp, SB_TOKEN, SB_TOKEN_LAST);
		sb_text_addcp(&a, &t, (int32_t)cp);
		assert_int_equal(t.n, SB_TOKEN_BYTES);
		assert_true(token_matches("", sb_text_slice(&t)));
		if (!token_matches(tokens[i].fits, sb_text_slice(&t)))
			bad += wrong("row %zu: not %s", i, tokens[i].fits);
		if (token_matches(tokens[i].fits_not, sb_text_slice(&t)))
			bad += wrong("row %zu: %s", i, tokens[i].fits_not);
		sb_arena_release(&a);
	}
	assert_int_equal(bad, 0);
}

/* ---- rules ---- */

static void reads_a_rule(void **state)
{
	struct sb_ruleset *rs = load_text(
		"rule a.b\n  rev 3\n  about Wörds, as they are.\n  at quote\n"
		"  prev trailing\n  within 2\n  join yes\n  inherit yes\n"
		"  known yes\n"
		"  status draft\n  voice passive\n  type hearsay\n"
		"  polarity denied\n  priority -5\n  weight 42\n"
		"  before a\n  before b\n  after a\n  unless d\n  when e\n"
		"  ok Text => speaker=X | cue=y\n  todo-no Other\n"
		"gate 40 nested 60\npattern passive x\nmodal denied y\n"
		"rule c\n  after a\n",
		NULL);
	size_t n;
	const struct sb_rule *r = sb_ruleset_rules(rs, &n);
	const struct sb_modal *m;

	(void)state;
	assert_int_equal(n, 2);
	assert_true(sb_slice_is(r->id, "a.b"));
	assert_int_equal(r->rev, 3);
	assert_true(sb_slice_is(r->about, "Wörds, as they are."));
	assert_int_equal(r->anchor, SB_AT_QUOTE);
	assert_int_equal(r->prev, SB_PREV_TRAILING);
	assert_int_equal(r->within, 2);
	assert_true(r->join && r->inherit && r->known && !r->live);
	assert_int_equal(r->voice, SB_VOICE_PASSIVE);
	assert_int_equal(r->type, SB_HEARSAY);
	assert_int_equal(r->polarity, SB_DENIED);
	assert_int_equal(r->priority, -5);
	assert_int_equal(r->weight, 42);
	assert_int_equal(r->nbefore, 2);
	assert_true(sb_slice_is(r->before[1].written, "b"));
	assert_int_equal(r->before[1].line, 17);
	assert_int_equal(r->nafter, 1);
	assert_int_equal(r->nunless, 1);
	assert_int_equal(r->nwhen, 1);
	assert_int_equal(r->nexamples, 2);
	assert_true(r->examples[0].ok && !r->examples[0].todo);
	assert_true(sb_slice_is(r->examples[0].text, "Text"));
	assert_true(sb_slice_is(r->examples[0].expect, "speaker=X | cue=y"));
	assert_true(!r->examples[1].ok && r->examples[1].todo);
	/* what the second leaves out, and one slot for one text */
	assert_int_equal(r[1].anchor, SB_AT_CUE);
	assert_true(sb_slice_is(r[1].lexicon, "cue"));
	assert_int_equal(r[1].type, -1);
	assert_true(r[1].live);
	assert_int_equal(r[1].after[0].slot, r->after[0].slot);
	assert_int_not_equal(r->before[0].slot, r->after[0].slot);
	assert_int_equal(sb_ruleset_gate(rs), 40);
	assert_int_equal(sb_ruleset_nested_gate(rs), 60);
	assert_non_null(sb_ruleset_pattern(rs, "passive"));
	assert_null(sb_ruleset_pattern(rs, "active"));
	m = sb_ruleset_modals(rs, &n);
	assert_int_equal(n, 1);
	assert_int_equal(m->kind, SB_MODAL_DENIED);
	sb_ruleset_free(rs);
}

#define CUES                                                                   \
	"lexicon cue\n"                                                        \
	"  say ; says ; said ; saying | class=assert frame=that,quote\n"       \
	"  write ; writes ; wrote ; written ; writing | class=speechact\n"     \
	"  put ; puts ; put ; putting | class=assert noun=yes\n"               \
	"  point out ; points out ; pointed out ; pointing out | "             \
	"class=assert\n"                                                       \
	"  according to | class=evidence\n"

/* The forms that a cue line takes, with a space behind each. */
static const struct {
	const char *conditions, *forms;
} takings[] = {
	{ "class=speechact", "write writes wrote written writing " },
	{ "class=speechact,evidence form=past", "wrote " },
	{ "form=pp", "said written put put pointed out " },
	{ "form=past,s class=assert",
	  "says said put puts put points out pointed out " },
	{ "class!=assert form=ing", "writing " },
	{ "frame=quote form=base", "say " },
	{ "noun=yes form!=ing", "put puts put " },
	{ "noun!=yes form=base", "say write point out " },
	{ "words=2 form=s", "points out " },
	{ "lemma=point_out,say form=ing", "saying pointing out " },
	{ "lemma!=say,write,put,point_out", "according to " },
};

static void takes_forms(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(takings); i++) {
		struct sb_arena a = { 0 };
		struct sb_text t = { 0 };
		struct sb_ruleset *rs =
			load_text(sb_arena_printf(&a, "rule a\n  cue %s\n",
						  takings[i].conditions)
					  .p,
				  CUES);
		size_t n;
		const struct sb_rule *r = sb_ruleset_rules(rs, &n);
		const struct sb_lexicon *lex = sb_ruleset_lexicon(rs, "cue");
		const struct sb_start *start = sb_ruleset_starts(rs, &n);

		assert_int_equal(n, 1);
		for (size_t k = 0; k < sb_lexicon_size(lex); k++) {
			const struct sb_entry *e = sb_lexicon_entry(lex, k);
			size_t before = t.n;

			for (unsigned w = 0; w < e->nforms; w++)
				if (sb_rule_takes(r, e, w))
					sb_text_addf(&a, &t, "%.*s ",
						     SB_FMT(e->forms[w]));
			/* the table of starts says the same, a form or none */
			assert_int_equal(start->nrules[k], t.n > before);
		}
		if (!sb_slice_is(sb_text_slice(&t), takings[i].forms))
			bad += wrong("%s: %.*s", takings[i].conditions,
				     SB_FMT(sb_text_slice(&t)));
		sb_ruleset_free(rs);
		sb_arena_release(&a);
	}
	assert_int_equal(bad, 0);
}

/* ---- lexicons ---- */

static const char names[] = "lexicon outlet\n"
			    "  CNN | kind=channel\n"
			    "  The Guardian ; Guardian\n"
			    "  Reuters news agency ; Reuters\n"
			    "  L'Équipe ; Équipe\n"
			    "  Yahoo!\n"
			    "  E24 ; E-24\n"
			    "  U.S. News\n"
			    "  Guardian ; Guardian Weekly\n";

/* From the first letter of the text; NULL: nothing there. */
static const struct {
	const char *text, *canonical, *matched;
	unsigned which;
} lookups[] = {
	{ "CNN said", "CNN", "CNN", 0 },
	{ "cnn", "CNN", "cnn", 0 },
	{ "CNNs", NULL, NULL, 0 },
	{ "CNN's report", "CNN", "CNN", 0 },
	{ "CNN-like", "CNN", "CNN", 0 },
	{ "CNN.", "CNN", "CNN", 0 },
	{ "The Guardian", "The Guardian", "The Guardian", 0 },
	{ "the guardian wrote", "The Guardian", "the guardian", 0 },
	{ "The Guardians", NULL, NULL, 0 },
	{ "Guardian", "The Guardian", "Guardian", 1 }, /* the first entry */
	{ "Guardian Weekly", "Guardian", "Guardian Weekly", 1 },
	{ "Guardian weeks", "The Guardian", "Guardian", 1 },
	{ "Reuters news agency", "Reuters news agency", "Reuters news agency",
	  0 },
	{ "Reuters news", "Reuters news agency", "Reuters", 1 },
	{ "Reuters  news agency", "Reuters news agency", "Reuters", 1 },
	{ "l'équipe", "L'Équipe", "l'équipe", 0 },
	{ "ÉQUIPE", "L'Équipe", "ÉQUIPE", 1 },
	{ "Equipe", NULL, NULL, 0 },
	{ "Yahoo!", "Yahoo!", "Yahoo!", 0 },
	{ "Yahoo!s", "Yahoo!", "Yahoo!", 0 },
	{ "Yahoo", NULL, NULL, 0 },
	{ "E24's", "E24", "E24", 0 },
	{ "E-24", "E24", "E-24", 1 },
	{ "U.S. News", "U.S. News", "U.S. News", 0 },
	{ "US News", NULL, NULL, 0 },
};

static void looks_words_up(void **state)
{
	struct sb_ruleset *rs = load_text(NULL, names);
	const struct sb_lexicon *lex = sb_ruleset_lexicon(rs, "outlet");

	(void)state;
	assert_int_equal(sb_lexicon_size(lex), 8);
	for (size_t i = 0; i < COUNT(lookups); i++) {
		/* Something in front, which isn't looked at. */
		struct sb_arena a = { 0 };
		struct sb_slice s = sb_arena_printf(&a, "x %s",
						    lookups[i].text);
		unsigned which = 99;
		size_t end = 0;
		const struct sb_entry *e = sb_lexicon_match(lex, s, 2, &end,
							    &which);

		print_message("  %s\n", lookups[i].text);
		assert_int_equal(e != NULL, lookups[i].canonical != NULL);
		if (e) {
			assert_true(
				sb_slice_is(e->forms[0], lookups[i].canonical));
			assert_int_equal(which, lookups[i].which);
			assert_int_equal(end, 2 + strlen(lookups[i].matched));
		}
		sb_arena_release(&a);
	}
	assert_null(sb_lexicon_match(lex, SB_LIT("CNN"), 3, NULL, NULL));
	assert_non_null(sb_lexicon_find(lex, SB_LIT("reuters"), NULL));
	assert_null(sb_lexicon_find(lex, SB_LIT("Reuters said"), NULL));
	assert_null(sb_lexicon_find(lex, SB_LIT(""), NULL));
	assert_int_equal(sb_lexicon_size(sb_ruleset_lexicon(rs, "none")), 0);
	assert_null(sb_lexicon_find(sb_ruleset_lexicon(rs, "none"),
				    SB_LIT("CNN"), NULL));
	sb_ruleset_free(rs);
}

static void reads_fields(void **state)
{
	struct sb_ruleset *rs = load_text(
		NULL, "lexicon speaker\n"
		      "  Anna Lind ; Lind\n"
		      "  + ; A. Lind | gender=f role=prime minister, envoy\n"
		      "    + watch=no\n"
		      "  Bo Berg\n");
	const struct sb_lexicon *lex = sb_ruleset_lexicon(rs, "speaker");
	const struct sb_entry *e = sb_lexicon_entry(lex, 0);

	(void)state;
	assert_int_equal(e->nforms, 3);
	assert_true(sb_slice_is(e->forms[2], "A. Lind"));
	assert_true(sb_slice_is(sb_entry_field(e, "gender"), "f"));
	assert_true(sb_slice_is(sb_entry_field(e, "role"),
				"prime minister, envoy"));
	assert_null(sb_entry_field(e, "rol").p);
	assert_null(sb_entry_field(e, "watc").p);
	assert_true(sb_entry_has(e, "role", SB_LIT("envoy")));
	assert_true(sb_entry_has(e, "role", SB_LIT("prime minister")));
	assert_false(sb_entry_has(e, "role", SB_LIT("minister")));
	assert_false(e->watched);
	e = sb_lexicon_entry(lex, 1);
	assert_null(sb_entry_field(e, "gender").p);
	sb_ruleset_free(rs);
}

/* Whom the watch file names is watched, also by another name of theirs. */
static void watches(void **state)
{
	struct rule_files files = {
		.lex = "lexicon speaker\n  Anna Lind ; Lind\n  Bo Berg\n"
		       "  Eva Dahl | watch=yes\n",
		.watch = "lexicon speaker\n  Lind\n  Nils Tveit\n",
	};
	static const char *const watched[] = { "Anna Lind", "Eva Dahl",
					       "Nils Tveit" };
	struct sb_ruleset *rs = NULL;
	const struct sb_lexicon *lex;
	struct sb_err err = { 0 };

	(void)state;
	assert_int_equal(load_files(&files, &rs, NULL, NULL, &err), SB_OK);
	lex = sb_ruleset_lexicon(rs, "speaker");
	for (size_t i = 0; i < COUNT(watched); i++)
		assert_true(sb_lexicon_find(lex, sb_slice_of(watched[i]), NULL)
				    ->watched);
	assert_false(sb_lexicon_find(lex, SB_LIT("Bo Berg"), NULL)->watched);
	sb_ruleset_free(rs);
}

/* ---- counts ---- */

/* From 70 % believed; 12 rows weigh as much as what was believed before. */
static const struct {
	const char *rule, *lemma;
	enum sb_source_kind source;
	double content, speaker;
	unsigned rows;
} estimates[] = {
	{ "other", "say", SB_SRC_NAME, .7, .7, 0 },
	{ "a", "", SB_SRC_NAME, (.7 * 12 + 10) / 24, (.7 * 12 + 9) / 22, 12 },
	{ "a", "tell", SB_SRC_NAME, (.7 * 12 + 10) / 24, (.7 * 12 + 9) / 22,
	  12 },
	{ "a", "", SB_SRC_PRONOUN, ((.7 * 12 + 10) / 24 * 12 + 2) / 18,
	  ((.7 * 12 + 9) / 22 * 12 + 1) / 14, 6 },
	{ "a", "say", SB_SRC_NAME, ((.7 * 12 + 10) / 24 * 12 + 24) / 36,
	  ((.7 * 12 + 9) / 22 * 12 + 24) / 36, 24 },
	{ "b", "say", SB_SRC_NAME, .7, .7, 0 }, /* no rows */
};

static void estimates_chances(void **state)
{
	struct rule_files files = {
		.rules = "rule a\nrule b\n",
		.priors = "# rule lemma source\n"
			  "b\t*\t*\t0\t0\t0\n"
			  "a\tsay\t*\t24\t24\t24\n"
			  "a\t*\tpronoun\t6\t2\t1\r\n"
			  "\n"
			  "a\t*\t*\t12\t10\t9\n",
	};
	struct sb_ruleset *rs = NULL;
	struct sb_err err = { 0 };

	(void)state;
	assert_int_equal(load_files(&files, &rs, NULL, NULL, &err), SB_OK);
	for (size_t i = 0; i < COUNT(estimates); i++) {
		struct sb_estimate e = { .7, .7, 0 };

		print_message("  %s %s\n", estimates[i].rule,
			      estimates[i].lemma);
		sb_ruleset_estimate(rs, sb_slice_of(estimates[i].rule),
				    sb_slice_of(estimates[i].lemma),
				    estimates[i].source, &e);
		assert_float_equal(e.content, estimates[i].content, 1e-9);
		assert_float_equal(e.speaker, estimates[i].speaker, 1e-9);
		assert_int_equal(e.rows, estimates[i].rows);
	}
	sb_ruleset_free(rs);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_problems),
		cmocka_unit_test(fills_the_error),
		cmocka_unit_test(needs_a_folder),
		cmocka_unit_test(checks_more),
		cmocka_unit_test(sees_shapes),
		cmocka_unit_test(finds_items),
		cmocka_unit_test(expands_macros),
		cmocka_unit_test(tells_quotations_apart),
		cmocka_unit_test(reads_a_rule),
		cmocka_unit_test(takes_forms),
		cmocka_unit_test(looks_words_up),
		cmocka_unit_test(reads_fields),
		cmocka_unit_test(watches),
		cmocka_unit_test(estimates_chances),
	};

	return cmocka_run_group_tests_name("ruleset", tests, NULL, NULL);
}
