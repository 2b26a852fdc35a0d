/* rows.c - claims as rows, out of the ledger */
#include "internal.h"

static enum sb_rc give(struct sb_ledger *l, sqlite3_stmt *s,
		       sb_ledger_row_fn *fn, void *arg, struct sb_err *err)
{
	enum sb_rc rc;

	while ((rc = db_step(l, s, err)) == SB_OK) {
		struct sb_row row;
		size_t i;

		for (i = 0; i < schema_ncolumns(); i++)
			*schema_cell(&row, i) = db_text(s, (int)i);
		rc = fn(arg, &row, db_text(s, (int)i), err);
		if (rc != SB_OK)
			return rc;
	}
	return rc == SB_END ? SB_OK : rc;
}

int row_confidence(const struct sb_row *row)
{
	int n = 0;

	for (size_t i = 0; i < row->confidence.n && i < 3; i++)
		n = n * 10 + (row->confidence.p[i] - '0');
	return n;
}

enum sb_rc sb_ledger_each_row(struct sb_ledger *l, enum sb_ledger_rows which,
			      sb_ledger_row_fn *fn, void *arg,
			      struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	sqlite3_stmt *s = NULL;
	enum sb_rc rc;

	if (sqlite3_prepare_v2(l->db, schema_select_rows(&arena, which), -1, &s,
			       NULL) == SQLITE_OK)
		rc = give(l, s, fn, arg, err);
	else
		rc = db_fail(l, err);
	sqlite3_finalize(s);
	sb_arena_release(&arena);
	return rc;
}
