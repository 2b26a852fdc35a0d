/* eval_quotes.c - what is in quotation marks, for the score of spans
 *
 * Not the normaliser's pairing: gold was made with this one, mark by mark, so
 * the score has to see the same segments. A mark without a partner quotes to
 * its paragraph's end if that isn't far, or if the next paragraph opens with
 * a mark.
 */
#include "eval.h"

enum {
	OPEN2 = 0x201C,	 /* “ */
	CLOSE2 = 0x201D, /* ” */
	LOW2 = 0x201E,	 /* „ */
	OPEN1 = 0x2018,	 /* ‘ */
	CLOSE1 = 0x2019, /* ’ */
	LEFT2 = 0xAB,	 /* « */
	RIGHT2 = 0xBB,	 /* » */
	EM_DASH = 0x2014,
	ELLIPSIS = 0x2026,
	TWO_SINGLE = 1, /* '' or ``: no character */
	FAR = 400,
	NEAR = 260,
};

struct marker {
	struct sb_ev_points t;
	uint8_t *mask;
	size_t from, end; /* the paragraph */
	size_t i;
	bool open;
	size_t start; /* of the open quotation */
	int32_t style;
};

static int32_t at(const struct marker *m, size_t i)
{
	return i < m->t.n ? m->t.v[i] : 0;
}

static bool is_two(const struct marker *m, int32_t c)
{
	return at(m, m->i) == c && at(m, m->i + 1) == c;
}

/* Space, '(' or a dash before the mark, where one stands before it. */
static bool behind_gap(const struct marker *m)
{
	int32_t c = m->i > m->from ? at(m, m->i - 1) : 0;

	return c == ' ' || c == '(' || c == EM_DASH;
}

static bool may_open_single(const struct marker *m)
{
	int32_t c = at(m, m->i), before;

	if (c != OPEN1 && c != '\'')
		return false;
	if (m->i + 1 >= m->end || !sb_ev_is_alpha(at(m, m->i + 1)))
		return false;
	before = m->i > m->from ? at(m, m->i - 1) : ' ';
	return before == ' ' || before == '(' || before == EM_DASH ||
	       before == '[' || before == 0xA0 || before == ':';
}

static bool is_single(int32_t c)
{
	return c == CLOSE1 || c == '\'';
}

/* Where the single mark that closes one at m->i stands; 0 if nowhere near. */
static size_t single_close(const struct marker *m)
{
	size_t end = m->end < m->i + NEAR ? m->end : m->i + NEAR;

	for (size_t k = m->i + 1; k + 1 < end; k++) {
		int32_t c = at(m, k), next = k + 2 < end ? at(m, k + 2) : 0;

		if (!sb_ev_is_word(c) && c != '.' && c != ',' && c != '!' &&
		    c != '?' && c != ELLIPSIS && c != ')')
			continue;
		if (is_single(at(m, k + 1)) &&
		    !(next && (sb_ev_is_word(next) || is_single(next))))
			return k + 1;
	}
	return 0;
}

/* Several words and no double mark between FROM and TO. */
static bool holds_words(const struct marker *m, size_t from, size_t to)
{
	bool space = false;

	for (; from < to; from++) {
		int32_t c = at(m, from);

		if (c == '"' || c == OPEN2 || c == CLOSE2)
			return false;
		space |= c == ' ';
	}
	return space;
}

static void mark(struct marker *m, size_t from, size_t to)
{
	memset(m->mask + from, 1, to - from);
}

static void open_as(struct marker *m, int32_t style)
{
	m->open = true;
	m->start = m->i;
	m->style = style;
}

/* At m->i, outside of quotations; moves on. */
static void step_outside(struct marker *m)
{
	int32_t c = at(m, m->i);
	size_t close;

	if (c == OPEN2 || c == LEFT2 || c == LOW2 || c == '"') {
		open_as(m, c);
	} else if (c == CLOSE2 && (m->i == m->from || behind_gap(m)) &&
		   m->i + 1 < m->end && sb_ev_is_alnum(at(m, m->i + 1))) {
		open_as(m, OPEN2);
	} else if ((is_two(m, '\'') || is_two(m, '`')) &&
		   (m->i == m->from || !sb_ev_is_alnum(at(m, m->i - 1)))) {
		open_as(m, TWO_SINGLE);
		m->i++;
	} else if (may_open_single(m)) {
		close = single_close(m);
		if (close && holds_words(m, m->i + 1, close)) {
			mark(m, m->i, close + 1);
			m->i = close;
		}
	}
	m->i++;
}

static bool closes(const struct marker *m)
{
	int32_t c = at(m, m->i), style = m->style;

	if (style == TWO_SINGLE)
		return is_two(m, '\'');
	switch (c) {
	case CLOSE2:
		return true;
	case '"':
		return style == '"' || style == OPEN2;
	case RIGHT2:
		return style == LEFT2;
	case OPEN2:
		return style == LOW2 || (style == OPEN2 && !behind_gap(m));
	default:
		return false;
	}
}

static void step_inside(struct marker *m)
{
	if (closes(m)) {
		m->i += m->style == TWO_SINGLE ? 2 : 1;
		mark(m, m->start, m->i);
		m->open = false;
	} else {
		m->i++;
	}
}

/* Does the text behind the paragraph open with a mark: \s*["“‘'] within four
 * characters?
 */
static bool next_opens(const struct marker *m)
{
	size_t i = m->end, end = m->end + 4;

	while (i < end && i < m->t.n && sb_ev_is_space(at(m, i)))
		i++;
	return i < end && (at(m, i) == '"' || at(m, i) == OPEN2 ||
			   at(m, i) == OPEN1 || at(m, i) == '\'');
}

static void mark_paragraph(struct marker *m)
{
	m->open = false;
	for (m->i = m->from; m->i < m->end;)
		if (m->open)
			step_inside(m);
		else
			step_outside(m);
	if (m->open && (m->end - m->start <= FAR || next_opens(m)))
		mark(m, m->start, m->end);
}

void sb_ev_quote_mask(struct sb_ev_points text, uint8_t *mask)
{
	struct marker m = { .t = text, .mask = mask };

	memset(mask, 0, text.n);
	while (m.from < text.n) {
		m.end = m.from;
		while (m.end < text.n && text.v[m.end] != '\n')
			m.end++;
		if (m.end > m.from)
			mark_paragraph(&m);
		m.from = m.end + 1;
	}
}
