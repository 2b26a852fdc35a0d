/* normalise.c - see saidby/normalise.h */
#include "saidby/normalise.h"

#include "internal.h"
#include "saidby/log.h"
#include "saidby/words.h"

static struct sb_slice mark_text(const struct sb_mark *m)
{
	switch (m->glyph) {
	case SB_G_HYPHEN:
		return SB_LIT("-");
	case SB_G_EN:
		return SB_LIT("–");
	case SB_G_EM:
		return SB_LIT("—");
	default:
		break;
	}
	switch ((enum sb_role)m->role) {
	case SB_ROLE_OPEN:
		return SB_LIT("“");
	case SB_ROLE_CLOSE:
		return SB_LIT("”");
	case SB_ROLE_OPEN_IN:
		return SB_LIT("‘");
	case SB_ROLE_CLOSE_IN:
		return SB_LIT("’");
	case SB_ROLE_STRAY:
		return SB_LIT("\"");
	case SB_ROLE_APOSTROPHE:
		return SB_LIT("'");
	default:
		return SB_LIT("");
	}
}

static bool is_closing(const struct sb_mark *m)
{
	return m->role == SB_ROLE_CLOSE || m->role == SB_ROLE_CLOSE_IN;
}

/* Is a space missing before the opening mark M? */
static bool wants_space_before(struct sb_slice text, const struct sb_mark *m,
			       const struct sb_mark *before)
{
	size_t at = m->at;
	int32_t c;

	if (m->role != SB_ROLE_OPEN || at == 0)
		return false;
	if (before && before->at + before->len == m->at)
		return is_closing(before);
	c = sb_prev_cp(text, &at);
	return sb_is_word_cp(c) || c == ',' || c == '.' || c == ':' ||
	       c == ';' || c == '?' || c == '!' || c == ')';
}

/* Is a space missing behind the closing mark M? "the “A”s" is right. */
static bool wants_space_behind(struct sb_slice text, const struct sb_mark *m)
{
	size_t at = m->at + m->len, from = m->at;
	int32_t c;

	if (m->role != SB_ROLE_CLOSE || !sb_is_word_cp(m->right) ||
	    at >= text.n || !sb_is_word_cp(sb_next_cp(text, &at)))
		return false;
	c = sb_prev_cp(text, &from);
	if (!sb_is_word_cp(c))
		return true;
	at = m->at + m->len;
	return sb_word_end(text, at) - at > 1;
}

/* The spaces beside M that lie inside its marks: “ We go ”. */
static void take_spaces(struct sb_slice text, const struct sb_mark *m,
			size_t *from, size_t *to)
{
	if (m->role == SB_ROLE_OPEN && *to < text.n && text.p[*to] == ' ')
		++*to;
	if (m->role == SB_ROLE_CLOSE && *from > 0 && text.p[*from - 1] == ' ')
		--*from;
}

/* Lists the edits for mark I and returns where they end; DONE is the end of
 * the ones before. The mark's run becomes the index of its edit.
 */
static size_t edit_mark(struct sb_normaliser *n, struct sb_slice text, size_t i,
			size_t done)
{
	const struct sb_mark *m = &n->marks.v[i];
	size_t from = m->at, to = m->at + m->len;

	take_spaces(text, m, &from, &to);
	if (from < done)
		from = done;
	if (wants_space_before(text, m, i > 0 ? m - 1 : NULL))
		sb_edit_add(n, from, 0, SB_LIT(" "));
	sb_edit_add(n, from, to - from, mark_text(m));
	n->marks.v[i].run = (uint32_t)n->edits.n - 1;
	if (wants_space_behind(text, m))
		sb_edit_add(n, to, 0, SB_LIT(" "));
	return to;
}

/* Adds the outer quotations of the paragraph that starts at START, once its
 * edits are applied.
 */
static void add_quotes(struct sb_normaliser *n, size_t start)
{
	size_t first = n->quotes.n;
	struct sb_quote *q;

	for (size_t i = 0; i < n->marks.n; i++) {
		const struct sb_mark *m = &n->marks.v[i];
		const struct sb_edit *e = &n->edits.v[m->run];

		if (m->role != SB_ROLE_OPEN)
			continue;
		q = sb_buf_push(&n->quotes);
		*q = (struct sb_quote) { { e->out, 0 }, false, false };
		q->open_end = m->mate == SB_NO_MATE;
		q->span.to = (uint32_t)n->match.text.n;
		if (!q->open_end) {
			e = &n->edits.v[n->marks.v[m->mate].run];
			q->span.to = e->out + e->n;
		}
	}
	if (first == 0 || first == n->quotes.n)
		return;
	q = &n->quotes.v[first];
	q->reopened = q[-1].open_end && q->span.from == start &&
		      q[-1].span.to + 1 == start;
}

/* A straight mark in front of a dash quote has no partner: it goes. */
static size_t skip_stray(const struct sb_normaliser *n, struct sb_slice text)
{
	const struct sb_mark *m = n->marks.v;
	size_t at;

	if (!n->marks.n || m->at != 0 || m->role != SB_ROLE_STRAY)
		return 0;
	at = m->len;
	return at < text.n && sb_is_dash(sb_next_cp(text, &at)) ? m->len : 0;
}

/* The round of marks: lists the edits for quotation marks and dashes. */
static void edit_marks(struct sb_normaliser *n, struct sb_slice text,
		       enum sb_glyph next)
{
	size_t stray, done;

	n->edits.n = n->pool.n = 0;
	sb_marks_scan(n, text);
	if (n->marks.n) {
		sb_pair_doubles(n, text, next);
		sb_pair_singles(n, text, next);
	}
	stray = skip_stray(n, text);
	done = sb_dash_start(n, text, stray);
	if (stray && done > stray) {
		n->edits.v[0].at = 0;
		n->edits.v[0].len += (uint32_t)stray;
	} else {
		done = done > stray ? done : 0;
	}
	for (size_t i = 0; i < n->marks.n; i++) {
		const struct sb_mark *m = &n->marks.v[i];

		if (m->at < done && m->role != SB_ROLE_OPEN)
			continue;
		if (m->glyph < SB_G_HYPHEN && m->role == SB_ROLE_PLAIN)
			continue;
		done = edit_mark(n, text, i, done);
	}
}

/* A round: VIEW becomes what its edits make of it. */
static void apply_round(struct sb_normaliser *n, struct sb_view *view,
			struct sb_output *scratch, bool anchored)
{
	if (!n->edits.n)
		return;
	scratch->text.n = scratch->anchors.n = 0;
	sb_edit_apply(n, view, scratch, anchored);
	view->text = (struct sb_slice) { scratch->text.v, scratch->text.n };
	view->anchors = scratch->anchors.v;
	view->nanchors = scratch->anchors.n;
	n->edits.n = n->pool.n = 0;
}

static void end_line(struct sb_normaliser *n, uint32_t own, bool anchored)
{
	if (anchored)
		sb_anchor_add(&n->match, n->match.text.n, own);
	n->own_end = own;
	*sb_buf_push(&n->match.text) = '\n';
}

/* Is there a letter in FROM..TO of TEXT? */
static bool has_word(struct sb_slice text, size_t from, size_t to)
{
	struct sb_span word;

	return sb_word_next((struct sb_slice) { text.p, to }, &from, &word);
}

/* Adds the paragraph SPAN of OWN to the match text; false if it holds no
 * word (a line of dashes or stars). NEXT is what the next one starts with.
 */
static bool add_paragraph(struct sb_normaliser *n, struct sb_slice own,
			  struct sb_span span, enum sb_glyph next,
			  bool anchored)
{
	struct sb_anchor start = { 0, span.from };
	struct sb_view view = { sb_slice_at(own, span), &start, 1 };
	size_t at = n->match.text.n;

	n->edits.n = n->pool.n = 0;
	if (sb_clean(n, view.text)) {
		apply_round(n, &view, &n->scratch[0], anchored);
		sb_compose(n, view.text);
		apply_round(n, &view, &n->scratch[1], anchored);
	} else {
		apply_round(n, &view, &n->scratch[0], anchored);
	}
	if (!has_word(view.text, 0, view.text.n))
		return false;
	if (!anchored)
		*sb_buf_push(&n->match.anchors) =
			(struct sb_anchor) { (uint32_t)at, SB_NOWHERE };
	edit_marks(n, view.text, next);
	sb_edit_apply(n, &view, &n->match, anchored);
	add_quotes(n, at);
	end_line(n, span.to, anchored);
	return true;
}

/* The quotation mark that SPAN of OWN starts with, if any. */
static enum sb_glyph first_glyph(struct sb_slice own, struct sb_span span)
{
	size_t at = span.from, len;
	int32_t c = sb_next_cp(own, &at), good = -1;
	enum sb_glyph g;

	if (c >= 0xC2 && c <= 0xF4)
		good = sb_mojibake(own, span.from, &len);
	g = sb_glyph_of(good >= 0 ? good : c);
	if (sb_glyph_is_single(g) && at < span.to &&
	    sb_glyph_of(sb_next_cp(own, &at)) == g)
		return SB_G_STRAIGHT2;
	return g;
}

static void start(struct sb_normaliser *n)
{
	n->match.text.n = n->match.anchors.n = 0;
	n->quotes.n = 0;
	n->repaired = 0;
}

/* Adds the headline, if there is one. It must come before BODY, which is cut
 * where it doesn't.
 */
static void add_headline(struct sb_normaliser *n, struct sb_article *a,
			 struct sb_span *body)
{
	struct sb_span t = a->own_title;
	bool added = false;

	if (!sb_span_empty(t) &&
	    (t.from <= body->from || !has_word(a->own, body->from, t.from))) {
		added = add_paragraph(n, a->own, t, SB_G_NONE, true);
		if (body->from < t.to)
			body->from = t.to < body->to ? t.to : body->to;
	}
	if (!added && a->title.n) {
		t = (struct sb_span) { 0, (uint32_t)a->title.n };
		added = add_paragraph(n, a->title, t, SB_G_NONE, false);
	}
	if (added)
		a->headline_end = (uint32_t)n->match.text.n - 1;
}

static struct sb_slice without_stop(struct sb_slice s)
{
	if (s.n && s.p[s.n - 1] == '.')
		s.n--;
	return s;
}

/* A headline from elsewhere that the text starts with as well is not kept
 * twice: the text's own one is the headline.
 */
static void drop_double(struct sb_normaliser *n, struct sb_article *a,
			struct sb_span first, enum sb_glyph next)
{
	struct sb_slice title = { n->match.text.v, a->headline_end };
	struct sb_slice line = { title.p + title.n + 1,
				 n->match.text.n - title.n - 2 };

	if (!a->headline_end || n->match.anchors.v[0].own != SB_NOWHERE ||
	    !sb_slice_eq(without_stop(title), without_stop(line)))
		return;
	start(n);
	add_paragraph(n, a->own, first, next, true);
	a->headline_end = (uint32_t)n->match.text.n - 1;
}

static void add_body(struct sb_normaliser *n, struct sb_article *a,
		     struct sb_span body)
{
	struct sb_layout layout;
	struct sb_span here, behind;
	bool more, first = true;

	sb_layout_start(&layout, a->own, body);
	more = sb_layout_next(&layout, &here);
	for (; more; here = behind) {
		enum sb_glyph next = SB_G_NONE;

		more = sb_layout_next(&layout, &behind);
		if (more)
			next = first_glyph(a->own, behind);
		if (add_paragraph(n, a->own, here, next, true) && first) {
			drop_double(n, a, here, next);
			first = false;
		}
	}
}

static void *keep(struct sb_arena *arena, const void *v, size_t bytes)
{
	void *p = sb_arena_alloc(arena, bytes);

	return bytes ? memcpy(p, v, bytes) : p;
}

/* The layer in the article's own memory. */
static void give(struct sb_normaliser *n, struct sb_article *a)
{
	struct sb_arena *arena = &a->arena;

	a->match.p = keep(arena, n->match.text.v, n->match.text.n);
	a->match.n = n->match.text.n;
	a->anchors = keep(arena, n->match.anchors.v,
			  n->match.anchors.n * sizeof(*a->anchors));
	a->nanchors = n->match.anchors.n;
	a->quotes = keep(arena, n->quotes.v, n->quotes.n * sizeof(*a->quotes));
	a->nquotes = n->quotes.n;
	a->repaired = n->repaired;
	a->layers |= SB_LAYER_MATCH;
}

static enum sb_rc open_stage(void **ctx, const struct sb_config *config,
			     struct sb_err *err)
{
	struct sb_normaliser *n = sb_malloc(sizeof(*n));

	(void)config;
	(void)err;
	memset(n, 0, sizeof(*n));
	*ctx = n;
	return SB_OK;
}

/* Offsets of the match text, at most three times as long, must fit. */
enum { MOST_BYTES = 1 << 30 };

static enum sb_rc run(void *ctx, struct sb_article *a, struct sb_err *err)
{
	struct sb_normaliser *n = ctx;
	struct sb_span body = a->own_body;
	char where[sizeof(err->where)];

	snprintf(where, sizeof(where), "%.*s", SB_FMT(a->where));
	if (a->own.n + a->title.n > MOST_BYTES)
		return sb_fail(err, SB_SKIP, where, a->line,
			       "the article is larger than 1 GiB");
	start(n);
	a->headline_end = 0;
	add_headline(n, a, &body);
	add_body(n, a, body);
	if (!has_word((struct sb_slice) { n->match.text.v, n->match.text.n }, 0,
		      n->match.text.n))
		return sb_fail(err, SB_SKIP, where, a->line,
			       "the article has no text");
	/* Behind the last line end, so that nothing leads past the text. */
	if (n->match.anchors.v[n->match.anchors.n - 1].own != SB_NOWHERE)
		sb_anchor_add(&n->match, n->match.text.n, n->own_end);
	give(n, a);
	if (n->repaired)
		sb_article_remark(a, SB_NOTE,
				  "%u wrongly decoded characters repaired",
				  n->repaired);
	return SB_OK;
}

static enum sb_rc close_stage(void *ctx, bool ok, struct sb_err *err)
{
	struct sb_normaliser *n = ctx;

	(void)ok;
	(void)err;
	for (int i = 0; i < 2; i++) {
		free(n->scratch[i].text.v);
		free(n->scratch[i].anchors.v);
	}
	free(n->match.text.v);
	free(n->match.anchors.v);
	free(n->edits.v);
	free(n->pool.v);
	free(n->marks.v);
	free(n->stack.v);
	free(n->quotes.v);
	free(n);
	return SB_OK;
}

const struct sb_stage sb_normalise_stage = {
	.name = "normalise",
	.summary = "one style of quotation marks, dashes and spaces",
	.example = "saidby read corpora/sample | saidby normalise\n",
	.needs = SB_LAYER_SOURCE,
	.gives = SB_LAYER_MATCH,
	.open = open_stage,
	.run = run,
	.close = close_stage,
};
