/* match.c - which claim has become which
 *
 * In one text, by the overlap of their spans; where the text was corrected,
 * by the words that they have in common. At least half of the shorter one
 * must be in the other. The most alike are matched first, and each once.
 */
#include <stdlib.h>

#include "internal.h"
#include "saidby/words.h"

enum { HALF = 500, ALL = 1000 };

struct side {
	struct sb_slice id, claim, speaker;
	struct sb_span *spans; /* code points */
	size_t nspans;
	uint64_t *words; /* hashes, sorted */
	size_t nwords;
	bool taken;
};

struct sides {
	struct side *v;
	size_t n, cap;
};

struct pair {
	unsigned score;
	uint32_t from, to;
};

/* ---- what is compared ---- */

static uint32_t read_offset(struct sb_slice digits)
{
	uint32_t n = 0;

	for (size_t i = 0; i < digits.n; i++)
		n = n * 10 + (uint32_t)(digits.p[i] - '0');
	return n;
}

static void read_spans(struct sb_arena *arena, struct side *side,
		       struct sb_slice cell)
{
	SB_VEC(struct sb_span) v = { 0 };
	struct sb_slice part;

	while (sb_slice_cut(&cell, SB_LIT("; "), &part)) {
		struct sb_slice from;

		if (sb_slice_cut(&part, SB_LIT(".."), &from) && part.p)
			*sb_vec_push(arena, &v) = (struct sb_span) {
				read_offset(from), read_offset(part)
			};
	}
	side->spans = v.v;
	side->nspans = v.n;
}

static int by_value(const void *x, const void *y)
{
	uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;

	return (a > b) - (a < b);
}

static void read_words(struct sb_arena *arena, struct side *side)
{
	struct sb_slice text = sb_claim_fold(arena, side->claim);
	SB_VEC(uint64_t) v = { 0 };
	struct sb_span word;
	size_t at = 0;

	while (sb_word_next(text, &at, &word))
		*sb_vec_push(arena, &v) = sb_slice_hash(sb_slice_at(text, word),
							0);
	if (v.n)
		qsort(v.v, v.n, sizeof(*v.v), by_value);
	side->words = v.v;
	side->nwords = v.n;
}

static enum sb_rc load(struct night *n, enum statement which, int64_t article,
		       bool same, struct sides *sides, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, which, err);
	struct sb_arena *arena = &n->scratch;
	enum sb_rc rc;

	if (!s)
		return SB_IO;
	db_bind_int(s, 1, article);
	db_bind_int(s, 2, n->run);
	while ((rc = db_step(n->ledger, s, err)) == SB_OK) {
		struct side *side = sb_vec_push(arena, sides);

		side->id = sb_arena_dup(arena, db_text(s, 0));
		side->claim = sb_arena_dup(arena, db_text(s, 1));
		side->speaker = sb_arena_dup(arena, db_text(s, 3));
		if (same)
			read_spans(arena, side, db_text(s, 2));
		read_words(arena, side);
	}
	return rc == SB_END ? SB_OK : rc;
}

/* ---- how alike ---- */

static size_t common_words(const struct side *a, const struct side *b)
{
	size_t i = 0, j = 0, n = 0;

	while (i < a->nwords && j < b->nwords) {
		n += a->words[i] == b->words[j];
		if (a->words[i] == b->words[j]) {
			i++;
			j++;
		} else if (a->words[i] < b->words[j]) {
			i++;
		} else {
			j++;
		}
	}
	return n;
}

static size_t length_of(const struct side *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nspans; i++)
		n += s->spans[i].to - s->spans[i].from;
	return n;
}

static size_t common_points(const struct side *a, const struct side *b)
{
	size_t n = 0;

	for (size_t i = 0; i < a->nspans; i++)
		for (size_t j = 0; j < b->nspans; j++) {
			struct sb_span x = a->spans[i], y = b->spans[j];

			if (sb_span_overlaps(x, y))
				n += (x.to < y.to ? x.to : y.to) -
				     (x.from > y.from ? x.from : y.from);
		}
	return n;
}

/* 0 to 1000, and one more for the same speaker; 0 if not alike. */
static unsigned likeness(const struct side *a, const struct side *b, bool same)
{
	size_t n = length_of(a), m = length_of(b), both, least;

	/* A headline may be in no text. */
	same = same && n && m;
	if (!same) {
		n = a->nwords;
		m = b->nwords;
	}
	both = same ? common_points(a, b) : common_words(a, b);
	least = n < m ? n : m;

	if (!least || both * ALL / least < HALF)
		return 0;
	return (unsigned)(both * ALL / (n + m - both)) +
	       sb_slice_eq(a->speaker, b->speaker);
}

static int best_first(const void *x, const void *y)
{
	const struct pair *a = x, *b = y;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

/* ---- what follows from it ---- */

static enum sb_rc set_two(struct night *n, enum statement which,
			  struct sb_slice a, struct sb_slice b,
			  struct sb_err *err)
{
	sqlite3_stmt *s = db_use(n->ledger, which, err);

	if (!s)
		return SB_IO;
	db_bind_text(s, 1, a);
	db_bind_text(s, 2, b);
	return db_do(n->ledger, s, err);
}

static enum sb_rc become(struct night *n, const struct side *from,
			 const struct side *to, struct sb_err *err)
{
	enum sb_rc rc = set_two(n, DB_BECAME, from->id, to->id, err);
	const char *how = "changed";

	if (rc == SB_OK)
		rc = set_two(n, DB_CARRY, from->id, to->id, err);
	if (rc != SB_OK)
		return rc;
	if (sqlite3_changes(n->ledger->db))
		how = "check";
	return set_two(n, DB_SET_CHANGE, to->id,
		       sb_arena_printf(&n->scratch, "%s: %.*s", how,
				       SB_FMT(from->claim)),
		       err);
}

struct match {
	struct sides old, new;
	SB_VEC(struct pair) pairs; /* best first */
};

static enum sb_rc compare(struct night *n, int64_t from, int64_t to, bool same,
			  struct match *m, struct sb_err *err)
{
	enum sb_rc rc = load(n, DB_MATCH_OLD, from, same, &m->old, err);

	if (rc == SB_OK)
		rc = load(n, DB_MATCH_NEW, to, same, &m->new, err);
	for (uint32_t i = 0; rc == SB_OK && i < m->old.n; i++)
		for (uint32_t j = 0; j < m->new.n; j++) {
			unsigned score = likeness(&m->old.v[i], &m->new.v[j],
						  same);

			if (score)
				*sb_vec_push(&n->scratch, &m->pairs) =
					(struct pair) { score, i, j };
		}
	if (m->pairs.n)
		qsort(m->pairs.v, m->pairs.n, sizeof(*m->pairs.v), best_first);
	return rc;
}

/* The next pair of which neither is taken; both are then. */
static struct pair *next_pair(struct match *m, size_t *at)
{
	while (*at < m->pairs.n) {
		struct pair *p = &m->pairs.v[(*at)++];

		if (m->old.v[p->from].taken || m->new.v[p->to].taken)
			continue;
		m->old.v[p->from].taken = m->new.v[p->to].taken = true;
		return p;
	}
	return NULL;
}

enum sb_rc match_score(struct night *n, int64_t from, int64_t to,
		       uint64_t *score, struct sb_err *err)
{
	struct match m = { 0 };
	enum sb_rc rc = compare(n, from, to, false, &m, err);
	struct pair *p;

	*score = 0;
	for (size_t at = 0; rc == SB_OK && (p = next_pair(&m, &at)) != NULL;)
		*score += p->score;
	return rc;
}

enum sb_rc match_claims(struct night *n, int64_t from, int64_t to, bool same,
			struct sb_err *err)
{
	struct match m = { 0 };
	enum sb_rc rc = compare(n, from, to, same, &m, err);
	struct pair *p;

	for (size_t at = 0; rc == SB_OK && (p = next_pair(&m, &at)) != NULL;)
		rc = become(n, &m.old.v[p->from], &m.new.v[p->to], err);
	return rc;
}
