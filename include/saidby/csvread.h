/* csvread.h - CSV as it comes back from a spreadsheet
 *
 * A table's rows are arrays of cells; all memory is in the table's arena. The
 * header is the first row that has one of the wanted columns, so title rows
 * and a `sep=` line above it do no harm; the delimiter is the one of
 * `, ; tab |` under which there is such a row. Columns are found by name, in
 * any case and any order. Blank lines are no rows; a row may have fewer or
 * more cells than the header.
 *
 * Text is read strictly. Where that fails it is read again leniently, and
 * `lenient` is the line that made it necessary, to be told to the user.
 * A cell is at most 1 MiB: a stray quotation mark must not swallow the file.
 */
#ifndef SAIDBY_CSVREAD_H
#define SAIDBY_CSVREAD_H

#include "saidby/arena.h"
#include "saidby/err.h"

struct sb_csv_row {
	unsigned line;		      /* where it starts, from 1 */
	const struct sb_slice *cells; /* as written, spaces too */
	size_t n;
};

struct sb_csv {
	struct sb_arena arena;
	struct sb_csv_row header;
	struct sb_csv_row *rows;
	size_t nrows;
	char delimiter;
	unsigned lenient; /* a line, or 0 */
};

/* Do the bytes of a file start as those of .xlsx, .ods or .xls do? */
bool sb_csv_is_workbook(struct sb_slice bytes);

/* Reads TEXT, valid UTF-8, whose header must have one of the NULL-terminated
 * WANTED columns. SB_DATA with WHERE and line if there is none, or if the
 * text can't be read even leniently. Release the table in any case.
 */
enum sb_rc sb_csv_parse(struct sb_csv *csv, struct sb_slice text,
			const char *const *wanted, const char *where,
			struct sb_err *err);
void sb_csv_release(struct sb_csv *csv);

/* SIZE_MAX if there is no column NAME. */
size_t sb_csv_column(const struct sb_csv *csv, const char *name);

/* Absent if the row ends before COLUMN, or COLUMN is SIZE_MAX. */
struct sb_slice sb_csv_cell(const struct sb_csv_row *row, size_t column);

#endif
