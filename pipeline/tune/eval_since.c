/* eval_since.c - what changed since another CSV, row by row
 *
 * Rows are the same where they have the same claim_id: an article's text and
 * not its offsets, rules or speakers make it.
 */
#include <stdlib.h>

#include "eval.h"
#include "eval_gold.h"
#include "saidby/read.h"
#include "saidby/write.h"

/* Of a row: what gold says. A row that gold knows twice is right if it is
 * right once.
 */
enum state { OPEN, WRONG, RIGHT };

struct side {
	struct sb_csv csv;
	struct sb_ev_index ids;
	uint32_t *row_of; /* id to row, SB_EV_NONE */
	enum state *state;
};

enum change { GAINED, LOST, GOT_RIGHT, GOT_WRONG, CHANGES };

static const char *const change_names[] = { "gained", "lost", "got right",
					    "got wrong" };

struct sb_ev_since {
	struct sb_arena arena;
	struct side old, new;
	unsigned n[CHANGES][3]; /* by state; of the other two just the sum */
	const struct sb_eval_request *request;
};

static struct sb_slice cell(const struct sb_csv *csv, size_t row,
			    const char *name)
{
	return sb_csv_cell(&csv->rows[row], sb_csv_column(csv, name));
}

static enum sb_rc index_side(struct sb_arena *arena, struct side *s,
			     const char *where, struct sb_err *err)
{
	if (sb_csv_column(&s->csv, "claim_id") == SIZE_MAX)
		return sb_fail(err, SB_DATA, where, s->csv.header.line,
			       "no column \"claim_id\"");
	s->ids.arena = arena;
	s->row_of = SB_NEW_N(arena, uint32_t, s->csv.nrows + 1);
	s->state = SB_NEW_N(arena, enum state, s->csv.nrows + 1);
	for (size_t i = 0; i < s->csv.nrows; i++) {
		struct sb_slice id = cell(&s->csv, i, "claim_id");
		uint32_t known = s->ids.n;

		/* Of reviewers' rows none counts, of doubles one. */
		if (id.n && sb_ev_index_add(&s->ids, id) == known)
			s->row_of[known] = (uint32_t)i;
	}
	return SB_OK;
}

static void take(struct side *s, const struct sb_ev_verdict *v)
{
	enum state now = v->claim && v->speaker ? RIGHT : WRONG;

	if (s->state[v->row] < now)
		s->state[v->row] = now;
}

static void take_old(void *arg, const struct sb_ev_verdict *v)
{
	take(&((struct sb_ev_since *)arg)->old, v);
}

void sb_ev_since_take(void *arg, const struct sb_ev_verdict *v)
{
	take(&((struct sb_ev_since *)arg)->new, v);
}

enum sb_rc sb_ev_since_open(struct sb_ev_since **since,
			    const struct sb_eval_request *request,
			    const struct sb_csv *claims, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct sb_ev_since *s = sb_malloc(sizeof(*s));
	struct sb_ev_judge judge = { take_old, s };
	struct sb_eval_request old = *request;
	enum sb_rc rc;

	memset(s, 0, sizeof(*s));
	*since = s;
	s->request = request;
	s->new.csv = *claims;
	rc = index_side(&s->arena, &s->new, request->claims, err);
	if (rc == SB_OK)
		rc = sb_read_csv(&s->old.csv, request->since, wanted, err);
	if (rc == SB_OK)
		rc = index_side(&s->arena, &s->old, request->since, err);
	if (rc != SB_OK)
		return rc;
	old.claims = request->since;
	old.least = 0;
	return sb_ev_is_spans(request->gold)
		       ? sb_ev_spans(&old, &s->old.csv, NULL, &judge, err)
		       : sb_ev_news(&old, &s->old.csv, NULL, &judge, err);
}

static void tell(struct sb_ev_since *s, FILE *out, const struct side *side,
		 uint32_t id, enum change change)
{
	static const char *const states[] = { "not judged", "wrong", "right" };
	uint32_t row = side->row_of[id];
	enum state state = side->state[row];
	const struct sb_csv *c = &side->csv;

	/* The outlet of gold in JSON Lines is the publisher here. */
	if (!sb_ev_wants(s->request, cell(c, row, "publisher")))
		return;
	s->n[change][state]++;
	if (!s->request->verbose)
		return;
	fprintf(out, "   %s", change_names[change]);
	if (change == GAINED || change == LOST)
		fprintf(out, " (%s)", states[state]);
	fprintf(out, " %.*s %.*s: [%.*s] %.*s\n",
		SB_FMT(cell(c, row, "article_id")),
		SB_FMT(cell(c, row, "rule")), SB_FMT(cell(c, row, "speaker")),
		SB_FMT(cell(c, row, "claim")));
}

static void compare(struct sb_ev_since *s, FILE *out)
{
	for (uint32_t i = 0; i < s->new.ids.n; i++) {
		uint32_t k = sb_ev_index_find(&s->old.ids, s->new.ids.keys[i]);
		enum state was, is = s->new.state[s->new.row_of[i]];

		if (k == SB_EV_NONE) {
			tell(s, out, &s->new, i, GAINED);
			continue;
		}
		was = s->old.state[s->old.row_of[k]];
		if (was == WRONG && is == RIGHT)
			tell(s, out, &s->new, i, GOT_RIGHT);
		else if (was == RIGHT && is == WRONG)
			tell(s, out, &s->new, i, GOT_WRONG);
	}
	for (uint32_t k = 0; k < s->old.ids.n; k++)
		if (sb_ev_index_find(&s->new.ids, s->old.ids.keys[k]) ==
		    SB_EV_NONE)
			tell(s, out, &s->old, k, LOST);
}

static void print_sums(const struct sb_ev_since *s, FILE *out)
{
	for (int c = 0; c < CHANGES; c++) {
		const unsigned *n = s->n[c];

		fprintf(out, "   %-10s %5u", change_names[c],
			n[OPEN] + n[WRONG] + n[RIGHT]);
		if (c == GAINED || c == LOST)
			fprintf(out, ": %u right, %u wrong, %u not judged",
				n[RIGHT], n[WRONG], n[OPEN]);
		putc('\n', out);
	}
}

void sb_ev_since_close(struct sb_ev_since *s, FILE *out)
{
	if (out) {
		fprintf(out, "-- rows since the other CSV\n");
		compare(s, out);
		print_sums(s, out);
	}
	sb_csv_release(&s->old.csv);
	sb_arena_release(&s->arena);
	free(s);
}
