/* test_stream.c - articles to lines of JSON and back */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "saidby/stream.h"

/* A generator of our own, so that a failure is the same everywhere. */
static uint32_t chance(uint64_t *state, uint32_t below)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*state >> 33) % below;
}

static const char *const words[] = {
	"rain", "“",	 "”",	"ø", "\U0001F30A", "said", "Ås",
	",",	"\"q\"", "\\b", "–", "\t",	   "x",	   "\x7f",
};

static struct sb_slice random_text(struct sb_arena *arena, uint64_t *seed,
				   uint32_t most)
{
	struct sb_text t = { 0 };

	for (uint32_t n = chance(seed, most) + 1; n; n--) {
		sb_text_add(arena, &t, sb_slice_of(words[chance(seed, 14)]));
		sb_text_addc(arena, &t, ' ');
	}
	return sb_arena_dup(arena, sb_text_slice(&t));
}

/* Absent, empty or some text. */
static struct sb_slice maybe_text(struct sb_arena *arena, uint64_t *seed)
{
	switch (chance(seed, 4)) {
	case 0:
		return (struct sb_slice) { NULL, 0 };
	case 1:
		return SB_LIT("");
	default:
		return random_text(arena, seed, 4);
	}
}

/* The next character's start at or behind AT. */
static uint32_t boundary(struct sb_slice text, uint32_t at)
{
	while (at < text.n && (text.p[at] & 0xC0) == 0x80)
		at++;
	return at;
}

static struct sb_span random_span(struct sb_slice text, uint64_t *seed,
				  uint32_t from, uint32_t to)
{
	uint32_t a, b;

	do {
		a = boundary(text, from + chance(seed, to - from));
		b = boundary(text, from + chance(seed, to - from));
	} while (a == b);
	return (struct sb_span) { a < b ? a : b, a < b ? b : a };
}

static void random_source(struct sb_article *a, uint64_t *seed)
{
	a->serial = chance(seed, 2) ? UINT64_MAX - 5 : chance(seed, 100);
	a->id = random_text(&a->arena, seed, 3);
	a->where = maybe_text(&a->arena, seed);
	a->url = maybe_text(&a->arena, seed);
	a->publisher = maybe_text(&a->arena, seed);
	a->published = maybe_text(&a->arena, seed);
	a->title = maybe_text(&a->arena, seed);
	a->language = maybe_text(&a->arena, seed);
	a->line = chance(seed, 3);
	a->input_bytes = chance(seed, 100000);
	a->own = random_text(&a->arena, seed, 60);
	a->limited = chance(seed, 2);
	while (chance(seed, 3))
		sb_article_remark(a, (int)chance(seed, 4), "odd: %u",
				  chance(seed, 10));
}

/* Three lines, the own text's beginning; the first is out of it. */
static void random_match(struct sb_article *a, uint64_t *seed)
{
	struct sb_text t = { 0 };
	uint32_t at;

	for (int i = 0; i < 3; i++) {
		sb_text_add(&a->arena, &t, random_text(&a->arena, seed, 9));
		sb_text_addc(&a->arena, &t, '\n');
		if (i == 0)
			a->headline_end = (uint32_t)t.n;
	}
	a->match = sb_arena_dup(&a->arena, sb_text_slice(&t));
	a->own = sb_arena_dup(&a->arena, a->match);
	a->repaired = chance(seed, 2);
	a->anchors = SB_NEW_N(&a->arena, struct sb_anchor, 3);
	a->anchors[0] = (struct sb_anchor) { 0, SB_NOWHERE };
	a->anchors[1] = (struct sb_anchor) { a->headline_end, 0 };
	at = boundary(a->match, a->headline_end + 2);
	a->anchors[2] = (struct sb_anchor) { at, at };
	a->nanchors = 1 + chance(seed, 3);
}

static void random_segments(struct sb_article *a, uint64_t *seed)
{
	uint32_t from = 0;

	a->paragraphs = SB_NEW_N(&a->arena, struct sb_paragraph, 3);
	a->nparagraphs = 3;
	a->sentences = SB_NEW_N(&a->arena, struct sb_sentence, 3);
	a->nsentences = 3;
	a->quotes = SB_NEW_N(&a->arena, struct sb_quote, 3);
	for (uint32_t i = 0; i < 3; i++) {
		const char *nl = memchr(a->match.p + from, '\n', a->match.n);
		struct sb_span s = { from, (uint32_t)(nl - a->match.p) };

		a->paragraphs[i] = (struct sb_paragraph) {
			s, (enum sb_paragraph_kind)chance(seed, 5),
			boundary(a->match, from + chance(seed, 3)), i, 1
		};
		a->sentences[i].span = random_span(a->match, seed, s.from,
						   s.to);
		a->sentences[i].paragraph = i;
		a->quotes[i].span = random_span(a->match, seed, s.from, s.to);
		a->quotes[i].open_end = chance(seed, 2);
		a->quotes[i].reopened = chance(seed, 2);
		from = s.to + 1;
	}
	a->nquotes = chance(seed, 4);
}

static void random_attribution(struct sb_article *a, uint64_t *seed, size_t i)
{
	struct sb_attribution *t = &a->attributions[i];
	uint32_t end = (uint32_t)a->match.n;

	t->npieces = 1 + chance(seed, 2);
	t->pieces = SB_NEW_N(&a->arena, struct sb_span, 2);
	t->pieces[0] = a->sentences[i].span;
	t->pieces[1] = random_span(a->match, seed, t->pieces[0].to, end);
	t->source = random_span(a->match, seed, 0, end);
	t->cue = random_span(a->match, seed, 0, end);
	if (chance(seed, 2))
		t->addressee = random_span(a->match, seed, 0, end);
	if (chance(seed, 2))
		t->outlet = random_span(a->match, seed, 0, end);
	t->context = random_span(a->match, seed, 0, end);
	t->rule = SB_LIT("direct.after-cue");
	t->rev = chance(seed, 9);
	t->lemma = maybe_text(&a->arena, seed);
	t->type = (enum sb_type)chance(seed, 5);
	t->polarity = (enum sb_polarity)chance(seed, 4);
	t->verbatim = (enum sb_verbatim)chance(seed, 3);
	t->source_kind = (enum sb_source_kind)chance(seed, 7);
	t->sentence = chance(seed, 3);
	t->nested = chance(seed, 2);
	t->inherited = i == 1 && chance(seed, 2);
	t->cut = (int)chance(seed, 101);
	t->hint = (int)chance(seed, 101);
}

static void random_speakers(struct sb_article *a, uint64_t *seed)
{
	for (size_t i = 0; i < a->nattributions; i++) {
		struct sb_attribution *t = &a->attributions[i];

		t->speaker = maybe_text(&a->arena, seed);
		t->source_outlet = maybe_text(&a->arena, seed);
		t->resolved_by = maybe_text(&a->arena, seed);
		t->speaker_hint = (int)chance(seed, 101);
		t->watched = chance(seed, 2);
	}
}

static void random_confidence(struct sb_article *a, uint64_t *seed)
{
	for (size_t i = 0; i < a->nattributions; i++) {
		struct sb_attribution *t = &a->attributions[i];

		t->confidence = (int)chance(seed, 101);
		t->content_confidence = (int)chance(seed, 101);
		t->speaker_confidence = (int)chance(seed, 101);
		t->why = maybe_text(&a->arena, seed);
	}
}

static void random_article(struct sb_article *a, uint64_t *seed)
{
	unsigned layers = chance(seed, 6) + 1;

	a->layers = (1u << layers) - 1;
	random_source(a, seed);
	if (a->layers & SB_LAYER_MATCH)
		random_match(a, seed);
	a->own_title = random_span(a->own, seed, 0, (uint32_t)a->own.n);
	a->own_body = random_span(a->own, seed, 0, (uint32_t)a->own.n);
	if (a->layers & SB_LAYER_SEGMENTS)
		random_segments(a, seed);
	if (a->layers & SB_LAYER_ATTRIBUTIONS) {
		a->nattributions = chance(seed, 3);
		a->attributions = SB_NEW_N(&a->arena, struct sb_attribution, 2);
		for (size_t i = 0; i < a->nattributions; i++)
			random_attribution(a, seed, i);
	}
	if (a->layers & SB_LAYER_SPEAKERS)
		random_speakers(a, seed);
	if (a->layers & SB_LAYER_CONFIDENCE)
		random_confidence(a, seed);
}

static void same_slice(struct sb_slice a, struct sb_slice b)
{
	assert_true(sb_slice_eq(a, b));
	assert_int_equal(!a.p, !b.p);
}

static void same_span(struct sb_span a, struct sb_span b)
{
	assert_int_equal(a.from, b.from);
	assert_int_equal(a.to, b.to);
}

static void same_source(const struct sb_article *a, const struct sb_article *b)
{
	assert_true(a->serial == b->serial);
	same_slice(a->id, b->id);
	same_slice(a->where, b->where);
	same_slice(a->url, b->url);
	same_slice(a->publisher, b->publisher);
	same_slice(a->published, b->published);
	same_slice(a->title, b->title);
	same_slice(a->language, b->language);
	same_slice(a->own, b->own);
	assert_int_equal(a->line, b->line);
	assert_int_equal(a->input_bytes, b->input_bytes);
	same_span(a->own_title, b->own_title);
	same_span(a->own_body, b->own_body);
	assert_int_equal(a->limited, b->limited);
	assert_int_equal(a->remarks.n, b->remarks.n);
	for (size_t i = 0; i < a->remarks.n; i++) {
		assert_int_equal(a->remarks.v[i].level, b->remarks.v[i].level);
		assert_int_equal(a->remarks.v[i].line, b->remarks.v[i].line);
		same_slice(a->remarks.v[i].where, b->remarks.v[i].where);
		same_slice(a->remarks.v[i].text, b->remarks.v[i].text);
	}
}

static void same_segments(const struct sb_article *a,
			  const struct sb_article *b)
{
	same_slice(a->match, b->match);
	assert_int_equal(a->headline_end, b->headline_end);
	assert_int_equal(a->repaired, b->repaired);
	assert_int_equal(a->nanchors, b->nanchors);
	for (size_t i = 0; i < a->nanchors; i++) {
		assert_int_equal(a->anchors[i].at, b->anchors[i].at);
		assert_int_equal(a->anchors[i].own, b->anchors[i].own);
	}
	assert_int_equal(a->nquotes, b->nquotes);
	for (size_t i = 0; i < a->nquotes; i++) {
		same_span(a->quotes[i].span, b->quotes[i].span);
		assert_int_equal(a->quotes[i].open_end, b->quotes[i].open_end);
		assert_int_equal(a->quotes[i].reopened, b->quotes[i].reopened);
	}
	assert_int_equal(a->nparagraphs, b->nparagraphs);
	for (size_t i = 0; i < a->nparagraphs; i++) {
		same_span(a->paragraphs[i].span, b->paragraphs[i].span);
		assert_int_equal(a->paragraphs[i].kind, b->paragraphs[i].kind);
		assert_int_equal(a->paragraphs[i].body, b->paragraphs[i].body);
		assert_int_equal(a->paragraphs[i].first,
				 b->paragraphs[i].first);
		assert_int_equal(a->paragraphs[i].n, b->paragraphs[i].n);
	}
	assert_int_equal(a->nsentences, b->nsentences);
	for (size_t i = 0; i < a->nsentences; i++) {
		same_span(a->sentences[i].span, b->sentences[i].span);
		assert_int_equal(a->sentences[i].paragraph,
				 b->sentences[i].paragraph);
	}
}

static void same_attribution(const struct sb_attribution *a,
			     const struct sb_attribution *b)
{
	assert_int_equal(a->npieces, b->npieces);
	for (uint32_t i = 0; i < a->npieces; i++)
		same_span(a->pieces[i], b->pieces[i]);
	same_span(a->source, b->source);
	same_span(a->cue, b->cue);
	same_span(a->addressee, b->addressee);
	same_span(a->outlet, b->outlet);
	same_span(a->context, b->context);
	same_slice(a->rule, b->rule);
	same_slice(a->lemma, b->lemma);
	same_slice(a->speaker, b->speaker);
	same_slice(a->source_outlet, b->source_outlet);
	same_slice(a->resolved_by, b->resolved_by);
	same_slice(a->why, b->why);
	assert_int_equal(a->rev, b->rev);
	assert_int_equal(a->type, b->type);
	assert_int_equal(a->polarity, b->polarity);
	assert_int_equal(a->verbatim, b->verbatim);
	assert_int_equal(a->sentence, b->sentence);
	assert_int_equal(a->inherited, b->inherited);
	assert_int_equal(a->nested, b->nested);
	assert_int_equal(a->from, b->from);
	assert_int_equal(a->cut, b->cut);
	assert_int_equal(a->hint, b->hint);
	assert_int_equal(a->source_kind, b->source_kind);
	assert_int_equal(a->speaker_hint, b->speaker_hint);
	assert_int_equal(a->watched, b->watched);
	assert_int_equal(a->confidence, b->confidence);
	assert_int_equal(a->content_confidence, b->content_confidence);
	assert_int_equal(a->speaker_confidence, b->speaker_confidence);
}

static void comes_back_the_same(void **state)
{
	struct sb_article a, b;
	uint64_t seed = 7;

	(void)state;
	sb_article_init(&a);
	sb_article_init(&b);
	for (int i = 0; i < 2000; i++) {
		struct sb_err err = { .text = "" };
		struct sb_slice line, again;

		random_article(&a, &seed);
		line = sb_stream_format(&a);
		assert_int_equal(line.p[line.n - 1], '\n');
		assert_null(memchr(line.p, '\n', line.n - 1));
		if (sb_stream_parse(&b, line, a.layers, &err) != SB_OK)
			fail_msg("%d: %s\n%.*s", i, err.text, SB_FMT(line));
		assert_int_equal(a.layers, b.layers);
		same_source(&a, &b);
		same_segments(&a, &b);
		assert_int_equal(a.nattributions, b.nattributions);
		for (size_t k = 0; k < a.nattributions; k++)
			same_attribution(&a.attributions[k],
					 &b.attributions[k]);
		again = sb_stream_format(&b);
		assert_true(sb_slice_eq(line, again));
		sb_article_reset(&a);
		sb_article_reset(&b);
	}
	sb_article_release(&a);
	sb_article_release(&b);
}

/* "Rød.\n“We go,” Eva said.\n": ø is at 1..3, the marks at 6..9 and 15..18. */
#define LINE                                                                   \
	"{\"serial\":3,\"layers\":[\"source\",\"match\",\"segments\","         \
	"\"attributions\",\"speakers\",\"confidence\"],\"where\":\"a.txt\","   \
	"\"id\":\"a\",\"line\":4,\"text\":\"Rød.\\n\\\"We go,\\\" Eva "       \
	"said.\",\"title_span\":[0,5],\"body_span\":[0,24],"                   \
	"\"match\":\"Rød.\\n“We go,” Eva said.\\n\",\"headline_end\":6,"  \
	"\"anchors\":[0,0,6,6,9,7,15,13,18,14],\"quotes\":[6,18,0],"           \
	"\"paragraphs\":[{\"span\":[0,5],\"kind\":\"headline\",\"body\":0,"    \
	"\"first\":0,\"n\":1},{\"span\":[6,28],\"kind\":\"text\","             \
	"\"body\":6,\"first\":1,\"n\":1}],\"sentences\":[0,5,0,6,28,1],"       \
	"\"attributions\":[{\"pieces\":[6,18],\"source\":[19,22],"             \
	"\"cue\":[23,27],\"context\":[6,28],\"type\":\"direct\","              \
	"\"polarity\":\"asserted\",\"verbatim\":\"verbatim\","                 \
	"\"sentence\":1,\"source_kind\":\"name\",\"watched\":true,"            \
	"\"rev\":2,\"cut\":100,\"hint\":90,\"confidence\":88,"                 \
	"\"rule\":\"r\"},{\"pieces\":[9,14],\"type\":\"direct\","              \
	"\"polarity\":\"asserted\",\"verbatim\":\"verbatim\","                 \
	"\"sentence\":1,\"source_kind\":\"none\",\"from\":0,"                  \
	"\"rule\":\"s\"}],\"limited\":false,\"remarks\":[{\"level\":"          \
	"\"note\",\"text\":\"t\"}]}"

struct broken {
	const char *old, *new; /* what is replaced in LINE, and by what */
	const char *text;      /* in the message; NULL: nothing is wrong */
};

static const struct broken broken[] = {
	{ "\"serial\":3", "\"serial\":18446744073709551615", NULL },
	{ "\"serial\":3", "\"serial\": 3 , \"extra\":[{\"x\":null}]", NULL },
	{ "\"line\":4", "\"line\":null", NULL },
	{ LINE, " {\"layers\":[\"source\"],\"id\":\"\",\"text\":\"\"} \r\n",
	  "\"match\" is missing: \"saidby normalise\" gives it" },
	{ LINE, "", "not a JSON object" },
	{ LINE, "[{}]", "not a JSON object" },
	{ LINE, "null", "not a JSON object" },
	{ LINE, "\"{}\"", "not a JSON object" },
	{ LINE, "{} {}", "not an article" },
	{ LINE, "{}", "layers: is missing" },
	{ LINE, "{\"layers\":[\"source\"", "ends in the middle" },
	{ LINE, "{\"layers\":[],}", "not an article" },
	{ LINE, "{\"layers\":[\"source\"],\"text\":\"\xC3\"}",
	  "not an article" },
	{ "\"serial\":3", "\"serial\":-1", "serial: is not within" },
	{ "\"serial\":3", "\"serial\":3.5",
	  "serial: is a number, not a whole number" },
	{ "\"serial\":3", "\"serial\":\"3\"", "serial: is a string" },
	{ "\"line\":4", "\"line\":4294967296", "line: is not within" },
	{ "\"source\",", "", "\"source\" is missing" },
	{ "\"match\",\"seg", "\"seg", "\"saidby normalise\" gives it" },
	{ "\"speakers\",", "", "\"saidby resolve\" gives it" },
	{ "\"speakers\",", "\"spoken\",", "unknown layer \"spoken\"" },
	{ "\"speakers\",", "3,", "unknown layer" },
	{ "\"id\":\"a\",", "", "id: is missing" },
	{ "\"id\":\"a\",", "\"id\":7,", "id: is a number, not a string" },
	{ "\"text\":\"Rød", "\"txt\":\"Rød", "text: is missing" },
	{ "\"title_span\":[0,5]", "\"title_span\":[0,2]", "title_span: 0..2" },
	{ "\"title_span\":[0,5]", "\"title_span\":[5,0]", "title_span: 5..0" },
	{ "\"title_span\":[0,5]", "\"title_span\":[0]", "not a pair" },
	{ "\"title_span\":[0,5]", "\"title_span\":[0,-5]", "not a pair" },
	{ "\"body_span\":[0,24]", "\"body_span\":[0,99]", "body_span: 0..99" },
	{ "\"match\":\"Rød", "\"m\":\"Rød", "match: is missing" },
	{ "said.\\n\",\"h", "said.\",\"h", "match: does not end" },
	{ "“We", "\xEE\x80\x80We", "U+E000" },
	{ "“We", "\xEE\x87\xBFWe", "U+E000" },
	{ "\"headline_end\":6", "\"headline_end\":2", "inside a character" },
	{ "\"headline_end\":6", "\"headline_end\":99", "is not within" },
	{ "[0,0,6,6,9,7", "[1,1,6,6,9,7", "anchor 0 is out of order" },
	{ "[0,0,6,6,9,7", "[0,0,6,6,6,7", "anchor 2 is out of order" },
	{ "[0,0,6,6,9,7", "[0,0,6,6,9,5", "anchor 2 goes back" },
	{ "[0,0,6,6,9,7", "[0,0,6,6,9,-1", "anchor 2 has no place" },
	{ "[0,0,6,6,9,7", "[0,0,6,6,8,7", "anchor 2 is not between" },
	{ "[0,0,6,6,9,7", "[0,0,6,2,9,7", "anchor 1 is not between" },
	{ "[0,0,6,6,9,7", "[0,-1,6,6,9,7", NULL },
	{ "[0,0,6,6,9,7", "[0,0,6,6,9,7,10", "do not make groups of 2" },
	{ "[0,0,6,6,9,7", "[0,0,6,6,9,\"7\"", "number 5" },
	{ "15,13,18,14]", "15,13,18,15]", "behind the text's end" },
	{ "[0,0,6,6,9,7,15,13,18,14]", "[]", "anchors: is empty" },
	{ "[0,0,6,6,9,7,15,13,18,14]", "7",
	  "anchors: is a number, not an array" },
	{ "\"quotes\":[6,18,0]", "\"quotes\":[6,17,0]", "quotation 0" },
	{ "\"quotes\":[6,18,0]", "\"quotes\":[6,6,0]", "quotation 0" },
	{ "\"quotes\":[6,18,0]", "\"quotes\":[6,18,4]", "quotation 0" },
	{ "\"quotes\":[6,18,0]", "\"quotes\":[0,18,0]", "its paragraph" },
	{ "\"quotes\":[6,18,0]", "\"quotes\":[6,9,1,6,18,0]",
	  "quotation 1 is out of order" },
	{ "\"quotes\":[6,18,0]", "\"quotes\":[6,9,1,9,18,2]", NULL },
	{ "\"quotes\":[6,18,0],", "", "quotes: is missing" },
	{ "{\"span\":[0,5]", "{\"span\":[0,0]", "paragraphs[0].span" },
	{ "{\"span\":[6,28]", "{\"span\":[4,28]", "paragraphs[1].span" },
	{ "{\"span\":[6,28]", "{\"span\":[6,29]", "more than one line" },
	{ "\"headline\",\"b", "\"head\",\"b", "unknown word: \"head\"" },
	{ "\"body\":6", "\"body\":5", "paragraphs[1].body" },
	{ "\"first\":1,\"n\":1", "\"first\":0,\"n\":1", "does not go on" },
	{ "\"first\":1,\"n\":1", "\"first\":1,\"n\":2", "does not go on" },
	{ "\"first\":1,\"n\":1", "\"first\":1,\"n\":0", "sentence 1 has no" },
	{ "[0,5,0,6,28,1]", "[0,5,1,6,28,1]", "sentence 0" },
	{ "[0,5,0,6,28,1]", "[0,5,0,5,28,1]", "sentence 1" },
	{ "[0,5,0,6,28,1]", "[0,0,0,6,28,1]", "sentence 0" },
	{ "[0,5,0,6,28,1]", "[0,2,0,6,28,1]", "sentence 0" },
	{ "[0,5,0,6,28,1]", "[0,5,0,6,28]", "groups of 3" },
	{ "\"paragraphs\":[{", "\"paragraphs\":[3,{", "item 0" },
	{ "\"pieces\":[6,18]", "\"pieces\":[]", "[0].pieces: is empty" },
	{ "\"pieces\":[6,18]", "\"pieces\":[6,9,8,18]", "piece 1" },
	{ "\"pieces\":[6,18]", "\"pieces\":[6,10,12,18]", NULL },
	{ "\"pieces\":[6,18]", "\"pieces\":[10,18]",
	  "attributions[1].pieces: are before" },
	{ "\"pieces\":[6,18],", "", "pieces: is missing" },
	{ "\"cue\":[23,27]", "\"cue\":[23,270]", "cue: 23..270" },
	{ "\"cue\":[23,27]", "\"cue\":[7,27]", "cue: 7..27" },
	{ "\"type\":\"direct\"", "\"type\":\"Direct\"", "unknown word" },
	{ "\"polarity\":\"asserted\",", "", "polarity: is missing" },
	{ "\"source_kind\":\"name\"", "\"source_kind\":\"person\"",
	  "unknown word" },
	{ "\"sentence\":1", "\"sentence\":2", "no sentence 2" },
	{ "\"hint\":90", "\"hint\":101", "hint: is not within 0..100" },
	{ "\"rule\":\"r\"", "\"rule\":\"\"", "rule: is missing" },
	{ "\"from\":0", "\"from\":1", "the attribution itself" },
	{ "\"from\":0", "\"from\":2", "from: is not within" },
	{ "\"watched\":true", "\"watched\":1",
	  "watched: is a number, not true or false" },
	{ "\"limited\":false", "\"limited\":1", "limited: is a number" },
	{ "\"level\":\"note\"", "\"level\":\"shout\"", "remarks[0].level" },
	{ "\"remarks\":[", "\"remarks\":[[],", "remarks: item 0" },
};

static struct sb_slice changed(struct sb_arena *arena, const struct broken *c)
{
	struct sb_slice line = SB_LIT(LINE), old = sb_slice_of(c->old);
	size_t at = sb_slice_find(line, old);
	struct sb_text t = { 0 };

	if (at == SIZE_MAX)
		fail_msg("nothing to replace: %s", c->old);
	sb_text_add(arena, &t, (struct sb_slice) { line.p, at });
	sb_text_add(arena, &t, sb_slice_of(c->new));
	sb_text_add(
		arena, &t,
		(struct sb_slice) { line.p + at + old.n, line.n - at - old.n });
	return sb_text_slice(&t);
}

static void says_what_is_wrong(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_article a;
	struct sb_err err;

	(void)state;
	sb_article_init(&a);
	assert_int_equal(sb_stream_parse(&a, SB_LIT(LINE), 63, &err), SB_OK);
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++) {
		struct sb_slice line = changed(&arena, &broken[i]);
		enum sb_rc rc;

		memset(&err, 0, sizeof(err));
		sb_article_reset(&a);
		rc = sb_stream_parse(&a, line, 63, &err);
		if (!broken[i].text) {
			if (rc != SB_OK)
				fail_msg("%s: %s", broken[i].new, err.text);
			continue;
		}
		if (rc != SB_SKIP || !strstr(err.text, broken[i].text))
			fail_msg("%s: wanted \"%s\", got %d \"%s\"",
				 broken[i].new, broken[i].text, rc, err.text);
	}
	sb_article_release(&a);
	sb_arena_release(&arena);
}

static void names_the_place(void **state)
{
	const struct broken c = { "\"hint\":90", "\"hint\":-1", NULL };
	struct sb_article a;
	struct sb_err err;

	(void)state;
	sb_article_init(&a);
	assert_int_equal(sb_stream_parse(&a, changed(&a.arena, &c), 0, &err),
			 SB_SKIP);
	assert_string_equal(err.where, "a.txt");
	assert_int_equal(err.line, 4);
	assert_int_equal(sb_stream_parse(&a, SB_LIT("{\"id\"; 3}"), 0, &err),
			 SB_SKIP);
	assert_int_equal(err.col, 6);
	sb_article_release(&a);
}

/* Nothing that a cut or changed line says may be taken without a look: the
 * sanitizers watch what happens here.
 */
static void survives_any_byte(void **state)
{
	struct sb_slice line = SB_LIT(LINE);
	struct sb_article a;
	unsigned refused = 0;

	(void)state;
	sb_article_init(&a);
	for (size_t i = 0; i < line.n; i++) {
		struct sb_slice copy = sb_arena_dup(&a.arena, line);
		struct sb_err err;

		((char *)copy.p)[i] = "9\"{,\xC3-"[i % 6];
		refused += sb_stream_parse(&a, copy, 0, &err) == SB_SKIP;
		copy.n = i;
		assert_int_equal(sb_stream_parse(&a, copy, 0, &err), SB_SKIP);
		sb_article_reset(&a);
	}
	assert_in_range(refused, line.n / 2, line.n);
	sb_article_release(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comes_back_the_same),
		cmocka_unit_test(says_what_is_wrong),
		cmocka_unit_test(names_the_place),
		cmocka_unit_test(survives_any_byte),
	};

	return cmocka_run_group_tests_name("stream", tests, NULL, NULL);
}
