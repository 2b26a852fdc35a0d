/* test_csvread.c - CSV as spreadsheets save it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "saidby/csvread.h"
#include "saidby/vec.h"

static const char *const wanted[] = { "claim_id", NULL };

/* Rows as they should be read: cells in brackets, a row a line, with the
 * number of the line that it starts in.
 */
static const struct {
	const char *text, *rows;
	char delimiter;
	unsigned lenient;
} good[] = {
	/* clang-format off */
	{ "claim_id,notes\r\nc_1,fine\r\n", "2[c_1][fine]\n", ',', 0 },
	{ "claim_id,notes\nc_1,fine", "2[c_1][fine]\n", ',', 0 },
	{ "claim_id,notes\rc_1,fine\rc_2,\r", "2[c_1][fine]\n3[c_2][]\n", ',',
	  0 },
	{ "\xEF\xBB\xBF\"claim_id\";\"notes\"\r\n\"c_1\";\"a;b\"\r\n",
	  "2[c_1][a;b]\n", ';', 0 },
	{ "claim_id\tnotes\nc_1\ta, b\n", "2[c_1][a, b]\n", '\t', 0 },
	{ "claim_id|notes\nc_1|x\n", "2[c_1][x]\n", '|', 0 },
	{ "sep=;\nclaim_id;notes\nc_1;x\n", "3[c_1][x]\n", ';', 0 },
	{ "Review of May\n\n,,\nnotes,Claim_ID \nx,c_1\n", "5[x][c_1]\n", ',',
	  0 },
	{ "\"Title\nof two lines\"\nclaim_id,n\nc_1,x\n", "4[c_1][x]\n", ',',
	  0 },
	{ "claim_id,notes\nc_1,\"two\nlines\"\nc_2,\"a \"\"b\"\"\"\n",
	  "2[c_1][two\nlines]\n4[c_2][a \"b\"]\n", ',', 0 },
	{ "claim_id,notes\n\"c\n\n1\",x\nc_2,y\n",
	  "2[c\n\n1][x]\n5[c_2][y]\n", ',', 0 },
	{ "claim_id,notes\n  c_1 ,\t x  \n", "2[  c_1 ][\t x  ]\n", ',', 0 },
	{ "claim_id,notes\n\n\r\nc_1\n\nc_2,a,b\n",
	  "4[c_1]\n6[c_2][a][b]\n", ',', 0 },
	{ "claim_id,notes\nc_1,5\" nail\nc_2,x\n",
	  "2[c_1][5\" nail]\n3[c_2][x]\n", ',', 2 },
	{ "claim_id,notes\nc_1,\"so \"it\" is\"\nc_2,x\n",
	  "2[c_1][so \"it\" is]\n3[c_2][x]\n", ',', 2 },
	{ "claim_id,notes\n", "", ',', 0 },
	/* clang-format on */
};

static struct sb_slice shown(struct sb_arena *arena, const struct sb_csv *csv)
{
	struct sb_text t = { 0 };

	for (size_t i = 0; i < csv->nrows; i++) {
		const struct sb_csv_row *r = &csv->rows[i];

		sb_text_addf(arena, &t, "%u", r->line);
		for (size_t k = 0; k < r->n; k++)
			sb_text_addf(arena, &t, "[%.*s]", SB_FMT(r->cells[k]));
		sb_text_addc(arena, &t, '\n');
	}
	return sb_text_slice(&t);
}

static void reads_tables(void **state)
{
	struct sb_err err = { .text = "" };
	struct sb_csv csv;

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct sb_slice got;

		if (sb_csv_parse(&csv, sb_slice_of(good[i].text), wanted, "f",
				 &err) != SB_OK)
			fail_msg("%s: %s", good[i].text, err.text);
		got = shown(&csv.arena, &csv);
		if (!sb_slice_is(got, good[i].rows))
			fail_msg("%s: wanted %s, got %.*s", good[i].text,
				 good[i].rows, SB_FMT(got));
		assert_int_equal(csv.delimiter, good[i].delimiter);
		assert_int_equal(csv.lenient, good[i].lenient);
		sb_csv_release(&csv);
	}
}

static void finds_columns(void **state)
{
	struct sb_csv csv;
	size_t notes;

	(void)state;
	assert_int_equal(sb_csv_parse(&csv, SB_LIT("NOTES , Claim_id\na\n,b\n"),
				      wanted, "f", NULL),
			 SB_OK);
	notes = sb_csv_column(&csv, "notes");
	assert_int_equal(notes, 0);
	assert_int_equal(sb_csv_column(&csv, "claim_id"), 1);
	assert_true(sb_csv_column(&csv, "note") == SIZE_MAX);
	assert_true(sb_slice_is(sb_csv_cell(&csv.rows[0], notes), "a"));
	assert_null(sb_csv_cell(&csv.rows[0], 1).p);
	assert_null(sb_csv_cell(&csv.rows[0], SIZE_MAX).p);
	assert_non_null(sb_csv_cell(&csv.rows[1], notes).p);
	sb_csv_release(&csv);
}

static void refuses_what_is_no_table(void **state)
{
	static const struct {
		const char *text, *why;
		unsigned line;
	} bad[] = {
		{ "", "no header with a column \"claim_id\"", 0 },
		{ "id,notes\nc_1,x\n", "no header", 0 },
		{ "claim_id_old\n", "no header", 0 },
		{ "claim_id,notes\nc_1,x\nc_2,\"open\nc_3,x\n", "never closed",
		  3 },
		{ "claim_id,notes\nc_1,5\" nail\nc_2,\"open\n", "never closed",
		  3 },
	};
	struct sb_err err;
	struct sb_csv csv;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_int_equal(sb_csv_parse(&csv, sb_slice_of(bad[i].text),
					      wanted, "f.csv", &err),
				 SB_DATA);
		if (!strstr(err.text, bad[i].why))
			fail_msg("%s: %s", bad[i].text, err.text);
		assert_int_equal(err.line, bad[i].line);
		assert_string_equal(err.where, "f.csv");
		sb_csv_release(&csv);
	}
}

/* A stray quotation mark must not take memory for all that follows. */
static void bounds_cells(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_text t = { 0 };
	struct sb_err err;
	struct sb_csv csv;

	(void)state;
	sb_text_add(&arena, &t, SB_LIT("claim_id,notes\nc_1,\""));
	while (t.n < 3 << 20)
		sb_text_add(&arena, &t, SB_LIT("and another line of text\n"));
	sb_text_add(&arena, &t, SB_LIT("\"\n"));
	assert_int_equal(
		sb_csv_parse(&csv, sb_text_slice(&t), wanted, "f", &err),
		SB_DATA);
	assert_int_equal(err.line, 2);
	sb_csv_release(&csv);
	sb_arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_tables),
		cmocka_unit_test(finds_columns),
		cmocka_unit_test(refuses_what_is_no_table),
		cmocka_unit_test(bounds_cells),
	};

	return cmocka_run_group_tests_name("csvread", tests, NULL, NULL);
}
