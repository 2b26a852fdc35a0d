/* text.c - a text file is an article, see parts.h
 *
 * Data stand above the text in one of two ways: header lines with a blank
 * line behind them, all of them known, or front matter between two lines of
 * three hyphens, of which only "key: value" is understood.
 */
#include <stdarg.h>

#include "parts.h"
#include "saidby/log.h"

struct data {
	struct sb_slice v[SB_FIELDS];
	uint32_t body; /* where it starts */
};

size_t sb_blank_nuls(char *p, size_t n)
{
	size_t found = 0;
	char *end = p + n;

	while (n && (p = memchr(p, '\0', (size_t)(end - p))) != NULL) {
		*p = ' ';
		found++;
	}
	return found;
}

void sb_remark_decoded(struct sb_article *a, const struct sb_decoded *d,
		       size_t nuls)
{
	if (d->guessed)
		sb_article_remark(a, SB_NOTE, "not in UTF-8, read as %s",
				  d->charset);
	if (d->bad)
		sb_article_remark(a, SB_WARNING,
				  "%zu sequence%s not valid %s, replaced by "
				  "U+FFFD",
				  d->bad, d->bad == 1 ? " is" : "s are",
				  d->charset);
	if (nuls)
		sb_article_remark(a, SB_WARNING,
				  "%zu NUL byte%s replaced by a space", nuls,
				  nuls == 1 ? "" : "s");
}

enum sb_rc sb_lose(const struct sb_article *a, struct sb_err *err,
		   const char *fmt, ...)
{
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	return sb_fail(err, SB_SKIP, a->where.p, a->line, "%s", text);
}

static bool next_line(struct sb_slice *rest, struct sb_slice *line)
{
	if (!rest->n)
		return false;
	sb_slice_cut(rest, SB_LIT("\n"), line);
	if (!rest->p)
		*rest = (struct sb_slice) { line->p + line->n, 0 };
	return true;
}

/* "Key: value" with a KEY of letters, '_' and '-'. */
static bool key_and_value(struct sb_slice line, struct sb_slice *key,
			  struct sb_slice *value)
{
	*value = line;
	sb_slice_cut(value, SB_LIT(":"), key);
	if (!value->p || !key->n)
		return false;
	*key = sb_slice_trim(*key);
	*value = sb_slice_trim(*value);
	return true;
}

static void keep(struct data *d, int field, struct sb_slice value)
{
	if (field >= 0 && field < SB_FIELDS && !d->v[field].n && value.n)
		d->v[field] = value;
}

static struct sb_slice skip_blank_lines(struct sb_slice text)
{
	struct sb_slice rest = text, line;

	while (next_line(&rest, &line)) {
		if (sb_slice_trim(line).n)
			break;
		text = rest;
	}
	return text;
}

/* False when the lines at the start of TEXT are no headers. */
static bool read_headers(struct sb_slice text, struct data *d)
{
	struct sb_slice rest = skip_blank_lines(text), line, key, value;
	struct data got = { 0 };
	bool any = false;

	while (next_line(&rest, &line)) {
		int field;

		if (!sb_slice_trim(line).n) {
			got.body = (uint32_t)(rest.p - text.p);
			if (any)
				*d = got;
			return any;
		}
		if (!key_and_value(line, &key, &value))
			return false;
		field = sb_field_of(key);
		if (field < 0)
			return false;
		keep(&got, field, value);
		any = true;
	}
	return false;
}

/* The quotation marks of a YAML scalar go, their escapes are undone. */
static struct sb_slice unquote(struct sb_arena *arena, struct sb_slice v)
{
	struct sb_text t = { 0 };
	char mark;

	if (v.n < 2 || (v.p[0] != '"' && v.p[0] != '\'') ||
	    v.p[v.n - 1] != v.p[0])
		return v;
	mark = v.p[0];
	for (size_t i = 1; i + 1 < v.n; i++) {
		char esc = mark == '"' ? '\\' : '\'';

		if (v.p[i] == esc && i + 2 < v.n &&
		    (v.p[i + 1] == mark || v.p[i + 1] == esc))
			i++;
		sb_text_addc(arena, &t, v.p[i]);
	}
	return sb_text_slice(&t);
}

static bool is_fence(struct sb_slice line, const char *fence)
{
	return sb_slice_is(sb_slice_trim(line), fence) && line.p[0] == *fence;
}

/* An indented line goes on with the value above it, whose '>' or '|' says
 * so or which is still empty.
 */
static void go_on(struct sb_arena *arena, struct sb_slice *value,
		  struct sb_slice line)
{
	bool block = value->n && (value->p[0] == '>' || value->p[0] == '|');

	if (!value->n || (block && value->n <= 2))
		*value = sb_slice_trim(line);
	else
		*value = sb_arena_printf(arena, "%.*s %.*s", SB_FMT(*value),
					 SB_FMT(sb_slice_trim(line)));
}

static bool read_front_matter(struct sb_arena *arena, struct sb_slice text,
			      struct data *d)
{
	struct sb_slice rest = text, line, key, value = { 0 };
	struct data got = { 0 };
	int field = -1;

	if (!next_line(&rest, &line) || !is_fence(line, "---"))
		return false;
	while (next_line(&rest, &line)) {
		bool end = is_fence(line, "---") || is_fence(line, "...");

		if (!end && line.n && (line.p[0] == ' ' || line.p[0] == '\t')) {
			go_on(arena, &value, line);
			continue;
		}
		keep(&got, field, unquote(arena, value));
		field = -1;
		if (end) {
			got.body = (uint32_t)(rest.p - text.p);
			*d = got;
			return true;
		}
		if (key_and_value(line, &key, &value))
			field = sb_field_of(key);
	}
	return false;
}

static struct data read_data(struct sb_arena *arena, struct sb_slice text)
{
	struct data d = { 0 };

	if (!read_front_matter(arena, text, &d))
		read_headers(text, &d);
	text.p += d.body;
	text.n -= d.body;
	d.body += (uint32_t)(skip_blank_lines(text).p - text.p);
	return d;
}

/* The title above the text, or the first line; both are the same line when
 * the text repeats it.
 */
static void set_title(struct sb_article *a, struct sb_slice title,
		      bool markdown)
{
	if (title.n) {
		a->title = title;
		a->own_title = sb_headline_match(a->own, a->own_body, title,
						 markdown);
		return;
	}
	a->own_title = sb_headline_guess(a->own, a->own_body, markdown);
	if (!sb_span_empty(a->own_title))
		a->title = sb_slice_trim(sb_slice_at(a->own, a->own_title));
}

/* Pictures, PDF and the like, whatever they are called: control characters
 * are a tenth of bytes taken at random, and never more than a few in text.
 */
static bool is_binary(struct sb_slice s)
{
	size_t control = 0;

	if (sb_slice_starts(s, SB_LIT("%PDF-")))
		return true;
	if (s.n > 4096)
		s.n = 4096;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		control += c < 0x20 && c != '\t' && c != '\n' && c != '\r' &&
			   c != '\f' && c != 0x1B;
	}
	return s.n >= 64 && control * 14 > s.n;
}

/* Decoded twice where the data above the text name a charset. */
static void decode(struct sb_arena *arena, struct sb_slice bytes,
		   struct sb_decoded *out)
{
	const struct sb_slice none = { NULL, 0 };
	struct data d;

	sb_charset_decode(arena, bytes, none, out);
	if (!out->guessed)
		return;
	d = read_data(arena, out->text);
	if (d.v[SB_FIELD_CHARSET].n)
		sb_charset_decode(arena, bytes, d.v[SB_FIELD_CHARSET], out);
}

static void set_data(struct sb_article *a, const struct data *d, bool markdown)
{
	a->id = d->v[SB_FIELD_ID];
	a->url = d->v[SB_FIELD_URL];
	a->publisher = d->v[SB_FIELD_PUBLISHER];
	a->language = d->v[SB_FIELD_LANGUAGE];
	if (d->v[SB_FIELD_PUBLISHED].n)
		a->published = sb_date_iso(&a->arena, d->v[SB_FIELD_PUBLISHED]);
	set_title(a, d->v[SB_FIELD_TITLE], markdown);
}

enum sb_rc sb_text_article(struct sb_article *a, struct sb_slice bytes,
			   bool markdown, struct sb_err *err)
{
	struct sb_decoded decoded;
	struct data d;
	char *own;

	decode(&a->arena, bytes, &decoded);
	if (!sb_slice_trim(decoded.text).n)
		return sb_lose(a, err, "empty");
	if (is_binary(decoded.text))
		return sb_lose(a, err, "binary data, not text");
	own = sb_arena_alloc(&a->arena, decoded.text.n + 1);
	memcpy(own, decoded.text.p, decoded.text.n);
	sb_remark_decoded(a, &decoded, sb_blank_nuls(own, decoded.text.n));
	a->own = (struct sb_slice) { own, decoded.text.n };
	d = read_data(&a->arena, a->own);
	a->own_body = (struct sb_span) { d.body, (uint32_t)a->own.n };
	if (!sb_slice_trim(sb_slice_at(a->own, a->own_body)).n)
		return sb_lose(a, err, "no text below the headers");
	set_data(a, &d, markdown);
	return SB_OK;
}
