/* calibrate_table.c - rows counted by rule, lemma and kind of source */
#include <stdlib.h>

#include "calibrate.h"

/* Rows of a lemma or a kind of source that say something; of a rule, where
 * --min-rows says nothing else: of fewer its own weight knows more.
 */
enum { LEAST_LINE = 3, LEAST_RULE = 15 };

static const struct sb_slice any = SB_LIT("*");

void cal_table_init(struct cal_table *t, struct sb_arena *arena,
		    const struct sb_config *config)
{
	memset(t, 0, sizeof(*t));
	t->arena = t->keys.arena = arena;
	t->least_rows = config->least_rows ? (unsigned)config->least_rows
					   : LEAST_RULE;
	t->kept = config->kept_rules;
}

/* Longer keys than any rule, lemma and kind make are cut. */
struct key {
	char text[512];
};

static struct sb_slice key_of(struct key *key, struct sb_slice rule,
			      struct sb_slice lemma, struct sb_slice source)
{
	snprintf(key->text, sizeof(key->text), "%.*s\t%.*s\t%.*s", SB_FMT(rule),
		 SB_FMT(lemma), SB_FMT(source));
	return sb_slice_of(key->text);
}

static struct cal_line *find(const struct cal_table *t, struct sb_slice rule,
			     struct sb_slice lemma, struct sb_slice source)
{
	struct key key = { "" };
	uint32_t i = t->lines.n
			     ? sb_ev_index_find(&t->keys, key_of(&key, rule,
								 lemma, source))
			     : SB_EV_NONE;

	return i == SB_EV_NONE ? NULL : &t->lines.v[i];
}

struct cal_line *cal_table_line(struct cal_table *t, struct sb_slice rule,
				struct sb_slice lemma, struct sb_slice source)
{
	struct cal_line *line = find(t, rule, lemma, source);
	struct key key = { "" };

	if (line)
		return line;
	sb_ev_index_add(
		&t->keys,
		sb_arena_dup(t->arena, key_of(&key, rule, lemma, source)));
	line = sb_vec_push(t->arena, &t->lines);
	*line = (struct cal_line) { .rule = rule,
				    .lemma = lemma,
				    .source = source };
	return line;
}

/* The lines that speak of a row, the widest first: how many. */
enum { WIDTHS = 4 };

struct width {
	struct sb_slice lemma, source;
};

static int widths_of(const struct cal_row *r, struct width *w)
{
	struct sb_slice kind = sb_slice_of(sb_source_kind_name(r->kind));

	w[0] = (struct width) { any, any };
	w[1] = (struct width) { any, kind };
	w[2] = (struct width) { r->lemma, any };
	w[3] = (struct width) { r->lemma, kind };
	return r->lemma.n ? WIDTHS : 2;
}

static void add(struct cal_count *c, const struct cal_row *r)
{
	c->n++;
	c->content += r->claim;
	c->speaker += r->claim && r->speaker;
}

void cal_table_count(struct cal_table *t, const struct cal_rows *rows)
{
	for (size_t i = 0; i < rows->list.n; i++) {
		const struct cal_row *r = &rows->list.v[i];
		struct width w[WIDTHS];
		int n = widths_of(r, w);

		for (int k = 0; r->judged && k < n; k++) {
			struct cal_line *line = cal_table_line(
				t, r->rule, w[k].lemma, w[k].source);

			add(&line->all, r);
			add(&line->fold[r->fold], r);
		}
	}
}

void cal_table_fill(struct cal_table *t, const struct cal_table *first)
{
	for (size_t i = 0; i < first->lines.n; i++) {
		const struct cal_line *f = &first->lines.v[i];
		struct cal_line *line = cal_table_line(t, f->rule, f->lemma,
						       f->source);

		if (!line->all.n ||
		    (f->all.n > 2 * line->all.n && !sb_slice_eq(f->lemma, any)))
			*line = *f;
	}
}

/* Is RULE in the LIST, or is its first part ("hearsay.said-to")? */
static bool is_kept(const char *list, struct sb_slice rule)
{
	struct sb_slice rest = sb_slice_of(list), one;

	while (sb_slice_cut(&rest, SB_LIT(","), &one)) {
		one = sb_slice_trim(one);
		if (one.n && sb_slice_starts(rule, one) &&
		    (rule.n == one.n || rule.p[one.n] == '.'))
			return true;
	}
	return false;
}

bool cal_table_keeps(const struct cal_table *t, const struct cal_line *line)
{
	const struct cal_line *rule = find(t, line->rule, any, any);

	return rule && rule->all.n >= t->least_rows &&
	       !is_kept(t->kept, line->rule) &&
	       (line->all.n >= LEAST_LINE || sb_slice_eq(line->lemma, any));
}

static int by_key(const void *x, const void *y)
{
	const struct sb_prior *a = x, *b = y;
	int d = sb_slice_cmp(a->rule, b->rule);

	if (!d)
		d = sb_slice_cmp(a->lemma, b->lemma);
	return d ? d : sb_slice_cmp(a->source, b->source);
}

size_t cal_table_priors(const struct cal_table *t, struct sb_prior **priors)
{
	size_t n = 0;

	*priors = SB_NEW_N(t->arena, struct sb_prior, t->lines.n);
	for (size_t i = 0; i < t->lines.n; i++) {
		const struct cal_line *l = &t->lines.v[i];

		if (cal_table_keeps(t, l))
			(*priors)[n++] = (struct sb_prior) {
				l->rule,  l->lemma,	  l->source,
				l->all.n, l->all.content, l->all.speaker
			};
	}
	if (n)
		qsort(*priors, n, sizeof(**priors), by_key);
	return n;
}

struct sb_estimate cal_table_estimate(const struct cal_table *t,
				      const struct cal_row *row, int fold)
{
	struct sb_estimate e = row->before;
	struct width w[WIDTHS];
	int n = widths_of(row, w);

	for (int k = 0; k < n; k++) {
		const struct cal_line *l = find(t, row->rule, w[k].lemma,
						w[k].source);
		struct cal_count c;

		if (!l || !cal_table_keeps(t, l))
			continue;
		c = l->all;
		if (fold != CAL_ALL) {
			c.n -= l->fold[fold].n;
			c.content -= l->fold[fold].content;
			c.speaker -= l->fold[fold].speaker;
		}
		sb_estimate_move(&e, c.n, c.content, c.speaker);
	}
	return e;
}
