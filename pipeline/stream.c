/* stream.c - an article as a line of JSON, see saidby/stream.h
 *
 * Written by hand instead of through json-c's objects: they would cost a
 * dozen allocations for every anchor. Long lists of numbers are flat arrays
 * for the same reason.
 */
#include "saidby/stream.h"

#include <stddef.h>
#include <stdio.h>

#include "stream_fields.h"

const struct sb_stream_layer sb_stream_layers[] = {
	{ "source", "read", SB_LAYER_SOURCE },
	{ "match", "normalise", SB_LAYER_MATCH },
	{ "segments", "segment", SB_LAYER_SEGMENTS },
	{ "attributions", "find", SB_LAYER_ATTRIBUTIONS },
	{ "speakers", "resolve", SB_LAYER_SPEAKERS },
	{ "confidence", "score", SB_LAYER_CONFIDENCE },
	{ NULL, NULL, 0 },
};

#define ARTICLE(member) offsetof(struct sb_article, member)
#define CLAIM(member)	offsetof(struct sb_attribution, member)

const struct sb_stream_field sb_stream_texts[] = {
	{ "where", ARTICLE(where), SB_LAYER_SOURCE, 0 },
	{ "id", ARTICLE(id), SB_LAYER_SOURCE, 0 },
	{ "url", ARTICLE(url), SB_LAYER_SOURCE, 0 },
	{ "publisher", ARTICLE(publisher), SB_LAYER_SOURCE, 0 },
	{ "published", ARTICLE(published), SB_LAYER_SOURCE, 0 },
	{ "title", ARTICLE(title), SB_LAYER_SOURCE, 0 },
	{ "language", ARTICLE(language), SB_LAYER_SOURCE, 0 },
	{ "text", ARTICLE(own), SB_LAYER_SOURCE, 0 },
	{ "match", ARTICLE(match), SB_LAYER_MATCH, 0 },
	{ NULL, 0, 0, 0 },
};

const struct sb_stream_field sb_stream_claim_texts[] = {
	{ "rule", CLAIM(rule), SB_LAYER_ATTRIBUTIONS, 0 },
	{ "lemma", CLAIM(lemma), SB_LAYER_ATTRIBUTIONS, 0 },
	{ "speaker", CLAIM(speaker), SB_LAYER_SPEAKERS, 0 },
	{ "source_outlet", CLAIM(source_outlet), SB_LAYER_SPEAKERS, 0 },
	{ "resolved_by", CLAIM(resolved_by), SB_LAYER_SPEAKERS, 0 },
	{ "why", CLAIM(why), SB_LAYER_CONFIDENCE, 0 },
	{ NULL, 0, 0, 0 },
};

const struct sb_stream_field sb_stream_claim_spans[] = {
	{ "source", CLAIM(source), SB_LAYER_ATTRIBUTIONS, 0 },
	{ "cue", CLAIM(cue), SB_LAYER_ATTRIBUTIONS, 0 },
	{ "addressee", CLAIM(addressee), SB_LAYER_ATTRIBUTIONS, 0 },
	{ "outlet", CLAIM(outlet), SB_LAYER_ATTRIBUTIONS, 0 },
	{ "context", CLAIM(context), SB_LAYER_ATTRIBUTIONS, 0 },
	{ NULL, 0, 0, 0 },
};

const struct sb_stream_field sb_stream_claim_ints[] = {
	{ "rev", CLAIM(rev), SB_LAYER_ATTRIBUTIONS, INT32_MAX },
	{ "cut", CLAIM(cut), SB_LAYER_ATTRIBUTIONS, 100 },
	{ "hint", CLAIM(hint), SB_LAYER_ATTRIBUTIONS, 100 },
	{ "speaker_hint", CLAIM(speaker_hint), SB_LAYER_SPEAKERS, 100 },
	{ "confidence", CLAIM(confidence), SB_LAYER_CONFIDENCE, 100 },
	{ "content_confidence", CLAIM(content_confidence), SB_LAYER_CONFIDENCE,
	  100 },
	{ "speaker_confidence", CLAIM(speaker_confidence), SB_LAYER_CONFIDENCE,
	  100 },
	{ NULL, 0, 0, 0 },
};

const char *const sb_stream_levels[] = { "error", "warning", "note", "debug",
					 NULL };
const char *const sb_stream_paragraph_kinds[] = { "text", "headline", "subhead",
						  "dash", "item",     NULL };

struct writer {
	struct sb_arena *arena;
	struct sb_text t;
};

static void put(struct writer *w, const char *s)
{
	sb_text_add(w->arena, &w->t, sb_slice_of(s));
}

static void put_number(struct writer *w, uint64_t v)
{
	char buf[24], *p = buf + sizeof(buf);

	do
		*--p = (char)('0' + v % 10);
	while (v /= 10);
	sb_text_add(w->arena, &w->t,
		    (struct sb_slice) { p, (size_t)(buf + sizeof(buf) - p) });
}

static void put_escape(struct writer *w, unsigned char c)
{
	switch (c) {
	case '"':
		put(w, "\\\"");
		break;
	case '\\':
		put(w, "\\\\");
		break;
	case '\n':
		put(w, "\\n");
		break;
	case '\r':
		put(w, "\\r");
		break;
	case '\t':
		put(w, "\\t");
		break;
	default:
		sb_text_addf(w->arena, &w->t, "\\u%04x", c);
	}
}

static void put_string(struct writer *w, struct sb_slice s)
{
	size_t from = 0;

	sb_text_addc(w->arena, &w->t, '"');
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)
			continue;
		sb_text_add(w->arena, &w->t,
			    (struct sb_slice) { s.p + from, i - from });
		put_escape(w, c);
		from = i + 1;
	}
	sb_text_add(w->arena, &w->t,
		    (struct sb_slice) { s.p + from, s.n - from });
	sb_text_addc(w->arena, &w->t, '"');
}

/* Opens the next member: everything before it ends with '{' or a value. */
static void put_key(struct writer *w, const char *key)
{
	if (w->t.v[w->t.n - 1] != '{')
		sb_text_addc(w->arena, &w->t, ',');
	sb_text_addc(w->arena, &w->t, '"');
	put(w, key);
	put(w, "\":");
}

/* The same for an element of an array. */
static void put_comma(struct writer *w)
{
	if (w->t.v[w->t.n - 1] != '[')
		sb_text_addc(w->arena, &w->t, ',');
}

static void put_item(struct writer *w, uint64_t v)
{
	put_comma(w);
	put_number(w, v);
}

static void put_uint(struct writer *w, const char *key, uint64_t v)
{
	put_key(w, key);
	put_number(w, v);
}

static void put_text(struct writer *w, const char *key, struct sb_slice s)
{
	if (!s.p)
		return;
	put_key(w, key);
	put_string(w, s);
}

static void put_flag(struct writer *w, const char *key, bool on)
{
	if (!on)
		return;
	put_key(w, key);
	put(w, "true");
}

static void put_pair(struct writer *w, struct sb_span s)
{
	put(w, "[");
	put_item(w, s.from);
	put_item(w, s.to);
	put(w, "]");
}

static void put_span(struct writer *w, const char *key, struct sb_span s)
{
	if (!s.from && !s.to)
		return;
	put_key(w, key);
	put_pair(w, s);
}

static void put_texts(struct writer *w, const void *base,
		      const struct sb_stream_field *f, unsigned layers)
{
	for (; f->key; f++)
		if (layers & f->layer)
			put_text(w, f->key,
				 *(const struct sb_slice *)((const char *)base +
							    f->at));
}

static void put_layers(struct writer *w, unsigned layers)
{
	put_key(w, "layers");
	put(w, "[");
	for (const struct sb_stream_layer *l = sb_stream_layers; l->name; l++) {
		if (!(layers & l->bit))
			continue;
		put_comma(w);
		put_string(w, sb_slice_of(l->name));
	}
	put(w, "]");
}

static void put_source(struct writer *w, const struct sb_article *a)
{
	if (a->line)
		put_uint(w, "line", a->line);
	put_uint(w, "input_bytes", a->input_bytes);
	put_span(w, "title_span", a->own_title);
	put_span(w, "body_span", a->own_body);
}

static void put_match(struct writer *w, const struct sb_article *a)
{
	put_uint(w, "headline_end", a->headline_end);
	if (a->repaired)
		put_uint(w, "repaired", a->repaired);
	put_key(w, "anchors");
	put(w, "[");
	for (size_t i = 0; i < a->nanchors; i++) {
		put_item(w, a->anchors[i].at);
		if (a->anchors[i].own == SB_NOWHERE)
			put(w, ",-1");
		else
			put_item(w, a->anchors[i].own);
	}
	put(w, "]");
	put_key(w, "quotes");
	put(w, "[");
	for (size_t i = 0; i < a->nquotes; i++) {
		const struct sb_quote *q = &a->quotes[i];

		put_item(w, q->span.from);
		put_item(w, q->span.to);
		put_item(w, (q->open_end ? SB_STREAM_OPEN_END : 0) +
				    (q->reopened ? SB_STREAM_REOPENED : 0));
	}
	put(w, "]");
}

static void put_paragraph(struct writer *w, const struct sb_paragraph *p)
{
	put_comma(w);
	put(w, "{\"span\":");
	put_pair(w, p->span);
	put_text(w, "kind", sb_slice_of(sb_stream_paragraph_kinds[p->kind]));
	put_uint(w, "body", p->body);
	put_uint(w, "first", p->first);
	put_uint(w, "n", p->n);
	put(w, "}");
}

static void put_segments(struct writer *w, const struct sb_article *a)
{
	put_key(w, "paragraphs");
	put(w, "[");
	for (size_t i = 0; i < a->nparagraphs; i++)
		put_paragraph(w, &a->paragraphs[i]);
	put(w, "]");
	put_key(w, "sentences");
	put(w, "[");
	for (size_t i = 0; i < a->nsentences; i++) {
		put_item(w, a->sentences[i].span.from);
		put_item(w, a->sentences[i].span.to);
		put_item(w, a->sentences[i].paragraph);
	}
	put(w, "]");
}

static void put_claim_ints(struct writer *w, const struct sb_attribution *t,
			   unsigned layers)
{
	const struct sb_stream_field *f;

	for (f = sb_stream_claim_ints; f->key; f++) {
		int v = *(const int *)((const char *)t + f->at);

		if (layers & f->layer)
			put_uint(w, f->key, v < 0 ? 0 : (unsigned)v);
	}
}

static void put_found(struct writer *w, const struct sb_attribution *t)
{
	const struct sb_stream_field *f;

	put(w, "{\"pieces\":[");
	for (uint32_t i = 0; i < t->npieces; i++) {
		put_item(w, t->pieces[i].from);
		put_item(w, t->pieces[i].to);
	}
	put(w, "]");
	for (f = sb_stream_claim_spans; f->key; f++)
		put_span(w, f->key,
			 *(const struct sb_span *)((const char *)t + f->at));
	put_text(w, "type", sb_slice_of(sb_type_name(t->type)));
	put_text(w, "polarity", sb_slice_of(sb_polarity_name(t->polarity)));
	put_text(w, "verbatim", sb_slice_of(sb_verbatim_name(t->verbatim)));
	put_text(w, "source_kind",
		 sb_slice_of(sb_source_kind_name(t->source_kind)));
	put_uint(w, "sentence", t->sentence);
	put_flag(w, "nested", t->nested);
	if (t->inherited)
		put_uint(w, "from", t->from);
}

static void put_attribution(struct writer *w, const struct sb_attribution *t,
			    unsigned layers)
{
	put_comma(w);
	put_found(w, t);
	if (layers & SB_LAYER_SPEAKERS)
		put_flag(w, "watched", t->watched);
	put_claim_ints(w, t, layers);
	put_texts(w, t, sb_stream_claim_texts, layers);
	put(w, "}");
}

static void put_attributions(struct writer *w, const struct sb_article *a)
{
	put_key(w, "attributions");
	put(w, "[");
	for (size_t i = 0; i < a->nattributions; i++)
		put_attribution(w, &a->attributions[i], a->layers);
	put(w, "]");
}

static void put_remarks(struct writer *w, const struct sb_article *a)
{
	if (!a->remarks.n)
		return;
	put_key(w, "remarks");
	put(w, "[");
	for (size_t i = 0; i < a->remarks.n; i++) {
		const struct sb_remark *r = &a->remarks.v[i];

		put_comma(w);
		put(w, "{");
		put_text(w, "level", sb_slice_of(sb_stream_levels[r->level]));
		put_text(w, "where", r->where);
		if (r->line)
			put_uint(w, "line", r->line);
		put_text(w, "text", r->text);
		put(w, "}");
	}
	put(w, "]");
}

struct sb_slice sb_stream_format(struct sb_article *a)
{
	struct writer w = { &a->arena, { 0 } };

	put(&w, "{");
	put_uint(&w, "serial", a->serial);
	put_layers(&w, a->layers);
	put_texts(&w, a, sb_stream_texts, a->layers);
	if (a->layers & SB_LAYER_SOURCE)
		put_source(&w, a);
	if (a->layers & SB_LAYER_MATCH)
		put_match(&w, a);
	if (a->layers & SB_LAYER_SEGMENTS)
		put_segments(&w, a);
	if (a->layers & SB_LAYER_ATTRIBUTIONS)
		put_attributions(&w, a);
	put_flag(&w, "limited", a->limited);
	put_remarks(&w, a);
	put(&w, "}\n");
	return sb_text_slice(&w.t);
}
