/* test_group.c - groups, variants and links */
#include "saidby/arena.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "group/internal.h"

static struct sb_arena arena;

static int release(void **state)
{
	(void)state;
	sb_arena_release(&arena);
	return 0;
}

/* ---- words ---- */

static void folds_words(void **state)
{
	static const struct {
		const char *text, *words;
	} rows[] = {
		{ "", "" },
		{ "“We don’t know,” – Støre", "we dont know store" },
		{ "1,200 men, 5.5 per cent & $30", "1200 men 5.5 percent and "
						   "$ 30" },
		{ "2,5 %", "2.5 percent" },
		{ "per person, 'cent by cent'", "per person cent by cent" },
		{ "cease-fire", "cease fire" },
		{ "the boys' own", "the boys own" },
		{ "STRASSE", "strasse" },
		{ "… · —", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct gr_words w = gr_words_of(&arena,
						sb_slice_of(rows[i].text));
		struct sb_text t = { 0 };

		for (size_t k = 0; k < w.n; k++)
			sb_text_addf(&arena, &t, "%s%.*s", k ? " " : "",
				     SB_FMT(w.v[k].text));
		if (!sb_slice_is(sb_text_slice(&t), rows[i].words))
			fail_msg("%s: %.*s", rows[i].text,
				 SB_FMT(sb_text_slice(&t)));
	}
}

/* Where it stands in the text. */
static void keeps_spans(void **state)
{
	struct sb_slice text = SB_LIT("“Oslo’s 5 per cent”");
	struct gr_words w = gr_words_of(&arena, text);

	(void)state;
	assert_int_equal(w.n, 3);
	assert_true(sb_slice_is(sb_slice_at(text, w.v[0].span), "Oslo’s"));
	assert_true(sb_slice_is(sb_slice_at(text, w.v[2].span), "per cent"));
}

static uint64_t wording(const char *text)
{
	struct gr_words w = gr_words_of(&arena, sb_slice_of(text));

	return gr_wording(&w);
}

static void tells_wordings(void **state)
{
	(void)state;
	assert_int_equal(wording("“A cease-fire, now!”"),
			 wording("– a ceasefire now"));
	assert_int_equal(wording("5 per cent"), wording("5%"));
	assert_int_not_equal(wording("5.5"), wording("55"));
	assert_int_not_equal(wording("$5"), wording("€5"));
	assert_true(gr_is_function_word(SB_LIT("the")));
	assert_true(gr_is_function_word(SB_LIT("a")));
	assert_true(gr_is_function_word(SB_LIT("youve")));
	assert_false(gr_is_function_word(SB_LIT("harbour")));
	assert_false(gr_is_function_word(SB_LIT("")));
}

/* ---- speakers ---- */

static void compares_speakers(void **state)
{
	static const struct {
		const char *a, *b;
		enum gr_who who;
	} rows[] = {
		{ "Anna Lind", "ANNA LIND", GR_SAME },
		{ "Anna Lind", "Lind", GR_SAME },
		{ "Anna Lind", "Bo Lind", GR_OTHER },
		{ "Felipe Calderón", "Felipe Calderon", GR_SAME },
		{ "Robert Hall Jr.", "Hall", GR_SAME },
		{ "Anna Lind; Bo Berg", "Berg", GR_SAME },
		{ "The White House", "White House", GR_SAME },
		{ "Anna Lind", "", GR_OPEN },
		{ "Anna Lind", "a senior European official", GR_OPEN },
		{ "Anna Lind", "the council leader", GR_OPEN },
		{ "two Turkish officials", "", GR_OPEN },
		{ "Anna Lind", "Lind’s office", GR_OTHER },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct gr_speakers a = gr_speakers_of(&arena,
						      sb_slice_of(rows[i].a));
		struct gr_speakers b = gr_speakers_of(&arena,
						      sb_slice_of(rows[i].b));

		if (gr_who(&a, &b) != rows[i].who ||
		    gr_who(&b, &a) != rows[i].who)
			fail_msg("%s, %s", rows[i].a, rows[i].b);
	}
}

/* ---- relations ---- */

static struct sb_group_claim claim(const char *speaker, const char *text)
{
	return (struct sb_group_claim) { .speaker = sb_slice_of(speaker),
					 .text = sb_slice_of(text) };
}

static struct gr_sig sig_of(const struct sb_group_claim *c)
{
	struct sb_group_sign sign;
	struct gr_sig sig, back;

	gr_sign(&arena, c, &sign, &sig);
	/* As a database gives it back. */
	assert_true(gr_sig_read(&arena, sign.signature, &back));
	assert_int_equal(back.wording, sign.wording);
	assert_int_equal(back.n, sig.n);
	return back;
}

#define NEW	  SB_GROUP_NEW
#define EXACT	  SB_GROUP_EXACT
#define CONTAINED SB_GROUP_CONTAINED
#define NEAR	  SB_GROUP_NEAR

static const struct relation {
	const char *speaker_a, *a, *speaker_b, *b;
	enum sb_group_how how;
	bool weak;
} relations[] = {
	{ "Anna Lind", "“No deal.”", "Anna Lind", "– no deal", EXACT, 0 },
	{ "Anna Lind", "No", "Anna Lind", "no", NEW, 0 },
	{ "Anna Lind", "No deal yet", "", "no deal yet", NEW, 0 },
	{ "", "There is no deal", "Anna Lind", "there is no deal", EXACT, 0 },
	{ "Anna Lind", "There is no deal yet", "Bo Berg",
	  "there is no deal yet", NEW, 0 },
	/* Contained: five words by one speaker, seven else. */
	{ "Lind", "the harbour must close tonight", "Anna Lind",
	  "I say that the harbour must close tonight", CONTAINED, 0 },
	{ "Lind", "the harbour must close tonight", "",
	  "I say that the harbour must close tonight", NEW, 0 },
	{ "", "the old harbour must close tonight, all", "Anna Lind",
	  "I say the old harbour must close tonight, all of it", CONTAINED, 0 },
	{ "Lind", "harbour must close tonight", "Anna Lind",
	  "I say that the harbour must close tonight", NEW, 0 },
	/* Nothing but small words is nothing. */
	{ "Lind", "that is what it was", "Anna Lind",
	  "I said that is what it was and they laughed", NEW, 0 },
	{ "Lind", "the harbour must close tonight", "Anna Lind",
	  "if the mayor asks me again I say the harbour must close tonight",
	  CONTAINED, 1 },
	/* Near: a number, a negation, a synonym among many words. */
	{ "Lind", "We will build 500 homes beside the old harbour this spring",
	  "Lind", "We will build 700 homes beside the old harbour this spring",
	  NEAR, 0 },
	{ "Lind", "We will never accept this treaty", "Lind",
	  "We will accept this treaty", NEAR, 0 },
	{ "Lind", "We will never accept this treaty", "Lind",
	  "We would never accept that treaty", NEAR, 0 },
	/* Among few words any is too much, and among many a quarter. */
	{ "Lind", "We will never accept this treaty", "Lind",
	  "We will never accept this offer", NEW, 0 },
	{ "Lind", "We will build 500 homes beside the old harbour this spring",
	  "Lind", "We will build 700 homes beside the new harbour this autumn",
	  NEW, 0 },
	{ "Lind", "We will build 500 homes beside the old harbour this spring",
	  "", "We will build 700 homes beside the old harbour this spring", NEW,
	  0 },
	/* The same words in another order. */
	{ "Lind", "dogs chase cats and birds watch quiet fish sleeping", "Lind",
	  "fish chase birds and cats watch quiet dogs sleeping", NEW, 0 },
};

static void relates_claims(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(relations) / sizeof(*relations); i++) {
		const struct relation *r = &relations[i];
		struct sb_group_claim a = claim(r->speaker_a, r->a);
		struct sb_group_claim b = claim(r->speaker_b, r->b);
		struct gr_sig x = sig_of(&a), y = sig_of(&b);
		enum gr_who who = gr_who(&x.speakers, &y.speakers);
		struct gr_relation ab = gr_compare(&x, &y, who);
		struct gr_relation ba = gr_compare(&y, &x, who);

		if (ab.how != r->how || ba.how != r->how ||
		    (r->how != NEW &&
		     (ab.weak != r->weak || ba.weak != r->weak)))
			fail_msg("%s | %s: %d, %d", r->a, r->b, (int)ab.how,
				 (int)ba.how);
	}
}

static void keeps_denied_apart(void **state)
{
	struct sb_group_claim a = claim("Anna Lind", "he took the money home");
	struct sb_group_claim b = a;
	struct gr_sig x, y;

	(void)state;
	b.polarity = SB_DENIED;
	x = sig_of(&a);
	y = sig_of(&b);
	assert_int_equal(gr_compare(&x, &y, GR_SAME).how, NEW);
	assert_int_equal(gr_compare(&y, &y, GR_SAME).how, EXACT);
}

static void keeps_nested_apart(void **state)
{
	struct sb_group_claim a = claim("", "the old harbour must close at "
					    "once tonight");
	struct sb_group_claim b = claim("Lind", "she heard that the old "
						"harbour must close at once "
						"tonight");
	struct gr_sig x, y;

	(void)state;
	x = sig_of(&a);
	y = sig_of(&b);
	assert_int_equal(gr_compare(&x, &y, GR_OPEN).how, CONTAINED);
	a.article_id = b.article_id = SB_LIT("one.txt");
	x = sig_of(&a);
	y = sig_of(&b);
	assert_int_equal(gr_compare(&x, &y, GR_OPEN).how, NEW);
}

static void refuses_bad_signatures(void **state)
{
	struct sb_group_claim c = claim("Anna Lind", "the harbour is closed");
	struct sb_group_sign sign;
	struct gr_sig sig;
	char *copy;

	(void)state;
	sb_group_sign(&arena, &c, &sign);
	for (size_t n = 0; n < sign.signature.n; n++)
		if (gr_sig_read(&arena,
				(struct sb_slice) { sign.signature.p, n },
				&sig))
			assert_int_equal((sign.signature.n - n) % 4, 0);
	copy = (char *)sb_arena_dup(&arena, sign.signature).p;
	copy[0] = 99;
	assert_false(gr_sig_read(
		&arena, (struct sb_slice) { copy, sign.signature.n }, &sig));
}

/* ---- the index ---- */

struct step {
	const char *speaker, *text;
	int64_t group; /* when all are added */
};

/* Adds the N STEPS and checks the groups; returns what was compared. */
static size_t add_all(const struct step *steps, size_t n)
{
	struct sb_group_index *x = sb_group_index_new(NULL, NULL);
	struct sb_group_result r;
	struct sb_err err = { 0 };
	size_t compared = 0;

	for (size_t i = 0; i < n; i++) {
		struct sb_group_claim c = claim(steps[i].speaker,
						steps[i].text);

		assert_int_equal(sb_group_add(x, (int64_t)i, &c, &r, &err),
				 SB_OK);
		compared += r.compared;
	}
	for (size_t i = 0; i < n; i++) {
		int64_t group;

		assert_int_equal(sb_group_of(x, (int64_t)i, &group, &err),
				 SB_OK);
		if (group != steps[i].group)
			fail_msg("%zu: %s: group %lld", i, steps[i].text,
				 (long long)group);
	}
	sb_group_index_free(x);
	return compared;
}

#define ADD_ALL(...)                                                           \
	do {                                                                   \
		static const struct step s[] = { __VA_ARGS__ };                \
		add_all(s, sizeof(s) / sizeof(*s));                            \
	} while (0)

static void merges_groups(void **state)
{
	(void)state;
	/* Two halves, then the whole. */
	ADD_ALL({ "Lind", "the harbour must close before the storm", 0 },
		{ "Lind", "nobody has ever asked the fishermen about it", 0 },
		{ "Berg", "something else that has nothing to do with it", 2 },
		{ "Lind",
		  "The harbour must close before the storm. Nobody has ever "
		  "asked the fishermen about it.",
		  0 });
}

static void joins_a_slogan_once(void **state)
{
	(void)state;
	/* In whatever order: two speeches with a slogan are two. */
	ADD_ALL({ "Lind", "we build this town together", 0 },
		{ "Lind",
		  "Schools open in May, nurses get a raise, and we build this "
		  "town together",
		  0 },
		{ "Lind",
		  "The bridge is safe, the ferry runs at night, and we build "
		  "this town together",
		  2 },
		{ "Lind", "We build this town together!", 0 });
	ADD_ALL({ "Lind",
		  "Schools open in May, nurses get a raise, and we build this "
		  "town together",
		  0 },
		{ "Lind",
		  "The bridge is safe, the ferry runs at night, and we build "
		  "this town together",
		  1 },
		{ "Lind", "we build this town together", 0 });
}

static void keeps_speakers_apart(void **state)
{
	(void)state;
	/* The second has no speaker and takes the first one's. */
	ADD_ALL({ "Anna Lind", "the harbour must close before the storm", 0 },
		{ "", "the harbour must close before the storm", 0 },
		{ "Bo Berg", "the harbour must close before the storm", 2 },
		{ "Berg", "the harbour must close before the storm", 2 });
	ADD_ALL({ "", "the harbour must close before the storm", 0 },
		{ "Anna Lind", "the harbour must close before the storm", 0 },
		{ "Bo Berg", "the harbour must close before the storm", 2 });
	/* The same in a longer text than the first one's. */
	ADD_ALL({ "Anna Lind", "the harbour must close before the storm", 0 },
		{ "", "I say the harbour must close before the storm comes",
		  0 },
		{ "Bo Berg",
		  "I say the harbour must close before the storm comes", 2 });
	/* A surname is anybody's until a full name comes. */
	ADD_ALL({ "Lind", "the harbour must close before the storm", 0 },
		{ "Anna Lind", "the harbour must close before the storm", 0 },
		{ "Bo Lind", "the harbour must close before the storm", 2 });
}

static void finds_by_bands(void **state)
{
	(void)state;
	/* No four words in a row are the same. */
	ADD_ALL({ "Lind",
		  "Every winter the ferry stops and the islanders wait and the "
		  "bread and the letters rot on the quay",
		  0 },
		{ "Lind",
		  "Every winter our ferry stops and our islanders wait and our "
		  "bread and our letters rot at our quay",
		  0 });
}

/* A phrase that all have costs no more than the list that is kept. */
static void bounds_comparisons(void **state)
{
	enum { N = 400 };
	struct step *steps = SB_NEW_N(&arena, struct step, N);
	size_t compared;

	(void)state;
	for (int i = 0; i < N; i++) {
		steps[i].speaker = "Lind";
		steps[i].group = i;
		steps[i].text =
			sb_arena_printf(
				&arena,
				"at the end of the long day w%dx w%dy w%dz "
				"w%du w%dv w%dp w%dq w%dr w%ds",
				i, i, i, i, i, i, i, i, i)
				.p;
	}
	compared = add_all(steps, N);
	assert_in_range(compared, N, N * SB_GROUP_COMPARED);
}

static void same_wording_is_kept_once(void **state)
{
	struct step *steps = SB_NEW_N(&arena, struct step, 500);
	size_t compared;

	(void)state;
	for (size_t i = 0; i < 500; i++)
		steps[i] = (struct step) {
			"Lind", "the harbour must close before the storm", 0
		};
	compared = add_all(steps, 500);
	assert_int_equal(compared, 499);
}

static void refuses_numbers_out_of_order(void **state)
{
	struct sb_group_index *x = sb_group_index_new(NULL, NULL);
	struct sb_group_claim c = claim("", "one two three");
	struct sb_group_result r;
	struct sb_err err = { 0 };
	int64_t group;

	(void)state;
	assert_int_equal(sb_group_add(x, 1, &c, &r, &err), SB_DATA);
	assert_int_equal(sb_group_of(x, 0, &group, &err), SB_DATA);
	assert_int_equal(sb_group_add(x, 0, &c, &r, &err), SB_OK);
	assert_int_equal(r.how, SB_GROUP_NEW);
	sb_group_index_free(x);
}

/* A store that fails must not be taken for one that is empty. */
static enum sb_rc no_find(void *ctx, int64_t key, int64_t *claims, size_t most,
			  size_t *n, struct sb_err *err)
{
	(void)ctx;
	(void)key;
	(void)claims;
	(void)most;
	(void)n;
	return sb_fail(err, SB_IO, "ledger.db", 0, "disk full");
}

static void passes_errors_on(void **state)
{
	static const struct sb_group_store store = { .find = no_find };
	struct sb_group_index *x = sb_group_index_new(&store, NULL);
	struct sb_group_claim c = claim("", "one two three");
	struct sb_group_result r;
	struct sb_err err = { 0 };

	(void)state;
	assert_int_equal(sb_group_add(x, 7, &c, &r, &err), SB_IO);
	assert_string_equal(err.text, "disk full");
	sb_group_index_free(x);
}

static void makes_ids(void **state)
{
	(void)state;
	assert_true(
		sb_slice_is(sb_group_id(&arena, SB_LIT("c_0123456789abcdef")),
			    "g_0123456789abcdef"));
	assert_int_equal(sb_group_id(&arena, SB_LIT("mine")).n, 18);
	assert_int_equal(sb_group_id(&arena, SB_LIT("")).n, 18);
}

/* ---- variants ---- */

static void writes_variants(void **state)
{
	static const struct {
		const char *against, *text, *variant;
	} rows[] = {
		{ "“We will never accept it,”", "– we will never accept it",
		  "" },
		{ "We will never accept it", "We would never accept it",
		  "We [-will-] {+would+} never accept it" },
		{ "We will never accept it", "We will accept it",
		  "We will [-never-] accept it" },
		{ "It costs 5 per cent more than we said it would last May",
		  "It costs 50% more than we said it would last May",
		  "It costs [-5-] {+50+} % more than …" },
		{ "one two three four five six seven eight nine ten",
		  "ONE two 3 four five six seven eight 9 ten",
		  "ONE two [-three-] {+3+} four five six seven eight "
		  "[-nine-] {+9+} ten" },
		{ "a one two three four five six seven eight b",
		  "c one two three four five six seven eight d",
		  "[-a-] {+c+} one two three … six seven eight [-b-] {+d+}" },
		{ "the harbour must close",
		  "it is my view, and I have said so often, that the harbour "
		  "must close",
		  "{+it is my … so often, that+} the harbour must …" },
		{ "500 homes", "-500 homes = more", "500 homes {+more+}" },
		{ "nothing that is like it", "quite another sentence", "" },
		{ "", "words", "{+words+}" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct sb_slice v =
			sb_group_variant(&arena, sb_slice_of(rows[i].text),
					 sb_slice_of(rows[i].against));

		if (!sb_slice_is(v, rows[i].variant))
			fail_msg("%s: %.*s", rows[i].text, SB_FMT(v));
	}
}

static struct sb_group_member member(const char *publisher, const char *text,
				     bool quoted)
{
	return (struct sb_group_member) { .publisher = sb_slice_of(publisher),
					  .text = sb_slice_of(text),
					  .quoted = quoted,
					  .wording = wording(text) };
}

static void describes_groups(void **state)
{
	struct sb_group_member m[] = {
		member("A", "We will win in May", true),
		member("B", "we would win in May", true),
		member("c", "“We would win in May.”", true),
		member("C", "they would all win in May", false),
		member("", "We will win in May", true),
	};
	struct sb_group_cells cells[5];

	(void)state;
	/* Two and two: the older wording is what others vary. */
	sb_group_describe(&arena, m, 5, cells);
	assert_true(sb_slice_is(cells[0].also_in, "in 2: B; c"));
	assert_true(sb_slice_is(cells[1].also_in, "in 2: A; c"));
	assert_true(sb_slice_is(cells[2].also_in, "in 2: A; B"));
	assert_true(sb_slice_is(cells[3].also_in, "in 2: A; B"));
	assert_true(sb_slice_is(cells[4].also_in, "in 3: A; B; c"));
	assert_true(sb_slice_is(cells[0].variant, ""));
	assert_true(sb_slice_is(cells[1].variant,
				"we [-will-] {+would+} win in May"));
	assert_true(sb_slice_is(cells[3].variant, "")); /* no quotation */
	sb_group_describe(&arena, m, 4, cells);
	assert_true(sb_slice_is(cells[0].variant,
				"We [-would-] {+will+} win in May"));
	sb_group_describe(&arena, m, 1, cells);
	assert_true(sb_slice_is(cells[0].also_in, ""));
}

static void names_ten_publishers(void **state)
{
	struct sb_group_member m[15];
	struct sb_group_cells cells[15];

	(void)state;
	for (int i = 0; i < 15; i++)
		m[i] = member(sb_arena_printf(&arena, "P%d", i).p, "x", true);
	sb_group_describe(&arena, m, 15, cells);
	assert_true(sb_slice_is(cells[0].also_in,
				"in 14: P1; P2; P3; P4; P5; P6; P7; P8; P9; "
				"P10; and 4 more"));
}

/* ---- links ---- */

static struct sb_group_claim part(enum sb_type type, const char *speaker,
				  const char *text, uint32_t from)
{
	return (struct sb_group_claim) {
		.type = type,
		.speaker = sb_slice_of(speaker),
		.text = sb_slice_of(text),
		.extent = { from, from + (uint32_t)strlen(text) },
	};
}

#define QUOTE SB_DIRECT
#define SAID  SB_INDIRECT

static void links_quotes(void **state)
{
	const struct sb_group_claim v[] = {
		part(SAID, "Anna Lind",
		     "the pier was closed because the crane had rusted", 0),
		part(QUOTE, "Lind",
		     "“We are closing the pier. That crane is rusting,”", 100),
		part(SB_MIXED, "Anna Lind", "the ferry would sail in “May”",
		     200),
		part(QUOTE, "Anna Lind", "I have nothing to add", 300),
		part(QUOTE, "Bo Berg", "The pier is closed, the crane rusted",
		     400),
	};
	struct sb_group_links l = sb_group_find_links(&arena, v, 5);

	(void)state;
	assert_int_equal(l.n, 1);
	assert_int_equal(l.v[0].quote, 1);
	assert_int_equal(l.v[0].paraphrase, 0);
	assert_false(l.v[0].orphan);
}

static void links_orphans(void **state)
{
	struct sb_group_claim v[] = {
		part(QUOTE, "",
		     "– The wards must keep the present number of nurses", 0),
		part(SAID, "Anna Lind",
		     "the present number of nurses must be kept in the wards",
		     100),
		part(SAID, "Bo Berg",
		     "the present number of nurses is too high for the wards",
		     200),
		part(SAID, "a doctor",
		     "the present number of nurses must be kept in the wards",
		     300),
	};
	struct sb_group_links l = sb_group_find_links(&arena, v, 2);

	(void)state;
	assert_int_equal(l.n, 1);
	assert_true(l.v[0].orphan);
	/* Whose is it? */
	assert_int_equal(sb_group_find_links(&arena, v, 3).n, 0);
	/* A paraphrase by nobody who is named gives no speaker. */
	v[1] = v[3];
	assert_int_equal(sb_group_find_links(&arena, v, 2).n, 0);
}

static void does_not_link(void **state)
{
	/* Pairs of a quote and what may look like its paraphrase. */
	static const struct {
		const char *quote, *paraphrase;
		size_t links;
	} rows[] = {
		{ "We will build 500 homes beside the harbour",
		  "they would build 500 homes at the harbour", 1 },
		{ "We will build 700 homes beside the harbour",
		  "they would build 500 homes at the harbour", 0 },
		{ "We met Anna Lind, Bo Berg and Tove Krog",
		  "he trusted Anna Lind, Bo Berg and Tove Krog", 1 },
		{ "We met Lind, Berg and Krog about nothing of interest, sir",
		  "the state would sue Lind, Berg and Krog", 0 },
		{ "The harbour is closed", "the harbour was open", 0 },
		{ "Close the harbour now",
		  "the harbour was quiet now, at "
		  "night, in spring and on Sundays",
		  0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct sb_group_claim v[] = {
			part(SAID, "Lind", rows[i].paraphrase, 0),
			part(QUOTE, "Lind", rows[i].quote, 500),
		};

		if (sb_group_find_links(&arena, v, 2).n != rows[i].links)
			fail_msg("%s | %s", rows[i].quote, rows[i].paraphrase);
	}
}

/* One text: the paraphrase holds the quote. And two quotes alike are none. */
static void does_not_link_what_is_unclear(void **state)
{
	struct sb_group_claim v[] = {
		part(SB_MIXED, "Lind",
		     "it was time to “repair the rusty crane on the pier”", 0),
		part(QUOTE, "Lind", "repair the rusty crane on the pier", 20),
		part(QUOTE, "Lind", "Repair that rusty crane on the pier!",
		     500),
		part(QUOTE, "Lind", "Repair this rusty crane on the pier.",
		     600),
	};

	(void)state;
	assert_int_equal(sb_group_find_links(&arena, v, 2).n, 0);
	assert_int_equal(sb_group_find_links(&arena, v, 3).n, 1);
	assert_int_equal(sb_group_find_links(&arena, v, 4).n, 0);
	assert_int_equal(sb_group_find_links(&arena, v, 0).n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(folds_words),
		cmocka_unit_test(keeps_spans),
		cmocka_unit_test(tells_wordings),
		cmocka_unit_test(compares_speakers),
		cmocka_unit_test(relates_claims),
		cmocka_unit_test(keeps_denied_apart),
		cmocka_unit_test(keeps_nested_apart),
		cmocka_unit_test(refuses_bad_signatures),
		cmocka_unit_test(merges_groups),
		cmocka_unit_test(joins_a_slogan_once),
		cmocka_unit_test(keeps_speakers_apart),
		cmocka_unit_test(finds_by_bands),
		cmocka_unit_test(bounds_comparisons),
		cmocka_unit_test(same_wording_is_kept_once),
		cmocka_unit_test(refuses_numbers_out_of_order),
		cmocka_unit_test(passes_errors_on),
		cmocka_unit_test(makes_ids),
		cmocka_unit_test(writes_variants),
		cmocka_unit_test(describes_groups),
		cmocka_unit_test(names_ten_publishers),
		cmocka_unit_test(links_quotes),
		cmocka_unit_test(links_orphans),
		cmocka_unit_test(does_not_link),
		cmocka_unit_test(does_not_link_what_is_unclear),
	};

	return cmocka_run_group_tests(tests, NULL, release);
}
