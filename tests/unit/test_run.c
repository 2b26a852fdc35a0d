/* test_run.c - the driver: its count, its way out, any number of workers */
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
#include "saidby/interrupt.h"
#include "saidby/log.h"
#include "saidby/run.h"

enum { ARTICLES = 200, BROKEN = 5 };

static char folder[] = "/tmp/saidby-run-XXXXXX";
static char input[64], output[64];

/* JSON Lines with a broken line behind each 40 good ones. */
static int make_input(void **state)
{
	const struct sb_log quiet = { .least = SB_ERROR };
	FILE *f;

	(void)state;
	if (!mkdtemp(folder))
		return -1;
	snprintf(input, sizeof(input), "%s/in.jsonl", folder);
	snprintf(output, sizeof(output), "%s/out.jsonl", folder);
	f = fopen(input, "w");
	if (!f)
		return -1;
	for (int i = 1; i <= ARTICLES; i++) {
		fprintf(f, "{\"id\": \"a%d\", \"text\": \"It rained.\"}\n", i);
		if (i % (ARTICLES / BROKEN) == 0)
			fputs("broken\n", f);
	}
	sb_log_setup(&quiet);
	return fclose(f);
}

static int remove_input(void **state)
{
	(void)state;
	unlink(input);
	unlink(output);
	return rmdir(folder);
}

static enum sb_rc run(const char *until, int jobs, struct sb_tally *tally,
		      struct sb_err *err)
{
	const char *paths[] = { input };
	const struct sb_config config = {
		.paths = { paths, 1 },
		.until = until,
		.jobs = jobs,
		.output = output,
		.quiet = 2,
	};

	return sb_run(&config, tally, err);
}

/* The lines of the output, each of which must be the next article's. */
static int lines_in_order(void)
{
	FILE *f = fopen(output, "r");
	char *line = NULL;
	size_t cap = 0;
	int n = 0;

	assert_non_null(f);
	while (getline(&line, &cap, f) > 0) {
		char id[32];

		snprintf(id, sizeof(id), "\"id\":\"a%d\"", ++n);
		if (!strstr(line, id))
			fail_msg("line %d: no %s in %s", n, id, line);
	}
	free(line);
	fclose(f);
	return n;
}

/* Each stage finds what it needs, and none gives what is there already. */
static void stages_fit_together(void **state)
{
	unsigned have = 0;
	size_t n = 0;

	(void)state;
	for (; sb_stages[n]; n++) {
		const struct sb_stage *s = sb_stages[n];

		assert_int_equal(s->needs & ~have, 0);
		assert_int_equal(s->gives & have, 0);
		assert_ptr_equal(sb_stage_named(s->name), s);
		have |= s->gives;
	}
	assert_int_equal(n, 7);
	assert_null(sb_stage_named("none"));
}

static void keeps_order_and_count(void **state)
{
	static const char *const until[] = { "read", "normalise" };
	static const int jobs[] = { 1, 2, 7, 64 };

	(void)state;
	for (size_t u = 0; u < 2; u++)
		for (size_t j = 0; j < 4; j++) {
			struct sb_tally t;
			struct sb_err err;

			assert_int_equal(run(until[u], jobs[j], &t, &err),
					 SB_OK);
			assert_int_equal(t.articles, ARTICLES);
			assert_int_equal(t.skipped, BROKEN);
			assert_int_equal(t.claims, 0);
			assert_int_equal(lines_in_order(), ARTICLES);
		}
}

static void fails_without_input(void **state)
{
	struct sb_tally t;
	struct sb_err err;
	char *slash = strrchr(input, '/');

	(void)state;
	unlink(output);
	*slash = '\0';
	strrchr(input, '/')[1] = '#';
	assert_int_equal(run("read", 2, &t, &err), SB_IO);
	assert_string_equal(err.where, input);
	assert_int_equal(access(output, F_OK), -1);
	snprintf(input, sizeof(input), "%s/in.jsonl", folder);
}

/* The last: what is asked for stays asked for. */
static void ends_when_interrupted(void **state)
{
	(void)state;
	unlink(output);
	assert_false(sb_interrupted());
	sb_interrupt();
	assert_true(sb_interrupted());
	for (int jobs = 1; jobs <= 8; jobs += 7) {
		struct sb_tally t;
		struct sb_err err;

		assert_int_equal(run("read", jobs, &t, &err), SB_INTERRUPTED);
		assert_int_equal(access(output, F_OK), -1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stages_fit_together),
		cmocka_unit_test(keeps_order_and_count),
		cmocka_unit_test(fails_without_input),
		cmocka_unit_test(ends_when_interrupted),
	};

	return cmocka_run_group_tests(tests, make_input, remove_input);
}
