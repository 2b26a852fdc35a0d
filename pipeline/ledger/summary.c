/* summary.c - the night in words: --summary FILE
 *
 * Plain text that cron or a systemd unit can mail: how much was read, whom of
 * the watch list there is news of, the surest new claims, quotations whose
 * wording is not that of others, what publishers have corrected, and what was
 * skipped and why.
 */
#include <stdlib.h>

#include "internal.h"
#include "saidby/run.h"

enum { MOST_SURE = 20, MOST_LISTED = 50, MOST_TEXT = 200 };

struct person {
	struct sb_slice name;
	unsigned claims;
};

struct line {
	int confidence;
	struct sb_slice text;
};

struct lines {
	struct line *v;
	size_t n, cap;
};

struct summary {
	struct sb_arena arena;
	SB_VEC(struct person) watched;
	struct lines sure, variants, corrected;
	unsigned fresh, changed, gone;
};

static void count_person(struct summary *s, struct sb_slice name)
{
	struct person *p;

	for (size_t i = 0; i < s->watched.n; i++)
		if (sb_slice_eq(s->watched.v[i].name, name)) {
			s->watched.v[i].claims++;
			return;
		}
	p = sb_vec_push(&s->arena, &s->watched);
	p->name = sb_arena_dup(&s->arena, name);
	p->claims = 1;
}

static void add_line(struct summary *s, struct lines *lines,
		     const struct sb_row *row, struct sb_slice what)
{
	struct line *l = sb_vec_push(&s->arena, lines);
	struct sb_slice who = row->speaker.n ? row->speaker
					     : row->speaker_as_written;
	struct sb_slice where = row->source_outlet.n ? row->source_outlet
						     : row->publisher;

	l->confidence = row_confidence(row);
	l->text = sb_arena_printf(
		&s->arena, "%.*s%s%.*s%s: %.*s",
		SB_FMT(who.n ? who : SB_LIT("(nobody)")), where.n ? " (" : "",
		SB_FMT(where), where.n ? ")" : "",
		SB_FMT(sb_cell_clean(&s->arena, what, MOST_TEXT)));
}

static enum sb_rc take_row(void *arg, const struct sb_row *row,
			   struct sb_slice day, struct sb_err *err)
{
	struct summary *s = arg;
	bool fresh = sb_slice_is(row->change, "new");

	(void)day;
	(void)err;
	s->fresh += fresh;
	if (sb_slice_is(row->change, "gone")) {
		s->gone++;
		return SB_OK;
	}
	if (fresh)
		add_line(s, &s->sure, row, row->claim);
	else
		s->changed++;
	if (fresh && row->watched.n)
		count_person(s, row->speaker);
	if (row->variant.n && sb_slice_is(row->type, "direct"))
		add_line(s, &s->variants, row, row->variant);
	if (!fresh)
		add_line(s, &s->corrected, row, row->change);
	return SB_OK;
}

static int most_claims_first(const void *x, const void *y)
{
	const struct person *a = x, *b = y;

	if (a->claims != b->claims)
		return a->claims > b->claims ? -1 : 1;
	return sb_slice_cmp(a->name, b->name);
}

static int surest_first(const void *x, const void *y)
{
	const struct line *a = x, *b = y;

	if (a->confidence != b->confidence)
		return a->confidence > b->confidence ? -1 : 1;
	return sb_slice_cmp(a->text, b->text);
}

static void put_lines(struct sb_arena *a, struct sb_text *t, const char *title,
		      struct lines *lines, size_t most)
{
	if (!lines->n)
		return;
	qsort(lines->v, lines->n, sizeof(*lines->v), surest_first);
	sb_text_addf(a, t, "\n%s\n", title);
	for (size_t i = 0; i < lines->n && i < most; i++)
		sb_text_addf(a, t, "  %3d %%  %.*s\n", lines->v[i].confidence,
			     SB_FMT(lines->v[i].text));
	if (lines->n > most)
		sb_text_addf(a, t, "  and %zu more\n", lines->n - most);
}

static void put_watched(struct summary *s, struct sb_text *t)
{
	if (!s->watched.n)
		return;
	qsort(s->watched.v, s->watched.n, sizeof(*s->watched.v),
	      most_claims_first);
	sb_text_addf(&s->arena, t, "\nNew claims by watched speaker\n");
	for (size_t i = 0; i < s->watched.n; i++)
		sb_text_addf(&s->arena, t, "  %4u  %.*s\n",
			     s->watched.v[i].claims,
			     SB_FMT(s->watched.v[i].name));
}

static void put_skipped(struct summary *s, struct sb_text *t,
			struct sb_slice copy)
{
	struct sb_slice line;
	size_t n = 0;

	while (copy.n && sb_slice_cut(&copy, SB_LIT("\n"), &line)) {
		if (!line.n)
			continue;
		if (n++ == 0)
			sb_text_addf(&s->arena, t,
				     "\nSkipped, or read with a warning\n");
		if (n <= MOST_LISTED)
			sb_text_addf(&s->arena, t, "  %.*s\n", SB_FMT(line));
	}
	if (n > MOST_LISTED)
		sb_text_addf(&s->arena, t, "  and %zu more\n", n - MOST_LISTED);
}

enum sb_rc summary_write(struct night *n, const struct sb_tally *tally,
			 struct sb_slice copy, struct sb_err *err)
{
	struct summary s = { 0 };
	struct sb_text t = { 0 };
	struct sb_out *out;
	enum sb_rc rc = sb_ledger_each_row(n->ledger, SB_ROWS_CHANGED, take_row,
					   &s, err);
	enum sb_rc closed;

	if (rc == SB_OK)
		rc = sb_out_open(&out, n->config->summary, err);
	if (rc != SB_OK)
		goto end;
	sb_text_addf(&s.arena, &t,
		     "saidby, run %lld\nfiles unchanged: %llu, articles worked "
		     "on: %llu, skipped: %llu\nclaims new: %u, changed: %u, "
		     "gone: %u\n",
		     (long long)n->run, (unsigned long long)n->files.unchanged,
		     (unsigned long long)n->read,
		     (unsigned long long)tally->skipped, s.fresh, s.changed,
		     s.gone);
	put_watched(&s, &t);
	put_lines(&s.arena, &t, "Surest new claims", &s.sure, MOST_SURE);
	put_lines(&s.arena, &t, "Quotations that differ from others' wording",
		  &s.variants, MOST_LISTED);
	put_lines(&s.arena, &t, "Changed by their publishers", &s.corrected,
		  MOST_LISTED);
	put_skipped(&s, &t, copy);
	rc = sb_out_put(out, sb_text_slice(&t), err);
	closed = sb_out_close(out, rc == SB_OK, err);
	rc = rc == SB_OK ? closed : rc;
end:
	sb_arena_release(&s.arena);
	return rc;
}
