/* variant.c - what differs, word by word */
#include "internal.h"

enum {
	ROUND = 3,	/* words round a change */
	LONG = 8,	/* a change of more words is shortened */
	ENDS = 3,	/* to that many at either end */
	MOST_NAMES = 10 /* in also_in */
};

/* ---- alignment ---- */

enum step { KEEP, DROP, ADD };

/* Words [from, to) of one text or of both. */
struct run {
	enum step step;
	struct sb_span old, now;
};

struct runs {
	struct run *v;
	size_t n, cap;
};

struct texts {
	struct sb_arena *arena;
	struct sb_slice old_text, now_text;
	struct gr_words old, now;
};

static uint32_t count(const struct gr_words *w)
{
	return (uint32_t)(w->n < GR_MOST_WORDS ? w->n : GR_MOST_WORDS);
}

/* The weight that the ends of both texts from words I and K on have in
 * common, for all I and K.
 */
static unsigned *common_table(const struct texts *t, uint32_t n, uint32_t m)
{
	unsigned *c = SB_NEW_N(t->arena, unsigned, (n + 1u) * (m + 1u));
	uint32_t wide = m + 1;

	for (uint32_t i = n; i-- > 0;)
		for (uint32_t k = m; k-- > 0;) {
			unsigned *cell = &c[i * wide + k];
			unsigned drop = cell[wide], add = cell[1];

			*cell = drop > add ? drop : add;
			if (t->old.v[i].hash == t->now.v[k].hash) {
				unsigned keep = cell[wide + 1] +
						gr_weight(t->old.v[i].hash);

				*cell = keep > *cell ? keep : *cell;
			}
		}
	return c;
}

static void push_step(const struct texts *t, struct runs *runs, enum step step,
		      uint32_t i, uint32_t k)
{
	struct run *r = runs->n ? &runs->v[runs->n - 1] : NULL;

	if (!r || r->step != step) {
		r = sb_vec_push(t->arena, runs);
		*r = (struct run) { step, { i, i }, { k, k } };
	}
	r->old.to += step != ADD;
	r->now.to += step != DROP;
}

/* What is dropped comes before what is added in its place. */
static struct runs align(const struct texts *t)
{
	uint32_t n = count(&t->old), m = count(&t->now), wide = m + 1;
	unsigned *c = common_table(t, n, m);
	struct runs runs = { 0 };
	uint32_t i = 0, k = 0;

	while (i < n || k < m) {
		const unsigned *cell = &c[i * wide + k];

		if (i < n && k < m && t->old.v[i].hash == t->now.v[k].hash &&
		    cell[0] == cell[wide + 1] + gr_weight(t->old.v[i].hash))
			push_step(t, &runs, KEEP, i++, k++);
		else if (i < n && (k == m || cell[0] == cell[wide]))
			push_step(t, &runs, DROP, i++, k);
		else
			push_step(t, &runs, ADD, i, k++);
	}
	return runs;
}

/* ---- text ---- */

static struct sb_slice words_text(struct sb_slice text,
				  const struct gr_words *w, uint32_t from,
				  uint32_t to)
{
	struct sb_span s = { w->v[from].span.from, w->v[to - 1].span.to };

	return sb_slice_at(text, s);
}

static void add_changed(const struct texts *t, struct sb_text *out,
			struct sb_slice text, const struct gr_words *w,
			struct sb_span s)
{
	if (s.to - s.from <= LONG) {
		sb_text_add(t->arena, out, words_text(text, w, s.from, s.to));
		return;
	}
	sb_text_add(t->arena, out, words_text(text, w, s.from, s.from + ENDS));
	sb_text_add(t->arena, out, SB_LIT(" … "));
	sb_text_add(t->arena, out, words_text(text, w, s.to - ENDS, s.to));
}

/* The ends of what stays: behind a change, before one. */
static void add_kept(const struct texts *t, struct sb_text *out,
		     struct sb_span s, bool first, bool last)
{
	uint32_t head = first ? 0 : ROUND, tail = last ? 0 : ROUND;

	if (s.to - s.from <= head + tail + 1 && !first && !last)
		head = s.to - s.from;
	if (head > s.to - s.from)
		head = s.to - s.from;
	if (tail > s.to - s.from - head)
		tail = s.to - s.from - head;
	if (head)
		sb_text_add(t->arena, out,
			    words_text(t->now_text, &t->now, s.from,
				       s.from + head));
	if (head + tail < s.to - s.from)
		sb_text_add(t->arena, out, head ? SB_LIT(" …") : SB_LIT("…"));
	if (tail && out->n)
		sb_text_addc(t->arena, out, ' ');
	if (tail)
		sb_text_add(
			t->arena, out,
			words_text(t->now_text, &t->now, s.to - tail, s.to));
}

static struct sb_slice written(const struct texts *t, const struct runs *runs)
{
	struct sb_text out = { 0 };

	for (size_t i = 0; i < runs->n; i++) {
		const struct run *r = &runs->v[i];

		if (i)
			sb_text_addc(t->arena, &out, ' ');
		if (r->step == KEEP) {
			add_kept(t, &out, r->now, i == 0, i + 1 == runs->n);
		} else if (r->step == DROP) {
			sb_text_add(t->arena, &out, SB_LIT("[-"));
			add_changed(t, &out, t->old_text, &t->old, r->old);
			sb_text_add(t->arena, &out, SB_LIT("-]"));
		} else {
			sb_text_add(t->arena, &out, SB_LIT("{+"));
			add_changed(t, &out, t->now_text, &t->now, r->now);
			sb_text_add(t->arena, &out, SB_LIT("+}"));
		}
	}
	return sb_text_slice(&out);
}

static unsigned weight(const struct gr_words *w)
{
	unsigned sum = 0;

	for (uint32_t i = 0; i < count(w); i++)
		sum += gr_weight(w->v[i].hash);
	return sum;
}

/* Is half of the shorter one in the other? */
static bool is_alike(const struct texts *t, const struct runs *runs)
{
	unsigned old = weight(&t->old), now = weight(&t->now), kept = 0;

	for (size_t i = 0; i < runs->n; i++)
		for (uint32_t k = runs->v[i].now.from;
		     runs->v[i].step == KEEP && k < runs->v[i].now.to; k++)
			kept += gr_weight(t->now.v[k].hash);
	return 2 * kept >= (old < now ? old : now);
}

struct sb_slice sb_group_variant(struct sb_arena *arena, struct sb_slice text,
				 struct sb_slice against)
{
	struct texts t = { .arena = arena,
			   .old_text = against,
			   .now_text = text,
			   .old = gr_words_of(arena, against),
			   .now = gr_words_of(arena, text) };
	struct runs runs;

	if (gr_wording(&t.old) == gr_wording(&t.now))
		return SB_LIT("");
	runs = align(&t);
	if (!is_alike(&t, &runs))
		return SB_LIT("");
	/* The difference is behind the words that are compared. */
	if (runs.n == 1 && runs.v[0].step == KEEP)
		return SB_LIT("…");
	return written(&t, &runs);
}
