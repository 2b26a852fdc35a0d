/* layout.c - where paragraphs begin and end
 *
 * A line is a paragraph, blank lines or not. Only in hard-wrapped text are
 * lines joined. Text is taken for hard-wrapped if no line is much longer than
 * a terminal or a mail is wide, and most lines that have one below them end
 * where that one's first word would not have fitted any more.
 */
#include "internal.h"
#include "saidby/words.h"

enum { LEAST_WIDTH = 40, MOST_WIDTH = 100 };

/* The end of the line that starts at AT; *NEXT is where the next one starts.
 */
static size_t exotic_line(const struct sb_layout *l, size_t at, size_t *next)
{
	const char *p = l->text.p;
	size_t end = l->end;

	for (; at < end; at++) {
		unsigned char c = (unsigned char)p[at];

		if (c >= '\n' && c <= '\r') {
			*next = at + 1;
			if (c == '\r' && at + 1 < end && p[at + 1] == '\n')
				++*next;
			return at;
		}
		if (c == 0xC2 && at + 1 < end && p[at + 1] == '\x85') {
			*next = at + 2;
			return at;
		}
		if (c == 0xE2 && at + 2 < end && p[at + 1] == '\x80' &&
		    (p[at + 2] == '\xA8' || p[at + 2] == '\xA9')) {
			*next = at + 3;
			return at;
		}
	}
	*next = end;
	return end;
}

static size_t line_end(const struct sb_layout *l, size_t at, size_t *next)
{
	const char *p;

	if (!l->plain_ends)
		return exotic_line(l, at, next);
	p = memchr(l->text.p + at, '\n', l->end - at);
	if (!p) {
		*next = l->end;
		return l->end;
	}
	*next = (size_t)(p - l->text.p) + 1;
	return *next - 1;
}

/* The next line without spaces at its ends; false at the end of the text. */
static bool next_line(struct sb_layout *l, struct sb_span *line)
{
	size_t from = l->at;

	if (from >= l->end)
		return false;
	line->from = (uint32_t)from;
	line->to = (uint32_t)line_end(l, from, &l->at);
	*line = sb_clean_trim(l->text, *line);
	return true;
}

static unsigned columns(struct sb_slice s)
{
	unsigned n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

static unsigned first_word(struct sb_slice s)
{
	const char *space = memchr(s.p, ' ', s.n);

	return columns(
		(struct sb_slice) { s.p, space ? (size_t)(space - s.p) : s.n });
}

/* Does a bullet, a dash or a number stand at the start of TEXT? */
static bool is_item(struct sb_slice text)
{
	size_t i = 0;
	int32_t c = sb_next_cp(text, &i);

	if (sb_is_dash(c) || sb_is_bullet(c) || c == '*' || c == 0xB7)
		return i < text.n && (text.p[i] == ' ' || c > 0x7F);
	if (c == '(' && i < text.n)
		c = sb_next_cp(text, &i);
	if (c >= '0' && c <= '9') {
		if (i < text.n && text.p[i] >= '0' && text.p[i] <= '9')
			i++;
	} else if (c < 'a' || c > 'z') {
		return false;
	}
	return i + 1 < text.n && text.p[i + 1] == ' ' &&
	       (text.p[i] == ')' || (text.p[i] == '.' && c <= '9'));
}

static bool ends_sentence(struct sb_slice line)
{
	size_t at = line.n;
	int32_t c;

	while (at > 0) {
		c = sb_prev_cp(line, &at);
		if (c == ')' || c == '\'' ||
		    (sb_glyph_of(c) != SB_G_NONE && c != '`'))
			continue;
		return c == '.' || c == '!' || c == '?' || c == ':' ||
		       c == 0x2026;
	}
	return false;
}

/* Does LINE go on in the one BELOW, in text WIDTH columns wide? */
static bool goes_on(struct sb_slice line, struct sb_slice below, unsigned width)
{
	size_t at = 0;
	unsigned n = columns(line);

	if (is_item(below))
		return false;
	if (n + 1 + first_word(below) > width && n <= width)
		return true;
	return n > width / 2 && !ends_sentence(line) &&
	       sb_is_lower_cp(sb_next_cp(below, &at));
}

/* What pairs of lines say about hard wrapping. */
struct wrapping {
	unsigned width; /* of the longest short line */
	unsigned lines, overlong;
	unsigned pairs, full, lower;
};

static void measure(struct sb_layout *l, struct wrapping *w)
{
	struct sb_span line;

	while (next_line(l, &line)) {
		unsigned n;

		if (sb_span_empty(line))
			continue;
		w->lines++;
		if (line.to - line.from > 3 * MOST_WIDTH) {
			w->overlong++;
			continue;
		}
		n = columns(sb_slice_at(l->text, line));
		if (n > MOST_WIDTH)
			w->overlong++;
		else if (n > w->width)
			w->width = n;
	}
}

static void count_pairs(struct sb_layout *l, struct wrapping *w)
{
	struct sb_span line = { 0, 0 }, below;
	struct sb_slice a, b;

	for (; next_line(l, &below); line = below) {
		size_t at = 0;

		if (sb_span_empty(below) || sb_span_empty(line))
			continue;
		a = sb_slice_at(l->text, line);
		b = sb_slice_at(l->text, below);
		if (is_item(b) || a.n > 3 * MOST_WIDTH)
			continue;
		w->pairs++;
		if (ends_sentence(a) || columns(a) < LEAST_WIDTH ||
		    columns(a) + 1 + first_word(b) <= w->width)
			continue;
		w->full++;
		w->lower += sb_is_lower_cp(sb_next_cp(b, &at));
	}
}

/* The width of hard-wrapped text, or 0. */
static unsigned wrapping_of(struct sb_layout *l)
{
	struct wrapping w = { 0 };
	size_t start = l->at;

	measure(l, &w);
	l->at = start;
	if (w.overlong * 20 > w.lines || w.width < LEAST_WIDTH)
		return 0;
	count_pairs(l, &w);
	l->at = start;
	if (!w.full || 2 * w.full < w.pairs || (w.full < 3 && !w.lower) ||
	    4 * w.lower < w.full)
		return 0;
	return w.width;
}

/* Does the character that ends in byte LAST and starts with HEAD occur? The
 * last bytes of these are rarer than the first.
 */
static bool has_sequence(struct sb_slice s, struct sb_slice head, char last)
{
	const char *p = s.p, *end = p + s.n;

	for (; p < end; p++) {
		p = memchr(p, (unsigned char)last, (size_t)(end - p));
		if (!p)
			return false;
		if ((size_t)(p - s.p) >= head.n &&
		    memcmp(p - head.n, head.p, head.n) == 0)
			return true;
	}
	return false;
}

static bool has_plain_ends(struct sb_slice s)
{
	return !memchr(s.p, '\r', s.n) && !memchr(s.p, '\v', s.n) &&
	       !memchr(s.p, '\f', s.n) &&
	       !has_sequence(s, SB_LIT("\xC2"), '\x85') &&
	       !has_sequence(s, SB_LIT("\xE2\x80"), '\xA8') &&
	       !has_sequence(s, SB_LIT("\xE2\x80"), '\xA9');
}

void sb_layout_start(struct sb_layout *l, struct sb_slice text,
		     struct sb_span body)
{
	*l = (struct sb_layout) { text, body.from, body.to, false, 0 };
	l->plain_ends = has_plain_ends(sb_slice_at(text, body));
	l->wrapped = wrapping_of(l);
}

bool sb_layout_next(struct sb_layout *l, struct sb_span *paragraph)
{
	struct sb_span line, last;

	do {
		if (!next_line(l, paragraph))
			return false;
	} while (sb_span_empty(*paragraph));
	last = *paragraph;
	while (l->wrapped) {
		size_t here = l->at;

		if (!next_line(l, &line))
			break;
		if (sb_span_empty(line) ||
		    !goes_on(sb_slice_at(l->text, last),
			     sb_slice_at(l->text, line), l->wrapped)) {
			l->at = here;
			break;
		}
		paragraph->to = line.to;
		last = line;
	}
	return true;
}
