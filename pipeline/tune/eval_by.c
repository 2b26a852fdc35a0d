/* eval_by.c - how often claims are right, by a column of the CSV */
#include <stdlib.h>

#include "eval.h"
#include "saidby/write.h"

struct tally {
	struct sb_slice value;
	size_t n, claim, speaker;
};

struct sb_ev_by {
	struct sb_arena arena;
	const struct sb_csv *csv;
	const char *name;
	size_t column;
	struct sb_ev_index values;
	SB_VEC(struct tally) list;
};

enum sb_rc sb_ev_by_open(struct sb_ev_by **by, const struct sb_csv *csv,
			 const char *column, const char *where,
			 struct sb_err *err)
{
	struct sb_ev_by *b;

	if (sb_csv_column(csv, column) == SIZE_MAX)
		return sb_fail(err, SB_DATA, where, csv->header.line,
			       "no column \"%s\"", column);
	b = sb_malloc(sizeof(*b));
	memset(b, 0, sizeof(*b));
	b->csv = csv;
	b->name = column;
	b->column = sb_csv_column(csv, column);
	b->values.arena = &b->arena;
	*by = b;
	return SB_OK;
}

/* A rule's revisions are taken together. */
static struct sb_slice value_of(const struct sb_ev_by *b, size_t row)
{
	struct sb_slice s =
		sb_cell_unguard(sb_csv_cell(&b->csv->rows[row], b->column));
	struct sb_slice rest = s, id;

	if (strcmp(b->name, "rule") == 0 &&
	    sb_slice_cut(&rest, SB_LIT("@"), &id))
		return id;
	return s.n ? s : SB_LIT("-");
}

void sb_ev_by_take(void *arg, const struct sb_ev_verdict *v)
{
	struct sb_ev_by *b = arg;
	struct sb_slice value = value_of(b, v->row);
	uint32_t i = sb_ev_index_add(&b->values, value);
	struct tally *t;

	if (i == b->list.n)
		sb_vec_push(&b->arena, &b->list)->value = value;
	t = &b->list.v[i];
	t->n++;
	t->claim += v->claim;
	t->speaker += v->claim && v->speaker;
}

static int most_first(const void *x, const void *y)
{
	const struct tally *a = x, *b = y;

	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return sb_slice_cmp(a->value, b->value);
}

void sb_ev_by_close(struct sb_ev_by *b, FILE *out)
{
	if (out)
		fprintf(out,
			"-- by %s: claims judged, right %%, with the right "
			"speaker %%\n",
			b->name);
	if (b->list.n)
		qsort(b->list.v, b->list.n, sizeof(*b->list.v), most_first);
	for (size_t i = 0; out && i < b->list.n; i++) {
		const struct tally *t = &b->list.v[i];
		size_t wide = sb_ev_points_of(&b->arena, t->value).n;

		fprintf(out, "   %.*s%*s %6zu %6.1f %6.1f\n", SB_FMT(t->value),
			wide < 38 ? 38 - (int)wide : 0, "", t->n,
			100 * (double)t->claim / (double)t->n,
			100 * (double)t->speaker / (double)t->n);
	}
	sb_arena_release(&b->arena);
	free(b);
}
