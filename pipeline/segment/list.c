/* list.c - kinds of paragraphs */
#include "internal.h"
#include "saidby/words.h"

/* A subheading has at most as many characters. */
enum { SUBHEAD = 80 };
/* In an article of fewer paragraphs a label may stand alone; a dateline is in
 * one of the first behind the headline: there may be a lead before it.
 */
enum { FEW = 4, MOST_BEFORE_DATELINE = 4 };

/* Behind "1. ", "12) ", "(a) ", "b) " at the start of TEXT, or 0. */
static size_t number_end(struct sb_slice t)
{
	size_t i = 0, from;
	bool bracket = t.n && t.p[0] == '(';

	i += bracket;
	from = i;
	while (i < t.n && i - from < 2 && t.p[i] >= '0' && t.p[i] <= '9')
		i++;
	if (i == from) {
		if (i >= t.n || t.p[i] < 'a' || t.p[i] > 'z')
			return 0;
		i++;
		if (i >= t.n || t.p[i] != ')')
			return 0;
	}
	if (i + 2 >= t.n || t.p[i + 1] != ' ')
		return 0;
	return t.p[i] == ')' || (t.p[i] == '.' && !bracket) ? i + 2 : 0;
}

static size_t digits(struct sb_slice t, size_t at)
{
	size_t n = at;

	while (n < t.n && t.p[n] >= '0' && t.p[n] <= '9')
		n++;
	return n - at;
}

/* Behind "18:42 ", "9.05 pm: ", "16:30 GMT – ", as the entries of a live blog
 * start, with a capital or a quotation next; or 0.
 */
static size_t stamp_end(const struct sb_segmenter *s, struct sb_slice t)
{
	size_t i = digits(t, 0), word;
	int32_t c;

	if (i < 1 || i > 2 || i >= t.n || (t.p[i] != ':' && t.p[i] != '.') ||
	    digits(t, i + 1) != 2)
		return 0;
	i += 3;
	for (int k = 0; k < 2; k++) {
		size_t at = i + (i < t.n && t.p[i] == ' ');
		struct sb_slice w = sb_word_at(t, at);

		/* "GMT", but not the Monday of "18:42 Monday's talks". */
		if (sb_slice_is(w, "am") || sb_slice_is(w, "pm") ||
		    (w.n > 1 && w.p[1] < 'a' &&
		     sb_lexicon_find(s->hour, w, NULL)))
			i = at + w.n;
	}
	if (i < t.n && t.p[i] == ':')
		i++;
	else if (sb_slice_starts((struct sb_slice) { t.p + i, t.n - i },
				 SB_LIT(" – ")))
		i += SB_LIT(" –").n;
	if (i + 1 >= t.n || t.p[i] != ' ')
		return 0;
	word = ++i;
	c = sb_next_cp(t, &word);
	return sb_is_upper_cp(c) || c == 0x201C ? i : 0;
}

/* "SMITH" of "SMITH: Good evening", not "2019"; absent if T has no label. */
static struct sb_slice label_of(struct sb_slice t)
{
	const char *colon = memchr(t.p, ':', t.n < 60 ? t.n : 60);
	struct sb_slice label = { t.p, colon ? (size_t)(colon - t.p) : 0 };
	size_t at = 0;

	/* No small letters and no marks. */
	if (label.n && !sb_is_upper_cp(sb_next_cp(label, &at)))
		label.n = 0;
	for (size_t i = 0; i < label.n; i++)
		if ((label.p[i] >= 'a' && label.p[i] <= 'z') ||
		    label.p[i] == '"' || (unsigned char)label.p[i] == 0xE2)
			return (struct sb_slice) { NULL, 0 };
	return label;
}

/* Is the label of paragraph P, in capitals, the only one of the article: a
 * dateline where no place is known by that name, not one who is interviewed?
 */
static bool lone_label(const struct sb_article *a, const struct sb_paragraph *p)
{
	struct sb_slice t = sb_slice_at(a->match, p->span), label = label_of(t);

	if (label.n < 3 || a->nparagraphs < FEW ||
	    sb_slice_starts((struct sb_slice) { t.p + label.n, t.n - label.n },
			    SB_LIT(": –")))
		return false;
	for (size_t i = 0; i < a->nparagraphs; i++)
		if (&a->paragraphs[i] != p &&
		    label_of(sb_slice_at(a->match, a->paragraphs[i].span)).n)
			return false;
	return true;
}

/* Behind the dateline of "PUNE: The minister" or "New Delhi (PTI): The", as
 * Indian papers have it; or 0. Only a known place is no speaker, or (LONE) the
 * one label of an article.
 */
static size_t dateline_end(const struct sb_segmenter *s, struct sb_slice t,
			   bool lone)
{
	const char *colon = memchr(t.p, ':', t.n < 60 ? t.n : 60);
	struct sb_slice name = { t.p, colon ? (size_t)(colon - t.p) : 0 };
	size_t bracket = sb_slice_find(name, SB_LIT(" (")), at;

	if (bracket != SIZE_MAX)
		name.n = bracket;
	if (!name.n || (!lone && !sb_lexicon_find(s->place, name, NULL)))
		return 0;
	at = (size_t)(colon - t.p) + 1;
	return at + 1 < t.n && t.p[at] == ' ' ? at + 1 : 0;
}

/* The first paragraph with one, of the first few behind the headline. */
static void look_at_dateline(const struct sb_segmenter *s, struct sb_article *a)
{
	size_t i = 0, end;

	while (i < a->nparagraphs && a->paragraphs[i].kind == SB_PAR_HEADLINE)
		i++;
	for (end = i + MOST_BEFORE_DATELINE; i < end && i < a->nparagraphs;
	     i++) {
		struct sb_paragraph *p = &a->paragraphs[i];
		size_t n;

		if (p->kind != SB_PAR_TEXT || p->body != p->span.from)
			continue;
		n = dateline_end(s, sb_slice_at(a->match, p->span),
				 lone_label(a, p));
		p->body += (uint32_t)n;
		if (n)
			return;
	}
}

static void look_at_start(const struct sb_segmenter *s, struct sb_article *a,
			  struct sb_paragraph *p)
{
	struct sb_slice t = sb_slice_at(a->match, p->span);
	size_t n = number_end(t);

	p->kind = SB_PAR_TEXT;
	p->body = p->span.from;
	if (sb_slice_starts(t, SB_LIT("– "))) {
		p->kind = SB_PAR_DASH;
		n = SB_LIT("– ").n;
	} else if (sb_slice_starts(t, SB_LIT("• "))) {
		p->kind = SB_PAR_ITEM;
		n = SB_LIT("• ").n;
	} else if (n) {
		p->kind = SB_PAR_ITEM;
	} else {
		n = stamp_end(s, t);
	}
	if (n < t.n)
		p->body += (uint32_t)n;
}

bool sb_segment_is_cue(const struct sb_segmenter *s, struct sb_slice word)
{
	const struct sb_entry *e = sb_lexicon_find(s->cue, word, NULL);
	struct sb_slice class;

	if (!e)
		return false;
	class = sb_entry_field(e, "class");
	return sb_slice_is(class, "assert") || sb_slice_is(class, "speechact");
}

/* ", says Anna Lind", ", she adds": does a dash quote's attribution stand in
 * TEXT? Find decides; this only keeps it from being taken for a list.
 */
static bool has_attribution(const struct sb_segmenter *s, struct sb_slice text)
{
	size_t at = 0;

	while (at < text.n) {
		const char *p = memchr(text.p + at, ',', text.n - at);
		struct sb_span word;

		if (!p)
			return false;
		at = (size_t)(p - text.p) + 1;
		for (int i = 0; i < 2 && at < text.n && text.p[at] == ' ';
		     i++) {
			if (!sb_word_next(text, &at, &word))
				return false;
			if (sb_segment_is_cue(s, sb_slice_at(text, word)))
				return true;
		}
	}
	return false;
}

/* The character that paragraph P starts with in the own text: a list has one
 * kind, and the match text has lost the difference between - and –.
 */
static int32_t own_dash(const struct sb_article *a,
			const struct sb_paragraph *p)
{
	struct sb_span s = { p->span.from,
			     p->span.from + (uint32_t)SB_LIT("–").n };
	size_t at;

	s = sb_article_own_span(a, s);
	at = s.from;
	return sb_span_empty(s) ? 0 : sb_next_cp(a->own, &at);
}

static bool ends_in_colon(const struct sb_article *a,
			  const struct sb_paragraph *p)
{
	return a->match.p[p->span.to - 1] == ':';
}

/* Dashes behind a colon are items if there are several of one kind and none
 * has an attribution of its own. Returns the index behind the run.
 */
static size_t look_at_run(const struct sb_segmenter *s, struct sb_article *a,
			  size_t from)
{
	int32_t dash = own_dash(a, &a->paragraphs[from]);
	size_t to = from;
	bool quotes = false;

	for (; to < a->nparagraphs; to++) {
		const struct sb_paragraph *p = &a->paragraphs[to];

		if (p->kind != SB_PAR_DASH || own_dash(a, p) != dash)
			break;
		quotes = quotes ||
			 has_attribution(s, sb_slice_at(a->match, p->span));
	}
	if (!quotes && to - from >= 2)
		for (size_t i = from; i < to; i++)
			a->paragraphs[i].kind = SB_PAR_ITEM;
	return to;
}

static bool has_stop(struct sb_slice t)
{
	size_t at = t.n;
	int32_t c = sb_prev_cp(t, &at);

	return strchr(".!?:;,\"", c < 0x80 ? (int)c : 'x') != NULL ||
	       c == 0x2026 || c == 0x201D;
}

static bool is_short(struct sb_slice t)
{
	size_t n = 0;

	if (t.n > 4 * SUBHEAD)
		return false;
	for (size_t i = 0; i < t.n; i++)
		n += ((unsigned char)t.p[i] & 0xC0) != 0x80;
	return n <= SUBHEAD;
}

static bool is_subhead(const struct sb_article *a, size_t i)
{
	const struct sb_paragraph *p = &a->paragraphs[i];
	struct sb_slice t = sb_slice_at(a->match, p->span);
	size_t at = 0;

	return i > 0 && i + 1 < a->nparagraphs && p->kind == SB_PAR_TEXT &&
	       p[1].kind != SB_PAR_ITEM && !has_stop(t) && is_short(t) &&
	       sb_is_upper_cp(sb_next_cp(t, &at));
}

void sb_segment_kinds(const struct sb_segmenter *s, struct sb_article *a)
{
	size_t i;

	for (i = 0; i < a->nparagraphs; i++) {
		struct sb_paragraph *p = &a->paragraphs[i];

		look_at_start(s, a, p);
		if (p->span.from < a->headline_end)
			p->kind = SB_PAR_HEADLINE;
	}
	look_at_dateline(s, a);
	for (i = 1; i < a->nparagraphs;)
		if (a->paragraphs[i].kind == SB_PAR_DASH &&
		    ends_in_colon(a, &a->paragraphs[i - 1]))
			i = look_at_run(s, a, i);
		else
			i++;
	for (i = 0; i < a->nparagraphs; i++)
		if (is_subhead(a, i))
			a->paragraphs[i].kind = SB_PAR_SUBHEAD;
}
