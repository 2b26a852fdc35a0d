/* command.c - `saidby group`: fills the columns of an existing claims CSV
 *
 * Claims are added in order of their articles' dates, those without one last
 * and otherwise as they stand in the file, so that a group keeps its oldest
 * claim whatever the order of rows.
 */
#include <stdlib.h>

#include "internal.h"
#include "saidby/csvread.h"
#include "saidby/interrupt.h"
#include "saidby/log.h"
#include "saidby/read.h"
#include "saidby/write.h"

enum kind { CODE, ID, NAME, TEXT };

/* Our columns, where they are in the file and in a row. */
static const struct column {
	const char *name;
	enum kind kind;
	size_t offset;
} columns[] = {
#define COLUMN(name, kind) { #name, kind, offsetof(struct sb_row, name) },
	SB_COLUMNS(COLUMN)
#undef COLUMN
};

enum { COLUMNS = sizeof(columns) / sizeof(*columns) };

struct item {
	struct sb_row row;
	const struct sb_csv_row *from;
	struct sb_group_claim claim;
	bool counts; /* has an id and a claim */
	int64_t number;
	uint64_t wording;
};

struct grouping {
	const struct sb_config *config;
	struct sb_csv csv;
	struct sb_arena arena, scratch; /* of all; of a group or article */
	size_t at[COLUMNS];		/* in the file, or SIZE_MAX */
	SB_VEC(size_t) more; /* columns in the file that are not ours */
	struct item *items;
	struct item **order; /* those that count, oldest first */
	size_t n;	     /* of order */
	struct sb_group_index *index;
	size_t groups, variants, links, orphans, compared;
};

/* ---- rows in ---- */

static struct sb_slice *field(struct sb_row *row, size_t column)
{
	return (struct sb_slice *)((char *)row + columns[column].offset);
}

static void find_columns(struct grouping *g)
{
	for (size_t i = 0; i < COLUMNS; i++)
		g->at[i] = sb_csv_column(&g->csv, columns[i].name);
	for (size_t k = 0; k < g->csv.header.n; k++) {
		bool ours = false;

		for (size_t i = 0; i < COLUMNS; i++)
			ours = ours || g->at[i] == k;
		if (!ours)
			*sb_vec_push(&g->arena, &g->more) = k;
	}
}

/* The guard of a text is put on again where it is written. Codes are written
 * as they are, so what somebody has put into them is guarded here; the claim,
 * which is code for the mark that it may have, as a text.
 */
static struct sb_slice take_cell(struct grouping *g, const struct column *c,
				 struct sb_slice cell)
{
	cell = sb_cell_unguard(cell);
	if (c->kind != CODE)
		return cell;
	return c->offset == offsetof(struct sb_row, claim)
		       ? sb_cell_text(&g->arena, cell)
		       : sb_cell_id(&g->arena, cell);
}

static void take_claim(struct item *t)
{
	sb_group_claim_of(&t->row, &t->claim);
	t->counts = t->row.claim_id.n && t->row.claim.n;
}

static void take_rows(struct grouping *g)
{
	g->items = SB_NEW_N(&g->arena, struct item, g->csv.nrows + 1);
	g->order = SB_NEW_N(&g->arena, struct item *, g->csv.nrows + 1);
	for (size_t i = 0; i < g->csv.nrows; i++) {
		struct item *t = &g->items[i];

		t->from = &g->csv.rows[i];
		for (size_t c = 0; c < COLUMNS; c++)
			*field(&t->row, c) = take_cell(
				g, &columns[c], sb_csv_cell(t->from, g->at[c]));
		take_claim(t);
		if (t->counts)
			g->order[g->n++] = t;
	}
}

/* ---- groups ---- */

static bool is_date(struct sb_slice s)
{
	const char *form = "dddd-dd-dd";

	if (s.n < strlen(form))
		return false;
	for (size_t i = 0; form[i]; i++)
		if (form[i] == 'd' ? s.p[i] < '0' || s.p[i] > '9'
				   : s.p[i] != form[i])
			return false;
	return true;
}

static int oldest_first(const void *x, const void *y)
{
	const struct item *a = *(struct item *const *)x;
	const struct item *b = *(struct item *const *)y;
	bool da = is_date(a->row.published), db = is_date(b->row.published);
	int by_date = 0;

	if (da != db)
		return da ? -1 : 1;
	if (da)
		by_date = sb_slice_cmp(a->row.published, b->row.published);
	return by_date ? by_date : (a > b) - (a < b);
}

static enum sb_rc add_claims(struct grouping *g, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	if (g->n)
		qsort(g->order, g->n, sizeof(struct item *), oldest_first);
	for (size_t i = 0; i < g->n && rc == SB_OK; i++) {
		struct sb_group_result result;

		if (sb_interrupted())
			return sb_fail(err, SB_INTERRUPTED, NULL, 0,
				       "interrupted");
		rc = sb_group_add(g->index, (int64_t)i, &g->order[i]->claim,
				  &result, err);
		g->order[i]->wording = result.wording;
		g->compared += result.compared;
	}
	for (size_t i = 0; i < g->n && rc == SB_OK; i++)
		rc = sb_group_of(g->index, (int64_t)i, &g->order[i]->number,
				 err);
	return rc;
}

static int by_group(const void *x, const void *y)
{
	const struct item *a = *(struct item *const *)x;
	const struct item *b = *(struct item *const *)y;

	if (a->number != b->number)
		return a->number < b->number ? -1 : 1;
	return oldest_first(x, y);
}

static void describe(struct grouping *g, struct item **v, size_t n)
{
	struct sb_group_member *m = SB_NEW_N(&g->scratch,
					     struct sb_group_member, n);
	struct sb_group_cells *cells = SB_NEW_N(&g->scratch,
						struct sb_group_cells, n);
	/* The founder is the oldest. */
	struct sb_slice id = sb_group_id(&g->arena, v[0]->claim.claim_id);

	for (size_t i = 0; i < n; i++)
		m[i] = (struct sb_group_member) {
			.publisher = v[i]->claim.publisher,
			.text = v[i]->claim.text,
			.quoted = v[i]->claim.type == SB_DIRECT,
			.wording = v[i]->wording,
		};
	sb_group_describe(&g->scratch, m, n, cells);
	for (size_t i = 0; i < n; i++) {
		v[i]->row.group = id;
		v[i]->row.also_in = sb_arena_dup(&g->arena, cells[i].also_in);
		v[i]->row.variant = sb_arena_dup(&g->arena, cells[i].variant);
		g->variants += cells[i].variant.n > 0;
	}
	g->groups += n > 1;
	sb_arena_reset(&g->scratch);
}

/* ---- links ---- */

static int by_article(const void *x, const void *y)
{
	const struct item *a = *(struct item *const *)x;
	const struct item *b = *(struct item *const *)y;
	int c = sb_slice_cmp(a->claim.article_id, b->claim.article_id);

	return c ? c : (a > b) - (a < b);
}

static void add_link(struct grouping *g, struct item *t, struct sb_slice id)
{
	struct sb_slice *cell = &t->row.linked_to;

	*cell = cell->n ? sb_arena_printf(&g->arena, "%.*s; %.*s",
					  SB_FMT(*cell), SB_FMT(id))
			: id;
}

static void link_article(struct grouping *g, struct item **v, size_t n)
{
	struct sb_group_claim *claims = SB_NEW_N(&g->scratch,
						 struct sb_group_claim, n);
	struct sb_group_links links;

	for (size_t i = 0; i < n; i++) {
		claims[i] = v[i]->claim;
		v[i]->row.linked_to = SB_LIT("");
	}
	if (!claims[0].article_id.n)
		return;
	links = sb_group_find_links(&g->scratch, claims, n);
	for (size_t i = 0; i < links.n; i++) {
		struct item *q = v[links.v[i].quote];
		struct item *p = v[links.v[i].paraphrase];

		add_link(g, q, p->claim.claim_id);
		add_link(g, p, q->claim.claim_id);
		g->orphans += links.v[i].orphan;
	}
	g->links += links.n;
	sb_arena_reset(&g->scratch);
}

static void each_group(struct grouping *g)
{
	if (g->n)
		qsort(g->order, g->n, sizeof(struct item *), by_group);
	for (size_t i = 0, end; i < g->n; i = end) {
		for (end = i + 1; end < g->n &&
				  g->order[end]->number == g->order[i]->number;)
			end++;
		describe(g, g->order + i, end - i);
	}
}

static void each_article(struct grouping *g)
{
	if (g->n)
		qsort(g->order, g->n, sizeof(struct item *), by_article);
	for (size_t i = 0, end; i < g->n; i = end) {
		for (end = i + 1;
		     end < g->n && sb_slice_eq(g->order[end]->claim.article_id,
					       g->order[i]->claim.article_id);)
			end++;
		link_article(g, g->order + i, end - i);
	}
}

/* ---- rows out ---- */

/* The cells of ROW in the columns that are not ours. */
static struct sb_more more_cells(struct grouping *g, struct sb_arena *arena,
				 const struct sb_csv_row *row)
{
	struct sb_slice *v = SB_NEW_N(arena, struct sb_slice, g->more.n + 1);

	for (size_t i = 0; i < g->more.n; i++)
		v[i] = sb_cell_unguard(sb_csv_cell(row, g->more.v[i]));
	return (struct sb_more) { v, g->more.n };
}

static enum sb_rc put_rows(struct grouping *g, struct sb_out *out,
			   struct sb_err *err)
{
	char delimiter = g->config->delimiter;
	struct sb_arena scratch = { 0 };
	struct sb_text text = { 0 };
	enum sb_rc rc;

	sb_row_header_more(&scratch, &text,
			   more_cells(g, &scratch, &g->csv.header), delimiter);
	rc = sb_out_put(out, sb_text_slice(&text), err);
	for (size_t i = 0; i < g->csv.nrows && rc == SB_OK; i++) {
		struct item *t = &g->items[i];

		sb_arena_reset(&scratch);
		text = (struct sb_text) { 0 };
		sb_row_put_more(&scratch, &text, &t->row,
				more_cells(g, &scratch, t->from), delimiter);
		rc = sb_out_put(out, sb_text_slice(&text), err);
	}
	sb_arena_release(&scratch);
	return rc;
}

static enum sb_rc put(struct grouping *g, struct sb_err *err)
{
	struct sb_out *out;
	struct sb_err mine = { 0 };
	enum sb_rc rc = sb_out_open(&out, g->config->output, err), closed;

	if (rc != SB_OK)
		return rc;
	rc = put_rows(g, out, err);
	closed = sb_out_close(out, rc == SB_OK, &mine);
	if (rc == SB_OK && closed != SB_OK) {
		*err = mine;
		rc = closed;
	}
	return rc;
}

/* ---- the command ---- */

static void tell(const struct grouping *g)
{
	if (g->config->quiet)
		return;
	sb_log(g->config->verbose ? SB_NOTE : SB_DEBUG, NULL, 0, 0,
	       "claims: %zu; groups of more than one: %zu; variants: %zu; "
	       "links: %zu, of quotes without a speaker: %zu; compared: %zu",
	       g->n, g->groups, g->variants, g->links, g->orphans, g->compared);
}

static enum sb_rc group(struct grouping *g, struct sb_err *err)
{
	enum sb_rc rc;

	if (sb_csv_column(&g->csv, "claim") == SIZE_MAX)
		return sb_fail(err, SB_DATA, g->config->paths.v[0],
			       g->csv.header.line, "no column \"claim\"");
	find_columns(g);
	take_rows(g);
	g->index = sb_group_index_new(NULL, NULL);
	rc = add_claims(g, err);
	sb_group_index_free(g->index);
	if (rc != SB_OK)
		return rc;
	each_group(g);
	each_article(g);
	rc = put(g, err);
	if (rc == SB_OK)
		tell(g);
	return rc;
}

enum sb_rc sb_group_run(const struct sb_config *config, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct grouping g = { .config = config };
	enum sb_rc rc = sb_row_check_delimiter(config->delimiter, err);

	if (rc != SB_OK)
		return rc;
	if (config->paths.n != 1)
		return sb_fail(err, SB_USAGE, NULL, 0, "name one CSV");
	rc = sb_read_csv(&g.csv, config->paths.v[0], wanted, err);
	if (rc == SB_OK)
		rc = group(&g, err);
	sb_csv_release(&g.csv);
	sb_arena_release(&g.arena);
	sb_arena_release(&g.scratch);
	return rc;
}

const struct sb_option sb_group_options[] = {
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "write the CSV to FILE, which may be CLAIMS.csv itself, "
		  "instead of standard output" },
	{ .name = "delimiter",
	  .kind = SB_OPT_CHAR,
	  .offset = SB_FIELD(delimiter),
	  .arg = "CHAR",
	  .help = "put CHAR between fields instead of a comma" },
	{ .name = NULL },
};
