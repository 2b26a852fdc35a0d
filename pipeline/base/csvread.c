/* csvread.c - see saidby/csvread.h
 *
 * libcsv tells neither line nor offset, so it is given one line at a time. It
 * trims cells unless told what a space is, it leaves its parser unusable
 * after an error (no csv_fini then), and it grows a cell without bound.
 */
#include "saidby/csvread.h"

#include <csv.h>
#include <stdio.h>
#include <strings.h>

#include "saidby/vec.h"

enum { MOST_CELL = 1 << 20, CHUNK = 64 * 1024, HEAD = 256 * 1024 };

struct reading {
	struct csv_parser parser;
	struct sb_arena *arena;
	SB_VEC(struct sb_csv_row) rows;
	SB_VEC(struct sb_slice) cells; /* of the row that is open */
	unsigned start;		       /* its line */
	bool open, too_long;
};

static void end_cell(void *s, size_t n, void *data)
{
	struct reading *r = data;

	r->too_long |= n > MOST_CELL;
	r->open = true;
	*sb_vec_push(r->arena, &r->cells) =
		sb_arena_dup(r->arena, (struct sb_slice) { s ? s : "", n });
}

static void end_row(int c, void *data)
{
	struct reading *r = data;
	struct sb_slice *cells = SB_NEW_N(r->arena, struct sb_slice,
					  r->cells.n);
	struct sb_csv_row *row = sb_vec_push(r->arena, &r->rows);

	(void)c;
	if (r->cells.n)
		memcpy(cells, r->cells.v, r->cells.n * sizeof(*cells));
	row->line = r->start;
	row->cells = cells;
	row->n = r->cells.n;
	r->cells.n = 0;
	r->open = false;
}

static int no_space(unsigned char c)
{
	(void)c;
	return 0;
}

/* The line at *AT with its end: LF, CRLF or a lone CR. */
static struct sb_slice next_line(struct sb_slice text, size_t *at)
{
	size_t from = *at, to = from;

	while (to < text.n && text.p[to] != '\n' && text.p[to] != '\r')
		to++;
	if (to < text.n)
		to += text.p[to] == '\r' && to + 1 < text.n &&
				      text.p[to + 1] == '\n'
			      ? 2
			      : 1;
	*at = to;
	return (struct sb_slice) { text.p + from, to - from };
}

/* False on an error of the parser or a cell without end. */
static bool feed(struct reading *r, struct sb_slice line)
{
	while (line.n) {
		size_t n = line.n < CHUNK ? line.n : CHUNK;

		if (csv_parse(&r->parser, line.p, n, end_cell, end_row, r) != n)
			return false;
		r->too_long |= csv_get_buffer_size(&r->parser) >
			       MOST_CELL + CHUNK;
		if (r->too_long)
			return false;
		line.p += n;
		line.n -= n;
	}
	return true;
}

/* Reads TEXT from line LINE on. What went wrong where is in *BAD: the line of
 * an error, 0 if there was none. END: the text is complete.
 */
static bool read_rows(struct reading *r, struct sb_slice text, unsigned line,
		      bool end, unsigned *bad)
{
	size_t at = 0;

	*bad = 0;
	for (; at < text.n; line++) {
		struct sb_slice s = next_line(text, &at);

		/* libcsv knows itself whether the row goes on. */
		if (!r->open && !r->parser.quoted)
			r->start = line;
		if (!feed(r, s)) {
			*bad = r->too_long ? r->start : line;
			return false;
		}
	}
	/* Only in strict mode csv_fini minds an open quotation. */
	csv_set_opts(&r->parser, CSV_STRICT | CSV_STRICT_FINI);
	if (end && csv_fini(&r->parser, end_cell, end_row, r) != 0) {
		*bad = r->start;
		return false;
	}
	return true;
}

static void start_reading(struct reading *r, struct sb_arena *arena,
			  char delimiter, bool strict)
{
	memset(r, 0, sizeof(*r));
	r->arena = arena;
	csv_init(&r->parser, strict ? CSV_STRICT : 0);
	csv_set_delim(&r->parser, (unsigned char)delimiter);
	csv_set_space_func(&r->parser, no_space);
	csv_set_blk_size(&r->parser, 4096);
}

static bool same_name(struct sb_slice cell, const char *name)
{
	cell = sb_slice_trim(cell);
	return cell.n == strlen(name) && !strncasecmp(cell.p, name, cell.n);
}

static bool has_column(const struct sb_csv_row *row, const char *const *wanted)
{
	for (; *wanted; wanted++)
		for (size_t i = 0; i < row->n; i++)
			if (same_name(row->cells[i], *wanted))
				return true;
	return false;
}

/* The line of the header under DELIMITER, or 0. */
static unsigned find_header(struct sb_slice text, char delimiter,
			    const char *const *wanted)
{
	struct sb_arena arena = { 0 };
	struct reading r;
	unsigned bad, line = 0;
	struct sb_slice head = text;

	if (head.n > HEAD)
		head.n = HEAD;
	start_reading(&r, &arena, delimiter, false);
	read_rows(&r, head, 1, head.n == text.n, &bad);
	for (size_t i = 0; i < r.rows.n && !line; i++)
		if (has_column(&r.rows.v[i], wanted))
			line = r.rows.v[i].line;
	csv_free(&r.parser);
	sb_arena_release(&arena);
	return line;
}

static struct sb_slice from_line(struct sb_slice text, unsigned line)
{
	size_t at = 0;

	while (--line)
		next_line(text, &at);
	return (struct sb_slice) { text.p + at, text.n - at };
}

static bool read_all(struct sb_csv *csv, struct sb_slice text, unsigned line,
		     bool strict, unsigned *bad)
{
	struct reading r;
	bool ok;

	start_reading(&r, &csv->arena, csv->delimiter, strict);
	ok = read_rows(&r, text, line, true, bad);
	csv_free(&r.parser);
	if (!ok || !r.rows.n)
		return false;
	csv->header = r.rows.v[0];
	csv->rows = r.rows.v + 1;
	csv->nrows = r.rows.n - 1;
	return true;
}

enum sb_rc sb_csv_parse(struct sb_csv *csv, struct sb_slice text,
			const char *const *wanted, const char *where,
			struct sb_err *err)
{
	unsigned line = 0, bad;

	memset(csv, 0, sizeof(*csv));
	if (sb_slice_starts(text, SB_LIT("\xEF\xBB\xBF"))) {
		text.p += 3;
		text.n -= 3;
	}
	for (const char *d = ",;\t|"; *d && !line; d++) {
		csv->delimiter = *d;
		line = find_header(text, *d, wanted);
	}
	if (!line)
		return sb_fail(err, SB_DATA, where, 0,
			       "no header with a column \"%s\"", wanted[0]);
	text = from_line(text, line);
	if (read_all(csv, text, line, true, &bad))
		return SB_OK;
	csv->lenient = bad;
	sb_arena_reset(&csv->arena);
	if (read_all(csv, text, line, false, &bad))
		return SB_OK;
	return sb_fail(err, SB_DATA, where, bad,
		       "a quotation mark in the row that starts here is never "
		       "closed");
}

bool sb_csv_is_workbook(struct sb_slice s)
{
	return sb_slice_starts(s, SB_LIT("PK\x03\x04")) ||
	       sb_slice_starts(s, SB_LIT("\xD0\xCF\x11\xE0"));
}

void sb_csv_release(struct sb_csv *csv)
{
	sb_arena_release(&csv->arena);
	memset(csv, 0, sizeof(*csv));
}

size_t sb_csv_column(const struct sb_csv *csv, const char *name)
{
	for (size_t i = 0; i < csv->header.n; i++)
		if (same_name(csv->header.cells[i], name))
			return i;
	return SIZE_MAX;
}

struct sb_slice sb_csv_cell(const struct sb_csv_row *row, size_t column)
{
	return column < row->n ? row->cells[column]
			       : (struct sb_slice) { NULL, 0 };
}
