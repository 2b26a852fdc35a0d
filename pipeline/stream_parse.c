/* stream_parse.c - a line of JSON back to an article, see saidby/stream.h
 *
 * Lines may come from anybody's program. What the stages take for granted
 * about an article is checked here: the headers' invariants, one by one.
 */
#include <json-c/json.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>

#include "saidby/jsontype.h"
#include "saidby/stream.h"
#include "stream_fields.h"

struct reader {
	struct sb_article *a;
	struct sb_err *err;
	struct json_object *o; /* the one whose members are read */
	const char *list;      /* the array that it is an element of, or "" */
	size_t index;
};

/* Notes why the line is no article; always false. */
static bool bad(struct reader *r, const char *key, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

static bool bad(struct reader *r, const char *key, const char *fmt, ...)
{
	char text[256], place[64] = "";
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (*r->list)
		snprintf(place, sizeof(place), "%s[%zu].", r->list, r->index);
	sb_fail(r->err, SB_SKIP, r->a->where.p, r->a->line, "%s%s: %s", place,
		key, text);
	return false;
}

/* ---- members ---- */

/* The member KEY; *V is NULL where it is absent or null. */
static bool get(struct reader *r, const char *key, enum json_type type,
		struct json_object **v)
{
	*v = NULL;
	if (!json_object_object_get_ex(r->o, key, v) || !*v)
		return true;
	if (json_object_is_type(*v, type))
		return true;
	return bad(r, key, "is %s, not %s",
		   sb_json_type_words((int)json_object_get_type(*v)),
		   type == json_type_int ? "a whole number"
					 : sb_json_type_words((int)type));
}

static bool need(struct reader *r, const char *key, enum json_type type,
		 struct json_object **v)
{
	if (!get(r, key, type, v))
		return false;
	return *v || bad(r, key, "is missing");
}

static bool get_uint(struct reader *r, const char *key, uint64_t most,
		     uint64_t *n)
{
	struct json_object *v;

	*n = 0;
	if (!get(r, key, json_type_int, &v))
		return false;
	if (!v)
		return true;
	*n = json_object_get_uint64(v);
	if (json_object_get_int64(v) < 0 || *n > most)
		return bad(r, key, "is not within 0..%llu",
			   (unsigned long long)most);
	return true;
}

static bool get_u32(struct reader *r, const char *key, uint32_t most,
		    uint32_t *n)
{
	uint64_t v;

	if (!get_uint(r, key, most, &v))
		return false;
	*n = (uint32_t)v;
	return true;
}

static bool get_flag(struct reader *r, const char *key, bool *on)
{
	struct json_object *v;

	if (!get(r, key, json_type_boolean, &v))
		return false;
	*on = v && json_object_get_boolean(v);
	return true;
}

static bool get_text(struct reader *r, const char *key, struct sb_slice *s)
{
	struct json_object *v;

	*s = (struct sb_slice) { NULL, 0 };
	if (!get(r, key, json_type_string, &v))
		return false;
	if (v)
		*s = sb_arena_dup(
			&r->a->arena,
			(struct sb_slice) {
				json_object_get_string(v),
				(size_t)json_object_get_string_len(v) });
	return true;
}

static bool get_word(struct reader *r, const char *key,
		     int (*of)(struct sb_slice), int *word)
{
	struct json_object *v;

	if (!need(r, key, json_type_string, &v))
		return false;
	*word = of(sb_slice_of(json_object_get_string(v)));
	if (*word < 0)
		return bad(r, key, "is an unknown word: \"%.40s\"",
			   json_object_get_string(v));
	return true;
}

static int index_of(const char *const *names, struct sb_slice name)
{
	for (int i = 0; names[i]; i++)
		if (sb_slice_is(name, names[i]))
			return i;
	return -1;
}

static int level_of(struct sb_slice name)
{
	return index_of(sb_stream_levels, name);
}

static int paragraph_kind_of(struct sb_slice name)
{
	return index_of(sb_stream_paragraph_kinds, name);
}

static int source_kind_of(struct sb_slice name)
{
	for (int i = SB_SRC_NONE; i <= SB_SRC_OTHER; i++)
		if (sb_slice_is(name,
				sb_source_kind_name((enum sb_source_kind)i)))
			return i;
	return -1;
}

/* ---- numbers ---- */

static bool item_u32(struct json_object *array, size_t i, uint32_t *n)
{
	struct json_object *v = json_object_array_get_idx(array, i);
	int64_t x;

	if (!v || !json_object_is_type(v, json_type_int))
		return false;
	x = json_object_get_int64(v);
	if (x < 0 || x > UINT32_MAX)
		return false;
	*n = (uint32_t)x;
	return true;
}

/* A flat array whose length is a multiple of GROUP; *N is the number of
 * groups, *NUMBERS the array in the arena. With MINUS, -1 is SB_NOWHERE.
 */
static bool get_numbers(struct reader *r, const char *key, size_t group,
			bool minus, uint32_t **numbers, size_t *n)
{
	struct json_object *v;
	size_t len;

	if (!need(r, key, json_type_array, &v))
		return false;
	len = json_object_array_length(v);
	if (len % group) {
		bad(r, key, "%zu numbers do not make groups of %zu", len,
		    group);
		return false;
	}
	*numbers = SB_NEW_N(&r->a->arena, uint32_t, len);
	*n = len / group;
	for (size_t i = 0; i < len; i++) {
		if (item_u32(v, i, &(*numbers)[i]))
			continue;
		if (!minus || json_object_get_int64(
				      json_object_array_get_idx(v, i)) != -1)
			return bad(r, key, "number %zu is not an offset", i);
		(*numbers)[i] = SB_NOWHERE;
	}
	return true;
}

static bool on_boundary(struct sb_slice text, uint32_t at)
{
	return at == text.n || (at < text.n && (text.p[at] & 0xC0) != 0x80);
}

static bool span_fits(struct sb_slice text, struct sb_span s)
{
	return s.from <= s.to && on_boundary(text, s.from) &&
	       on_boundary(text, s.to);
}

/* A pair of offsets; { 0, 0 } where it is absent. */
static bool get_span(struct reader *r, const char *key, struct sb_slice text,
		     struct sb_span *s)
{
	struct json_object *v;

	*s = (struct sb_span) { 0, 0 };
	if (!get(r, key, json_type_array, &v))
		return false;
	if (!v)
		return true;
	if (json_object_array_length(v) != 2 || !item_u32(v, 0, &s->from) ||
	    !item_u32(v, 1, &s->to))
		return bad(r, key, "is not a pair of offsets");
	if (!span_fits(text, *s))
		return bad(r, key,
			   "%u..%u is not a span of whole characters in the "
			   "text of %zu bytes",
			   s->from, s->to, text.n);
	return true;
}

/* ---- layers ---- */

static unsigned layer_bit(const char *name)
{
	for (const struct sb_stream_layer *l = sb_stream_layers; l->name; l++)
		if (!strcmp(l->name, name))
			return l->bit;
	return 0;
}

static bool read_layers(struct reader *r, unsigned needs)
{
	struct json_object *v;
	const struct sb_stream_layer *l;
	unsigned layers = 0;

	if (!need(r, "layers", json_type_array, &v))
		return false;
	for (size_t i = 0; i < json_object_array_length(v); i++) {
		const char *name =
			json_object_get_string(json_object_array_get_idx(v, i));
		unsigned bit = name ? layer_bit(name) : 0;

		if (!bit)
			return bad(r, "layers", "unknown layer \"%.40s\"",
				   name ? name : "null");
		layers |= bit;
	}
	for (l = sb_stream_layers; l->name; l++)
		if (!(layers & l->bit) &&
		    ((needs & l->bit) || (layers > l->bit)))
			return bad(r, "layers",
				   "\"%s\" is missing: \"saidby %s\" gives it",
				   l->name, l->filter);
	if (!layers)
		return bad(r, "layers", "is empty");
	r->a->layers = layers;
	return true;
}

static bool read_texts(struct reader *r, void *base,
		       const struct sb_stream_field *f)
{
	for (; f->key; f++)
		if ((r->a->layers & f->layer) &&
		    !get_text(r, f->key,
			      (struct sb_slice *)((char *)base + f->at)))
			return false;
	return true;
}

static bool read_source(struct reader *r)
{
	struct sb_article *a = r->a;

	if (!read_texts(r, a, sb_stream_texts))
		return false;
	if (!a->own.p)
		return bad(r, "text", "is missing");
	if (!a->id.p)
		return bad(r, "id", "is missing");
	return get_uint(r, "input_bytes", UINT64_MAX, &a->input_bytes) &&
	       get_span(r, "title_span", a->own, &a->own_title) &&
	       get_span(r, "body_span", a->own, &a->own_body);
}

/* U+E000 to U+E1FF stand for quotations in the rules' skeleton. */
static bool has_token(struct sb_slice s)
{
	const char *p = s.p, *end = s.p + s.n;

	while ((p = memchr(p, 0xEE, (size_t)(end - p))) != NULL) {
		if (p + 1 < end && (unsigned char)p[1] <= 0x87)
			return true;
		p++;
	}
	return false;
}

/* The line feed at the end may be one that the text doesn't have. */
static bool check_last_anchor(struct reader *r)
{
	const struct sb_article *a = r->a;
	const struct sb_anchor *last = a->anchors + a->nanchors - 1;

	if (!a->nanchors)
		return !a->match.n || bad(r, "anchors", "is empty");
	if (last->own != SB_NOWHERE &&
	    a->match.n - last->at > a->own.n + 1 - last->own)
		return bad(r, "anchors", "lead behind the text's end");
	return true;
}

static bool read_anchors(struct reader *r)
{
	struct sb_article *a = r->a;
	uint32_t *v;

	if (!get_numbers(r, "anchors", 2, true, &v, &a->nanchors))
		return false;
	a->anchors = SB_NEW_N(&a->arena, struct sb_anchor, a->nanchors);
	for (size_t i = 0; i < a->nanchors; i++) {
		/* NOLINTNEXTLINE(*-core.NullDereference): get_numbers */
		struct sb_anchor n = { v[2 * i], v[2 * i + 1] }, last = n;

		if (i)
			last = a->anchors[i - 1];
		if (i ? n.at <= last.at : n.at != 0)
			return bad(r, "anchors", "anchor %zu is out of order",
				   i);
		if (!on_boundary(a->match, n.at) ||
		    (n.own != SB_NOWHERE && !on_boundary(a->own, n.own)))
			return bad(r, "anchors",
				   "anchor %zu is not between characters", i);
		/* Only a headline, which comes first, has no place. */
		if (last.own != SB_NOWHERE && n.own < last.own)
			return bad(r, "anchors",
				   "anchor %zu goes back in the text", i);
		if (i && n.own == SB_NOWHERE && last.own != SB_NOWHERE)
			return bad(r, "anchors",
				   "anchor %zu has no place in the text", i);
		a->anchors[i] = n;
	}
	return check_last_anchor(r);
}

static bool read_quotes(struct reader *r)
{
	struct sb_article *a = r->a;
	uint32_t *v, end = 0;

	if (!get_numbers(r, "quotes", 3, false, &v, &a->nquotes))
		return false;
	a->quotes = SB_NEW_N(&a->arena, struct sb_quote, a->nquotes);
	for (size_t i = 0; i < a->nquotes; i++, v += 3) {
		/* NOLINTNEXTLINE(*-core.NullDereference): get_numbers */
		struct sb_span s = { v[0], v[1] };

		if (s.from < end || sb_span_empty(s) || v[2] > 3 ||
		    !span_fits(a->match, s))
			return bad(r, "quotes",
				   "quotation %zu is out of order or is no "
				   "span",
				   i);
		if (memchr(a->match.p + s.from, '\n', s.to - s.from))
			return bad(r, "quotes",
				   "quotation %zu leaves its paragraph", i);
		a->quotes[i] =
			(struct sb_quote) { s, (v[2] & SB_STREAM_OPEN_END) != 0,
					    (v[2] & SB_STREAM_REOPENED) != 0 };
		end = s.to;
	}
	return true;
}

static bool read_match(struct reader *r)
{
	struct sb_article *a = r->a;
	uint32_t repaired;

	if (!a->match.p)
		return bad(r, "match", "is missing");
	if (a->match.n && a->match.p[a->match.n - 1] != '\n')
		return bad(r, "match", "does not end with a line feed");
	if (has_token(a->match))
		return bad(r, "match",
			   "has a character from U+E000 to "
			   "U+E1FF");
	if (!get_u32(r, "headline_end", (uint32_t)a->match.n,
		     &a->headline_end) ||
	    !get_u32(r, "repaired", UINT32_MAX, &repaired))
		return false;
	a->repaired = repaired;
	if (!on_boundary(a->match, a->headline_end))
		return bad(r, "headline_end", "is inside a character");
	return read_anchors(r) && read_quotes(r);
}

/* ---- paragraphs and sentences ---- */

static bool read_paragraph(struct reader *r, size_t i)
{
	struct sb_article *a = r->a;
	struct sb_paragraph *p = &a->paragraphs[i];
	uint32_t end = i ? p[-1].span.to : 0;
	uint32_t first = i ? p[-1].first + p[-1].n : 0;
	int kind;

	if (!get_span(r, "span", a->match, &p->span) ||
	    !get_word(r, "kind", paragraph_kind_of, &kind) ||
	    !get_u32(r, "body", (uint32_t)a->match.n, &p->body) ||
	    !get_u32(r, "first", UINT32_MAX, &p->first) ||
	    !get_u32(r, "n", UINT32_MAX, &p->n))
		return false;
	p->kind = (enum sb_paragraph_kind)kind;
	if (sb_span_empty(p->span) || p->span.from < end)
		return bad(r, "span", "is empty or out of order");
	if (memchr(a->match.p + p->span.from, '\n', p->span.to - p->span.from))
		return bad(r, "span", "is more than one line");
	if (p->body < p->span.from || p->body > p->span.to ||
	    !on_boundary(a->match, p->body))
		return bad(r, "body", "is not in the paragraph");
	if (p->first != first || p->n > a->nsentences - first)
		return bad(r, "first",
			   "does not go on from the paragraph "
			   "before");
	return true;
}

static bool read_sentences(struct reader *r)
{
	struct sb_article *a = r->a;
	uint32_t *v;

	if (!get_numbers(r, "sentences", 3, false, &v, &a->nsentences))
		return false;
	a->sentences = SB_NEW_N(&a->arena, struct sb_sentence, a->nsentences);
	for (size_t i = 0; i < a->nsentences; i++, v += 3)
		a->sentences[i] = (struct sb_sentence) { { v[0], v[1] }, v[2] };
	return true;
}

/* Once the paragraphs are there: is every sentence in its own? */
static bool check_sentences(struct reader *r)
{
	struct sb_article *a = r->a;
	size_t n = 0;

	for (size_t i = 0; i < a->nparagraphs; i++)
		for (uint32_t end = 0;
		     n < a->paragraphs[i].first + (size_t)a->paragraphs[i].n;
		     n++) {
			struct sb_sentence *s = &a->sentences[n];

			if (s->paragraph != i || s->span.from < end ||
			    sb_span_empty(s->span) ||
			    !span_fits(a->match, s->span) ||
			    !sb_span_holds(a->paragraphs[i].span, s->span))
				return bad(r, "sentences",
					   "sentence %zu is out of order or "
					   "not in its paragraph",
					   n);
			end = s->span.to;
		}
	if (n != a->nsentences)
		return bad(r, "sentences", "sentence %zu has no paragraph", n);
	return true;
}

/* Calls EACH for the objects of the array KEY, with their number. */
static bool each(struct reader *r, const char *key, struct json_object *array,
		 bool (*fn)(struct reader *, size_t))
{
	struct reader one = { r->a, r->err, NULL, key, 0 };

	for (size_t i = 0; i < json_object_array_length(array); i++) {
		one.o = json_object_array_get_idx(array, i);
		one.index = i;
		if (!one.o || !json_object_is_type(one.o, json_type_object))
			return bad(r, key, "item %zu is not an object", i);
		if (!fn(&one, i))
			return false;
	}
	return true;
}

static bool read_segments(struct reader *r)
{
	struct sb_article *a = r->a;
	struct json_object *v;

	if (!need(r, "paragraphs", json_type_array, &v) || !read_sentences(r))
		return false;
	a->nparagraphs = json_object_array_length(v);
	a->paragraphs = SB_NEW_N(&a->arena, struct sb_paragraph,
				 a->nparagraphs);
	return each(r, "paragraphs", v, read_paragraph) && check_sentences(r);
}

/* ---- attributions ---- */

static bool read_pieces(struct reader *r, struct sb_attribution *t)
{
	uint32_t *v, end = 0;
	size_t n;

	if (!get_numbers(r, "pieces", 2, false, &v, &n))
		return false;
	if (!n)
		return bad(r, "pieces", "is empty");
	t->npieces = (uint32_t)n;
	t->pieces = SB_NEW_N(&r->a->arena, struct sb_span, n);
	for (size_t i = 0; i < n; i++) {
		struct sb_span s = { v[2 * i], v[2 * i + 1] };

		if (s.from < end || sb_span_empty(s) ||
		    !span_fits(r->a->match, s))
			return bad(r, "pieces",
				   "piece %zu is out of order or is no span",
				   i);
		t->pieces[i] = s;
		end = s.to;
	}
	return true;
}

static bool read_words(struct reader *r, struct sb_attribution *t)
{
	int type, polarity, verbatim, kind;

	if (!get_word(r, "type", sb_type_of, &type) ||
	    !get_word(r, "polarity", sb_polarity_of, &polarity) ||
	    !get_word(r, "verbatim", sb_verbatim_of, &verbatim) ||
	    !get_word(r, "source_kind", source_kind_of, &kind))
		return false;
	t->type = (enum sb_type)type;
	t->polarity = (enum sb_polarity)polarity;
	t->verbatim = (enum sb_verbatim)verbatim;
	t->source_kind = (enum sb_source_kind)kind;
	return true;
}

static bool read_claim_fields(struct reader *r, struct sb_attribution *t)
{
	const struct sb_stream_field *f;
	char *base = (char *)t;
	uint64_t v;

	for (f = sb_stream_claim_spans; f->key; f++)
		if (!get_span(r, f->key, r->a->match,
			      (struct sb_span *)(base + f->at)))
			return false;
	for (f = sb_stream_claim_ints; f->key; f++) {
		if (!(r->a->layers & f->layer))
			continue;
		if (!get_uint(r, f->key, (uint64_t)f->most, &v))
			return false;
		*(int *)(base + f->at) = (int)v;
	}
	return read_texts(r, t, sb_stream_claim_texts);
}

static bool read_from(struct reader *r, struct sb_attribution *t, size_t i)
{
	struct json_object *v;

	if (!get(r, "from", json_type_int, &v))
		return false;
	t->inherited = v != NULL;
	if (!get_u32(r, "from", (uint32_t)r->a->nattributions - 1, &t->from))
		return false;
	if (t->inherited && t->from == i)
		return bad(r, "from", "is the attribution itself");
	return true;
}

static bool read_attribution(struct reader *r, size_t i)
{
	struct sb_article *a = r->a;
	struct sb_attribution *t = &a->attributions[i];

	if (!read_pieces(r, t) || !read_words(r, t) ||
	    !read_claim_fields(r, t) || !read_from(r, t, i) ||
	    !get_flag(r, "nested", &t->nested) ||
	    !get_u32(r, "sentence", UINT32_MAX, &t->sentence))
		return false;
	if (i && t->pieces[0].from < t[-1].pieces[0].from)
		return bad(r, "pieces",
			   "are before those of the attribution "
			   "before");
	if (t->sentence >= a->nsentences)
		return bad(r, "sentence", "there is no sentence %u",
			   t->sentence);
	if (!t->rule.n)
		return bad(r, "rule", "is missing");
	if (a->layers & SB_LAYER_SPEAKERS)
		return get_flag(r, "watched", &t->watched);
	return true;
}

static bool read_attributions(struct reader *r)
{
	struct sb_article *a = r->a;
	struct json_object *v;

	if (!need(r, "attributions", json_type_array, &v))
		return false;
	a->nattributions = json_object_array_length(v);
	a->attributions = SB_NEW_N(&a->arena, struct sb_attribution,
				   a->nattributions);
	return each(r, "attributions", v, read_attribution);
}

/* ---- the whole ---- */

static bool read_remark(struct reader *r, size_t i)
{
	struct sb_remark m = { 0 };
	uint32_t line;

	(void)i;
	if (!get_word(r, "level", level_of, &m.level) ||
	    !get_text(r, "where", &m.where) ||
	    !get_u32(r, "line", UINT32_MAX, &line) ||
	    !get_text(r, "text", &m.text))
		return false;
	m.line = line;
	*sb_vec_push(&r->a->arena, &r->a->remarks) = m;
	return true;
}

static bool read_remarks(struct reader *r)
{
	struct json_object *v;

	if (!get(r, "remarks", json_type_array, &v))
		return false;
	return !v || each(r, "remarks", v, read_remark);
}

/* Where the article comes from is read first: the errors name it. */
static bool read_article(struct reader *r, unsigned needs)
{
	struct sb_article *a = r->a;
	uint32_t line;

	if (!get_text(r, "where", &a->where) ||
	    !get_u32(r, "line", UINT32_MAX, &line))
		return false;
	a->line = line;
	if (!get_uint(r, "serial", UINT64_MAX, &a->serial) ||
	    !get_flag(r, "limited", &a->limited) || !read_layers(r, needs) ||
	    !read_source(r))
		return false;
	if ((a->layers & SB_LAYER_MATCH) && !read_match(r))
		return false;
	if ((a->layers & SB_LAYER_SEGMENTS) && !read_segments(r))
		return false;
	if ((a->layers & SB_LAYER_ATTRIBUTIONS) && !read_attributions(r))
		return false;
	return read_remarks(r);
}

/* The object that LINE is, or NULL with an error. The caller puts it. */
static struct json_object *parse_object(struct sb_slice line,
					struct sb_err *err)
{
	struct json_tokener *tok;
	struct json_object *o;
	enum json_tokener_error e;

	line = sb_slice_trim(line);
	if (!line.n || line.p[0] != '{') {
		sb_fail(err, SB_SKIP, NULL, 0,
			"not an article: not a JSON object");
		return NULL;
	}
	if (line.n > INT_MAX - 1) {
		sb_fail(err, SB_SKIP, NULL, 0,
			"a line of %zu bytes is too "
			"long",
			line.n);
		return NULL;
	}
	tok = json_tokener_new();
	json_tokener_set_flags(tok, JSON_TOKENER_STRICT |
					    JSON_TOKENER_VALIDATE_UTF8);
	o = json_tokener_parse_ex(tok, line.p, (int)line.n);
	e = json_tokener_get_error(tok);
	if (e == json_tokener_continue) {
		sb_fail(err, SB_SKIP, NULL, 0,
			"not an article: the JSON ends "
			"in the middle");
	} else if (e != json_tokener_success) {
		sb_fail(err, SB_SKIP, NULL, 0, "not an article: %s",
			json_tokener_error_desc(e));
		if (err)
			err->col = (unsigned)json_tokener_get_parse_end(tok) +
				   1;
	}
	json_tokener_free(tok);
	return o;
}

enum sb_rc sb_stream_parse(struct sb_article *article, struct sb_slice line,
			   unsigned needs, struct sb_err *err)
{
	struct reader r = { article, err, NULL, "", 0 };
	bool ok;

	r.o = parse_object(line, err);
	if (!r.o)
		return SB_SKIP;
	ok = read_article(&r, needs);
	json_object_put(r.o);
	return ok ? SB_OK : SB_SKIP;
}
