/* eval_spans.c - claims against gold with spans
 *
 * Text is compared by the positions of its words, so punctuation and marks
 * never count, and a leading "that" doesn't either. Three questions:
 *
 *	a  quoted segments: each contiguous part that is 90 % in quotation
 *	   marks, exact or with a Jaccard overlap of 0.8
 *	b  contents of the speech attributions: exact, overlap of 0.8 and 0.5,
 *	   and by words (Pareti 2013's partial measure; Citron's)
 *	c  speakers of the contents with an overlap of 0.5: the gold source's
 *	   head word is in the speaker as written
 *
 * What lies in gold of another kind (a belief, a plan) is neutral: neither
 * right nor wrong.
 */
#include <math.h>
#include <stdlib.h>

#include "eval_gold.h"
#include "saidby/write.h"

/* A claim of the CSV. */
struct claim {
	struct sb_ev_ranges spans;
	struct sb_slice speaker, resolved;
	double confidence; /* 0..1, or below 0: none */
	struct sb_ev_set words;
	bool right, matched;
	int person; /* as in a verdict */
	size_t row;
};

struct claims {
	struct claim **v;
	size_t n;
};

/* Sums over all articles. */
struct sums {
	size_t docs, with_claims, unknown, empty;
	size_t a_gold, a_pred, a_neutral, a_exact, a_overlap;
	size_t b_gold, b_pred, b_neutral, b_exact, b_8, b_5;
	double overlap_r, overlap_p;
	size_t t_gold, t_pred, t_both;
	size_t c_n, c_ok, c_strict, c_empty, c_nominal_n, c_nominal;
	size_t c_resolved_n, c_resolved, c_sure_n, c_sure, end_to_end;
};

struct slice_sum {
	struct sb_slice value;
	size_t n, found, right;
	double overlap;
};

struct calibrated {
	double confidence;
	bool right, matched;
};

struct scorer {
	const struct sb_eval_request *request;
	FILE *out;
	const struct sb_ev_judge *judge;
	struct sb_arena arena;	 /* of the run */
	struct sb_arena scratch; /* of one article */
	struct sb_ev_docs docs;
	struct claims *by_doc;
	struct sums sums;
	struct sb_ev_index values[SB_EV_SLICES];
	SB_VEC(struct slice_sum) slices[SB_EV_SLICES];
	SB_VEC(struct calibrated) calibration;

	/* of the article at hand */
	struct sb_ev_points text;
	struct sb_span *words;
	size_t nwords;
	uint8_t *mask;
};

/* ---- sets of words ---- */

/* The first word that ends behind AT. */
static size_t word_behind(const struct scorer *s, int64_t at)
{
	size_t lo = 0, hi = s->nwords;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if ((int64_t)s->words[mid].to <= at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static struct sb_ev_set words_in(struct scorer *s, struct sb_ev_ranges ranges)
{
	SB_VEC(uint32_t) v = { 0 };
	struct sb_ev_set set;

	for (size_t i = 0; i < ranges.n; i++) {
		struct sb_ev_range r = ranges.v[i];

		for (size_t k = word_behind(s, r.from);
		     k < s->nwords && (int64_t)s->words[k].from < r.to; k++)
			*sb_vec_push(&s->scratch, &v) = (uint32_t)k;
	}
	set = (struct sb_ev_set) { v.v, v.n };
	sb_ev_set_close(&set);
	return set;
}

static bool is_that(const struct scorer *s, uint32_t word)
{
	static const char that[] = "that";
	struct sb_span w = s->words[word];

	if (w.to - w.from != 4)
		return false;
	for (uint32_t i = 0; i < 4; i++)
		if ((s->text.v[w.from + i] | 0x20) != that[i])
			return false;
	return true;
}

static struct sb_ev_set without_that(const struct scorer *s,
				     struct sb_ev_set set)
{
	if (set.n > 1 && is_that(s, set.v[0])) {
		set.v++;
		set.n--;
	}
	return set;
}

/* How much of the words' letters is in quotation marks? */
static bool is_quoted(const struct scorer *s, struct sb_ev_set set)
{
	size_t all = 0, in = 0;

	for (size_t i = 0; i < set.n; i++) {
		struct sb_span w = s->words[set.v[i]];

		all += w.to - w.from;
		for (uint32_t k = w.from; k < w.to; k++)
			in += s->mask[k];
	}
	return all && (double)in / (double)all >= 0.9;
}

static int by_range(const void *x, const void *y)
{
	const struct sb_ev_range *a = x, *b = y;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

static bool word_between(const struct scorer *s, int64_t from, int64_t to)
{
	for (int64_t i = from < 0 ? 0 : from; i < to && i < (int64_t)s->text.n;
	     i++)
		if (sb_ev_is_word(s->text.v[i]))
			return true;
	return false;
}

/* Contiguous parts, joined where nothing but marks and space lies between. */
static struct sb_ev_ranges segments(struct scorer *s, struct sb_ev_ranges r)
{
	struct sb_ev_ranges out = {
		SB_NEW_N(&s->scratch, struct sb_ev_range, r.n), 0
	};
	struct sb_ev_range *v = SB_NEW_N(&s->scratch, struct sb_ev_range, r.n);

	if (!r.n)
		return out;
	memcpy(v, r.v, r.n * sizeof(*v));
	qsort(v, r.n, sizeof(*v), by_range);
	for (size_t i = 0; i < r.n; i++) {
		struct sb_ev_range *last = out.v + out.n - 1;

		if (out.n && !word_between(s, last->to, v[i].from))
			last->to = v[i].to > last->to ? v[i].to : last->to;
		else
			out.v[out.n++] = v[i];
	}
	return out;
}

/* ---- matching ---- */

struct sets {
	struct sb_ev_set *v;
	size_t n, cap;
};

struct pair {
	double score;
	uint32_t gold, claim;
};

static int best_first(const void *x, const void *y)
{
	const struct pair *a = x, *b = y;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	if (a->gold != b->gold)
		return a->gold < b->gold ? -1 : 1;
	return (a->claim > b->claim) - (a->claim < b->claim);
}

#define EXACT 2.0 /* as a threshold: the same words */

/* One to one, the best first. OF_GOLD (may be NULL) gets each gold's claim or
 * SB_EV_NONE, USED (may be NULL) is set for each claim that is taken. Returns
 * how many.
 */
static size_t match(struct scorer *s, struct sets gold, struct sets claims,
		    double least, uint32_t *of_gold, bool *used)
{
	SB_VEC(struct pair) pairs = { 0 };
	bool *taken = SB_NEW_N(&s->scratch, bool, gold.n + claims.n);
	size_t n = 0;

	for (uint32_t i = 0; i < gold.n; i++)
		for (uint32_t j = 0; j < claims.n; j++) {
			double x = sb_ev_jaccard(gold.v[i], claims.v[j]);

			if (x > 0 && (least == EXACT ? sb_ev_set_eq(gold.v[i],
								    claims.v[j])
						     : x >= least - 1e-9))
				*sb_vec_push(&s->scratch, &pairs) =
					(struct pair) { x, i, j };
		}
	if (pairs.n)
		qsort(pairs.v, pairs.n, sizeof(*pairs.v), best_first);
	for (size_t i = 0; of_gold && i < gold.n; i++)
		of_gold[i] = SB_EV_NONE;
	for (size_t k = 0; k < pairs.n; k++) {
		struct pair p = pairs.v[k];

		if (taken[p.gold] || taken[gold.n + p.claim])
			continue;
		taken[p.gold] = taken[gold.n + p.claim] = true;
		if (of_gold)
			of_gold[p.gold] = p.claim;
		if (used)
			used[p.claim] = true;
		n++;
	}
	return n;
}

static double best_jaccard(struct sb_ev_set x, struct sets v)
{
	double best = 0;

	for (size_t i = 0; i < v.n; i++) {
		double j = sb_ev_jaccard(x, v.v[i]);

		best = j > best ? j : best;
	}
	return best;
}

/* The largest share of X that one of V has. */
static double best_share(struct sb_ev_set x, struct sets v)
{
	size_t best = 0;

	for (size_t i = 0; i < v.n; i++) {
		size_t n = sb_ev_set_common(x, v.v[i]);

		best = n > best ? n : best;
	}
	return (double)best / (double)x.n;
}

static struct sb_ev_set all_of(struct scorer *s, struct sets v)
{
	struct sb_ev_set all = { NULL, 0 };
	size_t n = 0;

	for (size_t i = 0; i < v.n; i++)
		n += v.v[i].n;
	all.v = SB_NEW_N(&s->scratch, uint32_t, n);
	for (size_t i = 0; i < v.n; i++) {
		if (v.v[i].n)
			memcpy(all.v + all.n, v.v[i].v,
			       v.v[i].n * sizeof(*all.v));
		all.n += v.v[i].n;
	}
	sb_ev_set_close(&all);
	return all;
}

static void add_set(struct scorer *s, struct sets *v, struct sb_ev_set set)
{
	*sb_vec_push(&s->scratch, v) = set;
}

/* ---- a: quoted segments ---- */

static bool is_direct(const struct sb_ev_gold *g)
{
	return sb_slice_is(g->slices[SB_EV_KIND], "direct");
}

static void add_segments(struct scorer *s, struct sb_ev_ranges ranges,
			 struct sets *v, bool once)
{
	struct sb_ev_ranges parts = segments(s, ranges);

	for (size_t i = 0; i < parts.n; i++) {
		struct sb_ev_ranges one = { &parts.v[i], 1 };
		struct sb_ev_set set = words_in(s, one);
		bool known = false;

		if (!set.n || !is_quoted(s, set))
			continue;
		for (size_t k = 0; once && k < v->n; k++)
			known |= sb_ev_set_eq(v->v[k], set);
		if (!known)
			add_set(s, v, set);
	}
}

static void score_segments(struct scorer *s, const struct sb_ev_doc *d,
			   struct claims c)
{
	struct sets gold = { 0 }, claims = { 0 }, rest = { 0 };
	struct sb_ev_set other;
	bool *used;
	size_t neutral = 0;

	for (size_t i = 0; i < d->ngold; i++)
		if (is_direct(&d->gold[i]))
			add_segments(s, d->gold[i].content, &gold, false);
		else
			add_set(s, &rest, d->gold[i].words);
	for (size_t i = 0; i < c.n; i++)
		add_segments(s, c.v[i]->spans, &claims, true);
	other = all_of(s, rest);
	used = SB_NEW_N(&s->scratch, bool, claims.n);
	s->sums.a_exact += match(s, gold, claims, EXACT, NULL, used);
	s->sums.a_overlap += match(s, gold, claims, 0.8, NULL, used);
	for (size_t i = 0; i < claims.n; i++)
		neutral += !used[i] &&
			   (double)sb_ev_set_common(claims.v[i], other) >=
				   0.8 * (double)claims.v[i].n;
	s->sums.a_gold += gold.n;
	s->sums.a_pred += claims.n - neutral;
	s->sums.a_neutral += neutral;
}

/* ---- b: contents ---- */

/* An article's contents: gold within the set and outside of it. */
struct contents {
	struct sb_ev_gold **gold;
	struct sets in, out, claims;
	double *overlap;    /* of each gold */
	uint32_t *claim_of; /* of each gold, with an overlap of 0.5 */
};

static void split_gold(struct scorer *s, const struct sb_ev_doc *d,
		       struct contents *x)
{
	x->gold = SB_NEW_N(&s->scratch, struct sb_ev_gold *, d->ngold);
	for (size_t i = 0; i < d->ngold; i++) {
		struct sb_ev_gold *g = &d->gold[i];

		if (!g->words.n)
			continue;
		if (g->speech)
			x->gold[x->in.n] = g;
		add_set(s, g->speech ? &x->in : &x->out, g->words);
	}
}

/* Drops claims that are nearer to gold outside of the set. */
static void drop_neutral(struct scorer *s, struct claims *c, struct contents *x)
{
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++) {
		double out = best_jaccard(c->v[i]->words, x->out);

		if (out > best_jaccard(c->v[i]->words, x->in) && out >= 0.3) {
			s->sums.b_neutral++;
			continue;
		}
		add_set(s, &x->claims, c->v[i]->words);
		c->v[n++] = c->v[i];
	}
	c->n = n;
}

static void score_overlap(struct scorer *s, struct contents *x)
{
	double r = 0, p = 0;

	x->overlap = SB_NEW_N(&s->scratch, double, x->in.n);
	for (size_t i = 0; i < x->in.n; i++)
		r += x->overlap[i] = best_share(x->in.v[i], x->claims);
	for (size_t i = 0; i < x->claims.n; i++)
		p += best_share(x->claims.v[i], x->in);
	s->sums.overlap_r += r;
	s->sums.overlap_p += p;
}

/* Words that are in the claims and in other gold only don't count. */
static void score_words(struct scorer *s, struct contents *x)
{
	struct sb_ev_set gold = all_of(s, x->in), claims = all_of(s, x->claims);
	struct sb_ev_set other = all_of(s, x->out);
	size_t neutral = 0, g = 0, o = 0;

	for (size_t i = 0; i < claims.n; i++) {
		uint32_t w = claims.v[i];

		while (g < gold.n && gold.v[g] < w)
			g++;
		while (o < other.n && other.v[o] < w)
			o++;
		neutral += o < other.n && other.v[o] == w &&
			   !(g < gold.n && gold.v[g] == w);
	}
	s->sums.t_gold += gold.n;
	s->sums.t_pred += claims.n - neutral;
	s->sums.t_both += sb_ev_set_common(gold, claims);
}

static void score_contents(struct scorer *s, const struct sb_ev_doc *d,
			   struct claims *c, struct contents *x)
{
	split_gold(s, d, x);
	drop_neutral(s, c, x);
	x->claim_of = SB_NEW_N(&s->scratch, uint32_t, x->in.n);
	s->sums.b_gold += x->in.n;
	s->sums.b_pred += x->claims.n;
	s->sums.b_exact += match(s, x->in, x->claims, EXACT, NULL, NULL);
	s->sums.b_8 += match(s, x->in, x->claims, 0.8, NULL, NULL);
	s->sums.b_5 += match(s, x->in, x->claims, 0.5, x->claim_of, NULL);
	score_overlap(s, x);
	score_words(s, x);
}

/* ---- c: speakers ---- */

static const char *const pronouns[] = {
	"he",  "she",  "they",	"i",	"we",	   "it",      "you", "him",
	"her", "them", "me",	"us",	"his",	   "their",   "my",  "our",
	"its", "who",  "which", "that", "himself", "herself", NULL
};
static const char *const titles[] = {
	"mr",	    "mrs",	 "ms",	      "dr",	   "sen",
	"rep",	    "gov",	 "gen",	      "sir",	   "the",
	"a",	    "an",	 "president", "senator",   "representative",
	"governor", "secretary", "prof",      "professor", "rev",
	NULL
};

static bool is_one_of(struct sb_slice word, const char *const *list)
{
	for (; *list; list++)
		if (sb_slice_is(word, *list))
			return true;
	return false;
}

/* The words of a name, lower case; NAMES without possessive and titles. */
struct name {
	struct sb_slice *v;
	size_t n;
};

static struct name lower_words(struct scorer *s, struct sb_slice text)
{
	struct sb_ev_points p = sb_ev_points_of(&s->scratch, text);
	struct name w = { SB_NEW_N(&s->scratch, struct sb_slice, p.n / 2 + 1),
			  0 };
	struct sb_span span;
	size_t at = 0;

	while (sb_ev_word_next(p, &at, &span))
		w.v[w.n++] = sb_ev_lower(&s->scratch,
					 sb_ev_text_at(&s->scratch, p, span));
	return w;
}

static struct sb_slice without_possessive(struct sb_slice w)
{
	if (sb_slice_ends(w, SB_LIT("'s")))
		w.n -= 2;
	else if (sb_slice_ends(w, SB_LIT("’s")))
		w.n -= 4;
	return w;
}

static struct name name_of(struct scorer *s, struct sb_slice text)
{
	struct name all = lower_words(s, text), bare;

	bare = (struct name) { SB_NEW_N(&s->scratch, struct sb_slice, all.n),
			       0 };
	for (size_t i = 0; i < all.n; i++) {
		all.v[i] = without_possessive(all.v[i]);
		if (!is_one_of(all.v[i], titles))
			bare.v[bare.n++] = all.v[i];
	}
	return bare.n ? bare : all;
}

static bool has_word(struct name name, struct sb_slice word)
{
	for (size_t i = 0; i < name.n; i++)
		if (sb_slice_eq(name.v[i], word))
			return true;
	return false;
}

static bool same_name(struct name a, struct name b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (!sb_slice_eq(a.v[i], b.v[i]))
			return false;
	return true;
}

/* The last word, or absent. */
static struct sb_slice last_of(struct name n)
{
	return n.n ? n.v[n.n - 1] : (struct sb_slice) { NULL, 0 };
}

/* The source up to a comma, a parenthesis, "who" or "of". */
static struct sb_slice first_part(struct sb_slice source)
{
	static const char *const ends[] = { ",", "(", " who ", " of ", NULL };
	size_t n = source.n;

	for (const char *const *e = ends; *e; e++) {
		size_t at = sb_slice_find(source, sb_slice_of(*e));

		n = at < n ? at : n;
	}
	return (struct sb_slice) { source.p, n };
}

static struct sb_slice head_of(struct scorer *s, const struct sb_ev_gold *g)
{
	if (g->source_head.n)
		return last_of(name_of(s, g->source_head));
	return last_of(name_of(s, first_part(g->source_text)));
}

enum { MOST_NAME = 15 }; /* words; what is longer is no name */

/* Counts the speaker of claim C against gold G; is it right? */
static bool score_speaker(struct scorer *s, const struct sb_ev_gold *g,
			  struct claim *c)
{
	struct sb_slice head = head_of(s, g);
	struct sb_slice antecedent = last_of(name_of(s, g->resolved));
	struct name got = name_of(s, c->speaker);
	bool strict = same_name(name_of(s, g->source_text), got);
	bool pronoun = sb_slice_is(g->slices[SB_EV_SOURCE_TYPE], "pronoun") ||
		       (head.p && is_one_of(head, pronouns));
	bool ok = strict;

	if (head.p && got.n <= MOST_NAME)
		ok |= has_word(got, head) ||
		      has_word(lower_words(s, c->speaker), head);
	if (pronoun && antecedent.p && got.n <= MOST_NAME)
		ok |= has_word(got, antecedent);
	s->sums.c_n++;
	s->sums.c_ok += ok;
	s->sums.c_strict += strict;
	s->sums.c_empty += !c->speaker.n;
	s->sums.c_nominal_n += !pronoun;
	s->sums.c_nominal += !pronoun && ok;
	if (pronoun && antecedent.p) {
		bool sure = sb_slice_is(g->resolved_conf, "both");
		bool hit = has_word(
			name_of(s, c->resolved.n ? c->resolved : c->speaker),
			antecedent);

		s->sums.c_resolved_n++;
		s->sums.c_resolved += hit;
		s->sums.c_sure_n += sure;
		s->sums.c_sure += sure && hit;
		if (sure)
			c->person = hit;
	}
	return ok;
}

static void add_to_slices(struct scorer *s, const struct sb_ev_gold *g,
			  double overlap, bool found, bool right)
{
	for (int k = 0; k < SB_EV_SLICES; k++) {
		struct sb_slice value = g->slices[k].p ? g->slices[k]
						       : SB_LIT("None");
		uint32_t i = sb_ev_index_add(&s->values[k], value);
		struct slice_sum *sum;

		if (i == s->slices[k].n)
			sb_vec_push(&s->arena, &s->slices[k])->value = value;
		sum = &s->slices[k].v[i];
		sum->n++;
		sum->found += found;
		sum->right += right;
		sum->overlap += overlap;
	}
}

static void score_speakers(struct scorer *s, struct claims c,
			   const struct contents *x)
{
	for (size_t i = 0; i < x->in.n; i++) {
		const struct sb_ev_gold *g = x->gold[i];
		struct claim *found = x->claim_of[i] == SB_EV_NONE
					      ? NULL
					      : c.v[x->claim_of[i]];
		bool ok = false, end_to_end;

		if (found && g->source_text.n)
			ok = score_speaker(s, g, found);
		add_to_slices(s, g, x->overlap[i], found, ok);
		end_to_end = g->source_text.n
				     ? ok
				     : found && !sb_ev_strip(found->speaker).n;
		s->sums.end_to_end += end_to_end;
		if (found) {
			found->matched = true;
			found->right = end_to_end;
		}
	}
	for (size_t i = 0; i < c.n; i++)
		if (c.v[i]->confidence >= 0)
			*sb_vec_push(&s->arena, &s->calibration) =
				(struct calibrated) { c.v[i]->confidence,
						      c.v[i]->right,
						      c.v[i]->matched };
}

static void tell_verdicts(const struct scorer *s, const struct sb_ev_doc *d,
			  struct claims c)
{
	for (size_t i = 0; i < c.n; i++) {
		struct sb_ev_verdict v = { .row = c.v[i]->row,
					   .claim = c.v[i]->matched,
					   .speaker = c.v[i]->right,
					   .person = c.v[i]->person,
					   .fold = d->outlet };

		s->judge->take(s->judge->arg, &v);
	}
}

/* ---- an article ---- */

static void take_text(struct scorer *s, struct sb_slice text)
{
	size_t at = 0;

	s->text = sb_ev_points_of(&s->scratch, text);
	s->words = SB_NEW_N(&s->scratch, struct sb_span, s->text.n / 2 + 1);
	s->mask = SB_NEW_N(&s->scratch, uint8_t, s->text.n);
	s->nwords = 0;
	while (sb_ev_word_next(s->text, &at, &s->words[s->nwords]))
		s->nwords++;
	sb_ev_quote_mask(s->text, s->mask);
}

static void drop_empty(struct scorer *s, struct claims *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++) {
		c->v[i]->words = without_that(s, words_in(s, c->v[i]->spans));
		if (c->v[i]->words.n)
			c->v[n++] = c->v[i];
	}
	s->sums.empty += c->n - n;
	c->n = n;
}

static void score_doc(struct scorer *s, struct sb_ev_doc *d, struct claims c)
{
	struct contents x = { 0 };

	s->sums.docs++;
	s->sums.with_claims += c.n > 0;
	take_text(s, d->text);
	for (size_t i = 0; i < d->ngold; i++)
		d->gold[i].words =
			without_that(s, words_in(s, d->gold[i].content));
	drop_empty(s, &c);
	score_segments(s, d, c);
	score_contents(s, d, &c, &x);
	score_speakers(s, c, &x);
	if (s->judge)
		tell_verdicts(s, d, c);
	sb_arena_reset(&s->scratch);
}

/* ---- the claims ---- */

static bool read_number(struct sb_slice s, int64_t *n)
{
	char buf[24], *end;

	s = sb_ev_strip(s);
	if (!s.n || s.n >= sizeof(buf))
		return false;
	memcpy(buf, s.p, s.n);
	buf[s.n] = '\0';
	*n = strtoll(buf, &end, 10);
	return *end == '\0';
}

/* "12..45; 60..80", or with hyphens. */
static bool read_spans(struct scorer *s, struct sb_slice cell,
		       struct sb_ev_ranges *out)
{
	SB_VEC(struct sb_ev_range) v = { 0 };
	struct sb_slice part;

	while (sb_slice_cut(&cell, SB_LIT(";"), &part)) {
		struct sb_ev_range *r = sb_vec_push(&s->arena, &v);
		struct sb_slice from;
		bool dots = sb_slice_find(part, SB_LIT("..")) != SIZE_MAX;

		sb_slice_cut(&part, dots ? SB_LIT("..") : SB_LIT("-"), &from);
		if (!part.p || !read_number(from, &r->from) ||
		    !read_number(part, &r->to))
			return false;
	}
	*out = (struct sb_ev_ranges) { v.v, v.n };
	return true;
}

/* The columns that a claim is read from. */
struct columns {
	size_t ids[8], spans, start, end, written, speaker, source, resolved,
		confidence;
};

static struct columns columns_of(const struct sb_csv *c)
{
	static const char *const ids[] = { "id",  "article_id", "article",
					   "doc", "doc_id",	"file",
					   NULL };
	struct columns x;
	size_t n = 0;

	for (; ids[n]; n++)
		x.ids[n] = sb_csv_column(c, ids[n]);
	for (; n < 8; n++)
		x.ids[n] = SIZE_MAX;
	x.spans = sb_csv_column(c, "spans");
	x.start = sb_csv_column(c, "start");
	x.end = sb_csv_column(c, "end");
	x.written = sb_csv_column(c, "speaker_as_written");
	x.speaker = sb_csv_column(c, "speaker");
	x.source = sb_csv_column(c, "source");
	x.resolved = sb_csv_column(c, "speaker_resolved");
	x.confidence = sb_csv_column(c, "confidence");
	return x;
}

/* In a claims CSV the source is as written and the speaker what it resolves
 * to; elsewhere `speaker` is the source.
 */
static void read_speaker(const struct columns *x, const struct sb_csv_row *row,
			 struct claim *c)
{
	struct sb_slice written = sb_csv_cell(row, x->written);

	if (written.p) {
		c->speaker = written;
		c->resolved = sb_csv_cell(row, x->speaker);
		return;
	}
	c->speaker = sb_csv_cell(row, x->speaker);
	if (!c->speaker.n)
		c->speaker = sb_csv_cell(row, x->source);
	c->resolved = sb_csv_cell(row, x->resolved);
}

static enum sb_rc read_claim(struct scorer *s, const struct columns *x,
			     const struct sb_csv_row *row, struct claim *c,
			     struct sb_err *err)
{
	struct sb_slice spans = sb_csv_cell(row, x->spans);
	struct sb_slice sure = sb_ev_strip(sb_csv_cell(row, x->confidence));
	struct sb_ev_range *r = SB_NEW(&s->arena, struct sb_ev_range);
	char *end;

	read_speaker(x, row, c);
	c->confidence = -1;
	if (sure.n) {
		sure = sb_arena_dup(&s->arena, sure);
		c->confidence = strtod(sure.p, &end) / 100;
		if (*end || !(c->confidence >= 0))
			return sb_fail(err, SB_DATA, s->request->claims,
				       row->line, "confidence is \"%.*s\"",
				       SB_FMT(sure));
	}
	if (sb_ev_strip(spans).n) {
		if (read_spans(s, spans, &c->spans))
			return SB_OK;
		return sb_fail(err, SB_DATA, s->request->claims, row->line,
			       "spans are \"%.*s\"", SB_FMT(spans));
	}
	c->spans = (struct sb_ev_ranges) { r, 1 };
	if (read_number(sb_csv_cell(row, x->start), &r->from) &&
	    read_number(sb_csv_cell(row, x->end), &r->to))
		return SB_OK;
	return sb_fail(err, SB_DATA, s->request->claims, row->line,
		       "no spans, nor start and end");
}

/* Folder and ending cut off. */
static struct sb_slice base_name(struct sb_slice id)
{
	static const char *const endings[] = { ".txt", ".html", ".htm", ".json",
					       NULL };
	const char *slash = id.n ? memrchr(id.p, '/', id.n) : NULL;

	if (slash)
		id = (struct sb_slice) { slash + 1,
					 (size_t)(id.p + id.n - slash - 1) };
	for (const char *const *e = endings; *e; e++)
		if (sb_slice_ends(id, sb_slice_of(*e)))
			return (struct sb_slice) { id.p, id.n - strlen(*e) };
	return id;
}

static uint32_t doc_of(const struct scorer *s, struct sb_slice id)
{
	uint32_t doc = sb_ev_index_find(&s->docs.ids, id);

	if (doc == SB_EV_NONE)
		doc = sb_ev_index_find(&s->docs.ids, base_name(id));
	return doc;
}

static struct sb_slice id_of(const struct columns *x,
			     const struct sb_csv_row *row)
{
	struct sb_slice id = { NULL, 0 };

	for (size_t i = 0; i < 8 && !id.n; i++)
		id = sb_csv_cell(row, x->ids[i]);
	return sb_cell_unguard(id);
}

static enum sb_rc take_claims(struct scorer *s, const struct sb_csv *csv,
			      struct sb_err *err)
{
	struct claim *v = SB_NEW_N(&s->arena, struct claim, csv->nrows);
	uint32_t *doc = SB_NEW_N(&s->arena, uint32_t, csv->nrows);
	struct columns x = columns_of(csv);

	s->by_doc = SB_NEW_N(&s->arena, struct claims, s->docs.list.n);
	for (size_t i = 0; i < csv->nrows; i++) {
		const struct sb_csv_row *row = &csv->rows[i];
		struct sb_slice id = id_of(&x, row);
		enum sb_rc rc = read_claim(s, &x, row, &v[i], err);

		v[i].row = i;
		v[i].person = -1;
		if (rc == SB_OK && !id.n)
			rc = sb_fail(err, SB_DATA, s->request->claims,
				     row->line, "no article id");
		if (rc != SB_OK)
			return rc;
		doc[i] = doc_of(s, id);
		if (doc[i] == SB_EV_NONE)
			s->sums.unknown++;
		else
			s->by_doc[doc[i]].n++;
	}
	for (size_t i = 0; i < s->docs.list.n; i++) {
		struct claims *c = &s->by_doc[i];

		c->v = SB_NEW_N(&s->arena, struct claim *, c->n);
		c->n = 0;
	}
	for (size_t i = 0; i < csv->nrows; i++)
		if (doc[i] != SB_EV_NONE)
			s->by_doc[doc[i]].v[s->by_doc[doc[i]].n++] = &v[i];
	return SB_OK;
}

/* ---- what is printed ---- */

static double ratio(double a, double b)
{
	return b > 0 ? a / b : 0;
}

static double f1(double p, double r)
{
	return p + r > 0 ? 200 * p * r / (p + r) : 0;
}

static void print_prf(const struct scorer *s, const char *name, size_t both,
		      size_t pred, size_t gold)
{
	double p = ratio((double)both, (double)pred);
	double r = ratio((double)both, (double)gold);

	fprintf(s->out,
		"%-28s P=%.1f  R=%.1f  F1=%.1f  tp=%zu  pred=%zu  gold=%zu\n",
		name, 100 * p, 100 * r, f1(p, r), both, pred, gold);
}

static void print_count(const struct scorer *s, const char *name, size_t n)
{
	fprintf(s->out, "%-28s %zu\n", name, n);
}

static void print_accuracy(const struct scorer *s, const char *name, size_t ok,
			   size_t n)
{
	if (n)
		fprintf(s->out, "%-28s acc=%.1f  ok=%zu  n=%zu\n", name,
			100 * (double)ok / (double)n, ok, n);
	else
		fprintf(s->out, "%-28s acc=None  ok=%zu  n=%zu\n", name, ok, n);
}

static void print_overlap(const struct scorer *s)
{
	double p = ratio(s->sums.overlap_p, (double)s->sums.b_pred);
	double r = ratio(s->sums.overlap_r, (double)s->sums.b_gold);

	fprintf(s->out, "%-28s P=%.1f  R=%.1f  F1=%.*f\n", "b_content_overlap",
		100 * p, 100 * r, p + r > 0 ? 1 : 0, f1(p, r));
}

static void print_sums(const struct scorer *s)
{
	const struct sums *t = &s->sums;

	fprintf(s->out, "%-28s speech\n", "set");
	print_count(s, "articles", t->docs);
	print_count(s, "articles_with_predictions", t->with_claims);
	print_count(s, "predictions_for_unknown_articles", t->unknown);
	print_count(s, "predictions_without_word", t->empty);
	print_prf(s, "a_direct_exact", t->a_exact, t->a_pred, t->a_gold);
	print_prf(s, "a_direct_J.8", t->a_overlap, t->a_pred, t->a_gold);
	print_count(s, "a_neutral", t->a_neutral);
	print_prf(s, "b_content_exact", t->b_exact, t->b_pred, t->b_gold);
	print_prf(s, "b_content_J.8", t->b_8, t->b_pred, t->b_gold);
	print_prf(s, "b_content_J.5", t->b_5, t->b_pred, t->b_gold);
	print_overlap(s);
	print_prf(s, "b_token", t->t_both, t->t_pred, t->t_gold);
	print_count(s, "b_neutral", t->b_neutral);
	print_accuracy(s, "c_speaker_surface", t->c_ok, t->c_n);
	print_accuracy(s, "c_speaker_strict", t->c_strict, t->c_n);
	print_accuracy(s, "c_speaker_nominal", t->c_nominal, t->c_nominal_n);
	print_accuracy(s, "c_speaker_resolved_silver", t->c_resolved,
		       t->c_resolved_n);
	print_accuracy(s, "c_speaker_resolved_silver_conf", t->c_sure,
		       t->c_sure_n);
	print_count(s, "c_speaker_left_empty", t->c_empty);
	print_prf(s, "c_end2end", t->end_to_end, t->b_pred, t->b_gold);
}

/* Rows with a confidence in tenth B; the error that they add. */
static double print_bin(const struct scorer *s, int b)
{
	double sum = 0, mean, share;
	size_t n = 0, right = 0;

	for (size_t i = 0; i < s->calibration.n; i++) {
		const struct calibrated *c = &s->calibration.v[i];

		if (!(b <= c->confidence * 10 && c->confidence * 10 < b + 1) &&
		    !(b == 9 && c->confidence >= 1))
			continue;
		sum += c->confidence;
		right += c->right;
		n++;
	}
	if (!n)
		return 0;
	mean = sum / (double)n;
	share = (double)right / (double)n;
	fprintf(s->out, "   %3d-%3d %6zu %6.1f %6.1f\n", b * 10, b * 10 + 10, n,
		100 * mean, 100 * share);
	return fabs(mean - share) * (double)n / (double)s->calibration.n;
}

static void print_ranked(const struct scorer *s)
{
	static const double least[] = { .95, .9, .8, .7, .5, .3 };

	fputs("-- ranked by confidence: at confidence >= t: rows, precision "
	      "%, recall %\n",
	      s->out);
	for (size_t k = 0; k < sizeof(least) / sizeof(*least); k++) {
		size_t n = 0, right = 0;

		for (size_t i = 0; i < s->calibration.n; i++) {
			const struct calibrated *c = &s->calibration.v[i];

			if (c->confidence < least[k] - 1e-9)
				continue;
			n++;
			right += c->right;
		}
		if (n)
			fprintf(s->out, "   %.2f %6zu %6.1f %6.1f\n", least[k],
				n, 100 * (double)right / (double)n,
				100 * ratio((double)right,
					    (double)s->sums.b_gold));
	}
}

static int surest_first(const void *x, const void *y)
{
	const struct calibrated *a = x, *b = y;

	if (a->confidence != b->confidence)
		return a->confidence > b->confidence ? -1 : 1;
	if (a->right != b->right)
		return a->right ? -1 : 1;
	return b->matched - a->matched;
}

static void print_precision_at_recall(struct scorer *s)
{
	double gold = (double)s->sums.b_gold;
	size_t ok = 0;

	qsort(s->calibration.v, s->calibration.n, sizeof(*s->calibration.v),
	      surest_first);
	for (size_t i = 0; i < s->calibration.n; i++) {
		ok += s->calibration.v[i].matched;
		if ((double)ok < .45 * gold)
			continue;
		fprintf(s->out, "content_precision_at_recall_45 %.1f\n",
			100 * (double)ok / (double)(i + 1));
		return;
	}
	fputs("content_precision_at_recall_45 None\n", s->out);
}

static void print_calibration(struct scorer *s)
{
	double error = 0;

	if (!s->calibration.n)
		return;
	fputs("-- calibration: confidence bin, rows, mean confidence %, right "
	      "%\n",
	      s->out);
	for (int b = 0; b < 10; b++)
		error += print_bin(s, b);
	fprintf(s->out, "calibration_ece (points)     %.1f\n", 100 * error);
	print_ranked(s);
	print_precision_at_recall(s);
}

static int most_first(const void *x, const void *y)
{
	const struct slice_sum *a = *(struct slice_sum *const *)x;
	const struct slice_sum *b = *(struct slice_sum *const *)y;

	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return (a > b) - (a < b);
}

/* Values with fewer gold attributions say nothing. */
enum { LEAST_SLICE = 5 };

static void print_slice(struct scorer *s, int k)
{
	size_t n = s->slices[k].n;
	struct slice_sum **v = SB_NEW_N(&s->arena, struct slice_sum *, n);

	fprintf(s->out,
		"-- recall by %s: n, J>=.5 found %%, overlap recall %%, found "
		"with right speaker %%\n",
		sb_ev_slice_names[k]);
	for (size_t i = 0; i < n; i++)
		v[i] = &s->slices[k].v[i];
	if (n)
		qsort(v, n, sizeof(*v), most_first);
	for (size_t i = 0; i < n && v[i]->n >= LEAST_SLICE; i++) {
		double all = (double)v[i]->n;
		size_t wide = sb_ev_points_of(&s->arena, v[i]->value).n;

		fprintf(s->out, "   %.*s%*s %6zu %6.1f %6.1f %6.1f\n",
			SB_FMT(v[i]->value), wide < 38 ? 38 - (int)wide : 0, "",
			v[i]->n, 100 * (double)v[i]->found / all,
			100 * v[i]->overlap / all,
			100 * (double)v[i]->right / all);
	}
}

enum sb_rc sb_ev_spans(const struct sb_eval_request *request,
		       const struct sb_csv *claims, FILE *out,
		       const struct sb_ev_judge *judge, struct sb_err *err)
{
	struct scorer s = { .request = request, .out = out, .judge = judge };
	enum sb_rc rc = sb_ev_gold_load(&s.arena, request, &s.docs, err);

	for (int k = 0; k < SB_EV_SLICES; k++)
		s.values[k].arena = &s.arena;
	if (rc == SB_OK)
		rc = take_claims(&s, claims, err);
	for (size_t i = 0; i < s.docs.list.n && rc == SB_OK; i++)
		score_doc(&s, &s.docs.list.v[i], s.by_doc[i]);
	if (rc == SB_OK && out) {
		print_sums(&s);
		print_calibration(&s);
		for (int k = 0; request->verbose && k < SB_EV_SLICES; k++)
			print_slice(&s, k);
	}
	sb_arena_release(&s.scratch);
	sb_arena_release(&s.arena);
	return rc;
}
