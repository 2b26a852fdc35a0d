/* test_base.c - slices, arenas, vectors, words */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "saidby/arena.h"
#include "saidby/err.h"
#include "saidby/vec.h"
#include "saidby/words.h"

#define S sb_slice_of

static void same(struct sb_slice got, const char *want)
{
	if (!sb_slice_is(got, want))
		fail_msg("wanted [%s], got [%.*s]", want, SB_FMT(got));
}

/* ---- slices ---- */

static const struct {
	const char *a, *b;
	int order; /* of a to b */
	bool starts, ends;
	size_t at; /* where b is in a */
	unsigned distance;
} pairs[] = {
	{ "", "", 0, true, true, 0, 0 },
	{ "said", "said", 0, true, true, 0, 0 },
	{ "said", "", 1, true, true, 0, 4 },
	{ "", "said", -1, false, false, SIZE_MAX, 4 },
	{ "said", "sai", 1, true, false, 0, 1 },
	{ "said", "aid", 1, false, true, 1, 1 },
	{ "said", "ai", 1, false, false, 1, 2 },
	{ "said", "says", -1, false, false, SIZE_MAX, 2 },
	{ "ababac", "abac", -1, false, true, 2, 2 },
	{ "a\xFF", "a\x01", 1, false, false, SIZE_MAX, 1 },
	{ "kitten", "sitting", -1, false, false, SIZE_MAX, 3 },
};

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

static void compares_slices(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		struct sb_slice a = S(pairs[i].a), b = S(pairs[i].b);

		assert_int_equal(sign(sb_slice_cmp(a, b)), pairs[i].order);
		assert_int_equal(sign(sb_slice_cmp(b, a)), -pairs[i].order);
		assert_int_equal(sb_slice_eq(a, b), pairs[i].order == 0);
		assert_int_equal(sb_slice_starts(a, b), pairs[i].starts);
		assert_int_equal(sb_slice_ends(a, b), pairs[i].ends);
		assert_int_equal(sb_slice_find(a, b), pairs[i].at);
		assert_int_equal(sb_slice_distance(a, b), pairs[i].distance);
		assert_int_equal(sb_slice_distance(b, a), pairs[i].distance);
	}
}

static void gives_up_on_long_distances(void **state)
{
	char a[64], b[63];

	(void)state;
	memset(a, 'a', sizeof(a));
	memset(b, 'a', sizeof(b));
	assert_int_equal(sb_slice_distance((struct sb_slice) { b, 63 },
					   (struct sb_slice) { b, 62 }),
			 1);
	assert_int_equal(sb_slice_distance((struct sb_slice) { a, 64 },
					   (struct sb_slice) { b, 63 }),
			 99);
}

static void takes_absent_slices(void **state)
{
	const struct sb_slice none = { NULL, 0 };

	(void)state;
	assert_true(sb_slice_eq(none, SB_LIT("")));
	assert_true(sb_slice_starts(none, none));
	assert_true(sb_slice_ends(SB_LIT("x"), none));
	assert_int_equal(sb_slice_cmp(none, SB_LIT("")), 0);
	assert_int_equal(sb_slice_trim(none).n, 0);
	assert_int_equal(sb_slice_find(none, SB_LIT("x")), SIZE_MAX);
	assert_int_equal(sb_slice_hash(none, 0), sb_slice_hash(S(""), 0));
}

static void trims_ascii_space(void **state)
{
	(void)state;
	same(sb_slice_trim(S(" \t\r\n\f\vsaid \n")), "said");
	same(sb_slice_trim(S("she said")), "she said");
	same(sb_slice_trim(S(" \n ")), "");
	/* A no-break space is none of them. */
	same(sb_slice_trim(S("\xC2\xA0x")), "\xC2\xA0x");
}

static const struct {
	const char *text, *sep;
	const char *parts[4];
} cuts[] = {
	{ "a,b,c", ",", { "a", "b", "c" } },
	{ "a", ",", { "a" } },
	{ "", ",", { "" } },
	{ ",", ",", { "", "" } },
	{ "a ; b;c", " ; ", { "a", "b;c" } },
	{ "aXXX", "XX", { "a", "X" } },
};

static void cuts_at_separators(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cuts) / sizeof(*cuts); i++) {
		struct sb_slice rest = S(cuts[i].text), part;
		size_t n = 0;

		while (sb_slice_cut(&rest, S(cuts[i].sep), &part)) {
			assert_non_null(cuts[i].parts[n]);
			same(part, cuts[i].parts[n++]);
		}
		assert_null(cuts[i].parts[n]);
		assert_null(rest.p);
	}
}

/* The values of FNV-1a's own test suite. */
static void hashes_as_published(void **state)
{
	(void)state;
	assert_true(sb_slice_hash(S(""), 0) == 0xcbf29ce484222325u);
	assert_true(sb_slice_hash(S("a"), 0) == 0xaf63dc4c8601ec8cu);
	assert_true(sb_slice_hash(S("foobar"), 0) == 0x85944171f73967e8u);
	assert_true(sb_slice_hash(S("bar"), sb_slice_hash(S("foo"), 0)) ==
		    0x85944171f73967e8u);
}

static const struct {
	struct sb_span a, b;
	bool overlap, holds;
} spans[] = {
	{ { 0, 5 }, { 5, 9 }, false, false },
	{ { 0, 5 }, { 4, 9 }, true, false },
	{ { 0, 9 }, { 3, 5 }, true, true },
	{ { 3, 5 }, { 3, 5 }, true, true },
	{ { 3, 5 }, { 0, 9 }, true, false },
	{ { 3, 5 }, { 4, 4 }, true, true },
	{ { 3, 5 }, { 5, 5 }, false, true },
};

static void relates_spans(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(spans) / sizeof(*spans); i++) {
		assert_int_equal(sb_span_overlaps(spans[i].a, spans[i].b),
				 spans[i].overlap);
		assert_int_equal(sb_span_overlaps(spans[i].b, spans[i].a),
				 spans[i].overlap);
		assert_int_equal(sb_span_holds(spans[i].a, spans[i].b),
				 spans[i].holds);
	}
	assert_true(sb_span_empty((struct sb_span) { 4, 4 }));
	assert_false(sb_span_empty((struct sb_span) { 4, 5 }));
	same(sb_slice_at(S("she said so"), (struct sb_span) { 4, 8 }), "said");
}

/* ---- arenas and vectors ---- */

static void gives_zeroed_aligned_memory(void **state)
{
	struct sb_arena a = { 0 };

	(void)state;
	for (int round = 0; round < 3; round++) {
		for (size_t n = 1; n < 100000; n = n * 3 + 1) {
			unsigned char *p = sb_arena_alloc(&a, n);

			assert_int_equal((uintptr_t)p % _Alignof(max_align_t),
					 0);
			for (size_t i = 0; i < n; i++)
				assert_int_equal(p[i], 0);
			/* The next round must not see it. */
			memset(p, 0xA5, n);
		}
		sb_arena_reset(&a);
	}
	sb_arena_release(&a);
}

static void copies_texts(void **state)
{
	struct sb_arena a = { 0 };
	struct sb_slice s = sb_arena_dup(&a, S("said"));
	char long_text[5000];

	(void)state;
	assert_string_equal(s.p, "said");
	assert_null(sb_arena_dup(&a, (struct sb_slice) { NULL, 0 }).p);
	assert_non_null(sb_arena_dup(&a, S("")).p);
	memset(long_text, 'x', sizeof(long_text) - 1);
	long_text[sizeof(long_text) - 1] = '\0';
	s = sb_arena_printf(&a, "%s-%d", long_text, 7);
	assert_int_equal(s.n, sizeof(long_text) + 1);
	assert_string_equal(s.p + sizeof(long_text) - 1, "-7");
	sb_arena_release(&a);
}

static void grows_vectors(void **state)
{
	struct sb_arena a = { 0 };
	SB_VEC(struct sb_span) v = { 0 };

	(void)state;
	for (uint32_t i = 0; i < 5000; i++) {
		struct sb_span *s = sb_vec_push(&a, &v);

		assert_true(s->from == 0 && s->to == 0);
		*s = (struct sb_span) { i, i + 1 };
	}
	assert_int_equal(v.n, 5000);
	for (uint32_t i = 0; i < v.n; i++)
		assert_int_equal(v.v[i].from, i);
	sb_arena_release(&a);
}

static void grows_texts(void **state)
{
	struct sb_arena a = { 0 };
	struct sb_text t = { 0 };

	(void)state;
	same(sb_text_slice(&t), "");
	sb_text_add(&a, &t, S("q"));
	sb_text_addc(&a, &t, ':');
	sb_text_addcp(&a, &t, 0x201C);
	sb_text_addcp(&a, &t, 'x');
	sb_text_addcp(&a, &t, 0xF8);
	sb_text_addcp(&a, &t, 0x1F600);
	sb_text_addf(&a, &t, "%d%s", 12, "!");
	sb_text_add(&a, &t, (struct sb_slice) { NULL, 0 });
	same(sb_text_slice(&t), "q:\u201Cx\u00F8\U0001F60012!");
	sb_arena_release(&a);
}

/* ---- words ---- */

static const struct {
	const char *text;
	const char *words[6];
} worded[] = {
	{ "She said so.", { "She", "said", "so" } },
	{ "don't, O'Neil's", { "don't", "O'Neil's" } },
	{ "'said' said'", { "said", "said" } },
	{ "twenty-two", { "twenty", "two" } },
	{ "Støre, Łódź; Київ", { "Støre", "Łódź", "Київ" } },
	{ "a1 2b 3.5", { "a1", "2b", "3", "5" } },
	{ "e\u0301tude", { "e\u0301tude" } },
	{ " — “”", { NULL } },
	{ "", { NULL } },
};

static void finds_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(worded) / sizeof(*worded); i++) {
		struct sb_slice text = S(worded[i].text);
		struct sb_span w;
		size_t at = 0, n = 0;

		while (sb_word_next(text, &at, &w)) {
			assert_non_null(worded[i].words[n]);
			same(sb_slice_at(text, w), worded[i].words[n++]);
			assert_int_equal(sb_word_end(text, w.from), w.to);
		}
		assert_null(worded[i].words[n]);
	}
}

static void steps_both_ways(void **state)
{
	static const int32_t want[] = { 'a', 0xF8, 0x201C, 0x1F600 };
	struct sb_slice text = S("a\u00F8\u201C\U0001F600");
	size_t at = 0;

	(void)state;
	for (int i = 0; i < 4; i++)
		assert_int_equal(sb_next_cp(text, &at), want[i]);
	assert_int_equal(at, text.n);
	for (int i = 4; i-- > 0;)
		assert_int_equal(sb_prev_cp(text, &at), want[i]);
	assert_int_equal(at, 0);
}

static const struct {
	const char *text, *cased, *name;
} folds[] = {
	{ "Said", "said", "said" },
	{ "STØRE", "støre", "store" },
	{ "Łódź", "łódź", "lodz" },
	{ "Zoë Æsop", "zoë æsop", "zoe aesop" },
	{ "ΣΊΣΥΦΟΣ", "σίσυφοσ", "σισυφοσ" },
	{ "Київ", "київ", "киів" },
	{ "", "", "" },
};

static void folds_case_and_names(void **state)
{
	struct sb_arena a = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(folds) / sizeof(*folds); i++) {
		same(sb_fold_case(&a, S(folds[i].text)), folds[i].cased);
		same(sb_fold_name(&a, S(folds[i].text)), folds[i].name);
	}
	sb_arena_release(&a);
}

/* ---- errors ---- */

static void fills_errors(void **state)
{
	struct sb_err err;
	char long_name[2000];

	(void)state;
	assert_int_equal(sb_fail(&err, SB_IO, "a.txt", 7, "no %s", "disk"),
			 SB_IO);
	assert_string_equal(err.where, "a.txt");
	assert_string_equal(err.text, "no disk");
	assert_int_equal(err.line, 7);
	assert_int_equal(sb_fail(NULL, SB_SKIP, NULL, 0, "x"), SB_SKIP);
	memset(long_name, 'x', sizeof(long_name) - 1);
	long_name[sizeof(long_name) - 1] = '\0';
	sb_fail(&err, SB_DATA, long_name, 0, "%s", long_name);
	assert_int_equal(strlen(err.where), sizeof(err.where) - 1);
	assert_int_equal(strlen(err.text), sizeof(err.text) - 1);
}

static void grades_codes(void **state)
{
	static const struct {
		enum sb_rc rc;
		int status;
		bool fatal;
	} codes[] = {
		{ SB_OK, 0, false },	       { SB_END, 0, false },
		{ SB_SKIP, 1, false },	       { SB_USAGE, 2, true },
		{ SB_DATA, 3, true },	       { SB_IO, 4, true },
		{ SB_INTERRUPTED, 130, true },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		assert_int_equal(sb_err_exit(codes[i].rc), codes[i].status);
		assert_int_equal(sb_fatal(codes[i].rc), codes[i].fatal);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compares_slices),
		cmocka_unit_test(gives_up_on_long_distances),
		cmocka_unit_test(takes_absent_slices),
		cmocka_unit_test(trims_ascii_space),
		cmocka_unit_test(cuts_at_separators),
		cmocka_unit_test(hashes_as_published),
		cmocka_unit_test(relates_spans),
		cmocka_unit_test(gives_zeroed_aligned_memory),
		cmocka_unit_test(copies_texts),
		cmocka_unit_test(grows_vectors),
		cmocka_unit_test(grows_texts),
		cmocka_unit_test(finds_words),
		cmocka_unit_test(steps_both_ways),
		cmocka_unit_test(folds_case_and_names),
		cmocka_unit_test(fills_errors),
		cmocka_unit_test(grades_codes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
