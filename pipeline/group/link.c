/* link.c - quotes and their paraphrases in one article
 *
 * They have words of content in common, by stem. A word that many of the
 * article's claims have tells what the article is about and not which claims
 * belong together: it counts half, and not at all beyond COMMON claims. That
 * also bounds the work: a word leads to few pairs. Names count half, too.
 */
#include <libstemmer.h>
#include <stdlib.h>
#include <unicode/uchar.h>

#include "internal.h"
#include "saidby/words.h"

enum {
	RARE = 3,	 /* claims that have a word which counts full */
	COMMON = 8,	 /* and half */
	LEAST = 3,	 /* words in common */
	LEAST_SCORE = 5, /* where a full word is 2 and a half one is 1 */
	SHARE = 50,	 /* per cent of the words of the one that has fewer */
	/* Among many words there are always some in common. */
	MANY = 25,
	LEAST_MANY = 4,
	/* Where the quote has no speaker it takes more. */
	ORPHAN_LEAST = 4,
	ORPHAN_SCORE = 7,
	ORPHAN_SHARE = 60,
};

/* A stem of a claim. */
struct use {
	uint32_t stem, claim;
	bool name; /* has a capital within a sentence */
};

/* A quote and a paraphrase that have words in common. */
struct pair {
	uint32_t quote, paraphrase;
	unsigned words, score;
};

struct claim {
	const struct sb_group_claim *c;
	struct gr_speakers speakers;
	uint64_t said_by; /* the speaker cell, folded; 0: empty */
	unsigned stems;
	bool quote, paraphrase;
	SB_VEC(uint32_t) numbers;
};

struct linking {
	struct sb_arena *arena;
	struct sb_stemmer *stemmer;
	struct claim *claims;
	size_t n;
	SB_VEC(struct use) uses;
	SB_VEC(struct pair) pairs;
};

/* ---- what claims have ---- */

static uint32_t stem_of(const struct linking *l, struct sb_slice word)
{
	const sb_symbol *s = sb_stemmer_stem(
		l->stemmer, (const sb_symbol *)word.p, (int)word.n);

	if (s)
		word = (struct sb_slice) {
			(const char *)s, (size_t)sb_stemmer_length(l->stemmer)
		};
	return (uint32_t)gr_mix(sb_slice_hash(word, 0));
}

static int by_stem(const void *x, const void *y)
{
	const struct use *a = x, *b = y;

	if (a->stem != b->stem)
		return a->stem < b->stem ? -1 : 1;
	return (a->claim > b->claim) - (a->claim < b->claim);
}

static bool is_capital(struct sb_slice text, const struct gr_word *w)
{
	size_t at = w->span.from;

	return sb_is_upper_cp(sb_next_cp(text, &at));
}

/* Are most words of content capitals, as in headlines? */
static bool is_headline(struct sb_slice text, const struct gr_words *w)
{
	size_t content = 0, capitals = 0;

	for (size_t i = 0; i < w->n; i++)
		if (w->v[i].hash & GR_CONTENT) {
			content++;
			capitals += is_capital(text, &w->v[i]);
		}
	return 3 * capitals > 2 * content;
}

/* A capital that no start of a sentence explains. */
static bool is_name(struct sb_slice text, const struct gr_words *w, size_t i)
{
	size_t before = w->v[i].span.from;

	if (i == 0 || !is_capital(text, &w->v[i]))
		return false;
	while (before > w->v[i - 1].span.to)
		if (sb_prev_cp(text, &before) == '.')
			return false;
	return true;
}

static void add_words(struct linking *l, uint32_t at)
{
	struct claim *c = &l->claims[at];
	struct gr_words w = gr_words_of(l->arena, c->c->text);
	bool headline = is_headline(c->c->text, &w);

	for (size_t i = 0; i < w.n; i++) {
		bool name = !headline && is_name(c->c->text, &w, i);
		uint32_t stem;

		if (!(w.v[i].hash & GR_CONTENT))
			continue;
		stem = stem_of(l, w.v[i].text);
		*sb_vec_push(l->arena, &l->uses) = (struct use) { stem, at,
								  name };
		if (u_isdigit((unsigned char)w.v[i].text.p[0]))
			*sb_vec_push(l->arena, &c->numbers) = stem;
	}
}

static void take_claim(struct linking *l, const struct sb_group_claim *claim,
		       uint32_t at)
{
	struct claim *c = &l->claims[at];
	struct gr_words who = gr_words_of(l->arena, claim->speaker);

	c->c = claim;
	c->quote = claim->type == SB_DIRECT;
	c->paraphrase = claim->type == SB_INDIRECT || claim->type == SB_MIXED;
	c->speakers = gr_speakers_of(l->arena, claim->speaker);
	c->said_by = who.n ? gr_wording(&who) : 0;
	if (c->quote || c->paraphrase)
		add_words(l, at);
}

/* ---- pairs ---- */

static bool overlap(const struct claim *a, const struct claim *b)
{
	return sb_span_overlaps(a->c->extent, b->c->extent);
}

static bool same_speaker(const struct claim *a, const struct claim *b)
{
	return a->said_by && (a->said_by == b->said_by ||
			      gr_who(&a->speakers, &b->speakers) == GR_SAME);
}

/* Only what names somebody is worth taking. */
static bool is_orphan(const struct claim *quote, const struct claim *paraphrase)
{
	return !quote->said_by && paraphrase->speakers.n;
}

/* Different figures, different statements. */
static bool figures_differ(const struct claim *a, const struct claim *b)
{
	for (size_t i = 0; i < a->numbers.n; i++)
		for (size_t k = 0; k < b->numbers.n; k++)
			if (a->numbers.v[i] == b->numbers.v[k])
				return false;
	return a->numbers.n && b->numbers.n;
}

static void add_pairs(struct linking *l, const struct use *v, size_t n)
{
	unsigned score = n <= RARE ? 2 : 1;

	for (size_t i = 0; i < n; i++)
		if (v[i].name)
			score = 1;
	for (size_t i = 0; i < n; i++) {
		const struct claim *q = &l->claims[v[i].claim];

		for (size_t k = 0; q->quote && k < n; k++) {
			const struct claim *p = &l->claims[v[k].claim];

			if (p->paraphrase && !overlap(q, p) &&
			    (same_speaker(q, p) || is_orphan(q, p)))
				*sb_vec_push(l->arena, &l->pairs) =
					(struct pair) { v[i].claim, v[k].claim,
							1, score };
		}
	}
}

static int by_paraphrase(const void *x, const void *y)
{
	const struct pair *a = x, *b = y;

	if (a->paraphrase != b->paraphrase)
		return a->paraphrase < b->paraphrase ? -1 : 1;
	return (a->quote > b->quote) - (a->quote < b->quote);
}

/* Each stem once a claim; then the claims of each stem. */
static void find_pairs(struct linking *l)
{
	struct use *v = l->uses.v;
	size_t n = 0;

	if (!l->uses.n)
		return;
	qsort(v, l->uses.n, sizeof(*v), by_stem);
	for (size_t i = 0; i < l->uses.n; i++)
		if (!n || by_stem(&v[n - 1], &v[i]) != 0) {
			v[n++] = v[i];
			l->claims[v[i].claim].stems++;
		}
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && v[end].stem == v[i].stem;)
			end++;
		if (end - i > 1 && end - i <= COMMON)
			add_pairs(l, v + i, end - i);
	}
}

/* One of each pair, with all its words. */
static void sum_pairs(struct linking *l)
{
	struct pair *v = l->pairs.v;
	size_t n = 0;

	if (l->pairs.n)
		qsort(v, l->pairs.n, sizeof(*v), by_paraphrase);
	for (size_t i = 0; i < l->pairs.n; i++)
		if (n && by_paraphrase(&v[n - 1], &v[i]) == 0) {
			v[n - 1].words += v[i].words;
			v[n - 1].score += v[i].score;
		} else {
			v[n++] = v[i];
		}
	l->pairs.n = n;
}

/* ---- links ---- */

static bool is_enough(const struct linking *l, const struct pair *p)
{
	const struct claim *q = &l->claims[p->quote];
	const struct claim *r = &l->claims[p->paraphrase];
	unsigned fewer = q->stems < r->stems ? q->stems : r->stems;
	bool orphan = !q->said_by, many = q->stems + r->stems > MANY + fewer;

	return p->words >= (orphan ? ORPHAN_LEAST : LEAST) &&
	       (!many || p->words >= LEAST_MANY) &&
	       p->score >= (orphan ? ORPHAN_SCORE : LEAST_SCORE) &&
	       !figures_differ(q, r) &&
	       p->words * 100 >= fewer * (orphan ? ORPHAN_SHARE : SHARE);
}

/* The best of the pairs of one paraphrase, or NULL: none, or two are equal. */
static const struct pair *best_of(const struct linking *l, const struct pair *v,
				  size_t n)
{
	const struct pair *best = NULL;
	bool equal = false;

	for (size_t i = 0; i < n; i++) {
		if (!is_enough(l, &v[i]))
			continue;
		equal = best && v[i].score == best->score;
		if (!best || v[i].score > best->score)
			best = &v[i];
	}
	return equal ? NULL : best;
}

static int by_quote(const void *x, const void *y)
{
	const struct sb_group_link *a = x, *b = y;

	if (a->quote != b->quote)
		return a->quote < b->quote ? -1 : 1;
	return (a->paraphrase > b->paraphrase) -
	       (a->paraphrase < b->paraphrase);
}

/* An orphan that could be two people's is nobody's. */
static bool is_disputed(const struct linking *l, const struct sb_group_link *v,
			size_t n)
{
	for (size_t i = 1; i < n && v[0].orphan; i++)
		if (!same_speaker(&l->claims[v[0].paraphrase],
				  &l->claims[v[i].paraphrase]))
			return true;
	return false;
}

static struct sb_group_links links_of(struct linking *l)
{
	const struct pair *v = l->pairs.v;
	SB_VEC(struct sb_group_link) all = { 0 };
	size_t n = 0;

	for (size_t i = 0, end; i < l->pairs.n; i = end) {
		const struct pair *best;

		for (end = i + 1;
		     end < l->pairs.n && v[end].paraphrase == v[i].paraphrase;)
			end++;
		best = best_of(l, v + i, end - i);
		if (best)
			*sb_vec_push(l->arena, &all) = (struct sb_group_link) {
				best->quote, best->paraphrase,
				!l->claims[best->quote].said_by
			};
	}
	if (all.n)
		qsort(all.v, all.n, sizeof(*all.v), by_quote);
	for (size_t i = 0, end; i < all.n; i = end) {
		bool disputed;

		for (end = i + 1;
		     end < all.n && all.v[end].quote == all.v[i].quote;)
			end++;
		disputed = is_disputed(l, all.v + i, end - i);
		for (size_t k = i; k < end && !disputed; k++)
			all.v[n++] = all.v[k];
	}
	return (struct sb_group_links) { all.v, n };
}

struct sb_group_links sb_group_find_links(struct sb_arena *arena,
					  const struct sb_group_claim *claims,
					  size_t n)
{
	struct linking l = { .arena = arena,
			     .stemmer = sb_stemmer_new("english", NULL),
			     .claims = SB_NEW_N(arena, struct claim, n),
			     .n = n };
	struct sb_group_links links;

	for (size_t i = 0; i < n && l.stemmer; i++)
		take_claim(&l, &claims[i], (uint32_t)i);
	find_pairs(&l);
	sum_pairs(&l);
	links = links_of(&l);
	sb_stemmer_delete(l.stemmer);
	return links;
}
