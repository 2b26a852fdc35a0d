/* stages.h - for units: rules from a text, and a text through the stages
 *
 * What the tests need of a folder of rules is written into a temporary one,
 * so that each test shows its rules beside what they must give.
 */
#ifndef TEST_STAGES_H
#define TEST_STAGES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "saidby/ruleset.h"
#include "saidby/stage.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* A text of several lines that begins with "# " has a headline. */
struct stages {
	struct sb_ruleset *rules;
	void *ctx[8]; /* as in sb_stages; read and write are not opened */
	struct sb_article article;
};

struct rule_files {
	const char *rules, *lex, *priors, *watch; /* NULL: no such file */
	bool check; /* as `saidby rules check` loads them */
};

/* Tells what is wrong with a row, so that the others are looked at as well;
 * 1 to be added up.
 */
static inline int wrong(const char *fmt, ...)
	__attribute__((format(printf, 1, 2)));

static inline int wrong(const char *fmt, ...)
{
	char text[4096];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	print_error("%s\n", text);
	return 1;
}

static void put_file(const char *dir, const char *name, const char *text,
		     char *path, size_t size)
{
	FILE *f;

	snprintf(path, size, "%s/%s", dir, name);
	if (!text)
		return;
	f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static enum sb_rc load_files(const struct rule_files *files,
			     struct sb_ruleset **rules, sb_problem_fn *report,
			     void *arg, struct sb_err *err)
{
	static const char *const names[] = { "a.rules", "a.lex",
					     "confidence.tsv", "watch.lex" };
	const char *const texts[] = { files->rules, files->lex, files->priors,
				      files->watch };
	char top[] = "/tmp/saidby-unit-XXXXXX", dir[64], paths[4][96];
	char grammar[96];
	const char *watched[] = { paths[3] };
	struct sb_strings watch = { watched, files->watch ? 1 : 0 };
	enum sb_rc rc;

	assert_non_null(mkdtemp(top));
	snprintf(dir, sizeof(dir), "%s/rules", top);
	assert_int_equal(mkdir(dir, 0700), 0);
	for (int i = 0; i < 4; i++)
		put_file(i < 3 ? dir : top, names[i], texts[i], paths[i],
			 sizeof(paths[i]));
	/* Function words are the rules' own; what is checked has none. */
	snprintf(grammar, sizeof(grammar), "%s/grammar.lex", dir);
	if (!files->check) {
		char *own = realpath("rules/en/grammar.lex", NULL);

		assert_non_null(own);
		assert_int_equal(symlink(own, grammar), 0);
		free(own);
	}
	rc = files->check
		     ? sb_ruleset_check(dir, &watch, report, arg, err)
		     : sb_ruleset_load(rules, dir, &watch, report, arg, err);
	for (int i = 0; i < 4; i++)
		unlink(paths[i]);
	unlink(grammar);
	rmdir(dir);
	rmdir(top);
	return rc;
}

static inline struct sb_ruleset *load_text(const char *rules, const char *lex)
{
	struct rule_files files = { .rules = rules, .lex = lex };
	struct sb_ruleset *rs = NULL;
	struct sb_err err = { 0 };

	if (load_files(&files, &rs, NULL, NULL, &err) != SB_OK)
		fail_msg("%s:%u:%u: %s", err.where, err.line, err.col,
			 err.text);
	return rs;
}

static inline void stages_use(struct stages *s, struct sb_ruleset *rules)
{
	struct sb_config config = { .ruleset = rules };
	struct sb_err err = { 0 };

	s->rules = rules;
	sb_article_init(&s->article);
	for (int i = 1; sb_stages[i + 1]; i++)
		if (sb_stages[i]->open)
			assert_int_equal(
				sb_stages[i]->open(&s->ctx[i], &config, &err),
				SB_OK);
}

static inline void stages_open(struct stages *s, const char *rules,
			       const char *lex)
{
	*s = (struct stages) { 0 };
	stages_use(s, load_text(rules, lex));
}

static inline void stages_close(struct stages *s)
{
	struct sb_err err = { 0 };

	for (int i = 1; sb_stages[i + 1]; i++)
		if (sb_stages[i]->close)
			sb_stages[i]->close(s->ctx[i], true, &err);
	sb_article_release(&s->article);
	sb_ruleset_free(s->rules);
}

/* The text as read would give it. */
static inline void stages_text(struct stages *s, struct sb_slice text)
{
	struct sb_article *a = &s->article;

	sb_article_reset(a);
	a->own = sb_arena_dup(&a->arena, text);
	a->own_body = (struct sb_span) { 0, (uint32_t)a->own.n };
	if (sb_slice_starts(a->own, SB_LIT("# "))) {
		size_t end = sb_slice_find(a->own, SB_LIT("\n"));

		assert_int_not_equal(end, SIZE_MAX);
		a->own_title = (struct sb_span) { 2, (uint32_t)end };
		a->own_body.from = (uint32_t)end;
		a->title = sb_slice_at(a->own, a->own_title);
	}
	a->id = a->where = SB_LIT("text");
	a->layers = SB_LAYER_SOURCE;
}

/* From the first stage behind what the article has to the one of that NAME. */
static inline void stages_run(struct stages *s, const char *until)
{
	struct sb_err err = { 0 };

	for (int i = 1; sb_stages[i + 1]; i++) {
		if (!(s->article.layers & sb_stages[i]->gives) &&
		    sb_stages[i]->run(s->ctx[i], &s->article, &err) != SB_OK)
			fail_msg("%s: %s", sb_stages[i]->name, err.text);
		if (!strcmp(sb_stages[i]->name, until))
			return;
	}
	fail_msg("no stage %s", until);
}

#endif
