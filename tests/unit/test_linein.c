/* test_linein.c - lines of a descriptor, bounded */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <fcntl.h>
#include <unistd.h>

#include "saidby/interrupt.h"
#include "saidby/linein.h"

/* Lines are shown with their numbers, "!" is one that is too long. */
static const struct {
	const char *text;
	const char *shown;
} rows[] = {
	{ "", "" },
	{ "\n", "1[]" },
	{ "a", "1[a]" },
	{ "a\n", "1[a]" },
	{ "a\nb", "1[a]2[b]" },
	{ "\n\na\n\n", "1[]2[]3[a]4[]" },
	{ "12345678\nb", "1[12345678]2[b]" },
	{ "12345678", "1[12345678]" },
	{ "123456789\nb\n", "1!2[b]" },
	{ "123456789", "1!" },
	{ "a\n123456789\n123456789\nb", "1[a]2!3!4[b]" },
	{ "a\r\nb", "1[a\r]2[b]" },
};

/* A descriptor from which TEXT comes. */
static int feed(const char *text, size_t n)
{
	FILE *f = tmpfile();
	int fd;

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, n, f), n);
	assert_int_equal(fflush(f), 0);
	fd = dup(fileno(f));
	fclose(f);
	lseek(fd, 0, SEEK_SET);
	return fd;
}

static void cuts_lines(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct sb_linein in = {
			.fd = feed(rows[i].text, strlen(rows[i].text)),
			.most = 8,
			.where = "here",
		};
		char shown[128] = "";
		struct sb_slice line;
		struct sb_err err;
		enum sb_rc rc;

		while ((rc = sb_linein_next(&in, &line, &err)) != SB_END) {
			size_t n = strlen(shown);

			if (rc == SB_OK)
				snprintf(shown + n, sizeof(shown) - n,
					 "%u[%.*s]", in.number, SB_FMT(line));
			else
				snprintf(shown + n, sizeof(shown) - n, "%u!",
					 err.line);
		}
		assert_string_equal(shown, rows[i].shown);
		sb_linein_release(&in);
		close(in.fd);
	}
}

/* Longer than what is read at once, and than what is allowed. */
static void keeps_to_its_bound(void **state)
{
	enum { LONG = 5000000, MOST = 1000000 };
	char *text = malloc(2 * LONG);
	struct sb_linein in = { .most = MOST, .where = "here" };
	struct sb_slice line;
	struct sb_err err;

	(void)state;
	assert_non_null(text);
	memset(text, 'x', 2 * LONG);
	text[MOST] = '\n';
	text[LONG] = '\n';
	text[LONG + 1] = '\n';
	in.fd = feed(text, 2 * LONG);
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_OK);
	assert_int_equal(line.n, MOST);
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_SKIP);
	assert_string_equal(err.text, "a line of more than 1000000 bytes");
	assert_string_equal(err.where, "here");
	assert_int_equal(err.line, 2);
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_OK);
	assert_int_equal(line.n, 0);
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_SKIP);
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_END);
	assert_in_range(in.cap, MOST, 4 * MOST);
	sb_linein_release(&in);
	close(in.fd);
	free(text);
}

static void says_what_fails(void **state)
{
	struct sb_linein in = { .fd = open("/", O_RDONLY),
				.most = 8,
				.where = "here" };
	struct sb_slice line;
	struct sb_err err;

	(void)state;
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_IO);
	assert_string_equal(err.text, "cannot read: Is a directory");
	sb_linein_release(&in);
	close(in.fd);
}

/* The last: what is asked for stays asked for. Nothing ever comes. */
static void ends_when_interrupted(void **state)
{
	int ends[2];
	struct sb_linein in = { .most = 8 };
	struct sb_slice line;
	struct sb_err err;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	in.fd = ends[0];
	sb_interrupt();
	assert_int_equal(sb_linein_next(&in, &line, &err), SB_INTERRUPTED);
	sb_linein_release(&in);
	close(ends[0]);
	close(ends[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cuts_lines),
		cmocka_unit_test(keeps_to_its_bound),
		cmocka_unit_test(says_what_fails),
		cmocka_unit_test(ends_when_interrupted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
