/* top.c - see saidby/top.h */
#include "saidby/top.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

#include "saidby/csvread.h"
#include "saidby/read.h"
#include "saidby/vec.h"
#include "saidby/words.h"

enum { DEFAULT_ROWS = 20, LEAST_WIDTH = 72, DEFAULT_WIDTH = 100 };

const struct sb_option sb_top_options[] = {
	{ .name = "number",
	  .letter = 'n',
	  .kind = SB_OPT_INT,
	  .offset = SB_FIELD(top),
	  .arg = "N",
	  .least = 1,
	  .most = 100000,
	  .help = "show N claims (default 20)" },
	{ .name = NULL },
};

struct ranked {
	const struct sb_csv_row *row;
	int confidence;
	size_t place;
};

static int number(struct sb_slice s)
{
	int n = 0;

	for (size_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
		n = n * 10 + (s.p[i] - '0');
	return n;
}

static int surest_first(const void *x, const void *y)
{
	const struct ranked *a = x, *b = y;

	if (a->confidence != b->confidence)
		return a->confidence > b->confidence ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

/* Columns that a character takes on a terminal. */
static int width_of(int32_t c)
{
	int w = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);

	if (u_charType(c) == U_NON_SPACING_MARK)
		return 0;
	return w == U_EA_WIDE || w == U_EA_FULLWIDTH ? 2 : 1;
}

/* S in exactly WIDTH columns, cut with an ellipsis where it is longer. */
static void print_cell(struct sb_slice s, int width)
{
	size_t at = 0, fits = 0;
	int used = 0, kept = 0;

	while (at < s.n) {
		used += width_of(sb_next_cp(s, &at));
		if (used <= width - 1) {
			fits = at;
			kept = used;
		}
		if (used > width)
			break;
	}
	if (used <= width)
		printf("%.*s%*s", SB_FMT(s), width - used, "");
	else
		printf("%.*s\u2026%*s", (int)fits, s.p, width - 1 - kept, "");
}

static int terminal_width(void)
{
	struct winsize w;

	if (!isatty(STDOUT_FILENO) ||
	    ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) != 0 || w.ws_col == 0)
		return DEFAULT_WIDTH;
	return w.ws_col < LEAST_WIDTH ? LEAST_WIDTH : w.ws_col;
}

static void print_table(const struct sb_csv *csv, const struct ranked *rows,
			size_t n)
{
	size_t speaker = sb_csv_column(csv, "speaker");
	size_t written = sb_csv_column(csv, "speaker_as_written");
	size_t outlet = sb_csv_column(csv, "source_outlet");
	size_t claim = sb_csv_column(csv, "claim");
	int wide = terminal_width() - 4 - 22 - 18 - 3;

	printf("%3s %-22s %-18s %s\n", "%", "speaker", "outlet", "claim");
	for (size_t i = 0; i < n; i++) {
		const struct sb_csv_row *r = rows[i].row;
		struct sb_slice who = sb_csv_cell(r, speaker);

		printf("%3d ", rows[i].confidence);
		print_cell(who.n ? who : sb_csv_cell(r, written), 22);
		printf(" ");
		print_cell(sb_csv_cell(r, outlet), 18);
		printf(" ");
		print_cell(sb_csv_cell(r, claim), wide);
		printf("\n");
	}
}

static enum sb_rc show(const struct sb_config *config, const struct sb_csv *csv)
{
	size_t column = sb_csv_column(csv, "confidence");
	size_t most = config->top ? (size_t)config->top : DEFAULT_ROWS;
	struct ranked *rows = sb_malloc(csv->nrows * sizeof(*rows));

	for (size_t i = 0; i < csv->nrows; i++)
		rows[i] = (struct ranked) {
			&csv->rows[i],
			number(sb_csv_cell(&csv->rows[i], column)), i
		};
	if (csv->nrows)
		qsort(rows, csv->nrows, sizeof(*rows), surest_first);
	print_table(csv, rows, csv->nrows < most ? csv->nrows : most);
	printf("%zu claims in all\n", csv->nrows);
	free(rows);
	return SB_OK;
}

enum sb_rc sb_top_run(const struct sb_config *config, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct sb_csv csv = { 0 };
	enum sb_rc rc;

	if (config->paths.n != 1)
		return sb_fail(err, SB_USAGE, NULL, 0, "name one CSV");
	rc = sb_read_csv(&csv, config->paths.v[0], wanted, err);
	if (rc == SB_OK)
		rc = show(config, &csv);
	sb_csv_release(&csv);
	return rc;
}
