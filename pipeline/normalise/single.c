/* single.c - single quotation marks and apostrophes
 *
 * A single mark is an apostrophe unless there is reason to think otherwise: a
 * mark in front of a word, and one further on behind a word, with no double
 * quotation opening or closing halfway. Outside of double marks the pair is
 * an outer quotation (British style), and double marks in it are inner ones.
 */
#include "internal.h"
#include "saidby/words.h"

/* How far a closing mark is looked for. */
enum { MOST_BYTES = 1500, MOST_MARKS = 64 };

static bool is_alnum(int32_t c)
{
	return c && sb_is_word_cp(c);
}

static bool ends_clause(int32_t c)
{
	return c == ',' || c == '.' || c == '?' || c == '!' || c == 0x2026 ||
	       c == 0x2014;
}

/* Words that have lost their beginning: ’em, ’tis, rock ’n’ roll. */
static bool is_elision(struct sb_slice word)
{
	static const char *const words[] = { "em",    "tis", "twas",  "til",
					     "till",  "n",   "cause", "bout",
					     "round", "cos", "neath", NULL };

	for (int i = 0; words[i]; i++)
		if (sb_slice_is(word, words[i]))
			return true;
	return false;
}

/* ’90s, and ’98 behind a mark that is no opening one. */
static bool is_decade(struct sb_slice word, unsigned glyph)
{
	if (word.n < 2 || word.p[0] < '0' || word.p[0] > '9' ||
	    word.p[1] < '0' || word.p[1] > '9')
		return false;
	return word.n == 2 ? glyph != SB_G_OPEN1
			   : word.n == 3 && word.p[2] == 's';
}

static bool can_open(struct sb_slice text, const struct sb_mark *m)
{
	size_t from = m->at + m->len;
	struct sb_slice word = sb_word_at(text, from);

	if (m->glyph == SB_G_PRIME1 || m->glyph == SB_G_RIGHT1 || !m->right ||
	    m->right == ' ' || is_alnum(m->left))
		return m->glyph == SB_G_LEFT1;
	if (m->bias == SB_BIAS_CLOSE ||
	    (m->bias == SB_BIAS_NONE && m->glyph != SB_G_OPEN1 &&
	     m->glyph != SB_G_TICK))
		return false;
	return !is_elision(word) && !is_decade(word, m->glyph);
}

static bool can_close(const struct sb_mark *m, const struct sb_mark *open)
{
	if (open->glyph == SB_G_LEFT1)
		return m->glyph == SB_G_RIGHT1;
	if (m->glyph == SB_G_OPEN1 && open->glyph != SB_G_LOW1 &&
	    open->glyph != SB_G_OPEN1)
		return false;
	if (m->glyph == SB_G_LOW1 || m->glyph == SB_G_LEFT1 ||
	    m->glyph == SB_G_RIGHT1 || m->glyph == SB_G_TICK ||
	    m->glyph == SB_G_PRIME1)
		return false;
	if (!m->left || m->left == ' ')
		return false;
	return !is_alnum(m->right) || ends_clause(m->left);
}

/* "the players’ union", "Lyin’ Ted": it may be an apostrophe after all. */
static bool may_be_apostrophe(struct sb_slice text, const struct sb_mark *m)
{
	if (m->right != ' ')
		return false;
	return m->left == 's' || m->left == 'S' || m->left == 'z' ||
	       m->left == 'x' ||
	       (m->left == 'n' && m->at > 1 && text.p[m->at - 2] == 'i');
}

/* Where the quotation that mark I opens closes: an index, or SB_NO_MATE.
 * LIMIT is the first mark that it must not reach.
 */
static uint32_t find_close(const struct sb_normaliser *n, struct sb_slice text,
			   size_t i, size_t limit)
{
	const struct sb_mark *v = n->marks.v, *open = &v[i];
	uint32_t found = SB_NO_MATE;
	int left = MOST_MARKS;

	for (size_t k = i + 1; k < limit && left--; k++) {
		const struct sb_mark *m = &v[k];

		if (m->at - open->at > MOST_BYTES)
			break;
		if (m->mate != SB_NO_MATE && m->mate > k) {
			k = m->mate;
			continue;
		}
		if (!sb_glyph_is_single(m->glyph))
			continue;
		if (can_close(m, open)) {
			if (found == SB_NO_MATE)
				found = (uint32_t)k;
			if (ends_clause(m->left))
				return (uint32_t)k;
			if (!may_be_apostrophe(text, m))
				return found;
		} else if (can_open(text, m)) {
			break;
		}
	}
	return found;
}

static bool quotes_words(struct sb_slice text, size_t from, size_t to)
{
	while (from < to)
		if (sb_is_word_cp(sb_next_cp(text, &from)))
			return true;
	return false;
}

/* Double quotations between marks OPEN and CLOSE become inner ones. */
static void make_inner(struct sb_normaliser *n, size_t open, size_t close)
{
	for (size_t k = open + 1; k < close; k++) {
		struct sb_mark *m = &n->marks.v[k];

		if (m->role == SB_ROLE_OPEN)
			m->role = SB_ROLE_OPEN_IN;
		else if (m->role == SB_ROLE_CLOSE)
			m->role = SB_ROLE_CLOSE_IN;
	}
}

/* Tries mark I as an opening one; the index of its partner, or I. */
static size_t try(struct sb_normaliser *n, struct sb_slice text, size_t i,
		  size_t limit, bool inner)
{
	struct sb_mark *m = &n->marks.v[i];
	uint32_t k;

	if (!can_open(text, m))
		return i;
	k = find_close(n, text, i, limit);
	if (k == SB_NO_MATE ||
	    !quotes_words(text, m->at + m->len, n->marks.v[k].at))
		return i;
	m->mate = k;
	m->role = inner ? SB_ROLE_OPEN_IN : SB_ROLE_OPEN;
	n->marks.v[k].mate = (uint32_t)i;
	n->marks.v[k].role = inner ? SB_ROLE_CLOSE_IN : SB_ROLE_CLOSE;
	if (!inner)
		make_inner(n, i, k);
	return k;
}

/* Does mark M start the paragraph, or a sentence of it behind another
 * quotation:
 * "... the drips,’ she said. ‘A nurse told me"?
 */
static bool starts_sentence(struct sb_slice text, const struct sb_mark *m)
{
	return m->at <= 4 ||
	       (m->glyph == SB_G_OPEN1 && text.p[m->at - 1] == ' ' &&
		ends_clause((unsigned char)text.p[m->at - 2]));
}

/* Is mark I in a quotation that an earlier one opened? */
static bool is_inside(const struct sb_normaliser *n, size_t i)
{
	const struct sb_mark *m = n->marks.v;

	for (size_t k = 0; k < i; k++)
		if (m[k].role == SB_ROLE_OPEN &&
		    (m[k].mate == SB_NO_MATE || m[k].mate > i))
			return true;
	return false;
}

/* British style, paragraphs that go on: the next paragraph starts with a single
 * mark, and so does a sentence of this one, and nothing else could close that.
 * The mark's index, or N->marks.n.
 */
static size_t runs_on(const struct sb_normaliser *n, struct sb_slice text,
		      enum sb_glyph next)
{
	const struct sb_mark *m = n->marks.v;

	for (size_t i = n->marks.n; i > 0 && sb_glyph_is_single(next); i--) {
		if (m[i - 1].mate != SB_NO_MATE ||
		    m[i - 1].role == SB_ROLE_OPEN)
			break;
		if (m[i - 1].role == SB_ROLE_APOSTROPHE &&
		    can_open(text, &m[i - 1]) &&
		    starts_sentence(text, &m[i - 1]))
			return is_inside(n, i - 1) ? n->marks.n : i - 1;
	}
	return n->marks.n;
}

void sb_pair_singles(struct sb_normaliser *n, struct sb_slice text,
		     enum sb_glyph next)
{
	size_t limit = n->marks.n, end_of_double = 0, open;

	for (size_t i = 0; i < n->marks.n; i++) {
		struct sb_mark *m = &n->marks.v[i];
		bool inner = i < end_of_double;

		if (m->role == SB_ROLE_OPEN) {
			end_of_double = m->mate == SB_NO_MATE ? limit : m->mate;
			continue;
		}
		if (!sb_glyph_is_single(m->glyph) || m->mate != SB_NO_MATE)
			continue;
		m->role = m->glyph == SB_G_LOW1 || m->glyph == SB_G_LEFT1 ||
					  m->glyph == SB_G_RIGHT1 ||
					  m->glyph == SB_G_TICK
				  ? SB_ROLE_PLAIN
				  : SB_ROLE_APOSTROPHE;
		if (try(n, text, i, inner ? end_of_double : limit, inner) !=
			    i &&
		    !inner)
			end_of_double = m->mate;
	}
	open = runs_on(n, text, next);
	if (open < limit)
		n->marks.v[open].role = SB_ROLE_OPEN;
}
