/* test_grammar.c - function words, as rules/en/grammar.lex has them */
#include "saidby/grammar.h"

#include "stages.h"

static struct sb_ruleset *rules;
static struct sb_grammar g;

static int load(void **state)
{
	(void)state;
	rules = load_text("", "");
	g = sb_ruleset_grammar(rules);
	return 0;
}

static int release(void **state)
{
	(void)state;
	sb_ruleset_free(rules);
	return 0;
}

static struct sb_slice text(const char *s)
{
	return sb_slice_of(s);
}

static void finds_heads(void **state)
{
	static const char *const rows[][2] = {
		{ "the mayor", "mayor" },
		{ "the mayor of Bergen", "mayor" },
		{ "an old mayor, a crook", "mayor" },
		{ "the woman who left", "woman" },
		{ "the mayor and the bishop", "bishop" },
		{ "of", "of" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct sb_slice head = sb_grammar_head(&g, text(rows[i][0]));

		print_message("  %s\n", rows[i][0]);
		assert_true(sb_slice_is(head, rows[i][1]));
	}
}

static void strips_determiners(void **state)
{
	static const struct {
		const char *text, *bare, *kind;
	} rows[] = {
		{ "the mayor", "mayor", "definite" },
		{ "The mayor", "mayor", "definite" },
		{ "An envoy", "envoy", "indefinite" },
		{ "his lawyer", "lawyer", "owner" },
		{ "this lawyer", "lawyer", "" },
		{ "theatre", "theatre", "" },
		{ "the", "the", "" },
		{ "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		static const char *const kinds[] = { "definite", "indefinite",
						     "owner" };
		struct sb_slice s = text(rows[i].text);

		print_message("  %s\n", rows[i].text);
		assert_true(sb_slice_is(sb_grammar_bare(&g, s), rows[i].bare));
		for (size_t k = 0; k < COUNT(kinds); k++)
			assert_int_equal(sb_grammar_starts(&g, s, kinds[k]),
					 strcmp(kinds[k], rows[i].kind) == 0);
	}
	assert_true(sb_grammar_is(&g, text("A"), "indefinite"));
	assert_false(sb_grammar_is(&g, text("a mayor"), "indefinite"));
}

static void tells_prepositions(void **state)
{
	struct sb_slice s = text("asked by Lind\nof Oslo");
	const struct sb_entry *by = sb_grammar_preposition_before(&g, s, 9);

	(void)state;
	assert_non_null(by);
	assert_true(sb_entry_has(by, "takes", SB_LIT("agent")));
	assert_null(sb_grammar_preposition_before(&g, s, 0));
	assert_null(sb_grammar_preposition_before(&g, s, 6));
	assert_non_null(sb_grammar_preposition_before(&g, s, 17));
	assert_true(sb_grammar_ends_in_preposition(&g, text("a lawyer for")));
	assert_false(sb_grammar_ends_in_preposition(&g, text("a lawyer")));
	assert_false(sb_grammar_ends_in_preposition(&g, text("for")));
	assert_true(sb_grammar_goes_on(&g, text("of Oslo")));
	assert_true(sb_grammar_goes_on(&g, text("and Berg")));
	assert_true(sb_grammar_goes_on(&g, text("who left")));
	assert_false(sb_grammar_goes_on(&g, text("office")));
	assert_false(sb_grammar_goes_on(&g, text("")));
}

static void tells_pronouns(void **state)
{
	(void)state;
	assert_true(sb_grammar_is_source(&g, text("She")));
	assert_true(sb_grammar_is_source(&g, text("their")));
	assert_false(sb_grammar_is_source(&g, text("him")));
	assert_false(sb_grammar_is_source(&g, text("she said")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_heads),
		cmocka_unit_test(strips_determiners),
		cmocka_unit_test(tells_prepositions),
		cmocka_unit_test(tells_pronouns),
	};

	return cmocka_run_group_tests(tests, load, release);
}
