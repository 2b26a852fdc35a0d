/* test_options.c - option tables: what is parsed, and what is said if not */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "saidby/arena.h"
#include "saidby/config.h"

enum { MOST_ARGS = 8 };

static const struct sb_option first[] = {
	{ .name = "jobs",
	  .letter = 'j',
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(jobs),
	  .arg = "N",
	  .least = 1,
	  .most = 64,
	  .help = "" },
	{ .name = "watch",
	  .kind = SB_OPT_STRINGS,
	  .offset = SB_FIELD(watch),
	  .arg = "FILE",
	  .help = "" },
	{ .name = "watched-only",
	  .letter = 'w',
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(watched_only),
	  .help = "" },
	{ .name = NULL },
};

static const struct sb_option second[] = {
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "" },
	{ .name = "quiet",
	  .letter = 'q',
	  .kind = SB_OPT_COUNT,
	  .offset = SB_FIELD(quiet),
	  .help = "" },
	{ .name = "delimiter",
	  .kind = SB_OPT_CHAR,
	  .offset = SB_FIELD(delimiter),
	  .arg = "CHAR",
	  .help = "" },
	{ .name = "until",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(until),
	  .arg = "STAGE",
	  .words = "read find",
	  .help = "" },
	{ .name = NULL },
};

static const struct sb_option *const tables[] = { first, second, NULL };

struct fixture {
	struct sb_arena arena;
	struct sb_config config;
	struct sb_err err;
};

static enum sb_rc parse(struct fixture *f, const char *const *args)
{
	char *argv[MOST_ARGS + 1] = { (char *)"saidby" };
	int argc = 1;

	for (; *args; args++)
		argv[argc++] = (char *)*args;
	*f = (struct fixture) { .config.delimiter = ',' };
	return sb_options_parse(&f->config, tables, argc, argv, &f->arena,
				&f->err);
}

/* What is set, as a text: jobs, watch files, flags, output, ..., paths. */
static struct sb_slice shown(struct fixture *f)
{
	const struct sb_config *c = &f->config;
	struct sb_slice s = sb_arena_printf(
		&f->arena, "%d %d %d %c %s %s", c->jobs, c->watched_only,
		c->quiet, c->delimiter == '\t' ? 'T' : c->delimiter,
		c->output ? c->output : "-", c->until ? c->until : "-");

	for (size_t i = 0; i < c->watch.n; i++)
		s = sb_arena_printf(&f->arena, "%s +%s", s.p, c->watch.v[i]);
	for (size_t i = 0; i < c->paths.n; i++)
		s = sb_arena_printf(&f->arena, "%s [%s]", s.p, c->paths.v[i]);
	return s;
}

static const struct {
	const char *args[MOST_ARGS];
	const char *shown;
} good[] = {
	{ { NULL }, "0 0 0 , - -" },
	{ { "a", "b" }, "0 0 0 , - - [a] [b]" },
	{ { "--jobs", "8", "a" }, "8 0 0 , - - [a]" },
	{ { "--jobs=64" }, "64 0 0 , - -" },
	{ { "-j8" }, "8 0 0 , - -" },
	{ { "-j", "8" }, "8 0 0 , - -" },
	{ { "-j1", "-j2" }, "2 0 0 , - -" },
	{ { "a", "-q", "b", "-q" }, "0 0 2 , - - [a] [b]" },
	{ { "-qqwj3" }, "3 1 2 , - -" },
	{ { "-qofile" }, "0 0 1 , file -" },
	{ { "-o", "-" }, "0 0 0 , - -" },
	{ { "-" }, "0 0 0 , - - [-]" },
	{ { "--", "--jobs", "--" }, "0 0 0 , - - [--jobs] [--]" },
	{ { "-o", "--" }, "0 0 0 , -- -" },
	{ { "--output=" }, "0 0 0 ,  -" },
	{ { "--output=a=b" }, "0 0 0 , a=b -" },
	{ { "--out", "x", "--qui", "--u", "find" }, "0 0 1 , x find" },
	{ { "--watch", "a", "--watch=b" }, "0 0 0 , - - +a +b" },
	{ { "--watched" }, "0 1 0 , - -" },
	{ { "--delimiter", ";" }, "0 0 0 ; - -" },
	{ { "--delimiter", "tab" }, "0 0 0 T - -" },
	{ { "--delimiter=\t" }, "0 0 0 T - -" },
};

static void takes_what_is_right(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct fixture f;

		assert_int_equal(parse(&f, good[i].args), SB_OK);
		assert_string_equal(shown(&f).p, good[i].shown);
		sb_arena_release(&f.arena);
	}
}

static const struct {
	const char *args[MOST_ARGS];
	const char *text;
} bad[] = {
	{ { "--job" }, "--jobs needs a value: N" },
	{ { "-j" }, "--jobs needs a value: N" },
	{ { "-qj" }, "--jobs needs a value: N" },
	{ { "-j0" }, "--jobs takes a number from 1 to 64, not '0'" },
	{ { "-j65" }, "--jobs takes a number from 1 to 64, not '65'" },
	{ { "-j+4" }, "--jobs takes a number from 1 to 64, not '+4'" },
	{ { "-j", "4x" }, "--jobs takes a number from 1 to 64, not '4x'" },
	{ { "--jobs=" }, "--jobs takes a number from 1 to 64, not ''" },
	{ { "-j99999999999999999999" },
	  "--jobs takes a number from 1 to 64, not '99999999999999999999'" },
	{ { "--quiet=1" }, "--quiet takes no value" },
	{ { "--zebra" }, "no option '--zebra'" },
	{ { "--quite" }, "no option '--quite'; did you mean '--quiet'?" },
	{ { "--w" }, "'--w' is short for more than one option" },
	{ { "--=x" }, "no option '--'" },
	{ { "-x" }, "no option '-x'" },
	{ { "-qx" }, "no option '-x'" },
	{ { "--delimiter", "" },
	  "--delimiter takes one ASCII character or 'tab', not ''" },
	{ { "--delimiter", "\n" },
	  "--delimiter takes one ASCII character or 'tab', not '\n'" },
	{ { "--delimiter", "ab" },
	  "--delimiter takes one ASCII character or 'tab', not 'ab'" },
	{ { "--delimiter", "\xC3\xB8" },
	  "--delimiter takes one ASCII character or 'tab', not '\xC3\xB8'" },
	{ { "--until", "fin" }, "--until takes one of: read find; not 'fin'" },
	{ { "--until", "" }, "--until takes one of: read find; not ''" },
};

static void says_what_is_wrong(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct fixture f;

		assert_int_equal(parse(&f, bad[i].args), SB_USAGE);
		assert_string_equal(f.err.text, bad[i].text);
		sb_arena_release(&f.arena);
	}
}

static void finds_near_words(void **state)
{
	static const char *const words[] = { "run", "read", "normalise", NULL };

	(void)state;
	assert_string_equal(sb_options_nearest("rum", words), "run");
	assert_string_equal(sb_options_nearest("raed", words), "read");
	assert_string_equal(sb_options_nearest("normalize", words),
			    "normalise");
	assert_null(sb_options_nearest("frobnicate", words));
	assert_null(sb_options_nearest("", (const char *const[]) { NULL }));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_what_is_right),
		cmocka_unit_test(says_what_is_wrong),
		cmocka_unit_test(finds_near_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
