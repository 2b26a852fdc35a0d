/* test_editor.c - the editors' files know the words that the parser knows
 *
 * Lists of words are read out of the files' own patterns: "(a|b)" in the
 * TextMate grammar, "\%(a\|b\)" in Vim's.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <json-c/json.h>

#include "ruleset/internal.h"
#include "saidby/file.h"

#define EDITOR	 "pipeline/editor/"
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

enum { MOST_FILE = 1 << 20 };

struct words {
	struct sb_arena arena;
	SB_VEC(struct sb_slice) v;
};

static void take_words(struct words *w, struct sb_slice list,
		       struct sb_slice bar)
{
	struct sb_slice word;

	while (sb_slice_cut(&list, bar, &word))
		*sb_vec_push(&w->arena, &w->v) = sb_arena_dup(&w->arena, word);
}

/* The list behind OPEN, up to CLOSE, in the text behind START. */
static void take_list(struct words *w, struct sb_slice text, const char *start,
		      const char *open, const char *bar, const char *close)
{
	struct sb_slice part;

	assert_true(sb_slice_cut(&text, sb_slice_of(start), &part) && text.p);
	assert_true(sb_slice_cut(&text, sb_slice_of(open), &part) && text.p);
	assert_true(sb_slice_cut(&text, sb_slice_of(close), &part) && text.p);
	take_words(w, part, sb_slice_of(bar));
}

static bool has(const struct words *w, const char *word)
{
	for (size_t i = 0; i < w->v.n; i++)
		if (sb_slice_is(w->v.v[i], word))
			return true;
	return false;
}

/* The parser's words, all of them and no other. */
static void assert_words(const struct words *w, bool of_rule)
{
	const char *word;
	size_t n;

	for (n = 0; (word = ruleset_keyword(of_rule, n)) != NULL; n++)
		if (!has(w, word))
			fail_msg("the parser knows '%s', the editor not", word);
	for (size_t i = 0; i < w->v.n; i++) {
		bool known = false;

		for (size_t k = 0; k < n; k++)
			known |= sb_slice_is(w->v.v[i],
					     ruleset_keyword(of_rule, k));
		if (!known)
			fail_msg("the editor knows '%.*s', the parser not",
				 SB_FMT(w->v.v[i]));
	}
	assert_int_equal(w->v.n, n);
}

/* ---- VS Code ---- */

static const char *const json_files[] = {
	EDITOR "vscode/package.json",
	EDITOR "vscode/language-configuration.json",
	EDITOR "vscode/syntaxes/saidby.tmLanguage.json",
};

static void json_parses(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(json_files); i++) {
		struct json_object *o = json_object_from_file(json_files[i]);

		if (!o)
			fail_msg("%s: %s", json_files[i],
				 json_util_get_last_err());
		json_object_put(o);
	}
}

/* The pattern of a rule of the grammar's repository. */
static struct sb_slice pattern_of(struct json_object *grammar, const char *rule,
				  const char *key)
{
	struct json_object *o;

	assert_true(json_object_object_get_ex(grammar, "repository", &o));
	assert_true(json_object_object_get_ex(o, rule, &o));
	assert_true(json_object_object_get_ex(o, key, &o));
	return sb_slice_of(json_object_get_string(o));
}

static void grammar_words(void **state)
{
	struct json_object *g = json_object_from_file(json_files[2]);
	struct words blocks = { 0 }, lines = { 0 };

	(void)state;
	assert_non_null(g);
	take_list(&blocks, pattern_of(g, "block", "match"), "^", "(", "|", ")");
	take_list(&lines, pattern_of(g, "line", "match"), "^", "(", "|", ")");
	take_list(&lines, pattern_of(g, "example", "begin"), "^", "(", "|",
		  ")");
	assert_words(&blocks, false);
	assert_words(&lines, true);
	sb_arena_release(&blocks.arena);
	sb_arena_release(&lines.arena);
	json_object_put(g);
}

/* Every pattern below O compiles; returns how many there are. */
static unsigned compile_all(struct json_object *o)
{
	unsigned n = 0;

	if (json_object_is_type(o, json_type_array))
		for (size_t i = 0; i < json_object_array_length(o); i++)
			n += compile_all(json_object_array_get_idx(o, i));
	if (!json_object_is_type(o, json_type_object))
		return n;
	json_object_object_foreach(o, key, value)
	{
		const char *s = json_object_get_string(value);
		int error;
		PCRE2_SIZE at;
		pcre2_code *code;

		n += compile_all(value);
		if (strcmp(key, "match") != 0 && strcmp(key, "begin") != 0 &&
		    strcmp(key, "end") != 0 && strcmp(key, "regexp") != 0)
			continue;
		code = pcre2_compile((PCRE2_SPTR)s, PCRE2_ZERO_TERMINATED,
				     PCRE2_UTF, &error, &at, NULL);
		if (!code)
			fail_msg("%s: error %d at %zu", s, error, at);
		pcre2_code_free(code);
		n++;
	}
	return n;
}

static void patterns_compile(void **state)
{
	static const unsigned least[] = { 1, 0, 10 };

	(void)state;
	for (size_t i = 0; i < COUNT(json_files); i++) {
		struct json_object *o = json_object_from_file(json_files[i]);

		assert_non_null(o);
		assert_true(compile_all(o) >= least[i]);
		json_object_put(o);
	}
}

/* ---- Vim ---- */

static void assert_vim(const char *path, const char *start, bool of_rule)
{
	struct words w = { 0 };
	struct sb_slice text;

	assert_int_equal(sb_file_load(&w.arena, path, MOST_FILE, &text, NULL),
			 SB_OK);
	take_list(&w, text, start, "\\%(", "\\|", "\\)");
	assert_words(&w, of_rule);
	sb_arena_release(&w.arena);
}

static void vim_words(void **state)
{
	(void)state;
	assert_vim(EDITOR "vim/syntax/saidby.vim", "syn match saidbyBlock",
		   false);
	assert_vim(EDITOR "vim/syntax/saidby.vim", "syn match saidbyKey", true);
	assert_vim(EDITOR "vim/ftdetect/saidby.vim", "continue", false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(json_parses),
		cmocka_unit_test(grammar_words),
		cmocka_unit_test(patterns_compile),
		cmocka_unit_test(vim_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
