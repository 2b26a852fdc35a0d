/* json.c - a line of JSON is an article, see parts.h */
#include <json-c/json.h>

#include "parts.h"
#include "saidby/jsontype.h"
#include "saidby/log.h"

/* A field's text: a string or a number as such, an object's "name", the
 * first of an array. Absent if there is nothing but white space.
 */
static struct sb_slice value_of(struct json_object *o)
{
	const struct sb_slice none = { NULL, 0 };
	struct json_object *in;
	struct sb_slice s;

	switch (json_object_get_type(o)) {
	case json_type_object:
		return json_object_object_get_ex(o, "name", &in) &&
				       !json_object_is_type(in,
							    json_type_object)
			       ? value_of(in)
			       : none;
	case json_type_array:
		in = json_object_array_get_idx(o, 0);
		return json_object_is_type(in, json_type_array) ? none
								: value_of(in);
	case json_type_string:
		s.p = json_object_get_string(o);
		s.n = (size_t)json_object_get_string_len(o);
		return sb_slice_trim(s).n ? s : none;
	case json_type_int:
	case json_type_double:
		return sb_slice_of(json_object_get_string(o));
	default:
		return none;
	}
}

static void add_paragraph(struct sb_arena *arena, struct sb_text *t,
			  struct sb_slice s)
{
	if (!sb_slice_trim(s).n)
		return;
	if (t->n)
		sb_text_add(arena, t, SB_LIT("\n\n"));
	sb_text_add(arena, t, s);
}

/* fundus' body, or a list of paragraphs: all strings in it, a paragraph
 * each. The depth of the JSON is bounded by its parser.
 */
static void add_paragraphs(struct sb_arena *arena, struct sb_text *t,
			   struct json_object *o)
{
	static const char *const parts[] = { "summary", "headline",
					     "paragraphs", "sections", "text" };
	struct json_object *in;

	if (json_object_is_type(o, json_type_string)) {
		add_paragraph(arena, t, value_of(o));
	} else if (json_object_is_type(o, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(o); i++)
			add_paragraphs(arena, t,
				       json_object_array_get_idx(o, i));
	} else if (json_object_is_type(o, json_type_object)) {
		for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
			if (json_object_object_get_ex(o, parts[i], &in))
				add_paragraphs(arena, t, in);
	}
}

/* The text of a field: a string as such, structure as paragraphs. A number is
 * no article.
 */
static struct sb_slice text_of(struct sb_arena *arena, struct json_object *o)
{
	struct sb_text t = { 0 };

	if (json_object_is_type(o, json_type_string))
		return value_of(o);
	add_paragraphs(arena, &t, o);
	return t.n ? sb_text_slice(&t) : (struct sb_slice) { NULL, 0 };
}

/* A copy that is valid UTF-8 without NULs. json-c gives U+FFFD for a lone
 * surrogate itself.
 */
static struct sb_slice keep(struct sb_arena *arena, struct sb_slice s,
			    size_t *nuls)
{
	char *p;
	size_t bad;

	if (!s.p)
		return s;
	s = sb_utf8_repair(arena, s, &bad);
	p = sb_arena_alloc(arena, s.n + 1);
	memcpy(p, s.p, s.n);
	*nuls += sb_blank_nuls(p, s.n);
	return (struct sb_slice) { p, s.n };
}

static struct sb_slice get(struct sb_article *a, struct json_object *o,
			   enum sb_field field, size_t *nuls)
{
	struct sb_slice s = { NULL, 0 };

	for (const char *const *name = sb_field_names[field]; *name && !s.p;
	     name++) {
		struct json_object *v;

		if (!json_object_object_get_ex(o, *name, &v))
			continue;
		s = field == SB_FIELD_TEXT ? text_of(&a->arena, v)
					   : value_of(v);
	}
	if (field != SB_FIELD_TEXT)
		s = sb_slice_trim(s);
	return keep(&a->arena, s, nuls);
}

/* trafilatura calls the URL "source". */
static struct sb_slice get_url(struct sb_article *a, struct json_object *o,
			       size_t *nuls)
{
	struct sb_slice s = get(a, o, SB_FIELD_URL, nuls);
	struct json_object *v;

	if (s.p || !json_object_object_get_ex(o, "source", &v))
		return s;
	s = sb_slice_trim(value_of(v));
	return sb_slice_starts(s, SB_LIT("http")) ? keep(&a->arena, s, nuls)
						  : (struct sb_slice) { 0 };
}

static void set_title(struct sb_article *a)
{
	if (a->title.n) {
		a->own_title = sb_headline_match(a->own, a->own_body, a->title,
						 false);
		return;
	}
	a->own_title = sb_headline_guess(a->own, a->own_body, false);
	if (!sb_span_empty(a->own_title))
		a->title = sb_slice_trim(sb_slice_at(a->own, a->own_title));
}

/* A lone surrogate has come out as U+FFFD; the line's own U+FFFD, escaped or
 * not, is the author's.
 */
static void remark_surrogates(struct sb_article *a, struct sb_slice line)
{
	const struct sb_slice mark = SB_LIT("\xEF\xBF\xBD");

	if (sb_slice_find(a->own, mark) == SIZE_MAX ||
	    sb_slice_find(line, mark) != SIZE_MAX ||
	    sb_slice_find(line, SB_LIT("\\ufffd")) != SIZE_MAX ||
	    sb_slice_find(line, SB_LIT("\\uFFFD")) != SIZE_MAX)
		return;
	sb_article_remark(a, SB_WARNING,
			  "a lone surrogate is replaced by U+FFFD");
}

static enum sb_rc no_text(struct sb_article *a, struct json_object *o,
			  struct sb_err *err)
{
	const char *const *name = sb_field_names[SB_FIELD_TEXT];

	for (; *name; name++) {
		struct json_object *v;

		if (!json_object_object_get_ex(o, *name, &v) ||
		    json_object_is_type(v, json_type_null) ||
		    json_object_is_type(v, json_type_string) ||
		    json_object_is_type(v, json_type_array) ||
		    json_object_is_type(v, json_type_object))
			continue;
		return sb_lose(
			a, err, "no text: field %s is %s, not text", *name,
			sb_json_type_words((int)json_object_get_type(v)));
	}
	return sb_lose(a, err,
		       "no text: none of the fields text, maintext, "
		       "plaintext, body, content has any");
}

static enum sb_rc fill(struct sb_article *a, struct json_object *o,
		       size_t *nuls, struct sb_err *err)
{
	struct sb_slice date;

	if (!json_object_is_type(o, json_type_object))
		return sb_lose(
			a, err, "%s where an article, an object, should be",
			sb_json_type_words((int)json_object_get_type(o)));
	a->own = get(a, o, SB_FIELD_TEXT, nuls);
	if (!a->own.p)
		return no_text(a, o, err);
	if (a->own.n > SB_READ_MOST)
		return sb_lose(a, err, "an article of more than 64 MiB");
	a->own_body = (struct sb_span) { 0, (uint32_t)a->own.n };
	a->id = get(a, o, SB_FIELD_ID, nuls);
	a->url = get_url(a, o, nuls);
	a->title = get(a, o, SB_FIELD_TITLE, nuls);
	a->publisher = get(a, o, SB_FIELD_PUBLISHER, nuls);
	a->language = get(a, o, SB_FIELD_LANGUAGE, nuls);
	date = get(a, o, SB_FIELD_PUBLISHED, nuls);
	if (date.p)
		a->published = sb_date_iso(&a->arena, date);
	set_title(a);
	return SB_OK;
}

static enum sb_rc broken(const struct sb_article *a, struct json_tokener *tok,
			 struct sb_slice line, size_t indent,
			 struct sb_err *err)
{
	enum json_tokener_error e = json_tokener_get_error(tok);
	size_t at = json_tokener_get_parse_end(tok);

	if (e == json_tokener_continue) {
		at = line.n;
		sb_lose(a, err, "broken JSON: it ends too early");
	} else if (e == json_tokener_success) {
		sb_lose(a, err, "broken JSON: something follows the object");
	} else {
		sb_lose(a, err, "broken JSON: %s", json_tokener_error_desc(e));
	}
	/* Bytes, which is what an editor's "go to" can use at least for the
	 * English in front of it.
	 */
	err->col = (unsigned)(indent + (at < line.n ? at + 1 : line.n));
	return SB_SKIP;
}

/* True with *O if LINE is one whole value. json-c has to see a byte behind a
 * "null" or number to know that it has ended.
 */
static bool parse(struct json_tokener *tok, struct sb_slice line,
		  struct json_object **o)
{
	json_tokener_reset(tok);
	*o = json_tokener_parse_ex(tok, line.p, (int)line.n);
	if (json_tokener_get_error(tok) == json_tokener_success)
		return json_tokener_get_parse_end(tok) == line.n;
	if (json_tokener_get_error(tok) == json_tokener_continue)
		*o = json_tokener_parse_ex(tok, " ", 1);
	return json_tokener_get_error(tok) == json_tokener_success;
}

enum sb_rc sb_json_article(struct sb_article *a, struct json_tokener *tok,
			   char *bytes, size_t n, struct sb_err *err)
{
	struct sb_slice line, none = { NULL, 0 };
	struct sb_decoded decoded;
	size_t nuls = sb_blank_nuls(bytes, n);
	struct json_object *o;
	enum sb_rc rc;

	sb_charset_decode(&a->arena, (struct sb_slice) { bytes, n }, none,
			  &decoded);
	line = sb_slice_trim(decoded.text);
	if (!parse(tok, line, &o)) {
		rc = broken(a, tok, line, (size_t)(line.p - decoded.text.p),
			    err);
	} else {
		rc = fill(a, o, &nuls, err);
		sb_remark_decoded(a, &decoded, nuls);
		remark_surrogates(a, line);
	}
	json_object_put(o);
	return rc;
}
