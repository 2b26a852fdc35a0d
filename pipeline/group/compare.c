/* compare.c - are two claims the same one?
 *
 * Words of content weigh 3, others 1, "not" and "never" among them: they turn
 * the sense round, but a quotation that has lost one is what is looked for.
 * Two texts agree by
 *	2 * weight of the words that match in order / weight of both.
 * What the figures are worth is measured by tests/groups.py.
 */
#include <math.h>

#include "internal.h"

/* Agreement that makes claims by one speaker near: as wholes, or the shorter
 * with the part of the longer that it is like. As wholes, one word of content
 * in four may differ, in a part one in seven.
 */
static const double near_whole = 0.78, near_part = 0.9;

enum {
	SAME_EXACT = 2, /* words of an exact claim by one speaker */
	OPEN_EXACT = 4, /* if a speaker isn't known */
	OPEN_WORDS = 7, /* of the shorter one; GR_LEAST_WORDS by one speaker */
	/* With fewer words of content all of them must be the same to be near.
	 */
	NEAR_CONTENT = 6,
	/* Words of content that must be common to claims that aren't exact. */
	SAME_CONTENT = 2,
	OPEN_CONTENT = 3,
	/* The shorter one is weak below this share of words, in per cent. */
	WEAK = 50,
};

/* A best alignment of A with B: weight of what differs, weight of the part of
 * B that it covers.
 */
struct cell {
	unsigned cost, covered;
};

/* A cheaper one, else one that covers more. */
static bool better(struct cell x, struct cell y)
{
	return x.cost < y.cost || (x.cost == y.cost && x.covered > y.covered);
}

/* One row of the table: A's word X against all of B. */
static void next_row(struct cell *row, const struct gr_sig *b, uint32_t x)
{
	struct cell diagonal = row[0];

	row[0].cost += gr_weight(x);
	for (uint32_t k = 0; k < b->n; k++) {
		unsigned w = gr_weight(b->words[k]);
		struct cell above = row[k + 1], best, left = row[k];

		best = (struct cell) { above.cost + gr_weight(x),
				       above.covered };
		left.cost += w;
		left.covered += w;
		if (better(left, best))
			best = left;
		if (b->words[k] == x) {
			diagonal.covered += w;
			if (better(diagonal, best))
				best = diagonal;
		}
		row[k + 1] = best;
		diagonal = above;
	}
}

static unsigned weight_of(const struct gr_sig *s)
{
	unsigned w = 0;

	for (uint32_t i = 0; i < s->n; i++)
		w += gr_weight(s->words[i]);
	return w;
}

/* A is the weight of the text that C aligns. What it has beyond its last match
 * stands for words of the other that it doesn't cover: they differ, too.
 */
static double agreement(unsigned a, struct cell c)
{
	unsigned match = (a + c.covered - c.cost) / 2;
	unsigned other = c.covered > a ? c.covered : a;

	return a ? 2.0 * match / (a + other) : 0;
}

/* How A agrees with a PART of B, or with all of it. */
static double agree(const struct gr_sig *a, const struct gr_sig *b, bool part)
{
	struct cell row[GR_MOST_WORDS + 1], best;
	unsigned w = 0;

	row[0] = (struct cell) { 0, 0 };
	for (uint32_t k = 0; k < b->n; k++) {
		w += gr_weight(b->words[k]);
		row[k + 1] = part ? (struct cell) { 0, 0 }
				  : (struct cell) { w, w };
	}
	for (uint32_t i = 0; i < a->n; i++)
		next_row(row, b, a->words[i]);
	best = row[b->n];
	for (uint32_t k = 0; part && k < b->n; k++)
		if (better(row[k], best))
			best = row[k];
	return agreement(weight_of(a), best);
}

static bool is_part(const struct gr_sig *a, const struct gr_sig *b)
{
	for (uint32_t i = 0; i + a->n <= b->n; i++)
		if (!memcmp(a->words, b->words + i, a->n * sizeof(*a->words)))
			return true;
	return false;
}

/* At least as many as there are words of content of A in B: words that fall on
 * one of 256 marks count as one.
 */
static unsigned common_content(const struct gr_sig *a, const struct gr_sig *b)
{
	bool mark[256] = { false };
	unsigned n = 0;

	for (uint32_t i = 0; i < b->n; i++)
		if (b->words[i] & GR_CONTENT)
			mark[b->words[i] & 255] = true;
	for (uint32_t i = 0; i < a->n; i++)
		n += (a->words[i] & GR_CONTENT) && mark[a->words[i] & 255];
	return n;
}

/* The next word of content of S at or behind AT; its number of words if there
 * is none.
 */
static uint32_t content_at(const struct gr_sig *s, uint32_t at)
{
	while (at < s->n && !(s->words[at] & GR_CONTENT))
		at++;
	return at;
}

static unsigned content_of(const struct gr_sig *s)
{
	unsigned n = 0;

	for (uint32_t i = 0; i < s->n; i++)
		n += (s->words[i] & GR_CONTENT) != 0;
	return n;
}

static bool same_content(const struct gr_sig *a, const struct gr_sig *b)
{
	uint32_t i = content_at(a, 0), k = content_at(b, 0);

	while (i < a->n && k < b->n && a->words[i] == b->words[k]) {
		i = content_at(a, i + 1);
		k = content_at(b, k + 1);
	}
	return i == a->n && k == b->n;
}

static struct gr_relation is_near(const struct gr_sig *a,
				  const struct gr_sig *b)
{
	struct gr_relation r = { .how = SB_GROUP_NEW };
	double whole, part;

	if (content_of(a) < NEAR_CONTENT && !same_content(a, b))
		return r;
	whole = agree(a, b, false);
	part = agree(a, b, true);

	r.agree = whole > part ? whole : part;
	if (whole >= near_whole || part >= near_part)
		r.how = SB_GROUP_NEAR;
	return r;
}

/* A is not the longer one. */
static struct gr_relation compare_ordered(const struct gr_sig *a,
					  const struct gr_sig *b,
					  enum gr_who who)
{
	const struct gr_relation none = { .how = SB_GROUP_NEW };
	struct gr_relation r = none;
	uint32_t words = who == GR_SAME ? GR_LEAST_WORDS : OPEN_WORDS;
	unsigned content = who == GR_SAME ? SAME_CONTENT : OPEN_CONTENT;

	if (a->n < words || common_content(a, b) < content)
		return none;
	if (is_part(a, b))
		r = (struct gr_relation) { .how = SB_GROUP_CONTAINED,
					   .agree = (double)a->n / b->n };
	else if (who == GR_SAME)
		r = is_near(a, b);
	r.weak = a->n * 100 < b->n * WEAK;
	return r;
}

struct gr_relation gr_compare(const struct gr_sig *a, const struct gr_sig *b,
			      enum gr_who who)
{
	struct gr_relation r = { .how = SB_GROUP_NEW };

	if (who == GR_OTHER || a->denied != b->denied)
		return r;
	if (a->wording == b->wording) {
		if (a->n >= (who == GR_SAME ? SAME_EXACT : OPEN_EXACT))
			r = (struct gr_relation) { .how = SB_GROUP_EXACT,
						   .agree = 1 };
		return r;
	}
	/* One in another's content, most often. */
	if (a->article && a->article == b->article)
		return r;
	if (a->n > b->n)
		return compare_ordered(b, a, who);
	r = compare_ordered(a, b, who);
	r.shorter = true;
	return r;
}
