/* eval_missed.c - claims that reviewers added: what the program missed
 *
 * A row of a reviewed CSV that has a claim but no claim_id. It is missed
 * still unless the claims have a row with nearly the same words in the same
 * article; where the reviewer named no article, in any.
 */
#include "eval.h"
#include "saidby/read.h"
#include "saidby/write.h"

#define ENOUGH 0.8 /* as for gold in tables */

struct added {
	struct sb_slice article, speaker, claim;
	bool found;
};

struct missed {
	struct sb_arena arena;
	struct sb_ev_index words;
	SB_VEC(struct added) list;
};

static struct sb_slice cell(const struct sb_csv *csv, size_t row,
			    const char *name)
{
	return sb_slice_trim(sb_cell_unguard(
		sb_csv_cell(&csv->rows[row], sb_csv_column(csv, name))));
}

static struct sb_ev_set words_of(struct missed *m, struct sb_slice text)
{
	struct sb_slice folded = sb_claim_fold(&m->arena, text);
	struct sb_ev_points p = sb_ev_points_of(&m->arena, folded);
	struct sb_ev_set set = { SB_NEW_N(&m->arena, uint32_t, p.n / 2 + 1),
				 0 };
	struct sb_span w;
	size_t at = 0;

	while (sb_ev_word_next(p, &at, &w))
		set.v[set.n++] = sb_ev_index_add(
			&m->words, sb_ev_text_at(&m->arena, p, w));
	sb_ev_set_close(&set);
	return set;
}

static bool is_found(struct missed *m, const struct added *a,
		     const struct sb_csv *claims)
{
	struct sb_ev_set wanted = words_of(m, a->claim);

	for (size_t i = 0; i < claims->nrows; i++) {
		struct sb_slice article = cell(claims, i, "article_id");

		if (a->article.n && !sb_slice_eq(article, a->article))
			continue;
		if (cell(claims, i, "claim_id").n &&
		    sb_ev_jaccard(wanted, words_of(m, cell(claims, i,
							   "claim"))) >= ENOUGH)
			return true;
	}
	return false;
}

static void take_rows(struct missed *m, const struct sb_csv *reviews,
		      const struct sb_csv *claims)
{
	for (size_t i = 0; i < reviews->nrows; i++) {
		struct added *a;

		if (cell(reviews, i, "claim_id").n ||
		    !cell(reviews, i, "claim").n)
			continue;
		a = sb_vec_push(&m->arena, &m->list);
		a->article = cell(reviews, i, "article_id");
		a->speaker = cell(reviews, i, "speaker");
		a->claim = cell(reviews, i, "claim");
		a->found = is_found(m, a, claims);
	}
}

/* An article's missed claims, where its first one is met. */
static void print_article(const struct missed *m, size_t first, FILE *out)
{
	struct sb_slice article = m->list.v[first].article;
	unsigned n = 0;

	for (size_t i = 0; i < m->list.n; i++) {
		if (m->list.v[i].found ||
		    !sb_slice_eq(m->list.v[i].article, article))
			continue;
		if (i < first)
			return;
		n++;
	}
	fprintf(out, "   %.*s: %u missed\n",
		SB_FMT(article.n ? article : SB_LIT("(no article named)")), n);
	for (size_t i = first; i < m->list.n; i++)
		if (!m->list.v[i].found &&
		    sb_slice_eq(m->list.v[i].article, article))
			fprintf(out, "      [%.*s] %.*s\n",
				SB_FMT(m->list.v[i].speaker),
				SB_FMT(m->list.v[i].claim));
}

static void print_all(const struct missed *m, FILE *out)
{
	size_t found = 0;

	for (size_t i = 0; i < m->list.n; i++)
		found += m->list.v[i].found;
	fprintf(out,
		"-- claims that reviewers added: %zu, found now %zu, missed "
		"%zu\n",
		m->list.n, found, m->list.n - found);
	for (size_t i = 0; i < m->list.n; i++)
		if (!m->list.v[i].found)
			print_article(m, i, out);
}

enum sb_rc sb_ev_missed(const char *path, const struct sb_csv *claims,
			FILE *out, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct missed m = { 0 };
	struct sb_csv reviews = { 0 };
	enum sb_rc rc = sb_read_csv(&reviews, path, wanted, err);

	m.words.arena = &m.arena;
	if (rc == SB_OK && sb_csv_column(&reviews, "claim") == SIZE_MAX)
		rc = sb_fail(err, SB_DATA, path, reviews.header.line,
			     "no column \"claim\"");
	if (rc == SB_OK) {
		take_rows(&m, &reviews, claims);
		print_all(&m, out);
	}
	sb_csv_release(&reviews);
	sb_arena_release(&m.arena);
	return rc;
}
