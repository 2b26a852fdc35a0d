/* eval_news.c - claims against hand-made gold in TSV
 *
 * A row finds a gold claim if the Jaccard overlap of their words is at least
 * 0.8, one to one, best first; of equal ones the later, which only matters
 * where the same words stand twice. A row that matches nothing is a false
 * alarm unless it is hypothetical or a question.
 */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "eval.h"
#include "saidby/file.h"
#include "saidby/log.h"
#include "saidby/nfc.h"
#include "saidby/read.h"
#include "saidby/stage.h"
#include "saidby/write.h"

#define ENOUGH 0.8
enum { MOST_GOLD = 64 << 20 };

enum need { MUST, MAY, NEVER };

struct gold {
	enum need need;
	struct sb_slice article, type, speaker, outlet, claim;
	SB_VEC(struct sb_ev_set) wanted; /* each of them is equally right */
	uint32_t *rows;			 /* that found it */
	unsigned nrows;
};

struct row {
	struct sb_slice claim, speaker, outlet, type;
	struct sb_ev_set words;
	bool unsaid;   /* hypothetical or a question */
	bool taken;    /* matches something in the gold */
	uint32_t next; /* row of the same article, or SB_EV_NONE */
};

struct tally {
	unsigned must, found, speaker, outlet, type, good, never, alarms;
	unsigned articles;
	double worst; /* score of an article */
};

struct news {
	const struct sb_eval_request *request;
	FILE *out;
	const struct sb_ev_judge *judge;
	struct sb_arena arena; /* of the run */
	struct sb_ev_index words, articles;
	struct row *rows;
	size_t nrows;
	uint32_t *first; /* row of each article */
	struct tally total;
};

/* ---- words and names ---- */

static struct sb_slice fold_word(struct sb_arena *arena, struct sb_slice word)
{
	struct sb_text t = { 0 };
	struct sb_slice part;

	while (sb_slice_cut(&word, SB_LIT("’"), &part)) {
		sb_text_add(arena, &t, part);
		if (word.p)
			sb_text_addc(arena, &t, '\'');
	}
	return sb_ev_casefold(arena, sb_text_slice(&t));
}

static struct sb_ev_set words_of(struct news *n, struct sb_slice text)
{
	struct sb_arena *arena = &n->arena;
	struct sb_ev_points p = sb_ev_points_of(arena, sb_nfc(arena, text));
	struct sb_ev_set set = { SB_NEW_N(arena, uint32_t, p.n / 2 + 1), 0 };
	struct sb_span w;
	size_t at = 0;

	while (sb_ev_word_next(p, &at, &w))
		set.v[set.n++] = sb_ev_index_add(
			&n->words,
			fold_word(arena, sb_ev_text_at(arena, p, w)));
	sb_ev_set_close(&set);
	return set;
}

static struct sb_slice without_article(struct sb_slice name)
{
	static const char *const articles[] = { "the ", "a ", "an ", NULL };

	for (const char *const *a = articles; *a; a++)
		if (sb_slice_starts(name, sb_slice_of(*a)))
			return (struct sb_slice) { name.p + strlen(*a),
						   name.n - strlen(*a) };
	return name;
}

static struct sb_ev_set names_of(struct news *n, struct sb_slice text)
{
	struct sb_arena *arena = &n->arena;
	struct sb_ev_set set = { SB_NEW_N(arena, uint32_t, text.n + 1), 0 };
	struct sb_slice part;

	while (sb_slice_cut(&text, SB_LIT(";"), &part)) {
		if (!sb_ev_strip(part).n)
			continue;
		part = sb_ev_strip(sb_nfc(arena, part));
		part = without_article(sb_ev_casefold(arena, part));
		set.v[set.n++] = sb_ev_index_add(&n->words, part);
	}
	sb_ev_set_close(&set);
	return set;
}

static bool same_names(struct news *n, struct sb_slice a, struct sb_slice b)
{
	return sb_ev_set_eq(names_of(n, a), names_of(n, b));
}

/* ---- matching ---- */

/* The rows of one article, and its gold. */
struct article {
	struct news *news;
	struct sb_slice name;
	struct gold *gold;
	size_t ngold;
	uint32_t *rows;
	size_t nrows;
	struct tally tally;
};

static struct row *row_of(const struct article *a, size_t j)
{
	return &a->news->rows[a->rows[j]];
}

struct pair {
	double score;
	uint32_t gold, row;
};

static int best_first(const void *x, const void *y)
{
	const struct pair *a = x, *b = y;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	if (a->gold != b->gold)
		return a->gold > b->gold ? -1 : 1;
	return (a->row < b->row) - (a->row > b->row);
}

static void find_whole(struct article *a)
{
	struct sb_arena *arena = &a->news->arena;
	SB_VEC(struct pair) pairs = { 0 };

	for (uint32_t i = 0; i < a->ngold; i++) {
		if (a->gold[i].need == NEVER)
			continue;
		for (size_t k = 0; k < a->gold[i].wanted.n; k++)
			for (uint32_t j = 0; j < a->nrows; j++) {
				double s = sb_ev_jaccard(a->gold[i].wanted.v[k],
							 row_of(a, j)->words);

				if (s >= ENOUGH)
					*sb_vec_push(arena, &pairs) =
						(struct pair) { s, i, j };
			}
	}
	if (pairs.n)
		qsort(pairs.v, pairs.n, sizeof(*pairs.v), best_first);
	for (size_t k = 0; k < pairs.n; k++) {
		struct gold *g = &a->gold[pairs.v[k].gold];
		struct row *r = row_of(a, pairs.v[k].row);

		if (g->nrows || r->taken)
			continue;
		*g->rows = pairs.v[k].row;
		g->nrows = 1;
		r->taken = true;
	}
}

/* The best free row for a piece, or SB_EV_NONE. */
static uint32_t find_piece(struct article *a, struct sb_slice piece)
{
	struct sb_ev_set w = words_of(a->news, piece);
	uint32_t best = SB_EV_NONE;
	double most = ENOUGH;

	for (uint32_t j = 0; j < a->nrows; j++) {
		double s = sb_ev_jaccard(w, row_of(a, j)->words);

		if (row_of(a, j)->taken || s < most)
			continue;
		most = s;
		best = j;
	}
	return best;
}

/* A split claim may stand in a row for each piece. */
static void find_pieces(struct article *a, struct gold *g)
{
	struct sb_slice rest = g->claim, piece;
	unsigned n = 0, pieces = 0;

	while (sb_slice_cut(&rest, SB_LIT(" + "), &piece)) {
		uint32_t j = find_piece(a, piece);

		pieces++;
		if (j == SB_EV_NONE)
			continue;
		g->rows[n++] = j;
		row_of(a, j)->taken = true;
	}
	if (n == pieces && n > 1) {
		g->nrows = n;
		return;
	}
	for (unsigned i = 0; i < n; i++)
		row_of(a, g->rows[i])->taken = false;
}

static void find_all(struct article *a)
{
	find_whole(a);
	for (size_t i = 0; i < a->ngold; i++)
		if (a->gold[i].need != NEVER && !a->gold[i].nrows)
			find_pieces(a, &a->gold[i]);
}

/* ---- counting ---- */

__attribute__((format(printf, 2, 3))) static void say(const struct article *a,
						      const char *fmt, ...)
{
	va_list ap;

	if (!a->news->request->verbose || !a->news->out)
		return;
	va_start(ap, fmt);
	vfprintf(a->news->out, fmt, ap);
	va_end(ap);
	putc('\n', a->news->out);
}

static struct sb_slice or_dash(struct sb_slice s)
{
	return s.n ? s : SB_LIT("-");
}

static void say_wrong(const struct article *a, const char *what,
		      struct sb_slice want, struct sb_slice got,
		      struct sb_slice claim)
{
	say(a, "%-8s wanted '%.*s', got '%.*s': %.*s", what, SB_FMT(want),
	    SB_FMT(got), SB_FMT(claim));
}

static void tell(const struct article *a, uint32_t row, bool claim,
		 bool speaker)
{
	const struct sb_ev_judge *judge = a->news->judge;
	struct sb_ev_verdict v = { .row = a->rows[row],
				   .claim = claim,
				   .speaker = speaker,
				   .person = speaker ? 1 : -1,
				   .fold = a->name };

	if (judge)
		judge->take(judge->arg, &v);
}

/* Verdicts on the rows that found G. */
static void tell_found(const struct article *a, const struct gold *g)
{
	for (unsigned i = 0; i < g->nrows; i++)
		tell(a, g->rows[i], true,
		     same_names(a->news, g->speaker,
				row_of(a, g->rows[i])->speaker));
}

static void count_must(struct article *a, const struct gold *g)
{
	bool speaker = true, outlet = true, type = true;
	const struct row *r;

	a->tally.must++;
	if (!g->nrows) {
		say(a, "MISSED   [%.*s] %.*s", SB_FMT(or_dash(g->speaker)),
		    SB_FMT(g->claim));
		return;
	}
	for (unsigned i = 0; i < g->nrows; i++) {
		r = row_of(a, g->rows[i]);
		speaker &= same_names(a->news, g->speaker, r->speaker);
		outlet &= !g->outlet.n ||
			  same_names(a->news, g->outlet, r->outlet);
		type &= sb_slice_eq(g->type, r->type);
	}
	a->tally.found++;
	a->tally.speaker += speaker;
	a->tally.outlet += outlet;
	a->tally.type += type;
	a->tally.good += speaker && outlet;
	r = row_of(a, g->rows[0]);
	if (!speaker)
		say_wrong(a, "SPEAKER", g->speaker, r->speaker, g->claim);
	if (!outlet)
		say_wrong(a, "OUTLET", g->outlet, r->outlet, g->claim);
	if (!type)
		say_wrong(a, "TYPE", g->type, r->type, g->claim);
}

/* Rows that carry what nobody said. */
static void count_never(struct article *a, const struct gold *g)
{
	struct sb_ev_set t = words_of(a->news, g->claim);

	for (size_t j = 0; j < a->nrows; j++) {
		struct row *r = row_of(a, j);
		size_t common = sb_ev_set_common(t, r->words);

		if (r->taken || r->unsaid || r->words.n > 3 * t.n ||
		    (double)common / (double)t.n < ENOUGH)
			continue;
		if (g->speaker.n &&
		    !same_names(a->news, g->speaker, r->speaker))
			continue;
		a->tally.never++;
		r->taken = true;
		tell(a, (uint32_t)j, false, false);
		say(a, "NEVER    [%.*s] %.*s", SB_FMT(r->speaker),
		    SB_FMT(r->claim));
	}
}

static void count_all(struct article *a)
{
	for (size_t i = 0; i < a->ngold; i++) {
		if (a->gold[i].need != MUST)
			continue;
		count_must(a, &a->gold[i]);
		tell_found(a, &a->gold[i]);
	}
	for (size_t i = 0; i < a->ngold; i++)
		if (a->gold[i].need == NEVER)
			count_never(a, &a->gold[i]);
	for (size_t j = 0; j < a->nrows; j++) {
		const struct row *r = row_of(a, j);

		if (r->taken || r->unsaid)
			continue;
		a->tally.alarms++;
		tell(a, (uint32_t)j, false, false);
		say(a, "ALARM    [%.*s] %.*s", SB_FMT(r->speaker),
		    SB_FMT(r->claim));
	}
}

static double score_of(const struct tally *t)
{
	double x = (double)t->good - t->never - 0.5 * t->alarms;

	return t->must && x > 0 ? 100 * x / t->must : 0;
}

static void print_tally(FILE *out, const struct tally *t)
{
	fprintf(out,
		"found %u/%u, speaker %u/%u, outlet %u/%u, type %u/%u, "
		"never-violations %u, false alarms %u, score %.0f\n",
		t->found, t->must, t->speaker, t->found, t->outlet, t->found,
		t->type, t->found, t->never, t->alarms, score_of(t));
}

/* An article without claims is right if there is no row that is wrong. */
static double worth(const struct tally *t)
{
	return t->must || t->never || t->alarms ? score_of(t) : 100;
}

static void add_tally(struct tally *sum, const struct tally *t)
{
	sum->must += t->must;
	sum->found += t->found;
	sum->speaker += t->speaker;
	sum->outlet += t->outlet;
	sum->type += t->type;
	sum->good += t->good;
	sum->never += t->never;
	sum->alarms += t->alarms;
	if (!sum->articles++ || worth(t) < sum->worst)
		sum->worst = worth(t);
}

/* NAME is printed before the figures unless it's absent. */
static void score_article(struct news *n, struct sb_slice name,
			  struct gold *gold, size_t ngold, uint32_t *rows,
			  size_t nrows)
{
	struct article a = { .news = n,
			     .name = name,
			     .gold = gold,
			     .ngold = ngold,
			     .rows = rows,
			     .nrows = nrows };

	find_all(&a);
	count_all(&a);
	add_tally(&n->total, &a.tally);
	if (name.p && n->out) {
		fprintf(n->out, "%.*s: ", SB_FMT(name));
		print_tally(n->out, &a.tally);
	}
}

/* ---- the claims ---- */

static bool is_unsaid(struct sb_slice polarity)
{
	return sb_slice_is(polarity, "hypothetical") ||
	       sb_slice_is(polarity, "question");
}

static enum sb_rc need_columns(const struct sb_csv *c, const char *where,
			       struct sb_err *err)
{
	static const char *const names[] = { "claim", "speaker",
					     "source_outlet", "type", NULL };

	for (const char *const *s = names; *s; s++)
		if (sb_csv_column(c, *s) == SIZE_MAX)
			return sb_fail(err, SB_DATA, where, c->header.line,
				       "no column \"%s\"", *s);
	return SB_OK;
}

static void take_row(struct news *n, const struct sb_csv *c, size_t i,
		     uint32_t *last)
{
	const struct sb_csv_row *from = &c->rows[i];
	struct row *r = &n->rows[i];
	struct sb_slice id;
	uint32_t article;

	r->claim = sb_csv_cell(from, sb_csv_column(c, "claim"));
	r->speaker = sb_csv_cell(from, sb_csv_column(c, "speaker"));
	r->outlet = sb_csv_cell(from, sb_csv_column(c, "source_outlet"));
	r->type = sb_csv_cell(from, sb_csv_column(c, "type"));
	r->unsaid = is_unsaid(sb_csv_cell(from, sb_csv_column(c, "polarity")));
	r->words = words_of(n, r->claim);
	r->next = SB_EV_NONE;
	id = sb_csv_cell(from, sb_csv_column(c, "article_id"));
	article = sb_ev_index_add(&n->articles, sb_cell_unguard(id));
	if (n->first[article] == SB_EV_NONE)
		n->first[article] = (uint32_t)i;
	else
		n->rows[last[article]].next = (uint32_t)i;
	last[article] = (uint32_t)i;
}

static void take_rows(struct news *n, const struct sb_csv *c)
{
	uint32_t *last = SB_NEW_N(&n->arena, uint32_t, c->nrows);

	n->nrows = c->nrows;
	n->rows = SB_NEW_N(&n->arena, struct row, c->nrows);
	n->first = SB_NEW_N(&n->arena, uint32_t, c->nrows);
	for (size_t i = 0; i < c->nrows; i++)
		n->first[i] = SB_EV_NONE;
	for (size_t i = 0; i < c->nrows; i++)
		take_row(n, c, i, last);
}

static uint32_t *all_rows(struct news *n, size_t *count)
{
	uint32_t *v = SB_NEW_N(&n->arena, uint32_t, n->nrows);

	for (size_t i = 0; i < n->nrows; i++)
		v[i] = (uint32_t)i;
	*count = n->nrows;
	return v;
}

static uint32_t *rows_of(struct news *n, struct sb_slice id, size_t *count)
{
	uint32_t article = sb_ev_index_find(&n->articles, id);
	SB_VEC(uint32_t) v = { 0 };

	if (article != SB_EV_NONE)
		for (uint32_t i = n->first[article]; i != SB_EV_NONE;
		     i = n->rows[i].next)
			*sb_vec_push(&n->arena, &v) = i;
	*count = v.n;
	return v.v;
}

/* ---- the gold ---- */

enum column { C_ARTICLE, C_NEED, C_TYPE, C_SPEAKER, C_OUTLET, C_CLAIM, C_ALL };

static const char *const columns[C_ALL] = { "article", "need",	 "type",
					    "speaker", "outlet", "claim" };

struct table {
	const char *path;
	struct sb_slice rest;
	unsigned line;
	size_t at[C_ALL]; /* of each column; SIZE_MAX */
	SB_VEC(struct gold) gold;
};

static bool next_line(struct table *t, struct sb_slice *line)
{
	if (!t->rest.p || !t->rest.n)
		return false;
	sb_slice_cut(&t->rest, SB_LIT("\n"), line);
	if (sb_slice_ends(*line, SB_LIT("\r")))
		line->n--;
	t->line++;
	return true;
}

static struct sb_slice cell(struct sb_slice line, size_t column)
{
	struct sb_slice part;

	for (size_t i = 0; sb_slice_cut(&line, SB_LIT("\t"), &part); i++)
		if (i == column)
			return part;
	return SB_LIT("");
}

static enum sb_rc read_header(struct table *t, struct sb_err *err)
{
	struct sb_slice line, part;

	for (size_t i = 0; i < C_ALL; i++)
		t->at[i] = SIZE_MAX;
	if (!next_line(t, &line))
		return sb_fail(err, SB_DATA, t->path, 1, "empty: no header");
	for (size_t n = 0; sb_slice_cut(&line, SB_LIT("\t"), &part); n++)
		for (size_t i = 0; i < C_ALL; i++)
			if (sb_slice_is(part, columns[i]))
				t->at[i] = n;
	for (size_t i = C_NEED; i < C_ALL; i++)
		if (t->at[i] == SIZE_MAX)
			return sb_fail(err, SB_DATA, t->path, 1,
				       "no column \"%s\" in the header",
				       columns[i]);
	return SB_OK;
}

/* Each alternative, its pieces taken together. */
static void split_claim(struct news *n, struct gold *g)
{
	struct sb_slice rest = g->claim, part, piece;
	size_t pieces = 0;

	while (sb_slice_cut(&rest, SB_LIT(" || "), &part)) {
		struct sb_text t = { 0 };

		while (sb_slice_cut(&part, SB_LIT(" + "), &piece)) {
			sb_text_add(&n->arena, &t, piece);
			sb_text_addc(&n->arena, &t, ' ');
			pieces++;
		}
		*sb_vec_push(&n->arena,
			     &g->wanted) = words_of(n, sb_text_slice(&t));
	}
	g->rows = SB_NEW_N(&n->arena, uint32_t, pieces);
}

static enum sb_rc read_gold(struct news *n, struct table *t,
			    struct sb_slice line, struct sb_err *err)
{
	struct sb_slice need = cell(line, t->at[C_NEED]);
	struct gold *g = sb_vec_push(&n->arena, &t->gold);

	if (sb_slice_is(need, "must"))
		g->need = MUST;
	else if (sb_slice_is(need, "may"))
		g->need = MAY;
	else if (sb_slice_is(need, "never"))
		g->need = NEVER;
	else
		return sb_fail(err, SB_DATA, t->path, t->line,
			       "need is \"%.*s\", not must, may or never",
			       SB_FMT(need));
	g->article = cell(line, t->at[C_ARTICLE]);
	g->type = cell(line, t->at[C_TYPE]);
	g->speaker = cell(line, t->at[C_SPEAKER]);
	g->outlet = cell(line, t->at[C_OUTLET]);
	g->claim = cell(line, t->at[C_CLAIM]);
	if (!words_of(n, g->claim).n)
		return sb_fail(err, SB_DATA, t->path, t->line,
			       "the claim has no words");
	split_claim(n, g);
	return SB_OK;
}

static enum sb_rc read_table(struct news *n, struct table *t,
			     struct sb_err *err)
{
	struct sb_slice line;
	enum sb_rc rc = sb_file_load(&n->arena, t->path, MOST_GOLD, &t->rest,
				     err);

	if (rc != SB_OK)
		return rc;
	if (!sb_utf8_valid(t->rest))
		return sb_fail(err, SB_DATA, t->path, 0, "not in UTF-8");
	if (sb_slice_starts(t->rest, SB_LIT("\xEF\xBB\xBF"))) {
		t->rest.p += 3;
		t->rest.n -= 3;
	}
	rc = read_header(t, err);
	while (rc == SB_OK && next_line(t, &line))
		if (line.n)
			rc = read_gold(n, t, line, err);
	return rc;
}

/* ---- articles of a table ---- */

static int by_article(const void *x, const void *y)
{
	const struct gold *a = *(struct gold *const *)x;
	const struct gold *b = *(struct gold *const *)y;
	int d = sb_slice_cmp(a->article, b->article);

	return d ? d : (a > b) - (a < b);
}

/* Gold of several articles, by its first column. */
static void score_each(struct news *n, struct table *t)
{
	struct gold **order = SB_NEW_N(&n->arena, struct gold *, t->gold.n);
	struct gold *sorted = SB_NEW_N(&n->arena, struct gold, t->gold.n);
	size_t end;

	for (size_t i = 0; i < t->gold.n; i++)
		order[i] = &t->gold.v[i];
	if (t->gold.n)
		qsort(order, t->gold.n, sizeof(*order), by_article);
	for (size_t i = 0; i < t->gold.n; i++)
		sorted[i] = *order[i];
	for (size_t i = 0; i < t->gold.n; i = end) {
		size_t nrows;
		uint32_t *rows = rows_of(n, sorted[i].article, &nrows);

		for (end = i + 1; end < t->gold.n; end++)
			if (!sb_slice_eq(sorted[end].article,
					 sorted[i].article))
				break;
		score_article(n, sorted[i].article, &sorted[i], end - i, rows,
			      nrows);
	}
}

static enum sb_rc score_file(struct news *n, struct sb_err *err)
{
	struct table t = { .path = n->request->gold };
	enum sb_rc rc = read_table(n, &t, err);
	uint32_t *rows;
	size_t nrows;

	if (rc != SB_OK)
		return rc;
	if (t.at[C_ARTICLE] != SIZE_MAX) {
		score_each(n, &t);
		return SB_OK;
	}
	rows = all_rows(n, &nrows);
	score_article(n, (struct sb_slice) { NULL, 0 }, t.gold.v, t.gold.n,
		      rows, nrows);
	return SB_OK;
}

/* ---- folders ---- */

/* The id that the read stage gives to the article at PATH; absent if it can't
 * be read.
 */
static struct sb_slice id_of(struct news *n, const char *path)
{
	const char *paths[] = { path };
	struct sb_config config = { .paths = { paths, 1 },
				    .root = n->request->gold,
				    .quiet = 2 };
	struct sb_article article;
	struct sb_slice id = { NULL, 0 };
	struct sb_err err;
	void *ctx;

	if (sb_read_stage.open(&ctx, &config, &err) != SB_OK)
		return id;
	sb_article_init(&article);
	if (sb_read_stage.run(ctx, &article, &err) == SB_OK)
		id = sb_arena_dup(&n->arena, article.id);
	sb_article_release(&article);
	sb_read_stage.close(ctx, true, &err);
	return id;
}

#define SUFFIX ".gold.tsv"

/* The article that the gold at PATH is for. */
static enum sb_rc score_beside(struct news *n, struct table *t,
			       struct sb_err *err)
{
	static const char *const endings[] = { ".txt", ".md", NULL };
	int stem = (int)(strlen(t->path) - strlen(SUFFIX));
	uint32_t *rows;
	size_t nrows;

	for (const char *const *e = endings; *e; e++) {
		const char *path = sb_arena_printf(&n->arena, "%.*s%s", stem,
						   t->path, *e)
					   .p;
		struct sb_slice id, name;
		struct stat st;

		if (stat(path, &st) < 0)
			continue;
		id = id_of(n, path);
		rows = rows_of(n, id, &nrows);
		name = sb_slice_of(path + strlen(n->request->gold));
		while (sb_slice_starts(name, SB_LIT("/")))
			name = (struct sb_slice) { name.p + 1, name.n - 1 };
		score_article(n, name, t->gold.v, t->gold.n, rows, nrows);
		return SB_OK;
	}
	return sb_fail(err, SB_DATA, t->path, 0,
		       "no article beside it: neither .txt nor .md");
}

static enum sb_rc score_one(struct news *n, const char *path,
			    struct sb_err *err)
{
	struct table t = { .path = path };
	enum sb_rc rc = read_table(n, &t, err);

	if (rc != SB_OK)
		return rc;
	if (t.at[C_ARTICLE] == SIZE_MAX)
		return score_beside(n, &t, err);
	score_each(n, &t);
	return SB_OK;
}

enum { DEEPEST = 32 };

static int by_name(const void *x, const void *y)
{
	return strcmp(*(char *const *)x, *(char *const *)y);
}

static enum sb_rc score_folder(struct news *n, const char *path, int depth,
			       struct sb_err *err);

static enum sb_rc score_entry(struct news *n, const char *path, int depth,
			      struct sb_err *err)
{
	struct stat st;

	/* A link to a folder may lead back to where it is. */
	if (lstat(path, &st) < 0)
		return sb_fail(err, SB_IO, path, 0, "%s", strerror(errno));
	if (S_ISDIR(st.st_mode))
		return score_folder(n, path, depth + 1, err);
	if (!sb_slice_ends(sb_slice_of(path), SB_LIT(SUFFIX)))
		return SB_OK;
	return score_one(n, path, err);
}

static enum sb_rc score_folder(struct news *n, const char *path, int depth,
			       struct sb_err *err)
{
	SB_VEC(const char *) v = { 0 };
	DIR *d = depth < DEEPEST ? opendir(path) : NULL;
	enum sb_rc rc = SB_OK;
	struct dirent *e;

	if (!d)
		return sb_fail(err, SB_IO, path, 0, "%s",
			       depth < DEEPEST ? strerror(errno)
					       : "too many folders deep");
	while ((e = readdir(d)) != NULL)
		if (e->d_name[0] != '.')
			*sb_vec_push(&n->arena,
				     &v) = sb_arena_printf(&n->arena, "%s/%s",
							   path, e->d_name)
						   .p;
	closedir(d);
	if (v.n)
		qsort(v.v, v.n, sizeof(*v.v), by_name);
	for (size_t i = 0; i < v.n && rc == SB_OK; i++)
		rc = score_entry(n, v.v[i], depth, err);
	return rc;
}

/* ---- the whole ---- */

static enum sb_rc score_all(struct news *n, struct sb_err *err)
{
	struct stat st;
	bool folder = stat(n->request->gold, &st) == 0 && S_ISDIR(st.st_mode);
	enum sb_rc rc = folder ? score_folder(n, n->request->gold, 0, err)
			       : score_file(n, err);

	if (rc != SB_OK)
		return rc;
	if (folder && !n->total.articles)
		return sb_fail(err, SB_DATA, n->request->gold, 0,
			       "no gold: no file ends with " SUFFIX);
	if (n->out)
		print_tally(n->out, &n->total);
	if (n->total.worst >= n->request->least)
		return SB_OK;
	sb_log(SB_WARNING, NULL, 0, 0,
	       "the worst article's score of %.1f is below %d", n->total.worst,
	       n->request->least);
	return SB_SKIP;
}

enum sb_rc sb_ev_news(const struct sb_eval_request *request,
		      const struct sb_csv *claims, FILE *out,
		      const struct sb_ev_judge *judge, struct sb_err *err)
{
	struct news n = { .request = request, .out = out, .judge = judge };
	enum sb_rc rc = need_columns(claims, request->claims, err);

	n.words.arena = n.articles.arena = &n.arena;
	if (rc == SB_OK) {
		take_rows(&n, claims);
		rc = score_all(&n, err);
	}
	sb_arena_release(&n.arena);
	return rc;
}
