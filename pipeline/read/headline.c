/* headline.c - see parts.h */
#include <unicode/uchar.h>

#include "parts.h"
#include "saidby/words.h"

enum { LONGEST = 120 }; /* code points of a headline */

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The first line of BODY that is not blank, trimmed; *REST is behind it. */
static struct sb_span first_line(struct sb_slice own, struct sb_span body,
				 uint32_t *rest)
{
	struct sb_span s = body;

	while (s.from < s.to && is_space(own.p[s.from]))
		s.from++;
	s.to = s.from;
	while (s.to < body.to && own.p[s.to] != '\n' && own.p[s.to] != '\r')
		s.to++;
	*rest = s.to;
	while (s.to > s.from && is_space(own.p[s.to - 1]))
		s.to--;
	return s;
}

/* Without the marks of a Markdown heading at either end. */
static bool cut_marks(struct sb_slice own, struct sb_span *s)
{
	uint32_t at = s->from;

	while (at < s->to && at - s->from < 6 && own.p[at] == '#')
		at++;
	if (at == s->from || at == s->to || !is_space(own.p[at]))
		return false;
	while (at < s->to && is_space(own.p[at]))
		at++;
	s->from = at;
	while (s->to > at && own.p[s->to - 1] == '#')
		s->to--;
	while (s->to > at && is_space(own.p[s->to - 1]))
		s->to--;
	return true;
}

static bool is_closing(int32_t c)
{
	return c == '"' || c == '\'' || c == ' ' ||
	       u_charType(c) == U_FINAL_PUNCTUATION ||
	       u_charType(c) == U_INITIAL_PUNCTUATION ||
	       u_charType(c) == U_END_PUNCTUATION;
}

static bool ends_as_sentence(struct sb_slice line)
{
	size_t at = line.n;
	int32_t c = 0;

	while (at > 0) {
		c = sb_prev_cp(line, &at);
		if (!is_closing(c))
			break;
	}
	return c == ':' || c == ',' || c == ';' || c == 0x2026 ||
	       u_hasBinaryProperty(c, UCHAR_S_TERM);
}

static bool is_short(struct sb_slice line)
{
	size_t at = 0, n = 0;

	while (at < line.n && n <= LONGEST) {
		sb_next_cp(line, &at);
		n++;
	}
	return n <= LONGEST;
}

struct sb_span sb_headline_guess(struct sb_slice own, struct sb_span body,
				 bool markdown)
{
	const struct sb_span none = { 0, 0 };
	uint32_t rest;
	struct sb_span s = first_line(own, body, &rest);
	struct sb_span below = { rest, body.to };

	if (sb_span_empty(s) || !sb_slice_trim(sb_slice_at(own, below)).n)
		return none;
	if (markdown && cut_marks(own, &s))
		return s;
	if (!is_short(sb_slice_at(own, s)) ||
	    ends_as_sentence(sb_slice_at(own, s)))
		return none;
	return s;
}

/* Where TITLE ends in OWN if it starts at FROM, white space in either being
 * one space; 0 if it doesn't.
 */
static uint32_t match_folded(struct sb_slice own, struct sb_span body,
			     struct sb_slice title)
{
	uint32_t at = body.from;
	size_t i = 0;

	while (i < title.n) {
		if (at == body.to)
			return 0;
		if (is_space(title.p[i]) && is_space(own.p[at])) {
			while (i < title.n && is_space(title.p[i]))
				i++;
			while (at < body.to && is_space(own.p[at]))
				at++;
			continue;
		}
		if (title.p[i++] != own.p[at++])
			return 0;
	}
	return at;
}

struct sb_span sb_headline_match(struct sb_slice own, struct sb_span body,
				 struct sb_slice title, bool markdown)
{
	const struct sb_span none = { 0, 0 };
	uint32_t rest, at;
	struct sb_span line = first_line(own, body, &rest), s;

	title = sb_slice_trim(title);
	if (sb_span_empty(line) || !title.n)
		return none;
	if (markdown)
		cut_marks(own, &line);
	s = (struct sb_span) { line.from, body.to };
	s.to = match_folded(own, s, title);
	if (!s.to)
		return none;
	if (s.to < body.to && own.p[s.to] == '.')
		s.to++;
	for (at = s.to; at < body.to; at++) {
		if (own.p[at] == '\n' || own.p[at] == '\r')
			break;
		if (!is_space(own.p[at]) && !(markdown && own.p[at] == '#'))
			return none;
	}
	return s;
}
