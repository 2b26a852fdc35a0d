/* sentence.c - where sentences end
 *
 * One pass over a paragraph's bytes that jumps over each quotation, so that a
 * sentence is judged as if the quotation were one character. ICU's sentence
 * iterator is no help here: it knows neither quotations nor attributions, its
 * abbreviations can't be edited, and all that is left to find are the stops.
 */
#include <unicode/uchar.h>

#include "internal.h"
#include "saidby/words.h"

/* Bytes without a quotation: what is longer has lost its stops, and patterns
 * would need time by the square of it.
 */
enum { LONGEST_PLAIN = 2000 };

struct scan {
	const struct sb_segmenter *s;
	const struct sb_article *a;
	struct sb_slice text; /* the match text up to the paragraph's end */
	enum sb_paragraph_kind kind;
	uint32_t start; /* of the sentence */
	size_t quote;	/* the next one */
};

/* Bytes that can be, or be the start of, a quotation or a sentence's end. */
static const uint8_t look[256] = {
	['.'] = 1, ['?'] = 1, ['!'] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1,
};

enum next {
	NEXT_END,
	NEXT_LOWER,
	NEXT_UPPER, /* or a letter without case */
	NEXT_DIGIT,
	NEXT_QUOTE,
	NEXT_DASH, /* and a capital or quotation behind it */
	NEXT_OTHER,
};

static const struct sb_quote *quote_at(const struct scan *c, size_t at)
{
	size_t q = c->quote;

	while (q < c->a->nquotes && c->a->quotes[q].span.from < at)
		q++;
	return q < c->a->nquotes && c->a->quotes[q].span.from == at
		       ? &c->a->quotes[q]
		       : NULL;
}

static bool is_dash(int32_t c)
{
	return c == 0x2013 || c == 0x2014;
}

/* What stands at AT, behind a space; *WORD is where its letters start. */
static enum next next_at(const struct scan *c, size_t at, size_t *word)
{
	bool dash = false;
	int32_t cp;

	while (at < c->text.n) {
		size_t from = at;

		*word = at;
		if (quote_at(c, at))
			return dash ? NEXT_DASH : NEXT_QUOTE;
		cp = sb_next_cp(c->text, &at);
		if (is_dash(cp) && !dash && at < c->text.n &&
		    c->text.p[at] == ' ') {
			dash = true;
			at++;
		} else if (strchr("([\"'", cp < 0x80 ? (int)cp : 'x') == NULL &&
			   cp != 0x2018) {
			/* ". . ." and the like go on, too. */
			if (sb_is_lower_cp(cp) || cp == '.' || cp == ',')
				return NEXT_LOWER;
			if (u_isalpha(cp))
				return dash ? NEXT_DASH : NEXT_UPPER;
			*word = from;
			return cp >= '0' && cp <= '9' ? NEXT_DIGIT : NEXT_OTHER;
		}
	}
	return NEXT_END;
}

static bool is_starter(const struct scan *c, size_t word)
{
	struct sb_slice w = sb_word_at(c->text, word);

	return w.n && sb_lexicon_find(c->s->starter, w, NULL);
}

/* The last character inside Q's marks, inner marks left out. */
static int32_t last_in(const struct scan *c, const struct sb_quote *q)
{
	size_t at = q->span.to;
	int32_t cp;

	if (!q->open_end)
		sb_prev_cp(c->text, &at);
	while (at > q->span.from) {
		cp = sb_prev_cp(c->text, &at);
		if (cp != 0x2019 && cp != '\'' && cp != '"' && cp != ')' &&
		    cp != ']')
			return cp;
	}
	return 0;
}

static bool is_end(int32_t cp)
{
	return cp == '.' || cp == '?' || cp == '!' || cp == 0x2026 ||
	       (cp >= 0x3000 && u_hasBinaryProperty(cp, UCHAR_S_TERM));
}

/* Does Q start and end like a sentence or like the start of one? */
static bool is_speech(const struct scan *c, const struct sb_quote *q)
{
	size_t at = q->span.from;
	int32_t last = last_in(c, q);

	sb_next_cp(c->text, &at);
	return sb_is_upper_cp(sb_next_cp(c->text, &at)) &&
	       (is_end(last) || last == ',' || is_dash(last));
}

/* Does a sentence start at WORD, behind an abbreviation? */
static bool starts_anew(const struct scan *c, enum next next, size_t word)
{
	switch (next) {
	case NEXT_UPPER:
		return is_starter(c, word);
	case NEXT_QUOTE:
		return is_speech(c, quote_at(c, word));
	case NEXT_DASH:
		return c->kind == SB_PAR_DASH;
	default:
		return false;
	}
}

/* "5 p.m. Monday", "5 p.m. ET" */
static bool goes_with_hour(const struct scan *c, size_t word)
{
	struct sb_slice w = sb_word_at(c->text, word);

	for (size_t i = 0; i < w.n; i++)
		if (w.p[i] < 'A' || w.p[i] > 'Z')
			return sb_lexicon_find(c->s->hour, w, NULL) != NULL;
	return w.n <= 4;
}

/* The full stop at AT, with NEXT behind it at WORD. */
static bool stop_ends(const struct scan *c, size_t at, enum next next,
		      size_t word)
{
	if (at > c->start && c->text.p[at - 1] == '.')
		return true;
	switch (sb_segment_stop(c->s, c->text, c->start, at)) {
	case SB_STOP_NEVER:
		return false;
	case SB_STOP_MAYBE:
		return starts_anew(c, next, word);
	case SB_STOP_NUMBER:
		return next != NEXT_DIGIT;
	case SB_STOP_HOUR:
		if (next == NEXT_UPPER)
			return is_starter(c, word) || !goes_with_hour(c, word);
		return next != NEXT_DIGIT;
	default:
		return true;
	}
}

/* How many words a source may have before its cue, and an attribution behind
 * "?" and behind a full stop.
 */
enum { SOURCE_WORDS = 6, ASK_WORDS = 12, STOP_WORDS = 4 };

/* Is what stands at AT, to the end of the sentence, of the form SOURCE CUE
 * and at most MOST words long?
 */
static bool is_attribution(const struct scan *c, size_t at, int most)
{
	bool cue = false, comma = false;
	int words = 0;

	while (at < c->text.n) {
		size_t from = at;
		int32_t cp = sb_next_cp(c->text, &at);

		if (sb_is_word_cp(cp)) {
			struct sb_slice w = sb_word_at(c->text, from);

			if (++words > most)
				return false;
			at = from + w.n;
			if (words <= SOURCE_WORDS && !comma && words > 1)
				cue = cue || sb_segment_is_cue(c->s, w);
		} else if (cp == '.' &&
			   sb_segment_stop(c->s, c->text, c->start, from) !=
				   SB_STOP_END &&
			   at < c->text.n) {
			continue;
		} else if (cp == 0x201C) {
			/* “Why?” Lind says, “and ...”, but not “That ...”,
			 * nor "It was “planned.” Lind called it “a lie.”"
			 */
			return cue && comma && at < c->text.n &&
			       sb_is_lower_cp(sb_next_cp(c->text, &at));
		} else if (is_end(cp)) {
			break;
		} else if (cp == ',' || cp == ';' || cp == ':') {
			comma = true;
		}
	}
	return cue;
}

static bool is_title(const struct scan *c, const struct sb_quote *q)
{
	size_t at = q->span.from;
	struct sb_span word;
	int words = 0;

	while (sb_word_next(c->text, &at, &word) && word.to <= q->span.to) {
		size_t i = word.from;

		if (++words > 5 || sb_is_lower_cp(sb_next_cp(c->text, &i)))
			return false;
	}
	return true;
}

/* Does the sentence end with quotation Q, which is followed by a space? */
static bool quote_ends(const struct scan *c, const struct sb_quote *q)
{
	int32_t last = last_in(c, q);
	size_t word = 0;
	enum next next = next_at(c, q->span.to + 1, &word);

	if ((!is_end(last) && !is_dash(last)) || next == NEXT_LOWER)
		return false;
	/* “It is over.” – Anna Lind */
	if (next == NEXT_DASH && c->kind != SB_PAR_DASH)
		return false;
	if (next != NEXT_UPPER)
		return next != NEXT_END && !is_dash(last);
	if (is_starter(c, word))
		return true;
	if (last == '.')
		return !is_attribution(c, word, STOP_WORDS);
	if (q->span.from > c->start && is_title(c, q))
		return false;
	return !is_attribution(c, word, ASK_WORDS);
}

/* Behind the stops and closing marks from AT on. */
static size_t behind_stops(const struct scan *c, size_t at)
{
	while (at < c->text.n) {
		size_t from = at;
		int32_t cp = sb_next_cp(c->text, &at);

		if (!is_end(cp) && cp != ')' && cp != ']' && cp != '\'' &&
		    cp != '"' && cp != 0x2019)
			return from;
	}
	return at;
}

/* Does the sentence end with the stop AT, whose marks reach to END? */
static bool stops(const struct scan *c, size_t at, size_t end)
{
	size_t word = 0, last = end;
	enum next next;

	if (end >= c->text.n)
		return false;
	if (c->text.p[end] != ' ')
		return sb_prev_cp(c->text, &last) >= 0x3000;
	next = next_at(c, end + 1, &word);
	if (next == NEXT_LOWER)
		return false;
	/* The last stop of several: "?!", "...", "(Calif.)." */
	for (size_t i = at + 1; i < end; i++)
		if (strchr(".?!", c->text.p[i]))
			at = i;
	return c->text.p[at] != '.' || stop_ends(c, at, next, word);
}

static void add(const struct scan *c, struct sb_article *a, uint32_t p,
		uint32_t end, struct sb_sentences *out)
{
	struct sb_sentence *s = sb_vec_push(&a->arena, &out->list);

	s->span = (struct sb_span) { c->start, end };
	s->paragraph = p;
	a->paragraphs[p].n++;
}

/* The next place behind AT where a sentence may end: behind it, with *ENDS
 * if it does.
 */
static size_t step(struct scan *c, size_t at, bool *ends)
{
	size_t end = at;
	const struct sb_quote *q = c->quote < c->a->nquotes
					   ? &c->a->quotes[c->quote]
					   : NULL;
	int32_t cp;

	*ends = false;
	if (q && q->span.from == at) {
		c->quote++;
		*ends = q->span.to < c->text.n &&
			c->text.p[q->span.to] == ' ' && quote_ends(c, q);
		return q->span.to;
	}
	cp = sb_next_cp(c->text, &end);
	if (!is_end(cp))
		return end;
	end = behind_stops(c, end);
	*ends = stops(c, at, end);
	return end;
}

void sb_segment_split(const struct sb_segmenter *s, struct sb_article *a,
		      uint32_t p, size_t *quote, struct sb_sentences *out)
{
	const struct sb_paragraph *par = &a->paragraphs[p];
	struct scan c = { s,	     a,		{ a->match.p, par->span.to },
			  par->kind, par->body, *quote };
	const uint8_t *text = (const uint8_t *)a->match.p;
	size_t at = par->body, plain = at;

	a->paragraphs[p].first = (uint32_t)out->list.n;
	while (c.quote < a->nquotes && a->quotes[c.quote].span.from < at)
		c.quote++;
	while (at < c.text.n) {
		bool ends = text[at] == ' ' && at - plain > LONGEST_PLAIN;
		size_t quotes = c.quote;

		if (!ends && !look[text[at]]) {
			at++;
			continue;
		}
		if (!ends)
			at = step(&c, at, &ends);
		if (c.quote > quotes)
			plain = at;
		if (!ends)
			continue;
		add(&c, a, p, (uint32_t)at, out);
		at += text[at] == ' ';
		c.start = (uint32_t)at;
		plain = at;
	}
	if (c.start < c.text.n)
		add(&c, a, p, (uint32_t)c.text.n, out);
	*quote = c.quote;
}
