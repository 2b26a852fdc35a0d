/* marks.c - quotation marks and dashes, and what stands round them */
#include "internal.h"
#include "saidby/words.h"

enum sb_glyph sb_glyph_of(int32_t c)
{
	switch (c) {
	case '"':
	case 0xFF02:
	case 0x301F:
		return SB_G_STRAIGHT2;
	case '\'':
	case 0xFF07:
		return SB_G_STRAIGHT1;
	case '`':
		return SB_G_TICK;
	case 0x2018:
	case 0x201B:
		return SB_G_OPEN1;
	case 0x2019:
	case 0xB4:
	case 0x2BC:
		return SB_G_CLOSE1;
	case 0x201A:
		return SB_G_LOW1;
	case 0x201C:
	case 0x201F:
	case 0x301D:
		return SB_G_OPEN2;
	case 0x201D:
	case 0x301E:
		return SB_G_CLOSE2;
	case 0x201E:
	case 0x2E42:
		return SB_G_LOW2;
	case 0xAB:
		return SB_G_LEFT2;
	case 0xBB:
		return SB_G_RIGHT2;
	case 0x2039:
		return SB_G_LEFT1;
	case 0x203A:
		return SB_G_RIGHT1;
	case 0x2032:
		return SB_G_PRIME1;
	case 0x2033:
		return SB_G_PRIME2;
	case 0x300C:
	case 0x300E:
	case 0xFF62:
		return SB_G_CORNER_OPEN;
	case 0x300D:
	case 0x300F:
	case 0xFF63:
		return SB_G_CORNER_CLOSE;
	default:
		return SB_G_NONE;
	}
}

/* Bytes with which a mark or a dash can start. */
static const uint8_t look[256] = {
	['"'] = 1,  ['\''] = 1, ['`'] = 1,  ['-'] = 1,	[0xC2] = 1,
	[0xCA] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1,
};

/* What the hyphens at *AT are, if anything; *AT is moved behind them. */
static enum sb_glyph hyphens(struct sb_slice text, size_t *at)
{
	size_t from = *at, end = from;

	while (end < text.n && text.p[end] == '-')
		end++;
	*at = end;
	if (end - from == 1)
		return from > 0 && text.p[from - 1] == ' ' && end < text.n &&
				       text.p[end] == ' '
			       ? SB_G_EN
			       : SB_G_NONE;
	return end - from <= 3 ? SB_G_EM : SB_G_NONE;
}

static enum sb_glyph dash_of(int32_t c)
{
	switch (c) {
	case 0x2010:
	case 0x2011:
		return SB_G_HYPHEN;
	case 0x2012:
		return SB_G_EN;
	case 0x2015:
		return SB_G_EM;
	default:
		return SB_G_NONE;
	}
}

static void add(struct sb_normaliser *n, size_t at, size_t end, enum sb_glyph g)
{
	struct sb_mark *m = sb_buf_push(&n->marks);

	*m = (struct sb_mark) { .at = (uint32_t)at,
				.len = (uint32_t)(end - at),
				.glyph = (uint8_t)g,
				.mate = SB_NO_MATE };
}

/* '' and `` and ’’ are one double mark. Of three, the single one stands
 * inside: ''He said 'no.'''
 */
static enum sb_glyph twice(enum sb_glyph g)
{
	switch (g) {
	case SB_G_STRAIGHT1:
		return SB_G_STRAIGHT2;
	case SB_G_OPEN1:
	case SB_G_TICK:
		return SB_G_OPEN2;
	case SB_G_CLOSE1:
		return SB_G_CLOSE2;
	default:
		return SB_G_NONE;
	}
}

static bool is_word_at(struct sb_slice text, size_t at)
{
	return at < text.n && sb_is_word_cp(sb_next_cp(text, &at));
}

static bool is_word_before(struct sb_slice text, size_t at)
{
	return at > 0 && sb_is_word_cp(sb_prev_cp(text, &at));
}

/* The run of single marks of one kind from AT on: LEN bytes each, COUNT. */
static void add_singles(struct sb_normaliser *n, struct sb_slice text,
			size_t at, size_t len, size_t count, enum sb_glyph g)
{
	size_t end = at + len * count;
	bool odd = count & 1;
	bool inside_word = is_word_before(text, at) && is_word_at(text, end);

	if (count == 1 || twice(g) == SB_G_NONE ||
	    (count == 2 && inside_word && g == SB_G_STRAIGHT1)) {
		for (; count; count--, at += len)
			add(n, at, at + len, g);
		return;
	}
	if (odd && at > 0 && text.p[at - 1] != ' ') {
		add(n, at, at + len, g);
		at += len;
		odd = false;
	}
	for (; at + 2 * len <= end; at += 2 * len)
		add(n, at, at + 2 * len, twice(g));
	if (odd)
		add(n, at, at + len, g);
}

static size_t single_run(struct sb_slice text, size_t at, size_t len)
{
	size_t end = at + len, count = 1;

	while (end + len <= text.n &&
	       memcmp(text.p + at, text.p + end, len) == 0) {
		end += len;
		count++;
	}
	return count;
}

/* Behind the text from AT on that has no such byte. */
static size_t skip_plain(struct sb_slice text, size_t at)
{
	const uint8_t *p = (const uint8_t *)text.p;

	for (; at + 8 <= text.n; at += 8) {
		uint64_t x = sb_load8(p + at);

		if ((x & SB_TOPS) | sb_zero_bytes(x ^ '"' * SB_ONES) |
		    sb_zero_bytes(x ^ '\'' * SB_ONES) |
		    sb_zero_bytes(x ^ '`' * SB_ONES) |
		    sb_zero_bytes(x ^ '-' * SB_ONES))
			break;
	}
	while (at < text.n && !look[p[at]])
		at++;
	return at;
}

static void find(struct sb_normaliser *n, struct sb_slice text)
{
	const uint8_t *p = (const uint8_t *)text.p;
	size_t at = 0;

	while ((at = skip_plain(text, at)) < text.n) {
		size_t end = at, count;
		enum sb_glyph g;
		int32_t c;

		if (p[at] == '-') {
			g = hyphens(text, &end);
			if (g != SB_G_NONE)
				add(n, at, end, g);
			at = end;
			continue;
		}
		c = sb_next_cp(text, &end);
		g = sb_glyph_of(c);
		if (g == SB_G_NONE)
			g = dash_of(c);
		if (sb_glyph_is_single(g)) {
			count = single_run(text, at, end - at);
			add_singles(n, text, at, end - at, count, g);
			end = at + count * (end - at);
		} else if (g != SB_G_NONE) {
			add(n, at, end, g);
		}
		at = end;
	}
}

static bool is_quote(const struct sb_mark *m)
{
	return m->glyph < SB_G_HYPHEN;
}

/* Two marks for one: a straight mark round a curly one. */
static bool are_one(const struct sb_mark *a, const struct sb_mark *b)
{
	bool straight_a = a->glyph == SB_G_STRAIGHT2;
	bool straight_b = b->glyph == SB_G_STRAIGHT2;

	return a->at + a->len == b->at && straight_a != straight_b &&
	       sb_glyph_is_double(a->glyph) && sb_glyph_is_double(b->glyph) &&
	       a->glyph != SB_G_PRIME2 && b->glyph != SB_G_PRIME2;
}

static void merge(struct sb_normaliser *n)
{
	size_t k = 0;

	for (size_t i = 0; i < n->marks.n; i++) {
		struct sb_mark *last = k ? &n->marks.v[k - 1] : NULL;
		struct sb_mark *m = &n->marks.v[i];

		if (!last || !are_one(last, m)) {
			n->marks.v[k++] = *m;
			continue;
		}
		if (last->glyph == SB_G_STRAIGHT2)
			last->glyph = m->glyph;
		last->len += m->len;
	}
	n->marks.n = k;
}

/* 0 space or nothing, 1 what opens, 2 anything else. */
static int left_kind(int32_t c)
{
	switch (c) {
	case 0:
	case ' ':
		return 0;
	case '(':
	case '[':
	case '{':
	case '/':
	case '-':
	case '=':
	case '<':
	case '>':
	case 0x2013:
	case 0x2014:
	case 0x2015:
		return 1;
	default:
		return 2;
	}
}

/* 0 space or nothing, 1 what closes, 2 anything else. */
static int right_kind(int32_t c)
{
	switch (c) {
	case 0:
	case ' ':
		return 0;
	case ')':
	case ']':
	case '}':
	case '/':
	case '-':
	case '<':
	case '>':
	case '.':
	case ',':
	case ':':
	case ';':
	case '?':
	case '!':
	case 0x2026:
	case 0x2013:
	case 0x2014:
	case 0x2015:
		return 1;
	default:
		return 2;
	}
}

static enum sb_bias bias_of(int32_t left, int32_t right)
{
	int l = left_kind(left), r = right_kind(right);

	if ((left == 0) != (right == 0))
		return left == 0 ? SB_BIAS_OPEN : SB_BIAS_CLOSE;
	if (l == r && l != 1)
		return SB_BIAS_NONE;
	if (l == 0)
		return SB_BIAS_OPEN;
	if (r == 0)
		return SB_BIAS_CLOSE;
	if (l == 1 && r == 1) {
		if (left == '(' || left == '[')
			return SB_BIAS_OPEN;
		return right == ')' || right == ']' ? SB_BIAS_CLOSE
						    : SB_BIAS_NONE;
	}
	return l == 1 ? SB_BIAS_OPEN : SB_BIAS_CLOSE;
}

/* Fills in the neighbours of the marks FIRST..LAST, which stand directly
 * beside each other.
 */
static void look_round(struct sb_normaliser *n, struct sb_slice text,
		       size_t first, size_t last)
{
	size_t from = n->marks.v[first].at;
	size_t to = n->marks.v[last].at + n->marks.v[last].len;
	int32_t left = from > 0 ? sb_prev_cp(text, &from) : 0;
	int32_t right = to < text.n ? sb_next_cp(text, &to) : 0;

	for (size_t i = first; i <= last; i++) {
		struct sb_mark *m = &n->marks.v[i];

		m->left = left;
		m->right = right;
		m->run = (uint32_t)first;
		m->bias = (uint8_t)bias_of(left, right);
	}
}

void sb_marks_scan(struct sb_normaliser *n, struct sb_slice text)
{
	size_t first = 0;

	n->marks.n = 0;
	find(n, text);
	merge(n);
	for (size_t i = 0; i < n->marks.n; i++) {
		const struct sb_mark *m = &n->marks.v[i];

		if (i + 1 < n->marks.n && is_quote(m) && is_quote(m + 1) &&
		    m->at + m->len == m[1].at)
			continue;
		look_round(n, text, first, i);
		first = i + 1;
	}
}
