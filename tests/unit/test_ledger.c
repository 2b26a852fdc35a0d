/* test_ledger.c - the ledger's file, lock and files */
#include <fcntl.h>
#include <utime.h>

#include "ledger/internal.h"
#include "stages.h"

static char folder[64], path[96];

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/saidby-unit-XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof(path), "%s/l.db", folder);
	return 0;
}

static int drop_folder(void **state)
{
	char command[128];

	(void)state;
	snprintf(command, sizeof(command), "rm -r %s", folder);
	return system(command);
}

static struct sb_ledger *open_ledger(enum sb_ledger_use use)
{
	struct sb_ledger *l = NULL;
	struct sb_err err = { 0 };

	if (sb_ledger_open(&l, path, use, &err) != SB_OK)
		fail_msg("%s: %s", err.where, err.text);
	return l;
}

static void sql(struct sb_ledger *l, const char *text)
{
	if (sqlite3_exec(l->db, text, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", text, sqlite3_errmsg(l->db));
}

/* ---- versions ---- */

static const char add_claim[] =
	"INSERT INTO runs VALUES(1, '', 0);"
	"INSERT INTO articles VALUES(1, 'a', 'a', 0, 0, 0, 0, 1, 1, NULL);"
	"INSERT INTO claims(claim_id, article, place, first_run, change_run,"
	" change, claim, article_id) VALUES('c_1', 1, 0, 1, 1, 'new', 'x', "
	"'a')";

static enum sb_rc count_row(void *arg, const struct sb_row *row,
			    struct sb_slice day, struct sb_err *err)
{
	(void)day;
	(void)err;
	assert_true(sb_slice_is(row->claim_id, "c_1"));
	assert_true(sb_slice_is(row->claim, "x"));
	assert_true(sb_slice_is(row->change, "new"));
	assert_int_equal(row->group.n, 0);
	++*(int *)arg;
	return SB_OK;
}

static void an_older_one_is_brought_up(void **state)
{
	struct sb_ledger *l = open_ledger(SB_LEDGER_MAKE);
	struct sb_err err = { 0 };
	int n = 0;

	(void)state;
	sql(l, add_claim);
	/* As version 1 had it. */
	sql(l, "ALTER TABLE claims DROP COLUMN also_in;"
	       "ALTER TABLE claims DROP COLUMN \"group\";"
	       "ALTER TABLE claims DROP COLUMN variant;"
	       "ALTER TABLE claims DROP COLUMN linked_to;"
	       "DROP TABLE groups; DROP TABLE group_keys;"
	       "PRAGMA user_version = 1");
	sb_ledger_close(l);
	l = open_ledger(SB_LEDGER_READ);
	assert_int_equal(schema_version(l), SCHEMA);
	assert_int_equal(
		sb_ledger_each_row(l, SB_ROWS_ALL, count_row, &n, &err), SB_OK);
	assert_int_equal(n, 1);
	sb_ledger_close(l);
}

static void a_newer_one_is_left_alone(void **state)
{
	struct sb_ledger *l = open_ledger(SB_LEDGER_MAKE);
	struct sb_err err = { 0 };

	(void)state;
	sql(l, "PRAGMA user_version = 3");
	sb_ledger_close(l);
	assert_int_equal(sb_ledger_open(&l, path, SB_LEDGER_READ, &err),
			 SB_DATA);
}

/* ---- the lock ---- */

static void one_writes_others_read(void **state)
{
	struct sb_ledger *l = open_ledger(SB_LEDGER_MAKE), *other = NULL;
	struct sb_err err = { 0 };
	char mine[64];

	(void)state;
	snprintf(mine, sizeof(mine), "process %ld on ", (long)getpid());
	assert_int_equal(sb_ledger_open(&other, path, SB_LEDGER_EDIT, &err),
			 SB_IO);
	assert_non_null(strstr(err.text, mine));
	assert_non_null(strstr(err.text, " since 2"));
	other = open_ledger(SB_LEDGER_READ);
	sb_ledger_close(other);
	sb_ledger_close(l);
	sb_ledger_close(open_ledger(SB_LEDGER_EDIT));
}

static void what_is_not_committed_is_undone(void **state)
{
	struct sb_ledger *l = open_ledger(SB_LEDGER_MAKE);
	struct sb_err err = { 0 };
	int n = 0;

	(void)state;
	assert_int_equal(db_begin(l, &err), SB_OK);
	sql(l, add_claim);
	sb_ledger_close(l);
	l = open_ledger(SB_LEDGER_READ);
	assert_int_equal(
		sb_ledger_each_row(l, SB_ROWS_ALL, count_row, &n, &err), SB_OK);
	assert_int_equal(n, 0);
	sb_ledger_close(l);
}

/* ---- which files are due ---- */

static const struct due_row {
	const char *what, *text;
	int age; /* seconds */
	bool due, touched;
} due_rows[] = {
	{ "new", "one", 100, true, true },
	{ "as it was", "one", 100, false, false },
	{ "another time", "one", 50, false, true },
	{ "another text", "two", 40, true, true },
	{ "another size", "three", 40, true, true },
	{ "just written", "three", 0, false, true },
	{ "just written, again", "three", 0, false, true },
	{ "just written, another text", "threw", 0, true, true },
	{ "empty", "", 70, true, true },
	{ "still empty", "", 70, false, false },
};

static void write_text(const char *name, const char *text, time_t at)
{
	struct utimbuf times = { at, at };
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(utime(name, &times), 0);
}

static void files_are_due(void **state)
{
	struct sb_ledger *l = open_ledger(SB_LEDGER_MAKE);
	struct sb_err err = { 0 };
	struct files f = { 0 };
	time_t now = time(NULL);
	char name[96];
	int bad = 0;

	(void)state;
	snprintf(name, sizeof(name), "%s/a.txt", folder);
	assert_int_equal(files_load(&f, l, &err), SB_OK);
	for (size_t i = 0; i < COUNT(due_rows); i++) {
		const struct due_row *r = &due_rows[i];
		uint32_t number = 0;
		struct stat st;
		bool due;

		write_text(name, r->text, now - r->age);
		assert_int_equal(stat(name, &st), 0);
		due = files_due(&f, sb_slice_of(name), &st, &number);
		assert_int_equal(number, 1);
		if (due != r->due || f.list.v[0].touched != r->touched)
			bad += wrong("%s: due %d, touched %d", r->what, due,
				     f.list.v[0].touched);
		f.list.v[0].gone = f.list.v[0].touched = false;
	}
	files_release(&f);
	sb_ledger_close(l);
	assert_int_equal(bad, 0);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, make_folder, drop_folder)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_older_one_is_brought_up),
		TEST(a_newer_one_is_left_alone),
		TEST(one_writes_others_read),
		TEST(what_is_not_committed_is_undone),
		TEST(files_are_due),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
