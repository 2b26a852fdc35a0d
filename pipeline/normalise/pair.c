/* pair.c - which double quotation marks belong together
 *
 * One pass with a stack: a mark that can only close takes the last one that
 * opened, so an opening mark without partner costs its own quotation and no
 * other. What a mark can be follows from the spaces and punctuation round it,
 * then from its shape, then from whether one is open.
 */
#include "internal.h"
#include "saidby/words.h"

/* A quotation longer than this isn't believed to have lost its mark. */
enum { OPEN_END = 400 };

static bool is_digit(int32_t c)
{
	return c >= '0' && c <= '9';
}

static bool ends_clause(int32_t c)
{
	return c == ',' || c == '.' || c == '?' || c == '!' || c == 0x2026;
}

static size_t digits_before(struct sb_slice text, size_t at)
{
	size_t n = 0;

	while (n < at && is_digit(text.p[at - 1 - n]))
		n++;
	return n;
}

/* 6'2", 5", 12″: a number of at most three digits and a straight mark. */
static bool can_be_inches(struct sb_slice text, const struct sb_mark *m)
{
	size_t n;

	if (m->glyph != SB_G_STRAIGHT2 && m->glyph != SB_G_PRIME2)
		return false;
	n = digits_before(text, m->at);
	return n > 0 && n <= 3;
}

/* 6'2": surely. */
static bool is_inches(struct sb_slice text, const struct sb_mark *m)
{
	size_t n = digits_before(text, m->at), at = m->at - n;
	int32_t c;

	if (!can_be_inches(text, m))
		return false;
	if (m->glyph == SB_G_PRIME2)
		return true;
	if (n > 2 || at < 2)
		return false;
	c = sb_prev_cp(text, &at);
	return at > 0 && is_digit(text.p[at - 1]) &&
	       sb_glyph_is_single(sb_glyph_of(c));
}

static bool opens(const struct sb_mark *m)
{
	switch (m->glyph) {
	case SB_G_OPEN2:
	case SB_G_LOW2:
	case SB_G_LEFT2:
	case SB_G_CORNER_OPEN:
		return true;
	case SB_G_CLOSE2:
	case SB_G_RIGHT2:
		return m->bias == SB_BIAS_OPEN;
	case SB_G_STRAIGHT2:
	case SB_G_PRIME2:
		return m->bias != SB_BIAS_CLOSE;
	default:
		return false;
	}
}

/* “ closes „We go“, and where it can't be meant to open. NEXT is the next
 * double mark, or NULL.
 */
static bool open_mark_closes(const struct sb_mark *m,
			     const struct sb_mark *open,
			     const struct sb_mark *next)
{
	if (m->bias == SB_BIAS_OPEN)
		return false;
	return m->bias == SB_BIAS_CLOSE || open->glyph == SB_G_LOW2 ||
	       (ends_clause(m->left) &&
		(sb_is_lower_cp(m->right) || !next || opens(next)));
}

static bool closes(const struct sb_mark *m, const struct sb_mark *open,
		   const struct sb_mark *next)
{
	switch (m->glyph) {
	case SB_G_OPEN2:
		return open_mark_closes(m, open, next);
	case SB_G_CLOSE2:
		return open->glyph != SB_G_CLOSE2 || m->bias != SB_BIAS_OPEN;
	case SB_G_LEFT2:
		return open->glyph == SB_G_RIGHT2;
	case SB_G_RIGHT2:
		/* »We go,» as Finnish papers have it */
		return open->glyph != SB_G_RIGHT2 || m->bias == SB_BIAS_CLOSE;
	case SB_G_CORNER_CLOSE:
		return true;
	case SB_G_STRAIGHT2:
	case SB_G_PRIME2:
		return m->bias != SB_BIAS_OPEN;
	default:
		return false;
	}
}

static const struct sb_mark *next_double(const struct sb_normaliser *n,
					 size_t i)
{
	while (++i < n->marks.n)
		if (sb_glyph_is_double(n->marks.v[i].glyph))
			return &n->marks.v[i];
	return NULL;
}

/* Between marks of another kind, or with another closing mark ahead, a mark
 * behind a small number stands for inches.
 */
static bool inches_inside(const struct sb_normaliser *n, struct sb_slice text,
			  size_t i, const struct sb_mark *open)
{
	const struct sb_mark *m = &n->marks.v[i], *next;

	if (!can_be_inches(text, m))
		return false;
	if (open->glyph != SB_G_STRAIGHT2)
		return true;
	next = next_double(n, i);
	return next && next->bias == SB_BIAS_CLOSE;
}

static void pair(struct sb_normaliser *n, size_t open, size_t close)
{
	n->marks.v[open].mate = (uint32_t)close;
	n->marks.v[close].mate = (uint32_t)open;
	n->marks.v[open].role = SB_ROLE_OPEN;
	n->marks.v[close].role = SB_ROLE_CLOSE;
}

static void match(struct sb_normaliser *n, struct sb_slice text, size_t i)
{
	struct sb_mark *m = &n->marks.v[i], *open;
	size_t depth = n->stack.n;

	m->role = SB_ROLE_STRAY;
	if (is_inches(text, m)) {
		m->role = SB_ROLE_PLAIN;
		return;
	}
	if (!depth) {
		if (opens(m))
			*sb_buf_push(&n->stack) = (uint32_t)i;
		else if (can_be_inches(text, m))
			m->role = SB_ROLE_PLAIN;
		return;
	}
	open = &n->marks.v[n->stack.v[depth - 1]];
	if (inches_inside(n, text, i, open)) {
		m->role = SB_ROLE_PLAIN;
	} else if (closes(m, open, next_double(n, i))) {
		pair(n, n->stack.v[depth - 1], i);
		n->stack.n--;
	} else if (opens(m)) {
		*sb_buf_push(&n->stack) = (uint32_t)i;
	}
}

/* Is there a letter or digit? Looks at a few characters only. */
static bool has_word(struct sb_slice text, size_t at, size_t end)
{
	for (int i = 0; at < end && i < 32; i++)
		if (sb_is_word_cp(sb_next_cp(text, &at)))
			return true;
	return at < end;
}

/* Marks with no words between them quote nothing. */
static bool is_hollow(const struct sb_normaliser *n, struct sb_slice text,
		      size_t open)
{
	const struct sb_mark *m = &n->marks.v[open];

	return !has_word(text, m->at + m->len, n->marks.v[m->mate].at);
}

static void part(struct sb_normaliser *n, size_t open)
{
	struct sb_mark *m = &n->marks.v[open];

	n->marks.v[m->mate].role = SB_ROLE_STRAY;
	n->marks.v[m->mate].mate = SB_NO_MATE;
	m->role = SB_ROLE_STRAY;
	m->mate = SB_NO_MATE;
}

/* More pairs than this inside a pair: its marks are a mistake. */
enum { MOST_INNER = 3 };

static bool holds_too_many(const struct sb_normaliser *n, size_t open)
{
	int inner = 0;

	for (size_t k = open + 1; k < n->marks.v[open].mate; k++)
		if (n->marks.v[k].role == SB_ROLE_OPEN && ++inner > MOST_INNER)
			return true;
	return false;
}

static void make_inner(struct sb_normaliser *n, size_t open, size_t end)
{
	for (size_t k = open + 1; k < end; k++) {
		struct sb_mark *in = &n->marks.v[k];

		if (in->role == SB_ROLE_OPEN)
			in->role = SB_ROLE_OPEN_IN;
		else if (in->role == SB_ROLE_CLOSE)
			in->role = SB_ROLE_CLOSE_IN;
	}
}

/* Pairs inside a pair are inner ones. */
static void nest(struct sb_normaliser *n, struct sb_slice text)
{
	size_t i = 0;

	while (i < n->marks.n) {
		const struct sb_mark *m = &n->marks.v[i];

		if (m->role != SB_ROLE_OPEN) {
			i++;
		} else if (is_hollow(n, text, i) || holds_too_many(n, i)) {
			part(n, i++);
		} else {
			make_inner(n, i, m->mate);
			i = m->mate + 1;
		}
	}
}

/* A mark without partner right beside a pair's mark is part of that one. */
static void absorb(struct sb_normaliser *n)
{
	for (size_t i = 0; i + 1 < n->marks.n; i++) {
		struct sb_mark *a = &n->marks.v[i], *b = a + 1;

		if (a->run != b->run)
			continue;
		if (a->role == SB_ROLE_STRAY && b->role == SB_ROLE_OPEN)
			a->role = SB_ROLE_GONE;
		else if (a->role == SB_ROLE_CLOSE && b->role == SB_ROLE_STRAY)
			b->role = SB_ROLE_GONE;
	}
}

static bool starts_with_dash(struct sb_slice text, size_t at)
{
	return at < text.n && sb_is_dash(sb_next_cp(text, &at));
}

/* A paragraph of a long quotation that has quotations in marks of another
 * kind inside it, and goes on in the next paragraph with the same mark.
 */
static bool runs_on_round_others(const struct sb_normaliser *n, size_t i,
				 enum sb_glyph next)
{
	const struct sb_mark *m = &n->marks.v[i];

	if (m->at != 0 || m->mate != SB_NO_MATE || m->glyph != next)
		return false;
	for (size_t k = i + 1; k < n->marks.n; k++)
		if (n->marks.v[k].glyph == m->glyph ||
		    n->marks.v[k].role == SB_ROLE_STRAY)
			return false;
	return true;
}

/* Does the quotation that opens with mark I go on to the paragraph's end? */
static bool runs_on(const struct sb_normaliser *n, struct sb_slice text,
		    size_t i, enum sb_glyph next)
{
	const struct sb_mark *m = &n->marks.v[i];
	size_t at = m->at + m->len;

	if (m->mate != SB_NO_MATE || next_double(n, i) ||
	    m->bias == SB_BIAS_CLOSE || starts_with_dash(text, at) ||
	    !has_word(text, at, text.n))
		return false;
	if (m->bias == SB_BIAS_NONE && m->glyph == SB_G_STRAIGHT2)
		return false;
	return sb_glyph_is_double(next) || text.n - m->at <= OPEN_END;
}

/* “We go.’ and nothing else that closes: the single mark is meant. */
static void close_by_single(struct sb_normaliser *n, size_t i)
{
	if (next_double(n, i))
		return;
	for (size_t k = i + 1; k < n->marks.n; k++) {
		const struct sb_mark *m = &n->marks.v[k];

		if (m->glyph == SB_G_CLOSE1 && m->bias == SB_BIAS_CLOSE &&
		    ends_clause(m->left)) {
			pair(n, i, k);
			n->stack.n--;
			return;
		}
		if (m->glyph == SB_G_OPEN1)
			return;
	}
}

void sb_pair_doubles(struct sb_normaliser *n, struct sb_slice text,
		     enum sb_glyph next)
{
	size_t last;

	n->stack.n = 0;
	for (size_t i = 0; i < n->marks.n; i++)
		if (sb_glyph_is_double(n->marks.v[i].glyph))
			match(n, text, i);
	if (n->stack.n)
		close_by_single(n, n->stack.v[n->stack.n - 1]);
	nest(n, text);
	absorb(n);
	if (!n->stack.n)
		return;
	last = n->stack.v[n->stack.n - 1];
	if (runs_on(n, text, last, next)) {
		n->marks.v[last].role = SB_ROLE_OPEN;
	} else if (n->stack.n == 1 && runs_on_round_others(n, last, next)) {
		n->marks.v[last].role = SB_ROLE_OPEN;
		make_inner(n, last, n->marks.n);
	}
}
