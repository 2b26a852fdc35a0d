/* table.c - a whole CSV, see saidby/read.h */
#include "saidby/csvread.h"
#include "saidby/file.h"
#include "saidby/log.h"
#include "saidby/read.h"

/* A night's claims of a large corpus. */
enum { MOST_BYTES = 1 << 30 };

enum sb_rc sb_read_csv(struct sb_csv *csv, const char *path,
		       const char *const *wanted, struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	struct sb_decoded text;
	struct sb_slice bytes;
	enum sb_rc rc = sb_file_load(&arena, path, MOST_BYTES, &bytes, err);

	memset(csv, 0, sizeof(*csv));
	if (rc == SB_OK && sb_csv_is_workbook(bytes))
		rc = sb_fail(err, SB_DATA, path, 0,
			     "a workbook, not CSV: save it as CSV (UTF-8)");
	if (rc == SB_OK) {
		sb_charset_decode(&arena, bytes, (struct sb_slice) { NULL, 0 },
				  &text);
		rc = sb_csv_parse(csv, text.text, wanted, path, err);
	}
	if (rc == SB_OK && csv->lenient)
		sb_log(SB_WARNING, path, csv->lenient, 0,
		       "a quotation mark in the wrong place: read leniently");
	sb_arena_release(&arena);
	return rc;
}
